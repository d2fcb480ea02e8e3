"""Numbers in figures and in words."""

import pytest

from chat.interview.numbers import find_numbers
from chat.interview.wording import normalise


def values(text: str) -> list[float]:
    return [number.value for number in find_numbers(normalise(text))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("64", 64),
        ("64.5", 64.5),
        (".5 million", 500_000),
        ("$1,250,000", 1_250_000),
        ("$1,250,000.50", 1_250_000.5),
        ("225,000", 225_000),
        ("225.000", 225_000),
        ("1.250.000", 1_250_000),
        ("225 000", 225_000),
        ("225k", 225_000),
        ("225 K", 225_000),
        ("225k's", 225_000),
        ("70g", 70_000),
        ("70 thousnd", 70_000),
        ("70 thou", 70_000),
        ("70 grand", 70_000),
        ("2.5M", 2_500_000),
        ("2 mil", 2_000_000),
        ("220 mil", 220_000),
        ("dos mil dólares", 2_000),
        ("3 and a half million", 3_500_000),
        ("1 1/2 million", 1_500_000),
        ("1½ million", 1_500_000),
        ("1 point 4 million", 1_400_000),
        ("a million and a half", 1_500_000),
        ("un millón y medio", 1_500_000),
        ("medio millón", 500_000),
        ("half of a million", 500_000),
        ("¾ million", 750_000),
        ("one quarter million", 250_000),
        ("three fourths of a mil", 750_000),
        ("a couple hundred thousand", 200_000),
        ("couple of grand", 2_000),
        ("millions", 1_000_000),
        ("one third of a mil", 1_000_000 / 3),
        ("two thirds of a million", 2_000_000 / 3),
        ("a thousand", 1_000),
        ("sixty eight", 68),
        ("sixtyeight", 68),
        ("SIXTY-EIGHT", 68),
        ("fourty two", 42),
        ("seventen", 17),
        ("ninety", 90),
        ("sesenta y ocho", 68),
        ("veintidós", 22),
        ("trescientos cincuenta mil", 350_000),
        ("cien mil", 100_000),
        ("four hundred", 400),
        ("a hundred and five", 105),
        ("3 hundred fifty thousand", 350_000),
        ("hundred grand", 100_000),
        ("two hundred fifty thousand", 250_000),
        ("one million two hundred thousand", 1_200_000),
        ("one million and 300 thousand", 1_300_000),
        ("three fifty", 350),
        ("three fifty-five", 355),
        ("a buck forty", 140),
        ("a buck", 100),
        ("a buck and a half", 150),
        ("a buck and a quarter", 125),
        ("two and a half", 2.5),
        ("one point three million", 1_300_000),
        ("the big 6-0", 60),
    ],
)
def test_one_number_is_read(text, value):
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("90k 60k", [90_000, 60_000]),
        ("300 thousand 58", [300_000, 58]),
        ("58 g", [58]),
        ("61 m", [61]),
        ("11/22", [11, 22]),
        ("1/2 of it", [2]),
        ("1/3 of it", [3]),
        ("someone alone", []),
        ("weighty seventh billion", []),
        ("a few hundred", []),
        ("x1 abc2", []),
        ("", []),
    ],
)
def test_numbers_stay_apart_from_each_other_and_from_words(text, found):
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "quoted", "signs"),
    [
        ("about $300 k now", "$300 k", (True, True, False, False)),
        ("about 300 dollars now", "300 dollars", (False, True, False, False)),
        ("a thosand bucks", "a thosand bucks", (True, True, True, False)),
        ("say two fifty ok", "two fifty", (False, False, True, True)),
        ("I'm fifty-six.", "fifty-six", (False, False, True, False)),
    ],
)
def test_number_tells_where_it_stands_and_how_it_is_written(text, quoted, signs):
    (number,) = find_numbers(normalise(text))

    assert text[number.start : number.end] == quoted
    assert (number.scaled, number.money, number.spelled, number.shorthand) == signs
