"""Fees, surrender charges and limits denied or waved off. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "fees_omission"
_CHARGE = (
    r"(?:fees?|charges?|surrender|costs?|penalt(?:y|ies)|commissions?|catch|strings|fine print|"
    r"drawbacks?|loads?|expenses?|disadvantages?|hidden|downsides?|"
    r"trade ?offs?|limits on|lock ?ups?|lock in|out of pocket)"
)
_FREE_THING = (
    r"consultations?|appointments?|seminars?|webinars?|workshops?|events?|sessions?|talks?|chat\w*|"
    r"talking|speaking|meetings?|visits?|conversations?|attend\w*|ask|asking|to come|delet\w+|"
    r"unsubscribe|seats?|register\w*|take your time|answers?|deleting|learning more|information|"
    r"questions?|help|brochure|materials|parking|form"
)
_ANY_TIME = (
    r"(?:any ?(?:time|day)|whenever|at will|on demand|any day|at any (?:point|moment|time)|always|when you "
    r"(?:want|like|need|please)|without (?:any )?(?:cost|penalty|penalties|fees?|charges?|hassle|"
    r"restrictions?))"
)
_DENIED: tuple[Check, ...] = tuple(
    claim(
        _RULE,
        template,
        unless_said=_FREE_THING + r"|up to <rate>|off (?:the|our|any) (?:~1 )?lists?",
        unless_around=r"may apply|can apply|depends? on|but (?:there|some|it|surrender)|(?:seminar|"
        r"consultation|"
        r"appointment|first talk) (?:~3 )?(?:free|nothing)",
    )
    for template in (
        r"(?:no|zero|not any|never any|without (?:any |a )?|free of|free from|not a single|not "
        r"one|none of the|no such thing as|never (?:pay|charge|see) (?:a |an |any )?|0) (?:~2 "
        rf")?{_CHARGE}",
        r"(?:do|does|will|would|is|are) (?:not|never) (?:ever )?(?:(?:have|charge\w*|cost|pay|"
        rf"involve|come with|carry|include|see|find|notice|owe|take|any|an?) (?:you )?(?:~2 )?(?:{_CHARGE})|"
        r"(?:cost|charge|pay|owe) (?:you )?(?:~1 )?(?:a (?:dime|cent|penny|thing)|anything|"
        r"money))",
        r"(?:you|we|they|annuit\w+|product|this|it|there) (?:<will> |are )?(?:never|not) (?:be )?charged?",
        r"(?:costs?|costing) (?:you )?(?:absolutely |literally )?(?:nothing|zero|zilch|not a "
        r"(?:dime|cent|penny))|(?:pay|paying|pays) (?:absolutely )?nothing|(?:100 ?%|completely|"
        r"totally|absolutely|entirely) (?:free|fee free|cost free)|(?:fee|commission|cost|"
        r"penalty) free",
        r"(?:ignore|forget|skip|disregard|(?:do not|no need to|need not|never|not have to) ~2 "
        rf"(?:worry|think|ask|care|stress|know|read|mind|sweat|bother|look)) ~3 (?:{_CHARGE})",
        rf"(?:{_CHARGE}) ~2 (?:do not|does not|will not|is not|are not|never|never really|will "
        r"never|are basically|are practically|are nothing|is nothing|are irrelevant|do not "
        r"really|hardly|barely|are so|is so|are tiny|are negligible|are minimal) ~1 (?:matter|"
        r"apply|affect|anything|important|to worry|worth|a big deal|an issue|a concern|relevant|"
        r"small|tiny|low|negligible|kick in|exist|touch)",
        r"(?:insurers?|compan\w+|we|carrier|they|provision|it) (?:<will> )?(?:absorbs?|covers?|"
        r"picks? up|eats?|swallows?|takes? care of|waives?) (?:~2 )?(?:fees?|costs?|expenses?|"
        r"charges?|penalties|everything)",
        r"(?:withdraw|take|taking|access|get|cash out|pull|touch|reach|leave (?:the|your|any|"
        r"this) (?:contract|annuity|plan|policy)|walk away|cancel|back out|move|remove|available|"
        rf"withdrawals?|(?<!opt )out) (?:~8 )?{_ANY_TIME}(?! (?:by|of|for))",
        r"(?:fully|completely|totally|100 ?%|perfectly|entirely|always) (?:liquid|accessible|"
        r"available to you|flexible)|never (?:locked|tied) (?:in|up)|not (?:locked|tied) (?:in|"
        r"up)",
        r"(?:all|only|nothing but) (?:the )?(?:benefits|advantages|pros|good)|no (?:cons|negatives|minuses)",
        r"(?:just|all) (?:the )?(?:upside|benefit)s? (?:and|with) no",
        r"(?:nothing|no money|not a (?:penny|cent|dime)|zero) (?:is|gets|will be|comes?|ever) "
        r"(?:~1 )?(?:deducted|taken|subtracted|charged|out of|withheld)|keep (?:every|100 ?%|all "
        r"of) (?:~1 )?(?:dollar|penny|your)",
        r"(?:tak\w+|get\w*|pull\w*|mov\w+|leav\w+|cash\w*) (?:~4 )?(?:out|early|early on|your "
        r"money) (?:~3 )?(?:is|are) (?:~1 )?(?:no (?:problem|big deal|issue|trouble)|easy|simple|"
        r"painless|free|fine|never a problem)",
        r"(?:is|are|it is|be|totally|free,) (?:~1 )?(?:free|no cost) (?:for|to) you|at no cost "
        r"to you|for free because",
        r"(?:nothing|zero|zilch) to pay|(?:surrender (?:charges?|periods?|schedule)|fees?|"
        r"charges?|penalt(?:y|ies)) (?:~3 )?(?:formality|technicality|no big deal|joke|scare "
        r"tactic|afterthought|rarely|almost never)",
        r"fees? (?:is|are) (?:already )?(?:basically |practically |almost |virtually )?(?:zero|"
        r"nothing|none|nonexistent|waived|invisible|trivial|negligible)",
    )
)
_WAVED_OFF: tuple[Check, ...] = (
    claim(
        _RULE,
        r"(?:charges?|fees?|penalt(?:y|ies)|costs?) (?:is|are) not (?:something|anything|a "
        r"thing) (?:~1 )?(?:to|you|we|anyone) (?:~3 )?(?:worry|think|care|stress|fear|mind|"
        r"bother)|^(?:zero|none|nope|nada|not one|not a (?:one|single one|penny|dime)|nothing|"
        r"absolutely (?:none|nothing|zero))|(?:no|not (?:~2 )?)(?: ~1)?big deal|(?:nothing|no "
        r"need|no reason) (?:~1 )?to (?:worry|stress|lose sleep|think|fret)(?: about)?|not (?:~1 "
        r")?(?:a|an|something) (?:~1 )?(?:issue|problem|concern|worry|to worry about)|forget "
        r"(?:about )?(?:them|those|it|that)|ignore (?:them|those|it)|(?:they|those) (?:do not|"
        r"never|will not) (?:matter|apply|affect)|do not (?:worry|think|stress|fret) (?:about|"
        r"over) (?:them|those|it|that|any)",
        only_with=r"^ ?(?:~2 )?(?:fees?|costs?|charges|catch)|surrender charges?|(?:annual |hidden |the |"
        r"any |rider |high )fees|fees are|what about fees|penalties|commissions?",
        unless=_FREE_THING,
        excuses=("warned",),
    ),
)

CHECKS: tuple[Check, ...] = (*_DENIED, *_WAVED_OFF)
