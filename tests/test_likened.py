"""Findings told by likeness, by contrast, or denied."""

import pytest

from assistant.lists.likened import is_denied, likened
from assistant.lists.told import Told, read
from tests.parsing import parsed


def told(text: str) -> list[Told]:
    return [item for item in read(parsed(f"A paper\n\nResults\n\n{text}\n")) if item.mirnas]


@pytest.mark.parametrize(
    ("text", "model"),
    [
        ("miR-21 raises growth. So does miR-22.", ("miR-21", 1)),
        ("miR-21 raises growth. The same was true of miR-22.", ("miR-21", 1)),
        ("miR-21 raises growth, and the same holds for miR-22.", ("miR-21", 1)),
        ("miR-21 raises growth; a similar change was ascribed to miR-22.", ("miR-21", 1)),
        ("miR-21 raises growth. A comparable effect was seen with miR-23. So does miR-22.",
         ("miR-21", 1)),
        ("miR-21 raises growth; the reverse was seen with miR-22.", ("miR-21", -1)),
        ("miR-21 raises growth. miR-22 slows it.", None),
    ],
)  # fmt: skip
def test_models(text: str, model: tuple[str, int] | None) -> None:
    """A clause that only likens its RNA to another leaves it to that one what it does."""
    sentences = told(text)
    last = sentences[-1].mirnas[-1]
    like = likened(sentences, len(sentences) - 1, last)
    assert (like and (like.mention.mirna.name, like.sign)) == model


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("miR-21 was not altered by glucose.", [True]),
        ("Levels of miR-21 and miR-22 were unrelated to survival.", [True, True]),
        ("No difference was found for miR-21.", [True]),
        ("An action of miR-21 could not be confirmed.", [True]),
        ("miR-21 rose, whereas miR-22 did not change.", [False, True]),
        ("miR-21 was not associated with age but with survival.", [False]),
        ("Growth was raised by miR-21.", [False]),
    ],
)
def test_denials(text: str, denied: list[bool]) -> None:
    """Of an RNA whose clause tells that nothing was found, nothing is listed."""
    (sentence,) = told(text)
    assert [is_denied(sentence, one) for one in sentence.mirnas] == denied
