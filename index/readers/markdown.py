"""Markdown: headings by their marks, pipe tables as rows, everything else as its words."""

import itertools
import re
from collections.abc import Sequence

from index.limits import Limits
from index.readers.decode import decode
from index.readers.glyph_names import spelled
from index.readers.inline import LINE_END, LOWERED, RAISED, entity, finish
from index.readers.pieces import Pieces, squeeze
from index.readers.tables import Cell, table_rows
from index.records import BlockKind, Extract, Metadata
from index.section_names import closed_up

_ATX = re.compile(r" {0,3}(#{1,6})[ \t]+(\S.*)")
_ATX_END = re.compile(r"(?<![#\\])#{1,100}$")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_DELIMITERS = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"\s*(?:[-*+]|(\d{1,9}[.)]))[ \t]+(?=\S)")
_QUOTE = re.compile(r"^ {0,3}>[ \t]?")
_PIPE = re.compile(r"(?<!\\)\|")
_NOTE = re.compile(r" {0,3}\[\^(\d{1,4})\]:[ \t]*(?=\S)")  # a footnote's text, "[^5]: ..."
_NOTE_MARK = re.compile(r"\[\^(\d{1,4}(?:\s?[,–-]\s?\d{1,4})*)\]")
_CARETS = re.compile(r"(?<=\S)\^(\d{1,4}(?:\s?[,–-]\s?\d{1,4})*|[+−-]|-/-)\^(?!\d)")
_DEFINITION = re.compile(r" {0,3}\[[^\]^]+\]:\s*\S+")
_FRONT_FIELD = re.compile(r"([A-Za-z_-]+)\s*:\s*(.*?)\s*$")

_COMMENT, _COMMENT_END = "<!--", "-->"
LONGEST_COMMENT = 2000  # characters; an opening mark with none to close it hides no more
_CODE = re.compile(r"(`+)(.+?)\1")
_IMAGE = re.compile(r"!\[([^\]\n]{0,1000})\]\([^()\s]*(?:\s(?:\"[^\"]*\"|'[^']*'))?\)")
_NO_WORDS = re.compile(  # what a converter calls an image: "image 1", "imageFile1.png"
    r"(?:(?:img|image|picture|photo|graphic|fig(?:ure)?)[\s_-]?(?:file)?[\s_.-]*\d*|\S+\.\w{3,4})",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\[([^\[\]]+)\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*\\])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*\\])\*(?![\w*])")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)(sup|sub|b|i|em|strong|br|u|span)\b[^<>\n]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]\w{1,30}));")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
LONGEST_HEADING = 400  # characters; the longest titles of papers have some 300
_DOI_URL = re.compile(r"doi\.org/(10\.\d{4,9}/\S+)")


def looks_like_markdown(text: str) -> bool:
    """Whether a text has marks that plain text has no use for.

    A heading mark, a table's delimiter row, or a code fence; asterisks and numbered lines alone
    are common in plain text too.
    """
    lines = text.splitlines()[:5000]
    headings = sum(_is_heading(lines, at) for at in range(len(lines)))
    if headings > 1 or (headings and any(_ITEM.match(line) for line in lines)):
        return True
    first = next((line for line in lines if line.strip()), "")
    if _ATX.match(first) or sum(bool(_FENCE.match(line)) for line in lines) > 1:
        return True
    pairs = itertools.pairwise(lines)
    return any(_is_table(a, b) or _is_setext(a, b, "=") for a, b in pairs)


def _is_heading(lines: Sequence[str], at: int) -> bool:
    """Whether a line is marked as a heading; "# Corresponding author" amid lines is a footnote."""
    found = _ATX.match(lines[at])
    if not found or len(found[1]) > 1:
        return found is not None
    beside = [*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]]
    return at == 0 or any(not line.strip() or _ATX.match(line) for line in beside)


def read(data: bytes, name: str, limits: Limits) -> Extract:
    """Headings, paragraphs, list items and table rows, in order.

    Emphasis, links and images are reduced to their words (a DOI in a link's address is kept).

    Raises:
        UnreadableSource: the bytes are no text, or hold none, or too much.
    """
    reader = _Lines(name, limits)
    lines, fields = _front_matter(_without_comments(spelled(decode(data, name))).splitlines())
    reader.read(lines)
    title = reader.pieces.promote_title()
    return reader.pieces.extract("markdown", _metadata(fields, title))


def _without_comments(text: str) -> str:
    """A text without its comments, in one pass: whatever closes the next is looked for once."""
    kept: list[str] = []
    done, end = 0, -1
    start = text.find(_COMMENT)
    while start >= 0:
        inside = start + len(_COMMENT)
        if end < inside and (end := text.find(_COMMENT_END, inside)) < 0:
            break
        if end - inside <= LONGEST_COMMENT:
            kept.append(text[done:start])
            done = inside = end + len(_COMMENT_END)
        start = text.find(_COMMENT, inside)
    return "".join([*kept, text[done:]])


class _Lines:
    """One pass over the lines; `_open` are those of the paragraph under way."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.pieces = Pieces(name, limits)
        self._name = name
        self._limits = limits
        self._open: list[str] = []
        self._fence: str | None = None

    def read(self, lines: Sequence[str]) -> None:
        at = 0
        while at < len(lines):
            line = _unquoted(lines[at])
            following = _unquoted(lines[at + 1]) if at + 1 < len(lines) else ""
            if self._fenced(line):
                at += 1
            elif _is_table(line, following) and not self._fence:
                at = self._table(lines, at)
            elif self._open and _is_setext(self._open[-1], line, "=-"):
                self._heading(" ".join(self._open), 1 if "=" in line else 2)
                at += 1
            else:
                self._line(line)
                at += 1
        self._close()

    def _fenced(self, line: str) -> bool:
        """Whether the line belongs to a block of code, whose lines are kept one by one."""
        fence = _FENCE.match(line)
        if fence and (self._fence is None or line.strip().startswith(self._fence)):
            self._close()
            self._fence = None if self._fence else fence[1]
            return True
        if self._fence:
            self.pieces.add(line, BlockKind.PARAGRAPH)
        return self._fence is not None

    def _line(self, line: str) -> None:
        heading = _ATX.match(line)
        if heading:
            self._close()
            self._heading(_ATX_END.sub("", heading[2].rstrip()), len(heading[1]))
        elif not line.strip() or _RULE.match(line) or _DEFINITION.match(line):
            self._close()
            if _DEFINITION.match(line):
                self.pieces.add(plain(line), BlockKind.PARAGRAPH)
        else:
            item = _ITEM.match(line)
            if note := _NOTE.match(line):
                self._close()
                line = f"{note[1]}. {line[note.end() :]}"
            elif item:
                self._close()
                line = f"{item[1]} {line[item.end() :]}" if item[1] else line[item.end() :]
            self._open.append(line.strip())

    def _heading(self, text: str, level: int) -> None:
        self._open.clear()
        if len(text) > LONGEST_HEADING:  # a line of text that a converter took for one
            self.pieces.add(plain(text), BlockKind.PARAGRAPH)
        else:
            self.pieces.add(closed_up(squeeze(plain(text))), BlockKind.HEADING, level=level)

    def _close(self) -> None:
        self.pieces.add(plain("\n".join(self._open)), BlockKind.PARAGRAPH)
        self._open.clear()

    def _table(self, lines: Sequence[str], at: int) -> int:
        """Add the table that begins at a line; returns the line after it."""
        self._close()
        rows = [_cells(lines[at], header=True)]
        at += 2
        while at < len(lines) and "|" in lines[at] and lines[at].strip():
            rows.append(_cells(lines[at], header=False))
            at += 1
        for row in table_rows(rows, self._name, self._limits):
            self.pieces.add(row, BlockKind.TABLE_ROW)
        return at


def plain(text: str) -> str:
    """A stretch of Markdown as its words; raised text as `^{..}`."""
    text = _CODE.sub(lambda match: match[2], text)
    text = _CARETS.sub(rf"{RAISED}\1{LOWERED}", _NOTE_MARK.sub(rf"{RAISED}\1{LOWERED}", text))
    text = _IMAGE.sub(lambda match: "" if _NO_WORDS.fullmatch(match[1]) else match[1], text)
    text = _LINK.sub(_link, text)
    text = _AUTOLINK.sub(r"\1", text)
    text = _STRONG.sub(r"\2", text)
    text = _EMPHASIS.sub(r"\1", text)
    text = _TAG.sub(_tag, text)
    text = _ENTITY.sub(_entity, text)
    return finish(_ESCAPE.sub(r"\1", text))


def _link(match: re.Match[str]) -> str:
    doi = _DOI_URL.search(match[2])
    return f"{match[1]} doi:{doi[1]}" if doi and doi[1] not in match[1] else match[1]


def _tag(match: re.Match[str]) -> str:
    tag = match[2].lower()
    if tag == "sup":
        return LOWERED if match[1] else RAISED
    return " " if tag == "br" else ""


def _entity(match: re.Match[str]) -> str:
    if match[3]:
        return entity(match[3]) or match[0]
    code = int(match[1]) if match[1] else int(match[2], 16)
    return chr(code) if 31 < code < 0xD800 or 0xDFFF < code < 0x110000 else ""


def _unquoted(line: str) -> str:
    return _QUOTE.sub("", line, count=1)


def _is_table(line: str, following: str) -> bool:
    return "|" in line and "|" in following and bool(_DELIMITERS.match(following))


def _is_setext(line: str, following: str, signs: str) -> bool:
    match = _SETEXT.match(following)
    long = match is not None and len(match[1]) > 2 and match[1][0] in signs
    return long and bool(line.strip()) and not _ATX.match(line) and "|" not in line


def _cells(line: str, *, header: bool) -> list[Cell]:
    inside = line.strip().removeprefix("|")
    if inside.endswith("|") and not inside.endswith("\\|"):
        inside = inside[:-1]
    lines = (_BREAK.sub(LINE_END, cell) for cell in _PIPE.split(inside))
    return [Cell(squeeze(plain(cell)), header=header) for cell in lines]


def _front_matter(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    """The lines without a YAML head, and its plain fields."""
    if not lines or lines[0].strip() != "---":
        return lines, {}
    end = next((i for i, line in enumerate(lines[1:200], 1) if line.strip() == "---"), None)
    if end is None:
        return lines, {}
    found = (_FRONT_FIELD.match(line) for line in lines[1:end])
    return lines[end + 1 :], {m[1].lower(): m[2].strip("\"'") for m in found if m and m[2]}


def _metadata(fields: dict[str, str], title: str | None) -> Metadata:
    year = re.search(r"(?:19|20)\d\d", fields.get("year", fields.get("date", "")), re.ASCII)
    names = fields.get("authors", fields.get("author", "")).strip("[]")
    doi = re.search(r"10\.\d{4,9}/\S+", fields.get("doi", ""), re.ASCII)
    return Metadata(
        title=fields.get("title") or title,
        authors=tuple(n.strip(" \"'") for n in re.split(r"[;,]", names) if n.strip(" \"'")),
        journal=fields.get("journal"),
        year=int(year[0]) if year else None,
        doi=doi[0] if doi else None,
    )
