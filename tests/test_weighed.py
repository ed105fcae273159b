"""Which of two things is more or better: only where they are set beside each other."""

from collections.abc import Iterator

import pytest

from assistant import Assistant, Refusal
from assistant.answers.weighed import pair_of
from tests.asking import asked, assistant_on, vocabulary

PAPER = (
    "Vesicles of the tongue\n\nResults\n\n"
    "MiR-21 marks cancers of the tongue at an early stage.\n\n"
    "MiR-155 was found in vesicles from early cancers of the tongue.\n\n"
    "MiR-21 and miR-210 are overexpressed in the vesicles of smokers.\n\n"
    "Spread to the neck was told by miR-9 more reliably than by miR-34a.\n\n"
    "For relapse, miR-182 had an AUC of 0.81 in 90 patients.\n\n"
    "Relapse was foretold by miR-31 with an AUC of 0.66.\n\n"
    "Vesicles of sweat, of bile and of urine carry miR-31.\n\n"
    "Vesicles of milk keep longer than those of the blood.\n\n"
    "The sensor found 3.5 pM of miR-145 and 8.3 pM of miR-141 in pooled plasma.\n"
)


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on({"tongue.txt": PAPER}, tmp_path_factory.mktemp("weighed")) as opened:
        yield opened


@pytest.mark.parametrize(
    "question",
    [
        "Which is the better early marker of tongue cancer, miR-21 or miR-155?",
        "Is miR-21 a better early marker of tongue cancer than miR-155?",
        "Which is more abundant in the vesicles of smokers, miR-21 or miR-210?",
        "Is miR-155 or miR-21 the better marker of early cancers of the tongue?",
    ],
)
def test_what_is_set_beside_nothing_is_not_weighed(bot: Assistant, question: str) -> None:
    """Neither a sentence on each side nor one that only names both says which is better."""
    answer = bot.ask(question)
    assert answer.refusal is Refusal.NOT_ANSWERED
    assert "a comparison of miR-" in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which is better at telling spread to the neck, miR-9 or miR-34a?", "more reliably"),
        ("Which has the higher AUC for relapse, miR-182 or miR-31?", "0.66"),
        ("Which does the sensor find at the lower level, miR-145 or miR-141?", "3.5 pM"),
    ],
)
def test_what_is_weighed_or_measured_alike_is_told(
    bot: Assistant, question: str, told: str
) -> None:
    """A comparison answers, and so do figures of one kind on either side."""
    assert told in bot.ask(question).text


def test_two_fluids_are_weighed_as_two_names_are(bot: Assistant) -> None:
    """A sentence that only names both fluids weighs neither; what is told of blood is of serum."""
    unweighed = bot.ask("Are the vesicles of sweat richer in miR-31 than those of bile?")
    assert "a comparison of sweat with bile" in unweighed.text
    assert "longer" in bot.ask("Do vesicles of milk keep longer than those of serum?").text


def test_a_pair_is_of_two_names() -> None:
    """Other things that a question weighs are left to its words."""
    known = vocabulary("MiR-9 and miR-34a fell in mice. Serum is clear.")
    pair = pair_of(asked("Is miR-9 higher than miR-34a in mice?", known))
    assert pair is not None
    assert (pair.one, pair.other) == ("miR-9", "miR-34a")
    assert pair_of(asked("Is miR-9 higher in serum than in plasma?", known)) is None
    assert pair_of(asked("What is miR-9 or miR-34a?", known)) is None


@pytest.mark.parametrize(
    ("question", "weighed"),
    [
        ("Does miR-9 target PTEN more than miR-34a?", ("miR-9", "miR-34a")),
        ("Does miR-9 target PTEN more than KRAS?", ("PTEN", "KRAS")),
        ("Is miR-9 in TNBC a better marker than CEA?", ("miR-9", "CEA")),
        ("Are miR-9 and miR-34a better than CEA?", ("miR-9 and miR-34a", "CEA")),
        ("Does miR-9 lower PTEN more than KRAS?", ("PTEN", "KRAS")),
        ("Does PTEN lower AKT more than KRAS?", None),
    ],
)
def test_sides_are_of_one_kind(question: str, weighed: tuple[str, str] | None) -> None:
    """What one name does to another is no side; where either could be meant, none is taken."""
    pair = pair_of(asked(question, vocabulary("MiR-9, PTEN, KRAS, AKT, CEA in TNBC. MiR-34a.")))
    assert (pair and (pair.one, pair.other)) == weighed
