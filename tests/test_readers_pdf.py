"""PDFs: reading order, running heads, raised numbers, tables, pages, and what is refused."""

import re
from pathlib import Path

import pytest

from index.errors import UnreadableSource
from index.limits import Limits
from index.parse import parse
from index.readers import read
from index.readers.line_joins import Words
from index.readers.pdf_glyphs import Glyph
from index.readers.pdf_lines import Fragment
from index.readers.pdf_margins import margin_lines
from index.readers.pdf_order import boxed, columns
from index.records import Extract

FOLDER = Path(__file__).parent / "fixtures" / "readers" / "pdf"
LAYOUTS = ("journal", "medical", "sidebar")
CITES = {
    "journal": {},
    "medical": {},
    "sidebar": {
        "1": "Adler and Beck, 2012",
        "2,3": "Costa et al., 2013; Fischer, 2014",
        "4": "Adler et al., 2015",
        "5--7": "Ivers and Jung, 2016; Klein, 2017",
        "8": "Nagel and Otto, 2019",
        "9": "Pohl, 2020",
    },
}
HEADS = {
    "journal": ("A. Adler et al.", "Journal of Vesicle Research"),
    "medical": ("Beck et al", "Open Access Medical Press", "oamp.2022.77", "Vesicles and Cancer"),
    "sidebar": ("Costa et al.\n", "Stromal Vesicles", "www.example.org", "Article 1177"),
}


@pytest.fixture(scope="module", params=LAYOUTS)
def layout(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def extract(layout: str) -> Extract:
    return read((FOLDER / f"{layout}.pdf").read_bytes(), layout)


def lines_of(extract: Extract) -> list[str]:
    return [
        f"{block.page}\t{block.kind or '-'}\t{extract.text[block.start : block.end]}"
        for block in extract.blocks
    ]


def as_printed(source: str, layout: str) -> str:
    """A paragraph of body.tex as the layout prints it."""

    def cite(match: re.Match[str]) -> str:
        number = match[1]
        if layout == "sidebar":
            return f" ({CITES[layout][number]})"
        number = number.replace("--", "–")
        return f" [{number}]" if layout == "journal" else f"^{{{number}}}"

    text = re.sub(r"\\Cite\{([^}]*)\}", cite, source)
    text = re.sub(r"\\textit\{([^}]*)\}", r"\1", text)
    text = re.sub(r"\\textsuperscript\{([^}]*)\}", r"^{\1}", text)
    return text.replace(r"\%", "%").replace("\\,", " ").replace("--", "–")


@pytest.mark.parametrize("name", [*LAYOUTS, "web"])
def test_golden_text(name: str) -> None:
    """Every block of the layout comes in reading order with its page, letter by letter."""
    extract = read((FOLDER / f"{name}.pdf").read_bytes(), name)
    golden = (FOLDER / f"{name}.golden.txt").read_text(encoding="utf-8")
    assert lines_of(extract) == golden.splitlines()


def test_paragraphs_of_the_source(extract: Extract, layout: str) -> None:
    """Each paragraph written in LaTeX is found whole, in the order written."""
    source = (FOLDER / "body.tex").read_text(encoding="utf-8")
    macros = dict(re.findall(r"\\newcommand\{\\(\w+)\}\{(.*)\}\n", source))
    order = "AbstractText IntroA IntroB MethodsA MethodsB ResultsA ResultsB DiscussionA DiscussionB"
    text = extract.text.replace("\n\n", " ")
    at = 0
    for name in [*order.split(), "Conclusion"]:
        paragraph = as_printed(macros[name], layout)
        for sentence in re.split(r"(?<=\.) (?=[A-Z])", paragraph):
            found = text.find(sentence, at)
            assert found >= at, sentence
            at = found


def test_running_heads_are_gone(extract: Extract, layout: str) -> None:
    """Neither heads, feet nor page numbers are left in the text."""
    for head in HEADS[layout]:
        assert head not in extract.text
    assert not [line for line in lines_of(extract) if re.search(r"\t\d{1,4}$", line)]


def test_doi_of_the_foot() -> None:
    """A DOI in the running foot is the paper's, though the foot is no text of it."""
    extract = read((FOLDER / "medical.pdf").read_bytes(), "medical")
    assert extract.metadata.doi == "10.1000/oamp.2022.77"


def test_document_from_pdf(extract: Extract, layout: str) -> None:
    """Headings become sections, and every citation leads to its reference."""
    document = parse(extract, document_id=layout, name=layout, sha256="0")
    paths = [tuple(name.lower() for name in section.path) for section in document.sections]
    assert ("materials and methods", "isolation of vesicles") in paths
    assert ("discussion",) in paths
    cited = {
        document.references[target].year
        for sentence in document.sentences
        for mark in sentence.marks
        for target in mark.targets
    }
    uncited = {2018} if layout == "sidebar" else set()  # it names two of the three there
    assert cited == set(range(2012, 2021)) - uncited
    assert document.metadata.title is not None
    assert "miR-21-5p" in document.metadata.title


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("the suppres-", "sion of PTEN", "the suppression of PTEN"),
        ("a dose-", "dependent way", "a dose-dependent way"),
        ("of miR-21-", "5p in cells", "of miR-21-5p in cells"),
        ("by the TGF-", "beta pathway", "by the TGF-beta pathway"),
        ("pre-", "and postoperative", "pre- and postoperative"),
        ("pages 11–", "19 of it", "pages 11–19 of it"),
        ("doi:10.1000/", "abc.12", "doi:10.1000/abc.12"),
        ("ends here", "and goes on", "ends here and goes on"),
    ],
)
def test_hyphens_at_line_ends(above: str, below: str, whole: str) -> None:
    """A hyphen goes when the typesetter put it there, and stays when the word has it."""
    words = Words(["suppression was seen", "a dose-dependent effect"])
    assert words.join(above, below) == whole


def test_encrypted() -> None:
    """A file behind a password is refused with what to do."""
    data = (FOLDER / "encrypted.pdf").read_bytes()
    with pytest.raises(UnreadableSource, match=r"locked\.pdf: is encrypted; save it without"):
        read(data, "locked.pdf")


def pdf_of(page: str, resources: str = "") -> bytes:
    """A PDF of one page with this content stream; PDFium repairs its missing offsets."""
    return (
        f"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        f"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        f"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        f"/Resources<</Font<</F1 5 0 R>>{resources}>>>>endobj\n"
        f"4 0 obj<</Length {len(page)}>>stream\n{page}\nendstream endobj\n"
        f"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        f"trailer<</Root 1 0 R>>\n%%EOF\n"
    ).encode("latin-1")


def test_scan_without_text() -> None:
    """A page of pictures only is reported as a scan."""
    with pytest.raises(UnreadableSource, match="hold no text, only pictures"):
        read(pdf_of("0 0 1 rg 72 72 400 400 re f"), "scan.pdf")


def test_single_column() -> None:
    """Lines of one column are one paragraph."""
    lines = ["This line is as long as the others are,", "and so is this one in its own way here."]
    stream = "BT /F1 12 Tf 72 700 Td " + " ".join(f"({line}) Tj 0 -14 Td" for line in lines) + " ET"
    extract = read(pdf_of(stream), "one.pdf")
    assert extract.text == " ".join(lines)
    assert extract.blocks[0].page == 1


def test_damaged() -> None:
    """A cut-off file is refused with what to do."""
    with pytest.raises(UnreadableSource, match="download or export it again"):
        read(b"%PDF-1.7\n1 0 obj<</Type", "cut.pdf")


def test_pages_that_loop() -> None:
    """A page tree that contains itself ends in a refusal."""
    loop = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 900000000>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF\n"
    )
    with pytest.raises(UnreadableSource, match=r"^loop\.pdf"):
        read(loop, "loop.pdf")


def test_form_that_draws_itself() -> None:
    """A form that contains itself is read once and no more."""
    form = (
        "6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X 6 0 R>>"
        "/Font<</F1 5 0 R>>>>/Length 62>>stream\n"
        "BT /F1 12 Tf 72 700 Td (Words inside of a form here) Tj ET /X Do\nendstream endobj\n"
    )
    data = pdf_of("/X Do", "/XObject<</X 6 0 R>>").replace(b"trailer", form.encode() + b"trailer")
    assert read(data, "form.pdf").text == "Words inside of a form here"


def test_too_many_pages() -> None:
    """More pages than the limit are refused, with both numbers."""
    data = (FOLDER / "journal.pdf").read_bytes()
    with pytest.raises(UnreadableSource, match="has 3 pages, outside 1 to 2"):
        read(data, "journal.pdf", Limits(pages=2))


def test_too_much_on_a_page() -> None:
    """A page with more characters than the limit is refused."""
    data = (FOLDER / "journal.pdf").read_bytes()
    with pytest.raises(UnreadableSource, match="a page has"):
        read(data, "journal.pdf", Limits(page_characters=100))


def numbered(x: float, base: float, text: str) -> Fragment:
    """A line of a column, its glyphs five points wide."""
    glyphs = [
        Glyph(char, x + 5 * at, x + 5 * at + 5, base, 9.0, False, False)
        for at, char in enumerate(text)
    ]
    return Fragment(glyphs, base, 9.0)


def test_numbers_of_a_list_part_no_columns() -> None:
    """Two columns of numbered entries are parted between them, not after the numbers."""
    rows = []
    for at in range(12):
        base = 700.0 - 12 * at
        for x in (50.0, 300.0):
            if at % 3 == 0:
                rows.append(numbered(x, base, f"{at + 10}."))
            rows.append(numbered(x + 25, base, "an entry of the list with its text"))
    left, right = columns([boxed(one) for one in rows])
    assert max(line.x1 for line in left.lines) < 300 <= min(line.x0 for line in right.lines)


def test_numbers_at_the_top_of_pages_are_no_running_head() -> None:
    """The entries that pages of a list begin with stay, though both begin with a number."""
    pages = []
    for number in (22, 44):
        rows = [numbered(50.0, 760.0, f"Walking Research Page {number} of 99")]
        rows += [
            numbered(50.0, 745.0, f"{number}."),
            numbered(75.0, 745.0, f"Entry {'ab' * number}"),
        ]
        pages.append((rows, 800.0))
    gone = margin_lines(pages)
    for (rows, _), ids in zip(pages, gone, strict=True):
        assert [id(one) in ids for one in rows] == [True, False, False]
