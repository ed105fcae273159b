"""A gene that one text has lost and the other has not."""

import re

from assistant.auditing.texts import names_in
from assistant.auditing.words import LOSS_OF, LOST, NEXT_VERB
from assistant.polarity.effects import directions, effect
from assistant.polarity.hung import is_doing, product_of, turning
from index.names import Entity


def lost_in_one(ours: str, theirs: str) -> str | None:
    """What a claim and a title say otherwise of a gene: that it is lost, or that it acts."""
    named = {e.key: e for e in names_in(ours) if e.kind == "symbol"}
    for other in names_in(theirs):
        mine = named.get(other.key)
        if other.kind != "symbol" or mine is None:
            continue
        if LOSS_OF.search(theirs[: other.start]) and _acts(ours, mine) and not _is_less(ours, mine):
            return (
                f"the cited title speaks of the loss of {other.text}, the sentence of {mine.text}"
            )
        if _marked_lost(ours, mine) and _only_marks(theirs, other):
            return f"the sentence says {mine.text} is lost, the cited title names {other.text}"
    return None


def _acts(text: str, entity: Entity) -> bool:
    following = [
        cue for cue in directions(text) if cue.start >= entity.end and cue.axis != "association"
    ]
    return any(
        (cue.start == entity.end + 1 and is_doing(cue))
        or effect(text, (entity.start, entity.end), (cue.end, len(text))).sign > 0
        for cue in following[:1]
    )


def _marked_lost(text: str, entity: Entity) -> bool:
    return LOST.match(text[entity.end :].lstrip()) is not None or (
        LOST.match(text[entity.end :]) is not None
    )


def _only_marks(title: str, entity: Entity) -> bool:
    """Whether a title names a gene to say which cells, "X TAMs", and not as what acts.

    That it acts is learnt from cells without it.
    """
    return title[entity.end :].startswith((" ", "+", "^")) and not (
        _is_less(title, entity) or NEXT_VERB.match(title, entity.end)
    )


def _is_less(text: str, entity: Entity) -> bool:
    near = text[max(0, entity.start - 40) : entity.end + 25]
    turned = turning(text, directions(text), (entity.start, entity.end))
    return (
        _marked_lost(text, entity)
        or product_of(turned) < 0
        or bool(
            re.search(
                r"\b(?:loss|lost|lack\w*|low|deplet\w+|delet\w+|knock\w*|silenc\w+|defici\w+|absen\w+"
                r"|down-?regulat\w+|reduc\w+|inactivat\w+)\b|-/-|null",
                near,
                re.IGNORECASE,
            )
        )
    )
