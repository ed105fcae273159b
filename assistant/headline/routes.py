"""Whether a thing needs another: "does X depend on Z?", "can it be done without Z?".

A sentence that has it happen "independently of Z", or do away with the need for Z, denies the
first; one that calls Z essential denies the second.
"""

import re

from assistant.headline.things import by_key, keys_of, names_all, things

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
