"""Screens on what Sarah may say and what the guard kept back. `provision.admin` registers them."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from chat.compliance import review
from chat.models import ApprovedStatement, GuardEvent
from chat.prompts import MOST_PROMPT_TOKENS, Statement, prompt_tokens
from leads.admin import CRMAdmin


class ApprovedStatementForm(forms.ModelForm):
    """A statement, which must itself pass the guard."""

    def clean(self) -> dict[str, Any]:
        """Refuse words that Sarah may not use, and more than a prompt holds."""
        fields: dict[str, Any] = super().clean() or {}
        topic, text = (" ".join(fields.get(name, "").split()) for name in ("topic", "text"))
        verdict = review(
            f"{topic}: {text}", {"licensed_states": sorted(settings.LICENSED_STATES), "statement": text}
        )
        if not verdict.allowed:
            self.add_error(
                "text",
                f"Sarah may not say “{verdict.words}” (rule: {verdict.rule.replace('_', ' ')}). Put it another way.",
            )
        others = ApprovedStatement.objects.filter(is_active=True).exclude(pk=self.instance.pk)
        statements = [*others.order_by("position", "id").as_statements(), Statement(topic, text)]
        if fields.get("is_active") and prompt_tokens("home", statements) > MOST_PROMPT_TOKENS:
            self.add_error(
                "text",
                "Sarah can't keep that much in mind. Shorten this statement or switch another one off.",
            )
        return {**fields, "topic": topic, "text": text}


class ApprovedStatementAdmin(CRMAdmin):
    """What Sarah may say about us and our products; saving approves it."""

    form = ApprovedStatementForm
    list_display = ("topic", "text", "version", "approved_by", "expires_on", "is_active")
    list_filter = ("is_active", "expires_on")
    search_fields = ("topic", "text")
    ordering = ("position", "id")
    fields = ("topic", "text", "position", "is_active", "expires_on", "approved_by", "version", "updated_at")
    readonly_fields = ("approved_by", "version", "updated_at")

    def save_model(self, request: HttpRequest, obj: ApprovedStatement, form: Any, change: bool) -> None:
        """Save with who approved it; a change is a new version."""
        if change and not form.has_changed():
            return
        obj.approved_by = request.user.get_username()
        if not change:
            obj.save()
            return
        obj.version += 1
        obj.save(update_fields=[*form.changed_data, "approved_by", "version", "updated_at"])


class GuardEventAdmin(CRMAdmin):
    """Sentences of a model's that nobody saw, the newest first, to be looked through."""

    list_display = ("words", "rule", "model_name", "conversation_link", "created_at", "reviewed")
    list_filter = ("reviewed", "rule", "created_at")
    search_fields = ("words",)
    list_select_related = ("message",)
    ordering = ("-id",)
    fields = ("words", "rule", "model_name", "conversation_link", "created_at", "reviewed")
    actions: Any = ("mark_reviewed",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let nobody invent an event."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: GuardEvent | None = None) -> bool:
        """Let events be marked only."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: GuardEvent | None = None) -> bool:
        """Keep what the guard kept back."""
        return False

    def has_review_permission(self, request: HttpRequest) -> bool:
        """Let those mark events who may change them."""
        return request.user.has_perm("chat.change_guardevent")

    @admin.display(description="model")
    def model_name(self, event: GuardEvent) -> str:
        """Return which model said it."""
        return event.message.model

    @admin.display(description="conversation")
    def conversation_link(self, event: GuardEvent) -> SafeString:
        """Link to the conversation it was meant for."""
        url = reverse("admin:chat_conversation_change", args=[event.message.conversation_id])
        return format_html('<a href="{}">Conversation {}</a>', url, event.message.conversation_id)

    @admin.action(description="Mark as reviewed", permissions=["review"])
    def mark_reviewed(self, request: HttpRequest, queryset: QuerySet[GuardEvent]) -> None:
        """Mark the chosen events and say how many."""
        count = queryset.filter(reviewed=False).update(reviewed=True)
        self.message_user(request, f"{count} marked as reviewed.", messages.SUCCESS)
