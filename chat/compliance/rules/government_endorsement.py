"""Endorsement by, or ties to, government. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "government_endorsement"
_ENDORSED = (
    r"(?:endors\w+|approv(?:ed|es|al)|back(?:ed|s|ing)|sponsor\w*|certif(?:ied|ies)|"
    r"recommend(?:ed|s)|authoriz\w+|sanction\w*|affiliat\w+|partner\w*|insured|guaranteed|"
    r"guarantees|vetted|supported|supports|accredited|"
    r"sanctions|blessed|blessing|seal of approval|stamp of approval|verified|promoted|run|"
    r"created|administered|official|officially|selected|chosen|appointed|commissioned|"
    r"encourages?|wants|underwritten|mandated|funded|subsidi[sz]ed|rated|tested|protected|"
    r"overseen)"
)
_OWN_AUTHORITY = (
    r"(?:treasuries|treasury (?:bonds?|bills?|notes?)|(?:savings|i|government) bonds?|social security(?: "
    r"benefits?)?|medicare(?: advantage| part \w)?|medicaid|pension benefits?|cds?|certificates? of "
    r"deposit|bank accounts?|deposits|savings accounts?),? (?:~2 )?(?:is|are|was|were|pays?|covers?|has|"
    r"have|come)|backed by (?:the|an|its) (?:insur|issuing)"
)
_WE = (
    r"(?:we|our|us|this|these|it|i|provision|that|annuit\w+|plan|program|product|seminar|company|firm|"
    r"advisors|team|brokerage|service)"
)
CHECKS: tuple[Check, ...] = tuple(
    claim(_RULE, template, unless=_OWN_AUTHORITY)
    for template in (
        rf"{_ENDORSED} (?:~2 )?(?:by|with|from|to|partner of|of) (?:~2 )?<government>",
        rf"<government>(?:'s)? (?:~2 )?(?:{_ENDORSED}) (?:~2 )?(?:annuit\w+|plans?|programs?|"
        r"products?|us|our|this|these|it|seminars?|provision|retire\w*|polic\w+|them|partner|"
        r"strateg\w+|advisors?|service|you|account|income|accounts|benefits? program|money|that "
        r"you)",
        r"<government> ?(?:endorsed|approved|backed|sponsored|certified|recommended|authorized|"
        r"sanctioned|insured|guaranteed|affiliated|vetted|supported|registered and approved|"
        r"regulated and approved|accredited|run|funded|protected)",
        rf"{_WE} (?:~2 )?(?:work(?:s|ing)?|partner(?:s|ed|ing)?|affiliated|associated|connected|"
        r"contract(?:s|ed)?|team(?:s|ed)? up|collaborat\w+|cooperat\w+|in partnership|hand in "
        r"hand|coordinate) ~3 (?:with|of|for|alongside) (?:~1 )?<government>",
        r"(?:on behalf of|in partnership with|part of|a branch of|an arm of|a division of|"
        r"official (?:partner|representative|agent|program|provider)s? (?:of|for|to)|(?:calling|"
        r"writing|chatting|reaching out|here) from|sent by|authorized by|behalf of|sponsored by|"
        r"representing|represent|contracted by|approval (?:of|from)|blessing of|seal of|agents? "
        r"(?:of|for)|in cooperation with|working for) (?:~1 )?<government>",
        r"(?:official|new|special) (?:~1 )?<government> (?:program|benefit|plan|partner|notice|"
        r"annuity|initiative|update|representative|supplement)",
        r"<government> (?:~1 )?(?:likes?|loves?|trusts?|prefers?|stands behind|vouches|endorses?|"
        r"recommends?|backs?|approves?|wants you|set (?:this|it) up|gave us|chose|picked|asks? "
        r"us|sends)",
        r"(?:part of|through|from|under|with) (?:~2 )?(?:federal|state|government|medicare|"
        r"social security) (?:~2 )?(?:outreach|program|initiative|office|agency|department|"
        r"benefits?|division|effort|campaign|bureau)(?! (?:page|website|statement))",
        r"(?:state|federally|government|publicly) (?:sponsored|endorsed|approved|certified|run|"
        r"backed|funded|recommended|authorized|sanctioned|vetted)",
        r"(?:federal law|washington|congress|the (?:federal )?law) (?:~1 )?(?:guarantees|created|"
        r"backs|protects|set up|wants|designed|insures|stands)",
        r"(?:this|it|that|annuit\w+|program|plan) (?:is|are) (?:~1 )?(?:an? |the )?(?:~1 "
        r")?(?:government|federal|medicare|"
        r"social security) (?:~1 )?(?:program|plan|benefit|product|annuity|initiative)",
        r"(?:full faith and credit|taxpayer backed|federally (?:backed|insured|approved|endorsed|"
        r"guaranteed|certified|sponsored|protected|regulated and backed))",
        r"(?:government|federal|state) (?:~1 )?(?:benefit|program|entitlement) (?:you|that you|"
        r"called|we offer|through us)",
    )
)
