"""What a paper supposes before it says what it sets out to find: background, and no answer.

"X may lower Y. We aimed to see whether it does": a study that looks for the answer does not have it
in what others suggested beforehand.
"""

import re
from collections.abc import Sequence

from assistant.headline.report_words import states_own_aim
from assistant.headline.taken_back import is_only_supposed
from assistant.question import Question
from assistant.search.candidates import Candidate
from index.opened import OpenIndex

_HEDGED = re.compile(
    r"\b(?:may|might|could)\b(?! (?:only|not)\b)"
    r"|\b(?:implicated|postulated|presum\w+|believed|hypothesi[sz]ed|speculated)\b"
    r"|\b(?:is|are|was|were|been) (?:\w+ly )?(?:thought|assumed|suggested|proposed|considered)\b"
    r"|\b(?:some|limited|preliminary|conflicting|anecdotal|emerging) (?:\w+ )?evidence\b",
    re.IGNORECASE,
)
_ASKS_SUPPOSED = re.compile(
    r"\b(?:thought|assum\w+|suggest\w*|propos\w+|believ\w+|hypothes\w+|speculat\w+|implicated"
    r"|suspect\w*|presum\w+|postulat\w+)\b",
    re.IGNORECASE,
)


def apart_from_background(
    question: Question, candidates: Sequence[Candidate], opened: OpenIndex
) -> list[Candidate]:
    """The sentences without what is only supposed before a study states its own aim."""
    if _ASKS_SUPPOSED.search(question.core):
        return [*candidates]
    return [item for item in candidates if not _is_background(item, opened)]


def _is_background(item: Candidate, opened: OpenIndex) -> bool:
    text = item.unit.text
    if states_own_aim(text) or not (_HEDGED.search(text) or is_only_supposed(text)):
        return False
    document = opened.document(item.unit.document_id)
    for sentence in document.sentences:
        if document.blocks[sentence.block].path != item.unit.path:
            continue
        if states_own_aim(document.text[sentence.start : sentence.end]):
            return sentence.start >= item.unit.end
    return False
