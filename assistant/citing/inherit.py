"""Which studies a sentence without a number rests on: its neighbours', or those of its author.

A number often stands one sentence before or after the finding. It is inherited where both share a
name that is rare in the document, or where the sentence refers back ("among them", "this"). A table
row's numbers count only where they fit; one that does not is reported by the audit, never linked.
"""

import re
from collections.abc import Sequence

from index.mirna import find_mirnas
from index.names import find_entities
from index.records import BlockKind, Document, Reference, Sentence
from index.terms import tokens

NEIGHBOURS = 3  # sentences that may lie between a finding and the number that supports it
OFTEN = 25  # a name that stands more often than once in so many sentences ties nothing together
LEAST_OFTEN = 4  # ... but for short papers
WORDS_SHARED = 4  # what a general title and a claim must share

# A sentence that begins so is about what the one before it reports ...
_BACK = (
    r"Specifically|Mechanistically|Consequently|Therefore|Thus|Hence|Consistent with|Their|Its"
    r"|Among (?:them|these|which)|Of (?:these|which)|They|It(?! (?:\w+ ){1,4}(?:that|whether)\b)"
    r"|These|This|Those|Such|Here|Then|Both"
    r"|Within (?:this|these)|Whereas|Functional assays|The (?:authors?|study|same|former|latter"
    r"|combination|incubation|results?|findings?)"
)
# ... and one that begins so may go on with it.
_ON = (
    r"Moreover|Further(?:more)?|In addition(?! to)|Additionally|Meanwhile|Notably|Importantly"
    r"|Likewise|Similarly|Finally|And|Also|However|Indeed|In vivo|In vitro|On the other hand"
    r"|Interestingly|Remarkably|Conversely|In contrast|Besides"
)
REFERS_BACK = re.compile(rf"(?:{_BACK})\b")
CONTINUES = re.compile(rf"(?:{_ON}|{_BACK})\b")
REFERS_TO_ALL = re.compile(  # what several studies show together is no single one's finding
    r"(?:(?:Collectively|Taken together|Together|Overall), )?(?:these|both|the above|all these)"
    r" (?:\w+ )?(?:studies|reports|works)\b",
    re.IGNORECASE,
)
REFERS_BACK_WITHIN = re.compile(
    r"\b(?:this|these) (?:process(?:es)?|effects?|phenomen(?:on|a)|mechanisms?|actions?|axis"
    r"|pathways?|findings?|results?)\b"
)


def inherited(document: Document, sentence: Sentence) -> list[int]:
    """The studies of the nearest neighbour in the same paragraph that tells the same finding."""
    inside = [other for other in document.sentences if other.block == sentence.block]
    at = inside.index(sentence)
    before, after = inside[max(0, at - NEIGHBOURS) : at][::-1], inside[at + 1 : at + 1 + NEIGHBOURS]
    text = text_of(document, sentence)
    keys = specific_keys(document, text)
    found = _before(document, keys, before) or _after(document, keys, after)
    if REFERS_TO_ALL.match(text):
        return list(dict.fromkeys(at for other in before[::-1] for at in targets_of(other)))
    if REFERS_BACK.match(text) or REFERS_BACK_WITHIN.search(text):
        # what it refers to comes first, but for a name that only what follows has
        back = _referred_to(document, before)
        return back if back and not (found and _names_another(document, keys, before)) else found
    if found:
        return found
    if CONTINUES.match(text) and before and before[0].marks:
        return targets_of(before[0])
    return _by_author(document, text, [*before, *after])


def _before(document: Document, keys: frozenset[str], before: Sequence[Sentence]) -> list[int]:
    for at, other in enumerate(before):
        shared = keys & specific_keys(document, text_of(document, other))
        if shared and other.marks:
            return targets_of(other)
        if not shared and at:
            break
    return []


def _after(document: Document, keys: frozenset[str], after: Sequence[Sentence]) -> list[int]:
    for other in after:
        text = text_of(document, other)
        shared = keys & specific_keys(document, text)
        if shared and other.marks:
            return targets_of(other)
        if not shared and not CONTINUES.match(text):
            break
    return []


def _referred_to(document: Document, before: Sequence[Sentence]) -> list[int]:
    """The studies of the sentence that a "this" or "among them" goes back to."""
    for other in before:
        if other.marks:
            return targets_of(other)
        text = text_of(document, other)
        if not (CONTINUES.match(text) or REFERS_BACK.match(text)):
            break
    return []


def _names_another(document: Document, keys: frozenset[str], before: Sequence[Sentence]) -> bool:
    """Whether the cited sentence before names miRNAs, and none of these."""
    cited = next((other for other in before if other.marks), None)
    if cited is None:
        return False
    text = text_of(document, cited)
    return bool(find_mirnas(text)) and not keys & specific_keys(document, text)


_AUTHOR = re.compile(
    r"\b(?P<name>[A-ZÀ-Þ][\w'’-]+) et al\b"
    r"|\b(?P<owner>[A-ZÀ-Þ][\w'’-]+)['’]s study\b"
)


def _by_author(document: Document, text: str, near: Sequence[Sentence]) -> list[int]:
    """The study near by whose first author the sentence names: "Wang et al reported that ..."."""
    names = {(match["name"] or match["owner"]).lower() for match in _AUTHOR.finditer(text)}
    for other in near if names else ():
        found = [
            at
            for at in targets_of(other)
            if (authors := document.references[at].authors)
            and any(authors[0].lower().startswith(f"{name} ") for name in names)
        ]
        if found:
            return found
    return []


def targets_of(sentence: Sentence) -> list[int]:
    """Where the references that a sentence cites stand in the list, in the order of its marks."""
    return list(dict.fromkeys(at for mark in sentence.marks for at in mark.targets))


def text_of(document: Document, sentence: Sentence) -> str:
    """The sentence as it stands in the document."""
    return document.text[sentence.start : sentence.end]


def specific_keys(document: Document, text: str) -> frozenset[str]:
    """The names that tie two sentences to one finding: miRNAs, and what is said rarely."""
    often = max(LEAST_OFTEN, len(document.sentences) // OFTEN)
    return frozenset(
        item.key
        for item in find_entities(text)
        if item.kind == "mirna" or document.text.count(item.text) <= often
    )


# ── table rows ──────────────────────────────────────────────────────────────────────────────


def studies_of_row(document: Document, row: Sentence) -> tuple[list[int], bool]:
    """The studies of a table row, and whether they are those whose numbers it prints.

    A printed number counts where its title names the row's miRNA. Else the studies count that the
    text cites for the same miRNAs; only where there are none, a printed title that shares words.
    """
    text = text_of(document, row)
    own = targets_of(row)
    named = [at for at in own if _mirnas_shared(text, document.references[at].title or "")]
    if named:
        return named, True
    if told := _told_elsewhere(document, row):
        return told, False
    return [at for at in own if fits(text, document.references[at])], True


def fits(claim: str, reference: Reference) -> bool:
    """Whether a cited title can be about a claim: it names one of its miRNAs, or none at all."""
    title = reference.title or ""
    if find_mirnas(title):
        return bool(_mirnas_shared(claim, title))
    return len(set(tokens(title)) & set(tokens(claim))) >= WORDS_SHARED


def _mirnas_shared(one: str, other: str) -> int:
    """How many miRNAs of one text the other names; the very same arm counts twice."""
    there = {mention.mirna for mention in find_mirnas(other)}
    named = {mention.mirna for mention in find_mirnas(one)}
    same = sum(any(mirna.matches(item) for item in there) for mirna in named)
    return same + sum(mirna.name in {item.name for item in there} for mirna in named)


def _told_elsewhere(document: Document, row: Sentence) -> list[int]:
    """The studies that the text cites for the finding of a row: most miRNAs, then most words."""
    text = text_of(document, row)
    first = text.split("\t")[0]
    words = set(tokens(text))
    best: tuple[int, int] = (0, 0)
    found: list[int] = []
    for other in document.sentences:
        if document.blocks[other.block].kind is BlockKind.TABLE_ROW or not other.marks:
            continue
        told = text_of(document, other)
        shared = _mirnas_shared(first, told)
        targets = [at for at in targets_of(other) if fits(text, document.references[at])]
        if not shared or not targets:
            continue
        titles = [document.references[at].title or "" for at in targets]
        shared += max(_mirnas_shared(first, title) for title in titles)
        score = (shared, len(words & set(tokens(told))))
        if score > best:
            best, found = score, targets
    return found
