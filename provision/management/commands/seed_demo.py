"""Fill a development database with invented people and events."""

from argparse import ArgumentParser
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import get_random_string

from chat.models import Message
from chat.services import VisitorMessage, take_turn
from chat.thinking import think_by_script
from provision.demo import SEMINARS, VISITS, DemoSeminar, DemoVisit
from seminars.models import Seminar


class Command(BaseCommand):
    """Add what is missing: two logins, conversations of every category, upcoming seminars."""

    help = "Fill a development database with invented people and events; repeating it doubles nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add --first-run and --force."""
        parser.add_argument(
            "--first-run", action="store_true", help="do nothing in production, or if anybody has a login yet"
        )
        parser.add_argument("--force", action="store_true", help="fill a production database too")

    def handle(self, *args: Any, **options: Any) -> None:
        """Add what is missing and print the password of each new login."""
        is_production = not settings.DEBUG and not options["force"]
        if options["first_run"] and (is_production or User.objects.exists()):
            return
        if is_production:
            raise CommandError("DEBUG is false, so this is production: --force adds invented people to it.")
        added = sum([add_seminar(seminar) for seminar in SEMINARS]) + sum(
            [play_visit(visit) for visit in VISITS]
        )
        self.stdout.write(f"Demo data: {added} seminars and conversations added.")
        # The logins come last and together: a first run that was interrupted is still the first.
        for username, password in add_logins().items():
            self.stdout.write(f"Login for /admin/: {username} / {password}  (shown only now)")


@transaction.atomic
def add_logins() -> dict[str, str]:
    """Add the logins that are missing and return the password of each."""
    passwords = {}
    for username, group in (("advisor", "Advisors"), ("staff", "Staff")):
        user, is_new = User.objects.get_or_create(username=username, defaults={"is_staff": True})
        if is_new:
            passwords[username] = get_random_string(16)
            user.set_password(passwords[username])
            user.save(update_fields=["password"])
            user.groups.add(Group.objects.get(name=group))
    return passwords


def add_seminar(seminar: DemoSeminar) -> bool:
    """Add a seminar unless one of its title exists; tell whether it was added."""
    day = timezone.localdate() + timedelta(days=seminar.days_ahead)
    start = datetime.combine(day, time(seminar.hour), tzinfo=ZoneInfo(seminar.time_zone))
    _, is_new = Seminar.objects.get_or_create(
        title=seminar.title,
        defaults={
            "description": seminar.description,
            "date": start,
            "time_zone": seminar.time_zone,
            "location_type": seminar.location_type,
            "location": seminar.location or None,
            "virtual_link": seminar.virtual_link or None,
            "max_attendees": seminar.max_attendees,
        },
    )
    return is_new


def play_visit(visit: DemoVisit) -> bool:
    """Play what is missing of a visit through the real chat; tell whether anything was."""
    answered = Message.objects.filter(
        conversation__session_id=visit.session_id, replies_to__isnull=False
    ).count()
    for number, text in enumerate(visit.messages[answered:], answered):
        # A message that was saved and never answered is found by its id.
        message_id = f"{visit.session_id}-{number}"
        said = VisitorMessage(
            text=text, session_id=visit.session_id, greeted=True, client_message_id=message_id
        )
        # Invented visits are no reason to ask, or to pay, a model.
        take_turn(said, thinking=partial(think_by_script, reason="demo"))
    return answered < len(visit.messages)
