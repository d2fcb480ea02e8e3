"""Other people's names, words, addresses and numbers. Pure."""

import re

from chat.compliance.claims import Check, Finding, Passage, claim
from chat.compliance.facts import EMAIL, PHONE, Facts, digits
from chat.compliance.plain import word_set
from chat.compliance.vocabulary import wording

_RULE = "pii_leak"
_SOMEBODY = (
    r"(?:visitor|client|customer|lead|user|prospect|attendee|registrant|caller|guest|patient|member|"
    r"gentleman|lady|couple|woman|man|guy|person|retiree)"
)
_DID = (
    r"(?:had|has|is|was|lives|said|told|asked|registered|wrote|signed|booked|shared|mentioned|named|"
    r"called|who|just|also|from|with|in|went|moved|put|saved|bought|chose|received|earns|got|worried|"
    r"came|at)"
)
# Public lines of the authorities, general knowledge.
_PUBLIC_PHONES = frozenset({"8007721213", "8006334227", "8008291040"})
_EXAMPLE = re.compile(r"\b(?:like|such as|for example|e\.g\.|for instance|format)[,:]?\s*[\"'(]{0,2}$", re.I)
_FULL_NAME = re.compile(r"\b([A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z'-]+[a-z])(?:'s|,)?\b")
_ACTIVE = (
    r"(?:(?:who|he|she|also|just|already|recently|in|from|down the street|last \w+|another \w+|,|"
    r"has|had|is|was|with)\W+){0,4}"
    r"(?:registered|registering|signed|has|had|booked|lives|asked|told|attending|said|coming|"
    r"saved|moved|bought|email|phone|number|address|score|interested|worried|retired|retiring|"
    r"is \d|\d\d|(?:will|is going to) (?:be|come|join|attend)|coming|joining|going to|chose|seat|"
    r"account|savings|visited|chatted|talked|met with|wrote|reserved|\$\d)\b"
)
_ACTIVE_AFTER = re.compile(rf"\W{{0,3}}{_ACTIVE}")
_FIRST_NAME = re.compile(rf"\b([A-Z][a-z]{{2,}})(?: [A-Z]\.)?(?:,| from [A-Z]\w+,?)? {_ACTIVE}")
_NAMED_PERSON = re.compile(
    rf"\b(?i:{_SOMEBODY}|neighbou?r|friend|client|husband|wife|spouse)s?,? (?:named |called |is "
    r")?([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b"
)
_COLLEAGUE = wording(
    r"advis[eo]rs?|agents?|speakers?|presenters?|hosts?|colleagues?|team|presented by|hosted by"
)
# The first word of a sentence is no name, nor is the last of "Social Security Administration".
_NO_FIRST_NAME = re.compile(r"^$|[A-Z]\w* $")
_NOT_NAMES = word_set(
    "social security medicare medicaid part fixed indexed index annuity annuities provision "
    "brokerage sarah internal revenue service roth traditional united states new york los "
    "angeles san diego francisco "
    "phoenix scottsdale tucson mesa las vegas salt lake city arizona california colorado florida "
    "nevada texas utah washington county north south east west carolina dakota jersey mexico "
    "hampshire "
    "federal reserve department insurance retirement income planning seminar workshop webinar "
    "our your the this that these those what which when where who how would could should please "
    "thank thanks good great "
    "one two three some many most people everyone someone anyone nobody and but for with any all "
    "every each it he she they we you i is are was has have had do does did in on at of to from "
    "not yes no if so "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december best wall street main plan strategies "
    "age long term care "
    "hi hello dear health estate tax money power attorney certified financial planner licensed "
    "advisor advisors standard poor dow jones morgan stanley charles schwab wells fargo bank "
    "america fidelity vanguard "
    "privacy policy notice room center hotel library hall suite drive avenue road registration "
    "seats someone another other others social life variable immediate deferred everything "
    "something nothing series keep put take move roll buy sell start stop ask call write read "
    "talk next last first best"
)

_PERSONS: tuple[Check, ...] = tuple(
    claim(_RULE, template, excuses=("denied", "warned"), unless=unless)
    for template, unless in (
        (
            r"(?:another|the (?:other|last|previous|first)|a (?:different|fellow|previous|recent|"
            r"prior)|an earlier|one (?:other|recent|of our (?:other )?)|our last|the person|someone|"
            rf"somebody) ?(?:{_SOMEBODY}s?|before you|ahead of you|else (?:here|who|on|in this "
            rf"chat)) (?:~2 )?{_DID}",
            r"if|can|may|someone else (?:can|may|will)|would",
        ),
        (
            r"(?:other|previous|all|our|last) (?:visitors?|clients?|customers?|leads?|attendees?|"
            r"registrants?)(?:'s?|s)? (?:names?|emails?|phones?|numbers?|details|contact|data|"
            r"information|addresses|list|answers|savings|chats?|conversations?)",
            r"not|never|can not|private|confidential|do not|will not|keep",
        ),
        (
            r"(?:here (?:is|are)|list of|the names of|who (?:is|has|are) (?:~1 )?(?:registered|"
            r"coming|attending|signed)) (?:~4 )?(?:attendees|registrants|guests|people (?:who|"
            r"registered|coming)|clients|leads|names|emails)(?! can)",
            r"not|can not|never",
        ),
        (
            r"(?:his|her|their) (?:~1 )?(?:email|phone|number|address|social security|account|"
            r"savings|balance|score|cell) (?:~1 )?(?:is|are|:|was|at)",
            r"licensed|advisors?",
        ),
    )
)


def check_contacts(passage: Passage, facts: Facts) -> Finding | None:
    """Block e-mail addresses and phone numbers that are neither the visitor's nor the firm's."""
    for match in EMAIL.finditer(passage.written):
        known = match.group().lower().rstrip(".") in facts.emails
        if not known and not _EXAMPLE.search(passage.written, 0, match.start()):
            return _RULE, match.group()
    for match in PHONE.finditer(passage.written):
        number = digits(match.group())
        example = _EXAMPLE.search(passage.written[: match.start()])
        if number not in facts.phones | _PUBLIC_PHONES and not example:
            return _RULE, match.group()
    return None


def check_names(passage: Passage, facts: Facts) -> Finding | None:
    """Block a person by name who isn't the visitor and of whom something is told."""
    if _COLLEAGUE.search(passage.text):
        return None
    for pattern in (_FULL_NAME, _FIRST_NAME, _NAMED_PERSON):
        for match in pattern.finditer(passage.written):
            if _is_told_of(passage.written, pattern, match) and _is_stranger(match[1], facts):
                return _RULE, match[1]
    return None


def _is_told_of(written: str, pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    if pattern is _FULL_NAME:
        return bool(_ACTIVE_AFTER.match(written, match.end(1)))
    if pattern is _FIRST_NAME and " from " not in match.group():
        return not _NO_FIRST_NAME.search(written[: match.start(1)])
    return True


def _is_stranger(name: str, facts: Facts) -> bool:
    words = set(re.findall(r"[a-z]+", name.lower()))
    known = {word for own in facts.names for word in re.findall(r"[a-z]+", own)}
    return not words & (_NOT_NAMES | known)


CHECKS: tuple[Check, ...] = (check_contacts, *_PERSONS, check_names)
