"""Headlines that hang on who acts on whom, on rows of tables, and on what is asked beside."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.reading import verdict_on
from assistant.headline.relations import is_acted_on
from assistant.headline.rows import row_as_told
from assistant.headline.things import things_in


def said(asked: str, text: str) -> str | None:
    """The first word of what a sentence answers."""
    verdict = verdict_on(in_technical_words(asked), text)
    return verdict and verdict.split(":")[0]


HIT = "MiR-1 suppressed growth by targeting SOX2 in fibroblasts."
DONE = "MiR-1 was induced by HIF1A in fibroblasts."


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        ("Does miR-1 lower SOX2?", HIT, "Yes"),
        ("Does miR-1 raise SOX2?", HIT, "No"),
        ("Does SOX2 lower miR-1?", HIT, None),
        ("Does SOX2 raise miR-1?", HIT, None),
        ("Does silencing SOX2 raise miR-1?", HIT, None),
        ("Is miR-1 lowered by SOX2?", HIT, None),
        ("Is SOX2 lowered by miR-1?", HIT, "Yes"),
        ("Does HIF1A raise miR-1?", DONE, "Yes"),
        ("Does HIF1A lower miR-1?", DONE, "No"),
        ("Does miR-1 raise HIF1A?", DONE, None),
        ("Does miR-1 lower SOX2?", "SOX2 was suppressed by the binding of miR-1.", "Yes"),
        (
            "Is high ferritin tied to a worse grade?",
            "We found an association between high ferritin and poor histological grade.",
            "Yes",
        ),
        ("Does SOX2 raise miR-1?", "MiR-1 is inhibited by blocking SOX2.", "Yes"),
    ],
)
def test_what_is_acted_on_does_not_act(asked: str, text: str, verdict: str | None) -> None:
    """That one name acts on another says nothing of what the other does to it."""
    assert said(asked, text) == verdict


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("Does scarring lower miR-1?", "MiR-1 lowered scarring in burnt skin."),
        ("Does miR-1 increase haemolysis?", "Haemolysis increased miR-1 and miR-2."),
        ("Does the growth of warts enhance miR-1?", "MiR-1 enhanced the growth of warts."),
        ("Does autophagy promote SOX2?", "SOX2 promoted autophagy by binding to NANOG."),
        ("Does M2 polarisation induce miR-1?", "MiR-1 induced M2 polarisation."),
    ],
)
def test_what_is_brought_about_does_not_bring_about(asked: str, text: str) -> None:
    """A process that a name acts on does nothing to that name, nor the other way round."""
    assert said(asked, text) is None


def test_what_goes_up_in_a_process_may_do_so_because_of_it() -> None:
    """What something does of itself "in" or "after" a process is done to nothing."""
    assert said("Does scarring raise miR-1?", "MiR-1 rose during scarring.") == "Yes"


def test_what_is_made_by_another_acts_itself() -> None:
    """To be secreted by a cell and to lower something is to act."""
    assert said("Does miR-1 lower growth?", "MiR-1 is secreted by glia and lowers growth.") == "Yes"


def test_a_cell_that_begins_with_a_verb_tells_of_the_first_cell() -> None:
    """A row is read as sentences on what stands in its first cell."""
    row = "Name: miR-1 (blood); Source: Platelets; Effects: Promoted growth of vessels"
    told = row_as_told(row)
    assert told == "Name: miR-1 (blood); Source: Platelets; miR-1 promoted growth of vessels"
    assert said("Does miR-1 inhibit growth of vessels?", told) == "No"
    assert "miR-1 resulted in" in row_as_told("Name: miR-1; Effects: Resulted in more growth")
    for cell in (
        "Increased by heat",
        "Reduced levels",
        "Elevated",
        "Infected cells",
        "Speed of it",
    ):
        assert row_as_told(f"Name: miR-1; Effects: {cell}") == f"Name: miR-1; Effects: {cell}"


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        (
            "Is SOX2 lower in tumours?",
            "The drug reversed the hypermethylation at the SOX2 promoter.",
            None,
        ),
        (
            "Is SOX2 lower in tumours?",
            "It restored the expression of SOX2, this tumor-suppressive gene.",
            None,
        ),
        (
            "Is miR-1 higher in skin than in other tissues?",
            "MiR-1 was enriched in a screen during skin development.",
            None,
        ),
        (
            "Is miR-1 higher in skin than in other tissues?",
            "MiR-1 is specifically expressed in human skin.",
            "Yes",
        ),
        (
            "Is miR-1 lower in skin than elsewhere?",
            "MiR-1 is specifically expressed in human skin.",
            "No",
        ),
        (
            "Is miR-1 higher in skin than elsewhere?",
            "MiR-1 is not specifically expressed in skin.",
            None,
        ),
        (
            "Is miR-1 higher in skin than elsewhere?",
            "SOX2 is exclusively expressed in skin, and miR-1 in lung.",
            None,
        ),
    ],
)
def test_a_level_is_told_of_the_place_itself(asked: str, text: str, verdict: str | None) -> None:
    """What is said of a promoter, of a kind of gene or of another place tells no level there."""
    assert said(asked, text) == verdict


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        ("Is miR-1 unrelated to age?", "MiR-1 was associated with age.", "No"),
        ("Is miR-1 related to age?", "MiR-1 was inversely associated with age.", "Yes"),
        (
            "Do platelets send miR-1 that speeds up growth?",
            "MiR-1 from platelets inhibited growth.",
            "No",
        ),
        ("Does blocking miR-1 harm patients?", "Inhibition of miR-1 was of use in patients.", None),
        (
            "MiR-1 from vessels - is it right that it slows growth?",
            "MiR-1 from vessels inhibited growth.",
            "Yes",
        ),
        (
            "Was miR-1 raised in many patients?",
            "MiR-1 was raised in patients with asthma.",
            "Yes",
        ),
    ],
)
def test_what_is_asked_decides(asked: str, text: str, verdict: str | None) -> None:
    """A denial, a relative clause and a word that no text has are heard."""
    assert said(asked, text) == verdict


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("Has vesicle research reached the clinic?", "No"),
        ("Has vesicle research mostly not yet reached the clinic?", "Yes"),
        ("Vesicle research has, for the most part, not yet reached the clinic?", "Yes"),
        ("Is vesicle research still far from the clinic?", "Yes"),
    ],
)
def test_a_shortfall_may_be_claimed(asked: str, verdict: str) -> None:
    """That research has not come to patients affirms a question which says so."""
    text = "Most of the research on vesicles is still in the preclinical stage."
    assert said(asked, text) == verdict


def test_a_pair_speaks_of_its_own_names() -> None:
    """A "respectively" ties no name that the sentence tells of elsewhere."""
    text = "MiR-1 and miR-2 activated the NOTCH1 signal by binding to SOX2 and PTEN respectively."
    assert said("Do miR-1 and miR-2 switch off NOTCH1?", text) == "No"
    assert said("Does miR-1 target PTEN?", text) == "No"
    assert said("Does miR-1 target SOX2?", text) == "Yes"


WITH_AND_WITHOUT = (
    "Platelets could induce the growth of fibroblasts, while the serum without platelets had no"
    " such effect."
)


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        ("Do platelets induce the growth of fibroblasts?", WITH_AND_WITHOUT, "Yes"),
        ("Do platelets prevent the growth of fibroblasts?", WITH_AND_WITHOUT, "No"),
        ("Does BMP4 affect invasion?", "Cells lacking BMP4 showed no change in invasion.", "No"),
    ],
)
def test_what_those_without_a_thing_lack_is_told_of_it(asked: str, text: str, verdict: str) -> None:
    """Where those with a thing are told to do it, that those without do not denies nothing."""
    assert said(asked, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("MiR-9 inhibitor was put into neurons to see the effect of miR-9 on neuron growth.", None),
        ("Neurons were treated with serum, miR-9 inhibitor and serum with miR-9 inhibitor.", None),
        ("The growth of neurons was prevented when miR-9 inhibitor was given.", "Yes"),
        ("Neurons were transfected with miR-9 inhibitor, which prevented their growth.", "Yes"),
    ],
)
def test_what_is_only_given_does_nothing_yet(text: str, verdict: str | None) -> None:
    """That an inhibitor was given to something does not tell what came of it."""
    assert said("Does the miR-9 inhibitor prevent the growth of neurons?", text) == verdict


def test_by_whom_a_thing_was_caused_is_not_who_is_acted_on() -> None:
    """What brought a thing about is not what is asked to be lowered with it."""
    text = "The invasion induced by IL6 was reversed by the miR-9 inhibitor."
    assert said("Does the miR-9 inhibitor reverse the invasion induced by IL6?", text) == "Yes"
    assert said("Does miR-9 lower IL6?", "IL6 was lowered by miR-9 in myocytes.") == "Yes"


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("Was the study done in animals?", "No"),
        ("Were human samples used?", "No"),
        ("Did they use mouse cells?", None),
        ("Was miR-9 tested in mice?", None),
        ("Was the work done in culture?", None),
    ],
)
def test_what_was_done_in_vitro_only(asked: str, verdict: str | None) -> None:
    """A study that was in vitro only was done neither in animals nor in people."""
    text = "There were only in vitro experiments, and data of animals are required in future work."
    assert said(asked, text) == verdict
    assert said(asked, "Earlier work was limited to in vitro models; we used others.") is None


UPSTREAM = (
    "They looked upstream of SOX2 and found that PTEN was raised in glioma and that SOX2 was"
    " regulated."
)
LOW = "BMP4 is underexpressed in bone and affects the expression of SOX2."


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        ("Is SOX2 raised in glioma?", UPSTREAM, None),
        ("Is PTEN raised in glioma?", UPSTREAM, "Yes"),
        ("Does PTEN raise SOX2?", UPSTREAM, None),
        ("Does BMP4 raise SOX2?", "We overexpressed BMP4 and found that SOX2 rose.", "Yes"),
        ("Does BMP4 raise SOX2?", LOW, None),
        ("Is BMP4 low in bone?", LOW, "Yes"),
        ("Does BMP4 raise SOX2?", "BMP4 was overexpressed in bone and raised SOX2.", "Yes"),
    ],
)
def test_what_is_found_of_one_is_not_said_of_another(
    asked: str, text: str, verdict: str | None
) -> None:
    """What a clause has found of its own subject, or says of it by the way, moves no other."""
    assert said(asked, text) == verdict


def test_who_resists_what_is_raised_lowers_it() -> None:
    """Whoever was resistant to a rise that something induces did not have it."""
    text = "Mice that were given the GSK3 inhibitor were resistant to the diet-induced gain of fat."
    assert said("Does the GSK3 inhibitor prevent the gain of fat?", text) == "Yes"
    assert said("Does the GSK3 inhibitor cause a gain of fat?", text) == "No"


def test_what_two_things_are_named_by_together_acts_on_neither() -> None:
    """Two names of one place in a text leave nothing to stand nearest to each other."""
    drug = things_in("Chemotherapy caused resistance.", (0, 12))
    assert not is_acted_on("Chemotherapy caused resistance.", drug, drug)
