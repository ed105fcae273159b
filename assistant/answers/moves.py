"""What a paper says of itself as a whole: its aim, its limits, what is left to do, how far it is.

Asked of nothing in particular, "what is the purpose of this review?" shares no word with the
sentence that tells it. Papers tell such things at known places in known words (`move_words.py`). A
question that names a subject besides is one on that subject, and is searched for.
"""

import re
from collections.abc import Callable, Iterator, Sequence, Set

from assistant.answers import summary
from assistant.answers.move_words import GENERAL, MOVES, OF_ITSELF, Move
from assistant.answers.points import ANNOUNCES
from assistant.answers.study_moves import STUDY_MOVES
from index.records import BlockKind, Document
from index.terms import STOPWORDS, tokens

_ALL = (*MOVES, *STUDY_MOVES)
MOST, MOST_OF_EACH = 5, 2  # sentences of one paper; of each of several
SURE, HINTED = 2, 0  # what a sentence counts that makes a move, and one more under its heading
MOST_STRANGE = 3  # of so many words that say which study is meant, one may not be its own
FEW_WORDS = 3  # of which a sentence has more
MOST_ANNOUNCING = 10  # words of one that says no more than that something follows


def asked(core: str) -> Move | None:
    """The move that a question asks for; None where it asks for none."""
    plain = _NAMED_STUDY.sub(r"the \g<study>", core.lower())
    return next((move for move in _ALL if move.asked.search(plain)), None)


_NAMED_STUDY = re.compile(  # "the Geneva hands-and-knees trial": words that say which
    r"\b(?:the|this|that|an?) "
    r"(?P<which>(?:(?!(?:in|of|for|from|to|at|on|by|or|was|were|is|are|did)\b)[\w'’‐-]+ ){1,6}?)"
    r"(?P<study>study|trial|rct|review|cohort|survey|paper|article)\b"
)


def beside(core: str, move: Move) -> tuple[set[str], set[str]]:
    """The search tokens of such a question on what it is to be about, and those on which study."""
    lowered = core.lower()
    rest = move.asked.sub(" ", _NAMED_STUDY.sub(r"the \g<study>", lowered))
    which = " ".join(match["which"] for match in _NAMED_STUDY.finditer(lowered))
    return _tokens(rest), _tokens(which)


def _tokens(text: str) -> set[str]:
    words = set(re.findall(r"[a-z]\w+", text)) - STOPWORDS - GENERAL - summary.ASKING
    return set(tokens(" ".join(words)))


def of_whole(words: Set[str], document: Document) -> bool:
    """Whether a document is on what a question says besides: on nothing else than its title."""
    return words <= set(tokens(document.title))


def of_study(words: Set[str], document: Document, often: Callable[[str, str], bool]) -> bool:
    """Whether words only say which study is meant: those of its front matter, or often in it."""
    front = (one for one in document.blocks if one.kind is BlockKind.FRONT)
    named = {token for one in front for token in tokens(document.text[one.start : one.end])}
    strange = sum(word not in named and not often(document.id, word) for word in words)
    return strange <= len(words) // MOST_STRANGE


def sentences_of(document: Document, move: Move, limit: int) -> list[str]:
    """The ids of the sentences that make a move best, surely where any does."""
    made = list(_made(document, move))
    sure = [item for item in made if item[0] >= SURE] or made
    if not move.in_points:
        top = max((score for score, _, _ in sure), default=0)
        sure = [item for item in sure if item[0] == top]
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
        heading = block.path[-1] if block.path else ""
        owned = move.own is not None and move.own.search(heading)
        short = len(text.split()) <= FEW_WORDS
        row = move.in_rows and block.kind is BlockKind.TABLE_ROW
        if not row and (block.kind is not BlockKind.PARAGRAPH or (short and not owned)):
            continue
        counted = before == (sentence.block, True) and _COUNTED_ON.match(text)
        told = bool(move.told.search(text))
        brief = len(text.split()) <= MOST_ANNOUNCING
        if move.in_points and told and (brief or ANNOUNCES.search(text)):
            announced = sentence.block
        follows = announced == sentence.block
        sure = bool(owned or counted or told or follows)
        before = (sentence.block, sure)
        under = bool(move.sections.search(heading)) and (told or not owned)
        if sure or (under and move.hinted and move.hinted.search(text)):
            one = bool(follows and _COUNTED_ON.match(text))  # of those announced
            own = move.of_itself and bool(OF_ITSELF.search(text))
            more = follows + (own or one) + one
            yield (SURE if sure else HINTED) + under + more, sentence.start, sentence.id


_COUNTED_ON = re.compile(  # "There are several limitations. First, ..."
    r"(?:first|second|third|fourth|fifth|last|final)(?:ly)?\b"
    r"|(?:another|one) (?:\w+ )?(?:is|was|limitation)\b",
    re.IGNORECASE,
)
