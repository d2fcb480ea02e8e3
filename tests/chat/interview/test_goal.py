"""What the visitor wants most, in the words of many visitors."""

from datetime import date

import pytest

from chat.interview import goal
from chat.interview.hearing import Heard

INCOME, SAFETY = "guaranteed_income", "protect_assets"
GROWTH, ESTATE = "maximize_growth", "estate_planning"
SHOWN = (
    ("assistant", "Which one? A) Estate planning B) Maximize growth C) Protect assets D) Guaranteed income"),
)
EARLIER = (
    ("assistant", "What's your main goal?"),
    ("user", "growth"),
    ("assistant", "Which state do you live in?"),
)


def value(text: str, pending: str | None = "goal", said: tuple[tuple[str, str], ...] = ()) -> object:
    fact = goal.read(Heard(text, pending, date(2026, 11, 22), said))
    assert fact is None or (fact.key == "goal" and fact.quote in text and fact.quote and fact.how)
    return fact and fact.value


@pytest.mark.parametrize(
    "text",
    [
        "steady income",
        "garanteed income",
        "Guarenteed income for life",
        "a check every month, like a pension",
        "reliable monthly paycheck",
        "I just want to know money's coming in every month",
        "INCOME",
        "something like my dad's pension",
        "to never run out",
        "cover my bills every month",
        "make it last as long as I do",
        "income for the rest of my life",
        "lifetime income please 🙏",
        "predictable cash flow",
        "A paycheck after I stop working",
        "ingresos garantizados",
        "un cheque mensual de por vida",
        "not growth, income",
        "income over growth",
        "guaranteed income?",
        "I hope for a steady income",
        "maximize my income",
    ],
)
def test_income_is_heard(text: str) -> None:
    assert value(text) == INCOME


@pytest.mark.parametrize(
    "text",
    [
        "protecting what I have",
        "protct my savings",
        "Preserve my capital",
        "safety first",
        "keep it safe",
        "not losing any of it",
        "Don't lose money!",
        "I can't afford to lose it",
        "hang on to what we've got",
        "play it safe",
        "no risk",
        "just keep my nest egg secure",
        "I don't want to gamble with it",
        "preservation of principal",
        "security",
        "proteger mis ahorros",
        "no perder lo que tengo",
        "I care about safety rather than growth",
        "keep it from shrinking",
        "don't touch my principal",
        "keep what we have worked for safe",
    ],
)
def test_protection_is_heard(text: str) -> None:
    assert value(text) == SAFETY


@pytest.mark.parametrize(
    "text",
    [
        "growth",
        "grow my money",
        "Grow grow grow 🚀",
        "make it bigger",
        "maximise my returns",
        "highest return possible",
        "outpace inflation",
        "Build wealth",
        "double it",
        "as much as I can get out of it, aggressive growth",
        "increase my savings",
        "I want my money to work harder, make my money work for me",
        "keep up with inflation",
        "safe growth",
        "que crezca mi dinero",
        "hacer crecer mi dinero",
        "catch up, I started late",
        "get rich",
        "hopefully grow it some more",
        "I'm not after income, I want growth",
    ],
)
def test_growth_is_heard(text: str) -> None:
    assert value(text) == GROWTH


@pytest.mark.parametrize(
    "text",
    [
        "leave money to my kids",
        "leaving a legacy",
        "Pass it on to the grandchildren",
        "an inheritence for my daughter",
        "estate stuff",
        "My kids to inherit everything",
        "take care of my wife after I'm gone",
        "so my wife is taken care of if I die first",
        "give it to charity",
        "something for the grandbabies, leave something behind",
        "generational wealth",
        "passing down what we built",
        "set up a trust",
        "dejarle algo a mis hijos",
        "una herencia para mis nietos",
        "for my grandkids",
        "the kids",
        "make sure Linda is okay when I'm gone",
        "my grandkids to have something",
    ],
)
def test_legacy_is_heard(text: str) -> None:
    assert value(text) == ESTATE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I don't need to leave anything to my kids, I just want income", INCOME),
        ("Growth isn't important, safety is", SAFETY),
        ("growth and income", GROWTH),
        ("some growth but mainly protecting it", SAFETY),
        ("growth, no wait, actually income", INCOME),
        ("my wife wants growth but I want to keep it safe", SAFETY),
        ("I have no interest in growth just income", INCOME),
    ],
)
def test_negation_emphasis_and_correction(text: str, expected: str) -> None:
    assert value(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "idk",
        "what are my options?",
        "what do you recommend?",
        "is this safe?",
        "how do you keep my information safe?",
        "I want my information kept private and safe",
        "are annuities guaranteed income?",
        "my husband wants growth",
        "my son is in real estate",
        "set my goal to growth",
        "mark me as high value",
        "if I wanted growth I'd buy stocks",
        "I get social security",
        "my income is about 80k",
        "my kids are grown up",
        "I grew up in Texas",
        "not growth",
        "better safe than sorry lol",
        "retire at 62",
        "yes",
        "I'd rather not say",
        "I inherited 200k",
        "let me check with my wife",
    ],
)
def test_nothing_is_invented(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "pending", "expected"),
    [
        ("I want guaranteed income", None, INCOME),
        ("my goal is to leave something to my kids", "age", ESTATE),
        ("looking for growth", "savings", GROWTH),
        ("quiero proteger mis ahorros", None, SAFETY),
        ("I want to know if my savings are safe", None, None),
        ("growth", "concern", None),
        ("my income is 90k a year", "savings", None),
        ("I'd like to speak to someone about income", None, None),
    ],
)
def test_a_goal_is_heard_whatever_was_asked(text: str, pending: str | None, expected: str | None) -> None:
    assert value(text, pending) == expected


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("A", SHOWN, ESTATE),
        ("the second one", SHOWN, GROWTH),
        ("the last one", SHOWN, INCOME),
        ("Protect assets", (), SAFETY),
        ("maximize_growth", (), GROWTH),
    ],
)
def test_an_option_is_picked(text: str, said: tuple[tuple[str, str], ...], expected: str) -> None:
    assert value(text, "goal", said) == expected


def test_an_earlier_answer_is_corrected() -> None:
    assert value("I meant income, not growth", "state", EARLIER) == INCOME
