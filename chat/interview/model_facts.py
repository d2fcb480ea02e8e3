"""Facts that a model names in its first line, held against the message they must come from. Pure."""

import json
import re
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

from chat.interview.hearing import Fact, Heard
from chat.interview.wording import BLANK, own_statements
from scoring.score import canonical_answer

MARK = "@@"

# A line longer than this is no facts line; it is dropped unread.
LONGEST_LINE = 600

# Ages, amounts and places are our own reader's: what it refuses to read there is none.
MODEL_KEYS = frozenset({"concern", "goal", "annuity_interest", "contact_preference"})

_DECODER = json.JSONDecoder()
_FENCE = re.compile(r"\s*(?:```\w*\s*)?")
_CONTENT_WORD = re.compile(r"[^\W\d_]{4,}")


def split_facts(raw: str) -> tuple[str, str]:
    """Return the facts line, "" if there is none or it is broken, and the reply after it."""
    start = _FENCE.match(raw).end()  # type: ignore[union-attr]  # the pattern matches the empty text too
    if not raw.startswith(MARK, start):
        return "", raw
    end = _end_of_facts(raw, start)
    if end is None:
        return "", raw[start:].partition("\n")[2].lstrip()
    line = raw[start:end]
    return (line if len(line) <= LONGEST_LINE else ""), raw[end:].lstrip("` \n")


class FactsLineSplitter:
    """Hold a facts line back from words that come piece by piece; `line` is it, once it has passed."""

    def __init__(self) -> None:
        self.line = ""
        self._held: str | None = ""
        self._has_begun = False

    def feed(self, words: str) -> str:
        """Return what of the words may be shown now."""
        if self._held is None:
            return self._begin(words)
        self._held += words
        start = _FENCE.match(self._held).end()  # type: ignore[union-attr]  # as above
        begun = self._held[start:]
        may_be_facts = begun.startswith(MARK) or MARK.startswith(begun)
        if may_be_facts and "\n" not in begun and _end_of_facts(self._held, start) is None:
            return ""
        return self.finish()

    def finish(self) -> str:
        """Return what is still held back and isn't a facts line."""
        if self._held is None:
            return ""
        held, self._held = self._held, None
        self.line, words = split_facts(held)
        return self._begin(words)

    def _begin(self, words: str) -> str:
        """Leave out white space and fences before the reply's first word."""
        if not self._has_begun:
            words = words.lstrip("` \n")
            self._has_begun = bool(words)
        return words


def _end_of_facts(raw: str, start: int) -> int | None:
    try:
        return _DECODER.raw_decode(raw, start + len(MARK))[1]
    except (ValueError, RecursionError):
        return None


def read_facts_line(line: str, heard: Heard, known: Collection[str]) -> dict[str, Fact]:
    """Return the facts of a line that hold: a question's key not in `known`, a value, the visitor's own words.

    The words must say something, serve one fact only, and stand in what the visitor says of
    themselves: not in a question, an instruction, or a sentence about somebody else. A broken
    line holds nothing.
    """
    own = own_statements(heard)
    claims = {key: claim for key, claim in _claims(line).items() if _is_claim(claim)}
    uses = Counter(quote for _, quote in claims.values())
    facts: dict[str, Fact] = {}
    for key, (value, quote) in claims.items():
        if key in MODEL_KEYS and key not in known and uses[quote] == 1:
            fact = _fact(key, value, quote, heard.text, own)
            facts |= {key: fact} if fact else {}
    return facts


def _claims(line: str) -> Mapping[str, Any]:
    try:
        claims = json.loads(line.removeprefix(MARK))
    except (ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}


def _is_claim(claim: Any) -> bool:
    return isinstance(claim, list) and len(claim) == 2 and isinstance(claim[1], str)


def _fact(key: str, value: Any, quote: str, text: str, own: str) -> Fact | None:
    start = text.find(quote)
    answer = canonical_answer(key, value)
    # `own` is as long as the message, with blanks where somebody or something else speaks.
    stands = start >= 0 and BLANK not in own[start : start + len(quote)]
    if answer is None or not stands or not _CONTENT_WORD.search(quote):
        return None
    return Fact(key, answer, quote, "understood by the model")
