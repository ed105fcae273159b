"""Whether doing something to a thing is of use: "could blocking X serve as a treatment?".

A question and a text rate what is done to a thing as a treatment, each well or badly; they agree
where rating and intervention have the same signs in both. Nothing else is read here: what an
intervention moves is `stance.py`.
"""

import re
from collections.abc import Iterator

from assistant.headline.groups import ILL
from assistant.headline.things import Thing, by_key, coverage, names_all, things, things_in
from assistant.polarity.effects import directions, effect
from assistant.polarity.hung import product_of, turning
from assistant.polarity.words import NEGATION
from index.mirna import find_mirnas
from index.terms import tokens

_REMEDY = (
    r"(?:treatments?|therap(?:y|ies|eutics?)|interventions?|strateg(?:y|ies)|approach(?:es)?"
    r"|options?|remed(?:y|ies)|medicines?|drugs?|cures?|agents?|avenues?|targets?)"
)
_WORKS = (
    r"(?:effective|promising|useful|beneficial|helpful|valuable|attractive|feasible|viable|potent"
    r"|efficacious|worthwhile|potential|candidate)"
)
_USEFUL = re.compile(
    rf"\b{_WORKS}\s+(?:and\s+\w+\s+)?(?:\w+ly\s+)?(?:(?!not\b)[\w-]+\s+){{0,2}}?{_REMEDY}\b"
    rf"|\b(?:useful|helpful|beneficial|of (?:use|value|benefit|help)|worthwhile"
    rf"|worth (?:trying|pursuing)|effective|work|serve|promising)\s+(?:as|in|for)\s+"
    rf"(?:an?\s+)?(?:\w+\s+){{0,2}}?{_REMEDY}\b"
    r"|\btherapeutic (?:benefit|value|potential|effect)s?\b",
    re.IGNORECASE,
)
_USEFUL_ASKED = re.compile(
    r"\b(?:useful|helpful|beneficial|of (?:use|value|benefit|help)|worthwhile|effective|promising"
    r"|worth (?:trying|pursuing)|a good (?:idea|thing|bet))\b",
    re.IGNORECASE,
)
_USELESS = re.compile(
    r"\b(?:counter-?productive|harmful|detrimental|useless|ineffective|unhelpful|pointless|futile"
    r"|a (?:bad|poor) (?:idea|thing|bet)|of no (?:use|value|benefit|help)|a mistake|backfire[sd]?"
    r"|a dead end|a waste of time)\b",
    re.IGNORECASE,
)
_SCANT = re.compile(
    r"\b(?:limited|little|minimal|scant|negligible|doubtful|questionable|insufficient|low|poor)\s+$",
    re.IGNORECASE,
)


def use_agreement(asked: str, text: str) -> int | None:
    """+1 where question and text rate the same intervention alike, -1 where oppositely, else 0.

    None for a question that does not rate an intervention as a treatment.
    """
    wanted = _rating(asked, asked=True)
    if not wanted:
        return None
    told = _rating(text, asked=False)
    there = {item.key: item for item in things(text) if item.is_name}
    for item in things(asked):
        if told and item.is_name and item.key in there:
            return wanted * told * _done(asked, item) * _done(text, there[item.key])
    return 0


def _done(text: str, thing: Thing) -> int:
    """-1 where a thing is blocked or taken away, else +1."""
    return product_of(turning(text, directions(text), thing.span))


def _rating(text: str, *, asked: bool) -> int:
    """+1 where a text rates something as of use, -1 as of none; questions may do so by one word."""
    bad = _USELESS.search(text)
    match = bad or _USEFUL.search(text) or (_USEFUL_ASKED.search(text) if asked else None)
    if match is None:
        return 0
    sign = -1 if bad else 1
    turned = NEGATION.search(text[: match.start()]) or _SCANT.search(text[: match.start()])
    return -sign if turned else sign


_RATED_USE = re.compile(  # "was it safe to give A along with B?" rates A with B
    r"\b(?P<be>is|was|are|were) it (?P<rated>(?:\w+ly )?(?:safe|unsafe|feasible|effective"
    r"|beneficial|harmful|dangerous|risky)) to (?:give|use|take|administer|add|apply|prescribe"
    r"|combine) (?P<what>[^,;?]{3,80}?)(?=\s*\?*$)",
    re.IGNORECASE,
)
_ALONG_WITH = re.compile(r"\b(?:along|together|in combination) with\b|\balongside\b", re.IGNORECASE)


def with_use_rated(asked: str) -> str:
    """A question with "was A with B safe" for "was it safe to give A along with B"."""
    return _RATED_USE.sub(
        lambda m: (
            f"{m['be']} {_ALONG_WITH.sub('with', m['what'].replace(' to ', ' in '))} {m['rated']}"
        ),
        asked,
    )


_HELP_ASKED = re.compile(  # "does X help?", of nothing that is moved: no "help to do", "help cells"
    r"\b(?:do|does|did|will|would|can|could|may|might)\b(?P<what>[^?;]{2,120}?)\b"
    r"(?:(?:help|pay off|be (?:of (?:help|use|benefit)|helpful|beneficial)|do (?:any )?good"
    r"|make (?:things|matters|it) better)|(?P<bad>do (?:any )?harm|backfire"
    r"|make (?:things|matters|it) worse))"
    r"(?=(?: (?:at all|here|there|too|then|much))?\s*(?:[?,]|$)"
    r"| (?:against|with|when|if|in(?! \w+ing\b))\b)",
    re.IGNORECASE,
)
_OF_DISEASE = re.compile(  # what treatment is to lessen, beside what patients suffer from
    rf"{ILL.pattern}|\b(?:(?:\w+-?)?resistance|metastas[ei]s|invasion|progression|spread"
    r"|tumou?r(?:s|igenesis| growth| burden| size| volume)?|growth of (?:the )?tumou?rs?)\b",
    re.IGNORECASE,
)
_OF_HEALTH = re.compile(  # ... and to raise
    r"\b(?:(?<!cell )survival(?! of [^.;]*\bcells?\b)|prognosis|outcomes?|recovery"
    r"|(?:chemo-?|radio-?)?sensitivity|efficacy"
    r"|response (?:rates?|to \w+)|quality of life)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:put(?:ting)?|add(?:ing)?|giv(?:e|ing)|us(?:e|ing)|tak(?:e|ing)|combin\w+|top|chemo\w*"
    r"|blockers?|inhibitors?|drugs?|resist\w*)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:measur|test|profil|know|detect|screen|monitor|assess|quantif)\w*", re.IGNORECASE
)
_TO_TELL = re.compile(
    r"\s*(?:in|with|for) (?:the )?(?:\w+ )?(?:diagnos|detect|predict|prognos|stag|monitor|screen)",
    re.IGNORECASE,
)
_ON_IT = re.compile(r"[\s-]+(?:resist|respon|sensitiv|toleran)", re.IGNORECASE)
_TO_IT = re.compile(r"(?:resist|respon|sensitiv|toleran)\w* (?:to|of) (?:the )?$", re.IGNORECASE)
SPOKEN_OF = 0.6  # of the words of a question beside what is done


def help_agreement(asked: str, text: str) -> int:
    """+1 where a text has what is asked about better an ill, as is asked; -1 where worsen; else 0.

    To relieve resistance or to lengthen survival is of help; to do the opposite is not.
    """
    asks = _HELP_ASKED.search(asked)
    if asks is None or not names_all(asked, text):
        return 0
    if len(tokens(asks["what"])) == 1 and find_mirnas(asks["what"]):
        return 0  # whom a miRNA helps is not said
    if _MEASURED.search(asks["what"]) or _TO_TELL.match(asked, asks.end()):
        return 0  # what is of help in telling an ill is no remedy
    if coverage(_DONE.sub(" ", asked[: asks.end("what")]), text) < SPOKEN_OF:
        return 0
    done = things_in(asked, asks.span("what"))
    there = by_key(asked, text)
    votes = {
        wished * told * _done(asked, item)
        for item in [item for item in done if item.is_name] or done
        for place in there.get(item.key, ())
        for told, wished in _moved(text, place)
    }
    return (votes.pop() if len(votes) == 1 else 0) * (-1 if asks["bad"] else 1)


def _moved(text: str, place: Thing) -> Iterator[tuple[int, int]]:
    """Which way what stands somewhere moves an ill or a good, with what is wished of that."""
    if _ON_IT.match(text, place.span[1]) or _TO_IT.search(text[: place.span[0]]):
        return  # what resistance to it does is not what it does
    for pattern, wished in ((_OF_DISEASE, -1), (_OF_HEALTH, 1)):
        for match in pattern.finditer(text):
            found = effect(text, place.span, match.span())
            if found.sign and not (found.negated and found.sign == wished):
                yield found.sign, wished


_RATED_BAD = re.compile(
    r"\b(?:harmful|detrimental|dangerous|useless|ineffective|unhelpful|risky|pointless"
    r"|(?<!do )(?:harm|hurt|endanger)(?:s|ed|ing)?(?= (?:the |any |these |those )?"
    r"(?:patients?|people|women|men|children|mice|animals)))\b",
    re.IGNORECASE,
)


def rates_unheard(asked: str, text: str) -> bool:
    """Whether a question calls a thing bad in a word that the text has not."""
    return any(match[0].lower() not in text.lower() for match in _RATED_BAD.finditer(asked))
