"""Score the reader of answers against labelled messages. Pure."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from chat.interview.hearing import Heard, Reading

Facts = Mapping[str, int | str]

_AGE_BANDS = {
    "under_40": range(40),
    "40_49": range(40, 50),
    "50_65": range(50, 66),
    "over_65": range(66, 200),
}
_LOOSE_KEYS = frozenset({"name", "email"})
_OUTER_PUNCTUATION = " .,;:!?'\"()<>"


class BadRowError(ValueError):
    """A line of the file isn't a labelled message."""


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled message: what was said, and every set of facts that is right."""

    id: str
    category: str
    heard: Heard
    right: tuple[Facts, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the reader made of one row, against the answer nearest to it.

    `missed` keys were not read, `wrong` ones were read with another value, `invented` ones stand
    in no right answer.
    """

    row: Row
    read: Facts
    missed: frozenset[str]
    wrong: frozenset[str]
    invented: frozenset[str]

    @property
    def is_right(self) -> bool:
        """Tell whether the facts read are exactly a right answer."""
        return not (self.missed or self.wrong or self.invented)

    @property
    def invents_from_nothing(self) -> bool:
        """Tell whether something was read where nothing is to be read."""
        return bool(self.invented) and not self.row.right[0]


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of one category."""

    rows: int
    right: int
    missed: int
    wrong: int
    invented: int

    @classmethod
    def of(cls, verdicts: Iterable[Verdict]) -> "Tally":
        """Count `verdicts`: rows and right ones in rows, the rest in values."""
        judged = list(verdicts)
        return cls(
            rows=len(judged),
            right=sum(verdict.is_right for verdict in judged),
            missed=sum(len(verdict.missed) for verdict in judged),
            wrong=sum(len(verdict.wrong) for verdict in judged),
            invented=sum(len(verdict.invented) for verdict in judged),
        )

    @property
    def percent(self) -> float:
        """Return the share of right rows, in per cent; of no rows, 100."""
        return 100 * self.right / self.rows if self.rows else 100.0


def parse_rows(lines: Iterable[str], today: date) -> Iterator[Row]:
    """Yield the labelled messages of a JSON Lines file; raise BadRowError naming the first bad line."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _row(json.loads(line), today)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadRowError(f"line {number}: {type(error).__name__}: {error}") from error


def judge(row: Row, read_message: Callable[[Heard], Reading]) -> Verdict:
    """Read one row and compare with its nearest right answer."""
    facts = {key: fact.value for key, fact in read_message(row.heard).facts.items()}
    verdicts = [_compare(row, facts, answer) for answer in row.right]
    return min(verdicts, key=lambda verdict: len(verdict.missed) + len(verdict.wrong) + len(verdict.invented))


def tally_by_category(verdicts: Iterable[Verdict]) -> dict[str, Tally]:
    """Return the counts of each category, in the order in which the categories first appear."""
    grouped: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        grouped.setdefault(verdict.row.category, []).append(verdict)
    return {category: Tally.of(group) for category, group in grouped.items()}


def _row(labelled: dict[str, Any], today: date) -> Row:
    history = tuple((str(turn["role"]), str(turn["content"])) for turn in labelled.get("history", []))
    answers = (labelled["expect"], *labelled.get("accept", []))
    return Row(
        id=str(labelled["id"]),
        category=str(labelled["cat"]),
        heard=Heard(_text(labelled["text"]), labelled["pending"], today, history),
        right=tuple(dict(answer.items()) for answer in answers),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text must be a string")
    return value


def _compare(row: Row, read: Facts, answer: Facts) -> Verdict:
    common = read.keys() & answer.keys()
    return Verdict(
        row=row,
        read=read,
        missed=frozenset(answer.keys() - read.keys()),
        wrong=frozenset(key for key in common if not _is_same(key, read[key], answer[key])),
        invented=frozenset(read.keys() - answer.keys()),
    )


def _is_same(key: str, read: int | str, right: int | str) -> bool:
    if key == "age" and isinstance(read, int) and isinstance(right, str):
        return read in _AGE_BANDS.get(right, ())
    if key in _LOOSE_KEYS:
        return _loose(read) == _loose(right)
    return read == right


def _loose(value: int | str) -> str:
    return str(value).casefold().strip(_OUTER_PUNCTUATION)
