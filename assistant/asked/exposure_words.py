"""What people are exposed to and how they differ: habits, diets, drugs by their class, age, sex.

A question on what coffee does to a miRNA is answered by no sentence on what else does something to
it. Closed classes of general vocabulary, each with its other names; no known answers.
"""

_ALTERS = r"(?:alter|chang|affect|influenc|modif|modulat|lower|rais|reduc|increas|decreas|improv|worsen|shift|boost|matter|upset|disturb|bring|prevent|protect|make|impact|play|determin|explain|drop|fall|rise|vary|depend)"
_AS_CAUSE = rf"(?= (?:[\w-]+ ){{0,3}}?{_ALTERS}\w*\b)"  # what does something, and no setting

_VITAMINS = {  # by letter: the names that begin so (WHO, INN; IUPAC-IUB nomenclature of vitamins)
    "A": "retinol|retinyl|retinoic",
    "B1": "thiamin",
    "B2": "riboflavin",
    "B3": "niacin|nicotinamide|nicotinic acid",
    "B6": "pyridox",
    "B9": "folic|folate",
    "B12": "cobalamin|cyanocobalamin|hydroxocobalamin|methylcobalamin",
    "C": "ascorb",
    "D": "calciferol|cholecalciferol|colecalciferol|ergocalciferol|calcitriol|calcidiol|25-?\\(?OH",
    "E": "tocopher|alpha-tocopher",
    "K": "phytomenadione|phylloquinone|menaquinone",
}


def _of_a_vitamin(letter: str, names: str) -> tuple[str, str, str]:
    """A vitamin by its letter or its name: what is told of B6 is not told of C."""
    number = "(?:1|2|3)?" if letter in "DK" else ""
    by_letter = (
        rf"\bvitamins?[ -](?:[A-K]\d{{0,2}}(?:,? (?:and|or|&) |, |/))*{letter}{number}\b"
        + (rf"|(?<![\w-]){letter}\b(?! cells?)" if len(letter) > 1 else "")
    )
    return (
        f"vitamin {letter}",
        rf"\bvitamins?[ -]{letter}{number}\b|\b(?:{names})",
        (rf"{by_letter}|\b(?:{names})"),
    )


EXPOSURES = (
    *(_of_a_vitamin(letter, names) for letter, names in _VITAMINS.items()),
    # habits
    (
        "smoking",
        r"\bsmok\w+|\bcigarettes?\b|\btobacco\b|\bnicotine\b|\bvap(?:ing|es?)\b",
        r"smok|cigarette|tobacco|nicotin|vap(?:ing|es?)\b",
    ),
    (
        "alcohol",
        r"\b(?:drinking )?alcohol\b|\bdrinking\b(?! water)|\bethanol\b(?= (?:intake|consumption|use))|\bbooze\b|\bwine\b|\bbeer\b",
        r"alcohol|ethanol|drink|booze|wine|beer",
    ),
    ("coffee", r"\bcoffee\b|\bcaffeine\b", r"coffee|caffein"),
    ("tea", r"\b(?:green |black )?tea\b|\bcatechins?\b", r"\bteas?\b|catechin|EGCG|polyphenol"),
    (
        "diet",
        r"\bdiets?\b|\bdietary\b|\bvegan\w*|\bvegetarian\w*|\bketogenic\b|\beating habits?\b",
        r"diet|\bfeed|\bfed\b|nutri|food|calor|vegan|vegetarian|ketogen|intake|eating",
    ),
    (
        "fasting",
        r"\bfasting\b|\bcaloric restriction\b",
        r"\bfast(?:ing|ed)\b|starv|calor",
    ),
    (
        "exercise",
        r"\bexercise\b(?! (?:an?|its|their|some|control|effects?)\b)|\bphysical (?:activity|training)\b|\bworking out\b|\bjogging\b|\bsports?\b|\byoga\b|\bfitness\b",
        r"exercis|training|physical|aerobic|sport|walk|\brun|jogg|\bwork(?:ing |-)?outs?\b|yoga|fitness|oxygen uptake|sedentary",
    ),
    (
        "sleep",
        r"\bsleep(?: (?:loss|deprivation|quality|duration|disorders?|apn(?:o)?ea|problems?))\b|(?<!to )(?<!a )(?<!into )\bsleep(?= (?:\w+ ){0,2}?(?:affect|alter|chang|influenc|lower|rais|reduc|increas))|\binsomnia\b|\bshift work\w*|\bnight shifts?\b",
        r"sleep|insomni|apn(?:o)?ea|circadian|night|\bshift[- ]work",
    ),
    (
        "time of day",
        r"\btime of (?:the )?day\b|\b(?:circadian|diurnal)\b|(?<!this )(?<!good )\bmorning\b(?! (?:clinic|round|report)s?\b)|\bday-?time\b",
        r"circadian|diurnal|morning|evening|time of (?:the )?day|day-?time|night",
    ),
    (
        "season",
        r"\bseasons?\b|\bseasonal\w*|\b(?:in|during) (?:summer|winter)\b",
        r"season|summer|winter|spring|autumn",
    ),
    (
        "stress",
        r"\b(?:psychological |mental |emotional |chronic )?stress\b(?! (?:test|granules?|response|fib))(?<!oxidative stress)(?<!reticulum stress)(?<!shear stress)(?<!cardiac stress)",
        r"stress|anxi|cortisol|psycholog|depress",
    ),
    ("acupuncture", r"\bacupuncture\b", r"acupunct"),
    (
        "herbal medicine",
        r"\bherb(?:s|al)\b(?: medicines?| remed\w+)?|\bcurcumin\b|\bturmeric\b|\bginseng\b|\bcannabis\b|\bmarijuana\b",
        r"herb|curcum|turmeric|ginseng|cannab|marijuana|plant|botanic",
    ),
    (
        "probiotics",
        r"\b(?:pro|pre)biotics?\b|\bgut (?:flora|microbio\w+)\b",
        r"biotic|microbio|flora",
    ),
    (
        "vitamins",
        r"\bvitamins?\b|\bfolic acid\b|\bfolate\b",
        r"[Vv]itamin|folate|folic|ascorb|tocopher|retino|calcitriol|calcifer|cobalamin|thiamin|riboflavin|niacin",
    ),
    (
        "minerals",
        r"\bmagnesium\b|\bzinc\b(?! fingers?)|\biron (?:supplement\w*|tablets?|intake)\b|\bselenium\b|\bcalcium (?:supplement\w*|intake)\b",
        r"magnes|zinc|\biron\b|seleni|calcium|ferr|supplement|mineral",
    ),
    (
        "pollution",
        r"\b(?:air )?pollution\b|\bparticulate matter\b|\bexhaust\b|\bpesticides?\b|\bbisphenol\w*",
        r"pollut|particulate|exhaust|pesticid|bisphenol|PM2|PM10",
    ),
    # what a person is
    (
        "age",
        rf"\bage\b{_AS_CAUSE}|\b(?:age?ing|getting older|growing older|advancing age|old age)\b|\b(?:with|by|on|for) (?:(?:the )?patients?['’]? |increasing )?age\b(?! of\b| group| range| limit)",
        r"\b[Aa]ge[ds]?\b|[Aa]ge?ing|\bold(?:er)?\b|[Yy]oung|[Ee]lder|\byears\b|senil|[Ss]enescen",
    ),
    (
        "sex",
        rf"\b(?:sex|gender)\b{_AS_CAUSE}|\b(?:with|by|on) (?:patients?['’]? )?(?:sex|gender)\b|\bmale[- ]female\b|\b(?:sex|gender) differences?\b",
        r"\bsex|gender|\bwom[ae]n|\bm[ae]n\b|\bmales?\b|\bfemales?\b|\bboys?\b|\bgirls?\b",
    ),
    (
        "ethnicity",
        r"\bethnic\w*|\bracial\b|\brace\b(?! against)",
        r"ethnic|\brac(?:e|ial)\b|ancestr|African|Asian|Caucasian|Hispanic|\b[Bb]lack\b|\b[Ww]hite\b|Chinese|European",
    ),
    (
        "income",
        r"\bincome\b|\bsocio-?economic\b|\bpoverty\b",
        r"income|econom|povert|wealth|depriv",
    ),
    (
        "pregnancy history",
        r"\bparity\b|\bbreast-?feeding\b|\bnursing a baby\b",
        r"parity|parous|gravid|breast-?f[e]+d|lactat|nursing|births",
    ),
    # what is done to people
    (
        "hormone replacement",
        r"\bhormone replacement\b|\bhrt\b|\bmenopausal hormone\w*",
        r"hormone replacement|HRT|hormone therapy|menopausal hormone|(?:o)?estrogen|(?:o)?estradiol|progest",
    ),
    ("contraceptives", r"\bcontracepti\w+|\bbirth control\b", r"contracept|birth control|\bpill\b"),
    ("dialysis", r"\b(?:ha?emo)?dialysis\b", r"dialy[sz]|h(?:a)?emofiltr|renal replacement"),
    ("transfusion", r"\btransfusions?\b", r"transfus"),
    ("vaccination", r"\bvaccinat\w+|\bvaccines?\b|\bjabs?\b", r"vaccin|immuni[sz]|\bjabs?\b"),
    (
        "radiotherapy",
        r"\bradiotherapy\b|\birradiati\w+|\bradiation\b(?! oncolog)|\bx-?rays?\b",
        r"[Rr]adi(?:o|a)|irradi|[Xx]-?ray|\bGy\b|RIBE",
    ),
    ("anaesthesia", r"\bana?esthe\w+", r"n(?:a)?esthe"),
    (
        "hypoxia",
        r"\bhypoxi\w+|\blow oxygen\b|\black of oxygen\b|\boxygen (?:deprivation|shortage)\b",
        r"[Hh]ypox|oxygen|anox|HIF|isch(?:a)?em",
    ),
    (
        "haemolysis",
        r"\bha?emolysis\b|\bha?emoly[sz]ed\b",
        r"h(?:a)?emoly|red (?:blood )?cells|erythrocyt",
    ),
    (
        "bisphosphonates",
        r"\bbisphosphonates?\b",
        r"bisphosph|dron(?:ate|ic)|denosumab",
    ),
    (
        "beta blockers",
        r"\bbeta-?\s?blockers?\b|\b[a-z]+(?:ol|al|dil)ol\b",
        r"[Bb]eta-?\s?block|β-?\s?block|\w+(?:ol|al|dil)ol\b",
    ),
    (
        "steroids",
        r"\b(?:cortico)?steroids\b|\bglucocorticoids?\b|\bcortisone\b",
        r"[Ss]teroid|corticoid|[Cc]ortiso|[Pp]rednis|[Dd]exameth|[Bb]udesonid|fluticason|beclomet|\w+asone\b",
    ),
    (
        "antioxidants",
        r"\bantioxidants?\b",
        r"[Aa]nti-?oxidant|MitoQ|cystein|[Vv]itamin|resveratrol|scaveng",
    ),
    (
        "painkillers",
        r"\bpain-?killers?\b|\bnsaids?\b|\bparacetamol\b|\bacetaminophen\b|\bibuprofen\b|\bopioids?\b",
        r"pain-?kill|NSAID|paracet|acetaminoph|profen|opioid|morphin|analges|aspirin|coxib|anti-?inflammatory drug",
    ),
    (
        "vasopressors",
        r"\bnoradrenaline\b|\bnorepinephrine\b|\bvasopressors?\b|\badrenaline\b",
        r"adrenalin|epinephrin|vasopress|catecholamin",
    ),
)  # name, what a question calls it, what shows it in the evidence
