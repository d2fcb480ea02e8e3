"""Which state the visitor lives in. Pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from chat.interview import residence
from chat.interview.corrections import is_correction, looks_back_to
from chat.interview.first_names import FIRST_NAMES
from chat.interview.hearing import Fact, Heard
from chat.interview.nicknames import STATE_BY_DEMONYM, STATE_BY_NICKNAME, STATES_BY_NAMESAKE
from chat.interview.places import STATE_BY_CITY
from chat.interview.wording import BLANK, blank, clauses, normalise, quote
from scoring.us_states import US_STATES

_STATE_BY_NAME = {name.lower(): code for code, name in US_STATES.items()} | {
    "us virgin islands": "VI",
    "virgin islands": "VI",
    "washington state": "WA",
    "new york state": "NY",
}
_STATE_BY_PLACE = STATE_BY_CITY | STATE_BY_NICKNAME | _STATE_BY_NAME


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of `words`, the longest first, with any number of spaces inside."""
    return "|".join(re.escape(word).replace("\\ ", " +") for word in sorted(words, key=len, reverse=True))


_PLACE = re.compile(rf"(?<![\w'-])(?:{_any(_STATE_BY_PLACE)})(?![\w-])(?!'[a-rt-z])")
# Cities named after another state, or, as Kansas City, in two.
_OTHER_CITY = re.compile(r"\b(?:kansas|iowa|nevada|michigan|texas|virginia|california) city\b")
_DEMONYM = re.compile(
    rf"\b(?:i'm|im|i am|we're|we are|as)(?: \w+)? an? (?:\w+ )?(?P<demonym>{_any(STATE_BY_DEMONYM)})\b"
)
_CODE = re.compile(r"(?<![\w'@.&-])(?P<code>[a-z]{2})(?![\w'@&-]|\.[a-z])")
_JOINT = re.compile(r"[, ]{1,3}")
# Two letters that are words, greetings or a city's initials: read only where nothing else can be meant.
_WORDS_TEXT = "al as co de guam gu hi id in la ma me mi mo mp ms oh ok or pa pr so vi mt md"
_WORDS = frozenset(_WORDS_TEXT.split())
_NEVER_ALONE = frozenset({"as", "de", "hi", "id", "in", "la", "me", "mi", "mp", "oh", "ok", "or"})
_LONG_WORDS = re.compile(r"(?:(?:new|north|south|west|rhode) ?)?[a-z]{5,}")
_AFTER_CITY = re.compile(
    r"\b(?!(?:in|from|live|the|and|but|just|is|im|am|not|say|that|for|with|or|"
    r"to)\b)[a-z'.]{3,}(?P<comma>,)? ?$"
)
_ENDS = re.compile(
    r"\s*(?:$|[.,;!?)\n\x00]|[-/|] |\d{5}\b|(?:and|but|here|with|now|usa|btw|near|outside|just|area|"
    r"(?:north|south|east|west)\w*)\b)"
)
_IN_BEFORE = re.compile(r"\b(?:in|from|near|en|is|live) (?:\w+,? )?$|[,;:/\n] ?$|^$")
_INTRODUCED = re.compile(
    r"(?:^\W*|\b(?:hi|hello|hey|morning|afternoon|evening|sarah|this is|i'?m|i am|my name is|names?|"
    r"name's|it'?s)\W+)(?P<given>[a-z]+)"
    r"(?: [a-z]+)?,? (?:here )?(?:over |out |down |up )?(?:in|from|near|outside) (?:[a-z.'-]+,? ){0,2}$"
)
# "61, Texas, about 200k": a place by itself between other facts.
_BETWEEN_FACTS = re.compile(r"(?:^|[.!?\n])[^.!?\n\x00]{0,40}\d[^.!?\n\x00]{0,30}(?:, ?| [-/|] )$")
# How far words may stand from the place they speak of; it bounds the work on a long message.
_REACH = 120
_ANSWER_END = re.compile(
    r"[,.;!?()\n\x00]|\s-|\b(?:not|but|though|since|so|because|where|until|for|near|close to|outside|"
    r"(?:north|south|east|west)\w* of)\b"
)


@dataclass(frozen=True, slots=True)
class _Mention:
    """A place named at `start:end` of the message."""

    code: str
    start: int
    end: int
    is_city: bool = False


def read(heard: Heard) -> Fact | None:
    """Return the postal code of the state the visitor lives in, if the message tells it."""
    own = tuple(c for c in clauses(heard) if c.about_other_person or c.is_instruction or c.is_hypothetical)
    asked = heard.pending == "state" or looks_back_to(heard, "state")
    questions = tuple(c for c in clauses(heard) if c.is_question and not (asked and _is_guess(heard, c.text)))
    text = blank(heard, own + questions)
    mentions = [m for m in _mentions(text, heard) if not _is_blocked(text, m)]
    claimed = residence.STATED_AFTER_ALL.search(text)
    found = [m for m in mentions if claimed or _is_home(text, m)] or _demonyms(text)
    if not found and is_correction(heard):
        found = [
            m for m in mentions if residence.CORRECTED_LEFT.search(text, max(0, m.start - _REACH), m.start)
        ][-1:]
    if not found and asked:
        found = [m for m in mentions if _is_answer(text, m)]
    if not found and heard.pending not in (None, "name"):
        found = [m for m in mentions if _is_all(text, m)]
    return _fact(heard, text, found)


def _is_guess(heard: Heard, words: str) -> bool:
    """Tell whether a question is the visitor's own answer: "Arizona?", "Do you cover Utah? That's home."."""
    claimed = residence.STATED_AFTER_ALL.search(normalise(heard.text))
    return bool((claimed or len(heard.text.split()) <= 2) and _PLACE.search(words))


def _fact(heard: Heard, text: str, found: list[_Mention]) -> Fact | None:
    if not found:
        return None
    lived_in = [
        mention
        for mention in found
        if residence.LIVES.search(text, max(0, mention.start - _REACH), mention.start)
    ] or found
    home = lived_in[-1] if is_correction(heard) else lived_in[0]
    return Fact("state", home.code, quote(heard, home.start, home.end), "state of residence stated")


def _mentions(text: str, heard: Heard) -> list[_Mention]:
    """Return the places named in `text`; a city with its state is one place."""
    hidden = _OTHER_CITY.sub(lambda match: BLANK * len(match.group()), text)
    named = [_with_code(hidden, _named(m)) for m in _PLACE.finditer(hidden)]
    if not named and heard.pending == "state":
        named = list(_misspelled(hidden))
    coded = [m for m in _codes(text, heard) if not any(n.start <= m.start < n.end for n in named)]
    merged: list[_Mention] = []
    for mention in sorted(named + coded, key=lambda mention: mention.start):
        if merged and _is_one_place(text, merged[-1], mention):
            mention = _Mention(mention.code, merged.pop().start, mention.end)
        merged.append(mention)
    return [mention for mention in merged if residence.SIDE.match(text, mention.end)] or merged


def _named(match: re.Match[str]) -> _Mention:
    place = " ".join(match.group().split())
    return _Mention(_STATE_BY_PLACE[place], match.start(), match.end(), place in STATE_BY_CITY)


def _with_code(text: str, mention: _Mention) -> _Mention:
    """Return a city with its state's letters behind it, even ones that are a word: "boise id"."""
    letters = re.compile(rf"[, ]{{1,3}}{mention.code.lower()}(?![\w'-])").match(text, mention.end)
    if not (letters and mention.is_city):
        return mention
    return _Mention(mention.code, mention.start, letters.end())


def _is_one_place(text: str, first: _Mention, second: _Mention) -> bool:
    """Tell whether two places are a city and its state: "Portland, Maine", "Nevada, Missouri"."""
    namesake = second.code in STATES_BY_NAMESAKE.get(text[first.start : first.end], ())
    return (first.is_city or namesake or first.code == second.code) and bool(
        _JOINT.fullmatch(text, first.end, second.start)
    )


def _misspelled(text: str) -> Iterator[_Mention]:
    for word in _LONG_WORDS.finditer(text):
        close = get_close_matches(word.group(), _STATE_BY_NAME, n=1, cutoff=0.83)
        if close:
            yield _Mention(_STATE_BY_NAME[close[0]], word.start(), word.end())


def _codes(text: str, heard: Heard) -> Iterator[_Mention]:
    shouted = heard.text.isupper() and len(heard.text.split()) > 3
    for match in _CODE.finditer(text):
        code = match["code"]
        if code.upper() in US_STATES and _is_code(text, match, heard, shouted):
            yield _Mention(code.upper(), match.start(), match.end())


def _is_code(text: str, match: re.Match[str], heard: Heard, shouted: bool) -> bool:
    """Tell whether two letters are a postal code here and no word."""
    code = match["code"]
    capital = heard.text[match.start() : match.end()].isupper() and not shouted
    if heard.pending == "state" and text.strip(" .,!?\n") == code:
        return code not in _NEVER_ALONE or (capital and code not in {"hi", "ok", "la"})
    after_city = _AFTER_CITY.search(text, max(0, match.start() - _REACH), match.start())
    ends = _ENDS.match(text, match.end())
    if after_city and ends and (capital or code not in _NEVER_ALONE or after_city["comma"]):
        return True
    if code == "la" or not residence.ABBREVIATION_LEFT.search(
        text, max(0, match.start() - _REACH), match.start()
    ):
        return False
    return (
        capital
        if code in _WORDS
        else bool(capital or _IN_BEFORE.search(text, max(0, match.start() - _REACH), match.start()))
    )


def _is_blocked(text: str, mention: _Mention) -> bool:
    """Tell whether the visitor once lived there, will live there, or speaks of something else there."""
    if residence.MOVING_FROM.search(text, max(0, mention.start - _REACH), mention.start):
        return False
    if residence.BORN_AND_RAISED.fullmatch(text[: mention.start]) and not text[mention.end :].strip(" .!"):
        return False
    left = residence.BLOCKED_LEFT.search(text, max(0, mention.start - _REACH), mention.start)
    overtaken = left and residence.OVERTAKEN.search(text, left.end("word"), mention.start)
    return bool((left and not overtaken) or residence.BLOCKED_RIGHT.match(text, mention.end))


def _is_home(text: str, mention: _Mention) -> bool:
    return bool(
        residence.FIRM_LEFT.search(text, max(0, mention.start - _REACH), mention.start)
        or _is_behind_name(text, mention)
        or residence.MOVING_FROM.search(text, max(0, mention.start - _REACH), mention.start)
        or residence.HOME_RIGHT.match(text, mention.end)
        or (
            _BETWEEN_FACTS.search(text, max(0, mention.start - _REACH), mention.start)
            and _ENDS.match(text, mention.end)
        )
    )


def _is_behind_name(text: str, mention: _Mention) -> bool:
    """Tell whether the visitor introduces himself with the place: "this is Ron in Tulsa"."""
    introduced = _INTRODUCED.search(text, max(0, mention.start - _REACH), mention.start)
    return bool(introduced and introduced["given"] in FIRST_NAMES)


def _demonyms(text: str) -> list[_Mention]:
    return [
        _Mention(STATE_BY_DEMONYM[m["demonym"]], m.start("demonym"), m.end()) for m in _DEMONYM.finditer(text)
    ]


def _is_all(text: str, mention: _Mention) -> bool:
    """Tell whether the message is nothing but a state, or a city with its state, and no given name."""
    rest = text[: mention.start] + text[mention.end :]
    place = text[mention.start : mention.end]
    return not (rest.strip(" .,!\n") or mention.is_city or len(place) == 2 or place in FIRST_NAMES)


def _is_answer(text: str, mention: _Mention) -> bool:
    """Tell whether the place is the plain answer to the question where the visitor lives."""
    before = re.split(r"[.;!?\n\x00]", text[: mention.start])[-1]
    after = _ANSWER_END.split(text[mention.end :])[0]
    if residence.SIDE.match(text, mention.end):
        return True
    if not residence.ONLY_A_STATE.fullmatch(after):
        return False
    plain = residence.ONLY_A_STATE.fullmatch(before.rpartition(",")[2]) or residence.SOME_TOWN.fullmatch(
        before
    )
    return bool(plain)
