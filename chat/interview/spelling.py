"""Mistyped key words put right before a reader looks for them. Pure."""

import re
from functools import lru_cache

_KEY_WORDS = """
    absolutely annuities annuity assets definitely estate expenses general grandchildren grandkids growth
    guarantee guaranteed healthcare hospital income inherit inheritance insurance interest interested
    investment legacy market maximize medical medicare medication nothing outlive outliving particular
    paycheck planning portfolio predictable prescription preserve principal probably protect protecting
    protection recession retirement savings somewhat specific stocks telephone volatile volatility worried
"""
# Real words one letter away from a key word.
_NEIGHBOURS = """
    generally growths incomes insured interesa interesada interesado interesan interests marked marker
    outline outlined outlining project projecting projection projects protest protesting socks states
    stock
"""
_WORDS = tuple(_KEY_WORDS.split())
_OTHER_WORDS = frozenset(_NEIGHBOURS.split())
_TOKEN = re.compile(r"[a-z]{5,}")
_NO_APOSTROPHE = re.compile(r"\b(do|does|did|is|are|was|were|ai|have|has|had|ca|could|would|should|wo)nt\b")


def respell(text: str) -> str:
    """Return normalised `text` with mistyped key words and contractions put right; offsets don't survive."""
    return _TOKEN.sub(lambda match: _right(match.group()), _NO_APOSTROPHE.sub(r"\1n't", text))


@lru_cache(maxsize=2048)
def _right(token: str) -> str:
    if token in _WORDS or token in _OTHER_WORDS:
        return token
    return next((word for word in _WORDS if _is_mistyped(token, word)), token)


def _is_mistyped(token: str, word: str) -> bool:
    """Tell whether `token` is `word` with one slip, or with two in a long word."""
    allowed = 2 if len(word) >= 9 else 1
    return (
        token[0] == word[0]
        and abs(len(token) - len(word)) <= allowed
        and not word.startswith(token)
        and not token.startswith(word)
        and distance(token, word) <= allowed
    )


def distance(one: str, other: str) -> int:
    """Return how many letters to insert, drop, replace or swap with a neighbour turn `one` into `other`."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        last, row, before_last = row, [i], before
        for j, target in enumerate(other, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != target))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == target:
                cost = min(cost, before_last[j - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]
