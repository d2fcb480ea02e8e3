"""The database connection of the running thread."""

from django.db import connection


def release_connection() -> None:
    """Give the connection back before a wait for somebody else; inside a transaction it must stay."""
    if not connection.in_atomic_block:
        connection.close()
