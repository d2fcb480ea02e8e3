"""The seminars room."""

from django.apps import AppConfig


class SeminarsConfig(AppConfig):
    """Seminars and seats."""

    name = "seminars"

    def ready(self) -> None:
        """Connect the one signal."""
        from seminars import signals  # noqa: F401, PLC0415 (models must be loaded first)
