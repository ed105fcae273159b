"""Beside an answer: a card for each citation; beside a refusal: the nearest passages."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from assistant.records import Answer, Citation, Finding
from index.records import Hit
from ui.plain import quote_with_citation
from ui.web.controls import (
    action,
    empty,
    evidence_badges,
    path_line,
    show_in_document,
    source_text,
    study,
)
from ui.web.render import el, join

CONTEXT = 280
"""Characters shown on either side of a quote before the reader asks for the whole paragraph."""


def evidence(turn: int, answer: Answer | None, titles: Mapping[str, str] | None = None) -> Markup:
    """The cards of one answer, `titles` naming the documents; what the column is for before one."""
    if answer is not None and answer.abstained and answer.nearest:
        return _nearest(turn, answer.nearest, titles or {})
    if answer is None or not answer.citations:
        return _nothing(answer)
    loose = [warning for warning in answer.warnings if not _cited(warning, answer.citations)]
    cards = [_card(turn, citation, answer.warnings) for citation in answer.citations]
    return el(
        "div",
        {"class": "xm-cards", "data-turn": turn},
        *(_warning(warning) for warning in loose),
        *cards,
    )


def _nearest(turn: int, hits: Sequence[Hit], titles: Mapping[str, str]) -> Markup:
    return el(
        "section",
        {
            "class": "xm-cards xm-cards-nearest",
            "id": f"ev-{turn}-nearest",
            "tabindex": -1,
            "aria-label": "Nearest passages",
        },
        el("h3", {"class": "xm-cards-title"}, "Nearest passages"),
        el(
            "p", {"class": "xm-cards-note"}, "They come close to the question without answering it."
        ),
        *(_near(hit, titles.get(hit.document_id, "")) for hit in hits),
        _back(turn),
    )


def _near(hit: Hit, title: str) -> Markup:
    page = (f"page {hit.passage.page}",) if hit.passage.page is not None else ()
    return el(
        "article",
        {"class": "xm-card", "aria-label": "Nearest passage"},
        el("p", {"class": "xm-card-title"}, title) if title else None,
        path_line((*hit.section, *page)),
        el("blockquote", {"class": "xm-quote"}, source_text(hit.text)),
        el(
            "div",
            {"class": "xm-tools"},
            show_in_document(
                hit.document_id, hit.passage.start, hit.passage.end, "Show in document"
            ),
        ),
    )


def _back(turn: int) -> Markup:
    return el(
        "a",
        {"href": f"#turn-{turn}", "class": "xm-back", "data-xm": "back", "data-turn": turn},
        "Back to answer",
    )


def _nothing(answer: Answer | None) -> Markup:
    if answer is not None:
        return empty("No evidence for this one", el("p", None, "Nothing was stated, so no quote."))
    return empty(
        "Evidence appears here",
        el("p", None, "Each quote in its paragraph, its section, and the study it cites."),
    )


def _card(turn: int, citation: Citation, warnings: Sequence[Finding]) -> Markup:
    mine = [warning for warning in warnings if _touches(warning, citation)]
    return el(
        "article",
        {
            "class": "xm-card",
            "id": f"ev-{turn}-{citation.number}",
            "tabindex": -1,
            "aria-label": f"Evidence {citation.number}",
        },
        _head(citation),
        _quote(citation),
        *(_warning(warning) for warning in mine),
        _studies(citation),
        el(
            "div",
            {"class": "xm-tools"},
            show_in_document(
                citation.document_id, citation.start, citation.end, "Show in document"
            ),
            action("copy", "Copy quote with citation", {"copy": quote_with_citation(citation)}),
            _back(turn),
        ),
    )


def _head(citation: Citation) -> Markup:
    page = f"page {citation.page}" if citation.page is not None else None
    return el(
        "header",
        {"class": "xm-card-head"},
        el("span", {"class": "xm-number", "aria-hidden": "true"}, citation.number),
        el(
            "div",
            None,
            el("h3", {"class": "xm-card-title"}, citation.title),
            path_line(citation.section + ((page,) if page else ())),
            el("p", {"class": "xm-badges"}, evidence_badges(citation.evidence)),
        ),
    )


def _quote(citation: Citation) -> Markup:
    at = citation.start - citation.passage_start
    end = at + len(citation.quote)
    if at < 0 or citation.passage[at:end] != citation.quote:
        return el(
            "blockquote", {"class": "xm-quote"}, el("mark", None, source_text(citation.quote))
        )
    before, after = citation.passage[:at], citation.passage[end:]
    marked = el("mark", None, source_text(citation.quote))
    whole = el("blockquote", {"class": "xm-quote"}, source_text(before), marked, source_text(after))
    if len(before) <= CONTEXT and len(after) <= CONTEXT:
        return whole
    short = el(
        "blockquote",
        {"class": "xm-quote"},
        source_text(_tail(before)),
        marked,
        source_text(_lead(after)),
    )
    return join(
        el("div", {"class": "xm-short"}, short),
        el(
            "details",
            {"class": "xm-whole"},
            el("summary", None, "Whole paragraph"),
            whole,
        ),
    )


def _tail(text: str) -> str:
    if len(text) <= CONTEXT:
        return text
    cut = text.find(" ", len(text) - CONTEXT)
    return "… " + text[cut + 1 :] if cut >= 0 else "… "


def _lead(text: str) -> str:
    if len(text) <= CONTEXT:
        return text
    cut = text.rfind(" ", 0, CONTEXT)
    return text[: max(cut, 0)] + " …"


def _studies(citation: Citation) -> Markup:
    if not citation.references:
        return el(
            "p", {"class": "xm-studies-none"}, "The quote cites no study in its reference list."
        )
    title = "Primary study" if len(citation.references) == 1 else "Primary studies"
    return el(
        "div",
        {"class": "xm-studies"},
        el("h4", None, title),
        el("ul", None, *(el("li", None, study(reference)) for reference in citation.references)),
    )


def _warning(finding: Finding) -> Markup:
    return el(
        "div",
        {"class": "xm-alert xm-alert-check", "role": "note"},
        el("p", None, finding.message),
        show_in_document(
            finding.against.document_id,
            finding.against.start,
            finding.against.end,
            "Show the other place",
        ),
    )


def _cited(finding: Finding, citations: Sequence[Citation]) -> bool:
    return any(_touches(finding, citation) for citation in citations)


def _touches(finding: Finding, citation: Citation) -> bool:
    claim = finding.claim
    return (
        claim.document_id == citation.document_id
        and claim.start < citation.end
        and citation.start < claim.end
    )
