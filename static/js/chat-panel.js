import { button, element } from "./chat-dom.js";
import { keepTextSize, readTextSize } from "./chat-memory.js";

const TEXT_SIZES = [["1", "normal text"], ["2", "large text"], ["3", "largest text"]];
const NEXT_STEPS = {
  offer_appointment: ["appointmentsUrl", "Make an appointment"],
  offer_seminar: ["seminarsUrl", "See seminar dates"],
};
const NEAR_END = 96;

/** The panel's frame: everything that is not a message or an answer. */
export class Panel {
  constructor(settings, { log, provisional, card, composer }, actions) {
    this.settings = settings;
    this.actions = actions;
    this.composer = composer;
    this.buildHead();
    this.buildFoot();
    this.typing = element("div", { class: "chat-typing", hidden: true },
      element("span", { class: "chat-dots", "aria-hidden": "true" }, ...Array.from({ length: 3 }, () => element("i"))));
    this.status = element("p", { class: "chat-status", role: "status" });
    this.replies = element("div", { class: "chat-replies", role: "group", "aria-label": "Quick replies", hidden: true });
    this.nextStep = element("p", { class: "chat-next", hidden: true });
    this.scroller = element("div", { class: "chat-scroller" },
      this.buildNotice(), log.node, provisional.node, this.nextStep, this.typing, this.status, this.replies);
    this.node = element("section", {
      class: "chat", id: "chat-panel", role: "dialog", "aria-labelledby": "chat-title", tabindex: "-1", hidden: true,
    }, this.head, this.tools, card.node, this.scroller, composer.node, this.foot);
    this.setTextSize(readTextSize());
  }

  buildHead() {
    this.close = button("Close", "chat-close", this.actions.close);
    this.head = element("div", { class: "chat-head" },
      element("h2", { id: "chat-title", text: "Sarah, AI assistant" }), this.close);
    this.progress = element("progress", { id: "chat-progress-bar", max: 7, value: 0 });
    this.progressText = element("label", { for: "chat-progress-bar", text: "0 of 7" });
    this.sizes = element("div", { class: "chat-sizes", role: "group", "aria-label": "Text size" },
      ...TEXT_SIZES.map(([size, label]) => button("A", `chat-size chat-size-${size}`, () => this.setTextSize(size, true), {
        "aria-label": `A: ${label}`, "data-size": size,
      })));
    this.tools = element("div", { class: "chat-tools" },
      element("p", { class: "chat-progress" }, this.progressText, this.progress), this.sizes);
  }

  buildNotice() {
    return element("p", { class: "chat-notice" },
      "AI assistant: general education, not advice. We and our service providers record and process this chat as our ",
      element("a", { href: this.settings.privacyUrl, text: "privacy notice" }),
      " says. By sending a message you accept this. An agent may contact you. No account or Social Security numbers, please.");
  }

  buildFoot() {
    const { phone, phoneUri } = this.settings;
    this.call = element("a", { class: "chat-foot-button", href: phoneUri, text: `Call ${phone}` });
    this.person = button("Talk to a person", "chat-foot-button", this.actions.askForPerson);
    this.end = button("End chat", "chat-foot-button", () => this.askToEnd(true), { "aria-expanded": "false" });
    this.ending = element("div", { class: "chat-ending", role: "group", "aria-label": "End this chat?", hidden: true },
      element("p", { text: "End this chat? It will be forgotten on this device." }),
      button("End chat", "chat-small-button", this.actions.end),
      button("Keep chatting", "chat-small-button", () => this.askToEnd(false)));
    this.footButtons = element("div", { class: "chat-foot-buttons" }, this.person, this.end);
    this.foot = element("div", { class: "chat-foot" }, this.ending, this.footButtons);
  }

  askToEnd(isAsked) {
    this.ending.hidden = !isAsked;
    this.footButtons.hidden = isAsked;
    this.end.setAttribute("aria-expanded", String(isAsked));
    (isAsked ? this.ending.lastElementChild : this.end).focus();
  }

  hidePhone() {
    this.call.replaceWith(this.person);
  }

  showPhone() {
    const hadFocus = this.person === document.activeElement;
    this.person.replaceWith(this.call);
    if (hadFocus) this.call.focus();
  }

  setTextSize(size, isChosen = false) {
    this.node.dataset.textSize = size;
    for (const choice of this.sizes.children) choice.setAttribute("aria-pressed", String(choice.dataset.size === size));
    if (isChosen) keepTextSize(size);
  }

  setBusy(isBusy) {
    this.composer.setBusy(isBusy);
    if (isBusy) this.showReplies([]);
  }

  setStatus(words, isTyping = false) {
    if (this.status.textContent !== words) this.status.textContent = words;
    this.typing.hidden = !isTyping;
  }

  showState({ qualification_progress: done, total_questions: total, next_action: next, quick_replies: replies }) {
    this.progress.max = total;
    this.progress.value = done;
    this.progressText.textContent = `${done} of ${total}`;
    this.showReplies(replies);
    this.showNextStep(next);
  }

  showReplies(texts) {
    if (this.replies.contains(document.activeElement)) this.focusField();
    this.replies.replaceChildren(...texts.map((text) => button(text, "chat-reply", () => this.actions.reply(text))));
    this.replies.hidden = texts.length === 0;
  }

  showNextStep(action) {
    const [url, words] = NEXT_STEPS[action] ?? [];
    const href = this.settings[url];
    this.nextStep.hidden = !href || href === location.pathname;
    this.nextStep.replaceChildren(...(href ? [element("a", { class: "button", href, text: words })] : []));
  }

  // On a touch screen focus in the field would raise the keyboard over the conversation.
  focusField() {
    (matchMedia("(pointer: coarse)").matches ? this.node : this.composer.field).focus({ preventScroll: true });
  }

  get isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.#moving;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  scrollToEnd() {
    this.#moving.scrollTop = this.#moving.scrollHeight;
  }

  /** Scroll to the end, as far as this message's first line stays in view. */
  scrollToEndOf(message) {
    this.scrollToEnd();
    const hidden = this.#moving.getBoundingClientRect().top - message.getBoundingClientRect().top;
    if (hidden > -12) this.#moving.scrollTop -= hidden + 12;
  }

  // In a low window the whole panel scrolls instead of its middle.
  get #moving() {
    return this.node.classList.contains("chat-low") ? this.node : this.scroller;
  }
}
