"""Which earlier question a correction looks back to ("actually make that 300k"). Pure."""

import re

from chat.interview.hearing import Heard
from chat.interview.wording import normalise

MARKER = (
    r"(?:actually|wait|no wait|hold on|sorry|oops|whoops|correction|i meant|i mean|meant|make (?:that|it)|"
    r"scratch that|"
    r"strike that|typo|should (?:be|say|read)|should(?:'?ve| have) (?:been|said|put|told)|"
    r"change (?:that|it|my \w+)|"
    r"correct (?:that|it|my \w+)|update (?:that|it|my \w+)|fix (?:that|it|my \w+)|on second thought|my bad|"
    r"my mistake|mistake|"
    r"mistyped|misspoke|let me (?:correct|rephrase|fix)|not \S+|in fact|rather|perdon|quise decir|"
    r"mejor dicho|"
    r"was wrong|i lied|wrong (?:key|number|one|button|state|age)|forgot|after all|changed my mind|"
    r"fat[- ]?finger\w*|autocorrect\w*|"
    r"no,? (?=\d)|me equivoque|en realidad|i said|i told you|earlier)"
)
_MARKED = re.compile(rf"\b{MARKER}\b")
_QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("savings", re.compile(r"\bsaved|\bsavings\b|put away|set aside|nest egg|\bahorr")),
    ("age", re.compile(r"\bold\b|\bage\b|\bborn\b|\bedad\b|\banos\b")),
    ("contact_preference", re.compile(r"contact you|reach you|follow up|phone, e-?mail")),
    ("state", re.compile(r"\bstate\b|where (?:do you|are you)|\blive\b|located|\bestado\b|\bvive")),
)


def is_correction(heard: Heard) -> bool:
    """Tell whether the message has the words of a correction, of an earlier answer or of itself."""
    return bool(_MARKED.search(normalise(heard.text)))


def corrects_between(text: str, start: int, end: int) -> bool:
    """Tell whether what follows `start:end` of a normalised `text` takes back what stands before it."""
    return bool(_MARKED.search(text, start, end))


def looks_back_to(heard: Heard, key: str) -> bool:
    """Tell whether the message corrects the answer to the last question but one, and that was `key`."""
    return is_correction(heard) and _last_answered(heard) == key


def _last_answered(heard: Heard) -> str | None:
    """Return the question that stands before the visitor's last answer."""
    roles = [role for role, _ in heard.said_before]
    answer = len(roles) - 1 - roles[::-1].index("user") if "user" in roles else 0
    asked = [content for role, content in heard.said_before[:answer] if role == "assistant"]
    return _question(asked[-1]) if asked else None


def _question(content: str) -> str | None:
    text = normalise(content)
    return next((key for key, pattern in _QUESTIONS if pattern.search(text)), None)
