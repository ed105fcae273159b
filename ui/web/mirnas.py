"""The table of miRNAs: what the sources state of each, with the sentences behind every row."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from ui.plain import clean, counted, evidence_names, section_path
from ui.web.controls import empty, evidence_badges, path_line, show_in_document, source_text, study
from ui.web.render import el

if TYPE_CHECKING:
    from assistant.records import Citation, EntityRow

COLUMNS = (
    ("miRNA", "name"),
    ("Also written", "aliases"),
    ("Source", "source"),
    ("Recipient", "recipient"),
    ("Effect", "effect"),
    ("Target or pathway", "target"),
)
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def mirna_page(rows: "Sequence[EntityRow]") -> Markup:
    """The table with its filter, sorting and download."""
    if not rows:
        return empty("No miRNA is named in the indexed documents")
    return el("div", {"class": "xm-mirnas"}, _bar(rows), _table(rows))


def mirna_csv(rows: "Iterable[EntityRow]") -> str:
    """The table as CSV; cells that a spreadsheet would run as a formula are made text."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([title for title, _ in COLUMNS] + ["Evidence", "Sections", "Quotes", "DOIs"])
    for row in rows:
        cells = [_joined(row, name) for _, name in COLUMNS]
        cells.append("; ".join(evidence_names(row.evidence)))
        cells.append("; ".join(section_path(citation.section) for citation in row.citations))
        cells.append(" | ".join(citation.quote for citation in row.citations))
        studies = (study for citation in row.citations for study in citation.references)
        cells.append("; ".join(dict.fromkeys(study.doi for study in studies if study.doi)))
        writer.writerow([_as_text(cell) for cell in cells])
    return out.getvalue()


def _as_text(cell: str) -> str:
    cell = clean(cell)
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell


def _joined(row: "EntityRow", name: str) -> str:
    value = getattr(row, name)
    return value if isinstance(value, str) else "; ".join(value)


def _bar(rows: "Sequence[EntityRow]") -> Markup:
    labels = sorted({label for row in rows for label in evidence_names(row.evidence)})
    options = [el("option", {"value": ""}, "any evidence")]
    options += [el("option", {"value": label}, label) for label in labels]
    return el(
        "div",
        {"class": "xm-bar"},
        el(
            "div",
            {"class": "xm-find", "role": "search"},
            el("label", {"for": "xm-filter-text"}, "Filter"),
            el(
                "input",
                {
                    "id": "xm-filter-text",
                    "type": "search",
                    "autocomplete": "off",
                    "data-xm-input": "filter",
                },
            ),
            el("label", {"for": "xm-filter-evidence", "class": "xm-hidden"}, "Evidence"),
            el("select", {"id": "xm-filter-evidence", "data-xm-input": "filter"}, *options),
            el(
                "output",
                {"class": "xm-find-count", "id": "xm-filter-count", "aria-live": "polite"},
                counted(len(rows), "miRNA"),
            ),
        ),
        el(
            "a",
            {
                "href": "take-away/mirnas.csv",
                "download": "mirnas.csv",
                "class": "xm-button xm-plain",
            },
            "Download CSV",
        ),
    )


def _table(rows: "Sequence[EntityRow]") -> Markup:
    heads = [_head(title, at) for at, (title, _) in enumerate(COLUMNS)]
    heads += [_head("Evidence", len(COLUMNS)), _head("Quotes", len(COLUMNS) + 1)]
    body = [part for number, row in enumerate(rows) for part in _row(number, row)]
    return el(
        "div",
        {"class": "xm-scroll", "tabindex": 0, "role": "region", "aria-label": "miRNA table"},
        el(
            "table",
            {"class": "xm-table xm-table-mirnas", "id": "xm-mirna-table"},
            el(
                "caption",
                {"class": "xm-hidden"},
                "miRNAs named in the documents; a cell is empty where the text does not say",
            ),
            el("thead", None, el("tr", None, *heads)),
            el("tbody", None, *body),
        ),
    )


def _head(title: str, column: int) -> Markup:
    button = el(
        "button",
        {"type": "button", "class": "xm-sort", "data-xm": "sort", "data-column": column},
        title,
    )
    return el("th", {"scope": "col"}, button)


def _row(number: int, row: "EntityRow") -> Iterable[Markup]:
    opener = el(
        "button",
        {
            "type": "button",
            "class": "xm-row-button",
            "data-xm": "row",
            "aria-expanded": "false",
            "aria-controls": f"mirna-{number}",
        },
        row.name,
    )
    cells = [
        el("td", {"data-label": title}, _values(getattr(row, name))) for title, name in COLUMNS[1:]
    ]
    yield el(
        "tr",
        {"class": "xm-row", "data-evidence": " | ".join(evidence_names(row.evidence))},
        el("th", {"scope": "row"}, opener),
        *cells,
        el("td", {"data-label": "Evidence"}, _evidence(row)),
        el("td", {"data-label": "Quotes", "class": "xm-figure"}, len(row.citations)),
    )
    yield el(
        "tr",
        {"class": "xm-row-detail", "id": f"mirna-{number}", "hidden": True},
        el("td", {"colspan": len(COLUMNS) + 2}, _sentences(row.citations)),
    )


def _evidence(row: "EntityRow") -> Markup | None:
    return evidence_badges(row.evidence) if row.evidence else None


def _values(values: Sequence[str]) -> Markup | None:
    if not values:
        return None
    return el("ul", {"class": "xm-values"}, *(el("li", None, value) for value in values))


def _studies(citation: "Citation") -> Markup | None:
    if not citation.references:
        return None
    items = (el("li", None, study(reference)) for reference in citation.references)
    return el("ul", {"class": "xm-row-studies"}, *items)


def _sentences(citations: "Sequence[Citation]") -> Markup:
    items = [
        el(
            "li",
            None,
            path_line(citation.section),
            el("p", {"class": "xm-sentence"}, source_text(citation.quote)),
            _studies(citation),
            show_in_document(
                citation.document_id, citation.start, citation.end, "Show in document"
            ),
        )
        for citation in citations
    ]
    return el("ol", {"class": "xm-sentences"}, *items)
