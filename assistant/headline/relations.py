"""How two things of one text go together: the product of the words of direction between them.

"low X ... poorer Y" is X and Y together: +1. A sign that a "not" made rules out its opposite only.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.headline.listed import is_listed
from assistant.headline.said_alone import (
    VERB_BETWEEN,
    acts_unsigned,
    in_new_clause,
    is_only_given,
    predicate,
)
from assistant.headline.things import Thing, things
from assistant.polarity.clause import in_earlier_part
from assistant.polarity.effects import Direction, Effect, Form, directions, effect
from assistant.polarity.hung import hung_before, hung_behind, is_agent, product_of

FARTHEST = 220  # characters between two things that one clause may still tie together
RATED_WITHIN = 60  # characters between a rating and what is rated
BREAK = re.compile(
    r";\s|\.\s+(?=[A-Z])|\b(?:and that|whereas|while|although|though|however"
    r"|but(?!\s+(?:is|was|are|were|can|could|may|also|has|have|had)\b))\b",
    re.IGNORECASE,
)
NULL_ALLELE = re.compile(r"[\s^{]*-/-[}]*")  # part of a name, "PGRN-/-", not of the finding
_NONE = re.compile(
    r"\b(?:no|none of the|neither)\s+(?:[\w-]+\s+)?$", re.IGNORECASE
)  # "no protocol reduced"


@dataclass(frozen=True, slots=True)
class Relation:
    """How two things go together: +1 alike, -1 oppositely, 0 where nothing is said.

    `negated` says that a "not" made the sign: then only its opposite is ruled out, "did not lower"
    is not "raised".
    """

    sign: int
    negated: bool = False


UNRELATED = Relation(0)


def relation(text: str, one: Thing, other: Thing, *, presumed: bool = False) -> Relation:
    """How two things of a text go together.

    `presumed` is for questions: "do cells die after X?" presumes that X makes them die.
    """
    found = UNRELATED if is_only_given(text, one, other) else _said(text, one, other)
    if not found.sign and presumed and _happens(text, one, other):
        found = Relation(1)
    if found.sign < 0 and _STILL.search(text, one.end, other.start):
        found = Relation(found.sign, negated=True)  # "mice lacking X still developed Y"
    if found.sign and not found.negated and _NONE.search(text[: min(one.start, other.start)]):
        found = Relation(-found.sign, negated=True)
    return Relation(found.sign * one.turn * other.turn, found.negated)


_STILL = re.compile(r"\b(?:still|nonetheless|nevertheless|none the less)\b", re.IGNORECASE)
_HAPPENS = re.compile(
    r"(?:die|spread|grow|surviv|invade|migrate|metastasi[sz]e|relapse|proliferate|leak|sprout|recur"
    r"|age|shrink)(?:e|s|es)?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:when|if|once|after|with|under|upon|given|following|because of|due to|in response to"
    r"|on)\b",
    re.IGNORECASE,
)


def happening(text: str) -> list[Thing]:
    """What a text says that things do of themselves: they grow, spread, relapse."""
    return [item for item in things(text) if _HAPPENS.fullmatch(text[slice(*item.span)])]


def _happens(text: str, one: Thing, other: Thing) -> bool:
    """Whether one is said to happen with the other: "do cells die when they receive X"."""
    first, second = sorted((one, other), key=lambda item: item.start)
    return bool(
        _HAPPENS.fullmatch(text[first.start : first.end])
        and _AFTER.search(text, first.end, second.start)
    )


_SHOWN_BEHIND = re.compile(  # "indicates the prognosis, showing that X predicted poorer survival"
    r"[,;]\s(?:show|indicat|suggest|demonstrat|reveal|find|mean|imply)ing\b", re.IGNORECASE
)


def is_rated(text: str, thing: Thing) -> bool:
    """Whether a course of disease is called better or worse there."""
    return any(
        cue.axis == "outcome"
        and -RATED_WITHIN <= cue.start - thing.end
        and cue.end - thing.start <= RATED_WITHIN
        and not _SHOWN_BEHIND.search(text, thing.end, max(cue.start, thing.end))
        for cue in directions(text)
    )


_JOINED_TO = re.compile(r"\s*(?:and|or|and/or|/)\s*", re.IGNORECASE)


def _side_by_side(text: str, one: Thing, other: Thing) -> bool:
    """Whether two names are members of one list: what is said there is said of both."""
    if not (one.is_name and other.is_name):
        return False
    first, second = sorted((one, other), key=lambda item: item.start)
    if _leads(text, first, second) and any(predicate(text, directions(text), second)):
        return False  # "In the absence of X, Y was lower"
    return bool(_JOINED_TO.fullmatch(text, first.end, second.start)) or is_listed(text, one, other)


DESCRIBES = re.compile(r"-(?:derived|secreted|released|mediated|induced|driven|associated|related)")
_OF_A_KIND = re.compile(  # "this tumour-suppressive lncRNA" tells of no tumour
    r"[- ](?:suppress(?:ive|ing|or)|promoting)"
    r" (?:(?:lnc|circ|mi(?:cro)?-?)?RNAs?|genes?|proteins?)\b",
    re.IGNORECASE,
)


def told_of(text: str, ones: Sequence[Thing], others: Sequence[Thing], *, rated: bool) -> Relation:
    """What a text says of two things, at the places nearest to each other that say anything.

    Where the question rates the second ("poorer survival"), places that rate it come first; so they
    do for survival itself: what "indicates the prognosis" does not say which.
    """
    places = [(one, other) for one in ones for other in others if one.span != other.span]
    acting = [pair for pair in places if not DESCRIBES.match(text, pair[0].end)]
    places = acting or places  # "reduction of X-mediated Z" is of Z
    places = [pair for pair in places if not _OF_A_KIND.match(text, pair[1].end)]
    places.sort(key=lambda pair: abs(pair[0].start - pair[1].start))
    if rated or any(other.key == "prognosis" for other in others):
        places.sort(key=lambda pair: not is_rated(text, pair[1]))
    found = (relation(text, *pair) for pair in places if not _side_by_side(text, *pair))
    return next((item for item in found if item.sign), UNRELATED)


_BY_IT = re.compile(r"\s(?:\w+ly\s)?by\b(?! \w+ing\b)")  # "inhibited by Y", and not "by binding Y"


def is_acted_on(text: str, ones: Sequence[Thing], others: Sequence[Thing]) -> bool:
    """Whether a text, where it names two nearest to each other, has the second act on the first."""
    places = [(one, other) for one in ones for other in others if one.span != other.span]
    if not places:
        return False  # both are named by the same words
    one, other = min(places, key=lambda pair: abs(pair[0].start - pair[1].start))
    start, stop = min(one.end, other.end), max(one.start, other.start)
    acts = [
        cue.end
        for cue in directions(text)
        if start <= cue.start < stop
        and cue.axis != "association"
        and cue.form in _DONE
        and not _LACKING.fullmatch(cue.text)
    ]
    acts += [match.end() for match in _TARGETING.finditer(text, start, stop)]
    if not acts or BREAK.search(text, start, stop):
        return False
    done = [match.end() for match in _DONE_TO.finditer(text, start, stop)]
    last = max(acts)
    passive = bool(_BY_IT.search(text, last, stop))
    passive = passive or (bool(done) and not _ACTS_ITSELF.search(text, done[-1], last))
    named = one.is_name and other.is_name
    if not (named or passive) and _ASIDE_OF_VERB.search(text, last, stop):
        return False  # "X increased in growing cells" does nothing to growth
    return passive if one.start < other.start else not passive


_ACTS_ITSELF = re.compile(r",|\b(?:and|which|that|then)\b")  # "is secreted by Y and lowers Z"
_ASIDE_OF_VERB = re.compile(
    r"\b(?:in|with|during|after|before|upon|on|for|at|to|from|when|while|as|among|between|through"
    r"|via|without|within|under|than)\b"
)
_LACKING = re.compile(r"lacking|without|deficient", re.IGNORECASE)  # it says which cells
_DONE_TO = re.compile(r"\b(?:is|are|was|were|been|being)\s(?:\w+ly\s)?\w+ed\s(?:\w+ly\s)?by\b")
_TARGETING = re.compile(r"\b(?:targets?|targeted|targeting|binds?|bound|(?<!the )binding)\b")
_DONE = frozenset({Form.VERB, Form.PARTICIPLE, Form.GERUND, Form.COMPOUND})
_TURNS_ROUND = re.compile(
    r"\b(?:by|from|through|via|due to|because of|under|upon|after|lacking|without)\b"
    r"|\bin\s+(?:[\w-]+\s+){0,4}$",
    re.IGNORECASE,
)
_WHICH = re.compile(  # "cells lacking X": it says which cells
    r"(?:\s+(?:cells?|mice|rats|patients|tissues?))?\s+(?:lacking|without)\s+(?:the\s+)?"
)
_OF_THOSE_LACKING = re.compile(  # "Y of cells lacking X was lower": X and Y go together
    r"(?:\s[\w-]+)? (?:of|in|by) (?:the )?(?:[\w-]+ ){0,2}?"
    r"(?:cells?|mice|rats|animals|tumou?rs|patients) (?:lacking|without|deficient in) (?:the )?"
)
_WHEN = re.compile(r"\b(?:when|if|where|once|as)\b", re.IGNORECASE)
_LEADING = re.compile(
    r"(?:^|[;.]\s)\W*(?:in|with|upon|under|following|without|despite|when|once|after|if"
    r"|during|throughout|on)\b[^,;]*$",
    re.IGNORECASE,
)


def _leads(text: str, first: Thing, second: Thing) -> bool:
    """Whether one stands in a condition that leads: "In the presence of X, Y was lower"."""
    return bool(_LEADING.search(text, 0, first.start)) and "," in text[first.end : second.start]


def once_each(told: Effect) -> Effect:
    """The effect with each word counted once, where one hangs on both names."""
    cues = tuple({cue.start: cue for cue in told.cues}.values())
    return Effect(product_of(cues), cues, told.negated) if told.sign else told


_IS_SO_WITH = re.compile(  # "survival is worse with low X": the amount of X is the condition
    r"(?:\sof(?:\s[\w-]+){1,3}?)?\s(?:is|are|was|were)\s(?:\w+ly\s|much\s)?(?:better|worse|poorer|shorter|longer|higher|lower"
    r"|greater|smaller|poor|good|(?:de|in)creased|reduced|enhanced|diminished|weaker|stronger|slower"
    r"|faster|rarer|commoner)\s(?:with|at|given)\s(?:(?:the|an?)\s)?(?:high|low|higher|lower|more"
    r"|less|increased|raised|elevated|reduced|decreased)\s(?:[\w-]+\s){0,3}?",
    re.IGNORECASE,
)


def _said(text: str, one: Thing, other: Thing) -> Relation:
    first, second = sorted((one, other), key=lambda item: item.start)
    text = _without_drug_beside(text, first, second)
    if acts_unsigned(text, first, second):
        return UNRELATED
    if in_new_clause(text, first, second) or _WHICH.fullmatch(text, first.end, second.start):
        return UNRELATED
    if _OF_THOSE_LACKING.fullmatch(text, first.end, second.start):
        said = [*predicate(text, directions(text), second)]
        sign = -product_of(said) if said else 0
        return Relation(sign, any(cue.negated for cue in said))
    told_when = _WHEN.search(text, first.end, second.start) or _leads(text, first, second)
    if told_when and any(predicate(text, directions(text), second)):
        return _product(text, first, second)  # "X is lower when Y is higher"
    if _IS_SO_WITH.fullmatch(text, first.end, second.start):
        return _product(text, first, second)
    between = _between(text, first, second)
    everything = [cue for cue in directions(text) if first.end <= cue.start < second.start]
    another = any(_of_another(text, cue, first, second) for cue in everything)
    if another or len(list(_once(text, between))) < len(between):
        return _product(text, first, second)
    onward = once_each(effect(text, first.span, second.span))
    back = once_each(effect(text, second.span, first.span))
    told = [item for item in (onward, back) if item.sign]
    apart = len({item.sign for item in told}) > 1
    if apart and not _TURNS_ROUND.search(text[first.end : second.start]):
        told = [onward]  # what stands first acts
    if len({item.sign for item in told}) == 1:
        return Relation(told[0].sign, any(item.negated for item in told))
    return _product(text, first, second)


def _between(text: str, first: Thing, second: Thing) -> list[Direction]:
    return [
        cue
        for cue in directions(text)
        if first.end <= cue.start
        and cue.end <= second.start
        and cue.form is not Form.COMPOUND
        and not NULL_ALLELE.fullmatch(cue.text)
        and not _of_another(text, cue, first, second)
        and not in_earlier_part(text, cue, second.start)
    ]


_JOINED = re.compile(r"(?:\band|\bor|,)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_GIVEN_WITH = re.compile(  # "A inhibitors with B antagonists"
    r"(?:\b(?:with|plus|and|alongside)|\+) (?:an? |the )?$", re.IGNORECASE
)


def _without_drug_beside(text: str, first: Thing, second: Thing) -> str:
    """A text with blanks for what calls a drug given with the first one an inhibitor."""
    for cue in directions(text):
        if not (is_agent(cue) and first.end <= cue.start and cue.end <= second.start):
            continue
        if any(
            item.is_name
            and item.start > first.end
            and text[item.end : cue.start] == " "
            and _GIVEN_WITH.search(text, first.end, item.start)
            for item in things(text)
        ):
            text = text[: cue.start] + " " * (cue.end - cue.start) + text[cue.end :]
    return text


def _of_another(text: str, cue: Direction, first: Thing, second: Thing) -> bool:
    """Whether a word of amount belongs to one beside the first: "high X and low Z mean Y"."""
    return bool(
        cue.form is Form.ADJECTIVE
        and _JOINED.search(text, first.end, cue.start)
        and any(
            (item.is_name or not first.is_name)
            and item.end <= second.start
            and text[cue.end : item.start] == " "
            and text[item.end : second.start] != " "  # "poor histological grade" is one
            for item in things(text)
        )
    )


def _product(text: str, first: Thing, second: Thing) -> Relation:
    """The product of the words of direction that stand between two things or hang on them."""
    gap = text[first.end : second.start]
    if len(gap) > FARTHEST or BREAK.search(gap):
        return UNRELATED
    cues = directions(text)
    counted = {
        (cue.start, cue.end): cue
        for cue in (
            *_once(text, _between(text, first, second)),
            *hung_before(text, cues, first.span),
            *hung_behind(text, cues, second.span),
            *predicate(text, cues, second),
        )
    }
    if all(cue.end <= first.start or cue.start >= second.end for cue in counted.values()):
        if not any(predicate(text, cues, second)) and VERB_BETWEEN.search(gap):
            return UNRELATED  # "inhibition of X was of use in Y": only X is turned
    sign = 1 if counted else 0
    for cue in counted.values():
        sign *= cue.effective
    return Relation(sign, any(cue.negated for cue in counted.values()))


def _once(text: str, cues: Sequence[Direction]) -> Iterator[Direction]:
    """Words joined by "or" or "and" with one sign count once: "reduce or prevent"."""
    last: Direction | None = None
    for cue in cues:
        joined = last and re.fullmatch(
            r"\s*(?:,|,?\s*(?:and|or))\s*(?:\w+ly\s+)?", text[last.end : cue.start]
        )
        listed = joined and "," not in joined[0]  # "when X was silenced, loss of Y ..." lists none
        alike = last and last.effective == cue.effective and (listed or last.form is cue.form)
        if not joined or not alike:
            yield cue
        last = cue
