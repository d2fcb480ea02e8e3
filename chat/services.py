"""One chat turn: save what was said, understand it, answer, save the answer."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from chat.interview.hearing import Fact, Heard, Reading
from chat.interview.interview import Interview, advance
from chat.interview.reading import read_message
from chat.interview.script import Firm, Reply, greet, introduce, reply
from chat.interview.side_questions import side_question
from chat.models import Conversation, Message
from chat.turn_order import TurnLost, hold_turn
from chat.turns import Turn, describe_answers, standing, turn_of
from leads.models import Lead
from leads.services import Answers, Contact, capture_lead, follow_lead
from scoring import explain_score
from scoring.score import Explanation


class MessageIdReused(Exception):
    """The client message id belongs to another message of this conversation."""

    code = "client_message_id_reused"


@dataclass(frozen=True, slots=True)
class VisitorMessage:
    """What a visitor sends.

    `issued_by_server` tells that we gave out the session id, `greeted` that the visitor has
    read Sarah's greeting. `answering` names the question the message answers, when it isn't
    the one asked last. `email` and `name` are what the caller already knows of the visitor.
    """

    text: str
    session_id: str = ""
    issued_by_server: bool = False
    greeted: bool = False
    client_message_id: str | None = None
    page: str = "home"
    answering: str = ""
    email: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a message held and what Sarah says to it, before both are stored.

    `request` is "stop" or "delete" if the visitor asked for no contact or for deletion.
    """

    facts: Mapping[str, Fact]
    reply: Reply
    explanation: Explanation
    request: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What was known before a message: the visitor's address, and which questions were answered."""

    email: str
    answers: set[str]


def take_turn(said: VisitorMessage) -> Turn:
    """Save a visitor's message, answer it, save the answer, and return the turn.

    A repeated client message id returns the turn it got the first time. Messages of one
    conversation are answered one after the other; TurnInProgress is raised for one that
    waited too long, and sending it again is safe. MessageIdReused is raised for another text
    under a known id; then nothing is stored. TurnLost is raised if the conversation was erased
    meanwhile.
    """
    message = _save_message(said)
    with hold_turn(message.conversation_id) as conversation:
        earlier = Message.objects.filter(replies_to=message).first()
        return turn_of(earlier or _answer(conversation, message, said), conversation.session_id)


def firm() -> Firm:
    """Return the brokerage's facts that Sarah may state."""
    return Firm(
        name=settings.BROKERAGE_NAME,
        phone=settings.BROKERAGE_PHONE,
        email=settings.BROKERAGE_EMAIL,
        licensed_states=sorted(settings.LICENSED_STATES),
        hours=settings.BROKERAGE_HOURS,
        books_online=bool(settings.CALCOM_USERNAME),
    )


@transaction.atomic
def _save_message(said: VisitorMessage) -> Message:
    """Put the visitor's message on disk, in a conversation that begins with it or goes on."""
    opening = greet(said.page, firm()) if said.greeted else None
    conversation, is_new = Conversation.objects.get_or_create(
        session_id=said.session_id,
        defaults={
            "issued_by_server": said.issued_by_server,
            **(_interview_columns(opening.interview) if opening else {}),
        },
    )
    if is_new and opening:
        conversation.messages.create(role=Message.Role.ASSISTANT, content=opening.text)
    content = {"role": Message.Role.USER, "content": said.text}
    if not said.client_message_id:
        return conversation.messages.create(**content)
    message, _ = conversation.messages.get_or_create(
        client_message_id=said.client_message_id, defaults=content
    )
    if message.content != said.text:
        raise MessageIdReused
    return message


def _answer(conversation: Conversation, message: Message, said: VisitorMessage) -> Message:
    before = _interview_of(conversation, said)
    earlier = conversation.messages.filter(pk__lt=message.pk)
    heard = Heard(
        text=message.content,
        pending=said.answering or before.pending or None,
        today=timezone.localdate(),
        said_before=tuple(earlier.latest_lines(settings.MAX_CONVERSATION_HISTORY)),
    )
    asked = side_question(heard)
    # An account or Social Security number is no fact about anything else.
    reading = Reading() if asked == "sensitive" else read_message(heard)
    # Who guessed an id must not hear what an earlier answer was.
    correcting = said.answering if conversation.issued_by_server else ""
    progress = advance(before, reading, correcting=correcting)
    explanation = explain_score(progress.interview.answers, licensed_states=settings.LICENSED_STATES)
    answer = reply(
        progress,
        explanation,
        firm(),
        side_question=asked,
        is_booked=conversation.appointment_booked,
        correcting=correcting,
    )
    if not heard.said_before:
        answer = introduce(answer, firm())
    return _save_answer(conversation, message, Answered(reading.facts, answer, explanation, asked or ""))


def _interview_of(conversation: Conversation, said: VisitorMessage) -> Interview:
    return Interview(
        answers=conversation.qualification_answers,
        contact={
            "name": conversation.visitor_name or said.name,
            "email": conversation.visitor_email or said.email,
            "phone": conversation.visitor_phone,
        },
        pending=conversation.pending,
        times_asked=conversation.times_asked,
        passed=tuple(conversation.passed),
    )


def _interview_columns(interview: Interview) -> dict[str, Any]:
    return {
        "pending": interview.pending,
        "times_asked": dict(interview.times_asked),
        "passed": list(interview.passed),
        "qualification_answers": dict(interview.answers),
        "visitor_name": interview.contact.get("name", ""),
        "visitor_email": interview.contact.get("email", ""),
        "visitor_phone": interview.contact.get("phone", ""),
    }


@transaction.atomic
def _save_answer(conversation: Conversation, message: Message, answered: Answered) -> Message:
    """Store Sarah's message, the interview after it and, with an e-mail known, the lead.

    Raises TurnLost if the turn is no longer ours; then nothing is stored.
    """
    known = Known(conversation.visitor_email, set(conversation.qualification_answers))
    evidence = {
        key: {"message_id": message.pk, "quote": fact.quote, "how": fact.how}
        for key, fact in answered.facts.items()
        if key in answered.reply.interview.answers
    }
    columns = _columns_after(conversation, answered, evidence)
    ours = Conversation.objects.filter(pk=conversation.pk, turn_holder=conversation.turn_holder)
    if not ours.update(**columns, updated_at=timezone.now()):
        raise TurnLost
    for column, value in columns.items():
        setattr(conversation, column, value)
    if conversation.visitor_email:
        _learn(conversation, known, list(evidence))
    learned = list(conversation.qualification_answers if conversation.issued_by_server else evidence)
    return conversation.messages.create(
        role=Message.Role.ASSISTANT,
        content=answered.reply.text,
        replies_to=message,
        turn=standing(answered.explanation, answered.reply, describe_answers(conversation, learned)),
    )


def _columns_after(
    conversation: Conversation, answered: Answered, evidence: dict[str, Any]
) -> dict[str, Any]:
    answers = answered.reply.interview.answers
    every = {**conversation.answer_evidence, **evidence}
    now = timezone.now()
    return _interview_columns(answered.reply.interview) | {
        "answer_evidence": {key: every[key] for key in answers if key in every},
        "qualification_progress": answered.explanation.answered,
        "is_qualified": answered.explanation.is_qualified,
        "do_not_contact_at": conversation.do_not_contact_at or (now if answered.request == "stop" else None),
        "deletion_requested_at": (
            conversation.deletion_requested_at or (now if answered.request == "delete" else None)
        ),
    }


def _learn(conversation: Conversation, known: Known, keys: list[str]) -> None:
    """Put what was learned into the conversation's lead; a new address gets all there is."""
    contact = Contact(
        email=conversation.visitor_email,
        name=conversation.visitor_name,
        phone=conversation.visitor_phone,
        do_not_contact_at=conversation.do_not_contact_at,
        deletion_requested_at=conversation.deletion_requested_at,
    )
    if conversation.lead_id is None or conversation.visitor_email != known.email:
        answers = _answers(conversation, list(conversation.answer_evidence))
        lead = capture_lead(contact, source=Lead.Source.WEB, answers=answers)
        Conversation.objects.filter(pk=conversation.pk).update(lead=lead)
    else:
        withdrawn = known.answers - set(conversation.qualification_answers)
        answers = replace(_answers(conversation, keys), withdrawn=frozenset(withdrawn))
        follow_lead(conversation.lead_id, contact, answers=answers)


def _answers(conversation: Conversation, keys: list[str]) -> Answers:
    return Answers(
        {key: conversation.qualification_answers[key] for key in keys},
        {key: conversation.answer_evidence[key] for key in keys},
    )
