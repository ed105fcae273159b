"""The review in other clothes: what a format or an export changes must not change what it says."""

import re
import textwrap
from collections.abc import Callable

import pytest

from index.records import Document
from tests.parsing import outline, parsed

DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
RAISED = re.compile(r"\^\{([\d,–]+)\}|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?!⁺)")


def by_mark(text: str, before: str, after: str) -> str:
    """The body's raised numbers written between other signs."""
    body, references = text.split("\nReferences\n")
    lead, body = body.split("\nIntroduction\n")
    body = RAISED.sub(lambda m: before + (m[1] or m[2].translate(DIGITS)) + after, body)
    return f"{lead}\nIntroduction\n{body}\nReferences\n{references}"


def by_heading(text: str, change: Callable[[str], str]) -> str:
    """The headings, which are the short lines alone without a stop, in other letters."""
    return (
        re.sub(
            r"(?<=\n\n)(?!Keywords|Table|Journal)[A-Z][^\n.\t*{⁴]{3,60}(?=\n\n)",
            lambda match: change(match[0]),
            text[: text.index("\n1. ")],
        )
        + text[text.index("\n1. ") :]
    )


def wrapped(text: str) -> str:
    """Every paragraph wrapped at eighty columns."""
    parts = [part for part in re.split(r"\n+", text) if part.strip()]
    return "\n\n".join(
        part if "\t" in part else "\n".join(textwrap.wrap(part, 80)) for part in parts
    )


VARIANTS = {
    "no blank lines": lambda text: re.sub(r"\n+", "\n", text),
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
    "hard-wrapped": wrapped,
    "plain journals": lambda text: re.sub(r"\*([A-Z][^*\n]+?)\.?\*\.?", r"\1.", text),
    "brackets": lambda text: by_mark(text, "[", "]"),
    "raised in braces": lambda text: by_mark(text, "^{", "}"),
    "headings in capitals": lambda text: by_heading(text, str.upper),
    "headings in small letters": lambda text: by_heading(text, str.capitalize),
}


def said(document: Document) -> list[str]:
    """The sentences without spaces, marks and emphasis, in small letters."""
    found = []
    for sentence in document.sentences:
        text = document.text[sentence.start : sentence.end]
        for mark in reversed(sentence.marks):
            if mark.printed:
                low, high = mark.start - sentence.start, mark.end - sentence.start
                text = text[:low] + text[high:]
        found.append(re.sub(r"[\s*]", "", text).casefold())
    return found


@pytest.mark.parametrize("variant", VARIANTS)
def test_same_paper(review_document: Document, review_text: str, variant: str) -> None:
    """Outline, sentences, citations, references and abbreviations are those of the review."""
    document = parsed(VARIANTS[variant](review_text))
    fold = [(level, heading.casefold()) for level, heading in outline(document)]
    assert fold == [(level, h.casefold()) for level, h in outline(review_document)]
    assert said(document) == said(review_document)
    cited = [[m.printed for m in s.marks] for s in document.sentences]
    assert cited == [[m.printed for m in s.marks] for s in review_document.sentences]
    entries = [(r.number, r.authors, r.title, r.year, r.doi) for r in document.references]
    assert entries == [
        (r.number, r.authors, r.title, r.year, r.doi) for r in review_document.references
    ]
    assert [a.short for a in document.abbreviations] == [
        a.short for a in review_document.abbreviations
    ]
