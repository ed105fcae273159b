"""Merge drafts into `questions.jsonl`: `python -m tests.evaluation.assemble DRAFT...`.

Each gold text gets its offsets in `Document.text`; a text that the document does not hold is an
error. Without drafts, the offsets of `questions.jsonl` are renewed from its texts.
"""

import argparse
import hashlib
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from index.records import Document

from .questions import (
    FILE,
    KINDS,
    BadQuestions,
    Question,
    load,
    resolve,
    save,
    shortfalls,
    unsupported_nuggets,
)


def parsed(sources: Path) -> Callable[[str], Document]:
    """A function from a document's id (its file's stem) to the document, parsed as it is now."""
    from index.parse import parse
    from index.readers import read

    @cache
    def find(id: str) -> Document:
        for path in sorted(sources.iterdir()):
            if path.is_file() and path.stem == id:
                data = path.read_bytes()
                sha256 = hashlib.sha256(data).hexdigest()
                extract = read(data, path.name)
                return parse(extract, document_id=id, name=path.name, sha256=sha256)
        raise BadQuestions(f"no document {id!r} in {sources}; gold spans name a file's stem")

    return find


def assemble(drafts: Sequence[Path], documents: Callable[[str], Document]) -> list[Question]:
    """The questions of all drafts with offsets, ordered by kind and id.

    Raises:
        BadQuestions: naming every gold text that a document does not hold.
    """
    questions, problems = resolve(load(drafts), documents)
    if problems:
        raise BadQuestions("\n".join(problems))
    return sorted(questions, key=lambda question: (list(KINDS).index(question.kind), question.id))


def main(arguments: Sequence[str] | None = None) -> None:
    """Write `questions.jsonl` and print what deserves a second look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("drafts", type=Path, nargs="*")
    parser.add_argument("--sources", type=Path, default=Path("source_docs"))
    parser.add_argument("--out", type=Path, default=FILE)
    options = parser.parse_args(arguments)
    try:
        questions = assemble(options.drafts or [FILE], parsed(options.sources))
    except BadQuestions as error:
        sys.exit(str(error))
    save(questions, options.out)
    print(f"{len(questions)} questions written to {options.out}")
    for line in shortfalls(questions):
        print(f"too few: {line}")
    for question in questions:
        for line in unsupported_nuggets(question) if question.split == "dev" else []:
            print(f"look at: {line}")


if __name__ == "__main__":
    main()
