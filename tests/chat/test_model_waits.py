"""What waiting for a model costs: no database connection, and little time of our own."""

import time
from threading import Thread

import psycopg
import pytest
from django.db import connection
from django.test import Client

from chat.models import Conversation, Message
from tests.chat.conftest import says
from tests.chat.groq_server import Exchange
from tests.racing import race

WAITING = 100


def post(number: int) -> int:
    # They come within two seconds, not at once: the suite has no pool that would let them queue.
    time.sleep(number * 0.02)
    body = {"message": "I'm 58", "session_id": f"visitor-{number}"}
    return Client().post("/api/chat", body, content_type="application/json").status_code


@pytest.mark.django_db(transaction=True)
def test_a_hundred_waiting_turns_hold_no_database_connection(model, settings):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has no server to count connections at")
    settings.AI_MAX_CALLS = settings.THREADS = WAITING
    settings.AI_DEADLINE_SECONDS = 10.0

    def thinks(exchange: Exchange) -> None:
        time.sleep(5)
        says("@@{}\nThank you.")(exchange)

    model.behaviour = thinks
    answers: list[int] = []
    visitors = Thread(target=lambda: answers.extend(race(WAITING, post)))
    visitors.start()
    held = []
    with psycopg.connect(**connection.get_connection_params() | {"options": ""}) as watcher:
        while len(model.exchanges) < WAITING and visitors.is_alive():
            time.sleep(0.05)
        time.sleep(0.3)
        query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        held.append(watcher.execute(query).fetchone()[0])
        watcher.rollback()
    visitors.join()

    assert answers == [200] * WAITING
    # The test's own thread keeps one; none of the hundred does.
    assert held[0] <= 1
    assert Message.objects.filter(model="first").count() == WAITING


@pytest.mark.django_db(transaction=True)
def test_a_model_of_a_second_and_a_half_answers_within_two(model, client):
    settings_words = "@@{}\nThat helps. We take our time."

    def thinks(exchange: Exchange) -> None:
        time.sleep(1.5)
        says(settings_words)(exchange)

    model.behaviour = thinks
    client.get("/api/chat/history")
    began = time.perf_counter()
    answer = client.post("/api/chat", {"message": "58"}, content_type="application/json")
    took = time.perf_counter() - began

    assert answer.json()["mode"] == "ai"
    assert took < 2.0


@pytest.mark.django_db(transaction=True)
def test_the_first_sentence_is_passed_on_at_once(model, client):
    sent_at = []

    def talks(exchange: Exchange) -> None:
        exchange.begin_stream()
        exchange.say("@@{}\nThat helps us. ")
        sent_at.append(time.perf_counter())
        exchange.say("We ")
        time.sleep(0.5)
        exchange.say("take our time.")
        exchange.finish()
        exchange.end_stream()

    model.behaviour = talks
    client.get("/api/chat/history")
    answer = client.post("/api/chat/stream", {"message": "58"}, content_type="application/json")
    words = iter(answer.streaming_content)
    first = next(line for line in words if line != b":\n\n")
    arrived_at = time.perf_counter()
    rest = [line for line in words if line != b":\n\n"]

    assert b"That helps us." in first
    assert len(rest) == 2
    assert arrived_at - sent_at[0] < 0.05


def test_a_turn_with_twenty_messages_of_history_is_sent_with_at_most_2500_tokens(model, client, say):
    client.get("/api/chat/history")
    for text in ("58", "about 300k", "outliving my money", "a steady paycheck for life", "I'm not sure yet"):
        say(text)
    for _ in range(6):
        say("I would like to think about all of this with my wife and my daughter before I say more")

    sent = model.exchanges[-1].body["messages"]
    characters = sum(len(message["content"]) for message in sent)
    # Four characters a token, as in the prompt's own test.
    assert characters / 4 <= 2500
    assert len(sent) <= 24
    assert Conversation.objects.count() == 1
