"""The one signal: erasing a lead cascades past every service, and its seat must come free."""

from typing import Any

from django.db.models import F
from django.db.models.signals import post_delete
from django.dispatch import receiver

from seminars.models import Seminar, SeminarRegistration


@receiver(post_delete, sender=SeminarRegistration)
def free_seat(instance: SeminarRegistration, **kwargs: Any) -> None:
    """Give the seat of a deleted registration back."""
    taken = Seminar.objects.filter(pk=instance.seminar_id, registered_count__gt=0)
    taken.update(registered_count=F("registered_count") - 1, is_full=False)
