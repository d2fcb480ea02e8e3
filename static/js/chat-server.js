import { readEvents } from "./chat-stream.js";
import { NO_CONNECTION, NO_SENSE, NO_SERVER, TOO_SLOW } from "./chat-words.js";

const CHAT_URL = "/api/chat";
const STREAM_URL = "/api/chat/stream";
const HISTORY_URL = "/api/chat/history";
const TIMEOUT_MS = 20_000;

const EVENT_STREAM = "text/event-stream";

/** A failure in words that can be shown to the visitor. */
export class ChatFailure extends Error {
  constructor(message, status = 0) {
    super(message);
    /** True when the same text would be refused again. */
    this.isRefusal = status >= 400 && status < 500 && ![401, 403, 408, 409, 425, 429].includes(status);
    /** True when asking without a stream would not help: the server has answered, or is too slow. */
    this.isFinal = message === TOO_SLOW || (status >= 400 && status < 500 && ![404, 405].includes(status));
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

/** Return the turn at the end of a stream; `hear` gets each sentence on the way. */
async function readTurn(response, live, hear) {
  if (!response.ok) return readAnswer(response);
  if (!response.body || !response.headers.get("Content-Type")?.startsWith(EVENT_STREAM)) throw new ChatFailure(NO_SENSE);
  for await (const { type, content } of readEvents(response.body, live)) {
    if (type === "sentence") hear(JSON.parse(content).text);
    if (type === "turn") return JSON.parse(content);
  }
  throw new ChatFailure(NO_SENSE);
}

/** Ask the server and read its answer, unless it shows no sign of life for too long or `signal` ends the wait. */
async function request(url, { read = readAnswer, signal, ...options }) {
  const controller = new AbortController();
  const stop = () => controller.abort();
  let timer;
  const live = () => {
    clearTimeout(timer);
    timer = setTimeout(stop, TIMEOUT_MS);
  };
  live();
  signal?.addEventListener("abort", stop);
  if (signal?.aborted) stop();
  try {
    const response = await fetch(url, { credentials: "same-origin", cache: "no-store", signal: controller.signal, ...options });
    live();
    return await read(response, live);
  } catch (failure) {
    // Nobody reads the rest of a broken stream.
    stop();
    if (failure instanceof ChatFailure) throw failure;
    if (failure.name === "AbortError") throw new ChatFailure(TOO_SLOW);
    throw new ChatFailure(navigator.onLine ? NO_SERVER : NO_CONNECTION);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

function post(url, body, accept, options) {
  const headers = { "Content-Type": "application/json", Accept: accept };
  return request(url, { method: "POST", headers, body: JSON.stringify(body), ...options });
}

/**
 * Send a message and return the turn. `hear` gets the sentences of the answer as they come; `signal` ends the wait.
 *
 * Without a whole stream the same message is sent once more in the plain way, and gets the same turn.
 */
export async function postMessage(body, { hear, signal }) {
  try {
    const read = (response, live) => readTurn(response, live, hear);
    return await post(STREAM_URL, body, `${EVENT_STREAM}, application/json`, { read, signal });
  } catch (failure) {
    if (failure.isFinal || signal.aborted) throw failure;
    return post(CHAT_URL, body, "application/json", { signal });
  }
}

export function fetchHistory(context) {
  return request(`${HISTORY_URL}?context=${encodeURIComponent(context)}`, { headers: { Accept: "application/json" } });
}

export function forgetHistory() {
  return request(HISTORY_URL, { method: "DELETE" });
}
