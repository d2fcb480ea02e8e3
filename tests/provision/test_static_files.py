"""Static files as production serves them: hashed, compressed, and every one a page names is there."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command
from django.test import Client


@pytest.fixture
def collected(settings, tmp_path) -> Path:
    """Collect the static files as a deploy does and return where they are."""
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "provision.static_files.HashedStaticFiles"},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    return tmp_path


@pytest.mark.django_db
def test_production_serves_what_its_pages_name(collected, make_seminar):
    site = Client()
    for path in (
        "/",
        "/seminars",
        f"/seminars/{make_seminar().pk}",
        "/appointments",
        "/privacy",
        "/chat",
        "/nothing",
    ):
        shown = site.get(path).content.decode()
        for named in set(re.findall(r'(?:src|href|data-panel|data-styles)="/static/([^"]+)"', shown)):
            assert (collected / named).is_file(), named

    script = staticfiles_storage.stored_name("js/chat-launcher.js")
    assert re.fullmatch(r"js/chat-launcher\.[0-9a-f]{12}\.js", script)
    assert (collected / f"{script}.gz").is_file()


def test_parts_of_a_module_import_each_other_by_hashed_names(collected):
    for script in (collected / "js").glob("*.*.js"):
        for imported in re.findall(r'from "\./([^"]+)"', script.read_text()):
            assert re.fullmatch(r"[a-z-]+\.[0-9a-f]{12}\.js", imported), f"{script.name}: {imported}"
            assert (collected / "js" / imported).is_file()
