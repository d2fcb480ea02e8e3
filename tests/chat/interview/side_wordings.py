"""Wordings of what visitors ask of Sarah beside the interview, by topic."""


def _wordings(joined: str) -> list[str]:
    return joined.split(" | ")


ASKED = {
    "crisis": _wordings(
        "I want to kill myself | I'm thinking about suicide | I don't want to live anymore | "
        "there's no reason to live | I want to die | I feel suicidal | I'd be better off dead | "
        "i just wanna die | my family would be better off without me | quiero morir | I want to end it all | "
        "I can't go on living | what's the point, I have nothing left to live for | "
        "i dont want to be here anymore | I might as well end my life | thinking of killing myself | "
        "I want to hurt myself | life isn't worth living | I'm gonna kill myself | life is pointless | "
        "I'm thinking of ending things | I don't want to live like this"
    ),
    "stop": _wordings(
        "stop texting me | STOP | unsubscribe | don't contact me again | do not call me anymore | "
        "take me off your list | stop calling me | leave me alone | opt out | no me llame más | "
        "never contact me again | stop emailing | remove me | don't call me | please don't call | "
        "please stop | no calls please | I don't want to be contacted | I withdraw my consent | "
        "stop contacting me | revoke | I revoke my consent | do not contact me | Dont call me | "
        "don't ever call me again | stop | quit calling | please remove me from your mailing list | "
        "I do not want any calls | no more emails | I don't want any phone calls from you | never call me | "
        "stop bothering me | I no longer wish to be contacted | please do not contact me | don't text me | "
        "I don't want anyone to call me | no contact please | opt me out | I opt out | STOP!!! | Stop it | "
        "please don't email me | I don't want you to contact me | don't reach out to me | no phone calls | "
        "cancel my consent | I didn't give consent, stop | stop asking me questions | dejen de llamarme | "
        "I don't want to be called | don't want your calls | stop sending me emails | "
        "I'd like to withdraw my consent to be contacted | remove me from your list | "
        "I do not wish to receive any calls or emails | no need to call | you don't need to call me | "
        "I'd rather you didn't call"
    ),
    "delete": _wordings(
        "delete my data | please delete everything | forget me | erase my information | remove my info | "
        "delete what I told you | wipe my chat | please remove my phone number | I want my data deleted | "
        "borra mis datos | can you delete this conversation? | please delete me | "
        "erase everything you have on me | I want my information removed | delete all my info | "
        "remove my data"
    ),
    "sensitive": _wordings(
        "123-45-6789 | my SSN is 123-45-6789 | my ssn | my social security number is 123456789 | "
        "4111 1111 1111 1111 | 4111111111111111 | my card number is 4111-1111-1111-1111 | "
        "account number 12345678 | my bank account number is 99887766 | routing number 021000021 | "
        "here's my social: 123 45 6789 | do you need my social security number? | my password is hunter2 | "
        "1EG4-TE5-MK73 | 378282246310005"
    ),
    "grief": _wordings(
        "my husband died last month | My wife passed away | I just lost my husband | I have cancer | "
        "I was diagnosed with cancer | I'm going through a divorce | I just got laid off | my mom just died | "
        "I was just laid off | I just lost my job | we buried my father last week | my husband passed | "
        "I'm a widow | recently divorced | I got fired last week | my son was killed in an accident | "
        "my wife has dementia | getting divorced | I recently lost my wife | "
        "I've been diagnosed with leukemia"
    ),
    "human": _wordings(
        "are you human? | ARE YOU A ROBOT | r u a bot | are you a real person | is this a real person? | "
        "am I talking to a machine | Am I chatting with AI? | is this ai | you're a bot aren't you | "
        "human or robot? | are you an actual human being | is Sarah real? | eres un robot? | "
        "¿Es usted una persona? | this is a chatbot right | bot? | are you a bot"
    ),
    "license": _wordings(
        "are you licensed? | Are you a licensed advisor? | do you have a license? | "
        "are you a financial advisor? | which states are you licensed in? | are you a fiduciary? | "
        "is Sarah licensed | are your advisors licensed? | are you guys licensed in Texas | "
        "are you a licensed agent"
    ),
    "spanish": _wordings(
        "hablas español? | ¿habla español? | do you speak Spanish? | en español por favor | "
        "in Spanish please | no hablo inglés | can we do this in spanish | se habla español | "
        "alguien que hable español | español | does anyone speak spanish"
    ),
    "call": _wordings(
        "call me now | call me back | can someone call me? | have someone call me | llámeme | "
        "give me a call | can someone call me tomorrow at 10? | call me please | can you call me? | "
        "could you call me tomorrow | call me at 3pm | please call me | I want a call back | "
        "can I get a callback | call me tomorrow morning | will someone call me | "
        "have an advisor call me tomorrow | can an advisor call me | when can you call | schedule a call | "
        "I'd like a call back | phone me on Monday | are you going to call me?"
    ),
    "person": _wordings(
        "I want to talk to a person | can I speak to an advisor? | let me talk to a human | "
        "real person please | agent | speak to someone | connect me with an advisor | I need a human | "
        "representative | I'd like to book an appointment | quiero hablar con una persona | "
        "can I talk to a person | I want to speak with an advisor"
    ),
    "seminar": _wordings(
        "when is the next seminar? | do you have workshops? | any webinars coming up | "
        "is the seminar on the 15th free? | how do I sign up for the seminar | what events do you have | "
        "where are your seminars | hay seminarios? | I'd like to attend a seminar | "
        "when is the next seminar"
    ),
    "advice": _wordings(
        "should I buy an annuity? | what should I do with my 401k? | is it right for me? | "
        "are annuities a good idea? | what would you do | what do you recommend? | "
        "do you recommend annuities? | which annuity is best | is now a good time to retire? should I wait | "
        "can I retire? | qué me recomienda | should we move our IRA | should I buy an annuity | "
        "what's the safest annuity | should I retire now?"
    ),
    "risk": _wordings(
        "are annuities safe? | is my money safe in an annuity | is it risk free? | is it safe? | "
        "is it guaranteed? | is it FDIC insured? | can I lose money? | what if the insurer goes bankrupt? | "
        "is my money safe | are annuities risky? | what are the risks? | could I lose my principal? | "
        "what happens if the insurance company fails | is there any risk | are they guaranteed | "
        "Are annuities FDIC insured | can you lose money in an annuity? | do you guarantee returns? | "
        "is this risk-free | who guarantees it? | what if the company goes under? | is it insured | "
        "how safe is it | is the money protected? | are annuities safe | what are the downsides | "
        "is principal guaranteed? | can I lose everything? | is an annuity guaranteed | "
        "is it a guaranteed return? | what happens if you go out of business? | will I lose my money? | "
        "is my principal guaranteed? | is it risky"
    ),
    "privacy": _wordings(
        "is this private? | is this confidential | what do you do with my data? | "
        "what will you do with my information | are you recording this? | do you sell my info? | "
        "is my information safe? | who sees this? | do you share my email? | will you sell my number | "
        "what happens to my data | is this chat recorded? | es confidencial? | do you have a privacy policy | "
        "is this chat private? | is it safe to give my email? | is this site secure? | do you sell my data"
    ),
    "fees": _wordings(
        "any fees? | what are the fees? | are there surrender charges? | "
        "what charges are there on annuities | how much are the fees | what does an annuity cost? | "
        "hidden fees? | are there any penalties for early withdrawal | is there a fee | what about fees | "
        "do annuities have high fees? | what's the surrender charge? | what commissions do annuities have | "
        "are there fees with these products? | what are the costs of an annuity? | "
        "can I get my money out early? | what penalties are there"
    ),
    "annuity": _wordings(
        "what is an annuity? | whats an annuity | What exactly is an annuity? | how do annuities work? | "
        "explain annuities | can you explain what an annuity is? tell me about annuities | "
        "tell me about annuities | what is a fixed annuity | what is an anuity | "
        "I don't know what annuities are | qué es una anualidad | annuity? | "
        "does an annuity protect against a crash"
    ),
    "cost": _wordings(
        "is this free? | is it free | how much does it cost? | what do you charge | what's the catch? | "
        "whats the catch | do I have to pay | how do you make money? | are there strings attached? | "
        "cuánto cuesta | es gratis? | How much is it | what are your fees | do you guys make commission | "
        "is it free? | what do you charge? | do you get a commission? | how much do you charge"
    ),
    "why": _wordings(
        "why do you ask? | why do you need that? | why do you need to know my age | why? | "
        "what do you need that for | what does that have to do with it | "
        "what's that got to do with retirement | how is that relevant? | why does it matter | "
        "is that necessary? | por qué pregunta? | do you really need to know that? | "
        "why would you want my savings | Why should I tell you | why do you ask"
    ),
    "hours": _wordings(
        "where are you located? | what are your hours? | when are you open? | where is your office? | "
        "are you open on Saturday | do you have an office in Phoenix | what's your address? | "
        "what time do you close? | office hours | are you open now? | where are you | "
        "what's your phone number?"
    ),
    "who": _wordings(
        "who are you? | who is this | Who is ProVision? | what is provision | what company is this | "
        "which company are you with? | who do you work for | what's your name? | tell me about your company | "
        "are you legit | what can you do for me? | is this a scam? | quién eres | who am I talking to | "
        "who are you"
    ),
    "repeat": _wordings(
        "what do you mean? | I don't understand | say that again | I don't get it | can you explain? | huh? | "
        "what? | can you repeat that | rephrase please | sorry? | what does that mean? | I'm confused | "
        "repeat the question | I don't understand the question | no entiendo | what do you mean by concern | "
        "not sure what you mean | come again? | I dont understand what you're asking | "
        "can you repeat the question? | what was the question? | pardon? | wdym | what are you asking? | "
        "what are my options?"
    ),
    "bye": _wordings(
        "bye | goodbye | see you later | gotta go | I have to go | ok bye | thanks, bye | talk to you later | "
        "have a good day | good night | bye Sarah | that's all for now | adios | see ya | I have to go now | "
        "thank you, goodbye"
    ),
    "thanks": _wordings(
        "thanks | thank you | Thank you so much! | ok thanks | thx | thanks Sarah | great, thank you | "
        "thanks for your help | gracias | ty | thank you very much | ok great thanks | Thanks a lot | "
        "thank you for the information"
    ),
    "hello": _wordings(
        "hi | Hello! | hey there | good morning | Hi Sarah | hola | buenos días | 👋 | howdy | "
        "hi, how are you?"
    ),
    "unknown": _wordings(
        "what's the weather today? | who won the game last night? | how much tax will I pay? | "
        "can I take Social Security at 62? | what is an RMD? | do you like pizza? | how does Medicare work? | "
        "what's a Roth IRA? | will the market crash? | when can I claim social security | "
        "what is the rate right now? | how much income would 300k give me? | "
        "is social security going broke? | Tell me a joke | what is a good interest rate | "
        "do I pay taxes on it?"
    ),
}

# Answers to Sarah's own questions, by the question that is pending: they ask nothing.
ANSWERED = {
    "age": _wordings(
        "58 | I'm 58 | 58? | maybe 58? | fifty eight | none of your business | I'd rather not say | "
        "old enough | born in 1968 | over 65 | I turn 60 in May | I'm 58 and my wife is 56 | "
        "Please don't contact me by phone, email is fine | stop the calls, email only"
    ),
    "savings": _wordings(
        "300k | about 300k? | $123,456.78 | 300-400k | 250000 | 1,250,000 | in my bank account 50k | "
        "my retirement account is 250000 | no idea | I lost everything in the divorce | half a million | "
        "I have 200k in my 401k and 100k in cash | I have 100k in annuities | 2 million dollars | "
        "I have no savings | my savings account has 45000 | I have 200k guaranteed | $500k+ | 100000000"
    ),
    "concern": _wordings(
        "I'm worried about losing money | not sure | losing money in the market | running out of money | "
        "I don't want to run out of money | I don't want to lose my principal | healthcare costs | "
        "market risk | that my money won't last | dying broke | living too long | "
        "I worry about medical bills | cancer runs in my family | I worry the company goes bankrupt | "
        "inflation | medicare costs | I'm afraid I'll outlive my money | my parents died broke | "
        "I don't understand the market | fees eating my savings | leaving my kids with debt | losing my job | "
        "I don't want to be a burden | safety | I want to stop working | social security running out | "
        "the stock market scares me | my dad died at 95 so outliving money | "
        "I don't want to depend on my kids | a long illness | I don't want to call it quits too early | "
        "I want to die at home, not in a nursing home | I don't want to live in poverty | "
        "I don't want to live with my kids | I could just die when I see my statement"
    ),
    "goal": _wordings(
        "guaranteed income | guaranteed income for life | safe growth | protect my principal | safety | "
        "growth with no risk | risk free income | leave money to my kids when I die | not to lose money | "
        "estate planning | I want my money safe | secure income | peace of mind | a steady check | "
        "I want to help my kids | keep it safe | I want guaranteed returns | Thanks to my dad I have enough | "
        "I want to die broke lol | I want to live in Florida | stop losing money"
    ),
    "annuity_interest": _wordings(
        "not sure | not interested | very | no thanks | no | I don't know | maybe | somewhat | no thank you | "
        "I don't trust them, fees are too high | I hate the fees | they're risky | not really | sounds good | "
        "if they're safe | only if it's guaranteed | sure"
    ),
    "state": _wordings(
        "Arizona | AZ | Phoenix | I live in Ohio | NY | moving to Texas | Texas, but we are moving | 85004"
    ),
    "contact_preference": _wordings(
        "no calls, email only | email only | phone | call me | don't call, email | "
        "email please, no phone calls | no calls please | please don't call | text | both | just call me | "
        "call me tomorrow at 10 | prefer not to say | email me | don't email me, call | either | "
        "call me in the morning | I don't have email"
    ),
    "name": _wordings(
        "Pat | call me Bob | Grace | Bob Stop | my name is Will | just call me Al | Mark | I'm Pat Lee | "
        "Hope | Dolores | Ty"
    ),
    "email": _wordings("pat@example.com | it's pat.lee@example.com | bye.bye@example.com | stop@example.com"),
    "phone": _wordings(
        "602-555-0134 | (602) 555-0134 | 6025550134 | +1 602 555 0134 | 602.555.0134 after 5 | "
        "1-602-555-0134 | my number is 602-555-0134 | +442071838750"
    ),
}
