"""The same question in other words: a short form of `make evaluate-paraphrases`."""

from assistant import Assistant
from tests.evaluation.paraphrases import LEAST, Frame, load, outcome_of

EVERY = 3


def test_an_answer_does_not_hang_on_a_word(assistant: Assistant) -> None:
    """Of the ways to say one thing, nearly all get the same answer."""
    outcomes = [outcome_of(frame, assistant, EVERY) for frame in load()]
    asked = sum(one.asked for one in outcomes)
    others = [question for one in outcomes for question in one.others]
    assert asked - len(others) >= LEAST * asked, others


def test_what_is_answered_otherwise_is_found(assistant: Assistant) -> None:
    """One question of another sense among paraphrases stands out, by each way to compare."""
    frames = {
        "items": ("Which exosomal miRNAs {} metastasis?", ("promote", "drive", "inhibit")),
        "headline": ("Does miR-567 {} trastuzumab resistance?", ("reduce", "curb", "increase")),
        "quote": ("What does {} target?", ("miR-18b", "exosomal miR-18b", "miR-105")),
        "refusal": ("{}?", ("What does miR-34a do", "Is miR-34a known", "What does miR-9 do")),
    }
    for same, (ask, ways) in frames.items():
        outcome = outcome_of(Frame(ask, ways, same), assistant)
        assert outcome.others == (ask.replace("{}", ways[-1]),), same
