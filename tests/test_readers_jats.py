"""JATS: what the tags say, and hostile XML."""

import pytest

from index.errors import UnreadableSource
from index.parse import parse
from index.readers import read
from index.records import BlockKind


def article(body: str = "<p>x</p>", back: str = "", declared: str = "") -> bytes:
    return (
        f'<?xml version="1.0"?><!DOCTYPE article {declared}>'
        f"<article><front><article-meta/></front><body>{body}</body><back>{back}</back></article>"
    ).encode()


def blocks(data: bytes) -> list[tuple[str | None, str]]:
    extract = read(data, "a.xml")
    return [(block.kind, extract.text[block.start : block.end]) for block in extract.blocks]


def test_entities_are_not_expanded() -> None:
    """A file's own entities are left out; those that everybody knows are characters."""
    declared = 'PUBLIC "-//NLM//DTD" "a.dtd" [<!ENTITY e0 "boom"><!ENTITY e1 "&e0;&e0;">]'
    data = article("<p>a &e1; &alpha; &lt;b&gt;</p>", declared=declared)
    assert blocks(data) == [(BlockKind.PARAGRAPH, "a α <b>")]


@pytest.mark.parametrize("body", ["<p>a &e11;</p>", '<p id="&e11;">a</p>'])
def test_multiplying_entities(body: str) -> None:
    """Entities that multiply are refused, in text and in attributes."""
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    with pytest.raises(UnreadableSource, match="no well-formed XML"):
        blocks(article(body, declared=f'[<!ENTITY e0 "boom">{bomb}]'))


def test_no_file_is_read_by_an_entity() -> None:
    """An entity that names a file brings nothing of it."""
    declared = '[<!ENTITY x SYSTEM "file:///etc/passwd">]'
    assert blocks(article("<p>a &x; b</p>", declared=declared)) == [(BlockKind.PARAGRAPH, "a b")]


def test_deep_nesting() -> None:
    """Sections nested beyond measure are refused."""
    with pytest.raises(UnreadableSource, match=r"^a\.xml"):
        blocks(article("<sec>" * 230 + "<p>x</p>" + "</sec>" * 230))


def test_several_articles() -> None:
    """A file of several articles is refused, since a document is one paper."""
    one = "<article><front/><body><p>x</p></body></article>"
    with pytest.raises(UnreadableSource, match="holds 2 JATS articles"):
        blocks(f"<pmc-articleset>{one}{one}</pmc-articleset>".encode())


def test_floats_do_not_cut_paragraphs() -> None:
    """A table in the middle of a sentence comes after its paragraph."""
    wrap = (
        "<table-wrap><label>Table 1</label><caption><title>Cells</title><p>All of them.</p>"
        "</caption><table><tr><td>a</td><td>b</td></tr></table>"
        "<table-wrap-foot><p>Note.</p></table-wrap-foot></table-wrap>"
    )
    assert blocks(article(f"<sec><title>S</title><p>One half {wrap}and the other.</p></sec>")) == [
        (BlockKind.HEADING, "S"),
        (BlockKind.PARAGRAPH, "One half and the other."),
        (BlockKind.TABLE_TITLE, "Table 1 Cells. All of them."),
        (BlockKind.TABLE_ROW, "a\tb"),
        (BlockKind.CAPTION, "Note."),
    ]


def test_cals_tables() -> None:
    """Tables of the CALS kind are read like others, spans included."""
    table = (
        '<table-wrap><table><tgroup><colspec colname="a"/><colspec colname="b"/>'
        '<colspec colname="c"/><tbody><row><entry morerows="1">x</entry>'
        '<entry namest="b" nameend="c">y</entry></row><row><entry>1</entry><entry>2</entry>'
        "</row></tbody></tgroup></table></table-wrap>"
    )
    assert blocks(article(table)) == [
        (BlockKind.TABLE_ROW, "x\ty"),
        (BlockKind.TABLE_ROW, "x\t1\t2"),
    ]


def test_glossary() -> None:
    """A list of definitions is written as papers print abbreviations."""
    items = "".join(
        f"<def-item><term>{short}</term><def><p>{long}</p></def></def-item>"
        for short, long in (("BC", "breast cancer"), ("CSC", "cancer stem cell"))
    )
    found = blocks(article(back=f"<glossary><def-list>{items}</def-list></glossary>"))
    assert found[1:] == [
        (BlockKind.HEADING, "Abbreviations"),
        (BlockKind.ABBREVIATIONS, "BC, breast cancer; CSC, cancer stem cell"),
    ]


def test_glossary_in_two_columns() -> None:
    """An array is a list of definitions in a glossary, and text elsewhere."""
    row = "<tr><td>BC</td><td>breast cancer</td></tr><tr><td>CSC</td><td>cancer stem cell</td></tr>"
    array = f"<array><tbody>{row}</tbody></array>"
    found = blocks(article(back=f"<glossary><title>Abbreviations</title>{array}</glossary>"))
    assert found[-1] == (
        BlockKind.ABBREVIATIONS,
        "BC, breast cancer; CSC, cancer stem cell",
    )
    assert blocks(article(f"<p>Here {array}</p>"))[-1][0] is BlockKind.PARAGRAPH


def test_where_and_when_it_was_published() -> None:
    """Journal, volume and page are told in a line of the front matter, and the dates in another."""
    text = (
        "<article><front><journal-meta><journal-title>J Mol Ther</journal-title></journal-meta>"
        "<article-meta><pub-date><day>07</day><month>5</month><year>2020</year></pub-date>"
        "<volume>3</volume><issue>2</issue><fpage>17</fpage><history><date date-type='received'>"
        "<day>01</day><month>2</month><year>2020</year></date></history></article-meta></front>"
        "<body><p>Words.</p></body></article>"
    )
    front = [words for kind, words in blocks(text.encode()) if kind is BlockKind.FRONT]
    assert front == [
        "J Mol Ther 2020; 3(2): 17.",
        "Received: 1 February 2020. Published: 7 May 2020.",
    ]


def test_a_trial_number_in_the_notes_of_the_front_is_told() -> None:
    """Some journals give where a trial is registered in a note before the text, and only there."""
    text = (
        "<article><front><article-meta/><notes><fn-group><fn><p>Registered (no. NCT01234567).</p>"
        "</fn><fn><p>Linked article.</p></fn></fn-group></notes></front>"
        "<body><p>Words.</p></body></article>"
    )
    front = [words for kind, words in blocks(text.encode()) if kind is BlockKind.FRONT]
    assert front == ["Registered (no. NCT01234567)."]


def test_author_year_references() -> None:
    """Where links are names, entries are not numbered and say the year after the authors."""
    reference = (
        "<ref-list><ref id='r1'><element-citation><name><surname>Feng</surname>"
        "<given-names>Yan</given-names></name><article-title>Budding</article-title>"
        "<source>Mol Ther</source><year>2021</year><pub-id pub-id-type='doi'>10.1000/mt</pub-id>"
        "</element-citation></ref></ref-list>"
    )
    body = "<p>As (<xref ref-type='bibr' rid='r1'>Feng, 2021</xref>).</p>"
    assert blocks(article(body, reference)) == [
        (BlockKind.PARAGRAPH, "As (Feng, 2021)."),
        (BlockKind.HEADING, "References"),
        (BlockKind.REFERENCE, "Feng Y (2021). Budding. Mol Ther. doi:10.1000/mt"),
    ]


def test_identifiers_are_announced() -> None:
    """Identifiers in a printed reference are told as such, once."""
    reference = (
        "<ref-list><ref><label>1</label><mixed-citation><name><surname>Cao</surname>"
        "<given-names>W</given-names></name>. Title. doi: <pub-id pub-id-type='doi'>10.1000/a"
        "</pub-id>. <pub-id pub-id-type='pmid'>77</pub-id></mixed-citation></ref></ref-list>"
    )
    assert blocks(article(back=reference))[-1] == (
        BlockKind.REFERENCE,
        "1. Cao W. Title. doi: 10.1000/a. PMID: 77",
    )


def test_a_doi_that_is_only_linked_is_told() -> None:
    """Author manuscripts give the DOI as a link in a comment, and tag the PubMed number alone."""
    link = "https://doi.org/10.1016/S1470%282014%29-6"
    reference = (
        "<ref-list><ref><label>5</label><element-citation><name><surname>Cao</surname>"
        "<given-names>W</given-names></name><article-title>Trial</article-title>"
        "<comment><ext-link xmlns:xlink='http://www.w3.org/1999/xlink'"
        f" xlink:href='{link}'>{link}</ext-link></comment>"
        "<pub-id pub-id-type='pmid'>77</pub-id></element-citation></ref></ref-list>"
    )
    assert blocks(article(back=reference))[-1] == (
        BlockKind.REFERENCE,
        "5. Cao W. Trial. doi:10.1016/S1470(2014)-6 PMID: 77",
    )


@pytest.mark.parametrize(
    "shape",
    [
        "<mixed-citation>{entry} {link}</mixed-citation>",
        "<mixed-citation>{entry}</mixed-citation><note><p>{link}</p></note>",
    ],
)
def test_a_doi_behind_other_words(shape: str) -> None:
    """A printed entry has the DOI that its link leads to, and its text stays as it is printed."""
    entry = "Yan S, Xu Z. NF-kB and miR-31 in epidermal hyperplasia. Nat Test 2015;6:7652."
    link = (
        "<ext-link xmlns:xlink='http://www.w3.org/1999/xlink'"
        " xlink:href='https://doi.org/10.5555/x(2)7652'>Crossref</ext-link>"
    )
    ref = f"<ref><label>1</label>{shape.format(entry=entry, link=link)}</ref>"
    extract = read(article(back=f"<ref-list>{ref}</ref-list>"), "a.xml")
    document = parse(extract, document_id="d", name="a.xml", sha256="0" * 64)
    [reference] = document.references
    assert reference.doi == "10.5555/x(2)7652"
    assert "10.5555" not in document.text
    assert reference.raw.startswith(f"1. {entry}")


def test_tags_alone_part_a_journal_from_its_volume() -> None:
    """A volume right behind its journal is no part of the journal's name."""
    reference = (
        "<ref-list><ref><label>1</label><mixed-citation>Cao W (2011) <article-title>Lipases"
        "</article-title>. <source>Pharm Res</source><volume>28</volume>: <fpage>18</fpage>."
        "</mixed-citation></ref></ref-list>"
    )
    assert blocks(article(back=reference))[-1][1] == ("1. Cao W (2011) Lipases. Pharm Res 28: 18.")


def test_tags_alone_part_authors() -> None:
    """Authors that nothing is printed between are told one by one, and that there are more."""
    one, two = (
        f"<name><surname>{name}</surname><given-names>W</given-names></name>"
        for name in ("Cao", "Roe")
    )
    reference = (
        "<ref-list><ref><label>1</label><mixed-citation><person-group person-group-type='author'>"
        f"{one}{two}<etal/></person-group>. <article-title>Lipases</article-title>. "
        "<source>Gut</source>. (<year>2011</year>)</mixed-citation></ref></ref-list>"
    )
    assert blocks(article(back=reference))[-1][1] == "1. Cao W, Roe W, et al. Lipases. Gut. (2011)"


def test_supporting_information() -> None:
    """What has a file of its own is one piece, its title no section; legends are captions."""
    body = (
        "<sec><title>Supporting information</title>"
        "<supplementary-material><label>S1 Fig</label><caption><title>Uptake.</title>"
        "<p>It rose.</p><p>(PDF)</p></caption></supplementary-material>"
        "<supplementary-material><label>S1 Table</label><caption><p>Primers.</p></caption>"
        "</supplementary-material></sec>"
    )
    assert blocks(article(body)) == [
        (BlockKind.HEADING, "Supporting information"),
        (BlockKind.CAPTION, "S1 Fig Uptake. It rose."),
        (BlockKind.BACK, "S1 Table Primers."),
    ]
