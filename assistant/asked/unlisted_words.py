"""What no reference list gives of a paper, its authors or its journal; in general words."""

import re
from dataclasses import dataclass

from assistant.asked.any_of import any_of

_WORK = r"(?:papers?|manuscripts?|articles?|stud(?:y|ies)|refs?|references?|publications?|trials?)"


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A thing that no list gives, by its name for the reader and the words that ask for it.

    `anywhere` where these words ask for nothing else, whatever record they speak of.
    """

    name: str
    asked: re.Pattern[str]
    anywhere: bool = False


_UNLISTED = (
    Unlisted(
        "impact factors or other ranks of journals",
        re.compile(
            r"\bimpact[- ]factors?\b|\bcite ?score\b|\bh-?index\b|\beigenfactor\b|\baltmetrics?\b|\bjournal rank\w*"
        ),
        anywhere=True,
    ),
    Unlisted(
        "how often a paper was cited elsewhere",
        re.compile(
            r"\b(?:how (?:often|many times|frequently)|(?:number|count) of times)\b[^?]{0,80}"
            r"\b(?:has|have|had|was|were|been|got|gotten)\b[^?]{0,60}\bcited\b"
            r"(?![^?]*\b(?:in|by|within|throughout) (?:the|this|your) (?:reviews?|text|papers?|articles?))"
            r"|\btimes cited\b|\bcitation (?:counts?|numbers?(?!\W{1,3}\d)|metrics?|rate)\b"
            r"|\bhow many (?:citations|cites)\b[^?]{0,80}\b(?:have|has|had|get|got|gotten|received?|collect\w*|attract\w*|gather\w*)\b"
            r"|\bhow many (?:people|papers|others|articles|authors|times) (?:have |has )?cited?\b"
        ),
    ),
    Unlisted(
        "e-mail or other addresses of authors",
        re.compile(
            r"\be-?mails?\b|\bcorresponding author\b|\bcontact (?:details?|address|information|data)\b"
            r"|\b(?:phone|telephone|fax) (?:no|number)|\b(?:postal|mailing) address\b|\baddress of\b"
        ),
    ),
    Unlisted(
        "where authors work",
        re.compile(
            r"\baffiliat\w+|\borcid\b|\bnationality\b"
            r"|\b(?:which|what) (?:hospital|universit(?:y|ies)|institut\w+|department|country|city|lab(?:oratory)?)s?\b"
            rf"[^?]{{0,40}}\b(?:{_WORK}|authors?|they|he|she|that|it)\b[^?]{{0,20}}(?:\b(?:from|at|based|work\w*))\W*(?:\(|$)"
            rf"|\b(?:which|what) (?:hospital|universit(?:y|ies)|institut\w+|department|country|city)\b[^?]{{0,12}}\b{_WORK}\b[^?]{{0,12}}\bfrom\b"
            r"|\bwhere (?:do|does|did|are|is|were)\b[^?]{0,40}\b(?:work|works|worked|based)\b"
        ),
    ),
    Unlisted(
        "who paid for a study",
        re.compile(
            r"\b(?:fund(?:s|ed|ing|ers?)?|paid for|pays? for|financ(?:ed|ing|ially supported)|sponsor(?:s|ed|ing|ship)?|grants?)\b"
        ),
    ),
    Unlisted(
        "who reviewed or edited a paper",
        re.compile(
            r"\bpeer[- ]?review\w*|\b(?:reviewers?|referees?|(?:handling |academic )?editors?|editor-in-chief)\b"
            rf"|\bwho (?:has )?(?:reviewed|refereed|edited|handled|accepted)\b[^?]{{0,40}}\b(?:{_WORK}|it|that|this)\b"
        ),
    ),
    Unlisted("who publishes a journal", re.compile(r"\bissn\b|\bpublish(?:ers?|ing house)\b")),
    Unlisted(
        "prices",
        re.compile(
            rf"\bprices?\b|\bhow much (?:is|does|do|did|was)\b[^?]{{0,60}}\b(?:costs?|{_WORK}|access)\b"
            r"|\b(?:article processing|publication|subscription|page|open access) (?:charges?|fees?|costs?)\b"
            rf"|\bcosts? (?:of|for) [^?]{{0,30}}\b{_WORK}\b|\bto (?:buy|purchase)\b"
        ),
    ),
    Unlisted(
        "whether a paper can be read freely",
        re.compile(
            r"\bopen[- ]access\b|\bpay-?wall\w*|\bfree(?:ly)? (?:available|accessible|to (?:read|download)|full[- ]?text|online|access)"
            r"|\bcreative commons\b|\bcopyright\b|\bsubscription\b"
        ),
    ),
    Unlisted(
        "when a paper was submitted or accepted",
        re.compile(
            r"\bwhen (?:was|were|did|is)\b[^?]{0,60}\b(?:submitted|received|accepted|revised)\b"
            r"|\b(?:submission|acceptance|receipt|revision) dates?\b|\bdates? of (?:submission|acceptance|receipt)\b"
        ),
    ),
    Unlisted(
        "abstracts or keywords",
        re.compile(r"\babstracts?\b|\bkey ?words?\b"),
    ),
    Unlisted(
        "whether a paper was withdrawn or mended",
        re.compile(r"\bretracted\b|\bcorrigend\w+|\berrat(?:um|a)\b"),
    ),
    Unlisted(
        "interests that authors have declared",
        re.compile(
            r"\bconflicts? of interests?\b|\b(?:competing|vested|financial) interests?\b|\bdisclosures?\b"
        ),
    ),
    Unlisted(
        "PubMed Central numbers", re.compile(r"\bpmc ?ids?\b|\bpmcids?\b|\bpmc (?:no|number)")
    ),
)
_ANY = any_of(one.asked.pattern for one in _UNLISTED)
_SIZE = re.compile(
    r"\bhow many (?:[\w-]+ ){0,2}(?:patients|women|people|participants|subjects|volunteers|samples|cases|controls"
    r"|mice|animals|donors)\b|\b(?:sample|cohort|study) size\b|\bnumber of (?:patients|participants|subjects|women|samples)\b"
)
_PUBMED_ID = re.compile(r"\bpmids?\b|\bpubmed[- ]?(?:ids?|numbers?|no\b|identifiers?)")
_PRINTED = re.compile(r"\b(?:doi(?! 10\.)|journals?|titles?|years?|volume|pages?|who|when)\b")
_DOI = re.compile(r"\bdois?\b(?! 10\.)")
_BESIDE_DOI = re.compile(
    r"\b(?:titles?|volume|pages?|who|when|authors?|full|complete|record)\b|\b(?:journals?|years?)\W+(?:and|or|&|\+|/)|(?:and|or|&|\+|/|,)\W*(?:the )?(?:journals?|years?)\b"
)


def unlisted(lowered: str) -> Unlisted | None:
    """The first thing that a question asks for and no list gives."""
    if not _ANY.search(lowered):
        return None
    return next((one for one in _UNLISTED if one.asked.search(lowered)), None)


def asks_unlisted(lowered: str) -> bool:
    """Whether a question has the words of such a thing, of whatever it asks them."""
    return unlisted(lowered) is not None or asks_pubmed_id(lowered)


def asks_size(lowered: str) -> bool:
    """Whether it is asked how many took part in a study: no list gives it, a text may tell it."""
    return bool(_SIZE.search(lowered))


def asks_pubmed_id(lowered: str) -> bool:
    """Whether the number of a paper in PubMed is asked for, and nothing else that lists print."""
    return bool(_PUBMED_ID.search(lowered)) and not _PRINTED.search(lowered)


def asks_doi(lowered: str) -> bool:
    """Whether a DOI is asked for, and nothing that stands in every entry."""
    return bool(_DOI.search(lowered)) and not _BESIDE_DOI.search(lowered)


def without_unlisted(text: str) -> str | None:
    """A question without the words that ask for such things; None where it has none."""
    patterns = (*(one.asked for one in _UNLISTED), _SIZE, _PUBMED_ID)
    lowered = text.lower()
    left = lowered
    for pattern in patterns:
        left = pattern.sub(" ", left)
    return left if left != lowered else None
