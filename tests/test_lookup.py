"""Questions about the bibliography and the documents themselves."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import Answer, Assistant, Refusal
from assistant.answers.front_matter import find_metadata
from assistant.answers.lookup import by_title, matching
from assistant.asked.record_query import record_query
from assistant.asked.records_wanted import asks_for_all, asks_for_records
from assistant.bibliography.shelf import Shelf, entries_of, shelve
from assistant.lists.of_authors import spoken_of
from index.records import Document
from tests.asking import assistant_on
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


def by_name(title: str = "A paper cited by name") -> Document:
    """A small paper whose list is not numbered."""
    first = "Vesicles were seen in every sample (Skakkebæk 2001; Miguel-Pérez and Long 2003)."
    listed = (
        "Adam A (1999). A perspective on flame retardants. Toxicol Sci. 12:1-9.\n\n"
        "de Miguel-Pérez B, Long C (2003). Vesicles in fish. Proc Natl Acad Sci. 9:1-3.\n\n"
        "Skakkebæk NE (2001). Thyroid hormone in the brain. Cancer Cell. 3:4-5. PMID: 1234567\n\n"
        "Vance D, Adam A (2005). Milk of mothers. Cancer. 4:5-6.\n"
    )
    return parsed(f"{title}\n\nResults\n\n{first}\n\nReferences\n\n{listed}")


SHELF = shelve([paper()])
NAMES = shelve([by_name()])


def found(question: str, shelf: Shelf = SHELF) -> list[int] | None:
    """The places in the list, from 1, that a question asks for; None where it asks for none."""
    query = record_query(question, shelf)
    if not asks_for_records(query):
        return None
    return [record.position + 1 for record in matching(query, shelf)]


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("What is reference 2?", [2]),
        ("Look up the 2021 article by Berg; I'd like to know what it's called", [2]),
        ("Look up the paper by de Cole, what is it called?", [3]),
        ("There should be a 2021 paper on vesicles. Which one?", [2]),
        ("I need the title of the Berg paper", [2]),
        ("Show ref. 3", [3]),
        ("What are references 1 and 3?", [1, 3]),
        ("What is reference 9?", []),
        ("Which paper has the DOI 10.1000/cb.2020.12?", [1]),
        ("Who wrote https://doi.org/10.1000/bc(21)7?", [2]),
        ("What is 10.1000/none.1?", []),
        ("What did Adam publish in 2020?", [1]),
        ("Which paper is Adam et al., 2019?", []),
        ("Which article is in J Test Med?", [3]),
        ("What does footnote 2 refer to?", [2]),
        ("What is source no. 3?", [3]),
        ("What is cited under 1?", [1]),
        ("papers 1 & 3 in the list please", [1, 3]),
        ("What does (2) stand for in the reference list?", [2]),
        ("show me the 3. entry of the reference list", [3]),
        ("list every study of Adam that is cited", [1, 3]),
        ("papers first-authored by Adam", [1]),
        ("Adam 2022", [3]),
        ("Is the Breast Cancer paper in there? which one", [2]),
        ("How many are in J Test Med?", [3]),
        ("Which entries have no DOI?", [3]),
        ("references whose doi was left out", [3]),
        ("first and last reference?", [1, 3]),
        ("Which of references 1 and 3 was published first?", [1]),
        ("How many references does it have altogether?", [1, 2, 3]),
        ("Adam et al., J Test Med 2022: what was it about?", [3]),
        ("Did they cite anything from J Test Med? If so, what?", [3]),
        ("all references published in 2020 or earlier", [1]),
        ("references older than 2021, i.e. 2020 and earlier", [1]),
        ("Earliest-dated publication in the list?", [1]),
        ("What is the Berg study about?", [2]),
        ("Berg 2021: which ones?", [2]),
        ("the article on miR-9 in fibroblasts - ref number + authors?", [1]),
        ("total number of references", [1, 2, 3]),
        ("How many sources are cited in all?", [1, 2, 3]),
        ("Of the works cited, which came out in 2022?", [3]),
        ("How many of the works cited are from 2022, and which are they?", [3]),
        (
            "I'm after the Berg paper from 2021 on vesicles. I'm missing the journal: which is it?",
            [2],
        ),
        ("Which papers from 2021 on are cited?", [2, 3]),
        ("Which papers of the list lack a DOI?", [3]),
        ("How many articles from J Test Med do they cite?", [3]),
        ("Which of their sources are published in J Test Med?", [3]),
        ("One Cell Biol article is on the list, I think. Which one is it?", [1]),
        ("My boss recalls two papers by Adam about tumour sugar. Which two are they?", [1, 3]),
        ("In which issue of J Test Med is the Adam paper?", [3]),
        ("The DOI ending in cb.2020.12 - which paper is that?", [1]),
        ("papers by de Cole or Berg", [1, 2, 3]),
        ("Going by date of publication, which reference is the oldest?", [1]),
        ("the newest paper that they cite, judging just by year", [3]),
        ("I remember something by Berg of 2021. Is it in there?", [2]),
        ("A paper by Frost from 2021, do you have that?", []),
        ("Which journals are cited?", [1, 2, 3]),
        ("Show me the whole reference list", [1, 2, 3]),
        ("How many sources are there in total?", [1, 2, 3]),
        ("Do they refer to a paper by Berg about fibroblasts?", [1]),
        ("There's a South Korean article about drug resistance. Authors, please", [3]),
        ("Could you list all references?", [1, 2, 3]),
        ("Berg 2021 or de Cole 2022 - which is on resistance?", [3]),
        ("Is Cell Biol represented in the references?", [1]),
        ("Which of the papers by Adam is older?", [1]),
        ("the two newest references", [2, 3]),
        ("Latest two entries by Adam or Berg?", [2, 3]),
        ("What is the earliest item in the literature list?", [1]),
        ("How many pieces by Adam are there, and where did they appear?", [1, 3]),
        ("What do they have by de Cole?", [3]),
        ("What was measured by de Cole?", None),
        ("Under which number do I find the resistance study of J Test Med?", [3]),
        ("The Cell Biol paper on fibroblasts: what number?", [1]),
        ("Which papers in J Test Med deal with fibroblasts?", []),
        ("Which paper is newer, 1 or 2?", [2]),
        ("berg 2021 full ref", [2]),
        ("What has C. de Cole contributed to this reference list?", [3]),
        ("Is there anything by X. Berg?", []),
        ("List me whatever they cite with a 2022 date.", [3]),
        ("Give me the 2020 ones from the list.", [1]),
        ("Adam on fibroblasts and Berg on breast cancer: both references please", [1, 2]),
        ("I need both Berg 2021 and de Cole 2022", [2, 3]),
        ("What do Adam on fibroblasts and Berg on breast cancer tell us?", None),
        ("I half recall the wording 'silences PTEN in fibroblasts'. Full details?", [1]),
        ("What does 'silences PTEN in fibroblasts' mean?", None),
        ("[2] backs which finding in the text?", [2]),
        ("What is 3 cited for?", [3]),
        ("The paper by Berg was in Breast Cancer, wasn't it?", [2]),
    ],
)
def test_entries_are_found_as_they_are_named(question: str, numbers: list[int]) -> None:
    """A number, DOI, author with year or journal leads to its entries; [] where none fits."""
    assert found(question) == numbers


@pytest.mark.parametrize(
    ("question", "positions"),
    [
        ("Skakkebaek 2001", [3]),
        ("Miguel-Perez and Long, 2003", [2]),
        ("papers by Long", [2]),
        ("Adam 1999", [1]),
        ("everything by Adam", [1, 4]),
        ("Which references have Adam as first author?", [1]),
        ("Which references have Adam as author, but not the first one?", [4]),
        ("Which reference appeared in Toxicological Sciences?", [1]),
        ("Anything from the Proceedings of the National Academy of Sciences?", [2]),
        ("PNAS papers in the list?", [2]),
        ("Cancer Cell 2001", [3]),
        ("is there a toxicological sciences paper in it? which", [1]),
        (
            "They cite work from Cancer Cell, 2001, on what hormones do. Who wrote it?",
            [3],
        ),
        ("Cancer Cell papers in the list, how many and which?", [3]),
        ("What is the oldest work that the review draws on?", [1]),
        ("Which papers in the journal Cancer are cited?", [4]),
        ("Is there anything from Nature among the references?", []),
        ("Does it cite Weinberg?", []),
        ("references since 2003", [2, 4]),
        ("cited work before 2001", [1]),
        ("references from 2000 to 2003", [2, 3]),
        ("the oldest reference", [1]),
        ("Which is the most recent paper cited?", [4]),
        ("How many references are from 2005?", [4]),
        ("PMID 1234567", [3]),
        ("Skakebaek et al.", [3]),
        ("long c 2003", [2]),
        ("vance d toxicol 2004", []),
        ("anything by vance d", [4]),
        ("Roe KL (2007)", []),
        ("fish in 2003", None),
        ("What did Adam show?", None),
        ("Long exposure of fish", None),
        ("What did the 2001 study show?", None),
        ("Does the 2003 paper by Long give a sample size?", None),
    ],
)
def test_lists_without_numbers_are_asked_alike(question: str, positions: list[int] | None) -> None:
    """Author, year and journal, as people write them, lead to the entries; None asks for none."""
    assert found(question, NAMES) == positions


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("Berg 2021, not the 2020 one", [2]),
        ("papers by Adam other than the 2020 one", [3]),
        ("Which papers by Adam are not in Cell Biol?", [3]),
        ("Every paper by Berg except reference 1", [2]),
        ("Entries that are neither by de Cole nor from 2021", [1]),
        ("Adam papers, but leave out J Test Med please", [1]),
        ("Adam 2022 (not 2020)", [3]),
        ("papers by Adam except those about fibroblasts", [3]),
        ("Does the list include Frost 2012?", []),
        ("Any paper from Cell Biol in there, and whose is it?", [1]),
        ("How many references aren't from 2021?", [1, 3]),
        ("Is reference 2 not by Berg?", [2]),
        ("Isn't the Berg 2021 paper in Breast Cancer?", [2]),
    ],
)
def test_what_is_left_out_is_not_found(question: str, numbers: list[int]) -> None:
    """Years, journals, authors and numbers told to be left out are; what is only denied is not."""
    assert found(question) == numbers


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("Whose DOI ends with 2020.12?", [1]),
        ("a DOI in the bibliography ends in 21)7, which entry is it", [2]),
        ("the DOI ending in zz99", []),
        ("cb.2020.12", [1]),
        ("s41586-099-99999-z", []),
        ("Which paper is on pages 5-6?", [3]),
        ("the article in volume 2 of Breast Cancer", [2]),
        ("Volume 2, number 1, pages 3 to 4: which article is that?", [2]),
        ("Who is behind the contribution that starts on page 5?", [3]),
        ("Whose piece opens on page 4711?", []),
        ("Which miRNA hits PPP2CA?", []),
        ("What is told on page 5 of this review?", []),
        ("Which entry is 3(1):5?", [3]),
        ("Which reference has article number 777?", []),
    ],
)
def test_part_of_an_imprint_leads_to_its_entry(question: str, numbers: list[int]) -> None:
    """The end of a DOI, a volume, pages or an article number name an entry."""
    assert (found(question) or []) == numbers


@pytest.mark.parametrize(
    "question",
    [
        "Exosomal miR-9 silences PTEN in fibroblasts",
        "who wrote 'Exosomal miR-9 silences PTEN in fibroblasts'?",
        "in which journal did exosomal MIR-9 silences PTEN in fibroblasts appear?",
    ],
)
def test_whole_title_names_its_entry(question: str) -> None:
    """A title pasted in, bare or within a question, leads to its entry."""
    assert found(question) == [1]


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("I forgot who wrote it, but the title ends with 'silences PTEN in fibroblasts'.", [1]),
        ("Whose title finishes in cancer-secreted vesicles?", [2]),
        ("Which titles open with 'miR-155 drives' and when did they appear?", [3]),
        ("The last words of its title are 'drives cellular resistance'", [3]),
        ("What was shown where the title starts with 'MiR-155 drives'?", None),
    ],
)
def test_end_of_a_title_names_its_entries(question: str, numbers: list[int] | None) -> None:
    """What a title begins or ends with leads to its entries; None where no record is asked for."""
    titles = ("Exosomal miR-9 silences PTEN in fibroblasts", "Therapy by cancer-secreted vesicles")
    titles = (*titles, "MiR-155 drives cellular resistance")
    listed = "".join(f"{n}. Adam A. {t}. *J Med.* 2020;1:1-2.\n" for n, t in enumerate(titles, 1))
    text = f"A paper\n\nResults\n\nVesicles were seen.\n\nReferences\n\n{listed}"
    assert found(question, shelve([parsed(text)])) == numbers


def test_cells_that_resist_a_drug_are_drug_resistant() -> None:
    """A title that names the drug that is resisted is found by the class of it."""
    title = "Vesicles of cisplatin-resistant OVCAR cells feed macrophages. *Cell Biol.* 2020;1:1-2."
    listed = f"1. Adam A. {title}\n2. Berg B. Cisplatin in mice. *Cell Biol.* 2020;1:3-4.\n"
    text = f"A paper\n\nResults\n\nVesicles were seen.\n\nReferences\n\n{listed}"
    shelf = shelve([parsed(text)])
    asked = "Which Cell Biol paper is on a drug-resistant line?"
    assert found(asked, shelf) == [1]


def test_what_a_titled_paper_found_is_no_look_up() -> None:
    """A title in a question on the findings asks for no record."""
    question = "what did 'Exosomal miR-9 silences PTEN in fibroblasts' find? report its findings"
    assert found(question) is None


def test_the_name_of_a_disease_is_no_title() -> None:
    """What stands in passing, in small letters, names no record that happens to be called so."""
    listed = (
        REFERENCES + "4. Fu C. Late fibrosis of ovaries and kidneys. *J Test Med.* 2019;3(1):5-6.\n"
    )
    first = "Vesicles were seen in every sample of the tissue that was taken from the patients."
    shelf = shelve([parsed(f"A paper\n\nResults\n\n{first}²\n\nReferences\n\n{listed}")])
    passing = (
        "How was it dosed in the paper for late fibrosis of ovaries and kidneys after relapse?"
    )
    assert not record_query(passing, shelf).whole_titles
    assert record_query(
        "Who wrote the paper called late fibrosis of ovaries and kidneys?", shelf
    ).whole_titles
    assert record_query(
        "Who wrote Late fibrosis of ovaries and kidneys in the list of papers?", shelf
    ).whole_titles


@pytest.mark.parametrize(
    "question",
    [
        "Someone sent https://doi.org/10.1038/ncb309499. Is it among the references?",
        "hashimoto 1999 full ref",
        "What has B. Asadirad contributed to the reference list?",
        "I half remember the words 'a glimpse of distant shores'. Full details?",
    ],
)
def test_a_record_that_does_not_fit_is_refused(assistant: Assistant, question: str) -> None:
    """A look-up of what no entry is finds none, though one is much like it."""
    answer = assistant.ask(question)
    assert answer.refusal is not None


def test_an_initial_is_no_part_of_a_surname() -> None:
    """`S. Han` is not Shan, and no journal of one word stands for a name."""
    listed = (
        "1. Shan H, Roncaglia P. Vesicles in fish. RNA. 2014;1:1.\n2. Han S. Mice. Cell. 2015;1:2."
    )
    shelf = shelve([parsed(f"A title\n\nResults\n\nIt was seen.¹\n\nReferences\n\n{listed}")])
    assert found("Is there anything by S. Han?", shelf) == [2]
    assert found("Roncaglia 2014, full citation", shelf) == [1]


def test_name_with_a_figure_is_no_author() -> None:
    """The drug 5-FU is not the author Fu."""
    listed = REFERENCES + "4. Fu C, Adam A. Drugs in clinics. *J Test Med.* 2019;3(1):5-6.\n"
    first = "Vesicles were seen in every sample of the tissue that was taken from the patients."
    document = parsed(f"A paper\n\nResults\n\n{first}²\n\nReferences\n\n{listed}")
    shelf = shelve([document])
    assert not record_query("which study denied the 5-FU effect?", shelf).authors.names
    assert record_query("which study is by Fu?", shelf).authors.names


def test_words_of_titles_are_known() -> None:
    """What only a title of the lists says is no word that the sources lack."""
    assert SHELF.has_words("fibroblasts")
    assert not SHELF.has_words("colitis")
    assert not SHELF.has_words("")


def test_family_stands_for_its_members_where_none_is_named_alike() -> None:
    """A title on let-7a is one on let-7; one on miR-9 is none on miR-99."""
    listed = REFERENCES + "4. Fu C. Let-7a in milk of cows. *J Test Med.* 2019;3(1):5-6.\n"
    first = "Vesicles were seen in every sample of the tissue that was taken from the patients."
    document = parsed(f"A paper\n\nResults\n\n{first}²\n\nReferences\n\n{listed}")
    shelf = shelve([document])
    records = by_title(record_query("which references have let-7 in the title?", shelf), shelf)
    assert [record.reference.number for record in records] == [4]
    assert by_title(record_query("which titles have miR-99?", shelf), shelf) == []


def test_question_that_names_no_entry_finds_none() -> None:
    """Where a question names no entry at all, that is told from a miss."""
    assert found("Which study showed resistance?") is None


def test_subject_is_no_journal() -> None:
    """A question on a disease does not name the journal of the disease's name."""
    query = record_query("Which study showed that breast cancer cells release miR-9?", SHELF)
    assert not query.journals


def test_titles_need_the_mirna_asked_for() -> None:
    """By title, only papers on the question's miRNA are found."""
    records = by_title(record_query("the paper about miR-155 in resistance", SHELF), SHELF)
    assert [record.reference.number for record in records] == [3]
    assert by_title(record_query("the paper about miR-222", SHELF), SHELF) == []


def test_entry_is_the_reference_as_printed() -> None:
    """The block of an entry holds the reference's own text."""
    document = paper()
    for entry in entries_of(shelve([document]).records):
        assert entry.reference is not None
        block = document.text[entry.block.start : entry.block.end]
        assert entry.reference.raw in block


def test_shelf_of_one_document_has_its_records_alone() -> None:
    """Restricted to one document, the shelf of two has the records of that one."""
    documents = [replace(paper(), id="one"), replace(by_name(), id="two")]
    shelf = shelve(documents)
    assert len(shelf.records) == 7
    assert {record.document.id for record in shelf.of(frozenset({"two"})).records} == {"two"}


def test_authors_are_known_by_surname() -> None:
    """All cited authors are known by folded surname, with their initials."""
    assert SHELF.people["adam"] == {"A"}
    assert "miguelperez" in NAMES.people


LOOKUPS = [
    json.loads(line)
    for line in (Path(__file__).parent / "fixtures" / "lookups.jsonl").read_text().splitlines()
]


@pytest.mark.parametrize("asked", LOOKUPS, ids=lambda asked: str(asked["question"]))
def test_look_up_gives_its_entries_and_no_other(
    assistant: Assistant, asked: dict[str, object]
) -> None:
    """Natural look-ups in the review lead to all entries meant and none besides; none: refused."""
    answer = assistant.ask(str(asked["question"]))
    assert sorted(set(numbers(answer))) == asked["numbers"]
    assert answer.abstained is (not asked["numbers"])


@pytest.mark.parametrize(
    ("question", "headline"),
    [
        ("Is reference 8 a review?", "Yes"),
        ("Is reference 24 a review?", "No"),
        ("Is reference 37 about miR-105?", "Yes"),
        ("Is reference 37 about miR-155?", "No"),
        ("Was reference 90 published after 2015?", "Yes"),
        ("Was reference 90 published before 2015?", "No"),
        ("Is ref 72 from Oncogene?", "Yes"),
        ("Is ref 72 from Nature?", "No"),
        ("Do they cite anything by Kalluri?", "Yes"),
        ("Our head of lab insists they quote Theranostics. Do they, and for which works?", "Yes"),
        ("Do they cite something about glucose metabolism, and who are its authors?", "Yes"),
        ("Do they cite a paper on macrophages, and who wrote it?", "Yes"),
        ("Does the bibliography contain anything on trastuzumab?", "Yes"),
        ("Was the Hashimoto article printed in Nature?", "No"),
        ("Did Guyon's paper come out in 2018?", "No"),
        ("Was the Sammut study published in Lancet Oncology?", "No"),
        ("Is ref 13 in Nature Genetics?", "No"),
        ("Does reference 13 have a DOI?", "Yes"),
        ("Is a DOI given? does ref 83 have a DOI?", "No"),
        ("How often is reference 35 cited in the review?", "Cited in 2 places"),
        ("count of references dated 2019", "8 of 107 references"),
        ("how much of the bibliography is from 2016?", "3 of 107 references"),
        ("Anything by Kalluri in the reference list? Show all.", "Yes"),
        ("Any papers from 2014 among the references?", "Yes"),
        ("I recall a paper by Fong of 2015 on glucose. Is it there?", "Yes"),
        ("Is a 2018 paper on tear exosomes in the reference list?", "No"),
        ("Is a DOI printed with entry 61?", "Yes"),
        ("Is there a DOI for the Rodríguez-Martínez paper?", "Yes"),
        ("Was any DOI given for entry 83?", "No"),
        ("I was sent https://doi.org/10.1038/ncb3094 today. Is it among their references?", "Yes"),
        ("Grover's paper on suppressor cells was in Nature, wasn't it?", "No"),
        ("The Baroni article was printed in Cell Death and Disease, right?", "Yes"),
        ("Ryspayeva's paper is from 2019, isn't it?", "No"),
        ("Did Kalluri lead more than one of the referenced studies?", "No"),
        ("Is Zhou first author of more than one of the references?", "Yes"),
        ("Is there, strange as it is, a reference on mouse development?", "Yes"),
        ("None of the cited papers is from before 2012, right?", "No"),
        ("Nothing they cite is newer than 2023, correct?", "Yes"),
        ("Are all cited works from 2013 or later?", "No"),
        ("Are all references from Nature?", "No"),
        ("The oldest of the references dates from 2011, doesn't it?", "Yes"),
        ("The newest reference is from 2021, isn't it?", "No"),
        ("In Table 1 the row on miR-223 gives [56]. Is entry 56 about that?", "No"),
    ],
)
def test_record_is_held_against_what_is_said_of_it(
    assistant: Assistant, question: str, headline: str
) -> None:
    """A yes/no question about a record is answered from the record, which is shown."""
    answer = assistant.ask(question)
    assert (answer.headline or "").startswith(headline)
    assert answer.citations[0].references


@pytest.mark.parametrize("field", ["journal", "author", "year"])
def test_commonest_value_is_counted(assistant: Assistant, field: str) -> None:
    """The commonest journal, author or year is told with its count, and the records shown."""
    answer = assistant.ask(f"Which {field} is the most common in the reference list?")
    counted = re.search(r": (\d+) of (\d+) references", answer.headline or "")
    assert counted
    assert int(counted[2]) == 107
    assert 2 <= int(counted[1]) <= len(answer.citations)


def test_most_detailed_is_no_tally() -> None:
    """The most of something is counted, the most detailed is not."""
    assert record_query("By which author is the most detailed paper?", SHELF).most is None
    assert record_query("Which author wrote the most papers?", SHELF).most is not None


def test_claim_is_told_apart_by_its_figure(assistant: Assistant) -> None:
    """Asked where a figure comes from, the sentence that has it is quoted, with its study."""
    answer = assistant.ask("Where does the figure of 36,850 deaths come from?")
    assert "36,850" in answer.citations[0].quote
    assert answer.citations[1].references


def test_several_studies_are_given_where_several_are_asked_for(assistant: Assistant) -> None:
    """Asked for studies, an answer has the one behind the claim, and those with such titles."""
    answer = assistant.ask("Which studies looked at MSC exosomes blocking angiogenesis?")
    assert {52, 53} <= set(numbers(answer))


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("references whose lead author is called Zhou", {37, 107}),
        ("papers with a first author by the name of Chen", {50, 63}),
        ("anything from Science proper?", {5}),
        ("Any papers in Nature (not Nature Communications)?", {10}),
        ("which journal is the hundred and first entry from?", {101}),
        ("gernapundi 2015, the citation in full", {57}),
        ("Is there anything by J. K. Lee?", {53}),
        ("rodriguez martinez, the neoadjuvant chemo one - journal and volume?", {89}),
        ("In which year was the study on miR-939 and VE-cadherin published?", {38}),
        ("any citations from 2011? list them", {67}),
        ("Loan slip says: J Cell Biochem 120(4), p. 5666. Who is the first author?", {21}),
        ("somebody quoted 'Yang et al., 2020' here, show me", {7, 31}),
        ("I only recall 'cachexia' and 2023 - which paper?", {16}),
        ("need refernces 99-100 spelled out", {99, 100}),
        ("rodriguez martinez et al, pull up the reference (no accents on my keyboard)", {89}),
        ("Du: the 2021 study, please. Which reference?", {103}),
        ("On which pages of Sci Rep does the study by Ando stand?", {84}),
        ("is there anything by Ando from 2015 on about screening", {84}),
    ],
)
def test_names_are_told_from_words_beside_them(
    assistant: Assistant, question: str, first: set[int]
) -> None:
    """First authors given by name, asides and ordinals lead to the entries meant and no other."""
    assert set(numbers(assistant.ask(question))) == first


@pytest.mark.parametrize(
    "question",
    [
        "What do they say with reference 45?",
        "which claim does ref 45 support?",
        "show the statements that cite reference 45",
        "In what context is reference 45 quoted?",
        "reference 45: in which sentences?",
        "paper behind miR-20a-5p being high in MDA-MB-231 exosomes?",
        "study that found miR-20a-5p in MDA-MB-231 cell exosomes",
        "MDA-MB-231 exosomes are high in miR-20a-5p: whose findings are these?",
    ],
)
def test_what_a_reference_is_cited_for_is_quoted(assistant: Assistant, question: str) -> None:
    """Where a reference is cited, or whose a finding is: the sentence, then the record."""
    answer = assistant.ask(question)
    assert "miR-20a-5p was highly expressed" in answer.text
    assert 45 in numbers(answer)
    assert answer.headline is None


@pytest.mark.parametrize(
    "question",
    [
        "What's the impact factor of Oncogene?",
        "how often has the Melo paper been cited?",
        "email address of the first author of ref 13",
        "which hospital is reference 40 from?",
        "PMID for ref 24",
        "who financed? who funded the Wu paper?",
        "who peer-reviewed reference 12?",
        "how many patients took part in ref 24?",
        "is the Sammut article open access?",
        "what does reference 14 cost? price of reference 14",
    ],
)
def test_what_no_list_gives_is_refused(assistant: Assistant, question: str) -> None:
    """What people ask of papers and no reference list prints is refused, saying so."""
    answer = assistant.ask(question)
    assert answer.refusal is Refusal.NOT_ANSWERED
    assert answer.text.startswith("The reference list does not give")


@pytest.mark.parametrize(
    "question", ["Who funded this review?", "keywords of the review", "How is cost told of?"]
)
def test_a_document_is_asked_of_its_own_matter(assistant: Assistant, question: str) -> None:
    """The same asked of a document itself is not said to be missing in its list."""
    assert "The reference list" not in assistant.ask(question).text


def test_a_name_like_a_peoples_is_looked_for() -> None:
    """A surname that ends as adjectives of countries do is one that no entry has."""
    assert record_query("Are there papers by Sebastian on vesicles?", SHELF).unknown
    assert record_query("Is there any Danish paper in the list?", SHELF).unknown
    assert not record_query("Find the Danish paper about vesicles", SHELF).unknown


def test_what_is_true_of_all_entries_is_no_list_of_them() -> None:
    """Whether all are recent is a question about them; who can list them is asked to."""
    assert asks_for_all(record_query("Could you list all references?", SHELF))
    assert not asks_for_all(record_query("Are all works cited recent?", SHELF))


def test_who_reviewed_a_thing_wrote_a_review() -> None:
    """Reviews are looked for, save where it is asked who looked at the paper itself."""
    assert record_query("Who reviewed drug delivery?", SHELF).only_reviews
    assert not record_query("Who reviewed this paper?", SHELF).only_reviews


def test_refusal_says_what_was_looked_for(assistant: Assistant) -> None:
    """A look-up that no entry meets is refused with the names and years that were looked for."""
    answer = assistant.ask("Is there anything by Nakamura from 2012 in the bibliography?")
    assert answer.refusal is Refusal.NOT_ANSWERED
    assert "Nakamura" in answer.text
    assert "2012" in answer.text


@pytest.mark.parametrize(
    ("first", "then", "named"),
    [
        ("What is reference 62?", "any other one with a Guo as first author?", {45}),
        ("What is reference 45?", "Are there more Guo papers?", {62}),
        ("What is reference 67?", "any other ones in that journal?", {24}),
    ],
)
def test_others_like_the_record_shown_are_the_others_alone(
    assistant: Assistant, first: str, then: str, named: set[int]
) -> None:
    """Others by the author shown, named again, or in its journal leave the one shown out."""
    chat = assistant.chat()
    chat.ask(first)
    assert set(numbers(chat.ask(then))) == named


def test_a_work_that_is_not_cited_is_said_to_be_none(assistant: Assistant) -> None:
    """An author and year that no entry has are not answered by a sentence on the same subject."""
    answer = assistant.ask("Does the review cite Okada et al. 2009 on exosomal miR-105 in mice?")
    assert answer.refusal is Refusal.NOT_ANSWERED
    assert "Okada" in answer.text


def test_the_newest_work_on_a_subject_is_the_newest_of_all_on_it(assistant: Assistant) -> None:
    """The subject narrows and the year decides, whatever is cited for a claim on the subject."""
    assert numbers(assistant.ask("Newest paper that they cite about osteolytic metastasis?")) == [
        17
    ]


@pytest.mark.parametrize(
    "question",
    [
        "Which miRNAs did Yang report?",
        "What did Kim et al show about RAS?",
        "What happens to cancer cells in Nature?",
        "How many patients did Ando et al include?",
        "By how much did deaths rise in 2020?",
    ],
)
def test_what_a_study_found_is_no_look_up(assistant: Assistant, question: str) -> None:
    """Asked what was found, an answer quotes the text and not the reference list."""
    answer = assistant.ask(question)
    assert all("References" not in citation.section for citation in answer.citations)


ON_AUTHORS = """A paper that names its authors

Results

Okoro et al tested the tears of forty women.¹ However, this study was small. Berg et al saw
vesicles in every sample.² They were large. De Cole's study found less.

References

1. Okoro A, Bell B. Vesicles in tears. *Cell Biol.* 2020;1(1):1-2.
2. Berg B. Vesicles in breast cancer. *Breast Cancer.* 2021;2(1):3-4.
"""


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Okoro", ["Okoro et al tested", "However, this study was small"]),
        ("Berg", ["Berg et al saw"]),
        ("Nobody", []),
    ],
)
def test_what_is_told_of_an_author(name: str, told: list[str]) -> None:
    """The sentences that name an author are found, and those that go on about the study."""
    document = parsed(ON_AUTHORS)
    texts = {item.id: document.text[item.start : item.end] for item in document.sentences}
    found = [texts[key] for key in spoken_of(document, {name})]
    assert len(found) == len(told)
    assert all(text.startswith(start) for text, start in zip(found, told, strict=True))


@pytest.mark.parametrize(
    "question",
    ["What did Inubushi et al find?", "What does the Inubushi paper show, and is it reliable?"],
)
def test_what_an_author_found_is_told_with_the_record(assistant: Assistant, question: str) -> None:
    """Asked what an author found, the sentences on it come before the entry of the list."""
    answer = assistant.ask(question)
    assert answer.statements[0].text.startswith("Inubushi et al proposed")
    assert answer.statements[-1].text.startswith("85. ")


def test_a_doubted_number_shows_where_it_is_cited(assistant: Assistant) -> None:
    """Whether a reference fits is told by the places that cite it, with what the audit says."""
    answer = assistant.ask("Is reference 92 used correctly?")
    assert len(answer.statements) == 3
    assert any("miR-205" in warning.message for warning in answer.warnings)


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


@pytest.mark.parametrize(
    ("question", "number"),
    [
        (
            "Which paper profiled vesicles before surgery in localised tumours? Name lead author.",
            89,
        ),
        ("Who is first author of the Lancet overview on the disease?", 1),
        ("Which overall exosome review in Science is on the list and who are its authors?", 5),
    ],
)
def test_a_record_is_found_by_what_its_title_nearly_says(
    assistant: Assistant, question: str, number: int
) -> None:
    """One title that stands out is meant; what all sources are about tells none apart."""
    assert numbers(assistant.ask(question)) == [number]


# ── the documents themselves ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Who wrote this review?", "Dejiao He"),
        ("Who is the corresponding author?", "tongjishengxuanl@163.com"),
        ("Who funded the work?", "Hubei Province"),
        ("Who footed the bill for this review?", "Hubei Province"),
        ("the Hubei grant no.", "Hubei Province"),
        ("Is there a conflict of interest?", "no conflict of interest"),
        ("What are the keywords?", "tumor microenvironment"),
        ("What is the title of this paper?", "Emerging Roles of Exosomal miRNAs"),
        ("At which hospital do the authors work?", "Tongji Hospital"),
        ("Which authors are joint first?", "Yajun Bi"),
        ("Where should questions about the article be sent?", "tongjishengxuanl@163.com"),
        ("Who is thanked in it?", "offering help"),
        ("Who drafted the article?", "took part in drafting"),
    ],
)
def test_document_tells_of_itself(assistant: Assistant, question: str, holds: str) -> None:
    """Authors, funding and the like are quoted from the front and back of the document."""
    answer = assistant.ask(question)
    assert holds in answer.text
    assert all(one.document_id == assistant.documents[0].id for one in answer.citations)


@pytest.mark.parametrize(
    ("question", "headline"),
    [
        ("Did each author approve the final version?", "Yes"),
        ("Are the authors accountable for the work?", "Yes"),
        ("Did the authors not approve the final version?", None),
        ("Did all patients approve the final treatment?", "The review does not say"),
        ("Did the team declare any competing interests?", "No: the review denies it"),
        ("Do any of the authors have links to industry?", "No: the review denies it"),
        ("Do the authors declare no conflict of interest?", None),
        ("Was a grant declared?", None),
    ],
)
def test_what_authors_declare_is_affirmed(
    assistant: Assistant, question: str, headline: str | None
) -> None:
    """A statement of the authors affirms what they are asked to have done, and no more."""
    assert assistant.ask(question).headline == headline


def test_another_sponsor_has_no_grant_here(assistant: Assistant) -> None:
    """Money of a sponsor that the document does not name is not told of."""
    assert assistant.ask("What is the number of the Wellcome grant?").abstained


def test_each_document_tells_its_title() -> None:
    """Of two papers, both titles are found, though both stand at the same place."""
    documents = [
        replace(paper(f"{name} paper on vesicles"), id=name) for name in ("First", "Second")
    ]
    entries = find_metadata("What is the title of this paper?", documents)
    told = {entry.document.text[entry.block.start : entry.block.end] for entry in entries}
    assert told == {"First paper on vesicles", "Second paper on vesicles"}


@pytest.mark.parametrize(
    "question",
    ["When was this published?", "How old is this review?", "What year is this paper from?"],
)
def test_a_date_that_no_source_gives_is_said_to_be_missing(
    assistant: Assistant, question: str
) -> None:
    """Asked for its own date, a document that has none is not searched for another."""
    answer = assistant.ask(question)
    assert answer.refusal is Refusal.NOT_ANSWERED
    assert "published" in answer.text


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("What is the second oldest reference?", [2]),
        ("Name the 2nd newest paper in the reference list.", [2]),
        ("What is the third-oldest entry?", [3]),
        ("I think the oldest source in the list is of 2020. What is it?", [1]),
    ],
)
def test_a_place_from_an_end_of_the_years(question: str, numbers: list[int]) -> None:
    """An entry is found by its place from the oldest or the newest one."""
    assert found(question) == numbers


def test_the_number_of_a_citation_is_no_count(assistant: Assistant) -> None:
    """A citation with a number behind it is an entry of the list."""
    assert numbers(assistant.ask("Show citation number 12.")) == [12]
    assert assistant.ask("How many citations has the paper of Fong got?").abstained


def test_a_label_may_end_with_a_stop() -> None:
    """What stands before a stop says what a block is, where headings are called so."""
    text = "Vesicles\n\nResults\n\nThey glow.\n\nFunding\n\nBy nobody.\n\n"
    document = parsed(f"{text}Conflict of interest statement. None declared.\n")
    (entry,) = find_metadata("Was there a conflict of interest?", [document])
    assert "None declared" in document.text[entry.block.start : entry.block.end]


def test_money_is_told_among_the_thanks() -> None:
    """Where no heading speaks of funding, the thanks do; those that name no money do not."""
    text = "Vesicles\n\nResults\n\nThey glow.\n\nAcknowledgments\n\nWe thank {}.\n"
    paid = "Ann. The work was supported by the Fern Fund"
    both = f"{paid}.\n\nFunding\n\nThe moss grant"

    def told(whom: str) -> int:
        return len(find_metadata("Who funded this work?", [parsed(text.format(whom))]))

    assert (told(paid), told("Ann for her patience"), told(both)) == (1, 0, 1)


def test_a_journal_is_told_by_the_line_of_a_citation() -> None:
    """In a text whose record is not known, journal, year and pages stand together."""
    text = (
        "Ferns in frost\n\nCitation: Roe, A. Ferns in frost. Fern Lett. 2021, 7, 115.\n\n"
        "Abstract\n\nFerns were frozen, and they thawed again when it was warm.\n"
    )
    (entry,) = find_metadata("Which journal is the paper in?", [parsed(text)])
    assert "Fern Lett. 2021" in entry.document.text[entry.block.start : entry.block.end]


def test_what_only_a_cited_title_names_is_said_to_be_cited(tmp_path: Path) -> None:
    """A name that no text has and a title does is refused, and the entry is shown."""
    paper = (
        "MiR-1 in hearts\n\nIntroduction\n\nMiR-1 was raised in hearts of mice [1].\n\n"
        "References\n\n1. Doe J, Roe K. MiR-34c and miR-1 in hearts. J Heart. 2011;1:1-9.\n"
    )
    with assistant_on({"heart.txt": paper}, tmp_path) as bot:
        answer = bot.ask("Is miR-34c raised in hearts?")
        other = bot.ask("Is miR-77 raised in hearts?")
        shown = bot.ask("Is there a citation describing miR-34c as something next to miR-1?")
        unlisted = bot.ask("Is there a citation describing miR-34c as something next to miR-9?")
    assert shown.refusal is None  # the entry is just what is asked for
    assert "1. Doe J" in shown.text
    assert unlisted.abstained
    assert answer.refusal is Refusal.NOT_IN_SOURCES
    assert "only among the works they cite: 1. Doe J" in answer.text
    assert "cite" not in other.text
