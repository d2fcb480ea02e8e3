"""Guarantees without the insurer that gives them. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "unqualified_guarantee"
_GUARANTOR = (
    r"insurer s?|insurers?|insurance compan(?:y|ies)|carriers?|claims[- ]paying|issuing company|"
    r"issuing insurance"
)
_HEEDLESS = (
    r"(?<=[,.] )period|(?<=- )period|no matter|regardless|forever|whatever happens|come what may|"
    r"even if|always|100 ?%|every (?:penny|dollar|cent)|unconditional\w*|"
    r"by (?:us|provision|me)|we (?:personally )?guarantee|come hell|rain or shine|full stop|end of story"
)
_OFFERED = (
    r"(?:gives?|giving|provides?|providing|offers?|offering|pays?|paying|delivers?|creates?|"
    r"ha(?:s|ve)|means?|get|gets|getting|receive|enjoy|with|is|are|=|includes?|comes? with|build|"
    r"locks? in|secures?|"
    r"produces?|generates?|equals?|turns? ~4 into|into|adds?|want|need|collect)"
)
_ASSURED_THING = (
    r"(?:income|paychecks?|payments?|payouts?|checks?|lifetime|principal|money|savings|for life|"
    r"forever|floor|interest|minimum|rate|monthly|stream|cash|benefits?|value|protection|pension|"
    r"amount|retirement|balance|premium)"
)
_NOT_THE_PRODUCT = (
    r"seats?|spots?|reply|privacy|response|appointment|parking|satisfaction|refers?|means that|goal|"
    r"looking for|noted|option|options|choices|you (?:said|mentioned|chose|picked|told)"
)
CHECKS: tuple[Check, ...] = tuple(
    claim(_RULE, template, unless=_NOT_THE_PRODUCT)
    for template in (
        r"^(?:it is |all |fully )?guaranteed(?: forever| for life| always)?[.! ]*$",
        rf"guarantee[ds]? ~6 (?:{_HEEDLESS})",
        rf"(?:{_HEEDLESS}) ~4 guarantee[ds]?",
        r"(?:even if|regardless of|no matter what happens (?:to|with)|whatever happens to|"
        r"whether or not) ~3 (?:insurer|insurance company|carrier|company|issuer) ~5 (?:fail\w*|"
        r"go\w* (?:under|bankrupt|broke|out)|collaps\w*|you (?:still|will|are|get)|"
        r"your (?:income|money|payments|checks)|goes|happens|insolvent)",
        r"(?:promise|guarantee)s? (?:~2 )?(?:can|will) (?:not|never) (?:~1 )?(?:broken|fail|be "
        r"broken|be taken)|(?:no|without) (?:~1 )?(?:ifs|strings or|caveats?|conditions)",
        r"(?:even if|regardless of|no matter what happens (?:to|with)|whatever happens to|no "
        r"matter what) (?:~4 )?(?:insurer|insurance company|carrier|issuer)",
        r"(?:income|payments?|checks?|paychecks?|money|benefits?|payouts?) ~2 (?:can|could|will) "
        r"(?:never|not) (?:ever )?~1 (?:stop|be (?:cut|reduced|taken|lowered)|go (?:down|away)|"
        r"end|decrease|change|fail|run dry|miss)",
        r"(?:you|it|they|annuit\w+|we|income|checks?) (?:will )?(?:never|always) (?:miss|stop|"
        r"fail) ~2 (?:paying|payments?|check|coming)",
        r"(?:insurers?|insurance compan(?:y|ies)|carriers?) ~1 (?:never|can not|do not|could not|"
        r"will not|will never|always|have never) ~1 (?:fail\w*|go (?:bankrupt|under|broke)|"
        r"default|pays?|miss|collapse|close)",
        r"(?:set|written|carved|etched) in (?:stone|concrete)|as good as guaranteed|"
        r"(?:effectively|practically|basically|essentially|virtually|in practice|might as well "
        r"be) (?:~1 )?guaranteed|never changes|can not (?:ever )?(?:change|be changed|be "
        r"lowered)|locked (?:in )?for life",
        r"(?:rock solid|ironclad|absolute|unconditional|full|100 ?%|lifetime|complete|personal|"
        r"total|written|solid) guarantees?",
        r"(?:your|the) (?:income|money|principal|savings|payments?) (?:is|are|will be) ~2 "
        r"(?:locked in|certain|assured) ~2 (?:forever|for life|for good|no matter|as long)",
    )
) + tuple(
    claim(_RULE, template, unless=_NOT_THE_PRODUCT, unless_around=_GUARANTOR)
    for template in (
        r"(?:is|are|it is|was|be|being|comes|stays|remains) ~1 (?:fully |100 ?% |always |"
        r"completely |contractually |absolutely |also |all )?guaranteed(?! (?:to (?:be|change|"
        r"vary)))",
        rf"{_OFFERED} (?:~3 )?guaranteed ~2 {_ASSURED_THING}",
        r"guarantees? (?:~2 )?(?:you|your|that you|that your|income|a|an|lifetime|the|monthly|"
        rf"principal) ~3 (?:{_ASSURED_THING}|never|will)",
        r"(?:we|i|provision) (?:<will> |can |do |personally |fully |always )?guarantee (?!an? "
        r"(?:reply|response|seat|spot))",
        rf"guaranteed (?:~2 )?{_ASSURED_THING} ~3 (?:for (?:life|as long|ever|the rest)|you can "
        r"not outlive|until|forever|every month|each month|is (?:what|exactly)|starting|of)",
        r"(?:you|your (?:income|checks?|family)) (?:will|are going to|are|is) ~2 (?:get|have|"
        r"receive|be paid|collect|enjoy|keep getting|paid|receiving|getting|continue) ~6 (?:for "
        r"(?:life|as long as you live|the rest of your life|ever)|as long as you live|until "
        r"(?:you|the day) ~1 (?:die|pass)|every month forever|no matter how long)",
        r"income (?:that )?you can not (?:ever )?outlive|(?:income|paycheck|check) ~2 (?:never|"
        r"can not) (?:runs?|be) out|never outlive",
        r"(?:comes?|backed|covered|protected) (?:with|by) (?:a|an|our|full|strong|real) (?:~1 )?guarantee",
    )
)
