"""Which model is asked, for how long, and what comes when none answers.

One call has one budget of wall-clock time. A model that fails makes way for the next while there is
time for it; nothing is asked twice and nothing sleeps.
"""

import logging
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from django.conf import settings

from chat.language_model.answers import StreamReader
from chat.language_model.attempts import AttemptFailed, Call, Messages
from chat.language_model.availability import Availability
from chat.language_model.completion import Completion, ModelUnavailable

if TYPE_CHECKING:
    from chat.language_model.groq_api import GroqAPI

logger = logging.getLogger(__name__)
availability = Availability()


class Stream:
    """Words of a model as they come: iterate once, then look at `completion`.

    The words joined are the completion's text, but for space at its end; if `finish_reason` is
    "length", `text` ends earlier, with the last full sentence.
    """

    def __init__(self, words: Generator[str, None, Completion]) -> None:
        self.completion: Completion | None = None
        self._words = self._complete(words)
        # The first words are waited for here: after them nothing is raised.
        self._first = next(self._words)

    def __iter__(self) -> Iterator[str]:
        yield self._first
        yield from self._words

    def close(self) -> None:
        """Stop the model."""
        self._words.close()

    def _complete(self, words: Generator[str, None, Completion]) -> Generator[str, None, None]:
        self.completion = yield from words


def complete(messages: Messages, *, deadline_seconds: float | None = None) -> Completion:
    """Return a model's answer to the messages; raise ModelUnavailable if none answers in time.

    A message has a "role" and a "content". `deadline_seconds`, AI_DEADLINE_SECONDS unless given, is
    the wall-clock time of everything together.
    """
    call = Call(messages, deadline_seconds, availability)
    with _admitted() as groq_api:
        for attempt in call.attempts():
            try:
                answer = groq_api.ask(attempt)
            except AttemptFailed as failure:
                call.note_failure(failure)
            else:
                return call.completion(answer)
        call.note_end()
    raise ModelUnavailable(call.reason)


@contextmanager
def stream(messages: Messages, *, deadline_seconds: float | None = None) -> Iterator[Stream]:
    """Give a model's answer word by word; on leaving the block the model is stopped.

    Raises ModelUnavailable on entering, if no model's first words come in time. Later nothing is
    raised: a stream that breaks off ends, and its completion's `finish_reason` is "cut".
    """
    words = _words(Call(messages, deadline_seconds, availability))
    with closing(Stream(words)) as reply:
        yield reply


def key_refused() -> bool:
    """Tell whether Groq refused our key the last time it was asked, in this process."""
    return availability.is_key_refused


def warm_up() -> None:
    """Load the SDK and build the client, so that no visitor waits for that; without a key, nothing."""
    if settings.GROQ_API_KEY:
        _groq_api()


def _words(call: Call) -> Generator[str, None, Completion]:
    with _admitted() as groq_api:
        for attempt in call.attempts():
            reader = StreamReader()
            try:
                answer = yield from groq_api.ask_streaming(attempt, reader)
            except AttemptFailed as failure:
                call.note_failure(failure)
                if reader.said:
                    call.note_end()
                    return call.cut(reader, failure.reason)
            except GeneratorExit:
                call.note_left()
                raise
            else:
                return call.completion(answer)
        call.note_end()
    raise ModelUnavailable(call.reason)


@contextmanager
def _admitted() -> Iterator["GroqAPI"]:
    """Give the way to Groq, if a call may be made at all."""
    if not settings.GROQ_API_KEY:
        raise ModelUnavailable("no_key")
    try:
        with availability.slot(settings.AI_MAX_CALLS):
            if not availability.breaker.admit():
                raise ModelUnavailable("breaker_open")
            yield _groq_api()
    except ModelUnavailable as refusal:
        logger.info("model not asked reason=%s", refusal.reason)
        raise


def _groq_api() -> "GroqAPI":
    from chat.language_model.groq_api import groq_api  # noqa: PLC0415 (12 MB and 0.3 s for a key only)

    return groq_api()
