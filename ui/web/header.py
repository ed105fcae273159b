"""The head of the page: what this is, what it is not, and what it answers from."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from ui.plain import date_only, privacy_line
from ui.web.controls import action
from ui.web.render import el, join

if TYPE_CHECKING:
    from index.catalog import DocumentSummary


def page_header(
    documents: "Sequence[DocumentSummary]",
    model: str | None,
    user: bool,
    sends_to: str | None = None,
) -> Markup:
    """Name, trust line, theme switch; `model` writes the text, None means verbatim quotes.

    `sends_to` is where the model runs when that is not this machine.
    """
    return el(
        "header",
        {"class": "xm-header"},
        el(
            "div",
            {"class": "xm-brand"},
            el("h1", None, "ExoMiR Assistant"),
            el("p", None, "Cited answers from the papers in the library"),
        ),
        el(
            "div",
            {"class": "xm-header-tools"},
            action("theme", "Light or dark"),
            el("a", {"href": "logout", "class": "xm-button xm-quiet"}, "Log out") if user else None,
        ),
        _trust(documents, model, sends_to),
    )


def _trust(
    documents: "Sequence[DocumentSummary]", model: str | None, sends_to: str | None
) -> Markup:
    written = (
        join("Text is quoted ", el("strong", None, "word for word"), ".")
        if model is None
        else join(
            "Text is ",
            el("strong", None, f"written by the model {model}"),
            " and checked; quotes are word for word.",
        )
    )
    return el(
        "div",
        {"class": "xm-trust", "role": "note", "aria-label": "What this software is"},
        el("p", None, el("strong", None, "Not a medical device; no advice for a patient.")),
        el("p", None, "Software that answers only from ", _extent(documents), "."),
        el("p", None, written),
        el("p", None, el("strong", None, privacy_line(model or "the model", sends_to)))
        if sends_to
        else None,
    )


def _extent(documents: "Sequence[DocumentSummary]") -> str:
    if not documents:
        return "documents, of which none is indexed yet"
    days = sorted({document.indexed_at[:10] for document in documents})
    when = date_only(days[-1])
    if len(days) > 1:
        when = f"{date_only(days[0])} to {when}"
    years = sorted(document.year for document in documents if document.year)
    count = len(documents)
    published = ""
    if years:
        span = f"{years[0]}" if years[0] == years[-1] else f"{years[0]} to {years[-1]}"
        some = "" if len(years) == count else f"{len(years)} of them "
        published = f", {some}published {span}"
    return f"{count} listed {'document' if count == 1 else 'documents'} (indexed {when}{published})"
