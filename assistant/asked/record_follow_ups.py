"""Follow-ups on records that were just shown: "when was it published?", "which is older?"."""

import re

from assistant.asked import cues
from assistant.records import Answer, CitedStudy
from index.mirna import find_mirnas
from index.terms import STOPWORDS

MOST_MEANT = 6  # records; a longer list is not what "it" or "the two" stand for
_FIELDS = re.compile(  # what a record has, or how it stands to another one
    r"\b(?:published|appear\w*|print\w*|come out|came out|journals?|dois?|pmids?|titles?|years?"
    r"|(?:co-?)?authors?|wrote|written|older|oldest|newer|newest|earlier|later|more recent|first"
    r"|last|reviews?|volumes?|pages?|full (?:citations?|references?|records?))\b",
    re.IGNORECASE,
)
_THE_PAPER = re.compile(  # which is the document itself
    r"\b(?:this|the|your) (?:whole )?(?:review|paper|article|manuscript)\b", re.IGNORECASE
)
_POINTING = frozenset(
    "both two either them those these it that this ones one when where who which what whose was"
    " were is are did do does and or the a an of in on by give show me us full also".split()
)


def of_the_records(question: str, answer: Answer) -> str | None:
    """The question with the records of the answer that it points at; None where it does not.

    It points at them where it asks for what records have, and brings no subject of its own.
    """
    if not _FIELDS.search(question) or _THE_PAPER.search(question) or find_mirnas(question):
        return None
    words = re.findall(r"[a-z][\w-]*", _FIELDS.sub(" ", question).lower())
    if any(word not in _POINTING | STOPWORDS | cues.LOOKUP_WORDS for word in words):
        return None
    studies = _shown(answer)
    if not studies or len(studies) > MOST_MEANT:
        return None
    named = _named(studies)
    return f"{question.strip()} ({named})" if named else None


_NAMED = re.compile(r" \((?:DOI 10\.\S+|references? \d)[^()]*(?:\([^()]*\)[^()]*)*\)$")


def points_at_records(standalone: str) -> bool:
    """Whether a question was made by `of_the_records`: it has no other subject."""
    return bool(_NAMED.search(standalone))


def _shown(answer: Answer) -> list[CitedStudy]:
    """The studies whose entries of the reference list an answer shows."""
    return [
        study
        for citation in answer.citations
        for study in citation.references
        if study.raw in citation.quote
    ]


def _named(studies: list[CitedStudy]) -> str:
    """Studies as a look-up names them: by DOI where all have one, which no other list doubles.

    "" where one of them has neither a DOI nor a number.
    """
    dois = [study.doi for study in studies if study.doi]
    if len(dois) == len(studies):
        return "DOI " + ", ".join(dois)
    numbers = [str(study.number) for study in studies if study.number is not None]
    if len(numbers) < len(studies):
        return ""
    return ("references " if len(numbers) > 1 else "reference ") + ", ".join(numbers)
