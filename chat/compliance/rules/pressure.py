"""Fear, shame and pressure. Pure."""

from chat.compliance.claims import Check, claim

_RULE = "pressure"
_RUIN = (
    r"(?:broke|homeless|penniless|destitute|bankrupt|bankruptcy|poor|poverty|burden|regret(?: "
    r"it)?|everything|it all|left with nothing|with nothing|have nothing|on the street|starv\w+|"
    r"cat food|dog food|suffer\w*|ruin(?:ed)?|"
    r"wiped out|run out|running out|eating|begging|miserable|pay (?:the price|dearly)|too late|"
    r"fail\w* your|devastat\w+|worthless|disaster|nursing home|lose (?:your|the) (?:house|home|"
    r"savings)|scraping|desperate|welfare|food stamps|choose between|sorry|work until you die|"
    r"greeter|helpless|alone|disappointed|forced|living (?:with|off) your kids)"
)
_NO_FEAR = (
    r"(?:common|normal|understandable|natural|many people|lots of people|a lot of people|most people|"
    r"some people) (?:~4 )?(?:worr\w+|fear\w*|concern\w*|afraid|feel\w*)|(?:worry|worried|concern|"
    r"concerned|fear|fears|afraid|thought|anxious|anxiety|nervous|scared) ~1 (?:about|of|that)|sorry "
    r"(?:to hear|about|for|if|i)|(?:i am|we are) sorry|no hurry|no rush"
)
CHECKS: tuple[Check, ...] = tuple(
    claim(_RULE, template, excuses=excuses, unless=_NO_FEAR)
    for template, excuses in (
        (
            r"(?:if|unless|or|otherwise|without|until|or else|when) (?:~10 )?(?:you|your ~2|they) "
            r"(?:<will>|may|might|are going to)? ?(?:~3 )?(?:end up|be|wind up|go|find yourself|"
            r"become|land|live|have|lose|face|spend|wish|die|outlive|run|regret|leave|risk|get|pay|"
            rf"suffer|miss) (?:~5 )?{_RUIN}",
            ("warned",),
        ),
        (
            r"you (?:<shall> |could |are going to |do not want to |would hate to |will just |could "
            r"easily |might |may |will probably )(?:~1 )?(?:end up|wind up|be|go|become|regret|find "
            rf"yourself|die|lose|be left|wish|outlive|retire) (?:~4 )?{_RUIN}",
            ("warned", "asked"),
        ),
        (
            r"you (?:<shall> )(?:~1 )?(?:regret|be sorry|kick yourself|hate yourself|wish you had|"
            r"never forgive)",
            ("denied", "warned"),
        ),
        (
            r"(?:do you (?:really )?want to|can you afford to|want to|are you (?:ok|okay|"
            r"comfortable|fine) (?:with )?|are you (?:really )?(?:going to|willing to)|how will you "
            r"feel (?:when|if)|would you rather|what (?:will|would) happen to|imagine|picture|think "
            rf"(?:about|of) (?:what|how|your)|what if) (?:~6 )?(?:{_RUIN}|risk (?:your|it)|gambl\w+|"
            r"your (?:grand)?(?:kids|children)|leave your|be the (?:one|person)|let down|be a|crash|"
            r"disappear|pay for your|taking care of you)",
            (),
        ),
        (
            r"(?:every|each|another|the longer) (?:day|week|month|year|minute|hour|moment|~1 you "
            r"wait|you wait) (?:~4 )?(?:wait\w*|delay\w*|cost\w*|los(?:e|ing)|put|throw\w*|miss\w*|"
            r"is|the more|goes by|without|passes|risk\w*|slip\w*|the less|you are)",
            ("denied", "warned"),
        ),
        (
            r"(?:waiting|delaying|doing nothing|hesitating|hesitation|procrastinat\w+|putting (?:it|"
            r"this) off|thinking (?:it|this|about it)(?: over)?|indecision|inaction|saying no|"
            r"sitting on) (?:~2 )?(?:is|could|will|can|would|costs?|only|means|may|just|hurts?) "
            r"(?:~3 )?(?:cost\w*|expensive|hurt\w*|dangerous|risk\w*|mistake|worst|los(?:e|ing)|"
            r"foolish|reckless|not an option|devastat\w+|ruin\w*|kill\w*|fatal|gambl\w+|your family)",
            ("denied", "warned"),
        ),
        (
            r"you (?:~1 )?(?:can not|can hardly|can barely|can ill) afford (?:not to|to (?:wait|"
            r"delay|miss|ignore|pass|hesitate|skip|say no|let)|another|this risk)",
            ("warned",),
        ),
        (
            r"(?:would|have to) be (?:~1 )?(?:crazy|foolish|stupid|a fool|irresponsible|insane|nuts|"
            r"silly|out of your mind|reckless|selfish|unwise|dumb|mad|a (?:huge |big )?mistake|"
            r"ashamed|negligent)(?: to| not)?",
            ("warned",),
        ),
        (
            r"(?:only|just) (?:an? )?(?:fools?|idiots?) (?:would|will|pass|wait|say)|do not be (?:~1 "
            r")?(?:fool|foolish|stupid|selfish|silly|naive|the (?:one|person|only)|left behind|that "
            r"person|stubborn|afraid to (?:commit|sign)|a burden)",
            ("warned",),
        ),
        (
            r"(?:smart|intelligent|sensible|responsible|reasonable|good|loving|caring|rational|real) "
            r"(?:person|people|parents?|grandparents?|husband|wife|retirees?|spouse|provider)s? "
            r"(?:~1 )?(?:would|always|do not|does not|buys?|acts?|signs?|know|will not|takes?|"
            r"already)",
            ("warned",),
        ),
        (
            r"any(?:one|body)? (?:~2 )?(?:with|who|sane|sensible|smart|reasonable|rational)(?: ~5)? "
            r"would (?:~2 )?(?:sign|do|take|buy|jump|say|agree|choose|want|act|see|move)",
            ("denied", "warned"),
        ),
        (
            r"(?:hate|shame|sad|terrible|tragic|heartbreaking|pity|would be (?:awful|a shame)) "
            r"(?:~1 )?(?:to|if|for) (?:~2 )?(?:see you|you|watch you|your ~1|lose|have you) (?:~2 "
            rf")?(?:lose|losing|end up|{_RUIN}|suffer|struggle|regret|go)",
            ("denied", "warned"),
        ),
        (
            r"(?:headed|heading|bound|destined) (?:straight )?for (?:~1 )?(?:disaster|ruin|trouble|"
            r"poverty|the poorhouse|a crash|heartbreak)|(?:terrible|huge|big|serious|grave|costly|"
            r"fatal|horrible) mistake|do not come crying|(?:already )?waited (?:~1 )?too long|too "
            r"late already|(?:it is|be|and it|will) (?:~1 )?all (?:be )?gone",
            ("warned",),
        ),
        (
            r"how (?:would|will|do you think) (?:~1 )?(?:<family>|he|she|they) (?:~1 )?(?:feel|cope|"
            r"manage|survive|react|forgive|live|pay)|(?:risk|gambl\w+|jeopardi[sz]\w+|endanger\w*) "
            r"(?:~1 )?(?:your|their) (?:~1 )?(?:future|security|home|retirement|well being|life)",
            (),
        ),
        (
            r"(?:end up|wind up|ending up|wound up|land) (?:~1 )?(?:on|in|with|at) (?:~1 )?(?:food "
            r"stamps|welfare|medicaid|the street|poverty|nothing|debt|a shelter|the poorhouse|their "
            rf"kids|your kids|regrets?)|people like you (?:~2 )?{_RUIN}",
            ("denied", "warned", "reported"),
        ),
        (
            r"come on,? (?:~2 )?(?:say|sign|do|you|what)|just say yes|say yes(?! or no)|(?:do not|"
            r"never) (?:~1 )?(?:chicken out|be scared to sign|back out|be shy and sign)",
            ("denied", "warned"),
        ),
        (
            r"(?:i|we) (?:<will> )(?:not|never) (?:take no|stop (?:calling|asking|until)|give up|let "
            r"you (?:go|leave|off|say))|(?:i|we) (?:will|am going to|are going to) (?:~1 )?(?:keep|"
            r"continue) (?:calling|asking|messaging|texting|emailing|contacting|after you|trying|at "
            r"(?:it|you))|take no for an answer|not taking no",
            ("warned",),
        ),
        (
            r"what (?:are you|is) (?:~1 )?(?:afraid of|waiting for|stopping you|holding you back|"
            r"wrong with you)|why (?:~2 )?(?:wait|gamble|risk|take (?:that|the) (?:chance|risk)|"
            r"hesitat\w+|are you (?:still )?(?:waiting|hesitating|stalling)|would you (?:not|risk|"
            r"wait|say no))",
            ("warned",),
        ),
        (
            r"(?:your|you) (?:~1 )?(?:family|kids|children|grandkids|grandchildren|spouse|wife|"
            r"husband|loved ones|widow) (?:~2 )?(?:will|would|could|deserves?|is counting|are "
            r"counting|depends?|pay|going to|end up|never|suffer) ~4 (?:suffer\w*|pay|burden\w*|"
            r"broke|nothing|hate|blame|resent|sorry|forgive|struggle|price|disappointed|let down|"
            r"this|better|on you|bills?|support you|take care of you|debt)",
            ("denied", "warned"),
        ),
        (
            r"(?:let|letting) (?:~1 )?(?:family|kids|children|grandkids|spouse|wife|husband|loved "
            r"ones|yourself) down|do it for your (?:family|kids|grandkids|wife|husband|children)|if "
            r"you (?:really |truly )?(?:love|loved|care about|cared about) your",
            ("warned",),
        ),
        (
            r"time (?:is not|is running|is no longer) (?:on your side|out for you)|you (?:are|do) "
            r"(?:not getting (?:any )?younger|running out of (?:time|options|chances)|not have "
            r"(?:much )?time|too old to wait)|at your age(?:,)? (?:~3 )?(?:can not|no time|too late|"
            r"last|one (?:more )?crash|running|every|afford|can not afford|mistake|never recover)|"
            r"never recover|clock is (?:ticking|running)|ticking time bomb",
            ("denied", "warned"),
        ),
        (
            r"how (?:people|folks|families|retirees|so many) (?:~2 )?(?:lose|end up|go|wind up|get|"
            rf"become) (?:~2 )?(?:{_RUIN}|everything|it all|savings)",
            ("denied", "warned"),
        ),
        (
            r"(?:stop|quit) (?:wasting|stalling|hesitating|making excuses|putting|overthinking|being|"
            r"dragging|second guessing)|no excuses|(?:no more|enough) (?:excuses|stalling)|you "
            r"(?:owe|deserve) it to (?:yourself|your)|(?:sign|decide|commit|say yes|buy|agree) (?:~2 "
            r")?(?:right now|now|today|on the spot|this minute|immediately)(?! or)",
            ("denied", "warned"),
        ),
        (
            r"(?:end up|ending up|wind up|winding up|finish|die|retire|be left) (?:~1 )?(?:broke|"
            r"homeless|penniless|destitute|alone and broke|poor|on the street|a burden|with nothing|"
            r"bankrupt|eating (?:cat|dog) food)",
            ("denied", "warned", "reported"),
        ),
        (
            r"(?:broke|penniless|homeless|bankrupt|out of money) (?:at|by|before|in your) (?:age "
            r")?(?:<number>|\d+)",
            ("denied", "warned", "reported"),
        ),
        (
            r"(?:one|a single|the next) (?:bad |market |more |big )?(?:crash|year|illness|market "
            r"crash|downturn|hospital stay|stroke|mistake) (?:~2 )?(?:away|could|can|will|would|and) "
            r"(?:~3 )?(?:wipe\w*|lose|destroy\w*|everything|ruin\w*|cost you everything|gone|broke|"
            r"disaster|erase|take it all|from)",
            ("denied", "warned"),
        ),
        (
            r"everyone (?:else )?(?:has|is|already|your age) (?:~2 )?(?:already|signed|bought|doing|"
            r"moved|jumping|getting)|(?:you are|do not be) (?:the only one|left behind|falling "
            r"behind|missing (?:out|the boat))|others are already",
            ("denied", "warned", "reported"),
        ),
    )
)
