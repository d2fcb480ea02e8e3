"""How much of a model's words is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat.compliance import Facts, review
from chat.compliance.plain_text import is_question
from chat.saying import Saying, pieces_of

QUALIFIED = (
    "An annuity can provide guaranteed lifetime income. "
    "That is subject to the claims-paying ability of the issuing insurer."
)


def say(text: str, *, is_whole: bool = True) -> Saying:
    saying = Saying(Facts())
    for words in pieces_of(text):
        saying.hear(words)
    saying.end(is_whole=is_whole)
    return saying


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("@@{}\nI hear you.", ["I hear you."]),
        ("I hear you. How old are you?", ["I hear you."]),
        ("**I hear you.** One. Two. Three.", ["I hear you.", "One."]),
        ("I hear you. " + QUALIFIED, ["I hear you.", *QUALIFIED.replace(". ", ".|").split("|")]),
        ("@@{}", []),
        ("", []),
    ],
)
def test_two_statements_are_said_and_no_question(text, said):
    assert say(text).said == said


def test_what_was_cut_off_within_a_sentence_is_not_said():
    assert say("I hear you. That is", is_whole=False).said == ["I hear you."]


def test_what_is_kept_back_is_told():
    saying = say("Your money is 100% safe. I hear you.")

    assert saying.said == ["I hear you."]
    assert [event.rule for event in saying.events] == ["risk_free"]


@given(st.text(max_size=300))
def test_whatever_comes_at_most_three_statements_are_said(text):
    said = say(text).said

    assert len(said) <= 3
    assert not any(map(is_question, said))
    assert all(review(sentence, Facts()).allowed for sentence in said[:1])
