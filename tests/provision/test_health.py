"""GET /health: the specification's five fields, and the truth about the database and the model's key."""

from datetime import UTC, datetime

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from chat import language_model
from tests.racing import race

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.mark.django_db
def test_healthy(client):
    with time_machine.travel(NOON, tick=False):
        answer = client.get("/health")

    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json() == {
        "status": "healthy",
        "timestamp": "2026-06-01T12:00:00+00:00",
        "groq_configured": False,
        "groq_key_refused": False,
        "database_connected": True,
        "version": "4.0",
    }


@pytest.mark.usefixtures("_database_away")
def test_unhealthy_when_the_database_is_away():
    [answer] = race(1, lambda _: Client().get("/health"))

    assert answer.status_code == 503
    assert {**answer.json(), "timestamp": ""} == {
        "status": "unhealthy",
        "timestamp": "",
        "groq_configured": False,
        "groq_key_refused": False,
        "database_connected": False,
        "version": "4.0",
    }


@pytest.mark.django_db(transaction=True)
def test_unhealthy_when_the_connection_broke():
    def ask_on_a_dead_connection(_: int):
        connection.ensure_connection()
        connection.connection.close()
        return Client().get("/health")

    [answer] = race(1, ask_on_a_dead_connection)
    assert (answer.status_code, answer.json()["database_connected"]) == (503, False)


@pytest.mark.django_db
def test_groq_key_is_told_of_and_not_told(client, settings):
    settings.GROQ_API_KEY = "gsk_example"
    answer = client.get("/health")

    assert answer.json()["groq_configured"] is True
    assert "gsk_example" not in answer.content.decode()


@pytest.mark.django_db
def test_refused_groq_key_is_told_of_and_changes_nothing_else(client, monkeypatch):
    monkeypatch.setattr(language_model, "key_refused", lambda: True)
    answer = client.get("/health")

    assert answer.status_code == 200
    assert (answer.json()["status"], answer.json()["groq_key_refused"]) == ("healthy", True)


@pytest.mark.django_db
def test_health_asks_one_question(client):
    with CaptureQueriesContext(connection) as queries:
        client.get("/health")

    assert [query["sql"] for query in queries] == ["SELECT 1"]


@pytest.mark.django_db
def test_health_is_read_only(client):
    assert client.head("/health").status_code == 200
    assert client.post("/health").status_code == 405
