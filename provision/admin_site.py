"""The CRM's site: Django's admin with our name, our clock and a page for today."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

from django.contrib.admin import AdminSite
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, PermissionsMixin
from django.db.models import Count, Q
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import SimpleTemplateResponse, TemplateResponse
from django.utils import timezone

from leads.models import Lead
from scoring.questions import TOTAL_QUESTIONS
from scoring.score import CATEGORIES
from seminars.models import Seminar

# Where the advisors sit; a seminar's own date is shown in its own zone.
OFFICE_TIME_ZONE = ZoneInfo("America/Phoenix")

HOT_STATUSES = (Lead.Status.HIGH_VALUE, Lead.Status.QUALIFIED)
ROOMS = ("leads", "chat", "seminars")

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


class CRMSite(AdminSite):
    """The screens advisors and staff work in."""

    site_header = "ProVision CRM"
    site_title = "ProVision CRM"
    index_title = "Today"
    enable_nav_sidebar = False

    def admin_view(self, view: View, cacheable: bool = False) -> View:
        """Show and read every time of the CRM in the office's time zone."""
        guarded = super().admin_view(view, cacheable)

        @wraps(guarded)
        def office_view(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            with timezone.override(OFFICE_TIME_ZONE):
                response = guarded(request, *args, **kwargs)
                # A template response is rendered later, when the zone would be the server's again.
                return response.render() if isinstance(response, SimpleTemplateResponse) else response

        return cast(View, office_view)

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """Open with what is worth doing today."""
        return super().index(request, {**today(request.user), **(extra_context or {})})

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """List the rooms in the order of the work, then the rest."""
        apps = super().get_app_list(request, app_label)
        order = {label: place for place, label in enumerate(ROOMS)}
        return sorted(apps, key=lambda app: order.get(app["app_label"], len(ROOMS)))


def today(user: AbstractBaseUser | AnonymousUser) -> dict[str, Any]:
    """Return what the first page shows, as far as the user may see it."""
    page: dict[str, Any] = {}
    if not isinstance(user, PermissionsMixin):
        return page
    if user.has_perm("leads.view_lead"):
        page["categories"] = categories()
        page["total_questions"] = TOTAL_QUESTIONS
        hot = Lead.objects.filter(qualification_status__in=HOT_STATUSES)
        page["hot_leads"] = list(hot.order_by("-last_contact_at", "-id")[:6])
    if user.has_perm("seminars.view_seminar"):
        page["next_seminars"] = list(Seminar.objects.upcoming(timezone.now())[:4])
    return page


def categories() -> list[dict[str, Any]]:
    """Return every category with its number of leads and how many spoke with us this week, in one query."""
    this_week = Q(last_contact_at__gte=timezone.now() - timedelta(days=7))
    rows = Lead.objects.order_by().values("qualification_status")
    counted = rows.annotate(total=Count("id"), this_week=Count("id", filter=this_week))
    counts = {row["qualification_status"]: (row["total"], row["this_week"]) for row in counted}
    statuses = [*(status for _, status in CATEGORIES), Lead.Status.NEW.value]
    return [
        {
            "status": status,
            "label": Lead.Status(status).label,
            "total": counts.get(status, (0, 0))[0],
            "this_week": counts.get(status, (0, 0))[1],
        }
        for status in statuses
    ]
