"""What the model is told."""

import pytest

from chat.prompts import (
    MOST_PROMPT_TOKENS,
    Situation,
    Statement,
    build_messages,
    context_message,
    history_window,
    prompt_tokens,
    prompt_version,
    reminder,
    system_prompt,
    with_facts_line,
)
from chat.statements import FIRST_STATEMENTS

STATEMENTS = [Statement(topic, text) for topic, text in FIRST_STATEMENTS]
PAGES = ("home", "seminars", "appointments")
SITUATION = Situation(
    known={"Age": "58", "Location": "Arizona"},
    pending="What's your main goal for retirement?",
    upcoming="How interested are you in learning about annuities?",
    score=33,
    status="cold",
    seminars=[
        "Annuities in Plain English: Saturday, December 12, 2026, 05:00 PM MST, Online, 38 of 40 seats left"
    ],
)


@pytest.mark.parametrize("page", PAGES)
def test_the_layers_fit_into_1300_tokens(page):
    assert prompt_tokens(page, STATEMENTS) <= MOST_PROMPT_TOKENS


def test_the_messages_come_in_the_order_of_the_specification():
    history = [("assistant", "@@{}\nHow old are you?"), ("user", "58")]
    messages = build_messages("home", STATEMENTS, history, SITUATION, "a steady paycheck")

    assert [message["role"] for message in messages] == [
        "system",
        "assistant",
        "user",
        "system",
        "user",
        "system",
    ]
    assert messages[0]["content"] == system_prompt("home", STATEMENTS)
    assert messages[3]["content"] == context_message(SITUATION)
    assert messages[4]["content"] == "a steady paycheck"
    assert messages[5]["content"] == reminder(SITUATION)


def test_the_layers_come_in_order_and_hold_nothing_of_a_visitor():
    prompt = system_prompt("seminars", STATEMENTS)
    marks = [
        "You are Sarah",
        "looks at our seminars",
        "What you know",
        "Selling is helping",
        "Rules,",
        "Examples:",
    ]

    assert [prompt.index(mark) for mark in marks] == sorted(prompt.index(mark) for mark in marks)
    assert prompt == system_prompt("seminars", STATEMENTS)
    assert "58" not in prompt.replace("50 to 70", "")


def test_an_unknown_page_is_the_home_page():
    assert system_prompt("privacy", STATEMENTS) == system_prompt("home", STATEMENTS)


def test_the_version_follows_what_is_sent():
    versions = {prompt_version(page, STATEMENTS) for page in PAGES} | {prompt_version("home", STATEMENTS[1:])}

    assert len(versions) == 4
    assert prompt_version("home", STATEMENTS) == prompt_version("home", list(STATEMENTS))


def test_the_context_tells_what_is_known_and_the_true_seats():
    context = context_message(SITUATION)

    assert "2/7 questions answered. Known: Age: 58; Location: Arizona." in context
    assert "Lead score 33, status cold. Appointment booked: no." in context
    assert "38 of 40 seats left" in context


def test_the_reminder_names_the_question_to_ask():
    assert "If the visitor just answered \"What's your main goal" in reminder(SITUATION)
    asked = Situation({}, "", "How old are you?", 0, "new", [])
    assert reminder(asked).endswith('Ask: "How old are you?"')
    done = Situation({}, "", "", 0, "new", [])
    assert reminder(done).endswith("Ask nothing more.")


@pytest.mark.parametrize(
    ("count", "left_out"), [(0, 0), (20, 0), (21, 8), (28, 8), (29, 16), (36, 16), (37, 24)]
)
def test_the_history_moves_in_blocks_and_never_exceeds_the_limit(count, left_out):
    assert history_window(count, 20) == left_out
    assert count - left_out <= 20


def test_the_models_own_lines_keep_their_facts():
    assert with_facts_line("assistant", "Hello.", '@@{"age":[58,"58"]}') == (
        "assistant",
        '@@{"age":[58,"58"]}\nHello.',
    )
    assert with_facts_line("assistant", "Hello.", "") == ("assistant", "@@{}\nHello.")
    assert with_facts_line("user", "hi", "") == ("user", "hi")
