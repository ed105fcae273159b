"""Exhaustive lists: every sentence and table row that names an item is read, not the first k."""

from collections.abc import Sequence

from assistant.draft import Chosen
from assistant.question import Question
from assistant.retrieve import Found, idf, unit_tokens
from index.mirna import Mirna, find_mirnas
from index.opened import OpenIndex
from index.records import Passage
from index.terms import tokens

ENOUGH = 0.6  # share of the weighted condition that a sentence and its heading must cover
HEADING = 0.6  # what a heading's word counts beside one of the sentence itself

# Words by which a list is asked for; they are no condition on its items.
_ASKING = frozenset(
    tokens(
        "list all every each name enumerate full complete known exosomal exosome exosomes miRNA miRNAs"
        " microRNA microRNAs related linked connected involved associated involve role roles review"
        " paper document documents source sources text mentioned named reported described please give"
        " show could have do way one other has with act acts effect effects them ones kinds number"
    )
)


def list_items(question: Question, found: Found, opened: OpenIndex) -> list[Chosen]:
    """One entry a miRNA that meets the question's condition, in reading order of first mention."""
    condition = {token: idf(token, opened) for token in set(question.tokens) - _ASKING}
    if not condition:
        return []
    keys = [key for key in opened.entity_keys() if key.startswith(("mir-", "let-"))]
    ids = sorted({key_id for key in keys for key_id in opened.mentions(key)})
    best: dict[str, tuple[Mirna, Passage]] = {}
    for unit in sorted(opened.sentences(ids), key=lambda item: (item.document_id, item.start)):
        if meets(condition, unit, opened) < ENOUGH:
            continue
        for mention in find_mirnas(unit.text):
            best.setdefault(mention.mirna.key, (mention.mirna, unit))
    return [Chosen((unit,), group=mirna.name) for mirna, unit in best.values()]


def meets(condition: dict[str, float], unit: Passage, opened: OpenIndex) -> float:
    """How much of the weighted condition a sentence covers, its headings counted less."""
    own = set(unit_tokens(unit, opened))
    heading = set(tokens(" ".join(unit.path)))
    total = sum(condition.values()) or 1.0
    covered = sum(
        weight if token in own else HEADING * weight if token in heading else 0.0
        for token, weight in condition.items()
    )
    return covered / total


def names_of(items: Sequence[Chosen]) -> list[str]:
    """The names of a list's items, in order."""
    return [item.group for item in items if item.group]
