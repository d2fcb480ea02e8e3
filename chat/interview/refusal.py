"""Does the visitor skip or refuse the question just asked? Pure."""

import re

from chat.interview.hearing import Heard
from chat.interview.wording import normalise

_TELL = (
    r"(?:say(?:ing)?|answer(?:ing)?|tell(?:ing)?|shar(?:e|ing)|discuss(?:ing)?|disclos(?:e|ing)|"
    r"reveal(?:ing)?|giv(?:e|ing)|talk(?:ing)? about|get(?:ting)? into|go(?:ing)? (?:into|there)|"
    r"respond(?:ing)?|divulg(?:e|ing)|comment(?:ing)?)"
)
_TOLD = (
    rf"{_TELL}\b(?! (?:up|in|money|back|goodbye|my (?:money|savings|inheritance)|it (?:all )?(?:away|to)|"
    r"anything (?:away|up)))"
)
_OPENING = (
    r"^\W*(?:(?:um+|uh|hmm*|no|nah|nope|sorry|i'm sorry|well|ok|okay|honestly|please|pls|let's|lets|can we|"
    r"could we|can i|could i|may i|i'll|ill|i'd like to|i want to|i|we can|we|just|sarah|thanks|oh|actually|"
    r"how about we|and|but|think i'll|i think i'll|gonna|going to|i'm|im)\W*){0,8}"
)
_END = (
    r"(?:\W+(?:please|pls|plz|thanks|thank you|for now|now|sarah|this time|on (?:that|this|it)|lol|sorry|ok|"
    r"then|gracias))*\W*$"
)
_QUESTION = (
    r"(?:\W*(?:to |on )?(?:the|this|that|it|these|one|next|question|questions|part|1|thing|subject|topic|"
    r"another|over|ahead)\b)*"
)
_REFUSALS = (
    rf"{_OPENING}(?:skip\w*|pass|next|move on|moving on|n/?a|decline\w*(?: to \w+)?|no comment|nunya|"
    rf"siguiente|paso|no comments){_QUESTION}{_END}",
    r"\b(?:rather|prefer|preferred|would prefer|choose|chose|choosing|opt|care|wish|inclined|ready|willing|"
    rf"about|at liberty)(?: to)? ?not(?: to)?(?: \w+){{0,1}}? {_TOLD}",
    rf"\b(?:rather|prefer|would prefer|prefiero|mejor)(?: to)? (?:not|no)(?: to)?{_END}",
    r"\b(?:don't|do not|dont|won't|will not|wont|not|can't|cannot|never|refuse to|rather not|decline to|"
    rf"ain't|no way i'm)(?: \w+){{0,3}}? {_TOLD}(?: \w+){{0,1}}? (?:you|u|that|this|it|out|my|personal|"
    r"private|the|a|anything|any|those|these|stuff|numbers?|money|finances|details|strangers)\b",
    r"\b(?:don't|do not|dont|won't|will not|not|not going to|not gonna|refuse to|"
    r"no)(?: \w+){0,3}? (?:say(?:ing)?|answer(?:ing)?|tell(?:ing)?|telling you|shar(?:e|ing)|disclos\w+|"
    rf"discuss\w*|respond\w*){_END}",
    r"\b(?:(?:none|not|any|no) (?:\w+ ){0,3}(?:of )?(?:your|ur|ya|yer)|your own|"
    r"yo(?:ur)? damn) (?:\w+ )?(?:business|bizness|buisness|concern)\b",
    r"\bmind (?:your|ur)\b|\bnone ?ya\b|\bnunya\b|\bnone of (?:your|ur)\b|\bnot any of your\b|\bbutt out\b",
    r"\b(?:that's|thats|that is|it's|its|this is|kind of|kinda|a bit|a little|too|way too|very|pretty|"
    r"rather|so)(?: \w+){0,2} (?:personal|private|nosy|intrusive|confidential|invasive)\b",
    r"\bkeep (?:that|it|this|those|my \w+)(?: \w+){0,3} (?:private|to myself|confidential|secret|quiet)\b|"
    r"\bkeep (?:that|it|this) to myself\b",
    r"^\W*(?:personal|private|confidential|secret|classified|top secret|privado|es privado)\W*$",
    r"\b(?:not|don't feel|isn't|wouldn't be|never felt) (?:\w+ )?(?:comfortable|comfy|"
    r"at ease) (?:with (?:that|this|the question|it)|shar\w+|answer\w+|tell\w+|giv\w+|say\w+|talk\w+|"
    r"discuss\w+|disclos\w+)",
    r"\bask (?:me )?(?:something|anything) else\b|\b(?:next|another|different) question\b|\b(?:change|"
    r"drop) the subject\b|\bmove on to\b|\bcome back to (?:that|this|it)\b|\bleave (?:that|it|"
    r"this) (?:blank|out|one out|for later)\b",
    r"\bbetween me and (?:my|the|god)\b|\bwouldn't you like to know\b|\bnever (?:asks?|tells?)\b|"
    r"\bold enough\b|\bfor me to know\b|\bthat's for me\b|\bplead the fifth\b|\btake the fifth\b|"
    r"\bgive (?:that|this|it|my \w+) out\b",
    r"\b(?:prefiero|mejor|quisiera|quiero|voy a|puedo) no (?:decir|contest|respond|compart|dar)\w*|"
    r"\bno (?:quiero|puedo|voy a|deseo|pienso|me gusta|le voy a|te voy a) (?:\w+ )?(?:decir|contest|respond|"
    r"compart|dar)\w*|\bno (?:es|le|te|les) (?:\w+ )?(?:asunto|importa|incumbe)\b|\b(?:es|eso es|"
    r"muy) (?:\w+ )?(?:privado|personal)\b|\bpreferiria no\b|\botra pregunta\b|\bno contesto\b|\bno digo\b",
)
_REFUSAL = re.compile("|".join(f"(?:{words})" for words in _REFUSALS))


# To these two questions, "no, thanks" is an answer; to one for a name or a number, a plain "no" declines.
_ANSWERED_BY_NO = frozenset(("annuity_interest", "contact_preference"))
_DETAILS = frozenset(("name", "email", "phone"))
_NO_THANKS = re.compile(
    r"\W*(?:no,? (?:thanks|thank you|thx|gracias)|(?:maybe |ask me |perhaps )?later|let's not|not now)\W*"
)
_NO = re.compile(r"\W*(?:no+|nope|nah+|not yet)\W*")


def declines(heard: Heard) -> bool:
    """Tell whether the visitor skips or refuses the pending question."""
    text = normalise(heard.text)
    if heard.pending not in _ANSWERED_BY_NO and _NO_THANKS.fullmatch(text):
        return True
    return bool(_REFUSAL.search(text) or (heard.pending in _DETAILS and _NO.fullmatch(text)))
