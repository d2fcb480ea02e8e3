"""The command that tells how well answers are read."""

import json
from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from chat.interview.evaluation import BadRowError, Tally, judge, parse_rows, tally_by_category
from chat.interview.hearing import Fact, Reading

TODAY = date(2026, 11, 22)


def row(text: str, expect: dict[str, object], category: str = "plain", **more: object) -> dict[str, object]:
    return {"id": text, "cat": category, "pending": None, "text": text, "expect": expect} | more


RIGHT = row("I'm 61", {"age": 61})
MISSED = row("I'm a spring chicken", {"age": 30}, "hard")
NOTHING = row("my wife is 61", {}, "hard")


@pytest.fixture
def write_file(tmp_path):
    def write(*lines: object) -> Path:
        file = tmp_path / "answers.jsonl"
        file.write_text(
            "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), "utf-8"
        )
        return file

    return write


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    return [line.split() for line in capsys.readouterr().out.splitlines()]


def judged(labelled: dict[str, object], **facts: int | str):
    """Judge one row against a reader that hears `facts` in everything."""
    reading = Reading({key: Fact(key, value, "", "") for key, value in facts.items()})
    (parsed,) = parse_rows([json.dumps(labelled)], TODAY)
    return judge(parsed, lambda heard: reading)


def test_table_counts_each_category_and_all(write_file, capsys):
    call_command("evaluate_answers", write_file(RIGHT, "", MISSED, NOTHING))

    assert lines_of(capsys) == [
        ["category", "rows", "right", "missed", "wrong", "invented", "percent"],
        ["plain", "1", "1", "0", "0", "0", "100.0", "%"],
        ["hard", "2", "1", "1", "0", "0", "50.0", "%"],
        ["all", "3", "2", "1", "0", "0", "66.7", "%"],
    ]


def test_rows_not_right_are_shown_on_demand(write_file, capsys):
    call_command("evaluate_answers", write_file(RIGHT, MISSED), verbosity=2)

    shown = capsys.readouterr().out
    assert "I'm a spring chicken" in shown
    assert "read {}, right {'age': 30}" in shown
    assert "I'm 61" not in shown


def test_gate_passes_at_its_threshold(write_file):
    call_command("evaluate_answers", write_file(RIGHT, MISSED), "--fail-under", "50")


def test_gate_fails_below_its_threshold(write_file):
    with pytest.raises(CommandError, match=r"50\.0 % of the rows are right, fewer than 97\.5 %"):
        call_command("evaluate_answers", write_file(RIGHT, MISSED), "--fail-under", "97.5")


def test_gate_fails_on_a_value_read_from_nothing(write_file):
    said = row("I'm 60", {})

    with pytest.raises(CommandError, match="Values read where nothing is said: I'm 60"):
        call_command("evaluate_answers", write_file(RIGHT, said), "--fail-under", "0")


def test_ages_are_counted_at_the_given_day(write_file):
    born = row("I was born on May 2, 1960", {"age": 40})

    call_command("evaluate_answers", write_file(born), "--today", "2000-05-02", "--fail-under", "100")


def test_ages_are_counted_today_by_default(write_file):
    born = row("I was born in 1960", {"age": timezone.localdate().year - 1960})

    call_command("evaluate_answers", write_file(born), "--fail-under", "100")


def test_history_is_heard(write_file):
    turns = [{"role": "assistant", "content": "How old are you? 1) Over 65 2) 50-65 3) 40-49 4) Under 40"}]

    call_command(
        "evaluate_answers",
        write_file(row("1", {"age": "over_65"}, pending="age", history=turns)),
        "--fail-under",
        "100",
    )


def test_missing_file_is_named(tmp_path):
    with pytest.raises(CommandError, match=r"Cannot read .*nowhere\.jsonl"):
        call_command("evaluate_answers", tmp_path / "nowhere.jsonl")


def test_file_in_no_text_is_named(tmp_path):
    file = tmp_path / "answers.jsonl"
    file.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(CommandError, match=r"Cannot read .*answers\.jsonl"):
        call_command("evaluate_answers", file)


def test_empty_file_is_refused(write_file):
    with pytest.raises(CommandError, match="holds no labelled messages"):
        call_command("evaluate_answers", write_file(""))


@pytest.mark.parametrize(
    "line",
    [
        "{oops",
        "[]",
        json.dumps({"id": "x"}),
        json.dumps(row("a", {}) | {"text": 5}),
        json.dumps(row("a", {}) | {"expect": 5}),
        json.dumps(row("a", {}) | {"history": ["hi"]}),
    ],
)
def test_bad_line_is_named_by_its_number(write_file, line):
    with pytest.raises(CommandError, match=r"answers\.jsonl, line 2: "):
        call_command("evaluate_answers", write_file(RIGHT, line))


def test_bad_row_keeps_its_cause():
    with pytest.raises(BadRowError) as failure:
        list(parse_rows(["{"], TODAY))

    assert isinstance(failure.value.__cause__, ValueError)


def test_missed_wrong_and_invented_values_are_told_apart():
    verdict = judged(row("x", {"age": 60, "state": "TX"}), age=61, savings="under_100k")

    assert (verdict.missed, verdict.wrong, verdict.invented) == ({"state"}, {"age"}, {"savings"})
    assert not verdict.is_right
    assert not verdict.invents_from_nothing


def test_any_accepted_answer_is_right_as_a_whole():
    both = row("x", {"age": 60, "state": "TX"}, accept=[{"age": 61}, {}])

    assert judged(both, age=61).is_right
    assert judged(both).is_right
    assert not judged(both, age=60).is_right


def test_value_on_a_row_that_expects_nothing_is_from_nothing():
    assert judged(row("x", {}), age=60).invents_from_nothing
    assert not judged(row("x", {}, accept=[{"age": 60}]), age=60).invents_from_nothing


@pytest.mark.parametrize(
    ("key", "read", "right", "same"),
    [
        ("age", 52, "50_65", True),
        ("age", 66, "50_65", False),
        ("age", "50_65", 52, False),
        ("age", 52, "no_band", False),
        ("name", "Ann Lee.", "ann lee", True),
        ("email", "Ann@Example.com", "ann@example.com", True),
        ("phone", "+16025550147", "+16025550148", False),
    ],
)
def test_values_compare_as_people_would(key, read, right, same):
    assert judged(row("x", {key: right}), **{key: read}).is_right is same


def test_tally_of_nothing_is_complete():
    assert Tally.of([]).percent == 100.0
    assert tally_by_category([]) == {}
