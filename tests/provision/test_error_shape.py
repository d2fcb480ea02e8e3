"""Every answer of the API that is no success has one shape: code, message, fields."""

import logging
from io import StringIO

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils.module_loading import import_string

from tests.provision.spare_urls import SECRET
from tests.racing import race

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.provision.spare_urls")]

NO_SUCH_ADDRESS = {"code": "not_found", "message": "There is nothing at this address.", "fields": {}}
UNEXPECTED = {
    "code": "unexpected",
    "message": "Something went wrong. Our team has been notified and will reach out to you shortly.",
    "fields": {},
}
DATABASE_AWAY = {
    "code": "database_unavailable",
    "message": "We're experiencing technical difficulties. Please try again in a moment.",
    "fields": {},
}


@pytest.mark.parametrize(
    ("method", "path", "headers", "status", "code"),
    [
        ("POST", "/api/chat", {}, 400, "invalid"),
        ("GET", "/api/leads", {}, 401, "not_authenticated"),
        ("GET", "/api/leads", {"Authorization": "Token nobody"}, 401, "authentication_failed"),
        ("POST", "/api/missing", {}, 403, "permission_denied"),
        ("GET", "/api/missing", {}, 404, "not_found"),
        ("PUT", "/api/missing", {}, 400, "parse_error"),
        ("PATCH", "/api/missing", {}, 400, "parse_error"),
        ("GET", "/api/nothing", {}, 404, "not_found"),
        ("GET", "/api/", {}, 404, "not_found"),
        ("GET", "/api/leads/", {}, 404, "not_found"),
        ("GET", "/api/seminars/upcoming?format=xml", {}, 404, "not_found"),
        ("GET", "/api/chat", {}, 405, "method_not_allowed"),
        ("DELETE", "/api/seminars/upcoming", {}, 405, "method_not_allowed"),
        ("GET", "/api/seminars/upcoming", {"Accept": "image/png"}, 406, "not_acceptable"),
        ("GET", "/api/broken", {}, 500, "unexpected"),
        ("GET", "/api/broken-page", {}, 500, "unexpected"),
        ("GET", "/api/leads", {"Host": "elsewhere.example"}, 400, "bad_request"),
    ],
)
def test_error_has_the_one_shape(visitor, method, path, headers, status, code):
    answer = visitor.generic(method, path, headers=headers)

    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/json"
    assert list(answer.json()) == ["code", "message", "fields"]
    assert answer.json()["code"] == code
    assert answer.json()["message"]
    assert SECRET not in answer.content.decode()


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_unknown_address_is_not_found_whatever_the_method(method):
    answer = Client(enforce_csrf_checks=True).generic(method, "/api/nothing", "{}", "application/json")

    assert (answer.status_code, answer.json()) == (404, NO_SUCH_ADDRESS)


def test_mistake_of_ours_is_logged_without_what_was_said(visitor, caplog):
    answer = visitor.get("/api/broken")

    assert (answer.status_code, answer.json()) == (500, UNEXPECTED)
    ours = [record.getMessage() for record in caplog.records if record.name == "provision.errors"]
    assert len(ours) == 1
    assert ours[0].startswith("RuntimeError in Broken\n")
    assert "in get" in ours[0]
    assert "private" not in ours[0]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "The message is required."),
        ({"message": ""}, "The message may not be blank."),
        ({"message": "a" * 1001}, "Ensure the message has no more than 1000 characters."),
        ({"message": 5}, "Message: Not a valid string."),
        ({"message": "Hi", "user_email": "ann"}, "Enter a valid email address."),
        ({"message": "Hi", "user_name": "n" * 101}, "Ensure the user name has no more than 100 characters."),
        ({"message": "Hi", "answering": "shoe size"}, 'Answering: "shoe size" is not a valid choice.'),
        ({"message": "", "user_email": "ann"}, "Some fields need your attention."),
    ],
)
def test_message_of_one_wrong_field_stands_alone(visitor, body, message):
    assert visitor.post("/api/chat", body, "application/json").json()["message"] == message


def test_log_of_a_page_says_where_and_not_what(visitor, caplog):
    visitor.get("/broken")
    logged = in_production_log(caplog, "django.request")

    assert logged.startswith("Internal Server Error: /broken\n")
    assert "in broken_page" in logged
    assert logged.endswith("RuntimeError")
    assert "private" not in logged


def test_log_of_a_cause_says_where_and_not_what(caplog):
    log = logging.getLogger("tests.cause")
    try:
        try:
            raise ValueError(SECRET)
        except ValueError as cause:
            raise RuntimeError(SECRET) from cause
    except RuntimeError:
        log.exception("It failed")
    log.error("No exception at all")
    logged = in_production_log(caplog, "tests.cause")

    assert logged.index("ValueError") < logged.index("RuntimeError")
    assert "private" not in logged.replace("raise", "")
    assert logged.endswith("No exception at all")


def in_production_log(caplog: pytest.LogCaptureFixture, name: str) -> str:
    """Return what the settings' handler writes of a logger's records, without time, level and name."""
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    for scrub in settings.LOGGING["handlers"]["console"]["filters"]:
        handler.addFilter(import_string(settings.LOGGING["filters"][scrub]["()"])())
    for record in caplog.records:
        if record.name == name:
            handler.handle(record)
    return stream.getvalue().strip()


def test_mistake_outside_the_api_views_is_json_below_api(visitor):
    assert visitor.get("/api/broken-page").json() == UNEXPECTED


@pytest.mark.usefixtures("_database_away")
@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/api/seminars/upcoming", ""),
        ("POST", "/api/seminars/1/register", '{"name": "Ann", "email": "ann@example.com"}'),
        ("GET", "/api/leads", ""),
    ],
)
def test_database_away_is_said_in_the_specifications_words(method, path, body):
    def ask(_: int):
        headers = {"Authorization": "Token any"}
        return Client().generic(method, path, body, "application/json", headers=headers)

    [answer] = race(1, ask)
    assert (answer.status_code, answer.json()) == (503, DATABASE_AWAY)


class TestDefaultDeny:
    @pytest.mark.parametrize("path", ["/api/forgetful", "/api/forgetful-about-leads"])
    def test_view_that_says_nothing_is_closed(self, visitor, make_user, path):
        assert visitor.get(path).status_code == 401

        visitor.force_login(make_user("visitor"))
        assert visitor.get(path).status_code == 403

    def test_staff_needs_the_models_permission(self, visitor, make_user):
        visitor.force_login(make_user(is_staff=True, permissions=("seminars.view_seminar",)))

        assert visitor.get("/api/forgetful-about-leads").status_code == 403

    def test_reading_permission_is_no_writing_permission(self, visitor, make_user):
        visitor.force_login(make_user(is_staff=True, permissions=("leads.view_lead",)))

        assert visitor.get("/api/forgetful-about-leads").status_code == 200
        assert visitor.post("/api/forgetful-about-leads").status_code == 403

    def test_view_without_a_model_stays_closed_for_staff(self, visitor, make_user):
        visitor.force_login(make_user(is_staff=True, is_superuser=True))
        answer = visitor.get("/api/forgetful")

        assert (answer.status_code, answer.json()) == (500, UNEXPECTED)


class TestPages:
    @pytest.mark.parametrize(
        ("path", "headers", "status", "said"),
        [
            ("/nothing", {}, 404, "page"),
            ("/seminars/4711", {}, 404, "page"),
            ("/seminars?page=elephant", {}, 404, "page"),
            ("/closed", {}, 403, "This page is not open to you"),
            ("/broken", {}, 500, "Something went wrong on our side"),
            ("/", {"Host": "elsewhere.example"}, 400, "We could not read that request"),
        ],
    )
    def test_error_of_a_page_is_a_page(self, visitor, path, headers, status, said):
        answer = visitor.get(path, headers=headers)

        assert answer.status_code == status
        assert answer.headers["Content-Type"].startswith("text/html")
        assert said in answer.content.decode()
        assert SECRET not in answer.content.decode()

    @pytest.mark.parametrize("path", ["/broken", "/closed", "/nothing"])
    def test_error_page_has_a_way_on_and_a_person_to_call(self, visitor, settings, path):
        shown = visitor.get(path).content.decode()

        assert f'href="{reverse("home")}"' in shown
        assert settings.BROKERAGE_PHONE in shown

    def test_form_without_its_token_is_refused_with_a_page_of_ours(self, make_seminar):
        answer = Client(enforce_csrf_checks=True).post(f"/seminars/{make_seminar().pk}", {})

        assert answer.status_code == 403
        assert "csrf" not in answer.content.decode().lower()

    @pytest.mark.usefixtures("_database_away")
    def test_page_says_so_when_the_database_is_away(self):
        [answer] = race(1, lambda _: Client(raise_request_exception=False).get("/seminars"))

        assert answer.status_code == 500
        assert "Something went wrong on our side" in answer.content.decode()
