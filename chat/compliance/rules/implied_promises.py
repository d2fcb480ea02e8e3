"""Promises made by implication: outcomes, safety, cost and praise said sideways. Pure."""

from chat.compliance.claims import Check, claim

_MARKET = (
    r"(?:markets?|stocks?|s&p(?: 500)?|dow|nasdaq|economy|interest rates|rates|bonds?|yields|gold|the fed|"
    r"housing|equities|inflation)"
)
_MOVE = (
    r"(?:fall\w*|drop\w*|ris(?:e|es|ing)|climb\w*|crash\w*|recover\w*|rebound\w*|slid\w+|slip\w*|tumbl\w+|"
    r"correct\w*|down|up|lower|higher|plung\w+|soar\w*|rall\w+|sink\w*|weaken\w*|com(?:e|ing) (?:back|down))"
)
_CHARGES = (
    r"(?:surrender (?:period|charges?|schedule|fees?)|fees?|charges?|penalt(?:y|ies)|fine print|small print|"
    r"costs?|lock ?up(?: period)?|expenses|commissions?)"
)
_OURS = r"(?:this one|ours|our \w+|that one|this (?:annuity|product|contract|plan|policy|kind)|mine)"
_LOSING = (
    r"(?:los(?:e|es|t|ing)|shrink\w*|drop\w*|declin\w+|fall\w*|go(?:es|ing)? (?:down|backwards?)|dip\w*)"
)

RETURNS: tuple[Check, ...] = tuple(
    claim("promised_returns", template, unless=r"up and down|ups and downs|over time|can|may|might|either")
    for template in (
        rf"{_MARKET} (?:~4 )?(?:will|is going to|are going to|is set to|should|has to|have to) ~3 (?:finish|"
        r"end|close|be|stand|trade|sit|open|head|keep) (?:~5 )?(?:lower|higher|up|down|above|below|ahead|"
        r"falling|rising|climbing|in the (?:red|green|black))",
        rf"{_MARKET} (?:is|are|looks?|seems?|appears?) ~2 (?:likely|certain|poised|primed|headed|heading|"
        rf"ready|overdue|ripe|bound|sure|set) (?:~2 )?(?:to |for )?(?:~2 )?{_MOVE}",
        r"(?:i|we|our \w+) (?:~1 )?(?:expect|predict|foresee|anticipate|forecast|see|believe|think|know) "
        rf"(?:~2 )?{_MARKET} (?:~2 )?(?:will |to |going to )?(?:~1 )?{_MOVE}",
    )
) + tuple(
    claim("promised_returns", template, excuses=("warned", "asked"))
    for template in (
        r"(?:hard|difficult|tough|impossible) to (?:see|imagine|picture) (?:~3 )?(?:not (?:grow\w*|come out|"
        r"do well|pay\w* off)|com(?:e|ing) out behind|going wrong)",
        r"(?:put|place|stake) my (?:name|reputation|house) on (?:it|this|that)|you can (?:pretty much |"
        r"basically |more or less |safely )?(?:count|bank|plan|rely) on (?:~3 )?(?:gains?|growth|returns?|"
        r"more money|a raise|it growing|your (?:money|savings) (?:growing|doubling))",
        r"(?:way|habit|knack|history|tradition) of (?:~1 )?(?:coming out|growing|winning|beating|paying off)|"
        r"(?:smart|safe) (?:bet|money) is on|look forward to (?:~3 )?(?:raise|increase|growth|gains) (?:every|each)",
        r"(?:shortfall|running (?:out|short)|market crash(?:es)?|downturns?) (?:~4 )?(?:is|are|will be) (?:~1 )?not "
        r"(?:something|anything) you",
        r"(?:has|have) never (?:~1 )?(?:let (?:anyone|anybody|a client|us) down|failed to (?:grow|deliver|"
        r"pay)|disappointed)",
    )
)
RISK: tuple[Check, ...] = (
    claim(
        "risk_free",
        rf"{_OURS} (?:~1 )?(?:does|do|is|are|has|have) not(?: though| really| at all)?[.! ]*$",
        only_with=r"risks?|risky|lose|losses|volatil\w+",
        excuses=("warned",),
    ),
    claim(
        "risk_free",
        rf"(?:except|but not|not so|not) (?:for |with |in )?{_OURS}[.! ]*$|{_OURS} (?:is|are) the exception",
        only_with=r"risks?|risky|lose|losses",
        excuses=("warned",),
    ),
    *(
        claim("risk_free", template, excuses=("warned",), unless=r"not possible to say|seats?|place in")
        for template in (
            r"not (?:really )?(?:like|as if|as though) (?:you|your ~1 <money>|anyone|any of it|the money) ~3 "
            rf"{_LOSING}",
            rf"(?:yet to|never) (?:see|seen|meet|met|hear|heard|had|have) (?:~3 )?(?:anyone|someone|a "
            rf"(?:single )?(?:person|client)|a soul|anybody) (?:~3 )?{_LOSING}",
            r"(?:hard|difficult|tough|impossible) (?:~2 )?to (?:see|imagine|picture|find) (?:~3 )?(?:you|"
            rf"way|scenario|situation) (?:~3 )?{_LOSING}",
            r"(?:not|never|no) (?:~1 )?(?:scenario|situation|circumstances?|world|case|market) (?:~3 )?(?:"
            rf"where|in which|that|that has|has) (?:~4 )?{_LOSING}",
            r"(?:no|not (?:a|any)) (?:~1 )?(?:scenario|situation|world|way) (?:~2 )?(?:where |in which )?(?:~2 )?goes? "
            r"(?:badly|wrong|south)|(?:you|your <money>) (?:<will> )?come out (?:whole|unscathed|unhurt|untouched)|"
            r"(?:crash\w*|downturns?|losses) (?:~2 )?(?:other people|somebody else|someone else).{0,2}s "
            r"(?:problem|headache)",
            r"los(?:ing|s|ses) (?:~3 )?(?:is|are) (?:simply |just |really )?(?:not (?:~1 )?(?:in the cards|"
            r"possible|on the (?:menu|table)|something you|a (?:worry|concern|thing|possibility)|part of)|"
            r"out of the (?:picture|equation))",
            r"worst (?:case|thing|that|you|outcome) (?:~6 )?(?:is|be) (?:~3 )?(?:break(?:ing)? even|get "
            r"(?:~2 )?money back|nothing happens|stay (?:flat|even|where you are)|earn(?:ing)? (?:nothing|"
            r"zero|less))",
            r"(?:sleep (?:soundly|easy|like a baby|well)|rest easy|relax|stop worrying) (?:~5 )?(?:money|"
            r"savings|nest egg|principal) (?:is |will be |stays )?(?:~2 )?(?:safe|protected|there|secure|"
            r"taken care of)",
            r"(?:<money>|it) (?:~2 )?(?:is not|will not be) (?:~1 )?(?:going anywhere|at (?:any )?risk|exposed|"
            r"in (?:any )?danger)",
        )
    ),
)
FEES: tuple[Check, ...] = tuple(
    claim("fees_omission", template, excuses=("warned", "asked"), unless=r"questions?|yet|seminar|event")
    for template in (
        r"(?:would not|do not|no need to|need not|should not|not (?:something|anything) (?:you|i) (?:would|"
        r"need to|should)|never mind|forget about) (?:~1 )?(?:need to |have to )?(?:worry|fret|think|"
        rf"concern yourself|dwell|stress|bother|focus|spend ~3 (?:on|thinking|worrying))? ?(?:~3 )?{_CHARGES}",
        rf"{_CHARGES} (?:~4 )?(?:never|rarely|hardly ever|almost never|barely|hardly|seldom) (?:~1 )?(?:come|"
        r"comes|matters?|appl(?:y|ies)|kicks?|affects?|happens?|get|noticed?|touch|amounts?|a factor)",
        rf"{_CHARGES} (?:~2 )?(?:is|are) (?:~3 )?(?:formality|technicality|boilerplate|noise|trivial|"
        r"negligible|nothing to|not a (?:big deal|concern|problem|factor)|just (?:paperwork|on paper)|"
        r"something you will never)",
    )
)
WAIVED: tuple[Check, ...] = (
    claim(
        "fees_omission",
        rf"{_OURS} (?:~1 )?(?:does|do|has|have) not(?: though| really| at all)?[.! ]*$",
        only_with=_CHARGES,
        excuses=("warned",),
    ),
)
PROJECTIONS: tuple[Check, ...] = tuple(
    claim(
        "projection", template, unless=r"fdic|contribution|so you (?:are|have)|right now|if you (?:~2 )?save"
    )
    for template in (
        r"(?:you|your ~2|that|it) (?:<shall>|are|is|should|could|might) ~4 (?:end(?:ing)? up|land(?:ing)?|com"
        r"(?:e|ing) out|wind(?:ing)? up|finish(?:ing)?|sit(?:ting)?|be|settl(?:e|ing)|clear(?:ing)?|pull"
        r"(?:ing)?) (?:~2 )?(?:around|about|at|near|between|somewhere|close to|north of|with|roughly|in the|"
        r"upwards? of|just (?:over|under|shy of)|well over) (?:~5 )?<amount>",
        r"<money> (?:<shall>|is|are|should|might) ~3 (?:used up|spent|exhausted|gone|depleted|drained|tapped "
        r"out|dry|empty|hold out|give out|last|stretch|dwindled|finished) (?:~7 )?(?:<number>|\d\d|eighties|"
        r"seventies|nineties|1?\d years)",
        r"(?:nothing|little|not (?:be )?(?:~1 )?much) left (?:~4 )?(?:by|at|when) (?:~5 )?(?:\d\d|<number>|"
        r"eighties|nineties)",
        r"(?:someone|a person|people|folks|clients|a couple|retirees) (?:~3 )?(?:like you|in your (?:shoes|"
        r"position|situation)|with (?:your|that)|your age) (?:~6 )?(?:get|gets|see|sees|draw|draws|receive|"
        r"receives|end|ends|take|takes|walk|walks|earn|earns) (?:~6 )?<amount>",
    )
)
TAXES: tuple[Check, ...] = (
    claim(
        "tax_legal",
        r"(?:in your case|for you|given your \w+|at your age|you) (?:~2 )?(?:can|could|may|will|should|do not "
        r"(?:have|need) to) (?:~2 )?(?:ignore|put (?:~1 )?off|delay|defer|avoid|sidestep|forget|get around|leave "
        r"(?:it|that|them)|dodge|postpone|disregard|skip (?:it|them|that)|take (?:them|it)|bother|file|report|"
        r"claim|write off|worry about)",
        only_with=r"rmds?|required (?:minimum )?distributions?|irs|tax(?:es|able)?|deduct\w*|probate|1099|"
        r"capital gains|gift tax|inherit\w*",
        unless=r"questions?|ask|cpa|tax (?:professional|advisor|preparer)|attorney|advisor|specialist|answer",
    ),
    claim(
        "tax_legal",
        r"(?:irs|uncle sam|tax ?man) (?:~2 )?(?:will not|can not|does not|never|would not) (?:~2 )?(?:touch|"
        r"see|notice|take|get|care|tax|know|mind|bother)|(?:you|your \w+) (?:<shall>|do) not (?:~1 )?(?:owe|be "
        r"taxed|pay (?:any |a dime of |a cent of )?tax\w*|need (?:a|an) (?:cpa|attorney|lawyer|will|trust))",
        excuses=("warned", "reported", "asked"),
    ),
    claim(
        "tax_legal",
        r"(?:heirs|you|kids|children|family|they) (?:will|would|do) not (?:~1 )?(?:see|get|face|receive) (?:~1 )?tax "
        r"(?:bill|hit)",
        excuses=("warned", "reported", "asked"),
    ),
)
ADVICE: tuple[Check, ...] = (
    claim(
        "individual_advice",
        r"(?:annuity|it|this|that|one) (?:sounds|looks|seems|feels) (?:~1 )?(?:like )?(?:just|exactly|precisely) "
        r"(?:the thing|what you|right|the right)",
    ),
    claim(
        "unqualified_guarantee",
        r"guarantees? (?:is|are) (?:~1 )?as (?:solid|good|strong|safe|sure) as (?:it gets|they come|gold|can be)",
    ),
)
PRAISE: tuple[Check, ...] = tuple(
    claim(
        "social_proof_superlative", template, excuses=("warned", "asked"), unless=r"promise|guarantee|predict"
    )
    for template in (
        r"(?:not (?:a single|one)|no|nobody|no one|none|(?:never|not|yet to) (?:~1 )?(?:had|have|met|meet|seen|"
        r"see|heard|hear)) (?:~2 )?(?:person|clients?|customers?|famil(?:y|ies)|one|couples?|of (?:our|them|the)|"
        r"anyone|someone|retirees?|we have|i have|who) (?:~7 )?(?:regret\w*|complain\w*|unhappy|disappointed|"
        r"looked back|left us|dissatisfied|sorry|had a bad|second thoughts|wanted out|changed (?:their|his|her))",
        r"no (?:other|one else|competing|rival) (?:~6 )?(?:comes? (?:even )?close|compares?|measures? up|matche?s|"
        r"keeps? up|does what|knows|offers what|rivals|touches|holds a candle)",
        r"(?:we|our \w+|provision) (?:~2 )?(?:stands? (?:alone|apart|head and shoulders)|sets? the (?:bar|"
        r"standard)|(?:is|are) (?:~1 )?(?:in a class of|in a league of|simply the|head and shoulders|a cut above|who "
        r"other))|head and shoulders above|envy of the",
        r"(?:clients|customers|retirees) (?:~1 )?(?:tell|told|tells) (?:us|me) (?:~5 )?(?:best|glad|wish|happ\w+|"
        r"smartest|changed|relieved|love)",
        r"(?:most|nearly all|almost all|all|many) of (?:our|your) (?:~1 )?(?:clients|customers|neighbors|"
        r"visitors|colleagues|coworkers) (?:~2 )?(?:end up|go with|go for|pick|choose|picked|chose|went with|"
        r"already|decide|wish|come back|refer|have moved|have switched)",
    )
)
STOCK: tuple[Check, ...] = tuple(
    claim("scarcity", template, unless=r"questions?|<seats>|guests|steps?")
    for template in (
        r"(?:set aside|reserved|allocated|allotted|given|only have|released|got|secured|were issued|hold) ~3 "
        r"(?:<number>|a few|a handful of|a dozen) (?:~2 )?(?:polic(?:y|ies)|contracts?|annuit\w+|applications?)",
        r"(?:<number>|half|most|nearly all|almost all|many) (?:~4 )?(?:is|are|have been|were|been) (?:~1 )?"
        r"(?:spoken for|claimed|snapped up|accounted for|earmarked|allocated)",
        r"(?:rates?|offer|product|polic(?:y|ies)|contracts?|allocation|tranche|batch) (?:~4 )?(?:spoken for|"
        r"(?:running|getting) low|used up|will not be around|exhausted|won't be around|nearly gone|being "
        r"(?:pulled|withdrawn|retired))",
    )
)
CHECKS: tuple[Check, ...] = (*STOCK, *TAXES, *ADVICE, *PROJECTIONS, *RETURNS, *RISK, *FEES, *WAIVED, *PRAISE)
