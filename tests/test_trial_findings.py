"""Headlines of yes/no questions as they are asked of trials: who responded, and how ill."""

import pytest

from assistant.headline.polar import presumes
from assistant.headline.wording import NO, NOT_SO, YES
from tests.test_direction import lead, led_by, understood

_APART = (
    "While all patients with gastric tumours showed some degree of shrinkage on imatinib, no"
    " patients with hepatic tumours showed shrinkage."
)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Did the stomach or gastric tumours shrink on imatinib?", YES),
        ("Did gastric tumours shrink on imatinib?", YES),
        ("Did liver tumours shrink on imatinib?", NOT_SO),
        ("Did the tumours shrink on imatinib?", None),
        ("Did everyone's spleen shrink on imatinib?", None),
    ],
)
def test_one_of_two_groups(question: str, said: str | None) -> None:
    """A question on one of two groups that fared differently is answered by its clause alone."""
    assert lead(question, _APART) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Did those with ileitis get better on infliximab?",
            "Patients with colitis improved on infliximab, whereas those with ileitis did not.",
            NOT_SO,
        ),
        (
            "Did those with colitis get better on infliximab?",
            "Patients with colitis improved on infliximab, whereas those with ileitis did not.",
            YES,
        ),
        (
            "Any effect on nodules in the liver?",
            "Hepatic disease did not respond to treatment in any of the six patients.",
            NOT_SO,
        ),
        (
            "Any effect on nodules in the liver?",
            "For hepatic disease, eligibility required measurable liver nodules.",
            None,
        ),
        (
            "Did thalidomide do anything for the skin ulcers?",
            "Skin ulcers did not respond to thalidomide in any of the patients.",
            NOT_SO,
        ),
        (
            "Did the skin ulcers get better with thalidomide?",
            "All patients with skin ulcers showed improvement with thalidomide.",
            YES,
        ),
        (
            "Did the liver nodules shrink on imatinib?",
            "Gastric lesions did not respond to imatinib.",
            None,
        ),
        (
            "Did bone lesions respond to denosumab?",
            "Bone lesions may respond to denosumab.",
            None,
        ),
        ("Any effect on survival?", "The nodules did not respond.", None),
    ],
)
def test_a_disease_that_responds(question: str, text: str, said: str | None) -> None:
    """What did not respond had no effect, whatever the verb; of another disease nothing is told."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Were there severe side effects, say grade 3 or worse?",
            "There were no grade 3 or 4 AEs.",
            NOT_SO,
        ),
        (
            "Did anyone have severe toxicity?",
            "No patient experienced grade 3 or higher toxicity.",
            NOT_SO,
        ),
        ("Were there any side effects?", "There were no grade 3 or 4 adverse events.", None),
        ("Were there grade 2 side effects?", "There were no grade 3 or 4 adverse events.", None),
        ("Were there serious side effects?", "No grade 3 or 4 toxicity was observed.", None),
        (
            "Did at least one of them get rid of the polyps altogether?",
            "No patients achieved a complete response.",
            NOT_SO,
        ),
        ("Did anybody lose all the polyps?", "No patient had a complete response.", NOT_SO),
        ("Did anybody lose some polyps?", "No patient had a complete response.", None),
        ("Did every patient gain weight?", "No patient gained weight.", NOT_SO),
        ("Did all the volunteers develop antibodies?", "No volunteers developed fever.", None),
    ],
)
def test_how_bad_and_how_many(question: str, text: str, said: str | None) -> None:
    """Grade 3 or more is severe, and to be rid of a growth altogether is a complete response."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "I'd expect people who'd had the measles jab to do better on the drug. Did they?",
            "There was no correlation between patients who received the measles vaccine and"
            " patients who experienced a response to sorafenib.",
            NOT_SO,
        ),
        (
            "Did those with high IL-6 fare better?",
            "No correlation was found between IL-6 and response to treatment.",
            NOT_SO,
        ),
        (
            "Did those with high IL-6 fare better?",
            "No correlation was found between IL-6 and age.",
            None,
        ),
        (
            "Did drinkers do worse on the drug?",
            "There was no association between smoking and response.",
            None,
        ),
        (
            "Were people with more miR-9 less likely to fracture?",
            "Higher levels of miR-9 were associated with a lower risk of fracture.",
            YES,
        ),
        (
            "Were people with more miR-9 more likely to be readmitted?",
            "Higher levels of miR-9 were associated with a lower risk of readmission.",
            NO,
        ),
    ],
)
def test_how_those_with_a_thing_fared(question: str, text: str, said: str | None) -> None:
    """A tie to the response that is denied denies that some fared better; "likely" has its way."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Her platelets only came back thanks to steroids, didn't they?",
            "Platelet counts normalized within weeks without the use of systemic steroids.",
            NOT_SO,
        ),
        (
            "Did the platelets recover thanks to steroids?",
            "The rash cleared without the use of steroids.",
            None,
        ),
        (
            "Do samples have to be filtered before the test?",
            "The test does not require filtering of samples.",
            NOT_SO,
        ),
        (
            "Do cells have to be fixed before staining?",
            "Staining does not require permeabilisation.",
            None,
        ),
        (
            "I operate on Monday. Will her miR-9 in serum have fallen by Friday?",
            "MiR-9 was up-regulated in serum, and is a marker for monitoring status at surgery.",
            None,
        ),
        (
            "Does weight fall when orlistat is withdrawn?",
            "Weight rose after withdrawal of orlistat.",
            NO,
        ),
        (
            "Does weight rise when orlistat is withdrawn?",
            "Weight rose after withdrawal of orlistat.",
            YES,
        ),
        (
            "Can lymphoma still develop after H. pylori has been eradicated?",
            "H. pylori infection was associated with a high risk of developing lymphoma.",
            None,
        ),
        (
            "Does lymphoma still occur after eradication of H. pylori?",
            "Lymphoma still occurred after eradication of H. pylori.",
            YES,
        ),
    ],
)
def test_what_came_of_what(question: str, text: str, said: str | None) -> None:
    """What went without a thing did not need it; one level tells nothing of a later one."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Are old scars full of mast cells?",
            "Mast cells are often found in fresh scars, but never observed in old scars.",
            NOT_SO,
        ),
        (
            "Are fresh scars full of mast cells?",
            "Mast cells are often found in fresh scars, but never observed in old scars.",
            None,
        ),
        (
            "There was a placebo arm in the study, wasn't there?",
            "This was an open study lacking a placebo group.",
            NOT_SO,
        ),
        (
            "Can a dipstick tell which species is present?",
            "The dipstick could not distinguish species.",
            NOT_SO,
        ),
        (
            "Can a dipstick tell which species is present?",
            "Microscopy could not distinguish species.",
            None,
        ),
        (
            "Can a normal ferritin rule out sarcoid?",
            "Normal ferritin should never be used to exclude sarcoid.",
            NOT_SO,
        ),
        (
            "Her ferritin was normal. Can I rule out sarcoid?",
            "High ferritin speaks for sarcoid, but normal levels cannot exclude sarcoid.",
            NOT_SO,
        ),
        (
            "Her ferritin was low. Can I rule out sarcoid?",
            "A normal lactate cannot exclude sarcoid.",
            None,
        ),
        (
            "Can radiography rule out a fracture?",
            "MRI cannot exclude a fracture.",
            None,
        ),
        (
            "Was it safe to give ketamine along with propofol?",
            "Combining ketamine with propofol was found to be safe.",
            YES,
        ),
        ("Is it safe to take ketamine with propofol?", "Ketamine was safe in children.", None),
        ("Can the scan tell the stage?", "The scan cannot detect small nodules.", None),
    ],
)
def test_what_is_not_there_or_not_told(question: str, text: str, said: str | None) -> None:
    """What is never seen in one place is not full there, and what no test tells it cannot tell."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Culture is the standard, so it's workable for a routine lab too, isn't it?",
            "Despite being the standard, culture is not practical in routine laboratories.",
            NOT_SO,
        ),
        (
            "Does lysozyme easily break down the biofilm?",
            "The capacity of lysozyme to break down the biofilm is limited.",
            NOT_SO,
        ),
        (
            "Can lysozyme break down the biofilm?",
            "The capacity of lysozyme to break down the biofilm is limited.",
            None,
        ),
        (
            "Does fibrin make the plaque harder to break up with trypsin?",
            "Fibrin induces resistance to trypsin-induced lysis of plaques.",
            YES,
        ),
        ("Does aspirin always prevent stroke?", "Aspirin does not always prevent stroke.", NO),
        ("Does aspirin prevent stroke?", "Aspirin does not always prevent stroke.", None),
        (
            "Fibroblasts without caveolin (CAV1-/-) shed miR-77. Does that help cells to invade?",
            "MiR-77 from CAV1-/- fibroblasts suppressed the invasion of tumour cells.",
            NO,
        ),
        ("Do exosomes keep well in storage?", "Exosomes possess good storage stability.", YES),
        ("Does RNA keep well in urine?", "RNA shows poor stability in urine.", None),
    ],
)
def test_what_is_done_well(question: str, text: str, said: str | None) -> None:
    """What is limited is not done easily, and what is not always so is so at times."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Does low-dose aspirin prevent stroke?", "Low-dose aspirin prevented stroke.", YES),
        ("Does aspirin cause stroke?", "Low-dose aspirin prevented stroke.", NO),
        ("Does low-dose aspirin prevent stroke?", "Aspirin prevented stroke.", None),
        (
            "Do low doses of cisplatin reduce neutrophils?",
            "High doses of cisplatin reduced neutrophils.",
            None,
        ),
        (
            "Does a small X-ray dose calm invasiveness?",
            "X-ray irradiation at 2 Gy promoted greater invasiveness.",
            NO,
        ),
        (
            "Was a low dose better than a high dose of insulin for survival?",
            "Survival was better with a low dose than with a high dose of insulin.",
            YES,
        ),
    ],
)
def test_a_low_dose_is_given(question: str, text: str, said: str | None) -> None:
    """A low dose of a thing acts as that thing, and is told of where a dose is told."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Do the polyps themselves carry CD44?",
            "Biopsies display expression of CD44 by both polyps and stromal cells.",
            YES,
        ),
        ("Do the polyps bear CD44?", "CD44 was not expressed by polyps.", NO),
        ("Do the polyps carry CD44?", "CD44 was expressed by stromal cells.", None),
        (
            "Does miR-9 turn macrophages into helpers of the tumour?",
            "MiR-9 suppressed tumour growth.",
            NO,
        ),
        (
            "Does miR-9 turn macrophages into enemies of the tumour?",
            "MiR-9 suppressed tumour growth.",
            YES,
        ),
    ],
)
def test_who_carries_and_who_helps(question: str, text: str, said: str | None) -> None:
    """What is expressed by a tissue is carried by it; a helper of the tumour promotes it."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "A combined miR-7 and miR-9 reading beats each of them alone, doesn't it?",
            "The combination of miR-7 and miR-9 is an ideal marker compared to their separated"
            " levels.",
            YES,
        ),
        ("Were T47D vesicles found to be rich in miR-9?", "MiR-9 was high in T47D vesicles.", YES),
        ("Is the outlook poor in men with low miR-9?", "Men with low miR-9 lived longer.", NO),
        ("Does IL-4 make the skin thicker?", "IL-4 reduced skin thickness.", NO),
        (
            "Are bead-based assays the most accurate ones on offer?",
            "The advantage of bead-based assays is their simplicity, but their accuracy is low.",
            NO,
        ),
        (
            "Is miR-9 rarer in liver than elsewhere?",
            "MiR-9 was more abundant in liver.",
            NO,
        ),
        (
            "Is miR-9 commoner in liver than elsewhere?",
            "MiR-9 was more abundant in liver than in serum.",
            None,
        ),
        (
            "Can a surgeon already rely on miR-9 to settle the glioma subtype for good?",
            "MiR-9 has not demonstrated a confirmatory diagnosis of subtypes.",
            NOT_SO,
        ),
    ],
)
def test_asked_in_everyday_words(question: str, text: str, said: str | None) -> None:
    """What is asked in everyday words is read as the paper would put it."""
    assert lead(question, text) in led_by(said)


def test_how_much_takes_a_change_for_granted() -> None:
    """To ask how much X raised Y takes it for granted that it did; how much there was does not."""
    text = "MiR-9 mimic and SOX2"
    assert presumes(understood("How much did the miR-9 mimic raise SOX2?", text))
    assert not presumes(understood("How much miR-9 was in SOX2 cells?", text))
    assert not presumes(understood("How much did miR-9 weigh beside SOX2?", text))


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        (
            "Was OLAX non-inferior to TREM for pain?",
            "Non-inferiority of OLAX and TREM was demonstrated if the limit was above -10%.",
            None,
        ),
        (
            "Was OLAX non-inferior to TREM for pain?",
            "OLAX demonstrated non-inferiority to TREM for pain.",
            YES,
        ),
        (
            "Would OLAX work just as well in Asian as in European patients?",
            "This raises the question as to whether OLAX works as well in Asian patients.",
            None,
        ),
        (
            "Does blocking KCN4 help patients with gout?",
            "This trial of gout was halted due to adverse events, so that better KCN4 blockers may"
            " be required.",
            None,
        ),
        (
            "Did the peptide change the threshold?",
            "The control KCX peptide, which hits nothing, produced no significant change in"
            " thresholds.",
            None,
        ),
        (
            "Did the control peptide change the threshold?",
            "The control KCX peptide, which hits nothing, produced no significant change in"
            " thresholds.",
            NOT_SO,
        ),
        (
            "Did the KCX1 of the kit line up with that of the blot?",
            "KCX1 was measured by kit, and the correlation with the blot was evaluated.",
            None,
        ),
        (
            "Does KCX1 rise with age regardless of sugar?",
            "Age was associated with an increase of KCX1 independently of sex and glycemia.",
            None,
        ),
        (
            "Have trials found one dressing that outperforms the others?",
            "Total contact casting ensured better healing than removable devices.",
            None,
        ),
    ],
)
def test_a_bar_a_question_and_a_control_decide_nothing(
    asked: str, text: str, said: str | None
) -> None:
    """What would have shown a thing, what is asked, and what was no drug say neither yes nor no."""
    assert lead(asked, text) in led_by(said)


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Was OLAX non-inferior to TREM?", "OLAX was non-inferior to TREM.", YES),
        ("Was OLAX as effective as TREM?", "OLAX showed non-inferiority to TREM.", YES),
        ("Was OLAX inferior to TREM?", "OLAX demonstrated non-inferiority to TREM.", NO),
        ("Was OLAX non-inferior to TREM?", "OLAX failed to show non-inferiority to TREM.", None),
        ("Was OLAX non-inferior to TREM?", "OLAX was inferior to TREM.", NO),
        (
            "Was OLAX non-inferior to BREX for pain?",
            "OLAX was non-inferior to TREM for pain.",
            None,
        ),
    ],
)
def test_non_inferiority_is_of_the_two_and_shown(asked: str, text: str, said: str | None) -> None:
    """It answers whether one is as good as the other, where it was shown, and of these two."""
    assert lead(asked, text) in led_by(said)
