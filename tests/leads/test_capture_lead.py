"""Capturing people: one lead per address, nothing known is overwritten, the score follows the answers."""

from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings
from django.utils import timezone

from leads.models import Lead
from leads.services import Answers, Contact, capture_lead, follow_lead, learn_answers
from scoring import calculate_lead_score

pytestmark = pytest.mark.django_db

JUNE = datetime(2026, 6, 1, 12, tzinfo=UTC)
ANN = Contact("ann@example.com", "Ann Lee", "+16025550100")


def test_new_address_is_a_new_lead():
    lead = capture_lead(ANN, source=Lead.Source.SEMINAR, at=JUNE)

    lead.refresh_from_db()
    assert (lead.email, lead.name, lead.phone, lead.source) == (
        "ann@example.com",
        "Ann Lee",
        "+16025550100",
        "seminar",
    )
    assert (lead.lead_score, lead.qualification_status, lead.qualification_progress) == (0, "new", 0)
    assert lead.last_contact_at == JUNE
    assert str(lead) == "Ann Lee <ann@example.com>"


def test_address_alone_is_enough():
    lead = capture_lead(Contact("ann@example.com"), source=Lead.Source.WEB)

    assert (lead.name, lead.phone) == ("", None)
    assert str(lead) == "ann@example.com"


def test_known_address_is_the_same_lead():
    first = capture_lead(ANN, source=Lead.Source.WEB)
    second = capture_lead(ANN, source=Lead.Source.SEMINAR)

    assert second == first
    assert second.source == "web"
    assert Lead.objects.count() == 1


@pytest.mark.parametrize("again", ["ANN@EXAMPLE.COM", "Ann@Example.com"])
def test_case_of_the_address_makes_no_second_lead(again):
    first = capture_lead(ANN, source=Lead.Source.WEB)
    second = capture_lead(Contact(again), source=Lead.Source.WEB)

    assert second == first
    assert Lead.objects.with_email(again).get() == first
    assert first.email == "ann@example.com"


# SQLite lowers ASCII letters only, Python all of them, PostgreSQL what its locale knows.
@pytest.mark.parametrize("email", ["ann@EXÄMPLE.com", "\N{KELVIN SIGN}im@example.com"])
def test_letters_that_databases_lower_differently_make_no_second_lead(email):
    first = capture_lead(Contact(email), source=Lead.Source.WEB)

    assert capture_lead(Contact(email), source=Lead.Source.WEB) == first


def test_stranger_who_types_a_known_address_changes_no_name_or_phone():
    capture_lead(ANN, source=Lead.Source.WEB)
    lead = capture_lead(Contact("ann@example.com", "Mallory", "+16025550199"), source=Lead.Source.WEB)

    lead.refresh_from_db()
    assert (lead.name, lead.phone) == ("Ann Lee", "+16025550100")


def test_unknown_name_and_phone_are_filled_in():
    capture_lead(Contact("ann@example.com"), source=Lead.Source.WEB)
    capture_lead(ANN, source=Lead.Source.WEB)

    lead = Lead.objects.get()
    assert (lead.name, lead.phone) == ("Ann Lee", "+16025550100")


def test_answers_add_up_and_the_newest_wins():
    old = Answers(
        {"age": "45", "goal": "protect_assets"}, {"age": {"quote": "I'm 45"}, "goal": {"quote": "safe"}}
    )
    new = Answers(
        {"age": "55", "state": "AZ"}, {"age": {"quote": "55, sorry"}, "state": {"quote": "Arizona"}}
    )
    capture_lead(ANN, source=Lead.Source.WEB, answers=old)
    capture_lead(ANN, source=Lead.Source.WEB, answers=new)

    lead = Lead.objects.get()
    assert lead.qualification_answers == {"age": "55", "goal": "protect_assets", "state": "AZ"}
    assert lead.answer_evidence == {
        "age": {"quote": "55, sorry"},
        "goal": {"quote": "safe"},
        "state": {"quote": "Arizona"},
    }


def test_score_status_and_progress_follow_the_answers():
    answers = {"age": "55", "savings": "200k_500k", "concern": "outliving_money"}
    capture_lead(ANN, source=Lead.Source.WEB, answers=Answers({"age": "55"}))
    cold = Lead.objects.get()
    capture_lead(ANN, source=Lead.Source.WEB, answers=Answers(answers))
    qualified = Lead.objects.get()

    assert (cold.lead_score, cold.qualification_status, cold.qualification_progress) == (28, "cold", 1)
    assert (qualified.lead_score, qualified.qualification_status, qualified.qualification_progress) == (
        calculate_lead_score(answers),
        "qualified",
        3,
    )


def test_score_uses_the_brokerages_licensed_states(settings):
    settings.LICENSED_STATES = frozenset({"NY"})
    lead = capture_lead(ANN, source=Lead.Source.WEB, answers=Answers({"state": "NY"}))

    assert lead.lead_score == 5 + 5 + 3


def test_capture_without_answers_keeps_the_score():
    capture_lead(ANN, source=Lead.Source.WEB, answers=Answers({"age": "55"}))
    capture_lead(ANN, source=Lead.Source.SEMINAR)

    assert Lead.objects.get().lead_score == 28


def test_last_contact_moves_forward_only():
    capture_lead(ANN, source=Lead.Source.WEB, at=JUNE)
    capture_lead(ANN, source=Lead.Source.WEB, at=JUNE - timedelta(days=7))
    assert Lead.objects.get().last_contact_at == JUNE

    capture_lead(ANN, source=Lead.Source.WEB, at=JUNE + timedelta(days=7))
    assert Lead.objects.get().last_contact_at == JUNE + timedelta(days=7)


def test_last_contact_is_now_by_default():
    before = timezone.now()
    lead = capture_lead(ANN, source=Lead.Source.WEB)

    assert before <= lead.last_contact_at <= timezone.now()


def test_capture_touches_no_column_it_did_not_learn(make_lead):
    lead = make_lead(email="ann@example.com", qualification_answers={"age": "55"}, lead_score=28)
    Lead.objects.filter(pk=lead.pk).update(source=Lead.Source.REFERRAL, lead_score=99)
    capture_lead(ANN, source=Lead.Source.WEB)

    lead.refresh_from_db()
    assert (lead.source, lead.lead_score) == ("referral", 99)


def test_following_a_lead_keeps_the_address_an_advisor_corrected(make_lead):
    lead = make_lead(email="ann@example.com", name="Ann Lee")
    follow_lead(
        lead.pk, Contact("ann@exampel.com", "Mallory", "+16025550100"), answers=Answers({"age": "55"})
    )

    lead.refresh_from_db()
    assert (lead.email, lead.name, lead.phone) == ("ann@example.com", "Ann Lee", "+16025550100")
    assert lead.lead_score == 28
    assert Lead.objects.count() == 1


def test_learning_names_the_changed_fields(make_lead):
    lead = make_lead()
    fields = learn_answers(lead, Answers({"age": "55"}))
    lead.save(update_fields=fields)

    lead.refresh_from_db()
    assert (lead.lead_score, lead.qualification_answers) == (28, {"age": "55"})
    assert "AZ" in settings.LICENSED_STATES


def test_crm_order_has_the_hottest_category_first(make_lead):
    for status in ("new", "warm", "qualified", "high_value", "cold"):
        make_lead(qualification_status=status)

    ordered = Lead.objects.for_crm().order_by("priority").values_list("qualification_status", "priority")
    assert list(ordered) == [("high_value", 1), ("qualified", 2), ("warm", 3), ("cold", 4), ("new", 5)]
