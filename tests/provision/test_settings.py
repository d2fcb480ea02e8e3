"""Settings from the environment: none needed in development, the missing one named in production."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from provision.checks import check_https_is_seen, check_mail

HOUSE = Path(settings.BASE_DIR)
PRODUCTION = {"DEBUG": "false", "SECRET_KEY": "k" * 50, "ALLOWED_HOSTS": "www.example.com, example.com"}

pytestmark = pytest.mark.skipif((HOUSE / ".env").exists(), reason="a developer's own .env decides here")


def start(names: tuple[str, ...], **environment: str) -> subprocess.CompletedProcess[str]:
    """Load the settings in a process of their own and print the named ones."""
    script = (
        "import json; from django.conf import settings; import django; django.setup(); "
        f"print(json.dumps({{name: getattr(settings, name) for name in {names!r}}}, default=sorted))"
    )
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=HOUSE,
        env={"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "provision.settings", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def read(*names: str, **environment: str) -> dict:
    started = start(names, **environment)
    assert started.returncode == 0, started.stderr
    return json.loads(started.stdout)


def refusal(**environment: str) -> str:
    started = start(("DEBUG",), **environment)
    assert started.returncode != 0
    return started.stderr.strip().splitlines()[-1]


def test_development_needs_nothing():
    found = read(
        "DEBUG", "ALLOWED_HOSTS", "DATABASES", "RATE_LIMITS", "TRUSTED_PROXY_COUNT", "GROQ_API_KEY",
        "MAX_CONVERSATION_HISTORY", "LICENSED_STATES", "SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE",
    )  # fmt: skip

    assert found.pop("DATABASES")["default"]["NAME"] == str(HOUSE / "provision.sqlite3")
    assert found == {
        "DEBUG": True,
        "ALLOWED_HOSTS": ["localhost", "127.0.0.1", "[::1]"],
        "RATE_LIMITS": {"chat": 30, "registration": 20},
        "TRUSTED_PROXY_COUNT": 0,
        "GROQ_API_KEY": "",
        "MAX_CONVERSATION_HISTORY": 20,
        "LICENSED_STATES": ["AZ", "CA", "CO", "FL", "NV", "TX", "UT", "WA"],
        "SECURE_SSL_REDIRECT": False,
        "SESSION_COOKIE_SECURE": False,
    }


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({"DEBUG": "false"}, "SECRET_KEY and ALLOWED_HOSTS"),
        ({"DEBUG": "false", "SECRET_KEY": "k" * 50}, "ALLOWED_HOSTS"),
        ({"DEBUG": "false", "ALLOWED_HOSTS": "www.example.com"}, "SECRET_KEY"),
        ({"DEBUG": "false", "SECRET_KEY": "", "ALLOWED_HOSTS": " , "}, "SECRET_KEY and ALLOWED_HOSTS"),
        ({"RENDER": "true"}, "SECRET_KEY and ALLOWED_HOSTS"),
        ({"RENDER": "true", "RENDER_EXTERNAL_HOSTNAME": "x.onrender.com"}, "SECRET_KEY"),
    ],
)
def test_production_says_what_is_missing(environment, missing):
    assert f"this is production: set {missing} in the environment" in refusal(**environment)


def test_production_is_closed_and_encrypted():
    found = read(
        "DEBUG", "ALLOWED_HOSTS", "SECURE_SSL_REDIRECT", "SECURE_REDIRECT_EXEMPT", "SESSION_COOKIE_SECURE",
        "CSRF_COOKIE_SECURE", "CSRF_TRUSTED_ORIGINS", "CORS_ALLOWED_ORIGINS",
        **PRODUCTION,
    )  # fmt: skip

    assert found == {
        "DEBUG": False,
        "ALLOWED_HOSTS": ["www.example.com", "example.com"],
        "SECURE_SSL_REDIRECT": True,
        "SECURE_REDIRECT_EXEMPT": ["^health$"],
        "SESSION_COOKIE_SECURE": True,
        "CSRF_COOKIE_SECURE": True,
        "CSRF_TRUSTED_ORIGINS": ["https://www.example.com", "https://example.com"],
        "CORS_ALLOWED_ORIGINS": [],
    }


def test_render_needs_a_key_only():
    environment = {"RENDER": "true", "RENDER_EXTERNAL_HOSTNAME": "x.onrender.com", "SECRET_KEY": "k" * 44}

    assert read("DEBUG", "ALLOWED_HOSTS", **environment)["DEBUG"] is False
    assert "x.onrender.com" in read("ALLOWED_HOSTS", **environment)["ALLOWED_HOSTS"]


def test_forwarded_https_is_believed_behind_our_proxies_only():
    assert read("SECURE_PROXY_SSL_HEADER", **PRODUCTION)["SECURE_PROXY_SSL_HEADER"] is None
    assert read("SECURE_PROXY_SSL_HEADER", **PRODUCTION, TRUSTED_PROXY_COUNT="2") == {
        "SECURE_PROXY_SSL_HEADER": ["HTTP_X_FORWARDED_PROTO", "https"]
    }


def test_lists_may_have_spaces_and_states_any_case():
    environment = {"LICENSED_STATES": "az, Tx ,", "CORS_ORIGINS": "https://a.example, https://b.example"}
    found = read("LICENSED_STATES", "CORS_ALLOWED_ORIGINS", **environment)

    assert found == {
        "LICENSED_STATES": ["AZ", "TX"],
        "CORS_ALLOWED_ORIGINS": ["https://a.example", "https://b.example"],
    }


def test_what_is_no_state_is_named():
    assert "two-letter codes of US states: ARIZONA is none" in refusal(LICENSED_STATES="Arizona,TX")


def test_a_variable_left_empty_counts_as_not_set():
    found = read("DEBUG", "MAX_CONVERSATION_HISTORY", DEBUG="", MAX_CONVERSATION_HISTORY="", DATABASE_URL="")

    assert found == {"DEBUG": True, "MAX_CONVERSATION_HISTORY": 20}


def test_postgres_comes_by_url_with_a_pool():
    url = "postgres://user:secret@db.example.com:5433/brokerage"
    database = read("DATABASES", DATABASE_URL=url)["DATABASES"]["default"]

    assert (database["ENGINE"], database["HOST"], database["PORT"], database["NAME"]) == (
        "django.db.backends.postgresql",
        "db.example.com",
        5433,
        "brokerage",
    )
    assert database["OPTIONS"]["pool"] == {"min_size": 0, "max_size": 8, "timeout": 5}
    without = read("DATABASES", DATABASE_URL=url, DB_POOL_SIZE="0")["DATABASES"]["default"]
    assert "pool" not in without["OPTIONS"]


def check_deployment(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=HOUSE,
        env={
            "PATH": os.environ["PATH"],
            **PRODUCTION,
            "SECRET_KEY": "".join(map(chr, range(48, 112))),
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_deployment_checks_are_clean():
    checked = check_deployment(TRUSTED_PROXY_COUNT="2", EMAIL_URL="smtp+tls://mail.example.com:587")

    assert checked.returncode == 0, checked.stderr


def test_deployment_checks_name_what_would_not_work():
    checked = check_deployment()

    assert checked.returncode == 1
    assert sorted(re.findall(r"provision\.W\d+", checked.stderr)) == ["provision.W001", "provision.W002"]


@pytest.mark.parametrize(
    ("backend", "warned"),
    [
        ("provision.mail.NoMailServer", ["provision.W001"]),
        ("django.core.mail.backends.console.EmailBackend", ["provision.W001"]),
        ("django.core.mail.backends.smtp.EmailBackend", []),
    ],
)
def test_mail_that_reaches_nobody_is_warned_of(settings, backend, warned):
    settings.EMAIL_BACKEND = backend

    assert [warning.id for warning in check_mail()] == warned


@pytest.mark.parametrize(
    ("https", "proxy_header", "warned"),
    [
        (True, None, ["provision.W002"]),
        (True, ("HTTP_X_FORWARDED_PROTO", "https"), []),
        (False, None, []),
    ],
)
def test_https_that_is_not_seen_is_warned_of(settings, https, proxy_header, warned):
    settings.SECURE_SSL_REDIRECT = https
    settings.SECURE_PROXY_SSL_HEADER = proxy_header

    assert [warning.id for warning in check_https_is_seen()] == warned


def test_production_without_a_mail_server_sends_none():
    assert read("EMAIL_BACKEND", **PRODUCTION) == {"EMAIL_BACKEND": "provision.mail.NoMailServer"}
    found = read("EMAIL_BACKEND", "EMAIL_HOST", **PRODUCTION, EMAIL_URL="smtp+tls://mail.example.com:587")
    assert found == {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": "mail.example.com",
    }


def test_development_prints_its_mail():
    console = {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}

    assert read("EMAIL_BACKEND") == console


def test_hsts_begins_with_an_hour_and_goes_as_far_as_it_is_told():
    names = ("SECURE_HSTS_SECONDS", "SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_PRELOAD")
    far = {"SECURE_HSTS_SECONDS": "31536000", **dict.fromkeys(names[1:], "true")}

    assert list(read(*names, **PRODUCTION).values()) == [3600, False, False]
    assert list(read(*names, **PRODUCTION, **far).values()) == [31_536_000, True, True]
    assert read(*names, **far)["SECURE_HSTS_SECONDS"] == 0


def test_origins_of_all_hosts_below_a_domain_are_trusted():
    found = read("CSRF_TRUSTED_ORIGINS", **{**PRODUCTION, "ALLOWED_HOSTS": ".example.com,example.org,*"})

    assert found == {"CSRF_TRUSTED_ORIGINS": ["https://*.example.com", "https://example.org"]}


def test_plain_http_is_sent_to_https_except_health(settings, client, db):
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 31_536_000
    redirected = client.get("/seminars?page=1")

    assert (redirected.status_code, redirected.headers["Location"]) == (
        301,
        "https://testserver/seminars?page=1",
    )
    assert client.get("/health").status_code == 200
    assert client.get("/healthy").status_code == 301
    assert client.get("/", secure=True).headers["Strict-Transport-Security"].startswith("max-age=31536000")


def test_gunicorn_accepts_its_configuration():
    checked = subprocess.run(
        [sys.executable, "-m", "gunicorn", "--check-config", "provision.wsgi"],
        cwd=HOUSE,
        env={"PATH": os.environ["PATH"], "PORT": "0"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert checked.returncode == 0, checked.stderr


class TestServing:
    NAMES = ("bind", "workers", "threads", "accesslog")
    SCRIPT = (
        "import json, runpy; serving = runpy.run_path('gunicorn.conf.py'); "
        f"print(json.dumps([serving[name] for name in {NAMES!r}]))"
    )

    @pytest.fixture
    def serve(self, tmp_path):
        """Return a function that tells how gunicorn would serve with a .env file and variables."""
        shutil.copy(HOUSE / "gunicorn.conf.py", tmp_path)

        def told(*lines: str, **environment: str) -> list[object]:
            (tmp_path / ".env").write_text("\n".join(lines))
            found = subprocess.run(
                [sys.executable, "-c", self.SCRIPT],
                cwd=tmp_path,
                env={"PATH": os.environ["PATH"], **environment},
                capture_output=True,
                text=True,
                timeout=60,
                check=True,
            )
            return json.loads(found.stdout)

        return told

    def test_defaults(self, serve):
        assert serve() == ["0.0.0.0:8000", 1, 64, None]

    def test_env_file_is_read(self, serve):
        lines = ("HOST=127.0.0.1", "PORT=8123", "WEB_CONCURRENCY=2", "THREADS=8", "ACCESS_LOG=1")

        assert serve(*lines) == ["127.0.0.1:8123", 2, 8, "-"]

    def test_environment_goes_first(self, serve):
        assert serve("PORT=8123", "THREADS=8", PORT="8456")[:3] == ["0.0.0.0:8456", 1, 8]

    def test_a_variable_left_empty_counts_as_not_set(self, serve):
        empty = dict.fromkeys(("HOST", "PORT", "WEB_CONCURRENCY", "THREADS", "ACCESS_LOG"), "")

        assert serve(**empty) == ["0.0.0.0:8000", 1, 64, None]
