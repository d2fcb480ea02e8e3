"""Give seats to people, never one too many."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from leads.connections import release_connection
from leads.services import Contact, capture_lead
from seminars.emails import send_confirmation
from seminars.models import Seminar, SeminarRegistration

# Registering again within it sends no second mail: nobody's mailbox is filled by repeating a form.
CONFIRM_AGAIN_AFTER = timedelta(minutes=10)


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

    Who registers again is written to again, once per 10 minutes at most; until then
    `registration.confirmation_sent_at` tells when the mail went out. Raises
    Seminar.DoesNotExist, SeminarFull or RegistrationClosed; then nothing was stored.
    """
    with transaction.atomic():
        seminar = Seminar.objects.get(pk=seminar_id)
        if not seminar.is_active or seminar.has_started():
            raise RegistrationClosed
        lead = capture_lead(contact, source="seminar")
        registration, is_new = SeminarRegistration.objects.get_or_create(seminar=seminar, lead=lead)
        if is_new:
            _take_seat(seminar.pk)
        confirmed_before = registration.confirmation_sent_at
        is_to_confirm = _claim_confirmation(registration)
    seminar.refresh_from_db()
    registration.seminar = seminar
    # A slow mail server must not keep a connection from other visitors.
    release_connection()
    is_sent = is_to_confirm and send_confirmation(registration)
    if is_to_confirm and not is_sent:
        _unclaim_confirmation(registration, confirmed_before)
    return Registered(registration, is_sent)


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
        is_open = Seminar.objects.upcoming(timezone.now()).filter(pk=seminar_id).exists()
        raise SeminarFull if is_open else RegistrationClosed


def _claim_confirmation(registration: SeminarRegistration) -> bool:
    """Note that the confirmation is sent now; False if it was sent lately."""
    now = timezone.now()
    due = Q(confirmation_sent_at__isnull=True) | Q(confirmation_sent_at__lte=now - CONFIRM_AGAIN_AFTER)
    # One conditional UPDATE: of requests at once, one sends.
    is_ours = SeminarRegistration.objects.filter(due, pk=registration.pk).update(confirmation_sent_at=now)
    if is_ours:
        registration.confirmation_sent_at = now
    return bool(is_ours)


def _unclaim_confirmation(registration: SeminarRegistration, confirmed_before: datetime | None) -> None:
    """Let the next request try again: the mail server didn't accept this one."""
    claimed = SeminarRegistration.objects.filter(
        pk=registration.pk, confirmation_sent_at=registration.confirmation_sent_at
    )
    claimed.update(confirmation_sent_at=confirmed_before)
    registration.confirmation_sent_at = confirmed_before
