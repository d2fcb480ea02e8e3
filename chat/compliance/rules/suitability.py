"""A product as the right one for this visitor, which is individual advice too. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "individual_advice"
_SUBJECT = (
    r"(?:annuit(?:y|ies)|fias?|mygas?|it|this|that|they|these|products?|contracts?|polic(?:y|ies)|plans?|"
    r"strateg(?:y|ies)|option|solution|rider|rollover|one|approach|ira|roth|income|fixed|indexed|"
    r"variable|exactly|product)"
)
_FIT = (
    r"(?:right|perfect|ideal|best|great|good|suitable|smart|tailor[- ]made|excellent|wise|appropriate|"
    r"solid|natural|sensible|wonderful|strong|logical|correct|obvious|made|custom|fantastic|terrific)"
)
_NOT_SUITABILITY = (
    r"seminar|workshop|webinar|session|appointment|time|day|thursday|morning|evening|advisor|"
    r"talk|call|email|phone|meeting|conversation|person to|question|event|location|format|"
    r"resource|place to start|first step|starting point|next step|"
    r"(?:may|might|can|could) (?:be|not be)|whether|if"
)
CHECKS: tuple[Check, ...] = (
    claim(
        _RULE,
        r"(?:good|best|right|ideal|smart|perfect|better|solid|my|great) (?:plan|mix|split|"
        r"allocation|strategy|approach|portfolio|blend|combination) (?:for you|here|in your case|"
        r"for your \w+)",
        unless=_NOT_SUITABILITY,
    ),
    claim(
        _RULE,
        r"(?:in your (?:situation|case|position|shoes)|at your age|for someone (?:like you|your "
        r"age|in your \w+)|based on (?:your|what you|our)|given (?:your|what you)|from what "
        rf"you) (?:~6 )?{_SUBJECT} (?:~2 )?(?:beats?|is|are|makes?|would|works?|wins?|tops?|"
        r"fits?|sounds?|looks?|seems?|checks)",
        unless=_NOT_SUITABILITY
        + r"|depends?|advisor|about|explain|learn|licensed|interest(?:ed)?|on your mind|worth "
        r"(?:learning|talking)|questions?",
    ),
    claim(
        _RULE,
        rf"{_SUBJECT} (?:is|are|would be|sounds like|looks like|might be) (?:~2 )?(?:what you "
        r"(?:need|want|should|are (?:after|looking for)|were looking)|the (?:way to go|answer|"
        r"ticket|solution|one) for you|(?:a|the|your) (?:perfect|ideal|great|excellent|best) "
        r"(?:fit|match|choice|option|solution|bet|move|answer))",
        unless=_NOT_SUITABILITY + r"|which",
    ),
    claim(
        _RULE,
        rf"{_SUBJECT} (?:~2 )?(?:is|are|would be|will be|sounds?|looks?|seems?|fits?|feels?|"
        rf"makes?) (?:~2 )?(?:like )?(?:~2 )?{_FIT} (?:~2 )?(?:choice|fit|option|match|solution|"
        r"products?|move|one|thing|strategy|decision|answer|for)? ?(?:~1 )?"
        r"(?:for|to) (?:you|your|someone (?:like|in) you\w*|someone your|people like you|a "
        r"person (?:like|your)|folks like you)",
        unless=_NOT_SUITABILITY,
    ),
    claim(
        _RULE,
        rf"{_SUBJECT} (?:<will> |really |would |clearly |definitely )?(?:makes?|make) (?:perfect "
        r"|total |a lot of |complete |great |good |the most |so much |~1 )?sense (?:for you|for "
        r"your|for someone|at your|in your|here|given)",
        unless=_NOT_SUITABILITY,
    ),
    claim(
        _RULE,
        r"(?:best|smartest|right|ideal|wisest|safest|perfect|obvious|better|logical) (?:choice|"
        r"move|option|fit|answer|solution|product|bet|pick|match) (?:for (?:you|your \w+|someone "
        r"~3)|here|in your (?:case|situation)) (?:~1 )?(?:is|would be|might be|will be) (?:~4 "
        r")?(?:annuit\w+|rider|fia|myga|rollover|roth|bonds?|cds?|income plan|product)",
        unless=_NOT_SUITABILITY,
    ),
    claim(
        _RULE,
        r"you (?:are|would be|will be|sound like|seem like|look like) (?:<very> )?(?:an? |the "
        r")?(?:~1 )?(?:perfect|ideal|great|good|prime|excellent|textbook|strong) (?:candidate|"
        r"fit|match|case|client) for",
        unless=_NOT_SUITABILITY,
    ),
    claim(
        _RULE,
        r"(?:suits?|fits?|matches|meets|is tailored to|is made for|is built for|is designed for|"
        r"was made for|checks every box for) (?:you|your|someone (?:~1 )?(?:with )?your) (?:~2 "
        r")?(?:perfectly|best|well|needs?|situation|goals?|profile|age|nicely|exactly|to a t)",
        unless=_NOT_SUITABILITY + r"|which|what (?:suits|fits)|decide|see|find",
        excuses=("denied", "warned"),
    ),
    claim(
        _RULE,
        r"(?:perfect|ideal|right|best|great|excellent|made|tailor[- ]made) (?:~1 )?for (?:you|"
        r"your (?:situation|age|goals?|needs?|case|ira|savings|money)|someone (?:like you|in "
        r"your|your age))",
        only_with=r"annuit(?:y|ies)|fias?|mygas?|products?|contracts?|rollover|polic(?:y|ies)|ira",
        unless=_NOT_SUITABILITY,
    ),
    claim(
        _RULE,
        r"(?:better|worse|beats|superior|smarter|safer) (?:~2 )?(?:for you|for your (?:situation|"
        r"goals|needs|retirement)|in your (?:case|situation))",
        only_with=r"annuit(?:y|ies)|fias?|cds?|stocks?|bonds?|401k|ira|roth|pension|lump sum",
        unless=_NOT_SUITABILITY,
    ),
)
