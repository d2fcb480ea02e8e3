import pytest

from chat.compliance.plain_text import is_question, plain_text


@pytest.mark.parametrize(
    ("reply", "plain"),
    [
        ("## Annuities\nThey are *contracts*.", "Annuities. They are contracts."),
        ("1. Age\n2) State", "Age. State"),
        ("- one\n* two\n\u2022 three", "one. two. three"),
        ("See [our page](https://example.com/a).", "See our page."),
        ("![logo](x.png)Hello", "Hello"),
        ("<https://example.com>", "https://example.com"),
        ("`code` and __bold__ and ~~gone~~", "code and bold and gone"),
        ("```\ntext\n```", "text"),
        ("> quoted\n---\nend", "quoted. end"),
        ("2 * 3 is 6, a_b stays", "2 * 3 is 6, a_b stays"),
        ("We keep #1 and $5.", "We keep #1 and $5."),
    ],
)
def test_markup_is_stripped(reply: str, plain: str) -> None:
    assert plain_text(reply) == plain


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [("How old are you?", True), ('She said "why?"', True), ("Why? No.", True), ("I hear you.", False)],
)
def test_a_question_is_told_from_a_statement(sentence: str, asks: bool) -> None:
    assert is_question(sentence) is asks
