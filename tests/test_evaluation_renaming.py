"""The renaming that shows whether anything was learnt by heart."""

from pathlib import Path

import pytest

from tests.evaluation.questions import load, unsupported_nuggets
from tests.evaluation.renaming import Renaming

TEXT = "MiR-21-5p and miR-221/222 hit PTEN in MCF-7 cells under doxorubicin (DOX); HIF-1 α rose."


@pytest.fixture
def renaming() -> Renaming:
    return Renaming(TEXT)


def test_no_old_name_is_left(renaming: Renaming) -> None:
    """Neither miRNA number, gene, cell line nor drug survives; the words between them do."""
    new = renaming.text(TEXT)
    assert not any(
        n in new for n in ("21-5p", "221/222", "PTEN", "MCF-7", "doxorubicin", "DOX", "HIF")
    )
    assert all(word in new for word in ("MiR-", "-5p and miR-", " cells under ", "-1 α rose."))


def test_shapes_are_kept(renaming: Renaming) -> None:
    """Numbers keep their length, symbols their letters and digits."""
    assert len(renaming.text("miR-155")) == len("miR-155")
    assert renaming.text("STAT3")[:4].isalpha()
    assert renaming.text("STAT3")[4].isdigit()


def test_a_question_is_renamed_as_its_source_is(renaming: Renaming) -> None:
    """However it is spelt: a bare number, small letters, a Greek name run together."""
    number = renaming.text("miR-222").removeprefix("miR-")
    assert renaming.asked("mir221 or 222?").endswith(f"or {number}?")
    assert renaming.asked("pten") == renaming.text("PTEN").lower()
    assert renaming.asked("HIF1alpha").startswith(renaming.text("HIF-1")[:3])
    assert renaming.asked("how many of 222 patients") == "how many of 222 patients"


def test_drugs_change_places(renaming: Renaming) -> None:
    """What the synonym table knows of a drug stays true: the renaming is its own inverse there."""
    assert renaming.text("doxorubicin") == "cisplatin"
    assert renaming.text("cisplatin") == "doxorubicin"
    assert renaming.text("Herceptin") == "Avastin"


def test_every_nugget_stands_in_its_renamed_gold() -> None:
    """Questions, nuggets and gold texts of the whole suite are renamed alike."""
    source = Path(__file__).parents[1] / "source_docs" / "exosomal_mirnas_breast_cancer.txt"
    renaming = Renaming(source.read_text(encoding="utf-8"))
    renamed = [renaming.question(question) for question in load()]
    assert [line for question in renamed for line in unsupported_nuggets(question)] == []
