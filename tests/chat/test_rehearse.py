"""The command that plays whole conversations and leaves nothing behind."""

import json
import os
import signal
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from threading import get_ident

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from chat.language_model import calls
from chat.language_model.availability import Availability
from chat.models import Conversation, GuardEvent, Message
from chat.rehearsals import playing
from chat.services import VisitorMessage, take_turn
from leads.models import Lead
from tests.chat.groq_server import Exchange, GroqServer, groq_server, saying

SHIPPED = Path("chat/rehearsals/first_visits.jsonl")
RIGHT = {
    "id": "right",
    "turns": ["I'm 58", "300k"],
    "expect": {"age": 58, "savings": "200k_500k"},
    "score": 48,
}
WRONG = {"id": "wrong", "turns": ["I'm 58"], "expect": {"age": 85}, "score": 18, "category": "cold"}
LEAD = {"id": "lead", "turns": ["I'm 58", "write to pat@example.com"], "expect": {"age": 58}}

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def write_file(tmp_path: Path) -> Callable[..., Path]:
    def write(*rows: object) -> Path:
        file = tmp_path / "visits.jsonl"
        file.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
        return file

    return write


@pytest.fixture
def server(settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[GroqServer]:
    """Return a server in Groq's place, in a house with a key."""
    monkeypatch.setattr(calls, "availability", Availability())
    settings.GROQ_API_KEY = "a key"
    settings.GROQ_MODEL, settings.GROQ_FALLBACK_MODELS = "openai/gpt-oss-120b", []
    with groq_server() as running:
        settings.GROQ_BASE_URL = running.url
        running.behaviour = saying("Thank you for telling me.")
        yield running


def rehearse(file: Path, *options: object) -> dict[str, str]:
    """Run the command; return what it printed by the first words of each line."""
    out = StringIO()
    call_command("rehearse", file, *map(str, options), stdout=out)
    lines = [line.strip() for line in out.getvalue().splitlines()]
    return {name: rest.strip() for name, _, rest in (line.partition("  ") for line in lines)}


def stored() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Conversation, Message, Lead, GuardEvent))


def test_shipped_file_passes_in_full_by_the_script():
    shown = rehearse(
        SHIPPED, "--min-answers", 100, "--min-scores", 100, "--max-cost", 0, "--max-guard-events", 0
    )

    count = shown["conversations"]
    assert (shown["completed"], shown["scores right"], shown["categories right"]) == (count, count, count)
    assert (shown["wrong"], shown["missed"], shown["invented"]) == ("0", "0", "0")
    assert stored() == (0, 0, 0, 0)


def test_figures_and_faults_are_printed(write_file):
    shown = rehearse(write_file(RIGHT, WRONG, LEAD))

    assert {name: shown[name] for name in ("conversations", "completed", "answers right", "replies")} == {
        "conversations": "3",
        "completed": "3",
        "answers right": "3",
        "replies": "5",
    }
    assert (shown["wrong"], shown["scores right"], shown["per cent of 2"]) == ("1", "1", "50.0 %")
    assert "wrong: age 58, right is 85; score 28, right is 18" in shown
    assert "answered by: the script 5" in shown


def test_conversations_are_played_in_parallel(write_file, monkeypatch):
    players = set()

    def take_turn_and_note_thread(said: VisitorMessage):
        players.add(get_ident())
        return take_turn(said)

    monkeypatch.setattr(playing, "take_turn", take_turn_and_note_thread)
    rows = [LEAD | {"id": str(number)} for number in range(40)]

    shown = rehearse(write_file(*rows), "--threads", 8, "--min-answers", 100)

    assert (shown["conversations"], shown["completed"]) == ("40", "40")
    assert 1 < len(players) <= 8
    assert stored() == (0, 0, 0, 0)


def test_nothing_but_its_own_is_deleted(write_file, make_lead):
    take_turn(VisitorMessage(text="I'm 61, I'm pat@example.com", session_id="rehearsal-of-a-visitor"))
    make_lead(email="other@example.com")
    before = stored()

    shown = rehearse(write_file(RIGHT, LEAD))

    assert "Deleted again: conversations 2, leads 1." in shown
    assert stored() == before
    assert Lead.objects.get(email="pat@example.com").qualification_answers == {"age": 61}


def test_known_lead_is_never_spoken_for(write_file, make_lead):
    lead = make_lead(email="pat@example.com")
    file = write_file(RIGHT, LEAD | {"turns": ["write to pat at example dot com"]})

    with pytest.raises(CommandError, match=r"^lead holds the e-mail address of a lead"):
        rehearse(file)

    assert (stored(), Lead.objects.get().updated_at) == ((0, 0, 1, 0), lead.updated_at)


def test_lead_that_a_visitor_came_to_share_is_kept(write_file, monkeypatch):
    def share(rehearsal: playing.Rehearsal) -> playing.Swept:
        Conversation.objects.create(session_id="visitor", lead=Lead.objects.get())
        return playing.sweep(rehearsal)

    monkeypatch.setattr("chat.management.commands.rehearse.sweep", share)

    shown = rehearse(write_file(LEAD))

    assert "Deleted again: conversations 1, leads 0. Kept, as others use them: leads 1." in shown
    assert [conversation.session_id for conversation in Conversation.objects.all()] == ["visitor"]


def test_conversation_that_breaks_off_is_counted_and_cleaned_up(write_file, monkeypatch):
    def fail_at_savings(said: VisitorMessage):
        if said.text == "300k":
            raise OperationalError("the disk is full")
        return take_turn(said)

    monkeypatch.setattr(playing, "take_turn", fail_at_savings)

    shown = rehearse(write_file(RIGHT, LEAD))

    assert (shown["conversations"], shown["completed"], shown["missed"]) == ("2", "1", "1")
    fault = next(line for line in shown if line.startswith("right: "))
    assert fault.endswith("broken off OperationalError after reply 1")
    assert stored() == (0, 0, 0, 0)


def test_error_in_the_code_ends_it_and_is_cleaned_up(write_file, monkeypatch):
    def fail_at_savings(said: VisitorMessage):
        if said.text == "300k":
            raise KeyError("a mistake of ours")
        return take_turn(said)

    monkeypatch.setattr(playing, "take_turn", fail_at_savings)

    with pytest.raises(KeyError):
        rehearse(write_file(LEAD, RIGHT))

    assert stored() == (0, 0, 0, 0)


def test_request_to_terminate_ends_it_and_is_cleaned_up(write_file, monkeypatch):
    taken = []

    def terminate_at_first(said: VisitorMessage):
        taken.append(take_turn(said))
        os.kill(os.getpid(), signal.SIGTERM)
        return taken[-1]

    monkeypatch.setattr(playing, "take_turn", terminate_at_first)
    before = signal.getsignal(signal.SIGTERM)

    with pytest.raises(CommandError, match="Interrupted"):
        rehearse(write_file(*(LEAD | {"id": str(number)} for number in range(50))), "--threads", 2)

    assert 1 <= len(taken) < 50
    assert stored() == (0, 0, 0, 0)
    assert signal.getsignal(signal.SIGTERM) is before


def test_model_answers_are_counted_and_priced(write_file, server):
    shown = rehearse(write_file(RIGHT), "--max-fallbacks", 0, "--min-answers", 100)

    assert "answered by: openai/gpt-oss-120b 2" in shown
    assert (shown["tokens in"], shown["of them cached"], shown["tokens out"]) == ("4,000", "2,560", "84")
    # Per reply 720 fresh tokens at $0.15, 1,280 cached at $0.075, 42 out at $0.60, by a thousand.
    assert shown["cost of 1,000 replies"] == "$0.2292"
    assert any(name.startswith("prompt versions: ") for name in shown)


def fail_from_second_message(exchange: Exchange) -> None:
    if len(exchange.body["messages"]) > 5:
        exchange.answer("{}", 500)
    else:
        saying("Thank you.")(exchange)


def test_fallbacks_are_counted_by_reason(write_file, server):
    server.behaviour = fail_from_second_message

    shown = rehearse(write_file(RIGHT), "--max-fallbacks", 1)

    assert (shown["by a model"], shown["fallbacks"]) == ("1", "1")
    assert "fallbacks by reason: server_error 1" in shown
    with pytest.raises(CommandError, match=r"^Missed: fallbacks 1, at most 0 wanted\.$"):
        rehearse(write_file(RIGHT), "--max-fallbacks", 0)


def test_rehearsal_of_a_model_that_never_answers_fails(write_file, server):
    server.behaviour = lambda exchange: exchange.answer("{}", 500)

    with pytest.raises(CommandError, match="no model answered"):
        rehearse(write_file(RIGHT))

    assert stored() == (0, 0, 0, 0)


def test_guard_events_are_counted_by_rule_and_deleted(write_file, server):
    server.behaviour = saying("Annuities have no risk and you can't lose money. Thank you for telling me.")

    with pytest.raises(CommandError, match=r"^Missed: guard events \d+, at most 1 wanted\.$"):
        rehearse(write_file(RIGHT), "--max-guard-events", 1)

    assert stored() == (0, 0, 0, 0)


def test_every_missed_limit_fails_the_command(write_file):
    file = write_file(RIGHT, WRONG)
    rehearse(file, "--min-answers", "66.6", "--min-scores", 50, "--max-p95", 60)

    with pytest.raises(CommandError) as failure:
        rehearse(file, "--min-answers", "66.7", "--min-scores", 51, "--max-p95", 0)

    assert str(failure.value).startswith(
        "Missed: answers right 66.7 %, at least 66.7 % wanted; scores right 50.0 %, at least 51 % wanted; p95"
    )


def test_kept_run_is_compared_with(write_file, tmp_path):
    run = tmp_path / "run.json"
    first = rehearse(write_file(RIGHT, WRONG), "--save", run)
    second = rehearse(write_file(RIGHT, WRONG | {"expect": {"age": 58}, "score": 28}), "--compare", run)

    assert f"Kept in {run}." in first
    assert second["conversations"].split() == ["2", "2"]
    assert second["answers right"].split() == ["3", "2", "+1"]
    assert second["better"] == "wrong (gone: age 58, right is 85; score 28, right is 18)"
    (reply,) = json.loads(run.read_text("utf-8"))["conversations"][1]["replies"]
    assert reply["said"] == "I'm 58"


def test_threads_are_at_least_one(write_file):
    with pytest.raises(CommandError, match="--threads: at least one"):
        rehearse(write_file(RIGHT), "--threads", 0)


def test_bad_line_is_named(write_file):
    with pytest.raises(CommandError, match=r"visits\.jsonl, line 2: turns must be a list"):
        rehearse(write_file(RIGHT, RIGHT | {"turns": []}))


def test_empty_file_is_refused(write_file):
    with pytest.raises(CommandError, match="holds no conversations"):
        rehearse(write_file())


def test_missing_file_is_named(tmp_path):
    with pytest.raises(CommandError, match=r"Cannot read .*nowhere\.jsonl"):
        rehearse(tmp_path / "nowhere.jsonl")


def test_what_is_no_kept_run_is_named_before_anything_is_played(write_file, tmp_path):
    with pytest.raises(CommandError, match=r"visits\.jsonl is no run that --save kept"):
        rehearse(write_file(RIGHT), "--compare", tmp_path / "visits.jsonl")


def test_place_to_keep_the_run_is_checked_before_anything_is_played(write_file, tmp_path):
    with pytest.raises(CommandError, match="There is no directory for"):
        rehearse(write_file(RIGHT), "--save", tmp_path / "nowhere" / "run.json")


def test_run_that_cannot_be_kept_is_named(write_file, tmp_path):
    with pytest.raises(CommandError, match="Cannot write"):
        rehearse(write_file(RIGHT), "--save", tmp_path)
