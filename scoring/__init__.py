"""The seven questions and the score. Pure: no Django, no clock, no I/O."""

from scoring.score import calculate_lead_score, explain_score

__all__ = ["calculate_lead_score", "explain_score"]
