"""How old the visitor is: stated, from a birthday, from a coming one, or as a band. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from chat.interview import age_phrases as phrases
from chat.interview.age_comparison import age_by_comparison
from chat.interview.age_context import Place, sentence_around, since_retirement, span
from chat.interview.birthdays import age_from_birth
from chat.interview.corrections import is_correction, looks_back_to
from chat.interview.hearing import Fact, Heard
from chat.interview.numbers import Number, find_numbers
from chat.interview.options import picked
from chat.interview.wording import normalise, own_statements, quote

_NEAR = 20
YOUNGEST, OLDEST = 18, 110
_LEAST_EARNEST = 40
_BANDS = (("under_40", 0, 39), ("40_49", 40, 49), ("50_65", 50, 65), ("over_65", 66, OLDEST))
_PARTS = {"early": (0, 3), "low": (0, 3), "mid": (4, 6), "late": (7, 9), "high": (7, 9), "upper": (7, 9)}
_DECADES = {
    "tw": 20,
    "th": 30,
    "tr": 30,
    "fo": 40,
    "cu": 40,
    "fi": 50,
    "ci": 50,
    "si": 60,
    "ses": 60,
    "sev": 70,
    "set": 70,
    "ei": 80,
    "oc": 80,
    "ni": 90,
}


@dataclass(frozen=True, slots=True)
class _Age:
    """An age between `low` and `high`, read at `start:end`; `firm` if the words say whose age it is."""

    low: int
    high: int
    start: int
    end: int
    how: str
    firm: bool = True


def read(heard: Heard) -> Fact | None:
    """Return the visitor's age, an integer or a band, if the message states one."""
    option = picked(heard, "age")
    if option is not None:
        return option
    text = own_statements(heard)
    birth = age_from_birth(text, heard.today, bare=heard.pending == "age")
    if birth is not None:
        return Fact("age", birth.age, quote(heard, birth.start, birth.end), "age from the birthday")
    bare = heard.pending == "age" or looks_back_to(heard, "age")
    ages = [*_decades(text, bare), *_stated(text, heard, bare)] or list(_asked_of_oneself(heard))
    ages = ages or list(_compared(heard))
    for age in sorted(ages, key=lambda age: _rank(age, last_first=is_correction(heard))):
        value = _value(age)
        if value is not None:
            return Fact("age", value, quote(heard, age.start, age.end), age.how)
    return None


def _rank(age: _Age, last_first: bool) -> tuple[bool, int]:
    return not age.firm, -age.start if last_first else age.start


def _value(age: _Age) -> int | str | None:
    """Return the exact age, or the one band it must be in, or nothing if two are possible."""
    if age.low == age.high:
        return age.low if YOUNGEST <= age.low <= OLDEST else None
    return next((band for band, low, high in _BANDS if low <= age.low and age.high <= high), None)


def _decades(text: str, bare: bool) -> Iterator[_Age]:
    """Yield "early 50s", "in my late forties": a part of a decade of the visitor's life."""
    for match in phrases.DECADE.finditer(text):
        left = text[: match.start()]
        mine = re.search(r"\bmy\b", match.group()) or phrases.IN_A_DECADE.search(left)
        if phrases.OF_OTHERS.search(left + match.group("part")):
            continue
        if not mine and not (bare and not phrases.THE_DECADE.search(left + match.group())):
            continue
        decade = int(match["figure"]) if match["figure"] else _decade(match["word"])
        parts = [span for word, span in _PARTS.items() if word in (match["part"] or "")] or [(0, 9)]
        low, high = min(low for low, _ in parts), max(high for _, high in parts)
        yield _Age(decade + low, decade + high, match.start(), match.end(), "age as part of a decade")


def _decade(word: str) -> int:
    return next(decade for start, decade in _DECADES.items() if word.startswith(start))


def _stated(text: str, heard: Heard, bare: bool) -> Iterator[_Age]:
    numbers = [number for number in find_numbers(text) if _may_be_age(number)]
    skipped = -1
    for number, following in zip_longest(numbers, numbers[1:]):
        if number.start < skipped:
            continue
        upper = following if _joins(text, number, following) else None
        age = _age_at(text, number, upper, heard, bare)
        if age is not None:
            skipped = age.end
            yield age


def _may_be_age(number: Number) -> bool:
    return not (number.scaled or number.money or number.shorthand) and YOUNGEST <= number.value <= OLDEST


def _joins(text: str, number: Number, following: Number | None) -> bool:
    """Tell whether two numbers are one range: "50 to 55", "between 50 and 55", "58 or 59"."""
    if following is None or following.value <= number.value:
        return False
    between = phrases.BETWEEN.search(text, max(0, number.start - _NEAR), number.start)
    joint = phrases.AND_JOINT if between else phrases.RANGE_JOINT
    return bool(joint.fullmatch(text, number.end, following.start))


def _age_at(text: str, number: Number, upper: Number | None, heard: Heard, bare: bool) -> _Age | None:
    """Return the age that `number`, or the range up to `upper`, states where it stands."""
    left, right = sentence_around(text, number.start, upper.end if upper else number.end)
    place = Place.of(left, right)
    if _is_joke(number, right):
        return None
    if not place.is_free:
        ago = since_retirement(left, right, number.value, heard.today)
        if ago is None:
            return None
        return _Age(ago, ago, number.start - len(left), number.end + len(right), "age at an event long past")
    if not place.is_firm and not (bare and place.is_answer):
        return None
    start = number.start - len(left) + len(place.left)
    if upper:
        return _Age(int(number.value), int(upper.value), start, upper.end, "age range stated", place.is_firm)
    # Who turns "59 and a half" soon is 59 already.
    place = place if number.value.is_integer() else replace(place, right="", qualifiers=frozenset())
    low, high, how = span(int(number.value), place, heard.today)
    return _Age(low, high, start, number.end, how, place.is_firm)


def _is_joke(number: Number, right: str) -> bool:
    """Tell whether the age is none in earnest: "39 and holding", "25, I wish"."""
    young = number.value < _LEAST_EARNEST and phrases.JOKE.match(right)
    return bool(young or phrases.TAKEN_BACK.match(right))


def _compared(heard: Heard) -> Iterator[_Age]:
    """Yield the age that follows from somebody else's: "two years older than my husband and he's 61"."""
    compared = age_by_comparison(normalise(heard.text)) if heard.pending == "age" else None
    if compared is not None:
        yield _Age(compared.age, compared.age, compared.start, compared.end, "age by comparison")


def _asked_of_oneself(heard: Heard) -> Iterator[_Age]:
    """Yield an age a question names and the visitor then claims: "Is 45 too young? That's how old I am."."""
    text = normalise(heard.text)
    claimed = phrases.STATED_AFTER_ALL.search(text)
    for number in filter(_may_be_age, find_numbers(text)):
        left, right = sentence_around(text, number.start, number.end)
        place = Place.of(left, right)
        at_the_head = phrases.AT_AN_AGE.fullmatch(left) and phrases.AM_I_TOO_OLD.match(right)
        if (claimed and place.is_free) or phrases.TOO_OLD_AT.search(left) or at_the_head:
            yield _Age(int(number.value), int(number.value), number.start, number.end, "age stated")
