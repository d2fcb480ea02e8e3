"""What `manage.py check --deploy` says of a production that would start and not work."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Tags, register
from django.core.checks import Warning as DeployWarning

UNSENT = {"provision.mail.NoMailServer", "django.core.mail.backends.console.EmailBackend"}


@register(deploy=True)
def check_mail(**kwargs: Any) -> list[CheckMessage]:
    """Warn if confirmations reach nobody."""
    if settings.EMAIL_BACKEND not in UNSENT:
        return []
    return [
        DeployWarning(
            "No mail server is configured: nobody gets the confirmation of a seat.",
            hint="Set EMAIL_URL, such as smtp+tls://user:password@mail.example.com:587 .",
            id="provision.W001",
        )
    ]


@register(Tags.security, deploy=True)
def check_https_is_seen(**kwargs: Any) -> list[CheckMessage]:
    """Warn if every page would redirect to itself behind a proxy that ends TLS."""
    if not settings.SECURE_SSL_REDIRECT or settings.SECURE_PROXY_SSL_HEADER:
        return []
    return [
        DeployWarning(
            "HTTPS is on and TRUSTED_PROXY_COUNT is 0: behind a proxy that ends TLS every request looks like "
            "plain HTTP, so every page redirects to itself without end.",
            hint="Set TRUSTED_PROXY_COUNT to the number of your proxies (two on Render).",
            id="provision.W002",
        )
    ]
