"""A visitor's message as Sarah answers it. Pure."""

from dataclasses import dataclass

from chat.interview.interview import Interview, Progress
from scoring.score import Explanation


@dataclass(frozen=True, slots=True)
class Said:
    """A message as it is answered: what it changed, its topic if it asks one, what it corrects."""

    progress: Progress
    explanation: Explanation
    topic: str
    correcting: str

    @property
    def interview(self) -> Interview:
        """Return the interview after the message."""
        return self.progress.interview

    @property
    def is_failed_try(self) -> bool:
        """Tell whether nothing at all was understood, and nothing asked."""
        return not (self.progress.learned or self.progress.declined or self.topic or self.correcting)

    @property
    def is_out_of_state(self) -> bool:
        """Tell whether the visitor lives where our advisors have no licence."""
        return is_out_of_state(self.explanation)


def is_out_of_state(explanation: Explanation) -> bool:
    """Tell whether the visitor's state is known and our advisors have no licence there."""
    state = next(factor for factor in explanation.factors if factor.question.key == "state")
    return state.answer is not None and not state.points
