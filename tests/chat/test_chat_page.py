"""The chat as a plain page, without JavaScript."""

from uuid import uuid4

from django.test import Client

from chat.models import Conversation, Message


def send(client, message, **fields):
    return client.post("/chat", {"message": message, "context": "home", **fields})


def test_the_page_shows_the_greeting_and_a_form(client, db):
    page = client.get("/chat").content.decode()

    assert "AI assistant" in page
    assert "How old are you?" in page
    assert 'name="message"' in page


def test_a_message_is_answered_on_the_same_page(client, db):
    client.get("/chat")
    answer = send(client, "58")

    assert (answer.status_code, answer.url) == (302, "/chat#latest")
    page = client.get("/chat").content.decode()
    assert "About how much have you saved for retirement?" in page
    assert 'value="$200k-$500k"' in page


def test_a_double_click_is_one_message(client, db):
    client.get("/chat")
    client_message_id = uuid4()
    send(client, "58", client_message_id=client_message_id)
    send(client, "58", client_message_id=client_message_id)

    assert Message.objects.filter(role="user").count() == 1


def test_two_buttons_of_one_page_are_two_messages(client, db):
    client.get("/chat")
    form_id = uuid4()
    send(client, "50-65", client_message_id=form_id)
    send(client, "40-49", client_message_id=form_id, answering="age")

    assert Message.objects.filter(role="user").count() == 2
    assert Conversation.objects.get().qualification_answers == {"age": "40_49"}


def test_a_first_message_doubled_before_any_cookie_is_one_conversation(db):
    form_id = uuid4()
    for _ in range(2):
        send(Client(), "58", client_message_id=form_id)

    assert (Conversation.objects.count(), Message.objects.count()) == (1, 2)


def test_a_message_that_is_too_long_stays_in_the_form(client, db):
    answer = send(client, "x" * 1001)

    assert answer.status_code == 400
    page = answer.content.decode()
    assert "x" * 1001 in page
    assert "too long" in page
    assert Conversation.objects.count() == 0


def test_a_message_that_waits_too_long_stays_in_the_form(client, db, monkeypatch):
    monkeypatch.setattr("chat.turn_order.WAIT_SECONDS", 0.01)
    send(client, "58")
    Conversation.objects.update(turn_holder="another", turn_held_until="2999-01-01T00:00Z")

    answer = send(client, "about 300k")

    assert answer.status_code == 409
    assert "about 300k" in answer.content.decode()


def test_a_form_from_another_site_is_refused(db):
    assert Client(enforce_csrf_checks=True).post("/chat", {"message": "58"}).status_code == 403
