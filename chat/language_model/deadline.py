"""A moment after which no socket operation of this thread goes on.

httpx's timeouts hold per operation, so a server that sends a byte a second is never too slow for them.
Here connect, TLS, write and every read get what is left until the thread's moment, and the look-up of
the host's name is waited for no longer than that.
"""

import socket
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from ssl import SSLContext
from typing import Any

import httpcore
import httpx
from django.core.exceptions import ImproperlyConfigured

MAX_ADDRESSES = 3
SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]

_thread = threading.local()


@contextmanager
def until(moment: float) -> Iterator[None]:
    """End this thread's socket operations at `moment` of time.monotonic()."""
    outer: float | None = getattr(_thread, "moment", None)
    _thread.moment = moment
    try:
        yield
    finally:
        _thread.moment = outer


def deadline_transport(limits: httpx.Limits) -> httpx.HTTPTransport:
    """Return a transport that keeps the deadline."""
    transport = httpx.HTTPTransport(limits=limits)
    pool = getattr(transport, "_pool", None)
    # httpx has no public way to hand a network backend to its pool.
    if not isinstance(getattr(pool, "_network_backend", None), httpcore.NetworkBackend):
        raise ImproperlyConfigured(
            f"httpx {httpx.__version__} with httpcore {httpcore.__version__} keeps its network backend "
            "elsewhere than HTTPTransport._pool._network_backend: install the versions of requirements.txt."
        )
    pool._network_backend = _DeadlineBackend()  # type: ignore[union-attr]
    return transport


class _DeadlineStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _DeadlineBackend(httpcore.SyncBackend):
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.NetworkStream:
        ends_at = time.monotonic() + (_left(timeout, httpcore.ConnectTimeout) or 60)
        addresses = _addresses(host, port, ends_at - time.monotonic())
        failure: Exception = httpcore.ConnectError("no address")
        for number, address in enumerate(addresses):
            # A dead address must leave time for the next one.
            share = max((ends_at - time.monotonic()) / (len(addresses) - number), 0.001)
            try:
                stream = super().connect_tcp(address, port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _DeadlineStream(stream)
        raise failure


def _left(timeout: float | None, expired: type[httpcore.TimeoutException]) -> float | None:
    """Return the shorter of `timeout` and what is left until the thread's moment."""
    moment: float | None = getattr(_thread, "moment", None)
    if moment is None:
        return timeout
    left = moment - time.monotonic()
    if left <= 0:
        raise expired("the deadline is over")
    return left if timeout is None else min(left, timeout)


def _addresses(host: str, port: int, seconds: float) -> list[str]:
    """Look the host up in a thread of its own: getaddrinfo takes no timeout."""
    found: SimpleQueue[list[str] | Exception] = SimpleQueue()
    threading.Thread(target=_look_up, args=(host, port, found), daemon=True).start()
    try:
        addresses = found.get(timeout=seconds)
    except Empty:
        raise httpcore.ConnectTimeout("the host's name was not looked up in time") from None
    if isinstance(addresses, Exception):
        raise httpcore.ConnectError(str(addresses))
    return addresses[:MAX_ADDRESSES]


def _look_up(host: str, port: int, found: SimpleQueue[list[str] | Exception]) -> None:
    try:
        entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        found.put(error)
    else:
        found.put([str(address[0]) for *_, address in entries])
