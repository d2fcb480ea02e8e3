"""Phone numbers in one notation."""

import pytest

from leads.phones import normalise_phone, spoken_phone


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("(602) 555-0100", "+16025550100"),
        ("602.555.0100", "+16025550100"),
        ("1 602 555 0100", "+16025550100"),
        ("+1 602-555-0100", "+16025550100"),
        ("602-555-0100 ext. 5", "+16025550100"),
        # The specification's own example.
        ("+1-555-0100", "+15550100"),
        ("+44 20 7946 0018", "+442079460018"),
    ],
)
def test_number_in_any_notation_becomes_e164(text, number):
    assert normalise_phone(text) == number


@pytest.mark.parametrize(
    "text", ["", "call me", "12", "85004", "123456789012345678901", "\x00", "+999 12345678"]
)
def test_what_cannot_be_a_number_is_none(text):
    assert normalise_phone(text) is None


@pytest.mark.parametrize(
    ("number", "spoken"),
    [
        ("+16025550111", "(602) 555-0111"),
        ("+18765550100", "(876) 555-0100"),
        ("+442079460018", "+44 20 7946 0018"),
        # As it is: without its country, no number, nothing.
        ("602-555-0111", "602-555-0111"),
        ("Not known", "Not known"),
        ("ann@example.com", "ann@example.com"),
        ("", ""),
    ],
)
def test_number_is_shown_as_people_write_it(number, spoken):
    assert spoken_phone(number) == spoken


@pytest.mark.parametrize("number", ["+16025550111", "+15550100", "+442079460018"])
def test_shown_number_is_read_as_the_same_again(number):
    assert normalise_phone(spoken_phone(number)) == number
