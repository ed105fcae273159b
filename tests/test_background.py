"""What a study supposes before its own aim decides no question that it sets out to answer."""

from pathlib import Path

import pytest

from assistant import Assistant

AIM = "The aim of this study was to see whether shade increases the height of ferns."
"""The aim of a study."""


SUPPOSED = "Shade may increase the height of ferns."
PAPERS = {
    "may": (SUPPOSED, AIM),
    "assumed": ("It is generally assumed that shade increases the height of ferns.", AIM),
    "no_aim": (SUPPOSED,),
    "aim_first": (AIM, SUPPOSED),
    "outright": ("Shade increases the height of ferns.", AIM),
}


@pytest.fixture(scope="module")
def leads(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str | None]:
    """The headline over each paper alone."""
    folder = tmp_path_factory.mktemp("background")
    papers = folder / "papers"
    papers.mkdir()
    for name, sentences in PAPERS.items():
        (papers / f"{name}.md").write_text(f"# Ferns\n\n{' '.join(sentences)}\n", "utf-8")
    with Assistant.open(papers, folder / "store") as bot:
        return {
            Path(one.name).stem: bot.ask(
                "Does shade increase the height of ferns?", documents=[one.id]
            ).headline
            for one in bot.documents
        }


@pytest.mark.parametrize("name", ["may", "assumed"])
def test_what_is_supposed_before_an_aim(leads: dict[str, str | None], name: str) -> None:
    """What others suppose does not answer what a study then sets out to find."""
    assert leads[name] is None


@pytest.mark.parametrize("name", ["no_aim", "aim_first", "outright"])
def test_what_is_no_background(leads: dict[str, str | None], name: str) -> None:
    """A hedge without an aim behind it, and what is said outright, do answer."""
    assert (leads[name] or "").startswith("Yes")
