"""A real model over a real server: 135 million parameters on the loopback interface.

The model is far too small to be right, and that is the point: whatever it writes, what is shown has
passed the check.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.generate import Abstained, Tally, count_tokens, keyed, write, write_checked
from assistant.language_model import models
from assistant.language_model.local import LocalChat, usual_threads
from assistant.language_model.prompts import answer_messages
from assistant.settings import Settings
from assistant.verify import check
from index.errors import ModelError
from tests.conftest import REVIEW
from tests.evaluation.marking import forbidden_found
from tests.evaluation.questions import load
from tests.gguf_server import serving, small_model
from tests.scripted_model import passage

WHOLE = ("number-001",)
"""Questions of the evaluation that are asked with all passages; each takes a while."""

QUESTIONS = {
    "What does miR-20a-5p do in breast cancer?": (
        "Guo et al demonstrated that miR-20a-5p was highly expressed in tumor tissues and "
        "MDA-MB-231 cell exosomes.⁴⁵",
        "Their further in vitro studies highlighted that miR-20a-5p from BC exosomes could promote "
        "tumor cell migration and invasion, and enhanced osteoblast proliferation and "
        "differentiation by targeting SRCIN1.",
    ),
    "How large are exosomes?": (
        "Exosomes are naturally occurring extracellular vesicles of phospholipid bilayers that are "
        "secreted by almost all cells and are approximately 40–160 nm in diameter.⁵",
    ),
    "Which proteins mark exosomes?": (
        "Exosomes have a large number of characteristic membrane proteins, such as CD63, CD9, "
        "CD81, and major histocompatibility complex (MHC) molecules.⁶",
    ),
    "What does exosomal miR-567 do to trastuzumab resistance?": (
        "Exosome-shuttled miR-567 restrained the trastuzumab resistance, and could be internalized "
        "by recipient BC cells to enhance the curative effect of chemotherapy by inhibiting ATG5 "
        "in BC.⁹³",
    ),
}


@pytest.fixture(scope="module")
def gguf() -> Path:
    """The model's file."""
    return small_model()


@pytest.fixture(scope="module")
def server(gguf: Path) -> Iterator[str]:
    """A server process."""
    with serving(gguf) as address:
        yield address


@pytest.mark.slow
def test_what_a_small_model_shows_is_carried_by_its_passages(
    server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Over langchain-openai: everything shown passes the check, and not every answer is lost."""
    settings = Settings(llm="smollm2", llm_base_url=f"{server}/v1", llm_timeout=200.0)
    assert models.leaves_machine(settings) is None
    model = models.open_model(settings)
    lost = dropped = kept = 0
    report = ""
    for question, texts in QUESTIONS.items():
        passages = [passage(text, number) for number, text in enumerate(texts)]
        tally, found = Tally(), []
        drafts = write(question, passages, model, timeout=settings.llm_timeout, max_sentences=2)
        try:
            found = list(write_checked(drafts, tally))
        except ModelError:
            tally.lost_first = True
        for draft in found:
            assert set(draft.passages) <= set(passages)
            assert check(draft.text, [item.text for item in draft.passages]).ok
        lost += tally.lost_core
        dropped += len(tally.dropped)
        kept += tally.kept
        report += f"\n{question}\n  kept {[draft.text for draft in found]}"
        report += f"\n  dropped {[draft.text for draft, _ in tally.dropped]}"
    total = len(QUESTIONS)
    report += f"\n{lost} of {total} answers fell back; {dropped} of {dropped + kept} dropped\n"
    with capsys.disabled():
        sys.stdout.write(report)
    assert lost < len(QUESTIONS)


@pytest.mark.slow
def test_what_a_small_model_answers_is_free_of_what_is_forbidden(
    server: str, assistant: Assistant, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the question to the reader: checked or verbatim, and no forbidden statement in it."""
    settings = Settings(llm="smollm2", llm_base_url=f"{server}/v1", llm_timeout=100.0)
    asked = [question for question in load(split="dev") if question.id in WHOLE]
    lost = 0
    with Assistant.open(REVIEW.parent, assistant._store, settings) as bot:
        for question in asked:
            answer = bot.ask(question.question)
            assert forbidden_found(question, answer) == ()
            by_number = {citation.number: citation for citation in answer.citations}
            for statement in answer.statements:
                if answer.writer == "smollm2":
                    cited = [by_number[number].passage for number in statement.citations]
                    assert check(statement.text, cited).ok
            lost += answer.notice is not None
    with capsys.disabled():
        sys.stdout.write(f"\nwhole path: {lost} of {len(asked)} answers fell back\n")
    assert len(asked) == len(WHOLE)


@pytest.fixture(scope="module")
def local(gguf: Path) -> LocalChat:
    """The same file inside this process, with one thread."""
    return LocalChat(path=gguf, threads=1, context_tokens=2048)


@pytest.mark.slow
def test_a_local_model_is_opened_by_its_path(gguf: Path) -> None:
    """The setting `local:` with a path opens the file; one core is left to everything else."""
    model = models.open_model(Settings(llm=f"local:{gguf}"))
    assert isinstance(model, LocalChat)
    assert model.path == gguf
    assert [usual_threads(cores) for cores in (None, 1, 2, 8)] == [1, 1, 1, 7]


@pytest.mark.slow
def test_a_local_model_streams_and_stops_when_it_is_left(local: LocalChat) -> None:
    """It streams, and after a stream that was left the next call is served."""
    model = local
    stream = model.stream("Count to one hundred.")
    assert next(piece for piece in stream if piece.text).text
    stream.close()  # type: ignore[attr-defined]
    assert model.invoke("Say yes.", max_tokens=4).text


@pytest.mark.slow
def test_the_token_count_errs_upwards(local: LocalChat) -> None:
    """The budget's count is at least the model's own."""
    passages = [
        passage(text, n) for n, (text,) in enumerate(v for v in QUESTIONS.values() if len(v) == 1)
    ]
    messages = answer_messages("How large are exosomes?", keyed(passages), 3)
    text = "".join(text for _, text in messages)
    request = {"messages": [{"role": "user", "content": text}], "max_tokens": 1}
    pieces = list(local._engine.stream(request))
    read = max(piece["prompt_progress"]["total"] for piece in pieces if "prompt_progress" in piece)
    assert count_tokens(text) >= read - 40  # the chat template's own


LEAVING = """
import sys, threading
from pathlib import Path
from assistant.language_model.local import LocalChat

path = Path(sys.argv[1])
for _ in range(3):
    LocalChat(path=path, threads=1, context_tokens=512)
model = LocalChat(path=path, threads=1, context_tokens=2048)
heard = threading.Event()
def listen():
    for _ in model.stream("word " * 1500):
        heard.set()
threading.Thread(target=listen, daemon=True).start()
heard.wait()
"""


@pytest.mark.slow
def test_a_local_model_never_holds_up_the_end_of_its_process(gguf: Path) -> None:
    """Models let go unused, and one that is still reading its prompt, let the process end well."""
    command = [sys.executable, "-c", LEAVING, str(gguf)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


def test_abstaining_is_no_sentence() -> None:
    """What a model abstains with is never shown."""
    tally = Tally()
    assert list(write_checked(iter([Abstained()]), tally)) == []
    assert tally.abstained
