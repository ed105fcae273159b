"""Who raises or lowers what: the sign is right on sentences of many shapes."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.biology.lay_words import _lay, _sensitive, _told
from assistant.polarity.cues import _pattern
from assistant.polarity.effects import directions, effect, level_of, sign_on
from assistant.polarity.words import NOT_CUES
from index.spans import Span

# written for these tests in the manner of the field: sentence, subject, object, sign
SENTENCES = Path(__file__).parent / "evaluation" / "polarity_sentences.tsv"
# what can be named by either of two opposites: less of one is more of the other.
OPPOSITE_OBJECTS = (
    ("resistance", "sensitivity"),
    ("chemoresistance", "chemosensitivity"),
    ("chemo-resistance", "chemo-sensitivity"),
    ("mortality", "survival"),
    ("death", "survival"),
    ("permeability", "integrity"),
)
CASES = [tuple(line.split("\t")) for line in SENTENCES.read_text("utf-8").splitlines()[1:]]


def _find(text: str, name: str) -> Iterator[Span]:
    for match in re.finditer(rf"(?<![A-Za-z0-9]){re.escape(name)}", text, re.IGNORECASE):
        yield match.span()


def claim_sign(text: str, subject: str, target: str) -> int:
    """What `text` says `subject` does to `target`: +1 raises, -1 lowers, 0 not stated.

    Names are matched as they are spelt, whatever their case; a target that the text names by its
    opposite (resistance, sensitivity) is found by that and turned.
    """
    wanted = [(target, 1)]
    for one, other in OPPOSITE_OBJECTS:
        for name, opposite in ((one, other), (other, one)):
            if name in target.lower():
                turned = re.sub(name, opposite, target, flags=re.IGNORECASE)
                wanted += [(turned, -1), (opposite, -1)]
    for name, turn in wanted:
        for at in _find(text, name):
            nearest = sorted(_find(text, subject), key=lambda span: abs(span[0] - at[0]))
            for span in nearest:
                sign = effect(text, span, at).sign
                if sign:
                    return sign * turn
    return 0


@pytest.mark.parametrize(("text", "subject", "target", "sign"), CASES)
def test_the_sign_of_a_claim_is_that_of_its_sentence(
    text: str, subject: str, target: str, sign: str
) -> None:
    """What the subject does to the object is read through chains, passives and negations."""
    assert claim_sign(text, subject, target) == int(sign)


@pytest.mark.parametrize(("text", "subject", "target", "sign"), CASES[::4])
def test_names_do_not_matter(text: str, subject: str, target: str, sign: str) -> None:
    """The sign comes from the words around a name: another name in its place changes nothing."""
    renamed = text.replace(subject, "miR-8888")
    assert claim_sign(renamed, "miR-8888", target) == int(sign)


@pytest.mark.parametrize("case", [case for case in CASES if case[3] != "0"][::3])
def test_another_name_gets_no_sign(case: tuple[str, str, str, str]) -> None:
    """A subject that the sentence does not name has no effect in it."""
    text, _, target, _ = case
    assert claim_sign(text, "miR-9999", target) == 0


def test_directions_are_where_they_say() -> None:
    """Each direction quotes the text at its offsets."""
    for text, *_ in CASES:
        assert all(text[d.start : d.end] == d.text for d in directions(text))


def test_negation_turns_the_effective_sign_only() -> None:
    """`sign` is the word's own; `effective` has the negation in it."""
    (word,) = directions("The drug did not promote growth.")
    assert (word.sign, word.negated, word.effective) == (1, True, -1)


def test_not_only_affirms() -> None:
    """The phrase "not only" is no negation."""
    assert not any(d.negated for d in directions("It not only inhibited growth."))


@pytest.mark.parametrize(
    "text",
    [
        "The promoter of this gene carries a methylated CpG island.",
        "More than 200 patients were enrolled; up to 14 days were allowed.",
        "High-throughput sequencing of myeloid-derived suppressor cells",
        "preventive care was sought",
    ],
)
def test_look_alikes_have_no_direction(text: str) -> None:
    """A gene promoter, "more than" and a suppressor cell say nothing of more or less."""
    assert not [d for d in directions(text) if d.text.lower() != "allowed"]


def test_overlapping_spans_have_no_effect() -> None:
    """A name has no effect on itself."""
    assert effect("miR-1 promotes miR-1", (0, 5), (0, 5)).sign == 0


def test_sign_on_needs_no_subject() -> None:
    """A title without a named subject still says which way its object is moved."""
    text = "Vesicles from stem cells restrain the growth of tumours"
    at = text.index("growth")
    assert sign_on(text, (at, at + 6)).sign == -1


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        ("Serum miR-21 was significantly up-regulated in patients.", "miR-21", 1),
        ("The decreased miR-17-5p in serum marked the patients.", "miR-17-5p", -1),
        ("High expression of hsa-miR-576-3p was found.", "hsa-miR-576-3p", 1),
        ("MiR-342-3p is lowly expressed in metastatic tumours.", "MiR-342-3p", -1),
        ("miR-9 binds PTEN.", "miR-9", 0),
    ],
)
def test_the_level_of_a_name(text: str, name: str, level: int) -> None:
    """High, low, up- and down-regulated are read before and after the name."""
    at = text.index(name)
    assert level_of(text, (at, at + len(name))) == level


@pytest.mark.parametrize(
    ("text", "target", "sign"),
    [
        ("miR-7 sensitised cells by raising the sensitivity to drugs", "resistance", -1),
        ("miR-7 lowered mortality", "survival", 1),
    ],
)
def test_an_object_named_by_its_opposite_is_turned(text: str, target: str, sign: int) -> None:
    """More sensitivity is less resistance."""
    assert claim_sign(text, "miR-7", target) == sign


def test_words_of_direction_are_in_lower_case() -> None:
    """They are looked for in text in lower case, where a capital in a list would never be met."""
    phrases = (
        source for some in (_told(), _lay(), _sensitive()) for p in some for source, _ in p.said
    )
    for source in (_pattern().pattern, NOT_CUES.pattern, *phrases):
        literal = re.sub(r"\\.|\(\?P<\w+>|A-Z", "", source)
        assert literal == literal.lower()


def test_capitals_are_read_beside_a_letter_that_has_no_small_one() -> None:
    """In lower case "İ" is two characters, which must not move or hide what stands beside it."""
    text = "Decreased miR-21 in İzmir was found"
    (found,) = directions(text)
    assert text[found.start : found.end] == "Decreased"
