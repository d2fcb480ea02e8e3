/** Takes the text of a stream in pieces, cut anywhere, and gives the events that are complete. */
class EventReader {
  #rest = "";
  #type = "";
  #lines = [];

  * take(text) {
    // A carriage return at the end may be the first half of a line's end.
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop();
    for (const line of lines) {
      if (line) this.#takeField(line);
      else yield* this.#finish();
    }
  }

  #takeField(line) {
    const [, name, value = ""] = line.match(/^([^:]*)(?:: ?(.*))?$/s);
    if (name === "event") this.#type = value;
    if (name === "data") this.#lines.push(value);
  }

  * #finish() {
    if (this.#lines.length) yield { type: this.#type || "message", content: this.#lines.join("\n") };
    this.#type = "";
    this.#lines = [];
  }
}

/** Read the server-sent events of a response's body; `live` is called whenever something arrived. */
export async function* readEvents(body, live = () => undefined) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const events = new EventReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    live();
    yield* events.take(decoder.decode(value, { stream: true }));
  }
}
