"""POST /api/seminars/{id}/register: one seat per person, a clear refusal, an honest word about the mail."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from leads.models import Lead
from leads.services import capture_lead
from seminars import services
from seminars.models import Seminar, SeminarRegistration

pytestmark = pytest.mark.django_db


def register(seminar_id: object, body: object, client: Client | None = None):
    return (client or Client()).post(
        f"/api/seminars/{seminar_id}/register", body, content_type="application/json"
    )


def nothing_is_stored() -> bool:
    return not Lead.objects.exists() and not SeminarRegistration.objects.exists()


def test_registration_takes_a_seat(make_seminar, person):
    seminar = make_seminar(location="Phoenix, AZ", max_attendees=10)
    answer = register(seminar.pk, person)

    assert answer.status_code == 200
    registration = SeminarRegistration.objects.get()
    assert answer.json() == {
        "success": True,
        "registration_id": registration.pk,
        "seminar": {
            "id": seminar.pk,
            "title": seminar.title,
            "description": None,
            "date": seminar.local_date.isoformat(),
            "time_zone": "America/Phoenix",
            "location": "Phoenix, AZ",
            "location_type": "in_person",
            "max_attendees": 10,
            "registered_count": 1,
            "available_seats": 9,
            "is_full": False,
        },
        "confirmation_email_sent": True,
    }
    seminar.refresh_from_db()
    assert seminar.registered_count == 1
    assert (registration.seminar, registration.attended) == (seminar, False)
    assert str(registration) == "Ann Lee <ann@example.com> at Income you can't outlive"


def test_person_becomes_a_lead_of_the_seminar(make_seminar, person):
    register(make_seminar().pk, person)

    lead = Lead.objects.get()
    # The specification's own phone number, as E.164.
    assert (lead.name, lead.email, lead.phone) == ("Ann Lee", "ann@example.com", "+15550100")
    assert (lead.source, lead.qualification_status, lead.lead_score) == ("seminar", "new", 0)


def test_known_lead_keeps_its_source_name_and_score(make_seminar, make_lead, person):
    make_lead(email="ann@example.com", name="Ann B. Lee", source="referral", lead_score=75)
    register(make_seminar().pk, person)

    lead = Lead.objects.get()
    assert (lead.name, lead.phone, lead.source, lead.lead_score) == (
        "Ann B. Lee",
        "+15550100",
        "referral",
        75,
    )


@pytest.mark.parametrize("email", ["ann@example.com", "ANN@Example.com"])
def test_registering_again_answers_the_same_registration(make_seminar, person, email):
    seminar = make_seminar()
    first = register(seminar.pk, person).json()
    second = register(seminar.pk, {**person, "email": email})

    assert second.status_code == 200
    assert second.json()["registration_id"] == first["registration_id"]
    assert second.json()["seminar"]["registered_count"] == 1
    assert Lead.objects.count() == SeminarRegistration.objects.count() == 1


def test_who_has_a_seat_keeps_it_when_the_seminar_is_full(make_seminar, person):
    seminar = make_seminar(max_attendees=1)
    first = register(seminar.pk, person).json()
    again = register(seminar.pk, person)

    assert (again.status_code, again.json()["registration_id"]) == (200, first["registration_id"])


def test_one_person_may_go_to_two_seminars(make_seminar, person):
    for seminar in (make_seminar(), make_seminar()):
        assert register(seminar.pk, person).json()["seminar"]["registered_count"] == 1
    assert Lead.objects.count() == 1


def test_last_seat_makes_the_seminar_full(make_seminar, person):
    seminar = make_seminar(max_attendees=2)
    register(seminar.pk, person)
    seminar.refresh_from_db()
    assert seminar.is_full is False

    answer = register(seminar.pk, {**person, "email": "bob@example.com"}).json()["seminar"]
    assert (answer["registered_count"], answer["available_seats"], answer["is_full"]) == (2, 0, True)


def test_full_seminar_is_refused(make_seminar, person):
    seminar = make_seminar(max_attendees=1, registered_count=1, is_full=True)
    answer = register(seminar.pk, person)

    assert answer.status_code == 409
    assert answer.json() == {"code": "seminar_full", "message": "This seminar is full.", "fields": {}}
    assert nothing_is_stored()
    assert mail.outbox == []


@pytest.mark.parametrize("fields", [{"is_active": False}, {"date": timezone.now() - timedelta(minutes=1)}])
def test_closed_seminar_is_refused(make_seminar, person, fields):
    answer = register(make_seminar(**fields).pk, person)

    assert answer.status_code == 409
    assert answer.json() == {
        "code": "registration_closed",
        "message": "Registration for this seminar is closed.",
        "fields": {},
    }
    assert nothing_is_stored()


@pytest.mark.parametrize("change", [{"is_active": False}, {"date": timezone.now() - timedelta(minutes=1)}])
def test_seminar_that_closes_before_the_seat_is_taken_is_closed(make_seminar, person, monkeypatch, change):
    seminar = make_seminar()

    def capture_late(*arguments, **options):
        Seminar.objects.filter(pk=seminar.pk).update(**change)
        return capture_lead(*arguments, **options)

    monkeypatch.setattr(services, "capture_lead", capture_late)
    answer = register(seminar.pk, person)

    assert (answer.status_code, answer.json()["code"]) == (409, "registration_closed")
    assert nothing_is_stored()
    assert mail.outbox == []


@pytest.mark.parametrize("seminar_id", [0, 4711, 2**31, 2**63, 10**30, "9" * 5000, "one", "-1"])
def test_unknown_seminar_is_not_found(person, seminar_id, db):
    answer = register(seminar_id, person)

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert nothing_is_stored()


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({"name": ""}, {"name": ["This field may not be blank."]}),
        ({"name": "  "}, {"name": ["This field may not be blank."]}),
        ({"name": None}, {"name": ["This field may not be null."]}),
        ({"name": "x" * 101}, {"name": ["Ensure this field has no more than 100 characters."]}),
        ({"name": ["Ann"]}, {"name": ["Not a valid string."]}),
        ({"name": 5}, {"name": ["Not a valid string."]}),
        ({"name": True}, {"name": ["Not a valid string."]}),
        ({"name": "Ann\x00"}, {"name": ["Null characters are not allowed."]}),
        ({"name": "\ud800"}, {"name": ["Surrogate characters are not allowed: U+D800."]}),
        ({"email": "ann"}, {"email": ["Enter a valid email address."]}),
        ({"email": True}, {"email": ["Enter a valid email address."]}),
        ({"phone": "call me"}, {"phone": ["Enter a phone number with its area code, like (602) 555-0100."]}),
        (
            {"phone": "1" * 1000},
            {"phone": ["Enter a phone number with its area code, like (602) 555-0100."]},
        ),
        ({"phone": {}}, {"phone": ["Not a valid string."]}),
        ({"phone": 6025550100}, {"phone": ["Not a valid string."]}),
    ],
)
def test_invalid_field_is_named(make_seminar, person, changed, fields):
    answer = register(make_seminar().pk, {**person, **changed})

    assert answer.status_code == 400
    assert answer.json() == {"code": "invalid", "message": answer.json()["message"], "fields": fields}
    assert nothing_is_stored()


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"name": ""}, "The name may not be blank."),
        ({"email": "ann"}, "Enter a valid email address."),
        ({"phone": "call me"}, "Enter a phone number with its area code, like (602) 555-0100."),
        ({"phone": {}}, "Phone: Not a valid string."),
    ],
)
def test_message_of_one_wrong_field_can_be_shown_as_it_is(make_seminar, person, changed, message):
    assert register(make_seminar().pk, {**person, **changed}).json()["message"] == message


@pytest.mark.parametrize("name", ["Ann\nLee", " Ann \r\n Lee ", "Ann\u2028Lee", "Ann\tLee"])
def test_name_is_one_line(make_seminar, person, name):
    assert register(make_seminar().pk, {**person, "name": name}).status_code == 200
    assert Lead.objects.get().name == "Ann Lee"


def test_all_missing_fields_are_named_at_once(make_seminar):
    answer = register(make_seminar().pk, {})

    assert answer.status_code == 400
    assert answer.json() == {
        "code": "invalid",
        "message": "Some fields need your attention.",
        "fields": {"name": ["This field is required."], "email": ["This field is required."]},
    }


def test_address_too_long_for_mail_is_refused(make_seminar, person):
    answer = register(
        make_seminar().pk, {**person, "email": f"{'a' * 64}@{'b' * 60}.{'c' * 60}.{'d' * 63}.example.com"}
    )

    assert (answer.status_code, list(answer.json()["fields"])) == (400, ["email"])


@pytest.mark.parametrize("phone", ["", None, "  "])
def test_phone_may_be_left_out(make_seminar, person, phone):
    assert register(make_seminar().pk, {**person, "phone": phone}).status_code == 200
    assert Lead.objects.get().phone is None


def test_phone_key_may_be_missing(make_seminar, person):
    del person["phone"]

    assert register(make_seminar().pk, person).status_code == 200


def test_logged_in_advisor_may_register_somebody(advisor, make_seminar, person):
    client = Client(enforce_csrf_checks=True)
    client.force_login(advisor)

    assert register(make_seminar().pk, person, client).status_code == 200


@pytest.mark.parametrize("method", ["get", "put", "patch", "delete"])
def test_other_methods_are_refused(client, make_seminar, method):
    answer = getattr(client, method)(f"/api/seminars/{make_seminar().pk}/register")

    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
