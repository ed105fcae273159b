"""The years of the studies that a list is drawn from."""

import pytest

from assistant.asked.study_years import StudyYears, years_asked
from assistant.lists.mirnas import list_items, names_of
from assistant.question import Kind, understand
from assistant.retrieve import vocabulary_of
from tests.kept_index import KeptIndex
from tests.parsing import parsed

REVIEW = (
    "A paper\n\nResults\n\nExosomal miR-1 promoted invasion of glioma cells.¹\n\n"
    "Exosomal miR-2 promoted invasion of glioma cells.²\n\nMore is to be told.\n\nReferences\n\n"
    "1. Roe A, Wei B. Exosomal miR-1 in glioma. *J Glia.* 2015;3(1):1-9. doi:10.1000/a1\n\n"
    "2. Poe C, Lee D. Exosomal miR-2 in glioma. *J Glia.* 2021;9(1):1-9. doi:10.1000/a2\n"
)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which miRNAs promote invasion, but only in work published before 2018?", ["miR-1"]),
        ("2021 papers only: which miRNAs promote invasion?", ["miR-2"]),
        ("miRNAs that promote invasion in studies since 2020", ["miR-2"]),
        ("miRNAs that promote invasion in studies from 2010 on (leave out 2015)", ["miR-2"]),
        ("Which miRNAs promote invasion?", ["miR-1", "miR-2"]),
    ],
)
def test_findings_of_the_years_are_listed(text: str, items: list[str]) -> None:
    """A list holds the findings whose studies are of the years that are asked for."""
    kept = KeptIndex(parsed(REVIEW))
    question = understand(text, vocabulary_of(kept))
    assert question.kind is not Kind.REFERENCE
    assert names_of(list_items(question, kept)) == items


@pytest.mark.parametrize(
    "text",
    [
        "Which 2021 papers are on miRNAs in macrophages?",
        "papers on miRNAs published before 2018",
        "Any miRNA studies from 2021?",
        "Studies from 2021 on miRNAs in macrophages",
        "Who published on miRNAs in 2021?",
    ],
)
def test_papers_of_the_years_are_a_look_up(text: str) -> None:
    """Where works are asked for by their years, no list of findings is."""
    assert years_asked(text) == (text, StudyYears())
