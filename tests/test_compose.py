"""The writer that quotes: which sentences it takes, how many, in what order."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import Answer, Assistant
from assistant.answers.fits import defines
from assistant.answers.manner import has_number
from assistant.answers.selection import ADDING, CLOSE, NEAR_BEST, select
from assistant.pipeline import Pipeline
from assistant.search.candidates import Candidate
from assistant.search.facts import Facts
from assistant.step import Asked
from index.lexicon import Lexicon
from index.mirna import find_mirnas
from index.records import BlockKind, Passage
from index.terms import tokens
from tests.asking import assistant_on

NOTHING = Facts("", Lexicon())
PAIRS = Path(__file__).parent / "fixtures" / "review_pairs.jsonl"


def candidate(
    at: int, score: float, *, entities: float = 1.0, missing: frozenset[str] = frozenset()
) -> Candidate:
    """The sentence at place `at` of a document, ten characters behind the one before it."""
    name, said = f"d:s{at}", f"said {at}"
    unit = Passage(name, "d", BlockKind.PARAGRAPH, 100 * at, 100 * at + 90, said, said, (), (name,))
    return Candidate(unit, NOTHING, "", score, 1, 1, score, score, entities, missing)


def test_a_sentence_that_stands_twice_is_shown_once() -> None:
    """What an abstract says again word for word adds nothing."""
    best, again = candidate(0, 1.0), candidate(5, 1.0)
    again = replace(again, unit=replace(again.unit, text=best.unit.text))
    assert select([best, again, candidate(9, 0.99)], 3) == [best, candidate(9, 0.99)]


def test_another_paper_adds_what_is_on_the_same() -> None:
    """A sentence of another paper that lacks a word which the best one has is on something else."""
    best, other = candidate(0, 1.0), candidate(5, 0.99, missing=frozenset({"heart"}))
    elsewhere = replace(other, unit=replace(other.unit, document_id="e"))
    assert select([best, other], 3) == [best, other]
    assert select([best, elsewhere], 3) == [best]
    assert select([best, replace(elsewhere, missing=frozenset())], 3) != [best]


def test_what_is_much_nearer_in_meaning_is_shown_too() -> None:
    """The best shares more words; what is far nearer in meaning stands beside it."""
    best, other = candidate(0, 0.9), replace(candidate(5, 0.6), dense=1.0)
    near = replace(best, dense=0.5)
    assert select([near, other], 3) == [near, other]
    assert select([replace(best, dense=0.95), other], 3) == [replace(best, dense=0.95)]


def test_what_has_the_kind_of_thing_asked_for_is_nearer() -> None:
    """A sentence that gains by its kind is shown beside the best where it would not be else."""
    ranked = [candidate(0, 0.9), candidate(5, 0.6)]
    assert len(select(ranked, 3)) == 1
    assert len(select(ranked, 3, fits={"d:s0": 0.9, "d:s5": 0.89})) == 2
    lost = {"d:s0": 0.5, "d:s5": 0.49}  # both, by what the question needs
    assert [len(select(ranked, 3, unsure=one, fits=lost)) for one in (False, True)] == [1, 2]


WORDS = st.frozensets(st.sampled_from("abcd"), max_size=3)
RANKINGS = st.lists(
    st.tuples(st.floats(0.01, 1), st.sampled_from((0.25, 0.8, 1.0)), WORDS), max_size=20
).map(
    lambda items: [
        candidate(at, score, entities=named, missing=missing)
        for at, (score, named, missing) in enumerate(sorted(items, key=lambda item: -item[0]))
    ]
)


@given(RANKINGS, st.integers(1, 6))
@settings(deadline=None, max_examples=200, derandomize=True)
def test_further_sentences_are_near_the_best(ranked: list[Candidate], limit: int) -> None:
    """The best is taken first; others score nearly as much, keep the ranking and the limit."""
    chosen = select(ranked, limit)
    assert chosen[:1] == ranked[:1]
    assert len(chosen) <= limit
    assert [item.id for item in ranked if item in chosen] == [item.id for item in chosen]
    for item in chosen[1:]:
        assert item.score >= NEAR_BEST * ranked[0].score
        assert item.entities >= 0.8 * ranked[0].entities


def test_sentence_is_taken_for_what_is_still_open() -> None:
    """A sentence that is not quite close is taken when it has a word that the best one lacks."""
    best = candidate(0, 1.0, missing=frozenset("x"))
    score = (CLOSE + ADDING) / 2
    adds, repeats = candidate(5, score), candidate(9, score, missing=frozenset("x"))
    assert select([best, repeats, adds], 3) == [best, adds]
    far = candidate(5, (ADDING + NEAR_BEST) / 2)
    assert select([best, far], 3) == [best]
    assert select([replace(best, coverage=0.3), far], 3)[1:] == [far]
    assert select([best, far], 3, unsure=True) == [best, far]


def test_third_sentence_is_as_good_as_the_best() -> None:
    """Beside a good sentence and a second one, what repeats them is left out; for two it is not."""
    ranked = [candidate(0, 1.0), candidate(5, 0.95), candidate(9, 0.94)]
    assert select(ranked, 3) == ranked[:2]
    assert select(ranked, 3, unsure=True) == ranked


def test_a_second_sentence_is_taken_for_a_contrast() -> None:
    """Where two things are set side by side, the next good sentence tells of the other."""
    ranked = [candidate(0, 1.0), candidate(5, 0.75), candidate(9, 0.74)]
    assert [item.score for item in select(ranked, 3)] == [1.0]
    assert [item.score for item in select(ranked, 3, NEAR_BEST)] == [1.0, 0.75]


def test_limit_of_nothing_is_kept() -> None:
    """No more sentences are taken than asked for, were it none."""
    assert select([candidate(0, 1.0), candidate(1, 1.0)], 0) == []


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("The area under the curve was 0.91.", True),
        ("It rose by 50% in 2020.", True),
        ("Vesicles are 40–160 nm wide.", True),
        ("MiR-21 and let-7a act on MCF-7 cells.", False),
        ("CD63 and CD9 are markers.⁶", False),
        ("IL-6 was shown to rise.^{7,8}", False),
        ("There is no figure.", False),
    ],
)
def test_numbers_of_names_are_no_numbers(text: str, gives: bool) -> None:
    """Digits of names and of citation marks are no quantity."""
    assert has_number(text) is gives


# ── over the review ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_limit_of_statements_is_kept(assistant: Assistant, limit: int) -> None:
    """But for lists, an answer has at most as many statements as the settings say."""
    pipeline = Pipeline(assistant._opened, max_statements=limit)
    for text in (
        "What do exosomes carry?",
        "Which gene does miR-222 target?",
        "What does EMT stand for?",
    ):
        answer = pipeline.runnable().invoke(Asked(text, text))
        assert 1 <= len(answer.statements) <= limit


@pytest.mark.parametrize("short", ["PARP", "RIBE", "ECM", "CTCs", "IBSP"])
def test_definition_begins_with_the_abbreviation(assistant: Assistant, short: str) -> None:
    """What a short form stands for is quoted from the document's own list first."""
    answer = assistant.ask(f"What does {short} stand for?")
    assert answer.statements[0].text.startswith(short)
    assert answer.citations[0].section[-1] == "Abbreviations"


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("How many people died of breast cancer in 2020?", "685,000"),
        ("What sensitivity did urinary miR-21 with MMP-1 reach?", "95%"),
        ("What is the diameter of exosomes?", "160 nm"),
    ],
)
def test_number_asked_for_is_quoted_first(assistant: Assistant, text: str, share: str) -> None:
    """A question for a figure gets the sentence with the figure before others."""
    assert share in assistant.ask(text).statements[0].text


def groups(answer: Answer) -> list[str]:
    """The names that statements stand under, in order."""
    return [item.group for item in answer.statements if item.group]


def test_comparison_tells_of_each(assistant: Assistant) -> None:
    """Two miRNAs told of apart are each given a statement of their own that names them."""
    answer = assistant.ask("What is the difference between miR-4443 and miR-1236?")
    assert {"miR-4443", "miR-1236"} == set(groups(answer))
    for statement in answer.statements:
        assert any(one.mirna.name == statement.group for one in find_mirnas(statement.text))


def test_list_has_each_item_once_with_its_sentence(assistant: Assistant) -> None:
    """Every item of a list stands once, and the sentence under it names it."""
    answer = assistant.ask("Which exosomal miRNAs do mesenchymal stem cells release?")
    names = groups(answer)
    assert len(names) == len(set(names)) > 3
    for statement in answer.statements:
        wanted = find_mirnas(statement.group or "")[0].mirna
        assert any(wanted.matches(one.mirna) for one in find_mirnas(statement.text))


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Does exosomal miR-363-5p restrain the migration of BC cells?", "Yes"),
        ("Does exosomal miR-363-5p promote the migration of BC cells?", "No"),
        ("Is miR-7641 higher in the plasma of patients with metastasis?", "Yes"),
        ("Is miR-7641 lower in the plasma of patients with metastasis?", "No"),
    ],
)
def test_headline_follows_the_direction(assistant: Assistant, text: str, begins: str) -> None:
    """A premise that the sources state is affirmed, its opposite denied."""
    assert (assistant.ask(text).headline or "").startswith(begins)


def test_pairs_about_the_review_in_everyday_words(assistant: Assistant) -> None:
    """Most premises and their opposites are answered rightly; hardly any is wrongly affirmed."""
    pairs = [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]
    yes = [assistant.ask(pair["affirms"]).headline or "" for pair in pairs]
    no = [assistant.ask(pair["denies"]).headline or "" for pair in pairs]
    both = [a == "Yes" and b.startswith("No") for a, b in zip(yes, no, strict=True)]
    assert sum(both) >= 0.75 * len(pairs)
    assert no.count("Yes") <= 0.04 * len(pairs)


def test_no_headline_where_nothing_is_claimed(assistant: Assistant) -> None:
    """A question that offers no premise gets no yes or no."""
    for text in ("What does miR-363-5p target?", "Is miR-7641 higher or lower in plasma?"):
        assert assistant.ask(text).headline is None


def test_genes_set_side_by_side_are_told_apart(assistant: Assistant) -> None:
    """Two genes that no sentence tells of together are each given a statement of their own."""
    answer = assistant.ask("How does the regulation of TIMP2 differ from that of PDCD4?")
    assert groups(answer) == ["TIMP2", "PDCD4"]
    for statement in answer.statements:
        assert statement.group in statement.text


def test_two_places_of_one_mirna_are_told_apart(assistant: Assistant) -> None:
    """One miRNA in two kinds of cells is told of once in each."""
    answer = assistant.ask("What does miR-105 do in endothelial cells as opposed to CAFs?")
    first, second = answer.statements
    assert "endothelial" in first.text
    assert "CAFs" in second.text
    assert all("miR-105" in item.text for item in answer.statements)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Notably, miRNAs are a group of small RNAs.", True),
        ("MicroRNAs (miRNAs), which regulate genes, are short.", False),
        ("MiR-140 is lowly expressed in tumours.", False),
        ("MiRNAs are associated with resistance.", False),
        ("The role of miRNAs is unclear.", False),
    ],
)
def test_defining_sentences_begin_with_the_thing_itself(text: str, says: bool) -> None:
    """A sentence defines a thing that is its whole subject, and says what it is."""
    assert defines(text, tokens("microRNA")) is says


def test_what_a_document_concludes_is_its_conclusion(assistant: Assistant) -> None:
    """Asked for the conclusion, sentences of that section answer; with a subject they need not."""
    answer = assistant.ask("What does the review conclude?")
    assert {one.section[-1] for one in answer.citations} == {"Conclusion"}
    assert "tamoxifen" in assistant.ask("What does the review conclude about tamoxifen?").text


def test_a_sentence_further_down_may_decide(assistant: Assistant) -> None:
    """Where the best sentences say neither yes nor no, one behind them that does is put first."""
    answer = assistant.ask(
        "Do exosomes from TAMs without progranulin carry something that curbs lung metastasis?"
    )
    assert answer.headline == "Yes"
    assert "CXCL12" in answer.text


def test_the_sentence_with_the_quantity_leads(tmp_path: Path) -> None:
    """A row with the number asked for goes before a sentence on the same name that has none."""
    told = (
        "# Markers of sepsis\n\n## Results\n\nIn 156 patients miR-7 was high. Exosomal PRINS told"
        " patients from healthy people, yet it was measured late.\n\n| Marker | Patients | Fluid |"
        "\n|---|---|---|\n| PRINS | 105 | Serum |\n| miR-9 | 60 | Plasma |\n"
    )
    with assistant_on({"a.md": told}, tmp_path) as opened:
        first = opened.ask("n of patients in whom PRINS was measured?").citations[0]
    assert "105" in first.quote


def test_an_entry_of_the_abbreviation_list_tells_nothing(assistant: Assistant) -> None:
    """What a short form stands for is no answer to what the thing does."""
    for question in ("What role do macrophages play?", "What do adipocytes do?"):
        first = assistant.ask(question).citations[0]
        assert len(first.quote.split()) > 8, first.quote


def test_cluster_is_no_comparison(assistant: Assistant) -> None:
    """Two miRNAs of one name are one side: nothing is set against itself."""
    answer = assistant.ask("Compare miR-221/222 and miR-9 in resistance")
    groups = [item.group for item in answer.statements if item.group]
    assert "miR-221/222" in groups
    assert all(item.text for item in answer.statements)
    assert len({(item.group, item.text) for item in answer.statements}) == len(answer.statements)
    assert not any(item.group for item in assistant.ask("Compare miR-221/222").statements)
