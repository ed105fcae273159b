"""The questions: their records, reading and checking them, and where their gold texts stand."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

from index.records import Document

from .folding import squash, stands_in

FILE = Path(__file__).with_name("questions.jsonl")
DEVELOPMENT = Path(__file__).with_name("development.jsonl")
"""Further questions to tune on: `make evaluate` does not ask them, `--questions` does."""

KINDS = {
    "fact": 40, "direction": 24, "near_miss": 14, "number": 14, "list": 20, "table": 14,
    "reference": 14, "comparison": 12, "abbreviation": 8, "variant": 12, "follow_up": 12,
    "conflict": 12, "unanswerable": 40, "advice": 10, "off_topic": 8, "injection": 10,
}  # fmt: skip
"""Every kind with the least number of questions of it."""

SPLITS = ("dev", "test")
REFUSALS = {"not_in_sources", "not_answered", "out_of_scope", "not_a_question"}
EXPECTED = {"answer", "refuse", "warn"}
HEADLINES = {None, "yes", "no", "unknown"}
MAX_PLACES = 8
"""A gold text that stands in more places than this is too short to be a gold text."""


class BadQuestions(ValueError):
    """The questions are not what the schema says, or their gold texts have drifted."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A text that answers; `start:end` are its place in `Document.text`, -1 before `resolve`."""

    document: str
    text: str
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class Nugget:
    """Something a right answer has to contain (vital) or may (okay), in any of its forms."""

    vital: bool
    forms: tuple[str, ...]

    def stands_in(self, text: str) -> bool:
        """Whether any form stands in the text."""
        return any(stands_in(form, text) for form in self.forms)


@dataclass(frozen=True, slots=True)
class Question:
    """One question with all that its answer is judged by (the fields are the schema's)."""

    id: str
    kind: str
    split: str
    group: str
    question: str
    expect: str
    turns: tuple[str, ...] = ()
    gold: tuple[Gold, ...] = ()
    alternatives: tuple[tuple[Gold, ...], ...] = ()
    nuggets: tuple[Nugget, ...] = ()
    forbidden: tuple[str, ...] = ()
    references: tuple[int, ...] = ()
    refusal: tuple[str, ...] = ()
    headline: str | None = None
    twin: str | None = None

    @property
    def gold_sets(self) -> tuple[tuple[Gold, ...], ...]:
        """Every set of gold spans that serves; empty where there is none."""
        return tuple(spans for spans in (self.gold, *self.alternatives) if spans)

    @property
    def answerable(self) -> bool:
        """Whether an answer is expected."""
        return self.expect != "refuse"

    @property
    def vital(self) -> tuple[Nugget, ...]:
        """The nuggets that a right answer must have."""
        return tuple(nugget for nugget in self.nuggets if nugget.vital)


# ── reading and writing ─────────────────────────────────────────────────────────────────────


def from_dict(record: dict[str, Any]) -> Question:
    """A question from its JSON object; an unknown or missing field is an error."""
    known = set(Question.__dataclass_fields__)
    if strange := set(record) - known:
        raise BadQuestions(f"{record.get('id')}: unknown fields {sorted(strange)}; remove them")
    if missing := {"id", "kind", "split", "question", "expect"} - set(record):
        raise BadQuestions(f"{record.get('id')}: fields {sorted(missing)} are missing; add them")
    values = {
        key: tuple(value) if isinstance(value, list) else value for key, value in record.items()
    }
    values["group"] = record.get("group") or record["id"]
    values["gold"] = tuple(Gold(**span) for span in record.get("gold", ()))
    values["alternatives"] = tuple(
        tuple(Gold(**span) for span in spans) for spans in record.get("alternatives", ())
    )
    values["nuggets"] = tuple(
        Nugget(vital=bool(nugget["vital"]), forms=tuple(nugget["forms"]))
        for nugget in record.get("nuggets", ())
    )
    return Question(**values)


def load(paths: Sequence[Path] = (FILE,), split: str = "all") -> list[Question]:
    """The questions of some files, checked; `split` is "dev", "test" or "all"."""
    questions = []
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip():
                continue
            try:
                questions.append(from_dict(json.loads(line)))
            except (ValueError, TypeError, KeyError) as error:
                raise BadQuestions(f"{path.name}, line {number}: {error}") from error
    if problems := check(questions):
        raise BadQuestions("\n".join(problems))
    return [question for question in questions if split in ("all", question.split)]


def save(questions: Iterable[Question], path: Path = FILE) -> None:
    """Write the questions, one JSON object a line."""
    lines = [json.dumps(asdict(question), ensure_ascii=False) for question in questions]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


# ── checking ────────────────────────────────────────────────────────────────────────────────

_RULES: tuple[tuple[Callable[[Question], bool], str], ...] = (
    (lambda q: q.kind in KINDS, "unknown kind"),
    (lambda q: q.split in SPLITS, "split is neither dev nor test"),
    (lambda q: q.expect in EXPECTED, "unknown expectation"),
    (lambda q: q.headline in HEADLINES, "unknown headline"),
    (lambda q: set(q.refusal) <= REFUSALS, "unknown refusal reason"),
    (lambda q: bool(q.question.strip()), "empty question"),
    (lambda q: (q.expect == "refuse") == bool(q.refusal), "a refusal needs reasons, others none"),
    (lambda q: q.answerable or not q.nuggets, "a refusal cannot have nuggets"),
    (lambda q: not q.answerable or bool(q.vital or q.headline), "nothing vital to judge it by"),
    (lambda q: q.kind != "follow_up" or bool(q.turns), "a follow-up without earlier turns"),
    (lambda q: all(n.forms and all(map(str.strip, n.forms)) for n in q.nuggets), "empty form"),
    (lambda q: all(t.strip() for t in q.forbidden), "empty forbidden statement"),
    (lambda q: all(g.text.strip() for spans in q.gold_sets for g in spans), "empty gold text"),
)


def check(questions: Sequence[Question]) -> list[str]:
    """What is wrong with the questions, one line each; empty when nothing is."""
    problems = [
        f"{question.id}: {message}"
        for question in questions
        for holds, message in _RULES
        if not holds(question)
    ]
    counts = Counter(question.id for question in questions)
    problems += [f"{id}: the id is used {n} times" for id, n in counts.items() if n > 1]
    splits: dict[str, str] = {}
    for question in questions:
        if splits.setdefault(question.group, question.split) != question.split:
            problems.append(f"{question.id}: its group {question.group!r} stands in both splits")
    by_id = {question.id: question for question in questions}
    for question in questions:
        if question.twin and question.twin not in by_id:
            problems.append(f"{question.id}: its twin {question.twin!r} does not exist")
    return problems


def shortfalls(questions: Sequence[Question]) -> list[str]:
    """Kinds with too few questions, or with less than a third of them in either split."""
    problems = []
    for kind, least in KINDS.items():
        splits = Counter(question.split for question in questions if question.kind == kind)
        total = splits.total()
        if total < least:
            problems.append(f"{kind}: {total} questions of at least {least}")
        if 3 * min(splits["dev"], splits["test"]) < total - 2:
            problems.append(f"{kind}: {splits['dev']} dev against {splits['test']} test")
    return problems


def unsupported_nuggets(question: Question) -> list[str]:
    """Vital nuggets that no gold text of the question carries (worth a second look)."""
    texts = " ".join(gold.text for spans in question.gold_sets for gold in spans)
    if not texts:
        return []
    return [
        f"{question.id}: no gold text carries {' | '.join(nugget.forms)}"
        for nugget in question.vital
        if not nugget.stands_in(texts)
    ]


# ── where the gold texts stand ──────────────────────────────────────────────────────────────


def places(document: Document, text: str) -> list[tuple[int, int]]:
    """Every place of a text in `document.text`, white space folded."""
    words = text.split()
    pattern = r"\s+".join(re.escape(word) for word in words)
    return [match.span() for match in re.finditer(pattern, document.text)]


def resolve(
    questions: Iterable[Question], documents: Callable[[str], Document]
) -> tuple[list[Question], list[str]]:
    """The questions with the offsets of their gold texts, and every text that was not found.

    A text that stands in the document more than once serves wherever it stands: the further places
    become alternatives.
    """
    resolved, problems = [], []
    for question in questions:
        sets: list[tuple[Gold, ...]] = []
        for spans in question.gold_sets:
            found = [_spots(question.id, gold, documents, problems) for gold in spans]
            sets.extend(product(*found))
        unique = list(dict.fromkeys(sets))
        first = unique[0] if unique else question.gold
        resolved.append(replace(question, gold=first, alternatives=tuple(unique[1:])))
    return resolved, problems


def _spots(
    id: str, gold: Gold, documents: Callable[[str], Document], problems: list[str]
) -> list[Gold]:
    found = places(documents(gold.document), gold.text)
    if not found:
        problems.append(f"{id}: not in {gold.document}: {squash(gold.text)[:120]!r}")
        return [gold]
    if len(found) > MAX_PLACES:
        problems.append(f"{id}: stands {len(found)} times in {gold.document}: {gold.text!r}")
        return [gold]
    return [replace(gold, start=start, end=end) for start, end in found]


def drifted(questions: Iterable[Question], documents: Callable[[str], Document]) -> list[str]:
    """Every gold span whose offsets no longer hold its text, one line each."""
    problems = []
    for question in questions:
        for gold in (gold for spans in question.gold_sets for gold in spans):
            there = documents(gold.document).text[max(gold.start, 0) : max(gold.end, 0)]
            if gold.start < 0 or squash(there) != squash(gold.text):
                problems.append(
                    f"{question.id}: {gold.document}[{gold.start}:{gold.end}] is "
                    f"{squash(there)[:60]!r}, expected {squash(gold.text)[:60]!r}; "
                    "run: python -m tests.evaluation.assemble"
                )
    return problems
