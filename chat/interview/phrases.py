"""Sarah's own words. Short, warm, true; every line is general education, never advice."""

INTRODUCTION = (
    "Hi, I'm Sarah, an AI assistant at {firm}: not a human, not a licensed advisor. I share general education, "
    "not financial, tax or legal advice."
)

OPENINGS = {
    "home": "Seven short questions point you to a next step.",
    "seminars": "Seven short questions show which of our seminars fits you.",
    "appointments": "Before you meet an advisor, seven short questions help us prepare.",
}

CONTACT_QUESTIONS = {
    "name": (
        "Those were the seven questions. What's your name?",
        "What may I call you? A first name is fine.",
    ),
    "email": (
        "What's your email address? An advisor may contact you there.",
        "Could you type your email address once more, like pat@example.com?",
    ),
    "phone": (
        "And which phone number is best for a call back?",
        "Could you type the number with its area code, like (602) 555-0100?",
    ),
}

CONTACT_QUICK_REPLIES = {
    "name": ("I'd rather not say",),
    "email": ("I'd rather not say",),
    "phone": ("I'd rather not say",),
}

CLOSING_QUICK_REPLIES = ("What is an annuity?", "Is it free?", "I'd like to talk to a person")

DECLINED = "No problem, we can leave that out."
NOT_CAUGHT = "Sorry, I didn't quite catch that."
MOVING_ON = "That's fine, let's move on."
CORRECTED = "Got it, I've changed that: {labels}."
NOTED = "Thank you, I've noted: {labels}."

LICENSED = "Good: our advisors are licensed in {state}."
NOT_LICENSED = (
    "Thank you. Our advisors aren't licensed in {state}, so they can't advise you there, but our general "
    "education is open to you."
)

ACKNOWLEDGEMENTS = {
    "age": "Thank you, that helps.",
    "savings": "Thank you for sharing that. A rough figure is all we need.",
    "concern": "I hear you. Thank you for telling me.",
    "goal": "That's a clear goal, thank you.",
    "annuity_interest": "Thank you, good to know.",
    "contact_preference": "Noted, thank you.",
    "name": "Nice to meet you, {name}.",
    "email": "Thank you, I've noted your email address.",
    "phone": "Thank you, I've noted your number.",
}

ACKNOWLEDGEMENTS_BY_VALUE = {
    "outliving_money": "I hear you. Making money last is a real worry.",
    "market_volatility": "I hear you. Market swings feel different when retirement is close.",
    "healthcare_costs": "I hear you. Medical bills are hard to plan for.",
    "general_planning": "Good, looking at the whole picture is a fine place to start.",
    "guaranteed_income": "A steady paycheck is a clear goal, thank you.",
    "protect_assets": "Keeping what you have worked for is a clear goal, thank you.",
    "maximize_growth": "Growth is a clear goal, thank you. It always comes with risk.",
    "estate_planning": "Thinking of the people after you is a clear goal, thank you.",
    "not_sure": "That's an honest answer, and a fine one.",
    "not_interested": "Understood. Annuities aren't for everyone, and I won't push them.",
    "prefer_not_to_say": "That's fine. You decide if and when we talk.",
}

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
    "email": "It lets an advisor answer you, and you can skip it.",
    "phone": "It's only for the call back you asked for, and you can skip it.",
    "": "Your answers help an advisor prepare.",
}

SIDE_ANSWERS = {
    "human": "I'm an AI assistant, not a human. If you'd rather talk to a person, call us at {phone}.",
    "who": "I'm Sarah, the AI assistant of {firm}, an insurance brokerage for people near retirement.",
    "cost": (
        "Chatting and a first talk with an advisor cost you nothing. If you buy an annuity, the insurance "
        "company pays our advisor a commission."
    ),
    "annuity": (
        "An annuity is a contract with an insurance company: you pay in, and it can pay you income later, even "
        "for life. That promise depends on the insurer's ability to pay, and taking money out early can cost "
        "surrender charges."
    ),
    "why": "{reason} You can skip any question.",
    "person": "Of course. You can call our advisors at {phone}, or choose a time on our appointments page.",
    "privacy": (
        "This chat is recorded, and only our team and the services that run it for us can see it. Our privacy "
        "page says what we keep and how to have it deleted."
    ),
    "delete": "You can have everything deleted, free of charge: write to {email} or call {phone}. We'll confirm it.",
    "stop": "Understood. To be taken off every list, write to {email} or call {phone}; it takes effect at once.",
    "seminar": (
        "Our seminars and insurance sales presentations cost nothing. The seminars page lists every date, with "
        "the seats that are left."
    ),
    "advice": "I can't advise on your own situation; that's for a licensed advisor. You can reach one at {phone}.",
    "hello": "Hello, and welcome!",
}

CLOSINGS = {
    "offer_appointment": (
        "That's all I need{name}. A talk with one of our licensed advisors would be a sensible next step: it costs "
        "nothing and you needn't decide anything. You can choose a time on our appointments page or call {phone}."
    ),
    "offer_seminar": (
        "That's all I need{name}. One of our seminars and insurance sales presentations may suit you next: it costs "
        "nothing. You'll find the dates and the seats left on our seminars page."
    ),
    "nurture": (
        "Thank you{name}. There's no hurry. Have a look around, and come back to me whenever a question comes up, "
        "or call {phone}."
    ),
    "appointment_booked": "Thank you{name}. Your appointment is booked; we look forward to talking with you.",
}

REMINDERS = {
    "offer_appointment": "When you're ready, choose a time on our appointments page or call {phone}.",
    "offer_seminar": "When you're ready, you'll find the dates on our seminars page.",
    "nurture": "I'm here whenever a question comes up, and our team is at {phone}.",
    "appointment_booked": "Your appointment stands. For anything before it, call {phone}.",
}
