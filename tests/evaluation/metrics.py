"""What one answer is worth, and what a run of them is: pure functions over records.

`judge` compares an `Answer` with its `Question`; `FIGURES` names every figure of a run and says
over which answers it is a mean. A figure that does not apply to a question is None for it, never 0.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.records import Answer

from .folding import shared_content
from .marking import (
    Documents,
    FileTexts,
    citations_exact,
    citations_useful,
    entities_exact,
    first_words,
    forbidden_found,
    gold_cited,
    headline,
    list_precision,
    nugget_recall,
    prose,
    references_right,
)
from .questions import Question

ANSWER_WORDS = 150
"""Nuggets count within so many words of an answer, about one chunk of the tutorial recipe."""

LIST_WORDS = 600
"""The same for exhaustive lists."""

LIST_RECALL, LIST_PRECISION = 0.90, 0.85
"""A list is right when it holds so much of what it should, and so little else."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Everything that was found out about one answer; None where a figure does not apply."""

    id: str
    kind: str
    split: str
    group: str
    expect: str
    refused: bool
    reason_right: bool | None
    vital: float | None  # vital nuggets in the answer, within the word budget
    nuggets: float | None  # all nuggets
    forbidden: tuple[str, ...]
    headline_right: bool | None
    list_recall: float | None
    list_precision: float | None
    gold_cited: float | None  # share of gold spans quoted
    citations_useful: float | None  # share of citations that carry a nugget or the gold
    citations_exact: float | None  # share of citations verbatim at their offsets and in the file
    entities_exact: float | None  # share of names and numbers said that the own quote carries
    references_right: bool | None
    warned: bool | None
    right: bool
    confidence: float
    words: int
    shared: float | None  # question's content words in its gold
    seconds: float

    @property
    def crag(self) -> int:
        """+1 right, 0 refused where an answer stands in the sources, -1 wrong."""
        return 1 if self.right else 0 if self.refused else -1


# ── the judgement ───────────────────────────────────────────────────────────────────────────


def judge(
    question: Question, answer: Answer, documents: Documents, file_texts: FileTexts
) -> Judgement:
    """Compare an answer with what its question expects."""
    text = _readable(question, answer)
    answered = question.answerable and not answer.abstained
    vital = nugget_recall(question.vital, text) if answered else None
    forbidden = forbidden_found(question, answer) if not answer.abstained else ()
    is_list = question.kind == "list"
    precision = list_precision(question, answer) if is_list and answered else None
    headline_right = _headline_right(question, answer)
    return Judgement(
        id=question.id, kind=question.kind, split=question.split, group=question.group,
        expect=question.expect, refused=answer.abstained,
        reason_right=answer.refusal in question.refusal
        if answer.abstained and not question.answerable else None,
        vital=_or_zero(vital, bool(question.vital) and question.answerable),
        nuggets=_or_zero(nugget_recall(question.nuggets, text) if answered else None,
                         bool(question.nuggets) and question.answerable),
        forbidden=forbidden, headline_right=headline_right,
        list_recall=_or_zero(vital, True) if is_list and question.answerable else None,
        list_precision=precision,
        gold_cited=gold_cited(question, answer.citations) if question.answerable else None,
        citations_useful=citations_useful(question, answer.citations) if answered else None,
        citations_exact=citations_exact(answer.citations, documents, file_texts),
        entities_exact=entities_exact(answer),
        references_right=references_right(question, answer.citations)
        if question.answerable else None,
        warned=bool(answer.warnings) if question.expect == "warn" else None,
        right=_is_right(question, answer, vital, precision, forbidden, headline_right),
        confidence=answer.confidence, words=len(prose(answer).split()),
        shared=shared_content(question.question, " ".join(g.text for g in question.gold))
        if question.gold else None,
        seconds=answer.seconds,
    )  # fmt: skip


def _headline_right(question: Question, answer: Answer) -> bool | None:
    """A refusal says what "unknown" says."""
    if question.headline is None:
        return None
    if question.headline == "unknown" and answer.abstained:
        return True
    return headline(answer) == question.headline


def _readable(question: Question, answer: Answer) -> str:
    """What the nuggets may stand in: the answer within its budget, and the studies shown with it.

    The studies only where the question looks one up: they are shown beside the answer.
    """
    listed = question.kind == "list" or _is_list(answer)
    budget = LIST_WORDS if listed else ANSWER_WORDS
    text = first_words(prose(answer), budget)
    if question.kind == "reference":
        studies = (study for citation in answer.citations for study in citation.references)
        text = "\n".join([text, *(study.raw for study in studies)])
    return text


def _is_list(answer: Answer) -> bool:
    """Whether the answer lists everything of a kind, whatever the question was filed under."""
    return " found in " in (answer.headline or "")


def _or_zero(value: float | None, applies: bool) -> float | None:
    return (value or 0.0) if applies else None


def _is_right(
    question: Question,
    answer: Answer,
    vital: float | None,
    precision: float | None,
    forbidden: Sequence[str],
    headline_right: bool | None,
) -> bool:
    if not question.answerable:
        return answer.abstained
    if answer.abstained or forbidden or headline_right is False:
        return False
    if question.expect == "warn" and not answer.warnings:
        return False
    if question.kind == "list":
        return (vital or 0.0) >= LIST_RECALL and (precision or 0.0) >= LIST_PRECISION
    return vital is None or vital == 1.0


# ── figures of a run ────────────────────────────────────────────────────────────────────────

Value = Callable[[Judgement], float | None]


def _number(value: float | bool | None) -> float | None:
    return None if value is None else float(value)


FIGURES: Mapping[str, Value] = {
    "right": lambda j: float(j.right),
    "CRAG": lambda j: float(j.crag),
    "vital nuggets": lambda j: j.vital,
    "all nuggets": lambda j: j.nuggets,
    "free of forbidden": lambda j: None if j.refused else float(not j.forbidden),
    "headline": lambda j: _number(j.headline_right),
    "list recall": lambda j: j.list_recall,
    "list precision": lambda j: j.list_precision,
    "citation recall": lambda j: j.gold_cited,
    "citation precision": lambda j: j.citations_useful,
    "citation integrity": lambda j: j.citations_exact,
    "names and numbers": lambda j: j.entities_exact,
    "primary reference": lambda j: _number(j.references_right),
    "source warning": lambda j: _number(j.warned),
    "refusal recall": lambda j: float(j.refused) if j.expect == "refuse" else None,
    "refusal precision": lambda j: float(j.expect == "refuse") if j.refused else None,
    "refusal reason": lambda j: _number(j.reason_right),
    "false refusals": lambda j: float(j.refused) if j.expect != "refuse" else None,
    "words": lambda j: None if j.refused or j.kind == "list" else float(j.words),
    "shared content words": lambda j: j.shared,
    "seconds": lambda j: j.seconds,
}
"""Every figure, with its value for one answer; a run's figure is the mean where it applies."""

LESS_IS_BETTER = frozenset({"false refusals", "words", "seconds", "shared content words"})


def values(judgements: Sequence[Judgement], figure: str) -> dict[str, float]:
    """A figure by question id, where it applies."""
    found = ((judgement.id, FIGURES[figure](judgement)) for judgement in judgements)
    return {id: value for id, value in found if value is not None}


def mean(judgements: Sequence[Judgement], figure: str) -> float | None:
    """A figure of a run; None where it applies to no answer."""
    found = values(judgements, figure).values()
    return sum(found) / len(found) if found else None


def pairs_right(judgements: Sequence[Judgement]) -> dict[str, float]:
    """For each group of minimal pairs in "direction": 1 when every member is right, else 0."""
    groups: dict[str, list[bool]] = {}
    for judgement in judgements:
        if judgement.kind == "direction":
            groups.setdefault(judgement.group, []).append(judgement.right)
    return {group: float(all(members)) for group, members in groups.items() if len(members) > 1}


def risk_coverage(judgements: Sequence[Judgement]) -> list[tuple[float, float]]:
    """(coverage, risk) as the answers given are taken from the most confident on.

    Risk is the share of wrong ones among those taken; coverage their share of all questions.
    Answers of equal confidence are taken together.
    """
    given = sorted((j for j in judgements if not j.refused), key=lambda j: -j.confidence)
    points, wrong = [], 0
    for number, judgement in enumerate(given, start=1):
        wrong += not judgement.right
        last = number == len(given) or given[number].confidence != judgement.confidence
        if last:
            points.append((number / len(judgements), wrong / number))
    return points


def risk_area(points: Sequence[tuple[float, float]]) -> float:
    """The mean risk over the coverage reached: the area under `risk_coverage`, 0 is best."""
    area, before = 0.0, 0.0
    for coverage, risk in points:
        area += (coverage - before) * risk
        before = coverage
    return area / before if before else 0.0


def errors_in_least_confident(judgements: Sequence[Judgement], share: float = 0.1) -> float | None:
    """The share of all wrong answers that the least confident tenth holds; None without errors."""
    given = sorted((j for j in judgements if not j.refused), key=lambda j: j.confidence)
    tenth = given[: max(1, round(share * len(given)))]
    errors = sum(not judgement.right for judgement in given)
    return sum(not judgement.right for judgement in tenth) / errors if errors else None
