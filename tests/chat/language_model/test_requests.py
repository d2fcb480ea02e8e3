"""What the model is sent, and how the connection to it is used."""

import subprocess
import sys
import time

import pytest
from django.conf import settings as house

from chat import language_model
from chat.language_model import Completion, ModelUnavailable
from tests.chat.groq_server import good, saying
from tests.chat.language_model.asking import MESSAGES, ask
from tests.chat.language_model.faults import KEY
from tests.racing import race

PLAIN_AND_STREAMED = pytest.mark.parametrize("streamed", [False, True], ids=["plain", "streamed"])


@PLAIN_AND_STREAMED
@pytest.mark.parametrize(
    ("model", "tokens", "effort"),
    [
        ("llama-3.3-70b-versatile", {"max_completion_tokens": 300}, {}),
        ("openai/gpt-oss-120b", {"max_completion_tokens": 600}, {"reasoning_effort": "low"}),
        ("openai/gpt-oss-20b", {"max_completion_tokens": 600}, {"reasoning_effort": "low"}),
        ("qwen/qwen3.8-27b", {"max_completion_tokens": 300}, {"reasoning_effort": "none"}),
    ],
)
def test_request(model, tokens, effort, streamed, server, settings):
    settings.GROQ_MODEL = model
    ask(streamed=streamed, budget=2.0)

    [exchange] = server.exchanges
    form = {"stream": True} if streamed else {}
    assert exchange.body == {
        "model": model,
        "messages": MESSAGES,
        "temperature": 0.7,
        **tokens,
        **effort,
        **form,
    }
    assert exchange.path == "/openai/v1/chat/completions"
    assert exchange.headers["authorization"] == f"Bearer {KEY}"
    assert exchange.headers["user-agent"].startswith("Groq/Python")


@pytest.mark.parametrize(
    ("root", "path"),
    [
        ("", "/openai/v1/chat/completions"),
        ("/", "/openai/v1/chat/completions"),
        ("/openai/v1", "/openai/v1/chat/completions"),
        ("/v1", "/v1/chat/completions"),
        ("/v1/", "/v1/chat/completions"),
    ],
)
def test_base_url_may_be_the_root_of_the_api(root, path, server, settings):
    settings.GROQ_BASE_URL = server.url + root
    assert ask(streamed=False, budget=2.0).came == "stop"
    assert server.exchanges[0].path == path


@PLAIN_AND_STREAMED
def test_completion(streamed, server):
    outcome = ask(streamed=streamed, budget=2.0)

    latency_ms = outcome.completion.latency_ms
    assert 0 <= latency_ms <= outcome.seconds * 1000 + 1
    assert outcome.completion == Completion(
        text="I am first. How can I help?",
        model="first",
        tokens_in=2000,
        tokens_out=42,
        cached_tokens=1280,
        latency_ms=latency_ms,
        finish_reason="stop",
    )


def test_words_come_as_they_are_said(server):
    with language_model.stream(MESSAGES) as reply:
        assert list(reply) == ["I am ", "first", ". ", "How can ", "I help?"]


@PLAIN_AND_STREAMED
def test_one_connection_for_calls_in_a_row(streamed, server):
    for _ in range(3):
        assert ask(streamed=streamed, budget=2.0).came == "stop"
        time.sleep(0.2)

    assert len({exchange.number for exchange in server.exchanges}) == 1


@PLAIN_AND_STREAMED
def test_connection_that_the_server_closed_meanwhile_is_not_used(streamed, server, caplog):
    def answer_once(exchange):
        good(exchange)
        exchange.close()

    server.behaviour = answer_once
    for _ in range(3):
        assert ask(streamed=streamed, budget=2.0).came == "stop"
        time.sleep(0.05)

    assert server.asked == ["first"] * 3
    assert len({exchange.number for exchange in server.exchanges[1:]}) == 2


@PLAIN_AND_STREAMED
def test_64_threads_share_one_client(streamed, server, settings):
    settings.AI_MAX_CALLS = 64

    def talk(number: int) -> set[str]:
        return {ask(streamed=streamed, budget=20).text for _ in range(4)}

    assert race(64, talk) == [{"I am first. How can I help?"}] * 64
    assert len(server.exchanges) == 256
    assert len({exchange.number for exchange in server.exchanges}) <= house.THREADS + 4


@PLAIN_AND_STREAMED
def test_what_no_database_stores_is_left_out(streamed, server):
    server.behaviour = saying("One\x00 \ud83d two.")
    assert ask(streamed=streamed, budget=2.0).text == "One  two."


def test_stream_in_pieces_of_any_size(server):
    def by_the_byte(exchange):
        exchange.begin_stream()
        text = '{"choices":[{"delta":{"content":"caf\u00e9\u2028\U0001f642."},"finish_reason":"stop"}]}'
        for byte in f": hello\r\ndata:{text}\r\n\r\ndata: [DONE]\r\n\r\n".encode():
            exchange.chunk(bytes([byte]))
        exchange.chunk(b"")

    server.behaviour = by_the_byte
    outcome = ask(streamed=True, budget=2.0)
    assert (outcome.came, outcome.text) == ("stop", "caf\u00e9\u2028\U0001f642.")


def test_space_before_the_first_word_is_no_word(server):
    server.behaviour = saying("\n", " ", " Yes", ".\n")
    outcome = ask(streamed=True, budget=2.0)
    assert (outcome.words, outcome.text) == ("Yes.\n", "Yes.")


@pytest.mark.parametrize("left", ["after the first words", "unread"])
def test_leaving_a_stream_ends_the_call_at_once(left, server):
    def talk_on(exchange):
        exchange.begin_stream()
        exchange.say("Hello ")
        exchange.wait(5)

    server.behaviour = talk_on
    with language_model.stream(MESSAGES) as reply:
        if left == "after the first words":
            assert next(iter(reply)) == "Hello "

    assert reply.completion is None
    assert server.exchanges[0].noticed.wait(2)
    assert server.exchanges[0].left_after < 0.5


@PLAIN_AND_STREAMED
def test_without_a_key_nothing_is_asked(streamed, server, settings):
    settings.GROQ_API_KEY = ""
    assert ask(streamed=streamed, budget=2.0).came == "no_key"
    assert server.exchanges == []


def test_without_a_key_the_sdk_is_not_loaded():
    script = (
        "import sys, django; django.setup(); from chat import language_model as model; model.warm_up()\n"
        "try: model.complete([])\n"
        "except model.ModelUnavailable as unavailable: print(unavailable.reason, 'groq' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        cwd=house.BASE_DIR,
        env={"DJANGO_SETTINGS_MODULE": "provision.settings", "DEBUG": "true"},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert told.stdout == "no_key False\n"


@PLAIN_AND_STREAMED
def test_no_time_is_no_call(streamed, server):
    assert ask(streamed=streamed, budget=0).came == "timeout"
    assert server.exchanges == []


def test_warm_up_asks_nothing(server):
    language_model.warm_up()
    assert server.exchanges == []


def test_reason_is_the_exception(server, settings):
    settings.GROQ_API_KEY = ""
    with pytest.raises(ModelUnavailable) as raised:
        language_model.complete(MESSAGES)

    assert (raised.value.reason, raised.value.code, str(raised.value)) == (
        "no_key",
        "model_unavailable",
        "no_key",
    )
