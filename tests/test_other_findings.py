"""No headline is read off a sentence that tells of another thing than the question asks."""

import pytest

from assistant.headline.direction import headline, plain_finding
from assistant.headline.stated import set_aside
from assistant.headline.wording import NO, NO_DIFFERENCE, NOT_SO, UNKNOWN, YES
from tests.test_direction import lead, sentence, understood


def test_long_sentences_that_only_share_names_decide_nothing() -> None:
    """Two things that stand in one long sentence of much else are not tied by any word between."""
    text = (
        "In a stepwise model with stage, grade, smoking and lactate, miR-1 together with ferritin"
        " and ejection fraction were found to be the independent predictors of sepsis."
    )
    question = "Did giving a miR-1 mimic to patients improve the ejection fraction?"
    assert lead(question, text) is None


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "Was the rate of adverse events higher with cortisone?",
            "To have 80% power to show that cortisone was not associated with a greater rate of"
            " adverse events, the study would need 201 participants.",
        ),
        (
            "Was vomiting commoner in children who got too high a dose?",
            "It should be possible to reduce the occurrence of vomiting with another dose.",
        ),
        (
            "Is the ABC1 insertion/deletion variant a risk factor for gout?",
            "The polymorphism of this paper is an insertion/deletion variant of the ABC1 gene.",
        ),
        (
            "Is miR-1 reduced when the heart is affected?",
            "The expression of miR-1 was not affected by ageing.",
        ),
        (
            "Does smoking distort miR-1?",
            "MiR-1, measured in the same samples, carried no prognostic information.",
        ),
        (
            "Does silencing ABC1 lower DEF2 in cells?",
            "Arrows show lower bands of ABC1 and DEF2 in cells.",
        ),
        (
            "Was ABC1 lowered by miR-1?",
            "ABC1 was enriched 40-fold in the pull-down with miR-1.",
        ),
        (
            "Were tea and coffee about equally good for gout?",
            "Tea versus usual care and coffee versus usual care both reduced gout.",
        ),
        (
            "Does gaining muscle lower mortality?",
            "Muscle gain in swimmers was followed by a lower mortality than muscle gain in others.",
        ),
        (
            "Was the prevalence of parasites higher with tea than with placebo?",
            "The proportion of parasites carrying markers of resistance was higher in children on"
            " tea than in children on placebo.",
        ),
        (
            "Was the prevalence of parasites higher with tea than with placebo?",
            "The percentage of parasites that carried markers of resistance was higher in children"
            " on tea than in children on placebo.",
        ),
    ],
)
def test_findings_on_other_things_give_no_headline(question: str, text: str) -> None:
    """Power, hopes, names of variants, other causes, other sides and parts of a measure."""
    assert (lead(question, text) or "").split(":")[0] not in {"Yes", "No"}


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Is miR-1 raised in sepsis as against healthy people?",
            "MiR-1 was increased in sepsis compared to healthy people.",
            YES,
        ),
        (
            "Was cartilage damage worse in mice lacking ABC1?",
            "Mice deficient in ABC1 showed a reduction in vesicles associated with aggravated"
            " cartilage damage.",
            YES,
        ),
        (
            "Did mice lacking ABC1 have less cartilage damage?",
            "Mice deficient in ABC1 showed a reduction in vesicles associated with aggravated"
            " cartilage damage.",
            NO,
        ),
        (
            "Did knocking down ABC1 thicken the muscle layer?",
            "In a mouse model of asthma induced by egg protein, ABC1 knockdown reduced growth,"
            " reducing the thickness of the muscle layer.",
            NO,
        ),
        (
            "Do patients with high cytoplasmic tubulin have a poor survival?",
            "High cytoplasmic tubulin expression was associated with poor survival of patients.",
            YES,
        ),
        (
            "Do patients with a low share of B cells have better graft function?",
            "A low percentage of B cells was associated with a worse outcome in graft function.",
            NO,
        ),
        (
            "Does ABC1 siRNA make kidney cells migrate more?",
            "ABC1 depletion by siRNA inhibited the migration of kidney cells.",
            NO,
        ),
        (
            "Is ABC1 linked with a lower stage?",
            "ABC1 was associated with the lower stage (OR 0.6, Fig 2A).However, it was not"
            " associated with grade.",
            YES,
        ),
    ],
)
def test_findings_that_are_just_of_what_is_asked(question: str, text: str, said: str) -> None:
    """A comparison, what is worse, what is lacking, and whose amount is high are all read."""
    assert lead(question, text) == said


def test_levels_are_of_the_name_spoken_of() -> None:
    """Where only one name was told, "low levels" are its levels."""
    text = "In the study of ABC1 mentioned above, low levels conferred an increased risk of death."
    assert lead("Was low ABC1 tied to a higher risk of death?", text) == YES
    assert lead("Was low ABC1 tied to a lower risk of death?", text) == NO


@pytest.mark.parametrize(
    ("text", "said", "denied"),
    [
        (
            "Risk rose in BRCA1, but not BRCA2, carriers.",
            "Risk rose in BRCA1 carriers",
            "BRCA2 carriers",
        ),
        ("MiR-1 but not miR-2 levels were up.", "MiR-1 levels were up", "miR-2 levels were up"),
        ("PTEN, but not AKT, lowers growth.", "PTEN lowers growth.", "AKT lowers growth."),
    ],
)
def test_two_names_share_only_a_noun(text: str, said: str, denied: str) -> None:
    """The noun behind the second name is the first one's too; a verb there is of each."""
    told, aside = set_aside(text)
    assert " ".join(told.split()).startswith(said)
    assert denied in aside


def test_levels_and_pronouns_are_of_the_name_before() -> None:
    """Where a sentence has both "it" and "high levels", each stands for the name before it."""
    before = {"s": "MiR-21 rises in cancer."}
    text = "It was measured in serum, and high levels predicted death."
    question = "Do high levels of miR-21 predict death?"
    assert headline(understood(question, text), [sentence(text)], before) == YES
    text = "MiR-7 and miR-9 were measured, and high levels predicted death."
    assert headline(understood(question, text), [sentence(text)], before) != YES


def test_only_a_sentence_that_goes_on_tells_of_what_was_done_before() -> None:
    """A level told beside another comparison is none of what the sentence before tells."""
    before = {"s": "Skp2 levels remained lower in these groups."}
    text = "When compared to Jag-1-treated groups, levels of P27 were higher."
    question = "Does Skp2 silencing lower P27?"
    assert headline(understood(question, text), [sentence(text)], before) is None


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Do men and women differ in miR-1?", "Women had lower levels of miR-1 than men.", YES),
        ("Is there a sex difference in miR-1?", "Women had lower levels of miR-1 than men.", YES),
        ("Do men and women differ in miR-1?", "In sepsis miR-1 was higher than in gout.", None),
    ],
)
def test_sides_that_are_set_apart_differ(question: str, text: str, said: str | None) -> None:
    """Whether two groups differ is answered by which of them has more."""
    assert plain_finding(understood(question, text), sentence(text), frozenset()) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Is miR-1 tied to survival?", "High miR-1 was associated with poor survival.", YES),
        ("Is miR-1 linked to longer survival?", "MiR-1 was associated with poor survival.", NO),
        ("Does ABC1 raise DEF2?", "In the absence of ABC1, DEF2 was increased.", NO),
        ("Does ABC1 raise DEF2?", "In the absence of ABC1, DEF2 was decreased.", YES),
        ("Do vessels make the plan work better?", "Vessels decreased the success of plans.", NO),
        ("Is tea known to be tied to gout?", "Tea was tied to gout, even if how is unclear.", YES),
    ],
)
def test_ties_conditions_and_what_works(question: str, text: str, said: str) -> None:
    """A bare tie has no way, a condition may lead, animals may lack what acts."""
    assert lead(question, text) == said


def test_checks_of_an_analysis_deny_no_finding() -> None:
    """That a model "did not alter the results" says nothing of what was measured."""
    text = "A stricter definition of parasites did not alter the results of the intervention."
    assert lead("Were parasites rarer with the intervention?", text) not in {NO, NOT_SO}


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "In the cetuximab arm, did low zinc go with longer survival?",
            "In the chemotherapy alone arm, survival was not different between high and low zinc.",
        ),
        (
            "Did adding tea to chemotherapy lengthen progression-free survival?",
            "Progression-free survival did not differ between the miR-31 subgroups.",
        ),
        (
            "In the tea arm, did zinc in tumours track with zinc in serum?",
            "In the tea arm, progression-free survival was similar regardless of zinc.",
        ),
        (
            "Do carriers of the ABC1 variant have high ferritin?",
            "The ABC1 variant was associated with a significantly higher ferritin variability.",
        ),
    ],
)
def test_other_arms_groups_and_measures_decide_nothing(question: str, text: str) -> None:
    """What is found in another arm, between groups by another name, or of the spread of a level."""
    assert lead(question, text) in {None, UNKNOWN}


def test_what_is_held_equal_is_not_asked() -> None:
    """A question "at the same zinc" asks of no sameness."""
    text = "Even at the same zinc, men had lower ferritin than women."
    assert lead("At the same zinc, do men have higher ferritin than women?", text) == NO


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Does a lower cut-off raise the NPV?",
            "The lower the cut-off though, the higher is the NPV of the test.",
            YES,
        ),
        (
            "Does a lower cut-off lower the NPV?",
            "The lower the cut-off though, the higher is the NPV of the test.",
            NO,
        ),
        (
            "Was zinc lower in group I after the infusion?",
            "After the infusion zinc decreased in group I, but increased in group II.",
            YES,
        ),
    ],
)
def test_the_more_the_more_and_the_arm_asked_about(question: str, text: str, said: str) -> None:
    """A tie of two comparatives is one, and of two arms the one that is asked about decides."""
    assert lead(question, text) == said


def test_a_slight_difference_may_be_one_of_chance() -> None:
    """Where slightly more is asked for, a difference that is not significant denies nothing."""
    text = "Nausea was slightly higher with tea than with water, but not significantly so (P = .3)."
    assert lead("Was nausea slightly higher with tea than with water?", text) != NO_DIFFERENCE
    assert lead("Was nausea higher with tea than with water?", text) == NO_DIFFERENCE
