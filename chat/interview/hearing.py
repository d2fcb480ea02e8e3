"""What a reader is given and what it gives back. Pure: no Django, no clock, no I/O."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Heard:
    """One visitor message, as every reader sees it.

    `pending` is what Sarah asked last: a question's key, "name", "email" or "phone", or None.
    `said_before` is the conversation so far, oldest first, as (role, content) pairs.
    `today` decides ages from birthdays.
    """

    text: str
    pending: str | None
    today: date
    said_before: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the visitor said of themselves.

    `quote` stands, letter for letter, in the visitor's message; `how` names the reading
    in a few words for the advisor ("age stated", "two accounts added up").
    """

    key: str
    value: int | str
    quote: str
    how: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one message holds: facts by key, and whether the pending question was declined."""

    facts: Mapping[str, Fact] = field(default_factory=dict)
    declined: bool = False
