"""A finished turn and its parts, as the API gives them out."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from chat.interview.script import Reply
from chat.models import Conversation, Message
from scoring.questions import QUESTION_BY_KEY, QUESTIONS, TOTAL_QUESTIONS
from scoring.score import Explanation, answer_label


@dataclass(frozen=True, slots=True)
class Turn:
    """Sarah's answer and where the conversation stands after it; every value is plain JSON."""

    session_id: str
    message: str
    message_id: int
    timestamp: str
    qualification_progress: int
    is_qualified: bool
    lead_score: int
    next_action: str
    next_question: dict[str, Any] | None
    quick_replies: list[str]
    answers: list[dict[str, Any]]
    mode: str
    total_questions: int


def turn_of(reply: Message, session_id: str) -> Turn:
    """Return the turn that one of Sarah's messages ended."""
    return Turn(
        session_id=session_id,
        message=reply.content,
        message_id=reply.pk,
        timestamp=reply.timestamp.isoformat(),
        **(reply.turn or {}),
    )


def standing(
    explanation: Explanation, said: Reply, answers: list[dict[str, Any]], mode: str = "scripted"
) -> dict[str, Any]:
    """Return where the conversation stands: a turn without the message itself."""
    return {
        "qualification_progress": explanation.answered,
        "is_qualified": explanation.is_qualified,
        "lead_score": explanation.score,
        "next_action": said.next_action,
        "next_question": describe_question(said.interview.pending),
        "quick_replies": list(said.quick_replies),
        "answers": answers,
        "mode": mode,
        "total_questions": TOTAL_QUESTIONS,
    }


def describe_question(key: str) -> dict[str, Any] | None:
    """Return the question that waits for its answer, or None when none of the seven does."""
    question = QUESTION_BY_KEY.get(key)
    return {"id": question.id, "key": key, "question": question.text} if question else None


def describe_answers(conversation: Conversation, keys: Collection[str]) -> list[dict[str, Any]]:
    """Return the answers of `keys`, in the order of the questions, with the visitor's own words.

    A caller's own id may be guessed: then only what this very message told is given back.
    """
    answers, evidence = conversation.qualification_answers, conversation.answer_evidence
    return [
        {
            "key": question.key,
            "question_id": question.id,
            "label": question.factor,
            "value": answers[question.key],
            "value_label": answer_label(question.key, answers[question.key]),
            "quote": evidence.get(question.key, {}).get("quote", ""),
            "options": [option.label for option in question.options] if question.shows_options else [],
        }
        for question in QUESTIONS
        if question.key in keys
    ]
