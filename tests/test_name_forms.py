"""Names as people type them, put into the form that search knows."""

import pytest

from assistant.asked.name_forms import part_names

KEYS = {"cd24", "cd38", "p16", "ink4a", "p27", "mcf10a"}
WORDS = {"kip1"}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("CD24hiCD38hi cells", "CD24 hi CD38 hi cells"),
        ("p16INK4a in tumours", "p16 INK4a in tumours"),
        ("loss of p27Kip1", "loss of p27 Kip1"),
        ("MCF10A cells", "MCF10A cells"),  # the sources have it in one piece
        ("CD24hiCD99hi cells", "CD24hiCD99hi cells"),  # a part that they do not have
    ],
)
def test_name_with_raised_parts_is_read_in_parts(typed: str, read: str) -> None:
    """A name that the sources write with raised letters is put as search sees it."""
    assert part_names(typed, KEYS, WORDS) == read
