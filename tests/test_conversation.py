"""Follow-up questions, made to stand alone by the turns before."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.conversation import LONGEST, Turn, standalone
from assistant.records import Answer, Citation, CitedStudy, Statement
from tests.asking import answered

ASKED = "What does exosomal miR-9 target in fibroblasts?"
SAID = "Exosomal miR-9 silences PTEN in fibroblasts."
TURNS = (Turn(ASKED, answered(ASKED, SAID)),)


@pytest.mark.parametrize("text", ["And miR-155?", "What about microRNA-155?", "and mir-155"])
def test_another_mirna_takes_the_place_of_the_first(text: str) -> None:
    """A fragment that names a miRNA asks the last question of that one."""
    made = standalone(text, TURNS)
    assert "155" in made
    assert "miR-9" not in made
    assert "target in fibroblasts" in made


def test_bare_number_is_a_mirna_after_mirnas() -> None:
    """`what about 342-3p?` names the next miRNA."""
    assert "miR-342-3p" in standalone("What about 342-3p?", TURNS)


def test_what_is_as_before_is_not_said_again() -> None:
    """Another miRNA "from the same source" is asked of in the words of the last question."""
    asked = "How does miR-21 from stem cells act on tumours?"
    made = standalone("and what about 9-5p from the same source?", (Turn(asked, answered(asked)),))
    assert made == "How does miR-9-5p from stem cells act on tumours?"


def test_the_study_of_a_name_need_not_have_it_in_its_title() -> None:
    """The one name told of is that of the statement, where no title has it."""
    answer = resting_on()
    asked = "What does miR-9 do?"
    turn = Turn(asked, replace(answer, standalone=asked))
    text = "Who are the authors of the paper on the latter?"
    assert standalone(text, (turn,)).startswith(f"{text} (DOI 10.1000/1")


def test_bare_question_is_about_the_last_subject() -> None:
    """A question that does not say of what it asks is about what was asked before."""
    assert "miR-9" in standalone("How sensitive?", TURNS)
    assert SAID in standalone("Who did that study?", TURNS)


def test_another_setting_takes_the_place_of_the_first() -> None:
    """A fragment that names another fluid or cell asks the last question of it."""
    asked = "Is miR-21 raised in serum?"
    made = standalone("And in urine?", (Turn(asked, answered(asked, "It is.")),))
    assert made == "Is miR-21 raised in urine?"
    asked = "Did miR-21 lengthen progression-free survival in women?"
    made = standalone("And overall survival?", (Turn(asked, answered(asked, "It did.")),))
    assert made == "Did miR-21 lengthen overall survival in women?"
    assert standalone("And in macrophages?", TURNS) == ASKED.replace("fibroblasts", "macrophages")


@pytest.mark.parametrize(
    "text",
    ["Where does it come from?", "What are its targets?", "Does this miRNA promote growth?"],
)
def test_pronoun_becomes_the_name(text: str) -> None:
    """A pronoun stands for the miRNA that the last question named."""
    made = standalone(text, TURNS)
    assert "miR-9" in made
    assert made != text


def test_pronoun_means_what_the_answer_brought() -> None:
    """Where the question named no miRNA, the pronoun stands for the one that was answered."""
    asked = "Which miRNA silences PTEN?"
    made = standalone("Where is it made?", (Turn(asked, answered(asked, SAID)),))
    assert "miR-9" in made


def test_it_is_the_one_thing_asked_for() -> None:
    """After "which assay ... for PTEN?", "it" is the assay, but no cell."""
    told = answered("", "A kit was used.")
    made = standalone("What can it detect?", (Turn("Which assay was used for PTEN?", told),))
    assert made.startswith("What can the assay detect?")
    made = standalone("What can it detect?", (Turn("Which cell has lost PTEN?", told),))
    assert made.startswith("What can PTEN detect?")


def test_study_of_that_is_the_study_of_the_statement() -> None:
    """`Who showed that?` asks about the first statement of the last answer."""
    assert SAID in standalone("Which study showed that?", TURNS)


@pytest.mark.parametrize(
    "text",
    [
        "What does miR-222 target?",
        "How are exosomes separated from blood?",
        "Which drugs does CXCR4 confer resistance to?",
        "What does TNBC stand for?",
        "Who found that miR-222 targets PTEN?",
        "Which paper reported that miR-222 targets PTEN?",
        "What is the source of miR-222?",
        "Which reference supports miR-222 as a marker?",
    ],
)
def test_new_subject_is_left_alone(text: str) -> None:
    """A question that brings its own subject is not bent to the old one."""
    assert standalone(text, TURNS) == text


@pytest.mark.parametrize(
    "text",
    [
        "Why is miR-21 raised?",
        "And does miR-155 promote metastasis?",
        "But is miR-10b found in urine?",
    ],
)
def test_whole_question_keeps_its_words(text: str) -> None:
    """A question with a miRNA and a verb of its own keeps both, whatever word it begins with."""
    made = standalone(text, TURNS)
    for word in ("raised", "promote", "metastasis", "found", "urine"):
        assert (word in text) <= (word in made)


def test_first_question_stands_alone() -> None:
    """Without turns before, every question is left as it is."""
    assert standalone("And miR-155?", ()) == "And miR-155?"


def test_only_the_last_turn_is_followed() -> None:
    """A follow-up is about the last exchange."""
    later = "What does miR-222 target in macrophages?"
    turns = (*TURNS, Turn(later, answered(later, "MiR-222 silences PDLIM2.")))
    assert "miR-222" in standalone("Where does it come from?", turns)


@given(st.text(max_size=400))
@settings(deadline=None, max_examples=150, derandomize=True)
def test_any_text_can_follow(text: str) -> None:
    """Whatever follows, it keeps to the words of the turns and of itself."""
    made = standalone(text, TURNS)
    own = "and 's miR-() Which study showed that:"  # what a follow-up is put with
    spoken = {*f"{text} {ASKED} {SAID} {own}".lower()}
    assert set(made.lower()) <= spoken


def test_long_text_brings_its_own_subject() -> None:
    """A text longer than any follow-up is left as it is."""
    text = "And it is " + "so " * LONGEST
    assert standalone(text, TURNS) == text


def test_a_question_after_its_study_is_about_the_finding() -> None:
    """What is asked after asking for the study is about what was asked before that."""
    study = standalone("And which study showed that?", TURNS)
    turns = (*TURNS, Turn(study, answered(study, SAID)))
    made = standalone("Is it in mice or in patients?", turns)
    assert made == "Is miR-9 in mice or in patients? (exosomal miR-9 target fibroblasts)"
    turns = (*turns, Turn(made, answered(made, SAID)))
    assert standalone("What about miR-155?", turns) == made.replace("miR-9", "miR-155")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("New question, nothing to do with that: how are vesicles made?", "how are vesicles made?"),
        ("Different topic: what is Lin28B?", "what is Lin28B?"),
        ("And separately, who funded the review?", "who funded the review?"),
        ("Thanks. Another subject now: what is Lin28B?", "what is Lin28B?"),
        ("Leave the mice. Who wrote this paper?", "Who wrote this paper?"),
        ("Who paid for the review?", "Who paid for the review?"),
    ],
)
def test_an_announced_subject_is_a_new_one(text: str, wanted: str) -> None:
    """What says that it is about something else takes nothing over; nor what asks of the paper."""
    assert standalone(text, TURNS) == wanted


@pytest.mark.parametrize(
    "text", ["Sorry, I meant in urine, not serum", "no wait, I mean urine", "Make that urine."]
)
def test_an_amended_question_is_the_same_of_another_thing(text: str) -> None:
    """Who says what he meant asks the last question of that."""
    asked = "Is miR-21 raised in serum?"
    made = standalone(text, (Turn(asked, answered(asked, "It is.")),))
    assert made == "Is miR-21 raised in urine?"


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("going back to the first one, does it affect survival?", "miR-9"),
        ("Let's return to the original question: where is it made?", "miR-9"),
        ("back to the previous question, is it raised in serum?", "miR-21"),
    ],
)
def test_an_earlier_turn_is_gone_back_to(text: str, of: str) -> None:
    """What is asked of the first or the previous question is about that one's subject."""
    others = ("Is miR-21 raised in urine?", "What does CTC stand for?")
    turns = (*TURNS, *(Turn(asked, answered(asked, "It is.")) for asked in others))
    made = standalone(text, turns)
    assert of in made
    assert "CTC" not in made


def test_mirnas_asked_for_after_a_yes_are_all_of_them() -> None:
    """A fragment that asks for miRNAs is not narrowed to the one that the last answer named."""
    asked = "Do fibroblasts send vesicles that silence PTEN?"
    made = standalone("By which miRNAs?", (Turn(asked, answered(asked, SAID)),))
    assert "miR-9" not in made
    assert "fibroblasts" in made


def test_that_gene_is_the_one_that_was_answered() -> None:
    """Asked of another miRNA, "that same gene" is named by the answer before."""
    assert standalone("Does miR-155 act on that same gene?", TURNS) == "Does miR-155 act on PTEN?"


def test_they_are_the_things_that_were_asked_about() -> None:
    """A plural pronoun stands for the one plural of the last question."""
    asked = "How large are exosomes?"
    turns = (Turn(asked, answered(asked, "They measure 90 nm.")),)
    assert standalone("How are they made?", turns) == "How are exosomes made?"


def test_another_drug_is_asked_of_all_again() -> None:
    """What narrowed the list before does not narrow the next one."""
    asked = "Which miRNAs cause doxorubicin resistance? Only the miRNAs that target PTEN."
    turns = (Turn(asked, answered(asked, SAID)),)
    assert standalone("And cisplatin?", turns) == "Which miRNAs cause cisplatin resistance?"


RECORDS = ("1. Adam A. Vesicles. 2020.", "2. Berg B. Tears. 2021.")


def recorded(*, with_doi: bool = True) -> Answer:
    """An answer that shows two records of a reference list."""
    shown = []
    for number, raw in enumerate(RECORDS, start=1):
        doi = f"10.1000/{number}" if with_doi else None
        study = CitedStudy(raw, number, (), None, None, None, doi, None)
        shown.append(
            Citation(number, raw, raw, 0, "paper", "Paper", (), None, 0, len(raw), (study,))
        )
    statements = tuple(Statement(item.quote, (item.number,)) for item in shown)
    return replace(answered("Which studies?", SAID), statements=statements, citations=tuple(shown))


@pytest.mark.parametrize(
    "text", ["Which of the two was published first?", "And the journals?", "Who are the authors?"]
)
def test_records_that_were_shown_are_meant(text: str) -> None:
    """What records have, asked with no subject, is asked of the records of the last answer."""
    made = standalone(text, (Turn("Which studies?", recorded()),))
    assert made == f"{text} (DOI 10.1000/1, 10.1000/2)"
    unlinked = standalone(text, (Turn("Which studies?", recorded(with_doi=False)),))
    assert unlinked == f"{text} (references 1, 2)"


@pytest.mark.parametrize("text", ["When was miR-9 first described?", "Which tumours came first?"])
def test_question_with_a_subject_is_not_of_the_records(text: str) -> None:
    """A subject of its own keeps a question from being about the records."""
    assert "10.1000" not in standalone(text, (Turn("Which studies?", recorded()),))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("And the next one?", "What is reference 3?"),
        ("the previous entry please", "What is reference 0?"),
        ("the one on tears, doi please", "the one on tears, doi please (DOI 10.1000/2)"),
        ("the second one's journal?", "the second one's journal? (DOI 10.1000/2)"),
        ("the 2020 one?", "the 2020 one? (DOI 10.1000/1)"),
        ("how often were they cited?", "how often were they cited? (DOI 10.1000/1, 10.1000/2)"),
    ],
)
def test_one_of_the_records_is_meant(text: str, asked: str) -> None:
    """An entry is meant by its place beside those shown, or by what tells it from the others."""
    assert standalone(text, (Turn("Which studies?", recorded()),)) == asked


def resting_on() -> Answer:
    """An answer whose one statement rests on two studies."""
    studies = tuple(
        CitedStudy(raw, number, (), None, None, None, f"10.1000/{number}", None)
        for number, raw in enumerate(RECORDS, start=1)
    )
    quote = Citation(1, SAID, SAID, 0, "paper", "Paper", (), None, 0, len(SAID), studies)
    return replace(answered("What does miR-9 do?", SAID), citations=(quote,))


@pytest.mark.parametrize(
    "text",
    [
        "Give me both references",
        "and who wrote that?",
        "DOIs?",
        "in which journal was that?",
        "Who is first author of the article behind that?",
        "I'd like the reference in full.",
        "Is that from one lab only?",
        "source?",
        "Could I see the complete citation?",
        "Give me the paper, please",
        "according to whom?",
        "How should I cite this?",
        "And the year of that report?",
    ],
)
def test_studies_behind_what_was_told_are_meant(text: str) -> None:
    """What only records have, asked of what was told, is asked of the studies behind it."""
    made = standalone(text, (Turn("What does miR-9 do?", resting_on()),))
    assert made == f"{text} (DOI 10.1000/1, 10.1000/2)"


@pytest.mark.parametrize(
    "text", ["Since when is that known?", "How recent is this finding?", "When was it discovered?"]
)
def test_since_when_it_is_known_is_the_year_of_its_study(text: str) -> None:
    """The age of a finding is that of the studies behind what was told."""
    made = standalone(text, (Turn("What does miR-9 do?", resting_on()),))
    assert made == "In which year was that published? (DOI 10.1000/1, 10.1000/2)"


@pytest.mark.parametrize(
    "text", ["Who did this work, and when was it printed?", "When was it published?"]
)
def test_who_did_it_is_asked_of_the_study_behind(text: str) -> None:
    """Whoever did the work told of, and when, stands in its record."""
    assert "10.1000/1" in standalone(text, (Turn("What does miR-9 do?", resting_on()),))


def test_the_statement_that_rests_on_a_study_is_meant() -> None:
    """What is told first and cites nothing is not what the study is asked for."""
    first = Statement("Vesicles have been found in many fluids.", ())
    answer = resting_on()
    answer = replace(answer, statements=(first, *answer.statements))
    turn = Turn("What does miR-9 do?", answer)
    assert "10.1000/1" in standalone("Where was that published?", (turn,))
    assert SAID in standalone("Which scientists found so?", (turn,))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The paper for the second one?", 2),
        ("Give me the reference of the first", 1),
        ("and the citation for miR-21?", 2),
        ("What year is the study on the latter from?", 2),
    ],
)
def test_the_study_of_one_of_two_names_is_meant(text: str, number: int) -> None:
    """Of the studies behind an answer, that of the name told by its place or by itself."""
    raws = ("1. Adam A. Vesicular miR-9. Cell. 2020;1:1.", "2. Berg B. Plasma miR-21. Cell. 2021.")
    studies = tuple(
        CitedStudy(raw, at, (), None, None, None, f"10.1000/{at}", None)
        for at, raw in enumerate(raws, start=1)
    )
    answer = resting_on()
    answer = replace(answer, citations=(replace(answer.citations[0], references=studies),))
    asked = "What do miR-9 and miR-21 do?"
    made = standalone(text, (Turn(asked, replace(answer, standalone=asked)),))
    assert made == f"{text} (DOI 10.1000/{number})"


def one_record() -> Answer:
    """An answer that shows the record of one study, with its author."""
    answer = recorded()
    study = replace(answer.citations[0].references[0], authors=("Adam A", "Berg B"))
    cited = replace(answer.citations[0], references=(study,))
    return replace(answer, citations=(cited,), statements=answer.statements[:1])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Is she on any other entry?", "Which entries of the reference list are by Adam A?"),
        (
            "Does this author turn up elsewhere?",
            "Which entries of the reference list are by Adam A?",
        ),
        ("What did they find in plasma?", "What did Adam and colleagues find in plasma?"),
    ],
)
def test_the_author_of_a_record_is_meant(text: str, wanted: str) -> None:
    """After one record, a person is its first author."""
    assert standalone(text, (Turn("What is reference 1?", one_record()),)) == wanted


@pytest.mark.parametrize(
    "text",
    ["Which ones?", "What are they called?", "How many were there and what are they called?"],
)
def test_names_of_what_was_told_are_asked_again(text: str) -> None:
    """The names of miRNAs that were told of stand in the answer to the same question."""
    asked = "Do tumour exosomes alter fibroblasts?"
    assert standalone(text, (Turn(asked, answered(asked, SAID)),)) == asked


def test_a_fluid_is_asked_of_the_same_mirna() -> None:
    """A fluid alone, after another question, asks for whatever is told of it there."""
    asked = "Which gene does miR-9 hit?"
    turns = (Turn(asked, answered(asked, SAID)),)
    assert standalone("and in plasma?", turns) == "What about miR-9 in plasma?"


@pytest.mark.parametrize(
    "text",
    ["What did other studies find?", "when does it appear?", "Who are the authors?", "first?"],
)
def test_words_of_records_alone_mean_no_study(text: str) -> None:
    """Other studies, the document's authors and what comes first are none of those behind."""
    assert "10.1000" not in standalone(text, (Turn("What does miR-9 do?", resting_on()),))


def test_question_after_records_is_about_what_went_before() -> None:
    """After a look at a record, "it" is what was asked about before that."""
    turns = (*TURNS, Turn("And the journals? (DOI 10.1000/1, 10.1000/2)", recorded()))
    assert "miR-9" in standalone("Where is it made?", turns)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "And the one from T cells, what does it lower?",
            "what does the miRNA from T cells lower?",
        ),
        ("what about the one that silences KRAS?", "Which miRNA that silences KRAS?"),
        ("and for metastasis to the liver?", "Which miRNA drives metastasis to the liver?"),
        ("and to the liver?", "Which miRNA drives liver metastasis?"),
    ],
)
def test_another_of_the_kind_has_nothing_of_the_first(text: str, wanted: str) -> None:
    """Where another miRNA is pointed at, what was said of the first one is not said of it."""
    asked = "Which miRNA drives bone and lung metastasis through glucose?"
    assert standalone(text, (Turn(asked, answered(asked, SAID)),)) == wanted


def test_another_of_the_kind_keeps_the_drug_that_was_asked_about() -> None:
    """What sets the other one apart names no drug of its own: it is still on that of the first."""
    asked = "Which miRNAs have to do with trastuzumab?"
    turns = (Turn(asked, answered(asked, SAID)),)
    still = standalone("And the one that works against it, what does it act on?", turns)
    other = standalone("And the one against cisplatin, what does it act on?", turns)
    assert still.endswith("(trastuzumab)")
    assert "trastuzumab" not in other


@pytest.mark.parametrize("text", ["Why?", "How come?", "and why is that?", "Why so?"])
def test_a_bare_why_is_asked_of_what_was_asked_last(text: str) -> None:
    """A why without a subject is why that is so which was asked."""
    assert standalone(text, TURNS).endswith(f"({ASKED.rstrip('?')})")


@pytest.mark.parametrize(
    "text", ["How sure is that?", "Any caveats?", "Is that proven?", "Can I trust this finding?"]
)
def test_doubt_is_of_what_was_told_last(text: str) -> None:
    """How sure a thing is, is asked of the finding that was quoted."""
    assert standalone(text, TURNS) == f"How solid is the evidence? ({SAID.rstrip('.')})"


def test_who_gave_it_is_no_study() -> None:
    """Who gave or made a thing is asked of the thing, and not of a study."""
    assert SAID not in standalone("Who provided that?", TURNS)


@pytest.mark.parametrize("said", ["What does the 5p strand target?", "And its 5p arm?"])
def test_arm_is_one_of_the_mirna_before(said: str) -> None:
    """An arm that is named alone is the arm of the one miRNA spoken of."""
    assert "miR-9-5p" in standalone(said, TURNS)


def test_arm_of_two_is_left_open() -> None:
    """Of two miRNAs an arm belongs to neither."""
    asked = "Do miR-9 and miR-31 target PTEN?"
    turn = Turn(asked, answered(asked, "They do."))
    assert "-5p" not in standalone("What does the 5p strand do?", (turn,))


def test_one_that_is_asked_for_alone_loses_its_partner() -> None:
    """What is asked for "on its own" loses what stood beside it; its fluid is exchanged too."""
    asked = "How good is the serum test with miR-9 and CA125?"
    turn = Turn(asked, answered(asked, "It is."))
    made = standalone("And miR-31 in urine, on its own?", (turn,))
    assert made == "How good is the urine test with miR-31?"
    assert "CA125" in standalone("And miR-31 in urine?", (turn,))


@pytest.mark.parametrize(
    "said",
    [
        "What was the weak point of that work?",
        "Did that study have any limitations?",
        "What weaknesses does their study have?",
    ],
)
def test_weak_points_of_a_study_are_those_of_what_was_told(said: str) -> None:
    """What speaks against a study is no question for its record."""
    assert standalone(said, TURNS) == f"How solid is the evidence? ({SAID[:-1]})"


def test_review_behind_a_statement_is_looked_up() -> None:
    """`Which review says that?` asks for what is cited, "this review" is the document itself."""
    assert SAID in standalone("Which review says that?", TURNS)
    assert SAID not in standalone("What does this review say about that?", TURNS)


def test_it_is_the_pathway_that_several_act_through() -> None:
    """After "which pathway do A and B use?", the one thing spoken of is the pathway."""
    asked = "Which pathway do miR-7 and miR-31 activate?"
    turn = Turn(asked, answered(asked, "Both activate the PI3K/AKT pathway."))
    assert standalone("Can it be undone?", (turn,)) == "Can PI3K/AKT be undone?"


def test_what_things_hold_is_asked_the_same() -> None:
    """`And the proteins in them?` takes the verb of the question before."""
    asked = "How are vesicles counted in the lab?"
    turn = Turn(asked, answered(asked, "By cytometry."))
    made = standalone("And the proteins inside them?", (turn,))
    assert made == "How are the proteins in vesicles counted in the lab?"


def test_this_research_is_on_what_was_asked_about() -> None:
    """`This research` has the subject of the question before."""
    asked = "Are vesicles fit for vaccines?"
    turn = Turn(asked, answered(asked, "They are."))
    made = standalone("How far along is this research?", (turn,))
    assert made == "How far along is the research on vesicles?"


@pytest.mark.parametrize(
    ("asked", "said", "made"),
    [
        (
            "How stable are vesicular proteins in urine?",
            "And the free ones?",
            "How stable are free proteins in urine?",
        ),
        (
            "What is the detection limit for miR-9?",
            "And for miR-31 in plasma?",
            "What is the detection limit for miR-31 in plasma?",
        ),
        ("Is miR-9 raised in plasma?", "And miR-31 in plasma?", "Is miR-31 raised in plasma?"),
    ],
)
def test_another_sort_or_place_is_put_into_the_question(asked: str, said: str, made: str) -> None:
    """What sets the other thing apart takes the place of what set the first one apart."""
    found = standalone(said, (Turn(asked, answered(asked, "It is so.")),))
    assert found == made


def test_these_tests_are_not_the_disease() -> None:
    """`These tests` is no name for what the question before named."""
    asked = "Can the panel tell MGUS from health?"
    turn = Turn(asked, answered(asked, "It can."))
    made = standalone("What limits these tests?", (turn,))
    assert made.startswith("What limits these tests? (")


def test_a_doubt_is_an_aside() -> None:
    """What is asked after "how sure is that?" is about what was asked before."""
    made = standalone("How solid is that?", TURNS)
    turns = (*TURNS, Turn(made, answered(made, SAID)))
    assert standalone("And miR-155?", turns) == ASKED.replace("miR-9", "miR-155")


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("Which one in that work goes with Ki67?", f"Which one goes with Ki67? ({ASKED[:-1]})"),
        (
            "Is there another miRNA that does this?",
            f"Is there another miRNA that does this? ({ASKED[:-1]})",
        ),
    ],
)
def test_what_is_asked_within_a_study_looks_up_no_record(said: str, made: str) -> None:
    """The words "in that work" are a place, "does this" is the verb of the question before."""
    assert standalone(said, TURNS) == made


KELL = "What did Kell and colleagues measure in women?"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Which cut-off did they use?", "Which cut-off did Kell and colleagues use?"),
        ("And what was their sample size?", "what was Kell’s sample size?"),
        (
            "How old were they?",
            "How old were they? (What did Kell and colleagues measure in women)",
        ),
    ],
)
def test_who_reports_is_meant_by_what_is_done(text: str, made: str) -> None:
    """Those who measure and report are the authors spoken of; those who age are others."""
    assert standalone(text, (Turn(KELL, answered(KELL, "They measured miRNAs.")),)) == made


def told_after(question: str, asked: str, said: str) -> str:
    """How a question stands alone after one exchange."""
    return standalone(question, (Turn(asked, answered(asked, said)),))


@pytest.mark.parametrize(
    "text", ["Which of their miRNAs hits PTEN?", "What do its exosomes carry?", "And their cargo?"]
)
def test_what_is_sent_is_of_the_sender(text: str) -> None:
    """No miRNA has miRNAs or exosomes: "their miRNAs" are those of the cells that were named."""
    asked = "What do exosomes of mast cells do to tumours?"
    made = told_after(text, asked, "Mast cell exosomes carry miR-9 to tumours.")
    assert "mast cell" in made.lower()
    assert "miR-9" not in made


def test_pronoun_with_its_own_noun_is_left() -> None:
    """A pronoun that its own sentence gives a noun to stands for nothing of the last turn."""
    asked = "What does miR-9 do to the liver?"
    said = "MiR-9 draws monocytes to the liver."
    made = told_after("Which blood cell comes in and what is it changed into?", asked, said)
    assert "what is it changed into" in made
    made = told_after("What do monocytes do when they take it up?", asked, said)
    assert "when they take miR-9 up" in made
    made = told_after("What about PTEN, is it lost too?", asked, said)
    assert "PTEN, is it lost too" in made
    made = told_after("Which gene does it hit and how?", asked, said)
    assert "does miR-9 hit" in made


def test_more_of_it_is_an_amount() -> None:
    """`more of it` asks how much there is of the miRNA, not for other ones."""
    asked = "Does miR-9 make tumours grow?"
    made = told_after("Is there more of it in urine?", asked, "MiR-9 made tumours grow.")
    assert made.startswith("Is there more of miR-9 in urine?")
    assert "other than" in told_after("Are there more?", asked, "MiR-9 made tumours grow.")


@pytest.mark.parametrize("text", ["Which miRNAs team up for it?", "Which drugs work against it?"])
def test_teaming_up_and_working_name_no_study(text: str) -> None:
    """`team` and `work` as verbs ask for no study."""
    made = told_after(text, "Can mast cells feed tumours?", "Mast cells fed tumours.")
    assert not made.startswith("Which study")


def test_name_in_front_has_a_question_of_its_own() -> None:
    """A thing named in front is what the question behind it is on, in the setting before."""
    asked = "Does miR-9 tell of cisplatin resistance?"
    made = told_after("What about 34a, what does it mean for these patients?", asked, "It does.")
    assert made.startswith("miR-34a, what")
    assert "cisplatin resistance" in made
    assert "miR-9" not in made
    asked = "What did NOBLE-3 show for olaparib?"
    made = told_after("And in CARE-2, how long did women live there?", asked, "NOBLE-3 failed.")
    assert "CARE-2" in made
    assert "NOBLE-3" not in made
    assert told_after("34a, does it do that too?", ASKED, SAID) == ASKED.replace("miR-9", "miR-34a")


def test_gene_takes_the_place_of_the_gene_asked_about() -> None:
    """The same is asked of another gene or trial; where a miRNA was asked about, it stays."""
    asked = "How does MALAT1 hide tumours?"
    assert told_after("And NEAT1 - same story?", asked, "It does.") == asked.replace(
        "MALAT1", "NEAT1"
    )
    assert "miR-9" in told_after("And PTEN?", ASKED, SAID)


def test_fragment_that_leans_on_the_last_turn_has_its_subject() -> None:
    """`STAT3 involved?` is asked of what was spoken of; so is which kinase has a part in it."""
    assert "miR-9" in told_after("STAT3 involved?", ASKED, SAID)
    assert "miR-9" in told_after("Which kinase is implicated?", ASKED, SAID)
    own = "Which kinase is implicated in gout?"
    assert told_after(own, ASKED, SAID) == own


def test_utr_is_no_arm() -> None:
    """The 3'-UTR of a gene is no arm of a miRNA."""
    assert "miR-9-3p" not in told_after("How far did it fall with its 3'-UTR?", ASKED, SAID)


def test_which_mirnas_do_it_stands_for_no_mirna() -> None:
    """Where miRNAs are asked for, "it" is what was asked about and no miRNA of the answer."""
    made = told_after("Which miRNAs help it?", "What is cachexia?", "MiR-9 causes cachexia.")
    assert "miR-9" not in made
    assert "cachexia" in made


@pytest.mark.parametrize("text", ["Is that finding rock solid or still shaky?", "Is it firm?"])
def test_doubt_asks_how_solid_the_evidence_is(text: str) -> None:
    """A finding that is doubted is asked for its evidence."""
    assert told_after(text, ASKED, SAID).startswith("How solid is the evidence?")


def test_weak_points_of_ways_are_their_own() -> None:
    """The weak points of methods are no doubt of what was told."""
    made = told_after("And their weak points?", "How is DNA purified?", "By columns and beads.")
    assert made.startswith("What are the disadvantages?")
    assert "purified" in made
    made = told_after("And the limitations?", ASKED, SAID)
    assert made.startswith("How solid is the evidence?")


def test_what_a_group_measured_asks_for_no_record() -> None:
    """What is asked of the authors of a study is on its finding."""
    made = told_after("What did that group measure?", "Which study found miR-9?", SAID)
    assert made == "What did that group measure? (Which study found miR-9)"


def test_gene_asked_about_is_what_it_is() -> None:
    """The subject of the last question is "it", before a miRNA that its answer tells of."""
    made = told_after("Where is it found?", "What does PTEN do to NK cells?", "MiR-9 wakes them.")
    assert "PTEN found" in made
    assert "miR-9" not in told_after("And in women?", "What does PTEN do?", "MiR-9 hits PTEN.")
    made = told_after("Where is it found?", "Which CD8-derived miRNA hits PTEN?", "MiR-9 does.")
    assert "miR-9 found" in made


def test_one_thing_is_no_several() -> None:
    """`which of those` and "they" stand for no single thing where several were spoken of."""
    asked = "How is PTEN brought into vesicles by electric pulses?"
    assert "Which of those is best?" in told_after("Which of those is best?", asked, "By two ways.")


def test_what_was_the_dose_is_asked_of_what_was_told() -> None:
    """A question with nothing but a noun is on the study that was told of."""
    asked = "Which trials tested olaparib vaccines?"
    assert "olaparib" in told_after("What was the highest dose?", asked, "Two trials did.")


def test_what_is_asked_of_a_document_goes_on_with_it() -> None:
    """After a question on who made a paper, "it" is that paper."""
    asked = "Who paid for the PTEN work?"
    made = told_after("When was it published?", asked, "A foundation did.")
    assert made == "When was the PTEN work published?"


def test_they_are_the_cells_asked_about() -> None:
    """Where cells were asked about, and no miRNA, "them" stands for no miRNA of the answer."""
    asked = "What do fibroblasts get from platelets?"
    assert "miR-9" not in told_after("What changes in them?", asked, "They get miR-9.")
    asked = "Which miRNAs do platelets send?"
    assert "miR-9" in told_after("Where do they act?", asked, "Platelets send miR-9 and miR-155.")


def test_what_is_shown_is_the_finding() -> None:
    """`is that shown in mice?` asks of the whole finding, not of the miRNA alone."""
    made = told_after("Is that shown in mice?", ASKED, SAID)
    assert made == f"Is that shown in mice? ({ASKED.rstrip('?')})"


def test_what_goes_on_there_is_asked_of_the_place_told_of() -> None:
    """`which gene is hit there?` takes over what was asked."""
    made = told_after("Which enzyme is lost there?", "Do mast cells change the gut?", "They do.")
    assert "gut" in made
    text = "How many sources are there?"
    assert told_after(text, "Do mast cells change the gut?", "They do.") == text


@pytest.mark.parametrize(
    "text", ["Does miR-155 do likewise?", "And does miR-155 do the same?", "miR-155, does it too?"]
)
def test_what_does_likewise_is_asked_the_same(text: str) -> None:
    """Of what may do the same, the last question is asked."""
    asked = "Does miR-9 silence PTEN?"
    assert told_after(text, asked, SAID) == "Does miR-155 silence PTEN?"
    text = "Does miR-155 do that to MYC?"
    assert told_after(text, asked, SAID) == text


@pytest.mark.parametrize("text", ["Was that a big study?", "Were enough women studied?"])
def test_size_of_the_study_told_of_is_a_doubt(text: str) -> None:
    """Whether a study was large is asked of the evidence for what was told."""
    assert told_after(text, ASKED, SAID).startswith("How solid is the evidence?")


def test_two_pronouns_at_once() -> None:
    """Beside the things that "they" are, "it" is the only name of the question before."""
    asked = "Which miRNAs does circABC1 sponge?"
    turn = Turn(asked, answered(asked, "It sponges miR-1 and miR-2."))
    made = standalone("Which gene does it free by soaking them up?", (turn,))
    assert made.startswith("Which gene does circABC1 free by soaking mirnas up?")


@pytest.mark.parametrize("text", ["Up or down?", "sensitivity?", "mechanism?"])
def test_a_word_or_three_are_asked_of_what_was_spoken_of(text: str) -> None:
    """What says nothing of its subject takes it over; small talk and new subjects do not."""
    assert ASKED.rstrip("?") in told_after(text, ASKED, SAID)
    for other in ("okay", "hmm", "Exosome size?", "Thanks, great!"):
        assert told_after(other, ASKED, SAID) == other


def test_an_event_is_reversible_and_no_molecule() -> None:
    """`is that reversible?` is asked of what was told."""
    assert told_after("Is that reversible?", ASKED, SAID).startswith("Is that reversible? (")


def test_a_year_that_was_given_is_kept_for_another_time() -> None:
    """What is asked of the time after a year is asked of the records of no answer."""
    asked = "Which stent was used up to 2011?"
    turns = (Turn(asked, answered(asked, "Stent A was used.")),)
    assert standalone("And after that year?", turns) == "Which stent was used after 2011?"
    assert standalone("and since then?", turns) == "Which stent was used since 2011?"


def test_what_is_to_be_done_stands_for_no_name() -> None:
    """In "doing that", that is an action, whatever gene was spoken of."""
    asked = "How is PTEN brought back?"
    turns = (Turn(asked, answered(asked, "By zinc.")),)
    assert "doing PTEN" not in standalone("Could doing that slow growth?", turns)


@pytest.mark.parametrize("text", ["Which figures are there?", "What does Figure 2 show?"])
def test_figures_are_of_the_document(text: str) -> None:
    """What figures show takes nothing over."""
    assert told_after(text, ASKED, SAID) == text
