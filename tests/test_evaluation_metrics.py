"""The figures of the evaluation, by arithmetic written out."""

from dataclasses import replace
from math import log2

import pytest

from assistant.records import Answer, Citation, Refusal, Statement
from tests.evaluation import stand_in
from tests.evaluation.marking import (
    citations_useful,
    entities_exact,
    first_words,
    gold_cited,
    headline,
    is_exact,
    list_precision,
    references_right,
)
from tests.evaluation.metrics import (
    Judgement,
    errors_in_least_confident,
    judge,
    mean,
    pairs_right,
    risk_area,
    risk_coverage,
)
from tests.evaluation.questions import Gold
from tests.evaluation.ranking import Wanted, covers, score, wanted
from tests.evaluation.shown import Shown, cut
from tests.evaluation.statistics import bootstrap, flipped, permutation_p


def judged(number: int, **change: object) -> Judgement:
    question = stand_in.questions()[number]
    answer = stand_in.right_answer(question)
    judgement = judge(
        question, answer, lambda _: stand_in.document(), lambda _: stand_in.file_text()
    )
    return replace(judgement, **change)  # type: ignore[arg-type]


# ── retrieval ───────────────────────────────────────────────────────────────────────────────


def shown(start: int, end: int, words: int = 10, of_file: bool = False) -> Shown:
    return Shown("d", start, end, " ".join(["w"] * words), of_file)


def test_a_hit_covers_a_span_only_whole() -> None:
    """[10, 20) holds [12, 20), not [12, 21), and nothing of another document."""
    assert covers(shown(10, 20), Wanted("d", 12, 20, 0, 0))
    assert not covers(shown(10, 20), Wanted("d", 12, 21, 0, 0))
    assert not covers(shown(10, 20), Wanted("e", 12, 20, 0, 0))


def test_a_chunk_of_the_file_is_compared_in_the_file() -> None:
    """The second sentence stands one blank further on in the file than in the document."""
    document = stand_in.document()
    start = document.text.index(stand_in.SENTENCES[1])
    span = wanted(
        Gold("paper", stand_in.SENTENCES[1], start, start + len(stand_in.SENTENCES[1])), document
    )
    assert (span.file_start, span.file_end) == (span.start + 1, span.end + 1)
    assert stand_in.file_text()[span.file_start : span.file_end] == stand_in.SENTENCES[1]


def test_recall_is_the_share_of_spans_covered() -> None:
    """Spans at ranks 2 and 4: recall@1 0/2, @3 1/2, @5 2/2; the first is at 2, so MRR 1/2."""
    found = [shown(0, 5), shown(10, 20), shown(30, 35), shown(40, 50)]
    figures = score(found, [[Wanted("d", 10, 20, 0, 0), Wanted("d", 41, 50, 0, 0)]])
    assert [figures[f"recall@{k}"] for k in (1, 3, 5, 10)] == [0, 0.5, 1, 1]
    assert figures["MRR"] == 0.5
    assert figures["nDCG@10"] == pytest.approx((1 / log2(3) + 1 / log2(5)) / 2)


def test_nothing_found_scores_nothing() -> None:
    """No text covers the span, or there is no text at all: every figure is 0."""
    assert set(score([], [[Wanted("d", 0, 5, 0, 0)]]).values()) == {0}
    assert set(score([shown(5, 9)], [[Wanted("d", 0, 5, 0, 0)]]).values()) == {0}


def test_the_gold_set_that_serves_best_counts() -> None:
    """The alternative stands first, the gold itself nowhere: MRR is 1."""
    figures = score([shown(10, 20)], [[Wanted("d", 90, 99, 0, 0)], [Wanted("d", 10, 20, 0, 0)]])
    assert figures["MRR"] == 1


def test_a_list_is_cut_after_so_many_words() -> None:
    """Of "aa bb cc" and "dd ee ff", 4 words leave the second cut after "dd"."""
    found = cut([Shown("d", 0, 8, "aa bb cc"), Shown("d", 20, 28, "dd ee ff")], 4)
    assert [(item.start, item.end, item.text) for item in found] == [
        (0, 8, "aa bb cc"),
        (20, 22, "dd"),
    ]


def test_long_texts_do_not_win_within_the_same_words() -> None:
    """A text of 900 words covers the span, but only its first 150 are read at k = 1."""
    long = Shown("d", 0, 1800, " ".join("w" for _ in range(900)))
    figures = score([long], [[Wanted("d", 1000, 1010, 0, 0)]])
    assert figures["recall@1"] == 1
    assert [figures[f"words recall@{k}"] for k in (1, 3, 5)] == [0, 0, 1]


# ── answers ─────────────────────────────────────────────────────────────────────────────────


def test_right_answers_are_right() -> None:
    """Every stand-in answer is right, so the CRAG score is the number of questions over itself."""
    judgements = [judged(number) for number in range(len(stand_in.questions()))]
    assert [judgement.id for judgement in judgements if not judgement.right] == []
    assert mean(judgements, "CRAG") == 1


def test_crag_counts_a_wrong_answer_against_a_right_one() -> None:
    """Right +1, refused 0, wrong -1: (1 + 0 - 1) / 3 = 0."""
    three = [judged(0), judged(1, right=False, refused=True), judged(2, right=False)]
    assert mean(three, "CRAG") == 0


def test_nuggets_count_within_the_word_budget_only() -> None:
    """PTEN after 150 other words is not seen."""
    question = stand_in.questions()[0]
    answer = Answer("q", "q", "word " * 150 + "PTEN")
    judgement = judge(question, answer, lambda _: stand_in.document(), lambda _: "")
    assert judgement.vital == 0
    assert first_words("a b\nc d", 3) == "a b\nc"


def test_a_citation_quotes_a_span_from_nine_tenths_on() -> None:
    """Of two gold spans one is quoted whole and one by half: recall 1/2."""
    question = stand_in.questions()[5]
    first, second = question.gold
    whole = stand_in.citation(1, first)
    half = replace(stand_in.citation(2, second), end=(second.start + second.end) // 2)
    assert gold_cited(question, [whole, half]) == 0.5
    without_mark = replace(stand_in.citation(2, second), end=second.end - 1)
    assert gold_cited(question, [whole, without_mark]) == 1


def test_citation_precision_is_the_share_that_carries_a_nugget() -> None:
    """The sentence on PTEN is asked for, the one on the 95 % is not: 1/2."""
    questions = stand_in.questions()
    two = [stand_in.citation(1, questions[0].gold[0]), stand_in.citation(2, questions[4].gold[0])]
    assert citations_useful(questions[0], two) == 0.5
    assert citations_useful(questions[0], []) is None


def test_integrity_wants_the_offsets_and_the_file() -> None:
    """A quote is exact at its own offsets only, and only where the file says the same."""
    document, text = stand_in.document(), stand_in.file_text()
    quote = stand_in.citation(1, stand_in.questions()[0].gold[0])
    assert is_exact(quote, document, text)
    assert not is_exact(replace(quote, start=quote.start + 1), document, text)
    assert not is_exact(quote, document, text.replace("PTEN", "PTEM"))


def test_expected_references_have_to_be_with_the_gold() -> None:
    """Reference 1 at another sentence is not the primary study of this one."""
    questions = stand_in.questions()
    own = stand_in.citation(1, questions[0].gold[0])
    other = stand_in.citation(1, questions[4].gold[0])
    assert references_right(questions[0], [own]) is True
    assert references_right(questions[0], [other]) is False
    assert references_right(questions[0], [replace(own, references=())]) is False


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Yes", "yes"),
        ("No: the review states the opposite", "no"),
        ("The review does not say", "unknown"),
        ("8 miRNAs found in 265 sentences", None),
        (None, None),
    ],
)
def test_headlines_are_read(said: str | None, meant: str | None) -> None:
    """The first word decides; a count is neither yes nor no."""
    assert headline(Answer("q", "q", "t", headline=said)) == meant


def test_list_precision_counts_names() -> None:
    """miR-221, miR-222, miR-9, miR-155 are asked for, miR-1 is not: 4 / 5."""
    question = stand_in.questions()[5]
    answer = stand_in.right_answer(question)
    more = replace(answer, statements=(*answer.statements, Statement("miR-1", (1,), "miR-1")))
    assert list_precision(question, answer) == 1
    assert list_precision(question, more) == 0.8


def test_list_items_without_groups_are_the_bullets() -> None:
    """Two bullets, one of them headed by a name that is asked for: 1 / 2."""
    question = stand_in.questions()[5]
    answer = Answer("q", "q", "Found:\n- miR-9 in resistance [1]\n- miR-1 in something [2]")
    assert list_precision(question, answer) == 0.5


def test_names_and_numbers_have_to_stand_in_their_own_quote() -> None:
    """miR-9 and 95 stand in the quote, 96 does not: 2 / 3."""
    quote = Citation(1, "MiR-9 gave 95%.", "", 0, "d", "t", (), None, 0, 15)
    statements = (Statement("miR-9 gave 95% or 96% [1]", (1,)),)
    assert entities_exact(Answer("q", "q", "t", statements, (quote,))) == pytest.approx(2 / 3)


def test_a_refusal_needs_the_right_reason() -> None:
    """The same refusal for another reason is still a refusal, its reason is wrong."""
    question = stand_in.questions()[7]
    answer = replace(stand_in.right_answer(question), refusal=Refusal.OUT_OF_SCOPE)
    judgement = judge(question, answer, lambda _: stand_in.document(), lambda _: "")
    assert judgement.right
    assert judgement.reason_right is False


def test_refusal_figures() -> None:
    """Of 2 unanswerable 1 is refused, of 3 refusals 1 is due: recall 1/2, precision 1/3."""
    run = [
        judged(7),
        judged(8, refused=False, right=False, reason_right=None),
        judged(0, refused=True, right=False),
        judged(1, refused=True, right=False),
        judged(2),
    ]
    assert mean(run, "refusal recall") == 1 / 2
    assert mean(run, "refusal precision") == 1 / 3
    assert mean(run, "false refusals") == 2 / 3


def test_a_pair_counts_only_with_both_right() -> None:
    """One pair, one of the two wrong: 0."""
    assert pairs_right([judged(1), judged(2)]) == {"b": 1.0}
    assert pairs_right([judged(1), judged(2, right=False)]) == {"b": 0.0}


def test_risk_rises_as_wrong_answers_are_taken() -> None:
    """Right at .9, wrong at .5, one refused: (1/3, 0), (2/3, 1/2); area 1/3 x 1/2 over 2/3."""
    run = [
        judged(0, confidence=0.9),
        judged(1, confidence=0.5, right=False),
        judged(2, refused=True),
    ]
    points = risk_coverage(run)
    assert points == [(1 / 3, 0.0), (2 / 3, 0.5)]
    assert risk_area(points) == pytest.approx(0.25)


def test_errors_of_the_least_confident_tenth() -> None:
    """Ten answers, the least confident one wrong, and one more: 1 / 2."""
    run = [judged(0, confidence=at / 10, right=at not in (0, 5)) for at in range(10)]
    assert errors_in_least_confident(run) == 0.5


# ── how sure ────────────────────────────────────────────────────────────────────────────────


def test_a_bootstrap_interval_holds_its_mean() -> None:
    """Half of 100 right: .5, and the interval is near .5 +- 1.96 x .05."""
    found = bootstrap({str(at): float(at % 2) for at in range(100)})
    assert found.value == 0.5
    assert found.low == pytest.approx(0.4, abs=0.03)
    assert found.high == pytest.approx(0.6, abs=0.03)


def test_a_group_is_drawn_together() -> None:
    """The same 100 in ten groups of equal values are far less sure."""
    values = {str(at): float(at // 10 % 2) for at in range(100)}
    alone = bootstrap(values)
    grouped = bootstrap(values, {str(at): str(at // 10) for at in range(100)})
    assert grouped.high - grouped.low > 2 * (alone.high - alone.low)


def test_the_permutation_test_is_exact_for_few_changes() -> None:
    """Three changes, all for the better: of 8 sign patterns 2 are as far: p = 1/4."""
    before = {str(at): 0.0 for at in range(5)}
    now = before | {"0": 1.0, "1": 1.0, "2": 1.0}
    assert permutation_p(now, before) == 0.25
    assert permutation_p(before, before) == 1


def test_many_changes_in_one_direction_are_no_chance() -> None:
    """Thirty for the better, none for the worse."""
    before = {str(at): 0.0 for at in range(30)}
    assert permutation_p({id: 1.0 for id in before}, before) < 0.001


def test_flips_are_named() -> None:
    """One became right, one wrong; what only one run asked is left out."""
    assert flipped({"a": 1, "b": 0, "c": 1}, {"a": 0, "b": 1, "d": 0}) == (["a"], ["b"])
