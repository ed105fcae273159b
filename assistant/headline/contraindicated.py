"""Whether a condition bars a treatment, or people from a study: "is X a reason not to give Y?".

That it bars it, or did and no longer does, must be said of the condition that is asked about; where
a text names the treatment, of that too.
"""

import re
from collections.abc import Iterator

from assistant.headline.stated import clauses, stated
from assistant.headline.things import by_key, things

_BAR = r"contra-?indications?"
_ASKED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^\W*(?:is|are|was|were) (?P<ill>[^,;?]{3,60}?) (?:still |now |really )?(?:an? |the )?"
        r"(?:\w+ )?(?:reasons? (?:not to|to avoid|against)(?: (?:give|giv|us|prescrib|tak|start"
        r"|offer)(?:e|es|ing)?)?|contra-?indications? (?:to|for|of|against))"
        r" (?P<drug>[^,;?]{2,60}?)\W*$",
        r"^\W*(?:is|are|was|were) (?P<drug>[^,;?]{2,60}?) (?:still |now |really )?"
        r"contra-?indicated (?:in|for|with|by) (?P<ill>[^,;?]{3,60}?)\W*$",
        r"^\W*(?:do|does|did) (?P<ill>[^,;?]{3,60}?) (?:still )?(?:rule out|preclude|forbid)s? "
        r"(?P<drug>[^,;?]{2,60}?)\W*$",
    )
)
_LIFTED = (
    r"(?:abandoned|lifted|dropped|withdrawn|refuted|unjustified|obsolete|outdated|no longer"
    r" (?:valid|upheld|recommended|justified))"
)
_TOLD = tuple(
    (re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (  # "contraindications of Y such as X have been abandoned"
            rf"\b(?P<drug>[^;.]*?{_BAR}[^;.]*?) (?:such as|like|including) (?P<ill>[^;.]+?)"
            rf" (?:is|are|was|were|has been|have been|have)(?: \w+){{0,3}}? {_LIFTED}\b",
            -1,
        ),
        (
            rf"\b(?P<ill>[^,;.]+?) (?:is|are|was|were) (?:not|no longer)(?: \w+){{0,3}}? {_BAR}"
            r"(?P<drug>[^;.]*)",
            -1,
        ),
        (
            r"\b(?P<drug>[^,;.]+?) (?:is|are|was|were) (?:not|no longer)(?: \w+)?"
            r" contra-?indicated (?:in|for|with|by) (?P<ill>[^;.]+)",
            -1,
        ),
        (
            rf"\b(?P<ill>[^,;.]+?) (?:is|are|remains?)(?: still| also)? (?:an? |the )?"
            rf"(?:\w+ )?{_BAR}(?P<drug>[^;.]*)",
            1,
        ),
        (
            r"\b(?P<drug>[^,;.]+?) (?:is|are)(?: still| also| strictly| absolutely)?"
            r" contra-?indicated (?:in|for|with|by) (?P<ill>[^;.]+)",
            1,
        ),
    )
)
_IN_PART = re.compile(
    r"\b(?:only|severe|unless|except|if|when|some|certain|relative(?!\s+contra)|may|might|could"
    r"|should|high[- ]dose|uncontrolled|untreated|active|acute)\b",
    re.IGNORECASE,
)


def barred_agreement(asked: str, text: str) -> int:
    """+1 where a text has the condition asked about bar the treatment, -1 where not; else 0."""
    wanted = next(filter(None, (one.search(asked) for one in _ASKED)), None)
    if wanted is None or not things(wanted["ill"]) or not things(wanted["drug"]):
        return 0
    said = {
        sign
        for sign, ill, drug in _told(stated(text))
        if _speaks_of(wanted["ill"], ill)
        and (_names_none(drug) or _speaks_of(wanted["drug"], drug))
        if _IN_PART.findall(f"{ill} {drug}") == _IN_PART.findall(asked)
    }
    return said.pop() if len(said) == 1 else 0


_TAKEN_IN = r"(?:enrol+ed|included|recruited|admitted|eligible|allowed(?: in(?:to)?| to \w+)?)"
_ASKS_ENTRY = re.compile(
    r"^\W*(?:[^?]{3,90}?[.;!,]\s)?"
    r"(?:could|can|were|was|are|is|may|might|would) (?P<who>[^,;?]{3,90}?)"
    r" (?:(?:have )?(?:be|been|get) |have )?"
    rf"(?:(?P<in>{_TAKEN_IN}|enrol|enter(?:ed)?|join(?:ed)?|take part|taken part"
    r"|participated?)|excluded|barred|kept out"
    r"|left out|ineligible)(?: (?:(?:in|into|for|from|of|to) (?:the |this )?|(?:the|this) )"
    r"[^,;?]{3,40})?\W*$",
    re.IGNORECASE,
)
_KEPT_OUT = re.compile(
    rf"(?:^|[;.] |, (?:and|while|whereas) )(?P<who>[^;.]+?) (?:was|were|are|is) (?:not {_TAKEN_IN}"
    r"|not permitted|ineligible|excluded|barred)\b",
    re.IGNORECASE,
)
_OF_SOME = re.compile(  # a condition that a limit makes narrower
    r"\b(?:within|less|fewer|more|over|under|above|below|recent\w*|active|severe|uncontrolled"
    r"|unstable|unless|except|other|another|concurrent|only|if|\d\S*)(?![\w-])|[<>≤≥]",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:prior|previous(?:ly)?|earlier|before|already|pre-?treated|history of|had had|past)\b",
    re.IGNORECASE,
)
_MARKS = (_OF_SOME, _EARLIER)
_ANYBODY = re.compile(  # what they have had is said of those with it
    r"\b(?:received|receiving|had|having|undergone|taking|diagnosed|patients?|people|persons?"
    r"|those|subjects?|participants?|individuals)\b",
    re.IGNORECASE,
)


_LET_IN = re.compile(
    r"(?:^|[;.] |, (?:and|while|whereas) |\bso that )(?P<who>[^;.]+?) (?:was|were|are|is|would be"
    rf"|could be|may be)(?: (?:also|all|still|now))? {_TAKEN_IN}(?P<rest>[^;.]*)",
    re.IGNORECASE,
)


_ENTRY = re.compile(
    rf"\b(?:{_TAKEN_IN}|excluded|exclusion|inclusion|not recruited|ineligible)\b", re.IGNORECASE
)
_IF = re.compile(  # "were excluded if they (a) were immobile, (b) had ...", "criteria were: A, B"
    r"\b(?:excluded (?:if|when) (?:they |patients )?|exclusion criteria\b[^.;:]*?"
    r"(?::|(?:was|were|included|comprised) ))(?P<list>[^.]+)",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*[,;:]\s*(?:(?:and|or|and/or)\s+)?|\s+(?:or|and/or|and)\s+|\([a-h]\)")


def is_of_entry_unread(asked: str, text: str) -> bool:
    """Whether a question is who came into a study, and a text on that tells not of just those."""
    if _ASKS_ENTRY.search(asked) is None or not _ENTRY.search(text):
        return False
    return not entry_agreement(asked, text)


def _kept_out_by_list(wanted: re.Match[str], text: str) -> bool:
    """Whether a list of what kept people out has just that by which a question tells them."""
    listed = _IF.search(text)
    whom = _bare(wanted["who"])
    for item in _ITEM.split(listed["list"]) if listed else ():
        marks = (bool(mark.search(wanted["who"])) == bool(mark.search(item)) for mark in _MARKS)
        if things(whom) and all(marks) and _speaks_of(whom, item):
            if _speaks_of(_bare(item), whom):
                return True
    return False


def entry_agreement(asked: str, text: str) -> int:
    """+1 where a text keeps out, or lets in, whom a question has so; -1 where the contrary; else 0.

    No kind of people is kept out where only some of it are: those treated within a month.
    """
    wanted = _ASKS_ENTRY.search(asked)
    told, kept = _KEPT_OUT.search(text), -1
    if wanted and _kept_out_by_list(wanted, text):
        return -1 if wanted["in"] else 1
    if told is None:
        told, kept = _LET_IN.search(text), 1
    if wanted is None or told is None or (kept > 0 and _OF_SOME.search(told["rest"])):
        return 0
    sign, whom = kept if wanted["in"] else -kept, _bare(wanted["who"])
    if not things(whom):
        return 0
    for who in re.split(r"[,;] | (?:and|or) (?=those|patients|people)", told["who"]):
        marks = (bool(mark.search(wanted["who"])) == bool(mark.search(who)) for mark in _MARKS)
        if all(marks) and _speaks_of(whom, _bare(who)) and _speaks_of(_bare(who), whom):
            return sign
    return 0


def _bare(who: str) -> str:
    return _EARLIER.sub(" ", _ANYBODY.sub(" ", who))


def _told(text: str) -> Iterator[tuple[int, str, str]]:
    """What a text has bar a treatment, clause by clause: the sign, the condition, the treatment."""
    for start, end in clauses(text):
        found = ((one.search(text, start, end), sign) for one, sign in _TOLD)
        told, sign = next(((one, sign) for one, sign in found if one), (None, 0))
        if told:
            yield sign, told["ill"], told["drug"]


def _names_none(drug: str) -> bool:
    return not things(re.sub(rf"\b(?:{_BAR}|relative|absolute|former)\b", " ", drug, flags=re.I))


_PRESSURE = re.compile(r"\b(?:high|raised) blood pressure\b", re.IGNORECASE)


def _speaks_of(asked: str, told: str) -> bool:
    asked = _PRESSURE.sub("hypertension", asked)
    return {item.key for item in things(asked)} <= by_key(asked, told).keys()
