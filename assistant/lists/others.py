"""Lists of other things than miRNAs: genes that are hit, drugs, cell lines, cells, organs.

Each kind of thing has a finder of its own; the sentences that count are those that meet the
question's condition and name its miRNA, where it gives one.
"""

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.biology.concept_words import CONCEPTS
from assistant.biology.concepts import find_concept
from assistant.biology.groups_told import is_of_others
from assistant.biology.lay_words import technical
from assistant.biology.parties import acted_in, belongs_elsewhere, conditioned
from assistant.draft import Chosen
from assistant.lists.asked import asking_part
from assistant.lists.conditions import Condition, Part, condition_of, said_in
from assistant.lists.evidence import places
from assistant.lists.items import ITEM
from assistant.lists.left_out import LEFT_OUT_BESIDE
from assistant.lists.likened import clause_of
from assistant.lists.mirnas import MOST_FURTHER
from assistant.lists.of_years import is_of
from assistant.lists.roles import Role
from assistant.lists.roles_told import column_spans, sent_by_others
from assistant.lists.sections import rows_alone
from assistant.lists.signs_told import sign_told
from assistant.lists.sorts import Sort
from assistant.lists.text import condition_text
from assistant.lists.told import Told, naming_mirnas, read
from assistant.lists.words import DISCOUNTED
from assistant.polarity.effects import directions, level_of, sign_on
from assistant.question import Question
from assistant.search.weighing import weigh
from index.mirna import MirnaMention, find_mirnas
from index.opened import OpenIndex
from index.spans import Span, within

_DENIED = re.compile(  # "for which drugs was no study found": where nothing is, is told as such
    r"\b(?:no|not|none|never|neither|nor|without|lack\w*|absence|absent|missing)\b|n't\b",
    re.IGNORECASE,
)
_OCCASION = re.compile(  # "if blood cannot be drawn, which fluids ..." asks for what there is
    r"\b(?:if|when|where|since|as|because|given that)\b[^,;?.]*,", re.IGNORECASE
)


def other_items(
    question: Question, sort: Sort, opened: OpenIndex, documents: frozenset[str] | None = None
) -> list[Chosen]:
    """One entry an item of the kind that is asked for; nothing where fewer than two are found.

    What they are used for narrows them only where enough are told for that use.
    """
    condition = condition_of(question, opened)
    parts = _kept(condition.parts, sort)
    if sort.noun == "drug":
        said = condition_text(question, opened)[0]
        parts = tuple(part for part in parts if not _says_which_drugs(part, said))
    unused = tuple(part for part in parts if part.terms[0].kind != "use")
    for some in dict.fromkeys((parts, unused)):
        found = _found(question, sort, replace(condition, parts=some), opened, documents)
        if len(found) > 1:
            return [_chosen(name, told, opened) for name, told in found]
    return []


def _chosen(name: str, told: Sequence[Told], opened: OpenIndex) -> Chosen:
    """An item by its best sentence; further ones are cited behind it, for the studies they name."""
    ids = list(dict.fromkeys(one.id for one in told))
    return Chosen(tuple(opened.sentences(ids[: 1 + MOST_FURTHER])), group=name)


def _fits(sort: Sort, way: int, span: Span, told: Told) -> bool:
    """Whether an item plays the part that is asked for, and is not moved the other way."""
    if sort.role is not Role.ANY and not _plays(sort.role, span, told):
        return False
    return not (way and _moved(*told.in_its_cell(span)) == -way)


def _way_asked(said: str, sort: Sort) -> int:
    """+1 where the things are asked for of which there is more, -1 for less; 0 for either.

    `said` is the question in technical words.
    """
    said = _NOT_OTHERWISE.sub("", said)
    nouns = re.finditer(rf"\b{sort.asked}\b", said, re.IGNORECASE) if sort.counted else ()
    ways = {_way_behind(said, noun.end()) or _moved(said, noun.span()) for noun in nouns} - {0}
    cues = (cue for cue in directions(said) if ways and cue.axis == "level")
    ways |= {cue.effective for cue in cues if _AND_WHICH.search(said[: cue.start])}
    return ways.pop() if len(ways) == 1 else 0  # "those that rise, those that fall": any will do


def _way_behind(said: str, end: int) -> int:
    """Which way things go that are asked for by it: "(which) cytokines (that) fell"."""
    return next(
        (
            cue.effective
            for cue in directions(said)
            if cue.axis == "level" and _THAT_ARE.fullmatch(said, end, cue.start)
        ),
        0,
    )


_AND_WHICH = re.compile(r"\b(?:and|or),? (?:which|what)(?: ones?)? $")
_THAT_ARE = re.compile(r"\s+(?:(?:that|which|are|is|were|was|get|gets|got|go|goes|went)\s+)*")


_NOT_OTHERWISE = re.compile(  # "which of them fall, not rise, once ..."
    r",? \(?(?:and not|but not|rather than|instead of|not) [\w-]+(?:\)|(?=[,?]))"
    r"|\b(?:turn|come|crop|show|pop)(?:s|ed)? up\b",  # ... nor is what turns up raised
    re.IGNORECASE,
)


_NOT_COUNTED = re.compile(rf"\b{DISCOUNTED}", re.IGNORECASE)  # "receptors don't count"


def _moved(text: str, span: Span) -> int:
    """+1 where a text says that there is more of what stands at a place, -1 for less, else 0."""
    return sign_on(text, span).sign or level_of(text, span)


def _of_others(part: Part, told: Told, said: str) -> bool:
    """Whether a sentence is of cases low in what is asked for as high, or the other way round."""
    name = part.terms[0]
    asked = {level_of(said, span) for span in name.find(said)} if name.is_name else set()
    levels = {level_of(told.text, span) for span in name.find(told.text)} if any(asked) else set()
    return len(asked) == 1 and bool(levels) and levels <= {-way for way in asked}


def _kept(parts: Sequence[Part], sort: Sort) -> tuple[Part, ...]:
    """The parts that a sentence must name: no plain words, no kind of study, not what is listed.

    Nor what carries miRNAs, which is said of these alone.
    """
    needless = {
        "animal",
        "exosome",
        *_LISTED.get(sort.noun, ()),
        sort.among,
        *(_AROUND if sort.noun == "cell type" else ()),
    }
    return tuple(
        part
        for part in parts
        if all(term.key not in needless and term.kind != "word" for term in part.terms)
    )


_OF_DRUGS = re.compile(  # "cytotoxic, endocrine and antibody | drugs"
    r"(?:, [\w-]+){0,3},? (?:and|or) [\w-]+ (?:drugs?|agents?|medicines?|medications?)\b",
    re.IGNORECASE,
)


def _says_which_drugs(part: Part, text: str) -> bool:
    """Whether a part is but one of several classes of the drugs that are listed."""
    return all(term.kind == "use" and _OF_DRUGS.match(text, term.end) for term in part.terms)


_LISTED = {"fluid": ("body fluid",)}  # what is listed is named by its kinds: milk, sweat
_AROUND = frozenset({"tme", "microenviron"})  # where the cells around a tumour are


def _found(
    question: Question,
    sort: Sort,
    condition: Condition,
    opened: OpenIndex,
    documents: frozenset[str] | None,
) -> list[tuple[str, list[Told]]]:
    """The items of a kind as they come, each with its sentences, the one that fits best first."""
    weights = weigh(question, opened)
    best: dict[str, list[tuple[float, str, Told]]] = {}
    asking = LEFT_OUT_BESIDE.sub("", _NOT_COUNTED.sub("", asking_part(question.core)))
    asking = _NOT_OTHERWISE.sub("", asking)
    denied = _DENIED.search(_OCCASION.sub("", asking))
    said = technical(question.core)
    way = _way_asked(said, sort)
    withstood = sort.noun == "drug" and any(
        term.key == "resistance" for part in condition.parts for term in part.terms
    )
    left_out = [term for part in condition.without for term in part.terms]
    for told, mentions in eligible(question, condition, opened, documents):
        if denied and (told.cells or not _DENIED.search(told.text)):
            continue
        there = set(opened.lexicon.tokens(told.text))
        score = sum(weight for token, weight in weights.items() if token in there)
        for key, name, start, end in _own_items(sort, told, condition.parts):
            if denied and not _DENIED.search(told.text, *clause_of(told.text, (start, end))):
                continue
            if any(term.find(name) for term in left_out):  # "apart from blood"
                continue
            if not _fits(sort, way, (start, end), told):
                continue
            if withstood and not is_withstood(told, (start, end)):
                continue
            if mentions and all(
                belongs_elsewhere(told.text, one, (start, end)) for one in mentions
            ):
                continue
            best.setdefault(key, []).append((score, name, told))
    for each in best.values():
        each.sort(key=lambda one: -one[0])
    names = {key: each[0][1] for key, each in best.items()}
    classes = _classes(names) if sort.noun == "cell type" else frozenset()
    found = [each for key, each in best.items() if key not in classes]
    found.sort(key=lambda each: each[0][2].place)
    return [(each[0][1], [told for _, _, told in each]) for each in found]


def _own_items(
    sort: Sort, told: Told, parts: Sequence[Part]
) -> Iterator[tuple[str, str, int, int]]:
    """The items of a sentence, but for those of another group than a part's: "Y (A) and Z (B)"."""
    items = [*sort.find(told.text)]
    starts = tuple(start for _, _, start, _ in items)
    named = [
        [span for term in part.terms if term.is_name for span in places(term, told)]
        for part in parts
    ]
    for item in items:
        if not any(
            spans and all(is_of_others(told.text, item[2:3], span, starts) for span in spans)
            for spans in named
        ):
            yield item


def _classes(names: Mapping[str, str]) -> frozenset[str]:
    """The cells of which several kinds are found: "MSCs" beside those of marrow and of cord."""
    return frozenset(
        key
        for key in names
        if key in CONCEPTS["cell"]
        and sum(bool(find_concept(key, name)) for one, name in names.items() if one != key) > 1
    )


def eligible(
    question: Question,
    condition: Condition,
    opened: OpenIndex,
    documents: frozenset[str] | None,
) -> Iterator[tuple[Told, Sequence[MirnaMention]]]:
    """The sentences that meet the condition, with their mentions of the question's miRNAs."""
    named = [item.mirna for item in find_mirnas(question.core)]
    said = technical(question.core)
    in_rows = rows_alone(question.core)
    about_mirnas = bool(ITEM.search(question.core)) or bool(named)
    for key in naming_mirnas(opened) if named else [item.id for item in opened.documents]:
        if documents is not None and key not in documents:
            continue
        parts = said_in(opened.summary(key).title, condition)
        unsaid = [part for part in condition.parts if part not in parts]
        others = functools.partial(
            _is_told_of_others, parts, [part for part in unsaid if part.role is Role.SOURCE], said
        )
        document, years = opened.document(key), condition.years
        there = read(document)
        for told, after in zip(there, [*there[1:], None], strict=True):
            if not condition.sections.hold(key, told.path) or (in_rows and not told.cells):
                continue
            mentions = [
                one for one in told.mirnas if any(one.mirna.matches(wanted) for wanted in named)
            ]
            if named and not mentions:
                continue
            if about_mirnas and not (_on_mirnas(told) or (after and _goes_on(told, after))):
                continue
            if others(told):
                continue
            if years and not is_of(years, document, told):
                continue
            if all(_met(part, told) and not _is_contrary(part, told) for part in parts):
                yield told, mentions


def _is_told_of_others(
    parts: Sequence[Part], senders: Sequence[Part], said: str, told: Told
) -> bool:
    """Whether a sentence is of other cases than those asked for, or of what other cells send."""
    return any(_of_others(part, told, said) for part in parts) or any(
        sent_by_others(part, told) for part in senders
    )


def _on_mirnas(told: Told) -> bool:
    return bool(told.mirnas or ITEM.search(told.text))


_IN_DETAIL = re.compile(r"(?:Specifically|Mechanistically|In detail|In particular|Briefly)\b")


def _goes_on(told: Told, after: Told) -> bool:
    """Whether the next sentence goes into what one tells, with a miRNA."""
    same = told.path == after.path and not told.cells
    return same and _on_mirnas(after) and bool(_IN_DETAIL.match(after.text))


def _met(part: Part, told: Told) -> bool:
    spans = [span for term in part.terms for span in places(term, told)]
    if part.role is Role.SOURCE:
        if any(within(span, column_spans(told, "source")) for span in spans):
            return True
        # who sends goes unsaid where it is the tumour
        tumour = any(term.key == "cancer cell" for term in part.terms)
        return tumour and not sent_by_others(part, told)
    return bool(spans) or any(term.find(told.title) for term in part.terms if told.title)


def _is_contrary(part: Part, told: Told) -> bool:
    """Whether a sentence only moves the other way what is asked to be moved one way.

    The cells of a row stand for themselves: the first that has a way says what its thing does.
    """
    if not part.sign:
        return False
    found = [(span, term) for term in part.terms for span in places(term, told)]
    found.sort(key=lambda place: place[0])
    signs = [sign_told(part.sign, term, span, told, None) for span, term in found]
    signs = [sign for sign in signs if sign]
    return bool(signs) and (signs[0] if told.cells else max(signs)) < 0


_RESISTED_BEHIND = re.compile(  # "DOX and PTX chemoresistance", "tamoxifen-related resistance"
    r"[-\s]+(?:(?:and|or|,) ?[\w-]+[-\s]+)?(?:(?:drug|treatment|therapy|related|induced|acquired"
    r"|[\w-]{3,}ed)[-\s]+)*(?:chemo-?)?(?:resist|refractor|(?:in)?sensitiv|non-?respon)",
    re.IGNORECASE,
)
_RESISTED_BEFORE = re.compile(  # "resistance of cancer cells to cisplatin"
    r"(?:resist|refractor|sensitiv|respon)\w*(?: [\w-]+){0,6}? (?:to|against|towards?)"
    r"(?: [\w-]+,?){0,3} $",
    re.IGNORECASE,
)


def is_withstood(told: Told, span: Span) -> bool:
    """Whether a drug is told to be one that cells resist, not one that is given against that.

    Nor one that but says which cells send: "shed by cisplatin-resistant cells".
    """
    (start, end), text = span, told.text
    if text.startswith("-resistant", end) and within(span, column_spans(told, "source")):
        return False
    return bool(_RESISTED_BEHIND.match(text, end) or _RESISTED_BEFORE.search(text[:start]))


def _plays(role: Role, span: Span, told: Told) -> bool:
    """Whether what stands at a place of a sentence or row is told to send, or to receive."""
    if not told.cells and within(span, conditioned(told.text)):
        return False  # "CAF-domesticated monocytes": CAFs neither send nor receive
    if within(span, column_spans(told, "source")):
        return role is Role.SOURCE
    if role is Role.SOURCE:
        return False
    return within(span, column_spans(told, "recipient")) or (
        not told.cells and within(span, acted_in(told.text))
    )
