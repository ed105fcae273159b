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


_OF_TWO = re.compile(  # "is it A, rather than B, who have more Y?"
    r"^\W*(?:is|are|was|were)(?:n['’]t)? it (?:really )?(?P<one>(?!(?:in|on|at|by|for|with)\b)"
    r"[^,;?]{2,50}?),? (?:rather than|and not|not|instead of|as opposed to)"
    r" (?P<other>(?!(?:in|on)\b)[^,;?]{2,50}?),? (?:who|that|which) (?P<does>(?![^?]*\bthan\b)"
    r"(?=[^?]*\b(?:more|less|fewer|better|worse|longer|shorter|higher|lower|sooner|earlier|later)"
    r"\b)"
    r"[^,;?]{4,}?)\s*\?*$",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(r"(?:are|were|did|do|can|could|will|would)\b", re.IGNORECASE)
_GENE = re.compile(r"\bthe (?:very )?(?:gene|target|protein)\b", re.IGNORECASE)
_AS_TARGET = re.compile(  # "G is the gene that X shuts down": what else it hits is not G
    r"\b(?:shuts? (?:down|off)|switch(?:es)? off|turns? off|silences?|knocks? (?:down|out)"
    r"|represses|suppresses|inhibits|strikes)$",
    re.IGNORECASE,
)


def without_cleft(text: str) -> str:
    """A question with what it sets apart in its place: "is Y what X hits" asks if X hits Y.

    What follows must name its own subject: "the gene that drives Y" is a subject itself.
    """
    if two := _OF_TWO.match(text):
        does = two["does"]
        asks = "" if _AUXILIARY.match(does) else "Do "
        verb, _, rest = does.partition(" ") if not asks else ("", "", does)
        return f"{asks or f'{verb.capitalize()} '}{two['one']} {rest} than {two['other']}?"
    match = _CLAIM.match(text) or _ASKED.match(text)
    if match is None or _NO_SUBJECT.match(match["says"]):
        return text
    first = _OF_ONE.match(match["says"])
    start = first.end() if first else 0
    if not any(item.start == start for item in find_entities(match["says"])):
        return text
    says = _AS_TARGET.sub("targets", match["says"]) if _GENE.search(text) else match["says"]
    return f"Is it true that {says} {match['what']}?"
