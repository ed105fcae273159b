"""Whether a sentence tells of a claim only to take it back: "it is unlikely that X lowers Y".

The words of such a claim stand in the text, and the text does not make it.
"""

import re
from typing import NamedTuple

_SINCE = r"(?:later|since|now|then|meanwhile|long|again|recently|\w+ly)"
_CLAIM = (
    r"(?:claim|idea|notion|view|hypothes[ie]s|assumption|belief|report|suggestion|theor(?:y|ies)"
    r"|concept|possibilit(?:y|ies)|conclusion|finding|statement|assertion|opinion|expectation"
    r"|rumou?r)s?"
)
_SHOW = (
    r"(?:confirm|show|demonstrat|prov[ei]|find|found|establish|verif|replicat|reproduc|corroborat"
    r"|substantiat|report|observ|convinc)\w*"
)
_FALLEN = (
    r"(?:disproved?n?|refuted|rejected|retracted|withdrawn|contradicted|overturned|abandoned"
    r"|unfounded|wrong|untrue|false|erroneous|mistaken|dismissed|debunked|ruled out|excluded"
    r"|a (?:myth|misconception|mistake|fallacy)|challenged|disputed|questioned|unlikely|doubtful"
    r"|(?:not|n['’]t|never) (?:been )?(?:\w+ly )?(?:true|so|the case|confirmed|supported|borne out"
    r"|reproduced|replicated|upheld|proven|shown))"
)
_FELL = (  # what comes of a claim, told behind it
    rf"(?:(?:has|have|had|was|were|is|are|been|be|being|could|can) (?:{_SINCE} )*)+{_FALLEN}"
    rf"|turned out (?:to be )?(?:{_FALLEN}|otherwise)|(?:did|does|do)(?: not|n['’]t) hold"
    rf"|(?:we|others?|later \w+|they) (?:could|can|did|were)(?: not|n['’]t)(?: able to)? {_SHOW}"
)
_ENDS = (
    r"(?P<told>[^.;]+?)(?=,? (?:but|yet|although|though|whereas|however)\b|, (?:which|so)\b|[.;]|$)"
)
_DENIED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:is|are|was|were|be|seems?|appears?) (?:(?:[\w-]+ly|very|quite|rather) )*"
        r"(?:not (?:true|the case|so|correct|right|likely|plausible)|untrue|false|wrong"
        r"|incorrect|a (?:myth|misconception|fallacy)"
        rf"|unlikely|implausible|improbable|impossible|inconceivable|doubtful) that {_ENDS}",
        r"\b(?:no|little|scant|hardly any|lack of|without|absence of) (?:[\w-]+ ){0,2}?"
        r"(?:evidence|proof|indications?|signs?|support|reason to (?:think|believe|assume))"
        rf"(?: [\w-]+){{0,2}}? that {_ENDS}",
        r"\b(?:disprov|refut|reject|contradict|dismiss|debunk|overturn|abandon|challeng|doubt)\w*"
        rf" (?:(?:the|this|any|an?|earlier|previous|prior|old|common) )*{_CLAIM} that {_ENDS}",
        rf"\b(?:rul(?:e[sd]?|ing) out|exclud\w+|den(?:y|ied|ies)) that {_ENDS}",
        rf"\bcontrary to (?:[\w-]+ ){{0,4}}?{_CLAIM}(?: [\w-]+){{0,2}}? that"
        r" (?P<told>[^.;]+?),(?= )",
        rf"\b{_CLAIM}(?: [\w-]+){{0,2}}? that (?P<told>[^.;]+?) (?:{_FELL})\b",
        rf"^\W*that (?P<told>[^.;]+?) (?:{_FELL})\b",
        r"\b(?:believed|thought|held|assumed|claimed|supposed|suggested|reported|proposed|argued"
        rf"|hypothesi[sz]ed|taken for granted) that (?P<told>[^.;]+),? (?:but|yet|although|though"
        rf"|which|until|an? \w+ that|and)\b[^.;]*?\b(?:{_FELL})\b",
    )
)
_OPEN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:not|never|n['’]t|cannot|fail(?:s|ed)? to|unable to|nobody|no ?one"
        r"|none(?: of [\w ]{1,30})?"
        r"|no (?:[\w-]+ ){0,2}?(?:stud(?:y|ies)|trials?|reports?|experiments?|groups?|data|work))"
        r" (?:(?:has|have|had|was|were|been|be|ever|yet|so far|able|to|\w+ly) )*"
        rf"{_SHOW}(?: (?:so far|yet|conclusively|convincingly))? that {_ENDS}",
        rf"\b(?:doubt|question|disput|sceptical|skeptical)\w* (?:that|whether|if) {_ENDS}",
        r"^\W*(?:if|suppose|assuming|provided)(?: that)? (?P<told>[^.;]+?),(?= )",
    )
)
_CONCEDED = re.compile(r"\W*(?:al)?though\b|\W*(?:while|whereas|even though)\b", re.IGNORECASE)
_ANY = re.compile(r"\bthat\b|\bdoubt|\bquestion|\bif\b|\bsuppose\b|\bassuming\b", re.IGNORECASE)


class TakenBack(NamedTuple):
    """A claim that a sentence does not make: one that it denies, or leaves open."""

    claim: str
    denied: bool


def taken_back(text: str) -> TakenBack | None:
    """The claim that a sentence tells of and does not make; None where there is none."""
    if not _ANY.search(text):
        return None
    for patterns, denied in ((_DENIED, True), (_OPEN, False)):
        for pattern in patterns:
            if match := pattern.search(text):
                told = match["told"].split(", ")[0] if _CONCEDED.match(text) else match["told"]
                return TakenBack(told.strip(), denied)
    return None


_ONLY_SUPPOSED = re.compile(
    r"\b(?:expected|supposed|meant|hoped|intended|alleged|(?:wrongly|mistakenly) \w+) to\b"
    r"|\b(?:allegedly|supposedly|purportedly|reputedly|wrongly)\b|\b(?:only in|in) theory\b"
    r"|\btoo \w+ to\b|\b(?:rarely|seldom)\b|\b(?:stop(?:s|ped)|ceas(?:e[sd]?)|far from) \w+ing\b"
    r"|\b(?:tested|studied|examined|screened) for \w+ing\b|\bretracted\b|\?\W*$"
    r"|\b(?:the|a|one) question (?:is|was|remains)\b|\bnothing (?:suggests|shows|indicates)\b"
    r"|\b(?:yet to|remains? to) be\b|\bhopes? that\b|\bin no case\b"
    r"|\b(?:one|you|we) (?:might|may|would|could) (?:think|assume|expect|suppose)\b"
    r"|\b(?:proof|evidence) that\b[^.;]*\b(?:lacking|scarce|missing|weak|absent|thin|poor)\b"
    r"|\bthat\b[^.;]* errs?\b|^\W*(?:were|should|had) (?:\S+ ){1,5}?to \w+"
    r"|\bwould \w+[^.;]* (?:if|were)\b|^\W*if (?:true|so|confirmed),|\bpresumably\b"
    # what is said beforehand, for a study to look at
    r"|\b(?:it (?:has been|was|is)|(?:has|have) been|(?:is|are) (?:\w+ly )?)(?: \w+ly)? ?"
    r"(?:suggested|assumed|hypothesi[sz]ed|speculated|postulated|presumed"
    r"|theori[sz]ed) (?:that|to|as)\b"
    r"|\b(?:studies|reports|authors|researchers|investigators|experts) (?:have |has )?(?:\w+ly )?"
    r"(?:suggest(?:ed)?|assumed?|believed?|hypothesi[sz]ed?|speculated?|proposed?|argued?)\b"
    r"|\bwe (?:\w+ly )?(?:hypothesi[sz]ed?|assumed?|expected|postulated?)\b",
    re.IGNORECASE,
)


def is_only_supposed(text: str) -> bool:
    """Whether a sentence has words by which it supposes, asks or hopes rather than finds."""
    return _ONLY_SUPPOSED.search(text) is not None
