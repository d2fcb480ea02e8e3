"""Pages about people and appointments."""

from django.views.generic import TemplateView


class Appointments(TemplateView):
    """How to talk to an advisor."""

    template_name = "pages/appointments.html"


class Privacy(TemplateView):
    """What we keep, why, and how to have it deleted."""

    template_name = "pages/privacy.html"
