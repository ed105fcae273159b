"""What is set side by side: one thing in several diseases or cells, things with places each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant, Refusal
from assistant.answers.side import Side
from assistant.answers.sides import on_their_own
from assistant.search.candidates import Candidate
from assistant.search.facts import Facts
from index.lexicon import Lexicon
from index.names import find_entities
from index.records import BlockKind, Passage
from tests.asking import asked, assistant_on

PAPER = (
    "Circular RNAs in disease\n\nResults\n\nIn asthma, circABC1 slowed the growth of muscle cells"
    " of the airways.\n\nIn psoriasis, circABC1 drove the growth of keratinocytes.\n\n"
    "CircDEF2 was lost in gout and in malaria.\n"
)


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """One paper on several diseases."""
    with assistant_on({"circles.txt": PAPER}, tmp_path_factory.mktemp("sides")) as opened:
        yield opened


def test_one_thing_in_two_diseases_is_told_of_each(bot: Assistant) -> None:
    """No sentence compares the two, and each is told of by one of its own."""
    answer = bot.ask("How does the part of circABC1 in asthma differ from its part in psoriasis?")
    assert "slowed" in answer.text
    assert "keratinocytes" in answer.text


SENDERS = (
    "Vesicles\n\nResults\n\nTumour-derived exosomal miR-7 contributes to spread by way of TSC2."
    "\n\nMiR-7 derived from exosomes of mesenchymal stem cells targeted TRIM59 to slow growth.\n\n"
    "MiR-7 is small.\n\nExosomal miR-8 of saliva and tears was tried. MiR-8 was raised in saliva."
    " MiR-9 was lowered in tears.\n"
)


def test_one_mirna_of_two_senders_is_told_of_each(tmp_path: Path) -> None:
    """What a miRNA does from one sender stands beside what it does from another."""
    with assistant_on({"senders.txt": SENDERS}, tmp_path) as opened:
        answer = opened.ask("miR-7 from the tumour and miR-7 from mesenchymal stem cells: results?")
        assert [one.group for one in answer.statements] == [
            "miR-7 from the tumour",
            "miR-7 from mesenchymal stem cells",
        ]
        assert "TSC2" in answer.text
        assert "TRIM59" in answer.text


def test_a_partner_that_the_sources_lack_is_said_beside_the_other(tmp_path: Path) -> None:
    """Of two that are compared the one that is there is told of, and the other said to lack."""
    with assistant_on({"senders.txt": SENDERS}, tmp_path) as opened:
        answer = opened.ask("Between miR-8 and miR-77, which is raised in saliva?")
        assert not answer.abstained
        assert answer.notice == "The indexed sources do not mention miR-77."
        for refused in ("Does miR-8 or miR-77 rise in saliva?", "Compare miR-8 with miR-77."):
            assert opened.ask(refused).refusal is Refusal.NOT_IN_SOURCES


def test_a_disease_of_which_nothing_is_told_leaves_the_whole_unanswered(bot: Assistant) -> None:
    """What a thing does in one disease is no answer to how that differs from another."""
    asked = "How does the part of circABC1 in asthma differ from its part in malaria?"
    assert bot.ask(asked).refusal is Refusal.NOT_ANSWERED


def test_a_trial_that_failed_was_one(bot: Assistant) -> None:
    """Whether a drug was tried in people is affirmed by a trial, and by nothing done in cells."""
    assert bot.ask("Was circABC1 ever given to patients?").refusal is Refusal.NOT_ANSWERED


CARGOES = (
    "Exosomal miRNAs in ovarian cancer\n\nResults\n\nExosomal miR-71 from ovarian cancer cells was"
    " taken up by neutrophils, in which it silenced ABC1.\n\nExosomal miR-71 raised the growth of"
    " ovarian cancer cells by targeting DEF2.\n\nLevels of miR-71 were high in ascites.\n\nExosomal"
    " miR-72 was a marker of poor survival and was measured in serum and in ascites.\n\nExosomal"
    " miR-72 blocked GHI3 and turned on the JNK pathway.\n\nExosomal miR-73 was a marker found in"
    " urine of patients.\n\nIn the liver, exosomal miR-73 silenced KLM4 and so turned on the JNK"
    " pathway.\n\nGrowth was slow in mice given miR-74.\n\nLittle miR-74 was found in people"
    " with lymphatic metastasis.\n\nThe protein NOP5 prepared the lung for spread by calling in"
    " platelets.\n\nTumor-derived exosomal miR-75 fed growth by silencing QRS6.\n\nExosomal miR-75"
    " released by platelets stopped growth.\n"
)


@pytest.fixture(scope="module")
def cargoes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """One paper on what several miRNAs do, and where."""
    with assistant_on({"cargoes.txt": CARGOES}, tmp_path_factory.mktemp("cargoes")) as opened:
        yield opened


def test_what_two_senders_pass_on_is_told_of_each(cargoes: Assistant) -> None:
    """One miRNA that two kinds of cells send is told of by whom it comes from."""
    for question in (
        "Compare the miR-75 from the tumour with the one from platelets.",
        "Does miR-75 do the same when it is sent by the tumour as when it is sent by platelets?",
    ):
        text = cargoes.ask(question).text
        assert "fed growth" in text, question
        assert "stopped growth" in text, question


@pytest.mark.parametrize(
    "question",
    [
        "How does miR-71 act inside cancer cells as opposed to inside neutrophils?",
        "Set what miR-71 does in tumour cells next to what it does in neutrophils.",
    ],
)
def test_cells_in_which_something_is_done_are_sides(cargoes: Assistant, question: str) -> None:
    """What a miRNA does in two kinds of cells is told of each; a sender is no place."""
    answer = cargoes.ask(question)
    assert {"DEF2", "ABC1"} <= set(answer.text.replace(".", " ").split())


def test_what_is_asked_of_each_is_told_of_each(assistant: Assistant) -> None:
    """A sentence that names both fluids in one breath tells nothing of each."""
    answer = assistant.ask("Urine and tears: what has been measured in each?")
    assert {item.group for item in answer.statements} == {"Urine", "tears"}
    assert "miR-200c" in answer.text


def test_names_with_a_place_each_are_asked_about_there(cargoes: Assistant) -> None:
    """Nothing is asked of the one in the other's place."""
    answer = cargoes.ask("Spread to the lung by NOP5 vs spread to the liver by miR-73: how?")
    assert answer.refusal is None
    assert "platelets" in answer.text
    assert "KLM4" in answer.text


def test_what_two_share_is_told_by_sentences_that_share_it(cargoes: Assistant) -> None:
    """Of what is told of each, that is shown which names the same."""
    answer = cargoes.ask("What do miR-72 and miR-73 have in common?")
    assert answer.text.count("JNK") == 2
    assert "marker" not in answer.text


def test_a_sentence_on_both_tells_what_they_share(assistant: Assistant) -> None:
    """What names both is what they have in common, whatever else is told of each."""
    answer = assistant.ask("What do miR-9 and miR-181a have in common?")
    assert all("miR-9" in one.text and "miR-181a" in one.text for one in answer.statements)


def test_what_is_asked_of_the_sides_chooses_their_sentences(cargoes: Assistant) -> None:
    """Of what is told of a side, that leads which tells of the place or process asked about."""
    answer = cargoes.ask("Axillary nodes: how do miR-72 and miR-74 compare?")
    first = {item.group: item.text for item in reversed(answer.statements)}
    assert "lymphatic" in first["miR-74"]


def test_a_place_is_told_of_the_name_that_is_asked_about(cargoes: Assistant) -> None:
    """Where nothing is told of a miRNA in one of two places, no other miRNA stands for it there."""
    answer = cargoes.ask("What does miR-73 do in the liver versus in neutrophils?")
    assert "KLM4" in answer.text
    assert "miR-71" not in answer.text


EACH = (
    "Two proteins of muscle\n\nResults\n\nABC1 and DEF2 were found in heart muscle cells.\n\n"
    "ABC1 builds the fibres of heart muscle cells.\n\nDEF2 opens the channels of heart muscle"
    " cells.\n\nThe carrier named nanoGHI4 was made for the heart. This platform consists of"
    " membranes of platelets.\n\nKiller cells of the kind JKL5 clear damaged muscle. This process"
    " can occur in two ways: by enzymes and by hunger.\n\nThe use of nanoGHI4 in people faces two"
    " key hurdles. First, it is costly. Next, it is slow to make. It was shown in mice.\n\nA"
    " tumour shrank by 94% after yttrium-90 was given.\n\nThe miRNA miR-71"
    " lowers ABC1.\n"
)


def test_what_is_told_of_two_in_turn_is_told_of_each() -> None:
    """A sentence that pairs two with what each does stays; one that says one thing of both goes."""
    paired, both = "ABC1 and DEF2 bind GHI3 and JKL4, respectively.", "ABC1 and DEF2 rose."
    question = asked("What does each of ABC1 and DEF2 bind?")
    named = [Side(one.text, question, one) for one in find_entities("ABC1 and DEF2")]
    told = [_sentence(text) for text in (both, paired)]
    assert [one.text for one in on_their_own(question, named, told)] == [paired]


def test_names_in_quotation_marks_are_side_by_side() -> None:
    """Marks around each do not part two that are named in one breath."""
    both, alone = "These are called either “ABC1” or “DEF2”.", "ABC1 is round."
    question = asked("How do ABC1 and DEF2 differ?")
    named = [Side(one.text, question, one) for one in find_entities("ABC1 and DEF2")]
    told = [_sentence(text) for text in (both, alone)]
    assert [one.text for one in on_their_own(question, named, told)] == [alone]


def test_a_series_in_which_two_stand_does_not_tell_them_apart() -> None:
    """Where two are told apart, a sentence that only lists both among others goes."""
    listed = "Bodies such as ABC1, the older kind (GHI3), and DEF2 were seen."
    alone = "ABC1 is round."
    question = asked("How do ABC1 and DEF2 differ?")
    named = [Side(one.text, question, one) for one in find_entities("ABC1 and DEF2")]
    told = [_sentence(text) for text in (listed, alone)]
    assert [one.text for one in on_their_own(question, named, told)] == [alone]


def _sentence(text: str) -> Candidate:
    unit = Passage(text, "d", BlockKind.PARAGRAPH, 0, len(text), text, text, (), (text,))
    return Candidate(unit, Facts(text, Lexicon()), (), 1, 1, 1, 1, 1, 1)


@pytest.fixture(scope="module")
def each(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """One paper that tells of several things in a sentence each."""
    with assistant_on({"each.txt": EACH}, tmp_path_factory.mktemp("each")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("ABC1 and DEF2: what job does each have in heart muscle cells?", "builds|opens", "found"),
        ("How do JKL5 cells clear damaged muscle?", "by hunger", "fibres"),
        ("What are the hurdles of using nanoGHI4 in people?", "costly|slow to make", "mice"),
        ("By how much did the tumour shrink after Y-90?", "94%", "costly"),
    ],
)
def test_what_stands_in_a_sentence_of_its_own_is_told(
    each: Assistant, question: str, told: str, untold: str
) -> None:
    """What each does, what a thing named before does, and what is only announced."""
    text = each.ask(question).text
    assert all(part in text for part in told.split("|"))
    assert untold not in text


def test_that_gene_is_the_one_told_last(each: Assistant) -> None:
    """A follow-up on "that protein" is about the one that the last answer gave."""
    chat = each.chat()
    chat.ask("Which protein does miR-71 lower?")
    assert "fibres" in chat.ask("What does that protein build in heart muscle?").text


ALIKE = (
    "Vesicles\n\nResults\n\nMiR-7 was higher in patients before surgery. "
    "Exosomal miR-7 slowed the growth of new vessels by way of mTOR. "
    "MiR-8 is found in many laboratories. "
    "Exosomal miR-8 slowed the growth of new vessels by hitting VEGF. MiR-8 rose in saliva.\n"
)


def test_of_two_things_that_are_compared_the_same_is_told(tmp_path: Path) -> None:
    """The sentences of two sides that are most alike come first: what both do to vessels."""
    with assistant_on({"alike.txt": ALIKE}, tmp_path) as opened:
        answer = opened.ask("How do miR-7 and miR-8 differ?")
    first = {one.group: one.text for one in reversed(answer.statements)}
    assert "vessels" in first["miR-7"]
    assert "vessels" in first["miR-8"]
