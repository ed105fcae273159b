"""2,000 damaged and hostile inputs through every reader and the parser (the short form)."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzzing import FAILURES, TOKENS, Edit, assembled, check, edited, seeds, tree_edited

SHORT = settings(
    max_examples=225,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
KNOWN = sorted(FAILURES.glob("*")) if FAILURES.exists() else []


def edits(form: str) -> st.SearchStrategy[list[Edit]]:
    come = st.sampled_from(TOKENS[form]) | st.binary(max_size=12)
    return st.lists(st.tuples(st.floats(0, 1), st.integers(0, 400), come), min_size=1, max_size=8)


@pytest.mark.parametrize("form", sorted(TOKENS))
def test_damaged_files(form: str) -> None:
    """A file damaged anywhere is read or refused, never anything else."""

    @SHORT
    @given(edits(form))
    def run(changes: list[Edit]) -> None:
        check(assembled(form, edited(seeds()[form], changes)))

    run()


@pytest.mark.parametrize("form", ["docx", "jats"])
def test_rearranged_elements(form: str) -> None:
    """XML whose elements are dropped, doubled, moved and renamed is read or refused."""

    @SHORT
    @given(edits(form))
    def run(changes: list[Edit]) -> None:
        check(assembled(form, tree_edited(seeds()[form], changes)))

    run()


@settings(SHORT, max_examples=200)
@given(
    st.sampled_from(
        [b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"<article><front>", b"# ", b"\xff\xfe"]
    ),
    st.binary(max_size=2000) | st.text(max_size=600).map(str.encode),
)
def test_any_bytes(head: bytes, rest: bytes) -> None:
    """Whatever bytes follow the mark of a format, they are read or refused."""
    check(head + rest)


@pytest.mark.parametrize("path", KNOWN, ids=lambda path: path.name)
def test_known_failures(path: Path) -> None:
    """Inputs that once broke a reader break it no more."""
    check(path.read_bytes())


@pytest.mark.parametrize(
    "data",
    [
        b"# T\n\n# a " + b"#" * 200_000 + b" x\n",
        b"# T\n\n# a" + b" " * 200_000 + b"x\n",
        b"# T\n\n" + b"![" * 100_000,
        b"<p>a</p><p>" + b"<a href='#r1'>1</a>, " * 20_000,
        b"<article><front/><back><ref-list><ref><mixed-citation>"
        + b"a<pub-id pub-id-type='doi'>1</pub-id>" * 50_000
        + b"</mixed-citation></ref></ref-list></back></article>",
    ],
    ids=["hashes", "spaces", "images", "links", "identifiers"],
)
def test_long_runs(data: bytes) -> None:
    """Long runs of one mark, which once took minutes, end before the test's time limit."""
    check(data)
