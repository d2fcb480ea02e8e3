"""The visitor's address, counted from the proxies we trust."""

from ipaddress import IPv6Address, IPv6Network, ip_address

from django.conf import settings
from django.http import HttpRequest

UNKNOWN = "0.0.0.0"  # noqa: S104 (an address that nobody has, not one to listen on)


def client_ip(request: HttpRequest) -> str:
    """Return the address of the machine that spoke to our outermost trusted proxy.

    Entries further left in X-Forwarded-For are whatever the visitor wrote there.
    """
    hops = settings.TRUSTED_PROXY_COUNT
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
    candidate = forwarded[-hops] if 0 < hops <= len(forwarded) else request.META.get("REMOTE_ADDR", "")
    try:
        address = ip_address(candidate.strip())
    except ValueError:
        return UNKNOWN
    # A socket for both families writes an IPv4 address as ::ffff:192.0.2.1; all of them share one /64.
    return str(getattr(address, "ipv4_mapped", None) or address)


def network_of(address: str) -> str:
    """Return what one visitor is limited by: the address, or the /64 that one household gets of IPv6."""
    parsed = ip_address(address)
    if isinstance(parsed, IPv6Address):
        # By its number: a link-local address may carry the name of an interface.
        return str(IPv6Network((int(parsed), 64), strict=False))
    return address
