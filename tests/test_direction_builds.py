"""Headlines over builds of language: each build of a finding under each build of a question.

Every part has a sign, so what is right follows by multiplying: nothing here is a question that
somebody asked. Names and outcomes rotate, as do what stands before and behind a finding.
"""

from collections.abc import Iterator, Sequence
from itertools import cycle, product
from typing import NamedTuple

import pytest

from tests.test_direction import lead


class Part(NamedTuple):
    """A build with its sign: `{x}` acts, `{y}` is acted on, `{a}` and `{b}` are two groups."""

    text: str
    sign: int


class Case(NamedTuple):
    """A question, a sentence, and whether the sentence affirms what the question presumes."""

    asked: str
    text: str
    affirmed: bool


NAMES = ("miR-21", "GAS5", "miR-34a", "Lin28B", "let-7a")
OUTCOMES = ("invasion", "chemoresistance", "apoptosis", "IL-6 secretion", "drug sensitivity", "EMT")
GROUPS = (
    ("metastatic patients", "non-metastatic patients"),
    ("resistant cells", "sensitive cells"),
    ("older patients", "younger patients"),
)
BEFORE = ("", "", "Chen et al reported that ", "Moreover, ", "In vivo, ")
BEHIND = ("", " (P < 0.01)", "", " [12]", " by targeting PDCD4", " in MCF-7 cells")

ACTS = (
    Part("{x} promoted {y}", 1),
    Part("loss of {x} reduced {y}", 1),
    Part("overexpression of {x} suppressed {y}", -1),
    Part("{x} knockdown attenuated {y}", 1),
    Part("reduced {x} expression impaired {y}", 1),
    Part("{y} was inhibited by {x}", -1),
    Part("{y} was enhanced by loss of {x}", -1),
    Part("{x} levels were inversely correlated with {y}", -1),
    Part("when {x} was silenced, {y} was markedly suppressed", 1),
    Part("when {x} was overexpressed, {y} decreased", -1),
    Part("{x} resulted in a significant reduction in {y}", -1),
    Part("cells with low {x} expression showed higher {y}", -1),
    Part("{x}-induced {y} was abolished by rapamycin", 1),
    Part("these data confirmed the inhibitory effect of {x} on {y}", -1),
    Part("in patients treated with PARP inhibitors, {x} increased {y}", 1),
    Part("{x} enhanced {y}, whereas miR-155 inhibited it", 1),
    Part("{x} suppressed {y} by upregulating SOCS1", -1),
)
ASKS_ACT = (
    Part("Does {x} promote {y}?", 1),
    Part("Does {x} curb {y}?", -1),
    Part("Is {y} held back by {x}?", -1),
    Part("When {x} is lost, does {y} decrease in these cells?", 1),
    Part("Does {y} go up when {x} is blocked?", -1),
    Part("Is there less {y} when {x} is low?", 1),
    Part("Does more {x} mean less {y}?", -1),
    Part("{x} speeds up {y}, correct?", 1),
    Part("A colleague says {x} dampens {y}. Is that so?", -1),
    Part("Can {y} be reduced by silencing {x}?", 1),
    Part("Would blocking {x} increase {y}?", -1),
    Part("Is there more {y} with {x}?", 1),
    Part("Is {x} a suppressor of {y}?", -1),
)

LEVELS = (
    Part("{x} levels were higher in {a} than in {b}", 1),
    Part("{x} was significantly downregulated in {a} compared with {b}", -1),
    Part("{b} had higher {x} levels than {a}", -1),
    Part("compared with {b}, {a} showed increased {x} expression", 1),
    Part("relative to {b}, {x} was decreased in {a}", -1),
)
ASKS_LEVEL = (
    Part("Is {x} higher in {a} than in {b}?", 1),
    Part("Is {x} reduced in {a}?", -1),
    Part("In {a}, is {x} up?", 1),
    Part("Do {a} have less {x} than {b}?", -1),
    Part("Is {x} lower in {b} than in {a}?", 1),
    Part("Is there more {x} in {a}?", 1),
)

COURSES = (
    Part("high {x} expression was associated with poorer overall survival", -1),
    Part("low {x} predicted worse disease-free survival", 1),
    Part("patients with low {x} expression lived longer than those with high expression", -1),
    Part("patients with high {x} had shorter survival than those with low levels", -1),
    Part("elevated {x} was a favorable prognostic factor", 1),
    Part("{x} expression was negatively correlated with overall survival", -1),
)
ASKS_COURSE = (
    Part("Do patients with high {x} live longer?", 1),
    Part("Is low {x} a bad sign for survival?", 1),
    Part("Does high {x} predict poorer survival?", -1),
    Part("Is survival better when {x} is low?", -1),
    Part("Is low {x} linked to a good prognosis?", -1),
    Part("With little {x}, is the outlook worse?", 1),
    Part("Do people with a lot of {x} fare poorer?", -1),
    Part("Is the prognosis poor in patients with low {x}?", 1),
)

TREATED = (
    Part("{x} promoted chemoresistance of BC cells", -1),
    Part("{x} inhibited growth and chemoresistance of BC cells", 1),
    Part("{x} knockdown reversed drug resistance", -1),
    Part("overexpression of {x} increased the sensitivity of cells to chemotherapy", 1),
)
ASKS_TREATED = (
    Part("Would {x} make chemotherapy fail?", -1),
    Part("Would {x} make the treatment fail less often?", 1),
    Part("Does {x} cause chemotherapy to fail sooner?", -1),
    Part("Does {x} make chemotherapy stop working?", -1),
    Part("Does {x} keep chemotherapy from failing?", 1),
    Part("Does {x} stop chemotherapy from working?", -1),
    Part("Does {x} make chemotherapy less likely to succeed?", -1),
    Part("Does {x} make it less likely that chemotherapy fails?", 1),
    Part("Does {x} make it harder for chemotherapy to work?", -1),
    Part("Does {x} raise the chance that chemotherapy works?", 1),
    Part("Does {x} cut the risk of chemotherapy failing?", 1),
    Part("Does chemotherapy fail more often with {x}?", -1),
    Part("Is chemotherapy less likely to fail with {x}?", 1),
    Part("With {x}, is chemotherapy of less use?", -1),
    Part("Does blocking {x} make chemotherapy fail?", 1),
    Part("Does {x} rob chemotherapy of its effect?", -1),
    Part("Does {x} make cells fail to respond to chemotherapy?", -1),
)


def cases(findings: Sequence[Part], questions: Sequence[Part]) -> Iterator[Case]:
    """Each finding under each question, with names and all else in rotation."""
    rotating = zip(*map(cycle, (NAMES, OUTCOMES, GROUPS, BEFORE, BEHIND)), strict=False)
    for (told, asked), (x, y, (a, b), before, behind) in zip(
        product(findings, questions), rotating, strict=False
    ):
        filled = {"x": x, "y": y, "a": a, "b": b}
        text = f"{before}{told.text.format(**filled)}{behind}."
        yield Case(asked.text.format(**filled), text[0].upper() + text[1:], told.sign == asked.sign)


@pytest.mark.parametrize(
    ("findings", "questions"),
    [(ACTS, ASKS_ACT), (LEVELS, ASKS_LEVEL), (COURSES, ASKS_COURSE), (TREATED, ASKS_TREATED)],
    ids=["acts", "levels", "courses", "treatments"],
)
def test_headline_follows_the_signs(findings: Sequence[Part], questions: Sequence[Part]) -> None:
    """No headline says the opposite, and nearly every one is given."""
    made = list(cases(findings, questions))
    heads = [lead(case.asked, case.text) for case in made]
    wrong = [
        (case, head)
        for case, head in zip(made, heads, strict=True)
        if head and not head.startswith("Yes" if case.affirmed else "No")
    ]
    assert wrong == []
    assert heads.count(None) <= 0.05 * len(made)
