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


@pytest.mark.parametrize("path", ["/seminars", "/seminars/7", "/appointments", "/privacy", "/chat"])
def test_address_with_a_slash_leads_to_the_one_without(client, path):
    answer = client.get(f"{path}/?context=home")

    assert (answer.status_code, answer.headers["Location"]) == (301, f"{path}?context=home")
    assert client.post(f"{path}/", {}).status_code == 405


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/api/chat/", "/api/leads/", "/api/seminars/upcoming/", "/health/"])
def test_other_addresses_with_a_slash_are_not_found(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.django_db
def test_crm_asks_for_a_login(client):
    answer = client.get("/admin/")

    assert (answer.status_code, answer.headers["Location"]) == (302, "/admin/login/?next=/admin/")
