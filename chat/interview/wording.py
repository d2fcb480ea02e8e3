"""The visitor's words made comparable, and cut into clauses that know whose they are. Pure."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from chat.interview.hearing import Heard
from chat.interview.speakers import (
    AGE_IN_APPOSITION,
    CONTINUED_SUBJECT,
    DIRECTIVE,
    FIRST_PERSON,
    HESITANT_NUMBER,
    HYPOTHESIS,
    MACHINE_WRITTEN,
    OTHER_SUBJECT,
    OWN_STATEMENT,
    PEOPLE,
    PRETENCE,
    QUESTION_OPENER,
    QUESTION_WORDS,
    RECORD_CHANGE,
    REQUEST,
    ROLE_MARK,
)

# Neither a space nor a letter, so that no pattern reaches across blanked words.
BLANK = "\x00"

_APOSTROPHES = "\u2018\u2019\u02bc\u00b4`"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_LOOKALIKES = str.maketrans(
    _APOSTROPHES + "\u201c\u201d\u00ab\u00bb" + _DASHES + "\t\r",
    "'" * len(_APOSTROPHES) + '""""' + "-" * len(_DASHES) + "  ",
)

_ABBREVIATED = "".join(
    rf"(?<!\b{word})" for word in ("[a-z]", "st", "ft", "mt", "mr", "ms", "dr", "mrs", "vs")
)
_SENTENCE_END = re.compile(rf"[!?]+|\u2026|;|\n+|\.{{2,}}|{_ABBREVIATED}\.(?=[\s\"')]|$)|(?<=\d)\.(?=[a-z])")
_HARD_CUT = re.compile(
    r",(?!\d{3}(?!\d))|(?<=\s)[-/]+(?=\s)|\s\((?=[a-z])|:(?=\s)|"
    r"\b(?:but|though|although|however|while|whereas|because|cuz|pero|aunque|porque)\b"
)
_SOFT_CUT = re.compile(
    rf"(?<=\s)(?:and|&|y|plus|so|then|or) (?=(?:{FIRST_PERSON}|you|he|she|they|the|hes|shes|set|mark|"
    rf"record|put|"
    rf"give|make|pretend|ignore|{QUESTION_WORDS}))"
    r"|(?<=\s)(?<!\bdo )(?<!\bdid )(?<!\bwill )(?<!\bwould )(?<!\bshould )(?<!\bcould )(?<!\bcan )"
    rf"(?=(?:i'm|im|i am|i have|i've|ive|i live|i was born|i turned|he's|she's|hes|shes|they're|"
    rf"who is|who's|"
    rf"my {PEOPLE}(?:'s)? (?:is|has|lives|was|turned|\d)|me \d|{QUESTION_WORDS})\b)"
)
_WITH_ME = re.compile(r"\b(?:me|i|myself) $")
_FILLING = re.compile(r"[\s,:(&/-]*(?:and|y|so|then|or|plus|but|because)?[\s,]*")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of the message with one subject.

    `text` is normalised and stands at `start:end` of the message. `sentence` counts from 0.
    `is_question` asks something back; `about_other_person` has somebody else as its subject;
    `is_instruction` tells the system what to do or to believe; `is_hypothetical` speaks of an
    unreal or a future case ("if I had", "when I turn 65").
    """

    text: str
    start: int
    end: int
    sentence: int
    is_question: bool = False
    about_other_person: bool = False
    is_instruction: bool = False
    is_hypothetical: bool = False

    @property
    def is_own_statement(self) -> bool:
        """Tell whether the visitor states something of himself or herself here."""
        return not (
            self.is_question or self.about_other_person or self.is_instruction or self.is_hypothetical
        )


def normalise(text: str) -> str:
    """Return `text` in lower case, without accents and typographic variants, at the same length."""
    return "".join(map(_plain, text.translate(_LOOKALIKES)))


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character.isascii():
        return character.lower()
    if unicodedata.category(character) == "Zs":
        return " "
    decomposed = unicodedata.normalize("NFKD", character).lower()
    only_accents = all(map(unicodedata.combining, decomposed[1:]))
    return decomposed[0] if decomposed[0].isascii() and only_accents else character


def quote(heard: Heard, start: int, end: int) -> str:
    """Return the visitor's own words at `start:end`, without outer white space and punctuation."""
    words = heard.text[start:end]
    return words.strip(" \t\r\n,;:.!?\"'\u00a0") or words


def clauses(heard: Heard) -> tuple[Clause, ...]:
    """Return the message cut into clauses, in order."""
    has_answered = any(role == "user" for role, _ in heard.said_before)
    return _cut(normalise(heard.text), has_answered)


def own_statements(heard: Heard) -> str:
    """Return the normalised message, all that isn't the visitor's own statement blanked, at the same "
    "length."""
    return blank(heard, tuple(clause for clause in clauses(heard) if not clause.is_own_statement))


def blank(heard: Heard, unwanted: tuple[Clause, ...]) -> str:
    """Return the normalised message with the `unwanted` clauses blanked, at the same length."""
    text = normalise(heard.text)
    for clause in unwanted:
        text = text[: clause.start] + BLANK * (clause.end - clause.start) + text[clause.end :]
    return text


@lru_cache(maxsize=64)
def _cut(text: str, has_answered: bool) -> tuple[Clause, ...]:
    found: list[Clause] = []
    commanded = bool(MACHINE_WRITTEN.search(text))
    for number, (start, end, mark) in enumerate(_sentences(text)):
        commanded = _is_commanded(text[start:end], commanded)
        found.extend(_Sentence(text, start, end, number, "?" in mark, has_answered, commanded).clauses())
    return tuple(found)


def _is_commanded(sentence: str, commanded: bool) -> bool:
    """Tell whether the sentence stands under a role mark ("SYSTEM:"), its own or an earlier one."""
    return bool(ROLE_MARK.search(sentence)) or (commanded and not OWN_STATEMENT.match(sentence))


def _sentences(text: str) -> Iterator[tuple[int, int, str]]:
    start = 0
    for mark in _SENTENCE_END.finditer(text):
        yield start, mark.start(), mark.group()
        start = mark.end()
    yield start, len(text), ""


def _pieces(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of `start:end` between the cuts; what a cut itself matched opens the next span."""
    previous = start
    for cut in pattern.finditer(text, start, end):
        if not _FILLING.fullmatch(text, previous, cut.start()):
            yield previous, cut.start()
            previous = cut.start()
    if end > previous:
        yield previous, end


@dataclass(slots=True)
class _Sentence:
    """One sentence while it is cut; what is true of a clause may go on in the next one."""

    text: str
    start: int
    end: int
    number: int
    asks: bool
    has_answered: bool
    commanded: bool
    asking: bool = False
    instructing: bool = False
    pretending: bool = False
    previous: Clause | None = None

    def clauses(self) -> Iterator[Clause]:
        """Yield the sentence's clauses."""
        spans = list(_pieces(_HARD_CUT, self.text, self.start, self.end))
        for position, (start, end) in enumerate(spans):
            yield from self._parts(start, end, is_last=position == len(spans) - 1)

    def _parts(self, start: int, end: int, is_last: bool) -> Iterator[Clause]:
        words = self.text[start:end].lstrip(" ,-/:(")
        states = bool(OWN_STATEMENT.match(words))
        self.instructing = self.instructing and not states
        self.asking = (self.asking and self.asks and not states) or (
            self.asks and is_last and not states and not HESITANT_NUMBER.fullmatch(words)
        )
        commanded_from = self._command_starts(start, end)
        hypothetical = False
        for first, last in _pieces(_SOFT_CUT, self.text, start, end):
            part = self.text[first:last].lstrip(" ,-/:(")
            about_other = self._is_about_other(first, part)
            opens = QUESTION_OPENER.match(part) and not (about_other and CONTINUED_SUBJECT.match(part))
            self.asking = (self.asking or bool(opens)) and not REQUEST.match(part)
            hypothetical = hypothetical or bool(HYPOTHESIS.match(part))
            self.previous = Clause(
                text=self.text[first:last],
                start=first,
                end=last,
                sentence=self.number,
                is_question=self.asking,
                about_other_person=about_other,
                is_instruction=self.commanded or self.pretending or self.instructing or last > commanded_from,
                is_hypothetical=hypothetical,
            )
            yield self.previous
        self.instructing = self.instructing or commanded_from < end

    def _command_starts(self, start: int, end: int) -> int:
        """Return where an instruction begins in `start:end`, or `end` if none does."""
        words = self.text[start:end]
        pretence = PRETENCE.search(words)
        self.pretending = self.pretending or pretence is not None
        patterns = (DIRECTIVE,) if self.has_answered else (DIRECTIVE, RECORD_CHANGE)
        found = [match.start() for pattern in patterns if (match := pattern.search(words))]
        return start + min(found, default=len(words))

    def _is_about_other(self, start: int, part: str) -> bool:
        together = _WITH_ME.search(self.text, self.start, start)
        if OTHER_SUBJECT.match(self.text, start) and not together:
            return True
        if self.previous is None or not self.previous.about_other_person:
            return False
        is_age = AGE_IN_APPOSITION.match(part) and not re.search(r"\d", self.previous.text)
        return bool(CONTINUED_SUBJECT.match(part) or is_age)
