"""Every setting, from the environment. Development needs none; production says which is missing.

`.env.example` lists the variables.
"""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from chat.rehearsals.prices import GROQ_PRICES, read_prices
from scoring.score import DEFAULT_LICENSED_STATES
from scoring.us_states import US_STATES

BASE_DIR = Path(__file__).resolve().parent.parent
VERSION = "4.0"

# A turn is held for 20 seconds in all; the model may take half of them.
LONGEST_DEADLINE = 10.0

env = environ.Env()
env.read_env(BASE_DIR / ".env")
# A variable left empty, as dashboards do, counts as not set.
env.ENVIRON = {name: value for name, value in env.ENVIRON.items() if value}


def listed(name: str, default: list[str]) -> list[str]:
    """Return the entries of a variable like "a, b"."""
    return [entry.strip() for entry in env.list(name, default=default) if entry.strip()]


# Render sets RENDER; there, forgetting DEBUG must not open the debug pages to the world.
DEBUG = env.bool("DEBUG", default="RENDER" not in env.ENVIRON)

# --- Required in production -------------------------------------------------------------

SECRET_KEY = env.str("SECRET_KEY", default="development-only-key-that-signs-nothing-of-value-0123456789")
ALLOWED_HOSTS: list[str] = listed("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
if render_host := env.str("RENDER_EXTERNAL_HOSTNAME", default=""):
    ALLOWED_HOSTS.append(render_host)

missing = [
    name
    for name, is_set in {
        "SECRET_KEY": env.str("SECRET_KEY", default=""),
        "ALLOWED_HOSTS": listed("ALLOWED_HOSTS", default=[]) or render_host,
    }.items()
    if not is_set
]
if missing and not DEBUG:
    raise ImproperlyConfigured(
        f"DEBUG is false, so this is production: set {' and '.join(missing)} in the environment "
        "(.env.example says how), or set DEBUG=true to develop."
    )

# --- The application --------------------------------------------------------------------

INSTALLED_APPS = [
    "provision.apps.CRMConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "corsheaders",
    "csp",
    "rest_framework",
    "rest_framework.authtoken",
    "leads",
    "seminars",
    "chat",
    "provision",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "provision.security_headers.security_headers",
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "provision.body_length.require_body_length",
]

ROOT_URLCONF = "provision.urls"
WSGI_APPLICATION = "provision.wsgi.application"
APPEND_SLASH = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LOGIN_URL = "admin:login"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "provision.context_processors.brokerage",
            ]
        },
    }
]

# --- Database ---------------------------------------------------------------------------

DATABASES: dict[str, dict[str, Any]] = {
    "default": env.db("DATABASE_URL", default=f"sqlite:///{BASE_DIR / 'provision.sqlite3'}")
}
database = DATABASES["default"]
if database["ENGINE"] == "django.db.backends.sqlite3":
    # IMMEDIATE takes the write lock at BEGIN: a transaction that reads first can't fail at its first write.
    database["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }
else:
    database["CONN_HEALTH_CHECKS"] = True
    database["OPTIONS"] = {
        **database.get("OPTIONS", {}),
        "connect_timeout": 5,
        "options": "-c statement_timeout=15000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000",
    }
    if pool_size := env.int("DB_POOL_SIZE", default=8):
        database["OPTIONS"]["pool"] = {"min_size": 0, "max_size": pool_size, "timeout": 5}

# Requests are counted here, per process: exact with the one worker of gunicorn.conf.py.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        # The default of 300 would let 300 strangers push a counter out.
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    }
}

# --- Language, time, static files ---------------------------------------------------------

LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_I18N = False
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "provision.static_files.HashedStaticFiles"},
}

# --- Security ---------------------------------------------------------------------------

# How many proxies of ours stand before gunicorn; 0 ignores X-Forwarded-For. Render has two.
TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXY_COUNT", default=0)
if TRUSTED_PROXY_COUNT:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

HTTPS = env.bool("HTTPS", default=not DEBUG)
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^health$"]  # a load balancer asks by plain HTTP
# Browsers keep what is promised here: an hour until the owner of the domain is sure of more.
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=3600) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("SECURE_HSTS_INCLUDE_SUBDOMAINS", default=False)
SECURE_HSTS_PRELOAD = env.bool("SECURE_HSTS_PRELOAD", default=False)
# W005 and W021 ask for the two above, which bind every other service below the domain.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_AGE = 8 * 60 * 60
CSRF_COOKIE_HTTPONLY = True
# ".example.com" allows every host below it; an origin writes that with a star.
CSRF_TRUSTED_ORIGINS = [
    f"https://*{host}" if host.startswith(".") else f"https://{host}"
    for host in ALLOWED_HOSTS
    if HTTPS and host != "*"
]

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# A form has a few short fields; Django answers 400 above this, the API 413 above 64 KB.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000

CORS_ALLOWED_ORIGINS: list[str] = listed(
    "CORS_ORIGINS", default=["http://localhost:3000", "http://127.0.0.1:3000"] if DEBUG else []
)
CORS_URLS_REGEX = r"^/(api/|health$)"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]

# --- API --------------------------------------------------------------------------------

REST_FRAMEWORK = {
    # Closed unless a view opens itself.
    "DEFAULT_PERMISSION_CLASSES": ["provision.permissions.StaffWithModelPermission"],
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework.authentication.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["provision.parsers.BoundedJSONParser"],
    "DEFAULT_THROTTLE_CLASSES": ["provision.throttles.AddressThrottle"],
    "EXCEPTION_HANDLER": "provision.errors.answer_exception",
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}

# Requests per minute and address, by the scope a view names; 0 is no limit.
RATE_LIMITS = {
    "chat": env.int("CHAT_LIMIT_PER_MINUTE", default=30),
    "registration": env.int("REGISTRATION_LIMIT_PER_MINUTE", default=20),
}

# --- Mail -------------------------------------------------------------------------------

if DEBUG or env.str("EMAIL_URL", default=""):
    # The console is the developer's mail server; in production it would write addresses into the log.
    vars().update(env.email_url("EMAIL_URL", default="consolemail://"))
else:
    EMAIL_BACKEND = "provision.mail.NoMailServer"
EMAIL_TIMEOUT = 3
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="ProVision Brokerage <hello@example.com>")

# --- The brokerage ------------------------------------------------------------------------

BROKERAGE_NAME = "ProVision Brokerage"
BROKERAGE_PHONE = env.str("BROKERAGE_PHONE", default="(602) 555-0100")
BROKERAGE_EMAIL = env.str("BROKERAGE_EMAIL", default="hello@example.com")
BROKERAGE_ADDRESS = env.str("BROKERAGE_ADDRESS", default="100 Example Avenue, Phoenix, AZ 85004")
BROKERAGE_LICENSE_NUMBER = env.str("BROKERAGE_LICENSE_NUMBER", default="")
BROKERAGE_HOURS = env.str("BROKERAGE_HOURS", default="Monday to Friday, 9 am to 5 pm Arizona time")
LICENSED_STATES = frozenset(
    code.upper() for code in listed("LICENSED_STATES", default=sorted(DEFAULT_LICENSED_STATES))
)
if unknown := LICENSED_STATES - US_STATES.keys():
    raise ImproperlyConfigured(
        f"LICENSED_STATES takes two-letter codes of US states: {', '.join(sorted(unknown))} is none."
    )

# --- Services ---------------------------------------------------------------------------

GROQ_API_KEY = env.str("GROQ_API_KEY", default="").strip()
GROQ_MODEL = env.str("GROQ_MODEL", default="llama-3.3-70b-versatile")
# Asked in this order when a model is gone, busy or silent.
GROQ_FALLBACK_MODELS = listed("GROQ_FALLBACK_MODELS", default=["openai/gpt-oss-120b", "openai/gpt-oss-20b"])
GROQ_BASE_URL = env.str("GROQ_BASE_URL", default="https://api.groq.com")
if urlsplit(GROQ_BASE_URL).scheme not in ("http", "https") or not urlsplit(GROQ_BASE_URL).hostname:
    raise ImproperlyConfigured("GROQ_BASE_URL takes a server's address, such as https://api.groq.com .")
AI_TEMPERATURE = env.float("AI_TEMPERATURE", default=0.7)
AI_MAX_TOKENS = env.int("AI_MAX_TOKENS", default=300)
# One turn waits for models no longer than this, however many it asks.
AI_DEADLINE_SECONDS = env.float("AI_DEADLINE_SECONDS", default=5.0)
if not 0 < AI_DEADLINE_SECONDS <= LONGEST_DEADLINE:
    raise ImproperlyConfigured(
        f"AI_DEADLINE_SECONDS takes seconds, more than 0 and at most {LONGEST_DEADLINE:g}."
    )
# gunicorn's threads; a quarter of them stays free for pages when every model is slow.
THREADS = env.int("THREADS", default=64)
AI_MAX_CALLS = env.int("AI_MAX_CALLS", default=max(1, THREADS * 3 // 4))
MAX_CONVERSATION_HISTORY = env.int("MAX_CONVERSATION_HISTORY", default=20)
# By model; for the cost that `manage.py rehearse` tells.
try:
    MODEL_PRICES = {**GROQ_PRICES, **read_prices(env.str("MODEL_PRICES", default="{}"))}
except ValueError as error:
    raise ImproperlyConfigured(
        "MODEL_PRICES takes JSON, dollars per million tokens in, cached and out by model, such as "
        f'{{"openai/gpt-oss-120b": [0.15, 0.075, 0.60]}}: {error}.'
    ) from error
CALCOM_USERNAME = env.str("CALCOM_USERNAME", default="")

# --- Logs -------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "filters": {"no_exception_text": {"()": "provision.logs.WithoutExceptionText"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["no_exception_text"],
        }
    },
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="INFO")},
    # These three tell of every request, and at DEBUG what visitors wrote.
    "loggers": {name: {"level": "WARNING"} for name in ("groq", "httpx", "httpcore")},
}
