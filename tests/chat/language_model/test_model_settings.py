"""The model's settings: the specification's defaults, and what is refused at the start."""

import pytest

from tests.provision.test_settings import pytestmark as _no_env_file
from tests.provision.test_settings import read, refusal

pytestmark = _no_env_file


def test_defaults():
    defaults = {
        "GROQ_API_KEY": "",
        "GROQ_MODEL": "llama-3.3-70b-versatile",
        "GROQ_FALLBACK_MODELS": ["openai/gpt-oss-120b", "openai/gpt-oss-20b"],
        "GROQ_BASE_URL": "https://api.groq.com",
        "AI_TEMPERATURE": 0.7,
        "AI_MAX_TOKENS": 300,
        "AI_DEADLINE_SECONDS": 5.0,
        "THREADS": 64,
        "AI_MAX_CALLS": 48,
    }
    assert read(*defaults) == defaults


@pytest.mark.parametrize(("threads", "calls"), [("1", 1), ("4", 3), ("100", 75)])
def test_some_threads_stay_free_for_pages(threads, calls):
    assert read("AI_MAX_CALLS", THREADS=threads) == {"AI_MAX_CALLS": calls}


def test_fallback_models_are_a_list_and_a_key_has_no_space():
    found = read(
        "GROQ_FALLBACK_MODELS", "GROQ_API_KEY", GROQ_FALLBACK_MODELS="a/b, c ,", GROQ_API_KEY=" gsk_x\n"
    )
    assert found == {"GROQ_FALLBACK_MODELS": ["a/b", "c"], "GROQ_API_KEY": "gsk_x"}


@pytest.mark.parametrize("address", ["api.groq.com", "ftp://api.groq.com", "https://"])
def test_address_without_a_server_is_refused(address):
    assert "GROQ_BASE_URL takes a server's address" in refusal(GROQ_BASE_URL=address)
