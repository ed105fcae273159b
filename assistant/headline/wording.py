"""The words of a headline, and what they call the documents that were searched."""

import re

from index.records import Document

YES = "Yes"
NO = "No: the review states the opposite"
NOT_SO = "No: the review denies it"
NO_DIFFERENCE = "No: the review finds no significant difference"
UNKNOWN = "The review does not say"


OPENING = 4000  # characters at a document's head in which it says what it is
_REVIEW = re.compile(
    r"\b(?:reviews?\b(?! board| committee)|mini-?review|overview|meta-analysis|guidelines?"
    r"|(?:here|we|this article) (?:\w+ly )?summari[sz]es?|emerging roles?)\b",
    re.IGNORECASE,
)


def worded(headline: str | None, only: Document | None) -> str | None:
    """A headline with "the review" put as what was searched: a review, a paper or several sources.

    `only` is the document searched, None where there are several.
    """
    if headline is None or "review" not in headline:
        return headline
    if only is None:
        several = headline.replace("The review does", "The sources do")
        return several.replace("the review", "the source quoted")
    return headline if is_review(only) else headline.replace("review", "paper")


def is_review(document: Document) -> bool:
    """Whether a document calls itself a review, in its title or at its head."""
    return bool(_REVIEW.search(document.title) or _REVIEW.search(document.text[:OPENING]))
