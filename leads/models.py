"""Who we talk to."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone

from scoring.questions import TOTAL_QUESTIONS
from scoring.score import CATEGORIES

# `email__lower` compares as the unique constraint does, and uses its index.
models.EmailField.register_lookup(Lower)


class LeadQuerySet(models.QuerySet["Lead"]):
    """Reads of leads."""

    def with_email(self, email: str) -> LeadQuerySet:
        """Return the lead of an address, in whatever case it was typed."""
        # Lowered by the database, as its index is: Python knows more letters than SQLite does.
        return self.filter(email__lower=Lower(models.Value(email)))

    def for_crm(self) -> LeadQuerySet:
        """Return leads with `priority`, 1 for the hottest category: newest hot leads come first."""
        statuses = [status for _, status in CATEGORIES]
        ranks = [
            models.When(qualification_status=status, then=rank) for rank, status in enumerate(statuses, 1)
        ]
        return self.annotate(
            priority=models.Case(*ranks, default=len(statuses) + 1, output_field=models.IntegerField())
        )


class Lead(models.Model):
    """A person whose e-mail address we know."""

    class Source(models.TextChoices):
        WEB = "web", "Web"
        SEMINAR = "seminar", "Seminar"
        REFERRAL = "referral", "Referral"
        FACEBOOK = "facebook", "Facebook"
        INSTAGRAM = "instagram", "Instagram"

    class Status(models.TextChoices):
        NEW = "new", "New"
        WARM = "warm", "Warm"
        QUALIFIED = "qualified", "Qualified"
        HIGH_VALUE = "high_value", "High value"
        COLD = "cold", "Cold"

    name = models.CharField(max_length=100, blank=True)
    email = models.EmailField()
    phone = models.CharField(max_length=32, null=True, blank=True)
    source = models.CharField(max_length=20, choices=Source, default=Source.WEB)

    qualification_status = models.CharField(max_length=20, choices=Status, default=Status.NEW)
    lead_score = models.PositiveSmallIntegerField(default=0)
    qualification_answers = models.JSONField(default=dict, blank=True)
    qualification_progress = models.PositiveSmallIntegerField(default=0)
    # By question key: {"message_id", "quote", "how"} of the answer above.
    answer_evidence = models.JSONField(default=dict, blank=True)

    # What the person asked of us; from then on nobody calls or writes, or everything goes.
    do_not_contact_at = models.DateTimeField(null=True, blank=True)
    deletion_requested_at = models.DateTimeField(null=True, blank=True)

    last_contact_at = models.DateTimeField(default=timezone.now)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects: ClassVar[models.Manager[Lead]] = LeadQuerySet.as_manager()

    class Meta:
        db_table = "leads"
        indexes = [models.Index(fields=["email"], name="idx_leads_email")]
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="leads_email_unique",
                violation_error_message="There is already a lead with this e-mail address.",
            ),
            models.CheckConstraint(
                condition=models.Q(lead_score__range=(0, 100)), name="leads_lead_score_0_to_100"
            ),
            models.CheckConstraint(
                condition=models.Q(qualification_progress__range=(0, TOTAL_QUESTIONS)),
                name="leads_qualification_progress_0_to_7",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} <{self.email}>" if self.name else self.email
