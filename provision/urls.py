"""Every URL on one screen."""

from django.contrib import admin
from django.urls import path, re_path
from django.views.generic import RedirectView

from chat.api import Chat, ChatHistory, ChatStream
from chat.views import ChatPage
from leads.api import LeadList
from leads.views import Appointments, Privacy
from provision import errors
from provision.health import health
from provision.throttles import limited
from provision.views import Home
from seminars.api import SeminarRegister, UpcomingSeminars
from seminars.views import SeminarList, SeminarPage, SeminarRegistered

without_slash = RedirectView.as_view(
    url="/%(page)s", permanent=True, query_string=True, http_method_names=["get", "head"]
)

urlpatterns = [
    path("", Home.as_view(), name="home"),
    path("seminars", SeminarList.as_view(), name="seminars"),
    path("seminars/<int:pk>", limited("registration", SeminarPage.as_view()), name="seminar"),
    path("seminars/<int:pk>/registered", SeminarRegistered.as_view(), name="seminar-registered"),
    path("appointments", Appointments.as_view(), name="appointments"),
    path("privacy", Privacy.as_view(), name="privacy"),
    path("chat", limited("chat", ChatPage.as_view()), name="chat"),
    re_path(r"^(?P<page>seminars(?:/[0-9]+)?|appointments|privacy|chat)/$", without_slash),
    path("health", health, name="health"),
    path("api/chat", Chat.as_view(), name="api-chat"),
    path("api/chat/stream", ChatStream.as_view(), name="api-chat-stream"),
    path("api/chat/history", ChatHistory.as_view(), name="api-chat-history"),
    path("api/seminars/upcoming", UpcomingSeminars.as_view(), name="api-seminars-upcoming"),
    path("api/seminars/<int:seminar_id>/register", SeminarRegister.as_view(), name="api-seminar-register"),
    path("api/leads", LeadList.as_view(), name="api-leads"),
    re_path(r"^api/", errors.not_found),
    path("admin/", admin.site.urls),
]

handler400 = errors.bad_request
handler404 = errors.not_found
handler500 = errors.server_error
