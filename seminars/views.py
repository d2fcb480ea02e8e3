"""The pages of seminars."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.generic import ListView
from django.views.generic.detail import SingleObjectMixin
from django.views.generic.edit import FormView

from leads.services import Contact
from seminars.api import UPCOMING_LIMIT
from seminars.forms import RegistrationForm
from seminars.models import Seminar
from seminars.services import RegistrationClosed, SeminarFull, register


class SeminarList(ListView):
    """The seminars one can still go to, 50 to a page."""

    template_name = "pages/seminars.html"
    paginate_by = UPCOMING_LIMIT

    def get_queryset(self) -> QuerySet[Seminar]:
        """Return the upcoming seminars."""
        return Seminar.objects.upcoming(timezone.now())


class SeminarPage(SingleObjectMixin, FormView):
    """One seminar, with the form that takes a seat."""

    template_name = "pages/seminar.html"
    context_object_name = "seminar"
    queryset = Seminar.objects.filter(is_active=True)
    form_class = RegistrationForm

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Find the seminar first: both methods show it."""
        self.object = self.get_object()
        response = super().dispatch(request, *args, **kwargs)
        assert isinstance(response, HttpResponse)  # noqa: S101 (narrows Django's union for mypy)
        return response

    def form_valid(self, form: RegistrationForm) -> HttpResponse:
        """Register, and show what was done or why not."""
        person = form.cleaned_data
        contact = Contact(person["email"], person["name"], person["phone"])
        try:
            registered = register(self.object.pk, contact=contact)
        except SeminarFull:
            form.add_error(None, "The last seat has just been taken. Nothing was stored.")
        except RegistrationClosed:
            form.add_error(None, "Registration for this seminar is closed. Nothing was stored.")
        else:
            self.object = registered.registration.seminar
            return self.render_to_response(
                self.get_context_data(
                    registration=registered.registration,
                    confirmation_email_sent=registered.confirmation_email_sent,
                )
            )
        self.object.refresh_from_db()
        return self.form_invalid(form)
