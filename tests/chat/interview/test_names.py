"""The reader of names: what a visitor calls himself, and what is no name."""

from datetime import date

import pytest

from chat.interview import contact
from chat.interview.hearing import Fact, Heard


def heard(text: str, pending: str | None = None) -> Heard:
    return Heard(text, pending, date(2026, 11, 22))


def checked(fact: Fact | None, text: str) -> object:
    assert fact is None or (fact.quote in text and fact.quote and fact.how)
    return fact and fact.value


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("My name is Robert Chen", "Robert Chen"),
        ("my name is robert chen", "Robert Chen"),
        ("MY NAME IS ROBERT CHEN", "Robert Chen"),
        ("my name is robert chen and i live in texas", "Robert Chen"),
        ("my name is bob i live in texas", "Bob"),
        ("My name's Siobhan O\u2019Brien, 58", "Siobhan O\u2019Brien"),
        ("Name: Xiulan Zhao", "Xiulan Zhao"),
        ("the name is Bond, James Bond", "Bond"),
        ("I'm Dan, 52", "Dan"),
        ("i'm dan, 52", "Dan"),
        ("Im Maria", "Maria"),
        ("I am Linda Martinez from Reno", "Linda Martinez"),
        ("Hi, I'm Virginia and I live in Nevada", "Virginia"),
        ("Hello, I'm Siobhan", "Siobhan"),
        ("i'm Xiulan Zhao, from Seattle", "Xiulan Zhao"),
        ("call me Bill", "Bill"),
        ("just call me bill", "Bill"),
        ("You can call me Xochitl", "Xochitl"),
        ("Everyone calls me Chip", "Chip"),
        ("I go by Hank", "Hank"),
        ("this is Maria", "Maria"),
        ("Hi Sarah, this is Bob Miller", "Bob Miller"),
        ("Bob here, 61 and retired", "Bob"),
        ("I'm Robert J. Chen. Nice to meet you.", "Robert J. Chen"),
        ("I'm Bob. Nice to meet you.", "Bob"),
        ("I'm Mary Ann Smith", "Mary Ann Smith"),
        ("I'm Al, 70", "Al"),
        ("my name is maria de la cruz", "Maria De La Cruz"),
        ("Soy Maria de Texas", "Maria"),
        ("I'm Maria de la, 60", "Maria"),
        ("My name is Dr. Robert Chen", "Robert Chen"),
        ("Hey im sandy from Reno", "Sandy"),
        ("please call me Ann at 602-555-0147", "Ann"),
        ("I'm Jean-Luc, nice to meet you", "Jean-Luc"),
        ("I'm Maria de la Cruz", "Maria de la Cruz"),
        ("Me llamo Lupe Ortega", "Lupe Ortega"),
        ("Mi nombre es José", "José"),
        ("Soy Carmen y tengo 63 años", "Carmen"),
        ("I'm Frank, 60, Tampa", "Frank"),
        ("my name is Grace", "Grace"),
        ("My name is Christian", "Christian"),
        ("I'm Bob and my wife is Ann", "Bob"),
        ("My name isn't important. OK fine, I'm Bob", "Bob"),
        ("My name is not Bob, it's Rob", "Rob"),
        ("I'm 58. Regards, Dolores Vega", "Dolores Vega"),
        ("my name is Bob Miller Seattle's best", "Bob Miller"),
    ],
)
def test_a_name_is_heard(text: str, name: str) -> None:
    assert checked(contact.read_name(heard(text)), text) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I'm retired",
        "I'm Retired",
        "I'm Worried",
        "I'm fine",
        "I'm in Texas",
        "I'm Catholic",
        "I'm Irish",
        "I'm Texas based",
        "I'm Dallas based",
        "I'm rich lol",
        "i'm rich",
        "i'm frank with you",
        "I'm a nurse",
        "I'm Very Concerned About My Money",
        "I'm SCARED",
        "I AM RETIRED",
        "I'm Navajo",
        "I'm 58",
        "I'm sixty",
        "I'm from Georgia",
        "I'm not sure",
        "I'm Sarah",
        "Hi Sarah",
        "Are you Sarah?",
        "my name is Sarah",
        "my name is \u24b6",
        "my wife Ann",
        "My wife's name is Ann",
        "my husband is Robert Chen",
        "This is my wife Ann",
        "I'm Dan's wife",
        "he's called Bob",
        "call me later",
        "call me tomorrow",
        "Call me May 5th",
        "call me Monday",
        "call me crazy",
        "call me at 602-555-0147",
        "this is ridiculous",
        "This is Great",
        "this is a scam",
        "My name is none of your business",
        "my name is private",
        "pretend my name is Bob",
        "what's your name?",
        "is your name Sarah?",
        "Robert Chen",
        "I'm Jack of all trades",
        "I'm Chase customer",
        "Retired teacher here",
        "I'm interested",
        "Hi, I'm Interested In Annuities",
        "I'm Bored, Honestly",
        "Soy jubilado",
        "soy de Texas",
        "I'm divorced and single",
        "I'm Ohio born",
    ],
)
def test_no_name_is_invented(text: str) -> None:
    assert contact.read_name(heard(text)) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Robert Chen", "Robert Chen"),
        ("robert chen", "Robert Chen"),
        ("ROBERT CHEN", "ROBERT CHEN".title()),
        ("Siobhan", "Siobhan"),
        ("bill", "Bill"),
        ("it's Maria", "Maria"),
        ("Sure, it's Robert", "Robert"),
        ("Robert Chen, 58", "Robert Chen"),
        ("Ok! Xiulan Zhao", "Xiulan Zhao"),
        ("Bob", "Bob"),
        ("Bob 🙂", "Bob"),
        ("Linda from Tucson", "Linda"),
        ("that'd be Linda", "Linda"),
        ("\U0001f44b, Linda", "Linda"),
        ("Hope", "Hope"),
        ("skip", None),
        ("Skip", None),
        ("no", None),
        ("why?", None),
        ("Whatever", None),
        ("I'd rather not", None),
        ("Sarah", None),
        ("none of your business", None),
        ("texas", None),
        ("Nope", None),
        ("asdf", None),
        ("58", None),
        ("Hope so", None),
        ("sounds good", None),
        ("thanks", None),
        ("ok", None),
        ("Robert is my husband", None),
        ("Anonymous", None),
        ("next question", None),
    ],
)
def test_a_bare_name_answers_the_question(text: str, name: str | None) -> None:
    assert checked(contact.read_name(heard(text, "name")), text) == name


@pytest.mark.parametrize(("text", "name"), [("Virginia", None), ("I'm Virginia", None), ("I'm Bob", "Bob")])
def test_a_state_is_no_name_while_the_state_is_asked(text: str, name: str | None) -> None:
    assert checked(contact.read_name(heard(text, "state")), text) == name
