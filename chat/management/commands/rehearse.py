"""Rehearse a new prompt or model: play whole conversations and tell what came of them."""

import signal
import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from chat import language_model
from chat.rehearsals.conversations import BadLineError, Conversation, parse_conversations
from chat.rehearsals.outcomes import Outcome, judge
from chat.rehearsals.playing import LeadExists, Rehearsal, cast, play_all, sweep
from chat.rehearsals.progress import ProgressBar
from chat.rehearsals.report import report, report_changes, report_faults
from chat.rehearsals.runs import BadRunError, compare, read_run, write_run
from chat.rehearsals.totals import Limits, Totals, missed_limits, total

LIMITS: tuple[tuple[str, type, str, str], ...] = (
    ("--min-answers", float, "PERCENT", "fail if a smaller share of the answers is right"),
    ("--min-scores", float, "PERCENT", "fail if a smaller share of the scores is right"),
    ("--max-cost", float, "DOLLARS", "fail if 1,000 replies by models cost more"),
    ("--max-p95", float, "SECONDS", "fail if more than one reply in twenty takes longer"),
    ("--max-guard-events", int, "N", "fail if the guard kept back more sentences"),
    (
        "--max-fallbacks",
        int,
        "N",
        "fail if a model failed more often: the script stood in for it",
    ),
)


class Command(BaseCommand):
    """Play conversations through the real chat, judge them, and leave nothing behind."""

    help = (
        "Play whole conversations through the real chat, with the model if GROQ_API_KEY is set, else with "
        "the script, and tell what came of them. Meanwhile its conversations stand in the database, under "
        "session ids and e-mail addresses of their own; then they are deleted."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file, the threads, the runs to keep and to compare with, and the limits."""
        parser.add_argument("file", type=Path, help="conversations, one JSON object a line")
        parser.add_argument(
            "--threads", type=_positive, default=4, help="conversations at a time (default: 4)"
        )
        parser.add_argument(
            "--save", type=Path, metavar="RUN.json", help="keep the run, with all that was said"
        )
        parser.add_argument(
            "--compare", type=Path, metavar="RUN.json", help="show what changed since a kept run"
        )
        for name, kind, unit, meaning in LIMITS:
            parser.add_argument(name, type=kind, metavar=unit, help=meaning)

    def handle(self, *args: Any, **options: Any) -> None:
        """Play, report, keep; fail at a limit that was missed."""
        if options["save"] and not options["save"].absolute().parent.is_dir():
            raise CommandError(f"There is no directory for {options['save']}.")
        conversations = self._read_conversations(options["file"])
        before = self._read_run(options["compare"]) if options["compare"] else None
        began = monotonic()
        outcomes = self._play(conversations, options["threads"])
        self.stdout.write(f"{options['file']}: played in {monotonic() - began:.1f} s.")
        totals = total(outcomes, settings.MODEL_PRICES)
        self._write(report(totals, total(before, settings.MODEL_PRICES) if before is not None else None))
        self._write(report_faults(outcomes))
        if before is not None:
            self._write(report_changes(compare(before, outcomes)))
        if options["save"]:
            self._save(options["save"], outcomes)
        self._gate(totals, Limits(**{_option(name): options[_option(name)] for name, *_ in LIMITS}))

    def _gate(self, totals: Totals, limits: Limits) -> None:
        if settings.GROQ_API_KEY and not totals.replies_by_models:
            # The script's answers would pass every limit.
            raise CommandError("GROQ_API_KEY is set, but no model answered: nothing of it was rehearsed.")
        if missed := missed_limits(totals, limits):
            raise CommandError(f"Missed: {'; '.join(missed)}.")

    def _read_conversations(self, file: Path) -> list[Conversation]:
        try:
            conversations = parse_conversations(_read(file).split("\n"))
        except BadLineError as error:
            raise CommandError(f"{file}, {error}") from error
        if not conversations:
            raise CommandError(f"{file} holds no conversations.")
        return conversations

    def _read_run(self, file: Path) -> list[Outcome]:
        try:
            return read_run(_read(file))
        except BadRunError as error:
            raise CommandError(f"{file} is no run that --save kept: {error}") from error

    def _play(self, conversations: Sequence[Conversation], threads: int) -> list[Outcome]:
        rehearsal = Rehearsal()
        try:
            cast_ones = cast(rehearsal, conversations)
        except LeadExists as refusal:
            raise CommandError(
                f"{refusal} holds the e-mail address of a lead. Write it plainly, as pat@example.com, so "
                "that the rehearsal can put its own in place."
            ) from refusal
        language_model.warm_up()
        bar = ProgressBar(sys.stderr, sum(len(conversation.turns) for conversation in conversations))
        with _ending_gently():
            try:
                played = play_all(rehearsal, cast_ones, threads=threads, on_reply=bar.advance)
            except KeyboardInterrupt:
                raise CommandError("Interrupted.", returncode=130) from None
            finally:
                bar.close()
                self._sweep(rehearsal)
        return [judge(*pair) for pair in zip(conversations, played, strict=True)]

    def _sweep(self, rehearsal: Rehearsal) -> None:
        swept = sweep(rehearsal)
        kept = f" Kept, as others use them: leads {swept.leads_kept}." if swept.leads_kept else ""
        self.stdout.write(f"Deleted again: conversations {swept.conversations}, leads {swept.leads}.{kept}")

    def _save(self, file: Path, outcomes: Sequence[Outcome]) -> None:
        try:
            file.write_text(write_run(outcomes), encoding="utf-8")
        except OSError as error:
            raise CommandError(f"Cannot write {file}: {error}") from error
        self.stdout.write(f"Kept in {file}.")

    def _write(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.stdout.write(line)


@contextmanager
def _ending_gently() -> Iterator[None]:
    """Let a request to terminate end the command as Ctrl-C does, so that it cleans up."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"Cannot read {file}: {error}") from error


def _option(name: str) -> str:
    return name.removeprefix("--").replace("-", "_")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ArgumentTypeError("at least one")
    return number
