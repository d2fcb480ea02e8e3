"""Read one visitor message: every fact it holds about the visitor, in one pass over the readers. Pure."""

from dataclasses import replace

from chat.interview import (
    age,
    annuity_interest,
    concern,
    contact,
    contact_preference,
    goal,
    refusal,
    savings,
    state,
)
from chat.interview.hearing import Fact, Heard, Reading
from chat.interview.options import Reader

READERS: tuple[Reader, ...] = (
    age.read,
    savings.read,
    concern.read,
    goal.read,
    annuity_interest.read,
    state.read,
    contact_preference.read,
    contact.read_name,
    contact.read_email,
    contact.read_phone,
)

# What a quote doesn't begin or end with; a bracket stays if its other half stands in the quote too.
_OUTER = (
    " \t\r\n\u00a0,;:.!?-/'\"\u2018\u2019\u201c\u201d\u2010\u2011\u2012\u2013\u2014\u2015\u2026\u00a1\u00bf"
)
_BRACKETS = {"(": ")", "[": "]"}


def read_message(heard: Heard) -> Reading:
    """Return every fact the visitor states in `heard`, and whether the pending question was declined."""
    facts = {fact.key: _trimmed(fact) for read in READERS if (fact := read(heard)) is not None}
    if _is_part_of_name(facts.get("state"), facts.get("name")):
        del facts["state"]
    declined = heard.pending is not None and heard.pending not in facts and refusal.declines(heard)
    return Reading(facts=facts, declined=declined)


def _trimmed(fact: Fact) -> Fact:
    """Return `fact` with the spaces, punctuation and unpaired brackets around its quote taken off."""
    words = fact.quote.strip(_OUTER)
    while (shorter := _without_bracket(words).strip(_OUTER)) != words:
        words = shorter
    return replace(fact, quote=words or fact.quote)


def _without_bracket(words: str) -> str:
    """Return `words` without the brackets around the whole, or without one that has lost its other half."""
    first, last = words[:1], words[-1:]
    if _BRACKETS.get(first, "") == last != "":
        return words[1:-1]
    if first in _BRACKETS and _BRACKETS[first] not in words:
        return words[1:]
    is_unopened = last in _BRACKETS.values() and not any(opening in words for opening in _BRACKETS)
    return words[:-1] if is_unopened else words


def _is_part_of_name(state_fact: Fact | None, name: Fact | None) -> bool:
    """Tell whether the only sign of a state is a word of the visitor's name ("Virginia", "Dallas")."""
    return state_fact is not None and name is not None and state_fact.quote.lower() in str(name.value).lower()
