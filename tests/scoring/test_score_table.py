"""The specification's scoring table, row by row, and the decisions where it is silent."""

import pytest

from scoring import calculate_lead_score, explain_score
from scoring.questions import QUESTION_BY_KEY, QUESTIONS, TOTAL_QUESTIONS
from scoring.score import categorise

ROWS = [
    ("age", "50_65", 20),
    ("age", "40_49", 15),
    ("age", "under_40", 10),
    ("age", "over_65", 10),
    ("savings", "500k_plus", 25),
    ("savings", "200k_500k", 20),
    ("savings", "100k_200k", 15),
    ("savings", "under_100k", 10),
    ("concern", "outliving_money", 15),
    ("concern", "market_volatility", 13),
    ("concern", "healthcare_costs", 13),
    ("concern", "general_planning", 10),
    ("goal", "guaranteed_income", 15),
    ("goal", "protect_assets", 13),
    ("goal", "maximize_growth", 10),
    ("goal", "estate_planning", 12),
    ("annuity_interest", "very_interested", 10),
    ("annuity_interest", "somewhat_interested", 7),
    ("annuity_interest", "not_sure", 5),
    ("annuity_interest", "not_interested", 0),
    ("state", "AZ", 5),
    ("state", "NY", 0),
    ("contact_preference", "phone_and_email", 10),
    ("contact_preference", "email_only", 7),
    ("contact_preference", "phone_only", 7),
    ("contact_preference", "prefer_not_to_say", 3),
]
WEIGHTS = {
    "age": 20,
    "savings": 25,
    "concern": 15,
    "goal": 15,
    "annuity_interest": 10,
    "state": 5,
    "contact_preference": 10,
}
BEST = {
    "age": "50_65",
    "savings": "500k_plus",
    "concern": "outliving_money",
    "goal": "guaranteed_income",
    "annuity_interest": "very_interested",
    "state": "AZ",
    "contact_preference": "phone_and_email",
}
WORST = {
    "age": "under_40",
    "savings": "under_100k",
    "concern": "general_planning",
    "goal": "maximize_growth",
    "annuity_interest": "not_interested",
    "state": "NY",
    "contact_preference": "prefer_not_to_say",
}
OWN_WHEN_UNANSWERED = {"annuity_interest": 5, "contact_preference": 3}


def points(key: str, value: object) -> int:
    explanation = explain_score({key: value})
    return next(factor.points for factor in explanation.factors if factor.question.key == key)


@pytest.mark.parametrize(("key", "value", "expected"), ROWS)
def test_row_gives_its_points(key, value, expected):
    assert points(key, value) == expected


@pytest.mark.parametrize(("key", "value", "expected"), ROWS)
def test_one_answer_scores_its_points_and_the_two_unanswered_defaults(key, value, expected):
    defaults = sum(given for question, given in OWN_WHEN_UNANSWERED.items() if question != key)

    assert calculate_lead_score({key: value}) == expected + defaults


def test_table_has_no_other_rows():
    told = {(key, value) for key, value, _ in ROWS if key != "state"}
    known = {(question.key, option.value) for question in QUESTIONS for option in question.options}

    assert known - {("state", "licensed"), ("state", "out_of_state")} == told


def test_weights_are_the_specifications_and_make_a_hundred():
    assert {question.key: question.max_points for question in QUESTIONS} == WEIGHTS
    assert sum(WEIGHTS.values()) == 100


def test_seven_questions_are_numbered_in_the_specifications_order():
    assert TOTAL_QUESTIONS == 7
    assert [(question.id, question.key) for question in QUESTIONS] == list(enumerate(WEIGHTS, 1))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_question_asks_differently_the_second_time(question):
    first, second = question.wordings

    assert question.text == first
    assert first != second


def test_question_finds_its_options_only():
    question = QUESTION_BY_KEY["goal"]

    assert question.option("estate_planning").points == 12
    assert question.option("outliving_money") is None


def test_specifications_own_example_is_qualified():
    # 20 + 20 + 15, and 5 + 3 for what is not answered yet.
    answers = {"age": "55", "savings": "300000", "concern": "outliving_money"}

    assert calculate_lead_score(answers) == 63


def test_no_answer_scores_nothing_and_is_new():
    explanation = explain_score({})

    assert explanation.score == 0
    assert explanation.status == "new"
    assert [factor.points for factor in explanation.factors] == [0] * 7


@pytest.mark.parametrize("value", [None, "", "  ", "no idea", [], {}, True])
def test_an_answer_nobody_understands_is_no_answer(value):
    explanation = explain_score({"age": value, "savings": value, "goal": value, "state": value})

    assert (explanation.score, explanation.status, explanation.answered) == (0, "new", 0)


def test_best_answers_score_a_hundred():
    assert calculate_lead_score(BEST) == 100


def test_finished_interview_scores_at_least_43():
    assert calculate_lead_score(WORST) == 43


@pytest.mark.parametrize(
    ("score", "category"),
    [
        (0, "cold"),
        (39, "cold"),
        (40, "warm"),
        (59, "warm"),
        (60, "qualified"),
        (79, "qualified"),
        (80, "high_value"),
        (100, "high_value"),
    ],
)
def test_category_includes_its_lower_bound(score, category):
    assert categorise(score) == category


def test_unfinished_interview_can_be_cold():
    assert explain_score({"age": "58"}).status == "cold"


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (1, 10),
        (39, 10),
        (40, 15),
        (49, 15),
        (50, 20),
        (65, 20),
        (66, 10),
        (122, 10),
        ("57.9", 20),
        (65.9, 20),
    ],
)
def test_age_in_years_falls_into_its_band(age, expected):
    assert points("age", age) == points("age", str(age)) == expected


@pytest.mark.parametrize("age", [0, -5, 123, 1e9, "nan", "inf", float("nan"), float("inf"), False])
def test_impossible_age_is_no_answer(age):
    assert explain_score({"age": age, "goal": "protect_assets"}).missing[0] == "age"


@pytest.mark.parametrize(
    ("savings", "expected"),
    [
        (0, 10),
        (99_999, 10),
        (99_999.99, 10),
        (100_000, 15),
        (199_999, 15),
        (200_000, 20),
        (499_999, 20),
        (500_000, 25),
        pytest.param(10**5000, 25, id="int of 5001 digits"),
        (1e300, 25),
        ("300000", 20),
        ("300,000", 20),
        ("$300k", 20),
        ("$ 300 K", 20),
        ("0.5m", 25),
        ("$1.2M", 25),
        pytest.param("9" * 5000, 25, id="text of 5000 digits"),
        ("3e5", 20),
    ],
)
def test_savings_in_dollars_fall_into_their_band(savings, expected):
    assert points("savings", savings) == expected


@pytest.mark.parametrize(
    "savings",
    [-1, pytest.param(-(10**5000), id="huge debt"), "-300000", "nan", "1e999", "a lot", "300 apples", True],
)
def test_impossible_savings_are_no_answer(savings):
    assert explain_score({"savings": savings}).score == 0


@pytest.mark.parametrize("state", ["AZ", "az", " Az ", "Arizona", "ARIZONA"])
def test_state_is_read_by_code_or_name(state):
    assert points("state", state) == 5


@pytest.mark.parametrize("state", ["XX", "licensed", "out_of_state", "In a licensed state", "Bavaria", 5])
def test_what_is_not_a_state_is_no_answer(state):
    assert "state" in explain_score({"state": state, "age": 58}).missing


def test_licensed_states_are_the_callers():
    answers = {**BEST, "state": "NY"}

    assert calculate_lead_score(answers) == 95
    assert calculate_lead_score(answers, licensed_states={"NY"}) == 100
    assert calculate_lead_score(BEST, licensed_states=()) == 95


@pytest.mark.parametrize("code", ["AZ", "CA", "CO", "FL", "NV", "TX", "UT", "WA"])
def test_default_licensed_states(code):
    assert points("state", code) == 5


LABELLED = [
    (question.key, option.value, option.label)
    for question in QUESTIONS
    for option in question.options
    if question.key != "state"
]


@pytest.mark.parametrize(("key", "value", "label"), LABELLED)
def test_a_label_in_any_case_means_its_option(key, value, label):
    assert points(key, label) == points(key, label.upper()) == points(key, f" {value} ") == points(key, value)
