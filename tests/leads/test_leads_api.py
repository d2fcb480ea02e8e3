"""GET /api/leads: for staff who may view leads, by session or token; filtered, paged, constant in queries."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from rest_framework.authtoken.models import Token

from leads.models import Lead

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
# Session, user, their own and their groups' permissions, leads, count.
QUERIES = 6


def emails(answer) -> list[str]:
    return [lead["email"] for lead in answer.json()["leads"]]


class TestWhoMayRead:
    def test_anonymous_is_asked_to_authenticate(self, client):
        answer = client.get("/api/leads")

        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Token"
        assert answer.json() == {
            "code": "not_authenticated",
            "message": "Authentication credentials were not provided.",
            "fields": {},
        }

    @pytest.mark.parametrize(
        "fields",
        [
            {"is_staff": True},
            {"permissions": ("leads.view_lead",)},
            {"is_staff": True, "permissions": ("leads.change_lead",)},
            {"is_superuser": True},
        ],
        ids=[
            "staff without permission",
            "permission without staff",
            "another permission",
            "superuser not staff",
        ],
    )
    @pytest.mark.parametrize("method", ["get", "head"])
    def test_others_are_refused(self, client, make_user, fields, method):
        client.force_login(make_user(**fields))
        answer = getattr(client, method)("/api/leads")

        assert answer.status_code == 403

    def test_refusal_has_the_error_shape(self, client, make_user):
        client.force_login(make_user(is_staff=True))

        assert client.get("/api/leads").json() == {
            "code": "permission_denied",
            "message": "You do not have permission to perform this action.",
            "fields": {},
        }

    def test_session_of_an_advisor_opens(self, advisor_client):
        assert advisor_client.get("/api/leads").json() == {"leads": [], "total": 0, "page": 1}

    def test_token_of_an_advisor_opens(self, client, advisor):
        token = Token.objects.create(user=advisor)
        answer = client.get("/api/leads", headers={"Authorization": f"Token {token.key}"})

        assert (answer.status_code, answer.json()["total"]) == (200, 0)

    @pytest.mark.parametrize("authorization", ["Token nobody", "Token", "Token a b", "Token \x7f"])
    def test_wrong_token_is_refused(self, client, authorization):
        answer = client.get("/api/leads", headers={"Authorization": authorization})

        assert (answer.status_code, answer.json()["code"]) == (401, "authentication_failed")

    def test_advisor_who_left_is_refused(self, client, advisor):
        token = Token.objects.create(user=advisor)
        advisor.is_active = False
        advisor.save(update_fields=["is_active"])
        client.force_login(advisor)

        assert client.get("/api/leads").status_code == 401
        assert client.get("/api/leads", headers={"Authorization": f"Token {token.key}"}).status_code == 401

    def test_superuser_on_the_staff_may_read(self, client, make_user):
        client.force_login(make_user(is_staff=True, is_superuser=True))

        assert client.get("/api/leads").status_code == 200

    @pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
    def test_nothing_can_be_written(self, make_user, client, method):
        client.force_login(make_user(is_staff=True, is_superuser=True))
        answer = getattr(client, method)("/api/leads", {}, content_type="application/json")

        assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")


class TestWhatIsRead:
    def test_lead_has_the_specifications_fields(self, advisor_client, make_lead):
        lead = make_lead(
            name="Ann Lee",
            email="ann@example.com",
            phone="+16025550100",
            source="seminar",
            qualification_status="qualified",
            lead_score=75,
            qualification_progress=6,
            last_contact_at=NOON,
        )
        Lead.objects.update(created_at=NOON - timedelta(hours=1))

        assert advisor_client.get("/api/leads").json() == {
            "leads": [
                {
                    "id": lead.pk,
                    "name": "Ann Lee",
                    "email": "ann@example.com",
                    "phone": "+16025550100",
                    "source": "seminar",
                    "qualification_status": "qualified",
                    "lead_score": 75,
                    "qualification_progress": 6,
                    "created_at": "2026-06-01T11:00:00Z",
                    "last_contact": "2026-06-01T12:00:00Z",
                }
            ],
            "total": 1,
            "page": 1,
        }

    def test_latest_contact_comes_first_and_ties_by_newest(self, advisor_client, make_lead):
        make_lead(email="old@example.com", last_contact_at=NOON - timedelta(days=1))
        make_lead(email="tie-first@example.com", last_contact_at=NOON)
        make_lead(email="tie-second@example.com", last_contact_at=NOON)

        assert emails(advisor_client.get("/api/leads")) == [
            "tie-second@example.com",
            "tie-first@example.com",
            "old@example.com",
        ]

    @pytest.mark.parametrize("status", Lead.Status.values)
    def test_status_filters(self, advisor_client, make_lead, status):
        for each in Lead.Status.values:
            make_lead(email=f"{each}@example.com", qualification_status=each)
        answer = advisor_client.get("/api/leads", {"status": status})

        assert emails(answer) == [f"{status}@example.com"]
        assert answer.json()["total"] == 1

    @pytest.mark.parametrize("source", Lead.Source.values)
    def test_source_filters(self, advisor_client, make_lead, source):
        for each in Lead.Source.values:
            make_lead(email=f"{each}@example.com", source=each)

        assert emails(advisor_client.get("/api/leads", {"source": source})) == [f"{source}@example.com"]

    def test_filters_add_up(self, advisor_client, make_lead):
        make_lead(email="both@example.com", source="seminar", qualification_status="warm")
        make_lead(source="seminar", qualification_status="cold")
        make_lead(source="web", qualification_status="warm")

        answer = advisor_client.get("/api/leads", {"source": "seminar", "status": "warm"})
        assert emails(answer) == ["both@example.com"]

    def test_empty_parameters_filter_nothing(self, advisor_client, make_lead):
        make_lead()

        answer = advisor_client.get("/api/leads?status=&source=&limit=&offset=")
        assert (answer.status_code, answer.json()["total"]) == (200, 1)


class TestPages:
    @pytest.mark.parametrize(
        ("limit", "offset", "numbers", "page"),
        [
            (2, 0, [5, 4], 1),
            (2, 2, [3, 2], 2),
            (2, 4, [1], 3),
            (2, 3, [2, 1], 2),
            (1, 9, [], 10),
            (200, 0, [5, 4, 3, 2, 1], 1),
        ],
    )
    def test_limit_and_offset_cut_a_page_out(self, advisor_client, make_lead, limit, offset, numbers, page):
        for number in range(1, 6):
            make_lead(email=f"{number}@example.com", last_contact_at=NOON + timedelta(minutes=number))
        answer = advisor_client.get("/api/leads", {"limit": limit, "offset": offset})

        assert emails(answer) == [f"{number}@example.com" for number in numbers]
        assert (answer.json()["total"], answer.json()["page"]) == (5, page)

    def test_fifty_leads_come_by_default(self, advisor_client):
        Lead.objects.bulk_create(Lead(email=f"{number}@example.com") for number in range(51))
        answer = advisor_client.get("/api/leads").json()

        assert (len(answer["leads"]), answer["total"], answer["page"]) == (50, 51, 1)

    def test_offset_far_beyond_the_end_is_an_empty_page(self, advisor_client):
        assert advisor_client.get("/api/leads", {"offset": 2**31}).json()["leads"] == []

    @pytest.mark.parametrize(
        ("parameters", "fields"),
        [
            ({"limit": "0"}, {"limit": ["Ensure this value is greater than or equal to 1."]}),
            ({"limit": "201"}, {"limit": ["Ensure this value is less than or equal to 200."]}),
            ({"limit": "ten"}, {"limit": ["A valid integer is required."]}),
            ({"limit": "9" * 5000}, {"limit": ["String value too large."]}),
            ({"offset": "-1"}, {"offset": ["Ensure this value is greater than or equal to 0."]}),
            ({"offset": str(2**63)}, {"offset": [f"Ensure this value is less than or equal to {2**31}."]}),
            ({"status": "hot"}, {"status": ['"hot" is not a valid choice.']}),
            ({"source": "a\x00b"}, {"source": ['"a\x00b" is not a valid choice.']}),
            ({"limit": "\x00"}, {"limit": ["A valid integer is required."]}),
        ],
    )
    def test_bad_parameter_is_named(self, advisor_client, parameters, fields):
        answer = advisor_client.get("/api/leads", parameters)

        assert answer.status_code == 400
        assert answer.json() == {
            "code": "invalid",
            "message": f"{next(iter(fields)).capitalize()}: {fields[next(iter(fields))][0]}",
            "fields": fields,
        }

    def test_all_bad_parameters_are_named_at_once(self, advisor_client):
        answer = advisor_client.get("/api/leads?limit=x&offset=x")

        assert answer.json()["message"] == "Some fields need your attention."
        assert set(answer.json()["fields"]) == {"limit", "offset"}


@pytest.mark.parametrize("count", [1, 3, 30])
def test_query_count_does_not_grow_with_the_leads(advisor_client: Client, make_lead, count):
    for _ in range(count):
        make_lead()
    with CaptureQueriesContext(connection) as queries:
        answer = advisor_client.get("/api/leads")

    assert len(answer.json()["leads"]) == count
    assert len(queries) == QUERIES


def test_address_lookup_uses_the_unique_index(make_lead):
    make_lead()
    if connection.vendor == "postgresql":
        # So few rows are read whole otherwise.
        connection.cursor().execute("SET LOCAL enable_seqscan = off")

    assert "leads_email_unique" in Lead.objects.with_email("ann@example.com").explain()
