"""Reference lists: every entry of the review against its raw line, and the styles of others."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.records import BlockKind, Document, Reference
from index.references import parse
from tests.parsing import parsed, texts

# ── the review's 107 ────────────────────────────────────────────────────────────────────────

LINE = re.compile(
    r"(?P<number>\d+)\. (?P<first>[^,.]+)(?:, .*?|)\. (?P<title>.+?[.?]) \*(?P<journal>[^*]+)\*\.?"
    r" (?P<year>\d{4});.*?(?: doi:(?P<doi>\S+))?"
)
"""How this list is printed; written for the test alone, the parser knows nothing of it."""


@pytest.fixture(scope="module")
def lines(review_text: str) -> list[str]:
    """The lines of the review's own reference list."""
    after = review_text[review_text.index("\nReferences\n") :]
    return [line for line in after.splitlines() if re.match(r"\d+\. ", line)]


def test_every_entry_against_its_line(review_document: Document, lines: list[str]) -> None:
    """Number, first author, title, journal, year and DOI are what the line prints."""
    assert len(lines) == len(review_document.references) == 107
    for line, reference in zip(lines, review_document.references, strict=True):
        printed = LINE.fullmatch(line)
        assert printed, line
        assert reference.raw == line
        assert reference.number == int(printed["number"])
        assert reference.authors[0] == printed["first"]
        assert reference.title == printed["title"].removesuffix(".")
        assert reference.journal == printed["journal"].removesuffix(".")
        assert reference.year == int(printed["year"])
        assert reference.doi == printed["doi"]


def test_numbers_are_complete(review_document: Document) -> None:
    """The list runs from 1 to 107 with no gap, blank lines between entries or not."""
    assert [r.number for r in review_document.references] == list(range(1, 108))


def test_two_entries_have_no_doi(review_document: Document) -> None:
    """Entries 10 and 83 print no DOI, so they have none; all others have theirs."""
    assert [r.number for r in review_document.references if r.doi is None] == [10, 83]


@pytest.mark.parametrize(
    ("number", "authors"),
    [
        (1, ("Loibl S", "Poortmans P", "Morrow M", "Denkert C", "Curigliano G")),
        (4, ("von Arx C", "De Placido P", "Caltavituoro A")),
        (5, ("Kalluri R", "LeBleu VS")),
        (6, ("Paskeh MDA", "Entezari M", "Mirzaei S")),
        (30, ("AL-Abedi R", "Tuncay Cagatay S", "Mayah A", "Brooks SA", "Kadhim M")),
        (38, ("Di Modica M", "Regondi V", "Sandri M")),
        (59, ("Moradi-Chaleshtori M", "Bandehpour M", "Heidari N", "Mohammadi-Yeganeh S",
              "Mahmoud Hashemi S")),
        (89, ("Rodríguez-Martínez A", "de Miguel-Pérez D", "Ortega FG")),
    ],
)  # fmt: skip
def test_all_authors(review_document: Document, number: int, authors: tuple[str, ...]) -> None:
    """All printed authors are taken, particles and double names with them, "et al" left aside."""
    assert review_document.references[number - 1].authors == authors


def test_advertisement_is_no_reference(review_document: Document) -> None:
    """The last entry ends where the advertisement begins."""
    assert review_document.references[-1].raw.endswith("doi:10.7150/jca.48043")


# ── other styles ────────────────────────────────────────────────────────────────────────────

TITLE = "Exosomal miR-21 promotes growth: a new role in breast cancer"

STYLES = {
    "vancouver": f"12. Feng Y, Wang L, Al-Amri AB, et al. {TITLE}. Mol Ther. 2021 Mar 3;29(6):"
    "2151-66. doi: 10.1016/j.ymthe.2021.02.009. PMID: 33578036",
    "vancouver, no dots": f"[12] Feng Y, Wang L. {TITLE}. Mol Ther 2021;29:2151–2166",
    "numbered in round brackets": f"(12) Feng Y, Wang L. {TITLE}. J. Exp. Clin. Cancer "
    "Res. 2021; 29: 51.",
    "apa": f"Feng, Y., Wang, L., & van der Berg, W. (2021). {TITLE}. Molecular Therapy, 29(6), "
    "2151–2166. https://doi.org/10.1016/j.ymthe.2021.02.009",
    "apa, letter": f"Feng, Y. (2021a). {TITLE}. *Molecular Therapy*, *29*(6), 2151–2166.",
    "vancouver, letter": f"Feng Y, Wang L. {TITLE}. Mol Ther 2021a;29:2151-2166.",
    "elsevier, letter": f"Y. Feng, L. Wang, {TITLE}, Mol. Ther. 29 (2021b) 2151–2166.",
    "harvard": f"Feng Y, Wang L (2021) {TITLE}. Mol Ther 29:2151–2166. "
    "doi:10.1016/j.ymthe.2021.02.009",
    "mdpi": f"12. Feng, Y.; Wang, L.; O'Brien, K. {TITLE}. *Mol. Ther.* **2021**, *29*, 2151. "
    "[CrossRef] [PubMed]",
    "mdpi, plain": f"12. Feng, Y.; Wang, L.; O'Brien, K. {TITLE}. Mol. Ther. 2021, 29, 2151.",
    "nature": f"12. Feng, Y. et al. {TITLE}. Mol. Ther. 29, 2151–2166 (2021).",
    "elsevier": f"[12] Y. Feng, L. Wang, {TITLE}, Mol. Ther. 29 (2021) 2151–2166, "
    "https://doi.org/10.1016/j.ymthe.2021.02.009.",
    "frontiers": f"Feng, Y., Wang, L., and Zhu, M. (2021). {TITLE}. Mol. Ther. 29, 2151–2166. "
    "doi: 10.1016/j.ymthe.2021.02.009",
}  # fmt: skip


@pytest.mark.parametrize("style", STYLES)
def test_style(style: str) -> None:
    """First author, title, journal and year come out of every common style."""
    reference = parse(STYLES[style])
    assert "Feng" in reference.authors[0]
    assert len(reference.authors) == STYLES[style].count(", et al") + {
        "apa": 3, "apa, letter": 1, "nature": 1, "mdpi": 3, "mdpi, plain": 3, "frontiers": 3,
    }.get(style, 2)  # fmt: skip
    assert reference.title == TITLE
    assert reference.year == 2021
    journals = {"Mol Ther", "Mol. Ther", "Molecular Therapy", "J. Exp. Clin. Cancer Res"}
    assert reference.journal in journals


@pytest.mark.parametrize("style", [s for s in STYLES if "10.1016" in STYLES[s]])
def test_doi_in_every_style(style: str) -> None:
    """A DOI comes out bare, whatever stands around it."""
    assert parse(STYLES[style]).doi == "10.1016/j.ymthe.2021.02.009"


def test_pmid() -> None:
    """A printed PMID is taken."""
    assert parse(STYLES["vancouver"]).pmid == "33578036"


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("1. Ryspayeva D. Response to therapy: do microRNAs matter? *Discov Oncol*. 2022;13:43.",
         "Response to therapy: do microRNAs matter?"),
        ("1. Li X. MiR-21. A review of functions. Lancet. 2020;1:2.",
         "MiR-21. A review of functions"),
        ("1. Cao W. Cancer statistics 2020. Chin Med J. 2021;134(7):783.",
         "Cancer statistics 2020"),
        ("1. Luo L. Transfer of miR-3613. *J Oncol*. 2022;2022:9494910.", "Transfer of miR-3613"),
        ("1. Wang B. A *Drosophila* model of vs. e.g. cancer. Cell. 2020;1:2.",
         "A Drosophila model of vs. e.g. cancer"),
    ],
)  # fmt: skip
def test_title(raw: str, title: str) -> None:
    """Titles keep their question mark, their inner stops and years, and lose their markup."""
    assert parse(raw).title == title


@pytest.mark.parametrize(
    ("raw", "doi"),
    [
        ("doi:10.1016/S0140-6736(20)32381-3", "10.1016/S0140-6736(20)32381-3"),
        ("(doi:10.1000/a(b)c_d.5)", "10.1000/a(b)c_d.5"),
        ("https://doi.org/10.26355/eurrev\\_201906\\_18197.", "10.26355/eurrev_201906_18197"),
        ("<https://doi.org/10.1002/x[1]y>", "10.1002/x[1]y"),
        ("Epub 2020 Mar 3.", None),
    ],
)
def test_doi(raw: str, doi: str | None) -> None:
    """A DOI keeps its own brackets and underscores, and nothing of the text around it."""
    assert parse(f"1. Abe B. Things that are. Cell. 2020;1:2. {raw}").doi == doi


def test_group_author() -> None:
    """A body may be the author."""
    reference = parse(
        "3. World Health Organization. Global cancer report for 2020. Geneva: WHO; 2020."
    )
    assert reference.authors == ("World Health Organization",)
    assert reference.year == 2020


def test_no_guess() -> None:
    """What cannot be told stays unknown; the raw entry is always kept."""
    assert parse("7. Personal communication") == Reference(
        raw="7. Personal communication", number=7, title="Personal communication"
    )


@given(st.text(max_size=400))
def test_never_raises(raw: str) -> None:
    """Whatever an entry holds, it is kept as it is."""
    assert parse(raw).raw == raw


# ── lists ───────────────────────────────────────────────────────────────────────────────────

PROSE = "Exosomes carry miRNAs between the cells of a tumour, and this changes how it grows. " * 2
ENTRY = "{}. Smith J, Jones K. Title of study {} in cancer. Cancer Res. 20{:02}; {}:1-9."


def entry(number: int) -> str:
    """An entry of a numbered list."""
    return ENTRY.format(number, number, number, number)


def test_list_in_one_block() -> None:
    """Entries that share a line are told apart by their numbers."""
    joined = " ".join(entry(n) for n in range(1, 13))
    document = parsed(f"Introduction\n\n{PROSE}\n\nReferences\n\n{joined}\n")
    assert [r.number for r in document.references] == list(range(1, 13))


def test_entries_over_several_lines() -> None:
    """An entry that a page break cuts is one entry, a page number inside the list left aside."""
    first = entry(1).replace(" Cancer Res", "\n\nCancer Res")
    document = parsed(f"Introduction\n\n{PROSE}\n\nReferences\n\n{first}\n\n17\n\n{entry(2)}\n")
    assert [r.journal for r in document.references] == ["Cancer Res", "Cancer Res"]
    assert texts(document, BlockKind.OTHER) == ["17"]


def test_author_year_list() -> None:
    """A list without numbers has an entry a paragraph, and no numbers."""
    entries = [
        "Feng, Y., & Wang, L. (2021). A study of exosomes. Cancer Research, 29(6), 2151–2166.",
        "Smith, J. (2020). Another study of exosomes. Cancer Research, 28(6), 1–9.",
        "Zhu, M., Li, X., & Wu, K. (2019). A third study of them. Oncogene, 3, 44.",
    ]
    document = parsed(f"Introduction\n\n{PROSE}\n\nReferences\n\n" + "\n\n".join(entries))
    assert [(r.number, r.year) for r in document.references] == [
        (None, 2021),
        (None, 2020),
        (None, 2019),
    ]


def test_list_without_heading() -> None:
    """A list at the end of a paper is taken for one though no heading says so."""
    listed = "\n".join(entry(n) for n in range(1, 6))
    document = parsed(f"Introduction\n\n{PROSE}\n\n{listed}\n")
    assert len(document.references) == 5


def test_no_list_at_all() -> None:
    """A paper without references has none, and its text stays evidence."""
    document = parsed(f"Introduction\n\n{PROSE}\n")
    assert document.references == ()
    assert len(texts(document, BlockKind.PARAGRAPH)) == 1


def test_what_follows_the_list_is_no_part_of_the_paper() -> None:
    """Advertisements after the list are no references, and no evidence."""
    document = parsed(
        f"Introduction\n\n{PROSE}\n\nReferences\n\n{entry(1)}\n{entry(2)}\n{entry(3)}\n\n"
        f"Journal of Everything\n\nSubmit your next paper to us\n\n{PROSE}"
    )
    assert len(document.references) == 3
    assert len(texts(document, BlockKind.OTHER)) == 3


def test_section_after_the_list() -> None:
    """A section with a scholarly name after the list is evidence again."""
    document = parsed(
        f"Introduction\n\n{PROSE}\n\nReferences\n\n{entry(1)}\n{entry(2)}\n\nAppendix\n\n{PROSE}"
    )
    assert len(document.references) == 2
    assert texts(document, BlockKind.PARAGRAPH)[-1] == PROSE.strip()


@pytest.mark.parametrize(
    ("raw", "title", "journal", "year"),
    [
        (
            "[3] A. Murray, K. Boyd, and M. Kendall, “Dying at home: a cohort of carers,” Journal"
            " of Care, vol. 32, no. 7, pp. 929–932, 2002.",
            "Dying at home: a cohort of carers",
            "Journal of Care",
            2002,
        ),
        (
            "3. Crum CP. Carcinoma of the vulva: causes and course. Journal of obstetrics and"
            " women's health. 1992;79(3):448–54.",
            "Carcinoma of the vulva: causes and course",
            "Journal of obstetrics and women's health",
            1992,
        ),
        (
            "Hudson G, Chinnery PF (2006). Polymerase gamma and disease. Annals of human"
            " genetics. 15:R244–R252.",
            "Polymerase gamma and disease",
            "Annals of human genetics",
            2006,
        ),
        (
            "1. Langer P. 2009 Differences in the milk of mammals. J. Anim. Ecol. 82, 1254–1264.",
            "Differences in the milk of mammals",
            "J. Anim. Ecol",
            2009,
        ),
    ],
)
def test_titles_and_journals_of_further_styles(
    raw: str, title: str, journal: str, year: int
) -> None:
    """Titles in quotation marks, journals in small letters, a bare year after the authors."""
    reference = parse(raw)
    assert (reference.title, reference.journal, reference.year) == (title, journal, year)


@pytest.mark.parametrize(
    ("raw", "authors"),
    [
        (
            "Renehan AG, O′Dwyer ST, Egger M (2004). Growth factors and risk. Lancet. 363:1346.",
            ("Renehan AG", "O′Dwyer ST", "Egger M"),
        ),
        (
            "Ahn J, van 't Veer L, Yates LR (2013). Signatures of change. Nature. 500:415.",
            ("Ahn J", "van 't Veer L", "Yates LR"),
        ),
        (
            "Nilsson, L.-G. and Berg, A.-K. (1997). A cohort of memory. Aging, 4, 1–32.",
            ("Nilsson, L.-G.", "Berg, A.-K."),
        ),
    ],
)
def test_names_with_odd_letters(raw: str, authors: tuple[str, ...]) -> None:
    """A name that no style foresees does not end the authors, nor start the title."""
    assert parse(raw).authors == authors


def test_year_in_brackets_is_no_number() -> None:
    """An entry that begins with its year has no printed number."""
    assert parse("(1975). A practical method. Journal of Research, 12, 189–198.").number is None


def test_web_page_entries() -> None:
    """What web pages add to an entry, its number again and links, is no part of it."""
    reference = parse(
        "1. 1. Emerson SB, Inger RF (2000) Evolution of frogs. Mol Evol 16:131–142. CrossRef Full"
        " Text | Google Scholar"
    )
    assert reference.authors == ("Emerson SB", "Inger RF")
    assert (reference.title, reference.journal) == ("Evolution of frogs", "Mol Evol")
    shortened = parse("Croce CM, Lian JB+2 more. 2008. A suppressor of growth. Cell 1:2–3.")
    assert shortened.authors == ("Croce CM", "Lian JB")


@pytest.mark.parametrize(
    ("raw", "title", "journal", "year"),
    [
        (
            "6. Kay J, Malo K. An openly available online tool for variants. Genet Med."
            " 2016;18(11):1165. doi:10.1038/gim.2016.13",
            "An openly available online tool for variants",
            "Genet Med",
            2016,
        ),
        (
            "7. Kay J, Malo K. A guide to variants. Published Online First: 2018."
            "https://example.org/guide",
            "A guide to variants",
            None,
            2018,
        ),
    ],
)
def test_what_a_title_says_is_no_note(raw: str, title: str, journal: str | None, year: int) -> None:
    """A title that says "available online" keeps it; a note on the printing is no journal."""
    found = parse(raw)
    assert (found.title, found.journal, found.year) == (title, journal, year)
