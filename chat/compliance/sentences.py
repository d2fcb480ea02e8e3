"""Where the sentences of a reply begin and end. Pure."""

import re
from collections.abc import Iterator

_ABBREVIATIONS = (
    "mr|mrs|ms|dr|prof|sr|jr|st|ft|mt|ave|blvd|rd|no|vs|etc|inc|co|corp|ltd|dept|est|approx|min|max|"
    "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
)
# After these a capital may open a sentence ("... 6 p.m. We look forward"), after a title it can't.
_ENDING_ABBREVIATION = re.compile(r"\b(?:u\.s|u\.s\.a|a\.m|p\.m|d\.c|etc|inc|co|corp|ltd|jr|sr)$", re.I)
_OPENER = re.compile(
    r"(?:I|You|We|It|They|He|She|This|That|These|There|Those|What|How|Which|When|Where|Would|Do|"
    r"Does|Is|Are|Can|"
    r"Could|Your|Our|My|The|An|If|Please|So|And|But|No|Yes|In|For|Want|Shall|Let)\b"
)
_DOTTED = re.compile(rf"(?:\b(?:{_ABBREVIATIONS})|\b(?:[a-z]\.){{1,4}}[a-z]|\b[b-hj-z]|\b[ie]\.[eg])$", re.I)
_END = re.compile(r"(?:[.!?\u2026]{1,9}|\u3002)[\"'\u201d\u2019)\]*_]{0,4}(?=\s|$)|\n\s{0,99}")
_BACK = 12


def sentence_spans(reply: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the sentences of `reply`, white space left out."""
    return tuple(_spans(reply))


def split(reply: str) -> list[str]:
    """Return the sentences of `reply`."""
    return [reply[start:end] for start, end in sentence_spans(reply)]


def _spans(reply: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(reply):
        if _ends_here(reply, match):
            yield from _trimmed(reply, start, match.end())
            start = match.end()
    yield from _trimmed(reply, start, len(reply))


def _trimmed(reply: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = reply[start:end]
    left = start + len(words) - len(words.lstrip())
    right = start + len(words.rstrip())
    if left < right:
        yield left, right


def _ends_here(reply: str, match: re.Match[str]) -> bool:
    mark = match.group()
    following = reply[match.end() : match.end() + 40].lstrip()
    if mark.isspace() or not following:
        return True
    if mark.strip("\"'\u201d\u2019)]*_") in {"...", "\u2026", ".."} or mark[-1] not in ".!?\u2026\u3002":
        return not following[0].islower()
    if set(mark) != {"."}:
        return True
    before = reply[max(0, match.start() - _BACK) : match.start()]
    if _is_list_number(reply, match.start()):
        return False
    if _DOTTED.search(before):
        return bool(_ENDING_ABBREVIATION.search(before) and _OPENER.match(following))
    return True


def _is_list_number(reply: str, end: int) -> bool:
    line = reply[max(0, end - 4) : end]
    return bool(re.search(r"(?:^|\n)\s*\d{1,2}$", line)) and (end <= 3 or "\n" in line)
