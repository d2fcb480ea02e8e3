"""Everything that can go wrong between us and a model, as behaviours of the loopback server."""

import gzip
import json
from dataclasses import dataclass, field

from tests.chat.groq_server import Behaviour, Exchange, completion, saying

VISITOR = "My wife has cancer and we owe 40,000"
EMAIL = "jane.visitor@example.com"
KEY = "gsk_verysecretkey"
ORGANISATION = "org_01hx7secret"
SECRETS = (VISITOR, EMAIL, KEY, ORGANISATION)
HTML = f"<html><title>502 Bad Gateway</title>{ORGANISATION}</html>"


def refusing(status: int, code: str | None = None, **headers: str) -> Behaviour:
    """Refuse as Groq does: the message holds what no log may hold."""
    message = f"Refused `model` in organization `{ORGANISATION}` for {KEY}: {VISITOR} <{EMAIL}>"
    error = {"message": message, "type": "invalid_request_error", "failed_generation": VISITOR}
    body = json.dumps({"error": error | ({"code": code} if code else {})})
    return lambda exchange: exchange.answer(body, status, **headers)


def html(status: int) -> Behaviour:
    """Answer with a page of the edge."""
    return lambda exchange: exchange.answer(HTML, status)


def body(content: str | bytes, **headers: str) -> Behaviour:
    """Answer 200 with this body; to a stream, as its one event."""

    def behave(exchange: Exchange) -> None:
        if exchange.is_streamed and isinstance(content, str):
            exchange.begin_stream()
            exchange.event(content)
            exchange.end_stream()
        else:
            exchange.answer(content, **headers)

    return behave


def silent(exchange: Exchange) -> None:
    """Say nothing at all."""
    exchange.wait(30)


def silent_after_head(exchange: Exchange) -> None:
    """Say 200 and nothing more."""
    if exchange.is_streamed:
        exchange.begin_stream()
    else:
        exchange.head(content_type="application/json", content_length="400")
    exchange.wait(30)


def silent_refusal(exchange: Exchange) -> None:
    """Say 500, promise a body and send none."""
    exchange.head(500, content_length="400")
    exchange.wait(30)


def trickling_head(exchange: Exchange) -> None:
    """Send the status line letter by letter."""
    for letter in "HTTP/1.1 200 OK\r\nx-padding: " + "a" * 200:
        exchange.send(letter)
        exchange.wait(0.1)


def trickling(gap: float) -> Behaviour:
    """Send the answer bit by bit: never silent for long, never done."""

    def behave(exchange: Exchange) -> None:
        if exchange.is_streamed:
            exchange.begin_stream()
            for _ in range(60):
                exchange.wait(gap)
                exchange.say("word ")
        content = completion("word " * 40)
        exchange.head(content_type="application/json", content_length=str(len(content)))
        for letter in content:
            exchange.send(letter)
            exchange.wait(gap)

    return behave


def comments_only(exchange: Exchange) -> None:
    """Keep a stream alive without a word."""
    exchange.begin_stream()
    for _ in range(300):
        exchange.chunk(": still here\n\n")
        exchange.wait(0.1)


def thinking(exchange: Exchange) -> None:
    """Think aloud and never answer."""
    exchange.begin_stream()
    for _ in range(300):
        exchange.event({"choices": [{"delta": {"reasoning": "hm "}, "finish_reason": None}]})
        exchange.wait(0.1)


def partly(exchange: Exchange) -> None:
    """Send the first half of an answer."""
    if exchange.is_streamed:
        exchange.begin_stream()
        exchange.say("I am ")
        exchange.say("half")
    else:
        exchange.head(content_type="application/json", content_length="4000")
        exchange.send('{"choices": [{"message":')


def partly_then(act: Behaviour) -> Behaviour:
    """Break in the middle of an answer."""

    def behave(exchange: Exchange) -> None:
        partly(exchange)
        act(exchange)

    return behave


def ended_cleanly(exchange: Exchange) -> None:
    """End a stream as if all was said."""
    partly(exchange)
    exchange.chunk(b"")


def ended_with(event: str) -> Behaviour:
    """End a stream in the middle with this event."""

    def behave(exchange: Exchange) -> None:
        partly(exchange)
        exchange.chunk(event)
        exchange.chunk(b"")

    return behave


def starting_with(event: str) -> Behaviour:
    """End a stream before its first word with this event."""

    def behave(exchange: Exchange) -> None:
        exchange.begin_stream()
        exchange.chunk(event)
        exchange.chunk(b"")

    return behave


def never_done(exchange: Exchange) -> None:
    """Say everything, leave [DONE] out and the connection open."""
    exchange.begin_stream()
    for word in exchange.words:
        exchange.say(word)
    exchange.finish()
    exchange.wait(30)


def cut_head(exchange: Exchange) -> None:
    """Hang up within the head."""
    exchange.send("HTTP/1.1 200 OK\r\ncontent-ty")
    exchange.close()


def no_http(exchange: Exchange) -> None:
    """Speak another protocol."""
    exchange.send("SSH-2.0-OpenSSH_9.6\r\n\r\n")
    exchange.wait(30)


def error_event(code: str) -> str:
    """Return the event with which Groq stops a stream."""
    error = {"message": f"{VISITOR} in {ORGANISATION}", "type": "server_error", "code": code}
    return f"event: error\ndata: {json.dumps({'error': error})}\n\n"


@dataclass(frozen=True)
class Fault:
    """A behaviour and what is to come of it: a reason, "stop", "length", or "cut: reason".

    None means that the fault has no such form. `slow` ones last as long as they are let.
    """

    behave: Behaviour
    plain: str | None
    streamed: str | None
    status: str = "-"
    code: str = "-"
    slow: bool = field(default=False, kw_only=True)

    def outcome(self, *, streamed: bool) -> str:
        """Return what is to come of it."""
        return (self.streamed if streamed else self.plain) or ""

    @property
    def is_lost_in_the_sdk(self) -> bool:
        """Tell whether the status isn't known: the SDK reads a plain body before it gives the head."""
        return self.plain in ("timeout", "connection") or self is FAULTS["bad gzip"]


X_GROQ_ERROR = json.dumps({"choices": [], "x_groq": {"id": "req_1", "error": "over capacity"}})
NESTED = "[" * 200_000
LIMIT = "rate_limit_exceeded"
CUT_SENTENCE = ("First one done. ", "Dr. Smith says 3.5 percent and")

FAULTS = {
    "silent": Fault(silent, "timeout", "timeout", slow=True),
    "silent after head": Fault(silent_after_head, "timeout", "timeout", "200", slow=True),
    "500, then silent": Fault(silent_refusal, "timeout", "timeout", slow=True),
    "head trickles": Fault(trickling_head, "timeout", "timeout", slow=True),
    "trickles, 0.2 s": Fault(trickling(0.2), "timeout", "cut: timeout", "200", slow=True),
    "trickles, 1 s": Fault(trickling(1.0), "timeout", "timeout", "200", slow=True),
    "comments only": Fault(comments_only, None, "timeout", "200", slow=True),
    "thinks only": Fault(thinking, None, "timeout", "200", slow=True),
    "stalls half-way": Fault(partly_then(silent), "timeout", "cut: timeout", "200", slow=True),
    "speaks no HTTP": Fault(no_http, "connection", "connection"),
    "closed before head": Fault(Exchange.close, "connection", "connection"),
    "reset before head": Fault(Exchange.reset, "connection", "connection"),
    "closed within head": Fault(cut_head, "connection", "connection"),
    "closed half-way": Fault(partly_then(Exchange.close), "connection", "cut: connection", "200"),
    "reset half-way": Fault(partly_then(Exchange.reset), "connection", "cut: connection", "200"),
    "stream ends unfinished": Fault(ended_cleanly, None, "cut: cut", "200"),
    "finish_reason null": Fault(saying("I am ", finish_reason=None), "cut", "cut: cut", "200"),
    "no [DONE], left open": Fault(never_done, None, "stop", "200"),
    "error half-way": Fault(
        ended_with(error_event("internal_server_error")),
        None,
        "cut: server_error",
        "200",
        "internal_server_error",
    ),
    "error at once": Fault(
        starting_with(error_event("internal_server_error")),
        None,
        "server_error",
        "200",
        "internal_server_error",
    ),
    "limit error at once": Fault(starting_with(error_event(LIMIT)), None, "rate_limited", "200", LIMIT),
    "x_groq.error half-way": Fault(ended_with(f"data: {X_GROQ_ERROR}\n\n"), None, "cut: server_error", "200"),
    "bad line half-way": Fault(ended_with('data: {"choi\n\n'), None, "cut: bad_answer", "200"),
    "HTML with 200": Fault(html(200), "bad_answer", "bad_answer", "200"),
    "bad JSON": Fault(body('{"choices": [{'), "bad_answer", "bad_answer", "200"),
    "JSON list": Fault(body("[]"), "bad_answer", "bad_answer", "200"),
    "JSON 200,000 deep": Fault(body(NESTED), "bad_answer", "bad_answer", "200"),
    "no body": Fault(body(""), "bad_answer", "bad_answer", "200"),
    "bad gzip": Fault(
        body(gzip.compress(b"{}")[:-9] + b"nonsense!", content_encoding="gzip"),
        "bad_answer",
        "bad_answer",
        "200",
    ),
    "no UTF-8": Fault(body(b'{"choices": "\xff\xfe'), "bad_answer", "bad_answer", "200"),
    "choices a string": Fault(body('{"choices": "none"}'), "bad_answer", "bad_answer", "200"),
    "choices []": Fault(body('{"choices": []}'), "empty", "empty", "200"),
    "content empty": Fault(saying(""), "empty", "empty", "200"),
    "content blank": Fault(saying(" \n"), "empty", "empty", "200"),
    "content null": Fault(body(completion(None)), "empty", "empty", "200"),
    "length, nothing said": Fault(saying("", finish_reason="length"), "empty", "empty", "200"),
    "length, no sentence": Fault(saying("I am", finish_reason="length"), "cut", "cut: cut", "200"),
    "length, a sentence": Fault(saying(*CUT_SENTENCE, finish_reason="length"), "length", "length", "200"),
    "content_filter": Fault(saying("I am", finish_reason="content_filter"), "cut", "cut: cut", "200"),
    "tool call": Fault(body(completion(None, "tool_calls", tool_calls=[{}])), "empty", "empty", "200"),
    "204": Fault(lambda exchange: exchange.head(204), "bad_answer", "bad_answer", "204"),
    "307": Fault(
        refusing(307, location="http://127.0.0.1:9/"),
        "bad_answer",
        "bad_answer",
        "307",
        "invalid_request_error",
    ),
    "400": Fault(refusing(400), "bad_answer", "bad_answer", "400", "invalid_request_error"),
    "400 tool use": Fault(
        refusing(400, "tool_use_failed"), "bad_answer", "bad_answer", "400", "tool_use_failed"
    ),
    "400 decommissioned": Fault(
        refusing(400, "model_decommissioned"), "model_gone", "model_gone", "400", "model_decommissioned"
    ),
    "401": Fault(refusing(401, "invalid_api_key"), "refused_key", "refused_key", "401", "invalid_api_key"),
    "403 HTML": Fault(html(403), "refused_key", "refused_key", "403"),
    "403 model": Fault(
        refusing(403, "model_permission_blocked_org"),
        "model_gone",
        "model_gone",
        "403",
        "model_permission_blocked_org",
    ),
    "404 model": Fault(
        refusing(404, "model_not_found"), "model_gone", "model_gone", "404", "model_not_found"
    ),
    "404 model, no code": Fault(refusing(404), "model_gone", "model_gone", "404", "invalid_request_error"),
    "404 URL": Fault(refusing(404, "unknown_url"), "bad_answer", "bad_answer", "404", "unknown_url"),
    "404 HTML": Fault(html(404), "bad_answer", "bad_answer", "404"),
    "408": Fault(refusing(408), "server_error", "server_error", "408", "invalid_request_error"),
    "413": Fault(refusing(413, LIMIT), "rate_limited", "rate_limited", "413", LIMIT),
    "422": Fault(refusing(422), "bad_answer", "bad_answer", "422", "invalid_request_error"),
    "424": Fault(refusing(424), "server_error", "server_error", "424", "invalid_request_error"),
    "429, 2 s": Fault(refusing(429, LIMIT, retry_after="2"), "rate_limited", "rate_limited", "429", LIMIT),
    "429, 75 s": Fault(refusing(429, LIMIT, retry_after="75"), "rate_limited", "rate_limited", "429", LIMIT),
    "429, no time": Fault(refusing(429, LIMIT), "rate_limited", "rate_limited", "429", LIMIT),
    "498": Fault(
        refusing(498, "capacity_exceeded"), "rate_limited", "rate_limited", "498", "capacity_exceeded"
    ),
    "499": Fault(refusing(499), "server_error", "server_error", "499", "invalid_request_error"),
    "500": Fault(refusing(500, "id_" + ORGANISATION), "server_error", "server_error", "500"),
    "502 HTML": Fault(html(502), "server_error", "server_error", "502"),
    "503": Fault(
        refusing(503, retry_after="5"), "server_error", "server_error", "503", "invalid_request_error"
    ),
    "520 HTML": Fault(html(520), "server_error", "server_error", "520"),
}
