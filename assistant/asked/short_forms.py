"""Short forms of research and of the clinic that papers may only use in full.

"RCT" asks for nothing that a text on a randomised trial lacks. A short form that the sources do not
have is written out before the question is read; one that they have is left as it is.
Sources: CONSORT 2010, PRISMA 2020 and PRISMA-IPD statements; NLM's list of clinical abbreviations.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from assistant.asked.naming import Vocabulary
from index.names import symbol_key
from index.records import Abbreviation
from index.terms import names_of

_WRITTEN_OUT = {
    # kinds of study and of analysis
    "RCT": "randomised controlled trial", "SR": "systematic review", "MA": "meta-analysis",
    "IPD": "individual patient data", "ITT": "intention to treat", "PP": "per protocol",
    "NMA": "network meta-analysis", "SRMA": "systematic review and meta-analysis",
    "GWAS": "genome-wide association study", "WES": "whole-exome sequencing",
    "WGS": "whole-genome sequencing", "IHC": "immunohistochemistry",
    # measures
    "NNT": "number needed to treat", "NNH": "number needed to harm",
    "SMD": "standardised mean difference", "WMD": "weighted mean difference",
    "ARR": "absolute risk reduction", "RRR": "relative risk reduction",
    "ICER": "incremental cost-effectiveness ratio", "PPV": "positive predictive value",
    "NPV": "negative predictive value", "FDR": "false discovery rate",
    "SD": "standard deviation", "SE": "standard error", "IQR": "interquartile range",
    "IC50": "half-maximal inhibitory concentration", "EC50": "half-maximal effective concentration",
    "ED50": "median effective dose", "LD50": "median lethal dose",
    "AE": "adverse event", "SAE": "serious adverse event", "ADR": "adverse drug reaction",
    "QOL": "quality of life", "HRQOL": "health-related quality of life", "BMI": "body mass index",
    "OS": "overall survival", "PFS": "progression-free survival", "DFS": "disease-free survival",
    "RFS": "relapse-free survival", "EFS": "event-free survival", "LOS": "length of stay",
    "PROM": "patient-reported outcome measure", "LTFU": "loss to follow-up",
    # people and places
    "GP": "general practice", "PCP": "primary care physician", "ICU": "intensive care unit",
    "LMIC": "low-income and middle-income country", "HIC": "high-income country",
    "TAU": "treatment as usual", "SOC": "standard of care", "CBT": "cognitive behavioural therapy",
    "IPT": "interpersonal therapy", "SSRI": "selective serotonin reuptake inhibitor",
    "NSAID": "non-steroidal anti-inflammatory drug", "PPI": "proton pump inhibitor",
    "ACEI": "ACE inhibitor", "ARB": "angiotensin receptor blocker",
    # drugs and classes of them by the short names in common use
    "EPO": "erythropoietin", "ASA": "acetylsalicylic acid", "AZT": "zidovudine",
    "INH": "isoniazid", "HCQ": "hydroxychloroquine", "HCTZ": "hydrochlorothiazide",
    "MMF": "mycophenolate mofetil", "ATRA": "all-trans retinoic acid", "TMZ": "temozolomide",
    "GTN": "glyceryl trinitrate", "PTU": "propylthiouracil", "UFH": "unfractionated heparin",
    "LMWH": "low-molecular-weight heparin", "DOAC": "direct oral anticoagulant",
    "NOAC": "direct oral anticoagulant", "CCB": "calcium channel blocker",
    "OCP": "oral contraceptive", "HRT": "hormone replacement therapy",
    # infections and common diseases
    "HCV": "hepatitis C virus", "HBV": "hepatitis B virus", "HPV": "human papillomavirus",
    "EBV": "Epstein-Barr virus", "CMV": "cytomegalovirus", "HSV": "herpes simplex virus",
    "HIV": "human immunodeficiency virus", "TB": "tuberculosis", "UTI": "urinary tract infection",
    "MI": "myocardial infarction", "AF": "atrial fibrillation", "HF": "heart failure",
    "CHF": "chronic heart failure", "CAD": "coronary artery disease", "HTN": "hypertension",
    "DM": "diabetes mellitus", "T2D": "type 2 diabetes", "T2DM": "type 2 diabetes",
    "CKD": "chronic kidney disease", "ESRD": "end-stage renal disease",
    "COPD": "chronic obstructive pulmonary disease", "NAFLD": "non-alcoholic fatty liver disease",
    "IBD": "inflammatory bowel disease", "RA": "rheumatoid arthritis",
    "SLE": "systemic lupus erythematosus", "PCOS": "polycystic ovary syndrome",
    "IVF": "in vitro fertilisation", "VTE": "venous thromboembolism", "BP": "blood pressure",
    "DST": "drug susceptibility testing", "SCC": "squamous cell carcinoma", "CXR": "chest x-ray",
}  # fmt: skip
# Names of molecules, cells and methods: no source without all words of the whole tells of them.
# Sources: HGNC, approved names; MeSH, entry terms.
_SPELT_THERE = {
    "SNP": "single nucleotide polymorphism", "CNV": "copy number variation",
    "PCR": "polymerase chain reaction", "ELISA": "enzyme-linked immunosorbent assay",
    "NGS": "next-generation sequencing", "HLA": "human leukocyte antigen",
    "MHC": "major histocompatibility complex", "ROS": "reactive oxygen species",
    "MPO": "myeloperoxidase", "SOD": "superoxide dismutase", "GSH": "glutathione",
    "MDA": "malondialdehyde", "COX": "cyclooxygenase", "LDH": "lactate dehydrogenase",
    "HMGB1": "high-mobility group box 1", "VWF": "von Willebrand factor",
    "TPA": "tissue plasminogen activator", "MMP": "matrix metalloproteinase",
    "PAI-1": "plasminogen activator inhibitor 1", "VCAM-1": "vascular cell adhesion molecule 1",
    "ICAM-1": "intercellular adhesion molecule 1",
    "MCP-1": "monocyte chemoattractant protein 1", "NOS": "nitric oxide synthase",
    "VEGF": "vascular endothelial growth factor", "EGFR": "epidermal growth factor receptor",
    "PDGF": "platelet-derived growth factor", "BDNF": "brain-derived neurotrophic factor",
    "NGF": "nerve growth factor", "TGF": "transforming growth factor",
    "TNF": "tumour necrosis factor", "TLR": "toll-like receptor",
    "GCSF": "granulocyte colony-stimulating factor", "GFAP": "glial fibrillary acidic protein",
    "ALT": "alanine aminotransferase", "AST": "aspartate aminotransferase",
    "ALP": "alkaline phosphatase", "PSA": "prostate-specific antigen",
    "LDL": "low-density lipoprotein", "HDL": "high-density lipoprotein",
    "TSH": "thyroid-stimulating hormone", "PTH": "parathyroid hormone",
    "FSH": "follicle-stimulating hormone", "GFR": "glomerular filtration rate",
    "ECM": "extracellular matrix", "BBB": "blood-brain barrier",
    "PBMC": "peripheral blood mononuclear cell", "MSC": "mesenchymal stem cell",
    "HUVEC": "human umbilical vein endothelial cell", "MTDNA": "mitochondrial DNA",
    "CFDNA": "cell-free DNA", "DILI": "drug-induced liver injury",
    "ARDS": "acute respiratory distress syndrome", "ACS": "acute coronary syndrome",
    "PE": "pulmonary embolism", "DIC": "disseminated intravascular coagulation",
    "AML": "acute myeloid leukemia", "CLL": "chronic lymphocytic leukemia",
    "LVEF": "left ventricular ejection fraction", "WBC": "white blood cell",
}  # fmt: skip
# Shorthand of notes and messages, in small letters: people, the words that end in -x, time.
_SHORTHAND = {
    "pt": "patient", "pts": "patients", "hx": "history", "fhx": "family history",
    "pmhx": "past medical history", "dx": "diagnosis", "ddx": "differential diagnosis",
    "rx": "treatment", "tx": "treatment", "sx": "symptoms", "bx": "biopsy", "fx": "fracture",
    "abx": "antibiotics", "meds": "medication", "mets": "metastases", "f/u": "follow-up",
    "w/o": "without", "w/": "with", "h/o": "history of", "s/p": "after", "b/w": "between",
    "y/o": "years old", "yo": "years old", "yr": "year", "yrs": "years", "wk": "week",
    "wks": "weeks", "mos": "months",
}  # fmt: skip
# Members of a class of drugs (WHO, ATC index), for sources that name no class.
_MEMBERS = {
    "anthracycline": "doxorubicin epirubicin daunorubicin idarubicin",
    "taxane": "paclitaxel docetaxel cabazitaxel",
    "fluoropyrimidine": "fluorouracil capecitabine",
    "aromatase inhibitor": "letrozole anastrozole exemestane",
    "statin": "atorvastatin simvastatin rosuvastatin pravastatin",
    "checkpoint inhibitor": "pembrolizumab nivolumab atezolizumab ipilimumab",
}
# ... and of what is aimed at one target.
_AIMED_AT = {
    "her2": "trastuzumab pertuzumab lapatinib tucatinib",
    "egfr": "cetuximab panitumumab gefitinib erlotinib osimertinib",
    "vegf": "bevacizumab ranibizumab aflibercept",
    "pd-1": "pembrolizumab nivolumab cemiplimab",
    "pd-l1": "atezolizumab durvalumab avelumab",
    "ctla-4": "ipilimumab tremelimumab",
    "cd20": "rituximab ofatumumab obinutuzumab",
    "cdk4/6": "palbociclib ribociclib abemaciclib",
    "parp": "olaparib niraparib rucaparib talazoparib",
    "mtor": "everolimus rapamycin sirolimus temsirolimus",
    "tnf": "infliximab adalimumab etanercept",
}
# Nuclides of medicine and of the laboratory (IAEA, radiopharmaceuticals; EANM), by their symbols.
_NUCLIDES = {
    "Y": ("yttrium", "86 90"), "I": ("iodine", "123 124 125 131"), "Tc": ("technetium", "99"),
    "F": ("fluorine", "18"), "Lu": ("lutetium", "177"), "Ra": ("radium", "223 226"),
    "Ga": ("gallium", "67 68"), "In": ("indium", "111"), "Sr": ("strontium", "89 90"),
    "Re": ("rhenium", "186 188"), "Ho": ("holmium", "166"), "Sm": ("samarium", "153"),
    "P": ("phosphorus", "32"), "C": ("carbon", "11 13 14"), "H": ("tritium", "3"),
    "S": ("sulfur", "35"), "Co": ("cobalt", "57 60"), "Cs": ("caesium", "137"),
    "Ir": ("iridium", "192"), "Zr": ("zirconium", "89"), "Tl": ("thallium", "201"),
    "Xe": ("xenon", "133"), "Ac": ("actinium", "225"), "At": ("astatine", "211"),
    "Cu": ("copper", "64 67"), "Pb": ("lead", "212"), "N": ("nitrogen", "13"),
    "O": ("oxygen", "15"), "Rb": ("rubidium", "82"), "Pd": ("palladium", "103"),
    "Cr": ("chromium", "51"), "Kr": ("krypton", "81"), "Ru": ("ruthenium", "106"),
}  # fmt: skip
_NUCLIDE = re.compile(
    r"(?<![\w-])(?:(?P<sym>[A-Z][a-z]?)-?(?P<mass>\d{1,3})m?|(?P<m>\d{1,3})m?-?(?P<s>[A-Z][a-z]?))(?![\w])(?!-\d)"
)
_CLASS = re.compile(rf"\b(?P<name>{'|'.join(_MEMBERS)})s?\b", re.IGNORECASE)
_AIMED = re.compile(  # "HER2 antibody treatment", "anti-CD20 therapy"
    rf"\b(?:anti[- ]?)?(?P<name>{'|'.join(_AIMED_AT)})"
    r"(?:[- ](?:targeted|directed|targeting|blocking))?"
    r"[- ](?:(?:monoclonal )?antibod(?:y|ies)(?! (?:titres?|titers?|beads?|stain\w*))|inhibitors?"
    r"|inhibition|block(?:ers?|ade|ing)|drugs?|agents?|therap(?:y|ies)|treatments?)"
    r"(?: (?:therap(?:y|ies)|treatments?|drugs?))?\b",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"[^.;?]{0,25}\b(?:such as|like|e\.g\.|for example|including)", re.IGNORECASE)
_SHORT = re.compile(r"(?<![\w-])(?P<short>[A-Z][A-Za-z]{1,4}?(?:50)?)(?P<many>s)?(?!\w|-[A-Z\d])")
_SPELT = re.compile(
    r"(?<![\w-])(?P<short>"
    + "|".join(rf"(?i:{form.replace('-', '-?')})" for form in sorted(_SPELT_THERE, reverse=True))
    + r")(?P<many>s)?(?!\w|-\w)"
)
_NOTED = re.compile(  # "pts", "Dx"; what is in capitals is a symbol
    rf"(?<![\w/.-])(?P<form>{'|'.join(sorted(map(re.escape, _SHORTHAND), key=len, reverse=True))})"
    r"(?![\w/-])",
    re.IGNORECASE,
)


def written_out(core: str, vocabulary: Vocabulary) -> str:
    """The question with the short forms in full that its sources do not use."""

    def full(match: re.Match[str]) -> str:
        long = _WRITTEN_OUT.get(match["short"].upper())
        letters = match["short"].rstrip("05")
        capitals = sum(char.isupper() for char in letters)
        plain = len(letters) - capitals  # "Ras" is no plural of RA
        if long is None or plain > (len(letters) > 2) or _has(match["short"], vocabulary):
            return match[0]
        return _many(long) if match["many"] else long

    def member(match: re.Match[str]) -> str:
        name = match["name"].lower()
        if all(word in vocabulary.words or f"{word}s" in vocabulary.words for word in name.split()):
            return match[0]
        members = _MEMBERS[name].split()
        named = told(members)
        given = [one for one in members if one in core.lower()]  # "anthracyclines ... doxorubicin"
        if given and _EXAMPLE.match(core, match.end()):
            return match[0]  # "an anthracycline such as doxorubicin" says itself what is meant
        return named[0] if len(named) == 1 and given in ([], named) else match[0]

    def told(members: Sequence[str]) -> list[str]:
        return [one for one in members if one in vocabulary.words]

    def aimed(match: re.Match[str]) -> str:
        named = told(_AIMED_AT[match["name"].lower()].split())
        return named[0] if len(named) == 1 and not _has(match["name"], vocabulary) else match[0]

    def noted(match: re.Match[str]) -> str:
        form = match["form"]
        titled = form[0].isupper() and match.start() > 0  # "Pt nanoparticles" are of platinum
        is_name = titled or form[1:] != form[1:].lower() or form.lower() in vocabulary.words
        return match[0] if is_name else _SHORTHAND[form.lower()]

    def nuclide(match: re.Match[str]) -> str:
        symbol, mass = match["sym"] or match["s"], match["mass"] or match["m"]
        name, masses = _NUCLIDES.get(symbol, ("", ""))
        told = mass in masses.split() and name in vocabulary.words
        return f"{name}-{mass}" if told and not _has(match[0], vocabulary) else match[0]

    core = _SPELT.sub(partial(_spelt, vocabulary), _NUCLIDE.sub(nuclide, core))
    core = _CLASS.sub(member, _SHORT.sub(full, _AIMED.sub(aimed, _NOTED.sub(noted, core))))
    return _ACID.sub(partial(_salt_or_acid, vocabulary), core)


_NAME = re.compile(  # in capitals, "If" and "Am" are words; or with a number, A1c
    r"(?<![\w-])(?:[A-Z]{2,6}|[A-Z][A-Za-z]{0,3}\d[A-Za-z0-9]{0,3})(?![\w-])"
)
SELDOM = 10  # times as often the sources have the whole: what they use by itself is a name
_ROMAN = re.compile(r"[ivx]+", re.IGNORECASE)  # a number or "intravenous", and no part of HIV
_LEAST_PART = 3  # letters; two may be all of a short form but its first, as HE of OHE


def as_shortened_there(core: str, vocabulary: Vocabulary) -> str:
    """The question with parts of the sources' short forms by what they are parts of.

    Where they have "overt hepatic encephalopathy (OHE)" alone, HE is hepatic encephalopathy; where
    they have "hemoglobin A1c (HbA1c)", A1c is HbA1c.
    """

    def whole(match: re.Match[str]) -> str:
        key, keys = symbol_key(match[0]), vocabulary.entity_keys
        if key in vocabulary.lexicon.long_forms or _ROMAN.fullmatch(key):
            return match[0]
        found = {
            part
            for item in vocabulary.lexicon.abbreviations
            if keys.get(symbol_key(item.short), 0) > SELDOM * keys.get(key, 0)
            for part in _part_of(item, key)
        }
        return found.pop() if len(found) == 1 else match[0]

    return core if core.isupper() else _NAME.sub(whole, core)


def _part_of(item: Abbreviation, key: str) -> Iterator[str]:
    """What a short form stands for that is a part of a longer one."""
    short, words = symbol_key(item.short), re.findall(r"[A-Za-z0-9]+", item.long)
    numbered = any(map(str.isdigit, key))  # RNA is a word of its own beside ceRNA
    if numbered and short.endswith(key) and len(words) > 1 and symbol_key(words[-1]) == key:
        yield item.short
    initials = "".join(word[0] for word in words).lower()
    n = len(key)
    if key.upper() in _WRITTEN_OUT or n >= len(words):
        return
    long_enough = n >= _LEAST_PART or n == len(words) - 1
    if long_enough and short.endswith(key) and initials.endswith(key):
        yield " ".join(words[-n:])
    elif n >= _LEAST_PART and short.startswith(key) and initials.startswith(key):
        yield " ".join(words[:n])


_ACID = re.compile(r"\b(?P<stem>[a-z]{4,})(?:ate|ic acid)\b", re.IGNORECASE)


def _salt_or_acid(vocabulary: Vocabulary, match: re.Match[str]) -> str:
    """Zoledronate as zoledronic acid, where the sources write only that, and vice versa."""
    stem = match["stem"].lower()
    salt, acid = f"{stem}ate", f"{stem}ic"
    if match[0].lower() == salt and salt not in vocabulary.words and acid in vocabulary.words:
        return f"{acid} acid"
    if match[0].lower() != salt and acid not in vocabulary.words and salt in vocabulary.words:
        return salt
    return match[0]


def _has(short: str, vocabulary: Vocabulary) -> bool:
    key = symbol_key(short)
    return key in vocabulary.entity_keys or key in vocabulary.lexicon.long_forms


def _spelt(vocabulary: Vocabulary, match: re.Match[str]) -> str:
    """A name in full where the sources have it so, and not by its short form."""
    written = sum(map(str.isupper, match["short"])) > 1  # "ast" and "Pe" are none
    if not written or _has(match["short"], vocabulary):
        return match[0]
    long = _LONG_OF[symbol_key(match["short"])]
    if not _spells(long, vocabulary):
        return match[0]
    return _many(long) if match["many"] else long


_LONG_OF = {symbol_key(form): long for form, long in _SPELT_THERE.items()}


def _spells(long: str, vocabulary: Vocabulary) -> bool:
    """Whether the sources have all words of a name in full, in any spelling."""
    words = re.findall(r"[a-z]{2,}", long.lower())
    return all(
        vocabulary.has_stem(word) or any(one in vocabulary.words for one in names_of(word))
        for word in words
    )


def _many(long: str) -> str:
    if long.endswith("sis"):
        return f"{long[:-2]}es"
    if long.endswith("y") and not long.endswith("ay"):
        return f"{long[:-1]}ies"
    return long if long.endswith(("data", "ing", "s")) else f"{long}s"
