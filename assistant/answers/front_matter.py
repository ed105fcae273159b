"""What a document says of itself in its front and back matter: authors, journal, funding."""

import re
from collections.abc import Sequence

from assistant.asked import cues
from assistant.asked.naming import MID_SENTENCE
from assistant.bibliography.shelf import Entry
from index.greek import plain_names
from index.records import BlockKind, Document

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
}


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
    asked = [name for name, pattern in cues.METADATA.items() if pattern.search(lowered)]
    if "date" in asked:
        asked = ["date"]  # "when was the review published" asks for no journal
    found = [entry for document in documents for entry in _metadata(asked, document)]
    return list({(entry.document.id, entry.block.start): entry for entry in found}.values())[:MOST]


_NAMED = re.compile(  # a name, and no word for a sponsor or a text
    rf"{MID_SENTENCE}(?!(?:Foundations?|Councils?|Institut\w+|Universit\w+|Ministr\w+|Scien\w+|National|Natural|Nature"
    r"|Research|Societ\w+|Charit\w+|Funds?|Fund\w+|Grants?|Reviews?|Papers?|Articles?|Authors?|Stud\w+)\b)[A-Z][a-z]{2,}\b"
)


def other_funder(core: str, entries: Sequence[Entry]) -> str:
    """A name by which a question tells a sponsor, where what the documents say has no such name."""
    if not cues.METADATA["funding"].search(core.lower()):
        return ""
    said = " ".join(one.document.text[one.block.start : one.block.end] for one in entries).lower()
    return next((name for name in _NAMED.findall(core) if name.lower() not in said), "")


def _label(text: str) -> str:
    """What a block calls itself: "Conflict of interest: ..."."""
    label, colon, _ = text[:LONGEST_LABEL].partition(":")
    return label if colon else ""


def _evidence(document: Document) -> str:
    blocks = (block for block in document.blocks if block.kind.is_evidence)
    return "\n".join(document.text[block.start : block.end] for block in blocks)


def _metadata(asked: list[str], document: Document) -> list[Entry]:
    found = []
    if "places" in asked and _PLACES.search(_evidence(document)):
        asked = [name for name in asked if name != "places"]  # told in the text itself
    for block in document.blocks:
        text = document.text[block.start : block.end]
        heading = f"{block.path[-1] if block.path else ''} {_label(text)}"
        for name in asked:
            if name == "title" and block.kind is BlockKind.FRONT:
                hit = text.strip() == (document.metadata.title or "")
            elif name == "authors" and document.metadata.authors:
                hit = block.kind is BlockKind.FRONT and all(
                    plain_names(author.split()[-1]) in text for author in document.metadata.authors
                )
            elif name == "journal":
                hit = (
                    bool(document.metadata.journal)
                    and block.kind is not BlockKind.REFERENCE
                    and ((document.metadata.journal or "") in text)
                    and not block.kind.is_evidence
                )
            elif name == "places":
                hit = block.kind is BlockKind.BACK and bool(_PLACES.search(text))
            elif name in _HEADINGS:
                hit = block.kind is BlockKind.BACK and bool(_HEADINGS[name].search(heading))
            else:
                hit = block.kind is BlockKind.FRONT and bool(_ABOUT[name].search(text))
            if hit:
                found.append(Entry(document, block))
    return found
