"""Leads as advisors work with them. `provision.admin` puts the screens together and registers them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.contrib import admin
from django.db import IntegrityError
from django.db.models import Field, QuerySet
from django.db.models.fields.json import KT
from django.http import HttpRequest, HttpResponse
from django.template.defaultfilters import date as format_date
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst

from leads.filters import CompletenessFilter, RequestFilter, ScoreBandFilter, StateFilter, titled
from leads.models import Lead
from leads.phones import PHONE_NOT_UNDERSTOOD, normalise_phone, spoken_phone
from leads.pills import request_pills, score_pill
from leads.privacy import may_be_contacted, privacy_requests
from scoring import explain_score
from scoring.questions import QUESTION_BY_KEY, TOTAL_QUESTIONS
from scoring.score import Factor, answer_label

# What an advisor types to find a number: digits and the signs between them, at least four.
TYPED_PHONE = re.compile(r"[\d\s().+-]{4,}")


class CRMAdmin(admin.ModelAdmin):
    """What all screens of the CRM share: plain headings, and saves that write what was changed."""

    list_per_page = 50
    actions: Any = None

    def formfield_for_dbfield(self, db_field: Field[Any, Any], request: HttpRequest, **kwargs: Any) -> Any:
        """Let the page carry what it showed, so that only what a person changed counts as changed."""
        field: Any = super().formfield_for_dbfield(db_field, request, **kwargs)
        field.show_hidden_initial = True
        return field

    def save_model(self, request: HttpRequest, obj: Any, form: forms.ModelForm[Any], change: bool) -> None:
        """Write only the changed fields: a chat turn or a registration may write the same row meanwhile."""
        if not change:
            obj.save()
        elif changed := self.changed_fields(form):
            touched = (field.name for field in obj._meta.concrete_fields if getattr(field, "auto_now", False))
            obj.save(update_fields=[*changed, *touched])

    def changed_fields(self, form: forms.ModelForm[Any]) -> list[str]:
        """Return the columns that a form changed."""
        return list(form.changed_data)

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Head the list with its name."""
        title = capfirst(str(self.opts.verbose_name_plural))
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Head the page with the thing itself."""
        if obj := kwargs.get("obj"):
            context |= {"title": str(obj), "subtitle": None, **self.extra_context(request, obj)}
        return super().render_change_form(request, context, *args, **kwargs)

    def extra_context(self, request: HttpRequest, obj: Any) -> dict[str, Any]:
        """Return what the page shows besides the form."""
        return {"show_save_and_add_another": False}

    def get_field_queryset(self, *args: Any) -> None:
        """Leave the choices of relations in their own order: that of a list may need its annotations."""


class LeadForm(forms.ModelForm):
    """How to reach a lead; everything else comes from the conversation."""

    class Meta:
        model = Lead
        fields = ("name", "email", "phone", "source")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.phone:
            self.initial["phone"] = spoken_phone(self.instance.phone)

    def clean_email(self) -> str:
        """Refuse the address of another lead, in whatever case."""
        email: str = self.cleaned_data["email"]
        if Lead.objects.with_email(email).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError("There is already a lead with this e-mail address.")
        return email

    def clean_phone(self) -> str | None:
        """Return the number as E.164."""
        text = self.cleaned_data["phone"]
        number = normalise_phone(text) if text else None
        if text and number is None:
            raise forms.ValidationError(PHONE_NOT_UNDERSTOOD)
        return number


@dataclass(frozen=True, slots=True)
class Reason:
    """One factor of a score as an advisor reads it: answer, the visitor's words, points, a note."""

    factor: Factor
    quote: str
    message_id: int | None
    note: str


class LeadAdmin(CRMAdmin):
    """The leads list, the hottest first, and a lead's page."""

    form = LeadForm
    list_display = ("person", "score", "completeness", "state", "source", "last_contact", "created")
    list_display_links = ("person",)
    list_filter = (
        ScoreBandFilter,
        ("qualification_status", titled("status", admin.ChoicesFieldListFilter)),
        RequestFilter,
        "source",
        StateFilter,
        CompletenessFilter,
        ("last_contact_at", titled("last contact", admin.DateFieldListFilter)),
        ("created_at", titled("first contact", admin.DateFieldListFilter)),
    )
    search_fields = ("name", "email", "phone")
    search_help_text = "Name, e-mail or phone number"
    fieldsets: ClassVar[Any] = ((None, {"fields": ("name", "email", "phone", "source")}),)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Lead]:
        """Return the leads with their priority and state."""
        return Lead.objects.for_crm().annotate(state=KT("qualification_answers__state"))

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        """Order by the hottest category, in it by the newest contact."""
        return ("priority", "-last_contact_at", "-id")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Lead], search_term: str
    ) -> tuple[QuerySet[Lead], bool]:
        """Search; a phone number is found in any notation."""
        return super().get_search_results(request, queryset, plain_number(search_term))

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show or save a lead; of two who give one address at the same instant, one is told."""
        try:
            return super().changeform_view(request, *args, **kwargs)
        except IntegrityError:
            # Taken after the form had looked: rolled back and asked again, the form sees it and says so.
            return super().changeform_view(request, *args, **kwargs)

    def extra_context(self, request: HttpRequest, obj: Lead) -> dict[str, Any]:
        """Add the score's reasons."""
        explanation = explain_score(obj.qualification_answers, licensed_states=settings.LICENSED_STATES)
        return {
            **super().extra_context(request, obj),
            "title": obj.name or obj.email,
            "privacy_requests": privacy_requests(obj),
            "may_be_contacted": may_be_contacted(obj),
            "explanation": explanation,
            "reasons": [_reason(factor, obj) for factor in explanation.factors],
            "missing": [QUESTION_BY_KEY[key].factor for key in explanation.missing],
            "total_questions": TOTAL_QUESTIONS,
        }

    @admin.display(description="lead", ordering="name")
    def person(self, lead: Lead) -> SafeString:
        """Return the name over the e-mail address, and what the person asked of us."""
        return format_html(
            '<span class="person-name">{}</span> <span class="person-email">{}</span> {}',
            lead.name or "No name yet",
            lead.email,
            request_pills(lead),
        )

    @admin.display(description="score", ordering="lead_score")
    def score(self, lead: Lead) -> SafeString:
        """Return the score with its category in words."""
        return score_pill(lead.lead_score, lead.qualification_status)

    @admin.display(description="answered", ordering="qualification_progress")
    def completeness(self, lead: Lead) -> str:
        """Return how many questions are answered."""
        return f"{lead.qualification_progress} of {TOTAL_QUESTIONS}"

    @admin.display(description="state", ordering="state", empty_value="Not known")
    def state(self, lead: Lead) -> str:
        """Return the state's name."""
        return answer_label("state", lead.qualification_answers.get("state"))

    @admin.display(description="last contact", ordering="last_contact_at")
    def last_contact(self, lead: Lead) -> str:
        """Return when we last spoke."""
        return format_date(timezone.localtime(lead.last_contact_at), "M j, Y, g:i A")

    @admin.display(description="created", ordering="created_at")
    def created(self, lead: Lead) -> str:
        """Return the day we first spoke."""
        return format_date(timezone.localtime(lead.created_at), "M j, Y")


def plain_number(search_term: str) -> str:
    """Return a typed phone number as it is stored, anything else as it is."""
    return re.sub(r"\D", "", search_term) if TYPED_PHONE.fullmatch(search_term) else search_term


def _reason(factor: Factor, lead: Lead) -> Reason:
    key = factor.question.key
    evidence = lead.answer_evidence.get(key, {}) if factor.answer else {}
    note = evidence.get("how", "")
    if factor.answer is None and factor.points:
        note = f"counts {factor.points} until it is answered"
    elif key == "state" and factor.answer and not factor.points:
        note = "outside our licensed states"
    return Reason(factor, evidence.get("quote", ""), evidence.get("message_id"), note)
