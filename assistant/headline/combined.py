"""Whether it is of use to combine things: "would it help to add B to A?", "better than alone?".

A text affirms it where it tells of just such a combination that something is better by it, or that
it is good beside its parts, and denies it where nothing is.
"""

import re

from assistant.headline.comparisons import OF_WORTH, QUALITY_STEM
from assistant.headline.groups import ILL
from assistant.headline.stated import blanked
from assistant.headline.things import by_key, coverage, names_all, things

_TOGETHER = (
    r"(?:combin\w+|add(?:s|ed|ing|ition)?|together|joint(?:ly)?|pair(?:ed|ing)?|several|multiple"
    r"|more than one|two or (?:three|more)|as an? (?:couple|pair|duo|trio|set|group)"
    r"|panels?|integrat\w+|plus|along(?:side|(?: together)? with)|on top of|in tandem"
    r"|side by side|simultaneous\w*)"
)
_APART = (
    r"(?:one (?:by one|at a time)"
    r"|(?:either|each|any|every|one|both)(?: (?:one|of them|marker|method|technique))?"
    r"(?: (?:(?:does|do|did|is|was) )?(?:alone|(?:by|on|in) (?:itself|its own|isolation)"
    r"|separately|singly))?"
    r"|alone|(?:by|on) (?:itself|themselves|its own|their own)|separate\w*|individual\w*|singl[ey]"
    r"|a single \w+|just one|only one)"
)
_OVER = (
    r"(?:than|over|compared (?:with|to)|relative to|versus|vs\.?|instead of|rather than"
    r"|as opposed to|beyond)(?: (?:at|on|for|with|by|in))?"
)
_ASKED_OF = re.compile(
    r"\b(?:is it|it is|is|are|be|there(?: any| an?| some| much)?) (?P<rate>(?:of (?:use|help|value)"
    r"|useful|helpful|better|best|worth(?:while)?|beneficial|(?:an )?advantage|advantageous"
    r"|advisable|benefit|gain|merit|(?P<bad>worse|harmful|useless|pointless|detrimental)))\b"
    rf"(?=[^?]*\b{_TOGETHER}\b)",
    re.IGNORECASE,
)
_OVER_PARTS_ASKED = re.compile(  # "is A together with B better than either?"
    rf"\b(?P<grade>(?P<bad>worse|less (?:\w+ly )?(?P<lack>\w+)|weaker|poorer|inferior)|better"
    rf"|superior|stronger|more(?: (?:\w+ly )?(?P<quality>(?!about\b|of\b|on\b)\w+))?|higher"
    rf"|greater)\b[^?;]{{0,90}}?\b(?P<over>{_OVER}\b[^?;]{{0,40}}?\b{_APART})\b",
    re.IGNORECASE,
)
_OVER_PARTS = re.compile(
    r"\b(?:(?P<bad>worse|weaker|poorer|inferior|lower|less)|better|superior|stronger|higher|greater"
    r"|ideal|optimal|outperform\w*|more|best|excellent|improv\w*|increas\w*|enhanc\w*)\b"
    rf"[^.;]{{0,120}}?\b(?:{_OVER}|outperform\w*)\b[^.;]{{0,60}}?\b{_APART}\b",
    re.IGNORECASE,
)
_OF_COMBINING = re.compile(  # what is done with things, beside the things
    rf"\b(?:{_TOGETHER}|{_APART}|(?:measur|read|look|us|test|tak|determin|assess|rely|work|string"
    r"|chain|link|join|do|gett?|stick)(?:e|s|ing)?(?: (?:at|on|to))?"
    r"|(?:two|three|four)(?: or (?:three|four|more))?|benefits?|gains?|advantages?|prep\w*|better"
    r"|worse|than|helps?|worth\w*|pointless|useless|instead|rather"
    r"|procedures?|protocols?|techniques?|approach(?:es)?)\b",
    re.IGNORECASE,
)
_HELPS = re.compile(  # "does adding B help?", not "does B help X to do Y?"
    r"\b(?:do|does|did|will|would|can|could|may|might)\b"
    rf"[^?;]{{0,20}}?\b{_TOGETHER}\b[^?;]{{0,90}}?"
    r"\b(?:help|pay off|be of (?:use|help|value))\b(?! \w+ to\b| to\b)"
    rf"|\b(?:does|did|will|would|can|could) it (?:help|promotes?)\b"
    rf"(?=[^?;]{{3,90}}?\b{_TOGETHER}\b)",
    re.IGNORECASE,
)
_COMBINED = re.compile(rf"\b{_TOGETHER}\b", re.IGNORECASE)
_BETTER = re.compile(
    r"\b(?:(?:higher|better|greater|superior|stronger|more) (?!than\b)[\w-]+"
    r"|(?:improv|enhanc|increas|rais|strengthen|boost)\w*|outperform\w*|superior)\b",
    re.IGNORECASE,
)
_NOT_BETTER = re.compile(
    r"\b(?:(?:did|does|do|could|was|were|is|are|would)(?: not|n['’]t)|no|nor|fail\w* to|without"
    r"|neither|never)\b[^,;.]{0,25}$",
    re.IGNORECASE,
)
SPOKEN_OF = 0.6  # of the words of a question


def combination_agreement(asked: str, text: str) -> int:
    """+1 where a text bears out that a combination is of use (or of none), -1 where not; else 0."""
    if not _COMBINED.search(text):
        return 0
    parts, beside = _OVER_PARTS_ASKED.search(asked), _OVER_PARTS.search(text)
    if parts and not (_says_for_what(asked, text, parts.end()) and _is_rated_so(parts, text)):
        return 0
    if parts and _AMOUNT.match(parts["grade"]) and _OF_ILL.search(asked, 0, parts.end()):
        return 0  # a "higher risk" is not met by "superior"
    if parts and beside:
        agree = 1 if bool(parts["bad"]) == bool(beside["bad"]) else -1
        ungraded = blanked(asked, parts.span("grade"), parts.span("over"))
        return agree * _told_of(ungraded, text, beside)  # a text may grade in other words
    better = _BETTER.search(text) or beside
    if better is None:
        return 0
    if rated := _ASKED_OF.search(asked):
        return (-1 if rated["bad"] else 1) * _told_of(asked, text, better)
    return _told_of(asked, text, better) if _HELPS.search(asked) else 0


_AMOUNT = re.compile(r"(?:higher|greater|more|less)\b", re.IGNORECASE)
_OF_ILL = re.compile(rf"{ILL.pattern}|\brisks?\b", re.IGNORECASE)


def _is_rated_so(parts: re.Match[str], text: str) -> bool:
    """Whether a text speaks of the quality that a question grades, if it is not worth as such."""
    quality = parts["quality"] or parts["lack"]
    if not quality or OF_WORTH.fullmatch(quality):
        return True
    return quality[:QUALITY_STEM].lower() in text.lower()


def _says_for_what(asked: str, text: str, since: int) -> bool:
    """Whether a text names any of what is asked behind the parts: "... alone at predicting Y"."""
    there = by_key(asked, text)
    purpose = [item for item in things(asked) if item.start >= since]
    return not purpose or any(item.key in there for item in purpose)


def _told_of(asked: str, text: str, better: re.Match[str]) -> int:
    """+1 where a text says so of what is asked for, -1 where it denies it; 0 of other things."""
    spoken_of = max(coverage(asked, text), coverage(_OF_COMBINING.sub(" ", asked), text))
    if not names_all(asked, text) or spoken_of < SPOKEN_OF:
        return 0
    return -1 if _NOT_BETTER.search(text[: better.start()]) else 1
