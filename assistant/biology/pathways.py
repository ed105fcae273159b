"""Names of signalling pathways and axes in a text: "PI3K/Akt pathway", "TGF-β signaling"."""

import re
from collections.abc import Iterator

from index.mirna import find_mirnas

_PATHWAY = re.compile(
    r"(?<![\w/-])(?P<name>(?:[A-Z][\w+-]*|mTOR)(?:\s?[-/]\s?[\wα-ω][\w+-]*"
    r"|\s[α-ω](?=[\s/-]))*(?:(?:,| and) [A-Z][\w/α-ω-]*(?=\s(?:pathways|axes|signal)))?)"
    r"\s+(?:signal(?:l)?ing\s+|signal\s+)?(?:pathways?|ax[ie]s|signal(?:l)?ing"
    r"|cascade)(?:\s+pathways?|\s+ax[ie]s)?"
)
_ACTING = re.compile(  # "TSC2/mTORC1-mediated": the way is told by its members alone
    r"(?<![\w/-])(?P<name>[A-Z]\w*(?:/[A-Za-zα-ω]\w*)+)(?=-(?:mediated|driven)\b)"
)
_POINTING = re.compile(r"(?:The|This|These|A|An)\b")


def pathways(text: str) -> Iterator[str]:
    """The pathways that a text names, as it writes them, those named by a miRNA left out."""
    for match in named_pathways(text):
        yield match[0]


def named_pathways(text: str) -> Iterator[re.Match[str]]:
    """The same as matches; `name` is the pathway without the word "pathway"."""
    for match in sorted(
        (*_PATHWAY.finditer(text), *_ACTING.finditer(text)), key=lambda one: one.start()
    ):
        if not find_mirnas(match[0]) and not _POINTING.match(match[0]):
            yield match
