"""Which of the open documents a question names: "the myeloma review", "the review on asthma"."""

import functools
import re
from collections.abc import Callable, Container, Sequence, Set
from typing import Protocol

from index.terms import STOPWORDS, tokens

MOST_TITLES = 2_000  # documents whose titles are looked through; of more, one is chosen by its id

_WORD = r"(?!(?:which|what|whose|cited|same|first|second|other|of|the|in|on|to|for|by)\b)[\w/-]+"
_WORDS = rf"(?P<words>{_WORD}(?: {_WORD}){{0,4}}?)"
_SUBJECT = rf"(?P<words>{_WORD}(?: (?:(?:in|of|and|on|the) )*{_WORD}){{0,6}}?)"
_NAMED = (
    re.compile(
        rf"\b(?:the|this|that|your|our) {_WORDS}"
        r" (?P<noun>review|paper|article|document|study|work)\b(?!s)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:the|this|that|your|our|their) (?:(?:systematic|narrative|present|whole) ){0,2}"
        rf"(?P<noun>review|document) (?:on|about|of) {_SUBJECT}"
        r"(?=\s*[,?.!;:]|\s*$|\s+(?:and (?:what|who|how)|says?|tells?|mentions?|cites?|lists?"
        r"|ha(?:s|ve)"
        r"|contains?|includes?|aims?|tr(?:y|ies|ying))\b)",
        re.IGNORECASE,
    ),
)


_REVIEW = re.compile(r"\b(?:review|overview)\b", re.IGNORECASE)


class Titled(Protocol):
    """A document as far as it can be named."""

    @property
    def id(self) -> str:
        """What it is chosen by."""

    @property
    def title(self) -> str:
        """Its title."""


Often = Callable[[str, str], bool]
"""Whether the text of a document, by its id, has a search token all through."""


def paper_named(
    text: str,
    documents: Sequence[Titled],
    among: Container[str] | None = None,
    often: Often = lambda document_id, token: False,
) -> tuple[str, str] | None:
    """The id of the one document that a question names, and the question with "the review" for it.

    `among` are the ids of the documents that are asked, all where None. A document is named by
    words that its title has and no other's has together, or that it has `often`; None where no
    document is, or several. A "study" is none that calls itself a review: there it is one of those
    that are cited.
    """
    asked = [one for one in documents if among is None or one.id in among]
    matches = [
        (match, words)
        for pattern in _NAMED
        for match in pattern.finditer(text)
        if (words := _told(match["words"]))
    ]
    for by_text in (False, True):
        for match, words in matches:
            found = [
                one.id
                for one in asked
                if not (match["noun"].lower() == "study" and _REVIEW.search(one.title))
                and all(by_text and often(one.id, word) for word in words - _told(one.title))
            ]
            if len(found) == 1:
                put = f"the {match['noun']}"
                return found[0], text[: match.start()] + put + text[match.end() :]
    return None


@functools.lru_cache(maxsize=4096)
def _told(title: str) -> frozenset[str]:
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", title)
    return frozenset(
        token for word in words if word.lower() not in STOPWORDS for token in tokens(word)
    )


_IN_PHRASE = (
    r"(?!(?:the|this|that|their|our|these|in|of|on|for|by|with|was|were|did|is|are|and|from)\b)"
    r"[\w/'’,-]+"
)
_PHRASE = re.compile(  # "the York depression trial", "(MultiCare cohort)"
    rf"(?:\b(?:the|this|their|our) |\()(?P<words>{_IN_PHRASE}(?: {_IN_PHRASE}){{0,6}}?)"
    r" (?:(?P<cited>study|trials?|cohorts?)|papers?|articles?|reviews?|teams?|groups?|authors?"
    r"|meta-?analys[ie]s|analysis|project|survey|investigators|researchers|RCT|work|report|registry"
    r"|consortium)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"\b(?:review|overview|meta-?analys[ie]s|pooled)\b", re.IGNORECASE)


def naming(text: str, title: str, about: Set[str]) -> frozenset[str]:
    """The tokens of the phrases by which a question names the paper of a title.

    Of these phrases at least one word is one that the paper is `about`: "the control group" names
    none. "The York trial" is one of those cited, where the paper reviews others.
    """
    phrases = (
        _told(match["words"])
        for match in _PHRASE.finditer(text)
        if not (match["cited"] and _OF_OTHERS.search(title))
    )
    return frozenset(token for words in phrases if words & about for token in words)
