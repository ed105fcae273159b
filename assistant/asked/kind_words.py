"""What a question asks for by its part or its kind, and what shows it; closed classes only."""

from assistant.asked import enzyme_words
from assistant.asked.frame_words import AUXILIARY
from assistant.biology.rnas import CIRCULAR_FORMS, LONG_FORMS

# No verb stands between the question word and what is asked for: "which software predicted the
# targets" asks for no target.
_NO_VERB = r"(?!(?:[a-z]{3,}ed|found|gave|made|did|does) (?:the|these|those|all|an?|its|their)\b)"

# The part that a name plays, where a question asks for who plays it. One pattern a role; what
# shows it are the phrases of `parties.py`.
# Between the two stands no verb: "by what means do cells that swallow X die" asks for no cell.
# "the dose with which cells were treated" asks for none either.
_WHICH_CELLS = rf"(?<!\w with )(?<!\w through )\b(?:which|what)\b(?:\W+(?!{AUXILIARY}\b)[\w'/+-]+){{0,3}}?\W+(?:cells?|cell types?|lines?|tissues?|organs?|fibroblasts?|macrophages?)\b"
ROLES = (
    (
        "recipient",
        "who takes it up",
        rf"{_WHICH_CELLS}[^?]{{0,40}}?\b(?:tak(?:e|es|en) (?:it |them )?up|took up|receiv\w+|internali[sz]\w+|swallow\w*"
        rf"|engulf\w*|absorb\w*|recipients?)\b|\btaken up by (?:which|what)\b"
        rf"|\b(?:on|in|into) {_WHICH_CELLS} (?:does|do|did|is|are|was|were) [^?]{{2,60}}?\b(?:act|work|delivered|carried|brought)(?:s|ing)?\W*$"
        rf"|{_WHICH_CELLS} (?:does|do|did) [^?]{{2,60}}?\b(?:act|work) on\W*$|{_WHICH_CELLS} (?:is|are) (?:hit|reached|changed|affected) by\b",
    ),
    (
        "source",
        "who releases it",
        rf"{_WHICH_CELLS}[^?]{{0,40}}?\b(?:releas(?:e|es|ed)|secret(?:e|es|ed)|shed(?:s)?|give(?:s)? (?:off|out)|send(?:s)?"
        r"|put(?:s)? out|pump(?:s)? out|export(?:s)?|discharge(?:s)?)\b"
        rf"|{_WHICH_CELLS}[^?]{{0,30}}?\b(?:donors?|senders?|sources?|origin)\b(?! (?:of|for) (?:the )?(?:data|error))"
        rf"|\bfrom {_WHICH_CELLS}[^?]{{0,100}}?\b(?:comes?|came|stem(?:s|med)?|originat\w+|deriv\w+|released|secreted|shed|sent)\b"
        rf"|\b(?:comes?|came|stem(?:s|med)?|originat\w+|derived?|released|secreted|shed|sent(?: out)?) (?:from|by) {_WHICH_CELLS}"
        r"|\bwhere (?:do|does|did)\b[^?]{0,80}\b(?:come from|stem from|originate)\b[^?]{0,40}\bcells?\b"
        r"|\b(?:which|what) (?:\w+ )?(?:donor|sender|parent(?:al)?|secreting|source) (?:cells?|cell types?|tissues?)\b",
    ),
    (
        "target",
        "what it acts on",
        rf"\b(?:which|what|names? of)\b(?:\W+{_NO_VERB}[\w'/-]+){{0,3}}?\W+(?:genes?|mrnas?|transcripts?|messages?|messengers?)\b[^?]{{0,80}}?\b(?:target\w*|degrad\w*|silenc\w+"
        r"|repress\w*|hits?|binds?|inhibit\w*|suppress\w*|down-?regulat\w*|knock\w* down|blocks?|regulat\w*|acts? on|go(?:es)? for"
        r"|shut\w* (?:down|off)|switch\w* off|turn\w* off|bring\w* down|attack\w*)\b"
        r"|\b(?:silenc|repress|target|degrad|inhibit|suppress|block|hit|switch\w* off|down-?regulat)\w* (?:which|what) (?:[\w-]+ ){0,2}?"
        r"(?:genes?|mrnas?|transcripts?|targets?|messengers?|proteins?)\b"
        r"|\bwhat (?:is|are|was|were) the (?:\w+ ){0,2}targets?\b|\bwhat (?:does|do|did)\b[^?]{0,60}\btarget\b",
    ),
)

# What a protein is asked to do, where the evidence must name one that does it: a miRNA that is
# "uploaded in exosomes" and raises a proteinase says nothing of what loads it.
_ACTING = r"(?:enzymes?|proteins?|nucleases?|molecules?|genes?|complex(?:es)?|machinery)\b(?! (?:do|does|did|is|are|was|were)\b(?! responsible))[^?]{0,40}?"
_LOADING = r"(?:(?:up)?load|packag|pack|sort|export|encapsulat|incorporat)"
_CAUSES = (
    r"(?:by|via|through|requir\w+|depend\w+|need\w*|mediat\w+|control\w*|govern\w*|regulat\w+|direct\w*|driv\w+|drove"
    r"|facilitat\w+|promot\w+|responsible|role|bind\w*|inhibit\w*|reduc\w+|impair\w*|increas\w+)"
)

# "Which circRNA databases ..." asks for no circRNA, nor "which microRNA response elements" for one.
NO_MODIFIER = (
    r"(?![ -](?:databases?|data ?sets?|tools?|resources?|repositor\w+|archives?|atlas\w*|software|algorithms?|programs?|servers?"
    r"|websites?|stud(?:y|ies)|papers?|reviews?|research|arrays?|microarrays?|librar\w+|response elements?"
    r"|recognition elements?|(?:binding|target|recognition) (?:sites?|genes?|prediction))\b)"
)

_FORETELL = r" (?:predict|foretell|foresee)"
_ANIMALS = (
    r"\b(?:[Mm]ice|[Mm]ouse|[Mm]urine|[Rr]ats?|[Rr]abbits?|[Pp]igs?|[Pp]iglets?|[Pp]orcine|[Ss]wine|[Dd]ogs?|[Cc]anine|[Ss]heep|[Oo]vine"
    r"|[Mm]onkeys?|[Mm]acaques?|[Pp]rimates?|[Zz]ebrafish|[Hh]amsters?|[Gg]uinea|[Gg]oats?|[Cc]hick\w*|[Ff]errets?|[Xx]enograft\w*|[Cc]attle|[Cc]ows?|[Hh]orses?)\b"
)

# A kind named before another noun is not what is asked for: "what drug delivery systems" asks for no
# drug, "which virus vectors" for no virus.
BEFORE_A_HEAD = (
    r"(?![ -](?:deliver(?:y|ing)|load(?:ing)?|releas(?:e|ing)|resistan(?:ce|t)|sensitiv\w+|toleran\w+|toxicity"
    r"|respons\w+|combinations?|interactions?|discovery|development|design|screen(?:s|ing)|repurposing|encapsulation"
    r"|carriers?|vehicles?|systems?|platforms?|methods?|approach(?:es)?|strateg(?:y|ies)"
    r"|mechanisms?|administration|efflux|transport(?:ers?)?|expression|levels?|status(?:es)?|signal+ing|bindings? sites?)\b)"
)

# Kinds of thing that are told by a name or a noun of their own: "which receptor" wants a receptor.
NUMBERED_RELEASE = r"\b[A-Z][\w-]+ (?:[Vv](?:er(?:sion)?)?\.? ?\d[\d.]*|\d{1,2}\.\d+(?:\.\d+)*(?= ?\())"  # "SliceOmatic V4.2"
KINDS = (
    (
        "receptor",
        r"receptors?(?! status)",
        rf"[Rr]eceptor|{enzyme_words.RECEPTORS}",
    ),
    (
        "transcription factor",
        r"transcription factors?",
        r"[Tt]ranscription\w*|\b(?:E2F|STAT|HIF|SNAI|SMAD|FOX|SOX|GATA|FOS|JUN|ZEB|TWIST|KLF|RUNX|ETS)[\w-]*|\b[Mm][Yy][Cc]\b"
        r"|\b[Ss]nail\b|NF-? ?(?:κ|k)",
    ),
    (
        "lncRNA",
        r"(?:lncrnas?|long non-?coding rnas?)",
        r"(?:lncRNAs?|coding RNAs?)[ -](?:\w+ )?[A-Z][A-Z0-9-]+\d*\b"
        rf"|\b(?:{LONG_FORMS})|\blinc\d+",
    ),
    (
        "circRNA",
        rf"(?:circrnas?|circular rnas?){NO_MODIFIER}",
        rf"\b(?:{CIRCULAR_FORMS})|\b[Cc]irc(?:ular )?RNA [A-Z][A-Z0-9]+",
    ),
    ("snoRNA", r"(?:snornas?|small nucleolar rnas?)", r"\bSNORD?A?\d+|snoRNA[- ]?[A-Z]*\d"),
    ("piRNA", r"(?:pirnas?|piwi\S* rnas?)", r"\bpiR(?:NA)?-?\d+"),
    ("antibody", r"antibod(?:y|ies)", r"[Aa]ntibod|\banti-\w|\w{3,}mab\b"),
    (
        "lipid",
        r"(?:phospho|sphingo|glyco)?lipids?(?! (?:rafts?|bilayers?|membranes?|nano\w+|droplets?|metabolism|profiles?|levels?))",
        # what is made of lipids, or led by "lipids" at large, names none
        r"[Ll]ipids? (?:such as|like|including)|(?:[Pp]hospho|[Gg]lyco)lipid"
        r"|[Ll]ipid(?!s|[ -](?:\w+en|dependent|based|mediated|rich|rafts?|bilayers?|membranes?|nano\w+|droplets?|and|or)\b)"
        r"|[Cc]eramide|[Cc]holesterol|[Ss]phing|[Pp]hosphatid|[Ff]atty acid|[Gg]lyceride|[Pp]rostaglandin|[Ss]terol",
    ),
    ("kit", r"kits?", r"\b[Kk]its?\b"),
    (
        "institution",
        r"(?:hospitals?|clinics?|universit(?:y|ies)|institut(?:es?|ions?)|medical (?:centres?|centers?))",
        r"[Hh]ospital|\b[Cc]linics?\b|[Uu]niversit|[Ii]nstitut|\b[Cc]ent(?:re|er)s?\b",
    ),
    (
        "microbe",
        r"(?:bacteri(?:a|um)|pathogens?|germs?|microbes?|virus(?:es)?|fung(?:us|i))",
        r"[Bb]acteri|[Pp]athogen|[Mm]icrob|cocc(?:us|i)\b|bacillus|\bcoli\b|[Vv]irus|[Ff]ung|\b[A-Z]\. [a-z]{4,}",
    ),
    (  # by its Latin name too
        "plant",
        r"(?:medicinal )?(?:plants?|herbs?)(?= (?:(?:was|were|is|are|has|have|did|do|does|can|could|may|might)\b|[a-z]+(?:s|ed)\b))",
        r"[Pp]lant|[Hh]erb|[Ee]xtract|[Ll]ea(?:f|ves)\b|\b[Rr]oots?\b|[Ss]eeds?\b|[Gg]arlic|[Gg]inger|[Gg]inseng|[Tt]urmeric|\b[Tt]ea\b|[Bb]asil"
        r"|\b[A-Z][a-z]{3,} [a-z]{3,}(?:um|us|is|ii|ae|ens|ica|ata|osa|ina|era|olia|iana|alis)\b|\b[A-Z]\. [a-z]{4,}",
    ),
    (
        "variant",
        r"(?:variants?|snps?|polymorphisms?|alleles?|genotypes?)",
        r"\brs\d+|[Vv]ariant|\bSNP|[Pp]olymorphism|[Aa]llele|[Gg]enotyp|[Mm]utat|\b[Ee]xon",
    ),
    (
        "immune cell",
        r"immune cells?",
        r"[Ii]mmune cell|[Mm]acrophage|[Ll]ymphocyte|\b[TB][- ]cell|\bNK\b|[Dd]endritic|[Nn]eutrophil|[Mm]onocyte|MDSC|TAMs?\b"
        r"|[Mm]icroglia|[Mm]yeloid|[Mm]ast cell|[Ee]osinophil|\bTh\d|Tregs?\b",
    ),
    (
        "animal",
        r"(?:(?:laboratory|lab|experimental|test) animals?|animals?(?= (?:was|were|is|did|model)\b)|species(?= (?:was|were|did)\b))",
        _ANIMALS,
    ),
    (  # by its name or by its level: "those with high periostin responded better"
        "marker",
        rf"(?:bio)?markers?(?={_FORETELL})",
        r"[Mm]arker|[Pp]redict|[Ii]ndicat|\b(?:[Hh]igh(?:er)?|[Ll]ow(?:er)?|[Ee]levated|[Rr]aised|[Rr]educed|[Ll]evels?|[Ee]xpress\w+|[Pp]ositiv\w+"
        r"|[Nn]egativ\w+|[Aa]ssociated|[Cc]orrelat\w+)\b",
    ),
    (  # of a disease, or of a reckoning
        "model",
        r"models?(?= (?:was|were|is|are|has|have|did|do|does)\b)",
        rf"{_ANIMALS}|[Mm]odel|[Oo]rganoid|[Ss]pheroid|[Cc]ell lines?\b|[Cc]ells?\b|in vi(?:tro|vo)|[Rr]egress|[Cc]lassif|[Ee]quation",
    ),
    (
        "sequencer",
        r"(?:sequencers?|sequencing (?:platforms?|machines?|instruments?|systems?))",
        r"Illumina|(?i:novaseq|hiseq|miseq|nextseq|miniseq|bgiseq|mgiseq|dnbseq)|Ion (?:Torrent|Proton|S5)|PacBio|SOLiD|454|Nanopore",
    ),
    (
        "molecule that loads",
        rf"{_ACTING}\b(?:loads?|packs?|packages?|sorts?|exports?|encapsulates?|incorporates?"
        rf"|(?:is|are) responsible for (?:the )?{_LOADING}\w*)",
        rf"\b{_LOADING}(?:s|es)\b|\b{_CAUSES}\b[^.;]{{0,60}}\b{_LOADING}(?:ing|age)\b"
        rf"|\b{_LOADING}\w*\b[^.;]{{0,60}}?\b{_CAUSES}\b(?! (?:downregulat|targeting|suppress|inhibit))"
        rf"|\b{_LOADING}(?:ing|age)? (?:proteins?|machinery|motifs?|complex(?:es)?)",
    ),
    (
        "enzyme that cleaves",
        r"(?:enzymes?|nucleases?|complex(?:es)?)\b[^?]{0,40}?\b(?:cleav(?:es?|ed|ing)|(?:cuts?|slices?|process(?:es)?)(?= (?:[\w-]+ ){0,2}(?:pre-?|pri-?)?(?:mi|m)?(?:rnas?|dna|hairpins?|precursors?)))",
        r"[Cc]leav|\bcuts?\b|[Pp]rocess(?:ed|es|ing) (?:by|of|into)|\b(?i:dicer|drosha|ago2|argonaute)|\b[Ss]lic(?:e|ing)",
    ),
    (
        "program",
        r"(?:(?:\w+ )?algorithms?|software|(?:computer|prediction|statistic\w*|analysis|bioinformatic\w*) (?:programs?|packages?|tools?)"
        r"|programs?(?= (?:predict|was used|were used|calculat|comput|analy|built))|classifiers?|machine[- ]learning (?:models?|methods?|approach\w*))",
        r"[Aa]lgorithm|[Ss]oftware|[Mm]achine[- ]learning|[Dd]eep learning|[Rr]andom [Ff]orest|[Ll]ogistic|LASSO|[Ll]asso|\bSVM\b"
        r"|[Ss]upport[- ][Vv]ector|[Nn]eural net|[Bb]oost(?:ing|ed tree)|XGB|[Dd]ecision tree|[Cc]luster(?:ing|Profiler)|[Bb]ayes|[Nn]earest[- ]neighbou?r|[Rr]egression"
        r"|TargetScan|miRanda|miRDB|PicTar|DIANA|miRWalk|SPSS|Stata|\bSAS\b|GraphPad|MATLAB|Python|\b[Pp]ackage\b|\bR \(?(?:version|v?\d|Core|package)"
        rf"|DESeq2?|edgeR|limma|ImageJ|Fiji|Cytoscape|STRING\b|RevMan|\bversion \d|\b(?:[Mm]odule|[Ss]uite)\b|{NUMBERED_RELEASE}\b"
        r"|\b(?:predicted|docked|calculated|computed|modell?ed|simulated|analy[sz]ed|visuali[sz]ed) (?:using|with|by|in) (?:the )?[A-Z]\w+",
    ),
    (
        "source of data",
        r"(?:databases?|databanks?|repositor(?:y|ies)|registr(?:y|ies))",
        r"[Dd]atabase|[Dd]atabank|[Rr]epositor|[Rr]egist(?:ry|ries|er)|TCGA|\bGEO\b|\bGSE\d|[Aa]tlas|[Oo]mnibus|PubMed|MEDLINE|Medline|Embase|EMBASE"
        r"|Cochrane|Scopus|Web of Science|miRBase|ExoCarta|Vesiclepedia|KEGG|Ensembl|GenBank|METABRIC|SEER\b|[Bb]iobank|CNKI|Google Scholar",
    ),
    (
        "technique",
        r"(?:(?:lab(?:oratory)?|analytical|imaging|experimental) )?(?:techniques?|assays?|instruments?)",
        r"PCR|[Bb]lot|[Mm]icroscop|[Ss]equenc|ELISA|[Cc]ytomet|[Aa]ssay|[Aa]rray|[Cc]hromatogra|[Cc]entrifug|[Ss]pectro|[Ll]uciferase"
        r"|[Ii]maging|[Ss]tain|[Ii]mmuno|[Cc]ultur|\bMRI\b|\bPET\b|\bCT\b|[Uu]ltraso|[Ee]lectrophor|[Hh]ybridi|\b[Kk]its?\b|[Ff]iltrat"
        r"|[Pp]recipitat|[Tt]racking|[Ss]catter|[Pp]robe|[Mm]ethod|[Tt]echni|[Ss]can|[Ee]chocardio|[Bb]iops|[Ff]luidic|[Ss]ensor"
        r"|[Ii]n vitro|[Ii]n vivo|[Kk]nock|[Tt]ransfect|[Ss]urg|[Pp]rocedure|ectomy|oscopy|ography",
    ),
    (
        "drug",
        r"(?:(?:chemotherapy )?drugs?|(?:kinase|checkpoint|receptor|proton pump|\w+\d) inhibitors?|medicines?|chemotherapeutics?|antibiotics?|painkillers?|vaccines?)",
        "",
    ),
)  # name, what a question calls it, what shows it; a drug is shown by its name

# Drugs by their class, or by an ending that no stem of the INN has: each answers "which drug".
DRUG_CLASSES = (
    r"\b(?:(?:fluoro)?quinolones?|aminoglycosides?|macrolides?|penicillins?|cephalosporins?|anthracyclines?|taxanes?|opioids?"
    r"|steroids?|corticosteroids?|analgesics?|antidepressants?|neuroleptics?|benzodiazepines?|anticoagulants?|diuretics?"
    r"|statins?|bisphosphonates?|antiretrovirals?|nsaids?|ssris?|insulin|heparin|[a-z]{3,}(?:amide|azide|azid|azone|floxacin)"
    r"|[\w-]+ (?:inhibitor|blocker|agonist|antagonist)s?"
    r"|treatment options?|(?:drug|therapy|treatment) of choice)\b"
)

# Figures of a statistic: asked for their value, the sentence must have a number.
STATISTICS = frozenset("sensitivity specificity AUC dose".split()) | {
    "hazard ratio",
    "odds ratio",
    "relative risk",
    "predictive value",
    "correlation coefficient",
    "cure rate",
    "fold change",
}
ASKS_VALUE = r"^(?:\W*\w+\W+){0,3}?(?:what|which|how|give)\b(?!\W+(?:\w+\W+){0,3}?(?:improv|rais|increas|boost|better|test|marker|assay|method)\w*)"
A_VALUE = r"\d ?(?:mg|µg|μg|ug|ng|g|Gy|mL|ml|nM|µM|μM|mM|IU|units)\b|\d[- ]?fold|\b(?:two|three|four|five|ten)-?fold|\d\s?%|\d\.\d|[=<>:]\s?\d|\bof \d|\d+/\d|\b\d{2,3}\b per"

# What the question word asks for, where the evidence must then name one that the question did not.
ASKS_MIRNA = (
    r"\b(?:which|what|whose|name the|list)\b(?:\W+(?!(?:percentages?|proportion|fraction|share|number|proteins?|enzymes?|genes?|complex(?:es)?|molecules?|databases?|tools?|(?:can|could|may|might|will|do|does|did)|most|[a-z]{3,}ed (?:the|these|those|all))\b)[\w'/-]+){0,5}?\W+(?:mirnas?|micro-?rnas?|mirs?)\b(?!-[a-z]+ing\b)"
    + NO_MODIFIER
    + r"|\bmirnas?\b[^?]{0,20}\bwhich\?"
)
ASKS_MOLECULE = (
    r"\b(?:genes?|proteins?|targets?|enzymes?|messages?|transcripts?|mrnas?)\b[^?.;]{0,45}\b(?:is|are|was|were) (?:which|what)\b|"
    r"\bdirect targets?\b|"
    r"\bsame (?:gene|target|protein|pathway|receptor)s?\b|\b(?:compare|contrast|name|give|state)\b[^?]{0,30}\b(?:targets?|genes?|pathways?)\b|\btargets?(?: genes?)?(?: and|,|\?|$)"
    rf"|\b(?:which|what|whose|names? of)\b(?:\W+{_NO_VERB}[\w'/-]+){{0,4}}?\W+(?:genes?|proteins?|enzymes?|oncogenes?|receptors?|targets?|kinases?"
    r"|transcription factors?|cytokines?|suppressors?|molecules?|pathways?|axis|axes|signal+ings?|cascades?|lncrnas?|"
    rf"markers?(?!{_FORETELL})|"
    r"(?<!risk )factors?(?! (?:(?:was|were|is|are|did|the|random\w*|alloc\w*|\w+) ){1,3}"
    r"(?:stratif|balanc|adjust|match|minimi[sz]|correct|control)\w+))\b|\bwhat (?:does|do|did|is|are)\b[^?]{0,80}\b(?:target|targets|targeted by|inhibit|bind|bind to|silence|hit|repress"
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
    rf"|[a-z-]*{enzyme_words.BEFORE_ASE}ases?|cyclins?|sialoprotein|insulin|leptin"
    r"|estrogens?|tetraspanins?|catenins?|actins?|tubulins?|keratins?|lamins?|albumin|ferritin|fibronectin|vimentin|globulins?"
    r"|transgelin)\b"
)
MOLECULE_WORDS = (  # with the words for kinds of molecule
    rf"{MOLECULE_IN_WORDS}|\b(?:enzymes?|cytokines?|chemokines?|growth factors?|protein|gene|pathway|axis|signal+ing)\b"
)
SUBJECT_VERBS = (  # "what drives growth" has no noun
    r"(?:makes|causes|drives|limits|affects|raises|lowers|blocks|triggers|controls|determines|explains"
    r"|predicts|happens|gives|keeps|leads|helps|stops|goes|comes|links|distinguishes|sets|tells|speaks"
    r"|suggests|shows|argues|follows|differs|remains|matters|works|protects|governs|regulates|influences"
    r"|increases|decreases|reduces|prevents|promotes|induces|inhibits|produces|hinders|hampers|impedes|becomes|stands"
    r"|starts|ends|brings|takes|turns|lets|allows|counts|constitutes|defines|characteri[sz]es|separates"
    r"|improves|worsens|supports|underlies|accounts|contributes|connects|activates|acts|serves|sends|gets|sees|receives|rises|falls)"
)
