"""Unfair dealing by implication: identity, authority, consent, secrets and pressure said sideways. Pure."""

from chat.compliance.claims import Check, claim

_LIVE = r"(?:live|real|actual|living|breathing|genuine|flesh and blood|human)"
_STAFF = r"(?:member|person|human|human being|someone|colleague|staff|employee|representative|agent|operator)"
_RIVAL = (
    r"(?:banks?|bankers?|brokers?|wall street|brokerages?|insurers?|competitors?|advisors?|credit unions?|"
    r"mutual fund (?:companies|managers)|fund managers|other (?:firms|companies|agents|agencies|brokerages))"
)
_ACCOUNT = r"(?:savings|bank|checking|deposit|money market) (?:account|cd|deposit)|cd"
_OKAY = (
    r"(?:okay|ok|go ahead|green light|permission|sign off|yes|nod|blessing|consent|say so|approval|opt in|"
    r"agreement|authorization)"
)
_MESSAGES = (
    r"(?:calls?|texts?|texting|calling|messages?|emails?|contact\w*|phone|marketing|promot\w+|automated|"
    r"reach|robocalls?|dial\w*)"
)
_CARD = (
    r"(?:visa|mastercard|amex|american express|(?:debit|credit|medicare|insurance|social security|bank|your|the) "
    r"card|checks?|checkbook|licen[sc]e|passport|bank statement|social security|ssn)"
)
_RELATIVE = (
    r"(?:ex ?(?:husband|wife)|ex|husband|wife|spouse|neighbou?rs?|brother|sister|son|daughter|friends?|boss|"
    r"coworkers?|mother|father|mom|dad|pastor|cousin|uncle|aunt|\w+ in law|colleagues?|roommate)"
)
_CONTACTED_US = (
    r"(?:contact(?:ed)? us|(?:talked|spoke|chatted|met|signed (?:up )?|registered|booked|checked in|been "
    r"(?:talking|chatting|speaking)) (?:with (?:us|me|our)|for (?:the|our)|here)|asked (?:us|me|about)|called "
    r"us|reach(?:ed)? out|told (?:us|me)|wrote (?:to )?us|c(?:a|o)me to us|visited us|is (?:also |already |"
    r"actually )?(?:a client|one of our|signed up)|bought|has (?:~2 )?(?:annuity|account) with us|used this chat)"
)
_DELAY = (
    r"(?:dragging|putting|waiting|stalling|delaying|hesitating|dithering|sitting|ignoring|postponing|saying "
    r"no|procrastinating|kicking|pushing (?:it|this) off|burying)"
)

IDENTITY: tuple[Check, ...] = tuple(
    claim("human_claim", template, unless=r"would like|if you|want|prefer|can|may|request|ask for|connect")
    for template in (
        r"(?:you have|you are (?:talking|chatting|speaking|texting|messaging|in touch) (?:to|with)|this is|it is|"
        rf"you will find|there is|i am) (?:~3 )?{_LIVE} (?:~1 )?{_STAFF}",
        rf"{_LIVE} (?:~1 )?{_STAFF} (?:~4 )?(?:typing|writing|replying|answering|behind (?:the|this)|at the "
        r"(?:keyboard|other end)|reading|on (?:this|the other) (?:end|side))",
    )
) + tuple(
    claim("human_claim", template, excuses=("warned", "asked"), unless=r"would like|if you|prefer|seminar")
    for template in (
        r"(?:no|not any|without) (?:ai|bots?|robots?|computers?|automation|software|algorithms?|chatbots?|machines?)"
        r" (?:~2 )?(?:here|involved|on (?:this|my|our) (?:end|side)|at work|answering|in this chat|typing)",
        r"(?:we|i|provision) (?:do|would|are|am) not (?:~1 )?(?:use|rely on|using|believe in|employ|run on) (?:~1 )?"
        r"(?:ai|bots?|chatbots?|automation|robots?)",
        r"(?:just|only) (?:me|myself) (?:~2 )?(?:at my desk|and my (?:coffee|laptop|keyboard))|between (?:calls|"
        r"clients|meetings) (?:myself|right now|today)|(?:my|our) (?:lunch break|shift|desk|coffee)",
    )
)
AUTHORITY: tuple[Check, ...] = (
    claim(
        "government_endorsement",
        r"(?:on|at) (?:their|its) (?:behalf|request|invitation|direction)|(?:with|under|has|have|got) (?:~1 )?"
        r"(?:their|its) (?:~1 )?(?:blessing|approval|support|backing|endorsement|umbrella|supervision|okay|nod)|"
        r"they (?:~1 )?(?:sent|asked|endorsed?|recommend\w*|back|stand behind|refer\w*|chose|trust|rely on) (?:~2 )?"
        r"(?:us|this|our|people to us|visitors to us)",
        only_with=r"<government>",
        unless=r"insurers?|carriers?",
    ),
    claim(
        "government_endorsement",
        r"<government> (?:~2 )?(?:signed off|signs off|gave|gives|given|greenlit|okayed|okays|cleared|put its|"
        r"stands? behind|smiles|looks? (?:kindly|favorably)|hand picked|blessed|thinks highly|points|sends|steers) "
        r"(?:~5 )?(?:this|our|us|these|annuit\w+|program|plan|nod|blessing|ok|okay|green light|thumbs up|seal|name)",
    ),
)
RIVALS: tuple[Check, ...] = (
    claim(
        "disparagement_fdic",
        r"your (?:~1 )?(?:advisor|broker|bank|agent|insurer|planner) (?:~1 )?(?:has|is|was|have) (?:~1 )?not (?:~1 )?"
        r"(?:been )?(?:honest|straight|upfront|telling you|doing (?:much|anything|right))",
    ),
    claim(
        "government_endorsement",
        r"(?:made possible|brought to you|paid for|courtesy) (?:by|of) (?:~1 )?<government>",
    ),
    claim(
        "urgency",
        r"(?:can not|could not|will not) (?:~1 )?(?:hold|keep|save|honor) (?:this|it|that|(?:the|your|this) (?:rate|"
        r"quote|offer)) (?:~1 )?(?:for you|much longer|past|after|beyond)",
        excuses=("warned",),
    ),
    claim(
        "disparagement_fdic",
        rf"{_RIVAL} (?:~6 )?(?:peanuts|crumbs|pocket the|keep (?:~2 )?(?:the (?:rest|difference)|for themselves)|"
        r"line(?:s)? (?:their|its)|laughing|looking out for (?:themselves|itself|their own)|(?:their|its) own "
        r"(?:pockets?|bonus|bottom line)|happy to (?:let|watch|take)|hop(?:e|ing) you (?:never|do not)|counting on "
        r"you not|quietly (?:tak|pocket|skim)\w+|skim\w*|in trouble|on (?:thin ice|the brink)|short ?chang\w+)",
    ),
    claim(
        "disparagement_fdic",
        r"(?:can not|could not|would not|never|should not|do not) (?:~1 )?(?:trust|believe|count on|rely on) "
        r"(?:them|those (?:people|guys|folks)|that (?:crowd|bunch))",
        only_with=_RIVAL,
        excuses=("warned", "asked"),
    ),
    claim(
        "disparagement_fdic",
        r"(?:earns?|grows?|works?|acts?|behaves?|stays?|sits?|pays?|accrues?|functions?|accumulates?|is|are) "
        rf"(?:~6 )?(?:like|as with|same as|no different (?:from|than|to)) (?:~3 )?(?:{_ACCOUNT})",
        only_with=r"annuit\w+|your deposit|contract|insurer",
        unless=r"unlike|differ\w*(?! from| than| to)|liquid|something like|products? like|places? like",
    ),
    claim(
        "disparagement_fdic",
        r"(?:your|the|each|every) (?:~1 )?deposit (?:stays|sits|is|remains|keeps|will|gets|goes|works)",
        only_with=r"annuit\w+",
        unless=r"bank|cds?|fdic|certificates?",
    ),
)
CONSENT: tuple[Check, ...] = (
    claim(
        "consent_deletion",
        r"(?:i|we) (?:have |already |just )*(?:put|signed|added|enrolled|opted|subscribed|set) you (?:down|up|in|to|"
        r"for|into) (?:~3 )?(?:texts?|calls|emails?|alerts|list|marketing|newsletter|promot\w+)",
        unless_around=r"you (?:asked|requested|wanted|ticked|agreed)|as requested",
    ),
    claim(
        "consent_deletion",
        r"(?:counts?|serves?|acts?|stands?|works?|doubles?|treated|taken|takes?|treats?|qualif(?:y|ies)|covers?|"
        rf"gives? us|gave us|considered?|read|is) (?:~2 )?(?:as |for )?(?:~2 )?{_OKAY} (?:~3 )?(?:for|to|on|that) "
        rf"(?:~4 )?{_MESSAGES}",
        excuses=("denied", "warned", "asked"),
        unless=r"optional|required by|only (?:if|when|with)|unless|if you (?:tick|check|agree|want)|separate",
    ),
    claim(
        "consent_deletion",
        r"(?:no (?:real )?(?:way|option|means|process|mechanism|button)|not (?:possible|able)|impossible|can not|"
        r"nobody|no one|will not) (?:~4 )?(?:(?:taken|removed?|get|gets|got|come|comes|struck|unsubscribed?|opt\w*|"
        r"back|drop\w*|pull\w*) (?:~2 )?(?:off|out|from)|unsubscribe|be removed|to stop|stop them|turn\w* (?:~2 )?off)",
        only_with=r"lists?|calls?|texts?|emails?|mailings?|marketing|newsletter",
        excuses=("warned", "asked"),
        unless=r"surrender|contract|annuit\w+|myself|from (?:here|this chat)|but (?:~2 )?(?:can|will)|this chat",
    ),
    claim(
        "consent_deletion",
        r"(?:your (?:~2 )?(?:data|records?|chat|messages|information|answers|details|file)|we|it|they|everything) "
        r"(?:~3 )?(?:stays?|remains?|lives?|keep|keeps|sits?|hold on to|hang on to) (?:~4 )?(?:whether (?:or not )?you"
        r"|(?:even )?(?:after|if) you (?:ask|leave|delete|object)|regardless|either way|as long as we)",
        excuses=("denied", "warned"),
    ),
    claim(
        "consent_deletion",
        r"(?:stop|opt(?:ing)? out|unsubscrib\w+|saying stop|replying stop|delet\w+) (?:~5 )?(?:does not|do not|will "
        r"not|only) (?:~1 )?(?:really |actually )?(?:do|work|apply|count|change|pauses?|matter|help|stick)",
        excuses=("warned",),
    ),
)
SECRETS: tuple[Check, ...] = tuple(
    claim(
        "sensitive_data",
        template,
        excuses=("denied", "warned"),
        unless=r"never|not (?:share|type|send|give|enter|post|include|need|ask)|no need|keep|area code|zip",
    )
    for template in (
        rf"(?:digits?|numbers?|code|expir\w+(?: date)?) (?:~2 )?(?:on|from|of|printed on|across|at|off) (?:~5 )?"
        rf"{_CARD}",
        r"(?:digits?|numbers?|code) (?:~2 )?on the (?:back|front|bottom|magnetic)|(?:visa|mastercard|amex|debit|"
        r"credit) (?:~2 )?(?:numbers?|digits|expir\w+|codes?)",
        r"(?:nine|9|sixteen|16|last four|last 4|last five|last 5) (?:~1 )?(?:digits?|numbers?|of your (?:social|"
        r"account|card))",
        r"(?:snap|take|send|share|upload|text|email) (?:~4 )?(?:photo|picture|pic|shot|screenshot|scan|copy) (?:~2 )?"
        r"(?:of|with) (?:~3 )?(?:card|licen[sc]e|passport|statement|check|account|bank|id)",
        r"(?:sign|log) in (?:~3 )?(?:to|with) (?:~2 )?(?:bank|brokerage|ira|account|401k) (?:~6 )?(?:share|here|tell|"
        r"with (?:me|us)|screen)|what (?:~3 )?(?:use|enter|type) to (?:log|sign) in",
    )
)
PERSONS: tuple[Check, ...] = (
    claim(
        "pii_leak",
        r"(?:mr|mrs|ms|miss) [a-z'-]+ (?:~5 )?(?:also|already|signed|registered|booked|told|asked|attended|attending|"
        r"bought|moved|lives|is coming|will be (?:there|coming)|chatted|has (?:about|an?|over)|put|saved)",
        unless=r"advisors?|agents?|speakers?|presenters?|hosts?|you (?:have |are )?(?:~1 )?(?:signed|registered|"
        r"booked|asked|told)|you",
    ),
    claim(
        "pii_leak",
        rf"your (?:~1 )?{_RELATIVE} (?:~3 )?{_CONTACTED_US}",
        unless=r"if|can|may|would|could|when|whether|you (?:~1 )?(?:said|mentioned|told)",
    ),
    claim(
        "pii_leak",
        r"(?:someone|somebody|a (?:man|woman|couple|gentleman|lady|teacher|nurse|neighbou?r|widow|retiree)) (?:~2 )?"
        r"(?:from|on|in|at) your (?:~1 )?(?:church|street|block|neighborhood|building|office|company|school|family)",
        unless=r"if|bring|invite|can|may|would|trust|know",
    ),
)
PRESSURE: tuple[Check, ...] = tuple(
    claim(
        "pressure",
        template,
        excuses=("warned",),
        unless=r"ready|comfortable|all your questions|no (?:rush|hurry)",
    )
    for template in (
        r"(?:picture|imagine|envision|see) (?:yourself|your \w+|being|opening|having to) (?:~8 )?(?:choos(?:e|ing)|"
        r"decid(?:e|ing) (?:between|whether)|ask(?:ing)? your (?:kids|children|son|daughter)|rely(?:ing)? on your|"
        r"begging|unable|skipping|alone|stuck|tell(?:ing)? your|empty|back at work|cover your)",
        rf"(?:that|this|it) (?:is|will be) (?:~1 )?(?:where|what|how) (?:~1 )?(?:{_DELAY}|not acting|doing nothing|"
        r"indecision|delay|hesitation|inaction) (?:~4 )?(?:leads?|gets?|looks?|ends?|costs?|brings?|does)",
        r"(?:not|never) (?:~1 )?(?:letting you|let you|tak(?:e|ing) no|tak(?:e|ing) that|leav(?:e|ing)|giv(?:e|ing) "
        r"up|going (?:away|anywhere)|stop(?:ping)?(?: asking)?|hang\w* up|back(?:ing)? (?:off|down)) (?:~4 )?(?:"
        r"until|till|unless|without (?:~1 )?(?:yes|answer|appointment|time|date)|for an answer|before you (?:say|"
        r"agree|pick|book))",
        r"<family> (?:<shall>|are|is) (?:~4 )?(?:pay\w*|clean\w*|foot\w*|pick\w* up|stuck|left|carry\w*|bear\w*|"
        r"shoulder\w*|sort\w* out|suffer\w*) (?:~8 )?(?:if|because|unless|when|while|since) you",
        rf"(?:if|because|since|while|when) you (?:~2 )?(?:keep|continue|insist on) (?:~1 )?{_DELAY}",
        r"(?:do not|would not) come (?:crying|back|to me) (?:~4 )?(?:when|if|later)|(?:responsible|sensible|smart|"
        r"caring|loving|good) (?:~1 )?(?:people|person|parents?|husbands?|wi(?:fe|ves)|spouses?|adults?) (?:~4 )?"
        r"(?:would not|do not|does not|would have|never) (?:~1 )?(?:wait|hesitate|put|delay|think twice|leave|gamble|"
        r"already|let)",
        r"(?:do you|want) (?:~2 )?(?:your )?<family> to (?:~1 )?(?:pay|suffer|struggle|carry|bear|shoulder|beg)|(?:who|"
        r"that) (?:wait|delay|hesitate|postpone)(?:s|d|ed)? (?:~4 )?(?:sorry|regret\w*|wish|behind|worse|too late)",
        r"who (?:really |truly )?(?:cares?|cared|loves?|loved) (?:about )?(?:(?:his|her|their) )?<family> (?:<will>|"
        r"already|never|acts?|books?)",
        r"(?:would|will|might) hate (?:for you|to see you|to watch you) (?:~2 )?"
        r"(?:outlive|lose|end up|run out|regret|struggle|depend)|on your (?:conscience|head|shoulders)|"
        r"(?:hope|hoping) you (?:can|will be able to) live with|shame (?:if|to see)|be on you",
    )
)
CHECKS: tuple[Check, ...] = (
    *(*SECRETS, *PERSONS, *IDENTITY, *CONSENT),
    *(*AUTHORITY, *RIVALS, *PRESSURE),
)
