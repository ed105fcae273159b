"""Lists of genes, drugs, fluids, cell lines and methods, on the review and on small texts."""

import pytest

from assistant import Assistant
from assistant.biology.parties import sources
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
    ],
)
def test_what_is_excepted_is_left_out(text: str, items: set[str]) -> None:
    """Fluids that fall under one that is excepted are not listed."""
    told = "MiR-1 was measured in serum and plasma. MiR-2 was found in urine and in saliva."
    assert listed(text, KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))) == items


def test_a_use_narrows_only_where_enough_are_told_for_it() -> None:
    """Fluids are listed though no sentence speaks of the use asked for in such words."""
    told = "MiR-1 in tears and saliva may serve in differential diagnosis."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{told}\n"))
    assert listed("Which fluids hold miRNAs that tell patients apart?", kept) == {"tears", "saliva"}


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
    ):
        assert sort_asked(asked(text, kept)) is None


def test_methods_are_answered_by_their_enumeration(assistant: Assistant) -> None:
    """A question for methods leads with the sentence that enumerates them."""
    answer = assistant.ask("By which techniques can exosomes be separated?")
    assert "differential centrifugation" in answer.statements[0].text


def test_drawbacks_of_methods_are_no_methods(assistant: Assistant) -> None:
    """Asked what is wrong with methods, the sentence that enumerates them does not lead."""
    answer = assistant.ask("What are the drawbacks of exosome separation methods?")
    assert "expensive equipment" in answer.statements[0].text


def test_senders_that_are_enumerated() -> None:
    """Cells that are enumerated as those that secrete are all senders."""
    text = "The cells secreting these miRNAs are macrophages, monocytes and platelets."
    named = " ".join(text[start:end] for start, end in sources(text))
    assert all(cell in named for cell in ("macrophages", "monocytes", "platelets"))
