"""How an interview moves on."""

import pytest

from chat.interview.hearing import Fact, Reading
from chat.interview.interview import Interview, advance, ask, next_step
from scoring.questions import QUESTIONS

ALL_ANSWERS = {
    "age": 58,
    "savings": "200k_500k",
    "concern": "outliving_money",
    "goal": "guaranteed_income",
    "annuity_interest": "not_sure",
    "state": "AZ",
    "contact_preference": "email_only",
}


def reading(declined: bool = False, **facts: int | str) -> Reading:
    return Reading({key: Fact(key, value, str(value), "stated") for key, value in facts.items()}, declined)


def test_the_questions_come_in_the_order_of_the_table():
    interview = Interview()
    asked = []
    for question in QUESTIONS:
        asked.append(next_step(interview))
        interview = advance(
            ask(interview, question.key), reading(**{question.key: ALL_ANSWERS[question.key]})
        ).interview

    assert asked == [question.key for question in QUESTIONS]


def test_what_was_volunteered_is_not_asked():
    interview = advance(Interview(), reading(age=58, savings="200k_500k", goal="protect_assets")).interview

    assert next_step(interview) == "concern"


def test_a_question_is_asked_twice_then_left():
    interview = ask(Interview(), "age")
    assert next_step(interview) == "age"
    interview = ask(interview, "age")

    assert next_step(interview) == "savings"


def test_a_repeat_after_a_side_question_does_not_count():
    interview = ask(ask(Interview(), "age"), "age", counts=False)

    assert interview.times_asked == {"age": 1}


def test_a_refused_question_is_left_at_once():
    progress = advance(ask(Interview(), "age"), reading(declined=True))

    assert progress.interview.passed == ("age",)
    assert next_step(progress.interview) == "savings"
    assert advance(progress.interview, reading(declined=True)).interview.passed == ("age",)


def test_a_refused_question_can_still_be_answered_later():
    interview = advance(ask(Interview(), "age"), reading(declined=True)).interview

    assert advance(interview, reading(age=58)).interview.answers == {"age": 58}


def test_a_correction_replaces_the_earlier_answer_and_is_told():
    progress = advance(Interview(answers={"age": 57}), reading(age=58))

    assert progress.interview.answers == {"age": 58}
    assert progress.corrected == ("age",)


def test_the_same_answer_again_is_no_correction():
    assert advance(Interview(answers={"age": 58}), reading(age=58)).corrected == ()


@pytest.mark.parametrize(
    ("preference", "steps"),
    [
        ("email_only", ["name", "email", ""]),
        ("phone_only", ["name", "email", "phone", ""]),
        ("phone_and_email", ["name", "email", "phone", ""]),
        ("prefer_not_to_say", [""]),
    ],
)
def test_contact_is_asked_for_as_the_visitor_prefers(preference, steps):
    interview = Interview(answers={**ALL_ANSWERS, "contact_preference": preference})
    asked = [next_step(interview)]
    while asked[-1]:
        interview = advance(ask(interview, asked[-1]), reading(**{asked[-1]: "x"})).interview
        asked.append(next_step(interview))

    assert asked == steps


def test_known_contact_is_not_asked():
    interview = Interview(
        answers=ALL_ANSWERS, contact={"name": "Pat", "email": "pat@example.com", "phone": ""}
    )

    assert next_step(interview) == ""
