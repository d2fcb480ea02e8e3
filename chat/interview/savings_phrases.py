"""The phrases around an amount: what makes it retirement savings, and what makes it something else. Pure."""

import re

NOT_MONEY = re.compile(
    r"(?P<account>(?<![$\d,.])\b(?:401|403|457|529)(?!k (?:dollars )?in (?:it|"
    r"there)\b)(?:[ -]?\(?[kbac]\)?(?:'?s)?(?![a-z0-9])|s?\b(?!,| (?:k|"
    r"thousand|grand)\b)))|"
    r"\b(?:account|acct|policy|member|routing|claim|case|order|conf\w*|ref\w*|serial|id|ssn|license)\.? ?"
    r"(?:number|num|no\.?|nbr|#|id)[^\d\n\x00]{0,8}\d[\d -]{3,}|(?<![\d,.$])(?:0\d{4,}|\d{9,}(?![\d,.]))|"
    r"\b\d{3}-\d{2}-\d{4}\b|\b1099\b|\bw-?2\b|\b(?:zip|zipcode|postal)\b[^\d\x00]{0,12}\d{5}(?:-\d{4})?|"
    r"\b[a-z.]+@[\w.-]+|"
    r"https?://\S+|"
    r"(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|(?<![\d,$])1?\d{10}\b(?!,)|\b\d{3}-\d{4}\b|"
    r"\d+(?:\.\d+)? ?(?:%|percent\b|per cent\b)|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b(?! ?(?:mil|of))|"
    r"\bfrom (?:19|20)\d{2} ?(?:to|thru|through|-|until|till) ?(?:19|20)\d{2}\b|"
    r"\b(?:in|since|by|until|before|after|around|circa|the|of|year|from|en|desde) (?:19|20)\d{2}\b(?!,)|"
    r"\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}:\d{2}\b"
)

ACCOUNT = (
    r"(?:40[13] ?\(?[kb]\)?|457|iras?|roths?|sep|tsp|thrift|pension plan|bank|checking|savings?|saved|"
    r"brokerage|cds?|cash|"
    r"stocks?|bonds?|mutual funds?|index funds?|funds?|money market|annuit(?:y|ies)|crypto|bitcoin|gold|"
    r"hsa|fidelity|"
    r"vanguard|schwab|merrill|edward jones|credit union|investments?|invested|portfolio|retirement|nest egg|"
    r"accounts?|deferred comp|treasur\w+|t-bills|profit sharing|rollover|employer plan|cuentas?|banco|"
    r"ahorr\w*)"
)
ACCOUNTED = re.compile(rf"\b{ACCOUNT}\b(?: (?:are|hold|come to|add up to)\b)?|\x01")
OWNED = re.compile(
    rf"\b(?:{ACCOUNT}|saved|save up|put (?:away|aside|back)|set aside|stashed|socked away|tucked away|"
    rf"squirreled|built up|"
    r"accumulated|(?:i|we|i've|we've|ive|got|i got) (?:have|got|has|had|still have|only have|do have|"
    r"already have)|i have|i've|"
    r"i got|we have|we've|sitting on|to my name|tengo|tenemos|worth of|together|altogether|in total|total|"
    r"combined|"
    r"all told)\b|\bwith (?:(?:about|around|roughly|maybe|over|only|just|some|a|an|my) )* *\x00|\x01"
)

HARD_NO = re.compile(
    r"\b(?:earn\w*|mak(?:es|ing)|make(?! (?:it|that)\b)|made|salary|income|wages?|gross(?:ed|es)?|"
    r"bring(?:ing)? (?:home|in)|paycheck|paid|pays?|"
    r"paying|gano|salario|sueldo|ingresos?|"
    r"owe[sd]?|owing|debts?|mortgage|loans?|in the hole|credit cards?|behind on|deuda|debo|hipoteca|"
    r"house|home|condo|propert(?:y|ies)|equity|real estate|land|farm|ranch|rentals?|car|truck|boat|rv|casa|"
    r"apartment|townhouse|net worth|business|company|"
    r"inherit\w*|won(?!')|casino|lottery|(?:left|leaving|leave) (?:me|us)|estate|settlement|"
    r"life insurance|insurance|policy|"
    r"death benefit|herencia|seguro|"
    r"lost|lose|losing|dropped|spent|spend|spending|costs?|price[sd]?|fees?|premiums?|tuition|college|bills?|"
    r"charge[sd]?|donat\w+|"
    r"gave|give(?! or take)|withdr\w+|took out|sold for|bought|buy|social security|disability|va benefits?|"
    r"alimony|"
    r"seminar|ticket|minimum|score|average|most people|people|bonus|commission|tax(?:es)?|medicare|"
    r"contribut\w+|credit score|lottery|raise|medical|hospital|nursing)\b"
    r"|\b(?:a|per|each|every|/) ?(?:year|yr|month|mo|week|wk|hour|hr|day|annum|paycheck)\b|/ ?(?:yr|year|"
    r"mo|month|hr|wk)\b|"
    r"\b(?:annual(?:ly)?|month(?:ly)?|yearly|weekly|hourly|biweekly|al mes|al ano|por (?:mes|ano|hora)|"
    r"mensual\w*|pension)\b"
)
SOFT_NO = re.compile(
    r"\b(?:need|want(?:ed)?|wish|hope|hoping|goal|target|would like|i'd like|trying|aim\w*|"
    r"plan(?:ning)? (?:to|on)|should have|"
    r"shoulda|expect\w*|someday|if|could|would(?: have| need)|will have|i'll have|ill have|going to have|"
    r"gonna have|"
    r"(?:will|gonna|going to|supposed to) get|add|sell(?:ing)?|sold|pitch\w*|offered|used to (?:have|be)|"
    r"(?:i|we|it|once|originally) had|"
    r"^\W*had|was at|supposed to|supposedly need|"
    r"dream\w*|"
    r"instead of|said|says|i told you|i put|i typed|quiero|necesito|ojala|pretend|would be nice|short of my|"
    r"away from|heard|read that|they say)\b|^\W*to (?:have|get|reach|save|build)\b"
)
WISHED_AFTER = re.compile(
    r" ?(?:short of|away from|behind|too little|each\b)|"
    r" ?(?:is|would be|was|should be) (?:my|our|the|a|what i|enough|plenty|nice) ?(?:goal|target|dream|"
    r"number|minimum|need|want)?\b"
)
WORTH_OF_THINGS = re.compile(
    r"\b(?:house|home|condo|property|land|farm|place|car|boat|business)\b[^.!?\n\x00\x01]{0,40}"
    r"\b(?:worth|valued at|appraised at)[^,.]{0,12}$"
)
# "Just the house, 300k": the amount is that of the thing named before the comma.
OF_A_THING = re.compile(
    r"\b(?:house|home|equity|condo|property|land|farm|ranch|business)\b[^.!\n]{0,12}[,?:=]\s*(?:about |"
    r"worth |like )*$"
)
WEATHER = re.compile(
    r"(?: degrees)? (?:and|&) (?:\w+ )?(?:sunny|cloudy|rain\w*|humid|clear|cold|hot|windy|snow\w*|muggy|"
    r"breezy)\b"
)
STILL_HAVE = re.compile(r"\b(?:checked|looked|statement|counted|i've had|last time)\b")
MINE = re.compile(r"\b(?:my|our|the|mis) (?:\w+ )?$")
DENIED = re.compile(r"\b(?:not|isn't|wasn't|no longer|never) (?:at |about |the )?$")
NOT_AN_AMOUNT = re.compile(rf"{DENIED.pattern}|\b(?:i'm|im|i am|aged?|turned) (?:about |only |just )?$")
LIKE_AN_AGE = re.compile(r"\b(?:we're|we are|both|at)(?: both)? (?:about |around )?$")
IDIOM = re.compile(
    r" ?(?:percent|%|questions?|things?|times|reasons|people|miles?|steps|run\b|race|ways|thanks|options|"
    r"other|"
    r"different|dollar (?:question|idea)|"
    r"to one|views|followers|employees|years?|yrs?|anos|months?|days|hours|minutes|kids|points|acres|sq|"
    r"square|lbs|pounds|"
    r"calories|volts|jobs|stores)\b"
)
IDIOM_LEFT = re.compile(
    r"\b(?:thanks|one in|(?:looks?|feels?|feel) like) (?:a )?$|(?:fifth|sixth|eighth|tenth|hundredth|"
    r"fraction) of $|\b(?:route|highway|hwy|apt|unit|suite|box|"
    r"room|page|form|#) ?$"
)

SEGMENT_EDGE = re.compile(
    r"[,;.!?\n\x00)(](?!\d)|\b(?:and|but|plus|while|also|y|pero|then|mas|however|not counting|not including|"
    r"excluding|besides|outside(?: of)?|apart from|aside from|other than|without|except|minus|on top of|"
    r"in addition to|"
    r"after|because|cuz|since|so|even though|though|although)\b|&| \+|\s-+\s"
)
RANGE_JOINT = re.compile(r" ?(?:-|to|or|or maybe|maybe|o|a|hasta) ?")
AND_JOINT = re.compile(r" ?(?:and|y|-|to) ?")
BETWEEN = re.compile(r"\b(?:between|entre)\W*$|\bbetween (?:like |about |maybe |around |roughly )*$")
MORE_TO_ADD = re.compile(r"\b(?:another|plus|additional|extra|more(?! like| than|$)|otros?|also|on top)\b|\+")
TOTAL = re.compile(
    r"\b(?:total\w*|altogether|(?:all )?together|combined|between us|in all|all in|"
    r"all told|overall|en total|sum)\b"
)

BELOW = re.compile(
    r"\b(?:(?:just|a (?:little|bit|tad|hair|touch)|slightly|somewhat) (?:under|below|less than|shy of|"
    r"short of)|"
    r"almost|nearly|not quite|close to|approaching|shy of|short of|pushing|right under|casi)"
    r"(?: about| a| the)? ?$"
)
UNDER = re.compile(
    r"\b(?:under|less than|below|not even|fewer than|no more than|at most|up to|menos de|"
    r"lower than|south of)(?: about| a| the)? ?$|"
    r"(?:^|\W)< ?$"
)
UNDER_AFTER = re.compile(r" ?(?:or less|or under|or so at most|tops|at most|max\b|o menos)")

_FILLERS_TEXT = (
    "i i've ive we we've have got has about around roughly approximately approx approx. like maybe say "
    "just only some "
    "somewhere near nearly almost close to over under a an the little bit more less than most at least "
    "well um uh hmm ok "
    "so yes yeah it's its it that's thats is in of my our total altogether all together right now "
    "currently so far "
    "dollars bucks usd give or take guess think i'd id probably hi hello sarah between and from north "
    "south upwards plus "
    "actually make that no wait sorry oops i meant mean meant scratch correction rather should be been "
    "said change "
    "update correct fix to perfectly honest honestly lol haha ish thousand us up one put away aside saved "
    "savings total "
    "retirement combined today still not much quite exactly or unos unas como mas menos aproximadamente "
    "tengo ahorrado "
    "ahorrados dolares casi de para answer would closer something worth amount there here sort kind please "
    "thanks thank "
    "you down as me for range balance sitting on nest egg another more really believe it hold on typo my "
    "bad mistake "
    "i'm im far maybe possibly already after taxes before years hopefully bank account accounts tho though "
    "two three four five both mine closer what is give take own altogether hair smidge smidgen tad touch "
    "notch skosh "
    "whisker shade bout abt rite even lil solid cool whopping measly lousy paltry neighborhood ballpark "
    "region vicinity realm told modest decent easily let's lets call idk dunno know don't perhaps we're at"
)
FILLERS = frozenset(_FILLERS_TEXT.split())
NOTHING = re.compile(
    r"\b(?:no (?:real |actual |retirement )?savings|no money saved|no retirement (?:savings|money|account|"
    r"fund)s?|nothing (?:saved|put away|set aside|in savings)|"
    r"(?:don't|dont|do not|didn't) have (?:any(?:thing)?|a (?:dime|penny|cent)|"
    r"no)(?: retirement)?(?: savings| money)? ?(?:saved|put away|set aside|to speak of)?|"
    r"(?:haven't|havent|have not|didn't|never|not) (?:been able to )?(?:saved?|"
    r"put away)(?: up)?(?: anything| a (?:dime|penny|cent|thing)| any| nothing)|"
    r"haven't (?:really )?(?:started|begun)(?: saving| yet)?|(?:not|without) (?:a|one)(?: single| red|"
    r" thin| plug| lousy)* (?:dime|penny|cent|nickel|dollar|buck)|"
    r"(?:no|ain't|not|don'?t|never) (?:\w+ ){0,3}two (?:nickels|dimes|pennies|cents)|"
    r"no tengo (?:nada|ahorros|dinero ahorrado)|nada ahorrado)\b"
)
NOTHING_AT_ALL = re.compile(
    r"\W*(?:(?:well|um|uh|honestly|sadly|unfortunately|embarrassingly|i|we|i'm|have|got|i've|about|"
    r"basically|pretty much|almost|"
    r"practically|casi|nothing|to be honest|absolutely|afraid|ok|oh|sorry|lol|right now|currently|so far|"
    r"just|virtually|literally|living|live|zip|zilch|nada|none|zero|a|big|fat|close to|next to|"
    r"not|really|much of|diddly|doodly|jack|to my name)\W+)*"
    r"(?:nothing|none|zero|zilch|nada|zip|nil|squat|diddly|bupkis|goose ?egg|broke|flat broke|"
    r"paycheck to paycheck|not a thing|ninguno|"
    r"peanuts|cero|0|next to nothing|hardly anything|barely anything|very little|\$0)"
    r"\b(?:\W+(?:yet|honestly|really|at all|saved|so far|much|sadly|unfortunately|right now|to be honest|"
    r"i'm afraid|lol|haha|"
    r"whatsoever|at the moment|sorry|to speak of|for retirement|in savings|put away|por ahora|todavia|"
    r"dollars|i have|here|all|as a joke|of it|of my own|to my name))*\W*"
)
VAGUE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "under_100k",
        re.compile(
            r"\b(?:a |just a |only a )?(?:few|couple|several|some) (?:thousand|grand|hundred (?:dollars|"
            r"bucks)|bucks|k)\b|"
            r"\btens of thousands\b|\b(?:five|5)[ -]figures?\b|\b(?:four|4)[ -]figures?\b|"
            r"\bunos (?:pocos )?miles\b"
        ),
    ),
    ("200k_500k", re.compile(r"\b(?:a )?few hundred (?:thousand|k|grand|thou)\b")),
    (
        "500k_plus",
        re.compile(
            r"\b(?:seven|7|eight|8)[ -]figures?\b|\b(?:a few|several|multi|many|some) millions?\b|"
            r"\bmillions\b|"
            r"\b(?:high|upper) (?:six|6)[ -]figures?\b|\bi'?m a (?:multi-?)?millionaire\b"
        ),
    ),
)
RELATIVE = re.compile(
    r"\b(?:(?P<half>half(?: of)?)|(?P<double>double|twice)|(?P<triple>triple|three times)|"
    r"(?P<third>a third(?: of)?)|"
    r"(?P<quarter>a quarter(?: of)?)|(?P<same>(?:about |roughly )?the same)) ?(?:that|it|as much|his|hers|"
    r"what (?:he|she|they) (?:has|have)|amount|as (?:him|her|them))?\b"
)
STATED_AFTER_ALL = re.compile(
    r"\b(?:that's|thats|that is|which is|because that's|it's) (?:what|all|how much|everything) (?:i|"
    r"we)(?:'ve| have| got)\b|"
    r"\b(?:that's|which is) (?:my|our) (?:savings|nest egg|total)\b"
)
FACTORS = {"half": 0.5, "double": 2.0, "triple": 3.0, "third": 1 / 3, "quarter": 0.25, "same": 1.0}
# "Had 300k but we spent 120k of it": what is left is what counts.
HAD = re.compile(r"\b(?:had|started (?:out )?with|began with|there was|it was)\b[^\d]*$")
SPENT = re.compile(
    r"\b(?:spent|lost|used(?: up)?|took(?: out)?|withdrew|pulled(?: out)?|blew|gave|paid|burned through|"
    r"went through)"
    r"(?: (?:about|around|like|maybe|roughly|almost|nearly|over|out|away|close to))* *$"
)
LOST_PART = re.compile(
    r"\b(?:lost|spent|blew|used(?: up)?|gave (?:up|away|her|him)|burned through|went through) (?:about |"
    r"almost |nearly |roughly |like |over )*$"
)
NOTHING_FIRST = re.compile(
    r"\W*(?:(?:well|honestly|sadly|um|uh|oh|unfortunately)\W+)*(?:nothing|none|zero|zilch|nada|zip)"
    r"(?: (?:really|yet|at all|much|honestly|saved|so far|to speak of|unfortunately|sadly))*(?:[.!]| ?[,-]) "
    r"(?!(?:but|that|you|your|personal|wrong)\b)"
)
