"""How much the visitor has saved for retirement, as one of the four bands. Pure."""

import re
from dataclasses import replace

from chat.interview import savings_phrases as phrases
from chat.interview.age_phrases import TAKEN_BACK
from chat.interview.amounts import Amount, find_amounts, without_account_names
from chat.interview.corrections import corrects_between, looks_back_to
from chat.interview.hearing import Fact, Heard
from chat.interview.numbers import find_numbers
from chat.interview.options import picked
from chat.interview.refusal import declines
from chat.interview.wording import normalise, own_statements, quote

_BANDS = (("500k_plus", 500_000), ("200k_500k", 200_000), ("100k_200k", 100_000), ("under_100k", 0))
_REACH = 120
_OLDEST, _THOUSAND = 110, 1_000
_LEAST_UNASKED = 5_000
_LEAST_BARE, _LEAST_PLAIN = 10, 1_000
_MOST_IN_MILLIONS = 20
_FEW_DOLLARS = re.compile(r"\$ ?\d{1,3}")
_OF_SAVINGS = re.compile(r"sav|put away|set aside|retire|ahorr")
_WORD = re.compile(r"[a-z']+\.?|\d+")


def read(heard: Heard) -> Fact | None:
    """Return the band of the visitor's savings, if the message states them."""
    option = picked(heard, "savings", _read_words)
    return option or _read_words(heard)


def _read_words(heard: Heard) -> Fact | None:
    asked = heard.pending == "savings" or looks_back_to(heard, "savings")
    claimed = phrases.STATED_AFTER_ALL.search(normalise(heard.text))
    text = without_account_names(normalise(heard.text) if claimed else own_statements(heard))
    relative = (_what_is_left(heard, text) or _relative(heard, text)) if asked else None
    if relative is not None:
        return relative
    amounts = _own_amounts(heard, text, asked)
    if looks_back_to(heard, "age"):
        amounts = [amount for amount in amounts if amount.clear or amount.high > _OLDEST * _THOUSAND]
    if amounts:
        return _banded(heard, amounts)
    return _without_figures(heard, text, asked)


def _stands(heard: Heard, amount: Amount) -> bool:
    """Tell whether the words around, whosever they are, leave the amount what the visitor has."""
    text = normalise(heard.text)
    return not (TAKEN_BACK.match(text, amount.end) or _is_of_a_thing(text, amount))


def _own_amounts(heard: Heard, text: str, asked: bool) -> list[Amount]:
    """Return the amounts that are the visitor's savings, clear ones before bare ones."""
    clear: list[Amount] = []
    bare: list[Amount] = []
    income_before = False
    for amount in find_amounts(text):
        if not _stands(heard, amount):
            continue
        if not amount.clear:
            if phrases.WEATHER.match(text, amount.end):
                continue
            if _is_bare_answer(amount, asked) or _is_plain_in_account(text, amount):
                bare.append(_in_dollars(amount))
            continue
        carries_on = (
            income_before and not amount.left.strip(" $") and not phrases.ACCOUNTED.search(amount.right)
        )
        income_before = carries_on or bool(phrases.HARD_NO.search(amount.segment))
        excluded = carries_on or _is_excluded(amount) or _is_abridged(text, amount)
        if not excluded and _is_accepted(amount, asked):
            clear.append(amount)
    return clear or bare


def _is_excluded(amount: Amount) -> bool:
    """Tell whether the words around make it income, debt, a house, a wish, a price or a figure of speech."""
    if (
        phrases.IDIOM.match(amount.right)
        or phrases.IDIOM_LEFT.search(amount.left)
        or phrases.DENIED.search(amount.left)
    ):
        return True
    if phrases.HARD_NO.search(amount.segment) or phrases.WISHED_AFTER.match(amount.right):
        return True
    wished = phrases.SOFT_NO.search(amount.left) and not phrases.STILL_HAVE.search(amount.left)
    return bool(wished) and not phrases.MINE.search(amount.left)


def _is_of_a_thing(text: str, amount: Amount) -> bool:
    """Tell whether the words before make it the worth of a house or the like."""
    earliest = max(0, amount.start - _REACH)
    if phrases.WORTH_OF_THINGS.search(text, earliest, amount.start):
        return True
    named = phrases.OF_A_THING.search(text, earliest, amount.start)
    return bool(named and not phrases.OWNED.search(amount.segment))


def _is_abridged(text: str, amount: Amount) -> bool:
    """Tell whether "$350" alone may mean thousands as well as dollars."""
    return bool(_FEW_DOLLARS.fullmatch(text, amount.start, amount.end)) and _is_only_filled(amount)


def _is_accepted(amount: Amount, asked: bool) -> bool:
    if (
        (asked and amount.high >= _LEAST_PLAIN)
        or phrases.OWNED.search(amount.segment)
        or phrases.MINE.search(amount.left)
    ):
        return True
    return (asked or amount.high >= _LEAST_UNASKED) and _is_only_filled(amount)


def _is_only_filled(amount: Amount) -> bool:
    words = _WORD.findall(phrases.ACCOUNTED.sub(" ", amount.segment))
    return all(word in phrases.FILLERS for word in words)


def _is_bare_answer(amount: Amount, asked: bool) -> bool:
    """Tell whether a number without a unit is the plain answer; a single digit says too little."""
    has_size = amount.high >= _LEAST_BARE or not amount.high.is_integer()
    if amount.high <= _OLDEST and phrases.LIKE_AN_AGE.search(amount.left):
        return False
    return asked and has_size and not phrases.NOT_AN_AMOUNT.search(amount.left) and _is_only_filled(amount)


def _is_plain_in_account(text: str, amount: Amount) -> bool:
    """Tell whether a number written without sign or comma stands with an account: "300000 in my IRA"."""
    has_size = amount.low >= _LEAST_PLAIN and not re.fullmatch(
        r"(?:19|20)\d\d", text[amount.start : amount.end]
    )
    return bool(has_size and phrases.OWNED.search(amount.segment)) and not _is_excluded(amount)


def _in_dollars(amount: Amount) -> Amount:
    """Read a bare "350" as thousands and a bare "1.2" as millions."""
    if amount.high >= _LEAST_PLAIN:
        return amount
    in_millions = not amount.high.is_integer() and amount.high < _MOST_IN_MILLIONS
    times = 1_000_000 if in_millions else _THOUSAND
    return replace(amount, low=amount.low * times, high=amount.high * times)


def _banded(heard: Heard, amounts: list[Amount]) -> Fact | None:
    """Return the one band all `amounts` together mean, if there is one."""
    total = next((amount for amount in amounts if phrases.TOTAL.search(amount.segment)), None)
    start, end = min(amount.start for amount in amounts), max(amount.end for amount in amounts)
    taken_back = len(amounts) > 1 and corrects_between(
        normalise(heard.text), amounts[-2].end, amounts[-1].start
    )
    if len(amounts) == 1 or total or taken_back:
        chosen = total or amounts[-1]
        return _fact(_band_of(chosen), heard, chosen.start, chosen.end, "amount stated")
    if _add_up(amounts):
        low, high = sum(amount.low for amount in amounts), sum(amount.high for amount in amounts)
        first = amounts[0]
        rest = low - first.low
        whole = (first.low, first.high) if abs(first.low - rest) < _LEAST_PLAIN else (low, high)
        return _fact(_band(*whole), heard, start, end, f"{len(amounts)} amounts added up")
    bands = {_band_of(amount) for amount in amounts}
    return _fact(bands.pop() if len(bands) == 1 else None, heard, start, end, "amounts of one band")


def _add_up(amounts: list[Amount]) -> bool:
    """Tell whether the amounts lie in different accounts, so that their sum is meant."""
    accounts = [bool(phrases.ACCOUNTED.search(amount.segment)) for amount in amounts]
    return all(accounts) or any(phrases.MORE_TO_ADD.search(amount.left) for amount in amounts[1:])


def _band_of(amount: Amount) -> str | None:
    if amount.low == amount.high:
        below = bool(phrases.BELOW.search(amount.left))
        if (phrases.UNDER.search(amount.left) and not below) or phrases.UNDER_AFTER.match(amount.right):
            return _band(0, amount.high)
        return _band(amount.high - below, amount.high - below)
    return _band(amount.low, amount.high)


def _band(low: float, high: float) -> str | None:
    """Return the band of a range; a range that ends where a band begins doesn't reach into it."""
    top = high - (high > low)
    bands = [next(band for band, least in _BANDS if value >= least) for value in (low, top)]
    return bands[0] if bands[0] == bands[1] else None


def _fact(band: str | None, heard: Heard, start: int, end: int, how: str) -> Fact | None:
    return Fact("savings", band, quote(heard, start, end), how) if band else None


def _relative(heard: Heard, text: str) -> Fact | None:
    """Read "my buddy has 600k, I've got maybe half of that"."""
    match = phrases.RELATIVE.search(text)
    if match is None or not match.lastgroup:
        return None
    before = [n for n in find_numbers(normalise(heard.text)[: match.start()]) if n.scaled or n.money]
    if not before:
        return None
    factor = phrases.FACTORS[match.lastgroup]
    if phrases.LOST_PART.search(text, 0, match.start()):
        factor = 1 - factor
    if factor <= 0:
        return None
    value = before[-1].value * factor
    return _fact(_band(value, value), heard, match.start(), match.end(), "part of an amount named before")


def _what_is_left(heard: Heard, text: str) -> Fact | None:
    """Read "we had 300k but spent 120k of it"."""
    amounts = [amount for amount in find_amounts(text) if amount.clear]
    if len(amounts) != 2:
        return None
    had, spent = amounts
    if not (phrases.HAD.search(had.left) and phrases.SPENT.search(spent.left)) or had.low < spent.high:
        return None
    return _fact(
        _band(had.low - spent.high, had.high - spent.low),
        heard,
        had.start,
        spent.end,
        "what is left of an amount",
    )


def _without_figures(heard: Heard, text: str, asked: bool) -> Fact | None:
    """Read "nothing yet", "seven figures", "a few thousand"."""
    nothing = phrases.NOTHING.search(text) or (asked and phrases.NOTHING_AT_ALL.fullmatch(text))
    if asked and not nothing and not declines(heard):
        nothing = phrases.NOTHING_FIRST.match(text)
    if nothing and (asked or _OF_SAVINGS.search(nothing.group())):
        return _fact("under_100k", heard, nothing.start(), nothing.end(), "nothing saved")
    for band, pattern in phrases.VAGUE:
        vague = pattern.search(text)
        if vague and (asked or phrases.OWNED.search(text)):
            return _fact(band, heard, vague.start(), vague.end(), "rough size stated")
    return None
