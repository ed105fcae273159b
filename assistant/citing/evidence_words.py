"""Cues that tell what kind of study a sentence reports: the one place where they stand.

General laboratory and clinical English. The cell lines are common names from the public registers
(Cellosaurus, ATCC, DSMZ); a pattern alone would take gene symbols for cell lines.
"""

import re

_LINES = """
    MCF-7 MCF-10A MCF-12A MDA-MB-231 MDA-MB-436 MDA-MB-435 MDA-MB-453 MDA-MB-468 MDA-MB-157
    MDA-MB-361 MDA-MB-415 MDA-231 4T1 4TO7 67NR 66cl4 EMT6 E0771 EO771 TUBO D2A1 D2.0R SK-BR-3 T-47D
    BT-20 BT-474 BT-483 BT-549 HCC38 HCC70 HCC1143 HCC1187 HCC1395 HCC1419 HCC1569 HCC1599 HCC1806
    HCC1937 HCC1954 HCC2157 HCC2218 Hs-578T Hs578Bst CAL-51 CAL-120 CAL-148 SUM-149 SUM-159 SUM-190
    SUM-1315 ZR-75-1 ZR-75-30 DU4475 UACC-812 UACC-893 KPL-1 KPL-4 JIMT-1 LCC1 LCC2 LCC9 SCP28 SCP2
    HUVEC HMEC HMEC-1 HBL-100 HEK-293 HEK-293T HEK293FT COS-7 CHO-K1 NIH-3T3 3T3-L1 MC3T3-E1 C2C12
    L929 BHK-21 Vero MDCK RAW-264.7 THP-1 U937 J774A.1 BV-2 HMC3 K562 HL-60 Jurkat Raji Daudi
    Ramos KG-1 NB4 MOLT-4 CCRF-CEM A549 NCI-H1299 H1299 H460 H1975 H358 H226 H520 PC-9 Calu-1 Calu-3
    BEAS-2B LLC1 HeLa SiHa CaSki C-33A HepG2 Hep3B Huh7 Huh-7 SMMC-7721 PLC/PRF/5 LX-2 L-02 HCT-116
    HCT-15 HT-29 SW480 SW620 SW1116 LoVo Caco-2 DLD-1 RKO CT26 MC38 AGS MGC-803 MKN-45 MKN-28
    SGC-7901
    BGC-823 KATO-III NCI-N87 PANC-1 MIA-PaCa-2 BxPC-3 AsPC-1 CFPAC-1 Capan-1 INS-1 MIN6 LNCaP PC-3
    DU-145 22Rv1 C4-2 RWPE-1 T24 5637 RT4 UM-UC-3 786-O 769-P Caki-1 ACHN HK-2 A498 SKOV-3 OVCAR-3
    A2780 Caov-3 IOSE80 Ishikawa HEC-1A U87 U87MG U251 U-251 T98G LN229 A172 SH-SY5Y SK-N-SH
    Neuro-2a
    N2a PC-12 C6 A375 A2058 SK-MEL-28 B16 B16F10 B16-F10 HaCaT U-2OS U2OS Saos-2 MG-63 143B SJSA-1
    TPC-1 BCPAP K1 FTC-133 Nthy-ori FaDu CAL-27 SCC-9 SCC-25 Tca8113 KYSE-150 KYSE-30 TE-1 Eca-109
    hFOB H9c2 HL-1 AC16 EA.hy926 bEnd.3 hCMEC/D3 HT-1080 HAP1 iPSC
""".split()


def _spelt(name: str) -> str:
    # MCF-7 is also "MCF7" and "MCF 7"
    return "".join(r"[-\s]?" if char == "-" else re.escape(char) for char in name)


_ANY_LINE = "|".join(_spelt(name) for name in sorted(_LINES, key=len, reverse=True))
CELL_LINE = re.compile(rf"(?<![A-Za-z0-9])(?:{_ANY_LINE})s?(?![A-Za-z0-9])")

# Work in a dish, whatever the cells are called.
IN_VITRO = re.compile(
    r"\bcell[- ]lines?\b|\bin[\s*_]+vitro\b|\bco-?cultur\w+|\bcultured\b|\bcell cultures?\b"
    r"|\btransfect\w+"
    r"|\bluciferase\b|\borganoids?\b|\bspheroids?\b|\bprimary (?:\w+ )?cells\b|\btranswell\b"
    r"|\bknock-?down\b"
    r"|\bsiRNAs?\b|\bshRNAs?\b|\bcell viability\b|\bMTT\b|\binternali[sz]ed\b"
    r"|\bendothelial monolayers?\b|\b(?:donor|parental|producer|feeder) cells\b",
    re.IGNORECASE,
)
# What cells do, told of cancer cells or of cells that take something up. A finding of this kind is
# made on cells in culture unless patients or animals are named.
_CELL_KIND = (
    r"(?:BC|TNBC|cancer|tumou?r|carcinoma|leuk\w+|melanoma|glioma|endothelial|epithelial|recipient"
    r"|resistant|sensitive|malignant|stromal)"
)
_DEEDS = (
    r"(?:proliferat\w+|migrat\w+|invas\w+|invad\w+|apoptosis|apoptotic|resistan\w+|chemo-?resist\w+"
    r"|stemness|dorman\w+|viability|motility|autophagy|glycoly\w+|propagation"
    r"|malignant behaviou?rs?|uptake|ubiquitin\w*|phosphorylat\w+"
    r"|signal?ling|pathways?|expression|growth)"
)
CELL_BEHAVIOUR = re.compile(
    rf"\b{_CELL_KIND} cells?\b[^.;]{{0,60}}\b{_DEEDS}"
    rf"|\b{_DEEDS}[^.;]{{0,45}}\b{_CELL_KIND} cells?\b",
    re.IGNORECASE,
)
NOT_CULTURED = re.compile(
    r"circulating tumou?r cells?|\bKi-?67\+? tumou?r cells|tumou?r cell[- ]derived|cell-derived",
    re.IGNORECASE,
)

ANIMAL = re.compile(
    r"\bmice\b|\bmouse (?:model|tumou?r|xenograft|lung|brain|liver|bone)\w*"
    r"|\bmurine\b(?! (?:\w+ ){0,2}\w*vir(?:us|al))|\brats?\b"
    r"|\bxenograft\w*"
    r"|\bin[\s*_]+vivo\b|\bnude mouse\b|\banimal (?:models?|stud\w+|experiments?)\b|\bzebrafish\b"
    r"|\brabbits?\b"
    r"|\bpigs?\b|\bporcine\b|\bdogs?\b|\bcanine\b|\bmonkeys?\b|\bmacaques?\b|\bsheep\b"
    r"|\brodents?\b|\bhamsters?\b"
    r"|\bBALB/c\b|\bC57BL/6\w?\b|\bSprague[- ]Dawley\b|\bWistar\b|\ballograft\w*|\bsyngeneic\b"
    r"|\bNOD/SCID\b"
    r"|\banimals\b|\bknock-?out mouse\b"
    r"|\b(?:model|growth) in mouse\b|\btransgenic\b|\bin (?:a |the )?mouse\b",
    re.IGNORECASE,
)

# A table names the animal alone, "TAC, mouse".
ANIMAL_CELL = re.compile(r"(?:^|[\t,;/(] ?)(?:\w+ )?(?:mouse|pig|rat)(?=$|[\t,;/)])", re.IGNORECASE)
IN_VIVO = re.compile(r"\bin[\s*_]+vivo\b", re.IGNORECASE)

# People, or what was taken from them.
FLUID_OR_TISSUE = re.compile(
    r"\b(?:serum|sera|plasma|urine|urinary|saliva|salivary|tears?|cerebrospinal fluid|blood"
    r"|ascites|breast milk)\b"
    r"|\b(?:tumou?r|cancer|patient|BC|TNBC|CRC|HCC|NSCLC|normal|adjacent|resected|paraffin"
    r"|drug-resistant) tissues?\b"
    r"|\bbiops(?:y|ies)\b|\bspecimens?\b|\bclinical samples?\b|\bpatients?['’]? samples?\b"
    r"|\bcirculating\b",
    re.IGNORECASE,
)
NOT_A_SAMPLE = re.compile(
    r"(?:fetal |bovine |calf |goat )+serum|\bserum[- ](?:free|starv\w+|deprived)"
    r"|plasma membranes?|plasma cells?"
    r"|blood[- ](?:brain barrier|vessels?|pressure|supply|flow)|patient[- ]derived \w+"
    r"|circulating tumou?r cells?"
    r"|lympho\w+ tissue|adipose tissue|blood vessels",
    re.IGNORECASE,
)
PEOPLE = re.compile(
    r"\bpatients?\b|\bcohorts?\b|\bwomen\b|\bmen\b|\bchildren\b|\binfants\b|\badults\b"
    r"|\bvolunteers?\b"
    r"|\bparticipants?\b|\bhealthy (?:controls?|individuals?|subjects?|donors?)\b"
    r"|\bcase[- ]controls?\b"
    r"|\bcase (?:report|series)\b|\bsurvivors?\b|\bpregnan\w+|\bneonates\b|\bdaughters\b"
    r"|\bdatabase\b|\bregist(?:ry|ries)\b"
    r"|\bretrospective\w*|\bprospectively\b|\bcross-sectional\b",
    re.IGNORECASE,
)
# What is measured in people: with these, a name like "patients" is a study and no manner of speech.
MEASURED = re.compile(
    r"\b(?:overall|disease-free|progression[- ]free|event-free|recurrence|metastasis|median"
    r"|relapse-free)[- ,]+"
    r"(?:\w+[- ,]+){0,6}survival\b|\bprogno\w+|\bdiagnos\w+|\bsensitivity and specificity\b"
    r"|\bexpress\w+|\blevels?\b"
    r"|\b(?:up|down)-?regulated\b|\bcorrelat\w+|\bassociat\w+|\bTNM\b|\bstag(?:e|ing)\b"
    r"|\bbiomarkers?\b|\bmarkers?\b"
    r"|\bn\s?=\s?\d+|\bP\s?[=<]|\b\d+ (?:\w+ ){0,3}(?:patients|women|men|cases|participants"
    r"|subjects|infants)\b"
    r"|\bsignature\b|\bhazard ratio\b|\bconfidence interval\b|\bindicat\w+",
    re.IGNORECASE,
)

TRIAL = re.compile(
    r"\brandomi[sz]ed\b(?!\s+(?:in ?to|mice|rats|animals))|\bphase (?:I{1,3}V?|IV"
    r"|[1-4])(?:[ab])?(?:/(?:I{1,3}|[1-4]))?\b"
    r"(?=[^.]{0,40}\b(?:trial|study|studies)\b)|\bclinical trials?\b|\bdouble[- ]blind\w*"
    r"|\bplacebo[- ]controlled\b"
    r"|(?<!case[- ])\bcontrolled (?:clinical )?(?:trials?|studies)\b"
    r"|\bNCT\d{8}\b|\bopen-label\b|\bsingle-arm\b",
    re.IGNORECASE,
)
# Something was given to people, as in a trial.
GIVEN = re.compile(
    r"\bplacebo\b|\btolerat\w+|\badverse\b|\bside effects?\b|\bdose-depend\w+|\breceiv\w+"
    r"|\badminist\w+|\brandomi[sz]\w+",
    re.IGNORECASE,
)
# Trials spoken of, not reported: "should be tested in clinical trials".
TRIAL_WISHED = re.compile(
    r"\b(?:future|further|need\w*|await\w*|should|require\w*|no|lack of|pending|warrant\w*|before"
    r"|toward\w*)\b"
    r"[^.]{0,50}\bclinical trials?|\bclinical trials? (?:are|is) (?:needed|required|warranted)",
    re.IGNORECASE,
)

_PAST = (
    r"\b(?:are|is) (?:presented|reported|described)\b|\b(?:was|were|had|did|found|showed|shown"
    r"|demonstrated|revealed|observed|reported|identified|examined|measured|assessed"
    r"|confirmed|verified|used|led|underwent|studied|evaluated|investigated|we|our|brought"
    r"|became|gave|rose|fell|grew|kept|took|made|lost|began|went|came|held|left|sought|chose)\b"
)
# The past tense of a report: somebody did or found this.
PAST = re.compile(_PAST, re.IGNORECASE)
REPORTED = re.compile(
    rf"{_PAST}|\b\w{{3,}}(?:ed)\b(?! (?:cells?|exosomes?|miRNAs?|factors?|by))",
    re.IGNORECASE,
)
# The present tense and the modals of a general statement.
GENERAL = re.compile(
    r"\b(?:is|are|can|cannot|could|may|might|has|have|will|would|includes?|plays?|suggests?|remains?"
    r"|contains?|keeps?|deserves?"
    r"|possess\w*|causes|highlights?|acts?|correlates|provides?|need|needs|consists?|act|reflect"
    r"|interact)\b",
    re.IGNORECASE,
)

# Headings of a paper that tells of its own study; a review has others.
OWN_STUDY = re.compile(
    r"(?:\d+\.?\s*)?(?:(?:materials?|patients?|subjects|participants|population|experimental"
    r"|study design|design|data)(?:,? and | &? ?))?(?:methods?(?! in| for| of)|methodology"
    r"|procedures|results(?: and discussion)?)\W*$",
    re.IGNORECASE,
)
# What is told of the literature or of the text itself.
ON_LITERATURE = re.compile(
    r"\b(?:many|most|several|some|few|all|none) of (?:the|these) (?:studies|publications|reports)\b"
    r"|\b(?:studies|reports|publications|work) (?:that (?:are|were) )?(?:discussed|mentioned"
    r"|reviewed|cited|described|listed|summari[sz]ed) (?:here|above|below|earlier|in this)\b"
    r"|\bin this (?:article|review|section)\b",
    re.IGNORECASE,
)
MOST_STUDIES = re.compile(
    r"\b(?:many|most|numerous) (?:of the )?(?:\w+ )?(?:studies|experiments|reports|publications"
    r"|cohorts)\b",
    re.IGNORECASE,
)
# Cells in a computer are none in a dish.
MODELLED = re.compile(
    r"\bin[- ]silico\b|\bsimulat\w+|\b(?:mathematical|computational|agent[- ]based|hybrid"
    r"|numerical|stochastic|deterministic|compartmental) (?:\w+ )?models?\b|\bmodel equations?\b",
    re.IGNORECASE,
)
# Cells live on, too: that is no outcome of patients.
CELLS_SURVIVE = re.compile(
    r"\b(?:cells?|cellular|\w+(?:blast|cyte|phage)s?|neuronal|clonogenic) survival\b"
    r"|\bsurvival of (?:\w+ ){0,3}(?:cells?|recipients|\w+(?:blast|cyte|phage)s)\b",
    re.IGNORECASE,
)
PATIENTS = re.compile(
    r"\b(?:patients|women|men|children|donors|volunteers|individuals|participants)\b", re.IGNORECASE
)

# A conclusion drawn over what came before is the reviewer's own: "These results suggest ...".
SUMMARY = re.compile(
    r"\W*(?:these|taken together|together|collectively|overall|thus|therefore|hence|in summary"
    r"|in conclusion|this)\b",
    re.IGNORECASE,
)
# Figures of whole populations are no study's samples.
POPULATION = re.compile(r"\b\d{1,3},\d{3}\b|\b\d+(?:\.\d+)? (?:million|billion)\b")
# People who were counted: an abstract that has them reports on people throughout.
COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?"
    r"|hundred)\)? "
    r"(?:[\w-]+ ){0,4}(?:patients|women|men|children|infants|adults|volunteers|participants|cases"
    r"|individuals"
    r"|subjects|workers|people|students|mothers|boys|girls)\b|\bthis patient\b"
    r"|\bpatients? (?:with|who|were)\b",
    re.IGNORECASE,
)

# Something taken from people is put on cells: a finding in the dish, whatever it came from.
ACTED_ON = re.compile(
    r"\b(?:drives?|drove|promot\w+|inhibit\w+|suppress\w+|induc\w+|enhanc\w+|trigger\w+)\b"
    r"[^.;]{0,50}\bcells\b"
    r"|\bby (?:\w+ ){0,2}cells (?:\w+ly )?(?:promot|inhibit|suppress|induc|enhanc|trigger)\w+",
    re.IGNORECASE,
)
