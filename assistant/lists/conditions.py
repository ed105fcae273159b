"""The condition that a list question puts on its items, as terms to hold sentences against.

The question's words, those that only ask for a list left out, become terms: a concept
(`biology/concepts.py`), a name of the index (a gene, a drug, a cell line), or a plain word. Terms
of one kind joined by "or", "and" or a comma are alternatives; the rest must all be met.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.asked.study_years import ANY_YEAR, StudyYears, years_asked
from assistant.biology.being_words import PEOPLE as BEINGS
from assistant.biology.concepts import END_STATES, ENDPOINTS, find_concept, find_concepts
from assistant.citing.evidence_words import CELL_LINE
from assistant.lists.asked import asking_part
from assistant.lists.care import cared_for
from assistant.lists.diseases import MOST_TITLES, diseases_asked, subject_named
from assistant.lists.grouping import grouped, without_implied
from assistant.lists.items import ITEM as LISTED
from assistant.lists.left_out import narrowing, narrows, refused_in, refused_role
from assistant.lists.named import PEOPLE, plain_terms
from assistant.lists.roles import Role, role_of
from assistant.lists.sections import ANYWHERE, Sections, sections_asked
from assistant.lists.signs import level_asked, sign_asked
from assistant.lists.study_kinds import ANY_STUDY, StudyKinds, kinds_asked
from assistant.lists.terms import CARRIER, Term, narrowed, nested_in
from assistant.lists.text import condition_text
from assistant.lists.words import BOTH_COURSES
from assistant.question import CONTEXT, Question
from index.opened import OpenIndex
from index.terms import tokens


@dataclass(frozen=True, slots=True)
class Part:
    """Terms of which one must be met, in the role that they play; `sign` is the direction asked."""

    terms: tuple[Term, ...]
    role: Role = Role.ANY
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Condition:
    """What the items of a list have to meet: all of `parts`.

    `level` is +1 or -1 where the items themselves must be raised or lowered.
    """

    parts: tuple[Part, ...]
    level: int = 0
    without: tuple[Part, ...] = ()  # what must not be met
    sections: Sections = ANYWHERE
    studies: StudyKinds = ANY_STUDY
    years: StudyYears = ANY_YEAR

    def __bool__(self) -> bool:
        """Whether there is anything to meet."""
        return bool(self.parts or self.level or self.sections or self.studies or self.years)


def condition_of(question: Question, opened: OpenIndex) -> Condition:
    """The condition of a list question; empty where it names nothing to hold sentences against."""
    core, years = years_asked(question.core)
    core, sections = sections_asked(core, opened)
    core, studies = kinds_asked(core)
    text, named = condition_text(replace(question, core=core), opened)
    item, at_first = LISTED.search(text), named
    diseased = _diseased(named, text, opened)
    named = [
        one
        for one in named
        if not any(other.start <= one.start and one.end <= other.end for other in diseased)
    ]
    named = [one for one in named if not (item and item.start() <= one.start < item.end())]
    named = _without_story(_without_asides(named, text), text)
    named = [one for one in named if not _says_what_it_is(one, named, text)]
    named = narrowing(named, text)
    refused = refused_in(named, text)
    named = [term for term in named if term not in refused]
    named = [*named, *_specimens(refused, named, text)]
    named, carried = _carried(named, text)
    hard = without_implied(named, narrowed(named, text), text)
    roles = {
        term.start: role_of(term, text)
        if term.kind == "process"
        else _inherited_role(term, named, text)
        for term in hard
    }
    parts = _telling([_part(group, roles, text) for group in grouped(hard, text)], text)
    if all(_is_subject(term, opened) for term in hard):  # its plain words tell more
        plain = tuple(plain_terms(text, [*at_first, *named, *carried, *diseased], opened))
        parts = (*parts, Part(plain)) if plain else parts
    level = _level_of_items(parts, hard, text)
    people = [
        Term(item.name, item.kind, item.start, item.end) for item in find_concepts(text, PEOPLE)
    ]
    if (
        people
        and (level or (_IN_THEM.search(text) and not diseased))
        and not any({part.terms[0].kind, part.terms[0].key} & _OF_PEOPLE for part in parts)
    ):
        parts = (*parts, Part((people[0], *_tissues(text))))
    without = [
        Part((one,), refused_role(one, hard, roles, text))
        for one in refused
        if narrows(one, hard, text) and not _is_endpoint(one, text)
    ]
    cared = tuple(Part((term,), sign=sign) for term, sign in cared_for(hard, text))
    about = (Part(tuple(diseased)),) if diseased else ()
    about = (*about, *_endpoints(text))
    level = 0 if cared else level
    parts = (*_merged(parts), *cared, *about)
    if level:  # that is condition enough beside what all is about
        parts = _telling(parts, text)
    parts = _withstood((*parts, *(_carriers(text) if parts else ())))
    return Condition(parts, level, tuple(without), sections, studies, years)


def _endpoints(text: str) -> Iterator[Part]:
    """The end-points that a question names: what goes with overall survival need not with PFS."""
    found = [Term(one.name, one.kind, one.start, one.end) for one in find_concepts(text, ENDPOINTS)]
    refused = refused_in(found, text)  # "overall survival, no PFS"
    if kept := [one for one in found if one not in refused]:
        yield Part(tuple(kept))


def _is_endpoint(term: Term, text: str) -> bool:
    """Whether an end-point is left out, beside which what is asked for may be told."""
    return any(one.start <= term.start < one.end for one in find_concepts(text, ENDPOINTS))


def _diseased(named: Sequence[Term], text: str, opened: OpenIndex) -> list[Term]:
    """The diseases of a question, those that an abbreviation of the sources names by that."""
    known = ((one, subject_named(one.key, opened)) for one in named if one.kind == "name")
    found = [Term(long, "disease", one.start, one.end) for one, long in known if long]
    for name, (start, end) in diseases_asked(text, opened):
        if not any(one.start < end and start < one.end for one in found):
            found.append(Term(name, "disease", start, end))
    return found


def _withstood(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts with the drugs that cells are asked to withstand in that role."""
    asked = any(part.sign and part.terms[0].key == "resistance" for part in parts)
    return tuple(
        replace(part, role=Role.WITHSTOOD)
        if asked and part.role is Role.ANY and part.terms[0].kind == "drug"
        else part
        for part in parts
    )


_OF_PEOPLE = frozenset({"fluid", "prognosis", "recurrence"})  # what no cell in a dish has
_OF_A_PAPER = frozenset({"disease", "carrier"})  # what all of a paper may be about


def _carriers(text: str) -> Iterator[Part]:
    """What carries the items, where exosomal ones are asked for."""
    for match in CARRIER.finditer(text):
        if not _NOT_IN.search(text[: match.start()]):
            yield Part((Term("exosome", "carrier", *match.span()),))
            return


_NOT_IN = re.compile(r"\b(?:not?|non|never|without|outside|free)\b[^,;.?]{0,20}$", re.IGNORECASE)


def said_in(title: str, condition: Condition) -> tuple[Part, ...]:
    """The parts that the sentences of a document must meet: what all of it is about goes unsaid.

    In a review of miRNAs in liver cancer no finding says again that it is of the liver.
    """
    parts = tuple(
        part
        for part in condition.parts
        if part.terms[0].kind not in _OF_A_PAPER or not any(term.find(title) for term in part.terms)
    )
    said = tuple(
        part for part in parts if part.sign or not any(term.find(title) for term in part.terms)
    )
    return said or parts


def _is_subject(term: Term, opened: OpenIndex) -> bool:
    """Whether a document is on it as a whole, by its title."""
    titles = (item.title for item in opened.documents[:MOST_TITLES])
    return any(term.find(title) for title in titles if title)


_SPECIMENS = re.compile(
    r"(?<!tissue )(?<!tumour )(?<!tumor )(?<!cell )(?<!biopsy )"
    r"\b(?:specimens?|samples?|fluids?)\b",
    re.IGNORECASE,
)


def _specimens(refused: Sequence[Term], named: Sequence[Term], text: str) -> Iterator[Term]:
    """What is left to be sampled where one fluid is not wanted: "specimens that aren't blood"."""
    fluids = [term for term in refused if term.kind == "fluid"]
    specimen = _SPECIMENS.search(text)
    if fluids and specimen and not any(term.kind == "fluid" for term in named):
        yield Term("body fluid", "fluid", *specimen.span())


_IN_THEM = re.compile(  # "found in patients with metastases"
    r"\b(?:found|measured|detected|seen|present|tested|observed|studied|examined|reported)"
    rf" in (?:(?!from\b|of\b)[\w-]+ ){{0,3}}?{BEINGS}\b(?!['’])"
    rf"|\bin (?:[\w-]+ ){{0,2}}?{BEINGS} (?:with|who)\b|\bin {BEINGS}\W*$",
    re.IGNORECASE,
)
_TISSUE = re.compile(r"\b(?:tumou?rs?|tissues?)\b", re.IGNORECASE)


def _tissues(text: str) -> Iterator[Term]:
    """Where else than in people levels are asked for: "in tumours or in patients"."""
    if re.search(r"\bor\b", text):
        for match in _TISSUE.finditer(text):
            yield Term(tokens("tissue")[0], "word", *match.span())


_SAYS_WHAT = frozenset({"tumour suppressor", "oncogene"})


def _says_what_it_is(term: Term, named: Sequence[Term], text: str) -> bool:
    """Whether a term only says what the name beside it is: "the tumour suppressor PTEN".

    So does the kind of cell behind a cell line: "THP-1 monocytes".
    """
    lines = (match for match in CELL_LINE.finditer(text) if term.kind == "cell")
    if any(text[line.end() : term.start] == " " for line in lines):
        return True
    return term.key in _SAYS_WHAT and any(
        other.kind == "name"
        and (
            text[term.end : other.start] in {" ", " gene ", " genes "}
            or text[other.end : term.start] == " "
        )
        for other in named
    )


_ASIDE = re.compile(
    r"\b(?:whether|be it|be they|no matter|regardless|irrespective|either as"
    r"|as (?:an? )?\w+ or (?:as )?)\b",
    re.IGNORECASE,
)


def _without_asides(named: list[Term], text: str) -> list[Term]:
    """The terms without those of a "whether by X or Y", where others stand before it."""
    aside = _ASIDE.search(text)
    before = [term for term in named if aside is None or term.start < aside.start()]
    return before or named


_TOLD = frozenset({"process", "use"})


def _without_story(named: list[Term], text: str) -> list[Term]:
    """The terms without what only happened before the question: "she progressed. Which ...?"."""
    asking = asking_part(text)
    start = text.find(asking)
    if start < 0 or asking == text:
        return named
    asked = [term for term in named if start <= term.start < start + len(asking)]
    story = [term for term in named if term not in asked and term.kind in _TOLD]
    return [term for term in named if term not in story] if asked else named


def _carried(named: list[Term], text: str) -> tuple[list[Term], list[Term]]:
    """A follow-up's terms, and those of the question before that it puts others in place of."""
    bracket = CONTEXT.search(text)
    if bracket is None:
        return named, []
    kinds = {term.kind for term in named if term.start < bracket.start()}
    carried = [term for term in named if term.start > bracket.start() and term.kind in kinds]
    return [term for term in named if term not in carried], carried


def _level_of_items(parts: Sequence[Part], hard: Sequence[Term], text: str) -> int:
    moved = any(part.sign and part.terms[0].key not in END_STATES for part in parts)
    return 0 if moved else level_asked(CONTEXT.sub("", text), hard) or level_asked(text, hard)


def _telling(parts: Sequence[Part], text: str) -> tuple[Part, ...]:
    """The parts without cancer cells that neither send nor receive: all findings are about them."""
    telling = [
        part
        for part in parts
        if part.role is not Role.ANY or any(term.key != "cancer cell" for term in part.terms)
    ]
    telling = telling or list(parts)
    if len(telling) > 1 and BOTH_COURSES.search(text):
        telling = [part for part in telling if part.terms[0].key != "tumour course"] or telling
    return tuple(telling)


# ── parts ───────────────────────────────────────────────────────────────────────────────────


def _inherited_role(term: Term, named: Sequence[Term], text: str) -> Role:
    """The role of a term; one that narrows another ("immune cells (TAMs)") plays its part."""
    role = role_of(term, text)
    broader = (other for other in named if other.key != term.key and nested_in(term, other))
    return next(
        (
            one
            for one in (role, *(role_of(other, text) for other in broader))
            if one is not Role.ANY
        ),
        role,
    )


def _part(group: Sequence[Term], roles: Mapping[int, Role], text: str) -> Part:
    played = [roles[term.start] for term in group if roles[term.start] is not Role.ANY]
    cells = [term.key for term in group if term.kind == "cell"]
    mixed = len(group) > 1 and any(
        term.kind == "process" and not any(find_concept(cell, term.key) for cell in cells)
        for term in group  # "act on fibroblasts or turn them into CAFs" is done to fibroblasts
    )
    role = played[0] if played and not mixed else Role.ANY
    return Part(tuple(group), role, 0 if role is Role.SOURCE else sign_asked(group, text))


def _merged(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Parts on the same terms made one: "fibroblasts into CAFs" asks for fibroblasts once.

    "Bone metastasis or remodelled bone" is on bone either way: the narrower of two parts stays.
    """
    merged: list[Part] = []
    for part in parts:
        keys = {term.key for term in part.terms}
        same = next((one for one in merged if keys & {term.key for term in one.terms}), None)
        if same is None:
            merged.append(part)
            continue
        at = merged.index(same)
        role = same.role if same.role is not Role.ANY else part.role
        narrow = next((a.terms for a, b in ((same, part), (part, same)) if _narrows(a, b)), None)
        merged[at] = Part(narrow or (*same.terms, *part.terms), role, same.sign or part.sign)
    return tuple(merged)


def _narrows(one: Part, other: Part) -> bool:
    """Whether one part names only some of what another offers as alternatives of several kinds."""
    kinds = {term.kind for term in other.terms}
    return len(kinds) > 1 and {term.key for term in one.terms} < {term.key for term in other.terms}
