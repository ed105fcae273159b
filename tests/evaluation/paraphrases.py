"""`make evaluate-paraphrases`: whether a question in other words gets the same answer.

`paraphrases.toml` holds things to ask and the ways to say each. No answer is written down: those
of one thing are compared with each other, so that what most of them are given is the standard. A
wrong answer to all of them is not seen here; what is seen is that an answer hangs on a word.
"""

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from assistant import Answer, Assistant

FRAMES = Path(__file__).with_name("paraphrases.toml")
ALIKE = 0.75  # share of the entries of two lists together that both must have
LEAST = 0.97


@dataclass(frozen=True)
class Frame:
    """One thing to ask, the ways to say it, and what of the answers must be the same."""

    ask: str
    ways: tuple[str, ...]
    same: str

    def questions(self, every: int = 1) -> list[str]:
        """The paraphrases, or each so-manieth of them."""
        return [self.ask.replace("{}", way) for way in self.ways[::every]]


@dataclass(frozen=True)
class Outcome:
    """A frame's paraphrases, and those of them that were answered otherwise than most."""

    frame: Frame
    asked: int
    others: tuple[str, ...]


def load(path: Path = FRAMES) -> list[Frame]:
    """The frames of a file, one for each of their objects."""
    frames = []
    for entry in tomllib.loads(path.read_text("utf-8"))["frame"]:
        ways = tuple(" ".join(way.split()) for way in entry["words"].split(";"))
        for item in entry.get("objects", [""]):
            frames.append(Frame(entry["ask"].replace("{object}", item), ways, entry["same"]))
    return frames


def outcome_of(frame: Frame, bot: Assistant, every: int = 1) -> Outcome:
    """Ask a frame's paraphrases, and compare each answer with what most are given."""
    questions = frame.questions(every)
    answers = [bot.ask(question) for question in questions]
    if frame.same == "items":
        others = _unlike([_items(answer) for answer in answers])
    else:
        others = _unequal([_kept(answer, frame.same) for answer in answers])
    return Outcome(frame, len(questions), tuple(questions[at] for at in others))


def _items(answer: Answer) -> frozenset[str]:
    return frozenset(one.group for one in answer.statements if one.group)


def _kept(answer: Answer, same: str) -> Hashable:
    if same == "refusal":
        return answer.refusal
    if same == "headline":
        return answer.refusal, (answer.headline or "").split(":")[0]
    return answer.refusal, answer.citations[0].quote if answer.citations else ""


def _unequal(kept: Sequence[Hashable]) -> Iterator[int]:
    usual = Counter(kept).most_common(1)[0][0]
    return (at for at, one in enumerate(kept) if one != usual)


def _unlike(lists: Sequence[frozenset[str]]) -> Iterator[int]:
    """The lists that share too few entries with those which at least half of the lists have."""
    counts = Counter(item for one in lists for item in one)
    usual = {item for item, count in counts.items() if 2 * count >= len(lists)}
    return (at for at, one in enumerate(lists) if len(one & usual) < ALIKE * len(one | usual))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the paraphrases that are answered otherwise; 1 where these are too many."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--sources", type=Path, default=None)
    parser.add_argument("--store", type=Path, default=None)
    options = parser.parse_args(arguments)
    console = Console()
    with Assistant.open(sources=options.sources, store=options.store) as bot:
        outcomes = [outcome_of(frame, bot) for frame in load()]
    for one in outcomes:
        for question in one.others:
            console.print(f"[{one.frame.same}] {question}", markup=False)
    asked, others = sum(one.asked for one in outcomes), sum(len(one.others) for one in outcomes)
    console.print(f"{asked - others} of {asked} paraphrases are answered as most of their kind")
    return 0 if asked - others >= LEAST * asked else 1


if __name__ == "__main__":
    sys.exit(main())
