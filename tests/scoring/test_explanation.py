"""The score explained: points per factor, of how many, in words, and what is missing."""

from scoring import calculate_lead_score, explain_score
from scoring.score import answer_label, canonical_answer

FINISHED = {
    "age": 58,
    "savings": "$300k",
    "concern": "Outliving my money",
    "goal": "protect_assets",
    "annuity_interest": "not_sure",
    "state": "Arizona",
    "contact_preference": "email_only",
}


def test_explanation_lists_every_factor_in_order():
    explanation = explain_score(FINISHED)

    assert [
        (factor.question.factor, factor.answer, factor.label, factor.points, factor.of)
        for factor in explanation.factors
    ] == [
        ("Age", "58", "58", 20, 20),
        ("Retirement savings", "200k_500k", "$200k-$500k", 20, 25),
        ("Primary concern", "outliving_money", "Outliving my money", 15, 15),
        ("Main goal", "protect_assets", "Protect assets", 13, 15),
        ("Annuity interest", "not_sure", "Not sure", 5, 10),
        ("Location", "AZ", "Arizona", 5, 5),
        ("Contact preference", "email_only", "Email only", 7, 10),
    ]
    assert explanation.score == calculate_lead_score(FINISHED) == 85
    assert explanation.status == "high_value"


def test_explanation_names_what_is_missing():
    explanation = explain_score({"age": "58", "goal": "nothing we know", "state": "NY"})

    assert explanation.missing == ("savings", "concern", "goal", "annuity_interest", "contact_preference")
    assert explanation.answered == 2
    assert [(factor.answer, factor.label, factor.points) for factor in explanation.factors] == [
        ("58", "58", 20),
        (None, "", 0),
        (None, "", 0),
        (None, "", 0),
        (None, "", 5),
        ("NY", "New York", 0),
        (None, "", 3),
    ]


def test_unknown_keys_change_nothing():
    assert explain_score({**FINISHED, "shoe_size": "12"}) == explain_score(FINISHED)


def test_qualified_takes_all_seven_answers_and_sixty_points():
    without_savings = {key: value for key, value in FINISHED.items() if key != "savings"}
    weak = {
        **FINISHED,
        "age": 30,
        "savings": 0,
        "goal": "maximize_growth",
        "state": "NY",
        "concern": "general_planning",
    }

    assert explain_score(FINISHED).is_qualified is True
    assert (explain_score(without_savings).score, explain_score(without_savings).is_qualified) == (65, False)
    assert (explain_score(weak).score, explain_score(weak).is_qualified) == (52, False)


def test_canonical_answers():
    assert canonical_answer("age", " 58 ") == "58"
    assert canonical_answer("age", "50-65") == "50_65"
    assert canonical_answer("savings", 300_000) == "200k_500k"
    assert canonical_answer("state", "new york") == "NY"
    assert canonical_answer("annuity_interest", "VERY INTERESTED") == "very_interested"
    assert canonical_answer("annuity_interest", "maybe") is None


def test_labels_are_words_for_people():
    assert answer_label("age", "50_65") == "50-65"
    assert answer_label("age", 58) == "58"
    assert answer_label("savings", "750000") == "$500k+"
    assert answer_label("state", "az") == "Arizona"
    assert answer_label("concern", "weather") == ""
