"""Seminars as staff plan them. `provision.admin` registers the screens."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import Case, F, OrderBy, QuerySet, When
from django.http import HttpRequest
from django.template.defaultfilters import date as format_date
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from leads.admin import CRMAdmin
from leads.filters import titled
from seminars.admin_forms import AttendanceForm, SeminarForm
from seminars.models import Seminar, SeminarRegistration


class WhenFilter(admin.SimpleListFilter):
    """Still to come, or over."""

    title = "time"
    parameter_name = "when"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the two cases."""
        return [("upcoming", "Upcoming"), ("past", "Past")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Seminar]) -> QuerySet[Seminar]:
        """Keep the seminars of the chosen case."""
        if self.value() == "upcoming":
            return queryset.filter(date__gt=timezone.now())
        return queryset.filter(date__lte=timezone.now()) if self.value() == "past" else queryset


class SeminarAdmin(CRMAdmin):
    """The seminars, the next first, then those that are over."""

    form = SeminarForm
    list_display = ("title", "starts", "place", "seats", "active")
    list_filter = (
        WhenFilter,
        ("is_active", titled("active", admin.BooleanFieldListFilter)),
        ("is_full", titled("full", admin.BooleanFieldListFilter)),
        ("location_type", titled("place", admin.ChoicesFieldListFilter)),
    )
    search_fields = ("title", "location")
    fieldsets: ClassVar[Any] = (
        (None, {"fields": ("title", "description")}),
        ("When and where", {"fields": ("date", "time_zone", "location_type", "location", "virtual_link")}),
        ("Seats", {"fields": ("max_attendees", "registered_count", "is_full", "is_active")}),
    )
    readonly_fields = ("registered_count", "is_full")

    def get_ordering(self, request: HttpRequest) -> tuple[str | OrderBy, ...]:
        """Order upcoming seminars by date, then past ones backwards."""
        still_to_come = Case(When(date__gt=timezone.now(), then=F("date")))
        return (still_to_come.asc(nulls_last=True), "-date", "-id")

    def save_model(
        self, request: HttpRequest, obj: Seminar, form: forms.ModelForm[Any], change: bool
    ) -> None:
        """Keep `is_full` true to the number of seats."""
        obj.is_full = obj.registered_count >= obj.max_attendees
        super().save_model(request, obj, form, change)

    def changed_fields(self, form: forms.ModelForm[Any]) -> list[str]:
        """Add what follows: another number of seats moves `is_full`, another zone moves the date."""
        changed = set(super().changed_fields(form))
        if "max_attendees" in changed:
            changed.add("is_full")
        if "time_zone" in changed:
            changed.add("date")
        return sorted(changed)

    def extra_context(self, request: HttpRequest, obj: Seminar) -> dict[str, Any]:
        """Add the roster for those who may see registrations."""
        context = super().extra_context(request, obj)
        if request.user.has_perm("seminars.view_seminarregistration"):
            roster = obj.registrations.select_related("lead").order_by("lead__name", "id")
            context["roster"] = list(roster)
        return context

    @admin.display(description="starts", ordering="date")
    def starts(self, seminar: Seminar) -> str:
        """Return the start in the seminar's own time zone."""
        return start_of(seminar)

    @admin.display(description="place", ordering="location")
    def place(self, seminar: Seminar) -> str:
        """Return where it is, or that it is online."""
        return seminar.location or seminar.get_location_type_display()

    @admin.display(description="active", ordering="is_active", boolean=True)
    def active(self, seminar: Seminar) -> bool:
        """Tell whether visitors see it."""
        return seminar.is_active

    @admin.display(description="seats taken", ordering="registered_count")
    def seats(self, seminar: Seminar) -> SafeString | str:
        """Return how many seats are taken of how many."""
        taken = f"{seminar.registered_count} of {seminar.max_attendees}"
        return format_html('{} <span class="pill pill-full">Full</span>', taken) if seminar.is_full else taken


class SeminarRegistrationAdmin(CRMAdmin):
    """Who has a seat, and who came. Seats are taken on the site, where the count is kept."""

    list_display = ("person", "seminar", "starts", "registered", "attended")
    list_display_links = None
    list_editable = ("attended",)
    list_filter = ("attended", ("seminar", admin.RelatedOnlyFieldListFilter))
    search_fields = ("lead__name", "lead__email", "seminar__title")
    search_help_text = "Name, e-mail or seminar"
    ordering = ("-registration_date", "-id")
    fields = ("person", "seminar", "registered", "attended")
    readonly_fields = ("person", "seminar", "registered")

    def get_queryset(self, request: HttpRequest) -> QuerySet[SeminarRegistration]:
        """Return the registrations with their people and seminars."""
        return SeminarRegistration.objects.select_related("lead", "seminar").order_by(*self.ordering)

    def get_changelist_form(self, request: HttpRequest, **kwargs: Any) -> type[forms.ModelForm[Any]]:
        """Return the form of one row."""
        return super().get_changelist_form(request, form=AttendanceForm, **kwargs)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let nobody add a registration past the count of seats."""
        return False

    @admin.display(description="person", ordering="lead__name")
    def person(self, registration: SeminarRegistration) -> SafeString:
        """Return a link to the lead, the name over the e-mail address."""
        lead = registration.lead
        return format_html(
            '<a href="{}"><span class="person-name">{}</span> <span class="person-email">{}</span></a>',
            reverse("admin:leads_lead_change", args=[lead.pk]),
            lead.name or "No name yet",
            lead.email,
        )

    @admin.display(description="starts", ordering="seminar__date")
    def starts(self, registration: SeminarRegistration) -> str:
        """Return when the seminar begins, in its own time zone."""
        return start_of(registration.seminar)

    @admin.display(description="registered", ordering="registration_date")
    def registered(self, registration: SeminarRegistration) -> str:
        """Return when the seat was taken."""
        return format_date(timezone.localtime(registration.registration_date), "M j, Y, g:i A")


def start_of(seminar: Seminar) -> str:
    """Return a seminar's start in words, in its own time zone."""
    return f"{format_date(seminar.local_date, 'D, M j, Y, g:i A')} {seminar.zone_abbreviation}"
