"""Whether a thing is understood, whether there is one at all, and what is needed for another."""

import pytest

from assistant.headline.wording import NO, NOT_SO, UNKNOWN, YES
from tests.test_direction import lead

UNCLEAR = "How miRNAs are sorted into vesicles remains unclear."
ELUCIDATED = "The mechanism by which vesicles sort miRNAs remains to be elucidated."
ESTABLISHED = "The role of miR-31 in wound repair is well established."
NO_TREATMENT = "There are no effective therapies for stage 3 fibrosis so far."
NO_RESOURCE = "At present, no database of tear miRNAs is available."
NO_LICENSED = "There is no licensed therapy for stage 3 fibrosis."
APART = "MiR-31, independent of KLF4, promotes migration."
BY_WAY = "MiR-31 promoted migration via KLF4."
PANELS = (
    "Diameter (A) and protein content (B) of fibres treated with conditioned medium, miR-31"
    " inhibitor and vesicles containing miR-31 inhibitor respectively."
)
SCARCE = "There is insufficient evidence to give miR-31."
SEVERITY = "The level of miR-31 was correlated with the severity of liver fibrosis."


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Do we know how vesicles sort miRNAs?", UNCLEAR, NOT_SO),
        ("Is it understood how vesicles sort miRNAs?", ELUCIDATED, NOT_SO),
        ("Have scientists worked out how vesicles sort miRNAs?", ELUCIDATED, NOT_SO),
        ("Is the sorting of miRNAs into vesicles fully understood?", UNCLEAR, NOT_SO),
        ("We know exactly how vesicles sort miRNAs, I suppose?", UNCLEAR, NOT_SO),
        ("Is it still unclear how vesicles sort miRNAs?", UNCLEAR, YES),
        ("Is the role of miR-31 in wound repair clear?", ESTABLISHED, YES),
    ],
)
def test_what_is_open_answers_whether_it_is_known(question: str, text: str, said: str) -> None:
    """A sentence that leaves a thing open says that it is not known, and no more."""
    assert lead(question, text) == said


def test_a_known_effect_is_a_claim() -> None:
    """What a miRNA is known to do is asked of its doing, not of what is understood."""
    text = "MiR-31 promotes migration, but how is not understood."
    assert lead("Is miR-31 known to promote migration?", text) == YES


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Do we have an effective drug against stage 3 fibrosis?", NO_TREATMENT, NOT_SO),
        ("Does an effective treatment exist for stage 3 fibrosis?", NO_TREATMENT, NOT_SO),
        ("Can I already consult a database of tear miRNAs?", NO_RESOURCE, NOT_SO),
        ("Have we got an effective drug against stage 2 fibrosis?", NO_TREATMENT, None),
        ("Do doctors have a therapy for stage 3 fibrosis?", NO_LICENSED, None),
    ],
)
def test_that_there_is_none_denies_one(question: str, text: str, said: str | None) -> None:
    """Of another stage nothing is denied, and that none is licensed does not deny that one is."""
    assert lead(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Does miR-31 need KLF4 to promote migration?", APART, NOT_SO),
        ("Does miR-31 need KLF4 in order to promote migration?", BY_WAY, YES),
        ("Does miR-31 depend on KLF4 to promote migration?", BY_WAY, YES),
        ("Does miR-31 promote migration only in the presence of KLF4?", APART, NOT_SO),
    ],
)
def test_what_is_needed_is_a_route(question: str, text: str, said: str) -> None:
    """Whatever happens independently of a thing does not need it."""
    assert lead(question, text) == said


def test_the_caption_of_panels_tells_no_result() -> None:
    """A list of what was given to whom has no predicate, and so no direction."""
    assert lead("Does a miR-31 inhibitor prevent the swelling of fibres?", PANELS) is None


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Is miR-31 linked with how bad the fibrosis of the liver is?", SEVERITY, YES),
        ("Does miR-31 keep tumours small?", "MiR-31 inhibited tumour growth.", YES),
        ("Losing miR-31 should keep fibres small, shouldn't it?", "", None),
        (
            "Losing miR-31 should keep fibres small, shouldn't it?",
            "Depletion of miR-31 leads to hypertrophy of fibres.",
            NO,
        ),
        (
            "Does KLF4 break vesicles down faster than free RNA?",
            "Their shell makes vesicles resistant to KLF4 and confers a longer half-life than"
            " that of free RNA.",
            None,
        ),
    ],
)
def test_how_bad_small_and_fast(question: str, text: str, said: str | None) -> None:
    """How bad a thing is, is its severity; what lasts longer does not go faster."""
    assert lead(question, text or "MiR-31 stands in a table.") == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Did more vesicles get into the fibres with longer exposure?", "time", YES),
        ("Do more vesicles enter the fibres over time?", "longer", YES),
        ("Do fewer vesicles enter the fibres over time?", "longer", NO),
        ("Does miR-31 rise with the dose of DOX?", "dose", NO),
        ("Does miR-31 fall with the dose of DOX?", "dose", YES),
        ("Does miR-31 rise with time?", "dose", None),
    ],
)
def test_what_goes_with_time_or_dose(question: str, text: str, said: str | None) -> None:
    """A time is no dose, and what is reduced dose-dependently falls with the dose."""
    told = {
        "time": "Labeled vesicles entered the fibres in a time-dependent manner.",
        "longer": "The longer the treatment, the more vesicles entered the fibres.",
        "dose": "DOX reduced miR-31 in a dose-dependent manner.",
    }
    assert lead(question, told[text]) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("miR-31 in bladder tumours: lower than in normal tissue?", YES),
        ("miR-31 in bladder tumours - raised?", NO),
    ],
)
def test_a_level_asked_of_a_topic(question: str, said: str) -> None:
    """What stands before the mark is whose level is asked for, and where."""
    text = "MiR-31 was significantly downregulated in bladder cancer tissues and cell lines."
    assert lead(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Does miR-31 promote cell cycle progression?", "MiR-31 induced cell cycle arrest.", NO),
        ("Does miR-31 cause growth arrest?", "MiR-31 promoted the growth of fibres.", NO),
        ("Does miR-31 cause cell cycle arrest?", "MiR-31 induced cell cycle arrest.", YES),
        ("Does miR-31 cause G1 arrest?", "MiR-31 induced G0/G1 phase cell cycle arrest.", YES),
        ("Does miR-31 cause G1 arrest?", "MiR-31 prevented G1 arrest.", NO),
        ("Is G2/M arrest triggered by miR-31?", "MiR-31 triggered G2/M-phase arrest.", YES),
        ("Is G2/M arrest triggered by miR-31?", "MiR-31 triggered G1 arrest.", None),
    ],
)
def test_an_arrest_is_a_lack(question: str, text: str, said: str | None) -> None:
    """What is brought to arrest does not go on."""
    assert lead(question, text) == said


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        (
            "Do women with plenty of miR-31 not live as long?",
            "MiR-31 was related to better overall survival.",
            NO,
        ),
        (
            "Is it so that women with high miR-31 don't live so long?",
            "High miR-31 was associated with shorter overall survival.",
            YES,
        ),
        (
            "Does taking miR-31 out of action hold the spread back?",
            "Inhibition of miR-31 restrained metastasis.",
            YES,
        ),
        (
            "Does putting miR-31 out of action speed up the spread?",
            "Inhibition of miR-31 restrained metastasis.",
            NO,
        ),
        (
            "Was there less miR-31 in patient 9?",
            "MiR-31 was higher in patients 5 and 7 after treatment.",
            None,
        ),
        ("Was there less miR-31 in patient 9?", "In patient 9 miR-31 was lower.", YES),
    ],
)
def test_who_lives_how_long_and_what_is_out_of_action(
    asked: str, text: str, said: str | None
) -> None:
    """Not to live as long is a worse survival; what is out of action is inhibited."""
    assert lead(asked, text) == said


def test_a_tie_to_the_prognosis_has_no_direction() -> None:
    """That something goes with the prognosis does not say with which; with a spread it does."""
    asked = "Is low miR-31 associated with short survival?"
    assert lead(asked, "MiR-31 is associated with the prognosis of scleroderma.") is None
    assert lead(asked, "Low miR-31 is associated with shorter survival.") == YES


def test_what_a_figure_shows_tells_no_result() -> None:
    """The caption of a measurement says what was measured, and not what came of it."""
    text = "RT-qPCR of miR-31 expression in fibres in the absence or presence of KLF4."
    assert lead("Was miR-31 raised by KLF4?", text) is None


def test_another_thing_with_the_measure_is_not_compared() -> None:
    """A question with two sides is not answered by what is told of a third thing alone."""
    asked = "Are circular RNAs more stable than linear RNAs?"
    text = "KLF4 edits the pairs around circular RNAs, thus diminishing the stability of the pairs."
    assert lead(asked, text) is None
    assert lead(asked, "Circular RNAs are more stable than linear RNAs.") == YES


def test_a_short_survival_is_a_shorter_one() -> None:
    """A question puts what is short or long as texts do, so that one claim affirms itself."""
    for how in ("short", "long"):
        text = f"Low miR-31 was associated with {how} survival."
        assert lead(f"Is low miR-31 associated with {how} survival?", text) == YES


def test_a_title_and_a_purpose_tell_no_result() -> None:
    """What the role of a thing is and what was done to see it do not say that it has one."""
    asked = "Does miR-31 cause hypertrophy of fibres?"
    assert lead(asked, "The role of miR-31 in promoting hypertrophy of fibres.") is None
    text = "A miR-31 inhibitor was transfected into fibres to observe the effect on hypertrophy."
    assert lead(asked, text) is None


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Is it known which receptor miR-31 binds?",
            "MiR-31 binds KLF4, but its role in ageing remains unknown.",
            YES,
        ),
        (
            "Does anyone know how miR-31 is released?",
            "Nobody knows how miR-31 is released.",
            NOT_SO,
        ),
        (
            "Is there a drug against stage 3 fibrosis?",
            "There is no drug against stage 3 fibrosis that lacks side effects.",
            None,
        ),
        ("Do we have a test for sepsis?", "No test for sepsis is available in children.", None),
        ("Do we have a test for sepsis?", "No test for sepsis is available to date.", NOT_SO),
    ],
)
def test_what_is_open_or_lacking_is_so_within_its_bounds(
    question: str, text: str, said: str | None
) -> None:
    """What is open of something else, or lacking in others, denies nothing."""
    assert lead(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Does migration rise with the dose of miR-31?", "two", YES),
        ("Does migration grow with the dose of miR-31?", "blocked", None),
        ("Do more vesicles enter over time?", "fewer", NO),
        ("Do more vesicles enter over time?", "both", YES),
        ("Do more vesicles enter with higher doses?", "both", YES),
    ],
)
def test_a_dependence_hangs_on_what_is_moved(question: str, text: str, said: str | None) -> None:
    """What goes down in a series, or when a thing is blocked, turns nothing else round."""
    told = {
        "two": "MiR-31 reduced apoptosis and raised migration dose-dependently.",
        "blocked": "Inhibition of miR-31 reduced migration in a dose-dependent manner.",
        "fewer": "The longer the storage, the fewer vesicles entered.",
        "both": "Vesicles entered in a dose- and time-dependent manner.",
    }
    assert lead(question, told[text]) == said


@pytest.mark.parametrize(
    "text",
    [
        "Analysis revealed that miR-31 promoted growth.",
        "Overexpression of miR-31 promoted growth (A) and spread (B).",
        "Immunotherapy with miR-31 promoted growth.",
    ],
)
def test_a_sentence_with_a_predicate_is_no_caption(text: str) -> None:
    """What begins as a caption does, and then says what came of it, is a result."""
    assert lead("Does miR-31 promote growth?", text) == YES


def test_a_wound_is_kept_shut_by_what_closes_it() -> None:
    """To keep a thing shut is not to hold it back."""
    assert lead("Does miR-31 keep the wound shut?", "MiR-31 promoted wound closure.") != NO


@pytest.mark.parametrize(
    "question",
    [
        "Have researchers agreed on one way to store urine?",
        "Is there any consensus on how to store urine?",
        "Has the field settled on a way to store urine?",
    ],
)
def test_agreement_that_there_is_not(question: str) -> None:
    """No consensus denies that anything has been agreed on, in whatever words it is asked."""
    text = "There is still no general consensus on the best way to store urine."
    assert lead(question, text) == NOT_SO
    assert lead(question.replace("urine", "saliva"), text) != NOT_SO
    told = "There was little agreement between two ways to store urine."
    assert lead(question, told) != NOT_SO


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Is the proof strong enough to give miR-31?", SCARCE, NOT_SO),
        ("Do the data suffice to give miR-31?", "Data remain too scarce to give miR-31.", NOT_SO),
        ("Is the evidence too thin to give miR-31?", SCARCE, YES),
        ("Is there enough evidence to give miR-9?", SCARCE, UNKNOWN),
    ],
)
def test_evidence_that_is_too_weak_is_not_enough(question: str, text: str, said: str) -> None:
    """That the evidence is insufficient answers whether there is enough of it for just that."""
    assert lead(question, text) == said
