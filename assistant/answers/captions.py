"""What a figure shows, by its caption: "what does Figure 2 show?", "which figures are there?"."""

import re
from collections.abc import Iterator

from assistant.draft import Chosen, Decision, Draft
from assistant.records import Refusal
from index.opened import OpenIndex
from index.records import BlockKind

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
    rf"|^\W*(?:(?:describe|explain|summari[sz]e|show|what is) )?{_FIGURE.format('four')}\W*$",
    re.IGNORECASE,
)
_ALL_ASKED = re.compile(  # "what figures are there for survival?" asks for numbers
    r"^\W*(?:which|what|how many) figures are there"
    r"(?= in (?:it|(?:the|this) \w+)|,? and what|\W*$)"
    r"|^\W*(?:which|what|how many) figures (?:do|does) (?:it|they|(?:the|this) \w+)"
    r" (?:have|contain|include)(?=,? and what|\W*$)"
    r"|^\W*(?:list|name|show|describe) (?:me )?(?:all )?(?:the |its )?figures(?=,? and what|\W*$)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"Figure S?\d{1,2}")


def is_asked(core: str) -> bool:
    """Whether a question is for a figure by its number, or for all of them."""
    return bool(_ASKED.match(core) or _ALL_ASKED.search(core))


def told_by(
    core: str, opened: OpenIndex, documents: frozenset[str] | None, most: int
) -> Draft | None:
    """The first `most` sentences of the caption of the figure that is asked about.

    Of all figures the first sentence of each. None where no figure is asked about, or all are and
    there is none; a refusal where there is no figure of that number.
    """
    asked = _ASKED.match(core)
    if asked is None and not _ALL_ASKED.search(core):
        return None
    captions = list(_captions(opened, documents))
    if asked is None:
        first = [(label, ids[0]) for label, ids in captions]
        units = {unit.id: unit for unit in opened.sentences([key for _, key in first])}
        chosen = tuple(Chosen((units[key],), group=label) for label, key in first)
        return Draft(chosen, f"{len(first)} figure{'s' * (len(first) != 1)}") if first else None
    number = f"Figure {next(filter(None, asked.groups())).upper()}"
    told = [key for label, ids in captions if label == number for key in ids][:most]
    if not told:
        missing = f"The indexed sources have no {number}."
        return Draft(decision=Decision(Refusal.NOT_ANSWERED, told=missing))
    units = {unit.id: unit for unit in opened.sentences(told)}
    return Draft(tuple(Chosen((units[key],)) for key in told))


def _captions(
    opened: OpenIndex, documents: frozenset[str] | None
) -> Iterator[tuple[str, list[str]]]:
    """The figures in reading order, each with the ids of the sentences of its caption."""
    for summary in opened.documents:
        if documents is not None and summary.id not in documents:
            continue
        document = opened.document(summary.id)
        for at, block in enumerate(document.blocks):
            if block.kind is BlockKind.CAPTION and _LABEL.fullmatch(block.label or ""):
                ids = [one.id for one in document.sentences if one.block == at]
                if ids:
                    yield block.label or "", ids
