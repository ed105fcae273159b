"""Fonts whose names say nothing, told by the lines that are set in them."""

from index.readers.pdf_fonts import heading_fonts
from index.readers.pdf_glyphs import Glyph
from index.readers.pdf_lines import Fragment

TEXT, HEADS, ITALICS = "AdvTT86d47313", "AdvTT99c4c969", "AdvTT1b53b5fb"


def line(row: int, *stretches: tuple[str, str]) -> Fragment:
    """A line of a page: words with their fonts."""
    glyphs, x = [], 50.0
    for words, font in stretches:
        for char in words:
            glyphs.append(Glyph(char, x, x + 5, 700.0 - 12 * row, 10.0, False, False, font))
            x += 5
    return Fragment(glyphs, 700.0 - 12 * row, 10.0)


def page(heads: str = HEADS) -> list[Fragment]:
    """Three headings, each over running text with a name in italics."""
    rows = []
    for at in range(3):
        rows.append(line(10 * at, ("Participants", heads)))
        rows += [line(10 * at + 1 + i, ("women who were included in it", TEXT)) for i in range(8)]
        rows.append(line(10 * at + 9, ("and some ", TEXT), ("H pylori", ITALICS), (" too", TEXT)))
    return rows


def test_heading_font() -> None:
    """The font of lines that stand alone is a heading's; the text's and italics' are not."""
    assert heading_fonts([page()]) == {HEADS}


def test_named_font_is_left_alone() -> None:
    """A font whose name tells what it is needs no guess."""
    assert heading_fonts([page("Times-Roman")]) == frozenset()
