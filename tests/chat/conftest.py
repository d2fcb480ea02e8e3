"""A visitor who talks to POST /api/chat."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

Say = Callable[..., dict[str, Any]]


@pytest.fixture
def say(client: Client, db: None) -> Say:
    """Send one message with the session's cookie and return the turn."""

    def send(message: str, **body: Any) -> dict[str, Any]:
        answer = client.post("/api/chat", {"message": message, **body}, content_type="application/json")
        assert answer.status_code == 200, answer.content
        return answer.json()

    return send
