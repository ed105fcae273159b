"""Questions on one side of two, with the other that goes without saying."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.wording import NO, YES
from tests.test_direction import lead

UP = "MiR-9 levels were higher in patients than in healthy women."
HIT = "MiR-9 promoted the invasion of MCF-7 cells by inhibiting PTEN."
FORMS = (
    "Assays showed that miR-9 could inhibit PTEN, and that its exosomal form could be transferred"
    " into MCF-7 cells, thus enhancing the invasive properties of the recipient cells."
)
BOTH = "MiR-9 was up-regulated and miR-8 was down-regulated in serum exosomes of patients."


@pytest.mark.parametrize(
    ("asked", "put"),
    [
        ("Before chemotherapy, is miR-9 higher?", "is miR-9 lower after chemotherapy?"),
        ("Is miR-9 lower in healthy women?", "Is miR-9 lower in healthy women than in patients?"),
        (
            "Is it in patients rather than healthy women that miR-9 is high?",
            "Is miR-9 higher in patients than in healthy women?",
        ),
        (
            "Has miR-9 been shown to lower a higher rather than a lower dose?",
            "does miR-9 lower a higher dose?",
        ),
        ("Has miR-9 been found to be abundant?", "is miR-9 abundant?"),
        (
            "The lab has reported a high miR-9. Is a high value harmful?",
            "The lab has reported a high miR-9, Is high miR-9 harmful?",
        ),
        (
            "Does miR-9 have to be high for survival to be poor?",
            "is survival poor when miR-9 is high?",
        ),
    ],
)
def test_the_other_side_is_named(asked: str, put: str) -> None:
    """What was before is held against after, and the healthy against the ill."""
    assert in_technical_words(asked) == put


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Is miR-9 lower in healthy women?", UP, YES),
        ("Is it in patients rather than healthy women that miR-9 is high?", UP, YES),
        ("Are both miR-9 and miR-8 raised in patients?", BOTH, None),
        ("Does miR-9 target PTEN and so promote invasion of MCF-7 cells?", HIT, YES),
        ("Does miR-9 target PTEN and so reduce invasion of MCF-7 cells?", HIT, None),
        ("Does miR-9 inhibit invasion of MCF-7 cells?", FORMS, None),
        ("Does miR-9 rise while miR-8 falls in patients?", BOTH, YES),
        ("Does miR-9 fall while miR-8 rises in patients?", BOTH, NO),
    ],
)
def test_of_two_claims_both_must_hold(asked: str, text: str, said: str | None) -> None:
    """What is asked of two names is affirmed by neither of them alone."""
    assert lead(asked, text) == said


WITHIN = "MiR-9 conferred dormancy of cancer cells in the metastatic niche."
WITHSTOOD = "MiR-9 promoted dormancy and resistance to bone metastases."
COURSE = "MiR-9 endowed doxorubicin resistance by inhibiting ABC1 in BC progression."


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Does miR-9 promote metastasis?", WITHIN, None),
        ("Does miR-9 promote metastasis?", WITHSTOOD, None),
        ("Does miR-9 promote dormancy?", WITHSTOOD, YES),
        ("Does miR-9 promote drug resistance?", WITHSTOOD, None),
        ("Does miR-9 inhibit tumour growth?", COURSE, None),
        ("Does miR-9 promote doxorubicin resistance?", COURSE, YES),
    ],
)
def test_where_a_thing_happens_is_not_moved(asked: str, text: str, said: str | None) -> None:
    """What happens in a niche or in a course moves neither, nor is what is withstood promoted."""
    assert lead(asked, text) == said
