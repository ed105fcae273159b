"""Which of two things is more, or better: told only where the two are set beside each other.

"Which is the better marker, A or B?" is answered neither by what is told of A alone nor by a
sentence that names both and weighs nothing; figures on each of them let the reader weigh them.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from assistant.answers.manner import has_number
from assistant.asked import needs
from assistant.asked.frame_words import AUXILIARY
from assistant.asked.wanted import Need
from assistant.question import Kind, Question
from assistant.search.candidates import Candidate, Found
from assistant.search.facts import names
from index.lexicon import NO_LEXICON
from index.names import Entity

_MORE = (
    r"(?:better|best|worse|worst|superior|inferior|(?:more|most|less|least|fewer) ?[\w-]*"
    r"|(?:high|low|great|strong|weak|fast|slow|quick|cheap|early|earli|lat|larg|small|bigg|long|short"
    r"|saf|rich|poor|simpl|old|new|easi|clos|near|wid|deep|thick|hard|rar)(?:er|est))"
)
_NO_MORE = rf"(?:(?!\b{_MORE}\b)[^?])*?"  # "does A lower C more than B": the last is meant
_PLAIN = r"(?:the |an? |in |with |from |by |for |of |using |exosomal |vesicular )*"
_ENDS = r"(?:(?: in| for| at| of| to| by| as| when| on| during| after| among)\b[^?]*)?\W*$"
_BUILDS = (
    re.compile(  # "which is the better marker, A or B?"
        rf"\b(?:which|what|who)\b[^?]*?\b{_MORE}\b[^?]*?[,:–-]\s*{_PLAIN}(?P<one>[^,?]+?),? or"
        rf" {_PLAIN}(?P<other>[^,?]+?)\W*$",
        re.IGNORECASE,
    ),
    re.compile(  # "is A or B the better marker?"
        rf"^\W*{AUXILIARY} {_PLAIN}(?P<one>[^,?]+?) or {_PLAIN}(?P<other>[^,?]+?)"
        rf" (?:the |an? )?{_MORE}\b",
        re.IGNORECASE,
    ),
    re.compile(  # "is A better than B?"
        rf"^\W*{AUXILIARY} {_PLAIN}(?P<one>[^?]+?) (?:an? |the )?{_MORE}\b{_NO_MORE} than"
        rf" {_PLAIN}(?P<other>[^?]+?){_ENDS}",
        re.IGNORECASE,
    ),
)
_WEIGHING = re.compile(
    rf"\b{_MORE}\b|\b(?:than|versus|vs|compared|outperform\w*|exceed\w*|whereas|while|unlike"
    r"|in contrast|contrary|twice|fold|each|separate\w*|no difference|(?:did|does) not differ)\b",
    re.IGNORECASE,
)
_FIGURES = (  # of one kind on either side, they can be weighed by the reader
    re.compile(r"\bAUC\b|[Aa]rea under|[Ss]ensitiv|[Ss]pecificit|[Aa]ccura"),
    re.compile(r"\bHRs?\b|[Hh]azard|[Oo]dds|[Rr]elative risk|\bOR\b"),
    re.compile(r"\d ?%|-?fold\b|\btimes\b|\bhal(?:f|ved)\b|\bdoubled\b|\btripled\b|\bthirds?\b"),
    re.compile(r"\br ?= ?[-−]?0?\.\d"),
    re.compile(r"\d ?(?:[afpnµμm]M|[afpnµμm]mol|[fpnµμm]?g)\b"),  # amounts, limits of detection
    re.compile(r"\d,\d{3}\b"),  # what a collection holds
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that a question weighs: what each is called, and what tells of it."""

    one: str
    other: str
    told_by: tuple[Callable[[Candidate], bool], Callable[[Candidate], bool]]


def pair_of(question: Question) -> Pair | None:
    """The two names, or fluids or cells, that a question weighs against each other; else None."""
    if question.kind in {Kind.REFERENCE, Kind.METADATA, Kind.DEFINITION}:
        return None
    for build in _BUILDS:
        match = build.search(question.core)
        if match is None:
            continue
        sides = _of_one_kind(
            *(
                _together(
                    [
                        item
                        for item in question.entities
                        if match.start(name) <= item.start and item.end <= match.end(name)
                    ],
                    question.core,
                )
                for name in ("one", "other")
            )
        )
        keys = [{item.key for item in side} for side in sides]
        if all(keys) and not keys[0] & keys[1]:
            one, other = (" and ".join(item.text for item in side) for side in sides)
            return Pair(one, other, (_teller(sides[0]), _teller(sides[1])))
        if apart := _set_apart(match["one"], question.core[match.start("other") :]):
            return apart
    return None


def _set_apart(one: str, other: str) -> Pair | None:
    """The two settings of one class that the sides stand in: "A in saliva" and "those in tears"."""
    here, there = ([need for need in needs.settings(side) if need.rivals] for side in (one, other))
    if len(here) != 1 or len(there) != 1 or there[0].pattern not in here[0].rivals:
        return None
    (first,), (second,) = here, there
    return Pair(first.name, second.name, (_placed(first, second), _placed(second, first)))


_OF_BLOOD = frozenset({"serum", "plasma"})
_BLOOD = re.compile(r"\b(?:blood|ser(?:um|a)|plasma)\b", re.IGNORECASE)


def _placed(setting: Need, beside: Need) -> Callable[[Candidate], bool]:
    """Whether a sentence tells of a setting; what is said of blood is said of its serum."""
    of_blood = setting.name in _OF_BLOOD and beside.name not in _OF_BLOOD
    pattern = _BLOOD if of_blood else setting.pattern
    return lambda item: bool(pattern.search(item.text))


_JOINED = re.compile(  # names that make up one side: "miR-21 and exosomal miR-155"
    r"\W*(?:(?:and|plus|with|combined with|together with)\W+)?(?:exosomal |the )*", re.IGNORECASE
)
_PLACE = re.compile(r"\b(?:in|of|from|with|for|among|on|at)\W+(?:[a-z]+ )?$")
_Names = tuple[Entity, ...]


def _together(items: Sequence[Entity], core: str) -> list[_Names]:
    """The names of a side by what joins them; what only says where the first stands is left out."""
    groups: list[_Names] = []
    end = 0
    for item in items:
        if groups and _JOINED.fullmatch(core, end, item.start):
            groups[-1] = (*groups[-1], item)
        elif not groups or not _PLACE.search(core[end : item.start]):
            groups.append((item,))
        end = item.end
    return groups


def _of_one_kind(one: Sequence[_Names], other: Sequence[_Names]) -> tuple[_Names, _Names]:
    """What is weighed of either side: of several names, the only one of the other side's kind."""
    return _like(one, other), _like(other, one)


def _like(side: Sequence[_Names], beside: Sequence[_Names]) -> _Names:
    if len(side) > 1:
        kinds = {item.kind for group in beside for item in group}
        side = [group for group in side if kinds & {item.kind for item in group}]
    return side[0] if len(side) == 1 else ()


def is_unweighed(pair: Pair, found: Found) -> bool:
    """Whether nothing sets two things beside each other, and there are no figures on both."""
    one, other = ([item for item in found.sentences if told(item)] for told in pair.told_by)
    both = [item for item in one if any(item is another for another in other)]
    if any(_WEIGHING.search(item.text) for item in both):
        return False
    return not any(_given(kind, one) and _given(kind, other) for kind in _FIGURES)


def _teller(side: _Names) -> Callable[[Candidate], bool]:
    return lambda item: all(names(item.facts, entity, NO_LEXICON) for entity in side)


def _given(kind: re.Pattern[str], told: Iterable[Candidate]) -> bool:
    return any(kind.search(item.text) and has_number(item.text) for item in told)
