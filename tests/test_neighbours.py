"""Sentences that are quoted with the best one, because they have what is asked for."""

import pytest

from assistant.answers.neighbours import goes_on, lead_in
from assistant.answers.points import announced, in_order, told_further
from assistant.search.candidates import Candidate
from assistant.search.facts import Facts
from index.lexicon import Lexicon
from index.records import Passage
from tests.asking import asked
from tests.kept_index import KeptIndex
from tests.parsing import parsed

TEXT = (
    "The entry rules were relaxed after nine months. This was done because few had enrolled. A"
    " ferry took them home so that they could rest. However, only four were seen again."
)


def behind(question: str, sentence: int) -> str:
    """What is quoted behind a sentence of the text, by its place there."""
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{TEXT}\n"))
    unit = next(one for one in kept._units.values() if one.text == TEXT.split(". ")[sentence] + ".")
    best = Candidate(unit, Facts(unit.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1)
    found = goes_on(asked(question), best, kept)
    return found.text if found else ""


@pytest.mark.parametrize(
    ("question", "sentence", "begins"),
    [
        ("Why were the entry rules relaxed?", 0, "This was done because"),
        ("The entry rules were relaxed - what for?", 0, "This was done because"),
        ("When were the entry rules relaxed?", 0, ""),
        ("The rules were relaxed. What was the effect?", 0, "This was done because"),
        ("What was relaxed, and which effect had it?", 0, "This was done because"),
        ("Which rules were relaxed, and when?", 1, ""),
        ("Of rules, rest and ferries, which was relaxed?", 0, "This was done because"),
        ("Why did a ferry take them home?", 2, ""),
        ("Why should one be cautious about the ferry?", 2, "However"),
        ("What is the weak point of the ferry?", 2, "However"),
    ],
)
def test_reason_or_limit_that_stands_behind(question: str, sentence: int, begins: str) -> None:
    """It is quoted where it is asked for and the best sentence gives none itself."""
    said = behind(question, sentence)
    assert said.startswith(begins)
    assert bool(said) == bool(begins)


CARGO = (
    "Radiation made the cells invade. Among them, miR-9 rose and miR-7 fell. The kits do not"
    " tell the two apart since they are crude. We therefore speak of vesicles throughout."
)


def sentences(text: str) -> list[Passage]:
    """The sentences of a text as they are searched."""
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    return sorted(kept._units.values(), key=lambda unit: unit.start)


def test_what_is_asked_for_may_stand_behind() -> None:
    """The sentence behind is quoted where it has the kind of name asked for and refers back."""
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{CARGO}\n"))
    first = next(one for one in kept._units.values() if one.text.startswith("Radiation"))
    best = Candidate(first, Facts(first.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1)
    found = goes_on(asked("Which miRNAs changed after radiation?"), best, kept)
    assert found is not None
    assert found.text.startswith("Among them")
    assert goes_on(asked("How did the cells change after radiation?"), best, kept) is None


@pytest.mark.parametrize(
    ("announced", "follows"),
    [
        ("The value of miR-9 in sepsis is disputed.", True),
        ("On miR-9 in sepsis the reports differ [4].", True),
        ("Droplet PCR has several advantages.", True),
        ("Blood of such patients poses a problem of its own.", True),
        ("Droplet PCR has several advantages over arrays, above all its range.", False),
        ("MiR-9 rose in sepsis.", False),
    ],
)
def test_what_is_only_announced_is_told_by_the_next_sentence(announced: str, follows: bool) -> None:
    """A sentence that says nothing yet brings the one behind it with it."""
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{announced} Two groups looked into it.\n"))
    first = min(kept._units.values(), key=lambda unit: unit.start)
    best = Candidate(first, Facts(first.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1)
    found = goes_on(asked("What is known of miR-9 in sepsis?"), best, kept)
    assert (found is not None) is follows


def test_reason_may_stand_before() -> None:
    """A conclusion is quoted behind its reason where the reason is asked for."""
    reason, conclusion = [one for one in sentences(CARGO) if "kits" in one.text or "We" in one.text]
    facts = Facts(conclusion.search_text, Lexicon())
    best = Candidate(conclusion, facts, (reason,), 1, 1, 1, 1, 1, 1)
    assert lead_in(asked("Why do they speak of vesicles?"), best) == reason
    assert lead_in(asked("What do they speak of?"), best) is None


def test_cause_may_stand_before_what_it_causes() -> None:
    """A sentence on what "this" leads to is quoted behind what that is, where asked why."""
    cause, effect = sentences("Each laboratory has its own kit. This leads to unequal yields.")
    best = Candidate(effect, Facts(effect.search_text, Lexicon()), (cause,), 1, 1, 1, 1, 1, 1)
    assert lead_in(asked("Why are the yields unequal?"), best) == cause
    assert lead_in(asked("Are the yields unequal?"), best) is None


@pytest.mark.parametrize(
    ("question", "goes"),
    [
        ("What do they propose to get round that?", True),
        ("How can the crude kits be improved, and what can be done about it?", True),
        ("What are the kits?", False),
    ],
)
def test_remedy_stands_behind_the_difficulty(question: str, goes: bool) -> None:
    """What is held out against a difficulty is quoted where a way out of it is asked for."""
    text = "The kits are crude and slow. Two of them can be combined for a purer yield."
    first = sentences(text)[0]
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    best = Candidate(first, Facts(first.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1)
    assert bool(goes_on(asked(question), best, kept)) == goes


@pytest.mark.parametrize(
    ("question", "goes"),
    [
        ("What must the cells shed for ABC1 to bring platelets to the lung?", True),
        ("What is a prerequisite for ABC1 to bring platelets to the lung?", True),
        ("What does ABC1 bring to the lung?", False),
    ],
)
def test_a_condition_stands_behind_what_it_is_for(question: str, goes: bool) -> None:
    """What had to be there for it is quoted where that is asked for."""
    text = "ABC1 brought platelets to the lung. Shedding of DEF2 was required for this step."
    first = sentences(text)[0]
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    best = Candidate(first, Facts(first.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1)
    assert bool(goes_on(asked(question), best, kept)) == goes


def test_the_size_of_a_study_stands_behind() -> None:
    """Whether many took part is told by the sentence that gives the number as small or large."""
    text = "MiR-1 was raised in tears. However, the number of patient samples was rather small."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    unit = next(one for one in kept._units.values() if one.text.startswith("MiR-1"))
    best = Candidate(unit, Facts(unit.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1)
    found = goes_on(asked("Was miR-1 raised in many patients?"), best, kept)
    assert found
    assert found.text.startswith("However")
    assert goes_on(asked("Was miR-1 raised in tears?"), best, kept) is None


def test_what_is_only_named_is_told_before() -> None:
    """A sentence that gives what stands before it a name brings that with it."""
    text = "Two ends are joined inside the loop. This model is called loop-driven closure."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    before, naming = sorted(kept._units.values(), key=lambda unit: unit.start)[-2:]
    best = Candidate(naming, Facts(naming.search_text, Lexicon()), (before,), 1, 1, 1, 1, 1, 1)
    assert lead_in(asked("What is loop-driven closure?"), best) == before


def test_points_that_are_announced() -> None:
    """Several hurdles said to be there are given with what follows, but for what goes on of one."""
    text = (
        "Several hurdles still limit the use of vesicles. One of the main hurdles is their mix."
        " This makes doses uncertain. Another is their price. Ferrets are small."
    )
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    unit = next(one for one in kept._units.values() if one.text.startswith("Several"))
    best = Candidate(unit, Facts(unit.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1)
    told = [one.text.split()[0] for one in announced(best.unit, kept, 3)]
    assert told == ["One", "Another"]


@pytest.mark.parametrize(
    ("text", "first", "points"),
    [
        (
            "It takes two steps: (1) Drying: ferns are hung up. They stay there. (2) Grinding: they"
            " are milled. Ferrets are small.",
            "It takes",
            ["(2) Grinding: they are milled."],
        ),
        (
            "Two ways were tried, as follows:\n\n1. Ferns were dried.\n\n2. Ferns were frozen."
            "\n\nBoth were slow. Ferrets are small.",
            "Two ways",
            ["1. Ferns were dried.", "2. Ferns were frozen."],
        ),
        (
            "Ferns were sought by this query:\n\nFerns and frost.\n\nNone came up. They hid.",
            "Ferns were",
            ["Ferns and frost."],
        ),
        (
            "The steps are: (1) Ferns are cut. "
            + " ".join(f"({n}) Ferns rest {n} days." for n in range(2, 20)),
            "The steps",
            [f"({n}) Ferns rest {n} days." for n in range(2, 10)],
        ),
        ("There are two: (1) ferns; (2) mosses. (3) is none.", "There are", []),
        ("Ferns are green.\n\n1. Mosses are too.", "Ferns are", []),
    ],
)
def test_points_of_a_list(text: str, first: str, points: list[str]) -> None:
    """What a colon or a first number announces is given to the end, numbered or not."""
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    unit = next(one for one in kept._units.values() if one.text.startswith(first))
    best = Candidate(unit, Facts(unit.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1)
    assert [one.text for one in announced(best.unit, kept, 3)] == points


def standing(text: str, first: str) -> tuple[Candidate, KeptIndex]:
    """The sentence of a text that begins so, and the index of the text."""
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    unit = next(one for one in kept._units.values() if one.text.startswith(first))
    return Candidate(unit, Facts(unit.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1), kept


@pytest.mark.parametrize(
    ("text", "first", "begin"),
    [
        (
            "Drying is rarely done. Firstly, it takes days. Ferns are tough. Secondly, it needs"
            " heat. Lastly, it smells.",
            "Secondly",
            ["Firstly", "Secondly", "Lastly"],
        ),
        ("First, it takes days. Ferns are tough. Second, it needs heat.", "First,", ["First", "S"]),
        ("Firstly, it takes days. Ferns are tough.", "Firstly", []),
        ("Second shoots are weak. First shoots are strong.", "Second", []),
        ("Firstly, it takes days. Secondly, it smells. Ferns are tough.", "Ferns", []),
    ],
)
def test_points_in_order_are_told_together(text: str, first: str, begin: list[str]) -> None:
    """A point that is counted brings the others of its paragraph with it."""
    told = in_order(*standing(text, first))
    assert len(told) == len(begin)
    assert all(one.text.startswith(own) for one, own in zip(told, begin, strict=True))


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("Other important factors include frost and hail.", True),
        ("In addition, further factors are frost and hail.", True),
        ("Other ferns include maidenhair and bracken.", False),
        ("Such factors are seldom weighed.", False),
    ],
)
def test_further_things_of_the_same_noun(behind: str, *, told: bool) -> None:
    """A sentence that goes on with others of what is enumerated belongs to it."""
    text = f"Several factors slow their growth, including drought, shade and slugs. {behind}"
    assert bool(told_further(*standing(text, "Several"))) is told


def test_the_former_and_the_latter_are_told_before() -> None:
    """A sentence that opens with one of two brings in the one that names them."""
    before, of_two = sentences("Ferns lack light or water. The former is type A, the latter B.")
    best = Candidate(of_two, Facts(of_two.search_text, Lexicon()), (before,), 1, 1, 1, 1, 1, 1)
    assert lead_in(asked("What tells type A from B?"), best) == before


@pytest.mark.parametrize(
    ("before", "led"),
    [("One cause of wilting is drought.", True), ("A lens shows how far they wilt.", False)],
)
def test_other_causes_go_on_where_causes_were_told(before: str, *, led: bool) -> None:
    """What stands before is brought in where it speaks of such things."""
    first, others = sentences(f"{before} Other causes like frost, slugs and rust are rare.")
    best = Candidate(others, Facts(others.search_text, Lexicon()), (first,), 1, 1, 1, 1, 1, 1)
    assert (lead_in(asked("What else makes them wilt?"), best) is not None) is led


@pytest.mark.parametrize(
    ("finding", "question", "goes"),
    [
        ("MiR-1 is the key to rest.", "By what route does miR-1 bring rest?", True),
        ("MiR-1 is the key to rest.", "How does miR-1 bring rest?", True),
        ("MiR-1 is the key to rest.", "When does miR-1 bring rest?", False),
        ("MiR-1 brings rest by binding RHO.", "How does miR-1 bring rest?", False),
    ],
)
def test_how_it_is_done_may_stand_behind(finding: str, question: str, goes: bool) -> None:
    """A sentence that takes up an effect and gives its means is quoted where the first has none."""
    behind = "This effect was attributed to a loss of RHO."
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{finding} {behind}\n"))
    unit = next(one for one in kept._units.values() if one.text == finding)
    best = Candidate(unit, Facts(unit.search_text, Lexicon()), (), 1, 1, 1, 1, 1, 1)
    assert bool(goes_on(asked(question), best, kept)) == goes
