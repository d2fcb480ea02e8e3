"""What the connection really runs with, on each database."""

import sqlite3
from threading import Barrier

import pytest
from django.db import IntegrityError, connection, transaction

from leads.models import Lead
from seminars.models import SeminarRegistration
from tests.racing import race

pytestmark = pytest.mark.django_db(transaction=True)

THREADS = 40


def ask(question: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(question)
        return cursor.fetchone()[0]


@pytest.mark.parametrize(
    ("pragma", "value"),
    # 1 is NORMAL; with a write-ahead log it survives a killed process.
    [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 1), ("busy_timeout", 20_000)],
)
def test_sqlite_runs_with(pragma, value):
    if connection.vendor != "sqlite":
        pytest.skip("SQLite's own setting")

    assert ask(f"PRAGMA {pragma}") == value
    assert race(1, lambda _: ask(f"PRAGMA {pragma}")) == [value]


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("statement_timeout", "15s"),
        ("lock_timeout", "10s"),
        ("idle_in_transaction_session_timeout", "30s"),
        ("TimeZone", "UTC"),
    ],
)
def test_postgres_runs_with(setting, value):
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL's own setting")

    assert ask(f"SHOW {setting}") == value


def test_reading_before_writing_in_a_transaction_never_fails(make_lead):
    lead = make_lead()

    def read_then_write(_: int) -> None:
        with transaction.atomic():
            mine = Lead.objects.select_for_update().get(pk=lead.pk)
            mine.lead_score += 1
            mine.save(update_fields=["lead_score"])

    assert race(THREADS, read_then_write) == [None] * THREADS
    lead.refresh_from_db()
    assert lead.lead_score == THREADS


def test_control_sqlite_by_default_fails_there(tmp_path):
    file = tmp_path / "plain.sqlite3"
    with sqlite3.connect(file) as plain:
        plain.execute("CREATE TABLE counter AS SELECT 0 AS value")
    everybody_read = Barrier(2)

    def read_then_write(_: int) -> None:
        mine = sqlite3.connect(file, timeout=1, isolation_level=None)
        mine.execute("BEGIN")
        (value,) = mine.execute("SELECT value FROM counter").fetchone()
        everybody_read.wait()
        try:
            mine.execute("UPDATE counter SET value = ?", [value + 1])
            mine.execute("COMMIT")
        finally:
            mine.close()

    assert sqlite3.OperationalError in {type(outcome) for outcome in race(2, read_then_write)}


def test_foreign_keys_are_enforced():
    with pytest.raises(IntegrityError):
        SeminarRegistration.objects.create(seminar_id=4711, lead_id=4711)


def test_no_request_is_wrapped_in_a_transaction():
    assert connection.settings_dict["ATOMIC_REQUESTS"] is False
