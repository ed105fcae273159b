"""Questions of two claims.

"Does X raise A and lower B?" and "is A higher and is B lower?" are each read as two questions with
one subject or one condition: the words of direction of the one are none of the other's.
"""

import functools
import re

from assistant.asked.frame_words import AUXILIARY, BE, DO
from assistant.headline.things import things
from assistant.polarity.effects import Form, directions
from index.mirna import find_mirnas

_TWO_CLAUSES = re.compile(
    r"^(?P<lead>(?:when|if|once|after|following|upon|under|without|with|in|among|for|during|before)"
    rf"\s[^?;]+?,\s)?(?P<one>{AUXILIARY}\s[^?;]+?),?\sand\s(?P<two>{AUXILIARY}\s[^?;]+?)\s*\?*$",
    re.IGNORECASE,
)
_IT = re.compile(r"\w+\s(?:it|that|this|they|these|those)\b", re.IGNORECASE)
_AND = re.compile(r",?\s+and\s+(?:(?:also|then|thus|so|thereby|hence|at the same time)\s+)?$")
_DOES = re.compile(  # the verbs of these clauses are infinitives
    rf"(?:^|[,;:–—-]\s*){DO}\s", re.IGNORECASE
)


@functools.lru_cache(maxsize=512)
def two_asked(asked: str) -> tuple[str, str] | None:
    """The two questions that a question joins by "and", with what they share; None for others."""
    clauses = _TWO_CLAUSES.match(asked)
    if clauses and not _IT.match(clauses["two"]):
        lead = clauses["lead"] or ""
        return f"{lead}{clauses['one']}?", f"{lead}{clauses['two']}?"
    return (
        _two_names(asked)
        or _two_levels(asked)
        or _hit_and_moved(asked)
        or _two_objects(asked)
        or _two_verbs(asked)
    )


_TWO_NAMES = re.compile(  # "are both A and B raised?", "are A and B both raised?"
    rf"^(?P<lead>[^?;]*?,\s)?(?P<aux>{AUXILIARY}) (?:(?P<both>both) )?(?P<one>[\w/-]+) and"
    r" (?P<two>[\w/-]+)(?(both)| both) (?P<rest>[^?;]+?)\s*\?*$",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:together|combin\w+|between|each other|one another|same|alike|opposite|associated"
    r"|correlat\w+|differ\w*|needed|required|necessary)\b",
    re.IGNORECASE,
)


def _two_names(asked: str) -> tuple[str, str] | None:
    """The questions on either of two miRNAs, of both of which something is asked."""
    match = _TWO_NAMES.match(asked)
    if match is None or _TOGETHER.search(match["rest"]):
        return None
    if not all(find_mirnas(match[side]) for side in ("one", "two")):
        return None
    lead, aux, rest = match["lead"] or "", match["aux"], match["rest"]
    return f"{lead}{aux} {match['one']} {rest}?", f"{lead}{aux} {match['two']} {rest}?"


_HIT_AND = re.compile(  # "does X target G and so lower Y?"
    r"^(?P<who>[^?;]*?\b(?:does|do|did|can|could)\s[^?;]+?\s)"
    r"(?P<hits>(?:target|hit|bind|silence)s?(?: to)? [^?;,]+?),?"
    r" and (?:(?:so|thus|thereby|hence|then|also) )?(?P<moves>[^?;]+?)\s*\?*$",
    re.IGNORECASE,
)
_BECAUSE = re.compile(  # "is it because X raises G that Y grows?"
    rf"^\W*{BE} it because (?P<one>[^?;]+?) that (?P<two>[^?;]+?)\s*\?*$", re.IGNORECASE
)


def _hit_and_moved(asked: str) -> tuple[str, str] | None:
    """The questions on what is hit and on what then comes of it, or on a cause and its effect."""
    if because := _BECAUSE.match(asked):
        return f"does {because['one']}?", f"does {because['two']}?"
    match = _HIT_AND.match(asked)
    moves = directions(match["moves"]) if match else ()
    if match is None or not moves or moves[0].start or moves[0].form is not Form.VERB:
        return None
    return f"{match['who']}{match['hits']}?", f"{match['who']}{match['moves']}?"


_TWO_LEVELS = re.compile(  # "does A fall while B rises?"
    rf"^(?P<lead>[^?;]*?,\s)?(?P<aux>{AUXILIARY}) (?P<one>[^?;]+?),?"
    r" (?:while|whereas|and|but) (?P<two>[^?;]+?)\s*\?*$",
    re.IGNORECASE,
)


def _two_levels(asked: str) -> tuple[str, str] | None:
    """The questions on the levels of two miRNAs, each with a word of its own for its way."""
    match = _TWO_LEVELS.match(asked)
    if match is None or _TOGETHER.search(asked):
        return None
    for side in ("one", "two"):
        named, cues = find_mirnas(match[side]), directions(match[side])
        own = [cue for cue in cues if named and cue.start >= named[0].end]
        if len(named) != 1 or len(own) != 1 or len(cues) != 1 or own[0].axis != "level":
            return None
        if any(item.is_name and item.start >= own[0].end for item in things(match[side])):
            return None  # "A silences G and B silences H": of what is hit
    lead, aux = match["lead"] or "", match["aux"]
    if own[0].form is Form.PARTICIPLE and _DOES.match(f"{aux} "):
        aux = "is"  # "does X decreased": a lay verb was put so
    return f"{lead}{aux} {match['one']}?", f"{lead}{aux} {match['two']}?"


_TWO_OBJECTS = re.compile(  # "does X lower A as well as B?"
    r"^(?P<claim>[^?;]+?\s)"
    r"(?:both (?P<one>[^?;,]+?) and|(?P<first>[\w/-]+),? (?:as well as|and also))"
    r" (?P<two>[^?;,]+?)(?P<rest>\s*\?*)$",
    re.IGNORECASE,
)


def _two_objects(asked: str) -> tuple[str, str] | None:
    """The questions of either of two things that one verb moves, both of which are meant."""
    both = _TWO_OBJECTS.match(asked)
    does = _DOES.search(asked)
    if both is None or does is None:
        return None
    one = both["one"] or both["first"]
    moving = any(
        cue.form is Form.VERB and does.end() <= cue.start and cue.end <= both.end("claim")
        for cue in directions(asked)
    )
    if not moving or not all(things(part) for part in (one, both["two"])):
        return None
    return f"{both['claim']}{one}?", f"{both['claim']}{both['two']}?"


def _two_verbs(asked: str) -> tuple[str, str] | None:
    does = _DOES.search(asked)
    verbs = [cue for cue in directions(asked) if cue.form is Form.VERB]
    if does is None or len(verbs) < len(("one", "other")) or verbs[0].start < does.end():
        return None
    one, other = verbs[:2]
    join = _AND.search(asked, one.end, other.start)
    if join is None or other.axis == "association":
        return None
    moved = any(one.end <= item.start < join.start() for item in things(asked))
    if not moved or not any(item.start >= other.end for item in things(asked)):
        return None
    subject = asked[: one.start]
    return f"{asked[: join.start()]}?", f"{subject}{asked[other.start :]}"
