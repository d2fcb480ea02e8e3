"""How the visitor wants to be contacted: by phone, by e-mail, by both, or not at all. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chat.interview.corrections import looks_back_to
from chat.interview.hearing import Fact, Heard
from chat.interview.refusal import declines
from chat.interview.spelling import respell
from chat.interview.themes import is_hesitant, picked_or_said
from chat.interview.wording import Clause, clauses, normalise, quote

_EMAIL = (
    r"\be ?-? ?m+a+i+l(?:s|ed|ing)?\b|\b(?:emial|eamil|emaill|gmail|mails?|in writing|inbox|correos?|"
    r"write me|write to me|drop me a line|write|escrib\w+)\b|[\U0001f4e7\u2709\U0001f4e9\U0001f4e8\U0001f48c]"
)
_PHONE = (
    r"\b(?:(?:tele|cell|i)?(?:phone?s?|phones?|phoning)|telphone|fone|calls?|calling|ring|buzz|cell|cellular|"
    r"mobile|land ?line|text(?:s|ing)?|txt|sms|talk(?:ing)?|voice ?mail|telefon\w*|llam\w*|celular)\b|"
    r"[\U0001f4de\u260e\U0001f4f1\U0001f4f2]"
)
_CHANNEL = re.compile(rf"(?P<email>{_EMAIL})|(?P<phone>{_PHONE})")
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_NOT_A_CHANNEL = re.compile(
    r"\S+@\S+|\b(?:(?:snail|regular|postal|us|u\.s\.|paper|direct|junk) mail|mail(?:ing)? (?:address|"
    r"me (?:an?|some\w*|the|info\w*|it|literature|brochures?)\b|"
    r"box)|calls? it|(?:they|people) call|you call (?:it|this|that)|on call|close call|good call|your call|"
    r"(?:i'm|im|i am|i was) (?:call|text|email|writ)\w*|calling about|"
    r"robo-? ?calls?|talk(?:ing)? (?:to|with) (?:an?|the|my|some\w*|you|real)(?: \w+)*|(?:call|text|phone|"
    r"e-?mail) (?:you|u|ya)\b|(?:(?:i|we)'?ll|(?:i|we) will|"
    r"let me) (?:\w+ )?(?:call|email|text|phone)|call me (?!(?:don'?t|do|never|no|cause|because|at|back|"
    r"later|tomorrow|today|tonight|after|"
    r"before|between|any\w*|on|in|when\w*|instead|please|pls|plz|if|and|or|but|now|during|around|first|only|"
    r"by|with|maybe|some\w*|directly|asap|either|thanks|not|then|evenings?|mornings?|afternoons?|week\w+|"
    rf"{_DAY})\b)[a-z]\w+)"
)
_NEGATION = re.compile(
    r"\b(?:no|not|nobody|no one|never|nor|neither|without|except|instead of|rather than|over|hate|dislike|"
    r"cannot|stop|"
    r"anything but|any ?way but|despise|detest|loathe|allergic|can'?t stand|not a fan of|other than|than|"
    r"besides|avoid|quit|nunca|sin|ni|(?:do|does|is|are|wo|ca|"
    r"would|should)n'?t)\b(?! (?:only|just|problem|preference|matter|mind|sure|care|have a preference))"
)
# A clause is cut before "but", so what it takes back stands in the one before.
_ANYTHING_BUT = re.compile(r"\bany ?(?:thing|way) but \w+\W*$")
# What a negation passes over on its way from one channel to the next ("don't call me or text").
_GOES_ON = re.compile(
    r"(?:\W|(?:me|us)\b)*(?:(?:or|nor|and|o|y|ni)\b|[,&/])(?:\W|(?:an?|the|my|by|any|please)\b)*"
)
_SAME_BREATH = re.compile(r"\s+(?:(?:on|over|by|via|through|with|to|the|a|my|me|us)\s+)*")
_EITHER = re.compile(
    r"\b(?:both|either|any|all|whatever|whichever|any ?way|anyhow|any ?thing|no preference|"
    r"don't have a preference|up to you|your choice|(?:dealer|lady|ladies|sarah)'?s'? choice|"
    r"not (?:too )?picky|"
    r"i'?m easy|your call|you (?:choose|pick|decide)|(?:doesn't|"
    r"don't) (?:\w+ )?(?:matter|care)|no matter|makes no difference|ambos|ambas|los dos|las dos|cualquiera|"
    r"como (?:quiera|sea|guste)|da igual|lo mismo|no importa)\b"
)
_BOTH = re.compile(
    r"\b(?:both|either (?:one|way|is|works|will)|or (?:whatever|whichever|anything)|ambos|los dos)\b"
)
_NO_CONTACT = re.compile(
    r"\b(?:don'?t|do not|never|stop|no|not|rather you didn't|no need to|quit) (?:\w+ ){0,2}(?:contact\w*|"
    r"bother\w*|follow(?:ing)?[ -]?up|reach(?:ing)? out|get in touch|be contacted|harass\w*|spam\w*)\b|"
    r"\b(?:neither|none|nothing|nobody|leave me alone|anonymous|you didn't|no way|not at all|"
    r"don't want (?:either|any|anything|you to)|not (?:either|yet|interested|now|right now|ready)|no thanks?|"
    r"no gracias|ninguno|ninguna|no me contact\w+|unsubscribe|(?:take|remove|get) me off|remove me|"
    r"do not call list|"
    r"(?:(?:i|we)'?ll|(?:i|we) will) (?:\w+ )?(?:call|contact|reach out|"
    r"get in touch|email|let you know|come to you)|(?:rather|prefer to) (?:call|contact|reach out to|"
    r"email) you)\b"
)
# Who says stop to one channel, or means to call himself, asks for no other.
_WANTS_NONE = re.compile(
    r"\b(?:i|we)'?ll\b|\b(?:i|we) will\b|\b(?:stop|quit|cease|enough) (?:\w+ )?(?:\w+ing|the|with)\b|"
    r"\bstop(?: \w+)?\W*$"
)
_BARE_NO = re.compile(r"\W*(?:no+|nope|nah+|na|no sir|no ma'am)\W*")
_PREFERENCE = re.compile(
    r"\b(?:only|just (?:call|e-?mail|phone|text|by)|prefer\w*|best|better|rather|easiest|easier|strictly|"
    r"solo|solamente|prefiero|mejor|instead)\b|\b(?:no|don't|not|never) (?:\w+ ){0,2}(?:calls?|phone|emails?|"
    r"texts?)\b"
)
_ASKS_FOR = re.compile(
    r"(?!.*\b(?:a lot|often|every|constantly|all the time)\b)\W*(?:\w+ )?(?:(?:can|could|would|will) (?:you|"
    r"u|we|someone|somebody)(?: guys)? (?:please |just |maybe |only )*(?:call|e-?mail|text|phone)\b|(?:is|"
    r"would) (?:e-?mail|phone|text|a (?:call|text))\b.*\b(?:ok|okay|fine|possible|work|enough|good))"
)
_ABOUT_SOMETHING_ELSE = re.compile(
    r"\b(?:call|email|text|phone|contact|reach) (?:(?:my|our) (?!cell|phone|mobile|house|home|number|"
    r"land ?line|e-?mail|inbox)\w+|him|her|them)\b|\b(?:have|has|got|sell|"
    r"share|sold|lose) (?:my|your)\b|\bgiv(?:e|ing) (?:out )?(?:my|an?) (?:\w+ )?(?:number|address|"
    r"e-?mail|info\w*) (?:to|out)\b|\b(?:my|mi|the) (?:\w+ )?(?:e-?mail|phone|cell|mobile|number|correo|"
    r"telefono|celular)(?: number| address)? ?(?:is|es|:|=|'s)(?! (?:best|better|fine|good|ok|okay|great|"
    r"easier|the best|preferred|preferable))|\b(?:i work|worked|lost|changed|got (?:a|your)|died|broke|bill|"
    r"watch\w*|scam)\b"
)


@dataclass(frozen=True, slots=True)
class _Wish:
    channel: str
    is_wanted: bool
    clause: Clause


def read(heard: Heard) -> Fact | None:
    """Return how the visitor wants to be contacted, if the message tells."""
    return picked_or_said(heard, "contact_preference", _in_own_words)


def _in_own_words(heard: Heard) -> Fact | None:
    usable = [clause for clause in clauses(heard) if _may_answer(clause)]
    # A refusal is an answer only to this very question.
    is_back_here = looks_back_to(heard, "contact_preference") and not declines(heard)
    if heard.pending != "contact_preference" and not is_back_here:
        stated = {clause.sentence for clause in usable if _PREFERENCE.search(clause.text)}
        usable = [clause for clause in usable if clause.sentence in stated]
        return _from_channels(heard, usable)
    return _from_channels(heard, usable) or _asked(heard, usable)


def _may_answer(clause: Clause) -> bool:
    text = clause.text.lstrip(" ,-:(")
    if clause.is_instruction or clause.about_other_person or _ABOUT_SOMETHING_ELSE.search(text):
        return False
    return not clause.is_question or is_hesitant(clause, 4) or bool(_ASKS_FOR.match(text))


def _from_channels(heard: Heard, usable: list[Clause]) -> Fact | None:
    """Return the preference that the channels asked for make."""
    wanted = [wish for clause in usable for wish in _wishes(heard, clause) if wish.is_wanted]
    if not wanted:
        return None
    channels = {wish.channel for wish in wanted}
    if len(channels) == 2 or any(_BOTH.search(clause.text) for clause in usable):
        return _fact(heard, "phone_and_email", wanted[0].clause, wanted[-1].clause)
    return _fact(heard, f"{wanted[0].channel}_only", wanted[0].clause)


def _asked(heard: Heard, usable: list[Clause]) -> Fact | None:
    """Return the preference a direct answer states without asking for a channel."""
    refused = {wish.channel: wish.clause for clause in usable for wish in _wishes(heard, clause)}
    if len(refused) == 1 and not declines(heard) and not _WANTS_NONE.search(normalise(heard.text)):
        channel, clause = refused.popitem()
        return _fact(heard, "email_only" if channel == "phone" else "phone_only", clause)
    if refused or (usable and declines(heard)):
        return _fact(heard, "prefer_not_to_say", *clauses(heard))
    for clause in usable:
        text = respell(clause.text)
        if _NO_CONTACT.search(text) or _BARE_NO.fullmatch(text):
            return _fact(heard, "prefer_not_to_say", clause)
        if _EITHER.search(text):
            return _fact(heard, "phone_and_email", clause)
    return None


def _wishes(heard: Heard, clause: Clause) -> Iterator[_Wish]:
    text = re.sub(r"(\bprefer \S+) to |(?<=\w) ?> ?", r"\1 than ", respell(clause.text))
    text = _NOT_A_CHANNEL.sub(" _ ", text)
    if clause.text.startswith("but") and _ANYTHING_BUT.search(normalise(heard.text)[: clause.end]):
        text = f"anything {text}"
    before: re.Match[str] | None = None
    is_negated = False
    for match in _CHANNEL.finditer(text):
        if _NEGATION.search(text, before.end() if before else 0, match.start()):
            is_negated = True
        elif before:
            is_negated = is_negated and _is_in_one_breath(before, match)
        yield _Wish(str(match.lastgroup), not is_negated, clause)
        before = match


def _is_in_one_breath(before: re.Match[str], match: re.Match[str]) -> bool:
    """Tell whether a negation of one channel reaches the next ("phone calls", "call or text")."""
    between = match.string[before.end() : match.start()]
    return bool(_GOES_ON.fullmatch(between)) or (
        before.lastgroup == match.lastgroup and bool(_SAME_BREATH.fullmatch(between))
    )


def _fact(heard: Heard, value: str, *spoken: Clause) -> Fact:
    words = quote(heard, spoken[0].start, spoken[-1].end).strip()
    return Fact("contact_preference", value, words, "preference in own words")
