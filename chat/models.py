"""What is said."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils import timezone

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

    def latest_lines(self, count: int) -> list[tuple[str, str]]:
        """Return the last `count` messages as (role, content), oldest first."""
        return list(self.order_by("-id").values_list("role", "content")[:count])[::-1]


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
