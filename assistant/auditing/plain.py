"""Whether a sign that was read off a sentence is one that the sentence states in plain words.

The reading of directions follows a chain of words as far as it can. The audit sets two texts
against each other, so that one loose link is a false alarm: it takes only a verb and its object.
"""

import re

from assistant.polarity.cues import Direction, Form
from assistant.polarity.effects import Effect, directions
from assistant.polarity.hung import effect_of
from assistant.polarity.words import PASS_THROUGH
from index.spans import Span

# What stands between a verb and something that is not its object: means, place, time, the next
# clause, and verbs that say of the next thing neither more nor less.
_BETWEEN = re.compile(
    r"[;:(]|\b(?:via|through|by|during|within|among|amongst|from|after|upon|following|under|at|on"
    r"|while|when|where|which|whom|who|that|but|because|as|although|whereas|than|so|compared"
    r"|consistent|was|were|is|are|been)\b"
    r"|(?<=\S)\s+(?:in|to|with|for|into|between|towards?|against)\s"
    r"|\band (?:\w+ly |also )?(?:target|bind|mediat|regulat|modulat|predict|reflect|correlat"
    r"|associat|identif|accompan|contain|carr(?:y|i)|involv|express|interact)\w*",
    re.IGNORECASE,
)
_OPENS_NEXT = re.compile(r"\s*(?:,|and\b|or\b|but\b)", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s?\([^()]*\)")
_IN_VITRO = re.compile(r"\bin[\s*_]+(?:vitro|vivo|situ)\b", re.IGNORECASE)
# "X regulates the loss of Y" and "X is lost, the loss of Y" do not say that X brings it about.
_NOT_ITS_OWN = re.compile(
    r",|(?<!-)\b(?:regulat|modulat|control|influenc|affect|determin|govern)(?:e[sd]?|s|ed|ing)\b",
    re.IGNORECASE,
)
_TIE = re.compile(r"(?:associations?|correlations?|relations?|links?)\b", re.IGNORECASE)
_KEPT = re.compile(r"(?:protect|rescu|shield|guard|safeguard|spar|sav)\w*$", re.IGNORECASE)
_PASSED = re.compile(rf"\s+(?:{PASS_THROUGH}[\s-]+)*", re.IGNORECASE)


def is_plain(text: str, subject: Span, found: Effect, target: Span) -> bool:
    """Whether the words of an effect are a verb, the subject's own, and its object."""
    if any(_TIE.match(cue.text) for cue in found.cues):
        return False  # "X: associations with Y" names no side
    if all(_only_describes(text, cue) for cue in found.cues):
        return False
    if subject[1] > target[0]:
        return True
    between = sorted(
        (cue for cue in found.cues if subject[1] <= cue.start and cue.end <= target[0]),
        key=lambda cue: cue.start,
    )
    if not between:
        return effect_of(text, directions(text), subject) is not None
    if _is_acted_on(text, subject) or all(_only_describes(text, cue) for cue in between):
        return False
    first = found.cues[0] if found.cues[0] in between else between[-1]
    if first.form is Form.NOUN and _NOT_ITS_OWN.search(text, subject[1], first.start):
        return False
    if any(_acts_itself(text, cue, first) for cue in directions(text) if cue not in found.cues):
        return False
    links = [first, *(c for c in between if c.start > first.start and not _in_list(text, c))]
    ends = [*(cue.start for cue in links[1:]), target[0]]
    if text[target[0] - 1 : target[0]] == "(" and text[target[1] : target[1] + 1] == ")":
        ends[-1] -= 1  # a short form behind its long one
    return all(_reaches(text, cue, end) for cue, end in zip(links, ends, strict=True))


def _acts_itself(text: str, cue: Direction, verb: Direction) -> bool:
    """Whether the verb is another noun's: "inhibition improves Y", in a cell of a table."""
    touching = cue.end <= verb.start and not text[cue.end : verb.start].strip()
    return touching and cue.form is Form.NOUN


def _only_describes(text: str, cue: Direction) -> bool:
    return cue.form is Form.ADJECTIVE and text[cue.end : cue.end + 1] != "-"  # "down-regulates"


def _in_list(text: str, cue: Direction) -> bool:
    """Whether a noun is one object of several: "prevented growth, spread and ..."."""
    opened = _OPENS_NEXT.match(text, cue.end) is not None
    return opened and cue.form is Form.NOUN and cue.effective > 0


def _reaches(text: str, cue: Direction, end: int) -> bool:
    """Whether what begins at `end` can be what the word `cue` acts on."""
    gap = _IN_VITRO.sub("", _IN_BRACKETS.sub("", text[cue.end : end]))
    if _OPENS_NEXT.match(gap) or _BETWEEN.search(gap):
        return False
    return not _KEPT.match(cue.text)  # "protects X": X is not what becomes less


def _is_acted_on(text: str, subject: Span) -> bool:
    """Whether the subject is itself what the verb before it lowers: "to sponge X, so that"."""
    before = [cue for cue in directions(text) if cue.end <= subject[0]]
    if not before or before[-1].form is not Form.VERB or before[-1].effective > 0:
        return False
    return _PASSED.fullmatch(text, before[-1].end, subject[0]) is not None
