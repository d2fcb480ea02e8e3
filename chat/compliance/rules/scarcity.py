"""Seats, sign-ups and demand: only what the facts bear out. Pure."""

import re

from chat.compliance.claims import Check, Finding, Passage, claim
from chat.compliance.facts import Facts
from chat.compliance.surroundings import is_denied, is_reported
from chat.compliance.vocabulary import wording

_RULE = "scarcity"
_COUNT_WORDS = {
    word: number
    for number, word in (
        *enumerate(("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")),
        *enumerate(("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"), 11),
        *((18, "eighteen"), (19, "nineteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty")),
        *((60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"), (100, "hundred")),
        *((6, "half a dozen"), (24, "two dozen"), (36, "three dozen")),
    )
}
_COUNT = rf"(?P<count>{'|'.join(sorted(_COUNT_WORDS, key=len, reverse=True))}|\d[\d,]*)\+?"
_HERE = r"(?:left|remaining|available|open|free|still|to go|unclaimed|up for grabs)"
_GUESTS = (
    r"(?:<people>|registrations?|sign ?ups|rsvps?|reservations?|bookings?|registrants|of them|of your "
    r"neighbors|adults|locals|names|participants)"
)
_SIGNED = (
    r"(?:registered|signed up|reserved|coming|attending|joined|booked|rsvped|rsvp'd|enrolled|on the list|"
    r"in line|waiting|are in|confirmed|going|already in|planning to (?:come|attend)|taken|grabbed|"
    r"claimed|snapped up|looking at|viewing|watching)"
)

_SEATS = tuple(
    wording(template)
    for template in (
        rf"{_COUNT} (?:~2 )?<seats> (?:~3 )?{_HERE}",
        r"(?:only|just|there (?:is|are)|we have|still|have|has|down to|last|final|remaining|"
        r"leaves|exactly|about|around|roughly|fewer than|less than|under|nearly|almost|got) "
        rf"(?:~1 )?{_COUNT} (?:~2 )?<seats>",
        rf"{_COUNT} (?:~1 )?{_HERE}(?! to )",
        r"(?<!for )(?<!you )(?<!need )(?<!want )(?<!reserve )(?<!book )(?<!save )(?:there "
        rf"(?:are|is|were)|had|with|of) (?:~1 )?{_COUNT} <seats>(?! for)",
        rf"<seats> {_HERE} (?:is|are|:)? ?{_COUNT}",
        r"<seats> (?:~4 )?(?:limited to|capped at|maximum of|max of|room for|holds|up to|for|"
        rf"out of|of) {_COUNT}",
        r"(?:capacity|limit\w*|capped|room|space|holds?|seats|fits|accommodates?|maximum|max|"
        rf"total)(?: ~3)? (?:of|to|at|for|is|up to|only|just)? ?{_COUNT}(?: (?:people|guests|"
        r"attendees|seats|<seats>|persons))",
    )
)
_SIGN_UPS = tuple(
    wording(template)
    for template in (
        rf"{_COUNT} (?:~3 )?{_GUESTS} (?:~4 )?{_SIGNED}",
        rf"{_COUNT} (?:~1 )?(?:have |has |are |were |people )?(?:~1 )?(?:already |just |now "
        rf")?{_SIGNED}(?! to )",
        rf"{_COUNT} (?:~2 )?(?:registrations?|sign ?ups|rsvps?|reservations|bookings|registrants|"
        r"<seats> (?:are |have been |already |were )*(?:taken|gone|filled|booked|reserved|"
        r"claimed|sold))",
        r"(?:registered|signed up|attending|coming|joined by|rsvps?|sign ?ups?|"
        rf"registrations?)(?: ~2)? (?:by|is|are|:|of|so far|at|to) {_COUNT}",
    )
)
_NOT_SEATS = wording(r"questions?|steps?|minutes?|hours?|options?|seven short|answers?|to go")
_VAGUE = tuple(
    wording(template)
    for template in (
        r"(?:almost|nearly|practically|virtually|basically|just about|close to|about|pretty "
        r"much) (?:~1 )?(?:full|sold out|gone|booked(?: up| solid)?|filled|at capacity|out of "
        r"(?:seats|spots|room|space)|packed)",
        r"(?:fill\w*|go\w*|sell\w*|book\w*|disappear\w*|mov\w+|vanish\w*|snapp\w+|run\w*) (?:~1 "
        r")?(?:up |out |off )?(?:fast|quick|quickly|rapidly|soon|by the (?:minute|hour)|like "
        r"(?:hotcakes|crazy)|in no time|out(?! of (?:money|time|income|savings)))",
        r"(?:last|final|very few|few|only a few|a few|handful of|just a few|only a "
        r"handful of|only a couple of|a couple of|one or two|hardly any|barely any|limited|"
        r"scarce) (?:~2 )?<seats>(?: (?:left|remaining|available|open|are left|to))?",
        r"(?:hardly|barely|not) (?:any|many|a lot of|much) (?:~1 )?(?:<seats>|room|space)(?: "
        r"(?:left|remaining|available))?",
        r"(?:in|very|such|so|huge|high|big|strong|unprecedented) (?:~1 )?(?:high )?demand|demand "
        r"is (?:~1 )?(?:high|huge|through|off|strong|incredible)|(?:limited|low|tight) "
        r"(?:seating|availability|capacity|space|room|supply|quantities|number)|(?:seating|"
        r"availability|space|room|supply) is (?:~1 )?(?:limited|tight|low|running|scarce|going)|"
        r"<seats> (?:is|are) (?:~1 )?(?:limited|scarce|going|running|tight|disappearing|almost|"
        r"nearly|few|filling)",
        r"(?:dozens|hundreds|lots|tons|thousands|scores|plenty|loads|so many|most|a lot|many|"
        r"half|countless|everyone|everybody|a crowd|crowds|a bunch|several|more and more|"
        r"<number> other|other) (?:~1 )?(?:of )?(?:~2 )?(?:<people>|the seats|the spots|your "
        r"neighbors|your friends)? ?(?:~2 )?(?:have |has |are |is |already |just |now )+(?:~1 "
        r")?(?:registered|signed up|reserved|joined|booked|rsvp\w*|enrolled|signing up|"
        r"registering|grabb\w+|claimed|looking at|viewing|snapp\w+|waiting|taken|gone|on the "
        r"waitlist)",
        r"(?:while|as long as) (?:<seats>|seats|supplies|spots|they) (?:last|remain)|wait ?list|"
        r"selling out|sold out|sells out|sell out|fully booked|(?:before|until) (?:~2 )?<seats> "
        r"(?:~2 )?(?:gone|filled|taken|run out|disappears?)|before (?:we|it|they) (?:~1 "
        r")?(?:fill|sell out|run out|fills)",
    )
)
_FULL = wording(r"sold out|fully booked|wait ?list|is full|completely full|no (?:more )?<seats>")
_NEARLY_FULL_SHARE = 0.2

_KINDS = r"(?:types?|kinds?|categories|varieties|forms) of (?:<product>|insurance)"
_PRODUCT_SCARCITY: tuple[Check, ...] = tuple(
    claim(_RULE, template, unless=_KINDS)
    for template in (
        r"(?:only|just|last|limited|few|final|remaining|handful of|down to|a couple of|"
        r"(?:limited|small|tiny|fixed|set) number of|restricted to|allotment of|supply of|small "
        r"batch of|batch of|quota of) (?:~3 )?(?:polic(?:y|ies)|contracts?|annuit\w+|clients? "
        r"(?:a|per|this|each)|new clients?|applications?|openings|appointments? (?:left|"
        r"remaining|slots)|slots|allocations?|products? left|plans? left|consultations?|"
        r"invitations?|households|families (?:a|per|this|each)|of these)(?! (?:questions|may|in "
        r"the|is|are designed|sold by))",
        r"(?:we|i|advisors?|they|our (?:team|advisors)) (?:~1 )?(?:can |will |are )?(?:only|"
        r"just) (?:~1 )?(?:accept|take|taking|accepting|work with|have|see|offer|admit|help|"
        r"invite|let|open) (?:~2 )?(?:<number>|\d+|a few|a handful|a limited|so many|a couple|"
        r"select)(?: (?:~2 )?(?:people|clients|families|spots|new|more))?",
        r"(?:not everyone|very few people|only (?:a )?(?:select|lucky|chosen|special)) (?:~2 "
        r")?(?:gets?|qualif\w+|few|is (?:invited|eligible|offered)|can get|people|invited)|by "
        r"invitation only|hand ?picked|exclusive(?:ly)? (?:for|to|group|list|opportunity|club|"
        r"clients)|closed to new|about to close|members only",
        r"(?:<number>|\d+|several|other|dozens of|many) (?:~1 )?(?:other )?(?:people|visitors|"
        r"folks|retirees|others|users) (?:~1 )?(?:are )?(?:~1 )?(?:looking|viewing|watching|"
        r"waiting|chatting|eyeing|on this page|in line|ahead of you|considering|browsing)(?: "
        r"(?:at|for))?",
        r"(?:annuit\w+|polic\w+|contracts?|products?|appointments?|slots?|rates?|openings|"
        r"consultations?) (?:~2 )?(?:go|going|goes|sell|selling|sells|run|running|fill|filling|"
        r"fills|book|booking|disappear\w*|snapped|almost gone|nearly gone|are gone) (?:~1 "
        r")?(?:fast|quickly|out|soon|rapidly|like)(?! of (?:questions|money))",
    )
)


def check_seats(passage: Passage, facts: Facts) -> Finding | None:
    """Block a number of seats that isn't a fact."""
    return _check_count(passage, _SEATS, facts.seats_left | facts.capacities, facts)


def check_sign_ups(passage: Passage, facts: Facts) -> Finding | None:
    """Block a number of sign-ups that isn't a fact."""
    return _check_count(passage, _SIGN_UPS, facts.sign_ups, facts)


def _check_count(
    passage: Passage, patterns: tuple[re.Pattern[str], ...], known: frozenset[int], facts: Facts
) -> Finding | None:
    if _NOT_SEATS.search(passage.text):
        return None
    for pattern in patterns:
        for match in pattern.finditer(passage.text):
            count = _value(match["count"])
            if count not in (known or facts.counts) and not _is_no_statement(passage, match):
                return _RULE, passage.quote(*match.span())
    return None


def _is_no_statement(passage: Passage, match: re.Match[str]) -> bool:
    text = passage.text
    return passage.inquires or is_denied(text, *match.span()) or is_reported(text, match.start())


def _value(count: str) -> int:
    written = count.replace(",", "")
    return int(written) if written.isascii() and written.isdigit() else _COUNT_WORDS.get(written, -1)


def check_fullness(passage: Passage, facts: Facts) -> Finding | None:
    """Block "almost full" and the like unless the facts bear it out."""
    for pattern in _VAGUE:
        for match in pattern.finditer(passage.text):
            if not (_is_no_statement(passage, match) or _bears_out(match.group(), facts)):
                return _RULE, passage.quote(*match.span())
    return None


def _bears_out(words: str, facts: Facts) -> bool:
    if _FULL.search(words):
        return 0 in facts.seats_left
    if wording("limited|seating|capacity").search(words) and facts.capacities:
        return not wording("fast|high|low|running|almost").search(words)
    share = [left / most for left in facts.seats_left for most in facts.capacities if most]
    return bool(share) and min(share) <= _NEARLY_FULL_SHARE


CHECKS: tuple[Check, ...] = (check_seats, check_sign_ups, check_fullness, *_PRODUCT_SCARCITY)
