"""Talks with scripted Sarah, for the tests of what she says."""

from dataclasses import replace

from chat.interview import side_answers
from chat.interview.hearing import Fact, Reading
from chat.interview.interview import Interview, advance, ask
from chat.interview.script import Firm, Reply, greet, reply
from scoring import explain_score

FIRM = Firm(
    "ProVision Brokerage", "(602) 555-0100", "hello@example.com", ("AZ", "CO"), "Monday to Friday, 9 to 5"
)
BOOKING_FIRM = replace(FIRM, books_online=True)
ALL_BUT_CONTACT: dict[str, int | str] = {
    "age": 58,
    "savings": "500k_plus",
    "concern": "outliving_money",
    "goal": "guaranteed_income",
    "annuity_interest": "very_interested",
    "state": "AZ",
}
OUT_OF_STATE = ALL_BUT_CONTACT | {"state": "OH"}
GREETED = greet("home", FIRM).interview

ENDINGS = ("crisis", "stop", "delete")
GOING_ON = sorted(side_answers.SIDE_ANSWERS.keys() - {*ENDINGS, "bye", "grief", "repeat", "no_email"})


def answer(
    interview: Interview,
    *,
    declined: bool = False,
    side_question: str | None = None,
    is_booked: bool = False,
    correcting: str = "",
    firm: Firm = FIRM,
    **facts: int | str,
) -> Reply:
    """Return what Sarah says to a message that holds `facts`."""
    reading = Reading({key: Fact(key, value, str(value), "stated") for key, value in facts.items()}, declined)
    progress = advance(interview, reading, correcting=correcting)
    explanation = explain_score(progress.interview.answers, licensed_states=firm.licensed_states)
    return reply(
        progress,
        explanation,
        firm,
        side_question=side_question,
        is_booked=is_booked,
        correcting=correcting,
    )


def finish(preference: str = "email_only", **answers: int | str) -> Interview:
    """Return an interview in which everything was asked and answered."""
    interview = ask(Interview(answers=ALL_BUT_CONTACT | answers), "contact_preference")
    interview = answer(interview, contact_preference=preference).interview
    return answer(answer(interview, name="Pat").interview, email="pat@example.com").interview
