"""Whether something is done in one way: "is X standardised?", "is there a uniform process for X?".

That processes are not homogeneous, or that a standard is lacking, denies it; that there is
consensus affirms it.
"""

import re

from assistant.headline.things import coverage, names_all

_WAYS = (
    r"(?:ways?|manners?|methods?|protocols?|procedures?|process(?:es)?|techniques?|practices?"
    r"|workflows?|standards?|definitions?|cut-?offs?|thresholds?|guidelines?|criteria)"
)
_ONE = (
    r"(?:uniform(?:ly)?|homogen\w+|standardi[sz]\w+|harmoni[sz]\w+|unified|consensus"
    r"|agreed(?: upon)?"
    rf"|(?:the same|one|a (?:single|common|standard)|universal\w*) (?:\w+ )?{_WAYS})"
)
_UNIFORM = re.compile(  # "more than by a single method" sets one way beside others
    rf"(?<![\w-])(?<!than )(?<!over )(?<!with )(?<!of )(?<!to )(?<!from )(?<!by ){_ONE}\b",
    re.IGNORECASE,
)
_DIVERSE = re.compile(
    r"\b(?:non-?(?:homogen|uniform|standard)\w*|unstandardi[sz]\w+|inconsistent(?:ly)?)\b"
    rf"|\bheterogen\w+ (?=(?:[\w-]+ ){{0,2}}?{_WAYS}\b)"
    r"|\b(?:is|are|was|were|remains?) (?:\w+ ){0,2}?heterogen\w+"
    r"(?= (?:in|between|among|across)\b|[,.;]|$)"
    r"|\b(?:not|never|no|lack\w*|absence of|without|n['’]t|few|little|need for|yet to be)\b"
    rf"[^.;,]{{0,40}}?(?<![\w-])(?:{_ONE}|standards?|uniformity)\b"
    r"|\b(?:differ|var)(?:s|y|ies|ied|ed)?(?: (?:widely|greatly|a lot|so much|much))?"
    r" (?:from (?:one )?|between |across |among )"
    r"(?:lab\w*|cent(?:er|re)s?|groups?|sites?|stud(?:y|ies))\b"
    rf"|\b{_WAYS}\b[^.;]{{0,60}}?\b(?:differ(?:s|ed)?|var(?:y|ies|ied)|divers\w+|diverg\w+)\b",
    re.IGNORECASE,
)
_FILLING = re.compile(
    rf"\b(?:{_ONE}|{_WAYS}|labs?|laborator(?:y|ies)|groups?|everybody|everyone|everywhere|done"
    r"|by now|now|yet|still|already|today|nowadays|currently)\b",
    re.I,
)
SPOKEN_OF = 0.6  # of the other words of a question


def uniformity_agreement(asked: str, text: str) -> int:
    """+1 where both say that a thing is done in one way, or both in many; -1 where not; else 0."""
    wanted = _is_uniform(asked)
    told = _is_uniform(text) if wanted else 0  # few questions are of this
    if not told or not names_all(asked, text):
        return 0
    rest = _FILLING.sub(" ", _DIVERSE.sub(" ", asked) if wanted < 0 else asked)
    return wanted * told if coverage(rest, text) >= SPOKEN_OF else 0


def _is_uniform(text: str) -> int:
    return -1 if _DIVERSE.search(text) else 1 if _UNIFORM.search(text) else 0
