"""What a condition can be about: the fluids, cells, organs, processes, uses that a text names."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.biology.concept_words import CONCEPTS
from index.spans import Span

END_STATES = frozenset({"M1 polarization", "M2 polarization"})  # asked for as what is reached

_BROAD = frozenset(  # concepts that others fall under
    {
        "blood",
        "body fluid",
        "immune cell",
        "lymphocyte",
        "macrophage",
        "mesenchymal stem cell",
        "stem cell",
        "stromal cell",
        "non-cancer cell",
        "cancer cell",
        "polarization",
        "metabolism",
        "immune response",
        "tumour course",
        "vessels",
        "spread",
        "diagnosis",
    }
)

ONE_THING = frozenset(  # concepts whose names all mean the same, technical or lay
    {
        "urine",
        "tears",
        "saliva",
        "fat cell",
        "osteoclast",
        "osteoblast",
        "endothelial cell",
        "platelet",
        "red cell",
        "heart muscle cell",
        "nerve cell",
        "angiogenesis",
        "apoptosis",
        "autophagy",
        "dormancy",
        "fat loss",
        "fibrosis",
    }
)

ENDPOINTS = frozenset(  # each says more than that patients do well or ill
    {
        "overall survival",
        "disease-free survival",
        "progression-free survival",
        "event-free survival",
        "relapse-free survival",
        "metastasis-free survival",
    }
)

# Looked for only where something else of a question calls for them.
_UNASKED = ENDPOINTS | {"people", "injury", "telling from healthy"}
_ASKED = frozenset(name for group in CONCEPTS.values() for name in group) - _UNASKED

# What is always there in a text of this kind and parts nothing from anything.
SUBJECT = re.compile(
    r"\b(?:mi(?:cro)?-?rnas?|mirs?|exosom\w*|(?:extracellular )?vesicles?|evs?|sevs?"
    r"|non-?coding rnas?|breast (?:cancers?|tumou?rs?|carcinomas?)|bc|mammary)\b"
)


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept found in a text."""

    name: str
    kind: str
    start: int
    end: int


@functools.cache
def pattern_of(name: str) -> re.Pattern[str]:
    """The pattern of a concept, whole words only."""
    return _whole_words(next(group[name] for group in CONCEPTS.values() if name in group))


@functools.lru_cache(maxsize=64)
def _kinds_among(wanted: frozenset[str]) -> tuple[tuple[str, list[str], re.Pattern[str]], ...]:
    """The kinds of some concepts, with those and one pattern of them all: a text has few kinds."""
    return tuple(
        (kind, names, _whole_words("|".join(group[name] for name in names)))
        for kind, group in CONCEPTS.items()
        if (names := [name for name in group if name in wanted])
    )


def _whole_words(source: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z0-9])(?:{source})(?![A-Za-z0-9])")


def lowered(text: str) -> str:
    """The text in lower case, where offsets stay those of `text`: "İ" stays as it is."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(char if len(char.lower()) > 1 else char.lower() for char in text)


@functools.lru_cache(maxsize=32768)  # lists hold one sentence after the other against each concept
def find_concept(name: str, text: str) -> tuple[Span, ...]:
    """Where a text speaks of a concept."""
    return tuple(match.span() for match in pattern_of(name).finditer(lowered(text)))


def find_concepts(text: str, among: frozenset[str] | None = None) -> list[Concept]:
    """The concepts that a question names; of two at one place the longer match, then the narrower.

    `among` are the concepts to look for; where None, all that name themselves in a question.
    """
    return list(_found(text, among or _ASKED))


@functools.lru_cache(maxsize=1024)  # a question is asked for its own several times on the way
def _found(text: str, among: frozenset[str]) -> tuple[Concept, ...]:
    found = sorted(
        _concepts(lowered(text), among),
        key=lambda item: (
            item.start - item.end,
            item.kind == "use",  # "chemoresistance" is resistance first
            item.kind == "cell" and _is_trait(text[item.start : item.end]),
            item.name in _BROAD,
            len(pattern_of(item.name).pattern),
        ),
    )
    kept: list[Concept] = []
    for item in found:
        if not any(other.start < item.end and item.start < other.end for other in kept):
            kept.append(item)
    return tuple(sorted(kept, key=lambda item: item.start))


def _concepts(text: str, wanted: frozenset[str]) -> Iterator[Concept]:
    for kind, names, any_of_them in _kinds_among(wanted):
        if any_of_them.search(text):
            for name in names:
                for match in pattern_of(name).finditer(text):
                    yield Concept(name, kind, *match.span())


def _is_trait(text: str) -> bool:
    """Whether words tell what cells are like, rather than which cells: "stemness"."""
    return text.lower().startswith(("stemness", "self-renew")) or text.lower().endswith("like")
