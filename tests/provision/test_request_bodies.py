"""Bodies that no honest client sends: each gets a clear 4xx, none an error of ours."""

import json

import pytest

from provision.parsers import MAX_BODY_BYTES

pytestmark = pytest.mark.django_db


def post(visitor, body: str | bytes, content_type: str = "application/json", **headers: str):
    return visitor.generic("POST", "/api/chat", body, content_type, headers=headers)


def refusal(answer) -> tuple[int, str]:
    body = answer.json()
    assert list(body) == ["code", "message", "fields"]
    return answer.status_code, body["code"]


@pytest.mark.parametrize("size", [MAX_BODY_BYTES + 1, 10_000_000])
def test_body_beyond_the_limit_is_too_large(visitor, size):
    answer = post(visitor, b'{"message": "' + b"a" * size)

    assert refusal(answer) == (413, "body_too_large")
    assert answer.json()["message"] == "The request is too large. Send at most 64 KB."


def test_body_at_the_limit_is_read(visitor):
    body = json.dumps({"message": "", "padding": ""})
    body = body.replace('"padding": ""', f'"padding": "{"a" * (MAX_BODY_BYTES - len(body))}"')
    answer = post(visitor, body)

    assert len(body) == MAX_BODY_BYTES
    assert refusal(answer) == (400, "invalid")
    assert answer.json()["fields"] == {"message": ["This field may not be blank."]}


@pytest.mark.parametrize(
    "body",
    [
        "{",
        '{"message": "hello"',
        "{'message': 'hello'}",
        '{"message": NaN}',
        '{"message": Infinity}',
        "nonsense",
        '"hello"',
        "17",
        "null",
        '["hello"]',
        "[]",
        b"\xff\xfe",
        b'\xef\xbb\xbf{"message": "hello"}',
        '{"message": ' + "9" * 5000 + "}",
        "[" * 60_000,
        '{"a":' * 10_000,
    ],
    ids=lambda body: repr(body)[:20],
)
def test_what_is_no_json_object_is_refused(visitor, body):
    assert refusal(post(visitor, body)) == (400, "parse_error")


def test_deep_json_is_called_so(visitor):
    assert post(visitor, "[" * 60_000).json()["message"] == "The JSON is nested too deeply."


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({}, "message"),
        ({"message": ""}, "message"),
        ({"message": "   "}, "message"),
        ({"message": None}, "message"),
        ({"message": "a" * 1001}, "message"),
        ({"message": "nul \x00"}, "message"),
        ({"message": "half \ud83d"}, "message"),
        ({"message": {"deep": [1]}}, "message"),
        ({"message": ["hello"]}, "message"),
        ({"message": True}, "message"),
        ({"message": 5}, "message"),
        ({"message": 1.5}, "message"),
        ({"message": "hello", "session_id": 5}, "session_id"),
        ({"message": "hello", "context": 5}, "context"),
        ({"message": "hello", "user_email": 5}, "user_email"),
        ({"message": "hello", "user_name": False}, "user_name"),
        ({"message": "hello", "client_message_id": 0}, "client_message_id"),
        ({"message": "hello", "answering": 5}, "answering"),
        ({"message": "hello", "session_id": "s" * 256}, "session_id"),
        ({"message": "hello", "session_id": "nul \x00"}, "session_id"),
        ({"message": "hello", "session_id": []}, "session_id"),
        ({"message": "hello", "context": "c" * 51}, "context"),
        ({"message": "hello", "user_email": "nobody"}, "user_email"),
        ({"message": "hello", "user_email": f"{'a' * 250}@example.com"}, "user_email"),
        ({"message": "hello", "user_name": "n" * 101}, "user_name"),
        ({"message": "hello", "user_name": "\udfff"}, "user_name"),
        ({"message": "hello", "client_message_id": "i" * 65}, "client_message_id"),
        ({"message": "hello", "answering": "shoe size"}, "answering"),
        ({"message": "hello", "answering": "\ud800"}, "answering"),
        ({"message": "hello", "answering": {"\ud800": 1}}, "answering"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_bad_field_is_named(visitor, fields, named):
    answer = post(visitor, json.dumps(fields))

    assert refusal(answer) == (400, "invalid")
    assert list(answer.json()["fields"]) == [named]
    assert all(isinstance(message, str) for message in answer.json()["fields"][named])


def test_empty_body_names_the_missing_field(visitor):
    answer = post(visitor, "")

    assert answer.status_code == 400
    assert answer.json()["fields"] == {"message": ["This field is required."]}


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/html",
        "x",
        "",
    ],
)
def test_other_media_types_are_refused(visitor, content_type):
    assert refusal(post(visitor, '{"message": "hello"}', content_type)) == (415, "unsupported_media_type")


@pytest.mark.parametrize(
    "charset", ["bz2", "zlib", "base64", "hex", "rot13", "undefined", "utf-16", "nonsense"]
)
def test_no_charset_makes_the_parser_fail(visitor, charset):
    answer = post(visitor, b"\x00\x01\xff", f"application/json; charset={charset}")

    assert refusal(answer) == (400, "parse_error")


def test_form_of_ten_megabytes_is_refused_with_a_page(visitor, make_seminar):
    body = b"name=" + b"a" * 10_000_000
    answer = visitor.generic(
        "POST", f"/seminars/{make_seminar().pk}", body, "application/x-www-form-urlencoded"
    )

    assert answer.status_code == 400
    assert "We could not read that request" in answer.content.decode()


@pytest.mark.parametrize("path", ["/api/chat", "/api/seminars/1/register", "/api/nothing"])
def test_chunked_body_is_asked_for_its_length(visitor, path):
    answer = visitor.generic(
        "POST",
        path,
        b'{"message": "hello"}',
        "application/json",
        CONTENT_LENGTH="",
        HTTP_TRANSFER_ENCODING="chunked",
        headers={"Origin": "http://localhost:3000"},
    )

    assert refusal(answer) == (411, "length_required")
    assert "Content-Length" in answer.json()["message"]
    assert answer.headers["Access-Control-Allow-Origin"] == "http://localhost:3000"


@pytest.mark.parametrize("length", ["", "-1", "many", "0"])
def test_a_length_that_is_none_is_an_empty_body(visitor, length):
    answer = visitor.generic(
        "POST", "/api/chat", '{"message": "hello"}', "application/json", CONTENT_LENGTH=length
    )

    assert answer.status_code == 400
