"""Give seats to people, never one too many."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from leads.connections import release_connection
from leads.services import Contact, capture_lead
from seminars.emails import send_confirmation
from seminars.models import Seminar, SeminarRegistration


class SeminarFull(Exception):
    """Every seat is taken."""

    code = "seminar_full"


class RegistrationClosed(Exception):
    """The seminar has begun or was called off."""

    code = "registration_closed"


@dataclass(frozen=True, slots=True)
class Registered:
    """A registration, and whether the mail server accepted its confirmation just now."""

    registration: SeminarRegistration
    confirmation_email_sent: bool


def register(seminar_id: int, *, contact: Contact) -> Registered:
    """Give the contact one seat and send the confirmation; who is in already stays in.

    Raises Seminar.DoesNotExist, SeminarFull or RegistrationClosed; then nothing was stored.
    """
    with transaction.atomic():
        seminar = Seminar.objects.get(pk=seminar_id)
        if not seminar.is_active or seminar.has_started():
            raise RegistrationClosed
        lead = capture_lead(contact, source="seminar")
        registration, is_new = SeminarRegistration.objects.get_or_create(seminar=seminar, lead=lead)
        if is_new:
            _take_seat(seminar.pk)
    seminar.refresh_from_db()
    registration.seminar = seminar
    # A slow mail server must not keep a connection from other visitors.
    release_connection()
    return Registered(registration, send_confirmation(registration))


def _take_seat(seminar_id: int) -> None:
    # One conditional UPDATE: two people can't both see the last seat free.
    free = Seminar.objects.filter(
        pk=seminar_id, is_active=True, date__gt=timezone.now(), registered_count__lt=F("max_attendees")
    )
    taken = free.update(
        registered_count=F("registered_count") + 1,
        is_full=Q(registered_count__gte=F("max_attendees") - 1),
    )
    if not taken:
        raise SeminarFull
