"""Tell how well free-text answers are read, against a file of labelled messages."""

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from chat.interview.evaluation import BadRowError, Tally, Verdict, judge, parse_rows, tally_by_category
from chat.interview.reading import read_message

_LINE = "{:<18} {:>5} {:>6} {:>7} {:>6} {:>9} {:>8}"


class Command(BaseCommand):
    """Score the reader of answers, per category and in all."""

    help = "Score the reader of answers against a JSON Lines file of labelled messages."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file, the least share of right rows and the day that counts as today."""
        parser.add_argument("file", type=Path, help="labelled messages, one JSON object a line")
        parser.add_argument(
            "--fail-under", type=float, metavar="PERCENT", help="fail below this share of right rows"
        )
        parser.add_argument(
            "--today", type=date.fromisoformat, help="the day ages are counted at (default: today)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the table, and fail below the threshold or on a value read from nothing."""
        verdicts = self._judge(options["file"], options["today"] or timezone.localdate())
        total = Tally.of(verdicts)
        self.stdout.write(_LINE.format("category", "rows", "right", "missed", "wrong", "invented", "percent"))
        for category, tally in tally_by_category(verdicts).items():
            self._write_tally(category, tally)
        self._write_tally("all", total)
        if options["verbosity"] >= 2:
            self._write_failures(verdicts)
        if options["fail_under"] is not None:
            self._gate(verdicts, total, options["fail_under"])

    def _judge(self, file: Path, today: date) -> list[Verdict]:
        try:
            lines = file.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"Cannot read {file}: {error}") from error
        try:
            rows = list(parse_rows(lines, today))
        except BadRowError as error:
            raise CommandError(f"{file}, {error}") from error
        if not rows:
            raise CommandError(f"{file} holds no labelled messages.")
        return [judge(row, read_message) for row in rows]

    def _write_tally(self, name: str, tally: Tally) -> None:
        counts = (tally.rows, tally.right, tally.missed, tally.wrong, tally.invented)
        self.stdout.write(_LINE.format(name, *counts, f"{tally.percent:.1f} %"))

    def _write_failures(self, verdicts: list[Verdict]) -> None:
        for verdict in verdicts:
            if not verdict.is_right:
                row = verdict.row
                self.stdout.write(f"{row.id} [{row.heard.pending}] {row.heard.text!r}")
                self.stdout.write(f"    read {dict(verdict.read)}, right {' or '.join(map(str, row.right))}")

    def _gate(self, verdicts: list[Verdict], total: Tally, fail_under: float) -> None:
        from_nothing = [verdict.row.id for verdict in verdicts if verdict.invents_from_nothing]
        if from_nothing:
            raise CommandError(f"Values read where nothing is said: {', '.join(from_nothing)}")
        if total.percent < fail_under:
            raise CommandError(f"{total.percent:.1f} % of the rows are right, fewer than {fail_under:g} %.")
