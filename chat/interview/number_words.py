"""The words numbers are made of, in English and Spanish, spelled right or nearly so. Pure."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

from chat.interview.spelling import distance


def _table(numbers: Iterable[int], words: str) -> dict[str, int]:
    """Return each word's number; `words` has the words of one number between bars."""
    return {
        word: number for number, same in zip(numbers, words.split("|"), strict=True) for word in same.split()
    }


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of `words`, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


UNITS = _table(
    range(1, 10),
    "one un una uno|two dos|three tres|four cuatro|five cinco|six seis|seven siete|eight ocho|nine nueve",
)
TEENS = _table(
    range(10, 20),
    "ten diez|eleven once|twelve doce|thirteen trece|fourteen catorce|fifteen quince|sixteen dieciseis|"
    "seventeen diecisiete|eighteen dieciocho|nineteen diecinueve",
)
TENS = _table(
    range(20, 100, 10),
    "twenty veinte|thirty treinta|forty cuarenta|fifty cincuenta|sixty sesenta|seventy setenta|eighty "
    "ochenta|"
    "ninety noventa",
)
# "Double nickels" is 55.
DOUBLES = {
    "fours": "four",
    "nickels": "five",
    "nickel": "five",
    "fives": "five",
    "sixes": "six",
    "sevens": "seven",
}
SPANISH_HUNDREDS = _table(
    range(100, 1000, 100),
    "cien ciento|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|"
    "novecientos",
)
SCALES = _table(
    (100, 1_000, 1_000_000),
    "hundred hundreds hunnid|thousand thousands thou k ks grand grands gs|"
    "million millions m mm mill mills milly millon millones",
)
VALUES = UNITS | TEENS | TENS | SPANISH_HUNDREDS

_MISSPELLED = {
    "hunderd": "hundred",
    "hundrd": "hundred",
    "thosuand": "thousand",
    "k's": "k",
    "g's": "gs",
}
_TENS = [word for word in TENS if word.endswith("ty")]
_LONG_WORDS = [word for word in (*VALUES, *SCALES) if len(word) >= 6]
# Real words a letter away from a number word.
_NOT_MISSPELLED = frozenset(
    {"weighty", "thirsty", "billion", "billions", "seventh", "hundredth", "thousandth", "nicety", "testy"}
)
_JOINED = re.compile(rf"({any_of(TENS)})({any_of(UNITS)})|(veinti)({any_of(UNITS)})")
_WORD = re.compile(r"[a-z]+(?:'s\b)?")


def spell_out(text: str) -> tuple[str, list[int]]:
    """Return `text` with number words spelled right, and each letter's place in `text`."""
    letters: list[str] = []
    origin: list[int] = []
    done = 0
    for match in _WORD.finditer(text):
        letters += text[done : match.start()]
        origin += range(done, match.start())
        word = _corrected(match.group())
        letters += word
        origin += (min(match.start() + offset, match.end() - 1) for offset in range(len(word) - 1))
        origin.append(match.end() - 1)
        done = match.end()
    letters += text[done:]
    origin += range(done, len(text))
    return "".join(letters), origin


@lru_cache(maxsize=4096)
def _corrected(word: str) -> str:
    """Return the number word or words that `word` stands for, or `word` itself."""
    joined = _JOINED.fullmatch(word)
    if joined:
        tens, unit = (group for group in joined.groups() if group)
        return f"{tens.replace('veinti', 'veinte')} {unit}"
    if word in _MISSPELLED:
        return _MISSPELLED[word]
    if word in _NOT_MISSPELLED or word in VALUES or len(word) < 4:
        return word
    if word.endswith("y"):
        tens = next((tens for tens in _TENS if tens[0] == word[0] and distance(tens, word) <= 1), None)
        if tens:
            return tens
    if len(word) < 6:
        return word
    close = get_close_matches(word, _LONG_WORDS, n=1, cutoff=0.86)
    return close[0] if close else word
