"""The biggest concern about retirement, from a picked option or from words of the visitor's own. Pure."""

import re

from chat.interview.hearing import Fact, Heard
from chat.interview.themes import Subject, families, is_hesitant, picked_or_said, read_subject
from chat.interview.wording import Clause, normalise

_MONEY = (
    r"(?:money|savings?|nest egg|funds?|cash|assets|dough|dinero|ahorros|plata|portfolio|retirement|"
    r"401\(?k\)?|ira)"
)
_FAMILIES = families(
    {
        "outliving_money": (
            r"(?:liv(?:e|es|ing)|(?:be|still) alive|(?:be|still|being) (?:here|"
            r"around)) (?:\w+ ){0,2}(?:longer than|past|"
            rf"beyond|after|when|once) (?:\w+ )?{_MONEY}\b|vivir mas que|(?:not|can't|cannot|"
            rf"won't) (?:\w+ ){{0,3}}(?:pay|afford|cover|keep up with) (?:my |the |our )?(?:bills|rent|"
            rf"expenses|food|"
            r"groceries|to live)\b|(?:depend(?:ing|ent)? on|ask(?:ing)?|beg(?:ging)?|mov(?:e|"
            r"ing) in with|(?:rely|relying|lean|leaning|sponging|mooching) (?:on|off)) (?:my|our|"
            r"the) (?:\w+ )?(?:kids|children|family|"
            r"son|daughter)s?\b|"
            r"enough to last|it lasts\b|"
            rf"{_MONEY}(?: [\w']+){{0,2}} (?:d(?:ie|ies|ying)|ends?|ending|quits?|goes|going|stops?|"
            rf"stopping) before (?:i|me|we|us)\b|"
            rf"{_MONEY} (?:won't|will not|may not|might not) be (?:there|around|left)\b|(?:not|won't|"
            rf"isn't|never) "
            r"(?:\w+ ){0,2}(?:anything|any|any money|much|a (?:dime|penny|cent)) left\b|"
            rf"spending (?:it )?down|will (?:i|we|there|it) (?:ever |really )?"
            r"(?:have|be) (?:\w+ )?enough|"
            r"out ?liv(?:e|es|ing|ed)\b|out ?last(?:s|ing)?\b|(?:run|runs|runn?ing|ran) (?:\w+ )?(?:out|"
            rf"short|low|dry)\b(?! of (?:time|patience|room|steam|town|things?|ideas|hobbies|stuff|energy|"
            rf"breath|luck|options|gas)\b)|{_MONEY}(?: [\w']+){{0,3}} (?:runs?|"
            r"running|gone|dr(?:y|ies|ied|ying)(?: up)?|disappears?|last|lasts|lasting|stretch\w*|"
            r"hold(?:s|ing)? (?:out|up)|giv(?:e|es|ing) out|vanish\w*|evaporat\w*|used up|"
            r"dwindl\w*|deplet\w*)\b|"
            rf"(?:make|making) (?:my |our |the |it |this )?(?:{_MONEY} )?last\b|(?:will|won't|doesn't|does|"
            r"did|it'll) (?:it )?last\b|not lasting\b|last (?:me |us )?(?:long enough|until|till|as long|"
            r"the rest|through|my (?:whole )?life|forever)|(?:not|won't|don't|never|didn't|haven't|isn't|"
            r"hardly|barely) (?:\w+ ){0,4}enough\b(?! about)|(?:have|having|got|saved|be|there's|"
            r"is) (?:\w+ ){0,2}enough(?: money| saved| put away| left| to (?:live|retire|last))|"
            r"not enough\b|too little (?:money|saved)|(?:going|go|be|being|ending up|end up|die|dying|"
            r"wind up) (?:[\w-]+ ){0,3}?(?:broke|poor|penniless|homeless|destitute|bankrupt)|\bbroke\b|"
            r"having enough\b|(?:no tener |sin )(?:\w+ )?suficiente|poverty|destitut\w+|penniless|homeless|"
            r"bag lady|cat food|(?:living|live) (?:\w+ )?(?:too|so) long|longevity|(?:live|living|make it|"
            r"get) (?:\w+ )?(?:to|til|till|until|past|into my) (?:be )?(?:\d{2,3}|a hundred|ninet\w+)|"
            r"(?:nothing|no money|zero|none) left\b|(?:go|going) back to work|work(?:ing)? (?:until|till|"
            r"til) i (?:die|drop)|(?:deplet|exhaust)\w+|(?:spend|spending|run|running|blow|blowing|go|"
            r"going|burn|burning) (?:it |"
            r"it all |all )?(?:through|down) (?:all )?(?:my|our|the|it)|quedar(?:me|nos|se)? (?:sin|corto)|"
            r"sin (?:dinero|plata|un centavo)|(?:se|me) (?:me |nos )?(?:acab|termin)\w+|(?:no )?(?:me |"
            r"nos )?(?:alcanc|alcanz)\w+|sobrevivir a mis"
        ),
        "market_volatility": (
            r"(?:stock |bear |volatile )?markets?\b|\bstocks?\b|wall st(?:reet)?|volatil\w+|(?:crash|tank|"
            r"plung)\w*|ups (?:and|&|n) downs|up (?:and|&|n) down|roller ?coaster|down ?turns?\b|recessions?|"
            r"depression of|(?:great|another) depression|\b2008\b|\bin '?0[89]\b|\bdot[ -]?com\b|"
            r"\b(?:dow|nasdaq|s&p|"
            r"bitcoin|crypto)\b|\beconomy\b|"
            r"(?:los(?:e|es|t|ing)|wip\w+ out) (?:it all|everything|half|all|money|a (?:lot|ton|bunch|"
            r"bundle|fortune|chunk|"
            r"third|quarter)|(?:my|our|what|any|the) (?:[\w']+ ){0,3}(?:money|savings?|nest egg|"
            r"401\(?k\)?|ira|"
            r"investments?|saved|have|built|shirt|principal))|\blosses\b|(?:investments?|portfolio|"
            r"401\(?k\)?|ira|account|balance|value) (?:\w+ ){0,3}(?:drop|dropp\w+|hammered|clobbered|wiped|"
            r"crushed|creamed|slaughtered|killed|go|going|goes|fall|fall\w+|down|shrink\w*|lose|losing|lost|"
            r"tak\w+ a (?:hit|dive|beating|bath|nosedive)|swing\w*)\b|(?:big |wild )?(?:swings|"
            r"fluctuat\w+)|market corrections?|(?:bolsa|"
            r"mercado|acciones)\b|perder (?:\w+ ){0,3}(?:dinero|ahorros|todo)"
        ),
        "healthcare_costs": (
            r"health ?-?care|\bhealth\b|medical|medicare|medicaid|medigap|\b(?:doctor|dr|dentist)s?\b|"
            r"hospital\w*|nursing homes?|dental|hearing aids?|long[ -]?term[ -]?care|\bltc\b|"
            r"assisted living|memory care|"
            r"home health|(?:cost|price)s? of (?:\w+ )?care\b|care costs|caregivers?|(?:hip|knee|"
            r"joint) (?:replacement|operation)|home care|staying healthy|"
            r"(?:end\w* up|put|stuck|placed|die|dying|go|going) (?:me )?(?:in|into) "
            r"(?:a|the|some) (?:\w+ )?(?:home|facility)\b|old folks'? home|rest home|(?:care|"
            r"nursing) facilit\w+|"
            r"care home|"
            r"retirement home|(?:rx|prescriptions?|medications?|meds|medicines?|pills?|insulin)\b|(?:drug|"
            r"pharmacy) (?:cost|price|bill)s?|(?:health )?insurance premiums?|health insurance|co-?pays?|"
            r"deductibles?|surger\w+|(?:get|getting|being|fall|falling|become|be) (?:\w+ )?(?:sick|ill|"
            r"disabled)|\bsick(?:ness)?\b|illness\w*|diseases?|cancer|alzheimer\w*|dementia|stroke|diabet\w+|"
            r"heart attack|disabilit\w+|salud|(?:gastos|costos?|cuentas|facturas) (?:medic\w+|"
            r"de hospital)|medicinas?|seguro medico|enferm\w+|asilo|"
            r"doctores"
        ),
        "general_planning": (
            r"general(?:ly)? plan\w*|plan\w* (?:in general|generally|ahead|overall|for (?:it|the future|"
            r"retirement)(?: in general)?)|(?:just|overall|general|basic|simple|"
            r"retirement) (?:\w+ )?plan(?:ning)?\b|(?:no|a|have a|need a|without a) (?:\w+ )?plan\b|"
            r"(?:nothing|anything|none|no one thing) (?:too |really |all that |in )?(?:specific|particular|"
            r"special)|(?:no|not any) (?:specific|particular|special|one|single) (?:concern|worry|thing)|"
            r"in general\b|(?:don't|do not|never|haven't|have not) (?:really |actually |even |"
            r"yet )*(?:ha(?:ve|d)|got) (?:a|any) (?:\w+ )?plan\b|^\W*general\W*$|(?:where|"
            r"how) to (?:even )?(?:start|begin)|where i stand|^\W*planning\W*$|(?:get|"
            r"getting) (?:started|organi[sz]ed|prepared|ready|my ducks)|ducks in a row|(?:need|needs?|"
            r"want|looking for|could use) (?:\w+ ){0,2}(?:direction|guidance|road ?map)\b|(?:be|stay|"
            r"staying|"
            r"being|get|i'm|am|we're|are) (?:\w+ )?(?:on track|on the right track|prepared|ready)\b|"
            r"big picture|"
            r"whole picture|overall picture|(?:look|go) (?:everything|it all|things) over|(?:look|"
            r"go) over (?:everything|it all|things)|bit of everything|little of everything|(?:just|"
            r"only) (?:exploring|looking (?:around|into)|curious|learning|browsing|general)|planifica\w+|"
            r"planear|planes? (?:en )?general\w*|nada (?:en )?(?:especial|particular|especifico)"
        ),
    }
)
_NEUTRAL = re.compile(
    r"(?:in |my |our |have |enjoy |pretty )*(?:good|great|excellent|fine|perfect|decent) health|(?:my |our |"
    r"the )?health(?: \w+)? (?:good|fine|great|excellent|ok)\b|(?<!staying )healthy|to your health|"
    r"(?:work|works|worked|"
    r"working|job|career|employed|retired|business) (?:\w+ )?(?:in|at|for|from|"
    r"as) (?:\w+ ){0,3}(?:health ?-?care|health|medical|medicine|hospitals?|insurance|doctors?|"
    r"nursing homes?|stocks?|markets?|wall street)(?: \w+)?|(?:i'm|im|am|was|as) an? (?:\w+ )?(?:doctor|"
    r"dentist|dr|caregiver|medical \w+|hospital \w+)|(?:(?:farmers?|flea|super|job|housing|meat|"
    r"grocery) markets?\b|(?:in|on) the market(?: for\b|$))|real estate market|stock(?:s|ed)? up|"
    r"\$?\d[\d,.]*k? (?:\w+ )?in (?:the )?(?:stock market|stocks?|market)|what (?:does|do|is) \w+ plan|"
    r"good enough|fair enough|sure enough|not (?:old|young) enough|enough (?:of (?:this|that|the)|already|"
    r"questions|said)|not (?:say|give|tell|know|sure|share|talk) \w* ?enough|hope i live|worried sick|"
    r"sick (?:of|and tired|to my stomach|about|over|just)"
)
_WORRY = re.compile(
    r"\b(?:worr(?:y|ies|ied|ying|isome)|concern(?:s|ed|ing)?|afraid|fear(?:s|ful|ing)?|scar(?:e|es|ed|y|ing)|"
    r"terrif\w+|nervous|anxi\w+|stress\w*|dread\w*|panic\w*|freak\w*|frighten\w*|petrified|nightmares?|(?:up|"
    r"awake) (?:at|all) night|(?:keep|keeps|always|can't stop|can't help) (?:thinking|wondering)|"
    r"los\w+ sleep|on my mind|bothers? me|(?:don't|do not|can't|"
    r"cannot) want to (?:outlive|run out|end up|go broke)|go through that again|preocupa\w*|miedo|temo|temor|"
    r"asusta\w*)\b"
)
_DISMISSED = re.compile(
    r"^(?: \w+){0,3} (?:doesn't|don't|isn't|aren't|does not|do not|is not|are not|never|ain't|"
    r"no longer)(?: \w+){0,2} (?:worr\w+|concern\w*|bother\w*|scare\w*|matter\w*|issue|problem|big deal|"
    r"keep)|^(?: \w+){0,2} (?:is|are|'s) (?:\w+ )?(?:fine|covered|ok|okay|no big deal|good|taken care|set|"
    r"handled|paid)|^(?: \w+){0,2} (?:not so much|no me preocupa)"
)
_WORRIED_QUESTION = re.compile(
    r"\W*(?:\w+ )?(?:what if|what happens (?:if|when)|will (?:i|my|we|our|it|the|there)|am i (?:going|gonna)|"
    r"(?:how|where) (?:am|will|do|can|are|would|could) (?:i|we) (?:\w+ ){0,2}(?:afford|pay|cover|survive|"
    r"make it)|whether|y si)\b"
)
_OTHER_PERSON_FEELS = re.compile(
    rf"{_WORRY.pattern}|\b(?:wants?|thinks?|says?|said|tells?|told|asks?|asked|likes?|prefers?|hates?|loves?|"
    r"needs?)\b"
)


# "Not knowing what the market will do" asks nothing; nor does "how much care costs these days".
_LEADS_TO_WORRY = re.compile(
    r"\b(?:know|knowing|wonder|wondering|worry|worried|worrying|afraid|unsure|sure|about|of|scared|idea|is|"
    r"just)\W*$"
)
_EXCLAMATION = re.compile(
    r"\W*(?:just )?how (?:much|expensive|fast|quickly|bad|volatile|crazy|unpredictable|high)\b(?! (?:do|does|"
    r"is|are|can|should|would|will|did)\b)"
)


def _asks_nothing(heard: Heard, clause: Clause) -> bool:
    text = normalise(heard.text)
    if "?" in text[clause.start : clause.end + 2]:
        return False
    return bool(_EXCLAMATION.match(clause.text) or _LEADS_TO_WORRY.search(text[: clause.start]))


def _admits(heard: Heard, clause: Clause) -> bool:
    """Tell whether `clause` may name a worry: worries come as questions and as hypotheses too."""
    is_asked = heard.pending == "concern"
    if clause.is_instruction:
        return False
    if clause.about_other_person:
        return is_asked and not clause.is_question and not _OTHER_PERSON_FEELS.search(clause.text)
    if not clause.is_question:
        return True
    return is_asked and (
        is_hesitant(clause) or _asks_nothing(heard, clause) or bool(_WORRIED_QUESTION.match(clause.text))
    )


_SUBJECT = Subject("concern", _FAMILIES, _NEUTRAL, _WORRY, _DISMISSED, _admits)


def read(heard: Heard) -> Fact | None:
    """Return what worries the visitor most about retirement, if the message tells."""
    return picked_or_said(heard, "concern", _in_own_words)


def _in_own_words(heard: Heard) -> Fact | None:
    return read_subject(heard, _SUBJECT)
