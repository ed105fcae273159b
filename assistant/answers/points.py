"""The points that a sentence announces, which stand behind it one by one."""

import itertools
import re
from collections.abc import Sequence

from assistant.headline.report_words import DIFFER, DISPUTED
from assistant.search.candidates import Candidate
from index.opened import OpenIndex
from index.records import BlockKind, Document, Passage
from index.terms import tokens

_BACK = (
    "this these that those it its they them their such both here he she his her"
    " the_latter the_former the_same the_authors"
).replace("_", r"\s").replace(" ", "|")  # fmt: skip
REFERS_BACK = re.compile(
    r"^(?:(?:\w+ly|However|Moreover|In addition|In turn|Thus|Furthermore|Conversely|Instead),? )?"
    rf"(?i:(?:(?:among|of|in|for|with|after|from) )?(?:{_BACK}))\b"
)
ANNOUNCES = re.compile(  # what ends so has said nothing yet
    r"\b(?:(?:is|are|was|were|remains?) (?:\w+ )?"
    rf"(?:{DISPUTED}|unclear)"
    rf"|(?:reports|results|findings|data|studies|opinions) (?:\w+ )?(?:{DIFFER}|vary)"
    r"|(?:possess|have|has|had|poses?|shows?|offers?|faces?|there (?:are|were)) (?:\w+ ){0,2}?"
    r"(?:several|many|two|three|four|five|some|various|a number of|a|an) (?:[\w-]+ ){0,3}?"
    r"(?:properties|advantages?|disadvantages?|drawbacks?|reasons?|problems?|limitations?"
    r"|difficult(?:y|ies)|obstacles?|challenges?|hurdles?|barriers?|issues?|benefits?|features?"
    r"|functions?|roles?|mechanisms?|ways|types|forms|classes|steps|phases|aims|options"
    r"|strateg(?:y|ies)|approaches)"
    r"(?: of (?:its|their) own)?)"
    r"(?:\s?[\[(^][^.]{0,20})?\W*$"
    r"|\b(?:several|many|two|three|four|five|various|multiple|a number of) (?:[\w-]+ ){0,2}?"
    r"(?:advantages|disadvantages|drawbacks|limitations|difficulties|obstacles|challenges|hurdles"
    r"|barriers|benefits)\b(?!.*(?:\binclud|\bsuch as|\bnamely|\be\.g|\bbecause|\bdue to|:))"
    r"[^.;,]{0,110}\W*$",
    re.IGNORECASE,
)
_ONE_BY_ONE = re.compile(  # a point of several that were announced
    r"(?:\(?(?:\d|i{1,3}|iv|v|[a-f])\)\s|(?:First|Second|Third|Fourth|Fifth"
    r"|(?:The|One) (?:first|second|third|fourth|last|other)|One of (?:the|these|them)"
    r"|Next|Then|Finally|Lastly|Last|Another"
    r"|Also|Additionally|In addition|On top of that|Furthermore|Moreover)(?:ly)?\b)"
)


def announced(told: Passage, opened: OpenIndex, most: int) -> list[Passage]:
    """The sentences behind one that give, one by one, the several things it announces."""
    if points := _listed(told, opened):
        return points
    if not ANNOUNCES.search(told.text):
        return []
    given: list[Passage] = []
    for unit in sentences_behind(told, opened, 2 * most):
        if _ONE_BY_ONE.match(unit.text):
            given.append(unit)
        elif not REFERS_BACK.match(unit.text):
            break
    return given[:most]


_IN_ORDER = re.compile(  # no "second shoots"
    r"(?:First|Second|Third|Fourth|Fifth|Last|Final)(?:(?:ly)?,|ly\b)"
)


def in_order(best: Candidate, opened: OpenIndex) -> list[Passage]:
    """All points of which the best sentence is one: "Firstly, ..." to "Lastly, ..."."""
    document = opened.document(best.unit.document_id)
    at = _place(best.unit, document)
    if at is None or not _IN_ORDER.match(best.unit.text):
        return []
    block = document.sentences[at].block
    told = [
        one.id
        for one in document.sentences
        if one.block == block and _IN_ORDER.match(document.text, one.start, one.end)
    ]
    return _units(told, opened) if len(told) > 1 else []


_OTHERS = re.compile(  # "Other important factors include heat, rain and wind"
    r"(?:(?:In addition|Additionally|Moreover|Furthermore), )?"
    r"(?i:the other|others?|further|additional|another)\b(?: [\w-]+){0,3}? (?P<noun>[\w-]+s)\b"
    r"[^,.;]{0,40}? (?:includ\w+|are|were|compris\w+|such as)\b"
)


def told_further(best: Candidate, opened: OpenIndex) -> Passage | None:
    """The sentence behind the best one that tells others of what it enumerates, by their noun."""
    unit = next(iter(sentences_behind(best.unit, opened, 1)), None)
    others = _OTHERS.match(unit.text) if unit else None
    return unit if others and set(tokens(others["noun"])) & set(tokens(best.unit.text)) else None


MOST_POINTS = 8  # of a list that a sentence ends in or begins
_POINT = re.compile(r"\(?(?P<sign>\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s", re.IGNORECASE)
_FIRST_POINT = re.compile(r"(?<=\s)\((?:1|i|a)\) (?!.*\((?:2|ii|b)\))", re.IGNORECASE | re.DOTALL)
_MARK = re.compile(r"[-*•·–—]\s")  # of a point without a number
_ENDS_IN_LIST = re.compile(r":\s*$")
_ORDERS = (  # of as many points, and the first that a sentence has itself
    [str(number) for number in range(1, MOST_POINTS + 2)],
    "i ii iii iv v vi vii viii ix".split(),
    list("abcdefghi"),
)


def _listed(told: Passage, opened: OpenIndex) -> list[Passage]:
    """The points of a list that a sentence ends in, "as follows:", or of which it has the first.

    "It takes two steps: (1) the sample is heated. (2) It is cooled." Points that bear no number are
    paragraphs of one sentence, or begin with a mark; what goes on behind one is left out.
    """
    text = told.text
    begun = _FIRST_POINT.search(text) is not None
    document = opened.document(told.document_id)
    at = _place(told, document)
    if at is None or not (begun or _ENDS_IN_LIST.search(text)):
        return []
    rest = document.sentences[at + 1 : at + 1 + 2 * MOST_POINTS]
    kept: list[str] = []
    block = document.sentences[at].block
    for one in rest:
        sign = _POINT.match(document.text, one.start, one.end)
        number = len(kept) + begun
        if len(kept) == MOST_POINTS:
            break
        if sign and sign["sign"].lower() in {order[number] for order in _ORDERS}:
            kept.append(one.id)
        elif one.block != block:  # in the same one, a point goes on
            break
        block = one.block
    if not (kept or begun):
        paragraphs = itertools.groupby(rest, key=lambda one: one.block)
        runs = (list(group) for _, group in paragraphs)
        points = itertools.takewhile(
            lambda group: len(group) == 1 or _MARK.match(document.text, group[0].start), runs
        )
        kept = [
            one.id for one, *_ in points if document.blocks[one.block].kind is BlockKind.PARAGRAPH
        ]
    return _units(kept[:MOST_POINTS], opened)


def _place(told: Passage, document: Document) -> int | None:
    """Where the last sentence of a passage stands in its paper."""
    own = told.sentences[-1]
    return next((at for at, one in enumerate(document.sentences) if one.id == own), None)


def sentences_behind(told: Passage, opened: OpenIndex, most: int) -> Sequence[Passage]:
    """The sentences after a sentence in its paragraph, in their order."""
    document = opened.document(told.document_id)
    sentences, at = document.sentences, _place(told, document)
    if at is None:
        return ()
    block = sentences[at].block
    return _units(
        [one.id for one in sentences[at + 1 : at + 1 + most] if one.block == block], opened
    )


def _units(ids: Sequence[str], opened: OpenIndex) -> list[Passage]:
    units = {unit.id: unit for unit in opened.sentences(ids)} if ids else {}
    return [units[key] for key in ids]
