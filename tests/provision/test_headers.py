"""Headers of every answer: what a browser may run, who may read it, who may keep it."""

import re

import pytest
from django.conf import settings

from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db

PAGES = ["/", "/seminars", "/appointments", "/privacy", "/chat", "/nothing-here", "/admin/login/"]
API = ["/health", "/api/seminars/upcoming", "/api/leads", "/api/chat", "/api/nothing"]

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}

ORIGIN = "http://localhost:3000"


def policy(answer) -> dict[str, str]:
    directives = answer.headers["Content-Security-Policy"].split(";")
    return dict(directive.strip().split(" ", 1) for directive in directives if directive.strip())


@pytest.mark.parametrize("path", PAGES + API)
def test_policy_allows_nothing_inline(client, path):
    assert policy(client.get(path)) == POLICY


@pytest.mark.parametrize("path", PAGES + API)
@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("X-Frame-Options", "DENY"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        (
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
        ),
    ],
)
def test_answer_has_the_security_header(client, path, header, value):
    assert client.get(path).headers[header] == value


@pytest.mark.parametrize("path", PAGES + API)
def test_no_shared_cache_keeps_an_answer(client, path):
    allowed = {"private", "no-cache", "no-store", "max-age=0", "must-revalidate"}
    directives = set(client.get(path).headers["Cache-Control"].split(", "))

    assert {"private", "no-cache"} <= directives <= allowed


@pytest.mark.parametrize("path", PAGES)
def test_page_has_nothing_inline(client, path):
    shown = client.get(path).content.decode()

    assert re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", shown) == []
    assert re.findall(r"<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:", shown) == []


def test_session_and_csrf_cookies_are_out_of_scripts_reach(client, advisor):
    client.get("/admin/login/")
    client.post("/admin/login/", {"username": advisor.username, "password": PASSWORD})

    for name in ("csrftoken", "sessionid"):
        assert client.cookies[name]["httponly"] is True
        assert client.cookies[name]["samesite"] == "Lax"


class TestOtherOrigins:
    @pytest.mark.parametrize(
        ("method", "path", "status"),
        [
            ("get", "/health", 200),
            ("get", "/api/seminars/upcoming", 200),
            ("post", "/api/chat", 415),
            ("get", "/api/leads", 401),
            ("get", "/api/nothing", 404),
            ("delete", "/api/chat", 405),
        ],
    )
    def test_known_origin_may_read_success_and_error(self, client, method, path, status):
        answer = getattr(client, method)(path, headers={"Origin": ORIGIN})

        assert answer.status_code == status
        assert answer.headers["Access-Control-Allow-Origin"] == ORIGIN
        assert "origin" in answer.headers["Vary"].lower()
        assert "Access-Control-Allow-Credentials" not in answer.headers

    @pytest.mark.parametrize(
        "origin", ["https://elsewhere.example", "null", "http://localhost:3001", "https://localhost:3000"]
    )
    def test_other_origin_may_not(self, client, origin):
        answer = client.get("/api/seminars/upcoming", headers={"Origin": origin})

        assert "Access-Control-Allow-Origin" not in answer.headers

    @pytest.mark.parametrize("path", ["/", "/seminars", "/admin/login/"])
    def test_pages_are_for_this_origin_only(self, client, path):
        assert "Access-Control-Allow-Origin" not in client.get(path, headers={"Origin": ORIGIN}).headers

    def test_browser_may_ask_first(self, client):
        answer = client.options(
            "/api/chat",
            headers={
                "Origin": ORIGIN,
                "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "content-type",
            },
        )

        assert answer.status_code == 200
        assert answer.headers["Access-Control-Allow-Origin"] == ORIGIN
        assert "POST" in answer.headers["Access-Control-Allow-Methods"]
        assert "content-type" in answer.headers["Access-Control-Allow-Headers"]

    def test_asking_first_is_not_counted_against_the_limit(self, client, settings):
        settings.RATE_LIMITS = {"chat": 1}
        asking = {"Origin": ORIGIN, "Access-Control-Request-Method": "POST"}

        assert [client.options("/api/chat", headers=asking).status_code for _ in range(3)] == [200] * 3
        assert client.post("/api/chat", {}, content_type="application/json").status_code == 400

    def test_development_origins_are_the_specifications(self):
        assert settings.CORS_ALLOWED_ORIGINS == ["http://localhost:3000", "http://127.0.0.1:3000"]
