"""Whether anything befell those of an arm: "did anyone in the A arm die?", "no deaths in A".

Papers count events, clinicians ask of people. None of the event in the arm denies it, any number
affirms it; the arm and the event must be those that are asked about, in one clause.
"""

import re
from collections.abc import Iterator

from assistant.headline.stated import clauses, stated
from assistant.headline.things import by_key, things
from assistant.polarity.words import DENIES
from index.terms import STOPWORDS, tokens

_PEOPLE = (
    r"(?:patients?|people|persons?|wom[ae]n|m[ae]n|child(?:ren)?|participants?|subjects?|cases?"
    r"|infants?|babies|neonates?|volunteers?|recipients?)"
)
_PLACED = (
    r"(?:in|on|of|with|after|under|from|among|during|following|given|taking|getting|receiving"
    r"|treated with|assigned to|randomi[sz]ed to|who (?:had|got|received|took|underwent))"
)
_HAD = (
    r"(?:have|had|get|got|suffer(?:ed)?(?: from)?|develop(?:ed)?|experience(?:d)?|need(?:ed)?"
    r"|requir(?:e|ed)|undergo|underwent)"
)
_ASKED = (
    re.compile(  # "did anyone in the A arm die", "did anyone have Y with A"
        rf"^\W*(?:do|does|did|has|have|had) (?:any(?:one|body)|any {_PEOPLE}|any of the {_PEOPLE})"
        rf"(?: {_PLACED} (?P<arm>[^,;?]+?))? (?:(?:{_HAD}) (?:an? |any )?(?P<what>[^,;?]+?)"
        r"|(?P<died>die|bleed|relapse|vomit|recur|rebleed|miscarry))"
        rf"(?: {_PLACED} (?P<later>[^,;?]+?))?\W*$",
        re.IGNORECASE,
    ),
    re.compile(  # "were there any deaths on A"
        r"^\W*(?:was|were) there (?:any )?(?P<what>(?!(?:more|fewer|less|many|no|an?|significant\w*"
        rf"|differences?)\b)[^,;?]+?) {_PLACED} (?P<arm>[^,;?]+?)\W*$",
        re.IGNORECASE,
    ),
)
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many)"
_EVENTS = re.compile(  # "there were no Y in A", "two Y occurred in A"
    rf"(?:\bthere (?:was|were) )?\b(?:(?P<none>no|zero)|{_NUMBER})(?: \([^()]*\))? "
    r"(?!(?:longer|more|further|significant\w*|difference\w*|evidence|effect|change\w*)\b)"
    rf"(?P<what>(?!{_PEOPLE}\b)[\w-]+(?: [\w-]+){{0,3}}?)"
    r"(?: (?:(?:was|were) (?:seen|observed|reported|recorded|noted|found)|occurred|happened))?"
    rf" {_PLACED} (?P<arm>[^;.]+)",
    re.IGNORECASE,
)
_BEFELL = re.compile(  # "no patient in A had Y", "four patients treated with B died"
    rf"\b(?:(?P<none>no|none of the)|{_NUMBER})(?: \([^()]*\))? (?:of the )?{_PEOPLE}"
    rf" {_PLACED} (?P<arm>[^;.]+?) (?:{_HAD} (?:an? )?(?P<what>[^;.]+)"
    r"|(?P<died>died|bled|relapsed|vomited|miscarried))",
    re.IGNORECASE,
)
_NOT_GIVEN = re.compile(r"\b(?:not|without|no|never|off|before)\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\s\([^()]*\)")
_OF_ARM = frozenset(
    tokens(
        "group groups arm arms patients people treatment therapy new study those given"
        " receiving received treated taking assigned randomized randomised"
    )
)
_WHEN = re.compile(
    r"\b(?:early|late|later|long-term|day|days|week|weeks|month|months|year|years|hours?|first"
    r"|drug-related|treatment-related|related|unrelated|serious|severe|major|minor|mild|hospital"
    r"|symptomatic|fatal|second|new|due|because)\b",
    re.IGNORECASE,
)


def befell_agreement(asked: str, text: str) -> int:
    """+1 where a text has an event in the arm asked about, -1 where none of it; else 0."""
    wanted = next(filter(None, (one.search(asked) for one in _ASKED)), None)
    if wanted is None or DENIES.search(asked):
        return 0
    parts = wanted.groupdict()
    arms = [arm for arm in (parts["arm"], parts.get("later")) if arm]
    what = parts["what"] or parts.get("died") or ""
    if len(arms) != 1 or not things(what):
        return 0
    said = {
        sign
        for sign, arm, event in _told(_BRACKETS.sub("", stated(text)))
        if _is_arm(arms[0], arm) and _is_event(what, event, sign)
    }
    return said.pop() if len(said) == 1 else 0


def _told(text: str) -> Iterator[tuple[int, str, str]]:
    """The events of a text: whether there were any, in which arm, and what."""
    for start, end in clauses(text):
        for pattern in (_EVENTS, _BEFELL):
            for told in pattern.finditer(text, start, end):
                event = told["what"] or told["died"]
                yield (-1 if told["none"] else 1), _BUT.split(told["arm"])[0], event


_BUT = re.compile(r",?\s(?:and|but|while|whereas|who|which|that|than|compared|versus|vs)\b|,", re.I)


def _is_arm(asked: str, told: str) -> bool:
    """Whether a text is of the arm asked about, and not of a part of it."""
    ours, theirs = (set(tokens(one)) - STOPWORDS - _OF_ARM for one in (asked, told))
    return bool(ours) and ours == theirs and not _NOT_GIVEN.search(told)


def _is_event(asked: str, told: str, sign: int) -> bool:
    """Whether a text has the event asked about; that there was none of a kind of it is no none."""
    there = by_key(asked, told)
    if not {one.key for one in things(asked)} <= there.keys():
        return False
    narrower = {one.key for one in things(told)} - by_key(told, asked).keys()
    return sign > 0 or not (narrower or set(_WHEN.findall(told)) - set(_WHEN.findall(asked)))
