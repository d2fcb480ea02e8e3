"""Three visitors come to a scored lead, each in another way; an advisor finds them all."""

import re

import pytest
from django.contrib.auth.models import Group, User
from playwright.sync_api import Page, expect

from chat.models import Conversation
from leads.models import Lead
from tests.browser.conftest import PHONE

MESSAGES = re.compile(r"/api/chat(/stream)?$")
WIDTHS = pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])

FREE_TEXT = [
    "Hi! I'm 61 and live in Denver",
    "around 420k in my 401(k) and IRA",
    "running out of money before I die",
    "a steady paycheck for life",
    "I'd love to learn more about annuities",
    "phone and email are both fine",
    "My name is Pat Sample",
    "pat.sample@example.com",
    "(602) 555-0142",
]
QUICK_REPLIES = [
    "50-65",
    "$200k-$500k",
    "Market volatility",
    "Protect assets",
    "Somewhat interested",
    "Arizona",
    "Email only",
]


def open_chat(page: Page) -> None:
    page.locator("#chat-open").click()
    expect(page.get_by_role("dialog", name="Sarah, AI assistant")).to_be_visible()
    expect(page.get_by_role("log")).to_contain_text("How old are you?")


def send(page: Page, text: str) -> None:
    """Send a message and wait for its answer."""
    answers = page.locator(".chat-message-sarah")
    before = answers.count()
    field = page.get_by_role("textbox", name="Your message")
    field.fill(text)
    page.get_by_role("button", name="Send").click()
    expect(answers).to_have_count(before + 1)


def press(page: Page, label: str) -> None:
    """Press a quick reply and wait for its answer."""
    answers = page.locator(".chat-message-sarah")
    before = answers.count()
    page.get_by_role("group", name="Quick replies").get_by_role("button", name=label, exact=True).click()
    expect(answers).to_have_count(before + 1)


@WIDTHS
def test_a_visitor_is_qualified_by_free_text_only(visit, device):
    page = visit("/", **device)
    open_chat(page)
    for text in FREE_TEXT:
        send(page, text)

    expect(page.get_by_role("dialog")).to_contain_text("7 of 7")
    expect(page.get_by_role("dialog").get_by_role("link", name="Make an appointment")).to_be_visible()
    lead = Lead.objects.get()
    assert (lead.name, lead.email, lead.phone) == ("Pat Sample", "pat.sample@example.com", "+16025550142")
    assert (lead.lead_score, lead.qualification_status, lead.qualification_progress) == (95, "high_value", 7)


@WIDTHS
def test_a_visitor_is_qualified_by_quick_replies_only(visit, device):
    page = visit("/seminars", **device)
    open_chat(page)
    for label in QUICK_REPLIES:
        press(page, label)
    send(page, "Chris Button")
    send(page, "chris.button@example.com")

    lead = Lead.objects.get()
    assert (lead.lead_score, lead.qualification_status, lead.qualification_progress) == (85, "high_value", 7)
    assert lead.qualification_answers["age"] == "50_65"


@WIDTHS
def test_a_visitor_is_qualified_without_javascript(visit, device):
    page = visit("/", java_script_enabled=False, **device)
    page.get_by_label("Your message").fill("I'm 47 and live in Utah")
    page.get_by_role("button", name="Send").click()
    for label in ["Under $100k", "General planning", "Maximize growth", "Not interested", "Email only"]:
        page.get_by_role("button", name=label, exact=True).click()
    for text in ["Robin Plain", "robin.plain@example.com"]:
        page.get_by_label("Your message").fill(text)
        page.get_by_role("button", name="Send").click()

    expect(page.get_by_role("list", name="Conversation with Sarah")).to_contain_text("our seminars page")
    lead = Lead.objects.get()
    assert (lead.name, lead.lead_score, lead.qualification_status) == ("Robin Plain", 57, "warm")


def test_an_advisor_finds_all_three_with_score_and_transcript(visit, client):
    visits = {
        "pat.sample@example.com": (95, FREE_TEXT),
        "chris.button@example.com": (85, [*QUICK_REPLIES, "Chris Button", "chris.button@example.com"]),
        "robin.plain@example.com": (
            52,
            ["I'm 47 and live in Ohio", "80k", "General planning", "grow it", "not interested", "email only",
             "Robin Plain", "robin.plain@example.com"],
        ),
    }  # fmt: skip
    for _, texts in visits.values():
        client.cookies.clear()
        client.get("/api/chat/history")
        for text in texts:
            client.post("/api/chat", {"message": text}, content_type="application/json")
    advisor = User.objects.create_user("advisor", password="a password of the test", is_staff=True)
    advisor.groups.add(Group.objects.get(name="Advisors"))

    page = visit("/admin/")
    page.get_by_label("Username").fill("advisor")
    page.get_by_label("Password").fill("a password of the test")
    page.get_by_role("button", name="Log in").click()
    page.goto("/admin/leads/lead/")
    rows = page.locator("#result_list tbody tr")
    expect(rows).to_have_count(3)
    newest_hot_first = ["chris.button@example.com", "pat.sample@example.com", "robin.plain@example.com"]
    for row, email in zip(rows.all(), newest_hot_first, strict=True):
        expect(row).to_contain_text(email)
        expect(row.locator(".field-score .pill b")).to_have_text(str(visits[email][0]))

    page.get_by_role("link", name="Pat Sample").click()
    expect(page.locator("#content")).to_contain_text("around 420k in my 401(k) and IRA")
    expect(page.locator("#content")).to_contain_text("running out of money before I die")
    expect(page.locator("#content")).to_contain_text("How old are you?")


def test_the_conversation_follows_over_pages_and_days(visit):
    page = visit("/")
    open_chat(page)
    send(page, "58")
    page.goto("/appointments")

    expect(page.get_by_role("log")).to_contain_text("About how much have you saved for retirement?")
    expect(page.get_by_role("dialog")).to_contain_text("1 of 7")

    page.evaluate("sessionStorage.clear()")
    page.goto("/privacy")
    page.locator("#chat-open").click()
    expect(page.get_by_role("log")).to_contain_text("About how much have you saved for retirement?")


def test_what_was_understood_can_be_corrected(visit):
    page = visit("/")
    open_chat(page)
    send(page, "58")
    send(page, "about 80k")
    card = page.locator(".chat-card")
    card.locator("summary").click()
    expect(card).to_contain_text("You said: “80k”")
    card.get_by_role("button", name="Change: Retirement savings").click()
    card.get_by_role("button", name="$500k+", exact=True).click()

    expect(page.get_by_role("log")).to_contain_text("I've changed that")
    assert Conversation.objects.get().qualification_answers == {"age": 58, "savings": "500k_plus"}


def test_a_failed_message_keeps_its_text_and_is_sent_once_on_retry(visit):
    page = visit("/")
    open_chat(page)
    page.route(MESSAGES, lambda route: route.abort())
    page.get_by_role("textbox", name="Your message").fill("I'm 58")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("log")).to_contain_text("Your message is kept here")
    expect(page.get_by_role("log")).to_contain_text("I'm 58")

    page.unroute(MESSAGES)
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("log")).to_contain_text("About how much have you saved for retirement?")
    assert Conversation.objects.get().messages.filter(role="user").count() == 1


def test_a_double_click_on_send_is_one_message(visit):
    page = visit("/")
    open_chat(page)
    page.get_by_role("textbox", name="Your message").fill("I'm 58")
    page.get_by_role("button", name="Send").dblclick()
    expect(page.locator(".chat-message-sarah")).to_have_count(2)

    assert Conversation.objects.get().messages.filter(role="user").count() == 1


def test_the_whole_chat_works_by_keyboard(visit):
    page = visit("/")
    page.locator("#chat-open").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("How old are you?")
    expect(page.get_by_role("textbox", name="Your message")).to_be_focused()
    page.keyboard.type("58")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("About how much have you saved for retirement?")
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.locator("#chat-open")).to_be_focused()


def test_a_closed_chat_loads_its_launcher_only(visit):
    page = visit("/privacy")
    page.wait_for_load_state("networkidle")
    scripts = page.evaluate(
        "performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)"
    )

    assert [path for path in scripts if path.endswith(".js")] == ["/static/js/chat-launcher.js"]


@pytest.mark.parametrize("path", ["/", "/seminars", "/appointments", "/privacy"])
@WIDTHS
def test_the_widget_is_on_every_page_and_no_page_scrolls_sideways(visit, path, device):
    page = visit(path, **device)

    expect(page.locator("#chat-open")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_pages_do_not_scroll_sideways_at_320_pixels(visit):
    page = visit("/", viewport={"width": 320, "height": 700})
    for path in ("/", "/seminars", "/appointments", "/privacy", "/chat"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
