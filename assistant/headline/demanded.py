"""What a question asks beyond its finding: that it is so altogether, in people, of each, by far.

"Does X block Y completely?" is not affirmed by "X cut Y by 70%", nor "does X lower Y in patients?"
by what X did in a dish. Where a sentence does not carry such a demand, no headline is given.
"""

import functools
import re

from assistant.biology.being_words import PEOPLE
from assistant.headline.comparisons import COMPARED
from assistant.headline.report_words import DIFFER, DISPUTED
from assistant.headline.things import by_key, keys_of, things, things_in
from assistant.polarity.effects import directions

_WHOLE = (
    r"\b(?:complete\w*|full\w*|entire\w*|total\w*|whole\w*|altogether|all|every|100 ?%|abolish\w*"
    r"|abrogat\w*|eliminat\w*|eradicat\w*|none|cured|undetectable)\b"
)
_EACH = (
    r"\b(?:all|every\w*|each|both|always|invariabl[ey]|universal\w*|without exception|any|100 ?%"
    r"|(?:two|three|four|five|six|\d+) (?:of|out of) (?:the )?(?:two|three|four|five|six|\d+)"
    r"|regardless|irrespective|independent\w*)\b"
)
_ALONE = (
    r"\b(?:only|sole\w*|exclusiv\w*|alone|uniqu\w*|restricted|confined|limited|nowhere|single"
    r"|singly|separate\w*|individual\w*|in isolation|by itself|on its own"
    r"|independent(?:ly)?(?! (?:of|from)\b)|specific\w*|but not|not in|purely|merely)\b"
)
_ENOUGH = (
    r"\b(?:enough|suffic\w*|adequate\w*|alone|by itself|on its own|singl[ey]|one|independent\w*)\b"
)
_DEMANDS: tuple[tuple[str, str], ...] = (
    (r"\b(?:completely|fully|entirely|totally|wholly|altogether)\b|\b100 ?%", _WHOLE),
    (
        r"\b(?:cures?|cured|curing|curative|eradicate[sd]?|eliminate[sd]?|abolish(?:es|ed)?)\b",
        r"\b(?:cur(?:es?|ed|ing|ative)|eradicat\w*|eliminat\w*|abolish\w*|abrogat\w*|clear\w*"
        r"|complete(?:ly)?|disease-free|undetectable)\b",
    ),
    (
        r"\b(?<!at )(?<!after )(?<!of )all\b(?![ -](?:cause|trans|in all|right))"
        r"|\b(?:every|everyone|everybody|always|invariably|universally|guarantees?)\b",
        _EACH,
    ),
    (r"\b(?:only|solely|exclusively|nothing but)\b", _ALONE),
    (
        r"\b(?:unique|exclusive|peculiar|confined|restricted) to\b",
        r"\b(?:only|solely|exclusiv\w*|uniqu\w*|peculiar|restricted|confined|limited|nowhere)\b",
    ),
    (r"\b(?:on its own|by itself|alone)\b", _ALONE),
    (r"\b(?:enough|sufficient|suffices?)\b", _ENOUGH),
    (
        r"\ba single (?!-|cell|nucleotide|arm|cent)",
        r"\b(?:singl[ey]|once|one|baseline)\b",
    ),
    (
        r"\b(?:permanent(?:ly)?|forever|for good|for life|irreversibl[ey]|lastingly)\b",
        r"\b(?:permanent\w*|irreversib\w*|lasting\w*|durabl\w*|lifelong|for life|persist\w*"
        r"|sustained|indefinite\w*)\b",
    ),
    (
        r"\bmost (?:of|patients|people|women|men|cases|children|adults|tumou?rs|cancers|cells)\b",
        r"\b(?:most|major\w*|all|every|nearly|almost|half|thirds|quarters)\b|%|\d (?:of|/) ?\d",
    ),
    (
        r"\b(?:(?:in|on|with|of) (?:\w+ )?many|large (?:numbers?|series|groups?) of)"
        rf" (?:{PEOPLE}|cases|samples)\b",
        r"\b(?:many|large\w*|numerous|hundreds?|thousands?|most|\d{3,}) ",
    ),
    (
        r"\b(?:doubles?|doubled|doubling|two-?fold|2-fold|twice)\b",
        r"\b(?:doubl\w*|two-?fold|2(?:\.\d)?-fold|twice|100 ?%|two times)",
    ),
    (r"\b(?:halves|halved|halve|halving|by half)\b", r"\b(?:halv\w*|half|50 ?%)"),
    *(  # "does it bind the coding region": another stretch of the transcript is another place
        (rf"\b(?:{part})", rf"(?:{part})")
        for part in (
            r"coding (?:region|sequence)|CDS\b|open reading frame|ORF\b",
            r"promoters?\b",
            r"5\s?['′’]?-?\s?(?:UTR|untranslated)",
            r"3\s?['′’‘]?\s?-?\s?(?:UTR|untranslated)",
        )
    ),
    (r"\b(?:triples?|tripled|three-?fold|3-fold)\b", r"\b(?:tripl\w*|three-?fold|3(?:\.\d)?-fold)"),
)


@functools.cache
def _demands() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (re.compile(asked, re.IGNORECASE), re.compile(told, re.IGNORECASE))
        for asked, told in _DEMANDS
    )


def is_too_much(asked: str, text: str) -> bool:
    """Whether a question says "completely", "all", "only", "enough" and a text does not."""
    asks = any(wanted.search(asked) and not told.search(text) for wanted, told in _demands())
    return asks or _is_beyond(asked, text)


_ALL_ASKED = re.compile(
    r"\b(?<!at )(?<!after )(?<!of )(?:all|every|each|both)\b(?![ -](?:cause|trans|in all|right))",
    re.IGNORECASE,
)
_ONLY_TOLD = re.compile(  # "A can only raise B and C"; "only after it was heated" limits no number
    r"(?<!\bthe )(?<!\bnot )(?<!\bafter )\b(?:only|solely|exclusively)\b"
    r"(?! (?:when|if|after|upon|once|by|with|under|in|at|during"
    r"|partial\w*|slight\w*|weak\w*|marginal\w*|modest\w*|recently|rarely))",
    re.IGNORECASE,
)


def limits_number(asked: str, text: str) -> bool:
    """Whether a question asks it of all of some things and a text says it of "only" some of them.

    What is counted has to be named in both.
    """
    counted, only = _ALL_ASKED.search(asked), _ONLY_TOLD.search(text)
    if counted is None or only is None or _ALL_ASKED.search(text):
        return False
    there, told = by_key(asked, text), things(text)
    of_all = [item for item in things(asked) if item.start >= counted.end()]
    named = [item for item in of_all if item.is_name]
    if named and all(
        any(place.start < only.start() for place in there.get(item.key, ())) for item in named
    ):
        return False  # "A and B are raised, where only B tells the outcome"
    places = [place for item in of_all for place in there.get(item.key, ())]
    counts = any(
        place.start >= only.end()
        and not re.search(r"[,;:]", text[only.end() : place.start])
        and not any(item.is_name and only.end() <= item.start < place.start for item in told)
        for place in places
    )
    return counts and any(item.start < only.start() for item in told)


_THRESHOLD = re.compile(
    r"\b(?:(?P<over>above|over|more than|greater than|higher than|at least|exceed(?:s|ed|ing)?)"
    r"|(?P<under>below|under|less than|lower than|fewer than|at most))\s+"
    r"(?P<value>\d+(?:\.\d+)?)\s*(?P<unit>%|per ?cent\b)?",
    re.IGNORECASE,
)
_VALUE = re.compile(r"(?<![\w.-])(?P<value>\d+(?:\.\d+)?)\s*(?P<unit>%|per ?cent\b)?(?!\w)")


def _is_beyond(asked: str, text: str) -> bool:
    """Whether no figure of a text lies above or below the one that a question names."""
    wanted = _THRESHOLD.search(asked)
    if wanted is None:
        return False
    value, percent = float(wanted["value"]), bool(wanted["unit"])
    told = [float(item["value"]) for item in _VALUE.finditer(text) if bool(item["unit"]) == percent]
    return not any(item >= value if wanted["over"] else item <= value for item in told)


_MEASURE = re.compile(
    r"(?:^|[,;:] ?)(?:is|are|was|were|does|do|did) (?:the|its|their) "
    r"(?P<what>(?:[\w-]+ ){1,3}?)of\b",
    re.IGNORECASE,
)
_ANY_MEASURE = re.compile(
    r"\b(?:levels?|amounts?|concentrations?|expression|abundance|effects?|roles?|impact|influence"
    r"|risks?|rates?|numbers?|use|presence|loss|lack|populations?|pools?|quantit(?:y|ies)|contents?"
    r"|counts?|mass|extent|degree|shares?|proportions?|fractions?|maintenance|survival|growth"
    r"|(?:micro)?vesicles?|exosomes?|cells?|tumou?rs?|serum|plasma|blood)\b",  # whose they are
    re.IGNORECASE,
)


def is_of_another_measure(asked: str, text: str) -> bool:
    """Whether a question asks about a measure, or a figure, that a text says nothing of.

    "No change of X was seen" does not deny that "the sensitivity of X is above 90%".
    """
    if (limit := _THRESHOLD.search(asked)) and not any(
        bool(item["unit"]) == bool(limit["unit"]) for item in _VALUE.finditer(text)
    ):
        return True
    if limit and not _is_beyond(asked, text):
        return True  # the figure that is told may be as asked
    named = _MEASURE.search(asked)
    if named is None or _ANY_MEASURE.search(named["what"]):
        return False
    there = by_key(asked, text)
    wanted = things_in(asked, named.span("what"))
    return bool(wanted) and not any(item.key in there for item in wanted)


_SPREAD = re.compile(
    r"(?:[\s-](?:levels?|values?))?\s(?:variab\w+|variations?|variances?|heterogene\w+|fluctuations?)\b",
    re.IGNORECASE,
)
_COMING_IN = re.compile(r"\binfiltrat(?:e|es|ion)\b", re.IGNORECASE)
_CAME_IN = re.compile(
    r"\b(?:infiltrat|recruit|exclu|enter|entry|influx|accumulat|penetrat|migrat|traffick|homing"
    r"|attract|number|abundan|densit|keep|kept)\w*",
    re.IGNORECASE,
)


def is_of_those_within(asked: str, text: str) -> bool:
    """Whether a text tells what cells do, where it is asked whether they come in."""
    return bool(_COMING_IN.search(asked)) and not _CAME_IN.search(text)


def is_of_spread(asked: str, text: str) -> bool:
    """Whether a text tells how a thing varies, or goes, where it is asked how much there is."""
    if _SPREAD.search(f" {asked}"):
        return False
    there = by_key(asked, text)
    return any(
        all(_SPREAD.match(text, place.end) for place in there[item.key])
        for item in things(asked)
        if item.key in there
    )


_SOME_OF = re.compile(
    r"\b(?:proportions?|prevalence|incidence|numbers?|counts?|shares?|percentages?|fractions?|rates?"
    r"|frequency) of (?P<whose>[\w-]+(?: [\w-]+)?) (?:carrying|bearing|harbou?ring|with|having"
    r"|positive for|(?:that|who|which) (?:had|have|carr(?:y|ied)|bear|bore|harbou?r(?:ed)?)) "
    r"(?P<what>[\w-]+(?: [\w-]+){0,2})",
    re.IGNORECASE,
)


def is_of_some_only(asked: str, text: str) -> bool:
    """Whether a text counts only some of what a question asks about: those with a mark."""
    told = _SOME_OF.search(text)
    if told is None or not by_key(asked, told["whose"]).keys() & keys_of(asked):
        return False
    there = by_key(asked, told["what"])
    return not any(item.key in there for item in things(asked))


_MORE_SO = re.compile(
    r"\b(?:more|less)(?: so| \w+)? (?:in|for|among|with|after) (?P<one>[^,;.]{2,60}?) than "
    r"(?P<other>[^,;.(]{3,60})",
    re.IGNORECASE,
)


def is_of_second_side(asked: str, text: str) -> bool:
    """Whether a question names only what a text sets second: "more so in A than in B", asked of B.

    A question that itself compares is read elsewhere.
    """
    told = _MORE_SO.search(text)
    if told is None or COMPARED.search(asked):
        return False
    here = by_key(asked, text)
    places = [item.start for own in things(asked) for item in here.get(own.key, [])]
    first = any(told.start("one") <= at < told.end("one") for at in places)
    return not first and any(told.start("other") <= at < told.end("other") for at in places)


_OF_FIGURE = re.compile(
    r"\b(?:less|more|fewer|greater|higher|lower) than (?:an? |one |two |three )?(?:\w+ )?"
    r"(?:\d|half|third|quarter|thirds|quarters|fifth|tenth)",
    re.IGNORECASE,
)
_SET_AGAINST = re.compile(
    rf"{COMPARED.pattern}|\b(?:as against|against|compar\w+|whereas|while|exceed\w*|outperform\w*"
    r"|superior|inferior|surpass\w*|differ(?!entiat)\w*|rather|but|not|no|most|least"
    r"|(?:more|less) \w+ly"
    r"|(?:more|less) (?:potent|effective|accurate|common|frequent|likely|abundant|sensitive)"
    r"|(?:(?:high|low|long|short|strong|weak|great|small|fast|slow|larg)er|better|worse|fewer"
    r"|more|less)(?= (?:in|for|with|after|on|among|under|at|when)\b|[,.;]|$)"
    r"|equal\w*|similar\w*|same|alike|favou?r\w*)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"[,;?]|\b(?:at|in|for|when|if|after|with|to|by|on|among|during|as)\b", re.IGNORECASE
)
_THE_REST = re.compile(  # "than in other patients": the second side goes without saying
    r"\s*(?:(?:in|among|for|with|of|by|on) )?(?:the |any |those )?(?:others?|rest|remaining"
    r"|remainder|everyone|everybody|anyone|anybody|usual)\b",
    re.IGNORECASE,
)


def compares_only_here(asked: str, text: str) -> bool:
    """Whether a question sets one name against another and a text has both, but sets neither.

    "A lowered Y by 70%, and B by a third" tells that both lowered it.
    """
    than = COMPARED.search(asked)
    if than is None:
        return False
    if _THE_REST.match(asked, than.end()):
        return False
    found = things(asked)
    here = by_key(asked, text)
    other = [item for item in found if item.start >= than.end()]
    stop = _ENDS.search(asked, than.end())
    second = [item for item in other if stop is None or item.start < stop.start()] or other[:1]
    one = [item for item in found if item.end <= than.start()]
    both = second and all(item.key in here for item in second)
    if not both or not any(item.key in here for item in one):
        return False
    bare = _OF_FIGURE.sub(" ", text)
    grades = {cue.sign for cue in directions(bare) if cue.axis in {"level", "outcome"}}
    return not _SET_AGAINST.search(bare) and len(grades) < 2


_DISPUTED = re.compile(
    rf"\b(?:is|are|was|were|remains?|remained) (?:\w+ly |still )*(?:{DISPUTED}|contentious"
    r"|inconsistent|conflicting|contradictory)\b"
    r"|\b(?:conflicting|contradictory|inconsistent|discrepant|divergent|opposite) (?:\w+ )?"
    r"(?:results?|findings?|reports?|data|evidence|observations)\b"
    r"|\b(?:reports?|studies|results?|findings?|data) (?:\w+ )?"
    rf"(?:{DIFFER}|contradict)\b"
    r"|\bin (?:one|some) (?:report|study|studies|series|cohort|trial|paper|reports|trials)\b"
    r"[^.;]{3,120}\bin (?:another|others|other (?:reports|studies|trials)|a second|the other)\b"
    r"|\b(?:one|some) (?:report|study|studies|trials?|authors|groups?) [^.;]{3,90}"
    r"\b(?:whereas|while|but|and) (?:another|others|a second)\b",
    re.IGNORECASE,
)


def is_disputed(asked: str, text: str) -> bool:
    """Whether a text says that reports disagree on the first name of a question."""
    if not _DISPUTED.search(text):
        return False
    names = [item for item in things(asked) if item.is_name]
    here = by_key(asked, text)
    return not names or names[0].key in here
