"""What is said."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from django.db import models
from django.utils import timezone

from chat.prompts import Statement
from leads.models import Lead
from scoring.questions import TOTAL_QUESTIONS


class Conversation(models.Model):
    """One visitor's talk with Sarah, over pages and days."""

    class Channel(models.TextChoices):
        WEB = "web", "Web"
        FACEBOOK = "facebook", "Facebook"
        INSTAGRAM = "instagram", "Instagram"
        SMS = "sms", "SMS"

    session_id = models.CharField(max_length=255, unique=True)
    channel = models.CharField(max_length=20, choices=Channel, default=Channel.WEB)
    # A caller may bring a guessable id; only ours give the transcript back.
    issued_by_server = models.BooleanField(default=False)

    qualification_progress = models.PositiveSmallIntegerField(default=0)
    qualification_answers = models.JSONField(default=dict, blank=True)
    # By question key: {"message_id", "quote", "how"} of the answer above.
    answer_evidence = models.JSONField(default=dict, blank=True)
    is_qualified = models.BooleanField(default=False)
    appointment_booked = models.BooleanField(default=False)

    # What this visitor told of themselves; the lead may know better.
    visitor_name = models.CharField(max_length=100, blank=True)
    visitor_email = models.EmailField(blank=True)
    visitor_phone = models.CharField(max_length=32, blank=True)

    # Asked for in the chat; the lead carries them on as soon as there is one.
    do_not_contact_at = models.DateTimeField(null=True, blank=True)
    deletion_requested_at = models.DateTimeField(null=True, blank=True)

    # Where the interview stands: what was asked last, how often each was asked, what is left alone.
    pending = models.CharField(max_length=30, blank=True)
    times_asked = models.JSONField(default=dict, blank=True)
    passed = models.JSONField(default=list, blank=True)

    lead = models.ForeignKey(
        Lead, on_delete=models.CASCADE, null=True, blank=True, related_name="conversations"
    )

    # Whoever holds the turn answers; the others wait. It runs out, so a killed process blocks nobody.
    turn_holder = models.CharField(max_length=32, blank=True)
    turn_held_until = models.DateTimeField(null=True, blank=True)

    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        db_table = "conversations"
        indexes = [models.Index(fields=["session_id"], name="idx_conversations_session_id")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(qualification_progress__range=(0, TOTAL_QUESTIONS)),
                name="conversations_qualification_progress_0_to_7",
            )
        ]

    def __str__(self) -> str:
        return f"Conversation {self.pk}"


class MessageQuerySet(models.QuerySet["Message"]):
    """Reads of messages."""

    def latest_lines(self, count: int) -> list[tuple[str, str, str]]:
        """Return the last `count` messages as (role, content, facts line), oldest first."""
        return list(self.order_by("-id").values_list("role", "content", "facts_line")[:count])[::-1]


class Message(models.Model):
    """One message of a conversation."""

    class Role(models.TextChoices):
        USER = "user", "Visitor"
        ASSISTANT = "assistant", "Sarah"
        SYSTEM = "system", "System"

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="messages", db_index=False
    )
    role = models.CharField(max_length=20, choices=Role)
    content = models.TextField()
    timestamp = models.DateTimeField(default=timezone.now)

    # The caller's own id of a visitor's message: a repeat is recognised by it.
    client_message_id = models.CharField(max_length=64, null=True, blank=True)
    # Sarah's messages: which one they answer, and the whole turn as it was given out.
    replies_to = models.OneToOneField(
        "self", on_delete=models.CASCADE, null=True, blank=True, related_name="reply"
    )
    turn = models.JSONField(null=True, blank=True)
    # How Sarah's message came about: by the script or a model, at what cost, and why not otherwise.
    model = models.CharField(max_length=100, blank=True)
    prompt_version = models.CharField(max_length=12, blank=True)
    latency_ms = models.PositiveIntegerField(null=True, blank=True)
    tokens_in = models.PositiveIntegerField(null=True, blank=True)
    tokens_out = models.PositiveIntegerField(null=True, blank=True)
    cached_tokens = models.PositiveIntegerField(null=True, blank=True)
    fallback_reason = models.CharField(max_length=30, blank=True)
    # The model's first line: without it in the history it would stop writing one.
    facts_line = models.CharField(max_length=600, blank=True)

    objects: ClassVar[models.Manager[Message]] = MessageQuerySet.as_manager()

    class Meta:
        db_table = "messages"
        indexes = [models.Index(fields=["conversation"], name="idx_messages_conversation_id")]
        constraints = [
            models.UniqueConstraint(
                fields=["conversation", "client_message_id"], name="messages_client_message_id_unique"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.content[:60]}"


class ApprovedStatementQuerySet(models.QuerySet["ApprovedStatement"]):
    """Reads of approved statements."""

    def current(self, today: date) -> ApprovedStatementQuerySet:
        """Return the statements that hold today, in a fixed order."""
        unexpired = models.Q(expires_on__isnull=True) | models.Q(expires_on__gte=today)
        return self.filter(unexpired, is_active=True).order_by("position", "id")

    def as_statements(self) -> list[Statement]:
        """Return topic and text, as the prompt takes them."""
        return [Statement(topic, text) for topic, text in self.values_list("topic", "text")]


class ApprovedStatement(models.Model):
    """What Sarah may say about the brokerage and its products, approved by a person."""

    topic = models.CharField(max_length=60, unique=True)
    text = models.TextField(max_length=400)
    position = models.PositiveSmallIntegerField(default=100)
    is_active = models.BooleanField(default=True)
    expires_on = models.DateField(null=True, blank=True, help_text="The last day it is used; empty: no end.")
    approved_by = models.CharField(max_length=150, blank=True)
    version = models.PositiveIntegerField(default=1)
    updated_at = models.DateTimeField(auto_now=True)

    objects = ApprovedStatementQuerySet.as_manager()

    class Meta:
        db_table = "approved_statements"

    def __str__(self) -> str:
        return self.topic


class GuardEvent(models.Model):
    """A sentence of a model's that nobody saw, kept for review."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="guard_events")
    rule = models.CharField(max_length=40)
    words = models.TextField()
    reviewed = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "guard_events"

    def __str__(self) -> str:
        return f"{self.rule}: {self.words[:60]}"
