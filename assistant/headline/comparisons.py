"""What is compared with what, and whose amount is called high or low."""

import re

from assistant.asked.frame_words import AUXILIARY, LEAD_IN
from assistant.headline.relations import BREAK
from assistant.headline.things import Thing, by_key, coverage, things, things_in
from assistant.polarity.effects import Direction, Form, directions, level_of
from assistant.polarity.words import NEGATION

COMPARED = re.compile(
    r"\b(?:than\b|compared (?:to|with)|in comparison (?:to|with)|relative to|as against|versus"
    r"|vs\b\.?)",
    re.IGNORECASE,
)
_NO_GROUP = frozenset(
    "a an the of in to for and or with those that these was were is are who which had have has"
    " do does did at on by from it its their one one".split()
)


def compares(asked: str) -> bool:
    """Whether a question itself sets one thing against another."""
    return bool(COMPARED.search(asked))


_ANY_OTHER = re.compile(  # a second side that goes without saying
    r"\b(?:health\w*|controls?|normal|placebo|usual|sham|standard|others?|rest|before|baseline"
    r"|without|not|non-?\w*|never\S*|no|un\w+ed|usually|expected|average|general|benign|volunteers?"
    r"|anyone|everyone|any|it (?:does|is|was)|those|ordinary|nothing|none)\b|n't\b",
    re.IGNORECASE,
)


def compares_two(asked: str) -> bool:
    """Whether a question sets a thing against a certain other one, and not against just any."""
    than = COMPARED.search(asked)
    return than is not None and not names_anybody(asked, than.end())


def names_anybody(asked: str, since: int) -> bool:
    """Whether a question compares with what goes without saying: controls, others, before."""
    return bool(_ANY_OTHER.search(asked, since))


ANY_MEANS = (  # what is graded by "the more accurate way": it names nothing
    r"(?:ways?|means|methods?|routes?|approach(?:es)?|techniques?|options?|choices?|ones?|tests?"
    r"|assays?|tools?|strateg(?:y|ies)|markers?|biomarkers?|indicators?|predictors?)"
)
_GRADED = re.compile(
    r"\b(?:is|are|was|were)\s[^,;?]*?\b(?:more|less)\s+(?P<quality>[a-z]{5,}(?<!ly))\b"
    r"(?!\s+(?!than\b|in\b|when\b|if\b|after\b|with\b|because\b|for\b|by\b|to\b|at\b|once\b"
    rf"|{ANY_MEANS}\b)\w)",
    re.IGNORECASE,
)
HALF = 0.5  # share of the words of a side by which a text speaks of it
QUALITY_STEM = 5  # letters by which "accurate" and "accuracy" meet
OF_WORTH = re.compile(  # qualities by which a test or a sign is rated as a whole
    r"(?:informative|telling|revealing|instructive|meaningful|useful|helpful|valuable|powerful"
    r"|effective|reliable|indicative|predictive|worthwhile)",
    re.IGNORECASE,
)
_RATED_WELL = re.compile(  # ... and by which a text may rate it so
    r"\b(?:better|superior|ideal|optimal|outperform\w*|best|improv\w*|inferior|worse|poorer)\b",
    re.IGNORECASE,
)


def grades_unheard(asked: str, text: str) -> bool:
    """Whether a question compares by a quality that a text does not speak of."""
    graded = _GRADED.search(asked)
    if graded is None or graded["quality"][:QUALITY_STEM].lower() in text.lower():
        return False
    if OF_WORTH.fullmatch(graded["quality"]) and _RATED_WELL.search(text):
        return False
    there = by_key(asked, text)
    return any(
        item.start == graded.start("quality") and item.key not in there for item in things(asked)
    )


_GRADED_SUBJECT = re.compile(
    r"\bis (?P<what>[^,;?]+?) (?:higher|lower|longer|shorter)\b", re.IGNORECASE
)


def grades_heard(shape: str, text: str) -> bool:
    """Whether a text speaks of what "is Y higher" asks about."""
    graded = _GRADED_SUBJECT.search(shape)
    if graded is None:
        return True
    wanted = things_in(shape, (graded.start("what"), graded.end()))
    there = by_key(shape, text)
    return not wanted or any(item.key in there for item in wanted)


def is_swapped(asked: str, text: str) -> bool:
    """Whether what is compared changes places: "higher for A than B", "higher for B than A"."""
    there = COMPARED.search(text)
    here = COMPARED.search(asked)
    if not there:
        return False
    first, second = _sides(text, there)
    if here is None:
        words = set(_plain_words(asked)) - _amounts(text)  # "than those with low X": read by sign
        return bool(words & (second - first)) and not _group_named(asked, text, there)
    one, other = _sides(asked, here)
    straight = len(other & (second - first))
    crossed = len(one & (second - first)) + len(other & (first - second))
    return crossed > straight


def _amounts(text: str) -> set[str]:
    """The words of a text that call something high or low."""
    return {word for cue in directions(text) for word in _plain_words(cue.text)}


_LED_BY_SECOND = re.compile(
    r"(?:(?<=,\s)|(?<=\bthat\s))"  # where it opens the sentence it is read as it stands
    r"(?P<than>(?:compared (?:to|with)|in comparison (?:to|with)|relative to)\s[^,.;()]{2,60}),\s+",
    re.IGNORECASE,
)
_PART = re.compile(r"\s*(?:[,;(\[]|\.(?=\s|$)|$)")


def with_second_behind(text: str) -> str:
    """A text with what it compares with behind what it finds: "compared with B, A has less X"."""
    led = _LED_BY_SECOND.search(text)
    if led is None or directions(text[: led.start()]):
        return text
    for part in _PART.finditer(text, led.end()):
        if directions(text[led.end() : part.start()]):
            found = text[led.end() : part.start()]
            return f"{text[: led.start()]}{found} {led['than']}{text[part.start() :]}"
    return text


_LIKELY = re.compile(r"\b(?:likely|prone|apt|able|inclined|liable)\s+$", re.IGNORECASE)


def _sides(text: str, than: re.Match[str]) -> tuple[set[str], set[str]]:
    """The words on either side of a "than", in its clause; where it leads, behind its phrase."""
    if text[: than.start()].strip():
        behind = BREAK.split(text[than.end() :])[0]
        if _LIKELY.search(text, 0, than.start()):  # "less likely than B to relapse": B ends at "to"
            behind = re.split(r"\sto\s", behind, maxsplit=1)[0]
        return set(_plain_words(text[: than.start()])), set(_plain_words(behind))
    head = _AUX_OR_COMMA.split(text[than.end() :], maxsplit=1)
    rest = head[1] if len(head) > 1 else ""
    return set(_plain_words(rest)), set(_plain_words(head[0]))


LEADING_COMPARISON = re.compile(
    r"^\W*(?:compared|in comparison) (?:to|with)\s+"
    r"(?:(?!(?:is|are|was|were|do|does|did|has|have)\b)[^\s,]+\s+){1,6}?(?=(?:is|are|was|were|do|does|did|has|have)\b)"
    r"|^\W*(?:compared|in comparison) (?:to|with)[^,]{1,60},",
    re.IGNORECASE,
)
_AUX_OR_COMMA = re.compile(r",|\b(?:is|are|was|were|do|does|did|has|have|had)\b", re.IGNORECASE)
_HEAD = re.compile(r"\b(?:with|without|in|of|from|who|on|born|given|\w+ed)\b", re.IGNORECASE)


def _group_named(asked: str, text: str, than: re.Match[str]) -> bool:
    """Whether a question names the first side of a comparison by a word that the second lacks."""
    cues = [cue for cue in directions(text) if cue.end <= than.start()]
    verb = cues[-1] if cues else None
    before = text[: verb.start] if verb else text[: than.start()]
    head = _HEAD.search(before)
    if head and re.match(r"\s*(?:in\s+)?(?:those|that)\b", text[than.end() :]):
        before = before[head.start() :]  # "children born at night ... than those": of children both
    subject = set(_plain_words(before))
    _, second = _sides(text, than)
    measured = set(_plain_words(text[verb.end : than.start()])) if verb else set()
    return bool(set(_plain_words(asked)) & (subject - second - measured - _measures(text, than)))


def _measures(text: str, than: re.Match[str]) -> set[str]:
    """Names of what is measured: they belong to neither side."""
    return {
        word
        for item in things(text[: than.start()])
        if item.is_name
        for word in _plain_words(text[item.start : item.end])
    }


_WORD = re.compile(r"(?:\bnon-)?\w+", re.IGNORECASE)  # "non-metastatic" is no word of "metastatic"


def _plain_words(text: str) -> list[str]:
    found = (match[0].lower().removesuffix("s") for match in _WORD.finditer(text))
    return [word for word in found if word not in _NO_GROUP]


_FAVOURS = re.compile(
    r"\b(?:in favou?r of|favou?r(?:s|ed|ing))\s+(?:the\s+|an?\s+)?(?P<side>(?:[\w-]+\s?){1,4})",
    re.IGNORECASE,
)


def favours(asked: str, text: str) -> int:
    """Whether a difference "in favour of" one side bears out that this side did better.

    +1 or -1; 0 where the text favours nobody, or the question rates no side.
    """
    favoured = _FAVOURS.search(text)
    rated = [cue for cue in directions(asked) if cue.axis == "outcome"]
    if favoured is None or len(rated) != 1 or COMPARED.search(asked, 0, rated[0].start):
        return 0
    side = set(_plain_words(favoured["side"])) - {"group", "arm", "treatment", "over"}
    than = COMPARED.search(asked)
    one = set(_plain_words(asked[: than.start()] if than else asked))
    other = set(_plain_words(asked[than.end() :])) if than else set()
    if not side & (one ^ other):
        return 0
    return rated[0].effective * (1 if side & one else -1)


SPEED = re.compile(
    r"\b(?:(?P<fast>faster|quicker|sooner|earlier|more (?:quickly|rapidly|steeply))"
    r"|(?P<slow>slower|later|(?:more|less) (?:slowly|quickly|rapidly|steeply)))\b",
    re.IGNORECASE,
)


def speed_agreement(asked: str, text: str) -> int:
    """As `agreement_of`, where both compare how fast something goes: whither it goes is given."""
    here, there = SPEED.search(asked), SPEED.search(text)
    if not here or not there or not COMPARED.search(asked) or not COMPARED.search(text):
        return 0
    if NEGATION.search(asked[: here.start()]) or NEGATION.search(text[: there.start()]):
        return 0
    same = bool(here["fast"]) == bool(there["fast"])
    return (1 if same else -1) * (-1 if is_swapped(asked, text) else 1)


COPULA = re.compile(r"\b(?:is|are|was|were|isn't|aren't)\b", re.IGNORECASE)
LEVEL_WITHIN = 40  # characters between a name and what a question says of its amount


def level_agreement(asked: str, text: str) -> int:
    """As `agreement_of`, for the amount of one name: "is X lower in patients?"."""
    for item in things(asked):
        wanted = _level_asked(asked, item) if item.is_name else 0
        if not wanted:
            continue
        for there in things(text):
            if there.key != item.key or _NO_AMOUNT.match(text, there.end):
                continue
            told = level_of(text, there.span)
            if told:
                return wanted * told * (-1 if is_swapped(asked, text) else 1)
    return 0


_NO_AMOUNT = re.compile(
    # what is there is more, not the gene: "methylation at the X promoter"
    r"[\s-](?:promoters?|locus|loci|exons?|introns?|enhancers?|methylation|mutations?|variants?"
    r"|polymorphisms?|alleles?)\b"
    # how good it is: "vesicles with it were less effective"
    r"|(?:\s[\w-]+){0,2}?\s(?:is|are|was|were|became|proved)\s(?:\w+\s)?(?:more|less)\s"
    r"(?!abundant|prevalent|frequent|plentiful|apparent|evident|present)"
    r"\w+(?:ful|ive|able|ible|ous|ant|ent|ic)\b"
)
_NORMAL = re.compile(  # said of a thing in its own clause
    r"(?:\s(?!(?:is|are|was|were|has|have|had|in|with|whose|and|but)\b|remain|stay)[\w()+-]+){0,3}?"
    r"(?:\s(?:in|of|with|among)(?:\s(?!(?:is|are|was|were|has|have|had)\b|remain|stay)[\w+-]+){1,10}?)?"
    r"\s(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?)\s(?:\w+ly\s)?"
    r"(?:normal|within (?:the )?(?:normal|reference) (?:range|limits?|values?))(?=[\s.,;:)\[]|$)"
    r"(?!\s(?:controls?|tissues?|cells?|weight))",
    re.IGNORECASE,
)
_AS_MUCH = 0.6  # share of a question that is told of where it is said to be normal


def normality_agreement(asked: str, text: str) -> int:
    """As `level_agreement`, where a text or a question calls an amount normal.

    -1 where one calls it normal and the other high or low, +1 where both call it normal.
    """
    named = things(asked)
    for item in named if coverage(asked, text) >= _AS_MUCH else ():
        if not item.is_name and item != named[0]:
            continue
        normal, graded = bool(_NORMAL.match(asked, item.end)), _level_asked(asked, item)
        asks_normal = COPULA.search(asked, 0, item.start) and _ASKS_NORMAL.match(asked, item.end)
        for there in (one for one in things(text) if one.key == item.key):
            told = bool(_NORMAL.match(text, there.end))
            if told and (graded or normal or asks_normal):
                return -1 if graded else 1
            if asks_normal and level_of(text, there.span):
                return -1
    return 0


_ASKS_NORMAL = re.compile(
    r"(?:\s[\w-]+){0,3}?\snormal(?=\s*\?|\s(?:in|among|for|with|after)\b)", re.I
)
_CAUSE = re.compile(
    r"\b(?:by|because|after|when|if|once|under|upon|following|thanks|due|without|than|compared)\b",
    re.I,
)
_GIVEN_WITH = re.compile(r"\b(?:higher|lower|more|less|rais\w+|increas\w+|reduc\w+) with\b", re.I)
_OF_ANOTHER = re.compile(r"\b(?:and|or|with|but|an?)\s+$", re.IGNORECASE)
_GIVEN = re.compile(
    rf"[^,;?]*[,;]\s*{LEAD_IN}"
    rf"{AUXILIARY}\s",
    re.IGNORECASE,
)


def asks_level(asked: str) -> bool:
    """Whether only the amount of a name is asked for: "is X lower in patients?"."""
    named = any(item.is_name and _level_asked(asked, item) for item in things(asked))
    return named and not _CAUSE.search(asked) and not _GIVEN_WITH.search(asked)


def tells_level(text: str) -> bool:
    """Whether a text calls the amount of anything high or low."""
    return any(cue.axis == "level" for cue in directions(text))


def grades(text: str) -> bool:
    """Whether a text calls anything more or less, better or worse."""
    return bool(_RIVALLED.search(text)) or any(
        cue.axis in {"level", "outcome"} for cue in directions(text)
    )


_RIVALLED = re.compile(r"\b(?:outperform|surpass|exceed|beat|match)\w*", re.IGNORECASE)
_SUPPOSED = re.compile(r"\b(?:when|if|once|whenever)\s(?:[\w/-]+\s){0,4}$", re.IGNORECASE)
_RESISTING = re.compile(r"\b(?:resistance|sensitivity|responses?|exposure|adherence) to $", re.I)
_ANOTHER_CLAUSE = re.compile(  # "with X given, did Y fall": of Y it is said
    r"[,;:–—]\s+(?:(?:so|and|then) )?"
    rf"{AUXILIARY}\s+"
    r"(?!(?:it|they|that|this|those|these"
    r"|(?:(?:the|its|their) )?(?:levels?|amounts?|expression|concentrations?|abundance))\b)",
    re.IGNORECASE,
)
_WHOSE = re.compile(  # "X in damaged tubules": which tubules
    r"\b(?:in|of|from|by|with|within|inside|among|between|for|to|on|at) (?:the |these |those )?$",
    re.IGNORECASE,
)
_OF_AMOUNT = re.compile(
    r"\s(?:levels?|amounts?|expression|concentrations?|abundance|numbers?|quantit(?:y|ies)|doses?"
    r"|titres?|titers?)\b",
    re.IGNORECASE,
)


_TO_DO = re.compile(r"\s(?:likely|prone|liable|apt|inclined) to\b", re.IGNORECASE)


def _only_says_which(asked: str, cue: Direction) -> bool:
    """Whether a word of direction only says which noun behind a preposition is meant."""
    return (
        cue.form is Form.PARTICIPLE
        and bool(_WHOSE.search(asked, 0, cue.start))
        and re.match(r"\s[a-z]{3}", asked[cue.end :]) is not None
        and not _OF_AMOUNT.match(asked, cue.end)
    )


def _level_asked(asked: str, item: Thing) -> int:
    """What a question says of the amount of a name directly behind it."""
    behind = (cue for cue in directions(asked) if cue.start >= item.end)
    following = next((cue for cue in behind if not _only_says_which(asked, cue)), None)
    if following is None or following.start - item.end > LEVEL_WITHIN:
        return 0
    if _ANOTHER_CLAUSE.search(asked, item.end, following.start):
        return 0
    if _OF_ANOTHER.search(asked, item.end, following.start) or _GIVEN.match(asked, following.end):
        return 0  # "with much X and little Y a ...", "X is high, should Y ..."
    if _TO_DO.match(asked, following.end):
        return 0  # "are those with X less likely to ..."
    if _RESISTING.search(asked, 0, item.start):
        return 0  # "is resistance to X lower": the resistance is
    if _SUPPOSED.search(asked, 0, item.start) and "," not in asked[item.end : following.start]:
        return 0  # "is Y more when X is low": it is given
    if following.form not in {Form.ADJECTIVE, Form.PARTICIPLE} or following.axis == "outcome":
        return 0
    return following.effective if COPULA.search(asked[: following.start]) else 0
