"""Exhaustive lists, on 202 questions whose answers were read by hand and on small texts."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.lists.asked import asks_whether_any, states_count, wants_mirna_list
from assistant.lists.conditions import condition_of
from assistant.lists.mirnas import documents_read, headline_of, list_items, names_of
from assistant.lists.roles import Role
from assistant.question import Question, understand
from assistant.retrieve import vocabulary_of
from index.mirna import Mirna, find_mirnas
from index.records import Document
from tests.kept_index import KeptIndex
from tests.parsing import parsed

READ_BY_HAND = Path(__file__).parent / "fixtures" / "lists.jsonl"


@pytest.fixture(scope="module")
def kept(review_document: Document) -> KeptIndex:
    return KeptIndex(review_document)


def asked(text: str, kept: KeptIndex) -> Question:
    return understand(text, vocabulary_of(kept))


def listed(text: str, kept: KeptIndex) -> list[str]:
    return names_of(list_items(asked(text, kept), kept))


def small(text: str) -> KeptIndex:
    return KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))


def mirnas(names: list[str]) -> Iterator[Mirna]:
    for name in names:
        yield from (mention.mirna for mention in find_mirnas(name))


def shares(kept: KeptIndex) -> list[tuple[float, float]]:
    """Recall and precision of every question."""
    found = []
    for line in READ_BY_HAND.read_text("utf-8").splitlines():
        case = json.loads(line)
        got = list(mirnas(listed(case["question"], kept)))
        items, also = list(mirnas(case["items"])), list(mirnas(case["also"]))
        recall = sum(any(one.matches(two) for two in got) for one in items) / len(items)
        right = sum(any(one.matches(two) for two in [*items, *also]) for one in got)
        found.append((recall, right / len(got) if got else 0.0))
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Which miRNAs do stem cells send, not counting the cord stem cells?", ["miR-1"]),
        ("Which miRNAs promote invasion, excluding those from tumour cells?", ["miR-4"]),
        ("Which miRNAs go to the lungs without involving the brain?", ["miR-5"]),
        ("Leaving blood aside, which miRNAs were measured in body fluids?", ["miR-7"]),
        ("Which miRNAs do stem cells send? Skip those of cord stem cells.", ["miR-1"]),
        ("Which miRNAs promote invasion? Those from tumour cells don't count.", ["miR-4"]),
    ],
)
def test_what_is_left_out_is_in_no_list(text: str, names: list[str]) -> None:
    """Senders, organs and fluids that are excepted are so where they play the part asked for."""
    told = (
        "Marrow stem cells (BMSCs) released miR-1. Umbilical cord stem cells released miR-2."
        " MiR-3 from tumour cells promoted invasion. MiR-4 from macrophages promoted invasion of"
        " tumour cells. MiR-5 caused lung metastasis. MiR-6 caused lung and brain metastasis."
        " MiR-7 was measured in urine. MiR-8 was measured in serum. It slowed growth."
    )
    assert listed(text, small(told)) == names


@pytest.mark.parametrize("cue", ["without changing", "without reducing", "without touching"])
def test_what_stays_as_it_was_is_told_of(cue: str) -> None:
    """A process that is not changed is named all the same by the sentences that answer."""
    told = "MiR-1 raised migration without affecting proliferation. MiR-2 slowed proliferation."
    assert listed(f"Which miRNAs raise migration {cue} proliferation?", small(told)) == ["miR-1"]


@pytest.mark.parametrize("cue", ["In contrast to", "Unlike", "Contrary to"])
def test_what_a_mirna_is_set_against_does_the_contrary(cue: str) -> None:
    """The miRNA that another stands in contrast to is not listed for what that one does."""
    told = f"{cue} miR-1, miR-2 inhibits fibrosis."
    assert listed("Which miRNAs inhibit fibrosis?", small(told)) == ["miR-2"]


@pytest.mark.parametrize(
    "text",
    [
        "Which miRNAs does chemotherapy induce?",
        "List the miRNAs whose release is triggered by giving a drug, chemo or immunotherapy.",
        "Which miRNAs are put out by cells because a drug was given?",
        "Which miRNAs do cells release after treatment with cisplatin?",
        "Which miRNAs change after chemotherapy?",
    ],
)
def test_what_a_treatment_brings_about_is_told_from_what_withstands_it(text: str) -> None:
    """A miRNA that a drug induces is asked for, and none that confers resistance to it."""
    told = (
        "MiR-1 conferred resistance to cisplatin. Cisplatin-induced miR-2 slowed growth. Cisplatin"
        " treatment promoted the release of miR-3. MiR-4 was sent by cisplatin-resistant cells."
    )
    assert listed(text, small(told)) == ["miR-2", "miR-3"]


def test_cells_that_resist_are_resistant_cells() -> None:
    """Senders told by what they withstand are asked for as senders."""
    told = "Cisplatin-resistant cells released miR-1. MiR-2 conferred resistance to cisplatin."
    asked_for = "Which miRNAs are released by cells that resist cisplatin?"
    assert listed(asked_for, small(told)) == ["miR-1"]


@pytest.mark.parametrize(
    "text",
    [
        "Which miRNAs go with tumour cells found in the blood?",
        "Which miRNAs were high in patients who had cancer cells in the circulation?",
        "Which miRNAs rise with tumour cells circulating in the blood?",
    ],
)
def test_tumour_cells_in_the_blood_are_no_blood(text: str) -> None:
    """Cells that circulate are one finding, not a fluid that a miRNA was measured in."""
    told = "MiR-1 rose in serum. MiR-2 was higher in patients with circulating tumour cells (CTCs)."
    assert listed(text, small(f"{told}\n\nAbbreviations\n\nCTCs, circulating tumour cells")) == [
        "miR-2"
    ]


def test_each_of_two_things_said_together_has_its_own_word() -> None:
    """Of "high A and low B" B is low, and a poor prognosis rates no spread named beside it."""
    told = small(
        "High WXYZ1 and low miR-1 were indicators of poor prognosis and lung metastasis. MiR-2"
        " promoted lung metastasis."
    )
    assert listed("Which miRNAs favour lung metastasis?", told) == ["miR-2"]
    assert listed("Which miRNAs curb lung metastasis?", told) == ["miR-1"]


def test_what_a_gene_is_called_is_no_condition() -> None:
    """The tumour suppressor PTEN is PTEN; tumour suppressors by themselves are asked for."""
    told = small("MiR-1 targeted PTEN. MiR-2 targeted TP53. It slowed growth.")
    assert listed("Which miRNAs hit the tumour suppressor PTEN?", told) == ["miR-1"]
    assert listed("Which miRNAs go with the PTEN oncogene?", told) == ["miR-1"]


def test_an_end_point_that_is_set_aside_is_not_asked_for() -> None:
    """Of overall survival alone, what goes with another end-point too may be told."""
    kept = small(
        "High miR-1 went with poor overall survival and progression-free survival.\n\n"
        "High miR-2 went with poor progression-free survival."
    )
    text = "Overall survival only (no PFS): which miRNAs have a link to it, in either direction?"
    assert listed(text, kept) == ["miR-1"]


def test_markers_of_vesicles_in_a_fluid_are_what_they_carry() -> None:
    """The exosome markers of one fluid, not of another, are miRNAs."""
    kept = small("Plasma exosomal miR-1 was a marker.\n\nSerum exosomal miR-2 was a marker.")
    assert listed("serum - not plasma - exosome markers, complete list", kept) == ["miR-2"]


def test_stem_cells_of_a_cord_are_one_sender() -> None:
    """What says which stem cells they are narrows; it is no sender beside them."""
    told = small(
        "Marrow stem cells (BMSCs) released miR-1. HUCMSCs released miR-2. It slowed growth."
    )
    text = "umbilical cord mesenchymal stem cell exosomes: list the miRNAs they carried"
    assert listed(text, told) == ["miR-2"]


def test_what_cells_ignore_is_asked_for() -> None:
    """Only an order to ignore something leaves it out."""
    told = small("MiR-1 raised resistance to cisplatin. MiR-2 raised resistance to tamoxifen.")
    assert listed("Which miRNAs make cells ignore cisplatin?", told) == ["miR-1"]


def test_lowered_and_not_raised_is_lowered() -> None:
    """The contrary of what is asked for, denied, says the same again."""
    told = small("MiR-1 was decreased in serum. MiR-2 was increased in serum. All were tested.")
    assert listed("Which miRNAs are lowered and not raised in serum?", told) == ["miR-1"]


def test_an_organ_that_nobody_speaks_of_is_met_by_none() -> None:
    """Spread to the ovary is not told by spread to the lung."""
    told = small("MiR-1 promoted lung metastasis. MiR-2 promoted brain metastasis.")
    assert not listed("Which miRNAs promote metastasis to the ovary?", told)


def test_a_drug_against_a_gene_is_no_gene_that_is_moved() -> None:
    """An inhibitor of a protein, and a cell that has it, are not the protein."""
    told = small(
        "MiR-1 suppressed CTLA4. A CTLA4 inhibitor countered miR-2. MiR-3 drew in CTLA4+ T cells."
    )
    assert listed("Which miRNAs bring CTLA4 down?", told) == ["miR-1"]
    assert listed("Which miRNAs act on CTLA4+ T cells?", told) == ["miR-3"]


def test_the_vesicles_of_tumours_are_sent_by_them() -> None:
    """What macrophages send is in no exosome of the tumour."""
    told = small("MiR-1 from tumour cells reached neurons. MiR-2 from macrophages reached neurons.")
    assert listed("Which miRNAs do tumour exosomes carry to neurons?", told) == ["miR-1"]


def test_all_that_are_named_are_listed() -> None:
    """Where only their being named is asked for, none is left out, of any sort."""
    told = small("The lncRNA MALAT1 rose. MiR-1 fell in serum. MiR-2 was packed into exosomes.")
    assert listed("Which miRNAs does the paper mention?", told) == ["miR-1", "miR-2"]
    assert listed("Any lncRNAs called by name in this article?", told) == ["MALAT1"]
    assert listed("Which miRNAs are mentioned in serum?", told) == ["miR-1"]


def test_rnas_of_two_sorts_are_asked_for_together() -> None:
    """A noun that two adjectives share is of both; an axis has its miRNA as what is taken away."""
    told = small(
        "The lncRNA MALAT1 promoted growth. The circular RNA circFOXO3 promoted growth. The lncRNA"
        " NEAT1/miR-9 axis promoted growth."
    )
    text = "Which long non-coding and circular RNAs promote growth?"
    assert listed(text, told) == ["MALAT1", "circFOXO3", "NEAT1"]
    text = "Which lncRNAs and circRNAs sponge miRNAs?"
    assert "miR-9" not in listed(text, small("The lncRNA MALAT1 sponged miR-9."))
    assert "miR-9" not in listed("Which ncRNAs promote growth?", told)


@pytest.mark.parametrize(
    "text",
    [
        "Can miRNAs in milk tell of sepsis? Which?",
        "Do any miRNAs hit PTEN, and if so, which ones?",
        "Is there any miRNA that hits PTEN?",
    ],
)
def test_whether_any_comes_before_which(text: str) -> None:
    """A yes/no question that goes on with "which" asks first if there are any."""
    assert asks_whether_any(text)
    assert not asks_whether_any("Which miRNAs hit PTEN, and which TP53?")


def test_what_is_held_back_may_stand_between() -> None:
    """To "hold the tumour or its vessels back" is to hold back either."""
    told = small(
        "MiR-1 inhibited tumour growth. MiR-2 inhibited angiogenesis. MiR-3 promoted both."
    )
    text = "Which miRNAs hold the tumour or its blood supply back?"
    assert listed(text, told) == ["miR-1", "miR-2"]


def test_spread_of_the_tumour_asked_about_is_but_an_alternative() -> None:
    """To ask of "cancer or one of its spread forms" is to ask for no spread."""
    told = small("MiR-1 was reduced in serum of patients. MiR-2 was raised in serum of patients.")
    text = (
        "Which miRNAs are reduced in serum of women with breast cancer or one of its spread forms?"
    )
    assert listed(text, told) == ["miR-1"]


@pytest.mark.parametrize(
    "text",
    [
        "Which miRNAs promote invasion (including the ones from T cells)?",
        "Which miRNAs promote invasion (the T-cell one too)?",
        "Which miRNAs promote invasion - the T-cell one included?",
        "Which miRNAs promote invasion, in any tumour?",
        "Which miRNAs promote invasion - in the tumour, in the host or in T cells (or elsewhere)?",
    ],
)
def test_what_is_in_as_well_narrows_nothing(text: str) -> None:
    """An aside that something is included leaves the list as it is."""
    told = "MiR-1 promoted invasion of liver cancer. MiR-2 from T cells promoted invasion too."
    assert listed(text, small(told)) == ["miR-1", "miR-2"]


def test_questions_read_by_hand(kept: KeptIndex) -> None:
    """Recall is at least .95 and precision at least .92 over 202 questions on other conditions."""
    figures = shares(kept)
    assert sum(recall for recall, _ in figures) / len(figures) >= 0.95
    assert sum(precision for _, precision in figures) / len(figures) >= 0.92


def test_items_stand_in_order_of_first_mention(kept: KeptIndex) -> None:
    """The bullets come as the document first names them."""
    items = list_items(asked("Which exosomal miRNAs are linked to EMT?", kept), kept)
    starts = [item.units[0].start for item in items]
    assert len(starts) == 3
    assert starts == sorted(starts)


def test_headline_says_what_was_searched(kept: KeptIndex) -> None:
    """The headline counts the items, the sentences and the documents."""
    items = list_items(asked("What miRNAs were found in urine exosomes?", kept), kept)
    lead = headline_of(items, kept)
    assert lead == "1 miRNA found in 299 sentences and table rows of 1 document"


def test_chosen_documents_only(kept: KeptIndex, review_document: Document) -> None:
    """A list over some documents takes nothing from the others."""
    both = KeptIndex(
        review_document, replace(parsed("T\n\nResults\n\nPlasma held miR-1.\n"), id="o")
    )
    question = asked("Which miRNAs were found in plasma?", both)
    assert names_of(list_items(question, both, frozenset({"o"}))) == ["miR-1"]


def test_sender_is_no_recipient() -> None:
    """A cell that only receives a miRNA is not listed as its sender."""
    kept = small(
        "Macrophage-derived exosomal miR-1 slowed growth. Exosomes carried miR-2 to macrophages."
    )
    assert listed("Which miRNAs are released by macrophages?", kept) == ["miR-1"]
    assert listed("Which miRNAs are taken up by macrophages?", kept) == ["miR-2"]


def test_respectively_is_read_pairwise() -> None:
    """Of a pair tied by "respectively", only the miRNA that hits the gene is listed."""
    kept = small("MiR-1 and miR-2 inhibited KRAS and TP53, respectively.")
    assert listed("Which miRNAs target TP53?", kept) == ["miR-2"]


def test_contrast_parts_clauses() -> None:
    """What stands behind a "while" belongs to the miRNA there."""
    kept = small("Levels of miR-1 were related to age, while miR-2 levels were related to grade.")
    assert listed("Which miRNAs have to do with tumour grade?", kept) == ["miR-2"]


def test_direction_asked_is_the_direction_told() -> None:
    """What holds a process back is not listed among what furthers it."""
    kept = small("MiR-1 promoted angiogenesis. MiR-2 suppressed angiogenesis.")
    assert listed("Which miRNAs promote angiogenesis?", kept) == ["miR-1"]
    assert listed("Which miRNAs hold back the growth of new blood vessels?", kept) == ["miR-2"]


def test_what_is_to_be_told_apart_is_asked_for() -> None:
    """Who asks to tell metastatic patients from others wants no marker of healthy people."""
    kept = small(
        "MiR-1 distinguished patients from healthy controls. MiR-2 differed between patients with"
        " and without metastasis."
    )
    assert listed("Which miRNA helps to tell metastatic from localised disease?", kept) == ["miR-2"]


def test_polarization_is_told_by_its_end() -> None:
    """What is turned into M1 is not listed under M2."""
    kept = small("MiR-1 polarized M2 macrophages to an M1 phenotype. MiR-2 drove M2 polarization.")
    assert listed("Which miRNAs drive macrophages to the M2 type?", kept) == ["miR-2"]


def test_a_finding_may_take_two_sentences() -> None:
    """A condition met in the sentence that leads to the miRNA counts, and both are cited."""
    kept = small("Radiation changed the vesicles of cells. Among them, miR-1 was raised.")
    items = list_items(asked("Which miRNAs does radiotherapy change?", kept), kept)
    assert [len(item.units) for item in items] == [2]


def test_abbreviations_meet_their_long_forms() -> None:
    """A condition in full words is met by the document's own abbreviation."""
    kept = small("Circulating tumor cells (CTCs) shed in blood. MiR-1 was tied to CTCs.")
    assert listed("Which miRNAs were tied to circulating tumour cells?", kept) == ["miR-1"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Which miRNAs are sent by immune cells to fibroblasts?", [Role.SOURCE, Role.RECIPIENT]),
        ("Which miRNAs are inside the exosomes that CAFs are secreting?", [Role.SOURCE, Role.ANY]),
        ("Name the miRNAs that CAFs are giving off.", [Role.SOURCE]),
        ("Which miRNAs do fibroblasts release?", [Role.SOURCE]),
        ("Which miRNAs are sent out in breast cancer exosomes?", [Role.SOURCE, Role.ANY]),
        ("Which miRNAs do T cells in the tumour release?", [Role.SOURCE]),
        ("Which miRNAs were tied to fibroblasts?", [Role.ANY]),
        ("Fibroblasts: which miRNAs are carried to them or come out of them?", [Role.ANY]),
        ("Which miRNAs act on fibroblasts?", [Role.RECIPIENT]),
        ("Which miRNAs act on fibroblasts, turning them into CAFs or so?", [Role.RECIPIENT]),
        ("Which miRNAs have macrophages down as the recipient?", [Role.RECIPIENT]),
        ("MDA-MB-231 at the receiving end: which miRNAs?", [Role.RECIPIENT]),
    ],
)
def test_roles_in_questions(text: str, role: list[Role], kept: KeptIndex) -> None:
    """Who sends and who receives is read from the question's own words."""
    assert [part.role for part in condition_of(asked(text, kept), kept).parts] == role


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("miRNAs in exosomes that have anything to do with brain metastases?", True),
        ("Through which exosomal miRNAs is NF-kB activated?", True),
        ("Which miRNAs are involved in the Wnt pathway?", True),
        ("Which genes do exosomal miRNAs target?", False),
        ("How do exosomal miRNAs spread resistance?", False),
        ("What does miR-21 target?", False),
        ("Second arm of the miRNA trial: which miRNAs fell?", True),
        ("For which miRNAs were the levels higher in tears?", True),
    ],
)
def test_which_questions_want_a_list(text: str, wanted: bool, kept: KeptIndex) -> None:
    """A question for miRNAs by a condition is told from one about a miRNA or for other things."""
    assert wants_mirna_list(asked(text, kept)) is wanted


def test_either_way_asks_for_no_level(kept: KeptIndex) -> None:
    """What is turned up or down is a pathway, and no miRNA of a low level is asked for."""
    text = "Through which exosomal miRNAs is NOTCH signalling turned up or down?"
    assert condition_of(asked(text, kept), kept).level == 0


def test_no_condition_no_list(kept: KeptIndex) -> None:
    """A question that names no condition, or asks for other items, gets no list of miRNAs."""
    assert listed("Which methods separate exosomes?", kept) == []
    assert listed("Which exosomal miRNAs are there?", kept) == []


NAMES_NO_MATTER_HOW = (
    "{}: which exosomal miRNAs?",
    "Does the review say which exosomal miRNAs are linked to {}?",
    "What do we know about exosomal miRNAs and {}? Names please.",
    "{} exosomal miRNAs list",
    "Is there more than one exosomal miRNA linked with {}? List them.",
    "How many exosomal miRNAs are tied to {}, and which?",
    "Has anyone reported exosomal miRNAs in connection with {}?",
    "Which small RNAs in vesicles relate to {}?",
    "Write down the exosomal miRNAs that the authors bring together with {}",
    "What exosomal miRNA has been connected to {}?",
)


@pytest.mark.parametrize("form", NAMES_NO_MATTER_HOW)
def test_a_list_in_whatever_form(form: str, kept: KeptIndex) -> None:
    """The same list comes of every way to ask for it."""
    for what, items in (("NF-kB", 4), ("osteoclast formation", 2), ("urine or tears", 2)):
        assert len(listed(form.format(what), kept)) >= items, what


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which miRNAs were found in plasma, not serum?", ["miR-1"]),
        ("Which miRNAs were found both in plasma and in urine?", ["miR-3"]),
        ("Which miRNAs were raised in plasma?", ["miR-3"]),
        ("Some only have plasma. Which miRNAs were lowered there?", ["miR-1"]),
    ],
)
def test_conditions_narrow(text: str, items: list[str]) -> None:
    """What is left out, joined, raised or said a sentence before narrows a list."""
    kept = small(
        "Plasma of patients had less miR-1. Serum carried miR-2. Raised miR-3 was seen in plasma"
        " and in urine."
    )
    assert set(items) <= set(listed(text, kept))
    assert "miR-2" not in listed(text, kept)


def test_the_drug_is_the_one_that_the_story_names() -> None:
    """A list about "the drug" is narrowed to the drug that the patient of the story takes."""
    kept = small("Exosomal miR-1 drove cisplatin resistance. MiR-2 drove tamoxifen resistance.")
    told = "She has been on tamoxifen for a year. "
    asked_for = told + "Name all miRNAs that the review blames for resistance to the drug."
    assert listed(asked_for, kept) == ["miR-2"]


def test_yes_or_no_wants_no_list(kept: KeptIndex) -> None:
    """A plain yes or no question about miRNAs in general is not answered by a list."""
    assert not wants_mirna_list(asked("Do exosomal miRNAs promote metastasis?", kept))


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (  # the nearest word says that fibroblasts receive
            "Which miRNAs from tumor cells act on fibroblasts?",
            ["miR-1"],
        ),
        ("Which miRNAs tell patients apart from healthy people?", ["miR-2"]),
        ("Which markers were found in urine?", ["miR-2"]),
    ],
)
def test_part_and_exclusion_are_read_from_the_nearest_word(text: str, items: list[str]) -> None:
    """What stands next to a cell says its part; "apart from" may leave nobody out."""
    kept = small(
        "Exosomal miR-1 from tumor cells was transferred to fibroblasts.\n\n"
        "Urinary exosomal miR-2 is a marker to differentiate patients from healthy people.\n\n"
        "Exosomal miR-3 derived from fibroblasts was transferred to tumor cells."
    )
    assert listed(text, kept) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which miRNAs are handed to tumor cells by macrophages?", ["miR-1"]),
        ("Which macrophage-derived miRNAs are there?", ["miR-1"]),
        ("Which miRNAs other than miR-2 come from fibroblasts or macrophages?", ["miR-1"]),
        ("Which miRNAs make tumors less responsive to cisplatin?", ["miR-3"]),
        ("Which miRNAs reach TNBC cells?", ["miR-2"]),
        ("Which miRNAs lower PTEN?", ["miR-4"]),
        ("Which miRNAs are lowered?", ["miR-5"]),
        ("Which miRNAs work against the tumor (less growth)?", ["miR-6"]),
        ("Which miRNAs act on KRAS, ABCX9 or PTEN?", ["miR-4"]),
        ("Which miRNAs act straight on PTEN?", ["miR-4"]),
        ("Macrophages themselves mail miRNA to the tumor: name these.", ["miR-1"]),
        ("Resistance to cisplatin handed on by exosomes: which miRNAs?", ["miR-3"]),
        ("Besides sweat, plasma was used. Which miRNAs were seen?", ["miR-5"]),
        ("list the miRNAs found lowered in plasma", ["miR-5"]),
        ("Looking at patient plasma only: which miRNAs were seen?", ["miR-5"]),
    ],
)
def test_conditions_in_everyday_words(text: str, items: list[str]) -> None:
    """Who sends, what is withstood, which cells and which way are read from everyday words."""
    kept = small(
        "Macrophages secreted exosomal miR-1 that was transferred to tumor cells.\n\n"
        "Fibroblast-derived exosomal miR-2 was transferred to TNBC cells.\n\n"
        "Exosomal miR-3 promoted cisplatin resistance.\n\nMiR-4 inhibited PTEN in mice.\n\n"
        "MiR-5 was downregulated in plasma.\n\nMiR-6 suppressed tumor growth.\n\n"
        "Exosomal miR-7 reversed cisplatin resistance.\n\nKRAS was seen."
    )
    assert listed(text, kept) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which miRNAs from cancer cells suppress breast cancer?", ["miR-1"]),
        ("Which miRNAs that come from non-tumour cells act against the cancer?", ["miR-2"]),
        ("Which miRNAs bring about M2 macrophages?", ["miR-4"]),
        ("Which miRNAs go with tumour size?", ["miR-5"]),
        ("Which miRNAs come from MSCs derived from adipose tissue?", ["miR-2"]),
        ("Which breast cancer derived miRNAs act on macrophages?", ["miR-4"]),
        ("Which miRNAs are lower in tumours or in patients?", ["miR-6"]),
        ("Which miRNAs hinder cells from dividing?", ["miR-1", "miR-2"]),
        ("Which macrophage-directed miRNAs are sent by the tumour?", ["miR-4"]),
        ("Which miRNAs, if blocked, would promote angiogenesis?", ["miR-8"]),
        ("Which miRNAs go with tumour size, for a talk?", ["miR-5"]),
    ],
)
def test_more_conditions_in_everyday_words(text: str, items: list[str]) -> None:
    """The disease as what is moved, cells by what they are not, states by what brings them."""
    kept = small(
        "Cancer cell-derived exosomal miR-1 inhibited tumor growth.\n\n"
        "Exosomal miR-2 from ADSCs suppressed tumor growth.\n\n"
        "MiR-3 was delivered to IL-4-induced M2 macrophages, which turned to M1 macrophages.\n\n"
        "Tumor-derived exosomal miR-4 induced M2 polarization of macrophages.\n\n"
        "Levels of miR-5 were related to tumor size.\n\nMiR-6 was reduced in tumor tissue.\n\n"
        "MiR-7 promoted angiogenesis.\n\nMiR-8 inhibited angiogenesis."
    )
    assert listed(text, kept) == items


def test_a_mirna_is_read_where_it_is_first_named() -> None:
    """A name that comes again at the end of a sentence turns nothing round."""
    kept = small("MiR-1 suppressed growth, which suggests a role for miR-1. MiR-2 promoted growth.")
    assert listed("Which miRNAs promote growth?", kept) == ["miR-2"]
    assert listed("Which miRNAs suppress growth?", kept) == ["miR-1"]


def test_growth_factors_and_malignant_tumours_are_no_growth() -> None:
    """What is called by growth or malignancy is not moved by a miRNA that stands beside it."""
    kept = small(
        "MiR-1 was found with platelet-derived growth factor. MiR-2 differed between benign and"
        " malignant tumors. MiR-3 promoted growth."
    )
    assert listed("Which miRNAs promote growth?", kept) == ["miR-3"]


def test_a_table_is_listed_in_full() -> None:
    """All miRNAs of a table are listed where nothing but the table is named."""
    kept = small(
        "MiR-9 was found.\n\nTable 1 Roles\n\n"
        "miRNA\tRole\tRef.\nmiR-1\tgrowth\t[1]\nmiR-2\tinvasion\t[2]"
    )
    assert listed("Which miRNAs are named in Table 1?", kept) == ["miR-1", "miR-2"]


def test_what_the_rows_say_has_a_direction() -> None:
    """Of rows that say that growth goes up, those are listed whose miRNA furthers it."""
    kept = small(
        "Table 1. MiRNAs\n\n| miRNA | Function |\n|---|---|\n| miR-1 | Promoted tumor growth |\n"
        "| miR-2 | Suppressed tumor growth |"
    )
    assert listed("Tabulated miRNAs whose function entry says growth goes up", kept) == ["miR-1"]


def test_a_denial_in_the_sentence_itself_stands() -> None:
    """What a sentence says a miRNA does is not turned round by the sentence before it."""
    kept = small(
        "Fibroblasts promoted metastasis. Their exosomal miR-1 reduced tumor cell activity and"
        " metastasis. Exosomal miR-2 of fibroblasts promoted metastasis."
    )
    assert listed("Which miRNAs promote metastasis?", kept) == ["miR-2"]


@pytest.mark.parametrize(
    "text",
    [
        "List the genes that miRNAs silence.",
        "What are the targets of miRNAs from fibroblasts?",
        "Which protein decides which miRNAs are packed into exosomes?",
        "Which instrument quantified the miRNAs in tears?",
        "Whose kit extracted these miRNAs?",
        "Is there a miRNA database for prognosis?",
        "Is there a public catalogue of miRNAs in tears?",
        "In which country were the miRNAs of the cohort measured?",
        "By what rule were the nine miRNAs chosen?",
        "Why did the Danish team not sequence all miRNAs?",
        "The miRNA samples came from an older trial. What was it testing?",
        "Blood pressure in the serum miRNA trial, treated group vs controls?",
    ],
)
def test_other_things_are_no_mirna_list(text: str, kept: KeptIndex) -> None:
    """What is listed is the noun that is asked for, though miRNAs stand behind it."""
    assert not wants_mirna_list(asked(text, kept))


def test_of_many_documents_the_nearest_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where more documents are indexed than a list reads, those with its rarer words are read."""
    monkeypatch.setattr("assistant.lists.mirnas.MOST_READ", 2)
    texts = ["Plasma held miR-1.", "Urine held miR-2.", "Plasma held miR-3.", "Bone held miR-4."]
    kept = KeptIndex(
        *(replace(parsed(f"T\n\nResults\n\n{text}\n"), id=str(at)) for at, text in enumerate(texts))
    )
    question = asked("Which miRNAs were found in plasma?", kept)
    assert documents_read(question, kept, None) == {"0", "2"}
    assert documents_read(question, kept, frozenset({"1", "3"})) == {"1", "3"}


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which miRNAs are shipped out by fibroblasts?", ["miR-1"]),
        ("Which miRNAs are fibroblasts known to hand on to cancer cells?", ["miR-1"]),
        ("Which miRNAs re-educate macrophages toward the tumour-fighting type?", ["miR-2"]),
        ("Which exosomal biomarkers were found in plasma?", ["miR-3"]),
        ("Which marker panels have been tried in combination?", ["miR-4", "miR-5"]),
        ("Which miRNAs are a bad sign, i.e. go with shorter survival?", ["miR-6"]),
    ],
)
def test_senders_states_and_markers_in_everyday_words(text: str, items: list[str]) -> None:
    """Who sends, the state of macrophages and what markers are need no technical word."""
    paper = small(
        "Exosomal miR-1 from fibroblasts promoted invasion of cancer cells.\n\n"
        "Exosomal miR-2 of tumor cells polarized macrophages to the M1 phenotype.\n\n"
        "Exosomal miR-3 was measured in plasma.\n\n"
        "The combination of miR-4 and miR-5 was read as one score.\n\n"
        "High miR-6 was associated with poorer overall survival.\n"
    )
    assert listed(text, paper) == items


LIVER = KeptIndex(
    parsed(
        "Vesicle microRNAs in liver cancer\n\nResults\n\n"
        "In HepG2 cells miR-21 promoted tube formation of the endothelium. "
        "Sprouting was inhibited by miR-451 from cancer cells. "
        "The most support exists for miR-5, miR-7 and CAF-derived miR-9. "
        "A panel of miR-31, miR-32 and miR-33 had an AUC of 0.9 in serum. "
        "In serum miR-77 was raised too.\n"
    )
)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which miRNAs promote new vessels in liver cancer?", ["miR-21"]),
        ("Which miRNAs hold back vessel growth in the liver?", ["miR-451"]),
        ("Which miRNAs come from fibroblasts in liver cancer?", ["miR-9"]),
        ("Which three miRNAs made up the serum panel?", ["miR-31", "miR-32", "miR-33"]),
    ],
)
def test_what_all_of_a_paper_is_about_goes_unsaid(text: str, items: list[str]) -> None:
    """A paper on the liver need not name it in each finding; an asked count is one sentence's."""
    assert listed(text, LIVER) == items


def test_a_cell_that_spans_rows_is_of_each() -> None:
    """What stands once for several rows, whose first cells are empty, is told of all of them."""
    kept = KeptIndex(
        parsed(
            "A paper\n\nResults\n\nTable 1 Vesicle miRNAs\n\nCancer\tmiRNA\tEffect\n"
            "Melanoma\tmiR-1\tGrowth\n\tmiR-2\tGrowth\nGlioma\tmiR-3\tGrowth\n"
            "\tmiR-4\tGrowth\n\nThe end is near.\n"
        )
    )
    assert listed("Which miRNAs promote growth in glioma?", kept) == ["miR-3", "miR-4"]


def test_arrows_of_a_table_are_read() -> None:
    """An arrow in a cell says which way a thing goes."""
    kept = KeptIndex(
        parsed(
            "A paper\n\nResults\n\nTable 1 Vesicle miRNAs\n\nmiRNA\tEffect\n"
            "miR-1\tAngiogenesis ↑\nmiR-2\tAngiogenesis ↓\n\nThe end is near.\n"
        )
    )
    assert listed("Which miRNAs inhibit angiogenesis?", kept) == ["miR-2"]


def test_an_aside_that_leaves_things_open_narrows_nothing() -> None:
    """What a bracket or a dash says may be so or otherwise is no condition."""
    kept = small("MiR-1 rewired metabolism in fat. MiR-2 rewired metabolism of the tumour.")
    for question in (
        "Which miRNAs rewire metabolism - tumour, stroma or host?",
        "Which miRNAs (up or down, in fat or not) rewire metabolism?",
    ):
        assert listed(question, kept) == ["miR-1", "miR-2"], question


def test_a_row_that_or_ends_is_of_alternatives() -> None:
    """Cells, vessels or growth: whatever kind each is of, one of them is enough."""
    kept = small("MiR-1 reached endothelial cells. MiR-2 promoted angiogenesis. MiR-3 fell.")
    question = "Which miRNAs act on endothelium, vessels or new vessel growth?"
    assert listed(question, kept) == ["miR-1", "miR-2"]


def test_up_or_down_asks_for_both() -> None:
    """Who asks what goes up or down wants what goes either way."""
    kept = small("After radiation, miR-1 was raised in serum and miR-2 was lowered in serum.")
    for question in (
        "Which miRNAs go up or down after radiation?",
        "Which miRNAs are higher or lower in serum?",
    ):
        assert listed(question, kept) == ["miR-1", "miR-2"], question


JOINT = KeptIndex(
    parsed(
        "Circulating microRNAs in rheumatoid arthritis\n\nResults\n\n"
        "In rheumatoid arthritis (RA), miR-1 was lowered in plasma. "
        "Low miR-2 in plasma marked patients with RA and nodules. "
        "Plasma miR-3 was raised. "
        "MiR-5 protected cartilage from wear. "
        "In those given methotrexate, miR-6 and miR-7 did not differ between responders and "
        "others, although both rose later.\n"
    )
)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which miRNAs are lowered in plasma in rheumatoid arthritis?", ["miR-1", "miR-2"]),
        ("Which miRNAs protect cartilage in RA?", ["miR-5"]),
        ("Which miRNAs had no bearing on who answers methotrexate?", ["miR-6", "miR-7"]),
    ],
)
def test_the_subject_of_a_paper_goes_unsaid_by_any_name(text: str, items: list[str]) -> None:
    """A disease named by its abbreviation is the paper's subject all the same."""
    assert listed(text, JOINT) == items


DRUGS = KeptIndex(
    parsed(
        "MicroRNAs in prostate cancer\n\n1. Introduction\n\nIt is common.\n\n"
        "2. Resistance to treatment\n\n2.1. Docetaxel\n\n"
        "Vesicles made cells less sensitive to the drug, which was traced to miR-598. "
        "MiR-21 blunted apoptosis. Let-7c resensitised PC-3 cells. "
        "\n\n3. Outlook\n\n"
        "Men with castration-resistant disease were given let-7i with docetaxel. "
        "MiR-33 slowed the growth of xenografts.\n"
    )
)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which miRNAs make prostate cancer resist docetaxel?", ["miR-598", "miR-21"]),
        ("Which miRNAs keep prostate cancer in check?", ["miR-33"]),
    ],
)
def test_sections_and_sites_tell_what_sentences_leave_out(text: str, items: list[str]) -> None:
    """Resistance may be told by the section, or as sensitivity; a tumour has a site."""
    assert listed(text, DRUGS) == items


@pytest.mark.parametrize(
    "text",
    [
        "What makes readings of blood miRNAs unreliable?",
        "Which medicines against the tumour are miRNAs said to foresee the response to?",
        "By what entry route do packed miRNAs reach a neighbouring cell?",
        "Through what kind of contact are vesicular miRNAs taken in?",
        "Which surface and cargo proteins mark an exosome?",
        "Once the bead has bound its miRNA, what is then washed away?",
        "List why arrays do badly with miRNAs.",
    ],
)
def test_what_is_asked_for_stands_behind_the_question_word(text: str, kept: KeptIndex) -> None:
    """Where another noun, or a verb, stands there, no miRNAs are asked for."""
    assert not wants_mirna_list(asked(text, kept))


SENDERS = KeptIndex(
    parsed(
        "Vesicle microRNAs in breast cancer\n\nResults\n\n"
        "MiR-1 from MSC exosomes inhibited tumor growth. "
        "MiR-2 shed by cancer cells inhibited tumor growth. "
        "MiR-3 secreted by adipocytes promoted tumor growth. "
        "MiR-4 was delivered to adipocytes and browned them.\n"
    )
)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Which miRNAs from tumour cells inhibit tumour growth?", ["miR-2"]),
        ("Which miRNAs of tumour-cell vesicles slow tumours down?", ["miR-2"]),
        ("Which miRNAs are given off by fat cells?", ["miR-3"]),
    ],
)
def test_the_sender_is_asked_for_whatever_the_title_names(text: str, items: list[str]) -> None:
    """That a title names the cancer says nothing of which cells a miRNA comes from."""
    assert listed(text, SENDERS) == items


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Which miRNAs are released by drug-resistant cells?", ["miR-1"]),
        ("Which exosomal miRNAs make tumours resistant to cisplatin?", ["miR-2"]),
    ],
)
def test_resistant_senders_are_told_from_what_confers_resistance(
    text: str, names: list[str]
) -> None:
    """What resistant cells send is theirs, and need not make others resistant."""
    kept = small(
        "Exosomal miR-1 released by cisplatin-resistant cells turned macrophages to M2."
        " Exosomal miR-2 promoted cisplatin resistance of tumours."
    )
    assert listed(text, kept) == names


def test_both_cells_take_part_in_an_exchange() -> None:
    """What passes between two kinds of cells is told of both."""
    kept = small(
        "Vesicles of tumour cells carried miR-1 to macrophages. MiR-2 of tumour cells drove growth."
        " Fibroblast-derived miR-3 reached platelets."
    )
    assert listed("Which miRNAs pass between fibroblasts and platelets?", kept) == ["miR-3"]


def test_the_sentence_before_tells_whose_exosomes_these_are() -> None:
    """Changes in "these exosomes" are in those of the cells that were named."""
    kept = small(
        "X-ray furthered growth of MCF-7 cells by enhancing their exosomal secretion. Among them,"
        " changes to miRNAs in these tumor exosomes, such as up-regulated miR-1 and down-regulated"
        " miR-2, were seen."
    )
    text = "Which miRNAs went up (Does irradiation change miRNAs in exosomes from MCF-7 cells)"
    assert listed(text, kept) == ["miR-1"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Main strategies for silencing miRNAs - list please", False),
        ("What is the review on microRNAs in asthma trying to show?", False),
        ("Obstacles to delivering miRNAs, please list them all", False),
        ("Name the suggested models of how circular RNAs arise", False),
        ("List the theories that explain the sorting of miRNAs", False),
        ("Which stem cell vesicle miRNAs block growth?", True),
        ("Which stem cells take up the miRNAs?", False),
        ("Main miRNAs of the serum - list please", True),
        ("List the miRNAs that block growth", True),
        ("Gout and serum miRNAs - what is known?", True),
        ("Gout and serum miRNAs - what is the use?", False),
    ],
)
def test_other_things_that_are_listed(text: str, wanted: bool, kept: KeptIndex) -> None:
    """Strategies for miRNAs, or a review on them, are no miRNAs."""
    assert wants_mirna_list(asked(text, kept)) is wanted


@pytest.mark.parametrize(
    ("question", "text", "stated"),
    [
        ("How many miRNAs changed?", "We found 32 altered miRNAs.", True),
        ("How many miRNAs changed?", "In all, nine different miRNAs rose.", True),
        ("How many lncRNAs changed?", "We found 32 altered miRNAs.", False),
        ("How many long non-coding RNAs changed?", "We saw 379 DE lncRNAs and 32 miRNAs.", True),
        ("How many miRNAs changed?", "The top 30 miRNAs are shown.", False),
        ("How many miRNAs changed?", "The 12 targets of miRNAs rose.", False),
    ],
)
def test_a_number_that_is_stated(question: str, text: str, stated: bool, kept: KeptIndex) -> None:
    """Where a sentence says how many RNAs there are, it answers how many there are."""
    assert states_count(asked(question, kept), text) is stated


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Wnt-related exosomal miRNAs", ["miR-1", "miR-2"]),
        ("miRNAs that raise or curb stemness", ["miR-3", "miR-4"]),
        ("Which miRNAs were traced to platelets?", ["miR-5"]),
        ("Which little RNAs help tumours get into the liver?", ["miR-6"]),
        ("brain metastasis: miRNAs involved or prognostic", ["miR-7"]),
    ],
)
def test_ties_and_moves_in_everyday_words(text: str, names: list[str]) -> None:
    """What is tied to a name, moved either way, traced back or helped along is that condition."""
    kept = small(
        "Exosomal miR-1 activated the Wnt pathway. Exosomal miR-2 blocked Wnt signaling."
        " Exosomal miR-3 promoted stemness. Exosomal miR-4 reduced stemness."
        " Platelets release miR-5 in exosomes. Exosomal miR-6 promoted liver metastasis."
        " Exosomal miR-7 promoted brain metastasis." + " The mice were fed and weighed." * 8
    )
    assert listed(text, kept) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Which miRNAs turn macrophages (or microglia) M2?", ["miR-1"]),
        ("anti-angiogenic exosomal miRNAs?", ["miR-2"]),
        ("Women relapse on tamoxifen. Which miRNAs are behind this?", ["miR-4"]),
        ("What do platelets send out by way of exosomal miRNA?", ["miR-5"]),
        ("what raises KRAS? looking for exosomal miRNAs", ["miR-6"]),
        ("platelet related miRNAs, both from tumours and from platelets", ["miR-5"]),
    ],
)
def test_lists_asked_for_in_passing(text: str, names: list[str]) -> None:
    """A state that is reached, a course under a drug and a freight are conditions of a list."""
    kept = small(
        "Exosomal miR-1 led to M2 polarization of macrophages. Exosomal miR-2 inhibited"
        " angiogenesis. Exosomal miR-3 promoted angiogenesis. Exosomal miR-4 caused tamoxifen"
        " resistance. Platelets release miR-5 in exosomes. Exosomal miR-6 raised KRAS."
        + " The mice were fed and weighed."
        * 8
    )
    assert listed(text, kept) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "I see women whose tumours relapse. List the miRNAs tied to letrozole no longer"
            " working.",
            ["miR-1"],
        ),
        ("Which exosomal miRNAs, once passed on, help cells withstand cisplatin?", ["miR-2"]),
        ("List the miRNAs in exosomes of platelets, including the CD9-null ones.", ["miR-4"]),
        ("Which miRNAs alter glycolysis in the tumour, its stroma or elsewhere?", ["miR-5"]),
        ("Which miRNAs are boosting or blocking the epithelial-mesenchymal switch?", ["miR-6"]),
        ("Which miRNAs rip open the vessel-lining barrier?", ["miR-7"]),
        ("Which miRNAs make vessels leaky?", ["miR-7"]),
        ("Which miRNAs reach bone-building or bone-eating cells?", ["miR-9"]),
        ("Which miRNAs tell patients apart from healthy people?", ["miR-10"]),
        ("Which miRNAs in tears rise?", ["miR-12"]),
    ],
)
def test_what_narrows_a_list_and_what_does_not(text: str, names: list[str]) -> None:
    """Lay words give the condition; a story, an inclusion and an open alternative add none."""
    kept = small(
        "Exosomal miR-1 caused letrozole resistance. Exosomal miR-2 promoted cisplatin resistance."
        " Cisplatin-induced exosomal miR-3 promoted chemoresistance."
        " Platelets release miR-4 in exosomes. Exosomal miR-5 promoted glycolysis."
        " Exosomal miR-6 enhanced EMT. Exosomal miR-7 disrupted the endothelial barrier."
        " Exosomal miR-8 inhibited vascular permeability."
        " Exosomal miR-9 was transferred to osteoblasts."
        " Exosomal miR-10 differentiated patients from healthy controls."
        " Exosomal miR-11 could differentiate LN+ and LN- disease."
        " Exosomal miR-12 was increased in tears." + " The mice were fed and weighed." * 8
    )
    assert listed(text, kept) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Which miRNAs raise or restrain cancer stem cells / stemness?", ["miR-1", "miR-2"]),
        ("Which miRNAs run through AKT (PI3K/AKT, PTEN/AKT and so on)?", ["miR-3"]),
        ("Which miRNAs drive browning of fat tissue?", ["miR-5"]),
    ],
)
def test_what_is_named_twice_is_one_condition(text: str, names: list[str]) -> None:
    """A slash parts two names of one thing; pathways in brackets only spell out what is before."""
    kept = small(
        "Exosomal miR-1 enhanced stemness. Exosomal miR-2 curbed the renewal of CSCs."
        " Exosomal miR-3 activated PI3K/AKT. Exosomal miR-4 inhibited PTEN."
        " Exosomal miR-5 inhibited adipogenesis and promoted browning of adipose tissue."
        + " The mice were fed and weighed."
        * 8
    )
    assert listed(text, kept) == names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("What is the role of lncRNA FRN1 in frost?", False),
        ("Which miRNAs does lncRNA FRN1 mop up?", True),
        ("Which lncRNAs are named?", True),
    ],
)
def test_one_that_is_named_is_no_list(kept: KeptIndex, text: str, wanted: bool) -> None:
    """A question about a long RNA by its name lists none of them."""
    assert wants_mirna_list(asked(text, kept)) is wanted


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Which circRNAs mop up miRNAs?", ["circABC1", "circABC2"]),
        ("Show me the circRNAs that act as miRNA decoys.", ["circABC1", "circABC2"]),
        ("List the circRNAs that bind microRNAs.", ["circABC1", "circABC2"]),
        ("List the circRNAs that promote lung fibrosis.", ["circABC3"]),
    ],
)
def test_the_sponge_is_the_item(text: str, names: list[str]) -> None:
    """Asked which RNAs take miRNAs away, those are listed that do, and no other."""
    told = (
        "circABC1 sponges miR-1 in scars. circABC2 acts as a decoy for miR-2."
        " circABC3 promotes lung fibrosis. circABC4 is lowered by miR-4."
    )
    assert listed(text, small(told)) == names


def test_what_a_mirna_binds_it_does_not_raise() -> None:
    """A miRNA lowers what it binds; one whose doing is undone does not do what comes of that."""
    told = (
        "MiR-1 increases ABCD1.\n\nMiR-2 acts by directly binding to the 3'-UTR of ABCD1.\n\n"
        "MiR-3 inhibits ABCD1.\n\n"
        "LINC00001 prevents miR-4-mediated repression of WXYZ2, increasing ABCD1."
    )
    assert listed("Which miRNAs raise ABCD1?", small(told)) == ["miR-1"]


def test_a_cell_of_a_table_says_which_way() -> None:
    """What the cell says that names a gene is said of the miRNA of its row."""
    rows = (
        "Table 1. What miRNAs do\n\n| miRNA | Mechanism |\n|---|---|\n"
        "| miR-1 | Increases ABCD1 transcription |\n| miR-2 | Inhibits ABCD1 transcription |\n"
    )
    assert listed("Which miRNAs raise ABCD1?", small(rows)) == ["miR-1"]


@pytest.mark.parametrize(
    "text",
    [
        "Which exosomal miRNAs act on macrophages?",
        "List the microRNAs that travel to macrophages in vesicles.",
    ],
)
def test_exosomal_items_are_such(text: str) -> None:
    """In a paper on something else, a miRNA is exosomal where the text says so."""
    told = "Exosomal miR-1 reaches macrophages. MiR-2 is raised in macrophages."
    assert listed(text, small(told)) == ["miR-1"]


def test_all_of_a_paper_on_vesicles_is_of_them() -> None:
    """Where the title names vesicles no sentence need say so again."""
    told = "# Vesicles in scars\n\n## Results\n\nMiR-2 is raised in macrophages.\n"
    kept = KeptIndex(parsed(told))
    assert listed("Which exosomal miRNAs are raised in macrophages?", kept) == ["miR-2"]


def test_vesicles_are_of_their_sender() -> None:
    """Vesicles that are named by their sender in short are of that sender."""
    told = (
        "Fibroblast-derived exosomes (FDXs) are small. FDXs feed tumours through miR-1."
        " Exosomes from fibroblasts held miR-2. Exosomes of macrophages held miR-3."
    )
    assert listed("Which miRNAs are in fibroblast-derived exosomes?", small(told)) == [
        "miR-1",
        "miR-2",
    ]


def test_the_first_cell_with_a_way_says_what_a_row_tells() -> None:
    """What goes with an RNA in patients, in a later cell, is not what that RNA does."""
    rows = (
        "Table 1. What RNAs do\n\n| circRNA | Phenotype | Significance |\n|---|---|---|\n"
        "| circABC1 | Promotes proliferation | Survival |\n"
        "| circABC2 | Inhibits proliferation | Aggressive growth |\n"
    )
    assert listed("Which circRNAs promote tumour growth?", small(rows)) == ["circABC1"]


@pytest.mark.parametrize("bind", ["bind", "latch on to", "soak up"])
def test_what_a_circular_rna_binds(bind: str) -> None:
    """The miRNAs that another RNA binds are listed, and not those that bind it or are near it."""
    told = "circABC1 acts on KLF4 by binding to miR-1 and miR-2. MiR-3 targets KLF4 with circABC1."
    assert listed(f"Which miRNAs does circABC1 {bind}?", small(told)) == ["miR-1", "miR-2"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Keep to plasma, not serum. Which miRNAs found in it are markers?", ["miR-2"]),
        ("Restrict yourself to plasma. Which miRNAs are markers of asthma?", ["miR-2"]),
        ("Which miRNAs turn monocytes or macrophages M2?", ["miR-3"]),
        ("Which miRNAs go with a positive lymph node, or tell it from a negative one?", ["miR-4"]),
        ("Which miRNAs rise and which fall after irradiation?", ["miR-5", "miR-6"]),
    ],
)
def test_what_is_kept_to_and_what_is_said_twice(text: str, names: list[str]) -> None:
    """A fluid kept to is a condition; two cells, both ways, and an alternative are one each."""
    kept = small(
        "MiR-1 in serum is a marker of asthma. MiR-2 in plasma is a marker of asthma. MiR-3"
        " polarized macrophages to the M2 phenotype. MiR-4 was correlated with lymph node status."
        " After irradiation miR-5 was up-regulated and miR-6 was down-regulated."
    )
    assert listed(text, kept) == names


def test_what_is_harmful_promotes_the_disease() -> None:
    """Rated bad or good, miRNAs are listed by what they do to the tumour."""
    kept = small(
        "Exosomal miR-1 of fibroblasts promoted tumour growth. Exosomal miR-2 of fibroblasts"
        " inhibited tumour growth."
    )
    assert listed("Which miRNAs of fibroblasts are harmful?", kept) == ["miR-1"]
    assert listed("Which miRNAs of fibroblasts are good for patients?", kept) == ["miR-2"]


def test_what_is_done_when_held_back_is_the_contrary() -> None:
    """What reduces growth when blocked promotes it."""
    kept = small("MiR-1 promoted tumour growth. MiR-2 inhibited tumour growth.")
    assert listed("Which miRNAs reduce tumour growth when blocked?", kept) == ["miR-1"]
    assert listed("Which miRNA increases tumour growth if it is silenced?", kept) == ["miR-2"]
    assert listed("Which miRNA reduces tumour growth?", kept) == ["miR-2"]


def test_what_names_are_called_by_an_as() -> None:
    """Of groups in brackets each is what it is called behind an "as"; a suppressor holds back."""
    kept = small(
        "Regression classified two miRNAs (miR-1 and miR-2) as tumor suppressors and one (miR-3)"
        " as an oncogenic driver."
    )
    assert listed("Which miRNAs are tumour suppressors?", kept) == ["miR-1", "miR-2"]
    assert listed("Which miRNAs are oncogenic?", kept) == ["miR-3"]


def test_the_findings_of_named_authors() -> None:
    """Where authors are named, the list is drawn from what is told of them."""
    kept = small(
        "MiR-1 promoted invasion. Roe et al. looked at 30 tumours. Multivariate analysis linked"
        " miR-2 to invasion. In other work miR-3 promoted invasion."
    )
    assert listed("Which miRNAs promote invasion according to Roe et al.?", kept) == ["miR-2"]
    assert listed("Which miRNAs promote invasion?", kept) == ["miR-1", "miR-2", "miR-3"]


def test_lower_is_a_verb_before_what_is_lowered() -> None:
    """What lowers or brings down a name does not raise it."""
    kept = small("MiR-1 reduced PTEN. MiR-2 increased PTEN.")
    assert listed("Which miRNAs lower PTEN?", kept) == ["miR-1"]
    assert listed("Which miRNAs bring down PTEN?", kept) == ["miR-1"]


CONTROLS = small(
    "MiR-8 and miR-9 rose in serum. "
    "MiR-39 from worms (made by a firm) was added to serum as a spike-in control. "
    "In serum, levels were normalised to miR-16. MiR-7 fell in serum of patients, not of controls."
)


def test_what_only_serves_the_measurement_is_no_item() -> None:
    """A miRNA that is spiked in, or to which others are normalised, is listed where asked for."""
    assert listed("Which miRNAs were measured in serum?", CONTROLS) == ["miR-8", "miR-9", "miR-7"]
    assert "miR-39" in listed("Which miRNA was the spike-in control in serum?", CONTROLS)


def test_each_end_point_is_its_own() -> None:
    """What goes with overall survival need not go with survival free of progression."""
    told = small(
        "High miR-1 went with shorter overall survival (OS). MiR-2 predicted progression-free"
        " survival (PFS). MiR-3 was tied to a poor prognosis."
    )
    assert listed("Which miRNAs predict overall survival?", told) == ["miR-1"]
    assert listed("Which miRNAs predict PFS?", told) == ["miR-2"]
    assert listed("Which miRNAs predict prognosis?", told) == ["miR-1", "miR-2", "miR-3"]


def test_what_was_found_in_patients_was_found_in_patients() -> None:
    """What cells in a dish do is no finding in people."""
    told = small(
        "MiR-1 was high in patients with metastases. MiR-2 promoted the metastasis of HeLa cells."
    )
    assert listed("Which miRNAs were found in patients with metastases?", told) == ["miR-1"]
    assert listed("Which miRNAs are linked to metastasis?", told) == ["miR-1", "miR-2"]


def test_a_niche_is_more_than_metastasis() -> None:
    """What prepares the ground for metastases is asked for as such."""
    told = small(
        "MiR-1 promoted metastasis. MiR-2 helped to form the pre-metastatic niche in the lung."
    )
    assert listed("Which miRNAs build the premetastatic niche?", told) == ["miR-2"]


def test_a_target_is_met_by_what_is_aimed_at_it() -> None:
    """Who writes of anti-PD-9 writes of PD-9."""
    told = small("Anti-PD-9 treatment raised miR-1. MiR-2 is a target of therapy.")
    assert listed("Which miRNAs are tied to PD-9 therapy?", told) == ["miR-1"]


def test_a_list_is_narrowed_by_where_the_cells_come_from() -> None:
    """Of what stem cells send, the cord-derived ones are those of cord cells."""
    told = small("Exosomes of umbilical cord MSCs carried miR-1. ADSC exosomes carried miR-2.")
    asked_for = "Which miRNAs do mesenchymal stem cells send out?"
    assert listed(asked_for, told) == ["miR-1", "miR-2"]
    assert listed(f"{asked_for} Only the cord-derived miRNAs.", told) == ["miR-1"]


def test_what_both_sides_of_an_or_name_stays_a_condition() -> None:
    """An organ or a cell that stands on either side of an "or" is asked for either way."""
    told = small(
        "MiR-1 promoted liver metastasis. MiR-2 changed the liver. MiR-3 promoted metastasis."
        " MiR-4 turned monocytes into macrophages. MiR-5 promoted tumor growth."
    )
    for text in ("drive liver metastasis or remodel the liver", "go with liver spread or injury"):
        assert "miR-3" not in listed(f"Which miRNAs {text}?", told), text
    drive = "Which miRNAs drive liver metastasis or remodel the liver?"
    assert listed(drive, told) == ["miR-1", "miR-2"]
    turn = "Which miRNAs turn monocytes into macrophages or make macrophages more malignant?"
    assert listed(turn, told) == ["miR-4"]
    topic = "The liver worries me. Which miRNAs are tied to the liver or to survival with it?"
    assert listed(topic, told) == ["miR-1", "miR-2"]
    grow = "Which miRNAs promote metastasis or growth?"
    assert listed(grow, told) == ["miR-1", "miR-3", "miR-5"]


def test_resistance_to_an_organ_s_metastases_furthers_none() -> None:
    """What makes cells resist metastases does not drive them."""
    told = small("MiR-1 promoted resistance to liver metastases. MiR-2 promoted liver metastases.")
    for text in ("drive liver metastasis", "help the tumour settle in the liver"):
        assert listed(f"Which miRNAs {text}?", told) == ["miR-2"], text


def test_changes_in_cells_stand_beside_a_process() -> None:
    """What spreads to an organ or changes its cells need not do both."""
    told = small("MiR-1 promoted liver metastasis. MiR-2 changed hepatocytes of the liver.")
    text = "Which miRNAs act in liver metastasis or in changes of hepatocytes?"
    assert listed(text, told) == ["miR-1", "miR-2"]


def test_what_is_asked_for_regardless_of_a_thing_is_not_narrowed_by_it() -> None:
    """An aside that leaves open how, or by what, sets no condition."""
    told = small("MiR-1 raised PTEN in mice. MiR-2 reduced PTEN. MiR-3 was a ligand in mice.")
    for text in (
        "Which miRNAs act on PTEN, regardless of the ligand?",
        "PTEN - wild-type or ligand-bound: which miRNAs act on it?",
    ):
        assert listed(text, told) == ["miR-1", "miR-2"], text


def test_raising_and_lowering_asked_for_in_turn_ask_for_both() -> None:
    """Where some raise a thing and some lower it, no level of the miRNAs is asked for."""
    told = small("MiR-1 raised stemness. MiR-2 reduced stemness.")
    text = "Stemness: which miRNAs raise it and which lower it?"
    assert listed(text, told) == ["miR-1", "miR-2"]


def test_an_outcome_is_one_of_patients() -> None:
    """Who is asked for how patients fare need not find the word for them."""
    told = small("High miR-1 predicted poor overall survival. MiR-2 raised the growth of cells.")
    assert listed("Which miRNAs foretell poor survival in patients?", told) == ["miR-1"]


def test_an_item_is_cited_to_all_that_tell_of_it() -> None:
    """Each finding that meets the condition is cited behind the item, for the study it rests on."""
    kept = small(
        "MiR-21 promotes the resistance of tumour cells to tamoxifen. "
        "Mice were kept in cages. "
        "In a second cohort, miR-21 also drove resistance to tamoxifen. "
        "MiR-9 slows the growth of fibroblasts."
    )
    items = list_items(asked("Which miRNAs drive resistance to tamoxifen?", kept), kept)
    assert [item.group for item in items] == ["miR-21"]
    assert len(items[0].units) == 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("miRNAs that drive resistance to doxorubicin AND paclitaxel", ["miR-9"]),
        ("Which miRNAs drive resistance to doxorubicin? Leave fibroblasts out.", ["miR-9"]),
        ("miRNAs that drive resistance to doxorubicin, whole paper", ["miR-9", "miR-21"]),
    ],
)
def test_how_a_list_is_narrowed(text: str, names: list[str]) -> None:
    """AND in capitals asks for both, an order behind the question leaves out, a scope does not."""
    kept = small(
        "MiR-9 drives the resistance of tumour cells to doxorubicin and to paclitaxel. "
        "MiR-21 of fibroblasts drives resistance to doxorubicin. "
        "MiR-155 slows the growth of mice."
    )
    assert listed(text, kept) == names


def test_the_state_that_is_set_aside_is_of_the_same_cells() -> None:
    """Macrophages turned to M1, and not to M2, are macrophages."""
    kept = small("MiR-1 turned macrophages to M1. MiR-2 turned macrophages to M2.")
    assert listed("Which miRNAs push macrophages towards M1 and not M2?", kept) == ["miR-1"]


def test_marrow_is_no_bone() -> None:
    """Cells of the bone-marrow are not told of where bone is asked for."""
    kept = small("MiR-1 was found in bone-marrow cells. MiR-2 was found in bone.")
    assert listed("Which miRNAs were found in bone?", kept) == ["miR-2"]


def test_cells_without_a_gene_are_those_deprived_of_it(kept: KeptIndex) -> None:
    """What cells lack says which cells they are, and is not left out of the list."""
    for cells in ("CAFs without FAK", "FAK-deficient CAFs"):
        names = listed(f"Which miRNAs were changed in exosomes from {cells}?", kept)
        assert names == ["miR-16", "miR-148a"]


def test_what_is_included_narrows_nothing(kept: KeptIndex) -> None:
    """Those of whom it is said that they are in are no further condition."""
    plain = listed("Which exosomal miRNAs push macrophages to the M2 side?", kept)
    asked = (
        "Which exosomal miRNAs push macrophages, the brain's microglia included, to the M2 side?"
    )
    assert listed(asked, kept) == plain
