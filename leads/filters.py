"""The CRM's questions of the leads list: how hot, how far, from where."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.db.models.fields.json import KT
from django.http import HttpRequest

from leads.models import Lead
from leads.privacy import REQUESTS, has_asked
from scoring.questions import TOTAL_QUESTIONS
from scoring.score import CATEGORIES
from scoring.us_states import US_STATES

HIGHEST_SCORE = 100
UNKNOWN_STATE = "unknown"
ANY_REQUEST = "any"


class ScoreBandFilter(admin.SimpleListFilter):
    """80-100, 60-79, 40-59, 0-39, with the category's name."""

    title = "score"
    parameter_name = "band"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the bands, the hottest first."""
        return [
            (status, f"{low}-{high} {Lead.Status(status).label}")
            for status, (low, high) in score_bands().items()
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Lead]) -> QuerySet[Lead]:
        """Keep the leads of the chosen band."""
        band = score_bands().get(self.value() or "")
        return queryset.filter(lead_score__range=band) if band else queryset


class CompletenessFilter(admin.SimpleListFilter):
    """Finished, begun or not begun."""

    title = "completeness"
    parameter_name = "answered"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the three stages of an interview."""
        total = TOTAL_QUESTIONS
        return [
            ("all", f"Finished ({total} of {total})"),
            ("some", f"Begun (1-{total - 1} of {total})"),
            ("none", "No answer yet"),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Lead]) -> QuerySet[Lead]:
        """Keep the leads of the chosen stage."""
        stages = {"all": (TOTAL_QUESTIONS, TOTAL_QUESTIONS), "some": (1, TOTAL_QUESTIONS - 1), "none": (0, 0)}
        stage = stages.get(self.value() or "")
        return queryset.filter(qualification_progress__range=stage) if stage else queryset


class RequestFilter(admin.SimpleListFilter):
    """Who asked not to be contacted, or to be deleted."""

    title = "requests"
    parameter_name = "requests"
    # The paths to the columns of the requests; "" is the row itself.
    paths: ClassVar[tuple[str, ...]] = ("",)

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return "any" and each request."""
        return [(ANY_REQUEST, "Any request"), *REQUESTS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep those who asked it."""
        asked = self.value()
        if asked == ANY_REQUEST:
            return queryset.filter(has_asked(paths=self.paths))
        return queryset.filter(has_asked([asked], paths=self.paths)) if asked in REQUESTS else queryset


class StateFilter(admin.SimpleListFilter):
    """The states our leads live in."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the states that occur, by name, and "Not known"."""
        answers = Lead.objects.order_by().values_list(KT("qualification_answers__state"), flat=True)
        known = [(code, US_STATES[code]) for code in answers.distinct() if code in US_STATES]
        return [*sorted(known, key=lambda state: state[1]), (UNKNOWN_STATE, "Not known")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Lead]) -> QuerySet[Lead]:
        """Keep the leads of the chosen state."""
        if self.value() == UNKNOWN_STATE:
            return queryset.filter(qualification_answers__state__isnull=True)
        return queryset.filter(qualification_answers__state=self.value()) if self.value() else queryset


def titled(title: str, base: type[admin.FieldListFilter]) -> type[admin.FieldListFilter]:
    """Return a filter by a field under a name of ours."""

    class TitledFilter(base):  # type: ignore[valid-type, misc]  # a class of the caller's choice
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.title = title

    return TitledFilter


def score_bands() -> dict[str, tuple[int, int]]:
    """Return the lowest and the highest score of each category, the hottest first."""
    tops = [HIGHEST_SCORE, *(lowest - 1 for lowest, _ in CATEGORIES)]
    return {status: (lowest, top) for (lowest, status), top in zip(CATEGORIES, tops, strict=False)}
