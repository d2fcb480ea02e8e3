"""The phrases around an age: what may stand before it, after it, and what makes it no age. Pure."""

import re

from chat.interview.birthdays import MONTH
from chat.interview.speakers import PEOPLE
from scoring.us_states import US_STATES

QUALIFIER = re.compile(
    r"(?:^|(?<=[\s,.:(~'\x00]))(?:"
    r"(?P<almost>almost|nearly|close to|pushing|approaching|nearing|goin[g']? on|not quite|just shy of|"
    r"just under|"
    r"a hair under|coming up on|rounding|casi)|"
    r"(?P<over>(?:just |a (?:little|bit|tad|hair) |slightly |well |way )*(?:over|past|above|older than|"
    r"beyond|mas de|mayor de)|"
    r"more than|on the wrong side of|(?:north|the far side) of)|"
    r"(?P<under>(?:well |way |still |a (?:little|bit) )*(?:under|below|younger than|less than|menos de|"
    r"menor de)|not yet)|"
    r"(?P<coming>turn(?:ing)?|(?:will|'ll|ll|gonna|going to|about to|fixing to|ready to) (?:be|turn|hit)|"
    r"hit(?:ting)?|cumplo|cumplire|cumplir)|"
    r"(?P<reached>acabo de cumplir|recien cumplidos|(?:just |already |recently )*(?:turned|hit|reached|"
    r"(?:had|celebrated) my(?: big)?|cumpli))|"
    r"(?P<filler>about|around|approximately|approx\.?|roughly|maybe|like|probably|somewhere around|exactly|"
    r"only|just|"
    r"already|currently|now|still|a|an|the|young|the ripe (?:old )?age of|the big|ya|como|unos|actually|"
    r"really|both|"
    r"proudly|proud|officially|near|at|(?:the )?age(?: of)?|aged?)"
    r") $|~ ?$"
)

_SELF = r"(?:i'm|im|i am|i\b|i'll be|we're|we are|were|me|myself|tengo|ya tengo|soy de|yo)"
ANCHOR = re.compile(
    rf"(?:\b{_SELF} (?:am |is )?\(?|\bbeen (?:on (?:this|the|god's)(?: \w+)? (?:earth|planet|rock)|alive|"
    rf"kicking)(?: for)? |"
    r"\bage\W{{0,3}}(?:is |to |was |= ?|should be |would be )?\W*|"
    r"\b(?:age|edad)\b[^\d\x00]{0,12}(?:is|es|to|:|=) ?|\bi (?:just |am |also )+|\bas a |\bat my age \W?|"
    r"\b(?:that|which) makes me |\bmakes me |\b(?:put|have) me (?:down )?(?:as|at) |\bme:? |"
    r"\b(?:me and my|my wife and|my husband and) (?:i |me |\w+ )are |"
    r"(?:\b(?:i'm|im|i am|my name is|my name's|this is|soy|me llamo) (?:[a-z]+ ){0,2}[a-z]+|"
    r"^\W*(?:(?:hi|hello|hey|hola)\W+)?[a-z]+(?: [a-z]+){0,2})(?:, ?| and )(?=\s*$))$"
)
_FILLERS_TEXT = (
    "i i'm im am hi hello hey hola well ok okay um uh umm hmm er so yes yeah yep sure let's lets see me my "
    "age is it's its "
    "that's thats it would be be a the now sarah ma'am mam maam lol haha ha honestly to tell you truth "
    "just here year "
    "answer guess think say i'd id ill i'll going with put down as at and y pues tengo soy we're we both "
    "are oh gosh wow "
    "geez god old getting up there this young proud proudly turned turning only but you know believe or "
    "not it's fine "
    "m f male female no wait actually sorry oops correction meant mean make that scratch hold on typo should "
    "said my bad "
    "mistake not "
    "rather perdon quise decir correct update change fix to wrong supposed is years in real reality "
    "since asked "
    "between entre from de am are please must happy blessed still kicking"
)
FILLERS = frozenset(_FILLERS_TEXT.split())
BLOCKED_LEFT = re.compile(
    rf"(?:\b(?:not|isn't|ain't|wasn't|no|i'd be|i would be|i'd have been) |\b(?:until|till|before|by|"
    rf"after|since|"
    rf"(?<!age )(?<!it )(?<!that )to|live|lived|living|"
    rf"last|every|per|for|(?<!age )of|from|until i'm|next|over the|back when|when|once|if) (?:age )?|"
    rf"(?<!me and )(?<!i and )\b(?:my|his|her|our|their|your|a) (?:\w+ )?{PEOPLE}(?:'s)?(?: is| was| are|"
    rf",)?(?: \w+)? |\d[:./-]|[$#/] ?)$"
)
BLOCKED_SENTENCE = re.compile(
    r"\b(?:when|until|till|once|before|after|by the time|if|unless|wish|since) (?:i|we|i'm|im|i'll|"
    r"i've)(?: \w+){0,2} ?$|"
    r"\b(?:retire|retiring|work|working|claim|claiming|live|living|draw|collect|take|begin|start|started|"
    r"die|died|retired|"
    r"wait|plan|medicare|stop|stopped|quit|last|lasts?)\b[^,.]{0,40}\b(?:at|by|till?|until|to|around|"
    r"before|after|be|about)"
    r"(?: age| the age of| about| around| like| maybe)* ?$|"
    r"\b(?:it(?!'s)|house|home|roof|car|account|policy|business|company|marriage|annuity|plan|portfolio|pension|"
    r"fund|score|"
    r"feel|feels|felt|look|looks|act|married|dated|together|knew|temperature|weigh)(?:'s| is| was| like)*"
    r"(?: about| around| like| almost| for| i'm| im| a)* ?$"
)
YEARS_OLD = re.compile(
    r"\s*-?\s*(?:(?:years?|yrs?|yeras|yars|uears)[ -]*(?:old|young|of age|on (?:this|the|god's)(?: \w+)? ?"
    r"(?:earth|planet|rock|world)|around the sun)\b|y[ ./]?o\b\.?|anos de edad\b|"
    r"(?:ish)? and (?:proud|holding|counting|fabulous))"
)
SOMEBODY = re.compile(
    rf"\s*-?\s*(?:years?|yrs?|y)[ ./-]*(?:old|o|young)\.? (?:\w+ )?(?:{PEOPLE}|house|home|roof|car|"
    rf"truck(?! driver)|"
    rf"company|business|"
    r"policy|account|mortgage|scotch|whiskey)\b"
)
BLOCKED_RIGHT = re.compile(
    r"\s*(?:%|_|percent|per cent|'\d|'\s?\d|\"|/\d|[.,:]\d|-\d|st\b|nd\b|rd\b|th\b(?! birthday)|k\b|"
    r"(?:or so |more |plus )?(?:months?|weeks?|days?|hours?|hrs|minutes?|mins?|miles?|lbs?|pounds?|feet|ft|"
    r"acres?|"
    r"people|times|employees|kids|children|grandkids|grandchildren|cents?|bucks|dollars?|points|degrees|"
    r"accounts|"
    r"stocks|shares|properties|houses|credits|quarters|dogs|cats|am|pm|a\.m|p\.m|o'clock|mph|grand|hundred|"
    r"thousand)\b|"
    r"[ -]*(?:more |good |plus |long |or so |odd )*(?:years?|yrs?|yr|anos)\b(?![\s-]*(?:$|[.,!;)\n\x00]|"
    r"old|young|of age|de edad|cumplidos|on (?:this|the|god's)|around the sun|"
    r"and (?!counting)|but|now\b|today|here|lol|strong|next|in (?:the )?(?:"
    + MONTH
    + r")|y\b|vivo|i\b|i'm))|"
    r"(?:and|&) [3-9]\d(?=\W*$)|"
    r"(?:was|were|is) (?:wrong|a typo|my old|when|what i said)|when i\b|was wrong|earlier\b)"
)
BARE_RIGHT = re.compile(
    r"\s*(?:$|\+|-?some|-?odd|/ |\x00|or (?:older|younger|over|under|above|more|less)\b|"
    r"[&.,!?;:)(\n\x00\U0001f000-\U0001faff\u2600-\u27ff~-]|ish\b|/? ?[mf]\b|male\b|female\b|y/?o\b|"
    r"(?:years?|yrs?|yr|anos)\b|"
    r"(?:and|but|so|with|in|from|living|live|retired|married|single|widow\w*|divorced|now|today|this|"
    r"goin[g']? on|next|last|"
    r"turning|almost|i|i'm|im|my|lol|haha|thanks|thank|please|pls|y|de|not|actually|here|sorry|though|tho|"
    r"unfortunately|"
    r"sarah|ma'am|as of|if|give or take|soon|tomorrow|on|years|old|young|vivo|cumplidos|just|since|right|"
    r"already|"
    r"because|cause|because|how|why|is|are|do|can|have|about|around|to be|at|still|hope|does|btw|yikes|ugh|"
    r"approx\w*|or so|"
    r"at the moment|believe it|wife|husband|state|yes|ok|(?:un)?till?|come|yesterday|a (?:week|month) ago|"
    r"for (?:another|now|a few|\w+ more)|"
    r"was (?:last|yesterday|in))\b)"
)

ORDINAL_BIRTHDAY = re.compile(
    r"(?:st|nd|rd|th)?(?: |-)(?:birthday|b-?day|cumple\w*)\b|(?:st|nd|rd|th)\b(?=[\s.!,]*$| is (?:in |"
    r"on |coming |next |this )*" + MONTH + ")"
)
FUTURE = re.compile(
    rf"(?:st|nd|rd|th)?(?: years old| years| anos)?\s*(?:(?:birthday|b-?day),?\s*)?(?:is (?:coming )?|comes |"
    rf"coming )?(?:up )?(?:(?:in|next|this coming|come|this|en|on|el|on my)"
    rf" (?:early |late |mid-?)?(?:{MONTH}|\w+ (?:days?|weeks?|months?)\b|a (?:few |"
    rf"couple (?:of )?)?(?:days?|weeks?|months?)\b|"
    rf"week\b|month\b|birthday\b|my next birthday\b|(?<!this )year\b|spring\b|summer\b|fall\b|winter\b|"
    rf"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    rf"the (?:new year|spring|summer|fall|winter)\b|proximo|unos meses|dos meses|unas semanas)|tomorrow\b|"
    rf"soon\b(?! to| i)|later this (?:month|year)|"
    rf"manana\b|pronto\b|el (?:proximo|mes que))|"
    r"(?:st|nd|rd|th)?(?: birthday| b-?day)?(?:'s| is) (?:right |fast )?(?:coming|creeping|sneaking|"
    r"looming|approaching|"
    rf"around the corner|(?:on )?{MONTH})"
)
IN_YEARS = re.compile(
    r"(?: years old)?\s+in (?:about |only |just |like )?(?P<count>\w+) (?:more |short )?(?:years?|yrs?)\b"
)
IN_CALENDAR_YEAR = re.compile(r"\s+(?:in|back in|around|en) (?:early |late )?(?P<year>20\d\d)\b")
TODAY = re.compile(r"\s*(?:back (?:in|on)|today|hoy|last|yesterday|this past|a (?:week|month|few) )")
YEARS_AGO = re.compile(
    r"\b(?:(?P<count>\w+) (?:years?|yrs?) (?:ago|back)|(?P<last>last year|a (?:year|yr) ago|hace un ano)|"
    r"hace (?P<hace>\w+) anos|been (?P<been>\w+) (?:years?|yrs?))\b"
)
RETIRED_AT = re.compile(
    r"\b(?:retired|retirement|stopped working|quit working|quit|laid off|left work|"
    r"me jubile)\b[^.!?\x00]{0,40}$"
)
WHEN_RETIRED = re.compile(r" (?:years old )?when i (?:retired|stopped working|quit|left work)\b")
AT_AGE = re.compile(r"\b(?:at|when i was|i was|was|a los) (?:age |the age of |about |just )*$")

DECADE = re.compile(
    r"(?P<part>(?:(?:very |my |the )*(?:early|lower|low|mid(?:dle)?|late|later|high|upper)(?:[ /-]+(?:to|"
    r"or|of)?[ -]*)?)*)"
    r"(?:my |the )?\b(?:'?(?P<figure>[2-9]0)'?s|"
    r"(?P<word>twenties|thirties|thirtys|forties|fourties|fortys|fifties|fiftys|fiftees|sixties|sixtys|"
    r"seventies|seventys|"
    r"eighties|nineties|treintas|cuarentas|cincuentas|sesentas|setentas|ochentas))(?![\w'])"
)
SOMETHING = re.compile(r"(?:\s*-?\s*(?:some ?thing|sumthin\w*|odd years)|-?odd\b| y (?:tantos|pico|algo))")
BETWEEN = re.compile(r"\b(?:between|entre)\W*$")
AND_JOINT = re.compile(r"\s*(?:and|y|-|to)\s*")
RANGE_JOINT = re.compile(r"\s*(?:-|to|or|o|a|or maybe|maybe)\s*")
IN_A_DECADE = re.compile(
    r"\b(?:i'm|im|i am|we're|we are)(?: both| already| now| still)? (?:in )?(?:the |my |our )?$"
)
OF_OTHERS = re.compile(r"\b(?:their|his|her|your) (?:very )?(?:early|mid|late|low|high|upper|-| )*$")
THE_DECADE = re.compile(r"\b(?:the|back in|since|born in)\b[^.!?\x00]{0,20}$")
OR_MORE = re.compile(
    r" ?\+|(?: years)?,? (?:plus|or (?:older|over|above|more|better)|and (?:up|over|older|above))\b"
)
OR_LESS = re.compile(r",? (?:or|and) (?:younger|under|less|below)\b")
A_LITTLE_OVER = re.compile(r"\b(?:just|a (?:little|bit|tad|hair)|slightly) (?:bit )?(?:over|past|above)\b")
BIRTHDAY_OWNER = re.compile(r"\b(?:my|i (?:just )?(?:celebrated|had)|happy) (?:big )?$")
SHORT_OF = re.compile(
    r"(?P<count>\w+) (?:more |short )?(?:(?P<years>years?|yrs?)|months?|mos?|weeks?|days?) (?:shy of|"
    r"(?:to go )?(?:un)?till?|short of|"
    r"away from(?: being| turning)?|from(?: being|"
    r" turning)?|"
    r"until i'm|before i'm|till i'm|under) (?:age )?$"
)
YEARS_HENCE = re.compile(
    r"\bin (?:about |just |only |another )?(?P<count>\w+) (?:more |short )?(?:years?|yrs?),? "
    r"(?:i'll|ill|i will|i'm (?:going to|gonna)) (?:be|turn|hit) $"
)
# Jack Benny's "39 and holding": nobody so young says it.
JOKE = re.compile(
    r"[\s,.!-]*(?:and (?:\w+ )?(?:holding|counting)|again|forever|plus (?:tax|shipping|s&h|gst|vat)|"
    r"for the \w+ time|"
    r"in (?:dog|my head|my mind)|with \d\d years|(?:un)?till? i die|at heart|in spirit)\b"
)
TAKEN_BACK = re.compile(
    r"(?:\W|\b(?:lol|haha|years?|old|dollars|bucks|saved|oh|well)\b)*"
    r"\b(?:is the new \d|i wish|in my dreams|yeah,? right|if only|(?:just )?kidding|just joking|jk|j/k)\b"
)
SEX = r"(?:m|f|male|female|man|woman)"
SEX_AFTER = re.compile(rf"[\s/,-]*{SEX}\b(?!\W*(?:outside|out|today|degrees|here|right now))")
SEX_BEFORE = re.compile(rf"^\W*(?:(?:hi|hello|hey)\W+)?{SEX}[\s/,-]*$")
OPENING = re.compile(r"^\W*(?:(?:hi|hello|hey|hiya)\b\W*)?(?:sarah\b\W*)?$")
# "This is Carol in Mesa, 64."
BEHIND_INTRODUCTION = re.compile(r"\b(?:i'm|im|i am|this is|my name|name's)\b[^.!?\x00\d]{3,70}, (?:age )?$")
NOW_AFTER_RETIREMENT = re.compile(r"\bretired\b[^.!?\x00]*\bnow $")
STATUS_AFTER = re.compile(
    rf",? (?:(?:in|from|living in) (?:{'|'.join(US_STATES.values()).lower()})|single|married|divorced|"
    rf"widow\w*|retired|male|female|living|live|semi-retired)\b"
)
STATED_AFTER_ALL = re.compile(
    r"\b(?:(?:that's|thats|that is|which is|it's|its) (?:how old i (?:am|be)|my age|what i am|me\b|"
    r"my current age)|"
    r"i'm that (?:age|old)|same (?:age )?as (?:me|mine)|how old i am)"
)
TOO_OLD_AT = re.compile(
    r"\bam i (?:too |already |still )*(?:old|young|late|early)[^?.\x00]{0,24}\b(?:at|being|if i'm) (?:age )?$"
)
# "At 68 am I too late for this?"
AT_AN_AGE = re.compile(r"\W*(?:(?:so|but|and|well|hi|hello)\b\W*)?(?:at|being)(?: age)? ")
AM_I_TOO_OLD = re.compile(
    r" ?(?:years old)?,? (?:am i|is it) (?:\w+ )?too (?:old|young|late|early)\b(?! to (?:retire|claim|"
    r"collect|draw|take))"
)
