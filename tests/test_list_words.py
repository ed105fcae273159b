"""A reference list asked as a whole: its ends, titles with a word, journals and authors."""

import pytest

from assistant import Answer, Assistant, Refusal
from assistant.answers.lookup import how_many
from assistant.asked import record_cues
from assistant.asked.frames import without_credit
from assistant.asked.list_words import take_end, take_titled
from assistant.asked.record_query import record_query, slips_mended
from assistant.asked.studies_beside import without_studies
from tests.test_lookup import NAMES, SHELF, found, numbers


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("Which paper comes first in the bibliography?", [1]),
        ("Which entry ends the reference list?", [3]),
        ("What stands at the bottom of the list of references?", [3]),
        ("With which work do the references begin?", [1]),
        ("What is the newest thing in the bibliography?", [3]),
        ("What is the earliest work they drew on?", [1]),
        ("Give me the first two references", [1, 2]),
        ("What is the very last paper in the reference list?", [3]),
        ("third item counting from the end of the bibliography - which is it?", [1]),
        ("the second-to-last reference", [2]),
        ("the most recent references, i.e. everything of the latest year", [3]),
        ("what are the last 2 entries?", [2, 3]),
        ("Which titles contain the word vesicles?", [2]),
        ("How many titles mention miR-155?", [3]),
        ("Is fibroblasts in any title? Which references have fibroblasts in their title?", [1]),
        ("Which titles mention vesicles and resistance?", []),
        ("What have the authors taken from Cell Biology?", [1]),
        ("everything they cite out of J Test Med please", [3]),
        ("Is Berg in the list?", [1, 2]),
        ("Is Weinberg cited?", []),
        ("Does Nakamura turn up among the cited authors?", []),
        ("For my thesis on fish: does the list include anything by Cole?", [3]),
        ("Is Cell Biol cited?", [1]),
    ],
)
def test_list_is_asked_as_a_whole(question: str, places: list[int]) -> None:
    """What a librarian asks of a list is found in it, however it is put; [] where it has none."""
    assert found(question) == places


def test_words_of_asking_are_spelt_right() -> None:
    """A slip of the pen in a word of asking is mended; a word of a title stays as it is."""
    asked = "which articels have resistance or breast in the title?"
    assert found(slips_mended(asked, SHELF)) == [2, 3]
    assert slips_mended("need refernces on vesicles", SHELF) == "need references on vesicles"
    for text in ("the fibroblasts cited", "high titres of antibodies"):
        assert slips_mended(text, SHELF) == text


def test_a_journal_called_one_is_none_of_a_subject() -> None:
    """Where a journal is said to be one, no word of titles stands for it."""
    assert found("Is the journal Hormone among the sources?", NAMES) == []
    assert found("Which papers are from the journal Cancer?", NAMES) == [4]


@pytest.mark.parametrize(
    "text",
    [
        "Which miRNA comes last in the list of markers?",
        "Which tumours end in metastasis?",
        "What happens at the end of treatment?",
        "Which journal opens the reference list most often?",
        "What are the last five items in the table?",
        "List the first 3 entries of the panel",
        "What are the last ten references from Nature?",
        "Which are the first two references in the discussion?",
        "What is the first item in the table?",
        "What is the last of the references on fish?",
        "What does the reference end on?",
    ],
)
def test_other_ends_are_no_ends_of_the_list(text: str) -> None:
    """Only a list of references has a first and a last entry."""
    assert take_end(text) is None


def test_a_journal_is_found_where_the_list_is_asked_for_it() -> None:
    """One common word is a journal where it is asked whether the list has it."""
    assert found("Is Cancer cited?", NAMES) == [4]
    assert found("Is Cell cited?", NAMES) != [3], "part of a name"


def test_a_title_asked_for_is_no_word_of_it() -> None:
    """Whoever wants the title of a paper wants no word in it."""
    assert take_titled("What is the title of the paper on tears?") is None
    assert take_titled("Which titles mention tears?") is not None
    assert take_titled("Is tears in the title?") is None, "of the document itself"
    assert take_titled("Is tears in the title of any reference?") is not None
    assert take_titled("Which titles begin with 'Tears'?") is None, "a place in it"


@pytest.mark.parametrize(
    ("question", "main"),
    [
        ("How does miR-9 reach the lung, and according to whom?", "How does miR-9 reach the lung?"),
        ("What does miR-9 do to tumours? By whom?", "What does miR-9 do to tumours?"),
        ("Which fluids were tried - cite the study", "Which fluids were tried?"),
        ("Where was the work on miR-9 published, and by whom?", None),
        ("Which patients were treated, and by whom were they seen?", None),
        ("Which study found that?", None),
        ("What does miR-9 do, and whose finding is that?", "What does miR-9 do?"),
        ("How is miR-9 carried, and who takes it up?", None),
        ("What is miR-9 made by, and what is the source?", None),
        ("When does miR-9 rise, and in which group?", None),
    ],
)
def test_whose_finding_is_asked_by_the_way(question: str, main: str | None) -> None:
    """What is asked is answered by itself where its authors are asked for only by the way."""
    assert without_credit(question) == main


@pytest.mark.parametrize(
    ("question", "main"),
    [
        (
            "Which miRNAs reach the lung, and which study is behind each?",
            "Which miRNAs reach the lung?",
        ),
        ("miRNAs that slow growth + source papers", "miRNAs that slow growth?"),
        (
            "Which genes does miR-9 hit? Please add the reference for each.",
            "Which genes does miR-9 hit?",
        ),
        ("everything on miR-9, with all the papers", "everything on miR-9?"),
        ("In which fluids was miR-9 seen? fluid + paper", "In which fluids was miR-9 seen?"),
        ("Sum up the roles of miR-9; list with refs.", "Sum up the roles of miR-9?"),
        ("What is known of miR-9, refs included?", "What is known of miR-9?"),
        (
            "miR-9 - which genes are tied to it and in which studies",
            "miR-9 - which genes are tied to it?",
        ),
        ("Cancer Cell, 2021: what did they cite?", None),
        ("Which papers are on miR-9, and in which journals?", None),
        ("Which miRNAs are named in the papers?", None),
        ("What is known about miR-9 in these studies?", None),
        ("Which miRNAs hit mTOR here? (miRNA - authors - year)", "Which miRNAs hit mTOR here?"),
        (
            "Name the miRNAs of plasma and say in which papers they were tested",
            "Name the miRNAs of plasma?",
        ),
    ],
)
def test_studies_asked_for_beside_a_list_are_set_aside(question: str, main: str | None) -> None:
    """What is listed is asked for by itself where its studies are wanted beside it."""
    assert without_studies(question) == main


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who has shown that cells fuse?", True),
        ("do you know who has found it?", True),
        ("patients who have shown resistance: which cells do they have?", False),
        ("who has shown resistance?", False),
        ("which two works show that cells fuse?", True),
        ("which two works best?", False),
        ("what three studies are needed?", False),
    ],
)
def test_who_has_shown_something_wrote_a_study(text: str, asks: bool) -> None:
    """A study is asked for by who has shown a finding, not a sign; nor by what works, or lacks."""
    assert bool(record_cues.STUDY.search(text)) is asks


def test_studies_follow_what_is_told(assistant: Assistant) -> None:
    """Whose finding it is, asked by the way, is told by the entry behind what is quoted."""
    answer = assistant.ask("How does miR-939 act on VE-cadherin, and who reported this?")
    assert "VE-cadherin" in answer.statements[0].text
    assert 38 in numbers(answer)


def test_a_list_has_its_studies_in_its_own_citations(assistant: Assistant) -> None:
    """A list asked for with its studies is the whole list, and no entries stand behind it."""
    answer = assistant.ask("Which exosomal miRNAs confer cisplatin resistance? List with refs.")
    assert all(one.group for one in answer.statements)
    assert all(one.references for one in answer.citations[:2])


def test_a_follow_up_is_decided_by_its_own_words(assistant: Assistant) -> None:
    """What a follow-up takes over leaves its yes or no where its own words alone give it."""
    chat = assistant.chat()
    chat.ask("Which pathways does miR-1910-3p activate?")
    answer = chat.ask("Can it be paired with a routine blood test to sharpen diagnosis?")
    assert (answer.headline or "").startswith("Yes")


def test_as_many_claims_as_studies_are_wanted(assistant: Assistant) -> None:
    """Two studies asked for are the studies of two sentences, where one cites only one."""
    answer = assistant.ask(
        "Which two studies say that bone marrow cells make tumour cells dormant?"
    )
    assert {55, 56} <= set(numbers(answer))
    assert how_many("Which study says that two cells fuse?") == 1


def test_who_leads_a_study_is_no_most_frequent_author() -> None:
    """Who leads a list is counted in it; who leads a study is its first author."""
    assert record_query("Which author leads the reference list?", SHELF).most
    assert not record_query("Which author leads the study on tears?", SHELF).most


def test_other_entries_of_a_table_are_none_of_the_list(assistant: Assistant) -> None:
    """Whoever stands in other entries of a table is not looked for in the reference list."""
    for place, looked_up in (("table", False), ("list", True)):
        chat = assistant.chat()
        chat.ask("What is reference 37?")
        answer = chat.ask(f"Do they appear in other entries of the {place}?")
        assert ("entries of the reference list" in (answer.standalone or "")) is looked_up


def _told(answer: Answer) -> str:
    assert answer.refusal is Refusal.NOT_ANSWERED
    return answer.text


def test_a_doi_that_is_not_printed_is_said_to_be_missing(assistant: Assistant) -> None:
    """A DOI asked for by itself is refused where the entry has none; other fields are shown."""
    assert "prints no DOI" in _told(assistant.ask("What is the doi of reference 83?"))
    assert numbers(assistant.ask("Journal and doi of reference 83?")) == [83]
    assert numbers(assistant.ask("What is the doi of reference 82?")) == [82]


def test_an_authors_report_is_quoted_before_another_s(assistant: Assistant) -> None:
    """Asked what somebody reports, what is told of that author is quoted."""
    answer = assistant.ask("What did Guo's team report about bone?")
    assert answer.statements[0].text.startswith("Guo et al")
