"""An age from a date or a year of birth. Pure."""

import re
from dataclasses import dataclass
from datetime import date

from chat.interview.numbers import find_numbers

_MONTH_STARTS = (
    "jan ene",
    "feb",
    "mar",
    "apr abr",
    "may",
    "jun",
    "jul",
    "aug ago",
    "sep",
    "oct",
    "nov",
    "dec dic",
)
_MONTH_NUMBERS = {start: number for number, starts in enumerate(_MONTH_STARTS, 1) for start in starts.split()}
MONTH = (
    r"(?:jan(?:uary)?|ene(?:ro)?|feb(?:ruary|rero)?|mar(?:ch|zo)?|apr(?:il)?|abr(?:il)?|mayo?|june?|junio|"
    r"july?|julio|"
    r"aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?|oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?|"
    r"dic(?:iembre)?)\b"
)
_NAMED_MONTH = rf"(?P<month>{MONTH})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>19\d{2}|20\d{2}|'?\d{2}(?!\d))"
_DATES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_NAMED_MONTH} (?:the )?{_DAY},?(?: of| in|,)? {_YEAR}",
        rf"{_DAY} (?:of |de )?{_NAMED_MONTH},?(?: of| del?)? {_YEAR}",
        rf"(?P<month>\d{{1,2}})(?P<mark>[/.-])(?P<day>\d{{1,2}})(?P=mark){_YEAR}",
        r"(?P<year>19\d{2})[/-](?P<month>\d{1,2})[/-](?P<day>\d{1,2})(?!\d)",
        rf"{_NAMED_MONTH},?(?: of| in| del?)? (?P<year>19\d{{2}})(?!\d)",
        rf"{_NAMED_MONTH},?(?: of| in| del?)? (?P<year>'?(?:3[2-9]|[4-9]\d))(?![\d,/])",
        r"(?P<month>\d{1,2})/(?P<year>19\d{2})(?!\d)",
        r"(?P<year>19\d{2})(?![\d,])",
        r"(?P<words>nineteen[ -](?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|"
        r"ninety)(?:[ -]?[a-z]+)?)\b",
    )
)
_SHORT_YEAR = re.compile(r"'?(?P<year>\d{2})(?![\d/%,.-]\d|\d)")
_SPELLED_YEAR = re.compile(
    r"(?P<words>(?:thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(?:[ -]?[a-z]+)?)\b"
)
_BORN = re.compile(
    r"\b(?:born|b\.(?= ?\d)|birth ?(?:date|day|year)|b-?day|dob|d\.o\.b\.?|date of birth|year of birth|"
    r"naci|nacid[oa]|"
    r"fecha de nacimiento)\b"
    r"(?:[ :=-]+(?:was|is|it's|on|in|back|way|around|about|year|the|of|en|el|ano|am)\b)*[ :=-]*"
)
_BABY = re.compile(r"(?<![\d])(?:19|')?(?P<year>[3-9]\d) (?:baby|model)\b")
_ALONE = re.compile(
    r"\W*(?:(?:i'm|im|it's|its|in|from|soy|de|del|on|year|back|way|early|late|well|um|uh|the|"
    r"class of|and|model|here|lol|thanks|por|el|en)\W+)*"
)
_YOUNGEST, _OLDEST = 18, 110


@dataclass(frozen=True, slots=True)
class Birth:
    """The age that follows from a birthday, and where the birthday stands in the text."""

    age: int
    start: int
    end: int


def age_from_birth(text: str, today: date, bare: bool) -> Birth | None:
    """Return the age by a stated birthday in a normalised `text`.

    With `bare`, a date or a year that is the whole answer counts too, the word "born" or not.
    Of a birth year alone, the birthday of this year counts as past.
    """
    for born in _BORN.finditer(text):
        birth = _dated(text, born.end(), today) or _short_year(text, born.end(), today)
        if birth is not None:
            return Birth(birth.age, born.start(), birth.end)
    baby = _BABY.search(text)
    if baby is not None:
        return _birth(baby, today)
    if not bare:
        return None
    opening = _ALONE.match(text)
    birth = _dated(text, opening.end() if opening else 0, today)
    return birth if birth and _ALONE.fullmatch(text + " ", birth.end) else None


def _dated(text: str, place: int, today: date) -> Birth | None:
    matches = (pattern.match(text, place) for pattern in _DATES)
    births = (_birth(match, today) for match in matches if match)
    return next((birth for birth in births if birth), None)


def _short_year(text: str, place: int, today: date) -> Birth | None:
    match = _SHORT_YEAR.match(text, place) or _SPELLED_YEAR.match(text, place)
    return _birth(match, today) if match else None


def _birth(match: re.Match[str], today: date) -> Birth | None:
    parts = match.groupdict()
    year = (
        1900 + int(find_numbers(parts["words"])[-1].value)
        if parts.get("words")
        else _full_year(parts["year"], today)
    )
    month, day = _month(parts.get("month")), int(parts.get("day") or 1)
    if month > 12:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    age = today.year - year - ((today.month, today.day) < (month, day))
    return Birth(age, match.start(), match.end()) if _YOUNGEST <= age <= _OLDEST else None


def _full_year(written: str, today: date) -> int:
    year = int(written.lstrip("'"))
    if year >= 100:
        return year
    return year + (2000 if year <= (today.year - _YOUNGEST) % 100 else 1900)


def _month(written: str | None) -> int:
    if written is None:
        return 1
    return int(written) if written.isdigit() else _MONTH_NUMBERS[written[:3]]
