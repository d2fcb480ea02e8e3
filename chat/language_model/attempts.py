"""A call's time and what each model asked in it came to, with one log line each."""

import logging
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.conf import settings

from chat.language_model.answers import Answer, StreamReader
from chat.language_model.availability import Availability
from chat.language_model.completion import Completion, Reason

# With less than this left a model can't be expected to answer.
ATTEMPT_SECONDS = 1.5

Messages = Sequence[Mapping[str, str]]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One model asked once; its answer, or a stream's first words, must be there by `give_up_at`."""

    model: str
    messages: Messages
    give_up_at: float
    ends_at: float


@dataclass(slots=True)
class Trace:
    """What a log line may tell of an exchange."""

    status: int | None = None
    request_id: str = ""


class AttemptFailed(Exception):
    """A model gave nothing usable; holds names and numbers only."""

    def __init__(
        self, reason: Reason, trace: Trace, error: str, code: str = "", retry_after: float | None = None
    ) -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.trace = trace
        self.error = error
        self.code = code
        self.retry_after = retry_after


class Call:
    """One call: the models to ask while its time lasts, and how it ended."""

    def __init__(
        self, messages: Messages, deadline_seconds: float | None, availability: Availability
    ) -> None:
        seconds = settings.AI_DEADLINE_SECONDS if deadline_seconds is None else deadline_seconds
        self.reason: Reason = "timeout"
        self._messages = messages
        self._availability = availability
        self._began = time.monotonic()
        self._ends_at = self._began + seconds
        self._attempt_began = self._began
        self._model = ""

    def attempts(self) -> Iterator[Attempt]:
        """Yield the next model to ask, while there is one and time for it."""
        models = list(dict.fromkeys([settings.GROQ_MODEL, *settings.GROQ_FALLBACK_MODELS]))
        for number, model in enumerate(models, start=1):
            now = time.monotonic()
            left = self._ends_at - now
            if left <= 0 or (self._model and left < ATTEMPT_SECONDS) or self.reason == "refused_key":
                return
            if obstacle := self._availability.obstacle(model):
                self.reason = self.reason if self._model else obstacle
                continue
            has_next = any(not self._availability.parked(other) for other in models[number:])
            self._model, self._attempt_began = model, now
            yield Attempt(model, self._messages, now + _share(left, has_next=has_next), self._ends_at)

    def completion(self, answer: Answer) -> Completion:
        """Note that the model answered and return its answer."""
        self._availability.note_success(self._model)
        logger.info(
            "model answered model=%s status=200 request=%s seconds=%.2f tokens_in=%d tokens_out=%d whole=%s",
            self._model,
            _word(answer.request_id),
            self._seconds(),
            answer.usage.tokens_in,
            answer.usage.tokens_out,
            answer.is_whole,
        )
        return Completion(
            text=answer.text,
            model=self._model,
            tokens_in=answer.usage.tokens_in,
            tokens_out=answer.usage.tokens_out,
            cached_tokens=answer.usage.cached,
            latency_ms=self._latency_ms(),
            finish_reason="stop" if answer.is_whole else "length",
        )

    def cut(self, reader: StreamReader, fault: Reason) -> Completion:
        """Return what came of a stream that broke off."""
        text = "".join(reader.said).rstrip()
        return Completion(text, self._model, 0, 0, 0, self._latency_ms(), finish_reason="cut", fault=fault)

    def note_failure(self, failure: AttemptFailed) -> None:
        """Remember and log why the model asked last gave nothing."""
        self.reason = failure.reason
        logger.warning(
            "model failed reason=%s error=%s status=%s code=%s request=%s model=%s seconds=%.2f",
            failure.reason,
            failure.error,
            failure.trace.status or "-",
            failure.code or "-",
            _word(failure.trace.request_id),
            self._model,
            self._seconds(),
        )
        if failure.reason == "refused_key" and self._availability.refuse_key():
            logger.error(
                "Groq refuses GROQ_API_KEY or this server (status %s): no model answers until that is mended",
                failure.trace.status,
            )
        self._availability.note_failure(self._model, failure.reason, failure.retry_after)

    def note_left(self) -> None:
        """Log that nobody waits for the words any more."""
        logger.info("model stopped, visitor left model=%s seconds=%.2f", self._model, self._seconds())

    def note_end(self) -> None:
        """Count a call that got no whole answer, if a model was asked at all."""
        if self._model:
            self._availability.breaker.fail()

    def _seconds(self) -> float:
        return time.monotonic() - self._attempt_began

    def _latency_ms(self) -> int:
        return round((time.monotonic() - self._began) * 1000)


def _share(left: float, *, has_next: bool) -> float:
    """Return the seconds one model gets: half, if that leaves time for the next one."""
    share = max(left / 2, ATTEMPT_SECONDS)
    return share if has_next and left - share >= ATTEMPT_SECONDS else left


def _word(sent: str) -> str:
    """Return a server's word if a log line can hold it."""
    return sent if re.fullmatch(r"[\w.:-]{1,80}", sent) and not sent.startswith("org_") else "-"
