"""Whether a thing is spoken of itself, or only stands within the name of another.

"Trastuzumab resistance" is no trastuzumab, "muscle mass" no muscle, "glucose control" no glucose.
"""

import itertools
import re
from collections.abc import Collection, Sequence

from assistant.headline.things import Thing, keys_of, things

_CARRIES = re.compile(  # the thing itself, as it is given, taken, measured or had
    r"(?:therap|treat|administ|medica|medicin|drug|agent|tablet|preparation|monotherap|regimen|dos(?:e|ing)|us(?:e|age|er)|intak|consum"
    r"|expos|supplement|inject|infus|admission|concentrat|value|result|score|status|sign|pathway"
    r"|axis|gene|protein|molecul|mutat|variant|patient|group|arm|cohort|person|people|women|men"
    r"|child|individual|participant|case|survivor|carrier|mice|mouse|rat|animal|cell|tumou?r|procedure"
    r"|surger|operation|infection|anaemia|anemia|event|episode|train"
    r"|program|intervention|session|condition|content|amount|number|percentage|rate|ratio|index"
    r"|indic|marker|biomarker|alone|twice|once|daily|weekly)\w*",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(  # a verb, an adverb or an adjective follows
    r"\w*(?:[^s]s|ed|ly|en|ive|ous|able|ible|ful|less|wise)"
    r"|(?!(?:test|screen|monitor|sampl|signal+|sequenc|load|toler|feed|bind|process)ing)\w+ing|made|led|gave|took|kept|held|cut|hit"
    r"|put|drove|brought|got|found|grew|went|came|became|versus|plus|than|via|may|per",
    re.IGNORECASE,
)


def stands_alone(asked: str, text: str, place: Thing) -> bool:
    """Whether no noun that a question has not stands on a name or word: "X resistance"."""
    if hyphened := _HYPHENED.match(text, place.end):
        return _is_the_same(asked, hyphened["word"]) or hyphened["word"].endswith("ed")
    following = next((item for item in things(text) if item.start == place.end + 1), None)
    if following is None or text[place.end] != " " or following.is_name:
        return True
    word = text[slice(*following.span)]
    return _is_the_same(asked, word) or bool(_NO_NOUN.fullmatch(word))


_HYPHENED = re.compile(r"-(?P<word>[a-z]{2,})")  # "X-naive cells"


def _is_the_same(asked: str, word: str) -> bool:
    """Whether a noun that stands on a thing is asked for too, or means the thing itself."""
    return (
        bool(_CARRIES.match(word))
        or word.lower() in asked.lower()
        or not keys_of(word) - keys_of(asked)
    )


def standing_alone(asked: str, text: str, places: Sequence[Thing]) -> list[Thing]:
    """The places of a thing in a text where it is spoken of itself."""
    return [place for place in places if stands_alone(asked, text, place)]


_AS_SUCH = re.compile(  # adds nothing to the word before it: "metastatic behaviour"
    r"(?:behaviou?r|abilit|capabilit|capacit|potential|propert|phenotyp|activit|function|process"
    r"|propensit|tendenc|response)\w*",
    re.IGNORECASE,
)
_GROWTH = re.compile(  # each shows the other
    r"\b(?:gr[eo]w\w*|sizes?|volumes?|weights?|mass|burden|progress\w+|development|formation"
    r"|proliferat\w+)\b",
    re.IGNORECASE,
)


def without_halves(asked: str, there: dict[str, list[Thing]], text: str) -> dict[str, list[Thing]]:
    """The things of a question in a text, without half of a phrase in another's.

    "Blood pressure" is not told by "blood glucose": what stands on the word must be there.
    """
    named = things(asked)
    pairs = [
        (one.key, other.key)
        for one, other in itertools.pairwise(named)
        if other.start == one.end + 1 and asked[one.end] == " " and not other.is_name
        if not (_GROWTH.match(asked, other.start) and _GROWTH.search(text))
        and not (_CARRIES.match(asked, other.start) or _AS_SUCH.match(asked, other.start))
    ]
    halves = {
        one
        for one, other in pairs
        if other not in there and sum(item.key == one for item in named) == 1
    }
    kept = {
        key: places if key not in halves else standing_alone(asked, text, places)
        for key, places in there.items()
    }
    return {key: places for key, places in kept.items() if places}


_OF_DISEASE = re.compile(  # what is told of it is told of the disease
    rf" (?:{_GROWTH.pattern}|(?:aggressiv|malignan|metasta|invas|spread|recurr|relaps|surviv|cell"
    r"|tissue|type|model)\w*)",
    re.IGNORECASE,
)


def without_describing(
    asked: str, there: dict[str, list[Thing]], text: str
) -> dict[str, list[Thing]]:
    """The things of a text, without a disease that only describes another noun.

    To hold back "tumour vascular abnormalities" is not to hold back the tumour, nor does what
    happens "in the metastatic niche" make anything spread.
    """
    if any(_IN_NICHE.search(text, 0, place.end) for place in there.get("metastasis", ())):
        spread = [one for one in there["metastasis"] if not _IN_NICHE.search(text, 0, one.end)]
        there = {key: places for key, places in there.items() if key != "metastasis"}
        there |= {"metastasis": spread} if spread else {}
    kept = [
        place
        for place in there.get("neoplasm", ())
        if stands_alone(asked, text, place) or _OF_DISEASE.match(text, place.end)
    ]
    if kept or "neoplasm" not in there:
        return {**there, "neoplasm": kept} if kept else there
    return {key: places for key, places in there.items() if key != "neoplasm"}


_IN_NICHE = re.compile(
    r"\b(?:in|within) (?:(?:the|a|this) )?(?:pre-?)?metastatic"
    r"(?=$|\s(?:niches?|sites?|settings?|microenvironments?|milieus?)\b)",
    re.IGNORECASE,
)


def is_of_those_given(text: str, place: Thing) -> bool:
    """Whether a word tells a group by what it was given: "the fluoridated group"."""
    return bool(_GROUP.match(text, place.end))


_GROUP = re.compile(r" (?:groups?|arms?|patients|cohorts?)\b")


_NUTRIENT = re.compile(
    r"\b(?:vitamins? [A-K]\d*|iron|zinc|iodine|selenium|magnesium|calcium|copper|folate|folic acid"
    r"|protein|testosterone|o?estrogen)\b"
    r"(?P<lack>[ -](?:deficien|insufficien|deplet|deprivation)\w*)?",
    re.IGNORECASE,
)
_LACK_BEFORE = re.compile(
    r"\b(?:lack|loss|low|poor|little|less|drop|fall|declin|reduc|decreas|deplet|absen|shortage|without"
    r"|deficien|insufficien|depriv|scarc)\w*(?: [\w-]+){0,3}? $",
    re.IGNORECASE,
)
_LACK_BEHIND = re.compile(
    r"(?: levels?| status| intake)?[ -](?:goes|go|is|are|was|were|falls?|fell|drops?|declines?"
    r"|runs?|lost|lowered|decreased|reduced|deficien|insufficien|deplet|depriv)",
    re.IGNORECASE,
)


def is_of_a_lack(asked: str, text: str) -> bool:
    """Whether a text is on the lack of a nutrient, and a question on that itself.

    What its deficiency brings does not tell what giving it does.
    """
    asks = [*_NUTRIENT.finditer(asked)]
    wanted = {_named(match) for match in asks}
    told = [match for match in _NUTRIENT.finditer(text) if _named(match) in wanted]
    if any(
        match["lack"]
        or _LACK_BEFORE.search(asked[: match.start()])
        or _LACK_BEHIND.match(asked, match.end())
        for match in asks
    ):
        return False
    return bool(told) and all(match["lack"] for match in told)


def _named(match: re.Match[str]) -> str:
    return match[0].removesuffix(match["lack"] or "").lower()


_TELLS_NO_MORE = re.compile(  # "skin trouble" is of the skin
    rf"{_CARRIES.pattern}|(?:troubl|problem|issue|complaint|symptom|chang|reaction|disorder|disease)\w*",
    re.IGNORECASE,
)


def is_only_described(asked: str, item: Thing, there: Collection[str]) -> bool:
    """Whether of two things in one phrase a clause has the first alone: "labour" of "labour pain".

    What says which tells nothing of what is moved; a name may stand for its amount.
    """
    head = next((one for one in things(asked) if asked[item.end : one.start] == " "), None)
    if head is None or head.is_name or item.is_name or _TELLS_NO_MORE.match(asked, *head.span):
        return False
    return item.key in there and head.key not in there
