"""Whether something tells the outcome by itself: "did X still predict survival once adjusted?".

Papers call that an independent factor. Nothing is said of which way it points: a question that
rates the course ("a poorer survival") is read by what goes with what, and its independence only
has to be said of the same thing.
"""

import re
from collections.abc import Iterator

from assistant.headline.alike import asks_nothing
from assistant.headline.stated import clauses, stated
from assistant.headline.things import coverage, keys_of, names_of, things
from assistant.polarity.effects import directions
from assistant.polarity.words import DENIED_BEFORE

SPOKEN_OF = 0.6  # share of what is asked, independence apart, that a clause must name

_MODEL = r"multi-?(?:variate|variable|varied)"
_FACTOR = (
    r"(?:predict\w*|prognos\w+|risk[- ](?:factors?|markers?|indicators?)|determinants?|factors?"
    r"|markers?|biomarkers?|indicators?|variables?|covariates?)"
)
_ALONE = re.compile(
    rf",?\s(?:on (?:its|their) own|by (?:itself|themselves)|in (?:its|their) own right"
    r"|independent(?:ly)?(?: of (?:[\w-]+ ){0,4}?[\w-]+)?"
    r"(?=\s*(?:[?,]|$|in\b|for\b|when\b|once\b|after\b))"
    rf"|(?:even |still )?(?:once|when|after|in|on|under|with|by)\s[^?,;]*?\b{_MODEL}\b[^?,;]*)",
    re.IGNORECASE,
)
_INDEPENDENT = re.compile(
    rf"\bindependent(?:ly)?(?: (?:and|or) \w+)?(?: [\w-]+){{0,3}}? {_FACTOR}"
    r"|\bindependently (?:predict|associat|link|relat|correlat|tied|prognostic)\w*",
    re.IGNORECASE,
)
_ADJUSTED = re.compile(  # what else was in the model
    rf"\b(?:{_MODEL}|adjust\w*|cox|regression|controll?(?:ed|ing) for|correct(?:ed|ing) for"
    r"|independen\w+|on its own|in its own right|by itself|regardless|irrespective)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(  # claimed, wondered or supposed, and not found
    r"\b(?:if|whether|hypothesi[sz]\w*|claim\w*|suggested|proposed|thought|believed|presumed|may"
    r"|might|could|would|should|unknown|unclear)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:predict|prognos|forecast|tell|associat|link|tied|relat|correlat|count|matter|risk|odds)",
    re.I,
)
_BUT_NOT = re.compile(  # "age, but not X or Y, were independent predictors"
    r"(?:^|,?\s)(?:but|and|though|yet) not (?:(?:for|with) )?(?P<who>[^,;]+?)"
    r"(?=,|;| (?:was|were|is|are|independently|remain|retain|as)\b|$)",
    re.IGNORECASE,
)
_WERE = re.compile(r"\s[^,;]{0,40}?(?:\b(?:was|were|are|is|includ\w+|namely)\b|:)", re.IGNORECASE)
_ENDPOINTS = tuple(
    re.compile(one, re.IGNORECASE)
    for one in (
        r"\bOS\b|\boverall survival",
        r"\bDFS\b|\bdisease-free",
        r"\bPFS\b|\bprogression-free",
        r"\bRFS\b|\b(?:relapse|recurrence)-free",
        r"\bDSS\b|\b(?:disease|cancer)-specific",
        r"\b[DM]+FS\b|\bmetastasis-free",
    )
)


def independence_agreement(asked: str, text: str) -> int | None:
    """+1 where a text calls what is asked about an independent factor, -1 where it denies it.

    None where the question asks nothing of the kind, or rates the course, or no clause is on it.
    """
    rest = _without_alone(asked)
    if rest is None or asks_nothing(asked) or _is_rated(rest):
        return None
    return next(_signs(rest, text), None)


def independence_unsaid(asked: str, text: str) -> bool:
    """Whether a text says of others, or of none, that they tell by themselves, as is asked."""
    rest = _without_alone(asked)
    if rest is None:
        return False
    names = names_of(rest)
    said = [_INDEPENDENT.search(text[start:end]) for start, end in clauses(text)]
    told = [
        names <= _named(match) and not _OPEN.search(match.string, 0, match.start())
        for match in said
        if match
    ]
    return not any(told) if told else not _ADJUSTED.search(text)


def _without_alone(asked: str) -> str | None:
    """A question without its words of independence; None where it has none."""
    if factor := _INDEPENDENT.search(asked):
        return f"{asked[: factor.start()]} predict {asked[factor.end() :]}"
    found = _ALONE.search(asked)
    if found is None or not _TELLS.search(asked, 0, found.start()):
        return None
    return f"{asked[: found.start()]}{_ALONE.sub('', asked[found.start() :])}"


def _is_rated(rest: str) -> bool:
    return any(cue.axis != "association" for cue in directions(rest))


def _signs(rest: str, text: str) -> Iterator[int]:
    """What the clauses on independence say of the names of a question, in their order."""
    text = stated(text)
    names = names_of(rest)
    ends = [one for one in _ENDPOINTS if one.search(rest)]
    for start, end in clauses(text):
        clause = text[start:end]
        said = _INDEPENDENT.search(clause)
        if said is None or coverage(rest, clause) < SPOKEN_OF or not _is_of_outcome(rest, clause):
            continue
        others = ends and any(one.search(clause) for one in _ENDPOINTS)
        if others and not any(one.search(clause) for one in ends):
            continue
        if _OPEN.search(clause[: said.start()]):
            continue
        aside = names & _set_aside(clause)
        if aside == names != set():
            yield -1
        elif names and not aside and names <= _named(said):
            yield -1 if DENIED_BEFORE.search(clause[: said.start()]) else 1


def _named(said: re.Match[str]) -> set[str]:
    """The names that are called independent: the subject, or what "independent factors were"."""
    clause, before = said.string, said.string[: said.start()]
    listed = _WERE.match(clause, said.end()) and not things(before)
    subject = clause if listed else before
    return names_of(subject) - _set_aside(clause)


def _set_aside(clause: str) -> set[str]:
    """The names that a clause has in its "but not"."""
    return {
        item.key
        for aside in _BUT_NOT.finditer(clause)
        for item in things(aside["who"])
        if item.is_name
    }


def _is_of_outcome(rest: str, clause: str) -> bool:
    """Whether a clause is on the first outcome that a question has told by something."""
    told = _TELLS.search(rest)
    outcomes = [i for i in things(rest) if told and i.start >= told.end() and not i.is_name]
    return not outcomes or outcomes[0].key in keys_of(clause)
