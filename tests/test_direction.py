"""Headlines of yes/no and "why" questions, on pairs that differ in direction only."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from assistant.asked.naming import Vocabulary
from assistant.headline.direction import headline
from assistant.headline.polar import is_polar
from assistant.headline.wording import NO, NO_DIFFERENCE, NOT_SO, UNKNOWN, YES
from assistant.question import Question, understand
from index.lexicon import Lexicon
from index.names import entity_keys
from index.records import BlockKind, Passage

HEADLINES = Path(__file__).parent / "fixtures" / "headlines.jsonl"
DEMANDS = Path(__file__).parent / "fixtures" / "demands.jsonl"
PAIRS = Path(__file__).parent / "fixtures" / "direction_pairs.jsonl"


def sentence(text: str) -> Passage:
    return Passage("s", "d", BlockKind.PARAGRAPH, 0, len(text), text, text, (), ("s",))


def understood(question: str, text: str) -> Question:
    words = Counter(re.findall("[a-z]+", text.lower()))
    keys = dict.fromkeys(entity_keys(text), 1)
    return understand(question, Vocabulary(keys, words, Lexicon()))


def lead(question: str, text: str) -> str | None:
    return headline(understood(question, text), [sentence(text)])


def led_by(said: str | None) -> set[str | None]:
    """The headlines that are right: the one that is `said`, or none that takes a side."""
    return {said} if said else {None, UNKNOWN}


def pairs_right(name: str) -> tuple[float, int]:
    """The share of pairs with both headlines right, and how many headlines say the opposite."""
    both, opposite = [], 0
    for line in PAIRS.read_text("utf-8").splitlines():
        pair = json.loads(line)
        if pair["set"] != name:
            continue
        yes, no = (lead(pair[key], pair["sentence"]) for key in ("affirms", "denies"))
        both.append(yes == YES and (no or "").startswith("No"))
        opposite += (yes or "").startswith("No") + (no == YES)
    return sum(both) / len(both), opposite


@pytest.mark.parametrize("name", ["first", "second"])
def test_pairs_from_other_fields(name: str) -> None:
    """Both headlines are right on at least .80 of pairs from abstracts of any field of medicine."""
    right, opposite = pairs_right(name)
    assert right >= 0.80
    assert opposite <= 3


@pytest.mark.parametrize(
    ("text", "affirmed", "denied"),
    [
        (
            "Patients with low serum exosomal miR-1 had poorer overall survival.",
            "little miR-1 in the serum exosomes = worse survival?",
            "Do patients with little miR-1 in serum live longer?",
        ),
        (
            "Exosomal miR-1 could attenuate the metastatic ability of tumour cells.",
            "Does exosomal miR-1 weaken the spread of tumour cells?",
            "Why does miR-1 help tumour cells to metastasize?",
        ),
        (
            "MiR-1 promoted the resistance of cells to cisplatin.",
            "Does miR-1 make cells resistant to cisplatin?",
            "Does miR-1 make cells sensitive to cisplatin?",
        ),
        (
            "MiR-1 downregulation facilitated migration of the cells.",
            "Does miR-1 hold back migration of the cells?",
            "Does miR-1 promote migration of the cells?",
        ),
        (
            "The decreased miR-1 in serum exosomes told patients from controls.",
            "Is miR-1 lowered in the serum exosomes of patients?",
            "Is miR-1 raised in the serum exosomes of patients?",
        ),
        (
            "It indicates the prognosis, showing that higher miR-1 predicted poorer survival.",
            "Does high miR-1 predict poorer survival?",
            "Does high miR-1 mean better survival?",
        ),
        (
            "MiR-1 acted by downregulation of TIMP2.",
            "Is TIMP2 brought down by miR-1?",
            "Does miR-1 raise TIMP2?",
        ),
        (
            "MiR-1 polarized M2 macrophages to an M1 phenotype.",
            "Does miR-1 turn macrophages to M1?",
            "Does miR-1 push macrophages towards M2?",
        ),
    ],
)
def test_minimal_pairs(text: str, affirmed: str, denied: str) -> None:
    """One sentence affirms a question and denies its opposite, in technical and in lay words."""
    assert lead(affirmed, text) == YES
    assert (lead(denied, text) or "").startswith(NO)


def test_an_amount_follows_what_the_sentence_before_tells() -> None:
    """A level told in one sentence answers for the treatment told in the one before."""
    text = "Among them were up-regulated miR-1 and down-regulated miR-2."
    question = "Does miR-2 fall after irradiation?"
    before = {"s": "Irradiation changed the vesicles of the cells."}
    assert headline(understood(question, text), [sentence(text)], before) == YES
    assert headline(understood(question, text), [sentence(text)]) is None


def test_the_object_of_the_verb_decides() -> None:
    """What else moves in a sentence, in the direction asked for, affirms nothing."""
    text = "MiR-1 promoted metastasis through the downregulation of pyruvate kinase."
    assert lead("Does miR-1 raise pyruvate kinase in the metastatic niche?", text) == NO
    assert lead("Does miR-1 lower pyruvate kinase in the metastatic niche?", text) == YES


def test_less_resistance_is_more_of_the_drug() -> None:
    """A question about a drug's effect is not misread by a text about resistance to it."""
    text = "MiR-1 restrained the trastuzumab resistance of the cells."
    assert lead("Does miR-1 help trastuzumab?", text) == YES
    assert lead("Does miR-1 stop trastuzumab from working?", text) == NO


def test_another_target_is_named() -> None:
    """A question for the wrong gene is denied with the gene that the sentence names."""
    text = "Exosomal miR-1 from fibroblasts caused growth by targeting USP28."
    assert lead("Does exosomal miR-1 silence SOCS2?", text) == "No: the review names USP28 instead"


def test_respectively_decides_targets() -> None:
    """Of two miRNAs and two genes tied by "respectively", the crossed pairing is denied."""
    text = "MiR-1 and miR-2 could specifically inhibit PTEN and DUSP14 respectively."
    assert lead("Is it right that miR-1 hits PTEN and miR-2 hits DUSP14?", text) == YES
    crossed = lead("So miR-1 silences DUSP14 and miR-2 silences PTEN, right?", text)
    assert crossed == "No: the review ties miR-1 to PTEN and miR-2 to DUSP14"


def test_coming_in_is_not_told_by_what_cells_do() -> None:
    """Whether T cells are kept out is open where only their activity is told."""
    asked = "Does miR-31 lock out T cells?"
    assert lead(asked, "miR-31 inhibited infiltration of T cells.") == YES
    assert lead(asked, "miR-31 inhibited the activation of T cells.") is None


def test_no_claim_without_a_sign() -> None:
    """A premise with a direction that the sentence does not speak of is never affirmed."""
    text = "MiR-1 and CCL2 were measured in plasma of patients."
    assert lead("Does miR-1 raise CCL2 in plasma of patients?", text) != YES


def test_plain_questions() -> None:
    """Without a direction, a sentence with the question's words affirms, one without them not."""
    text = "MiR-1 and miR-2 were found in tear exosomes of patients."
    assert lead("Is miR-1 found in tears?", text) == YES
    assert lead("Can miR-1 tell ductal carcinoma in situ from benign lesions?", text) == UNKNOWN


@pytest.mark.parametrize(
    ("question", "polar"),
    [
        ("In triple-negative disease, does miR-1 rise?", True),
        ("Basal-like tumour with high miR-1: is survival poorer?", True),
        ("Why does miR-1 promote growth?", True),
        ("What does miR-1 target?", False),
        ("Which miRNAs are up in serum?", False),
        ("little miR-1 = worse survival?", True),
        ("Women with high miR-1: more relapses than the others?", True),
        ("Hazard ratio for death, high versus low miR-1?", False),
        ("commonest histology in vulval cancer?", False),
        ("percentage of cells that had swallowed the vesicles?", False),
        ("MDSC = ?", False),
    ],
)
def test_polar_questions(question: str, polar: bool) -> None:
    """Yes/no questions are told from others wherever their verb stands."""
    assert is_polar(understood(question, question)) is polar


def test_a_question_that_is_none_has_no_headline_from_nothing() -> None:
    """With no sentence to read there is no headline."""
    assert headline(understood("Does miR-1 rise?", "miR-1"), []) is None


def headlines_of(name: str) -> list[tuple[str, str]]:
    """Of each question of a set, the headline wanted and given: "yes", "no" or "none"."""
    found = []
    for line in HEADLINES.read_text("utf-8").splitlines():
        case = json.loads(line)
        if case["set"] == name:
            given = lead(case["question"], case["sentence"]) or ""
            short = "yes" if given == YES else "no" if given.startswith("No") else "none"
            found.append((case["headline"], short))
    return found


@pytest.mark.parametrize(
    "name", ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]
)
def test_headlines_of_findings_null_findings_and_open_questions(name: str) -> None:
    """Most headlines are right, and at most one in forty is a yes where none is due."""
    found = headlines_of(name)
    assert sum(wanted == given for wanted, given in found) >= 0.84 * len(found)
    assert sum(wanted != given == "yes" for wanted, given in found) <= len(found) / 40


@pytest.mark.parametrize(
    "case",
    [json.loads(line) for line in DEMANDS.read_text("utf-8").splitlines()],
    ids=lambda case: case["question"],
)
def test_what_a_question_asks_beyond_the_finding(case: dict[str, str]) -> None:
    """What says "completely", "in patients" or "more than B" is affirmed only by what says so."""
    given = lead(case["question"], case["sentence"]) or ""
    short = "yes" if given == YES else "no" if given.startswith("No") else "none"
    wanted = case["headline"]
    assert short != wanted[4:] if wanted.startswith("not ") else short == wanted


@pytest.mark.parametrize(
    ("text", "question", "wanted"),
    [
        ("MiR-1 was associated with survival.", "Is survival better when miR-1 is high?", None),
        ("MiR-1 was low in A.", "Is miR-1 more permeable in A?", None),
        (
            "MiR-1 from GRN-/- cells attenuated invasion.",
            "GRN-/- cells with miR-1: do they hold back invasion?",
            YES,
        ),
        (
            "High AB1 and low miR-1 predicted poor survival.",
            "Is much AB1 with little miR-1 a bad sign?",
            YES,
        ),
        (
            "MiR-1 repressed the renewal of stem cells.",
            "Are stem cells kept from renewing by miR-1?",
            YES,
        ),
        (
            "MiR-1 supported tamoxifen-related resistance.",
            "Is tamoxifen less effective if miR-1 is there?",
            YES,
        ),
        ("MiR-1 had no effect on survival.", "Does miR-1 shorten survival?", NOT_SO),
        ("MiR-1 did not lower TNF.", "Does miR-1 raise TNF?", None),
        ("Whether miR-1 lowers TNF remains unknown.", "Does miR-1 lower TNF?", UNKNOWN),
        ("MiR-1, but not miR-2, lowered TNF.", "Does miR-2 lower TNF?", NOT_SO),
        ("MiR-1 makes cells resistant to cisplatin.", "Is miR-1 tied to docetaxel?", None),
    ],
)
def test_what_is_not_found_is_not_affirmed(text: str, question: str, wanted: str | None) -> None:
    """A null finding denies, an open one says nothing, a denial does not affirm its opposite."""
    assert lead(question, text) in {wanted, UNKNOWN if wanted is None else wanted}


@pytest.mark.parametrize(
    ("text", "affirmed", "denied"),
    [
        (  # what is done to a thing counts on both sides
            "Inhibition of miR-1 reduced lung metastases.",
            "Does shutting off miR-1 cut down lung metastases?",
            "If we suppress miR-1, do mice end up with more lung metastases?",
        ),
        (
            "MiR-1 was reduced in stroma, and its deficiency promoted tumour progression.",
            "Does running short of miR-1 let the tumour advance?",
            "Is loss of miR-1 protective against tumour progression?",
        ),
        (
            "Both proteasome inhibition and ABC1 depletion increased RHO2.",
            "Does loss of ABC1 make RHO2 go up?",
            "Silencing ABC1 lowers RHO2, doesn't it?",
        ),
        (  # a drug that kills less easily meets resistance
            "MiR-1 promoted doxorubicin resistance of the cells.",
            "Are cells that take up miR-1 less easily killed by doxorubicin?",
            "Does miR-1 make doxorubicin work better?",
        ),
        (
            "MiR-1 reduced the death of suppressor cells.",
            "Does miR-1 keep the suppressor cells alive?",
            "Do suppressor cells die more readily with miR-1?",
        ),
        (
            "MiR-1 increased the permeability of the barrier.",
            "Does miR-1 make the barrier leakier?",
            "Does miR-1 keep the barrier sealed?",
        ),
        (  # statistics
            "After adjustment for age, coffee was no longer associated with gout.",
            "Did the link between coffee and gout vanish after adjustment for age?",
            "With age taken into account, was coffee still tied to gout?",
        ),
        (
            "Relapse was more frequent in patients who received more drugs.",
            "Did XYZ patients on more drugs have more relapses?",
            "Was relapse rarer among XYZ patients given a larger number of drugs?",
        ),
        (
            "There was a difference in pain scores in favour of the nerve block group.",
            "Did the nerve block group fare better for pain?",
            "Did the nerve block group come off worse for pain?",
        ),
        (
            "Rates of stroke were non-significantly lower in the yoga group.",
            "Was the difference in rates of stroke in the yoga group non-significant?",
            "Were rates of stroke significantly lower in the yoga group?",
        ),
        (
            "Treatment success was associated with use of later quinolones.",
            "Are later quinolones linked with better results?",
            "Do later quinolones make outcomes worse?",
        ),
    ],
)
def test_everyday_wordings_of_interventions_and_of_statistics(
    text: str, affirmed: str, denied: str
) -> None:
    """What is done to a thing, how well a drug works and what statistics say are read alike."""
    assert lead(affirmed, text) == YES
    assert (lead(denied, text) or "").startswith("No")


@pytest.mark.parametrize(
    ("text", "affirmed", "denied"),
    [
        (  # what a "but not" behind the verb sets aside
            "Adding A1 to chemotherapy improved relapse-free survival but not overall survival.",
            "Does A1 prolong relapse-free survival?",
            "Does adding A1 improve overall survival?",
        ),
        (
            "Adding A1 to chemotherapy improved relapse-free survival but not overall survival.",
            "Is it true that A1 did not improve overall survival?",
            "Does A1 shorten relapse-free survival?",
        ),
        (
            "Loss of ABC1 made the cells insensitive to palbociclib.",
            "Do cells without ABC1 withstand palbociclib?",
            "Is palbociclib more effective in cells that have lost ABC1?",
        ),
        (  # a participle that names a thing in both
            "Deletion of ABC1 led to accumulation of damaged mitochondria.",
            "Do damaged mitochondria pile up when ABC1 is deleted?",
            "Does loss of ABC1 lower damaged mitochondria?",
        ),
        (  # a noun that looks like a verb
            "The rate of stillbirth was lower among women with social support.",
            "Does social support make stillbirth less likely?",
            "Does social support make stillbirth more likely?",
        ),
        (
            "Deaths declined more slowly in infants than in older children.",
            "Did deaths decline more slowly in infants than in older children?",
            "Did deaths decline faster in infants than in older children?",
        ),
        (
            "In the absence of ABC1, centrosomes failed to mature.",
            "Is ABC1 needed for centrosome maturation?",
            "Do centrosomes mature normally without ABC1?",
        ),
    ],
)
def test_what_stands_beside_the_verb(text: str, affirmed: str, denied: str) -> None:
    """What is set aside, what only names a thing and how fast it goes are told from the verb."""
    assert lead(affirmed, text) == YES
    assert (lead(denied, text) or "").startswith("No")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "The success in relating XYZ to outcome in patients supports its evaluation.",
            "Is a high XYZ a good sign for survival in patients?",
        ),
        ("Cells were depleted of ABC1 or RHO2.", "Does loss of ABC1 make RHO2 go up?"),
        (
            "Compared to rest, yoga and tea lowered pain scores.",
            "Were yoga and tea on a par for pain scores?",
        ),
    ],
)
def test_what_only_stands_together_decides_nothing(text: str, question: str) -> None:
    """An outcome that is not rated, names side by side and a third thing compared with say none."""
    assert lead(question, text) in {None, UNKNOWN}


def test_the_name_of_a_cohort_need_not_stand_in_every_sentence() -> None:
    """A disease before its patients is no other name, a gene that is asked for is."""
    text = "Death was more frequent in patients with diabetes."
    assert lead("Do XYZ patients with diabetes have more deaths?", text) == YES
    assert lead("Does XYZ raise deaths?", text) != YES


def test_members_of_one_list_do_nothing_to_each_other() -> None:
    """What is said of a list is said of each of its members, and ties none to another."""
    text = "Elevated miR-1, miR-2 and miR-3 levels were related to tumour cells in blood."
    assert lead("Does miR-1 turn on miR-2 in tumour cells?", text) != YES
    assert lead("Does miR-1 lower the level of miR-2?", text) != NO


def test_a_word_of_blame_must_be_heard() -> None:
    """What a text calls effective is not affirmed to be harmful."""
    text = "Inhibition of miR-1 was an effective intervention for treating cancer."
    assert lead("Could inhibiting miR-1 be a harmful treatment for cancer?", text) != YES


@pytest.mark.parametrize(
    "text",
    [
        "Future work will address the potential link of tea and the increased risk of gout.",
        "If confirmed, this would imply that tea raises the risk of gout.",
        "The raised risk of gout with tea is likely due to confounding.",
    ],
)
def test_background_gives_no_headline(text: str) -> None:
    """What is still to be looked at, or would follow, is no finding."""
    assert lead("Does tea raise the risk of gout?", text) not in {YES, NO, NOT_SO}


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Does dye B lower the uptake of apoptotic bodies?", "Uptake fell with dye B.", YES),
        ("If you take ABC1 away, does DEF2 drop?", "Depletion of ABC1 reduced DEF2.", YES),
        ("If cells can't make ABC1, is DEF2 higher?", "Loss of ABC1 increased DEF2.", YES),
        ("Is high miR-1 a bad sign?", "High miR-1 predicted poorer survival.", YES),
        ("Does miR-1 make resistance to dye B (beta) worse?", "MiR-1 curbed dye B resistance.", NO),
        ("Does miR-1 make resistance to dye B better?", "MiR-1 curbed dye B resistance.", YES),
        ("Is dye B resistance made worse by miR-1?", "MiR-1 curbed dye B resistance.", NO),
        # what is rated low is not what it is asked to be, and the most of a kind is not any of it
        (
            "Are size-based assays very accurate?",
            "Size-based assays are simple, but their accuracy is rather low.",
            NO,
        ),
        ("Is dye B the most stable dye?", "Dye B is a stable dye.", None),
        ("Is dye B stable?", "Dye B is stable.", YES),  # no lack of effect
        # a drug is asked about beside another, or by what it fails to do: no resistance is meant
        ("Did the drug fail to lower LDL?", "The drug lowered LDL.", NO),
        ("Does the drug work better than dye B?", "The drug was inferior to dye B.", NO),
        ("Does miR-1 make survival worse?", "High miR-1 predicted poorer survival.", YES),
        ("Does miR-1 make survival better?", "High miR-1 predicted poorer survival.", NO),
        ("Is the outcome made worse by miR-1?", "High miR-1 predicted a poorer outcome.", YES),
        (
            "Does miR-1 shorten survival?",
            "MiR-1 was used to indicate the prognosis, showing that high miR-1 predicted poorer"
            " survival.",
            YES,
        ),
    ],
)
def test_everyday_ways_of_doing(question: str, text: str, said: str | None) -> None:
    """What is taken away is lost, a bad sign is a poorer course, and worse is more of an evil."""
    assert lead(question, text) == said


def test_why_denies_only_what_is_said_of_a_named_thing() -> None:
    """That one thing holds resistance back contradicts nobody who asks why it comes about."""
    text = "MiR-567 restrained the resistance to trastuzumab of tumours."
    for question in (
        "Why do some tumours become resistant to trastuzumab?",
        "Why does resistance against trastuzumab grow?",
    ):
        assert not is_polar(understood(question, text)), question
    assert lead("Why does miR-567 promote resistance to trastuzumab?", text) in {NO, NOT_SO}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Spinal injury: did the miR-7 mimic cut down NETosis?", YES),
        ("Did NETosis go up with the miR-7 mimic (spinal injury, rats)?", NO),
        ("In rats that were not operated on, did the miR-7 mimic reduce NETosis?", YES),
    ],
)
def test_the_subject_that_is_set_apart(question: str, said: str) -> None:
    """What a question is set in neither acts nor is acted on; whom it leaves out denies nothing."""
    text = (
        "miR-7; cells with the miR-7 mimic showed a great reduction in NETosis, while the miR-7"
        " inhibitor withdrew it. - Exosomes alleviate spinal injury through less NETosis"
    )
    assert lead(question, text) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Does miR-1 keep the vessel barrier intact?", NO),
        ("Does miR-1 disrupt the vessel barrier?", YES),
    ],
)
def test_what_a_thing_serves_is_not_done_to_it(question: str, said: str) -> None:
    """That a barrier is there for blocking spread turns no sign of what is done to the barrier."""
    text = "In tumours miR-1 disrupted the vessel barrier for blocking metastasis."
    assert lead(question, text) == said


def test_what_rises_elsewhere_says_nothing_of_the_fluid_asked_about() -> None:
    """Beside a sentence on the fluid that leaves it open, one on another fluid decides nothing."""
    tears = "MiR-21 was highly expressed in tears of patients."
    urine = "MiR-21 in urine was used as a marker of the disease."
    question = "Is miR-21 raised in urine?"
    asked = understood(question, f"{tears} {urine}")
    assert headline(asked, [sentence(tears), sentence(urine)]) != YES
    assert lead("Is miR-21 raised in tears?", tears) == YES


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        (
            "Is it true that most vesicle research hasn't gone beyond the preclinical stage?",
            "Most of the research on vesicles is still in the preclinical stage.",
            YES,
        ),
        (
            "Isn't vesicle research still at the preclinical stage?",
            "Most of the research on vesicles is still in the preclinical stage.",
            YES,
        ),
        (
            "Has vesicle research moved beyond the preclinical stage?",
            "Most of the research on vesicles is still in the preclinical stage.",
            NO,
        ),
        (
            "Macrophages without PGRN release miR-9: is the invasion of cells reduced by it?",
            "MiR-9 from PGRN-null macrophages inhibited the invasion of cells.",
            YES,
        ),
    ],
)
def test_denials_belong_to_what_they_deny(question: str, text: str, expected: str) -> None:
    """What has not gone beyond a stage is at it; whom senders lack is nothing that is moved."""
    assert lead(question, text) == expected


RIVALS = "MEK6 activates all four isoforms of p38, whereas MEK3 can only activate two isoforms."
RECEPTOR = "Patients with tea receptor (TR)+ have a higher rate of relapse than negative patients."


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("Does MEK3, like MEK6, switch on all four isoforms of p38?", RIVALS, NO),
        ("Does MEK3 activate all four isoforms of p38?", RIVALS, NO),
        ("Does MEK6 activate all four isoforms of p38?", RIVALS, YES),
        ("Does IL-6 raise every subset of cells?", "IL-6 increased only old subsets of cells.", NO),
        ("Does tea raise all subsets of cells?", "Only tea increased all subsets of cells.", YES),
        (
            "Is weighing vesicles the more accurate way of identifying them?",
            "The identification of vesicles depends on weighing and on proteins.",
            None,
        ),
        (
            "Would a lower cut-off raise the NPV for gout?",
            "A cut-off of 14 yielded an NPV for gout of 99%.",
            None,
        ),
    ],
)
def test_all_is_not_some_and_a_rival_is_not_the_subject(
    question: str, text: str, expected: str | None
) -> None:
    """What is told of a rival, or of only some, affirms nothing of all; a figure moves nothing."""
    assert lead(question, text) == expected


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Does putting an EZH2 blocker on top of the chemo help?", YES),
        ("Would an EZH2 inhibitor do harm in the mice?", NO),
        ("Would more EZH2 help in the mice?", NO),
    ],
)
def test_to_relieve_an_ill_is_of_help(question: str, said: str) -> None:
    """What lessens resistance helps, and what is blocked for that would not."""
    assert lead(question, "Chemo plus EZH2 inhibitor relieved resistance in the mice.") == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Are women with TR positive tumours more prone to relapse than those without it?", YES),
        ("Is relapse higher in women without TR than in TR-positive women?", NO),
        ("Are TR-positive women less liable to relapse than TR-negative ones?", NO),
        ("Are HER2-positive women more prone to relapse than those without HER2?", None),
    ],
)
def test_negative_patients_are_those_without_the_mark(question: str, said: str | None) -> None:
    """Who is "negative" beside a marked group lacks that mark, and no other."""
    assert lead(question, RECEPTOR) in ({said} if said else {None, UNKNOWN})


def test_what_is_done_without_is_not_what_stands_before() -> None:
    """That a scan is made without a thing says nothing against what is scanned."""
    told = "An MRI may show scars related to earlier injury of the knee."
    assert lead("Can one spare the patient by doing the MRI of the knee without dye?", told) != NO


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Is miR-12 along with miR-21 more telling than looking at either one alone?", YES),
        ("Is miR-12 plus miR-21 less informative than either alone?", NO),
        ("Does miR-12 together with miR-21 beat each one on its own?", YES),
        ("Is anything gained by taking miR-12 and miR-21 together rather than each?", YES),
        ("Is there any advantage in adding miR-21 to miR-12?", YES),
        ("Is there any advantage in adding miR-33 to miR-12?", UNKNOWN),
        ("Is miR-12 plus miR-21 more costly than either alone?", None),
        ("Is miR-12 plus miR-21 more informative than either alone at showing gout?", None),
    ],
)
def test_a_test_is_rated_in_other_words(question: str, expected: str | None) -> None:
    """That two together are ideal makes them more telling, not dearer, nor good for all ends."""
    text = "The combination of miR-12 and miR-21 is ideal compared to their separated levels."
    assert lead(question, text) == expected


def test_what_has_not_been_achieved_has_not_been_done() -> None:
    """A diagnosis that a marker has not provided is denied of it, and no other thing."""
    text = "So far, plasma miR-12 has not provided a reliable diagnosis of gout."
    assert lead("Can plasma miR-12 diagnose gout?", text) == NOT_SO
    assert lead("Can plasma miR-12 predict gout?", text) != YES


def test_a_sentence_on_the_arm_decides_before_one_on_the_fluid() -> None:
    """Of what is asked of one arm, what is told of its fluid in general says nothing."""
    general = "The increased levels of C3 in the CSF may be due to leaks."
    arms = "After tea, C3 levels decreased in group I, but increased in group II."
    asked = understood("In group I, was C3 in the CSF reduced after tea?", f"{general} {arms}")
    assert headline(asked, [sentence(general), sentence(arms)]) == YES


def test_a_better_catch_is_a_higher_sensitivity() -> None:
    """A test that is made better at catching an illness has gained in sensitivity."""
    question = "Does pairing miR-19 with CA15-3 make the blood test better at catching gout?"
    text = "MiR-19 in combination with CA15-3 improved the sensitivity of blood tests for gout."
    assert lead(question, text) == YES


SLEEP = "Sleep was longer with tea than with water, yet the difference was not significant."


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("Did tea give a significant gain in sleep?", SLEEP, NO_DIFFERENCE),
        ("Did tea give a significant gain in pain?", SLEEP, None),
        ("Was the gain in sleep with tea insignificant?", SLEEP, None),
        ("Was there a control group in the trial?", "The trial lacked a control group.", NOT_SO),
        ("Was there a dropout in the trial?", "The trial lacked a control group.", None),
        ("Did the trial include a control group?", "Owing to its lack of a control group.", NOT_SO),
        ("Was tea gentler on people than rum?", "Tea had higher toxicity than rum.", NO),
        ("Is ABC1 turned up in gout?", "ABC1 was reduced in gout.", NO),
        ("Is ABC1 able to get through the BBB?", "ABC1 does cross the BBB.", YES),
        ("Speaking of drugs for gout: does ABC1 cross the BBB?", "ABC1 does cross the BBB.", YES),
        ("When it comes to ABC1, is it raised in gout?", "ABC1 was raised in gout.", YES),
    ],
)
def test_what_is_lacking_or_by_chance_is_not_there(
    question: str, text: str, expected: str | None
) -> None:
    """A gain by chance is none, what a trial lacks it had not, and lay words say which way."""
    assert lead(question, text) in ({expected} if expected else {None, UNKNOWN})


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Does spread caused by miR-7 depend on a rise of PTEN?", NO),
        ("Is spread driven by miR-7 due to a fall of PTEN?", YES),
    ],
)
def test_of_two_causes_the_one_asked_about_decides(question: str, expected: str) -> None:
    """That a cause which the question takes for granted is told affirms nothing of the other."""
    text = "MiR-7 up-regulated MMP9 via downregulation of PTEN, allowing cells to spread."
    assert lead(question, text) == expected


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("Do rats send less ABC1 to cats?", "Rats send more ABC1 to cats.", NO),
        ("Is yield the same with tea and rum?", "Purity varied with tea and rum.", None),
        ("Is yield the same with tea and rum?", "Yield varied with tea and rum.", NOT_SO),
        (
            "Are both ABC1 and XYZ2 raised in gout?",
            "ABC1 and XYZ2 are raised in gout, where only XYZ2 predicts pain.",
            YES,
        ),
        ("Do cats have a tail?", "Cats lacking a tail are rare.", None),
        ("Did the study include a control group?", "Earlier work lacked a control group.", None),
        ("Would measuring ABC1 help?", "ABC1 promotes metastasis.", None),
        ("Does ABC1 help in gout?", "Resistance to ABC1 promotes relapse of gout.", None),
    ],
)
def test_what_only_looks_like_a_denial_decides_nothing(
    question: str, text: str, expected: str | None
) -> None:
    """What differs, lacks, helps or is told of only some has to be just what is asked about."""
    assert lead(question, text) in ({expected} if expected else {None, UNKNOWN})


@pytest.mark.parametrize(
    ("asked", "text", "head"),
    [
        ("Is CA-9 raised in gastritis?", "CA-9 levels in gastritis are normal.", NO),
        ("Is CA-9 normal in gastritis?", "CA-9 was within normal limits in gastritis.", YES),
        ("Is CA-9 normal in gastritis?", "CA-9 was elevated in gastritis.", NO),
        (
            "Is survival longer with CA-9?",
            "With CA-9 it was longer in those of normal weight.",
            UNKNOWN,  # what was longer is not said
        ),
        ("Has miR-1 been tested in children?", "MiR-1 has never been studied in children.", NOT_SO),
        ("Has miR-1 been studied in children?", "MiR-1 has not been validated in children.", None),
    ],
)
def test_what_is_normal_and_what_was_never_tried(asked: str, text: str, head: str | None) -> None:
    """A normal amount is neither high nor low; what nobody studied nobody has validated."""
    assert lead(asked, text) == head


@pytest.mark.parametrize(
    ("text", "affirmed", "denied"),
    [
        (
            "MiR-1 promoted growth by downregulating PTEN.",
            "Does blocking miR-1 slow growth by raising PTEN?",
            "Does miR-1 promote growth by raising PTEN?",
        ),
        (
            "Anti-miR-1 treatment reduced metastasis in mice.",
            "Is there less metastasis in mice given anti-miR-1?",
            "Is there more metastasis in mice given anti-miR-1?",
        ),
        (
            "MiR-1 enhanced invasion by targeting the MMP inhibitor TIMP2.",
            "Does miR-1 lower TIMP2?",
            "Does miR-1 raise TIMP2?",
        ),
        (
            "MiR-1 reduced tumour growth.",
            "Does miR-1 push back tumour growth?",
            "Does miR-1 fuel tumour growth?",
        ),
        (
            "Decreased PTEN in tumours predicted poor outcome.",
            "Does PTEN decrease in tumours predict poor outcome?",
            "Does PTEN decrease in tumours predict good outcome?",
        ),
        (
            "MiR-1 promoted tamoxifen-induced chemoresistance.",
            "Does miR-1 weaken response to tamoxifen?",
            "Does miR-1 improve response to tamoxifen?",
        ),
        (
            "Mice given anti-miR-1 had smaller tumours.",
            "Mice given anti-miR-1 had smaller tumours, right?",
            "Mice given anti-miR-1 had larger tumours, right?",
        ),
        (
            "In responders to PARP inhibitors, miR-1 levels decreased during treatment.",
            "Does miR-1 fall during treatment in those who respond to PARP inhibitors?",
            "Does miR-1 rise during treatment in those who respond to PARP inhibitors?",
        ),
    ],
)
def test_what_stands_beside_turns_nothing(text: str, affirmed: str, denied: str) -> None:
    """A drug's name, a condition, a way and a particle turn no sign that is not theirs."""
    assert lead(affirmed, text) == YES
    assert (lead(denied, text) or "").startswith("No")


@pytest.mark.parametrize(
    "asked",
    [
        "I never thought miR-1 promotes invasion; am I right?",
        "Is it a myth that miR-1 promotes invasion?",
        "Nobody has shown that miR-1 promotes invasion, right?",
        "Does the review deny that miR-1 promotes invasion?",
    ],
)
def test_what_a_yes_would_deny_gets_no_headline(asked: str) -> None:
    """Where the claim is doubted in its frame, neither yes nor no would be understood."""
    assert not is_polar(understood(asked, "MiR-1 promoted invasion."))


@pytest.mark.parametrize(
    ("text", "affirmed", "denied"),
    [
        ("Lin28B promoted invasion.", "Lin28B promotes invasion?", "Lin28B inhibits invasion?"),
        (
            "CAF exosomes promoted invasion.",
            "CAF exosomes promote invasion?",
            "CAF exosomes curb invasion?",
        ),
        (
            "MiR-1 conferred dormancy of tumour cells.",
            "miR-1 from stem cells - puts tumour cells to sleep?",
            "miR-1: wakes tumour cells up?",
        ),
        (
            "MiR-1 restrained resistance.",
            "My registrar works on miR-9. Is it correct that miR-1 lowers resistance?",
            "My registrar works on miR-9. Is it correct that miR-1 raises resistance?",
        ),
        (
            "MiR-1 rescued the drug-induced death of the cells.",
            "Does miR-1 reduce death of the cells?",
            "Does miR-1 raise death of the cells?",
        ),
        ("MiR-1 rescued the loss of CD9.", "Does miR-1 raise CD9?", "Does miR-1 lower CD9?"),
        (
            "X5 rescued contractility after ischaemic injury.",
            "Does X5 raise contractility?",
            "Does X5 lower contractility?",
        ),
        (
            "X5 reduced liver injury.",
            "Does X5 alleviate liver injury?",
            "Does X5 worsen liver injury?",
        ),
        (
            "X5 lowered ROS.",
            "Does X5 lower ROS rather than raise it?",
            "Does X5 raise ROS instead of lowering it?",
        ),
        (
            "MiR-1 restrained angiogenesis.",
            "Does miR-1 make tumours grow fewer blood vessels?",
            "Does miR-1 make tumours sprout more vessels?",
        ),
        (
            "X5 showed no differential expression between tumour and normal tissues.",
            "Is X5 the same in tumour and normal tissue?",
            "Did the qPCR check confirm that X5 differs between tumour and normal tissue?",
        ),
    ],
)
def test_how_it_is_asked_and_told_turns_nothing(text: str, affirmed: str, denied: str) -> None:
    """A bare statement, a story before it, a check and a rescue turn no sign that is not theirs."""
    assert lead(affirmed, text) == YES
    assert (lead(denied, text) or "").startswith("No")


@pytest.mark.parametrize(
    "asked",
    [
        "miR-1 targets?",
        "miR-1 promotes what?",
        "genes miR-1 suppresses in BC?",
        "miR-1 levels in serum?",
    ],
)
def test_a_thing_that_is_wanted_gets_no_headline(asked: str) -> None:
    """A few words that want a thing claim nothing."""
    assert not is_polar(understood(asked, "MiR-1 suppresses PTEN."))


def test_no_trials_deny_that_there_were_some() -> None:
    """What no trial was done of has not been through trials; of another nothing is told."""
    text = "To date, no clinical or epidemiological studies have been done about X5."
    asked = "My patients ask for {} capsules. Have they been through clinical trials in people yet?"
    assert (lead(asked.format("X5"), text) or "").startswith("No")
    assert not (lead(asked.format("X6"), text) or "").startswith("No")


@pytest.mark.parametrize(
    "text",
    [
        "No clinical trials of X5 for gout have been done.",
        "No clinical trial of X5 was stopped early.",
        "No human data were available for X5 before 2015.",
    ],
)
def test_a_lack_of_some_trials_denies_no_others(text: str) -> None:
    """What was not tried for one thing, or by then, may have been in trials."""
    assert not (lead("Has X5 been tested in clinical trials?", text) or "").startswith("No")


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        (
            "Has ZNF9 blockade with nivolumab been tested in patients?",
            "However, this combination has not yet entered clinical trials.",
            NO,
        ),
        (
            "Has the combination of ZNF9 blockade and nivolumab been trialled in humans yet?",
            "However, this combination has not yet entered clinical trials.",
            NO,
        ),
        (
            "ZNF9 blockade with nivolumab: already tested in patients?",
            "This approach has never been tested in humans.",
            NO,
        ),
        (
            "Has ZNF9 blockade with nivolumab been tested in patients?",
            "In rats, nivolumab with ZNF9 blockade gave a greater slowing than either.",
            None,
        ),
    ],
)
def test_what_was_not_tried_in_people_is_told_behind_it(
    asked: str, text: str, said: str | None
) -> None:
    """That it has not come to trials stands behind what it does, and is no trial by itself."""
    before = "In mice, blocking ZNF9 with nivolumab slowed the tumours."
    question = understood(asked, f"{before} {text}")
    assert headline(question, [sentence(text)], {"s": before}) == said


def test_what_a_follow_up_took_over_is_not_what_it_asks() -> None:
    """Words of the question before do not tell that a thing was seen in people."""
    text = "MiR-9 inhibits fat formation by targeting PTEN in fat cells, featuring loss of fat."
    assert lead("Is that seen in women? (Which target of miR-9 in fat formation)", text) != YES
    assert lead("Is PTEN its target? (Which target of miR-9 in fat formation)", text) == YES


def test_what_goes_on_is_what_is_done() -> None:
    """Making less of a thing is no making more of it, in whatever tense it is asked."""
    text = "MiR-51 from mast cells could attenuate metastasis by inhibiting the PTEN axis."
    assert (lead("Is miR-51 making more metastasis by switching on PTEN?", text) or "")[:2] == "No"
    assert lead("Is miR-51 causing less metastasis?", text) == YES


def test_what_is_benign_is_told_by_what_is_said_of_it() -> None:
    """A marker of cancer is not affirmed of a benign lump."""
    text = "Raised plasma miR-51 tells healthy people from patients with cancer."
    assert lead("Is plasma miR-51 also raised in patients with a benign lump?", text) != YES
