"""Capture people and keep what we know of them true."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from leads.models import Lead
from scoring import explain_score


@dataclass(frozen=True, slots=True)
class Contact:
    """What a person told of themselves and asked of us; the e-mail address is who they are."""

    email: str
    name: str = ""
    phone: str = ""
    do_not_contact_at: datetime | None = None
    deletion_requested_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers by question key, by the same keys where each comes from, and the keys taken back."""

    values: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    withdrawn: frozenset[str] = frozenset()


@transaction.atomic
def capture_lead(
    contact: Contact, *, source: str, answers: Answers | None = None, at: datetime | None = None
) -> Lead:
    """Return the lead of the contact's e-mail, new or known, with what was learned added.

    A name or phone already known stays: whoever types an address need not be its owner.
    `source` counts for a new lead only. Newer answers replace older ones, and the score
    and status follow. Safe to call for one address at once from many places.
    """
    heard_at = at or timezone.now()
    lead, _ = Lead.objects.with_email(contact.email).get_or_create(
        defaults={
            "email": contact.email,
            "source": source,
            "name": contact.name,
            "phone": contact.phone or None,
            "last_contact_at": heard_at,
        }
    )
    return follow_lead(lead.pk, contact, answers=answers, at=heard_at)


@transaction.atomic
def follow_lead(
    lead_id: int, contact: Contact, *, answers: Answers | None = None, at: datetime | None = None
) -> Lead:
    """Add what was learned of a known lead, whose e-mail address an advisor may have corrected."""
    lead = Lead.objects.select_for_update().get(pk=lead_id)
    lead.name = lead.name or contact.name
    lead.phone = lead.phone or contact.phone or None
    lead.do_not_contact_at = lead.do_not_contact_at or contact.do_not_contact_at
    lead.deletion_requested_at = lead.deletion_requested_at or contact.deletion_requested_at
    lead.last_contact_at = max(lead.last_contact_at, at or timezone.now())
    fields = ["name", "phone", "do_not_contact_at", "deletion_requested_at", "last_contact_at", "updated_at"]
    if answers:
        fields += learn_answers(lead, answers)
    lead.save(update_fields=fields)
    return lead


def learn_answers(lead: Lead, answers: Answers) -> list[str]:
    """Put newer answers into the lead with the score they make; return the changed fields, unsaved."""
    lead.qualification_answers = _merge(lead.qualification_answers, answers.values, answers.withdrawn)
    lead.answer_evidence = _merge(lead.answer_evidence, answers.evidence, answers.withdrawn)
    explanation = explain_score(lead.qualification_answers, licensed_states=settings.LICENSED_STATES)
    lead.lead_score = explanation.score
    lead.qualification_status = explanation.status
    lead.qualification_progress = explanation.answered
    return [
        "qualification_answers",
        "answer_evidence",
        "lead_score",
        "qualification_status",
        "qualification_progress",
    ]


def _merge(known: Mapping[str, Any], newer: Mapping[str, Any], withdrawn: frozenset[str]) -> dict[str, Any]:
    return {key: value for key, value in {**known, **newer}.items() if key not in withdrawn}
