/**
 * Turn the link to the chat page into a button that opens the chat panel.
 *
 * This is all that a closed chat costs; the panel and its styles are fetched when a visitor
 * reaches for the button. When they can't be loaded, the link's own page is opened instead.
 */
const OPEN_KEY = "provision.chat.open";

function wasOpen() {
  try {
    return sessionStorage.getItem(OPEN_KEY) === "yes";
  } catch {
    return false;
  }
}

function loadStyles(href) {
  return new Promise((resolve, reject) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = href;
    sheet.addEventListener("load", resolve);
    sheet.addEventListener("error", reject);
    document.head.append(sheet);
  });
}

function asButton(link) {
  const button = document.createElement("button");
  button.type = "button";
  button.id = link.id;
  button.className = link.className;
  Object.assign(button.dataset, link.dataset);
  button.setAttribute("aria-expanded", "false");
  button.append(...link.childNodes);
  link.replaceWith(button);
  return button;
}

function launch(link) {
  const button = asButton(link);
  let loading;
  const load = () => {
    loading ??= Promise.all([import(button.dataset.panel), loadStyles(button.dataset.styles)])
      .then(([panel]) => panel.createChat(button));
    return loading;
  };
  const prefetch = () => load().catch(() => { loading = undefined; });
  const open = async (opener) => {
    button.setAttribute("aria-busy", "true");
    try {
      (await load()).open(opener);
    } catch {
      location.assign(link.href);
    } finally {
      button.removeAttribute("aria-busy");
    }
  };

  button.addEventListener("click", () => open(button));
  for (const sign of ["pointerenter", "focus", "touchstart"]) {
    button.addEventListener(sign, prefetch, { once: true, passive: true });
  }
  for (const opener of document.querySelectorAll("a[data-chat-open]")) {
    opener.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open(opener);
    });
  }
  if (wasOpen()) load().then((chat) => chat.open(null), () => undefined);
}

const link = document.getElementById("chat-open");
if (link) launch(link);
