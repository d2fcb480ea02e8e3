"""How an interview moves on."""

import pytest

from chat.interview.hearing import Fact, Reading
from chat.interview.interview import EVERYTHING, Interview, advance, ask, leave, next_step, without_email
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


def test_a_pending_question_is_kept_however_often_it_was_asked():
    interview = Interview(pending="age", times_asked={"age": 3})

    assert next_step(interview, keeps_pending=True) == "age"
    assert next_step(interview) == "savings"


@pytest.mark.parametrize(
    ("interview", "step"),
    [
        (Interview(answers={"age": 58}, pending="age"), "savings"),
        (Interview(pending="age", passed=("age",)), "savings"),
        (Interview(answers=ALL_ANSWERS, pending="phone"), "name"),
        (Interview(), "age"),
    ],
)
def test_what_is_settled_is_not_kept(interview, step):
    assert next_step(interview, keeps_pending=True) == step


GIVEN_UP = {"age": 2, "goal": 2}
REST = {key: value for key, value in ALL_ANSWERS.items() if key not in GIVEN_UP}


def test_what_was_given_up_is_asked_once_more_before_the_name():
    interview = Interview(answers=REST, pending="contact_preference", times_asked=GIVEN_UP)
    asked = []
    while (step := next_step(interview)) != "name":
        asked.append(step)
        interview = ask(interview, step)

    assert asked == ["age", "goal"]
    assert interview.times_asked == {"age": 3, "goal": 3}


def test_what_was_declined_is_not_asked_again():
    interview = Interview(
        answers=REST, pending="contact_preference", times_asked=GIVEN_UP, passed=("age", "goal")
    )

    assert next_step(interview) == "name"


def test_a_question_just_given_up_is_not_asked_again_at_once():
    answers = {key: value for key, value in ALL_ANSWERS.items() if key != "contact_preference"}
    interview = Interview(
        answers=answers, pending="contact_preference", times_asked={"contact_preference": 2}
    )

    assert next_step(interview) == "name"
    assert next_step(ask(interview, "name")) == "name"


def test_a_correction_leaves_what_was_asked_last():
    progress = advance(Interview(answers={"age": 57}, pending="savings"), reading(age=58), correcting="age")

    assert (progress.interview.answers, progress.interview.pending) == ({"age": 58}, "savings")
    assert progress.corrected == ("age",)


def test_to_decline_a_correction_takes_the_answer_out_for_good():
    interview = Interview(answers={"age": 57, "state": "AZ"}, pending="savings")
    progress = advance(interview, reading(declined=True), correcting="age")

    assert progress.interview.answers == {"state": "AZ"}
    assert progress.interview.passed == ("age",)
    assert next_step(progress.interview) == "savings"


def test_who_leaves_is_asked_nothing_more():
    interview = leave(ask(Interview(), "age"))

    assert interview.is_over
    assert (interview.pending, interview.passed, next_step(interview)) == ("", (EVERYTHING,), "")


def test_who_tells_more_after_leaving_carries_on():
    interview = advance(leave(Interview()), reading(age=58)).interview

    assert not interview.is_over
    assert next_step(interview) == "savings"


def test_who_wants_no_contact_is_never_asked_how_to_be_reached():
    interview = advance(leave(Interview(), contact=True), reading(**REST)).interview

    assert not interview.may_be_contacted
    assert next_step(advance(interview, reading(**ALL_ANSWERS)).interview) == ""


def test_an_address_told_after_leaving_asks_for_nothing():
    assert next_step(advance(leave(Interview()), reading(email="pat@example.com")).interview) == ""


def test_who_has_no_email_is_asked_for_a_phone_number():
    interview = without_email(Interview(answers=ALL_ANSWERS, contact={"name": "Pat"}, pending="email"))

    assert next_step(interview) == "phone"
    assert next_step(interview, skips=("phone",)) == ""


def test_who_would_rather_not_be_contacted_is_asked_for_neither():
    answers = {**ALL_ANSWERS, "contact_preference": "prefer_not_to_say"}

    assert next_step(without_email(Interview(answers=answers, pending="email"))) == ""
