"""Questions about the bibliography and the documents themselves."""

from dataclasses import replace

import pytest

from assistant import Answer, Assistant, Refusal
from assistant.lookup import all_surnames, by_title, find_metadata, find_references
from index.records import Document
from tests.parsing import parsed

REFERENCES = (
    "1. Adam A, Berg B. Exosomal miR-9 silences PTEN in fibroblasts. *Cell Biol.* 2020;1(1):1-2. "
    "doi:10.1000/cb.2020.12\n"
    "2. Berg B. Vesicles in breast cancer. *Breast Cancer.* 2021;2(1):3-4. doi:10.1000/bc(21)7\n"
    "3. de Cole C, Adam A. MiR-155 drives resistance. *J Test Med.* 2022;3(1):5-6.\n"
)


def paper(title: str = "A paper on vesicles") -> Document:
    """A small paper with three references."""
    first = "Vesicles were seen in every sample of the tissue that was taken from the patients."
    return parsed(f"{title}\n\nResults\n\n{first}²\n\nReferences\n\n{REFERENCES}")


def found(question: str) -> list[int | None] | None:
    """The printed numbers of the entries that a question names."""
    entries = find_references(question, [paper()])
    if entries is None:
        return None
    return [entry.reference.number for entry in entries if entry.reference]


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("What is reference 2?", [2]),
        ("Show ref. 3", [3]),
        ("What are references 1 and 3?", [1, 3]),
        ("What is reference 9?", []),
        ("Which paper has the DOI 10.1000/cb.2020.12?", [1]),
        ("Who wrote https://doi.org/10.1000/bc(21)7?", [2]),
        ("What is 10.1000/none.1?", []),
        ("What did Adam publish in 2020?", [1]),
        ("Which paper is Adam et al., 2019?", []),
        ("Which article is in J Test Med?", [3]),
    ],
)
def test_entries_are_found_as_they_are_named(question: str, numbers: list[int]) -> None:
    """A number, DOI, author with year or journal leads to its entries; [] where none fits."""
    assert found(question) == numbers


def test_question_that_names_no_entry_finds_none() -> None:
    """Where a question names no entry at all, that is told from a miss."""
    assert found("Which study showed resistance?") is None


def test_subject_is_no_journal() -> None:
    """A question on a disease does not name the journal of the disease's name."""
    assert found("Which study showed that breast cancer cells release miR-9?") is None


def test_titles_need_the_mirna_asked_for() -> None:
    """By title, only papers on the question's miRNA are found."""
    entries = by_title("the paper about miR-155 in resistance", [paper()])
    assert [entry.reference.number for entry in entries if entry.reference] == [3]
    assert by_title("the paper about miR-222", [paper()]) == []


def test_entry_is_the_reference_as_printed() -> None:
    """The block of an entry holds the reference's own text."""
    document = paper()
    for entry in find_references("references 1, 2 and 3", [document]) or []:
        assert entry.reference is not None
        block = document.text[entry.block.start : entry.block.end]
        assert entry.reference.raw in block


def test_surnames_are_those_of_the_lists() -> None:
    """All cited authors are known by surname, in lower case."""
    assert {"adam", "berg"} <= all_surnames([paper()])


def numbers(answer: Answer) -> list[int | None]:
    """The printed numbers of the studies that an answer cites."""
    return [study.number for one in answer.citations for study in one.references]


@pytest.mark.parametrize("number", range(1, 108, 9))
def test_every_number_leads_to_its_entry(assistant: Assistant, number: int) -> None:
    """Asked for by number, a reference is answered by its own entry and nothing else."""
    answer = assistant.ask(f"What is reference {number}?")
    assert numbers(answer) == [number]
    assert answer.text.startswith(f"{number}. ")


def test_author_and_year_lead_to_the_entry(assistant: Assistant) -> None:
    """Asked for by first author and year, a reference is among the entries that answer."""
    document, seen = assistant.document(assistant.documents[0].id), 0
    for one in document.references[::6]:
        name = one.authors[0].rsplit(" ", 1)[0] if one.authors else ""
        if not name.istitle() or not name.isalpha() or not one.year:
            continue
        answer = assistant.ask(f"Which paper is {name} et al. {one.year}?")
        assert one.number in numbers(answer), name
        seen += 1
    assert seen > 10


def test_doi_leads_to_the_entry(assistant: Assistant) -> None:
    """Asked for by its DOI, a reference is the answer."""
    document = assistant.document(assistant.documents[0].id)
    with_doi = [one for one in document.references if one.doi]
    for one in [with_doi[0], with_doi[1], *with_doi[10::12]]:
        answer = assistant.ask(f"Which reference has the DOI {one.doi}?")
        assert numbers(answer) == [one.number], one.doi


def test_cited_author_is_never_said_to_be_missing(assistant: Assistant) -> None:
    """A surname of the reference list, however written, is not refused as unknown."""
    document = assistant.document(assistant.documents[0].id)
    names = [one.authors[0].rsplit(" ", 1)[0] for one in document.references if one.authors]
    odd = [name for name in dict.fromkeys(names) if not name.isalpha() or not name.istitle()]
    assert len(odd) > 3
    for name in odd:
        answer = assistant.ask(f"What did {name} et al. publish?")
        assert answer.refusal is not Refusal.NOT_IN_SOURCES, name


def test_who_showed_it_is_who_is_cited_for_it(assistant: Assistant) -> None:
    """Asked who showed what a sentence says, the studies that it cites are among the answer's."""
    document, wrong = assistant.document(assistant.documents[0].id), []
    told = [item for item in document.sentences if item.marks and item.marks[0].printed]
    for item in told[::4]:
        text = document.text[item.start : item.marks[0].start].strip()
        if len(text) < 40 or "\t" in text:
            continue
        own = {number for mark in item.marks for number in mark.printed}
        answer = assistant.ask(f"Which study showed that: {text}")
        named = set(numbers(answer))
        if not own & named:
            wrong.append((text, own, named))
    assert wrong == []


# ── the documents themselves ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Who wrote this review?", "Dejiao He"),
        ("Who is the corresponding author?", "tongjishengxuanl@163.com"),
        ("Who funded the work?", "Hubei Province"),
        ("Is there a conflict of interest?", "no conflict of interest"),
        ("What are the keywords?", "tumor microenvironment"),
        ("What is the title of this paper?", "Emerging Roles of Exosomal miRNAs"),
        ("At which hospital do the authors work?", "Tongji Hospital"),
    ],
)
def test_document_tells_of_itself(assistant: Assistant, question: str, holds: str) -> None:
    """Authors, funding and the like are quoted from the front and back of the document."""
    answer = assistant.ask(question)
    assert holds in answer.text
    assert all(one.document_id == assistant.documents[0].id for one in answer.citations)


def test_each_document_tells_its_title() -> None:
    """Of two papers, both titles are found, though both stand at the same place."""
    documents = [
        replace(paper(f"{name} paper on vesicles"), id=name) for name in ("First", "Second")
    ]
    entries = find_metadata("What is the title of this paper?", documents)
    told = {entry.document.text[entry.block.start : entry.block.end] for entry in entries}
    assert told == {"First paper on vesicles", "Second paper on vesicles"}
