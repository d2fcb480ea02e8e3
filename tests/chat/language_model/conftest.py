"""A house with a key, a loopback server for Groq, and no memory of earlier tests."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chat.language_model import calls
from chat.language_model.availability import Availability
from tests.chat.groq_server import GroqServer, good, groq_server
from tests.chat.language_model.asking import FaultTable
from tests.chat.language_model.faults import KEY


@pytest.fixture(scope="package")
def _running_server() -> Iterator[GroqServer]:
    with groq_server() as server:
        yield server


@pytest.fixture
def server(_running_server: GroqServer, settings: Any) -> GroqServer:
    """Return a server whose every model answers well, in a house that asks "first", then "second"."""
    settings.GROQ_API_KEY = KEY
    settings.GROQ_BASE_URL = _running_server.url
    settings.GROQ_MODEL = "first"
    settings.GROQ_FALLBACK_MODELS = ["second"]
    settings.AI_TEMPERATURE, settings.AI_MAX_TOKENS, settings.AI_MAX_CALLS = 0.7, 300, 48
    _running_server.behaviour = good
    _running_server.behaviours.clear()
    _running_server.exchanges.clear()
    # As gunicorn does it: the first call of a process must not pay for the SDK out of its budget.
    calls.warm_up()
    return _running_server


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget what earlier tests taught the process about models."""
    monkeypatch.setattr(calls, "availability", Availability())


@pytest.fixture(scope="package")
def table() -> Iterator[FaultTable]:
    """Keep what was measured; FAULT_TABLE=file writes it down."""
    faults = FaultTable()
    yield faults
    if path := os.environ.get("FAULT_TABLE"):
        Path(path).write_text(faults.markdown())


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """Return the clock that the models' state goes by; budgets keep to the real one."""
    fake = FakeClock()
    monkeypatch.setattr(calls, "availability", Availability(fake))
    return fake
