"""What is indexed, and, for the operator, adding and removing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from ui.plain import authors_line, date_only
from ui.web.controls import action, doi_link, empty
from ui.web.render import el

if TYPE_CHECKING:
    from index.catalog import DocumentSummary


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one uploaded file, as a sentence for the reader."""

    name: str
    added: bool
    message: str


@dataclass(frozen=True, slots=True)
class Working:
    """The file being worked on: `done` of `total` files are finished."""

    name: str
    done: int
    total: int


def library_page(documents: "Sequence[DocumentSummary]", *, manage: bool) -> Markup:
    """The documents with counts and dates."""
    if not documents:
        return empty("No document is indexed yet")
    heads = ("Document", "Format", "Passages", "Sentences", "References", "Indexed", "")
    rows = [_row(document, manage) for document in documents]
    return el(
        "div",
        {"class": "xm-library"},
        el(
            "div",
            {"class": "xm-scroll", "tabindex": 0, "role": "region", "aria-label": "Documents"},
            el(
                "table",
                {"class": "xm-table"},
                el("caption", {"class": "xm-hidden"}, "Indexed documents"),
                el(
                    "thead",
                    None,
                    el(
                        "tr",
                        None,
                        *(el("th", {"scope": "col"}, name) for name in heads[:-1]),
                        el("td", None),
                    ),
                ),
                el("tbody", None, *rows),
            ),
        ),
        _confirm() if manage else None,
    )


def upload_results(results: Sequence[FileResult], working: Working | None = None) -> Markup:
    """One line for each uploaded file, and one for the file being worked on."""
    items = [
        el(
            "li",
            {"class": "xm-result-ok" if result.added else "xm-result-bad"},
            el("strong", None, result.name),
            ": ",
            result.message,
        )
        for result in results
    ]
    if working is not None:
        items.append(_progress(working))
    return el("div", {"class": "xm-results", "role": "status"}, el("ul", None, *items))


def _progress(working: Working) -> Markup:
    label = f"Reading and indexing {working.name}, file {working.done + 1} of {working.total}"
    bar: dict[str, str | int | bool | None] = {
        "max": working.total * 2,
        "value": working.done * 2 + 1,
        "aria-label": label,
    }
    return el("li", {"class": "xm-result-working"}, el("progress", bar), " ", label, "…")


def notice(text: str) -> Markup:
    """One line about what was just done."""
    return el("div", {"class": "xm-results", "role": "status"}, el("p", None, text))


def _row(document: "DocumentSummary", manage: bool) -> Markup:
    title = document.title or document.name
    about = " ".join(str(part) for part in (document.journal, document.year) if part)
    buttons = [action("open", "Open", {"document": document.id, "start": 0, "end": 0})]
    if manage:
        buttons.append(action("remove", "Remove", {"document": document.id, "title": title}))
    return el(
        "tr",
        None,
        el(
            "th",
            {"scope": "row"},
            el("span", {"class": "xm-doc-title"}, title),
            el("span", {"class": "xm-doc-about"}, authors_line(document.authors)),
            el("span", {"class": "xm-doc-about"}, about, " ", doi_link(document.doi)),
            el("span", {"class": "xm-doc-about"}, document.name),
        ),
        el("td", {"data-label": "Format"}, document.format),
        *(
            el("td", {"class": "xm-figure", "data-label": label}, f"{count:,}")
            for label, count in (
                ("Passages", document.n_passages),
                ("Sentences", document.n_sentences),
                ("References", document.n_references),
            )
        ),
        el("td", {"class": "xm-date", "data-label": "Indexed"}, date_only(document.indexed_at)),
        el("td", {"class": "xm-row-tools"}, *buttons),
    )


def _confirm() -> Markup:
    return el(
        "dialog",
        {"id": "xm-remove-dialog", "class": "xm-dialog", "aria-labelledby": "xm-remove-title"},
        el("h2", {"id": "xm-remove-title"}, "Remove this document?"),
        el("p", {"id": "xm-remove-name"}),
        el("p", None, "It leaves the index and the source folder. Nobody can ask about it then."),
        el(
            "div",
            {"class": "xm-tools"},
            action("remove-cancel", "Keep it"),
            action("remove-confirm", "Remove", kind="danger"),
        ),
    )
