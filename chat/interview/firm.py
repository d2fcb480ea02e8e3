"""The brokerage as Sarah knows it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Firm:
    """The brokerage's own facts that Sarah may state."""

    name: str
    phone: str
    email: str
    licensed_states: Sequence[str]
    hours: str = ""
    books_online: bool = False
