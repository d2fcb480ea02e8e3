"""The leads list and a lead's page: what an advisor finds, sees and may change."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from leads.filters import score_bands
from leads.models import Lead
from leads.services import Answers, Contact, capture_lead
from tests.admin_forms import filled_in
from tests.racing import race

pytestmark = pytest.mark.django_db

LIST = "/admin/leads/lead/"
NOON = datetime(2026, 6, 1, 19, tzinfo=UTC)
# Session, user, both counts, the states that occur, the leads.
LIST_QUERIES = 6
ALL_SEVEN = {
    "age": "58",
    "savings": "500k_plus",
    "concern": "outliving_money",
    "goal": "guaranteed_income",
    "annuity_interest": "very_interested",
    "state": "AZ",
    "contact_preference": "phone_and_email",
}


@pytest.fixture
def shown(admin_client):
    """Return a function that gives the e-mail addresses a list shows, in order."""

    def addresses(query: str = "") -> list[str]:
        answer = admin_client.get(LIST + query)
        assert answer.status_code == 200
        return [lead.email.removesuffix("@example.com") for lead in answer.context["cl"].result_list]

    return addresses


@pytest.fixture
def people(make_lead):
    """Make one lead of each kind."""
    told = {"qualification_answers": {"state": "AZ"}, "qualification_progress": 1}
    make_lead(email="new@example.com", last_contact_at=NOON)
    make_lead(
        email="cold@example.com", qualification_status="cold", lead_score=39, last_contact_at=NOON, **told
    )
    make_lead(
        email="warm@example.com",
        qualification_status="warm",
        lead_score=40,
        source="seminar",
        last_contact_at=NOON,
    )
    make_lead(
        email="qualified@example.com",
        qualification_status="qualified",
        lead_score=79,
        last_contact_at=NOON,
        qualification_answers={"state": "OH"},
        qualification_progress=6,
    )
    make_lead(
        email="high@example.com",
        name="Hilda Moss",
        phone="+16025550142",
        qualification_status="high_value",
        lead_score=80,
        qualification_answers=ALL_SEVEN,
        qualification_progress=7,
        last_contact_at=NOON,
    )
    make_lead(
        email="newest.high@example.com",
        qualification_status="high_value",
        lead_score=80,
        qualification_progress=5,
        last_contact_at=NOON + timedelta(hours=1),
    )


class TestList:
    def test_hottest_category_first_and_in_it_the_newest_contact(self, people, shown):
        assert shown() == ["newest.high", "high", "qualified", "warm", "cold", "new"]

    def test_row_tells_name_address_score_category_completeness_state_source_and_time(
        self, people, admin_client
    ):
        page = admin_client.get(f"{LIST}?q=hilda").content.decode()

        for part in ("Hilda Moss", "high@example.com", "<b>80</b> High value", "7 of 7", "Arizona", "Web"):
            assert part in page
        assert "Jun 1, 2026, 12:00 PM" in page  # Arizona's clock
        assert "pill-high_value" in page

    def test_unknown_name_and_state_are_said(self, people, admin_client):
        page = admin_client.get(f"{LIST}?q=warm").content.decode()

        assert "No name yet" in page
        assert "Not known" in page

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("band=high_value", ["newest.high", "high"]),
            ("band=qualified", ["qualified"]),
            ("band=warm", ["warm"]),
            ("band=cold", ["cold", "new"]),
            ("band=nonsense", ["newest.high", "high", "qualified", "warm", "cold", "new"]),
            ("qualification_status__exact=new", ["new"]),
            ("source__exact=seminar", ["warm"]),
            ("state=AZ", ["high", "cold"]),
            ("state=OH", ["qualified"]),
            ("state=unknown", ["newest.high", "warm", "new"]),
            ("answered=all", ["high"]),
            ("answered=some", ["newest.high", "qualified", "cold"]),
            ("answered=none", ["warm", "new"]),
            ("band=high_value&answered=some", ["newest.high"]),
            ("last_contact_at__gte=2026-06-01+19:30:00%2B00:00", ["newest.high"]),
        ],
    )
    def test_filters(self, people, shown, query, expected):
        assert shown(f"?{query}") == expected

    def test_requests_are_worded_pills_and_a_filter(self, make_lead, shown, admin_client):
        make_lead(email="calm@example.com")
        make_lead(email="quiet@example.com", do_not_contact_at=NOON)
        make_lead(email="gone@example.com", do_not_contact_at=NOON, deletion_requested_at=NOON)
        page = admin_client.get(LIST).content.decode()

        assert page.count('<span class="pill pill-request">Do not contact</span>') == 2
        assert page.count('<span class="pill pill-request">Wants to be deleted</span>') == 1
        assert shown("?requests=any") == ["gone", "quiet"]
        assert shown("?requests=do_not_contact_at") == ["gone", "quiet"]
        assert shown("?requests=deletion_requested_at") == ["gone"]
        assert shown("?requests=nonsense") == ["gone", "quiet", "calm"]

    def test_filters_count_their_rows(self, people, admin_client):
        page = admin_client.get(f"{LIST}?_facets=True").content.decode()

        assert "80-100 High value (2)" in page
        assert "Arizona (2)" in page
        assert "Begun (1-6 of 7) (3)" in page

    def test_bands_meet_without_gap_or_overlap(self):
        assert list(score_bands().values()) == [(80, 100), (60, 79), (40, 59), (0, 39)]

    @pytest.mark.parametrize(
        "term",
        ["hilda", "MOSS", "high%40example", "6025550142", "%28602%29+555-0142", "%2B1+602.555.0142", "0142"],
    )
    def test_search_by_name_address_and_phone_in_any_notation(self, people, shown, term):
        assert "high" in shown(f"?q={term}")

    @pytest.mark.parametrize("term", ["nobody", "9999", "%00"])
    def test_search_for_nothing_there_does_not_fail(self, people, shown, term):
        assert len(shown(f"?q={term}")) in (0, 6)

    @pytest.mark.parametrize("column", range(7))
    def test_every_column_sorts_both_ways(self, people, shown, column):
        assert set(shown(f"?o={column}")) == set(shown(f"?o=-{column}"))

    def test_sorting_by_score_and_state(self, people, shown):
        assert shown("?o=1")[:3] == ["new", "cold", "warm"]
        assert [email for email in shown("?o=3") if email in ("cold", "high", "qualified")][-1] == "qualified"

    @pytest.mark.parametrize("count", [1, 3, 30])
    def test_query_count_is_constant(self, admin_client, make_lead, django_assert_num_queries, count):
        for number in range(count):
            make_lead(qualification_answers=ALL_SEVEN, name=f"Person {number}", do_not_contact_at=NOON)

        with django_assert_num_queries(LIST_QUERIES):
            answer = admin_client.get(LIST)

        assert len(answer.context["cl"].result_list) == count

    def test_fifty_a_page(self, admin_client, make_lead):
        for _ in range(51):
            make_lead()

        assert len(admin_client.get(LIST).context["cl"].result_list) == 50

    def test_visitors_text_is_escaped(self, admin_client, make_lead):
        make_lead(name="<script>alert(1)</script>")

        assert b"<script>alert(1)" not in admin_client.get(LIST).content


@pytest.fixture
def lead(db) -> Lead:
    """Return a lead with two answers in the visitor's own words."""
    return capture_lead(
        Contact("maria@example.com", "Maria Alvarez", "+16025550100"),
        source="web",
        answers=Answers(
            {"age": "58", "state": "OH"},
            {
                "age": {"message_id": 11, "quote": "turning <58> soon", "how": "age stated"},
                "state": {"message_id": 12, "quote": "Columbus", "how": "city"},
            },
        ),
    )


@pytest.fixture
def page_of(admin_client):
    """Return a function that opens a lead's page."""
    return lambda lead: admin_client.get(reverse("admin:leads_lead_change", args=[lead.pk]))


class TestScoreExplained:
    def test_points_answer_and_own_words_of_each_factor(self, lead, page_of):
        reasons = {reason.factor.question.key: reason for reason in page_of(lead).context["reasons"]}

        age, state = reasons["age"], reasons["state"]
        assert (age.factor.label, age.quote, age.factor.points, age.factor.of) == (
            "58",
            "turning <58> soon",
            20,
            20,
        )
        assert (state.factor.label, state.factor.points, state.note) == (
            "Ohio",
            0,
            "outside our licensed states",
        )
        assert sum(reason.factor.points for reason in reasons.values()) == lead.lead_score

    def test_missing_answers_are_said_plainly(self, lead, page_of):
        page = page_of(lead).content.decode()

        assert "2 of 7 answered" in page
        assert "Retirement savings, Primary concern, Main goal, Annuity interest, Contact preference." in page
        assert "counts 5 until it is answered" in page
        assert page.count("Not answered") == 5

    def test_quote_is_escaped(self, lead, page_of):
        assert "<q>turning &lt;58&gt; soon</q>" in page_of(lead).content.decode()

    def test_nothing_missing(self, make_lead, page_of):
        page = page_of(make_lead(qualification_answers=ALL_SEVEN, lead_score=100)).content.decode()

        assert "Why 100 of 100" in page
        assert "All 7 questions are answered." in page

    def test_lead_without_an_answer(self, make_lead, page_of):
        page = page_of(make_lead()).content.decode()

        assert "Why 0 of 100" in page
        assert "0 of 7 answered" in page


class TestContacting:
    def test_phone_is_shown_as_people_write_it_and_dialled_as_e164(self, lead, page_of):
        page = page_of(lead).content.decode()

        assert '<a href="tel:+16025550100">Call (602) 555-0100</a>' in page
        assert '<a href="mailto:maria@example.com">Write to maria@example.com</a>' in page
        assert 'name="phone" value="(602) 555-0100"' in page
        assert "pill-request" not in page

    def test_whoever_asked_not_to_be_contacted_has_no_links(self, make_lead, page_of):
        page = page_of(make_lead(phone="+16025550100", do_not_contact_at=NOON)).content.decode()

        assert "tel:" not in page
        assert "mailto:" not in page
        assert page.index("Do not contact") < page.index("Jun 1, 2026, 12:00 PM") < page.index("lead-head")

    def test_whoever_wants_to_be_deleted_may_still_be_answered(self, make_lead, page_of):
        page = page_of(make_lead(phone="+16025550100", deletion_requested_at=NOON)).content.decode()

        assert "tel:+16025550100" in page
        assert page.index("Wants to be deleted") < page.index("Jun 1, 2026, 12:00 PM")


class TestSaving:
    def test_contact_can_be_corrected(self, lead, page_of, admin_client):
        answer = page_of(lead)
        body = filled_in(
            answer.context["adminform"].form,
            name="Maria A.",
            email="Maria@Example.com",
            phone="(602) 555-0101",
            source="referral",
        )
        assert admin_client.post(answer.request["PATH_INFO"], body).status_code == 302

        lead.refresh_from_db()
        assert (lead.name, lead.email, lead.phone, lead.source) == (
            "Maria A.",
            "Maria@Example.com",
            "+16025550101",
            "referral",
        )
        assert lead.lead_score == 28

    def test_phone_can_be_emptied(self, lead, page_of, admin_client):
        answer = page_of(lead)
        admin_client.post(answer.request["PATH_INFO"], filled_in(answer.context["adminform"].form, phone=""))

        lead.refresh_from_db()
        assert lead.phone is None

    def test_address_of_another_lead_is_refused_in_any_case(self, lead, make_lead, page_of, admin_client):
        make_lead(email="Taken@example.com")
        answer = page_of(lead)
        body = filled_in(answer.context["adminform"].form, email="taken@EXAMPLE.com")
        refused = admin_client.post(answer.request["PATH_INFO"], body)

        assert refused.status_code == 200
        assert refused.context["adminform"].form.errors == {
            "email": ["There is already a lead with this e-mail address."]
        }

    def test_impossible_phone_is_refused_in_words(self, lead, page_of, admin_client):
        answer = page_of(lead)
        body = filled_in(answer.context["adminform"].form, phone="12")
        refused = admin_client.post(answer.request["PATH_INFO"], body)

        assert refused.context["adminform"].form.errors == {
            "phone": ["Enter a phone number with its area code, like (602) 555-0100."]
        }

    def test_score_status_and_answers_cannot_be_written(self, lead, page_of, admin_client):
        answer = page_of(lead)
        body = filled_in(answer.context["adminform"].form, name="M.") | {
            "lead_score": "100",
            "qualification_status": "high_value",
            "qualification_answers": "{}",
        }
        admin_client.post(answer.request["PATH_INFO"], body)

        lead.refresh_from_db()
        assert (lead.name, lead.lead_score, lead.qualification_status) == ("M.", 28, "cold")
        assert lead.qualification_answers == {"age": "58", "state": "OH"}

    def test_what_the_chat_learned_while_the_page_was_open_stays(self, make_lead, page_of, admin_client):
        lead = make_lead()
        answer = page_of(lead)
        body = filled_in(answer.context["adminform"].form, source="referral")
        capture_lead(Contact(lead.email, "Maria", "+16025550100"), source="web")
        admin_client.post(answer.request["PATH_INFO"], body)

        lead.refresh_from_db()
        assert (lead.name, lead.phone, lead.source) == ("Maria", "+16025550100", "referral")

    def test_only_changed_columns_are_written(self, lead, page_of, admin_client):
        answer = page_of(lead)
        body = filled_in(answer.context["adminform"].form, name="Maria A.")
        with CaptureQueriesContext(connection) as queries:
            admin_client.post(answer.request["PATH_INFO"], body)

        (update,) = [query["sql"] for query in queries if query["sql"].startswith('UPDATE "leads"')]
        columns = {
            part.split('"')[1] for part in update.partition(" SET ")[2].partition(" WHERE ")[0].split(", ")
        }
        assert columns == {"name", "updated_at"}

    def test_nothing_changed_writes_nothing(self, lead, page_of, admin_client):
        answer = page_of(lead)
        with CaptureQueriesContext(connection) as queries:
            admin_client.post(answer.request["PATH_INFO"], filled_in(answer.context["adminform"].form))

        assert not [query for query in queries if query["sql"].startswith('UPDATE "leads"')]

    def test_lead_can_be_added_by_hand(self, admin_client):
        admin_client.post("/admin/leads/lead/add/", {"email": "ann@example.com", "source": "referral"})

        lead = Lead.objects.get()
        assert (lead.email, lead.phone, lead.qualification_status, lead.lead_score) == (
            "ann@example.com",
            None,
            "new",
            0,
        )


class TestOneAddressAtOnce:
    @pytest.mark.django_db(transaction=True)
    def test_one_is_saved_and_the_others_are_told(self, admin_user):
        def add(number: int) -> tuple[int, bool]:
            client = Client()
            client.force_login(admin_user)
            body = {"email": "ann@example.com", "name": f"Advisor {number}", "source": "referral"}
            answer = client.post(f"{LIST}add/", body)
            is_told = b"There is already a lead with this e-mail address." in answer.content
            return answer.status_code, is_told

        outcomes = race(8, add)

        assert sorted(outcomes, key=str) == [(200, True)] * 7 + [(302, False)]
        assert Lead.objects.count() == 1

    @pytest.mark.django_db(transaction=True)
    def test_two_leads_given_one_address(self, admin_user, make_lead):
        leads = [make_lead() for _ in range(8)]
        forms = []
        for lead in leads:
            client = Client()
            client.force_login(admin_user)
            page = client.get(reverse("admin:leads_lead_change", args=[lead.pk]))
            body = filled_in(page.context["adminform"].form, email="ann@example.com")
            forms.append((client, page.request["PATH_INFO"], body))

        outcomes = race(8, lambda number: forms[number][0].post(*forms[number][1:]).status_code)

        assert sorted(outcomes, key=str) == [200] * 7 + [302]
        assert Lead.objects.with_email("ann@example.com").count() == 1


class TestWhoMay:
    def test_viewing_is_not_changing(self, lead, advisor_client):
        page = reverse("admin:leads_lead_change", args=[lead.pk])

        assert b"Why 28 of 100" in advisor_client.get(page).content
        assert advisor_client.post(page, {"email": "other@example.com", "source": "web"}).status_code == 403

    def test_staff_without_the_permission_is_refused(self, lead, make_user):
        client = Client()
        client.force_login(make_user(is_staff=True))

        assert client.get(LIST).status_code == 403
        assert client.get(reverse("admin:leads_lead_change", args=[lead.pk])).status_code == 403

    def test_anonymous_and_visitors_are_sent_to_the_login(self, client, make_user):
        assert client.get(LIST).headers["Location"] == f"/admin/login/?next={LIST}"
        client.force_login(make_user())
        assert client.get(LIST).status_code == 302

    def test_erasing_a_lead_takes_its_traces(self, lead, admin_client):
        admin_client.post(reverse("admin:leads_lead_delete", args=[lead.pk]), {"post": "yes"})

        assert not Lead.objects.exists()
        assert User.objects.exists()
