"""The fault table: whatever a model does, a call ends in time, with words or a reason."""

import logging
import traceback

import pytest

from chat import language_model
from chat.language_model import ModelUnavailable
from tests.chat.language_model.asking import MESSAGES, Outcome, ask, failures
from tests.chat.language_model.faults import FAULTS, SECRETS

TOLERANCE = 0.5
# Shorter than what a second model needs, so that a fault that takes time takes all of it.
SHORT = 0.5
# Long enough for a second model after a fault that takes none.
LONG = 2.0

FORMS = [
    pytest.param(name, streamed, id=f"{name}, {'streamed' if streamed else 'plain'}")
    for name, fault in FAULTS.items()
    for streamed in (False, True)
    if (fault.streamed if streamed else fault.plain)
]
HELPED = [
    form
    for form in FORMS
    if not FAULTS[form.values[0]].slow
    and not FAULTS[form.values[0]].outcome(streamed=form.values[1]).startswith(("stop", "length", "cut: "))
]


@pytest.mark.parametrize(("name", "streamed"), FORMS)
def test_every_model_at_fault(name, streamed, server, caplog, table):
    fault = FAULTS[name]
    expected = fault.outcome(streamed=streamed)
    server.behaviour = fault.behave
    caplog.set_level(logging.DEBUG)

    budget = SHORT if fault.slow else LONG
    outcome = ask(streamed=streamed, budget=budget)

    assert outcome.came == expected
    assert outcome.seconds <= budget + TOLERANCE
    has_words = expected.startswith(("stop", "length", "cut: "))
    is_over = has_words or fault.slow or expected == "refused_key"
    assert server.asked == (["first"] if is_over else ["first", "second"])
    assert_words(outcome)
    logged = failures(caplog)
    assert [line["model"] for line in logged] == ([] if expected in ("stop", "length") else server.asked)
    assert {line["reason"] for line in logged} <= {expected.removeprefix("cut: ")}
    if not (fault.is_lost_in_the_sdk and not streamed):
        assert {(line["status"], line["code"]) for line in logged} <= {(fault.status, fault.code)}
    assert_nothing_told(caplog)
    table.note(name, outcome, logged, streamed=streamed)


@pytest.mark.parametrize(("name", "streamed"), HELPED)
def test_first_model_at_fault(name, streamed, server, caplog, table):
    server.behaviours["first"] = FAULTS[name].behave
    caplog.set_level(logging.DEBUG)

    outcome = ask(streamed=streamed, budget=LONG)

    assert outcome.seconds <= LONG + TOLERANCE
    if FAULTS[name].outcome(streamed=streamed) == "refused_key":
        assert (outcome.came, server.asked) == ("refused_key", ["first"])
    else:
        assert (outcome.came, outcome.text) == ("stop", "I am second. How can I help?")
        assert server.asked == ["first", "second"]
    assert_words(outcome)
    assert_nothing_told(caplog)
    table.note_second(name, outcome, streamed=streamed)


@pytest.mark.parametrize(
    ("name", "streamed"),
    [("silent", False), ("trickles, 0.2 s", False), ("silent", True), ("thinks only", True)],
)
def test_slow_first_model_leaves_time_for_the_second(name, streamed, server):
    server.behaviours["first"] = FAULTS[name].behave

    outcome = ask(streamed=streamed, budget=3.2)

    assert (outcome.came, outcome.model) == ("stop", "second")
    assert 1.5 < outcome.seconds <= 1.6 + TOLERANCE


def test_exceptions_tell_nothing(server):
    server.behaviour = FAULTS["429, 2 s"].behave

    with pytest.raises(ModelUnavailable) as raised:
        language_model.complete(MESSAGES)

    told = "".join(traceback.format_exception(raised.value))
    assert [secret for secret in SECRETS if secret in told] == []


def assert_words(outcome: Outcome) -> None:
    """Check that a stream's words are its completion's text, and a broken one's what came."""
    if outcome.words:
        assert outcome.words.startswith(outcome.text)
        assert outcome.came == "length" or outcome.words.rstrip() == outcome.text
    if outcome.came == "length":
        assert outcome.text == "First one done."
    if outcome.came in ("cut: connection", "cut: server_error"):
        assert outcome.text == "I am half"


def assert_nothing_told(caplog: pytest.LogCaptureFixture) -> None:
    """Check that no line of any logger holds a visitor's words, an address, the key or the organisation."""
    told = "\n".join(f"{record.getMessage()} {record.exc_text or ''}" for record in caplog.records)
    assert [secret for secret in SECRETS if secret in told] == []
    assert {record.name.partition(".")[0] for record in caplog.records} <= {"chat"}
