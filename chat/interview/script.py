"""What scripted Sarah says, one question at a time. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import phonenumbers

from chat.interview import phrases
from chat.interview.interview import Interview, Progress, ask, next_step
from scoring.questions import QUESTION_BY_KEY
from scoring.score import Explanation, answer_label
from scoring.us_states import US_STATES

# "offer_appointment" from 60 points, "offer_seminar" from 40; the specification's categories.
ACTION_BY_STATUS = {
    "high_value": "offer_appointment",
    "qualified": "offer_appointment",
    "warm": "offer_seminar",
    "cold": "nurture",
    "new": "nurture",
}
SKIP = "Skip this question"


@dataclass(frozen=True, slots=True)
class Firm:
    """The brokerage's own facts that Sarah may state."""

    name: str
    phone: str
    email: str
    licensed_states: Sequence[str]


@dataclass(frozen=True, slots=True)
class Reply:
    """Sarah's words, what they offer to press, and the interview after them."""

    text: str
    quick_replies: tuple[str, ...]
    next_action: str
    interview: Interview


def greet(page: str, firm: Firm) -> Reply:
    """Return Sarah's first message: who she is, that she is an AI, education only, the first question."""
    interview = ask(Interview(), next_step(Interview()))
    opening = phrases.OPENINGS.get(page, phrases.OPENINGS["home"])
    text = _paragraphs(
        phrases.INTRODUCTION.format(firm=firm.name), opening, _question(interview, interview.pending)
    )
    return Reply(text, _quick_replies(interview, firm), "continue_qualification", interview)


def reply(
    progress: Progress,
    explanation: Explanation,
    firm: Firm,
    *,
    side_question: str | None,
    is_booked: bool = False,
) -> Reply:
    """Return Sarah's answer to a message: acknowledge, answer what was asked, ask the next thing or close."""
    before = progress.interview
    step = next_step(before)
    understood = bool(progress.learned) or bool(side_question)
    first = _acknowledge(progress, step, firm)
    if side_question:
        answer = phrases.SIDE_ANSWERS[side_question].format(
            firm=firm.name,
            phone=firm.phone,
            email=firm.email,
            reason=phrases.REASONS.get(step, phrases.REASONS[""]),
        )
        first = " ".join(filter(None, [first if progress.learned else "", answer]))
    after = ask(before, step, counts=not understood)
    action = next_action(after, explanation, is_booked=is_booked)
    last = _question(after, step) if step else _close(progress, action, firm)
    return Reply(_paragraphs(first, last), _quick_replies(after, firm), action, after)


def introduce(reply: Reply, firm: Firm) -> Reply:
    """Put who Sarah is before a reply to somebody who never saw her greeting."""
    return replace(reply, text=_paragraphs(phrases.INTRODUCTION.format(firm=firm.name), reply.text))


def next_action(interview: Interview, explanation: Explanation, *, is_booked: bool = False) -> str:
    """Return what the page should offer now, one of the API's `next_action` values."""
    if is_booked:
        return "appointment_booked"
    if interview.pending in QUESTION_BY_KEY:
        return "continue_qualification"
    if interview.pending:
        return "collect_contact"
    return ACTION_BY_STATUS[explanation.status]


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def _question(interview: Interview, step: str) -> str:
    is_repeat = interview.times_asked[step] > 1
    wordings = QUESTION_BY_KEY[step].wordings if step in QUESTION_BY_KEY else phrases.CONTACT_QUESTIONS[step]
    return wordings[1] if is_repeat else wordings[0]


def _acknowledge(progress: Progress, step: str, firm: Firm) -> str:
    if progress.declined:
        return phrases.DECLINED
    labels = [_spoken(progress.interview, key) for key in progress.learned if key != "name"]
    if progress.corrected and labels:
        return phrases.CORRECTED.format(labels=_listed(labels))
    if len(labels) > 1:
        return phrases.NOTED.format(labels=_listed(labels))
    if progress.learned:
        return _acknowledge_one(progress.interview, progress.learned[-1], firm)
    if not progress.interview.pending:
        return ""
    return phrases.NOT_CAUGHT if step == progress.interview.pending else phrases.MOVING_ON


def _acknowledge_one(interview: Interview, key: str, firm: Firm) -> str:
    if key == "state":
        code = str(interview.answers[key])
        line = phrases.LICENSED if code in firm.licensed_states else phrases.NOT_LICENSED
        return line.format(state=US_STATES[code])
    if key == "name":
        return phrases.ACKNOWLEDGEMENTS["name"].format(name=interview.contact["name"].partition(" ")[0])
    by_value = phrases.ACKNOWLEDGEMENTS_BY_VALUE.get(str(interview.answers.get(key, "")))
    return by_value or phrases.ACKNOWLEDGEMENTS[key]


def _spoken(interview: Interview, key: str) -> str:
    if key in interview.answers:
        return f"{QUESTION_BY_KEY[key].factor.lower()} “{answer_label(key, interview.answers[key])}”"
    return spoken_phone(interview.contact[key]) if key == "phone" else interview.contact[key]


def spoken_phone(number: str) -> str:
    """Return an E.164 number as its own country writes it: "(602) 555-0100"."""
    return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.NATIONAL)


def _listed(labels: list[str]) -> str:
    return ", ".join(labels[:-1]) + (" and " if len(labels) > 1 else "") + labels[-1]


def _close(progress: Progress, action: str, firm: Firm) -> str:
    is_first_time = bool(progress.interview.pending)
    lines = phrases.CLOSINGS if is_first_time else phrases.REMINDERS
    first_name = progress.interview.contact.get("name", "").partition(" ")[0]
    return lines[action].format(name=first_name and f", {first_name}", phone=firm.phone)


def _quick_replies(interview: Interview, firm: Firm) -> tuple[str, ...]:
    step = interview.pending
    if not step:
        return phrases.CLOSING_QUICK_REPLIES
    if step not in QUESTION_BY_KEY:
        return phrases.CONTACT_QUICK_REPLIES[step]
    question = QUESTION_BY_KEY[step]
    if question.shows_options:
        labels = [option.label for option in question.options]
    else:
        labels = sorted(US_STATES[code] for code in firm.licensed_states)
    is_repeat = interview.times_asked[step] > 1
    return (*labels, SKIP) if is_repeat and step != "contact_preference" else tuple(labels)
