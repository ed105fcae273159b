"""What a treatment brings about, told from what it meets: "miRNAs induced by chemotherapy".

Most that papers tell of drugs is of resistance to them; what cells put out because a drug was given
is said otherwise: "DOX-induced miR-1", "treatment with X promoted the release of miR-2".
"""

import re

from assistant.lists.terms import Term
from assistant.lists.words import ITEM
from index.spans import Span

_BROUGHT = (
    r"(?:trigger|induc|provok|elicit|evok|stimulat|releas|secret|caus|set free|put out|given off"
    r"|brought (?:about|on)|pour|rais|boost|increas|enhanc|promot"
    r"|chang|alter|go(?:es)? (?:up|down)|ris|climb|(?:up|down)-?regulat)"
)
_GIVING = (
    r"(?:(?:giving|given|the|an?|any|some|such|use|of|treatment|treating|treated|with|exposure|exposing"
    r"|exposed|administration|administering|to|women|patients|cells|someone|them) )*"
)
_SINCE = (  # what joins it to its cause
    r"[^.?;]{0,20}? (?:by|after|upon|on|under|following|because(?: of)?"
    r"|in (?:response|reaction) to|as a result of) "
)
_PUT_OUT_SINCE = rf"\b{_BROUGHT}(?:e|es|s|ed|d|t|n)?\b{_SINCE}{_GIVING}"
_LISTED = r"(?:(?:[\w-]+ ){0,2}?[\w-]+(?:, (?:or |and )?| (?:or|and) )(?:an? |the )?){0,5}?"
_BY = re.compile(
    rf"{_PUT_OUT_SINCE}{_LISTED}{_GIVING}$", re.IGNORECASE
)  # "by a drug, chemo or ..."
_DOES = re.compile(r"\b(?:do|does|did|can|could|may|that|which) (?:the |an? )?$", re.IGNORECASE)
_BRINGS = re.compile(
    r"(?: (?:treatment|therapy|drugs?))?(?: [a-z]+ly)? (?:induc|trigger|provok|elicit|evok|bring)"
    r"(?:e|es|s|ing)?\b(?! (?:the |their |an? )?(?:resistance|death|apoptosis|response))",
    re.IGNORECASE,
)
_MADE = re.compile(  # "chemotherapy-induced miRNAs"
    r"[- ](?:mediated|induced|triggered|elicited|evoked|provoked|stimulated|caused|driven)\b",
    re.IGNORECASE,
)
_TREATED = frozenset({"drug", "use"})
_TREATMENTS = frozenset(
    {"chemotherapy", "immunotherapy", "endocrine therapy", "HER2 therapy", "radiation"}
)
_ANY_TREATMENT = re.compile(  # "because a drug was given", "in response to treatment"
    rf"(?P<lead>{ITEM.pattern}[^.?;]{{0,40}}?{_PUT_OUT_SINCE})"
    r"(?:(?P<drug>drugs?|medicines?|medications?)|treatments?|therap(?:y|ies))"
    r"(?: (?:is|was|are|were|has been|had been) (?:given|started|taken|added|begun))?(?=\W*$)",
    re.IGNORECASE,
)


def with_treatments(text: str) -> str:
    """A text that asks what comes of any treatment with the kinds of it named."""
    return _ANY_TREATMENT.sub(
        lambda match: (
            f"{match['lead']}{'' if match['drug'] else 'irradiation, '}chemotherapy, immunotherapy,"
            " endocrine therapy or anti-HER2 therapy"
        ),
        text,
    )


def is_cause(term: Term, text: str) -> bool:
    """Whether a question asks for what comes of a treatment: "released after chemotherapy"."""
    if term.kind not in _TREATED or (term.kind == "use" and term.key not in _TREATMENTS):
        return False
    if _SAYS_WHICH.match(text, term.end):
        return False  # "released by cisplatin-resistant cells"
    before = text[: term.start]
    items = list(ITEM.finditer(text))
    if (by := _BY.search(before)) and any(_near(text, item.end(), by.start()) for item in items):
        return True
    if made := _MADE.match(text, term.end):
        return any(_near(text, made.end(), item.start()) for item in items)
    asked = any(item.end() <= term.start for item in items)
    return bool(asked and _DOES.search(before) and _BRINGS.match(text, term.end))


NEAR = 40  # characters between the items and what is said to bring them about
_OTHER = re.compile(r"\b(?:resist|death|die|dying|apopto|sensiti|growth|spread|metasta)", re.I)


def _near(text: str, start: int, end: int) -> bool:
    return 0 <= end - start <= NEAR and not _OTHER.search(text, start, end)


_PUT_OUT = (
    r"(?:express\w*|releas\w*|secret\w*|shed\w*|levels?|production|amounts?|enrichment|export\w*"
    r"|abundance|upregulation)"
)
_MOVED = (
    r"(?:induc|trigger|elicit|provok|stimulat|rais|increas|elevat|enhanc|lower|reduc|decreas|chang"
    r"|alter|(?:up|down)-?regulat|r[io]se|f[ae]ll|higher)\w*"
)
_PROMOTED = re.compile(
    rf"(?: (?:treatment|therapy|exposure|administration))? (?:[a-z]+ly )?(?:{_BROUGHT}\w*|{_MOVED})"
    rf" (?:the )?(?:[\w-]+ )?(?:{_PUT_OUT}\b|(?:exosomal )?(?:hsa-)?(?:mi(?:cro)?r|let)(?:na)?-\d)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"\b(?:{_PUT_OUT}|{_MOVED})"
    r" (?:by|after|upon|on|under|following|in response to) (?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
_ONCE = re.compile(  # "after irradiation, miR-1 was raised"
    r"\b(?:after|upon|following|under|once) (?:[\w-]+ ){0,3}$", re.IGNORECASE
)
_ANY_MOVED = re.compile(rf"\b{_MOVED}", re.IGNORECASE)
_SAYS_WHICH = re.compile(r"[- ](?:resist|sensitiv|refractory|naive|na.ve|untreated)", re.IGNORECASE)


def causes(span: Span, text: str) -> bool:
    """Whether a sentence says that what stands at a place brings about what it tells of."""
    before = text[: span[0]]
    return bool(
        _MADE.match(text, span[1])
        or _PROMOTED.match(text, span[1])
        or (_AFTER.search(before) and not _SAYS_WHICH.match(text, span[1]))
        or (_ONCE.search(before) and _ANY_MOVED.search(text))
    )
