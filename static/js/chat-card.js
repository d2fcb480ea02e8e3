import { button, element } from "./chat-dom.js";

/** The card "What I understood": each answer with the visitor's own words, and a way to correct it. */
export class AnswerCard {
  #list = element("ul", { class: "chat-answers" });
  #count = element("span");
  #drawn = "";
  #answers = [];

  constructor(correct) {
    this.correct = correct;
    this.summary = element("summary", {}, "What I understood ", this.#count);
    this.node = element("details", { class: "chat-card", hidden: true }, this.summary, this.#list);
  }

  show(answers) {
    this.#answers = answers;
    const drawing = JSON.stringify(answers);
    // A correction being written is left alone; closing its editor draws what came meanwhile.
    if (drawing === this.#drawn || this.#list.querySelector(".chat-editor")) return;
    this.#drawn = drawing;
    const focused = this.#list.contains(document.activeElement) && document.activeElement.getAttribute("aria-label");
    this.node.hidden = answers.length === 0;
    this.#count.textContent = `(${answers.length})`;
    this.#list.replaceChildren(...answers.map((answer) => this.#item(answer)));
    if (focused) (this.#list.querySelector(`[aria-label="${CSS.escape(focused)}"]`) ?? this.summary).focus();
  }

  #item(answer) {
    const item = element("li");
    const change = button("Change", "chat-small-button", () => this.#edit(item, answer, change), {
      "aria-label": `Change: ${answer.label}`, "aria-expanded": "false",
    });
    item.append(
      element("p", { class: "chat-answer" },
        element("span", { class: "chat-answer-label", text: answer.label }), " ",
        element("strong", { text: answer.value_label })),
      change);
    if (answer.quote) item.append(element("p", { class: "chat-quote", text: `You said: “${answer.quote}”` }));
    return item;
  }

  #edit(item, answer, change) {
    const open = item.querySelector(".chat-editor");
    if (open) {
      this.#close(open, change);
      return;
    }
    const editor = answer.options.length ? this.#choices(answer, change) : this.#field(answer, change);
    editor.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.#close(editor, change);
    });
    item.append(editor);
    change.setAttribute("aria-expanded", "true");
    editor.scrollIntoView({ block: "nearest" });
    editor.querySelector("button, input").focus();
  }

  #close(editor, change) {
    change.setAttribute("aria-expanded", "false");
    change.focus();
    editor.remove();
    this.show(this.#answers);
  }

  #save(text, answer, editor, change) {
    if (text.trim() && this.correct(text.trim(), answer.key)) this.#close(editor, change);
  }

  #choices(answer, change) {
    const editor = element("div", { class: "chat-editor chat-choices", role: "group", "aria-label": `New answer: ${answer.label}` });
    editor.append(
      ...answer.options.map((option) => button(option, "chat-reply", () => this.#save(option, answer, editor, change))),
      button("Keep it", "chat-small-button", () => this.#close(editor, change)));
    return editor;
  }

  #field(answer, change) {
    const id = `chat-change-${answer.key}`;
    const input = element("input", { id, type: "text", maxlength: 200, autocomplete: "off", enterkeyhint: "send" });
    const editor = element("form", { class: "chat-editor" },
      element("label", { for: id, text: `New answer: ${answer.label}` }), input,
      element("div", { class: "chat-choices" },
        element("button", { class: "chat-reply", text: "Save" }),
        button("Keep it", "chat-small-button", () => this.#close(editor, change))));
    editor.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#save(input.value, answer, editor, change);
    });
    return editor;
  }
}
