"""HTML: what belongs to the paper, how it comes out, what is refused."""

import pytest

from index.errors import UnreadableSource
from index.parse import parse
from index.readers import read
from index.records import BlockKind


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def texts(data: bytes, kind: BlockKind | None = None) -> list[str]:
    extract = read(data, "page.html")
    return [
        extract.text[block.start : block.end]
        for block in extract.blocks
        if kind is None or block.kind is kind
    ]


def test_markup_in_words_is_text() -> None:
    """Escaped markup comes out as the characters that a person sees."""
    body = "<p>Use &lt;script&gt;alert(1)&lt;/script&gt; &amp; &alpha;&#946;.</p>"
    assert texts(page(body)) == ["Use <script>alert(1)</script> & αβ."]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>evil</script>",
        "<style>evil{}</style>",
        "<noscript>evil</noscript>",
        "<template><p>evil</p></template>",
        "<p hidden>evil</p>",
        '<p style="color:red; DISPLAY : none">evil</p>',
        '<div aria-hidden="true"><p>evil</p></div>',
        "<svg><text>evil</text></svg>",
        "<iframe>evil</iframe>",
        "<!-- evil -->",
        '<div role="navigation">evil</div>',
        "<nav>evil</nav>",
    ],
)
def test_hidden_parts(hidden: str) -> None:
    """What a page hides or runs is no text of it; what follows is kept."""
    assert texts(page(f"<p>before</p>{hidden}<p>after</p>")) == ["before", "after"]


def test_raised_text() -> None:
    """Raised numbers are written ^{..}, ordinals and unicode superscripts stay as they are."""
    body = "<p>Known.<sup>1</sup><sup>, </sup><sup>2</sup> The 1<sup>st</sup> cm<sup>²</sup></p>"
    assert texts(page(body)) == ["Known.^{1,2} The 1st cm²"]


def test_links_to_references() -> None:
    """A bare number that links to the list is raised; one in brackets stays."""
    body = '<p>One <a href="#ref1">1</a>, two [<a href="#ref2">2</a>, <a href="#ref3">3</a>].</p>'
    assert texts(page(body)) == ["One ^{1}, two [2, 3]."]


def test_spans_of_cells() -> None:
    """Header rows are joined by column; a cell over several rows is repeated in each."""
    body = """<table><thead><tr><th rowspan="2">miRNA</th><th colspan="2">Survival</th></tr>
    <tr><th>HR</th><th>P</th></tr></thead><tr><td rowspan="2">miR-21</td><td>2.1</td><td>.01</td>
    </tr><tr><td>1.9</td><td>.02</td></tr></table>"""
    assert texts(page(body), BlockKind.TABLE_ROW) == [
        "miRNA\tSurvival HR\tSurvival P",
        "miR-21\t2.1\t.01",
        "miR-21\t1.9\t.02",
    ]


def test_layout_tables() -> None:
    """A table that only arranges the page is read as text."""
    inner = "<table><tr><td>a</td><td>b</td></tr></table>"
    body = f"<table><tr><td><h2>Head</h2><p>Text.</p>{inner}</td></tr></table>"
    assert texts(page(body)) == ["Head", "Text.", "a\tb"]


def test_huge_spans() -> None:
    """A table that spans blow up is refused."""
    rows = '<tr><td colspan="1000" rowspan="65534">x</td><td>y</td></tr>' * 1200
    with pytest.raises(UnreadableSource, match="more than 1,000,000 cells"):
        texts(page(f"<table>{rows}</table>"))


@pytest.mark.parametrize("depth", [250, 300, 50_000])
def test_deep_nesting(depth: int) -> None:
    """Elements nested beyond measure are refused rather than cut off."""
    with pytest.raises(UnreadableSource, match=r"^page\.html: .*(nested deeper|depth)"):
        texts(page("<div>" * depth + "deep" + "</div>" * depth))


def test_main_part() -> None:
    """A main part that holds most of the text is the paper; a small one is a teaser."""
    long = "<p>" + "The paper itself. " * 20 + "</p>"
    assert len(texts(page(f"<p>Menu</p><main>{long}</main>"))) == 1
    assert len(texts(page(f"<main><p>Teaser</p></main>{long}"))) == 2


def test_declared_encoding() -> None:
    """A declared encoding is used where the bytes are no UTF-8."""
    head = '<meta charset="iso-8859-7">'
    data = page("<p>x</p>", head).replace(b"x", "βήτα".encode("iso-8859-7"))
    assert texts(data) == ["βήτα"]


def test_numbered_lists() -> None:
    """Numbered items say their number, from where the list starts."""
    body = '<ol start="7"><li>Seven</li><li><p>Eight</p></li></ol><ul><li>None</li></ul>'
    assert texts(page(body)) == ["7. Seven", "8. Eight", "None"]


def test_a_page_that_does_not_mark_its_paper() -> None:
    """Menus, contents, related papers and notices stand outside the paper and are left out."""
    prose = "Vesicles carry small RNAs between the cells of a tissue, and what they carry changes. "
    saved = f"""<html><head><title>Vesicles | Journal</title></head><body>
    <div><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></div>
    <div class="page"><div class="paper"><h1>Vesicles of the cells of the lung</h1>
    <ul><li><a href="#a">Abstract</a></li><li><a href="#m">Methods</a></li>
    <li><a href="#r">References</a></li></ul>
    <h2 id="a">Abstract <a href="#top">Back to top</a></h2><p>{prose * 3}</p>
    <h2>Methods</h2><p>{prose * 3}</p><h2>References</h2>
    <ol><li>Adler A, Beck B. Vesicles as messengers in cancer and in health, and more of them.
    J Vesicle Res. 2012;3:11-19.</li></ol></div>
    <div><h2>Related articles</h2><ul><li><a href="/2">Vesicles of the cells of the liver, with a
    longer title than most of the papers in this journal have, by far</a></li></ul></div></div>
    <div><p>We use cookies to improve your visit to our pages.</p></div></body></html>"""
    document = parse(read(saved.encode(), "a.html"), document_id="d", name="a.html", sha256="0")
    assert [section.heading for section in document.sections] == [
        "Abstract",
        "Methods",
        "References",
    ]
    assert len(document.references) == 1
    assert "cookies" not in document.text
    assert "Related" not in document.text


DOI = "10.5555/x(2)7652-Ab"
ENTRY = "Yan S, Xu Z. NF-kB and miR-31 in epidermal hyperplasia. Nat Test 2015;6:7652."
SECOND = "Moss R, Tann U. Hepatocyte exosomal miR-77 increases collagen. Liver Test 2020;1:1-9."


@pytest.mark.parametrize(
    "item",
    [
        f"<li>{ENTRY} <a href='https://doi.org/{DOI}'>doi</a></li><li>{SECOND}</li>",
        f"<li><p>{ENTRY}</p><p><a href='//dx.doi.org/10.5555%2Fx(2)7652-Ab'>Crossref</a> "
        f"<a href='https://pubmed.test/1'>PubMed</a></p></li><li>{SECOND}</li>",
        f"<li>{ENTRY}<div><a href='http://dx.doi.org/{DOI}?a=1'><img src='i.png'></a></div></li>"
        f"<li>{SECOND}</li>",
        f"<li>{ENTRY.replace('6:7652', f'<a href=https://doi.org/{DOI}>6:7652</a>')}</li><li>"
        f"{SECOND} doi:10.5555/lt.1 <a href='https://doi.org/10.5555/other'>View article</a></li>",
    ],
)
def test_a_doi_that_is_only_linked(item: str) -> None:
    """An entry has the DOI that its link leads to, its text as printed; a printed one counts."""
    data = page(
        f"<h2>Introduction</h2><p>{'It is told.' * 9}</p><h2>References</h2><ol>{item}</ol>"
    )
    document = parse(read(data, "a.html"), document_id="d", name="a.html", sha256="0" * 64)
    first, second = document.references
    assert first.doi == DOI
    assert second.doi in {None, "10.5555/lt.1"}
    assert DOI not in document.text
    assert first.raw.startswith(f"1. {ENTRY}")


def test_a_link_of_two_works_is_no_entrys_doi() -> None:
    """An entry that links to two DOIs, or to a publisher's page on one, has none."""
    two = "".join(f"<a href='https://doi.org/10.5555/{n}'>{n}</a> " for n in "ab")
    page_link = "<a href='https://journal.test/out?doi=10.5555/citing&key=10.5555/c'>View</a>"
    items = f"<ol><li>{ENTRY} {two}</li><li>{SECOND} {page_link}</li></ol>"
    data = page(f"<h2>Introduction</h2><p>{'It is told.' * 9}</p><h2>References</h2>{items}")
    document = parse(read(data, "a.html"), document_id="d", name="a.html", sha256="0" * 64)
    assert [entry.doi for entry in document.references] == [None, None]
