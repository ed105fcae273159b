"""Where a document disagrees with itself or with what it cites, asked for as such: the audit."""

import re
from collections.abc import Sequence

from assistant.answers import summary
from assistant.records import Finding, FindingKind
from index.terms import STOPWORDS

MOST = 12  # findings shown; a headline says of how many
_DISAGREE = (
    r"(?:disagree|contradict|conflict|inconsisten|mismatch|discrepan|misquot|mis-?cit|misattribut"
    r"|misrepresent|misreport|inaccura|incorrect|mistake|flaw|fault|doubtful|suspicious|double-?check)\w*"
    r"|\b(?:errors?|wrong(?:ly)?|slips?|verify|reliabl[ey]|unreliable|typos?)"
    r"|\b(?:does|do|did)(?:n['’]t| not) (?:(?:quite|really|seem to|appear to) )*"
    r"(?:match|fit|agree|support|say)|\b(?:is|are|at) (?:at )?odds\b|\bcheck\b"
)
_ITS_OWN = (
    r"(?:references?|citations?|reference (?:list|numbers?)|bibliography|sources?"
    r"|cit(?:ed|es|ing)(?: (?:papers?|stud(?:y|ies)|works?|articles?|titles?))?|itself|themselves"
    r"|own (?:tables?|text|figures?)|tables?)"
)
_PAPER = r"(?:reviews?|papers?|articles?|authors?|documents?|text|manuscript|it|they|itself)"
_AT_ODDS = re.compile(rf"\b(?:{_DISAGREE})\b")
_FLAWS = r"\b(?:contradict|inconsisten|discrepan|error|mistake|mis-?quot|mis-?cit|typo|inaccura)\w*"
_FLAWED = re.compile(  # of the paper as a whole: "are there contradictions in the review?"
    rf"{_FLAWS}[^?]{{0,40}}\b{_PAPER}\b|\b{_PAPER}\b[^?]{{0,40}}{_FLAWS}"
)
_OWN_PART = re.compile(rf"\b{_ITS_OWN}\b")
_SAYS_SO = re.compile(rf"\b(?:{_DISAGREE}|{_ITS_OWN}|{_PAPER})\b", re.IGNORECASE)
_GENERAL = frozenset(
    "place places sentence statement statements claim claims passage passages point points part"
    " parts anywhere somewhere number numbers value values list lists all found known internally"
    " contain contains quote quotes quoted row rows title titles cannot trust look looks"
    " seem seems should against need".split()
)


def is_asked(core: str) -> bool:
    """Whether a question asks where a document is at odds with itself, and of nothing else."""
    if not (tells_of_odds(core) or _FLAWED.search(core.lower())):
        return False
    words = set(re.findall(r"[a-z]{2,}", _SAYS_SO.sub(" ", core.lower())))
    return not words - STOPWORDS - _GENERAL - summary.ASKING


def tells_of_odds(core: str) -> bool:
    """Whether a question says that a document is at odds with itself, or with what it cites."""
    lowered = core.lower()
    return bool(_OWN_PART.search(lowered) and _AT_ODDS.search(lowered))


_CITED = re.compile(r"\b(?:references?|citations?|cit(?:ed|es|ing)|bibliography|sources?)\b", re.I)
_WITHIN = frozenset({FindingKind.TWO_VALUES, FindingKind.TABLE_REFERENCE})


def meant(core: str, findings: Sequence[Finding]) -> list[Finding]:
    """The findings on what is cited, or on the document alone, as a question asks for them."""
    if not tells_of_odds(core):
        return list(findings)
    if _CITED.search(core):
        return [one for one in findings if one.kind is not FindingKind.TWO_VALUES]
    return [one for one in findings if one.kind in _WITHIN]


def headline(findings: Sequence[Finding], documents: int) -> str:
    """How many places there are to check, and how many of them are shown."""
    many = "1 place" if len(findings) == 1 else f"{len(findings)} places"
    where = "1 document" if documents == 1 else f"{documents} documents"
    shown = f"; the first {MOST}" if len(findings) > MOST else ""
    return f"{many} to check in {where}{shown}"
