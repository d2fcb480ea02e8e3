"""What the tests of seminars share."""

import socket

import pytest

ANN = {"name": "Ann Lee", "email": "ann@example.com", "phone": "+1-555-0100"}


@pytest.fixture
def person() -> dict[str, str]:
    """Return the body of a registration."""
    return dict(ANN)


@pytest.fixture
def deliver_to(settings):
    """Return a function that sends mail to a port of this machine."""

    def deliver(port: int) -> None:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST = "127.0.0.1"
        settings.EMAIL_PORT = port
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_TIMEOUT = 0.5

    return deliver


@pytest.fixture
def closed_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
