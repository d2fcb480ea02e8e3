"""GET and DELETE /api/chat/history: the own conversation, and nobody else's."""

from django.test import Client

from chat.models import Conversation, Message
from chat.sessions import COOKIE


def history(client: Client, **query: str) -> dict:
    return client.get("/api/chat/history", query).json()


def test_before_the_first_message_there_is_sarahs_greeting_and_nothing_is_stored(client, db):
    read = history(client)

    assert [message["role"] for message in read["messages"]] == ["assistant"]
    greeting = read["messages"][0]["content"]
    assert "I'm Sarah, an AI assistant" in greeting
    assert "not a licensed advisor" in greeting
    assert "general education" in greeting
    assert greeting.endswith("How old are you?")
    assert read["quick_replies"] == ["Under 40", "40-49", "50-65", "Over 65"]
    assert Conversation.objects.count() == 0


def test_the_greeting_fits_the_page(client, db):
    pages = ("home", "seminars", "appointments")
    greetings = {history(client, context=page)["messages"][0]["content"] for page in pages}

    assert len(greetings) == 3
    assert history(client, context="privacy") == history(client, context="home")


def test_the_cookie_is_http_only_and_its_session_is_256_bits(client, db):
    session_id = history(client)["session_id"]

    cookie = client.cookies[COOKIE]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert len(session_id) == 43


def test_the_conversation_is_read_back_in_order(client, say):
    history(client)
    say("58")
    turn = say("about 300k")

    read = history(client)
    roles = [message["role"] for message in read["messages"]]
    assert roles == ["assistant", "user", "assistant", "user", "assistant"]
    assert [message["content"] for message in read["messages"]][1::2] == ["58", "about 300k"]
    assert read["messages"][-1]["id"] == turn["message_id"]
    for field in ("qualification_progress", "next_action", "next_question", "quick_replies", "answers"):
        assert read[field] == turn[field]


def test_the_greeting_that_was_shown_is_part_of_the_stored_conversation(client, say):
    greeting = history(client)["messages"][0]["content"]
    say("58")

    first = Message.objects.order_by("id").first()
    assert (first.role, first.content) == ("assistant", greeting)


def test_a_score_never_reaches_the_page(client, say):
    say("58")

    assert "lead_score" not in history(client)


def test_an_id_the_caller_made_up_never_gives_a_transcript(db):
    Client().post("/api/chat", {"message": "I'm 58", "session_id": "abc123"}, content_type="application/json")
    stranger = Client()
    stranger.cookies[COOKIE] = "abc123"

    assert len(history(stranger)["messages"]) == 1
    assert len(history(stranger, session_id="abc123")["messages"]) == 1


def test_a_guessed_id_is_no_key_even_when_signed_for_another_conversation(client, db):
    client.post("/api/chat", {"message": "I'm 58", "session_id": "abc123"}, content_type="application/json")

    assert COOKIE not in client.cookies


def test_a_changed_cookie_opens_nothing(client, say):
    say("I'm 58")
    client.cookies[COOKIE] = client.cookies[COOKIE].value[:-1] + "x"

    assert len(history(client)["messages"]) == 1


def test_ending_the_chat_forgets_it_on_this_device_and_keeps_it_for_the_advisor(client, say):
    session_id = say("I'm 58")["session_id"]

    answer = client.delete("/api/chat/history")

    assert answer.status_code == 204
    assert history(client)["session_id"] != session_id
    assert Conversation.objects.filter(session_id=session_id).count() == 1


def test_reading_back_takes_one_query_whatever_its_length(client, say, django_assert_num_queries):
    say("58")
    with django_assert_num_queries(1):
        history(client)
    for _ in range(10):
        say("hmm")
    with django_assert_num_queries(1):
        history(client)
