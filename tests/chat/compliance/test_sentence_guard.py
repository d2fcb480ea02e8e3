import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat.compliance import Facts, SentenceGuard

GOOD = "I hear you."
BAD = "Your money is 100% safe."
PROMISE = "It offers guaranteed lifetime income."
QUALIFIED = "That depends on the insurer's claims-paying ability."
QUESTION = "How old are you?"


def _streamed(reply: str, size: int) -> tuple[list[str], list[str]]:
    guard = SentenceGuard(Facts())
    said = [
        sentence
        for start in range(0, len(reply), size)
        for sentence in guard.feed(reply[start : start + size])
    ]
    said += guard.finish()
    return said, [event.rule for event in guard.events]


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
@pytest.mark.parametrize(
    ("reply", "said", "rules"),
    [
        (f"{GOOD} {QUESTION}", [GOOD, QUESTION], []),
        (f"{GOOD} {BAD} {QUESTION}", [GOOD, QUESTION], ["risk_free"]),
        (f"{PROMISE} {QUALIFIED} {QUESTION}", [PROMISE, QUALIFIED, QUESTION], []),
        (f"{PROMISE} {QUESTION}", [QUESTION], ["unqualified_guarantee"]),
        (f"{GOOD} {BAD}", [GOOD], ["risk_free"]),
        (f"{BAD} {BAD}", [], ["risk_free", "risk_free"]),
        ("You live in the U.S. We can help.", ["You live in the U.S.", "We can help."], []),
        ("Write to us. Ask Dr. Lee.", ["Write to us.", "Ask Dr. Lee."], []),
        ("", [], []),
        ("no end", ["no end"], []),
    ],
)
def test_a_stream_says_each_sentence_once_it_passed(
    reply: str, said: list[str], rules: list[str], size: int
) -> None:
    assert _streamed(reply, size) == (said, rules)


@pytest.mark.parametrize(
    ("chunk", "said"),
    [
        ("I hear you. ", ("I hear you.",)),
        ("I hear you", ()),
        ("I hear you.", ()),
        ("Is it?", ("Is it?",)),
        ("The U.S. ", ()),
        ("Well... ", ()),
        ("I hear you. And", ("I hear you.",)),
        (" ", ()),
    ],
)
def test_a_sentence_is_not_kept_waiting(chunk: str, said: tuple[str, ...]) -> None:
    assert SentenceGuard(Facts()).feed(chunk) == said


@given(st.text(max_size=200), st.integers(1, 20))
def test_any_stream_ends(reply: str, size: int) -> None:
    said, _ = _streamed(reply, size)

    assert all(sentence in reply for sentence in said)
