"""Risk talked away: "risk-free", "can't lose", "completely safe". Pure."""

from chat.compliance.claims import Check, claim

_RULE = "risk_free"
_NOT_ABOUT_MONEY = (
    r"progress|answers?|datas?|information|details|messages?|privacy|conversation|website|site|"
    r"password|email|history|"
    r"safe to (?:say|assume|bet|guess)|safe side|seats?|your place|your state|zip|asking|"
    r"questions?|appointment|attend\w*|register\w*|tell me|share|safe travels|stay safe|personal|"
    r"place in|spot|drive|parking|neighborhood|venue|encrypted|stored"
)
_QUALIFIED = r"(?:generally|typically|usually) .{0,40}market .{0,160}claims[- ]paying"
_MEETING = (
    r"(?:consultation|call|conversation|appointment|meeting|chat|talk|seminar|workshop|asking|coming|"
    r"attending|visit|webinar|event|questions?|session)"
)
_LOSS = r"(?:los(?:e|es|ing|t)|decline|drop|go down|goes down|shrink|fall|decrease)"
_EVERYTHING_SAFE = (
    r"(?:safe|secure|secured|protected|insulated|shielded|immune|sheltered|guarded|bulletproof|covered|"
    r"untouched|unaffected|unharmed|intact)"
)
_DANGER = (
    r"(?:risks?|downside|danger|chance of (?:loss|losing)|volatility|exposure|way to lose|possibility of "
    r"loss|market risk|losses|loss|worr(?:y|ies))"
)
CHECKS: tuple[Check, ...] = (
    *(
        claim(_RULE, template, unless=_NOT_ABOUT_MONEY, unless_said=_QUALIFIED)
        for template in (
            rf"(?:risk|worry|danger|loss) ?(?:free|less|proof)(?! (?:{_MEETING}|\w+ (?:consultation|"
            r"conversation|call|chat)))",
            r"(?:no|zero|without (?:any |a )?|absent|none of the|not any|0|free of|not a (?:single "
            r")?bit of|eliminat\w+(?: all| the| any)?|remov\w+(?: all| the| any)?) (?:\w+ "
            rf")?{_DANGER}(?! of (?:calls|pressure|obligation))",
            r"(?:not|never|nobody (?:ever )?|no one (?:ever )?|not ever|impossible to|no way (?:to|"
            rf"you(?: can| will)?)|without (?:ever )?|nothing to) (?:~1 )?{_LOSS} ~3 (?:<money>|a "
            r"(?:single )?(?:penny|dime|cent|dollar)|money|anything|with|on|value|any of|everything|"
            r"it|in)",
            r"(?:you|your ~1 <money>|<money>|it|they|we) ~1 (?:can|could|will|would|do|does) (?:not|"
            rf"never) (?:ever |possibly |really |actually )?{_LOSS}(?! (?:your (?:progress|place|"
            r"spot|way|answers)|track|touch|sight|anything by asking))",
            r"(?:no way|impossible|never|can not|could not|will not|not going to|no chance|no "
            r"possibility) (?:~4 )?(?:come out behind|end up (?:behind|with less|losing)|get (?:less|"
            r"hurt|burned)|take a (?:loss|hit)|see (?:a |any )?(?:loss|negative|drop|red)|have a "
            r"(?:losing|down|negative|bad) year|fall below|go backwards|be worth less|go below|dip "
            r"below|losing (?:~2 )?(?:money|<money>|anything))",
            r"tak(?:e|es|ing) (?:~2 )?risks? (?:~2 )?(?:off|out|away)|risks? (?:~1 )?off the table",
            r"you ~2 (?:nothing to lose|not go wrong|never go wrong|no way to lose|everything to gain)",
            r"(?:you|it|this|that|annuit\w+|we) (?:can|could|will) (?:not|never) (?:possibly "
            r")?(?:go wrong|fail)",
            r"(?:<money>|it|they|annuit\w+|balance) (?:~1 )?never (?:~1 )?(?:goes?|moves?|drops?|"
            r"falls?|declines?|shrinks?|loses?|decreases?|dips?)(?! (?:away|anywhere))",
            r"all (?:the )?(?:gain|reward|growth),? (?:no|none of the|without the|and no) (?:pain|risk|loss)",
            r"(?:<wholly>|100 ?%|always|1000 ?%|as|so|super|extremely|perfectly|rock solid|ultra|"
            rf"guaranteed|very) {_EVERYTHING_SAFE}(?! to (?:say|ask))(?! from (?:view|spam))",
            rf"{_EVERYTHING_SAFE} ~3 (?:no matter (?:what|how)|forever|period|always|guaranteed|"
            r"whatever happens|100 ?%|for good|at all times|for life)",
            rf"your ~2 <money> (?:is|are|will be|stays?|remains?|would be) ~2 {_EVERYTHING_SAFE}",
            r"(?<!can )(?<!may )(?<!to )(?<!help )(?:keeps?|makes?|protects?|shields?|insulates?|"
            r"guards?) (?:you|your ~2 <money>|all ~2 <money>|every ~1 <money>|everything) ~3 "
            rf"(?:{_EVERYTHING_SAFE}|from (?:all|any|every|market|losses|loss|ever|risk|the "
            r"(?:market|next)))",
            r"(?:foolproof|bulletproof|fail ?safe|fail ?proof|ironclad|rock ?solid|sure thing|sure "
            r"fire|surefire|no lose|can not lose|win win|slam dunk|no brainer|crash proof|recession "
            r"proof|market proof|sleep easy guarantee|safe bet|sure bet|airtight|as good as gold)",
            r"(?:only|ever|always) (?:ever )?(?:goes?|go|move|moves|heads?|climbs?|in) (?:~3 )?(?:up|"
            r"higher|forward)(?! to)|(?:all|only) (?:the )?upside|(?:gains|upside|growth) without ~3 "
            r"(?:losses|loss|risk|downside|volatility)|heads you win ~5 tails",
            r"(?:crash|crashes|market|markets|downturn|recession|wall street|drop|nothing|"
            r"volatility) ~3 (?:can|could|will) (?:not|never)? ?(?:ever )?(?:touch|hurt|affect|harm|"
            r"reach|take|shrink) (?:you|your|it|a|this|what)",
            r"(?:not|never) (?:~2 )?(?:any |much )?safer|nothing (?:~1 )?(?:can|could|will|would) "
            r"(?:~1 )?(?:go wrong|happen to your|hurt)|losses (?:are|is|become) (?:~1 )?(?:off the "
            r"table|impossible|not possible|out of the question|history|not (?:a thing|an option))",
            r"(?:keep|get|capture|enjoy|have) (?:~2 )?(?:gains|upside|growth|ups) (?:~3 )?(?:never|"
            r"none|not|without|skip) (?:~3 )?(?:loss(?:es)?|downs?|downside|drops?)",
            r"(?:safest|most secure|least risky) ~2 (?:<money>|<product>|way|place|option|choice|"
            r"thing|bet|investment|home|spot|on)",
            r"(?:immune|impervious|invulnerable) (?:to|from)|(?:total|complete|full|absolute|100 ?%|"
            r"perfect) (?:safety|security|protection|peace of mind)",
            r"(?:never|not) (?:have to )?(?:worry|lose sleep) ~2 (?:losing|market|crash|downturn|loss)",
            r"variable annuit\w+ ~3 (?:protects?|guarantees?|keeps?|preserves?|shields?|secures?|"
            r"safeguards?) ~3 (?:principal|money|savings|nest egg|against|from)",
            r"(?:principal|money|savings) ~1 (?:is|are|stays?) ~1 (?:protected|guaranteed|safe|"
            r"secure) ~3 variable",
            r"what you put in is (?:always )?yours|get (?:back )?(?:every|all) (?:penny|dollar|cent|"
            r"of your money)(?! back guaranteed)",
        )
    ),
    claim(
        _RULE,
        r"(?:<money>|<product>|it|this|that|they) (?:is|are|will be|stays?|remains?) ~1 "
        r"(?:perfectly |always |completely )?(?:safe|secure)(?! enough| from view)",
        unless=_NOT_ABOUT_MONEY,
        unless_around=r"claims[- ]paying|may lose|not (?:fdic|risk)|surrender charges",
        only_with=r"<money>|<product>",
    ),
)
