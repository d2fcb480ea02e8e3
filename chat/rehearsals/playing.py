"""Play conversations through the real chat, and delete what that made."""

import uuid
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event
from time import monotonic

from django.db import DatabaseError, transaction
from django.utils import timezone

from chat.interview.contact import read_email
from chat.interview.hearing import Heard
from chat.models import Conversation as StoredConversation
from chat.models import Message
from chat.rehearsals.conversations import Conversation, with_address_of_its_own
from chat.rehearsals.outcomes import Played, PlayedReply
from chat.services import VisitorMessage, take_turn
from chat.turn_order import TurnInProgress
from chat.turns import Turn
from leads.connections import release_connection
from leads.models import Lead

# Readers of ages and amounts look for digits: an address's tag has none.
_LETTERS = str.maketrans("0123456789", "ghijklmnop")


class LeadExists(Exception):
    """A conversation would write to the lead of somebody who isn't part of the rehearsal."""

    code = "lead_exists"


@dataclass(frozen=True, slots=True)
class Swept:
    """What was deleted after a rehearsal, and how many leads had to stay because others use them."""

    conversations: int
    leads: int
    leads_kept: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """One run: its own session ids and e-mail addresses set it apart from every visitor."""

    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    began_at: datetime = field(default_factory=timezone.now)
    stopped: Event = field(default_factory=Event)

    @property
    def session_prefix(self) -> str:
        """Return what all session ids of the run begin with."""
        return f"rehearsal-{self.id}-"


def cast(rehearsal: Rehearsal, conversations: Sequence[Conversation]) -> list[Conversation]:
    """Return the conversations with e-mail addresses that nobody else has.

    Raises LeadExists, naming the conversation, for an address that can't be changed, as it isn't
    written plainly, and that is somebody's.
    """
    tag = rehearsal.id[:16].translate(_LETTERS)
    addressed = [
        with_address_of_its_own(conversation, f"{tag}.{_in_letters(number)}")
        for number, conversation in enumerate(conversations)
    ]
    for conversation in addressed:
        _refuse_known_leads(conversation)
    return addressed


def play_all(
    rehearsal: Rehearsal,
    conversations: Sequence[Conversation],
    *,
    threads: int,
    on_reply: Callable[[], None],
) -> list[Played]:
    """Play the conversations, `threads` at a time, and return how each went.

    `on_reply` is called after each reply, from the thread that got it.
    """

    def act(number: int) -> Played:
        session_id = f"{rehearsal.session_prefix}{number}"
        return _play(conversations[number], session_id, rehearsal.stopped, on_reply)

    pool = ThreadPoolExecutor(threads, thread_name_prefix="rehearsal")
    try:
        return list(pool.map(act, range(len(conversations))))
    finally:
        # Whoever interrupts a rehearsal waits for the replies under way, and for no more.
        rehearsal.stopped.set()
        pool.shutdown(cancel_futures=True)


@transaction.atomic
def sweep(rehearsal: Rehearsal) -> Swept:
    """Delete the run's conversations and the leads that it made."""
    played = StoredConversation.objects.filter(session_id__startswith=rehearsal.session_prefix)
    leads = set(played.exclude(lead=None).values_list("lead", flat=True))
    used_by_others = StoredConversation.objects.filter(lead__in=leads).exclude(pk__in=played.values("pk"))
    made = Lead.objects.filter(
        pk__in=leads, created_at__gte=rehearsal.began_at, seminar_registrations=None
    ).exclude(pk__in=used_by_others.values("lead"))
    made_ids = list(made.values_list("pk", flat=True))
    count = played.count()
    played.delete()
    Lead.objects.filter(pk__in=made_ids).delete()
    return Swept(count, len(made_ids), len(leads) - len(made_ids))


def _in_letters(number: int) -> str:
    return str(number).translate(_LETTERS)


def _refuse_known_leads(conversation: Conversation) -> None:
    for text in conversation.turns:
        address = read_email(Heard(text, "email", timezone.localdate()))
        if address and Lead.objects.with_email(str(address.value)).exists():
            raise LeadExists(conversation.id)


def _play(
    conversation: Conversation, session_id: str, stopped: Event, on_reply: Callable[[], None]
) -> Played:
    played = Played()
    try:
        for text in conversation.turns:
            if stopped.is_set():
                break
            began = monotonic()
            turn = take_turn(
                VisitorMessage(
                    text=text,
                    session_id=session_id,
                    issued_by_server=True,
                    greeted=True,
                    page=conversation.page,
                )
            )
            played = _after(played, turn, _describe(text, turn, monotonic() - began))
            on_reply()
    except (TurnInProgress, DatabaseError) as failure:
        return Played(played.replies, played.answers, played.score, broken_off_by=type(failure).__name__)
    finally:
        release_connection()
    return played


def _after(played: Played, turn: Turn, reply: PlayedReply) -> Played:
    return Played(
        replies=(*played.replies, reply),
        answers={answer["key"]: answer["value"] for answer in turn.answers},
        score=turn.lead_score,
        is_at_end=turn.next_action not in ("continue_qualification", "collect_contact"),
    )


def _describe(text: str, turn: Turn, seconds: float) -> PlayedReply:
    message = Message.objects.get(pk=turn.message_id)
    return PlayedReply(
        said=text,
        reply=turn.message,
        seconds=round(seconds, 4),
        mode=turn.mode,
        model=message.model,
        prompt_version=message.prompt_version,
        tokens_in=message.tokens_in or 0,
        tokens_out=message.tokens_out or 0,
        cached_tokens=message.cached_tokens or 0,
        fallback_reason=message.fallback_reason,
        guard_rules=tuple(message.guard_events.order_by("id").values_list("rule", flat=True)),
    )
