"""The main goal for retirement, from a picked option or from words of the visitor's own. Pure."""

import re

from chat.interview.hearing import Fact, Heard
from chat.interview.themes import Subject, families, is_hesitant, picked_or_said, read_subject
from chat.interview.wording import Clause

_HEIRS = (
    r"(?:kids?|children|grand ?-?(?:kids?|children|child|sons?|daughters?|bab(?:y|ies|ys))|sons?|"
    r"daughters?|family|"
    r"wife|husband|spouse|heirs?|loved ones|nieces?|nephews?|church|charit(?:y|ies)|next generation|hijos?|"
    r"hijas?|nietos?|nietas?|familia|espos[ao])"
)
_FAMILIES = families(
    {
        "guaranteed_income": (
            r"\b(?:guarant\w+|steady|reliable|stable|dependable|regular|predictable|fixed|secure|safe|"
            r"lifetime|life-?long|monthly|consistent|constant|permanent|passive|retirement|set|known|enough|"
            r"more|extra|max\w*|grow(?:ing)?|increas\w+|supplement\w*|replac\w+|sure|"
            r"solid)(?: \w+){0,2} (?:incomes?|pay ?-?che(?:ck|que)s?|che(?:ck|que)s?|cash ?flow|payments?|"
            r"payouts?|salary|stream|pension|distributions)\b|\bincomes?\b|pay ?-?che(?:ck|que)s?\b|"
            r"pensions?\b|cash ?flow|mailbox money|(?:enough|something|money) (?:\w+ )?(?:each|every|a|"
            r"per) month|monthly money|"
            r"^\W*(?:something |nice and )?(?:steady|reliable|dependable|regular|guaranteed)\W*$|(?:count|"
            r"depend|rely|"
            r"live)(?:ing)? on (?:\w+ )*(?:month|as long)|"
            r"che(?:ck|que)s? (?:\w+ ){0,4}(?:count on|depend on|rely on|mail(?:box)?\b)|"
            r"social security che(?:ck|que)|\$ (?:every|each|a|per) month|(?:coming in (?:every|each|per|"
            r"a) month|(?:enough|money|something|cash) (?:\w+ )?coming in\b)|"
            r"(?:steady|reliable|dependable|regular|guaranteed|predictable) (?:\w+ )?(?:money|cash|"
            r"deposits?)\b|"
            r"supplement\w* (?:my|our) (?:\w+ )?(?:social security|ss|pension)|"
            r"(?:\$?\d[\d,.]*k?|(?<!every)thing|some|amount|so much)(?: \w+){0,3} (?:every|each|per|a) month|"
            r"as long as (?:i|we)(?:'m|m| am|'re|re| are)? (?:still )?(?:live|living|alive|breath\w*|"
            r"around|kicking)|"
            r"(?:money|check|month|paid|cash)(?: \w+){0,4} (?:til|till|until) (?:the day )?(?:i|"
            r"we) (?:die|croak|kick|drop)|"
            r"(?:check|money|payment|cash)(?: \w+){0,2} (?:every|each|"
            r"per|a) month|money(?:'s)? (?:that )?(?:keeps |always )?coming in|(?:never|not|can't|don't|"
            r"won't|without) (?:\w+ ){0,2}(?:run\w* out|out ?liv\w+)|can(?:no|')?t out ?live|(?:make|"
            r"making) (?:it|(?:my|our|the|this) \w+) last|(?:money|savings|it) (?:to |that |will )?lasts?\b|"
            r"(?:pay|cover)(?:ing)? (?:\w+ ){0,3}(?:bills|expenses)|for (?:the rest of )?(?:my|"
            r"our) (?:whole |entire )?(?:life|lives)\b|for life\b|ingresos?\b|cheque|sueldo|renta (?:fija|"
            r"vitalicia|garantizada)|de por vida"
        ),
        "protect_assets": (
            r"(?:protect|proteg|preserv|safeguard|conserv(?!atory)|shield|insulat)\w*|(?:keep|keeping|kept|"
            r"hold|holding|hang|hanging)(?: on to| onto)? (?:\w+ ){0,6}(?:safe(?:ly)?|secure|intact|"
            r"protected|(?:i|we)(?:'ve| have|'ve got| got| already)(?: \w+)?|earned|built|saved)\b|(?:hold|"
            r"hang)(?:ing)? (?:on to|onto)\b(?! my job)|keep(?:ing)? *$|keep (?:it all|all of it|"
            r"everything)\W*$|lock(?:ing)? (?:it |them )?in\b|"
            r"keep(?:ing)? (?:\w+ ){1,3}from (?:los|shrink|go|disappear|drop|crash)\w*|\bprincipal\b|"
            r"keep what|too (?:old|late) to (?:\w+ )?(?:gambl\w*|risk|lose|take (?:\w+ )?(?:risks?|"
            r"chances))\b|"
            r"(?:not|never|don't|without|stop) (?:\w+ ){0,4}worry\w* about (?:\w+ ){0,3}(?:markets?|"
            r"crash\w*|stocks?|losing)\b|"
            r"(?:not|don't|never|won't|without|can't|avoid|stop|no) (?:\w+ ){0,4}(?:los(?:e|ing|t)|"
            r"gambl\w+|risk\w*|shrink\w*|blow\w*|touch\w*)\b|(?:no|zero|low|lower|less|little|minimi[sz]e|"
            r"reduce|"
            r"limit|avoid)(?: the| my| any| more)? (?:risks?|losses|downside)|"
            r"(?<!social )(?<!homeland )\bsecur(?:ity|ing|e)\b|\bsafe(?:ty|r|ly|st)?\b(?! growth)|"
            r"play it safe|stability|capital preservation|not gambl\w+|no perder\w*|asegurar|seguridad|"
            r"a salvo"
        ),
        "maximize_growth": (
            r"\bgr(?:ow|ows|ew|owing|owth)\b|maximi[sz]\w+|(?:best|high|higher|highest|better|big|bigger|"
            r"good|max\w*|decent) (?:possible )?(?:returns?|gains|yields?|growth)|\breturns\b|\bgains\b|"
            r"appreciation|(?:more|better|higher|best) interest\b(?! in)|(?:make|earn|get|making|"
            r"earning) the most\b|"
            r"turn(?:ing)? (?:it|this|that|my \w+) into (?:more|something|a (?:big|lot|for)\w*)|"
            r"beat(?:ing)? (?:inflation|the market|cds?)|(?:keep up with|keep pace with|outpace|"
            r"stay ahead of|outrun) inflation|build(?:ing)? (?:it |my |our |the |more |up |some )*(?:up|"
            r"wealth|nest egg|savings|money|portfolio|fortune)|(?:make|making) (?:\w+ ){0,3}(?:more money|"
            r"as much|bigger|money work|work (?:for|harder))|(?:more|bigger|larger) (?:money|nest egg|pile|"
            r"pot|balance)|accumulat\w+|compound\w*|aggressive\w*|upside|(?:doubl|tripl|multipl|expand)\w+|"
            r"(?:increas|boost|rais)\w* (?:my |our |the )?(?:money|savings|nest egg|wealth|net worth|"
            r"portfolio|value)|(?:get|getting|become) (?:\w+ )?(?:rich|richer|wealthy)|as much as (?:i can|"
            r"possible)|catch(?:ing)? up|crezc\w+|crec(?:er|imiento|iera|a)\b|multiplicar|ganar mas|"
            r"rendimientos?"
        ),
        "estate_planning": (
            rf"(?:leav|giv|pass|hand|will|donat|bequea|transfer)\w*(?: \w+){{0,6}} {_HEIRS}\b|leav(?:e|"
            r"ing) (?:something|a little|some|money|it|as much|an?|my|everything|"
            r"what)(?: \w+){0,3}(?: behind)?\b(?= |$)(?! work| me)|pass(?:ing)? (?:\w+ ){0,4}(?:on|down|"
            r"along)\b|leave behind|left behind|legac(?:y|ies)|inherit\w*|\bheirs?\b|\bestates?\b(?! agent|"
            r" tax)|(?:a|my|our|the|living|family|write|update) (?:will|trust|wills|trusts)\b(?= |$)(?! be|"
            r"ing)|generational|next generation|beneficiar\w+|\bi(?:'m| am) (?:gone|dead)\b|(?:when|if|"
            r"after|once) (?:i|we)(?:'m| am|'re| are)? (?:gone|die|pass|dead|kick|croak|go first)\b\w*|"
            r"(?:tak\w+|taken|provid\w+|look\w*|set|something|money) (?:care of |for |after |"
            rf"up )*(?:\w+ ){{0,4}}{_HEIRS}\b|{_HEIRS} (?:\w+ ){{0,4}}(?:taken care of|provided for|"
            r"set for life|set up|something|looked after|a head start)|\bfor (?:my|our|"
            rf"the) {_HEIRS}\b(?! to (?:stop|leave|move))|^\W*(?:it's |all )?(?:for )?(?:my |our |"
            rf"the )?{_HEIRS}(?: (?:and|&) (?:my )?{_HEIRS})?\W*$|probate|(?:easy|easier) (?:on|"
            rf"for) (?:my |our |the )?"
            rf"{_HEIRS}\b|{_HEIRS}(?:'?s'?)? (?:future|college|education|inheritance)|"
            rf"(?:it|all|money|savings|everything|something|rest|whatever|left|have|"
            rf"some)(?: \w+){{0,2}} (?:go|goes|going) to "
            rf"(?:my |our |the )(?:\w+ )?{_HEIRS}\b(?!'s)|"
            rf"{_HEIRS} (?:\w+ )?(?:get|gets) "
            r"(?:the|my|our|it|what|some|all)|charit(?:y|ies)|philanthrop\w+|herenci\w*|herede\w*|"
            r"heredar\w*|legado|"
            r"testamento|dej(?:ar|arle|arles|arlo)\b(?! de)"
        ),
    }
)
_NEUTRAL = re.compile(
    r"(?:information|info|data|identity|privacy|number|email|details)(?: \w+){0,3} (?:safe|secure|protected|"
    r"private)|(?:protect\w*|secur\w+|safe\w*|keep\w*)(?: \w+){0,2} (?:privacy|identity|information|info|"
    r"data|number|email|details)|safe to say|to be safe|better safe than sorry|"
    r"(?<!supplement my )social security(?! che)|"
    r"homeland security|security (?:guard|officer)|job security|(?:grew|growing|grow|grown) (?:up|old|older|"
    r"tired|weed|vegetable|tomatoe|flower|plant)\w*|grown[ -]?(?:up|kids|children)|real estate|estate agent|"
    r"(?:i |we |i've |we've )(?:have )?inherited|inherited (?:it|this|that|\$?\d)\w*|growth stocks?|(?:my |"
    r"our |annual |yearly |household |low |high )+income(?: \w+)? (?:is|was|about|around)|income tax\w*|"
    r"(?:have|get|got|has|receive|with|on) (?:a|my|an) (?:\w+ )?pension|pension (?:from|is|of(?! my own)|"
    r"pays)|"
    r"i (?:will|trust you)|leave (?:work|my job|me alone|it (?:at|there|alone)|that)|pass on (?:that|this)|"
    r"returns? (?:my|your|the) call|(?:many|happy) returns|tax returns?|check (?:with|it|out|back|"
    r"in(?! the mail))|"
    r"not (?:sure|certain)|no risk of|(?:help|helping) (?:\w+ )?(?:kids|wife|family)(?: \w+)? (?:now|move)"
)
_WISH = re.compile(
    r"\b(?:(?:want|like|love|prefer|need|hope|hoping|trying|try|plan|wish)(?:s|ing|ed)?|goals?|"
    r"looking (?:for|to)|(?:main|big|biggest|only|key|first|number one) (?:thing|aim)|"
    r"aim(?:ing)?|objective|priorit(?:y|ies)|most important|important thing|"
    r"(?<!don't )care (?:most )?about|interested in|after|would rather|quiero|quisiera|busco|necesito|"
    r"meta|objetivo|"
    r"deseo|me gustaria)\b(?! to (?:run out|run short|outlive|end up|go broke|know|ask|talk|speak|learn|"
    r"hear|see|understand|find|meet|tell|say|"
    r"get back)| (?:help|information|info|advice|your)\b)"
)
_DISMISSED = re.compile(
    r"^(?: \w+){0,3} (?:isn't|doesn't|aren't|don't|is not|does not|not|never|no longer|"
    r"ain't)(?: \w+){0,2} (?:important|matter\w*|priority|goal|concern\w*|interest\w*|for me|big deal|thing|"
    r"needed|necessary)|^(?: \w+){0,2} (?:is|are|'s) (?:\w+ )?(?:secondary|fine already|set|done|covered|"
    r"for (?:the |you )?(?:young\w*|kids|people|folks|someone|those)|a young|behind (?:me|us)|"
    r"overrated)|^(?: \w+){0,1} can wait|"
    r"^ to (?:the |those |my )(?:\w+ )?(?:young\w*|kids|others)"
)
_OWN_WISH = re.compile(r"\W*(?:\w+ )?(?:i hope|we hope|i wish|hopefully|ojala)\b")
_AFTER_DEATH = re.compile(
    r"\b(?:if|when|once|after|in case) (?:i|we|something|anything)\b.*\b(?:gone|die|died|dead|pass|go|"
    r"happens?)\b"
)
_HEIRS_FIRST = re.compile(
    rf"\W*(?:\w+ )?(?:my|our|mis|the) (?:\w+ )?{_HEIRS}\b(?!.*\b(?:wants?|thinks?|says?|said|needs?|likes?|"
    r"has|have|is|are|was|were)\b(?! to (?:be|have|get)| (?:something|taken|provided|looked)))"
)


def _admits(heard: Heard, clause: Clause) -> bool:
    """Tell whether `clause` may name a goal: a hope is one, and so is what heirs shall have."""
    is_asked = heard.pending == "goal"
    text = clause.text.lstrip(" ,-:(")
    if clause.is_instruction:
        return False
    if clause.is_question:
        return is_asked and is_hesitant(clause)
    if clause.about_other_person:
        return is_asked and bool(_HEIRS_FIRST.match(text))
    return not clause.is_hypothetical or bool(_OWN_WISH.match(text) or _AFTER_DEATH.search(text))


_SUBJECT = Subject("goal", _FAMILIES, _NEUTRAL, _WISH, _DISMISSED, _admits)


def read(heard: Heard) -> Fact | None:
    """Return what the visitor wants most from retirement savings, if the message tells."""
    return picked_or_said(heard, "goal", _in_own_words)


def _in_own_words(heard: Heard) -> Fact | None:
    return read_subject(heard, _SUBJECT)
