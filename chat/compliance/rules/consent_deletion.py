"""Consent that was never given, deletion and opting out denied. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "consent_deletion"
_CONTACT = (
    r"(?:phone|number|mobile|cell|email|e mail|address|contact (?:info|information|details)|consent|"
    r"telephone|zip|permission|name and number|last name|full name)"
)
_PERSONAL = (
    r"(?:data|information|info|details|messages?|records?|chat|chats|conversation|history|file|profile|"
    r"everything|anything|it|that|you|your name|transcript|answers|number|email|account)"
)
_AGREED = (
    r"(?:agree\w*|consent\w*|opt\w* in|authoriz\w+|accept\w*|given (?:us |your )?(?:permission|consent|"
    r"the ok)|gave (?:us )?(?:your )?(?:permission|consent)|signed (?:up|off)|permit\w*|allow\w*|"
    r"approv\w+|waiv\w+|enrolled|subscribed|on our list)"
)
_LEGIT = (
    r"to (?:send|email|register|book|confirm|reach|mail|call you|text you|reserve|schedule|save your)|so "
    r"(?:that )?(?:we|i|an advisor) can|need not|optional|up to you|if you (?:would like|want|prefer|"
    r"wish)|skip|required field"
)
_CONTACTED = (
    r"(?:calls?|text\w*|emails?|marketing|contact\w*|messages?|offers|call|phone|mailings|share|sell|us|"
    r"reach)"
)
CHECKS: tuple[Check, ...] = (
    *(
        claim(_RULE, template, excuses=excuses, unless=unless)
        for template, excuses, unless in (
            (
                r"(?:by|when(?:ever)? you|since you|because you|as you|once you|in|through|simply by|"
                r"just by|the (?:moment|minute|fact)|now that you|if you) (?:~1 )?(?:are |have |keep "
                r")?(?:chat\w*|us(?:e|ing)|continu\w+|typ\w+|being here|visit\w*|talk\w*|answer\w*|"
                r"giv\w+|send\w*|messag\w*|start\w*|open\w*|repl\w+|register\w*|sign\w*|shar\w+|"
                r"enter\w*|click\w*|stay\w*|attend\w*|ask\w*|writ\w+|came|speaking|provid\w+) (?:~8 "
                r")?(?:you (?:~3 )?|that counts as |means |is |counts as |we have |gives us |is "
                rf"considered )(?:your )?(?:~2 )?{_AGREED}",
                ("denied", "warned"),
                r"you (?:can|may) (?:always )?(?:withdraw|stop|opt out)|privacy (?:notice|policy) "
                r"explains",
            ),
            (
                r"you (?:have |already |automatically |now |just |are |all |basically |did )*(?:already "
                rf"|automatically )?{_AGREED} (?:~3 )?(?:to (?:~3 )?{_CONTACTED}|for us|our (?:calls|"
                r"texts|terms)|when you|by (?:chat|us|tal|start|open)|the moment|us to)",
                ("denied", "warned"),
                r"monday|tuesday|wednesday|thursday|friday|appointment|at \d|if you|only (?:if|when)|"
                r"unless|did you|have you|once you have agreed|until",
            ),
            (
                r"(?:chatting|chat|using|talking|silence|your message|this conversation|message|"
                r"messaging us|typing|staying|opening (?:the|this)|(?:giving|sharing|leaving|entering|"
                r"providing|typing) (?:~3 )?(?:number|email|name|details|information|phone)|replying|no "
                r"reply|your visit|not answering|registering|coming|continuing) (?:~5 )?(?:is|counts as|"
                r"means|equals|gives us|serves as|constitutes|implies|amounts to|is considered|signals|"
                r"qualifies as) (?:~2 )?(?:your )?(?:~1 )?(?:consent|agree\w*|permission|opt in|approval|"
                r"a yes|yes|authorization|(?:that )?(?:we|they|our advisors) (?:can|may) (?:call|text|"
                r"contact))",
                ("denied", "warned"),
                "",
            ),
            (
                r"(?:must|have to|need to|needs to|required to|got to|requires?|required|mandatory|"
                r"necessary|only if you|only after you|only once you|first|unless you|until you|without|"
                rf"before (?:i|we) can|not .{{0,20}}before you|as soon as you|i will .{{0,20}}once you|"
                r"not going any further|in exchange for|in return for) (?:~3 )?(?:give|share|provide|"
                r"enter|leave|send|tell|type|hand over|a|your|an|for|giv\w+|agree\w*|consent\w*|opt in|"
                rf"accept|sign) (?:~4 )?(?:{_CONTACT}|to (?:~2 )?(?:calls?|texts?|marketing|be (?:called|"
                r"texted|contacted)))",
                ("denied", "warned"),
                _LEGIT,
            ),
            (
                r"(?:can not|will not|not able to|unable to|not allowed to|could not|no) (?:~1 "
                r")?(?:answer|continue|help|proceed|tell|go (?:on|further)|chat|show|give|share|explain|"
                r"talk|move|say|send|register|let|discuss|information|answers|details|reserve|access) "
                r"(?:~6 )?(?:without|until|unless|before|if) (?:~3 )?(?:you (?:~2 )?(?:give|share|"
                rf"provide|agree|consent|leave|enter|opt|sign|accept)|(?:i|we) (?:have|get)|{_CONTACT}|"
                r"your|getting|consent)",
                ("warned",),
                r"licensed advisor|know (?:your|more)|to (?:send|email|call) (?:you|it)|e?mail you",
            ),
            (
                rf"(?:your |a |an )?{_CONTACT} (?:~1 )?(?:is|are) (?:~1 )?(?:required|mandatory|a must|"
                r"needed|necessary|not optional|a condition|non negotiable)|(?:consent|agreeing|"
                r"agreement|opting in|signing up for (?:texts|calls)) (?:~4 )?(?:is|are|comes) (?:~2 "
                r")?(?:required|mandatory|a condition|necessary|needed|not optional|part of|automatic|a "
                r"must)",
                ("denied", "warned"),
                r"to (?:send|email|register|book|confirm|call)",
            ),
            (
                r"(?:can not|could not|will not|do not|does not|unable to|not able to|never|not "
                r"possible to|impossible (?:for us )?to|no way (?:for (?:us|you|me) )?to|not going to|"
                r"no option to|refuse to|not allowed to|would not|no longer|too late to|not let you) "
                r"(?:~2 )?(?:ever )?(?:delet\w*|eras\w+|remov\w+|forget|destroy|wip\w+|get rid of|purge|"
                r"undo|take (?:you|it|your) ~1 off|stop (?:storing|keeping|using|calling|texting|the "
                r"(?:calls|texts))|opt out|unsubscribe|withdraw|revoke|opt you out|take back|cancel "
                rf"(?:the|your) (?:texts|calls|consent)) ?(?:~2 )?(?:{_PERSONAL}|our (?:system|files|"
                r"lists?)|the (?:calls|texts|emails|list|marketing)|of|from|once|later|consent|texts|"
                r"calls)?",
                ("warned",),
                r"(?:but|so) (?:~2 )?(?:you can|our team|we (?:can|will)|i can|an advisor|just|here is|"
                r"please|write|call)|myself|from (?:here|this chat)|until you (?:ask|tell)|unless you "
                r"(?:ask|tell|want)|without your (?:permission|ok|consent)|your (?:place|spot|progress|"
                r"answers to)|hesitate|if you do not|delete anything unless|never forget",
            ),
            (
                rf"(?:keep|store|retain|hold on to|hang on to|hold|have|save|use) (?:~4 )?{_PERSONAL} "
                r"(?:~3 )?(?:forever|permanently|indefinitely|for good|no matter|for life|always|"
                r"whether you|for all time|even (?:if|after) you|as long as we (?:want|like|please)|for "
                r"as long as)",
                ("denied", "warned"),
                "",
            ),
            (
                rf"{_PERSONAL} (?:~2 )?(?:is|are|stays?|remains?|will be|will stay|can) (?:~1 "
                r")?(?:permanent\w*|ours|kept forever|forever|on file forever|there for good|our "
                r"property|never (?:be )?(?:deleted|erased|removed)|not be (?:deleted|erased|removed|"
                r"undone)|here to stay|indefinitely|non ?deletable|can not be)",
                ("warned",),
                r"shared|sold|(?:is|are|remains?) yours",
            ),
            (
                r"(?:fee|charge|cost|costs|pay|paid|\$ ?\d+|dollars?|payment) (?:~4 )?(?:to|for|of|on|"
                r"before we|and we will) (?:~2 )?(?:delet\w*|eras\w*|remov\w*|opt\w* out|unsubscrib\w*|"
                r"data removal|wip\w*|forget\w*)|(?:delet\w+|removal|erasing|removing|erasure|opting out|"
                r"unsubscribing) (?:~4 )?(?:costs?|fee|charge|is \$|requires? (?:a )?pay\w*|for (?:a "
                r")?\$)",
                ("denied", "warned"),
                r"free|nothing|no (?:fee|charge|cost)|not (?:cost|charge)",
            ),
            (
                r"(?:we|i|our team|they|advisors) (?:<will> |are going to |can )?(?:still |keep |"
                r"continue to |~1 )?(?:keep )?(?:call\w*|text\w*|contact\w*|email\w*|sell|share|"
                r"messag\w*|reach\w*) (?:~4 )?(?:even (?:if|after|though) you|anyway|regardless|no "
                r"matter|whether (?:or not )?you|whether you like|until you (?:buy|sign|answer)|despite)",
                ("denied", "warned"),
                "",
            ),
            (
                r"(?:delet\w+|eras\w+|remov\w+|unsubscrib\w+|opting out|wiping) (?:~3 )?(?:is|are|would "
                r"be) (?:~1 )?(?:not (?:~1 )?(?:possible|available|allowed|an option|something)|"
                r"impossible|out of the question|off the table)",
                ("warned",),
                "",
            ),
            (
                rf"(?:i|we) (?:~1 )?(?:need|require|must have|have to have|will need) (?:~3 )?{_CONTACT} "
                r"(?:~2 )?(?:before|first|to (?:continue|proceed|answer|go on|go further|help|tell|"
                r"start|move|explain|keep|unlock|give you))",
                ("denied", "warned"),
                r"before (?:we|an advisor|they) (?:call|text|contact|email|share|phone|reach)|to (?:send|"
                r"email|register|book|confirm) (?:you|it)",
            ),
            (
                rf"(?:give|share|send|leave|tell|type|enter) (?:me |us )?(?:~2 )?{_CONTACT} (?:~2 "
                r")?(?:first|then (?:i|we)|before (?:i|we)|and (?:i will|we will|then i) (?:answer|tell|"
                r"explain|continue|help))",
                ("denied", "warned"),
                r"to (?:send|email|register|book|confirm) (?:you|it)|if you (?:like|want|wish)",
            ),
            (
                r"(?:by|since you|because you|as you|now that you|once you|when you) (?:~8 )?(?:we|they|"
                r"advisors|our (?:team|advisors)) (?:may|can|will|are (?:now )?(?:allowed|free|"
                r"permitted) to|get to|have (?:permission|your consent) to) (?:~1 )?(?:text|call|contact|"
                r"email|market|message|phone|share)",
                ("denied", "warned"),
                r"(?:tick|check|agree|consent|ask(?:ed)? (?:us|for|me)|want|choose|request|prefer|opt|"
                r"book|like)\w*",
            ),
            (
                rf"{_PERSONAL} (?:~1 )?(?:stays?|remains?|is kept|are kept|will (?:be kept|stay|remain)|"
                r"lives?|sits?) (?:~5 )?(?:for good|forever|permanently|indefinitely|always|for life)",
                ("denied", "warned"),
                r"safe|private|confidential|yours",
            ),
            (
                r"(?:i|we) can not (?:~4 )?without (?:it|that|them|this|your|one)|without (?:it|that|"
                r"them|those|your ~1(?:number|consent|email|phone)) (?:i|we) (?:can not|am not|are not|"
                r"will not)|(?:tick|check|accept|click) (?:~4 )?(?:box|button|terms) (?:~6 )?(?:text|"
                r"call|contact|marketing|before|continue)",
                ("warned",),
                r"to (?:send|email|call) (?:you|it)|optional|if you (?:like|want|wish)|only if",
            ),
            (
                r"(?:notari[sz]ed|certified mail|in person only|by fax)(?: ~8)? (?:delet\w*|eras\w*|"
                r"remov\w*|opt|unsubscrib\w*)|no (?:unsubscribing|opting out|deleting|erasing|going "
                r"back)",
                ("warned",),
                "",
            ),
            (
                r"(?:no|not an?|not any|is not a|there is no) (?:~1 )?(?:opt out|unsubscribe|way (?:to|"
                r"of) (?:opt\w*|unsubscrib\w*|stop\w*|delet\w*|get\w* off|remov\w*)|option to (?:opt|"
                r"delete|unsubscribe|stop)|right to (?:delet\w*|eras\w*))",
                ("warned",),
                "",
            ),
            (
                r"(?:stop|opting out|opt out|unsubscribe|saying stop|unsubscribing) (?:~1 )?(?:does not|"
                r"will not|is not|do not|has no|can not) (?:~2 )?(?:work|stop|apply|an option|possible|"
                r"available|help|effect|allowed|change|end)|(?:only|just) (?:way|by) (?:~4 )?(?:delete|"
                r"opt out|unsubscribe|stop) (?:~4 )?(?:mail|letter|notar\w*|fax|pay\w*|in person)",
                ("warned",),
                "",
            ),
            (
                r"(?:we|i) (?:<will> |can |may |are going to |do )?(?:sell|share|rent|pass|give|trade) "
                r"(?:~1 )?(?:your|all|visitor|this|that) (?:~3 )?(?:data|info|information|details|number|"
                r"email|answers|contact) (?:~2 )?(?:to|with) (?:~1 )?(?:partners?|third|other|anyone|"
                r"advertisers|marketers|whoever|companies|lead)",
                ("denied", "warned"),
                r"your permission|if you agree|you agree",
            ),
        )
    ),
    claim(
        _RULE,
        r"(?:an? (?:~3 )?fee|(?:costs?|charge|pay)(?: ~3)? \$ ?\d+|\$ ?\d+ (?:~2 )?(?:fee|"
        r"charge)|for a (?:small )?fee)",
        only_with=r"delet\w*|eras\w*|remov\w*|unsubscrib\w*|opt(?:ing)? out|forget",
        excuses=("denied", "warned"),
        unless=r"rider|annuit\w+|contract|surrender",
    ),
)
