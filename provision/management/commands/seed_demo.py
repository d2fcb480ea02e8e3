"""Fill a development database with invented people and events."""

from argparse import ArgumentParser
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand
from django.utils import timezone
from django.utils.crypto import get_random_string

from chat.models import Conversation
from chat.services import VisitorMessage, take_turn
from provision.demo import SEMINARS, VISITS, DemoSeminar, DemoVisit
from seminars.models import Seminar


class Command(BaseCommand):
    """Add what is missing: two logins, conversations of every category, upcoming seminars."""

    help = "Fill a development database with invented people and events; repeating it doubles nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add --first-run."""
        parser.add_argument("--first-run", action="store_true", help="do nothing if anybody has a login yet")

    def handle(self, *args: Any, **options: Any) -> None:
        """Add what is missing and print the password of each new login."""
        if options["first_run"] and User.objects.exists():
            return
        for username, group in (("advisor", "Advisors"), ("staff", "Staff")):
            self._add_login(username, group)
        added = sum([add_seminar(seminar) for seminar in SEMINARS]) + sum(
            [play_visit(visit) for visit in VISITS]
        )
        self.stdout.write(f"Demo data: {added} seminars and conversations added.")

    def _add_login(self, username: str, group: str) -> None:
        user, is_new = User.objects.get_or_create(username=username, defaults={"is_staff": True})
        if not is_new:
            return
        password = get_random_string(16)
        user.set_password(password)
        user.save(update_fields=["password"])
        user.groups.add(Group.objects.get(name=group))
        self.stdout.write(f"Login for /admin/: {username} / {password}  (shown only now)")


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
    """Play a visit through the real chat unless it was played before; tell whether it was."""
    if Conversation.objects.filter(session_id=visit.session_id).exists():
        return False
    for text in visit.messages:
        take_turn(VisitorMessage(text=text, session_id=visit.session_id, greeted=True))
    return True
