"""Lists of genes, drugs, fluids, cell lines and methods, on the review and on small texts."""

import pytest

from assistant import Assistant
from assistant.biology.parties import sources, targets
from assistant.lists.asked import wants_mirna_list
from assistant.lists.others import other_items
from assistant.lists.sorts import sort_asked
from assistant.question import Question, understand
from assistant.retrieve import vocabulary_of
from index.records import Document
from tests.kept_index import KeptIndex
from tests.parsing import parsed


@pytest.fixture(scope="module")
def kept(review_document: Document) -> KeptIndex:
    return KeptIndex(review_document)


def asked(text: str, kept: KeptIndex) -> Question:
    return understand(text, vocabulary_of(kept))


def listed(text: str, kept: KeptIndex) -> set[str]:
    question = asked(text, kept)
    sort = sort_asked(question)
    return {item.group or "" for item in (other_items(question, sort, kept) if sort else [])}


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which genes does exosomal miR-222 hit?", {"PDLIM2", "PTEN"}),
        ("List the genes silenced by exosomal miR-155.", {"UBQLN1", "DUSP14"}),
        (
            "In which body fluids were exosomal miRNAs measured?",
            {"serum", "plasma", "urine", "tears", "saliva"},
        ),
        (
            "Resistance to which drugs has been tied to exosomal miRNAs?",
            {"doxorubicin", "tamoxifen", "cisplatin", "trastuzumab", "PTX"},
        ),
    ],
)
def test_everything_of_the_kind_is_listed(text: str, items: set[str], kept: KeptIndex) -> None:
    """All things of the kind asked for stand in the list, and nothing else."""
    assert listed(text, kept) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Apart from blood, which fluids hold vesicle miRNAs?", {"urine", "saliva"}),
        ("In which fluids other than serum were miRNAs measured?", {"plasma", "urine", "saliva"}),
        ("Besides blood, where else in the body can miRNAs be sampled?", {"urine", "saliva"}),
        ("Besides blood, where else can miRNAs be measured?", {"urine", "saliva"}),
        (
            "Outside blood, what other parts of our body can they be taken from?",
            {"urine", "saliva"},
        ),
        ("Which fluids besides urine and saliva hold miRNAs?", {"serum", "plasma"}),
        ("other fluids than serum/plasma where miRNAs may be measured?", {"urine", "saliva"}),
    ],
)
def test_what_is_excepted_is_left_out(text: str, items: set[str]) -> None:
    """Fluids that fall under one that is excepted are not listed."""
    told = "MiR-1 was measured in serum and plasma. MiR-2 was found in urine and in saliva."
    assert listed(text, KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))) == items


def test_fluids_may_be_called_liquids() -> None:
    """Body liquids are listed as body fluids are."""
    told = "MiR-1 was measured in serum and plasma. MiR-2 was found in urine."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))
    assert listed("From which body liquids were miRNAs taken?", kept) == {
        "serum",
        "plasma",
        "urine",
    }


def test_several_classes_of_drugs_list_them_all() -> None:
    """Drugs of several classes are asked for by name, whatever their classes are called."""
    told = "MiR-1 promoted tamoxifen resistance. MiR-2 promoted cisplatin resistance."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))
    text = "For which cytotoxic, endocrine and antibody drugs is resistance tied to miRNAs?"
    assert listed(text, kept) == {"tamoxifen", "cisplatin"}


def test_what_brackets_leave_out_denies_nothing() -> None:
    """What "(so no stroma)" leaves out asks for no sentence that denies something."""
    told = "MiR-1 of tumour cells hit PTEN. MiR-2 of tumour cells hit SOCS3."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))
    text = "Among tumour cells (so no stroma, no immune cells): which genes do miRNAs hit?"
    assert listed(text, kept) == {"PTEN", "SOCS3"}


def test_a_use_narrows_only_where_enough_are_told_for_it() -> None:
    """Fluids are listed though no sentence speaks of the use asked for in such words."""
    told = "MiR-1 in tears and saliva may serve in differential diagnosis."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))
    assert listed("Which fluids hold miRNAs that tell patients apart?", kept) == {"tears", "saliva"}


TISSUES = (
    "Exosomes released from fibroblasts carried miR-1. MiR-2 was transferred to macrophages via"
    " exosomes. T cells secreted exosomal miR-3, which was taken up by endothelial cells and"
    " activated the PI3K/Akt pathway. In exosomes of neurons miR-4 lowered IL-6 and TNF-α through"
    " JAK/STAT signaling. MiR-5 favoured metastasis to the lungs and the liver."
)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which cells send exosomes?", {"fibroblasts", "T cells", "neurons"}),
        ("Which cell types take up the exosomes?", {"macrophages", "endothelial cells"}),
        ("Name the recipient cells.", {"macrophages", "endothelial cells"}),
        ("Which pathways are acted on?", {"PI3K/Akt", "JAK/STAT"}),
        ("Which cytokines are lowered?", {"IL-6", "TNF-α"}),
        ("To which organs do the tumours metastasise?", {"lung", "liver"}),
    ],
)
def test_cells_pathways_cytokines_and_organs(text: str, items: set[str]) -> None:
    """Cells are listed by the part they play; pathways, cytokines and organs by their names."""
    assert listed(text, KeptIndex(parsed(f"A paper\n\nResults\n\n{TISSUES}\n"))) == items


@pytest.mark.parametrize(
    "text",
    [
        "Which genes are silenced in macrophages?",
        "Which miRNAs are sent by fibroblasts?",
        "Which cells take up miR-2?",
        "Which cancer cells were used?",
        "What happens to the T cells?",
    ],
)
def test_no_list_of_cells(text: str) -> None:
    """Cells that only narrow a question, or that take up one miRNA, are not listed."""
    sort = sort_asked(asked(text, KeptIndex(parsed(f"A paper\n\nResults\n\n{TISSUES}\n"))))
    assert sort is None or sort.noun != "cell type"


def test_column_of_recipients_names_lines_too() -> None:
    """Cells that take miRNAs up by a table are its recipients, cell lines among them."""
    table = (
        "Table 1. Freight\n\nmiRNA\tRecipient\tMechanism\nmiR-1\tT47D\tWnt in T cells\n"
        "miR-2\tMacrophages\tM2\nmiR-3\tEndothelial cells\tVEGF\n"
    )
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\nTable 1 tells more.\n\n{table}"))
    text = "By the table, which cells besides macrophages take up the miRNAs?"
    assert listed(text, kept) == {"T47D", "Endothelial cells"}


def test_what_stands_behind_a_preposition_is_sought() -> None:
    """Drugs that are resisted are listed, though what puts them out are miRNAs."""
    kept = KeptIndex(parsed("A paper\n\nResults\n\nMiR-1 raised resistance to cisplatin.\n"))
    question = asked("Resistance to which drugs is due to miRNAs? List the agents.", kept)
    sort = sort_asked(question)
    assert not wants_mirna_list(question)
    assert sort is not None
    assert sort.noun == "drug"


def test_antibodies_are_drugs() -> None:
    """A treatment named by what it is directed against is a drug."""
    told = "MiR-1 predicted failure of anti-PD-1 treatment, miR-2 that of sorafenib."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))
    assert listed("Which drugs are tied to miRNAs?", kept) == {"anti-PD-1", "sorafenib"}


def test_what_belongs_to_another_mirna_is_left_out() -> None:
    """Of genes paired by "respectively", only those of the miRNA asked about are listed."""
    text = "MiR-1 and miR-2 inhibited KRAS and TP53, respectively. MiR-1 also targeted MYC in mice."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    assert listed("Which genes are inhibited by miR-1?", kept) == {"KRAS", "MYC"}


def test_what_other_cells_send_is_left_out_where_all_is_of_tumours() -> None:
    """In a paper on a cancer, genes that stem cells' miRNAs hit are none of what tumours send."""
    told = (
        "MiR-1 of tumour exosomes silenced PTEN. Exosomal miR-2 silenced SOCS3. MSC exosomal"
        " miR-3 silenced VEGF in the tumour."
    )
    kept = KeptIndex(parsed(f"MiRNAs in breast cancer\n\nResults\n\n{told}\n"))
    assert listed("Which genes do miRNAs in cancer cell exosomes silence?", kept) == {
        "PTEN",
        "SOCS3",
    }


def test_one_item_is_no_list() -> None:
    """Where only one thing is found the sentence answers, not a list."""
    kept = KeptIndex(
        parsed("A paper\n\nResults\n\nMiR-1 lowered KRAS, and nothing more than that.\n")
    )
    assert listed("Which genes are lowered by miR-1?", kept) == set()


def test_other_questions_list_nothing(kept: KeptIndex) -> None:
    """A question for miRNAs, for one gene, or for none of the kinds gets no such list."""
    for text in (
        "Which exosomal miRNAs hit genes of the PI3K pathway?",
        "Which gene does miR-222 hit?",
        "Which patients had metastases?",
        "How could drugs be packed into liposomes?",
    ):
        assert sort_asked(asked(text, kept)) is None


TOLD = """\
Exosomes from tumour cells carried miR-1 to macrophages. Macrophage-derived exosomes handed miR-2 to
tumour cells. Tumour exosomes with miR-3 promoted fibroblasts to change to a CAF state. CAF-educated
monocytes secreted exosomal miR-4. MiR-5 of tumour exosomes promoted the expansion of MDSCs.
"""


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which cells receive miRNAs in tumour exosomes?", {"macrophages", "fibroblasts", "MDSCs"}),
        ("Which cells do exosomal miRNAs act on?", {"macrophages", "fibroblasts", "MDSCs"}),
        (
            "What normal cells are changed by exosomal miRNAs?",
            {"macrophages", "fibroblasts", "MDSCs"},
        ),
        ("Which kinds of cells release exosomal miRNAs?", {"Macrophage", "monocytes"}),
    ],
)
def test_cells_are_listed_by_the_part_they_play(text: str, items: set[str]) -> None:
    """Cells that are reached are no senders, and what only primed a sender is none either."""
    assert listed(text, KeptIndex(parsed(f"A paper\n\nResults\n\n{TOLD}\n"))) == items


def test_what_undoes_resistance_is_not_resisted() -> None:
    """Drugs that cells resist are listed, not those that are given against it."""
    told = (
        "Exosomal miR-1 brought about cisplatin resistance. MiR-2 raised resistance of cells to"
        " tamoxifen. Tazemetostat relieved the resistance that exosomal miR-3 conferred."
    )
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))
    text = "Against which drugs do exosomal miRNAs confer resistance?"
    assert listed(text, kept) == {"cisplatin", "tamoxifen"}


def test_an_organ_is_told_of_ahead_of_its_mirna() -> None:
    """A sentence counts that the next one goes into with a miRNA."""
    told = (
        "Lung metastasis was furthered by miR-1. One team told how exosomes bring about liver"
        " metastasis. Specifically, miR-2 lowered TIMP2."
    )
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))
    assert listed("To which organs do miRNAs help tumours spread?", kept) == {"lung", "liver"}


def test_cells_that_are_communicated_with_are_enumerated(assistant: Assistant) -> None:
    """The sentence that names the most kinds of cells tells with which others exchange vesicles."""
    answer = assistant.ask("Which kinds of cells do tumour exosomes talk to?")
    assert "vascular cells, and immune cells" in answer.statements[0].text


def test_methods_are_answered_by_their_enumeration(assistant: Assistant) -> None:
    """A question for methods leads with the sentence that enumerates them."""
    answer = assistant.ask("By which techniques can exosomes be separated?")
    assert "differential centrifugation" in answer.statements[0].text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what is in exosomes?", "encapsulate"),
        ("Cargo of exosomes", "encapsulate"),
        ("Which contents do tumour exosomes hold, according to Figure 1?", "encapsulate"),
        ("What sorts of contents are enclosed by exosomes?", "encapsulate"),
        ("Stages in which exosomes are formed", "mainly formed through"),
        ("how do exosomes get into cells?", "by means of endocytosis"),
        ("What kind of molecular freight do exosomes hold?", "encapsulate"),
        ("Markers used to know exosomes: which are shown?", "tetraspanins"),
        ("What proteins serve to identify exosomes that come from tumours?", "tetraspanins"),
        ("I want the full set of molecules that are markers of exosomes.", "tetraspanins"),
    ],
)
def test_what_is_enumerated_is_answered_by_that(text: str, told: str, assistant: Assistant) -> None:
    """Contents, stages and ways in are told by the one sentence that enumerates them."""
    (statement,) = assistant.ask(text).statements
    assert told in statement.text


def test_drawbacks_of_methods_are_no_methods(assistant: Assistant) -> None:
    """Asked what is wrong with methods, the sentence that enumerates them does not lead."""
    answer = assistant.ask("What are the drawbacks of exosome separation methods?")
    assert "expensive equipment" in answer.statements[0].text


def test_senders_that_are_enumerated() -> None:
    """Cells that are enumerated as those that secrete are all senders."""
    text = "The cells secreting these miRNAs are macrophages, monocytes and platelets."
    named = " ".join(text[start:end] for start, end in sources(text))
    assert all(cell in named for cell in ("macrophages", "monocytes", "platelets"))


def test_target_behind_its_full_name() -> None:
    """A symbol in brackets is hit where its full name is, not where cells stand before it."""
    [hit] = targets("miR-5 repressed programmed cell death 4 (PDCD4), and more.")
    assert hit.text == "PDCD4"
    assert not targets("miR-5 inhibited growth of tumour cells (PDCD4).")
    assert not targets("miR-5 inhibited growth by the kinase (GSK3).")
    assert not targets("miR-5 regulated platelet growth factor (PDGF) activity.")


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("For which drugs do exosomal miRNAs alter resistance?", {"cisplatin", "tamoxifen"}),
        ("Which genes do exosomal miRNAs silence or rely on?", {"PTEN", "FOSL1"}),
        ("Which kinds of stem cells release exosomes?", {"BMSCs", "HUCMSCs"}),
    ],
)
def test_senders_and_classes_are_no_items(text: str, items: set[str]) -> None:
    """A drug that names the sender is not withstood, and a class stands behind its kinds."""
    kept = KeptIndex(
        parsed(
            "A paper\n\nResults\n\nExosomal miR-1 caused cisplatin resistance. Exosomal miR-2"
            " caused tamoxifen resistance. Exosomal miR-3 from docetaxel-resistant cells targeted"
            " PTEN. Loss of exosomal miR-4 promoted growth in a FOSL1-dependent way. Exosomes"
            " derived from MSCs carried miR-5. BMSCs-derived exosomes carried miR-6. Exosomes"
            " derived from HUCMSCs carried miR-7.\n"
        )
    )
    assert listed(text, kept) == items


COUNTS = (
    "The high ZORA1 group had higher numbers of macrophages and fibroblasts. The low ZORA1 group"
    " had higher numbers of neutrophils and T cells. Curcumin inhibited the expression of cytokines"
    " of inflammation, such as IL-1β, IL-18 and TNF-α, and upregulated IL-10, in THP-1."
)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which cells are more numerous where ZORA1 is high?", {"macrophages", "fibroblasts"}),
        ("Which cells are more numerous with low ZORA1?", {"neutrophils", "T cells"}),
        ("Which cytokines did curcumin lower in THP-1 monocytes?", {"IL-1β", "IL-18", "TNF-α"}),
        (
            "Which cytokines did curcumin change in THP-1 monocytes?",
            {"IL-1β", "IL-18", "TNF-α", "IL-10"},
        ),
    ],
)
def test_more_is_not_less(text: str, items: set[str]) -> None:
    """Of what is asked for as raised nothing is listed that fell, nor what others have more of."""
    assert listed(text, KeptIndex(parsed(f"A paper\n\nResults\n\n{COUNTS}\n"))) == items


def test_cells_that_send_are_no_cells_that_receive() -> None:
    """Who sends is asked for by what cells do, whatever they are set against."""
    kept = KeptIndex(
        parsed(
            "A paper\n\nResults\n\nExosomes released by macrophages carried miR-1 to neurons."
            " Exosomes released by monocytes carried miR-2 to T cells."
            " Exosomes released by neurons carried miR-3 to dendritic cells.\n"
        )
    )
    text = "Immune cells that send exosomes (rather than receive them): what types are covered?"
    assert listed(text, kept) == {"macrophages", "monocytes"}
    assert listed("Which immune cells release exosomes?", kept) == {"macrophages", "monocytes"}


def test_pathways_are_listed_by_their_direction() -> None:
    """A pathway that is inhibited is not among those that are activated."""
    kept = KeptIndex(
        parsed(
            "A paper\n\nResults\n\nMacrophage exosomes activated the Notch pathway in neurons."
            " Macrophage exosomes activated the Hippo pathway in glia."
            " Macrophage exosomes inhibited the mTOR pathway in neurons.\n"
        )
    )
    found = listed("Which pathways do macrophage exosomes switch on?", kept)
    assert found == {"Notch", "Hippo"}


def test_drugs_that_are_told_in_groups() -> None:
    """What one group in brackets is the other is not; how a thing was done is no list."""
    kept = KeptIndex(
        parsed(
            "A paper\n\nResults\n\nThere are PARP inhibitors (e.g., olaparib and niraparib) and MEK"
            " inhibitors (e.g., trametinib and cobimetinib).\n"
        )
    )
    assert listed("Which drugs are MEK inhibitors?", kept) == {"trametinib", "cobimetinib"}
    assert listed("Which drugs are PARP inhibitors?", kept) == {"olaparib", "niraparib"}
    assert sort_asked(asked("How were the genes hit by miR-1 found?", kept)) is None


@pytest.mark.parametrize(
    "text", ["what tube was used to spin the blood samples", "Who handled the blood samples?"]
)
def test_samples_that_are_only_named_are_not_listed(text: str) -> None:
    """What is done to the samples is asked of the noun before them."""
    kept = KeptIndex(parsed("A paper\n\nResults\n\nBlood samples were spun in EDTA tubes.\n"))
    assert sort_asked(asked(text, kept)) is None
    assert sort_asked(asked("Which samples were spun?", kept)) is not None


def test_cancers_are_listed_each_once() -> None:
    """A cancer is one item by whatever name, and stands there in the singular."""
    told = KeptIndex(
        parsed(
            "A paper\n\nResults\n\nMDSCs are high in lung cancer, melanoma and gastric tumours."
            " Survival was short in lung carcinomas.\n"
        )
    )
    assert listed("Which cancers are mentioned?", told) == {
        "lung cancer",
        "melanoma",
        "gastric tumour",
    }


def test_all_sentences_on_an_item_are_cited() -> None:
    """A drug that two sentences tell of is listed once, with both behind it."""
    kept = KeptIndex(
        parsed(
            "A paper\n\nResults\n\nMiR-21 promotes resistance to tamoxifen. "
            "MiR-9 drives resistance to tamoxifen. MiR-155 drives resistance to cisplatin.\n"
        )
    )
    question = asked("Resistance to which drugs has been tied to miRNAs?", kept)
    sort = sort_asked(question)
    assert sort is not None
    items = other_items(question, sort, kept)
    assert {item.group: len(item.units) for item in items} == {"tamoxifen": 2, "cisplatin": 1}


NAMED_THERE = (
    "Roe et al found that exosomal miR-1 from CCL5-stimulated cells hit PTEN and SOCS1. Wei et al"
    " saw that miR-2 in serum told patients apart with a sensitivity of 81% and a specificity of"
    " 72%. In IL-4-primed macrophages miR-3 raised IL-10 and lowered IL-6 by way of IL13R in mice."
    " MiR-5 inhibited the CXCL8/CXCR2 axis. MiR-4 silenced RAB5 by the LIN9/AKT pathway."
)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("chemokines mentioned, each with its miRNA?", {"CCL5", "CXCL8"}),
        ("interleukins in the text (receptors don't count)", {"IL-4", "IL-10", "IL-6"}),
        ("Authors mentioned by surname: who are they?", {"Roe", "Wei"}),
        ("sensitivity / specificity figures: all that are quoted", {"81%", "72%"}),
        ("macrophages and miR-3: cytokines that rise, cytokines that fall", {"IL-10", "IL-6"}),
        ("Which cytokines rise and which fall with miR-3?", {"IL-10", "IL-6"}),
        ("genes that exosomal miR-1 and miR-4 go after, list", {"PTEN", "SOCS1", "RAB5"}),
        ("Which genes do exosomal miR-1 and other miRNAs aim at?", {"PTEN", "SOCS1"}),
    ],
)
def test_things_named_first_are_listed(text: str, items: set[str]) -> None:
    """What a question names first as mentioned, or as moved either way, is what it asks for."""
    assert listed(text, KeptIndex(parsed(f"A paper\n\nResults\n\n{NAMED_THERE}\n"))) == items


def test_of_a_pathway_its_first_member_is_hit() -> None:
    """Of the genes that a stroke joins to a pathway, the first is the one that is targeted."""
    told = "MiR-1 hampered growth by targeting the LIN9/ABC2/AKT pathway. MiR-2 targets KLF4."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))
    assert listed("Which genes are targeted by the miRNAs?", kept) == {"LIN9", "KLF4"}
