"""The evaluation can fail: each way of spoiling answers lowers the figure meant to catch it."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.records import Answer, Refusal
from tests.evaluation import stand_in
from tests.evaluation.floor import below, measured_floor
from tests.evaluation.metrics import LESS_IS_BETTER, judge, risk_area, risk_coverage
from tests.evaluation.outcome import Outcome, figure, flips
from tests.evaluation.questions import Question
from tests.evaluation.ranking import NAMES, score, wanted
from tests.evaluation.shown import Shown

Mutation = Callable[[Question, Answer], Answer]


def outcome_of(mutation: Mutation) -> Outcome:
    judgements = [
        judge(
            question,
            mutation(question, stand_in.right_answer(question)),
            lambda _: stand_in.document(),
            lambda _: stand_in.file_text(),
        )
        for question in stand_in.questions()
    ]
    return Outcome("spoilt", judgements, {})


def reworded(change: Callable[[str], str]) -> Mutation:
    """Change what is said, not what is quoted."""

    def mutate(question: Question, answer: Answer) -> Answer:
        statements = tuple(
            replace(s, text=change(s.text), group=s.group and change(s.group))
            for s in answer.statements
        )
        changed = replace(answer, statements=statements)
        return replace(changed, text=stand_in.written(changed)) if statements else answer

    return mutate


def requoted(change: Callable[[str], str]) -> Mutation:
    """Change the quotes, at the same offsets."""
    return lambda question, answer: replace(
        answer, citations=tuple(replace(c, quote=change(c.quote)) for c in answer.citations)
    )


def swap_direction(text: str) -> str:
    other = {"promoted": "inhibited", "inhibited": "promoted"}
    return re.sub("promoted|inhibited", lambda match: other[match[0]], text)


def change_digit(text: str) -> str:
    return re.sub(r"(\d)(?=%|\.\d)", lambda match: str((int(match[1]) + 1) % 10), text)


def neighbour(text: str) -> str:
    return text.replace("148b-3p", "148a").replace("miR-9", "miR-93").replace("155", "150")


def shift(question: Question, answer: Answer) -> Answer:
    moved = tuple(replace(c, start=c.start + 1, end=c.end + 1) for c in answer.citations)
    return replace(answer, citations=moved)


def drop_citation(question: Question, answer: Answer) -> Answer:
    return replace(answer, citations=answer.citations[:-1])


def drop_references(question: Question, answer: Answer) -> Answer:
    return replace(answer, citations=tuple(replace(c, references=()) for c in answer.citations))


def other_citation(question: Question, answer: Answer) -> Answer:
    number = len(answer.citations) + 1
    gold = stand_in.questions()[4 if question.id != "number-1" else 0].gold[0]
    return replace(answer, citations=(*answer.citations, stand_in.citation(number, gold)))


def answer_everything(question: Question, answer: Answer) -> Answer:
    return replace(answer, refusal=None)


def refuse_everything(question: Question, answer: Answer) -> Answer:
    return Answer(question.question, question.question, "No.", refusal=Refusal.NOT_ANSWERED)


def flip_headline(question: Question, answer: Answer) -> Answer:
    other = {"Yes": "No", None: None}
    return replace(answer, headline=other.get(answer.headline, "Yes"))


def always_yes(question: Question, answer: Answer) -> Answer:
    return replace(answer, headline="Yes")


def drop_warnings(question: Question, answer: Answer) -> Answer:
    return replace(answer, warnings=())


def list_more(question: Question, answer: Answer) -> Answer:
    if question.kind != "list":
        return answer
    more = tuple(replace(answer.statements[0], group=f"miR-{n}") for n in range(500, 503))
    changed = replace(answer, statements=(*answer.statements, *more))
    return replace(changed, text=stand_in.written(changed))


def list_less(question: Question, answer: Answer) -> Answer:
    changed = replace(answer, statements=answer.statements[:1])
    return replace(changed, text=stand_in.written(changed)) if question.kind == "list" else answer


def say_the_forbidden(question: Question, answer: Answer) -> Answer:
    said = tuple(replace(s, text=s.text + " and TSC2") for s in answer.statements)
    return replace(answer, statements=said)


def another_reason(question: Question, answer: Answer) -> Answer:
    return replace(answer, refusal=Refusal.NOT_A_QUESTION) if answer.abstained else answer


MUTATIONS: list[tuple[str, Mutation, str]] = [
    ("swap promote and inhibit in what is said", reworded(swap_direction), "vital nuggets"),
    ("swap promote and inhibit in what is said", reworded(swap_direction), "free of forbidden"),
    ("swap promote and inhibit in the quotes", requoted(swap_direction), "citation integrity"),
    ("change a digit in what is said", reworded(change_digit), "names and numbers"),
    ("change a digit in what is said", reworded(change_digit), "vital nuggets"),
    ("change a digit in the quotes", requoted(change_digit), "citation integrity"),
    ("replace a miRNA by its neighbour", reworded(neighbour), "names and numbers"),
    ("replace a miRNA by its neighbour", reworded(neighbour), "vital nuggets"),
    ("replace a miRNA by its neighbour", reworded(neighbour), "list precision"),
    ("shift the offsets by one", shift, "citation integrity"),
    ("drop a citation", drop_citation, "citation recall"),
    ("cite something else as well", other_citation, "citation precision"),
    ("drop the primary studies", drop_references, "primary reference"),
    ("answer everything", answer_everything, "refusal recall"),
    ("answer everything", answer_everything, "CRAG"),
    ("refuse everything", refuse_everything, "false refusals"),
    ("refuse everything", refuse_everything, "refusal precision"),
    ("refuse everything", refuse_everything, "vital nuggets"),
    ("refuse everything", refuse_everything, "CRAG"),
    ("refuse everything", refuse_everything, "direction pairs"),
    ("turn every headline", flip_headline, "headline"),
    ("say yes to everything", always_yes, "direction pairs"),
    ("drop the warnings", drop_warnings, "source warning"),
    ("list more than is asked for", list_more, "list precision"),
    ("list less than is asked for", list_less, "list recall"),
    ("say the neighbour's fact too", say_the_forbidden, "free of forbidden"),
    ("refuse for another reason", another_reason, "refusal reason"),
]


def keep(question: Question, answer: Answer) -> Answer:
    return answer


@pytest.mark.parametrize(
    ("mutation", "name"),
    [case[1:] for case in MUTATIONS],
    ids=[f"{c[0]}: {c[2]}" for c in MUTATIONS],
)
def test_a_spoilt_answer_lowers_the_figure_meant_to_catch_it(mutation: Mutation, name: str) -> None:
    """The figure is perfect for the right answers and worse for the spoilt ones."""
    before, after = figure(outcome_of(keep), name), figure(outcome_of(mutation), name)
    assert before
    assert after
    perfect, worse = (0.0, after.value > 0) if name in LESS_IS_BETTER else (1.0, after.value < 1)
    assert before.value == perfect
    assert worse


@pytest.mark.parametrize("mutation", dict.fromkeys(case[1] for case in MUTATIONS if case[2] in (
    "vital nuggets", "free of forbidden", "CRAG", "headline", "source warning")))  # fmt: skip
def test_a_spoilt_answer_flips_from_right_to_wrong(mutation: Mutation) -> None:
    """What the report lists as flipped names at least one question, and none for the better."""
    better, worse = flips(outcome_of(mutation), outcome_of(keep))
    assert not better
    assert worse


def test_the_floor_catches_what_the_figures_catch() -> None:
    """The right answers keep their own floor; refusing or answering everything falls under it."""
    floor = measured_floor(outcome_of(keep))
    assert below(outcome_of(keep), floor) == []
    assert below(outcome_of(refuse_everything), floor)
    assert below(outcome_of(answer_everything), floor)
    assert below(outcome_of(shift), floor)


def test_confidence_in_the_wrong_answers_raises_the_risk() -> None:
    """With the wrong answers most confident the area under the curve is larger than least."""
    right = outcome_of(keep).judgements
    good = [replace(j, right=n > 1, confidence=0.1 * (n + 1)) for n, j in enumerate(right)]
    bad = [replace(j, confidence=1 - j.confidence) for j in good]
    assert risk_area(risk_coverage(bad)) > risk_area(risk_coverage(good))


@pytest.mark.parametrize("name", NAMES)
def test_losing_or_clipping_the_first_hit_lowers_every_retrieval_figure(name: str) -> None:
    """Without the text that covers the gold, or with its last letter gone, nothing is covered."""
    document, gold = stand_in.document(), stand_in.questions()[0].gold[0]
    span = wanted(gold, document)
    hit = Shown("paper", gold.start, gold.end, gold.text)
    assert score([hit], [[span]])[name] == 1
    assert score([], [[span]])[name] == 0
    assert score([replace(hit, end=hit.end - 1)], [[span]])[name] == 0
