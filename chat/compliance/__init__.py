"""What a reply may say: every reply is reviewed before anybody sees it. Pure."""

from chat.compliance.facts import Facts
from chat.compliance.guard import Verdict, review
from chat.compliance.sentence_guard import SentenceGuard

__all__ = ["Facts", "SentenceGuard", "Verdict", "review"]
