"""What a call to the language model gives: a completion, or the reason why there is none."""

from dataclasses import dataclass
from typing import Literal

Reason = Literal[
    "timeout",  # connected, and silent or too slow
    "connection",  # not reached, or cut off before anything usable came
    "rate_limited",
    "model_gone",  # retired, unknown or not allowed
    "refused_key",
    "server_error",
    "bad_answer",  # not what the API promises, or our request not to its liking
    "empty",
    "cut",  # began, and broke off
    "breaker_open",  # not asked, after too many failures
    "no_key",
    "busy",  # not asked, too many calls under way
]


class ModelUnavailable(Exception):
    """No model answered in time; `reason` says why, and carries nothing of what was said."""

    code = "model_unavailable"

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Completion:
    """A model's words and what they took.

    `latency_ms` is the visitor's wait, from the call to the last word, other models tried before
    included; the token counts are of `model` alone. `finish_reason` "length" means that `text` ends
    with the last full sentence, "cut" that a stream broke off: `text` is what came, `fault` says why,
    and the token counts are 0.
    """

    text: str
    model: str
    tokens_in: int
    tokens_out: int
    cached_tokens: int
    latency_ms: int
    finish_reason: Literal["stop", "length", "cut"]
    fault: Reason | None = None
