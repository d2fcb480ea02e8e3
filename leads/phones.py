"""Phone numbers in one notation, and as people write them."""

import phonenumbers

PHONE_NOT_UNDERSTOOD = "Enter a phone number with its area code, like (602) 555-0100."
NORTH_AMERICA = 1


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


def spoken_phone(number: str) -> str:
    """Return an E.164 number as people here write it: "(602) 555-0100", "+44 20 7946 0018".

    What isn't an E.164 number comes back as it is.
    """
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    is_ours = parsed.country_code == NORTH_AMERICA
    style = (
        phonenumbers.PhoneNumberFormat.NATIONAL if is_ours else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    )
    return phonenumbers.format_number(parsed, style)
