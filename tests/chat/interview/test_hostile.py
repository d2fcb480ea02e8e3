"""Messages made to be slow, and quotes made to be untidy."""

import time

import pytest

from chat.interview.reading import read_message
from tests.chat.interview.visitors import heard

OPENINGS = (
    ("", None),
    ("", "savings"),
    ("", "concern"),
    ("", "goal"),
    ("", "annuity_interest"),
    ("", "contact_preference"),
    ("about 60 ", "age"),
    ("Ohio ", "state"),
    ("my name is ", "name"),
)
LONGEST = 1_000
SECONDS = 0.2
REPEATED = (
    "a", "1", " ", "$", "_", "\n", "\t,", "1-", "a.", "a@", "a ", "60 ", "60, ", "$1 ", "1,000,", "5/5/60, ",
    "i'm ", "my wife ", "outside", "upstate", "haha", "lol haha ", "not a b c ", "a dot ", "a at b dot ",
    "early mid late ", "is coming up ", "house ", "account number ", "money a b c ", "leave a b c d ",
    "1) a ", "well, ", "skip ", "hi ", "call me ", "prefer a ", "1 years older than ", "put a a a ",
    "about around ", "fifty ", "a hundred ", "\U0001f383",
)  # fmt: skip


@pytest.mark.parametrize("unit", REPEATED)
def test_no_message_takes_long(unit):
    slowest = 0.0
    for opening, pending in OPENINGS:
        message = heard((opening + unit * LONGEST)[: LONGEST - 1] + "x", pending)
        began = time.process_time()
        read_message(message)
        slowest = max(slowest, time.process_time() - began)

    assert slowest < SECONDS


@pytest.mark.parametrize(
    ("text", "pending", "quotes"),
    [
        ("59, outliving my money.", "concern", {"concern": "outliving my money"}),
        (" - health care, mostly -", "concern", {"concern": "health care"}),
        ("\u201cArizona\u201d", "state", {"state": "Arizona"}),
        ("(602) 555-0147.", "phone", {"phone": "(602) 555-0147"}),
        ("[Phone only", "contact_preference", {"contact_preference": "Phone only"}),
        ("Phone only)", "contact_preference", {"contact_preference": "Phone only"}),
        ("(email only)", "contact_preference", {"contact_preference": "email only"}),
        ("$500k+", "savings", {"savings": "$500k+"}),
        ("\U0001f44d", "annuity_interest", {"annuity_interest": "\U0001f44d"}),
    ],
)
def test_quote_has_no_punctuation_around_it(text, pending, quotes):
    facts = read_message(heard(text, pending)).facts

    assert {key: facts[key].quote for key in quotes} == quotes
    assert all(fact.quote in text for fact in facts.values())
