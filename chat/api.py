"""POST /api/chat, the same as a stream, and the own conversation at /api/chat/history."""

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from django.http import StreamingHttpResponse
from rest_framework import status
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from chat.serializers import ChatRequest
from chat.services import MessageIdReused, VisitorMessage, stream_turn, take_turn
from chat.sessions import address_message, forget_session, issue_session_id, remember_session, session_of
from chat.transcripts import read_transcript
from chat.turn_order import TurnInProgress, TurnLost
from chat.turns import Turn
from seminars.api import Conflict, PublicAPIView

Event = tuple[str, dict[str, Any]]

# A comment that readers pass over; writing it shows whether anybody still listens.
SIGN_OF_LIFE: Event = ("", {})


class Chat(PublicAPIView):
    """What a visitor says, and what Sarah answers."""

    limit_scope = "chat"

    def post(self, request: Request) -> Response:
        """Take one turn of the conversation."""
        message = read_request(request)
        with refusals_as_conflicts():
            turn = take_turn(message)
        response = Response(asdict(turn))
        if message.issued_by_server:
            remember_session(response, turn.session_id)
        return response


class EventStreamRenderer(JSONRenderer):
    """Lets a caller ask for text/event-stream; what goes wrong before the stream is JSON in an event."""

    media_type = "text/event-stream"
    format = "event-stream"

    def render(self, data: Any, *args: Any, **kwargs: Any) -> bytes:
        """Return the error as the stream's only event."""
        return write_event(("error", data)).encode()


class ChatStream(PublicAPIView):
    """The same turn as server-sent events: each sentence as it passes the guard, then the whole turn."""

    limit_scope = "chat"
    renderer_classes = (JSONRenderer, EventStreamRenderer)

    def post(self, request: Request) -> StreamingHttpResponse:
        """Take one turn of the conversation, sentence by sentence."""
        message = read_request(request)
        said = stream_turn(message)
        with refusals_as_conflicts():
            # What can be refused is refused before the answer begins.
            opening = next_event(said)
        response = StreamingHttpResponse(write_events(opening, said), content_type="text/event-stream")
        response.headers["X-Accel-Buffering"] = "no"
        if message.issued_by_server:
            remember_session(response, message.session_id)
        return response


class ChatHistory(PublicAPIView):
    """The conversation of this device; only ids that we issued open one."""

    def get(self, request: Request) -> Response:
        """Answer the transcript and where it stands; before the first message, Sarah's greeting."""
        session_id = session_of(request._request) or issue_session_id()
        response = Response(
            asdict(read_transcript(session_id, page=request.query_params.get("context", "home")))
        )
        remember_session(response, session_id)
        return response

    def delete(self, request: Request) -> Response:
        """Forget the conversation on this device."""
        response = Response(status=status.HTTP_204_NO_CONTENT)
        forget_session(response)
        return response


def read_request(request: Request) -> VisitorMessage:
    """Return the message of a request's body, with the session it belongs to."""
    body = ChatRequest(data=request.data)
    body.is_valid(raise_exception=True)
    said = body.validated_data
    message = VisitorMessage(
        text=said["message"],
        session_id=said.get("session_id") or "",
        client_message_id=said.get("client_message_id") or None,
        page=said.get("context") or "home",
        answering=said.get("answering") or "",
        email=said.get("user_email") or "",
        name=said.get("user_name") or "",
    )
    return address_message(message, cookie_session=session_of(request._request))


@contextmanager
def refusals_as_conflicts() -> Iterator[None]:
    """Answer 409 where the conversation's state refuses a message."""
    try:
        yield
    except TurnInProgress as refusal:
        raise Conflict("I'm still answering your last message. Please try again.", refusal.code) from None
    except TurnLost as refusal:
        detail = "This conversation has changed. Please send your message again."
        raise Conflict(detail, refusal.code) from None
    except MessageIdReused as refusal:
        detail = "Another message was sent with this client_message_id. Use a new one."
        raise Conflict(detail, refusal.code) from None


def next_event(said: Generator[str, None, Turn]) -> Event:
    """Return the next sentence as an event, a sign of life, or the turn that ends them."""
    try:
        words = next(said)
        return ("sentence", {"text": words}) if words else SIGN_OF_LIFE
    except StopIteration as end:
        return "turn", asdict(end.value)


def write_events(event: Event, said: Generator[str, None, Turn]) -> Iterator[str]:
    """Write the first event and all that follow; a visitor who leaves stops the model."""
    try:
        yield write_event(event)
        while event[0] != "turn":
            event = next_event(said)
            yield write_event(event)
    finally:
        said.close()


def write_event(event: Event) -> str:
    """Return an event in the notation of server-sent events."""
    name, content = event
    if event is SIGN_OF_LIFE:
        return ":\n\n"
    return f"event: {name}\ndata: {json.dumps(content)}\n\n"
