"""Of what a quantity is asked: the dose of a drug, the mean of a thing; the evidence names it."""

import re

TIME_ASKED = re.compile(  # "how long was the dose kept?", and not "... and which dose?"
    r"\W*(?:when|why|where|who|how often|(?:for )?how (?:long|many (?:days|weeks|months|years)))\b"
    r"(?![^?]*\b(?:what|which|how much) dos)",
    re.IGNORECASE,
)
DOSES = re.compile(r"\bdoses?\b", re.IGNORECASE)  # of which no amount is asked there
_DOSE_OF = re.compile(  # whose dose it is: a drug's, by the ending of its name
    r"\bdos(?:e|es|age) of (?P<thing>[a-z]{4,}(?:ine|in|ol|ib|ab|ide|ate|one|il|im|ax|ium|mus))\b"
    r"(?! (?:or|and)\b)",
    re.IGNORECASE,
)
_NO_NAME = r"(?:the|this|that|these|its|their|each|all|both|which|what|an?|new|any)\b"
_CONSTANT = r"[ie][cd]_?50"
_CONSTANT_OF = re.compile(  # whose it is: "chidamide's IC50 on HDAC1", "the IC50 of chidamide"
    rf"\b(?P<owner>(?!it['’]|that['’]|what['’])[\w-]{{4,}})['’]s {_CONSTANT}s?\b"
    rf"|\b{_CONSTANT}s? (?:value )?(?:of|for) (?!{_NO_NAME})(?P<thing>[\w-]{{4,}})"
    r"(?! (?:compounds?|inhibitors?|drugs?|molecules?|agents?|derivatives?|analogues?)\b)",
    re.IGNORECASE,
)
_SHARE_OF = re.compile(  # of a whole that is measured, and no number of people or cells
    r"\b(?:percentages?|proportion|fraction|share|per ?cent|how much) of"
    r" (?:the |their |its |all |a |total )*"
    r"(?P<thing>time|day|night|variance|variation|variability|energy|calories|weight|volume|area"
    r"|mass|dose|costs?|budget|income|reads|genome)\b",
    re.IGNORECASE,
)
_VESICLES = (
    r"(?:extracellular )?(?:micro)?vesicles?|exosomes?|s?EVs?\b|MVs?\b|particles?|bod(?:y|ies)"
)
_SIZE_OF = re.compile(  # "how large were the vesicles": a block of tissue has a size too
    r"\bhow (?:big|large|small|tiny) (?:is|are|was|were) (?:(?:an?|the|these|those|most|typical"
    r"|single) )*(?P<thing>(?:extracellular )?[a-z-]{2,}?)s?\b",
    re.IGNORECASE,
)
_CUT_OFF_OF = re.compile(  # a marker by its name in words: "which ferritin cut-off"
    r"\b(?:[Ww]hich|[Ww]hat) (?:(?:serum|plasma|urinary"
    r"|blood) )*(?P<before>[a-z]{7,}) (?:cut-?offs?|thresholds?)\b"
    r"|\b(?:cut-?offs?|thresholds?)(?: (?:values?|levels?|points?))? of (?:(?:serum|plasma"
    r"|urinary|blood) )*"
    r"(?P<behind>[a-z]{7,})\b"
)
_NUMBERED = r"(?:[1-4]|i{1,3}|iv|one|two|three|four)"
_PHASE = re.compile(rf"\bphase (?P<phase>{_NUMBERED})[ab]?\b", re.IGNORECASE)
_PHASES = tuple(name.split() for name in ("1 i one", "2 ii two", "3 iii three", "4 iv four"))
_NO_MARKER = frozenset(  # what says which cut-off is meant, and not of what
    "optimal relevant specific statistical diagnostic prognostic predictive clinical different"
    " selected"
    " reported predefined expression detection significance positivity exact precise decision"
    " screening"
    " particular numerical absolute proposed recommended suggested published minimum"
    " maximum".split()
)
_BEGINNING = 5  # letters of a word by which any form of it is known


def of_what(name: str, shown: re.Pattern[str], core: str) -> re.Pattern[str]:
    """What shows a quantity of a question, beside what it is of, where the question says that."""
    if name == "dose" and (dosed := _DOSE_OF.search(core)):
        return re.compile(
            rf"\A(?=.*(?i:{dosed['thing']}))(?=.*\d)(?=.*(?:{shown.pattern}))", re.DOTALL
        )
    if name == "half-maximal concentration" and (constant := _CONSTANT_OF.search(core)):
        thing = re.escape(constant["owner"] or constant["thing"])
        return re.compile(rf"\A(?=.*\b(?i:{thing}))(?=.*(?:{shown.pattern}))", re.DOTALL)
    if name == "cut-off" and (marker := _marker(core)):
        return re.compile(rf"\A(?=.*\b(?i:{marker}))(?=.*(?:{shown.pattern}))", re.DOTALL)
    if name == "size" and (sized := _SIZE_OF.search(core)):
        thing = _VESICLES if re.match(_VESICLES, sized["thing"], re.IGNORECASE) else sized["thing"]
        own = rf"(?i:{thing})|[Ss]ized?\b|[Dd]iamet"
        return re.compile(rf"\A(?=.*(?:{own}))(?=.*(?:{shown.pattern}))", re.DOTALL)
    if name == "trial phase" and (given := _PHASE.search(core)):
        return _phase(given["phase"].lower())
    if name == "percentage" and (share := _SHARE_OF.search(core)):
        return re.compile(rf"\A(?=.*\b(?i:{share['thing']}))(?=.*(?:{shown.pattern}))", re.DOTALL)
    return shown


def _marker(core: str) -> str:
    """The marker whose cut-off a question asks for, by the beginning of its name; else nothing."""
    match = _CUT_OFF_OF.search(core)
    name = (match["before"] or match["behind"]) if match else ""
    return "" if name in _NO_MARKER else name[: _BEGINNING + 2]


def _phase(given: str) -> re.Pattern[str]:
    """The phase of a trial by its number, alone or beside another: "phase I/II"."""
    (names,) = (names for names in _PHASES if given in names)
    beside = rf"(?:{_NUMBERED}[ab]?(?:\s?[/,–-]\s?| (?:and|or|to) )(?:phase[- ])?)*"
    return re.compile(rf"\bphases?[- ]{beside}(?:{'|'.join(names)})[ab]?\b", re.IGNORECASE)
