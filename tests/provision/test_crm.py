"""The CRM as a whole: today's page, a lead with all its conversations, groups, clock and headers."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib import admin
from django.contrib.auth.models import AnonymousUser, Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from chat.models import Conversation
from leads.models import Lead
from leads.services import Answers, Contact, capture_lead
from provision.groups import ensure_groups
from provision.today import today
from seminars.services import register

pytestmark = pytest.mark.django_db

# Session, user, categories, hot leads, leads and conversations with a request, callers, next seminars,
# the colleague's own latest actions.
INDEX_QUERIES = 9
# Session, user, the lead, registrations with seminars, conversations, all their messages, the content type.
LEAD_PAGE_QUERIES = 7

EVENING_IN_NEW_YORK = {"date": datetime(2036, 3, 5, 2, tzinfo=UTC), "time_zone": "America/New_York"}


@pytest.fixture
def member(make_user):
    """Return a function that logs in a new member of a group."""
    ensure_groups()

    def log_in(group: str) -> Client:
        user = make_user(group.lower(), is_staff=True)
        user.groups.add(Group.objects.get(name=group))
        client = Client()
        client.force_login(user)
        return client

    return log_in


@pytest.fixture
def lead(db) -> Lead:
    """Return a lead with two conversations; the earlier one holds an answer."""
    lead = capture_lead(Contact("maria@example.com", "Maria Alvarez"), source="web")
    for number, words in enumerate(("I'm 58", "Me again")):
        conversation = Conversation.objects.create(session_id=f"session-{number}", lead=lead)
        conversation.messages.create(role="assistant", content=f"Question {number}")
        conversation.messages.create(role="user", content=words)
    said = Conversation.objects.get(session_id="session-0").messages.get(role="user")
    evidence = {"age": {"message_id": said.pk, "quote": "58", "how": "age stated"}}
    return capture_lead(Contact(lead.email), source="web", answers=Answers({"age": "58"}, evidence))


@pytest.fixture
def call_us(db):
    """Return a maker of conversations whose visitors left a phone number and no e-mail."""
    numbers = iter(range(1, 1000))

    def make(*, days_ago: int = 0, **fields) -> Conversation:
        given = {"visitor_phone": "+16025550199", **fields}
        conversation = Conversation.objects.create(session_id=f"caller-{next(numbers)}", **given)
        said_at = timezone.now() - timedelta(days=days_ago, minutes=1)
        conversation.messages.create(role="user", content="602 555 0199", timestamp=said_at)
        return conversation

    return make


def page_of(lead: Lead) -> str:
    return reverse("admin:leads_lead_change", args=[lead.pk])


class TestLeadPage:
    def test_all_conversations_are_there_word_for_word(self, lead, admin_client):
        records = admin_client.get(page_of(lead)).context["records"]

        assert [[line.message.content for line in record.lines] for record in records] == [
            ["Question 1", "Me again"],
            ["Question 0", "I'm 58"],
        ]

    def test_quoted_answer_leads_to_its_message(self, lead, admin_client):
        page = admin_client.get(page_of(lead)).content.decode()
        said = lead.answer_evidence["age"]["message_id"]

        assert f'href="#message-{said}"' in page
        assert page.count(f'id="message-{said}"') == 1
        assert "I&#x27;m <mark>58</mark>" in page

    def test_quote_of_a_message_that_is_elsewhere_has_no_link(self, lead, make_lead, admin_client):
        Conversation.objects.update(lead=make_lead())
        page = admin_client.get(page_of(lead)).content.decode()

        assert "<q>58</q>" in page
        assert 'href="#message-' not in page
        assert "No conversation yet." in page

    def test_what_a_visitor_gave_otherwise_stands_above_the_transcript(self, lead, admin_client):
        Conversation.objects.filter(session_id="session-0").update(
            visitor_name="maria alvarez", visitor_phone="+16025550199", visitor_email="Maria@Example.com"
        )
        Lead.objects.update(phone="+16025550111")
        page = admin_client.get(page_of(lead)).content.decode()

        assert page.count("This visitor gave") == 1
        assert "This visitor gave another phone: (602) 555-0199." in page

    def test_what_only_a_visitor_gave_is_escaped(self, lead, admin_client):
        Conversation.objects.filter(session_id="session-1").update(
            visitor_name="<b>M</b>", visitor_phone="+16025550199", visitor_email="m@example.com"
        )
        page = admin_client.get(page_of(lead)).content.decode()

        assert (
            "This visitor gave another name: &lt;b&gt;M&lt;/b&gt;, a phone: (602) 555-0199, "
            "another e-mail: m@example.com." in page
        )

    def test_seminars_of_the_lead_are_there_in_their_own_zone(self, lead, make_seminar, admin_client):
        seminar = make_seminar(title="Income, plainly", **EVENING_IN_NEW_YORK)
        register(seminar.pk, contact=Contact(lead.email))
        page = admin_client.get(page_of(lead)).content.decode()

        assert "Income, plainly" in page
        assert "Mar 4, 2036, 9:00 PM EST" in page

    @pytest.mark.parametrize("count", [1, 3, 30])
    def test_query_count_is_constant(
        self, lead, make_seminar, admin_client, django_assert_num_queries, count
    ):
        for number in range(count):
            conversation = Conversation.objects.create(session_id=f"more-{number}", lead=lead)
            for _ in range(count):
                conversation.messages.create(role="user", content="word")
            register(make_seminar().pk, contact=Contact(lead.email))

        ContentType.objects.clear_cache()
        with django_assert_num_queries(LEAD_PAGE_QUERIES):
            admin_client.get(page_of(lead))

    def test_transcript_and_seminars_are_for_those_who_may_see_them(self, lead, advisor_client):
        context = advisor_client.get(page_of(lead)).context

        assert "records" not in context
        assert "registrations" not in context

    def test_erasing_a_lead_erases_what_was_said(self, lead, admin_client):
        admin_client.post(reverse("admin:leads_lead_delete", args=[lead.pk]), {"post": "yes"})

        assert not Conversation.objects.exists()


class TestToday:
    def test_counts_per_category_hot_leads_and_seminars(self, make_lead, make_seminar, admin_client):
        long_ago = timezone.now() - timedelta(days=30)
        make_lead(name="Hot", qualification_status="high_value", lead_score=90)
        make_lead(
            name="Hotter once", qualification_status="high_value", lead_score=95, last_contact_at=long_ago
        )
        make_lead(name="Lukewarm", qualification_status="warm", lead_score=45)
        make_seminar(title="Next week's evening")
        make_seminar(title="Over", date=long_ago)
        answer = admin_client.get("/admin/")
        page = answer.content.decode()

        counts = {row["status"]: (row["total"], row["this_week"]) for row in answer.context["categories"]}
        assert counts == {
            "high_value": (2, 1),
            "qualified": (0, 0),
            "warm": (1, 1),
            "cold": (0, 0),
            "new": (0, 0),
        }
        assert [lead.name for lead in answer.context["hot_leads"]] == ["Hot", "Hotter once"]
        assert "Next week&#x27;s evening" in page
        assert "Over" not in [seminar.title for seminar in answer.context["next_seminars"]]

    def test_requests_of_leads_and_of_visitors_without_a_lead(self, make_lead, call_us, admin_client):
        now = timezone.now()
        quiet = make_lead(name="Quiet", do_not_contact_at=now)
        gone = make_lead(name="Gone", deletion_requested_at=now - timedelta(days=3))
        make_lead(name="Calm")
        unknown = call_us(do_not_contact_at=now)
        call_us(do_not_contact_at=now, lead=quiet)
        answer = admin_client.get("/admin/")
        page = answer.content.decode()

        assert "Requests to act on" in page
        assert answer.context["asking_leads"] == [gone, quiet]
        assert answer.context["asking_conversations"] == [unknown]
        assert "Visitor without a name" in page
        assert 'href="/admin/leads/lead/?requests=any"' in page
        assert 'href="/admin/chat/conversation/?requests=any"' in page

    def test_callers_without_email_of_two_weeks(self, make_lead, call_us, admin_client):
        earlier = call_us(visitor_name="Cora", qualification_answers={"age": "58"}, days_ago=13)
        latest = call_us()
        call_us(days_ago=15)
        call_us(visitor_email="known@example.com")
        call_us(lead=make_lead())
        call_us(visitor_phone="")
        call_us(do_not_contact_at=timezone.now())
        answer = admin_client.get("/admin/")
        page = answer.content.decode()

        assert [caller.conversation for caller in answer.context["callers"]] == [latest, earlier]
        assert '<a href="tel:+16025550199">Call (602) 555-0199</a>' in page
        assert "<b>28</b> Cold" in page
        assert 'href="/admin/chat/conversation/?visitor=caller"' in page

    def test_hot_lead_that_asked_not_to_be_contacted_shows_no_number(self, make_lead, admin_client):
        hot = {"qualification_status": "high_value", "lead_score": 90}
        make_lead(**hot, phone="+16025550111", do_not_contact_at=timezone.now())
        make_lead(**hot, phone="+16025550112")
        page = admin_client.get("/admin/").content.decode()

        assert "(602) 555-0111" not in page
        assert "(602) 555-0112" in page

    def test_seminar_is_shown_in_its_own_zone(self, make_seminar, admin_client):
        make_seminar(**EVENING_IN_NEW_YORK)

        assert "Tuesday, March 4, 9:00 PM EST" in admin_client.get("/admin/").content.decode()

    def test_empty_house(self, admin_client):
        page = admin_client.get("/admin/").content.decode()

        assert "No lead has reached 60 points yet." in page
        assert "No seminar is planned." in page
        assert "Requests to act on" not in page
        assert "Callers without e-mail" not in page

    @pytest.mark.parametrize("count", [1, 3, 30])
    def test_query_count_is_constant(
        self, make_lead, make_seminar, call_us, admin_client, django_assert_num_queries, count
    ):
        for _ in range(count):
            asked = {"do_not_contact_at": timezone.now(), "deletion_requested_at": timezone.now()}
            make_lead(qualification_status="qualified", lead_score=60, **asked)
            make_seminar()
            call_us(**asked)
            call_us(qualification_answers={"age": "58"})

        with django_assert_num_queries(INDEX_QUERIES):
            admin_client.get("/admin/")

    def test_shows_nothing_that_the_user_may_not_see(self, make_user, make_lead, call_us):
        make_lead(name="Secret", qualification_status="qualified", lead_score=60)
        make_lead(name="Secret", do_not_contact_at=timezone.now())
        call_us(visitor_name="Secret")
        call_us(visitor_name="Secret", do_not_contact_at=timezone.now())
        client = Client()
        client.force_login(make_user(is_staff=True))

        answer = client.get("/admin/")
        assert answer.status_code == 200
        assert b"Secret" not in answer.content
        assert today(AnonymousUser()) == {}

    def test_categories_link_to_their_leads(self, admin_client):
        assert (
            'href="/admin/leads/lead/?qualification_status__exact=high_value"'
            in admin_client.get("/admin/").content.decode()
        )


class TestGroups:
    def test_advisors_read_everything_and_keep_leads(self, member, lead, make_seminar):
        advisor = member("Advisors")

        for address in ("/admin/", "/admin/leads/lead/", page_of(lead), "/admin/chat/conversation/"):
            assert advisor.get(address).status_code == 200
        assert "records" in advisor.get(page_of(lead)).context
        assert advisor.get("/admin/seminars/seminar/").status_code == 200
        assert advisor.get("/admin/seminars/seminar/add/").status_code == 403
        assert advisor.get("/admin/leads/lead/add/").status_code == 403
        assert advisor.get(reverse("admin:leads_lead_delete", args=[lead.pk])).status_code == 403
        assert advisor.get("/admin/auth/user/").status_code == 403

    def test_staff_plan_seminars_too(self, member, lead):
        staff = member("Staff")

        assert staff.get("/admin/seminars/seminar/add/").status_code == 200
        assert staff.get("/admin/seminars/seminarregistration/").status_code == 200
        assert staff.get(page_of(lead)).status_code == 200

    def test_staff_have_no_permission_the_admin_forbids(self, member):
        staff = member("Staff")

        assert staff.get("/admin/seminars/seminarregistration/add/").status_code == 403
        own = Group.objects.get(name="Staff").permissions.values_list("codename", flat=True)
        assert not [codename for codename in own if codename == "add_seminarregistration"]

    def test_made_once_and_keep_what_was_added(self, db):
        ensure_groups()
        group = Group.objects.get(name="Advisors")
        extra = Permission.objects.get(codename="delete_lead")
        group.permissions.add(extra)
        ensure_groups()

        assert set(group.permissions.values_list("codename", flat=True)) == {
            "view_lead",
            "change_lead",
            "view_conversation",
            "view_message",
            "view_guardevent",
            "view_approvedstatement",
            "view_seminar",
            "view_seminarregistration",
            "delete_lead",
        }
        assert Group.objects.filter(name__in=("Advisors", "Staff")).count() == 2


class TestSite:
    def test_is_ours(self):
        assert admin.site.site_header == "ProVision CRM"

    def test_rooms_come_in_the_order_of_the_work(self, admin_client):
        labels = [app["app_label"] for app in admin_client.get("/admin/").context["app_list"]]

        assert labels[:3] == ["leads", "chat", "seminars"]

    def test_filters_come_closed_before_the_list(self, admin_client, make_lead):
        make_lead()
        page = admin_client.get("/admin/leads/lead/?requests=any&source__exact=web").content.decode()
        shown = admin_client.get("/admin/leads/lead/").content.decode()

        assert shown.index('<details class="filters">') < shown.index('id="result_list"')
        assert shown.count('id="changelist-filter"') == 1
        assert "Clear all filters" not in shown
        assert "Clear all filters" in page

    def test_current_room_is_marked(self, admin_client):
        page = admin_client.get("/admin/leads/lead/").content.decode()

        assert '<a href="/admin/leads/lead/" aria-current="page">Leads</a>' in page
        assert page.count('aria-current="page"') == 1

    @pytest.mark.parametrize(
        "address",
        [
            "/admin/",
            "/admin/leads/lead/",
            "/admin/leads/lead/add/",
            "/admin/chat/conversation/",
            "/admin/seminars/seminar/add/",
            "/admin/seminars/seminarregistration/",
            "/admin/auth/user/",
            "/admin/login/",
        ],
    )
    def test_no_inline_script_or_style(self, admin_client, address):
        answer = admin_client.get(address, follow=True)
        page = answer.content.decode()

        assert "style=" not in page
        assert "<style" not in page
        assert "onclick=" not in page
        assert page.count("<script") == page.count("<script src=") + page.count("<script id=")
        assert "unsafe-inline" not in answer.headers["Content-Security-Policy"]

    def test_other_clock_outside(self, admin_client):
        before = timezone.get_current_timezone_name()
        admin_client.get("/admin/leads/lead/")

        assert timezone.get_current_timezone_name() == before
