"""Read what a model sends: a whole answer or the lines of a stream (pure)."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from chat.language_model.completion import Reason

# A sentence's end: its mark, what closes with it, then a gap; not after the usual abbreviations.
SENTENCE_END = re.compile(
    r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bvs)(?<!\be\.g)(?<!\bi\.e)(?<!\bU\.S)[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=\s|$)"
)
# PostgreSQL stores no NUL, UTF-8 no half of a surrogate pair; JSON can carry both.
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class UnusableAnswer(Exception):
    """An answer that can't be shown; `code` is the API's own word, if it gave one."""

    def __init__(self, reason: Reason, code: str = "") -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.code = code


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one answer; `cached` are those of `tokens_in` that cost half."""

    tokens_in: int = 0
    tokens_out: int = 0
    cached: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """A usable answer: `is_whole` unless it was cut by length, at the end of a sentence."""

    text: str
    is_whole: bool
    usage: Usage
    request_id: str


def read_answer(body: bytes, request_id: str) -> Answer:
    """Return the answer in a response's body; raise UnusableAnswer, or ValueError if it is no JSON."""
    payload = _mapping(json.loads(body))
    choice = _choice(payload)
    text = clean(_mapping(choice.get("message")).get("content")).strip()
    return _judged(text, choice.get("finish_reason"), _usage(payload), request_id)


def lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Split at line feeds only: text may hold U+2028 and its like, which `splitlines` would cut at."""
    rest = b""
    for piece in pieces:
        *whole, rest = (rest + piece).split(b"\n")
        yield from whole
    if rest:
        yield rest


@dataclass(slots=True)
class StreamReader:
    """Takes the lines of a stream one by one; `answer` tells in the end what they made up."""

    said: list[str] = field(default_factory=list)
    finish_reason: object = None
    _usage: Usage = field(default=Usage(), init=False)
    _has_events: bool = field(default=False, init=False)

    def feed(self, line: bytes) -> str:
        """Return the words that a line adds; raise UnusableAnswer or ValueError at a bad one."""
        name, _, value = line.partition(b":")
        if name != b"data" or value.strip() == b"[DONE]":
            return ""
        payload = _mapping(json.loads(value))
        self._has_events = True
        # Groq: a stream stopped early tells so in x_groq.error.
        if error := payload.get("error") or _mapping(payload.get("x_groq")).get("error"):
            raise UnusableAnswer("server_error", error_code({"error": error}))
        self._usage = _usage(payload) if _usage_of(payload) else self._usage
        if not payload.get("choices"):
            return ""
        choice = _choice(payload)
        self.finish_reason = choice.get("finish_reason") or self.finish_reason
        return self._heard(clean(_mapping(choice.get("delta")).get("content")))

    def answer(self, request_id: str) -> Answer:
        """Judge the stream at its end."""
        if not self._has_events:
            raise UnusableAnswer("bad_answer")
        return _judged("".join(self.said).rstrip(), self.finish_reason, self._usage, request_id)

    def _heard(self, words: str) -> str:
        if not self.said:
            words = words.lstrip()
        if words:
            self.said.append(words)
        return words


def clean(content: object) -> str:
    """Return a message's content without what no database stores; what is no text is none."""
    return UNSTORABLE.sub("", content) if isinstance(content, str) else ""


def error_code(body: object) -> str:
    """Return the API's code of an error, "" without one.

    Only words of letters count: names of organisations, ids and free text must not reach the logs.
    """
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return ""
    code = str(error.get("code") or error.get("type") or "")
    return code if re.fullmatch("[a-z_]{1,60}", code) else ""


def last_sentence_end(text: str) -> int:
    """Return the position after the last full sentence, 0 without one."""
    return max((match.end() for match in SENTENCE_END.finditer(text)), default=0)


def _judged(text: str, finish_reason: object, usage: Usage, request_id: str) -> Answer:
    """Return the answer if it may be shown: it has words, and they end where they should."""
    if not text:
        raise UnusableAnswer("empty")
    if finish_reason == "stop":
        return Answer(text, True, usage, request_id)
    if finish_reason == "length" and (end := last_sentence_end(text)):
        return Answer(text[:end], False, usage, request_id)
    raise UnusableAnswer("cut")


def _choice(payload: dict[str, Any]) -> dict[str, Any]:
    choices = payload.get("choices")
    if not isinstance(choices, list):
        raise UnusableAnswer("bad_answer")
    return _mapping(choices[0]) if choices else {}


def _usage_of(payload: dict[str, Any]) -> dict[str, Any]:
    """Return the counts: Groq's streams carry them in x_groq, everything else at the top."""
    return _mapping(payload.get("usage") or _mapping(payload.get("x_groq")).get("usage"))


def _usage(payload: dict[str, Any]) -> Usage:
    usage = _usage_of(payload)
    return Usage(
        tokens_in=_count(usage.get("prompt_tokens")),
        tokens_out=_count(usage.get("completion_tokens")),
        cached=_count(_mapping(usage.get("prompt_tokens_details")).get("cached_tokens")),
    )


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


def _mapping(value: object) -> dict[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise UnusableAnswer("bad_answer")
    return value
