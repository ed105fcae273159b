"""Headlines of questions in everyday words beside findings, advice and entry as papers tell."""

from pathlib import Path

import pytest

from assistant.headline.wording import NO, NO_DIFFERENCE, NOT_SO, YES
from assistant.question import offers_two
from assistant.records import Refusal
from tests.asking import assistant_on
from tests.test_direction import lead, led_by

_FEVER = (
    "The trial failed to reveal a significant difference in time to defervescence between the"
    " single drug and the combination drug group."
)
_BOTH = "Serum ferritin decreased in both arms, more with chelation than with diet."
_DOSED = "Only within the group of 800 IU per day did the number of migraine episodes decrease."
_QPCR = "In comparison to qPCR, ddPCR has an increased tolerance to PCR inhibitors."


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Is cisapride outlawed in Norway?", "The use of cisapride is banned in Norway.", YES),
        ("Is cisapride allowed in Norway?", "The use of cisapride is banned in Norway.", NOT_SO),
        (
            "Is cisapride banned in Norway, although it works well?",
            "Although cisapride has an advantage over diets, its use is banned in Norway.",
            YES,
        ),
        (
            "Does the WHO back the quick kits?",
            "The WHO has issued no recommendations on rapid tests.",
            NOT_SO,
        ),
        (
            "Does the WHO recommend cefixime?",
            "The WHO has issued no recommendations on cefixime.",
            NOT_SO,
        ),
        (
            "Would cefixime by itself be enough in severe sepsis?",
            "Cefixime is not preferred as a monotherapy in severe sepsis.",
            NOT_SO,
        ),
        (
            "Would cefixime by itself be enough in severe sepsis?",
            "Penicillin is not preferred as a monotherapy in severe sepsis.",
            None,
        ),
    ],
)
def test_what_is_advised_or_allowed(asked: str, text: str, said: str | None) -> None:
    """What is banned is not allowed, no recommendation is none, and a drug may not do alone."""
    assert lead(asked, text) in led_by(said)


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("I am pregnant; could pregnant women join?", "Pregnant women were excluded.", NOT_SO),
        ("Could people with asthma join?", "People with asthma were also eligible.", YES),
        ("Were people with asthma kept out?", "People with asthma were also eligible.", NOT_SO),
        ("Could people with asthma join?", "People with severe asthma were eligible.", None),
        ("Could people with asthma join?", "People with asthma were eligible if stable.", None),
    ],
)
def test_who_may_join(asked: str, text: str, said: str | None) -> None:
    """Who is eligible may join, after a word on the asker too; some of a kind are not all of it."""
    assert lead(asked, text) in led_by(said)


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Did the fever go away faster with two drugs than with one?", _FEVER, NO_DIFFERENCE),
        ("Had ferritin gone down with diet?", _BOTH, YES),
        ("Had ferritin gone up with diet?", _BOTH, NO),
        ("While they were on 800 units a day, did people get fewer migraines?", _DOSED, YES),
        ("While they were on 800 units a day, did people get more migraines?", _DOSED, NO),
        ("Does ddPCR cope better with PCR inhibitors than qPCR?", _QPCR, YES),
        ("Is ddPCR more easily upset by PCR inhibitors than qPCR?", _QPCR, NO),
        (
            "Was the gain in feeling still there at the end?",
            "The gain in sensory function was not maintained to the end.",
            NOT_SO,
        ),
        (
            "Did the kind of valve make any difference to the number of clots?",
            "No differences in the number of clots were observed according to age or valve type.",
            NOT_SO,
        ),
        (
            "Does ferritin bear on migraine?",
            "As far as we know, no relation of ferritin with migraine has been observed before.",
            None,
        ),
        (
            "Had ferritin risen in the diet group at three months?",
            "Ferritin was lower in the chelation group than in the diet group.",
            None,
        ),
    ],
)
def test_findings_in_everyday_words(asked: str, text: str, said: str | None) -> None:
    """A finding is read for an arm by its name or dose; how much more is not which way."""
    assert lead(asked, text) in led_by(said)


_CRITERIA = (
    "The exclusion criteria were as follows: hepatitis, pregnancy or lactation, and alcoholism."
)
_LACK = "Vitamin D deficiency causes an increase of serum calcitonin."
_CURED = "Vitamin D tablets are more effective than sunlight for treating vitamin D deficiency."


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Were alcoholics excluded?", _CRITERIA, YES),
        ("Could alcoholics join?", _CRITERIA, NOT_SO),
        ("Were people with gout let in?", _CRITERIA, None),
        ("Were people treated a month before let in?", "Those treated before were excluded.", None),
        ("Does a lack of vitamin D raise calcitonin?", _LACK, YES),
        ("Does low vitamin D lower calcitonin?", _LACK, NO),
        ("Does vitamin D raise calcitonin?", _LACK, None),
        ("Is sunlight less effective than tablets for vitamin D deficiency?", _CURED, YES),
        ("Is sunlight more effective than tablets for vitamin D deficiency?", _CURED, NO),
        (
            "Did early treatment failure occur less often with the high dose?",
            "For fast metabolisers, the high dose reduced early treatment failures.",
            None,
        ),
        (
            "Did the high dose cause more gout?",
            "The primary outcome measure was the incidence of gout that occurred at the high dose.",
            None,
        ),
        (
            "Were adverse events more frequent with the guided regimen?",
            "The guided regimen had much lower rates of unfavourable events than the standard.",
            NO,
        ),
        (
            "Did grip deteriorate less with BREX between day 9 and day 20?",
            "BREX lessened deterioration of grip, but this was not maintained to the 90 day visit.",
            None,
        ),
    ],
)
def test_lists_lacks_and_end_points(asked: str, text: str, said: str | None) -> None:
    """Criteria, what a lack brings, end points and other days are told apart from findings."""
    assert lead(asked, text) in led_by(said)


_FREE = "High miR-9 was associated with longer relapse-free survival."
_ROE = "Roe et al. found that autoantibodies were associated with worse renal survival."


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Are relapses rarer with high miR-9?", _FREE, YES),
        ("Do patients with high miR-9 relapse more often?", _FREE, NO),
        ("Did Doe et al. find worse renal survival with autoantibodies?", _ROE, None),
        ("Did Roe et al. find worse renal survival with autoantibodies?", _ROE, YES),
    ],
)
def test_relapse_free_is_no_relapse(asked: str, text: str, said: str | None) -> None:
    """Survival without a relapse tells of fewer, and one author's series nothing of another's."""
    assert lead(asked, text) in led_by(said)


def test_a_choice_is_in_the_asking() -> None:
    """Two things in the case before a yes/no question are none to choose from."""
    assert not offers_two("it may be gout or sepsis. does colchicine help?")
    assert offers_two("does colchicine raise or lower it?")


def test_what_is_told_of_others_only_is_not_told(tmp_path: Path) -> None:
    """A finding in another disease, or a drug among the reasons to exclude, answers nothing."""
    paper = (
        "Gout in adults\n\nMethods\n\nPatients who had taken febuxostat were excluded.\n\n"
        "Results\n\nIn patients with asthma, colchicine reduced serum ferritin.\n"
    )
    with assistant_on({"a.txt": paper}, tmp_path) as opened:
        for asked in (
            "Did colchicine lower ferritin in these gout patients?",
            "Is febuxostat effective for gout?",
            "Did blood pressure fall on colchicine?",
        ):
            answer = opened.ask(asked)
            assert answer.refusal is Refusal.NOT_ANSWERED, asked


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Was there less miR-7, not more, in what the cells shed after irradiation, correct?", YES),
        ("Was there more miR-7, not less, in what the cells shed after irradiation?", NO),
        ("If the drugs had not yet been started, was miR-9 on the high side?", YES),
        ("If the drugs had not yet been started, was miR-9 on the low side?", NO),
    ],
)
def test_what_is_set_aside_or_not_begun_denies_nothing(asked: str, said: str) -> None:
    """What is "less, not more" is less, and drugs that were not begun put a time and no denial."""
    text = "After irradiation the exosomes of the cells had less miR-7."
    if "drugs" in asked:
        text = "The level of miR-9 was high before the drugs."
    assert lead(asked, text) in led_by(said)


_NODES = "MiR-9 was significantly down-regulated in serum of patients with lymph node metastasis."
_TURNED = "MiR-9 activated the M2 phenotype and suppressed M1 polarization of macrophages."
_PAIR = "Both high Lin28B and low let-7 in tumors were indicators of poor prognosis."
_TEST = "The detection of miR-9 in combination with CEA improved the sensitivity of diagnosis."
_FIRST = "Breast cancer has surpassed lung cancer as the most common cancer worldwide."
_VESICLES = "Changes in these exosomes, such as up-regulated miR-9, explained the spread."


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Do node-positive women have more miR-9 in serum than node-negative ones?", _NODES, NO),
        ("Is miR-9 lower in serum of node-positive patients?", _NODES, YES),
        ("Are macrophages kept from M1 polarization by miR-9?", _TURNED, YES),
        ("Are macrophages kept from going M1 by miR-9?", _TURNED, YES),
        ("Does miR-9 keep macrophages from going M2?", _TURNED, NO),
        ("Is high Lin28B with low let-7 a worrying combination for the patient?", _PAIR, YES),
        ("Is high Lin28B with low let-7 a good combination for the patient?", _PAIR, NO),
        ("Lots of Lin28B with little let-7: a reassuring finding?", _PAIR, NO),
        ("Does miR-9 with CEA miss fewer cancers?", _TEST, YES),
        ("Does miR-9 with CEA overlook more tumours?", _TEST, NO),
        ("Did the vesicles show a drop in miR-9?", _VESICLES, NO),
        ("Did the vesicles of these cells show a rise in miR-9?", _VESICLES, YES),
        ("Does miR-9 leave TIMP2 untouched?", "MiR-9 spread via downregulation of TIMP2.", NO),
        ("Does miR-9 help rather than hinder trastuzumab?",
         "MiR-9 restrained the trastuzumab resistance.", YES),
        ("Does miR-9 help rather than hinder cisplatin?",
         "MiR-9 mediated cisplatin resistance.", NO),
        ("Can we settle which subtype it is by miR-9?",
         "MiR-9 has not demonstrated a diagnosis of subtypes.", NOT_SO),
        ("If miR-9 is blocked, are the cells able to take up glucose again?",
         "Inhibition of miR-9 restored the glucose uptake of the cells.", YES),
        ("Young tumours against late tumours: is there a difference in how well they spread?",
         "Early and advanced tumors differ greatly in how well they spread.", YES),
        ("Has breast cancer overtaken lung cancer as the most common cancer?", _FIRST, YES),
        ("Has lung cancer overtaken breast cancer as the most common cancer?", _FIRST, NO),
        ("Has most of this research left the lab and animal stage behind?",
         "Most of the research is still in the preclinical stage.", NO),
    ],
)  # fmt: skip
def test_plain_words_for_nodes_tests_and_cells(asked: str, text: str, said: str) -> None:
    """Nodes, missed cases, and what is kept off or left alone are read as papers say."""
    assert lead(asked, text) == said
