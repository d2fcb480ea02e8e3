"""The chat without JavaScript."""

from django import forms

from scoring.questions import QUESTIONS


class MessageForm(forms.Form):
    """One message to Sarah; the limits are those of POST /api/chat."""

    message = forms.CharField(
        max_length=1000,
        label="Your message",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={
            "required": "Write a message first.",
            "max_length": "Your message is too long. Shorten it to 1,000 characters.",
        },
    )
    context = forms.CharField(max_length=50, required=False, widget=forms.HiddenInput)
    answering = forms.ChoiceField(
        choices=[(question.key, question.factor) for question in QUESTIONS], required=False
    )
    client_message_id = forms.UUIDField(required=False, widget=forms.HiddenInput)
