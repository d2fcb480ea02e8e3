"""The widget reads server-sent events wherever their bytes are cut."""

# Reads a stream that arrives in pieces of `size` bytes.
READ_IN_PIECES = """async ([text, size]) => {
  const { readEvents } = await import("/static/js/chat-stream.js");
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  const events = [];
  for await (const { type, content } of readEvents(body)) events.push([type, content]);
  return events;
}"""


def test_a_stream_may_be_cut_anywhere(visit):
    page = visit("/")
    events = [
        ["sentence", '{"text": "Zoë: “50 % of €10”\u2028🙂"}'],
        ["message", "two\nlines"],
        ["turn", "{}"],
    ]
    lines = [
        "\ufeff: a comment", "event: sentence", f"data: {events[0][1]}", "id: 7", "",
        "data:two", "data: lines", "", "event: nothing", "", ":", "event:turn", "retry: 10", "data:{}", "",
        "event: unfinished", "data: {}",
    ]  # fmt: skip
    for end in ("\n", "\r\n", "\r"):
        text = end.join([*lines, ""])
        for size in (*range(1, 12), len(text.encode())):
            assert page.evaluate(READ_IN_PIECES, [text, size]) == events, (end, size)
