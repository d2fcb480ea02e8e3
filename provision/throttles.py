"""A limit per address that stays exact when requests come at once."""

import math
import time
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

from provision.client_ip import client_ip, network_of

if TYPE_CHECKING:
    # DRF's views import their throttles: at run time this would be a circle.
    from rest_framework.views import APIView

WINDOW_SECONDS = 60

View = Callable[..., HttpResponseBase]


class AddressThrottle(BaseThrottle):
    """Count requests per address and minute; a view names its limit in `limit_scope`.

    DRF's own throttle reads, then writes: requests that come at once all pass.
    """

    def allow_request(self, request: Request, view: "APIView") -> bool:
        """Tell whether this request is within the limit, and count it."""
        scope = getattr(view, "limit_scope", None)
        return scope is None or within_limit(scope, request._request)

    def wait(self) -> float:
        """Return the seconds until the next minute begins."""
        return seconds_to_next_window()


def limited(scope: str, view: View) -> View:
    """Return the page view with its POSTs counted against the scope's limit."""

    @wraps(view)
    def limited_view(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method == "POST" and not within_limit(scope, request):
            response = render(request, "429.html", status=429)
            response.headers["Retry-After"] = str(math.ceil(seconds_to_next_window()))
            return response
        return view(request, *args, **kwargs)

    return limited_view


def seconds_to_next_window() -> float:
    """Return how long a client that is over its limit has to wait."""
    return WINDOW_SECONDS - time.time() % WINDOW_SECONDS


def within_limit(scope: str, request: HttpRequest) -> bool:
    """Count a request against its scope's limit and tell whether it is allowed."""
    limit = settings.RATE_LIMITS[scope]
    if not limit:
        return True
    # The minute is part of the key: a counter that lost its expiry can't lock anyone out.
    key = f"limit:{scope}:{network_of(client_ip(request))}:{int(time.time() // WINDOW_SECONDS)}"
    cache.add(key, 0, timeout=2 * WINDOW_SECONDS)
    return bool(cache.incr(key) <= limit)
