"""Streams of an answer for the browser tests: paced, cut, or dropped by the network."""

import json
import socketserver
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Page, Request, Route, expect

from chat.services import VisitorMessage, take_turn
from chat.turns import Turn

STREAM = "**/api/chat/stream"
PLAIN = "**/api/chat"

# Notes every message of Sarah's that enters the log, and everything that is seen of an unfinished one.
WATCH = """() => {
  window.announced = [];
  window.previewed = [];
  const watch = (selector, see) => new MutationObserver(see).observe(
    document.querySelector(selector), { childList: true, subtree: true });
  watch("[role=log]", (changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of addedNodes) {
        const isAnswer = node.matches?.(".chat-message-sarah");
        if (isAnswer) announced.push(node.querySelector(".chat-bubble").textContent);
        if (target.closest(".chat-bubble")) announced.push(target.textContent);
      }
    }
  });
  watch(".chat-provisional", () => {
    previewed.push(document.querySelector(".chat-provisional").textContent);
  });
}"""


def open_watched(page: Page) -> list[Request]:
    """Open the chat, begin to watch it, and give the list that its messages to the server go into."""
    page.locator("#chat-open").click()
    expect(page.get_by_role("log")).to_contain_text("How old are you?")
    page.evaluate(WATCH)
    posts: list[Request] = []
    page.on("request", lambda request: posts.append(request) if request.method == "POST" else None)
    return posts


def paths_of(posts: list[Request]) -> list[str]:
    """Return what was asked of the API."""
    return [request.url.partition("/api/")[2] for request in posts]


class PacedAnswer:
    """Stands in for `stream_turn`: takes the turn, and says each sentence when the test lets it."""

    def __init__(self, sentences: tuple[str, ...], *, is_cut: bool = False) -> None:
        self.sentences = sentences
        self.is_cut = is_cut
        self.steps = threading.Semaphore(0)

    def __call__(self, said: VisitorMessage) -> Generator[str, None, Turn]:
        turn = take_turn(said)
        for sentence in self.sentences:
            self.steps.acquire(timeout=10)
            yield sentence
        self.steps.acquire(timeout=10)
        if self.is_cut:
            raise ConnectionError("the stream breaks here")
        return turn

    def go_on(self, steps: int = 1) -> None:
        """Let the next sentence, or the end, come."""
        self.steps.release(steps)

    def finish(self) -> None:
        """Let everything come."""
        self.go_on(len(self.sentences) + 1)


class DroppingServer:
    """A server that says one sentence, a byte at a time, and drops the connection when it is told to."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        self.dropped = threading.Event()
        self.url = ""

    def drop(self) -> None:
        """Break the connection in the middle of the answer."""
        self.dropped.set()

    def answer(self, connection: socketserver.StreamRequestHandler) -> None:
        """Read a request and answer it in part."""
        length = 0
        while header := connection.rfile.readline().strip():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        connection.rfile.read(length)
        connection.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n")
        connection.wfile.write(b"Transfer-Encoding: chunked\r\n\r\n")
        for byte in sentence_event(self.sentence).encode() + b"event: turn\ndata: {":
            connection.wfile.write(b"1\r\n%c\r\n" % byte)
        self.dropped.wait(10)


@contextmanager
def dropping_server(sentence: str) -> Iterator[DroppingServer]:
    """Run a server that drops its connections."""
    dropping = DroppingServer(sentence)

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            dropping.answer(self)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        dropping.url = f"http://127.0.0.1:{server.server_address[1]}/"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield dropping
        dropping.drop()
        server.shutdown()


def sentence_event(text: str) -> str:
    """Return a sentence as the server writes it, with its letters as they are."""
    return f"event: sentence\ndata: {json.dumps({'text': text}, ensure_ascii=False)}\n\n"


def refuse(status: int, message: str) -> Callable[[Route], None]:
    """Answer with an error in the site's one shape."""
    body = {"code": "refused", "message": message, "fields": {}}
    return lambda route: route.fulfill(status=status, json=body)


def stream_of(body: str, **changes: Any) -> Callable[[Route], None]:
    """Answer with this stream."""
    return lambda route: route.fulfill(**{"content_type": "text/event-stream", "body": body, **changes})
