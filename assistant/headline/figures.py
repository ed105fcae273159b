"""Two figures side by side, said in words: "14 months with A and 9 with B" is longer with A.

Where a sentence gives one measure for two groups and has no comparative, the figures decide. They
are put as the comparison that they make, and what reads comparisons reads that (`groups.py`). A
P value above .05 makes them alike. Sentences with more or other figures are left alone.
"""

import functools
import re
from dataclasses import dataclass

from assistant.headline.comparisons import COMPARED
from assistant.polarity.effects import Form, directions
from index.mirna import find_mirnas

_UNIT = (
    r"%|per ?cent\b"
    r"|(?:hours?|days?|weeks?|months?|years?|minutes?|points?|mg|mmHg|cm|mm|kg|ml|mL)\b"
)
_COUNTED = re.compile(  # not a time point, a sample, an interval or a threshold
    rf"(?<![\w.^-])(?P<value>\d+(?:[.·]\d+)?)(?:[\s-]?(?P<unit>{_UNIT}))?"
    r"(?=\s*(?:[,;.)]|$)|\s+(?:in|with|for|among|on|under|after|of|by|without|and|versus|vs|but"
    r"|compared|as against|when)\b)"
)
_ANOTHER = re.compile(
    r"\b(?:by|at|after|within|over|during|every|before|than|aged?|from|to|past|least|most|under|top|in"
    r"|n =|P [=<>])\s*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*[(\[](?!\s*\d+(?:\.\d+)?\s*%\s*[)\]])[^()\[\]]*[)\]]")
_INTERVAL = re.compile(r",?\s*\b95\s?%\s*(?:CI|confidence)[^,;)]*[,;]?", re.IGNORECASE)
_P_VALUE = re.compile(r"\bP\s*(?P<sign>[=<>])\s*(?P<value>0?\.\d+)", re.IGNORECASE)
_AND = re.compile(
    r"\s*(?:,\s*)?\b(?:and|versus|vs\b\.?|compared (?:with|to)|as against|against|but|while|whereas"
    r"|as opposed to)\s+",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\s*(?P<place>in|with|for|among|on|under|after|of|by|without|when)\s+(?P<who>[^,;.(\[]+)"
)
_VERB = re.compile(
    r"\s+(?:was|were|is|are|occurred|developed|reached|had|achieved|showed|yielded|gave|attained"
    r"|averaged|amounted to|ran|took|lasted|lived|survived|scored)\b",
    re.IGNORECASE,
)
_ACCURACY = re.compile(
    r"\b(?:AUC|AUROC|areas? under|sensitivit\w+|specificit\w+|accurac\w+"
    r"|[Cc][- ]?(?:statistic|index)|predictive values?|concordance|detection of)"
)
_SURVIVAL = re.compile(r"\bsurviv|\blived\b|\btime to (?:death|relapse|progression)", re.IGNORECASE)
_FOUND = "(?:detected|found|identified|picked up|caught|recognised)"
_FINDS = re.compile(rf"\s*\b{_FOUND}\s*$")
_FINDER = re.compile(rf"(?P<who>[^,;]{{3,60}}?) {_FOUND} $")
_BARE = re.compile(
    r"^(?:the|an?|one|that|those|only|in|with|for|among|of)\s+|\s+(?:one|that)$", re.I
)
_COMPARATIVE = re.compile(r"\b(?:higher|lower|longer|shorter|more|less|fewer|better|worse)\b", re.I)
_CLAUSE = re.compile(r"[;:]\s|,\s+(?:and|but|while|whereas|which|who)\s", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
CHANCE = 0.05
LONGEST_GROUP = 60
LONGEST_SUBJECT = 120
SAME_UNIT = 2  # figures of one kind that make a comparison


@dataclass(frozen=True, slots=True)
class _Figure:
    value: float
    unit: str
    start: int
    end: int


@functools.lru_cache(maxsize=1024)
def in_words(text: str) -> tuple[str, ...]:
    """The comparisons that the figures of a sentence make, in words; empty where they make none."""
    chance = [item for item in _P_VALUE.finditer(text) if _is_chance(item)]
    text = _without_latter(text)
    text = _INTERVAL.sub("", _ASIDE.sub("", text))
    if COMPARED.search(text) and _COMPARATIVE.search(text):
        return ()
    pair = None if re.search(r"\brespectively\b", text) else _pair(text)
    if pair is None:
        return ()
    one, other = pair
    joined = _AND.search(text, one.end, other.start)
    if joined is None or one.value == other.value:
        return ()
    if not chance and (acted := _acted(text, one, other, joined)):
        return (acted,)
    found = _behind(text, one, other, joined) or _before(text, one, other, joined)
    found = found or _either(text, one, other) or _found(text, one, other, joined)
    if found is None and not chance and (lived := _lived(text, one, other)):
        return (lived,)
    if found is None:
        return ()
    measure, first, second = found
    if chance:
        return (f"{measure} did not differ between {first} and {second}",)
    more, less = (first, second) if one.value > other.value else (second, first)
    return _comparisons(measure, more, less, one)


def _is_chance(value: re.Match[str]) -> bool:
    return value["sign"] != "<" and float(value["value"]) > CHANCE


def _pair(text: str) -> tuple[_Figure, _Figure] | None:
    """The only two figures of one unit; a unit may stand with the first alone."""
    found = [
        _Figure(float(item["value"].replace("·", ".")), item["unit"] or "", *item.span())
        for item in _COUNTED.finditer(text)
        if item["unit"] or re.search(r"[.·]", item["value"])  # a bare count is of anything
        if not _is_another(text, item)
    ]
    units = dict.fromkeys(item.unit for item in found if item.unit) or {"": None}
    for unit in units:
        alike = [item for item in found if item.unit in {unit, ""}]
        if len(alike) == SAME_UNIT and alike[0].unit == unit:
            return alike[0], alike[1]
    return None


def _is_another(text: str, figure: re.Match[str]) -> bool:
    before = _ANOTHER.search(text, 0, figure.start())
    return before is not None and (figure["unit"] != "%" or before[0].strip().lower() != "in")


def _behind(
    text: str, one: _Figure, other: _Figure, joined: re.Match[str]
) -> tuple[str, str, str] | None:
    """Measure and groups where each group stands behind its figure: "14 with A and 9 with B"."""
    first = _GROUP.match(text[: joined.start()], _closed(text, one.end))
    second = _GROUP.match(text, _closed(text, other.end))
    verb = _verb(text, one)
    if not first or not second or not verb:
        return None
    place = "in" if first["place"] == "of" else first["place"]
    sides = [f"{place} {_ARTICLE.sub('', item['who'].strip())}" for item in (first, second)]
    if any(len(side) > LONGEST_GROUP for side in sides):
        return None
    return _clause(text[: verb.start()]), sides[0], sides[1]


def _verb(text: str, figure: _Figure) -> re.Match[str] | None:
    """The last verb before a figure."""
    return next(iter(reversed([*_VERB.finditer(text, 0, figure.start)])), None)


def _clause(text: str) -> str:
    """The last clause of what stands before a verb."""
    return _CLAUSE.split(text)[-1]


def _closed(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] in {")", "]"} else end


def _before(
    text: str, one: _Figure, other: _Figure, joined: re.Match[str]
) -> tuple[str, str, str] | None:
    """... where each stands before it: "A reached an AUC of .9 and B one of .8"."""
    verb = _verb(text, one)
    if verb is None or not _ACCURACY.search(text, verb.end(), one.start):
        return None
    lead, _, subject = text[: verb.start()].rpartition(", ")
    measure = text[verb.end() : one.start]
    rest = text[joined.end() : other.start]
    second = re.split(rf"{_VERB.pattern}|\s+(?:one|an?|that|only)\s", rest, maxsplit=1)[0]
    first, second = _bare(subject), _bare(second)
    if (
        not first
        or not re.search(r"[A-Za-z]{2}", second)
        or max(len(first), len(second)) > LONGEST_GROUP
    ):
        return None
    named = " ".join(part for part in (_bare(re.sub(r"\s+of\s*$", "", measure)), lead) if part)
    return named, f"for {first}", f"for {second}"


def _either(text: str, one: _Figure, other: _Figure) -> tuple[str, str, str] | None:
    """... where one is the subject: "the panel had a sensitivity of 92%, against 71% for X"."""
    verb, second = _verb(text, one), _GROUP.match(text, _closed(text, other.end))
    if verb is None or second is None or not _ACCURACY.search(text, verb.end(), one.start):
        return None
    first = _bare(_clause(text[: verb.start()]))
    measure = _bare(re.sub(r"\s+of\s*$", "", text[verb.end() : one.start]))
    if not first or max(len(first), len(second["who"])) > LONGEST_GROUP:
        return None
    return measure, f"for {first}", f"for {_ARTICLE.sub('', second['who'].strip())}"


def _lived(text: str, one: _Figure, other: _Figure) -> str:
    """... "patients with X had a median survival of 12 months, against 31 in the others"."""
    verb, second = _verb(text, one), _GROUP.match(text, _closed(text, other.end))
    if verb is None or second is None or not _SURVIVAL.search(text, verb.end(), one.start):
        return ""
    first = _bare(_clause(text[: verb.start()]).rpartition(", ")[2])
    if not first or len(first) > LONGEST_SUBJECT:
        return ""
    grade = "better" if one.value > other.value else "worse"
    return f"survival was {grade} in {first} than in {_bare(second['who'])}"


_OF_WHAT = re.compile(  # "80% of this uptake in fibroblasts"
    r"\s*of (?:the |this |its |their |all )?(?P<what>[^,;]+?) "
    r"(?P<who>(?:in|by|with|for|among|on|from) [^,;]+?)\s*$"
)
_JUST_BEFORE = re.compile(r"\s+(?:(?:some|about|only|nearly|almost|roughly|over|around)\s+)*")


def _acted(text: str, one: _Figure, other: _Figure, joined: re.Match[str]) -> str:
    """... "A blocked 80% of the uptake in X but only 30% in Y": the uptake is lower in X."""
    verb = next(
        (cue for cue in directions(text) if _JUST_BEFORE.fullmatch(text, cue.end, one.start)), None
    )
    first = _OF_WHAT.match(text[: joined.start()], one.end)
    second = _GROUP.match(text, _closed(text, other.end))
    if verb is None or first is None or second is None or verb.form not in _ACTING:
        return ""
    grade = "higher" if (one.value > other.value) == (verb.effective > 0) else "lower"
    whom = f"{second['place']} {_ARTICLE.sub('', second['who'].strip())}"
    return f"{first['what']} was {grade} {first['who']} than {whom}"


_ACTING = frozenset({Form.VERB, Form.PARTICIPLE})
_LATTER = re.compile(r"\bthe (?P<which>former|latter)\b", re.IGNORECASE)


def _without_latter(text: str) -> str:
    """A text with the only two miRNAs before it put for "the former" and "the latter"."""
    first = _LATTER.search(text)
    if first is None:
        return text
    names = list(dict.fromkeys(item.mirna.name for item in find_mirnas(text[: first.start()])))
    if len(names) != SAME_UNIT:
        return text
    return _LATTER.sub(lambda m: names[m["which"].lower() == "latter"], text)


def _found(
    text: str, one: _Figure, other: _Figure, joined: re.Match[str]
) -> tuple[str, str, str] | None:
    """... where each finds a share of a whole: "A detected 94% of tumours and B 79%"."""
    finder = _FINDER.match(_clause(text[: one.start]))
    whole = _GROUP.match(text[: joined.start()], one.end)
    second = _bare(_FINDS.sub("", text[joined.end() : other.start]))
    if not finder or not whole or whole["place"] != "of" or not second:
        return None
    return f"detection of {whole['who'].strip()}", f"for {_bare(finder['who'])}", f"for {second}"


def _bare(phrase: str) -> str:
    phrase, last = phrase.strip(" ,.;:"), ""
    while phrase != last:
        phrase, last = _BARE.sub("", phrase), phrase
    return phrase


def _comparisons(measure: str, more: str, less: str, figure: _Figure) -> tuple[str, ...]:
    """What the greater and the smaller figure say, by quality or speed first, then by amount."""
    told = f"{measure} was higher {more} than {less}"
    if _ACCURACY.search(measure):
        best, other = (side.partition(" ")[2] for side in (more, less))
        return f"{best} was better than {other} {_purpose(measure)}", told
    if _SURVIVAL.search(measure):
        return f"survival was better {more} than {less}", f"{measure} was longer {more} than {less}"
    if re.match(r"(?:hour|day|week|month|year|minute)", figure.unit):
        return f"{measure} was faster {less} than {more}", told
    return (told,)


def _purpose(measure: str) -> str:
    """What an accuracy is for: "AUC for mortality", "For predicting mortality, ..."."""
    told = re.search(r"\b(?:for|in|of)\s+(?P<what>.+)$", measure, re.IGNORECASE)
    return f"at {told['what']}" if told else ""
