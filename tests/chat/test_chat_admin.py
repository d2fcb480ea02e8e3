"""Conversations in the CRM: complete, in order, word for word, read-only."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse

from chat.models import Conversation, Message
from chat.records import Passage, cut_at_quotes

pytestmark = pytest.mark.django_db

LIST = "/admin/chat/conversation/"
PHONE = "+16025550199"
NOON = datetime(2026, 6, 1, 19, tzinfo=UTC)
# Session, user, both counts, the conversations with their leads.
LIST_QUERIES = 5
# Session, user, the conversation with its lead; again for the transcript, its messages, the content type.
PAGE_QUERIES = 6


@pytest.fixture
def talk(db):
    """Return a maker of conversations, each with the messages given."""
    numbers = iter(range(1, 1000))

    def make(*said: str, at: datetime = NOON, **fields) -> Conversation:
        conversation = Conversation.objects.create(session_id=f"secret-{next(numbers)}", **fields)
        for place, content in enumerate(said):
            role = Message.Role.USER if place % 2 else Message.Role.ASSISTANT
            conversation.messages.create(role=role, content=content, timestamp=at + timedelta(minutes=place))
        return conversation

    return make


def page_of(conversation: Conversation) -> str:
    return reverse("admin:chat_conversation_change", args=[conversation.pk])


class TestCutAtQuotes:
    @pytest.mark.parametrize(
        ("text", "quotes", "expected"),
        [
            ("I am 58.", [], [("I am 58.", False)]),
            ("I am 58.", ["58"], [("I am ", False), ("58", True), (".", False)]),
            ("58", ["58"], [("58", True)]),
            ("a b c d", ["b c", "c d"], [("a ", False), ("b c", True), (" d", True)]),
            ("a b c d", ["a b c d", "b"], [("a b c d", True)]),
            ("a b", ["elsewhere"], [("a b", False)]),
            ("", [], []),
        ],
    )
    def test_marks_what_is_quoted_and_loses_nothing(self, text, quotes, expected):
        assert cut_at_quotes(text, quotes) == [Passage(*passage) for passage in expected]


class TestList:
    def test_latest_first_with_visitor_progress_lead_and_time(self, talk, make_lead, admin_client):
        lead = make_lead(name="Maria Alvarez")
        talk("Hello", visitor_name="Earlier", at=NOON - timedelta(days=1))
        talk("Hello", "Hi", visitor_name="Maria", lead=lead, qualification_progress=3)
        answer = admin_client.get(LIST)
        page = answer.content.decode()

        names = [conversation.visitor_name for conversation in answer.context["cl"].result_list]
        assert names == ["Maria", "Earlier"]
        for part in ("3 of 7", "Jun 1, 2026, 12:01 PM", "No lead yet"):
            assert part in page
        assert f'<a href="/admin/leads/lead/{lead.pk}/change/">Maria Alvarez</a>' in page

    def test_conversation_without_a_word(self, talk, admin_client):
        talk()

        assert "Visitor without a name" in admin_client.get(LIST).content.decode()

    def test_search_finds_what_was_said(self, talk, admin_client):
        talk("Hello", "my cousin in Tulsa", visitor_name="Found")
        talk("Hello", "nothing", visitor_name="Other")

        shown = admin_client.get(f"{LIST}?q=tulsa").context["cl"].result_list
        assert [conversation.visitor_name for conversation in shown] == ["Found"]

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("visitor=lead", {"Lead", "Asked elsewhere"}),
            ("visitor=unknown", {"Nobody", "Caller", "Both"}),
            ("visitor=caller", {"Caller"}),
            ("visitor=nonsense", {"Lead", "Asked elsewhere", "Nobody", "Caller", "Both"}),
            ("requests=any", {"Caller", "Both", "Asked elsewhere"}),
            ("requests=do_not_contact_at", {"Caller", "Both"}),
            ("requests=deletion_requested_at", {"Both", "Asked elsewhere"}),
            ("requests=session_id", {"Lead", "Asked elsewhere", "Nobody", "Caller", "Both"}),
        ],
    )
    def test_filters(self, talk, make_lead, admin_client, query, expected):
        talk(visitor_name="Lead", lead=make_lead(), visitor_phone=PHONE)
        talk(visitor_name="Asked elsewhere", lead=make_lead(deletion_requested_at=NOON))
        talk(visitor_name="Nobody")
        talk(visitor_name="Caller", visitor_phone=PHONE, do_not_contact_at=NOON)
        talk(
            visitor_name="Both",
            visitor_phone=PHONE,
            visitor_email="both@example.com",
            do_not_contact_at=NOON,
            deletion_requested_at=NOON,
        )

        shown = admin_client.get(f"{LIST}?{query}").context["cl"].result_list
        assert {conversation.visitor_name for conversation in shown} == expected

    def test_filters_count_their_rows(self, talk, make_lead, admin_client):
        talk(visitor_phone=PHONE, do_not_contact_at=NOON)
        talk(lead=make_lead(do_not_contact_at=NOON))
        page = admin_client.get(f"{LIST}?_facets=True").content.decode()

        assert "Left a phone, no e-mail (1)" in page
        assert "Do not contact (2)" in page

    def test_row_tells_phone_and_score(self, talk, admin_client):
        talk(visitor_phone=PHONE, qualification_answers={"age": "58", "savings": "500k_plus"})
        page = admin_client.get(LIST).content.decode()

        assert '<td class="field-phone">(602) 555-0199</td>' in page
        assert (
            '<span class="pill pill-warm"><span class="visually-hidden">Score </span><b>53</b> Warm</span>'
            in page
        )

    def test_row_without_phone_and_answers(self, talk, admin_client):
        talk()
        page = admin_client.get(LIST).content.decode()

        assert '<td class="field-phone">Not given</td>' in page
        assert "<b>0</b> New" in page

    @pytest.mark.parametrize("term", ["6025550199", "%28602%29+555-0199", "%2B1+602.555.0199"])
    def test_search_by_phone_in_any_notation(self, talk, admin_client, term):
        talk(visitor_phone=PHONE)
        talk(visitor_phone="+16025550100")

        shown = admin_client.get(f"{LIST}?q={term}").context["cl"].result_list
        assert [conversation.visitor_phone for conversation in shown] == [PHONE]

    def test_requests_are_worded_pills_the_leads_own_too(self, talk, make_lead, admin_client):
        talk(do_not_contact_at=NOON, lead=make_lead(deletion_requested_at=NOON))
        page = admin_client.get(LIST).content.decode()

        assert '<span class="pill pill-request">Do not contact</span>' in page
        assert '<span class="pill pill-request">Wants to be deleted</span>' in page

    @pytest.mark.parametrize("column", range(6))
    def test_every_column_sorts(self, talk, admin_client, column):
        talk("Hello")

        assert admin_client.get(f"{LIST}?o=-{column}").status_code == 200

    @pytest.mark.parametrize("count", [1, 3, 30])
    def test_query_count_is_constant(self, talk, make_lead, admin_client, django_assert_num_queries, count):
        for _ in range(count):
            lead = make_lead(do_not_contact_at=NOON)
            talk("Hello", "Hi", lead=lead, visitor_phone=PHONE, qualification_answers={"age": "58"})

        with django_assert_num_queries(LIST_QUERIES):
            admin_client.get(LIST)


class TestPage:
    def test_every_message_in_order_with_time_and_speaker(self, talk, admin_client):
        (record,) = admin_client.get(page_of(talk("One", "Two", "Three"))).context["records"]

        assert [line.message.content for line in record.lines] == ["One", "Two", "Three"]
        page = admin_client.get(page_of(record.conversation)).content.decode()
        assert page.index("One") < page.index("Two") < page.index("Three")
        assert "<b>Sarah</b>" in page
        assert "<b>Visitor</b>" in page
        assert "Jun 1, 2026, 12:02 PM" in page

    def test_quoted_answer_is_marked_and_named(self, talk, admin_client):
        conversation = talk("How old are you?", "I'm <b>58</b>, why?")
        said = conversation.messages.get(role="user")
        conversation.answer_evidence = {
            "age": {"message_id": said.pk, "quote": "I'm <b>58</b>", "how": "stated"}
        }
        conversation.save()
        page = admin_client.get(page_of(conversation)).content.decode()

        assert f'id="message-{said.pk}"' in page
        assert "<mark>I&#x27;m &lt;b&gt;58&lt;/b&gt;</mark>, why?" in page
        assert "Answers: Age" in page

    @pytest.mark.parametrize("count", [1, 3, 30])
    def test_query_count_is_constant(self, talk, make_lead, admin_client, django_assert_num_queries, count):
        conversation = talk(*("word",) * count, lead=make_lead())

        ContentType.objects.clear_cache()
        with django_assert_num_queries(PAGE_QUERIES):
            admin_client.get(page_of(conversation))

    def test_what_the_visitor_gave(self, talk, admin_client):
        conversation = talk(visitor_name="Cora", visitor_phone=PHONE, visitor_email="cora@example.com")
        page = admin_client.get(page_of(conversation)).content.decode()

        assert "Cora" in page
        assert f'<a href="tel:{PHONE}">(602) 555-0199</a>' in page
        assert '<a href="mailto:cora@example.com">cora@example.com</a>' in page

    def test_nothing_given_is_said(self, talk, admin_client):
        page = admin_client.get(page_of(talk())).content.decode()

        assert page.count("Not given") == 3

    def test_whoever_asked_not_to_be_contacted_has_no_links(self, talk, make_lead, admin_client):
        given = {"visitor_phone": PHONE, "visitor_email": "cora@example.com"}
        asked_here = talk(**given, do_not_contact_at=NOON)
        asked_elsewhere = talk(**given, lead=make_lead(do_not_contact_at=NOON))

        for conversation in (asked_here, asked_elsewhere):
            page = admin_client.get(page_of(conversation)).content.decode()
            assert "(602) 555-0199" in page
            assert "tel:" not in page
            assert "mailto:" not in page
            assert "Do not contact" in page
            assert "Jun 1, 2026, 12:00 PM" in page

    def test_nobody_changes_what_was_said(self, talk, admin_client):
        conversation = talk("Hello", visitor_name="Maria")

        assert admin_client.post(page_of(conversation), {"visitor_name": "Mallory"}).status_code == 403
        assert admin_client.get(f"{LIST}add/").status_code == 403
        conversation.refresh_from_db()
        assert conversation.visitor_name == "Maria"

    def test_session_id_is_not_shown(self, talk, admin_client):
        conversation = talk("Hello")

        for address in (LIST, page_of(conversation)):
            assert conversation.session_id not in admin_client.get(address).content.decode()

    def test_reading_messages_is_a_permission_of_its_own(self, talk, make_user):
        conversation = talk("Something private")
        client = Client()
        client.force_login(make_user(is_staff=True, permissions=("chat.view_conversation",)))

        answer = client.get(page_of(conversation))
        assert answer.status_code == 200
        assert "Something private" not in answer.content.decode()
