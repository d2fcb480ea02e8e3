"""What visitors ask of Sarah beside the interview."""

from datetime import date
from time import perf_counter

import pytest

from chat.interview.hearing import Heard
from chat.interview.side_questions import side_question
from tests.chat.interview.side_wordings import ANSWERED, ASKED


@pytest.mark.parametrize(
    ("text", "topic"), [(text, topic) for topic, texts in ASKED.items() for text in texts]
)
def test_the_topic_is_recognised(text: str, topic: str) -> None:
    assert side_question(Heard(text, None, date(2026, 11, 22))) == topic


@pytest.mark.parametrize(
    "text",
    [
        "",
        "58",
        "I'm 58",
        "about 300k",
        "Arizona",
        "I want to stop worrying about the market",
        "I want to stop working at 62",
        "both",
        "very interested",
        "my health",
        "Hi, I'm Bob",
        "guaranteed income",
        "leave it to my kids",
        "I work for a seminary",
        "I'm a real estate agent",
        "ok",
        "Robert Chen",
        "skip",
        "I'm retired from the phone company",
        "my advisor lost my money",
        "I don't know why",
        "I never forget my meds",
        "somewhat interested in annuities",
        "yes",
        "healthcare costs",
        "long term care costs a lot",
        "I feel safe with cds",
        "email only",
        "I saw your seminar ad",
        "how much long term care costs these days",
    ],
)
def test_a_statement_asks_nothing(text: str) -> None:
    assert side_question(Heard(text, "age", date(2026, 11, 22))) is None


@pytest.mark.parametrize(
    ("pending", "text"), [(pending, text) for pending, texts in ANSWERED.items() for text in texts]
)
def test_an_answer_asks_nothing(pending: str, text: str) -> None:
    assert side_question(Heard(text, pending, date(2026, 11, 22))) is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("stop calling me, I want to die", "crisis"),
        ("My husband died, please delete my data", "delete"),
        ("unsubscribe me and delete everything", "stop"),
        ("I lost my wife, my ssn is 123-45-6789", "sensitive"),
        ("I have cancer, can someone call me?", "grief"),
        ("thanks, are you human?", "human"),
    ],
)
def test_what_cannot_wait_comes_first(text: str, topic: str) -> None:
    assert side_question(Heard(text, "concern", date(2026, 11, 22))) == topic


@pytest.mark.parametrize("text", ["no calls, email only", "please don't call", "no calls please"])
def test_a_preference_is_no_withdrawal_where_one_was_asked_for(text: str) -> None:
    assert side_question(Heard(text, "contact_preference", date(2026, 11, 22))) is None


@pytest.mark.parametrize("pending", ["age", "contact_preference", "email"])
@pytest.mark.parametrize("text", ["unsubscribe", "stop", "I withdraw my consent", "stop contacting me"])
def test_a_withdrawal_is_one_whatever_was_asked(pending: str, text: str) -> None:
    assert side_question(Heard(text, pending, date(2026, 11, 22))) == "stop"


@pytest.mark.parametrize(
    "text",
    ["I don't have email", "no email", "I don't use e-mail", "none", "don't have one", "no tengo correo"],
)
def test_having_no_email_is_heard_where_it_was_asked_for(text: str) -> None:
    assert side_question(Heard(text, "email", date(2026, 11, 22))) == "no_email"
    assert side_question(Heard(text, "age", date(2026, 11, 22))) != "no_email"


@pytest.mark.parametrize(
    "text", ["is " * 800, "no " * 800, "don't want to be " * 200, "1" * 2000, "my wife " * 300]
)
def test_a_long_message_is_heard_quickly(text: str) -> None:
    started = perf_counter()
    side_question(Heard(text, "age", date(2026, 11, 22)))

    assert perf_counter() - started < 2
