"""Patterns for senders, recipients and targets, over words of cell biology; no name of a finding."""

import re

# ── noun phrases for cells ──────────────────────────────────────────────────────────────────

HEAD = (
    r"(?:(?i:cells?|cell lines?|macrophages?|monocytes?|lymphocytes?|leukocytes?|neutrophils?|microglia"
    r"|fibroblasts?|(?:pre)?adipocytes?|osteoblasts?|osteoclasts?|[a-z]+(?:cyte|blast|clast|phage)s?"
    r"|platelets?|neurons?|astroglia|eosinophils?|basophils?|tumou?rs?|tissues?|patients|lines|organs?|niches?"
    r"|(?:marrow|cord)(?! (?:blood |tissue )?(?:(?:mesenchymal |stromal |stem ){0,2}cells?|[a-z]*mscs?)\b))(?![\w-])"
    r"|e?[A-Z]{2,}[A-Za-z]*s(?![\w-])|(?:[A-Z]{2,}|[A-Z]*\d)[A-Z0-9]*(?:-[A-Z0-9]+)*(?![\w-]))"
)
CELLS = re.compile(
    rf"(?!.*\b(?:patients|women|volunteers|individuals|controls)$)(?:^|.*?)(?<![\w-])(?:{HEAD}|(?:lympho|adipo|mono|fibrobl|thrombo|hepato)(?:cyte|ast)|umbilical)"
)
"""What a phrase must have to name who sends or receives; "with" and "altered" name nobody."""
CELL_NOUN = re.compile(
    r"(?:\bcells|\bcell lines?|(?:phage|cyte|blast|clast|microgli|neuron|[inos]phil)\w*|\b[A-Z]{2,}s|\bmonolayers?)$"
)
"""How a phrase ends that can be meant of cells alone: in "BC plasma" nothing is taken up."""
WORDS = r"(?:(?!(?:and|or|by|via|through|to|into|in|with|of|for|was|were|is|are|can|could|which|that)\s)[\w+/αβγκ^{}⁺⁻-]+\s+)"
NOUN = r"(?:cells?|patients?|cell lines?|tissues?|macrophages|fibroblasts|adipocytes|lymphocytes)(?![\w-])"
MORE = r"(?:(?!thus|then|also)(?!\S+(?:ed|ing)\s)[\w+/-]+\s+)"  # words of a further phrase, no verb
PHRASE = rf"(?<![\w-]){WORDS}{{0,6}}?{HEAD}(?:\s+{NOUN})?"
NP = rf"(?P<np>(?:the\s+)?{PHRASE}(?:\s*(?:,\s*(?:and\s+|or\s+)?|and\s+|or\s+){MORE}{{0,2}}?{HEAD}(?:\s+cells?)?)*)"

# "CAF-domesticated monocytes", "IL-4-activated macrophages": what stands before the hyphen neither
# sends nor receives.
CONDITIONED = re.compile(
    r"[\w/-]+-(?:educated|domesticated|stimulated|treated|activated|induced|conditioned|mediated"
    r"|resistant|sensitive|primed|exposed|infected|transfected|polari[sz]ed|cultured|dependent"
    r"|infiltrat\w+|associated|related|adjacent|driven|related)(?![\w-])"
)

COMPARED = re.compile(r"(?:compared (?:to|with)|than|unlike|relative to|versus)\s+[^,;.]+")

FREIGHT = r"(?:(?:exosom|vesic)\w*|EVs?|sEVs?|(?:hsa-)?mi(?:cro)?-?RNAs?(?:-[\w/-]+)?|miRs?(?:-[\w/-]+)?|let-\w+)"
GIVEN_OFF = (
    r"(?:derived|released|secreted|excreted|originat(?:ed|ing)|isolated|shed|produced|purified|obtained"
    r"|exported|collected|extracted|discharged|sent out|given off)"
)
SENDING = (
    r"(?:secret(?:e|es|ed|ing)|excret(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|shed(?:s|ding)?|export(?:s|ed)?|send(?:s)?|sent"
    r"|deliver(?:s|ed)?|transfer(?:s|red)?|shuttl(?:e|es|ed)|produc(?:e|es|ed)|conduct(?:s|ed)?"
    r"|discharg(?:e|es|ed)|suppl(?:y|ies|ied)|dispatch(?:es|ed)?|packag(?:e|es|ed))"
)
SOURCES = tuple(
    re.compile(source)
    for source in (
        rf"(?<![\w-])(?P<np>(?:[\w+/-]+\s+(?=cells?-|exosomes?-))?[\w+/]+(?:-[\w+]+)*?(?:\scells?)?)-(?:cell-)?"
        rf"(?:{GIVEN_OFF}|originated|borne)(?![\w])(?!\s+(?:growth|suppressor|neurotroph))",
        rf"(?<![-\w]){GIVEN_OFF}\s+(?:mainly\s+|mostly\s+)?(?:from|by)\s+(?:both\s+)?{NP}",
        rf"(?:[Ee]xosom\w*|[Vv]esicles?|EVs?)\s+(?:of|from)\s+{NP}",
        rf"(?:[Mm]iR\S*|miRNA\S*|let-\S+|microRNA\S*)(?:\s*\([^)]*\))?\s+(?:of|from)\s+{NP}",
        rf"(?:exosom\w*|vesicles?|EVs?)\s+(?:mi(?:cro)?RNAs?|miRs?)\s+(?:of|from|in)\s+{NP}",
        r"(?<![\w-])(?P<np>(?:[\w+/-]+\s+(?=cells?[\s-]))?[\w+/-]+(?:\s+cells?)?)[\s-]+(?:exosom\w*|EVs?)(?![\w])",
        rf"(?<![\w-])(?P<np>{WORDS}{{0,4}}?{HEAD})\s+(?:can |could |also |actively |then )?{SENDING}\s+"
        rf"(?:\S+\s+){{0,6}}?{FREIGHT}",
        # "resistant cells passed their resistance on to sensitive ones by exosomal miR-9"
        rf"(?<![\w-])(?P<np>{WORDS}{{0,4}}?{HEAD})\s+(?:can |could |also |then )?(?:pass|transfer|transmit|convey"
        r"|communicat|impart|confer|spread|hand)(?:e?s|ed|red|ted)?\s"
        rf"(?:[^\s,;.]+\s+){{1,10}}?(?:by|via|through)\s+(?:[^\s,;.]+\s+){{0,3}}?{FREIGHT}",
        rf"(?<![\w-])(?P<np>{WORDS}{{0,4}}?{HEAD})\s+(?:had|have|showed|contained|carried|express\w*)\s+"
        rf"(?:\S+\s+){{0,3}}?exosomal\s",
        r"[Cc]ells?(?:\s+types)?\s+(?:\S+\s+){0,3}?(?:secreting|releasing|shedding|producing|that\s+secrete"
        rf"|that\s+release)\s+(?:[^\s.;]+\s+){{1,14}}?(?:are|were)\s+{NP}",
        rf"(?:release|secretion|production|export)\s+of\s+(?:\S+\s+){{0,6}}?{FREIGHT}[^,;]*?\s(?:by|from)\s+{NP}",
        rf"{FREIGHT}[^,;.]{{0,40}}?\s(?:transferred|delivered|transported|shuttled|carried|transmitted|conveyed|sent)"
        rf"\s+from\s+(?:the\s+)?{NP}(?=[^,;.]*\s(?:in)?to\s)",
    )
)
RECEIVING = tuple(
    re.compile(source)
    for source in (
        rf"(?:transferred|delivered|transported|conducted|shuttled|carried|transmitted|transport|deliver"
        rf"|transfer|shuttling|transferring|delivery|conveyed|sent|send|passed|enter(?:ed|s)?|communicat\w+)"
        rf"(?:\s+[^\s,;.]+){{0,7}}?\s+(?:to|into)\s+(?:the\s+)?{NP}",
        rf"(?:internali[sz]ed|taken up|absorbed|engulfed|captured|ingested)\s+(?:by|in|into)\s+{NP}",
        rf"{NP}\s+(?:internali[sz]ed|incubated|treated|co-?cultured)\s+with\s",
        rf"(?:recipient|target)\s+{NP}",
        rf"incubation\s+[^,;.]*?exosom\w*[^,;.]*?\swith\s+{NP}",
        rf"(?:exosom\w*|miR\S*)\s+(?:with\s+\S+\s+)?to\s+{NP}",
    )
)
# Where something is done, "reprogramming in stromal CAFs", it must have come.
ACTED_IN = (
    re.compile(rf"(?<![\w-])(?:in|within|inside|on)\s+(?:the\s+)?{NP}"),
    re.compile(  # "promoted fibroblasts to change to ...", "polarized macrophages to an M1 state"
        r"(?<![\w-])(?:promot|stimulat|induc|convert|transform|turn|educat|reprogram(?:m)?|polari[sz]|chang"
        rf"|activat|driv|prompt|push|caus)(?:e|es|ed|ing)\s+(?:the\s+|normal\s+|resident\s+)*{NP}(?=\s+(?:in)?to\b)"
    ),
    re.compile(  # "promoting the expansion of early-stage suppressor cells"
        r"(?<![\w-])(?:promot|stimulat|induc|enhanc|boost|increas|driv|trigger|suppress|inhibit)(?:e|es|ed|s|ing)\s+(?:the\s+)?"
        rf"(?:expansion|activation|polari[sz]ation|differentiation|proliferation|reprogramming|migration) of\s+(?:the\s+)?{NP}"
    ),
)
SOURCE_COLUMN = re.compile(
    r"source|origin|donor|parent|sender|secret|excret|releas|derived", re.IGNORECASE
)
RECIPIENT_COLUMN = re.compile(r"recipient|target cell|acceptor|receiv|recipient", re.IGNORECASE)
EFFECT_COLUMN = re.compile(r"function|effect|role|outcome|phenotype|biological", re.IGNORECASE)
TARGET_COLUMN = re.compile(r"target(?! cell)|gene|mechanism|pathway|axis|signal", re.IGNORECASE)


# ── targets ──

HIT = re.compile(
    r"(?<![\w-])(?:(?:directly |specifically |negatively |post-?transcriptionally |can |could )*"
    r"(?:target(?:s|ed|ing)?|inhibit(?:s|ed|ing|ion of)?|suppress(?:es|ed|ing|ion of)?|repress(?:es|ed|ing|ion of)?"
    r"|silenc(?:e|es|ed|ing)(?: of)?|down-?regulat(?:e|es|ed|ing|ion of)|bind(?:s|ing)? (?:directly )?to|bound to"
    r"|decreas(?:e|es|ing)|reduc(?:e|es|ing)|modulat(?:e|es|ed|ing)|regulat(?:e|es|ed|ing)"
    r"|block(?:s|ed|ing)?|attenuat(?:e|es|ed|ing)|degrad(?:e|es|ed|ing)|knock\w* down|hit(?:s|ting)?"
    r"|abolish(?:es|ed|ing)?|lower(?:s|ed|ing)?|impair(?:s|ed|ing)?|interact(?:s|ed|ing)? with"
    r"|and inhibits?|act(?:s|ed|ing)? on|go(?:es)? (?:after|for)|attack(?:s|ed|ing)?|loss of"
    r"|target gene of|target of))(?![\w-])",
    re.IGNORECASE,
)
TURNED_ON_BY = re.compile(r"\b(?:triggered|induced|activated|driven|caused) by\s*$")
TO_GENE = re.compile(
    r"\s+(?:(?!(?:and|by|via|through|while|but|which|that|to|in|on|with|for|from|as|when)\s)[^\s,;.]+\s+){0,6}?$"
)
JOINED = re.compile(
    r"\s*(?:,|,?\s*and|,?\s*or|/)\s*(?:the\s+|its\s+|downstream\s+|expression of\s+|tumou?r-suppress\w+\s+)*$"
)
AXIS = re.compile(  # "the miR-146a/TXNIP axis", "miR-21/PTEN/AKT"
    r"(?:miR|let|miRNA)-?[\w-]+\s*/\s*(?P<gene>[A-Z][\w-]*)"
)
NO_GENE = re.compile(  # symbols of cells, states, tissues and diseases, and names hung on a verb
    r"(?:[a-z]*(?:cafs?|mscs?|ascs?|tams?|cscs?|mdscs?|huvecs?|ctcs?|nk|dcs?)|bc|tnbc|her2\+|m[12]|m0|emt|tme|ecm|ln|er\+?"
    r"|lumin\w*|pcr|qpcr|qrt-?pcr|rna|dna|mrna|evs?|utr|3utr|dfs|os|pfs|efs|mirna|mirnas|lncrna|circrna"
    r"|mcf-?\d+\w*|mda-?mb-?\d+|4t1|skbr-?3|t-?47d|cal-?51|hela|a549|hek-?293t?|dox|ptx)$"
)
HUNG = re.compile(
    r"-(?:mediated|dependent|induced|driven|caused|sustained|related|positive|negative|high|low|treated|resistant"
    r"|expressing|derived)\b"
)
