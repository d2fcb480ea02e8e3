"""Phone numbers in one notation."""

import phonenumbers

PHONE_NOT_UNDERSTOOD = "Enter a phone number with its area code, like (602) 555-0100."


def normalise_phone(text: str) -> str | None:
    """Return the number as E.164 ("+16025550100"), read as a US number if it names no country.

    None if it can't be a phone number. Possible is enough: numbers reserved for examples,
    555-01xx, are possible and never "valid".
    """
    try:
        number = phonenumbers.parse(text, "US")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
