"""Review a reply, sentence by sentence. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from chat.compliance.claims import Check, Passage
from chat.compliance.facts import Facts
from chat.compliance.plain import plain
from chat.compliance.rules import (
    consent_deletion,
    disparagement_fdic,
    fees_omission,
    government_endorsement,
    guaranty_association,
    human_claim,
    implied_dealings,
    implied_promises,
    individual_advice,
    license_claim,
    pii_leak,
    pressure,
    projection,
    promised_returns,
    prompt_leak,
    risk_free,
    scarcity,
    seminar_sales,
    sensitive_data,
    social_proof_superlative,
    suitability,
    tax_legal,
    unqualified_guarantee,
    urgency,
)
from chat.compliance.sentences import split

# The first finding names the rule, so narrow rules come before broad ones.
CHECKS: tuple[Check, ...] = (
    *(*sensitive_data.CHECKS, *prompt_leak.CHECKS, *pii_leak.CHECKS),
    *(*license_claim.CHECKS, *human_claim.CHECKS, *consent_deletion.CHECKS),
    *(*guaranty_association.CHECKS, *government_endorsement.CHECKS, *disparagement_fdic.CHECKS),
    *(
        *scarcity.CHECKS,
        *seminar_sales.CHECKS,
        *tax_legal.CHECKS,
        *individual_advice.CHECKS,
        *suitability.CHECKS,
    ),
    *(*projection.CHECKS, *promised_returns.CHECKS, *risk_free.CHECKS),
    *(*fees_omission.CHECKS, *unqualified_guarantee.CHECKS, *social_proof_superlative.CHECKS),
    *(*pressure.CHECKS, *urgency.CHECKS),
    *(*implied_dealings.CHECKS, *implied_promises.CHECKS),
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a reply may be said; if not, the rule it breaks and the offending words."""

    allowed: bool
    rule: str = ""
    words: str = ""


ALLOWED = Verdict(allowed=True)


def review(reply: str, facts: Facts | Mapping[str, object]) -> Verdict:
    """Return the verdict on a whole reply; only `facts` may be relied on."""
    sentences = split(reply)
    known = Facts.of(facts)
    verdicts = (review_sentence(sentences, place, known) for place in range(len(sentences)))
    return next((verdict for verdict in verdicts if not verdict.allowed), ALLOWED)


def review_sentence(sentences: Sequence[str], place: int, facts: Facts) -> Verdict:
    """Return the verdict on the sentence at `place`; its neighbours are context."""
    before = tuple(sentences[max(0, place - 2) : place])
    return _verdict(sentences[place], before, "".join(sentences[place + 1 : place + 2]), facts)


# A streamed reply is reviewed as it comes, mended and reviewed as a whole.
@lru_cache(maxsize=512)
def _verdict(sentence: str, before: tuple[str, ...], after: str, facts: Facts) -> Verdict:
    if not any(map(str.isalnum, sentence)):
        return ALLOWED
    passage = Passage(
        written=sentence,
        before=" ".join(plain(earlier).text for earlier in before),
        after=plain(after).text,
    )
    findings = (check(passage, facts) for check in CHECKS)
    finding = next((finding for finding in findings if finding), None)
    return ALLOWED if finding is None else Verdict(False, *finding)
