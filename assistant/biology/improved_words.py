"""What is put for words of getting better or worse, by what it is that does.

"Improved" is more of a good thing and less of a bad one; both sides are put one way.
"""

_GOODS = (
    r"(?:diagnos|prognos|detect|screen|stag(?:e|ing)\b|predict|sensitiv|specific|accura|surviv"
    r"|outcome|treatment|therap|manag|care\b|control|respons|quality|recovery|understanding|deliver"
    r"|efficacy|biogenes|mitosis|meiosis|symbios)\w*"
)
_GOOD = (
    rf"(?!{_GOODS})"  # of a disease or not: "improves the diagnosis of cancer" makes it no milder
)
_BAD = (
    rf"(?:{_GOOD}[\w-]+ ){{0,3}}?{_GOOD}"
    r"(?:\w+(?:itis|osis|a?emia|opathy|oma|plegia|algia|trophy)|diseases?|disorders?"
    r"|syndromes?|symptoms?|pain|injur\w+|damage|death|dysfunction|inflammation|depression|anxiety"
    r"|deficits?|impairments?|lesions?|burden|cancers?|tumou?rs?|infections?|fatigue|stress|resistance"
    r"|o?edema|asthma|diabetes|obesity|hypertension)(?![- ]free)"
    rf"(?! (?:[\w-]+ )?{_GOODS})"
)
_ILL = (
    r"(?:pain|injur(?:y|ies)|damage|dysfunction|inflammation|depression|anxiety|symptoms?|lesions?"
    r"|fatigue|o?edema|swelling|fibrosis|scarring|hypertrophy|nausea|vomiting|bleeding|toxicity)"
)
_ACTS = r"(?:effects?|activit(?:y|ies)|functions?|roles?|properties|actions?)\b"
_CHANGES = (
    r"(?P<tc>(?:strengthen|weaken|amplif|enhanc|boost|potentiat|augment|increas|reduc|diminish"
    r"|attenuat|blunt|dampen|abolish|revers|inhibit|suppress|impair|lower|improv)(?:e|es|ed|s|y|ies|ied|ing)?)"
)
_AGAINST = r"(?=angiogenic|inflammatory|apoptotic|metastatic|proliferative|fibrotic|tumorigenic|invasive|thrombotic)"
_NO_KIND = (  # "the anti-apoptotic protein X" holds back nothing by being named
    r"(?! (?:proteins?|genes?|factors?|regulators?|members?|family|molecules?)\b)(?! [\w/.-]*\d)"
    r"(?! (?:cytokines?|interleukins?|markers?|mediators?|signals?) [\w/.-]*\d)"
    r"(?! (?:\([^()]*\) )?(?:m[12] )?(?:types?|phenotypes?|states?|subsets?|subtypes?|macrophages?"
    r"|monocytes?|polari[sz]ation|markers?)\b)"
)
IMPROVED = (
    (rf"(?:resistant|refractory) to(?= {_BAD})", "protected from"),
    (  # what strengthens "the antitumour effect of X" strengthens X
        rf"{_CHANGES} (?:(?:the|its|their) )?(?:anti|pro)-?tumou?r(?:al|igenic)? (?P<te>{_ACTS})(?= of )",
        r"\g<tc> the \g<te>",
    ),
    (rf"anti-?tumou?r(?:al|igenic)?(?= {_ACTS})", "inhibiting tumor"),
    (rf"pro-?tumou?r(?:al|igenic)?(?= {_ACTS})", "promoting tumor"),
    (rf"anti-?{_AGAINST}(?P<a1>\w+){_NO_KIND}", r"inhibiting \g<a1>"),
    (rf"pro-?{_AGAINST}(?P<a2>\w+){_NO_KIND}", r"promoting \g<a2>"),
    (
        r"worsen(?:s|ed)?(?= (?:[\w-]+ ){0,3}(?:survival|outcomes?|prognosis|health|functions?|control|quality"
        r"|recovery|memory|attention|sleep|healing|responses?))",
        "reduced",
    ),
    (
        r"worsening (?:of|in)(?= (?:[\w-]+ ){0,3}(?:survival|outcomes?|prognosis|health|functions?|control|quality"
        r"|recovery|memory|attention|sleep|healing))",
        "reduction of",
    ),
    (rf"worse(?= (?:[\w-]+ )?{_ILL}\b)", "more"),
    (
        rf"(?P<il>{_ILL})(?P<be> (?:is|are|was|were|becomes?|became|gets?|got))? worse",
        r"\g<il>\g<be> higher",
    ),
    (
        rf"(?P<im>mortality|death rates?|{_ILL}) improve(?P<ie>[ds]?)(?= (?:in|with|on|after|by|under|over|at|when|during)\b|[?.,;]|$)",
        r"\g<im> decrease\g<ie>",
    ),
    (rf"improves?(?= {_BAD})", "alleviates"),
    (rf"improved(?= {_BAD})", "alleviated"),
    (rf"improving(?= {_BAD})", "alleviating"),
    (rf"improvements? (?:of|in)(?= {_BAD})", "alleviation of"),
    (
        rf"(?:sensiti[sz](?:e|es|ed|ing)|(?:make|makes|made|renders?|rendered)) (?P<c>(?:[\w-]+ ){{1,5}}?)"
        rf"(?:more )?(?:sensitive |vulnerable |susceptible )?to(?= {_BAD})",
        r"promotes for \g<c>the",
    ),
)
