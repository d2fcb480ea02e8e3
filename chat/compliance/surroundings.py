"""What excuses words: a denial, a warning, a question, somebody else's statement. Pure."""

import re

from chat.compliance.vocabulary import wording

_SUBJECT = r"(?:i|you|we|it|they|there|this|that|he|she|your \w+|our \w+|the \w+|an? \w+|\w+ies|\w+s)"
_VERB = (
    r"(?:will|would|can|could|is|are|am|was|has|have|should|must|does|do|get|gets|pays?|earns?|"
    r"guarantees?|makes?|"
    r"grows?|promise|need|just|simply|always|definitely|know|think|own|bet|say|put|recommend|suggest)"
)
# A new clause, on which an earlier denial has no hold.
_CLAUSE = re.compile(
    r"[;:\u2026]|\.{2,}| - |--|[!?]|"
    r"\b(?:but|however|yet|though|although|still|except|because|since|nevertheless|that said|"
    r"even so|luckily)\b|"
    rf",? (?:and|so|then|plus) (?={_SUBJECT} (?:\w+ ){{0,2}}?{_VERB}\b)|"
    rf", (?={_SUBJECT} (?:\w+ ){{0,1}}?{_VERB}\b)|, (?=guaranteed|put|buy|move|just)|\bif not,"
)
_EMPTY_NEGATION = wording(
    r"not (?:only|just|merely|simply|to (?:mention|worry)|kidding|a problem|lying)|no (?:doubt|"
    r"question|matter|worries|"
    r"problem|joke|kidding|surprise|wonder|need to (?:worry|think|be nervous|hesitate))|do not "
    r"worry(?: about (?:a thing|it))?|"
    r"without (?:a |any )?(?:doubt|fail|question)|can not wait|why not|nothing but|never fear|"
    r"nothing to worry about|"
    r"no,|not going to lie|do not take my word|whether you like it or not|never worry|"
    r"do not hesitate|can not (?:stress|emphasi[sz]e|recommend) ~2 enough|not sure ~2 but|do not "
    r"let (?:anyone|anybody|them) ~2 you|no crystal ball(?: here)?|no way around it|do not think "
    r"twice|do not overthink(?: it)?"
)
_NEGATION = wording(
    r"not|never|no|nobody|no one|none|nothing|neither|nor|without|hardly|rarely|cannot|avoid|"
    r"avoids|unable|refuse|"
    r"instead of|rather than|far from|untrue|wrong (?:of me |for me )?to|dishonest|unfair|"
    r"irresponsible (?:of me )?to|illegal|against the (?:law|rules)|stop short|wish|misleading|"
    r"impossible|too good|prohibit\w*|forbid\w*|prevent\w* me|few|isn|stay away from promises|"
    r"unlike|anything but"
)
_WARNING = wording(
    r"(?:be |please be |stay )?(?:careful|wary|cautious|skeptical|sceptical|suspicious|leery|"
    r"alert)|beware|watch out|"
    r"watch for|steer clear|red flags?|run from|walk away from|too good to be true|scams?|"
    r"scammers?|fraudsters?|myths?|"
    r"misconceptions?|misleading|warning signs?|(?:if|when|whenever) (?:someone|anyone|somebody|"
    r"anybody|an? (?:agent|salesperson|advisor|caller|company|firm|stranger|broker|seller|ad|"
    r"email|person)|any \w+|"
    r"salespeople)|(?:if|when|whenever) (?:an? \w+|they|\w+ who) ~2 (?:tells?|promis\w+|says?|"
    r"offers?|asks?|claims?|guarantees?|pressures?|calls?|insists?|advertises?|swears?)|"
    r"(?:anyone|anybody|someone|somebody|people|those|salespeople|companies|advisors|ads?) "
    r"(?:(?:who|that) ~2 )?(?:promis\w+|claim\w*|guarantees?|offer\w*|"
    r"says?|saying|tells?|ask\w*|pressur\w+|push\w*|swears?|insist\w*)|(?:offers|promises|"
    r"pitches|phrases|words|claims|ads?) (?:like|such as|that|about|of)|hang up|report it|ignore "
    r"any\w*|do not trust (?:any|an|claims)|"
    r"never trust (?:any|an|claims)|question any\w*|grain of salt|assumptions|second opinion|"
    r"okay to walk|fine to walk|not how (?:it|this|that|annuities) works?"
)
# It may open the words themselves: "if an agent says you'll ...".
_HEARSAY = wording(
    r"(?:if|when|whenever) (?:someone|anyone|somebody|anybody|an? (?:~1 )?(?:agent|salesperson|advisor|caller|"
    r"company|firm|stranger|broker|seller|ad|email|person)|salespeople|any \w+) (?:~1 )?(?:tells?|says?|claims?|"
    r"insists?|warns?|swears?|threatens?)"
)
_REPORT = wording(
    r"whether|wonder\w*|(?:some|many|most|other|a lot of|plenty of) (?:people|folks|retirees|"
    r"clients|visitors) ~1 "
    r"(?:think|believe|worry|ask|wonder|assume|fear|want|hope|like|say they|prefer|choose|look|"
    r"confuse|compare)|"
    r"you ~1 (?:asked?|mentioned|said|(?<!what you )(?<!what you have )told (?:me|us)|wrote|want|"
    r"wanted|hope|hoping|prefer|chose|picked|selected|described|"
    r"worry|were told|heard|read|looking for|interested|shared|noted|value|saw|seem to want|"
    r"would like)(?! to know)|"
    r"(?:people|they|folks|ads|someone|somebody) (?:often |sometimes |may |might )?(?:ask|say|"
    r"claim|think|believe|assume|tell you)|"
    r"sounds like you|(?:learn|learning|hear|talk|read|curious|interested|questions?|question|"
    r"information|discuss|ask) ~2 "
    r"(?:about|in|of)|(?:depends?|decide|deciding|figure out|determine) ~2 (?:on|if|how)|your "
    r"(?:main )?(?:goal|question|concern|worry|interest|priority|wish) ~2 (?:is|was|about)|"
    r"can not (?:say|tell you) (?:if|how|what|which|that)|the (?:word|phrase|term)s?|the (?:idea|"
    r"question|topic|phrase|word|words|term|promise) (?:of|that)|in quotes"
)
_INQUIRY = re.compile(
    r"\W*(?:(?:so|and|ok|okay|great|thanks|thank you|got it|just to check|one question)[,:.]? "
    r")?(?:is|are|was|does|do|"
    r"can|could|will|would|should|has|have|how|what|which|why|when|who|where|did (?:someone|"
    r"anyone|he|she|they|your|an?)|were|\w+ or (?:not|\w+ the|\w+ it))\b"
)
_LEADING_QUESTION = wording(
    r"(?:did|do) you (?:know|realize|realise)|do you want to (?:earn|make|lock|lose|end|be|miss|"
    r"run|take)|would you like to (?:earn|make|lock|never|double)|would not|is not (?:it|that)|"
    r"are not you|do not you|does not|what if|why (?:not|wait|risk|take|would|leave|let|gamble|"
    r"keep)|have you ever wished|can you imagine|"
    r"how about|are you ready|ready|how (?:would|does) ~3 (?:sound|feel|like)|could you (?:live|"
    r"forgive|afford)|"
    r"who (?:would|does) not|will you be|do you really|what are you (?:waiting|afraid)|have you "
    r"ever (?:wanted|dreamed)|can you afford|how (?:can|could) you"
)
_REFUTED = re.compile(
    r"[\"')]{0,3} (?:[a-z0-9%$'\"-]+ ){0,5}?(?:(?:do|does) not (?:exist|apply)|(?:is|are|would "
    r"be) (?:just |only |usually |often |really )?"
    r"(?:not (?:the same|something|possible|real|a thing|how|what|true|allowed|realistic|right|"
    r"accurate|a promise|words)|an? (?:red flag|myth|warning|"
    r"misconception|scam|claim nobody|phrase|(?:big|strong|loaded) word)|false|misleading|"
    r"illegal|untrue|wrong|red flags|"
    r"warning signs|impossible)|should (?:raise|make you|be a)|"
    r"sounds? too good|can not be (?:promised|guaranteed|true)|(?:is|are) too good|not (?:exist|"
    r"true)|deserve)"
)
# After a warning, "but ours" or the like begins something that isn't warned of.
_BREAK_AWAY = re.compile(r"\b(?:but|so|yet|however|luckily)\b|[;:] (?:our|we|i|this|with us)\b")

# Nothing further away excuses words; without an end to it, long texts would take long.
_REACH = 240


def clause_start(text: str, place: int) -> int:
    """Return where the clause begins in which `place` stands, at most `_REACH` before it."""
    start = max(0, place - _REACH)
    for cut in _CLAUSE.finditer(text, start):
        if cut.end() > place:
            break
        start = cut.end()
    return start


def clause_around(text: str, start: int, end: int) -> str:
    """Return the clause or clauses in which the words `start:end` stand."""
    following = _CLAUSE.search(text, end, end + _REACH)
    return text[clause_start(text, start) : following.start() if following else end + _REACH]


def is_denied(text: str, start: int, end: int) -> bool:
    """Tell whether the words `start:end` are under a denial of the same clause, or refuted right after."""
    before = _EMPTY_NEGATION.sub("", text[clause_start(text, start) : start])
    return bool(_NEGATION.search(before) or _REFUTED.match(text, end))


def is_warned_of(text: str, start: int, end: int) -> bool:
    """Tell whether a warning stands before the words, or after them if they are quoted."""
    before = text[max(0, start - _REACH) : start]
    warned = max((match.end() for match in _WARNING.finditer(before)), default=0)
    if warned:
        return not _BREAK_AWAY.search(before, warned)
    if _HEARSAY.match(text, start):
        return True
    quoted = is_quoted(text, start) or '"' in text[start:end]
    return quoted and bool(_WARNING.search(text, end, end + _REACH))


def is_quoted(text: str, start: int) -> bool:
    """Tell whether a quotation mark is open at `start`."""
    nearby = text[max(0, start - _REACH) : start + 1]
    return any(_is_open(mark, nearby) for mark in "\"'")


def _is_open(mark: str, text: str) -> bool:
    opened = len(re.findall(rf"(?<![\w.,!?%]){mark}(?=\S)", text))
    closed = len(re.findall(rf"(?<=[\w.,!?%]){mark}(?!\w)", text[:-1]))
    return opened > closed


def is_reported(text: str, start: int) -> bool:
    """Tell whether the words are another's: asked, hoped for, thought by others."""
    return bool(_REPORT.search(text[clause_start(text, start) : start]))


def is_inquiry(text: str, asks: bool) -> bool:
    """Tell whether the sentence is an open question that suggests nothing."""
    return asks and bool(_INQUIRY.match(text)) and not _LEADING_QUESTION.search(text)
