"""The studies behind the items of a list, asked for beside them: "... and which study for each?".

A list's own citations lead to its studies, so that the words that ask for these are set aside
before the rest is read.
"""

import re

from assistant.asked import record_cues
from index.terms import STOPWORDS

_WORK = (
    r"(?:(?:the|their|its|all|any|each|every|of|source|primary|original|cited|underlying"
    r"|respective|corresponding|matching|supporting|relevant|full|study|reference|ref|citation"
    r"|literature)\s+)*"
    r"(?:stud(?:y|ies)|papers?|references?|refs?|citations?|cites?|sources?|articles?|publications?"
    r"|works|literature)\b\.?"
    r"(?:\s\(?(?:numbers?|nos?|nrs?)\b\.?\)?)?"
)
_EACH = (
    r"(?:(?:each|every)(?: (?:one|single one|case|time|item|entry|finding|claim|of (?:them|these)"
    r"|mi(?:cro)?-?rna|gene|target|drug|cell(?: type)?|fluid|pathway))?"
    r"|it|them|these|those|that|all(?: of (?:them|these))?|which)"
)
_BEHIND = (
    rf"(?:\s+(?:(?:behind|for|of|to|on|with|in|beside|next to|supporting|showing) {_EACH}"
    rf"|(?:(?:that|which) )?(?:it|they|{_EACH}) (?:rests?|relies|rely|(?:is|are) (?:based|told)"
    r"|comes?|stands?|stems?)(?: (?:up)?(?:on|from|in|by))?"
    rf"|(?:it|they) (?:is|are) (?:from|in)|(?:that|which) (?:show|found|report)\w*(?: {_EACH})?"
    r"|as well|too|also|please|each|listed|given|cited|named|added|included|attached))*"
)
_GIVE = (
    r"(?:(?:please|kindly|and|also|then|so|plus|along|together|if possible|but),? )*"
    r"(?:(?:add|give|state|name|include|cite|show|tell me|quote|mention|put|provide|list(?:ed)?"
    r"|(?:whole|full|complete) list|(?:i|we)(?:['’]d| would)? (?:want|need|like)(?: also)?) )?"
    r"(?:(?:me|also|with|together with|along with|incl(?:uding|\.)?) )*"
)
_WHO = (
    r"(?:(?:and|also|so),? )*"
    rf"(?:(?:(?:in|from|by|on) )?(?:which|what|whose) {_WORK}"
    rf"(?: (?:is|are|was|were|has|have|does|do|did)(?: (?:it|each|that|they|this))?"
    rf"(?: {_EACH})?)?{_BEHIND}"
    rf"|whose (?:findings?|results?|work|data) (?:is|are|was|were) {_EACH}"
    rf"|(?:who|by whom)(?: (?:has |have )?(?:show\w*|found|report\w*|describ\w*|prove[dn])"
    rf"(?: (?:it|{_EACH}))?)?)"
)
_MARK = r"(?:\s*[,;:.?!(–—]+\s*|\s+[-+&]\s*|\s+)"
_ASKED_BESIDE = re.compile(
    rf"(?P<head>^.{{12,}}?)(?P<mark>{_MARK})"
    rf"(?:(?P<asked>{_WHO})|(?P<given>(?P<order>{_GIVE}){_WORK}{_BEHIND}))[\s).!?]*$",
    re.IGNORECASE | re.DOTALL,
)
_JOINED = re.compile(  # a mark alone joins no "papers" to what stands before it
    r"\b(?:with|plus|and|add|give|state|name|include|cite|incl(?:uding)?|list|each)\b"
    r"|\b(?:included|attached|added|too|as well)\W*$|\b(?:i|we)\b[^.]{0,10}\b(?:need|want|like)\b",
    re.IGNORECASE,
)
_HANGS = re.compile(  # "miRNAs in the | papers" is no list with its papers
    r"(?:\b(?:which|what|whose|how many|the|an?|all|of|in|by|from|on|about|these|those|this|any|is"
    r"|are|was|were|no|some|two|three|other|for|to|with|their|its)|[-/])$",
    re.IGNORECASE,
)

_LISTING = re.compile(r"\b(?:list|name|tabulate|all|every|each|everything)\b", re.IGNORECASE)
_CITE = re.compile(r"cites?\b", re.IGNORECASE)
_WHO_CITE = re.compile(r"\b(?:they|we|you|it|authors|reviewers|review|paper)$", re.IGNORECASE)
_NAMED_AGAIN = re.compile(r"(?<=\?)\s+[\w-]+$")  # "in which fluids? fluid + paper"


def without_studies(text: str) -> str | None:
    """A question without the words that want the studies beside its items; None where none do."""
    behind = _ASKED_BESIDE.match(text.strip())
    if behind is None:
        return _without_last_clause(text.strip())
    head, mark = behind["head"].rstrip(" ,;:(–—-+&"), behind["mark"].strip()
    apart = bool(re.search(r"[,;:.?!(–—+&-]", mark))
    if _CITE.match(text.strip(), behind.end("mark")) and _WHO_CITE.search(head):
        return None
    hangs = not re.search(r"[?.!;:]", mark) and _HANGS.search(head)
    if hangs or record_cues.RECORD_NOUN.search(head.lower()):
        return None
    joined = any(_JOINED.search(behind[one] or "") for one in ("order", "given"))
    joined = joined or bool(re.search(r"[+&]", mark) or (apart and _LISTING.search(head)))
    if behind["given"] and not joined:
        return None
    if behind["asked"] and not apart and not re.match(r"and\b", behind["asked"], re.IGNORECASE):
        return None  # "what we know of who showed it"
    head = _NAMED_AGAIN.sub("", head)
    return f"{head}{'' if head[-1] in '.?!' else '?'}"


_CLAUSE = re.compile(  # where another one may begin
    r"\s*[,;:.?!(–—]\s*|\s+-\s+|\s+(?=(?:and|then|plus) (?:say|tell|give|name|add|state)\b)"
)
LEAST_LISTED = 12  # characters of what is listed
_STUDY_NOUN = re.compile(
    r"\b(?:stud(?:y|ies)|papers?|references?|refs?|citations?|articles?|publications?|authors?"
    r"|sources?)\b"
)
_OF_STUDIES = frozenset(  # words that say nothing but that, and how, the studies are wanted
    "study studies paper papers reference references ref refs citation citations article"
    " articles publication publications author authors source sources year years doi dois"
    " journal journals number numbers primary original cited pull need needed want wanted"
    " like rest rests resting based claim claims finding findings tested shown showed show"
    " shows found support supports supporting say tell give name cite add state quote list"
    " also strength should would look read get behind together beside mirna mirnas microrna"
    " micrornas gene genes drug drugs each every one ones item items column please evidence"
    " proof come comes reported described rely relies".split()
)


def _without_last_clause(text: str) -> str | None:
    """A question without its last clauses where every word of these is on studies."""
    for mark in _CLAUSE.finditer(text, LEAST_LISTED):
        last = text[mark.end() :].lower()
        words = set(re.findall(r"[a-z]{2,}", last)) - STOPWORDS
        if _STUDY_NOUN.search(last) and words <= _OF_STUDIES:
            head = re.sub(r"\W*\b(?:and|plus|with)$", "", text[: mark.start()])
            return None if _STUDY_NOUN.search(head.lower()) else f"{head}?"
    return None
