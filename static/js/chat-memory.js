const CONVERSATION_KEY = "provision.chat";
const OPEN_KEY = "provision.chat.open";
const DRAFT_KEY = "provision.chat.draft";
const TEXT_SIZE_KEY = "provision.chat.text-size";

// Storage throws in some private windows and when it is full: the chat then works without it.
function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

export const readConversation = () => attempt(() => JSON.parse(sessionStorage.getItem(CONVERSATION_KEY)));
export const keepConversation = (kept) => attempt(() => sessionStorage.setItem(CONVERSATION_KEY, JSON.stringify(kept)));
export const keepOpen = (isOpen) => attempt(() => sessionStorage.setItem(OPEN_KEY, isOpen ? "yes" : "no"));
export const readDraft = () => attempt(() => sessionStorage.getItem(DRAFT_KEY)) ?? "";
export const keepDraft = (text) => attempt(() => sessionStorage.setItem(DRAFT_KEY, text));
export const readTextSize = () => attempt(() => localStorage.getItem(TEXT_SIZE_KEY)) ?? "1";
export const keepTextSize = (size) => attempt(() => localStorage.setItem(TEXT_SIZE_KEY, size));

export function forgetConversation() {
  for (const key of [CONVERSATION_KEY, OPEN_KEY, DRAFT_KEY]) attempt(() => sessionStorage.removeItem(key));
}
