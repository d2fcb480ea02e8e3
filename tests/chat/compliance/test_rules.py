from collections.abc import Iterator, Mapping

import pytest

from chat.compliance import review
from tests.chat.compliance.advice_wordings import ADVICE
from tests.chat.compliance.implied_wordings import IMPLIED_LOOKALIKES, IMPLIED_VIOLATIONS
from tests.chat.compliance.later_replies import LATER_REPLIES
from tests.chat.compliance.later_violations import LATER_VIOLATIONS
from tests.chat.compliance.lookalikes import LOOKALIKES
from tests.chat.compliance.money_wordings import MONEY
from tests.chat.compliance.oblique_violations import OBLIQUE_VIOLATIONS
from tests.chat.compliance.ordinary_replies import ORDINARY_REPLIES
from tests.chat.compliance.plain_violations import PLAIN_VIOLATIONS
from tests.chat.compliance.privacy_wordings import PRIVACY
from tests.chat.compliance.selling_wordings import SELLING
from tests.chat.compliance.violations import VIOLATIONS

TABLES = MONEY | ADVICE | SELLING | PRIVACY
FACTS = {
    "licensed_states": ["AZ", "CA", "CO", "FL", "NV", "TX", "UT", "WA"],
    "visitor": {"name": "Pat Lee", "email": "pat.lee@example.com"},
    "firm": {"phone": "(602) 555-0100"},
    "seminar_has_sales_followup": True,
}


def _lines(blocks: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for rule, block in blocks.items():
        for line in block.strip().splitlines():
            yield rule, line


BLOCKED = [
    *((rule, reply) for rule, wordings in TABLES.items() for reply in wordings.blocked),
    *_lines(VIOLATIONS),
    *_lines(OBLIQUE_VIOLATIONS),
    *_lines(PLAIN_VIOLATIONS),
    *_lines(LATER_VIOLATIONS),
    *_lines(IMPLIED_VIOLATIONS),
]
ALLOWED = [
    *(reply for wordings in TABLES.values() for reply in wordings.allowed),
    *ORDINARY_REPLIES.strip().splitlines(),
    *LOOKALIKES.strip().splitlines(),
    *LATER_REPLIES.strip().splitlines(),
    *IMPLIED_LOOKALIKES.strip().splitlines(),
]
DISCLAIMERS = ("I can't promise anything, but {}", "I'm not an advisor. {}", "To be honest, {}")


def _lowered(reply: str) -> str:
    return reply if reply.startswith("I") or reply.split()[0].isupper() else reply[0].lower() + reply[1:]


@pytest.mark.parametrize(("rule", "reply"), BLOCKED)
def test_a_violation_is_blocked(rule: str, reply: str) -> None:
    verdict = review(reply, FACTS)

    assert not verdict.allowed
    assert verdict.words
    assert verdict.words in reply


@pytest.mark.parametrize("reply", ALLOWED)
def test_an_innocent_reply_passes(reply: str) -> None:
    verdict = review(reply, FACTS)

    assert (verdict.rule, verdict.words) == ("", "")


def test_nearly_every_violation_is_filed_under_its_own_rule() -> None:
    named = [review(reply, FACTS).rule == rule for rule, reply in BLOCKED]

    assert sum(named) >= 0.9 * len(named)


def test_every_rule_has_wordings_of_both_sides() -> None:
    assert len(TABLES) == 21
    assert all(len(table.blocked) >= 7 and len(table.allowed) >= 4 for table in TABLES.values())


@pytest.mark.parametrize("disclaimer", DISCLAIMERS)
@pytest.mark.parametrize(
    "reply",
    [
        "You'll make 8% a year.",
        "Your money is 100% safe.",
        "You should move your IRA into an annuity.",
        "The withdrawal is tax-free.",
        "The market will bounce back.",
        "Your $300,000 would become $500,000.",
    ],
)
def test_a_disclaimer_before_it_helps_nothing(disclaimer: str, reply: str) -> None:
    assert not review(disclaimer.format(_lowered(reply)), FACTS).allowed


@pytest.mark.parametrize(
    "reply",
    [
        "**You're guaranteed 8%** a year.",
        "You\u2019re guaranteed\u00a08% a year.",
        "You're guar\u200banteed 8% a year.",
        "YOU'RE GUARANTEED 8% A YEAR!",
        "You\u2019ll earn _8 percent_ a year.",
    ],
)
def test_markup_and_typography_hide_nothing(reply: str) -> None:
    verdict = review(reply, FACTS)

    assert verdict.rule == "promised_returns"
    assert verdict.words in reply


@pytest.mark.parametrize(
    "reply",
    [
        "Thanks for sharing. Your nest egg will definitely grow. How old are you?",
        "How old are you?\nP.S. Your nest egg will definitely grow.",
        "I can't promise returns. Your nest egg will definitely grow, though.",
    ],
)
def test_one_bad_sentence_is_enough(reply: str) -> None:
    assert review(reply, FACTS).rule == "promised_returns"


@pytest.mark.parametrize(
    ("reply", "is_allowed"),
    [
        ("It offers guaranteed lifetime income.", False),
        ("It offers guaranteed lifetime income. That depends on the insurer's claims-paying ability.", True),
        (
            "Everything depends on the insurer's claims-paying ability. It offers guaranteed lifetime income.",
            True,
        ),
        ("Annuities grow tax-deferred.", False),
        ("Annuities grow tax-deferred. A CPA can explain what you'd owe later.", True),
    ],
)
def test_a_neighbour_may_hold_the_qualification(reply: str, is_allowed: bool) -> None:
    assert review(reply, FACTS).allowed is is_allowed
