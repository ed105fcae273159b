"""What a clause denies: no effect, no difference, nothing found, held against what is asked.

A denial is of its own clause, with the subject or the finding that goes on from the one before.
"""

import re
from collections.abc import Sequence

from assistant.headline.alike import AS_MUCH, SHARED, TIES, asks_nothing, without_sameness
from assistant.headline.beside import is_of_another_course, is_of_no_share
from assistant.headline.brackets import IN_BRACKETS
from assistant.headline.comparisons import COMPARED, names_anybody
from assistant.headline.groups import sets_apart
from assistant.headline.level_sides import alike_in_another
from assistant.headline.of_others import (
    ANYBODY,
    is_of_another_time,
    is_of_other_groups,
    is_of_others,
    is_of_those_without,
    is_spared_by_another,
)
from assistant.headline.own_phrase import is_only_described
from assistant.headline.premise import Premise, read_premise
from assistant.headline.stated import denies_as_before, without_effect
from assistant.headline.things import (
    NOTHING_GIVEN,
    Thing,
    by_key,
    coverage,
    keys_of,
    names_all,
    names_of,
    things,
    things_in,
    words_of,
)
from assistant.headline.ties_denied import ties_another
from assistant.polarity.words import DENIED_BEFORE
from index.terms import tokens

TOLD = 0.7  # share of a question's words by which one tells of a difference in them
HALF = 0.5  # ... of the words of a side, where it has no name
ALL_NAMED = 0.5  # ... and where it has every name of it, or the paper is known to be about it

_THERE_IS = re.compile(
    r"[\s,]*(?:(?:but|while|whereas|although|and|with)\s+)?"
    r"(?:there (?:was|were|is|are)|no|without)\b",
    re.IGNORECASE,
)


def _is_of_later(asked: str, text: str, end: int) -> bool:
    """Whether a name of a question is only named behind a clause, which is of another then."""
    told, later = (keys_of(part) for part in (text[:end], text[end:]))
    return any(
        (item.is_name and item.key in later - told) or (item.is_mirna and item.key not in told)
        for item in things(asked)
    )


def _leaves_second_out(asked: str, told: str) -> bool:
    """Whether a text says nothing of the certain thing with which a question compares."""
    asked = IN_BRACKETS.sub("", asked)
    than = COMPARED.search(asked)
    if than is None or names_anybody(asked, than.end()) or _GROUPS.search(told):
        return False
    second = set(tokens(asked[than.end() :])) - ANYBODY - set(tokens(asked[: than.start()]))
    return bool(second) and not second & set(tokens(told))


_AFFECTS = re.compile(
    r"\b(?:do|does|did|can|could|will|would|that) (?P<what>[^,;?]{2,60}?)"
    r"(?:,[^,;?]{3,40},)? (?:(?:affect|alter|chang|influenc|modif|disturb|impact|sway)"
    r"(?:e|es|ed|s|y|ies|ied)?(?: on)?"
    r"|(?:have|has|had|make|made) (?:an?|any|some|much) (?:[\w-]+ )?"
    r"(?:effect|influence|impact|bearing|difference) (?:on|to))"
    r" (?=\w)(?P<moved>[^?,;]+?)(?=\s(?:in|at|among|of|when|if|after|during|from|for|with|over)\b"
    r"|\s*[?,;]|$)",
    re.IGNORECASE,
)


def _leaves_side_out(asked: str, told: str, about: frozenset[str]) -> bool:
    """Whether a text says nothing of one of the two things that a question asks about."""
    return _leaves_second_out(asked, told) or _leaves_affecting_out(asked, told, about)


def _leaves_affecting_out(asked: str, told: str, about: frozenset[str]) -> bool:
    """Whether a text says nothing of what a question asks about as affecting something."""
    asks = _AFFECTS.search(asked)
    if asks is None or not about.isdisjoint(tokens(asks["what"])):
        return False
    there = by_key(asked, told)
    acting = things_in(asked, asks.span("what"))
    return bool(acting) and not any(item.key in there for item in acting)


_NO_FURTHER = re.compile(
    r"\b(?:no|not|never|without|neither)\b[^.;,]{0,50}?\b(?:further|additional(?:ly)?|extra)\b|n't\b"
    r"[^.;,]{0,50}?\b(?:further|additional(?:ly)?|extra)\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    r"\b(?:further|additional(?:ly)?|extra|still|even(?! (?:in|among|for|with|those)\b)|yet|beyond"
    r"|on top|add(?:s|ed|ing)?|also)\b",
    re.IGNORECASE,
)
_GROUPS = re.compile(r"\b(?:groups?|arms?|both|either|the two)\b", re.IGNORECASE)
_OF_BOTH = re.compile(r"\b(?:the two|both|either)\b(?:\s+groups?)?\s*(?:[.,;(\[]|$)", re.IGNORECASE)
_NOT_THERE = re.compile(
    r"\b(?:no|not|none|neither|nor|never)\b[^.;,]{0,60}?"
    r"\b(?:detect|found|seen|observed|identif|amplif|recover|present)\w*",
    re.IGNORECASE,
)
_ASKS_STEADY = re.compile(r"\b(?:stable|constant|steady)\b", re.IGNORECASE)  # "is X stable?"


def effect_denied(asked: str, text: str, about: frozenset[str] = NOTHING_GIVEN) -> int:
    """+1 where a clause reports no effect, as is asked; -1 where other than asked; else 0.

    `about` are tokens of what the paper is about: they may go without saying.
    """
    reported = without_effect(text)
    if not reported:
        return 0
    denied = asks_nothing(asked) or bool(_ASKS_STEADY.search(asked))
    of_groups = bool(AS_MUCH.search(asked))
    asked = without_sameness(asked)
    premise = read_premise(asked)
    for start, end in reported:
        clause = text[start:end]
        if is_of_others(asked, clause, text[:start]) or _is_of_another_end(asked, clause):
            continue
        if _leaves_side_out(asked, text[:end], about) or _is_of_later(asked, text, end):
            continue
        if of_groups and _NOT_THERE.search(clause) and not TIES.search(clause):
            continue  # what is not found in one group may be in the other
        there = keys_of(clause) | words_of(clause)
        led = things(text[:start])
        if _AND_VERB.match(clause):  # "while B was slow and had no effect"
            there |= {item.key for item in _subject_of(text[:start])}
        names = names_of(asked)
        goes_on = bool(_OF_BOTH.search(clause)) or _is_led(asked, text, start, end, there)
        goes_on |= bool(names & there) and denies_as_before(text, start, end)
        subject = led if goes_on or _THERE_IS.match(clause) else led[:1]
        before = {item.key for item in subject}
        others = names and not names & (there | before) and _names_one(clause, led)
        if others or not any(
            item.key in (there | before if goes_on else there) for item in things(asked)[1:]
        ):
            continue
        as_before = denies_as_before(text, start, end) and bool(names & there)
        moved = None if denied else premise
        if not as_before and not _denies_what_is_asked(asked, moved, there | before, clause):
            continue
        enough = ALL_NAMED if about or (names and names <= there) else SHARED
        share = coverage(asked, clause + " " + " ".join(before), about)
        spoken_of = there | before
        if share >= enough or _is_of(premise, spoken_of) or _is_of_both(asked, spoken_of, text):
            return 1 if denied else -1
    return 0


_SUBJECT_FIRST = re.compile(r"\b(?:in|of|for) (?:the )?(?:[\w-]+ ){0,3}?$", re.IGNORECASE)


def _names_one(clause: str, led: Sequence[Thing]) -> bool:
    """Whether a denial has a name for what does not differ: "B did not", "no difference in B"."""
    return any(
        item.is_name
        and (not things(clause[: item.start]) or _SUBJECT_FIRST.search(clause[: item.start]))
        for item in things(clause)
    ) and not any(item.is_name for item in led)


_PART = re.compile(
    r"\b(?P<percent>\d[\d.]*) ?(?:%|per ?cent)|\b(?P<some>\d+) (?:out )?of (?:the )?(?P<all>\d+)\b"
)
_NEARLY_ALL = 0.9


def _is_of_a_part(asked: str, clause: str) -> bool:
    """Whether a denial is of a share of those looked at: "no growth in 62 % of those treated"."""
    if _PART.search(asked) or not (part := _PART.search(clause)):
        return False
    if part["percent"]:
        return 0 < float(part["percent"].rstrip(".")) < 100 * _NEARLY_ALL
    return 0 < int(part["some"]) < _NEARLY_ALL * int(part["all"])


def _is_of_another_end(asked: str, clause: str) -> bool:
    """Whether what a clause denies is another tie, or another kind of survival."""
    if is_of_no_share(asked, clause) or _is_of_a_part(asked, clause):
        return True
    if _NO_FURTHER.search(clause) and not _FURTHER.search(asked):
        return True  # that one thing added nothing does not deny what the other did
    if tells_course(clause) and not tells_course(asked):
        return True
    if alike_in_another(asked, clause) or is_spared_by_another(asked, clause):
        return True
    return ties_another(asked, clause) or is_of_another_course(asked, clause)


def tells_course(text: str) -> bool:
    """Whether a text speaks of how long one lives, or of the prognosis."""
    return any(item.key == "prognosis" for item in things(text))


_APART = (  # what cells do is "differentiate into" others, or "their differentiation"
    r"(?:(?:distinguish|distinction|discriminat|separat)\w*"
    r"|differentiat(?:es?|ed|ing)\b(?= (?!(?:in|into|to|towards?|under|during|when|by|upon|after"
    r"|through|via|more|less|better|faster|cells?)\b)[\w(])"
    r"|differentiation(?= (?:between|among|of\b[^.;?]{1,60}\b(?:from|and))\b))"
)
_DIFFERENCE = re.compile(
    r"\bdifferences?\b[^.;]{0,60}?\b(?:was|were) (?:\w+ly )?"
    r"(?:significant|found|observed|seen|evident|evidenced|detected|noted)"
    r"|\bsignificant(?:ly)? (?:\w+ )?differen(?:t|ces?)\b"
    rf"|\bdiffer(?:s|ed)\b|\b(?:were|was|is|are) (?:\w+ly )?differentially \w+ed\b|\b{_APART}",
    re.IGNORECASE,
)
_ASKS_WHENCE = re.compile(  # "does age explain the difference?" presumes that there is one
    r"\b(?:explain\w*|account\w* for|underl(?:y|ie)\w*|contribut\w+ to|responsible for)\b"
    r"[^?]{0,60}?\bdifferen|\bdifferences?\b[^?]{0,60}? (?:due to|explained by|because of)\b",
    re.IGNORECASE,
)
_METHOD = r"(?:(?:ultra)?centrifug|scanning|interference|pressure|pulse|display)"
_ASKS_DIFFERENCE = re.compile(
    rf"\bdiffer(?:s|ed|ent|ential(?:ly)?(?! {_METHOD})"
    rf"|ences?)?\b|\b{_APART}|\btell\b[^?]{{3,60}}?\b(?:apart|from)\b",
    re.IGNORECASE,
)


def difference_told(asked: str, text: str, about: frozenset[str] = NOTHING_GIVEN) -> int:
    """+1 where a text tells of a difference that is asked for, -1 where sameness is, else 0."""
    same = asks_nothing(asked)
    if (not same and not _ASKS_DIFFERENCE.search(asked)) or _ASKS_WHENCE.search(asked):
        return 0
    told = _DIFFERENCE.search(text)
    if told is None:
        measured = _OF_DIFFERENCE.sub("", asked)
        apart = not same and _sets_apart(asked, text) and coverage(measured, text, about) >= SHARED
        return 1 if apart and not is_of_another_time(asked, text) else 0
    if is_of_another_time(asked, text) or is_of_other_groups(asked, text):
        return 0
    asked = without_sameness(asked)
    if not names_all(asked, text) or coverage(asked, text, about) < TOLD:
        return 0
    denied = bool(DENIED_BEFORE.search(text[: told.start()]))
    return 1 if same == denied else -1


_OF_DIFFERENCE = re.compile(r"\b(?:sex|gender|differ\w*)\b", re.IGNORECASE)
_BY_SEX = re.compile(r"\b(?:sex|gender)\b", re.IGNORECASE)
_TWO_SIDES = re.compile(
    r"(?P<one>[\w-]+(?: [\w-]+){0,2}?) (?:and|versus|vs|from) (?:in |those )?(?:the )?"
    r"(?P<other>[\w-]+(?: [\w-]+)?)",
    re.IGNORECASE,
)


def _sets_apart(asked: str, text: str) -> bool:
    """Whether a text compares the two sides of a question: "do men and women differ in Y"."""
    found = [(set(tokens(m["one"])), set(tokens(m["other"]))) for m in _TWO_SIDES.finditer(asked)]
    if _BY_SEX.search(asked):
        found.append((set(tokens("men man male")), set(tokens("women woman female"))))
    return any(sets_apart(text, one - other, other - one) for one, other in found)


def _is_of(premise: Premise | None, spoken_of: set[str]) -> bool:
    """Whether a clause is about what a premise says to act and what it says to be moved."""
    return premise is not None and all(
        any(item.key in spoken_of for item in items)
        for items in ([agent.thing for agent in premise.agents], premise.objects)
    )


def _is_of_both(asked: str, spoken_of: set[str], text: str) -> bool:
    """Whether a clause is about both what is asked to affect and what is asked to be affected."""
    asks = _AFFECTS.search(asked)
    if asks is None:
        return False
    there = spoken_of | by_key(asked, text).keys() & keys_of(asked)
    return all(
        _speaks_of(
            things_in(asked, asks.span(side)),
            spoken_of if side == "moved" else there,
        )
        for side in ("what", "moved")
    )


def _speaks_of(items: Sequence[Thing], spoken_of: set[str]) -> bool:
    """Whether the names among some things are spoken of; where there are none, half of them."""
    named = [item for item in items if item.is_name] or items
    shared = [item for item in named if item.key in spoken_of]
    return bool(items) and len(shared) >= (len(named) if named[0].is_name else HALF * len(named))


def is_denied_apart(asked: str, text: str) -> bool:
    """Whether a clause that reports no effect has more words of a question than the others.

    "X raised Y in culture, yet an oral form had no effect on its level in blood" does not affirm
    that X raises Y in blood.
    """
    premise = read_premise(asked)
    carried = names_of(asked)
    carried |= {agent.thing.key for agent in premise.agents} if premise else set()
    wanted = keys_of(asked) - carried
    for start, end in without_effect(text):
        clause = keys_of(text[start:end])
        rest = keys_of(text[:start] + " ; " + text[end:])
        names = names_of(asked)
        if names and names <= rest and not names & clause and _names_another(text[start:end]):
            continue  # "it left B alone but raised A"
        if is_of_those_without(asked, text[:start], text[start:end]):
            continue
        own = set(tokens(text[start:end])) - set(tokens(text[:start] + " ; " + text[end:]))
        if _WITHOUT.match(text, start, end) and own & _whose_amount(asked):
            return True  # "lowered the secretion of X without affecting its level in the cell"
        led = denies_as_before(text, start, end) and _is_led(asked, text, start, end, clause)
        if led or len(wanted & (clause - rest)) > len(wanted & (rest - clause)):
            return True
    return False


_WITHOUT = re.compile(r"[\s,]*(?:but )?without\b", re.IGNORECASE)
_AMOUNT_OF = re.compile(  # "the cellular level of X"
    r"\b(?P<whose>[\w-]+) (?:levels?|contents?|amounts?|expression|concentrations?|abundance)\b"
)


def _whose_amount(asked: str) -> set[str]:
    """The tokens that say of which amount a question asks."""
    return {token for match in _AMOUNT_OF.finditer(asked) for token in tokens(match["whose"])}


_AND_VERB = re.compile(r"[\s,]*and\s+(?:\w+ed|had|was|were|did|made)\b", re.IGNORECASE)
_LAST_CLAUSE = re.compile(r".*(?:[;,]|\b(?:whereas|while|but|although|yet)\b)", re.S | re.I)
_FINITE = re.compile(r"\b(?:\w+ed|had|was|were|did|made|has|is|are)\b", re.IGNORECASE)


def _subject_of(text: str) -> Sequence[Thing]:
    """What stands before the verb of the last clause."""
    text = text.rstrip(" ,")
    opened = _LAST_CLAUSE.match(text)
    clause = text[opened.end() if opened else 0 :]
    verbs = [*_FINITE.finditer(clause)]
    return things(clause[: verbs[-1].start()]) if verbs else ()


def _names_another(clause: str) -> bool:
    return any(item.is_mirna for item in things(clause))


def _denies_what_is_asked(
    asked: str, premise: Premise | None, spoken_of: set[str], clause: str
) -> bool:
    """Whether a denial is about what is moved, and has more of a question than names.

    "It did not differ from controls" does not deny that it marks a poor course.
    """
    moved = (*premise.objects, *premise.other_objects) if premise else ()
    there = spoken_of | by_key(asked, clause, moved).keys()
    plain = {item.key for item in things(asked) if not item.is_name}
    if plain and not plain & spoken_of:
        return False
    if any(is_only_described(asked, item, there) for item in moved):
        return False
    return not moved or any(item.key in there for item in moved)


_IT = re.compile(
    r"[\s,]*(?:(?:and|but|yet|although|though|while|whereas)\s+)?(?:it|they|this|these)\b"
    r"|[\s,]*(?:and|but|yet)\s+(?:did|does|was|were|is|are|had|has|could|left|added|made|carried"
    r"|showed)\b",
    re.IGNORECASE,
)


def _is_led(asked: str, text: str, start: int, end: int, there: set[str]) -> bool:
    """Whether a denial is of what the clause before it says, or of its subject.

    "A was tied to Y, while B was not", "A raised Y, but it did not alter Z": each has a word of the
    question that what goes before has not.
    """
    if not _IT.match(text, start, end) and not denies_as_before(text, start, end):
        return False
    led = things(text[text.rfind("; ", 0, start) + 1 : start])
    if not led:
        return False
    wanted = keys_of(asked)
    before = {item.key for item in led}
    premise = read_premise(asked)
    names = names_of(asked)
    acting = names | ({agent.thing.key for agent in premise.agents} if premise else set())
    own, its = wanted & (there - before), wanted & (before - there) - acting
    if denies_as_before(text, start, end):
        subject = {item.key for item in _subject_of(text[:start])}
        own = (wanted & there) - names - subject  # "only the former were, while B were not"
        its -= {item.key for item in premise.objects} if premise else set()
    return bool(own) and len(own) >= len(its - {item.key for item in led[:1]})
