"""What a question demands of its evidence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from re import _parser as sre  # type: ignore[attr-defined]
from typing import Any

import pytest

from assistant.asked import exposure_words, needs
from assistant.asked.wanted import Asked, lines_in, unmet
from index.mirna import Mirna, find_mirnas
from index.names import find_entities


@dataclass(frozen=True)
class Told:
    """A sentence as evidence, with what stands around it."""

    text: str
    around: str = ""
    mirnas: frozenset[Mirna] = field(default=frozenset())
    symbols: frozenset[str] = field(default=frozenset())

    @classmethod
    def of(cls, text: str, around: str = "") -> "Told":
        """The evidence with the names that it gives."""
        mirnas = frozenset(mention.mirna for mention in find_mirnas(text))
        symbols = frozenset(item.key for item in find_entities(text) if item.kind != "mirna")
        return cls(text, around, mirnas, symbols)


@pytest.mark.parametrize(
    ("question", "gives", "lacks"),
    [
        ("What is the hazard ratio of A?", "A had a hazard ratio of 2.1", "A is hazardous"),
        ("In which town was it?", "They came from Bergen, Norway", "They came from afar"),
        ("In which country was it?", "It was done in northern Ghana", "It was done in June"),
        ("What did the nine die of?", "one died of sepsis", "the risk of dying and of falling"),
        ("What were the causes of death?", "most deaths were due to sepsis", "nine dogs died"),
        ("Above what level of A is it positive?", "A above 5 ng/mL was positive", "A was high"),
        ("At which level of A is one called ill?", "a cut-off of 5 for A", "A in the ill"),
        ("Where does one draw the line for A?", "the threshold of A was 5", "A was 5"),
        ("What is the odds ratio of A?", "A raised it (OR 3.9)", "A or B raised it by 3.9"),
        ("What was the mean age?", "aged 61 years on average", "aged 50 to 70 years"),
        ("Give the average age.", "mean age (SD): 61 (5)", "they were 61 years old"),
        ("How many patients had pain?", "n (%) with pain: 92 (2.9)", "many had pain"),
        ("How many women had pain?", "more pain [54 of 220 (25%)] there", "more pain on day 54"),
        ("Give the AUC of A.", "A reached an AUC of 0.9", "A was higher in patients"),
        ("What is the p-value?", "A was higher (p < 0.05)", "A was significantly higher"),
        ("Who discovered vesicles?", "vesicles were discovered in 1983", "vesicles bud off"),
        ("Whose team first saw vesicles?", "first described by Pan et al", "many teams see them"),
        ("How sensitive is A?", "A was 80% sensitive", "A and sensitive troponin I were 80%"),
        (
            "How long did patients live on A?",
            "they survived 8 weeks on A",
            "with a survival prognosis of 8 weeks",
        ),
        ("How sensitive is A?", "the sensitivity of A was 80%", "A is a marker in 80%"),
        ("How specific is A?", "A was 90 % specific", "A was more specific"),
        ("What was the sensitivity of A?", "a sensitivity of 0.9", "its sensitivity rose"),
        ("How many dogs died?", "9 dogs died", "9 dogs were seen"),
        ("How many patients were seen?", "Eight chronic patients came", "patients came"),
        ("What was the recurrence rate?", "9 % had a recurrence", "9 % were women"),
        ("What was the mean PSA?", "the mean PSA was 4", "82 patients had PSA levels"),
        ("How many patients were there?", "120 patients were studied", "patients with 2 tumours"),
        ("What size are vesicles?", "they measure 30 to 150 nm", "tumour size fell"),
        ("What is the diameter of exosomes?", "about 90 nm wide", "of small diameter"),
        ("How big are TEXs?", "TEXs are 30 to 150 nm wide", "TEXs are big players"),
        ("What is the diameter of DEXs?", "DEXs of 90 nm", "DEXs are small"),
        ("How should A be stored?", "A kept at -80 °C", "A is collected by spinning"),
        ("What was the intra-assay CV of A?", "A varied with a CV of 4%", "A varied with stage"),
        ("What is the limit of detection?", "it finds down to 40 copies", "it finds A in urine"),
        ("What was the kappa between readers?", "agreement was good", "readers saw A twice"),
        ("What was the standard deviation of A?", "A was 4.1 ± 0.3", "A was 4.1"),
        ("Which C-index did the model have?", "Harrell's C was 0.7", "the model was good"),
        ("What is the Youden index of A?", "a Youden index of 0.6", "an index of A"),
        ("Median survival on A?", "on A median OS: 12.9 vs. 11.5 months", "A improved the OS"),
        ("What % were alive after five years on A?", "5-year OS of 40 % on A", "alive on A"),
        ("What was the age of the patients?", "aged 61 years", "elder patients did worse"),
        ("What are the contraindications of A?", "A should not be given", "A is approved"),
        ("How many people were treated?", "26 enrolled/22 treated", "people were treated twice"),
        ("Is there a phase 2 trial of A?", "a phase I/II trial of A", "a phase III trial of A"),
        ("n of patients with A?", "Marker: A; Patients: 105; Fluid: urine", "patients had A"),
        ("How many women took part?", "A was measured in 35 women", "women had 3 children each"),
        ("How many women had it?", "Women, number; Group A: 12 (80%)", "Women; Group A: none"),
        ("How quickly does it fall?", "it fell within 3 h", "it fell in all"),
        ("How fast is A cleared?", "A was cleared rapidly", "an early marker of great rapidity"),
        ("At how many g is blood spun?", "spun at 10,000 × g", "spun for 5 min"),
        ("What rpm pellets cells?", "pelleted at 3000 rpm", "pelleted by 3000 cells"),
        ("At what pH does A bind?", "A binds at pH 5", "A binds at 5 °C"),
        ("How many kHz were used for A?", "A was sonicated at 40 kHz", "A was sonicated 40 times"),
        ("How many kg did they lose on A?", "they lost 4.2 kg on A", "they lost weight on A"),
        ("What centrifugation speed was used?", "spun at 10,000 × g", "spun down twice"),
        ("How much did it fall?", "it fell by a third", "miR-3 fell"),
        ("From what age is A given?", "given to those aged 40 or more", "of younger age"),
        ("When was A first described?", "first described in 1983", "described by many"),
        ("What is the false positive rate?", "false positives were rare", "all were positive"),
        ("How long can urine stand?", "stable for 24 hours", "urine is stable"),
        ("What fraction relapsed?", "a third relapsed", "some relapsed"),
        ("What is the benefit in months with A?", "a benefit of 3 months", "A was of benefit"),
        ("Is A more stable in urine?", "A is stable in urine", "A is high in urine"),
        ("How long does the signal last?", "it lasted 1.2 ms", "it lasted in all"),
        ("How long does A take?", "A was ready within nine weeks", "A is given once a week"),
        ("How many patients had A?", "A in 84% of patients (21/25)", "84% of cells had A"),
        ("How many mice survived?", "an 80% survival rate", "80% purity"),
        ("How many dollars does A cost?", "A costs $ 300", "the high cost of A"),
        ("How many cells per microlitre?", "above 300 cells/µL", "above 30% of cells"),
        ("How large were the vesicles?", "vesicles of 60 to 80 nm", "blocks of 1 mm"),
        ("Which dose of A was used?", "cells got 5 ng/mL of A", "A was spun at 10,000 g"),
        ("What breed of pig was used?", "a Landrace sow", "a pig"),
        ("Which dose was given?", "mice were given 5 mg of A", "mice were given A"),
        ("How much does the test cost?", "the test costs 12 $", "the test takes 12 minutes"),
        ("Is there a phase II trial?", "a phase II trial is open", "a phase of growth"),
        ("Is A approved by the FDA?", "A is FDA approved", "A is in use"),
        ("What is the half-life of A?", "its half-life is 3 h", "half of A is lost"),
        ("How long were the mice treated?", "treated for six weeks", "treated with A"),
        ("In which year was it found?", "found in 2007", "found early"),
        ("Which side effects occur?", "adverse events were rare", "effects on both sides"),
        ("What percentage relapsed?", "12 % relapsed", "some relapsed"),
        ("How many of every hundred relapsed?", "12 % relapsed", "some relapsed"),
        ("How many mice were used?", "20 nude mice were used", "mice were used"),
        ("What drug concentration was used?", "cells got 5 µM of it", "cells got much of it"),
        ("What dose was given?", "mice were given 5 mg of A", "a high dose of A was given"),
        ("By how many fold did A rise?", "A rose 3-fold", "A rose"),
        ("What was the cure rate in men?", "36% of men were cured", "36% of men were excluded"),
        ("In which repository are they?", "data are in the GEO database", "data were measured"),
        ("GEO accession of the data?", "deposited as GSE1234", "confirmed in another dataset"),
        ("How does A bind B at the molecular level?", "A binds the pocket of B", "A inhibits B"),
        ("What cut-off made a child anaemic?", "defined as less than 8 g/dL", "anaemia was rare"),
        ("What percentage smoked?", "Smokers (%): 12", "some smoked"),
        ("How many nanometres do they measure?", "they are 40-160 nm wide", "they are small"),
        ("What width in nm do they have?", "they are 40-160 nm wide", "the width varied"),
        ("Who makes the kit?", "by the manufacturer, Acme Inc", "it makes up a third"),
        ("What share was that, per cent?", "one woman in five smoked", "women smoked"),
        (
            "Which cut-off excludes it?",
            "a ratio of 38 or less excludes it",
            "a low ratio excludes it",
        ),
        ("What would a ward pay for it?", "each test costs 3 euros", "A rose to 3 units"),
        ("How much does it cost?", "each test costs 3 euros", "A rose at the expense of B"),
        ("How many pigs were treated?", "eight pigs were treated", "pigs were treated at 3 Hz"),
        ("How many rats were used?", "six rats were used", "miR-1 was given to rats"),
        ("Which housekeeping gene was used?", "levels were normalised to U6", "A was used with B"),
        ("Does A rise after 8 Gy?", "A rose after 8 Gy", "A rose after 2 Gy"),
        ("Which mouse strain was used?", "BALB/c mice were used", "mice were used"),
        ("What was the IC50?", "a half-maximal inhibitory concentration of 3", "it inhibits A"),
        ("How did quality of life differ?", "QLQ-C30 scores were alike", "lives were alike"),
        ("How many women stopped A for good?", "8 women discontinued A", "8 women took A"),
        ("How many days longer did the mice live?", "they survived 9 days more", "9 days on A"),
        ("What was the overall survival on A?", "median OS was 15 months", "15 months on A"),
        ("What is betamide's IC50 on A?", "betamide had an IC50 of 3 nM", "the IC50 of C was 3"),
        ("What is the IC50 of betamide?", "IC50 (nM) betamide: 3", "betamide binds A"),
        ("What fold change had A?", "Marker: A; Fold change: 2.1", "Marker: A; Change: 2.1"),
        ("What copy number had A?", "A had a copy number of 5", "A was seen"),
        ("What brand of A was used?", "A (Betazole™) was used", "A was used"),
        ("What is A's half-life?", "its half-life was 3 h", "its half-life was longer than of B"),
        ("How long is A, in hours, against B?", "A lasted 4 hours", "A lasted longer than B"),
        ("What exact level of A was taken?", "a level of 4.5 ng/mL", "A was split at its median"),
        ("What share of the day is A in range?", "in range for 70% of the day", "A fell by 70%"),
        ("Which ferritin cut-off marks it?", "ferritin above 30 marks it", "B above 30 marks it"),
        ("What A target is recommended?", "keep A below 7%", "A of 7% was seen"),
        ("Was an inhibitor of A tried in people?", "patients were given B", "A marks patients"),
        ("Has A ever been tried in patients?", "a trial of A failed", "A is high in patients"),
        ("What is the NCT number of A?", "A is registered as NCT01234567", "A was tried in 9"),
        ("What NNT, number needed to treat?", "the number needed to treat was 7", "7 were treated"),
    ],
)
def test_quantity_asked_for_must_be_told(question: str, gives: str, lacks: str) -> None:
    """A quantity asked for by name is met by a sentence that gives it, and by no other."""
    wanted = needs.quantities(question)
    assert unmet(wanted, [Told(gives)]) == ""
    assert unmet(wanted, [Told(lacks)]) in {need.name for need in wanted}


@pytest.mark.parametrize(
    ("question", "gives", "lacks"),
    [
        ("Was A raised in lung cancer cells?", "A rose in A549 cells", "A rose in MCF-7 cells"),
        ("Which lipid bends it?", "it is bent by ceramide", "it is bent by a protein"),
        ("Which lipid bends it?", "PX, a lipid of the rim, bends it", "lipid-driven steps bend it"),
        ("Which lipids bend it?", "phospholipids bend it", "proteins and lipids are in it"),
    ],
)
def test_of_whom_it_is_asked_must_be_told(question: str, gives: str, lacks: str) -> None:
    """What is told of other cells is no evidence."""
    wanted = (*needs.settings(question), *needs.kinds(question))
    assert unmet(wanted, [Told(gives)]) == ""
    assert unmet(wanted, [Told(lacks)])


def test_the_healthy_part_of_an_ill_organ_is_no_other_setting() -> None:
    """Beside a liver cancer, the healthy liver is the tissue next to it."""
    wanted = needs.settings("Is A raised in liver cancer compared with the healthy liver?")
    told = "A was reduced in hepatocellular carcinoma in comparison to adjacent normal tissue"
    assert unmet(wanted, [Told(told)]) == ""
    assert unmet(wanted, [Told("A was reduced in breast cancer")])


@pytest.mark.parametrize(
    "question",
    [
        "What does A target?",
        "When did they stop giving A?",
        "How does A change macrophages?",
        "Why is A lost in tumours?",
        "What stops cells under strain from growing?",
        "Is A raised, and who makes it?",
        "How many points on the scale did asthma cost?",
        "Which gene should be aimed at with A?",
        "Is A in blood vessels raised?",
        "What makes it hard to have A manufactured?",
        "Which drugs lower A at low dose?",
        "What do manufacturers add to A?",
        "Which kit did the A trial use?",
        "How did men on the usual A dose fare?",
        "Who claims that A copy number tells who responds?",
    ],
)
def test_questions_without_a_quantity_demand_none(question: str) -> None:
    """No quantity is demanded where none is asked for."""
    assert needs.quantities(question) == ()


@pytest.mark.parametrize(
    "question",
    [
        "Which software predicted the gene targets of A?",
        "What percentage of miRNAs is bound to A?",
        "What does A do in large B-cell lymphoma?",
        "How large were the vesicles of rat tubule cells?",
    ],
)
def test_what_only_belongs_to_another_thing_is_not_demanded(question: str) -> None:
    """A verb's object, a whole of which a share is asked, and the cell of a disease's name."""
    wanted = (*needs.asked_for(question, (), ()), *needs.parts(question, ()))
    names = {one.name for one in (*wanted, *needs.settings(question))}
    assert names <= {"such a program", "lymphoma"}


def test_length_is_no_duration() -> None:
    """How long a molecule is, is told in nucleotides."""
    wanted = needs.quantities("How long are miRNAs?")
    assert unmet(wanted, [Told("miRNAs consist of 20-25 nucleotides")]) == ""


@pytest.mark.parametrize(
    ("question", "same", "other"),
    [
        ("Is A found in urine?", "urinary A was high", "A was high in saliva"),
        ("Is A found in saliva?", "salivary A was high", "A was high in serum"),
        ("Is A raised in plasma?", "plasma A was high", "A was high in serum"),
        ("Does A act on regulatory T cells?", "A acts on Tregs", "A acts on B cells"),
        ("Does A act on NK cells?", "natural killer cells take up A", "T cells take up A"),
        ("Is A raised in lung cancer?", "A marks lung cancer", "A marks breast cancer"),
        ("Is A raised in ovarian tumors?", "A marks ovarian tumors", "A marks tumors"),
        ("Is A raised in bowel cancer?", "A marks colorectal cancer", "A marks bowel polyps"),
        ("Is A raised in colon tumours?", "A is secreted by CRC cells", "A marks the colon"),
        ("Is A raised in stomach cancer?", "A marks gastric carcinoma", "A marks stomach acid"),
        ("Did a skin condition flare up?", "the psoriasis worsened", "the asthma worsened"),
        ("Is A raised in melanoma?", "A marks melanomas", "A marks moles"),
        ("Was A tested in zebrafish?", "A was tested in zebrafish", "A was tested in mice"),
        ("Is A raised in men?", "A was high in male patients", "A was high in women"),
        ("Does A reach the kidney?", "renal tissue took up A", "adrenal tissue took up A"),
        ("Is A raised in serum?", "serum A was high", "grown in fetal bovine serum, A was high"),
        ("Is A raised in spinal fluid?", "A was high in the CSF", "A was high in spinal bone"),
        ("Does A cross the placenta?", "A passed placental cells", "A passed other cells"),
        (
            "Do platelets release A?",
            "A of platelets was high",
            "A acts on platelet-derived growth factor",
        ),
        ("Is A safe in toddlers?", "children bore A well", "adults bore A well"),
        ("Did the babies turn?", "most fetuses turned", "most women turned"),
        ("Is A safe in newborns?", "infants bore A well", "children bore A well"),
        ("Is A safe in older people?", "the elderly bore A well", "adults bore A well"),
        ("Is A safe in people over 80?", "the elderly bore A well", "beads over 80 μm bore A"),
        ("Does gestational gout raise A?", "A rose in pregnancy with gout", "A rose in gout"),
        ("Is A high after transplantation?", "A rose in graft rejection", "A rose in xenografts"),
        ("Was A measured in the blood?", "circulating A was high", "A was high in the tumour"),
        (
            "Is A low in lobular cancer?",
            "A was low in lobular tumours",
            "A was low in ductal tumours",
        ),
    ],
)
def test_setting_asked_for_must_be_told(question: str, same: str, other: str) -> None:
    """A fluid, cell, organ or disease is met in its other forms, not by its neighbours."""
    wanted = needs.settings(question)
    assert unmet(wanted, [Told(same)]) == ""
    assert unmet(wanted, [Told(other)]) != ""


def test_another_cells_tale_is_none_of_the_cell_asked_about() -> None:
    """Of a cell that stands before, nothing is told by a sentence on another cell."""
    wanted = needs.settings("Which gene is lost in fibroblasts?")
    before = "Fibroblasts take up A."
    assert unmet(wanted, [Told("It silences B.", before)]) == ""
    assert unmet(wanted, [Told("In macrophages it silences B.", before)]) == "fibroblasts"
    assert unmet(wanted, [Told("In MCF-7 cells it silences B.", before)]) == "fibroblasts"


@pytest.mark.parametrize(
    "question",
    [
        "How many of those in the depression trial came once?",
        "What happened to painkiller use?",
        "Who was left out of the randomised walking trial?",
    ],
)
def test_what_is_only_referred_to_is_not_demanded(question: str) -> None:
    """The trial that is spoken of is the document; a drug behind a preposition is not asked for."""
    assert needs.quantities(question) == ()
    assert needs.parts(question, find_entities(question)) == ()


def test_setting_may_be_told_before() -> None:
    """A setting told by the sentences before counts, unless the sentence names another fluid."""
    wanted = needs.settings("Is A raised in saliva?")
    before = "Saliva of 20 patients was drawn."
    assert unmet(wanted, [Told("A was high.", before)]) == ""
    assert unmet(wanted, [Told("Urinary A was high.", before)]) == "saliva"


def test_quantity_told_elsewhere_does_not_count() -> None:
    """A quantity has to stand in the sentence itself."""
    wanted = needs.quantities("What is the AUC of A?")
    assert unmet(wanted, [Told("A was high.", "The AUC of B was 0.7.")]) == "AUC"


def test_several_fluids_are_alternatives() -> None:
    """A question that names several fluids is met by any of them."""
    wanted = needs.settings("Is A found in serum, urine or tears?")
    assert unmet(wanted, [Told("tear exosomes hold A")]) == ""
    assert unmet(wanted, [Told("milk holds A")]) != ""


def test_one_sentence_has_to_meet_every_need() -> None:
    """Needs met by different sentences answer nothing together, and both are then named."""
    wanted = (*needs.settings("In urine?"), *needs.quantities("What is the AUC?"))
    apart = [Told("urine was drawn"), Told("the AUC was 0.8")]
    assert unmet(wanted, apart) == "urine with AUC"
    assert unmet(wanted, [*apart, Told("in urine the AUC was 0.8")]) == ""


def test_first_need_that_nothing_meets_is_named() -> None:
    """The reader is told what is missing."""
    wanted = (*needs.settings("In urine?"), *needs.quantities("What is the AUC?"))
    assert unmet(wanted, [Told("urine was drawn")]) == "AUC"


def kind_of(question: str) -> tuple[Asked, ...]:
    """The kinds of name that a question wants."""
    return needs.asked_for(question, find_entities(question), ())


@pytest.mark.parametrize(
    ("question", "gives", "lacks"),
    [
        ("Which miRNA silences PTEN?", "miR-21 silences PTEN", "loss of PTEN is common"),
        ("Which gene does miR-21 hit?", "miR-21 hits PTEN", "miR-21 hits hard"),
        ("What does miR-21 target?", "miR-21 targets PTEN", "miR-21 lowers growth"),
        ("What does miR-21 target?", "miR-21 targets pyruvate kinase", "miR-21 is a target"),
        ("Which cell line secretes miR-21?", "MCF-7 cells secrete miR-21", "T cells secrete it"),
        ("Which enzyme is blocked?", "it inhibits topoisomerase II", "it inhibits growth"),
    ],
)
def test_kind_of_name_asked_for_must_be_named(question: str, gives: str, lacks: str) -> None:
    """A sentence that names nothing of the kind asked for does not answer."""
    assert unmet(kind_of(question), [Told.of(gives)]) == ""
    assert unmet(kind_of(question), [Told.of(lacks)]) != ""


@pytest.mark.parametrize(
    "question",
    [
        "What do fibroblast cells release with miR-1?",
        "By what means do macrophages that swallow miR-1 kill cells?",
    ],
)
def test_what_cells_do_is_no_question_for_the_cells(question: str) -> None:
    """Where the cells are named and their deed is asked for, no cells are demanded."""
    assert {need.name for need in needs.parts(question, find_entities(question))} == set()


def test_name_that_the_question_gives_is_no_answer() -> None:
    """The names of the question itself do not answer it."""
    wanted = kind_of("Which gene does miR-21 hit besides PTEN?")
    assert unmet(wanted, [Told.of("miR-21 hits PTEN")]) != ""
    assert unmet(wanted, [Told.of("miR-21 hits PTEN and PDCD4")]) == ""


@pytest.mark.parametrize(
    ("question", "gives", "lacks"),
    [
        ("Which cells take up miR-1?", "miR-1 was internalized by T cells", "miR-1 is high"),
        ("Which cells release miR-1?", "miR-1 derived from fibroblasts", "miR-1 is high"),
        ("Which gene does miR-1 silence?", "miR-1 acts by targeting PTEN", "miR-1 and PTEN rose"),
        ("From which cells do the vesicles with miR-1 come?", "miR-1 from fibroblasts", "miR-1"),
        (
            "Which cells are the donors of miR-1?",
            "fibroblast-derived miR-1",
            "miR-1 enters T cells",
        ),
        (
            "Which cell sends out miR-1?",
            "exosomal miR-1 of T cells",
            "miR-1 in exosomes of patients",
        ),
        ("Which drugs were given?", "a quinolone was given", "the drugs were given"),
        ("Which cells secrete miR-1?", "lymphocyte-derived miR-1", "altered exosomes held miR-1"),
        (
            "Which cells release miR-1?",
            "miR-1 is derived from fibroblasts",
            "miR-2 is derived from fibroblasts; miR-1 is high",
        ),
        ("Which mRNA does miR-1 act on?", "miR-1 represses PTEN", "miR-1 acts on mRNAs"),
        (
            "Which gene is repressed by miR-1?",
            "miR-1 and miR-2 silence PTEN and KRAS, respectively",
            "miR-1 led to downregulation of markers and cytokines",
        ),
        ("Which gene does DKK3 silence?", "DKK3 silences PTEN", "loss of DKK3 was seen"),
        ("Which receptor takes in miR-1?", "through the LDL receptor", "into SKBR3 cells"),
        ("Which receptor does miR-1 hit?", "miR-1 hits FZD7", "miR-1 hits SOCS2"),
        ("Which circRNAs are there?", "circHIPK3 was found", "circRNAs were found"),
        ("Which circRNA is it?", "Hsa_circ_0001 sponges it", "some circRNA sponges it"),
        ("Which circRNA is it?", "CircRNA_0001 sponges it", "a sponge takes it"),
        ("Which lncRNA is it?", "linc0123 sponges it", "some lncRNA sponges it"),
        ("Which drug inhibits miR-1?", "doxorubicin lowers miR-1", "blocking miR-1 may help"),
        ("Which antibody was used?", "an antibody to HER2", "HER2 was stained"),
        ("Which hospital took part?", "patients of the Hualing Hospital", "patients took part"),
        ("In which animal was it shown?", "it was shown in rats", "it was shown in vivo"),
        ("By which technique was it found?", "it was found by PCR", "it was found in tears"),
        ("Which bacteria were found?", "S. aureus was found", "the fluid was sterile"),
        ("Which receptor of killer cells fell?", "NKG2D fell", "NKX3-1 fell"),
        ("Which software found the targets?", "targets by TargetScan", "bioinformatic tools"),
        ("Which algorithm made the score?", "a random forest of miR-1", "a model of miR-1"),
        ("Which database was searched?", "PubMed was searched", "we searched for miR-1"),
        (
            "Which enzyme packs miR-1 into vesicles?",
            "nSMase2 controls the loading of miR-1 into vesicles",
            "miR-1 loaded in vesicles raised matrix metalloproteinase",
        ),
        (
            "What protein sorts miR-1 into vesicles?",
            "miR-1 was sorted into vesicles by YBX1",
            "miR-1 in vesicles lowered PTEN",
        ),
        ("Which enzyme cuts pre-miRNAs?", "pre-miRNAs are cleaved by Dicer", "miRNAs hit PKM"),
    ],
)
def test_parts_and_kinds_asked_for_must_be_told(question: str, gives: str, lacks: str) -> None:
    """Who takes up, releases or is hit, and things of a kind, are told as such or not at all."""
    wanted = needs.parts(question, find_entities(question))
    assert wanted
    assert unmet(wanted, [Told.of(gives)]) == ""
    assert unmet(wanted, [Told.of(lacks)])


def test_no_role_is_asked_for_across_a_verb() -> None:
    """By what means cells die that took something up, is no question of which cells these are."""
    assert not needs.roles("By what means do macrophages that take it up die?", ())
    assert needs.roles("Which macrophages take it up?", ())


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("It grew in SUM159 cells.", {"sum159"}),
        ("Recipient: TM40; Functions: growth", {"tm40"}),
        ("CD8 T cells and M2 cells took it up.", set()),
        ("HER2 positive cells took it up.", set()),
    ],
)
def test_cell_line_that_no_list_has(text: str, named: set[str]) -> None:
    """A line is known by its shape before "cells", or as the entry of a table's column."""
    assert lines_in(text) == named


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Do hepatoma cells lose miR-122?", "HCC cells were depleted of miR-122."),
        ("Is miR-210 raised in preeclampsia?", "In pre-eclamptic women miR-210 was high."),
        ("Does bowel cancer shed miR-21?", "CRCs release miR-21."),
        ("Do brain tumours shed miR-21?", "Gliomas release miR-21."),
        ("Does breast cancer shed miR-21?", "TNBC cells release miR-21."),
    ],
)
def test_a_disease_is_met_by_any_of_its_names(asked: str, told: str) -> None:
    """Lay, short and older names of one disease demand one thing."""
    assert [need.pattern.search(told) is not None for need in needs.settings(asked)] == [True]


@pytest.mark.parametrize(
    ("question", "told", "missing"),
    [
        ("What happens in the lung or liver?", "It grows in the liver.", "lung"),
        ("What does it do to T cells / Tregs?", "T cells die of it.", "regulatory T cells"),
        ("Is it seen in mast cells or in the heart?", "The heart beats.", "mast cells"),
    ],
)
def test_settings_joined_by_or_are_alternatives(question: str, told: str, missing: str) -> None:
    """One of two places that a question offers is enough; of two that it joins, both are wanted."""
    assert unmet(needs.settings(question), [Told(told)]) == ""
    both = question.replace(" or ", " and ").replace(" / ", " and ")
    assert unmet(needs.settings(both), [Told(told)]) == missing


@pytest.mark.parametrize(
    ("told", "met"),
    [
        ("MiR-7 reprogrammed metabolism in stromal fibroblasts.", True),
        ("MiR-7 was raised in the serum of patients.", False),
        ("MiR-7 takes part in cell cycle control.", False),
        ("In vesicles from platelets, miR-7 was high.", False),
    ],
)
def test_cells_in_which_something_is_done_have_taken_it_up(told: str, met: bool) -> None:
    """Where a miRNA acts it has come; where it is measured, or from where it comes, is another."""
    wanted = needs.parts("Which cells take up miR-7?", find_entities("miR-7"))
    assert (unmet(wanted, [Told.of(told)]) == "") is met


@pytest.mark.parametrize("written", ["(covid)", "covid*", "covid(", "covid-19"])
def test_a_disease_is_read_in_any_punctuation(written: str) -> None:
    """What stands behind a disease's name belongs neither to it nor to its pattern."""
    [need] = needs.settings(f"Does miR-21 rise in infection {written}?")
    assert need.name in {"covid", "covid-19"}
    assert unmet([need], [Told("In COVID-19 miR-21 rose.")]) == ""


def test_a_measure_is_demanded_once() -> None:
    """A question that gives one measure again and again demands it once."""
    [need] = needs.quantities("Is 2 Gy better than 2 Gy after 2 Gy?")
    assert need.name == "2 Gy"


def test_no_amount_is_asked_of_doses_given_at_some_time() -> None:
    """Asked when doses were given, none is demanded; men with prostate cancer are patients."""
    assert not needs.quantities("When were the two doses given?")
    wanted = needs.settings("How many men with prostate cancer were tested?")
    assert [need.name for need in wanted] == ["prostate cancer"]
    wanted = needs.settings("Is A raised in prostate cancer of older males?")
    assert [need.name for need in wanted] == ["prostate cancer"]


@pytest.mark.parametrize(
    ("question", "noun", "met", "unmet"),
    [
        ("Which kinase is lost?", "kinase", "CDK4 was lost.", "The Wnt axis was lost."),
        ("What methyltransferase does it?", "methyltransferase", "EZH2 did it.", "KDM6B did it."),
        ("Which tyrosine phosphatase falls?", "phosphatase", "DUSP1 fell.", "JAK2 fell."),
        ("Which topoisomerase is cut?", "topoisomerase", "Topoisomerase was cut.", "CDK4 fell."),
        ("Which integrin binds it?", "integrin", "ITGB3 binds it.", "ZO-1 binds it."),
        ("Which proteases are lost?", "protease", "uPA and ADAM10 were lost.", "uPAR was lost."),
        ("Which GTPase is it?", "gtpase", "It is Rab27a.", "Rabbit anti-CD63 was used."),
        ("Which polymerase is it?", "polymerase", "It is POLR2A.", "Polyclonal antibodies bound."),
        ("Which kinase is lost?", "kinase", "c-MET was lost.", "METTL3 and ALKBH5 were lost."),
        ("Which kinase is lost?", "kinase", "PKCalpha was lost.", "Kitlg was lost."),
    ],
)  # fmt: skip
def test_a_class_of_enzyme_is_shown_by_its_noun_or_its_symbols(
    question: str, noun: str, met: str, unmet: str
) -> None:
    """A gene that is no kinase answers no question for a kinase."""
    (need,) = needs.kinds(question)
    assert need.name == f"such a {noun}"
    assert need.pattern.search(met)
    assert not need.pattern.search(unmet)


@pytest.mark.parametrize(
    "question",
    [
        "Which disease was studied?",
        "What cases were left out?",
        "Which kinase inhibitors help?",
        "Which metastases does miR-21 promote?",
        "Which biases were there?",
        "What gases were used?",
        "Which phase was it?",
        "Which database was searched?",
        "What releases it?",
        "Into what classes are kinases sorted?",
    ],
)
def test_not_all_that_ends_so_is_an_enzyme(question: str) -> None:
    """A disease is none, nor is what has such a plural, and an inhibitor is a drug."""
    assert not any("ase" in need.name for need in needs.kinds(question))


def forms_of(pattern: str) -> list[str]:
    """Texts that a pattern finds: each of its alternatives, what repeats as seldom as it may."""
    return [form.strip() for form in _forms(sre.parse(pattern))]


def _forms(parsed: Iterable[tuple[object, Any]]) -> list[str]:
    forms = [""]
    for kind, of in parsed:
        match str(kind), of:
            case "LITERAL", code:
                more = [chr(code)]
            case "IN", [(what, first), *_] if str(what) == "LITERAL":
                more = [chr(first)]
            case "IN", [(_, first), *_]:
                more = [" "] if str(first) == "CATEGORY_SPACE" else ["x"]
            case "SUBPATTERN", [*_, inner]:
                more = _forms(inner)
            case "BRANCH", [_, branches]:
                more = [form for branch in branches for form in _forms(branch)]
            case (("MAX_REPEAT" | "MIN_REPEAT"), [least, _, inner]):
                more = _forms(inner) if least else ["", *_forms(inner)]
            case _:
                more = [""]  # edges, and what has to stand before or behind
        forms = [form + end for form in forms for end in more]
    return forms


@pytest.mark.parametrize(
    ("name", "asked", "shown"),
    exposure_words.EXPOSURES,
    ids=[one[0] for one in exposure_words.EXPOSURES],
)
def test_an_exposure_is_shown_by_the_word_that_asks_for_it(
    name: str, asked: str, shown: str
) -> None:
    """Evidence in the very words of a question tells of what it asks about."""
    unshown = [form for form in forms_of(asked) if not re.search(shown, form, re.IGNORECASE)]
    assert unshown == [], name


@pytest.mark.parametrize("drug", ["propranolol", "metoprolol", "sotalol", "carvedilol"])
def test_a_drug_is_of_its_class(drug: str) -> None:
    """One beta blocker asks for such, and shows such."""
    [need] = needs.exposures(f"Does {drug} alter X?")
    assert need.name == "beta blockers"
    assert need.pattern.search(f"{drug} raised it")


@pytest.mark.parametrize(
    ("question", "name", "shown"),
    [
        ("Does coffee raise the level of X?", "coffee", "Caffeine raised it."),
        ("Does age affect X?", "age", "It fell in older patients."),
        ("Does X vary with ethnicity?", "ethnicity", "It was higher in African women."),
        ("How does a vegan diet change X?", "diet", "Mice were fed fat."),
        ("Is X altered by radiotherapy?", "radiotherapy", "After 2 Gy it rose."),
        ("Does sleep affect X?", "sleep", "Insomnia raised it."),
    ],
)
def test_what_people_are_exposed_to_is_demanded(question: str, name: str, shown: str) -> None:
    """What one thing does is not told of another, and each has other names."""
    (need,) = needs.exposures(question)
    assert need.name == name
    assert need.pattern.search(shown)
    assert not need.pattern.search("The drug raised it in mice.")


@pytest.mark.parametrize(
    "question",
    [
        "Which miRNA puts cells to sleep?",
        "At what age was X measured?",
        "Is X a zinc finger protein?",
        "Does X exercise an effect on vessels?",
        "Is oxidative stress raised by X?",
    ],
)
def test_other_uses_of_such_words_are_no_exposure(question: str) -> None:
    """Cells that sleep do not sleep at night."""
    assert not needs.exposures(question)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Which instrument quantified the miRNAs in tears?", False),
        ("Which raised miRNAs were found in tears?", True),
    ],
)
def test_what_was_done_to_mirnas_asks_for_none(text: str, wanted: bool) -> None:
    """An instrument that quantified the miRNAs is no miRNA."""
    found = needs.asked_for(text, (), ())
    assert ("miRNA" in {one.kind for one in found}) is wanted


@pytest.mark.parametrize(
    "text",
    ["miR-7: the name of the gene it silences?", "What is the name of the gene that it hits?"],
)
def test_the_name_of_a_gene_is_asked_for(text: str) -> None:
    """Who wants a target's name wants a target."""
    assert [role.name for role in needs.roles(text, ())] == ["what it acts on"]


def test_cells_of_an_organ_stand_for_it() -> None:
    """Brain cells are told of where microglia are."""
    (brain,) = needs.settings("Which brain cells take it up?")
    assert brain.met(Told("Microglia took it up"))
    assert not brain.met(Told("Macrophages took it up"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("what drug was given to the rats?", True),
        ("which drugs reverse the resistance?", True),
        ("what drug release methods are compared?", False),
        ("which antibody carriers are tried?", False),
        ("what drug-resistance mechanisms are known?", False),
    ],
)
def test_a_kind_before_another_noun_is_not_asked_for(text: str, wanted: bool) -> None:
    """Of "drug release methods", methods are wanted and no drug."""
    assert bool(needs.kinds(text)) is wanted


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("Are levels higher in the morning?", "In clinic this morning: are levels higher?"),
        ("Who are the suppliers of the kit?", "Which stem cells are exosome suppliers?"),
    ],
)
def test_words_told_in_passing_demand_nothing(asked: str, other: str) -> None:
    """When a question came up is no time of day, and what sends vesicles sells nothing."""
    names = {"time of day", "maker"}
    wanted, passing = (
        {need.name for need in (*needs.quantities(text), *needs.exposures(text))}
        for text in (asked, other)
    )
    assert names & wanted
    assert not names & passing


@pytest.mark.parametrize("drug", ["remifentanil", "midazolam", "rocuronium", "ifosfamide"])
def test_a_drug_is_known_by_the_stem_of_its_name(drug: str) -> None:
    """What no list has is a drug by its ending."""
    wanted = needs.kinds("Which drugs were given?")
    assert unmet(wanted, [Told.of("It was given twice.")])
    assert not unmet(wanted, [Told.of(f"The dogs were given {drug} twice.")])


@pytest.mark.parametrize(
    ("told", "met"),
    [
        ("Cells were counted in CellTally V2.1.", True),
        ("Cells were counted in QuPath 0.4.3 (Belfast).", True),
        ("Cells were counted on Day 2.", False),
    ],
)
def test_a_program_is_known_by_its_release(told: str, *, met: bool) -> None:
    """A name with the number of a version is a program's."""
    wanted = needs.kinds("Which software counted the cells?")
    assert unmet(wanted, [Told.of(told)]) is not met


@pytest.mark.parametrize("text", ["Which receptor or protein falls?", "What protein or receptor?"])
def test_of_two_kinds_either_will_do(text: str) -> None:
    """Where another kind is offered beside it, no receptor is demanded."""
    assert "such a receptor" not in [need.name for need in needs.kinds(text)]
    assert "such a receptor" in [need.name for need in needs.kinds("Which receptor falls?")]


@pytest.mark.parametrize(
    ("question", "told", "met"),
    [
        ("How many had thyroid cancer?", "Tumors by place. Site: Thyroid; Total: 8", True),
        ("How old were patients with thyroid cancer?", "Site of cancer: Thyroid; Age: 53", True),
        ("How many had thyroid cancer?", "Weight by organ. Organ: Thyroid; Mean: 8", False),
        ("How many had thyroid cancer?", "Tumors by place. Site: Lung; Total: 8", False),
        ("What causes thyroid cancer?", "Tumors by place. Site: Thyroid; Total: 8", False),
    ],
)
def test_a_figure_on_a_tumour_stands_under_its_site(question: str, told: str, *, met: bool) -> None:
    """A row of a table of tumours need not say again that they are such."""
    needs_it = [need for need in needs.settings(question) if "cancer" in need.name]
    assert [need.pattern.search(told) is not None for need in needs_it] == [met]


@pytest.mark.parametrize(
    ("question", "demanded"),
    [
        ("How was the drug taken - tablets, a drip, a jab?", False),
        ("How was it given: by vaccination or by mouth?", False),
        ("Does vaccination lower the risk?", True),
        ("In children - does vaccination, or rest, help?", True),
    ],
)
def test_what_is_offered_to_choose_from_is_not_demanded(question: str, *, demanded: bool) -> None:
    """Of the things that a question lists at its end, another may be the answer."""
    assert ("vaccination" in [need.name for need in needs.settings(question)]) is demanded


@pytest.mark.parametrize(
    ("question", "demanded"),
    [
        ("For how many months did the dose have to be stable?", False),
        ("How long, and at what dose, was it given?", True),
    ],
)
def test_how_long_a_dose_was_kept_asks_for_no_dose(question: str, *, demanded: bool) -> None:
    """Where a time is asked for, the dose is what the time is of."""
    assert ("dose" in [need.name for need in needs.quantities(question)]) is demanded
