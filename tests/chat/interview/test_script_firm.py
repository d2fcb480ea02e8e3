"""What scripted Sarah says of the firm, and how she stays short."""

import re

import pytest

from chat.interview import phrases
from chat.interview.interview import Interview, ask
from chat.interview.script import Firm, Reply
from scoring.questions import QUESTION_BY_KEY, QUESTIONS
from tests.chat.interview.talks import (
    ALL_BUT_CONTACT,
    BOOKING_FIRM,
    ENDINGS,
    FIRM,
    GOING_ON,
    GREETED,
    OUT_OF_STATE,
    answer,
)


def sentences(said: Reply) -> int:
    """Count what ends in a full stop, a question or an exclamation mark."""
    return len(re.findall(r"[.!?](?=\s|$)", said.text))


# --- Answers about the firm -------------------------------------------------------------


def test_a_call_back_is_not_promised():
    said = answer(GREETED, side_question="call")
    known = answer(Interview(contact={"phone": "+16025550134"}, pending="age"), side_question="call")

    assert said.text.startswith(
        "I can't place calls or promise a time myself. Our team is at (602) 555-0100 (Monday to Friday, 9 to "
        "5); you can also leave a number here for a call back."
    )
    assert "they have the number you left" in known.text


def test_she_says_that_she_has_no_licence_and_where_the_advisors_have_one():
    said = answer(GREETED, side_question="license")
    nowhere = answer(GREETED, side_question="license", firm=Firm("P", "1", "e", ()))

    assert said.text.startswith(
        "No, I'm an AI assistant and not licensed. Our advisors are licensed in Arizona and Colorado."
    )
    assert "licensed in no state yet." in nowhere.text


@pytest.mark.parametrize(
    ("interview", "firm", "words"),
    [
        (GREETED, BOOKING_FIRM, "You can choose a time on our appointments page or call (602) 555-0100."),
        (GREETED, FIRM, "You can call (602) 555-0100, or leave a number here for a call back."),
        (Interview(contact={"phone": "+16025550134"}), FIRM, "our team has the number you left"),
        (
            Interview(answers={"contact_preference": "prefer_not_to_say"}, contact={"phone": "+16025550134"}),
            FIRM,
            "You can call (602) 555-0100 whenever you like.",
        ),
    ],
)
def test_a_talk_is_offered_in_the_ways_there_are(interview, firm, words):
    assert words in answer(interview, side_question="person", firm=firm).text


# --- Out of state -----------------------------------------------------------------------


def test_out_of_state_no_appointment_and_no_call_back_is_offered():
    interview = ask(Interview(answers=OUT_OF_STATE), "contact_preference")
    name = answer(interview, contact_preference="phone_and_email")
    email = answer(name.interview, name="Pat")
    closed = answer(email.interview, email="pat@example.com")
    later = answer(closed.interview)

    assert email.text.endswith(phrases.EMAIL_OUT_OF_STATE)
    assert closed.next_action == later.next_action == "nurture"
    assert closed.text.endswith(
        "That's all I need, Pat. Our advisors can't advise you in Ohio, where they aren't licensed, but our "
        "general education is open to you. Our seminars page shows every date, online ones too when there "
        "are any."
    )
    assert later.text == phrases.REMINDER_OUT_OF_STATE
    assert "person" not in " ".join(closed.quick_replies)


@pytest.mark.parametrize("side_question", ["person", "call", "advice"])
def test_out_of_state_nobody_is_promised_an_advisor(side_question):
    said = answer(Interview(answers=OUT_OF_STATE), side_question=side_question)

    assert "our advisors aren't licensed in Ohio" in said.text.replace("Our", "our")


def test_several_answers_with_an_unlicensed_state_say_so():
    said = answer(GREETED, age=58, state="OH")
    corrected = answer(Interview(answers={"state": "AZ"}, pending="age"), state="OH")

    assert "our advisors aren't licensed in Ohio" in said.text
    assert "our advisors aren't licensed in Ohio" in corrected.text


# --- Without an e-mail ------------------------------------------------------------------


def test_without_an_email_the_phone_number_is_asked_for():
    interview = Interview(
        answers=ALL_BUT_CONTACT | {"contact_preference": "email_only"},
        contact={"name": "Pat"},
        pending="email",
    )
    said = answer(interview, side_question="no_email", declined=True)

    assert said.text == (
        "That's fine, it works without one.\n\nThen which phone number is best for a call back?"
    )
    assert answer(said.interview, phone="+16025550134").next_action == "offer_appointment"


# --- Short ------------------------------------------------------------------------------


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("topic", [*GOING_ON, "grief", "repeat", "bye", *ENDINGS])
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_a_reply_has_at_most_four_sentences_and_one_question(question, topic, times):
    before = {key: value for key, value in ALL_BUT_CONTACT.items() if QUESTION_BY_KEY[key].id < question.id}
    interview = Interview(answers=before, pending=question.key, times_asked={question.key: times})
    for said in (
        answer(interview, side_question=topic),
        answer(interview, side_question=topic, phone="+16025550134"),
    ):
        assert sentences(said) <= 4
        assert said.text.count("?") <= 1


@pytest.mark.parametrize("answers", [ALL_BUT_CONTACT, OUT_OF_STATE])
@pytest.mark.parametrize("topic", [None, *GOING_ON])
def test_a_close_has_at_most_four_sentences(answers, topic):
    interview = Interview(
        answers=answers | {"contact_preference": "email_only"}, contact={"name": "Pat"}, pending="email"
    )

    assert sentences(answer(interview, side_question=topic, email="pat@example.com")) <= 4
