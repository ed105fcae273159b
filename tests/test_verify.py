"""The check of written sentences, measured on pairs written by hand and held to its promises.

`tests/fixtures/verify_pairs.jsonl`: sentences with the passages that they cite, from the review and
from abstracts of PubMedQA (MIT licence beside it). Every sentence was written by hand; the changed
ones are faithful ones with one thing replaced by words chosen without the checker's lists. The
thresholds and lists were worked out on the "tune" pairs; the "held-out" ones are of other passages,
were written last, and no rule, list or number was changed because of them.

Expect less on freer wording: 148 of the "tune" pairs were written in three sets without a look at
rules and lists, and before anything was changed for them .55 to .71 of the changed sentences were
found in a set, at .42 to .50 false alarms (which only lead to a verbatim answer).
"""

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.checking.claims import read_claim
from assistant.checking.quantities import find_quantities
from assistant.verify import ReasonKind, Verdict, check
from index.sentences import split
from tests.conftest import REVIEW

PAIRS = Path(__file__).parent / "fixtures" / "verify_pairs.jsonl"


@dataclass(frozen=True)
class Pair:
    """A sentence, what it cites, and whether the one carries the other."""

    id: str
    split: str
    source: str
    kind: str
    faithful: bool
    sentence: str
    passages: tuple[str, ...]


def read_pairs() -> list[Pair]:
    rows = [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]
    names = Pair.__dataclass_fields__
    return [
        Pair(**{key: tuple(row[key]) if key == "passages" else row[key] for key in names})
        for row in rows
    ]


ALL = read_pairs()
HELD_OUT = [pair for pair in ALL if pair.split == "held-out"]
BODY = REVIEW.read_text("utf-8").split("\nReferences\n")[0]
PARAGRAPHS = [part.strip() for part in BODY.split("\n\n") if len(part) > 200 and "\t" not in part]
SENTENCES = [
    (paragraph, paragraph[start:end])
    for paragraph in PARAGRAPHS
    for start, end in split(paragraph)
    if end - start > 40
]


def kinds(verdict: Verdict) -> set[ReasonKind]:
    return {reason.kind for reason in verdict.reasons}


# ── the pairs ───────────────────────────────────────────────────────────────────────────────


def test_the_pairs_are_what_they_are_said_to_be() -> None:
    """Hundreds of pairs, forty paraphrases and more, every kind of change, no passage in both."""
    faithful = Counter(pair.split for pair in ALL if pair.faithful)
    changed = Counter(pair.split for pair in ALL if not pair.faithful)
    assert min(*faithful.values(), *changed.values()) >= 50
    assert sum(pair.kind == "paraphrase" for pair in HELD_OUT) >= 40
    assert {
        "mirna", "arm", "verb", "negation", "direction", "number", "unit", "drug", "gene",
        "outside", "citation",
    } <= {pair.kind for pair in HELD_OUT}  # fmt: skip
    tuned = {passage for pair in ALL if pair.split == "tune" for passage in pair.passages}
    assert not tuned & {passage for pair in HELD_OUT for passage in pair.passages}
    assert len({(pair.sentence, pair.passages) for pair in ALL}) == len(ALL)


def test_the_passages_of_the_review_are_the_reviews_own() -> None:
    """No passage was bent to make the check look good."""
    text = REVIEW.read_text("utf-8")
    assert all(
        passage in text
        for pair in ALL
        if pair.source == "review" and pair.kind != "citation"
        for passage in pair.passages
    )


def test_the_check_finds_what_was_changed_and_lets_pass_what_was_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """On the pairs not tuned on: recall of the changed at least .95, false alarms at most .08."""
    caught = [not check(pair.sentence, pair.passages).ok for pair in HELD_OUT if not pair.faithful]
    alarms = [not check(pair.sentence, pair.passages).ok for pair in HELD_OUT if pair.faithful]
    recall, false_alarms = sum(caught) / len(caught), sum(alarms) / len(alarms)
    with capsys.disabled():
        line = f"recall {recall:.3f} of {len(caught)}, false alarms {false_alarms:.3f}"
        sys.stdout.write(f"\nheld-out: {line} of {len(alarms)}\n")
    assert recall >= 0.95
    assert false_alarms <= 0.08


# ── promises ────────────────────────────────────────────────────────────────────────────────


@settings(deadline=None)
@given(st.sampled_from(SENTENCES), st.randoms())
def test_a_verbatim_sentence_always_passes(item: tuple[str, str], random) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """A whole sentence of a cited passage passes, among whatever other passages."""
    paragraph, sentence = item
    cited = [paragraph, random.choice(PARAGRAPHS)]
    random.shuffle(cited)
    assert check(sentence, cited).ok


def test_every_sentence_passes_with_words_of_telling_before_it() -> None:
    """A sentence that is no longer verbatim goes through every rule, and passes them."""
    failed = [
        text
        for paragraph, text in SENTENCES
        if not check(f"In this study, {text[0].lower()}{text[1:]}", [paragraph]).ok
    ]
    assert failed == []


@settings(deadline=None)
@given(st.sampled_from(SENTENCES))
def test_deleting_its_passage_always_fails_it(item: tuple[str, str]) -> None:
    """Without its passage a sentence fails: with none cited, and with all that are left blank."""
    assert kinds(check(item[1], [])) == {ReasonKind.NO_PASSAGE}
    assert kinds(check(item[1], ["", "  \n"])) == {ReasonKind.NO_PASSAGE}


def test_a_sentence_fails_with_another_paragraph_for_its_own() -> None:
    """A named finding passes with no paragraph but those that hold it.

    Only sentences that name something are tried: "Exosomes are ..." may stand in many places.
    """
    named = [(own, text) for own, text in SENTENCES if len(read_claim(text).names) >= 3]
    at = range(0, len(named), 5)
    for own, text in (named[place] for place in at):
        for other in PARAGRAPHS:
            if text not in other and other != own:
                assert not check(text, [other]).ok, (text, other)


@settings(deadline=None)
@given(st.text(max_size=200), st.lists(st.text(max_size=200), max_size=3))
def test_no_text_makes_the_check_raise(sentence: str, passages: list[str]) -> None:
    """The check has a verdict on anything, and reasons exactly when it says no."""
    verdict = check(sentence, passages)
    assert verdict.ok == (not verdict.reasons)


@settings(deadline=None)
@given(st.sampled_from(SENTENCES), st.integers(0, 10**6))
def test_a_number_that_the_passage_has_not_is_always_found(
    item: tuple[str, str], number: int
) -> None:
    """Any sentence with one number exchanged for one that its passage lacks fails."""
    paragraph, sentence = item
    claim = read_claim(sentence)
    values = {quantity.key for quantity in read_claim(paragraph).quantities}
    if not claim.quantities or str(number) in values:
        return
    quantity = claim.quantities[0]
    digits = re.match(r"[\d.,]+", claim.text[quantity.start : quantity.end])
    if not digits:
        return
    at = quantity.start
    changed = claim.text[:at] + str(number) + claim.text[at + len(digits[0]) :]
    if str(number) in {item.key for item in read_claim(changed).quantities}:
        assert ReasonKind.NUMBER in kinds(check(changed, [paragraph]))


@settings(deadline=None)
@given(st.sampled_from([item for item in SENTENCES if "miR-" in item[1]]), st.integers(5000, 9999))
def test_a_mirna_that_the_passage_has_not_is_always_found(
    item: tuple[str, str], number: int
) -> None:
    """Any sentence with one miRNA exchanged for one that its passage lacks fails."""
    paragraph, sentence = item
    changed = re.sub(r"miR-\d+", f"miR-{number}", sentence, count=1)
    if changed != sentence and f"miR-{number}" not in paragraph:
        assert ReasonKind.NAME in kinds(check(changed, [paragraph]))


# ── single rules ────────────────────────────────────────────────────────────────────────────

ABOUT_21 = "Exosomal miR-21-5p inhibited PTEN in MCF-7 cells at 20 mg/L of tamoxifen."


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Exosomal miR-21 inhibited PTEN.", ReasonKind.NAME),  # the arm was dropped
        ("Exosomal miR-21-3p inhibited PTEN.", ReasonKind.NAME),
        ("Exosomal miR-21-5p inhibited BRCA1.", ReasonKind.NAME),
        ("Exosomal miR-21-5p inhibited PTEN in T47D cells.", ReasonKind.NAME),
        ("Exosomal miR-21-5p inhibited PTEN at 20 µg/L of tamoxifen.", ReasonKind.NUMBER),
        ("Exosomal miR-21-5p inhibited PTEN at 20 mg/L of sorafenib.", ReasonKind.NAME),
        ("Exosomal miR-21-5p inhibited PTEN in the kidney.", ReasonKind.TERM),
        ("Exosomal miR-21-5p enhanced PTEN in MCF-7 cells.", ReasonKind.DIRECTION),
        ("Exosomal miR-21-5p did not inhibit PTEN.", ReasonKind.DIRECTION),
    ],
)
def test_each_rule_names_what_it_misses(sentence: str, kind: ReasonKind) -> None:
    """A sentence that breaks one rule is failed for that rule."""
    assert kind in kinds(check(sentence, [ABOUT_21]))


@pytest.mark.parametrize(
    "sentence",
    [
        "hsa-miR-21-5p from exosomes inhibits PTEN.",
        "PTEN is inhibited by exosomal miRNA-21-5p in MCF7 cells.",
        "At 20 mg/l of nolvadex, exosomal microRNA-21-5p suppressed PTEN.",
    ],
)
def test_spellings_synonyms_and_voice_are_not_held_against_a_sentence(sentence: str) -> None:
    """The same names in another spelling, and the passive, are faithful."""
    assert check(sentence, [ABOUT_21]) == Verdict(True)


@pytest.mark.parametrize(
    "sentence", ["miR-21-5p.", "Exosomal miR-21-5p.", "PTEN and MCF-7", "20 mg/L"]
)
def test_a_name_alone_states_nothing(sentence: str) -> None:
    """A bare name or number would answer a question without anything that could be checked."""
    assert kinds(check(sentence, [ABOUT_21])) == {ReasonKind.EMPTY}


def test_a_part_of_a_sentence_is_checked_like_any_other() -> None:
    """A fragment that leaves out the denial is no verbatim sentence."""
    passage = "In no experiment did we find that miR-21 inhibited PTEN."
    assert check(passage, [passage]).ok
    assert not check("We find that miR-21 inhibited PTEN.", [passage]).ok


@pytest.mark.parametrize(
    ("written", "key", "unit"),
    [
        ("685,000 deaths", "685000", ""),
        ("1 million deaths", "1000000", ""),
        ("Forty-six patients", "46", ""),
        ("Three hundred and seventeen patients", "317", ""),
        ("86.7 percent", "86.7", "%"),
        ("p = .007", "0.007", ""),
        ("2.5 microM", "2.5", "uM"),
        ("25 μg/ml", "25", "ug/mL"),
        ("a 200-mg dose", "200", "mg"),
    ],
)
def test_numbers_are_read_in_every_spelling(written: str, key: str, unit: str) -> None:
    """Values and units come out the same however they are written."""
    (found,) = find_quantities(written)
    assert (found.key, found.units) == (key, {unit})


def test_a_list_shares_the_unit_behind_it() -> None:
    """In "86.7 and 93.3%" and "40–160 nm" the first number has the unit as well."""
    assert "%" in find_quantities("86.7 and 93.3%")[0].units
    assert "nm" in find_quantities("40–160 nm")[0].units
    assert "mg/L" in find_quantities("13.6 (12.0-16.8) and 40.7 mg/L")[0].units
