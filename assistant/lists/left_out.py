"""What a list question leaves out, "apart from blood", and what it names without narrowing."""

import re
from collections.abc import Mapping, Sequence

from assistant.biology.concepts import find_concept
from assistant.lists.roles import Role, role_of
from assistant.lists.terms import Term, nested_in
from assistant.lists.words import EXCEPTING, LEAVING_OUT, LISTING, NOT, NOT_AFTER, TOLD_APART
from index.spans import holds

LEFT_OUT_BESIDE = re.compile(  # "(so no stroma, no immune cells)"
    r"\((?:(?:so|and|but|thus|hence|i\.e\.|that is),? )*"
    r"(?:no|without|excluding|except(?: for)?|leaving out|apart from)\b[^()]*\)",
    re.IGNORECASE,
)


def refused_in(named: Sequence[Term], text: str) -> list[Term]:
    """The terms that are named to be left out, and those listed with them."""
    refused: list[Term] = []
    own = [match.span("own") for match in _GOES_ON.finditer(text)]
    bracketed = [match.span() for match in LEFT_OUT_BESIDE.finditer(text)]
    for term in named:
        if holds(own, term.start):
            continue
        listed = (
            refused
            and refused[-1].kind == term.kind
            and _LISTED.fullmatch(text, refused[-1].end, term.start)
        )
        if listed or holds(bracketed, term.start) or _is_refused(term, text):
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
_GOES_ON = re.compile(  # "besides blood, urine and tears were tried": these two are in
    rf"(?:^|[.;:!?]\s)\W*{LEAVING_OUT.pattern} [^,.;:?!]+,"
    r"(?P<own> (?:(?!which\b|what\b|who\b)[\w-]+ ){1,5}?)"
    r"(?:is|are|was|were|has|have|had|can|could|may|might|will)\b(?! (?:left|set|kept|ruled) )",
    re.IGNORECASE,
)
_HAVING = r"(?:where|in which|for which|whose|with|having)"
_WHICH_ENTRIES = (  # of "the ones that hold it back" the direction asked for tells enough
    r"(?: (?:all|every|each|any|the|of|those))*"
    rf"(?: (?:entr(?:y|ies)|rows?|lines?|items?|mi(?:cro)?-?rnas?|mirs?) (?:{_HAVING}|that|which)"
    rf"| (?:ones?|those) {_HAVING})\b"
)
_DROPPING = re.compile(  # "I want to drop every entry where ..."
    r"\b(?:drop|remov|delet|discard|strik|omit|skip|exclud|eliminat|hid)(?:p?ed?|p?ing|e)?"
    r"(?: out)?"
    rf"(?={_WHICH_ENTRIES})"
    r"|\b(?:leav|tak|throw|filter|cross|weed|rul|cutt?)(?:ing|e)? out"
    rf"(?={_WHICH_ENTRIES})|\bget(?:ting)? rid of(?={_WHICH_ENTRIES})",
    re.IGNORECASE,
)
_DROPPED = re.compile(
    rf"\bapart from{_WHICH_ENTRIES}(?:(?!,? (?:which|what)\b)[^.?!:;])*$", re.IGNORECASE
)


def with_the_dropped(text: str) -> str:
    """The text with an order to drop some entries put as what is left out of the list."""
    return _DROPPING.sub("apart from", text)


def _is_refused(term: Term, text: str) -> bool:
    """Whether a term is named to be left out."""
    before = text[: term.start]
    if _DROPPED.search(before):
        return True
    if term.kind == "name" and _KNOCKED_OUT.search(before):
        return False
    left_out = NOT.search(before) and not TOLD_APART.search(before)
    put_aside = _is_put_aside(term, text)
    unsampled = term.kind == "fluid" and _UNSAMPLED.search(before)
    return bool(left_out or put_aside or unsampled or NOT_AFTER.match(text, term.end))


_KNOCKED_OUT = re.compile(  # "fibroblasts without FAK" are those that were deprived of it
    r"\b(?:cells?|CAFs|mice|tumou?rs?|lines?|\w+(?:blasts?|phages?|cytes?)) without (?:the )?$",
    re.IGNORECASE,
)


def _is_put_aside(term: Term, text: str) -> bool:
    return bool(_PUTTING.search(text[: term.start]) and _ASIDE.match(text, term.end))


_PUTTING = re.compile(  # "leaving serum out of it", "if we set cord-derived cells aside"
    r"\b(?:leav|sett?|putt?|lay|tak|keep|rul|cast)(?:e|es|s|ing)?"
    r" (?:(?:the|all|any|those|these) )*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:[- ][\w-]+,?){0,5}? (?:(?:aside|apart|to one side|off the list)\b"
    r"|out\b(?! of (?!(?:it|this|account|consideration|the (?:picture|count|list))\b)))",
    re.IGNORECASE,
)
_UNSAMPLED = re.compile(  # "if we didn't want to use blood", "I'd rather not draw blood"
    r"(?:n['’]t|\b(?:do|does|did|ca|wo|would|could|should)nt"
    r"|\bnot|\bnever|\bcannot|\bavoid\w*|\bwithout|\binstead of|\brather than)"
    r"(?: (?:want|wish|like|need|have|plan|going|able|supposed) to| able to)?"
    r"(?: (?:us|draw|tak|collect|sampl|test|bleed|rely|depend|work|measur|look|go)\w*)?"
    r"(?: (?:on|with|in|at|for|from|any|more|her|their|the|patients?['’]?s?))*\s*$",
    re.IGNORECASE,
)


def narrows(refused: Term, hard: Sequence[Term], text: str) -> bool:
    """Whether what is left out leaves some: "plasma, not serum" only says which of two."""
    if any(refused.kind == "cell" and find_concept(refused.key, one.key) for one in hard):
        return False  # "to M1 and not M2": macrophages are asked for
    alike = [term for term in hard if term.kind == refused.kind]
    if not alike or EXCEPTING.search(text[: refused.start]) or _is_put_aside(refused, text):
        return True
    if holds([match.span() for match in LEFT_OUT_BESIDE.finditer(text)], refused.start):
        return True
    return any(nested_in(refused, term) for term in alike)


def narrowing(named: list[Term], text: str) -> list[Term]:
    """The terms without those that put no condition: what is in as well, or may be or not."""
    kept = [one for one in named if not _TOO.match(text, one.end)] or named
    kept = [one for one in kept if not _EITHER_WAY.search(text[: one.start])] or kept
    kept = _without_included(kept, text)
    kept = [one for one in kept if not _is_beside_tumour(one, text)] or kept
    return [one for one in kept if not (one.kind == "fluid" and _OR_NOT.match(text, one.end))]


_TOO = re.compile(  # "FAK-deficient ones too", "the brain's microglia included": they are in
    r"(?:['’]s [a-z-]+)?(?:-[a-z]+)?(?: ones)?,?"
    r" (?:(?:too|as well|included)\b|also(?=\W*$|\W*[,;.:?!)]))",
    re.IGNORECASE,
)
_EITHER_WAY = re.compile(  # "with or without PI3K": it may be there, or not
    r"(?:\bwith(?: or |/|, or )without|\bwithout or with|±)\s+(?:(?:the|an?|any) )?$", re.IGNORECASE
)
_OR_NOT = re.compile(  # "circulating or transferred": both will do, so neither is asked for
    r",? (?:or|and/or|and) (?:otherwise|not|else\w*|transfer\w*|deliver\w*|shuttl\w*|secret\w*"
    r"|releas\w*|intra-?cell\w*|cell\w*|tissues?|tumou?rs?|in (?:the )?(?:tissues?|tumou?rs?))\b",
    re.IGNORECASE,
)
_INCLUDING = re.compile(  # "..., including the knock-out ones": they are in, and narrow nothing
    r"(?<!\bnot)(?<!\bwithout)(?<!\bby)[ ,(–—-]+(?:including|incl\.)(?=\s)"
    r"(?P<also>[^,;:.?!()]*)",
    re.IGNORECASE,
)


def _without_included(named: list[Term], text: str) -> list[Term]:
    """The terms without those that only say what is in as well, where others are left."""
    also = [match.span("also") for match in _INCLUDING.finditer(text)]
    kept = [
        term
        for term in named
        if not holds(also, term.start)
        or any(
            other.kind == term.kind and LISTING.match(text[other.end : term.start].lower())
            for other in named
            if other.end <= term.start
        )
    ]
    return kept or named


_BESIDE_TUMOUR = re.compile(  # "in the tumour, its stroma or distant niches": wherever it is
    r"\b(?:in|of|on|at|within|for) (?:the |a )?(?:tumou?rs?|cancers?)(?: itself| cells?)?"
    r"(?:,? (?:or|and/or) |, (?=[^.?;]* or ))(?:(?:in|of|on|at|within|for|its|their|the) )*",
    re.IGNORECASE,
)
_OR_ITS_SPREAD = re.compile(  # "women with breast cancer or one of its spread forms"
    r"\b(?:cancers?|tumou?rs?|carcinomas?),? (?:or|and/or) (?:(?:one|any|some) of )?(?:its |their )"
    r"(?:[\w-]+ ){0,2}?(?=(?:[\w-]+ )?(?:spread|metasta\w+|relaps\w+|recurr\w+))",
    re.IGNORECASE,
)


def _is_beside_tumour(term: Term, text: str) -> bool:
    """Whether it is but an alternative to the tumour, which no sentence need name."""
    if term.kind == "cell":
        return any(match.end() == term.start for match in _BESIDE_TUMOUR.finditer(text))
    spread = _OR_ITS_SPREAD.finditer(text) if term.kind in {"process", "organ"} else ()
    return any(0 <= term.start - match.end() < _NEAR for match in spread)


_NEAR = 20  # letters: "brain metastases"
