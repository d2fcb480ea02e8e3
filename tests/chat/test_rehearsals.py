"""The pure parts of a rehearsal: its file, its verdicts, its figures, and two runs side by side."""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from chat.rehearsals.conversations import BadLineError, parse_conversations, with_address_of_its_own
from chat.rehearsals.outcomes import Outcome, Played, PlayedReply, judge
from chat.rehearsals.prices import GROQ_PRICES, Price, read_prices
from chat.rehearsals.progress import ProgressBar
from chat.rehearsals.report import report, report_changes, report_faults
from chat.rehearsals.runs import BadRunError, compare, read_run, write_run
from chat.rehearsals.totals import Limits, Share, missed_limits, percentile, total
from scoring import explain_score

SHIPPED = Path("chat/rehearsals/first_visits.jsonl")


def row(**more: object) -> dict[str, object]:
    return {"id": "a", "turns": ["I'm 58"], "expect": {"age": 58}, "score": 28, "category": "cold"} | more


def parse(*rows: object):
    return parse_conversations([json.dumps(described) for described in rows])


def outcome(**played: object) -> Outcome:
    (conversation,) = parse(row())
    return judge(conversation, Played(**{"answers": {"age": 58}, "score": 28} | played))


def reply(**fields: object) -> PlayedReply:
    return PlayedReply(**{"said": "I'm 58", "reply": "Thank you.", "seconds": 1.0} | fields)


# --- The file ---


def test_conversation_is_read_with_canonical_answers():
    (conversation,) = parse(row(expect={"age": 58, "savings": 300_000, "state": "Texas"}, page="seminars"))

    assert conversation.expect == {"age": "58", "savings": "200k_500k", "state": "TX"}
    assert (conversation.turns, conversation.score, conversation.page) == (("I'm 58",), 28, "seminars")


def test_score_and_category_may_be_left_out():
    described = {key: value for key, value in row().items() if key not in ("score", "category")}
    (conversation,) = parse(described)

    assert (conversation.score, conversation.category) == (None, None)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{oops", "Expecting property name"),
        ("[]", "a conversation is a JSON object"),
        (json.dumps({"id": "b"}), "expect and turns missing"),
        (json.dumps(row(id="")), "id must be a text"),
        (json.dumps(row(id=7)), "id must be a text"),
        (json.dumps(row(id="first")), "the id 'first' stands twice"),
        (json.dumps(row(turns=[])), "turns must be a list of texts"),
        (json.dumps(row(turns="I'm 58")), "turns must be a list of texts"),
        (json.dumps(row(turns=[" "])), "turns must be a list of texts"),
        (json.dumps(row(turns=["x" * 1001])), "turns must be a list of texts"),
        (json.dumps(row(expect=[])), "expect must be an object"),
        (json.dumps(row(expect={"shoe_size": 9})), "but not 'shoe_size'"),
        (json.dumps(row(expect={"savings": "lots"})), "'lots' is no answer to savings"),
        (json.dumps(row(score="28")), "score must be a whole number"),
        (json.dumps(row(score=True)), "score must be a whole number"),
        (json.dumps(row(score=101)), "score must be a whole number"),
        (json.dumps(row(category="hot")), "category must be one of"),
        (json.dumps(row(page=1)), "page must be a text"),
        ("[" * 100_000, "recursion"),
    ],
)
def test_bad_line_is_named_with_its_fault(line, complaint):
    with pytest.raises(BadLineError, match=rf"^line 3: .*{re.escape(complaint)}"):
        parse_conversations([json.dumps(row(id="first")), "", line])


def test_plain_addresses_get_the_tag_and_a_harmless_home():
    (conversation,) = parse(row(turns=["ann.lee@gmail.com or ann@work.example.org.", "ann at work dot com"]))

    assert with_address_of_its_own(conversation, "tag").turns == (
        "ann.lee.tag@example.com or ann.tag@example.com.",
        "ann at work dot com",
    )


def test_shipped_file_expects_the_scores_that_its_answers_make():
    conversations = parse_conversations(SHIPPED.read_text("utf-8").split("\n"))

    assert len(conversations) >= 25
    for conversation in conversations:
        explanation = explain_score(conversation.expect)
        assert (conversation.score, conversation.category) == (explanation.score, explanation.status)


# --- The verdict ---


def test_right_conversation_has_no_faults():
    judged = outcome(is_at_end=True)

    assert (judged.right, judged.faults) == (("age",), {})
    assert (judged.score_is_right, judged.category_is_right, judged.is_complete) == (True, True, True)


def test_wrong_missed_and_invented_answers_are_told_apart():
    (conversation,) = parse(row(expect={"age": 58, "state": "TX"}))
    judged = judge(conversation, Played(answers={"age": 85, "savings": "500k_plus"}, score=43))

    assert (judged.right, judged.wrong) == ((), ("age",))
    assert (judged.missed, judged.invented) == (("state",), ("savings",))
    assert judged.faults == {
        "age": "85, right is 58",
        "state": "missed TX",
        "savings": "invented 500k_plus",
        "score": "43, right is 28",
        "category": "warm, right is cold",
    }


def test_nothing_understood_is_new():
    (conversation,) = parse(row(expect={}, score=0, category="new"))

    assert judge(conversation, Played(answers={})).faults == {}


@pytest.mark.parametrize(
    ("read", "right", "is_right"),
    [(58, "50_65", True), ("50_65", "50_65", True), (66, "50_65", False), ("50_65", 58, False)],
)
def test_age_in_years_is_right_within_its_band(read, right, is_right):
    (conversation,) = parse(row(expect={"age": right}))

    assert bool(judge(conversation, Played(answers={"age": read})).right) is is_right


def test_broken_conversation_says_where_and_misses_the_rest():
    judged = outcome(answers=None, score=0, broken_off_by="OperationalError", replies=(reply(),))

    assert not judged.is_complete
    assert judged.faults["broken off"] == "OperationalError after reply 1"
    assert judged.missed == ("age",)


# --- The figures ---


def test_totals_add_up():
    by_model = reply(
        mode="ai",
        model="openai/gpt-oss-120b",
        prompt_version="abc",
        tokens_in=2000,
        cached_tokens=1000,
        tokens_out=100,
        guard_rules=("promise", "advice"),
    )
    by_script = reply(fallback_reason="timeout", seconds=5.0, guard_rules=("promise",))
    totals = total(
        [outcome(replies=(by_model, by_script)), outcome(answers={}, score=0, replies=(by_model,))],
        GROQ_PRICES,
    )

    assert (totals.completed, totals.answers, totals.missed) == (Share(2, 2), Share(1, 2), 1)
    assert (totals.scores, totals.categories) == (Share(1, 2), Share(1, 2))
    assert totals.replies_by_model == {"openai/gpt-oss-120b": 2, "the script": 1}
    assert (totals.replies, totals.replies_by_models) == (3, 2)
    assert (totals.guard_events, totals.fallbacks) == ({"promise": 3, "advice": 2}, {"timeout": 1})
    assert (totals.tokens_in, totals.cached_tokens, totals.tokens_out) == (4000, 2000, 200)
    assert totals.prompt_versions == ("abc",)
    # A thousand times 1,000 fresh, 1,000 cached and 100 answered tokens; the script costs nothing.
    assert totals.cost == pytest.approx(0.15 + 0.075 + 0.06)
    assert (totals.p50, totals.p95) == (1.0, 5.0)


def test_cost_of_a_model_without_a_price_is_unknown():
    totals = total([outcome(replies=(reply(model="mystery"),))], GROQ_PRICES)

    assert (totals.cost, totals.unpriced) == (None, ("mystery",))
    assert missed_limits(totals, Limits()) == []
    assert missed_limits(totals, Limits(max_cost=2.5)) == ["cost unknown, MODEL_PRICES lacks mystery"]
    assert "cost of 1,000 replies           unknown" in list(report(totals))


def test_share_of_nothing_is_complete():
    assert Share(0, 0).percent == 100.0


@pytest.mark.parametrize(
    ("values", "percent", "found"),
    [([], 95, 0.0), ([3.0], 50, 3.0), ([4, 1, 3, 2], 50, 2), (list(range(1, 101)), 95, 95)],
)
def test_percentile_is_a_value_that_was_measured(values, percent, found):
    assert percentile(values, percent) == found


def test_limits_are_kept_at_their_very_values():
    totals = total([outcome(replies=(reply(guard_rules=("promise",), fallback_reason="cut"),))], GROQ_PRICES)
    limits = Limits(
        min_answers=100, min_scores=100, max_cost=0, max_p95=1, max_guard_events=1, max_fallbacks=1
    )

    assert missed_limits(totals, limits) == []


def test_every_missed_limit_is_named():
    dear = reply(model="m", tokens_in=1_000, seconds=2.5, guard_rules=("promise",), fallback_reason="cut")
    totals = total([outcome(answers={}, score=0, replies=(dear,))], {"m": Price(3, 3, 3)})
    limits = Limits(
        min_answers=99, min_scores=99.5, max_cost=2.5, max_p95=2, max_guard_events=0, max_fallbacks=0
    )

    assert missed_limits(totals, limits) == [
        "answers right 0.0 %, at least 99 % wanted",
        "scores right 0.0 %, at least 99.5 % wanted",
        "cost of 1,000 replies $3.00, at most $2.50 wanted",
        "p95 of a reply 2.5 s, at most 2 s wanted",
        "guard events 1, at most 0 wanted",
        "fallbacks 1, at most 0 wanted",
    ]


# --- Prices ---


def test_prices_are_read():
    assert read_prices('{"a": [1, 0.5, 2]}') == {"a": Price(1.0, 0.5, 2.0)}
    assert read_prices("{}") == {}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("0.59", "not a JSON object"),
        ("{a: 1}", "not JSON"),
        ('{"a": 1}', "a needs three amounts, not 1"),
        ('{"a": [1, 2]}', r"a needs three amounts, not \[1, 2\]"),
        ('{"a": [1, 2, "3"]}', "a needs three amounts"),
        ('{"a": [1, 2, -3]}', "a needs three amounts"),
        ('{"a": [1, 2, true]}', "a needs three amounts"),
        ('{"a": [1, 2, NaN]}', "a needs three amounts"),
    ],
)
def test_what_is_no_price_is_named(text, complaint):
    with pytest.raises(ValueError, match=complaint):
        read_prices(text)


@pytest.mark.parametrize("prices", ['{"a": [1, 2]}', "0.59"])
def test_bad_prices_in_the_environment_are_named_at_the_start(prices):
    started = subprocess.run(
        [sys.executable, "-c", "import provision.settings"],
        env={"PATH": os.environ["PATH"], "MODEL_PRICES": prices},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert started.returncode == 1
    assert "MODEL_PRICES takes JSON, dollars per million tokens in, cached and out" in started.stderr


# --- Two runs ---


def test_kept_run_reads_back_as_it_was():
    run = [outcome(replies=(reply(guard_rules=("promise",), said="Sí, 58"),)), outcome(answers={})]

    assert read_run(write_run(run)) == run


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"rehearsal": 2}', '{"rehearsal": 1, "conversations": [{"replies": []}]}']
)
def test_what_is_no_run_is_refused(text):
    with pytest.raises(BadRunError):
        read_run(text)


def test_changes_name_what_got_better_and_worse():
    def run(**faults: dict[str, str]) -> list[Outcome]:
        return [replace(outcome(), id=name, faults=found) for name, found in faults.items()]

    before = run(same={"age": "missed 58"}, healed={"score": "1, right is 2"}, moved={"age": "x"}, old={})
    now = run(same={"age": "85"}, healed={}, moved={"state": "y"}, sick={"age": "missed 58"}, new={})
    before += run(sick={})

    assert list(report_changes(compare(before, now))) == [
        "  better   healed (gone: score 1, right is 2)",
        "  other    moved (gone: age x; new: state y)",
        "  worse    sick (new: age missed 58)",
        "  added    new",
        "  left out old",
    ]
    assert list(report_changes(compare(now, now))) == ["No conversation got better or worse."]


def test_report_shows_the_difference_to_an_earlier_run():
    then = total([outcome(answers={}, score=0, replies=(reply(seconds=2.0),))], GROQ_PRICES)
    now = total([outcome(replies=(reply(seconds=0.5),))], GROQ_PRICES)
    lines = [re.split(r"\s{2,}", line.strip()) for line in report(now, then)]

    assert lines[0] == ["now", "before", "change"]
    assert ["answers right", "1", "0", "+1"] in lines
    assert ["per cent of 1", "100.0 %", "0.0 %", "+100.0 %"] in lines
    assert ["latency p95", "0.50 s", "2.00 s", "-1.50 s"] in lines
    assert ["replies", "1", "1"] in lines


def test_faults_are_shown_by_conversation():
    judged = [outcome(), outcome(answers={}, score=0)]

    assert list(report_faults(judged)) == [
        "  a: age missed 58; score 0, right is 28; category new, right is cold"
    ]


# --- The bar ---


class Screen:
    def __init__(self, *, is_terminal: bool) -> None:
        self.shown = ""
        self._is_terminal = is_terminal

    def write(self, text: str) -> None:
        self.shown += text

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return self._is_terminal


def test_bar_fills_on_a_terminal():
    screen = Screen(is_terminal=True)
    bar = ProgressBar(screen, total=2)
    bar.advance()
    bar.advance()
    bar.close()

    half, whole = screen.shown.strip().split("\r")
    assert half == f"[{'#' * 15}{'.' * 15}] 1/2 replies, 0:00"
    assert whole == f"[{'#' * 30}] 2/2 replies, 0:00"


def test_bar_is_silent_elsewhere():
    screen = Screen(is_terminal=False)
    bar = ProgressBar(screen, total=1)
    bar.advance()
    bar.close()

    assert screen.shown == ""
