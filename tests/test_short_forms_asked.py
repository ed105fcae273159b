"""Short forms of a corpus in a sentence, put as a question has them."""

import pytest

from assistant.headline.short_forms import as_asked, stands_for
from assistant.headline.wording import YES
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


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Does CB stand for cytochalasin B?", YES),
        ("Is CB short for cord blood?", "No"),
        ("CB in the second table, is that cord blood?", "No"),
        ("CB - does it mean cytochalasin B?", YES),
        ("Does CB stand for cytochalasins?", None),
        ("Does CB mean death for cells?", None),
        ("Is CB short in supply, cord blood aside?", None),
        ("Does XY stand for cord blood?", None),
        ("What does CB stand for?", None),
        ("CB, is it lethal?", None),
        ("CB, is it cruelly bitter?", None),
        ("CB, is it made by moulds?", None),
        ("CB, is it cheap for buyers?", None),
        ("GI, is it generalizable?", None),
        ("DCs - do they secrete miRNAs?", None),
        ("DCs – are they found in lymph?", None),
        ("Is GI the same as satiety?", None),
        ("Is GI the same as CB?", None),
        ("Does GI denote satiety?", None),
        ("Does GI in the review mean gut inflammation?", "No"),
        ("GI in the second table, is that gastrointestinal?", "No"),
    ],
)
def test_what_a_short_form_is_taken_for_is_held_against_its_words(
    asked: str, said: str | None
) -> None:
    """It is affirmed in its own words, denied by others, and left open where they are in part."""
    verdict = stands_for(asked, WORDS)
    assert (verdict and verdict.partition(":")[0]) == said
