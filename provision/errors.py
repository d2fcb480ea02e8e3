"""The one shape of every answer that is not a success: code, message, fields."""

import logging
import re
from typing import Any

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import Error as DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, UnreadablePostError
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.csrf import csrf_exempt
from rest_framework import exceptions, status
from rest_framework.response import Response
from rest_framework.views import exception_handler, set_rollback

from provision.context_processors import brokerage
from provision.logs import frames_of
from provision.parsers import BodyTooLarge

logger = logging.getLogger(__name__)

# The specification's "Graceful Degradation".
DATABASE_AWAY = "We're experiencing technical difficulties. Please try again in a moment."
UNREADABLE = "The request can't be read. Check it and try again."
TOO_MANY = "Many requests came from your connection within a minute. Please wait a minute and try again."
UNEXPECTED = "Something went wrong. Our team has been notified and will reach out to you shortly."


def error_body(code: str, message: str, fields: dict[str, list[str]] | None = None) -> dict[str, Any]:
    """Return the body of an error: a code for programs, a message for people, messages by field."""
    return {"code": code, "message": message, "fields": fields or {}}


def answer_exception(exception: Exception, context: dict[str, Any]) -> Response:
    """Turn any exception of an API view into the one error shape."""
    exception = _as_callers_fault(exception)
    response = exception_handler(exception, context)
    if response is None:
        return _answer_our_fault(exception, context)
    if isinstance(exception, exceptions.ValidationError):
        response.data = _invalid(exception.detail)
    elif isinstance(exception, exceptions.Throttled):
        response.data = error_body(_code(exception), TOO_MANY)
    elif isinstance(exception, exceptions.APIException):
        response.data = error_body(_code(exception), str(exception.detail))
    elif isinstance(exception, Http404):
        response.data = error_body("not_found", "There is nothing at this address.")
    else:  # Django's PermissionDenied, the last kind that DRF's own handler knows
        response.data = error_body("permission_denied", "You don't have permission to do this.")
    return response


def _as_callers_fault(exception: Exception) -> Exception:
    # Django raises these while a view reads the request; outside of one it answers 400 itself.
    if isinstance(exception, RequestDataTooBig):
        return BodyTooLarge()
    if isinstance(exception, SuspiciousOperation | UnreadablePostError):
        return exceptions.ParseError(UNREADABLE)
    return exception


def _code(exception: exceptions.APIException) -> str:
    codes = exception.get_codes()
    return codes if isinstance(codes, str) else exception.default_code


def _invalid(detail: Any) -> dict[str, Any]:
    fields = {name: _texts(errors) for name, errors in detail.items()} if isinstance(detail, dict) else {}
    if len(fields) == 1:
        [(name, texts)] = fields.items()
        message = _sentence(name, texts[0])
    else:
        message = "Some fields need your attention." if fields else " ".join(_texts(detail))
    return error_body("invalid", message, fields)


def _sentence(field: str, text: str) -> str:
    """Return a field's message as one that stands alone: a page shows it as it is."""
    words = field.replace("_", " ")
    named, count = re.subn(r"\bthis field\b", f"the {words}", text, flags=re.IGNORECASE)
    if count:
        return named[0].upper() + named[1:]
    # "Enter a valid email address." tells by itself what it is about.
    is_clear = text.startswith("Enter ") or field == "non_field_errors"
    return text if is_clear else f"{words.capitalize()}: {text}"


def _texts(errors: Any) -> list[str]:
    texts = [str(error) for error in errors] if isinstance(errors, list) else [str(errors)]
    # A message may quote what was sent, and half a surrogate pair can't be sent back.
    return [text.encode("utf-8", "replace").decode() for text in texts]


def _answer_our_fault(exception: Exception, context: dict[str, Any]) -> Response:
    set_rollback()
    view = type(context["view"]).__name__
    logger.error("%s in %s\n%s", type(exception).__name__, view, frames_of(exception))
    if isinstance(exception, DatabaseError):
        return Response(
            error_body("database_unavailable", DATABASE_AWAY), status.HTTP_503_SERVICE_UNAVAILABLE
        )
    return Response(error_body("unexpected", UNEXPECTED), status.HTTP_500_INTERNAL_SERVER_ERROR)


def _wants_json(request: HttpRequest) -> bool:
    return request.path.startswith("/api/")


@csrf_exempt
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 404 as JSON below /api/, else as a page."""
    if _wants_json(request):
        return JsonResponse(error_body("not_found", "There is nothing at this address."), status=404)
    return render(request, "404.html", status=404)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 400 as JSON below /api/, else as a page."""
    if _wants_json(request):
        return JsonResponse(error_body("bad_request", UNREADABLE), status=400)
    return HttpResponse(_plain_page("400.html", request), status=400)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer 500 as JSON below /api/, else as a page that needs no database."""
    if _wants_json(request):
        return JsonResponse(error_body("unexpected", UNEXPECTED), status=500)
    return HttpResponse(_plain_page("500.html", request), status=500)


def _plain_page(template: str, request: HttpRequest) -> str:
    # The template doesn't get the request: its host may be the error, its user needs the database.
    return render_to_string(template, brokerage(request))
