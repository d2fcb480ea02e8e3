"""A rehearsal kept in a file, and two of them held against each other. Pure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from chat.rehearsals.outcomes import Outcome, PlayedReply

# Raise it when a kept run can't be read any more.
FORMAT = 1


class BadRunError(ValueError):
    """The text isn't a run that was kept."""


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one conversation; `gone` and `new` are faults in words."""

    id: str
    verdict: str
    gone: tuple[str, ...]
    new: tuple[str, ...]


def write_run(outcomes: Sequence[Outcome]) -> str:
    """Return a rehearsal as JSON, with all that was said."""
    return json.dumps(
        {"rehearsal": FORMAT, "conversations": [asdict(outcome) for outcome in outcomes]},
        ensure_ascii=False,
        indent=1,
    )


def read_run(text: str) -> list[Outcome]:
    """Return the outcomes that `write_run` wrote; raise BadRunError for anything else."""
    try:
        kept = json.loads(text)
        if kept["rehearsal"] != FORMAT:
            raise BadRunError(f"it has format {kept['rehearsal']!r}, and {FORMAT} is read")
        return [_outcome(described) for described in kept["conversations"]]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadRunError(f"{type(error).__name__}: {error}") from error


def compare(before: Sequence[Outcome], now: Sequence[Outcome]) -> list[Change]:
    """Return every conversation whose faults aren't the same ones, and those of one run alone."""
    old = {outcome.id: outcome for outcome in before}
    new = {outcome.id: outcome for outcome in now}
    common = [_change(old[outcome.id], outcome) for outcome in now if outcome.id in old]
    return [
        *(change for change in common if change.gone or change.new),
        *(
            Change(outcome.id, "added", (), _spelled(outcome.faults))
            for outcome in now
            if outcome.id not in old
        ),
        *(Change(outcome.id, "left out", (), ()) for outcome in before if outcome.id not in new),
    ]


def _change(before: Outcome, now: Outcome) -> Change:
    gone = {key: words for key, words in before.faults.items() if key not in now.faults}
    new = {key: words for key, words in now.faults.items() if key not in before.faults}
    verdict = "better" if len(gone) > len(new) else "worse" if len(new) > len(gone) else "other"
    return Change(now.id, verdict, _spelled(gone), _spelled(new))


def _spelled(faults: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{key} {words}" for key, words in faults.items())


def _outcome(described: Mapping[str, Any]) -> Outcome:
    replies = tuple(
        PlayedReply(**{**reply, "guard_rules": tuple(reply["guard_rules"])}) for reply in described["replies"]
    )
    keys = ("right", "wrong", "missed", "invented")
    return Outcome(**{**described, **{key: tuple(described[key]) for key in keys}, "replies": replies})
