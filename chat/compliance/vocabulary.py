"""The words of the trade, and the small language in which the rules' wordings are written. Pure.

A wording is a regular expression in which one space stands for any short break between words
("risk free" finds "risk-free"), `~3` for up to three words, and `<money>` for a family of words.
"""

import re

_NUMBER = (
    r"(?:\d[\d,]*(?:\.\d+)?(?:k\b|m\b)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|fifteen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?hundred)"
)
_RATE = (
    rf"(?:(?!100 ?%){_NUMBER}(?:(?: to |-| or | and ){_NUMBER})?\+?(?: and a half| point)? ?%"
    r"(?!\+? ?(?:federal|early|tax|penalt|income tax|surrender|fee|charge|annual fee|of (?:people|retirees|"
    r"americans|your (?:pay|salary|wages)|the (?:fee|penalty)|couples|adults|workers)))"
    r"|(?:double|high single|single) digits?(?! age))"
)
_MONEY_UNIT = r"(?:k|m|thousand|million|grand|hundred|dollars|bucks)"
FAMILIES = {
    "number": _NUMBER,
    "rate": _RATE,
    "amount": (
        rf"(?:(?:\$|usd) ?\d[\d,.]*\d?(?: ?{_MONEY_UNIT}\b)?|(?!40[13][kb]\b)\d[\d,.]*(?: "
        rf"?{_MONEY_UNIT})\b(?: dollars)?|"
        rf"(?:(?:{_NUMBER}|half|quarter|a|couple|few)(?: of)?(?: an?)?[- ]?){{1,3}} (?:thousand|"
        r"million|hundred|grand|mil|mill)(?: (?:thousand|grand))?(?: dollars)?|(?:thousands|"
        r"hundreds|millions) of dollars|"
        r"(?:five|six|seven)[ -]figures?)"
    ),
    "money": (
        r"(?:money|savings?|nest ?egg|accounts?|balances?|principal|premiums?|funds?|cash|"
        r"portfolios?|assets?|"
        r"dollars?|penny|pennies|cent|dime|capital|wealth|retirement|iras?|401ks?|403bs?|"
        r"pensions?|investments?|"
        r"stocks?|contributions?|life savings|income|payments?|paychecks?|payouts?|checks?|value|interest)"
    ),
    "product": (
        r"(?:annuit(?:y|ies)|fias?|mygas?|products?|contracts?|plans?|programs?|strateg(?:y|ies)|"
        r"polic(?:y|ies)|"
        r"solutions?|approach|vehicles?|riders?|investments?|accounts?|options?|system|formula)"
    ),
    "return": r"(?:returns?|growth|gains?|profits?|yields?|earnings|appreciation|upside|performance)",
    "grow": (
        r"(?:grow(?:s|ing)?|increas(?:e|es|ing)|ris(?:e|es|ing)|go(?:es|ing)? up|climb(?:s|ing)?|"
        r"appreciat\w+|"
        r"compound(?:s|ing)?|doubl(?:e|es|ing)|tripl(?:e|es|ing)|multipl(?:y|ies|ying)|earn(?:s|"
        r"ing)?|gain(?:s|ing)?|"
        r"profit(?:s|ing)?|outperform\w*|beat(?:s|ing)?|recover(?:s|ing)?|rebound(?:s|ing)?|"
        r"bounce(?:s)? back|"
        r"pay(?:s)? off|come(?:s)? out ahead|mak(?:e|es|ing) (?:you )?(?:money|more|a profit)|"
        r"end up (?:ahead|richer|better|with more)|be (?:bigger|larger|higher|greater|worth "
        r"(?:more|far more|a lot more))|swell|balloon|snowball|rall(?:y|ies)|soar(?:s)?|"
        r"surge(?:s)?|take off|shine|be worth more|outpac\w+|keep(?:s)? (?:growing|rising|"
        r"climbing))"
    ),
    "sure": (
        r"(?:definitely|certainly|surely|absolutely|undoubtedly|inevitably|guaranteed|guarantee|"
        r"always|for sure|"
        r"for certain|without (?:a |any )?(?:doubt|fail|question)|no doubt|100 ?%|hands down|no "
        r"matter what|invariably|"
        r"positively|unquestionably|consistently|bound|certain|sure|assured|like clockwork|every "
        r"single|never fail)"
    ),
    "wholly": (
        r"(?:100 ?%|completely|totally|perfectly|absolutely|entirely|fully|wholly|utterly|guaranteed|always|"
        r"1000 ?%|forever|really|truly|virtually|practically|basically|essentially|permanently|definitely)"
    ),
    "very": r"(?:very|really|truly|simply|just|so|pretty|absolutely|definitely|clearly|certainly|"
    r"probably|likely)",
    "insurer": r"(?:insurers?|insurance compan(?:y|ies)|carriers?|issu(?:er|ing)|claims[- ]paying|"
    r"compan(?:y|ies))",
    "be": r"(?:is|are|was|be|been|being|it is|am)",
    "will": r"(?:will|would|can|could|should|shall|is going to|are going to|am going to|does|do|may|might)",
    "shall": r"(?:will|would|shall|is going to|are going to|am going to|can)",
    "our": r"(?:our|the|this|that|these|your|an?|my|its|every|all|each|any)",
    "family": r"(?:kids?|children|grandkids|grandchildren|family|spouse|wife|husband|loved ones|daughter|"
    r"son)",
    "event": (
        r"(?:seminars?|webinars?|workshops?|events?|sessions?|presentations?|dinners?|classes|"
        r"class|evenings?|"
        r"luncheons?|talks?|gatherings?)"
    ),
    "meeting": (
        r"(?:seminars?|webinars?|workshops?|events?|sessions?|dinners?|class|talks?|chat|chatting|call|calls|"
        r"appointments?|consultations?|consult|meetings?|visits?|conversations?|reviews?|talking|"
        r"speaking|meeting|"
        r"attend\w*|ask|asking|come|coming|delet\w+|removal|here|calling|unsubscribe|seats?|"
        r"spots?|register\w*|"
        r"registration|sign up|reschedul\w*|cancel\w*|book\w*|skip\w*)"
    ),
    "person": r"(?:person|human|human being|woman|man|lady|gal|girl|guy|people|someone|individual)",
    "people": (
        r"(?:people|folks|retirees|clients?|customers?|famil(?:y|ies)|couples?|seniors|"
        r"neighbou?rs|members|investors|"
        r"visitors?|guests|attendees|households|americans|savers|others)"
    ),
    "government": (
        r"(?:(?:u\.?s\.? |us |federal |state |united states )?government|social security(?: "
        r"administration)?|ssa|"
        r"medicare|medicaid|cms|irs|internal revenue service|treasury(?: department)?|congress|"
        r"feds|white house|"
        r"department of [a-z]+|state insurance (?:department|commissioner)|insurance "
        r"(?:department|commissioner)|"
        r"finra|sec|cfpb|(?:the|your) state(?: of [a-z]+)?|state of [a-z]+|uncle sam|aarp|"
        r"veterans affairs|va)"
    ),
    "seats": r"(?:seats?|spots?|places?|openings?|chairs?|tickets?|slots?|spaces?)",
}
# Look-behinds and classes of characters are left as they are.
_TOKEN = re.compile(
    r"(?P<left>\(\?<[!=][^)]*\)|\[[^\]]*\])|(?<!\?P)<(?P<family>\w+)>|(?P<before> ?)~(?P<most>\d+) ?|"
    r" "
)
# A denial among the words between changes what is said.
_GAP_WORD = r"(?!(?:not|never|no|nor|nobody|without|neither|wish|whether|unless)\b)[^ ;]{1,40}"
# It may stand twice where an optional word between is missing.
_BREAK = r"(?:[^a-z0-9$%#]{1,3}|(?<![a-z0-9$%#]))"


def wording(template: str) -> re.Pattern[str]:
    """Compile a wording; it is found only as whole words."""
    return re.compile(rf"(?<![a-z0-9$])(?:{_TOKEN.sub(_token, template)})(?![a-z0-9])")


def _token(match: re.Match[str]) -> str:
    if match["left"]:
        return match["left"]
    if match["family"]:
        return _TOKEN.sub(_token, FAMILIES[match["family"]])
    if match["most"]:
        return rf"{_BREAK if match['before'] else ''}(?:{_GAP_WORD} ){{0,{match['most']}}}?"
    return _BREAK
