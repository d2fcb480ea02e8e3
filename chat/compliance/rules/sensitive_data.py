"""Numbers, logins and documents never to be asked for or repeated. Pure."""

import re

from chat.compliance.claims import Check, Finding, Passage, claim
from chat.compliance.facts import Facts

_RULE = "sensitive_data"
_NEVER_ASKED = (
    r"(?:social security (?:number|card|#|digits)|social security no\.?|ssns?|social(?= "
    r"(?:number|and|please|to|\?))|last (?:four|4)(?: digits)?(?: of (?:your|the|that) "
    r"~2(?:social|ssn|card|account|number))?|full social|"
    r"(?:bank |checking |savings |brokerage |ira |401k |financial |investment |annuity |"
    r"retirement |current |your |policy )?account (?:numbers?|no\.?|#|and routing|logins?|"
    r"credentials|details|passwords?)|(?:account|routing)(?: and (?:routing|account))? numbers?|"
    r"routing|"
    r"bank(?:ing)? (?:details|information|info|logins?|credentials|account (?:info|information|"
    r"details|numbers?)|account and routing|routing|password)|(?:credit|debit|bank|atm|payment|"
    r"your|medicare|id|identification|insurance|the) ?card (?:numbers?|details|info|information|"
    r"on file|#|and (?:cvv|expir\w+)|photo|pin)|"
    r"(?:credit|debit) card(?! (?:debts?|balances?|bills?|payments?))|card numbers?|cvv|cvc|"
    r"security code|pin(?: (?:number|code))?|passwords?|passcode|log ?ins?(?: (?:details|info|"
    r"credentials|name|id))?|usernames?|user id|credentials|one time (?:code|password)|"
    r"verification code|medicare (?:number|id|card|beneficiary|claim)(?: number)?|mbi|"
    r"driver s licen[sc]e(?: (?:number|photo))?|drivers licen[sc]e|passport(?: (?:number|"
    r"photo))?|(?:photo|picture|scan|copy|image|snapshot|selfie) (?:of|with) (?:your |the |a |"
    r"both sides of (?:your|the) )?(?:id|ids|license|licence|driver s license|passport|card|"
    r"medicare card|social security card|statement|check|credit card|debit card|insurance card|"
    r"government id)|"
    r"numbers? (?:on|from|across) (?:~5 )?(?:card|check|license|id)|mother s maiden name|maiden "
    r"name|tax id|ein|itin|iban|swift code|state id|government id|photo id|(?<!social )security "
    r"(?:question|answer)s?|health insurance (?:id|number)|medical records?|voided check)"
)
_ASK = (
    r"(?:what is|what are|what was|share|give|send|type|enter|provide|tell|upload|text|confirm|"
    r"verify|need|needs|require|could you|can you|can i (?:get|have)|may i (?:have|get)|could i "
    r"(?:get|have)|please|i will need|drop|paste|read|let me have|have|want|just|fill in|put|"
    r"submit|mind|attach|"
    r"email|collect|take|ask for|get|grab|key in|message|jot|remind me|state|supply|handy|i have|"
    r"we have|is|your|of your|use|update|log in with|link|connect|scan|snap|show|must|start with|"
    r"including)"
)
_ASKED_FOR: tuple[Check, ...] = (
    claim(
        _RULE,
        rf"{_ASK} (?:~8 )?{_NEVER_ASKED}",
        excuses=("denied", "warned"),
        unless=r"(?:private|to yourself|safe at home|out of (?:this|the) chat|hidden|at home|secret)|"
        r"not (?:share|type|send|give|enter|post|include|need|ask|be (?:asked|shared|needed))|"
        r"never (?:ask|share|need|send|give|type)|leave out|(?:password|pin) (?:manager|reset)|"
        r"no need|instead of|forgot",
    ),
    claim(
        _RULE,
        rf"{_NEVER_ASKED} (?:~3 )?(?:please|is required|is needed|here|so (?:i|we) can|to (?:verify|"
        r"confirm|start|begin|continue|proceed|get started|finish|set|pull|open|reserve|hold|"
        r"check|complete)|and (?:i|we) (?:will|can)|on file|ending (?:in|with)|\?|is \d|\d)",
        excuses=("denied", "warned"),
        unless=r"not (?:share|type|send|give|enter|post|include|need|ask|be (?:asked|shared|needed))|"
        r"never (?:ask|share|need|send|give|type)|leave out|no need",
    ),
)
_SECRET_NUMBERS: tuple[re.Pattern[str], ...] = (
    re.compile(r"(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])"),
    re.compile(r"(?<!\d)(?:\d{4}[ -]){3}\d{1,4}(?!\d)"),
    re.compile(r"(?<![\d+])\d{13,19}(?!\d)"),
    re.compile(r"\b\d[A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d{2}\b"),
    re.compile(
        r"\b(?:account|card|acct|routing)\b[^.?!]{0,20}?\b(?:ending|number|no\.?|"
        r"#)[^.?!\d]{0,12}\d{3,}",
        re.I,
    ),
)


def check_secrets(passage: Passage, _facts: Facts) -> Finding | None:
    """Block numbers of the kind never to be repeated: Social Security, card, account, Medicare."""
    for pattern in _SECRET_NUMBERS:
        if match := pattern.search(passage.written):
            return _RULE, match.group()
    return None


CHECKS: tuple[Check, ...] = (check_secrets, *_ASKED_FOR)
