"""Whether the service can do its work."""

from django.conf import settings
from django.db import Error, connection
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from chat import language_model


@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """Answer 200 when the database answers, else 503."""
    database_connected = is_database_connected()
    return JsonResponse(
        {
            "status": "healthy" if database_connected else "unhealthy",
            "timestamp": timezone.now().isoformat(),
            "groq_configured": bool(settings.GROQ_API_KEY),
            "groq_key_refused": language_model.key_refused(),
            "database_connected": database_connected,
            "version": settings.VERSION,
        },
        status=200 if database_connected else 503,
    )


def is_database_connected() -> bool:
    """Ask the database the cheapest question there is."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return False
    return True
