"""What a registered trial is: the row of a table that is its own comes before rows on its parts."""

import re
from collections.abc import Sequence

from assistant.asked.metadata_words import REGISTERS
from assistant.question import Question
from assistant.search.candidates import Candidate
from index.records import BlockKind

_WHAT_IT_IS = re.compile(
    r"\W*(?:(?:so|and|please|can you|could you),? )*"
    r"(?:(?:what|which (?:trial|study))(?:['’]s| is| was)(?: the)?|what do you know (?:about|of)"
    r"|(?:tell me|anything|something|more|info\w*) (?:about|on)|describe|explain)"
    r"(?: (?:me|the|trial|study))*"
    rf" (?P<trial>{REGISTERS}\W?\w*\d{{4,}})(?: (?:about|trial|study|all|for|then|exactly))*\W*",
    re.IGNORECASE,
)


def own_row(question: Question, ranked: Sequence[Candidate]) -> Candidate | None:
    """The row whose first cell is the trial that is asked about, with other cells behind it."""
    asked = _WHAT_IT_IS.fullmatch(question.core)
    if asked is None:
        return None
    first = re.compile(rf"\W*{re.escape(asked['trial'])}\b[^\t]*\t", re.IGNORECASE)
    rows = (one for one in ranked if one.unit.kind is BlockKind.TABLE_ROW)
    return next((one for one in rows if first.match(one.unit.text)), None)
