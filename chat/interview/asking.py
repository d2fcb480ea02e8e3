"""How Sarah puts a question, and what she offers to press. Pure."""

from chat.interview import phrases
from chat.interview.firm import Firm
from chat.interview.interview import NO_EMAIL, TIMES_IN_ALL, Interview
from chat.interview.said import Said
from scoring.questions import QUESTION_BY_KEY
from scoring.us_states import US_STATES

SKIP = "Skip this question"


def question(said: Said, after: Interview) -> str:
    """Return the wording in which `after`'s pending step is asked."""
    step = after.pending
    wordings = QUESTION_BY_KEY[step].wordings if step in QUESTION_BY_KEY else _contact_wordings(said, step)
    # A question that waited for an answer to another one is put as it was at first.
    is_new_wording = said.topic == "repeat" or (not said.topic and after.times_asked[step] > 1)
    wording = wordings[1] if is_new_wording else wordings[0]
    if said.topic == "grief":
        return phrases.OPTIONAL.format(question=wording[0].lower() + wording[1:])
    return wording


def is_last_try(said: Said, after: Interview) -> bool:
    """Tell whether a question that was given up is asked a last time."""
    step = after.pending
    return step != said.interview.pending and after.times_asked.get(step, 0) == TIMES_IN_ALL


def offers(said: Said, after: Interview, firm: Firm) -> tuple[str, ...]:
    """Return the quick replies; a question that may wait can always be skipped."""
    if after.is_over:
        return ()
    if not after.pending and said.is_out_of_state:
        return phrases.CLOSING_QUICK_REPLIES_OUT_OF_STATE
    labels = quick_replies(after, firm)
    may_wait = said.topic in ("grief", "repeat") and after.pending in QUESTION_BY_KEY
    return (*labels, SKIP) if may_wait and SKIP not in labels else labels


def quick_replies(interview: Interview, firm: Firm) -> tuple[str, ...]:
    """Return what can be pressed instead of typed."""
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


def _contact_wordings(said: Said, step: str) -> tuple[str, str]:
    first, second = phrases.CONTACT_QUESTIONS[step]
    if step == "email" and said.is_out_of_state:
        first = phrases.EMAIL_OUT_OF_STATE
    if step == "phone" and NO_EMAIL in said.interview.passed:
        first = phrases.PHONE_INSTEAD_OF_EMAIL
    return first, second
