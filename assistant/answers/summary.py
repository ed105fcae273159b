"""What a document comes to as a whole: its conclusion, or else its abstract, in its own words."""

import re

from assistant.asked import cues
from assistant.asked.quantity_words import NUMBERS
from index.records import BlockKind, Document, Sentence
from index.terms import STOPWORDS, tokens

MOST_DOCUMENTS = 3
MOST_BESIDE = 2  # words besides those that ask; more are a subject of their own
_SECTIONS = (  # in order of preference
    re.compile(
        r"\bconclu|\bconcluding\b|\bsummary\b|\btake[- ]home\b|\bkey points\b", re.IGNORECASE
    ),
    re.compile(r"\babstract\b", re.IGNORECASE),
)
ASKING = frozenset(
    "review reviews paper papers article articles study studies document documents authors author"
    " text give tell say says state states come comes brief briefly short words sentence sentences"
    " finally drawn draw reached reach please".split()
)


def is_asked(core: str) -> bool:
    """Whether a question asks what the document concludes, and of nothing in particular."""
    lowered = core.lower()
    if not cues.SUMMARY.search(lowered):
        return False
    return len(beside(core)) <= MOST_BESIDE


def beside(core: str) -> set[str]:
    """The words of such a question that say what it is to be about."""
    words = set(re.findall(r"[a-z]{2,}", cues.SUMMARY.sub(" ", core.lower())))
    return words - STOPWORDS - ASKING - NUMBERS.keys()


_IN_SENTENCES = re.compile(r"\b(?P<number>[a-z]+|\d)[ -]sentences?\b", re.IGNORECASE)


MOST_WANTED = 10


def sentences_wanted(core: str) -> int | None:
    """How many sentences the answer is asked to have: "in five sentences"; None where not said."""
    match = _IN_SENTENCES.search(core)
    number = match["number"].lower() if match else ""
    wanted = int(number) if number.isdigit() else NUMBERS.get(number)
    return min(wanted, MOST_WANTED) if wanted else None


_CONCLUDES = re.compile(
    r"(?:in (?:conclusion|summary|sum)|to (?:conclude|sum up|summari[sz]e)|taken together"
    r"|(?:we|it is) (?:therefore )?conclude[sd]?)\b",
    re.IGNORECASE,
)


def _concluding(document: Document) -> list[Sentence]:
    """The sentences of the paragraph that closes a text without a conclusion of its own."""
    last = next(
        (
            sentence
            for sentence in reversed(document.sentences)
            if document.blocks[sentence.block].kind is BlockKind.PARAGRAPH
            and _CONCLUDES.match(document.text, sentence.start)
        ),
        None,
    )
    return [
        one
        for one in document.sentences
        if last and one.block == last.block and one.start >= last.start
    ]


def sentences_of(document: Document, core: str, limit: int) -> list[str]:
    """The ids of the first sentences of the document's conclusion, or of its abstract.

    Where the question is about something in it, those that tell of that.
    """
    about = set(tokens(" ".join(beside(core))))
    for section in _SECTIONS:
        found = _concluding(document) if section is _SECTIONS[-1] else []
        found = found or [
            sentence
            for sentence in document.sentences
            if (block := document.blocks[sentence.block]).kind is BlockKind.PARAGRAPH
            and block.path
            and section.search(block.path[-1])
        ]
        told = [one for one in found if about & set(tokens(document.text[one.start : one.end]))]
        if found:
            return [one.id for one in told or found][:limit]
    return []
