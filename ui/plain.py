"""Wording shared by every way in: how a study, a section and a refusal are named in plain text."""

import re
from collections.abc import Sequence
from datetime import datetime

from assistant.records import Answer, Citation, Evidence, Refusal
from index.records import Reference

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe]")
"""Never shown: they are invisible, drive terminals, and can make a name read as another."""

REFUSALS = {
    Refusal.NOT_IN_SOURCES: "Not in the sources",
    Refusal.NOT_ANSWERED: "The sources do not answer this",
    Refusal.OUT_OF_SCOPE: "Outside what this software can answer",
    Refusal.NOT_A_QUESTION: "Not understood as a question",
}
PRINTED_MARK = re.compile(r"(?<=[^:;\s])\s*\[\d+\]")  # with the space before: "tolerance [24]."
EVIDENCE_ORDER = tuple(Evidence)
LEVELS = (0.85, "high"), (0.6, "fair"), (0.0, "low")
"""Least confidence of each word: of unseen answers on the review .96 of the high ones were right
and .56 of the low ones, on papers of other kinds .91 and .20."""

SENTENCE_NOTICE = (
    "Software that answers only from the listed documents. Not a medical device; no advice for a"
    " patient."
)


def clean(text: str) -> str:
    """`text` without control and direction-changing characters."""
    return CONTROL.sub("", text)


def without_marks(text: str) -> str:
    """A statement without the numbers that its sentence prints, which are none of its citations.

    What is a cell of a table by itself ("Ref.: [24]") stays: without it the cell would be empty.
    """
    return PRINTED_MARK.sub("", text).rstrip()


def counted(number: int, thing: str) -> str:
    """A number with its noun: 1 sentence, 2,400 sentences."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def section_path(path: Sequence[str]) -> str:
    """A heading path in one line."""
    return " › ".join(path)


def evidence_names(evidence: frozenset[Evidence]) -> list[str]:
    """The evidence labels in their usual order; empty where the text does not say."""
    return [label.value for label in EVIDENCE_ORDER if label in evidence]


def authors_line(authors: Sequence[str], limit: int = 3) -> str:
    """The first authors, and "et al" where there are more."""
    shown = ", ".join(authors[:limit])
    return f"{shown}, et al" if len(authors) > limit else shown


def study_line(study: Reference) -> str:
    """A study as one line: authors, title, journal, year; the raw entry where none is known."""
    if not study.title:
        return clean(study.raw)
    source = " ".join(part for part in (study.journal, str(study.year or "")) if part)
    parts = [authors_line(study.authors), study.title.rstrip("."), source]
    return clean(". ".join(part for part in parts if part) + ".").replace("?.", "?")


def citation_line(citation: Citation) -> str:
    """Where a quote stands, in one line: title, section, page."""
    page = f"p. {citation.page}" if citation.page is not None else ""
    return clean(", ".join(part for part in (citation.title, *citation.section, page) if part))


def quote_with_citation(citation: Citation) -> str:
    """What "copy quote with citation" puts on the clipboard."""
    studies = "\n".join(f"Cites: {study_line(study)}" for study in citation.references)
    quote = f"“{clean(citation.quote)}”\n— {citation_line(citation)}"
    return f"{quote}\n{studies}" if studies else quote


def privacy_line(writer: str, sends_to: str) -> str:
    """What leaves the machine when a remote model writes; said before the first question."""
    return (
        f"Questions leave this machine: {clean(writer)} runs at {clean(sends_to)}, which is sent"
        " each question, the passages found for it, and in a conversation the turns before."
    )


def writer_line(writer: str) -> str:
    """Whether the text is verbatim or a model's."""
    if writer == "verbatim":
        return "Quoted word for word from the documents"
    return f"Written by the language model {clean(writer)} and checked against its quotes"


def confidence_line(answer: Answer) -> str:
    """How sure an answer is, in words."""
    return f"Confidence: {next(word for least, word in LEVELS if answer.confidence >= least)}"


def made_line(answer: Answer) -> str:
    """How an answer was written and how sure it is; of a refusal, how it was written."""
    written = writer_line(answer.writer)
    return written if answer.abstained else f"{written}. {confidence_line(answer)}"


def refusal_title(answer: Answer) -> str:
    """The headline of a refusal."""
    return REFUSALS[answer.refusal] if answer.refusal else ""


def date_only(moment: str | datetime) -> str:
    """The day of an ISO time stamp, as 12 May 2026."""
    at = moment if isinstance(moment, datetime) else datetime.fromisoformat(moment)
    return f"{at.day} {at:%B %Y}"
