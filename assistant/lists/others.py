"""Lists of other things than miRNAs: genes that are hit, drugs, cell lines, fluids, methods.

Each kind of thing has a finder of its own; the sentences that count are those that meet the
question's condition and name its miRNA, where it gives one. Methods are told in enumerations, so
that for them the enumerating sentence is the answer.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.asked.cues import LIMITS
from assistant.biology.concepts import find_concept
from assistant.biology.parties import belongs_elsewhere, sources, targets, within
from assistant.citing.evidence_words import CELL_LINE
from assistant.draft import Chosen
from assistant.lists.asked import ITEM
from assistant.lists.conditions import Condition, Part, condition_of, said_in
from assistant.lists.evidence import places
from assistant.lists.likened import clause_of
from assistant.lists.roles import Role
from assistant.lists.told import Told, naming_mirnas, read
from assistant.question import Kind, Question
from assistant.search.candidates import Candidate, Found
from assistant.search.weighing import weigh
from index.mirna import MirnaMention, find_mirnas
from index.names import find_entities, symbol_key
from index.opened import OpenIndex
from index.terms import tokens

Item = tuple[str, str, int, int]  # key, name as written, its span


@dataclass(frozen=True, slots=True)
class Sort:
    """A kind of thing that is listed: its noun, the words that ask for it, how it is found."""

    noun: str
    asked: str
    find: Callable[[str], Iterator[Item]]


def _genes(text: str) -> Iterator[Item]:
    for item in targets(text):
        yield item.key, item.text, item.start, item.end


def _drugs(text: str) -> Iterator[Item]:
    for item in find_entities(text):
        if item.kind == "drug":
            yield item.key, item.text, item.start, item.end
    for match in _ANTIBODIES.finditer(text):
        yield match[0].lower(), match[0], *match.span()


_ANTIBODIES = re.compile(  # a class of drugs by what they are directed against
    r"\banti-[A-Z][A-Z0-9-]{1,7}(?= (?:treatment|therapy|antibod\w+|blockade|agents?|drugs?))"
)


def _lines(text: str) -> Iterator[Item]:
    for match in CELL_LINE.finditer(text):
        yield symbol_key(match[0]), match[0], *match.span()


_NORMAL_LINES = re.compile(  # lines of healthy tissue, which a question for cancer lines leaves out
    r"HUVECs?|HMECs?|MCF-?10A|HEK-?293\w*|293T|NIH-?3T3|3T3(?:-L1)?|RAW-?264\.?7|THP-?1|BEAS-?2B|MRC-?5"
    r"|hTERT-\w+|WI-?38|IMR-?90|CHO|Vero",
    re.IGNORECASE,
)
_OF_CANCER = re.compile(r"\b(?:cancer|tumou?r|carcinoma|malignant)\b", re.IGNORECASE)

_FLUIDS = (
    *"serum plasma urine tears saliva milk stool sputum ascites semen".split(),
    "cerebrospinal fluid",
    "synovial fluid",
    "lavage fluid",
    "amniotic fluid",
)


def _fluids(text: str) -> Iterator[Item]:
    for name in _FLUIDS:
        for start, end in find_concept(name, text)[:1]:
            yield name, name, start, end


SORTS = (
    Sort("gene", r"(?:target )?genes?|(?:gene )?targets?", _genes),
    Sort("cell line", r"(?:[\w-]+ )?cell[- ]lines?|(?:[\w-]+ )?lines", _lines),
    Sort(
        "drug",
        r"(?:each |every )?(?:drugs?|medicines?|medications?)|chemotherapeutics"
        r"|(?:anti-?cancer|cytotoxic|chemotherapy) agents?",
        _drugs,
    ),
    Sort(
        "fluid",
        r"(?:body |bio)?fluids|(?:specimen|sample)s?(?: types)?|specimens?"
        r"|(?:kinds|types|sorts) of (?:(?:body|patient|clinical|human) )?"
        r"(?:specimen|sample|fluid)s?",
        _fluids,
    ),
)
_ELSEWHERE = re.compile(  # the places where a thing can be sampled, which are fluids
    r"\b(?:where else|where|(?:which|what)(?: other)? (?:places|parts|sites))"
    r" (?:in|on|of|from) (?:the|our|a patient['’]?s?) (?:human )?body\b"
    r"[^?.]*\b(?:sampl|measur|detect|f[io]und|collect|tak|test|look|obtain|drawn)\w*"
    r"|\bwhere else\b[^?.]*\b(?:sampl|measur|detect|collect)(?:ed|e|ing)?\b",
    re.IGNORECASE,
)
_ASKED = (
    r"(?:^\W*|\b(?:which|what|list|name|enumerate|all|every|each|tell me|give(?: me)?|the|into"
    r"|through|by|in)\s+)"
)
_ADJECTIVES = r"(?:(?!(?:of|does|do|are|is|that|by|mi\w*rnas?|mirs?)\b)[\w-]+\s+){0,3}?"
_HITTING = re.compile(
    r"\b(?:target\w*|silenc\w+|knock\w*|hit|hits|inhibit\w*|suppress\w*|repress\w*|down-?regulat\w*"
    r"|shut\w*|switch\w* off|block\w*|bind\w*|act(?:s|ed)? on|attack\w*)\b",
    re.IGNORECASE,
)


def sort_asked(question: Question) -> Sort | None:
    """The kind of thing that a question lists, where it is one of `SORTS`."""
    if question.kind not in {Kind.FACT, Kind.LIST}:
        return None
    if _ELSEWHERE.search(question.core):
        return next(sort for sort in SORTS if sort.noun == "fluid")
    for sort in SORTS:
        asked = re.search(rf"{_ASKED}{_ADJECTIVES}(?:{sort.asked})\b", question.core, re.IGNORECASE)
        item = ITEM.search(question.core)
        if asked is None or (item and item.start() < asked.start()):
            continue
        if sort.noun == "gene" and not _HITTING.search(question.core):
            continue
        plural = re.search(r"s$|\b(?:kinds|types|sorts) of ", asked[0]) or re.search(
            r"\b(?:all|every|each|full|list|enumerate)\b", question.core, re.IGNORECASE
        )
        return sort if plural else None
    return None


_DENIED = re.compile(  # "for which drugs was no study found": where nothing is, is told as such
    r"\b(?:no|not|none|never|neither|nor|without|lack\w*|absence|absent|missing)\b|n't\b",
    re.IGNORECASE,
)


def other_items(
    question: Question, sort: Sort, opened: OpenIndex, documents: frozenset[str] | None = None
) -> list[Chosen]:
    """One entry an item of the kind that is asked for; nothing where fewer than two are found.

    What they are used for narrows them only where enough are told for that use.
    """
    condition = condition_of(question, opened)
    parts = _kept(condition.parts)
    unused = tuple(part for part in parts if part.terms[0].kind != "use")
    for some in dict.fromkeys((parts, unused)):
        found = _found(question, sort, replace(condition, parts=some), opened, documents)
        if len(found) > 1:
            kept = sorted(found, key=lambda item: item[1].place)
            return [Chosen(tuple(opened.sentences([told.id])), group=name) for name, told in kept]
    return []


def _kept(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts that a sentence must name: no plain words, and no kind of study."""
    return tuple(
        part
        for part in parts
        if all(term.key != "animal" and term.kind != "word" for term in part.terms)
    )


def _found(
    question: Question,
    sort: Sort,
    condition: Condition,
    opened: OpenIndex,
    documents: frozenset[str] | None,
) -> list[tuple[str, Told]]:
    """The items of a kind, each with the sentence that meets the question best."""
    weights = weigh(question, opened)
    of_cancer = sort.noun == "cell line" and bool(_OF_CANCER.search(question.core))
    best: dict[str, tuple[float, str, Told]] = {}
    denied = _DENIED.search(question.core)
    left_out = [term for part in condition.without for term in part.terms]
    for told, mentions in eligible(question, condition, opened, documents):
        if denied and (told.cells or not _DENIED.search(told.text)):
            continue
        there = set(opened.lexicon.tokens(told.text))
        score = sum(weight for token, weight in weights.items() if token in there)
        for key, name, start, end in sort.find(told.text):
            if denied and not _DENIED.search(told.text, *clause_of(told.text, (start, end))):
                continue
            if of_cancer and _NORMAL_LINES.fullmatch(name):
                continue
            if any(term.find(name) for term in left_out):  # "apart from blood"
                continue
            if mentions and all(
                belongs_elsewhere(told.text, one, (start, end)) for one in mentions
            ):
                continue
            if key not in best or score > best[key][0]:
                best[key] = (score, name, told)
    return [(name, told) for _, name, told in best.values()]


def eligible(
    question: Question,
    condition: Condition,
    opened: OpenIndex,
    documents: frozenset[str] | None,
) -> Iterator[tuple[Told, Sequence[MirnaMention]]]:
    """The sentences that meet the condition, with their mentions of the question's miRNAs."""
    named = [item.mirna for item in find_mirnas(question.core)]
    about_mirnas = bool(ITEM.search(question.core)) or bool(named)
    for key in naming_mirnas(opened) if named else [item.id for item in opened.documents]:
        if documents is not None and key not in documents:
            continue
        parts = said_in(opened.summary(key).title, condition)
        for told in read(opened.document(key)):
            if not condition.sections.hold(key, told.path):
                continue
            mentions = [
                one for one in told.mirnas if any(one.mirna.matches(wanted) for wanted in named)
            ]
            if named and not mentions:
                continue
            if about_mirnas and not (told.mirnas or ITEM.search(told.text)):
                continue
            if all(_met(part, told) for part in parts):
                yield told, mentions


def _met(part: Part, told: Told) -> bool:
    spans = [span for term in part.terms for span in places(term, told)]
    if part.role is Role.SOURCE and not told.cells:
        return any(within(span, sources(told.text)) for span in spans)
    return bool(spans)


# ── methods ─────────────────────────────────────────────────────────────────────────────────

_METHODS_ASKED = re.compile(
    r"\b(?:methods?|techniques?|procedures?|instruments?|assays?|approaches|by what means"
    r"|ways to)\b",
    re.IGNORECASE,
)
_MERITS_ASKED = re.compile(  # what speaks for or against methods, which are known
    rf"{LIMITS.pattern}|\b(?:wrong with|problems?|difficult\w*|hard|challeng\w*|advantages?|merits?"
    r"|strengths?|pros|cons)\b",
    re.IGNORECASE,
)
METHODS = frozenset(
    tokens("methods techniques procedures instruments assays approaches ways tools tests")
)
METHOD = re.compile(  # endings by which techniques are named
    r"\b[\w-]*(?:graphy|metry|scopy|fugation|filtration|precipitation|phoresis|fluidics|sequencing"
    r"|sedimentation|scattering|affinity|blot)\b|\bqPCR\b|\bPCR\b|\bELISA\b|\btrack(?:ing|er)\b"
    r"|\bkits?\b|\barrays?\b",
    re.IGNORECASE,
)
MANY_METHODS = 3


def enumerates_methods(question: Question, found: Found) -> Candidate | None:
    """The best sentence that enumerates methods, where methods are asked for."""
    if not _METHODS_ASKED.search(question.core) or _MERITS_ASKED.search(question.core):
        return None
    listing = (
        item
        for item in found.sentences
        if len({match[0].lower() for match in METHOD.finditer(item.text)}) >= MANY_METHODS
    )
    return next(listing, None)
