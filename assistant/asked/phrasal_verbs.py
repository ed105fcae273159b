"""Phrasal verbs of a question by the one word that papers write: "went up" for "increased".

Search drops the particle, and what is left of "go up", "turn up" and "hand out" finds nothing, or
something else. General English; a verb with its object in between ("leave it out") is read too.
"""

import functools
import re
from collections.abc import Mapping

_VERBS = """
go goes went gone going come comes came coming shoot shot creep crept: up = increase
go goes went gone going come comes came coming: down = decrease
cut cuts cutting bring brings brought: down = reduce
bring brings brought bringing: on = induce
set sets setting: off = trigger
turn turns turned turning crop crops cropped: up = occur
find finds found finding figure figured work works worked working make made: out = determine
pick picks picked picking: up = detect
carry carries carried carrying: out = perform
carry carries carried carrying go goes went: on = continue
hand hands handed handing give gave given: out = dispense
leave leaves left leaving: out = exclude
give gives gave given giving: up = discontinue
come comes came: off = discontinue
put puts putting: off = delay
put puts: on weight = gain weight
throw throws threw thrown: up = vomit
clear clears cleared clearing: up = resolve
split splits divide divided: up = allocate
send sends sent: back = return
rule rules ruled ruling: out = exclude
"""


@functools.cache
def _one_word() -> tuple[re.Pattern[str], Mapping[tuple[str, str], str]]:
    """A pattern for all of them, and the one word by verb and particle."""
    words = {}
    for line in _VERBS.strip().splitlines():
        verbs, _, rest = line.partition(": ")
        particle, _, word = rest.partition(" = ")
        words.update({(verb, particle): word for verb in verbs.split()})
    particles = "|".join(sorted({particle for _, particle in words}, key=len, reverse=True))
    verbs = "|".join(sorted({verb for verb, _ in words}, key=len, reverse=True))
    return re.compile(
        rf"\b(?P<verb>{verbs})(?P<what> (?:it|them|this|that))? (?P<particle>{particles})\b",
        re.IGNORECASE,
    ), words


_EYE = re.compile(r"\b(?:keep|keeps|kept|keeping) (?:an eye|tabs|a (?:close )?watch) on\b", re.I)


def in_one_word(sought: str) -> str:
    """What is searched for, with its phrasal verbs by the word that papers write."""
    pattern, words = _one_word()

    def put(match: re.Match[str]) -> str:
        word = words.get((match["verb"].lower(), match["particle"].lower()))
        return f"{word}{match['what'] or ''}" if word else match[0]

    return _EYE.sub("monitor", pattern.sub(put, sought))
