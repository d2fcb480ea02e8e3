"""Mail about seminars."""

import logging
import smtplib

from django.core.mail import EmailMessage
from django.template.loader import render_to_string

from seminars.models import SeminarRegistration

logger = logging.getLogger(__name__)


def send_confirmation(registration: SeminarRegistration) -> bool:
    """Send the confirmation and tell whether the mail server accepted it."""
    seminar = registration.seminar
    known = {"seminar": seminar, "lead": registration.lead, "registration": registration}
    body = render_to_string("seminars/confirmation.txt", known)
    title = " ".join(seminar.title.split())
    message = EmailMessage(f"Your seat: {title}", body, to=[registration.lead.email])
    try:
        return message.send() == 1
    except (smtplib.SMTPException, OSError) as error:
        logger.warning("confirmation of registration %s not sent: %s", registration.pk, type(error).__name__)
        return False
