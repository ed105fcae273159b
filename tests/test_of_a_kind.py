"""Which thing of a question is of a kind with one that a follow-up brings."""

from pathlib import Path

import pytest

from assistant.asked.fragments import thing_brought
from tests.asking import assistant_on

PAPER = (
    "Gout and dropsy in old dogs\n\nResults\n\n"
    "Gout and dropsy were seen in many dogs. Gout, but not dropsy, was linked to limping. "
    "Limping or falls were seen in half of the dogs. Dropsy was unrelated to limping.\n"
)


@pytest.mark.parametrize(
    ("follow_up", "made"),
    [
        ("And what about dropsy?", "Was dropsy linked to limping in winter?"),
        ("And dropsy?", "Was dropsy linked to limping in winter?"),
        ("what about falls?", "Was gout linked to falls in winter?"),
        ("What about the cats?", None),
    ],
)
def test_a_thing_takes_the_place_of_its_like(
    follow_up: str, made: str | None, tmp_path: Path
) -> None:
    """It is asked of what sources name side by side with it, and of nothing where none is."""
    with assistant_on({"gout.txt": PAPER}, tmp_path) as bot:
        chat = bot.chat()
        chat.ask("Was gout linked to limping in winter?")
        standalone = chat.ask(follow_up).standalone
    assert (standalone == made) is (made is not None)


def test_what_asks_by_itself_brings_no_bare_thing() -> None:
    """Only a follow-up that is a name and nothing else is put into the question before."""
    assert thing_brought("And what about dropsy?", "dropsy? (Was gout seen)") == "dropsy"
    assert not thing_brought("And what about dropsy?", "Was dropsy seen?")
    assert not thing_brought("Is dropsy seen?", "Is dropsy seen? (Was gout seen)")
