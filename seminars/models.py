"""Events and seats."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from leads.models import Lead


def validate_time_zone(name: str) -> None:
    """Refuse what is not an IANA time zone."""
    if name not in available_timezones():
        raise ValidationError(f"“{name}” is not a time zone. Write it as America/Phoenix.")


class PlaceTime(datetime):
    """A time at a place: templates show it as it is, not in the reader's zone."""

    convert_to_local_time = False


class SeminarQuerySet(models.QuerySet["Seminar"]):
    """Reads of seminars."""

    def upcoming(self, now: datetime) -> SeminarQuerySet:
        """Return active seminars after `now`, the next first."""
        return self.filter(is_active=True, date__gt=now).order_by("date", "id")

    def within_reach_of(self, state: str) -> SeminarQuerySet:
        """Leave out what is held only in another state; every seminar for "" (not known)."""
        is_near = models.Q(location__regex=rf", {state}($|[ ,])") if state else models.Q()
        return self.filter(is_near | ~models.Q(location_type=Seminar.LocationType.IN_PERSON))


class Seminar(models.Model):
    """An event people come to, or join online."""

    class LocationType(models.TextChoices):
        IN_PERSON = "in_person", "In person"
        VIRTUAL = "virtual", "Online"
        HYBRID = "hybrid", "In person and online"

    title = models.CharField(max_length=200)
    description = models.TextField(null=True, blank=True)
    date = models.DateTimeField()
    time_zone = models.CharField(max_length=50, default="America/Phoenix", validators=[validate_time_zone])

    location = models.CharField(max_length=200, null=True, blank=True)
    location_type = models.CharField(max_length=20, choices=LocationType, default=LocationType.IN_PERSON)
    virtual_link = models.CharField(max_length=500, null=True, blank=True)

    max_attendees = models.PositiveIntegerField(default=50)
    registered_count = models.PositiveIntegerField(default=0)

    is_active = models.BooleanField(default=True)
    is_full = models.BooleanField(default=False)

    created_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[models.Manager[Seminar]] = SeminarQuerySet.as_manager()

    class Meta:
        db_table = "seminars"
        indexes = [models.Index(fields=["date"], name="idx_seminars_date")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(registered_count__gte=0, registered_count__lte=models.F("max_attendees")),
                name="seminars_registered_count_fits",
                violation_error_message="More people are registered than there are seats.",
            )
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def available_seats(self) -> int:
        """Return how many seats are left."""
        return self.max_attendees - self.registered_count

    @property
    def local_date(self) -> datetime:
        """Return the start in the seminar's own time zone."""
        local = self.date.astimezone(ZoneInfo(self.time_zone))
        return PlaceTime.combine(local, local.timetz())

    @property
    def zone_abbreviation(self) -> str:
        """Return the short name of the zone on that day, such as MST."""
        return self.local_date.tzname() or ""

    def in_words(self) -> str:
        """Return title, time, place and the true seats in one line."""
        day = f"{self.local_date:%A, %B} {self.local_date.day}"
        start = f"{day}, {self.local_date:%Y, %I:%M %p} {self.zone_abbreviation}"
        place = (
            self.location
            if self.location_type == self.LocationType.IN_PERSON
            else self.get_location_type_display()
        )
        return f"{self.title}: {start}, {place}, {self.available_seats} of {self.max_attendees} seats left"

    def has_started(self) -> bool:
        """Tell whether it is too late to register."""
        return self.date <= timezone.now()


class SeminarRegistration(models.Model):
    """One person's seat at a seminar."""

    seminar = models.ForeignKey(Seminar, on_delete=models.CASCADE, related_name="registrations")
    lead = models.ForeignKey(Lead, on_delete=models.CASCADE, related_name="seminar_registrations")
    registration_date = models.DateTimeField(default=timezone.now)
    attended = models.BooleanField(default=False)
    # When the mail server last took the confirmation, or a request is sending it now.
    confirmation_sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        db_table = "seminar_registrations"
        constraints = [
            models.UniqueConstraint(
                fields=["seminar", "lead"],
                name="seminar_registrations_one_per_person",
                violation_error_message="This person is already registered for this seminar.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.lead} at {self.seminar}"
