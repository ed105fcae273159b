"""A question whose question word stands behind what it asks for: "Genes hit by X: which?"."""

import functools
import re

_WORDS = r"(?:which|what|who|whose|whom|how|why|when|where)"
_VERBS = r"(?:is|are|was|were|do|does|did|can|could|may|might|will|would|has|have|had|should)"
_SORTS = r"(?:types?|kinds?|sorts?|ones?|names?|exactly)"
_LAST = re.compile(
    rf"^\W*(?!{_WORDS}\b|{_VERBS}\b|(?:please|list|name|give|tell|in|for|from|of|on|as|to)\b)"
    rf"(?P<what>(?:(?!\b(?:{_WORDS}|certain|some|several|various|a few)\b)[^:?.!;]){{3,160}}?)(?:\s?[:,;?]|\s[-–—])\s+"
    rf"(?:(?:and )?(?:which|what|who)(?: {_SORTS})*"
    r"(?: (?:is|are|was|were) (?:they|these|those|there|meant|covered|named|listed|mentioned"
    r"|described|reported|known|told of|spoken of|talked about))?(?: (?:here|there|exactly))?"
    r"|(?:please )?(?:name|list|enumerate|give me) (?:them|these|all)(?: all)?(?:,? please)?)\W*$",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=64)  # one step after the other asks this of a question
def fronted(text: str) -> str:
    """The text with its question word first: "which genes hit by X"; as it is where it has that."""
    last = _LAST.match(text)
    if last is None:
        return text
    what = last["what"]
    return f"which {what[:1].lower() if what[1:2].islower() else what[:1]}{what[1:]}?"


_TOPIC = re.compile(
    rf"^\W*(?!{_WORDS}\b|{_VERBS}\b|(?:please|list|name|give|tell|in|for|from|of|on|as|to)\b)"
    r"(?P<what>[^:?.!;,]{3,100}?)(?:\s?:|\s[-–—])\s+"
    r"(?P<asks>(?:which|what) [^?.;:]{3,100}?) (?:it|them|this)\W*$",
    re.IGNORECASE,
)


def with_its_topic(text: str) -> str:
    """The text with what stands before the question for its "it": "bone loss: which slow it?"."""
    topic = _TOPIC.match(text)
    return f"{topic['asks']} {topic['what']}?" if topic else text
