"""Who is ill, and what is low in blood, in the sources' words: thrombocytopenia for few platelets.

Put in only where the sources have that word, and of who is ill use it more.
"""

import re

from assistant.asked.naming import Vocabulary

_ILL = {  # of many: "asthmatic patients" may stand so in a title
    "diabetics": "patients with diabetes",
    "asthmatics": "patients with asthma",
    "epileptics": "patients with epilepsy",
    "cirrhotics": "patients with cirrhosis",
    "arthritics": "patients with arthritis",
    "psoriatics": "patients with psoriasis",
    "schizophrenics": "patients with schizophrenia",
    "hypertensives": "patients with hypertension",
    "malignancy": "cancer",
    "malignancies": "cancers",
}
_WHO_IS_ILL = re.compile(rf"\b(?:{'|'.join(_ILL)})\b", re.IGNORECASE)
_LOW = r"\b(?:low|few|fewer|reduced|decreased|lack of) (?:(?:counts?|numbers?|levels?) of )?"
_HIGH = r"\b(?:high|raised|increased|elevated) (?:levels? of )?"
_COUNT = r"(?: (?:counts?|numbers?|levels?))?\b"
_FINDINGS = tuple(
    (re.compile(f"{amount}(?:{of}){_COUNT}", re.IGNORECASE), names.split())
    for amount, of, names in (
        (_LOW, r"(?:blood )?platelets?|thrombocytes?", "thrombocytopenia thrombocytopaenia"),
        (_LOW, r"white (?:blood )?cells?|leu[ck]ocytes?", "leukopenia leucopenia leucopaenia"),
        (_LOW, r"neutrophils?", "neutropenia neutropaenia"),
        (_LOW, r"lymphocytes?", "lymphopenia lymphocytopenia lymphopaenia"),
        (_LOW, r"h(?:a?e)moglobin|red (?:blood )?cells?", "anemia anaemia"),
        (_LOW, r"(?:blood |serum )?sodium", "hyponatremia hyponatraemia"),
        (_HIGH, r"(?:blood |serum )?sodium", "hypernatremia hypernatraemia"),
        (_LOW, r"(?:blood |serum )?potassium", "hypokalemia hypokalaemia"),
        (_HIGH, r"(?:blood |serum )?potassium", "hyperkalemia hyperkalaemia"),
        (_LOW, r"(?:blood )?(?:sugar|glucose)", "hypoglycemia hypoglycaemia"),
        (_HIGH, r"blood (?:sugar|glucose)", "hyperglycemia hyperglycaemia"),
    )
)


def in_words_of_illness(core: str, vocabulary: Vocabulary) -> str:
    """The question with the sources' words for who is ill, and for what is low or high in blood."""

    def illness(match: re.Match[str]) -> str:
        word, count = match[0].lower(), vocabulary.words.get
        own = _ILL[word]
        illness = own.rpartition(" ")[2]
        return own if count(illness, 0) > count(word, 0) else match[0]

    core = _WHO_IS_ILL.sub(illness, core)
    for said, names in _FINDINGS:
        own = next((name for name in names if name in vocabulary.words), "")
        if own and said.search(core):
            core = said.sub(own, core)
    return core
