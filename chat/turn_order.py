"""One turn of a conversation at a time, without holding a connection or a lock while others wait."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from secrets import token_hex

from django.db.models import Q, QuerySet
from django.utils import timezone

from chat.models import Conversation
from leads.connections import release_connection

# Longer than any turn takes; after it a killed process's turn can be answered by another.
HOLD = timedelta(seconds=20)

WAIT_SECONDS = 15.0
POLL_SECONDS = 0.05


class TurnLost(Exception):
    """The conversation was erased, or answered by another, before this turn could be saved."""

    code = "turn_lost"


class TurnInProgress(Exception):
    """Another message of this conversation is still being answered."""

    code = "turn_in_progress"


@contextmanager
def hold_turn(conversation_id: int) -> Iterator[Conversation]:
    """Wait for the conversation's turn and give the conversation as it stands then.

    Its `turn_holder` stays ours until the block ends, or until the hold runs out. Raises
    TurnInProgress after 15 seconds of waiting, TurnLost if the conversation is gone.
    """
    holder = token_hex(16)
    deadline = time.monotonic() + WAIT_SECONDS
    while not _claimable(conversation_id).update(turn_holder=holder, turn_held_until=timezone.now() + HOLD):
        _wait_until_free(conversation_id, deadline)
    try:
        conversation = Conversation.objects.filter(pk=conversation_id, turn_holder=holder).first()
        if conversation is None:
            raise TurnLost
        yield conversation
    finally:
        held = Conversation.objects.filter(pk=conversation_id, turn_holder=holder)
        held.update(turn_holder="", turn_held_until=None)


def _claimable(conversation_id: int) -> QuerySet[Conversation]:
    free = Q(turn_held_until__isnull=True) | Q(turn_held_until__lte=timezone.now())
    return Conversation.objects.filter(free, pk=conversation_id)


def _wait_until_free(conversation_id: int, deadline: float) -> None:
    while not _is_free(conversation_id):
        if time.monotonic() > deadline:
            raise TurnInProgress
        release_connection()
        time.sleep(POLL_SECONDS)


def _is_free(conversation_id: int) -> bool:
    # Looking, not trying: those who wait leave SQLite's one write lock to the others.
    held_until = Conversation.objects.filter(pk=conversation_id).values_list("turn_held_until").first()
    if held_until is None:
        raise TurnLost
    return held_until[0] is None or held_until[0] <= timezone.now()
