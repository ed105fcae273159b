"""Small pieces that several views are made of."""

import re
from collections.abc import Mapping, Sequence

from markupsafe import Markup

from assistant.records import CitedStudy, Evidence
from index.records import Reference
from ui.plain import authors_line, evidence_names
from ui.web.render import Child, doi_url, el, join

RAISED = re.compile(r"\^\{([^{}]*)\}")
"""How the sources write a superscript that has no character of its own: `^{73–75}`."""
STYLED = re.compile(
    r"\^\{(?P<up>[^{}]*)\}"
    r"|(?<![\w*])\*(?=\S)(?P<slant>[^*\n]+)(?<=\S)\*(?![\w*])"  # emphasis: `*in vitro*`
)


def action(
    name: str, label: Child, data: Mapping[str, str | int] | None = None, kind: str = "quiet"
) -> Markup:
    """A button that app.js answers; `name` says what it does, `data` to what."""
    attributes: dict[str, str | int | bool | None] = {
        "type": "button",
        "class": f"xm-button xm-{kind}",
        "data-xm": name,
    }
    attributes.update({f"data-{key}": value for key, value in (data or {}).items()})
    return el("button", attributes, label)


def show_in_document(document_id: str, start: int, end: int, label: str) -> Markup:
    """A button that opens a stretch of a document, highlighted."""
    return action("open", label, {"document": document_id, "start": start, "end": end})


def source_text(text: str) -> Markup:
    """Verbatim text, superscripts raised and emphasis slanted; the characters stay, hidden."""
    pieces: list[Child] = []
    at = 0
    for match in STYLED.finditer(text):
        pieces.append(text[at : match.start()])
        pieces.append(raised(match["up"]) if match["up"] is not None else _slanted(match["slant"]))
        at = match.end()
    return join(*pieces, text[at:])


def _slanted(inner: str) -> Markup:
    star = el("span", {"hidden": True}, "*")
    return el("em", None, star, inner, star)


def raised(inner: Child) -> Markup:
    """A superscript that keeps its `^{` and `}` in the text, hidden."""
    return el(
        "sup", None, el("span", {"hidden": True}, "^{"), inner, el("span", {"hidden": True}, "}")
    )


def evidence_badges(evidence: frozenset[Evidence]) -> Markup:
    """The evidence labels; a muted one where the text does not say."""
    names = evidence_names(evidence)
    if not names:
        return el("span", {"class": "xm-badge xm-badge-none"}, "evidence not stated")
    return join(*(el("span", {"class": "xm-badge"}, name) for name in names))


def study(reference: Reference) -> Markup:
    """A primary study: its number, authors, title, journal, year and DOI link."""
    notes = []
    if isinstance(reference, CitedStudy) and reference.inherited:
        notes.append(el("span", {"class": "xm-note"}, "cited at a neighbouring sentence"))
    if isinstance(reference, CitedStudy) and reference.is_review:
        notes.append(el("span", {"class": "xm-note"}, "itself a review"))
    number = f"{reference.number}. " if reference.number is not None else None
    return join(
        el("span", {"class": "xm-ref-number"}, number) if number else None,
        study_text(reference),
        " ",
        doi_link(reference.doi),
        pubmed_link(reference.pmid),
        *((" ", *notes) if notes else ()),
    )


def study_text(reference: Reference) -> Markup:
    """Authors, title, journal and year of a study; the raw entry where no title is known."""
    if not reference.title:
        return join(reference.raw)
    title = reference.title if reference.title.endswith("?") else f"{reference.title.rstrip('.')}."
    source = " ".join(str(part) for part in (reference.journal, reference.year) if part)
    authors = authors_line(reference.authors)
    return join(
        f"{authors}. " if authors else None,
        el("cite", None, title),
        f" {source}." if source else None,
    )


def doi_link(doi: str | None) -> Markup | None:
    """A link to the resolver, opened in a tab of its own; the bare DOI where it is malformed."""
    if not doi:
        return None
    url = doi_url(doi)
    return outside_link(url, f"doi:{doi}") if url else el("span", None, f"doi:{doi}")


def pubmed_link(pmid: str | None) -> Markup | None:
    """A link to PubMed."""
    if not pmid or not pmid.isdigit():
        return None
    return join(" ", outside_link(f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/", f"PMID {pmid}"))


def outside_link(url: str, label: str) -> Markup:
    """A link that leaves this page; nothing is sent along, and it is marked as such."""
    return el(
        "a",
        {"href": url, "target": "_blank", "rel": "noopener noreferrer", "class": "xm-out"},
        label,
        el("span", {"class": "xm-hidden"}, " (opens the publisher's page in a new tab)"),
    )


def path_line(path: Sequence[str]) -> Markup | None:
    """A heading path."""
    if not path:
        return None
    steps: list[Child] = []
    for at, heading in enumerate(path):
        if at:
            steps.append(el("span", {"aria-hidden": "true", "class": "xm-sep"}, "›"))
        steps.append(el("span", None, heading))
    return el("p", {"class": "xm-path"}, *steps)


def empty(title: str, *children: Child) -> Markup:
    """What a view shows while there is nothing to show."""
    return el("div", {"class": "xm-empty"}, el("p", {"class": "xm-empty-title"}, title), *children)
