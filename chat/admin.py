"""Conversations as advisors read them, word for word. `provision.admin` registers the screens."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from django.conf import settings
from django.contrib import admin
from django.db.models import F, OrderBy, QuerySet
from django.http import HttpRequest
from django.template.defaultfilters import date as format_date
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from chat.filters import ConversationRequestFilter, VisitorFilter, with_last_message
from chat.models import Conversation
from chat.records import read_records
from leads.admin import CRMAdmin, plain_number
from leads.filters import titled
from leads.phones import spoken_phone
from leads.pills import request_pills, score_pill
from leads.privacy import may_be_contacted, privacy_requests
from scoring import explain_score
from scoring.questions import TOTAL_QUESTIONS

NAMELESS = "Visitor without a name"
NOT_GIVEN = "Not given"


class ConversationAdmin(CRMAdmin):
    """The conversations, the latest first, read-only. The session id stays hidden: it is a visitor's key."""

    list_display = ("visitor", "score", "phone", "completeness", "lead_link", "last_message")
    list_filter = (
        VisitorFilter,
        ConversationRequestFilter,
        ("is_qualified", titled("qualified", admin.BooleanFieldListFilter)),
        ("appointment_booked", titled("appointment", admin.BooleanFieldListFilter)),
        "channel",
        ("created_at", titled("first message", admin.DateFieldListFilter)),
    )
    search_fields = (
        "visitor_name",
        "visitor_phone",
        "visitor_email",
        "lead__name",
        "lead__email",
        "messages__content",
    )
    search_help_text = "Name, phone, e-mail or anything that was said"
    fieldsets: ClassVar[Any] = (
        ("What the visitor gave", {"fields": ("given_name", "given_phone", "given_email")}),
        (
            "The conversation",
            {"fields": ("lead_link", "score", "completeness", "channel", "started", "last_message")},
        ),
    )
    readonly_fields = (
        "given_name",
        "given_phone",
        "given_email",
        "lead_link",
        "score",
        "completeness",
        "started",
        "last_message",
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Conversation]:
        """Return the conversations with the time of their last message."""
        return with_last_message()

    def get_ordering(self, request: HttpRequest) -> tuple[str | OrderBy, ...]:
        """Order by the last message, the newest first."""
        return (F("last_message_at").desc(nulls_last=True), "-id")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Conversation], search_term: str
    ) -> tuple[QuerySet[Conversation], bool]:
        """Search; a phone number is found in any notation."""
        return super().get_search_results(request, queryset, plain_number(search_term))

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let nobody invent a conversation."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Conversation | None = None) -> bool:
        """Let nobody change what was said."""
        return False

    def extra_context(self, request: HttpRequest, obj: Conversation) -> dict[str, Any]:
        """Add the whole conversation for those who may read messages."""
        context = super().extra_context(request, obj)
        context |= {"title": f"Conversation {obj.pk}", "privacy_requests": privacy_requests(obj)}
        if request.user.has_perm("chat.view_message"):
            this_one = Conversation.objects.filter(pk=obj.pk)
            context["records"] = read_records(this_one, obj.answer_evidence)
        return context

    @admin.display(description="visitor", ordering="visitor_name")
    def visitor(self, conversation: Conversation) -> SafeString:
        """Return the visitor's name over the e-mail address, and what they asked of us."""
        return format_html(
            '<span class="person-name">{}</span> <span class="person-email">{}</span> {}',
            conversation.visitor_name or NAMELESS,
            conversation.visitor_email,
            request_pills(conversation),
        )

    @admin.display(description="phone", ordering="visitor_phone")
    def phone(self, conversation: Conversation) -> str:
        """Return the number the visitor gave."""
        return spoken_phone(conversation.visitor_phone) or NOT_GIVEN

    @admin.display(description="score")
    def score(self, conversation: Conversation) -> SafeString:
        """Return the score of what was answered here, with its category in words."""
        explanation = explain_score(
            conversation.qualification_answers, licensed_states=settings.LICENSED_STATES
        )
        return score_pill(explanation.score, explanation.status)

    @admin.display(description="name")
    def given_name(self, conversation: Conversation) -> str:
        """Return the name the visitor gave."""
        return conversation.visitor_name or NOT_GIVEN

    @admin.display(description="phone")
    def given_phone(self, conversation: Conversation) -> str:
        """Return the number the visitor gave, to call unless they asked us not to."""
        number = conversation.visitor_phone
        if not number or not may_be_contacted(conversation):
            return spoken_phone(number) or NOT_GIVEN
        return format_html('<a href="tel:{}">{}</a>', number, spoken_phone(number))

    @admin.display(description="e-mail")
    def given_email(self, conversation: Conversation) -> str:
        """Return the address the visitor gave, to write to unless they asked us not to."""
        address = conversation.visitor_email
        if not address or not may_be_contacted(conversation):
            return address or NOT_GIVEN
        return format_html('<a href="mailto:{}">{}</a>', address, address)

    @admin.display(description="answered", ordering="qualification_progress")
    def completeness(self, conversation: Conversation) -> str:
        """Return how many questions are answered."""
        return f"{conversation.qualification_progress} of {TOTAL_QUESTIONS}"

    @admin.display(description="lead", ordering="lead__name")
    def lead_link(self, conversation: Conversation) -> str:
        """Return a link to the lead."""
        lead = conversation.lead
        if lead is None:
            return "No lead yet"
        url = reverse("admin:leads_lead_change", args=[lead.pk])
        return format_html('<a href="{}">{}</a>', url, lead.name or lead.email)

    @admin.display(description="begun")
    def started(self, conversation: Conversation) -> str:
        """Return when the conversation began."""
        return format_date(timezone.localtime(conversation.created_at), "M j, Y, g:i A")

    @admin.display(description="last message", ordering="last_message_at")
    def last_message(self, conversation: Conversation) -> str:
        """Return when the last message was written."""
        written: datetime | None = conversation.last_message_at  # type: ignore[attr-defined]  # annotated
        return format_date(timezone.localtime(written), "M j, Y, g:i A") if written else ""
