"""The visitor's own name, e-mail address and telephone number. Pure."""

import re
from collections.abc import Iterator

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from chat.interview.hearing import Fact, Heard
from chat.interview.names import find_name
from chat.interview.speakers import PEOPLE
from chat.interview.wording import Clause, clauses, normalise

_AT = r"(?:@|\s*[(\[{<]\s*at\s*[)\]}>]\s*|\s+at\s+|\s+arroba\s+|\s+@\s*|@\s+)"
_DOT = r"(?:\.|\s*[(\[{<]\s*dot\s*[)\]}>]\s*|\s+(?:dot|punto)\s+)"
_LOCAL = rf"[a-z0-9_%+'-]+(?:(?:{_DOT}|\s+(?:underscore|dash|hyphen)\s+)[a-z0-9_%+'-]+)*"
_DOMAIN = rf"[a-z0-9-]+(?:{_DOT}[a-z0-9-]+)+"
_WRITTEN = re.compile(r"[^\s<>()\[\]{},;:\"|/\\]*@[^\s<>()\[\]{};:\"|/\\]*")
_SPOKEN = re.compile(rf"(?<![\w.@'+%-])(?P<local>{_LOCAL}){_AT}(?P<domain>{_DOMAIN})(?![\w@])")
_TOP_LEVEL = re.compile(r"\.(?:com|net|org|edu|gov|us|mil|biz|info|co|io|me|tv|es|mx)$")
_BEFORE_AT = """
    a address am are at available be contact e-mail email found her here him home i is it look looking
    mail me meet my not office online out page reach shop site the them up us was website work worked
    working works you
"""
_NO_LOCAL_PART = frozenset(_BEFORE_AT.split())
_SIGNS = (
    (re.compile(r"\s*[(\[{<]\s*at\s*[)\]}>]\s*|\s+(?:at|arroba)\s+|\s*@\s*"), "@"),
    (re.compile(r"\s*[(\[{<]\s*dot\s*[)\]}>]\s*|\s+(?:dot|punto)\s+"), "."),
    (re.compile(r"\s+underscore\s+"), "_"),
    (re.compile(r"\s+(?:dash|hyphen)\s+"), "-"),
)
# How far words may stand from the number they speak of.
_NEAR = 40
_NUMBER = re.compile(
    r"(?<![\w.,$#/+-])(?P<number>\+\d[\d ().-]{7,18}\d|"
    r"(?:1[ .-]*)?\(?[2-9]\d{2}\)?[ ./-]{0,3}\d{3}[ .-]{0,3}\d{4})(?![\d%]|[.,-]\d|/)"
)
_ASKS_TO_USE_IT = re.compile(
    r"\b(?:me at|me on|reach me|(?:e-?mail|call|text|contact|ring|phone) me|send (?:it|that|them|me|the)|"
    r"(?:my|mi) (?:\w+ )?(?:e-?mail|phone|cell|number|mobile|address|correo))\b"
)
_SOMEBODY_ELSES = re.compile(
    rf"\b(?:my|our|mis?|his|her|their|your) (?:\w+ )?{PEOPLE}(?:'?s)?\b(?!\W+(?:and|&) (?:i|me)\b)|"
    r"\b(?:e-?mail|call|text|reach|contact|ask) (?:him|her|them)\b|\b(?:his|hers?|their|your|sarah's|"
    r"company|provision's) (?:\w+ )?(?:e-?mail|phone|cell|number|mobile|address|line)\b"
)
_NOT_TO_USE = re.compile(
    r"\b(?:old|former|previous|not|isn't|wasn't|no longer|used to be|don't use|wrong|instead of|got (?:a|"
    r"an) (?:call|text|e-?mail|message)|(?:call(?:ed|s|ing)?|text(?:ed|s)?|message|e-?mail(?:ed)?|spam|"
    r"scam\w*) from|you (?:called|texted|emailed)|(?:account|policy|member|routing|claim|case|confirmation|"
    r"order|license|passport|tracking|card) ?(?:number|no|num|id|#)?|ssn|social security|fax|send (?:all|the|"
    r"every|your) \w*(?: \w+)? to|forward|cc|bcc)\b(?!.*\bbut\b)"
)
_YOURS = re.compile(r"\s+(?:is )?yours?\b")
_TOLL_FREE = re.compile(r"\+18(?:00|22|33|44|55|66|77|88)")
_OTHER_NUMBER = re.compile(
    r"\b(?:acc(?:oun)?t|policy|member(?:ship)?|routing|claim|case|order|conf(?:irmation)?|ref(?:erence)?|"
    r"serial|"
    r"id|ids|ssn|license|passport|tracking|card|invoice|ticket|medicare|medicaid|contract|certificate|loan|"
    r"badge|employee|vin|isbn|fax|reservation)\b[ .:'s]*(?:numbers?|num|nbr|no|id|#)?[ .:#]*(?:is|was|"
    r":)?[ :#]*$"
)
_OWN_CHANGE = re.compile(
    r"\b(?:change|update|correct|fix|use|put|set|note|save|record|enter|write|make|"
    r"switch) (?:down )?my (?:\w+ )?(?:e-?mail|phone|cell|number|mobile|contact)\b"
)


def read_name(heard: Heard) -> Fact | None:
    """Return the visitor's own name as he or she introduces it."""
    return find_name(heard)


def read_email(heard: Heard) -> Fact | None:
    """Return the visitor's own e-mail address, normalised, if a valid one is given."""
    for start, end, address in _addresses(heard.text):
        if _is_own(heard, start, end) and (valid := _validated(address)):
            return Fact("email", valid, heard.text[start:end], "e-mail given")
    return None


def read_phone(heard: Heard) -> Fact | None:
    """Return the visitor's own telephone number in E.164, if a possible one is given."""
    for match in _NUMBER.finditer(normalise(heard.text)):
        start, end = match.span("number")
        if _OTHER_NUMBER.search(match.string, max(0, start - _NEAR), start):
            continue
        if _is_own(heard, start, end) and (number := _e164(match["number"])):
            return Fact("phone", number, heard.text[start:end], "phone number given")
    return None


def _addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield every stretch that reads as an e-mail address, with the address it spells."""
    for match in _WRITTEN.finditer(text):
        written = match.group().strip(".,!?'*_-") if match.group().count("@") == 1 else ""
        if len(written) > 1 and not written.startswith("@") and not written.endswith("@"):
            start = match.start() + match.group().index(written)
            yield start, start + len(written), written
    plain = normalise(text)
    for match in _SPOKEN.finditer(plain):
        spelled = match.group()
        for sign, letter in _SIGNS:
            spelled = sign.sub(letter, spelled)
        if match["local"] not in _NO_LOCAL_PART and _TOP_LEVEL.search(spelled) and spelled != match.group():
            yield match.start(), match.end(), spelled


def _validated(address: str) -> str | None:
    try:
        return validate_email(address, check_deliverability=False).normalized
    except EmailNotValidError:
        return None


def _e164(written: str) -> str | None:
    """Return a full number in E.164: a local one is of no use, and a toll-free one is nobody's own."""
    try:
        number = phonenumbers.parse(written, "US")
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None if _TOLL_FREE.match(e164) else e164


def _is_own(heard: Heard, start: int, end: int) -> bool:
    """Tell whether the words around `start:end` leave it the visitor's own and current address."""
    around = [clause for clause in clauses(heard) if clause.start < end and start < clause.end]
    text = normalise(heard.text)
    before = text[around[0].start : start]
    whole = text[around[0].start : around[-1].end]
    if _SOMEBODY_ELSES.search(before) or _NOT_TO_USE.search(before) or _YOURS.match(text, end):
        return False
    if any(clause.is_instruction for clause in around) and not _OWN_CHANGE.search(whole):
        return False
    if any(clause.about_other_person for clause in around[:1]):
        return False
    return not _is_asked_about(around, whole)


def _is_asked_about(around: list[Clause], whole: str) -> bool:
    return any(clause.is_question for clause in around) and not _ASKS_TO_USE_IT.search(whole)
