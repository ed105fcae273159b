"""Classes of enzymes and of other molecules, and what shows one: the noun, or a symbol of the class.

Symbols are told by the roots that the HUGO Gene Nomenclature Committee gives to families of genes:
DNMT1 is a methyltransferase, CDK4 a kinase. "Which kinase" is then answered neither by a gene
that is none nor by a pathway.
"""

CLASSES = {  # the noun that a question asks by -> the roots of the symbols, as in a pattern
    "kinase": (
        r"FAK|PTK|JAK|S(?:RC|rc)\b|LYN\b|FYN\b|LCK\b|SYK\b|BTK\b|ABL|AKT|Akt|PI3K|PIK3|PDK|PDPK|mTOR|MTOR|ERK|Erk|MAPK|MAP[23]K|MEK|JNK|p38"
        r"|[BC]?RAF|Raf|CDK|Cdk|CK[12]|CSNK|AMPK|PRKA|ROCK|PK[ACGM]|PRK|GSK|ATM\b|ATR\b|CHE?K|ALK\d?\b|EGFR|HER2|ERBB|MET\b|KIT\b|RET\b|VEGFR|KDR\b|FGFR"
        r"|PDGFR|IGF1?R|INSR|TGFBR|ACVR|BMPR|RIPK|TBK|IKK|IKBK|S6K|RPS6K|PLK|AURK|NEK|STK|LKB|MST|LATS|HIPK|DYRK|PIM|WEE|TTK\b|BUB|EPH|ROS1|AXL\b"
        r"|MERTK|TIE|DDR|NTRK|Trk|HK[123]|PFK|PKM|PGK|SPHK|DGK|CAMK|CaMK|DAPK|IRAK|TAK1|ASK1|ULK|PINK1|LRRK|FLT"
    ),
    "methyltransferase": r"DNMT|EZH|SETD|SUV|KMT|PRMT|METTL|EHMT|G9a|DOT1L|NSD|SMYD|COMT|MGMT|HNMT|NNMT|PEMT",
    "demethylase": r"KDM|LSD1|TET[123]|FTO\b|ALKBH|JMJD|UTX\b",
    "acetyltransferase": r"KAT|EP300|p300|CREBBP|CBP|PCAF|GCN5|NAT\d|TIP60|HAT1|CHAT",
    "deacetylase": r"HDAC|SIRT",
    "phosphatase": r"PTEN|PP[126]A?|PPP\d|PTP|DUSP|SHP|INPP|SHIP|CDC25|ALP|PHLPP|WIP1|PPM|MTM|calcineurin|Calcineurin",
    "ligase": r"TRIM|MDM|CBL|NEDD|FBX|SMURF|STUB1|CHIP|UBE|PIAS|RNF|SIAH|VHL|BRCA1|HUWE|ITCH|WWP|CUL|SKP|KEAP|PARK|RBX|E3\b|ACSL|LIG\d",
    "protease": r"MMP|ADAM|CASP|CTS|BACE|TMPRSS|PLAU\b|uPA\b|KLK|FURIN|PCSK|CAPN|DPP|ACE2?\b|[Cc]aspase|[Cc]athepsin|[Cc]alpain|[Ss]ecretase|[Mm]etalloproteinase|[Pp]roteinase|[Pp]eptidase|[Tt]rypsin|[Ee]lastase|[Cc]ollagenase|[Gg]elatinase|[Pp]lasmin|[Tt]hrombin",
    "gtpase": r"RAB|Rab|RAS|[HKN]RAS|Ras|RHO|Rho|RAC(?!K)|Rac|CDC42|Cdc42|ARF|Arf|ARL|RAL|RAP(?!T)|RAN\b|RIT|RAGA|DNM",
    "synthase": r"NOS|[ei]NOS|FASN|FAS\b|COX|PTGS|GYS|TYMS|PTGIS|CHS|HAS\d|ATP5|CBS|ASS1|HMGCS",
    "dehydrogenase": r"LDH|IDH|PDH|GAPDH|ALDH|MDH|SDH|G6PD|HSD|ADH|DHODH|PHGDH|GLUD",
    "polymerase": r"POL|Pol|PARP|TERT|RdRp",
    "helicase": r"DDX|DHX|RIG-I|BLM|WRN|MCM|XPB|XPD|RUVBL|MDA5|UPF1|[Pp]ontin|[Rr]eptin",
    "phosphodiesterase": r"PDE|NPP|ENPP|SMPD",
    "reductase": r"HMGCR|DHFR|TXNRD|GSR|NQO|AKR|MTHFR|SRD5A|RRM",
    "oxidase": r"NOX|LOX|MAO|XDH|CYB|DUOX|AOX",
    "transferase": r"DNMT|EZH|KMT|PRMT|METTL|KAT|GST|UGT|GGT|OGT|FUT|ST[368]|CPT|DGAT|SULT|GALNT|TGM|HAT1|EP300|NAT\d",
    "nuclease": r"DROSHA|Drosha|DICER|Dicer|AGO2|Ago2|DNASE|DNase|RNASE|RNase|XRN|FEN|ERCC|CAS9|Cas9|APE|EXO1",
    "lipase": r"LPL|LIPE|PNPLA|ATGL|HSL|PLA2|PLC|MGLL|LIPC",
    "atpase": r"ATP\d|SERCA|ABC|VPS4|VCP\b|NSF\b|[Pp]ontin|[Rr]eptin|RUVBL",
    "deubiquitinase": r"USP|OTU|UCH|BAP1|CYLD|COPS5|A20|TNFAIP3",
    "integrin": r"ITG[AB]|α[vV\d]+β\d|CD(?:29|49[a-f]|61|51|11[abc]|18)\b|VLA-|LFA-|MAC-1",
    "cadherin": r"CDH|PCDH",
    "caspase": r"CASP",
    "cyclin": r"CCN[ABDE]\d",
    "collagen": r"COL\d",
    "chemokine": r"CX?3?CL\d|CCL\d|XCL|MCP-?\d|MIP-?\d|RANTES|SDF-?1|IL-?8\b|IP-?10|CXCL",
    "interleukin": r"IL-?\d",
    "cytokine": r"IL-?\d|TNF|IFN|TGF|[GM]+-?CSF|CX?CL\d|CCL\d|MCP|MIF\b|LIF\b|TSLP|RANKL|OSM\b|[Ii]nterleukin|[Ii]nterferon|[Cc]hemokine",
    "growth factor": r"[VEFHPNI]+-?GF|TGF|IGF|BDNF|BMP|GDF|FGF|PDGF|CTGF|AREG|HB-EGF|NRG",
    "ion channel": r"[Cc]hannel|TRP[A-Z]\d|KCN|SCN|CACN|CLCN|CFTR|P2X|PIEZO|ORAI|GRI[ANK]|HCN|NAV|KIR",
}  # fmt: skip
RECEPTORS = (  # whole symbols, by the families of receptors: "RYK" says of none that it is one
    # tyrosine kinases, and serine and threonine kinases
    r"\b(?:[A-Z]{2,4}FR[AB\d]?|ERBB\d|HER[1-4]|INSRR?|IGF[12]R|CSF1R|KIT|FLT[134]|KDR|PTK7|NTRK\d|Trk[ABC]|ROR[12]|MUSK|(?:c-?)?M(?:ET|et)"
    r"|MST1R|AXL|TYRO3|MERTK|TEK|TIE[12]|Tie-?2|EPH[AB]\d+|RET|RYK|DDR[12]|ROS1|LTK|ALK|TGFBR\d|T[βb]RI{1,3}|BMPR\w+|ACVR\w+"
    # of cytokines, chemokines and patterns
    r"|IL-?\d+R\w*|IFN[AGL]R\d|TNFRSF\w+|TNFR\d|CSF[23]R\w?|EPOR|LEPR|GHR|PRLR|OSMR|LIFR|(?:CX?3?C|XC)R\d+|ACKR\d|TLR\d+"
    # of killer cells and of phagocytes
    r"|NKG2[A-F]|NKp\d\d|KIR\d\w*|LILR\w+|FCGR\d\w?|CLEC\d+\w|TREM-?\d"
    # of signals of development, of hormones in the nucleus, and those coupled to G proteins
    r"|FZD\d+|LRP[56]|SMO|PTCH\d|N(?:OTCH|otch)\d|ROBO\d|NRP[12]|PLXN\w+|UNC5\w|ESR[12]|ER[αβ]?|AR|PGR|NR\d[A-Z]\d+|RAR[ABG]|RXR[ABG]"
    r"|PPAR(?:[ADGαγδ]|-[αγδ])?|VDR|GPR\d+|GPER1?|ADR[AB]\w+|DRD\d|HTR\d\w*|CHR[MN]\w+|OPR[DKM]1|S1PR\d|LPAR\d|PTGER\d|F2RL?\d?"
    # by which cells hold on to something or take it up
    r"|ITG[AB]\w+|CD36|CD44|LDLR|TFRC|SCARB\d)(?![A-Za-z0-9+]|-(?:positive|negative)|\^)"
)  # fmt: skip
# What stands behind a root is a digit, a capital or a Greek letter: "Rabbit" is none of the Rabs.
# What is a whole symbol, and begins others (METTL3, ACVRL1), ends in the pattern where it ends.
SYMBOL_ENDS = r"(?!(?!alpha|beta|gamma|delta|epsilon|zeta|theta|kappa|lambda)[a-z]{2})"
# What stands before "ase" in the names of enzymes, by which they are made: kin-ase, transf-er-ase,
# phosph-at-ase. No other noun ends so: not diseases, phases or cases, nor the plurals of bias, gas,
# oasis and metastasis. An enzyme of none of the classes above is shown by its noun alone.
BEFORE_ASE = (
    r"(?:[a-z]{2}er|in|id|yl|ol|al|ul|ur|ure|at|it|ut|et|ct|lt|pt|rt|elast|prote|th|xy?gen|drogen|agen"
    r"|nucle|helic|lip|lig|casp|cycl|ly|[tdr][pn]|os|loc|ng|bl|gyr|prim)"
)
