import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from chat.compliance import review
from tests.chat.compliance.test_rules import ALLOWED, BLOCKED

LONGEST = 20_000
WORDS = st.sampled_from(
    sorted(
        {
            *("you", "your", "we", "i", "money", "guaranteed", "never", "not", "will", "earn", "lose", "8%"),
            *("$300,000", "annuity", "seats", "left", "3", "tax", "free", "safe", "only", "the", "a", "if"),
            *("but", "and", ".", "?", "!", ",", ":", '"', "'", "bank", "state", "real", "person", "delete"),
        }
    )
)


@given(st.text())
@example("\x00\ud800 \u0130")
def test_any_text_gets_a_verdict(reply: str) -> None:
    verdict = review(reply, {})

    assert verdict.words in reply


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_the_offending_words_stand_in_the_reply(reply: str) -> None:
    verdict = review(reply, {})

    assert verdict.words in reply
    assert verdict.allowed is not bool(verdict.words)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
_KEYS = (
    st.sampled_from(["available_seats", "max_attendees", "numbers", "visitor", "licensed_states"]) | st.text()
)


@given(st.dictionaries(_KEYS, _JSON))
def test_any_facts_are_read(facts: dict[str, object]) -> None:
    assert review("There are two seats left in Ohio.", facts).words in "There are two seats left in Ohio."


def test_a_long_talk_does_not_take_long() -> None:
    reply = " ".join(ALLOWED)[:LONGEST]

    started = time.process_time()
    review(reply, {})

    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    "unit",
    [
        "guaranteed ",
        "you will never not ",
        "a",
        " ",
        "\n",
        ". ",
        "...",
        "8% ",
        "$1,000 ",
        "your money is guaranteed to ",
        "no fees no ",
        "'\"",
        "I am a ",
        "1-",
        "we the best ",
        "**",
        "you should move your ",
        "a@a.",
        "(",
        "only 3 seats ",
        *(f"{reply} " for _, reply in BLOCKED[::60]),
        *(f"{reply} " for reply in ALLOWED[::40]),
        *(reply.rstrip(".!?").lower() + " " for reply in ALLOWED[::40]),
    ],
)
def test_no_text_takes_long(unit: str) -> None:
    reply = (unit * LONGEST)[:LONGEST]

    started = time.process_time()
    review(reply, {})

    assert time.process_time() - started < 1
