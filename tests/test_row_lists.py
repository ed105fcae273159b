"""A table whose rows are what a question asks for, on a small paper."""

from pathlib import Path

import pytest

from assistant import Assistant

PAPER = """# Platelets and their particles

Platelets shed particles when they are stirred. Ways to count them are compared in Table 1.

Table 1. Methods of counting platelet particles

| Method | Principle | Drawback |
|---|---|---|
| Flow cytometry | Particles pass a laser one by one. | Misses small ones |
| Resistive pulse sensing | Particles pass a pore one by one. | Clogs |
| Nanoparticle tracking | Particles are filmed as they move. | Counts dust too |

Clogging can be avoided by filtration before the particles are counted.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    sources: Path = tmp_path_factory.mktemp("sources")
    (sources / "platelets.md").write_text(PAPER)
    return Assistant.open(sources, tmp_path_factory.mktemp("store"))


@pytest.mark.parametrize(
    "question",
    [
        "What methods are there to count platelet particles?",
        "Which techniques count platelet particles?",
        "List the methods for counting platelet particles.",
    ],
)
def test_rows_of_the_table(question: str, assistant: Assistant) -> None:
    """What a table is a list of is answered by its rows, each quoted."""
    answer = assistant.ask(question)
    rows = ("Flow cytometry", "Resistive pulse sensing", "Nanoparticle tracking")
    assert all(row in answer.text for row in rows)
    assert len(answer.citations) == len(rows)


@pytest.mark.parametrize(
    "question",
    [
        "What drawbacks do methods of counting platelet particles have?",
        "Which methods count platelet particles in urine?",
        "How is clogging avoided when platelet particles are counted?",
    ],
)
def test_more_is_asked_than_the_table_tells(question: str, assistant: Assistant) -> None:
    """Rows are not listed where something else of them is asked, or more than the table says."""
    answer = assistant.ask(question)
    assert "found in 3 table rows" not in (answer.headline or "")
