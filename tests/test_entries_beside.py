"""Entries of a list that are named by one beside them."""

import pytest

from assistant.asked.entries_beside import beside_in_figures
from tests.test_lookup import found


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Which article comes directly after number 41 in the bibliography?", "reference 42"),
        ("The entry right before reference 12?", "reference 11"),
        ("the two references after ref 8", "references 9, 10"),
        ("What is listed following [30]?", "reference 31"),
        ("[20] ... and the one before it?", "references 20, 19"),
        ("Reference 30 plus the two that follow", "references 30, 31, 32"),
        ("ref. 9 and its neighbours", "references 8, 9, 10"),
        ("citation 5 and the next one, please", "references 5, 6"),
    ],
)
def test_neighbour_of_a_number_is_named_by_its_own(text: str, figures: str) -> None:
    """What stands beside an entry of the list is asked for by its number."""
    assert figures in beside_in_figures(text)


@pytest.mark.parametrize(
    "text",
    [
        "Which references were published after 2019?",
        "who is behind reference 77?",
        "What does the list say of relapses after 24 months?",
        "Was anything cited that was published before reference 12?",
        "Does miR-21 rise after surgery?",
    ],
)
def test_what_is_no_place_in_a_list_stays(text: str) -> None:
    """A year, a time or a date of publication is no place in a list."""
    assert beside_in_figures(text) == text


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("Which entry of the list comes straight after the 2020 paper by Adam?", [2]),
        ("in the reference list, what stands directly before the Berg 2021 paper", [1]),
        ("Which reference follows the one by de Cole?", []),
        ("Which article in the list was published right after Berg 2021?", [2]),
    ],
)
def test_neighbour_of_a_record_is_found(question: str, places: list[int]) -> None:
    """What stands beside a record in the list is found; what came out later is no such thing."""
    assert found(question) == places
