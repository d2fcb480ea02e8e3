"""POST /api/chat and the own conversation at /api/chat/history."""

from dataclasses import asdict

from rest_framework import status
from rest_framework.request import Request
from rest_framework.response import Response

from chat.serializers import ChatRequest
from chat.services import MessageIdReused, VisitorMessage, take_turn
from chat.sessions import address_message, forget_session, issue_session_id, remember_session, session_of
from chat.transcripts import read_transcript
from chat.turn_order import TurnInProgress, TurnLost
from seminars.api import Conflict, PublicAPIView


class Chat(PublicAPIView):
    """What a visitor says, and what Sarah answers."""

    limit_scope = "chat"

    def post(self, request: Request) -> Response:
        """Take one turn of the conversation."""
        body = ChatRequest(data=request.data)
        body.is_valid(raise_exception=True)
        said = body.validated_data
        message = address_message(
            VisitorMessage(
                text=said["message"],
                session_id=said.get("session_id") or "",
                client_message_id=said.get("client_message_id") or None,
                page=said.get("context") or "home",
                answering=said.get("answering") or "",
                email=said.get("user_email") or "",
                name=said.get("user_name") or "",
            ),
            cookie_session=session_of(request._request),
        )
        try:
            turn = take_turn(message)
        except TurnInProgress as refusal:
            raise Conflict("I'm still answering your last message. Please try again.", refusal.code) from None
        except TurnLost as refusal:
            raise Conflict(
                "This conversation has changed. Please send your message again.", refusal.code
            ) from None
        except MessageIdReused as refusal:
            raise Conflict(
                "Another message was sent with this client_message_id. Use a new one.", refusal.code
            ) from None
        response = Response(asdict(turn))
        if message.issued_by_server:
            remember_session(response, turn.session_id)
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
