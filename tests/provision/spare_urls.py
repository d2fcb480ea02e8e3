"""The site's URLs, and views that go wrong in every way."""

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, UnreadablePostError
from django.urls import path
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from leads.models import Lead
from provision import urls
from seminars.api import PublicAPIView

SECRET = "ann@example.com said something private"


class Forgetful(APIView):
    """A view whose author said nothing about permissions."""

    def get(self, request: Request) -> Response:
        return Response({"secret": SECRET})


class ForgetfulAboutLeads(GenericAPIView):
    """Another, that names its model."""

    queryset = Lead.objects.all()

    def get(self, request: Request) -> Response:
        return Response({"secret": SECRET})

    def post(self, request: Request) -> Response:
        return Response({"secret": SECRET})


class Broken(PublicAPIView):
    """A view with a mistake in it."""

    def get(self, request: Request) -> Response:
        raise RuntimeError(SECRET)


class Missing(PublicAPIView):
    """A view that raises Django's own exceptions."""

    def get(self, request: Request) -> Response:
        raise Http404(SECRET)

    def post(self, request: Request) -> Response:
        raise PermissionDenied(SECRET)

    def put(self, request: Request) -> Response:
        raise SuspiciousOperation(SECRET)

    def patch(self, request: Request) -> Response:
        raise UnreadablePostError(SECRET)


def broken_page(request: HttpRequest) -> HttpResponse:
    raise RuntimeError(SECRET)


def closed_page(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied


urlpatterns = [
    path("api/forgetful", Forgetful.as_view()),
    path("api/forgetful-about-leads", ForgetfulAboutLeads.as_view()),
    path("api/broken", Broken.as_view()),
    path("api/missing", Missing.as_view()),
    path("api/broken-page", broken_page),
    path("broken", broken_page),
    path("closed", closed_page),
    *urls.urlpatterns,
]
handler400, handler404, handler500 = urls.handler400, urls.handler404, urls.handler500
