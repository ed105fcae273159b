"""Figures that assays, models and meta-analyses print: how exact, how well, how large an effect.

Each is printed by its name or its short form, never in other words, so that a sentence without
either does not tell it. A closed class, beside those of `quantity_words.py`.
"""

FIGURES = (
    (
        "coefficient of variation",
        r"\bcoefficients? of variation\b|\b(?:intra|inter)-?assay\b|\b(?:within|between)-(?:run|assay)\b"
        r"|\bwhat (?:is|was|were|are) the cvs?\b|\bcv ?%|\bcvs? (?:of|for|in|below|under|is|was)\b",
        r"[Cc]oefficients? of variation|\bCVs?\b|[Ii]ntra-?assay|[Ii]nter-?assay|[Ii]mprecision"
        r"|(?:[Ww]ithin|[Bb]etween)[- ](?:run|assay|laborator)|[Rr]epeatab|[Rr]eproducib",
    ),
    (
        "detection limit",
        r"\b(?:limits?|lower limit) of (?:detection|quanti\w+)\b|\b(?:detection|quanti\w+) limits?\b"
        r"|\b(?:lod|loq)s?\b",
        r"[Ll]imits? of (?:detection|quanti)|(?:[Dd]etection|[Qq]uanti\w+) limit|\bLO[DQ]s?\b|[Ff]emtomol"
        r"|\b[Dd]etect\w*\b[^.;]{0,60}\d ?(?:[afpnµμ]?M|[afpn]g|[afpn]?mol|copies|particles|cells)\b"
        r"|\b(?:as (?:low|few|little) as|down to) [^.;]{0,30}\d",
    ),
    (
        "kappa",
        r"\bkappa\b(?! ?-?b\b)(?= (?:value|statistic|coefficient|score|of|for|between|was|is)\b|\W*$)",
        r"[Kk]appa(?! ?-?B)|κ ?=|[Aa]greement",
    ),
    (
        "R squared",
        r"\br[- ]?squared\b|\br ?(?:\^?2|²)(?! ?receptor)(?= (?:value|of|for)\b|\W*$)",
        r"\b[Rr] ?(?:\^?\{?2\}?|²)|[Rr][- ]squared|variance explained|explain\w* [^.;]{0,40}%",
    ),
    ("likelihood ratio", r"\blikelihood ratios?\b", r"[Ll]ikelihood ratio|\b[PN]?LR[+-]?\b"),
    (
        "standardised mean difference",
        r"\bstandardi[sz]ed mean differences?\b|\bsmds?\b|\beffect sizes?\b|\bcohen['’]?s? d\b",
        r"[Ss]tandardi[sz]ed mean|\bSMDs?\b|[Ee]ffect size|Cohen|Hedges",
    ),
    ("Youden index", r"\byouden\b", r"Youden"),
    (
        "C-index",
        r"\bc[- ](?:index|statistics?)\b|\bconcordance (?:index|statistics?)\b|\bharrell['’]?s\b",
        r"[Cc][- ](?:index|statistic)|[Cc]oncordance|Harrell|\bAUC\b|area under",
    ),
    ("F1 score", r"\bf1(?:[- ]score)?\b(?= (?:of|for|score)|\W*$)", r"\bF1\b|[Ff]-score"),
    ("heritability", r"\bheritabilit\w+", r"[Hh]eritab|\bh\^?\{?[2²]"),
    (
        "sequencing depth",
        r"\b(?:read|sequencing) depth\b|\bhow deep(?:ly)? (?:was|were|did)\b[^?]{0,40}\bsequenc\w*",
        r"[Dd]epth|\d ?(?:million|M) (?:\w+ )?reads|reads per",
    ),
    (
        "turnaround time",
        r"\bturn-?around(?: times?)?\b",
        r"[Tt]urn-?around|\bwithin \d+ ?(?:min|h|days?)|[Rr]esults? in \d",
    ),
    (
        "signal-to-noise ratio",
        r"\bsignal[- ]to[- ](?:noise|background)\b",
        r"[Ss]ignal[- ]to[- ]|\bS/N\b|\bSNR\b",
    ),
    (
        "heterogeneity",
        r"\bi ?(?:\^?2|²)(?= (?:value|statistic|of|for)\b|\W*$)|\bi[- ]squared\b",
        r"\b[Ii] ?(?:\^?\{?2\}?|²)|[Hh]eterogene",
    ),
    (
        "spread",
        r"\bstandard (?:deviation|error)s?\b|\binter-?quartile\b|\biqrs?\b",
        r"\bSDs?\b|\bSEM?\b|[Ss]tandard (?:deviation|error)|±|\+/-|[Ii]nter-?quartile|\bIQR\b"
        r"|\d ?\([\d.]+ ?[,–-] ?[\d.]+\)",
    ),
    (
        "accuracy",
        r"\bwhat (?:is|was|were|are) the (?:[\w-]+ )?accurac(?:y|ies)\b|\bhow accurate\b",
        r"[Aa]ccura|\bAUC\b|[Aa]rea under|[Ss]ensitivit|[Ss]pecificit|[Ee]rror|[Pp]recis",
    ),
    (
        "volume",
        r"\b(?:what|which) (?:was the |is the )?(?:\w+ )?volumes? (?:of|was|were|is|are|did)\b",
        r"\d ?(?:[µμu]?[lL]|m[lL]|d[lL]|cm\^?\{?3|mm\^?\{?3)\b|[Vv]olume",
    ),
    (
        "incubation time",
        r"\bincubation (?:times?|periods?)\b|\bhow long\b[^?]{0,40}\bincubat\w+",
        r"\b[Ii]ncubat[^.;]{0,80}\d|\d ?(?:min|h|hours?|days?)\b|[Oo]vernight",
    ),
    (
        "statistical power",
        r"\bstatistical power\b|\bpower (?:calculation|analysis)\b|\bpowered (?:to|for)\b",
        r"\b[Pp]ower(?:ed)?\b|[Ss]ample size",
    ),
)
