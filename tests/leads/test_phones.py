"""Phone numbers in one notation."""

import pytest

from leads.phones import normalise_phone


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
