"""miRNA nomenclature."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.mirna import Mirna, find_mirnas


def keys(text: str) -> list[str]:
    return [mention.mirna.key for mention in find_mirnas(text)]


@pytest.mark.parametrize(
    "spelling",
    [
        "hsa-miR-21-5p", "miR-21-5p", "microRNA 21 5p", "miRNA-21-5p", "mir21-5p", "MIR-21-5P",
        "mmu-miR-21-5p", "micro-RNA-21-5p", "miR 21-5p",
    ],
)  # fmt: skip
def test_spellings_of_one_name_give_one_key(spelling: str) -> None:
    """Prefix, case, hyphens and the long word do not change a name."""
    assert keys(spelling) == ["mir-21-5p"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("miR-221/222", ["mir-221", "mir-222"]),
        ("miR-222/223-rich exosomes", ["mir-222", "mir-223"]),
        ("miR-200a/b/c", ["mir-200a", "mir-200b", "mir-200c"]),
        ("miR-9, -21 and -155", ["mir-9", "mir-21", "mir-155"]),
        ("miR-128-1, and miR-128-2", ["mir-128-1", "mir-128-2"]),
    ],
)
def test_clusters_are_several(text: str, expected: list[str]) -> None:
    """A cluster names each of its members."""
    assert keys(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("let-7s", ["let-7"]),
        ("let7a", ["let-7a"]),
        ("miR-181a-2", ["mir-181a-2"]),
        ("miR-3613-5Pp", ["mir-3613-5p"]),
        ("MIR21", ["mir-21"]),
        ("MIR21HG", []),
        ("miRNAs, consisting of 20–25 nucleotides", []),
        ("miRNAs 20 to 23 nucleotides long", []),
        ("Amir-21", []),
    ],
)
def test_odd_names(text: str, expected: list[str]) -> None:
    """Plurals, loci and misprints are read; host genes and lengths are no miRNAs."""
    assert keys(text) == expected


def test_letters_never_match() -> None:
    """148a is another miRNA than 148b, and than 148."""
    one = Mirna("mir", 148, "a")
    assert not one.matches(Mirna("mir", 148, "b"))
    assert not one.matches(Mirna("mir", 148))


def test_an_open_arm_matches_both_and_arms_never_each_other() -> None:
    """An unspecified arm stays unspecified."""
    open_arm, five, three = Mirna("mir", 21), Mirna("mir", 21, arm="5p"), Mirna("mir", 21, arm="3p")
    assert open_arm.matches(five)
    assert open_arm.matches(three)
    assert not five.matches(three)


@given(
    st.integers(1, 9999), st.sampled_from(["", "a", "b", "d"]), st.sampled_from(["", "5p", "3p"])
)
def test_a_written_name_reads_back(number: int, letter: str, arm: str) -> None:
    """`find_mirnas` inverts `Mirna.name`."""
    mirna = Mirna("mir", number, letter, "", arm)
    assert [mention.mirna for mention in find_mirnas(f"of {mirna.name}, the")] == [mirna]


@given(st.text(max_size=300))
def test_mentions_lie_inside_the_text(text: str) -> None:
    """Any text is read without an error, and every span is a slice of it."""
    for mention in find_mirnas(text):
        assert 0 <= mention.start < mention.end <= len(text)


def test_host_genes_are_no_mirnas() -> None:
    """A host gene's transcript is a long RNA of its own; the miRNA beside it is one still."""
    assert not find_mirnas("MIR4435-2HG and MIR22HG rose")
    assert [item.mirna.name for item in find_mirnas("the MIR4435-2HG/miR-4644 axis")] == [
        "miR-4644"
    ]
