"""From answers to a score: points per factor, 0 to 100, and a category.

The table and the category bounds are the specification's "Lead Scoring Algorithm".
"""

import math
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from scoring.questions import QUESTION_BY_KEY, QUESTIONS, TOTAL_QUESTIONS, Option, Question
from scoring.us_states import US_STATES

DEFAULT_LICENSED_STATES = frozenset({"AZ", "CA", "CO", "FL", "NV", "TX", "UT", "WA"})

QUALIFIED_SCORE = 60

# Highest category first: (lowest score, category).
CATEGORIES = ((80, "high_value"), (QUALIFIED_SCORE, "qualified"), (40, "warm"), (0, "cold"))

# The oldest person on record reached 122.
OLDEST_AGE = 122

# Python refuses to print integers of thousands of digits; no savings come near this.
LARGEST_AMOUNT = 10**15

AMOUNT = re.compile(r"\$?\s*(\d[\d,]*(?:\.\d+)?)\s*([km]?)", re.IGNORECASE)
MULTIPLIERS = {"": 1, "k": 1_000, "m": 1_000_000}


@dataclass(frozen=True, slots=True)
class Factor:
    """What one question gave: the canonical answer (None: not answered), its label and points."""

    question: Question
    answer: str | None
    label: str
    points: int

    @property
    def of(self) -> int:
        """Return the most points this factor can give."""
        return self.question.max_points


@dataclass(frozen=True, slots=True)
class Explanation:
    """A score with its reasons: seven factors in the order of the questions."""

    factors: tuple[Factor, ...]
    score: int
    status: str

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the keys of the questions without a usable answer."""
        return tuple(factor.question.key for factor in self.factors if factor.answer is None)

    @property
    def answered(self) -> int:
        """Return how many of the seven questions have a usable answer."""
        return TOTAL_QUESTIONS - len(self.missing)

    @property
    def is_qualified(self) -> bool:
        """Tell whether all seven questions are answered and the score is 60 or more."""
        return not self.missing and self.score >= QUALIFIED_SCORE


def calculate_lead_score(
    answers: Mapping[str, object], *, licensed_states: Collection[str] = DEFAULT_LICENSED_STATES
) -> int:
    """Return the score, 0 to 100, of answers by question key.

    Values may be canonical ("50_65", "outliving_money", "AZ"), a question's label, or raw:
    an age in years, savings in dollars ("55", "300000", 300000, "$300k"). A value that
    can't be understood counts as unanswered. `licensed_states` holds two-letter codes.
    """
    return explain_score(answers, licensed_states=licensed_states).score


def explain_score(
    answers: Mapping[str, object], *, licensed_states: Collection[str] = DEFAULT_LICENSED_STATES
) -> Explanation:
    """Return the score of `calculate_lead_score` with the points of every factor."""
    canonical = {
        question.key: canonical_answer(question.key, answers.get(question.key)) for question in QUESTIONS
    }
    is_started = any(answer is not None for answer in canonical.values())
    factors = tuple(
        _weigh(question, canonical[question.key], is_started, licensed_states) for question in QUESTIONS
    )
    score = sum(factor.points for factor in factors)
    return Explanation(factors, score, categorise(score) if is_started else "new")


def categorise(score: int) -> str:
    """Return the category of a score from 0 to 100: high_value, qualified, warm or cold."""
    return next(category for lowest, category in CATEGORIES if score >= lowest)


def canonical_answer(key: str, value: object) -> str | None:
    """Return the value as the score knows it, or None if it can't be understood.

    An age stays a number of years ("58"), savings become a band, a state its two-letter
    code, everything else the value of an option.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    if isinstance(value, int):
        value = max(-1, min(value, LARGEST_AMOUNT))
    text = str(value).strip()
    option = _option_named(QUESTION_BY_KEY[key], text)
    if option and key != "state":
        return option.value
    return READERS[key](text) if key in READERS else None


def answer_label(key: str, value: object) -> str:
    """Return an answer in words for people, or "" if it can't be understood."""
    answer = canonical_answer(key, value)
    if answer is None:
        return ""
    option = QUESTION_BY_KEY[key].option(answer)
    if key == "state":
        return US_STATES[answer]
    return option.label if option else answer


def _weigh(
    question: Question, answer: str | None, is_started: bool, licensed_states: Collection[str]
) -> Factor:
    if answer is None:
        return Factor(question, None, "", question.points_if_unanswered if is_started else 0)
    if question.key == "state":
        value = "licensed" if answer in licensed_states else "out_of_state"
    elif question.key == "age" and answer.isdigit():
        value = age_band(int(answer))
    else:
        value = answer
    points = next(option.points for option in question.options if option.value == value)
    return Factor(question, answer, answer_label(question.key, answer), points)


def _option_named(question: Question, text: str) -> Option | None:
    wanted = text.casefold()
    return next(
        (option for option in question.options if wanted in (option.value, option.label.casefold())), None
    )


def age_band(age: int) -> str:
    """Return the band of an age in years; 50 to 65 is inclusive."""
    if age < 40:
        return "under_40"
    if age < 50:
        return "40_49"
    return "50_65" if age <= 65 else "over_65"


def savings_band(dollars: float) -> str:
    """Return the band of an amount in US dollars; a band includes its lower bound."""
    if dollars < 100_000:
        return "under_100k"
    if dollars < 200_000:
        return "100k_200k"
    return "200k_500k" if dollars < 500_000 else "500k_plus"


def _read_age(text: str) -> str | None:
    years = _number(text)
    return str(int(years)) if years is not None and 1 <= years < OLDEST_AGE + 1 else None


def _read_savings(text: str) -> str | None:
    amount = AMOUNT.fullmatch(text)
    if amount:
        return savings_band(float(amount[1].replace(",", "")) * MULTIPLIERS[amount[2].lower()])
    dollars = _number(text)
    return savings_band(dollars) if dollars is not None and dollars >= 0 else None


def _read_state(text: str) -> str | None:
    if text.upper() in US_STATES:
        return text.upper()
    return next((code for code, name in US_STATES.items() if name.casefold() == text.casefold()), None)


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


READERS: dict[str, Callable[[str], str | None]] = {
    "age": _read_age,
    "savings": _read_savings,
    "state": _read_state,
}
