"""What failures teach: which model is left alone and for how long, and when none is asked."""

import logging
import re
from threading import Event

import pytest

from chat import language_model
from chat.language_model import ModelUnavailable
from chat.language_model.availability import Availability, Breaker
from tests.chat.groq_server import good
from tests.chat.language_model.asking import MESSAGES, ask
from tests.chat.language_model.faults import FAULTS, LIMIT, refusing
from tests.racing import race

PLAIN_AND_STREAMED = pytest.mark.parametrize("streamed", [False, True], ids=["plain", "streamed"])


def came(*, streamed: bool = False) -> str:
    """Make one call and return what came of it, and who said it."""
    outcome = ask(streamed=streamed, budget=2.0)
    return f"{outcome.came} {outcome.model}"


@PLAIN_AND_STREAMED
@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("2", 2),
        ("75", 75),
        ("7.5", 7.5),
        ("", 10),
        ("inf", 10),
        ("Wed, 21 Oct 2026 07:28:00 GMT", 10),
        ("-3", 0),
        ("1e9", 3600),
    ],
)
def test_limited_model_is_parked_until_it_may_be_asked(retry_after, seconds, streamed, server, clock):
    server.behaviours["first"] = refusing(429, LIMIT, retry_after=retry_after)
    assert came(streamed=streamed) == "stop second"

    server.behaviours["first"] = good
    if seconds:
        clock.now += seconds - 0.1
        assert came(streamed=streamed) == "stop second"
    clock.now += 0.2
    assert came(streamed=streamed) == "stop first"
    assert server.asked == ["first", "second", *(["second"] if seconds else []), "first"]


@pytest.mark.parametrize("name", ["413", "498"])
def test_refusal_of_one_request_parks_nothing(name, server):
    server.behaviours["first"] = FAULTS[name].behave
    came()
    came()
    assert server.asked == ["first", "second"] * 2


@pytest.mark.parametrize("name", ["404 model", "404 model, no code", "400 decommissioned", "403 model"])
def test_gone_model_is_left_alone_for_ten_minutes(name, server, clock):
    server.behaviours["first"] = FAULTS[name].behave
    assert [came(), came()] == ["stop second", "stop second"]
    assert server.asked == ["first", "second", "second"]

    clock.now += 601
    came()
    assert server.asked[3:] == ["first", "second"]


def test_nothing_is_asked_while_every_model_is_parked(server, clock):
    server.behaviours["first"] = FAULTS["404 model"].behave
    server.behaviours["second"] = FAULTS["429, 75 s"].behave
    assert [came(), came()] == ["rate_limited -", "rate_limited -"]
    assert server.asked == ["first", "second"]

    server.behaviours.clear()
    clock.now += 76
    assert came() == "stop second"


@PLAIN_AND_STREAMED
def test_three_failed_calls_open_the_breaker(streamed, server, clock):
    server.behaviour = FAULTS["500"].behave
    for _ in range(3):
        assert came(streamed=streamed) == "server_error -"
        clock.now += 9

    asked = len(server.exchanges)
    server.behaviour = good
    assert came(streamed=streamed) == "breaker_open -"
    assert len(server.exchanges) == asked

    clock.now += 15
    assert [came(streamed=streamed), came(streamed=streamed)] == ["stop first", "stop first"]


def test_failures_far_apart_open_nothing(server, clock):
    server.behaviour = FAULTS["500"].behave
    for _ in range(6):
        assert came() == "server_error -"
        clock.now += 15.1


def test_cut_streams_count_as_failures(server, clock):
    server.behaviour = FAULTS["reset half-way"].behave
    assert [came(streamed=True) for _ in range(3)] == ["cut: connection first"] * 3
    assert came(streamed=True) == "breaker_open -"


def test_model_that_keeps_failing_is_spared_while_another_answers(server, clock):
    server.behaviours["first"] = FAULTS["500"].behave
    assert [came() for _ in range(4)] == ["stop second"] * 4
    assert server.asked == ["first", "second"] * 3 + ["second"]

    server.behaviours.clear()
    clock.now += 15
    assert came() == "stop first"


def test_half_open_breaker_admits_one_call_at_a_time(clock):
    breaker = Breaker(clock)
    for _ in range(3):
        breaker.fail()
    assert breaker.admit() is False

    clock.now += 15
    assert [breaker.admit(), breaker.admit()] == [True, False]
    breaker.fail()
    clock.now += 14
    assert breaker.admit() is False
    clock.now += 1
    assert breaker.admit() is True
    breaker.succeed()
    assert [breaker.admit(), breaker.admit()] == [True, True]


def test_half_open_breaker_admits_one_of_many_threads(clock):
    breaker = Breaker(clock)
    for _ in range(3):
        breaker.fail()
    clock.now += 15

    assert sorted(race(32, lambda _: breaker.admit())) == [False] * 31 + [True]


@PLAIN_AND_STREAMED
@pytest.mark.parametrize("name", ["401", "403 HTML"])
def test_refused_key_is_told_loudly_once_until_it_holds(name, streamed, server, caplog):
    server.behaviour = FAULTS[name].behave
    caplog.set_level(logging.ERROR)
    assert language_model.key_refused() is False

    assert [came(streamed=streamed), came(streamed=streamed)] == ["refused_key -"] * 2
    assert language_model.key_refused() is True
    assert server.asked == ["first", "first"]
    status = name[:3]
    assert [record.getMessage() for record in caplog.records] == [
        f"Groq refuses GROQ_API_KEY or this server (status {status}): no model answers until that is mended"
    ]

    server.behaviour = good
    came(streamed=streamed)
    assert language_model.key_refused() is False


def test_no_more_calls_at_a_time_than_allowed(server, settings):
    settings.AI_MAX_CALLS = 2
    entered, leave = Event(), Event()

    def wait_for_it(exchange):
        if len(server.exchanges) == 2:
            entered.set()
        leave.wait(5)
        good(exchange)

    server.behaviour = wait_for_it

    def talk(number: int) -> str:
        if number == 2:
            entered.wait(5)
            refused = came()
            leave.set()
            return refused
        return came()

    assert sorted(race(3, talk)) == ["busy -", "stop first", "stop first"]
    assert came() == "stop first"


def test_streams_hold_their_place_until_they_are_left(server, settings):
    settings.AI_MAX_CALLS = 1
    with language_model.stream(MESSAGES) as reply:
        assert came() == "busy -"
        assert next(iter(reply)) == "I am "
        assert came() == "busy -"
    assert came() == "stop first"


def test_places_are_given_back_after_failures(server, settings, clock):
    settings.AI_MAX_CALLS = 1
    server.behaviour = FAULTS["429, 2 s"].behave
    for streamed in (False, True, False, True):
        assert came(streamed=streamed) == "rate_limited -"
        clock.now += 100


def test_busy_and_open_calls_are_one_quiet_line(server, settings, caplog):
    settings.AI_MAX_CALLS = 0
    caplog.set_level(logging.INFO)
    came()
    assert [record.getMessage() for record in caplog.records] == ["model not asked reason=busy"]


def test_each_answer_is_one_line(server, caplog):
    caplog.set_level(logging.INFO)
    came()
    [line] = [record.getMessage() for record in caplog.records]
    assert re.fullmatch(
        r"model answered model=first status=200 request=req_01example seconds=0\.\d\d "
        "tokens_in=2000 tokens_out=42 whole=True",
        line,
    )


def test_state_is_safe_for_threads():
    state = Availability()

    def fail_and_ask(number: int) -> None:
        for turn in range(200):
            state.note_failure(f"model {turn % 7}", "rate_limited" if number % 2 else "timeout", 0.0)
            state.obstacle(f"model {turn % 7}")
            state.note_success(f"model {turn % 7}")
            try:
                with state.slot(8):
                    pass
            except ModelUnavailable:
                continue

    assert race(64, fail_and_ask) == [None] * 64
    with state.slot(1):
        assert state.obstacle("model 1") is None
