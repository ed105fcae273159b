"""Headlines of questions whose verb says no direction: it must be told, and by what acts."""

import pytest

from assistant.headline.wording import YES
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Does radiotherapy alter serum albumin?",
            "Serum albumin predicted the response to radiotherapy.",
            None,
        ),
        (
            "Does surgery change ferritin?",
            "Ferritin may be used for monitoring patients during surgery.",
            None,
        ),
        (
            "Does cisplatin influence vesicle counts?",
            "Vesicle counts were raised in cisplatin-resistant tumours.",
            None,
        ),
        ("Does insulin affect steatosis?", "Steatosis and insulin resistance are common.", None),
        ("Is ferritin altered by dialysis?", "Ferritin was measured on the day of dialysis.", None),
        ("Do statins alter the cargo?", "The cargo altered the statin response.", None),
        ("Does gout have a role in cirrhosis?", "Cirrhosis is a risk for gout.", None),
        ("Does surgery change ferritin?", "Surgery changed ferritin.", YES),
        ("Is ferritin altered by dialysis?", "Dialysis modulates ferritin.", YES),
        ("Does hypoxia affect vesicle release?", "Vesicle release is modulated by hypoxia.", YES),
    ],
)
def test_what_is_only_named_is_not_changed(question: str, text: str, said: str | None) -> None:
    """A thing that is named beside another does not change it, nor does what it is met by."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Do platelets carry miR-1?", "miR-1 lowers the count of platelets.", None),
        ("Do macrophages secrete miR-1?", "miR-1 was added to macrophages.", None),
        ("Do macrophages secrete miR-1?", "Secreted miR-1 polarized macrophages.", None),
        ("Do macrophages secrete miR-1?", "Macrophages secreted miR-1.", YES),
        ("Can ferritin diagnose anaemia?", "Ferritin is given by mouth in anaemia.", None),
    ],
)
def test_the_verb_has_one_of_its_kind(question: str, text: str, said: str | None) -> None:
    """What is asked to be sent, crossed or told apart is told in a word of that kind."""
    assert lead(question, text) in led_by(said)
