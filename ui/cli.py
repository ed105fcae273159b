"""The command line: `exomir ask|chat|ui|index|documents|audit|doctor`.

Exit codes: 0 done, 1 an error that the message explains, 2 wrong usage, 3 the question was refused
(the sources do not answer it), 130 interrupted.

Imports are late: `exomir --help` must not pay for what only a question needs.
"""

import codecs
import importlib.metadata
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from assistant import Assistant, Settings
    from index.report import Progress

REFUSED = 3

app = typer.Typer(
    help="Cited answers from scientific reviews: offline, verbatim, with the primary study.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Sources = Annotated[
    Path | None,
    typer.Option(
        envvar="EXOMIR_SOURCES", help="Folder of documents. [default: ./source_docs]", metavar="DIR"
    ),
]
Store = Annotated[
    Path | None,
    typer.Option(
        envvar="EXOMIR_STORE", help="Where the index is kept. [default: ./.exomir]", metavar="DIR"
    ),
]
Llm = Annotated[
    str | None,
    typer.Option(
        envvar="EXOMIR_LLM",
        help="A language model to write with, as ollama:NAME, openai:NAME or local:FILE."
        " [default: none, verbatim quotes]",
        metavar="MODEL",
    ),
]
LlmBaseUrl = Annotated[
    str | None,
    typer.Option(envvar="EXOMIR_LLM_BASE_URL", help="Address of the model server.", metavar="URL"),
]
Chroma = Annotated[
    str | None,
    typer.Option(
        envvar="EXOMIR_CHROMA",
        help="Address of a Chroma server. [default: none, vectors in the store]",
        metavar="URL",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Only = Annotated[
    list[str] | None,
    typer.Option("--document", "-d", help="Search this document only; may be given again."),
]


def main() -> None:
    """Run the command line; an expected error is one line on standard error."""
    from index.errors import ExomirError

    _quiet_libraries()
    _lenient_streams()
    try:
        app()
    except ExomirError as error:
        typer.secho(f"exomir: {' '.join(str(error).split())}", err=True, fg="red")
        sys.exit(1)
    except BrokenPipeError:  # the reader of the pipe (head, less) has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if os.environ.get("EXOMIR_DEBUG"):
            raise
        what = f"{type(error).__name__}: {' '.join(str(error).split())}"
        typer.secho(f"exomir: unexpected {what} (EXOMIR_DEBUG=1 shows where)", err=True, fg="red")
        sys.exit(1)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"exomir {importlib.metadata.version('exomir-assistant')}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option("--version", help="Show the version.", callback=_show_version, is_eager=True),
    ] = False,
) -> None:
    """Take the options that belong to no command."""


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="The question, or - to read standard input.")],
    only: Only = None,
    as_json: AsJson = False,
    sources: Sources = None,
    store: Store = None,
    llm: Llm = None,
    llm_base_url: LlmBaseUrl = None,
    chroma: Chroma = None,
) -> None:
    """Ask one question."""
    text = sys.stdin.read() if question == "-" else question
    with _opened(sources, store, _settings(llm, llm_base_url, chroma)) as bot:
        _say_where_words_go(bot)
        answer = bot.ask(text, documents=only)
    if as_json:
        _print_json(answer.to_dict())
    else:
        from ui.terminal import show_answer

        show_answer(_console(), answer)
    if answer.abstained:
        raise typer.Exit(REFUSED)


@app.command()
def chat(
    sources: Sources = None,
    store: Store = None,
    llm: Llm = None,
    llm_base_url: LlmBaseUrl = None,
    chroma: Chroma = None,
) -> None:
    """Ask one question after another; a follow-up may rely on what was asked before."""
    from ui.terminal import show_answer

    console = _console()
    with _opened(sources, store, _settings(llm, llm_base_url, chroma)) as bot:
        _say_where_words_go(bot)
        conversation = bot.chat()
        console.print("Ask a question. /reset forgets the conversation, /quit ends it.")
        for question in _typed_lines(console):
            if question == "/reset":
                conversation.reset()
                console.print("Forgotten.")
                continue
            show_answer(console, conversation.ask(question))


@app.command("index")
def index_command(
    as_json: AsJson = False,
    sources: Sources = None,
    store: Store = None,
    chroma: Chroma = None,
    ray: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="Embed on the Ray cluster there; `local` starts one here (extra `ray`).",
        ),
    ] = None,
) -> None:
    """Build or refresh the index; documents that did not change cost nothing."""
    from ui.building import build_with_progress, summary

    settings = _settings(None, None, chroma)
    report = build_with_progress(_error_console(), sources, store, settings, ray)
    if as_json:
        _print_json(report.to_dict())
    else:
        _console().print(summary(report), markup=False, highlight=False)


@app.command()
def documents(
    as_json: AsJson = False, sources: Sources = None, store: Store = None, chroma: Chroma = None
) -> None:
    """List the indexed documents."""
    from assistant.serialise import to_plain

    with _opened(sources, store, _settings(None, None, chroma)) as bot:
        listed = bot.documents
    if as_json:
        _print_json(to_plain(listed))
    else:
        from ui.terminal import show_documents

        show_documents(_console(), listed)


@app.command()
def audit(
    as_json: AsJson = False, sources: Sources = None, store: Store = None, chroma: Chroma = None
) -> None:
    """Show where a document disagrees with its own reference list or table."""
    from assistant.serialise import to_plain

    with _opened(sources, store, _settings(None, None, chroma)) as bot:
        findings = bot.audit()
    if as_json:
        _print_json(to_plain(findings))
    else:
        from ui.terminal import show_findings

        show_findings(_console(), findings)


@app.command()
def ui(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.", min=0, max=65535)] = 7860,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(help="A further name this page may be reached by; may be given again."),
    ] = None,
    auth: Annotated[
        str | None,
        typer.Option(
            metavar="USER:FILE|FILE",
            help="Ask for a log-in: USER:FILE with one password hash, or a FILE of user:hash lines."
            " Make hashes with: exomir password",
        ),
    ] = None,
    manage: Annotated[
        bool, typer.Option("--manage", help="Let visitors add and remove documents.")
    ] = False,
    feedback: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Keep thumbs and comments in this file. [default: off]"),
    ] = None,
    mcp: Annotated[
        bool, typer.Option("--mcp", help="Offer the endpoints as MCP tools too (extra `mcp`).")
    ] = False,
    sources: Sources = None,
    store: Store = None,
    llm: Llm = None,
    llm_base_url: LlmBaseUrl = None,
    chroma: Chroma = None,
) -> None:
    """Serve the page."""
    from ui.web.server import serve
    from ui.web.settings import PageSettings

    page = PageSettings.of(
        host=host,
        port=port,
        allow_hosts=allow_host or (),
        auth=auth,
        manage=manage,
        feedback=feedback,
        mcp=mcp,
    )
    with _opened(sources, store, _settings(llm, llm_base_url, chroma)) as bot:
        _say_where_words_go(bot)
        serve(bot, page)


@app.command()
def password(
    user: Annotated[str, typer.Argument(help="The name to log in with.")],
) -> None:
    """Make a line for the file of `exomir ui --auth`; the password is asked for."""
    from ui.web.passwords import can_be_a_name, hash_password

    if not can_be_a_name(user):
        raise typer.BadParameter(
            f"{user!r} cannot be a name: a colon would end it, as would a space at its end or a #"
            " at its beginning"
        )
    secret = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    typer.echo(f"{user}:{hash_password(secret)}")


@app.command()
def doctor(as_json: AsJson = False, sources: Sources = None, store: Store = None) -> None:
    """Check that everything an answer needs is in place; exit code 1 when something is not."""
    from ui.doctor import examine, show_checks

    checks = examine(sources, store)
    if as_json:
        _print_json([check.to_dict() for check in checks])
    else:
        show_checks(_console(), checks)
    if not all(check.passed for check in checks):
        raise typer.Exit(1)


@contextmanager
def _opened(
    sources: Path | None, store: Path | None, settings: "Settings"
) -> Iterator["Assistant"]:
    from assistant import Assistant

    with _watched() as show:
        bot = Assistant.open(sources=sources, store=store, settings=settings, progress=show)
    with bot:
        yield bot


@contextmanager
def _watched() -> Iterator["Callable[[Progress], None] | None"]:
    """What shows how far indexing is, which the first command of all waits for."""
    if not sys.stderr.isatty():
        yield None
        return
    from ui.building import progress_bar

    with progress_bar(_error_console()) as show:
        yield show


def _settings(llm: str | None, llm_base_url: str | None, chroma: str | None) -> "Settings":
    from assistant.settings import Settings

    return Settings(llm=llm, llm_base_url=llm_base_url, chroma=chroma)


def _say_where_words_go(bot: "Assistant") -> None:
    """Tell, before any question is sent, that it leaves this machine; on standard error."""
    from ui.plain import privacy_line

    if host := bot.sends_to:
        typer.secho(privacy_line(bot.writer, host), err=True, fg="yellow")


def _typed_lines(console: "Console") -> Iterator[str]:
    while True:
        try:
            line = console.input("\n> ", markup=False).strip()
        except (EOFError, KeyboardInterrupt):
            return
        if line in {"/quit", "/exit"}:
            return
        if line:
            yield line


def _console() -> "Console":
    from rich.console import Console

    return Console(highlight=False)


def _error_console() -> "Console":
    from rich.console import Console

    return Console(stderr=True, highlight=False)


def _print_json(value: Any) -> None:  # noqa: ANN401  what json takes
    is_utf8 = codecs.lookup(sys.stdout.encoding or "ascii").name == "utf-8"
    typer.echo(json.dumps(value, ensure_ascii=not is_utf8, indent=2))


def _lenient_streams() -> None:
    # An answer must not end at the first letter that a console lacks, as those of Windows and of
    # the C locale lack Greek ones.
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _quiet_libraries() -> None:
    # No telemetry, and nothing is looked up on the network: everything needed is on this machine.
    for name, value in {
        "HF_HUB_OFFLINE": "1",
        "ANONYMIZED_TELEMETRY": "False",
        "GRADIO_ANALYTICS_ENABLED": "False",
        "TOKENIZERS_PARALLELISM": "false",
    }.items():
        os.environ.setdefault(name, value)


if __name__ == "__main__":
    main()
