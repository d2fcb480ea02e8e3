"""Seminars as JSON."""

from typing import Any

from rest_framework import serializers

from leads.serializers import EmailField, NameField, PhoneField
from seminars.models import Seminar


class SeminarSerializer(serializers.ModelSerializer[Seminar]):
    """One seminar; `date` carries the offset of the seminar's own time zone."""

    date = serializers.SerializerMethodField()

    class Meta:
        model = Seminar
        fields = (
            "id",
            "title",
            "description",
            "date",
            "time_zone",
            "location",
            "location_type",
            "max_attendees",
            "registered_count",
            "available_seats",
            "is_full",
        )

    def get_date(self, seminar: Seminar) -> str:
        """Return the start as ISO 8601 in the seminar's own zone."""
        return seminar.local_date.isoformat()


class RegistrationRequest(serializers.Serializer[Any]):
    """The body of POST /api/seminars/{id}/register."""

    name = NameField(max_length=100)
    email = EmailField(max_length=254)
    phone = PhoneField(required=False, allow_blank=True, allow_null=True)
