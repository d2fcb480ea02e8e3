import { element } from "./chat-dom.js";
import { keepDraft, readDraft } from "./chat-memory.js";

const MAX_LENGTH = 1000;
const COUNT_FROM = 850;

// The server counts characters, not the UTF-16 units of `length`.
const lengthOf = (text) => [...text].length;

/** The field and its Send button. What is typed is kept until it was sent, over pages too. */
export class Composer {
  /** `send(text)` says whether it took the text; `complain(words)` tells the visitor why it was not sent. */
  constructor({ send, complain }) {
    this.send = send;
    this.complain = complain;
    this.field = element("textarea", {
      id: "chat-field", rows: 2, enterkeyhint: "send", autocomplete: "off", "aria-describedby": "chat-count",
      on: {
        keydown: (event) => this.#pressKey(event),
        input: () => this.#changed(),
      },
    });
    this.button = element("button", { class: "chat-send", text: "Send" });
    this.count = element("p", { id: "chat-count", class: "chat-count", hidden: true });
    this.node = element("form", { class: "chat-composer", novalidate: true },
      element("label", { for: "chat-field", text: "Your message" }),
      element("div", { class: "chat-composer-row" }, this.field, this.button), this.count);
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.setText(readDraft());
  }

  setText(text) {
    this.field.value = text;
    this.#changed();
  }

  /** Put text back for another try, after anything typed meanwhile. */
  giveBack(text) {
    this.setText([this.field.value.trim(), text].filter(Boolean).join("\n"));
    this.field.focus();
  }

  // aria-disabled and not disabled: the focus stays where it is.
  setBusy(isBusy) {
    this.button.setAttribute("aria-disabled", String(isBusy));
  }

  #pressKey(event) {
    // keyCode 229: some browsers end a composition before they report its Enter key.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#submit();
  }

  #submit() {
    const text = this.field.value.trim();
    if (!text) this.complain("Please write a message first.");
    else if (lengthOf(text) > MAX_LENGTH) this.complain(`Please shorten your message to ${MAX_LENGTH} characters.`);
    else if (this.send(text)) this.setText("");
    this.field.focus();
  }

  #changed() {
    keepDraft(this.field.value);
    const length = lengthOf(this.field.value.trim());
    const isTooLong = length > MAX_LENGTH;
    this.count.hidden = length < COUNT_FROM;
    const difference = Math.abs(MAX_LENGTH - length);
    this.count.textContent = `${difference} ${difference === 1 ? "character" : "characters"} ${isTooLong ? "too many" : "left"}`;
    this.field.setAttribute("aria-invalid", String(isTooLong));
  }
}
