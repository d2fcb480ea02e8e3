"""What every room's tests share: a database file, an empty cache, people and seminars."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.core.cache import cache
from django.db import connection
from django.test import Client, override_settings
from django.utils import timezone

from leads.models import Lead
from seminars.models import Seminar

PASSWORD = "a password for tests only"


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Keep the SQLite test database in a file: threads can't share one in memory."""
    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


@pytest.fixture(scope="session", autouse=True)
def _suite_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Name static files as they are (hashed names exist only after collectstatic); hash passwords fast."""
    storages = {
        "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    with override_settings(
        STORAGES=storages,
        STATIC_ROOT=tmp_path_factory.mktemp("static"),
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    ):
        yield


@pytest.fixture(autouse=True)
def _empty_cache() -> None:
    """Forget what earlier tests counted."""
    cache.clear()


@pytest.fixture
def make_user(db: None) -> Callable[..., User]:
    """Return a maker of users; `permissions` are "app_label.codename"."""

    def make(username: str = "sam", *, permissions: tuple[str, ...] = (), **fields: Any) -> User:
        user = User.objects.create_user(username, f"{username}@example.com", PASSWORD, **fields)
        for permission in permissions:
            app_label, codename = permission.split(".")
            user.user_permissions.add(
                Permission.objects.get(content_type__app_label=app_label, codename=codename)
            )
        return user

    return make


@pytest.fixture
def advisor(make_user: Callable[..., User]) -> User:
    """Return a member of staff who may see the leads."""
    return make_user("advisor", is_staff=True, permissions=("leads.view_lead",))


@pytest.fixture
def advisor_client(advisor: User) -> Client:
    """Return a client with the advisor logged in."""
    client = Client()
    client.force_login(advisor)
    return client


@pytest.fixture
def make_lead(db: None) -> Callable[..., Lead]:
    """Return a maker of leads, each with an address of its own."""
    numbers = iter(range(1, 10_000))

    def make(**fields: Any) -> Lead:
        return Lead.objects.create(**{"email": f"person{next(numbers)}@example.com", **fields})

    return make


@pytest.fixture
def make_seminar(db: None) -> Callable[..., Seminar]:
    """Return a maker of seminars; by default one of next month with 50 free seats."""

    def make(**fields: Any) -> Seminar:
        described = {
            "title": "Income you can't outlive",
            "date": timezone.now() + timedelta(days=30),
            **fields,
        }
        return Seminar.objects.create(**described)

    return make
