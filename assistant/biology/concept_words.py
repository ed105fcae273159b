"""The words by which fluids, cells, organs, processes and uses are named, technical and lay.

General vocabulary of cell biology and oncology, one place for all of it. A concept's pattern takes
in whatever falls under it (an immune cell is a macrophage, blood is serum), as the trees of MeSH
do (Anatomy A11 and A12, Phenomena G), and the words by which people who are no biologists ask for
it. Patterns are matched on text in lower case with plain dashes.
"""

_PROGRESSION = (
    r"progress(?:ion|es|ed|ing)?(?![- ]free)|(?<!\bt cell )(?<!\bt-cell )(?:proliferat\w*|multiplication of (?:[\w-]+ )?cells)|(?:tumou?r|xenograft)[- ](?:growth|formation|burden|size|development|volume|weight|mass)|regrowth"
    r"|cell growth|(?:bc|cancer|tumou?r|tumou?rs|cells) grow\w*|growth(?! factors?)|tumou?rigen\w*"
    r"|malignan\w*(?! (?:(?:breast|and|or) )*(?:tumou?rs?|lesions?|disease|cells?))"
    r"|divide(?!d)s?|dividing|cell divisions?|aggressive\w*|oncogen\w*|carcinogen\w*|pro-?tumou?r\w*|propagation|tumou?r promot\w*"
)
# what is suppressed by RNAs that are called so: not by a gene that they hit
_SUPPRESSED = (
    r"(?:(?<=\bas )|(?<=\bas a )|(?<=, a ))tumou?r[- ]suppress(?:ors?|ive)\b(?! genes?)"
    r"|tumou?r[- ]suppress(?:ive|ing)(?= (?:exosom\w+ )?(?:mi(?:cro)?-?r|let-|lnc))"
)
_MOVING = r"invas\w*|invad\w*|migrat\w*|motility|movement"
_METASTASIS = (
    r"(?:pre-?)?metasta\w*|mets|disseminat\w*|coloni[sz]\w*|\w+tropic|secondary tumou?rs?|secondaries"
    r"|seed(?:s|ed|ing)|(?:surface|lung|pulmonary|liver|hepatic|metastatic) nodules?"
)

# "cells", or where another kind of them follows: "bone-building and bone-eating cells"
_KIND_OF_CELL = r"(?: cells?|(?= ?(?:,|/|or|and|versus|vs) ?(?:the )?[\w-]+(?: or [\w-]+)? cells?))"

_APART = (  # one group of people from another
    r"differentiat\w*(?= (?:between )?(?:\S+ )?(?:patients|individuals|people|women|bc|healthy|ln|benign))"
    r"|distinguish\w*|discriminat\w*|(?:tell\w*|told)(?= (?:\w+ ){0,4}?(?:apart|from))"
    r"|(?:separat|set|distinct)\w* (?:\w+ ){0,4}?(?:from (?:healthy|controls?|volunteers|benign)|apart)"
    r"|differ(?:s|ed|ent|ences?|entially)?(?: \w+){0,3}? (?:in|between|from|among) (?:\w+ ){0,4}?(?:healthy|controls?|patients)"
    r"|healthy (?:controls?|volunteers?|individuals|people|women|donors|subjects)"
)

_OF_THE_ILL = (  # "differentiate LN+ and LN- BC": neither side is healthy
    r"(?= (?:between )?(?:\S+ )?(?:ln[+-]?|node|nodal|lymph|benign|stages?|grades?|subtypes?|metastatic"
    r"|responders?|recurrent|early|high)(?![\w-])(?![^.;]*\b(?:healthy|controls?|volunteers?|normal)))"
)

_TEARS = (  # what is torn open sheds none
    r"tears?(?! (?:open|apart|down|up|away|off|through|into|at|(?:a |the )?(?:holes?|gaps?)))(?<!to tear)"
)

# A macrophage's state as what it is turned into, not what it was before.
_TURNED = (
    r"(?:in)?to(?:wards?)?(?: an?| the| become)? {0}|{0}(?= (?:\w+ ){{0,2}}?(?:polari\w+|phenotypes?|types?|specific"
    r"|functional|markers?|states?|activation|differentiation|kind|form|subtypes?))|(?:up-?regulation|increase|number|proportion|share|generation)"
    r" of {0}|(?:bring\w* (?:about|on)|(?<!-)(?:produc\w+|generat\w+|creat\w+|induc\w+|favou?r\w*|yield\w*|promot\w*|driv\w*)|giv\w+ rise to"
    r"|result\w* in|lead\w* to) (?:an? |the |more )?{0}(?!-)|-{0}|{0}(?:-type|-like)"
)

CONCEPTS: dict[str, dict[str, str]] = {
    "fluid": {
        "blood": r"blood(?! vessels?| supply)|h(?:a)?ematolog\w*|serum|sera|plasma|circulat\w+(?! tumou?r)",
        "serum": r"serum|sera",
        "plasma": r"plasma(?! membrane)",
        "urine": r"urin(?:e|es|ary)|pee",
        "tears": rf"{_TEARS}(?: fluids?| film)?|lacrimal|lachrymal|eye fluid|teardrops?",
        "saliva": r"saliva\w*|spit(?:tle)?",
        "milk": r"(?:breast|human) milk",
        "synovial fluid": r"(?:synovial|joint) fluids?|(?:joint )?effusions?",
        "stool": r"stools?|fa?eca?l|fa?eces",
        "sputum": r"sputum|phlegm",
        "lavage fluid": r"(?:broncho-?alveolar )?lavage(?: fluids?)?|balf?",
        "ascites": r"ascit(?:es|ic)(?: fluids?)?",
        "amniotic fluid": r"amniotic fluids?",
        "sweat": r"sweat|perspiration",
        "semen": r"semen|seminal (?:fluids?|plasma)",
        "cerebrospinal fluid": r"cerebrospinal fluid|csf",
        "body fluid": (
            rf"(?:body|bio) ?fluids?|biofluids?|fluids|serum|sera|plasma|urin(?:e|ary)|{_TEARS}|saliva"
            r"|liquid biops\w+|blood(?! vessels?| supply)"
        ),
    },
    "cell": {
        "immune cell": (
            r"immune (?:cells?|origin|sources?)|immunocytes?|macrophages?|monocytes?|tams?|lymphocytes?|[tb][- ]cells?"
            r"|th\d+ cells?|nk cells?|natural killer\w*|dendritic cells?|neutrophils?|e?mdscs?"
            r"|myeloid\w*|microglia\w*|mast cells?|leu[ck]ocytes?|white (?:blood )?cells?"
            r"|immune system|defen[cs]e cells?|scavenger cells?"
        ),
        "macrophage": r"(?<!tumor )macrophages?|scavenger cells?|phagocyt\w*|tams?|m[12]|tumor-associated macrophages?",
        "monocyte": r"monocytes?",
        "lymphocyte": r"lymphocytes?|[tb][- ]cells?|th\d+ cells?|natural killer\w*|nk cells?",
        "natural killer cell": r"natural killer\w*(?: cells?)?|nk cells?",
        "T cell": r"(?<![a-z-])t[- ]cells?|th\d+ cells?|t lymphocytes?",
        "neutrophil": r"neutrophils?",
        "dendritic cell": r"dendritic cells?",
        "myeloid suppressor cell": r"e?mdscs?|myeloid[- ]derived suppress(?:or|ive) cells?|myeloid suppress\w*",
        "microglia": r"microglia\w*",
        "fibroblast": r"(?:myo)?fibroblasts?|cafs?|nfs|connective[- ]tissue cells?",
        "endothelial cell": r"endotheli\w+|(?:cells?|lining) of (?:the )?(?:blood )?vessels?(?: walls?)?|(?:cells? of )?(?:the )?(?:blood )?vessel walls? cells?|huvecs?|vessel[- ]lining",
        "fat cell": r"(?:pre-?)?adipocytes?|(?:(?!(?:by|from|in|of|to|and|or|into|the|on|for)\b)\w+[- ])?fat cells?|caas?|(?:adipose|fat(?:ty)?) tissues?",
        "osteoclast": rf"osteoclast\w*|bone[- ](?:eating|resorbing){_KIND_OF_CELL}",
        "osteoblast": rf"osteoblast\w*|bone[- ](?:forming|building|making){_KIND_OF_CELL}",
        "bone cell": r"osteo(?:clast|blast|cyte)\w*|bone cells?",
        "epithelial cell": r"(?<!non-tumorigenic )epithelial cells?",
        "mesenchymal stem cell": (
            r"mesenchymal (?:stem|stromal)(?:/stromal)? cells?|(?:bm|b|hucb?|uc|ad|h)?mscs?"
            r"|(?:bm|huc|uc|ad)-mscs?|ad?scs?|ascs?"
        ),
        "bone marrow stem cell": (
            r"(?:bone[- ])?marrow[- ](?:derived[- ])?(?:(?:mesenchymal |stromal |stem ){1,2}cells?|mscs?)|bm-?mscs?|bmscs?"
            r"|(?:stem cells?|mscs?)(?: (?:derived|isolated|obtained|harvested|taken|collected|coming))? (?:from|of|out of) (?:the )?(?:bone )?marrow"
            r"|(?:bone[- ])?marrow-derived(?= (?:ones|mi(?:cro)?-?rnas|mirs)\b)"
        ),
        "fat stem cell": (
            r"ad-?m?scs?|(?:adipose|fat)(?:[- ]tissue)?(?:[- ]derived)?(?: mesenchymal)? (?:(?:stem|stromal) cells?|mscs?)"
            r"|(?:stem cells?|mscs?)(?: (?:derived|isolated|obtained|harvested|taken|collected|coming))? (?:from|of|out of) (?:the )?(?:fat|adipose)\w*(?: tissues?)?"
        ),
        "cord stem cell": r"(?:stem cells?|mscs?)(?: (?:derived|isolated|obtained|harvested|taken|collected|coming))? (?:from|of|out of) (?:the )?(?:umbilical )?cord(?: blood)?|h?uc-?mscs?|umbilical(?:[- ]cord(?: blood)?)?(?:[- ]derived)?(?: (?:(?:mesenchymal |stromal |stem ){1,2}cells?|mscs?))?|cord-derived(?= (?:ones|mi(?:cro)?-?rnas|mirs)\b)|cord[- ](?:blood |tissue )?(?:derived )?(?:mscs?|(?:mesenchymal )?stem(?: cells?)?|cells?)",
        "cancer stem cell": (
            r"(?:cancer|tumou?r) stem(?:-like)? cells?|cscs?|csc-like|stemness|stem(?:-cell)?[- ]like"
            r"|self-renew\w*"
        ),
        "non-cancer cell": (
            r"(?:non-?(?:tumou?r\w*|cancer\w*|malignant|neoplastic)|normal|healthy|host) cells?(?: types?)?"
            r"|strom\w+|(?:myo)?fibroblasts?|cafs?|(?:pre-?)?adipocytes?|endotheli\w+|mesenchymal (?:stem|stromal) cells?"
            r"|(?:bm|b|huc|uc|ad)?mscs?|ad?scs?|macrophages?|monocytes?|tams?|lymphocytes?|neutrophils?|e?mdscs?|myeloid\w*"
            r"|(?<![a-z-])[tb][- ]cells?|th\d+ cells?|nk cells?|natural killer\w*|dendritic cells?|mast cells?|microglia\w*"
            r"|osteo(?:clast|blast|cyte)\w*|(?<!non-tumorigenic )epithelial cells?|huvecs?|astrocytes?|neurons?"
            r"|platelets?|hepatocytes?|keratinocytes?|cardiomyocytes?"
        ),
        "stem cell": (
            r"(?<!cancer )(?<!tumor )stem(?:-like)?[ -]cells?|(?:bm|b|huc|uc|ad)?mscs?|ad?scs?"
        ),
        "platelet": r"platelets?|thrombocytes?|megakaryocyt\w*",
        "red cell": r"(?:red (?:blood )?cells?|rbcs?)|erythrocytes?|h(?:a)?emolys\w*",
        "heart muscle cell": r"cardiomyocytes?|(?:heart|cardiac)[- ]muscle cells?|(?:cardiac )?myocytes?",
        "liver cell": r"hepatocytes?|liver cells?|kupffer cells?",
        "nerve cell": r"neurons?|neuronal|nerve cells?",
        "stromal cell": (
            r"strom\w+|(?:myo)?fibroblasts?|cafs?|(?:pre-?)?adipocytes?|endotheli\w+"
            r"|mesenchymal (?:stem|stromal) cells?|(?:bm|b|huc|uc|ad)?mscs?"
        ),
        "cancer cell": (
            r"(?:cancer|tumou?r|bc|tnbc|carcinoma|malignant|neoplastic)(?:ous)?(?:[ -]cells?)?"
            r"(?![- ](?:associated|related|stem|infiltrat\w+|adjacent|patients?))|mcf-?\d+\w*|mda-mb-\d+"
            r"|4t1|sk-?br-?3|t-?47d|bt-?\d{2,3}|cal-?51|hcc\d+"
            # tumours of other sites, and the lines of theirs that most papers use (Cellosaurus)
            r"|(?:crc|hcc|rcc|pca|crpc|nsclc|sclc|gbm|pdac|escc|hnscc|npc|aml|cll|cml)(?:[ -](?:derived|cells?|lines?))"
            r"|hct-?116|ht-?29|sw-?480|sw-?620|caco-?2|lovo|hepg2|huh-?7|hep3b|mhcc\w*|pc-?3|lncap|du-?145|c4-?2b?"
            r"|a-?549|h1299|hela|u-?87|u-?251|skov-?3|panc-?1|aspc-?1|hepatoma(?:[ -]cells?)?"
        ),
    },
    "organ": {
        "lung": r"lungs?|pulmonary|airways?",
        "brain": r"brains?|cerebral|intracranial|bcbm",
        "bone": r"bones?(?![ -]marrow)|osseous|skelet\w+|bony|osteo(?!pontin)\w+|bone-(?!marrow)\w+",
        "liver": r"livers?|hepatic|hepato\w+|hcc",
        "heart": r"hearts?|cardi(?:ac|o(?!gra|vers))\w*|myocardi\w+",
        "kidney": r"kidneys?|renal",
        "placenta": r"placent\w+",
        "lymph node": r"lymph(?:atic)?(?: nodes?)?(?: (?:invasion|involvement|status))?|ln[+-]?|nodal|sentinel nodes?|nodes?[- ](?:positiv\w+|negativ\w+|involvement|status|spread|metast\w+)|(?:positive|involved|axillary) nodes?|axilla\w*",
        "cartilage": r"cartilag\w*|chondro\w*",
        "joint": r"joints?|synovi\w+|fls",
        "skin": r"skin|cutaneous|epiderm\w+|keratinocyt\w*",
        "gut": r"gut|intestin\w+|colonic|bowels?",
        "eye": r"eyes?|retin(?:a|al|as)|ocular|cornea\w*",
        "pancreas": r"pancrea\w+|islets?",
        "muscle": r"(?:skeletal )?muscles?(?! cells?)|myotub\w+",
        "ovary": r"ovar(?:y|ies)|ovarian (?=metasta)",
        "spleen": r"spleens?|splenic",
        "adrenal gland": r"adrenals?(?: glands?)?",
        "thyroid": r"thyroids?(?: glands?)?",
        "peritoneum": r"peritone(?:um|al)|omentum",
        "pleura": r"pleura\w*",
        "womb": r"uter(?:us|ine)|womb|endometri(?:um|al)",
        "distant organ": r"(?:distant|remote) organs?|organotrop\w*|(?:distant|remote) metasta\w*",
    },
    "process": {
        "metastasis": _METASTASIS,
        "metastatic niche": (
            r"(?:bone-|lung-)?(?:pre-?)?metastatic (?:ecological )?niches?|niches? (?:formed |formation )?(?:in|of|for|associated with)"
            r" (?:[\w-]+ ){0,3}?metasta\w*|(?:pre-?)?metastatic (?:soil|ground|bed)|(?:soil|ground) (?:for|of) (?:the )?metasta\w*"
        ),
        "spread": rf"spread(?:s|ing)?|{_METASTASIS}|{_MOVING}",
        "invasion": _MOVING,
        "growth": _PROGRESSION,
        "tumour size": r"(?:tumou?r|lesion|xenograft) (?:size|burden|volume|mass|weight)|(?:size|bulk) of (?:the |a )?(?:tumou?r|lesion)s?",
        "oncogene": r"oncogen\w*|onco-?mirs?",
        "tumour suppressor": r"tumou?r[- ]suppress\w*",
        "tumour course": rf"tumou?r course|{_PROGRESSION}|{_MOVING}|{_METASTASIS}|(?:neo-?|pro-?)?angiogen\w*|anti-?(?:tumou?r|cancer|angiogen)\w*\b(?! immun)|{_SUPPRESSED}",
        "angiogenesis": (
            r"(?:anti-?|pro-?|neo-?)?angiogen\w*|(?:growth|formation|sprouting|building|making) of (?:new )?(?:blood )?vessels|(?:build|form|make|grow|sprout)\w* (?:(?:new|more|fewer) )?(?:blood )?vessels(?! (?:leak|porous|perme|tight|loose))|neovascul\w*|vascul(?:ature|ari[sz]\w*)|blood supply|new (?:tumou?r )?(?:blood )?vessels?(?: (?:growth|formation|sprouting))?"
            r"|vessel (?:growth|formation|sprouting)|vasculari[sz]\w*|tube formation|(?:formation of|more|fewer|new) tubes|(?:micro)?vessel density|tubulogenesis|sprouting"
        ),
        "vessels": (
            r"(?:blood )?vessels?|vascul\w+|neovascul\w*|capillar\w+|(?:anti-?|pro-?|neo-?)?angiogen\w*|endotheli\w+|huvecs?"
            r"|transendothelial|barricades?|tight junctions?"
        ),
        "vascular barrier": (
            r"integrity of (?:the )?(?:blood )?(?:vessels?|vascul\w+|endotheli\w+)|vascular (?:integrity|permeab\w+|barrier|abnormal\w*|remodel\w*)|endothelial (?:barrier|monolayers?|permeab\w+)"
            r"|(?:blood )?vessel walls?|(?:vessels?|vascular|endothelial)[- ](?:lining|wall)[- ](?:barrier|layer)s?|transendothelial|tight junctions?|barriers?|barricades?|leak\w+|permeab\w*|porous"
        ),
        "resistance": r"(?<!castration-)(?<!castration )(?:chemo-?|radio-?)?resist\w*(?! to (?:\w+ )?metasta)|insensitiv\w*|refractor\w*|(?:stop(?:s|ped|ping)?|quit(?:s|ting)?) (?:(?:it|them|these|cells|patients) )?(?:from )?(?:working|responding|helping)|(?:fail\w*|cease[sd]?) to (?:respond|work|help)"
                      r"|(?:no longer|not|hardly|barely|(?:do|does|did)n't) (?:work(?:s|ed|ing)?|help(?:s|ed|ing)?)(?= ?(?:$|[?.,;:!)]|any ?more|(?:on|in|for|against|as|when|after|once|because|and|or)\b))|(?:loses?|losing|lost) (?:its|their) (?:effect\w*|efficacy|power|punch|grip|bite|potency)|ineffective\w*|powerless"
                      r"|surviv(?:e|es|ed|ing)(?= (?:the )?(?:drugs?|treatments?|therapy|therapies|chemo|\w+(?:mab|platin|rubicin|oxifen|taxel)))|(?:shield|protect|spare|rescue)\w*(?= (?:[\w-]+ ){0,4}(?:from|against) (?!(?:[\w-]+ ){0,2}?(?:metasta|angiogen|tumou?r|cancer|growth|spread|invas|migrat|relaps|recurr|prolifer)))|(?:drug )?toleran\w*|tolerat\w*|withst(?:and|ood)\w*|ignor\w*|shrug\w* off|unrespons\w*|non-?respon\w*"
                      r"|treatment failures?|failures? of|(?:no longer|not|poorly|less|barely|hardly|fails? to) (?:respon\w*|sensitive|susceptible)|(?:poor|weak|little|no|lack of) response|escap\w* (?:from )?(?:the )?(?:drugs?|treatment|therapy|chemo\w*)",
        "injury": (
            r"injur\w*|damag\w*|harm(?!on)\w*|(?:cell )?loss|lost|dysfunction\w*|degenerat\w*|lesions?|apoptosis|apoptotic"
            r"|death|(?:cyto|nephro|cardio|neuro|hepato)?toxic\w*|necro\w*|atroph\w*|wasting|breakdown|worsen\w*|deteriorat\w*"
            r"|preserv\w*|protect\w*|rescu\w*|spar(?:e[sd]?|ing)|shield\w*|salvag\w*|\w+-?protective|\w+path(?:y|ies)"
        ),
        "sensitivity": r"(?:chemo|radio|re)?-?sensiti[sz]\w*|(?:chemo|radio)-?sensitivity|curative effect|respon\w* (?:better|well) to",
        "apoptosis": r"(?:anti-?)?apopto\w*|programmed cell death|(?:(?:cancer|tumou?r|malignant|bc) )?cell death|dying|suicid\w*|kill\w* (?:off )?(?:the )?(?:cancer|tumou?r|bc|malignant) cells",
        "autophagy": r"autophag\w*|self-?(?:eat|digest|devour)\w*",
        "transition": r"emt|mesenchymal (?:transition|transformation|phenotype|state)|epithelial[- ](?:to[- ])?mesenchymal(?:[- ](?:transition|switch|shift|change|conversion|transformation))?",
        "stemness": (
            r"stemness|stem-cell-like|(?:cancer|tumou?r) stem(?:-like)? cells?|cscs?|csc-like|self-renew\w*|stem[- ]like"
            r"|stem[- ]cell[- ](?:character\w*|propert\w+|features?|traits?|phenotypes?|natures?|states?|like\w*|potential)"
        ),
        "dormancy": r"dorman\w*|quiescen\w*|asleep|(?:to|cells?) sleep|sleepers?|sleeping(?= (?:[\w-]+ ){0,2}cells?)|hibernat\w*|quiet|slumber\w*|resting state|lie low",
        "M1 polarization": _TURNED.format("m1"),
        "M2 polarization": _TURNED.format("m2"),
        "polarization": (
            r"(?:re-?)?polari[sz]\w*|m[12](?! (?:isoform|muscarinic|receptor))|macrophage reprogram\w*|macrophages reprogram\w*"
        ),
        "immune suppression": (
            r"immuno-?suppress\w*|immune[- ](?:suppress\w*|escape|evasion)|t[- ]cell proliferation suppression"
            r"|(?:suppress|weaken|dampen|inhibit|impair|block|reduc|silenc|escap|evad|hold\w* back|shut\w* down)\w*(?: [\w-]+){0,2}?"
            r" (?:immun\w*(?: (?:system|response|cells?))?|t[- ]cells?(?: (?:immunity|proliferation|response)s?)?)"
        ),
        "immune response": r"immun(?!o-?(?:therap|histo|affin|assay|precip|blot|fluor))\w*",
        "sugar metabolism": r"glycoly\w*|glucose|sugars?|pyruvate",
        "metabolism": (
            r"metaboli\w*|glycoly\w*|glucose|glutamin\w*|oxidative phosphorylation|mitochondri\w*|pyruvate|energy|sugars?|nutrients?|lipogen\w*"
            r"|lipoly\w*|adipogen\w*|thermogen\w*"
        ),
        "fat loss": r"cachexia\w*|fat loss|loss of (?:body )?fat|wasting|weight loss",
        "browning of fat": r"brown(?:ing)?|beige",
        "senescence": r"senescen\w*|ag(?:e)?ing of cells|aged cells",
        "inflammation": r"(?:pro-?|anti-?)?inflamma\w*|cytokines?",
        "fibroblast activation": r"(?:activat\w+|conver\w+|chang\w+|reprogram\w*)(?:(?!exosomes? (?:\w+ )?(?:from|of|by)\b)[^.]){0,40}(?:cafs?|fibroblasts?)"
                                r"|(?:cafs?|fibroblasts?)[ -](?:malignant behavio\w+|activation|conversion|reprogram\w*|like propert\w+)",
        "fibrosis": r"(?:anti-?|pro-?)?fibro(?:sis|tic|genesis|genic)\w*|scar(?:s|red|ring)?|(?:collagen|matrix)(?: proteins?)? (?:deposition|synthesis|production|accumulat\w+|expansion)|deposition of (?:the )?(?:extracellular )?(?:matrix|collagen)|lay\w* down (?:more |less |of )?(?:matrix|collagen)",
        "bone loss": r"(?:bone )?(?:resorption|erosions?|destruction)|bone (?:loss|breakdown)|erosive|osteoly\w+|osteoclastogenesis",
        "bone formation": r"bone (?:formation|building|deposition|mass|volume|being built|growth)|(?:form|build|mak|lay)\w*(?: down)? (?:new )?bones?|osteo(?:blastogenesis|gen(?:esis|ic))|osteoblast(?:ic)?(?: precursors?)? (?:differentiation|maturation|activity)|(?:differentiation|maturation) of (?:the )?osteoblast\w*",
        "hypertrophy": r"(?:anti-?|pro-?)?hypertroph\w*|thickening|overgrowth",
        "cell cycle": r"cell[- ]cycle",
    },
    "use": {
        "diagnosis": rf"diagnos\w*|{_APART}|(?:bio)?markers?|detect\w*(?= (?:of|(?:the |early |breast )*(?:cancers?|tumou?rs?|disease|malignan\w+)|bc))|(?:identif|recogni[sz])\w*(?= (?:the |breast cancer |bc )*patients\b)|screening|indicators?|sensitivity and specificity|early detection",
        "telling apart": _APART,
        "telling from healthy": rf"(?!\w+{_OF_THE_ILL})(?:{_APART})",
        "benign": r"benign\w*|non-?(?:malignant|cancerous)|hyperplas\w+",
        "early detection": r"(?:spot|catch|find|detect|diagnos|pick)\w*(?: \w+){0,4} early|early[- ](?:diagnosis|detection|screening|stage (?:detection|diagnosis|disease|cancers?|tumou?rs?|bc))|catch\w* (?:it )?early|screening",
        "prognosis": (
            r"prognos\w*|outlook|(?:good|bad|poor|ill|favou?rable|unfavou?rable|ominous) (?:signs?|omens?|news)|(?:do|does|did|fares?|fared) (?:much )?(?:worse|better|badly|poorly|well)|how long (?:an? |the )?\w+ (?:will |can |may )?(?:live|survive)s?|(?:bad|poor|good|worse|severe|unfavou?rable|favou?rable|fatal|dire|bleak) (?:course|end(?:ing)?|fate)|course of (?:the )?(?:disease|illness)|life expectanc\w*|mortality|prospects|life span|surviv\w*|recurrence|outcomes?|relapse|(?:die|dies|died) (?:sooner|earlier|younger)|liv(?:e|es|ed|ing) (?:longer|shorter|on)|(?:short|long)(?:er)? (?:life|lives)|pfs|os|dfs|efs"
            r"|life expectancy"
        ),
        "overall survival": r"overall (?:(?:and|or) (?:[\w-]+-free )?)?survival|os(?! \d)|overall(?= or [\w-]+-free)",
        "disease-free survival": r"disease-?free(?:,? (?:and|or) overall)?(?: survival)?|dfs",
        "progression-free survival": r"progression-?free(?:,? (?:and|or) overall)?(?: survival)?|pfs",
        "event-free survival": r"event-?free(?:,? (?:and|or) overall)?(?: survival)?|efs",
        "relapse-free survival": r"(?:relapse|recurrence)-?free(?:,? (?:and|or) overall)?(?: survival)?|rfs",
        "metastasis-free survival": r"metasta\w+-?free(?:,? (?:and|or) overall)?(?: survival)?|d?mfs",
        "recurrence": r"recurren\w*|relaps\w*|(?:com(?:e|es|ing)|came) back|regrowth",
        "monitoring": r"monitor\w*|follow(?:ing|ed)?[ -]?up|follow(?:ing|ed|s)? (?:the |these |her |their |bc |breast cancer )*(?:patients?|women|people|course)|check\w* (?:up )?on (?:\w+ )?(?:patients?|women)|surveillance|(?:during|through|throughout|over|in the course of) (?:the )?(?:treatment|therapy)|track\w*(?! with)|keep\w* (?:an eye|track|tabs) on|watch\w* over",
        "combination": r"combin\w*|(?:paired|coupled) with|(?:measured|tested|used|read|detected|assayed|determined) (?:together|jointly|alongside|in tandem)|panels?|signatures?|plus(?! (?:any|those|the ones?|all|also|what\w*|every\w*|anything|some|others?|a few)\b)|(?<!mouse )(?<!animal )(?<!xenograft )(?<!bc )(?<!vivo )(?<!tumor )models?|multi-?(?:marker|mirna)\w*",
        "staging": r"(?<!early-)(?<!late-)(?<!early )(?<!different )stag(?:e|es|ing)|tnm|grades?",
        "therapy": (
            r"therapeutic (?:role|target|candidate|agent|strateg|tool|option|potential|use|intervention)\w*"
            r"|(?:proposed|suggested|candidates?|considered|promising|exploited|put forward)"
            r" (?:as|for) (?:an? |new |novel |the |future |possible |potential )*(?:treatments?|therap\w+|drugs?|medicines?)"
            r"|interventions? (?:for|against)|credible therap\w+|therapeutics?(?=\W*$)"
            r"|(?:us(?:e|ed|eful)|serv\w*|act\w*|work\w*|given|tried) as (?:an? |new |future |possible |potential )*(?:treatments?|therap(?:y|ies)|drugs?|medicines?)"
            r"|(?:possible|potential|future|candidate) (?:treatments|therapies|medicines|drugs)"
        ),
        "animal": r"animals?|mice|mouse|murine|xenografts?|in vivo|rats?|rodents?",
        "surgery": r"surg\w+|operations?|operated|op\b|\w+ectom(?:y|ies)|resect(?:ion|ed)\w*",
        "neoadjuvant therapy": r"neo-?adjuvant(?: (?:chemo-?)?therap\w*| chemo| treatment| setting)?",
        "people": (
            r"patients?(?![- ](?:derived|[a-z]*mscs?|[\w-]*cells?))|women|men|people|cohorts?|cases|volunteers?|individuals?|humans?|serum|plasma|urin\w+|tears?"
        ),
        "chemotherapy": (
            r"chemo(?:therap\w*|-?resist\w*|-?sensiti\w*)?|cytotoxic\w*|cytostatic\w*|anthracyclin\w*|taxanes?|doxorubicin|dox"
            r"|adriamycin|epirubicin|paclitaxel|ptx|taxol|docetaxel|cis-?platin|carboplatin|fluorouracil|5-fu|gemcitabine"
            r"|capecitabine|cyclophosphamide|methotrexate"
        ),
        "endocrine therapy": (
            r"(?:endocrine|hormon\w+|anti-?(?:o)?estrogen\w*)[- ](?:therap\w*|treatment|resist\w*|drugs?|tablets?|pills?|blockade)|tamoxifen"
            r"|fulvestrant|letrozole|anastrozole|exemestane|aromatase inhibitors?|anti-?(?:o)?estrogens?"
        ),
        "HER2 therapy": r"(?:anti-?her-?2|her-?2[- ](?:targeted|directed|blocking|antibod\w+|blockers?|blockade|inhibitors?|drugs?|therap\w+))[\w -]{0,12}|trastuzumab|herceptin|lapatinib|pertuzumab",
        "immunotherapy": (
            r"immuno-?therap\w*|(?:immune )?check-?point[\w -]{0,12}|anti-?pd-?l?1|pd-?l?1 (?:blockade|inhibitors?|antibod\w+)|pembrolizumab"
            r"|nivolumab|atezolizumab"
        ),
        "radiation": r"radiat\w*|radiother\w*|irradiat\w*|x-?ray\w*|ribe|ioni[sz]ing|(?<=\d )gy|(?<=\d)gy",
    },
}  # fmt: skip
