"""The caption of a figure that a question asks about by its number."""

import re

from index.opened import OpenIndex
from index.records import BlockKind, Passage

_FIGURE = r"fig(?:ure|\.)? ?(?P<{}>s?\d{{1,2}})\b[^?,;:]{{0,40}}"
_SHOWS = (
    r"(?:shows?|shown|depict(?:s|ed)?|illustrat(?:es?|ed)|display(?:s|ed)?|present(?:s|ed)?"
    r"|about|tell|represent(?:s|ed)?|plot(?:s|ted)?|visible|seen|drawn|on)"
)
_IS = r"(?:does|do|did|is|are|can be|could be)"
_ASKED = re.compile(
    rf"^\W*(?:what|which \w+) {_IS} (?:\w+ ){{0,2}}?{_FIGURE.format('one')} {_SHOWS}\W*$"
    rf"|^\W*what {_IS} (?:\w+ )?{_SHOWS} (?:in|on|by) {_FIGURE.format('two')}\W*$"
    r"|^\W*(?:what is |give |show )?(?:the |me the )?(?:caption|legend|title) (?:of|to|for)"
    rf" {_FIGURE.format('three')}\W*$"
    rf"|^\W*(?:describe|explain|summari[sz]e) {_FIGURE.format('four')}\W*$",
    re.IGNORECASE,
)


def caption_asked(
    core: str, opened: OpenIndex, documents: frozenset[str] | None, most: int
) -> list[Passage]:
    """The first sentences of the captions of the figure that is asked about."""
    asked = _ASKED.match(core)
    if asked is None:
        return []
    label = f"Figure {next(filter(None, asked.groups())).upper()}"
    ids: list[str] = []
    for summary in opened.documents:
        if documents is not None and summary.id not in documents:
            continue
        document = opened.document(summary.id)
        meant = {
            at
            for at, block in enumerate(document.blocks)
            if block.kind is BlockKind.CAPTION and block.label == label
        }
        ids += [one.id for one in document.sentences if one.block in meant]
    units = {unit.id: unit for unit in opened.sentences(ids[:most])} if ids else {}
    return [units[key] for key in ids[:most]]
