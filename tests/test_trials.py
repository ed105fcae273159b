"""What a registered trial is: its own row first."""

from pathlib import Path

from assistant import Assistant

PAPER = """# Vesicles in trials

Table 1. Trials of vesicles

| Trial | Status | Disease | Sponsor |
|---|---|---|---|
| NCT01234567 | Completed | Asthma | A university |
| NCT07654321 | Recruiting | Stroke | A hospital |

In NCT01234567, vesicles were given weekly for the first month. NCT01234567 had no deaths.
"""


def test_a_trial_is_told_by_its_own_row(tmp_path: Path) -> None:
    """Asked what a trial is, the row that it heads is quoted first; not so for its schedule."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "trials.md").write_text(PAPER)
    with Assistant.open(tmp_path / "sources", tmp_path / "store") as bot:
        for question in ("What is NCT01234567?", "Tell me about the trial NCT01234567."):
            assert "Status: Completed" in bot.ask(question).statements[0].text
        asked = bot.ask("How often were vesicles given in NCT01234567?")
        assert "weekly" in asked.statements[0].text
