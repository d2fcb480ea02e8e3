"""The CRM, put together from each room's screens."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from chat.admin import ConversationAdmin
from chat.models import ApprovedStatement, Conversation, GuardEvent
from chat.records import read_records
from chat.review_admin import ApprovedStatementAdmin, GuardEventAdmin
from leads.admin import LeadAdmin
from leads.models import Lead
from seminars.admin import SeminarAdmin, SeminarRegistrationAdmin
from seminars.models import Seminar, SeminarRegistration


class LeadPageAdmin(LeadAdmin):
    """A lead with everything that was said and every seminar, which the leads room can't know."""

    def extra_context(self, request: HttpRequest, obj: Lead) -> dict[str, Any]:
        """Add seminars and conversations, each for those who may view them."""
        context = super().extra_context(request, obj)
        if request.user.has_perm("seminars.view_seminarregistration"):
            registrations = SeminarRegistration.objects.filter(lead=obj).select_related("seminar")
            context["registrations"] = list(registrations.order_by("-seminar__date", "-id"))
        if request.user.has_perm("chat.view_message"):
            conversations = Conversation.objects.filter(lead=obj).order_by("-id")
            records = read_records(conversations, obj.answer_evidence, lead=obj)
            context["records"] = records
            context["shown_messages"] = {line.message.pk for record in records for line in record.lines}
        return context


admin.site.register(Lead, LeadPageAdmin)
admin.site.register(Conversation, ConversationAdmin)
admin.site.register(ApprovedStatement, ApprovedStatementAdmin)
admin.site.register(GuardEvent, GuardEventAdmin)
admin.site.register(Seminar, SeminarAdmin)
admin.site.register(SeminarRegistration, SeminarRegistrationAdmin)
