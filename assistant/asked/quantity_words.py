"""The quantities that a question can demand of its evidence, each by its name.

A near miss has every other word right, so a quantity is demanded as such. Every entry says what a
question may call it and what a sentence that gives it has to contain. A closed class: general
vocabulary, no known answers.
"""

from assistant.asked.country_words import PLACES
from assistant.asked.figure_words import FIGURES
from assistant.asked.metadata_words import REGISTERS
from assistant.asked.specifics import DRUG
from assistant.asked.unit_words import UNITS
from assistant.biology.being_words import PEOPLE
from index.terms import ONES

_MOLECULES = (  # "how long are miRNAs" asks for a length
    r".*\b(?:(?:mi|m|lnc|nc|circ|si|pi)?rnas?|micrornas?|dnas?|mirs?|peptides?|proteins?|genes?|sequences?|nucleotides?|nt)\b"
    r"(?![^?]*\b(?:stable|last|surviv\w*|circulat\w*|persist\w*|remain\w*|live|stored?|treat\w*|incubat\w*|cultur\w*)\b)"
)
NUMBERS = {word: value for value, word in enumerate(ONES)}
SPELT = (  # numbers in words
    r"\b(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|(?:one )?hundred)\b"
)
_ANIMALS = (
    r"(?:mice|animals|rats|rabbits|pigs|piglets|swine|minipigs|dogs|sheep|monkeys|macaques|guinea pigs|hamsters|goats|calves"
    r"|zebrafish|embryos|chickens|chicks|ferrets|cats|horses)"
)
_LIVING = rf"(?:{_ANIMALS}|patients|people|women|men|participants|subjects|children)"
_ASSAYED = (  # a "sensitive troponin assay" is an assay's name, and no figure of a test
    r"(?:cardiac |[IT] )?(?:troponins?|c?Tn[IT]?\b|C-reactive|CRP|assays?)"
)
_SURVIVAL = r"(?:[Ss]urviv|\b(?:OS|PFS|DFS|RFS|EFS|TTP)\b)"  # in words or as trials report it
_SHORT_VESICLES = (  # DEX, TEX, TDX, MSC-EV, BMSC-exo
    r"(?:[dtmabp]?d?exs?|tdxs?|tdes?|[a-z]{1,5}-?(?:exo|ev)s?)"
)
TRIED = "trial in people"
_TREATMENT = (  # what is tried in people, by its kind or by the ending of its name
    r"inhibitors?|antagonists?|agonists?|blockers?|antagomirs?|anti-?mirs?|mimics?|drugs?|compounds?|therap(?:y|ies)|treatments?|agents?"
    rf"|vaccines?|antibod(?:y|ies)|sirnas?|oligonucleotides?|{DRUG.pattern}"
)
_IN_PEOPLE = rf"(?:in|on|to|with) (?:[\w-]+ ){{0,2}}?(?:{PEOPLE}|the clinic)\b"
QUANTITIES = (
    ("hazard ratio", r"\bhazard ratios?\b|\bHRs?\b(?! ?\+)", r"(?i:hazard ratio)|\bHR\b"),
    ("odds ratio", r"\bodds ratios?\b", r"(?i:odds ratio)|\bOR\b(?: of|:)? ?[=(\d]"),
    ("relative risk", r"\brelative risk\b|\brisk ratio\b", r"(?i:relative risk|risk ratio)|\bRR\b"),
    ("AUC", r"\bauc\b|\barea under\b|\broc\b", r"\bAUC\b|(?i:area under)|\bROC\b"),
    ("p value", r"\bp[- ]?values?\b", r"\b[pP] ?[<=>≤]|[pP][- ]value|\b[pP]: ?[<≤]? ?[01]?\.\d"),
    (
        "confidence interval",
        r"\bconfidence intervals?\b|\b95 ?% ci\b",
        r"(?i:confidence interval)|\bCI\b",
    ),
    (
        "sensitivity",  # of a test; that of cells to a drug is no quantity
        r"\bsensitivit\w+\b(?! (?:to|towards?|of [\w-]+ (?:cells?|tumou?rs?))\b)|\bhow sensitive\b(?! to\b)|\bsens\b",
        rf"[Ss]ensitiv\w*+(?! {_ASSAYED})",
    ),
    (
        "specificity",
        r"\bspecificit\w+|\bhow specific\b|\bsens\W{1,3}(?:and )?spec\b",
        r"[Ss]pecific",
    ),
    (
        "size",
        r"\bpore[- ]sizes?\b|\bhow (?:wide|thick|tall|broad)\b(?! (?:is|are|was|were) the (?:gap|range|interval|difference)\b)"
        r"|\bhow (?:big|large|small|tiny) (?:is|are|was|were) (?:(?:an?|the|these|those|most|typical|single) )*"
        r"(?:exosomes?|(?:extracellular )?vesicles?|evs?|cells?|particles?|bod(?:y|ies)|nano\w+|"
        rf"{_SHORT_VESICLES})\b"
        r"|\b(?:what|which)(?: is| are| was| were)? (?:the )?diameters? of\b"
        r"|^(?:(?:what|which) )?(?:(?:is|are|the|typical|average|usual) )*(?:sizes?|diameters?) (?:of|are|is|do|have|has|range of) (?:(?:an?|the|these|those|most|typical) )*"
        rf"(?:exosomes?|(?:extracellular )?vesicles?|evs?|particles?|{_SHORT_VESICLES})\b"
        r"|\b(?:source|reference|citation|evidence|figures?|numbers?|values?|range|study|paper|article|cited?|cites)\b[^?]{0,40}? (?:for|of|behind|on)"
        r" (?:the |their |its )?(?:sizes?|diameters?) of (?:(?:an?|the|these|those|most|typical) )*(?:exosomes?|(?:extracellular )?vesicles?|evs?|particles?)\b"
        r"|\bhow many (?:nm|nano-?met(?:re|er)s?|microns?|micro-?met(?:re|er)s?)\b"
        r"|\bdimensions? of (?:(?:an?|the|these|most|typical) )*(?:exosomes?|(?:extracellular )?vesicles?|evs?|particles?)\b"
        r"|\b(?:size|diameter|width|thickness|measure|across)\b[^?.]{0,30}\b(?:nm|nano-?met(?:re|er)s?|microns?"
        r"|micro-?met(?:re|er)s?)\b",
        r"\d ?(?:nm|µm|μm|um|mm|cm|nanomet\w+|micromet\w+|microns?)\b",
    ),
    (
        "half-maximal concentration",
        r"\b[ie][cd]50\b|\bhalf-?maximal\b",
        r"\b[IE][CD]_?\{?50\b|[Hh]alf-?maxim|inhibitory concentration",
    ),
    ("predictive value", r"\bpredictive values?\b|\b[pn]pv\b", r"(?i:predictive value)|\b[PN]PV\b"),
    (
        "number of people",
        r"\bsample size\b|\bcohort size\b|\bsize of the (?:sample|cohort|series)\b|\bhow (?:many|large)\b(?! ?(?:%|per ?cent))(?:\W+\S+){0,3}?\W+(?:patients|women|participants|subjects"
        r"|people|volunteers|men|individuals|controls|cohort|cases|samples)\b|\b(?:number|n) of (?:\S+ ){0,2}(?:patients|women"
        r"|participants|samples|cases)\b",
        r"\b(?:[Pp]atients|[Ww]omen|[Mm]en|[Pp]articipants|[Ss]ubjects|[Ff]emales?|[Mm]ales?|[Cc]ases|[Cc]ontrols)\b(?:[^;.]{0,12}: ?\d|[^;.]{0,40};(?:[^;]{0,80}?:)? ?\d)"
        rf"|(?:(?<![\w-])\d[\d,]*(?:\.\d+)?|{SPELT})(?: million)?(?: \S+){{0,4}}? (?:patients|women|participants|subjects|samples|cases|controls|deaths"
        r"|volunteers|individuals|fatalities|people|instances|occurrences)|\d (?:enrolled|recruited|randomi[sz]ed|treated)\b|\b[nN] ?= ?\d|\b[nN] \(%\)|million"
        rf"|(?:\d ?%|[Pp]er ?cent|\b[Hh]alf|\b[Tt]hirds?|\b[Mm]ost|\b[Aa]ll|\b[Nn]one) of (?:\S+ ){{0,4}}?(?:{PEOPLE}|cases)\b|\b(?:{PEOPLE}|cases) (?:\S+ ){{0,2}}?\(\d+ ?(?:/|of|%)"
        # "54 of 220 (25%)", of whomever it is told
        r"|(?<![\d.])\d+ ?(?:/|(?:out )?of) ?\d{2,} \(\d+(?:\.\d+)? ?%\)",
    ),
    (
        "dose",
        r"\bdos(?:e|es|age|ing)\b|\bhow (?:many|much) (?:micrograms?|milligrams?|nanograms?|picograms?|µg|ug|mg|ng|ml|grams?|milli?litres?|milliliters?|microlitres?|microliters?)\b|\b(?:what|which|the)(?: (?!of\b|in\b)[\w-]+){0,3} concentrations?\b",
        r"\d ?(?:mg|µg|μg|ug|ng|Gy|mL|ml|nM|µM|μM|IU|units)\b|(?<!\d)\d{1,2}(?:\.\d+)? ?g\b|\bdos(?:e|es|age)\b|concentration",
    ),
    (
        "cost",
        r"\b(?<!at a )(?<!at the )(?<!at some )costs?\b|\bcosts? of\b|\bprices?\b|\bexpens\w+|\bcheap\w*|\bafford\w*|\breimburs\w*|\bhow much (?:money\b|(?:does|do|did|will|would) (?:[\w-]+ ){1,6}?(?:set\b|go for\b|sell\b|come to\b))"
        r"|\b(?:how much|what) (?:does|do|did|will|would|must|can|should|is|are) (?:[\w-]+ ){1,6}?(?:pay(?! (?:off|attention|heed|tribute)\b)"
        r"|(?<!surface )(?<!net )charged? for|set (?:you|one|us|me|them|(?:an?|the) \w+) back)\b",
        r"\bcosts?\b|\bcost(?:ly|ing)\b|\bprice|expensive|\$|€|£|afford|cheap",
    ),
    (
        "price",
        r"\bhow (?:many|much) (?:(?:us|american) )?(?:dollars|euros|pounds (?=(?:do|does|did|will|would)\b[^?]*\b(?:cost|pay|set)|sterling)|yen|yuan|francs|rupees|money)\b"
        r"|\bin (?:us )?(?:dollars|euros|pounds)\b",
        r"[$€£¥]|\b(?:USD|EUR|GBP|CNY|JPY|CHF)\b|[Dd]ollars?\b|[Ee]uros?\b|\bpounds sterling|\byuan\b|\byen\b",
    ),
    (
        "trial",
        r"\bphase (?:[1-4]|i{1,3}v?|iv|one|two|three)\b|(?<!\bthe )(?<!\bthis )\btrial(?: phase)?s?\b|\brandomi[sz]ed\b|\bnct\d*\b|\bplacebo\b",
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
        "cause of death",
        r"\bcauses? of (?:the )?deaths?\b|\bwhat (?:do|did|does|had|have|has|were|are|is)\b[^?]{0,60}\b(?:dies?|died|dying) (?:of|from)(?=\W*$| ?[–,:;(-]| in\b)"
        r"|\bwhat (?:killed|kills)\b(?![^?]*\bcells?\b)",
        r"[Cc]auses? of (?:\w+ )?(?:death|mortality)|\b(?:[Dd]ie[sd]?|[Dd]ying|[Dd]eaths?|[Mm]ortality) (?:\([^)]*\) )?(?:of|from)\b(?! (?:the |our |these )?(?:patients|participants|subjects|cohort|study|all|\d))"
        r"|\b(?:[Dd]ie[sd]?|[Dd]eaths?|[Mm]ortality|fatal\w*)\b[^.;]{0,50}\b(?:due to|because of|caused by|related to|owing to|attribut\w+)\b|\b[Kk]illed by\b"
        r"|[\w-]+[- ]related (?:death|mortality)",
    ),
    (
        "cure rate",
        r"\b(?:cure|success|completion) rates?\b|\b(?:how many|share|proportion|percentage|per ?cent)\b[^?]{0,60}\bcured\b",
        r"[Cc]ured?\b|[Ss]uccess|[Cc]omplet",
    ),
    (
        "registration number",
        r"\b(?:trial )?(?:registration|registry|register) (?:numbers?|no\b|ids?|identifiers?|codes?)|\b(?:nct|isrctn|eudract|clinicaltrials\.gov)[ -](?:numbers?|no\b|ids?|identifiers?|codes?)",
        rf"\b{REGISTERS}\W?\w*\d|(?:[Rr]egist(?:ration|ry|ered)|clinicaltrials)\b[^;]{{0,120}}\d{{4}}",
    ),
    ("number needed to treat", r"\bnumbers?[- ]needed[- ]to\b", r"[Nn]umbers?[- ]needed[- ]to|NNT"),
    (
        "accession",
        r"\baccession\b|\bgeo\b|\bgse\d*\b|\bdata ?sets? (?:id|identifiers?|number)\b|\bdeposited\b|\b(?:which|what|public|data) (?:data )?(?:repositor|archive)\w*|\bpublic data ?base\w*",
        r"[Rr]epositor|[Aa]rchive|[Dd]atabase|[Aa]ccession|GSE\d|\bGEO\b|PRJ[A-Z]+\d|\bSR[APX]\d|\bphs\d|EGA[A-Z]\d|[Dd]eposited",
    ),
    (
        "mode of binding",
        r"\bbind\w*\b[^?]{0,60}\b(?:molecular|atomic|structur\w+|mechanistic) (?:level|detail|terms)\b|\bbinding (?:mode|site|pocket|affinity)\b"
        r"|\b(?:active|catalytic|allosteric) (?:site|centre|center|pocket)\b|\bcrystal structure\b|\bhow (?:does|do|did) [\w-]+ bind\b",
        r"\b[Bb]ind|\bbound\b|pocket|(?:active|catalytic|allosteric|binding) (?:site|cent)|crystal|docking|affinity",
    ),
    (
        "response rate",
        r"\b(?:response|remission) rates?\b",
        r"[Rr]espon[sd]|[Rr]emission|\bORRs?\b",
    ),
    ("complications", r"\bcomplication rates?\b", r"[Cc]omplication|[Aa]dverse (?:\w+ )?e[fv]"),
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
    (
        "half-life",
        r"\bhalf-?li(?:fe|ves)\b|\b(?:time|long)\b[^?]{0,20}\bhalf (?:of|the)\b[^?]{0,60}\b(?:gone|vanish\w*|disappear\w*|clear\w*|lost)\b",
        r"[Hh]alf-?li(?:fe|ves)",
    ),
    (  # asked for as such, it is a time: "longer than that of mRNA" gives none
        "length of the half-life",
        r"\bwhat(?: is| was| are| were)? (?:the |its |their )?(?:[\w'’-]+ ){0,3}half-?li(?:fe|ves)\b",
        rf"\A(?=[\s\S]*[Hh]alf-?li(?:fe|ves))(?=[\s\S]*(?:\d|{SPELT}) ?-?(?:seconds?|s|min(?:utes?)?|h(?:ours?|rs?)?|days?|d|weeks?|wk|months?|mo|years?)\b)",
    ),
    (
        "value",
        r"\b(?:exact|precise|numerical|absolute|actual) (?:[\w-]+ ){0,2}?(?:values?|figures?|levels?|concentrations?|cut-?offs?|thresholds?)\b",
        r"\d ?(?:mg|µg|μg|ug|ng|pg|g|mL|ml|nM|µM|μM|mM|[mnpµμ]?mol|IU|U|units|copies|mmHg|kg)\b|\d\s?%|\d[.·]\d|[=<>≤≥:]\s?\d|\bof \d",
    ),
    (
        "target value",
        r"\bshould\b[^?]{0,80}\baim (?:for|at)\b|\b(?:(?:what|which) (?:[\w-]+ ){0,3}?(?:target|goal)s? (?:value|level|range|(?:is|are|was|were|should be) (?:recommended|advised|advocated|set|sought)))\b"
        r"|\brecommended (?:[\w-]+ )?(?:target|goal)s?\b",
        r"[Tt]arget|\b[Gg]oals?\b|\b[Aa]im|[Rr]ecommend|\b[Aa]dvis|\b[Aa]dvoc|\bshould\b|\b[Kk]e(?:ep|pt)\b|[Gg]uideline",
    ),
    (
        TRIED,
        rf"\b(?:{_TREATMENT})\b[^?]{{0,60}}\b(?:tried|tested|trialled|evaluated|used|given|administered|assessed)(?: out)? {_IN_PEOPLE}"
        rf"|^(?:\W*(?:so|and|but) )?(?:has|have|was|were) [^?;,]{{2,60}}? (?:been )?(?:ever |already |yet |also )*(?:tried|trialled|given|administered)(?: out)? {_IN_PEOPLE}",
        r"\b(?:[Tt]rials?|[Vv]olunteers?)\b|[Rr]andomi[sz]|[Pp]hase (?:[1-4I]|one|two|three)|NCT\d|\b(?:[Pp]atients?|[Pp]eople|[Ww]omen|[Mm]en|[Pp]articipants|[Cc]hildren)\b[^.;]{0,60}\b(?:receiv|treated|given|administ|dos)"
        r"|\b(?:receiv|treat|administ|given|infus|inject)\w*\b[^.;]{0,60}\b(?:[Pp]atients?|[Pp]eople|[Ww]omen|[Pp]articipants|[Hh]umans?)\b|(?<!re)(?<!re-)\b[Cc]linical(?:ly)? (?:use|test|practice|stud|evaluat)",
    ),
    (
        "side effects",
        r"\bside[- ]effects?\b|\badverse (?:events?|effects?|reactions?)\b|\btoxicit\w+",
        r"[Ss]ide[- ]effect|[Aa]dverse|[Tt]oxic",
    ),
    (
        "quality of life",
        r"\b(?:quality[- ]of[- ]life|(?:hr)?qol|qlq[\w-]*|sf-?36|eq-?5d)\b",
        r"[Qq]uality[- ]of[- ]life|QoL|QOL|QLQ|SF-?36|EQ-?5D|FACT-",
    ),
    (  # of those who were treated, with how many they were
        "discontinuation",
        r"\bhow (?:many|often)\b[^?]{0,40}\b(?:stop(?:ped)?|discontinued?|quit|gave up|withdrew|dropped out|came off)\b"
        r"|\b(?:discontinuation|withdrawal|drop-?out|attrition) rates?\b",
        rf"\A(?=[\s\S]*(?:\d|{SPELT}|\b[Nn]o\b|\b[Nn]one\b))(?=[\s\S]*(?:[Dd]iscontinu|[Ww]ithdr[ae]w|\b[Ss]topp|[Dd]rop(?:ped)?[- ]?outs?\b|\b[Qq]uit\b|[Ll]ost to follow|\b(?:not|never) (?:complete|finish)))",
    ),
    (
        "time lived",
        rf"\bhow (?:long|much longer|many (?:more )?(?:days|weeks|months|years)(?: longer)?)\b[^?]{{0,30}}\b{_LIVING}\b[^?]{{0,40}}\b(?:live[ds]?|survived?)\b",
        r"[Ss]urviv(?!al (?:prognosis|expectancy))|\b[Ll]ived?\b|[Ll]ife-?span|\b[Dd]ie[ds]?\b|[Dd]eaths?\b|\bOS\b",
    ),
    (
        "survival",
        r"\bwhat (?:was|is|were|are) (?:the )?(?:median |mean |average )?(?:overall|progression-?free|disease-?free|relapse-?free|event-?free) survival\b",
        r"[Ss]urviv|\b(?:OS|PFS|DFS|RFS|EFS)\b",
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
        r"\b(?:which|what) (?:(?!under|in|on|by|with)[\w-]+ ){0,3}?strains?\b|\b(?:mouse|mice|murine|rats?|animals?|bacterial|viral) strains?\b|\bstrains? (?:of|was|were|is|are)\b"
        r"|\bbreeds?\b(?! (?:new|more))|\bgenetic backgrounds?\b",
        r"BALB|C57|strain|NOD|SCID|\bnude\b|[Bb]reed|background|Wistar|Sprague|Dahl|Lewis|Fischer|Yorkshire|Landrace|FVB|\bCD-?1\b",
    ),
    (
        "number of animals",
        rf"\bhow many (?:\S+ ){{0,2}}?{_ANIMALS}\b",
        rf"(?:(?<![\w-])\d+|{SPELT}) (?:\S+ ){{0,2}}{_ANIMALS}|\b[nN] ?= ?\d"
        rf"|\d ?% (?:surviv|mortality|respon|of (?:\S+ ){{0,3}}?{_ANIMALS})|{_ANIMALS} \(\d",
    ),
    (
        "duration",
        r"\bhow (?:many|long)\b(?:\W+\S+){0,2}?\W*(?:months|weeks|days|hours|minutes)\b"
        rf"|\bhow long (?:(?:was|were|is|are)\b(?!{_MOLECULES})|(?:do|does|did|can|could|must|should|will|would|may|has|have)\b)"
        r"|\bin (?:months|weeks|days|hours|minutes|seconds)(?=\W*$|,| (?:with|for|of|among|between|when|if|from|compared|versus|vs|against|than)\b)",
        r"\d ?-?(?:months?|weeks?|days?|hours?|years?|yrs?|mo|wks?|minutes?|min|h|d|seconds?|s|[mnµμ]s)\b"
        rf"|(?:{SPELT}|\b(?:several|few|(?:[Ff]or|[Ww]ithin|[Aa]fter|in|over|t(?:ook|akes?)|lasts?|lasted) (?:half )?an?)) ?-?(?:months?|weeks?|days?|hours?|years?|minutes?|seconds?|decades?)\b"
        r"|[Oo]vernight",
    ),
    (
        "mean age",
        r"\b(?:mean|median|average) age\b",
        r"\b(?:[Mm]ean|[Mm]edian|[Aa]verage)\b[^.;]{0,40}\b[Aa]ge[ds]?\b|\b[Aa]ge[ds]?\b[^.;]{0,60}(?:\b(?:[Mm]ean|[Mm]edian|[Aa]verage|SD|IQR)\b|±|\+/-)",
    ),
    (
        "age",
        r"\bhow old\b|\bage (?:range|group|limit)\b"
        r"|\b(?:at|from|by|until|before|after|above|below|over|under) (?:what|which) age\b|\bwhat age\b"
        r"|\b(?:what|which) (?:is|was|were|are) (?:the |their )?ages?\b|\bages? of (?:the |these |those |all )?(?:patients|women|men|participants|subjects|people)\b",
        r"\b[Aa]ge[ds]?\b[^.;]{0,60}\d|\b[Aa]ge\b[^.:;]{0,30}\b(?:years?|yrs?|mean|median)\b|\d[^.;]{0,40}\b[Aa]ge[ds]?\b|years? old|-year-old|\d years"
        rf"|{SPELT} years|\b(?:[Aa]dults|[Ee]lderly|[Cc]hildren|[Nn]eonates|[Ii]nfants|[Nn]ewborns|[Aa]dolescents)\b",
    ),
    (
        "speed",
        r"\bhow (?:quickly|fast|soon|rapidly)\b|\b(?:spin\w*|centrifug\w+|rotat\w+) (?:speeds?|times?)\b"
        r"|\b(?:at )?what speed\b",
        r"\d ?-?(?:s|secs?|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|rpm|(?:× ?|x ?)?g)\b"
        rf"|{SPELT}[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
        r"|\b(?:[Rr]apid(?:ly)?|[Qq]uick(?:ly)?|[Ff]ast|[Ss]low(?:ly)?|[Ii]mmediate(?:ly)?)\b",
    ),
    *FIGURES,
    *UNITS,
    (
        "amount",
        r"\bhow much (?:more|less|higher|lower|better|worse|greater|smaller|(?:did|does|do|was|were)\b|[\w-]+(?: [\w-]+)? (?:is|are|was|were|did|does)\b)",
        rf"(?<![\w\[,.–-])\d|{SPELT}|%|[Pp]er ?cent|\b(?:[Hh]alf|[Hh]al(?:v|f)ed|thirds?|quarters?|twice|[Dd]oubl|[Tt]ripl)|[- ]?fold\b"
        r"|\b(?:little|hardly|slight|marginal|modest|marked|strong|substantial|considerabl|complete|entire|partial|abol)",
    ),
    (
        "date",
        r"\bwhen (?:was|were|did)\b[^?]{0,60}\b(?:discover\w*|invent\w*|first (?:described|reported|identified|seen|observed|found|isolated|named|used))\b",
        r"\b(?:1[5-9]|20)\d\d\b|\b(?:[Dd]ecades?|[Cc]entur|years ago)",
    ),
    (
        "false results",
        r"\bfalse[- ](?:positives?|negatives?|alarms?)\b",
        r"[Ff]alse|[Ss]pecificit|[Ss]ensitiv|[Mm]isclassif",
    ),
    (
        "stability",
        r"\b(?:more|less|how|as|stay\w*|remain\w*|very|most) stable\b(?! (?:angina|disease|heart|HF|patients|coronary))|\bstability\b"
        r"|\br?(?:rnases?|nucleases?)\b",
        r"[Ss]tab(?:le|ili)|[Dd]egrad|[Rr]?[Nn]ase|[Nn]uclease|[Pp]rotect|[Ii]ntact|[Dd]ecay",
    ),
    (
        "rejection",
        r"\bimmun\w*\b[^?]*\breject\w*|\breject\w*[^?]*\bimmun\w*",
        r"[Rr]eject|[Ii]mmunogen|[Tt]oleran|[Tt]olerat",
    ),
    ("wavelength", r"\bwavelengths?\b", r"\d ?nm\b|wavelength"),
    ("voltage", r"\bvolt(?:s|ages?)?\b|\bhow many volts\b", r"\d ?m?V\b|volt"),
    *PLACES,
    (
        "cut-off",
        r"\bcut-?offs?\b|\bthresholds?\b|\bdraws? (?:the|a) line\b|\bline (?:is|be) drawn\b"
        r"|\b(?:above|below|beyond|over|under|from|past|exceed\w*) (?:what|which) (?:[\w-]+ ){0,5}?(?:levels?|values?|concentrations?|titres?|scores?|expression|amounts?)\b"
        r"|\bat (?:what|which) (?:[\w-]+ ){0,5}?(?:levels?|values?|concentrations?|titres?|scores?|expression|amounts?)\b[^?.;]{0,60}"
        r"(?<!-)\b(?:positive|negative|abnormal|class\w*|call\w*|count\w*|regarded|considered|separat\w*|distinguish\w*|told apart)\b"
        r"|\b(?:what|which) (?:[\w-]+ )?(?:levels?|values?|concentrations?|titres?|scores?)(?: of [\w-]+)? (?:separat|distinguish|part|divid|discriminat|count as|is (?:called|considered|taken|regarded|deemed))",
        r"[Cc]ut-?off|[Tt]hreshold|(?:defined|considered|classified|regarded|taken|scored)\b[^.;]{0,90}\d"
        r"|\d (?:\S+ )?or (?:less|more|below|above|under|over|higher|lower|greater|fewer|older|younger)\b"
        r"|\b(?:above|below|under|over|exceed\w*|at (?:least|most)|(?:less|more|greater|lower|higher|fewer) than) \d|[<>≤≥] ?\d",
    ),
    (
        "fold change",
        r"\bfold[- ]changes?\b|\blog ?(?:2|₂)? ?\(? ?fc\b|\bct values?\b|\b(?:what|which|give|state)\b[^?,]{0,25}? copy numbers?\b(?! (?:var|alt|gain|loss|chang|aberr))|\b(?:how many|what)[- ]fold\b|\bhow many times (?:more|less|higher|lower|as)\b"
        r"|\bfold (?:increase|decrease|rise|drop|fall|reduction|difference)\b",
        r"[Ff]old|[Cc]op(?:ies|y)\b|Ct value|\bFC\b",
    ),
    (
        "correlation coefficient",
        r"\bcorrelation coefficients?\b|\bpearson\b|\bspearman\b",
        r"[Cc]oefficient|[rρ] ?= ?-?0?\.\d|Pearson|Spearman|\b[rR] values?\b",
    ),
    (
        "contraindication",
        r"\bcontra-?indicat\w+",
        r"[Cc]ontra-?indicat|\b(?:should|must) (?:not|be avoided)\b|\bunsuitable\b|\bnot (?:be given|recommended|suitable)\b",
    ),
    (
        "storage",
        r"\bhow (?:should|are|is|can|could|must|were|was|do|does|did|long|to)\b[^?]{0,60}\b(?:stored?|refrigerated|frozen|kept (?:in|at|for|cold|frozen))\b"
        r"|\bstorage (?:conditions?|temperatures?|protocols?|times?|duration|life)\b|\bshelf[- ]li(?:fe|ves)\b",
        r"\b[Ss]tor(?:ed?|age|ing)\b|\b[Ff](?:reez|roze)|\b[Tt]haw|[Ll]yophil|[Cc]ryo|[Rr]efrigerat|[-−–]\d\d ?°|[Ss]helf",
    ),
    (
        "survival time",
        r"\b(?:five|5|ten|10|three|3)-?\s?year\b|\bmedian (?:overall )?survival\b|\bsurvival (?:rate )?in (?:months|percent)\b",
        rf"-year (?:\w+ ){{0,3}}{_SURVIVAL}|{_SURVIVAL}(?:[^.]|\.\d){{0,80}}(?:\d-?year|months|median)"
        rf"|(?:years|months|[Mm]edian)(?:[^.]|\.\d){{0,60}}{_SURVIVAL}",
    ),
    (
        "length",
        rf"\bhow long (?:is|are)\b(?={_MOLECULES})|\bhow many (?:nucleotides|bases|base pairs|amino acids)\b",
        r"\d ?(?:nucleotides?|nt\b|bases?\b|bp\b|kb\b|amino acids?|residues|kDa)",
    ),
    (
        "maker",
        r"\bwho (?:sells?|supplies|(?:makes|produces)(?! (?:[\w-]+ ){0,3}?(?:vesicles?|exosomes?|evs?|mi(?:cro)?-?r(?:na)?s?)\b(?![^?]*\bkits?\b)))\b"
        r"(?! (?:it|them|this|that|these)\b)|\bsold by\b|(?<!exosome )(?<!vesicle )(?<!cell )\bsuppliers?\b(?! of (?:exosomes|vesicles|mi))|(?<!\bdo )(?<!\bdo the )(?<!\bdid )(?<!\bdid the )(?<!\bcan )(?<!\bhave )(?<!\bhave the )\bmanufacturers?\b|\bmanufactured by\b|\bwho manufactur\w+|\bvendors?\b|\bbrand\b|\bcompan(?:y|ies)\b|\bpatents?\b",
        r"\b(?:manufactur|vendor|patent|brand)|\bcompan(?:y|ies)\b|\b(?:Inc|GmbH|Ltd)\b|[™®]",
    ),
    (  # of a thing; who found that something is so is told by the study cited
        "discoverer",
        r"\b(?:who|(?:which|what) (?:\w+ )?(?:scientists?|researchers?|investigators?|biologists?|groups?|teams?|labs?|persons?|people|man|woman)"
        r"|whose (?:group|team|lab\w*))\b (?:was it (?:who|that) )?(?:(?:first|originally|initially) )*(?:discovered|coined|invented|pioneered"
        r"|(?<=first )(?:described|named|identified|found|saw|observed))\b(?! (?:that|how|whether)\b)(?![^?]*(?:\bmi(?:r|cro-?rna)s?\b|\d))",
        r"[Dd]iscover|\b[Cc]oin(?:ed|ing)\b|[Ii]nvent(?:ed|or)|[Pp]ioneer|\bet al\b|colleagues"
        r"|\b(?:first|originally|initially) (?:\w+ )?(?:described|identified|reported|observed|named|found|termed|isolated|proposed|seen)",
    ),
    ("year", r"\b(?:in )?(?:which|what) year\b|\bsince when\b", r"\b(?:19|20)\d\d\b"),
    (
        "percentage",
        r"\bpercentages?\b|\bper ?cent\b|\bas %|\b(?:how many|what) %|\bwhat (?:proportion|fraction)\b|\bwhat share\b"
        r"|\bhow many (?:[\w-]+ )?(?:of|in|per|out of)(?: (?:an?|every|each|one))? hundred\b",
        r"\d ?%|\d ?[Pp]er ?cent|[Pp]er ?cent(?:age)?\b[^.;]{0,40}\d|%\)?:? ?\d|\b(?:[Hh]alf|thirds?|quarters?|fifths?|tenths?)\b"
        rf"|(?:\d|{SPELT})(?: \w+)? (?:in|out of) (?:every )?(?:\d|{SPELT})",
    ),
    ("molecular weight", r"\bmolecular weights?\b|\bkda\b", r"kDa|molecular weight"),
    (
        "temperature",
        r"\btemp(?:erature)?s?\b|\bdegrees?\b(?! of\b)|\bhow (?:hot|cold|warm)\b",
        r"°|temperature|degree",
    ),
    ("zeta potential", r"\bzeta potential\b", r"zeta"),
    ("sequence", r"\bseed sequence\b|\bnucleotide sequence\b|\bprimers?\b", r"sequence|primer"),
)  # name, what a question says, what its evidence shows

# Quantities of a test whose names also stand for what cells do under a drug.
RESPONSES = frozenset({"sensitivity"})
