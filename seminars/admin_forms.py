"""What staff fill in when they plan a seminar, and tick when people came."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone

from seminars.models import Seminar, SeminarRegistration, validate_time_zone

Kind = Seminar.LocationType

# By field: the kinds of seminar that need it, and what to say if it's empty.
NEEDED_TO_COME = {
    "location": (
        {Kind.IN_PERSON, Kind.HYBRID},
        "Enter the place: people come in person and need to know where.",
    ),
    "virtual_link": (
        {Kind.VIRTUAL, Kind.HYBRID},
        "Enter the link: people join online and need to know where.",
    ),
}


class SeminarForm(forms.ModelForm):
    """A seminar; its date is typed and shown in its own time zone."""

    # The browser's own field: the admin's calendar has controls without a name.
    date = forms.DateTimeField(
        help_text="The start, in the seminar's own time zone.",
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )
    virtual_link = forms.URLField(
        label="Link for online visitors",
        max_length=500,
        required=False,
        empty_value=None,
        assume_scheme="https",
    )
    max_attendees = forms.IntegerField(label="Seats", min_value=1, max_value=100_000, initial=50)

    class Meta:
        model = Seminar
        fields = (
            "title",
            "description",
            "date",
            "time_zone",
            "location_type",
            "location",
            "virtual_link",
            "max_attendees",
            "is_active",
        )
        labels = {"is_active": "Active"}
        help_texts = {
            "time_zone": "As America/Phoenix, America/Denver, America/Los_Angeles.",
            "is_active": "Visitors see active seminars only. Untick it to call a seminar off.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["date"] = self.instance.local_date.replace(tzinfo=None, second=0, microsecond=0)
        for field in self.fields.values():
            field.show_hidden_initial = True

    def clean_max_attendees(self) -> int:
        """Refuse fewer seats than are taken."""
        seats: int = self.cleaned_data["max_attendees"]
        if self.instance.pk:
            # The admin's view is one transaction: nobody takes a seat between this check and the save.
            row = Seminar.objects.select_for_update(no_key=True).filter(pk=self.instance.pk)
            self.instance.registered_count = row.values_list("registered_count", flat=True).get()
        taken = self.instance.registered_count
        if seats < taken:
            raise forms.ValidationError(
                f"{taken} seats are taken already, so there must be at least {taken}. "
                "Cancel registrations first if the room is smaller."
            )
        return seats

    def clean_time_zone(self) -> str:
        """Refuse an unknown time zone before the date is read in it."""
        name: str = self.cleaned_data["time_zone"]
        validate_time_zone(name)
        return name

    def clean(self) -> dict[str, Any] | None:
        """Read the typed date as one in the seminar's time zone; ask for where people come or click."""
        cleaned = super().clean() or self.cleaned_data
        for field, (kinds, message) in NEEDED_TO_COME.items():
            # A wrong value has its own error already.
            if cleaned.get("location_type") in kinds and field in cleaned and not cleaned[field]:
                self.add_error(field, message)
        if "date" in cleaned and "time_zone" in cleaned:
            typed = timezone.make_naive(cleaned["date"])
            cleaned["date"] = typed.replace(tzinfo=ZoneInfo(cleaned["time_zone"]))
        return cleaned


class AttendanceForm(forms.ModelForm):
    """One checkbox of the registrations list, named for those who don't see its row."""

    class Meta:
        model = SeminarRegistration
        fields = ("attended",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["attended"].widget.attrs["aria-label"] = f"{self.instance.lead} came"
