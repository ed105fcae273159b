"""What a paper says of itself as a whole: its aim, its limits, what is left to do, how far it is.

Asked of nothing in particular, "what is the purpose of this review?" shares no word with the
sentence that tells it. Papers tell such things at known places in known words (`move_words.py`). A
question that names a subject besides is one on that subject, and is searched for.
"""

import re
from collections.abc import Iterator, Sequence, Set

from assistant.answers import summary
from assistant.answers.move_words import GENERAL, MOVES, OF_ITSELF, Move
from assistant.answers.points import ANNOUNCES
from index.records import BlockKind, Document
from index.terms import STOPWORDS, tokens

MOST, MOST_OF_EACH = 5, 2  # sentences of one paper; of each of several
SURE, HINTED = 2, 0  # what a sentence counts that makes a move, and one more under its heading
FEW_WORDS = 3  # of which a sentence has more
MOST_ANNOUNCING = 10  # words of one that says no more than that something follows


def asked(core: str) -> Move | None:
    """The move that a question asks for; None where it asks for none."""
    lowered = core.lower()
    return next((move for move in MOVES if move.asked.search(lowered)), None)


def beside(core: str, move: Move) -> set[str]:
    """The search tokens of such a question that say what it is to be about."""
    rest = move.asked.sub(" ", core.lower())
    words = set(re.findall(r"[a-z][\w-]+", rest)) - STOPWORDS - GENERAL - summary.ASKING
    return set(tokens(" ".join(words)))


def of_whole(words: Set[str], document: Document) -> bool:
    """Whether a document is on what a question says besides: on nothing else than its title."""
    return words <= set(tokens(document.title))


def sentences_of(document: Document, move: Move, limit: int) -> list[str]:
    """The ids of the sentences that make a move best, surely where any does."""
    made = list(_made(document, move))
    sure = [item for item in made if item[0] >= SURE] or made
    best = sorted(_told(sure, document), key=lambda item: (-item[0], item[1]))[:limit]
    return [name for _, _, name in sorted(best, key=lambda item: item[1])]


def _told(
    made: Sequence[tuple[int, int, str]], document: Document
) -> Sequence[tuple[int, int, str]]:
    """Where a paper counts what it tells ("First, ...; second, ..."), no more than that."""
    counted = [item for item in made if _COUNTED_ON.match(document.text, item[1])]
    return counted if len(counted) >= MOST_OF_EACH + 1 else made


def _made(document: Document, move: Move) -> Iterator[tuple[int, int, str]]:
    before = (-1, False)  # the block of the sentence before, and whether that made the move
    announced = -1  # the block in which a sentence says that the move follows
    for sentence in document.sentences:
        block = document.blocks[sentence.block]
        text = document.text[sentence.start : sentence.end]
        if block.kind is not BlockKind.PARAGRAPH or len(text.split()) <= FEW_WORDS:
            continue
        heading = block.path[-1] if block.path else ""
        counted = before == (sentence.block, True) and _COUNTED_ON.match(text)
        owned = move.own is not None and move.own.search(heading)
        told = bool(move.told.search(text))
        if told and (len(text.split()) <= MOST_ANNOUNCING or ANNOUNCES.search(text)):
            announced = sentence.block
        follows = announced == sentence.block
        sure = bool(owned or counted or told or follows)
        before = (sentence.block, sure)
        under = bool(move.sections.search(heading)) and (told or not owned)
        if sure or (under and move.hinted.search(text)):
            one = bool(follows and _COUNTED_ON.match(text))  # of those announced
            own = move.of_itself and bool(OF_ITSELF.search(text))
            more = follows + (own or one) + one
            yield (SURE if sure else HINTED) + under + more, sentence.start, sentence.id


_COUNTED_ON = re.compile(  # "There are several limitations. First, ..."
    r"(?:first|second|third|fourth|fifth|last|final)(?:ly)?\b"
    r"|(?:another|one) (?:\w+ )?(?:is|was|limitation)\b",
    re.IGNORECASE,
)
