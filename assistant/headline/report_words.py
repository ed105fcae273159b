"""How papers word what they set out to do, as against what they found.

A sentence that states an aim or an open question repeats the words of a question and answers
nothing. General English of research reports (the moves of an introduction: Swales, Genre Analysis,
1990); no word here is taken from a known answer.
"""

import functools
import re

AIM = re.compile(
    r"\b(?:we|(?:this|the|our)(?: present| current)?"
    r" (?:study|review|article|paper|trial|analysis|work)) (?:\w+ ){0,2}?"
    r"(?:aim(?:s|ed)?|sought|set out|intend(?:s|ed)?|hypothesi[sz]ed?|wanted|asked)\b"
    r"|\b(?:aims?|goals?|objectives?|purposes?) (?:of\b[^.]{0,60}\b)?(?:was|is|were|are)\b"
    r"|\bto (?:determine|examine|assess|investigate|evaluate|test|clarify|explore|find out)"
    r" (?:whether|if|how|the hypothes\w+)\b"
    r"|\b(?:remains?|is|are|was|were) (?:still |largely |currently |as yet )?"
    r"(?:unclear|unknown|inconclusive|controversial|unresolved"
    r"|not (?:yet )?(?:known|clear|understood))\b"
    r"|\b(?:remains?|has|have) (?:yet )?to be (?:determined|clarified|established|elucidated)\b"
    r"|\b(?:unresolved|open|remaining) (?:issue|question)\b",
    re.IGNORECASE,
)
"""A sentence that says what is to be found out, or that it is not known."""

DISPUTED = r"(?:disputed|controversial|debated|contested)"
DIFFER = r"(?:differ|disagree|conflict|diverge)"
"""What is said of a thing on which reports do not agree, and what they do."""

LOOKED = re.compile(
    r"^(?:\W*\w+[:.] )?(?:here|in this study|next|then|therefore)?,? ?"
    r"we (?:also |then |next |further )*(?:assessed|examined|analy[sz]ed|investigated|measured"
    r"|compared|evaluated|studied|tested|explored)\b",
    re.IGNORECASE,
)
"""A sentence that says what was looked at, and not what was seen."""

_PROCEDURE = re.compile(
    r"\b(?:was|were) (?:\w+ed,? and )?(?:\w+ly |then |next |subsequently )?"
    r"(?:subjected to|transduced with|incubated"
    r"|stained (?:with|for)|(?:pre-?)?transfected (?:with|into)|genotyped|recruited|enrolled"
    r"|randomi[sz]ed|sequenced|extracted|centrifuged|seeded|harvested|purchased|collected"
    r"|obtained from)\b"
    r"|^(?:\W*\w+[:.] )?we (?:also |then |next |therefore |further )*(?:chose|selected|picked)\b",
    re.IGNORECASE,
)
_POWER = re.compile(
    r"\b(?:statistical|\d+ ?%) power\b|\bpower (?:calculations?|to (?:detect|show|find))\b"
    r"|\b(?:would|will) (?:need|require) (?:\w+ )?\d+\b",
    re.IGNORECASE,
)
_CRITERION = re.compile(  # "non-inferiority was demonstrated if the limit was ..." sets a bar
    r"\b(?:was|were|is|are|be) (?:\w+ly |then |to be )*(?:considered|defined|deemed|demonstrated"
    r"|established|declared|concluded|judged|claimed|met|achieved|accepted|assumed|rejected|inferred)"
    r"\b[^.;:]{0,80}?\b(?:if|provided (?:that)?|only when)\b",
    re.IGNORECASE,
)
_WAS_LOOKED_AT = re.compile(  # "the correlation of A with B was evaluated"
    r"\b(?:correlations?|associations?|relations?(?:hips?)?|differences?|effects?|agreement|concordance"
    r"|influence|impact|roles?)\b[^.;]{0,90}? (?:was|were) (?:then |also |further |next |\w+ly )?"
    r"(?:evaluated|assessed|examined|analy[sz]ed|investigated|studied|tested|explored|calculated"
    r"|determined|computed)\b(?=\s*(?:[.,;]|$)|\s(?:by|with|using|in|for|through|via|and)\b)",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\b(?:show\w*|increas\w*|decreas\w*|reduc\w*|higher|lower|fewer|more|less|greater|larger"
    r"|smaller|better|worse|signific\w*|differ\w*|found|observed|associat\w*|correlat\w*)\b",
    re.IGNORECASE,
)
_SHOWN_BY = re.compile(  # how to read a figure
    r"\W*(?:(?:white|black|red|green|blue|yellow|open|closed) )?"
    r"(?:arrow(?:head)?s?|asterisks?|bars?|error bars?|scale bars?|lanes?|insets?|circles?"
    r"|triangles?|(?:dashed|dotted|solid) lines?|boxes|whiskers)\b",
    re.IGNORECASE,
)
_PANELS = re.compile(r"\([A-H]\)[^.;]*\([B-H]\)")  # of a figure
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|do|does|did|can|could|may|might|will|would"
    r"|rose|fell|grew|led|became)\b"
    # a past tense, and not what was done to the thing before or behind it: "fibres treated with"
    r"|(?<!\bthe)(?<!\ba)(?<!\ban)(?<!\b(?:of|in|by|or))(?<!\b(?:and|for))(?<!\b(?:with|from))"
    r"(?<!\bbetween) (?!(?:stain|treat|transfect|label|infect|inject|cultur|deriv|isolat"
    r"|condition|load|engineer|modif|enrich|purif|mediat|relat))"
    r"[a-z]{3,}ed (?!(?:with|by|in|on|from|for|to|as|at|under|after|using|and|or)\b)"
)
_CAPTION = re.compile(  # what a figure shows
    r"\W*(?:\([A-Z]\)\W*)?(?:(?:q?RT-?q?|q)PCR|Western blot\w*|ELISA|Flow cytomet\w+"
    r"|Immuno(?:blot|cyto|fluor|gold|histo|precip|stain)\w+|Representative|Quantification"
    r"|Relative|Expression|Levels?|Detection|Measurements?|Analys[ei]s"
    r"|(?:The )?(?:\w+ )?(?:[Rr]oles?|[Ee]ffects?|[Ii]mpact|[Ii]nfluence)(?= of)"
    r"|Comparison|Images?|Photographs?|Schematic|Diagram|Heat ?map)\b"
)
_SEQUENCE = re.compile(r"\b[ACGTU]{14,}\b", re.IGNORECASE)  # primers are named, not found


@functools.lru_cache(maxsize=4096)  # one sentence is looked at again for each headline it may bear
def tells_no_result(text: str) -> bool:
    """Whether a sentence says what was looked at or done, and not what was seen."""
    if any(one.search(text) for one in (_SEQUENCE, _CRITERION, _WAS_LOOKED_AT)):
        return True
    if (_PANELS.search(text) or _CAPTION.match(text)) and not (
        _PREDICATE.search(text) or _RESULT.search(text)
    ):
        return True
    if LOOKED.search(text) or _POWER.search(text) or _SHOWN_BY.match(text):
        return True
    return bool(_PROCEDURE.search(text)) and not _RESULT.search(text)


_TO_SEE = re.compile(  # what was done, and to what end
    r"(?:^|\s)to (?:further )?(?:determine|examine|observe|assess|investigate|evaluate|test|clarify"
    r"|explore|study|find out|exclude|verify|confirm|see|understand|analy[sz]e|address|check)\b",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=4096)
def sets_out(text: str) -> bool:
    """Whether a sentence says what was to be seen, or tells no result."""
    return bool(_TO_SEE.search(text) and not _RESULT.search(text)) or tells_no_result(text)


_NOT_YET_TRIED = re.compile(  # what keeps a thing from a trial, or is wanted of one
    r"\b(?:obstacles?|hurdles?|barriers?) (?:to|for|in|on)\b"
    r"|\b(?:not yet|yet to|await(?:s|ing)?|future|needed|warrant\w*|planned)\b"
    r"[^.;]{0,60}\b(?:trials?|phase [1-4I]+V?)\b"
    r"|\b(?:trials?|phase [1-4I]+V?)\b[^.;]{0,40}"
    r"\b(?:needed|required|warranted|awaited|planned|lacking)\b"
)


def is_yet_to_be_tried(text: str) -> bool:
    """Whether a sentence says what keeps a thing from a trial, or wants one of it."""
    return bool(_NOT_YET_TRIED.search(text))


ASKS_AIM = re.compile(
    r"\b(?:aims?|goals?|purpose|objectives?|hypothes\w+|unknown|unclear|controvers\w+"
    r"|open question\w*|why (?:was|were|did)|how (?:was|were|did)"
    r"|methods?|examined|measured|assessed|investigated"
    r"|studied|tested|compared|analy[sz]ed)\b",
    re.IGNORECASE,
)
"""A question about aims, methods or what is not known."""
