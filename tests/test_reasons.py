"""Whether what is told gives the reason or the mechanism that is asked for."""

from pathlib import Path

import pytest

from assistant import Assistant, Refusal
from assistant.answers.reasons import reason_lacking
from tests.asking import asked, assistant_on


@pytest.mark.parametrize(
    ("question", "told", "lacking"),
    [
        ("Why is miR-1 low in plasma?", "MiR-1 was low because cells keep it.", ""),
        ("Why is miR-1 low in plasma?", "MiR-1 is lost by binding to albumin.", ""),
        ("Why is miR-1 low in plasma?", "MiR-1 was low in plasma of patients.", "the reason"),
        ("Why was miR-1 left out?", "MiR-1 was left out in view of its cost.", ""),
        ("Why should I be careful with miR-1?", "Few patients were seen.", ""),
        ("What is the mechanism by which miR-1 slows growth?", "MiR-1 slowed growth.", "the mech"),
        ("What is the mechanism by which miR-1 slows growth?", "MiR-1 silences PTEN.", ""),
        ("Why was nobody fed?", "No one was fed as this was deemed cruel.", ""),
        ("Where is miR-1 low?", "MiR-1 was low in plasma.", ""),
        ("Why was the trial closed?", "It was closed when 9 had died.", ""),
        ("Why was the trial closed?", "It was closed in 2012.", "the reason"),
        ("Why did cells in the dish die?", "They died when fed.", "the reason"),
    ],
)
def test_a_reason_is_told_or_lacking(question: str, told: str, lacking: str) -> None:
    """A sentence that only repeats what is to be explained gives no reason."""
    found = reason_lacking(asked(question), [told])
    assert found.startswith(lacking) if lacking else not found


def test_the_reason_is_looked_for_further_down(tmp_path: Path) -> None:
    """Where the nearest sentences give no reason, one that does is told instead."""
    paper = (
        "Samples of the lung\n\nMethods\n\nTissue of lung lesions was looked at in a few.\n\n"
        "Lung lesions were seen in four, and tissue was taken from lung lesions once.\n\n"
        "It is difficult to acquire tissue from such lesions given their deep location.\n"
    )
    with assistant_on({"lung.txt": paper}, tmp_path) as bot:
        answer = bot.ask("Why is it such a bother to get hold of tissue from lung lesions?")
    assert "deep location" in answer.text


def test_why_is_not_answered_by_yes(assistant: Assistant) -> None:
    """A finding whose reason is not told is refused, and no reason is a "Yes"."""
    untold = assistant.ask("Why is breast cancer diagnosed at ever younger ages?")
    assert untold.refusal is Refusal.NOT_ANSWERED
    assert "reason" in untold.text
    told = assistant.ask("Why does irradiation make MCF-7 cells more invasive?")
    assert not told.abstained
    assert told.headline is None


def test_a_why_with_a_false_premise_is_denied(assistant: Assistant) -> None:
    """That it is not so answers why it should be."""
    answer = assistant.ask("Why does miR-939 predict better disease-free survival in TNBC?")
    assert answer.headline
    assert answer.headline.startswith("No")


TOLD = "Is miR-21 raised in tear exosomes of metastatic breast cancer?"


@pytest.mark.parametrize("doubt", ["Is that certain?", "What are the limits of this finding?"])
def test_doubt_is_answered_by_the_limits_told_next(assistant: Assistant, doubt: str) -> None:
    """Behind the finding stands the sentence on its limits, and no yes or no."""
    chat = assistant.chat()
    told = chat.ask(TOLD).statements[0].text
    answer = chat.ask(doubt)
    assert answer.headline is None
    assert answer.statements[0].text == told
    assert "relatively small" in answer.statements[1].text


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("Is hsa-miR-342-3p in serum exosomes related to the tumour stage?", False),
        ("Is it a challenge to separate exosomes with high purity?", True),
    ],
)
def test_a_bare_why_needs_a_reason_told_of_the_finding(
    assistant: Assistant, asked: str, *, known: bool
) -> None:
    """Why is answered where the finding, or what refers back to it, gives a reason."""
    chat = assistant.chat()
    chat.ask(asked)
    assert chat.ask("Why is that?").abstained is not known
