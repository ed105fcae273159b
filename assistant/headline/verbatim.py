"""Whether a sentence says what is asked in the very words of the question.

However a claim is built, a sentence that makes it word for word affirms it, and one that has it
with one direction turned round, or with another figure, denies it; what is read off signs and sides
may fail on long ones. One that has nearly all of its words, and a name or a figure otherwise, says
nothing of it.
"""

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from assistant.asked.frame_words import AUXILIARY
from assistant.headline.report_words import AIM
from assistant.headline.rivals import are_rivals
from assistant.headline.wording import NO, NOT_SO, YES
from assistant.polarity.cues import directions
from index.mirna import find_mirnas
from index.names import find_entities
from index.terms import STOPWORDS, tokens


class _Word(NamedTuple):
    text: str
    key: tuple[str, ...]  # what it is compared by
    is_name: bool = False


class _Claim(NamedTuple):
    words: Sequence[_Word]
    is_set_out: bool  # "X is not Y", which can be denied: "is X not Y?" may want a yes
    denies: bool


LEAST = 6  # words of a claim
MOST = 150  # ... that are looked at: to compare them takes more than their square
LEAST_OF_PLAIN = 3  # ... that gives a figure, or denies
_WORD = re.compile(r"[^\W_](?:[\w/+.-]*[\w+])?")
_ROLES = frozenset(  # function words that tell who does what to whom
    "by than from to without against not no nor neither never only unless except whether if".split()
)
_CONTRARY = re.compile(
    r"\b(?:fail\w*|unable|inability|cannot|lack\w*|absen\w+|hardly|barely|scarcely|instead|rather"
    r"|loss|less|fewer|evidence|untrue|false|wrong\w*|claim\w*|hypothes\w+|myth|unlike|except"
    r"|would|should|future|expected|supposed\w*|alleged\w*|too|rare\w*|seldom|stop\w*|ceas\w*|theory|question\w*"
    r"|test\w*|hop(?:e[sd]?|ing)|errs?|retract\w*|scarce|doubt\w*|unlikely|nobody|nothing|none"
    r"|refut\w*|disprov\w*|contrary|far|antagonis\w*|inhibitors?|blockers?|yet)\b|n['’]t\b",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(  # behind a claim
    r"\b(?:retract\w*|refut\w*|disprov\w*|myth|untrue|false|wrong|lacking|scarce|errs?|dashed"
    r"|in theory|unproven|unconfirmed|no effect|not (?:so|true|confirmed|reproduced))\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")
_NO_MEASURE = re.compile(  # a bound, or what a number is but the name of
    r"\b(?:(?:more|less|fewer|higher|lower|greater|larger|smaller|longer|shorter) than|over|under"
    r"|above|below|at (?:least|most)|up to|about|around|some|roughly|nearly|almost|approximately"
    r"|exceed\w*|between|only|just)\b"
    r"|\b(?:types?|stages?|grades?|phases?|days?|weeks?|months?|years?|groups?|class(?:es)?|steps?"
    r"|cycles?|levels?|lines?|chromosomes?|exons?|codons?|positions?|residues?|arms?|visits?|tables?"
    r"|fig(?:ure)?s?\.?|no\.|numbers?|in|since|until) \d",
    re.IGNORECASE,
)
_CITED = re.compile(r"\s?\[[\d,;–\- ]+\]|\s?\(\d{1,3}(?:[,;–-] ?\d{1,3})*\)|[⁰¹²³⁴-⁹]+")
_FRAME = re.compile(r"^\W*is it true that\s", re.IGNORECASE)
_ASKS = re.compile(rf"^\W*{AUXILIARY}\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?P<can>can)not\b|n['’]t\b", re.IGNORECASE)
_HEDGED = re.compile(
    r"\b(?:may|might|would|should|if|whether|unlike|before|sought|tested|only|unlikely)\b|\?",
    re.IGNORECASE,
)
_RESISTS = re.compile(r"(?P<resists>resist)|sensiti", re.IGNORECASE)
_DENIALS = frozenset({"not", "never", "no"})


@functools.lru_cache(maxsize=1024)  # a sentence is held against a claim alone, and beside others
def verbatim_verdict(claim: str, text: str) -> str | None:
    """Yes where a text has a claim in its words and order, no where one word is otherwise.

    That is a word of direction turned round, a "not" more or less, or another figure than the only
    one. None where there is anything contrary before or amid them, or where words are missing. Of
    function words only those count that tell who acts, what is compared and what is denied. Short
    claims without a figure are left to what reads their builds.
    """
    wanted, set_out, denies = _claimed(claim)
    if len(wanted) < LEAST and not denies and not _only_figure(wanted):
        return None  # most questions, for which no text need be read
    there = _words(text)
    measured = not any(map(_NO_MEASURE.search, (claim, text)))
    of_figure = measured and _only_figure(wanted) and _only_figure(there)
    least = LEAST_OF_PLAIN if of_figure or denies else LEAST
    if len(wanted) < least or (AIM.search(text) and not AIM.search(claim)):
        return None
    end = _end(wanted[-1], there)
    there, rest = there[:end], there[end:]
    beside: list[_Word] = []
    turned: list[tuple[Sequence[_Word], Sequence[_Word]]] = []
    for what, a, b, c, d in _compared(wanted, there):
        if what == "insert" and not (a and set_out and _is_denial(there[c:d])):
            beside += there[c:d]
        elif what != "equal":
            turned.append((wanted[a:b], there[c:d]))
    if len(beside) > len(wanted) or _is_contrary(beside) or len(turned) > 1:
        return None
    if not turned:
        return None if _TAKEN_BACK.search(" ".join(word.text for word in rest)) else YES
    here, other = turned[0]
    if of_figure and len(here) == len(other) == 1 == _figures(here):
        return f"No: the review gives {_as_given(other[0].text, text)}"
    if set_out and _is_denial([*here, *other]):
        more = len(wanted) < LEAST and (beside or rest)
        left_open = more or _is_hedged(claim, text) or _is_contrary(rest)
        return None if left_open else NO if here else NOT_SO
    return NO if _are_opposite(here, other) else None


NEARLY = 0.6  # of the words of a claim, in a text that is held to be on the same
LONGEST = 3  # words that stand in each other's place


def is_said_otherwise(claim: str, text: str) -> bool:
    """Whether a text has the words of a claim, but another name or figure in a place, or a denial.

    Names that have changed places with other words are otherwise too: "X lowers Y" and "Y lowers
    X". Where the two differ in who is said to act ("by", "from"), they are built otherwise.
    """
    wanted, _, denies = _claimed(claim)
    if len(wanted) < (LEAST_OF_PLAIN if denies else LEAST):
        return False
    there = _words(text)
    compared = _compared(wanted, there)
    same = sum(b - a for what, a, b, _, _ in compared if what == "equal")
    if same < NEARLY * len(wanted):
        return False
    odd = [(wanted[a:b], there[c:d]) for what, a, b, c, d in compared if what != "equal"]
    if denies and not any(_is_denial([word]) for word in there):
        return any(_is_denial(here) and not other for here, other in odd)
    if len(wanted) < LEAST:
        return False
    if any(word.text.lower() in _ROLES for here, other in odd if here for word in (*here, *other)):
        return False
    if any(_is_otherwise(here, other) for here, other in odd):
        return True
    moved = {word for here, _ in odd for word in here} & {
        word for _, other in odd for word in other
    }
    return any(word.is_name for word in moved) and not all(word.is_name for word in moved)


def _is_otherwise(here: Sequence[_Word], other: Sequence[_Word]) -> bool:
    """Whether words have a name, a figure or one of a kind, and those in their place another."""
    if max(len(here), len(other)) > LONGEST:
        return False  # what stands in its place is not told by then
    for kind in (_is_figure, _is_named):
        one, two = ({word.key for word in words if kind(word)} for words in (here, other))
        if one and two and not one & two:
            return True
    if _are_opposite(here, other):
        return True
    return are_rivals(*(" ".join(word.text for word in words) for words in (here, other)))


def _is_hedged(claim: str, text: str) -> bool:
    """Whether a text leaves open what a claim does not."""
    told, claimed = ({word.lower() for word in _HEDGED.findall(one)} for one in (text, claim))
    return not told <= claimed


@functools.lru_cache(maxsize=256)  # it is held against one sentence after the other
def _claimed(claim: str) -> _Claim:
    claim = _FRAME.sub("", claim)
    words, set_out = _words(claim), not _ASKS.match(claim)
    return _Claim(words, set_out, set_out and any(_is_denial([word]) for word in words))


def _compared(
    wanted: Sequence[_Word], there: Sequence[_Word]
) -> Sequence[tuple[str, int, int, int, int]]:
    keys = [word.key for word in wanted], [word.key for word in there]
    return SequenceMatcher(None, *keys, autojunk=False).get_opcodes()


def _is_denial(words: Sequence[_Word]) -> bool:
    return len(words) == 1 and words[0].text.lower() in _DENIALS


def _is_contrary(beside: Sequence[_Word]) -> bool:
    """Whether words that a text has beside those of a claim may turn it round."""
    said = " ".join(word.text for word in beside)
    roles = any(word.key[0] in _ROLES for word in beside)
    return roles or bool(directions(said)) or bool(_CONTRARY.search(said))


def _end(last: _Word, there: Sequence[_Word]) -> int:
    """How many words a text has up to the last one that a claim ends in, or its last figure."""
    figure = _is_figure(last)
    ends = [
        at
        for at, word in enumerate(there, 1)
        if word.key == last.key or (figure and _is_figure(word))
    ]
    return max(ends, default=0)


def _is_figure(word: _Word) -> bool:
    return _FIGURE.fullmatch(word.text) is not None


def _is_named(word: _Word) -> bool:
    return word.is_name


def _figures(words: Sequence[_Word]) -> int:
    return sum(map(_is_figure, words))


def _only_figure(words: Sequence[_Word]) -> bool:
    return _figures(words) == 1


def _as_given(figure: str, text: str) -> str:
    """A figure with the sign of per cent that stands behind it."""
    found = re.search(rf"(?<![\w.]){re.escape(figure)}(?: ?%)?", text)
    return found[0] if found else figure


def _are_opposite(here: Sequence[_Word], other: Sequence[_Word]) -> bool:
    """Whether two words, one here and one there, are each other's contrary."""
    if not len(here) == len(other) == 1:
        return False
    words = here[0].text, other[0].text
    signs = [{cue.sign for cue in directions(word)} for word in words]
    resists = {bool(match["resists"]) for match in map(_RESISTS.search, words) if match}
    return signs in ([{1}, {-1}], [{-1}, {1}]) or len(resists) == 2


@functools.lru_cache(maxsize=1024)
def _words(text: str) -> tuple[_Word, ...]:
    """The words that count, in reading order."""
    text = _NOT.sub(lambda match: f"{match['can'] or ''} not", _CITED.sub("", text))
    named = [(item.start, item.end, item.mirna.key) for item in find_mirnas(text)]
    named += [
        (item.start, item.end, item.key) for item in find_entities(text) if item.kind != "mirna"
    ]
    return tuple(itertools.islice(_read(text, named), MOST))


def _read(text: str, named: Sequence[tuple[int, int, str]]) -> Iterator[_Word]:
    for match in _WORD.finditer(text):
        word = match[0]
        if word.lower() in _ROLES:
            yield _Word(word, (word.lower(),))
        elif name := next((key for a, b, key in named if a <= match.start() < b), ""):
            yield _Word(word, (name,), is_name=True)
        elif word.lower() not in STOPWORDS and (key := _key(word)):
            yield _Word(word, key)


@functools.lru_cache(maxsize=8192)
def _key(word: str) -> tuple[str, ...]:
    return tuple(tokens(word))
