"""Speak with Groq, or a server like it, through its SDK: one attempt, one answer or one failure.

https://console.groq.com/docs/api-reference
"""

import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from time import monotonic
from typing import Any

import groq
import httpx
from django.conf import settings

from chat.language_model.answers import Answer, StreamReader, UnusableAnswer, lines, read_answer
from chat.language_model.attempts import Attempt, Trace
from chat.language_model.deadline import deadline_transport, until
from chat.language_model.failures import failures_named, note_response

CONNECT_SECONDS = 1.5  # a lost first packet is sent again after 1 s
POOL_SECONDS = 0.25
KEEPALIVE_SECONDS = 90.0  # a visitor reads, thinks and types; a new TLS handshake costs 25 ms of CPU
GAP_SECONDS = 2.0  # between two events of a stream that has begun
DRAIN_SECONDS = 0.25  # after the last word: the end of the body, without which the connection is lost


@dataclass(frozen=True, slots=True)
class Thinking:
    """How a family of reasoning models is told to think, and the tokens that takes."""

    effort: str
    tokens: int = 0


# Thought counts as output: at low effort gpt-oss spends some 60 tokens on it, seldom over 200.
THINKING = {"openai/gpt-oss-": Thinking("low", tokens=300), "qwen/qwen3": Thinking("none")}

_building = threading.Lock()


def groq_api() -> "GroqAPI":
    """Return the process's way to Groq, built at the first call; it may be used by any thread."""
    with _building:
        return _build(settings.GROQ_API_KEY, settings.GROQ_BASE_URL, settings.THREADS)


class GroqAPI:
    """One client and its connections."""

    def __init__(self, client: groq.Groq) -> None:
        self._completions = client.chat.completions

    def ask(self, attempt: Attempt) -> Answer:
        """Return the model's whole answer, or raise AttemptFailed."""
        trace = Trace()
        with failures_named(trace), until(attempt.give_up_at):
            response = self._completions.with_raw_response.create(**_arguments(attempt)).http_response
            note_response(trace, response)
            return read_answer(response.content, trace.request_id)

    def ask_streaming(self, attempt: Attempt, reader: StreamReader) -> Generator[str, None, Answer]:
        """Yield the model's words as they come and return the answer they make up, or raise AttemptFailed.

        `reader` holds what was said, also when the stream breaks off. Closing the generator closes
        the connection, and with it the call.
        """
        trace = Trace()
        with self._opened(attempt, trace) as response:
            received = lines(response.iter_bytes())
            while not reader.finish_reason:
                with failures_named(trace), until(_limit(attempt, reader)):
                    line = next(received, None)
                    words = reader.feed(line) if line is not None else ""
                if words:
                    yield words
                if line is None:
                    break
            _drain(received, reader)
        with failures_named(trace):
            return reader.answer(trace.request_id)

    @contextmanager
    def _opened(self, attempt: Attempt, trace: Trace) -> Iterator[httpx.Response]:
        """Send the request, give the response once its head is there, close it in the end."""
        arguments = _arguments(attempt) | {"stream": True}
        with failures_named(trace), until(attempt.give_up_at):
            opening = self._completions.with_streaming_response.create(**arguments)
            response = opening.__enter__().http_response
            note_response(trace, response)
        try:
            yield response
        finally:
            response.close()


@lru_cache(maxsize=1)
def _build(api_key: str, base_url: str, threads: int) -> GroqAPI:
    connections = threads + 4
    limits = httpx.Limits(
        max_connections=connections,
        max_keepalive_connections=connections,
        keepalive_expiry=KEEPALIVE_SECONDS,
    )
    http_client = groq.DefaultHttpxClient(
        transport=deadline_transport(limits),
        follow_redirects=False,  # what a visitor wrote goes to the address configured, or nowhere
        event_hooks={"request": [_respect_api_root]},
    )
    client = groq.Groq(
        api_key=api_key,
        base_url=base_url,
        http_client=http_client,
        max_retries=0,
        timeout=httpx.Timeout(None, connect=CONNECT_SECONDS, pool=POOL_SECONDS),
    )
    return GroqAPI(client)


def _respect_api_root(request: httpx.Request) -> None:
    """Take a base URL that ends in /v1 for the API's root: the SDK puts /openai/v1 behind any."""
    path = request.url.raw_path.replace(b"/v1/openai/v1/", b"/v1/", 1)
    request.url = request.url.copy_with(raw_path=path)


def _arguments(attempt: Attempt) -> dict[str, Any]:
    families = (thinking for prefix, thinking in THINKING.items() if attempt.model.startswith(prefix))
    thinking = next(families, None)
    return {
        "model": attempt.model,
        # As messages= the SDK would walk through every message to transform it, 2 ms of CPU per call.
        "messages": [],
        "extra_body": {"messages": [dict(message) for message in attempt.messages]},
        "temperature": settings.AI_TEMPERATURE,
        "max_completion_tokens": settings.AI_MAX_TOKENS + (thinking.tokens if thinking else 0),
        "reasoning_effort": thinking.effort if thinking else groq.omit,
    }


def _limit(attempt: Attempt, reader: StreamReader) -> float:
    if reader.said:
        return min(attempt.ends_at, monotonic() + GAP_SECONDS)
    return attempt.give_up_at


def _drain(received: Iterator[bytes], reader: StreamReader) -> None:
    """Read what follows the last word; nothing that goes wrong there can spoil the answer."""
    try:
        with until(monotonic() + DRAIN_SECONDS):
            for line in received:
                reader.feed(line)
    except (httpx.HTTPError, ValueError, UnusableAnswer):
        return
