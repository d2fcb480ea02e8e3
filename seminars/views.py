"""The pages of seminars."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views import View
from django.views.generic import ListView
from django.views.generic.detail import SingleObjectMixin
from django.views.generic.edit import FormView

from leads.services import Contact
from seminars.api import UPCOMING_LIMIT
from seminars.forms import RegistrationForm
from seminars.models import Seminar
from seminars.receipts import Receipt, keep_receipt, receipt_of
from seminars.services import Registered, RegistrationClosed, SeminarFull, register


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
        """Register and lead on to the page that says so, or show why not."""
        person = form.cleaned_data
        contact = Contact(person["email"], person["name"], person["phone"])
        try:
            registered = register(self.object.pk, contact=contact)
        except SeminarFull:
            form.add_error(None, "The last seat has just been taken. Nothing was stored.")
        except RegistrationClosed:
            form.add_error(None, "Registration for this seminar is closed. Nothing was stored.")
        else:
            return self._lead_on(contact, registered)
        self.object.refresh_from_db()
        return self.form_invalid(form)

    def _lead_on(self, contact: Contact, registered: Registered) -> HttpResponse:
        # Reloading the page that a redirect leads to posts nothing again.
        response = HttpResponseRedirect(reverse("seminar-registered", args=[self.object.pk]) + "#register")
        sent_at = registered.registration.confirmation_sent_at
        receipt = Receipt(
            name=contact.name,
            email=contact.email,
            is_confirmed=registered.confirmation_email_sent,
            confirmed_at=sent_at.isoformat() if sent_at else "",
        )
        keep_receipt(response, self.object.pk, receipt)
        return response


class SeminarRegistered(View):
    """What the form of the seminar's page did."""

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Show the receipt of this browser; without one, the seminar's page is the place to be."""
        seminar = get_object_or_404(Seminar, pk=pk, is_active=True)
        receipt = receipt_of(request, pk)
        if receipt is None:
            return redirect("seminar", pk=pk)
        return render(request, "pages/seminar.html", {"seminar": seminar, "receipt": receipt})
