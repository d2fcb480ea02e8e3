"""A conversation as its visitor reads it back."""

from dataclasses import dataclass
from typing import Any

from chat.interview.script import greet
from chat.models import Message
from chat.services import firm
from chat.turns import standing
from scoring import explain_score

# The newest messages a page shows; a longer talk is in the CRM.
LONGEST_TRANSCRIPT = 200

MESSAGE_FIELDS = ("id", "role", "content", "timestamp", "client_message_id")


@dataclass(frozen=True, slots=True)
class Transcript:
    """The messages, oldest first, and where the conversation stands; every value is plain JSON."""

    session_id: str
    messages: list[dict[str, Any]]
    qualification_progress: int
    is_qualified: bool
    next_action: str
    next_question: dict[str, Any] | None
    quick_replies: list[str]
    answers: list[dict[str, Any]]
    mode: str
    total_questions: int


def read_transcript(session_id: str, *, page: str) -> Transcript:
    """Return the transcript of a session that we issued; a new one holds Sarah's greeting only."""
    own = Message.objects.filter(conversation__session_id=session_id, conversation__issued_by_server=True)
    newest: list[dict[str, Any]] = list(
        own.order_by("-id").values(*MESSAGE_FIELDS, "turn")[:LONGEST_TRANSCRIPT]
    )
    said = newest[::-1]
    greeting = greet(page, firm())
    turns = (message["turn"] for message in reversed(said) if message["turn"])
    state = dict(next(turns, None) or standing(explain_score({}), greeting, []))
    del state["lead_score"]
    messages = [{name: message[name] for name in MESSAGE_FIELDS} for message in said] or [
        {"id": 0, "role": "assistant", "content": greeting.text, "timestamp": None, "client_message_id": None}
    ]
    return Transcript(session_id=session_id, messages=messages, **state)
