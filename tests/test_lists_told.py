"""What lists read of small texts: RNAs of every sort, several papers, likeness, headings, rows."""

import pytest

from assistant.lists.mirnas import list_items, names_of
from assistant.question import understand
from assistant.retrieve import vocabulary_of
from index.records import Document
from tests.kept_index import KeptIndex
from tests.parsing import parsed


def paper(name: str, title: str, text: str) -> Document:
    return parsed(f"{title}\n\n{text}\n", name)


def listed(question: str, kept: KeptIndex) -> set[str]:
    return set(names_of(list_items(understand(question, vocabulary_of(kept)), kept)))


RNAS = """1. Podocytes

The lncRNA MALAT1 sponges miR-200c and so damages podocytes. The same was true of NEAT1, which keeps
ZEB1 high. miR-23c was not altered and had no influence on podocytes. Podocyte loss is promoted by
miR-145-5p; the reverse was seen with miR-26a-5p.

2. Vessels

circHIPK3 promotes angiogenesis, whereas miR-21-5p inhibits angiogenesis.
"""


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Which non-coding RNAs harm podocytes?", {"MALAT1", "NEAT1", "miR-145-5p"}),
        ("Which miRNAs harm podocytes?", {"miR-145-5p"}),
        ("Which miRNAs protect podocytes?", {"miR-26a-5p"}),
        ("Which lncRNAs harm podocytes?", {"MALAT1", "NEAT1"}),
        ("Which circular RNAs promote angiogenesis?", {"circHIPK3"}),
        ("Which RNAs promote angiogenesis?", {"circHIPK3"}),
        ("Which RNAs inhibit angiogenesis?", {"miR-21-5p"}),
    ],
)
def test_rnas_of_every_sort(question: str, items: set[str]) -> None:
    """A list is of the RNAs that are asked for; what is denied or taken away is none of it."""
    assert listed(question, KeptIndex(paper("a", "Vesicle RNA", RNAS))) == items


SEPSIS = "miR-21 promotes angiogenesis. Death was more frequent when miR-22 was high."
GLIOMA = "miR-31 promotes angiogenesis. In sepsis miR-32 promotes angiogenesis."


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Which miRNAs promote angiogenesis?", {"miR-21", "miR-31", "miR-32"}),
        ("Which miRNAs promote angiogenesis in sepsis?", {"miR-21", "miR-32"}),
        ("Which miRNAs promote angiogenesis in septic patients?", {"miR-21", "miR-32"}),
        ("Which miRNAs promote angiogenesis in gliomas?", {"miR-31", "miR-32"}),
        ("Which miRNAs promote angiogenesis in brain tumours?", {"miR-31", "miR-32"}),
        ("Which miRNAs, when high, mean that patients with sepsis die?", {"miR-22"}),
    ],
)
def test_findings_of_other_diseases(question: str, items: set[str]) -> None:
    """Of papers on other diseases only the sentences count that name the one asked for."""
    papers = (
        paper("a", "MicroRNA in sepsis", f"Results\n\n{SEPSIS}"),
        paper("b", "MicroRNA in glioma", f"Results\n\n{GLIOMA}"),
    )
    assert listed(question, KeptIndex(*papers)) == items


ROWS = """Results

Table 1. Prognostic RNAs
RNA\tSample\tLevel\tMeaning
miR-21\tSerum\tUp\tRecurrence
miR-22\tSerum\tDown\tRecurrence
"""


def test_a_row_tells_its_level() -> None:
    """A column of levels says which RNAs are raised."""
    kept = KeptIndex(paper("a", "A paper", ROWS))
    assert listed("Which miRNAs are raised in serum?", kept) == {"miR-21"}
    assert listed("Which miRNAs are lowered in serum?", kept) == {"miR-22"}


def test_measurements_are_no_items() -> None:
    """A question on how miRNAs are measured lists none."""
    kept = KeptIndex(
        paper("a", "A paper", "Results\n\nHeparin distorts results in sepsis. miR-21 rose.")
    )
    assert not listed("What distorts miRNA measurements in sepsis?", kept)


def test_the_samples_are_asked_for() -> None:
    """A plural of its own behind "which" is what is listed, not the miRNAs named after it."""
    kept = KeptIndex(
        paper("a", "A paper", "Results\n\nIn plasma miR-21 rose. In serum miR-22 rose.")
    )
    assert not listed("Which samples were used to measure miRNAs in plasma?", kept)


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Which miRNAs did not differ in plasma?", {"miR-23"}),
        ("Which miRNAs are sponged by MALAT1 in plasma?", {"miR-24"}),
        ("Which miRNAs rose in plasma?", {"miR-21", "miR-25"}),
        ("Which miRNAs predict death in plasma?", {"miR-25"}),
    ],
)
def test_what_is_denied_or_mopped_up_is_listed_where_it_is_asked_for(
    question: str, items: set[str]
) -> None:
    """Null findings and sponged miRNAs are items of the lists that ask for them alone."""
    text = (
        "In plasma miR-21 rose. miR-23 did not differ in plasma. In plasma MALAT1 sponges miR-24."
        " Death was more frequent when miR-25 was high in plasma."
    )
    assert listed(question, KeptIndex(paper("a", "A paper", f"Results\n\n{text}"))) == items


def test_of_two_things_said_the_nearest_counts() -> None:
    """A sentence that says of a process two things says of each miRNA what is nearest to it."""
    text = "miR-21 restrains angiogenesis, and loss of this supply would promote angiogenesis."
    kept = KeptIndex(paper("a", "A paper", f"Results\n\n{text}"))
    assert not listed("Which miRNAs promote angiogenesis?", kept)
    assert listed("Which miRNAs inhibit angiogenesis?", kept) == {"miR-21"}


TABLES = """1. Results

Samples were taken twice. The mice were fed and weighed.

Table 1. Plasma miRNAs that changed under zinc tablets

miRNA\tFold change\tP value
miR-11\t0.6\t0.01
miR-12\t1.8\t0.02
miR-13\t0.9\t0.04

Table 2. Plasma miRNAs that changed under iron tablets

miRNA\tLog2 fold change\tP value
miR-14\t-0.7\t0.01
miR-15\t0.4\t0.02
"""


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Which plasma miRNAs had fallen under zinc?", {"miR-11", "miR-13"}),
        ("Which miRNAs rose in plasma under zinc?", {"miR-12"}),
        ("Which plasma miRNAs had fallen under iron?", {"miR-14"}),
        ("Which plasma miRNAs were raised under iron?", {"miR-15"}),
    ],
)
def test_the_title_of_a_table_is_told_of_its_rows(question: str, items: set[str]) -> None:
    """What a table is on holds of each row, and a ratio says which way the amount went."""
    kept = KeptIndex(paper("a", "Minerals", TABLES))
    assert listed(question, kept) == items


EXCHANGED = """Results

Exosomal miR-41 from monocytes blocked growth of ABC-7 cells. MiR-42 passed from tumour cells to
monocytes. MiR-43 affects the crosstalk between tumour cells and monocytes. ABC-7 cells shed miR-44.

Exosomal miR-51 drove growth through the DEF1/JNK3 pathway. MiR-52 drove growth through the JNK3
pathway. MiR-53 drove growth through the DEF1 pathway.

Exosomal miR-61 conferred resistance to docetaxel. MiR-62 was shed by docetaxel-resistant cells.
MiR-63 of MCF-7 cells was carried to platelets. MiR-64 was carried to MCF-7 cells. MiR-65 rose in
patients with positive lymph nodes. MiR-66 rose in patients with brain metastases.
"""


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Which miRNAs have a monocyte as their sender?", {"miR-41"}),
        ("Which miRNAs have an immune cell (monocyte) as the source?", {"miR-41"}),
        ("Which miRNAs have platelets as the receiving cell?", {"miR-63"}),
        ("Which miRNAs act through JNK3, with or without DEF1?", {"miR-51", "miR-52"}),
        ("Which miRNAs are named as making cells resistant to docetaxel?", {"miR-61"}),
        ("We grow MCF-7. Which miRNAs were handed to this line?", {"miR-64"}),
        ("We grow MCF-7. Which miRNAs do these cells send out?", {"miR-63"}),
        ("Node involvement: with which miRNAs is it associated?", {"miR-65"}),
    ],
)
def test_parts_and_places_in_further_words(question: str, items: set[str]) -> None:
    """A sender, a recipient, a line named before, what may be there or not: each is read."""
    assert listed(question, KeptIndex(paper("a", "Messages", EXCHANGED))) == items


GROUPS = (
    "Curcumin raised miRNAs involved in angiogenesis (miR-41, miR-42 and miR-43) and apoptosis"
    " (miR-44 and miR-45). Two lncRNAs—LINC00141 and AC001234.1—were related to metastasis, and"
    " three lncRNAs—LINC00141, AL012345.2, and NKILA—were related to fibrosis."
)


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Which miRNAs are involved in angiogenesis?", {"miR-41", "miR-42", "miR-43"}),
        ("Which miRNAs are involved in apoptosis?", {"miR-44", "miR-45"}),
        ("Which lncRNAs were related to metastasis?", {"LINC00141", "AC001234.1"}),
        ("Which lncRNAs were related to fibrosis?", {"LINC00141", "AL012345.2", "NKILA"}),
    ],
)
def test_what_is_said_of_one_group_is_not_said_of_another(question: str, items: set[str]) -> None:
    """Names in brackets go with the words before these, names in dashes with those behind."""
    assert listed(question, KeptIndex(paper("a", "A paper", f"Results\n\n{GROUPS}"))) == items


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Which lncRNAs went with a shorter life?", {"AC012345.1", "AL054321.2"}),
        ("Which lncRNAs mean longer survival?", {"LINC00201"}),
    ],
)
def test_what_goes_with_survival_is_good_or_bad(question: str, items: set[str]) -> None:
    """More of what correlates negatively with survival means a shorter life."""
    text = (
        "Overall survival (OS) was known. LINC00201 was positively correlated with OS, whereas"
        " AC012345.1 and AL054321.2 were negatively correlated with OS."
    )
    assert listed(question, KeptIndex(paper("a", "A paper", f"Results\n\n{text}"))) == items


SENT = (
    "miR-51 from macrophages promotes metastasis. miR-52 from fibroblasts promotes metastasis."
    " miR-53 from fibroblasts inhibits tumour growth. miR-54 was high in serum of patients."
    " miR-55 was low in serum of patients."
)


@pytest.mark.parametrize(
    ("question", "items"),
    [
        (
            "I will skip all miRNAs that come from macrophages. Which miRNAs promote metastasis?",
            {"miR-52"},
        ),
        ("Which miRNAs, whose sender is a macrophage, promote metastasis?", {"miR-51"}),
        ("Macrophages, T cells: which miRNAs do immune cells of any type send?", {"miR-51"}),
        ("Many miRNAs drive the tumour. Which ones slow it down?", {"miR-53"}),
        ("Which miRNAs does the paper report as high in serum?", {"miR-54"}),
        ("Which miRNAs did the authors find to be low in serum?", {"miR-55"}),
    ],
)
def test_parts_directions_and_what_is_dropped(question: str, items: set[str]) -> None:
    """Who sends, what is left out, and which way things go is read off many wordings."""
    assert listed(question, KeptIndex(paper("a", "A paper", f"Results\n\n{SENT}"))) == items


CELLS = """Results

Macrophages are told of. miR-61 acts on macrophages.

Table 1. miRNAs in immune cells
miRNA\tRecipient\tFunction
miR-62 (4T1 cells)\tMacrophages\tPromoted growth
miR-63 (4T1 cells)\tT cells\tPromoted growth
"""


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Table 1: miRNAs that act on macrophages?", {"miR-62"}),
        ("In the table on immune cells, what comes out of 4T1 and lands in T cells?", {"miR-63"}),
        (
            "In Table 1, drop every row with macrophages as recipient. Which miRNAs are left?",
            {"miR-63"},
        ),
        ("Which miRNAs are in the table on macrophages?", {"miR-62"}),
        ("Which miRNAs act on macrophages, table included?", {"miR-61", "miR-62"}),
    ],
)
def test_a_table_is_meant_alone_or_besides(question: str, items: set[str]) -> None:
    """A table that leads in is meant alone, one that is included is not."""
    assert listed(question, KeptIndex(paper("a", "A paper", CELLS))) == items


MOVED = (
    "Curcumin lowered the expression of miRNAs of tumours, such as miR-71 and miR-72, in serum of"
    " patients. Curcumin raised miR-73 in serum of patients. Curcumin-induced exosomal miR-74 and"
    " miR-75 were shed."
)


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Which miRNAs did curcumin lower in serum?", {"miR-71", "miR-72"}),
        ("Which miRNAs did curcumin push up in serum?", {"miR-73"}),
        ("Which miRNAs are induced by curcumin?", {"miR-73", "miR-74", "miR-75"}),
        ("Which miRNAs does curcumin change in serum?", {"miR-71", "miR-72", "miR-73"}),
    ],
)
def test_an_agent_moves_the_items(question: str, items: set[str]) -> None:
    """Which way somebody moves them is asked of the miRNAs, and told of all that are examples."""
    assert listed(question, KeptIndex(paper("a", "A paper", f"Results\n\n{MOVED}"))) == items
