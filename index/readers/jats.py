"""JATS XML, as PubMed Central and most publishers keep articles: everything from the tags."""

import re
from typing import TYPE_CHECKING

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers.inline import finish
from index.readers.jats_front import article_metadata, front_lines, keywords, registrations
from index.readers.jats_refs import reference_lines
from index.readers.jats_tables import caption_text, wrapped_table
from index.readers.pieces import Pieces, squeeze
from index.readers.tree import inline, local, mark, walk
from index.records import BlockKind, Extract

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = frozenset(
    "p title sec list list-item disp-quote verse-group verse-line attrib boxed-text statement "
    "speech ack app app-group fn fn-group notes glossary bio def-list abstract "
    "trans-abstract ref-list".split()
)
_FLOATS = frozenset(
    {"fig", "table-wrap", "table-wrap-group", "fig-group", "supplementary-material"}
)
_SHOWN = re.compile(r"(?:\w+ )?Fig(?:ure|\.)?\b", re.IGNORECASE)
"""How the label of a figure begins that is kept in a file of its own; its legend tells findings."""
_ENTRIES = frozenset({"def-item", "tr"})
_FORMS = frozenset({"term", "def", "td", "th"})
_NEVER = frozenset(
    "tex-math graphic inline-graphic media object-id private-char processing-meta permissions "
    "sub-article response ref-list label-hidden alt-text long-desc email-hidden".split()
)
_DEEPER = frozenset(
    {"sec", "app", "ack", "notes", "glossary", "abstract", "boxed-text", "fn-group"}
)
_BACK_MATTER = frozenset({"ack", "fn-group", "notes", "bio"})
_DEFAULT_TITLES = {
    "abstract": "Abstract",
    "ack": "Acknowledgments",
    "glossary": "Abbreviations",
}


def read(data: bytes, name: str, limits: Limits) -> Extract:
    """Title, authors, abstract, sections, tables, captions and references of an article.

    Raises:
        UnreadableSource: it is no well-formed JATS, holds several articles, or no text.
    """
    articles = _articles(parse_xml(data, name))
    if len(articles) != 1:
        raise UnreadableSource(
            f"{name}: holds {len(articles)} JATS articles; put each into a file of its own"
        )
    article = articles[0]
    metadata = article_metadata(article)
    reader = _Article(name, limits)
    reader.read(article, metadata.title)
    return reader.pieces.extract("jats", metadata)


def parse_xml(data: bytes, name: str) -> "_Element":
    """The root of an XML file; nothing is fetched, no entity is expanded.

    Raises:
        UnreadableSource: it is not well-formed, or nested or expanded beyond measure.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data.lstrip(), parser)
    except (etree.LxmlError, ValueError, AssertionError, LookupError) as error:
        raise UnreadableSource(f"{name}: no well-formed XML ({error}); download it again") from None
    if root is None:
        raise UnreadableSource(f"{name}: no well-formed XML (it is empty); download it again")
    return root


def _articles(root: "_Element") -> list["_Element"]:
    """The outermost `article` elements that have JATS's parts."""
    found = [root] if local(root) == "article" else []
    if not found and local(root) not in {"html", "body", "tei", "book"}:
        found = [at for at in root.iterdescendants() if local(at) == "article"]
        outer = set(found)
        found = [at for at in found if not any(up in outer for up in at.iterancestors())]
    parts = {"front", "body", "article-meta", "back", "front-stub"}
    return [at for at in found if any(local(child) in parts for child in at)]


class _Article:
    """One pass over the article's parts."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.pieces = Pieces(name, limits)
        self._name = name
        self._limits = limits
        self._line: list[str] = []
        self._floats: list[_Element] = []
        self._level = 0
        self._back = 0
        self._lists: list[int | None] = []

    def read(self, article: "_Element", title: str | None) -> None:
        parts = {local(child): child for child in article if local(child)}
        front = parts.get("front", parts.get("front-stub"))
        if front is not None:
            for line in front_lines(front, title, self._inline):
                self.pieces.add(line, BlockKind.FRONT)
            for abstract in (at for at in front.iter() if local(at).endswith("abstract")):
                self._walk(abstract)
            for line in (*keywords(front, self._inline), *registrations(front, self._inline)):
                self.pieces.add(line, BlockKind.FRONT)
        for tag in ("body", "floats-group", "back"):
            if tag in parts:
                self._walk(parts[tag])
        lists = [at for at in article.iter() if local(at) == "ref-list" and self._is_own(at)]
        for heading, lines in reference_lines(article, lists, self._inline):
            self.pieces.add(heading, BlockKind.HEADING, level=1)
            for line, doi in lines:
                self.pieces.add(line, BlockKind.REFERENCE)
                if doi:
                    self.pieces.link(len(line), doi)

    def _is_own(self, element: "_Element") -> bool:
        outer = {"sub-article", "response", "ref-list"}
        return not any(local(up) in outer for up in element.iterancestors())

    def _walk(self, root: "_Element") -> None:
        for event, element, text in walk(root, self._is_dropped, self._limits, self._name):
            if event == "text":
                self._line.append(text)
            elif event == "start":
                self._start(element)
            else:
                self._end(element)
        self._flush(BlockKind.PARAGRAPH)

    def _start(self, element: "_Element") -> None:
        tag = local(element)
        if tag in _BLOCKS:
            self._flush(self._kind())
        if tag in _DEEPER or tag == "trans-abstract":
            self._level += 1
            self._back += tag in _BACK_MATTER
            if not any(local(child) == "title" for child in element):
                self._heading(_DEFAULT_TITLES.get(tag, ""))
        if tag in _FLOATS:
            self._floats.append(element)
            if not self._is_in_text(element):
                self._flush(self._kind())
        elif _is_of_definitions(element):
            self._definitions(element)
        elif tag == "list":
            self._lists.append(1 if element.get("list-type") in {"order", "arabic"} else None)
        elif tag == "list-item":
            self._item(element)
        else:
            self._line.append(mark(element, True))

    def _end(self, element: "_Element") -> None:
        tag = local(element)
        self._line.append(mark(element, False))
        if tag == "title":
            self._heading("".join(self._line))
            self._line.clear()
        elif tag in _BLOCKS:
            self._flush(self._kind())
        if tag == "list":
            self._lists.pop()
        if tag in _DEEPER or tag == "trans-abstract":
            self._level -= 1
            self._back -= tag in _BACK_MATTER

    def _kind(self) -> BlockKind:
        return BlockKind.BACK if self._back else BlockKind.PARAGRAPH

    def _is_in_text(self, element: "_Element") -> bool:
        """Whether a float interrupts a paragraph, after which it is then put."""
        return any(local(up) == "p" for up in element.iterancestors())

    def _heading(self, text: str) -> None:
        self.pieces.add(finish(text), BlockKind.HEADING, level=max(1, self._level))

    def _item(self, element: "_Element") -> None:
        label = next((child for child in element if local(child) == "label"), None)
        if label is not None:
            return  # its text comes by itself
        if self._lists and self._lists[-1] is not None:
            self._line.append(f"{self._lists[-1]}. ")
            self._lists[-1] += 1

    def _flush(self, kind: BlockKind) -> None:
        text = squeeze(finish("".join(self._line)))
        self._line.clear()
        if text.endswith(".") and text[:-1].isdecimal():
            self._line.append(text + " ")  # an item's number, waiting for its paragraph
            return
        self.pieces.add(text, kind)
        floats, self._floats = self._floats, []
        for element in floats:
            self._float(element)

    def _float(self, element: "_Element") -> None:
        for at in element.iter():
            tag = local(at)
            if tag == "fig":
                self.pieces.add(caption_text(at, self._inline), BlockKind.CAPTION)
            elif tag == "supplementary-material":
                told = caption_text(at, self._inline)
                shown = _SHOWN.match(told) is not None
                self.pieces.add(told, BlockKind.CAPTION if shown else BlockKind.BACK)
            elif tag == "table-wrap":
                for text, kind in wrapped_table(at, self._inline, self._name, self._limits):
                    self.pieces.add(text, kind)

    def _definitions(self, element: "_Element") -> None:
        """A glossary in the form that papers print it: "BC, breast cancer; EMT, ..."."""
        pairs = []
        for item in (at for at in element.iter() if local(at) in _ENTRIES):
            cells = [self._inline(at) for at in item if local(at) in _FORMS]
            if len(cells) > 1:
                pairs.append(f"{cells[0]}, {' '.join(cells[1:])}")
        self.pieces.add("; ".join(pairs), BlockKind.ABBREVIATIONS)

    def _inline(self, element: "_Element") -> str:
        return inline(element, self._is_left_out, self._limits, self._name)

    def _is_left_out(self, element: "_Element") -> bool:
        return local(element) in _NEVER

    def _is_dropped(self, element: "_Element") -> bool:
        parent = element.getparent()
        inside = local(parent) if parent is not None else ""
        if inside in _FLOATS or (parent is not None and _is_of_definitions(parent)):
            return True  # read as a whole when it began
        is_number = local(element) == "label" and inside in {"sec", "app", "ref-list", "fn"}
        return is_number or local(element) in _NEVER


def _is_of_definitions(element: "_Element") -> bool:
    """Whether an element is a list of definitions: an array is one in a glossary."""
    parent = element.getparent()
    in_glossary = parent is not None and local(parent) == "glossary"
    return local(element) == "def-list" or (local(element) == "array" and in_glossary)
