"""What a list question leaves out: "apart from blood", "not counting the umbilical cord ones"."""

import re
from collections.abc import Mapping, Sequence

from assistant.lists.roles import Role, role_of
from assistant.lists.terms import Term, nested_in
from assistant.lists.words import EXCEPTING, NOT, NOT_AFTER, TOLD_APART


def refused_in(named: Sequence[Term], text: str) -> list[Term]:
    """The terms that are named to be left out, and those listed with them."""
    refused: list[Term] = []
    for term in named:
        listed = (
            refused
            and refused[-1].kind == term.kind
            and _LISTED.fullmatch(text, refused[-1].end, term.start)
        )
        if listed or _is_refused(term, text):
            refused.append(term)
    return refused


def refused_role(one: Term, hard: Sequence[Term], roles: Mapping[int, Role], text: str) -> Role:
    """The part that what is left out would play: its own, or that of what is asked for instead."""
    alike = (roles[term.start] for term in hard if term.kind == one.kind)
    own = role_of(one, text)
    return own if own is not Role.ANY else next(alike, own)


_LISTED = re.compile(
    r"(?:\W*(?:cells?|samples?))?\s*(?:,|/|,?\s*(?:and|or|nor))\s*"
    r"(?:(?:the|from|in|of|by|any) )*",
    re.IGNORECASE,
)


def _is_refused(term: Term, text: str) -> bool:
    """Whether a term is named to be left out."""
    before = text[: term.start]
    left_out = NOT.search(before) and not TOLD_APART.search(before)
    return bool(left_out or NOT_AFTER.match(text, term.end))


def narrows(refused: Term, hard: Sequence[Term], text: str) -> bool:
    """Whether what is left out leaves some: "plasma, not serum" only says which of two."""
    alike = [term for term in hard if term.kind == refused.kind]
    if not alike or EXCEPTING.search(text[: refused.start]):
        return True
    return any(nested_in(refused, term) for term in alike)
