"""Amounts of money in a message, ranges joined, with the words around each. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chat.interview import savings_phrases as phrases
from chat.interview.numbers import Number, find_numbers
from chat.interview.wording import BLANK

# Stands for "401(k)" and the like: no number any more, but still a sign of an account.
ACCOUNT_SIGN = "\x01"

_THOUSAND, _HUNDRED_THOUSAND, _MILLION = 1_000, 100_000, 1_000_000
_LEAST_HUNDREDS = 10
# How far words may stand from the amount they speak of; it bounds the work on a long message.
_REACH, _NEAR = 160, 40
_LEAST_PLAIN_AMOUNT = 1_000


@dataclass(frozen=True, slots=True)
class Amount:
    """Dollars from `low` to `high`, at `start:end`, with the words before and after in its segment.

    `clear` if sign, scale or size show that it is money; otherwise it is a bare number.
    """

    low: float
    high: float
    start: int
    end: int
    left: str
    right: str
    clear: bool

    @property
    def segment(self) -> str:
        """Return the words around the amount, the amount itself left out."""
        return f"{self.left} {BLANK} {self.right}"


def without_account_names(text: str) -> str:
    """Replace account names, phone numbers, zip codes and dates in `text` by signs of the same length."""

    def sign(match: re.Match[str]) -> str:
        return (ACCOUNT_SIGN if match["account"] else BLANK) * len(match.group())

    return phrases.NOT_MONEY.sub(sign, text)


def find_amounts(text: str) -> Iterator[Amount]:
    """Yield the amounts in a normalised `text`, a range as one amount."""
    numbers = list(find_numbers(text))
    place = 0
    while place < len(numbers):
        first = numbers[place]
        last = numbers[place + 1] if place + 1 < len(numbers) else first
        ranged = last is not first and _joins(text, first, last)
        yield _amount(text, first, last if ranged else first)
        place += 2 if ranged else 1


def _joins(text: str, first: Number, last: Number) -> bool:
    between = phrases.BETWEEN.search(text, max(0, first.start - _NEAR), first.start)
    joint = phrases.AND_JOINT if between else phrases.RANGE_JOINT
    return bool(joint.fullmatch(text, first.end, last.start)) and _lower_end(first, last) < last.value


def _lower_end(first: Number, last: Number) -> float:
    """Return the lower end of a range in dollars, in the unit of the upper one: "120 to 160k", "2-300k"."""
    if first.scaled or not last.scaled or first.value >= _LEAST_PLAIN_AMOUNT:
        return first.value
    if first.value < _LEAST_HUNDREDS and first.value * _HUNDRED_THOUSAND < last.value < _MILLION:
        return first.value * _HUNDRED_THOUSAND
    in_millions = last.value >= _MILLION and first.value * _MILLION < last.value
    return first.value * (_MILLION if in_millions else _THOUSAND)


def _amount(text: str, first: Number, last: Number) -> Amount:
    left, right = _segment(text, first.start, last.end)
    return Amount(
        low=_lower_end(first, last),
        high=last.value,
        start=first.start,
        end=last.end,
        left=left,
        right=right,
        clear=_is_clear(text, first) or _is_clear(text, last),
    )


def _is_clear(text: str, number: Number) -> bool:
    return (
        number.money
        or (number.scaled and number.value >= _LEAST_PLAIN_AMOUNT)
        or "," in text[number.start : number.end]
    )


def _segment(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the words of the same segment before `start` and after `end`."""
    earliest, latest = max(0, start - _REACH), min(len(text), end + _REACH)
    first = max(
        (edge.end() for edge in phrases.SEGMENT_EDGE.finditer(text, earliest, start)), default=earliest
    )
    edge = phrases.SEGMENT_EDGE.search(text, end, latest)
    return text[first:start], text[end : edge.start() if edge else latest]
