"""The two kinds of people who work in the CRM, as groups of permissions."""

from typing import Any

from django.contrib.auth.models import Group, Permission
from django.db.models import Q

READING = {
    "leads": ("view_lead", "change_lead"),
    "chat": ("view_conversation", "view_message", "view_guardevent", "view_approvedstatement"),
    "seminars": ("view_seminar", "view_seminarregistration"),
}
PLANNING = {
    "chat": ("add_approvedstatement", "change_approvedstatement", "change_guardevent"),
    "seminars": ("add_seminar", "change_seminar", "change_seminarregistration"),
}

GROUPS = {"Advisors": (READING,), "Staff": (READING, PLANNING)}


def ensure_groups(**kwargs: Any) -> None:
    """Create the groups and give them what they lack; what an administrator added stays.

    Receives `post_migrate`, whose arguments it doesn't need.
    """
    for name, duties in GROUPS.items():
        group, _ = Group.objects.get_or_create(name=name)
        wanted = Q(pk__in=())
        for duty in duties:
            for app_label, codenames in duty.items():
                wanted |= Q(content_type__app_label=app_label, codename__in=codenames)
        group.permissions.add(*Permission.objects.filter(wanted))
