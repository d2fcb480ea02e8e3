"""What a message means and what Sarah says to it: the script decides, a model may find the words."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from django.conf import settings

from chat import language_model
from chat.compliance import Facts, Verdict, review
from chat.interview.hearing import Fact, Heard, Reading
from chat.interview.interview import Interview, advance, next_step
from chat.interview.masking import mask
from chat.interview.model_facts import read_facts_line
from chat.interview.reading import read_message
from chat.interview.script import Firm, Reply, first_wording, introduce, introduction, reply
from chat.interview.side_questions import side_question
from chat.language_model import Completion, ModelUnavailable
from chat.prompts import Message, Situation, Statement, build_messages, prompt_version
from chat.saying import Saying, pieces_of
from leads.connections import release_connection
from scoring import explain_score
from scoring.questions import QUESTION_BY_KEY
from scoring.score import Explanation, answer_label

# The specification's "Graceful Degradation".
TROUBLE = "I'm having trouble connecting right now. Can I have your email so a live advisor can follow up?"

# Nobody was asked, or the visitor left: Sarah speaks from the script and says no word of trouble.
NO_TROUBLE = frozenset({"no_key", "our_words", "closing", "demo", "breaker_open", "busy"})

# Too grave for a model's words, or holding what no vendor should get.
OUR_WORDS = frozenset({"crisis", "stop", "delete", "sensitive", "human", "license"})


@dataclass(frozen=True, slots=True)
class SeminarSeats:
    """One upcoming seminar as Sarah may mention it: a line in words, and its true figures."""

    line: str
    available_seats: int
    max_attendees: int
    registered_count: int


@dataclass(frozen=True, slots=True)
class Moment:
    """Everything a message is answered from, read beforehand: no database is needed to think.

    `history` holds (role, content) with the facts lines the model wrote, `page` is where the
    visitor writes from, `correcting` the question that the message answers anew.
    """

    heard: Heard
    before: Interview
    firm: Firm
    page: str = "home"
    correcting: str = ""
    is_booked: bool = False
    history: Sequence[tuple[str, str]] = ()
    statements: Sequence[Statement] = ()
    seminars: Sequence[SeminarSeats] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """How Sarah's words came about; None where no model was asked."""

    mode: str = "scripted"
    model: str = ""
    prompt_version: str = ""
    latency_ms: int | None = None
    tokens_in: int | None = None
    tokens_out: int | None = None
    cached_tokens: int | None = None
    fallback_reason: str = ""
    facts_line: str = ""


@dataclass(frozen=True, slots=True)
class Thought:
    """What was understood, what Sarah says, how it came about, and what the guard kept back."""

    facts: Mapping[str, Fact]
    reply: Reply
    explanation: Explanation
    topic: str = ""
    origin: Origin = field(default_factory=Origin)
    events: tuple[Verdict, ...] = ()


def think_by_script(moment: Moment, *, reason: str) -> Thought:
    """Return the scripted thought; `reason` says why a model's is missing."""
    thought = _understand(moment)
    reply = thought.reply
    if reason not in NO_TROUBLE and _may_ask_for_email(reply.interview):
        question = "" if reply.interview.pending == "email" else reply.question
        thought = replace(thought, reply=replace(reply, text=f"{TROUBLE}\n\n{question}".strip()))
    return replace(_introduced(thought, moment), origin=Origin(fallback_reason=reason))


def think(moment: Moment) -> Thought:
    """Return a thought in a model's words, or the script's where none may or can answer in time."""
    if reason := _why_scripted(moment):
        return think_by_script(moment, reason=reason)
    release_connection()
    try:
        completion = language_model.complete(messages(moment))
    except ModelUnavailable as failure:
        return think_by_script(moment, reason=failure.reason)
    saying = Saying(guard_facts(moment))
    for words in pieces_of(completion.text):
        saying.hear(words)
    saying.end(is_whole=True)
    return _in_model_words(moment, saying, completion)


def think_aloud(moment: Moment, saying: Saying) -> Generator[str, None, Thought]:
    """Yield sentences as they pass the guard, then return the whole thought; `saying` keeps what passed.

    An empty string is yielded now and then, so that a visitor who left is noticed. Closing the
    generator stops the model.
    """
    if reason := _why_scripted(moment):
        return think_by_script(moment, reason=reason)
    if not moment.heard.said_before:
        yield introduction(moment.firm)
    release_connection()
    try:
        with language_model.stream(messages(moment)) as words:
            for chunk in words:
                yield from saying.hear(chunk) or ("",)
            completion = words.completion
            yield from saying.end(is_whole=completion is not None and completion.finish_reason == "stop")
    except ModelUnavailable as failure:
        return think_by_script(moment, reason=failure.reason)
    return _in_model_words(moment, saying, completion)


def think_interrupted(moment: Moment, saying: Saying) -> Thought:
    """Return what is kept of a reply whose visitor left: what was said, and the script's question."""
    thought = _in_model_words(moment, saying, None)
    return replace(thought, origin=replace(thought.origin, fallback_reason="visitor_left"))


def messages(moment: Moment) -> list[Message]:
    """Return what the model is sent for this moment, without anybody's address or number."""
    ours = {moment.firm.phone, moment.firm.email}
    history = [(role, mask(content, keep=ours)) for role, content in moment.history]
    text = mask(moment.heard.text, keep=ours)
    return build_messages(moment.page, moment.statements, history, situation(moment), text)


def situation(moment: Moment) -> Situation:
    """Return what the model should know of the visitor and of the question to ask."""
    thought = _understand(moment)
    after = thought.reply.interview
    is_open = bool(after.pending) and after.pending == moment.before.pending
    following = next_step(replace(after, passed=(*after.passed, after.pending)))
    return Situation(
        known={QUESTION_BY_KEY[key].factor: answer_label(key, value) for key, value in after.answers.items()},
        pending=thought.reply.question if is_open else "",
        upcoming=first_wording(following) if is_open else thought.reply.question,
        score=thought.explanation.score,
        status=thought.explanation.status,
        seminars=[seminar.line for seminar in moment.seminars],
        is_booked=moment.is_booked,
    )


def guard_facts(moment: Moment) -> Facts:
    """Return everything that a reply of this moment may state as a fact."""
    visitor = {**moment.before.contact, **moment.before.answers}
    return Facts.of(
        {
            "visitor": visitor,
            "firm": {"phone": moment.firm.phone, "email": moment.firm.email},
            "licensed_states": list(moment.firm.licensed_states),
            "said": [content for role, content in moment.heard.said_before if role == "user"],
            "saying": moment.heard.text,
            "statements": [statement.text for statement in moment.statements],
            "seminars": [
                {
                    "line": seminar.line,
                    "available_seats": seminar.available_seats,
                    "max_attendees": seminar.max_attendees,
                    "registered_count": seminar.registered_count,
                }
                for seminar in moment.seminars
            ],
        }
    )


def _in_model_words(moment: Moment, saying: Saying, completion: Completion | None) -> Thought:
    """Return the thought with what passed the guard; the question that ends it is the script's."""
    thought = replace(_understand(moment, saying.facts_line), events=tuple(saying.events))
    origin = Origin(
        prompt_version=prompt_version(moment.page, moment.statements), facts_line=saying.facts_line
    )
    if completion:
        origin = replace(
            origin,
            model=completion.model,
            latency_ms=completion.latency_ms,
            tokens_in=completion.tokens_in,
            tokens_out=completion.tokens_out,
            cached_tokens=completion.cached_tokens,
            fallback_reason=completion.fault or "",
        )
    text = f"{' '.join(saying.said)}\n\n{thought.reply.question}".strip()
    if not saying.said or not review(text, saying.facts).allowed:
        reason = origin.fallback_reason or ("guard" if saying.events else "empty")
        return replace(_introduced(thought, moment), origin=replace(origin, fallback_reason=reason))
    thought = replace(thought, reply=replace(thought.reply, text=text))
    return replace(_introduced(thought, moment), origin=replace(origin, mode="ai"))


def _may_ask_for_email(interview: Interview) -> bool:
    return not (interview.is_over or interview.knows("email") or "email" in interview.passed)


def _understand(moment: Moment, facts_line: str = "") -> Thought:
    """Read the message, the interview's own reader first, and let the script answer it."""
    topic = side_question(moment.heard)
    # An account or Social Security number is no fact about anything else.
    reading = Reading() if topic == "sensitive" else read_message(moment.heard)
    known = {*reading.facts, *moment.before.answers}
    facts = {**read_facts_line(facts_line, moment.heard, known), **reading.facts}
    progress = advance(moment.before, Reading(facts, reading.declined), correcting=moment.correcting)
    explanation = explain_score(progress.interview.answers, licensed_states=moment.firm.licensed_states)
    answer = reply(
        progress,
        explanation,
        moment.firm,
        side_question=topic,
        is_booked=moment.is_booked,
        correcting=moment.correcting,
    )
    return Thought(facts, answer, explanation, topic or "")


def _why_scripted(moment: Moment) -> str:
    """Return why no model is asked, or ""."""
    if not settings.GROQ_API_KEY:
        return "no_key"
    thought = _understand(moment)
    if thought.topic in OUR_WORDS:
        return "our_words"
    # The last word is ours: when all is asked, the script closes.
    return "" if thought.reply.question else "closing"


def _introduced(thought: Thought, moment: Moment) -> Thought:
    if moment.heard.said_before:
        return thought
    return replace(thought, reply=introduce(thought.reply, moment.firm))
