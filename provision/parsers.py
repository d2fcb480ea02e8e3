"""JSON of a bounded size and depth."""

from collections.abc import Mapping
from typing import IO, Any

from rest_framework import status
from rest_framework.exceptions import APIException, ParseError
from rest_framework.parsers import JSONParser

# The longest allowed chat message is 1,000 characters; no request of ours comes near this.
MAX_BODY_BYTES = 64 * 1024


class BodyTooLarge(APIException):
    """The request's body is larger than any request of ours."""

    status_code = status.HTTP_413_REQUEST_ENTITY_TOO_LARGE
    default_code = "body_too_large"
    default_detail = f"The request is too large. Send at most {MAX_BODY_BYTES // 1024} KB."


class BoundedJSONParser(JSONParser):
    """Read a JSON body of at most 64 KB; anything else is the caller's error, not ours."""

    def parse(
        self, stream: IO[Any], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return the body's JSON object."""
        length = (parser_context or {})["request"].META.get("CONTENT_LENGTH") or 0
        if int(length) > MAX_BODY_BYTES:
            raise BodyTooLarge
        try:
            body = super().parse(stream, media_type, parser_context)
        except RecursionError:
            raise ParseError("The JSON is nested too deeply.") from None
        if not isinstance(body, dict):
            raise ParseError("The request's body must be a JSON object.")
        return body
