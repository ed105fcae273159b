"""What a table tells of the people of a study, group by group."""

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.asking import assistant_on

PAPER = """# Frost and gardeners

## Results

Twelve gardeners were seen in spring, and the vesicles in their plasma were counted.

Table 1. Gardeners of both groups.

| Trait | Part | Group A (n = 6) | Group B (n = 6) |
|---|---|---|---|
| Age (mean ± SD, years) |  | 48.7 ± 15.5 | 50.7 ± 10 |
| Years of gardening | Before | 12 ± 3 | 15 ± 4 |
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on a paper that tells of two groups in a table."""
    with assistant_on({"g.md": PAPER}, tmp_path_factory.mktemp("gardeners")) as opened:
        yield opened


@pytest.mark.parametrize(
    "question", ["What was the mean age of group A?", "What was the mean age of the gardeners?"]
)
def test_a_row_with_all_words_answers(bot: Assistant, question: str) -> None:
    """A row is on no other subject though it says little, and is shown without its empty cells."""
    assert bot.ask(question).statements[0].text == (
        "Trait: Age (mean ± SD, years); Group A (n = 6): 48.7 ± 15.5; Group B (n = 6): 50.7 ± 10"
    )


def test_what_no_row_has_wholly_is_refused(bot: Assistant) -> None:
    """The mean age of others is not told by a row on age."""
    assert bot.ask("What is the mean age of presidents?").abstained
