"""Where an interview stands, and how a message moves it on. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from chat.interview.hearing import Reading
from scoring.questions import QUESTION_BY_KEY, QUESTIONS

CONTACT_STEPS = ("name", "email", "phone")

# The first wording, then the second; then Sarah moves on, and comes back to it once at the end.
TIMES_TO_ASK = 2
TIMES_IN_ALL = 3

# Two marks in `passed` that are no step: nothing more is to be asked; the visitor has no e-mail.
EVERYTHING = "everything"
NO_EMAIL = "no_email"


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

    @property
    def is_over(self) -> bool:
        """Tell whether nothing more is to be asked."""
        return EVERYTHING in self.passed

    @property
    def may_be_contacted(self) -> bool:
        """Tell whether the visitor hasn't refused to be contacted."""
        refuses = self.answers.get("contact_preference") == "prefer_not_to_say"
        return not (refuses or "contact_preference" in self.passed)

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


def advance(interview: Interview, reading: Reading, *, correcting: str = "") -> Progress:
    """Take what a message holds into the interview.

    `correcting` is the question the message answers anew; to decline takes its answer out.
    """
    values = {key: fact.value for key, fact in reading.facts.items()}
    answers = {key: value for key, value in values.items() if key in QUESTION_BY_KEY}
    contact = {key: str(value) for key, value in values.items() if key in CONTACT_STEPS}
    known = {**interview.answers, **interview.contact}
    corrected = tuple(key for key in values if known.get(key) and known[key] != values[key])
    # Who tells more after having ended it carries on.
    passed = tuple(step for step in interview.passed if step != EVERYTHING or not answers)
    kept = dict(interview.answers)
    if reading.declined:
        passed = _with(passed, correcting or interview.pending)
        kept.pop(correcting, None)
    moved = replace(
        interview, answers={**kept, **answers}, contact={**interview.contact, **contact}, passed=passed
    )
    return Progress(moved, tuple(values), corrected, reading.declined)


def next_step(interview: Interview, *, keeps_pending: bool = False, skips: Collection[str] = ()) -> str:
    """Return what to ask next: a question's key, then a contact step, or "" when all is said.

    `keeps_pending` leaves what was asked last open however often it was asked; `skips` holds
    the contact steps that are not asked.
    """
    if interview.is_over:
        return ""
    questions = [question.key for question in QUESTIONS]
    contact = [step for step in _contact_steps(interview) if step not in skips]
    pending = interview.pending
    if keeps_pending and pending in (*questions, *contact) and _is_unanswered(interview, pending):
        return pending
    first = [step for step in questions if _is_open(interview, step, TIMES_TO_ASK)]
    again = [step for step in questions if _is_to_ask_again(interview, step)]
    last = [step for step in contact if _is_open(interview, step, TIMES_TO_ASK)]
    return next(iter((*first, *again, *last)), "")


def ask(interview: Interview, step: str, *, counts: bool = True) -> Interview:
    """Note that Sarah asks `step` now; a repeat after a side question doesn't count."""
    times = interview.times_asked.get(step, 0)
    times_asked = {**interview.times_asked, step: times + 1 if counts or not times else times}
    return replace(interview, pending=step, times_asked=times_asked if step else interview.times_asked)


def leave(interview: Interview, *, contact: bool = False) -> Interview:
    """Note that nothing more is to be asked, and with `contact` never how to reach the visitor."""
    steps = ("contact_preference", *CONTACT_STEPS) if contact else ()
    return replace(interview, pending="", passed=_with(interview.passed, *steps, EVERYTHING))


def without_email(interview: Interview) -> Interview:
    """Note that the visitor has no e-mail, so that a phone number is asked for instead."""
    return replace(interview, passed=_with(interview.passed, "email", NO_EMAIL))


def _with(passed: tuple[str, ...], *steps: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*passed, *steps)))


def _is_unanswered(interview: Interview, step: str) -> bool:
    return not interview.knows(step) and step not in interview.passed


def _is_open(interview: Interview, step: str, times: int) -> bool:
    return _is_unanswered(interview, step) and interview.times_asked.get(step, 0) < times


def _is_to_ask_again(interview: Interview, step: str) -> bool:
    """Tell whether a question that was given up gets its last try: among the questions, not at once."""
    is_later = interview.pending in QUESTION_BY_KEY and step != interview.pending
    return is_later and _is_open(interview, step, TIMES_IN_ALL)


def _contact_steps(interview: Interview) -> list[str]:
    preference = interview.answers.get("contact_preference")
    if preference == "prefer_not_to_say":
        # Who would rather not be contacted is not asked how.
        return []
    by_phone = preference in ("phone_and_email", "phone_only") or NO_EMAIL in interview.passed
    return ["name", "email", *(["phone"] if by_phone else [])]
