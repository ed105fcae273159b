"""Whether a denial is of another time, of other groups or of another cause than is asked about.

"No difference at 12 months" denies nothing of the first three, nor "between men and women" of old
and young.
"""

import functools
import re

from assistant.asked.frame_words import AUXILIARY
from assistant.asked.quantity_words import NUMBERS
from assistant.headline.comparisons import COMPARED
from assistant.headline.level_sides import measures_another
from assistant.headline.presence import is_absent_elsewhere
from assistant.headline.things import by_key, keys_of, names_all, names_of, things
from index.terms import ONES, STOPWORDS, tokens

_UNIT = r"(?:h|hours?|days?|weeks?|months?|years?)\b"
_TIME = re.compile(  # either of "9 and 12 months"
    rf"\b\d+(?=(?:[\s-]|,? ?(?:and|to|or|–|-) ?\d+[\s-]){_UNIT})"
)
_NUMBERED_TIME = re.compile(r"\b(?:day|week|month|year)s? (\d+)\b", re.IGNORECASE)
_COUNTED = {word: str(NUMBERS[word]) for word in (*ONES[1:11], "twelve", "eighteen")}
_WORDED = re.compile(rf"\b(?:{'|'.join(_COUNTED)})(?=[\s-]{_UNIT})")


def _times(text: str) -> set[str]:
    """The numbers of hours, days, weeks, months and years that a text names."""
    counted = _WORDED.sub(lambda match: _COUNTED[match[0]], text)
    return {*_TIME.findall(counted), *_NUMBERED_TIME.findall(counted)}


_BEFORE = re.compile(  # "than before treatment" is of both
    r"(?<!than )(?<!with )(?<!to )(?<!from )(?<!days )(?<!weeks )(?<!months )(?<!years )"
    r"\b(?:before|prior to) (?:[\w-]+ ){0,3}?(?:treatment|therap\w+|transplant\w*|surger\w+"
    r"|operations?|infusions?|injections?|interventions?|chemo\w*|radio\w*|vaccinations?|exercise)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:after|following|upon|post-?\w*|subsequent\w*"
    r"|during (?:[\w-]+ ){0,3}?(?:treatment|therap\w+|chemo\w*|radio\w*|infusions?))\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\b(?:before|prior|baseline|pre-?\w+)\b", re.IGNORECASE)
_OVER_TIME = re.compile(  # what changes is told of both times
    r"\b(?:(?:than|compared (?:with|to)|relative to|versus) (?:(?:the )?(?:levels?|values?) )?"
    r"(?:at |that |those )?(?:before|after|prior|baseline)"
    r"|fell|rose|drop\w*|declin\w*|returned?|normali[sz]\w*|chang\w*"
    r"|increased|decreased)\b",
    re.IGNORECASE,
)


_BEFORE_AND_AFTER = re.compile(  # "is it lower before X than after?"
    r"\bbefore\b[^?;]{0,40}\bthan\b[^?;]{0,20}\b(?:after|during|on|under)\b"
    r"|\b(?:after|during)\b[^?;]{0,40}\bthan\b[^?;]{0,20}\bbefore\b",
    re.IGNORECASE,
)
_TELLS_TIMES = re.compile(
    rf"{_OVER_TIME.pattern}|{_AFTER.pattern}|{_EARLIER.pattern}|\b(?:during|until|then|increases?"
    r"|decreases?|reduc\w+|rais\w+|lower(?:ed|s|ing)|promot\w+|suppress\w+|inhibit\w+|restor\w+)\b",
    re.IGNORECASE,
)


def is_of_another_time(asked: str, clause: str) -> bool:
    """Whether a clause tells of other times only than a question names: "at 9 and 12 months".

    What was so before a treatment is another time than after it, and the other way round.
    """
    wanted, told = _times(asked), _times(clause)
    if wanted and told and not wanted & told:
        return True
    if _BEFORE_AND_AFTER.search(asked) and not _TELLS_TIMES.search(clause):
        return True
    if _is_before(clause) and _tells_after(asked):
        return not _OVER_TIME.search(clause)
    if _SURGERY.search(asked):  # what is given before an operation is
        clause = _NEOADJUVANT.sub(" ", clause)
    return _is_before(asked) and _tells_after(clause)


_SURGERY = re.compile(r"\bsurg(?:ery|ical)\b|\boperat", re.IGNORECASE)
_NEOADJUVANT = re.compile(r"\bduring (?:the )?(?:neo-?adjuvant|pre-?operative)", re.IGNORECASE)


def _is_before(text: str) -> bool:
    return bool(_BEFORE.search(text)) and not _AFTER.search(text)


_AFTER_PRE = re.compile(r"\b(after|following|during) (?:the )?pre-?\w+", re.IGNORECASE)


def _tells_after(text: str) -> bool:
    text = _AFTER_PRE.sub(r"\1", text)  # "after preoperative chemotherapy"
    return bool(_AFTER.search(text)) and not _EARLIER.search(text)


_BETWEEN = re.compile(r"\b(?:between|among)\s(?P<groups>[^.;]{3,120})", re.IGNORECASE)
_THESE = re.compile(r"(?:the (?:two|groups)|both|either|them|these)\b", re.IGNORECASE)
ANYBODY = frozenset(
    tokens(
        "patients people children adults women men participants subjects individuals groups group"
        " cases persons ones those controls cells tissue samples aren't not"
    )
)
_SEXES = frozenset(tokens("men women"))
_NAMED_GROUPS = re.compile(
    r"\b(?:between|among|across)\s(?:the\s|these\s)?(?P<who>[^.;,()]{2,60}?)\s(?:sub)?groups\b",
    re.IGNORECASE,
)


def is_of_other_groups(asked: str, clause: str) -> bool:
    """Whether a clause sets other groups side by side than a question is about.

    Groups by a name that a question has not ("between the miR-31 subgroups") are others too.
    """
    than, told = COMPARED.search(asked), _BETWEEN.search(clause)
    if named := _NAMED_GROUPS.search(clause):
        names = names_of(named["who"])
        if names and not names & keys_of(asked):
            return True
    between = _BETWEEN.search(asked)
    if told is None or not (than or between) or _THESE.match(told["groups"]):
        return False
    wanted = set(tokens(asked[than.end() :] if than else between["groups"] if between else ""))
    other = wanted - ANYBODY or wanted & _SEXES
    return bool(other) and not other & set(tokens(told["groups"]))


_ARM = re.compile(
    r"\b(?:in|within|among|for|of) (?:the |an? |each )?(?P<arm>(?:[\w/+-]+ ){1,6}?)"
    r"(?:arm|group|subgroup|cohort)\b",
    re.IGNORECASE,
)
_NUMBERED_ARM = re.compile(r"\b(?i:group|arm|cohort) (?P<number>[A-H]|[IV]{1,4}|\d)\b")
_UNITS = r"(?:IU|units?|mg|[µμ]g|mcg|g|m[lL])\b"
_DOSED_ARM = re.compile(  # "on 800 units a day", "the 800 IU group", "the group of 800 IU"
    rf"\b(?:on|given|taking|receiving|(?:group|arm) (?:of|on|with|given|receiving)) (?:an? |the )?"
    rf"(?:[a-z]+ )?(?P<given>\d[\d.,]*)[ -]?{_UNITS}"
    rf"|(?P<led>\b\d[\d.,]*)[ -]?{_UNITS}(?:[ /]+[\w-]+){{0,3}}? (?:groups?|arms?)\b"
)
_ANY_ARM = frozenset(
    tokens("treatment study patients trial patient same other whole entire two this each plus and")
)


def is_of_another_arm(asked: str, text: str) -> bool:
    """Whether a question is on one arm of a study and a text on others only."""
    wanted = _arms(asked)
    told = _arms(text) if wanted else wanted
    return bool(told) and not wanted & told


_CONTROLS = re.compile(  # "in contrast, mock-transfected cells showed no ...": they are the subject
    r"^(?:[A-Z][\w ]{2,20}, )?(?:the )?"
    r"(?:(?:negative|scrambled?|vehicle|sham|mock|untreated|non-?targeting)"
    r"[ -]controls?|mock|untransfected|untreated"
    r"|(?:inactive |negative |scrambled )?controls? (?:[\w-]+ )?(?:peptides?|proteins?|vectors?"
    r"|virus\w*|mimics?|inhibitors?|oligo\w*|antibod\w+|compounds?|substances?|drugs?|diets?"
    r"|sequences?|s[hi]RNAs?)(?:, which [^,]+,)?)"
    r"(?![\w-])(?:[ -][\w-]+){0,3}?"
    r" (?:show|produce|ha[ds]|have|did|do|display"
    r"|exhibit|remain|were|was|are|is)",
    re.IGNORECASE,
)


_ASKS_CONTROLS = re.compile(
    r"\b(?:controls?|mock|sham|vehicle|scrambled?|untreated|untransfected|placebo)\b", re.IGNORECASE
)


def is_of_controls(asked: str, text: str) -> bool:
    """Whether a text tells of controls alone, and a question has no name or one that it lacks."""
    if not _CONTROLS.match(text) or _ASKS_CONTROLS.search(asked):
        return False
    return not names_of(asked) or not names_all(asked, text)


_CLAUSE = re.compile(r"(?:,\s*|\s+)(?:but|while|whereas|and)\s+|;\s+", re.IGNORECASE)


def of_that_arm(asked: str, text: str) -> str:
    """A text without its clauses on other arms of a study than the one that a question is on."""
    wanted = _arms(asked)
    if not wanted & _arms(text) or not _arms(text) - wanted:
        return text
    kept = (part for part in _CLAUSE.split(text) if not _arms(part) or wanted & _arms(part))
    return ", ".join(kept)


_MORE_SO = re.compile(  # "Y fell in all groups, more in A than in B": how much, not which way
    r"(?<=[a-z0-9]),? (?:(?:and|but|though) )?(?:more|less|most|least)"
    r"(?: so| markedly| strongly| clearly| notably)?"
    r" (?P<one>(?:in|with|for|among|after|on) [^,;.()]+)"
    r" than (?P<other>(?:in|with|for|among|after|on) [^,;.()]+)(?=\s*(?:[(,;.]|$))",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\b(?:(?:in|de)creas|reduc|improv|declin|rose|risen|fell|fallen|dropp|lower)\w*\b",
    re.IGNORECASE,
)


def without_degree(asked: str, text: str) -> str:
    """A text without where a thing moved more, for a question that compares no two."""
    more = _MORE_SO.search(text)
    if more is None or COMPARED.search(asked) or not _MOVES.search(text, 0, more.start()):
        return text
    return f"{text[: more.start()]}, {more['one']} and {more['other']}{text[more.end() :]}"


def is_of_that_arm(asked: str, text: str) -> bool:
    """Whether a text names the arm of a study that a question is on."""
    wanted = _arms(asked)
    return bool(wanted and wanted & _arms(text))


@functools.lru_cache(maxsize=512)  # of a question they are wanted for every sentence
def _arms(text: str) -> frozenset[str]:
    """The tokens by which a text tells the arms that it names, and their numbers: "group II"."""
    named = {token for arm in _ARM.finditer(text) for token in tokens(arm["arm"])} - _ANY_ARM
    named |= {f"#{arm['number']}" for arm in _NUMBERED_ARM.finditer(text)}
    doses = (arm["given"] or arm["led"] for arm in _DOSED_ARM.finditer(text))
    return frozenset(named | {f"#{dose.replace(',', '').rstrip('.')}" for dose in doses})


_LED_BY_GROUP = re.compile(  # "in the silent tumours, was X higher ...": of whom it is asked
    r"^\W*(?:in|among|for|within|of) (?:the |those |these )?(?P<who>[^,;:?]{4,60}),\s+"
    rf"(?={AUXILIARY}\b)",
    re.IGNORECASE,
)


def names_group(asked: str, text: str) -> bool:
    """Whether a text names those whom a question sets before itself: "in silent tumours, ..."."""
    led = _LED_BY_GROUP.match(asked)
    words = set(tokens(led["who"])) - ANYBODY - STOPWORDS if led else set()
    return bool(words) and words <= set(tokens(text))


_CAUSE = re.compile(  # "was not affected by ageing", "is independent of the stage"
    r"\b(?:(?:affect|influenc|alter|chang|modif|modulat|disturb|perturb|sway)\w* by"
    r"|independent of) (?P<cause>[^,.;()]{3,60})",
    re.IGNORECASE,
)


def _is_of_another_cause(asked: str, clause: str) -> bool:
    """Whether a clause denies that something is affected by what a question does not name."""
    told = _CAUSE.search(clause)
    if told is None:
        return False
    cause, there = things(told["cause"]), by_key(asked, told["cause"])
    return bool(cause) and not any(item.key in there for item in things(asked))


_OF_RESULTS = re.compile(  # a check of the analysis, not a finding
    r"\b(?:affect|alter|chang|influenc|modif)\w* (?:the|our|these|any of the) (?:\w+ ){0,2}?"
    r"(?:results?|findings?|conclusions?|estimates?|interpretation|analys[ie]s)\b",
    re.IGNORECASE,
)
_LACKING = re.compile(
    r"\b(?:without(?: any)?|lack(?:s|ed|ing)?|devoid of|free (?:of|from)|depriv\w+ of"
    r"|deplet\w+ (?:of|in|from)|in the absence of|no) (?:the )?(?P<what>[\w/αβγδκ-]+)"
    r"|(?P<led>[\w/αβγδκ]+)-(?:free|depleted|deprived|deficient|negative|null)\b",
    re.IGNORECASE,
)
_SUCH = re.compile(r"\bno such\b", re.IGNORECASE)


def is_of_those_without(asked: str, before: str, clause: str) -> bool:
    """Whether a clause denies of those without a thing what is told before of those with it.

    "B made Y grow, while the medium without B had no such effect" does not deny it of B.
    """
    if _LACKING.search(asked):
        return False
    wanted = keys_of(asked)
    if not _SUCH.search(clause):  # what "no such effect" goes back to may stand in another part
        wanted &= by_key(asked, before).keys()
    found = (match["what"] or match["led"] for match in _LACKING.finditer(clause))
    return any(wanted & by_key(asked, what).keys() for what in found)


def is_of_others(asked: str, clause: str, before: str = "") -> bool:
    """Whether a clause denies something of another time, other groups or another cause.

    `before` is what the sentence says in front of it.
    """
    if is_of_those_without(asked, before, clause):
        return True
    if is_of_another_time(asked, clause) or is_of_other_groups(asked, clause):
        return True
    if is_absent_elsewhere(asked, clause):
        return True
    between = _BETWEEN.search(clause)
    if between and COMPARED.search(asked) and measures_another(asked, clause[: between.start()]):
        return True
    if _OF_RESULTS.search(clause) and not _OF_RESULTS.search(asked):
        return True
    return _is_of_another_cause(asked, clause)


_SPARED = re.compile(  # "X is not influenced by Z"
    r"\b(?:not|never|un)[ -]?(?:\w+ly )?(?:be(?:en)? )?"
    r"(?:affect|alter|chang|disturb|impact|influenc|modif|perturb)\w*"
    r" by (?P<doer>[^.;]+?)(?=[.;]|$| (?:such )?as \S+ (?:is|are|was|were)\b)",
    re.IGNORECASE,
)


def is_spared_by_another(asked: str, clause: str) -> bool:
    """Whether what a clause says not to act on a thing has nothing of a question."""
    spared = _SPARED.search(clause)
    if spared is None:
        return False
    wanted = keys_of(asked) - keys_of(clause[: spared.start()])
    return bool(things(spared["doer"])) and wanted.isdisjoint(by_key(asked, spared["doer"]))
