"""Which studies a sentence without a number rests on: its neighbours', or those of its author.

A number often stands one sentence before or after the finding. It is inherited where both share a
name that is rare in the document, or where the sentence refers back ("among them", "this"). Table
rows are in `rows.py`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.citing.evidence_words import OWN_STUDY
from index.names import find_entities
from index.records import Document, Sentence

NEIGHBOURS = 3  # sentences that may lie between a finding and the number that supports it
OFTEN = 25  # a name that stands more often than once in so many sentences ties nothing together
LEAST_OFTEN = 4  # ... but for short papers

# "It should be borne in mind that": what it stands for comes after it.
_EXPLETIVE = (
    r" (?:should|must|may|might|can|could|is|was|has been|remains|seems|appears|follows)"
    r"(?: (?:also|now|not|often|thus|be|been))*(?: (?!in\b|on\b|by\b|to\b)\w+)?(?: in mind)? that\b"
)

# A sentence that begins so is about what the one before it reports ...
_BACK = (
    r"Specifically|Mechanistically|Consequently|Therefore|Thus|Hence|Consistent with|Their|Its"
    rf"|Among (?:them|these|which)|Of (?:these|which)|They|It(?!{_EXPLETIVE})"
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
POINTS_TO_TABLE = re.compile(  # a table rests on all that stands in it
    r"(?:Table|Fig(?:ure|\.)?)\s*\d+\w? (?:gives?|lists?|shows?|provides?|presents?|summari[sz]es?"
    r"|depicts?|outlines?)\b"
)
NOT_REPEATED = re.compile(  # ... is shown by the study that failed to, which is told next
    r"\b(?:not|never|fail(?:s|ed)? to)\b[^.;]{0,20}"
    r"\b(?:confirm|replicat|reproduc|corroborat|substantiat)\w*",
    re.IGNORECASE,
)
_BY_THE_LAST = re.compile(
    r"The (?:same |latter )?(?:authors?|groups?|investigators?|researchers?)\b"
)
_ONE_STUDY = re.compile(
    r"\b(?:an?|one|another) (?:[\w-]+ ){0,4}(?:study|trial|analysis|meta-analysis|survey|comparison"
    r"|experiment|cohort)\b",
    re.IGNORECASE,
)
_TAKEN_UP = re.compile(
    r"(?:[^.;:]{0,60}?\b)?(?:it|its|this|the (?:drug|compound|trial|study|latter|molecule|panel"
    r"|(?:mi|lnc|circ)RNA|cluster|treatment))\b",
    re.IGNORECASE,
)
_ACTORS = frozenset({"mirna", "symbol", "drug"})
_FIGURES = re.compile(r"\d\s?%|\b[PpNn]\s?[=<>]|\bCI\b|\d\.\d|\b(?:AUC|HR|OR)s?\b|-fold\b")
_OPENS_ANOTHER = re.compile(
    r"(?:(?:In|Among|From|At|During|With|For|Of) (?:an?|another|one|two|three|other|\d[\d,]*)|An?"
    r"|Another|Other|One|Two|Three|Several|Many|Most|Some)\b"
)


def inherited(document: Document, sentence: Sentence) -> list[int]:
    """The studies of the nearest neighbour in the same paragraph that tells the same finding."""
    inside = [other for other in document.sentences if other.block == sentence.block]
    at = inside.index(sentence)
    before, after = inside[max(0, at - NEIGHBOURS) : at][::-1], inside[at + 1 : at + 1 + NEIGHBOURS]
    text = text_of(document, sentence)
    if POINTS_TO_TABLE.match(text):
        return []
    if NOT_REPEATED.search(text) and after and after[0].marks:
        return targets_of(after[0])
    keys = specific_keys(document, text)
    found = _before(document, keys, before) or _after(document, keys, after)
    if REFERS_TO_ALL.match(text):
        return list(dict.fromkeys(at for other in before[::-1] for at in targets_of(other)))
    if REFERS_BACK.match(text) or REFERS_BACK_WITHIN.search(text):
        if back := _referred_to(document, text, before):  # what it refers to comes first
            return back
    if found:
        return found
    if CONTINUES.match(text) and before and before[0].marks:
        return targets_of(before[0])
    return (
        _by_author(document, text, [*before, *after])
        or _introduced(document, text, after)
        or _figures_of(document, text, inside[:at][::-1])
    )


def _introduced(document: Document, text: str, after: Sequence[Sentence]) -> list[int]:
    """The studies of the next sentence where that goes on with what this one brings up.

    "miR-9 is made by fibroblasts. Its loss from them slowed scarring [3]."
    """
    if not after or not after[0].marks or reports_a_study(document):
        return []
    following = text_of(document, after[0])
    named = frozenset(item.key for item in find_entities(text) if item.kind in _ACTORS)
    taken = _TAKEN_UP.match(following)
    if taken is not None:
        others = {
            item.key
            for item in find_entities(taken.group())
            if item.kind == "mirna" or (item.kind in _ACTORS and not item.start)
        }
        goes_on = bool(named and not others - named) or bool(_ONE_STUDY.search(text))
    else:
        goes_on = bool(_ONE_STUDY.search(text)) and not _FIGURES.search(text)
    return targets_of(after[0]) if goes_on else []


def _figures_of(document: Document, text: str, before: Sequence[Sentence]) -> list[int]:
    """The study last cited in the paragraph, of figures that a review gives without a number."""
    if not _FIGURES.search(text) or _OPENS_ANOTHER.match(text) or reports_a_study(document):
        return []
    for other in before:
        if other.marks:
            return list(other.marks[-1].targets)
        if not (_FIGURES.search(said := text_of(document, other)) or CONTINUES.match(said)):
            break
    return []


@lru_cache(maxsize=64)
def _told_how(headings: tuple[str, ...]) -> bool:
    return any(OWN_STUDY.match(heading) for heading in headings)


def reports_a_study(document: Document) -> bool:
    """Whether it says how its own study was made: then what it does not cite, it found itself."""
    return _told_how(tuple(dict.fromkeys(b.path[0] for b in document.blocks if b.path)))


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


def _referred_to(document: Document, text: str, before: Sequence[Sentence]) -> list[int]:
    """The studies of the sentence that a "this" or "among them" goes back to."""
    for other in before:
        if other.marks:
            last = list(other.marks[-1].targets)
            return last if _BY_THE_LAST.match(text) and last else targets_of(other)
        said = text_of(document, other)
        if not (CONTINUES.match(said) or REFERS_BACK.match(said)):
            break
    return []


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
        if item.kind == "mirna" or _times(item.text, document.text) <= often
    )


@lru_cache(maxsize=512)  # no more: each keeps the text of a whole document
def _times(name: str, text: str) -> int:
    """How often a text of a whole document has a name."""
    return text.count(name)
