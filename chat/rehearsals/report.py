"""A rehearsal in words and figures for a terminal. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from chat.rehearsals.outcomes import Outcome
from chat.rehearsals.runs import Change
from chat.rehearsals.totals import Share, Totals

_COLUMNS = "{:<26} {:>12} {:>12} {:>12}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure by its name; `amount` None is one that isn't known."""

    name: str
    amount: float | None
    form: str = "{:,}"

    def __str__(self) -> str:
        return "unknown" if self.amount is None else self.form.format(self.amount)


def report(totals: Totals, before: Totals | None = None) -> Iterator[str]:
    """Yield the lines of a rehearsal's figures, beside those of an earlier one if given."""
    if before:
        yield _row("", "now", "before", "change")
        for now, then in zip(_figures(totals), _figures(before), strict=True):
            yield _row(now.name, str(now), str(then), _difference(now, then))
    else:
        yield from (_row(figure.name, str(figure)) for figure in _figures(totals))
    yield from _details(totals)


def report_faults(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield a line for every conversation that isn't right in all."""
    for outcome in outcomes:
        if outcome.faults:
            yield f"  {outcome.id}: {_listed(f'{key} {words}' for key, words in outcome.faults.items())}"


def report_changes(changes: Sequence[Change]) -> Iterator[str]:
    """Yield a line for every conversation that changed."""
    if not changes:
        yield "No conversation got better or worse."
    for change in changes:
        parts = [f"gone: {_listed(change.gone)}"] if change.gone else []
        parts += [f"new: {_listed(change.new)}"] if change.new else []
        yield f"  {change.verdict:<8} {change.id}" + (f" ({'; '.join(parts)})" if parts else "")


def _figures(totals: Totals) -> list[Figure]:
    return [
        Figure("conversations", totals.completed.of),
        Figure("  completed", totals.completed.count),
        Figure("  interview at its end", totals.at_end),
        *_of_share("answers right", totals.answers),
        Figure("  wrong", totals.wrong),
        Figure("  missed", totals.missed),
        Figure("  invented", totals.invented),
        *_of_share("scores right", totals.scores),
        *_of_share("categories right", totals.categories),
        Figure("replies", totals.replies),
        Figure("  by a model", totals.replies_by_models),
        Figure("guard events", sum(totals.guard_events.values())),
        Figure("fallbacks", sum(totals.fallbacks.values())),
        Figure("tokens in", totals.tokens_in),
        Figure("  of them cached", totals.cached_tokens),
        Figure("tokens out", totals.tokens_out),
        Figure("cost of 1,000 replies", totals.cost, "${:,.4f}"),
        Figure("latency p50", totals.p50, "{:.2f} s"),
        Figure("latency p95", totals.p95, "{:.2f} s"),
    ]


def _of_share(name: str, share: Share) -> list[Figure]:
    return [Figure(name, share.count), Figure(f"  per cent of {share.of}", share.percent, "{:.1f} %")]


def _details(totals: Totals) -> Iterator[str]:
    yield f"answered by: {_counted(totals.replies_by_model)}"
    if totals.prompt_versions:
        yield f"prompt versions: {', '.join(totals.prompt_versions)}"
    if totals.guard_events:
        yield f"guard events by rule: {_counted(totals.guard_events)}"
    if totals.fallbacks:
        yield f"fallbacks by reason: {_counted(totals.fallbacks)}"
    if totals.unpriced:
        yield f"no price in MODEL_PRICES: {', '.join(totals.unpriced)}"


def _difference(now: Figure, then: Figure) -> str:
    if now.amount is None or then.amount is None or str(now) == str(then):
        return ""
    change = now.amount - then.amount
    return ("+" if change > 0 else "-") + now.form.format(abs(change))


def _row(*cells: str) -> str:
    return _COLUMNS.format(*cells, *[""] * (4 - len(cells))).rstrip()


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in counts.items()) or "nobody"


def _listed(parts: Iterable[str]) -> str:
    return "; ".join(parts)
