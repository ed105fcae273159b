"""Walking lxml trees without recursion, down to a fixed depth."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers.decode import clean
from index.readers.inline import CITED, CITED_END, LINE_END, LOWERED, RAISED, entity, finish
from index.readers.pieces import squeeze

if TYPE_CHECKING:
    from lxml.etree import _Element

Event = tuple[Literal["start", "end", "text"], "_Element", str]
Predicate = Callable[["_Element"], bool]

BREAKS = frozenset(
    "br break p div li td th tr caption title label list-item def-item dt dd hr section".split()
)
"""Elements that part the words before and after them, in HTML and JATS."""

_CELLS = frozenset({"td", "th", "entry"})
_RAISING = frozenset({"sup", "msup-exponent"})


def local(element: "_Element") -> str:
    """The tag without its namespace, in lower case; empty for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def walk(root: "_Element", dropped: Predicate, limits: Limits, name: str) -> Iterator[Event]:
    """Starts, texts and ends of `root` and what is in it, in document order, less `dropped` ones.

    Raises:
        UnreadableSource: the elements are nested deeper than `limits.depth`.
    """
    yield "start", root, ""
    if root.text:
        yield "text", root, clean(root.text)
    stack = [(root, iter(root))]
    while stack:
        parent, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield "end", parent, ""
            if stack and parent.tail:
                yield "text", stack[-1][0], clean(parent.tail)
        elif not isinstance(child.tag, str):
            yield "text", parent, _untagged(child)
        elif dropped(child):
            yield "text", parent, clean(child.tail or "")
        else:
            if len(stack) > limits.depth:
                raise UnreadableSource(
                    f"{name}: elements nested deeper than {limits.depth}; "
                    "save it again from the program that made it"
                )
            yield "start", child, ""
            if child.text:
                yield "text", child, clean(child.text)
            stack.append((child, iter(child)))


def inline(element: "_Element", dropped: Predicate, limits: Limits, name: str) -> str:
    """All text in an element on one line, raised text as `^{..}`, `LINE_END` in cells."""
    parts: list[str] = []
    gap = LINE_END if local(element) in _CELLS else " "
    for event, at, text in walk(element, dropped, limits, name):
        if event == "text":
            parts.append(text)
        else:
            parts.append(mark(at, event == "start"))
            if at is not element and local(at) in BREAKS:
                parts.append(gap)
    return squeeze(finish("".join(parts)))


def mark(element: "_Element", start: bool) -> str:
    """The private mark for the start or end of raised text or of a link to the reference list."""
    tag = local(element)
    if tag in _RAISING or _is_exponent(element):
        return RAISED if start else LOWERED
    if _is_citation(element, tag):
        return CITED if start else CITED_END
    return ""


def _is_exponent(element: "_Element") -> bool:
    parent = element.getparent()
    return parent is not None and local(parent) == "msup" and parent.index(element) == 1


def _is_citation(element: "_Element", tag: str) -> bool:
    if tag == "xref":
        return element.get("ref-type") == "bibr"
    if tag != "a":
        return False
    href = element.get("href") or ""
    return href.startswith("#") and href[1:].lower().lstrip("_").startswith(
        ("ref", "bib", "cit", "cr", "b", "r")
    )


def _untagged(node: "_Element") -> str:
    """What stands for a comment, an instruction or an entity: its tail, and a known entity."""
    from lxml import etree

    tail = clean(node.tail or "")
    if isinstance(node, etree._Entity):
        return entity(str(node.name)) + tail
    return tail
