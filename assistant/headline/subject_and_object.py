"""What a question moves: its subject with what its last word of direction is on.

"Do patients with low X live longer?" is of X and survival, "is X worse than Y for Z?" of X and Z.
"""

import re
from collections.abc import Collection, Sequence

from assistant.headline.comparisons import COMPARED
from assistant.headline.relations import DESCRIBES, NULL_ALLELE
from assistant.headline.things import Thing, things, things_in
from assistant.polarity.effects import Direction, Form, directions
from index.terms import tokens

OBJECTS = 2  # things behind the last word of direction that may be what it is on
OUTCOMES = frozenset(  # what befalls cells or patients, and acts on nothing
    "metastasis invasion angiogenesis apoptosis autophagy dormancy prognosis resistance death"
    " relapse growth".split()
)
STEM = 5  # letters that the forms of a word share
VERBAL = frozenset({Form.VERB, Form.PARTICIPLE, Form.GERUND})


def asked_of(asked: str) -> list[tuple[Thing, Thing]]:
    """The subject of a question with what its last word of direction is on, as pairs."""
    stated = named(asked)
    cues = [cue for cue in directions(asked) if not NULL_ALLELE.fullmatch(cue.text)]
    verb = next((cue for cue in cues if cue.form in VERBAL and _parts(cue, stated)), None)
    before = [item for item in stated if verb is None or item.end <= verb.start]
    of_group = _of_group(asked, stated) or next(iter(those_of(asked)[-1:]), None)
    subject = of_group or _subject(asked, before)
    if subject is None or not cues:
        return []
    others = [
        item
        for item in stated
        if item.key != subject.key and (verb is None or item.start >= verb.end)
    ]
    if of_group:
        others = [item for item in others if item.start >= subject.end] or others
    if than := COMPARED.search(asked, subject.end):  # the other side is not what is moved
        moved = [item for item in others if cues[0].start < item.start < than.start()]
        others = moved or others
    if aside := _ADJUNCT.search(asked, verb.end if verb else subject.end):
        if any(subject.end <= item.start < item.end <= aside.start() for item in others):
            others = [item for item in others if item.end <= aside.start()]
            cues = [cue for cue in cues if cue.end <= aside.start()] or cues
    behind = [item for item in others if item.start >= cues[-1].end]
    outcomes = [item for item in behind or others if item.key in OUTCOMES]
    if verb is None and not outcomes:  # "is survival worse with little X in serum"
        outcomes = [item for item in others if item.key in OUTCOMES]
    objects = outcomes[:1] or behind[:OBJECTS] or others[-1:]
    return [(subject, item) for item in objects]


def named(asked: str) -> list[Thing]:
    """The things of a question but for those that only describe another: "CAF-derived"."""
    found = things(asked)
    if not any(item.is_mirna for item in found):
        return [*found]
    return [item for item in found if not DESCRIBES.match(asked, item.end)]


def _subject(asked: str, before: Sequence[Thing]) -> Thing | None:
    """The miRNA that stands before the verb, else a name, else the head of the first noun."""
    named = min(before, key=lambda item: (not item.is_mirna, not item.is_name), default=None)
    if named is None or named.is_name:
        return named
    head = before[0]
    for item in before[1:]:
        if asked[head.end : item.start] != " ":
            break
        head = item
    return head


_IS = re.compile(  # "is Y higher", "will Y be milder"
    r"(?:\b(?:is|are|was|were)|\b(?:will|would|can|could|may|might) [^,;?]*? be) (?:\w+ly )?$",
    re.IGNORECASE,
)


def rated_of(asked: str) -> list[Thing]:
    """What a question has be more or less, as a statement has it: the Y of "Y is higher with X"."""
    cue = next(iter(directions(asked)), None)
    copula = _IS.search(asked, 0, cue.start) if cue else None
    if cue is None or copula is None or cue.form is not Form.ADJECTIVE:
        return []
    if asked.startswith(" likely", cue.end):  # of what befalls them it is asked
        return []
    if _ADJUNCT.search(asked, 0, copula.start()) or "," in asked[: copula.start()]:
        return []
    rated = [item for item in things_in(asked, (0, cue.start)) if item.key not in _ANYBODY]
    return [] if {item.key for item in rated} <= _DOING else rated


_DOING = {"work", "act", "function", "perform", "associ"}  # "does X work better?" rates X


def is_rated_in(rated: Sequence[Thing], text: str, there: Collection[str]) -> bool:
    """Whether a text speaks of what is rated, in any form of its word; `there` are its keys.

    Who is more accurate has more accuracy.
    """
    begins = tuple(word[:STEM] for item in rated for word in item.key.split())
    return any(item.key in there for item in rated) or any(
        word.startswith(begins) for word in tokens(text)
    )


_GROUP = re.compile(  # "patients with low X have", "mice lacking X show"
    r"\b(?:patients|people|persons|women|men|children|adults|infants|mothers|cases|survivors|those"
    r"|mice|rats|animals|cells|tumou?rs|donors|recipients) "
    r"(?:(?:with|having|carrying|whose|who (?:have|had|carry)) (?:an? |the )?(?=(?P<amount>[\w-]+))"
    r"|(?P<lack>lacking|without|deficient in) )"
    r"(?P<what>(?:(?!(?:do|does|did|is|are|was|were|live)\b)[\w/+-]+ ){1,6}?)"
    r"(?=(?:have|has|had|show|showed|get|got|suffer|develop|die|live|survive|fare|do|is|are|was|were)\b)",
    re.IGNORECASE,
)


def _of_group(asked: str, stated: Sequence[Thing]) -> Thing | None:
    """What tells a group of a question by its amount: the X of "patients with low X have"."""
    group = _GROUP.search(asked)
    if group is None:
        return None
    graded = {cue.start for cue in directions(asked) if cue.axis == "level"}
    if not group["lack"] and group.start("amount") not in graded:
        return None
    inside = [item for item in stated if group.start("what") <= item.start < group.end("what")]
    return next((item for item in inside if item.is_name), inside[-1] if inside else None)


_THOSE = re.compile(  # "did people with fatty muscle die sooner after X": of these it is asked
    r"(?:^|[,:;] )(?:do|does|did|have|has|had|will|would) (?P<who>[^,?;]*?) (?:have )?"
    r"(?:worse|better|poorer|shorter|longer|earlier|sooner|(?:had )?more relapse)\b"
    r"[^,?;]*? (?:after|on|under|during|following|upon|before) "
    r"|(?:^|[,:;] )(?:is|are|was|were) (?:relapse|survival|prognosis|death|mortality) "
    r"(?:more|less|higher|lower|better|worse|shorter|longer) (?:in|among) (?P<whose>[^,?;]*?) "
    r"(?:after|on|under|during|following|upon|before) ",
    re.IGNORECASE,
)
_ANYBODY = frozenset(
    "patient woman women man men child adult person case group subject mice".split()
)
_PEOPLE = re.compile(r"\b(?:patients|people|those|women|men|children|persons)\b", re.IGNORECASE)
_NOBODY = re.compile(r"cells?\b|tumou?r|cancer|lines?\b|organoid|xenograft|vesicle", re.IGNORECASE)


def those_of(asked: str) -> list[Thing]:
    """What a question says of the people whose course after something it is on."""
    those = _THOSE.search(asked)
    who = those[those.lastgroup or 0] if those else ""
    if those is None or (_NOBODY.search(who) and not _PEOPLE.search(who)):
        return []
    span = those.span(those.lastgroup or 0)
    return [item for item in things_in(asked, span) if item.key not in _ANYBODY]


_ADJUNCT = re.compile(
    r"\b(?:in the (?:absence|presence) of|(?:caused|induced|triggered|mediated|driven) by"
    r"|without|when|if|once|after|under|during|despite)\b",
    re.IGNORECASE,
)


def _parts(cue: Direction, wanted: Sequence[Thing]) -> bool:
    # A verb with something on either side of it.
    return any(item.end <= cue.start for item in wanted) and any(
        item.start >= cue.end for item in wanted
    )
