"""How well a sentence fits a question: its score, changed by what that kind of question needs."""

import functools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from assistant.answers.kinds_told import (
    DEFINING,
    SUMMED_UP,
    asks_how_done,
    gain_of,
    gained,
    headed,
    sums_up,
)
from assistant.answers.manner import asks_amount, by_purpose, finding, numbers_in, tells
from assistant.answers.neighbours import lead_in
from assistant.answers.reasons import GIVEN, REASON_BEHIND, asks_reason
from assistant.answers.series import serial
from assistant.answers.several import plural_asked, wants_several
from assistant.asked import cues
from assistant.checking.claim_words import OPPOSITES
from assistant.headline import report_words
from assistant.headline.rivals import in_a_fluid, is_of_another_fluid
from assistant.question import CONTEXT, Kind, Question, own_words
from assistant.search.candidates import Candidate
from index.records import BlockKind, Passage
from index.terms import tokens

TABULAR = 1.5  # what a row gains, where the question speaks of a table
OF_THE_TABLE = 3.0  # ... where it asks what a table says, by its number
_WHAT_A_TABLE_SAYS = re.compile(
    r"\bdoes (?:the )?table (?:\d+|[ivx]+) (?:state|say|give|list|show"
    r"|report|note|tell|have|record)"
    r"|\b(?:according to|as per|per|going by) (?:the )?table (?:\d+|[ivx]+)\b"
)
LISTING = 1.15  # what a sentence that lists things gains, where methods are asked for
_LISTING = re.compile(r"\b(?:includ\w+|such as|namely|by|are|:)\b[^.]*,[^.]*,[^.]*(?:,|\band\b)")
NUMBERLESS = 0.7  # what a sentence without a new number keeps of its score, where one is asked for
OPPOSED = 0.5  # what a sentence on the opposite of what is asked for keeps
REASONED = 1.5  # what a sentence gains that gives a reason, where why is asked and none tells well
WELL_TOLD = 0.45  # score of a best one that has the words of a question
CARRIED = 0.98  # of what a sentence is worth, for the reason of it that stands behind it
UNTOLD = 0.5  # what is left of the score where a sentence has no word of a question, nor any near


Factor = Callable[[Candidate], float]
"""What a sentence keeps or gains of its score, by one thing that a question needs."""


def fits_of(question: Question, candidates: Sequence[Candidate]) -> dict[str, float]:
    """By the candidates' ids, their scores as changed by what this kind of question needs."""
    lowered = question.core.lower()
    meant = candidates[0] if candidates else None
    factors = [
        *_by_what_is_told(question, lowered, meant),
        *_by_reason(question, meant),
        *_by_what_it_is_on(question, lowered),
        *_by_shape(question, lowered),
    ]
    fits = {}
    for item in candidates:
        fit = item.score
        for factor in factors:
            fit *= factor(item)
        fits[item.id] = fit
    if question.is_why:
        for item in candidates:
            if item.near and REASON_BEHIND.match(item.unit.text):
                led_in = CARRIED * fits.get(item.near[-1].id, 0.0)
                fits[item.id] = max(fits[item.id], led_in)
    return fits


def _by_what_is_told(question: Question, lowered: str, meant: Candidate | None) -> Iterator[Factor]:
    """A figure, the words of the question, what was done, a kind of thing, a purpose."""
    own = CONTEXT.sub("", lowered)
    if question.kind is Kind.NUMBER or asks_amount(own):
        yield _numbered(question, numbers_in(lowered), meant)
    if not (question.is_yes_no or question.kind is Kind.LIST):
        # one rare word makes much of the score, and may be the one that is beside the question
        asked = _own_tokens(question)
        words = max(1, len(asked))
        yield lambda item: UNTOLD ** (len(item.missing & asked) / words)
    if asks_how_done(own):
        yield lambda item: SUMMED_UP if sums_up(item.unit) else 1.0
    gains, headings = gained(lowered), headed(lowered)
    if years := frozenset(match["year"] for match in _AT_A_YEAR.finditer(own)):
        # what was done till then is told with the year
        yield lambda item: 1.0 if years <= numbers_in(item.text) else NOT_THEN
    if gains or headings:
        needs = (*question.demands, *question.quantities)

        def gain(item: Candidate) -> float:
            met = all(need.met(item) for need in needs)  # what it shows is shown of what is asked
            return gain_of(item.unit, gains, headings) if met else 1.0

        yield gain
    if purpose := by_purpose(question.core, polar=question.is_yes_no):
        yield lambda item: purpose(item.text)
    if not (report_words.ASKS_AIM.search(lowered) or question.kind is Kind.NUMBER):
        yield finding
    if question.is_yes_no:
        yield lambda item: BESIDE if report_words.is_beside(lowered, item.unit.text) else 1.0


def _by_reason(question: Question, meant: Candidate | None) -> Iterator[Factor]:
    """More for what gives a reason, where why is asked: papers give it in words far from these."""
    if meant and meant.score < WELL_TOLD and asks_reason(question):
        yield lambda item: _reasoned(item.unit)


def _reasoned(unit: Passage) -> float:
    return REASONED if unit.kind is not BlockKind.TABLE_ROW and GIVEN.search(unit.text) else 1.0


_AT_A_YEAR = re.compile(
    r"\b(?:up to|up until|until|till|before|after|since|from) (?:the year |the end of )?"
    r"(?P<year>(?:19|20)\d\d)\b"
)
BESIDE = 0.75  # what is left of what answers no yes or no: what was looked at, or done
NOT_THEN = 0.3  # what is left where a sentence has not the year until or after which is asked
_OF_DETECTION = re.compile(r"\blimits? of (?:detection|quanti\w+|blank)\b")


def _by_what_it_is_on(question: Question, lowered: str) -> Iterator[Factor]:
    """Less where a sentence is on something else: the opposite, another fluid, things at large."""
    own = CONTEXT.sub("", lowered)
    if cues.LIMITS.search(_OF_DETECTION.sub("", own)) and (of := question.demands):
        # the limits of what is named, rather than of everything
        yield lambda item: 1.0 if all(need.met(item) for need in of) else OPPOSED
    if opposed := _of_the_opposite(own):
        yield lambda item: OPPOSED if opposed.search(item.text.lower()) else 1.0
    if in_a_fluid(own):
        yield lambda item: OPPOSED if is_of_another_fluid(own, item.unit.search_text) else 1.0


_COMPARED_WITH = re.compile(
    r"\b(?P<word>compared|tested|weighed|matched|pitted) (?:with|to|against)\W*$", re.IGNORECASE
)


def _own_tokens(question: Question) -> frozenset[str]:
    """The tokens of a question without those that need not be told.

    So are those that a follow-up took over, and the word by which it is asked what a thing was
    compared with: papers write "X or placebo".
    """
    given, own = frozenset(question.tokens), own_words(question.sought)
    if compared := _COMPARED_WITH.search(own):
        given -= frozenset(tokens(compared["word"]))
    if own == question.sought:
        return given
    taken_over = question.sought[len(own) :]
    return given - (frozenset(tokens(taken_over)) - frozenset(tokens(own)))


@functools.cache
def _opposites() -> Mapping[str, frozenset[str]]:
    """From each word that has an opposite to these."""
    found = {}
    for line in OPPOSITES:
        values = [frozenset(value.split()) for value in line.split("|")]
        for value in values:
            others = frozenset[str]().union(*(other for other in values if other is not value))
            found.update({word: others for word in value})
    return found


_WITH_NOUN = re.compile(r"\b(?P<word>[a-z]{4,})(?=\)? (?P<noun>[a-z]{5,})\b)")


def _of_the_opposite(lowered: str) -> re.Pattern[str] | None:
    """What tells of the opposite of a thing asked for: secondary antibodies, of primary ones."""
    for match in _WITH_NOUN.finditer(lowered):
        others = sorted(_opposites().get(match["word"], ()))
        if others and not re.search(rf"\b(?:{'|'.join(others)})\b", lowered):
            noun = match["noun"][:-3]
            return re.compile(rf"\A(?!.*\b{match['word']}\b).*\b(?:{'|'.join(others)}) {noun}")
    return None


def _numbered(question: Question, given: frozenset[str], meant: Candidate | None) -> Factor:
    """Less without a number that the question has not, but where the sentence before gives it."""

    def kept(item: Candidate) -> float:
        if not numbers_in(item.unit.search_text) <= given:
            return 1.0
        return 1.0 if item is meant and lead_in(question, item) else NUMBERLESS

    return kept


def _by_shape(question: Question, lowered: str) -> Iterator[Factor]:
    """A series, a row of a table, a definition, a title or a legend."""
    enumerates = bool(cues.ENUMERATION.search(lowered))
    plural = plural_asked(question) if wants_several(question) else None
    if enumerates or plural is not None:
        yield lambda item: _in_series(item.unit.text, plural, enumerates=enumerates)
    if cues.TABLE.search(lowered):
        gain = OF_THE_TABLE if _WHAT_A_TABLE_SAYS.search(lowered) else TABULAR
        yield lambda item: gain if item.unit.kind is BlockKind.TABLE_ROW else 1.0
    what_is = cues.WHAT_IS.match(lowered)
    if what_is and (thing := tokens(what_is["term"])):
        yield lambda item: DEFINING if defines(item.unit.text, thing) else 1.0
    if not cues.FIGURE.search(lowered):
        yield lambda item: tells(item.unit)


def _in_series(text: str, plural: frozenset[str] | None, *, enumerates: bool) -> float:
    if enumerates and _LISTING.search(text):
        return LISTING
    return 1.0 if plural is None else serial(text, plural)


_COPULA = re.compile(
    r",? (?:is|are|was|were|refers?|consists?|comprises?|constitutes?|represents?|belongs?)\b"
    r"(?! (?:\w+ly )?(?:closely|associated|related|involved|known to|found|shown|reported))"
    # what is done to a thing, or where it is, does not say what it is
    r"(?! (?:(?:\w+ly|often|also|now|still|more|most|not) )*\w+ed"
    r" (?:by|in|at|to|with|on|through|via|into|for|under|from|during)\b)"
    r"(?! (?:(?:\w+ly|often|also|more|most|not|very) )*"
    r"(?:present|abundant|stable|important|able)\b)"
)
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_LEAD_IN = re.compile(r"^(?:\w+ly|however|indeed|moreover|thus|in general), ", re.IGNORECASE)


def defines(text: str, thing: Sequence[str]) -> bool:
    """Whether a sentence begins by saying what a thing is; `thing` is its search tokens."""
    copula = _COPULA.search(text)
    if copula is None or not thing:
        return False
    subject = _LEAD_IN.sub("", _IN_BRACKETS.sub(" ", text[: copula.start()]))
    return tokens(subject) == list(thing)
