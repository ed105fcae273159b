"""What a question moves: its subject with what its last word of direction is on.

"Do patients with low X live longer?" is of X and survival, "is X worse than Y for Z?" of X and Z.
"""

import re
from collections.abc import Sequence

from assistant.headline.comparisons import COMPARED
from assistant.headline.relations import DESCRIBES, NULL_ALLELE
from assistant.headline.things import Thing, things
from assistant.polarity.effects import Direction, Form, directions

OBJECTS = 2  # things behind the last word of direction that may be what it is on
OUTCOMES = frozenset(  # what befalls cells or patients, and acts on nothing
    "metastasis invasion angiogenesis apoptosis autophagy dormancy prognosis resistance death"
    " relapse growth".split()
)
VERBAL = frozenset({Form.VERB, Form.PARTICIPLE, Form.GERUND})


def asked_of(asked: str) -> list[tuple[Thing, Thing]]:
    """The subject of a question with what its last word of direction is on, as pairs."""
    stated = named(asked)
    cues = [cue for cue in directions(asked) if not NULL_ALLELE.fullmatch(cue.text)]
    verb = next((cue for cue in cues if cue.form in VERBAL and _parts(cue, stated)), None)
    before = [item for item in stated if verb is None or item.end <= verb.start]
    subject = _subject(asked, before)
    if subject is None or not cues:
        return []
    others = [
        item
        for item in stated
        if item.key != subject.key and (verb is None or item.start >= verb.end)
    ]
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
