"""Sentences of scientific prose: where they end, and that nothing of the text is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.marks import Bibliography, find
from index.records import Reference
from index.sentences import split

BOOKS = Bibliography.of([Reference(raw=str(n), number=n) for n in range(1, 108)])


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, its citation marks found first as the parser does."""
    marks = [(m.start, m.end) for m in find(text, 0, len(text), BOOKS)]
    return [text[start:end] for start, end in split(text, marks)]


APART = [
    # marks
    "It promotes progression.²²|BC exosomal miR-134 acts.",
    "It was shown.^{7,8}|Then it was not.^{73–75}|So it goes.",
    "It was shown.²²|miR-9 acts.",
    "It was shown [12].|It was then shown again.[13]|And again.",
    "It was shown. [12]|It was then shown.",
    "It was shown.²²|4T1 cells act.",
    "It targets ID4,⁹⁹ but also the axis.¹⁰⁰|MiRNA acts.",
    "event-free survival (EFS).⁷⁷|MiR-1246 acts.",
    'They called it "new".²|We did not.',
    # names that begin with a small letter
    "It acts.|miR-21 does too.",
    "It acts.|let-7a does too.",
    "It acts.|mTOR does too.",
    "It acts.|hsa-miR-21-5p does too.",
    "It acts.|p53 does too.",
    "It acts.|c-Myc does too.",
    "It acts.|lncRNA XIST does too.",
    "It acts.|α-SMA does too.",
    # numbers, signs, names
    "It fell to 0.05 (p < 0.001).|It rose to 3.11% later.",
    "ER- MCF-7 and LN+ cells differ.|Ki67+ cells do not.",
    "It acts in vitro.|It acts in vivo.",
    "It acts on the 3'-UTR.|It does not act on E. coli.",
    # questions and dots
    "Does it act?|It does!|So we think.",
    "It acts...|Then it does not.",
    # labels
    "BACKGROUND: It is known.|METHODS: We looked.|RESULTS: We saw.",
    # abbreviations that end a sentence
    "Such cells include CAFs, TAMs, etc.|They act on growth.",
    "The answer is no.|The question is another.",
    "It rose at 5 p.m.|The cells died.",
    "It was given vitamin C.|The cells died.",
    "As shown by Feng et al.²²|These cells act.",
]
TOGETHER = [
    "It was shown by Feng et al. in 2020.",
    "It was shown (Feng et al. 2020) to act.",
    "It was shown (Feng et al., 2020; Wang et al., 2021) to act.",
    "See Fig. 1 and Figs. 2 to 4, i.e. those of ref. 12.",
    "See Fig. S1 and Suppl. Table 3.",
    "It rose vs. Control cells, e.g. MCF-7, approx. 20-fold.",
    "It acts in E. coli and S. aureus.",
    "It was made by J. Smith and A. B. Jones.",
    "It was sold (Cat. no. 12345, Sigma).",
    "The value of 0.05 and of 3.11% was used.",
    "Smith et al. Nature Press made it.",
    "2. Fluid was drawn.",
    "It took place in St. Louis under Dr. Jones.",
    "A ratio of 1.5:1 (v/v) at 4 °C was used.",
    "It is U.S. Food and Drug Administration policy.",
]


@pytest.mark.parametrize("text", APART)
def test_parted(text: str) -> None:
    """A sentence ends at its stop, and the citation marks after the stop belong to it."""
    parts = text.split("|")
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize("text", TOGETHER)
def test_not_parted(text: str) -> None:
    """A stop that shortens a word ends no sentence."""
    assert sentences(text) == [text]


def test_no_space_after_a_mark() -> None:
    """A lost space after a citation mark does not join two sentences."""
    assert sentences("It was shown.²²BC cells act.") == ["It was shown.²²", "BC cells act."]


@given(
    st.lists(
        st.sampled_from(
            [
                "It acts",
                "miR-9",
                ".",
                ".²²",
                "et al.",
                "(Fig. 1)",
                " ",
                "?",
                "[12]",
                "\t",
                "e.g.",
                "0.5",
                "^{7,8}",
                "A",
                "\u2028",
                "é",
                "”",
            ]
        )
    )
)
def test_nothing_is_lost(parts: list[str]) -> None:
    """Spans are in order and apart, and all that they leave out is white space."""
    text = "".join(parts)
    marks = [(m.start, m.end) for m in find(text, 0, len(text), BOOKS)]
    at = 0
    for start, end in split(text, marks):
        assert at <= start < end
        assert text[at:start].strip() == ""
        assert text[start:end] == text[start:end].strip()
        at = end
    assert text[at:].strip() == ""


@given(st.text(max_size=300))
def test_nothing_is_lost_of_any_text(text: str) -> None:
    """Whatever the text, every character of it that is not white space is in one sentence."""
    told = "".join(text[start:end] for start, end in split(text))
    assert "".join(told.split()) == "".join(text.split())


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "\u00a0"])
def test_no_sentence(text: str) -> None:
    """White space holds no sentence."""
    assert split(text) == []


def test_marks_are_never_cut(review_text: str) -> None:
    """No citation mark of the review is split between two sentences, or begins one."""
    for line in review_text[: review_text.index("\nReferences\n")].splitlines():
        if "\t" in line:
            continue  # a table row is one sentence
        marks = [(m.start, m.end) for m in find(line, 0, len(line), BOOKS)]
        spans = split(line, marks)
        for start, end in marks:
            assert any(low < start and end <= high for low, high in spans)


# ── why a splitter of our own ───────────────────────────────────────────────────────────────

MARK = re.compile(r"(?<=[.?!])(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\^\{[^}]*\}|\s?\[\d+\])")


def test_pysbd_does_worse() -> None:
    """On these cases pysbd errs more often than ours, even with the marks masked beforehand."""
    pysbd = pytest.importorskip("pysbd")
    segmenter = pysbd.Segmenter(language="en", char_span=True)
    ours = theirs = 0
    for text in [*APART, *TOGETHER]:
        parts = text.split("|")
        found = segmenter.segment(MARK.sub("", " ".join(parts)))
        theirs += [span.sent.strip() for span in found] == [MARK.sub("", part) for part in parts]
        ours += sentences(" ".join(parts)) == parts
    assert ours == len(APART) + len(TOGETHER)
    assert theirs < ours
