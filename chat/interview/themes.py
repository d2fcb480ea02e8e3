"""What a free answer is about: word families per option, with negation, emphasis and correction. Pure."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from chat.interview.hearing import Fact, Heard
from chat.interview.options import Reader, picked
from chat.interview.speakers import QUESTION_OPENER
from chat.interview.spelling import respell
from chat.interview.wording import Clause, clauses, normalise, quote

_NEGATION = re.compile(
    r"\b(?:not|(?:forget|never ?mind|screw|ignore)(?: about)?|care less about|never|nor|neither|no|"
    r"without|less|(?:do|does|is|are|was|were|am|did|have|has|would|ai)n'?t|"
    r"too (?:old|late) (?:for|to (?:chase|go for|worry|care|bother|think|grow|build))|used to|ni|tampoco|"
    r"sin)\b(?! (?:just|only|merely|know|knowing|sure|certain|think (?:i|my|we|our|it|"
    r"that)|wan|trust|enough|hav(?!\w* to (?:worry|think|care|fret|stress))|able|be able|being|mind|"
    r"afford|see|understand|exactly|wait|doubt|question|"
    r"idea|clue|way|matter|seguro|se\b|solo|quiero))|\b(?:rather than|instead of|other than|besides|"
    r"aside from|apart from|except|unlike|en vez de)\b|\bthan\b(?! (?:anything|ever|all|most|that))|"
    r"\bover (?=growth|returns?|gains|income|safety|the market)"
)
_SCOPE_END = re.compile(
    r"\b(?:just|it's|its|it is|that's|only|rather|mostly|mainly|instead|more|i want|i need|i'd|i'm|im|it'd|"
    r"sino|solo)\b"
)
_EMPHASIS = re.compile(
    r"\b(?:mostly|mainly|most|biggest|(?:me|even|much) more|more (?:so|worried|concerned|important|afraid|"
    r"scared)|primarily|especially|main|number one|above all|top|foremost|particularly|chiefly|"
    r"more than anything|principalmente|sobre todo|mas que)\b|#1"
)
CORRECTION = re.compile(
    r"\b(?:actually|take (?:it|that) back|no wait|wait|i mean|i meant|meant to|scratch that|"
    r"(?:on )?second thought|make that|"
    r"change|changed|switch|correction|rephrase|or rather|instead|mejor dicho|quise decir|quiero cambiar)\b"
)
_TAKEN_BACK = re.compile(
    r"\b(?:meant|scratch that|second thought|make that|change|changed my mind|switch|correction|instead|"
    r"quise decir|quiero cambiar)\b"
)


_AUXILIARY = re.compile(
    r"\W*(?:is|are|am|was|were|do|does|did|can|could|would|will|should|have|has|any|isn't|aren't|don't|es|"
    r"son)\b"
)
_ALTERNATIVE = re.compile(r"\W*(?:or|nor)\b")
_DENIAL = re.compile(r"\W*(?:no+|nah+|nope|not really|not so much|not at all|never)\b")


@dataclass(frozen=True, slots=True)
class Subject:
    """What one question is about.

    `families` has a group of words for each option, named by its value; `neutral` are stretches
    that only look like them, `cue` tells that a sentence answers although something else was asked,
    `dismissed` takes back what stands before it, and `admits` decides which clauses may answer.
    """

    key: str
    families: re.Pattern[str]
    neutral: re.Pattern[str]
    cue: re.Pattern[str]
    dismissed: re.Pattern[str]
    admits: Callable[[Heard, Clause], bool]

    def mentions(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what `text` says of any option; the match's `lastgroup` is the value."""
        return self.families.finditer(self.neutral.sub(lambda match: "_" * len(match.group()), text))


def families(words_by_value: Mapping[str, str]) -> re.Pattern[str]:
    """Return one pattern with a group named after each value; the earlier value wins a tie."""
    return re.compile("|".join(rf"(?P<{value}>{words})" for value, words in words_by_value.items()))


@dataclass(frozen=True, slots=True)
class _Mention:
    value: str
    clause: Clause
    is_emphatic: bool
    is_correction: bool


def picked_or_said(heard: Heard, key: str, in_own_words: Reader) -> Fact | None:
    """Return the option picked from the list, or said in own words; a correction's own words come first."""
    corrected = in_own_words(heard) if CORRECTION.search(normalise(heard.text)) else None
    return corrected or picked(heard, key, in_own_words) or in_own_words(heard)


def read_subject(heard: Heard, subject: Subject) -> Fact | None:
    """Return the option the visitor names in words of his or her own: the weightiest of several."""
    cued = _cued_sentences(heard, subject)
    found = clauses(heard)
    mentions = [
        mention
        for before, clause, after in zip((None, *found), found, (*found[1:], None), strict=False)
        if (heard.pending == subject.key or clause.sentence in cued)
        and subject.admits(heard, clause)
        and not (after and clause.is_question and _DENIAL.match(after.text))
        for mention in _affirmed(_with_alternative(before, clause), clause, subject)
    ]
    if not mentions:
        return None
    corrected = [mention for mention in mentions if mention.is_correction] or mentions
    chosen = next((mention for mention in corrected if mention.is_emphatic), corrected[0])
    words = quote(heard, chosen.clause.start, chosen.clause.end).strip()
    return Fact(subject.key, chosen.value, words, f"{subject.key} in own words")


def _cued_sentences(heard: Heard, subject: Subject) -> set[int]:
    """Return the sentences that speak of this subject whatever was asked."""
    has_answered = any(role == "user" for role, _ in heard.said_before)
    return {
        clause.sentence
        for clause in clauses(heard)
        if subject.cue.search(text := respell(clause.text)) or (has_answered and _TAKEN_BACK.search(text))
    }


def is_hesitant(clause: Clause, words: int = 6) -> bool:
    """Tell whether a clause with a question mark is a short answer rather than a question."""
    text = clause.text.lstrip(" ,-:(")
    return len(text.split()) <= words and not QUESTION_OPENER.match(text) and not _AUXILIARY.match(text)


def _with_alternative(before: Clause | None, clause: Clause) -> str:
    """Return the clause's text, behind the one whose alternative it states ("not X" - "or Y")."""
    goes_on = before is not None and before.sentence == clause.sentence and _ALTERNATIVE.match(clause.text)
    return f"{before.text} {clause.text}" if before and goes_on else clause.text


def _affirmed(spoken: str, clause: Clause, subject: Subject) -> Iterator[_Mention]:
    text = respell(spoken)
    found = list(subject.mentions(text))
    marks = [mark.end() for mark in CORRECTION.finditer(text)]
    for number, match in enumerate(found):
        following = found[number + 1].start() if number + 1 < len(found) else len(text)
        if _is_negated(text, match.start(), [earlier.end() for earlier in found[:number]]):
            continue
        if subject.dismissed.search(text[match.end() : following]):
            continue
        yield _Mention(
            value=str(match.lastgroup),
            clause=clause,
            is_emphatic=bool(_EMPHASIS.search(text)),
            is_correction=any(mark <= match.start() for mark in marks),
        )


def _is_negated(text: str, start: int, earlier: list[int]) -> bool:
    """Tell whether a negation reaches `start`: after another mention, "just" or "it's" ends its scope."""
    negations = [match.end() for match in _NEGATION.finditer(text, 0, start) if match.end() <= start]
    if not negations:
        return False
    used = [end for end in earlier if end >= negations[-1]]
    return not (used and _SCOPE_END.search(text, used[0], start))
