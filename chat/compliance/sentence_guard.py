"""Let the sentences of a reply through, each once it has passed. Pure."""

from dataclasses import dataclass, field

from chat.compliance.facts import Facts
from chat.compliance.guard import Verdict, review_sentence
from chat.compliance.sentences import sentence_spans, split

# Both must end a sentence before it counts as ended: what follows isn't known yet.
_CONTINUATIONS = ("The next", "the next")
_CONTEXT = 2


@dataclass(slots=True)
class SentenceGuard:
    """Let a streamed reply through sentence by sentence, each once it has passed.

    A blocked sentence waits for the next one, which may hold the qualification it lacks.
    """

    facts: Facts
    events: list[Verdict] = field(default_factory=list)
    _unfinished: str = ""
    _said: list[str] = field(default_factory=list)
    _waiting: tuple[str, Verdict] | None = None

    def feed(self, chunk: str) -> tuple[str, ...]:
        """Take the next piece of the reply and return the sentences that may be said now."""
        self._unfinished += chunk
        spans = sentence_spans(self._unfinished)
        ended = len(spans) if _has_ended(self._unfinished) else len(spans) - 1
        complete = [self._unfinished[start:end] for start, end in spans[: max(0, ended)]]
        if complete:
            self._unfinished = self._unfinished[spans[len(complete) - 1][1] :]
        return self._pass(complete)

    def finish(self) -> tuple[str, ...]:
        """End the reply and return what may still be said."""
        rest = split(self._unfinished)
        self._unfinished = ""
        passed = self._pass(rest)
        if self._waiting is not None:
            self.events.append(self._waiting[1])
            self._waiting = None
        return passed

    def _pass(self, sentences: list[str]) -> tuple[str, ...]:
        passed = [said for sentence in sentences for said in self._judge(sentence)]
        return tuple(passed)

    def _judge(self, sentence: str) -> list[str]:
        if self._waiting is not None:
            held, verdict = self._waiting
            self._waiting = None
            pair = [*self._said[-_CONTEXT:], held, sentence]
            if all(
                review_sentence(pair, place, self.facts).allowed for place in (len(pair) - 2, len(pair) - 1)
            ):
                self._said += [held, sentence]
                return [held, sentence]
            self.events.append(verdict)
        known = [*self._said[-_CONTEXT:], sentence]
        verdict = review_sentence(known, len(known) - 1, self.facts)
        if not verdict.allowed:
            self._waiting = (sentence, verdict)
            return []
        self._said.append(sentence)
        return [sentence]


def _has_ended(text: str) -> bool:
    """Tell whether the last sentence of `text` is over, whatever follows."""
    if not text or not (text[-1].isspace() or text[-1] in "!?"):
        return False
    ends = [sentence_spans(f"{text.rstrip()} {following}")[-1][0] for following in _CONTINUATIONS]
    return min(ends) > len(text.rstrip())
