"""Families of everyday wordings: what is left of an amount, heirs, spellings, places near others."""

from datetime import date

import pytest

from chat.interview.hearing import Heard
from chat.interview.reading import read_message

TODAY = date(2026, 11, 22)

READ = (
    ("age", "The big 7-0 is coming up April 2", "age", 69),
    ("age", "I just had my 66th birthday in October", "age", 66),
    ("age", "fifty nine goin on twelve", "age", 59),
    ("age", "my 64th is December 9", "age", 63),
    ("age", "born in march of 61", "age", 65),
    (None, "At 71 am I too old for this?", "age", 71),
    ("savings", "we had 400k but spent 150k of it on the kids", "savings", "200k_500k"),
    ("savings", "started with 250k and have used up about 60k", "savings", "100k_200k"),
    ("savings", "My sister has 600k, lost a third", "savings", "200k_500k"),
    ("savings", "Nothing. We put five kids through school.", "savings", "under_100k"),
    ("savings", "condo is paid off (worth 410k), retirement accounts are about 170", "savings", "100k_200k"),
    ("savings", "we're at 240, hoping for more", "savings", "200k_500k"),
    ("savings", "we're at 62 now", "age", 62),
    ("age", "it's 58", "age", 58),
    ("annuity_interest", "yes my pension is small", "annuity_interest", "very_interested"),
    ("concern", "our savings dying before us", "concern", "outliving_money"),
    ("concern", "I'm scared there won't be anything left", "concern", "outliving_money"),
    ("concern", "having to ask my kids for help", "concern", "outliving_money"),
    ("concern", "lost a fortune in 08", "concern", "market_volatility"),
    ("concern", "we could use some guidance", "concern", "general_planning"),
    ("age", "I can't stop thinking the savings wont last", "concern", "outliving_money"),
    ("goal", "growth is for kids, give me a steady check", "goal", "guaranteed_income"),
    ("goal", "too old for growth, I want income", "goal", "guaranteed_income"),
    ("goal", "I'd like everything to go to my niece", "goal", "estate_planning"),
    ("goal", "the church gets whats left", "goal", "estate_planning"),
    ("goal", "I'm too old to gamble", "goal", "protect_assets"),
    ("goal", "reliable money coming in", "goal", "guaranteed_income"),
    ("annuity_interest", "that's the reason I called", "annuity_interest", "very_interested"),
    ("annuity_interest", "thats exactly why I clicked", "annuity_interest", "very_interested"),
    ("annuity_interest", "my cousin loves hers so yes", "annuity_interest", "very_interested"),
    ("annuity_interest", "let me read up before deciding", "annuity_interest", "not_sure"),
    ("state", "on second thought, no annuities please", "annuity_interest", "not_interested"),
    ("state", "Glendale, AZ west of Phoenix", "state", "AZ"),
    ("state", "Ontario, CA close to Riverside", "state", "CA"),
    ("state", "houston burbs", "state", "TX"),
    ("state", "not too far from Savannah", "state", "GA"),
    ("contact_preference", "phone. i turn 63 in may and live in Vermont", "state", "VT"),
    (None, "Good evening, Carol from Tulsa", "name", "Carol"),
    (None, "it's spelled Kristen not Kirsten", "name", "Kristen"),
    (None, "sorry, it's Brian not Bryan", "name", "Brian"),
    ("email", "its Susan with an s, susan@example.com", "name", "Susan"),
    ("name", "william j. harris", "name", "William J. Harris"),
)
NOTHING = (
    (None, "At 62 can I collect social security?"),
    (None, "At 65 is it too late to claim on my husband's record?"),
    ("savings", "had 300k but lost it all"),
    ("savings", "my neighbor has 600k, we lost twice that"),
    ("savings", "had 90k but spent 100k"),
    ("savings", "my neighbor had 300k but spent 100k on a boat"),
    ("savings", "my brother has 600k, lost all of it"),
    ("savings", "nothing personal, but no"),
    ("state", "may live in Florida someday"),
    ("goal", "I want to go to my daughter's place more"),
    ("annuity_interest", "I have no annuities"),
    ("annuity_interest", "is that why you called me?"),
    ("annuity_interest", "why would I want one"),
    (None, "I'm frank with people"),
    ("name", "its spelled with a C"),
    ("name", "I'm rich not poor"),
)


@pytest.mark.parametrize(("pending", "text", "key", "value"), READ)
def test_reads_the_family(pending: str | None, text: str, key: str, value: int | str) -> None:
    facts = read_message(Heard(text, pending, TODAY)).facts
    assert facts[key].value == value


@pytest.mark.parametrize(("pending", "text"), NOTHING)
def test_invents_nothing(pending: str | None, text: str) -> None:
    assert not read_message(Heard(text, pending, TODAY)).facts
