"""What a log may say of an exception: its type and where it happened, never its own text.

A database's text may quote what a visitor typed: `Key (lower(email))=(ann@example.com) already exists`.
"""

import logging
import traceback


def frames_of(exception: BaseException) -> str:
    """Return the frames of an exception and of those it came from, the first cause first."""
    steps = []
    seen: set[int] = set()
    current: BaseException | None = exception
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        steps.append("".join(traceback.format_tb(current.__traceback__)) + type(current).__name__)
        context = None if current.__suppress_context__ else current.__context__
        current = current.__cause__ or context
    return "\n".join(reversed(steps))


class WithoutExceptionText(logging.Filter):
    """Let every record pass, its exception reduced to types and frames."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace the record's traceback by one without texts."""
        if record.exc_info and record.exc_info[1]:
            record.exc_text = frames_of(record.exc_info[1])
            record.exc_info = None
        return True
