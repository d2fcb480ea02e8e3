"""What holds for any answers at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import calculate_lead_score, explain_score
from scoring.questions import QUESTION_BY_KEY, QUESTIONS
from scoring.score import CATEGORIES, answer_label, canonical_answer

KEYS = [question.key for question in QUESTIONS]


def huge(digits: int) -> int:
    """Return a number that Python refuses to print."""
    return 10**digits if digits > 0 else -(10**-digits)


scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([5_000, -5_000]).map(huge)
    | st.floats()
    | st.text()
    | st.text(st.characters(categories=["Cs", "Nd", "No", "Cc"]))
    | st.from_regex(r"\$?\s?[0-9,.]{1,9}\s?[kKmM]?", fullmatch=True)
)
junk = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def known_answers(key: str) -> st.SearchStrategy[object]:
    if key == "state":
        return st.sampled_from(["AZ", "NY", "Texas"])
    options = [option.value for option in QUESTION_BY_KEY[key].options]
    raw = {"age": st.integers(1, 122), "savings": st.integers(0, 2_000_000)}.get(key, st.nothing())
    return st.sampled_from(options) | raw


anything = st.dictionaries(st.sampled_from(KEYS) | st.text(), junk)
sensible = st.fixed_dictionaries({}, optional={key: known_answers(key) for key in KEYS})
mixed = st.fixed_dictionaries({}, optional={key: known_answers(key) | junk for key in KEYS})
licensed = st.sets(st.sampled_from(["AZ", "NY", "TX"]))


@given(anything | mixed, licensed)
def test_any_answers_score_from_0_to_100(answers, states):
    explanation = explain_score(answers, licensed_states=states)

    assert 0 <= explanation.score <= 100
    assert explanation.score == sum(factor.points for factor in explanation.factors)
    assert all(0 <= factor.points <= factor.of for factor in explanation.factors)


@given(anything | mixed)
def test_status_is_new_without_an_answer_else_the_scores_category(answers):
    explanation = explain_score(answers)
    category = next(name for lowest, name in CATEGORIES if explanation.score >= lowest)

    assert explanation.status == (category if explanation.answered else "new")


@given(st.sampled_from(KEYS), junk)
def test_labelling_never_raises(key, value):
    label = answer_label(key, value)

    assert bool(label) == (canonical_answer(key, value) is not None)


@given(st.sampled_from(KEYS), junk)
def test_canonical_form_is_stable(key, value):
    canonical = canonical_answer(key, value)

    assert canonical_answer(key, canonical) == canonical


@pytest.mark.parametrize("key", KEYS)
@given(data=st.data(), others=mixed, states=licensed)
def test_a_better_answer_never_lowers_the_score(key, data, others, states):
    def points(value: object) -> int:
        explanation = explain_score({**others, key: value}, licensed_states=states)
        return next(factor.points for factor in explanation.factors if factor.question.key == key)

    pair = [data.draw(known_answers(key)), data.draw(known_answers(key))]
    worse, better = sorted(pair, key=points)

    scores = [
        calculate_lead_score({**others, key: value}, licensed_states=states) for value in (worse, better)
    ]
    assert scores[1] - scores[0] == points(better) - points(worse) >= 0


@given(sensible.filter(lambda answers: len(answers) == len(KEYS)))
def test_finished_interview_is_never_cold(answers):
    assert explain_score(answers).score >= 43
