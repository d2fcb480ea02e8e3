"""What models cost. Pure."""

import json
import math
from collections.abc import Mapping
from typing import Any, NamedTuple


class Price(NamedTuple):
    """US dollars per million tokens: sent, sent and cached by the model's host, and answered."""

    tokens_in: float
    cached: float
    tokens_out: float

    def of(self, tokens_in: int, cached_tokens: int, tokens_out: int) -> float:
        """Return the dollars of one reply; `tokens_in` includes the cached ones."""
        fresh = tokens_in - cached_tokens
        millionths = fresh * self.tokens_in + cached_tokens * self.cached + tokens_out * self.tokens_out
        return millionths / 1_000_000


# https://groq.com/pricing, October 2026; Groq doesn't cache for Llama.
GROQ_PRICES: Mapping[str, Price] = {
    "llama-3.3-70b-versatile": Price(0.59, 0.59, 0.79),
    "openai/gpt-oss-120b": Price(0.15, 0.075, 0.60),
    "openai/gpt-oss-20b": Price(0.075, 0.0375, 0.30),
}


def read_prices(text: str) -> dict[str, Price]:
    """Return the prices of JSON like {model: [in, cached, out]}; raise ValueError saying what is wrong."""
    try:
        prices = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not JSON ({error})") from error
    if not isinstance(prices, dict):
        raise ValueError("not a JSON object")
    return {model: _price(model, figures) for model, figures in prices.items()}


def _price(model: str, figures: Any) -> Price:
    if not isinstance(figures, list) or len(figures) != 3 or not all(map(_is_amount, figures)):
        raise ValueError(f"{model} needs three amounts, not {json.dumps(figures)}")
    return Price(*map(float, figures))


def _is_amount(figure: Any) -> bool:
    is_number = isinstance(figure, int | float) and not isinstance(figure, bool)
    return is_number and math.isfinite(figure) and figure >= 0
