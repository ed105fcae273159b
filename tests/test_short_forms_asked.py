"""Short forms of a corpus in a sentence, put as a question has them."""

import pytest

from assistant.headline.short_forms import as_asked
from index.lexicon import Lexicon
from index.records import Abbreviation

WORDS = Lexicon.of(
    [
        Abbreviation("LVEF", "left ventricular ejection fraction", 0, 0, True),
        Abbreviation("CB", "cytochalasin B", 0, 0, True),
        Abbreviation("Mo-DCs", "monocyte-derived dendritic cells", 0, 0, True),
        Abbreviation("Mo-DCs", "monocyte-derived DCs", 0, 0, True),
        Abbreviation("GI", "glycaemic index", 0, 0, True),
        Abbreviation("DCs", "dendritic cells", 0, 0, True),
    ]
)


@pytest.mark.parametrize(
    ("asked", "text", "put"),
    [
        (
            "Is the ejection fraction lower?",
            "LVEF fell.",
            "left ventricular ejection fraction fell.",
        ),
        ("Is LVEF lower?", "LVEF fell.", "LVEF fell."),
        ("Is LVEF lower?", "The left ventricular ejection fraction fell.", "The LVEF fell."),
        ("Does tea lower pain?", "LVEF fell.", "LVEF fell."),
        (
            "Do cells grown from monocytes fall?",
            "Mo-DCs fell.",
            "monocyte-derived dendritic cells fell.",
        ),
        ("Is alpha-fetoprotein lower?", "Alpha-fetoprotein fell.", "alpha-fetoprotein fell."),
        (
            "Does cytochalasin lower uptake?",
            "Uptake fell with CB.",
            "Uptake fell with cytochalasin B.",
        ),
    ],
)
def test_short_forms_are_put_as_asked(asked: str, text: str, put: str) -> None:
    """A form that the question has is taken; one that it has no part of stays as it is."""
    assert as_asked(text, asked, WORDS) == put
