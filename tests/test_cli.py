"""The command line, run as a user runs it."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.web_fakes import REVIEW

SHORT = """# Exosomal miR-7777 in zebrafish

## Abstract

Exosomes carry miRNAs between cells of fins.

## Results

MiR-7777 from zebrafish exosomes targets the gene FINZ1 in fin cells.^{1}

## References

1. Li J, Fin A. A study of miR-7777 in fins. J Fish. 2020;1(2):3-4. doi:10.1000/fins.1
"""


def run(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """`exomir` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "ui.cli", *arguments],
        input=given,
        capture_output=True,
        text=True,
        errors="replace",  # a run may write in another encoding
        timeout=200,
        check=False,
        env={**os.environ, "COLUMNS": "100", "HF_HUB_OFFLINE": "1", **environment},
    )


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Options for a folder with one short paper, indexed."""
    folder = tmp_path_factory.mktemp("cli")
    sources = folder / "sources"
    sources.mkdir()
    (sources / "fins.md").write_text(SHORT)
    options = ("--sources", str(sources), "--store", str(folder / "store"))
    done = run("index", *options)
    assert done.returncode == 0, done.stderr
    return options


def test_help_names_every_command_without_heavy_imports() -> None:
    """`exomir --help` lists what there is, and loads neither models nor the page."""
    code = (
        "import sys; from ui.cli import app; import contextlib\n"
        "with contextlib.suppress(SystemExit): app(['--help'])\n"
        "heavy = {'torch', 'gradio', 'chromadb', 'langchain_core', 'numpy', 'onnxruntime'}\n"
        "sys.exit(len(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    for command in ("ask", "chat", "index", "documents", "audit", "ui", "doctor", "password"):
        assert command in done.stdout


def test_version_is_told() -> None:
    """`exomir --version` prints the version that is installed."""
    import importlib.metadata

    assert run("--version").stdout == f"exomir {importlib.metadata.version('exomir-assistant')}\n"


def test_store_where_nothing_can_be_made_is_told(places: tuple[str, ...]) -> None:
    """A folder that cannot be made is an error that names it and what to do."""
    done = run("index", *places[:2], "--store", "/proc/x")
    assert done.returncode == 1
    assert "exomir: cannot write the index in /proc/x" in done.stderr


@pytest.mark.slow
def test_ask_prints_the_answer_with_its_quote_and_study(places: tuple[str, ...]) -> None:
    """A person sees the statement, the quote and the study with its DOI."""
    done = run("ask", "What does miR-7777 target?", *places)
    assert done.returncode == 0, done.stderr
    assert "FINZ1" in done.stdout
    assert "[1]" in done.stdout
    assert "https://doi.org/10.1000/fins.1" in done.stdout
    assert "Not a medical device" in " ".join(done.stdout.split())


@pytest.mark.slow
def test_ask_gives_json_to_programs(places: tuple[str, ...]) -> None:
    """`--json` prints the whole answer and nothing else."""
    done = run("ask", "What does miR-7777 target?", "--json", *places)
    answer = json.loads(done.stdout)
    assert answer["schema_version"] == 1
    assert "FINZ1" in answer["citations"][0]["quote"]


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_console_without_a_letter_gets_the_whole_answer(
    places: tuple[str, ...], encoding: str
) -> None:
    """What a console's encoding lacks is replaced, and in JSON escaped; nothing is cut off."""
    asked = ("ask", "What does miR-7777 target in βω cells?", *places)
    told, read = (run(*asked, *more, PYTHONIOENCODING=encoding) for more in ((), ("--json",)))
    assert "Not a medical device" in " ".join(told.stdout.split())
    assert json.loads(read.stdout)["question"] == asked[1]
    assert told.stderr == read.stderr == ""


@pytest.mark.slow
def test_refusal_has_a_code_of_its_own(places: tuple[str, ...]) -> None:
    """A question that the sources do not answer ends with exit code 3, not as an error."""
    done = run("ask", "What does miR-99999 target?", *places)
    assert done.returncode == 3
    assert "Not in the sources" in done.stdout
    assert done.stderr == ""


@pytest.mark.slow
def test_question_can_come_from_standard_input(places: tuple[str, ...]) -> None:
    """`exomir ask -` reads the question."""
    done = run("ask", "-", *places, given="What does miR-7777 target?\n")
    assert "FINZ1" in done.stdout


@pytest.mark.slow
def test_chat_remembers_and_forgets(places: tuple[str, ...]) -> None:
    """A follow-up is understood, /reset forgets, /quit ends."""
    given = "What does miR-7777 target?\nAnd which cells release it?\n/reset\n/quit\n"
    done = run("chat", *places, given=given)
    assert done.returncode == 0, done.stderr
    assert "FINZ1" in done.stdout
    assert "Forgotten." in done.stdout


@pytest.mark.slow
def test_index_tells_what_changed(places: tuple[str, ...]) -> None:
    """A second run finds nothing to do, and says so to programs too."""
    done = run("index", "--json", *places)
    report = json.loads(done.stdout)
    assert report["unchanged"] == ["fins.md"]
    assert report["embedded"] == 0


@pytest.mark.slow
def test_documents_and_audit_are_listed(places: tuple[str, ...]) -> None:
    """Both lists are readable by people and by programs."""
    assert "zebrafish" in run("documents", *places).stdout
    (document,) = json.loads(run("documents", "--json", *places).stdout)
    assert document["n_references"] == 1
    assert json.loads(run("audit", "--json", *places).stdout) == []


def test_errors_are_one_line_that_names_the_place(tmp_path: Path) -> None:
    """A missing source folder is named with what to do, without a traceback."""
    missing = tmp_path / "nowhere"
    done = run("ask", "x", "--sources", str(missing), "--store", str(tmp_path / "store"))
    assert done.returncode == 1
    assert str(missing) in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_unknown_document_is_an_error(places: tuple[str, ...]) -> None:
    """An id that is not indexed is named."""
    done = run("ask", "x", "--document", "nope", *places)
    assert done.returncode == 1
    assert "nope" in done.stderr


def test_wrong_usage_has_a_code_of_its_own() -> None:
    """An unknown option is explained, with exit code 2."""
    done = run("ask", "--nonsense")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_doctor_finds_what_is_missing(tmp_path: Path) -> None:
    """A machine without sources and index is told both, and what to do."""
    options = ("--sources", str(tmp_path / "none"), "--store", str(tmp_path / "store"))
    done = run("doctor", "--json", *options)
    assert done.returncode == 1
    checks = {check["name"]: check for check in json.loads(done.stdout)}
    assert not checks["sources"]["passed"]
    assert not checks["index"]["passed"]
    assert "exomir index" in checks["index"]["found"]
    assert checks["embedding model"]["passed"]


def test_password_makes_a_line_that_the_page_accepts(tmp_path: Path) -> None:
    """What `exomir password` prints is what `exomir ui --auth` reads."""
    from ui.web.passwords import read_accounts, verify_password

    code = (
        "import getpass; getpass.getpass = lambda *a, **k: 'secret words'\n"
        "from ui.cli import app; app(['password', 'ada'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60,
        input="secret words\nsecret words\n",
    )  # fmt: skip
    file = tmp_path / "users"
    file.write_text(done.stdout)
    assert verify_password("secret words", read_accounts(str(file))["ada"])


@pytest.mark.parametrize("name", ["a:b", "#ada", "ada ", ""])
def test_password_refuses_a_name_that_could_not_log_in(name: str) -> None:
    """A name that would be read back as another one is wrong usage, and no line is made."""
    done = run("password", name, given="secret words\nsecret words\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot be a name" in " ".join(done.stderr.split())


def test_page_refuses_a_feedback_file_that_takes_nothing(tmp_path: Path) -> None:
    """`exomir ui` does not start where feedback could not be kept."""
    done = run("ui", "--feedback", str(tmp_path / "nowhere" / "thumbs"))
    assert done.returncode == 1
    assert "cannot keep feedback in" in done.stderr


@pytest.mark.slow
def test_page_that_cannot_be_served_says_only_that(places: tuple[str, ...]) -> None:
    """A taken port and a foreign host are errors that name them, before any address is shown."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for host, number in (("127.0.0.1", port), ("no.such.host.invalid", "0")):
            done = run("ui", "--host", host, "--port", number, *places)
            assert done.returncode == 1
            assert done.stderr.startswith(f"exomir: the page cannot be served at '{host}', port")
            assert "the page is at" not in done.stderr


def test_page_refuses_an_unusable_password_file(tmp_path: Path) -> None:
    """`exomir ui` does not start without the protection that was asked for."""
    done = run("ui", "--auth", str(tmp_path / "nowhere"))
    assert done.returncode == 1
    assert "nowhere" in done.stderr


def test_escape_sequences_do_not_reach_the_terminal() -> None:
    """What a document holds cannot drive the terminal."""
    from io import StringIO

    from rich.console import Console

    from tests.web_fakes import FakeAssistant
    from ui.terminal import show_answer

    answer = FakeAssistant.over(REVIEW).ask("What does exosomal miR-9 target in TNBC?")
    from dataclasses import replace

    bad = "\x1b]0;owned\x07\x1b[31m[red]x[/red]\u202e"
    out = StringIO()
    citations = tuple(replace(item, title=bad, quote=bad) for item in answer.citations)
    show_answer(Console(file=out), replace(answer, text=bad, citations=citations))
    assert "\x1b" not in out.getvalue()
    assert "\u202e" not in out.getvalue()
    assert "[red]x[/red]" in out.getvalue()
