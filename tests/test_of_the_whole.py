"""Questions about a paper as a whole: its aim, its limits, what it rests on, where it errs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant, Refusal
from assistant.answers import audited, moves
from tests.asking import assistant_on

PAPER = (
    "Zinc salts in dogs with gastritis\n\nAbstract\n\n"
    "We aimed to find out whether zinc salts heal gastritis in dogs.\n\n"
    "1. Introduction\n\nGastritis is common in dogs and costs their owners much money. "
    "It was fed to 20–23 dogs of the town.\n\n"
    "2. Results\n\nThe dogs that were fed zinc salts ate more than the others [1]. "
    "Cultured cells of the stomach grew faster in a dish with zinc [2]. "
    "In rats the salts had no effect on the stomach [7]. "
    "Not all investigators agree that zinc is safe for the liver [2]. "
    "It was fed to 30 dogs of the town.\n\n"
    "3. Limitations\n\nThe study was small and had no placebo for the owners. "
    "Old dogs made up less than 6% of those that were fed. "
    "A strength of this study is that it was blinded.\n\n"
    "4. Conclusions\n\nZinc has not yet reached the clinics of the country. "
    "Future studies should compare it with other salts.\n\n"
    "References\n\n1. Brown A, Green B. Zinc salts and appetite. J Zinc. 2011;1:1-9.\n\n"
    "2. White C, Grey D. Zinc slows the growth of cells. J Zinc. 2012;2:1-9.\n"
)


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on({"zinc.txt": PAPER}, tmp_path_factory.mktemp("whole")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is the purpose of this paper?", "We aimed to find out"),
        ("Why was this study done?", "We aimed to find out"),
        ("What are the weaknesses of the study?", "less than 6%"),
        ("What stands in the way of clinical use?", "no placebo"),
        ("In the authors' own view, what are the strong points of their work?", "was blinded"),
        ("What should be done next?", "Future studies should"),
        ("What remains to be studied?", "Future studies should"),
        ("What research is still needed?", "Future studies should"),
        ("Is any of this already used in the clinic?", "has not yet reached"),
        ("How close to the bedside is all this?", "has not yet reached"),
        ("How far along the road to the clinic is this research?", "has not yet reached"),
        ("On what do the studies disagree?", "Not all investigators agree"),
    ],
)
def test_a_move_is_told_by_the_sentence_that_makes_it(
    bot: Assistant, question: str, told: str
) -> None:
    """Such a question shares no word with its answer, and is about nothing in particular."""
    answer = bot.ask(question)
    assert not answer.abstained
    assert told in answer.text


def test_a_subject_beside_a_move_is_searched_for() -> None:
    """Who asks for the limits of one test is not told those of the whole paper."""
    question = "What are the limitations of the breath test?"
    move = moves.asked(question)
    assert move is not None
    assert moves.beside(question, move) == ({"breath"}, set())


@pytest.mark.parametrize(
    ("question", "told", "other"),
    [
        ("Which findings come from rats?", "In rats", "ate more"),
        ("What evidence is there in rats?", "In rats", "ate more"),
        ("What was shown in dogs?", "ate more", "In rats"),
        ("Which results are only from cell culture?", "in a dish", "In rats"),
    ],
)
def test_findings_are_listed_by_what_they_rest_on(
    bot: Assistant, question: str, told: str, other: str
) -> None:
    """Each kind of study has its findings, and no other one's."""
    answer = bot.ask(question)
    assert told in answer.text
    assert other not in answer.text


def test_the_audit_is_told_to_who_asks_for_it(bot: Assistant) -> None:
    """The places to check stand under what does not fit them."""
    answer = bot.ask("Where does the paper disagree with its references?")
    assert answer.headline is not None
    assert "to check" in answer.headline
    assert any("In rats" in item.text for item in answer.statements)
    assert all(item.group and item.group.startswith("Check:") for item in answer.statements)


@pytest.mark.parametrize(
    ("question", "is_it"),
    [
        ("Are there errors in the citations?", True),
        ("Which statements should I double-check against the cited papers?", True),
        ("Does the review contradict itself?", True),
        ("Are there any mistakes in this paper?", True),
        ("Does the paper report errors of DNA repair?", False),
        ("Do the reports on miR-375 disagree?", False),
        ("Is the wrong arm of the miRNA in the table of kidneys?", False),
        ("How often is a test wrong?", False),
    ],
)
def test_the_audit_is_asked_for_by_its_words(question: str, is_it: bool) -> None:
    """Something of the document's own is at odds, and nothing else is asked."""
    assert audited.is_asked(question) is is_it


def test_what_is_told_of_a_thing_is_on_the_subject(bot: Assistant) -> None:
    """A short question whose word the paper has is no question on another subject."""
    assert "In rats" in bot.ask("What does the paper say about the effect on rats?").text


SERIES = (
    "Copper in cats\n\nAbstract\n\nThis review weighs what is known of copper in cats.\n\n"
    "1. Discussion\n\nCopper is a challenge for cats that are tested with it. "
    "The field has weaknesses. Cohorts came from one town and no cat was followed for a year. "
    "Diets were not the same.\n\n"
    "2. Conclusions\n\nCopper is common in food. Cats need little of it. "
    "Its role in the liver is not settled.\n"
)


@pytest.fixture(scope="module")
def cats(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on({"copper.txt": SERIES}, tmp_path_factory.mktemp("cats")) as opened:
        yield opened


def test_what_is_announced_follows(cats: Assistant) -> None:
    """A sentence that announces weaknesses brings those that tell them."""
    answer = cats.ask("What hurdles remain before clinical application?")
    assert "came from one town" in answer.text
    assert "Diets" in answer.text


@pytest.mark.parametrize(
    ("question", "quotes"),
    [
        ("Summarise the paper in two sentences", 2),
        ("Give me a one-sentence summary", 1),
        ("What is the take-home message?", 3),
    ],
)
def test_summary_is_as_long_as_asked_for(cats: Assistant, question: str, quotes: int) -> None:
    """As many sentences of the conclusion are quoted as are asked for."""
    assert len(cats.ask(question).statements) == quotes


def test_conclusion_on_a_subject_is_the_part_on_it(cats: Assistant) -> None:
    """What is concluded about one thing is what the conclusion says of it."""
    (told,) = cats.ask("What do the authors conclude about the liver?").statements
    assert "liver" in told.text


def test_question_on_the_paper_is_not_off_topic(cats: Assistant) -> None:
    """What a paper does not say of itself is not given; it is not another subject."""
    answer = cats.ask("Which databases did this review search?")
    assert answer.refusal is Refusal.NOT_ANSWERED


COUNTED = (
    "Salt in cats\n\n1. Discussion\n\n"
    "Although this is the first trial of salt in cats that live in towns, it had some limitations. "
    "First, the cats were few in number and old. However, all of them were weighed every day. "
    "Secondly, their owners knew what they were fed. However, none of them ate from the bowl. "
    "Lastly, no cat was seen again after the summer.\n"
)
OTHER = "Salt in dogs\n\n1. Discussion\n\nDogs liked the salt, and asked for more of it.\n"


def test_limits_that_are_counted_are_told_one_and_all(tmp_path: Path) -> None:
    """What stands between them is no limit, and a paper that owns to none leaves them room."""
    with assistant_on({"cats.txt": COUNTED, "dogs.txt": OTHER}, tmp_path) as bot:
        answer = bot.ask("What limitations do the authors admit to?")
    begun = [item.text.partition(",")[0] for item in answer.statements]
    assert begun == ["First", "Secondly", "Lastly"]
