"""Conversations as advisors read them, word for word. `provision.admin` registers the screens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import F, OrderBy, OuterRef, Prefetch, QuerySet, Subquery
from django.http import HttpRequest
from django.template.defaultfilters import date as format_date
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from chat.models import Conversation, Message
from leads.admin import CRMAdmin
from leads.filters import titled
from scoring.questions import QUESTION_BY_KEY, TOTAL_QUESTIONS

NAMELESS = "Visitor without a name"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a message, quoted as an answer or not."""

    text: str
    is_quoted: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A message, cut where answers were quoted from it, and which factors they answer."""

    message: Message
    passages: list[Passage]
    factors: list[str]


@dataclass(frozen=True, slots=True)
class Record:
    """A whole conversation, in order."""

    conversation: Conversation
    lines: list[Line]


def read_records(conversations: QuerySet[Conversation], evidence: Mapping[str, Any]) -> list[Record]:
    """Return whole conversations with the passages marked that the evidence quotes.

    Two queries, however much was said.
    """
    said = Message.objects.only("conversation_id", "role", "content", "timestamp").order_by("id")
    return [
        Record(conversation, [_line(message, evidence) for message in conversation.messages.all()])
        for conversation in conversations.prefetch_related(Prefetch("messages", said))
    ]


def _line(message: Message, evidence: Mapping[str, Any]) -> Line:
    quoted = {key: found["quote"] for key, found in evidence.items() if found["message_id"] == message.pk}
    factors = [question.factor for key, question in QUESTION_BY_KEY.items() if key in quoted]
    return Line(message, cut_at_quotes(message.content, quoted.values()), factors)


def cut_at_quotes(text: str, quotes: Iterable[str]) -> list[Passage]:
    """Return the text cut where a quote begins and ends; joined again, nothing is missing."""
    spans = sorted((text.find(quote), text.find(quote) + len(quote)) for quote in quotes if quote in text)
    passages, at = [], 0
    for start, end in spans:
        passages += [Passage(text[at:start], False), Passage(text[max(at, start) : end], True)]
        at = max(at, end)
    return [passage for passage in (*passages, Passage(text[at:], False)) if passage.text]


class HasLeadFilter(admin.SimpleListFilter):
    """Whether we know who it was."""

    title = "visitor"
    parameter_name = "visitor"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the two cases."""
        return [("lead", "Became a lead"), ("unknown", "Left no e-mail")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Conversation]) -> QuerySet[Conversation]:
        """Keep the conversations of the chosen case."""
        return queryset.filter(lead__isnull=self.value() == "unknown") if self.value() else queryset


class ConversationAdmin(CRMAdmin):
    """The conversations, the latest first, read-only. The session id stays hidden: it is a visitor's key."""

    list_display = ("visitor", "completeness", "channel", "lead_link", "last_message")
    list_filter = (
        HasLeadFilter,
        ("is_qualified", titled("qualified", admin.BooleanFieldListFilter)),
        ("appointment_booked", titled("appointment", admin.BooleanFieldListFilter)),
        "channel",
        ("created_at", titled("first message", admin.DateFieldListFilter)),
    )
    search_fields = ("visitor_name", "visitor_email", "lead__name", "lead__email", "messages__content")
    search_help_text = "Name, e-mail or anything that was said"
    fieldsets: ClassVar[Any] = (
        (None, {"fields": ("visitor", "lead_link", "channel", "completeness", "created_at", "last_message")}),
    )
    readonly_fields = ("visitor", "lead_link", "completeness", "last_message")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Conversation]:
        """Return the conversations with the time of their last message."""
        latest = Message.objects.filter(conversation=OuterRef("pk")).order_by("-id")
        return Conversation.objects.select_related("lead").annotate(
            last_message_at=Subquery(latest.values("timestamp")[:1])
        )

    def get_ordering(self, request: HttpRequest) -> tuple[str | OrderBy, ...]:
        """Order by the last message, the newest first."""
        return (F("last_message_at").desc(nulls_last=True), "-id")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let nobody invent a conversation."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Conversation | None = None) -> bool:
        """Let nobody change what was said."""
        return False

    def extra_context(self, request: HttpRequest, obj: Conversation) -> dict[str, Any]:
        """Add the whole conversation for those who may read messages."""
        context = super().extra_context(request, obj) | {"title": f"Conversation {obj.pk}"}
        if request.user.has_perm("chat.view_message"):
            this_one = Conversation.objects.filter(pk=obj.pk)
            context["records"] = read_records(this_one, obj.answer_evidence)
        return context

    @admin.display(description="visitor", ordering="visitor_name")
    def visitor(self, conversation: Conversation) -> SafeString:
        """Return the visitor's name over the e-mail address."""
        return format_html(
            '<span class="person-name">{}</span> <span class="person-email">{}</span>',
            conversation.visitor_name or NAMELESS,
            conversation.visitor_email,
        )

    @admin.display(description="answered", ordering="qualification_progress")
    def completeness(self, conversation: Conversation) -> str:
        """Return how many questions are answered."""
        return f"{conversation.qualification_progress} of {TOTAL_QUESTIONS}"

    @admin.display(description="lead", ordering="lead__name", empty_value="No lead yet")
    def lead_link(self, conversation: Conversation) -> SafeString | None:
        """Return a link to the lead."""
        lead = conversation.lead
        if lead is None:
            return None
        url = reverse("admin:leads_lead_change", args=[lead.pk])
        return format_html('<a href="{}">{}</a>', url, lead.name or lead.email)

    @admin.display(description="last message", ordering="last_message_at")
    def last_message(self, conversation: Conversation) -> str:
        """Return when the last message was written."""
        written: datetime | None = conversation.last_message_at  # type: ignore[attr-defined]  # annotated
        return format_date(timezone.localtime(written), "M j, Y, g:i A") if written else ""
