"""A reply without markup, and what in it asks. Pure."""

import re

_MARKUP: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^[ \t]*```[^\n]*$", re.M), ""),
    (re.compile(r"!\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)"), ""),
    (re.compile(r"\[([^\]\n]{1,200})\]\([^)\n]{0,500}\)"), r"\1"),
    (re.compile(r"<(https?://[^>\s]{1,500})>"), r"\1"),
    (re.compile(r"^[ \t]{0,9}#{1,6}[ \t]+", re.M), ""),
    (re.compile(r"^[ \t]{0,9}(?:>[ \t]?){1,9}", re.M), ""),
    (re.compile(r"^[ \t]{0,9}(?:[-*_][ \t]?){3,}$", re.M), ""),
    (re.compile(r"^[ \t]{0,9}(?:[-*+\u2022\u00b7\u2013]|\d{1,2}[.)])[ \t]+", re.M), ""),
    (re.compile(r"\*\*|__|~~|`+"), ""),
    (re.compile(r"(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])"), ""),
)
_UNFINISHED_LINE = re.compile(r"(?<=[\w)%\"'])[ \t]*\n+")


def plain_text(reply: str) -> str:
    """Return `reply` without markup; a list item becomes a sentence."""
    for pattern, replacement in _MARKUP:
        reply = pattern.sub(replacement, reply)
    return _UNFINISHED_LINE.sub(". ", reply.strip())


def is_question(sentence: str) -> bool:
    """Tell whether a sentence asks."""
    return "?" in sentence[-6:]
