import { forgetConversation, keepConversation, readConversation } from "./chat-memory.js";

const KEPT_MESSAGES = 40;
const EMPTY_STATE = { qualification_progress: 0, total_questions: 7, next_action: "", quick_replies: [], answers: [] };

/** Take the state fields out of a reply or a history. */
function stateFrom(answer) {
  return Object.fromEntries(Object.entries(EMPTY_STATE).map(([name, empty]) => [name, answer[name] ?? empty]));
}

function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  // Only pages on https have randomUUID; a plain http host in a local network has not.
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0"));
  digits[6] = `4${digits[6][1]}`;
  digits[8] = `a${digits[8][1]}`;
  return digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/**
 * What was said and what was understood. The server is the truth; a copy of the latest
 * messages is kept for the next page, and a message that was not delivered is never dropped.
 *
 * An entry is a message: {id, role, content, timestamp, clientMessageId, answering, status, problem,
 * isRefused}, its status "sent", "sending", "failed" or "unanswered".
 */
export class Conversation {
  entries = [];
  state = EMPTY_STATE;

  restore() {
    const kept = readConversation();
    if (!Array.isArray(kept?.entries)) return;
    this.entries = kept.entries;
    this.state = { ...EMPTY_STATE, ...kept.state };
  }

  keep() {
    keepConversation({ entries: this.entries.slice(-KEPT_MESSAGES), state: this.state });
  }

  forget() {
    this.entries = [];
    this.state = EMPTY_STATE;
    forgetConversation();
  }

  /** Add the visitor's message, on its way. */
  say(content, answering) {
    const entry = {
      id: null, role: "user", content, timestamp: new Date().toISOString(),
      clientMessageId: newId(), answering, status: "sending",
    };
    this.entries.push(entry);
    this.keep();
    return entry;
  }

  mark(entry, status, problem = null, isRefused = false) {
    Object.assign(entry, { status, problem, isRefused });
    this.keep();
  }

  moveToEnd(entry) {
    this.entries = [...this.entries.filter((other) => other !== entry), entry];
  }

  drop(entry) {
    this.entries = this.entries.filter((other) => other !== entry);
    this.keep();
  }

  /** Take in the reply to one message. */
  hear(entry, reply) {
    entry.status = "sent";
    entry.problem = null;
    this.state = stateFrom(reply);
    const isNew = !this.entries.some((known) => known.role === "assistant" && known.id === reply.message_id);
    if (isNew) {
      this.entries.push({
        id: reply.message_id, role: "assistant", content: reply.message, timestamp: reply.timestamp, status: "sent",
      });
    }
    this.keep();
  }

  /** Make the server's history the conversation; what it does not know yet stays at the end. */
  adopt(history) {
    const pool = [...this.entries];
    const isSame = (entry, message) => {
      // The greeting has the id 0 until the first message stores it.
      if (entry.id) return entry.id === message.id;
      if (message.client_message_id) return entry.clientMessageId === message.client_message_id;
      return entry.role === message.role && entry.content === message.content;
    };
    const delivered = history.messages.map((message) => {
      const place = pool.findIndex((entry) => isSame(entry, message));
      const known = place < 0 ? {} : pool.splice(place, 1)[0];
      const { id, role, content, timestamp, client_message_id: clientMessageId } = message;
      return Object.assign(known, { id, role, content, timestamp, clientMessageId, status: "sent", problem: null });
    });
    this.entries = [...delivered, ...pool.filter((entry) => entry.status !== "sent")];
    this.state = stateFrom(history);
    this.keep();
  }

  /** Return the visitor's last message if Sarah has not answered it. */
  get unanswered() {
    const last = this.entries.at(-1);
    return last?.role === "user" && last.status === "sent" ? last : null;
  }

  /** Return what a first or a repeated try sends: a repeat has the same id, so nothing is said twice. */
  requestFor(entry, context) {
    entry.clientMessageId ??= newId();
    const body = { message: entry.content, context, client_message_id: entry.clientMessageId };
    return entry.answering ? { ...body, answering: entry.answering } : body;
  }
}
