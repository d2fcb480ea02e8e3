"""What a played conversation came to, held against what is right. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from chat.rehearsals.conversations import Conversation
from scoring.score import age_band, canonical_answer, categorise


@dataclass(frozen=True, slots=True)
class PlayedReply:
    """One message, Sarah's reply, and what it took; `seconds` is the visitor's wait."""

    said: str
    reply: str
    seconds: float
    mode: str = "scripted"
    model: str = ""
    prompt_version: str = ""
    tokens_in: int = 0
    tokens_out: int = 0
    cached_tokens: int = 0
    fallback_reason: str = ""
    guard_rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Played:
    """A conversation as it went: `broken_off_by` names the error that ended it early, "" for none."""

    replies: tuple[PlayedReply, ...] = ()
    answers: Mapping[str, int | str] | None = None
    score: int = 0
    is_at_end: bool = False
    broken_off_by: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A played conversation, judged.

    The four tuples hold question keys; `faults` says each fault in words, by question key,
    "score", "category" or "broken off". None for a verdict: it was not to be judged.
    """

    id: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    missed: tuple[str, ...]
    invented: tuple[str, ...]
    score_is_right: bool | None
    category_is_right: bool | None
    is_complete: bool
    is_at_end: bool
    faults: Mapping[str, str]
    replies: tuple[PlayedReply, ...]


def judge(conversation: Conversation, played: Played) -> Outcome:
    """Hold what was understood against what is right."""
    expect, answers = conversation.expect, played.answers or {}
    both = [key for key in expect if key in answers]
    category = categorise(played.score) if answers else "new"
    return Outcome(
        id=conversation.id,
        right=tuple(key for key in both if _is_same(key, answers[key], expect[key])),
        wrong=tuple(key for key in both if not _is_same(key, answers[key], expect[key])),
        missed=tuple(key for key in expect if key not in answers),
        invented=tuple(key for key in answers if key not in expect),
        score_is_right=_verdict(played.score, conversation.score),
        category_is_right=_verdict(category, conversation.category),
        is_complete=not played.broken_off_by,
        is_at_end=played.is_at_end,
        faults=_faults(conversation, played, category),
        replies=played.replies,
    )


def _faults(conversation: Conversation, played: Played, category: str) -> dict[str, str]:
    expect, answers = conversation.expect, played.answers or {}
    faults = {}
    for key in (*expect, *(key for key in answers if key not in expect)):
        if key not in answers:
            faults[key] = f"missed {expect[key]}"
        elif key not in expect:
            faults[key] = f"invented {answers[key]}"
        elif not _is_same(key, answers[key], expect[key]):
            faults[key] = f"{answers[key]}, right is {expect[key]}"
    if _verdict(played.score, conversation.score) is False:
        faults["score"] = f"{played.score}, right is {conversation.score}"
    if _verdict(category, conversation.category) is False:
        faults["category"] = f"{category}, right is {conversation.category}"
    if played.broken_off_by:
        faults["broken off"] = f"{played.broken_off_by} after reply {len(played.replies)}"
    return faults


def _verdict(found: int | str, right: int | str | None) -> bool | None:
    return None if right is None else found == right


def _is_same(key: str, read: int | str, right: str) -> bool:
    answer = canonical_answer(key, read)
    if key == "age" and answer and answer.isdigit() and not right.isdigit():
        return age_band(int(answer)) == right
    return answer == right
