"""The words of a question that only name the paper it asks about: "in the York asthma trial"."""

import re
from collections.abc import Iterator, Set

from assistant.asked.named_paper import tokens_told

_CLOSED = (
    r"the|this|that|their|our|these|in|of|on|for|by|with|was|were|did|is|are|and|from|who|which"
    r"|what|how|why|where|when|whom|whose|had|has|have|does|do"
)
_WORD = rf"(?!(?:{_CLOSED})\b)[\w/'’,-]+"
_SOURCE = (
    r"(?:(?P<cited>study|trials?|cohorts?|RCTs?|series|case (?:report|story|study|history)s?)"
    r"|papers?|articles?|reviews?|teams?|groups?|authors?|meta-?analys[ie]s|analysis|project"
    r"|survey|investigators|researchers|work|report|registry|consortium)\b"
)
_PHRASE = re.compile(  # "the York depression trial", "(MultiCare cohort)"
    rf"(?:\b(?:the|this|their|our) |\()(?P<words>{_WORD}(?: (?:and )?{_WORD}){{0,6}}?) {_SOURCE}",
    re.IGNORECASE,
)
_ONE = r"(?:study|trial|RCT|review|paper|article|cohort|survey|report)\b"
_LABEL = re.compile(  # "Hands-on trial in labour: who ...?"
    rf"^\W*(?P<words>(?:[\w/'’-]+ ){{1,8}}?){_ONE}(?P<subject>(?: [\w/'’-]+){{0,6}})\s?[:–] ",
    re.IGNORECASE,
)
_SUBJECT = re.compile(  # "the study on posture and pain", "the trial of X against Y"
    rf"\b(?:the|this|that|their) (?:[\w/'’-]+ ){{0,6}}?{_ONE}"
    rf" (?:on|about|of|for|into|with|in) "
    rf"(?P<subject>{_WORD}(?: (?:(?:and|of|in|the|on|for|with) )*{_WORD}){{0,7}}?)"
    r"(?=\s*[,?.!;:)]|\s*$)",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"\b(?:review|overview|meta-?analys[ie]s|pooled)\b", re.IGNORECASE)


def naming(text: str, title: str, about: Set[str]) -> frozenset[str]:
    """The tokens of the phrases by which a question names the paper of a title.

    Of these phrases at least one word is one that the paper is `about`: "the control group" names
    none. "The York trial" is one of those cited, where the paper reviews others.
    """
    phrases = (
        tokens_told(words) for words in _phrases(text, reviews=bool(_OF_OTHERS.search(title)))
    )
    return frozenset(token for words in phrases if words & about for token in words)


def _phrases(text: str, *, reviews: bool) -> Iterator[str]:
    for match in _PHRASE.finditer(text):
        if not (match["cited"] and reviews):
            yield match["words"]
    if reviews:
        return
    for match in _LABEL.finditer(text):
        yield f"{match['words']} {match['subject']}"
    for match in _SUBJECT.finditer(text):
        yield match["subject"]
