"""What a model says, sentence by sentence, as far as it may be said. Pure."""

import re

from chat.compliance import Facts, SentenceGuard, Verdict
from chat.compliance.plain_text import is_question, plain_text
from chat.interview.model_facts import FactsLineSplitter

# With the question that follows, at most four: one sentence may bring the next one that qualifies it.
ENOUGH = 2


def pieces_of(text: str) -> list[str]:
    """Return a whole reply word by word, as if it came from a stream."""
    return re.findall(r"\S+\s*", text)


class Saying:
    """Take a model's words as they come, and keep what passes the guard.

    Questions are not said: which one is asked is the script's affair.
    """

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.said: list[str] = []
        self._splitter = FactsLineSplitter()
        self._guard = SentenceGuard(facts)

    @property
    def facts_line(self) -> str:
        """Return the model's first line, if it wrote one."""
        return self._splitter.line

    @property
    def events(self) -> list[Verdict]:
        """Return the verdicts on what was kept back."""
        return self._guard.events

    @property
    def is_enough(self) -> bool:
        """Tell whether no further sentence will be said."""
        return len(self.said) >= ENOUGH

    def hear(self, words: str) -> list[str]:
        """Take the next words and return the sentences that may be said now."""
        return self._keep(self._guard.feed(self._splitter.feed(words)))

    def end(self, *, is_whole: bool) -> list[str]:
        """End the reply; what was cut off in the middle of a sentence is not said."""
        rest = self._guard.feed(self._splitter.finish())
        return self._keep((*rest, *self._guard.finish())) if is_whole else self._keep(rest)

    def _keep(self, sentences: tuple[str, ...]) -> list[str]:
        if self.is_enough:
            return []
        passed = [plain_text(sentence) for sentence in sentences if not is_question(sentence)]
        self.said += passed
        return passed
