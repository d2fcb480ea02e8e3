"""Who is talking: session ids that we issue, kept in a signed HttpOnly cookie."""

import uuid
from dataclasses import replace
from datetime import timedelta
from secrets import token_urlsafe

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.crypto import salted_hmac

from chat.services import VisitorMessage

COOKIE = "provision_chat"
COOKIE_AGE = timedelta(days=90)
TOKEN_BYTES = 32


def issue_session_id(client_message_id: str | None = None) -> str:
    """Return a new 256-bit session id.

    A first message repeated before its answer came carries no session yet. If its client
    message id is a random UUID, the session follows from it, so the repeat finds its first.
    """
    if client_message_id and is_random_uuid(client_message_id):
        return salted_hmac("chat.sessions", client_message_id.lower(), algorithm="sha256").hexdigest()
    return token_urlsafe(TOKEN_BYTES)


def is_random_uuid(text: str) -> bool:
    """Tell whether the text is a version 4 UUID: 122 random bits that nobody guesses."""
    try:
        return uuid.UUID(text).version == 4
    except ValueError:
        return False


def session_of(request: HttpRequest) -> str | None:
    """Return the session id of the request's cookie, if we issued it."""
    session_id: str | None = request.get_signed_cookie(COOKIE, default=None, max_age=COOKIE_AGE)
    return session_id


def remember_session(response: HttpResponseBase, session_id: str) -> None:
    """Keep the session on this device."""
    response.set_signed_cookie(
        COOKIE,
        session_id,
        max_age=COOKIE_AGE,
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )


def forget_session(response: HttpResponse) -> None:
    """Forget the session on this device."""
    response.delete_cookie(COOKIE, samesite="Lax")


def address_message(said: VisitorMessage, *, cookie_session: str | None) -> VisitorMessage:
    """Return the message with the session it belongs to: the caller's, the device's, or a new one."""
    if said.session_id and said.session_id != cookie_session:
        return said
    session_id = cookie_session or issue_session_id(said.client_message_id)
    return replace(said, session_id=session_id, issued_by_server=True, greeted=cookie_session is not None)
