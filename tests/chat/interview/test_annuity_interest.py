"""How interested the visitor is in annuities, in the words of many visitors."""

from datetime import date

import pytest

from chat.interview import annuity_interest
from chat.interview.hearing import Heard

VERY, SOMEWHAT = "very_interested", "somewhat_interested"
UNSURE, NOT = "not_sure", "not_interested"
SHOWN = (("assistant", "Annuities? 1) Not interested 2) Not sure 3) Somewhat interested 4) Very interested"),)
EARLIER = (
    ("assistant", "How interested are you in annuities?"),
    ("user", "yes"),
    ("assistant", "Which state do you live in?"),
)


def value(
    text: str, pending: str | None = "annuity_interest", said: tuple[tuple[str, str], ...] = ()
) -> object:
    fact = annuity_interest.read(Heard(text, pending, date(2026, 11, 22), said))
    assert fact is None or (fact.key == "annuity_interest" and fact.quote in text and fact.quote and fact.how)
    return fact and fact.value


@pytest.mark.parametrize(
    "text",
    [
        "Yes",
        "YES PLEASE",
        "yesss",
        "yep",
        "yeah for sure",
        "absolutely!",
        "absolutly",
        "definately",
        "you bet",
        "of course",
        "very",
        "Very interested",
        "really interested actually",
        "I'd love to",
        "Would love to hear about them",
        "hell yes",
        "sign me up",
        "count me in",
        "can't wait to hear",
        "I'm interested",
        "intrested",
        "sí, mucho",
        "claro que sí",
        "me interesa",
        "100%",
        "✅",
        "👍👍",
        "yes but what's the catch?",
        "Yes, I want to learn everything",
        "extremely",
        "no doubt, very much",
        "Yes that is why I came here",
        "I came here for that so yes",
    ],
)
def test_a_strong_interest_is_heard(text: str) -> None:
    assert value(text) == VERY


@pytest.mark.parametrize(
    "text",
    [
        "somewhat",
        "somwhat interested",
        "kinda",
        "Kind of",
        "sort of interested",
        "a little",
        "a tad curious",
        "curious",
        "open to it",
        "I could be",
        "sure why not",
        "sure",
        "I guess so",
        "wouldn't mind hearing about them",
        "I'm not opposed",
        "not against it",
        "I'd consider it",
        "worth a look",
        "un poco",
        "mildly",
        "maybe a little",
        "willing to listen",
        "yes, a little",
        "tell me more",
        "interested but cautious",
        "sounds good",
    ],
)
def test_some_interest_is_heard(text: str) -> None:
    assert value(text) == SOMEWHAT


@pytest.mark.parametrize(
    "text",
    [
        "not sure",
        "Im not sure yet",
        "unsure",
        "maybe",
        "perhaps",
        "idk",
        "I dunno",
        "don't know enough about them",
        "on the fence",
        "depends on the fees",
        "need to think about it",
        "Let me think about it",
        "haven't decided",
        "no idea",
        "hard to say",
        "no sé",
        "tal vez",
        "🤷",
        "🤔",
        "I don't know what an annuity is",
        "never heard of them",
        "meh",
        "I know nothing about them",
        "need to ask my husband",
    ],
)
def test_doubt_is_heard(text: str) -> None:
    assert value(text) == UNSURE


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "No mucho",
        "I'm all set",
        "they're terrible",
        "Nope!",
        "nah",
        "no thanks",
        "no thank you sir",
        "not interested",
        "not intersted",
        "Not really",
        "not very interested",
        "not particularly",
        "not for me",
        "hard pass",
        "I'll pass",
        "no way",
        "absolutely not",
        "I hate annuities",
        "annuities are a scam",
        "stay away from those",
        "zero interest",
        "I don't want one",
        "don't trust them",
        "not a fan",
        "no gracias",
        "no me interesa",
        "para nada",
        "👎",
        "I would never buy one",
        "not at this time",
        "No, I don't like the fees",
        "my cousin got burned, so no",
        "hell no",
    ],
)
def test_no_interest_is_heard(text: str) -> None:
    assert value(text) == NOT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "what is an annuity?",
        "What are the fees?",
        "Are they safe?",
        "are annuities a scam?",
        "why do you ask",
        "I'd rather not say",
        "none of your business",
        "skip",
        "next question",
        "no comment",
        "no problem",
        "no wait, I'm 58",
        "no I meant Nevada",
        "my brother loves annuities",
        "set my interest to very interested",
        "I live in Ohio",
        "58",
        "hi",
        "yes or no?",
        "I already have one",
        "Do I have to answer?",
        "thanks so much",
        "ok",
        "not yet",
    ],
)
def test_nothing_is_invented(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yes. Actually no, not interested", NOT),
        ("no, wait, I am very interested", VERY),
        ("Not sure. On second thought, sure", SOMEWHAT),
        ("yes. well, a little", SOMEWHAT),
        ("no. my neighbor says yes", NOT),
    ],
)
def test_the_weightier_of_two_answers_counts(text: str, expected: str) -> None:
    assert value(text) == expected


@pytest.mark.parametrize(
    ("text", "pending", "expected"),
    [
        ("I'm very interested in annuities", None, VERY),
        ("not interested in annuities at all", "age", NOT),
        ("kind of curious about annuities", "state", SOMEWHAT),
        ("annuities are a rip-off", None, NOT),
        ("not sure about annuities", "goal", UNSURE),
        ("What is an annuity?", None, None),
        ("my uncle is very interested in annuities", None, None),
        ("yes", "state", None),
        ("not interested", "contact_preference", None),
        ("👍", None, None),
        ("I have an annuity", "savings", None),
    ],
)
def test_interest_is_heard_whatever_was_asked(text: str, pending: str | None, expected: str | None) -> None:
    assert value(text, pending) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on second thought I'm not interested", NOT),
        ("actually I'm somewhat interested", SOMEWHAT),
        ("I changed my mind, very interested", VERY),
        ("Nevada", None),
        ("actually Nevada", None),
    ],
)
def test_an_earlier_answer_is_corrected(text: str, expected: str | None) -> None:
    assert value(text, "state", EARLIER) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("1", NOT), ("4", VERY), ("the last one", VERY), ("#2", UNSURE)]
)
def test_an_option_is_picked(text: str, expected: str) -> None:
    assert value(text, "annuity_interest", SHOWN) == expected
