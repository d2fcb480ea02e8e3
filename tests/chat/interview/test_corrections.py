"""Corrections of an earlier answer, or within one message."""

import pytest

from chat.interview import age, savings, state
from tests.chat.interview.visitors import heard

READERS = {"age": age.read, "savings": savings.read, "state": state.read}
ASKED = {
    "age": (("assistant", "How old are you?"), ("user", "56")),
    "savings": (("assistant", "About how much have you saved for retirement?"), ("user", "180")),
    "state": (("assistant", "Which state do you live in?"), ("user", "Ohio")),
}
NEXT = ("assistant", "Thank you. What worries you most about it?")


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("age", "oops, I meant 65", 65),
        ("age", "sorry, 61 not 56", 61),
        ("age", "I said 56 but I'm really 57", 57),
        ("age", "please change my age to 59", 59),
        ("age", "correction: 66", 66),
        ("savings", "wait, make it 220", "200k_500k"),
        ("savings", "I meant 80k, not 180", "under_100k"),
        ("savings", "actually it's closer to 510 thousand", "500k_plus"),
        ("savings", "on second thought more like 90k", "under_100k"),
        ("savings", "oops I typed 180k but it's 150k", "100k_200k"),
        ("state", "oops I meant Idaho", "ID"),
        ("state", "not Ohio, Oregon", "OR"),
        ("state", "Whoops, OK not OH", "OK"),
        ("state", "Ohio was wrong, it's Kansas", "KS"),
        ("state", "I said Ohio but we moved to Texas", "TX"),
        ("state", "sorry, it's Oregon", "OR"),
        ("state", "can you change my state to Nevada?", "NV"),
    ],
)
def test_correction_looks_back_to_the_last_answer(key, text, value):
    fact = READERS[key](heard(text, "concern", *ASKED[key], NEXT))

    assert fact is not None
    assert fact.value == value
    assert fact.quote in text


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("age", "58... no wait, 59", 59),
        ("savings", "200k, no sorry, 90k", "under_100k"),
        ("state", "Ohio, no wait, Idaho", "ID"),
    ],
)
def test_the_last_word_counts_within_one_message(key, text, value):
    assert READERS[key](heard(text, key)).value == value


@pytest.mark.parametrize(("key", "text"), [("age", "actually 61"), ("savings", "make it 220")])
def test_bare_number_corrects_only_the_question_it_answered(key, text):
    assert READERS[key](heard(text, "concern", *ASKED["state"], NEXT)) is None
    assert READERS[key](heard(text, "concern", NEXT)) is None


def test_bare_age_corrects_the_age_while_savings_are_asked():
    message = heard("I meant 61", "savings", *ASKED["age"], ("assistant", "How much have you saved?"))

    assert age.read(message).value == 61
    assert savings.read(message) is None
