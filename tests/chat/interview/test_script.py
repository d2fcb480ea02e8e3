"""What scripted Sarah says."""

import pytest

from chat.interview import phrases, side_answers
from chat.interview.interview import Interview, ask, next_step
from chat.interview.script import greet, introduce, next_action
from scoring import explain_score
from scoring.questions import QUESTION_BY_KEY, QUESTIONS
from tests.chat.interview.talks import ALL_BUT_CONTACT, FIRM, GOING_ON, answer, finish


def test_the_greeting_says_who_she_is_that_she_is_an_ai_and_education_only():
    greeting = greet("home", FIRM)

    assert greeting.text.split("\n\n") == [
        "Hi, I'm Sarah, an AI assistant at ProVision Brokerage: not a human, not a licensed advisor. I share "
        "general education, not financial, tax or legal advice.",
        "Seven short questions point you to a next step.",
        "How old are you?",
    ]
    assert greeting.interview.pending == "age"
    assert greeting.next_action == "continue_qualification"


def test_an_answer_is_acknowledged_before_the_next_question():
    said = answer(greet("home", FIRM).interview, age=58)

    assert said.text == "Thank you, that helps.\n\nAbout how much have you saved for retirement?"
    assert said.quick_replies == ("Under $100k", "$100k-$200k", "$200k-$500k", "$500k+")


def test_each_value_of_a_concern_gets_words_of_its_own():
    interview = ask(Interview(answers={"age": 58, "savings": "500k_plus"}), "concern")
    words = {answer(interview, concern=option.value).text for option in QUESTION_BY_KEY["concern"].options}

    assert len(words) == 4


def test_several_answers_at_once_are_repeated_back():
    said = answer(greet("home", FIRM).interview, age=58, state="CO", email="pat@example.com")

    assert said.text.startswith("Thank you, I've noted: age “58”, location “Colorado” and pat@example.com.")


def test_a_correction_is_confirmed():
    said = answer(ask(Interview(answers={"age": 57}), "savings"), age=58)

    assert said.text.startswith("Got it, I've changed that: age “58”.")


def test_a_licensed_and_another_state_are_told_apart():
    interview = ask(Interview(), "state")

    assert answer(interview, state="AZ").text.startswith("Good: our advisors are licensed in Arizona.")
    assert answer(interview, state="OH").text.startswith("Thank you: our advisors aren't licensed in Ohio")


def test_what_was_not_understood_is_asked_differently_and_then_left():
    first = greet("home", FIRM)
    second = answer(first.interview)
    third = answer(second.interview)

    age = QUESTION_BY_KEY["age"]
    assert second.text == f"Sorry, I didn't quite catch that.\n\n{age.wordings[1]}"
    assert second.quick_replies == ("Under 40", "40-49", "50-65", "Over 65", "Skip this question")
    assert third.text == f"That's fine, let's move on.\n\n{QUESTION_BY_KEY['savings'].text}"


def test_a_refusal_is_respected():
    said = answer(greet("home", FIRM).interview, declined=True)

    assert said.text.startswith("No problem, we can leave that out.")
    assert said.interview.pending == "savings"


def test_the_state_question_offers_the_licensed_states():
    said = answer(Interview(answers={key: ALL_BUT_CONTACT[key] for key in list(ALL_BUT_CONTACT)[:5]}))

    assert said.interview.pending == "state"
    assert said.quick_replies == ("Arizona", "Colorado")


@pytest.mark.parametrize("side_question", GOING_ON)
def test_a_side_question_is_answered_before_she_asks_again(side_question):
    said = answer(greet("home", FIRM).interview, side_question=side_question)

    first, _, last = said.text.partition("\n\n")
    assert first
    assert "{" not in first
    assert last == "How old are you?"
    assert said.interview.times_asked == {"age": 1}


def test_an_answer_beside_a_side_question_is_acknowledged_too():
    said = answer(greet("home", FIRM).interview, age=58, side_question="cost")

    assert said.text.startswith("Thank you, I've noted that. Chatting and a first talk")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_why_has_a_reason_for_every_question(question):
    interview = ask(Interview(), question.key)
    before = {key: value for key, value in ALL_BUT_CONTACT.items() if QUESTION_BY_KEY[key].id < question.id}

    said = answer(
        Interview(answers=before, pending=interview.pending, times_asked={question.key: 1}),
        side_question="why",
    )

    assert said.text.startswith(side_answers.REASONS[question.key])


def test_name_and_email_are_asked_for_one_at_a_time():
    interview = ask(Interview(answers=ALL_BUT_CONTACT), "contact_preference")
    name = answer(interview, contact_preference="email_only")
    email = answer(name.interview, name="Pat")

    assert name.text.endswith("Those were the seven questions; now, what's your name?")
    assert (
        email.text == "Nice to meet you, Pat.\n\nWhat's your email address, where an advisor may contact you?"
    )
    assert (name.next_action, email.next_action) == ("collect_contact", "collect_contact")


COOL = {"age": 30, "savings": "under_100k", "annuity_interest": "not_interested"}


@pytest.mark.parametrize(
    ("answers", "action", "words"),
    [
        ({}, "offer_appointment", "call (602) 555-0100, or leave a number here for a call back"),
        ({"savings": "under_100k", "annuity_interest": "not_interested"}, "offer_appointment", "nothing"),
        (COOL | {"concern": "general_planning"}, "offer_seminar", "seminars page"),
    ],
)
def test_she_closes_by_category(answers, action, words):
    interview = ask(Interview(answers=ALL_BUT_CONTACT | answers), "contact_preference")
    interview = answer(answer(interview, contact_preference="email_only").interview, name="Pat").interview
    said = answer(interview, email="pat@example.com")

    assert said.next_action == action
    assert words in said.text
    assert "Pat" in said.text


def test_who_told_little_gets_a_kind_note():
    times_asked = {question.key: 3 for question in QUESTIONS} | {"name": 2, "email": 2}
    said = answer(Interview(pending="email", times_asked=times_asked))

    assert said.next_action == "nurture"
    assert said.text.endswith("come back to me whenever a question comes up, or call (602) 555-0100.")


def test_after_the_close_she_is_brief():
    interview = finish()
    said = answer(interview)

    assert interview.pending == ""
    assert said.text == (
        "When you're ready, you can call (602) 555-0100, or leave a number here for a call back."
    )
    assert said.quick_replies == phrases.CLOSING_QUICK_REPLIES


def test_a_booked_appointment_is_what_counts():
    said = answer(finish(), is_booked=True)

    assert said.next_action == "appointment_booked"
    assert said.text.startswith("Your appointment stands.")


def test_somebody_who_never_saw_the_greeting_is_told_who_she_is():
    said = introduce(answer(Interview(), side_question="hello"), FIRM)

    assert said.text.startswith("Hi, I'm Sarah, an AI assistant")
    assert said.text.endswith("How old are you?")


def test_next_action_without_any_answer_is_nurture_only_after_everything_was_asked():
    assert (
        next_action(ask(Interview(), next_step(Interview())), explain_score({})) == "continue_qualification"
    )
    assert next_action(Interview(), explain_score({})) == "nurture"
