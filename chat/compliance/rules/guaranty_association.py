"""State guaranty associations as a sales argument, even where it is true. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "guaranty_association"
CHECKS: tuple[Check, ...] = tuple(
    claim(
        _RULE,
        template,
        excuses=("denied", "warned"),
        unless=r"(?:can not|may not|not allowed|not able|not permitted|will not|prohibit\w*|forbid\w*|must "
        r"not|should not|do not) ~8 (?:discuss|mention|use|talk|guaranty|associations?|answer|"
        r"advertise|bring up|comment|reason)",
    )
    for template in (
        r"guaranty (?:limits?|coverage|protections?|systems?|laws?|programs?|caps?)|state "
        r"guaranty|(?:guaranty|guarantee|guarantees) (?:association|associations|fund|funds|"
        r"corporation|pool)",
        r"state fund|(?:state|states) ~2 (?:safety net|backstop|insurance pool|protection (?:fund|program))",
        r"(?:the|your|every|each|our) (?:state|state of [a-z]+|government) ~1 (?:<will> |also |"
        r"itself |even |fully )?(?:step(?:s)? in|cover(?:s)?|protect(?:s)?|back(?:s)?|"
        r"guarantee(?:s)?|bail(?:s)?|make(?:s)? (?:you|it)|pay(?:s)?|reimburse(?:s)?|insures?) "
        r"~6 (?:insurer|insurance company|carrier|fail\w*|annuit\w+|you|policy|goes|contract|if|"
        r"policies|your)",
        r"(?:insurer|insurance company|carrier|company|they) ~2 (?:fail\w*|goes|go|went|"
        r"collaps\w*|becomes?) ~8 (?:the|your) state (?:<will> )?(?:steps? in|covers?|protects?|"
        r"pays?|guarantees?|makes? you|takes? over|bails?|has)",
        r"state[- ](?:backed|guaranteed|protected|insured) (?:annuit\w+|<money>|protection|guarantee)",
    )
)
