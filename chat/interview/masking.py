"""Take addresses and numbers out of what is sent to a model's vendor. Pure."""

import re
from collections.abc import Collection

# An e-mail address; a phone, Social Security, card or account number in any notation.
_PRIVATE = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
    r"|\+?\(?\d{3}\)?[ .-]?\d{2,3}[ .-]\d{4}(?!\d)"
    r"|(?<![\d,$])\d(?:[ -]?\d){7,18}(?!\d|,\d)"
)


def mask(text: str, *, keep: Collection[str] = ()) -> str:
    """Return the text with each address and number in it as "[removed]", save those in `keep`."""
    return _PRIVATE.sub(lambda match: match[0] if match[0] in keep else "[removed]", text)
