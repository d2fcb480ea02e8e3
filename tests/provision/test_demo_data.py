"""The demo data of the first `make run`."""

from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.utils import timezone

from chat.models import Conversation, Message
from leads.models import Lead
from provision.demo import VISITS
from provision.management.commands import seed_demo
from seminars.models import Seminar


@pytest.fixture(autouse=True)
def _development(settings):
    settings.DEBUG = True


def seed(*arguments: str) -> str:
    output = StringIO()
    call_command("seed_demo", *arguments, stdout=output)
    return output.getvalue()


def counts() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (User, Lead, Conversation, Message, Seminar))


def test_every_category_and_upcoming_seminars_are_there(db):
    seed()

    assert set(Lead.objects.values_list("qualification_status", flat=True)) == set(Lead.Status.values)
    assert Seminar.objects.upcoming(timezone.now()).count() == Seminar.objects.count() == 4
    assert all(lead.email.endswith("@example.com") for lead in Lead.objects.all())


def test_the_logins_are_printed_once_and_work(client, db):
    lines = [line.split() for line in seed().splitlines() if line.startswith("Login")]

    assert [(line[3]) for line in lines] == ["advisor", "staff"]
    for line in lines:
        assert client.login(username=line[3], password=line[5])
    assert "Login" not in seed()


def test_repeating_it_doubles_nothing(db):
    seed()
    before = counts()
    seed()

    assert counts() == before


def test_a_first_run_leaves_a_used_database_alone(db):
    User.objects.create_user("somebody")
    seed("--first-run")

    assert counts() == (1, 0, 0, 0, 0)


def test_production_is_not_filled_unless_told_so(db, settings):
    settings.DEBUG = False
    with pytest.raises(CommandError, match="DEBUG is false"):
        seed()
    seed("--first-run")
    assert counts() == (0, 0, 0, 0, 0)

    seed("--first-run", "--force")
    assert User.objects.count() == 2


@pytest.mark.parametrize("turns", [1, 4, 11])
def test_an_interrupted_first_run_is_completed_by_the_next(db, monkeypatch, turns):
    left = iter(range(turns))
    take_turn = seed_demo.take_turn

    def take_some_turns(said, **how):
        next(left)
        return take_turn(said, **how)

    monkeypatch.setattr(seed_demo, "take_turn", take_some_turns)
    with pytest.raises(StopIteration):
        seed("--first-run")
    monkeypatch.undo()
    seed("--first-run")

    assert User.objects.count() == 2
    for visit in VISITS:
        said = Message.objects.filter(conversation__session_id=visit.session_id, role="user").order_by("id")
        assert tuple(said.values_list("content", flat=True)) == visit.messages
    assert set(Lead.objects.values_list("qualification_status", flat=True)) == set(Lead.Status.values)


def test_a_message_that_was_never_answered_is_answered_and_not_doubled(db):
    visit = VISITS[-1]
    seed_demo.play_visit(visit)
    Message.objects.order_by("-id").first().delete()

    assert seed_demo.play_visit(visit) is True
    assert seed_demo.play_visit(visit) is False
    messages = Message.objects.filter(conversation__session_id=visit.session_id)
    assert messages.filter(role="user").count() == messages.filter(replies_to__isnull=False).count() == 3


def test_an_advisor_reads_leads_and_only_staff_plans_seminars(db):
    seed()
    advisor, staff = User.objects.order_by("username")

    assert advisor.has_perms(["leads.view_lead", "leads.change_lead", "chat.view_conversation"])
    assert staff.has_perms(["leads.view_lead", "seminars.add_seminar", "seminars.change_seminar"])
    assert not advisor.has_perm("seminars.add_seminar")
