"""Leads as JSON."""

from typing import Any

from rest_framework import serializers

from leads.models import Lead
from leads.phones import PHONE_NOT_UNDERSTOOD, normalise_phone


class StringField(serializers.CharField):
    """Text that was sent as text: DRF's own field makes text of numbers too."""

    def to_internal_value(self, data: Any) -> str:
        """Return the text, or refuse what is none."""
        if not isinstance(data, str):
            self.fail("invalid")
        text: str = super().to_internal_value(data)
        return text


class EmailField(StringField, serializers.EmailField):
    """An e-mail address."""


class NameField(StringField):
    """A person's name on one line: it stands in mails and lists."""

    def to_internal_value(self, data: Any) -> str:
        """Return the name with every white space as one blank."""
        return " ".join(super().to_internal_value(data).split())


class PhoneField(StringField):
    """A phone number in any notation; validated data holds E.164 or ""."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=32, **kwargs)

    def to_internal_value(self, data: Any) -> str:
        """Return the number as E.164."""
        text = super().to_internal_value(data)
        number = normalise_phone(text) if text else ""
        if number is None:
            raise serializers.ValidationError(PHONE_NOT_UNDERSTOOD)
        return number


class LeadSerializer(serializers.ModelSerializer[Lead]):
    """One lead of GET /api/leads."""

    last_contact = serializers.DateTimeField(source="last_contact_at")

    class Meta:
        model = Lead
        fields = (
            "id",
            "name",
            "email",
            "phone",
            "source",
            "qualification_status",
            "lead_score",
            "qualification_progress",
            "created_at",
            "last_contact",
        )


class LeadListQuery(serializers.Serializer[None]):
    """The query parameters of GET /api/leads."""

    status = serializers.ChoiceField(choices=Lead.Status.choices, required=False)
    # DRF's own attribute of this name is set per instance; the parameter's name is the specification's.
    source = serializers.ChoiceField(  # type: ignore[assignment]
        choices=Lead.Source.choices, required=False
    )
    limit = serializers.IntegerField(min_value=1, max_value=200, default=50)
    # PostgreSQL's OFFSET ends at 2**63.
    offset = serializers.IntegerField(min_value=0, max_value=2**31, default=0)
