"""Word families that tell whose clause it is: the visitor's, somebody else's, a question, an instruction. "
"Pure."""

import re

PEOPLE = (
    r"(?:wife|husband|hubby|spouse|partner|fianc\w+|girlfriend|boyfriend|ex|ex-wife|ex-husband|"
    r"significant other|"
    r"better half|bro|brothers?|sis|sisters?|siblings?|mom|mum|mama|mothers?|dad|papa|fathers?|parents?|"
    r"folks|"
    r"sons?|daughters?|kids?|child|children|grand(?:ma|pa|mother|father|parents?|kids?|sons?|daughters?|"
    r"child(?:ren)?)|"
    r"uncle|aunt|cousins?|nephews?|nieces?|family|in-?laws|friends?|buddy|buddies|pal|neighbou?rs?|"
    r"co-?workers?|colleagues?|boss|roommate|advis[oe]r|broker|accountant|doctor|lawyer|dog|cat|"
    r"espos[ao]|marido|mujer|pareja|novi[ao]|herman[ao]s?|hij[ao]s?|madre|padres?|suegr[ao]s?|"
    r"amig[ao]s?|vecin[ao]s?|ti[ao]|prim[ao]|abuel[ao]s?|niet[ao]s?|jefe)"
)
_LEAD_IN = (
    r"\W*(?:(?:and|but|well|so|also|ok|okay|hey|hi|hello|um|hmm|sarah|wait|sorry|first|because|cuz|since|"
    r"while|"
    r"actually|honestly|yes|yeah|no|btw|oh|y|pero)\b\W*)*"
)

OTHER_SUBJECT = re.compile(
    rf"{_LEAD_IN}(?:"
    rf"(?:my|our|the|mis?|nuestr[ao]s?) (?:\w+ )?{PEOPLE}\b(?! (?:and|&|y) (?:i|me|yo)\b)"
    r"(?!'?s? (?:bills?|visits?|costs?|fees?|expenses|appointments?|copays?)\b)|"
    r"(?:both|all) (?:of )?(?:my |the |our )?(?:kids|boys|girls|sons|daughters|"
    r"children)\b|"
    r"(?:wife|husband|hubby|spouse|mom|dad|brother|sister|daughter|son|ex(?:[- ](?:wife|husband))?|"
    r"kids?'?s?)\b(?! (?:and|&) (?:i|me)\b)|"
    r"(?:he|she|hes|shes|they|theyre|who|whos|his|hers?|their|ella|ellos|ellas)(?=[\s']|$)|"
    r"(?:most |some |many |other |young |old |the average )*"
    r"(?:people|folks|person|everyone|everybody|someone|somebody|americans?|retirees?|others|friends?|"
    r"neighbors?|"
    r"coworkers?|relatives|buddies|cousins?)\b|"
    r"(?:the|that|this|some|one|another) (?:\w+ )?(?:guy|man|woman|lady|salesman|agent|rep|fella|gal|"
    r"gentleman)\b|"
    r"a (?:friend|buddy|guy|coworker|neighbor|lady|woman|man)\b)"
)
CONTINUED_SUBJECT = re.compile(
    r"\W*(?:and |also )?(?:is|was|has|had|have|lives?|lived|retired|turned|turns|gets?|got|makes?|owns?|"
    r"tiene|vive|who|"
    r"whose|with (?:his|her|their))\b"
)
AGE_IN_APPOSITION = re.compile(r"\W*(?:aged? |only |just |about )?\d")

FIRST_PERSON = (
    r"(?:i'm|im|i am|i've|ive|i'll|i will|i'd|i|we're|we've|we|yo|tengo|vivo|soy|mi|my|me|myself|mine)\b"
)
OWN_STATEMENT = re.compile(
    rf"{_LEAD_IN}(?:i'm|im|i am|i've|ive|i have (?!to\b)|i live|i got|i was born|i turned|i just turned|"
    rf"i currently|"
    r"i reside|we live|we have (?!to\b)|we've|tengo (?!que\b)|vivo|soy|mine is|"
    r"my (?:real |actual |true )?(?:age|state|savings|name|email|phone|number|cell)\b)"
)

_ASKING_WORDS = (
    r"what\b(?! it's worth|(?:'s| is) (?:left|mine|ours|in (?:my|our)|there)\b| (?:i|we) (?:have|want|"
    r"need|fear|got|'ve)\b| (?:really |mostly )?"
    r"(?:worries|scares|concerns|bothers|matters|keeps|frightens|terrifies)\b)|whats\b(?! (?:left|mine|"
    r"ours|in (?:my|our)|there)\b)|"
    r"how\b(?! about)|(?<!that's )(?<!thats )(?<! is )(?<!exactly )(?<!reason )why\b|when (?:is|do|does|"
    r"can|will|should|are)\b|where (?:is|do|does|can|are|did)\b|"
    r"where's\b|"
    r"who(?:'s| is| are)? (?:this|you|are|gets|sees|am|do|will)\b|which (?:one|is|do|are|of|would)\b|"
    r"que (?:es|son)\b|cuant[oa]s?\b|como (?:es|se|funciona|puedo|hago|puede|te)\b|por que\b|cual\b|"
    r"quien\b|donde\b|cuando (?:es|puedo)\b"
)
# In the middle of a sentence only these tell a question: "my age is a secret" asks nothing.
QUESTION_WORDS = (
    rf"(?:{_ASKING_WORDS}|(?:do|does|did|can|could|should|would|will|are) (?:i|you|u|ya|we|they)\b|"
    r"am i (?:too|still|eligible|ok)\b|is (?:that|it|this) (?:too|ok|okay|enough|good|bad|normal|free|"
    r"possible)\b)"
)
_INVERSION = (
    r"(?:do|can|could|should|would|have|is|are|was|were|does|did|will|may|has|am|isn't|aren't|don't|"
    r"doesn't|can't|won't|"
    r"shouldn't) (?:i|you|u|ya|we|they|someone|anyone|people|the|a|an|your|my|it|he|she|this|that|these|"
    r"those|there|"
    r"sarah)\b"
)
QUESTION_OPENER = re.compile(rf"{_LEAD_IN}(?:{_ASKING_WORDS}|{_INVERSION}|is \$?\d+)")
REQUEST = re.compile(
    rf"{_LEAD_IN}(?:can|could|would|will) (?:you|u|we|i) (?:please )?(?:change|correct|update|fix|"
    rf"switch|(?:make|put) (?:it|that|my|me))\b"
)
HESITANT_NUMBER = re.compile(
    r"\W*(?:(?:maybe|about|like|around|idk|um|uh|hmm|i|i'm|im|guess|perhaps|say|probably|roughly|well|so|"
    r"ok|it's|think|"
    r"somewhere|quizas|como)\W+)*\$?\d[\w.,%+-]*(?: (?:k|thousand|grand|million|mil|dollars|or so|ish|"
    r"years|years old|anos|today))?\W*"
)

HYPOTHESIS = re.compile(
    rf"{_LEAD_IN}(?:if\b|even if\b|what if\b|unless\b|when i(?:'m| am| turn| get| reach| hit| retire)\b|"
    rf"once i\b|"
    r"until i\b|till i\b|by the time\b|as soon as\b|in case\b|i wish\b|i hope\b|hopefully\b|"
    r"si (?:yo )?tuviera\b|"
    r"cuando (?:tenga|cumpla)\b|ojala\b)"
)

_FIELDS = (
    r"(?:age|state|savings?|retirement savings|concern|goal|interest|annuity interest|"
    r"contact(?: preference)?|name|"
    r"e-?mail|phone|location|answers?)"
)
_RECORDS = (
    r"(?:lead|leads|user|users|user's|visitor|visitor's|customer|client|score|profile|status|category|"
    r"priority|"
    r"records?|database|crm|fields?|values?|rating|rank|points|grade|qualification|file)"
)
_WORTH = r"(?:a )?(?:hot|qualified|vip|high[ -]value|high[ -]priority|gold|premium|top|best|admin)"
_DETERMINERS = (
    r"(?:that |in |the |this |these |a |an |my |your |its |our |all |me |down |final |total |lead )*"
)
DIRECTIVE = re.compile(
    r"(?:^|[\W_])(?:"
    r"(?:set|mark|record|tag|flag|label|classify|categori[sz]e|rank|override|overwrite|assign) "
    rf"(?:me\b(?! (?:down|up))|my\b|this\b|{_DETERMINERS}(?:{_RECORDS}|{_FIELDS}|everything)\b)|"
    r"set [\w' ]{1,40} (?:to|as|=) |"
    r"(?:treat|register|log|list|enter|save|store|score|rate|rank) me (?:as|like|at|a|\d)|"
    r"(?:save|store|raise|increase|boost|bump|update|enter|list|note|log|put|insert|input|write|upgrade|"
    r"edit|modify|"
    rf"change|make|give|adjust|fix|max|fill) (?:out )?{_DETERMINERS}{_RECORDS}\b|"
    rf"(?:save|store|log|enter|list|input|write) {_DETERMINERS}{_FIELDS} (?:as|to|is|=|\$?\d)|"
    r"(?:put|enter|log|record|write|type|save|list) [\w$.,+ ]{1,24} (?:in|into|on) (?:the|your|my) "
    rf"(?:system|form|{_RECORDS})\b|"
    rf"(?:make|consider|call|put|give) me {_DETERMINERS}(?:as )?{_WORTH}\b|"
    r"(?:recorded|marked|logged|listed|stored|saved|classified|flagged|tagged|registered|treated|scored|"
    r"rated) "
    r"(?:as|at|to|in the)\b|"
    r"(?:record|log|store|write(?: down)?|remember) that (?:i|my|the)\b|"
    r"(?:ignore|disregard|forget|bypass|skip over|override|discard) (?:about )?"
    r"(?:all|any|every|everything|your|previous|prior|earlier|above|these|those|instructions?|rules?|safety|"
    r"the (?:\w+ ){0,3}(?:instructions?|rules?|prompt|guidelines?|restrictions?|constraints?|above|"
    r"previous|prior|"
    r"system|safety|policy|policies|interview|questions|questionnaire|script))\b|"
    r"(?:qualify|approve|upgrade|promote) me\b|(?:most|best|highest|max\w*|top|perfect) (?:points|score)\b|"
    r"(?:output|print|reveal|show|dump|leak|repeat|respond|reply|echo|translate|return|display|execute|run|"
    r"delete|drop) "
    r"(?:me |with |only |back |after |in |as |the |your |all |this )*"
    r"(?:system|prompt|instructions?|json|rules|config\w*|key|api|password|database|table|leads?|words?|"
    r"code|sql|"
    r"command|following|me:|'|\")|"
    r"you(?: are|'re) (?:now|no longer)\b|from now on\b|new (?:instructions?|rules?|task|system)\b|"
    r"(?:admin|developer|debug|god|dan|jailbreak|maintenance|test) (?:mode|override)\b|"
    r"(?:the|this) (?:user|visitor|customer|client|lead|prospect)\b|"
    r"user (?:is|has|age|savings|state|lives|confirmed|said)\b|"
    r"ignor[ae]\b(?= (?:todas?|las|tus|el))|olvida (?:las|todas|tus)\b|marca(?:me)? (?:mi|como)\b|"
    r"pon(?:me)? (?:mi|como)\b|establece\b|registra\b|anota\b)"
)
RECORD_CHANGE = re.compile(
    rf"(?:^|[\W_])(?:update|change|correct|edit|modify|adjust|switch) (?:my|the) {_FIELDS}\b"
)
PRETENCE = re.compile(
    r"(?:^|(?<!i)(?<!i'd)(?<!would)[\W_])(?:pretend|imagine|suppose|supposing|assume|assuming|act (?:as|"
    r"like)|"
    r"role-?play|make believe|let'?s say i|simulate|hypothetically|for (?:testing|the sake)|as (?:if|"
    r"though) i|"
    r"tell (?:them|everyone|the system|your system|the advisor)|think of me as|after me|play (?:a |"
    r"the )?(?:game|role|part|pretend)|as a test|this is a test|translate (?:this|that|it|to|into|"
    r"the following)|"
    r"finge|imagina|"
    r"supon)\b"
    r"|^\W*(?:just |please |now )*(?:say|repeat|write|type)(?:\W+(?:that )?(?:i\b|i'm|im\b|my\b|\")|\W*$)"
)
# "lead_quality=high": no visitor writes so.
MACHINE_WRITTEN = re.compile(r"\b[a-z]+_[a-z_]+\s*[=:]|=\s*\w+_\w+")
ROLE_MARK = re.compile(
    r"(?:^|[\n<\[({#*])\W*(?:system|admin(?:istrator)?|developer|assistant|instructions?|root|sudo|debug|"
    r"record|override|overwrite|command|input|output|database|crm|lead)"
    r"(?: (?:message|prompt|note|override|instructions?|mode|update|command))?\s*(?::|>|\]|=)"
    r"|[{<]\W*[a-z_]+\"?'?\s*[:=]|</?[a-z_]+>|#\s*(?:system|admin|instructions?|developer)\b|\[/?(?:inst|"
    r"sys|system|user|admin|assistant)\]"
    r"|\b(?:admin|developer|debug|god|jailbreak|maintenance|test) mode (?:on|activated|enabled|engaged)\b"
    r"|\beven though (?:i'm|im|i am|i do|it's|that's|i have)(?: not|n't)\b|\beven though i don'?t\b"
)
