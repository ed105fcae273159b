"""Headlines of plain questions on what works, who fares worse and what goes with what."""

import pytest

from assistant.headline.carried import carried_on
from assistant.headline.wording import NO, NOT_SO, YES
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        (
            "Is aspirin any use in tremor?",
            "Aspirin has not been found effective in tremor.",
            NOT_SO,
        ),
        ("Is aspirin any use in tremor?", "Aspirin was shown to be effective in tremor.", YES),
        ("Does aspirin work for cramps?", "The cramps do not respond to aspirin.", NOT_SO),
        ("Is aspirin effective for cramps?", "Aspirin had no efficacy in cramps.", NOT_SO),
        ("Is aspirin effective for cramps?", "Aspirin showed good efficacy in cramps.", YES),
        ("Does aspirin help with cramps?", "Aspirin relieved cramps.", None),
        ("Does aspirin improve eczema?", "Aspirin relieved eczema.", YES),
        ("Does aspirin worsen eczema?", "Aspirin relieved eczema.", NO),
        (
            "Do antibodies against IL-9 relieve eczema?",
            "Antibodies against IL-9 relieved eczema.",
            YES,
        ),
        ("Do antibodies against IL-9 relieve eczema?", "Blockade of IL-9 relieved eczema.", YES),
        (
            "Is radiotherapy less effective when ABC4 is high?",
            "Patients with high ABC4 expression benefited less from radiotherapy.",
            YES,
        ),
        (
            "If aspirin has failed, is colchicine a favoured switch?",
            "Colchicine is also preferred for treatment failure with aspirin.",
            None,
        ),
    ],
)
def test_what_works(asked: str, text: str, said: str | None) -> None:
    """To be of use, to be answered to and to relieve are told in each other's words."""
    assert lead(asked, text) in led_by(said)


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Was gout worse controlled in smokers?", "Gout was worse controlled in smokers.", YES),
        ("Was gout worse controlled in smokers?", "Smokers had better gout control.", NO),
        ("Was gout better controlled in smokers?", "Gout was worse controlled in smokers.", NO),
        (
            "Was blood pressure better controlled on tea?",
            "Blood pressure was lower on tea.",
            YES,
        ),
        (
            "Is a high frailty score a good sign for survival?",
            "Patients with high versus low frailty scores had twice the hazard of death.",
            NO,
        ),
        (
            "Did women with company have caesareans more often?",
            "The rate of caesareans was lower among women with company (RR 0.75, 95% CI 0.64 to"
            " 0.88).",
            NO,
        ),
        (
            "Do women with high miR-9 stay free of relapse longer?",
            "High miR-9 predicted worse disease-free survival.",
            NO,
        ),
        (
            "Is high miR-9 good for staying free of relapse?",
            "High miR-9 predicted worse disease-free survival.",
            NO,
        ),
        (
            "Does healing take longer without ABC2?",
            "Healing was delayed in mice without ABC2.",
            YES,
        ),
        (
            "Can the titre tell you how bad the gout will be?",
            "Titres do not predict the severity of gout.",
            NOT_SO,
        ),
        (
            "Can the titre tell you how bad the gout will be?",
            "Gout is associated with a titre in half of the patients.",
            None,
        ),
    ],
)
def test_who_fares_worse(asked: str, text: str, said: str | None) -> None:
    """An ill that is controlled is rated, a hazard is no good sign, and severity has to be told."""
    assert lead(asked, text) in led_by(said)


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Do miR-9 and miR-8 rise together in gout?", "MiR-9 rose while miR-8 fell in gout.", NO),
        (
            "Do miR-9 and miR-8 rise together in gout?",
            "Both miR-9 and miR-8 were elevated in gout.",
            YES,
        ),
        (
            "Do miR-9 and miR-8 move in opposite directions in gout?",
            "MiR-9 was raised and miR-8 was lowered in gout.",
            YES,
        ),
    ],
)
def test_what_goes_with_what(asked: str, text: str, said: str) -> None:
    """Two that are both raised go together; one raised and one lowered do not."""
    assert lead(asked, text) == said


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Did tea cause nausea?", "Tea was not found to cause any ill effects except nausea.", YES),
        ("Did tea cause nausea?", "Apart from nausea, tea caused no ill effects.", YES),
        ("Did tea cause cramps?", "Apart from nausea, tea caused no cramps.", NO),
        ("Does the biopsy typically show rust?", "Rust is typically absent in the biopsy.", None),
        ("Was labour pain eased by kneeling?", "Kneeling was of no benefit during labour.", None),
        ("Was labour pain eased by kneeling?", "Kneeling had no effect on labour pain.", NOT_SO),
    ],
)
def test_what_is_excepted_or_of_another_thing(asked: str, text: str, said: str | None) -> None:
    """What is excepted is not denied, nor is pain where a sentence is on labour alone."""
    assert lead(asked, text) in led_by(said)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (
            "Does radiation lower miR-9 in triple-negative tumours?",
            "Radiation raised miR-9 in MCF-7 cells.",
        ),
        ("Did Doe find that rust is common?", "Roe et al. found that rust is common."),
        ("Do nerve cells release miR-9?", "Fibroblasts released miR-9, which nerve cells took up."),
    ],
)
def test_what_is_told_of_others(asked: str, text: str) -> None:
    """Another subtype's cells, another author and another sender decide nothing."""
    assert lead(asked, text) in led_by(None)


def test_those_asked_about_are_named_before() -> None:
    """A sentence that goes on is of those named before it, and of no others."""
    before = "Radiation made MCF-7 cells more invasive."
    text = "Among them, miR-9 was up-regulated."
    assert carried_on("Does radiation lower miR-9 in MCF-7?", before, text) == NO
    assert carried_on("Does radiation lower miR-9 in TNBC?", before, text) is None


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Is rust common in ferns?", "Rust is rare in ferns.", NO),
        ("Is rust common in ferns?", "Rust is not uncommon in ferns.", YES),
        ("Is rust a rare finding in ferns?", "Rust is a common finding in ferns.", NO),
        ("Is rust seldom seen in ferns?", "Rust is rarely seen in ferns.", YES),
        ("Is rust common in ferns?", "Rust is common in moss and rare in ferns.", None),
        ("Is rust common in old ferns?", "Rust is rare in young ferns.", None),
    ],
)
def test_how_common(asked: str, text: str, said: str | None) -> None:
    """What is rare is not common; of two, neither is told apart, nor is another group."""
    assert lead(asked, text) in led_by(said)


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        (
            "Was the trial analysed by intention to treat?",
            "All outcomes were analysed on an intention-to-treat basis.",
            YES,
        ),
        (
            "Was the trial analysed by intention to treat?",
            "Only a per-protocol analysis was done.",
            NO,
        ),
        (
            "Was the trial analysed by intention to treat?",
            "Future trials should be analysed by intention to treat.",
            None,
        ),
        (
            "Has the short week improved the teaching of nurses?",
            "Only 25% of nurses felt that the short week improved teaching.",
            None,
        ),
        (
            "Has the short week improved the teaching of nurses?",
            "Before the introduction of the short week, the teaching of nurses improved.",
            None,
        ),
        ("Is the role of ABC1 in gout clear?", "The role of ABC1 in gout remains unclear.", NOT_SO),
        (
            "Were there side effects with aspirin?",
            "No adverse events occurred with aspirin.",
            NOT_SO,
        ),
        ("Is gout a worse disease than eczema?", "Gout is more severe than eczema.", YES),
        ("Is gout milder than eczema?", "Gout is more severe than eczema.", NO),
        ("Did mortality improve with tea?", "Mortality rose with tea.", NO),
        ("Was pain worse with tea?", "Tea gave better pain relief.", NO),
        ("Do mice without ABC1 gain weight?", "Mice without ABC1 lost weight.", NO),
        (
            "My aunt has gout. Does aspirin work for the swelling?",
            "The swelling is common and does not respond to aspirin.",
            NOT_SO,
        ),
        (
            "In the cream study, did the relief of itching last after the trial?",
            "The relief of itching disappeared after the trial.",
            NOT_SO,
        ),
    ],
)
def test_plain_claims_on_trials_and_ills(asked: str, text: str, said: str | None) -> None:
    """How a trial was analysed, which ill is worse and what improved are told in other words."""
    assert lead(asked, text) in led_by(said)
