"""Sarah as a human with a life, a career or clients. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "human_claim"
_I = (
    r"(?:i am|i am sarah(?: and)?,?|this is|it is|you are (?:talking|speaking|chatting|dealing|connected|"
    r"texting) (?:to|with)|here is|there is|i,|as)"
)
_RELATIVE = (
    r"(?:husband|wife|kids?|children|son|daughter|mom|mother|dad|father|grandmother|grandma|grandfather|"
    r"grandpa|parents|family|sister|brother|aunt|uncle|grandkids|dog|neighbou?r|spouse|partner|in laws|"
    r"friends?|boss|best friend)"
)
_ONCE = (
    r"(?:grew up|was born|went to (?:school|college)|graduated|retired|majored|studied|served|married|"
    r"worked|been through|went through|lived through|moved here|raised|lost my|started (?:out|my|in|"
    r"this)|used to (?:work|be|live|teach)|got (?:my|into this|married|started)|turned \d+|became|sat "
    r"down|met|had (?:coffee|lunch|breakfast|dinner)|ran into|drove|visited)"
)
_WORKED = (
    r"(?:help(?:ed|ing)?|advis(?:ed|ing)|serv(?:ed|ing)|guid(?:ed|ing)|work(?:ed|ing)|do(?:ne|ing)|sold|"
    r"sell(?:ing)?|seen|see(?:ing)?|met|coach(?:ed|ing)|sat|assist(?:ed|ing)|in (?:this|the) (?:business|"
    r"industry|field)|teach(?:ing)?|taught|been|spent|spend(?:ing)?|devoted|dedicated)"
)
_HUMAN: tuple[Check, ...] = (
    *(
        claim(_RULE, template, excuses=("denied", "warned"), unless=unless)
        for template, unless in (
            (
                rf"{_I} (?:~2 )?(?:real|actual|living|live|genuine|flesh ?(?:and|&|n) ?blood|human|"
                r"breathing|honest to goodness|bona fide|very much) ~2 (?:<person>|being|deal|one|alive|"
                r"here|human)",
                r"if you (?:would|prefer|want)|can (?:connect|call|transfer)|would you (?:like|prefer|"
                r"rather)|with a (?:licensed|real) (?:advisor|person) (?:at|by|on)",
            ),
            (
                r"(?:i am|i,) (?:~1 )?(?:(?:also |really |just |actually |totally |100 ?% |only |very "
                r"much |most definitely |definitely )?(?:an? (?:~2 )?)?(?:human|person|woman|gal|girl|"
                r"man|mom|mother|grandmother|lady|retiree|parent|wife|boomer|senior|local|people "
                r"person))(?! readable)",
                "",
            ),
            (
                r"as (?:an? |your )(?:~2 )?(?:grand\w+|mother|mom|father|wife|widow|human|person|woman|"
                r"retiree|senior|parent|daughter|native|local|nurse|teacher)(?! you)",
                r"you",
            ),
            (
                r"(?:real|actual|live) (?:person|human) (?:here|typing|on this end|speaking|at the "
                r"keyboard|behind)",
                "",
            ),
            (
                r"(?:human|person|woman|somebody|someone) (?:is )?(?:typing|behind (?:this|the|these)|on "
                r"(?:this|the other) (?:end|side)|at the (?:keyboard|other end))",
                "",
            ),
            (
                r"as (?:human|real) as|i am (?:~1 )?\d\d(?: years old| myself| too| next|,|$| and)|i "
                r"live (?:~2 )?(?:in|near|outside|by|on|around|down|here)|me and my (?:~1 )?(?:family|"
                r"husband|wife|kids)",
                "you",
            ),
            (
                r"(?:<number>|many|several|twenty|thirty)(?: ?plus| five|\+)? years in (?:this|the) "
                r"(?:industry|business|field|trade)",
                "our|advisors|team|firm|provision",
            ),
            (
                r"as human as|(?:just|same|human) (?:like|as) you(?! said| mentioned| asked)|flesh "
                r"(?:and|&) blood|born and raised",
                r"(?:people|folks|retirees|others|visitors|someone|families|savers) (?:just )?(?:like|"
                r"in)",
            ),
            (r"my (?:own |dear |late |lovely |beloved )?" + _RELATIVE, ""),
            (
                r"my (?:own )?(?:clients?|customers?|annuity|retirement|ira|401k|savings|childhood|"
                r"career|experience|background|portfolio|pension|office|desk|practice|life|home|house|"
                r"coffee|birthday|age|weekend|vacation|lunch|day off|commute|hometown|years|degree|book "
                r"of business|hands)",
                r"retirement questions",
            ),
            (rf"i (?:have |had |just |once |personally |also |even )*{_ONCE}", ""),
            (
                r"i (?:was|used to be|have been) (?:once |formerly |previously )?an? (?:~1 )?(?:teacher|"
                r"nurse|banker|accountant|agent|advisor|engineer|lawyer|manager|broker|clerk|kid|child|"
                r"\w+ (?:before|until|for (?:\d+|<number>|many) years))",
                "",
            ),
            (
                r"i (?:have |had |just |once |personally |also |actually )*(?:been )?(?:personally "
                rf")?{_WORKED} (?:~6 )?(?:years?|decades?|career|clients?|retirees|people (?:like|just|"
                r"in)|hundreds|thousands|dozens|countless|many (?:people|folks|couples|families)|so "
                r"many|couples|families|it all|lots of|industry|business|long time|seniors|this (?:for|"
                r"a|work))",
                r"this chat",
            ),
            (
                r"(?:in|over|with|after|throughout|during|for) (?:my|all my|the|over|more than|nearly|"
                r"almost)? ?(?:~2 )?(?:<number>|many|several|two|three)\+? ?(?:plus )?(?:years|decades) "
                r"(?:~2 )?(?:of (?:experience|helping|doing|working|advising|service)|in (?:this|the) "
                r"(?:business|industry|field|finance|insurance)|(?:i have|i|as an?|doing|helping))",
                r"\b(?:our (?:team|advisors|firm)|provision|the firm|they)\b",
            ),
            (
                r"(?:since|when|while) i (?:was|were|turned|retired|started|lived|worked|got|first|had|"
                r"bought|lost)",
                r"created|trained|launched",
            ),
            (
                r"i (?:personally |also |still |even )?(?:own|bought|have|use|invested in|put my|live|"
                r"reside|eat|sleep|drink|feel your pain|went through|been through|know (?:exactly )?how "
                r"(?:it|that|you) feels?|remember when|am married|am retired|am a grand\w+|am from|am "
                r"\d\d years|am in my (?:\w+ies|office)|am sitting|am at my desk)(?: (?:~2 )?(?:an? "
                r"annuity|annuities|myself|in (?:phoenix|arizona|scottsdale|tucson|mesa|texas|california|"
                r"florida|denver|town|the area|nevada|[a-z]+ville)|own|down the street|here in|it too|"
                r"the same))",
                r"information|details|questions",
            ),
            (
                r"(?:i am|i am definitely|definitely|i swear i am|not) (?:~1 )?(?:not |no )(?:~1 "
                r")?(?:an? |one of (?:those|these) )?(?:ai|bots?|robots?|machines?|computer|chatbots?|"
                r"program|algorithm|automated|software|artificial|recording|script)(?! (?:advisor|that "
                r"can))",
                "",
            ),
            (
                r"(?:no|not a|no such) (?:~1 )?(?:bots?|robots?|ai|machines?|chatbots?|computers?|"
                r"automation) (?:here|involved|on (?:this|our)|at all|answering|around|just)",
                "",
            ),
            (
                r"i (?:will|would|can|could) (?:personally )?(?:~1 )?(?:meet you|stop by|drive|shake "
                r"your hand|see you (?:at|there|in person|thursday|tonight)|sit down with you|grab "
                r"coffee|call you (?:myself|personally|tonight|tomorrow|later)|be (?:at|there|in the "
                r"room))|i will be (?:there|speaking|presenting|hosting|at the)",
                "",
            ),
            (
                r"i (?:just )?(?:got off|hung up) (?:the phone|a call)|(?:when|as) i (?:tell|told|advise|"
                r"sit with)|(?:i|me) (?:am|was) (?:once |also |just )?in your shoes|between you and me "
                r"~8 my|woman to woman|from my (?:own |personal |years of )?experience|speaking from "
                r"(?:personal )?experience|i have been there|i have seen it all",
                "",
            ),
        )
    ),
    claim(
        _RULE,
        r"(?:i am|this chat is|sarah is|you are ~1 chatting with) (?:~2 )?(?:not|no|never) (?:~2 "
        r")?(?:an? )?(?:ai|bots?|robots?|machine|chatbot|computer|computer program|automated|"
        r"artificial)(?! (?:advisor|lawyer|doctor|that (?:can|gives)))",
        excuses=("warned",),
        unless=r"just (?:an?|any) (?:ai|bot)",
    ),
)
_NO_AI: tuple[Check, ...] = (
    claim(
        _RULE,
        r"^(?:me )?(?:not at all|no way|of course not|nope|far from it|heavens no|absolutely not|"
        r"not even close|no)(?: |$)",
        only_with=r"(?:robot|bot|chatbot|machine|computer|an? ai|automated)(?: me)?",
        unless_around=r"i am (?:just |really |only )?an? (?:ai|computer|software|digital|virtual|chat)|not "
        r"(?:an? )?(?:human|person|licensed)",
    ),
)

CHECKS: tuple[Check, ...] = (*_HUMAN, *_NO_AI)
