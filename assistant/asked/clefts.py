"""A claim that sets one thing apart, put plainly: "Y is what X hits" and "it is Y that X hits"."""

import re

from index.names import find_entities

_THE_THING = (
    r"(?:what|(?:something|the (?:very )?(?:one|thing|molecule|protein|gene|target|factor|enzyme"
    r"|receptor|pathway|cells?|tissue|drug))(?: (?:that|which))?)"
)
_SO = r"(?:(?:really|indeed|exactly|still|also|actually|precisely|just) )*"
_CLAIM = re.compile(
    rf"^(?P<lead>\W*Is it true that )(?P<what>[^,;:?]{{2,60}}?) (?:is|are|was|were) {_SO}"
    rf"{_THE_THING} (?P<says>[^,;:?]{{6,100}}?)\s*\?*$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    rf"^\W*(?:is|are|was|were) (?P<what>[^,;:?]{{2,60}}?) {_SO}{_THE_THING}"
    r" (?P<says>[^,;:?]{6,100}?)\s*\?*$",
    re.IGNORECASE,
)
_OF_ONE = re.compile(r"(?:the |these |those |this |such )?")
_NO_SUBJECT = re.compile(
    r"(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|might|to|for)\b"
)


def without_cleft(text: str) -> str:
    """A question with what it sets apart in its place: "is Y what X hits" asks if X hits Y.

    What follows must name its own subject: "the gene that drives Y" is a subject itself.
    """
    match = _CLAIM.match(text) or _ASKED.match(text)
    if match is None or _NO_SUBJECT.match(match["says"]):
        return text
    first = _OF_ONE.match(match["says"])
    start = first.end() if first else 0
    if not any(item.start == start for item in find_entities(match["says"])):
        return text
    return f"Is it true that {match['says']} {match['what']}?"
