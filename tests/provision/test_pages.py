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


@override_settings(CALCOM_USERNAME="provision-demo")
def test_appointments_lead_to_cal_com_when_it_is_configured(client, db):
    assert 'href="https://cal.com/provision-demo"' in client.get("/appointments").content.decode()


def test_an_unknown_address_is_an_honest_page(client, db):
    answer = client.get("/no-such-page")

    assert answer.status_code == 404
    assert "(602) 555-0100" in answer.content.decode()
