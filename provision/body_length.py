"""Bodies that tell no length."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse

from provision.errors import error_body

GetResponse = Callable[[HttpRequest], HttpResponse]

LENGTH_REQUIRED = "Send the request's length in a Content-Length header; a chunked body can't be read."


def require_body_length(get_response: GetResponse) -> GetResponse:
    """Refuse a chunked body on the API: WSGI knows no length then, and Django would read it as empty."""

    def middleware(request: HttpRequest) -> HttpResponse:
        is_chunked = "Transfer-Encoding" in request.headers and not request.headers.get("Content-Length")
        if is_chunked and request.path.startswith("/api/"):
            return JsonResponse(error_body("length_required", LENGTH_REQUIRED), status=411)
        return get_response(request)

    return middleware
