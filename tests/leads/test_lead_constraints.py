"""What the leads table itself refuses, whoever writes to it."""

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, connection, transaction

from leads.models import Lead

pytestmark = pytest.mark.django_db


def refusal(**fields) -> str:
    with pytest.raises(DatabaseError) as refused, transaction.atomic():
        Lead.objects.create(**{"email": "ann@example.com", **fields})
    return str(refused.value)


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"lead_score": 101}, "leads_lead_score_0_to_100"),
        ({"qualification_progress": 8}, "leads_qualification_progress_0_to_7"),
    ],
)
def test_out_of_range_is_refused_by_name(fields, constraint):
    assert constraint in refusal(**fields)
    assert Lead.objects.count() == 0


@pytest.mark.parametrize("column", ["lead_score", "qualification_progress"])
def test_below_zero_is_refused(column):
    refusal(**{column: -1})

    assert Lead.objects.count() == 0


@pytest.mark.parametrize(("score", "progress"), [(0, 0), (100, 7)])
def test_bounds_are_allowed(score, progress):
    Lead.objects.create(email="ann@example.com", lead_score=score, qualification_progress=progress)

    assert Lead.objects.count() == 1


@pytest.mark.parametrize("email", ["ann@example.com", "ANN@example.COM"])
def test_second_lead_of_an_address_is_refused(email):
    Lead.objects.create(email="ann@example.com")

    with pytest.raises(IntegrityError), transaction.atomic():
        Lead.objects.create(email=email)
    assert Lead.objects.count() == 1


def test_form_says_why_a_second_lead_is_refused():
    Lead.objects.create(email="ann@example.com")

    with pytest.raises(ValidationError) as refused:
        Lead(email="Ann@Example.com").full_clean()
    assert refused.value.messages == ["There is already a lead with this e-mail address."]


@pytest.mark.parametrize("field", ["source", "qualification_status"])
def test_choices_are_checked_by_forms(field):
    with pytest.raises(ValidationError) as refused:
        Lead(email="ann@example.com", **{field: "carrier pigeon"}).full_clean()
    assert list(refused.value.message_dict) == [field]


def test_table_has_the_specifications_name_columns_and_index():
    with connection.cursor() as cursor:
        columns = {column.name for column in connection.introspection.get_table_description(cursor, "leads")}
        constraints = connection.introspection.get_constraints(cursor, "leads")

    assert columns >= {
        "id",
        "name",
        "email",
        "phone",
        "source",
        "qualification_status",
        "lead_score",
        "qualification_answers",
        "created_at",
        "updated_at",
    }
    assert constraints["idx_leads_email"]["columns"] == ["email"]


def test_defaults_are_the_specifications():
    lead = Lead.objects.create(email="ann@example.com")

    assert (
        lead.source,
        lead.qualification_status,
        lead.lead_score,
        lead.qualification_answers,
        lead.phone,
    ) == (
        "web",
        "new",
        0,
        {},
        None,
    )
