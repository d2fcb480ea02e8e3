import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from chat.compliance import Verdict
from chat.compliance.evaluation import BadRow, Row, Tally, judge, parse_rows, tally_by_rule

BLOCK = {"id": "a", "text": "You can't lose.", "verdict": "block", "rule": "risk_free"}
ALLOW = {"id": "b", "text": "Nothing is risk-free.", "verdict": "allow", "rule": "risk_free"}
MISSED = {"id": "c", "text": "Hello.", "verdict": "block", "rule": "urgency", "borderline": True}
FALSE = {"id": "d", "text": "Act now!", "verdict": "allow", "rule": "pressure", "facts": None}


def _file(tmp_path: Path, *rows: dict[str, Any]) -> Path:
    file = tmp_path / "replies.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    return file


def _run(file: Path, **options: Any) -> str:
    out = io.StringIO()
    call_command("evaluate_guard", file, stdout=out, **options)
    return out.getvalue()


def test_the_table_counts_each_rule_and_keeps_borderline_rows_apart(tmp_path: Path) -> None:
    lines = _run(_file(tmp_path, BLOCK, ALLOW, MISSED, FALSE)).splitlines()

    assert [line.split() for line in lines[1:]] == [
        ["risk_free", "2", "1", "0", "1", "0", "0", "100.0", "%"],
        ["pressure", "1", "0", "0", "0", "1", "0", "0.0", "%"],
        ["all", "3", "1", "0", "1", "1", "0", "66.7", "%"],
        ["borderline,", "apart", "1", "0", "1", "0", "0", "0", "0.0", "%"],
    ]


def test_every_failure_is_shown_on_request(tmp_path: Path) -> None:
    shown = _run(_file(tmp_path, BLOCK, MISSED, FALSE), verbosity=2)

    assert "c [urgency] missed: 'Hello.'" in shown
    assert "d [pressure] blocked for urgency 'Act now': 'Act now!'" in shown
    assert "a [" not in shown


def test_the_gate_opens_at_the_threshold(tmp_path: Path) -> None:
    file = _file(tmp_path, BLOCK, FALSE)

    _run(file, fail_under=50)
    with pytest.raises(CommandError, match=r"50\.0 % of the rows are right, fewer than 51 %"):
        _run(file, fail_under=51)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "holds no labelled replies"),
        ("{", "line 1: JSONDecodeError"),
        ('{"id": 1}', "line 1: KeyError"),
        ('{"id": 1, "rule": "x", "text": 5, "verdict": "allow"}', "line 1: TypeError"),
        ('{"id": 1, "rule": "x", "text": "", "verdict": "maybe"}', "line 1: KeyError"),
        ('{"id": 1, "rule": "x", "text": "", "verdict": "allow", "facts": 3}', "line 1: AttributeError"),
    ],
)
def test_a_bad_file_is_named(tmp_path: Path, content: str, message: str) -> None:
    file = tmp_path / "replies.jsonl"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(CommandError, match=message):
        _run(file)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="Cannot read"):
        _run(tmp_path / "none.jsonl")


def test_a_block_for_another_rule_is_right_and_counted() -> None:
    row = Row("a", "risk_free", "text", {}, breaks_rule=True)
    judged = judge(row, lambda text, facts: Verdict(False, "pressure", text))

    assert judged.is_right
    assert tally_by_rule([judged]) == {"risk_free": Tally(1, 1, 0, 0, 0, other_rule=1)}


def test_no_rows_are_all_right() -> None:
    assert Tally.of([]).percent == 100.0


def test_bad_rows_are_counted_from_one() -> None:
    with pytest.raises(BadRow, match="line 2"):
        list(parse_rows([json.dumps(BLOCK), "[]"]))
