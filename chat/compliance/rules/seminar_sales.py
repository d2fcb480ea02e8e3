"""Seminars sold as education only, prizes, sales on the spot. Pure."""

from chat.compliance.claims import Check, Finding, Passage, claim
from chat.compliance.facts import Facts

_RULE = "seminar_sales"
_DATA = r"(?:your|any|personal) (?:~1 )?(?:email|data|information|number|details|name)(?: address)?"
_ABOUT_CHAT = (
    r"(?:this chat|i (?:only |just )?(?:give|share|offer|provide)|what i (?:share|say|give)|i am|here in "
    r"(?:the|this) chat|my (?:answers|role)|chat is|share (?:is|here)|our website|this (?:page|"
    r"conversation)|general education|i can (?:only|not)|i do not|i will not|i am not)"
)

_AT_EVENTS: tuple[Check, ...] = tuple(
    claim(
        _RULE,
        template,
        unless=_DATA + ("|" + _ABOUT_CHAT if own_role else ""),
        excuses=("denied", "warned", "reported"),
    )
    for template, own_role in (
        (
            r"(?:purely|strictly|only|just|100 ?%|entirely|solely|completely|totally|simply|nothing "
            r"but|all|exclusively|merely|truly|genuinely|fully) (?:~1 )?(?:educational|informational|"
            r"education|information|learning|informative|an education|knowledge|an? (?:educational|"
            r"informational|learning))(?! materials? (?:we|i) send)",
            True,
        ),
        (
            r"(?:nothing|not a thing|no products?|no annuit\w+|zero|not anything|no one|nobody|none) "
            r"(?:~2 )?(?:will|is|gets?|ever|to|for|are|being|going|be) (?:~2 )?(?:sold|sell|selling|"
            r"for sale|pitch\w*|be sold|buy|push\w*|marketed|offered)",
            False,
        ),
        (
            r"(?:no|zero|without (?:any |a )?|never any|not any|free of|absent any|minus the) (?:~2 "
            r")?(?:sales|selling|sales pitch|pitch|pitches|salespeople|salesman|salesmen|salesperson|"
            r"product pitch|sell|hard sell|sales talk|sales pressure|soft sell|follow ?ups?|follow "
            r"up calls?)(?! (?:tax|charge))",
            False,
        ),
        (
            r"(?:is|are|will|do|does|would|it is|am|was) (?:not|never) (?:going to |ever |"
            r"try(?:ing)? to |really |be |even )*(?:an? |any |some )?(?:~1 )?(?:sales|"
            r"sell(?:ing)?(?! (?:stocks|funds|bonds|securities|cds|mutual|life|your))|pitch\w*|"
            r"infomercial|push(?:ing)?|solicit\w*|market(?:ing)? (?:to|anything|you)|trying to sell|"
            r"advertis\w+|approach you|try to sell|commercial)",
            True,
        ),
        (
            r"(?:(?:no one|nobody|none of (?:us|our \w+)|not a soul) (?:<will> |is )?|(?:we|our "
            r"(?:team|advisors|agents)|they|anyone|advisors|agents) (?:<will> )?(?:~1 )?(?:not|"
            r"never) )(?:~1 )?(?:ever )?(?:going to |try to |be )?(?:sell\w*|contact\w*|call\w*|"
            r"follow\w* up|bother\w*|reach\w* out|email\w*|solicit\w*|pitch\w*|approach\w*|pressure "
            r"you to buy|hound\w*|market\w*|text\w*|phone\w*|ask you to buy|chase\w*) (?:~1 )?(?:you|"
            r"anything|afterwards?|after|later|any|to you|a thing|attendees|anyone|guests)",
            False,
        ),
        (
            r"education(?:al)?[- ]only (?:<event>|program|night|gathering|dinner)|(?:it|this|"
            r"<event>) is (?:an )?education(?:al)? only|(?:nothing|not a thing|zero) to do with "
            r"(?:sales|selling|products?|insurance)|(?:no one|nobody|no agents?|no advisors?) (?:~1 "
            r")?(?:follows? up|calls|contacts|sells?|will be (?:there|present|selling)|pitches)",
            False,
        ),
        (
            r"you will (?:not|never) (?:ever )?(?:hear from|be (?:sold|contacted|called|pitched|"
            r"solicited|approached|asked to buy|followed|marketed|bothered|emailed|offered)|get (?:a "
            r"|any )?(?:~1 )?(?:calls?|follow|pitch\w*|emails?)|receive (?:a |any )?(?:calls?|follow|"
            r"marketing|pitch))",
            False,
        ),
        (
            r"(?:(?:can|could|may|to|will|chance to|and) win|raffle|raffles|door prizes?|prizes?|"
            r"giveaways?|sweepstakes|gift cards?|free (?:gift|ipad|tv|trip|cruise|vacation|tablet|"
            r"bottle)|prize drawing|drawing for|enter to win|cash (?:prize|reward|bonus)|goodie "
            r"bags?|gifts? (?:card|for (?:attending|coming|every))|complimentary gift|amazon card|"
            r"visa card)(?! win)",
            False,
        ),
        (
            r"(?:buy|sign|purchase|enroll|apply|commit|close|sign up for (?:an?|your) (?:annuity|"
            r"policy|contract)|open an annuity|complete (?:the|your) (?:application|paperwork)|lock "
            r"in|get (?:your )?(?:annuity|policy)) (?:~5 )?(?:on the spot|at the door|that (?:night|"
            r"evening|same|day)|right there|at the (?:seminar|event|dinner|workshop|table)|same day|"
            r"before (?:you leave|dessert|leaving)|there and then|then and there|during the "
            r"(?:seminar|event|dinner))",
            False,
        ),
        (
            r"(?:spot|day|seminar|attendee|attendees|event|night|sign up|signing|evening) (?:only "
            r")?(?:bonus|discount|special|deal|reward|incentive|prize)|bring (?:your )?(?:checkbook|"
            r"check book|a check|cheque)|(?:bonus|discount|reward|incentive|free) (?:~3 )?(?:for "
            r"(?:everyone|anyone|those|attendees|people) who (?:signs?|buys?|enrolls?)|if you "
            r"(?:sign|buy|enroll|bring|refer))",
            False,
        ),
        (
            r"(?:no|zero|without (?:any |a )?|free of) (?:commercial|business|financial|profit|hidden|selling|"
            r"ulterior) (?:interest|motive|agenda|purpose|angle|side|intent|motives)|nothing (?:commercial|to "
            r"promote) (?:~2 )?(?:about|there|at|behind)|not (?:~1 )?(?:there|here) to (?:promote|market|sell)|not "
            r"(?:a |one )(?:product|brochure|application) in sight",
            True,
        ),
        (
            r"(?:learning|education|information|knowledge|a nice (?:dinner|meal)|good food|free "
            r"(?:dinner|meal|lunch)) and nothing (?:else|more)|nothing (?:else|more|but) (?:~1 "
            r")?(?:education|information|learning|dinner|facts)|(?:just|only) (?:come|here|there) "
            r"(?:to|for) (?:~1 )?(?:learn|eat|the food|dinner)",
            False,
        ),
    )
)


def _unless_nothing_is_sold(check: Check) -> Check:
    """Return a check that holds off where the events are known to sell nothing."""

    def find(passage: Passage, facts: Facts) -> Finding | None:
        return None if facts.nothing_is_sold else check(passage, facts)

    return find


CHECKS: tuple[Check, ...] = tuple(map(_unless_nothing_is_sold, _AT_EVENTS))
