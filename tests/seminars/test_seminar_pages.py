"""The pages of seminars: they work with a plain form, and tell no stranger what we know."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leads.models import Lead
from seminars import views
from seminars.models import Seminar, SeminarRegistration
from seminars.services import register

pytestmark = pytest.mark.django_db


def page(answer) -> str:
    """Return the page's text with its white space and entities made plain."""
    return re.sub(r"\s+", " ", answer.content.decode()).replace("&#x27;", "'").replace("&amp;", "&")


def test_list_shows_upcoming_seminars_in_their_own_time(client, make_seminar):
    with time_machine.travel(datetime(2026, 6, 1, tzinfo=ZoneInfo("UTC"))):
        make_seminar(
            title="Stocks & bonds", date=datetime(2026, 7, 1, 18, 30, tzinfo=ZoneInfo("America/Phoenix"))
        )
        make_seminar(title="Long over", date=datetime(2026, 5, 1, 18, tzinfo=ZoneInfo("America/Phoenix")))
        shown = page(client.get("/seminars"))

    assert "Stocks & bonds" in shown
    assert "Wednesday, 6:30 PM MST" in shown
    assert "50 of 50 seats open" in shown
    assert "Long over" not in shown


def test_list_without_seminars_is_a_page(client):
    assert client.get("/seminars").status_code == 200


def test_list_turns_pages_at_fifty(client):
    tomorrow = timezone.now() + timedelta(days=1)
    Seminar.objects.bulk_create(
        Seminar(title=f"Evening {number:02}.", date=tomorrow + timedelta(days=number)) for number in range(51)
    )

    assert "Evening 49." in page(client.get("/seminars"))
    assert "Evening 50." not in page(client.get("/seminars"))
    assert "Evening 50." in page(client.get("/seminars?page=2"))
    assert client.get("/seminars?page=3").status_code == 404


@pytest.mark.parametrize("path", ["/", "/seminars"])
def test_query_count_does_not_grow_with_the_seminars(client, make_seminar, path):
    counts = []
    for total in (1, 3, 30):
        while Seminar.objects.count() < total:
            make_seminar()
        with CaptureQueriesContext(connection) as queries:
            assert client.get(path).status_code == 200
        counts.append(len(queries))

    assert counts[0] == counts[1] == counts[2] <= 2


def test_page_shows_the_seminar_and_a_form_that_needs_no_script(client, make_seminar):
    seminar = make_seminar(title="Income for life", description="First line.", location="Main Library")
    shown = page(client.get(f"/seminars/{seminar.pk}"))

    for told in ("Income for life", "First line.", "Main Library", "50 of 50 open", "Save my seat"):
        assert told in shown
    assert f'<form method="post" action="/seminars/{seminar.pk}#register"' in shown


def test_form_of_the_page_registers(make_seminar, person):
    seminar = make_seminar()
    browser = Client(enforce_csrf_checks=True)
    form = browser.get(f"/seminars/{seminar.pk}").content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)[1]
    answer = browser.post(f"/seminars/{seminar.pk}", {**person, "csrfmiddlewaretoken": token})

    assert answer.status_code == 302
    assert answer.headers["Location"] == f"/seminars/{seminar.pk}/registered#register"
    answer = browser.get(answer.headers["Location"])
    assert "Your seat is saved" in page(answer)
    assert "Thank you, Ann Lee." in page(answer)
    assert "We sent the details to ann@example.com." in page(answer)
    assert "49 of 50 open" in page(answer)
    assert SeminarRegistration.objects.get().seminar == seminar


def test_form_without_its_token_is_refused(make_seminar, person):
    answer = Client(enforce_csrf_checks=True).post(f"/seminars/{make_seminar().pk}", person)

    assert answer.status_code == 403
    assert not Lead.objects.exists()


def test_page_tells_a_stranger_nothing_of_a_known_lead(client, make_seminar, make_lead, person):
    make_lead(email="ANN@example.com", name="Annabel Secret", phone="+16025550177")
    answer = client.post(f"/seminars/{make_seminar().pk}", person, follow=True)

    assert "Thank you, Ann Lee." in page(answer)
    assert "We sent the details to ann@example.com." in page(answer)
    for secret in ("Annabel", "Secret", "5550177", "ANN@"):
        assert secret not in page(answer)


def test_page_is_honest_when_the_mail_was_not_accepted(client, make_seminar, person, deliver_to, closed_port):
    deliver_to(closed_port)
    shown = page(client.post(f"/seminars/{make_seminar().pk}", person, follow=True))

    assert "Your seat is saved" in shown
    assert "We sent the details" not in shown
    assert "could not send the email" in shown


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        ({"name": " "}, "Enter your name."),
        ({"name": "x" * 101}, "Ensure this value has at most 100 characters (it has 101)."),
        ({"name": "Ann\x00"}, "Null characters are not allowed."),
        ({"email": "ann"}, "Enter an email address like pat@example.com."),
        ({"phone": "call me"}, "Enter a phone number with its area code, like (602) 555-0100."),
    ],
)
def test_invalid_form_says_what_is_wrong_and_keeps_what_was_typed(
    client, make_seminar, person, changed, complaint
):
    answer = client.post(f"/seminars/{make_seminar().pk}", {**person, **changed})

    assert complaint in page(answer)
    assert 'aria-invalid="true"' in page(answer)
    kept = {**person, **changed}
    assert all(f'value="{kept[name]}"' in answer.content.decode() for name in person if name not in changed)
    assert not Lead.objects.exists()


def test_phone_may_be_left_empty(client, make_seminar, person):
    answer = client.post(f"/seminars/{make_seminar().pk}", {**person, "phone": ""}, follow=True)

    assert "Your seat is saved" in page(answer)


def test_last_seat_taken_meanwhile_is_said(client, make_seminar, person):
    seminar = make_seminar(max_attendees=1, registered_count=1, is_full=True)

    assert "This session is full" in page(client.get(f"/seminars/{seminar.pk}"))
    answer = client.post(f"/seminars/{seminar.pk}", person)
    assert "This session is full" in page(answer)
    assert "The last seat has just been taken. Nothing was stored." in page(answer)
    assert "Please check the form" not in page(answer)
    assert not Lead.objects.exists()


def test_seminar_that_began_takes_no_registration(client, make_seminar, person):
    seminar = make_seminar(date=timezone.now() - timedelta(minutes=1))

    assert "Save my seat" not in page(client.get(f"/seminars/{seminar.pk}"))
    answer = page(client.post(f"/seminars/{seminar.pk}", person))
    assert "This session has begun or is over" in answer
    assert "Registration for this seminar is closed. Nothing was stored." in answer
    assert "Please check the form" not in answer
    assert not Lead.objects.exists()


def test_seminar_called_off_meanwhile_is_said(client, make_seminar, person, monkeypatch):
    seminar = make_seminar()

    def register_late(*arguments, **options):
        Seminar.objects.update(is_active=False)
        return register(*arguments, **options)

    monkeypatch.setattr(views, "register", register_late)
    shown = page(client.post(f"/seminars/{seminar.pk}", person))

    assert "This session was called off" in shown
    assert "Nothing was stored." in shown
    assert "Save my seat" not in shown


class TestReceipt:
    def test_reloading_posts_and_mails_nothing_again(self, client, make_seminar, person):
        seminar = make_seminar()
        client.post(f"/seminars/{seminar.pk}", person)
        shown = [page(client.get(f"/seminars/{seminar.pk}/registered")) for _ in range(3)]

        assert all("We sent the details to ann@example.com." in one for one in shown)
        assert (SeminarRegistration.objects.count(), len(mail.outbox)) == (1, 1)

    def test_registering_again_says_when_the_details_were_sent(self, client, make_seminar, person):
        seminar = make_seminar(time_zone="America/New_York")
        with time_machine.travel(datetime(2026, 6, 1, 16, 5, tzinfo=ZoneInfo("UTC")), tick=False):
            client.post(f"/seminars/{seminar.pk}", person)
            shown = page(client.post(f"/seminars/{seminar.pk}", person, follow=True))

        assert "already in" in shown
        assert "The details were sent to ann@example.com on June 1, 12:05 PM EDT" in shown
        assert len(mail.outbox) == 1

    @pytest.mark.parametrize(
        ("location_type", "link", "promised"),
        [
            ("virtual", "https://meet.example.com/x", True),
            ("hybrid", "https://meet.example.com/x", True),
            ("in_person", "https://meet.example.com/x", False),
            ("virtual", None, False),
        ],
    )
    def test_link_is_promised_only_where_there_is_one(
        self, client, make_seminar, person, location_type, link, promised
    ):
        seminar = make_seminar(location_type=location_type, virtual_link=link)
        shown = page(client.post(f"/seminars/{seminar.pk}", person, follow=True))

        assert ("with the link to join online" in shown) is promised

    def test_it_is_one_browsers_for_ten_minutes_and_one_seminar(self, client, make_seminar, person):
        seminar, other = make_seminar(), make_seminar()
        with time_machine.travel(datetime(2026, 6, 1, tzinfo=ZoneInfo("UTC")), tick=False):
            answer = client.post(f"/seminars/{seminar.pk}", person)
        cookie = answer.cookies["provision_seat"]
        path = f"/seminars/{seminar.pk}/registered"

        assert (cookie["path"], cookie["max-age"], cookie["httponly"], cookie["samesite"]) == (
            path,
            600,
            True,
            "Lax",
        )
        assert Client().get(path).headers["Location"] == f"/seminars/{seminar.pk}"
        for minutes, number, status in ((9, seminar.pk, 200), (9, other.pk, 302), (11, seminar.pk, 302)):
            later = datetime(2026, 6, 1, 0, minutes, tzinfo=ZoneInfo("UTC"))
            with time_machine.travel(later, tick=False):
                asked = Client(headers={"Cookie": f"provision_seat={cookie.value}"})
                assert asked.get(f"/seminars/{number}/registered").status_code == status

    def test_forged_one_shows_nothing(self, make_seminar):
        seminar = make_seminar()
        asked = Client(headers={"Cookie": "provision_seat=eyJuYW1lIjoiQW5uIn0:1:x"})

        assert asked.get(f"/seminars/{seminar.pk}/registered").status_code == 302
        assert asked.get("/seminars/4711/registered").status_code == 404

    def test_name_is_one_line(self, client, make_seminar, person):
        answer = client.post(f"/seminars/{make_seminar().pk}", {**person, "name": "Ann\nLee"}, follow=True)

        assert "Thank you, Ann Lee." in page(answer)
        assert Lead.objects.get().name == "Ann Lee"


@pytest.mark.parametrize("method", ["get", "post"])
def test_seminar_called_off_or_unknown_is_not_found(client, make_seminar, method):
    called_off = make_seminar(is_active=False)

    for number in (called_off.pk, 4711, 2**63, 10**30):
        assert getattr(client, method)(f"/seminars/{number}").status_code == 404
