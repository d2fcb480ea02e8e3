"""Sarah as licensed, and the firm as licensed where it is not known to be. Pure."""

import re

from chat.compliance.claims import Check, Finding, Passage, claim
from chat.compliance.facts import Facts
from chat.compliance.surroundings import is_denied
from chat.compliance.vocabulary import wording
from scoring.us_states import US_STATES

_RULE = "license_claim"
_TITLE = (
    r"(?:(?:licensed |certified |registered |personal |professional |senior |financial |"
    r"retirement |investment |insurance |wealth |annuity |income |estate |own |dedicated |"
    r"chartered |trusted |independent |expert |fee only |qualified |experienced |"
    r"and |tax |safe money ){0,4}(?:advis[eo]r|planner|agent|broker|consultant|expert|specialist|"
    r"professional|fiduciary|strategist|coach|counselor|producer|manager|cpa|attorney|lawyer|cfp|"
    r"representative|rep|accountant))"
)
_OWN_LICENSE: tuple[Check, ...] = tuple(
    claim(_RULE, template, excuses=("denied", "warned"), unless=unless)
    for template, unless in (
        (
            r"(?:i am|i am sarah,?(?: and)?(?: i am)?|this is sarah,?|sarah,?(?: is)?|my name is "
            r"sarah,?) (?:actually |also |now |proudly |both )?(?:and )?(?:an? |your |the |one of "
            rf"(?:our|the) |provision's |fully )?(?:~1 )?{_TITLE}(?! (?:assistant|s assistant))",
            r"ai assistant|(?:who|when|which|what) ~3 (?:advisor|agent)",
        ),
        (rf"(?:as|being) (?:an? |your |the |one of (?:our|the) )(?:~1 )?{_TITLE}(?!s)", r"you can|bring"),
        (
            r"(?:think of me|consider me|treat me|see me|look at me|count on me|i (?:will |can |"
            r"could |would )?(?:act|serve|work|be)|let me be) (?:as |like )?(?:an? |your |the "
            rf")(?:~2 )?{_TITLE}",
            "",
        ),
        (rf"sarah (?:here|speaking),? (?:your|an?|the) (?:~1 )?{_TITLE}", ""),
        (
            r"(?:we|i|our (?:advisors|team|agents)|provision|they|clients) (?:~6 )?(?:in|across|"
            r"throughout) (?:~1 )?(?:all (?:50|fifty)|every (?:single )?state|50 states|fifty states|"
            r"all states|any state|the (?:whole|entire) country)",
            r"whether|if|not",
        ),
        (rf"your (?:~1 )?{_TITLE},? (?:here|sarah|speaking|at your service)", ""),
        (
            r"i (?:am|have been|was|got|became|remain) (?:~2 )?(?:licensed|certified|registered|"
            r"accredited|qualified to (?:advise|sell|recommend|give)|authorized to (?:sell|advise|"
            r"give)|credentialed|insured and bonded|bonded|series \d+|state licensed|board "
            r"certified)",
            "",
        ),
        (
            r"i (?:~2 )?(?:hold|have|carry|passed|earned|own|maintain) (?:~3 )?(?:licen[sc]es?|"
            r"credentials?|certifications?|designation|series \d+|cfp|chfc|clu|rfc)|my (?:~2 "
            r")?(?:licen[sc]es?|credentials?|certifications?|license number|npn|cfp)",
            r"driver",
        ),
        (r"(?:licensed advisor|advisor|licensed) assistant", r"assistant (?:for|of|to)|not"),
        (
            r"(?:i|we|our (?:team|advisors|agents|firm|people)|provision|provision brokerage) (?:~2 "
            r")?(?:am|are|is|act|acts|serve|work|operate)? ?(?:~2 )?(?:fiduciar(?:y|ies)|fee only|"
            r"(?:certified |registered )?financial planners?|certified planners|cfps?|registered "
            r"investment|investment advisers?|attorneys|cpas|broker dealer)",
            r"call|ask|refer|recommend ~2 (?:a|your) (?:cpa|attorney)|your (?:cpa|attorney)|talk",
        ),
        (
            r"i (?:can |will |do |could |am (?:able|qualified|allowed|authorized|legally allowed|"
            r"permitted) to )?(?:legally |personally |officially )?(?:advise (?:you|people|clients|"
            r"retirees)|give (?:you )?(?:~1 )?(?:financial|investment|personal|professional|"
            r"personalized|individual) advice|sell you|write (?:you )?(?:a|the|your) (?:policy|"
            r"annuity)|manage your|handle your (?:money|portfolio|investments))",
            "",
        ),
        (
            r"(?:licensed|authorized|registered|approved) (?:to (?:sell|operate|advise|do business) "
            r")?(?:~1 )?(?:in|across|throughout|for) (?:~2 )?(?:all (?:50|fifty|states)|every "
            r"(?:single )?state|50 states|fifty states|all of the states|the (?:whole|entire) "
            r"(?:country|nation|us)|nationwide|any state|coast to coast|everywhere|whatever state|"
            r"most states|wherever|the country)|(?:are|am|is) (?:~1 )?licensed (?:~1 )?(?:in|for) "
            r"your (?:state|area)|licensed (?:nationwide|everywhere|nationally|coast to coast)",
            r"whether|if|check|confirm|where|depends",
        ),
        (
            r"(?:an? |your )?(?:licensed|certified) (?:ai|assistant|chat\w*)|in my professional|my "
            r"(?:professional|expert) (?:opinion|advice|judgment)",
            "",
        ),
    )
)
_STATE = re.compile(rf"\b({'|'.join(re.escape(name) for name in US_STATES.values())})\b", re.I)
_CODE = re.compile(rf"(?:\bin|\band|,|\bor)\s+({'|'.join(US_STATES)})(?=[\s,.!?;)]|$)")
_ACTIVE_THERE = wording(
    r"licensed|licen[sc]e|(?:we|advisors|agents|team|provision) ~2 (?:serve|operate|cover|work|"
    r"do business|sell|advise|help (?:people|clients|retirees))|authorized|(?:clients|office|"
    r"offices|residents) in|can (?:help|advise|serve) (?:you|people) in"
)
_THERE = wording(r"there|that state|in it")
_OURS = wording(r"(?:we|our|they|provision) ~4 (?:licensed|serve|operate|cover|work|help|advise)")
_POSTAL = {name.lower(): code for code, name in US_STATES.items()}


def check_states(passage: Passage, facts: Facts) -> Finding | None:
    """Block a state in which the firm isn't known to be licensed, named as one in which it is."""
    active = _ACTIVE_THERE.search(passage.text)
    if active is None or passage.inquires or is_denied(passage.text, *active.span()):
        return None
    if _THERE.search(passage.text) and _OURS.search(passage.text):
        for match in _STATE.finditer(passage.before):
            if _POSTAL[match[1].lower()] not in facts.licensed_states:
                return _RULE, passage.quote(*active.span())
    for match in (*_STATE.finditer(passage.written), *_CODE.finditer(passage.written)):
        code = _POSTAL.get(match[1].lower(), match[1])
        if code not in facts.licensed_states:
            return _RULE, match[1]
    return None


CHECKS: tuple[Check, ...] = (*_OWN_LICENSE, check_states)
