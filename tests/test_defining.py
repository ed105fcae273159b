"""What a short form stands for is found where a paper first uses it."""

from collections.abc import Iterator

import pytest

from assistant import Assistant
from index.abbreviations import defined
from tests.asking import assistant_on
from tests.parsing import parsed

PAPER = """# Frost and ferns

## Results

Among the candidates, we confirmed that frost kinase, cold-inducible regulator of sugars (FKCRS) is
a direct target of miR-92. FKCRS slowed the growth of ferns. The FKCRS level fell in spring. The
mean of three counts of FKCRS stands in the table. In winter FKCRS was not found.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on a paper without a list of abbreviations."""
    with assistant_on({"ferns.md": PAPER}, tmp_path_factory.mktemp("defining")) as opened:
        yield opened


@pytest.mark.parametrize(
    "question",
    [
        "What does FKCRS stand for?",
        "What does the abbreviation FKCRS mean?",
        "FKCRS spelled out, please?",
        "How do they abbreviate frost kinase, cold-inducible regulator of sugars?",
    ],
)
def test_the_sentence_that_gives_the_long_form_answers(bot: Assistant, question: str) -> None:
    """It shares few words with the question, and is all that is shown."""
    answer = bot.ask(question)
    assert [one.text.split(",")[0] for one in answer.statements] == ["Among the candidates"]


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("Fern cell-derived vesicles (FEV) are small.", "Fern cell-derived vesicles"),
        ("They measured fast-growing roots (GR) only.", "growing roots"),
        ("We used frost-hardy roots (FR).", "frost-hardy roots"),
        ("The end was full bloom (FB: no leaf, no bud).", "full bloom"),
    ],
)
def test_a_long_form_begins_with_a_word(text: str, long: str) -> None:
    """Not within a compound whose word before, or whose own first part, has the letter."""
    assert [one.long for one in defined(text, 0, len(text))] == [long]


@pytest.mark.parametrize(
    "text",
    [
        "The ferns shift FKR (∆λ_(FKR)) when cold.",  # no bracket opens within a long form
        "It told early-stage (I/II) ferns apart in distinguishing (III/IV) ones.",
    ],
)
def test_what_a_bracket_opens_in_is_no_long_form(text: str) -> None:
    """A sign within brackets of its own, and a stage, stand for no words before them."""
    assert not list(defined(text, 0, len(text)))


def test_a_table_gives_short_forms() -> None:
    """What a column is called may be told with its short form, and nowhere else."""
    document = parsed(
        "Ferns\n\nResults\n\nTable 1 Ferns by Rate of Frost (RoF).\n\nThey froze at a high RoF.\n"
    )
    assert [(one.short, one.long) for one in document.abbreviations] == [("RoF", "Rate of Frost")]
