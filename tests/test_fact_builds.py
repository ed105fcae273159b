"""Facts asked for in many ways: each finding of two made-up reviews by each of its parts.

The findings are built as sentences of such papers are; a question asks for one part of one of them,
by the names that no other has, so that the sentence which answers is known.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant
from tests.asking import assistant_on

VESICLES = {
    "Exosomal miR-412 derived from platelets promoted angiogenesis in osteoclasts by targeting "
    "RECK [1].": (
        "Which gene does {} silence?", "{} - target?", "What does exosomal {} act on?",
        "Through which molecule does {} work?", "Which transcript is knocked down by {}?",
        "Which cells send out {}?", "Who makes the vesicles with {}?", "{} source?",
        "Which cells take up {}?", "Where does {} go?", "recipient cells of {}", "What does {} do?",
        "What happens when osteoclasts receive {}?", "Which miRNA hits RECK?",
        "By which miRNA is RECK repressed?",
    ),
    "In a cohort of 143 patients, plasma exosomal miR-638 distinguished early cancer from healthy "
    "controls with an AUC of 0.87, a sensitivity of 81% and a specificity of 76% [2].": (
        "What was the AUC of {}?", "How well does {} tell early cancer from health (AUC)?",
        "Give me the ROC figure of {}.", "How sensitive was {}?", "{} - share of cancers detected?",
        "How specific is {}?", "How many patients were in the study of {}?", "n for {}?",
        "Sample size behind {}?", "In which body fluid was {} measured?",
        "{}: blood, urine or what?", "What sample is needed for {}?",
    ),
    "Lapatinib-resistant MCF-7 cells passed their resistance on to sensitive cells by exosomal "
    "miR-205, which repressed NDRG2 [3].": (
        "Resistance to which drug is handed on by {}?", "{} makes cells resistant to what?",
        "Which drug stops working because of {}?", "Which gene is turned down by {}?",
        "Which cell line releases {}?", "Where does {} come from?",
    ),
    "Chang et al reported that hypoxia increased the release of miR-771 by astrocytes, and that "
    "miR-771 activated Hippo signalling [4].": (
        "Which pathway is turned on by {}?", "What signalling does {} activate?",
        "What makes astrocytes release more {}?", "What triggers the release of {}?",
        "Under which condition is {} secreted more?", "Which cells release {}?",
        "Who reported on {}?",
    ),
    "Low miR-318 in tear exosomes was linked with shorter overall survival (hazard ratio 2.41) "
    "[5].": (
        "What is the hazard ratio for {}?", "By how much does {} change the risk of dying?",
        "What does low {} mean for survival?", "What is the prognosis when {} is low?",
        "Patients with little {}: how do they fare?", "In what fluid was {} looked at?",
    ),
    "MiR-559 was isolated by ultracentrifugation from the saliva of 64 women and quantified by "
    "droplet digital PCR [6].": (
        "How was {} quantified?", "Which assay was used to measure {}?", "How was {} isolated?",
        "What did they detect {} with?", "In how many women was {} measured?",
        "{} was found in what kind of sample?",
    ),
    "In nude mice, injection of exosomes loaded with miR-930 reduced tumor volume by 38% and "
    "prolonged the life of the animals [7].": (
        "By how much did tumours shrink with {}?", "How much smaller were tumours after {}?",
        "In which animals was {} tested?", "What model was used for {}?",
        "What was the effect of {} treatment?",
    ),
}  # fmt: skip
DRUGS = {
    "In the VELORA trial, 312 patients with gout were randomised to tezolumab or placebo for 24 "
    "weeks; the rate of flares fell by 43% (p<0.001) [1].": (
        "How many patients took part in VELORA?", "In which disease was tezolumab tried?",
        "By how much did tezolumab cut flares?", "How well did tezolumab work?",
        "How long did VELORA last?", "What was tezolumab compared with?",
        "What did the control group in VELORA get?", "Which trial tested tezolumab?",
    ),
    "The most common adverse event of ravimicab was headache, which occurred in 14% of patients "
    "compared with 6% under placebo [2].": (
        "What side effects does ravimicab have?", "What harm can come from ravimicab?",
        "How often did headache occur with ravimicab?", "ravimicab safety?",
    ),
    "Peracurel is a drug that blocks TSLP and thereby dampens inflammation [3].": (
        "What does peracurel block?", "How does peracurel work?", "Which drug acts on TSLP?",
        "mode of action of peracurel?",
    ),
    "Dorvasertib is given by mouth twice a day [4].": (
        "How is dorvasertib given?", "How often is dorvasertib given?",
        "What is the route of dorvasertib?",
    ),
    "Patients with high periostin responded better to axomirsen than those with low levels [5].": (
        "Who benefits most from axomirsen?", "Which marker predicts response to axomirsen?",
        "In whom does axomirsen work best?",
    ),
    "The prevalence of lupus nephritis in Kenya is 3.2%, and women are affected twice as often as "
    "men [6].": (
        "How common is lupus nephritis in Kenya?", "Who gets lupus nephritis more often?",
        "Does lupus nephritis affect men and women alike?",
    ),
    "Kelitazone was approved by the European Medicines Agency in 2017 for adults with psoriasis "
    "[7].": (
        "When was kelitazone approved?", "Since when has kelitazone been on the market?",
        "What is kelitazone licensed for?", "Which agency licensed kelitazone?",
    ),
    "A meta-analysis of 23 studies found that obesity raised the risk of surgery (odds ratio 1.6) "
    "[8].": (
        "What is the odds ratio of surgery for obesity?", "What is obesity a risk factor for?",
        "How much does obesity raise the risk of surgery?",
        "How many studies were pooled on obesity and surgery?",
    ),
}  # fmt: skip


def _paper(title: str, findings: dict[str, tuple[str, ...]]) -> str:
    told = list(findings)
    parts = [" ".join(told[at : at + 3]) for at in range(0, len(told), 3)]
    cited = (
        f"[{at}] Chang A, Roe B. A study, part {at}. J Ves. {2000 + at};{at}:1-9."
        for at in range(1, len(told) + 1)
    )
    sections = (f"## Part {at}\n\n{part}" for at, part in enumerate(parts, 1))
    return "\n\n".join([f"# {title}", *sections, "## References", "\n".join(cited)]) + "\n"


@pytest.fixture(scope="module", params=["vesicles", "drugs"])
def asked(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Assistant, dict[str, tuple[str, ...]]]]:
    """An assistant on one of the reviews, and its findings with their questions."""
    findings = {"vesicles": VESICLES, "drugs": DRUGS}[request.param]
    paper = _paper(f"New {request.param}: a review", findings)
    folder: Path = tmp_path_factory.mktemp(request.param)
    with assistant_on({"review.md": paper}, folder) as opened:
        yield opened, findings


def test_each_part_of_a_finding_is_found(
    asked: tuple[Assistant, dict[str, tuple[str, ...]]],
) -> None:
    """The sentence that tells of it comes first, in whatever words it is asked for."""
    opened, findings = asked
    wrong = []
    for finding, questions in findings.items():
        name = next((word for word in finding.split() if "miR-" in word or "MiR-" in word), "")
        for template in questions:
            question = template.format(name.strip(",.").replace("MiR", "miR"))
            told = opened.ask(question).citations
            if not told or told[0].quote[:30] != finding[:30]:
                wrong.append(question)
    assert wrong == []
