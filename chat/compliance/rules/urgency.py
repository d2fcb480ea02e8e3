"""Invented deadlines, offers and haste. Pure."""

from chat.compliance.claims import Check, Finding, Passage, claim
from chat.compliance.facts import Facts, dates_in
from chat.compliance.vocabulary import wording

_RULE = "urgency"
_OFFER = (
    r"(?:offers?|deals?|rates?|bonus(?:es)?|promotions?|promos?|opportunit(?:y|ies)|windows?|chance|"
    r"discounts?|specials?|prices?|terms|incentive|program|pricing|door|doors|quote|guarantee|this|that|"
    r"it|these|they|enrollment|registration|sign ups?)"
)
_ENDS = (
    r"(?:ends?|ending|expir\w+|clos(?:e|es|ing)|disappear\w*|vanish\w*|go(?:es)? away|going away|gone|"
    r"runs? out|running out|over|end|run out|not last|pulled|off the table|stop|stops|lapses?|withdrawn|"
    r"discontinued|wraps? up|winds? down|finish\w*|concludes?|shut\w*)"
)
_SOON = (
    r"(?:today|tonight|tomorrow|midnight|this (?:week|weekend|month|afternoon|evening|morning|friday|"
    r"quarter|hour)|friday|monday|tuesday|wednesday|thursday|saturday|sunday|soon|(?:in|within) (?:the "
    r"next )?(?:<number>|a few|\d+) (?:hours?|minutes?|days?|mins?)|end of (?:the )?(?:day|week|month|"
    r"year|quarter)|shortly|any (?:minute|day|moment)|by the end|at noon|eod|next (?:week|month))"
)
_TRUE_DEADLINE = (
    r"medicare|social security|irs|open enrollment|tax (?:day|deadline|filing|year)|roth|ira "
    r"contribution|appointment|session (?:data|has)|chat (?:history|session)"
)
_HASTE: tuple[Check, ...] = (
    *(
        claim(_RULE, template, unless=_TRUE_DEADLINE)
        for template in (
            rf"{_OFFER} ~3 {_ENDS} (?:~3 )?{_SOON}",
            rf"{_OFFER} (?:will |is |are )?(?:not (?:going to )?last|not be (?:around|here|"
            r"available)|disappear\w*|vanish\w*|going away|be gone|running out|almost over|about to "
            r"(?:end|expire|close|change|disappear|go))(?! (?:the|all) (?:whole|day|hour))",
            r"(?:only|just|good|available|valid|open|offered|yours|ours|lasts) ~2 (?:until|till|"
            rf"through|thru) ~2 {_SOON}",
            rf"{_OFFER} (?:~2 )?(?:go(?:es)? (?:up|down)|ris(?:e|es)|increas(?:e|es)|chang(?:e|es)|"
            rf"drop(?:s)?|fall(?:s)?|jump(?:s)?|reset(?:s)?) (?:~1 )?{_SOON}",
            r"(?:call|sign|book|register|apply|respond|reply|act|decide|buy|order|enroll|commit) "
            r"(?:~3 )?(?:within|in) (?:the )?(?:next |~1 )?(?:hour|minutes?|few minutes|day|24 hours|"
            r"48 hours|<number> (?:hours?|minutes?|days?))",
            r"(?:have|have got|got|only) (?:~1 )?(?:until|till) (?:~4 )?(?:to (?:claim|decide|sign|"
            r"act|lock|book|get|take)|before)|(?:can not|will not|unable to|could not) (?:hold|"
            r"guarantee|extend|save) (?:~3 )?(?:past|beyond|after|longer|for long)",
            r"no time to (?:~1 )?(?:think|lose|waste|spare|consider|compare|hesitate|shop)|if you do "
            r"not (?:~5 )?(?:today|now|tonight|soon) (?:~4 )?(?:gone|lose|miss|over|late|expires?|"
            r"someone)",
            r"get in (?:~1 )?(?:while|before|now)|while you (?:still )?can",
            rf"(?:~1 )?{_SOON} only|only ~1 {_SOON}|only (?:available|good|valid|open) (?:today|now|"
            r"this|until|for)",
            r"limited[- ]time|for a limited|special (?:offers?|deal|promotion|rate|pricing|bonus)|"
            r"exclusive (?:offer|deal|rate|access|bonus|invit\w+)|one[- ]time (?:offer|deal|chance|"
            r"opportunity)|once in a lifetime|limited (?:offers?|deal|promotion|window)|flash sale|"
            r"early bird|insider (?:offer|rate|deal)",
            r"(?:act|move|decide|commit|apply|enroll|respond|call|sign|jump|lock (?:it |this |that |"
            r"them |one |yours |in )*(?:in)?) (?:~3 )?(?:now|fast|today|quickly|quick|immediately|"
            r"right away|tonight|asap|before|at once|on this)(?! (?:you (?:decide|sign|have)|"
            r"deciding|signing|or later|and ask|if you (?:like|want|wish|prefer)))",
            r"hurry|last (?:chance|call|opportunity|day|minute)|final (?:hours?|call|chance|days?|"
            r"notice)|now or never|before it is (?:too late|gone)|before (?:they|it|rates|the rate|"
            r"prices|this|the (?:offer|deal|window)|these) ~2 (?:are gone|is gone|drop|go|change|"
            r"disappear|vanish|fall|ends?|closes?|expires?|run out)",
            r"(?:do not|never|no time to|can not afford to) (?:wait|delay|hesitate|procrastinate|"
            r"sleep on|put (?:it|this|that) off|miss (?:out|this|your (?:chance|shot|window))|let "
            r"(?:this|it|that|the) ~2 (?:slip|pass|get away|go))(?! to (?:reach|ask|call|contact|let|"
            r"share|tell))(?! (?:on hold|for me|if))",
            r"time is (?:running|almost|nearly|ticking|short|of the essence|up)|running out of "
            r"time(?! to save)|clock is (?:ticking|running)|countdown|ticking clock|(?:window|"
            r"opportunity|door) is (?:closing|shutting|narrowing|about)",
            r"(?:you (?:only |just )?have|there is|there are|only|just|got) (?:only |just |got |"
            r"about )*(?:<number>|\d+|a few|few|mere|an?) ?~1 (?:hours?|minutes?|days?|seconds?) (?:~1 "
            r")?(?:left|to (?:decide|act|lock|claim|sign|respond|book|register|enroll|take)|"
            r"remaining|before|until)",
            r"(?:must|need to|have to|got to|should|better|had better|be sure to|want to|ought to) "
            r"~2 (?:decide|sign|act|commit|book|register|lock|buy|enroll|reserve|call|move|respond|"
            r"answer|apply|jump) ~4 (?:today|tonight|now|right away|immediately|by (?:tonight|"
            r"tomorrow|midnight|noon|friday|monday|the end)|this (?:week|minute|second|afternoon|"
            r"evening)|before|fast|quickly|asap)(?! (?:you|deciding|making|signing))",
            r"(?:i|we) (?:~1 )?need (?:~2 )?(?:your|an?|the) (?:answer|decision|commitment|signature|"
            r"reply) (?:~2 )?(?:today|now|tonight|by|right|before|immediately|this)",
            r"(?:book|sign up|register|reserve|grab|claim|secure|schedule|save|snag|get|lock|apply|"
            r"join|buy) ~4 (?:right now|right away|immediately|asap|this (?:minute|second|instant)|"
            r"before (?:it|they|the|someone|others|we|prices|rates|midnight|everyone)|while (?:you "
            r"can|you still can|it lasts|they last|there is still|supplies|spots|seats)|now before|"
            r"without delay|at once)(?! (?:event|seminar|starts|begins|appointment|your))",
            r"(?:while|as long as) (?:supplies|they|it|stocks?|this|rates?|spots|seats) (?:last|"
            r"lasts|are still)|(?:deadline|cutoff|cut off|expiration) (?:is|was|of|for|to) (?:~4 "
            r")?(?:today|tonight|tomorrow|midnight|friday|soon|approaching|this)",
            r"rates? (?:~2 )?(?:are|is|will|going to|about to|could|expected to|keep|set to) ~3 "
            r"(?:drop|fall|change|dropping|falling|disappear|go (?:down|away)|be gone|gone|expire|"
            r"end) ~2 (?:soon|tomorrow|next|any|monday|this|tonight|friday|so|before)",
            r"(?:opportunit\w+|deals?|offers?|rates?|chances?) (?:like (?:this|these)|this good) ~2 "
            r"(?:do not|does not|never|rarely|will not|only)|you will (?:not|never) (?:see|get|find) "
            r"(?:~2 )?(?:rate|offer|deal|chance|opportunity|price)s? ~3 again|never (?:see|get|be) "
            r"(?:~2 )?(?:this|again)(?: chance| good)?",
            r"(?:today|tonight|now) is (?:the )?(?:last|final|only)|(?:there is|you have) (?:no time "
            r"to (?:lose|waste|spare)|not much time|little time)|every (?:minute|second|hour) counts|"
            r"sooner you (?:sign|buy|lock|commit)",
        )
    ),
    claim(
        _RULE,
        r"(?:book|sign up|register|reserve|grab|claim|secure|schedule|enroll|call|apply) (?:~4 "
        r")?(?:now|today|tonight)",
        only_with=r"hurry|almost|running|before|fast|miss|last|limited|only|gone|too late|regret|quickly",
        unless=_TRUE_DEADLINE,
    ),
)

_EVENT_DATE = wording(
    r"<event>|registration|register|sign ?ups?|offer|deadline|closes?|ends?|expires?|appointment|"
    r"rsvp|reserve|book\w*|rates?|good (?:through|until)|by|until|enroll"
)
_PUBLIC_DATE = wording(
    r"medicare|open enrollment|tax(?:es)?|irs|april 15|social security|congress|law|secure act|rmd|"
    r"born|birthday|part [abd]|medicaid|turn(?:s|ed)? \d+|statement|you (?:said|mentioned|told)"
)


def check_dates(passage: Passage, facts: Facts) -> Finding | None:
    """Block a calendar date of an event, an offer or a deadline that isn't a fact."""
    if not _EVENT_DATE.search(passage.around) or _PUBLIC_DATE.search(passage.text):
        return None
    unknown = [day for day in dates_in(passage.written) if day not in facts.dates]
    if not unknown or passage.inquires:
        return None
    return _RULE, passage.written.strip()


CHECKS: tuple[Check, ...] = (check_dates, *_HASTE)
