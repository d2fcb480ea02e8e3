"""What the tests of the house share."""

import pytest
from django.db import connection
from django.test import Client


@pytest.fixture
def visitor() -> Client:
    """Return a client that is answered as a browser is: errors too."""
    return Client(raise_request_exception=False)


@pytest.fixture
def _database_away(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point new connections at an address where no database is; ask from another thread."""
    settings = connection.settings_dict
    if connection.vendor == "sqlite":
        monkeypatch.setitem(settings, "NAME", "/no/such/directory/provision.sqlite3")
    else:
        monkeypatch.setitem(settings, "OPTIONS", {**settings["OPTIONS"], "host": "/no/such/directory"})
