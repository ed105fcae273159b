"""No difference between just the two that a question sets against each other.

"Did A have more Y than B?" is denied by "Y did not differ between A and B", whatever else is said
of either: where the two sides meet, and the text measures nothing else.
"""

import re

from assistant.biology.lay_words import technical_text
from assistant.headline.groups import sides_compared
from assistant.headline.side_words import are_the_sides, words_of_side
from assistant.headline.stated import without_effect
from assistant.headline.things import by_key, keys_of, things
from assistant.polarity.words import DENIED_BEFORE
from index.terms import tokens

_TWO = re.compile(
    r"\b(?:between|among) (?:the )?(?P<one>[^,.;()]{2,70}?) (?:and|versus|vs\.?) (?:the |those )?"
    r"(?P<other>[^,.;()]{2,60}?)(?=\s*(?:[,.;(]|$)|\s(?:was|were|is|are|in|at|for|with regard|with"
    r" respect|regarding|as to|after|over|during)\b)",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:differences?|differ(?:ed|s)?|difference) (?:\w+ly )?(?:in|of|for|regarding|as to) "
    r"(?:the )?(?P<what>[^,.;()]{2,80}?)\s*$",
    re.IGNORECASE,
)
_DIFFERED = re.compile(
    r"(?P<what>[^,.;:]{2,90}?) (?:did|do|does|was|were|is|are)(?: not|n['’]t| no)\b[^,.;]{0,40}$",
    re.IGNORECASE,
)
_OF = re.compile(r"\s(?:of|in|for|to|on|at)\s")


def sides_alike(asked: str, text: str) -> bool:
    """Whether a text denies a difference in what is asked between the two sides of a question."""
    sides = sides_compared(asked)
    if sides is None:
        return False
    for start, end in without_effect(text):
        two = _TWO.search(text, start, end)
        if two is None or not _names_the_sides(sides, two):
            continue
        another = measures_another(asked, text[start : two.start()])
        if not another and not alike_in_another(asked, text[start:end]):
            return True
    return False


def measures_another(asked: str, lead: str) -> bool:
    """Whether what does not differ is other than what a question asks about.

    `lead` ends before "between": of "no difference in heart size" the size is measured.
    """
    measured = _MEASURED.search(lead) or _DIFFERED.search(lead)
    if measured is None:
        return False
    what = measured["what"]
    named = things(_OF.split(what, maxsplit=1)[0]) or things(what)
    there = by_key(what, asked)
    return bool(named) and named[-1].key not in there


_ALIKE_IN = re.compile(  # what two groups are alike in: "did not differ in terms of age and BMI"
    r"\b(?:in terms of|(?:with|in) (?:respect|regards?) (?:to|of)|as regards|regarding"
    r"|concerning)\s"
    r"(?P<what>[^.;()]+)",
    re.IGNORECASE,
)
_IN_ANYTHING = re.compile(
    r"\b(?:efficacy|effects?|effectiveness|outcomes?|results?|benefits?|end-?points?|performance)\b",
    re.IGNORECASE,
)


def alike_in_another(asked: str, clause: str) -> bool:
    """Whether a clause names in what there is no difference, and a question has nothing of it."""
    alike = _ALIKE_IN.search(clause)
    if alike is None or _IN_ANYTHING.search(alike["what"]):
        return False
    there = by_key(asked, alike["what"])
    return not any(item.key in there for item in things(asked))


def _names_the_sides(sides: tuple[frozenset[str], frozenset[str]], two: re.Match[str]) -> bool:
    one, other = words_of_side(two["one"], two["other"]), words_of_side(two["other"], two["one"])
    return are_the_sides(sides, one, other)


_GOOD = (
    r"(?:good|well|accurate(?:ly)?|effective(?:ly)?|reliabl[ey]|useful|sensitive|specific|strong"
    r"|powerful|valuable|efficacious|safe)"
)
_NO_WORSE = re.compile(
    r"(?:\b(?:not|no|never)|n['’]t) (?:\w+ly )?"
    rf"(?:weaker|worse|inferior|poorer|less (?:\w+ly )?{_GOOD}) (?:than|to) (?P<second>[^,.;()]+)",
    re.IGNORECASE,
)
_AS_GOOD = re.compile(
    rf"\b(?:(?:just |quite |every bit )?as {_GOOD}(?: [\w-]+){{0,4}}? as|on a par with"
    r"|comparable (?:to|with)|equivalent to) (?P<second>[^,.;?]+)",
    re.IGNORECASE,
)


_IN_WHICH = re.compile(r"\s(?:for|in|with|at|on|as to|regarding|after|during|over)\s.*", re.DOTALL)
_NOT_SHOWN = re.compile(  # "failed to demonstrate non-inferiority", "did not meet its margin"
    rf"{DENIED_BEFORE.pattern}|\b(?:fail\w*|unable|neither|nor|could not|without|hardly)\b",
    re.IGNORECASE,
)


def is_no_worse(asked: str, text: str) -> bool:
    """Whether "as good as B" is asked, or "not worse than B", and the latter told of the same two.

    What a trial failed to show it did not show.
    """
    wanted = _AS_GOOD.search(asked) or _NO_WORSE.search(asked)
    plain = technical_text(text)  # "demonstrated non-inferiority to B"
    told = _NO_WORSE.search(plain)
    if wanted is None or told is None or _NOT_SHOWN.search(plain[: told.start()]):
        return False
    second = _second_of(wanted) & _second_of(told)
    first = keys_of(asked[: wanted.start()]) & keys_of(plain[: told.start()])
    return bool(second) and bool(first - keys_of(told["second"]))


def _second_of(two: re.Match[str]) -> set[str]:
    """The tokens of what something is held against, without that in which it is."""
    return set(tokens(_IN_WHICH.sub("", two["second"])))


_DIFFERS_FROM = re.compile(  # "shows marked functional differences compared to B, including ..."
    r"\b(?:exhibit|show|display|have|has|had|reveal)\w* (?:[\w-]+,? ){0,5}?differences?"
    r" (?:compared (?:to|with)|from|relative to|versus) (?P<second>[^,.;()]+)(?P<how>[^.;]*)",
    re.IGNORECASE,
)
_FALLS_SHORT = re.compile(
    r"\b(?:impair\w*|limited|poor(?:er)?|inefficien\w*|ineffective|reduced|inferior|deficien\w*"
    r"|defective|compromised|diminished|weaker|lower|less|insufficient|inadequate)\b",
    re.IGNORECASE,
)


def falls_short_of(asked: str, text: str) -> bool:
    """Whether "as good as B" is asked, and told that A is less so, or differs for the worse."""
    if _is_less_so(asked, text):
        return True
    wanted, told = _AS_GOOD.search(asked), _DIFFERS_FROM.search(text)
    if wanted is None or told is None or not _FALLS_SHORT.search(told["how"]):
        return False
    own = set(tokens(wanted["second"])) & set(tokens(told["second"]))
    first = keys_of(text[: told.start()]) & keys_of(asked[: wanted.start()])
    return bool(own and first)


_LESS_SO = re.compile(
    rf"\bless (?:\w+ly )?(?P<how>{_GOOD})(?: [\w-]+){{0,4}}? than (?P<second>[^,.;()]+)",
    re.IGNORECASE,
)


def _is_less_so(asked: str, text: str) -> bool:
    """Whether "as sensitive as B" is asked, and told that A is less sensitive than B."""
    wanted, told = _AS_GOOD.search(asked), _LESS_SO.search(text)
    if not wanted or not told or told["how"].lower()[:STEM] not in wanted[0].lower():
        return False
    if DENIED_BEFORE.search(text[: told.start()]) or DENIED_BEFORE.search(asked[: wanted.start()]):
        return False
    second = set(tokens(wanted["second"])) & set(tokens(told["second"]))
    first = keys_of(asked[: wanted.start()]) & keys_of(text[: told.start()])
    return bool(second) and bool(first - keys_of(told["second"]))


STEM = 6  # letters by which "effective" and "effectively" meet
