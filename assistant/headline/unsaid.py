"""Whether what a question asks of is spoken of at all: the fluid, the cells, the line, the organ.

What is told of serum affirms nothing of saliva, however well the rest fits. Where a sentence names
none of a kind, the nearest text around it that does speaks for it. Of several that a question
offers to choose from, one will do.
"""

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from assistant.asked.wanted import lines_in
from assistant.biology.concepts import find_concept, find_concepts
from assistant.headline.rivals import CELLS, FLUIDS, ORGANS
from index.names import find_entities

_BRACKETS = re.compile(r"\s*\([^()]*\)(?=\s*\??$)")  # what a follow-up took over was asked before
_NOT_THIS = re.compile(  # "in plasma, not serum"
    r"\b(?:(?<!is )(?<!are )(?<!was )(?<!were )not|rather than|instead of|other than|as opposed to"
    r"|apart from|besides) (?:(?:just|only|merely|in|of|from|by|the|a|an) )*[\w-]+",
    re.IGNORECASE,
)
_NAMED_AFTER_CELLS = re.compile(  # fibroblast growth factor is no fibroblast
    r"\b(?:[a-z]+|[TB][- ]cell) (?=(?:extracellular|nets?\b|traps?\b|growth factor|colony|counts?\b"
    r"|inhibitory|migration inhib|elastase|chemoattract|adhesion molecule|receptor))",
    re.IGNORECASE,
)
_OR = re.compile(r"\s?/\s?|\bor\b", re.IGNORECASE)
_SPREAD = r"(?:\w*metasta\w*|spread\w*|mets|secondar(?:y|ies)|coloni[sz]\w*)"
_SITES = tuple(  # where a tumour spreads to, and not the organ it is of
    re.compile(where, re.IGNORECASE)
    for where in (
        rf"(?P<site>(?:[\w-]+,? ){{1,4}}){_SPREAD}\b",
        rf"\b{_SPREAD} (?:in|to|into|of|on) (?P<site>(?:[\w-]+,? ?){{1,4}})",
    )
)
_POINTS_BACK = re.compile(r"\b(?:this|these|those|them|their|its?|such|the latter)\b", re.I)

_SUBTYPES = {
    "triple-negative": r"\btriple[- ]negative|\bTNBC|\bbasal\b",
    "HER2-positive": r"\bHER-?2(?:\+|[- ](?:positive|enriched|amplified|tumou?r|cancer|disease))",
    "luminal": r"\bluminal\b|\bER\+|\b(?:ER|(?:hormone|o?estrogen)[- ]receptor)[- ]positive",
}
_OF_TUMOURS = r"(?:the )?(?:[\w-]+ )?(?:tumou?r|cancer|lesion|disease|malignan)"
_ATTRIBUTES = tuple(  # of a tumour: what goes with its grade tells nothing of its size
    (re.compile(asked, re.IGNORECASE), re.compile(told, re.IGNORECASE))
    for asked, told in (
        (
            r"\b(?:tumou?r|cancer|lesion|nodule)s?['’]? (?:size|volume|diameter|bulk)\b"
            rf"|\b(?:size|volume|diameter|bulk) of {_OF_TUMOURS}",
            r"\bsiz|volume|diameter|bulk|\b(?:large|small|big)(?:r|er|ger)?\b|gr[eo]w|shr[aiu]nk|weight"
            r"|burden|\d ?[cm]m\b",
        ),
        (
            r"\b(?:histolog\w+|tumou?r|nuclear|cancer|malignancy) grad(?:e|es|ing)\b"
            rf"|\bgrades? of {_OF_TUMOURS}",
            r"grad(?:e|ing)|differentiat",
        ),
        (
            r"\b(?:tumou?r|TNM|clinical|cancer|disease) stag(?:e|es|ing)\b"
            rf"|\bstages? of {_OF_TUMOURS}",
            r"\bstag(?:e|ing)|TNM|advanced|early|\blate\b|metasta|progress|infiltrat|invas",
        ),
    )
)
_Naming = Callable[[str], AbstractSet[str]]


def leaves_unsaid(
    asked: str,
    text: str,
    around: Sequence[str] = (),
    subject: str = "",
    *,
    only_others: bool = False,
) -> bool:
    """Whether a text, and what stands around it, does not name all of the places asked about.

    Where `only_others`, only one that names another of the kind leaves it unsaid.
    `around` has the nearest first; what its document is about, its `subject`, tells organs alone:
    a review that often speaks of macrophages does not do so in each sentence.
    """
    own = _NAMED_AFTER_CELLS.sub(" ", _NOT_THIS.sub(" ", _BRACKETS.sub("", asked)))
    if _drugs(text) and _drugs(own) and not _drugs(own) & _drugs(text):
        return True
    enough = any if _OR.search(own) else all
    for naming in (_fluids, _cells, _organs, lines_in, _subtypes, _antibodies):
        asks = _sites(own) if naming is _organs else own
        wanted = naming(asks)
        if naming in {_fluids, _cells, _organs}:
            wanted &= _longest(own)
        if not wanted:
            continue
        near = around if naming is not lines_in or _POINTS_BACK.search(text) else ()
        near = () if naming is _subtypes else near
        near = (*near, subject) if naming is _organs else near
        told = next(filter(None, map(naming, (text, *near))), frozenset[str]())
        unsaid = not enough(name in told for name in wanted)
        if unsaid and (told or not (only_others or naming in {_antibodies, _subtypes})):
            return True
    if only_others:
        return False
    return any(asks.search(own) and not told.search(text) for asks, told in _ATTRIBUTES)


def _sites(asked: str) -> str:
    """The words of a question for where a tumour spreads to."""
    return " ; ".join(match["site"] for where in _SITES for match in where.finditer(asked))


def _longest(asked: str) -> AbstractSet[str]:
    """The places that a question names, each by its longest name: the heart muscle is no muscle."""
    return {item.name for item in find_concepts(asked, FLUIDS | CELLS | ORGANS)}


def _fluids(text: str) -> AbstractSet[str]:
    return _of(FLUIDS, text)


def _cells(text: str) -> AbstractSet[str]:
    return _of(CELLS, text)


def _organs(text: str) -> AbstractSet[str]:
    return _of(ORGANS, text)


def _subtypes(text: str) -> AbstractSet[str]:
    return {name for name, said in _SUBTYPES.items() if re.search(said, text, re.IGNORECASE)}


def _of(kind: AbstractSet[str], text: str) -> AbstractSet[str]:
    return {name for name in kind if find_concept(name, text)}


def _drugs(text: str) -> AbstractSet[str]:
    return {item.key for item in find_entities(text) if item.kind == "drug"}


def _antibodies(text: str) -> AbstractSet[str]:
    """The antibodies that a text names by what they are against: "anti-PD-1"."""
    found = find_entities(text)
    return {item.key for item in found if item.kind == "symbol" and item.key.startswith("anti")}
