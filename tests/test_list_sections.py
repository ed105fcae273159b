"""Lists drawn from sections of a document, on a small text."""

import pytest

from assistant.lists.mirnas import list_items, names_of
from assistant.lists.sections import sections_asked
from assistant.question import understand
from assistant.retrieve import vocabulary_of
from index.records import BlockKind, Document
from tests.kept_index import KeptIndex
from tests.parsing import marked

H, P = BlockKind.HEADING, BlockKind.PARAGRAPH
PAPER = marked(
    ("Vesicle miRNAs in kidney disease", H, 1),
    ("Introduction", H, 2),
    ("MiR-1 has long been known in kidneys.", P, None),
    ("Fibrosis and scarring", H, 2),
    ("MiR-2 promoted fibrosis of the kidney. MiR-3 did so in mice.", P, None),
    ("Blood vessels", H, 2),
    ("MiR-4 lowered the growth of vessels.", P, None),
    ("Resistance to treatment", H, 2),
    ("Steroids", H, 3),
    ("MiR-5 conferred resistance to prednisolone.", P, None),
    ("Rituximab", H, 3),
    ("MiR-6 conferred resistance to rituximab.", P, None),
    ("Conclusion", H, 2),
    ("MiR-7 deserves to be studied.", P, None),
)


@pytest.fixture(scope="module")
def kept() -> KeptIndex:
    return KeptIndex(PAPER)


def meant(text: str, kept: KeptIndex) -> tuple[set[str], set[str]]:
    _, sections = sections_asked(text, kept)
    within, without = sections.within, sections.without
    return {path[-1] for _, path in within}, {path[-1] for _, path in without}


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("Which miRNAs are named in the fibrosis section?", {"Fibrosis and scarring"}),
        ("Which miRNAs does the chapter on blood vessels name?", {"Blood vessels"}),
        ("Reading the part about scarring, which miRNAs come up?", {"Fibrosis and scarring"}),
        ("All miRNAs of the treatment-resistance part", {"Resistance to treatment"}),
        ("miRNAs from the vessel and rituximab subsections", {"Blood vessels", "Rituximab"}),
        ("Which miRNA does the intro call known?", {"Introduction"}),
        ("blood vessel section: which miRNAs are named?", {"Blood vessels"}),
        ("Which miRNAs play a part in fibrosis?", set()),
        ("Which parts of the kidney are scarred?", set()),
        ("Which miRNAs are named? All, including the part on scarring.", set()),
    ],
)
def test_sections_are_known_by_their_headings(text: str, within: set[str], kept: KeptIndex) -> None:
    """A section is meant by words of its heading; a part that is played is no section."""
    assert meant(text, kept) == (within, set())


def paper(name: str, *headings: str) -> Document:
    parts = (((one, H, 2), ("MiR-1 was seen.", P, None)) for one in headings)
    return marked(("A paper", H, 1), *(part for both in parts for part in both), document_id=name)


def test_a_text_without_headings_has_no_sections() -> None:
    """Where nothing stands under a heading, a section that is asked of places nothing."""
    bare = KeptIndex(marked(("MiR-1 was seen.", P, None)))
    assert meant("Which miRNAs are named in the section on drug resistance?", bare) == (
        set(),
        set(),
    )


def test_sections_of_several_documents() -> None:
    """A heading is the same in capitals, and what stands before it does so in its own document."""
    two = KeptIndex(
        paper("a.txt", "Vessels", "Introduction", "Methods"),
        paper("b.txt", "Kidneys", "INTRODUCTION", "Liver"),
    )
    named = "Which miRNAs are named in the introduction?"
    assert meant(named, two) == ({"Introduction", "INTRODUCTION"}, set())
    before, _ = meant("All miRNAs, please. Stop before the introduction section.", two)
    assert {"Vessels", "Kidneys"} <= before
    assert not before & {"Introduction", "INTRODUCTION", "Methods", "Liver"}


def test_the_section_on_what_tumour_cells_exchange() -> None:
    """What tumour cells hand to one another is told of in the section on their interaction."""
    kept = KeptIndex(paper("a.txt", "Interaction between cancer cells", "Cancer cells and vessels"))
    text = "Which miRNAs are named for traffic from tumour cell to tumour cell?"
    assert meant(text, kept)[0] == {"Interaction between cancer cells"}


def test_sections_are_left_out(kept: KeptIndex) -> None:
    """What is excluded is drawn from no more, and what stands behind an end is not either."""
    assert meant("All miRNAs except those in the fibrosis section", kept)[1] == {
        "Fibrosis and scarring"
    }
    before, _ = meant("All miRNAs, please. Stop before the resistance chapter.", kept)
    assert before == {"Introduction", "Fibrosis and scarring", "Blood vessels"} | before
    assert not before & {"Steroids", "Conclusion"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Which miRNAs are named in the resistance section?", ["miR-5", "miR-6"]),
        ("Which miRNAs in the fibrosis section promote it?", ["miR-2", "miR-3"]),
        ("List all miRNAs from the vessel and steroid parts.", ["miR-4", "miR-5"]),
        ("Which miRNAs confer resistance, the rituximab part excluded?", ["miR-5"]),
    ],
)
def test_lists_are_drawn_from_the_sections(text: str, names: list[str], kept: KeptIndex) -> None:
    """All miRNAs of the sections asked of are listed, and none of others."""
    question = understand(text, vocabulary_of(kept))
    assert names_of(list_items(question, kept)) == names


EXCHANGE = marked(
    ("Vesicle miRNAs in liver cancer", H, 1),
    ("Interaction between cancer cells", H, 2),
    ("MiR-1 promoted growth.", P, None),
    ("Interaction between cancer cells and macrophages", H, 2),
    ("MiR-2 turned macrophages to M2.", P, None),
)


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("Which miRNAs pass between cancer cells?", {"Interaction between cancer cells"}),
        ("What do tumour cells send to each other?", {"Interaction between cancer cells"}),
        ("Which miRNAs pass between cancer cells and macrophages?", set()),
        ("Which miRNAs do cancer cells send to macrophages?", set()),
    ],
)
def test_what_cancer_cells_exchange_stands_under_its_heading(text: str, within: set[str]) -> None:
    """A section on what cancer cells hand to one another is where that is told."""
    assert meant(text, KeptIndex(EXCHANGE)) == (within, set())
