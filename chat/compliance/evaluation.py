"""Score the guard against labelled replies. Pure."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from chat.compliance.guard import Verdict

_VERDICTS = {"block": True, "allow": False}


class BadRow(ValueError):
    """A line of the file isn't a labelled reply."""


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled reply, and the facts it may rely on."""

    id: str
    rule: str
    text: str
    facts: Mapping[str, object]
    breaks_rule: bool
    is_borderline: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """What the guard made of one row."""

    row: Row
    verdict: Verdict

    @property
    def is_missed(self) -> bool:
        """Tell whether a violation got through."""
        return self.row.breaks_rule and self.verdict.allowed

    @property
    def is_false_block(self) -> bool:
        """Tell whether an innocent reply was blocked."""
        return not self.row.breaks_rule and not self.verdict.allowed

    @property
    def is_right(self) -> bool:
        """Tell whether the guard decided as labelled, whatever rule it named."""
        return not (self.is_missed or self.is_false_block)


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of one rule: `blocked` and `passed` are right, `other_rule` of the blocked name another."""

    rows: int
    blocked: int
    missed: int
    passed: int
    false_blocks: int
    other_rule: int

    @classmethod
    def of(cls, judged: Iterable[Judged]) -> "Tally":
        """Count `judged`."""
        rows = list(judged)
        blocked = [one for one in rows if one.row.breaks_rule and one.is_right]
        return cls(
            rows=len(rows),
            blocked=len(blocked),
            missed=sum(one.is_missed for one in rows),
            passed=sum(not one.row.breaks_rule and one.is_right for one in rows),
            false_blocks=sum(one.is_false_block for one in rows),
            other_rule=sum(one.verdict.rule != one.row.rule for one in blocked),
        )

    @property
    def percent(self) -> float:
        """Return the share of right rows, in per cent; of no rows, 100."""
        return 100 * (self.blocked + self.passed) / self.rows if self.rows else 100.0


def parse_rows(lines: Iterable[str]) -> Iterator[Row]:
    """Yield the labelled replies of a JSON Lines file; raise BadRow naming the first bad line."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _row(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadRow(f"line {number}: {type(error).__name__}: {error}") from error


def judge(row: Row, review: Callable[[str, Mapping[str, object]], Verdict]) -> Judged:
    """Review one row."""
    return Judged(row, review(row.text, row.facts))


def tally_by_rule(judged: Iterable[Judged]) -> dict[str, Tally]:
    """Return the counts of each rule, in the order in which the rules first appear."""
    grouped: dict[str, list[Judged]] = {}
    for one in judged:
        grouped.setdefault(one.row.rule, []).append(one)
    return {rule: Tally.of(group) for rule, group in grouped.items()}


def _row(labelled: dict[str, Any]) -> Row:
    if not isinstance(labelled["text"], str):
        raise TypeError("text must be a string")
    return Row(
        id=str(labelled["id"]),
        rule=str(labelled["rule"]),
        text=labelled["text"],
        facts=dict((labelled.get("facts") or {}).items()),
        breaks_rule=_VERDICTS[labelled["verdict"]],
        is_borderline=bool(labelled.get("borderline", False)),
    )
