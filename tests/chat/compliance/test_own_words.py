from collections.abc import Iterator

import pytest

from chat.compliance import Facts, SentenceGuard, review
from chat.interview import phrases
from chat.statements import FIRST_STATEMENTS
from scoring.questions import QUESTIONS

FACTS = {
    "licensed_states": ["AZ", "CA"],
    "firm": {"phone": "(602) 555-0100", "email": "hello@provision.example.com"},
    "visitor": {"name": "Pat Lee"},
}
FILLED_IN = {
    "firm": "ProVision Brokerage",
    "state": "Arizona",
    "labels": "Retirement savings $200k-$500k, Age 50-65",
    "name": ", Pat",
    "phone": "(602) 555-0100",
    "email": "hello@provision.example.com",
    "reason": "Your age tells us how much time there is to plan.",
}


class _Filled(dict[str, str]):
    """What is filled in; a name without a value stands for itself."""

    def __missing__(self, name: str) -> str:
        """Return the name."""
        return name


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value.format_map(_Filled(FILLED_IN))
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)


PHRASES = [text for name, value in vars(phrases).items() if name.isupper() for text in _texts(value)]
QUESTION_WORDINGS = [wording for question in QUESTIONS for wording in question.wordings]
STATEMENTS = [text for _, text in FIRST_STATEMENTS]


@pytest.mark.parametrize("line", [*PHRASES, *QUESTION_WORDINGS, *STATEMENTS])
def test_what_we_wrote_ourselves_passes(line: str) -> None:
    verdict = review(line, FACTS)

    assert (verdict.rule, verdict.words) == ("", "")


@pytest.mark.parametrize("line", STATEMENTS)
def test_an_approved_statement_passes_sentence_by_sentence(line: str) -> None:
    guard = SentenceGuard(Facts.of(FACTS))

    assert " ".join((*guard.feed(line), *guard.finish())) == line


def test_all_lines_are_there() -> None:
    assert len(PHRASES) > 60
    assert len(QUESTION_WORDINGS) == 14
