"""The CRM's site: Django's admin with our name, our clock and a page for today."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

from django.contrib.admin import AdminSite
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import SimpleTemplateResponse, TemplateResponse
from django.utils import timezone

from provision.today import today

# Where the advisors sit; a seminar's own date is shown in its own zone.
OFFICE_TIME_ZONE = ZoneInfo("America/Phoenix")

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
