"""A visitor who talks to POST /api/chat, and a model on the loopback that answers."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client

from chat.language_model import calls
from chat.language_model.availability import Availability
from tests.chat.groq_server import Exchange, GroqServer, completion, groq_server

Say = Callable[..., dict[str, Any]]


@pytest.fixture
def say(client: Client, db: None) -> Say:
    """Send one message with the session's cookie and return the turn."""

    def send(message: str, **body: Any) -> dict[str, Any]:
        answer = client.post("/api/chat", {"message": message, **body}, content_type="application/json")
        assert answer.status_code == 200, answer.content
        return answer.json()

    return send


@pytest.fixture(scope="session")
def _talking_server() -> Iterator[GroqServer]:
    with groq_server() as server:
        yield server


@pytest.fixture
def model(_talking_server: GroqServer, settings, monkeypatch) -> GroqServer:
    """Return a model that says "Thank you."; `says` changes that."""
    monkeypatch.setattr(calls, "availability", Availability())
    settings.GROQ_API_KEY = "gsk_a_key_of_the_tests"
    settings.GROQ_BASE_URL = _talking_server.url
    settings.GROQ_MODEL, settings.GROQ_FALLBACK_MODELS = "first", []
    settings.AI_DEADLINE_SECONDS = 2.0
    _talking_server.behaviours.clear()
    _talking_server.exchanges.clear()
    # As gunicorn does it: the first call of a process must not pay for the SDK out of its budget.
    calls.warm_up()
    _talking_server.behaviour = says("@@{}\nThank you.")
    return _talking_server


def says(words: str) -> Callable[[Exchange], None]:
    """Return a behaviour: the model says `words`, whole or in pieces of five characters."""

    def behave(exchange: Exchange) -> None:
        if not exchange.is_streamed:
            exchange.answer(completion(words))
            return
        exchange.begin_stream()
        for at in range(0, len(words), 5):
            exchange.say(words[at : at + 5])
        exchange.finish()
        exchange.end_stream()

    return behave
