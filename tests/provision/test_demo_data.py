"""The demo data of the first `make run`."""

from io import StringIO

from django.contrib.auth.models import User
from django.core.management import call_command
from django.utils import timezone

from chat.models import Conversation, Message
from leads.models import Lead
from seminars.models import Seminar


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


def test_an_advisor_reads_leads_and_only_staff_plans_seminars(db):
    seed()
    advisor, staff = User.objects.order_by("username")

    assert advisor.has_perms(["leads.view_lead", "leads.change_lead", "chat.view_conversation"])
    assert staff.has_perms(["leads.view_lead", "seminars.add_seminar", "seminars.change_seminar"])
    assert not advisor.has_perm("seminars.add_seminar")
