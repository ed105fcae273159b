"""What stands inside a line of a marked-up format: raised text, entities, marks of citations.

A walker writes `RAISED`/`LOWERED` around raised text and `CITED`/`CITED_END` around links to the
reference list; `finish` turns them into the plain form `^{7,8}`. `LINE_END` stands where a line,
paragraph or list item ends within a table's cell; `tables.table_rows` takes it out. The marks are
private-use characters, which `decode.clean` has removed from the file's own text.
"""

import re
from html.entities import html5

RAISED, LOWERED, CITED, CITED_END = "\ue000", "\ue001", "\ue002", "\ue003"
LINE_END = "\ue005"

_RAISED = re.compile(f"{RAISED}([^{RAISED}{LOWERED}]*){LOWERED}")
_NEIGHBOURS = re.compile(r"\^\{([\d,\s–-]+)\}(\s*[,–-]\s*)\^\{([\d,\s–-]+)\}")
_ORDINAL = re.compile(r"(?:st|nd|rd|th|TM|SM|®|™)", re.IGNORECASE)
_ALREADY_RAISED = re.compile(r"[⁰¹²³⁴-₟\s,–-]+")
_CITATIONS = re.compile(
    f"{CITED}[^{CITED}]*{CITED_END}(?:[\\s,;–-]*{CITED}[^{CITED}]*{CITED_END})*"
)
_NUMBERS = re.compile(r"[\d\s,;–-]+")
_MARKS = re.compile(f"[{RAISED}{LOWERED}{CITED}{CITED_END}]")


def finish(text: str) -> str:
    """The text with raised stretches as `^{..}` and every other private mark gone.

    Ordinals (1st), trademarks and characters that are superscripts themselves stay as they are.
    """
    text = _CITATIONS.sub(lambda match: _cited(match, text), text)
    previous = None
    while previous != text:  # nested superscripts, from the inside out
        previous, text = text, _RAISED.sub(_raised, text)
    text = _NEIGHBOURS.sub(lambda m: "^{" + m[1] + m[2].strip() + m[3] + "}", text)
    return _MARKS.sub("", text)


def entity(name: str) -> str:
    """The character of a named entity (`alpha`); empty for one that nobody knows."""
    return html5.get(f"{name};", "")


def _raised(match: re.Match[str]) -> str:
    inside = _MARKS.sub("", match[1])
    body = inside.strip()
    if not body or _ORDINAL.fullmatch(body) or _ALREADY_RAISED.fullmatch(body):
        return inside
    if _NUMBERS.fullmatch(body):
        body = re.sub(r"\s+", "", body)
    before = " " if inside[:1].isspace() else ""
    after = " " if inside[-1:].isspace() else ""
    return f"{before}^{{{body}}}{after}"


def _cited(match: re.Match[str], text: str) -> str:
    """Bare numbers that link to the reference list are raised; in brackets they stay."""
    body = _MARKS.sub("", match[0])
    before = text[: match.start()].rstrip(f" {CITED}")[-1:]
    after = text[match.end() :].lstrip(f" {CITED_END}")[:1]
    enclosed = before in {"[", "(", RAISED} or after in {"]", ")", LOWERED}
    if enclosed or not _NUMBERS.fullmatch(body) or not any(c.isdigit() for c in body):
        return body
    return f"{RAISED}{body}{LOWERED}"
