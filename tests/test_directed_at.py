"""Therapies named by what they are directed at, and cancers named without the word."""

import pytest

from assistant.headline.wording import YES
from tests.test_direction import lead

BETTER = "Metformin lowered IL-6, resulting in improved responses to anti-EGFR therapy."
WEAKER = "Stress hormones reduced the efficacy of VEGFR2 inhibitors."


@pytest.mark.parametrize(
    ("question", "text", "affirmed"),
    [
        ("Does metformin help EGFR therapy?", BETTER, True),
        ("Was EGFR therapy helped by metformin?", BETTER, True),
        ("Do stress hormones weaken VEGFR2 therapy?", WEAKER, True),
        ("Do stress hormones enhance VEGFR2 therapy?", WEAKER, False),
        ("Does anti-EGFR therapy lower IL-6?", "Anti-EGFR antibodies reduced IL-6.", True),
    ],
)
def test_a_therapy_is_helped_and_not_what_it_is_directed_at(
    question: str, text: str, *, affirmed: bool
) -> None:
    """A better response to anti-X helps the therapy; what holds back acts by holding back."""
    said = lead(question, text)
    assert said == YES if affirmed else (said or "").startswith("No")


def test_a_response_to_a_therapy_moves_nothing_else() -> None:
    """A better response to anti-X says nothing of how much X there is."""
    assert lead("Does metformin raise EGFR?", BETTER) is None
    assert lead("Does metformin lower EGFR?", BETTER) is None


@pytest.mark.parametrize(
    ("question", "there", "affirmed"),
    [
        ("colorectal cancer", "melanoma", False),
        ("lymphoma", "breast cancer", False),
        ("lung cancer", "head and neck squamous cell carcinoma", False),
        ("lung cancer", "NSCLC", True),
        ("liver cancer", "hepatocellular carcinoma", True),
        ("breast cancer", "lung and breast cancer", True),
        ("brain tumours", "brain metastases of breast cancer", False),
    ],
)
def test_one_cancer_says_nothing_of_another(question: str, there: str, *, affirmed: bool) -> None:
    """What is found in melanoma is not found in colorectal cancer, and HCC is one of the liver."""
    said = lead(
        f"Does sildenafil lower IL-6 in {question}?", f"Sildenafil lowered IL-6 in {there}."
    )
    assert (said == YES) is affirmed


@pytest.mark.parametrize(
    "question",
    [
        "Do neutrophils fall during statin therapy in those who respond to statins?",
        "Do neutrophil counts come down in people whose gout answers to statins?",
    ],
)
def test_what_makes_a_therapy_work_says_nothing_of_what_it_does(question: str) -> None:
    """That statins work better once X is depleted does not say that X falls with statins."""
    assert lead(question, "Depletion of neutrophils enhanced the efficacy of statins.") is None
