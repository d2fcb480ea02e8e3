import pytest

from chat.compliance.plain import plain
from chat.compliance.sentences import sentence_spans, split


@pytest.mark.parametrize(
    ("reply", "sentences"),
    [
        ("", []),
        ("  \n ", []),
        ("Hello", ["Hello"]),
        ("Hello. How are you?", ["Hello.", "How are you?"]),
        ("The U.S. Treasury pays it. Fine.", ["The U.S. Treasury pays it.", "Fine."]),
        ("You live in the U.S. We can help.", ["You live in the U.S.", "We can help."]),
        ("Ask Dr. Smith about it.", ["Ask Dr. Smith about it."]),
        ("Your 401(k) matters. So does an IRA.", ["Your 401(k) matters.", "So does an IRA."]),
        ("That is $1.2M in all. Thanks.", ["That is $1.2M in all.", "Thanks."]),
        ("From 59\u00bd on it changes. Before, no.", ["From 59\u00bd on it changes.", "Before, no."]),
        ("Well... that depends. Okay.", ["Well... that depends.", "Okay."]),
        ("Well\u2026 That depends.", ["Well\u2026", "That depends."]),
        ('She said "no." Then she left.', ['She said "no."', "Then she left."]),
        ("Really?! Yes!", ["Really?!", "Yes!"]),
        ("It starts at 6 p.m. on Friday.", ["It starts at 6 p.m. on Friday."]),
        ("It starts at 6 p.m. Would that suit you?", ["It starts at 6 p.m.", "Would that suit you?"]),
        ("Write to pat@example.com. Thanks.", ["Write to pat@example.com.", "Thanks."]),
        ("1. Age\n2. State", ["1. Age", "2. State"]),
        ("1. Age is first.", ["1. Age is first."]),
        ("One line\nanother line", ["One line", "another line"]),
        ("Fees, e.g. surrender charges, differ.", ["Fees, e.g. surrender charges, differ."]),
        ("It is **free.** You decide.", ["It is **free.**", "You decide."]),
    ],
)
def test_a_reply_is_cut_into_its_sentences(reply: str, sentences: list[str]) -> None:
    assert split(reply) == sentences


def test_spans_stand_where_the_sentences_do() -> None:
    reply = "  Hello there.  Bye. "

    assert [reply[start:end] for start, end in sentence_spans(reply)] == ["Hello there.", "Bye."]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("You\u2019ll  never lose", "you will never lose"),
        ("It's what it isn't; I can't, won't, I'm", "it is what it is not; i can not, will not, i am"),
        ("John's 401(k) \u2013 **8 percent**", "john's 401k - 8 %"),
        ("We'd've", "we would have"),
    ],
)
def test_plain_words_spell_out(written: str, words: str) -> None:
    assert plain(written).text == words


def test_plain_words_know_where_they_stand() -> None:
    written = "So, you **can't** lose."
    words = plain(written)
    start = words.text.index("can not lose")

    first, last = words.span(start, start + len("can not lose"))

    assert written[first:last] == "can't** lose"
