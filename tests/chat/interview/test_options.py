"""Choices by number, letter, position and button label."""

import pytest

from chat.interview import age, savings
from chat.interview.hearing import Fact
from chat.interview.options import picked, shown_list
from scoring.questions import QUESTIONS
from tests.chat.interview.visitors import heard

GOALS = (
    "Which is your main goal? A) Estate planning  B) Guaranteed income  C) Maximize growth  D) Protect assets"
)
CONCERNS = "Which one?\n1. Healthcare costs\n2. General planning\n3. Outliving my money\n4. Market volatility"
RANGES = "Which range are you in? 1) Over 65 2) 50-65 3) 40-49 4) Under 40"
AMOUNTS = (
    "Pick one:\n1️⃣ Less than $100,000\n2️⃣ $100,000 to $200,000\n3️⃣ $200,000 to $500,000\n4️⃣ More than $500,000"
)
BULLETS = "How shall we reach you?\n- Email only\n- Phone only\n- Phone + Email\n- Prefer not to say"
FREE_WORDS = "How do you feel? 1) Count me in 2) Let me think"


def pick(text: str, pending: str, shown: str = "Hm.") -> object:
    fact = picked(heard(text, pending, ("assistant", shown)), pending)
    assert fact is None or fact.quote in text
    return fact and fact.value


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_each_label_and_stored_value_picks_its_option(question):
    for option in question.options:
        assert pick(option.label, question.key) == option.value
        assert pick(option.value.upper(), question.key) == option.value


@pytest.mark.parametrize(
    ("text", "pending", "shown", "value"),
    [
        ("b", "goal", GOALS, "guaranteed_income"),
        ("C.", "goal", GOALS, "maximize_growth"),
        ("Option D please", "goal", GOALS, "protect_assets"),
        ("i'd go with letter a", "goal", GOALS, "estate_planning"),
        ("the last", "goal", GOALS, "protect_assets"),
        ("2nd one", "goal", GOALS, "guaranteed_income"),
        ("second to last", "goal", GOALS, "maximize_growth"),
        ("la primera", "goal", GOALS, "estate_planning"),
        ("3", "concern", CONCERNS, "outliving_money"),
        ("#4", "concern", CONCERNS, "market_volatility"),
        ("number one", "concern", CONCERNS, "healthcare_costs"),
        ("la opción 2", "concern", CONCERNS, "general_planning"),
        ("I guess the third", "concern", CONCERNS, "outliving_money"),
        ("4, and I live in Ohio", "concern", CONCERNS, "market_volatility"),
        ("2", "age", RANGES, "50_65"),
        ("the first one", "age", RANGES, "over_65"),
        ("third", "contact_preference", BULLETS, "phone_and_email"),
        ("bottom one", "contact_preference", BULLETS, "prefer_not_to_say"),
    ],
)
def test_choice_follows_the_list_as_it_was_shown(text, pending, shown, value):
    assert pick(text, pending, shown) == value


@pytest.mark.parametrize(
    ("text", "pending", "shown"),
    [
        ("2", "goal", "What is your main goal?"),
        ("the last one", "goal", "What is your main goal?"),
        ("7", "concern", CONCERNS),
        ("1 and 3", "concern", CONCERNS),
        ("not 2", "concern", CONCERNS),
        ("b", "concern", CONCERNS),
        ("fourth", "annuity_interest", FREE_WORDS),
        ("what is option 2?", "concern", CONCERNS),
        ("all of them", "concern", CONCERNS),
        ("2", "annuity_interest", FREE_WORDS),
    ],
)
def test_no_choice_is_guessed(text, pending, shown):
    assert pick(text, pending, shown) is None


def test_choice_needs_its_question_to_be_pending():
    assert picked(heard("2", "goal", ("assistant", CONCERNS)), "concern") is None


def test_only_the_last_turn_of_sarah_counts():
    turns = (("assistant", CONCERNS), ("user", "hm"), ("assistant", "Which of these is it?"))

    assert picked(heard("2", "concern", *turns), "concern") is None


def test_list_in_other_words_is_understood_by_the_questions_own_reader():
    turn = ("assistant", AMOUNTS)

    assert [savings.read(heard(text, "savings", turn)).value for text in ("1", "2️⃣", "third", "4")] == [
        "under_100k",
        "100k_200k",
        "200k_500k",
        "500k_plus",
    ]


def test_label_no_reader_understands_is_no_answer():
    def understand_nothing(_):
        return None

    assert (
        picked(
            heard("1", "annuity_interest", ("assistant", FREE_WORDS)), "annuity_interest", understand_nothing
        )
        is None
    )


def test_free_label_takes_the_value_the_reader_gives():
    def understand(label):
        return Fact("annuity_interest", "very_interested", label.text, "")

    assert picked(
        heard("1", "annuity_interest", ("assistant", FREE_WORDS)), "annuity_interest", understand
    ).value == ("very_interested")


def test_age_in_the_range_of_the_list_is_still_an_age():
    assert age.read(heard("57", "age", ("assistant", RANGES))).value == 57


def test_shown_list_keeps_marks_and_labels():
    assert [(line.mark, line.label) for line in shown_list(heard("", None, ("assistant", GOALS)))] == [
        ("a", "Estate planning"),
        ("b", "Guaranteed income"),
        ("c", "Maximize growth"),
        ("d", "Protect assets"),
    ]
