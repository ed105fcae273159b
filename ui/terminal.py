"""How answers, documents and findings look in a terminal."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from assistant.records import Answer, Citation, Finding
from index.catalog import DocumentSummary
from index.records import Hit
from ui.plain import (
    SENTENCE_NOTICE,
    clean,
    date_only,
    evidence_names,
    made_line,
    refusal_title,
    section_path,
    study_line,
)

# Text objects throughout: Rich would read "[1]" or "[red]" in a plain string as markup.


def show_answer(console: Console, answer: Answer) -> None:
    """Print an answer with the evidence under it, or a refusal with the nearest passages."""
    if answer.abstained:
        title = Text(refusal_title(answer), style="bold yellow")
        console.print(Panel(Text(clean(answer.text)), title=title, title_align="left"))
        _nearest(console, answer.nearest)
    else:
        console.print(Text(clean(answer.text)))
        console.print()
        for citation in answer.citations:
            _citation(console, citation)
    if answer.notice:
        console.print(Text(clean(answer.notice), style="yellow"))
    for warning in answer.warnings:
        console.print(Text(f"! {clean(warning.message)}", style="yellow"))
    console.print(Text(f"{made_line(answer)}. {SENTENCE_NOTICE}", style="dim"))


def show_documents(console: Console, documents: Sequence[DocumentSummary]) -> None:
    """Print the indexed documents as a table."""
    table = Table(box=None)
    table.add_column("Id", overflow="fold", min_width=12)
    table.add_column("Title", overflow="fold", ratio=1)
    for name in ("Year", "Passages", "References", "Indexed"):
        table.add_column(name, no_wrap=True)
    for document in documents:
        table.add_row(
            Text(document.id),
            Text(clean(document.title or document.name)),
            str(document.year or ""),
            str(document.n_passages),
            str(document.n_references),
            date_only(document.indexed_at),
        )
    console.print(table)


def show_findings(console: Console, findings: Iterable[Finding]) -> None:
    """Print what the audit found, both places of each."""
    count = 0
    for count, finding in enumerate(findings, start=1):
        console.print(Text(f"{count}. {clean(finding.message)}", style="bold"))
        for name, place in (("claim", finding.claim), ("against", finding.against)):
            where = f"{place.document_id}:{place.start}"
            console.print(Padding(Text(f"{name} ({where}): {clean(place.quote)}"), (0, 0, 0, 3)))
        console.print()
    if not count:
        console.print(Text("The audit found nothing to check."))


def _citation(console: Console, citation: Citation) -> None:
    labels = evidence_names(citation.evidence)
    head = Text(f"[{citation.number}] ", style="bold cyan")
    head.append(clean(citation.title), style="bold")
    if citation.section:
        head.append(f" › {clean(section_path(citation.section))}", style="")
    if citation.page is not None:
        head.append(f", p. {citation.page}")
    if labels:
        head.append(f"  ({', '.join(labels)})", style="green")
    console.print(head)
    console.print(Padding(Text(f"“{clean(citation.quote)}”", style="italic"), (0, 0, 0, 4)))
    for study in citation.references:
        note = " (cited at a neighbouring sentence)" if study.inherited else ""
        number = f"{study.number}. " if study.number is not None else ""
        line = f"→ {number}{study_line(study)}{note}"
        if study.doi:
            line += f" https://doi.org/{clean(study.doi)}"
        console.print(Padding(Text(line), (0, 0, 0, 4)))
    console.print()


def _nearest(console: Console, hits: Sequence[Hit]) -> None:
    if hits:
        console.print(Text("Nearest passages:", style="bold"))
    for hit in hits:
        console.print(Text(f"• {clean(section_path(hit.section))}", style="dim"))
        console.print(Padding(Text(clean(hit.text)), (0, 0, 0, 2)))
