"""GET /api/leads."""

from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from leads.models import Lead
from leads.serializers import LeadListQuery, LeadSerializer


class LeadList(GenericAPIView[Lead]):
    """The leads, the latest contact first, for staff who may view them."""

    queryset = Lead.objects.order_by("-last_contact_at", "-id")
    serializer_class = LeadSerializer

    def get(self, request: Request) -> Response:
        """Answer one page: `limit` leads from `offset`, by `status` and `source`."""
        query = LeadListQuery(data=request.query_params)
        query.is_valid(raise_exception=True)
        wanted = query.validated_data
        leads = self.get_queryset()
        if "status" in wanted:
            leads = leads.filter(qualification_status=wanted["status"])
        if "source" in wanted:
            leads = leads.filter(source=wanted["source"])
        offset, limit = wanted["offset"], wanted["limit"]
        return Response(
            {
                "leads": self.get_serializer(leads[offset : offset + limit], many=True).data,
                "total": leads.count(),
                "page": offset // limit + 1,
            }
        )
