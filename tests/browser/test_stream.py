"""Sarah's answer comes sentence by sentence; when it can't, the visitor notices nothing of it."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from chat.models import Conversation
from tests.browser.conftest import PHONE
from tests.browser.streams import (
    PLAIN,
    STREAM,
    PacedAnswer,
    dropping_server,
    open_watched,
    paths_of,
    refuse,
    sentence_event,
    stream_of,
)

DEVICES = pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])

SENTENCES = ("Thank you, fifty-eight is a good age to plan.", "Next we look at what you saved.")
ANSWER = "About how much have you saved for retirement?"

LEAVE_AND_RETURN = """() => {
  dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
}"""


@pytest.fixture
def answer_with(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., PacedAnswer]]:
    """Have the site's stream say these sentences."""
    answers: list[PacedAnswer] = []

    def prepare(*sentences: str, is_cut: bool = False) -> PacedAnswer:
        answer = PacedAnswer(sentences, is_cut=is_cut)
        answers.append(answer)
        monkeypatch.setattr("chat.api.stream_turn", answer)
        return answer

    yield prepare
    for answer in answers:
        answer.finish()


def say(page: Page, text: str = "I'm 58") -> None:
    page.get_by_role("textbox", name="Your message").fill(text)
    page.get_by_role("button", name="Send").click()


def stored(role: str) -> int:
    """Count the stored messages of a role."""
    return Conversation.objects.get().messages.filter(role=role).count()


@DEVICES
def test_sentences_are_seen_as_they_come_and_the_answer_is_announced_once(visit, answer_with, device):
    answer = answer_with(*SENTENCES)
    page = visit("/", **device)
    posts = open_watched(page)
    preview = page.locator(".chat-provisional")
    typing = page.locator(".chat-typing")
    say(page)
    expect(typing).to_be_visible()
    expect(preview).to_be_hidden()

    answer.go_on()
    expect(preview).to_have_text(SENTENCES[0])
    expect(preview).to_be_in_viewport()
    expect(page.get_by_role("log")).not_to_contain_text("Sending")
    expect(typing).to_be_hidden()
    answer.go_on()
    expect(preview).to_have_text(" ".join(SENTENCES))
    expect(preview).to_have_attribute("aria-hidden", "true")
    expect(page.locator("[role=log] .chat-provisional, [aria-live] .chat-provisional")).to_have_count(0)
    assert page.evaluate("announced") == []

    answer.go_on()
    expect(page.get_by_role("log")).to_contain_text(ANSWER)
    expect(preview).to_be_hidden()
    expect(preview).to_be_empty()
    assert [ANSWER in text for text in page.evaluate("announced")] == [True]
    assert paths_of(posts) == ["chat/stream"]


@pytest.mark.parametrize(("motion", "is_previewed"), [("reduce", False), ("no-preference", True)])
def test_nothing_grows_where_motion_is_unwelcome(visit, answer_with, motion, is_previewed):
    answer_with(*SENTENCES).finish()
    page = visit("/", reduced_motion=motion)
    posts = open_watched(page)
    say(page)

    expect(page.get_by_role("log")).to_contain_text(ANSWER)
    assert any(page.evaluate("previewed")) == is_previewed
    assert len(page.evaluate("announced")) == 1
    assert paths_of(posts) == ["chat/stream"]


def test_a_stream_that_ends_early_is_fetched_whole_and_said_once(visit, answer_with):
    answer_with(*SENTENCES, is_cut=True).finish()
    page = visit("/")
    posts = open_watched(page)
    say(page)

    expect(page.get_by_role("log")).to_contain_text(ANSWER)
    assert page.evaluate("previewed[0]") == SENTENCES[0]
    assert len(page.evaluate("announced")) == 1
    assert paths_of(posts) == ["chat/stream", "chat"]
    assert posts[0].post_data_json == posts[1].post_data_json
    assert (stored("user"), stored("assistant")) == (1, 2)


def test_a_connection_that_drops_is_replaced_by_a_plain_one(visit):
    page = visit("/")
    posts = open_watched(page)
    with dropping_server("Danke schön, Zoë.") as server:
        page.route(STREAM, lambda route: route.continue_(url=server.url))
        say(page)
        expect(page.locator(".chat-provisional")).to_have_text("Danke schön, Zoë.")
        server.drop()
        expect(page.get_by_role("log")).to_contain_text(ANSWER)

    assert len(page.evaluate("announced")) == 1
    assert paths_of(posts)[1:] == ["chat"]
    assert stored("user") == 1


@pytest.mark.parametrize(
    "lack",
    [
        refuse(404, "There is nothing here."),
        refuse(405, "Not in this way."),
        refuse(503, "Please come back later."),
        stream_of("<h1>Bad gateway</h1>", status=502, content_type="text/html"),
        stream_of("<h1>Welcome</h1>", content_type="text/html"),
        stream_of(""),
        stream_of(sentence_event(SENTENCES[0])),
        stream_of("event: turn\ndata: {\"message\":\n\n"),
        stream_of("", status=204),
        lambda route: route.abort(),
    ],
    ids=["404", "405", "503", "502 HTML", "200 HTML", "empty", "no turn", "bad JSON", "204", "no connection"],
)  # fmt: skip
def test_without_a_stream_the_answer_comes_in_the_plain_way(visit, lack):
    page = visit("/")
    posts = open_watched(page)
    page.route(STREAM, lack)
    say(page)

    expect(page.get_by_role("log")).to_contain_text(ANSWER)
    expect(page.get_by_role("button", name="Try again")).to_have_count(0)
    assert len(page.evaluate("announced")) == 1
    assert paths_of(posts) == ["chat/stream", "chat"]
    assert stored("user") == 1


@pytest.mark.parametrize(
    ("status", "remedy"), [(400, "Change the message"), (409, "Try again"), (429, "Try again")]
)
def test_a_refusal_is_shown_and_not_asked_twice(visit, status, remedy):
    page = visit("/")
    posts = open_watched(page)
    page.route(STREAM, refuse(status, "That can't be sent."))
    say(page)

    expect(page.get_by_role("log")).to_contain_text("That can't be sent.")
    expect(page.get_by_role("button", name=remedy)).to_be_visible()
    expect(page.get_by_role("log")).to_contain_text("I'm 58")
    assert paths_of(posts) == ["chat/stream"]


def test_another_try_after_both_ways_failed_is_the_same_message(visit):
    page = visit("/")
    posts = open_watched(page)
    page.route(STREAM, stream_of(sentence_event(SENTENCES[0])))
    page.route(PLAIN, lambda route: route.abort())
    say(page)
    expect(page.get_by_role("log")).to_contain_text("Your message is kept here")
    expect(page.locator(".chat-provisional")).to_be_hidden()

    page.unroute(STREAM)
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("log")).to_contain_text(ANSWER)
    assert paths_of(posts) == ["chat/stream", "chat", "chat/stream"]
    assert len({request.post_data_json["client_message_id"] for request in posts}) == 1
    assert stored("user") == 1


def test_a_slow_answer_has_time_while_it_goes_on(visit, answer_with):
    answer = answer_with(*SENTENCES)
    page = visit("/")
    page.clock.install()
    posts = open_watched(page)
    say(page)
    for shown in (SENTENCES[0], " ".join(SENTENCES)):
        answer.go_on()
        expect(page.locator(".chat-provisional")).to_have_text(shown)
        page.clock.fast_forward(15_000)
    answer.go_on()

    expect(page.get_by_role("log")).to_contain_text(ANSWER)
    assert paths_of(posts) == ["chat/stream"]


def test_an_answer_that_falls_silent_is_given_up_after_20_seconds(visit, answer_with):
    answer = answer_with(*SENTENCES)
    page = visit("/")
    page.clock.install()
    posts = open_watched(page)
    say(page)
    answer.go_on()
    expect(page.locator(".chat-provisional")).to_have_text(SENTENCES[0])
    page.clock.fast_forward(21_000)

    expect(page.get_by_role("log")).to_contain_text("That took too long.")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    expect(page.locator(".chat-provisional")).to_be_hidden()
    assert paths_of(posts) == ["chat/stream"]


def test_ending_the_chat_ends_the_stream(visit, answer_with):
    answer = answer_with(*SENTENCES)
    page = visit("/")
    posts = open_watched(page)
    say(page)
    answer.go_on()
    expect(page.locator(".chat-provisional")).to_have_text(SENTENCES[0])
    page.get_by_role("button", name="End chat").click()
    with page.expect_event("requestfailed", lambda request: request.url.endswith("/stream")):
        page.get_by_role("group", name="End this chat?").get_by_role("button", name="End chat").click()
    expect(page.get_by_role("dialog")).to_be_hidden()

    page.locator("#chat-open").click()
    expect(page.locator(".chat-message-sarah")).to_have_count(1)
    expect(page.locator(".chat-message-visitor")).to_have_count(0)
    expect(page.locator(".chat-provisional")).to_be_hidden()
    assert paths_of(posts) == ["chat/stream"]


def test_leaving_the_page_ends_the_stream_and_coming_back_shows_the_answer(visit, answer_with):
    answer = answer_with(*SENTENCES)
    page = visit("/")
    posts = open_watched(page)
    say(page)
    answer.go_on()
    expect(page.locator(".chat-provisional")).to_have_text(SENTENCES[0])
    with page.expect_event("requestfailed", lambda request: request.url.endswith("/stream")):
        page.evaluate(LEAVE_AND_RETURN)

    expect(page.get_by_role("log")).to_contain_text(ANSWER)
    expect(page.get_by_role("button", name="Try again")).to_have_count(0)
    assert paths_of(posts) == ["chat/stream"]
