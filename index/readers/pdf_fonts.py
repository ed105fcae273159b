"""Fonts whose names hide what they are: told to be headings' fonts by the lines they are set in.

Many publishers' files name their fonts `AdvTT99c4c969` and give no weight. In such a file the type
of headings is a font of few characters whose lines are short and set in it from end to end; that
of names in italics stands within lines of another font, and the text's own fills most of the file.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from index.readers.pdf_glyphs import PageContent
from index.readers.pdf_lines import Fragment

_OPAQUE = re.compile(
    r"(?:[A-Za-z]{6})?Adv[A-Z]|(?:TT|T|F|C|CIDFont\+F|R)\d+$|[A-Z]{2,3}[\da-f]{6,}$"
)
_MOST_CHARACTERS = 0.12  # of the file's, in one font of headings
_LEAST_LINES = 3
_WHOLE_LINES = 0.5  # of a font's characters stand in lines that are all set in it
_LONGEST_RUN = 4  # lines in a row; more are text
_NEXT_LINE = 1.6  # of the size


def heading_fonts(lines: Sequence[Sequence[Fragment]]) -> frozenset[str]:
    """The fonts of short lines that stand for themselves, where the names do not say bold."""
    characters: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    counted: Counter[str] = Counter()
    places: dict[str, list[tuple[int, Fragment]]] = {}
    for page, fragments in enumerate(lines):
        for fragment in fragments:
            fonts = Counter(glyph.font for glyph in fragment.glyphs)
            characters.update(fonts)
            (font, most), *_ = fonts.most_common(1)
            if most >= 0.9 * len(fragment.glyphs) and most > 2:
                whole[font] += most
                counted[font] += 1
                places.setdefault(font, []).append((page, fragment))
    total = sum(characters.values())
    return frozenset(
        font
        for font, count in characters.items()
        if _OPAQUE.match(font)
        and not font.endswith(".I")
        and count <= _MOST_CHARACTERS * total
        and counted[font] >= _LEAST_LINES
        and whole[font] >= _WHOLE_LINES * count
        and _runs_are_short(places[font])
    )


def _runs_are_short(places: Sequence[tuple[int, Fragment]]) -> bool:
    """Whether few lines of a font stand in blocks of running text."""
    ordered = sorted(places, key=lambda at: (at[0], round(at[1].x0), -at[1].base))
    run, in_blocks = 1, 0
    for (page, above), (other, below) in zip(
        ordered, [*ordered[1:], (-1, ordered[0][1])], strict=True
    ):
        step = above.base - below.base
        if page == other and 0 < step < _NEXT_LINE * above.size:
            run += 1
            continue
        in_blocks += run if run > _LONGEST_RUN else 0
        run = 1
    return in_blocks * 3 < len(places)


def emboldened(content: PageContent, fonts: Collection[str]) -> PageContent:
    """The page with the glyphs of such fonts as bold ones."""
    glyphs = tuple(
        replace(glyph, bold=True) if glyph.font in fonts else glyph for glyph in content.glyphs
    )
    return replace(content, glyphs=glyphs)
