"""Where an interview stands, and how a message moves it on. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from chat.interview.hearing import Reading
from scoring.questions import QUESTION_BY_KEY, QUESTIONS

CONTACT_STEPS = ("name", "email", "phone")

# The first wording, then the second; the third time Sarah moves on.
TIMES_TO_ASK = 2


@dataclass(frozen=True, slots=True)
class Interview:
    """What the visitor told and what was asked.

    `pending` is what Sarah asked last: a question's key, "name", "email", "phone", or "".
    `passed` holds what the visitor would rather not answer.
    """

    answers: Mapping[str, int | str] = field(default_factory=dict)
    contact: Mapping[str, str] = field(default_factory=dict)
    pending: str = ""
    times_asked: Mapping[str, int] = field(default_factory=dict)
    passed: tuple[str, ...] = ()

    def knows(self, step: str) -> bool:
        """Tell whether a question or a contact step has its answer."""
        return step in self.answers or bool(self.contact.get(step))


@dataclass(frozen=True, slots=True)
class Progress:
    """An interview after a message, and what the message changed."""

    interview: Interview
    learned: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    declined: bool = False


def advance(interview: Interview, reading: Reading) -> Progress:
    """Take what a message holds into the interview."""
    values = {key: fact.value for key, fact in reading.facts.items()}
    answers = {key: value for key, value in values.items() if key in QUESTION_BY_KEY}
    contact = {key: str(value) for key, value in values.items() if key in CONTACT_STEPS}
    known = {**interview.answers, **interview.contact}
    corrected = tuple(key for key in values if known.get(key) and known[key] != values[key])
    passed = interview.passed
    if reading.declined and interview.pending not in passed:
        passed = (*passed, interview.pending)
    moved = replace(
        interview,
        answers={**interview.answers, **answers},
        contact={**interview.contact, **contact},
        passed=passed,
    )
    return Progress(moved, tuple(values), corrected, reading.declined)


def next_step(interview: Interview) -> str:
    """Return what to ask next: a question's key, then a contact step, or "" when all is said."""
    steps = [question.key for question in QUESTIONS] + _contact_steps(interview)
    return next((step for step in steps if _is_open(interview, step)), "")


def ask(interview: Interview, step: str, *, counts: bool = True) -> Interview:
    """Note that Sarah asks `step` now; a repeat after a side question doesn't count."""
    times = interview.times_asked.get(step, 0)
    times_asked = {**interview.times_asked, step: times + 1 if counts or not times else times}
    return replace(interview, pending=step, times_asked=times_asked if step else interview.times_asked)


def _is_open(interview: Interview, step: str) -> bool:
    return (
        not interview.knows(step)
        and step not in interview.passed
        and interview.times_asked.get(step, 0) < TIMES_TO_ASK
    )


def _contact_steps(interview: Interview) -> list[str]:
    preference = interview.answers.get("contact_preference")
    if preference == "prefer_not_to_say":
        # Who would rather not be contacted is not asked how.
        return []
    return ["name", "email", *(["phone"] if preference in ("phone_and_email", "phone_only") else [])]
