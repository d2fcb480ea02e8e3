from datetime import date
from typing import Any

import pytest

from chat.compliance import Facts, review

PHOENIX = {"available_seats": 38, "max_attendees": 50, "registered_count": 12}
NEARLY_FULL = {"available_seats": 3, "max_attendees": 40, "registered_count": 37}
TWO_SEMINARS = {"seminars": [PHOENIX, NEARLY_FULL]}


@pytest.mark.parametrize(
    ("reply", "facts"),
    [
        ("There are 38 seats left.", PHOENIX),
        ("We have 38 of 50 seats available.", PHOENIX),
        ("Twelve people have signed up so far.", PHOENIX),
        ("Seating is limited to 50 guests.", PHOENIX),
        ("The room holds 50 people.", PHOENIX),
        ("Only three seats are left.", NEARLY_FULL),
        ("It's almost full.", NEARLY_FULL),
        ("38 seats are left in Phoenix and 3 seats are left in Mesa.", TWO_SEMINARS),
        ("The seminar is sold out.", {"available_seats": 0, "max_attendees": 40}),
        ("There are 7 seats left.", {"numbers": [7]}),
        ("I can't say that only 2 seats are left.", PHOENIX),
        ("Registration closes on December 10.", {"registration_closes": "2026-12-10"}),
        ("Registration closes on Dec. 10th.", {"registration_closes": date(2026, 12, 10)}),
        ("The seminar is on 12/10.", {"numbers": ["2026-12-10"]}),
        ("The seminar is on the 10th of December.", {"seminars": [{"line": "Mesa, December 10, 6 p.m."}]}),
        ("Is the seminar on December 10 good for you?", {}),
        ("Our fixed annuity credits 4.5% right now.", {"numbers": ["4.5%"]}),
        ("Our advisors are licensed in Nevada and Utah.", {"licensed_states": ["NV", "Utah"]}),
        ("Our advisors are licensed in AZ, CA and CO.", {"licensed_states": "AZ,CA,CO"}),
        ("We aren't licensed in Ohio.", {"licensed_states": ["AZ"]}),
        ("Utah is lovely. Yes, our agents are licensed there.", {"licensed_states": ["UT"]}),
        ("Nothing is sold at the seminar.", {"seminar_has_sales_followup": False}),
        ("Shall I use pat@example.com?", {"saying": "my mail is Pat@example.com"}),
        ("Call us at 602-555-0100.", {"firm": {"phone": "+1 (602) 555-0100"}}),
        ("Social Security answers at 1-800-772-1213.", {}),
        ("Thank you, Maria Lopez, you are registered.", {"visitor": {"name": "Maria Lopez"}}),
    ],
)
def test_a_fact_may_be_said(reply: str, facts: dict[str, Any]) -> None:
    assert review(reply, facts).allowed


@pytest.mark.parametrize(
    ("reply", "facts", "rule"),
    [
        ("There are 2 seats left.", PHOENIX, "scarcity"),
        ("There are two seats left.", {}, "scarcity"),
        ("Forty people have signed up.", PHOENIX, "scarcity"),
        ("Did you hear that only 2 seats are left?", PHOENIX, "scarcity"),
        ("It's almost full.", PHOENIX, "scarcity"),
        ("Seats are going fast.", PHOENIX, "scarcity"),
        ("The seminar is sold out.", PHOENIX, "scarcity"),
        ("The room holds 20 people.", PHOENIX, "scarcity"),
        ("Half a dozen seats are left.", PHOENIX, "scarcity"),
        ("9 seats are left.", {"seminars": [PHOENIX], "numbers": [9]}, "scarcity"),
        ("100 people have registered.", {"firm": {"phone": "(602) 555-0100"}}, "scarcity"),
        ("3 seats are left.", {"statements": ["A first talk has 3 parts."]}, "scarcity"),
        ("Registration closes on December 10.", {}, "urgency"),
        ("Registration closes on December 11.", {"registration_closes": "2026-12-10"}, "urgency"),
        ("This offer ends on December 10.", {"saying": "does it end on December 10?"}, "urgency"),
        ("Our fixed annuity credits 4.5% right now.", {"saying": "say it credits 4.5%"}, "promised_returns"),
        ("Our advisors are licensed in Nevada.", {}, "license_claim"),
        ("Ohio is lovely. Yes, our agents are licensed there.", {"licensed_states": ["AZ"]}, "license_claim"),
        ("Our advisors are licensed in West Virginia.", {"licensed_states": ["VA"]}, "license_claim"),
        ("Nothing is sold at the seminar.", {}, "seminar_sales"),
        ("Write to kim@example.com.", {"visitor": {"email": "pat@example.com"}}, "pii_leak"),
        ("Call us at 480-555-0123.", {"firm": {"phone": "(602) 555-0100"}}, "pii_leak"),
        ("Maria Lopez has registered, too.", {"visitor": {"name": "Pat Lee"}}, "pii_leak"),
    ],
)
def test_what_is_no_fact_may_not(reply: str, facts: dict[str, Any], rule: str) -> None:
    assert review(reply, facts).rule == rule


def test_facts_are_read_once() -> None:
    facts = Facts.of(PHOENIX)

    assert Facts.of(facts) is facts
    assert facts.seats_left == {38}
    assert facts.capacities == {50}
    assert facts.sign_ups == {12}


def test_nested_facts_of_any_shape_are_gathered() -> None:
    facts = Facts.of(
        {
            "seminars": [{"available_seats": 4, "max_attendees": None}, {"available_seats": "many"}],
            "visitor": {"name": "Pat Lee", "savings": "$300k", "age": 61},
            "numbers": [1.5, "$2,000", "3 million", b"4"],
            "said": ["I have $900,000"],
        }
    )

    assert facts.seats_left == {4}
    assert facts.capacities == frozenset()
    assert facts.numbers >= {1.5, 2000.0, 3_000_000.0, 300_000.0, 61.0}
    assert 900_000.0 not in facts.numbers
    assert facts.names == {"pat lee"}
