"""What a question can demand of its evidence: quantities, settings and kinds of answer.

A near miss has every other word right, so each of these is demanded by name. Every entry says what
a question may call a thing and what a sentence that gives it has to contain. Closed classes only
(units, fluids, organs, immune cells): general vocabulary, no known answers.
"""

_MOLECULES = (  # "how long are miRNAs" asks for a length
    r".*\b(?:(?:mi|m|lnc|nc|circ|si|pi)?rnas?|micrornas?|dnas?|mirs?|peptides?|proteins?|genes?|sequences?|nucleotides?|nt)\b"
    r"(?![^?]*\b(?:stable|last|surviv\w*|circulat\w*|persist\w*|remain\w*|live|stored?|treat\w*|incubat\w*|cultur\w*)\b)"
)
SPELT = (  # numbers in words
    r"\b(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|(?:one )?hundred)\b"
)
_ANIMALS = (
    r"(?:mice|animals|rats|rabbits|pigs|piglets|swine|minipigs|dogs|sheep|monkeys|macaques|guinea pigs|hamsters|goats|calves"
    r"|zebrafish|embryos|chickens|chicks|ferrets|cats|horses)"
)
QUANTITIES = (
    ("hazard ratio", r"\bhazard ratios?\b|\bHRs?\b(?! ?\+)", r"hazard ratio|\bHR\b"),
    ("odds ratio", r"\bodds ratios?\b", r"odds ratio|\bOR\b ?[=(]"),
    ("relative risk", r"\brelative risk\b|\brisk ratio\b", r"relative risk|risk ratio|\bRR\b"),
    ("AUC", r"\bauc\b|\barea under\b|\broc\b", r"\bAUC\b|area under|\bROC\b"),
    ("p value", r"\bp[- ]?values?\b", r"\b[pP] ?[<=>≤]|[pP][- ]value"),
    (
        "confidence interval",
        r"\bconfidence intervals?\b|\b95 ?% ci\b",
        r"confidence interval|\bCI\b",
    ),
    (
        "sensitivity",  # of a test; that of cells to a drug is no quantity
        r"\bsensitivit\w+\b(?! (?:to|towards?|of [\w-]+ (?:cells?|tumou?rs?))\b)|\bhow sensitive\b(?! to\b)",
        r"sensitiv",
    ),
    ("specificity", r"\bspecificit\w+|\bhow specific\b", r"specific"),
    (
        "size",
        r"\bhow (?:wide|thick|tall|broad)\b(?! (?:is|are|was|were) the (?:gap|range|interval|difference)\b)"
        r"|\bhow (?:big|large|small|tiny) (?:is|are) (?:(?:an?|the|these|those|most|typical|single) )*"
        r"(?:exosomes?|(?:extracellular )?vesicles?|evs?|cells?|particles?|bod(?:y|ies)|nano\w+)\b"
        r"|^(?:what|which) (?:(?:is|are|the|typical|average|usual) )*(?:sizes?|diameters?) (?:of|are|is|do|have|has|range of) (?:(?:an?|the|these|those|most|typical) )*"
        r"(?:exosomes?|(?:extracellular )?vesicles?|evs?|particles?)\b"
        r"|\bhow many (?:nm|nano-?met(?:re|er)s?|microns?|micro-?met(?:re|er)s?)\b"
        r"|\b(?:size|diameter|width|thickness|measure|across)\b[^?.]{0,30}\b(?:nm|nano-?met(?:re|er)s?|microns?"
        r"|micro-?met(?:re|er)s?)\b",
        r"\d ?(?:nm|µm|μm|um|mm|cm|nanomet\w+|micromet\w+|microns?)\b",
    ),
    (
        "half-maximal concentration",
        r"\b[ie][cd]50\b|\bhalf-?maximal\b",
        r"\b[IE][CD]_?\{?50\b|[Hh]alf-?maxim|inhibitory concentration",
    ),
    ("predictive value", r"\bpredictive values?\b|\b[pn]pv\b", r"predictive value|\b[PN]PV\b"),
    (
        "number of people",
        r"\bsample size\b|\bcohort size\b|\bhow (?:many|large)\b(?:\W+\S+){0,3}?\W+(?:patients|women|participants|subjects"
        r"|people|volunteers|men|individuals|controls|cohort|cases|samples)\b|\b(?:number|n) of (?:\S+ ){0,2}(?:patients|women"
        r"|participants|samples|cases)\b",
        r"\b(?:[Pp]atients|[Ww]omen|[Mm]en|[Pp]articipants|[Ss]ubjects|[Ff]emales?|[Mm]ales?|[Cc]ases|[Cc]ontrols)\b(?:[^;.]{0,12}: ?\d|[^;.]{0,40};(?:[^;]{0,80}?:)? ?\d)"
        rf"|(?:(?<![\w-])\d[\d,]*(?:\.\d+)?|{SPELT})(?: million)?(?: \S+){{0,4}}? (?:patients|women|participants|subjects|samples|cases|controls|deaths"
        r"|volunteers|individuals|fatalities|people|instances|occurrences)|\b[nN] ?= ?\d|million",
    ),
    (
        "dose",
        r"\bdos(?:e|es|age|ing)\b|\bhow (?:many|much) (?:micrograms?|milligrams?|nanograms?|picograms?|µg|ug|mg|ng|ml|grams?|milli?litres?|milliliters?|microlitres?|microliters?)\b|\b(?:what|which|the)(?: (?!of\b|in\b)[\w-]+){0,3} concentrations?\b",
        r"\d ?(?:mg|µg|μg|ug|ng|g|Gy|mL|ml|nM|µM|μM|IU|units)\b|\bdos(?:e|es|age)\b|concentration",
    ),
    (
        "cost",
        r"\bcosts?\b|\bprices?\b|\bexpens\w+|\bcheap\w*|\bafford\w*|\breimburs\w*|\bhow much (?:money|does)\b|\beuros?\b|\bdollars?\b",
        r"\bcosts?\b|\bcost(?:ly|ing)\b|\bprice|expensive|\$|€|£|afford|cheap",
    ),
    (
        "trial",
        r"\bphase (?:[1-4]|i{1,3}v?|iv|one|two|three)\b|\btrial(?: phase)?s?\b|\brandomi[sz]ed\b|\bnct\d*\b|\bplacebo\b",
        r"[Pp]hase (?:[1-4]|I{1,3}V?|IV)\b|\b[Tt]rials?\b|[Rr]andomi[sz]|NCT\d|[Pp]lacebo|[Pp]re-?clinical",
    ),
    (
        "approval",
        r"\bfda\b|\bema\b|\bapprov(?:ed|al)\b|\blicen[cs]ed\b|\bclearance\b|\bce[- ]mark\w*|\bguidelines?\b|\bmarketed\b|\bon the market\b",
        r"FDA|EMA\b|approv|licen[cs]ed|clearance|guideline|market",
    ),
    (
        "trial phase",
        r"\bphase (?:[1-4]|i{1,3}v?|iv|one|two|three)\b",
        r"[Pp]hase[- ](?:[1-4]|I{1,3}V?|IV|one|two|three)\b",
    ),
    (
        "recurrence",
        r"\b(?:recurrence|relapse) rates?\b|\bhow (?:many|often)\b[^?]{0,40}\b(?:recur\w*|relaps\w*)\b",
        r"[Rr]ecur|[Rr]elaps",
    ),
    (
        "mortality",
        r"\bmortality\b|\bdeath rates?\b|\bhow many\b[^?]{0,40}\b(?:died?|deaths?)\b",
        r"[Mm]ortality|[Dd]eath|\b[Dd]ied?\b|[Dd]ying|[Ff]atal|[Ll]ethal|lost their li(?:fe|ves)|[Ss]urviv",
    ),
    (
        "cure rate",
        r"\b(?:cure|success|completion) rates?\b|\b(?:how many|share|proportion|percentage|per ?cent)\b[^?]{0,60}\bcured\b",
        r"[Cc]ured?\b|[Ss]uccess|[Cc]omplet",
    ),
    ("number needed to treat", r"\bnumbers?[- ]needed[- ]to\b", r"[Nn]umbers?[- ]needed[- ]to|NNT"),
    (
        "accession",
        r"\baccession\b|\bgeo\b|\bgse\d*\b|\bdata ?sets? (?:id|identifiers?|number)\b|\bdeposited\b|\b(?:which|what|public|data) (?:data )?(?:repositor|archive|data ?base)\w*",
        r"[Rr]epositor|[Aa]rchive|[Dd]atabase|[Aa]ccession|GSE\d|\bGEO\b|PRJ[A-Z]+\d|\bSR[APX]\d|\bphs\d|EGA[A-Z]\d|[Dd]eposited",
    ),
    (
        "mode of binding",
        r"\bbind\w*\b[^?]{0,60}\b(?:molecular|atomic|structur\w+|mechanistic) (?:level|detail|terms)\b|\bbinding (?:mode|site|pocket|affinity)\b"
        r"|\b(?:active|catalytic|allosteric) (?:site|centre|center|pocket)\b|\bcrystal structure\b|\bhow (?:does|do|did) [\w-]+ bind\b",
        r"\b[Bb]ind|\bbound\b|pocket|(?:active|catalytic|allosteric|binding) (?:site|cent)|crystal|docking|affinity",
    ),
    ("response rate", r"\b(?:response|remission) rates?\b", r"[Rr]espon[sd]|[Rr]emission"),
    ("complications", r"\bcomplication rates?\b", r"[Cc]omplication"),
    (
        "follow-up time",
        r"\bfollow-?\s?up (?:time|period|duration)\b|\bhow long\b[^?]{0,30}\bfollow(?:ed|-?\s?up)\b",
        r"[Ff]ollow(?:ed|-?\s?up)",
    ),
    (
        "average",
        r"\bthe (?:mean|median|average) (?!age\b|survival\b)\w+",
        r"\b(?:[Mm]ean|[Mm]edian|[Aa]verage)|\+/-|±",
    ),
    ("half-life", r"\bhalf-?li(?:fe|ves)\b", r"half-?li(?:fe|ves)"),
    (
        "side effects",
        r"\bside[- ]effects?\b|\badverse (?:events?|effects?|reactions?)\b|\btoxicit\w+",
        r"side effect|adverse|toxic",
    ),
    (
        "normaliser",
        r"\bhousekeeping\b|\b(?:reference|control) (?:genes?|rnas?|mirnas?)\b|\b(?:internal|endogenous|loading) (?:control|standard|reference)s?\b"
        r"|\bnormali[sz]ers?\b|\bnormali[sz]ed (?:to|against|with|by)\b|\bused (?:for|in) normali[sz]ation\b",
        r"[Hh]ouse-?keeping|(?:[Rr]eference|[Cc]ontrol) (?:gene|RNA|miRNA)|(?:[Ii]nternal|[Ee]ndogenous|[Ll]oading) (?:control|standard|reference)"
        r"|[Nn]ormali[sz]|[Ss]pike|\bU6\b|GAPDH|β-?\s?actin|as a reference",
    ),
    (
        "strain",  # cells under strain have none
        r"\b(?:which|what) (?:(?!under|in|on|by|with)[\w-]+ ){0,3}?strains?\b|\b(?:mouse|mice|murine|rats?|animals?|bacterial|viral) strains?\b|\bstrains? (?:of|was|were|is|are)\b",
        r"BALB|C57|strain|NOD|SCID|\bnude\b",
    ),
    (
        "number of animals",
        rf"\bhow many (?:\S+ ){{0,2}}?{_ANIMALS}\b",
        rf"(?:(?<![\w-])\d+|{SPELT}) (?:\S+ ){{0,2}}{_ANIMALS}|\b[nN] ?= ?\d",
    ),
    (
        "duration",
        r"\bhow (?:many|long)\b(?:\W+\S+){0,2}?\W*(?:months|weeks|days|hours|minutes)\b|\bhow long (?:do|does|did|was|were|is|are|can|will)\b"
        rf"(?!{_MOLECULES})",
        r"(?:\d|one|two|three|four|five|six|several|few) ?-?(?:months?|weeks?|days?|hours?|years?|minutes?)",
    ),
    (
        "age",
        r"\bhow old\b|\b(?:mean|median|average) age\b|\bage (?:range|group|limit)\b",
        r"\bage[ds]?\b|years? old",
    ),
    (
        "country",
        r"\b(?:which|what) countr(?:y|ies)\b",
        r"China|Japan|Korea|USA|United States|Iran|Germany|Europe|countr",
    ),
    (
        "cut-off",
        r"\bcut-?offs?\b|\bthresholds?\b",
        r"cut-?off|threshold|(?:defined|considered|classified|regarded|taken|scored)\b[^.;]{0,90}\d"
        r"|\d (?:\S+ )?or (?:less|more|below|above|under|over|higher|lower|greater|fewer|older|younger)\b"
        r"|\b(?:above|below|under|over|exceed\w*|at (?:least|most)|(?:less|more|greater|lower|higher|fewer) than) \d|[<>≤≥] ?\d",
    ),
    (
        "fold change",
        r"\bfold[- ]changes?\b|\bct values?\b|\bcopy numbers?\b|\b(?:how many|what)[- ]fold\b|\bhow many times (?:more|less|higher|lower|as)\b"
        r"|\bfold (?:increase|decrease|rise|drop|fall|reduction|difference)\b",
        r"fold|copies|Ct value",
    ),
    (
        "correlation coefficient",
        r"\bcorrelation coefficients?\b|\bpearson\b|\bspearman\b",
        r"coefficient|[rρ] ?= ?-?0?\.\d",
    ),
    (
        "survival time",
        r"\b(?:five|5|ten|10|three|3)-?\s?year\b|\bmedian (?:overall )?survival\b|\bsurvival (?:rate )?in (?:months|percent)\b",
        r"-year (?:\w+ ){0,3}surviv|surviv[^.]{0,80}(?:\d-?year|months|median)|(?:years|months|median)[^.]{0,60}surviv",
    ),
    (
        "length",
        rf"\bhow long (?:is|are)\b(?={_MOLECULES})|\bhow many (?:nucleotides|bases|base pairs|amino acids)\b",
        r"\d ?(?:nucleotides?|nt\b|bases?\b|bp\b|kb\b|amino acids?|residues|kDa)",
    ),
    (
        "maker",
        r"\bwho (?:sells?|makes|supplies|produces)\b(?! (?:it|them|this|that|these)\b)|\bsold by\b|\bsuppliers?\b|\bmanufactur\w+|\bvendors?\b|\bbrand\b|\bcompan(?:y|ies)\b|\bpatents?\b",
        r"\b(?:manufactur|vendor|patent)|\bcompan(?:y|ies)\b|\bInc\b",
    ),
    ("year", r"\b(?:in )?(?:which|what) year\b|\bsince when\b", r"\b(?:19|20)\d\d\b"),
    (
        "percentage",
        r"\bpercentages?\b|\bper ?cent\b|\bas %|\bhow many %|\bwhat proportion\b|\bwhat share\b",
        r"\d ?%|per ?cent|%\)?:? ?\d|\b(?:[Hh]alf|thirds?|quarters?|fifths?|tenths?)\b"
        rf"|(?:\d|{SPELT})(?: \w+)? (?:in|out of) (?:every )?(?:\d|{SPELT})",
    ),
    ("molecular weight", r"\bmolecular weights?\b|\bkda\b", r"kDa|molecular weight"),
    ("temperature", r"\btemperature\b|\bdegrees?\b", r"°|temperature|degree"),
    ("zeta potential", r"\bzeta potential\b", r"zeta"),
    ("sequence", r"\bseed sequence\b|\bnucleotide sequence\b|\bprimers?\b", r"sequence|primer"),
)  # name, what a question says, what its evidence shows

# Quantities of a test whose names also stand for what cells do under a drug.
RESPONSES = frozenset({"sensitivity"})

# Settings of a finding. A question that names one wants evidence that names it too: in the
# sentence, in the ones before it, or in the heading above. One pattern a setting, for both sides.
SETTINGS = (
    # body fluids
    ("fluid", "urine", r"\burin(?:e|ary)\b"),
    ("fluid", "saliva", r"\bsaliva(?:ry)?\b"),
    ("fluid", "tears", r"\btears?\b|\blacrimal\b|\beye[- ](?:fluid|water)\b"),
    ("fluid", "milk", r"\b(?:breast )?milk\b|\blact(?:ating|ation)\b"),
    ("fluid", "serum", r"\bser(?:um|a)\b"),
    ("fluid", "plasma", r"\bplasma\b(?! cells?| membrane)"),
    ("fluid", "cerebrospinal fluid", r"\bcerebrospinal\b|\bcsf\b"),
    ("fluid", "ascites", r"\bascit\w+|\bperitoneal fluid\b"),
    ("fluid", "pleural effusion", r"\bpleural\b"),
    ("fluid", "stool", r"\bstools?\b|\bf(?:a)?eces\b|\bf(?:a)?ecal\b"),
    ("fluid", "semen", r"\bsemen\b|\bseminal\b"),
    ("fluid", "sweat", r"\bsweat\b"),
    ("fluid", "bile", r"\bbile\b"),
    ("fluid", "nipple aspirate", r"\bnipple\b"),
    # cells of the immune system and others that are studied as senders or receivers
    ("other", "regulatory T cells", r"\bregulatory t\b|\btregs?\b"),
    ("other", "natural killer cells", r"\bnatural killers?\b|\bnk cells?\b"),
    ("other", "B cells", r"\bb[- ]cells?\b(?! lymphoma \d)|\bb lymphocytes?\b"),
    ("other", "dendritic cells", r"\bdendritic\b|\bdcs\b"),
    ("other", "neutrophils", r"\bneutrophils?\b"),
    ("other", "mast cells", r"\bmast cells?\b"),
    (
        "other",
        "platelets",
        r"\bplatelets?\b(?!-(?:derived|activating))|\bplatelet-derived (?!growth)|\bthrombocytes?\b",
    ),
    ("other", "eosinophils", r"\beosinophils?\b"),
    ("other", "pericytes", r"\bpericytes?\b"),
    ("other", "hepatocytes", r"\bhepatocytes?\b(?! (?:growth|nuclear))|\bstellate\b|\bkupffer\b"),
    ("other", "neurons", r"\bneurons?\b|\bnerve cells?\b|\bastrocytes?\b"),
    ("other", "keratinocytes", r"\bkeratinocytes?\b|\bmelanocytes?\b"),
    # cells that take things up beside tumours: where one is asked about, another one's tale is none
    ("cell", "myeloid-derived suppressor cells", r"\be?mdscs?\b|\bmyeloid-derived\b"),
    ("cell", "T cells", r"(?<!regulatory )\bt[- ](?:cells?|lymphocytes?)\b|\bth[12]\b|\btregs?\b"),
    ("cell", "fibroblasts", r"fibroblasts?\b(?! growth)|\bcafs?\b|\bnfs\b|\bstromal? cells?\b"),
    (
        "cell",
        "macrophages",
        r"\bmacrophages?\b(?! (?:colony|migration inhib|inflammatory protein))|\btams?\b|\bm[012]\b|\bmicroglia\w*",
    ),
    ("cell", "adipocytes", r"adipocytes?\b|\bfat cells?\b|\bcaas?\b|\badipo\w+"),
    ("cell", "osteoclasts", r"\bosteoclast\w*"),
    ("cell", "osteoblasts", r"\bosteoblast\w*"),
    # organisms
    ("other", "zebrafish", r"\bzebrafish\b"),
    ("other", "rats", r"\brats?\b"),
    ("other", "dogs", r"\bdogs?\b|\bcanine\b"),
    ("other", "monkeys", r"\bmonkeys?\b|\bprimates?\b"),
    # people
    ("other", "men", r"\bmen\b(?!.*\bprostat)|\bmale\b"),
    ("other", "children", r"\bchildren\b|\bp(?:a)?ediatric\b|\badolescents?\b"),
    ("other", "pregnancy", r"\bpregnan\w+"),
    # histological and clinical kinds of a tumour, of which each has studies of its own
    (  # what a question says of the site is taken out before these are looked for, hence the blank
        "other",
        "inflammatory cancer",
        r"\binflammatory (?:(?:breast )?(?:cancers?|carcinomas?)\b| )|\bibc\b",
    ),
    ("other", "lobular carcinoma", r"\blobular\b|\blcis\b"),
    (
        "other",
        "disease in situ",
        r"\b(?:cancers?|carcinomas?|disease|tumou?rs?|neoplasia) in situ\b|\bin[- ]situ (?:cancers?|carcinomas?|disease|tumou?rs?)\b|\bdcis\b",
    ),
    ("other", "medullary carcinoma", r"\bmedullary\b"),
    ("other", "mucinous carcinoma", r"\bmucinous\b"),
    ("other", "metaplastic carcinoma", r"\bmetaplastic\b"),
    ("other", "phyllodes tumour", r"\bphyll?odes\b"),
    ("other", "Paget's disease", r"\bpaget\b"),
    # organs, of spread above all
    ("other", "lung", r"\blungs?\b|\bpulmonary\b"),
    ("other", "liver", r"\blivers?\b|\bhepat(?!oma|ocell|ocyt|itis)\w+"),
    ("other", "brain", r"\bbrains?\b|\bcerebral\b|\bcranial\b"),
    ("other", "bone", r"\bbones?\b|\bosteo\w+|\bskelet\w+|\bosseous\b"),
    ("other", "adrenal gland", r"\badrenals?\b"),
    ("other", "kidney", r"\bkidneys?\b|\brenal\b|\bnephr\w+|\bglomerul\w+|\bcreatinine\b"),
    (
        "other",
        "skin",
        r"\bskin\b|\bcutaneous\b|\bpsoria\w+|\bdermat\w+|\beczema\w*|\brash(?:es)?\b",
    ),
    ("other", "eye", r"\bretina\w*|\beyes?\b(?! on\b|[- ](?:fluid|water|drops?))"),
    ("other", "heart", r"\bheart\b|\bcardiac\b|\bcardio\w+|\bmyocard\w+"),
)  # class, name, pattern on lower-cased text; members of "fluid" and of "cell" exclude one another

# Where a tumour can stand besides the document's own subject: sites of the ICD-O topography, each
# with its adjectives and the names in use. "Bowel cancer" in a question wants a tumour of that site
# in the evidence, by whichever of its names.
SITES = (
    r"breast|mammary",
    r"lung|pulmonary|bronchial|bronchogenic",
    r"prostate|prostatic",
    r"colon|colonic|colorectal|rectal|rectum|bowel|large bowel",
    r"gastric|stomach",
    r"pancrea\w+",
    r"ovarian|ovary",
    r"cervical|cervix",
    r"endometrial|uterine|womb",
    r"bladder|urothelial",
    r"kidney|renal",
    r"liver|hepatocellular|hepatic",
    r"brain|cerebral",
    r"thyroid",
    r"(?:o)?esophag\w+|gullet|food pipe",
    r"oral|mouth|tongue",
    r"head and neck",
    r"laryngeal|throat|oropharyngeal|pharyngeal",
    r"nasopharyngeal",
    r"skin|cutaneous",
    r"testicular|testis",
    r"bile duct|biliary",
    r"blood|h(?:a)?ematological",
    r"bone|skeletal",
    r"salivary",
    r"vulvar|vulval",
    r"anal",
    r"thymic",
    r"adrenal",
    r"pituitary",
    r"small[- ]cell",
    r"non-?small[- ]cell",
    r"squamous(?: cell)?",
    r"neuroendocrine",
    r"p(?:a)?ediatric|childhood",
)
# Names and short forms that stand for a tumour of a site, where a text has no other one for it.
TUMOUR_NAMES = {
    "breast": r"T?N?BCs?|DCIS",
    "colon": r"CRCs?",
    "liver": r"HCCs?|(?i:hepatomas?|hepatoblastomas?)",
    "kidney": r"RCCs?|(?i:nephroblastomas?)",
    "pancrea": r"PDACs?",
    "lung": r"NSCLCs?|SCLCs?|(?i:mesotheliomas?)",
    "brain": r"GBMs?|(?i:gliomas?|glioblastomas?|astrocytomas?|medulloblastomas?|meningiomas?|ependymomas?)",
    "skin": r"(?i:melanomas?)",
    "blood": r"AML|CLL|CML|(?i:leuka?emias?|lymphomas?|myelomas?)",
    "bone": r"(?i:osteosarcomas?|chondrosarcomas?)",
    "bile": r"CCAs?|(?i:cholangiocarcinomas?)",
    "bladder": r"(?i:urotheliomas?)",
    "testicular": r"(?i:seminomas?)",
    "thymic": r"(?i:thymomas?)",
}
TUMOURS = r"cancers?|carcinomas?|tumou?rs?|adenocarcinomas?|malignanc\w+|sarcomas?"
OTHER_DISEASES = (
    r"\bmelanomas?\b|\bglio(?:blasto)?mas?\b|\blymphomas?\b|\bmyelomas?\b|\bsarcomas?\b|\bosteosarcomas?\b|\bhepatomas?\b"
    r"|\bmesotheliomas?\b|\bneuroblastomas?\b|\bretinoblastomas?\b|\bmedulloblastomas?\b|\bcholangiocarcinomas?\b"
    r"|\bleuk(?:a)?emias?\b|\bhcc\b|\bnsclc\b|\bdiabet\w+|\balzheimer\w*|\bparkinson\w*|\bstrokes?\b|\bmyocardial infarct\w*"
    r"|\bsepsis\b|\basthma\b|\bcopd\b|\bcovid[\w-]*|\bhiv\b|\bhepatitis\b|\bcirrhosis\b|\bendometriosis\b|\bpsoriasis\b"
    r"|\barthritis\b|\blupus\b|\bpre-?eclampsia\b|\bobesity\b|\bhypertension\b|\bschizophrenia\b|\bepilepsy\b|\btuberculosis\b"
    r"|\bembolism\b|\bthrombosis\b|\bpneumonia\b|\binfluenza\b|\bgout\b|\bmigraines?\b|\bcrohn\b|\bpancreatitis\b"
    r"|\bglaucoma\b|\bcataracts?\b|\bdementia\b|\bmyocarditis\b|\batherosclerosis\b|\baneurysms?\b|\bperiodontitis\b|\bdengue\b|\bebola\b"
    r"|\bmultiple sclerosis\b|\bheart failure\b|\bmalaria\b|\bosteoporosis\b|\bfibrosis\b|\bamyotrophic\b|\bautism\b"
)

# What the question word asks for, where the evidence must then name one that the question did not.
ASKS_MIRNA = r"\b(?:which|what|whose|name the|list)\b(?:\W+(?!(?:proteins?|enzymes?|genes?|complex(?:es)?|molecules?|most)\b)[\w'/-]+){0,5}?\W+(?:mirnas?|micro-?rnas?|mirs?)\b|\bmirnas?\b[^?]{0,20}\bwhich\?"
ASKS_MOLECULE = (
    r"\b(?:genes?|proteins?|targets?|enzymes?|messages?|transcripts?|mrnas?)\b[^?.;]{0,45}\b(?:is|are|was|were) (?:which|what)\b|"
    r"\bdirect targets?\b|"
    r"\bsame (?:gene|target|protein|pathway|receptor)s?\b|\b(?:compare|contrast|name|give|state)\b[^?]{0,30}\b(?:targets?|genes?|pathways?)\b|\btargets?(?: and|,|\?|$)"
    r"|\b(?:which|what|whose)\b(?:\W+[\w'/-]+){0,4}?\W+(?:genes?|proteins?|enzymes?|oncogenes?|receptors?|targets?|kinases?"
    r"|transcription factors?|cytokines?|suppressors?|molecules?|pathways?|axis|axes|signal+ings?|cascades?|lncrnas?|markers?|"
    r"factors?)\b|\bwhat (?:does|do|did|is|are)\b[^?]{0,80}\b(?:target|targets|targeted by|inhibit|bind|bind to|silence|hit|repress"
    r"|act on|go for|suppress|knock down)\b"
)
ASKS_CELL_LINE = r"\b(?:which|what|whose|in which)\b(?:\W+(?!mouse|mice|rat|animal|transgenic)[\w'/-]+){0,3}?\s+(?:cell )?lines?\b(?! (?:treatment|therap|drug))|\bsource cell line\b"
# Abbreviations that stand for no molecule; the head noun of the long form says so.
NO_MOLECULE = (
    r"\b(?:cancers?|tumou?rs?|cells?|metastas\w+|fibroblasts?|macrophages?|microenvironment|transition|survival|imaging|nodes?"
    r"|matrix|bod(?:y|ies)|effects?|instability|rate|stem|adipocytes?|therapy|ultrasound|disease|syndrome|leukemia|exosomes?"
    r"|vesicles?|patients?|stage|carcinoma|resistance|chemotherapy|barrier|niche|fluid|response|ratio|interval|curve|hazard|index|fraction|class|score|association|rate|volume|system|trials?"
    r"|failure|infarction|constriction|pressure|scale|distress|pregnancy|region|injury|reaction|sequencing|assay"
    r"|microscopy|chromatography|centrifugation|analysis|cytometry|spectrometry|gestation|restriction)$"
)
# What names a molecule in words, where the evidence has no symbol: "pyruvate kinase".
MOLECULE_IN_WORDS = (
    r"\b(?:kinases?|cadherins?|integrins?|collagens?|interleukins?|receptors?|phosphatases?|proteinases?|proteases?|ligases?"
    r"|synthases?|transferases?|dehydrogenases?|reductases?|polymerases?|caspases?|cyclins?|sialoprotein|insulin|leptin"
    r"|estrogens?|tetraspanins?|catenins?|actins?|tubulins?|keratins?|lamins?|albumin|ferritin|fibronectin|vimentin|globulins?"
    r"|transgelin)\b"
)
MOLECULE_WORDS = (  # with the words for kinds of molecule
    rf"{MOLECULE_IN_WORDS}|\b(?:enzymes?|cytokines?|chemokines?|growth factors?|protein|gene|pathway|axis|signal+ing)\b"
)
