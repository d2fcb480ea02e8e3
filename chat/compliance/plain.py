"""A sentence in plain words: lower case, contractions spelled out, no markup; each letter knows its origin. Pure."""

import re
from dataclasses import dataclass
from functools import lru_cache

from chat.interview.wording import normalise

# Pronouns after which 's is "is"; after any other word it is a possessive.
_PRONOUNS = (
    "it that there what here who he she where how this everything everyone nothing nobody when why one"
)
_AFTER_PRONOUN = "|".join(rf"(?<=\b{word})" for word in _PRONOUNS.split())
_REWRITTEN: tuple[tuple[str, str], ...] = (
    (r"\s+", " "),
    (r"[*`~_\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]+", ""),
    (r"\bwon't\b", "will not"),
    (r"\bcan(?:'t|not)\b", "can not"),
    (r"\b(?:ain't|isn't)\b", "is not"),
    (r"\bshan't\b", "shall not"),
    (r"n't\b", " not"),
    (r"(?<=[a-z])'ll\b", " will"),
    (r"(?<=[a-z])'re\b", " are"),
    (r"(?<=[a-z])'ve\b", " have"),
    (r"(?<=[a-z])'d\b", " would"),
    (r"\bi'm\b", "i am"),
    (r"\blet's\b", "let us"),
    (rf"(?:{_AFTER_PRONOUN})'s\b", " is"),
    (r"\bgonna\b", "going to"),
    (r"\bgotta\b", "got to"),
    (r"\bwanna\b", "want to"),
    (r"\by'all\b", "you all"),
    (r"\((?=[kb]\))|(?<=\d\([kb])\)", ""),
    (r"(?<![a-z])(?:percent|per cent|pct)(?![a-z])", "%"),
)
_ANY = re.compile("|".join(f"({pattern})" for pattern, _ in _REWRITTEN))


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` in plain words; its letter `i` stands at `origin[i]` of the original."""

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the plain words `start:end` stand in the original."""
        return self.origin[start], self.origin[end - 1] + 1


@lru_cache(maxsize=256)
def plain(original: str) -> Plain:
    """Return `original` in plain words."""
    text = normalise(original)
    letters: list[str] = []
    origin: list[int] = []
    done = 0
    for match in _ANY.finditer(text):
        replacement = _REWRITTEN[(match.lastindex or 1) - 1][1]
        letters += text[done : match.start()]
        origin += range(done, match.start())
        letters += replacement
        origin += (min(match.start() + offset, match.end() - 1) for offset in range(len(replacement)))
        done = match.end()
    letters += text[done:]
    origin += range(done, len(text))
    return Plain("".join(letters), tuple(origin))


def word_set(words: str) -> frozenset[str]:
    """Return the words of a line."""
    return frozenset(words.split())
