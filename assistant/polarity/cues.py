"""Words with a direction: where they stand and in what form.

The lists are in `words.py`; the names that they hang on, in `hung.py`; what the words amount to
together, in `effects.py`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from assistant.biology.concepts import lowered
from assistant.polarity.words import (
    BETTER,
    DENIED_WHOLE,
    LESS,
    LOWERING,
    MORE,
    NEGATION,
    NOT_CUES,
    PHRASES,
    RAISING,
    WORSE,
)


class Form(StrEnum):
    """How a word with a direction stands in its sentence."""

    VERB = "verb"  # finite or infinitive
    PARTICIPLE = "participle"  # -ed: a past tense, a passive, or an adjective
    GERUND = "gerund"  # -ing
    NOUN = "noun"  # inhibition, loss, inhibitor
    ADJECTIVE = "adjective"  # high, poorer
    COMPOUND = "compound"  # hyphened to what stands before it: drug-induced


@dataclass(frozen=True, slots=True)
class Direction:
    """A word or phrase with a direction at `start:end` of the text.

    `sign` is +1 (more, promotes, better) or -1; `negated` says that a "not" governs it, which
    `sign` does not include; `axis` is "activity", "level", "outcome" or "association".
    """

    start: int
    end: int
    sign: int
    text: str
    axis: str
    form: Form
    negated: bool = False

    @property
    def effective(self) -> int:
        """The sign with its negation."""
        return -self.sign if self.negated else self.sign


# ── finding the words ───────────────────────────────────────────────────────────────────────


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """All lists as one expression, for text in lower case; the group's name says list and sign."""

    def words(entries: Sequence[str]) -> str:
        return "|".join(sorted(entries, key=len, reverse=True))

    phrases = "|".join(f"(?P<phrase{n}>{source})" for n, (source, _, _) in enumerate(PHRASES))
    return re.compile(
        rf"(?P<null>[ -]?\^?\{{?-/-\}}?)|(?<![A-Za-z])(?:{phrases}"
        rf"|(?P<more>(?:{words(MORE)})(?![A-Za-z]|-regulat))"
        rf"|(?P<less>(?:{words(LESS)})(?![A-Za-z]|-regulat))"
        rf"|(?P<better>(?:{words(BETTER)})(?![A-Za-z]))"
        rf"|(?P<worse>(?:{words(WORSE)})(?![A-Za-z]))"
        rf"|(?P<up>(?:{words(RAISING)})[a-z]*)"
        rf"|(?P<down>(?:{words(LOWERING)})[a-z]*))"
    )


_LISTS = {
    "more": (1, "level"),
    "less": (-1, "level"),
    "better": (1, "outcome"),
    "worse": (-1, "outcome"),
    "up": (1, "activity"),
    "down": (-1, "activity"),
}
_LEVEL_STEMS = re.compile(
    r"(?:in|de)creas|reduc|shr[aiu]nk|deteriorat|elevat|(?:up|down)-?\s?regulat|over-?\s?express|deplet|diminish|lower|doubl|tripl|halv"
    r"|enrich|rais|augment|silenc|delet|knock",
    re.IGNORECASE,
)
_NOUN_FORMS = frozenset(
    "loss lack absence cessation discontinuation withdrawal "
    "abstinence avoidance deprivation deficiency deficit scarcity decline drop "
    "knockdown knockout shortage "
    "haploinsufficiency paucity antagomir antagomirs sirna sirnas shrna shrnas anti-mir "
    "degradation "
    "underexpression abundance excess gain rise surplus mimic mimics agomir presence accumulation "
    "overabundance upturn".split()
)
_VERB_FORMS = frozenset({"lacks", "lost", "lose", "loses", "dropped", "declined"})
_GERUND_FORMS = frozenset({"lacking", "losing", "missing"})
_ENDINGS = (
    (re.compile(r"(?:ed|driven|overcome|dependent|ectopic)$"), Form.PARTICIPLE),
    (re.compile(r"ing$"), Form.GERUND),
    (
        re.compile(
            r"(?:ions?|(?<!aug)ments?|(?<!enh)ances?|als?|(?<!degr)ades?|overy|ors?"
            r"|(?<!low)(?<!conf)(?<!trigg)(?<!hind)(?<!hamp)(?<!fost)(?<!bolst)(?<!smoth)(?<!empow)ers?"
            r"|antagonists?|knock-?\s?(?:down|out)s?)$"
        ),
        Form.NOUN,
    ),
    (re.compile(r"(?:(?<!dr)(?<!rev)(?<!depr)ive|ory|(?<!en)able|ible)$"), Form.ADJECTIVE),
)
AUXILIARY = re.compile(
    r"\b(?:was|were|is|are|been|being|be|becomes?|became|got|gets)\s+(?:\w+(?:ly|fold)\s+|also\s+"
    r"|both\s+|not\s+|then\s+"
    r"|found\s+to\s+be\s+|further\s+|thus\s+|often\s+|more\s+|most\s+|less\s+){0,3}$",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"(?:\b(?:an?|the|this|that|these|its|their|his|her|our|any|some|no|of|marked|significant"
    r"|strong|slight|sharp"
    r"|overall|further|dramatic|or|fold|[\d.]+\s?%)\s+)$",
    re.IGNORECASE,
)
_OF_OR_IN = re.compile(r"\s+(?:of|in)\b", re.IGNORECASE)
_MODAL = re.compile(
    r"\b(?:can|could|may|might|will|would|must|should|to|did|does|not)\s+(?:\w+ly\s+|also\s+)?$",
    re.IGNORECASE,
)
_INVERTED = re.compile(  # "can breastfeeding lower the risk", "with X lost, does Y decrease"
    r"(?:^\W*|[,:;–—]\s*)(?:can|could|may|might|will|would|do|does|did)\s+"
    r"(?P<subject>(?:[\w/-]+\s+){1,6})$",
    re.IGNORECASE,
)
_HAVING = re.compile(
    r"\b(?:have|has|show|shows|display|express|be|find|a|an|the)\s+$", re.IGNORECASE
)
_NOMINAL = re.compile(  # what may follow a gerund that is a noun: "X silencing makes ..."
    r"\s*(?:$|[,.;?)]|(?:make|made|makes|lead|leads|led|have|has|had|is|are|was|were|can|could"
    r"|may|did|does|in|on|with|by|or|and|also|not)\b)",
    re.IGNORECASE,
)
_TO_A_NOUN = re.compile(  # "leads to lower costs"
    r"\b(?:lead(?:s|ing)?|led|linked|tied|related|due|contribut\w+|compared|relative) to\s+$", re.I
)


def _is_verb(text: str, start: int, end: int) -> bool:
    """Whether "lower" is a verb there."""
    if _MODAL.search(text[:start]):
        return not _TO_A_NOUN.search(text[:start])
    acted_on = re.match(r"\s+(?!in\b|than\b|levels?\b|after\b|with\b)[\w-]+", text[end:])
    return bool(acted_on and _INVERTED.search(text[:start]) and not _HAVING.search(text[:start]))


def _is_noun(text: str, end: int) -> bool:
    """Whether the gerund that ends there is a noun, as in "X silencing raises Y"."""
    behind = min(end + 1, len(text))
    return bool(_NOMINAL.match(text, end) or _pattern().match(lowered(text), behind))


def _form_listed(text: str, start: int, end: int, word: str) -> Form:
    """The form of a word of amount or rating, which its ending does not tell."""
    if word in _GERUND_FORMS:
        return Form.GERUND
    if word == "lost" and AUXILIARY.search(text[:start]):
        return Form.PARTICIPLE
    if word in _VERB_FORMS or (word == "lower" and _is_verb(text, start, end)):
        return Form.VERB
    return Form.NOUN if word in _NOUN_FORMS else Form.ADJECTIVE


def _form_of_phrase(words: str) -> Form:
    """The form of several words that only together have a direction."""
    if _SWITCHING.match(words):
        return Form.GERUND  # "does shutting off X lower Y?"
    noun = re.match(r"(?:predictor|indicator|marker|sign)|.*(?:ors?|ions?|ers?)$", words)
    return Form.NOUN if noun else Form.VERB


_SWITCHING = re.compile(r"\w+ing (?:on|off|down)$|(?:\w+ly )?targeting$")


def _form(text: str, start: int, end: int, group: str) -> Form:
    """Verb, participle, noun or adjective, from the ending and the words beside it."""
    if group == "null":
        return Form.ADJECTIVE
    word = text[start:end].lower()
    if group in {"up", "down"}:
        word = word.split()[0]  # "knocking down"
    if text[start - 1 : start] == "-" and start > 1 and text[start - 2 : start - 1].strip():
        return Form.COMPOUND
    if group.startswith("phrase"):
        return _form_of_phrase(word)
    if group in {"more", "less", "better", "worse"}:
        return _form_listed(text, start, end, word)
    if word == "silencing" and _is_noun(text, end):
        return Form.NOUN
    for ending, form in _ENDINGS:
        if ending.search(word):
            return form
    if _DETERMINED.search(text[:start]) or (
        word.endswith(("crease", "rease"))
        and _OF_OR_IN.match(text, end)
        and not re.search(r"(?:to|not|can|may|could|and)\s+$", text[:start])
    ):
        return Form.NOUN
    return Form.VERB


_NEITHER_BEHIND = re.compile(r"\s+(?:(?:with|to|on|by)\s+)?neither\b", re.IGNORECASE)
_FAILS = re.compile(r"fail\w*\s+to\s+(?:[\w/-]+\s+){0,3}", re.IGNORECASE)
REACH = 90  # characters before a word in which its negation may stand


def _negated(text: str, since: int, start: int) -> bool:
    """Whether a negation stands between `since` and `start`, in the same clause."""
    left = re.split(r"[,;:()]|\bbut\b|\band\b|\bwhile\b", text[since:start])[-1]
    return bool(NEGATION.search(left) or DENIED_WHOLE.search(left))


@lru_cache(maxsize=4096)
def directions(text: str) -> tuple[Direction, ...]:
    """Every word of `text` that has a direction, in reading order."""
    low = lowered(text)
    other = [match.span() for match in NOT_CUES.finditer(low)]
    found: list[Direction] = []
    spent = 0
    for match in _pattern().finditer(low):
        start, end = match.span()
        if any(a <= start < b for a, b in other):
            continue
        group = match.lastgroup or ""
        if group == "null":
            sign, axis = -1, "level"
        elif group.startswith("phrase"):
            _, sign, axis = PHRASES[int(group.removeprefix("phrase"))]
        else:
            sign, axis = _LISTS[group]
            axis = "level" if _LEVEL_STEMS.match(match.group()) else axis
        form = _form(text, start, end, group)
        negated = form is not Form.COMPOUND and (
            _negated(text, max(start - REACH, spent), start)
            or bool(_NEITHER_BEHIND.match(text, end))
        )
        if negated:
            spent = end  # one "not" turns one word: "not associated with poorer survival"
        if negated and found and _FAILS.fullmatch(text, found[-1].start, start):
            found.pop()  # "failed to lower": the "fail" is its negation
        found.append(Direction(start, end, sign, text[start:end], axis, form, negated))
    return tuple(_denied_by_object(text, one, found[at + 1 :]) for at, one in enumerate(found))


_NO_BEHIND = re.compile(  # "caused no bleeding"; NO is a gas
    r"\s+(?:(?:with|to|in)\s+)?no\s+(?!(?:longer|more|less|fewer|later|earlier|sooner|doubt|one|other)\b)"
)


def _denied_by_object(text: str, cue: Direction, later: Sequence[Direction]) -> Direction:
    """A verb with the "no" of its object, unless that turns another word: "no loss of Y"."""
    none = _NO_BEHIND.match(text, cue.end)
    if not none or cue.negated or cue.form not in {Form.VERB, Form.PARTICIPLE}:
        return cue
    taken = any(one.negated and one.start <= none.end() + REACH for one in later[:1])
    return cue if taken else replace(cue, negated=True)
