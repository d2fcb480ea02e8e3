"""Every page of the site, as a visitor without JavaScript gets it."""

import pytest
from django.test import override_settings

PAGES = ["/", "/seminars", "/appointments", "/privacy", "/chat"]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_names_the_phone_and_sarah(client, db, path):
    answer = client.get(path)

    assert answer.status_code == 200
    page = answer.content.decode()
    assert "(602) 555-0100" in page
    assert "AI assistant" in page
    assert "<h1" in page


@pytest.mark.parametrize("path", PAGES)
def test_no_page_has_inline_script_style_or_handlers(client, db, path):
    page = client.get(path).content.decode()

    assert "<style" not in page
    assert " style=" not in page
    assert " onclick=" not in page
    assert all("src=" in tag for tag in page.split("<script")[1:])


@pytest.mark.parametrize("path", PAGES[:4])
def test_the_widgets_place_has_a_plain_form_for_those_without_javascript(client, db, path):
    page = client.get(path).content.decode()

    assert 'id="chat-open"' in page
    form = page.partition("<noscript>")[2].partition("</noscript>")[0]
    assert 'action="/chat"' in form
    assert 'name="message"' in form


@pytest.mark.parametrize("path", ["/", "/appointments"])
def test_no_page_promises_a_calendar_that_is_not_there(client, db, path):
    page = client.get(path).content.decode().lower()

    assert "pick a time" not in page
    assert "takes over" not in page
    assert "call back" in page or "calls you back" in page
    assert 'href="tel:+16025550100"' in page
    with override_settings(CALCOM_USERNAME="provision-demo"):
        assert "pick a time" in client.get(path).content.decode().lower()


def test_privacy_notice_says_what_is_done(client, db):
    page = client.get("/privacy").content.decode()

    assert "the page you were on" not in page
    assert page.count("The request is noted at once, with its date; our team sees it and acts on it.") == 2
    for cookie in ("provision_chat", "csrftoken", "provision_seat"):
        assert cookie in page
    assert "Cal.com" not in page
    with override_settings(CALCOM_USERNAME="provision-demo"):
        assert "Cal.com" in client.get("/privacy").content.decode()


@override_settings(CALCOM_USERNAME="provision-demo")
def test_appointments_lead_to_cal_com_when_it_is_configured(client, db):
    assert 'href="https://cal.com/provision-demo"' in client.get("/appointments").content.decode()


def test_an_unknown_address_is_an_honest_page(client, db):
    answer = client.get("/no-such-page")

    assert answer.status_code == 404
    assert "(602) 555-0100" in answer.content.decode()
