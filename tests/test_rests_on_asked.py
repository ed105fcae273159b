"""A headline rests on a sentence that tells of what is asked, and of nothing beside it."""

import pytest

from assistant.headline.wording import NO, NOT_SO, YES
from tests.test_direction import lead


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (
            "When cells were given an anti-miR-21 first, did vesicles of damaged tubules do more?",
            "MiR-21 is upregulated in cardiac diseases.",
        ),
        (
            "Did carriers of the KRAS mutation relapse more often than those without it?",
            "Carriers and non-carriers of the KRAS mutation did not differ with respect to age.",
        ),
        (
            "Is IL-6 higher in smokers than in non-smokers?",
            "No differences between smokers and non-smokers were found with regard to TNF.",
        ),
        (
            "Did entinostat miss its primary end-point?",
            "A trial of entinostat showed that it induced responses.",
        ),
        (
            "Does IL-6 fall in non-responders to PARP inhibitors?",
            "IL-6 decreased in responders to PARP inhibitors.",
        ),
        (
            "Does miR-21 rise during chemotherapy?",
            "High miR-21 was associated with resistance to chemotherapy.",
        ),
        (
            "Can MDSC profiles be used to predict prognosis?",
            "Evidence remains insufficient to support clinical decisions based on MDSC profiling.",
        ),
    ],
)
def test_what_is_told_of_something_else_decides_nothing(asked: str, text: str) -> None:
    """The amount of a name, what two are alike in, another end or group: none answers for it."""
    assert lead(asked, text) not in {YES, NOT_SO, NO}


@pytest.mark.parametrize(
    ("text", "affirmed", "denied"),
    [
        (
            "A CXCR2 antagonist raised survival.",
            "Does a CXCR2 antagonist raise survival?",
            "Does a CXCR2 antagonist lower survival?",
        ),
        (
            "CSF-1R inhibitors combined with CXCR2 antagonists improved survival.",
            "Does a CSF-1R inhibitor with a CXCR2 antagonist raise survival?",
            "Do CXCR2 antagonists lower survival?",
        ),
        (
            "Entinostat improved the response to radiotherapy.",
            "Does entinostat make radiotherapy work better?",
            "Does entinostat make radiotherapy work worse?",
        ),
        (
            "Entinostat improved responses to anti-PD-1 therapy.",
            "Does entinostat make anti-PD-1 work better?",
            "Does entinostat make anti-PD-1 work worse?",
        ),
        (
            "IL-6 decreased in responders to PARP inhibitors.",
            "Does IL-6 fall in patients who respond to PARP inhibitors?",
            "Does IL-6 rise in patients who do well on PARP inhibitors?",
        ),
        (
            "Among women in whom HCC arose in a non-cirrhotic liver, OCs increased the risk.",
            "Is the risk of HCC without cirrhosis higher in women on OCs?",
            "Is the risk of HCC without cirrhosis lower in women on OCs?",
        ),
        (
            "USP8 mutations were related to lower tumour size and clinical remission.",
            "Do USP8 mutations favour remission?",
            "Do USP8 mutations hinder remission?",
        ),
        (
            "MiR-21 increased IL-6, while miR-155 had no such effect.",
            "Does miR-21 raise IL-6?",
            "Does miR-155 raise IL-6?",
        ),
        (
            "Evidence remains insufficient to support decisions based on MDSC profiling.",
            "Is it not yet right to base the choice of therapy on MDSC profiling?",
            "Can we by now base the choice of therapy on MDSC profiling?",
        ),
        (
            "MiR-21 was reduced in damaged tubules.",
            "Is miR-21 in damaged tubules lower?",
            "Is miR-21 in damaged tubules higher?",
        ),
    ],
)
def test_what_stands_beside_turns_nothing(text: str, affirmed: str, denied: str) -> None:
    """A drug given beside another, whom it is seen in, and what is lowered beside it: no signs."""
    assert lead(affirmed, text) == YES
    assert lead(denied, text) in {NO, NOT_SO}


def test_what_is_worse_than_its_like_is_not_as_good() -> None:
    """Differences for the worse deny "as good as"; of another second side they tell nothing."""
    text = "Plasma showed marked differences from serum, including poor RNA yield."
    assert lead("Is plasma on a par with serum?", text) == NOT_SO
    assert lead("Is plasma as good as urine?", text) not in {YES, NO, NOT_SO}
