import { AnswerCard } from "./chat-card.js";
import { Composer } from "./chat-composer.js";
import { Conversation } from "./chat-conversation.js";
import { Frame } from "./chat-frame.js";
import { MessageLog } from "./chat-log.js";
import { Panel } from "./chat-panel.js";
import { Provisional } from "./chat-provisional.js";
import { ChatFailure, fetchHistory, forgetHistory, postMessage } from "./chat-server.js";
import { NOT_ANSWERED, NOT_DELIVERED, NOT_ENDED, NOT_LOADED, ONE_MOMENT, PERSON_TEXT, STILL_THINKING, TYPING } from "./chat-words.js";

const STILL_THINKING_MS = 3_000;
const POLL_PAUSES_MS = [1_500, 2_500, 4_000, 6_000];
const STALE_MS = 30_000;

const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

class Chat {
  #conversation = new Conversation();
  #log = new MessageLog({ tryAgain: (entry) => this.#tryAgain(entry), edit: (entry) => this.#edit(entry) });
  #provisional = new Provisional();
  #card = new AnswerCard((text, key) => this.#say(text, key));
  #composer = new Composer({ send: (text) => this.#say(text), complain: (words) => this.panel.setStatus(words) });
  #opener = null;
  #sending = null;
  #wait = null;
  #isAskingForPerson = false;
  #turn = Promise.resolve();
  #loading = null;
  #waiting = null;
  #loadedAt = 0;

  constructor(launcher) {
    this.launcher = launcher;
    this.context = launcher.dataset.context;
    const parts = { log: this.#log, provisional: this.#provisional, card: this.#card, composer: this.#composer };
    this.panel = new Panel(launcher.dataset, parts, {
      close: () => this.close(),
      end: () => this.#end(),
      reply: (text) => this.#say(text),
      askForPerson: () => this.#askForPerson(),
    });
    this.frame = new Frame(this.panel.node, launcher);
    document.body.append(this.panel.node);
    this.#listen();
    this.#conversation.restore();
  }

  /** Open for the visitor who pressed `opener`; without one (a new page) leave the focus alone. */
  open(opener) {
    if (!this.frame.isOpen) {
      this.frame.setOpen(true);
      this.#show();
      this.#showLatest();
      this.#load();
    }
    if (!opener) return;
    this.#opener = opener;
    this.panel.focusField();
  }

  close() {
    this.frame.setOpen(false);
    (this.#opener?.isConnected ? this.#opener : this.launcher).focus();
  }

  #listen() {
    this.panel.node.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing) this.close();
    });
    window.addEventListener("online", () => this.#load());
    window.addEventListener("pagehide", () => this.#wait?.abort());
    window.addEventListener("pageshow", (event) => { if (event.persisted) this.#turn.then(() => this.#load()); });
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && Date.now() - this.#loadedAt > STALE_MS) this.#load();
    });
  }

  #show() {
    this.#log.show(this.#conversation.entries);
    this.#card.show(this.#conversation.state.answers);
    this.panel.showState(this.#conversation.state);
    if (this.#sending) this.panel.setBusy(true);
  }

  /** Fetch what the server knows, one request at a time. */
  #load() {
    if (!this.frame.isOpen || this.#sending) return this.#loading;
    this.#loading ??= this.#fetch().finally(() => { this.#loading = null; });
    return this.#loading;
  }

  async #fetch() {
    const isFirst = this.#conversation.entries.length === 0;
    if (isFirst) this.panel.setStatus("Connecting", true);
    try {
      this.#adopt(await fetchHistory(this.context));
      if (!this.#sending) this.panel.setStatus("");
    } catch (failure) {
      if (!(failure instanceof ChatFailure)) throw failure;
      this.#giveUpOnLost();
      this.panel.setStatus(NOT_LOADED);
      this.panel.showPhone();
    }
    if (!this.#waiting) this.#waiting = this.#awaitAnswer().finally(() => { this.#waiting = null; });
  }

  #adopt(history) {
    const wasAtEnd = this.panel.isAtEnd;
    this.#conversation.adopt(history);
    this.#loadedAt = Date.now();
    this.#giveUpOnLost();
    this.#show();
    if (wasAtEnd) this.#showLatest();
  }

  /** Show the end of the conversation, or the notice while there is only a greeting. */
  #showLatest() {
    if (this.#conversation.entries.length > 1) this.panel.scrollToEnd();
  }

  /** Offer another try for messages that were on their way when the page was left. */
  #giveUpOnLost() {
    for (const entry of this.#conversation.entries) {
      if (entry.status === "sending" && entry !== this.#sending) this.#conversation.mark(entry, "failed", NOT_DELIVERED);
    }
    this.#show();
  }

  /** Wait for the reply to a message that was sent from the page before. */
  async #awaitAnswer() {
    const entry = this.#conversation.unanswered;
    if (!entry || this.#sending) return;
    this.panel.setStatus(STILL_THINKING, true);
    for (const milliseconds of POLL_PAUSES_MS) {
      await pause(milliseconds);
      if (this.#sending) return;
      const history = await fetchHistory(this.context).catch(() => null);
      if (this.#sending) return;
      if (history) this.#adopt(history);
      if (this.#conversation.unanswered !== entry) break;
    }
    this.panel.setStatus("");
    if (this.#conversation.unanswered !== entry) return;
    this.#conversation.mark(entry, "unanswered", NOT_ANSWERED);
    this.#show();
  }

  #say(text, answering) {
    if (this.#sending) {
      this.panel.setStatus(ONE_MOMENT, !this.#provisional.isShown);
      return false;
    }
    this.#turn = this.#deliver(this.#conversation.say(text, answering));
    return true;
  }

  #tryAgain(entry) {
    if (this.#sending) return;
    this.panel.focusField();
    this.#conversation.moveToEnd(entry);
    this.#turn = this.#deliver(entry);
  }

  async #deliver(entry) {
    this.#wait = new AbortController();
    const { signal } = this.#wait;
    this.#sending = entry;
    this.#conversation.mark(entry, "sending");
    this.#show();
    this.panel.setStatus(TYPING, true);
    this.panel.scrollToEnd();
    const patience = setTimeout(() => this.panel.setStatus(STILL_THINKING, true), STILL_THINKING_MS);
    let reply = null;
    try {
      await this.#loading;
      const hear = (sentence) => this.#preview(entry, sentence, patience);
      reply = await postMessage(this.#conversation.requestFor(entry, this.context), { hear, signal });
      this.#conversation.hear(entry, reply);
    } catch (failure) {
      if (!(failure instanceof ChatFailure)) throw failure;
      if (!signal.aborted) this.#conversation.mark(entry, "failed", failure.message, failure.isRefusal);
    } finally {
      clearTimeout(patience);
      this.#finish(entry, reply);
    }
  }

  /** Show a sentence of the answer that is coming: the message has arrived. */
  #preview(entry, sentence, patience) {
    const wasAtEnd = this.panel.isAtEnd;
    if (entry.status === "sending") this.#conversation.mark(entry, "sent");
    this.#log.show(this.#conversation.entries);
    this.#provisional.add(sentence);
    if (!this.#provisional.isShown) return;
    clearTimeout(patience);
    this.panel.setStatus(TYPING);
    if (wasAtEnd) this.panel.scrollToEndOf(this.#provisional.node);
  }

  #finish(entry, reply) {
    const wasAtEnd = this.panel.isAtEnd;
    this.#sending = null;
    this.panel.setBusy(false);
    this.panel.setStatus("");
    this.#provisional.clear();
    this.#show();
    if (wasAtEnd) this.panel.scrollToEndOf(this.#log.nodeOf(reply ? this.#conversation.entries.at(-1) : entry));
  }

  #edit(entry) {
    this.#conversation.drop(entry);
    this.#show();
    this.#composer.giveBack(entry.content);
  }

  async #askForPerson() {
    this.panel.showPhone();
    const last = this.#conversation.entries.findLast((entry) => entry.role === "user");
    if (this.#isAskingForPerson || last?.content === PERSON_TEXT) return;
    this.#isAskingForPerson = true;
    await this.#turn;
    this.#say(PERSON_TEXT);
    this.#isAskingForPerson = false;
  }

  async #end() {
    while (this.#sending) {
      this.#wait.abort();
      await this.#turn;
    }
    try {
      await forgetHistory();
    } catch (failure) {
      if (!(failure instanceof ChatFailure)) throw failure;
      await this.#load();
      this.panel.setStatus(NOT_ENDED);
      return;
    }
    this.#conversation.forget();
    this.#composer.setText("");
    this.panel.askToEnd(false);
    this.panel.hidePhone();
    this.#show();
    this.close();
  }
}

export const createChat = (launcher) => new Chat(launcher);
