"""What scripted Sarah says, one question at a time. Pure."""

from dataclasses import dataclass, replace

from chat.interview import phrases, side_answers
from chat.interview.acknowledgements import acknowledge, acknowledge_correction, listed, spoken_phone
from chat.interview.asking import is_last_try, offers, question, quick_replies
from chat.interview.firm import Firm
from chat.interview.interview import Interview, Progress, ask, leave, next_step, without_email
from chat.interview.said import Said, is_out_of_state
from scoring.questions import QUESTION_BY_KEY
from scoring.score import Explanation
from scoring.us_states import US_STATES

__all__ = ["Firm", "Reply", "greet", "introduce", "next_action", "reply", "spoken_phone"]

# "offer_appointment" from 60 points, "offer_seminar" from 40; the specification's categories.
ACTION_BY_STATUS = {
    "high_value": "offer_appointment",
    "qualified": "offer_appointment",
    "warm": "offer_seminar",
    "cold": "nurture",
    "new": "nurture",
}
# After these nothing more is asked, and after the last two never how to reach the visitor.
_ENDINGS = frozenset({"crisis", "stop", "delete"})
_REQUESTS = frozenset({"stop", "delete"})
# Beside these, an answer is taken without a word about it.
_STANDING_ALONE = frozenset({"sensitive", "grief", "bye"})


@dataclass(frozen=True, slots=True)
class Reply:
    """Sarah's words, what they offer to press, and the interview after them."""

    text: str
    quick_replies: tuple[str, ...]
    next_action: str
    interview: Interview
    question: str = ""


def greet(page: str, firm: Firm) -> Reply:
    """Return Sarah's first message: who she is, that she is an AI, education only, the first question."""
    interview = ask(Interview(), next_step(Interview()))
    opening = phrases.OPENINGS.get(page, phrases.OPENINGS["home"])
    first = first_wording(interview.pending)
    text = _paragraphs(introduction(firm), opening, first)
    return Reply(text, quick_replies(interview, firm), "continue_qualification", interview, first)


def reply(
    progress: Progress,
    explanation: Explanation,
    firm: Firm,
    *,
    side_question: str | None,
    is_booked: bool = False,
    correcting: str = "",
) -> Reply:
    """Return Sarah's answer to a message: acknowledge, answer what was asked, ask the next thing or close.

    `correcting` is the question the message answers anew; what Sarah asked last stays asked.
    """
    said = _understood(progress, explanation, side_question or "", correcting)
    if said.topic in _ENDINGS:
        after = leave(said.interview, contact=said.topic in _REQUESTS)
        return Reply(_answer(said, firm, ""), (), "nurture", after)
    skips = ("phone",) if said.is_out_of_state else ()
    step = next_step(said.interview, keeps_pending=not said.is_failed_try, skips=skips)
    if said.topic == "bye":
        # What she doesn't ask now can't be what the next message answers.
        after = replace(said.interview, pending=step if step == said.interview.pending else "")
        return Reply(
            _answer(said, firm, step), (), next_action(after, explanation, is_booked=is_booked), after
        )
    pending = said.interview.pending
    after = ask(said.interview, step, counts=bool(pending) and (said.is_failed_try or step != pending))
    action = next_action(after, explanation, is_booked=is_booked)
    asked = question(said, after) if step else ""
    text = _paragraphs(_first(said, after, firm), asked or _close(said, action, firm))
    return Reply(text, offers(said, after, firm), action, after, asked)


def first_wording(step: str) -> str:
    """Return the words in which a step is asked first; "" for no step."""
    if step in QUESTION_BY_KEY:
        return QUESTION_BY_KEY[step].text
    return phrases.CONTACT_QUESTIONS[step][0] if step else ""


def introduce(reply: Reply, firm: Firm) -> Reply:
    """Put who Sarah is before a reply to somebody who never saw her greeting."""
    return replace(reply, text=_paragraphs(introduction(firm), reply.text))


def introduction(firm: Firm) -> str:
    """Return who Sarah is, that she is an AI, and that what she shares is education only."""
    return phrases.INTRODUCTION.format(firm=firm.name)


def next_action(interview: Interview, explanation: Explanation, *, is_booked: bool = False) -> str:
    """Return what the page should offer now, one of the API's `next_action` values."""
    if is_booked:
        return "appointment_booked"
    if interview.pending in QUESTION_BY_KEY:
        return "continue_qualification"
    if interview.pending:
        return "collect_contact"
    if interview.is_over or is_out_of_state(explanation):
        return "nurture"
    return ACTION_BY_STATUS[explanation.status]


def _understood(progress: Progress, explanation: Explanation, topic: str, correcting: str) -> Said:
    if correcting == progress.interview.pending:
        correcting = ""
    is_answered = progress.learned or progress.declined or correcting
    if topic == "no_email":
        progress = replace(progress, interview=without_email(progress.interview), declined=False)
    elif topic in ("unknown", "repeat") and is_answered:
        topic = ""
    return Said(progress, explanation, topic, correcting)


def _first(said: Said, after: Interview, firm: Firm) -> str:
    """Return what comes before the next question: the acknowledgement, then what was asked."""
    step, states = after.pending, firm.licensed_states
    if said.correcting and not said.topic:
        return acknowledge_correction(said.progress, said.correcting, states)
    if said.topic in _STANDING_ALONE:
        return _answer(said, firm, step)
    if said.topic:
        told = acknowledge(said.progress, step, states, briefly=True) if said.progress.learned else ""
        return " ".join(filter(None, (told, _answer(said, firm, step))))
    once_more = is_last_try(said, after)
    told = acknowledge(said.progress, step, states, briefly=once_more)
    return f"{told} {phrases.ONCE_MORE}" if once_more else told


def _answer(said: Said, firm: Firm, step: str) -> str:
    """Return the answer to what was asked beside the interview, where `step` is asked next."""
    lines = side_answers.SIDE_ANSWERS
    if said.is_out_of_state:
        lines = lines | side_answers.OUT_OF_STATE_ANSWERS
    line = lines[said.topic]
    if said.topic == "repeat" and not step:
        line = side_answers.NOTHING_TO_REPEAT
    asked = said.correcting or said.interview.pending or step
    has_number = said.interview.knows("phone")
    states = listed([US_STATES[code] for code in firm.licensed_states])
    return line.format(
        firm=firm.name,
        phone=firm.phone,
        email=firm.email,
        during=f" ({firm.hours})" if firm.hours else "",
        states=states or side_answers.NO_STATE_YET,
        state=_state_name(said.interview),
        reason=side_answers.REASONS[asked],
        meeting=_meeting(said.interview, firm),
        callback=side_answers.NUMBER_KNOWN if has_number else side_answers.LEAVE_A_NUMBER,
    )


def _close(said: Said, action: str, firm: Firm) -> str:
    """Return the closing words, a reminder later on, or nothing after an answer that says enough."""
    is_first_time = bool(said.interview.pending) and not said.interview.is_over
    if said.topic and not is_first_time:
        return ""
    is_closing = is_first_time and not said.topic
    lines = phrases.CLOSINGS if is_closing else phrases.REMINDERS
    line = lines[action]
    if said.is_out_of_state and action == "nurture":
        line = phrases.CLOSING_OUT_OF_STATE if is_closing else phrases.REMINDER_OUT_OF_STATE
    first_name = said.interview.contact.get("name", "").partition(" ")[0]
    return line.format(
        name=first_name and f", {first_name}",
        phone=firm.phone,
        state=_state_name(said.interview),
        meeting=_meeting(said.interview, firm),
    )


def _meeting(interview: Interview, firm: Firm) -> str:
    """Return how the visitor can reach an advisor; nobody is called back who would rather not be."""
    if firm.books_online:
        line = phrases.MEETING_ONLINE
    elif not interview.may_be_contacted:
        line = phrases.MEETING_UNASKED
    else:
        line = phrases.MEETING_NUMBER_KNOWN if interview.knows("phone") else phrases.MEETING_BY_PHONE
    return line.format(phone=firm.phone)


def _state_name(interview: Interview) -> str:
    return US_STATES.get(str(interview.answers.get("state")), "")


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
