"""What kind of study a quoted sentence rests on: dish, animal, people, trial, or no study at all.

Cues are looked for in the sentence, then in the titles that it cites, then (only in a text that
reports one study, such as an abstract) in its paragraph. A title may add that animals or cells
were used, never that people were: a finding on cells stays one, however clinical its source.
"""

import functools
import re
from collections.abc import Sequence

from assistant.citing.evidence_words import (
    ACTED_ON,
    ANIMAL,
    ANIMAL_CELL,
    CELL_BEHAVIOUR,
    CELL_LINE,
    CELLS_SURVIVE,
    COUNTED,
    FLUID_OR_TISSUE,
    GENERAL,
    GIVEN,
    IN_VITRO,
    IN_VIVO,
    MEASURED,
    MODELLED,
    MOST_STUDIES,
    NOT_A_SAMPLE,
    NOT_CULTURED,
    ON_LITERATURE,
    PAST,
    PATIENTS,
    PEOPLE,
    POPULATION,
    REPORTED,
    SUMMARY,
    TRIAL,
    TRIAL_WISHED,
)
from assistant.citing.inherit import reports_a_study
from assistant.records import CitedStudy, Evidence
from index.mirna import find_mirnas
from index.records import BlockKind, Document, Reference, Sentence

_VERB = re.compile(rf"{GENERAL.pattern}|{REPORTED.pattern}", re.IGNORECASE)
_PRECLINICAL = frozenset({Evidence.CELL_LINE, Evidence.ANIMAL})


def label(
    document: Document, sentence: Sentence, studies: Sequence[Reference]
) -> frozenset[Evidence]:
    """The kinds of evidence behind a sentence; empty where the sources do not state it.

    `studies` are the references that it cites, its own or inherited; those marked as reviews
    (`CitedStudy.is_review`) count as none.
    """
    block = document.blocks[sentence.block]
    text = _without_marks(document, sentence)
    primary = [study for study in studies if not _is_review(study)]
    if block.kind is BlockKind.TABLE_ROW:
        modelled = {Evidence.ANIMAL} if ANIMAL_CELL.search(text) else set()
        return frozenset(_own(text, True) | modelled)
    alone = not document.references  # an abstract: what is reported is its own study
    own = alone or (not studies and reports_a_study(document))
    if _is_of_no_study(text, primary, alone):
        return _animal(text) or frozenset({Evidence.REVIEW_STATEMENT})
    found = _own(text, bool(primary) or own)
    if not found or not _sampled(text):
        titled = _titled(text, primary)
        found = titled & _PRECLINICAL or found or titled
    if found == {Evidence.PATIENT_SAMPLES} and GIVEN.search(text):
        found = _titled(text, primary) & {Evidence.TRIAL} or found  # samples of a trial's patients
    if not found and alone:
        found = _whole(document.text)
    if not found and _is_definition(text):
        return frozenset({Evidence.REVIEW_STATEMENT})
    return found


def _is_of_no_study(text: str, primary: Sequence[Reference], alone: bool) -> bool:
    """Whether a sentence is a remark, a conclusion or a definition, and no study's finding."""
    if len(primary) > 1 and MOST_STUDIES.search(text) and not find_mirnas(text):
        return True
    if any(not _is_inherited(study) for study in primary):
        return False
    if not primary and (ON_LITERATURE.search(text) or not _reports(text, alone)):
        return True
    return _is_general(text) and not _study_cue(text)


def _is_general(text: str) -> bool:
    """A conclusion over what came before, or a statement of how things may be."""
    if not _opens_generally(text):
        return False
    if SUMMARY.match(text) or not REPORTED.search(text):
        return True
    return not find_mirnas(text) and not PAST.search(text)  # "they are bound to proteins"


def _is_definition(text: str) -> bool:
    """How things are, of no one miRNA: "Exosomes are vesicles of ..."."""
    verb = _VERB.search(text)
    return (
        verb is not None and verb.group() in {"is", "are", "has", "have"} and not find_mirnas(text)
    )


def _animal(text: str) -> frozenset[Evidence]:
    said = IN_VIVO.sub(" ", text)  # what may hold in vivo was not seen in an animal
    return frozenset({Evidence.ANIMAL}) if ANIMAL.search(said) else frozenset()


def _is_inherited(study: Reference) -> bool:
    return isinstance(study, CitedStudy) and study.inherited


def _without_marks(document: Document, sentence: Sentence) -> str:
    text = document.text[sentence.start : sentence.end]
    for mark in reversed(sentence.marks):
        at, end = mark.start - sentence.start, mark.end - sentence.start
        text = text[:at] + " " + text[end:]
    return text


def _is_review(study: Reference) -> bool:
    return isinstance(study, CitedStudy) and study.is_review


def _reports(text: str, alone: bool) -> bool:
    """Whether somebody is said to have done or found this, as against how things are."""
    if alone:
        told = REPORTED.search(text) or not GENERAL.search(text)  # no verb: a line of a report
        return bool(told) and not _opens_generally(text)
    return bool(_study_cue(text)) or (
        bool(REPORTED.search(text)) and not GENERAL.search(text) and not POPULATION.search(text)
    )


@functools.lru_cache(maxsize=4096)
def _opens_generally(text: str) -> bool:
    if re.search(r"\b(?:are|is) (?:presented|reported|described)\b", text):
        return False
    verb = _VERB.search(text)
    return bool(verb and GENERAL.fullmatch(verb.group()))


@functools.lru_cache(maxsize=4096)
def _study_cue(text: str) -> bool:
    return bool(
        CELL_LINE.search(text)
        or re.search(r"\bxenograft|\bmice\b|\btissues\b", text, re.IGNORECASE)
    )


@functools.lru_cache(maxsize=4096)  # a sentence is quoted, and a title cited, again and again
def _own(text: str, reported: bool) -> frozenset[Evidence]:
    """What the text itself names."""
    found: set[Evidence] = set()
    if ANIMAL.search(text):
        found.add(Evidence.ANIMAL)
        if _people_too(text):
            found.add(Evidence.PATIENT_SAMPLES)
    elif _is_trial(text):
        return frozenset({Evidence.TRIAL})
    elif _people(text, reported):
        found.add(Evidence.PATIENT_SAMPLES)
    if MODELLED.search(text):
        return frozenset(found)
    if _in_dish(text) or _on_cells(text, bool(found)):
        found.add(Evidence.CELL_LINE)
    return frozenset(found)


def _is_trial(text: str) -> bool:
    return bool(TRIAL.search(text)) and not TRIAL_WISHED.search(text)


def _in_dish(text: str) -> bool:
    return bool(IN_VITRO.search(text) or CELL_LINE.search(text))


def _on_cells(text: str, taken: bool) -> bool:
    """Whether it tells what cells do; of what is `taken` from people or animals, to them."""
    cues = ACTED_ON if taken else CELL_BEHAVIOUR
    return bool(cues.search(NOT_CULTURED.sub(" ", text)))


@functools.lru_cache(maxsize=64)
def _whole(text: str) -> frozenset[Evidence]:
    """What a text that reports one study says of it somewhere; of samples only if of no more."""
    found: set[Evidence] = set()
    if ANIMAL.search(text):
        found.add(Evidence.ANIMAL)
    elif _is_trial(text):
        return frozenset({Evidence.TRIAL})
    if _in_dish(text) or _on_cells(text, bool(found) or _people(text, False)):
        found.add(Evidence.CELL_LINE)
    if not found and COUNTED.search(text):
        found.add(Evidence.PATIENT_SAMPLES)
    return frozenset(found)


def _people(text: str, reported: bool) -> bool:
    cleaned = NOT_A_SAMPLE.sub(" ", text)
    if FLUID_OR_TISSUE.search(cleaned):
        return True
    return reported and bool(PEOPLE.search(cleaned) or _outcome(cleaned))


@functools.lru_cache(maxsize=4096)
def _sampled(text: str) -> bool:
    """Whether more than an outcome such as survival speaks of people, or anything of no people."""
    cleaned = NOT_A_SAMPLE.sub(" ", text)
    named = FLUID_OR_TISSUE.search(cleaned) or PEOPLE.search(cleaned) or _is_trial(text)
    return bool(named) or not _outcome(cleaned)


def _people_too(text: str) -> bool:
    """Whether a finding in animals was also made on samples of people."""
    cleaned = NOT_A_SAMPLE.sub(" ", text)
    sampled = FLUID_OR_TISSUE.search(cleaned) and PATIENTS.search(cleaned)
    return bool(sampled and MEASURED.search(cleaned))


def _outcome(text: str) -> bool:
    text = CELLS_SURVIVE.sub(" ", text)
    return bool(re.search(r"\bsurvival\b|\btumou?r stage\b|\bhazard ratio\b", text, re.IGNORECASE))


def _titled(text: str, studies: Sequence[Reference]) -> frozenset[Evidence]:
    """What the cited titles add: cells and animals; people only where the claim measures them."""
    found: set[Evidence] = set()
    for study in studies:
        title = study.title or ""
        named = _own(title, True)
        if named & _PRECLINICAL:
            found |= named & _PRECLINICAL
        elif named and (MEASURED.search(text) or Evidence.TRIAL in named):
            found |= named
    return frozenset(found)
