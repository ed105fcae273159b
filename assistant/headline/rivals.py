"""Whether a sentence tells of another one of a kind than a question asks about.

What is found in fibroblasts says nothing of macrophages, nor what drives growth of the building of
vessels. Each kind is a closed class of concepts of which none takes in another.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from assistant.asked.wanted import lines_in
from assistant.biology.being_words import ANIMALS, PEOPLE
from assistant.biology.concepts import find_concept, find_concepts, pattern_of
from assistant.headline.as_asked import ASIDE
from assistant.headline.things import by_key

_KINDS = FLUIDS, CELLS, ORGANS, EVENTS = tuple(
    frozenset(name.strip() for name in kind.split(","))
    for kind in (
        "serum, plasma, urine, tears, saliva, milk, synovial fluid, stool, sputum, lavage fluid,"
        "ascites, amniotic fluid, sweat, semen, cerebrospinal fluid",
        "macrophage, natural killer cell, T cell, neutrophil, dendritic cell, microglia,"
        "myeloid suppressor cell, fibroblast, endothelial cell, fat cell, osteoclast, osteoblast,"
        "epithelial cell, platelet, red cell, heart muscle cell, liver cell, nerve cell",
        "lung, brain, bone, liver, heart, kidney, placenta, lymph node, cartilage, skin, gut, eye,"
        "pancreas, muscle, ovary, spleen, adrenal gland, thyroid, peritoneum, pleura",
        "invasion, metastasis, growth, angiogenesis, vascular barrier, resistance, sensitivity,"
        "apoptosis, autophagy, transition, stemness, dormancy, senescence, fat loss,"
        "fibrosis, bone loss, bone formation, hypertrophy",
    )
)
_SUBTYPES = (  # and the cell lines that are of one
    re.compile(
        r"\btriple[- ]negative|\bTNBC|\bbasal\b|\bMDA-?MB-?(?:231|436|468)\b|\bBT-?(?:20|549)\b"
        r"|\bHs-?578T\b|\b4T1\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bHER-?2(?:\+|[- ](?:positive|enriched|overexpress\w+|amplified))"
        r"|\bSK-?BR-?3\b|\bBT-?474\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bluminal\b|\bER\+|\b(?:ER|(?:hormone|o?estrogen)[- ]receptor)[- ]positive"
        r"|\bMCF-?7\b|\bT-?47-?D\b|\bZR-?75|\bBT-?474\b",
        re.IGNORECASE,
    ),
)
_BEINGS = (  # who was studied; "in vivo" and "clinically" leave it open
    re.compile(
        rf"\b{PEOPLE}\b(?![- ](?:derived|cells?|cell lines?|tissues?|samples?))",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{ANIMALS}\b", re.IGNORECASE),
)
_PEOPLE = (  # of one sex, or of one age
    (
        re.compile(r"\b(?:wom[ae]n|females?|girls?|pregnan\w+|postmenopausal)\b", re.IGNORECASE),
        re.compile(r"\b(?:m[ae]n|males?|boys?)\b", re.IGNORECASE),
    ),
    (
        re.compile(
            r"\b(?:child|children|p[a]?ediatric|infants?|newborns?|neonat\w+|adolescents?)\b", re.I
        ),
        re.compile(r"\b(?:adults?|elderly|seniors)\b", re.IGNORECASE),
    ),
)
_ALSO_BY = {  # what else shows one of a kind
    "invasion": pattern_of("metastasis"),
    "metastasis": pattern_of("invasion"),
    "apoptosis": re.compile(
        r"\b(?:death|dying|die[sd]?|surviv\w*|viab\w*|kill\w*)\b", re.IGNORECASE
    ),
    "growth": re.compile(r"\b(?:gr[eo]w\w*|volumes?|weights?|size|burden)\b", re.IGNORECASE),
    "sensitivity": re.compile(r"respon\w+|resist\w*", re.IGNORECASE),
    "resistance": re.compile(r"respon\w+|sensiti\w*", re.IGNORECASE),
}
_VAGUE = re.compile(  # what another one of its kind may be meant by
    r"aggress|progress|malignan|oncogen|carcinogen|vascula|blood supply"
    r"|protect|shield|spar|rescu|surviv|fail|escap",
    re.IGNORECASE,
)


def is_of_a_rival(asked: str, text: str) -> bool:
    """Whether a question names one of a kind that a text has not, and the text another one."""
    bare = ASIDE.sub("", asked)  # what a follow-up took over was asked before
    return (
        any(_tells_another(kind, asked, text) for kind in _KINDS[:-1])
        or _tells_another(_KINDS[-1], bare, text)
        or _are_apart(_among(_BEINGS, asked), _among(_BEINGS, text))
        or is_of_another_line(asked, text)
    )


def is_of_another_line(asked: str, text: str) -> bool:
    """Whether a question is on one cell line or subtype, and a text on others only."""
    apart = _are_apart(lines_in(asked), lines_in(text))
    return apart or _are_apart(_among(_SUBTYPES, asked), _among(_SUBTYPES, text))


def is_of_other_people(asked: str, text: str) -> bool:
    """Whether a question is on one sex or age, and a text on another one only."""
    bare = ASIDE.sub("", asked)
    return any(_are_apart(_among(one, bare), _among(one, text)) for one in _PEOPLE)


def in_a_fluid(asked: str) -> bool:
    """Whether a question names a fluid, and so none other."""
    return any(find_concept(name, asked) for name in _KINDS[0])


def is_of_another_fluid(asked: str, text: str) -> bool:
    """Whether a question names a fluid that a text has not, and the text another one."""
    return _tells_another(_KINDS[0], asked, text)


def are_rivals(one: str, other: str) -> bool:
    """Whether each of two phrases names one of a kind, and not the same."""
    named = (
        [{name for name in kind if find_concept(name, text)} for text in (one, other)]
        for kind in _KINDS
    )
    return any(_are_apart(*pair) for pair in named) or _are_apart(
        _among(_BEINGS, one), _among(_BEINGS, other)
    )


def _tells_another(kind: frozenset[str], asked: str, text: str) -> bool:
    wanted = {
        item.name
        for item in find_concepts(asked, kind)
        if not _VAGUE.match(asked, item.start, item.end)
    }
    if not wanted or any(_is_shown(name, text) for name in wanted):
        return False  # what else is asked beside one that is told of is read elsewhere
    if wanted & by_key(asked, text).keys():
        return False
    return any(find_concept(name, text) for name in kind - wanted)


def _is_shown(name: str, text: str) -> bool:
    also = _ALSO_BY.get(name)
    return bool(find_concept(name, text)) or (
        also is not None and also.search(text.lower()) is not None
    )


def _are_apart(wanted: AbstractSet[object], told: AbstractSet[object]) -> bool:
    return bool(wanted and told) and wanted.isdisjoint(told)


def _among(patterns: Sequence[re.Pattern[str]], text: str) -> set[int]:
    """The places of those patterns that a text has."""
    return {at for at, pattern in enumerate(patterns) if pattern.search(text)}
