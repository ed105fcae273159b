"""From a question to sentences and passages, over the review and three small papers."""

import pytest

from assistant import Assistant
from assistant.pipeline import new_first
from assistant.question import understand
from assistant.records import Refusal
from assistant.search.candidates import Found
from index.mirna import find_mirnas
from index.records import BlockKind

QUESTIONS = (
    "What destroys tight junctions between endothelial cells?",
    "How do fibroblasts become cancer-associated?",
    "Which vesicles weaken the effect of tamoxifen?",
    "macrophage polarization",
    "How can vesicles be isolated?",
    "What is reported on urine?",
    "Lin28B and neutrophils",
    "Does radiation change what cells secrete?",
)


def search(bot: Assistant, text: str, documents: frozenset[str] | None = None) -> Found:
    """Sentences and passages for a question."""
    pipeline = bot._pipeline
    return pipeline.find(understand(text, pipeline.vocabulary), documents)


@pytest.mark.parametrize("text", QUESTIONS)
def test_results_are_ranked_within_the_unit_interval(assistant: Assistant, text: str) -> None:
    """Scores lie in [0, 1] and fall; no sentence or passage is there twice."""
    found = search(assistant, text)
    for scores in (
        [item.score for item in found.sentences],
        [hit.score for hit in found.passages],
    ):
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
    ids = [item.id for item in found.sentences], [hit.passage.id for hit in found.passages]
    assert all(len(set(one)) == len(one) > 0 for one in ids)


@pytest.mark.parametrize("text", QUESTIONS)
def test_same_question_finds_the_same(assistant: Assistant, text: str) -> None:
    """A search repeated gives equal results, scores included."""
    assert search(assistant, text) == search(assistant, text)


@pytest.mark.parametrize("text", ["What is it?", "the of and", "Why not?"])
def test_question_of_stop_words_alone_is_refused(assistant: Assistant, text: str) -> None:
    """A question without a single search token is refused like any other that asks nothing."""
    answer = assistant.ask(text)
    assert answer.refusal is Refusal.OUT_OF_SCOPE
    assert answer.citations == ()


def test_only_evidence_is_found(assistant: Assistant) -> None:
    """Asked with the very titles of the reference list, search finds none of its entries."""
    document = assistant.document(assistant.documents[0].id)
    titles = [reference.title for reference in document.references if reference.title]
    assert len(titles) > 90
    for title in titles[::6]:
        found = search(assistant, title)
        kinds = {item.unit.kind for item in found.sentences}
        kinds |= {hit.passage.kind for hit in found.passages}
        assert kinds <= {kind for kind in BlockKind if kind.is_evidence}


def test_every_mirna_is_found_by_its_name(assistant: Assistant) -> None:
    """Whatever miRNA of the sources is asked for, the best sentence names it."""
    keys = [key for key in assistant._opened.entity_keys() if key.startswith(("mir-", "let-"))]
    assert len(keys) > 50
    for key in sorted(keys)[::2]:
        wanted = find_mirnas(key)[0].mirna
        best = search(assistant, f"What does exosomal {wanted.name} do?").sentences[0]
        assert any(wanted.matches(other) for other in best.mirnas), wanted.name


@pytest.mark.parametrize(
    ("asked", "mistaken"),
    [("miR-148a", "miR-148b-3p"), ("miR-503-3p", "miR-5100"), ("miR-21", "miR-210")],
)
def test_similar_names_are_not_taken_for_each_other(
    assistant: Assistant, asked: str, mistaken: str
) -> None:
    """No sentence on a miRNA of a similar name stands before one on the miRNA asked for."""
    wanted = find_mirnas(asked)[0].mirna
    other = find_mirnas(mistaken)[0].mirna
    found = search(assistant, f"What is the role of {asked} in breast cancer?").sentences
    named = [any(wanted.matches(one) for one in item.mirnas) for item in found]
    last = max(at for at, right in enumerate(named[:20]) if right)
    before = found[: last + 1]
    assert not any(
        other in item.mirnas and not right
        for item, right in zip(before, named[: last + 1], strict=True)
    )


@pytest.mark.parametrize(
    "spelling", ["miRNA-105", "microRNA-105", "microRNA 105", "hsa-miR-105", "mir-105", "MIR-105"]
)
def test_spelling_of_a_name_does_not_matter(assistant: Assistant, spelling: str) -> None:
    """All spellings of a miRNA find the same sentence first."""
    first, other = (
        search(assistant, f"Which barrier does exosomal {name} open?").sentences[0].id
        for name in ("miR-105", spelling)
    )
    assert first == other


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("resistance to doxorubicin", "resistance to adriamycin"),
        ("TGF-beta in fibroblasts", "TGF-β in fibroblasts"),
        ("NF-kB signaling by vesicles", "NF-κB signalling by vesicles"),
        ("natural killer cell tumour suppression", "natural killer cell tumor suppression"),
    ],
)
def test_synonyms_find_the_same(assistant: Assistant, one: str, two: str) -> None:
    """Drugs, Greek letters, spellings and abbreviations do not change what is found best."""
    best = [{item.id for item in search(assistant, text).sentences[:5]} for text in (one, two)]
    assert len(best[0] & best[1]) >= 3


def test_scores_compare_between_questions(assistant: Assistant) -> None:
    """A question that the sources answer scores higher than one on another subject."""
    told = [
        search(assistant, text).passages[0].score
        for text in ("What do macrophages take up from tumour cells?", "How are exosomes isolated?")
    ]
    foreign = [
        search(assistant, text).passages[0].score
        for text in ("Who won the cup final in 1966?", "How is bread baked in an oven?")
    ]
    assert min(told) > 1.5 * max(foreign)


@pytest.mark.parametrize("limit", [1, 3, 8])
def test_limit_cuts_the_same_ranking(assistant: Assistant, limit: int) -> None:
    """Fewer hits are the first of more."""
    text = "How do vesicles change macrophages?"
    hits = assistant.retrieve(text, limit=limit)
    assert len(hits) == limit
    assert hits == assistant.retrieve(text, limit=20)[:limit]


# ── within some documents ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("chosen", ["fibroblasts", "organs", "resistance"])
def test_passages_come_from_the_documents_chosen(papers: Assistant, chosen: str) -> None:
    """A restricted search hands out passages of the chosen documents only."""
    hits = papers.retrieve("Which vesicles carry miR-21?", documents=[chosen])
    assert {hit.document_id for hit in hits} == {chosen}


@pytest.mark.parametrize("chosen", ["organs", "resistance"])
def test_sentences_come_from_the_documents_chosen(papers: Assistant, chosen: str) -> None:
    """A restricted search finds no sentence elsewhere, though it names what is asked for."""
    for text in ("What does miR-21 suppress?", "What does PTEN do?"):
        found = search(papers, text, frozenset([chosen]))
        assert {item.unit.document_id for item in found.sentences} <= {chosen}


def test_what_was_shown_before_must_be_clearly_the_best(assistant: Assistant) -> None:
    """A sentence that the answer before quoted counts for less, and the order stays by score."""
    found = search(assistant, "How can vesicles be isolated?")
    best = found.sentences[0]
    again = new_first(found, {(best.unit.document_id, best.unit.start)})
    scores = [item.score for item in again.sentences]
    assert scores == sorted(scores, reverse=True)
    assert next(item.score for item in again.sentences if item.id == best.id) < best.score
    assert [item.id for item in again.sentences if item.id != best.id] == [
        item.id for item in found.sentences[1:]
    ]
