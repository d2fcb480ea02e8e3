"""What the visitor asks of Sarah beside the interview. Pure."""

import re
from collections.abc import Callable

from chat.interview import contact_preference, side_needs, side_talk, side_topics
from chat.interview.hearing import Heard
from chat.interview.spelling import respell
from chat.interview.wording import normalise

# The first that fits decides: what somebody's life, the law or courtesy answers at once stands before
# small talk. Having no e-mail is only heard when it was asked for, so "no email" withdraws nothing there.
_TOPICS = (
    ("crisis", side_needs.CRISIS),
    ("no_email", side_needs.NO_EMAIL),
    ("stop", side_needs.STOP_ALL),
    ("stop", side_needs.STOP),
    ("delete", side_needs.DELETE),
    ("sensitive", side_needs.SENSITIVE),
    ("grief", side_needs.GRIEF),
    ("human", side_topics.HUMAN),
    ("license", side_topics.LICENSE),
    ("spanish", side_talk.SPANISH),
    ("call", side_topics.CALL),
    ("person", side_topics.PERSON),
    ("seminar", side_topics.SEMINAR),
    ("advice", side_topics.ADVICE),
    ("risk", side_topics.RISK),
    ("privacy", side_topics.PRIVACY),
    ("fees", side_topics.FEES),
    ("annuity", side_topics.ANNUITY),
    ("cost", side_topics.COST),
    ("why", side_topics.WHY),
    ("hours", side_topics.HOURS),
    ("who", side_topics.WHO),
    ("repeat", side_talk.REPEAT),
    ("bye", side_talk.BYE),
    ("thanks", side_talk.THANKS),
    ("hello", side_talk.HELLO),
    ("unknown", side_talk.UNKNOWN),
)
_ASKED = tuple((topic, words, re.compile(words)) for topic, words in _TOPICS)
_OTHER_WAY = re.compile(side_needs.OTHER_WAY)
_OWN_ANSWER = re.compile(side_talk.OWN_ANSWER)


def side_question(heard: Heard) -> str | None:
    """Return the topic of what the visitor asks of Sarah, or None."""
    text = respell(normalise(heard.text))
    for topic, words, pattern in _ASKED:
        is_answer = _ANSWERS.get(words)
        if pattern.search(text) and not (is_answer and is_answer(heard, text)):
            return topic
    return None


def _prefers_another_way(heard: Heard, text: str) -> bool:
    """Tell whether "no calls" only names another way ("no calls, email only")."""
    fact = contact_preference.read(heard)
    return bool(_OTHER_WAY.search(text)) or (fact is not None and fact.value != "prefer_not_to_say")


def _asked_how_to_contact(heard: Heard, text: str) -> bool:
    return heard.pending == "contact_preference"


def _not_asked_for_email(heard: Heard, text: str) -> bool:
    return heard.pending != "email"


def _is_a_name(heard: Heard, text: str) -> bool:
    """Tell whether "Ty" is the name asked for."""
    return heard.pending == "name" and text.strip(" .!") == "ty"


def _is_own_answer(heard: Heard, text: str) -> bool:
    return bool(_OWN_ANSWER.match(text))


# When the words are no question but an answer, or stand for something else.
_ANSWERS: dict[str, Callable[[Heard, str], bool]] = {
    side_needs.STOP: _prefers_another_way,
    side_needs.NO_EMAIL: _not_asked_for_email,
    side_topics.CALL: _asked_how_to_contact,
    side_talk.THANKS: _is_a_name,
    side_talk.UNKNOWN: _is_own_answer,
}
