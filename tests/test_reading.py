"""What one sentence answers: made-up findings, each with a true and a false premise."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.reading import asks_what_is_denied, verdict_on
from assistant.headline.stages import is_trial_unsaid
from assistant.headline.wording import YES


def verdict(asked: str, text: str) -> str:
    """yes, no, or nothing."""
    found = verdict_on(in_technical_words(asked), text)
    return "" if found is None else "yes" if found == YES else "no"


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        (
            "Was BCL2 lowered by tamoxifen?",
            "Tamoxifen raised the proapoptotic protein BAX while lowering the antiapoptotic protein"
            " BCL2.",
            "yes",
        ),
        (
            "Was BCL2 increased by tamoxifen?",
            "Tamoxifen raised the proapoptotic protein BAX while lowering the antiapoptotic protein"
            " BCL2.",
            "no",
        ),
        (
            "Does silencing HDAC1 raise PDL1?",
            "Knockdown of HDAC1 led to an increase in PDL1, and tamoxifen in HDAC1-knockdown cells"
            " did not yield a further increase in PDL1.",
            "yes",
        ),
        (
            "With HDAC1 knocked down, does tamoxifen raise PDL1 further?",
            "Tamoxifen in HDAC1-knockdown cells did not yield a further increase in PDL1.",
            "no",
        ),
        (
            "After anti-CTLA4 treatment, does miR-1 rise?",
            "Anti-CTLA4 treatment increased miR-1 in serum.",
            "yes",
        ),
        (
            "Does miR-1 fall after anti-CTLA4 treatment?",
            "Anti-CTLA4 treatment increased miR-1 in serum.",
            "no",
        ),
        (
            "If exosomes are full of miR-1, is that bad for the mice?",
            "Exosomal miR-1 shortened survival of the mice.",
            "yes",
        ),
        (
            "Exosomes rich in miR-1: is that a good thing for the animals?",
            "Exosomal miR-1 shortened survival of the mice.",
            "no",
        ),
        (
            "Did patients on tamoxifen go longer without progression than those on placebo?",
            "Progression-free survival was longer with tamoxifen than with placebo.",
            "yes",
        ),
        (
            "Did T cells turn up in the blood?",
            "The disease was stable, despite an absence of detectable peripheral T cells.",
            "no",
        ),
        (
            "Suppose one silenced miR-1; should one see more metastatic spread?",
            "Inhibition of miR-1 reduced metastasis.",
            "no",
        ),
        (
            "Is zinc higher in men with gout?",
            "Those with gout had zinc levels 2.1 times higher than those without.",
            "yes",
        ),
        (
            "Did responders have higher zinc at baseline?",
            "Those who did not respond had a baseline zinc level 2.9 times that of responders.",
            "no",
        ),
        (
            "Is zinc testing inferior to copper testing?",
            "Zinc testing was not weaker than copper testing.",
            "no",
        ),
        (
            "Is the kit less sensitive for early than for late disease?",
            "Sensitivity was lower for early than for late disease.",
            "yes",
        ),
        (
            "Is the sensitivity of the kit higher in early disease?",
            "Sensitivity was lower for early disease than for late disease.",
            "no",
        ),
        (
            "Is serum better than plasma for zinc?",
            "Accuracy was higher in plasma than in serum.",
            "no",
        ),
        (
            "Did fewer patients with high zinc reach remission than those with low?",
            "Patients with high zinc were more likely to reach remission.",
            "no",
        ),
        (
            "Do women have higher copper than men?",
            "Women had higher levels of zinc and lower levels of copper than men.",
            "no",
        ),
    ],
)
def test_which_of_two_has_more(asked: str, text: str, answer: str) -> None:
    """Sides, multiples, ratings and shares are read as one comparison."""
    assert verdict(asked, text) == answer


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (
            "Does tea lower pain more than coffee?",
            "Tea and coffee both lowered pain compared with water.",
        ),
        (
            "Do smokers' vesicles carry more zinc than those of athletes?",
            "Vesicles of athletes contain abundant zinc, but those of smokers contain less of it.",
        ),
    ],
)
def test_signs_of_one_side_do_not_compare_two(asked: str, text: str) -> None:
    """That one thing acts, or another does, tells nothing of which does more."""
    assert verdict(asked, text) == ""


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        (
            "Was tumour burden reduced by the zinc diet in mice?",
            "When a zinc diet was given to mice, swelling fell by 41%, but tumour burden was not"
            " influenced.",
            "no",
        ),
        (
            "Did the zinc diet reduce swelling in mice?",
            "When a zinc diet was given to mice, swelling fell by 41%, but tumour burden was not"
            " influenced.",
            "yes",
        ),
        (
            "Were capillary levels of zinc associated with survival?",
            "Only venous levels of zinc were associated with survival, while capillary levels were"
            " not (HR 1.17).",
            "no",
        ),
        (
            "Does curcumin by mouth raise blood miR-1?",
            "Curcumin raised miR-1 in cultured cells, yet an oral form had no effect on its blood"
            " level.",
            "no",
        ),
        (
            "Is zinc prognostic in gout?",
            "Zinc, measured in the same samples, carried no prognostic information.",
            "no",
        ),
        (
            "Does obesity change blood levels of zinc?",
            "Obesity raised zinc in fat but did not influence it in blood.",
            "no",
        ),
        (
            "Is the panel affected by fever?",
            "The panel identified gout with an AUC of 0.95, and it was not influenced by age or"
            " fever.",
            "no",
        ),
        (
            "Was the spread of zinc explained by age?",
            "It was explained in part by diet, but the spread of zinc was not explained by age.",
            "no",
        ),
        (
            "Did deleting ABC1 alter fibrosis?",
            "Neither deletion of ABC1 nor its inhibitor altered fibrosis.",
            "no",
        ),
        (
            "Does zinc go with plaque in men?",
            "High zinc accompanied plaque in women but not in men.",
            "no",
        ),
        (
            "Does zinc go with plaque in women?",
            "High zinc accompanied plaque in women but not in men.",
            "yes",
        ),
    ],
)
def test_what_a_clause_denies(asked: str, text: str, answer: str) -> None:
    """A denial is of its own clause, with the subject or the finding that goes on from before."""
    assert verdict(asked, text) == answer


def test_what_is_silent_on_the_course_does_not_rate_it() -> None:
    """That most tumours are rich in a protein does not say whose patients die sooner."""
    asked = "Do patients with high ABC1 die earlier?"
    assert verdict(asked, "ABC1 was high in 38 of 87 patients and weak in 8 of 14 others.") == ""
    assert verdict(asked, "Patients with high ABC1 had a shorter survival.") == "yes"


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (
            "Is low miR-1 in acute gout a bad sign?",
            "MiR-1 was slightly lower in those with acute gout and added nothing to uric acid.",
        ),
        (
            "Did more patients respond to zinc than to placebo?",
            "Two patients in the zinc group and one in the placebo group have lasting responses"
            " with no signs of relapse.",
        ),
    ],
)
def test_another_denial_decides_nothing(asked: str, text: str) -> None:
    """What a clause denies of something else neither affirms nor denies what is asked."""
    assert verdict(asked, text) == ""


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Is time to progression longer with high miR-1?", "no"),
        ("Do patients with high miR-1 progress faster?", "yes"),
    ],
)
def test_time_to_an_event(asked: str, answer: str) -> None:
    """A shorter time to progression is a worse course."""
    text = "A high level of miR-1 was associated with a shorter time to progression."
    assert verdict(asked, text) == answer


def test_not_only_but_also_tells_two_findings() -> None:
    """Each part of "not only ... but also" has the subject."""
    text = "ABC1 knockdown not only reduced secretion but also made the cells less motile."
    assert verdict("Does ABC1 knockdown make the cells less motile?", text) == "yes"
    assert verdict("Does ABC1 knockdown make the cells more motile?", text) == "no"


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        (
            "Does serum zinc drop as the stage goes up?",
            "Serum zinc fell with increasing stage in 49 patients.",
            "yes",
        ),
        (
            "Does serum zinc climb with worsening stage?",
            "Serum zinc fell with increasing stage in 49 patients.",
            "no",
        ),
        (
            "Does heparin block uptake more strongly in skin than in bone?",
            "Heparin blocked some 30% of the uptake in skin but only 10% in bone.",
            "yes",
        ),
        (
            "Does heparin block uptake more strongly in bone than in skin?",
            "Heparin blocked some 30% of the uptake in skin but only 10% in bone.",
            "no",
        ),
        (
            "Is merging of cells encouraged by miR-1?",
            "Fusion of cells into syncytium is inhibited by miR-1.",
            "no",
        ),
        (
            "Do freezing and thawing ruin zinc measurements?",
            "Freezing and thawing had little influence on zinc measurements.",
            "no",
        ),
        (
            "Does the zinc diet prevent fever?",
            "The zinc diet prevented neither fever nor rash.",
            "no",
        ),
        (
            "Did the zinc diet reduce litter size?",
            "The zinc diet lowered pressure without reducing litter size.",
            "no",
        ),
    ],
)
def test_degrees_shares_and_neither(asked: str, text: str, answer: str) -> None:
    """Degrees go together, shares of one whole compare, and "neither" and "without" deny."""
    assert verdict(asked, text) == answer


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        (
            "Would it help to combine several cleaning steps?",
            "A combination of multiple cleaning steps gave a purer yield and higher recovery.",
            "yes",
        ),
        (
            "Would it help to add a second cleaning step?",
            "Adding a second cleaning step did not improve the yield.",
            "no",
        ),
        (
            "Is it pointless to add CA125 to HE4?",
            "Adding CA125 to HE4 improved accuracy.",
            "",
        ),
        ("Is it useful to add CA125 to HE4?", "Adding CEA to HE4 improved accuracy.", ""),
        ("Is it useful to cool the samples?", "Adding salt to samples improved the yield.", ""),
    ],
)
def test_use_of_a_combination(asked: str, text: str, answer: str) -> None:
    """A combination is of use where just that one made something better."""
    assert verdict(asked, text) == answer


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        (
            "Is most of the work on vesicles in patients already?",
            "Most work on vesicles is still at the preclinical stage.",
            "no",
        ),
        (
            "Have vesicles reached the clinic?",
            "The use of vesicles is in its infancy.",
            "no",
        ),
        ("Is zinc raised in patients?", "Most work on zinc is still preclinical.", ""),
        (
            "Have vesicles reached the clinic?",
            "Vesicles from patients were raised after surgery.",
            "",
        ),
    ],
)
def test_how_far_research_has_come(asked: str, text: str, answer: str) -> None:
    """What is still preclinical has not come to patients; only that question is answered by it."""
    assert verdict(asked, text) == answer


def test_what_a_follow_up_took_over_is_no_premise() -> None:
    """What the question before was on is not denied now; what is asked now is."""
    text = "MiR-7 suppressed the growth of tumour cells."
    assert verdict("Can miR-7 be seen in cells? (what miR-7 promotes growth)", text) != "no"
    assert verdict("Does miR-7 promote growth? (miR-7 cells)", text) == "no"


def test_what_a_trial_showed_is_told_of_people() -> None:
    """What came of a trial is not answered by what is told of mice."""
    question = "Did the phase II trials of zinc lower fever?"
    assert is_trial_unsaid(question, "Zinc lowered fever in mice.")
    assert not is_trial_unsaid(question, "Zinc lowered fever in patients.")
    assert not is_trial_unsaid("Did zinc lower fever?", "Zinc lowered fever in mice.")
    text = "Trials showed that vesicles are safe, but no induction of B cells could be noted."
    assert verdict("Did the early trials of vesicles induce B cells?", text) != "yes"


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        ("Do patients with high ABC1 live longer?", "ABC1 protected from cell death.", ""),
        ("Do patients with high ABC1 live longer?", "ABC1 induced apoptosis of the cells.", ""),
        (
            "Do patients with high ABC1 live longer?",
            "Patients with high ABC1 had shorter survival.",
            "no",
        ),
        ("Does miR-1 alter miR-2?", "MiR-2 changed only slightly after miR-1.", "no"),
        ("Does miR-1 alter miR-2?", "MiR-2 was hardly altered by miR-1.", "no"),
        (
            "Do vesicles elicit antibodies?",
            "Yet there is the challenge of eliciting antibodies with vesicles.",
            "",
        ),
    ],
)
def test_what_is_told_of_cells_or_called_hard(asked: str, text: str, answer: str) -> None:
    """Cells that die are no patients; what is hard to do is not done; barely changed is not."""
    assert verdict(asked, text) == answer


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        ("Are rods longer than 30 nm?", "Rods are longer than 200 nm.", "yes"),
        ("Are rods longer than 300 nm?", "Rods are longer than 200 nm.", ""),
        ("Are rods shorter than 300 nm?", "Rods are longer than 200 nm.", ""),
        ("Are rods shorter than 150 nm?", "Rods are longer than 200 nm.", "no"),
        ("Are discs longer than 30 nm?", "Rods are longer than 200 nm.", ""),
    ],
)
def test_a_limit_follows_from_a_further_one(asked: str, text: str, answer: str) -> None:
    """What is over 200 is over 30 and may be over 300; nothing follows for other things."""
    assert verdict(asked, text) == answer


def test_what_is_compared_with_names_nothing() -> None:
    """That one does better compared with Y inhibitors does not make it one of these."""
    text = "In melanoma, ABC1 improved survival compared with DEF2 inhibitors."
    assert verdict("Is ABC1 a DEF2 inhibitor?", text) == ""


def test_what_a_but_not_denies_by_another_name() -> None:
    """Nerve cells are what a text denies of neurons, and not what it tells of astrocytes."""
    kept, denied = "Beads were taken up by astrocytes.", "Beads were taken up by neurons."
    assert asks_what_is_denied("Do nerve cells take up the beads?", kept, denied)
    assert not asks_what_is_denied("Do astrocytes take up the beads?", kept, denied)


def test_what_one_gets_less_of_is_not_made_to_do_it() -> None:
    """In "get smaller plaques with less spread", spread is a noun."""
    asked = "Block ABC1 and you get smaller plaques with less metastasis, right?"
    again = "Block ABC1 and you get smaller plaques with less spread, right?"
    text = "Inhibition of ABC1 acted to restrain the metastasis of plaques."
    assert verdict(asked, text) == verdict(again, text) == "yes"


@pytest.mark.parametrize(
    "asked",
    [
        "Are headaches more frequent in men with much circulating miR-9?",
        "Will headaches be milder if miR-9 is low?",
        "Do men with high miR-9 sleep more?",
    ],
)
def test_what_is_rated_must_be_spoken_of(asked: str) -> None:
    """A rise of what acts says nothing of an outcome that the sentence does not name."""
    assert verdict(asked, "Tumour cells secreted miR-9, leading to an increase in blood.") == ""


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        (
            "Is overexpression of ABC1 a prognostic marker of gout?",
            "Patients with gout had lower ABC1 expression than those without.",
            "",
        ),
        (
            "Should lower limb fractures be treated surgically in old people?",
            "Lower limb fractures in old people had a high rate of complications.",
            "",
        ),
        (
            "Would stopping cells from releasing exosomes be of any use against the tumour?",
            "Blocking exosome release from cells reduced the tumour.",
            "yes",
        ),
        (
            "Is the miR-9 of these cells making the tumour more aggressive?",
            "MiR-9 of these cells reduced tumour invasion.",
            "no",
        ),
    ],
)
def test_what_is_rated_or_of_use(asked: str, text: str, answer: str) -> None:
    """A bare marker may go either way, a lower limb is no amount, and of use against is against."""
    assert verdict(asked, text) == answer


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Is DUSP14 a target of miR-9?", "no"),
        ("Is PTEN a target of miR-9?", "yes"),
        ("Is PTEN hit by miR-155?", "no"),
        ("Is DUSP14 lowered by miR-9?", "no"),
        ("Does miR-155 lower DUSP14?", "yes"),
        ("Is PTEN the target of miR-155 and DUSP14 of miR-9?", "no"),
        ("Is PTEN the target of miR-9 and DUSP14 of miR-155?", "yes"),
    ],
)
def test_a_gene_named_before_what_hits_it_is_paired(asked: str, answer: str) -> None:
    """What a "respectively" ties is held against a question that names the gene first too."""
    text = "miR-9 and miR-155 could inhibit PTEN and DUSP14 respectively."
    assert verdict(asked, text) == answer
