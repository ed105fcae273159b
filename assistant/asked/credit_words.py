"""A question that asks by the way whose finding its answer is: "..., and according to whom?"."""

import re

from assistant.asked import cues

_STUDY = r"(?:study|paper|article|publication|reference|citation|source|work|team|group|authors?)"
_FOUND = (
    r"(?:show(?:s|ed|n)?|f(?:i|ou)nds?|reports?|reported|measured|demonstrate[sd]?|describe[sd]?"
    r"|publish(?:es|ed)|discovered|prove[sd]?|established|observed|s(?:aw|een)|says?|said|claims?"
    r"|claimed|did|does|worked out|told|tells|writes?|wrote|looked at|deals with)"
)
_IT = r"(?:it|this|that|so|these|those)"
_WHOSE = re.compile(
    r"(?P<main>.{12,}?)(?:[,;:.?!]|\s[-–—])+\s*(?:(?:and|also|plus)\s+)?(?:please\s+)?(?:"
    r"according to (?:whom|which \w+)|by whom|on whose (?:authority|account|evidence|word)"
    rf"|by which {_STUDY}|who (?:is|was|were) (?:it|that|behind {_IT})|who {_FOUND}(?: {_IT})?"
    rf"|whose {_STUDY} (?:is|was) {_IT}"
    rf"|(?:what|which) {_STUDY} (?:is|was) {_IT}(?: from)?|(?:what|which) {_STUDY} {_FOUND} {_IT}"
    rf"|(?:cite|name|give|state|quote|add)(?: me)? (?:the|its|your|a) {_STUDY}"
    rf"|with (?:the |a |its )?{_STUDY}|(?:the )?{_STUDY}"
    r")(?:,? (?:please|too|as well))?\W*",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(r"\b(?:what|which|how|why|where|when)\b", re.IGNORECASE)


def without_credit(text: str) -> str | None:
    """A question without the words that want to know whose finding it is; None where none do."""
    match = _WHOSE.fullmatch(text.strip())
    if match is None or not _ASKS.search(match["main"]):
        return None
    if cues.RECORD_NOUN.search(match["main"].lower()):
        return None  # "where was that work published, and by whom?"
    return f"{match['main'].rstrip(' ,;')}?"
