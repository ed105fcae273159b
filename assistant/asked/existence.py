"""Whether it is asked if anybody has looked at a thing: "is there any work on X in urine?".

A yes to that says that a thing is told of, and not which way it goes; nor is a record asked for.
"""

import re

from assistant.asked.frame_words import LEAD_IN
from index.terms import STOPWORDS

_WORK = (  # papers, articles and publications are records, and asked for as such
    r"(?:work|research|stud(?:y|ies)|evidence|data|reports?|mention|literature|investigations?"
    r"|findings?|experiments?|results?|information|examples?|attempts?|talk)"
)
_SOMEBODY = (
    r"(?:any(?:one|body)|some(?:one|body)|researchers|scientists|people|others|they"
    r"|(?:the|this|your) (?:reviews?|papers?|articles?|authors?|documents?|sources?|texts?)"
    r"|any (?:of (?:the |these )?)?(?:papers?|articles?|authors?|documents?|sources?|stud(?:y|ies)"
    r"|groups?|teams?|labs?))"
)
_LOOK = (
    r"(?:(?:look|work)(?:ed|s|ing)? (?:at|into|on)|stud(?:y|ied|ies)|examined?|examines"
    r"|investigate[sd]?|mention(?:s|ed)?|discuss(?:es|ed)?|explore[sd]?|cover(?:s|ed)?"
    r"|consider(?:s|ed)?|research(?:ed|es)?|tr(?:y|ied)|test(?:ed|s)?|touch(?:es|ed)? on"
    r"|address(?:es|ed)?|deal(?:s|t)? with|speak(?:s)? of|talk(?:s|ed)? about|write about"
    r"|report(?:s|ed)? on|combine[sd]?|analy[sz]e[sd]?|measure[sd]?)"
)
_OF = r"(?:on|of|about|in|into|with|where|in which|regarding|concerning|for|around|that used)"
_FRAME = re.compile(
    rf"^\W*{LEAD_IN}(?:"
    rf"(?:(?:is|are|was|were|has|have) there (?:ever )?(?:been )?)?(?:any|some|a|an|no)?\s?"
    rf"(?:(?!(?:on|of|in|for|with|that|which)\b)[a-z-]+ ){{0,2}}?\b"
    rf"(?!evidence (?:of|for)\b){_WORK}\b"  # "evidence of X" asks if X is so
    rf" (?:(?:at all|available|done|known|published|out there) )*{_OF}\b"
    rf"|(?:has|have|did|does|do) {_SOMEBODY} (?:ever |already |yet |also |really )*{_LOOK}\b"
    r"|(?:is|was|has) (?:anything|something) (?:\w+ )?(?:known|said|reported|told|done|written"
    rf"|published|been (?:done|reported)) {_OF}\b"
    rf"|any(?:thing|one|body)(?: (?:here|there|known|reported))? {_OF}\b"
    r")(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_AMONG = re.compile(  # "does X figure among the Y?", "is X one of the Y?"
    rf"^\W*{LEAD_IN}(?:is|are|was|were|does|do|did|can) "
    r"(?P<what>(?!\S[^?,;]*? an? (?:[\w-]+ ){1,3}?(?:of|for)\b)[^?,;]+?) "
    r"(?:(?:figure|count|appear|rank|belong|stand|come up|feature|counted|listed"
    r"|named|mentioned|given|included|found) "
    # "is X rising among men?" is no list of men
    r"|(?<!ing )(?<!ed )(?<!common )(?<!prevalent )(?<!frequent )(?<!higher )(?<!lower )"
    r"|(?=\w+ (?:the|these|those)\b))"
    r"(?:among(?:st)?|one of|(?:on|in|part of) the list of)"
    r"\b(?P<rest>[^?]*)",
    re.IGNORECASE,
)
_LOOKED_AT = re.compile(  # "has X ever been studied in Y?"
    rf"^\W*{LEAD_IN}(?:has|have|is|are|was|were) (?P<what>[^?,;]+?) "
    r"(?:ever |already |yet |also |at all )*(?:been )?(?:ever |already |also )*"
    r"(?:looked (?:at|into)|studied|examined|investigated|explored|researched|addressed|mentioned"
    r"|tested|tried(?: out)?|assessed|evaluated"
    r"|discussed|covered|touched on|dealt with|written about)\b(?P<rest>[^?]*)",
    re.IGNORECASE,
)
_BEGINS = (
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "did",
    "does",
    "do",
    "any",
    "so",
    "and",
    "but",
)
# What says nothing of the thing: how usual it is, what it is looked at as.
_SAYS_NOTHING = frozenset(
    "ordinary usual common normal standard conventional classical regular routine known other"
    " source sources use used using role way ways topic subject yet before already specifically"
    " ever at all anywhere kind sort marker markers biomarker biomarkers indicator indicators"
    "".split()
)  # fmt: skip


def looked_at(core: str) -> str:
    """What it is asked of whether anybody looked at it; empty where something else is asked."""
    if not core.lower().lstrip(" \"'(").startswith(_BEGINS):
        return ""
    if match := _FRAME.match(core):
        return match["rest"].strip(" ?.!")
    match = _LOOKED_AT.match(core) or _AMONG.match(core)
    return f"{match['what']} {match['rest'].strip(' ?.!')}".strip() if match else ""


def one_among(core: str) -> str:
    """What it is asked of whether it is one of several; empty where something else is asked."""
    match = _AMONG.match(core)
    return match["what"].strip() if match else ""


def things_looked_at(core: str) -> list[str]:
    """The words of it that say something."""
    words = re.findall(r"[^\W_][\w/+-]*", looked_at(core))
    return [word for word in words if word.lower() not in STOPWORDS | _SAYS_NOTHING]
