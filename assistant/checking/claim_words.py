"""Word lists of the check: which words may change in a paraphrase, and which may not.

The one place for them. Nothing here names a gene, a drug or a finding; entities and numbers are
compared by `verify.py` itself, and words with a direction by `agreement.py`.
"""

# Words of telling and linking. They carry no part of a finding, so a paraphrase may bring its own.
FREE = frozenset(
    """according account additional additionally act affect aim allow also although amount analysis
    analyse appear approximately argue article assay associate attribute author available based
    basis behave case category cause certain change characterise characteristic characteristics
    clear clearly collectively common commonly compare comparison compared conclude conclusion
    confirm consequently consider consist contain contribute correspond corresponding cross-link
    current currently data demonstrate demonstrated denote depend dependent depending describe
    described detect determine deemed different difference discover distinct document due effect
    effective effectively especially evidence evident examine example exert exhibit experiment
    explain explore expect feature finding findings follow following form found function functional
    furthermore general generally give given group hence hint however identify identified imply
    implicate importance important importantly include included including indicate individual
    influence instance interestingly investigate involve involved involvement keep kind know known
    lead leading level levels likely link linked literature main mainly make mechanism
    mechanistically mediate mention method moreover namely note notably observe observed obtain
    occur paper particular particularly pathway pattern per point possess possible possibly
    potential potentially present presence previous previously primarily process produce property
    properties prove provide question range rate rather reach receive recent recently refer reflect
    regard regarding relate related relationship relation relative reliable reliably relevant
    remain remarkably report reported represent research researcher researchers respect
    respectively response result resulting reveal review reviewers role roughly scientist seem see
    serve set several show showed shown signal signaling significant significantly similar
    similarly situation source specific specifically state statement statistically strongly study
    studied studies subsequent subsequently substantial substantially suggest suggesting suggests
    summary support take taken test tested thereby therefore think third thought thus together
    total toward towards treat type typical typically use used useful user using value various vary
    via way well whole widely work yield able ability capable capability capacity connected
    exosome exosomal microrna use become becoming get turn arise bring come go found done axis seen
    themselves itself own part nearby every any some such much too very quite again ever even just
    need needed require required already yet far still cannot foretold half across share proportion
    percentage around near within nearly almost overall marked markedly one another same each
    respective mean means average many most numerous large larger small number reason because whose
    target targets targeting targeted direct directly key critical essential new novel
    between amongst help helped made gave given took taken led became brought held kept left went
    came done fewer besides meanwhile likewise instead finally once despite thanks beyond among
    correlate correlates correlation""".split()
)

# Nouns that a number behind them only names: "group 2". Such a pair is a name.
LABELLING = "(?i:group|cluster|cohort|arm|stage|phase|type|grade|class|stratum|step|model)"

# Adverbs that narrow or widen a finding; all others in -ly a paraphrase may bring.
LIMITING = frozenset(
    "only solely exclusively merely purely entirely completely fully totally universally "
    "invariably permanently definitely definitively certainly spontaneously clinically genetically "
    "orally intravenously surgically globally locally systemically daily weekly monthly yearly "
    "family early".split()
)

# Adjectives that only say what a number before them measures: "20 nucleotides long".
MEASURED = frozenset("long wide old tall high thick deep large apart later earlier ago".split())

# Groups of words that scientific prose uses for one another. A word counts as supported when the
# passage has any word of its group. (Words with a direction stand in `polarity/words.py`.)
SAME = (
    "sort transfer deliver delivery carry carried transport shuttle convey package packaged "
    "encapsulate "
    "load loaded contain harbor bear exchange pass transmit shipped borne bring brought",
    "internalise internalize uptake absorb taken take engulf enter incorporate receive",
    "secrete secretion release released originate derive derived come produce shed emit discharge",
    "express expression level abundance abundant amount quantity content present concentration",
    "invasive invasion invasiveness invade aggressive aggressiveness malignant malignancy",
    "migrate migration motility move movement moving mobile",
    "spread dissemination disseminate metastasis metastasise metastasize colonise colonize",
    "grow growth proliferate proliferation propagation propagate expand expansion multiply",
    "tumor tumour neoplasm cancer carcinoma oncogenic malignancy tumorigenic tumorigenesis",
    "progress progression advance development develop advancing",
    "die death apoptosis apoptotic kill dying mortality fatal fatality deceased lethal lost lives",
    "bind binding attach interact target dock",
    "survive survival outcome prognosis prognostic alive life",
    "predict predictor predictive indicate indicator marker biomarker sign signal diagnostic "
    "diagnose diagnosis detect detection prognostic foretell herald",
    "distinguish differentiate discriminate separate tell differential",
    "resist resistance resistant refractory insensitive chemoresistance",
    "respond response responsive sensitive sensitivity",
    "healthy normal control volunteer",
    "therapy therapeutic treat treatment treated medication regimen intervention",
    "chemotherapy chemotherapeutic cytotoxic",
    "vessel vascular vasculature vein artery capillary",
    "immune immunity immunologic immunosuppressive immunosuppression",
    "combination combine combined together jointly pair conjunction",
    "stage staging grade phase",
    "mutation mutate mutant alteration altered variant",
    "frequent frequency prevalence incidence occurrence rate common prevalent often",
    "participant patient subject individual people person volunteer case",
    "form formation generate establish build construct create make production develop",
    "convert conversion transform transformation transition change switch reprogram reprogramming "
    "polarise polarize polarization repolarization",
    "damage damaging injury disrupt disruption lesion impair",
    "bone osseous osteolytic skeletal",
    "diameter size wide across width large",
    "dose dosage concentration amount",
    "spot place site location",
    "barrier integrity tight",
    "protein peptide molecule",
    "gene genetic genome genomic",
    "cell cellular line",
    "begin start initiate onset early first",
    "finish complete end",
    "method technique approach procedure strategy tool assay means",
    "measure assess evaluate estimate quantify determine score",
    "member component constituent part cargo element",
    "sample specimen biopsy",
    "trait feature property characteristic phenotype behavior behaviour",
    "dormant dormancy quiescent quiescence",
    "recruit recruitment attract attraction",
    "stem stemness progenitor",
    "recur recurrence relapse",
    "worldwide global globally world",
    "female woman women",
    "male man men",
    "baby infant newborn neonate",
    "child children pediatric paediatric",
    "old older elderly aged age geriatric",
    "difference differ different distinct",
    "drug medicine agent medication compound",
    "surgery surgical operate operation resection",
    "complication adverse harm event",
    "phosphorylate phosphorylation autophosphorylation phosphorylated",
    "mitochondria mitochondrial mitochondrion",
    "renew renewal self-renewal",
    "nourish nutrient nutrition malnutrition",
    "degenerate degeneration degenerative",
    "circulate circulating circulation bloodstream blood",
    "receive recipient acceptor",
    "cluster combination",
    "suppressor suppressive",
    "simple simplicity easy ease",
    "fast rapid quick rapidity speed swift",
    "accurate accuracy precise precision exact",
    "mouth oral orally",
    "predominant common commonest abundant frequent main prevalent",
    "halve half",
    "inside within intracellular interior internal",
    "outside extracellular exterior",
    "unchanged unaffected change alter alteration affect",
    "uniform homogeneous homogenous standardized standardised consistent",
    "liver hepatic",
    "kidney renal",
    "lung pulmonary",
    "brain cerebral",
    "heart cardiac",
    "breast mammary",
    "fat adipose fatty",
    "skin cutaneous dermal",
    "bowel intestine intestinal gut enteric",
    "nerve neural neuronal neuron",
    "mouse mice murine",
    "hospital hospitalise hospitalize hospitalisation hospitalization admission admit inpatient",
    "pain painful ache",
    "pregnant pregnancy gestation gestational",
    "birth childbirth labor labour parturition",
    "smoke smoker smoking tobacco",
    "obese obesity overweight",
    "cost expense expensive price economic",
    "vaccine vaccinate vaccination immunise immunize immunisation immunization",
    "divide division proliferate proliferation mitosis mitotic",
    "shape influence impact affect determine",
    "silence knockdown deplete depletion knock",
    "deplete lack deprive devoid free",
    "eradicate eradication destroy destruction eliminate elimination",
    "word stimulus stimuli cue",
    "find found detect detection identify discover",
    "oncogene oncogenic",
)

# Closed classes: the words of a class exclude one another, so one that the passages do not have is
# another fact, however well the rest fits. Stems are taken when the lists are read.
CLOSED = {
    "site": "brain lung liver kidney bone marrow breast ovary ovarian uterus uterine endometrium "
    "endometrial cervix cervical prostate bladder stomach gastric colon colorectal rectal rectum "
    "esophagus pancreas pancreatic skin cutaneous muscle heart cardiac spleen thyroid adrenal "
    "pituitary eye ocular uveal retina retinal nerve spinal lymph peritoneum peritoneal pleura "
    "pleural placenta tooth dental tongue throat larynx nasal ear testis testicular gallbladder "
    "duodenum ileum intestine intestinal bowel abdomen abdominal pelvis pelvic knee hip shoulder "
    "spine vertebral aorta aortic coronary carotid bile biliary",
    "specimen": "serum plasma urine saliva tear milk sputum stool feces cerebrospinal semen sweat",
    "species": "mouse rat rabbit dog pig sheep monkey zebrafish human hamster chicken cow "
    "horse cat",
    "sex": "woman man male female girl boy",
    "cell": "macrophage monocyte neutrophil eosinophil lymphocyte microglia astrocyte neuron "
    "fibroblast adipocyte preadipocyte endothelial epithelial osteoblast osteoclast platelet "
    "erythrocyte keratinocyte hepatocyte cardiomyocyte myoblast chondrocyte dendritic mast "
    "pericyte",
    "setting": "vitro vivo xenograft trial meta-analysis cohort retrospective prospective "
    "randomized placebo simulation autopsy",
    "disease": "diabetes hypertension asthma stroke sepsis pneumonia leukemia lymphoma melanoma "
    "sarcoma glioma myeloma obesity osteoporosis arthritis epilepsy depression schizophrenia "
    "dementia malaria tuberculosis hepatitis cirrhosis anemia psoriasis eczema migraine "
    "infarction fibrosis cachexia retinopathy neuropathy nephropathy",
    "method": "surgery radiotherapy chemotherapy immunotherapy vaccination transplantation "
    "ultrasound mammography biopsy sequencing",
    "acting": "oncogene suppressor agonist antagonist",
    "time": "before after during preoperative postoperative prenatal postnatal daily weekly "
    "monthly acute chronic",
    "age": "child adult infant adolescent newborn elderly",
}  # fmt: skip

# Words with a direction beyond those of `polarity/words.py`, which reads titles and reviews: a
# model's prose is wider. Stems; the ending is free.
RISING = (
    "bolster", "escalat", "magnif", "multipl(?:y|ied|ies)", "swell", "surg(?:e|ed|es|ing)\\b",
    "climb", "rose\\b", "risen", "rising", "rises", "grew\\b", "grown\\b", "reviv", "kindl",
    "upgrad", "strongly express", "abundantly", "richly", "build up", "builds up", "built up",
    "positively", "widen", "speed", "quicken", "unleash", "empower", "advocat", "underpin",
    "makes? possible",
)  # fmt: skip
FALLING = (
    "abat(?:e|ed|es|ing)\\b", "lessen", "dwindl", "fall(?:s|en|ing)?\\b", "fell\\b", "plummet",
    "wan(?:e|ed|es|ing)\\b", "subsid", "stifl", "smother", "squelch", "crippl", "disabl",
    "negat(?:e|ed|es|ing)\\b", "cancel", "offset", "combat", "counter(?:s|ed|ing)?\\b",
    "fights?\\b",
    "stop(?:s|ped|ping)?\\b", "ceas", "forestall", "preclud", "avoid",
    "undo(?:es|ing|ne)?\\b", "undid\\b", "subdu", "quash", "crush", "erod", "inversely",
    "negatively",
    "deter(?:s|red|ring)?\\b", "discourag", "compromis", "exclud", "poorly", "weakly", "sparsely",
    "scarcely", "rarely", "barely", "sank\\b", "sink", "tamp", "choke", "spares?\\b",
)  # fmt: skip

# Words that exclude one another in one place of a sentence, by class; "|" parts the values.
OPPOSITES = (
    "before preoperative baseline | during intraoperative | after following postoperative",
    "positive | negative",
    "improve improvement ameliorate better | worsen deteriorate deterioration worse",
    "normal | abnormal pathologic pathological",
    "benign | malignant",
    "early earlier | late later",
    "acute | chronic",
    "primary | secondary",
    "proximal | distal",
    "upper | lower",
    "inner | outer",
    "left | right",
    "maternal mother | paternal father",
    "mild | moderate | severe",
    "minor | major",
    "partial | complete",
    "single | multiple",
    "short | long",
    "presence present | absence absent",
    "superior | inferior",
    "anterior | posterior",
    "systolic | diastolic",
    "inpatient | outpatient",
    "oral orally | intravenous intravenously | topical topically | subcutaneous subcutaneously",
    "male men | female women",
    "adult | child children",
    "oncogene oncogenic | suppressor suppressive",
    "first | second | third",
    "minimum minimal lowest smallest | maximum maximal highest largest",
    "safe | unsafe",
    "common commonest frequent abundant | rare rarest scarce",
    "sufficient adequate | insufficient inadequate",
    "old older elderly | young younger",
    "slow slower slowly | fast faster rapid rapidly quick quickly",
    "strong stronger strongly | weak weaker weakly",
    "agonist | antagonist",
    "urban | rural",
    "hypoxia hypoxic | normoxia normoxic",
    "fasting | postprandial",
    "intracellular | extracellular",
    "nuclear nucleus | cytoplasmic cytoplasm cytosol cytosolic",
    "unilateral | bilateral",
    "ipsilateral | contralateral",
    "central | peripheral",
    "homozygous | heterozygous",
    "dominant | recessive",
    "responder | nonresponder",
    "luminal | basal",
    "survivor | nonsurvivor",
    "majority most | minority",
    "accurate | inaccurate",
    "thin thinner | thick thicker",
    "uniform homogeneous | heterogeneous",
    "standardized standardised | unstandardized",
)

# What a denial mostly denies; "no difference" and "differ" are compared by these words.
DENIED_HEADS = (
    "difference differ different",
    "change alter alteration vary variation",
    "association associate correlation correlate relationship relate link",
    "effect affect influence impact",
    "evidence",
    "predict predictor",
    "complication",
)

# People and animals: a finding in one is none in the other.
PEOPLE = "patient woman women man men child children people person volunteer human adult infant"
ANIMALS = "mouse mice rat rabbit dog pig sheep monkey zebrafish hamster murine animal"

# "X targets Y" says that X lowers Y or binds it. Stems.
TARGETING = "target targeting targeted bind binding bound dock"

# What turns a statement over: the words after one of these are denied.
DENIES_WHAT_STANDS_BEFORE = ("unchanged", "unaffected", "unrelated", "absent", "insignificant")

DENIALS = (
    r"\bno\b(?!-)(?! (?:longer|less|more|fewer) than)|\bnot\b(?! only)|n't\b|\bnever\b|\bneither\b"
    r"|\bnor\b|\bcannot\b|\bwithout\b|\bunable\b|\binability\b|\bfail(?:s|ed|ing|ure)? to\b"
    r"|\black(?:s|ed|ing)?\b|\babsen(?:t|ce)\b|\bhardly\b|\bscarcely\b|\bnone\b|\bunaffected\b"
    r"|\bunchanged\b|\bunrelated\b|\bnothing\b|\bindependent(?:ly)? of\b|\brather than\b"
    r"|\bnon-?significant\w*|\binsignificant\w*"
)

# Endings of substances: stems of nonproprietary names (WHO, "The use of stems", 2018), hormones,
# cytokines and enzymes. A word with such an ending that the passages do not have is a foreign name.
SUBSTANCE = (
    r"[a-z]{2,}(?:mab|n?ib|platin|taxel|rubicin|xifene?|trozole|estrant|limus|citabine|bulin|tecan"
    r"|statin|formin|prazole|azole|cillin|mycin|micin|oxacin|cycline|sartan|olol|dipine|gliptin"
    r"|gliflozin|glutide|glitazone|profen|coxib|dronate|pril|parin|farin|xaban|gatran|grel|vir"
    r"|vudine|azepam|azolam|barbital|caine|triptan|setron|tidine|quine|idine|olone|asone|isone"
    r"|terone|steroid|sterone|estradiol|estrogen|estrol|afil|oxin|amine|azine|apine|epine|opram"
    r"|oxetine|sulin|tocin|tropin|leukin|feron|poietin|tonin|globulin|actin|ferrin|penem|bactam"
    r"|zolid|nazole|nidazole|vancin|ethasone|thiazide|semide|lukast|phylline|terol|tropium|kinra"
    r"|cept|parib|ciclib|rafenib|metinib|lisib|zomib|metostat|inostat|domide|ravone|mustine"
    r"|fosfamide|trexate|trexed|gestrel|gestrol|lutamide|relix|relin|orphan|morphine|codone|fentanil"
    r"|kinase|synthase|reductase|transferase|oxidase|peptidase|polymerase|phosphatase|lipase"
    r"|ferase|toxin|toxine|vaccine)"
)
