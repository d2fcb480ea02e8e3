"""Sarah's words from a language model: messages in, text out, one exception.

`calls` holds the policy (which model, how long, when not at all), `availability` what is known of the
models, `answers` reads what they send, `groq_api` speaks with Groq and `deadline` ends whatever takes
too long. The groq package is imported with the first call, so that a house without a key never pays
for it.
"""

from chat.language_model.calls import Stream, complete, key_refused, stream, warm_up
from chat.language_model.completion import Completion, ModelUnavailable, Reason

__all__ = [
    "Completion",
    "ModelUnavailable",
    "Reason",
    "Stream",
    "complete",
    "key_refused",
    "stream",
    "warm_up",
]
