"""Follow-ups on lists: fewer of them, another condition, others besides them."""

from dataclasses import replace

import pytest

from assistant.conversation import Turn, standalone
from assistant.lists.follow_ups import widened
from assistant.records import Refusal, Statement
from tests.asking import answered

LISTING = "Which exosomal miRNAs are linked to lung metastasis?"


def listed(question: str, *names: str) -> Turn:
    """A turn that was answered by a list of miRNAs."""
    said = tuple(Statement(f"{name} is linked to it.", (1,), group=name) for name in names)
    return Turn(question, replace(answered(question), statements=said))


TURNS = (listed(LISTING, "miR-1", "miR-2"),)


@pytest.mark.parametrize(
    ("text", "narrowed"),
    [
        ("which of those come from fibroblasts?", "Only the miRNAs that come from fibroblasts."),
        ("Of these, which are in plasma?", "Only the miRNAs that are in plasma."),
        ("are any of them from mice?", "Only the miRNAs from mice."),
        ("only the raised ones", "Only the raised miRNAs."),
        ("just those from stem cells please", "Only the miRNAs from stem cells please."),
        ("and just from plasma", "Only the miRNAs from plasma."),
        ("which ones predict survival?", "Only the miRNAs predict survival."),
    ],
)
def test_a_list_is_narrowed(text: str, narrowed: str) -> None:
    """What asks for some of a list keeps the condition of the list and adds its own."""
    assert standalone(text, TURNS) == f"{LISTING} {narrowed}"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("and the one from mast cells?", f"{LISTING} Only the miRNAs from mast cells."),
        ("which one is from mast cells?", f"{LISTING} Only the miRNAs that is from mast cells."),
        ("and the one from plasma?", "Which miRNA from plasma?"),
    ],
)
def test_one_of_a_list_is_pointed_at_by_what_was_told_of_it(text: str, made: str) -> None:
    """What was told of one of those listed picks it out; what was told of none asks anew."""
    turn = listed(LISTING, "miR-1", "miR-2")
    first, second = turn.answer.statements
    told = (replace(first, text="miR-1, made by mast cells, is linked to it."), second)
    turns = (replace(turn, answer=replace(turn.answer, statements=told)),)
    assert standalone(text, turns) == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Does the second one bind PTEN?", "Does miR-2 bind PTEN?"),
        ("Which cells make the last of them?", "Which cells make miR-2?"),
        ("What does the first miRNA of your list bind?", "What does miR-1 bind?"),
        ("Is the third one raised?", "Is the third one raised?"),
    ],
)
def test_one_of_a_list_is_pointed_at_by_its_place(text: str, made: str) -> None:
    """The second one is the second of those that were listed, where there are so many."""
    assert standalone(text, TURNS).startswith(made.removesuffix("?"))


def test_what_was_set_aside_is_not_spoken_of() -> None:
    """After "other than miR-1", "those" are the others."""
    turns = (Turn("Which miRNAs other than miR-1 drive growth?", answered("?", "miR-2 does.")),)
    made = standalone("Which of these is in plasma?", turns)
    assert made.endswith("Only the miRNAs that is in plasma.")
    assert "miR-2" in standalone("What does it bind?", turns)


def test_another_condition_takes_the_place_of_the_first() -> None:
    """A verb with another condition asks the list of it, in the setting of the one before."""
    asked = "Which miRNAs are raised in serum?"
    made = standalone("and which are lowered?", (listed(asked, "miR-1"),))
    assert made == "Which miRNAs are lowered (Which miRNAs are raised in serum)"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("any others that drive spread to bone?", "drive spread to bone?"),
        ("Are there others from those cells?", "from fibroblasts?"),
        ("any others?", "(Does from fibroblasts promote growth)"),
    ],
)
def test_others_leave_out_the_one_before(text: str, made: str) -> None:
    """Others are asked for by their own condition, or by that of the miRNA before."""
    asked = "Does miR-7 from fibroblasts promote growth?"
    turns = (Turn(asked, answered(asked, "It does.")),)
    assert standalone(text, turns) == f"Which miRNAs other than miR-7 {made}"


@pytest.mark.parametrize("kind", ["", "raised ", "lowered plasma "])
def test_what_narrowed_a_list_is_undone_whole(kind: str) -> None:
    """The question behind a narrowed list is that before it, whatever narrowed it."""
    assert widened(f"{LISTING} Only the {kind}miRNAs from mice.") == LISTING


def test_thanks_is_no_turn() -> None:
    """What follows a thank you is about the question before it."""
    thanks = Turn("Thanks.", replace(answered("Thanks."), refusal=Refusal.NOT_A_QUESTION))
    made = standalone("which of those are in plasma?", (*TURNS, thanks))
    assert made.startswith(LISTING)


def test_a_list_of_other_things_is_not_narrowed_to_mirnas() -> None:
    """After drugs, "which of those" asks for no miRNA."""
    asked = "Which drugs are named?"
    made = standalone("which of those are old?", (listed(asked, "tamoxifen", "cisplatin"),))
    assert "miRNA" not in made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            "and those from fat cells?",
            "Which miRNAs from fat cells (Which miRNAs are sent by CAFs)",
        ),
        (
            "What about the ones released by neutrophils in mice?",
            "Which miRNAs released by neutrophils in mice (Which miRNAs are sent by CAFs)",
        ),
    ],
)
def test_one_thing_is_put_in_anothers_place(text: str, made: str) -> None:
    """Those from elsewhere are asked for as the list before was, and none of its items."""
    turns = (listed("Which miRNAs are sent by CAFs?", "miR-1", "miR-2"),)
    assert standalone(text, turns) == made


@pytest.mark.parametrize(
    ("text", "asked", "made"),
    [
        ("and the opposite?", "Which miRNAs promote growth?", "Which miRNAs inhibit growth?"),
        ("vice versa?", "Which miRNAs slow invasion?", "Which miRNAs promote invasion?"),
        ("which ones suppress it?", "Which miRNAs drive growth?", "Which miRNAs inhibit growth?"),
        ("and the lowered ones?", "Which miRNAs are raised?", "(Which miRNAs are raised)"),
        (
            "the other way round, to M1?",
            "Which miRNAs turn macrophages to M2?",
            "Which miRNAs to M1 (Which miRNAs turn macrophages to M2)",
        ),
    ],
)
def test_the_opposite_is_asked_of_the_same(text: str, asked: str, made: str) -> None:
    """What turns a list round keeps its setting and takes the other direction."""
    assert standalone(text, (listed(asked, "miR-1", "miR-2"),)).endswith(made)


@pytest.mark.parametrize(
    "text",
    [
        "what genes do they hit?",
        "and their targets?",
        "What do these silence?",
        "which proteins are suppressed by them?",
    ],
)
def test_the_targets_of_a_list_are_those_of_all_its_items(text: str) -> None:
    """Genes asked for after a list are asked for of each of its miRNAs."""
    made = standalone(text, (listed("Which miRNAs come from CAFs?", "miR-1", "miR-2"),))
    assert made == "Which genes do miR-1 and miR-2 target (Which miRNAs come from CAFs)?"


def test_drug_targets_are_not_those_of_a_list() -> None:
    """A question with a subject of its own is not one on the items of the list before."""
    turns = (listed("Which miRNAs come from CAFs?", "miR-1", "miR-2"),)
    assert "miR-1" not in standalone("what are promising drug targets?", turns)


def test_they_are_all_items_of_a_list() -> None:
    """A plural points to everything that was listed."""
    made = standalone("how were they isolated?", TURNS)
    assert made.startswith("how were miR-1 and miR-2 isolated?")


def test_items_of_a_yes_or_no_are_listed() -> None:
    """What asks for some of what a yes or no was about asks for a list."""
    asked = "Does heat change the miRNAs in exosomes?"
    made = standalone("which of them went up?", (Turn(asked, answered(asked)),))
    assert made == "Which miRNAs went up (Does heat change the miRNAs in exosomes)"


def test_the_other_verb_asks_for_the_others() -> None:
    """What is promoted before is inhibited now, and a list that was narrowed by it too."""
    asked = "Which exosomal miRNAs promote EMT?"
    made = "Which exosomal miRNAs inhibit EMT?"
    assert standalone("and which inhibit it?", (listed(asked, "miR-1", "miR-2"),)) == made
    asked = "Which miRNAs come from mast cells? Only the miRNAs that promote growth."
    made = "Which miRNAs come from mast cells? Only the miRNAs that inhibit growth."
    assert standalone("And those that inhibit?", (listed(asked, "miR-1", "miR-2"),)) == made


def test_the_second_at_the_end_is_one_of_the_list() -> None:
    """A place in the list needs no noun where nothing stands behind it."""
    assert standalone("who found the second?", TURNS) == "who found miR-2?"
