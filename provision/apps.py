"""The house as Django sees it."""

from django.apps import AppConfig, apps

# The module, not the class: Django takes a class of that name here for the house's own.
from django.contrib.admin import apps as admin_apps
from django.db.models.signals import post_migrate


class CRMConfig(admin_apps.AdminConfig):
    """The admin, with our own site."""

    default = False
    default_site = "provision.admin_site.CRMSite"


class ProvisionConfig(AppConfig):
    """The top room: it assembles the others."""

    name = "provision"
    default = True

    def ready(self) -> None:
        """Register the deployment checks, and keep the CRM's groups after every migration."""
        from provision import checks  # noqa: F401, PLC0415 (registers itself)
        from provision.groups import ensure_groups  # noqa: PLC0415 (models must be loaded first)

        # Django tells apps with models only; the chat's come last, so all permissions exist.
        post_migrate.connect(ensure_groups, sender=apps.get_app_config("chat"))
