"""Headlines on risks: whose risk is told, and what a risk factor does."""

import pytest

from tests.test_denied_by_object import given


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Does smoking raise the risk of asthma?", "Smoking increased the risk of gout.", ""),
        ("Does gout raise the risk of asthma?", "Asthma increased the risk of gout.", ""),
        (
            "Is the risk of stroke lower with statins?",
            "The risk of gout was lower with statins.",
            "",
        ),
        ("Do statins lower the risk of stroke?", "Statins lowered the stroke risk.", "Yes"),
        (
            "Do statins lower the risk of stroke?",
            "Statins lowered the risk of gout and stroke.",
            "Yes",
        ),
        ("Do statins lower the risk of dying?", "Statins lowered the risk of death.", "Yes"),
    ],
)
def test_the_risk_is_of_what_is_asked(question: str, text: str, said: str) -> None:
    """The risk of one thing says nothing of that of another."""
    assert given(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Does smoking raise the risk of gout?", "Smoking is a risk factor for gout.", "Yes"),
        ("Does smoking lower the risk of gout?", "Smoking is a risk factor for gout.", "No"),
        ("Does smoking raise the risk of gout?", "Smoking is not a risk factor for gout.", "No"),
        ("Does gout raise the risk of smoking?", "Smoking is a risk factor for gout.", ""),
        ("Does smoking raise the risk of gout?", "Smoking may be a risk factor for gout.", ""),
        (
            "Does smoking raise the odds of gout on its own?",
            "After adjusting for age, smoking was an independent risk factor for gout.",
            "Yes",
        ),
        (
            "Does smoking raise the odds of gout on its own?",
            "Smoking was a risk factor for gout.",
            "",
        ),
    ],
)
def test_a_risk_factor_raises_the_risk(question: str, text: str, said: str) -> None:
    """A risk factor for a thing raises the risk of it."""
    assert given(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Do statins reduce mortality in women?", "Statins reduced mortality in men.", ""),
        ("Do statins reduce mortality in women?", "Statins raised mortality in men.", ""),
        ("Do statins work in children?", "Statins work in adults.", ""),
        (
            "Do statins reduce mortality in women?",
            "Statins reduced mortality in both sexes.",
            "Yes",
        ),
        ("Do statins reduce mortality in women?", "Statins cut mortality in men and women.", "Yes"),
    ],
)
def test_one_sex_or_age_tells_nothing_of_another(question: str, text: str, said: str) -> None:
    """What holds of men says nothing of women, nor what holds of adults of children."""
    assert given(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Does metformin lower blood pressure?", "Metformin lowered blood glucose.", ""),
        ("Does miR-1 raise muscle strength?", "miR-1 raised muscle mass.", ""),
        ("Does metformin lower blood pressure?", "Metformin lowered blood pressure.", "Yes"),
        ("Does miR-1 reduce tumour growth?", "miR-1 reduced tumour volume.", "Yes"),
        ("Does miR-1 promote cell migration?", "miR-1 promoted migration.", "Yes"),
        ("Does miR-1 curb metastatic behaviour?", "miR-1 curbed metastatic ability.", "Yes"),
    ],
)
def test_half_of_a_phrase_is_not_it(question: str, text: str, said: str) -> None:
    """Blood pressure is not told by what happens to blood glucose."""
    assert given(question, text) == said
