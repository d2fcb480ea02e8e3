"""What a deployment reads: render.yaml, .env.example, gunicorn's configuration."""

import re
from pathlib import Path

import yaml
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
RENDER = yaml.safe_load((ROOT / "render.yaml").read_text())
SETTINGS = (ROOT / "provision" / "settings.py").read_text() + (ROOT / "gunicorn.conf.py").read_text()


def test_render_runs_migrations_then_gunicorn_and_never_demo_data():
    (web,) = RENDER["services"]

    assert web["runtime"] == "python"
    assert web["startCommand"] == "python manage.py migrate --noinput && exec gunicorn provision.wsgi"
    assert web["healthCheckPath"] == "/health"
    assert "seed_demo" not in (ROOT / "render.yaml").read_text()


def test_render_sets_what_production_needs_and_no_secret():
    (web,) = RENDER["services"]
    variables = {variable["key"]: variable for variable in web["envVars"]}

    assert variables["DEBUG"]["value"] == "false"
    assert variables["SECRET_KEY"]["generateValue"] is True
    assert variables["DATABASE_URL"]["fromDatabase"]["name"] == RENDER["databases"][0]["name"]
    assert variables["GROQ_API_KEY"] == {"key": "GROQ_API_KEY", "sync": False}


def test_every_variable_that_is_read_is_in_the_example_and_the_other_way_round():
    read = set(re.findall(r"""(?:env(?:\.\w+)?|listed|environ\.get)\(\s*["']([A-Z_]+)""", SETTINGS))
    shown = set(re.findall(r"^# ([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))

    assert shown == read - {"RENDER", "RENDER_EXTERNAL_HOSTNAME"}
