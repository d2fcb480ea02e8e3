"""Planning seminars in the CRM: dates in their own zone, seats that stay true, who comes."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leads.services import Contact
from seminars.models import Seminar, SeminarRegistration
from seminars.services import SeminarFull, register
from tests.admin_forms import filled_in
from tests.racing import race

pytestmark = pytest.mark.django_db

LIST = "/admin/seminars/seminar/"
ADD = "/admin/seminars/seminar/add/"
REGISTRATIONS = "/admin/seminars/seminarregistration/"
# Session, user, both counts, the seminars.
LIST_QUERIES = 5
# Session, user, the seminar, its roster with the leads, the content type.
PAGE_QUERIES = 5
# Session, user, both counts, the registrations with lead and seminar, the seminars of the filter.
REGISTRATION_QUERIES = 6

LINK = "https://meet.example.com/income"
PLANNED = {
    "title": "Income, plainly",
    "date": "2027-03-04T18:00",
    "time_zone": "America/Los_Angeles",
    "location_type": "in_person",
    "location": "Example Community Center",
    "max_attendees": "12",
    "is_active": "on",
}


@pytest.fixture
def make_seminar(make_seminar):
    """Return a maker of seminars that people can find."""
    return lambda **fields: make_seminar(**{"location": "Example Community Center", **fields})


@pytest.fixture
def page_of(admin_client):
    """Return a function that opens a seminar's page."""
    return lambda seminar: admin_client.get(reverse("admin:seminars_seminar_change", args=[seminar.pk]))


@pytest.fixture
def save(admin_client, page_of):
    """Return a function that changes fields on a seminar's page and saves it."""

    def change(seminar: Seminar, **changes):
        answer = page_of(seminar)
        return admin_client.post(
            answer.request["PATH_INFO"], filled_in(answer.context["adminform"].form, **changes)
        )

    return change


@pytest.fixture
def fill(make_lead):
    """Return a function that takes seats of a seminar."""

    def take(seminar: Seminar, count: int) -> None:
        for number in range(count):
            register(seminar.pk, contact=Contact(f"guest{number}@example.com", f"Guest {number}"))

    return take


class TestPlanning:
    def test_date_is_typed_in_the_seminars_own_zone(self, admin_client):
        assert admin_client.post(ADD, PLANNED).status_code == 302

        seminar = Seminar.objects.get()
        assert seminar.date == datetime(2027, 3, 5, 2, tzinfo=UTC)
        assert (seminar.max_attendees, seminar.registered_count, seminar.is_full) == (12, 0, False)
        assert seminar.virtual_link is None

    def test_page_shows_the_date_in_that_zone_and_saving_keeps_it(self, admin_client, page_of, save):
        admin_client.post(ADD, PLANNED)
        seminar = Seminar.objects.get()
        page = page_of(seminar).content.decode()
        assert 'value="2027-03-04T18:00"' in page

        save(seminar, title="Income, plainly told")
        seminar.refresh_from_db()
        assert (seminar.title, seminar.date) == ("Income, plainly told", datetime(2027, 3, 5, 2, tzinfo=UTC))

    def test_another_zone_moves_the_moment_not_the_clock(self, admin_client, save):
        admin_client.post(ADD, PLANNED)
        seminar = Seminar.objects.get()
        save(seminar, time_zone="America/New_York")

        seminar.refresh_from_db()
        assert seminar.date == datetime(2027, 3, 4, 23, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("time_zone", "Mars/Olympus"),
            ("max_attendees", "0"),
            ("max_attendees", "99999999999"),
            ("virtual_link", "javascript:alert(1)"),
            ("date", "this evening"),
        ],
    )
    def test_wrong_values_are_refused_at_their_field(self, admin_client, field, value):
        answer = admin_client.post(ADD, PLANNED | {field: value})

        assert list(answer.context["adminform"].form.errors) == [field]
        assert not Seminar.objects.exists()

    @pytest.mark.parametrize(
        ("kind", "location", "link", "missing"),
        [
            ("in_person", "", "", {"location"}),
            ("in_person", " ", LINK, {"location"}),
            ("in_person", "Sample Library", "", set()),
            ("virtual", "", "", {"virtual_link"}),
            ("virtual", "Sample Library", "", {"virtual_link"}),
            ("virtual", "", LINK, set()),
            ("hybrid", "", "", {"location", "virtual_link"}),
            ("hybrid", "Sample Library", "", {"virtual_link"}),
            ("hybrid", "", LINK, {"location"}),
            ("hybrid", "Sample Library", LINK, set()),
        ],
    )
    def test_people_must_know_where(self, admin_client, kind, location, link, missing):
        body = PLANNED | {"location_type": kind, "location": location, "virtual_link": link}
        answer = admin_client.post(ADD, body)

        errors = answer.context["adminform"].form.errors if missing else {}
        assert set(errors) == missing
        assert Seminar.objects.exists() is not bool(missing)

    def test_what_is_missing_is_said_at_the_field(self, admin_client):
        answer = admin_client.post(ADD, PLANNED | {"location_type": "hybrid", "location": ""})

        assert answer.context["adminform"].form.errors == {
            "location": ["Enter the place: people come in person and need to know where."],
            "virtual_link": ["Enter the link: people join online and need to know where."],
        }


class TestSeats:
    def test_fewer_seats_than_taken_are_refused_in_words(self, make_seminar, fill, save):
        seminar = make_seminar(max_attendees=10)
        fill(seminar, 3)
        answer = save(seminar, max_attendees="2")

        assert answer.status_code == 200
        assert answer.context["adminform"].form.errors == {
            "max_attendees": [
                "3 seats are taken already, so there must be at least 3. "
                "Cancel registrations first if the room is smaller."
            ]
        }
        seminar.refresh_from_db()
        assert seminar.max_attendees == 10

    def test_is_full_follows_the_number_of_seats(self, make_seminar, fill, save):
        seminar = make_seminar(max_attendees=10)
        fill(seminar, 3)

        for seats, is_full in (("3", True), ("4", False)):
            save(seminar, max_attendees=seats)
            seminar.refresh_from_db()
            assert (seminar.max_attendees, seminar.is_full) == (int(seats), is_full)

    def test_seats_taken_while_the_page_was_open_stay_taken(self, make_seminar, fill, page_of, admin_client):
        seminar = make_seminar(max_attendees=3)
        answer = page_of(seminar)
        body = filled_in(answer.context["adminform"].form, title="A new title")
        fill(seminar, 3)
        admin_client.post(answer.request["PATH_INFO"], body)

        seminar.refresh_from_db()
        assert (seminar.title, seminar.registered_count, seminar.is_full) == ("A new title", 3, True)

    def test_counts_cannot_be_written(self, make_seminar, save):
        seminar = make_seminar()
        save(seminar, title="T", registered_count="40", is_full="on")

        seminar.refresh_from_db()
        assert (seminar.title, seminar.registered_count, seminar.is_full) == ("T", 0, False)

    @pytest.mark.django_db(transaction=True)
    def test_making_the_room_smaller_while_people_register(self, make_seminar, admin_user, page_of):
        seminar = make_seminar(max_attendees=20)
        body = filled_in(page_of(seminar).context["adminform"].form, max_attendees="4")
        staff = Client()
        staff.force_login(admin_user)

        def act(number: int):
            if number == 4:
                return staff.post(
                    reverse("admin:seminars_seminar_change", args=[seminar.pk]), body
                ).status_code
            return register(seminar.pk, contact=Contact(f"guest{number}@example.com"))

        outcomes = race(10, act)

        assert outcomes[4] in (200, 302)
        assert not [
            outcome
            for outcome in outcomes
            if isinstance(outcome, Exception) and not isinstance(outcome, SeminarFull)
        ]
        seminar.refresh_from_db()
        assert seminar.registered_count == seminar.registrations.count() <= seminar.max_attendees
        assert seminar.is_full == (seminar.registered_count == seminar.max_attendees)


class TestList:
    def test_next_first_then_past_with_zone_and_seats(self, make_seminar, admin_client):
        now = timezone.now()
        for title, days in (("long ago", -60), ("later", 20), ("lately", -5), ("next", 3)):
            make_seminar(title=title, date=now + timedelta(days=days))
        Seminar.objects.filter(title="next").update(registered_count=12, max_attendees=12, is_full=True)
        answer = admin_client.get(LIST)
        page = answer.content.decode()

        assert [seminar.title for seminar in answer.context["cl"].result_list] == [
            "next",
            "later",
            "lately",
            "long ago",
        ]
        assert "12 of 12" in page
        assert ">Full<" in page
        assert "MST" in page

    def test_date_is_in_the_seminars_own_zone(self, make_seminar, admin_client):
        make_seminar(date=datetime(2027, 3, 5, 2, tzinfo=UTC), time_zone="America/New_York")

        assert "Thu, Mar 4, 2027, 9:00 PM EST" in admin_client.get(LIST).content.decode()

    @pytest.mark.parametrize(("query", "expected"), [("when=upcoming", ["next"]), ("when=past", ["over"])])
    def test_filter_by_time(self, make_seminar, admin_client, query, expected):
        make_seminar(title="next")
        make_seminar(title="over", date=timezone.now() - timedelta(days=1))

        shown = admin_client.get(f"{LIST}?{query}").context["cl"].result_list
        assert [seminar.title for seminar in shown] == expected

    @pytest.mark.parametrize("count", [1, 3, 30])
    def test_query_counts_are_constant(self, make_seminar, admin_client, django_assert_num_queries, count):
        for _ in range(count):
            make_seminar()

        with django_assert_num_queries(LIST_QUERIES):
            admin_client.get(LIST)


class TestRoster:
    @pytest.mark.parametrize("count", [1, 3, 30])
    def test_everybody_is_there_in_a_constant_number_of_queries(
        self, make_seminar, fill, page_of, admin_client, django_assert_num_queries, count
    ):
        seminar = make_seminar()
        fill(seminar, count)

        ContentType.objects.clear_cache()
        with django_assert_num_queries(PAGE_QUERIES):
            page = page_of(seminar).content.decode()
        assert page.count("guest") == count

        with django_assert_num_queries(REGISTRATION_QUERIES):
            admin_client.get(f"{REGISTRATIONS}?seminar__id__exact={seminar.pk}")

    def test_phone_and_request_of_each(self, make_seminar, page_of, make_lead):
        seminar = make_seminar()
        lead = make_lead(phone="+16025550111", do_not_contact_at=timezone.now())
        seminar.registrations.create(lead=lead)
        page = page_of(seminar).content.decode()

        assert "<td>(602) 555-0111</td>" in page
        assert '<span class="pill pill-request">Do not contact</span>' in page

    def test_attendance_is_marked_in_the_list(self, make_seminar, fill, admin_client):
        fill(make_seminar(), 2)
        formset = admin_client.get(REGISTRATIONS).context["cl"].formset
        body = {"_save": "Save"}
        for form in (formset.management_form, *formset.forms):
            body |= {form.add_prefix(name): form[name].value() for name in form.fields}
        body = {name: value for name, value in body.items() if value is not False}
        body |= {f"initial-{formset.forms[0].add_prefix('attended')}": "False"}
        body |= {formset.forms[0].add_prefix("attended"): "on"}
        assert admin_client.post(REGISTRATIONS, body).status_code == 302

        came = SeminarRegistration.objects.get(pk=formset.forms[0].instance.pk)
        assert came.attended
        assert SeminarRegistration.objects.filter(attended=True).count() == 1

    def test_attendance_box_is_named(self, make_seminar, fill, admin_client):
        fill(make_seminar(), 1)

        assert (
            'aria-label="Guest 0 &lt;guest0@example.com&gt; came"'
            in admin_client.get(REGISTRATIONS).content.decode()
        )
        assert admin_client.get(f"{REGISTRATIONS}?q=nobody").status_code == 200

    def test_seats_are_not_given_past_the_count(self, admin_client):
        assert admin_client.get(f"{REGISTRATIONS}add/").status_code == 403

    def test_cancelling_frees_the_seat(self, make_seminar, fill, admin_client):
        seminar = make_seminar(max_attendees=1)
        fill(seminar, 1)
        registration = SeminarRegistration.objects.get()
        admin_client.post(
            reverse("admin:seminars_seminarregistration_delete", args=[registration.pk]), {"post": "yes"}
        )

        seminar.refresh_from_db()
        assert (seminar.registered_count, seminar.is_full) == (0, False)

    def test_roster_is_for_those_who_may_see_registrations(self, make_seminar, fill, make_user):
        seminar = make_seminar()
        fill(seminar, 1)
        client = Client()
        client.force_login(make_user(is_staff=True, permissions=("seminars.view_seminar",)))

        page = client.get(reverse("admin:seminars_seminar_change", args=[seminar.pk])).content.decode()
        assert "guest0" not in page
        assert client.get(REGISTRATIONS).status_code == 403
