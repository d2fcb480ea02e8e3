"""A rule's wordings, looked for sentence by sentence with the neighbours as context. Pure."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from chat.compliance.facts import Facts, numbers_in
from chat.compliance.plain import Plain, plain
from chat.compliance.surroundings import clause_around, is_denied, is_inquiry, is_reported, is_warned_of
from chat.compliance.vocabulary import wording


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of a reply, as written and in plain words, between its neighbours in plain words."""

    written: str
    before: str = ""
    after: str = ""
    words: Plain = field(init=False)
    inquires: bool = field(init=False)

    def __post_init__(self) -> None:
        """Put the sentence in plain words and see whether it is an open question."""
        object.__setattr__(self, "words", plain(self.written))
        asks = self.written.rstrip("\"')*_ ").endswith("?")
        object.__setattr__(self, "inquires", is_inquiry(self.text, asks))

    @property
    def text(self) -> str:
        """Return the sentence in plain words."""
        return self.words.text

    @property
    def around(self) -> str:
        """Return the sentence and its neighbours in plain words."""
        return f"{self.before} {self.text} {self.after}"

    def quote(self, start: int, end: int) -> str:
        """Return the written words of the plain words `start:end`."""
        first, last = self.words.span(start, end)
        return self.written[first:last]


Finding = tuple[str, str]
"""A rule's id and the offending words as written."""

Check = Callable[[Passage, Facts], Finding | None]

# No sentence of a person says the same thing so often; a machine gone wrong does.
_MOST_EXCUSED = 25
_TRUTHFUL = ("denied", "warned", "reported", "asked")


@dataclass(frozen=True, slots=True)
class Claim:
    """A wording that breaks `rule` unless something excuses it.

    `unless` excuses in the same clause, `unless_said` in the sentence, `unless_around` in a neighbour
    too; `only_with` must stand in the sentence or its neighbours. `excuses` are the kinds of
    surroundings that excuse it. `if_unknown` blocks only if a number in it is not among the facts.
    """

    rule: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    unless_said: re.Pattern[str] | None = None
    unless_around: re.Pattern[str] | None = None
    only_with: re.Pattern[str] | None = None
    excuses: tuple[str, ...] = _TRUTHFUL
    if_unknown: bool = False

    def find(self, passage: Passage, facts: Facts) -> Finding | None:
        """Return what breaks the rule here, if anything does."""
        if self._is_out_of_place(passage):
            return None
        for count, match in enumerate(self.pattern.finditer(passage.text)):
            if count == _MOST_EXCUSED or not self._is_excused(passage, match, facts):
                return self.rule, passage.quote(*match.span())
        return None

    def _is_out_of_place(self, passage: Passage) -> bool:
        return (
            bool(self.unless_said and self.unless_said.search(passage.text))
            or bool(self.unless_around and self.unless_around.search(passage.around))
            or bool(self.only_with and not self.only_with.search(passage.around))
        )

    def _is_excused(self, passage: Passage, match: re.Match[str], facts: Facts) -> bool:
        if self.if_unknown and facts.numbers.issuperset(numbers_in(match.group()) or (None,)):
            return True
        text, start, end = passage.text, match.start(), match.end()
        if self.unless and self.unless.search(clause_around(text, start, end)):
            return True
        return (
            ("denied" in self.excuses and is_denied(text, start, end))
            or ("warned" in self.excuses and is_warned_of(text, start, end))
            or ("reported" in self.excuses and is_reported(text, start))
            or ("asked" in self.excuses and passage.inquires)
        )


def claim(
    rule: str,
    template: str,
    *,
    unless: str = "",
    unless_said: str = "",
    unless_around: str = "",
    only_with: str = "",
    excuses: Iterable[str] = _TRUTHFUL,
    if_unknown: bool = False,
) -> Check:
    """Return the check of one wording, written in the language of `vocabulary`."""
    return Claim(
        rule=rule,
        pattern=wording(template),
        unless=wording(unless) if unless else None,
        unless_said=wording(unless_said) if unless_said else None,
        unless_around=wording(unless_around) if unless_around else None,
        only_with=wording(only_with) if only_with else None,
        excuses=tuple(excuses),
        if_unknown=if_unknown,
    ).find
