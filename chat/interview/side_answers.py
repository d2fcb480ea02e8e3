"""What Sarah answers to questions and wishes beside the interview; at most two sentences if she goes on."""

# Why we ask; "" is for a question that isn't about the seven.
REASONS = {
    "age": "Your age tells us how much time there is to plan.",
    "savings": "A rough amount tells us which options are worth talking about.",
    "concern": "It tells us what to talk about first.",
    "goal": "It tells us what you want your money to do.",
    "annuity_interest": "It tells us whether to talk about annuities at all.",
    "state": "Insurance licences are given state by state.",
    "contact_preference": "We'd like to reach you only in the way you choose.",
    "name": "It's only so that we know how to address you.",
    "email": "It lets our team answer you, and you can skip it.",
    "phone": "It's only for a call back, and you can skip it.",
    "": "Your answers help an advisor prepare.",
}

SIDE_ANSWERS = {
    "crisis": (
        "I'm so sorry you're carrying this, and I'm glad you said it. I'm an AI, so please reach a person now: "
        "call or text 988, day or night, or 911 if you are in danger. The people on our team are at {phone}, too."
    ),
    "stop": "Understood. I've noted that you don't want to be contacted, and our team will see it.",
    "delete": (
        "I've noted your request to delete what we know of you. Our team will do it and needs nothing more from "
        "you; you can also write to {email}."
    ),
    "sensitive": (
        "Please don't send that here; I don't need it. If a number like that is already in this chat, write to "
        "{email} to have it deleted."
    ),
    "grief": "I'm so sorry to hear that, and thank you for telling me.",
    "no_email": "That's fine, it works without one.",
    "human": "I'm an AI assistant, not a human. If you'd rather talk to a person, call us at {phone}.",
    "who": "I'm Sarah, the AI assistant of {firm}, an insurance brokerage for people near retirement.",
    "license": "No, I'm an AI assistant and not licensed. Our advisors are licensed in {states}.",
    "cost": (
        "Chatting and a first talk with an advisor cost you nothing. If you buy an annuity, it has costs of its "
        "own, and the insurance company pays our advisor a commission."
    ),
    "fees": (
        "Product costs and surrender charges vary from contract to contract, and the insurance company pays our "
        "advisor a commission. An advisor can explain them before you decide anything."
    ),
    "risk": (
        "Nothing is risk-free: guarantees depend on the issuing insurer's claims-paying ability, taking money out "
        "early can cost surrender charges, and some annuities can lose value. An annuity is not a bank deposit "
        "and not FDIC-insured."
    ),
    "annuity": (
        "An annuity is a contract with an insurance company: you pay in, and it can pay you income later, even "
        "for life. That promise depends on the insurer's ability to pay, and taking money out early can cost "
        "surrender charges."
    ),
    "why": "{reason} You can skip any question.",
    "person": "You can {meeting}.",
    "call": "I can't place calls or promise a time myself. Our team is at {phone}{during}; {callback}.",
    "hours": "Our team is at {phone}{during}. Our address stands at the foot of every page.",
    "privacy": (
        "This chat is recorded, and only our team and the services that run it for us can see it. Our privacy "
        "page says what we keep and how to have it deleted."
    ),
    "seminar": (
        "Our seminars and insurance sales presentations cost nothing. The seminars page lists every date, with "
        "the seats that are left."
    ),
    "advice": "I can't advise on your own situation; that's for a licensed advisor. You can reach one at {phone}.",
    "spanish": (
        "Entiendo algunas respuestas en español, pero contesto en inglés; nuestro equipo está en el {phone}. "
        "I understand some answers in Spanish, but I reply in English."
    ),
    "repeat": "Let me put it another way; your own words are fine.",
    "thanks": "You're welcome.",
    "bye": "Goodbye, and thank you for stopping by. I'm here whenever a question comes up.",
    "hello": "Hello, and welcome!",
    "unknown": "I can't answer that one here; our team can at {phone}.",
}

# Where our advisors have no licence: no meeting, no call back.
OUT_OF_STATE_ANSWERS = {
    "person": (
        "Our advisors aren't licensed in {state}, so they can't advise you there. For a general question, our "
        "team is at {phone}."
    ),
    "call": (
        "Our advisors aren't licensed in {state}, so I can't offer you a call back. For a general question, our "
        "team is at {phone}{during}."
    ),
    "advice": (
        "I can't advise on your own situation, and our advisors aren't licensed in {state}. An advisor licensed "
        "there is the one to ask."
    ),
}

NOTHING_TO_REPEAT = "There's no open question; you can ask me one, or call our team at {phone}."
LEAVE_A_NUMBER = "you can also leave a number here for a call back"
NUMBER_KNOWN = "they have the number you left for a call back"
NO_STATE_YET = "no state yet"
