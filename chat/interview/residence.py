"""The phrases around a place: who lives there now, and who lived, will live or only is heard of there. "
"Pure."""

import re

_DIRECTION = (
    r"(?:sunny|beautiful|lovely|hot|cold|good ol'?d?|(?:the )?(?:great |lovely |beautiful |fine |"
    r"good )*state of|downtown|central|rural|"
    r"(?:north|south|east|west|northern|southern|eastern|western|upstate|northeast|northwest|southeast|"
    r"southwest|coastal|"
    r"mid)(?:ern)?|the (?:suburbs|outskirts|middle|heart|mountains|hills) of|a (?:small |little )?(?:town|"
    r"suburb|city|village|community|place)"
    r"(?: \w+)? (?:in|of|near|outside)|near|outside(?: of)?|just \w+ of|\w+ county|tiny|little|metro|greater)"
)
_ADVERB = (
    r"(?:now|currently|presently|still|here|right|actually|just|over|down|up|out|both|all|full[ -]time|"
    r"happily|year[ -]round|today|way|back|ahora|aqui)"
)
_SELF_NOUN = (
    r"(?:retired|retiree|widow(?:er)?|married|divorced|single|couple|teacher|nurse|guy|gal|man|woman|lady|"
    r"grandma|grandpa|"
    r"veteran|homeowner|resident|years? old|yrs? old|y/?o|male|female|old|farmer|engineer|\d\d)"
)
_SEX = r"(?:m|f|male|female|man|woman)"
FIRM_LEFT = re.compile(
    rf"(?:"
    rf"\b(?:live|living|reside|residing|resident|dwell|located|based|stay|staying|domiciled|home is|"
    rf"house is|vivo|vivimos|resido|estoy|estamos|"
    rf"settled(?: down)?|retired|relocated|moved|residence is|homeowners?|ended up|own a home|"
    rf"ubicad[oa])(?: with (?:my )?\w+(?: \w+)?)?"
    rf"(?: {_ADVERB}| back| here)* (?:in|at|near|around|outside|to|by|close to|en|a|of)"
    rf"|\b(?:i'm|im|i am|we're|we are|me|soy)(?: {_ADVERB}|\s\d\d(?: and| years old)?|,| both|"
    rf" (?:originally )?calling| (?:a |an )?(?:\w+ )?{_SELF_NOUN})* ?(?:in|from|near|at|outside|around|by|"
    rf"of|de|en)"
    rf"|\b(?:i've|ive|i have|we've|we have) (?:always )?(?:been|lived)(?: here)? in"
    rf"|\b(?:i'm|im|i am|this is|my name is|name's) (?:[a-z]+ ){{1,2}}from"
    rf"|\b(?:hello|hi|hey|greetings|howdy|hola|aloha|calling|writing|texting|hailing)(?:,? (?:there|all|"
    rf"sarah))?"
    rf" (?:\w+ )?from"
    rf"|(?:^|[,;.] ?|\b(?:but|and|now) )been (?:here |living |down |up |out )?in"
    rf"|\b(?:years?|yrs?|yr)[ -]old (?:[a-z]+ ){{0,3}}(?:in|from|out of)"
    rf"|\bnow (?:it's|its|in|living in)"
    rf"|^\W*(?:(?:hi|hello|hey)\b\W*)?(?:\d\d ?[/, ]? ?{_SEX}|{_SEX} ?[/, ]? ?\d\d) ?[/,]?"
    rf"|(?:^|[,;.!?\n\x00-]|\b(?:and|but|btw|here|{_SELF_NOUN})) ?(?:{_ADVERB} )*(?:out )?(?:in|from|en|near)"
    rf"|\b(?:my )?(?:home ?)?(?:state|location|residence|residency|domicile|estado|home|"
    rf"address)(?: of residence)?(?: is|:| =|"
    rf" would be| to| es)(?: in)?"
    rf"|\b(?:call|calling)"
    rf") ?(?:{_DIRECTION} )*(?:[a-z.'-]+(?: [a-z.'-]+)?, )?$"
)
CORRECTED_LEFT = re.compile(
    r"\b(?:meant|mean|make (?:it|that)|should(?:'ve| have)? (?:be|been|say|said|read)|it's|its|change (?:it|"
    r"that|my state) to|"
    r"update (?:it|that|my state) to|correct (?:it|that|my state) to|fix (?:it|that) to|actually|"
    r"correction:?|wait,?|(?:wh)?oops,?|sorry,?|no,|"
    r"not [\w ]{2,20}(?:,? (?:but|it's))?|quise decir|mejor dicho|rather|now)(?: to say| actually| in)?,? $"
)
HOME_RIGHT = re.compile(
    r"'?s? ?(?:now\b(?=\W*$|[,.;!]| (?:and|but|though)\b)|is (?:my |our )?(?:home|where (?:i|we) (?:live|"
    r"am|are)|the state)|resident\b|"
    r"(?:state )?residents?\b|is my (?:state|residence)|"
    r"is where (?:i|we)\b|based\b|homeowner\b|here\b(?!'s))"
)
OVERTAKEN = re.compile(
    r"\b(?:but|now|then|i'm|im|i am|we're|(?:retired|moved|relocated) (?:here )?(?:back |down |out )?to|"
    r"settled)\b"
)
BLOCKED_LEFT = re.compile(
    r"\b(?P<word>used to|"
    r"(?:i'll|we'll|ill|will|would|gonna|going to|might|could|(?<!in )may|should|let's) (?!and |or |"
    r"but )(?:\w+ )?"
    r"(?:live|living|be|move|retire|settle)|"
    r"grew up|born|raised|originally|formerly|previously|once lived|"
    r"(?<!ve )(?<!always )lived in|was living|"
    r"were living|roots|"
    r"came from|moved (?:here |away |out )?(?:from|of)|moving out of|relocated from|"
    r"transplant(?:ed)? from|left|"
    r"leaving|from back|"
    r"not(?! (?:too |very |that )?far from)|(?:do|does|is|was|are)n'?t|never|no longer|except|instead of|"
    r"i said|i told|i put|"
    r"(?<!from )moving to|(?:move|moving|relocate|relocating|retire|retiring|go|going|head|heading|return|"
    r"returning|relocation|move back|moving back|escape) (?:back |down |out |over |off )?(?:to|in)|"
    r"thinking (?:of|about)|considering|dream\w*|love to|like to|want to|wanna|hope to|hoping to|"
    r"plan(?:ning|s)? (?:to|on)|someday|eventually|"
    r"visit\w*|vacation\w*|trip|travel\w*|weather|flight|fly|second home|vacation home|timeshare|rental|"
    r"property|land|condo|cabin|"
    r"seminar|event|office|webinar|workshop|company|job|work|worked|working|business|went to (?:school|"
    r"college)|college|school|university|"
    r"stationed|heard|cousin|winter(?:s|ing)?|summers?|snowbird\w*|split|years ago|back when|antes|"
    r"i (?:really )?(?:love|like|hate|prefer|miss)|born and raised|invest\w*|parents|the kids|grandkids|"
    r"children|family|friends|between(?! us\b| the two)|"
    r"in the (?:state )?(?:next|past)|quiero|me gustaria|mudar\w*)\b[^,;.!?\n\x00]{0,40}$"
)
BORN_AND_RAISED = re.compile(
    r"\W*(?:i was |i'm |well |um )*born (?:and|&) (?:raised|bred)(?: right| here| down| up)* in "
    r"(?:the )?(?:great )?(?:state of )?"
)
SIDE = re.compile(r" side\b")
BLOCKED_RIGHT = re.compile(
    r" (?:they|you|people|folks|everyone|everybody|there)\b|[ -](?:born\b(?! and (?:raised|bred))|"
    r"native originally)|"
    r"'?s? (?:life|national|mutual|teachers?|state (?:university|college|employees|pension|teachers)|"
    r"university|roadhouse|river|jones|statutory|trust|"
    r"hold'?em|weather|seminar|event|property|real estate|beach house|vacation|trip|is (?:nice|great|"
    r"beautiful|too|so|expensive|hot|where my|my name)|has|"
    r"street|st\b|avenue|ave\b|road|rd\b|drive|blvd|lane|boulevard|for (?:the )?(?:winter|summer|vacation)|"
    r"someday|eventually|"
    r"in (?:the )?(?:winter|summer|next|a few|\d+ (?:years|months))|next (?:year|month|spring|summer)|soon|"
    r"originally|before|years ago|"
    r"until|wife|husband|smith|jones|when i (?:retire|was)|growing up|as a (?:kid|child))\b|'s (?:my|"
    r"the) name"
)
LIVES = re.compile(
    r"\b(?:live|living|reside|residing|vivo|vivimos|resido|now|currently|ahora)\b[^,;.!?\n\x00]{0,30}$"
)
STATED_AFTER_ALL = re.compile(
    r"\b(?:that's|thats|that is|which is|it's) (?:where (?:i|we) (?:live|am|are|reside)|where i'm|(?:my|"
    r"our) (?:home ?)?state|"
    r"(?:my |our )?home)\b"
)
MOVING_FROM = re.compile(
    r"\b(?:moving|relocating|retiring|move|relocate)(?: away)? from (?:\w+ )?$|"
    r"\b(?:moved|relocated|retired|transplant(?:ed)?)(?: here| down|"
    r" out)? from [^,;.!?\n\x00]{2,30} to (?:\w+ )?$|\bleft [^,;.!?\n\x00]{2,30} for (?:\w+ )?$"
)
ABBREVIATION_LEFT = re.compile(
    r"(?:\b(?:in|from|near|en|de|of|is|to)|[a-z.]{3,},|[a-z]{3,}|^|[,;:/\n]|\d\d,?) ?$"
)
ONLY_A_STATE = re.compile(
    r"\W*(?:(?:i|i'm|im|we|we're|live|in|from|the|state|of|it's|its|is|that|would|be|my|home|here|well|um|"
    r"uh|hi|hello|"
    r"yes|yep|ok|currently|now|right|sunny|beautiful|good|old|great|lovely|hot|resident|still|just|am|a|to|"
    r"say|thanks|thank|you|"
    r"please|proud|proudly|born|and|raised|lol|usa|u\.s\.|us|area|county|city|panhandle|mountains|coast|"
    r"side|valley|most|part|time|resident|native|region|shore|outside|near|downtown|vivo|"
    r"vivimos|en|el|estado|de|soy|"
    r"actually|sorry|wait|no|oops|meant|mean|make|correction|should|btw|northern|southern|eastern|western|"
    r"north|south|east|west|central|"
    r"upstate|metro|baby|go|all|way|residing|living|located|reside|state's|sarah|ma'am|sir|for|years|life|"
    r"whole|entire|since|forever|"
    r"always|believe|it|or|not|over|down|up|out|there|we've|been|retired|moved|where|have|lived|\d+|por|"
    r"favor|aqui|but|still|"
    r"currently|honestly|hey|oh|hmm|so|probably|like|suppose|guess|think|i'd|primarily|mostly|mainly|"
    r"officially|legally|"
    r"br+|ugh+|of course|naturally|obviously|miles|minutes|hours?|an|yay|woo\w*|yeehaw|y'all|hon|haha|"
    r"neighborhood|zip|code|i've|called|far|too|it|at|around|suburbs?|'?burbs|suburban|metroplex|metropolitan|vicinity|outskirts|"
    r"close)(?!\w)\W*)*"
)
SOME_TOWN = re.compile(
    rf"\W*(?:(?:{_ADVERB}|{_DIRECTION}) )*|"
    r"\W*(?!.*\b(?:the|an?|it|i|me|my|we|you|in|on|at|of|for|to|by|with|from|one|not|no|is|was|are|be|do|"
    r"so|or|and|but|"
    r"\w+ing|\w+ed|bought|love|like|hate|went|saw|miss|go|got|get|if|than|then|that|this|why|how|what)\b)"
    r"[a-z.'-]+(?: [a-z.'-]+){0,2},? ?"
)
