"""The confirmation mail, and that losing it loses nothing else."""

import email
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core import mail
from django.test import Client

from leads.models import Lead
from seminars.models import SeminarRegistration
from tests.seminars.smtp_server import mail_server

pytestmark = pytest.mark.django_db

EVENING = datetime(2026, 11, 15, 18, tzinfo=ZoneInfo("America/Phoenix"))


@pytest.fixture(autouse=True)
def _first_of_june():
    with time_machine.travel(datetime(2026, 6, 1, tzinfo=ZoneInfo("UTC"))):
        yield


def is_sent(seminar, person) -> bool:
    """Register and return what the answer says of the mail; the seat is taken either way."""
    answer = Client().post(f"/api/seminars/{seminar.pk}/register", person, content_type="application/json")
    assert answer.status_code == 200
    assert answer.json()["registration_id"] == SeminarRegistration.objects.get().pk
    assert answer.json()["seminar"]["registered_count"] == 1
    return answer.json()["confirmation_email_sent"]


def test_confirmation_tells_when_and_where(make_seminar, person):
    seminar = make_seminar(
        title="Income for life",
        date=EVENING,
        location="Main Library",
        location_type="hybrid",
        virtual_link="https://example.com/join",
    )

    assert is_sent(seminar, person) is True
    message = mail.outbox[0]
    assert (message.to, message.subject) == (["ann@example.com"], "Your seat: Income for life")
    for told in (
        "Hello Ann Lee,",
        "Income for life\n",
        "Sunday, November 15, 2026, 6:00 PM MST\n",
        "Main Library\n",
        "Join online: https://example.com/join\n",
    ):
        assert told in message.body


@pytest.mark.parametrize(
    ("location_type", "place", "link"),
    [("in_person", True, False), ("virtual", False, True), ("hybrid", True, True)],
)
def test_confirmation_names_only_ways_there_are(make_seminar, person, location_type, place, link):
    seminar = make_seminar(
        location="Main Library", location_type=location_type, virtual_link="https://example.com/x"
    )
    is_sent(seminar, person)

    assert ("Main Library" in mail.outbox[0].body) is place
    assert ("https://example.com/x" in mail.outbox[0].body) is link


def test_confirmation_is_plain_text_as_typed(make_seminar, person):
    is_sent(make_seminar(title="Stocks & bonds"), {**person, "name": "Ann O'Lee"})

    assert "Hello Ann O'Lee," in mail.outbox[0].body
    assert "Stocks & bonds" in mail.outbox[0].body


def test_title_of_two_lines_breaks_no_header(make_seminar, person):
    assert is_sent(make_seminar(title="Income\nfor life"), person) is True
    assert mail.outbox[0].subject == "Your seat: Income for life"


@pytest.mark.parametrize(
    "address",
    [
        '"ann.lee"@example.com',
        "ann@[127.0.0.1]",
        "ann@exämple.com",
        "\N{KELVIN SIGN}im@example.com",
        "a.b+c'd@example.com",
    ],
)
def test_unusual_address_is_written_to(make_seminar, person, address):
    assert is_sent(make_seminar(), {**person, "email": address}) is True


def test_mail_server_that_accepts(make_seminar, person, deliver_to):
    with mail_server() as server:
        deliver_to(server.port)
        assert is_sent(make_seminar(title="Income for life"), person) is True

    message = email.message_from_string(server.accepted[0])
    assert (message["To"], message["Subject"]) == ("ann@example.com", "Your seat: Income for life")


@pytest.mark.parametrize(
    "replies",
    [
        {"greeting": "554 no service"},
        {"MAIL": "550 sender refused"},
        {"RCPT": "550 no such mailbox"},
        {"DATA": "554 refused"},
        {"end": "552 over quota"},
        {"end": "451 try again later"},
        {"greeting": ""},
        {"end": ""},
    ],
    ids=["greeting", "sender", "recipient", "data", "message", "later", "silent", "silent at the end"],
)
def test_mail_server_that_does_not_accept_costs_nothing_else(make_seminar, person, deliver_to, replies):
    with mail_server(**replies) as server:
        deliver_to(server.port)
        assert is_sent(make_seminar(), person) is False

    assert Lead.objects.get().email == "ann@example.com"


def test_no_mail_server_costs_nothing_else(make_seminar, person, deliver_to, closed_port):
    deliver_to(closed_port)

    assert is_sent(make_seminar(), person) is False


def test_log_names_no_person(make_seminar, person, deliver_to, closed_port, caplog):
    caplog.set_level("WARNING", logger="seminars")
    deliver_to(closed_port)
    is_sent(make_seminar(), person)
    registration = SeminarRegistration.objects.get()

    assert [record.getMessage() for record in caplog.records] == [
        f"confirmation of registration {registration.pk} not sent: ConnectionRefusedError"
    ]


def test_registering_again_tries_again(make_seminar, person, deliver_to, closed_port):
    seminar = make_seminar()
    deliver_to(closed_port)
    assert is_sent(seminar, person) is False

    with mail_server() as server:
        deliver_to(server.port)
        assert is_sent(seminar, person) is True


def test_registering_again_mails_again_after_ten_minutes(make_seminar, person):
    seminar = make_seminar()
    start = datetime(2026, 6, 1, tzinfo=ZoneInfo("UTC"))
    for minutes, sent in ((0, True), (0, False), (9, False), (10, True), (19, False), (20, True)):
        with time_machine.travel(start + timedelta(minutes=minutes), tick=False):
            assert is_sent(seminar, person) is sent

    assert len(mail.outbox) == 3
    assert SeminarRegistration.objects.get().confirmation_sent_at == start + timedelta(minutes=20)


def test_mail_that_was_not_accepted_is_not_noted_as_sent(make_seminar, person, deliver_to, closed_port):
    seminar = make_seminar()
    start = datetime(2026, 6, 1, tzinfo=ZoneInfo("UTC"))
    with time_machine.travel(start, tick=False):
        assert is_sent(seminar, person) is True
    deliver_to(closed_port)
    with time_machine.travel(start + timedelta(hours=1), tick=False):
        assert is_sent(seminar, person) is False

    assert SeminarRegistration.objects.get().confirmation_sent_at == start


def test_one_person_is_written_to_for_each_seminar(make_seminar, person):
    for seminar in (make_seminar(title="One"), make_seminar(title="Two")):
        Client().post(f"/api/seminars/{seminar.pk}/register", person, content_type="application/json")

    assert [message.subject for message in mail.outbox] == ["Your seat: One", "Your seat: Two"]


def test_without_a_mail_server_nothing_is_sent_or_written_down(
    make_seminar, person, settings, caplog, capsys
):
    caplog.set_level("WARNING")
    settings.EMAIL_BACKEND = "provision.mail.NoMailServer"
    assert is_sent(make_seminar(), person) is False

    assert SeminarRegistration.objects.get().confirmation_sent_at is None
    assert [record.getMessage() for record in caplog.records] == [
        "1 message(s) not sent: EMAIL_URL is not set"
    ]
    assert "ann" not in caplog.text.lower() + "".join(capsys.readouterr()).lower()


def test_console_of_a_developer_counts_as_a_mail_server(make_seminar, person, settings, capsys):
    settings.EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"

    assert is_sent(make_seminar(), person) is True
    assert "To: ann@example.com" in capsys.readouterr().out
