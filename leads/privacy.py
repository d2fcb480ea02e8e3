"""What people asked of us in the chat: not to be contacted, or to be deleted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from django.db.models import F, OrderBy, Q

# By the column that holds when it was asked; leads and conversations have both.
REQUESTS = {"deletion_requested_at": "Wants to be deleted", "do_not_contact_at": "Do not contact"}


class Asker(Protocol):
    """A lead or a conversation."""

    do_not_contact_at: datetime | None
    deletion_requested_at: datetime | None


@dataclass(frozen=True, slots=True)
class PrivacyRequest:
    """One thing that was asked, and when first."""

    column: str
    label: str
    at: datetime


def privacy_requests(asker: Asker) -> list[PrivacyRequest]:
    """Return what was asked; what a conversation's lead asked elsewhere holds for it too."""
    askers = filter(None, (asker, getattr(asker, "lead", None)))
    asked = [(column, getattr(one, column)) for one in askers for column in REQUESTS]
    times: dict[str, datetime] = {}
    for column, at in asked:
        if at:
            times[column] = min(at, times.get(column, at))
    return [
        PrivacyRequest(column, label, times[column]) for column, label in REQUESTS.items() if column in times
    ]


def may_be_contacted(asker: Asker) -> bool:
    """Tell whether nobody asked us not to call or write."""
    return "do_not_contact_at" not in {request.column for request in privacy_requests(asker)}


def has_asked(columns: Iterable[str] = tuple(REQUESTS), *, paths: Iterable[str] = ("",)) -> Q:
    """Return the condition that one of the requests was made; `paths` leads to the columns."""
    asked = Q(pk__in=())
    for name in columns:
        for path in paths:
            asked |= Q(**{f"{path}{name}__isnull": False})
    return asked


def most_pressing_first() -> list[OrderBy]:
    """Return the order of requests: deletions, then the rest, each the newest first."""
    return [*(F(column).desc(nulls_last=True) for column in REQUESTS), F("pk").desc()]
