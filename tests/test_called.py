"""What a name is called: an oncogene or a tumour suppressor."""

import pytest

from assistant.headline.wording import NO, UNKNOWN, YES
from tests.test_direction import lead


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Is miR-9 oncogenic?", "MiR-9 is a well-known tumour suppressor of the skin.", NO),
        ("Does miR-9 act as a tumor suppressor?", "MiR-9 functions as an oncomiR.", NO),
        ("Is MYC an oncogene?", "MYC is known as a potent oncogene.", YES),
        ("Is miR-9 oncogenic?", "MiR-9 targets a gene known as a tumour suppressor.", None),
        ("Is miR-9 oncogenic?", "MiR-8 is, unlike miR-9, a tumour suppressor.", None),
    ],
)
def test_an_oncogene_is_no_tumour_suppressor(question: str, text: str, said: str | None) -> None:
    """What a name itself is called answers, and not what it acts on."""
    assert lead(question, text) in {said, UNKNOWN if said is None else said}
