"""A choice by number, letter, position or button label, from the list the visitor was shown. Pure."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from chat.interview.hearing import Fact, Heard
from chat.interview.wording import clauses, normalise
from scoring.questions import QUESTION_BY_KEY

Reader = Callable[[Heard], Fact | None]

_MARK = re.compile(
    r"(?:^|(?<=[\s,;:?.!(\[]))(?:[(\[]?(?P<digit>\d{1,2})(?:\ufe0f?\u20e3|[).\]:]|\s-)|"
    r"[(\[]?(?P<letter>[a-h])[).\]:])\s+"
    r"|(?:^|\n)\s*[-*\u2022\u25aa]\s+"
)
_LABEL_END = re.compile(r"[\n;]|,\s*(?:or|and)?\s*$|\s+or\s*$|[?!]\s|\.\s*$")

_POSITIONS = {
    "first": 0,
    "1st": 0,
    "top": 0,
    "primera": 0,
    "primero": 0,
    "second": 1,
    "2nd": 1,
    "segunda": 1,
    "segundo": 1,
    "third": 2,
    "3rd": 2,
    "tercera": 2,
    "tercero": 2,
    "fourth": 3,
    "4th": 3,
    "forth": 3,
    "cuarta": 3,
    "cuarto": 3,
    "last": -1,
    "bottom": -1,
    "ultima": -1,
    "ultimo": -1,
    "penultimate": -2,
    "next-to-last": -2,
}
_NUMBER_WORDS = {
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "uno": "1",
    "dos": "2",
    "tres": "3",
    "cuatro": "4",
}
_FILLERS_TEXT = (
    "i i'd i'll id ill say pick choose choosing select take go going went with for the that this it's its "
    "is be would "
    "option choice answer number no num nr # letter please pls plz thanks thank you my mine guess think "
    "probably "
    "definitely mostly maybe um uh hmm ok okay sorry sure actually and so it me to want like im i'm oh yes "
    "yeah yep "
    "well then honestly just sarah ma'am mam sir in on list me la el opcion numero por favor gracias es"
)
_FILLERS = frozenset(_FILLERS_TEXT.split())
_TOKEN = re.compile(r"#|[a-z0-9'\u00f1-]+")


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of a list that was shown: the digit or letter before it, if any, and its text."""

    mark: str
    label: str


def picked(heard: Heard, key: str, understand: Reader | None = None) -> Fact | None:
    """Return the option of question `key` the visitor picked, if `key` is pending and one was picked.

    A button label or a stored value counts by itself. A number, a letter or a position
    ("the last one") counts only against a list in Sarah's last turn, in that list's own order
    and numbering. `understand`, the question's own reader, makes sense of labels worded freely.
    """
    if heard.pending != key:
        return None
    statements = [
        c for c in clauses(heard) if not (c.is_question or c.about_other_person or c.is_instruction)
    ]
    shown = shown_list(heard)
    for start, end in [(0, len(heard.text)), *((clause.start, clause.end) for clause in statements)]:
        words = heard.text[start:end].strip()
        value = labelled(key, words) or _value_at(shown, words, heard, key, understand)
        if value is not None:
            return Fact(key, value, words, "option picked")
    return None


def labelled(key: str, words: str) -> str | None:
    """Return the stored value whose button label, or whose own name, `words` are."""
    plain = _essence(words)
    for option in QUESTION_BY_KEY[key].options:
        if plain in (_essence(option.label), _essence(option.value)):
            return option.value
    return None


def shown_list(heard: Heard) -> tuple[Shown, ...]:
    """Return the list of options in Sarah's last turn, empty if there is none."""
    turns = [content for role, content in heard.said_before if role == "assistant"]
    text = turns[-1] if turns else ""
    marks = list(_MARK.finditer(normalise(text)))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    shown = []
    for mark, end in zip(marks, ends, strict=False):
        label = _LABEL_END.split(text[mark.end() : end], maxsplit=1)[0].strip(" ,;.")
        shown.append(Shown(mark["digit"] or mark["letter"] or "", label))
    return tuple(shown)


def _value_at(
    shown: tuple[Shown, ...], words: str, heard: Heard, key: str, understand: Reader | None
) -> str | None:
    index = _index(normalise(words), shown)
    if index is None:
        return None
    label = shown[index].label
    value = labelled(key, label)
    if value is None and understand is not None:
        fact = understand(Heard(label, key, heard.today))
        value = str(fact.value) if fact else None
    return value


def _index(words: str, shown: tuple[Shown, ...]) -> int | None:
    """Return the place in the list that `words` name, if they name one and nothing else."""
    words = re.sub(
        r"\b(?:second|next) (?:to|from) (?:the )?last\b", "next-to-last", words.replace("\ufe0f\u20e3", " ")
    )
    bare = re.sub(r"(?<=[a-z\d] )(?<!number )(?<!option )one\b", " ", words)
    tokens = [token for token in _TOKEN.findall(bare) if token not in _FILLERS or len(bare.strip()) == 1]
    if len(tokens) != 1 or not shown:
        return None
    token = tokens[0]
    if token in _POSITIONS:
        place = _POSITIONS[token]
        return place % len(shown) if -len(shown) <= place < len(shown) else None
    marks = [line.mark for line in shown]
    token = _NUMBER_WORDS.get(token, token)
    return marks.index(token) if token in marks else None


def _essence(words: str) -> str:
    """Reduce a label to what tells it from others, so that "$500k+" and "500K +" are the same."""
    plain = normalise(words).replace("_", " ").replace("&", "+").replace(" and ", "+").replace(" to ", "-")
    return re.sub(r"[^a-z0-9+-]|(?<![\d])-(?!\d)", "", plain)
