"""Ages told by somebody else's age."""

import pytest

from chat.interview import age
from chat.interview.age_comparison import age_by_comparison
from tests.chat.interview.visitors import heard


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("wife is 59, I've got 3 years on her", 62),
        ("my husband is 64 and I'm 5 years younger", 59),
        ("3 years younger than my wife who is 66", 63),
        ("My wife's 59, I'm two years older", 61),
        ("my sister is 60, she's a year older than me", 59),
        ("my brother is 58, he's a couple years younger than i", 60),
        ("same age as my wife, 63", 63),
    ],
)
def test_age_follows_from_anothers(text, years):
    fact = age.read(heard(text, "age"))

    assert fact is not None
    assert fact.value == years
    assert fact.quote in text


@pytest.mark.parametrize(
    "text",
    [
        "my wife is 59",
        "two years older than my wife",
        "my wife is 59 and she's 3 years older than her sister",
        "my wife is 59, my sister is 61 and I'm 2 years older",
        "my wife is 59 and I'm many years older",
        "my wife is 59 and our house is 30 years older",
    ],
)
def test_an_unsettled_comparison_tells_nothing(text):
    assert age_by_comparison(text) is None


def test_a_comparison_counts_only_as_an_answer():
    assert age.read(heard("wife is 59, I've got 3 years on her", "goal")) is None
