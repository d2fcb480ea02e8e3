"""Words of what Sarah answers before anything else: distress, withdrawal, deletion, secrets, loss. Pure."""

_MESSAGE = (
    r"(?:text|texts|texting|messag\w+|call|calls|calling|phon(?:e|es|ing)|ring(?:ing)?|email|emails|emailing|"
    r"contact|contacting|bother\w*|spam\w*|harass\w*|writ\w+|send\w*|reach(?:ing)? out(?: to)?|solicit\w*)"
)
_MINE = r"(?:my|all my|all of my|the|this|our|mis|all)"
_RECORDS = (
    r"(?:(?:personal |contact |chat )?(?:data|info|information|phone number|details|records?|account|profile|"
    r"conversation|chat|history|messages|number|email|answers|everything|datos|informacion))"
)

# "I don't want to die broke" and "I don't want to live on Social Security" are worries about money.
_NOT_LITERALLY = (
    r"(?! (?:broke|poor|rich|in (?:debt|poverty)|at home|owing|old|with (?:money|debt|nothing|millions)|without "
    r"leaving|before i)\b)"
)
_SOMEWHERE = (
    r"(?! (?:in|with|on|off|near|alone|too|forever|past|to|paycheck|beyond|under|at|there|here|longer|as|by|check|"
    r"poor|frugally|that long)\b)"
)
CRISIS = (
    r"\b(?:life|everything|living) is (?:pointless|not worth|too painful|meaningless)|\bthinking (?:of|about) ending "
    r"(?:things|it)\b|"
    r"\bsuicid\w*|\bkill(?:ing)? (?:myself|my self)\b|\b(?:end|ending|take|taking) my (?:own )?life\b|"
    r"\bend it all\b|\b(?:want|wanna|wanted|going|gonna|ready|wish i could|plan|prefer|"
    rf"rather) (?:to )?(?:just )?die\b{_NOT_LITERALLY}|"
    r"\bi'?d (?:rather|sooner) (?:be dead|die)\b|\b(?:better off|rather be|wish i (?:were|was)|"
    r"want to be) dead\b|"
    r"\b(?:don't|do not|no longer|not) (?:\w+ )?(?:want|wanna) to (?:be alive|wake up|"
    rf"be here anymore|go on living|live\b{_SOMEWHERE}|"
    r"exist)\b|\bdon'?t wanna (?:be alive|be here anymore)\b|\b(?:no|any) (?:reason|"
    r"point) (?:to live|in living|"
    r"to go on|in going on|to keep living)\b|\b(?:nothing|not much) (?:left )?to live for\b|"
    r"(?:\bnot|n't) worth living\b|"
    r"\bcan'?t go on (?:living|like this|anymore|any more)\b|\b(?:hurt(?:ing)?|harm(?:ing)?|"
    r"cut(?:ting)?) myself\b|"
    r"\bself[- ]?harm\w*|\bbetter off without me\b|\btired of (?:living|being alive|life)\b|"
    r"\bput an end to (?:it all|my life)\b|\bwish i (?:had never been|was never|were never) born\b|"
    r"\b(?:quiero|quisiera|prefiero) (?:morir\w*|matarme|estar muert\w)|\bmatarme\b|"
    r"\bno quiero (?:seguir )?viv\w+|"
    r"\bquitarme la vida\b"
)
# What ends every contact, however else it is worded.
STOP_ALL = (
    r"\brather (?:that )?(?:you|they|nobody|no one) (?:didn't|don't|did not|not) (?:call|contact|text|"
    r"e-?mail)\w*(?: me)?"
    r"\W*$|"
    r"\bunsubscrib\w*|\bopt(?:ing)?[ -]?(?:me )?out\b|\b(?:take|remove|get|drop|scratch) (?:me|my name|"
    r"my number|us) "
    r"(?:off|from)\b.*\b(?:lists?|texts?|emails?|database|system)\b|\bleave me alone\b|\bdo not call list\b|"
    r"\b(?:revok\w+|withdraw\w*|rescind\w*|take back|cancel\w*) (?:my |all |any |the )*(?:consent|permission|"
    r"authorization)\b|\b(?:please )?stop (?:this|it|this chat|the chat|the questions|"
    r"asking(?: me)?(?: \w+)?)\W*$|"
    r"^\W*(?:(?:please|just|ok|okay|sarah|no|hey)\W+)*(?:stop|quit|end|remove me|cancel|revoke|stopall|"
    r"stop all|enough)"
    r"(?:\W+(?:please|now|already|all|sarah|it))*\W*$|[,.;] ?(?:please )?stop\W*$|\bdar(?:me)? de baja\b"
)
# What ends contact, unless the visitor asks for another way of it.
STOP = (
    r"\b(?:don't|do not|no) (?:\w+ )?(?:need|have)?(?: for (?:you|anyone))? ?to (?:call|contact|phone|text|e-?mail)\b"
    r"(?: (?:me|us)\b|\W*$)|"
    rf"\b(?:stop|quit|cease|no more|no further|enough with the) (?:\w+ ){{0,1}}?{_MESSAGE}\b|"
    rf"\b(?:don't|do not|never) (?:ever |you |you ever |please |bother to )?{_MESSAGE} (?:me|"
    rf"us)\b(?! (?:if|when|unless|"
    r"until|before|after|at (?:work|night|home)|on|back)\b)|\b(?:don't|do not|never) (?:ever )?(?:contact|"
    r"call|text|"
    r"e-?mail|phone|ring|write|reach out)(?: please| again| anymore| any more| ever)*\W*$|"
    r"^\W*(?:please,? |and |also )*no "
    r"(?:\w+ )?(?:calls?|texts?|texting|calling|emails?|contact|solicit\w+)(?: \w+)?(?:,? (?:please|pls|"
    r"thanks|"
    r"thank you|at all|ever|to me))*\W*$|\b(?:don't|do not|no longer) (?:ever |really )?(?:want|wanna|"
    r"wish|like|agree|"
    r"consent) (?:any |your |to |be |get |getting |receive |you to |any(?:one|body) to |"
    r"you guys to )*(?:contact(?:ed|ing)?|"
    r"call(?:ed|s|ing)?|phone calls?|texts?|texted|emails?|emailed|messages?|messaged|solicit\w*|bothered)"
    r"(?:,? (?:or|and|nor) (?:\w+ )?\w+)*"
    r"(?: (?:me|again|anymore|please|at all|by (?:you|anyone|anybody|your \w+)|from (?:you|anyone|"
    r"your \w+)))*\W*(?:$|[,.;!]| and\b)|"
    r"\b(?:not|nobody|no one)(?: \w+)? (?:to )?(?:be )?contact(?:ed)?(?: me| by \w+)?\W*$|"
    r"\bno me (?:escrib|llam|contact|mand|molest|envi)\w+|\bdejen? de (?:escrib|llam|contact|mand|molest)\w+"
)
DELETE = (
    rf"\b(?:delete|erase|remove|wipe|purge|destroy|scrub|clear) (?:\w+ )?{_MINE} {_RECORDS}\b|\b(?:delete|"
    rf"erase|wipe|purge|destroy) (?:me\b|everything\b|it all\b|all of it|what i|whatever|{_RECORDS}\b)|"
    r"\bforget (?:about )?(?:me\b(?! not)|(?:everything|what|all) i\b|my (?:data|info\w*|number|email|"
    r"details))|\b(?:right to be forgotten|deletion request)\b|\bmy (?:data|info\w*|records?|chat|"
    rf"account) (?:\w+ )?(?:deleted|erased|removed)\b|\bget rid of {_MINE} {_RECORDS}|\b(?:borr\w+|"
    r"elimin\w+) (?:\w+ )?(?:mis|todos|todo|los|mi) ?"
)
_PRIVATE_NUMBER = (
    r"(?:ssns?|(?:social(?: security)?|soc sec) (?:number|num|no\b\.?|#|card)|(?:credit|debit|bank|visa|"
    r"mastercard|"
    r"amex|medicare)(?: card| account| acct)? (?:number|num|#)|(?:account|acct|routing|card|passport|"
    r"driver'?s? licen[sc]e) (?:number|num|no\b\.?|#)|password|pin (?:number|code)|cvv)"
)
SENSITIVE = (
    r"(?<![\d$,.+-])\d{3}[- .]\d{2}[- .]\d{4}(?![\d-])|(?<![\d$,.+-])\d{9}(?<!000)(?![\d,.-])|"
    r"(?<![\d$+,.])(?:\d{4}[ -]?){3}\d{1,7}(?!\d)|(?<![\d$+,.])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?!\d)|"
    r"(?<!\w)\d[a-z][a-z\d]\d-?[a-z][a-z\d]\d-?[a-z]{2}\d{2}(?!\w)|"
    rf"\b(?:my|the|his|her|our|mi|send|give|need|want|type|share|provide|"
    rf"enter)(?: \w+){{0,3}}? {_PRIVATE_NUMBER}(?!\w)|"
    rf"(?<!\w){_PRIVATE_NUMBER} ?(?:is|:|=|#)? ?\d|\bssn\b|\b(?:my social|"
    rf"seguro social)(?: security)?(?: (?:number|numero))? (?:is|es|:) ?\d{3}"
)
_KIN = (
    r"(?:wife|husband|hubby|spouse|partner|fianc\w+|mom|mum|mama|mother|dad|papa|father|parents?|son|"
    r"daughter|child|"
    r"brother|sister|best friend|girlfriend|boyfriend|grand\w+|baby|esposa|esposo|marido|mujer|madre|"
    r"padre|hij[ao])"
)
_ILLNESS = (
    r"(?:cancer|leukemia|lymphoma|a tumou?r|als\b|alzheimer'?s|dementia|parkinson'?s|a terminal illness|"
    r"a stroke|a heart attack)"
)
GRIEF = (
    rf"\b(?:my|our|mi) (?:\w+ )?{_KIN}(?: \w+)? (?:just |recently |suddenly )*(?:died|passed(?: away|"
    rf" on)?\b(?! (?:it|down|me|us|the|a|an|along|their|his|her|on)\b)|"
    r"was killed|is dying|is dead|murio|fallecio)\b(?! (?:young|at|in (?:19|20)\d|(?:\w+ ){1,3}(?:years|"
    r"decades) ago|early|broke))|"
    rf"\b(?:i|we) (?:just |recently |have |also )*(?:lost|buried) (?:my|our) (?:\w+ )?(?:{_KIN}|"
    rf"job)\b(?! \w+ (?:years|decades) ago)|"
    rf"\b(?:i|he|she|(?:my|our) (?:\w+ )?{_KIN})(?:'ve|'s)? (?:just |now |also )*(?:have|has|had|got|"
    rf"been diagnosed with|"
    rf"was diagnosed with|am fighting|is fighting|battling) (?:\w+ )?{_ILLNESS}\b|\bdiagnosed with\b|"
    r"\bi(?:'m| am)(?: \w+)? (?:a widow|a widower|dying|terminally ill|terminal|grieving|in mourning)\b|"
    r"\b(?:recently|just|newly) (?:widowed|divorced|bereaved)\b|\b(?:going|went|am|"
    r"i'm) (?:just )?through (?:an? )?(?:\w+ )?"
    r"(?:divorce|separation|bereavement)\b|\bgetting (?:an? )?divorced?\b|\b(?:wife|husband|"
    r"spouse) (?:just )?(?:left me|"
    r"wants a divorce|filed for)\b|\b(?:was|got|been|am|i'm) (?:just |recently )*(?:laid off|"
    r"let go(?: from)|fired(?! up)|made redundant)\b|"
    r"\bdeath of my\b|\bme diagnosticaron\b|\btengo cancer\b"
)
# Another way of contact, named beside the one that is ended.
OTHER_WAY = (
    r"\b(?:e-?mail(?:s|ing)?|texts?|texting|phone|calls?) (?:only|instead|is (?:fine|ok|okay|good|better|best)|works|"
    r"me instead)\b|\b(?:just|only|rather|prefer|but) (?:an? |by )?(?:e-?mail|text|call|phone)\b"
)
NO_EMAIL = (
    r"\b(?:don't|do not) want (?:any |your |to get |to receive )*e-?mails?\b|^\W*no e-?mails\b|"
    r"\b(?:don't|do not|never|haven't|have not|doesn't) (?:\w+ )?(?:have|got|had|use|own|do|need|"
    r"believe in) (?:an? |any |one|"
    r"my |such )*(?:e-?mails?(?: address\w*| account)?|address|one|computer|internet|that|"
    r"it)\b(?! (?:with|handy|here|on|in|yet|at|memorized))|"
    r"^\W*(?:sorry,? |i have |i've got |i got |there is |there's |have |got )*no (?:e-?mails?|"
    r"email address|computer|internet)\b|"
    r"\bwithout (?:an )?e-?mail\b|\bno (?:tengo|uso) (?:\w+ )?(?:correo|email)\w*|^\W*(?:none|"
    r"i don't have one)\W*$"
)
