"""GET /api/seminars/upcoming and POST /api/seminars/{id}/register."""

from django.utils import timezone
from rest_framework import status
from rest_framework.exceptions import APIException, NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from leads.services import Contact
from seminars.models import Seminar
from seminars.serializers import RegistrationRequest, SeminarSerializer
from seminars.services import RegistrationClosed, SeminarFull, register

# The specification's page size.
UPCOMING_LIMIT = 50


class Conflict(APIException):
    """The request is right, but the state of things doesn't allow it."""

    status_code = status.HTTP_409_CONFLICT


class PublicAPIView(APIView):
    """Open to everybody; without authentication a logged-in advisor's session asks for no CSRF token."""

    authentication_classes = ()
    permission_classes = ()


class UpcomingSeminars(PublicAPIView):
    """The seminars one can still go to."""

    def get(self, request: Request) -> Response:
        """Answer the next 50 seminars and how many there are in all."""
        upcoming = Seminar.objects.upcoming(timezone.now())
        seminars = SeminarSerializer(upcoming[:UPCOMING_LIMIT], many=True).data
        total = len(seminars) if len(seminars) < UPCOMING_LIMIT else upcoming.count()
        return Response({"seminars": seminars, "total": total})


class SeminarRegister(PublicAPIView):
    """One seat at one seminar."""

    limit_scope = "registration"

    def post(self, request: Request, seminar_id: int) -> Response:
        """Register the person of the body; registering again answers the same registration."""
        body = RegistrationRequest(data=request.data)
        body.is_valid(raise_exception=True)
        person = body.validated_data
        contact = Contact(person["email"], person["name"], person.get("phone") or "")
        try:
            registered = register(seminar_id, contact=contact)
        except Seminar.DoesNotExist:
            raise NotFound("There is no such seminar.") from None
        except SeminarFull as refusal:
            raise Conflict("This seminar is full.", refusal.code) from None
        except RegistrationClosed as refusal:
            raise Conflict("Registration for this seminar is closed.", refusal.code) from None
        return Response(
            {
                "success": True,
                "registration_id": registered.registration.pk,
                "seminar": SeminarSerializer(registered.registration.seminar).data,
                "confirmation_email_sent": registered.confirmation_email_sent,
            }
        )
