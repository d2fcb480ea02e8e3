"""Read one visitor message: every fact it holds about the visitor, in one pass over the readers. Pure."""

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


def read_message(heard: Heard) -> Reading:
    """Return every fact the visitor states in `heard`, and whether the pending question was declined."""
    facts = {fact.key: fact for read in READERS if (fact := read(heard)) is not None}
    if _is_part_of_name(facts.get("state"), facts.get("name")):
        del facts["state"]
    declined = heard.pending is not None and heard.pending not in facts and refusal.declines(heard)
    return Reading(facts=facts, declined=declined)


def _is_part_of_name(state_fact: Fact | None, name: Fact | None) -> bool:
    """Tell whether the only sign of a state is a word of the visitor's name ("Virginia", "Dallas")."""
    return state_fact is not None and name is not None and state_fact.quote.lower() in str(name.value).lower()
