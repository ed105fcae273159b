"""Names as people type them, put into the form that search knows."""

import pytest

from assistant import Assistant, Refusal
from assistant.asked.name_forms import name_numbers, part_names, words_apart
from index.names import find_entities
from index.search_text import searchable

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


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("the hands-and-knees position", "the hands and knees position"),
        ("by intention-to-treat", "by intention-to-treat"),  # as papers write it too
        ("COX-2 and low-dose", "COX-2 and low-dose"),
    ],
)
def test_words_strung_together_are_read_apart(typed: str, read: str) -> None:
    """Hyphens that join words over a small one are a matter of taste."""
    assert words_apart(typed) == read


@pytest.mark.parametrize(
    ("question", "member"),
    [("What does miR-181 do in MDSCs?", "miR-181a"), ("Is miR-200 found in tears?", "miR-200c")],
)
def test_family_is_answered_by_its_members(
    assistant: Assistant, question: str, member: str
) -> None:
    """A family that the sources name by its members alone is answered by these, and it is said."""
    answer = assistant.ask(question)
    assert member in answer.text
    assert "family" in (answer.notice or "")


@pytest.mark.parametrize("question", ["What does miR-21 do?", "What does miR-181a do?"])
def test_name_that_stands_there_is_no_family(assistant: Assistant, question: str) -> None:
    """Nothing is said of a family where the miRNA itself is named."""
    assert assistant.ask(question).notice is None


def test_family_without_a_member_is_not_in_the_sources(assistant: Assistant) -> None:
    """A family of which the sources name no member is refused as before."""
    assert assistant.ask("What does miR-34 do?").refusal is Refusal.NOT_IN_SOURCES


def test_name_set_with_another_hyphen_is_the_same() -> None:
    """Publishers set names with hyphens of their own, which search does not see."""
    typed, printed = "MDA-MB-231 and PD-L1", "MDA‐MB‐231 and PD‑L1"
    keys = [item.key for item in find_entities(typed)]
    assert [item.key for item in find_entities(printed)] == keys
    assert searchable(printed, 0, len(printed), []) == typed


KNOWN = {"mir-21", "mir-155", "mir-9", "mir-210", "mir-33b", "mir-221", "mir-222"}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("33b, miR-21 and 9 differ", "miR-33b, miR-21 and miR-9 differ"),
        ("driven by 155 and by 33b", "driven by miR-155 and by miR-33b"),
        ("how does miR-9 compare with 210?", "how does miR-9 compare with miR-210?"),
        ("the 221/222 pair in urine", "the miR-221/222 pair in urine"),
        ("miR-21 and 155 controls", "miR-21 and 155 controls"),
        ("miR-21 with 9% specificity", "miR-21 with 9% specificity"),
        ("miR-21, table 9", "miR-21, table 9"),
        ("compare miR-21 with 155", "compare miR-21 with miR-155"),
        ("miR-21 with 9 markers", "miR-21 with 9 markers"),
        ("miR-155 with 21 nt length", "miR-155 with 21 nt length"),
        ("miR-9 and 21 day treatment", "miR-9 and 21 day treatment"),
        ("miR-155 and 9 other markers", "miR-155 and 9 other markers"),
        ("miR-155 or 9 out of ten women", "miR-155 or 9 out of ten women"),
        ("miR-21 in 155 and miR-9 in 33", "miR-21 in 155 and miR-9 in 33"),
        ("ratio of 221/222 to 9", "ratio of 221/222 to 9"),
    ],
)
def test_number_listed_with_a_mirna_is_one(typed: str, read: str) -> None:
    """A number beside a named miRNA stands for a miRNA too, where it counts nothing."""
    assert name_numbers(typed, KNOWN) == read
