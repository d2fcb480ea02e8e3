"""What a reply may state: counts, dates, states, names and numbers known to be true. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from scoring.us_states import US_STATES

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO_DATE = re.compile(r"\b\d{4}-(\d{2})-(\d{2})(?!\d)")
_NAMED_DATE = re.compile(
    rf"\b({'|'.join(_MONTHS)})[a-z]*\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?(?![\d,]*\d)|"
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({'|'.join(_MONTHS)})(?:[a-z]*)\b",
    re.I,
)
_SLASHED_DATE = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/\d{2,4})?(?![\d/])")
_NUMBER = re.compile(r"(?<![\w.])\$?(\d[\d,]*(?:\.\d+)?)\s?(k|thousand|m|million)?(?![a-z])", re.I)
_SCALES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}
EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
PHONE = re.compile(r"(?<![\w-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d)|\+1\d{10}\b")

MonthDay = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Facts:
    """The only facts a reply may rely on; what is missing is unknown.

    `seats_left`, `capacities` and `sign_ups` hold the counts of every event known; `counts` may
    stand in for them. `numbers` may be repeated as rates, `dates` are months and days,
    `licensed_states` postal codes, `phones` the last ten digits, `names` and `emails` lower case.
    `nothing_is_sold` is true only if events are known to sell nothing.
    """

    seats_left: frozenset[int] = frozenset()
    capacities: frozenset[int] = frozenset()
    sign_ups: frozenset[int] = frozenset()
    counts: frozenset[float] = frozenset()
    numbers: frozenset[float] = frozenset()
    dates: frozenset[MonthDay] = frozenset()
    licensed_states: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    nothing_is_sold: bool = False

    @classmethod
    def of(cls, known: "Facts | Mapping[str, object]") -> "Facts":
        """Read a plain mapping; its nested mappings and lists (seminars, visitor) count too."""
        if isinstance(known, Facts):
            return known
        leaves = list(_leaves(known))
        texts = [str(value) for _, value in leaves if isinstance(value, str | date)]
        ours = [(key, str(value)) for key, value in leaves if key not in _VISITORS_WORDS]
        return cls(
            seats_left=_counts(leaves, "available_seats"),
            capacities=_counts(leaves, "max_attendees"),
            sign_ups=_counts(leaves, "registered_count"),
            counts=frozenset(
                number for key, value in ours if key == "numbers" for number in numbers_in(value)
            ),
            numbers=frozenset(
                number for key, value in ours if key not in _COUNTS for number in numbers_in(value)
            ),
            dates=frozenset(day for _, value in ours for day in dates_in(value)),
            licensed_states=frozenset(
                code for key, value in leaves if key == "licensed_states" for code in _states(str(value))
            ),
            names=frozenset(str(value).lower() for key, value in leaves if key == "name"),
            emails=frozenset(email.lower() for text in texts for email in EMAIL.findall(text)),
            phones=frozenset(digits(phone) for text in texts for phone in PHONE.findall(text)),
            nothing_is_sold=known.get("seminar_has_sales_followup") is False,
        )


# What a visitor says proves no rate, count or date.
_VISITORS_WORDS = frozenset({"said", "saying"})
_COUNTS = frozenset({"available_seats", "max_attendees", "registered_count"})


def numbers_in(text: str) -> tuple[float, ...]:
    """Return the numbers written in figures in `text`: 300 for "300", 300000 for "$300k"; no phone number's."""
    return tuple(
        float(match[1].replace(",", "")) * _SCALES.get((match[2] or "").lower(), 1)
        for match in _NUMBER.finditer(PHONE.sub("", text))
    )


def dates_in(text: str) -> tuple[MonthDay, ...]:
    """Return the month and day of every calendar date in `text`."""
    found: list[MonthDay] = [(int(match[1]), int(match[2])) for match in _ISO_DATE.finditer(text)]
    for match in _NAMED_DATE.finditer(text):
        month, day = (match[1], match[2]) if match[1] else (match[4], match[3])
        found.append((_MONTHS.index(month.lower()) + 1, int(day)))
    found += [(int(match[1]), int(match[2])) for match in _SLASHED_DATE.finditer(text)]
    return tuple((month, day) for month, day in found if 1 <= month <= 12 and 1 <= day <= 31)


def digits(phone: str) -> str:
    """Return the last ten digits of a phone number."""
    return re.sub(r"\D", "", phone)[-10:]


def _leaves(value: object, key: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        for name, part in value.items():
            yield from _leaves(part, str(name))
    elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
        for part in value:
            yield from _leaves(part, key)
    else:
        yield key, value


def _counts(leaves: Iterable[tuple[str, object]], wanted: str) -> frozenset[int]:
    return frozenset(value for key, value in leaves if key == wanted and isinstance(value, int))


def _states(text: str) -> Iterator[str]:
    for part in re.split(r"[,;]\s*", text):
        wanted = part.strip().lower()
        yield from (code for code, name in US_STATES.items() if wanted in {code.lower(), name.lower()})
