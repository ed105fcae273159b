"""Words by which the audit compares a claim with a title: the one place where they stand.

Opposites and alternatives of general biomedical English; nothing here is taken from one paper.
"""

import re

# A claim that has one side, and whose cited title has only the other, is worth a look. The sides
# are read as words of a whole: "metastatic" must qualify patients or disease to oppose
# "without metastasis", since cells have "metastatic properties" in any stage.
_DISEASE = r"(?:\w+ ){0,2}(?:patients?|disease|cancers?|BC|TNBC|NSCLC|tumou?rs?|carcinomas?|cases)"
OPPOSITES: tuple[tuple[str, str], ...] = (
    (r"osteoblasts?", r"osteoclasts?"),
    (r"osteoblastic", r"osteolytic"),
    (r"anti-?inflammatory", r"pro-?inflammatory"),
    (
        rf"(?:metastatic (?:or \w+ )?{_DISEASE}|with (?:\w+ )?metastas[ie]s|metastatic)",
        r"(?:without (?:\w+ )?metastas[ie]s|non-?metastatic|metastasis-free|locali[sz]ed)",
    ),
    (r"benign", r"malignant"),
    (r"agonists?", r"antagonists?"),
    (r"agonism", r"antagonism"),
    (r"systolic", r"diastolic"),
    (r"afferent", r"efferent"),
    (r"acute", r"chronic"),
    (r"excitatory", r"inhibitory"),
    (r"hypoxi[ac]", r"normoxi[ac]"),
    (r"hyperoxi[ac]", r"hypoxi[ac]"),
    (r"premenopausal", r"postmenopausal"),
    (r"(?:pa?ediatric|children)", r"adults?"),
    (r"(?:females?|women)", r"(?:males?|men)"),
    (r"maternal", r"pa?ternal"),
    (r"unilateral", r"bilateral"),
    (r"symptomatic", r"asymptomatic"),
    (r"early[- ]stage", r"(?:advanced|late)[- ]stage"),
    (r"upstream", r"downstream"),
    (r"dominant", r"recessive"),
    (r"monotherapy", r"combination therapy"),
    (r"adjuvant", r"neo-?adjuvant"),
    (r"innate", r"adaptive"),
    (r"M1 (?:macrophages?|polari[sz]ation|phenotype)", r"M2 (?:macrophages?|polari[sz]ation"
    r"|phenotype)"),
    (r"Th1", r"Th2"),
    (r"systemic", r"topical"),
    (r"anabolic", r"catabolic"),
    (r"gram-positive", r"gram-negative"),
    (r"oncogen(?:e|es|ic)", r"tumou?r[- ]suppress(?:or|ors|ive)"),
)  # fmt: skip
# Word parts that oppose each other before the same stem: hyperglycaemia and hypoglycaemia.
OPPOSITE_PREFIXES = (("hyper", "hypo"), ("anti", "pro"), ("intra", "extra"), ("over", "under"),
                     ("brady", "tachy"), ("endo", "exo"), ("eu", "dys"))  # fmt: skip
PREFIX_WORD = re.compile(
    r"\b(hyper|hypo|anti|pro|intra|extra|over|under|brady|tachy|eu|dys)-?([a-z]{6,})\b",
    re.IGNORECASE,
)
OPPOSITE_ENDINGS = re.compile(
    r"\b(ER|PR|HER2|HR|EGFR|HIV|HBV|HCV|HPV|EBV|LN|lymph node|node|receptor)[- ]?(positive"
    r"|negative|\+|−)(?![\w-])",
    re.IGNORECASE,
)

# Of each row a text names one; a claim with one and a title with another differ.
ALTERNATIVES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "material",
        (
            r"serum|sera", r"plasma(?! (?:membrane|cell))", r"urin(?:e|ary)", r"saliva(?:ry)?",
            r"tears?(?= |$)", r"cerebrospinal fluid|CSF", r"(?:breast )?milk", r"bronchoalveolar",
            r"pleural|ascit\w+", r"f(?:a)?ecal|stool",
        ),
    ),
    (
        "site of metastasis",
        (
            r"(?:bones?|osteolytic|osteoblastic|skelet\w+)(?= (?:\w+ )?(?:metasta|colon|tropic"
            r"|niche|lesion))",
            r"(?:lungs?|pulmonary)(?= (?:\w+ )?(?:metasta|colon|tropic|niche|lesion))",
            r"(?:liver|hepatic)(?= (?:\w+ )?(?:metasta|colon|tropic|niche|lesion))",
            r"(?:brain|cerebral)(?= (?:\w+ )?(?:metasta|colon|tropic|niche|lesion))",
        ),
    ),
    (
        "kind of subject",
        (
            r"patients?(?![- ]derived)|women|volunteers|participants",
            r"mice|mouse|murine(?! (?:\w+ )?(?:retro)?virus)|rats?|zebrafish|rabbits?|pigs?"
            r"|xenografts?",
        ),
    ),
    (
        "kind of RNA",
        (r"mi(?:cro)?RNAs?|miRs?|let-\d+\w*|miR-\d\w*", r"(?-i:mRNAs?)"
        r"|messenger RNAs?", r"circRNAs?|circular RNAs?"),
    ),
)  # fmt: skip

# Nouns that name where or in what, and never what is raised or lowered.
NO_OBJECT = frozenset(
    """cell cells exosome exosomes exosomal vesicle vesicles expression level levels cancer cancers
    breast tumor tumour tumors tumours carcinoma patient patients mouse mice rat human humans model
    models tissue tissues microenvironment role effect effects pathway pathways signaling signalling
    axis study studies mirna mirnas microrna micrornas gene genes protein proteins target targets
    targeting via derived mediated cause mechanism mechanisms factor factors property properties
    ability capability capacity function functions process potential marker biomarker response
    release released secreted transfer delivery treatment therapy triple negative positive stage
    early type receptor surface regulating regulation modulating vitro vivo group line lines
    fibroblast
    fibroblasts macrophage macrophages stem mesenchymal marrow bone lung liver brain associated
    specific novel new important key major direct directly also further thereby""".split()
)

# Different words for one thing that a tumour does more or less of: compared only where claim and
# title share no word itself.
OBJECT_CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "malignant behaviour",
        re.compile(
            r"\b(?:growth|proliferat\w+|progression|invasion|invasiveness|invasive\w*|migrat\w+"
            r"|metasta\w+|aggress\w+"
            r"|tumou?rigen\w+|malignan\w+|carcinogen\w+|stemness|dissemination|spread|EMT"
            r"|development)\b"
            r"|epithelial-mesenchymal transition",
            re.IGNORECASE,
        ),
    ),
    (
        "resistance",
        re.compile(r"\b(?:chemo-?|drug-?|radio-?)?resist(?:ance|ant)\b", re.IGNORECASE),
    ),
    (
        "vessels",
        re.compile(r"\b(?:angiogenesis|vasculari[sz]ation|neovascular\w+)\b", re.IGNORECASE),
    ),
)

LOST = re.compile(
    r"(?:-/-|⁻/⁻|\^\{?\s*-/-|\^\{?low|[- ]null\b|[- ]deficien\w+|[- ]knock-?out\b)", re.IGNORECASE
)
LOSS_OF = re.compile(
    r"\b(?:loss|deletion|knock-?out|knock-?down|silencing|depletion|deficiency|absence|inactivation"
    r"|downregulation|lack) of (?:the )?$",
    re.IGNORECASE,
)

TARGETING = re.compile(
    r"(?<!up-)(?<!up)\b(?:target(?:s|ed|ing)?|inhibit(?:s|ed|ing)?|suppress(?:es|ed|ing)?"
    r"|repress(?:es|ed|ing)?|regulat(?:es|ed|ing)"
    r"|modulat(?:es|ed|ing)|down-?regulat(?:es|ed|ing|ion of)|bind(?:s|ing)? to|silenc(?:es|ed"
    r"|ing)|reduc(?:es|ed|ing)"
    r"|decreas(?:es|ed|ing)|loss)\b[\w\s'’-]{0,40}?$",
    re.IGNORECASE,
)

# A level that was set in an experiment is not one that was found.
MADE_SO = re.compile(
    r"\b(?:over-?express|knock|silenc|inhibit|suppress|block|deplet|delet|transfect|antagomir|mimic"
    r"|anti-?miR|restor|reintroduc|deliver|transfer|treat|loaded|enriched|engineered)\w*"
    r"|\b(?:when|if|loss of)\b",
    re.IGNORECASE,
)

# What an author's name followed by this means: a study by them and others.
ET_AL = re.compile(
    r"\b(?P<who>(?:(?:Di|De|Del|Da|La|Le|Van|Von|van|von|de|der|den|El|Al|Mac|St)[\s-]){0,2}"
    r"[A-ZÀ-Þ][\w’'-]+)(?:['’]s)?,?\s+(?:et al\b|and (?:colleagues|co-?workers|associates)\b"
    r"|\((?:19|20)\d\d\))"
)
# Said of the head of a group, who is seldom the first author.
SENIOR = re.compile(r"\band (?:colleagues|co-?workers|associates)\b")

# What is told of studies is told of how they were made, and no title need say it.
SEVERAL_STUDIES = re.compile(
    r"\b(?:studies|experiments|reports|publications|investigations|trials|cohorts|surveys|analyses"
    r"|articles|papers|findings|laboratories|investigators|methods|protocols)\b",
    re.IGNORECASE,
)
# Behind a gene that acts or is: "X limits", "X was", and the end of what acts.
NEXT_VERB = re.compile(r"\s+(?!(?:cells|TAMs|mice|exosomes|vesicles)\b)[a-z]{2,}(?:s|ed)\b")

# A sentence that begins so goes on with the study of the sentence before.
GOES_ON = re.compile(
    r"\W*(?:Their|They|Its|It|These|Those|This|The (?:results?|authors?|same|latter)|Specifically"
    r"|Mechanistically|Moreover|Further(?:more)?|In addition|Additionally|Subsequently"
    r"|Importantly)\b"
)
# Behind a gene: it is what was acted on ("PTEN loss", "PTEN downregulation").
LOWERED = re.compile(
    r"\s+(?:loss|down-?regulation|suppression|inhibition|degradation|silencing|inactivation)\b",
    re.IGNORECASE,
)

# What is counted in a paper, and told again elsewhere; weights, doses and times differ from one
# step or experiment to the next.
COUNTED = (
    r"(?:patients|participants|subjects|volunteers|individuals|persons|people|women|men|children"
    r"|adults|infants|newborns|donors|controls|families|cases|mice|rats|samples|specimens|biopsies"
    r"|studies|trials|cohorts|articles|papers|publications|reviews|reports|centres|centers"
    r"|hospitals|countries)"
)
NUMBER_WORDS = {
    word: str(number)
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty".split(),
        2,
    )
}
# Words around a statement that do not change what it states.
FRAMING = frozenset(
    """review reviewed include included including publish published report reported show shown
    showed find found far total overall altogether recent recently date currently identify
    identified available now today therefore thu here present presented according about
    approximately around nearly roughly almost estimated some up exactly only least than more le
    fewer over""".split()
)
# Function words that do change it.
TELLING = frozenset(
    "no not without before after during above below under other most own each both again".split()
)
BOUNDS = re.compile(
    r"\b(?:about|approximately|around|nearly|roughly|almost|some|circa|estimated|up to|at least"
    r"|at most|more than|less than|fewer than|over|only)\b|[~≈<>≥≤]",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"(?:about|approximately|around|nearly|roughly|almost|some|circa|estimated)|[~≈]", re.IGNORECASE
)
# A sentence that tells of some of those counted, or of others beside them.
PART_OF = re.compile(
    r"\b(?:of (?:the|these|those|them|whom|which|all)|of (?=\d)|among|remain\w*"
    r"|sub-?(?:group|set)s?"
    r"|complet\w+|withdr\w+|drop\w+ out|lost to|excluded|arms?|randomi[sz]ed to|validat\w+"
    r"|training|independent|another|other|second|further|additional|responders?|non-?responders?"
    r"|at baseline|follow-?up|analy[sz]ed|evaluable|screened|more|first \d|each|per"
    r"|phase|groups?|placebo)\b",
    re.IGNORECASE,
)
# What a paper says of the studies that it reviews itself, in one of their numbers.
OWN_STUDIES = re.compile(
    r"\b(?:we|our|th(?:is|e present) (?:\w+ ){0,2}(?:review|meta-analysis|synthesis|article"
    r"|paper))\b"
    r".{0,60}\b(?:review|includ|cover|analy[sz]|summari[sz]|consider|assess)\w*"
    r"|\b(?:studies|trials|articles|papers|reports) (?:were|are|have been) (?:included|reviewed)\b"
    r"|\b(?:met|fulfilled|satisfied) (?:the|our|all)? ?(?:inclusion|eligibility)\b",
    re.IGNORECASE,
)
ONE_SYNTHESIS = re.compile(
    r"\b(?:meta-anal\w+|quantitative\w*|qualitative\w*|pooled|full[- ]texts?|duplicat\w+)\b",
    re.IGNORECASE,
)
STUDIES = frozenset("studie trial article paper publication report".split())
# Columns that give a level or a target, and cells that give nothing but which way.
LEVEL_COLUMN = re.compile(
    r"(?:(?:mi(?:cro)?RNA|relative|expression|disease|observed) )?(?:change|expression|levels?"
    r"|regulation|dys-?regulation|deregulation|trend|direction|alteration|status)s?"
    r"(?: (?:in|of) (?:patients|disease|expression|levels?))?",
    re.IGNORECASE,
)
UP_CELL = re.compile(
    r"(?:up|higher|high|increased?|elevated|raised|up-?regulated|over-?expressed|↑+|⇑)\*?",
    re.IGNORECASE,
)
DOWN_CELL = re.compile(
    r"(?:down|lower|low|decreased?|reduced|lowered|down-?regulated|under-?expressed|↓+|⇓)\*?",
    re.IGNORECASE,
)
TARGET_COLUMN = re.compile(
    r"(?:(?:direct|validated|main|key|known|gene|mRNA) ){0,2}targets?(?: (?:genes?|mRNAs?))?",
    re.IGNORECASE,
)
TARGETS_WHAT = re.compile(
    r"\b(?:directly )?target(?:s|ed|ing)\s(?:the\s)?(?:(?:mRNAs?|genes?|transcripts?|expression) "
    r"(?:of|for) (?:the )?)?$",
    re.IGNORECASE,
)
MATERIALS = tuple(
    re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for name, several in ALTERNATIVES
    if name == "material"
    for words in (*several, r"tissues?|biops(?:y|ies)|tumou?rs?", r"cells?|cultures?|medium")
)
