"""What the chat accepts."""

from typing import Any

from rest_framework import serializers

from leads.serializers import EmailField, NameField, StringField
from scoring.questions import QUESTIONS


class ChatRequest(serializers.Serializer[Any]):
    """The body of POST /api/chat; the limits are the specification's "Input Validation"."""

    message = StringField(min_length=1, max_length=1000)
    session_id = StringField(max_length=255, required=False, allow_null=True, allow_blank=True)
    # DRF's own attribute of this name is set per instance; the field's name is the specification's.
    context = StringField(  # type: ignore[assignment]
        max_length=50, required=False, allow_null=True, allow_blank=True
    )
    user_email = EmailField(max_length=254, required=False, allow_null=True, allow_blank=True)
    user_name = NameField(max_length=100, required=False, allow_null=True, allow_blank=True)
    # The same id on a retry makes it harmless.
    client_message_id = StringField(max_length=64, required=False, allow_null=True, allow_blank=True)
    # Which question the message answers, when it corrects an earlier one.
    answering = serializers.ChoiceField(
        choices=[question.key for question in QUESTIONS], required=False, allow_null=True, allow_blank=True
    )
