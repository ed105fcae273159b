"""Whether the fluid, the cells, the line and the organ of a question are spoken of."""

import pytest

from assistant.headline.unsaid import leaves_unsaid


@pytest.mark.parametrize(
    ("asked", "text", "unsaid"),
    [
        ("Is miR-9 raised in serum and in saliva?", "Serum miR-9 was raised.", True),
        ("Is miR-9 raised in serum or saliva?", "Serum miR-9 was raised.", False),
        ("Is miR-9 raised in serum, not saliva?", "Serum miR-9 was raised.", False),
        ("Do macrophages take up miR-9?", "MiR-9 was tied to early cancer.", True),
        ("Does miR-9 raise fibroblast growth factor?", "MiR-9 raised FGF.", False),
        ("Is miR-9 tied to spread to the bone?", "MiR-9 went with liver metastasis.", True),
        ("Does miR-9 kill MCF-7 cells?", "MiR-9 killed 4T1 cells.", True),
        ("Does miR-9 help lapatinib?", "MiR-9 countered trastuzumab resistance.", True),
        ("Does miR-9 help Herceptin?", "MiR-9 countered trastuzumab resistance.", False),
        ("Is miR-9 tied to tumour size?", "MiR-9 was related to tumour stage.", True),
        ("Is miR-9 tied to tumour size?", "MiR-9 was higher in larger tumours.", False),
        ("Is miR-9 tied to the grade of the tumour?", "MiR-9 fell with tumour size.", True),
        ("Does anti-PD-L1 raise miR-9?", "Anti-PD-1 raised miR-9.", True),
        ("Does anti-PD-1 raise miR-9?", "Anti-PD-1 raised miR-9.", False),
    ],
)
def test_places_asked_about(asked: str, text: str, unsaid: bool) -> None:
    """Each place that a question does not offer to choose from has to be named."""
    assert leaves_unsaid(asked, text) == unsaid


def test_the_nearest_text_around_speaks_for_a_sentence() -> None:
    """What stands before names a fluid for a sentence without one, and for no other sentence."""
    asked, before = "Is miR-9 raised in urine?", ["Urine was studied.", "Serum was studied."]
    assert not leaves_unsaid(asked, "It was raised.", before)
    assert leaves_unsaid(asked, "It was raised.", before[::-1])
    assert leaves_unsaid(asked, "It was raised in tears.", before)


def test_a_line_is_named_around_what_points_back() -> None:
    """Only a sentence that points back is of the line that was named before."""
    asked, before = "Does miR-9 kill MCF-7 cells?", ["We used MCF-7 cells."]
    assert not leaves_unsaid(asked, "In these cells it did.", before)
    assert leaves_unsaid(asked, "MiR-9 killed triple-negative cells.", before)


def test_the_subject_of_a_paper_names_its_organ_alone() -> None:
    """A paper on the lung need not say so again; one on macrophages tells of other cells too."""
    assert not leaves_unsaid("Does it spread to the lung?", "It spread.", [], "Lung cancer")
    assert leaves_unsaid("Do macrophages take it up?", "It was taken up.", [], "Macrophages")


def test_a_no_is_left_unsaid_by_other_places_alone() -> None:
    """What denies a claim of other cells denies nothing of those asked about."""
    asked = "Does miR-9 make fibroblasts grow?"
    assert leaves_unsaid(asked, "MiR-9 stopped macrophages.", only_others=True)
    assert not leaves_unsaid(asked, "MiR-9 stopped growth.", only_others=True)
    asked, before = "Is miR-9 tied to survival in luminal cancer?", ["TNBC is another matter."]
    assert not leaves_unsaid(asked, "MiR-9 was tied to survival.", before, only_others=True)
    assert leaves_unsaid(asked, "In TNBC miR-9 was tied to survival.", only_others=True)
