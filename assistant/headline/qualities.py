"""Whether a thing does its work, lasts, is borne or needed: "do A work well for Y?".

Clinicians ask it by a verb, and papers say it by an adjective, of the same quality or its lack: "A
are not very effective for Y". It must be said of the very thing, and for the use, that is asked
about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.headline.stated import clauses, stated
from assistant.headline.things import by_key, names_all, things
from assistant.polarity.effects import directions
from assistant.polarity.words import DENIES
from index.terms import tokens

_WORDS = (  # the adjectives for what has a quality and for what lacks it, and the verbs
    (
        r"(?:effective|efficacious|useful|helpful|beneficial|worthwhile"
        r"|(?:any|much) (?:good|use)|of (?:great|proven|real|much|any|considerable)"
        r" (?:use|value|benefit|help))",
        r"(?:ineffective|inefficacious|useless|unhelpful|futile|no good|of (?:no|little|limited"
        r"|doubtful|questionable|minimal) (?:use|value|benefit|help))",
        r"(?:work|help|promotes(?= with\b)|do (?:any|much) good)",
    ),
    (
        r"(?:strong|sturdy|robust|durable|stable|solid|resilient|hard-?wearing|tough)",
        r"(?:weak|fragile|brittle|unstable|flimsy|frail|breakable)",
        r"(?:hold up|withstand|stand up|last)",
    ),
    (
        r"(?:safe|harmless|well[ -]tolerated|tolerable)",
        r"(?:unsafe|dangerous|hazardous|harmful|poorly tolerated|badly tolerated|intolerable)",
        r"(?!)",
    ),
    (
        r"(?:needed|necessary|required|mandatory|essential|indispensable|obligatory)",
        r"(?:unnecessary|dispensable|superfluous|redundant|needless|unneeded)",
        r"(?!)",
    ),
)
_HOW = r"(?P<how>(?:(?:not|n['’]t|\w+ly|very|quite|so|still|also|never|no longer|all that) )*)"
_REMEDY = (
    r"(?: (?:treatments?|procedures?|therap(?:y|ies)|drugs?|options?|methods?|agents?|tools?"
    r"|techniques?|remed(?:y|ies)|interventions?|medicines?|operations?))?"
)
_USE = (
    r"(?P<use>(?: (?:for|in|against|on|with|at|as|to|by|when|if|during|after|among|under)\b.*)?)$"
)
_LEFT_OPEN = re.compile(  # of how much, of what part or how surely
    r"\b(?:only|partial(?:ly)?|partly|moderately|marginally|modestly|slightly|equally|potentially"
    r"|possibly|probably|likely|initially|rarely|occasionally|insufficiently|necessarily|un\w+ly"
    r"|universally|uniformly|entirely|fully|completely|invariably|consistently|particularly safe"
    r"|less|more|most|least|alone|unless|except|combin\w+|together|than|whether|if|some|few"
    r"|neither|none|no|certain|many|several|either|half|may|might|could|would|should)\b",
    re.IGNORECASE,
)
_AT_ALL = re.compile(r"\b(?:at all|any|ever|always)\b", re.IGNORECASE)
_NOT_VERY = re.compile(r"\b(?:very|highly|particularly|especially|so|quite|all that) ", re.I)
_ASIDE = re.compile(r",\s(?:which|who|that)\s[^,;]*,|\s\([^()]*\)")
_LEAD = re.compile(
    r"^[\s,]*(?:(?:but|and|whereas|while|although|though|yet|however|that) |[^,]*, )*",
    re.IGNORECASE,
)
_FOUND_THAT = re.compile(  # "the findings support the view that X is safe"
    r"[^,;]*?\b(?:findings?|results?|data|evidence|stud(?:y|ies)|trial|we|authors?) (?:\w+ ){0,2}?"
    r"(?:support|confirm|suggest|show|demonstrate|indicate|conclude|find|found)(?:s|ed|n)?"
    r" (?:(?:the|this|our) (?:view|notion|idea|conclusion|claim|hypothesis) )?that ",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"[,;.(\[]|\s(?:and|or|but|so|as) (?=(?:can|cannot|could|do|does|did|is|are|was|were|has|have"
    r"|had|not|it|they|the|\w+ed|\w+s)\b)|\b(?:because|since|due)\b",
    re.IGNORECASE,
)
_OF_TYPE = re.compile(r"\d+|\b[A-Z]\b")  # "type 2 diabetes", "hepatitis B"
_GOES_ON = re.compile(r"\s+(?:and|but|so|because)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Rating:
    """A thing, whether it has a quality (+1) or lacks it (-1), and the use for which it has it."""

    who: str
    sign: int
    how: str
    use: str


@dataclass(frozen=True, slots=True)
class _Quality:
    """How a quality and its lack are asked about, and told."""

    asked_is: re.Pattern[str]
    asked_does: re.Pattern[str]
    told_is: re.Pattern[str]
    told_does_not: re.Pattern[str]


def _quality(plus: str, minus: str, verb: str) -> _Quality:
    """The patterns of a quality, from its adjectives, those of its lack and its verbs."""
    return _Quality(
        asked_is=re.compile(
            rf"\W*(?:is|are|was|were) (?P<who>[^,;]{{2,80}}?) "
            r"(?P<how>(?:\w+ly |very |still |any |ever )*)"
            rf"(?:an? )?(?:(?P<plus>{plus})|{minus}){_REMEDY}(?: at all)?{_USE}",
            re.IGNORECASE,
        ),
        asked_does=re.compile(
            rf"\W*(?:do|does|did|can|will) (?P<who>[^,;]{{2,80}}?) (?P<how>(?:\w+ly )*){verb}"
            rf"(?: (?:well|at all|properly))?{_USE}",
            re.IGNORECASE,
        ),
        told_is=re.compile(
            rf"(?P<who>[^,;]{{2,80}}?) (?:(?:is|are|was|were|can be|remains?|remained)"
            r"|(?:(?:has|have|had) )?(?:proved|proven|been|turned out)(?: to be)?)(?: (?:found"
            rf"|shown|considered|known)(?: to be)?)? {_HOW}(?:an? )?(?:\w+ly )?(?:(?P<plus>{plus})"
            rf"|{minus})\b{_REMEDY}(?P<use>.*)",
            re.IGNORECASE,
        ),
        told_does_not=re.compile(
            r"(?P<who>[^,;]{2,80}?) (?P<how>(?:do|does|did|can|could)(?: not|n['’]t|not) )"
            rf"(?:\w+ly )?{verb}\b(?P<use>.*)",
            re.IGNORECASE,
        ),
    )


_QUALITIES = tuple(_quality(*words) for words in _WORDS)


_SAFE = _QUALITIES[2]
_OF_HARM = re.compile(
    rf"\b(?:{_WORDS[2][0]}|{_WORDS[2][1]}|safely|safety|toxic\w*|toler\w+|harm\w*|adverse"
    r"|side[- ]effects?|complications?|risks?|dangers?|deaths?)\b",
    re.IGNORECASE,
)


def is_silent_on_safety(asked: str, text: str) -> bool:
    """Whether a question is if a thing is safe, and a text tells of no harm, or denies one.

    That it did no more than another, or no more harm, never denies that it is safe.
    """
    if _asked(asked.strip(" ?"), _SAFE) is None:
        return False
    harm = _OF_HARM.search(text)
    rated = _SAFE.told_is.search(text)
    return harm is None or bool(DENIES.search(text) and not rated)


_AT_DOSES = re.compile(  # those that were tried, to which all is confined that a trial tells
    r",? (?:at|in) (?:the|these|those) (?:(?:trial|study|given|same|tested|chosen|present) )?doses?"
    r"(?: (?:used|given|tested|studied|tried|chosen|administered))?"
    r"(?: (?:here|in (?:the|this|our) (?:present |current )?(?:study|trial)))?(?:,|(?= (?:is"
    r"|are|was|were|safe|effective)\b))",
    re.IGNORECASE,
)


def quality_agreement(asked: str, text: str) -> int:
    """+1 where a text says that a thing has the quality asked about, -1 where not; else 0."""
    asked, text = _AT_DOSES.sub("", asked), _AT_DOSES.sub("", text)
    if DENIES.search(asked) or _LEFT_OPEN.search(asked):
        return 0
    for quality in _QUALITIES:
        wanted = _asked(asked.strip(" ?"), quality)
        if wanted is None or not things(wanted.who) or directions(wanted.use):
            continue
        if not names_all(asked, text):
            return 0
        said = {
            told.sign
            for told in _told(stated(_ASIDE.sub("", text)), quality)
            if _is_of_it(asked, wanted, told, text)
        }
        return wanted.sign * said.pop() if len(said) == 1 else 0
    return 0


def _asked(asked: str, quality: _Quality) -> _Rating | None:
    """What a question has a thing be, or do."""
    if is_so := quality.asked_is.match(asked):
        return _Rating(is_so["who"], 1 if is_so["plus"] else -1, is_so["how"], is_so["use"])
    does = quality.asked_does.match(asked)
    return _Rating(does["who"], 1, does["how"], does["use"]) if does else None


def _told(text: str, quality: _Quality) -> Iterator[_Rating]:
    """What a text has things be, clause by clause."""
    for start, end in clauses(text):
        clause = text[start:end]
        clause = clause[_LEAD.match(clause).end() :]  # type: ignore[union-attr]  # it may be empty
        if found := _FOUND_THAT.match(clause):
            if DENIES.search(found[0]):
                continue
            clause = clause[found.end() :]
        if told := quality.told_is.match(clause):
            sign = -1 if DENIES.search(told["how"]) else 1
            sign = sign if told["plus"] else -sign
        elif told := quality.told_does_not.match(clause):
            sign = -1
        else:
            continue
        use = "" if _GOES_ON.match(told["use"]) else told["use"]
        yield _Rating(told["who"], sign, told["how"], _ENDS.split(use)[0])


def _is_of_it(asked: str, wanted: _Rating, told: _Rating, text: str) -> bool:
    """Whether a text rates the very thing that is asked about, and for the use asked about."""
    if _LEFT_OPEN.search(f"{told.who} {told.how} {told.use}"):
        return False
    if _AT_ALL.search(asked) and _NOT_VERY.search(told.how) and told.sign < 0:
        return False
    ours, theirs = things(wanted.who), things(told.who)
    if not theirs or not {one.key for one in ours} <= by_key(wanted.who, told.who).keys():
        return False
    if not {one.key for one in theirs} <= by_key(told.who, asked).keys():
        return False
    if set(_OF_TYPE.findall(wanted.use)) != set(_OF_TYPE.findall(told.use)):
        return False
    use = {one.key for one in things(wanted.use)}
    its = {one.key for one in things(told.use)}
    if directions(told.use):
        return False
    if not its:
        return use <= by_key(wanted.use, text).keys() | set(tokens(text))
    if not use or not use <= by_key(wanted.use, told.use).keys():
        return False
    return told.sign > 0 or its <= by_key(told.use, asked).keys()


_IN_SOME = re.compile(
    r"\b(?P<at>in|among|for|during|after|with|at) (?P<some>[^,;.]+?),? but not (?P=at)"
    r" (?P<rest>[^,;.]+)",
    re.IGNORECASE,
)


_ONLY_SO_MANY = re.compile(r"\bonly (?:about |some )?(?P<percent>\d+(?:\.\d+)?) ?% of\b", re.I)
_ASKS_ANY = re.compile(r"\b(?:any\w*|some\w*|few|minority|only|ever)\b|%", re.IGNORECASE)
HALF = 50  # per cent, of which fewer do not say that it is so


def is_so_in_some(asked: str, text: str) -> bool:
    """Whether a text has it in some "but not in" others, and a question asks of neither alone.

    So it does where "only 25 % of" those asked find it so.
    """
    few = _ONLY_SO_MANY.search(text)
    if few and float(few["percent"]) < HALF and not _ASKS_ANY.search(asked):
        return True
    apart = _IN_SOME.search(text)
    if apart is None:
        return False
    places = {item.key for side in ("some", "rest") for item in things(apart[side])}
    return bool(places) and not places & by_key(text, asked).keys()
