"""A bar that tells how far a rehearsal is. Draws on terminals only."""

from threading import Lock
from time import monotonic
from typing import Protocol

WIDTH = 30


class Terminal(Protocol):
    """What a bar is drawn on."""

    def write(self, text: str, /) -> object:
        """Write the text as it is."""

    def flush(self) -> None:
        """Show what was written."""

    def isatty(self) -> bool:
        """Tell whether a person looks at it."""


class ProgressBar:
    """Counts replies, from whichever thread they come."""

    def __init__(self, terminal: Terminal, total: int) -> None:
        self._terminal = terminal
        self._total = total
        self._done = 0
        self._began = monotonic()
        self._drawing = Lock()

    def advance(self) -> None:
        """Count one reply more."""
        with self._drawing:
            self._done += 1
            self._show(f"\r{self._bar()}")

    def close(self) -> None:
        """End the bar's line."""
        with self._drawing:
            self._show("\n" if self._done else "")

    def _bar(self) -> str:
        minutes, seconds = divmod(int(monotonic() - self._began), 60)
        filled = WIDTH * self._done // self._total
        bar = "#" * filled + "." * (WIDTH - filled)
        return f"[{bar}] {self._done}/{self._total} replies, {minutes}:{seconds:02}"

    def _show(self, text: str) -> None:
        if self._terminal.isatty():
            self._terminal.write(text)
            self._terminal.flush()
