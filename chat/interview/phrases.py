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
        "Those were the seven questions; now, what's your name?",
        "What may I call you? A first name is fine.",
    ),
    "email": (
        "What's your email address, where an advisor may contact you?",
        "Could you type your email address once more, like pat@example.com?",
    ),
    "phone": (
        "And which phone number is best for a call back?",
        "Could you type the number with its area code, like (602) 555-0100?",
    ),
}
# Where our advisors have no licence, nobody is promised one.
EMAIL_OUT_OF_STATE = "What's your email address, where our team may write to you about general education?"
PHONE_INSTEAD_OF_EMAIL = "Then which phone number is best for a call back?"

# Before a question that is put a last time, and around one that nobody needs to answer now.
ONCE_MORE = "Let me try one earlier question again; you can skip it."
OPTIONAL = "Only if you feel like going on: {question}"

CONTACT_QUICK_REPLIES = {
    "name": ("I'd rather not say",),
    "email": ("I'd rather not say",),
    "phone": ("I'd rather not say",),
}

CLOSING_QUICK_REPLIES = ("What is an annuity?", "Is it free?", "I'd like to talk to a person")
CLOSING_QUICK_REPLIES_OUT_OF_STATE = ("What is an annuity?", "Is it free?")

DECLINED = "No problem, we can leave that out."
TAKEN_OUT = "No problem, I've taken that out."
NOT_CAUGHT = "Sorry, I didn't quite catch that."
NOT_READ = "I couldn't read that as your {factor}."
STAYS = "I couldn't read that as your {factor}, so it stays “{label}”."
MOVING_ON = "That's fine, let's move on."
FINE = "That's fine."
CORRECTED = "Got it, I've changed that: {labels}."
NOTED = "Thank you, I've noted: {labels}."
NOTED_BRIEFLY = "Thank you, I've noted that."

LICENSED = "Good: our advisors are licensed in {state}."
NOT_LICENSED = (
    "Thank you: our advisors aren't licensed in {state}, so they can't advise you there, but our general "
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

# How to reach an advisor: with an online calendar, without one, and as far as the visitor may be called.
MEETING_ONLINE = "choose a time on our appointments page or call {phone}"
MEETING_BY_PHONE = "call {phone}, or leave a number here for a call back"
MEETING_UNASKED = "call {phone} whenever you like"
MEETING_NUMBER_KNOWN = "call {phone}, and our team has the number you left for a call back"

CLOSINGS = {
    "offer_appointment": (
        "That's all I need{name}. A talk with one of our licensed advisors can be a sensible next step: it costs "
        "nothing and you needn't decide anything. You can {meeting}."
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
CLOSING_OUT_OF_STATE = (
    "That's all I need{name}. Our advisors can't advise you in {state}, where they aren't licensed, but our general "
    "education is open to you. Our seminars page shows every date, online ones too when there are any."
)

REMINDERS = {
    "offer_appointment": "When you're ready, you can {meeting}.",
    "offer_seminar": "When you're ready, you'll find the dates on our seminars page.",
    "nurture": "I'm here whenever a question comes up, and our team is at {phone}.",
    "appointment_booked": "Your appointment stands. For anything before it, call {phone}.",
}
REMINDER_OUT_OF_STATE = (
    "I'm here whenever a general question comes up, and our seminars page shows every date, online ones too when "
    "there are any."
)
