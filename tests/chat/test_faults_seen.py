"""The fault table as a visitor sees it: through POST /api/chat and its stream, one fault after another."""

import json
import logging
import time

import pytest
from django.test import Client

from chat.models import Message
from chat.thinking import TROUBLE
from tests.chat.language_model.faults import FAULTS, SECRETS

BUDGET = 0.5
TOLERANCE = 0.5
QUESTION = "About how much have you saved for retirement?"

FORMS = [
    pytest.param(name, streamed, id=f"{name}, {'streamed' if streamed else 'plain'}")
    for name, fault in FAULTS.items()
    for streamed in (False, True)
    if (fault.streamed if streamed else fault.plain)
]


def send(client: Client, *, streamed: bool) -> tuple[dict, list[str]]:
    """Send one message and return the turn, and the sentences shown before it."""
    path = "/api/chat/stream" if streamed else "/api/chat"
    answer = client.post(path, {"message": "58"}, content_type="application/json")
    assert answer.status_code == 200
    if not streamed:
        return answer.json(), []
    blocks = b"".join(answer.streaming_content).decode().strip().split("\n\n")
    events = [json.loads(block.partition("data: ")[2]) for block in blocks if block != ":"]
    return events[-1], [event["text"] for event in events[:-1]]


def test_the_table_is_long_enough():
    assert len(FAULTS) >= 30


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "streamed"), FORMS)
def test_whatever_the_model_does_the_visitor_is_answered_in_time(
    name, streamed, client, model, settings, caplog
):
    settings.AI_DEADLINE_SECONDS = BUDGET
    model.behaviour = FAULTS[name].behave
    caplog.set_level(logging.INFO)
    client.get("/api/chat/history")
    began = time.perf_counter()
    turn, shown = send(client, streamed=streamed)
    took = time.perf_counter() - began

    assert took <= BUDGET + TOLERANCE
    assert (turn["qualification_progress"], turn["next_question"]["key"]) == (1, "savings")
    said = Message.objects.latest("id")
    if turn["mode"] == "ai":
        assert turn["message"].endswith(f"\n\n{QUESTION}")
        assert turn["message"].startswith(" ".join(shown))
        assert all(sentence.endswith((".", "!", "…")) for sentence in shown)
    else:
        assert shown == []
        assert said.fallback_reason != ""
        assert turn["message"].startswith((TROUBLE, "Thank you, that helps."))
    for secret in SECRETS:
        assert secret not in caplog.text
        assert secret not in turn["message"]
