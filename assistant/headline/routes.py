"""By which route a question has it happen: "does X promote Y via Z", "through the Z pathway".

A sentence that has X promote Y and no Z on the way does not affirm it; one that has it happen
without Z, "independently of Z" or "through W, but not through Z", denies it. What only says which
cells they were, "in Z-positive cells", is no route.
"""

import re
from collections.abc import Sequence

from assistant.headline.stated import clauses
from assistant.headline.things import Thing, by_key, coverage, keys_of, names_all, things, things_in
from index.spans import Span, holds

SPOKEN_OF = 1.0  # share of what is asked, the route apart, that a denial of the route must name

_PASSING = (  # what goes through a barrier or a trial takes no route
    r"(?:pass|go|get|com|cross|mov|slip|squeez|break|travel|leak|diffus|migrat|penetrat|push|cut|see"
    r"|run|went|gone|been|put|liv|flow|filter|pull)\w*"
)
_WAY = r"(?:route|pathway|axis|axes|cascade|mechanism|loop|circuit)"
_BY = re.compile(
    r"\b(?:via|by (?:way|means) of|through)\s+(?P<what>[^,;?]+)"
    rf"|\b(?:by|using) (?:the|an?) (?P<named>(?:[\w/-]+ ){{1,4}}?{_WAY})\b"
    r"|\bby (?:making|producing|secreting|releasing|generating) (?P<made>[^,;?]+)",
    re.IGNORECASE,
)
_PASSES = re.compile(rf"\b{_PASSING}(?: (?:[\w-]+ly|back|up|out))?\s+$", re.IGNORECASE)
_IS_MEANS = re.compile(r"(?:via|by (?:way|means) of)\s+[^,;?]*[A-Z\d]")  # no barrier has a symbol
_STOP = re.compile(
    r"\b(?:in|for|when|if|after|with|without|on|among|during|than|rather|instead|to|and|or)\b",
    re.IGNORECASE,
)
_OF_ANY_ROUTE = re.compile(  # what every route is called
    rf"(?:{_WAY}s?|signall?ing|receptors?|targets?|targeting|modulation|regulation|action|effects?"
    r"|activity|use|means|way|process|release|secretion|transfer|delivery|system|same|own)$",
    re.IGNORECASE,
)
_SAYS_WHICH = re.compile(  # "Z receptor-positive cells"; "in a Z-dependent manner" is a route
    r"[-\s]?(?:receptors?|signall?ing|pathway|protein|gene)?[-‐–](?:responsive|dependent"
    r"|positive|negative|sensitive|insensitive|resistant|refractory|low|high|expressing|mutant"
    r"|mutated|addicted|driven)\b"
    r"(?!(?: and [\w-]+)? (?:manner|fashion|way|pathway|mechanism|process|route|signall?ing|axis))",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"(?:\bindependent(?:ly)? (?:of|from)|,? but not|,? and not|, not|\b(?:is|are|was|were|be|do"
    r"|does|did|could)(?: not|n['’]t)|\b(?:rather|other) than|\binstead of|\bwithout)"
    r"(?: (?:(?:seem|appear)\w* to )?(?:be )?(?:(?:mediated|driven|transmitted|caused) )?"
    r"(?:by|via|through|of|involv\w+|requir\w+|engag\w+|affecting|activating"
    r"|depend\w*(?: (?:up)?on)?|the (?:involvement|need|activation) (?:of|for)))?"
    r" (?:(?:the|an?|any|its) )?$",
    re.IGNORECASE,
)
_BARE_NOT = re.compile(r"(?:,? but not|,? and not|, not) (?:(?:the|an?|any|its) )?", re.IGNORECASE)
_ON_WAY = re.compile(  # what tells that a way is spoken of: in "A, but not Z, does it" Z is none
    r"\b(?:via|through|by)\b|[-‐–] ?(?:mediated|dependent|driven)\b", re.IGNORECASE
)
_PERHAPS = re.compile(
    r"\b(?:possibly|perhaps|presumably|probably|likely|maybe|potentially|conceivably)\b"
    r"(?: [\w/-]+){0,4}? $",
    re.IGNORECASE,
)
_INDEPENDENT = re.compile(
    r"(?:[- ](?:receptor|signall?ing|pathway))?[-‐–]independent"
    rf"(?:ly\b| (?:[\w-]+ )?(?:manner|fashion|{_WAY}s?|signall?ing|process|action)\b)",
    re.IGNORECASE,
)
_OWED = r"thanks to|only because of|only owing to|(?:only )?with the (?:help|aid) of"
_NEEDS = re.compile(
    r"^\W*(?:is|are|was|were) (?P<necessary>[^,;?]{3,60}?)"
    r" (?:needed|necessary|required|indispensable)\b"
    r"|\b(?:depend(?:s|ed|ing|ent)? (?:up)?on|rel(?:y|ies|ied|iant) (?:up)?on|requires?|needs?)\s+"
    r"(?P<what>[^,;?]+?)(?=\s(?:in order to|to|for|when|if|with)\b|\s*[?,;]|$)"
    r"|\bonly (?:(?:when|if|where)(?: (?:it|they|these|those|he|she) [a-z]+)?"
    r"|in the presence of|with|through|via|by)\s+(?:the )?(?P<only>[^,;?]+)"
    rf"|\b(?:{_OWED}) (?P<owed>[^,;?]+?)(?= (?:that|in|after|when)\b|\s*[,;?]|$)"
    r"|\b(?:have|has|had) to (?:be (?P<done>(?:\w+ly )?[a-z-]+ed)\b"
    r"|(?:run|use|do|make|take|add|perform|include|carry out|prepare|have) (?:an? |the |any )?"
    r"(?P<used>[^,;?]+?)(?= (?:when|if|for|to|in|before|with|while)\b|\s*[,;?]|$))",
    re.IGNORECASE,
)
_FREE_OF = re.compile(
    r"\bindependent(?:ly)? (?:of|from) (?P<what>[^,;.]+)"
    r"|\b(?:do|does|did)(?: not|n['’]t) (?:need|require|necessitate|depend on|rely on)"
    r" (?P<needed>[^,;.]+)"
    r"|\b(?:obviat|eliminat|remov|circumvent|avoid|bypass)\w* (?:the |any )?"
    r"(?:need|requirement|necessity) (?:for|of) (?P<spared>[^,;.]+)"
    r"|\b(?:dispens\w+|do(?:es|ing)? away) with (?P<dispensed>[^,;.]+)"
    r"|\bwithout (?:any |the )?(?:need|help|use|aid|addition|support) (?:for|of)"
    r" (?P<helped>[^,;.]+)"
    r"|\bwithout (?:any |an? |the )?(?P<bare>[\w-]+(?: [\w-]+){0,2})",
    re.IGNORECASE,
)


_DENIES = re.compile(  # NO is a gas
    r"\b(?:not|(?-i:[Nn]o)|never|without|independen\w*)\b|n['’]t\b", re.IGNORECASE
)


def need_denied(asked: str, text: str) -> bool:
    """Whether a text has a thing do without what a question has it need.

    Of "a buffer or a salt" and "a buffer/salt" either may be what is done without.
    """
    wanted, free = _NEEDS.search(asked), _FREE_OF.search(text)
    if wanted is None or free is None or _DENIES.search(asked) or not names_all(asked, text):
        return False
    if _LEFT_OPEN.search(text, 0, free.start()) or _STATED_NEED.search(text):
        return False
    there = by_key(asked, free[free.lastgroup or 0])
    needed = _needed(wanted)
    if free["bare"] and not wanted["owed"]:
        return False
    if wanted["owed"] or wanted["done"] or wanted["used"]:  # of the same, and not of another
        rest = keys_of(asked.replace(wanted[0], " "))
        if rest.isdisjoint(keys_of(text)):
            return False
    either = (things(one) for one in re.split(r"(?<=[a-z])/(?=[a-z])| or ", needed))
    if wanted["only"]:  # "only when cells make X": it needs X
        either = (tuple(item for item in one if item.is_name) or one for one in either)
    return any(bool(one) and all(item.key in there for item in one) for one in either)


def _needed(wanted: re.Match[str]) -> str:
    return wanted[wanted.lastgroup or 0]


_DONE_WITHOUT = re.compile(
    r"\b(?:without|in the absence of)\s+(?:the |any )?(?P<what>[^,;?]+?)"
    r"(?=\s(?:when|if|to|for|in|while|with)\b|\s*[?,;]|$)",
    re.IGNORECASE,
)
_MAY = re.compile(  # what is asked to be possible, not what became of it
    r"\b(?:can|could|may|might|able to|possible)\b"
    r"|\b(?:works?|functions?|manages?|do|does|cope|get by|proceed|succeed|happen|occur) without\b",
    re.IGNORECASE,
)
_STATED_NEED = re.compile(  # "was needed in 12%" and "for large volumes" are needs of some
    r"(?P<thing>[^,;.]{2,80}?)\s(?:is|are|was)\s(?:\w+ly )?(?:an? |the )?"
    r"(?:essential|required|indispensable|necessary|needed|prerequisite)\b(?! in\b)(?: [^,;.]*)?",
    re.IGNORECASE,
)
_LEFT_OPEN = re.compile(
    r"\b(?:not|(?-i:[Nn]o)|never|cannot|could|may|might|would|if|whether|some|few|fewer|many|large|less|little"
    r"|different|better|only|past|formerly|until)\b|n['’]t\b|%",
    re.IGNORECASE,
)


def is_needed(asked: str, text: str) -> bool:
    """Whether a text has a thing need what a question has it do without.

    A need of some, of another time or on a condition leaves it open.
    """
    without, stated_so = _DONE_WITHOUT.search(asked), _STATED_NEED.search(text)
    if without is None or stated_so is None or not (_MAY.search(asked) and names_all(asked, text)):
        return False
    if _DENIES.search(asked[: without.start()]) or _LEFT_OPEN.search(stated_so[0]):
        return False
    there = by_key(asked, stated_so["thing"])
    wanted = things(without["what"])
    return bool(wanted) and all(item.key in there for item in wanted)


def need_unsaid(asked: str, text: str) -> bool:
    """Whether a question has a thing need what a text does not name."""
    wanted = _NEEDS.search(asked)
    needed = things(_needed(wanted)) if wanted else ()
    there = by_key(asked, text) if needed else {}
    return any(item.is_name and item.key not in there for item in needed)


def route_denied(asked: str, text: str) -> bool:
    """Whether a text has it happen otherwise than by the route that a question names."""
    wanted = _route(asked)
    if wanted is None:
        return False
    start, end, route = wanted
    rest = asked[:start] + asked[end:]
    if not names_all(rest, text) or coverage(rest, text) < SPOKEN_OF:
        return False
    places = _told_of(rest, text, _places(asked, route, text))
    return bool(places) and all(_is_denied(text, place) for place in places)


def route_unsaid(asked: str, text: str) -> bool:
    """Whether a question names a route, and a text has nothing of it on the way."""
    wanted = _route(asked)
    if wanted is None:
        return False
    start, end, route = wanted
    places = _told_of(asked[:start] + asked[end:], text, _places(asked, route, text))
    return not any(
        not _is_denied(text, place)
        and not _PERHAPS.search(text, 0, place[0])
        and not _SAYS_WHICH.match(text, place[1])
        for place in places
    )


def _told_of(rest: str, text: str, places: Sequence[Span]) -> Sequence[Span]:
    """The places in the clauses that tell all that is asked, the route apart; else all places."""
    full = [
        (start, end)
        for start, end in clauses(text)
        if names_all(rest, text[start:end]) and coverage(rest, text[start:end]) >= SPOKEN_OF
    ]
    near = [one for one in places if holds(full, one[0])]
    return near or places


def _route(asked: str) -> tuple[int, int, Sequence[Thing]] | None:
    """Where a question names a route, and what that is: its names, else its other words."""
    for found in _BY.finditer(asked):
        if _PASSES.search(asked, 0, found.start()) and not _IS_MEANS.match(found[0]):
            continue
        start = found.start(found.lastgroup or 0)
        stop = _STOP.search(asked, start, found.end())
        end = stop.start() if stop else found.end()
        items = things_in(asked, (start, end))
        items = [item for item in items if not _OF_ANY_ROUTE.match(asked[slice(*item.span)])]
        if items:
            return found.start(), end, [item for item in items if item.is_name] or items
    return None


def _places(asked: str, route: Sequence[Thing], text: str) -> list[Span]:
    """Where a text names a route, in a compound ("Z-mediated") too."""
    there = by_key(asked, text)
    found = [place.span for item in route for place in there.get(item.key, ())]
    if found:
        return found
    words = "|".join(re.escape(asked[slice(*item.span)]) for item in route)
    return [match.span() for match in re.finditer(rf"\b(?:{words})(?=-)", text, re.IGNORECASE)]


def _is_denied(text: str, place: Span) -> bool:
    if _INDEPENDENT.match(text, place[1]):
        return True
    before = _WITHOUT.search(text, 0, place[0])
    if before and before[0].startswith("independent") and _DENIES.search(text, 0, before.start()):
        return False  # "did not do it independently of Z"
    if before is None or not _BARE_NOT.fullmatch(before[0]):
        return before is not None
    return bool(_ON_WAY.search(text, 0, before.start()) or _ON_WAY.match(text, place[1]))
