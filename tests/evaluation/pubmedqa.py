"""`make evaluate-pubmedqa`: 1,000 abstracts that nobody here wrote, each asked its own question.

Only the abstracts' texts are indexed, through `Assistant.open(sources=...)` as anybody would:
no question, no conclusion, no MeSH term. Printed: recall@1 and @5 of the right abstract beside the
tutorial recipe and plain BM25 in the same run, the share of answers that quote the right abstract,
the headlines beside what experts decided on reading abstract and conclusion, and how the answers on
the review change when the abstracts stand in the same index.
"""

import argparse
import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from .marking import headline
from .metrics import mean
from .outcome import Outcome, figure, flips
from .peers import FileText, PlainBM25, Recipe, read_files
from .questions import load
from .renamed import outcome_on
from .retrieval import LIMIT
from .shown import Shown
from .statistics import bootstrap

DATA = Path("../shared/data/pubmedqa/ori_pqal.json")
HEADLINES = ("yes", "no", "-")
SHOWN = ("right", "vital nuggets", "citation recall", "refusal recall", "false refusals",
         "recall@1", "recall@5")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Abstract:
    """An abstract under its PubMed number, the question that it was asked about, and the verdict.

    `decision` is "yes", "no" or "maybe", by experts who had read its conclusion too.
    """

    id: str
    text: str
    question: str
    decision: str


def read_abstracts(path: Path, limit: int | None = None) -> list[Abstract]:
    """The abstracts of PubMedQA's labelled set, their texts only."""
    records = json.loads(path.read_text(encoding="utf-8"))
    found = [
        Abstract(
            f"pmid{number}",
            "\n\n".join(record["CONTEXTS"]),
            record["QUESTION"],
            record["final_decision"],
        )
        for number, record in records.items()
    ]
    return found[:limit]


def write_abstracts(abstracts: Sequence[Abstract], folder: Path) -> None:
    """One text file an abstract."""
    folder.mkdir(parents=True, exist_ok=True)
    for abstract in abstracts:
        (folder / f"{abstract.id}.txt").write_text(abstract.text + "\n", encoding="utf-8")


def documents_of(shown: Sequence[Shown]) -> list[str]:
    """The documents of a ranked list of texts, best first, each once."""
    return list(dict.fromkeys(item.document for item in shown))


@dataclass(frozen=True, slots=True)
class Own:
    """What the project makes of every abstract's question."""

    ranked: dict[str, list[str]]
    quoted: dict[str, float]  # 1 where the first quote is from the right abstract; no refusals
    refused: dict[str, str]  # what was said instead of an answer
    said: dict[str, str]  # the headline, asked of the abstract alone; "-" where there is none


def ask_project(sources: Path, store: Path, abstracts: Sequence[Abstract]) -> Own:
    """Index the folder and ask each abstract its own question."""
    from assistant import Assistant

    ranked: dict[str, list[str]] = {}
    quoted: dict[str, float] = {}
    refused: dict[str, str] = {}
    said: dict[str, str] = {}
    with Assistant.open(sources=sources, store=store) as bot:
        for abstract in track(abstracts, description="this project"):
            hits = bot.retrieve(abstract.question, limit=LIMIT)
            ranked[abstract.id] = list(dict.fromkeys(hit.document_id for hit in hits))
            answer = bot.ask(abstract.question)
            if answer.abstained:
                refused[abstract.id] = answer.text
            else:
                first = answer.citations[:1]
                quoted[abstract.id] = float(any(c.document_id == abstract.id for c in first))
            of_itself = bot.ask(abstract.question, documents=[abstract.id])
            said[abstract.id] = "-" if of_itself.abstained else headline(of_itself) or "-"
    return Own(ranked, quoted, refused, said)


def peers_ranked(files: Sequence[FileText], abstracts: Sequence[Abstract]) -> dict[str, Any]:
    """The same questions for the recipe and for plain BM25: name -> id -> documents."""
    systems = (Recipe.build(files), PlainBM25(files))
    return {
        system.name: {
            abstract.id: documents_of(system.search(abstract.question, LIMIT))
            for abstract in track(abstracts, description=system.name)
        }
        for system in systems
    }


def recall_table(ranked: dict[str, dict[str, list[str]]]) -> Table:
    """Recall of the right abstract, one row a system."""
    out = Table("system", "recall@1", "recall@5", title="The right abstract among the first k")
    for name, found in ranked.items():
        cells = [
            str(bootstrap({id: float(id in documents[:k]) for id, documents in found.items()}))
            for k in (1, 5)
        ]
        out.add_row(name, *cells)
    return out


def headline_table(said: dict[str, str], abstracts: Sequence[Abstract]) -> Table:
    """The headlines, one row for each decision of the experts."""
    out = Table("decided", *HEADLINES, title="Headlines, each abstract asked alone")
    for decision in ("yes", "no", "maybe"):
        of_it = [said[item.id] for item in abstracts if item.decision == decision]
        out.add_row(decision, *(str(of_it.count(one)) for one in HEADLINES))
    return out


def change_table(alone: Outcome, among: Outcome) -> Table:
    """The review's figures alone in the index and among the abstracts."""
    out = Table("figure", "alone", "among the abstracts", title="Questions on the review")
    for name in SHOWN:
        before, after = figure(alone, name), figure(among, name)
        out.add_row(name, str(before), str(after))
    return out


def main(arguments: Sequence[str] | None = None) -> None:
    """Run it all and print the figures."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.evaluation.pubmedqa", description=__doc__
    )
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--sources", type=Path, default=Path("source_docs"))
    parser.add_argument("--store", type=Path, default=Path(".exomir"))
    parser.add_argument("--limit", type=int, help="the first so many abstracts only")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--misses", action="store_true", help="list what was refused or missed")
    parser.add_argument("--keep", type=Path, help="keep the folder of sources and indexes here")
    options = parser.parse_args(arguments)
    abstracts = read_abstracts(options.data, options.limit)
    if options.keep:
        _run(options, abstracts, options.keep)
        return
    with tempfile.TemporaryDirectory() as folder:
        _run(options, abstracts, Path(folder))


def _run(options: argparse.Namespace, abstracts: Sequence[Abstract], folder: Path) -> None:
    console = Console()
    write_abstracts(abstracts, folder / "abstracts")
    own = ask_project(folder / "abstracts", folder / "store", abstracts)
    ranked = {"this project": own.ranked}
    if not options.no_peers:
        ranked = peers_ranked(read_files(folder / "abstracts"), abstracts) | ranked
    console.print(recall_table(ranked))
    if own.quoted:
        share = bootstrap(own.quoted)
        console.print(f"first quote from the right abstract: {share} of {share.n} answers")
    console.print(f"refused: {len(own.refused)} of {len(abstracts)}")
    console.print(headline_table(own.said, abstracts))
    if options.misses:
        _print_misses(console, own, abstracts)
    _distract(options, folder, console)


def _print_misses(console: Console, own: Own, abstracts: Sequence[Abstract]) -> None:
    for abstract in abstracts:
        if abstract.id in own.refused:
            said = f"refused: {own.refused[abstract.id]}"
        elif own.ranked[abstract.id][:1] != [abstract.id]:
            said = "another abstract stands first"
        else:
            continue
        text = f"{abstract.id}: {abstract.question}\n    {said}"
        console.print(text, markup=False, highlight=False)


def _distract(options: argparse.Namespace, folder: Path, console: Console) -> None:
    """Ask the review's questions with the abstracts in the same index."""
    both = folder / "both"
    shutil.copytree(folder / "abstracts", both, dirs_exist_ok=True)
    for path in options.sources.iterdir():
        if path.is_file():
            shutil.copy(path, both)
    alone = outcome_on(options.sources, options.store, load())
    among = outcome_on(both, folder / "both-store", load())
    console.print(change_table(alone, among))
    better, worse = flips(among, alone)
    console.print(f"now right: {len(better)}, now wrong: {len(worse)}")
    dev = [id for id in worse if id in among.answers]
    console.print(f"dev questions now wrong: {', '.join(dev) or 'none'}", highlight=False)
    console.print(f"CRAG {mean(alone.of(), 'CRAG'):.3f} -> {mean(among.of(), 'CRAG'):.3f}")


if __name__ == "__main__":
    main()
