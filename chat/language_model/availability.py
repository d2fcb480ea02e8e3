"""What this process knows of the models: which to leave alone, when to ask none, whether the key holds."""

import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from chat.language_model.completion import ModelUnavailable, Reason

MAX_FAILURES = 3
FAILURE_WINDOW = 30.0  # seconds
OPEN_SECONDS = 15.0
GONE_SECONDS = 600.0
DEFAULT_PARK_SECONDS = 10.0
MAX_PARK_SECONDS = 3600.0

Clock = Callable[[], float]


class Breaker:
    """Opens after 3 failures in 30 s; then admits one call per 15 s, until one succeeds."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._failures: deque[float] = deque(maxlen=MAX_FAILURES)
        self._admits_again_at: float | None = None

    def admit(self) -> bool:
        """Tell whether a call may be made; when open, the caller admitted is the trial."""
        with self._lock:
            if self._admits_again_at is None:
                return True
            if self._clock() < self._admits_again_at:
                return False
            # A trial that is never heard of again (a visitor left) is followed by another.
            self._admits_again_at = self._clock() + OPEN_SECONDS
            return True

    def fail(self) -> None:
        """Count a failed call."""
        with self._lock:
            self._failures.append(self._clock())
            is_many = len(self._failures) == MAX_FAILURES
            if is_many and self._failures[-1] - self._failures[0] <= FAILURE_WINDOW:
                self._admits_again_at = self._clock() + OPEN_SECONDS

    def succeed(self) -> None:
        """Close: calls succeed again."""
        with self._lock:
            self._failures.clear()
            self._admits_again_at = None


class Availability:
    """The models' state in one process; every method may be called from any thread."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._parked: dict[str, tuple[float, Reason]] = {}
        self._breakers: defaultdict[str, Breaker] = defaultdict(lambda: Breaker(clock))
        self._calls_under_way = 0
        self.breaker = Breaker(clock)
        self.is_key_refused = False

    def obstacle(self, model: str) -> Reason | None:
        """Return why a model is to be left alone just now, None if it may be asked."""
        if reason := self.parked(model):
            return reason
        return None if self._breaker_of(model).admit() else "breaker_open"

    def parked(self, model: str) -> Reason | None:
        """Return why a model is known to be of no use for now."""
        until, reason = self._parked.get(model, (0.0, None))
        return reason if self._clock() < until else None

    def note_failure(self, model: str, reason: Reason, retry_after: float | None = None) -> None:
        """Remember what a model's failure says about the next calls."""
        if reason == "rate_limited":
            self._park(model, reason, DEFAULT_PARK_SECONDS if retry_after is None else retry_after)
        elif reason == "model_gone":
            self._park(model, reason, GONE_SECONDS)
        elif reason != "refused_key":
            self._breaker_of(model).fail()

    def note_success(self, model: str) -> None:
        """Remember that a model answers and that the key holds."""
        self._breaker_of(model).succeed()
        self.breaker.succeed()
        self.is_key_refused = False

    def refuse_key(self) -> bool:
        """Remember that the key was refused; tell whether that is news."""
        with self._lock:
            is_news = not self.is_key_refused
            self.is_key_refused = True
            return is_news

    @contextmanager
    def slot(self, most: int) -> Iterator[None]:
        """Hold one of `most` places; raise ModelUnavailable at once when all are taken.

        Waiting for one would take the very threads that the pages need.
        """
        with self._lock:
            if self._calls_under_way >= most:
                raise ModelUnavailable("busy")
            self._calls_under_way += 1
        try:
            yield
        finally:
            with self._lock:
                self._calls_under_way -= 1

    def _park(self, model: str, reason: Reason, seconds: float) -> None:
        until = self._clock() + min(seconds, MAX_PARK_SECONDS)
        with self._lock:
            self._parked[model] = (until, reason)

    def _breaker_of(self, model: str) -> Breaker:
        with self._lock:
            return self._breakers[model]
