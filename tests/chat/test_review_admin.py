"""What Sarah may say, and what the guard kept back, as staff work on it."""

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import reverse

from chat.models import ApprovedStatement, Conversation, GuardEvent

pytestmark = pytest.mark.django_db


@pytest.fixture
def staff() -> Client:
    """Return a client with a member of staff logged in."""
    user = User.objects.create_user("sam", is_staff=True)
    user.groups.add(Group.objects.get(name="Staff"))
    client = Client()
    client.force_login(user)
    return client


def form(**changed: object) -> dict[str, object]:
    fields = {"topic": "Hours", "text": "We answer from nine to five.", "position": 5, "is_active": "on"}
    return {**fields, "expires_on": "", **changed}


def test_a_new_statement_is_approved_by_who_saves_it(staff):
    staff.post(reverse("admin:chat_approvedstatement_add"), form())

    statement = ApprovedStatement.objects.get(topic="Hours")
    assert (statement.approved_by, statement.version) == ("sam", 1)


def test_a_changed_statement_is_a_new_version(staff):
    statement = ApprovedStatement.objects.create(topic="Hours", text="We answer.", approved_by="kim")
    staff.post(reverse("admin:chat_approvedstatement_change", args=[statement.pk]), form())

    statement.refresh_from_db()
    assert (statement.text, statement.approved_by, statement.version) == (
        "We answer from nine to five.",
        "sam",
        2,
    )


def test_a_statement_that_breaks_a_rule_is_refused_with_the_words(staff):
    answer = staff.post(
        reverse("admin:chat_approvedstatement_add"), form(text="You are guaranteed to make 8% every year.")
    )

    assert answer.status_code == 200
    assert "Sarah may not say" in answer.content.decode()
    assert not ApprovedStatement.objects.filter(topic="Hours").exists()


def test_events_of_the_guard_are_listed_and_marked(staff):
    message = Conversation.objects.create(session_id="visitor").messages.create(
        role="assistant", content="Thank you."
    )
    events = [
        GuardEvent.objects.create(message=message, rule="risk_free", words=f"words {n}") for n in range(3)
    ]
    url = reverse("admin:chat_guardevent_changelist")

    assert "words 2" in staff.get(url).content.decode()
    chosen = {"action": "mark_reviewed", "_selected_action": [events[0].pk, events[1].pk]}
    answer = staff.post(url, chosen, follow=True)

    assert "2 marked as reviewed." in answer.content.decode()
    assert list(GuardEvent.objects.order_by("id").values_list("reviewed", flat=True)) == [True, True, False]


@pytest.mark.parametrize("rows", [1, 3, 30])
def test_the_list_of_events_takes_the_same_queries(staff, django_assert_num_queries, rows):
    message = Conversation.objects.create(session_id="visitor").messages.create(
        role="assistant", content="Thank you."
    )
    for number in range(rows):
        GuardEvent.objects.create(message=message, rule="risk_free", words=f"words {number}")

    with django_assert_num_queries(8):
        staff.get(reverse("admin:chat_guardevent_changelist"))
