"""Does the visitor refuse the question just asked?"""

from datetime import date

import pytest

from chat.interview.hearing import Heard
from chat.interview.refusal import declines


@pytest.mark.parametrize(
    "text",
    [
        "skip",
        "Skip!",
        "skip this one please",
        "can we skip that?",
        "pass",
        "I'll pass on that",
        "next",
        "next question",
        "Next question please",
        "move on",
        "let's move on",
        "no comment",
        "n/a",
        "rather not say",
        "I\u2019d rather not say",
        "i would prefer not to answer",
        "prefer not to",
        "I'd rather not",
        "I don't want to answer that",
        "I dont want to share that info",
        "I won't say",
        "not telling",
        "not telling you",
        "I'm not going to tell you that",
        "none of your business",
        "none of ur business",
        "Not sure that's any of your business",
        "mind your own business",
        "that's personal",
        "That's a bit personal don't you think",
        "too private",
        "private",
        "I'd rather keep that private",
        "I'd like to keep it to myself",
        "not comfortable sharing that",
        "I don't feel comfortable answering",
        "I don't give that out",
        "I don't discuss my finances with strangers",
        "ask me something else",
        "a lady never tells",
        "old enough to know better",
        "that's between me and my accountant",
        "wouldn't you like to know",
        "I decline",
        "decline to answer",
        "I refuse to answer",
        "prefiero no decir",
        "prefiero no contestar",
        "no quiero decirlo",
        "eso es privado",
        "no le importa",
        "siguiente",
        "otra pregunta",
        "let's come back to that",
        "I plead the fifth",
        "I choose not to disclose",
    ],
)
def test_a_refusal_is_heard(text: str) -> None:
    assert declines(Heard(text, "age", date(2026, 11, 22)))


@pytest.mark.parametrize(
    ("text", "pending", "expected"),
    [
        ("no thanks", "savings", True),
        ("no thanks", "annuity_interest", False),
        ("no thank you", "contact_preference", False),
        ("maybe later", "email", True),
        ("nope", "phone", True),
        ("no", "annuity_interest", False),
        ("no", "goal", False),
    ],
)
def test_a_no_declines_only_where_it_answers_nothing(text: str, pending: str, expected: bool) -> None:
    assert declines(Heard(text, pending, date(2026, 11, 22))) is expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "58",
        "ok",
        "idk",
        "I don't know",
        "I'd rather not lose money",
        "I don't want to run out of money",
        "pass it on to my kids",
        "I want to pass my money on to my grandkids",
        "next year I turn 60",
        "not comfortable with risk",
        "protect my assets",
        "not interested",
        "no",
        "why do you need that?",
        "I own a business",
        "giving to my kids",
        "I have a private pension",
        "email, don't call",
        "prefer email",
        "I can't say enough about my doctor",
        "not sure",
        "leave something to my kids",
        "keep my money safe",
        "I don't have a private insurance",
    ],
)
def test_an_answer_is_no_refusal(text: str) -> None:
    assert not declines(Heard(text, "goal", date(2026, 11, 22)))
