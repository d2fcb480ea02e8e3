import { element, paragraphs } from "./chat-dom.js";

const STILL = matchMedia("(prefers-reduced-motion: reduce)");

/** The beginning of an answer that is still coming. It is only seen; the log speaks the whole answer. */
export class Provisional {
  #text = "";
  #bubble = element("div", { class: "chat-bubble" });
  node = element("div", { class: "chat-message chat-provisional", "aria-hidden": "true", hidden: true }, this.#bubble);

  get isShown() {
    return !this.node.hidden;
  }

  /** Show one sentence more, except to readers who want nothing to move. */
  add(sentence) {
    if (STILL.matches) return;
    this.#text = `${this.#text} ${sentence}`.trim();
    this.#bubble.replaceChildren(...paragraphs(this.#text));
    this.node.hidden = false;
  }

  clear() {
    this.#text = "";
    this.#bubble.replaceChildren();
    this.node.hidden = true;
  }
}
