"""An age told by somebody else's: "two years older than my husband and he's 61". Pure."""

import re
from dataclasses import dataclass

from chat.interview.numbers import Number, find_numbers
from chat.interview.speakers import PEOPLE

_WHOM = rf"(?:my|the) (?:\w+ )?{PEOPLE}\b"
_DIFFERENCE = re.compile(
    r"(?P<mine>(?:^|(?<=[,;.] )|\bi'?m|\bi am|\band i|\bme)\W*(?:about |only |just |exactly )*)?"
    r"(?<!\w)(?P<count>\w+) (?:years?|yrs?) "
    rf"(?:(?P<older>older)|(?P<younger>younger))(?: than (?P<whom>{_WHOM}|him|her|me|i\b))?"
)
_AHEAD = re.compile(r"\bi(?:'ve| have)?(?: got)? (?P<count>\w+) (?:years?|yrs?) on (?:him|her|my \w+)\b")
_SAME = re.compile(rf"\b(?:the )?same age as (?:{_WHOM}|him|her)")
_OTHER_AGE = re.compile(
    rf"(?:\b(?:my|the) (?:\w+ )?{PEOPLE}|\b(?:he|she|who|wife|husband|spouse))(?:'?s| is| are)?,?"
    r"(?: just| already| about| turned)* \(?$"
)
_YOUNGEST, _OLDEST = 18, 110


@dataclass(frozen=True, slots=True)
class Comparison:
    """The visitor's age as it follows from another one, and where the comparison stands."""

    age: int
    start: int
    end: int


def age_by_comparison(text: str) -> Comparison | None:
    """Return the visitor's age by the age of the one person named in a normalised `text`."""
    ages = [number for number in find_numbers(text) if _is_other_age(text, number)]
    if len(ages) != 1:
        return None
    age = int(ages[0].value)
    if same := _SAME.search(text):
        return Comparison(age, same.start(), max(same.end(), ages[0].end))
    ahead = _AHEAD.search(text)
    match = ahead or _DIFFERENCE.search(text)
    years = _years(match["count"]) if match else None
    if match is None or years is None:
        return None
    sign = 1 if ahead else _sign(match)
    return Comparison(age + sign * years, match.start(), match.end()) if sign else None


def _is_other_age(text: str, number: Number) -> bool:
    before = text[max(0, number.start - 40) : number.start]
    fits = _YOUNGEST <= number.value <= _OLDEST and not (number.scaled or number.money)
    told = _OTHER_AGE.search(before) or _SAME.search(before)
    return bool(fits and told and not re.match(r"\s*(?:years?|yrs?) (?:older|younger)", text[number.end :]))


def _sign(match: re.Match[str]) -> int:
    """Return 1 if the visitor is the older one, -1 if the younger, 0 if that isn't told."""
    turned = match["whom"] in ("me", "i")
    if match["mine"] is None and not turned:
        return 0
    return (1 if match["older"] else -1) * (-1 if turned else 1)


def _years(word: str) -> int | None:
    numbers = find_numbers(word)
    return int(numbers[0].value) if numbers else {"a": 1, "couple": 2}.get(word)
