"""RNAs that are no miRNAs, by their names."""

import pytest

from assistant.biology.rnas import CIRCULAR, LONG, OTHER, is_mopped_up, mops_up, rna_names
from assistant.lists.items import sorts_asked
from assistant.lists.told import MIRNAS
from index.mirna import find_mirnas
from tests.asking import asked


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("LINC00963 and AFAP1-AS1 rose with circ_0001 and circHIPK3.",
         {"LINC00963": LONG, "AFAP1-AS1": LONG, "circ_0001": CIRCULAR, "circHIPK3": CIRCULAR}),
        ("The lncRNAs ABCD and EFG1 and the long non-coding RNA XYZ2 fell.",
         {"ABCD": LONG, "EFG1": LONG, "XYZ2": LONG}),
        ("ABCD1, a circular RNA, fell; the QRS-associated lncRNA (QAL) rose.",
         {"ABCD1": CIRCULAR, "QAL": LONG}),
        ("XIST-mediated loss of RNU6-1 and piR-823",
         {"XIST": LONG, "RNU6-1": OTHER, "piR-823": OTHER}),
        ("Key lncRNAs—ABCD and AC004321.2—fell; RP11-12A3.4 and MIR77-2HG rose.",
         {"ABCD": LONG, "AC004321.2": LONG, "RP11-12A3.4": LONG, "MIR77-2HG": LONG}),
        ("We sought lncRNAs (DElncRNAs) and a lncRNA-miRNA-mRNA or lncRNA-related network.", {}),
        ("LncRNAs, miRNAs and circRNAs of EVs bind HuR and circulate.", {}),
        ("The lncRNA miR-21 host gene", {}),
    ],
)  # fmt: skip
def test_names(text: str, sorts: dict[str, str]) -> None:
    """A name is known by its form, or because the document calls it so."""
    assert dict(rna_names(text).sorts) == sorts


def test_a_table_tells_sorts() -> None:
    """What stands under "RNA" in a table is one, of the class that its row tells."""
    rows = [(("RNA", "ABCD1"), ("Class", "circRNA")), (("RNA", "EFGH"), ("Change", "Up"))]
    assert dict(rna_names("", rows).sorts) == {"ABCD1": CIRCULAR, "EFGH": OTHER}


def test_a_name_is_found_wherever_it_stands() -> None:
    """Once it is called an lncRNA, a name is one in every sentence."""
    names = rna_names("The lncRNA ABCD rose.")
    assert [item.mirna.name for item in names.find("Loss of ABCD or of ABCD-derived RNA")] == [
        "ABCD",
        "ABCD",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("circABC1 (hsa_circ_0000001) rose", ["circABC1"]),
        ("hsa_circ_0000001 (also known as circABC1) rose", ["circABC1"]),
        ("The circRNA cABC (hsa_circ_0000001) rose", ["cABC"]),
        ("circABC1 and hsa_circ_0000002 rose", ["circABC1", "hsa_circ_0000002"]),
        ("Of five (hsa_circ_0000001) rose", ["hsa_circ_0000001"]),
    ],
)
def test_a_name_and_its_number_are_one(text: str, found: list[str]) -> None:
    """What stands in brackets behind a name, as its number in a database, is no second RNA."""
    assert [item.mirna.name for item in rna_names(text).find(text)] == found


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("ABCD sponges miR-21 and miR-22.", [True, True]),
        ("ABCD acts by competing for miR-21.", [True]),
        ("The lncRNA ABCD binds miR-21.", [True]),
        ("PTEN binds miR-21.", [False]),
        ("LINC00001 binds directly to miR-21.", [True]),
        ("miR-21 sponged nothing.", [False]),
    ],
)
def test_what_is_mopped_up(text: str, bound: list[bool]) -> None:
    """A miRNA that another RNA takes away does nothing itself."""
    named = tuple(find_mirnas(text))
    all_named = tuple(sorted((*named, *rna_names(text).find(text)), key=lambda one: one.start))
    assert [is_mopped_up(text, one, all_named) for one in named] == bound


@pytest.mark.parametrize(
    ("text", "mopping"),
    [
        ("circABC1, raised in lungs, sponges miR-21.", [True]),
        ("circABC1 and circABC2 act as decoys for miRNAs.", [True, True]),
        ("circABC1 feeds circABC2, which traps miR-21.", [False, True]),
        ("circABC1 was lowered by miR-21.", [False]),
    ],
)
def test_what_mops_up(text: str, mopping: list[bool]) -> None:
    """An RNA takes miRNAs away where it is the one that stands before the word for that."""
    named = tuple(rna_names(text).find(text))
    assert [mops_up(text, one, named) for one in named] == mopping


@pytest.mark.parametrize(
    ("question", "sorts"),
    [
        ("Which circRNA databases can predict microRNA response elements?", MIRNAS),
        ("Which circRNAs hold microRNA response elements?", {CIRCULAR}),
        ("Which lncRNAs sponge miRNAs in glioma?", {LONG}),
    ],
)
def test_the_sort_that_is_asked_for(question: str, sorts: frozenset[str]) -> None:
    """It is that of the noun asked for, unless this only says of what kind another thing is."""
    assert sorts_asked(asked(question)) == frozenset(sorts)


def test_databases_and_kinds_are_no_rnas() -> None:
    """A database called after what it holds, and a kind named beside circRNAs, are none of them."""
    text = (
        "CircX9 sponges miR-1. We searched public circRNA, miRNA, and RBP databases. The CircStore"
        " and CircHold2 databases beside circBase list circY1. The circY1-miR-2 axis holds"
        " EIciRNAs back."
    )
    assert set(rna_names(text).sorts) == {"CircX9", "circY1"}
