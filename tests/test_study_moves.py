"""What every report of a study tells: who took part, what was given, what was measured, and how."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant, Refusal
from tests.asking import assistant_on

TRIAL = (
    "Warm milk against broken sleep in sailors\n\nB Olsen, Harbour Hospital, Bergen\n\nAbstract\n\n"
    "We tested whether warm milk mends the sleep of sailors. Sailors who drank it slept longer.\n\n"
    "1. Introduction\n\nOne older trial included 90 sailors and found no effect [1]. "
    "Milk is given to children at night.\n\n"
    "2. Methods\n\nThe work was conducted at the harbour clinic in Bergen. "
    "Between May 2011 and June 2012 sailors were recruited by letter. "
    "Men and women were eligible who had served for a year. "
    "Those with diabetes were excluded. "
    "Sailors in the intervention group received a cup of warm milk at ten. "
    "The control group received a cup of warm water. "
    "The primary outcome was the length of sleep. "
    "Secondary outcomes were mood and appetite. "
    "The randomisation sequence was made by a computer. "
    "A sample size of 140 was planned. "
    "Means were compared by Student's t-test.\n\n"
    "3. Results\n\nA total of 144 sailors were randomised to one of the cups. "
    "Their mean age was 41 years. "
    "Six sailors withdrew when their ship left. "
    "Sleep was significantly longer after milk (P = 0.02). "
    "Adverse events were a burnt tongue and a stained shirt.\n\n"
    "4. Conclusions\n\nWarm milk lengthens the sleep of sailors.\n\n"
    "References\n\n1. Berg A. Milk at sea. J Sleep. 2001;1:1-9.\n"
)


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("sailors")
    with assistant_on({"milk.txt": TRIAL}, folder) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many people took part?", "144 sailors were randomised"),
        ("How many participants were included in the sailors' milk trial?", "144 sailors"),
        ("Who could take part?", "were eligible"),
        ("Which people were not allowed in? Name the exclusion criteria", "with diabetes"),
        ("Where was the study done?", "harbour clinic in Bergen"),
        ("When was the trial conducted?", "May 2011"),
        ("What did the intervention group receive?", "warm milk at ten"),
        ("What did the control group get?", "warm water"),
        ("What was the primary endpoint?", "the length of sleep"),
        ("What were the secondary outcomes?", "mood and appetite"),
        ("How were participants randomised?", "by a computer"),
        ("How was the sample size calculated?", "140 was planned"),
        ("Which statistical tests were used?", "t-test"),
        ("How old were the participants?", "41 years"),
        ("How many dropped out?", "Six sailors withdrew"),
        ("Were there any side effects?", "burnt tongue"),
        ("Was the difference significant?", "P = 0.02"),
    ],
)
def test_a_fact_of_the_study_is_told_by_its_sentence(
    bot: Assistant, question: str, told: str
) -> None:
    """Such a question shares few words with its answer, which comes first."""
    answer = bot.ask(question)
    assert not answer.abstained
    assert told in answer.citations[0].quote


def test_what_a_report_leaves_out_is_refused(bot: Assistant) -> None:
    """Where no sentence tells it, none that is merely near is quoted, and no subject is foreign."""
    answer = bot.ask("Was it blinded?")
    assert answer.refusal == Refusal.NOT_ANSWERED


def test_another_subject_is_searched_for(bot: Assistant) -> None:
    """What is asked of something else is not answered with what the study planned."""
    assert "t-test" not in bot.ask("Which tests were used for the milk's fat?").text
