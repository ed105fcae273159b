"""What a sentence must name to decide a question: the drug, the cancer, the vesicles.

A finding on one drug says nothing of another, nor does one on the lung of the breast. Drugs are
told by the stems of their international nonproprietary names (World Health Organization, "The use
of stems in the selection of INN"), cancers by the organ before them.
"""

import re

from index.terms import drug_names, tokens

DRUG = re.compile(
    r"\b[a-z]*(?:mab|tinib|ciclib|parib|platin|taxel|rubicin|mycin|xifen|trozole|citabine|trexate"
    r"|uracil|vastatin|sartan|pril|olol|gliptin|gliflozin|conazole|cillin|oxacin|navir|previr|buvir"
    r"|prazole|semide|dipine|formin|glutide|setron|caine|rolimus|cept|poside|tecan|vinblastine"
    r"|vincristine|vinorelbine|zomib|degib|lisib|profen|coxib|triptan|azepam|oxetine|thiazide"
    r"|dronate|melphalan|phosphamide|mustine|zolomide|estrant)\b",
    re.IGNORECASE,
)
_ORGANS = (
    r"breast|mammary|lung|prostate|prostatic|ovarian|colorectal|colon|gastric|stomach|liver|hepatic"
    r"|pancreatic|pancreas|bladder|renal|kidney|brain|thyroid|skin|cervical|endometrial|uterine"
    r"|oesophageal|esophageal|oral|testicular|biliary|nasopharyngeal|laryngeal|salivary|bone"
    r"|head and neck"
)
_CANCER = re.compile(
    rf"\b(?P<organ>{_ORGANS})(?= (?:(?!(?:of|from|in|to|with|by|for|metast\w+)\b)[\w-]+ ){{0,3}}?"
    r"(?:cancers?|(?:adeno)?carcinomas?|tumou?rs?|malignanc\w+))",
    re.IGNORECASE,
)
_NO_NAME = (  # in the name of a gene: "B-cell lymphoma 2", "anaplastic lymphoma kinase"
    r"(?![ -](?:\d|kinase|inhibitory|virus|protein|associated|differentiation|extra|antigen"
    r"|oncogene))"
)
_NAMED_CANCERS = tuple(  # the organ, or the cancer itself, of names that tell it without "cancer"
    (organ, re.compile(rf"\b(?:{names})\b{_NO_NAME}"))
    for organ, names in (
        ("breast", r"TNBC"),
        ("lung", r"N?SCLC"),
        ("liver", r"HCC|[Hh]epatocellular [Cc]arcinomas?|[Hh]epatomas?"),
        ("head and neck", r"HNSCC"),
        ("colorectal", r"m?CRC"),
        ("pancreatic", r"PDAC"),
        ("renal", r"(?:cc)?RCC"),
        ("brain", r"GBM|[Gg]lio(?:blasto)?mas?|[Mm]edulloblastomas?|[Aa]strocytomas?"),
        ("skin", r"[Mm]elanomas?"),
        ("bone", r"[Oo]steosarcomas?"),
        ("leukaemia", r"[Ll]euka?emias?|[AC]ML|[AC]LL"),
        ("lymphoma", r"[Ll]ymphomas?|DLBCL"),
        ("myeloma", r"[Mm]yelomas?"),
        ("mesothelioma", r"[Mm]esotheliomas?"),
        ("neuroblastoma", r"[Nn]euroblastomas?"),
    )
)
_SAME_ORGAN = {
    "mammary": "breast", "prostatic": "prostate", "colon": "colorectal", "stomach": "gastric",
    "hepatic": "liver", "pancreas": "pancreatic", "kidney": "renal", "uterine": "endometrial",
    "esophageal": "oesophageal",
}  # fmt: skip
_VESICLES = re.compile(
    r"\b(?:exosom\w+|(?:micro-?)?vesic\w+|s?EVs?|MVs?|[A-Z]{1,3}EXO?s?|[A-Z]DXs?|ILVs?|MVBs?)\b"
    r"|(?<=-)exos?\b",
    re.IGNORECASE,
)
_VESICLES_MOVED = re.compile(  # how many there are: "more exosomes", "is exosomes higher"
    r"\b(?:more|fewer|less|additional|extra) (?:\w+ )?(?:exosomes|(?:micro-?)?vesicles|EVs)\b"
    r"(?! of)"
    r"|\b(?:is|are) (?:exosomes|(?:micro-?)?vesicles|EVs) (?:higher|lower)\b",
    re.IGNORECASE,
)


def is_elsewhere(asked: str, text: str) -> bool:
    """Whether a text speaks of another drug, another cancer or other than the vesicles asked for.

    Vesicles are in every question of this field, so that no other reading misses them.
    """
    there = set(tokens(text))
    drugs = [match[0] for match in DRUG.finditer(asked)]
    drugs += [word for word in re.findall(r"[\w-]+", asked.lower()) if word in drug_names()]
    if any(not set(tokens(drug)) & there for drug in drugs):
        return True
    if _VESICLES_MOVED.search(asked) and not _VESICLES.search(text):
        return True
    wanted, told = _cancers(asked), _cancers(text)
    return bool(wanted and told and not wanted & told)


def _cancers(text: str) -> set[str]:
    found = (match["organ"].lower() for match in _CANCER.finditer(text))
    by_name = {organ for organ, names in _NAMED_CANCERS if names.search(text)}
    return {_SAME_ORGAN.get(organ, organ) for organ in found} | by_name
