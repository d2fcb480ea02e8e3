"""Tax and legal advice, and tax advantages without their consequences. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "tax_legal"
_REFERRAL = (
    r"tax (?:professional|advisor|adviser|expert|preparer|specialist|pro|person|advice)|cpa|"
    r"accountant|attorney|lawyer|depends?|may|might|legal advice|elder law|generally taxed|"
    r"ordinary income|taxable|taxed (?:as|when|later)|"
    r"taxes (?:are|come) due|pay tax\w* (?:when|later)|usually taxed|tax consequences"
)
_TAXES = (
    r"(?:taxes|tax|income tax(?:es)?|capital gains(?: tax(?:es)?)?|estate tax(?:es)?|irs|uncle sam|"
    r"probate|penalt(?:y|ies)|gift tax|rmds?)"
)
CHECKS: tuple[Check, ...] = (
    tuple(
        claim(_RULE, template, unless=r"in most cases|generally|at least 59|59")
        for template in (
            r"(?:you|your <family>|they|heirs) (?:~2 )?(?:will not|do not|would not|never|will "
            r"never|can not|are not going to|should not|does not)(?: ever)?(?: have to| need to)? "
            r"(?:owe|pay|face|report|be taxed|be hit|be charged|get taxed|file|incur) (?:~4 "
            rf")?{_TAXES}",
            r"(?:uncle sam|irs|tax ?man|government|medicaid) (?:~1 )?(?:will|can|does|is|would) "
            r"(?:not|never) (?:~3 )?(?:see|get|touch|take|know|have|count|come)",
            rf"(?:will|would|should) not be (?:any |a )?(?:~1 )?{_TAXES}",
            r"free (?:of|from) (?:~1 )?(?:tax|taxes|probate|taxation)|(?:out|outside|clear) of "
            r"probate|(?:will|does|would|do) not count (?:as|toward|towards|against)(?! (?:~1 )?(?:consent|permission|"
            r"agreement|advice|yes|okay))|(?:not "
            r")?(?:hold|stand) up in court|legally (?:binding|yours|entitled|theirs|yours)",
            r"^(?:just |then |please )?(?:do|use|try|make|consider) (?:a|an|the) (?:~1 )?(?:backdoor|"
            r"roth|1035|1031|qcd|conversion|mega)",
            r"(?:owe|owes|owing|pay|pays|paying) (?:~1 )?(?:nothing|zero|not a (?:cent|dime|penny)) "
            r"(?:~2 )?(?:to (?:the )?(?:irs|government|uncle sam|state)|in tax\w*|tax\w*)",
            r"(?:no|zero|not any|without (?:any |paying )?(?:a dime in )?|never any|avoid(?:s|ing)?|"
            r"dodg\w+|escap\w+|eliminat\w+|bypass\w*|skip\w*|sidestep\w*|get(?:ting)? out of|"
            rf"legally avoid|wip\w+ out|beat) (?:~3 )?{_TAXES}(?! (?:advice|questions?|season|return|"
            r"forms?|professional|penalty may|consequences|counsel))",
            r"(?:save|saves|saving|cut|cuts|lower|lowers|reduce|reduces|slash|shrink|minimi[sz]e) "
            r"(?:you )?(?:~4 )?(?:on |in )?(?:your )?(?:~1 )?(?:taxes|tax bill|tax burden|tax "
            r"bracket|taxable income|rmds?|tax)(?! (?:professional|advisor|season))",
            r"(?:(?<!may be )(?<!can be )(?<!might be )tax ?(?:free|exempt|deductible)|deductible|"
            r"write (?:it|that|this|them) off|deduct (?:it|that|this|your|the)|tax write ?off|(?:is|"
            r"are|be) not tax(?:ed|able)|tax shelter|tax loophole|never taxed|untaxed|exempt from ~2 "
            r"tax\w*)",
            r"irs (?:will not|can not|does not|will never|can never|never|has no|lets you|says you|"
            r"owes) ~4 (?:touch|tax|know|care|take|see|notice|find|way|get|claim|keep|deduct|"
            r"withdraw|defer|you)",
            r"(?:~1 )?(?:medicaid|nursing homes?|creditors?|lawsuits?|courts?|the state|lawyers|ex|"
            r"judge|government) ~1 (?:can not|will not|can never|could not|is not able to|will never|"
            r"does not|never) ~1 (?:touch|take|count|reach|get|seize|claim|look|go after|come after|"
            r"see|know|find|tax)",
            r"(?:protect\w*|shield\w*|shelter\w*|hid\w+|safe|exempt|off limits) (?:~4 )?(?:from|"
            r"against) (?:~2 )?(?:medicaid|nursing homes?|creditors?|lawsuits?|probate|taxes|tax|the "
            r"irs|courts?|estate)",
            r"(?:qualify|eligible) (?:~3 )?(?:for medicaid|for (?:the|a) (?:deduction|credit|exemption))",
            r"(?:do not|no longer|will not|never|not) need (?:~2 )?(?:a |an |any )?(?:~1 )?(?:will|"
            r"lawyer|attorney|cpa|accountant|trust|probate)",
            r"(?:perfectly|completely|totally|100 ?%|absolutely|entirely) legal|^legally,? (?:you|"
            r"your|she|he|they|it|the)|(?:is|it is) (?:legal|allowed) (?:for you )?to|(?:legally|by "
            r"law),? you (?:can|are|must|may|have|do)|you (?:can|could|should) (?:sue|contest|void)|"
            r"you have (?:a|the) (?:legal |strong )?(?:right|case) (?:to|against)|(?:is|are) (?:not "
            r")?(?:legally )?(?:enforceable|binding|void)",
            r"(?:your|you are in the|put you in|stay in the|into the|in a|a lower|a higher) ~2 "
            r"(?:tax bracket|<rate> bracket|bracket)",
            r"you (?:can|could|will be able to|should|need to|must|have to|would|may) (?:~2 "
            r")?(?:deduct|write off|claim (?:it|that|the|a)|gift|file (?:as|jointly|separately|form)|"
            r"amend|do a (?:backdoor|roth|1031|1035)|use a (?:1031|1035)|itemize|report|convert ~3 "
            r"roth)",
        )
    )
    + tuple(
        claim(_RULE, template, unless_around=_REFERRAL)
        for template in (
            r"tax[- ](?:advantaged|favored|efficient|sheltered|preferred|deferred|deferral)",
            r"(?:grows?|growing|compounds?) ~3 (?:without ~2 tax\w*|tax free|tax deferred)|defer(?:s|"
            r"ring)? (?:~2 )?tax\w*",
        )
    )
    + tuple(
        claim(
            _RULE,
            template,
            excuses=("denied", "warned"),
            unless=r"(?:whether|if) ~3 (?:you|a|to)|attorney|lawyer|cpa|tax professional",
        )
        for template in (
            r"(?:put|place|transfer|move|deed|sign|retitle|title|gift|give|hide|shift|use|get|set up|"
            r"create|open|add) (?:~6 )?(?:(?:irrevocable |living |revocable |family |medicaid "
            r")?trust|into your (?:<family>|kids s) names?|(?:in|into|to|over to) (?:your )?<family>|"
            r"llc|deed)(?! me| us| fund| your gut)",
            r"(?:you (?:should|need to|must|have to|could|ought to)|(?:i|we) (?:recommend|suggest|"
            r"advise)|just|consider|best to|go ahead and|name|have) (?:~2 )?(?:convert(?:ing)? ~3 "
            r"roth|a roth conversion|revoke|power of attorney|set(?:ting)? up an? (?:trust|will|llc|"
            r"power)|writ(?:e|ing) a will|chang(?:e|ing) (?:your|the) (?:will|beneficiary|deed)|"
            r"gift(?:ing)?|a trust|beneficiary|1031|1035|harvest(?:ing)? losses)",
            r"(?:roth conversion|converting to (?:a )?roth|spread\w* ~4 (?:conversion|withdrawals?)|"
            r"1035 exchange|qcd|trust) ~4 (?:would|will|is the|saves?|makes sense|gets you|keeps?|"
            r"avoids?|lowers?|before (?:the )?(?:end|year))",
        )
    )
)
