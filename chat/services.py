"""One chat turn: save what was said, understand it, answer, save the answer."""

from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass, replace
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from chat.interview.hearing import Heard
from chat.interview.interview import Interview
from chat.interview.script import Firm, greet
from chat.models import ApprovedStatement, Conversation, GuardEvent, Message
from chat.prompts import history_window, with_facts_line
from chat.saying import Saying
from chat.thinking import (
    Moment,
    SeminarSeats,
    Thought,
    guard_facts,
    think,
    think_aloud,
    think_interrupted,
)
from chat.turn_order import TurnLost, hold_turn
from chat.turns import Turn, describe_answers, standing, turn_of
from leads.models import Lead
from leads.services import Answers, Contact, capture_lead, follow_lead
from seminars.models import Seminar

# More would cost more words than they help.
SEMINARS_TO_NAME = 3


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
class Known:
    """What was known before a message: the visitor's address, and which questions were answered."""

    email: str
    answers: set[str]


def take_turn(said: VisitorMessage, *, thinking: Callable[[Moment], Thought] = think) -> Turn:
    """Save a visitor's message, answer it, save the answer, and return the turn.

    A repeated client message id returns the turn it got the first time. Messages of one
    conversation are answered one after the other; TurnInProgress is raised for one that
    waited too long, and sending it again is safe. MessageIdReused is raised for another text
    under a known id; then nothing is stored. TurnLost is raised if the conversation was erased
    meanwhile. `thinking` finds the answer.
    """
    message = _save_message(said)
    with hold_turn(message.conversation_id) as conversation:
        answer = Message.objects.filter(replies_to=message).first()
        if answer is None:
            moment = read_moment(conversation, message, said)
            answer = _save_answer(conversation, message, thinking(moment))
        return turn_of(answer, conversation.session_id)


def stream_turn(said: VisitorMessage) -> Generator[str, None, Turn]:
    """Take a turn like `take_turn`, yielding Sarah's sentences as they pass the guard, and "" between.

    The words of the returned turn are what counts; they may end otherwise than the sentences.
    Closing the generator stops the model, and what it said so far is kept.
    """
    message = _save_message(said)
    with hold_turn(message.conversation_id) as conversation:
        answer = Message.objects.filter(replies_to=message).first()
        if answer is None:
            moment = read_moment(conversation, message, said)
            saying = Saying(guard_facts(moment))
            try:
                thought = yield from think_aloud(moment, saying)
            except GeneratorExit:
                _save_answer(conversation, message, think_interrupted(moment, saying))
                raise
            answer = _save_answer(conversation, message, thought)
    return turn_of(answer, conversation.session_id)


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


def read_moment(conversation: Conversation, message: Message, said: VisitorMessage) -> Moment:
    """Read everything that the message is answered from, so that thinking needs no database."""
    earlier = conversation.messages.filter(pk__lt=message.pk)
    limit = settings.MAX_CONVERSATION_HISTORY
    lines = earlier.latest_lines(limit)
    before = _interview_of(conversation, said)
    heard = Heard(
        text=message.content,
        pending=said.answering or before.pending or None,
        today=timezone.localdate(),
        said_before=tuple((role, content) for role, content, _ in lines),
    )
    # Who guessed an id must not hear what an earlier answer was.
    correcting = said.answering if conversation.issued_by_server else ""
    moment = Moment(heard, before, firm(), said.page, correcting, conversation.appointment_booked)
    if not settings.GROQ_API_KEY:
        return moment
    surplus = history_window(earlier.count(), limit) - max(0, earlier.count() - limit)
    return replace(
        moment,
        history=[with_facts_line(*line) for line in lines[surplus:]],
        statements=ApprovedStatement.objects.current(heard.today).as_statements(),
        seminars=_seminars_for(before),
    )


def _seminars_for(interview: Interview) -> list[SeminarSeats]:
    state = str(interview.answers.get("state", ""))
    near = Seminar.objects.upcoming(timezone.now()).within_reach_of(state)[:SEMINARS_TO_NAME]
    return [
        SeminarSeats(
            seminar.in_words(), seminar.available_seats, seminar.max_attendees, seminar.registered_count
        )
        for seminar in near
    ]


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
def _save_answer(conversation: Conversation, message: Message, thought: Thought) -> Message:
    """Store Sarah's message, the interview after it and, with an e-mail known, the lead.

    Raises TurnLost if the turn is no longer ours; then nothing is stored.
    """
    known = Known(conversation.visitor_email, set(conversation.qualification_answers))
    evidence = {
        key: {"message_id": message.pk, "quote": fact.quote, "how": fact.how}
        for key, fact in thought.facts.items()
        if key in thought.reply.interview.answers
    }
    columns = _columns_after(conversation, thought, evidence)
    ours = Conversation.objects.filter(pk=conversation.pk, turn_holder=conversation.turn_holder)
    if not ours.update(**columns, updated_at=timezone.now()):
        raise TurnLost
    for column, value in columns.items():
        setattr(conversation, column, value)
    if conversation.visitor_email:
        _learn(conversation, known, list(evidence))
    learned = list(conversation.qualification_answers if conversation.issued_by_server else evidence)
    origin = asdict(thought.origin)
    mode = origin.pop("mode")
    answer = conversation.messages.create(
        role=Message.Role.ASSISTANT,
        content=thought.reply.text,
        replies_to=message,
        turn=standing(thought.explanation, thought.reply, describe_answers(conversation, learned), mode),
        **origin,
    )
    GuardEvent.objects.bulk_create(
        GuardEvent(message=answer, rule=event.rule, words=event.words) for event in thought.events
    )
    return answer


def _columns_after(conversation: Conversation, thought: Thought, evidence: dict[str, Any]) -> dict[str, Any]:
    answers = thought.reply.interview.answers
    every = {**conversation.answer_evidence, **evidence}
    now = timezone.now()
    return _interview_columns(thought.reply.interview) | {
        "answer_evidence": {key: every[key] for key in answers if key in every},
        "qualification_progress": thought.explanation.answered,
        "is_qualified": thought.explanation.is_qualified,
        "do_not_contact_at": conversation.do_not_contact_at or (now if thought.topic == "stop" else None),
        "deletion_requested_at": (
            conversation.deletion_requested_at or (now if thought.topic == "delete" else None)
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
