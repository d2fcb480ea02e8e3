"""How the visitor wants to be contacted, in the words of many visitors."""

from datetime import date

import pytest

from chat.interview import contact_preference
from chat.interview.hearing import Heard

BOTH, EMAIL = "phone_and_email", "email_only"
PHONE, NEITHER = "phone_only", "prefer_not_to_say"
SHOWN = (("assistant", "How? 1) Prefer not to say 2) Phone only 3) Email only 4) Phone + Email"),)


def value(
    text: str, pending: str | None = "contact_preference", said: tuple[tuple[str, str], ...] = ()
) -> object:
    fact = contact_preference.read(Heard(text, pending, date(2026, 11, 22), said))
    assert fact is None or (fact.key == "contact_preference" and fact.quote in text and fact.quote)
    return fact and fact.value


@pytest.mark.parametrize(
    "text",
    [
        "both",
        "Both is fine",
        "either",
        "either way",
        "phone or email",
        "email and phone",
        "call or email, doesn't matter",
        "whatever is easiest",
        "I don't care",
        "no preference",
        "any of those",
        "phone & email",
        "text or email",
        "email during the week, phone on weekends",
        "it doesn't matter to me",
        "ambos",
        "cualquiera",
        "los dos",
        "up to you",
        "📞 and 📧",
        "both, but email is better",
        "phone or whatever",
        "call or write",
    ],
)
def test_both_channels_are_heard(text: str) -> None:
    assert value(text) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "email",
        "E-mail please",
        "e mail",
        "emial",
        "EMAIL ONLY",
        "just shoot me an email",
        "no calls please",
        "please don't call, I get too many scam calls",
        "don't phone me",
        "email, not phone",
        "anything but phone",
        "I prefer email over phone",
        "I prefer email to phone calls",
        "email rather than phone",
        "Can you just email me?",
        "is email ok?",
        "email?",
        "write me",
        "in writing please",
        "solo correo",
        "por correo electrónico",
        "📧",
        "my wife handles the phone, email me",
        "no thanks on the phone, just email",
        "by email any time",
    ],
)
def test_email_is_heard(text: str) -> None:
    assert value(text) == EMAIL


@pytest.mark.parametrize(
    "text",
    [
        "phone",
        "Phone only",
        "call me after 5",
        "call",
        "a phone call is best",
        "give me a ring",
        "text me",
        "txt",
        "my cell",
        "I don't do email",
        "no emails",
        "not email",
        "phone rather than email",
        "can you call me?",
        "I'd rather talk",
        "telefono",
        "llámeme",
        "llamada",
        "call me tomorrow morning",
        "text or call, no email",
        "no email call me",
        "I never check my email so call me",
        "fone",
        "☎️",
    ],
)
def test_phone_is_heard(text: str) -> None:
    assert value(text) == PHONE


@pytest.mark.parametrize(
    "text",
    [
        "prefer not to say",
        "Rather not",
        "none of your business",
        "neither",
        "don't contact me at all",
        "no contact please",
        "Don't call me, I'll call you",
        "I'll reach out if I'm interested",
        "skip",
        "pass",
        "no",
        "nope",
        "no thanks",
        "none",
        "leave me alone",
        "prefiero no decir",
        "please don't call or email",
        "I'd rather stay anonymous",
        "not yet",
        "ninguno",
        "I'd rather not give my phone",
    ],
)
def test_no_contact_is_heard(text: str) -> None:
    assert value(text) == NEITHER


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "yes",
        "why do you need my phone number?",
        "do you sell my email?",
        "will you call me a lot?",
        "what's your phone number?",
        "call my wife instead",
        "my son has a phone",
        "my phone number is 602-555-0147",
        "pat@example.com",
        "my email is pat@example.com",
        "58",
        "Arizona",
        "call me Bill",
        "I want to talk to a person",
        "set my contact preference to phone",
        "by snail mail",
        "How often?",
        "you have my email already",
        "don't sell my email",
    ],
)
def test_nothing_is_invented(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "pending", "expected"),
    [
        ("Arizona, and email only please", "state", EMAIL),
        ("I prefer phone", None, PHONE),
        ("just email me, no calls", "age", EMAIL),
        ("better by phone or text", None, PHONE),
        ("email me at pat@example.com", None, None),
        ("call me Bill", None, None),
        ("just call me Bill", "name", None),
        ("call me now", None, None),
        ("I'd rather talk to a person", None, None),
        ("my best email is pat@example.com", "email", None),
        ("602-555-0147", "phone", None),
        ("both", "concern", None),
        ("I just got off the phone", None, None),
        ("I'd rather not say", "age", None),
        ("no", "goal", None),
    ],
)
def test_a_preference_is_heard_whatever_was_asked(
    text: str, pending: str | None, expected: str | None
) -> None:
    assert value(text, pending) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("1", NEITHER), ("the last one", BOTH), ("2", PHONE), ("email_only", EMAIL)]
)
def test_an_option_is_picked(text: str, expected: str) -> None:
    assert value(text, "contact_preference", SHOWN) == expected


@pytest.mark.parametrize(
    ("text", "preference"), [("actually both are fine", BOTH), ("dont email me after all, call", PHONE)]
)
def test_answer_given_before_is_corrected(text: str, preference: str) -> None:
    asked = ("assistant", "How would you like us to contact you?")

    assert value(text, None, (asked, ("user", "email"), ("assistant", "Thanks!"))) == preference


@pytest.mark.parametrize("pending", ["name", "email", "phone"])
@pytest.mark.parametrize("text", ["I'd rather not say", "I'd rather not", "I would rather not give that"])
def test_a_later_refusal_takes_no_preference_back(text, pending):
    said_before = (
        ("assistant", "How would you like us to contact you?"),
        ("user", "Phone + Email"),
        ("assistant", "Those were the seven questions. What's your name?"),
    )

    assert contact_preference.read(Heard(text, pending, date(2026, 11, 22), said_before)) is None
