"""Messages for the readers, on one fixed day."""

from datetime import date

from chat.interview.hearing import Heard

TODAY = date(2026, 11, 22)


def heard(text: str, pending: str | None = None, *said_before: tuple[str, str]) -> Heard:
    """Return `text` as said on TODAY, after `said_before`."""
    return Heard(text=text, pending=pending, today=TODAY, said_before=said_before)
