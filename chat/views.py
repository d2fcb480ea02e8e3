"""The chat as a plain page: the same Sarah without JavaScript."""

from dataclasses import replace
from typing import Any
from uuid import uuid4, uuid5

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_protect

from chat.forms import MessageForm
from chat.services import VisitorMessage, take_turn
from chat.sessions import address_message, issue_session_id, remember_session, session_of
from chat.transcripts import read_transcript
from chat.turn_order import TurnInProgress, TurnLost


@method_decorator(csrf_protect, name="dispatch")
class ChatPage(View):
    """Show the conversation and take the next message."""

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show what was said and a form."""
        return self._show(request, MessageForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        """Take one turn, then show it; a message that can't be taken stays in the form."""
        form = MessageForm(request.POST)
        if not form.is_valid():
            return self._show(request, form, status=400)
        message = self._address(request, form)
        try:
            turn = take_turn(message)
        except (TurnInProgress, TurnLost):
            form.add_error(None, "I could not answer this message yet. Please send it again.")
            return self._show(request, form, status=409)
        response = HttpResponseRedirect(f"{reverse('chat')}#latest")
        remember_session(response, turn.session_id)
        return response

    def _address(self, request: HttpRequest, form: MessageForm) -> VisitorMessage:
        said = form.cleaned_data
        form_id = said["client_message_id"] or uuid4()
        message = VisitorMessage(
            text=said["message"],
            client_message_id=str(form_id),
            page=said["context"] or "home",
            answering=said["answering"],
        )
        addressed = address_message(message, cookie_session=session_of(request))
        # A page's buttons share its id, and the back button shows them again: each text is a message of its own.
        return replace(addressed, client_message_id=str(uuid5(form_id, said["message"])))

    def _show(self, request: HttpRequest, form: MessageForm, status: int = 200) -> HttpResponse:
        session_id = session_of(request) or issue_session_id()
        page = form["context"].value() or request.GET.get("context", "home")
        transcript = read_transcript(session_id, page=page)
        context: dict[str, Any] = {
            "form": form,
            "turn": transcript,
            "messages_said": transcript.messages,
            "context": page,
        }
        response = render(request, "pages/chat.html", context, status=status)
        remember_session(response, session_id)
        return response
