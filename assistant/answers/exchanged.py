"""What the vesicles of one kind of cell do to another: "what do macrophage exosomes do to ...?".

Words and vectors find any sentence on the two cells. A list reads each sentence for who sends and
who receives (`lists/`), so that its reading ranks them: what one does to the other comes first.
"""

import re
from collections.abc import Sequence

from assistant.lists.conditions import Condition, condition_of
from assistant.lists.mirnas import documents_read, meeting
from assistant.lists.roles import Role
from assistant.question import CONTEXT, Kind, Question
from index.opened import OpenIndex
from index.records import Passage

_OPEN_EFFECT = re.compile(  # what comes of it is left open
    r"\b(?:what|which) (?:(?:sort|kind) of )?(?:effects?|influences?|impact|consequences?|roles?)\b"
    r"|\bwhat (?:do|does|did|can|could|would|may|might) [^?]{1,80}\bdo (?:to|with|for|in)\b"
    r"|\bwhat [^?]{1,80}\b(?:do|does|did) to\b|\bwhat (?:happens|becomes|changes)\b"
    r"|\bin (?:what|which) ways? (?:do|does|did|can)\b"
    r"|\bwhat (?:is|are) the (?:effects?|influences?|impact|consequences?)\b"
    r"|^\W*(?:the )?(?:effects?|influences?|impact) (?:of|on)\b"
    r"|\bhow (?:do|does|did|can|could|may|might|are|is) [^?]{1,80}\b(?:affect|influence|change"
    r"|respond|react|fare|behave|alter|act on|shape|remodel|reprogram(?:me)?|impact|talk to|use"
    r"|help|aid|support|hurt|harm)(?:ed|d|s)?\b",
    re.IGNORECASE,
)
_KINDS = frozenset({Kind.FACT, Kind.LIST})
_COURSE = "tumour course"  # "to help the tumour" names whom it is done to
_ON_TUMOUR = re.compile(
    r"\b(?:on|to|for|in) (?:the |a )?(?:[a-z]+ )?(?:tumou?rs?|cancers?)\W*$", re.IGNORECASE
)


def exchanged(
    question: Question, opened: OpenIndex, documents: frozenset[str] | None, limit: int
) -> list[Passage]:
    """The sentences that tell best what vesicles of one cell do to another, one a miRNA.

    Empty where a question asks for anything else, and where no sentence tells it.
    """
    if not _is_open(question):
        return []
    condition = condition_of(question, opened)
    if not _of_two_parties(condition, on_tumour=bool(_ON_TUMOUR.search(question.core))):
        return []
    read = documents_read(question, opened, documents)
    best: dict[str, float] = {}
    for met in meeting(question, condition, opened, read):
        best[met.own.id] = max(met.score, best.get(met.own.id, met.score))
    units = opened.sentences(sorted(best))
    near = dict(zip(best, _nearness(question, opened, list(best)), strict=True))
    units.sort(key=lambda unit: (-best[unit.id], -near[unit.id]))
    return units[:limit]


def _is_open(question: Question) -> bool:
    if question.kind not in _KINDS or question.is_yes_no or question.is_why or question.quantities:
        return False
    if any(item.kind == "mirna" for item in question.entities):
        return False
    return bool(_OPEN_EFFECT.search(CONTEXT.sub("", question.core)))


def _of_two_parties(condition: Condition, *, on_tumour: bool) -> bool:
    """Whether a condition is of vesicles, who sends them and who receives them, and no more.

    Where all is about tumours, a condition says nothing of what is done `on_tumour`.
    """
    if condition.level or condition.without or condition.sections or condition.studies:
        return False
    carried = [part for part in condition.parts if part.terms[0].kind == "carrier"]
    others = [part for part in condition.parts if part not in carried]
    parties = {part.role for part in others if part.terms[0].kind == "cell"}
    hit = {part.terms[0].key for part in others if part.role is Role.ANY}
    if not carried or hit - {_COURSE}:
        return False
    return Role.RECIPIENT in parties or (Role.SOURCE in parties and (bool(hit) or on_tumour))


def _nearness(question: Question, opened: OpenIndex, ids: Sequence[str]) -> list[float]:
    if not ids:
        return []
    nearness: list[float] = (
        opened.sentence_vectors(ids) @ opened.embed_query(question.sought)
    ).tolist()
    return nearness
