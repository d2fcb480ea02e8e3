"""Annuities as bank products, and other companies run down. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "disparagement_fdic"
_BANK_THING = (
    r"(?:fdic(?: insured| insurance)?|banks?|bank accounts?|bank deposits?|cds?|certificates? of deposit|"
    r"savings accounts?|checking accounts?|deposits?|deposit accounts?|money markets?(?: accounts?)?|"
    r"treasur(?:y|ies)(?: bonds?)?|government bonds?|federally insured|credit unions?|vault)"
)
_RIVAL = (
    r"(?:banks?|big banks|bankers?|brokers?|stockbrokers?|stock brokers|wall street|brokerages?|"
    r"insurers?|insurance companies|other (?:advisors|companies|firms|brokers|agents|insurers|"
    r"brokerages|agencies)|competitors?|financial (?:advisors|planners|advisers)|advisors|"
    r"mutual funds?|fund managers|money managers|robo ?advisors?|stock ?market|401ks?|fidelity|"
    r"vanguard|schwab|edward jones|merrill(?: lynch)?|jp ?morgan|chase|wells fargo|bank of "
    r"america|morgan stanley|fisher investments|prudential|allianz|athene|new york life|metlife|"
    r"your (?:~1 )?(?:bank|broker|advisor|adviser|planner|company|agent|insurer|401k provider|"
    r"banker|credit union|financial (?:advisor|planner))|(?:the )?(?:other|those|these) (?:guys|"
    r"people|outfits|places)|most (?:advisors|brokers|banks|agents)|they all|cds)"
)
_INSULT = (
    r"(?:steal\w*|stole|ripp?(?:ing|s|ed)? (?:you |people |everyone |folks |retirees )?off|rip "
    r"?offs?|rob(?:s|bing|bed)?|scam\w*|crook\w*|cheat\w*|lie|lies|lying|liars?|greedy|do not "
    r"care|does not care|could care less|only care\w*|just want your|only want your|fleec\w+|"
    r"goug\w+|"
    r"tak(?:es?|ing) advantage|frauds?|thie(?:f|ves)|sharks?|dishonest|con (?:artists?|men)|con|"
    r"garbage|terrible|trash|useless|incompetent|shady|sleazy|joke|about to (?:fail|collapse)|"
    r"going under|nothing for you|pocket(?:s|ing)? your|bleed\w*|eat(?:s|ing)? (?:up |away "
    r")?(?:at )?your|"
    r"hid(?:e|es|ing) (?:~2 )?(?:fees|from you)|mislead\w*|trick\w*|rob you|casinos?|gambl\w+|"
    r"rigged|ponzi|worst|awful|clueless|do not know what|does not know what|has no idea|have no "
    r"idea|no idea|screw\w*|exploit\w*|predator\w*|never tell you|will not tell you|do not want "
    r"you to know|does not want you to know|do not tell|in it for themselves|making (?:a fortune|"
    r"money) off you|milk(?:s|ing)|"
    r"can not be trusted|untrustworthy|not trustworthy|crush\w* you|losers?|for suckers|"
    r"legalized theft|bad guys|getting rich off|rich off|pathetic|worthless|waste of|laugh\w*|"
    r"dinosaurs?|out of touch|corrupt|evil|overcharg\w*|lazy|failing you|let(?:ting)? you down|"
    r"losing you money|throwing your money|sell(?:s|ing)? you junk|junk|crap\w*|insolvent|shaky|"
    r"dishonorable)"
)
CHECKS: tuple[Check, ...] = tuple(
    claim(_RULE, template, unless=unless)
    for template, unless in (
        (
            r"(?:as|every bit as|even) (?:safe|secure|good|sound|solid|guaranteed|protected|"
            rf"reliable|simple|insured|trustworthy) (?:as|like) (?:~3 )?{_BANK_THING}",
            "",
        ),
        (
            r"(?:safer|better|more (?:secure|reliable|protected)|smarter|superior|stronger|beats|"
            rf"sounder) (?:~1 )?(?:than|to|protection than) (?:~3 )?{_BANK_THING}",
            "",
        ),
        (
            r"(?:just|works?|exactly|much|basically|pretty much|kind of|a lot|same|works? the same|"
            r"acts?|behaves?|functions?|insured|protected|is|are|think of (?:it|this) (?:~1 )?|it "
            rf"is|treat it|protected the same way) (?:like|as) (?:~4 )?{_BANK_THING}(?! (?:are not|"
            r"is not))",
            r"unlike|differ\w*|but (?:it|they) (?:is|are) not|not (?:exactly|quite)",
        ),
        (
            r"(?:basically|essentially|practically|virtually|really|simply|just|equivalent to|same "
            r"as|similar to|identical to|comparable to|no different (?:from|than)|like|a type of|a "
            r"kind of|sort of|alternative|version of|form of|called|it is|substitute for|cousin of|"
            rf"is|are) (?:an? |the |your |having )?(?:~2 )?(?:{_BANK_THING})(?: account)? (?:that|"
            r"with|but|for|only|which|from|at|except|and|alternative|in|on steroids|paying|earning|"
            r"protection|coverage)",
            r"unlike|differ\w*|cds are|are not|is not|fdic insured up to|bank accounts are|from a "
            r"bank|insured by the fdic up",
        ),
        (
            r"(?:annuit\w+|it|this|they|these|product|premium|plan|money (?:here|with us)|contract|"
            r"our \w+) (?:is|are|comes?|comes with|has|have|carr(?:y|ies)|works? like|gets?|"
            r"includes?) (?:~2 )?(?:basically |essentially |also |just |simply |really |like "
            r")?(?:an? |the same )?(?:~1 )?(?:fdic|federally insured|bank[- ]insured|bank deposit|"
            r"bank product|savings account|cds?|certificate of deposit|deposit|bank account)",
            r"unlike|cds (?:are|is)",
        ),
        (
            r"(?:cd|certificate of deposit|fdic insured|fdic|savings|deposit|bank) ?(?:type |style |"
            r"like |insured |backed )?annuit\w+|annuity (?:cd|deposit|savings account|certificate)|"
            r"fdic (?:equivalent|for annuit\w+|of (?:the )?(?:annuit\w+|insurance))|(?:own|private|"
            r"version of (?:the )?) fdic",
            r"savings annuity interest",
        ),
        (
            r"(?:your|a|the|make (?:a|your)|initial|minimum|first|each) deposit ~4 (?:annuit\w+|"
            r"contract|fia|plan|policy|insurer|product|grows?|earns?)|deposit(?:s|ing|ed)? (?:~4 "
            r")?(?:into|in|to|with) (?:~2 )?(?:annuit\w+|contract|plan|us|policy|product)",
            "",
        ),
        (
            rf"{_RIVAL} (?:~2 )?(?:(?:are|is|will|just|only|would|have been|has been|basically|"
            r"really|to|always|all|do|does|never|not|keep|love to|want to|getting|get|got|make|"
            rf"can)[ ,]){{0,4}}(?:~5 )?{_INSULT}",
            r"scammers|if your",
        ),
        (
            r"(?:do not|never|can not|nobody should|stop|would not|i would not|should not|not to|"
            r"wouldn) (?:~1 )?(?:trust(?:ing)?|believ(?:e|ing)|rely(?:ing)? on|listen(?:ing)? to|"
            r"count(?:ing)? on|let|work with|stay with|stick with|buy from|do business with|go with|"
            rf"use) (?:~2 )?{_RIVAL}",
            "",
        ),
        (
            r"(?:fire|dump|ditch|leave|forget|get away from|run from|escape|drop|say goodbye to|"
            r"better than|unlike|smarter than|more honest than|not like|instead of) (?:~2 "
            rf")?{_RIVAL}(?! (?:deposits?|accounts?|cds?|products?))",
            r"annuit\w+ ~4 not|cds|fdic|insured|deposits|differ|need not|do not (?:have|need) to|"
            r"liquidity|fluctuate",
        ),
        (
            r"(?:outfit|compan(?:y|ies)|firms?|carriers?|insurers?|they (?:sell|offer)|their "
            r"(?:products?|annuit\w+|rates?|advice|contracts?)|that (?:place|bunch)) (?:~2 )?(?:is|"
            rf"are|was|were|has|have|will|just|only)? ?(?:~2 )?{_INSULT}",
            r"scammers|if",
        ),
        (
            r"(?:shaky|sketchy|shady|crooked|second rate|bottom of the barrel|fly by night|sleazy|"
            r"lousy|terrible|awful|dishonest|greedy|rotten|failing|no good) (?:outfits?|compan(?:y|"
            r"ies)|operations?|bunch|firms?|products?|insurers?|carriers?|brokers?|advisors?|banks?)",
            r"careful|avoid",
        ),
        (
            r"same (?:~1 )?(?:protection|safety|security|guarantee|coverage|insurance|peace of "
            rf"mind) (?:~6 )?{_BANK_THING}|fdic (?:~1 )?(?:covers?|insures?|protects?|backs?|"
            r"guarantees?) (?:~3 )?(?:annuit\w+|this|it|these|our|them)",
            r"not (?:carry|have|the)",
        ),
        (rf"{_INSULT} (?:~3 )?(?:by|from|at|like) (?:~2 )?{_RIVAL}", ""),
        (
            r"(?:your|the) (?:~1 )?(?:bank|broker|advisor|adviser|planner) (?:~1 )?(?:is|was|has "
            r"been|obviously|clearly) (?:~2 )?(?:wrong|bad|clueless|hurting|costing|overcharging|"
            r"robbing|failing|losing|not (?:honest|looking|telling|qualified|helping|on your side)|"
            r"misled|hiding|ripping|lying|only|unqualified)",
            r"if",
        ),
    )
)
