"""Whether a sentence says in which direction things go as its passage does.

Every word with a direction in the sentence is laid beside the words with a direction of the
passage, by the words that stand round them, each on its side; counterparts are given out once,
the best fit first, and must have one sign. A flipped verb stands exactly where the other stood, so
it gets the other for its counterpart; a true paraphrase finds one of its own sign at least as near.
Signs and negation are those of `polarity.py`; denials are compared in `denials.py`.
"""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.checking.claims import Claim, Word, free_words, same_words

REACH = 5  # words to either side that are looked at
FADE = 0.35  # how fast their worth falls with distance
OTHER_SIDE = 0.75  # what a neighbour is worth on the other side: passives turn sentences round
NAME_WEIGHT = 2.0
OBJECT_WEIGHT = 1.5  # what stands behind a verb is what it acts on
REPLACED = 0.75  # how well a foreign word must fit the place of a verb to stand for it
OPPOSED_ACROSS = 0.5  # what a neighbour of such a word is worth on the other side
OPPOSED_FIT = 0.25  # from here on a word is the counterpart of another of its class
LEAST_FIT = 0.25  # below it, nothing in the passage is a counterpart
SAME_WORD = 0.15  # the same word speaks for itself
OTHER_FORM = 0.85  # a verb's counterpart is rather a verb, a modifier's a modifier
COMPOSED = 0.95  # "inhibited the loss": two words taken as one fit a little worse
SKIPPED = 0.5  # a word with a direction in between counts as half a step
BEYOND = 0.5  # what a neighbour is worth beyond the end of a clause
_VERB_LIKE = re.compile(r"(?:[^s]s|ed|ing)$")
_SENTENCE_END = re.compile(r"[.?!]\s")
_BOUNDARY = re.compile(
    r"[,;:]|\b(?:and|but|by|via|through|which|that|when|while|whereas|thereby|thus|so|with|after)\b"
)

Near = Mapping[tuple[str, int], float]  # (key, side) -> weight


@dataclass(frozen=True, slots=True)
class Turn:
    """A word with a direction, or two taken together, and what stands round it."""

    key: str
    sign: int
    text: str
    modifies: bool
    passive: bool
    near: Near
    parts: tuple[int, ...] = ()  # of two taken together: their places among the single ones


def disagreements(sentence: Claim, evidence: Sequence[Claim]) -> list[str]:
    """What `sentence` says against `evidence`, one message each; empty when they agree."""
    there: list[Turn] = []
    composed: list[Turn] = []
    for claim in evidence:
        composed += _composed(claim, len(there))
        there += _turns(claim)
    turned = [
        f'"{turn.text}" where the passage has "{opposite.text}"'
        for turn, opposite in _opposites(_turns(sentence), there, composed)
    ]
    return [*turned, *opposed(sentence, evidence)]


# ── signs ───────────────────────────────────────────────────────────────────────────────────


def _turns(claim: Claim) -> list[Turn]:
    """The words with a direction; later verbs of a sentence share the subject of the first."""
    found: list[Turn] = []
    subject: dict[tuple[str, int], float] = {}
    for word in claim.words:
        if not word.sign:
            continue
        around = near(claim, word.start, word.end)
        if not word.modifies and not word.passive:
            for place, weight in subject.items():
                around[place] = max(weight, around.get(place, 0.0))
            subject = subject or {place: w for place, w in around.items() if place[1] < 0}
        text = claim.written(word)
        found.append(Turn(word.key, word.sign, text, word.modifies, word.passive, around))
    return found


def _composed(claim: Claim, offset: int) -> list[Turn]:
    """Two neighbouring words with a direction as one: "inhibited the loss of X" = raises X."""
    found = []
    cues = [at for at, word in enumerate(claim.words) if word.sign]
    for number, (left, right) in enumerate(itertools.pairwise(cues), offset):
        one, other = claim.words[left], claim.words[right]
        if right - left > 2:
            continue
        text = f"{claim.written(one)} ... {claim.written(other)}"
        around = near(claim, one.start, other.end)
        parts = (number, number + 1)
        found.append(Turn("", one.sign * other.sign, text, False, False, around, parts))
    return found


def near(claim: Claim, start: int, end: int) -> dict[tuple[str, int], float]:
    """The names, numbers and content words round `start:end`, weighted by nearness."""
    found: dict[tuple[str, int], float] = {}
    before = [word for word in reversed(claim.words) if word.end <= start]
    after = [word for word in claim.words if word.start >= end]
    for side, words, edge in ((-1, before, start), (1, after, end)):
        reached, worth, skipped = 0, 1.0, 0.0
        for word in words:
            gap = claim.text[edge : word.start] if side > 0 else claim.text[word.end : edge]
            if _SENTENCE_END.search(gap):
                break
            worth *= BEYOND ** len(_BOUNDARY.findall(gap))
            edge = word.end if side > 0 else word.start
            if word.kind == "cue" or (word.kind == "word" and word.key in free_words()):
                skipped += SKIPPED if word.sign else 0.0
                continue
            weight = worth * (NAME_WEIGHT if word.kind == "name" else 1.0)
            weight /= 1 + FADE * (reached + skipped)
            found[word.key, side] = max(weight, found.get((word.key, side), 0.0))
            reached += 1
            if reached == REACH:
                break
    return found


def _opposites(
    here: Sequence[Turn], there: Sequence[Turn], composed: Sequence[Turn]
) -> list[tuple[Turn, Turn]]:
    """The turns whose counterpart has the other sign."""
    fits = sorted(
        ((_turn_fit(a, b), i, j) for i, a in enumerate(here) for j, b in enumerate(there)),
        key=lambda item: (-item[0], here[item[1]].sign != there[item[2]].sign),
    )
    given: dict[int, tuple[float, int]] = {}
    used: set[int] = set()
    for value, i, j in fits:
        if value >= LEAST_FIT and i not in given and j not in used:
            given[i] = (value, j)
            used.add(j)
    found = []
    for i, (value, j) in given.items():
        free = [turn for at, turn in enumerate(there) if at not in used]
        free += [turn for turn in composed if not used & set(turn.parts) - {j}]
        if here[i].sign != there[j].sign and not any(
            turn.sign == here[i].sign and _turn_fit(here[i], turn) >= value for turn in free
        ):
            found.append((here[i], there[j]))
    return found


def replaced(sentence: Claim, foreign: Sequence[Word], evidence: Sequence[Claim]) -> list[str]:
    """Foreign words in the place of a verb with a direction: they may turn it over."""
    turns = _turns(sentence)
    found = []
    for word in foreign:
        if not _VERB_LIKE.search(sentence.written(word)):
            continue
        around = near(sentence, word.start, word.end)
        for turn in (turn for claim in evidence for turn in _turns(claim)):
            value = 0.0 if turn.modifies else fit(around, turn.near, 1)
            if value >= REPLACED and not any(_turn_fit(other, turn) >= value for other in turns):
                found.append(f'"{sentence.written(word)}" where the passage has "{turn.text}"')
                break
    return found


def _turn_fit(one: Turn, other: Turn) -> float:
    acted_on = 0 if one.modifies else -1 if one.passive else 1
    value = fit(one.near, other.near, acted_on) * (COMPOSED if other.parts else 1.0)
    if one.modifies != other.modifies:
        value *= OTHER_FORM
    return value + (SAME_WORD if value and one.key == other.key else 0.0)


def fit(one: Near, other: Near, acted_on: int = 0, across: float | None = None) -> float:
    """How far two neighbourhoods are the same, in [0, 1]; the side `acted_on` weighs more."""
    if across is None:
        across = OTHER_SIDE if acted_on else 1.0
    total = shared = 0.0
    for (key, side), weight in one.items():
        keys = same_words().get(key, frozenset()) | {key}
        there = max((other.get((form, side), 0.0) for form in keys), default=0.0)
        beyond = max((other.get((form, -side), 0.0) for form in keys), default=0.0)
        factor = OBJECT_WEIGHT if side == acted_on else 1.0
        total += factor * weight
        shared += factor * min(weight, max(there, across * beyond))
    return shared / total if total else 0.0


def opposed(sentence: Claim, evidence: Sequence[Claim]) -> list[str]:
    """Words of `OPPOSITES` ("before", "positive") in the place of another of their class."""
    found = []
    for mark in sentence.marks:
        around = near(sentence, mark.start, mark.end)
        best: dict[bool, tuple[float, str]] = {True: (0.0, ""), False: (0.0, "")}
        for claim in evidence:
            for other in claim.marks:
                if other.key == mark.key:
                    value = fit(around, near(claim, other.start, other.end), across=OPPOSED_ACROSS)
                    same = other.sign == mark.sign
                    best[same] = max(best[same], (value, claim.written(other)))
        (agreeing, _), (against, text) = best[True], best[False]
        if against >= OPPOSED_FIT and against > agreeing:
            found.append(f'"{sentence.written(mark)}" where the passage has "{text}"')
    return found
