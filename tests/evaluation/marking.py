"""The parts that a judgement is made of: what an answer says, lists and cites.

Each function looks at one thing, returns a share in [0, 1] or a bool, and None where the thing does
not apply to the question.
"""

import re
from collections.abc import Callable, Sequence

from assistant.records import Answer, Citation
from index.records import Document

from .folding import fold, mirna_names, squash, stands_in
from .questions import Gold, Nugget, Question

QUOTED = 0.9
"""A gold span is quoted when a quote holds so much of its characters.

Not all: a quote may leave the citation mark after the full stop, or the blank before it.
"""

_MARKER = re.compile(r"\[\d+(?:\s*[,–-]\s*\d+)*\]")
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+", re.MULTILINE)

Documents = Callable[[str], Document]
FileTexts = Callable[[str], str]


# ── what is said ────────────────────────────────────────────────────────────────


def prose_of(text: str) -> str:
    """A text as read: the markers gone."""
    return _MARKER.sub("", text)


def prose(answer: Answer) -> str:
    """An answer as read."""
    return prose_of(answer.text)


def first_words(text: str, number: int) -> str:
    """The first `number` words of a text, its line ends kept."""
    found = list(re.finditer(r"\S+", text))
    return text[: found[number - 1].end()] if len(found) > number else text


def nugget_recall(nuggets: Sequence[Nugget], text: str) -> float | None:
    """The share of nuggets that stand in the text; None without nuggets."""
    if not nuggets:
        return None
    return sum(nugget.stands_in(text) for nugget in nuggets) / len(nuggets)


def forbidden_found(question: Question, answer: Answer) -> tuple[str, ...]:
    """The forbidden statements that the answer makes."""
    said = [statement.text for statement in answer.statements] or [prose(answer)]
    said.append(answer.headline or "")
    return tuple(form for form in question.forbidden if any(stands_in(form, t) for t in said))


def headline(answer: Answer) -> str | None:
    """What an answer's headline says: "yes", "no", "unknown", or None where it says neither."""
    folded = squash(answer.headline or "").casefold().strip("*_ ")
    if re.match(r"yes\b", folded):
        return "yes"
    if re.match(r"no\b", folded):
        return "no"
    if re.search(r"\b(?:does|do) not (?:say|state|answer)|not stated|\bunclear\b", folded):
        return "unknown"
    return None


def list_items(answer: Answer) -> list[str]:
    """The items of an answer that lists: its bullets, else its statements."""
    pieces = _BULLET.split(prose(answer))
    if len(pieces) > 1:
        return [piece.strip().split("\n\n")[0] for piece in pieces[1:] if piece.strip()]
    return [statement.text for statement in answer.statements]


def list_precision(question: Question, answer: Answer) -> float | None:
    """The share of listed items that are asked for; None where nothing is listed.

    Where the nuggets are miRNAs, an item is a miRNA name at the head of a bullet (its group, or
    the first name in it); otherwise it is the whole bullet, right when it carries any nugget.
    """
    names = {
        name for nugget in question.nuggets for form in nugget.forms for name in mirna_names(form)
    }
    if len(names) >= len(question.vital) > 0:
        listed = _heads(answer)
        right = [name for name in listed if _same_mirna(name, names)]
    else:
        listed = list_items(answer)
        right = [item for item in listed if any(n.stands_in(item) for n in question.nuggets)]
    return len(right) / len(listed) if listed else None


def _heads(answer: Answer) -> list[str]:
    groups = [s.group for s in answer.statements if s.group and mirna_names(s.group)]
    if groups:
        return list(dict.fromkeys(name for group in groups for name in mirna_names(group)))
    heads = [mirna_names(item)[:1] for item in list_items(answer)]
    return list(dict.fromkeys(name for head in heads for name in head))


def _same_mirna(name: str, names: set[str]) -> bool:
    """An unspecified arm stands for either; `miR-148a` is never `miR-148b`."""
    bare = re.sub(r"-[35]p$", "", name)
    return (
        name in names
        or bare in names
        or (bare == name and any(re.sub(r"-[35]p$", "", other) == name for other in names))
    )


# ── citations ───────────────────────────────────────────────────────────────────────────────


def quotes(citation: Citation, gold: Gold) -> bool:
    """Whether the citation's quote holds (nearly) the whole gold span."""
    if citation.document_id != gold.document:
        return False
    shared = min(citation.end, gold.end) - max(citation.start, gold.start)
    return shared >= QUOTED * (gold.end - gold.start)


def touches(citation: Citation, gold: Gold) -> bool:
    """Whether the citation's quote and the gold span share a character."""
    return (
        citation.document_id == gold.document
        and citation.start < gold.end
        and gold.start < citation.end
    )


def gold_cited(question: Question, citations: Sequence[Citation]) -> float | None:
    """The share of gold spans quoted, of the gold set that is quoted best."""
    if not question.gold_sets:
        return None
    return max(
        sum(any(quotes(citation, gold) for citation in citations) for gold in spans) / len(spans)
        for spans in question.gold_sets
    )


def citations_useful(question: Question, citations: Sequence[Citation]) -> float | None:
    """The share of citations that carry a nugget of the question or the gold itself."""
    if not citations:
        return None
    golds = [gold for spans in question.gold_sets for gold in spans]
    useful = [
        any(nugget.stands_in(citation.quote) for nugget in question.nuggets)
        or any(quotes(citation, gold) for gold in golds)
        for citation in citations
    ]
    return sum(useful) / len(citations)


def is_exact(citation: Citation, document: Document, file_text: str) -> bool:
    """Whether a quote is verbatim at its offsets, and stands in the file.

    Every character of it but white space has to stand in the file where the document's own map
    leads, in the same order: layout that cuts a sentence in the file may come in between.
    """
    if document.text[citation.start : citation.end] != citation.quote or not citation.quote.strip():
        return False
    before = -1
    for place in range(citation.start, citation.end):
        if document.text[place].isspace():
            continue
        source = document.source_offset(place)
        if source is None or source <= before or file_text[source] != document.text[place]:
            return False
        before = source
    return True


def entities_exact(answer: Answer) -> float | None:
    """The share of miRNA names and numbers in the statements that their own quotes carry."""
    held, total = 0, 0
    for statement in answer.statements:
        quotes_of = [c.quote for c in answer.citations if c.number in statement.citations]
        said = prose_of(statement.text)
        names = mirna_names(said)
        numbers = [f"{n}" for n in re.findall(r"(?<![\w-])\d+(?:[.,]\d+)*(?![\w-])", fold(said))]
        for token in [*names, *numbers]:
            total += 1
            held += any(stands_in(token, quote) for quote in quotes_of)
    return held / total if total else None


def citations_exact(
    citations: Sequence[Citation], documents: Documents, file_texts: FileTexts
) -> float | None:
    """The share of citations that are exact; None without citations."""
    if not citations:
        return None
    exact = [is_exact(c, documents(c.document_id), file_texts(c.document_id)) for c in citations]
    return sum(exact) / len(exact)


def references_right(question: Question, citations: Sequence[Citation]) -> bool | None:
    """Whether the primary studies expected are shown with the gold; None where none is expected.

    Where the question looks up a reference, any citation may show it.
    """
    if not question.references:
        return None
    golds = [gold for spans in question.gold_sets for gold in spans]
    looked_at = [
        citation
        for citation in citations
        if question.kind == "reference" or any(touches(citation, gold) for gold in golds)
    ]
    shown = {study.number for citation in looked_at for study in citation.references}
    return set(question.references) <= shown
