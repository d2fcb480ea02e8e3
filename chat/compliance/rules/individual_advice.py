"""What this visitor should buy, sell, move, keep or claim. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "individual_advice"
_ACTION = (
    r"(?:buy(?:ing)?|purchas(?:e|ing)|invest(?:ing)?|put(?:ting)?|mov(?:e|ing)|roll(?:ing)?(?: "
    r"?over)?|transfer(?:ring)?|sell(?:ing)?|cash(?:ing)? (?:out|in)|liquidat(?:e|ing)|"
    r"replac(?:e|ing)|surrender(?:ing)?|exchang(?:e|ing)|convert(?:ing)?|swap(?:ping)?|"
    r"switch(?:ing)?|shift(?:ing)?|allocat(?:e|ing)|get(?:ting)?(?: out of| rid of| into| "
    r"yourself| an?| some)?|"
    r"go(?:ing)? (?:with|for|all in|into)|leav(?:e|ing)|hold(?:ing)? off on|choos(?:e|ing)|"
    r"pick(?:ing)?|tak(?:e|ing)|claim(?:ing)?|fil(?:e|ing) for|delay(?:ing)?|defer(?:ring)?|"
    r"start(?:ing)?|withdraw(?:ing)?|wait(?:ing)?|keep(?:ing)?|annuitiz(?:e|ing)|"
    r"drop(?:ping)?|cancel(?:l?ing)?|dump(?:ing)?|ditch(?:ing)?|stick(?:ing)? with|stay(?:ing)?|"
    r"add(?:ing)?|diversify(?:ing)?|lock(?:ing)?|commit(?:ting)?|park(?:ing)?|set(?:ting)? aside|"
    r"use|using|"
    r"pull(?:ing)?|split(?:ting)?|rebalanc(?:e|ing)|own(?:ing)?|have|hold(?:ing)?|be (?:in|out "
    r"of)|carv(?:e|ing)|"
    r"sign(?:ing)? up for|pay(?:ing)? (?:off|down)|borrow(?:ing)?|refinanc(?:e|ing)|retir(?:e|"
    r"ing)|downsiz(?:e|ing)|max(?:ing)? out|secur(?:e|ing)|trad(?:e|ing)|consolidat(?:e|ing)|"
    r"ladder(?:ing)?|avoid(?:ing)?|redirect(?:ing)?|reduc(?:e|ing)|cut(?:ting)?)"
)
_HOLDING = (
    r"(?:annuit(?:y|ies)|fias?|mygas?|iras?|roth|401ks?|403bs?|457|tsp|stocks?|bonds?|cds?|"
    r"portfolio|savings|money|cash|pensions?|lump sum|social security|benefits?|polic(?:y|ies)|"
    r"funds?|nest egg|"
    r"half|<rate>|<amount>|mortgage|house|insurance|rollover|market|equities|etfs?|treasuries|"
    r"products?|riders?|assets|retirement account(?! numbers?)|accounts?(?! numbers?)|everything|"
    r"rmd|principal|contract|at (?:62|67|70)|until (?:age )?(?:62|67|70)|terms?|a third|some of|"
    r"gold|crypto)"
)
_ADVERB = (
    r"(?:definitely |really |probably |just |simply |also |strongly |seriously |at least |maybe |first |"
    r"be |start |likely |go ahead and |now |look at |think about |consider |want to |certainly |"
    r"absolutely |immediately |perhaps )"
)
_DIRECTIVE = (
    r"(?:(?<!how much )(?<!if )(?<!whether )(?<!what )(?<!when )(?<!which )(?<!how )(?<!where "
    r")you (?:really |definitely |probably |absolutely |honestly |certainly |simply |just |"
    r"seriously |clearly )?(?:should|ought to|must|need to|have to|had better|would better|would "
    r"be (?:wise|smart|better off|best|well advised|better served)(?: to| by)?|would do (?:well|"
    r"better) to|"
    r"might want to|may want to|could|will want to|would want to|are better off|can safely|can "
    r"go ahead and|are best)|"
    r"(?:i|we) (?:would |really |highly |strongly |definitely |always |usually |generally |"
    r"personally |do |am going to |will )*(?:recommend|suggest|advise|encourage|urge|propose|"
    r"advocate)(?: that)?(?: you(?: to)?)?|"
    r"(?:my|our) (?:honest |best |strong |personal |professional )?(?:advice|recommendation|"
    r"suggestion|take|view|opinion|pick)(?: for you| here)?(?: is| would be|:)?(?: to)?(?: that "
    r"you)?(?: should)?|"
    r"(?:i|we) would(?: personally| definitely| probably| just| go ahead and)?(?! (?:love|be|"
    r"like|need|want|ask|say|never|not|have to|use|get back))|you (?:really |definitely )?(?:do "
    r"not|would not) want to|what i would do(?: here)?(?: is)?(?: to)?|(?:a |any )?(?:person|"
    r"people|someone|anyone|folks) (?:in your (?:shoes|situation|position)|your age|like you) "
    r"(?:should|ought to|needs? to|must|would be wise to)|if i were you ~2|in your (?:shoes|"
    r"situation|position|case)(?: i| you)?(?: would| should)?|"
    r"(?:the )?(?:best|smartest|wisest|right|ideal|safest|obvious|logical|perfect) (?:move|thing|"
    r"choice|option|bet|way|step|strategy|decision|time|approach|plan|answer)(?: for you| for "
    r"your \w+| right now| here| at your age| to do)?(?: is| would be)(?: to)?|"
    r"it (?:is|would be|makes) (?:~1 )?(?:best|smart|wise|time|better|sense|sensible|a good idea|"
    r"a smart move|in your (?:best )?interest)(?: for you)?(?: to)?|let us(?: go ahead and)?|go "
    r"ahead and|make sure (?:you|to)|"
    r"(?:your )?(?:best|smartest) (?:bet|move|option)(?: here)?(?: is| would be)(?: to)?|time to|"
    r"why not(?: just)?|consider|try|do yourself a favor and|have you thought about|please|"
    r"better to)"
)
_NO_PRODUCT = (
    r"appointment|statement|question|advisor|attorney|cpa|professional|call|email|seminar|webinar|notes|"
    r"time to (?:read|think)|read|form|page|at your own pace"
)
_FIRST = r"before|until (?:you|an?)|without|unless|after (?:talking|speaking|you talk|consulting)|if"
_IMPERATIVE = (
    r"(?:^|[:;!]? ?(?:so|then|just|simply|please|instead|first|now|today|:|-|;|\"|yes,?|honestly,?|"
    r"absolutely,?|bottom line:?|my advice:?|age,?|old,?|savings,?|<amount>,?) )"
)
CHECKS: tuple[Check, ...] = (
    claim(
        _RULE,
        rf"{_DIRECTIVE} {_ADVERB}*(?:not |never |stop |avoid )?(?:to )?{_ADVERB}*{_ACTION} (?:~8 "
        rf")?{_HOLDING}",
        unless=rf"{_NO_PRODUCT}|(?:whether|how much|decide|determine) ~3 (?:you|to)|(?:{_FIRST}) ~3 "
        rf"(?:you )?{_ACTION}|need to be \d|you have to be",
        excuses=("denied", "warned"),
    ),
    claim(
        _RULE,
        rf"{_IMPERATIVE}{_ADVERB}*(?:put|move|roll(?: ?over)?|transfer|sell|cash out|liquidate|"
        r"invest|buy|purchase|convert|allocate|shift|switch|swap|dump|ditch|replace|surrender|"
        r"exchange|delay|defer|claim|file for|withdraw|"
        r"keep|park|split|pull|take|max out|get|go (?:with|for|all in)|opt for|elect|annuitize|"
        r"drop|stay|stick with|wait|lock|hold|pay off|start|leave|avoid|choose|pick) ~7 "
        rf"{_HOLDING}",
        unless=rf"{_NO_PRODUCT}|surrender (?:charges?|periods?)|your time|take a look|guide|question|"
        rf"(?:{_FIRST}) ~3 {_ACTION}|tells? you|let us know|keep in mind|get back|get (?:started|"
        r"answers|in touch)|people|take care|talk|speak|ask|would you|start with|hold on",
        excuses=("denied", "warned", "reported", "asked"),
    ),
    claim(
        _RULE,
        rf"^(?:please |honestly |just |and |so |but )?(?:do not|never|stop|quit|avoid) {_ACTION} "
        rf"(?:~6 )?{_HOLDING}",
        unless=rf"{_NO_PRODUCT}|before (?:you|talking|reading|asking)|without|today|here|in this chat|"
        r"anything|personal|numbers?",
        excuses=("warned",),
    ),
    claim(
        _RULE,
        r"(?:i|we) would (?:~1 )?(?:steer|point|lean|nudge|push|guide|direct|put) (?:~2 "
        rf")?(?:toward|towards|to|into) (?:~4 )?{_HOLDING}|(?:i|we) would (?:not|never) (?:~1 "
        rf")?(?:touch|buy|keep|hold|own|put|go near|stay in|consider) (?:~3 )?{_HOLDING}",
        unless=_NO_PRODUCT,
        excuses=("warned",),
    ),
    claim(
        _RULE,
        r"(?:claiming|waiting|rolling|moving|selling|buying|taking|delaying|keeping|switching|"
        r"converting|annuitizing|investing|putting|replacing|surrendering|cashing|leaving|"
        r"staying|retiring|adding) (?:~7 )?(?:is|would be|will be|makes|sounds|seems|looks) "
        r"(?:~2 )?"
        r"(?:right|best|smart\w*|wise\w*|perfect|sense|no brainer|way to go|better|mistake|"
        r"foolish|safest|ideal|good (?:move|idea|choice|call)|great (?:move|idea|choice)|bad "
        r"(?:move|idea|choice))",
        unless=r"(?:may|might|can|could) (?:be|not be)|whether|if|depends?|for some|question|decision|"
        r"advisor|notes|statement|appointment",
    ),
    claim(_RULE, rf"better off without (?:~3 )?{_HOLDING}"),
    claim(
        _RULE,
        rf"(?:{_DIRECTIVE}|(?:best|smartest) thing you can do is) {_ADVERB}*(?:to "
        r")?(?:annuitiz(?:e|ing)|roll(?:ing)? (?:it|that|them|everything)? ?over|cash(?:ing)? "
        r"(?:it|that|them)? ?out|(?:buy|buying|get|getting|take|taking) one)",
        unless=_NO_PRODUCT + r"|whether|if",
        excuses=("denied", "warned"),
    ),
    claim(
        _RULE,
        r"go for it|pull the trigger|nothing (?:~2 )?(?:better|beats|tops|compares) (?:~3 "
        r")?(?:annuit\w+|this|it)",
        only_with=r"annuit\w+|buy|ira|rollover|polic\w+|goals",
    ),
    claim(
        _RULE,
        r"(?:with|at|for|since|given|because|based on) ~8 (?:put|move|roll|buy|invest|allocate|"
        r"go with|shift|keep) ~5 (?:<rate>|<number> ?%|half|a third|all|most|some) ~4 "
        rf"{_HOLDING}",
        unless=_NO_PRODUCT,
    ),
    claim(
        _RULE,
        rf"you (?:should|ought to|must|need to|would) (?:not|never) {_ADVERB}*(?:{_ACTION}) "
        rf"(?:~6 )?{_HOLDING}",
        unless=rf"{_NO_PRODUCT}|(?:{_FIRST})|feel|pressured|today|anyone|numbers?|here|in this chat",
        excuses=("warned",),
    ),
    claim(
        _RULE,
        r"you (?:<very> |do |really |definitely |absolutely |clearly |actually )*(?:need|do not "
        r"need|would benefit from|would be better off (?:with|in)|belong in|deserve|are better "
        r"off (?:with|in)|would be happiest with|would do well with) (?:~3 )?(?:annuit(?:y|ies)|"
        r"fia|myga|fixed|indexed|life insurance|long term care|stocks|bonds|roth|rider)",
        unless=r"to (?:know|buy|decide|understand|have|share|consider|learn|think)|information|whether|if",
    ),
    claim(
        _RULE,
        r"(?:now is|this is|it is) (?:~1 )?(?:the |a )?(?:perfect|best|right|ideal|great|good|"
        rf"smart) (?:time|moment|age) (?:for you )?(?:to|for) {_ACTION}",
        unless=_NO_PRODUCT,
    ),
    claim(
        _RULE,
        r"(?:it is|now is the|high|about|definitely) time (?:~1 )?(?:to|for you to) (?:get "
        r"(?:out|in)|sell|move (?:on|your|out|to)|buy|switch|roll|cash out|act on|shift|make the "
        r"move|pull)",
        unless=_NO_PRODUCT,
    ),
    claim(
        _RULE,
        r"(?:leaving|keeping|having|holding) (?:your |that |so much |all )?~3 (?:in|as) ~4 (?:is|"
        r"would be) ~1 (?:a )?(?:mistake|bad|crazy|foolish|wrong|too risky|terrible|wise|smart|"
        r"best|better)",
    ),
)
