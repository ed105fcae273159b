"""The settings that a question can demand: fluids, cells, organisms, organs, tumours, diseases.

What is told of serum answers nothing about urine. Closed classes only: general vocabulary, no known
answers.
"""

# Settings of a finding. A question that names one wants evidence that names it too: in the
# sentence, in the ones before it, or in the heading above. One pattern a setting, for both sides.
SETTINGS = (
    # body fluids
    ("fluid", "urine", r"\burin(?:e|ary)\b"),
    ("fluid", "saliva", r"\bsaliva(?:ry)?\b"),
    ("fluid", "tears", r"\btears?\b|\blacrimal\b|\beye[- ](?:fluid|water)\b"),
    ("fluid", "milk", r"\b(?:breast )?milk\b|\blact(?:ating|ation)\b"),
    (  # what cells are grown in is no fluid of a patient's
        "fluid",
        "serum",
        r"(?<!bovine )(?<!calf )(?<!horse )(?<!donkey )(?<!goat )\bser(?:um|a)\b(?![- ](?:free|starv))",
    ),
    ("fluid", "plasma", r"\bplasma\b(?! cells?| membrane)"),
    (
        "fluid",
        "cerebrospinal fluid",
        r"\b(?:cerebro)?-?spinal (?:fluid|liquid)\b|\bcerebrospinal\b|\bcsf\b",
    ),
    (  # what is found in the blood may be told of its serum, or of what circulates
        "other",
        "blood",
        r"\b(?:in|from|into|of) (?:(?:the|their|whole|peripheral|her|his|venous|patients?['’]?) )*blood\b(?![- ](?:vessels?|pressure|flow|supply|cells?|glucose|sugars?"
        r"|groups?|transfusions?|brain|loss|clots?|products?|donors?|mononuclear|count))|\bblood (?:levels?|tests?|samples?|concentrations?)\b",
    ),
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
    ("other", "blood pressure", r"\bblood pressures?\b"),
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
    ("other", "rats", r"\brats?\b(?! (?:[\w-]+ ){0,3}?(?:cells?|cell lines?)\b)"),
    ("other", "dogs", r"\bdogs?\b|\bcanine\b"),
    ("other", "monkeys", r"\bmonkeys?\b|\bprimates?\b"),
    # people
    ("other", "men", r"\bmen\b|\bmales?\b"),
    (
        "other",
        "children",
        r"\bchild(?:ren|hood)?\b|\bp(?:a)?ediatric\w*|\badolescen\w+|\btoddlers?\b|\bpre-?schoolers?\b|\bschool-?age\w*|\bteen(?:s|age\w*)?\b|\bkids?\b|\bjuveniles?\b",
    ),
    (
        "other",
        "the newborn",
        r"\bnew-?borns?\b|\bneonat\w+|\binfants?\b|\bpre-?term\b",
    ),
    ("other", "babies", r"\bbab(?:y|ies)\b"),
    (
        "other",
        "older people",
        r"\b(?:the |in |frail )elderly\b|\belderly (?:people|patients?|adults?|persons?|wom[ae]n|m[ae]n)\b|\bolder (?:people|adults?|patients?|persons?|wom[ae]n|m[ae]n)\b"
        r"|\boctogenarians?\b|\bgeriatric\w*|\bnursing homes?\b|\b(?:over|above|beyond|≥|>) ?(?:65|70|75|80)\b"
        r"(?! ?(?:%|per ?cent|[kmnµμ]?g\b|[cmnµμ]?[lm]\b|[.,]\d))",
    ),
    (
        "other",
        "pregnancy",
        r"\bpregnan\w+|\bgestational(?! age)\b|\bgravid\w*|\bexpectant mothers?\b",
    ),
    (
        "other",
        "transplantation",
        r"(?<!xeno)(?<!tumour )(?<!tumor )\btransplant\w*|\ballo-?grafts?\b|\bgraft (?:rejection|survival|loss)\b",
    ),
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
    ("other", "blood-brain barrier", r"\bblood[-–‐ ]brain\b|\bbbb\b"),
    ("other", "placenta", r"\b(?:trans-?)?placent\w+"),
    ("other", "menopause", r"\b(?:pre-?|post-?|peri-?)?menopaus\w*|\bchange of life\b"),
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

# What shows a setting besides the words by which it is asked for.
SHOWN_BY = {
    # those unborn are so called too
    "babies": r"\bbab(?:y|ies)\b|\bnew-?borns?\b|\bneonat\w+|\binfants?\b|\bpre-?term\b|\bfo?et(?:us|uses|al)\b",
    "blood pressure": (
        r"\b(?:blood|systolic|diastolic|arterial) pressures?\b|tension\b|tensive\b|\bmm ?Hg\b|\b[SD]?BP\b"
    ),
    "blood": r"\bblood\b|\bser(?:um|a)\b|\bplasma\b|circulat|\bperipheral\b|\bvenous\b|\bha?emat|\bliquid biops|\bpbmcs?\b|\bleu[ck]ocytes?\b",
    "brain": r"\bbrains?\b|\bcerebral\b|\bcranial\b|\bmicroglia|\bastrocyt|\bneuro(?:n|gli)|\boligodendro",
}

# What is no setting beside another thing that a question names: only men have a prostate.
IMPLIED = {"men": r"\bprostat|\btestic|\btestis\b|\bsemen\b|\bseminal\b"}

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
TUMOUR_LINES = {  # the commonest lines of each, as Cellosaurus (SIB) has them
    "breast": r"MDA-?MB-?\d{3}|MCF-?(?:7|10)|T-?47-?D|SK-?BR-?3|BT-?(?:20|474|549)|Hs ?578T|SUM-?\d{3}|ZR-?75|4T1",
    "lung": r"A-?549|NCI-H\d+|H1299|H1975|H460|PC-?9|Calu-?\d|LLC",
    "colo": r"HCT-?(?:8|15|116)|SW-?(?:480|620)|HT-?29|LoVo|Caco-?2|RKO|DLD-?1|MC-?38|CT-?26",
    "liver": r"Hep-?G2|Hep-?3B|Huh-?7|SMMC-?7721|MHCC-?97[HL]?|PLC/PRF/5|H22|Hepa1-6",
    "prostat": r"PC-?3|LNCaP|DU-?145|22Rv1|C4-2B?",
    "pancrea": r"PANC-?1|MIA ?PaCa-?2|BxPC-?3|AsPC-?1|Capan-?\d|KPC",
    "gastric": r"AGS|MKN-?\d+|SGC-?7901|BGC-?823|HGC-?27|KATO-?III",
    "ovar": r"SK-?OV-?3|OVCAR-?\d|A2780|ES-?2|ID8",
    "cervi": r"HeLa|SiHa|CaSki|C-?33A",
    "brain": r"U-?87(?:MG)?|U-?251|T98G|LN-?229|A172|GL261",
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
    r"|\bleprosy\b|\bacne\b|\beczema\b|\bflu\b|\bheadaches?\b|\bnausea\b|\bbaldness\b|\balopecia\b|\bmeasles\b|\bmumps\b"
    r"|\brubella\b|\bpolio\w*|\bcholera\b|\btyphoid\b|\btetanus\b|\brabies\b|\bsmallpox\b|\bsyphilis\b|\bgonorrh\w+|\bchlamydia\b"
    r"|\bherpes\b|\bshingles\b|\bzika\b|\bscabies\b|\bplague\b|\bangina\b|\barrhythmias?\b|\bulcers?\b|\bconstipation\b"
    r"|\bdiarrh\w+|\breflux\b|\bgallstones?\b|\bkidney stones?\b|\bhay fever\b|\ballerg(?:y|ies)\b|\bhaemophilia\b|\bhemophilia\b"
    r"|\bsickle[- ]cell\b|\bthalass(?:a)?emia\b|\bcystic fibrosis\b|\bbipolar\b|\bdepression\b(?! of)|\binsomnia\b|\bglaucoma\b"
    r"|\b(?:atrial |ventricular )?fibrillation\b|\bfractures?\b|\bseizures?\b|\bjaundice\b|\bdelirium\b|\bmiscarriages?\b"
    r"|\bblindness\b|\bdeafness\b|\btinnitus\b|\bvertigo\b|\bsciatica\b|\bscoliosis\b|\bfibromyalgia\b"
)
