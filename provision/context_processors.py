"""What every page knows."""

from typing import Any
from uuid import uuid4

from django.conf import settings
from django.http import HttpRequest

from scoring.us_states import US_STATES


def brokerage(request: HttpRequest) -> dict[str, Any]:
    """Return the brokerage's name, ways to reach it and licensed states."""
    digits = "".join(filter(str.isdigit, settings.BROKERAGE_PHONE))
    return {
        # Sent with a message of the plain chat form: a double click is one message.
        "client_message_id": uuid4(),
        "brokerage": {
            "name": settings.BROKERAGE_NAME,
            "phone": settings.BROKERAGE_PHONE,
            "phone_uri": f"tel:+1{digits.removeprefix('1')}",
            "email": settings.BROKERAGE_EMAIL,
            "address": settings.BROKERAGE_ADDRESS,
            "hours": settings.BROKERAGE_HOURS,
            "license_number": settings.BROKERAGE_LICENSE_NUMBER,
            "licensed_states": sorted(US_STATES[code] for code in settings.LICENSED_STATES),
            "booking_url": f"https://cal.com/{settings.CALCOM_USERNAME}" if settings.CALCOM_USERNAME else "",
        },
    }
