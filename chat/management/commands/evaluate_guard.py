"""Tell how well the guard judges replies, against a file of labelled ones."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from chat.compliance import review
from chat.compliance.evaluation import BadRow, Judged, Tally, judge, parse_rows, tally_by_rule

_LINE = "{:<26} {:>5} {:>8} {:>7} {:>7} {:>12} {:>11} {:>8}"


class Command(BaseCommand):
    """Score the guard, per rule and in all; borderline rows apart."""

    help = "Score the guard against a JSON Lines file of labelled replies."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file and the least share of right rows."""
        parser.add_argument("file", type=Path, help="labelled replies, one JSON object a line")
        parser.add_argument(
            "--fail-under", type=float, metavar="PERCENT", help="fail below this share of right rows"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the table, and fail below the threshold."""
        judged = self._judge(options["file"])
        clear = [one for one in judged if not one.row.is_borderline]
        total = Tally.of(clear)
        self.stdout.write(
            _LINE.format(
                "rule", "rows", "blocked", "missed", "passed", "false blocks", "other rule", "percent"
            )
        )
        for rule, tally in tally_by_rule(clear).items():
            self._write_tally(rule, tally)
        self._write_tally("all", total)
        self._write_tally("borderline, apart", Tally.of(one for one in judged if one.row.is_borderline))
        if options["verbosity"] >= 2:
            self._write_failures(judged)
        if options["fail_under"] is not None and total.percent < options["fail_under"]:
            raise CommandError(
                f"{total.percent:.1f} % of the rows are right, fewer than {options['fail_under']:g} %."
            )

    def _judge(self, file: Path) -> list[Judged]:
        try:
            lines = file.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"Cannot read {file}: {error}") from error
        try:
            rows = list(parse_rows(lines))
        except BadRow as error:
            raise CommandError(f"{file}, {error}") from error
        if not rows:
            raise CommandError(f"{file} holds no labelled replies.")
        return [judge(row, review) for row in rows]

    def _write_tally(self, name: str, tally: Tally) -> None:
        counts = (tally.rows, tally.blocked, tally.missed, tally.passed, tally.false_blocks, tally.other_rule)
        self.stdout.write(_LINE.format(name, *counts, f"{tally.percent:.1f} %"))

    def _write_failures(self, judged: list[Judged]) -> None:
        for one in judged:
            if not one.is_right:
                kind = "missed" if one.is_missed else f"blocked for {one.verdict.rule} {one.verdict.words!r}"
                self.stdout.write(f"{one.row.id} [{one.row.rule}] {kind}: {one.row.text!r}")
