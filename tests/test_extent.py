"""How far something goes, what is advised or avoidable, and settings asked for as well."""

import pytest

from assistant.headline.extent import SLIGHT
from assistant.headline.wording import NO, NOT_SO, YES
from tests.test_direction import lead

SLIGHTLY = "The levels of miR-31 and miR-96 changed only slightly after the loss of AGO2."
UNAVOIDABLE = "With filters, the carry-over of lipoproteins is unavoidable."
NOT_ADVISED = "Haemolysed serum is not recommended for the test of miRNAs."
KNOCKED_DOWN = "KRT5 knockdown by shRNAs against KRT5 promoted invasion."
MACROPHAGES = "MiR-31 conferred M2 macrophage polarization through PTEN."


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Did miR-31 change a lot after the loss of AGO2?", SLIGHT),
        ("Did miR-96 shift much after the loss of AGO2?", SLIGHT),
        ("Did miR-31 change only slightly after the loss of AGO2?", YES),
    ],
)
def test_slight_is_not_far(question: str, said: str) -> None:
    """What changed only slightly did not shift much."""
    assert lead(question, SLIGHTLY) == said


def test_one_that_is_silent_on_how_far_is_read_as_before() -> None:
    """A sentence that says nothing of how much affirms that it moves."""
    assert lead("Does miR-31 strongly reduce KLF4?", "MiR-31 strongly reduced KLF4.") == YES
    assert lead("Does miR-31 strongly reduce KLF4?", "MiR-31 only weakly reduced KLF4.") == SLIGHT


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Can filters avoid the carry-over of lipoproteins?", UNAVOIDABLE, NOT_SO),
        ("Is the carry-over of lipoproteins unavoidable with filters?", UNAVOIDABLE, YES),
        ("Do the authors advise haemolysed serum for the test of miRNAs?", NOT_ADVISED, NOT_SO),
    ],
)
def test_contraries_that_are_words_of_their_own(question: str, text: str, said: str) -> None:
    """What is unavoidable cannot be avoided; what is not recommended is not advised."""
    assert lead(question, text) == said


def test_vesicles_have_to_be_named() -> None:
    """More vesicles are not affirmed by what tells of none."""
    question = "Do macrophages release more exosomes under heat?"
    assert lead(question, "Heat increased the size of macrophages.") is None
    assert lead(question, "Heat increased the release of exosomes by macrophages.") == YES


def test_a_setting_asked_for_as_well_has_to_be_told() -> None:
    """What is asked of mice as well is not told by a sentence that leaves the setting open."""
    assert lead("Does miR-31 drive M2 polarization in mice as well?", MACROPHAGES) is None
    assert lead("Does miR-31 drive M2 polarization?", MACROPHAGES) == YES


def test_a_knockdown_and_its_means_are_one() -> None:
    """The shRNA by which a gene is knocked down is no second loss."""
    assert lead("Does KRT5 promote invasion?", KNOCKED_DOWN) == NO


def test_a_word_that_hangs_on_both_counts_once() -> None:
    """A reduction seen after a miRNA is given is its doing."""
    text = "Western blots revealed a reduction in KRT5 after transfection of miR-31."
    assert lead("Does miR-31 raise KRT5?", text) == NO
    assert lead("Does miR-31 lower KRT5?", text) == YES


def test_whose_work_it_is_acts_on_nothing() -> None:
    """A miRNA in the name of a paper is not what is asked about."""
    question = "Per the miR-96 authors, does KRT5 promote invasion?"
    assert lead(question, KNOCKED_DOWN) == NO


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Did they study many patients?", "The number of patients was small."),
        ("Were there a lot of patients?", "The number of patients in this study was small."),
        ("Was it a large study?", "The sample size of the study was relatively small."),
    ],
)
def test_a_study_of_few_is_not_large(question: str, text: str) -> None:
    """How many were studied is a number, which is small or large."""
    assert lead(question, text) == NO
    assert lead(question, text.replace("small", "large")) == YES
