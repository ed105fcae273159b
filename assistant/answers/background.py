"""What a paper supposes before it says what it sets out to find: background, and no answer.

"X may lower Y. We aimed to see whether it does": a study that looks for the answer does not have it
in what others suggested beforehand.
"""

import functools
import re
from collections.abc import Mapping, Sequence

from assistant.asked.identity import Same
from assistant.headline.report_words import states_own_aim
from assistant.headline.taken_back import is_only_supposed
from assistant.question import Question
from assistant.search.candidates import Candidate
from index.opened import OpenIndex
from index.records import Document

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
    if not _supposes(item.unit.text):
        return False
    aim = _first_aims(Same(opened.document(item.unit.document_id))).get(item.unit.path)
    return aim is not None and aim >= item.unit.end


@functools.lru_cache(maxsize=4096)
def _supposes(text: str) -> bool:
    """Whether a sentence only supposes something, and states no aim."""
    return bool(_HEDGED.search(text) or is_only_supposed(text)) and not states_own_aim(text)


@functools.lru_cache(maxsize=64)
def _first_aims(document: Same[Document]) -> Mapping[tuple[str, ...], int]:
    """Where each section first states the aim of its own study; read once for a document."""
    read = document.thing
    found: dict[tuple[str, ...], int] = {}
    for sentence in read.sentences:
        path = read.blocks[sentence.block].path
        if path not in found and states_own_aim(read.text[sentence.start : sentence.end]):
            found[path] = sentence.start
    return found
