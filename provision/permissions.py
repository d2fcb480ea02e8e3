"""Who may call what."""

from rest_framework.permissions import DjangoModelPermissions


class StaffWithModelPermission(DjangoModelPermissions):
    """Let staff in who hold the model's permission for the method, reading included."""

    # HEAD too: the length of an answer tells how much is in it.
    perms_map = {
        **DjangoModelPermissions.perms_map,
        "GET": ["%(app_label)s.view_%(model_name)s"],
        "HEAD": ["%(app_label)s.view_%(model_name)s"],
    }

    def has_permission(self, request, view):  # type: ignore[no-untyped-def]
        """Refuse everyone who isn't staff, then ask for the model's permission."""
        return bool(request.user and request.user.is_staff) and super().has_permission(request, view)
