"""What is worth doing today: the CRM's first page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, PermissionsMixin
from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from chat.filters import callers
from chat.models import Conversation
from leads.models import Lead
from leads.privacy import has_asked, most_pressing_first
from scoring import explain_score
from scoring.questions import TOTAL_QUESTIONS
from scoring.score import CATEGORIES, Explanation
from seminars.models import Seminar

HOT_STATUSES = (Lead.Status.HIGH_VALUE, Lead.Status.QUALIFIED)
# What a box shows; the lists have the rest.
BOX_SIZE = 6
CALLERS_OF_DAYS = 14


@dataclass(frozen=True, slots=True)
class Caller:
    """A conversation whose visitor left only a phone number, and the score of its answers."""

    conversation: Conversation
    explanation: Explanation


def today(user: AbstractBaseUser | AnonymousUser) -> dict[str, Any]:
    """Return what the first page shows, as far as the user may see it."""
    if not isinstance(user, PermissionsMixin):
        return {}
    page: dict[str, Any] = {"total_questions": TOTAL_QUESTIONS}
    if user.has_perm("leads.view_lead"):
        page["categories"] = categories()
        hot = Lead.objects.filter(qualification_status__in=HOT_STATUSES)
        page["hot_leads"] = list(hot.order_by("-last_contact_at", "-id")[:BOX_SIZE])
        asked = Lead.objects.filter(has_asked())
        page["asking_leads"] = list(asked.order_by(*most_pressing_first())[:BOX_SIZE])
    if user.has_perm("chat.view_conversation"):
        unknown = Conversation.objects.filter(has_asked(), lead=None)
        page["asking_conversations"] = list(unknown.order_by(*most_pressing_first())[:BOX_SIZE])
        page["callers"] = recent_callers()
    if user.has_perm("seminars.view_seminar"):
        page["next_seminars"] = list(Seminar.objects.upcoming(timezone.now())[:4])
    return page


def recent_callers() -> list[Caller]:
    """Return who left a phone number and no e-mail lately; who made a request is in the box of requests."""
    since = timezone.now() - timedelta(days=CALLERS_OF_DAYS)
    # Annotated with `last_message_at`, which the type of a conversation doesn't know.
    found: QuerySet[Any] = callers()
    waiting = found.filter(last_message_at__gte=since).exclude(has_asked())
    return [
        Caller(
            conversation,
            explain_score(conversation.qualification_answers, licensed_states=settings.LICENSED_STATES),
        )
        for conversation in waiting.order_by("-last_message_at", "-id")[:BOX_SIZE]
    ]


def categories() -> list[dict[str, Any]]:
    """Return every category with its number of leads and how many spoke with us this week, in one query."""
    this_week = Q(last_contact_at__gte=timezone.now() - timedelta(days=7))
    rows = Lead.objects.order_by().values("qualification_status")
    counted = rows.annotate(total=Count("id"), this_week=Count("id", filter=this_week))
    counts = {row["qualification_status"]: (row["total"], row["this_week"]) for row in counted}
    statuses = [*(status for _, status in CATEGORIES), Lead.Status.NEW.value]
    return [
        {
            "status": status,
            "label": Lead.Status(status).label,
            "total": counts.get(status, (0, 0))[0],
            "this_week": counts.get(status, (0, 0))[1],
        }
        for status in statuses
    ]
