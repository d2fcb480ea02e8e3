"""Figures for this visitor's future: growth, payouts, how long money lasts. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "projection"
_PERIOD = (
    r"(?:a|an|per|each|every) (?:month|year|week|quarter)|monthly|annually|yearly|for life|for the rest|"
    r"a lifetime"
)
_GET = (
    r"(?:get|gets|getting|receive|receives|receiving|collect|collects|draw|have|pocket|earn|"
    r"earns|be paid|take home|"
    r"be (?:looking at|getting|receiving|collecting)|end up with|bring in|see|enjoy|expect|count "
    r"on|net|make|makes|be at|walk away with|"
    r"pull|leave ~3 with|retire with|live on|accumulate|build up)"
)
_BECOME = (
    r"(?:grow(?:s|ing)? (?:in)?to|becomes?|becoming|turns? into|turned into|turning into|"
    r"reach(?:es)?|climb to|be worth|double|"
    r"triple|amounts? to|come(?:s)? out (?:to|at)|work(?:s)? out to|translat\w+ (?:in)?to|"
    r"compound to|balloon to|add(?:s)? up to|"
    r"come(?:s)? to|get(?:s)? you to|swell to|increase to|hit|top|be around|be about|equal|last)"
)
_YIELD = (
    r"(?:pays?|paying|generat\w+|produc\w+|provid\w+|yields?|throws? off|gives?|spins? off|delivers?|"
    r"creates?|nets?|brings? (?:you |in )?|funds?)"
)
CHECKS: tuple[Check, ...] = tuple(
    claim(
        _RULE,
        template,
        unless=r"part [abd]|medicare|deductible|contribution|limit|fdic|put up to|you (?:already|currently|"
        r"now) (?:~1 )?(?:have|get|receive|saved)|right now you|so you (?:have|get)|across (?:both|"
        r"all|the (?:two|three)|your) (?:~2 )?(?:accounts?|iras?|401ks?)|"
        r"that is (?:~1 )?<amount> (?:in savings|altogether|"
        r"combined|in total|all together|saved)[.! ]*$",
    )
    for template in (
        r"(?:your|that|the|with|a|if you ~3|<amount>) ~3 <amount>? ?(?:~3 )?(?:<will>|at <rate>|"
        r"now|today|invested|growing|into|in|becomes?|turns?) ~5 "
        + _BECOME
        + r" ~5 (?:<amount>|<rate>|\d[\d,]*)",
        r"(?:you|your ~3|that|it|this|which|we|they|someone|a person|couple|savings) (?:<will>|"
        rf"might|may) ~4 {_GET} ~5 <amount>",
        r"(?:that|it|this|which|your ~3|<product>|<money>|<amount>) (?:<will>|might|may)? "
        rf"?{_YIELD} ~4 <amount>",
        rf"<amount> ~4 (?:{_PERIOD}) ~5 (?:income|payout|for life|for you|guaranteed|from (?:an?|"
        r"your|the|that)|in (?:retirement|income|your pocket))",
        r"(?:income|payments?|payouts?|paychecks?|checks?|benefits?) (?:of|would be|will be|"
        r"could be|should be|around|about|comes? to|is|at|near) ~4 <amount>",
        rf"(?:your|that) ~3 (?:<will>) ~2 {_BECOME} ~3 <amount>",
        r"(?:your|you|that|it|this|money|<money>) ~2 (?:<will>|at <rate>|<will> ~1 have) ~3 "
        r"(?:double[ds]?|tripled?|quadrupled?) ~3 (?:in|by|every|within|before|over|your)",
        r"(?:in|by|after|within) (?:about |just |around )?(?:<number>|a few|age <number>|your "
        r"\w+|\d{4}) ?(?:years?|decades?|months)? ~3 (?:you|your ~2|that|it) (?:<will>|might|"
        r"may) (?:~2 )?(?:have|be worth|own|be at|"
        r"grow|reach|double|hit) ~4 (?:<amount>|double|<number>|a million)",
        r"(?:your|the) <money> (?:<will>|might) ~2 (?:last|stretch|carry you|run out|be gone|be "
        r"depleted|support you) ~4 (?:<number>|\d+|your \w+ies|age)",
        r"you (?:<will>) ~2 (?:run out|be out|be broke|last|make it) ~4 (?:at|by|until|in|to|"
        r"around) (?:age )?<number>",
        r"(?:<money>|<amount>|it|that) (?:~2 )?(?:doubles?|triples?|doubled|tripled|quadruples?) "
        r"(?:~3 )?(?:in|by|every|over|within|before|your)|<amount> (?:<will>|might) (?:~2 "
        r")?(?:double|triple|quadruple|grow)",
        r"(?:might|could|would|may|can|will|typically|usually|should) (?:~2 )?(?:receive|get|"
        r"collect|draw|earn|pocket|be paid) (?:~3 )?<amount>",
        r"(?:expect|should be|be close to|be near|that is (?:easily|about|roughly|around)|gives? "
        r"you|equals|with an extra|ends? (?:up )?(?:at|with)|neighborhood of|ballpark of|in the "
        r"(?:range|area) of) (?:~5 )?<amount>",
        r"(?:money|savings|account|nest egg|it|you) (?:~1 )?(?:is|are|will be|would be|runs?|"
        r"goes) (?:~1 )?(?:gone|out|empty|depleted|exhausted|dry|broke) (?:~2 )?(?:by|at|in|"
        r"before|when) (?:~2 )?(?:<number>|age)",
        r"you <shall> (?:~1 )?(?:double|triple|quadruple|multiply) (?:~1 )?(?:your|it|that)",
        r"(?:have|be worth|end up with|get|see|into|become) (?:~2 )?(?:twice|double|triple|three "
        r"times|two times|four times) (?:as much|what|the|your|that|more|as big)",
        r"(?:calculat\w+|estimat\w+|project\w*|forecast\w*|figure|numbers?|math|ballpark) ~8 "
        r"(?:<amount>|<rate>) ~3 (?:a|per|each|for|in|by|monthly|over)",
        r"(?:for example|example|say|suppose|imagine|let us say|typical\w*|on average|"
        r"historically) ~10 <amount> ~8 (?:<will>|might|get|gets|receive|receives|pays?|grow|"
        r"grows|become|became|turned|payout|produce|generate) ~6 <amount>",
        r"(?:enough|plenty|sufficient) ~3 (?:to|for) ~3 (?:last|retire|carry|cover|see) ~3 "
        r"(?:you|your) ~3 (?:<number>|life|years|retirement|bills|100)",
        r"(?:your|you) ~4 (?:social security|pension|benefits?|rmd|check) (?:<will>|might|is|"
        r"are) ~2 (?:be )?~3 <amount>",
        r"you (?:are|<shall> be) on (?:track|pace) (?:for|to) ~5 (?:<amount>|million|double)",
        r"(?:looking at|talking about|comes? (?:out )?to|works? out to|equals|adds? up to|means|"
        r"translates? (?:in)?to|that is) ~3 <amount> ~3 (?:" + _PERIOD + ")",
        r"<amount> (?:~3 )?" + _BECOME + r" (?:~4 )?<amount>",
        r"turn(?:s|ing|ed)? (?:~3 )?<amount> (?:~1 )?(?:in)?to (?:~3 )?(?:<amount>|<rate>)",
        r"(?:you are|you would be|you could be|you will be) looking at (?:~3 )?<amount>",
        r"(?:payouts?|income|paychecks?|payments?|checks?|landing|coming in|benefit|deposited|"
        rf"cash flow) (?:~12 )?<amount> (?:~5 )?(?:{_PERIOD})",
        rf"<amount> (?:~5 )?(?:{_PERIOD}) (?:~6 )?(?:for as long as|until you|guaranteed|for the "
        r"rest|without)|(?:call it|say|about|roughly|around) <amount> (?:~1 )?(?:annually|a "
        r"year|a month|per month|monthly|each month|every month|yearly)",
        r"you (?:<will>) (?:~2 )?need ~3 <amount> ~3 (?:to|for|in|by)",
    )
)
