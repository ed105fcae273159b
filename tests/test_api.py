"""The public API of the package, over the review and three small papers."""

import ast
import inspect
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_type_hints

import pytest

import assistant as package
from assistant import Answer, Assistant, Refusal, Settings
from index.errors import Closed, ExomirError, UnknownDocument, UnreadableSource
from tests.stores import PARTS, Place, copy_of_base, paper

QUESTION = "What does miR-21 suppress in fibroblasts?"


# ── the package ─────────────────────────────────────────────────────────────────────────────


def test_all_is_sorted_and_whole() -> None:
    """`__all__` names in order just what the package takes in for its callers."""
    tree = ast.parse(inspect.getsource(package))
    taken = {
        name.asname or name.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }
    assert package.__all__ == sorted(package.__all__)
    assert set(package.__all__) == taken
    assert not any(isinstance(getattr(package, name), ModuleType) for name in package.__all__)


def test_types_that_callers_receive_are_public() -> None:
    """Every record of the project in the fields of a public record is public too."""
    public = {getattr(package, name) for name in package.__all__}
    for record in filter(is_dataclass, public):
        for hint in get_type_hints(record).values():
            for part in (
                hint,
                *get_args(hint),
                *(two for one in get_args(hint) for two in get_args(one)),
            ):
                if getattr(part, "__module__", "").startswith("assistant."):
                    assert part in public, f"{record.__name__} hands out {part.__name__}"


def test_report_of_a_build_is_public() -> None:
    """What `add`, `remove` and `refresh` return can be imported from the package."""
    assert "BuildReport" in package.__all__


# ── asking ──────────────────────────────────────────────────────────────────────────────────


def test_answer_has_every_field_that_is_promised(papers: Assistant) -> None:
    """An answer carries its question, writer, index and time, and cites the right paper."""
    answer = papers.ask(QUESTION)
    assert (answer.question, answer.standalone) == (QUESTION, QUESTION)
    assert "PTEN" in answer.text
    assert "[1]" in answer.text
    assert not answer.abstained
    assert answer.writer == "verbatim"
    assert answer.corpus == papers._opened.fingerprint != ""
    assert 0 < answer.confidence <= 1
    assert answer.seconds > 0
    assert {one.document_id for one in answer.citations} == {"fibroblasts"}


def test_asking_again_gives_an_equal_answer(papers: Assistant) -> None:
    """Two answers to one question are equal though their times differ."""
    assert papers.ask(QUESTION) == papers.ask(QUESTION)


def test_sixteen_threads_get_the_answers_of_one(assistant: Assistant) -> None:
    """Asked by sixteen threads at once, every answer equals that of a lonely thread."""
    questions = [
        "What does exosomal miR-9 target?",
        "Which miRNAs are found in tears?",
        "Does miR-105 open the endothelial barrier?",
        "What is reference 41?",
        "Is miR-21 found in milk?",
        "What does EMT stand for?",
        "How do miR-4443 and miR-1236 differ?",
        "hello",
    ]
    alone = [assistant.ask(text) for text in questions]
    barrier = threading.Barrier(16)

    def ask(turn: int) -> list[Answer]:
        barrier.wait()
        order = questions[turn % 8 :] + questions[: turn % 8]
        given = {text: assistant.ask(text) for text in order}
        return [given[text] for text in questions]

    with ThreadPoolExecutor(16) as pool:
        for given in pool.map(ask, range(16)):
            assert given == alone


def test_threads_are_alone_with_a_new_index(papers: Assistant, tmp_path: Path) -> None:
    """The parts that are loaded when first used are loaded once, by whichever thread."""
    place = copy_of_base(tmp_path)
    with Assistant.open(place.sources, place.store) as fresh, ThreadPoolExecutor(8) as pool:
        given = list(pool.map(lambda _: fresh.ask(QUESTION), range(8)))
    assert {answer.text for answer in given} == {papers.ask(QUESTION).text}


# ── some documents only ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("documents", [["organs"], ("organs",), {"organs"}, iter(["organs"])])
def test_documents_may_be_any_iterable(papers: Assistant, documents: Any) -> None:
    """The ids of the documents to search come in any collection."""
    answer = papers.ask("How many fewer lesions did treated animals have?", documents=documents)
    assert {one.document_id for one in answer.citations} == {"organs"}


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("How do stellate cells precede metastasis?", ["fibroblasts"]),
        ("What opens the barrier of blood vessels?", ["resistance"]),
        (QUESTION, ["organs"]),
        ("Which miRNA lowers ZO-1?", ["resistance", "organs"]),
        (QUESTION, []),
    ],
)
def test_nothing_is_quoted_from_other_documents(
    papers: Assistant, text: str, documents: list[str]
) -> None:
    """Restricted to some documents, an answer quotes and shows those only."""
    answer = papers.ask(text, documents=documents)
    assert {one.document_id for one in answer.citations} <= set(documents)
    assert {hit.document_id for hit in answer.nearest} <= set(documents)


def test_all_documents_are_the_same_as_none_named(papers: Assistant) -> None:
    """Naming every document is asking all of them."""
    ids = [item.id for item in papers.documents]
    assert papers.ask(QUESTION, documents=ids).text == papers.ask(QUESTION).text


def test_unknown_document_is_an_error_everywhere(papers: Assistant) -> None:
    """An unknown id is named, with the ids there are, by every way of asking."""
    calls = (
        lambda: papers.ask(QUESTION, documents=["organs", "nosuch"]),
        lambda: papers.retrieve(QUESTION, documents=["nosuch"]),
        lambda: list(papers.stream(QUESTION, documents=["nosuch"])),
        lambda: papers.chat().ask(QUESTION, documents=["nosuch"]),
        lambda: papers.document("nosuch"),
        lambda: papers.remove("nosuch"),
    )
    for call in calls:
        with pytest.raises(UnknownDocument, match=r"'nosuch'.*fibroblasts"):
            call()
    assert len(papers.documents) == 3


# ── streams and asynchronous callers ────────────────────────────────────────────────────────


def test_stream_ends_with_the_answer(papers: Assistant) -> None:
    """Text comes first, and is the answer's; the answer itself comes last and once."""
    for text in (QUESTION, "What does miR-99999 do?", "hello"):
        *texts, last = papers.stream(text)
        assert {event.kind for event in texts} == {"text"}
        assert last.kind == "answer"
        assert last.answer == papers.ask(text)
        assert "".join(event.text for event in texts).strip() == last.answer.text


@pytest.mark.asyncio
async def test_asynchronous_answers_are_the_same(papers: Assistant) -> None:
    """`aask` and `astream` give what `ask` and `stream` give."""
    expected = papers.ask(QUESTION)
    assert await papers.aask(QUESTION) == expected
    events = [event async for event in papers.astream(QUESTION)]
    assert events[-1].answer == expected
    assert [event.text for event in events] == [event.text for event in papers.stream(QUESTION)]


@pytest.mark.asyncio
async def test_asynchronous_errors_are_the_same(papers: Assistant) -> None:
    """An unknown document is the same error to asynchronous callers."""
    with pytest.raises(UnknownDocument, match="nosuch"):
        await papers.aask(QUESTION, documents=["nosuch"])
    with pytest.raises(UnknownDocument, match="nosuch"):
        [event async for event in papers.astream(QUESTION, documents=["nosuch"])]


# ── conversations ───────────────────────────────────────────────────────────────────────────


def test_chat_follows_up(papers: Assistant) -> None:
    """A follow-up is searched as a question that stands alone, and kept as it was asked."""
    chat = papers.chat()
    chat.ask("What does exosomal miR-21 suppress?")
    answer = chat.ask("And miR-105?")
    assert answer.question == "And miR-105?"
    assert "miR-105" in answer.standalone != answer.question
    assert "ZO-1" in answer.text


def test_reset_forgets_the_turns(papers: Assistant) -> None:
    """After `reset` a follow-up has nothing to follow."""
    chat = papers.chat()
    chat.ask("What does exosomal miR-21 suppress?")
    chat.reset()
    assert chat.ask("And miR-105?").standalone == "And miR-105?"


def test_chats_do_not_hear_each_other(papers: Assistant) -> None:
    """Two conversations keep their turns apart."""
    one, two = papers.chat(), papers.chat()
    one.ask("What does exosomal miR-21 suppress?")
    assert two.ask("And miR-105?").standalone == "And miR-105?"


def test_streamed_turns_are_remembered(papers: Assistant) -> None:
    """A streamed exchange counts as a turn like any other."""
    chat = papers.chat()
    list(chat.stream("What does exosomal miR-21 suppress?"))
    assert "miR-105" in chat.ask("And miR-105?").standalone != "And miR-105?"


def test_turns_are_bounded(papers: Assistant) -> None:
    """No more turns are kept than the settings say."""
    few = Assistant(papers._opened, papers._sources, papers._store, Settings(chat_turns=2))
    chat = few.chat()
    for _ in range(5):
        chat.ask(QUESTION)
    assert len(chat._turns) == 2


# ── what is indexed ─────────────────────────────────────────────────────────────────────────


def test_documents_are_listed_with_what_they_hold(assistant: Assistant) -> None:
    """The review is listed with its title, authors and counts; what it lacks is None."""
    (one,) = assistant.documents
    document = assistant.document(one.id)
    assert one.title == document.title
    assert one.authors[0] == "Jie Li"
    assert (one.year, one.doi) == (None, None)
    assert one.n_references == len(document.references) == 107
    assert one.n_sentences == len(document.sentences)


def test_entities_quote_the_sources(assistant: Assistant) -> None:
    """Every row of the miRNA table names its miRNA in each of its quotes, verbatim."""
    rows = assistant.entities()
    text = assistant.document(assistant.documents[0].id).text
    assert len(rows) > 60
    assert len({row.name for row in rows}) == len(rows)
    for row in rows:
        assert row.citations
        assert all(text[one.start : one.end] == one.quote for one in row.citations)


def test_audit_quotes_both_places(assistant: Assistant) -> None:
    """Every finding begins with "Check:" and quotes both places as they stand."""
    findings = assistant.audit()
    text = assistant.document(assistant.documents[0].id).text
    assert findings
    for finding in findings:
        assert finding.message.startswith("Check:")
        for place in (finding.claim, finding.against):
            assert text[place.start : place.end] == place.quote


# ── changing it ─────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def own(tmp_path: Path) -> Iterator[tuple[Assistant, Place]]:
    """An assistant over a copy of the small papers, to change at will."""
    place = copy_of_base(tmp_path)
    with Assistant.open(str(place.sources), str(place.store)) as opened:
        yield opened, place


def test_documents_come_and_go(own: tuple[Assistant, Place], tmp_path: Path) -> None:
    """An added file is answered from at once, a removed one no longer, its file included."""
    bot, place = own
    new = tmp_path / "later.md"
    new.write_text(paper("A later paper", ("serum", "bone")).replace("214", "777"), "utf-8")
    assert bot.ask("What does miR-777 do?").refusal is Refusal.NOT_IN_SOURCES
    assert bot.add(new).added == ("later.md",)
    assert bot.ask("What do osteoclasts that take up miR-777 do?").refusal is None
    assert new.exists()
    assert bot.remove("later").removed == ("later.md",)
    assert bot.ask("What does miR-777 do?").refusal is Refusal.NOT_IN_SOURCES
    assert not (place.sources / "later.md").exists()


def test_another_paper_of_a_name_replaces_nothing(
    own: tuple[Assistant, Place], tmp_path: Path
) -> None:
    """A paper under the name of another is added beside it, and in its place where that is said."""
    bot, place = own
    kept, answer = (place.sources / "organs.txt").read_bytes(), bot.ask(QUESTION)
    new = tmp_path / "organs.txt"
    new.write_text(paper("A later paper", ("serum", "bone")).replace("214", "777"), "utf-8")
    assert bot.add(new).added == ("organs-2.txt",)
    assert (place.sources / "organs.txt").read_bytes() == kept
    assert bot.ask(QUESTION).text == answer.text
    new.write_text(new.read_text("utf-8").replace("777", "778"), "utf-8")
    assert bot.add(new, replace=True).changed == ("organs.txt",)


def test_what_is_indexed_is_not_added_again(own: tuple[Assistant, Place], tmp_path: Path) -> None:
    """A copy of an indexed paper under any name changes neither document nor folder."""
    bot, place = own
    before, documents = sorted(place.sources.iterdir()), bot.documents
    for name in ("organs.txt", "a_copy.txt"):
        shutil.copyfile(place.sources / "organs.txt", tmp_path / name)
        assert not bot.add(tmp_path / name).is_new
    assert sorted(place.sources.iterdir()) == before
    assert bot.documents == documents


def test_unreadable_file_is_not_added(own: tuple[Assistant, Place], tmp_path: Path) -> None:
    """A file that cannot be read is named, and neither folder nor answers change."""
    bot, place = own
    before, answer = sorted(place.sources.iterdir()), bot.ask(QUESTION)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 20)
    with pytest.raises(UnreadableSource, match=r"broken\.pdf"):
        bot.add(broken)
    with pytest.raises(UnreadableSource, match=r"none\.txt"):
        bot.add(tmp_path / "none.txt")
    assert sorted(place.sources.iterdir()) == before
    assert bot.ask(QUESTION).text == answer.text


def test_answers_from_an_earlier_state_say_so(tmp_path: Path) -> None:
    """Where the index could not follow the folder, every answer's notice tells it, until it can."""
    place = copy_of_base(tmp_path)
    for paper_file in place.sources.glob("*.txt"):
        paper_file.rename(tmp_path / paper_file.name)
    with Assistant.open(place.sources, place.store) as bot:
        for question in (QUESTION, "What does miR-9999 do?"):
            assert "earlier state" in bot.ask(question).to_dict()["notice"]
        for name in ("fibroblasts", "organs", "resistance"):
            (tmp_path / f"{name}.txt").rename(place.sources / f"{name}.txt")
        bot.refresh()
        assert bot.ask(QUESTION).notice is None


@pytest.mark.parametrize(
    "use",
    [
        lambda bot: bot.ask(QUESTION),
        lambda bot: bot.retrieve(QUESTION),
        lambda bot: bot.chat().ask(QUESTION),
        lambda bot: next(bot.stream(QUESTION)),
        lambda bot: bot.as_runnable().invoke(QUESTION),
        lambda bot: bot.as_retriever().invoke(QUESTION),
        lambda bot: bot.documents,
        lambda bot: bot.document("organs"),
        lambda bot: bot.entities(),
        lambda bot: bot.audit(),
        lambda bot: bot.add(__file__),
        lambda bot: bot.remove("organs"),
        lambda bot: bot.refresh(),
    ],
)
def test_closed_is_closed_for_everything(
    own: tuple[Assistant, Place], use: Callable[[Assistant], object]
) -> None:
    """Whatever is asked of a closed assistant, or changed, raises Closed and changes nothing."""
    bot, place = own
    before = sorted(place.sources.iterdir())
    bot.close()
    with pytest.raises(Closed):
        use(bot)
    assert sorted(place.sources.iterdir()) == before


@pytest.mark.parametrize("question", [None, 5, b""])
def test_what_is_no_text_is_no_question(papers: Assistant, question: Any) -> None:
    """Something else than a str is a TypeError that says so, whichever way it is asked."""
    chat = papers.chat()
    chat.ask(QUESTION)
    for ask in (papers.ask, papers.retrieve, chat.ask, papers.as_runnable().invoke):
        with pytest.raises(TypeError, match="a question is a str, not"):
            ask(question)


def test_fewer_passages_than_none_are_refused(papers: Assistant) -> None:
    """A negative limit is an error, not nearly everything."""
    assert papers.retrieve(QUESTION, limit=0) == []
    with pytest.raises(ValueError, match="limit is -1"):
        papers.retrieve(QUESTION, limit=-1)


def test_long_question_is_told_to_be_too_long(papers: Assistant) -> None:
    """A text of thousands of characters is refused with the length that is allowed."""
    answer = papers.ask("What does miR-21 do? " * 500)
    assert answer.refusal is Refusal.NOT_A_QUESTION
    assert "at most 2,000 characters" in answer.text


def test_refresh_sees_the_folder(own: tuple[Assistant, Place]) -> None:
    """`refresh` takes in what changed in the folder, and costs nothing when nothing did."""
    bot, place = own
    corpus = bot.ask(QUESTION).corpus
    report = bot.refresh()
    assert (report.added, report.changed, report.removed) == ((), (), ())
    assert bot.ask(QUESTION).corpus == corpus
    (place.sources / "organs.txt").unlink()
    assert bot.refresh().removed == ("organs.txt",)
    assert {item.id for item in bot.documents} == {"fibroblasts", "resistance"}
    assert bot.ask(QUESTION).corpus != corpus


def test_last_document_is_not_lost(tmp_path: Path) -> None:
    """Where the last document cannot be removed, its file stays."""
    place = copy_of_base(tmp_path)
    for name in ("organs.txt", "resistance.txt"):
        (place.sources / name).unlink()
    with Assistant.open(place.sources, place.store) as bot:
        with pytest.raises(ExomirError):
            bot.remove("fibroblasts")
        assert (place.sources / "fibroblasts.txt").exists()


def test_questions_under_way_keep_their_index(own: tuple[Assistant, Place]) -> None:
    """A stream that began before a refresh ends with the answer of its own index."""
    bot, place = own
    expected = bot.ask(QUESTION)
    stream = bot.stream(QUESTION)
    first = next(stream)
    (place.sources / "organs.txt").unlink()
    bot.refresh()
    *_, last = stream
    assert first.kind == "text"
    assert last.answer is not None
    assert last.answer.text == expected.text


# ── closing ─────────────────────────────────────────────────────────────────────────────────


def test_closing_twice_does_nothing(tmp_path: Path) -> None:
    """`close` may be called again, and the context manager calls it: it stays closed."""
    place = copy_of_base(tmp_path)
    with Assistant.open(place.sources, place.store) as bot:
        bot.close()
    bot.close()
    with pytest.raises(ExomirError, match="closed"):
        bot.ask(QUESTION)


def test_asking_a_closed_assistant_is_an_error_that_says_so(tmp_path: Path) -> None:
    """Asked after `close`, the error says that it is closed, not that the index is damaged."""
    place = copy_of_base(tmp_path)
    bot = Assistant.open(place.sources, place.store)
    bot.close()
    with pytest.raises(ExomirError) as caught:
        bot.ask(QUESTION)
    assert "closed" in str(caught.value)
    assert "damaged" not in str(caught.value)


# ── LangChain and the log ───────────────────────────────────────────────────────────────────


def test_runnable_gives_answers(papers: Assistant) -> None:
    """As a Runnable, a question gives the answer that `ask` gives, in batches too."""
    chain = papers.as_runnable()
    assert chain.invoke(QUESTION) == papers.ask(QUESTION)
    assert chain.batch([QUESTION, "hello"]) == [papers.ask(QUESTION), papers.ask("hello")]


@pytest.mark.asyncio
async def test_runnable_serves_asynchronous_chains(papers: Assistant) -> None:
    """The Runnable can be awaited and composed."""
    chain = papers.as_runnable() | (lambda answer: answer.to_dict()["text"])
    assert await chain.ainvoke(QUESTION) == papers.ask(QUESTION).text


def test_answers_are_json(papers: Assistant) -> None:
    """Answers and refusals come back from JSON equal to themselves."""
    for text in (QUESTION, "What does miR-99999 do?", "Which vesicles act?", "hello"):
        answer = papers.ask(text)
        assert Answer.from_dict(json.loads(json.dumps(answer.to_dict()))) == answer


def test_questions_are_logged_only_when_asked_for(papers: Assistant, tmp_path: Path) -> None:
    """A log is written where the settings name one, one line a question, and nowhere else."""
    log = tmp_path / "questions.txt"
    settings = Settings(log_questions=log)
    quiet = Assistant(papers._opened, papers._sources, papers._store, Settings())
    quiet.ask(QUESTION)
    assert not log.exists()
    logging = Assistant(papers._opened, papers._sources, papers._store, settings)
    logging.ask(QUESTION)
    list(logging.stream("two\nlines?"))
    assert log.read_text("utf-8").splitlines() == [QUESTION, "two lines?"]


def test_opening_again_builds_nothing(tmp_path: Path) -> None:
    """A store that is up to date is opened as it is, from anywhere."""
    place = copy_of_base(tmp_path)
    builds = sorted((place.store / "builds").iterdir())
    for _ in range(2):
        Assistant.open(place.sources, place.store).close()
    assert sorted((place.store / "builds").iterdir()) == builds


def test_new_words_are_answered_after_opening(tmp_path: Path) -> None:
    """A file that came while nothing was open is indexed when the store is opened."""
    place = copy_of_base(tmp_path)
    shutil.copy(place.sources / "organs.txt", place.sources / "second.txt")
    body = PARTS["bone"].replace("214", "888")
    (place.sources / "second.txt").write_text(f"Another paper\n\nResults\n\n{body}\n", "utf-8")
    with Assistant.open(place.sources, place.store) as bot:
        assert "second" in {item.id for item in bot.documents}
        assert "miR-888" in bot.ask("Which osteoclasts resorb less bone after miR-888?").text
