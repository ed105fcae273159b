"""Lists by the kind of study behind what they list, on a small text."""

import pytest

from assistant.lists.mirnas import list_items, names_of
from assistant.lists.statements import (
    about_kinds,
    asks_for_statements,
    statements,
    statements_of,
)
from assistant.lists.study_kinds import kinds_asked
from assistant.question import Question, understand
from assistant.records import Evidence
from assistant.retrieve import vocabulary_of
from tests.kept_index import KeptIndex
from tests.parsing import parsed

TEXT = (
    "MiR-1 slowed fibrosis in mice. In cultured cardiomyocytes, miR-2 blocked fibrosis in vitro."
    " Plasma miR-3 was raised in 40 patients with fibrosis. MiR-4 raised apoptosis in rats."
)


@pytest.fixture(scope="module")
def kept() -> KeptIndex:
    return KeptIndex(parsed(f"A paper\n\nResults\n\n{TEXT}\n"))


def asked(text: str, kept: KeptIndex) -> Question:
    return understand(text, vocabulary_of(kept))


@pytest.mark.parametrize(
    ("text", "kinds", "alone"),
    [
        ("Which findings come from mice?", {Evidence.ANIMAL}, False),
        ("Which miRNAs were only studied in cell lines?", {Evidence.CELL_LINE}, True),
        ("Which miRNAs are backed by patient data?", {Evidence.PATIENT_SAMPLES}, False),
        ("What is the evidence from clinical trials?", {Evidence.TRIAL}, False),
        (
            "Which results are from human studies and which are from mice?",
            {Evidence.PATIENT_SAMPLES, Evidence.ANIMAL},
            False,
        ),
        ("Which miRNAs are raised in patients with fibrosis?", set(), False),
        ("Which miRNAs come from mice treated with a drug?", set(), False),
        ("Which miRNAs come from macrophages?", set(), False),
    ],
)
def test_kinds_of_study_are_read(text: str, kinds: set[Evidence], *, alone: bool) -> None:
    """What findings come from or were seen in is a kind of study; whom they are of is none."""
    _, found = kinds_asked(text)
    assert (set(found.kinds), found.alone) == (kinds, alone)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Which miRNAs were tested in animals?", ["miR-1", "miR-4"]),
        ("Which miRNAs were shown in vivo to slow fibrosis?", ["miR-1"]),
        ("Which miRNAs were only studied in vitro?", ["miR-2"]),
        ("Which miRNAs have evidence from patient samples?", ["miR-3"]),
    ],
)
def test_mirnas_by_the_kind_of_study(text: str, names: list[str], kept: KeptIndex) -> None:
    """A list of miRNAs holds those with a finding that rests on a study of the kind asked for."""
    assert names_of(list_items(asked(text, kept), kept)) == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Which findings on fibrosis come from animals?", ["MiR-1 slowed fibrosis in mice."]),
        ("List the results on apoptosis that were obtained in rats.", [TEXT.split(". ")[-1]]),
        ("Which findings on appetite come from animals?", []),
        ("Which fibrosis findings rest on clinical trials?", []),
    ],
)
def test_statements_by_the_kind_of_study(text: str, found: list[str], kept: KeptIndex) -> None:
    """Findings on a subject are listed where they rest on a study of the kind asked for."""
    question = asked(text, kept)
    assert asks_for_statements(question)
    assert [item.units[0].text for item in statements(question, kept)] == found


@pytest.mark.parametrize(
    ("text", "species"),
    [
        ("Which findings come from mice?", ("mice",)),
        ("Which findings come from mice or rats?", ("mice", "rats")),
        ("Which findings come from mice or other animals?", ()),
        ("Which findings come from animals or mice?", ()),
        ("Which findings come from mice and from any other animals?", ()),
    ],
)
def test_a_species_beside_all_animals_narrows_nothing(text: str, species: tuple[str, ...]) -> None:
    """What is asked of mice or other animals is asked of all animals."""
    rest, found = kinds_asked(text)
    assert rest == "Which findings  ?"
    assert (found.kinds, found.species) == ((Evidence.ANIMAL,), species)


def test_statements_are_looked_for_once(kept: KeptIndex) -> None:
    """Whether there are any, and which, is one search."""
    told, question = statements_of(kept), asked("Which findings come from mice?", kept)
    assert told(question, None) is told(asked(question.text, kept), None)
    assert told(question, frozenset()) == []


def test_several_kinds_stand_apart(kept: KeptIndex) -> None:
    """Where two kinds are asked for, each finding stands under its own."""
    question = asked("Which findings come from patients, and which from animals?", kept)
    groups = [item.group for item in statements(question, kept)]
    assert groups == ["patient samples", "animal", "animal"]
    assert about_kinds(question) == " resting on patient samples or animals"
