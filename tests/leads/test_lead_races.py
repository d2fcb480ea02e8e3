"""Forty threads with one address: one lead, nothing lost. The control shows that the race is real."""

from threading import Barrier

import pytest

from leads.models import Lead
from leads.services import Answers, Contact, capture_lead
from scoring.questions import QUESTIONS
from tests.racing import race

THREADS = 40
LEARNED = {
    "age": "55",
    "savings": "500k_plus",
    "concern": "outliving_money",
    "goal": "guaranteed_income",
    "annuity_interest": "very_interested",
    "state": "AZ",
    "contact_preference": "phone_and_email",
}

pytestmark = pytest.mark.django_db(transaction=True)


def test_one_address_forty_times_at_once_is_one_lead():
    addresses = ["ann@example.com", "ANN@example.com"]
    leads = race(THREADS, lambda number: capture_lead(Contact(addresses[number % 2]), source="web"))

    assert [type(lead) for lead in leads] == [Lead] * THREADS
    assert len({lead.pk for lead in leads}) == 1
    assert Lead.objects.count() == 1


def test_answers_from_forty_places_at_once_all_count():
    keys = [question.key for question in QUESTIONS]

    def learn(number: int) -> Lead:
        key = keys[number % len(keys)]
        return capture_lead(
            Contact("ann@example.com"),
            source="web",
            answers=Answers({key: LEARNED[key]}, {key: {"quote": LEARNED[key]}}),
        )

    assert [type(lead) for lead in race(THREADS, learn)] == [Lead] * THREADS
    lead = Lead.objects.get()
    assert lead.qualification_answers == LEARNED
    assert set(lead.answer_evidence) == set(LEARNED)
    assert (lead.lead_score, lead.qualification_status, lead.qualification_progress) == (100, "high_value", 7)


def test_control_looking_before_creating_fails():
    everybody_looked = Barrier(THREADS)

    def look_then_create(_: int) -> Lead:
        lead = Lead.objects.with_email("ann@example.com").first()
        everybody_looked.wait()
        return lead or Lead.objects.create(email="ann@example.com")

    refused = [outcome for outcome in race(THREADS, look_then_create) if isinstance(outcome, Exception)]
    assert len(refused) == THREADS - 1


def test_control_saving_what_was_read_earlier_loses_answers(make_lead):
    lead = make_lead()
    keys = list(LEARNED)
    everybody_read = Barrier(len(keys))

    def read_then_save(number: int) -> None:
        mine = Lead.objects.get(pk=lead.pk)
        everybody_read.wait()
        mine.qualification_answers = {**mine.qualification_answers, keys[number]: LEARNED[keys[number]]}
        mine.save()

    race(len(keys), read_then_save)

    lead.refresh_from_db()
    assert len(lead.qualification_answers) == 1
