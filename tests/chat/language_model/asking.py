"""Ask the model as a turn does, plain or streamed, and write down what came."""

import re
import time
from dataclasses import dataclass

import pytest

from chat import language_model
from chat.language_model import Completion, ModelUnavailable
from tests.chat.language_model.faults import EMAIL, VISITOR

MESSAGES = [
    {"role": "system", "content": "You are Sarah."},
    {"role": "user", "content": f"{VISITOR}. I am {EMAIL}."},
]
FAILED = re.compile(
    r"model failed reason=(\S+) error=(\S+) status=(\S+) code=(\S+) request=(\S+) model=(\S+) seconds=(\d+\.\d\d)"
)


@dataclass
class Outcome:
    """What a call gave and took; `words` are a stream's, as they came."""

    came: str
    seconds: float
    completion: Completion | None = None
    words: str = ""

    @property
    def model(self) -> str:
        return self.completion.model if self.completion else "-"

    @property
    def text(self) -> str:
        return self.completion.text if self.completion else ""


def ask(*, streamed: bool, budget: float) -> Outcome:
    """Make one call; `came` is "stop", "length", "cut: fault" or the reason why nothing came."""
    began = time.monotonic()
    words: list[str] = []
    try:
        if streamed:
            with language_model.stream(MESSAGES, deadline_seconds=budget) as reply:
                words.extend(reply)
            completion = reply.completion
        else:
            completion = language_model.complete(MESSAGES, deadline_seconds=budget)
    except ModelUnavailable as unavailable:
        return Outcome(unavailable.reason, time.monotonic() - began)
    fault = f": {completion.fault}" if completion.fault else ""
    return Outcome(completion.finish_reason + fault, time.monotonic() - began, completion, "".join(words))


def failures(caplog: pytest.LogCaptureFixture) -> list[dict[str, str]]:
    """Return what the log says of each attempt that failed."""
    names = ("reason", "error", "status", "code", "request", "model", "seconds")
    lines = [record.getMessage() for record in caplog.records]
    return [
        dict(zip(names, match.groups(), strict=True)) for line in lines if (match := FAILED.fullmatch(line))
    ]


class FaultTable:
    """What came of each fault, plain and streamed, to be read by people."""

    COLUMNS = ("came", "by", "seconds", "logged", "with a good second model")

    def __init__(self) -> None:
        self._rows: dict[tuple[str, bool], dict[str, str]] = {}

    def note(self, fault: str, outcome: Outcome, logged: list[dict[str, str]], *, streamed: bool) -> None:
        """Keep what came when every model had the fault, and the first line logged."""
        told = [f"{line['reason']} {line['error']} {line['status']} {line['code']}" for line in logged]
        cells = (outcome.came, outcome.model, f"{outcome.seconds:.2f}", *told[:1])
        self._rows.setdefault((fault, streamed), {}).update(zip(self.COLUMNS, cells, strict=False))

    def note_second(self, fault: str, outcome: Outcome, *, streamed: bool) -> None:
        """Keep what came when only the first model had the fault."""
        told = f"{outcome.came} {outcome.model} {outcome.seconds:.2f}"
        self._rows.setdefault((fault, streamed), {})[self.COLUMNS[-1]] = told

    def markdown(self) -> str:
        """Return the table."""
        lines = [("fault", "form", *self.COLUMNS), ["---"] * (len(self.COLUMNS) + 2)]
        for (fault, streamed), row in self._rows.items():
            form = "streamed" if streamed else "plain"
            lines.append((fault, form, *(row.get(column, "-") for column in self.COLUMNS)))
        return "".join(f"| {' | '.join(line)} |\n" for line in lines)
