"""What the SDK, httpx and an answer's reader raise, in our own words."""

import math
from collections.abc import Iterator
from contextlib import contextmanager

import groq
import httpx

from chat.language_model.answers import UnusableAnswer, error_code
from chat.language_model.attempts import AttemptFailed, Trace
from chat.language_model.completion import Reason

GONE_CODES = ("model_not_found", "model_decommissioned", "model_permission_", "model_terms_")


@contextmanager
def failures_named(trace: Trace) -> Iterator[None]:
    """Turn whatever is raised into AttemptFailed, without its text: that can hold what a visitor said.

    The SDK wraps what fails before a response's head, httpx's own exceptions come after it.
    """
    try:
        yield
    except UnusableAnswer as error:
        reason = reason_of(500, error.code) if error.code else error.reason
        failure = AttemptFailed(reason, trace, type(error).__name__, error.code)
    except groq.APIStatusError as error:
        failure = _refusal(error, trace)
    except (groq.GroqError, httpx.HTTPError, ValueError, RecursionError) as error:
        cause = error.__cause__ if isinstance(error, groq.APIConnectionError) else error
        failure = AttemptFailed(_transport_reason(cause), trace, type(cause).__name__)
    else:
        return
    raise failure from None


def note_response(trace: Trace, response: httpx.Response) -> None:
    """Keep what tells one response from another."""
    trace.status = response.status_code
    trace.request_id = response.headers.get("x-request-id", "")


def reason_of(status: int, code: str) -> Reason:
    """Return what an error's status and code mean: https://console.groq.com/docs/errors ."""
    if code.startswith(GONE_CODES):
        return "model_gone"
    if status in (413, 429, 498) or code == "rate_limit_exceeded":
        return "rate_limited"
    if status in (401, 403):
        return "refused_key"
    return "server_error" if status >= 500 or status in (408, 424, 499) else "bad_answer"


def _refusal(error: groq.APIStatusError, trace: Trace) -> AttemptFailed:
    note_response(trace, error.response)
    code = error_code(error.body)
    reason = reason_of(error.status_code, code)
    if error.status_code == 404 and code != "unknown_url" and _names_model(error.body):
        reason = "model_gone"
    retry_after: float | None = 0.0  # 413 and 498 refuse this request, not the next one
    if error.status_code == 429:
        retry_after = _seconds(error.response.headers.get("retry-after", ""))
    return AttemptFailed(reason, trace, type(error).__name__, code, retry_after)


def _names_model(body: object) -> bool:
    """Tell whether an error is about the model; servers other than Groq's give it no code."""
    return isinstance(body, dict) and "model" in str(body.get("error") or body.get("message") or "").lower()


def _transport_reason(cause: BaseException | None) -> Reason:
    if isinstance(cause, httpx.PoolTimeout):
        return "busy"
    if isinstance(cause, httpx.TimeoutException) and not isinstance(cause, httpx.ConnectTimeout):
        return "timeout"
    if isinstance(cause, ValueError | RecursionError | httpx.DecodingError):
        return "bad_answer"
    return "connection"


def _seconds(header: str) -> float | None:
    """Read a retry-after in seconds; None if it is none."""
    try:
        seconds = float(header)
    except ValueError:
        return None
    return max(seconds, 0.0) if math.isfinite(seconds) else None
