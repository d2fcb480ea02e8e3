"""What the tables of seminars refuse, and how a seat comes free."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from leads.services import Contact
from seminars.models import Seminar, SeminarRegistration
from seminars.services import RegistrationClosed, SeminarFull, register

pytestmark = pytest.mark.django_db

ANN = Contact("ann@example.com", "Ann Lee")
BOB = Contact("bob@example.com", "Bob Ray")


def seats(seminar: Seminar) -> tuple[int, bool]:
    seminar.refresh_from_db()
    return seminar.registered_count, seminar.is_full


@pytest.mark.parametrize("erased", ["lead", "registration"])
def test_erasing_frees_the_seat(make_seminar, erased):
    seminar = make_seminar(max_attendees=1)
    registration = register(seminar.pk, contact=ANN).registration
    assert seats(seminar) == (1, True)

    (registration.lead if erased == "lead" else registration).delete()
    assert seats(seminar) == (0, False)
    assert register(seminar.pk, contact=BOB).registration.lead.email == "bob@example.com"


def test_erasing_many_frees_every_seat(make_seminar):
    one, two = make_seminar(max_attendees=2), make_seminar(max_attendees=2)
    for seminar in (one, two):
        register(seminar.pk, contact=ANN)
        register(seminar.pk, contact=BOB)

    SeminarRegistration.objects.filter(lead__email="ann@example.com").delete()
    assert (seats(one), seats(two)) == ((1, False), (1, False))


def test_erasing_never_counts_below_zero(make_seminar):
    seminar = make_seminar()
    registration = register(seminar.pk, contact=ANN).registration
    Seminar.objects.update(registered_count=0)

    registration.delete()
    assert seats(seminar) == (0, False)


def test_erasing_a_seminar_erases_its_registrations(make_seminar):
    seminar = make_seminar()
    register(seminar.pk, contact=ANN)
    seminar.delete()

    assert not SeminarRegistration.objects.exists()


def test_refusals_are_exceptions_and_store_nothing(make_seminar):
    full = make_seminar(max_attendees=1, registered_count=1, is_full=True)
    over = make_seminar(date=timezone.now() - timedelta(seconds=1))

    for seminar_id, refusal in (
        (full.pk, SeminarFull),
        (over.pk, RegistrationClosed),
        (4711, Seminar.DoesNotExist),
    ):
        with pytest.raises(refusal):
            register(seminar_id, contact=ANN)
    assert not SeminarRegistration.objects.exists()


def test_seat_count_beyond_the_house_is_refused_by_name(make_seminar):
    with pytest.raises(IntegrityError, match="seminars_registered_count_fits"), transaction.atomic():
        make_seminar(max_attendees=10, registered_count=11)


@pytest.mark.parametrize("column", ["max_attendees", "registered_count"])
def test_fewer_than_no_seats_are_refused(make_seminar, column):
    with pytest.raises(DatabaseError), transaction.atomic():
        make_seminar(**{column: -1})


def test_second_registration_of_a_person_is_refused(make_seminar, make_lead):
    seminar, lead = make_seminar(), make_lead()
    SeminarRegistration.objects.create(seminar=seminar, lead=lead)

    with pytest.raises(IntegrityError), transaction.atomic():
        SeminarRegistration.objects.create(seminar=seminar, lead=lead)
    with pytest.raises(ValidationError, match="already registered"):
        SeminarRegistration(seminar=seminar, lead=lead).full_clean()


@pytest.mark.parametrize("name", ["Phoenix", "", "MST7", "../etc/passwd", "America/Phoenix\x00"])
def test_time_zone_must_exist(name):
    with pytest.raises(ValidationError) as refused:
        Seminar(title="x", date=timezone.now(), time_zone=name).full_clean()
    assert "time_zone" in refused.value.message_dict


def test_tables_have_the_specifications_names_columns_and_index():
    introspection = connection.introspection
    with connection.cursor() as cursor:
        tables = introspection.table_names(cursor)
        columns = {column.name for column in introspection.get_table_description(cursor, "seminars")}
        seat_columns = {
            column.name for column in introspection.get_table_description(cursor, "seminar_registrations")
        }
        constraints = introspection.get_constraints(cursor, "seminars")

    assert {"leads", "seminars", "seminar_registrations", "conversations", "messages"} <= set(tables)
    assert columns >= {
        "id",
        "title",
        "description",
        "date",
        "location",
        "location_type",
        "virtual_link",
        "max_attendees",
        "registered_count",
        "is_active",
        "is_full",
        "created_at",
    }
    assert seat_columns >= {"id", "seminar_id", "lead_id", "registration_date", "attended"}
    assert constraints["idx_seminars_date"]["columns"] == ["date"]


def test_defaults_are_the_specifications():
    seminar = Seminar.objects.create(title="x", date=timezone.now())

    assert (seminar.location_type, seminar.time_zone, seminar.max_attendees, seminar.registered_count) == (
        "in_person",
        "America/Phoenix",
        50,
        0,
    )
    assert (seminar.is_active, seminar.is_full, str(seminar)) == (True, False, "x")
