"""What the controls of the page do, and what they refuse from a browser."""

import gc
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gradio as gr
import pytest

from assistant import Assistant
from index.errors import ModelError, StoreError
from tests.stores import copy_of_base
from tests.web_fakes import FakeAssistant
from ui.web.handlers import Handlers
from ui.web.session import Session
from ui.web.settings import PageSettings
from ui.web.suggest import follow_ups

QUESTION = "What does exosomal miR-9 target in TNBC?"


def _event(data: object) -> gr.EventData:
    return gr.EventData(None, data)


def _asked(handlers: Handlers, session: Session, question: str) -> Session:
    steps = list(handlers.chat.ask_typed(question, [], session))
    found = steps[-1][0]
    assert isinstance(found, Session)
    return found


@pytest.fixture
def handlers() -> Handlers:
    """The page's functions over the review."""
    return Handlers(FakeAssistant.over(), PageSettings())


def test_conversation_grows_and_is_bounded() -> None:
    """Turns are kept in order, and no more of them than set."""
    handlers = Handlers(FakeAssistant.over(), PageSettings(max_turns=2))
    session = Session()
    for number in (9, 155, 222):
        session = _asked(handlers, session, f"What does exosomal miR-{number} target?")
    assert [turn.question for turn in session.turns] == [
        "What does exosomal miR-155 target?",
        "What does exosomal miR-222 target?",
    ]


def test_what_is_loaded_is_spared_from_later_collections(handlers: Handlers) -> None:
    """Once the examples are found, a full collection no longer looks through the index."""
    gc.unfreeze()
    try:
        handlers.chat.examples.refresh().join()
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


def test_retry_takes_the_place_of_the_last_turn(handlers: Handlers) -> None:
    """Asking again leaves one turn, not two."""
    session = _asked(handlers, Session(), QUESTION)
    steps = list(handlers.chat.ask_again(session))
    assert [turn.question for turn in steps[-1][0].turns] == [QUESTION]


def _under_way(handlers: Handlers) -> tuple[Iterator[Any], Session]:
    """The steps of a question whose answer hangs, and the session so far."""
    steps = handlers.chat.ask_typed("slow: what does miR-9 target?", [], Session())
    next(steps)
    return steps, next(steps)[0]


def test_stop_keeps_what_was_written(handlers: Handlers) -> None:
    """A stopped question ends at once, as a turn that says so, with the text so far."""
    steps, session = _under_way(handlers)
    handlers.chat.stop(session)
    ended = list(steps)[-1][0]
    assert not handlers.bot.release.is_set()
    assert ended.pending is None
    assert ended.turns[0].partial == "Still writing"
    assert "Stopped" in ended.turns[0].problem


def test_new_conversation_ends_the_question_under_way(handlers: Handlers) -> None:
    """Beginning anew while an answer is being written leaves an empty conversation."""
    steps, session = _under_way(handlers)
    handlers.chat.fresh(session)
    assert list(steps)[-1][0] == Session()


def test_a_second_question_waits_for_the_first(handlers: Handlers) -> None:
    """While an answer is being written another question changes nothing, and can be asked after."""
    steps, session = _under_way(handlers)
    (nothing,) = handlers.chat.ask_typed(QUESTION, [], session)
    assert all(value == gr.skip() for value in nothing)
    handlers.bot.release.set()
    answered = list(steps)[-1][0]
    assert len(_asked(handlers, answered, QUESTION).turns) == 2


def test_stop_after_a_lost_connection_frees_the_page(handlers: Handlers) -> None:
    """A question whose run is gone is ended by Stop all the same."""
    steps, session = _under_way(handlers)
    steps.close()
    ended = handlers.chat.stop(session)[0]
    assert ended.pending is None
    assert "Stopped" in ended.turns[0].problem


def test_a_late_arrival_overwrites_no_answer(handlers: Handlers) -> None:
    """What a page asks for when it opens leaves a conversation alone that began meanwhile."""
    handlers.chat.examples.refresh().join()
    session = _asked(handlers, Session(), QUESTION)
    assert handlers.arrived(session)[1] == gr.skip()
    assert "xm-examples" in handlers.arrived(Session())[1]


def test_blank_question_asks_nothing(handlers: Handlers) -> None:
    """White space is no question."""
    assert _asked(handlers, Session(), "  \n ") == Session()


def test_long_question_is_refused_with_a_sentence(handlers: Handlers) -> None:
    """A question beyond the limit is told so and not searched."""
    session = _asked(handlers, Session(), "x" * 100_000)
    assert "too long" in session.turns[0].problem
    assert handlers.bot.log == []


@pytest.mark.parametrize(
    "question", ["\x00\x1b", "😀😀", "что это?", "???", "\u202eabc", "{{x}}${y}"]
)
def test_odd_questions_become_turns(handlers: Handlers, question: str) -> None:
    """Emoji, other scripts, punctuation and control characters end in a turn or in nothing."""
    session = _asked(handlers, Session(), question)
    assert all(turn.answer or turn.problem for turn in session.turns)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ModelError("m"), "language model"),
        (StoreError("s"), "index"),
        (ValueError("v"), "not your question"),
    ],
)
def test_errors_are_sentences_with_a_code(error: Exception, words: str) -> None:
    """Whatever fails, the turn says what in plain words, with a code and without details."""

    class Broken(FakeAssistant):
        def stream(self, question: str, documents: object = None) -> Iterator[Any]:
            """Fail."""
            raise error

    session = _asked(Handlers(Broken.over(), PageSettings()), Session(), QUESTION)
    problem = session.turns[0].problem
    assert words in problem
    assert "the code" in problem


@pytest.mark.parametrize("data", [None, [], {}, {"turn": "1"}, {"turn": True}, {"turn": 10**30}])
def test_malformed_events_are_survived(handlers: Handlers, data: object) -> None:
    """What a tampered page sends is checked: nothing raises, nothing of a turn is shown."""
    session = _asked(handlers, Session(), QUESTION)
    assert "Evidence appears here" in handlers.show_cards(session, _event(data))
    assert handlers.export(session, _event(data)) == ""
    handlers.open_document(_event(data))


def test_unknown_document_offers_the_known_ones(handlers: Handlers) -> None:
    """A document that has been removed meanwhile leads to the choice of those there are."""
    page, _ = handlers.open_document(_event({"document": "gone", "start": 0, "end": 5}))
    assert "Choose a document" in page


def test_export_of_nothing_says_so(handlers: Handlers) -> None:
    """Before the first answer there is nothing to take away."""
    made = json.loads(handlers.export(Session(), _event({"format": "markdown"})))
    assert "ask a question first" in made["empty"]


@pytest.mark.parametrize("kind", ["markdown", "html", "bibtex", "ris"])
def test_exports_are_named_files(handlers: Handlers, kind: str) -> None:
    """Each format comes with a name, a type and its text."""
    session = _asked(handlers, Session(), QUESTION)
    made = json.loads(handlers.export(session, _event({"format": kind})))
    assert set(made) == {"name", "type", "text"}
    assert made["text"].strip()


def test_scope_holds_known_documents_only(handlers: Handlers) -> None:
    """An id that is not indexed is dropped from the choice instead of failing the question."""
    known = handlers.bot.documents[0].id
    steps = list(handlers.chat.ask_typed(QUESTION, ["gone", known], Session()))
    assert steps[-1][0].turns[0].documents == (known,)


def test_feedback_is_written_once_and_without_patients(tmp_path: Path) -> None:
    """A comment is kept with its question and verdict, patient details taken out."""
    file = tmp_path / "feedback.jsonl"
    handlers = Handlers(FakeAssistant.over(), PageSettings(feedback=file))
    session = _asked(handlers, Session(), QUESTION)
    given = {"turn": 1, "verdict": "down", "comment": "wrong for MRN 4711-0815"}
    assert "kept" in handlers.feedback(session, _event(given))
    handlers.feedback(session, _event({**given, "verdict": "<script>"}))
    (line,) = file.read_text("utf-8").splitlines()
    record = json.loads(line)
    assert record["question"] == QUESTION
    assert "4711" not in record["comment"]


def test_feedback_is_off_by_default(handlers: Handlers) -> None:
    """Without a file from the operator nothing is kept, whatever a browser sends."""
    session = _asked(handlers, Session(), QUESTION)
    said = handlers.feedback(session, _event({"turn": 1, "verdict": "up", "comment": "x"}))
    assert "kept" not in said


def test_uploads_are_bounded_and_cleaned_up(tmp_path: Path) -> None:
    """Wrong types and too many files are refused by name, and no upload stays behind."""
    handlers = Handlers(FakeAssistant.over(), PageSettings(manage=True, max_uploads=2))
    files = []
    for name in ("good.md", "bad.exe", "third.md"):
        file = tmp_path / name
        file.write_text(f"# A paper on fins\n\nMiR-7777 targets FINZ1 in {name}.\n")
        files.append(str(file))
    results = str(list(handlers.add_files(files))[-1][0])
    assert "good.md</strong>: added" in results
    assert "bad.exe</strong>: not added, only" in results
    assert "third.md</strong>: not added, too many" in results
    assert list(tmp_path.iterdir()) == []


def test_upload_under_a_taken_name_tells_its_own(tmp_path: Path) -> None:
    """Another paper of a name is added under a free one, which is told; the same one is there."""
    place = copy_of_base(tmp_path)
    (tmp_path / "uploads").mkdir()
    results = []
    with Assistant.open(place.sources, place.store) as bot:
        handlers = Handlers(bot, PageSettings(manage=True))
        for words in ("# A paper on fins\n\nMiR-7777 targets FINZ1 in fins.\n", None):
            file = tmp_path / "uploads" / "organs.txt"
            file.write_text(words or (place.sources / "organs.txt").read_text("utf-8"), "utf-8")
            results.append(str(list(handlers.add_files([str(file)]))[-1][0]))
    assert "organs.txt</strong>: added as “A paper on fins”, stored as organs-2.txt" in results[0]
    assert "organs.txt</strong>: already in the library" in results[1]


def test_follow_ups_are_answered_and_new() -> None:
    """What is offered next has an answer with evidence that was not shown yet."""
    bot = FakeAssistant.over()
    answer = bot.ask(QUESTION)
    shown = {citation.start for citation in answer.citations}
    offered = follow_ups(bot, answer, [QUESTION])
    assert offered
    for question in offered:
        trial = bot.ask(question)
        assert not trial.abstained
        assert {citation.start for citation in trial.citations} - shown


def test_follow_ups_stay_in_the_chosen_documents() -> None:
    """What is offered after a restricted question is answered by the same documents."""
    bot = FakeAssistant.over()
    answer = bot.ask(QUESTION)
    assert follow_ups(bot, answer, [QUESTION], ["another"]) == ()


def test_follow_ups_do_not_keep_a_model_busy() -> None:
    """With a language model nothing is tried out in the background."""
    bot = FakeAssistant.over()
    bot.writer = "a model"
    answer = bot.ask(QUESTION)
    bot.log.clear()
    assert follow_ups(bot, answer, []) == ()
    assert bot.log == []


def test_examples_have_answers() -> None:
    """Every example of the empty page is answered by the indexed documents."""
    handlers = Handlers(FakeAssistant.over(), PageSettings())
    handlers.chat.examples.refresh().join()
    assert len(handlers.chat.examples.ready) >= 3
    for _, question in handlers.chat.examples.ready:
        assert not handlers.bot.ask(question).abstained
