"""A limit per address that is exact when requests come at once, and that no header gets around."""

from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client, RequestFactory
from rest_framework.throttling import SimpleRateThrottle

from provision.client_ip import client_ip, network_of
from tests.racing import race

LIMIT = 10
THREADS = 64
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _ten_a_minute(settings):
    settings.RATE_LIMITS = {"chat": LIMIT, "registration": LIMIT}
    with time_machine.travel(NOON + timedelta(seconds=40), tick=False):
        yield


def register(address: str = "192.0.2.1", forwarded: str | None = None):
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    return Client(REMOTE_ADDR=address).post(
        "/api/seminars/1/register", {}, content_type="application/json", headers=headers
    )


def statuses(count: int, **request: str) -> list[int]:
    return [register(**request).status_code for _ in range(count)]


def test_request_beyond_the_limit_is_refused_until_the_next_minute():
    assert statuses(LIMIT + 2) == [400] * LIMIT + [429] * 2

    answer = register()
    assert answer.headers["Retry-After"] == "20"
    assert answer.json() == {
        "code": "throttled",
        "message": "Many requests came from your connection within a minute. Please wait a minute and try again.",
        "fields": {},
    }
    with time_machine.travel(NOON + timedelta(minutes=1), tick=False):
        assert register().status_code == 400


def test_limit_is_exact_when_all_come_at_once():
    answers = race(THREADS, lambda _: register().status_code)

    assert sorted(answers) == [400] * LIMIT + [429] * (THREADS - LIMIT)


def test_control_reading_then_writing_lets_all_pass():
    everybody_read = Barrier(THREADS)

    class SlowToWrite:
        """The cache as it is, when every request reads before any writes."""

        def get(self, key: str, default: list[float]) -> list[float]:
            history = cache.get(key, default)
            everybody_read.wait()
            return history

        def set(self, *arguments: object) -> None:
            cache.set(*arguments)

    class OrdinaryThrottle(SimpleRateThrottle):
        rate = f"{LIMIT}/min"
        scope = "ordinary"
        cache = SlowToWrite()

        def get_cache_key(self, request: object, view: object) -> str:
            return "ordinary"

    allowed = race(THREADS, lambda _: OrdinaryThrottle().allow_request(None, None))
    assert allowed == [True] * THREADS


def test_one_address_does_not_use_up_anothers_limit():
    statuses(LIMIT)

    assert register("192.0.2.1").status_code == 429
    assert register("192.0.2.2").status_code == 400


def test_each_scope_has_its_own_count(client):
    assert statuses(LIMIT + 1, address="127.0.0.1")[-1] == 429
    assert client.post("/api/chat", {}, content_type="application/json").status_code == 400


def test_pages_and_api_count_together(make_seminar):
    page = Client(REMOTE_ADDR="192.0.2.1")
    statuses(LIMIT)
    answer = page.post(f"/seminars/{make_seminar().pk}", {})

    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "20")
    assert answer.headers["Content-Type"].startswith("text/html")
    assert page.get("/seminars").status_code == 200


def test_reading_a_page_is_not_limited(make_seminar):
    page = Client(REMOTE_ADDR="192.0.2.1")
    path = f"/seminars/{make_seminar().pk}"

    assert [page.get(path).status_code for _ in range(LIMIT + 1)] == [200] * (LIMIT + 1)


def test_no_limit_when_set_to_nothing(settings):
    settings.RATE_LIMITS = {"chat": 0, "registration": 0}

    assert statuses(LIMIT + 5) == [400] * (LIMIT + 5)


def test_view_without_a_scope_is_not_limited(client):
    assert [client.get("/api/seminars/upcoming").status_code for _ in range(LIMIT + 1)] == [200] * (LIMIT + 1)


class TestSpoofing:
    def test_header_means_nothing_without_trusted_proxies(self):
        seen = [register(forwarded=f"198.51.100.{number}").status_code for number in range(LIMIT + 1)]

        assert seen[-1] == 429

    def test_what_the_visitor_wrote_left_of_our_proxies_means_nothing(self, settings):
        settings.TRUSTED_PROXY_COUNT = 2
        seen = [
            register("10.0.0.1", f"198.51.100.{number}, 192.0.2.7, 10.0.0.2").status_code
            for number in range(LIMIT + 1)
        ]

        assert seen == [400] * LIMIT + [429]

    def test_visitors_behind_our_proxies_are_told_apart(self, settings):
        settings.TRUSTED_PROXY_COUNT = 2
        seen = [
            register("10.0.0.1", f"192.0.2.{number}, 10.0.0.2").status_code for number in range(LIMIT + 1)
        ]

        assert seen == [400] * (LIMIT + 1)

    def test_house_of_one_network_counts_as_one(self):
        seen = [register(f"2001:db8:1:2::{number:x}").status_code for number in range(LIMIT + 1)]

        assert seen == [400] * LIMIT + [429]
        assert register("2001:db8:1:3::1").status_code == 400

    def test_ipv4_addresses_on_a_socket_for_both_are_told_apart(self):
        seen = [register(f"::ffff:192.0.2.{number}").status_code for number in range(LIMIT + 1)]

        assert seen == [400] * (LIMIT + 1)


@pytest.mark.parametrize(
    ("proxies", "forwarded", "remote", "address"),
    [
        (0, "198.51.100.1", "192.0.2.1", "192.0.2.1"),
        (1, "198.51.100.1", "10.0.0.1", "198.51.100.1"),
        (1, "6.6.6.6, 198.51.100.1", "10.0.0.1", "198.51.100.1"),
        (2, "6.6.6.6, 198.51.100.1,10.0.0.2", "10.0.0.1", "198.51.100.1"),
        # Who comes past the outer proxy is known by the address that spoke to us.
        (2, "198.51.100.1", "10.0.0.1", "10.0.0.1"),
        (1, "", "10.0.0.1", "0.0.0.0"),
        (1, "elephant", "10.0.0.1", "0.0.0.0"),
        (0, "", "", "0.0.0.0"),
        (0, "", "unix:", "0.0.0.0"),
        (0, "", "::ffff:192.0.2.1", "192.0.2.1"),
        (0, "", "2001:DB8::0001", "2001:db8::1"),
        (0, "", "fe80::1%eth0", "fe80::1%eth0"),
    ],
)
def test_address_is_counted_from_the_trusted_proxies(settings, proxies, forwarded, remote, address):
    settings.TRUSTED_PROXY_COUNT = proxies
    request = RequestFactory().get("/", REMOTE_ADDR=remote, headers={"X-Forwarded-For": forwarded})

    assert client_ip(request) == address


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::1", "::/64"),
        ("fe80::1%eth0", "fe80::/64"),
    ],
)
def test_network_of_an_address(address, network):
    assert network_of(address) == network
