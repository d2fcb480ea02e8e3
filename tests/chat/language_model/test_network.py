"""Faults below HTTP: the address, the connection, TLS. All on the loopback."""

import logging
import socket
from collections.abc import Iterator
from threading import Event

import httpx
import pytest
from django.core.exceptions import ImproperlyConfigured

from chat.language_model.deadline import deadline_transport
from tests.chat.language_model.asking import ask, failures

BUDGET = 0.8
TOLERANCE = 0.5
PLAIN_AND_STREAMED = pytest.mark.parametrize("streamed", [False, True], ids=["plain", "streamed"])

find_addresses = socket.getaddrinfo


@pytest.fixture
def black_hole() -> Iterator[int]:
    """Return a port that never completes a connection: its queue is full, and nobody accepts."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for client in waiting:
            client.setblocking(False)
            client.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
        for client in waiting:
            client.close()


@pytest.fixture
def mute_listener() -> Iterator[int]:
    """Return a port that takes connections and says nothing, no TLS either."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def unused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@PLAIN_AND_STREAMED
def test_refused_connection(streamed, server, settings, caplog, table):
    settings.GROQ_BASE_URL = f"http://127.0.0.1:{unused_port()}"
    caplog.set_level(logging.INFO)

    outcome = ask(streamed=streamed, budget=2.0)

    assert outcome.came == "connection"
    assert outcome.seconds < TOLERANCE
    told = [(line["model"], line["reason"], line["error"]) for line in failures(caplog)]
    assert told == [("first", "connection", "ConnectError"), ("second", "connection", "ConnectError")]
    table.note("connection refused", outcome, failures(caplog), streamed=streamed)


@PLAIN_AND_STREAMED
def test_black_hole(streamed, server, settings, black_hole, caplog, table):
    caplog.set_level(logging.INFO)
    settings.GROQ_BASE_URL = f"http://127.0.0.1:{black_hole}"
    outcome = ask(streamed=streamed, budget=BUDGET)

    assert outcome.came == "connection"
    assert BUDGET - 0.1 < outcome.seconds <= BUDGET + TOLERANCE
    table.note("connection swallowed", outcome, failures(caplog), streamed=streamed)


@PLAIN_AND_STREAMED
def test_server_that_never_shakes_hands(streamed, server, settings, mute_listener, caplog, table):
    caplog.set_level(logging.INFO)
    settings.GROQ_BASE_URL = f"https://127.0.0.1:{mute_listener}"
    outcome = ask(streamed=streamed, budget=BUDGET)

    assert outcome.came == "connection"
    assert BUDGET - 0.1 < outcome.seconds <= BUDGET + TOLERANCE
    table.note("silent before TLS", outcome, failures(caplog), streamed=streamed)


@PLAIN_AND_STREAMED
def test_tls_to_a_server_without(streamed, server, settings, caplog, table):
    caplog.set_level(logging.INFO)
    settings.GROQ_BASE_URL = server.url.replace("http", "https")
    outcome = ask(streamed=streamed, budget=BUDGET)

    assert outcome.came == "connection"
    assert outcome.seconds <= BUDGET + TOLERANCE
    table.note("no TLS there", outcome, failures(caplog), streamed=streamed)


@PLAIN_AND_STREAMED
def test_name_that_nobody_knows(streamed, server, settings, monkeypatch, caplog, table):
    caplog.set_level(logging.INFO)

    def unknown(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    settings.GROQ_BASE_URL = "http://groq.example.com"
    outcome = ask(streamed=streamed, budget=2.0)

    assert outcome.came == "connection"
    assert outcome.seconds < TOLERANCE
    table.note("unknown name", outcome, failures(caplog), streamed=streamed)


@PLAIN_AND_STREAMED
def test_name_server_that_takes_its_time(streamed, server, settings, monkeypatch, caplog, table):
    caplog.set_level(logging.INFO)
    answered = Event()

    def late(*_, **__):
        answered.wait(5)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", late)
    settings.GROQ_BASE_URL = "http://groq.example.com"
    outcome = ask(streamed=streamed, budget=BUDGET)
    answered.set()

    assert outcome.came == "connection"
    assert outcome.seconds <= BUDGET + TOLERANCE
    table.note("name server silent", outcome, failures(caplog), streamed=streamed)


def test_dead_address_leaves_time_for_the_next(server, settings, monkeypatch, black_hole):
    port = server.server_address[1]
    found = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", black_hole)),
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.2", port)),
    ]

    def two_addresses(host, *rest, **named):
        return found if host == "groq.example.com" else find_addresses(host, *rest, **named)

    class OnlyTheSecond(socket.socket):
        """A socket from whose point of view 127.0.0.1 swallows everything."""

        def connect(self, address):
            super().connect(("127.0.0.1", black_hole) if address[0] == "127.0.0.1" else ("127.0.0.1", port))

    monkeypatch.setattr(socket, "getaddrinfo", two_addresses)
    monkeypatch.setattr(socket, "socket", OnlyTheSecond)
    settings.GROQ_BASE_URL = f"http://groq.example.com:{port}"
    outcome = ask(streamed=False, budget=2.0)

    assert (outcome.came, outcome.model) == ("stop", "first")
    assert 0.7 < outcome.seconds < 1.4


def test_changed_insides_of_httpx_are_named(monkeypatch):
    monkeypatch.setattr(httpx.HTTPTransport, "__init__", lambda self, **_: None)

    with pytest.raises(ImproperlyConfigured, match=r"httpx 0\.28.*_network_backend: install the versions of"):
        deadline_transport(httpx.Limits())
