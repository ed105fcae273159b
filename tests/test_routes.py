"""Questions on the route by which something happens: "via Z", "through the Z pathway"."""

import pytest

from assistant.headline.wording import NOT_SO, UNKNOWN, YES
from tests.test_direction import lead

WITHOUT_IT = "IL-6 drove growth independently of STAT3."
PROMOTED = "MiR-1 promoted invasion of BC cells"


@pytest.mark.parametrize(
    "text",
    [
        f"{PROMOTED} by inhibiting PTEN.",
        f"{PROMOTED} through PTEN signaling.",
        "MiR-1 promoted invasion in a PTEN-dependent manner.",
    ],
)
def test_a_route_on_the_way_affirms(text: str) -> None:
    """A route is affirmed where a sentence has it on the way."""
    assert lead("Does miR-1 promote invasion via the PTEN pathway?", text) == YES


@pytest.mark.parametrize(
    "text",
    [
        f"{PROMOTED}.",
        f"{PROMOTED} by inhibiting SOCS1.",
        "MiR-1 promoted invasion of PTEN-positive BC cells.",
    ],
)
def test_a_route_not_on_the_way_affirms_nothing(text: str) -> None:
    """That it happens does not affirm that it happens by the route asked for."""
    assert lead("Does miR-1 promote invasion via the PTEN pathway?", text) is None


@pytest.mark.parametrize(
    "text",
    [
        f"{PROMOTED} independently of PTEN.",
        f"{PROMOTED} in a PTEN-independent manner.",
        f"{PROMOTED} via STAT3, not via PTEN.",
        f"{PROMOTED} through a SOCS1-, but not PTEN-mediated pathway.",
    ],
)
def test_another_route_denies(text: str) -> None:
    """That it happens without the route asked for denies it, and affirms the other."""
    assert (lead("Does miR-1 promote invasion via the PTEN pathway?", text) or "").startswith("No")
    others = text.replace("MiR-1", "MiR-9")
    assert lead("Does miR-1 promote invasion via the PTEN pathway?", others) in {None, UNKNOWN}


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        ("Does miR-1 promote invasion via PTEN?", f"{PROMOTED}, possibly via PTEN.", None),
        ("Does miR-1 inhibit apoptosis via AKT?", "MiR-1 inhibited senescence without AKT.", None),
        ("Does miR-1 promote invasion via PTEN?", "MiR-1, but not PTEN, promoted invasion.", None),
        (
            "Does miR-1 promote invasion via PTEN?",
            "MiR-1 promoted invasion independently of PTEN, whereas miR-9 required PTEN.",
            "No",
        ),
    ],
)
def test_a_route_is_of_what_is_asked(asked: str, text: str, answer: str | None) -> None:
    """A guess, another effect and another thing deny and affirm no route; its own clause does."""
    said = lead(asked, text)
    assert (said or "").startswith("No") if answer else said in {None, UNKNOWN}


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        ("Does miR-9 need SOX2?", "MiR-9, independent of PTEN and SOX2, raised invasion.", "No"),
        ("Does miR-9 depend on SOX2?", "MiR-9 raised invasion independently of SOX2.", "No"),
        ("Does miR-9 require SOX2?", "MiR-9 raised invasion independently of PTEN.", None),
        ("Does miR-9 not need SOX2?", "MiR-9 raised invasion independently of SOX2.", None),
    ],
)
def test_what_a_thing_does_without_it_does_not_need(
    asked: str, text: str, verdict: str | None
) -> None:
    """What happens independently of a thing denies the need for it, and for it alone."""
    said = lead(asked, text)
    assert (said and said.split(":")[0]) == verdict


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "Is a buffer needed with the bead test?",
            "The bead test obviates the need for a buffer.",
        ),
        ("Does the bead test need a buffer?", "The bead test does not necessitate any buffer."),
        (
            "Do we need a ladder/buffer with the bead test?",
            "The bead test dispenses with buffers.",
        ),
    ],
)
def test_what_is_done_without_is_not_needed(question: str, text: str) -> None:
    """To obviate, to dispense with and not to necessitate all deny a need."""
    assert lead(question, text) == NOT_SO
    assert lead(question.replace("buffer", "primer"), text) != NOT_SO


def test_what_is_essential_is_not_done_without() -> None:
    """To need a thing denies that it works without, and says nothing of what became of it."""
    text = "KLF9 was an essential factor for glia to drive growth."
    assert lead("Can glia drive growth without KLF9?", text) == NOT_SO
    assert lead("Can glia drive growth without SOX2?", text) != NOT_SO
    assert lead("Did growth fall without KLF9?", text) != NOT_SO
    for left_open in (
        "KLF9 was needed in 12% of glia that drive growth.",
        "If KLF9 is required for glia to drive growth, inhibitors would help.",
        "Some glia that drive growth require little KLF9.",
    ):
        assert lead("Can glia drive growth without KLF9?", left_open) != NOT_SO
    told = "The bead test cannot obviate the need for a buffer."
    assert lead("Is a buffer needed with the bead test?", told) != NOT_SO


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Does IL-6 drive growth only when STAT3 is there?", WITHOUT_IT, NOT_SO),
        ("Does IL-6 drive growth only through STAT3?", WITHOUT_IT, NOT_SO),
        ("Does IL-6 drive growth only if it activates STAT3?", "IL-6 drove growth.", None),
        ("Does IL-6 drive growth by releasing STAT3?", WITHOUT_IT, NOT_SO),
        ("Does IL-6 drive growth by releasing IL-8?", "IL-6 drove growth through IL-8.", YES),
    ],
)
def test_what_is_done_without_a_thing_is_not_done_only_with_it(
    question: str, text: str, said: str | None
) -> None:
    """What happens independently of X happens neither by it, nor only when it is there."""
    assert lead(question, text) == said
