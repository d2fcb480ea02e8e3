"""Labelled wordings of every rule: what Sarah may not say, and what sounds alike and is fine."""

from typing import NamedTuple


class Wordings(NamedTuple):
    """The replies that break one rule, and the innocent ones nearest to them."""

    blocked: tuple[str, ...]
    allowed: tuple[str, ...]
