"""The front page."""

from typing import Any

from django.utils import timezone
from django.views.generic import TemplateView

from seminars.models import Seminar


class Home(TemplateView):
    """Who we are and what to do next."""

    template_name = "pages/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the next three seminars."""
        next_seminars = Seminar.objects.upcoming(timezone.now())[:3]
        return super().get_context_data(next_seminars=next_seminars, **kwargs)
