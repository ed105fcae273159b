"""How sure an answer is: what lowers it, and its words."""

from dataclasses import replace

import pytest

from assistant import Answer, Assistant
from assistant.confidence import confidence, signals
from assistant.draft import Chosen, Draft
from assistant.pipeline import Pipeline
from assistant.step import Asked
from index.opened import OpenIndex
from tests.stores import base
from ui.plain import LEVELS, confidence_line, made_line

ASKED = "Does miR-21 suppress PTEN?"


@pytest.fixture(scope="module")
def drafts() -> dict[str, float]:
    """The confidence of several answers to one question, by what they are."""
    with OpenIndex.open(base().store) as opened:
        pipeline = Pipeline(opened, max_statements=3)
        step = pipeline.search(pipeline.understand(Asked(ASKED, ASKED)))
        first, second = (item.unit for item in step.found.sentences[:2])
        items = tuple(Chosen((first,), group=f"miR-{n}") for n in range(20))
        answers = {
            "withheld": Draft((Chosen((first,)),)),
            "given": Draft((Chosen((first,)),), "Yes"),
            "denied": Draft((Chosen((first,)),), "No: the review states the opposite"),
            "short list": Draft(items[:3], "3 miRNAs found in 9 sentences"),
            "long list": Draft(items, "20 miRNAs found in 9 sentences"),
            "one item": Draft(items[:1], "1 miRNA found in 9 sentences"),
        }
        seen = signals(step.question, step.found, answers["given"])
        assert 0 < seen.in_place <= 1
        assert seen.lead == pytest.approx(
            min(0.3, step.found.sentences[0].score - step.found.sentences[1].score)
        )
        assert signals(step.question, step.found, Draft((Chosen((second,)),))).withheld == 1
        return {
            name: confidence(step.question, step.found, draft) for name, draft in answers.items()
        }


def test_a_withheld_headline_is_the_least_sure(drafts: dict[str, float]) -> None:
    """Where a yes or no is asked for and none can be given, the answer often misses the point."""
    assert drafts["withheld"] == min(drafts.values())
    assert drafts["given"] == drafts["denied"]
    assert drafts["given"] - drafts["withheld"] > 0.3


def test_long_lists_and_single_items_are_less_sure(drafts: dict[str, float]) -> None:
    """The more items, the likelier one is missing or too many; one alone is seldom all."""
    assert drafts["short list"] > drafts["long list"]
    assert drafts["short list"] > drafts["one item"]


def test_confidence_is_told_in_words(papers: Assistant) -> None:
    """Each level has its word; a refusal has none."""
    answer = papers.ask("What does miR-21 do in fibroblasts?")
    assert not answer.abstained
    words = [confidence_line(replace(answer, confidence=least)) for least, _ in LEVELS]
    assert words == ["Confidence: high", "Confidence: fair", "Confidence: low"]
    assert made_line(replace(answer, confidence=0.1)).endswith("documents. Confidence: low")
    refused: Answer = papers.ask("What does miR-9999 target?")
    assert refused.abstained
    assert "Confidence" not in made_line(refused)
