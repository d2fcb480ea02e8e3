"""A server on the loopback that speaks Groq's chat API, or breaks it in the way it was told.

Each model has its own behaviour, by default a good answer: `server.behaviours["some-model"] = reset`.
"""

import json
import select
import socket
import socketserver
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Lock, Thread
from typing import Any

USAGE = {
    "prompt_tokens": 2000,
    "completion_tokens": 42,
    "prompt_tokens_details": {"cached_tokens": 1280},
}
REQUEST_ID = "req_01example"


class _Gone(Exception):
    """The connection is over: nothing more is read from it."""


@dataclass
class Exchange:
    """One request, and the means to answer it well or badly."""

    connection: socket.socket
    number: int  # of the connection
    path: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict)
    left_after: float | None = None  # seconds waited until the client hung up
    noticed: Event = field(default_factory=Event)

    @property
    def model(self) -> str:
        return self.body["model"]

    @property
    def is_streamed(self) -> bool:
        return bool(self.body.get("stream"))

    @property
    def words(self) -> list[str]:
        """Return the good answer, which tells whose it is."""
        return ["I am ", self.model, ". ", "How can ", "I help?"]

    def send(self, content: bytes | str) -> None:
        self.connection.sendall(content.encode() if isinstance(content, str) else content)

    def head(self, status: int = 200, **headers: str) -> None:
        named = {"x-request-id": REQUEST_ID, **headers}
        lines = [f"HTTP/1.1 {status} Status", *(f"{n.replace('_', '-')}: {v}" for n, v in named.items())]
        self.send("\r\n".join(lines) + "\r\n\r\n")

    def answer(self, content: bytes | str, status: int = 200, **headers: str) -> None:
        body = content.encode() if isinstance(content, str) else content
        kind = {"content_type": "application/json", "content_length": str(len(body))}
        self.head(status, **kind, **headers)
        self.send(body)

    def begin_stream(self) -> None:
        self.head(content_type="text/event-stream", transfer_encoding="chunked")

    def chunk(self, content: bytes | str) -> None:
        body = content.encode() if isinstance(content, str) else content
        self.send(f"{len(body):x}\r\n".encode() + body + b"\r\n")

    def event(self, payload: Any) -> None:
        self.chunk(f"data: {payload if isinstance(payload, str) else json.dumps(payload)}\n\n")

    def say(self, words: str) -> None:
        self.event({"choices": [{"index": 0, "delta": {"content": words}, "finish_reason": None}]})

    def finish(self, reason: str | None = "stop") -> None:
        self.event(
            {
                "choices": [{"index": 0, "delta": {}, "finish_reason": reason}],
                "x_groq": {"id": REQUEST_ID, "usage": USAGE},
            }
        )

    def end_stream(self) -> None:
        self.event("[DONE]")
        self.chunk(b"")

    def wait(self, seconds: float) -> None:
        """Let time pass; notice at once when the client hangs up, as it may send nothing now."""
        began = time.monotonic()
        if select.select([self.connection], [], [], seconds)[0]:
            self.left_after = time.monotonic() - began
            self.noticed.set()
            raise _Gone

    def close(self) -> None:
        raise _Gone

    def reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise _Gone


Behaviour = Callable[[Exchange], None]


def completion(words: str | None, finish_reason: str | None = "stop", **message: Any) -> str:
    """Return the body of a plain answer."""
    choice = {"index": 0, "message": {"role": "assistant", "content": words, **message}}
    return json.dumps({"choices": [{**choice, "finish_reason": finish_reason}], "usage": USAGE})


def good(exchange: Exchange) -> None:
    """Answer as Groq does."""
    saying(*exchange.words)(exchange)


def saying(*words: str, finish_reason: str | None = "stop") -> Behaviour:
    """Return the behaviour of a model that says these words."""

    def behave(exchange: Exchange) -> None:
        if not exchange.is_streamed:
            exchange.answer(completion("".join(words), finish_reason))
            return
        exchange.begin_stream()
        for word in words:
            exchange.say(word)
        exchange.finish(finish_reason)
        exchange.end_stream()

    return behave


class _Connection(socketserver.StreamRequestHandler):
    server: "GroqServer"
    disable_nagle_algorithm = True

    def handle(self) -> None:
        number = self.server.count_connection()
        try:
            while (exchange := self._read(number)) is not None:
                self.server.exchanges.append(exchange)
                self.server.behaviours.get(exchange.model, self.server.behaviour)(exchange)
        except (_Gone, OSError):
            return

    def _read(self, number: int) -> Exchange | None:
        request_line = self.rfile.readline().decode()
        if not request_line:
            return None
        headers: dict[str, str] = {}
        while line := self.rfile.readline().decode().strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = json.loads(self.rfile.read(int(headers["content-length"])))
        return Exchange(self.connection, number, request_line.split()[1], headers, body)


class GroqServer(socketserver.ThreadingTCPServer):
    """Keeps what it was asked in `exchanges`; counts connections."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.behaviour: Behaviour = good
        self.behaviours: dict[str, Behaviour] = {}
        self.exchanges: list[Exchange] = []
        self.connections = 0
        self._lock = Lock()

    @property
    def url(self) -> str:
        """Return the address to put into GROQ_BASE_URL."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def asked(self) -> list[str]:
        """Return the models asked, in order."""
        return [exchange.model for exchange in self.exchanges]

    def count_connection(self) -> int:
        """Return the number of a new connection, from 1."""
        with self._lock:
            self.connections += 1
            return self.connections


@contextmanager
def groq_server() -> Iterator[GroqServer]:
    """Run a server for the length of a block."""
    with GroqServer() as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
