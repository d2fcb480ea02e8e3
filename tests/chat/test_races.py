"""Many messages at once: no error, nothing doubled, nothing lost. Each with a naive control that fails."""

import json
from threading import Barrier
from uuid import uuid4

import pytest
from django.test import Client

from chat.models import Conversation, Message
from chat.services import VisitorMessage, _save_answer, read_moment, take_turn
from chat.thinking import think
from chat.turn_order import TurnLost, hold_turn
from leads.models import Lead
from tests.racing import race

THREADS = 40

pytestmark = pytest.mark.django_db(transaction=True)


def post(client_message_id: str | None = None, **body: str) -> tuple[int, dict]:
    if client_message_id:
        body["client_message_id"] = client_message_id
    answer = Client().post("/api/chat", body, content_type="application/json")
    return answer.status_code, answer.json()


def test_one_message_sent_forty_times_at_once_is_one_turn():
    answers = race(THREADS, lambda _: post("one-and-the-same", message="I'm 58", session_id="visitor"))

    assert [status for status, _ in answers] == [200] * THREADS
    assert len({json.dumps(turn, sort_keys=True) for _, turn in answers}) == 1
    assert Message.objects.filter(role="user").count() == 1
    assert Message.objects.filter(role="assistant").count() == 1


def test_first_message_sent_forty_times_at_once_without_a_session_is_one_conversation():
    client_message_id = str(uuid4())
    answers = race(THREADS, lambda _: post(client_message_id, message="I'm 58"))

    assert [status for status, _ in answers] == [200] * THREADS
    assert len({turn["session_id"] for _, turn in answers}) == 1
    assert (Conversation.objects.count(), Message.objects.count()) == (1, 2)


def test_control_looking_before_creating_doubles_the_message():
    conversation = Conversation.objects.create(session_id="visitor")
    everybody_looked = Barrier(THREADS)

    def look_then_create(_: int) -> None:
        is_new = not conversation.messages.filter(content="I'm 58").exists()
        everybody_looked.wait()
        if is_new:
            conversation.messages.create(role="user", content="I'm 58")

    race(THREADS, look_then_create)

    assert conversation.messages.count() == THREADS


FACTS = {
    "age": "I'm 58",
    "savings": "I have $300k saved for retirement",
    "concern": "I'm worried about outliving my money",
    "goal": "My goal is guaranteed income for life",
    "annuity_interest": "I'm very interested in annuities",
    "state": "I live in Arizona",
    "contact_preference": "Contact me by email only",
}


def test_forty_messages_of_one_conversation_at_once_are_each_answered_and_none_is_lost():
    texts = list(FACTS.values())
    answers = race(THREADS, lambda number: post(message=texts[number % len(texts)], session_id="visitor"))

    assert [status for status, _ in answers] == [200] * THREADS
    conversation = Conversation.objects.get()
    assert set(conversation.qualification_answers) == set(FACTS)
    assert conversation.qualification_progress == 7
    questions = conversation.messages.filter(role="user")
    assert questions.count() == THREADS
    assert questions.filter(reply__isnull=False).count() == THREADS
    assert (conversation.turn_holder, conversation.turn_held_until) == ("", None)


def test_control_saving_what_was_read_earlier_loses_answers():
    Conversation.objects.create(session_id="visitor")
    everybody_read = Barrier(len(FACTS))

    def read_then_save(number: int) -> None:
        conversation = Conversation.objects.get()
        everybody_read.wait()
        conversation.qualification_answers[list(FACTS)[number]] = "known"
        conversation.save()

    race(len(FACTS), read_then_save)

    assert len(Conversation.objects.get().qualification_answers) < len(FACTS)


def test_forty_conversations_with_one_address_at_once_are_one_lead():
    def visit(number: int) -> tuple[int, dict]:
        address = "Pat.Lee@example.com" if number % 2 else "pat.lee@EXAMPLE.com"
        return post(message="I'm 58", session_id=f"visitor-{number}", user_email=address)

    answers = race(THREADS, visit)

    assert [status for status, _ in answers] == [200] * THREADS
    lead = Lead.objects.get()
    assert lead.conversations.count() == THREADS
    assert lead.qualification_answers == {"age": 58}


def test_control_looking_for_the_lead_before_creating_it_fails():
    everybody_looked = Barrier(THREADS)

    def look_then_create(_: int) -> Lead:
        lead = Lead.objects.filter(email="pat.lee@example.com").first()
        everybody_looked.wait()
        return lead or Lead.objects.create(email="pat.lee@example.com")

    answers = race(THREADS, look_then_create)

    assert [type(answer).__name__ for answer in answers].count("IntegrityError") == THREADS - 1


def test_a_turn_left_behind_by_a_killed_process_is_answered_by_the_next(time_machine):
    conversation = Conversation.objects.create(session_id="visitor")
    Conversation.objects.update(turn_holder="killed", turn_held_until="2026-11-23T10:00:20Z")
    time_machine.move_to("2026-11-23T10:00:21Z")

    turn = take_turn(VisitorMessage(text="I'm 58", session_id="visitor"))

    assert turn.qualification_progress == 1
    assert conversation.messages.count() == 2


def test_a_turn_that_outlived_its_hold_overwrites_nothing():
    Conversation.objects.create(session_id="visitor")
    with hold_turn(Conversation.objects.get().pk) as conversation:
        message = conversation.messages.create(role="user", content="I'm 58")
        Conversation.objects.update(turn_holder="another", qualification_answers={"age": 61})
        said = VisitorMessage(text="I'm 58", session_id="visitor")
        thought = think(read_moment(conversation, message, said))
        with pytest.raises(TurnLost):
            _save_answer(conversation, message, thought)

    assert Conversation.objects.get().qualification_answers == {"age": 61}
    assert Message.objects.filter(role="assistant").count() == 0
