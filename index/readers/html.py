"""HTML pages: the paper itself, without what the site puts around it, scripts or hidden parts."""

import itertools
import re
import sys
from typing import TYPE_CHECKING

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers.decode import decode
from index.readers.doi_links import doi_of
from index.readers.html_head import page_metadata
from index.readers.inline import finish
from index.readers.pieces import Pieces, squeeze
from index.readers.tables import Cell, span, table_rows
from index.readers.tree import inline, local, mark, walk
from index.records import BlockKind, Extract

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure "
    "footer form header hgroup hr legend li main ol p pre section summary table tbody td tfoot th "
    "thead tr ul h1 h2 h3 h4 h5 h6 caption".split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_NEVER = frozenset(
    "script style template noscript iframe object embed svg canvas video audio map button select "
    "input textarea datalist dialog nav head title meta link menu".split()
)
_AROUND = frozenset({"header", "footer", "aside", "form"})  # the site's, outside the paper itself
_AROUND_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu"}
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MAIN_SHARE = 0.4  # of the page's text; a smaller <main> or <article> is a teaser, not the paper
_PROSE_SHARE = 0.9  # of the page's long paragraphs that the paper holds
_LONG = 80  # characters of a paragraph or entry that is prose
_TITLE = 20  # characters of a title; a shorter first heading is the site's name
_LINKED = 0.8  # of the words of an item that leads elsewhere
_FEW_PARTS = 20  # elements of a heading
_MOST_CANDIDATES = 50  # each is measured
_ENCODING = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_XML_ENCODING = re.compile(r"^\s*<\?xml[^>]*\?>")


def read(data: bytes, name: str, limits: Limits) -> Extract:
    """Headings, paragraphs, lists, tables and captions of a page, in order.

    Raises:
        UnreadableSource: it cannot be parsed, is nested too deeply, or holds no text.
    """
    root = _parse(data, name)
    main = _main_part(root)
    page = _Page(name, limits, inside_main=main is not root)
    page.read(main)
    title = page.pieces.promote_title()
    return page.pieces.extract("html", page_metadata(root, title))


def _parse(data: bytes, name: str) -> "_Element":
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", recover=True, no_network=True, huge_tree=False, remove_comments=True
    )
    text = _XML_ENCODING.sub("", _decoded(data, name))
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableSource(f"{name}: no readable HTML ({error}); save the page again") from None
    fatal = [entry for entry in parser.error_log if "RESOURCE_LIMIT" in str(entry.type_name)]
    if fatal or root is None:
        reason = fatal[0].message if fatal else "it is empty"
        raise UnreadableSource(f"{name}: no readable HTML ({reason}); save the page again")
    return root


def _decoded(data: bytes, name: str) -> str:
    """The page as text; a declared encoding counts where the bytes are not UTF-8."""
    declared = _ENCODING.search(data[:4096])
    if declared:
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            try:
                return data.decode(declared[1].decode("ascii"), errors="replace")
            except (LookupError, ValueError):
                pass  # no such encoding: guess as for any text
    return decode(data, name)


def _main_part(root: "_Element") -> "_Element":
    """The element that holds the paper; the whole page where none clearly does."""
    whole = _length(root)
    named = (
        at for at in root.iter() if local(at) in {"main", "article"} or at.get("role") == "main"
    )
    candidates = list(itertools.islice(named, _MOST_CANDIDATES))
    best = max(candidates, key=_length, default=None)
    if best is not None and _length(best) >= _MAIN_SHARE * whole:
        return best
    return _prose_part(root)


def _prose_part(root: "_Element") -> "_Element":
    """The innermost element that holds nearly all long paragraphs and entries, and the title.

    The menus, lists of related articles and notes of a page without marks stand outside it.
    """
    told = [(at, _length(at)) for at in root.iter("p", "li") if _length(at) >= _LONG]
    told = [(at, length) for at, length in told if not _is_linked(at, length)]
    needed = _PROSE_SHARE * sum(length for _, length in told)
    held: dict[_Element, int] = {}
    for at, length in told:
        for up in at.iterancestors():
            held[up] = held.get(up, 0) + length
    title = next((at for at in root.iter("h1") if _length(at) >= _TITLE), None)
    around = set(title.iterancestors()) if title is not None else set(held)
    inner = [at for at, length in held.items() if length >= needed and at in around]
    return max(inner, key=lambda at: sum(1 for _ in at.iterancestors()), default=root)


def _is_linked(element: "_Element", length: int) -> bool:
    """Whether an element's words are those of links, as in a list of other papers."""
    return sum(_length(at) for at in element.iter("a")) > _LINKED * length


def _length(element: "_Element") -> int:
    """About how many characters an element shows."""
    length = 0
    for at in element.iter():
        if local(at) not in _NEVER:
            length += len((at.text or "").strip())
        length += len((at.tail or "").strip()) if at is not element else 0
    return length


class _Page:
    """One pass over the page, block by block."""

    def __init__(self, name: str, limits: Limits, inside_main: bool) -> None:
        self.pieces = Pieces(name, limits)
        self._name = name
        self._limits = limits
        self._inside_main = inside_main
        self._line: list[str] = []
        self._links: list[tuple[int, str]] = []  # how much of the line stands before a DOI's link
        self._kinds: list[tuple[BlockKind, int | None]] = [(BlockKind.PARAGRAPH, None)]
        self._counters: list[int | None] = []
        self._breaks = 0
        self._tables: set[_Element] = set()  # read as a whole when they began

    def read(self, root: "_Element") -> None:
        """Read all blocks of an element."""
        for event, element, text in walk(root, self._is_dropped, self._limits, self._name):
            if event == "text":
                self._breaks = self._breaks if not text.strip() else 0
                self._line.append(text)
            elif event == "start":
                self._start(element)
            else:
                self._end(element)
        self._flush()

    def _start(self, element: "_Element") -> None:
        tag = local(element)
        if tag in _BLOCKS:
            self._flush()
            kind = self._kind_of(tag)
            self._kinds.append(kind or self._kinds[-1])
        if tag in {"ol", "ul"}:
            start = element.get("start") or "1"
            self._counters.append(int(start[:9]) if tag == "ol" and start.isdecimal() else None)
        elif tag == "li":
            self._number()
        elif tag == "table":
            self._table(element)
        elif tag == "br":
            self._break()
        else:
            if tag == "a" and (doi := doi_of(element.get("href") or "")):
                self._links.append((len(self._line), doi))
            self._line.append(mark(element, True))

    def _end(self, element: "_Element") -> None:
        tag = local(element)
        if tag in _BLOCKS:
            self._flush()
            self._kinds.pop()
        if tag in {"ol", "ul"} and self._counters:
            self._counters.pop()
        self._line.append(mark(element, False))

    def _kind_of(self, tag: str) -> tuple[BlockKind, int | None] | None:
        if tag in _HEADINGS:
            return BlockKind.HEADING, _HEADINGS[tag]
        if tag == "caption":
            return BlockKind.TABLE_TITLE, None
        if tag == "figcaption":
            return BlockKind.CAPTION, None
        return None

    def _number(self) -> None:
        """An item of a numbered list says its number, as the page shows it."""
        if self._counters and self._counters[-1] is not None:
            self._line.append(f"{self._counters[-1]}. ")
            self._counters[-1] += 1

    def _break(self) -> None:
        self._breaks += 1
        if self._breaks > 1:
            self._flush()
        else:
            self._line.append(" ")

    def _flush(self) -> None:
        line = self._line.copy()
        text = finish("".join(line))
        self._line.clear()
        if squeeze(text) and not re.fullmatch(r"\d{1,9}\.", squeeze(text)):
            kind, level = self._kinds[-1]
            self.pieces.add(text, kind, level=level)
            self._note_links(line)
        elif squeeze(text):
            self._line.append(squeeze(text) + " ")  # a list number waiting for its paragraph
        else:
            self._note_links([])  # nothing but icons, below the entry
        self._links.clear()

    def _note_links(self, line: list[str]) -> None:
        """Tell where in the block added last its links to a DOI stand, or at its end."""
        at, done = 0, 0
        for parts, doi in self._links:
            at += len(finish(_SPACES.sub(" ", "".join(line[done:parts]))).lstrip("" if at else " "))
            done = parts
            self.pieces.link(at if line else sys.maxsize, doi)

    def _table(self, table: "_Element") -> None:
        """Add a table's rows; one that only lays out the page is left to the walk."""
        if _is_layout(table):
            return
        self._tables.add(table)
        for caption in table.iterchildren("caption"):
            self.pieces.add(self._inline(caption), BlockKind.TABLE_TITLE)
        rows = [
            [self._cell(cell) for cell in row.iterchildren("td", "th")] for row in table.iter("tr")
        ]
        for line in table_rows(rows, self._name, self._limits):
            self.pieces.add(line, BlockKind.TABLE_ROW)

    def _cell(self, cell: "_Element") -> Cell:
        return Cell(
            self._inline(cell),
            span(cell.get("colspan"), 1000),
            span(cell.get("rowspan")),
            cell.tag == "th" or any(a.tag == "thead" for a in cell.iterancestors("thead")),
        )

    def _inline(self, element: "_Element") -> str:
        return inline(element, self._is_dropped, self._limits, self._name)

    def _is_dropped(self, element: "_Element") -> bool:
        tag = local(element)
        if element.getparent() in self._tables:
            return True
        if tag in _NEVER or (tag in _AROUND and not self._inside_main):
            return True
        if (tag == "a" and _leads_about(element)) or (tag in {"ul", "ol"} and _is_menu(element)):
            return True
        hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
        role = (element.get("role") or "").lower()
        return hidden or role in _AROUND_ROLES or bool(_HIDDEN.search(element.get("style") or ""))


def _leads_about(link: "_Element") -> bool:
    """Whether a link beside a heading's words leads about the page: "Back to top"."""
    heading = next((up for up in link.iterancestors() if local(up) in _HEADINGS), None)
    inside = (link.get("href") or "").startswith("#")
    if heading is None or not inside or len(heading) > _FEW_PARTS:
        return False
    return _length(link) < _length(heading)


def _is_menu(items: "_Element") -> bool:
    """Whether a list only leads to the parts of the page."""
    links = list(itertools.islice(items.iter("a"), 1000))
    inside = sum((at.get("href") or "").startswith("#") for at in links)
    length = _length(items)
    return len(links) > 2 and inside == len(links) and _is_linked(items, length)


def _is_layout(table: "_Element") -> bool:
    """Whether a table only arranges a page: one within it, a single cell, or said to be one."""
    if (table.get("role") or "").lower() in {"presentation", "none"}:
        return True
    cells = sum(1 for _ in zip(table.iter("td", "th"), range(2), strict=False))
    return cells < 2 or next(table.iterdescendants("table", "h1", "h2", "h3"), None) is not None
