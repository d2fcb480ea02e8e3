"""Invented people and events for a first look at the product."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoVisit:
    """What one invented visitor types, message by message."""

    session_id: str
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DemoSeminar:
    """One invented seminar, at an hour of its own place some days from now."""

    title: str
    description: str
    days_ahead: int
    hour: int
    time_zone: str
    location_type: str
    location: str = ""
    virtual_link: str = ""
    max_attendees: int = 50


VISITS = (
    DemoVisit(
        "demo-high-value",
        (
            "Hi, I'm turning 62 next spring",
            "about $640k between my 401(k) and an IRA",
            "honestly, outliving my money",
            "a steady paycheck for life",
            "very interested",
            "Scottsdale, Arizona",
            "phone and email are both fine",
            "Harriet Sample",
            "harriet.sample@example.com",
            "(602) 555-0111",
        ),
    ),
    DemoVisit(
        "demo-qualified",
        (
            "I'm 58, live in Denver and have around 95k saved",
            "the market going up and down",
            "protect what I've got",
            "somewhat interested",
            "email only please",
            "My name is Walter Placeholder",
            "walter.placeholder@example.com",
        ),
    ),
    DemoVisit(
        "demo-qualified-texas",
        (
            "What is an annuity?",
            "64",
            "a hundred and fifty thousand",
            "medical bills",
            "leaving something to my grandchildren",
            "not sure yet",
            "Texas",
            "just email",
            "Rosa Ejemplo",
            "rosa.ejemplo@example.com",
        ),
    ),
    DemoVisit(
        "demo-warm",
        (
            "I'm 47",
            "80 grand",
            "general planning",
            "grow it",
            "no, not for me",
            "Ohio",
            "just email please",
            "Frank Mustermann",
            "frank.mustermann@example.com",
        ),
    ),
    DemoVisit(
        "demo-cold",
        (
            "I am 71",
            "rather not say",
            "my e-mail is gladys.fictional@example.com",
        ),
    ),
    DemoVisit("demo-new", ("Do you have a seminar in Phoenix? Write to otto.nobody@example.com",)),
    DemoVisit("demo-anonymous", ("Hello", "I'm 55", "why do you ask?")),
)

SEMINARS = (
    DemoSeminar(
        "Retirement Planning Strategies",
        "How to turn savings into income that fits your life: budgets, Social Security timing, and where annuities "
        "fit and where they don't. Bring your questions.",
        days_ahead=12,
        hour=18,
        time_zone="America/Phoenix",
        location_type="in_person",
        location="Example Community Center, Phoenix, AZ",
    ),
    DemoSeminar(
        "Annuities in Plain English",
        "Fixed, indexed and variable annuities side by side: what each costs, what each promises, and who stands "
        "behind the promise.",
        days_ahead=19,
        hour=17,
        time_zone="America/Denver",
        location_type="hybrid",
        location="Sample Library, Denver, CO",
        virtual_link="https://meet.example.com/annuities",
        max_attendees=40,
    ),
    DemoSeminar(
        "Healthcare Costs After 65",
        "Medicare's parts, long-term care, and ways to plan for bills nobody likes to think about.",
        days_ahead=26,
        hour=12,
        time_zone="America/Los_Angeles",
        location_type="virtual",
        virtual_link="https://meet.example.com/healthcare",
        max_attendees=100,
    ),
    DemoSeminar(
        "Leaving Something Behind",
        "Beneficiaries, wills and trusts in general terms, and the questions to bring to an attorney.",
        days_ahead=40,
        hour=10,
        time_zone="America/New_York",
        location_type="in_person",
        location="Placeholder Hall, Tampa, FL",
        max_attendees=12,
    ),
)
