import { button, element, paragraphs, spokenTime } from "./chat-dom.js";

const SETTLE_MS = 600;
// More than this many at once is a history being shown, not news to be read aloud.
const NEWS_LIMIT = 2;

/** The messages, as a live log that speaks new ones only. */
export class MessageLog {
  #shown = new Map();
  #settling;

  constructor({ tryAgain, edit }) {
    this.tryAgain = tryAgain;
    this.edit = edit;
    this.node = element("div", { class: "chat-log", role: "log", "aria-live": "off", "aria-label": "Messages" });
  }

  /** Show these entries: build what is new, keep what is there, drop what is gone. */
  show(entries) {
    const added = entries.filter((entry) => !this.#shown.has(entry));
    this.#speak(added.length <= NEWS_LIMIT);
    for (const [entry, parts] of this.#shown) {
      if (entries.includes(entry)) continue;
      parts.message.remove();
      this.#shown.delete(entry);
    }
    entries.forEach((entry, place) => {
      if (!this.#shown.has(entry)) this.#shown.set(entry, this.#build(entry));
      const { message } = this.#shown.get(entry);
      if (this.node.children[place] !== message) this.node.insertBefore(message, this.node.children[place] ?? null);
      this.#update(entry);
    });
  }

  nodeOf(entry) {
    return this.#shown.get(entry)?.message;
  }

  // A log that is filled while it is live would be read aloud from the start.
  #speak(isNews) {
    clearTimeout(this.#settling);
    this.node.setAttribute("aria-live", isNews ? "polite" : "off");
    if (!isNews) this.#settling = setTimeout(() => this.node.setAttribute("aria-live", "polite"), SETTLE_MS);
  }

  #build(entry) {
    const isVisitor = entry.role === "user";
    const time = element("time", { class: "chat-time" });
    const foot = element("div", { class: "chat-message-foot" });
    const message = element("div", { class: `chat-message chat-message-${isVisitor ? "visitor" : "sarah"}` },
      element("span", { class: "visually-hidden", text: isVisitor ? "You said: " : "Sarah said: " }),
      element("div", { class: "chat-bubble" }, ...paragraphs(entry.content)),
      time, foot);
    return { message, time, foot, status: null };
  }

  #update(entry) {
    const parts = this.#shown.get(entry);
    parts.time.dateTime = entry.timestamp ?? "";
    parts.time.textContent = entry.status === "sending" ? "Sending" : spokenTime(entry.timestamp);
    const status = `${entry.status} ${entry.problem}`;
    if (parts.status === status) return;
    parts.status = status;
    const hasProblem = entry.status === "failed" || entry.status === "unanswered";
    parts.message.classList.toggle("chat-message-failed", hasProblem);
    parts.foot.replaceChildren(...(hasProblem ? this.#remedy(entry) : []));
  }

  #remedy(entry) {
    const press = entry.isRefused ? () => this.edit(entry) : () => this.tryAgain(entry);
    const words = entry.isRefused ? "Change the message" : "Try again";
    return [element("p", { class: "chat-problem", text: entry.problem }), button(words, "chat-small-button", press)];
  }
}
