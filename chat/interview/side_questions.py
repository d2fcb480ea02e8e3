"""What the visitor asks of Sarah beside the interview. Pure."""

import re

from chat.interview.hearing import Heard
from chat.interview.spelling import respell
from chat.interview.wording import normalise

_HUMAN = (
    r"(?:human|humans?|robot|bot|chat ?bot|machine|computer|ai|a\.i\.?|real person|actual person|live person|"
    r"real human|person|real|fake|automated|chat ?gpt|program)"
)
_MESSAGE = (
    r"(?:text|texts|texting|messag\w+|call|calls|calling|email|emails|emailing|contact|contacting|bother\w*|"
    r"spam\w*|harass\w*|writ\w+)"
)
_SOMEONE = (
    r"(?:(?:an?|the|your|some|one of your|actual|real|live|licensed|human|financial|customer) )*(?:person|"
    r"human|advis[oe]rs?|agents?|representative|rep|someone|somebody|specialist|operator|manager|supervisor|"
    r"people|professional|expert|planner|staff|team|customer service)\b"
)
_MINE = r"(?:my|all my|all of my|the|this|our|mis|all)"
_RECORDS = (
    r"(?:(?:personal |contact |chat )?(?:data|info|information|phone number|details|records?|account|profile|"
    r"conversation|chat|history|messages|number|email|answers|everything|datos|informacion))"
)
_PRODUCT = r"(?:an? |the |those |these |your |fixed |indexed |variable |immediate )*annuit(?:y|ies)"

_STOP = (
    rf"\b(?:stop|quit|no more) (?:\w+ ){{0,1}}?{_MESSAGE}\b|\bunsubscribe\b|\bopt(?:ing)?[ -]?(?:me )?out\b|"
    r"\b(?:take|remove|get) me (?:off|from)\b.*\b(?:list|lists|texts?|emails?|database)\b|\b(?:don'?t|"
    rf"do not|never) (?:ever |you )?{_MESSAGE} (?:me|us)(?: \w+){{0,2}} (?:again|anymore|any more|ever|"
    r"please)\b|\b(?:don'?t|do not|never) (?:ever )?(?:contact|bother|message|text|spam|harass) (?:me|us)\b|"
    r"\bleave me alone\b|\bdo not call (?:list|me)\b|^\W*(?:stop|quit|end|(?:please )?remove me|cancel|"
    r"revoke|stopall|stop all)\W*$|\bno me (?:escrib|llam|contact|mand|molest|envi)\w+|"
    r"\bdejen? de (?:escrib|llam|contact|mand|molest)\w+|\bdar(?:me)? de baja\b"
)
_DELETE = (
    rf"\b(?:delete|erase|remove|wipe|purge|destroy|scrub|clear) (?:\w+ )?{_MINE} {_RECORDS}\b|\b(?:delete|"
    rf"erase|wipe|purge|destroy) (?:me\b|everything\b|it all\b|all of it|what i|whatever|{_RECORDS}\b)|"
    r"\bforget (?:about )?(?:me\b(?! not)|(?:everything|what|all) i\b|my (?:data|info\w*|number|email|"
    r"details))|\b(?:right to be forgotten|deletion request)\b|\bmy (?:data|info\w*|records?|chat|"
    rf"account) (?:\w+ )?(?:deleted|erased|removed)\b|\bget rid of {_MINE} {_RECORDS}|\b(?:borr\w+|"
    r"elimin\w+) (?:\w+ )?(?:mis|todos|todo|los|mi) ?"
)
_PERSON = (
    r"\b(?:talk|speak|chat|connect\w*|transfer\w*|put me through|get me|give me|switch me|send me|pass me|"
    rf"hand me|meet|patch me)(?: me)?(?: \w+)?? (?:to |with |through to )*{_SOMEONE}|\b(?:want|need|like|"
    rf"prefer|rather have|get|have) {_SOMEONE}(?: (?:to )?(?:call|contact|help|phone|talk|reach|get back|"
    r"please|now)|\W*$)|\b(?:call|phone|ring) me (?:now|right now|today|asap|immediately|back|please|"
    r"right away)\b|\bgive me a (?:call|ring|buzz)\b|\bhave (?:someone|somebody|an? \w+|one of \w+) (?:call|"
    rf"contact|phone|reach)|\bcan (?:{_SOMEONE}|you) (?:please )?(?:call|phone|ring) (?:me|us)\b|\b(?:book|"
    r"schedule|set up|make) (?:an? |my )?(?:call|appointment|meeting|consult\w*)\b|^\W*(?:a |real |live |"
    r"human |actual )*(?:person|human|agent|representative|rep|operator|advis[oe]r)(?: please| now|"
    r" pls)*\W*$|\b(?:hablar|comunicar\w*) con (?:\w+ )?(?:persona|alguien|asesor\w*|agente|humano|"
    r"representante)\b|\bllam(?:eme|ame|enme)\b"
)
_HUMAN_ASKED = (
    r"\b(?:are|r) (?:you|u|ya) (?:really |actually |even |just |some kind of |sure you're not )?(?:an? |"
    rf"the )?(?:\w+ )?{_HUMAN}\b(?! (?:estate|with|about))|\b(?:is|am i|are we) (?:this|it|that|there|sarah|"
    r"she|(?:talking|speaking|chatting|texting|typing) (?:to|with)|dealing with)(?: \w+)?? (?:an? |"
    rf"the )?(?:\w+ )??{_HUMAN}\b|\b(?:you'?re|you are|ur|this is|sarah is|sounds? like|"
    r"seems? like) (?:just |probably |not |only |clearly )*(?:an? )(?:\w+ )?(?:robot|bot|chat ?bot|machine|"
    r"computer|ai|human|real person)\b|\b(?:human|person|man|woman|real|live) or (?:an? )?(?:machine|robot|"
    r"bot|ai|computer|not)\b|\b(?:robot|bot|ai|machine|computer) or (?:an? )?(?:human|person|real)\b|"
    r"^\W*(?:bot|robot|ai|human|real|chat ?gpt)\W*\?\W*$|\b(?:eres|es usted|usted es|"
    r"hablo con)(?: \w+)? (?:un |una )?(?:\w+ )?(?:robot|humano|humana|persona|maquina|ia|bot)\b"
)
_WHO = (
    r"\bwho(?:'s| is| are|m am i|m| am i)? (?:you\b|u\b|ya\b|this\b|that\b|sarah|pro ?vision|behind|"
    r"am i (?:talking|speaking|chatting)|i'm (?:talking|speaking|chatting)|do you (?:work|represent)|"
    r"you (?:with|work)|runs|owns)|\bwhat(?:'s| is|s) (?:pro ?vision|this (?:company|site|website|place|"
    r"outfit|business|firm|about|all about|chat|thing)|your (?:name|company|role|job)|this\W*$)|\b(?:what|"
    r"which) (?:company|firm|outfit|business|organization|agency) (?:is|are|do|r)\b|\b(?:tell|"
    r"know) (?:me )?(?:more )?about (?:you|yourself|your company|pro ?vision|the company)\b(?! can)|"
    r"\bare you (?:legit|licensed|a licensed|a scam|for real|a real company)|\bis (?:this|pro ?vision|"
    r"it) (?:a )?(?:legit\w*|scam|real company|licensed)|\bwhere are you (?:located|based|from)\b|"
    r"\bwhat (?:do|can) you (?:guys )?do\b(?! with)|\bwho dis\b|\bquien (?:eres|es|son)\b|\bquienes son\b|"
    r"\bcomo te llamas\b|\bque (?:empresa|compania) es\b"
)
_COST = (
    r"\b(?:is|are) (?:it|this|that|there|the|your|these|those|everything)(?: \w+){0,3} (?:free|cost|costs|"
    r"charge|fee|fees|catch)\b|\b(?:what|how much)(?:'s|s| is| are| do| does| will| would|"
    r" am i)(?: \w+){0,4} (?:cost|costs|charge|charges|fee|fees|catch|price|pay you|owe)\b|\bhow much (?:is|"
    r"does|do|will|would|are) (?:it|this|that|you|your|the)\b(?!.*\b(?:people|need|save)\b)|\bany (?:cost|"
    r"costs|fees?|charge|charges|catch|strings|obligation)\b|\bdo (?:i|you|we) (?:have to |need to )?(?:pay|"
    r"charge)\b|\b(?:what's|whats|where's|what is) the catch\b|\bstrings attached\b|\bfor free\W*\?|"
    r"^\W*(?:free|cost|price|is it free|fees?)\W*\?|\bhow (?:do|are) you (?:guys )?(?:make (?:your )?money|"
    r"get paid|paid|compensated)\b|\b(?:make|get|earn|take|paid) (?:\w+ )?commissions?\b|\bcuanto (?:cuesta|"
    r"cobra|vale)\w*|\bes gratis\b|\btiene (?:algun )?costo\b"
)
_SEMINAR = (
    r"\b(?:seminars?|workshops?|webinars?|classes|events?|free dinner|presentations?|seminarios?|talleres)\b"
)
_ASKING = (
    r"\?|\b(?:when|what|where|is|are|do|does|how|any|next|can|could|have|sign me up|register|interested|"
    r"attend|tell me|like to|want to|reserve|looking|cuando|hay|upcoming|about|more|rsvp)\b"
)
_ANNUITY = (
    r"\b(?:what|wat)(?:'s|s| is| are| r| exactly is| exactly are| the heck is| the hell is|"
    rf" do you mean by)? (?:\w+ )?{_PRODUCT}\b|\bhow (?:do|does|would|exactly do|exactly does|"
    rf"are) {_PRODUCT} (?:\w+ )?(?:work|pay|function|taxed|differ)|\b(?:explain|define|"
    rf"describe) (?:to me )?(?:what )?{_PRODUCT}\b|\b(?:explain|tell me|know|learn|hear|"
    rf"understand)\b.* (?:about|what|how) {_PRODUCT}\b|\b(?:are|is) {_PRODUCT}\b.*\?|\b(?:don't|do not|"
    rf"not sure i?|never) (?:\w+ )?(?:know|understand|heard)(?: \w+){{0,3}} {_PRODUCT}|^\W*{_PRODUCT}\W*\?|"
    r"\bwhat does annuity mean|^\W*(?:\w+ )?(?:what|how|does|do|can|is|are|will|why|which|who)\b.*\bannuit|"
    r"\bwhat's that annuity\b|\bque (?:es|son) (?:una |las )?(?:anualidad|renta vitalicia|annuit)\w*|"
    r"\bcomo funcionan? (?:una |las )?(?:anualidad|annuit)\w*"
)
_WHY = (
    r"\bwhy (?:do|are|would|should|does|did|is|must|you|u) ?(?:you|u|ya|i|that|it|this|they|"
    r"even)? ?(?:guys )?(?:\w+ )?(?:ask\w*|need\w*|want\w*|know\w*|tell\w*|matter\w*|care|required|necessary|"
    r"relevant|important|give|share|answer)\b|^\W*(?:but |and |ok |um )?(?:why|how come|what for|y|por que|"
    r"para que)\W*\??\W*$|\bwhat (?:do|would|will|does) (?:you|u|they|that|this|it|my \w+) (?:need|want|"
    r"have to do|got to do|do)(?: \w+){0,3} (?:for|with (?:it|this|anything|retirement|that))\b|\b(?:what's|"
    r"whats|what has|what does) (?:that|it|this|my \w+)(?: \w+)? (?:got )?to do with\b|\bhow (?:is|"
    r"does) (?:that|this|it|my \w+) (?:relevant|matter|help|important|any of your)|\bis (?:that|this|"
    r"it) (?:really )?(?:necessary|required|important|relevant)\b|"
    r"\bdo you (?:really )?need (?:to know )?(?:that|this|it|my)\b|\bwhat difference does\b|"
    r"\bpor que (?:pregunta|necesita|quiere|me)\w*|\bpara que (?:necesita|quiere|lo)\w*"
)
_PRIVACY = (
    r"\b(?:is|are|will|r) (?:this|it|that|my(?! (?:money|savings|401|ira|retirement|invest))|the|what i|our|"
    r"these|all this|everything)(?: \w+){0,5} (?:private|confidential|secure|safe|recorded|saved|stored|"
    r"shared|sold|anonymous|encrypted|monitored|protected)\b(?! (?:investment|from the market))|\b(?:are|"
    r"r) (?:you|u) (?:\w+ )?(?:(?:record|sav|stor|log|monitor|track|listen)\w*|(?:sell|shar|keep)\w* (?:my|"
    r"our|this|it|data|info\w*))(?! (?:money|for))|\b(?:do|will|would|can) (?:you|u|they|"
    r"someone)(?: guys)? (?:\w+ )?(?:sell|share|record|save|store|keep|track|give out) (?:\w+ ){0,2}(?:this|"
    r"it|my|data|info\w*|our|the|number|email|names?)\b|\bwhat (?:do|will|are|happens|would) (?:you |u |"
    r"they )?(?:\w+ ){0,3}(?:do|doing|to|happen|use)? ?(?:with|to)? ?(?:my|this|the|all this|"
    r"our) (?:\w+ )?(?:data|info|information|answers|number|email|details|stuff)\b|\bwho (?:sees|can see|"
    r"gets|has access|reads|else)\b|\bprivacy (?:policy|notice|statement)\b|\bhow (?:safe|secure|"
    r"private) is\b|\b(?:es|son|esta) (?:\w+ )?(?:confidencial|privad[oa]|segur[oa])\w*|"
    r"\bque hacen con mis\b|\bgraban\b"
)
_ADVICE = (
    r"\bshould (?:i|we)\b(?! (?:tell|answer|give|say|call you|type|put|click|know|trust|share|be (?:talking|"
    r"worried about you)))|\bwhat (?:would|do|should|can(?! you)) (?:you|i|we|u) (?:do|recommend|suggest|"
    r"advise|invest|buy)\b(?! for a living| with my (?:data|info|number|email))(?!\W*with (?:my|this|"
    r"the) (?:data|info|answers|number))|\b(?:is|are|would|will) (?:it|this|that|an annuity|annuities|they|"
    r"one)(?: be)? (?:\w+ )?(?:right|good|best|smart|wise|suitable|worth it|a (?:good|smart|bad|wise)|"
    r"the right)(?: \w+){0,3} (?:for (?:me|us|someone)|idea|choice|move|investment|fit)\b|\b(?:do|"
    r"would) you (?:recommend|suggest|advise|think i)\b|\bwhat(?:'s| is|s) (?:the )?(?:best|right|smartest|"
    r"safest)(?: \w+){0,3} (?:for me|to do|way|option|investment|annuity|move)\b|\bwhich (?:annuity|one|"
    r"option|product)(?: \w+){0,2} (?:best|right|should|recommend)|\bcan i (?:retire|afford)\b|\b(?:good|"
    r"bad) (?:idea|time) (?:to|for me)\b.*\?|\b(?:deberia|debo|me conviene|que me (?:recomienda|aconseja))\w*"
)
_HELLO = (
    r"^\W*(?:(?:hi+|hello+|hey+|hiya|howdy|yo|sup|greetings|good (?:morning|afternoon|evening|day)|morning|"
    r"evening|hola|buen[oa]s(?: dias| tardes| noches)?|what's up|how are you(?: doing)?(?: today)?|"
    r"how's it going|how do you do|nice to meet you|there|sarah|again|everyone|all|folks|ma'am|que tal|"
    r"como esta\w*)\b\W*)+$|^\W*\U0001f44b\W*$"
)

# The first that fits decides: what the law or courtesy answers at once stands before small talk.
_ASKED = tuple(
    (topic, re.compile(words))
    for topic, words in (
        ("stop", _STOP),
        ("delete", _DELETE),
        ("human", _HUMAN_ASKED),
        ("person", _PERSON),
        ("privacy", _PRIVACY),
        ("seminar", rf"(?s)\A(?=.*{_SEMINAR})(?=.*(?:{_ASKING}))"),
        ("advice", _ADVICE),
        ("annuity", _ANNUITY),
        ("cost", _COST),
        ("why", _WHY),
        ("who", _WHO),
        ("hello", _HELLO),
    )
)


def side_question(heard: Heard) -> str | None:
    """Return the topic of what the visitor asks of Sarah, or None."""
    text = respell(normalise(heard.text))
    return next((topic for topic, words in _ASKED if words.search(text)), None)
