"""What a paper does not tell of its own work, though it cites others for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant, Refusal
from tests.asking import assistant_on

PAPER = (
    "Vesicles of neutrophils calm synovial fibroblasts\n\nDong Poe, Ann Roe\n\nAbstract\n\n"
    "We aimed to find out whether vesicles of neutrophils calm synovial fibroblasts.\n\n"
    "1. Introduction\n\nVesicles of neutrophils can lower the release of prostaglandin E2 by"
    " chondrocytes [1]. Injection of myeloperoxidase has been documented to worsen arthritis in"
    " mice [2]. Uptake of particles by caveolin has been seen in many other cells [2].\n\n"
    "2. Methods\n\nFibroblasts were taken from fifteen patients with a mean age of 61 years. On"
    " average, the patients had three other illnesses. Their cells were kept in flasks. Obesity was"
    " defined as a body mass index above 30 [2].\n\n"
    "3. Results\n\nThe vesicles lowered the release of interleukin-6 by the fibroblasts after a"
    " day, as we had hoped. The fibroblasts took up the vesicles within six hours.\n\n"
    "4. Discussion\n\nSeveral limitations merit discussion. First, few patients took part. The"
    " cells may differ. Second, no pool of cells was used. However, in the present study each cell"
    " was tested thrice. Third, no healthy people gave cells.\n\nIn conclusion, vesicles calm the"
    " cells of the joint.\n\n"
    "Acknowledgements\n\nWe thank the physicians in Bern, Oslo, Turin and Ghent for their help.\n\n"
    "References\n\n1. Brown A, Green B. The EQ-5D scale of health. J Vesicles. 2011;1:1-9.\n\n"
    "2. White C, Grey D. Lives of people, with the EQ-5D scale. J Vesicles. 2012;2:1-9.\n"
)


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on({"vesicles.txt": PAPER}, tmp_path_factory.mktemp("untold")) as opened:
        yield opened


@pytest.mark.parametrize(
    "question",
    [
        "What effect had the vesicles on prostaglandin E2 in the experiments of the authors?",
        "In the paper, how did mice with arthritis respond to the injection?",
    ],
)
def test_what_others_found_is_not_the_authors(bot: Assistant, question: str) -> None:
    """What only cited studies are told to have found, or nobody did, is refused."""
    assert bot.ask(question).refusal is Refusal.NOT_ANSWERED


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is known of vesicles and prostaglandin E2?", "can lower the release"),
        ("What did the authors find about interleukin-6?", "lowered the release"),
        ("In the study, what did the vesicles do to interleukin-6?", "lowered the release"),
        ("What was the average age of the patients?", "mean age of 61"),
        ("What did the authors conclude?", "In conclusion, vesicles calm"),
        ("Which cities did the physicians come from?", "Bern, Oslo, Turin and Ghent"),
        ("Which paper is cited for the EQ-5D scale?", "The EQ-5D scale of health"),
    ],
)
def test_what_the_paper_tells_itself(bot: Assistant, question: str, told: str) -> None:
    """What the paper tells of its own work, or cites where that is asked, is quoted."""
    assert told in bot.ask(question).text


def test_a_null_finding_names_none_that_does(tmp_path: Path) -> None:
    """Which one goes with a thing is not told by the one that does not; which does not, is."""
    told = "Vesicular MIAT was not associated with relapse on ABT737 (P = 0.6; n = 90)."
    with assistant_on({"a.txt": f"Vesicles\n\nResults\n\n{told}\n"}, tmp_path) as opened:
        asked = "Which vesicular {} relapse on ABT737 as MIAT is?"
        wanted = opened.ask(asked.format("RNA is associated with"))
        assert wanted.refusal is Refusal.NOT_ANSWERED
        assert "MIAT" in opened.ask(asked.format("RNA is not associated with")).text
        assert not opened.ask(asked.format("RNA is not associated with")).abstained


def test_counted_limits_are_told_alone(bot: Assistant) -> None:
    """Where a paper counts its limits, no sentence between them is one."""
    text = bot.ask("What are the limitations of this study?").text
    assert all(one in text for one in ("First,", "Second,", "Third,"))
    assert "thrice" not in text
    assert "merit discussion" not in text
