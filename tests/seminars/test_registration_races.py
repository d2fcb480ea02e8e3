"""Forty people at once: never one seat too many. The controls show that the race is real."""

from threading import Barrier

import pytest
from django.core import mail
from django.test import Client

from leads.models import Lead
from leads.services import Contact
from seminars.models import Seminar, SeminarRegistration
from seminars.services import register
from tests.racing import race

THREADS = 40
SEATS = 10

pytestmark = pytest.mark.django_db(transaction=True)


def post(seminar: Seminar, email: str) -> tuple[int, dict]:
    answer = Client().post(
        f"/api/seminars/{seminar.pk}/register",
        {"name": "Ann", "email": email},
        content_type="application/json",
    )
    return answer.status_code, answer.json()


def test_forty_people_for_ten_seats_are_ten(make_seminar):
    seminar = make_seminar(max_attendees=SEATS)
    answers = race(THREADS, lambda number: post(seminar, f"person{number}@example.com"))

    statuses = [status for status, _ in answers]
    assert sorted(statuses) == [200] * SEATS + [409] * (THREADS - SEATS)
    assert {answer["code"] for status, answer in answers if status == 409} == {"seminar_full"}
    seminar.refresh_from_db()
    assert (seminar.registered_count, seminar.is_full) == (SEATS, True)
    assert SeminarRegistration.objects.count() == SEATS
    assert Lead.objects.count() == SEATS


def test_one_person_forty_times_takes_one_seat(make_seminar):
    seminar = make_seminar(max_attendees=SEATS)
    addresses = ["ann@example.com", "ANN@example.com"]
    answers = race(THREADS, lambda number: post(seminar, addresses[number % 2]))

    assert [status for status, _ in answers] == [200] * THREADS
    assert len({answer["registration_id"] for _, answer in answers}) == 1
    assert [answer["confirmation_email_sent"] for _, answer in answers].count(True) == len(mail.outbox) == 1
    seminar.refresh_from_db()
    assert (seminar.registered_count, seminar.is_full) == (1, False)
    assert Lead.objects.count() == 1


def test_coming_and_going_at_once_keeps_the_count_right(make_seminar):
    seminar = make_seminar(max_attendees=THREADS)
    leaving = [
        register(seminar.pk, contact=Contact(f"old{number}@example.com")).registration.lead
        for number in range(THREADS // 2)
    ]

    def come_or_go(number: int) -> object:
        if number % 2:
            return leaving[number // 2].delete()
        return register(seminar.pk, contact=Contact(f"new{number}@example.com"))

    outcomes = race(THREADS, come_or_go)

    assert [outcome for outcome in outcomes if isinstance(outcome, Exception)] == []
    seminar.refresh_from_db()
    assert seminar.registered_count == SeminarRegistration.objects.count() == THREADS // 2
    assert seminar.is_full is False


def test_control_reading_then_saving_oversells(make_seminar, make_lead):
    seminar = make_seminar(max_attendees=SEATS)
    leads = [make_lead() for _ in range(THREADS)]
    everybody_read = Barrier(THREADS)

    def read_check_save(number: int) -> bool:
        mine = Seminar.objects.get(pk=seminar.pk)
        everybody_read.wait()
        if mine.registered_count >= mine.max_attendees:
            return False
        SeminarRegistration.objects.create(seminar=mine, lead=leads[number])
        mine.registered_count += 1
        mine.save()
        return True

    assert race(THREADS, read_check_save) == [True] * THREADS
    seminar.refresh_from_db()
    assert SeminarRegistration.objects.count() == THREADS > seminar.max_attendees
    assert seminar.registered_count == 1


def test_control_looking_before_creating_fails(make_seminar, make_lead):
    seminar, lead = make_seminar(), make_lead()
    everybody_looked = Barrier(THREADS)

    def look_then_create(_: int) -> SeminarRegistration:
        found = SeminarRegistration.objects.filter(seminar=seminar, lead=lead).first()
        everybody_looked.wait()
        return found or SeminarRegistration.objects.create(seminar=seminar, lead=lead)

    refused = [outcome for outcome in race(THREADS, look_then_create) if isinstance(outcome, Exception)]
    assert len(refused) == THREADS - 1
