"""Short ways to a parsed document, for the tests of the parser and the chunker."""

from index.limits import Limits
from index.parse import parse
from index.readers.text import read
from index.records import Block, BlockKind, Document, Extract, RawBlock


def parsed(text: str, document_id: str = "d") -> Document:
    """A plain-text file as a document."""
    extract = read(text.encode("utf-8", "replace"), "paper.txt", Limits())
    return parse(extract, document_id=document_id, name="paper.txt", sha256="0" * 64)


def marked(
    *blocks: tuple[str, BlockKind | None, int | None], form: str = "html", document_id: str = "d"
) -> Document:
    """Blocks of a format that marks them, as a document: text, kind, heading level."""
    text, raws = "", []
    for body, kind, level in blocks:
        raws.append(RawBlock(len(text), len(text) + len(body), kind, level))
        text += body + "\n\n"
    extract = Extract(form, text, tuple(raws))
    return parse(extract, document_id=document_id, name="paper", sha256="0" * 64)


def texts(document: Document, kind: BlockKind) -> list[str]:
    """What stands in the blocks of a kind."""
    return [body(document, block) for block in document.blocks if block.kind is kind]


def body(document: Document, block: Block) -> str:
    """What stands in a block."""
    return document.text[block.start : block.end]


def block_with(document: Document, words: str) -> Block:
    """The only block that holds `words`."""
    found = [block for block in document.blocks if words in body(document, block)]
    assert len(found) == 1, f"{words!r} stands in {len(found)} blocks"
    return found[0]


def outline(document: Document) -> list[tuple[int, str]]:
    """The headings with their levels."""
    return [(section.level, section.heading) for section in document.sections]
