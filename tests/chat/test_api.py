"""POST /api/chat: the contract, its limits, and what is stored."""

import json

import pytest
from django.test import Client

from chat.models import Conversation, Message
from leads.models import Lead

FIELDS = {
    "session_id",
    "message",
    "message_id",
    "timestamp",
    "qualification_progress",
    "total_questions",
    "is_qualified",
    "lead_score",
    "next_action",
    "next_question",
    "quick_replies",
    "answers",
    "mode",
}


def post(client: Client, body: object):
    return client.post("/api/chat", body, content_type="application/json")


def test_the_specifications_example_is_answered(client, db):
    answer = post(client, {"message": "I need help with retirement", "session_id": "test123"})

    assert answer.status_code == 200
    turn = answer.json()
    assert set(turn) == FIELDS
    assert turn["session_id"] == "test123"
    assert turn["mode"] == "scripted"
    assert turn["total_questions"] == 7
    assert turn["next_action"] == "continue_qualification"
    assert turn["next_question"] == {"id": 1, "key": "age", "question": "How old are you?"}


def test_an_answer_is_understood_with_the_visitors_own_words(say):
    turn = say("Hi, I'm 58 and live in Tucson, AZ")

    assert turn["qualification_progress"] == 2
    assert turn["answers"] == [
        {
            "key": "age",
            "question_id": 1,
            "label": "Age",
            "value": 58,
            "value_label": "58",
            "quote": turn["answers"][0]["quote"],
            "options": ["Under 40", "40-49", "50-65", "Over 65"],
        },
        {
            "key": "state",
            "question_id": 6,
            "label": "Location",
            "value": "AZ",
            "value_label": "Arizona",
            "quote": turn["answers"][1]["quote"],
            "options": [],
        },
    ]
    assert "58" in turn["answers"][0]["quote"]
    assert turn["lead_score"] == 20 + 5 + 5 + 3


def test_somebody_who_never_saw_the_greeting_is_told_who_sarah_is(client, db):
    first = post(client, {"message": "hello", "session_id": "test123"}).json()
    second = post(client, {"message": "58", "session_id": "test123"}).json()

    assert "AI assistant" in first["message"]
    assert "not a licensed advisor" in first["message"]
    assert "general education" in first["message"]
    assert "AI assistant" not in second["message"]


def test_the_visitors_message_and_sarahs_answer_are_stored(say):
    turn = say("I'm 58")

    stored = Message.objects.order_by("id").values_list("role", "content")
    assert list(stored) == [("user", "I'm 58"), ("assistant", turn["message"])]


def test_answers_keep_their_evidence(say):
    say("I'm 58")

    conversation = Conversation.objects.get()
    message = conversation.messages.get(role="user")
    evidence = conversation.answer_evidence["age"]
    assert conversation.qualification_answers == {"age": 58}
    assert evidence["message_id"] == message.pk
    assert evidence["quote"] in message.content
    assert evidence["how"]


def test_a_repeated_client_message_id_returns_the_same_turn(say):
    first = say("I'm 58", client_message_id="m-1")
    say("about 300k")
    repeat = say("I'm 58", client_message_id="m-1")

    assert repeat == first
    assert Message.objects.count() == 4


def test_another_text_under_a_known_client_message_id_is_refused_not_swallowed(client, db):
    post(client, {"message": "I'm 58", "session_id": "abc123", "client_message_id": "m-1"})
    answer = post(client, {"message": "I'm 59", "session_id": "abc123", "client_message_id": "m-1"})

    assert (answer.status_code, answer.json()["code"]) == (409, "client_message_id_reused")
    assert Message.objects.filter(role="user").count() == 1


def test_a_caller_may_continue_a_conversation_by_its_own_id(db):
    post(Client(), {"message": "I'm 58", "session_id": "abc123"})
    turn = post(Client(), {"message": "about 300k", "session_id": "abc123"}).json()

    assert turn["qualification_progress"] == 2
    assert Conversation.objects.count() == 1


def test_a_correction_names_the_question_it_answers(say):
    say("I'm 58")
    turn = say("$500k+", answering="savings")
    corrected = say("Under $100k", answering="savings")

    assert turn["answers"][1]["value"] == "500k_plus"
    assert corrected["answers"][1]["value"] == "under_100k"
    assert "changed" in corrected["message"]


def test_all_seven_answers_make_a_qualified_conversation(say):
    for text in ("58", "300000", "Outliving my money", "Guaranteed income", "Very interested", "Arizona"):
        say(text) if text != "58" else say(text, answering="age")
    turn = say("Phone + Email")

    assert (turn["qualification_progress"], turn["is_qualified"], turn["lead_score"]) == (7, True, 95)
    assert turn["next_action"] == "collect_contact"
    assert turn["next_question"] is None
    conversation = Conversation.objects.get()
    assert (conversation.qualification_progress, conversation.is_qualified) == (7, True)


# --- Leads ------------------------------------------------------------------------------


def test_a_lead_appears_as_soon_as_an_email_is_known_and_follows_the_conversation(say):
    say("I'm 58")
    assert Lead.objects.count() == 0

    say("my email is pat.lee@example.com")
    lead = Lead.objects.get()
    assert (lead.email, lead.source, lead.qualification_answers) == (
        "pat.lee@example.com",
        "web",
        {"age": 58},
    )
    assert lead.answer_evidence["age"]["quote"] in "I'm 58"

    say("I have $600k saved for retirement")
    lead.refresh_from_db()
    assert lead.qualification_answers == {"age": 58, "savings": "500k_plus"}
    assert (lead.lead_score, lead.qualification_status, lead.qualification_progress) == (53, "warm", 2)


def test_the_requests_email_and_name_make_a_lead(say):
    say("Hello", user_email="pat.lee@example.com", user_name="Pat Lee")

    assert Lead.objects.values_list("email", "name").get() == ("pat.lee@example.com", "Pat Lee")


def test_a_second_conversation_joins_the_lead_and_overwrites_neither_name_nor_phone(db):
    Lead.objects.create(email="pat.lee@example.com", name="Pat Lee", phone="+16025550100")
    turn = post(
        Client(),
        {
            "message": "call me Stranger, 602 555 0199",
            "user_email": "PAT.LEE@example.com",
            "user_name": "Stranger",
        },
    ).json()

    lead = Lead.objects.get()
    assert (lead.name, lead.phone, lead.conversations.count()) == ("Pat Lee", "+16025550100", 1)
    assert "Lee" not in json.dumps(turn)


def test_nothing_about_a_known_lead_reaches_the_chat(db):
    Lead.objects.create(
        email="pat.lee@example.com",
        name="Pat Lee",
        lead_score=88,
        qualification_status="high_value",
        qualification_answers={"age": 61, "state": "AZ"},
    )
    turn = post(Client(), {"message": "hello", "user_email": "pat.lee@example.com"}).json()

    assert (turn["lead_score"], turn["qualification_progress"], turn["answers"]) == (0, 0, [])


def test_answers_of_another_conversation_stay_on_the_lead(db):
    post(Client(), {"message": "I'm 58", "session_id": "one", "user_email": "pat.lee@example.com"})
    post(Client(), {"message": "I live in Utah", "session_id": "two", "user_email": "pat.lee@example.com"})
    post(Client(), {"message": "I'm 59", "session_id": "two"})
    post(Client(), {"message": "hello again", "session_id": "one"})

    assert Lead.objects.get().qualification_answers == {"age": 59, "state": "UT"}


def test_a_lead_whose_address_an_advisor_corrected_stays_the_conversations_lead(say):
    say("I'm 58", user_email="pat.lee@example.con")
    Lead.objects.update(email="pat.lee@example.com")
    say("I live in Utah")

    assert Lead.objects.get().qualification_answers == {"age": 58, "state": "UT"}


# --- Limits -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "message"),
        ({"message": ""}, "message"),
        ({"message": "   "}, "message"),
        ({"message": "x" * 1001}, "message"),
        ({"message": None}, "message"),
        ({"message": ["hi"]}, "message"),
        ({"message": {"a": 1}}, "message"),
        ({"message": True}, "message"),
        ({"message": "nul \x00 byte"}, "message"),
        ({"message": "lone \ud800 surrogate"}, "message"),
        ({"message": "hi", "session_id": "x" * 256}, "session_id"),
        ({"message": "hi", "session_id": "nul\x00"}, "session_id"),
        ({"message": "hi", "context": "x" * 51}, "context"),
        ({"message": "hi", "user_email": "not-an-address"}, "user_email"),
        ({"message": "hi", "user_name": "x" * 101}, "user_name"),
        ({"message": "hi", "client_message_id": "x" * 65}, "client_message_id"),
        ({"message": "hi", "answering": "shoe_size"}, "answering"),
    ],
)
def test_bad_input_gets_a_clear_error_at_its_field_and_stores_nothing(client, db, body, field):
    answer = post(client, body)

    assert answer.status_code == 400
    error = answer.json()
    assert (error["code"], set(error["fields"])) == ("invalid", {field})
    assert (Conversation.objects.count(), Message.objects.count()) == (0, 0)


def test_a_message_of_a_thousand_characters_is_taken_whole(say):
    text = ("I am 58. " * 112)[:1000].strip().ljust(1000, ".")
    say(text)

    assert Message.objects.get(role="user").content == text


def test_a_logged_in_advisor_can_use_the_widget(admin_client):
    answer = post(admin_client, {"message": "hello"})

    assert answer.status_code == 200


def test_a_turn_that_waits_too_long_for_another_says_so(client, db, monkeypatch):
    monkeypatch.setattr("chat.turn_order.WAIT_SECONDS", 0.01)
    post(client, {"message": "hello", "session_id": "test123"})
    Conversation.objects.update(turn_holder="another", turn_held_until="2999-01-01T00:00Z")

    answer = post(client, {"message": "I'm 58", "session_id": "test123", "client_message_id": "m-2"})

    assert (answer.status_code, answer.json()["code"]) == (409, "turn_in_progress")
    assert Message.objects.filter(content="I'm 58").count() == 1


def test_a_turn_needs_the_same_queries_after_one_and_after_thirty_messages(say, django_assert_num_queries):
    say("hello", user_email="pat.lee@example.com")
    with django_assert_num_queries(17):
        say("I'm 58")
    for _ in range(15):
        say("hmm")
    with django_assert_num_queries(17):
        say("I'm 59")


# --- What a caller's own id may not give away, and what a visitor may ask ---------------


def test_a_guessed_id_gives_back_only_what_this_message_told(db):
    post(Client(), {"message": "I'm 58 and my name is Pat", "session_id": "abc123"})
    stranger = post(Client(), {"message": "I live in Utah", "session_id": "abc123"}).json()

    assert stranger["qualification_progress"] == 2
    assert [answer["key"] for answer in stranger["answers"]] == ["state"]
    assert "58" not in json.dumps(stranger["answers"])


def test_an_unreadable_correction_changes_nothing_and_costs_no_question(say):
    say("I'm 58")
    before = Conversation.objects.get()
    turn = say("blah", answering="age")

    after = Conversation.objects.get()
    assert after.qualification_answers == {"age": 58}
    assert (after.pending, after.times_asked) == (before.pending, before.times_asked)
    assert turn["next_question"]["key"] == "savings"


def test_an_answer_can_be_taken_back(say):
    say("I'm 58 and live in Utah", user_email="pat.lee@example.com")
    turn = say("skip", answering="age")

    assert [answer["key"] for answer in turn["answers"]] == ["state"]
    assert Conversation.objects.get().answer_evidence.keys() == {"state"}
    lead = Lead.objects.get()
    assert (lead.qualification_answers, lead.answer_evidence.keys()) == ({"state": "UT"}, {"state"})


def test_a_corrected_address_is_not_undone_by_the_callers_own(say):
    say("hello", user_email="widget@example.com")
    say("actually my email is other@example.com", user_email="widget@example.com")
    say("I'm 58", user_email="widget@example.com")

    assert Conversation.objects.get().lead.email == "other@example.com"


@pytest.mark.parametrize(
    ("text", "column"),
    [("please don't contact me anymore", "do_not_contact_at"), ("delete my data", "deletion_requested_at")],
)
def test_a_request_is_noted_at_once_and_follows_to_the_lead(say, text, column):
    turn = say(text)
    assert turn["quick_replies"] == []
    assert getattr(Conversation.objects.get(), column) is not None

    say("my email is pat.lee@example.com")
    assert getattr(Lead.objects.get(), column) == getattr(Conversation.objects.get(), column)


def test_a_conversation_erased_while_it_was_answered_says_so(client, db, monkeypatch):
    post(client, {"message": "hello", "session_id": "abc123"})
    Conversation.objects.update(turn_holder="another", turn_held_until="2999-01-01T00:00Z")
    monkeypatch.setattr("chat.turn_order.time.sleep", lambda _: Conversation.objects.all().delete())

    answer = post(client, {"message": "I'm 58", "session_id": "abc123"})

    assert (answer.status_code, answer.json()["code"]) == (409, "turn_lost")


def test_a_number_that_nobody_should_send_is_read_as_nothing(say):
    turn = say("my SSN is 078-05-1120", answering="savings")

    assert turn["answers"] == []
    assert "078" not in turn["message"]
    assert Conversation.objects.get().visitor_phone == ""
