"""The conversations of a rehearsal: what a visitor says, and what must be known at the end. Pure."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from scoring.questions import QUESTION_BY_KEY
from scoring.score import CATEGORIES, canonical_answer

CATEGORY_NAMES = frozenset({"new", *(category for _, category in CATEGORIES)})

# The longest message that the chat's API takes.
LONGEST_TEXT = 1000

_ADDRESS = re.compile(r"([\w.+'%-]+)@[\w-]+(?:\.[\w-]+)+")


class BadLineError(ValueError):
    """A line of the file isn't a conversation to rehearse."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a visitor says in turn, and what is right in the end.

    `expect` holds the answers by question key as the score knows them; None for `score` or
    `category` leaves it unjudged. `page` is where the visitor writes from.
    """

    id: str
    turns: tuple[str, ...]
    expect: Mapping[str, str]
    score: int | None = None
    category: str | None = None
    page: str = "home"


def parse_conversations(lines: Iterable[str]) -> list[Conversation]:
    """Return the conversations of a JSON Lines file; raise BadLineError naming the first bad line."""
    found: dict[str, Conversation] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            conversation = _conversation(json.loads(line))
            if conversation.id in found:
                raise ValueError(f"the id {conversation.id!r} stands twice")
        except (ValueError, RecursionError) as error:
            raise BadLineError(f"line {number}: {error}") from error
        found[conversation.id] = conversation
    return list(found.values())


def with_address_of_its_own(conversation: Conversation, tag: str) -> Conversation:
    """Return the conversation with `tag` in every plain e-mail address, which moves to example.com."""
    turns = tuple(_ADDRESS.sub(rf"\1.{tag}@example.com", text) for text in conversation.turns)
    return replace(conversation, turns=turns)


def _conversation(described: Any) -> Conversation:
    if not isinstance(described, dict):
        raise ValueError("a conversation is a JSON object")
    if missing := {"id", "turns", "expect"} - described.keys():
        raise ValueError(f"{' and '.join(sorted(missing))} missing")
    return Conversation(
        id=_text(described, "id"),
        turns=_turns(described["turns"]),
        expect=_answers(described["expect"]),
        score=_score(described.get("score")),
        category=_category(described.get("category")),
        page=_text({"page": "home", **described}, "page"),
    )


def _text(described: Mapping[str, Any], name: str) -> str:
    text = described[name]
    if not isinstance(text, str) or not text:
        raise ValueError(f"{name} must be a text")
    return text


def _turns(turns: Any) -> tuple[str, ...]:
    if not isinstance(turns, list) or not turns or not all(_is_message(turn) for turn in turns):
        raise ValueError(f"turns must be a list of texts of 1 to {LONGEST_TEXT} characters")
    return tuple(turns)


def _is_message(turn: Any) -> bool:
    return isinstance(turn, str) and bool(turn.strip()) and len(turn) <= LONGEST_TEXT


def _answers(answers: Any) -> dict[str, str]:
    if not isinstance(answers, dict):
        raise ValueError("expect must be an object of answers by question key")
    return {key: _answer(key, value) for key, value in answers.items()}


def _answer(key: str, value: Any) -> str:
    if key not in QUESTION_BY_KEY:
        raise ValueError(f"expect knows {', '.join(QUESTION_BY_KEY)}, but not {key!r}")
    answer = canonical_answer(key, value)
    if answer is None:
        raise ValueError(f"{value!r} is no answer to {key}")
    return answer


def _score(score: Any) -> int | None:
    if score is None:
        return None
    if not isinstance(score, int) or isinstance(score, bool) or not 0 <= score <= 100:
        raise ValueError("score must be a whole number from 0 to 100")
    return score


def _category(category: Any) -> str | None:
    if category is not None and category not in CATEGORY_NAMES:
        raise ValueError(f"category must be one of {', '.join(sorted(CATEGORY_NAMES))}")
    return str(category) if category else None
