"""Markdown: structure by its marks, everything else as words."""

import pytest

from index.limits import Limits
from index.parse import parse
from index.readers import markdown
from index.records import BlockKind


def blocks(text: str) -> list[tuple[str | None, int | None, str]]:
    extract = markdown.read(text.encode(), "a.md", Limits())
    return [(b.kind, b.level, extract.text[b.start : b.end]) for b in extract.blocks]


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("a *word* and **two** and __three__", "a word and two and three"),
        ("*P < 0.05, **P < 0.01 against control", "*P < 0.05, **P < 0.01 against control"),
        ("snake_case_name and 5*3*2", "snake_case_name and 5*3*2"),
        ("known<sup>1,2</sup> and H<sub>2</sub>O", "known^{1,2} and H2O"),
        ("see [the paper](https://doi.org/10.1000/a(1)b)", "see the paper doi:10.1000/a(1)b"),
        ("see [this](http://x.org 'title') ![alt text](a.png)", "see this alt text"),
        ("![image 3](a.png) ![imageFile2.png](b.png) ![Figure_1](c.png)", "  "),
        ("`code` &beta; &#946; 5 &lt; 6", "code β β 5 < 6"),
        (r"\*not emphasis\* 1\. x", "*not emphasis* 1. x"),
        ("&#xD800; &nosuch; &#0;end", " &nosuch; end"),
    ],
)
def test_inline(marked: str, words: str) -> None:
    """Marks are reduced to the words they mark; what is no mark stays."""
    assert markdown.plain(marked) == words


def test_headings() -> None:
    """Both kinds of heading, a lone top one as the title."""
    text = "Title\n=====\n\n## A ##\n\nx\n\nB\n---\n\n### C\n\n```\n# no heading\n```\n"
    assert blocks(text) == [
        (BlockKind.FRONT, None, "Title"),
        (BlockKind.HEADING, 1, "A"),
        (BlockKind.PARAGRAPH, None, "x"),
        (BlockKind.HEADING, 1, "B"),
        (BlockKind.HEADING, 2, "C"),
        (BlockKind.PARAGRAPH, None, "# no heading"),
    ]


def test_a_line_of_text_marked_as_a_heading_is_text() -> None:
    """Converters take a line that begins with a number for a heading; none is that long."""
    line = "2 million people were seen. " * 20
    assert blocks(f"# T\n\n## A\n\n#### {line}\n")[-1] == (
        BlockKind.PARAGRAPH,
        None,
        line.strip(),
    )


def test_tables() -> None:
    """A table is a row a block, escaped pipes stay in their cell."""
    text = "# T\n\nwords\n\n| a | b \\| c |\n|:--|--:|\n| 1 |  |\n2 | 3\n\nafter"
    assert [row[2] for row in blocks(text)[2:]] == ["a\tb | c", "1", "2\t3", "after"]


def test_lists_and_quotes() -> None:
    """Each item is a block; numbers stay, bullets and quote marks go."""
    text = "# T\n\n1. one\n   goes on\n2) two\n- dot\n\n> quoted\n> words\n"
    assert [block[2] for block in blocks(text)[1:]] == [
        "1. one goes on",
        "2) two",
        "dot",
        "quoted words",
    ]


def test_front_matter() -> None:
    """A head of fields states the record of the paper."""
    fields = "title: 'A title'\nauthors: [Jie Li, Bo Yu]\ndate: 2021-03-04\ndoi: doi:10.1000/x"
    text = f"---\n{fields}\n---\n\n# H\n\nx"
    metadata = markdown.read(text.encode(), "a.md", Limits()).metadata
    assert metadata.title == "A title"
    assert metadata.authors == ("Jie Li", "Bo Yu")
    assert (metadata.year, metadata.doi) == (2021, "10.1000/x")


def test_comments_are_no_text() -> None:
    """What converters leave in comments is left out, within a sentence too."""
    assert blocks("<!-- image -->\n\n## A\n\nCells take <!-- a\npage --> up.")[-1][2] == (
        "Cells take up."
    )


def test_a_comment_that_nothing_closes_hides_nothing() -> None:
    """An opening mark is text where its end is missing or far off; comments behind it go."""
    far = "a <!-- b " + "words " * 400
    text = f"{far}<!-- c -->d"
    assert markdown.read(text.encode(), "a.md", Limits()).text == f"{far}d"
    assert blocks("a <!-- b")[-1][2] == "a <!-- b"


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("It fell in mice.^4^ Then", "It fell in mice.^{4} Then"),
        ("It fell in mice^4,6-8^.", "It fell in mice^{4,6-8}."),
        ("It fell in mice.[^5] Then", "It fell in mice.^{5} Then"),
        ("It fell[^5], [^6] then", "It fell^{5,6} then"),
        ("CD8^+^ cells, 10^6^ of them", "CD8^{+} cells, 10^{6} of them"),
        ("where x^2 and y^3 rise", "where x^2 and y^3 rise"),
        ("a named note[^moss] stays", "a named note[^moss] stays"),
    ],
)
def test_raised_by_carets(written: str, read_as: str) -> None:
    """Numbers between carets and the numbers of footnotes are raised, a power stays as it is."""
    assert markdown.plain(written) == read_as


def test_footnotes_that_are_the_references() -> None:
    """A numbered footnote is an entry of the list, one each, and its mark in the text cites it."""
    notes = "".join(
        f"[^{n}]: {who} R, Tann U. Exosomal miR-7{n} in fibrosis. Liver Test 202{n};1:1-9.\n"
        for n, who in enumerate(("Moss", "Bell", "Orr"), 1)
    )
    text = (
        f"# A title of it\n\n## Findings\n\nExosomal miR-72 fell.[^2]\n\n## References\n\n{notes}"
    )
    extract = markdown.read(text.encode(), "a.md", Limits())
    document = parse(extract, document_id="d", name="a.md", sha256="0" * 64)
    assert [entry.number for entry in document.references] == [1, 2, 3]
    assert [entry.authors[0] for entry in document.references] == ["Moss R", "Bell R", "Orr R"]
    assert [mark.targets for told in document.sentences for mark in told.marks] == [(1,)]
