"""What a registration did, kept for a few minutes in a signed cookie of the browser that asked for it."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.dateparse import parse_datetime

COOKIE = "provision_seat"
COOKIE_AGE = timedelta(minutes=10)
SALT = "seminars.receipts"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the page says after a registration: only what its visitor typed, and what became of the mail.

    `is_confirmed` tells that the mail server accepted the mail just now, `confirmed_at` when it
    last did, as ISO 8601; "" is never.
    """

    name: str
    email: str
    is_confirmed: bool
    confirmed_at: str = ""

    @property
    def confirmed_time(self) -> datetime | None:
        """Return when the mail server last accepted the mail."""
        return parse_datetime(self.confirmed_at) if self.confirmed_at else None


def keep_receipt(response: HttpResponse, seminar_id: int, receipt: Receipt) -> None:
    """Give the browser the receipt, for the page that shows it and no other."""
    response.set_cookie(
        COOKIE,
        signing.dumps(asdict(receipt), salt=f"{SALT}.{seminar_id}"),
        max_age=COOKIE_AGE,
        path=reverse("seminar-registered", args=[seminar_id]),
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )


def receipt_of(request: HttpRequest, seminar_id: int) -> Receipt | None:
    """Return the receipt of this browser for a seminar, if we gave it one lately."""
    try:
        kept = signing.loads(request.COOKIES.get(COOKIE, ""), salt=f"{SALT}.{seminar_id}", max_age=COOKIE_AGE)
    except signing.BadSignature:
        return None
    return Receipt(**kept)
