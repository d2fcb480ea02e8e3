"""The CRM's questions of the conversations list: who it was, and what they asked of us."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest

from chat.models import Conversation, Message
from leads.filters import RequestFilter

CALLER = "caller"

# By the filter's value: the words and the condition.
VISITORS = {
    "lead": ("Became a lead", Q(lead__isnull=False)),
    "unknown": ("Left no e-mail", Q(lead=None)),
    CALLER: ("Left a phone, no e-mail", Q(lead=None, visitor_email="") & ~Q(visitor_phone="")),
}


class VisitorFilter(admin.SimpleListFilter):
    """Whether we know who it was."""

    title = "visitor"
    parameter_name = "visitor"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the cases."""
        return [(value, words) for value, (words, _) in VISITORS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Conversation]) -> QuerySet[Conversation]:
        """Keep the conversations of the chosen case."""
        chosen = VISITORS.get(self.value() or "")
        return queryset.filter(chosen[1]) if chosen else queryset


class ConversationRequestFilter(RequestFilter):
    """What was asked in a conversation, or by its lead elsewhere."""

    paths = ("", "lead__")


def with_last_message() -> QuerySet[Conversation]:
    """Return conversations with their leads and `last_message_at`."""
    latest = Message.objects.filter(conversation=OuterRef("pk")).order_by("-id")
    return Conversation.objects.select_related("lead").annotate(
        last_message_at=Subquery(latest.values("timestamp")[:1])
    )


def callers() -> QuerySet[Conversation]:
    """Return conversations whose visitors left a phone number and no e-mail, with `last_message_at`."""
    return with_last_message().filter(VISITORS[CALLER][1])
