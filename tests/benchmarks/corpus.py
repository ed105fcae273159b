"""Folders of documents to measure on: the abstracts, and made-up papers of any number.

A made-up paper strings together sentences of real abstracts with a sixth of their words exchanged
for others of the same texts, so that words keep their frequencies and no two sentences are equal.
"""

import json
import random
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

SEED = 20_240_517
PARAGRAPHS, SENTENCES = 50, 5
EXCHANGED = 1 / 6


def abstracts(data: Path) -> dict[str, str]:
    """The 1,000 abstracts of PubMedQA's labelled set by PubMed number."""
    records = json.loads(data.read_text(encoding="utf-8"))
    return {number: "\n\n".join(record["CONTEXTS"]) for number, record in records.items()}


def questions(data: Path, number: int) -> list[str]:
    """Questions that were asked about the abstracts."""
    records = json.loads(data.read_text(encoding="utf-8"))
    return [record["QUESTION"] for record in records.values()][:number]


def with_abstracts(sources: Path, data: Path, folder: Path, number: int | None = None) -> None:
    """Fill a folder with the sources and so many abstracts (None: all)."""
    folder.mkdir(parents=True)
    for path in sources.iterdir():
        if path.is_file():
            shutil.copy(path, folder)
    for id, text in list(abstracts(data).items())[:number]:
        (folder / f"pmid{id}.txt").write_text(text + "\n", encoding="utf-8")


def made_up(data: Path, folder: Path, papers: int) -> None:
    """Fill a folder with so many made-up papers of about `PARAGRAPHS` passages each."""
    folder.mkdir(parents=True)
    texts = abstracts(data).values()
    sentences = [s for text in texts for s in re.split(r"(?<=[.?])\s+", text) if 40 < len(s) < 400]
    words = [word for text in texts for word in text.split()]
    chosen = random.Random(SEED)
    for number in range(papers):
        paragraphs = _paragraphs(chosen, sentences, words)
        text = f"Made-up paper {number}\n\n" + "\n\n".join(paragraphs) + "\n"
        (folder / f"paper{number:05}.txt").write_text(text, encoding="utf-8")


def _paragraphs(
    chosen: random.Random, sentences: Sequence[str], words: Sequence[str]
) -> Iterator[str]:
    for _ in range(PARAGRAPHS):
        picked = chosen.choices(sentences, k=SENTENCES)
        yield " ".join(_exchanged(chosen, sentence, words) for sentence in picked)


def _exchanged(chosen: random.Random, sentence: str, words: Sequence[str]) -> str:
    parts = sentence.split()
    for at in range(1, len(parts) - 1):
        if chosen.random() < EXCHANGED:
            parts[at] = chosen.choice(words).strip(".?!") or parts[at]
    return " ".join(parts)
