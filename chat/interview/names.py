"""The name a visitor gives as his or her own: never a mood, a place, a trade or someone else. Pure."""

import re
from dataclasses import dataclass

from chat.interview.first_names import FIRST_NAMES, NO_NAMES, PLACES_TOO, WORDS_TOO
from chat.interview.hearing import Fact, Heard
from chat.interview.refusal import declines
from chat.interview.wording import Clause, clauses, normalise
from scoring.us_states import US_STATES

_LETTERS = r"[^\W\d_]"
_WORD = rf"{_LETTERS}+(?:['.-]{_LETTERS}+)*\.?"
_WORDS = rf"(?P<name>{_WORD}(?: +{_WORD}){{0,4}})"
_FILLING = (
    r"(?:hi|hello|hey|hiya|howdy|hola|there|sarah|good (?:morning|afternoon|evening)|buen[oa]s (?:dias|"
    r"tardes|noches)|yes|yeah|yep|sure|ok|okay|well|oh|um|uh|so|and|y|thanks|thank you|of course|no problem|"
    r"sorry|actually|it's|its|that'd be|just|it is|that's|that would be|this is|sure thing|gladly|fine|"
    r"absolutely|claro|si|con gusto)\b"
)
_GREETED = r"(?:hi|hello|hey|howdy|good (?:morning|afternoon|evening|day))"
_LEAD_IN = rf"(?:\W*\b{_FILLING})*\W*"
# How sure an introduction makes it that a name follows.
_STATED, _CALLED, _HINTED, _BARE = "stated", "called", "hinted", "bare"
_TAKEN_UP, _SPELLED = "taken up", "spelled"
_INTRODUCTIONS = (
    (
        _STATED,
        re.compile(
            r"(?:\bmy (?:first |full |real |given |nick)?name(?:'s| is|s|:| would be)|"
            r"^\W*(?:and |also )?(?:the )?name(?:'?s| is|:| -)|^\W*(?:first|full|given) name(?: is|:)?|"
            r"\bi(?:'m| am) (?:called|named|known as)|\bi (?:\w+ )?go by|"
            r"\b(?:people|friends|everyone|they) (?:\w+ )?calls? me|\bme llamo|\bmi nombre es|"
            rf"\bme dicen)(?: actually| really| just)?(?: not \S+?,? (?:but|it's|it is))?[ :,-]+{_WORDS}"
        ),
    ),
    (
        _SPELLED,
        re.compile(
            rf"\b(?:it'?s|it is|that's|name(?:'s| is)?|i) (?:\w+ )?spell(?:ed|t)?(?: it| like)? {_WORDS}"
        ),
    ),
    (_SPELLED, re.compile(rf"\b(?:it'?s|it is|that's|name is) (?P<name>{_WORD}),? not {_WORD}\W*$")),
    (
        _TAKEN_UP,
        re.compile(rf"^\W*(?:(?:hi|hello|hey|yes|ok|sure)\b\W*)?(?:sarah\b\W*)?(?:it'?s|it is) {_WORDS}"),
    ),
    (
        _TAKEN_UP,
        re.compile(rf"^\W*(?:(?:hi|hello|hey)\W+)?(?P<name>{_WORD}(?: {_WORD})?), ?[2-9]\d\b(?!,\d)"),
    ),
    (_TAKEN_UP, re.compile(rf"^\W*{_GREETED}\W+(?P<name>{_WORD}(?: {_WORD})?) (?:from|in)\b")),
    (_CALLED, re.compile(rf"\bcall me {_WORDS}")),
    (_HINTED, re.compile(rf"(?:^|[\s,.;!(-])(?:i'm|i am|im|soy|this is|habla) {_WORDS}")),
    (_HINTED, re.compile(rf"^{_LEAD_IN}{_WORDS} here\b")),
    (_HINTED, re.compile(rf"(?:regards|sincerely|cheers|best wishes|saludos|signed),?\s+{_WORDS}\W*$")),
)
_BARE_ANSWER = re.compile(rf"{_LEAD_IN}(?:{_WORDS})?\W*")
_GREETING = re.compile(r"\b(?:hi|hello|hey|hiya|howdy|hola|good (?:morning|afternoon|evening)|buen[oa]s)\b")
_GOES_ON = re.compile(
    r"\W*$|\s*[,.;!?:(/\n-]|\s+(?:and|y|from|in|here|but|i|i'm|im|i've|my|age|aged|btw|nice|pleased|by|at|"
    r"living|calling|writing|\d+|vivo|tengo|de|spelled)\b|\s+[^\w\s]|"
    r"\s+with (?:an?|two|one|no) [a-z]{1,2}(?:'?s)?\b"
)
_CONTRACTION = re.compile(r"(?:n't|'(?:s|m|re|ve|ll|d))$")
_CLAIMED = re.compile(r"\b(?:that's|thats|that is|is) my (?:\w+ )?name\b|\blike the (?:state|city|month)\b")
_STATE_WORDS = frozenset(
    word for name in US_STATES.values() for word in re.findall(r"[a-z]{3,}", name.lower())
)
_NO_NAME_ENDING = re.compile(
    r"(?:ing|ed|ful|less|ous|ive|able|ible|ish|ese|ly|ist|ian|ican|ment|ness|tion|ity|ism|ary|ics|est|ants?|"
    r"ents?|ers|ology|ance|ence|ado|ada)$"
)
_PARTICLES = frozenset(
    (
        "al",
        "bin",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "du",
        "el",
        "la",
        "las",
        "los",
        "mac",
        "st",
        "van",
        "von",
    )
)
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "doctor", "sr", "sra"))
_CALENDAR = frozenset(("april", "august", "june", "may"))


@dataclass(frozen=True, slots=True)
class _Token:
    """One word of a possible name: as typed, made comparable, and where it stands."""

    typed: str
    plain: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        return self.typed[0].isupper()


def find_name(heard: Heard) -> Fact | None:
    """Return the visitor's name, if he or she gives it."""
    text = normalise(heard.text)
    usable = [clause for clause in clauses(heard) if not (clause.is_question or clause.is_instruction)]
    for sureness, pattern in _INTRODUCTIONS:
        for clause in usable:
            if clause.about_other_person and " me" not in clause.text:
                continue
            # A name may stretch over a cut, as the initial in "Robert J. Chen" does.
            match = pattern.search(text[clause.start : clause.end + 40])
            if match and match.start() < clause.end - clause.start:
                start, end = (clause.start + place for place in match.span("name"))
                if fact := _named(heard, start, end, sureness):
                    return fact
    return _bare_answer(heard, usable) if heard.pending == "name" and not declines(heard) else None


def _bare_answer(heard: Heard, usable: list[Clause]) -> Fact | None:
    """Return the name that the first words which say anything are."""
    for clause in usable:
        match = _BARE_ANSWER.fullmatch(clause.text)
        if match is None:
            return None
        if match["name"]:
            return _named(heard, clause.start + match.start("name"), clause.start + match.end("name"), _BARE)
    return None


def _named(heard: Heard, start: int, end: int, sureness: str) -> Fact | None:
    """Return the name at the head of `start:end`, if the words there are one."""
    tokens = _tokens(heard.text, start, end)
    if len(tokens) > 1 and tokens[0].plain in _TITLES:
        del tokens[0]
    if not tokens or not _is_first(tokens, heard, sureness):
        return None
    name = tokens[:1]
    for token, following in zip(tokens[1:], [*tokens[2:], None], strict=False):
        if not _is_further(name, token, following):
            break
        name.append(token)
    while len(name) > 1 and name[-1].plain in _PARTICLES:
        name.pop()
    if sureness not in {_STATED, _SPELLED} and not _GOES_ON.match(normalise(heard.text), name[-1].end):
        return None
    words = heard.text[name[0].start : name[-1].end].rstrip(".")
    return Fact("name", _written(words), words, "name given")


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    """Return the words up to the end of a sentence; the dot after an initial is none."""
    tokens: list[_Token] = []
    for match in re.finditer(_WORD, text[start:end].translate({0x2019: "'"})):
        typed = match.group().rstrip(".")
        tokens.append(
            _Token(typed, normalise(typed), start + match.start(), start + match.start() + len(typed))
        )
        if match.group().endswith(".") and len(typed) > 2 and tokens[-1].plain not in _TITLES:
            break
    return tokens


def _is_first(tokens: list[_Token], heard: Heard, sureness: str) -> bool:
    """Tell whether the first of `tokens` can be a given name, said with this much sureness."""
    token = tokens[0]
    given = token.plain.split("-")[0]
    typed_well = token.is_capital and _shows_case(heard.text)
    greeted = bool(_GREETING.search(normalise(heard.text)))
    if token.plain == "sarah" or _CONTRACTION.search(token.plain):
        return False
    if sureness in {_TAKEN_UP, _SPELLED}:
        claimed = bool(_CLAIMED.search(normalise(heard.text)))
        return claimed or (
            given in FIRST_NAMES - _CALENDAR - PLACES_TOO and (typed_well or given not in WORDS_TOO)
        )
    if heard.pending == "state" and sureness != _STATED and given in PLACES_TOO:
        return False
    if given in FIRST_NAMES:
        return sureness == _STATED or _is_no_word(given, sureness, typed_well, greeted)
    if given in NO_NAMES or given in _STATE_WORDS or (len(given) > 3 and _NO_NAME_ENDING.search(given)):
        return False
    if sureness == _HINTED:
        is_full = len(tokens) > 1 and tokens[1].is_capital and tokens[1].plain not in NO_NAMES
        return typed_well and (is_full or greeted)
    return sureness == _STATED or typed_well


def _is_no_word(given: str, sureness: str, typed_well: bool, greeted: bool) -> bool:
    """Tell whether a given name can't be the everyday word it also is ("rich", "may", "will")."""
    if sureness == _CALLED:
        return given not in _CALENDAR
    return typed_well or (given not in NO_NAMES and (greeted or sureness == _BARE or given not in WORDS_TOO))


def _shows_case(text: str) -> bool:
    """Tell whether the visitor types capitals with care, so that one says something."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    return not text.isupper() and (len(words) <= 4 or any(word[0].islower() for word in words))


def _is_further(name: list[_Token], token: _Token, following: _Token | None) -> bool:
    """Tell whether `token` goes on with the `name` begun: it is typed like it and is no everyday word."""
    if token.plain in _PARTICLES:
        return following is not None and following.plain not in _STATE_WORDS
    if token.plain in NO_NAMES or token.plain.endswith("'s"):
        return False
    if name[0].is_capital:
        return token.is_capital and (len(name) < 3 or not token.typed.isupper())
    is_last_name = all(part.plain in _PARTICLES or len(part.plain) == 1 for part in name[1:])
    return not token.is_capital and is_last_name and not _NO_NAME_ENDING.search(token.plain)


def _written(words: str) -> str:
    """Return the name as one writes it, when it was typed all in one case."""
    return words.title() if words.islower() or (words.isupper() and len(words) > 3) else words
