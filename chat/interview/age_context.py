"""What the words around a number make of it as an age. Pure."""

import re
from dataclasses import dataclass
from datetime import date

from chat.interview import age_phrases as phrases
from chat.interview.numbers import find_numbers
from chat.interview.speakers import PEOPLE
from chat.interview.wording import BLANK

_SENTENCE_EDGES = f".!?;\n{BLANK}"
# How far words may stand from the number they speak of; it bounds the work on a long message.
_REACH = 120
_A_FEW_OVER = 3
_PEOPLE = re.compile(rf"\b{PEOPLE}\b")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number stands: the words before it, less its qualifiers, and the words after it."""

    left: str
    right: str
    full_left: str
    qualifiers: frozenset[str]

    @classmethod
    def of(cls, left: str, right: str) -> "Place":
        """Take the qualifiers ("almost", "about", "turning") off the end of `left`."""
        stripped, found = left, set()
        while match := phrases.QUALIFIER.search(stripped):
            found |= {str(match.lastgroup)}
            stripped = stripped[: match.start()]
        return cls(stripped, right, left, frozenset(found))

    @property
    def is_free(self) -> bool:
        """Tell whether nothing here makes the number something else than the visitor's age now."""
        if phrases.SHORT_OF.search(self.full_left) or phrases.YEARS_HENCE.search(self.full_left):
            return True
        if phrases.BLOCKED_LEFT.search(self.left) or phrases.BLOCKED_SENTENCE.search(self.full_left):
            return False
        if phrases.SOMEBODY.match(self.right):
            return False
        if phrases.ORDINAL_BIRTHDAY.match(self.right):
            return bool(phrases.BIRTHDAY_OWNER.search(self.full_left))
        return not phrases.BLOCKED_RIGHT.match(self.right)

    @property
    def is_firm(self) -> bool:
        """Tell whether the words themselves say that this is the visitor's age."""
        return bool(
            phrases.ANCHOR.search(self.left)
            or phrases.YEARS_OLD.match(self.right)
            or phrases.ORDINAL_BIRTHDAY.match(self.right)
            or phrases.SHORT_OF.search(self.full_left)
            or phrases.NOW_AFTER_RETIREMENT.search(self.full_left)
            or phrases.SEX_BEFORE.search(self.full_left)
            or self._opens_the_message()
            or (not self.right.strip(" .!") and phrases.BEHIND_INTRODUCTION.search(self.full_left))
            or self.qualifiers & {"coming", "reached"}
        )

    def _opens_the_message(self) -> bool:
        """Tell whether the number begins a list of facts: "58/M/Ohio", "63, divorced, Ohio"."""
        follows = phrases.SEX_AFTER.match(self.right) or phrases.STATUS_AFTER.match(self.right)
        return bool(follows and phrases.OPENING.search(self.full_left))

    @property
    def is_answer(self) -> bool:
        """Tell whether the number can be the plain answer to the age question."""
        if not phrases.BARE_RIGHT.match(self.right):
            return False
        before, _, clause = self.left.rpartition(",")
        starts = len(before.split()) <= 6 and not _PEOPLE.search(before)
        return starts and all(word in phrases.FILLERS for word in re.findall(r"[a-z']+|\d+", clause))


def sentence_around(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands in the same sentence before `start` and after `end`."""
    earliest, latest = max(0, start - _REACH), min(len(text), end + _REACH)
    first = max(earliest, *(text.rfind(mark, earliest, start) + 1 for mark in _SENTENCE_EDGES))
    lasts = [place for mark in _SENTENCE_EDGES if (place := text.find(mark, end, latest)) >= 0]
    return text[first:start], text[end : min(lasts, default=latest)]


def span(value: int, place: Place, today: date) -> tuple[int, int, str]:
    """Return the lowest and the highest age that `value` means at this `place`, and how it was read."""
    if phrases.SOMETHING.match(place.right):
        return value // 10 * 10, value // 10 * 10 + 9, "age as part of a decade"
    if short := phrases.SHORT_OF.search(place.full_left):
        years = _count(short["count"]) or 0 if short["years"] else 1
        return _exactly(value - years, "time left until an age")
    if hence := phrases.YEARS_HENCE.search(place.full_left):
        return _exactly(value - (_count(hence["count"]) or 0), "years left until an age")
    if "almost" in place.qualifiers:
        return _exactly(value - 1, "age almost reached")
    if "over" in place.qualifiers or phrases.OR_MORE.match(place.right):
        low = value + ("over" in place.qualifiers)
        near = phrases.A_LITTLE_OVER.search(place.full_left)
        return low, value + _A_FEW_OVER if near else 110, "age above a limit"
    if "under" in place.qualifiers or phrases.OR_LESS.match(place.right):
        return 0, value - ("under" in place.qualifiers), "age below a limit"
    if "reached" in place.qualifiers:
        return _exactly(value + _years_since(place.right, today), "age at a past birthday")
    if "coming" in place.qualifiers or phrases.FUTURE.match(place.right):
        return _exactly(value - _years_until(place.right, today), "birthday still to come")
    return _exactly(value, "age stated")


def since_retirement(left: str, right: str, value: float, today: date) -> int | None:
    """Return the age now of somebody who "retired at 62 three years ago"."""
    retired = phrases.RETIRED_AT.search(left) or phrases.WHEN_RETIRED.match(right)
    if not (retired and phrases.AT_AGE.search(left)):
        return None
    years = _years_since(f"{left} | {right}", today)
    return int(value) + years if years else None


def _exactly(age: int, how: str) -> tuple[int, int, str]:
    return age, age, how


def _years_since(words: str, today: date) -> int:
    year = phrases.IN_CALENDAR_YEAR.search(words)
    if year:
        return max(0, today.year - int(year["year"]))
    ago = phrases.YEARS_AGO.search(words)
    if ago is None:
        return 0
    return 1 if ago["last"] else _count(ago["count"] or ago["hace"] or ago["been"]) or 0


def _years_until(words: str, today: date) -> int:
    if phrases.TODAY.match(words):
        return 0
    year = phrases.IN_CALENDAR_YEAR.match(words)
    if year:
        return max(1, int(year["year"]) - today.year)
    years = phrases.IN_YEARS.match(words)
    return (_count(years["count"]) or 1) if years else 1


def _count(word: str) -> int | None:
    numbers = find_numbers(word)
    return int(numbers[0].value) if numbers else {"a": 1, "couple": 2}.get(word)
