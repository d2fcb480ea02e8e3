"""Promised returns, certain outcomes and market predictions. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "promised_returns"
_OWN_MONEY = (
    r"(?:your|our|this|that|the|an?|every|its|their) ~3 (?:<money>|<product>)|it|they|that|this|"
    r"everything|(?:the )?(?:markets?|stocks?|bonds?|gold|real estate|economy)|annuities|<product>"
)
_WIN = (
    r"(?:<grow>|win|get (?:richer|ahead|rich|a (?:great|good|solid|nice) return)|make (?:<rate>|"
    r"<amount>|a killing|good money|a fortune|a bundle)|"
    r"see (?:~2 )?(?:<return>|positive)|come out (?:ahead|on top)|have more|be (?:better off|"
    r"richer|ahead|wealthier)|get (?:more|your money) back ~2|"
    r"do (?:great|well|better)|perform|deliver|pay you|succeed|reach your goals?|meet your "
    r"goals?|retire (?:rich|early|comfortably|wealthy))"
)
_WORRY = (
    r"(?:run(?:s|ning)? (?:out|dry|short|low)|outliv(?:e|es|ing)|go(?:es|ing)? broke|worr(?:y|"
    r"ies|ying) (?:about|again|over)|lose sleep|"
    r"struggle|be (?:short|poor|broke|without (?:income|money|a paycheck))|dry up|dries up|need "
    r"to work again|have to work again|fear)"
)
_NOT_A_RETURN = (
    r"penalt(?:y|ies)|inflation|cost of living|colas?|tax(?:es|ed)?|reduc\w+|medicare part|part "
    r"b|copays?|coinsurance|"
    r"withdraw\w*|take out|surrender charges?|costs?|payroll|withholding|replac\w+ ~4 income|bracket|survey|"
    r"is not (?:an? |the same as |your )(?:~2 )?(?:returns?|growth|yield|interest rate)"
)
_WHOSE_RATE = (
    r"penalt(?:y|ies)|inflation|cost of living|colas?|tax(?:es|ed|able)?|medicare|social "
    r"security|part [abd]|benefits?|copays?|coinsurance|people|retirees|americans|workers|"
    r"couples|adults|"
    r"withdraw\w*|take out|surrender|charges?|fees?|payroll|replac\w+|survey|costs?|rule|chance|"
    r"sure|done|complete|of the (?:way|questions)|free withdrawal|premium|commission|interested|"
    r"off|is not (?:an? |the same as |your )(?:~2 )?(?:returns?|growth|yield|interest rate)"
)
CHECKS: tuple[Check, ...] = (
    tuple(
        claim(_RULE, template)
        for template in (
            rf"(?:{_OWN_MONEY}) (?:<shall>|is|are|has|have) ~2 <sure> (?:to )?(?:~2 )?(?:<grow>|pay "
            r"(?:you|more|off)|deliver|perform|work out)",
            rf"(?:{_OWN_MONEY}) ~1 (?:always|never fails to|never fail to) (?:<grow>|goes up|pays? "
            r"off|delivers|wins)",
            rf"(?:you|you all|your (?:family|<money>)) (?:<shall>|are|is) ~2 <sure> (?:to )?(?:~2 )?{_WIN}",
            r"(?:you|your <money>|it) (?:will|are going to|is going to) ~2 (?:<grow>|do (?:great|"
            r"well)|win) ~8 (?:<sure>|guaranteed|i promise|promise|trust me|every (?:single "
            r")?(?:year|month)|year after year|period|believe me)",
            r"(?:your (?:~1 )?<money>|your money|it) (?:<shall> |simply |just |only |always |"
            r"steadily |still |also |naturally |automatically )*(?:(?:keeps?|will|is going to|are "
            r"going to|is sure to|continues? to|can not help but|never stops?) (?:~1 )?(?:keep (?:~1 "
            r")?)?(?:<grow>|last|keep(?:ing)? (?:up|pace)|stretch|be (?:~1 )?(?:higher|enough|plenty|"
            r"there for)|stay ahead|work harder)|grows (?:every|each|year|no|all|steadily|faster))",
            r"(?:always|never fail to|every year) ~2 (?:get|see|have|earn|make|come out|end) (?:~2 "
            r")?(?:positive|a? ?returns?|gains?|profits?|money|ahead|on top|in the black)",
            r"(?:worr(?:y|ies)|fears?|stress|problems?|concerns?|sleepless nights) (?:~2 )?(?:will "
            r"be|are|is|become|becomes) (?:~1 )?(?:gone|history|over|a thing of the past|behind you|"
            r"solved|a memory)",
            r"(?:how|way) (?:~1 )?you (?:~1 )?win(?: ~2)? (?:retirement|every time|guaranteed)|every "
            r"(?:single )?time (?:guaranteed|you win)",
            r"(?:i|we) (?:can |will |do )?(?:promise|guarantee|assure you) (?:you )?(?:~1 )?(?:that "
            r"much|it|that|this)|(?:growth|income|success) is (?:~1 )?(?:automatic|built in|"
            r"inevitable|assured|certain)",
            r"(?:never|not once) ~2 (?:had|have|seen|see|experienced?|suffer\w*) (?:~1 )?(?:losing|"
            r"down|negative|bad|red) (?:year|month|quarter|day)s?",
            r"you (?:will )?(?:not|never) (?:have to |need to )?(?:work|worry|struggle|budget|"
            r"stress) (?:~1 )?(?:another|again|a day|ever)",
            r"(?:<product>|it|this|that) (?:~1 )?(?:beats|outpaces|outperforms|tops|outdoes) (?:~1 "
            r")?(?:it|inflation|the market|everything|them)",
            r"(?:your|you) (?:will )?see (?:~2 )?(?:<money>|balance|account) (?:rise|grow|climb|go "
            r"up|increase|soar)",
            r"(?:give you|have|you have) my word|take my word|that is a (?:given|promise|guarantee)|"
            r"i (?:personally )?(?:promise|guarantee) (?:you|it)",
            r"make sure (?:that )?(?:your|you|it) (?:~2 )?(?:<money> )?(?:lasts?|never|grows?|earns?|"
            r"does not run|do not run|always)",
            r"<sure> (?:to )?(?:<grow>|do well) ~3 (?:your|the) <money>",
            r"(?:we|i|they|it|they all|which|that|who|advisors|contract|annuity|annuities|plan) ~3 "
            r"(?:promise|promises|guarantee|guarantees|assure|assures|swear|vow|pledge|ensure|"
            r"ensures) "
            r"~4 (?:<return>|<rate>|more money|<amount>|a profit|positive)(?! on paper)",
            r"(?:promise|guarantee|guarantees|assure|swear|vow|bet|trust me|believe me|rest assured|"
            r"have my word|mark my words|make sure|ensure|ensures|certain|confident|positive|know|"
            r"tell you) "
            rf"~3 (?:you|it|your ~1 <money>|this|they) (?:<shall> |never )~2 (?:{_WIN}|never|not "
            r"lose|be (?:set|fine|rich|okay|secure|comfortable))",
            r"(?:<money>|it|this) (?:~1 )?<grow> (?:~5 )?(?:guaranteed|i promise|no question)|sure win(?:ner)?",
            r"guarantee[ds]?(?: ~5 |[ ])<rate>",
            r"<rate> ~4 (?:guaranteed|for sure|no matter what|rain or shine|like clockwork|without "
            r"fail|locked in|return guaranteed|whatever happens)",
            r"guaranteed ~2 (?:<return>|winner|success|results?|money|doubl\w+|increase|bonus|"
            r"raises?)(?! rate)",
            r"(?:get|earn|enjoy|expect|see|deliver\w*|offer\w*|provid\w+|give\w*|with|consistent|"
            r"capture|lock in) ~2 (?:steady|reliable|consistent|predictable|dependable|sky high|huge|"
            r"massive|amazing|"
            r"incredible|outsized|double digit|market beating|stock market like|stock market|"
            r"superior|market like|great|above average) (?:annual |market |yearly )?<return>",
            r"(?:beat|beats|beating|outperform\w*|outpac\w+|crush\w*) (?:the |wall street|inflation) "
            r"~2 (?:every|always|year|guaranteed|easily|hands down|consistently|no matter|market(?! "
            r"is)|s&p)",
            r"(?:you|you all|your <money>|your ~1 <money>|we|so you|i promise you|it) (?:<shall> "
            r")?(?:can )?(?:not ever|never|no longer|not) ~1 (?:have to |need to |be )?" + _WORRY,
            r"(?:solves?|fixes|eliminates?|ends?|erases|removes?|wipes? out|takes? away) (?:all |"
            r"every |any |that |the |your |this ~1 ){1,2}~2 (?:worry|worries|problems?|fears?|"
            r"concerns?|risk|anxiety|stress)(?: (?:for good|once and for all|completely|forever))?",
            r"(?:<wholly>|easily|always|very|so|100 ?%|easy) (?:solvable|fixable|avoidable|"
            r"preventable|solved|curable|beatable|achievable)",
            r"problem solved|(?:problem|worry|fear) (?:is |will be )?(?:solved|gone|history|a "
            r"thing of the past)",
            r"(?:you(?: and your \w+| both| two| all)?|your (?:family|retirement|future|kids|income|"
            r"golden years)) (?:<shall> be|is|are) ~2 (?:set|fine|okay|secure|secured|comfortable|"
            r"taken care of|golden|covered|protected|rich|wealthy) "
            r"~1 (?:for life|forever|no matter|guaranteed|for good|for the rest|for sure|from here|"
            r"in retirement)",
            r"your (?:retirement|future|nest egg|financial future|income) (?:is|will be|<shall> be) "
            r"~1 (?:secure|secured|set|safe|guaranteed|taken care of|bulletproof|worry free|assured|"
            r"rock solid)",
            r"(?:you|and|will|we will) ~3 (?:retire|live|be able to retire|help you retire) ~1 "
            r"(?:comfortably|early|worry free|happily|rich|wealthy|a millionaire|like (?:a )?kings?|"
            r"in (?:luxury|comfort)|stress free)",
            r"(?:we|i|this|it|that|annuit\w+|plan|he|she|they) ~2 (?:<shall> ~1)?(?:double|doubles|"
            r"triple|triples|multiply|quadruple|maximi[sz]e|skyrocket|supercharge) your (?:~2 "
            r")?<money>",
            r"(?:guarantee[sd]?|promise[sd]?|assured?|certain) ~3 (?:a )?(?:comfortable|secure|worry "
            r"free|rich|wealthy|happy|stress free) (?:retirement|future|life)",
            r"(?:can|could) (?:bank|rely|count|depend) on ~4 (?:<return>|<rate>|growing|growth|going "
            r"up|<amount>)",
        )
    )
    + tuple(
        claim(_RULE, template, unless=r"up and down|ups and downs|at some point|fluctuat\w+")
        for template in (
            r"(?:market|markets|stocks?|s&p(?: 500)?|dow|nasdaq|economy|interest rates|rates|bonds?|"
            r"gold|the fed|real estate|dollar|inflation|recession|crash|downturn|correction|housing) "
            r"~1 (?:will|is going to|are going to|going to|is going|are going|is about to|are about "
            r"to|about to|is set to|are set to|is headed|are headed|headed|is due|are due|is bound "
            r"to|always|are expected to|never stays?|is coming|are coming|is right around) "
            r"~2 (?:crash\w*|recover\w*|rebound\w*|bounce\w*|come\w* back|ris(?:e|es)|go(?:es)? "
            r"(?:up|down)|fall|falls|drop\w*|climb\w*|collapse|soar|plunge|tank|correct\w*|"
            r"double|grow|grows|outperform|skyrocket|lower|higher|down|up|for a (?:crash|fall|"
            r"correction)|hit|the corner|coming|any (?:day|minute)|next year|this year|soon)",
            r"(?:a|another|the next|big|huge) (?:market )?(?:crash|recession|correction|downturn|"
            r"collapse) (?:is|will be) (?:coming|around|on (?:its|the) way|inevitable|imminent|here|"
            r"certain|next)",
        )
    )
    + (
        claim(_RULE, r"<rate>", unless=_WHOSE_RATE + r"|put|move|allocate|keep|of your", if_unknown=True),
        claim(
            _RULE,
            r"(?:earn|earns|earning|make|makes|making|get|gets|getting|pays?|paying|returns?|"
            r"returning|returned|yields?|yielding|yielded|grows?|growing|credits?|crediting|"
            r"averag\w+|lock(?:ed|s)? in|"
            r"collect|receive|see|expect|bank on|count on|guarantees?|deliver\w*|offer\w*|up to|at "
            r"least|minimum of|generat\w+|provid\w+|give\w*|gain\w*|growth of|rate of|returns of|"
            r"yield of|interest of|up|(?:rates?|yields?|returns?|interest|cap|apy) (?:is|are|was|at|"
            r"of|currently|now|near|around)) (?:~4 )?<rate>",
            unless=_NOT_A_RETURN + r"|4 ?% rule|four ?% rule",
            if_unknown=True,
        ),
        claim(
            _RULE,
            r"<rate> ~2 (?:returns?|growth|gains?|yields?|interest|annually|a year|per year|each "
            r"year|every (?:single )?year|apy|apr|bonus|roll ?up|rate|compounded|upside|on your)",
            unless=_NOT_A_RETURN + r"|4 ?% rule|withdraw\w*|surrender charge",
            if_unknown=True,
        ),
    )
)
