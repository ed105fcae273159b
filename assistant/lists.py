"""Exhaustive lists: every sentence and table row that names an item is read, not the first k.

A closed corpus deserves full recall, so nothing is cut off by rank: each finding about a miRNA is
held against the question's condition (`conditions.py`), part by part, in the role asked for.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.condition_terms import Term, words
from assistant.conditions import Condition, Part, Role, condition_of
from assistant.draft import Chosen
from assistant.parties import (
    belongs_elsewhere,
    bracketed,
    column_role,
    conditioned,
    sources,
    targets,
    within,
)
from assistant.polarity import directions, effect, level_of, sign_on
from assistant.question import Question
from assistant.retrieve import Found
from assistant.told import Finding, Told, findings
from index.mirna import Mirna, MirnaMention
from index.opened import OpenIndex
from index.terms import tokens

IN_CONTEXT = 0.7  # what meeting a part in a neighbouring sentence counts, beside one in place
IN_HEADING = 0.6  # ... in the heading
ENOUGH_SOFT = 0.5  # share of the plain words that must be there when there is nothing else to meet
_HEADED = frozenset({"process", "use"})
RATED_WITHIN = 45  # characters between a rating and what it rates
_SPELLED = frozenset({"organ", "process", "cell", "fluid"})
SOME_SOFT = 0.4  # ... of those that the rest of the condition is met with
SOFT_WEIGHT = 0.3  # what plain words count in choosing the sentence to cite

_ITEM = re.compile(
    r"\b(?:mi(?:cro)?-?rnas?|mirs)\b|\bmir\b(?!-?\s?\d)|\bexosomal (?:cargo|rnas?)\b", re.IGNORECASE
)
_OTHER_ITEM = re.compile(
    r"\b(?:which|what|list|name|all|every|the) (?:[\w-]+ ){0,3}?(?:genes?|proteins?|targets?"
    r"|pathways?|drugs?|fluids?|methods?|techniques?"
    r"|cell lines?|markers?|studies|papers|cells|receptors?|tools|types)\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"\b(?:which|what|list|name|all|every|any|give|enumerate|tell|the|show|are there|exosomal"
    r"|circulating"
    r"|through which|full|each)\b",
    re.IGNORECASE,
)


def wants_mirna_list(question: Question) -> bool:
    """Whether a question asks for miRNAs by a condition, however it is worded.

    "miRNAs in exosomes that have anything to do with X?" does; a question that names a miRNA, or
    that asks for targets or methods instead, does not.
    """
    core = question.core
    item = re.search(r"\b(?:mi(?:cro)?-?rnas|mirnas|mirs)\b", core, re.IGNORECASE)
    if item is None or any(entity.kind == "mirna" for entity in question.entities):
        return False
    other = _OTHER_ITEM.search(core[: item.start()])
    if other and not _ITEM.search(other[0]):
        return False
    if re.search(
        r"\bhow (?:many|much|do|does|are|can|long|big)\b|^\s*(?:why|what (?:is|are|does|do)\b(?!"
        r" the (?:\w+ )?mi))",
        core,
        re.IGNORECASE,
    ):
        return False
    return bool(_PLURAL.search(core[: item.end()])) or item.start() < 12


# ── the list ────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Met:
    """A miRNA that meets the condition at a finding, and how well; `also` completes it."""

    mirna: Mirna
    own: Told
    score: float
    plain: float = 0.0  # the share of the question's plain words that are there
    also: tuple[Told, ...] = ()


def list_items(
    question: Question,
    found: Found,
    opened: OpenIndex,
    documents: frozenset[str] | None = None,
) -> list[Chosen]:
    """One entry a miRNA that meets the question's condition, in order of first mention.

    Empty where the question asks for other things than miRNAs, or names no condition.
    """
    if not _ITEM.search(question.core):
        return []
    condition = condition_of(question, opened)
    if not condition:
        return []
    best: dict[str, Met] = {}
    for met in _closest(condition, _all_findings(opened, documents)):
        held = best.get(met.mirna.key)
        if held is None or met.score > held.score + 1e-9:
            best[met.mirna.key] = met
    return [_chosen(met, opened) for met in _without_open_twins(best)]


def _closest(condition: Condition, findings: Iterator[Finding]) -> list[Met]:
    """All that meet the condition; of these, where there are any, those with its plain words too.

    "Low in neoadjuvant patients" is about these patients, if the sources speak of them at all.
    """
    met = [one for finding in findings for one in meeting(condition, finding)]
    fuller = [one for one in met if one.plain >= SOME_SOFT]
    return fuller or met


def headline_of(
    items: Sequence[Chosen], opened: OpenIndex, documents: frozenset[str] | None = None
) -> str:
    """What was found and what was searched, in one line."""
    searched = [item for item in opened.documents if documents is None or item.id in documents]
    n, sentences = len(items), sum(getattr(item, "n_sentences", 0) for item in searched)
    return (
        f"{n} miRNA{'s' * (n != 1)} found in {sentences:,} sentences and table rows of "
        f"{len(searched)} document{'s' * (len(searched) != 1)}"
    )


def names_of(items: Sequence[Chosen]) -> list[str]:
    """The names of a list's items, in order."""
    return [item.group for item in items if item.group]


def _all_findings(opened: OpenIndex, documents: frozenset[str] | None) -> Iterator[Finding]:
    for summary in opened.documents:
        if documents is None or summary.id in documents:
            yield from findings(opened.document(summary.id))


def _without_open_twins(best: dict[str, Met]) -> list[Met]:
    """Drop a miRNA whose arm is left open where the same sentence's finding names the arm."""
    kept = []
    for key, met in best.items():
        fuller = [
            other
            for other_key, other in best.items()
            if other_key != key and met.mirna.matches(other.mirna) and len(other_key) > len(key)
        ]
        if any(other.own.block == met.own.block for other in fuller):
            continue
        kept.append(met)
    return kept


def _chosen(met: Met, opened: OpenIndex) -> Chosen:
    units = opened.sentences([met.own.id, *(item.id for item in met.also)])
    return Chosen(tuple(units), group=met.mirna.name)


# ── one finding against the condition ───────────────────────────────────────────────────────


def meeting(condition: Condition, finding: Finding) -> Iterator[Met]:
    """The miRNAs of a finding that meet the condition there."""
    for mention in finding.own.mirnas:
        met = _meets(condition, finding, mention)
        if met is not None:
            yield met


def _meets(condition: Condition, finding: Finding, mention: MirnaMention) -> Met | None:
    own = finding.own
    context = [
        item
        for item in finding.context
        if (not item.mirnas and not condition.level)
        or any(other.mirna.matches(mention.mirna) for other in item.mirnas)
    ]
    score, also, in_place = 1.0, [], False
    for part in condition.parts:
        worth, where = _part_met(part, own, context, mention)
        if worth <= 0:
            return None
        in_place |= where is own
        score *= worth
        if where is not None and where is not own and where not in also:
            also.append(where)
    if condition.level and _level(own, mention) != condition.level:
        return None
    soft = _soft(condition.soft, own)
    if not condition.parts and not condition.level and soft < ENOUGH_SOFT:
        return None
    if condition.parts and not in_place and not also:
        return None  # met by headings alone
    nouns = [term for term in condition.soft if term.kind == "word"]
    plain = max(_soft(nouns, item) for item in (own, *context)) if nouns else 0.0
    return Met(mention.mirna, own, score + SOFT_WEIGHT * soft, plain, tuple(also))


def _part_met(
    part: Part, own: Told, context: Sequence[Told], mention: MirnaMention
) -> tuple[float, Told | None]:
    """How well a part is met, and by which sentence; None stands for the heading."""
    if _says(part, own, mention):
        return 1.0, own
    if part.role is Role.SOURCE and _sources(own):
        return 0.0, None  # it says itself where it comes from
    for item in context:
        there = next((other for other in item.mirnas if other.mirna.matches(mention.mirna)), None)
        if there is None and (part.sign < 0 or part.role in {Role.SOURCE, Role.RECIPIENT}):
            continue
        if _says(part, item, there):
            return IN_CONTEXT, item
    if part.role is Role.ANY and not part.sign and _heads(part, own):
        return IN_HEADING, None
    return 0.0, None


def _heads(part: Part, own: Told) -> bool:
    """Whether the heading above says it; a heading places a process or a use, never a name."""
    heading = own.path[-1] if own.path else ""
    return any(term.kind in _HEADED and term.find(heading) for term in part.terms)


def _says(part: Part, told: Told, mention: MirnaMention | None) -> bool:
    return any(
        _plays(part, term, span, told, mention)
        for term in part.terms
        for span in _places(term, told)
    )


def _places(term: Term, told: Told) -> list[tuple[int, int]]:
    """Where a sentence speaks of a term, in full or by an abbreviation that stands for it."""
    spelled = [
        (start, end)
        for start, end, long in told.spelled
        if term.kind in _SPELLED and term.find(long)
    ]
    return [*term.find(told.text), *spelled]


def _plays(
    part: Part, term: Term, span: tuple[int, int], told: Told, mention: MirnaMention | None
) -> bool:
    """Whether the term at `span` plays the role asked for, with the direction asked for."""
    if mention is not None and not told.cells and belongs_elsewhere(told.text, mention, span):
        return False
    if part.role is Role.TARGET:
        return _is_target(term, span, told, mention)
    if (
        term.kind == "cell"
        and part.role in {Role.SOURCE, Role.RECIPIENT}
        and within(span, conditioned(told.text))
    ):
        return False
    if part.role is Role.SOURCE:
        return within(span, _sources(told))
    if part.role is Role.RECIPIENT:
        return not within(span, _sources(told))
    if part.sign and term.kind == "name":
        return not _opposite(part.sign, span, told, mention)
    return not part.sign or _same_sign(part.sign, span, told, mention)


def _sources(told: Told) -> list[tuple[int, int]]:
    if not told.cells:
        return list(sources(told.text))
    spans, at = [], 0
    for name, cell in told.cells:
        if column_role(name) == "source" or (at == 0 and "source" in name.lower()):
            spans += [(at + start, at + end) for start, end in bracketed(cell)]
        else:
            spans += [(at + start, at + end) for start, end in sources(cell)]
        at += len(cell) + 2
    return spans


def _is_target(term: Term, span: tuple[int, int], told: Told, mention: MirnaMention | None) -> bool:
    return any(item.start <= span[0] < item.end for item in targets(told.text))


def _opposite(sign: int, span: tuple[int, int], told: Told, mention: MirnaMention | None) -> bool:
    """Whether the sentence says that the miRNA moves a name the other way; silence is no denial."""
    if told.cells:
        return False
    stated = effect(told.text, (mention.start, mention.end), span).sign if mention else 0
    return (stated or sign_on(told.text, span).sign) == -sign


def _same_sign(sign: int, span: tuple[int, int], told: Told, mention: MirnaMention | None) -> bool:
    text = told.text
    if _ATTRIBUTE_AFTER.match(text, span[1]) or _CIRCUMSTANCE.search(text[: span[0]]):
        return False
    if text[span[0] : span[1]].lower().startswith("anti"):
        return sign < 0
    if told.cells:
        return sign_on(*_cell(told, span)).sign in ({sign, 0} if sign > 0 else {sign})
    stated = effect(text, (mention.start, mention.end), span).sign if mention else 0
    moved = sign_on(text, span).sign
    if _is_rated(text, span):  # "poorer survival" says itself which way
        return (stated or moved) == sign
    if mention is not None and (stated or sign < 0):
        return stated == sign
    return moved == sign or (moved == 0 and sign > 0)


def _is_rated(text: str, span: tuple[int, int]) -> bool:
    return any(
        cue.axis == "outcome" and 0 <= span[0] - cue.end <= RATED_WITHIN for cue in directions(text)
    )


def _cell(told: Told, span: tuple[int, int]) -> tuple[str, tuple[int, int]]:
    at = 0
    for _, cell in told.cells:
        if at <= span[0] < at + len(cell):
            return cell, (span[0] - at, span[1] - at)
        at += len(cell) + 2
    return told.text, span


_ATTRIBUTE_AFTER = re.compile(r"\s+(?:patients|cohorts?|cases|samples?|tissues?)\b")
_CIRCUMSTANCE = re.compile(r"\bin (?:\w+ ){0,1}$")  # "in BC progression": where, not what is moved
_AMOUNT = re.compile(
    r"\b(?:(?P<up>higher|elevated|increased|raised|up-?regulated)|(?P<down>lower|reduced"
    r"|decreased|down-?regulated))"
    r"\s+(?:\w+ ){0,3}?(?:expression|levels?|abundance|concentrations?)\b"
)
_SAME_LIST = re.compile(r"^(?:\s*(?:,|/|and|or|,\s*and)\s*(?:hsa-)?)?$")


def _level(told: Told, mention: MirnaMention) -> int:
    """Whether the sentence calls the miRNA raised or lowered; those listed with it count."""
    spans = sorted({(item.start, item.end) for item in told.mirnas})
    at = spans.index((mention.start, mention.end))
    if own := level_of(told.text, spans[at]):
        return own
    for step in (1, -1):
        place = at
        while 0 <= place + step < len(spans):
            one, other = sorted((spans[place], spans[place + step]))
            if not _SAME_LIST.match(told.text[one[1] : other[0]]):
                break
            place += step
            if sign := level_of(told.text, spans[place]):
                return sign
    amount = _AMOUNT.search(told.text) if len(spans) == 1 else None
    return 0 if amount is None else 1 if amount["up"] else -1


def _soft(soft: Sequence[Term], own: Told) -> float:
    """The share of the plain words that the sentence or its heading has, weighted by rarity."""
    if not soft:
        return 0.0
    there = {token for _, stems in words(own.text) for token in stems}
    heading = set(tokens(" ".join(own.path)))
    total = sum(term.weight for term in soft)
    covered = sum(
        term.weight
        if term.key in there
        else IN_HEADING * term.weight
        if term.key in heading
        else 0.0
        for term in soft
    )
    return covered / total
