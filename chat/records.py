"""Whole conversations, cut where answers were quoted from them, and what their visitors told of themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet

from chat.models import Conversation, Message
from leads.models import Lead
from leads.phones import spoken_phone
from scoring.questions import QUESTION_BY_KEY


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a message, quoted as an answer or not."""

    text: str
    is_quoted: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A message, cut where answers were quoted from it, and which factors they answer."""

    message: Message
    passages: list[Passage]
    factors: list[str]


@dataclass(frozen=True, slots=True)
class Record:
    """A whole conversation, in order, and what its visitor gave that its lead has otherwise."""

    conversation: Conversation
    lines: list[Line]
    given: list[str]


def read_records(
    conversations: QuerySet[Conversation], evidence: Mapping[str, Any], *, lead: Lead | None = None
) -> list[Record]:
    """Return whole conversations with the passages marked that the evidence quotes.

    With a lead, each tells what its visitor gave otherwise. Two queries, however much was said.
    """
    said = Message.objects.only("conversation_id", "role", "content", "timestamp").order_by("id")
    return [
        Record(
            conversation,
            [_line(message, evidence) for message in conversation.messages.all()],
            given_otherwise(conversation, lead) if lead else [],
        )
        for conversation in conversations.prefetch_related(Prefetch("messages", said))
    ]


def given_otherwise(conversation: Conversation, lead: Lead) -> list[str]:
    """Return what the visitor told of themselves and the lead has not, as "another phone: (602) 555-0100"."""
    given = (
        ("name", conversation.visitor_name, lead.name),
        ("phone", spoken_phone(conversation.visitor_phone), spoken_phone(lead.phone or "")),
        ("e-mail", conversation.visitor_email, lead.email),
    )
    return [
        f"{'another' if known else 'a'} {word}: {told}"
        for word, told, known in given
        if told and told.casefold() != known.casefold()
    ]


def cut_at_quotes(text: str, quotes: Iterable[str]) -> list[Passage]:
    """Return the text cut where a quote begins and ends; joined again, nothing is missing."""
    spans = sorted((text.find(quote), text.find(quote) + len(quote)) for quote in quotes if quote in text)
    passages, at = [], 0
    for start, end in spans:
        passages += [Passage(text[at:start], False), Passage(text[max(at, start) : end], True)]
        at = max(at, end)
    return [passage for passage in (*passages, Passage(text[at:], False)) if passage.text]


def _line(message: Message, evidence: Mapping[str, Any]) -> Line:
    quoted = {key: found["quote"] for key, found in evidence.items() if found["message_id"] == message.pk}
    factors = [question.factor for key, question in QUESTION_BY_KEY.items() if key in quoted]
    return Line(message, cut_at_quotes(message.content, quoted.values()), factors)
