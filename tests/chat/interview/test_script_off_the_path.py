"""What scripted Sarah says when a visitor doesn't simply answer."""

import pytest

from chat.interview import side_answers
from chat.interview.interview import EVERYTHING, Interview
from scoring.questions import QUESTION_BY_KEY
from tests.chat.interview.talks import ALL_BUT_CONTACT, ENDINGS, FIRM, GOING_ON, GREETED, answer, finish

# --- Never a lost question --------------------------------------------------------------


@pytest.mark.parametrize("side_question", GOING_ON)
def test_a_side_question_costs_no_try_however_often_the_question_was_asked(side_question):
    interview = Interview(pending="age", times_asked={"age": 2})
    said = answer(interview, side_question=side_question)

    assert (said.interview.pending, said.interview.times_asked) == ("age", {"age": 2})


def test_another_answer_costs_no_try_either():
    said = answer(Interview(pending="age", times_asked={"age": 2}), state="AZ")

    assert (said.interview.pending, said.interview.times_asked) == ("age", {"age": 2})
    assert said.text.endswith(QUESTION_BY_KEY["age"].wordings[1])


def test_what_was_given_up_comes_once_more_before_the_name():
    answers = {key: value for key, value in ALL_BUT_CONTACT.items() if key != "age"}
    interview = Interview(answers=answers, pending="contact_preference", times_asked={"age": 2})

    again = answer(interview, contact_preference="email_only")
    over = answer(again.interview)

    assert again.text == (
        "Thank you, I've noted that. Let me try one earlier question again; you can skip it.\n\n"
        + QUESTION_BY_KEY["age"].wordings[1]
    )
    assert over.text.startswith("That's fine, let's move on.\n\nThose were the seven questions")


def test_two_given_up_questions_come_one_after_the_other():
    interview = Interview(
        answers={"concern": "outliving_money", "goal": "protect_assets", "annuity_interest": "not_sure",
                 "state": "AZ", "contact_preference": "email_only"},
        pending="age",
        times_asked={"age": 3, "savings": 2},
    )  # fmt: skip

    assert answer(interview).text.startswith("That's fine. Let me try one earlier question again")


def test_a_question_in_the_visitors_answer_is_not_answered_twice():
    said = answer(GREETED, side_question="unknown", age=58)

    assert said.text.startswith("Thank you, that helps.\n\n")


def test_repeat_puts_the_question_in_other_words():
    said = answer(GREETED, side_question="repeat")

    assert said.text.endswith(QUESTION_BY_KEY["age"].wordings[1])
    assert said.quick_replies[-1] == "Skip this question"
    assert said.interview.times_asked == {"age": 1}


def test_repeat_has_nothing_to_repeat_after_the_close():
    assert answer(finish(), side_question="repeat").text.startswith("There's no open question")


# --- Courtesy and care ------------------------------------------------------------------


def test_a_crisis_is_answered_with_988_and_nothing_else():
    said = answer(GREETED, side_question="crisis")

    assert "call or text 988" in said.text
    assert FIRM.phone in said.text
    assert "?" not in said.text
    assert (said.quick_replies, said.next_action, said.interview.pending) == ((), "nurture", "")


@pytest.mark.parametrize("side_question", ENDINGS)
def test_after_an_ending_nothing_is_asked(side_question):
    ended = answer(GREETED, side_question=side_question, age=58)
    later = answer(ended.interview)

    assert EVERYTHING in ended.interview.passed
    assert later.text == "I'm here whenever a question comes up, and our team is at (602) 555-0100."
    assert (later.quick_replies, later.next_action) == ((), "nurture")


def test_stop_and_delete_are_noted_truthfully():
    stop = answer(finish(), side_question="stop")
    delete = answer(finish(), side_question="delete", is_booked=True)

    assert stop.text == (
        "Understood. I've noted that you don't want to be contacted, and our team will see it."
    )
    assert delete.text == (
        "I've noted your request to delete what we know of you. Our team will do it and needs nothing more "
        "from you; you can also write to hello@example.com."
    )
    assert (delete.quick_replies, delete.next_action) == ((), "nurture")


def test_grief_comes_first_and_the_question_may_wait():
    said = answer(GREETED, side_question="grief")

    assert said.text == (
        "I'm so sorry to hear that, and thank you for telling me.\n\n"
        "Only if you feel like going on: how old are you?"
    )
    assert said.quick_replies[-1] == "Skip this question"


def test_grief_after_the_close_is_not_followed_by_an_offer():
    assert answer(finish(), side_question="grief").text == side_answers.SIDE_ANSWERS["grief"]


def test_a_secret_is_not_repeated():
    said = answer(GREETED, side_question="sensitive", phone="+16025550134")

    assert said.text.startswith("Please don't send that here; I don't need it.")
    assert "0134" not in said.text


def test_goodbye_asks_nothing_and_keeps_the_question():
    said = answer(GREETED, side_question="bye")
    answered = answer(GREETED, side_question="bye", age=58)

    assert "?" not in said.text
    assert (said.quick_replies, said.interview) == ((), GREETED)
    assert answered.interview.pending == ""
    assert answer(answered.interview).text == QUESTION_BY_KEY["savings"].text


def test_thanks_after_the_close_is_not_answered_with_an_offer():
    assert answer(finish(), side_question="thanks").text == "You're welcome."


# --- Corrections ------------------------------------------------------------------------

CORRECTED = Interview(answers={"age": 57}, pending="savings", times_asked={"age": 1, "savings": 1})


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"age": 58}, "Got it, I've changed that: age “58”."),
        ({}, "I couldn't read that as your age, so it stays “57”."),
        ({"side_question": "unknown"}, "I couldn't read that as your age, so it stays “57”."),
        ({"declined": True}, "No problem, I've taken that out."),
        ({"state": "AZ"}, "Good: our advisors are licensed in Arizona. I couldn't read that as your age"),
        ({"side_question": "why"}, "Your age tells us how much time there is to plan."),
    ],
)
def test_a_correction_leaves_the_pending_question_asked_once(told, words):
    said = answer(CORRECTED, correcting="age", **told)

    assert said.text.startswith(words)
    assert said.text.endswith("About how much have you saved for retirement?")
    assert (said.interview.pending, said.interview.times_asked) == ("savings", {"age": 1, "savings": 1})


def test_an_unreadable_correction_of_what_was_never_answered():
    assert answer(GREETED, correcting="goal").text.startswith("I couldn't read that as your main goal.\n")


def test_to_correct_what_is_asked_is_to_answer_it():
    assert answer(GREETED, correcting="age", age=58).text.startswith("Thank you, that helps.")
