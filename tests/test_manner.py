"""What a sentence keeps of its score by how it tells, and gains by what it shows."""

from dataclasses import replace

import pytest

from assistant.answers.kinds_told import gain_of, gained, headed
from assistant.answers.manner import tells
from index.records import BlockKind, Passage


def unit(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Passage:
    """A sentence of some kind of block."""
    return Passage("d:s0", "d", kind, 0, len(text), text, text, (), ("d:s0",))


@pytest.mark.parametrize(
    ("text", "kind", "whole"),
    [
        ("Cells that were given the drug grew more slowly.", BlockKind.PARAGRAPH, True),
        ("Vesicles carry cargo from cell to cell by fusion.", BlockKind.CAPTION, True),
        ("Figure 2. Growth of cells under the drug.", BlockKind.CAPTION, False),
        ("(A) Cells that were given the drug.", BlockKind.CAPTION, False),
        ("The dashed line represents the mean of all cells.", BlockKind.CAPTION, False),
        ("TST: tuberculin skin test; BCG: a vaccine; TB: tuberculosis.", BlockKind.CAPTION, False),
        ("(39 KB DOC)", BlockKind.PARAGRAPH, False),
        ("ECG, electrocardiogram; HR, heart rate.", BlockKind.CAPTION, False),
        ("ECG, electrocardiogram;", BlockKind.CAPTION, False),
        ("Abbreviations: HR, 1.5 times the rate of the heart at rest", BlockKind.CAPTION, False),
        ("Old=people over 65, Young=those under 30", BlockKind.CAPTION, False),
        ("Anaemia of the very old", BlockKind.TABLE_ROW, False),
        ("Drugs (aspirin, heparin)", BlockKind.TABLE_ROW, False),
        ("Drugs (aspirin, heparin, warfarin and insulin)", BlockKind.TABLE_ROW, True),
        ("PTEN\tfell", BlockKind.TABLE_ROW, True),
    ],
)
def test_legends_and_scraps_tell_less(text: str, kind: BlockKind, *, whole: bool) -> None:
    """What says how to read a figure, and what is no sentence, loses; a finding does not."""
    assert (tells(unit(text, kind)) == 1) is whole


@pytest.mark.parametrize(
    ("question", "shows", "lacks"),
    [
        ("how is the cargo quantified?", "It is read by qPCR.", "It is read."),
        ("what do labs measure it with?", "It is read by qPCR.", "It is read."),
        ("which protein is needed for it?", "It grew in a Xyz-dependent way.", "It grew."),
        ("how does it get into cells?", "It enters by endocytosis.", "It enters at night."),
        ("when was the virus found?", "It was found in 1975.", "It was found."),
        ("who found the virus?", "It was found by Jane Doe.", "It was found early."),
        ("who counted as a control?", "Controls were defined as well.", "Controls were well."),
        ("any limitations?", "However, few were seen.", "Many were seen."),
        ("who was left out?", "Smokers were excluded.", "Smokers were seen."),
        ("what share of them relapsed?", "It was 12% at a year.", "It was rare."),
        ("which software was used?", "All was done in Stata.", "All was done twice."),
        ("what happened to their weight?", "Their weight fell.", "Their weight was read."),
        ("where did the blood come from?", "Blood was obtained twice.", "Blood was kept."),
        ("what was the aim?", "We aimed to cure it.", "We cured it."),
        ("what kind of study was it?", "A cohort was followed.", "It was long."),
        ("how many subsets are there?", "They are classified into two.", "There are two."),
        ("how qualified were they?", "They were registered.", "They were kind."),
        ("which test is preferred?", "The method of choice is A.", "The method is A."),
        ("how does gout show itself?", "It manifests as pain.", "It is old."),
        ("from what does gout arise?", "It is due to urate.", "It is old."),
        ("survival with versus without gout?", "It was 5% vs. 9%.", "It was 5%."),
        ("how do the authors explain it?", "It may reflect age.", "It was so."),
        ("where is relaxin made?", "Relaxin is produced by the ovary.", "Relaxin is made well."),
        ("which statin is the safest?", "A was well tolerated.", "A was taken."),
        ("what was its level at the outset?", "At baseline it was high.", "It was high."),
        ("what sample size was planned?", "Forty were to be seen.", "Forty were seen."),
        ("why did two drop out?", "Two discontinued A for a rash.", "Two had a rash."),
        ("which women were not allowed in?", "Smokers were not enrolled.", "Few smoked."),
        ("by what mechanism does it act?", "It acts by binding B.", "It is bound."),
        ("which women benefit from it?", "It is of benefit after menopause.", "It is old."),
        ("how did A differ between B and C?", "A was 5% vs. 9%.", "A was 5%."),
        (
            "in what odd ways can gout announce itself?",
            "Gout may present with fever.",
            "It is old.",
        ),
        ("which complaint brings most of them in?", "The first symptom is pain.", "Pain is bad."),
        ("which habits raise the risk of gout?", "Beer heightens the risk.", "Beer is old."),
        ("above what level is it certain?", "Levels > 40 are diagnostic.", "Levels rise."),
        ("which program was used?", "All was done in CellTally V2.1.", "All was done twice."),
    ],
)
def test_what_shows_the_kind_of_thing_asked_for_gains(
    question: str, shows: str, lacks: str
) -> None:
    """A technique, a date, a person, a criterion or a limit gains where it is asked for."""
    assert any(shown.search(shows) and gain > 1 for shown, gain in gained(question))
    assert not any(shown.search(lacks) for shown, _ in gained(question))


def test_the_heading_of_what_is_asked_for_gains() -> None:
    """A sentence under "Limitations" gains where limitations are asked for, whatever it says."""
    under = replace(unit("Few were seen."), path=("Discussion", "Limitations"))
    headings = headed("what are the limitations?")
    assert gain_of(under, [], headings) > 1
    assert gain_of(unit("Few were seen."), [], headings) == 1


def test_nothing_gains_where_no_kind_is_asked_for() -> None:
    """A plain question prefers no kind of sentence."""
    assert gained("what does pten do in the cell?") == []
