"""What a document says of itself in its front and back matter: authors, journal, funding."""

import re
from collections.abc import Callable, Sequence

from assistant.asked.metadata_words import METADATA, REGISTERS
from assistant.asked.naming import MID_SENTENCE
from assistant.bibliography.shelf import Entry
from assistant.question import Question
from index.greek import plain_names
from index.records import Block, BlockKind, Document
from index.section_names import Role, role_of

_ABOUT = {  # what is asked -> what a front or back block that says it begins with or holds
    "authors": re.compile(r"^(?!\W*(?:¹|\^|\*|correspond|keyword))[^.]*,[^.]*$", re.IGNORECASE),
    "correspondence": re.compile(r"correspond|e-?mail|@", re.IGNORECASE),
    "keywords": re.compile(r"^\W*key\s?words", re.IGNORECASE),
    "date": re.compile(
        r"(?:publish|accept|receiv|copyright|©|volume|vol\.).*\b(?:19|20)\d\d\b",
        re.IGNORECASE | re.S,
    ),
    "affiliations": re.compile(
        r"universit|hospital|department|institut|school|college", re.IGNORECASE
    ),
}
_HEADINGS = {
    "funding": re.compile(r"fund|support(?!ing (?:info|mater|data|file))|grant", re.IGNORECASE),
    "data": re.compile(
        r"data (?:and \w+ )?(?:availab|access|shar|deposit)|availability of data|accession",
        re.IGNORECASE,
    ),
    "conflicts": re.compile(r"disclos|conflict|competing|interest", re.IGNORECASE),
    "contributions": re.compile(r"contribut|credit author", re.IGNORECASE),
    "thanks": re.compile(r"acknowledg", re.IGNORECASE),
}
_PAID = re.compile(  # where no heading speaks of money
    r"\b(?:funded by|grant (?:number|no|from)|financial(?:ly)? support\w*"
    r"|(?:work|study|review|research|project|trial) (?:was|is|has been) (?:\w+ )?"
    r"(?:supported|sponsored|financed) (?:\w+ )?by)\b",
    re.IGNORECASE,
)
_IMPRINT = re.compile(  # "Cancers 2025, 17, 2715"
    r"(?:[A-Z][\w.]+ )+(?:19|20)\d\d[,;] ?\d{1,4}(?:\(\d+\))?[,:] ?\w*\d"
)
_EQUAL = re.compile(
    r"\bcontribut\w+ equally|\bequal(?:ly)? contribut\w+|\b(?:co-?|joint(?:ly)? |shared )first\b"
    r"|\bshared? first author\w*",
    re.IGNORECASE,
)
_EQUAL_ASKED = re.compile(r"\bequal|\bshar\w+ (?:the )?first|\bco-?first|\bjoint", re.IGNORECASE)
# What authors are asked to have done, and the words by which a statement of theirs says so.
_DECLARED = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(told, re.IGNORECASE))
    for asked, told in (
        (r"\b(?:approv|sign\w* off|clear\w* |consent)", r"\bapprov"),
        (r"\bagree\w* (?:on|to|with)\b", r"\bagree"),
        (r"\b(?:accountab|answerab|responsib)", r"\b(?:accountab|responsib|guarant)"),
        (r"\b(?:draft|revis|critical)", r"\b(?:draft|revis|writing)"),
        (_EQUAL_ASKED.pattern, _EQUAL.pattern),
    )
)
_DENIED = re.compile(r"\b(?:not|no|none|never|without|fail\w*)\b|n['’]t\b", re.IGNORECASE)
_IN_PART = re.compile(r"\b(?:only|parts?|partly|some)\b", re.IGNORECASE)
_BY_AUTHORS = re.compile(
    r"\b(?:did|do|does|have|has|that|are|is|were|was) (?:(?:all|each|every|both) )?(?:of )?"
    r"(?:the |these )?(?:\w+ )?(?:authors?|they|everyone|everybody|anyone|all)\b",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"\b(?:all|each|every|both|everyone|everybody)\b", re.IGNORECASE)
_PLACES = re.compile(  # "the general practitioners in Bonn, Jena and Munich"
    r"\b(?:practi\w+|GPs?|doctors|physicians|cent(?:re|er)s|hospitals|clinics|sites|participants|patients"
    r"|teams|groups)\b[^.;]{0,40}?\b(?:in|from|at|of) (?:[A-Z][\w/.-]+(?: [A-Z][\w/-]+)?, )+"
    r"(?:and )?[A-Z][\w/-]+"
)
MOST = 3  # blocks
LONGEST_LABEL = 60  # characters


def find_metadata(core: str, documents: Sequence[Document]) -> list[Entry]:
    """The blocks of front and back matter that say what a question asks about the document."""
    lowered = core.lower()
    asked = [name for name, pattern in METADATA.items() if pattern.search(lowered)]
    if "date" in asked:
        asked = ["date"]  # "when was the review published" asks for no journal
    found = [entry for document in documents for entry in _metadata(asked, document)]
    return list({(entry.document.id, entry.block.start): entry for entry in found}.values())[:MOST]


_NONE_DECLARED = re.compile(
    r"\b(?:no|absence of any) (?:(?:known|potential|actual|relevant|personal|commercial|financial"
    r"|competing|or|and|relationships?) )*(?:conflicts?|interests?|disclosures?|relationships?)\b"
    r"|\bnothing to (?:disclose|declare)\b",
    re.IGNORECASE,
)
_SOME_DECLARED = re.compile(
    r"\b(?:other|others|remaining|rest|except|apart|besides|fees?|employ\w*|consult\w*|shares?"
    r"|sharehold\w*|patents?|honorari\w*|stocks?|board|received)\b",
    re.IGNORECASE,
)
_ANY = re.compile(r"\W*any\b", re.IGNORECASE)
_INTERESTS = re.compile(r"\b(?:conflicts?|interests?|ties|links?|connections?)\b", re.IGNORECASE)


def declares_none(question: Question, entries: Sequence[Entry]) -> bool:
    """Whether it is asked if there are interests to declare, and all authors say that none are."""
    core = question.core
    asks = (question.is_yes_no or _ANY.match(core)) and _INTERESTS.search(core)
    said = " ".join(one.document.text[one.block.start : one.block.end] for one in entries)
    told = _NONE_DECLARED.search(said) and not _SOME_DECLARED.search(said)
    return bool(asks and told and not _DENIED.search(core))


def is_declared(core: str, entries: Sequence[Entry]) -> bool:
    """Whether a statement of the authors says that they did what they are asked to have done."""
    if _DENIED.search(core) or _IN_PART.search(core) or not _BY_AUTHORS.search(core):
        return False
    said = [one.document.text[one.block.start : one.block.end] for one in entries]
    if _OF_ALL.search(core) and _EQUAL.search(" ".join(said)) and _EQUAL_ASKED.search(core):
        return False  # "these authors contributed equally" does not say that all did
    wanted = [told for asked, told in _DECLARED if asked.search(core)]
    return bool(wanted) and all(
        any(told.search(text) and not _DENIED.search(text) for text in said) for told in wanted
    )


_NAMED = re.compile(  # a name, and no word for a sponsor or a text
    rf"{MID_SENTENCE}(?!(?:Foundations?|Councils?|Institut\w+|Universit\w+|Ministr\w+|Scien\w+|National|Natural|Nature"
    r"|Research|Societ\w+|Charit\w+|Funds?|Fund\w+|Grants?|Reviews?|Papers?|Articles?|Authors?|Stud\w+)\b)[A-Z][a-z]{2,}\b"
)


def other_funder(core: str, entries: Sequence[Entry]) -> str:
    """A name by which a question tells a sponsor, where what the documents say has no such name."""
    if not METADATA["funding"].search(core.lower()):
        return ""
    said = " ".join(one.document.text[one.block.start : one.block.end] for one in entries).lower()
    return next((name for name in _NAMED.findall(core) if name.lower() not in said), "")


def registered(question: Question, documents: Callable[[], Sequence[Document]]) -> list[Entry]:
    """The front and back matter with the number of a trial, read where that is asked for."""
    if not any(need.name == "registration number" for need in question.quantities):
        return []
    return [
        Entry(document, block)
        for document in documents()
        for block in document.blocks
        if block.kind in {BlockKind.FRONT, BlockKind.BACK}
        and _REGISTERED.search(document.text, block.start, block.end)
    ][:MOST]


_REGISTERED = re.compile(rf"\b{REGISTERS}\W?\w*\d{{4}}")


def _label(text: str) -> str:
    """What a block calls itself: "Conflict of interest: ...", or as headings do, with a stop."""
    label, colon, _ = text[:LONGEST_LABEL].partition(":")
    if colon:
        return label
    label, stop, _ = text[:LONGEST_LABEL].partition(". ")
    return label if stop and role_of(label) is Role.BACK else ""


def _evidence(document: Document) -> str:
    blocks = (block for block in document.blocks if block.kind.is_evidence)
    return "\n".join(document.text[block.start : block.end] for block in blocks)


def _metadata(asked: list[str], document: Document) -> list[Entry]:
    if "places" in asked and _PLACES.search(_evidence(document)):
        asked = [name for name in asked if name != "places"]  # told in the text itself
    found = [
        Entry(document, block)
        for block in document.blocks
        for name in asked
        if _says(name, document, block)
    ]
    return _metadata(["paid"], document) if asked == ["funding"] and not found else found


def _says(name: str, document: Document, block: Block) -> bool:
    """Whether a block of the document says what is asked by that name."""
    text = document.text[block.start : block.end]
    front, back = block.kind is BlockKind.FRONT, block.kind is BlockKind.BACK
    known = document.metadata
    if name == "journal":
        told = block.kind is not BlockKind.REFERENCE and not block.kind.is_evidence
        if not known.journal:
            return front and bool(_IMPRINT.search(text))
        return told and known.journal in text
    if name in _HEADINGS:
        heading = f"{block.path[-1] if block.path else ''} {_label(text)}"
        return back and bool(_HEADINGS[name].search(heading))
    if name == "paid":
        return back and bool(_PAID.search(text))
    if name == "places":
        return back and bool(_PLACES.search(text))
    if name == "equal":
        return (front or back) and bool(_EQUAL.search(text))
    if name == "title":
        return front and text.strip() == (known.title or "")
    if name == "authors" and known.authors:
        return front and all(plain_names(one.split()[-1]) in text for one in known.authors)
    return front and bool(_ABOUT[name].search(text))
