const CHAT_URL = "/api/chat";
const HISTORY_URL = "/api/chat/history";
const TIMEOUT_MS = 20_000;

const NO_CONNECTION = "You seem to be offline. Your message is kept here. Check your connection, then try again.";
const NO_SERVER = "We could not reach the server. Your message is kept here. Please try again.";
const TOO_SLOW = "That took too long. Your message is kept here. Please try again.";
const NO_SENSE = "Something went wrong on our side. Your message is kept here. Please try again.";

/** A failure in words that can be shown to the visitor. */
export class ChatFailure extends Error {
  constructor(message, status = 0) {
    super(message);
    /** True when the same text would be refused again. */
    this.isRefusal = status >= 400 && status < 500 && ![401, 403, 408, 409, 425, 429].includes(status);
  }
}

async function readAnswer(response) {
  if (response.status === 204) return null;
  const answer = await response.json().catch((failure) => {
    if (failure.name === "AbortError") throw failure;
    return null;
  });
  if (!response.ok) throw new ChatFailure(answer?.message || NO_SENSE, response.status);
  if (answer === null) throw new ChatFailure(NO_SENSE);
  return answer;
}

async function request(url, options) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    return await readAnswer(await fetch(url, { credentials: "same-origin", cache: "no-store", signal: controller.signal, ...options }));
  } catch (failure) {
    if (failure instanceof ChatFailure) throw failure;
    if (failure.name === "AbortError") throw new ChatFailure(TOO_SLOW);
    throw new ChatFailure(navigator.onLine ? NO_SERVER : NO_CONNECTION);
  } finally {
    clearTimeout(timer);
  }
}

export function postMessage(body) {
  return request(CHAT_URL, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
  });
}

export function fetchHistory(context) {
  return request(`${HISTORY_URL}?context=${encodeURIComponent(context)}`, { headers: { Accept: "application/json" } });
}

export function forgetHistory() {
  return request(HISTORY_URL, { method: "DELETE" });
}
