"""A real browser on the running site."""

import shutil
from collections.abc import Callable, Iterator

import pytest
from django.db import connections
from django.test.utils import override_settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}

OpenSite = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say plainly that the browser tests are left out where no browser is."""
    for item in items:
        if "tests/browser/" in item.nodeid:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.django_db(transaction=True))
            item.add_marker(
                pytest.mark.skipif(
                    CHROMIUM is None, reason="no chromium on this machine (apt-get install chromium)"
                )
            )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium once for all browser tests."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def site(transactional_db: None, live_server: LiveServer) -> Iterator[str]:
    """Serve the site and give its address."""
    with override_settings(CSRF_TRUSTED_ORIGINS=[live_server.url]):
        yield live_server.url
    # Playwright's event loop hides its connections from Django's teardown.
    connections.close_all()


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[OpenSite]:
    """Open pages of the site, each in a browser context of its own; fail on any script or policy error."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_page(path: str = "/", **options) -> Page:
        context = browser.new_context(base_url=site, **{**DESKTOP, **options})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda line: complaints.append(line.text) if is_complaint(line.text, line.type) else None,
        )
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def is_complaint(text: str, kind: str) -> bool:
    """Tell whether a console line is our fault; a test that cuts the network causes the rest itself."""
    return kind == "error" and "Failed to load resource" not in text and "net::ERR" not in text
