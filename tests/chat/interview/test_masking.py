"""What a model's vendor never gets."""

import pytest

from chat.interview.masking import mask


@pytest.mark.parametrize(
    "private",
    [
        "pat.lee@example.com",
        "(602) 555-0142",
        "602-555-0142",
        "602.555.0142",
        "+16025550142",
        "078-05-1120",
        "078 05 1120",
        "078051120",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "8812047731",
    ],
)
def test_addresses_and_numbers_are_removed(private):
    assert private not in mask(f"It is {private}, thanks")
    assert "[removed]" in mask(f"It is {private}, thanks")


@pytest.mark.parametrize(
    "text",
    [
        "I'm 58",
        "about 300000",
        "$1,250,000",
        "$12500000",
        "between 120 and 160 thousand",
        "401(k) and 403b",
        "born 6/3/1958",
    ],
)
def test_what_an_answer_needs_stays(text):
    assert mask(text) == text


def test_the_firms_own_number_stays():
    assert (
        mask("Call (602) 555-0100 or (602) 555-0142", keep={"(602) 555-0100"})
        == "Call (602) 555-0100 or [removed]"
    )
