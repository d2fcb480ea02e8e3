"""Unsupported superlatives, testimonials and statistics. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "social_proof_superlative"
_BEST = (
    r"(?:best|highest|lowest|top|top[- ]rated|#1|# 1|no\.? 1|number one|number 1|leading|most (?:trusted|"
    r"respected|popular|experienced|reliable|competitive|honest|successful|generous|recommended)|largest|"
    r"biggest|finest|greatest|strongest|premier|foremost|smartest|fastest growing|favorite|world class|"
    r"unbeatable|unmatched|unrivaled|unparalleled|unsurpassed|best in class|industry leading|top notch|"
    r"award winning|cheapest|friendliest|safest)"
)
_PRAISED = (
    r"(?:rates?|compan(?:y|ies)|brokerages?|advisors?|advisers?|annuit(?:y|ies)|returns?|firms?|"
    r"products?|teams?|service|agents?|payouts?|income|prices?|deals?|experts?|bonus(?:es)?|reviews?|"
    r"seminars?|solutions?|reputation|results|track record|ratings?|yields?|plans?|polic(?:y|ies)|"
    r"insurers?|carriers?|options? (?:on|in|available|out)|retirement (?:experts|firm|plan|specialists)|"
    r"agency|terms|fees?|educators?)"
)
_WHERE = (
    r"(?:in (?:the|all of|this|your|town|arizona|phoenix|america|texas|california|the state|colorado|"
    r"florida|nevada)|anywhere|out there|on the market|available|around|nationwide|in america|of all|"
    r"ever|bar none|on earth|of any|period|hands down|by far|under the sun)"
)
_NOT_PRAISE = (
    r"who is best|best (?:placed|suited|able|reach)|(?:best|good) (?:way|time|number|email|day|phone|"
    r"contact|next step|place to start|interest|fit for|answers?|question|person|interests|step)|your "
    r"(?:best|biggest|top|main|number one|#1|favorite)|what (?:is|are|would)|which|not always|is not "
    r"necessarily|depends? on|compare|how (?:strong|highly)|(?:insurer|carrier|company)s? with (?:strong|"
    r"high)"
)
_MASS = (
    r"(?:all|every|every one|every single one|each|each and every one|most|nearly all|almost all|"
    r"virtually all|the majority|none|<number> ?%|<rate>|100 ?%|<number> (?:out of|in|of every) <number>|"
    r"\d[\d,]*\+?|(?:over|more than|nearly|almost) (?:\d[\d,]*|a (?:thousand|million|hundred)|<number> "
    r"(?:thousand|million|hundred))|tens of thousands|thousands|hundreds|millions|dozens|countless|"
    r"scores|so many|a million|lots|plenty|<number> (?:thousand|hundred|million))"
)
_HAPPY = (
    r"(?:love\w*|happy|happier|happily|richer|satisf\w+|chosen|chose|choose|trust\w*|agree\w*|"
    r"recommend\w*|switched|never (?:lost|lose|regret\w*|looked|worr\w*|complain\w*)|saved?|sleep\w*|"
    r"thrilled|delighted|glad|success\w*|retire(?:d|s)?|secure|rave\w*|thank\w*|rely|relied|use|"
    r"prefer\w*|wish\w*|signed|bought|protect\w*|helped|served|double\w*|better off|grateful|complain\w*|"
    r"doing (?:this|it)|made|earn\w*|wealth\w*|confiden\w*|own|report\w*|picked|turn\w* to|come to us|"
    r"moved|joined|say|said|tell|told|do|transformed|switch|can not be wrong)"
)
CHECKS: tuple[Check, ...] = tuple(
    claim(_RULE, template, unless=unless, if_unknown=if_unknown)
    for template, unless, if_unknown in (
        (
            r"(?:we|our|us|i|provision|provision brokerage|this|these|it|you will (?:get|find|have)|"
            r"they|annuit\w+|get|offers?) (?:~4 )?(?:the |some of the |arizona's |america's |one of "
            rf"the )?{_BEST} (?:~2 )?(?:{_PRAISED})",
            _NOT_PRAISE,
            False,
        ),
        (
            rf"(?:we|our (?:\w+ ){{1,2}}|provision|provision brokerage) ?(?:~1 )?(?:is|are|have been|"
            rf"has been|were|was|was named|ranked|rated|named|voted) (?:~2 )?(?:the )?{_BEST}",
            _NOT_PRAISE,
            False,
        ),
        (
            rf"{_BEST} (?:~3 )?(?:{_PRAISED}|choice|way|<product>|<return>) ~1 {_WHERE}",
            r"not always|is not necessarily|question|which|what is|depends? on|best (?:time|way to "
            r"reach)",
            False,
        ),
        (
            r"(?:no ?body|no one|no other|none|nothing|few|no (?:company|firm|brokerage|advisor|"
            r"insurer|bank|competitor)) (?:~2 )?(?:beats?|matches|compares?|comes? close|offers?|can "
            r"(?:beat|match|touch|top|offer|compete)|does (?:it|this)|pays|else|rivals|(?:knows|"
            r"cares|gives) ~3 (?:like|than|as))(?! (?:can|should|will) (?:promise|guarantee|"
            r"predict))(?: ~4)?(?: (?:better|more|like|us|our|we|what|this|these|higher|as))?",
            r"promise|guarantee|predict|certain|all situations|everyone|every|returns? without",
            False,
        ),
        (
            r"(?:you will|you can|you could) (?:not|never|hardly) (?:find|get|do|see|beat|top) (?:~2 "
            r")?(?:better|higher|lower|more|anything like|a better|our|these|this)",
            "",
            False,
        ),
        (
            r"(?:better|higher|lower|more|superior) (?:~2 )?(?:than (?:anyone|anybody|any other|"
            r"everyone|all|the competition|any (?:bank|company|advisor|firm|competitor)|our "
            r"competitors|everybody|most (?:companies|firms|advisors))|rates? than|service than|"
            r"returns? than|payouts? than)",
            "",
            False,
        ),
        (
            r"(?:can not|could not|will never|never) (?:be )?(?:~1 )?(?:beat|beaten|matched|topped|"
            r"rivaled|outdone|equaled)|hard to beat|blows? (?:~2 )?(?:away|out of the water)|puts? "
            r"(?:~2 )?to shame",
            "",
            False,
        ),
        (
            r"(?:clients|customers|people|retirees|members) (?:~1 )?(?:rave|love (?:us|our|it|this|"
            r"their|how)|swear by|trust us|adore|flock|brag|thank us|can not stop|keep (?:coming|"
            r"thanking)|tell us how)",
            "",
            False,
        ),
        (
            rf"(?:{_MASS}) (?:of )?(?:our |my |the |these |happy |satisfied |american |local |"
            rf"arizona |phoenix |other |fellow |your )?(?:~1 )?<people> (?:~4 )?{_HAPPY}",
            r"many people|different|worry|ask|most people (?:pay|qualify|worry|start|ask|need|can|"
            r"have|wonder|want)|(?:most|some) (?:~1 )?people|born|full retirement age|social "
            r"security|medicare|registered|signed up|according to|should|seats",
            True,
        ),
        (
            r"(?:our|my|all our|every|one of our|one|a|another|happy|recent|past|local|the) (?:~2 "
            r")?(?:clients?|customers?) (?:~3 )?(?:"
            + _HAPPY
            + r"|always|never|all|are (?:so|all|very|always|the)|just|recently|last|was|were|from|"
            r"named|with|in (?:phoenix|mesa|scottsdale|tucson))",
            r"deserve|may (?:be|ask)|can (?:ask|call)|do not ask|never ask|protect\w* (?:our|client)|"
            r"data|information|never share",
            False,
        ),
        (
            r"(?:we|i|our (?:team|advisors|firm)|provision|provision brokerage) (?:~2 )?(?:helped|"
            r"served|saved|advised|guided|worked with|protected|made|helps|serves|assisted|retired|"
            r"trusted by|earned|have|has) (?:~2 )?(?:over |more than |nearly |almost |about |"
            r"hundreds of |thousands of |tens of thousands of |countless |millions of |dozens of |so "
            r"many |\d[\d,]*\+? ?)(?:~3 )?(?:<people>|retirements?|million|thousand|dollars|reviews|"
            r"<amount>|others|stars)",
            "",
            True,
        ),
        (
            r"(?:trusted|loved|chosen|used|recommended|preferred|relied on|embraced|praised) by "
            r"(?:~2 )?(?:thousands|hundreds|millions|tens|\d[\d,]*|experts|everyone|doctors|smart|"
            r"wealthy|the (?:rich|wealthy|pros)|over|more than|nearly|retirees|families|people|"
            r"seniors|most|countless|professionals|advisors|economists|celebrities|dozens|many|top)",
            "",
            True,
        ),
        (
            r"(?:5|five|4\.\d|4|four)[- ](?:~1 )?stars?|a\+? (?:rated|rating)|(?:bbb|google|"
            r"trustpilot|yelp) (?:~2 )?(?:rating|reviews?|rated|accredited|stars?)|award[- ]winning|"
            r"(?:voted|ranked|rated|named|recognized as|awarded) (?:~2 )?(?:#1|best|top|number|"
            r"number one|the|highest|first|a leader)|as seen on|as featured|world[- ]class|"
            r"unbeatable|second to none|unmatched|unrivaled|unparalleled|gold standard|industry[- "
            r"]leading|market[- ]leading|best kept secret|secret (?:weapon|of the)|bar none",
            r"insurers?|carriers?|am best|a\.m\. best",
            False,
        ),
        (
            r"(?:stud(?:y|ies)|research|surveys?|statistics|stats|data|polls?|science|economists?|"
            r"experts|harvard|wharton|nobel \w+) (?:~2 )?(?:show\w*|prov\w+|confirm\w*|say\w*|found|"
            r"find|agree\w*|recommend\w*|indicat\w+|suggest\w*|demonstrat\w*|back)(?! (?:you|with "
            r"us))",
            r"vary|varies|mixed|disagree|differ",
            False,
        ),
        (
            r"(?:everyone|everybody|anyone|people|folks|retirees|all your (?:neighbors|friends)|your "
            r"(?:neighbors|friends)|the (?:rich|wealthy|smart money)|smart (?:money|investors|"
            r"retirees|people)|wealthy (?:people|families|investors)|savvy \w+|millionaires) (?:~2 "
            r")?(?:loves?|is (?:doing|buying|switching|moving|talking|getting|happy)|are (?:doing|"
            r"all|buying|switching|moving|flocking|lining|rushing|jumping|already)|uses?|knows?|"
            r"chooses?|swears? by|raves?|agrees?|already|put|trusts?|buy|buys|do)(?! (?:how|that it "
            r"is hard))",
            r"questions?|some|others?|many|different|whether|should|how (?:people|folks)|worr\w+",
            False,
        ),
        (
            r"#1|number one (?:fear|concern|worry|choice|rated|annuity|firm|brokerage|reason|source|"
            r"in)|no\. 1",
            r"question (?:#1|number)|your",
            False,
        ),
        (
            r"<rate> (?:of|out of) (?:our |the |all )?(?:~2 )?<people>|(?:<number>|\d+) (?:out of|"
            r"in) (?:every )?(?:<number>|\d+) (?:~2 )?<people>|<number> ?% (?:satisfaction|success|"
            r"of (?:our |the |all )?(?:~2 )?<people>|approval|happy|retention|client)|(?:perfect|"
            r"proven|flawless|spotless|unblemished|impeccable) (?:~1 )?(?:track record|record|"
            r"results|success|reputation|system|formula|history|method)",
            r"social security|medicare|census",
            True,
        ),
        (
            r"(?:everyone|everybody|anyone|nearly everyone) (?:~5 )?(?:ends? up|is|are|walks? away|"
            r"leaves?|comes? out) (?:~1 )?(?:happ\w+|richer|better off|satisfied|smiling|thrilled|"
            r"glad|grateful)|ask (?:any(?:one|body)?|around)(?: ~7)? (?:know|tell|say|love|agree|"
            r"swear)s?|(?:nowhere|no place) else|join(?:s|ing|ed)? (?:~2 )?(?:\d[\d,]*|thousands|"
            r"hundreds|tens|millions)",
            r"seminar|deserves",
            False,
        ),
        (
            r"(?:one|a|another|that|this) (?:~1 )?(?:couple|client|family|lady|man|woman|retiree|"
            r"gentleman|widow|widower|teacher|nurse|customer) (?:~1 )?(?:(?:we|i) (?:helped|worked|"
            r"advised|met|know|served|saw)|(?:told|doubled|earned|saved|retired|said|wrote|made|went|"
            r"now has))",
            "",
            False,
        ),
        (
            r"(?:testimonial|success stor(?:y|ies)|rave reviews|glowing reviews|happy clients|"
            r"satisfied (?:clients|customers|retirees)|changed (?:her|his|their|my) (?:life|lives|"
            r"retirement))",
            "",
            False,
        ),
    )
)
