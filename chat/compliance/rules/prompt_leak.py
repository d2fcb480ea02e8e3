"""The inside of the machine: instructions, scores, keys. Pure."""

import re

from chat.compliance.claims import Check, Finding, Passage, claim
from chat.compliance.facts import Facts

_RULE = "prompt_leak"
_INSTRUCTIONS = (
    r"(?:~1 )?(?:system )?(?:instructions?|prompts?|guidelines?|rules|programming|directives?|orders|"
    r"script|playbook|training|configuration|system message|developer message|setup|settings)"
)
_TOLD: tuple[Check, ...] = tuple(
    claim(_RULE, template, excuses=excuses, unless=unless)
    for template, excuses, unless in (
        (
            rf"my {_INSTRUCTIONS} (?:~1 )?(?:says?|tells?|are|is|states?|reads?|includes?|starts?|"
            r"begins?|contains?|goes|go|looks?|requires?|wants?|ask|instruct|directs?|as follows|"
            r"consists?|here|told|:)",
            ("denied", "warned"),
            r"are (?:private|internal|confidential|not)",
        ),
        (
            r"(?:here (?:is|are)|these are|this is|below (?:is|are)|sure,?|of course,?|quote|share|"
            r"reveal|show|print|reading|according to|per|based on|following|from|in|the start of|"
            rf"first line of|part of) (?:~2 )?my (?:~1 )?{_INSTRUCTIONS}",
            ("denied", "warned"),
            r"can not|do not|not able|will not|unable",
        ),
        (
            r"(?:system|developer) (?:message|prompt|instructions?)|(?:gives?|gave|assign\w*|"
            r"award\w*) you (?:~2 )?\d+ (?:points?|out of)",
            ("denied", "warned"),
            "",
        ),
        (
            r"system prompt|(?:hidden|internal|secret|confidential|private|original|initial) "
            r"(?:prompt|instructions?|guidelines|rules|notes?|score|category|rating|label|flag|tags?|"
            r"configuration|scoring|settings)",
            ("denied", "warned"),
            r"can not|do not have|not able|will not|unable",
        ),
        (
            r"i (?:was|am|have been|got) (?:~2 )?(?:told|instructed|prompted|configured|ordered|"
            r"directed|coached|supposed|programmed|set up|given (?:instructions|orders|rules)|"
            r"scripted) (?:~1 )?(?:to|that|by|with|never|not|as)",
            ("denied", "warned"),
            r"not supposed|supposed to be",
        ),
        (
            r"(?:they|the (?:company|firm|developers?|team|system|prompt|owner)|provision|my "
            r"(?:developers?|boss|creators?)) (?:~1 )?(?:told|instructed|programmed|prompted|wants|"
            r"asked|configured|trained|set) me (?:up )?to",
            ("denied", "warned"),
            "",
        ),
        (
            r"(?:lead|qualification|prospect|priority|internal|sales|buyer|readiness|quality|"
            r"engagement) ?(?:score|scores|rating|rank\w*|grade|points?|tier|status|categor\w+|level|"
            r"value|bucket|tag)",
            ("denied", "warned"),
            "",
        ),
        (
            r"\d{1,3} ?(?:out of|\/|of) ?(?:a )?(?:possible )?100(?! years)|(?:puts?|places?|lands?|"
            r"moves?|bumps?|makes|ranks?) you (?:~4 )?(?:tier|bucket|segment|(?:call|callback|"
            r"priority) list|category|bracket a|group (?:a|b|c|one|1)|queue)|(?:first|second|third|"
            r"top|bottom|highest|lowest) (?:tier|bucket|segment)",
            ("denied", "warned"),
            "",
        ),
        (
            r"(?:your|you) (?:~2 )?(?:score|rating|rank|priority|grade|tier) (?:is|was|of|went|now|"
            r"stands|came|comes|just|jumped|:|goes|puts|makes|at|in our|would be|has|rose|increased|"
            r"dropped)",
            ("denied", "warned"),
            r"credit",
        ),
        (
            r"(?:you|you have) (?:~2 )?(?:scored|score|rank|rate|ranked|earned|got|have) (?:~3 "
            r")?(?:\d{1,3}(?: points| out of| of 100|\/100| on (?:our|the|my))|points|high on|low "
            r"on)",
            ("denied", "warned"),
            r"questions?|credit",
        ),
        (
            r"priority (?:a|b|c|one|1)(?! question)|(?:hot|cold|warm|high[- ]value|qualified|a grade|"
            r"top tier|low value|low priority|premium|disqualified|unqualified|hottest|valuable) "
            r"(?:~1 )?(?:leads?|prospects?|tier|category|bucket|pipeline)|(?:you (?:are|have been|"
            r"were|got|as)|marked|classified|flagged|tagged|listed|categorized|labeled|labelled|"
            r"marks you|puts you|makes you|rated|filed|sorted|bucketed|tracked) (?:~4 )?(?:a |an |as "
            r"|in )?(?:~2 )?(?:hot|cold|warm|high[- ]value|qualified|disqualified|priority|"
            r"nurture)(?! (?:welcome|to|weather|here|enough|question|day|for (?:social|medicare|"
            r"benefits)))(?: (?:lead|prospect|client|visitor|status|category|list|a|b|c))?",
            ("denied", "warned"),
            r"qualified (?:money|funds|account|plan|annuity|charitable)|warmly|warm welcome|highly",
        ),
        (
            r"(?:our|the|my) (?:crm|database|backend|sales funnel|lead system|dashboard|algorithm|"
            r"scoring (?:system|model|algorithm)|code) (?:~2 )?(?:has|says|shows|lists|marks|scores|"
            r"rates|ranks|flags|gives|ranked|put|puts|tags|rated|calls|sees|classif\w+|weighs?|"
            r"tracks)",
            ("denied", "warned"),
            "",
        ),
        (
            r"(?:api|secret|access|groq|openai|private|auth) ?(?:keys?|tokens?)(?: (?:is|are|:|=|"
            r"starts|begins))?|gsk ?[a-z0-9]{6}|sk ?-[a-z0-9]{6}|(?:ai )?temperature (?:is|of|=|set|"
            r"at) ?0?\.?\d|max ?tokens?|session ?id|environment variables?",
            ("denied", "warned"),
            "",
        ),
        (
            r"(?:you are sarah,?(?: (?:a|an|licensed|write|the))|layer (?:\d|one|two|three|four|five|"
            r"six)|few shot|(?:use|uses|apply|create|creating|using) (?:~1 )?(?:fomo|loss aversion|"
            r"urgency tactics|sales psychology|social proof)|(?:next ?action|nextaction|offer "
            r"appointment|continue qualification)\b)",
            ("denied", "warned"),
            "",
        ),
    )
)
_KEYS = re.compile(r"\b(?:gsk_|sk-|cal_live_|cal_)\w{4,}|@@\{|<\|\w+\|>|```json|\{\"\w+\":")


def check_keys(passage: Passage, _facts: Facts) -> Finding | None:
    """Block keys and machine syntax."""
    match = _KEYS.search(passage.written)
    return (_RULE, match.group()) if match else None


CHECKS: tuple[Check, ...] = (check_keys, *_TOLD)
