"""Whether there is such a thing at all: "do we have a drug for X?", "there is no database of Y".

That there is none answers whoever asks whether one can be had, whatever it would be good for.
"""

import re

from assistant.asked.frame_words import ANYONE, LEAD_IN
from assistant.headline.things import coverage, names_all, things
from index.terms import STOPWORDS, tokens

SPOKEN_OF = 0.6  # share of what stands behind the thing asked for that its denial must have
_ADV = r"(?:(?:\w+ly|still|yet|already|now|so far|as yet|at present|to date) )*"
_WHO = rf"(?:{ANYONE}|patients)"
_ASKED = re.compile(
    rf"^\W*{LEAD_IN}(?:(?:is|are) there {_ADV}"
    rf"|(?:do|does|did) {_WHO} {_ADV}(?:have|possess|know of) |(?:have|has) {_WHO} {_ADV}got "
    rf"|(?:can|could|may) {_WHO} {_ADV}(?:use|consult|find|order|buy|get|obtain|access|turn to) "
    r"|(?:is|are|does|do) (?=(?:an?|any|some)\b[^?]*?\b(?:exist|available|on the market|in use)\b))"
    rf"{_ADV}(?:an?|any|some) (?P<what>[^?,;]+)",
    re.IGNORECASE,
)
_NONE = re.compile(
    rf"\bthere (?:is|are|exists?) {_ADV}(?:no|not {_ADV}(?:an?|any)) (?P<what>[^,;.()\[]+)"
    rf"|\bno (?P<said>[^,;.()\[]{{3,80}}?) (?:is|are|has been|have been) {_ADV}(?:available|known"
    r"|approved|in use|established|developed|found|on the market)\b[^,;.()\[]*"
    r"|\bno (?P<existing>[^,;.()\[]{3,80}?) exists?\b",
    re.IGNORECASE,
)
_BEHIND_HEAD = re.compile(
    r"\s(?:for|against|to|of|on|in|with|that|which|specific\w*|devoted|dedicated|related|about|able"
    r"|available|exist|so|at|by|from|as)\b",
    re.IGNORECASE,
)
_TREATMENT = re.compile(
    r"(?:drug|medic(?:ine|ation)|therap|treatment|cure|remed)\w*", re.IGNORECASE
)
_SAYS_NOTHING = STOPWORDS.union(  # ... and narrows nothing
    tokens(
        "available known approved use used established developed found existing exists market now"
        " currently already yet far present date today time moment clinic practice patients people"
    )
)
_NUMBER = re.compile(r"\d+|\b[A-Z]\b")  # of a type: "hepatitis B"
_BETWEEN = re.compile(r"(?:specific\w*|devoted|dedicated|related|about|able|exist\w*|available)\b")
_AGREED_ON = re.compile(
    r"^\W*(?:(?:is|are) there (?:(?:an?|any|some|now|already|yet) )?(?:[\w-]+ )?"
    r"(?:consensus|agreement)(?! between)"
    r"|(?:has|have|did|do|does) [^?,;]{2,60}?\b(?:settled?|agreed?|come to (?:an )?agreement"
    r"|reached (?:an? )?(?:agreement|consensus))) (?P<what>[^?]+)",
    re.IGNORECASE,
)
_NOT_AGREED = re.compile(
    r"(?<!no )\b(?:no|lack of|lacking|without|absence of|little) (?!further\b)(?:[\w-]+ ){0,2}?"
    r"(?:consensus|agreement)\b(?! between)(?P<on>[^.;]*)",
    re.IGNORECASE,
)


def existence_denied(asked: str, text: str) -> bool:
    """Whether a text says that there is none of what a question asks for, or no agreement on it.

    That there is no approved one, or none for others, denies none to whoever asks for one at all.
    """
    agreed, apart = _AGREED_ON.search(asked), _NOT_AGREED.search(text)
    if agreed and apart and not _NOT_AGREED.search(asked):
        on = re.split(r"\b(?:but|while|whereas|although)\b", apart["on"])[0]
        return names_all(asked, on) and coverage(agreed["what"], on) >= SPOKEN_OF
    wanted, none = _ASKED.search(asked), _NONE.search(text)
    if wanted is None or none is None or not names_all(asked, text):
        return False
    traits, head, rest = _parts(wanted["what"])
    told = none["what"] or none["said"] or none["existing"]
    told_traits, told_head, told_rest = _parts(told)
    if head != told_head or not told_traits <= traits | set(tokens(rest)):
        return False
    behind = {*tokens(told_rest), *tokens(none[0].partition(told)[2])}
    if not behind <= _SAYS_NOTHING.union(tokens(asked)):
        return False
    if not set(_NUMBER.findall(rest)) <= set(_NUMBER.findall(none[0])):
        return False
    return not things(rest) or coverage(rest, none[0]) >= SPOKEN_OF


def _parts(phrase: str) -> tuple[set[str], str, str]:
    """The stems before what a phrase is of, its own, and what stands behind it.

    Whatever treats is of one kind.
    """
    led, *behind = _BEHIND_HEAD.split(phrase, maxsplit=1)
    traits, noun = led.split()[:-1], " ".join(led.split()[-1:])
    head = "treatment" if _TREATMENT.fullmatch(noun) else " ".join(tokens(noun))
    return set(tokens(" ".join(traits))), head, _BETWEEN.sub(" ", " ".join(behind))
