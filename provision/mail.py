"""Mail where no mail server is configured."""

import logging
from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

logger = logging.getLogger(__name__)


class NoMailServer(BaseEmailBackend):
    """Accept nothing and say so; what the messages hold stays out of the log."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Return how many messages were accepted: none."""
        logger.warning("%s message(s) not sent: EMAIL_URL is not set", len(email_messages))
        return 0
