"""A score and a privacy request as an advisor sees them: a word in a colour, never the colour alone."""

from __future__ import annotations

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from leads.models import Lead
from leads.privacy import Asker, privacy_requests


def score_pill(score: int, status: str) -> SafeString:
    """Return a score with its category in words."""
    return format_html(
        '<span class="pill pill-{}"><span class="visually-hidden">Score </span><b>{}</b> {}</span>',
        status,
        score,
        Lead.Status(status).label,
    )


def request_pills(asker: Asker) -> SafeString:
    """Return what was asked of us in words, or nothing."""
    labels = ((request.label,) for request in privacy_requests(asker))
    return format_html_join(" ", '<span class="pill pill-request">{}</span>', labels)
