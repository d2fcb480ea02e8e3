"""Every address of the site."""

import pytest
from django.urls import resolve, reverse

PATHS = {
    "home": "/",
    "seminars": "/seminars",
    "appointments": "/appointments",
    "privacy": "/privacy",
    "chat": "/chat",
    "health": "/health",
    "api-chat": "/api/chat",
    "api-chat-history": "/api/chat/history",
    "api-seminars-upcoming": "/api/seminars/upcoming",
    "api-leads": "/api/leads",
    "admin:index": "/admin/",
}


@pytest.mark.parametrize(("name", "path"), PATHS.items())
def test_address_has_its_name(name, path):
    assert reverse(name) == path
    assert resolve(path).view_name == name


def test_addresses_of_one_seminar():
    assert reverse("seminar", args=[7]) == "/seminars/7"
    assert reverse("api-seminar-register", args=[7]) == "/api/seminars/7/register"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/seminars", "/appointments", "/privacy", "/chat", "/health"])
def test_page_opens_for_everybody(client, path):
    assert client.get(path).status_code == 200


@pytest.mark.django_db
def test_crm_asks_for_a_login(client):
    answer = client.get("/admin/")

    assert (answer.status_code, answer.headers["Location"]) == (302, "/admin/login/?next=/admin/")
