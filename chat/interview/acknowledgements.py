"""How Sarah acknowledges what she was just told. Pure."""

from collections.abc import Collection

import phonenumbers

from chat.interview import phrases
from chat.interview.interview import Interview, Progress
from scoring.questions import QUESTION_BY_KEY
from scoring.score import answer_label
from scoring.us_states import US_STATES


def acknowledge(progress: Progress, step: str, licensed_states: Collection[str], *, briefly: bool) -> str:
    """Return the words for what a message told, or for its telling nothing before `step` is asked."""
    if progress.declined:
        return phrases.DECLINED
    if progress.learned:
        return _acknowledge_facts(progress, licensed_states, briefly=briefly)
    if not progress.interview.pending:
        return ""
    if step == progress.interview.pending:
        return phrases.NOT_CAUGHT
    return phrases.FINE if briefly else phrases.MOVING_ON


def acknowledge_correction(progress: Progress, key: str, licensed_states: Collection[str]) -> str:
    """Return the words for an attempt to correct the answer to question `key`."""
    if progress.declined:
        return phrases.TAKEN_OUT
    told = _acknowledge_facts(progress, licensed_states, briefly=True) if progress.learned else ""
    if key in progress.learned:
        return told
    answers = progress.interview.answers
    line = phrases.STAYS if key in answers else phrases.NOT_READ
    factor = QUESTION_BY_KEY[key].factor.lower()
    unread = line.format(factor=factor, label=answer_label(key, answers.get(key)))
    return " ".join(filter(None, (told, unread)))


def spoken_phone(number: str) -> str:
    """Return an E.164 number as its own country writes it: "(602) 555-0100"."""
    return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.NATIONAL)


def listed(labels: list[str]) -> str:
    """Return labels as they are read out: "a, b and c"."""
    return ", ".join(labels[:-1]) + (" and " if len(labels) > 1 else "") + labels[-1] if labels else ""


def _acknowledge_facts(progress: Progress, licensed_states: Collection[str], *, briefly: bool) -> str:
    labels = [_spoken(progress.interview, key) for key in progress.learned if key != "name"]
    licence = _licence_line(progress, licensed_states)
    if progress.corrected and labels:
        return " ".join(filter(None, (phrases.CORRECTED.format(labels=listed(labels)), licence)))
    if len(labels) > 1:
        return " ".join(filter(None, (phrases.NOTED.format(labels=listed(labels)), licence)))
    if licence:
        return licence
    return _acknowledge_one(progress.interview, progress.learned[-1], briefly=briefly)


def _licence_line(progress: Progress, licensed_states: Collection[str]) -> str:
    """Return that our advisors have no licence in the state just told, if so."""
    code = str(progress.interview.answers.get("state", ""))
    if "state" not in progress.learned or code in licensed_states:
        return ""
    return phrases.NOT_LICENSED.format(state=US_STATES[code])


def _acknowledge_one(interview: Interview, key: str, *, briefly: bool) -> str:
    if key == "state":
        return phrases.LICENSED.format(state=US_STATES[str(interview.answers[key])])
    if key == "name":
        return phrases.ACKNOWLEDGEMENTS["name"].format(name=interview.contact["name"].partition(" ")[0])
    if briefly:
        return phrases.NOTED_BRIEFLY
    by_value = phrases.ACKNOWLEDGEMENTS_BY_VALUE.get(str(interview.answers.get(key, "")))
    return by_value or phrases.ACKNOWLEDGEMENTS[key]


def _spoken(interview: Interview, key: str) -> str:
    if key in interview.answers:
        return f"{QUESTION_BY_KEY[key].factor.lower()} “{answer_label(key, interview.answers[key])}”"
    return spoken_phone(interview.contact[key]) if key == "phone" else interview.contact[key]
