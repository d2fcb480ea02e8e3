"""The pages of seminars: they work with a plain form, and tell no stranger what we know."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leads.models import Lead
from seminars.models import Seminar, SeminarRegistration

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

    assert answer.status_code == 200
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
    answer = client.post(f"/seminars/{make_seminar().pk}", person)

    assert "Thank you, Ann Lee." in page(answer)
    assert "We sent the details to ann@example.com." in page(answer)
    for secret in ("Annabel", "Secret", "5550177", "ANN@"):
        assert secret not in page(answer)


def test_page_is_honest_when_the_mail_was_not_accepted(client, make_seminar, person, deliver_to, closed_port):
    deliver_to(closed_port)
    shown = page(client.post(f"/seminars/{make_seminar().pk}", person))

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
    assert "Your seat is saved" in page(
        client.post(f"/seminars/{make_seminar().pk}", {**person, "phone": ""})
    )


def test_last_seat_taken_meanwhile_is_said(client, make_seminar, person):
    seminar = make_seminar(max_attendees=1, registered_count=1, is_full=True)

    assert "This session is full" in page(client.get(f"/seminars/{seminar.pk}"))
    answer = client.post(f"/seminars/{seminar.pk}", person)
    assert "This session is full" in page(answer)
    assert not Lead.objects.exists()


def test_seminar_that_began_takes_no_registration(client, make_seminar, person):
    seminar = make_seminar(date=timezone.now() - timedelta(minutes=1))

    assert "Save my seat" not in page(client.get(f"/seminars/{seminar.pk}"))
    assert "This session has begun or is over" in page(client.post(f"/seminars/{seminar.pk}", person))
    assert not Lead.objects.exists()


@pytest.mark.parametrize("method", ["get", "post"])
def test_seminar_called_off_or_unknown_is_not_found(client, make_seminar, method):
    called_off = make_seminar(is_active=False)

    for number in (called_off.pk, 4711, 2**63, 10**30):
        assert getattr(client, method)(f"/seminars/{number}").status_code == 404
