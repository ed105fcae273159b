"""Which terms of a list question belong together: alternatives, pairs, what only tells more."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.lists.terms import Term, nested_in
from assistant.lists.words import LISTING, OR
from index.names import symbol_key


def grouped(terms: Sequence[Term], text: str) -> list[list[Term]]:
    """The terms, alternatives together; what stands in brackets only tells more of what is before.

    Where both of two are asked for, "both X and Y" or "X AND Y", each is a group of its own.
    """
    groups: list[list[Term]] = []
    for at, term in enumerate(terms):
        previous = groups[-1][-1] if groups else None
        gap = _gap(previous, term, text) if previous else ""
        if previous and _elaborates(previous, term, text):
            continue
        if previous and (
            _alternatives(previous, term, gap) or _enumerated(previous, terms[at:], text)
        ):
            groups[-1].append(term)
        else:
            groups.append([term])
    both = bool(_BOTH.search(text)) or (" AND " in text and not text.isupper())
    return [
        part
        for group in _without_one_sided(groups, text)
        for part in ([[one] for one in group] if _is_pair(group, text) and both else [group])
    ]


_BOTH = re.compile(r"\bboth\b(?! the (?:ones|that))", re.IGNORECASE)


def _is_pair(group: Sequence[Term], text: str) -> bool:
    return (
        len(group) == 2
        and group[0].key != group[1].key
        and bool(
            re.fullmatch(
                r"\s*(?:and|AND|plus|&)\s*(?:\w+\s+)?", text[group[0].end : group[1].start]
            )
        )
    )


def _elaborates(one: Term, other: Term, text: str) -> bool:
    """Whether a term in brackets goes into what is named before: "vessels (growth, leaks)"."""
    opened = text.rfind("(", 0, other.start)
    if one.is_name and one.end <= opened and ")" not in text[opened : other.start]:
        return one.key in _joined_to(other, text)  # "AKT (PI3K/AKT, PTEN/AKT)": AKT in each
    return (
        one.kind == other.kind
        and one.end <= opened
        and ")" not in text[opened : other.start]
        and not nested_in(other, one)
        and not one.is_name
    )


def _joined_to(term: Term, text: str) -> frozenset[str]:
    """The keys of the names that a slash joins to a term."""
    joined = (
        match for match in _JOINED.finditer(text) if match.start() <= term.start < match.end()
    )
    return frozenset(symbol_key(name) for match in joined for name in match[0].split("/"))


_JOINED = re.compile(r"[\w-]+(?:/[\w-]+)+")


def _alternatives(one: Term, other: Term, gap: str) -> bool:
    kinds = {"name" if term.is_name else term.kind for term in (one, other)}
    if len(kinds) == 1 or kinds == {"name", "word"}:
        listed = LISTING.match(gap) or (OR.search(gap) and len(gap) < 40)
        return bool(listed) or (one.key == other.key and not _TOPIC_ENDS.search(gap))
    return bool(_EITHER_KIND.fullmatch(gap))


_TOPIC_ENDS = re.compile(r"[.:!?] ")  # "the brain: which ...", asked for whatever comes behind


_EITHER_KIND = re.compile(  # "resistance or its prognosis", "resistance to it or with the outlook"
    r"\s*/\s*|(?:\s+(?:to|against|of|for|from|in|on) (?:it|them|this|these|that|those))?"
    r"\W*or\W*(?:(?!(?:in)?to\b|of\b|in\b|by\b)\w+\W+){0,2}"
    r"|,? or (?:(?:in|with|by|to|of|for) )?(?:the )?(?:(?:changes?|remodel+ing|alterations?"
    r"|activation|formation|behaviou?r|activity) (?:in|of|to) (?:the )?)?"
)


def _enumerated(one: Term, others: Sequence[Term], text: str) -> bool:
    """Whether terms of any kind stand in one row that an "or" ends: "walls, vessels or growth"."""
    if len(others) < 2 or not re.fullmatch(r",\s*", _gap(one, others[0], text)):
        return False
    return bool(re.fullmatch(r",?\s*or\s+", _gap(others[0], others[1], text)))


def without_implied(named: Sequence[Term], kept: Sequence[Term], text: str) -> list[Term]:
    """Without the alternatives of a term that another one narrows.

    "M2 polarisation of macrophages or microglia" asks for M2, whoever turns it.
    """
    implied = [term for term in named if term not in kept]
    return [
        term
        for term in kept
        if not any(
            not nested_in(term, one)
            and (
                (one.end <= term.start and _alternatives(one, term, _gap(one, term, text)))
                or (term.end <= one.start and _alternatives(term, one, _gap(term, one, text)))
            )
            for one in implied
        )
    ]


def _without_one_sided(groups: list[list[Term]], text: str) -> list[list[Term]]:
    """The groups without processes told of a cell or organ that an "or" offers without them too.

    "Turn fibroblasts into CAFs or make CAFs worse" is on fibroblasts either way.
    """
    for one, other in ((a, b) for group in groups for a, b in pairwise(group)):
        split = _OR_DOES.search(text, one.end, other.start)
        if split is None or one.key != other.key or one.kind not in {"cell", "organ"}:
            continue
        told = [group for group in groups if all(term.kind == "process" for term in group)]
        behind = [group for group in told if group[0].start >= split.end()]
        if behind and len(behind) == len(told):
            return [group for group in groups if group not in behind]
    return groups


_OR_DOES = re.compile(r"\bor (?!(?:in|on|to|of|by|from|for|at|the|an?)\b)")


def _gap(one: Term, other: Term, text: str) -> str:
    return text[one.end : other.start].lower()
