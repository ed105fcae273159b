"""Physical quantities of the laboratory: what a question calls them, and the units that show them.

Asked for by their name or, with "how many", by their unit. A closed class: the units that methods
sections print, beside those of `quantity_words.py`.
"""

_SPUN = r"(?:sp[iu]n|centrifug|pellet|sediment|ultracentrifug)\w*"
_MET = r"met(?:re|er)s"
UNITS = (
    (
        "centrifugal force",
        r"\bg[- ]?forces?\b|\bcentrifugal (?:force|field)\b"
        r"|\b(?:how many|in|what) (?:rpm|rcf|revolutions|gs|(?:x|×|times) ?g)\b"
        rf"|\b(?:how many|what|which) gs?\b(?! protein)(?=[^?]*\b{_SPUN})"
        rf"|\b{_SPUN}\b[^?]*\b(?:at|with|to|in) (?:how many|what|which) (?:g|gs)\b",
        r"\d ?(?:[×x*] ?)?g\b|\b(?:rpm|RPM|rcf|RCF)\b|\d revolutions",
    ),
    (
        "pH",  # "PH" is pulmonary hypertension too
        r"\bat (?:what|which) ph\b|\b(?:what|which) ph (?:is|was|values?|range|did|should)\b"
        r"|\bwhat (?:is|was|were) the ph (?:of|value|used|range)\b",
        r"\bpH\b",
    ),
    (
        "pressure",
        r"\bat (?:what|which) (?:\w+ )?pressure\b"
        r"|\bhow many (?:[mkh]?pa|pascals?|mbars?|psi|atm|atmospheres)\b"
        r"|\b(?:how many|in) (?:mm ?hg|kpa|psi)\b",
        r"[\d(] ?(?:mm ?Hg|[kMh]?Pa|m?bar|psi|atm|cm ?H_?\{?2)",
    ),
    (
        "frequency in hertz",
        r"\b(?:how many|in) (?:[kmg]?hz|(?:kilo|mega|giga)?hertz)\b",
        r"\d ?(?:[kMG]?Hz\b|\w*hertz)",
    ),
    (
        "power",
        r"\bwattages?\b|\bhow many (?:[mk]w|(?:milli|kilo)?watts?)\b|\bin (?:kilo)?watts\b",
        r"\d ?(?:[mk]?W\b|\w*watts?)",
    ),
    (
        "energy",
        r"\bhow many (?:k?cals?|kj|(?:kilo)?(?:calories|joules))\b|\bin (?:kcal|kj|joules)\b",
        r"\d ?(?:k?cal|k?J\b|\w*(?:calories|joules))",
    ),
    (
        "weight",
        r"\bhow many (?:kgs?|kilos?|kilograms?|lbs?)\b|\bin (?:kg|kilos|kilograms)\b",
        r"\d ?(?:kg|kilo|lbs?\b|pounds?)|[(,;] ?kg\b",
    ),
    (
        "distance",
        rf"\bhow many (?:[kcm]m|(?:kilo|centi|milli)?{_MET}|miles|inch(?:es)?)\b",
        r"\d ?-?(?:km|miles?|m|cm|mm|\w*met(?:re|er)s?|inch(?:es)?|feet|ft)\b",
    ),
    (
        "radioactivity",
        r"\bhow many (?:[kmgtµμn]|kilo|mega|giga|milli|micro)?(?:bq|becquerels?|ci|curies?)\b",
        r"\d ?\w?(?:Bq|Ci)\b",
    ),
    (
        "flow rate",
        r"\bflow[- ]rates?\b|\bhow many m[il]\w* (?:per|a|an) (?:min|hour)",
        r"[lL] ?(?:/|per|a) ?(?:min|h)|[Ff]low[- ]rate",
    ),
    (
        "number in a volume",
        r"\bper (?:cubic \w+|(?:micro|milli|deci)?lit(?:re|er)|[µμum]l)\b"
        r"|\bhow many [\w -]{3,40}/(?:[µμum]l)\b",
        r"/ ?[µμumd]?[lL]\b|/ ?mm|\bper (?:[µμum]?[lL]\b|\w*lit(?:re|er)|cubic)|[lL]\^?\{?[-−–]1",
    ),
    (
        "multiplicity of infection",
        r"\bmoi\b|\bmultiplicity of infection\b",
        r"\bMOI\b|[Mm]ultiplicit",
    ),
    ("needle gauge", r"\b(?:what|which) (?:needle )?gauge\b", r"\d ?-?G\b|[Gg]auge"),
    ("humidity", r"\bhumidity\b", r"[Hh]umid"),
    ("magnification", r"\bmagnifications?\b", r"[Mm]agnif|\d ?[×x](?!\w)|[×x] ?\d"),
)  # name, what a question says, what its evidence shows
