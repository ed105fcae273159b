"""The source audit: places of a document that disagree, side by side."""

from collections import Counter
from collections.abc import Mapping, Sequence

from markupsafe import Markup

from assistant.records import Finding, Place
from ui.web.controls import empty, show_in_document, source_text
from ui.web.render import el


def audit_page(findings: Sequence[Finding], titles: Mapping[str, str]) -> Markup:
    """Every finding, with both places; `titles` names the documents by id."""
    if not findings:
        return empty(
            "Nothing to check",
            el("p", None, "No place was found where a document disagrees with itself."),
        )
    counts = Counter(finding.kind.value for finding in findings)
    return el(
        "div",
        {"class": "xm-audit"},
        el(
            "p",
            {"class": "xm-intro"},
            "Places where a document seems to disagree with its own reference list or table."
            " The document is shown as it is: please check before you rely on it.",
        ),
        _bar(counts, len(findings)),
        el(
            "ol",
            {"class": "xm-findings"},
            *(_finding(finding, titles) for finding in findings),
        ),
    )


def _bar(counts: Counter[str], total: int) -> Markup:
    options = [el("option", {"value": ""}, f"all kinds ({total})")]
    options += [
        el("option", {"value": kind}, f"{kind} ({n})") for kind, n in sorted(counts.items())
    ]
    return el(
        "div",
        {"class": "xm-bar"},
        el(
            "div",
            {"class": "xm-chooser"},
            el("label", {"for": "xm-audit-kind"}, "Show"),
            el("select", {"id": "xm-audit-kind", "data-xm-input": "kind"}, *options),
        ),
    )


def _finding(finding: Finding, titles: Mapping[str, str]) -> Markup:
    suggested = ", ".join(str(number) for number in finding.suggested)
    return el(
        "li",
        {"class": "xm-finding", "data-kind": finding.kind.value},
        el(
            "p",
            {"class": "xm-finding-head"},
            el("span", {"class": "xm-badge xm-badge-check"}, finding.kind.value),
            " ",
            el("span", {"class": "xm-finding-title"}, titles.get(finding.claim.document_id, "")),
        ),
        el("h2", {"class": "xm-finding-message"}, finding.message),
        el(
            "div",
            {"class": "xm-sides"},
            _place("The text says", finding.claim),
            _place("The other place says", finding.against),
        ),
        el("p", {"class": "xm-suggested"}, f"References that would fit: {suggested}")
        if suggested
        else None,
    )


def _place(title: str, place: Place) -> Markup:
    name = f"{title} (reference {place.reference})" if place.reference is not None else title
    return el(
        "div",
        {"class": "xm-side"},
        el("h3", None, name),
        el("blockquote", {"class": "xm-quote"}, source_text(place.quote)),
        show_in_document(place.document_id, place.start, place.end, "Show in document"),
    )
