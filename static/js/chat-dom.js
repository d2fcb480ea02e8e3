/** Build one element from attributes, with `text` and listeners `on` beside them. */
export function element(tag, { text, on = {}, ...attributes } = {}, ...children) {
  const node = document.createElement(tag);
  if (text !== undefined) node.textContent = text;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value === true ? "" : value);
  }
  for (const [type, listener] of Object.entries(on)) node.addEventListener(type, listener);
  node.append(...children);
  return node;
}

export function button(text, classes, press, attributes = {}) {
  return element("button", { type: "button", class: classes, text, on: { click: press }, ...attributes });
}

/** Build the paragraphs of a text; an empty line parts them. */
export const paragraphs = (text) => text.split(/\n{2,}/).map((paragraph) => element("p", { text: paragraph.trim() }));

/** Say the time of day, and the date too when it was another day; a greeting has no time yet. */
export function spokenTime(timestamp) {
  if (!timestamp) return "";
  const moment = new Date(timestamp);
  const time = moment.toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });
  if (moment.toDateString() === new Date().toDateString()) return time;
  return `${moment.toLocaleDateString("en-US", { month: "short", day: "numeric" })}, ${time}`;
}
