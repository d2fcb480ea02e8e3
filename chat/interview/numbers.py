"""Numbers as people write them: digits, words, "1.2M", "half a mil", in English and Spanish. Pure."""

import re
from dataclasses import dataclass

from chat.interview.number_words import (
    DOUBLES,
    SCALES,
    SPANISH_HUNDREDS,
    TEENS,
    TENS,
    UNITS,
    VALUES,
    any_of,
    spell_out,
)

_UNIT = any_of(UNITS)
_BELOW_100 = (
    rf"(?:{any_of(TENS)}(?:(?:[- ]{{1,3}}| y |)(?<![a-z]y){_UNIT}\b)?|{any_of(TENS)}\b|{any_of(TEENS)}\b|"
    rf"{_UNIT}\b)"
)
_ROUND = r"(?: of)?(?: an?\b| one\b| 1\b)?"
_SCALE_WORD = rf"(?:{any_of([*SCALES, 'mil'])})\b"
_HEADS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "half",
        re.compile(rf"(?:(?:an?|one) )?(?:half|1/2|\u00bd){_ROUND}(?=[ -]?{_SCALE_WORD})|medio(?= millon)"),
    ),
    ("quarter", re.compile(rf"(?:(?:an?|one) )?(?:quarter|1/4|\u00bc){_ROUND}(?=[ -]?{_SCALE_WORD})")),
    (
        "three quarters",
        re.compile(rf"(?:(?:three|3)[ -]?(?:quarters?|fourths?)|3/4|\u00be){_ROUND}(?=[ -]?{_SCALE_WORD})"),
    ),
    ("third", re.compile(rf"(?:(?:a|one) third|1/3){_ROUND}(?=[ -]?{_SCALE_WORD})")),
    ("two thirds", re.compile(rf"(?:(?:two|2)[ -]thirds|2/3){_ROUND}(?=[ -]?{_SCALE_WORD})")),
    ("couple", re.compile(rf"(?:a )?couple(?: of)?(?= {_SCALE_WORD})")),
    ("buck", re.compile(rf"a buck(?:[ -](?P<cents>{_BELOW_100})|(?P<half> and a half| and a quarter)?)\b")),
    ("big", re.compile(rf"(?<=big )(?P<count>{_UNIT})[ -](?:oh?|zero)\b")),
    ("double", re.compile(rf"double (?P<count>{any_of(DOUBLES)})\b")),
    (
        "hundred",
        re.compile(
            rf"(?:(?P<count>{_BELOW_100}|an?|"
            rf"\d{{1,3}})[ -])?(?<!few )(?<!several )(?<!many )(?<!some )hundred\b"
            rf"(?:[ -](?:and )?(?P<rest>{_BELOW_100}|\d{{1,2}}(?=[ -]?(?:thousand|thou|grand|k)\b)))?"
        ),
    ),
    (
        "article",
        re.compile(
            r"(?:\b(?:an?|un) )?(?=(?:millions?|millon(?:es)?)\b)|\ba (?=(?:thousand|grand|mill?|milly)\b)"
        ),
    ),
    ("ciento", re.compile(rf"(?P<count>{any_of(SPANISH_HUNDREDS)})\b(?: (?:y )?(?P<rest>{_BELOW_100}))?")),
    ("shorthand", re.compile(rf"(?P<count>{_UNIT})[ -](?P<rest>{any_of(TENS)}(?:[ -]{_UNIT})?)\b")),
    (
        "spelled",
        re.compile(rf"(?P<count>{_BELOW_100})(?: point (?P<decimal>{_UNIT})\b)?(?P<half> and a half)?"),
    ),
)
_FIXED = {
    "half": 0.5,
    "quarter": 0.25,
    "three quarters": 0.75,
    "third": 1 / 3,
    "two thirds": 2 / 3,
    "couple": 2.0,
    "article": 1.0,
}
_FIGURES = re.compile(
    r"(?P<figure>(?<=big )[3-9]-[0o]\b|\d{1,3}(?:[,.]\d{3}){2,}(?:\.\d{1,2})?(?![\d,])|"
    r"\d{1,3},\d{3}(?:\.\d{1,2})?(?!\d)|\d{1,3}\.000(?!\d)|"
    r"\d{1,3}(?: 000)+(?!\d)|\d{1,15}(?!\d)(?:\.\d{1,9})?|\.\d{1,9})"
    r"(?:(?P<half> and a half\b| 1/2\b| ?\u00bd)| point (?P<decimal>\d{1,9}))?"
)
_SCALE = re.compile(rf"[ -]?(?P<scale>{any_of([*SCALES, 'mil'])}|g)\b")
_LARGE = re.compile(r" large\b(?=\s*(?:$|[^\w\s]|lol|haha|saved|in\b|total|or so|give|so far|and\b))")
_FRACTION_BAR = re.compile(r"/[234](?!\d)")
_AND_A_HALF = re.compile(r" (?:and a half|y medio)\b")
# "61m" is a man of 61, "2 m" is two million.
_LEAST_MALE_AGE = 18
# Nobody states more numbers than this in one message.
_MOST = 30
_JOINT = re.compile(r" (?:and |y )?")
_SPANISH = re.compile(rf"\b(?:dolares|pesos|ahorr\w+|tengo|unos|unas|{any_of(SPANISH_HUNDREDS)}|dos|tres)\b")
_DOLLAR_BEFORE = re.compile(r"(?:us ?)?\$ ?$")
_MONEY_AFTER = re.compile(r" ?(?:(?:of |in |de )?(?:dollars?|bucks|usd|dolares|dollers?)\b|\$)")


@dataclass(frozen=True, slots=True)
class Number:
    """A number at `start:end` of a normalised text.

    `scaled` if a word or letter such as "k" or "million" is part of it, `money` if a dollar sign or
    word stands beside it, `spelled` if it is written in words, `shorthand` for "two fifty" and
    "a buck ten", in which only money is spoken.
    """

    value: float
    start: int
    end: int
    scaled: bool = False
    money: bool = False
    spelled: bool = False
    shorthand: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """A number being read: its value so far, where it ends, and its lowest scale."""

    value: float
    end: int
    scale: float = 1
    spelled: bool = False
    shorthand: bool = False


def find_numbers(text: str) -> tuple[Number, ...]:
    """Return the numbers in a normalised `text`, in order."""
    spelling, origin = spell_out(text)
    spanish = bool(_SPANISH.search(spelling))
    found: list[Number] = []
    place = 0
    while place < len(spelling) and len(found) < _MOST:
        part = _number_at(spelling, place, spanish) if _starts_word(spelling, place) else None
        if part is None:
            place += 1
            continue
        found.append(_finished(text, origin[place], origin[part.end - 1] + 1, part))
        place = part.end
    return tuple(found)


def _starts_word(text: str, place: int) -> bool:
    return place == 0 or not (text[place - 1].isalnum() or text[place - 1] in "_'")


def _finished(text: str, start: int, end: int, part: _Part) -> Number:
    before = _DOLLAR_BEFORE.search(text, max(0, start - 5), start)
    after = _MONEY_AFTER.match(text, end)
    return Number(
        value=part.value,
        start=before.start() if before else start,
        end=after.end() if after else end,
        scaled=part.scale > 1,
        money=bool(before or after),
        spelled=part.spelled,
        shorthand=part.shorthand,
    )


def _number_at(text: str, place: int, spanish: bool) -> _Part | None:
    """Read "one million two hundred thousand": scaled parts, each below the scale before it."""
    part = _scaled(text, place, spanish)
    while part is not None and part.scale > 100:
        joint = _JOINT.match(text, part.end)
        following = _scaled(text, joint.end(), spanish) if joint else None
        fits = (
            following is not None
            and following.value < part.scale
            and (following.spelled or following.scale > 1)
        )
        if following is None or not fits:
            break
        part = _Part(part.value + following.value, following.end, max(following.scale, 100), part.spelled)
    return part


def _scaled(text: str, place: int, spanish: bool) -> _Part | None:
    """Read a quantity and the scales after it: "2.5 million", "half a mil", "three hundred k"."""
    quantity = _words(text, place) or _figures(text, place)
    if quantity is None:
        return None
    value, end, lowest = quantity.value, quantity.end, quantity.scale
    if large := _LARGE.match(text, end):
        return _Part(value * 1_000, large.end(), 1_000, quantity.spelled, quantity.shorthand)
    while scale := _SCALE.match(text, end):
        attached = scale.start("scale") == end
        times = _times(scale["scale"], value, spanish, attached, dollars=text[place - 1 : place] == "$")
        if times is None:
            break
        value, end, lowest = value * times, scale.end(), times
        if half := _AND_A_HALF.match(text, end):
            value, end = value + times / 2, half.end()
    return _Part(value, end, lowest, quantity.spelled, quantity.shorthand)


def _times(scale: str, value: float, spanish: bool, attached: bool, dollars: bool) -> float | None:
    if scale == "m" and value >= _LEAST_MALE_AGE:
        return 1_000_000 if dollars else None
    if scale == "g":
        return 1_000 if attached else None
    if scale == "mil":
        # "half a mil" and "2 mil" are English for a million; "150 mil" is Spanish for thousands.
        return 1_000 if spanish or value >= 10 else 1_000_000
    return SCALES[scale]


def _figures(text: str, place: int) -> _Part | None:
    match = _FIGURES.match(text, place)
    if match is None or _FRACTION_BAR.match(text, match.end()):
        return None
    figure = re.sub(r"[, -]", "", match["figure"]).replace("o", "0")
    if figure.count(".") > 1 or re.fullmatch(r"\d+\.000", figure):
        figure = figure.replace(".", "")
    value = float(f"{figure}.{match['decimal']}" if match["decimal"] and "." not in figure else figure)
    return _Part(value + (0.5 if match["half"] else 0), match.end())


def _words(text: str, place: int) -> _Part | None:
    for name, pattern in _HEADS:
        match = pattern.match(text, place)
        if match is not None:
            return _Part(
                value=_FIXED.get(name) or _spelled_value(name, match),
                end=match.end(),
                scale=100 if name == "hundred" else 1,
                spelled=True,
                shorthand=name in {"buck", "shorthand"},
            )
    return None


def _spelled_value(name: str, match: re.Match[str]) -> float:
    parts = match.groupdict()
    half = {"": 0.0, " and a half": 0.5, " and a quarter": 0.25}[parts.get("half") or ""]
    if name == "buck":
        return 100 + _below_100(parts["cents"]) + half * 100
    decimal = _below_100(parts.get("decimal")) / 10
    count = (
        1 if parts["count"] in {None, "a", "an"} else _below_100(DOUBLES.get(parts["count"], parts["count"]))
    )
    times = {"hundred": 100, "shorthand": 100, "big": 10, "double": 11}.get(name, 1)
    return count * times + _below_100(parts.get("rest")) + half + decimal


def _below_100(words: str | None) -> float:
    """Return the sum of number words or the value of figures; 0 of nothing."""
    if words and words.isdigit():
        return float(words)
    return float(sum(VALUES.get(word, 0) for word in re.split(r"[ -]", words or "")))
