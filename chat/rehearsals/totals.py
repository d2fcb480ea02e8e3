"""The figures of a whole rehearsal, and the limits that they must keep. Pure."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from chat.rehearsals.outcomes import Outcome, PlayedReply
from chat.rehearsals.prices import Price

SCRIPT = "the script"


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    count: int
    of: int

    @property
    def percent(self) -> float:
        """Return the share in per cent; of nothing, 100."""
        return 100 * self.count / self.of if self.of else 100.0


@dataclass(frozen=True, slots=True)
class Totals:
    """A rehearsal in figures.

    `answers` is the share of right ones among all that were to be understood or were
    invented. `cost` is of 1,000 replies by models, in US dollars; None if a price isn't known.
    Tokens are those of the calls that answered: Groq doesn't tell what a failed one took.
    """

    completed: Share
    at_end: int
    answers: Share
    wrong: int
    missed: int
    invented: int
    scores: Share
    categories: Share
    replies_by_model: Mapping[str, int]
    prompt_versions: tuple[str, ...]
    guard_events: Mapping[str, int]
    fallbacks: Mapping[str, int]
    tokens_in: int
    tokens_out: int
    cached_tokens: int
    cost: float | None
    unpriced: tuple[str, ...]
    p50: float
    p95: float

    @property
    def replies(self) -> int:
        """Return how many messages were answered."""
        return sum(self.replies_by_model.values())

    @property
    def replies_by_models(self) -> int:
        """Return how many messages a model answered."""
        return self.replies - self.replies_by_model.get(SCRIPT, 0)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a rehearsal must reach; None is no limit."""

    min_answers: float | None = None  # per cent
    min_scores: float | None = None  # per cent
    max_cost: float | None = None  # dollars per 1,000 replies
    max_p95: float | None = None  # seconds
    max_guard_events: int | None = None
    max_fallbacks: int | None = None


def total(outcomes: Sequence[Outcome], prices: Mapping[str, Price]) -> Totals:
    """Add up a rehearsal; `prices` are by model."""
    replies = [reply for outcome in outcomes for reply in outcome.replies]
    right, wrong, missed, invented = (
        sum(len(getattr(outcome, verdict)) for outcome in outcomes)
        for verdict in ("right", "wrong", "missed", "invented")
    )
    seconds = [reply.seconds for reply in replies]
    return Totals(
        completed=_share(outcome.is_complete for outcome in outcomes),
        at_end=sum(outcome.is_at_end for outcome in outcomes),
        answers=Share(right, right + wrong + missed + invented),
        wrong=wrong,
        missed=missed,
        invented=invented,
        scores=_share(outcome.score_is_right for outcome in outcomes),
        categories=_share(outcome.category_is_right for outcome in outcomes),
        replies_by_model=_counts(reply.model or SCRIPT for reply in replies),
        prompt_versions=tuple(sorted({reply.prompt_version for reply in replies} - {""})),
        guard_events=_counts(rule for reply in replies for rule in reply.guard_rules),
        fallbacks=_counts(reply.fallback_reason for reply in replies if reply.fallback_reason),
        tokens_in=sum(reply.tokens_in for reply in replies),
        tokens_out=sum(reply.tokens_out for reply in replies),
        cached_tokens=sum(reply.cached_tokens for reply in replies),
        cost=_cost_of_thousand(replies, prices),
        unpriced=_unpriced(replies, prices),
        p50=percentile(seconds, 50),
        p95=percentile(seconds, 95),
    )


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that `percent` of the values don't exceed; of none, 0."""
    rank = math.ceil(percent / 100 * len(values))
    return sorted(values)[max(0, rank - 1)] if values else 0.0


def missed_limits(totals: Totals, limits: Limits) -> list[str]:
    """Return each limit that was missed, in words."""
    return [
        *_too_low("answers right", totals.answers.percent, limits.min_answers),
        *_too_low("scores right", totals.scores.percent, limits.min_scores),
        *_too_dear(totals, limits.max_cost),
        *_too_high("p95 of a reply", totals.p95, limits.max_p95, "{:.3g} s"),
        *_too_high("guard events", sum(totals.guard_events.values()), limits.max_guard_events, "{}"),
        *_too_high("fallbacks", sum(totals.fallbacks.values()), limits.max_fallbacks, "{}"),
    ]


def _share(verdicts: Iterable[bool | None]) -> Share:
    judged = [verdict for verdict in verdicts if verdict is not None]
    return Share(sum(judged), len(judged))


def _counts(names: Iterable[str]) -> dict[str, int]:
    return dict(Counter(names).most_common())


def _unpriced(replies: Sequence[PlayedReply], prices: Mapping[str, Price]) -> tuple[str, ...]:
    return tuple(sorted({reply.model for reply in replies} - {"", *prices}))


def _cost_of_thousand(replies: Sequence[PlayedReply], prices: Mapping[str, Price]) -> float | None:
    by_models = [reply for reply in replies if reply.model]
    if _unpriced(by_models, prices):
        return None
    costs = [
        prices[reply.model].of(reply.tokens_in, reply.cached_tokens, reply.tokens_out) for reply in by_models
    ]
    return 1000 * sum(costs) / len(costs) if costs else 0.0


def _too_low(name: str, percent: float, least: float | None) -> list[str]:
    return [f"{name} {percent:.1f} %, at least {least:g} % wanted"] if least and percent < least else []


def _too_high(name: str, found: float, most: float | None, form: str) -> list[str]:
    if most is None or found <= most:
        return []
    return [f"{name} {form.format(found)}, at most {form.format(most)} wanted"]


def _too_dear(totals: Totals, most: float | None) -> list[str]:
    if most is not None and totals.cost is None:
        return [f"cost unknown, MODEL_PRICES lacks {', '.join(totals.unpriced)}"]
    return _too_high("cost of 1,000 replies", totals.cost or 0.0, most, "${:.2f}")
