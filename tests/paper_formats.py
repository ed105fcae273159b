"""One small paper in every format, so that all readers can be held to the same document."""

import io
from typing import Any

TITLE = "Vesicular miR-21-5p in breast cancer"
ABSTRACT = "Vesicles transfer microRNAs to the stroma of tumours, and we measured how much."
INTRODUCTION = "MiR-21-5p suppresses PTEN.", "1,2", " CD8+ cells were not examined in that work."
METHODS = "Vesicles were isolated by centrifugation at 4 °C for 70 minutes."
RESULTS = "Expression was higher in plasma than in serum (Table 1).", "3", ""
TABLE = (("MicroRNA", "Effect", "P"), ("miR-21-5p", "PTEN ↓", "0.01"), ("let-7a", "none", "0.4"))
REFERENCES = (
    "Adler A, Beck B. Vesicles as messengers in cancer. J Vesicle Res. 2012;3(1):11–19. "
    "doi:10.1000/jvr.2012.011",
    "Costa C, Dahl D. Stability of microRNA in plasma. Clin Samples. 2013;44(5):301–310.",
    "Fischer F. Vesicles and distant organs. Metastasis Lett. 2014;7:5–9.",
)


def markdown() -> bytes:
    """The paper as Markdown."""
    rows = ["| " + " | ".join(row) + " |" for row in TABLE]
    rows.insert(1, "|---|---|---|")
    parts = [
        f"# {TITLE}",
        "## Abstract",
        ABSTRACT,
        "## Introduction",
        "{}<sup>{}</sup>{}".format(*INTRODUCTION),
        "## Methods",
        f"### Isolation\n\n{METHODS}",
        "## Results",
        "{}<sup>{}</sup>{}".format(*RESULTS),
        "**Table 1** Expression of *microRNAs*",
        "\n".join(rows),
        "## References",
        "\n".join(f"{number}. {text}" for number, text in enumerate(REFERENCES, 1)),
    ]
    return "\n\n".join(parts).encode()


def html() -> bytes:
    """The paper as a web page with a menu, a script and a footer around it."""
    head, *rows = TABLE
    table = (
        "<table><caption>Table 1 Expression of microRNAs</caption><thead><tr>"
        + "".join(f"<th>{cell}</th>" for cell in head)
        + "</tr></thead><tbody>"
        + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
        + "</tbody></table>"
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{TITLE} | Journal</title>
    <meta name="citation_author" content="Adler, Anna">
    <meta name="citation_doi" content="10.1000/x">
    <meta name="citation_journal_title" content="J Vesicle Res">
    <meta name="citation_publication_date" content="2020/05/01">
    <script>var menu = "do not index me";</script></head>
    <body><nav><a href="/">Home</a></nav><main><h1>{TITLE}</h1>
    <h2>Abstract</h2><p>{ABSTRACT}</p>
    <h2>Introduction</h2><p>{INTRODUCTION[0]}<sup>{INTRODUCTION[1]}</sup>{INTRODUCTION[2]}</p>
    <h2>Methods</h2><h3>Isolation</h3><p>{METHODS.replace("°", "&deg;")}</p>
    <h2>Results</h2><p>{RESULTS[0]}<sup><a href="#ref3">{RESULTS[1]}</a></sup></p>{table}
    <h2>References</h2><ol>{"".join(f"<li>{text}</li>" for text in REFERENCES)}</ol>
    </main><footer>Cookies</footer></body></html>""".encode()


def jats() -> bytes:
    """The paper as JATS, its second reference in tags only."""
    head, *rows = TABLE
    body_rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    first, _, third = REFERENCES
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving DTD v1.2//EN" "JATS.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink"><front>
<journal-meta><journal-title-group><journal-title>J Vesicle Res</journal-title>
</journal-title-group></journal-meta>
<article-meta><article-id pub-id-type="doi">10.1000/x</article-id>
<title-group><article-title>Vesicular <italic>miR-21-5p</italic> in breast cancer</article-title>
</title-group><contrib-group><contrib contrib-type="author"><name><surname>Adler</surname>
<given-names>Anna</given-names></name></contrib><contrib contrib-type="editor"><name>
<surname>Nobody</surname></name></contrib></contrib-group>
<pub-date pub-type="epub"><year>2020</year></pub-date>
<abstract><p>{ABSTRACT}</p></abstract></article-meta></front>
<body><sec><title>Introduction</title>
<p>{INTRODUCTION[0]}<sup><xref ref-type="bibr" rid="B1">1</xref>,
<xref ref-type="bibr" rid="B2">2</xref></sup>{INTRODUCTION[2]}</p></sec>
<sec><title>Methods</title><sec><title>Isolation</title><p>{METHODS}</p></sec></sec>
<sec><title>Results</title><p>{RESULTS[0]}<xref ref-type="bibr" rid="B3">3</xref></p>
<table-wrap><label>Table 1</label><caption><p>Expression of microRNAs</p></caption><table>
<thead><tr>{"".join(f"<th>{c}</th>" for c in head)}</tr></thead><tbody>{body_rows}</tbody>
</table></table-wrap></sec></body>
<back><ref-list><title>References</title>
<ref id="B1"><label>1</label><mixed-citation>{first}</mixed-citation></ref>
<ref id="B2"><label>2</label><element-citation publication-type="journal">
<person-group person-group-type="author"><name><surname>Costa</surname>
<given-names>Clara</given-names></name><name><surname>Dahl</surname><given-names>D</given-names>
</name></person-group><article-title>Stability of microRNA in plasma</article-title>
<source>Clin Samples</source><year>2013</year><volume>44</volume><issue>5</issue>
<fpage>301</fpage><lpage>310</lpage><pub-id pub-id-type="pmid">123456</pub-id>
</element-citation></ref>
<ref id="B3"><label>3</label><mixed-citation>{third}</mixed-citation></ref>
</ref-list></back></article>""".encode()


def docx() -> bytes:
    """The paper as a Word file, its references numbered by Word."""
    from docx import Document

    document = Document()
    document.add_heading(TITLE, 0)

    def section(heading: str, level: int, *runs: str) -> None:
        document.add_heading(heading, level)
        paragraph: Any = document.add_paragraph()
        for at, text in enumerate(runs):
            paragraph.add_run(text).font.superscript = True if at == 1 else None

    section("Abstract", 1, ABSTRACT)
    section("Introduction", 1, *INTRODUCTION)
    document.add_heading("Methods", 1)
    section("Isolation", 2, METHODS)
    section("Results", 1, *RESULTS)
    document.add_paragraph("Table 1 Expression of microRNAs", style="Caption")
    table = document.add_table(len(TABLE), len(TABLE[0]))
    for row, texts in zip(table.rows, TABLE, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_heading("References", 1)
    for text in REFERENCES:
        document.add_paragraph(text, style="List Number")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


FORMATS = {"markdown": markdown, "html": html, "jats": jats, "docx": docx}
