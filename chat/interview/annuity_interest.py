"""How interested the visitor is in annuities: a degree in own words, a yes, a no, an emoji. Pure."""

import re

from chat.interview.hearing import Fact, Heard
from chat.interview.refusal import declines
from chat.interview.spelling import respell
from chat.interview.themes import CORRECTION, is_hesitant, picked_or_said
from chat.interview.wording import Clause, clauses, normalise, quote

_TOPIC = re.compile(r"annuit|anualidad|renta vitalicia")
_NOT = r"(?:not|isn't|aren't|am not|ain't|don't|dont|do not|doesn't|never|wasn't|no)"
# The order decides: a negated degree comes before the degree, a doubt before a plain yes or no.
_DEGREE_WORDS = (
    (
        "somewhat_interested",
        rf"leaning (?:toward\w* )?(?:yes|that way)|wouldn't say no|{_NOT} (?:opposed|against|averse|"
        rf"closed|ruling|uninterested|disinterested)|wouldn't (?:mind|"
        r"hurt)|don't mind|can't hurt|couldn't hurt|no harm|why not\b|por que no",
    ),
    (
        "not_interested",
        r"(?<!have )(?<!own )(?<!got )(?<!are )no (?:more )?annuit\w+(?: for (?:me|us)| please| thank\w*|"
        r"\W*$)|"
        rf"{_NOT} (?:\w+ ){{0,3}}(?:interest(?:ed)?|into|keen|excited|curious|thrilled|crazy about|sold on|"
        rf"a fan|big on)\b|{_NOT} (?:really(?! (?:sure|certain|decided|know))|much|very|particularly|"
        rf"especially|too much|so much|at all|"
        r"in the (?:slightest|least)|(?:a )?(?:whole )?lot\b|by a long shot|on your life|in a million|"
        r"at the moment|for now|remotely|a chance|for me|for us|my thing|my cup|a good fit|happening|"
        r"going to happen|"
        rf"gonna happen|today|at this time|right now|now)\b|{_NOT} (?:\w+ ){{0,2}}(?:want|need|like|trust|"
        r"care|believe in|touch|buy(?:ing)?|consider|signing)\b(?! to (?:say|answer|tell|miss|share))|"
        r"wouldn't (?:\w+ )?(?:touch|buy|consider|want|go near)|(?:zero|no|little|"
        r"absolutely no) (?:interest|desire|need|use)\b|no (?:thanks|thank you|thx|way|sir|ma'am|gracias|"
        r"chance|dice|siree)|un ?interested|disinterested|hard (?:pass|no)|i'?ll (?:have to )?pass|"
        r"pass on (?:that|this|it|those|them|annuities)|(?:going to|gonna|have to|gotta) pass|(?:hate|"
        r"can't stand|despise|avoid|steer clear|stay(?:ing)? away|keep away|forget|scared of|wary of|"
        r"sworn off)\b|scams?\b|rip-?offs?|(?:got|been|were|was) burned|terrible|awful|horrible|waste of|"
        r"over my dead body|probably not|i say\W+no\b|doubt (?:it|that)|don't think (?:so|it|they|that|"
        r"i'?m|i am|i'd|i want|"
        r"i need|i'll)|(?:when|until) (?:pigs|hell)|leaning (?:toward\w* |more )?(?:no|against)\b|"
        r"(?:absolutely|definitely|certainly|hell|heck|of course)(?: to the)? (?:not|no|nope|nah)\b|"
        r"never\b(?! (?:heard|thought|looked|considered))|(?:least|lowest) interested|"
        r"no (?:me )?(?:interesa )?mucho|i'?m (?:good|all set)(?: thanks?| thank you)?\W*$|no me interesa|"
        r"para nada|ningun interes|not a (?:fan|chance)|count me out|nothing to do with",
    ),
    (
        "not_sure",
        r"(?:not|isn't|aren't|not too|not really|not 100%|not entirely|not quite) (?:\w+ )?(?:sure|certain|"
        r"decided)|unsure|uncertain|undecided|(?:don't|dont|do not|didn't|wouldn't) (?:\w+ ){0,2}(?:know|"
        r"kno|understand)|\bidk\b|dunno|no (?:idea|clue|(?:\w+ )?(?:opinion|feelings?))|know nothing|"
        r"(?:need|have|got) to (?:ask|talk (?:to|with)|check with|run (?:it|this|that) (?:by|past))|"
        r"before (?:i (?:say|decide|commit|answer)|deciding|committing|saying|making)|"
        r"haven't (?:\w+ )?(?:decided|thought|made up|heard|looked)|"
        r"beats me|search me|(?:couldn't|can't|cannot|cant) (?:\w+ )?(?:tell|decide|say)|"
        r"your guess is|one way or the other|toss[- ]?up|flip a coin|leaning|no telling|"
        r"on the fence|(?:it |all |that )*depends|hard to say|can't say|who knows|(?:need|have|want|like|"
        r"let me|i'd) (?:to |me )?(?:\w+ )?think\b|think (?:about|on|it over)|torn|never heard of|(?:mixed|"
        r"conflicted|skeptical|iffy|ambivalent|neutral|50[/-]50|fifty[- ]fifty)|50 50|up in the air|jury|"
        r"m+e+h+\b|no (?:lo )?se\b|no estoy segur\w|tal vez|quizas?|a lo mejor|depende",
    ),
    (
        "somewhat_interested",
        r"some ?what|(?:a |wee |tiny )*(?:little|bit|tad|smidge\w*|touch)\b|semi\b|half(?:way)?\b|"
        r"enough to (?:listen|hear|look)|k+inda|kind ?of|sort ?of|sorta|"
        r"slightly|mildly|moderately|intrigued|fairly|curious|open\b|(?:i )?(?:could|might|may) be\b|"
        r"more or less|"
        r"willing to\b|cautious(?:ly)?|interested (?:if|depending)|sounds? (?:\w+ )?(?:good|great|"
        r"interesting|ok|okay)|like the (?:idea|sound)|worth (?:a look|hearing|looking|considering)|(?:i'd|"
        r"would|willing to|might|will|could|i'll) (?:be willing to )?(?:consider|listen|look (?:in)?to|"
        r"look at|check (?:it|them) out|hear|"
        r"entertain|take a look)|to some (?:degree|extent)|middling|lukewarm|so[- ]so|medium|partly|"
        r"partially|some interest|in (?:between|the middle)|maybe a|un po(?:co|quito)|algo\b|mas o menos|"
        r"(?:just )?(?:tell|show) me more|go ahead|more information|more info\b|i guess\b|suppose",
    ),
    (
        "not_sure",
        r"may ?be\b|perhaps|possibly|potentially|could go either way|m+a+y+b+e+\b",
    ),
    (
        "very_interested",
        r"(?:very|super|extremely|really|quite|pretty|highly|so|totally|most|definitely|absolutely|"
        r"seriously|incredibly|greatly|particularly|strongly|intensely) (?:\w+ )?(?:much|interested|"
        r"interesting|into|keen|excited|curious|so)\b|very much|(?:absolutely|definitely|certainly|totally|"
        r"of course|for sure|100 ?%|you bet|youbetcha|you betcha|by all means|all for (?:it|them|that)|"
        r"i say\W+yes|without a doubt|no doubt|"
        r"indeed|sign me up|count me in|i'm in|all in|all ears|bring it on|can't wait|big time)|(?:i'?d|"
        r"would|i) (?:\w+ )?love (?:to|them|annuities|it|that)|love (?:to|them)|(?:h+e+l+l+|heck) y\w+|"
        r"(?:eager|excited|keen|enthusiastic|fascinated|thrilled)\b|(?:a lot|lots|a great deal|a ton)\b|"
        r"(?:i'?m|im|i am|we're|we are|estoy|yo|also|and|am|definitely|yes) (?:also |actually |now |"
        r"muy )?interes(?:ted|ad[oa])|interested (?:in|to|and)|^\W*interested|me interesan? (?:mucho|"
        r"bastante)|muy interesad\w|mucho\b|claro|por supuesto|me encantaria|me (?:gustaria|interesa)|"
        r"(?:that'?s|that is|this is|it's|which is) (?:\w+ )?(?:why|what) (?:i|we)(?:'m| am|'re|"
        r" are)? (?:\w+ )?(?:here|"
        r"came|clicked|called|looking|wrote|after|want\w*)|(?:the |whole )?reason (?:why )?(?:i|we)(?:'m|"
        r" am)? (?:here|came|"
        r"clicked|called)|tell me (?:everything|all)\b|want (?:one|another)\b|"
        r"(?:want|like|need|looking|ready|wanna) (?:to )?(?:\w+ )?(?:learn|hear|know|buy|get|find out|talk|"
        r"look)",
    ),
)
_DEGREES = tuple((value, re.compile(rf"(?:^|\W)(?:{words})")) for value, words in _DEGREE_WORDS)
_BARE = (
    (
        "very_interested",
        r"(?:(?:a )?(?:big|resounding|definite|solid|firm) )?y+e+s+|y+e+a+h*|y+e+p+|y+u+p+|ya+|yas+|"
        r"yessir|yes ?ma'am|very|extremely|highly|super|100 ?%|si+|"
        r"sip|please do|please|absolutely|affirmative|correct|quite|indeed|totally",
    ),
    (
        "somewhat_interested",
        r"sure thing|s+u+r+e+|why not|some|probably|likely|i think so|let'?s (?:hear it|see)",
    ),
    (
        "not_interested",
        r"no+|n+o+p+e+|n+a+h+|na|negative|never|nay|nada|uh uh|nuh uh|ninguno|zero|none|zilch|unlikely|"
        r"not me|(?:i'?m|i am) not",
    ),
)
_FILLER = (
    r"(?:please|thanks|thank you|thx|sir|ma'am|sarah|gracias|lol|haha|well|um+|uh|hmm*|oh|gosh|honestly|"
    r"sorry|i guess|so|por favor|then|that's|it|to (?:that|annuities)|annuities|{own})"
)
_OWN_FILLER = {
    "not_interested": "i'm not|i don't|not|no|of course|absolutely|definitely",
    "somewhat_interested": "i am|i do",
    "very_interested": "i am|i do|i would|yes|yeah|of course",
}
_EMOJI = {
    "very_interested": "\U0001f44d\U0001f60d\U0001f64b\u2705\U0001f4af\U0001f929\U0001f525",
    "not_interested": "\U0001f44e\U0001f645\u274c",
    "not_sure": "\U0001f937\U0001f914",
}
# To the annuity question, "I'll pass" is a no rather than a refusal to say.
_PASSES = re.compile(r"\W*(?:no\W+)?(?:i'?ll (?:have to )?|i think i'?ll |i'm gonna |hard )pass\b.*")
_SO_YES = re.compile(r"\bso,? (?:yes|yeah|yep|sure|no|nope|nah)\W*$")
_ASKS_FOR_MORE = re.compile(r"\b(?:tell|show|send) me|go ahead|sounds|more info|let'?s (?:hear|see)")
_NO_ANSWER = re.compile(
    r"\bno (?:problem|worries|wait|questions?|rush|hurry|comment|offense|i (?:said|meant|mean|live|have)|"
    r"i'm (?!not|very|good))|yes or no|(?:rather|prefer) not|(?:don't|not going to|"
    r"won't) (?:want to )?(?:say|answer|tell)|(?:thank you|thanks) (?:so|very) much|so much for|(?:like|"
    r"want) to know (?:why|what|who|if|how you)|(?:already|currently) (?:have|own|got)|my age|years old|"
    r"not yet"
)


def read(heard: Heard) -> Fact | None:
    """Return how interested the visitor is in annuities, if the message tells."""
    return picked_or_said(heard, "annuity_interest", _in_own_words)


def _in_own_words(heard: Heard) -> Fact | None:
    if heard.pending != "annuity_interest":
        return _volunteered(heard)
    passes = _PASSES.fullmatch(normalise(heard.text))
    return None if declines(heard) and not passes else _asked(heard)


def _asked(heard: Heard) -> Fact | None:
    found: tuple[str, Clause] | None = None
    for clause in clauses(heard):
        value = _value(clause) if _answers(clause) else None
        if value and (found is None or _outweighs(value, clause, *found, normalise(heard.text))):
            found = value, clause
    return _fact(heard, found[1], found[0]) if found else _shown_by_emoji(heard)


def _outweighs(value: str, clause: Clause, earlier: str, earlier_clause: Clause, text: str) -> bool:
    """Tell whether a later clause changes the answer: a correction does, and a degree after a plain yes."""
    corrected = CORRECTION.search(text, earlier_clause.end, clause.end)
    weaker = (earlier, value) == ("very_interested", "somewhat_interested")
    return bool(corrected) or (weaker and not _ASKS_FOR_MORE.search(clause.text))


def _volunteered(heard: Heard) -> Fact | None:
    """Return the interest in annuities stated while something else was asked."""
    found = clauses(heard)
    topical = {clause.sentence for clause in found if _TOPIC.search(respell(clause.text))}
    if not topical and _answered_earlier(heard) and CORRECTION.search(respell(normalise(heard.text))):
        topical = {clause.sentence for clause in found if re.search(r"interest", respell(clause.text))}
    for clause in found:
        if clause.sentence in topical and _answers(clause) and (value := _degree(respell(clause.text))):
            return _fact(heard, clause, value)
    return None


def _answered_earlier(heard: Heard) -> bool:
    return any(role == "assistant" and _TOPIC.search(content.lower()) for role, content in heard.said_before)


def _answers(clause: Clause) -> bool:
    text = clause.text.lstrip(" ,-:(")
    if clause.is_instruction or _NO_ANSWER.search(text) or _is_of_others(clause):
        return False
    return (
        not clause.is_question
        or is_hesitant(clause, 4)
        or text.startswith(("why not", "sure why not", "sure"))
    )


def _is_of_others(clause: Clause) -> bool:
    """Tell whether somebody else is meant: "they" are annuities, and a bare yes or no is the visitor's."""
    text = clause.text.lstrip(" ,-:(")
    return (
        clause.about_other_person
        and not text.startswith(("they", "who knows"))
        and not (_bare(respell(text)) or _SO_YES.search(text))
    )


def _value(clause: Clause) -> str | None:
    text = respell(clause.text)
    return _bare(text) or _degree(text) or _opening(text)


def _bare(text: str) -> str | None:
    """Return what a clause that is nothing but a yes or a no says."""
    for value, words in _BARE:
        filler = _FILLER.format(own=_OWN_FILLER[value])
        if re.fullmatch(rf"\W*(?:{filler}\W+)*(?:{words})(?!\w)(?:\W+{filler}\b)*\W*", text):
            return value
    return None


def _opening(text: str) -> str | None:
    """Return what a yes or a no at the head or the end of a longer clause says."""
    for value, words in _BARE:
        if re.match(rf"\W*(?:oh |well |um |hmm |honestly )*(?:{words})\b", text):
            return value
        if re.search(rf"\b(?:so|and|but|then),? (?:{words})\W*$", text):
            return value
    return None


def _degree(text: str) -> str | None:
    return next((value for value, words in _DEGREES if words.search(text)), None)


def _shown_by_emoji(heard: Heard) -> Fact | None:
    for value, signs in _EMOJI.items():
        sign = next((sign for sign in signs if sign in heard.text), None)
        if sign:
            return Fact("annuity_interest", value, sign, "emoji")
    return None


def _fact(heard: Heard, clause: Clause, value: str) -> Fact:
    words = quote(heard, clause.start, clause.end).strip()
    return Fact("annuity_interest", value, words, "interest in own words")
