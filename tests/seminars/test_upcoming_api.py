"""GET /api/seminars/upcoming: the specification's keys, each seminar in its own time zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from seminars.models import Seminar

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
PHOENIX = ZoneInfo("America/Phoenix")
NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture(autouse=True)
def _first_of_june():
    with time_machine.travel(NOW, tick=False):
        yield


def upcoming(client) -> dict:
    answer = client.get("/api/seminars/upcoming")
    assert answer.status_code == 200
    return answer.json()


def titles(client) -> list[str]:
    return [seminar["title"] for seminar in upcoming(client)["seminars"]]


def test_seminar_has_the_specifications_fields(client, make_seminar):
    seminar = make_seminar(
        title="Retirement Planning Strategies",
        description="Learn proven strategies",
        date=datetime(2026, 11, 15, 18, tzinfo=PHOENIX),
        location="Phoenix, AZ",
        registered_count=12,
        virtual_link="https://example.com/only-for-guests",
    )

    assert upcoming(client) == {
        "seminars": [
            {
                "id": seminar.pk,
                "title": "Retirement Planning Strategies",
                "description": "Learn proven strategies",
                "date": "2026-11-15T18:00:00-07:00",
                "time_zone": "America/Phoenix",
                "location": "Phoenix, AZ",
                "location_type": "in_person",
                "max_attendees": 50,
                "registered_count": 12,
                "available_seats": 38,
                "is_full": False,
            }
        ],
        "total": 1,
    }


@pytest.mark.parametrize(
    ("time_zone", "day", "date", "abbreviation"),
    [
        ("America/Phoenix", 10, "2026-07-10T18:00:00-07:00", "MST"),
        ("America/Phoenix", 190, "2027-01-06T18:00:00-07:00", "MST"),
        ("America/New_York", 10, "2026-07-10T18:00:00-04:00", "EDT"),
        ("America/New_York", 123, "2026-10-31T18:00:00-04:00", "EDT"),
        ("America/New_York", 124, "2026-11-01T18:00:00-05:00", "EST"),
        ("America/New_York", 190, "2027-01-06T18:00:00-05:00", "EST"),
    ],
)
def test_date_carries_the_seminars_own_offset(client, make_seminar, time_zone, day, date, abbreviation):
    start = datetime(2026, 6, 30, 18, tzinfo=ZoneInfo(time_zone)) + timedelta(days=day)
    seminar = make_seminar(date=start, time_zone=time_zone)

    assert upcoming(client)["seminars"][0]["date"] == date
    assert seminar.zone_abbreviation == abbreviation


def test_next_seminar_comes_first_and_ties_by_id(client, make_seminar):
    make_seminar(title="later", date=NOW + timedelta(days=2))
    make_seminar(title="tie one", date=NOW + timedelta(days=1))
    make_seminar(title="tie two", date=NOW + timedelta(days=1))

    assert titles(client) == ["tie one", "tie two", "later"]


def test_past_begun_and_inactive_seminars_are_left_out(client, make_seminar):
    make_seminar(title="past", date=NOW - timedelta(seconds=1))
    make_seminar(title="begins now", date=NOW)
    make_seminar(title="called off", date=NOW + timedelta(days=1), is_active=False)
    make_seminar(title="begins soon", date=NOW + timedelta(seconds=1))

    assert titles(client) == ["begins soon"]
    assert upcoming(client)["total"] == 1


def test_full_seminar_is_shown_as_full(client, make_seminar):
    make_seminar(max_attendees=2, registered_count=2, is_full=True)
    seminar = upcoming(client)["seminars"][0]

    assert (seminar["available_seats"], seminar["is_full"]) == (0, True)


def test_none_upcoming_is_an_empty_list(client):
    assert upcoming(client) == {"seminars": [], "total": 0}


@pytest.mark.parametrize(("count", "shown"), [(49, 49), (50, 50), (51, 50), (60, 50)])
def test_fifty_are_shown_at_most_with_the_true_total(client, count, shown):
    Seminar.objects.bulk_create(
        Seminar(title=str(day), date=NOW + timedelta(days=day)) for day in range(1, count + 1)
    )
    answer = upcoming(client)

    assert [seminar["title"] for seminar in answer["seminars"]] == [str(day) for day in range(1, shown + 1)]
    assert answer["total"] == count


@pytest.mark.parametrize("count", [1, 3, 30])
def test_one_query_whatever_the_count(client, make_seminar, count):
    for day in range(count):
        make_seminar(date=NOW + timedelta(days=day + 1))
    with CaptureQueriesContext(connection) as queries:
        answer = upcoming(client)

    assert (len(answer["seminars"]), len(queries)) == (count, 1)


def test_logged_in_advisor_sees_the_same(advisor_client, make_seminar):
    make_seminar(title="open to all", date=NOW + timedelta(days=1))

    assert titles(advisor_client) == ["open to all"]
