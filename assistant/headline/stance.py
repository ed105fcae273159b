"""Two texts, a question and a sentence, read for what goes up or down with what.

The things that both speak of are laid side by side (`things.py`); for every two of them the
relation that either text states (`relations.py`) is compared: where the signs agree the texts do.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.biology.lay_words import as_resistance
from assistant.headline.beside import (
    without_other_course,
    without_populations,
    without_purpose,
    without_rest,
    without_shared_attributes,
)
from assistant.headline.borne import borne_by
from assistant.headline.comparisons import COMPARED, COPULA, LEADING_COMPARISON, is_swapped
from assistant.headline.directed_at import as_therapies, with_relief_said
from assistant.headline.own_phrase import (
    is_of_those_given,
    standing_alone,
    without_describing,
    without_halves,
)
from assistant.headline.premise import Agent, Premise, read_premise
from assistant.headline.question_shapes import shaped
from assistant.headline.relations import happening, is_acted_on, is_rated, relation, told_of
from assistant.headline.subject_and_object import (
    VERBAL,
    asked_of,
    is_rated_in,
    named,
    rated_of,
    those_of,
)
from assistant.headline.things import Thing, by_key, coverage, things
from assistant.polarity.effects import Form, directions, sign_on
from index.terms import tokens

CLEAR = 0.5  # what the votes must come to, as a share of their number
BESIDE = 0.5  # ... where only what stands beside actor and object is found
ENOUGH = 0.6  # share of a question that a sentence must speak of, where its object is not found
LITTLE_ELSE = 0.4  # share of the things of a sentence that a question names too


_RARER = re.compile(r"\brarer\b", re.IGNORECASE)


def agreement_of(asked: str, text: str) -> int:
    """+1 where the texts move the same things alike, -1 where oppositely, 0 where it is unclear.

    What the question is about decides: its subject, and what its last word of direction is on.
    Only where the sentence says nothing of these two are all other pairs looked at.
    """
    asked, text = as_therapies(_RARER.sub("lower", asked), text)
    asked, text = with_relief_said(asked, text)
    asked = without_populations(without_rest(asked, text))
    asked, text = without_shared_attributes(asked, text)
    text = without_purpose(asked, without_other_course(asked, text))
    if _is_of_another_group(asked, text):
        return 0
    plain, text = as_resistance(asked), as_resistance(text)
    if (premise := read_premise(plain)) is not None:
        return _held_against(plain, premise, text)
    asked = as_resistance(asserted(asked))
    swapped = is_swapped(asked, text)
    asked = LEADING_COMPARISON.sub("", asked)
    there = by_key(asked, text)
    wanted = [item for item in named(asked) if item.key in there]
    presumed = asked_of(asked)
    if any(item.is_name and item.key not in there for pair in presumed for item in pair):
        return 0  # of another name than those of the text
    rated = rated_of(asked) or rated_of(asserted(shaped(asked)))
    if rated and not is_rated_in(rated, text, there):
        return 0  # whatever else goes up or down there
    happens = happening(asked)
    if happens and not any(item.key in there for item in happens):
        return 0  # that there is more of what acts does not tell what then grows
    main = [pair for pair in presumed if all(item.key in there for item in pair)]
    rest = [(one, other) for at, one in enumerate(wanted) for other in wanted[at + 1 :]]
    simple = _asks_amount(asked) or _tells_little_else(there, wanted)
    enough = simple and coverage(asked, text) >= ENOUGH
    if any(is_rated(asked, item) and _is_unrated(text, there[item.key]) for item in wanted):
        return 0  # whatever else moves, the outcome is not rated
    for pairs in (main, rest if enough else []):
        votes = list(_votes(asked, text, pairs, there))
        total = sum(votes)
        if votes and abs(total) >= CLEAR * len(votes):
            if _asks_tie(asked, pairs):
                return 1
            turned = swapped != _rates_otherwise(asked, text)
            return (1 if total > 0 else -1) * (-1 if turned else 1)
    return 0


def _is_of_another_group(asked: str, text: str) -> bool:
    """Whether a question is on the course of some people, and a text tells of others.

    What they were treated with must be in both too, where it has a name, but does not decide.
    """
    if not (those := those_of(asked)):
        return False
    there = by_key(asked, text)
    given = [item for item in things(asked) if item.is_name and item.start > those[-1].end]
    untold = any(item.key not in there for item in given)
    return untold or sum(item.key in there for item in those) <= len(those) * HALF


HALF = 0.5  # of what a question says of them


def _asks_tie(asked: str, pairs: Sequence[tuple[Thing, Thing]]) -> bool:
    """Whether a question only asks if something bears on survival, whichever way."""
    cues = directions(asked)
    return (
        bool(cues)
        and all(cue.axis == "association" and cue.effective > 0 for cue in cues)
        and any(item.key == "prognosis" for pair in pairs for item in pair)
    )


def _tells_little_else(there: Mapping[str, Sequence[Thing]], wanted: Sequence[Thing]) -> bool:
    """Whether a text is of few things beside those of the question, so that no other is meant."""
    return len({item.key for item in wanted}) >= LITTLE_ELSE * len(there)


def _asks_amount(asked: str) -> bool:
    """Whether all that a question presumes is that something is more, or less."""
    cues = directions(asked)
    if len(cues) != 1 or cues[0].axis != "level":
        return False
    return all(item.start != cues[0].end + 1 for item in things(asked))  # "high X": it names one


def _held_against(asked: str, premise: Premise, text: str) -> int:
    """+1 where a text says what is presumed, -1 where it says the opposite, else 0."""
    there = without_halves(asked, by_key(asked, text, premise.objects), text)
    there = without_describing(asked, there, text)
    if _is_turned_on_it(asked, premise, there, text):
        return 0  # what else the sentence has says nothing of that
    votes = [*_moves(asked, premise, premise.agents, premise.objects, there, text)]
    known = all(not agent.thing.is_name or agent.thing.key in there for agent in premise.agents)
    on_course = any(item.key == "prognosis" for item in premise.objects)  # not whose course it is
    if not votes and known and coverage(asked, text) >= BESIDE:
        told = any(item.key in there for item in premise.objects)
        beside = () if on_course or told else premise.other_objects  # not where the first is told
        for agents in (premise.agents, _acting_too(asked, premise, there, text)):
            for objects in (premise.objects, beside):
                votes = votes or [*_moves(asked, premise, agents, objects, there, text)]
    total = sum(votes)
    if not votes or abs(total) < CLEAR * len(votes):
        return 0
    if _asks_tie(asked, [(item, item) for item in premise.objects]):
        return 1
    return (1 if total > 0 else -1) * (-1 if _rates_otherwise(asked, text) else 1)


_PLACED = re.compile(r" (?:in|among|amongst|within|at|during|for) (?:[\w-]+ ){0,4}$", re.IGNORECASE)


def _acting_too(
    asked: str, premise: Premise, there: Mapping[str, Sequence[Thing]], text: str
) -> list[Agent]:
    """What stands beside the head of a subject, and neither says which nor where.

    "Muscle fat" is no muscle, and of "glucose in diabetes" it is not the diabetes that acts.
    """
    heads = [agent.thing for agent in premise.agents]
    return [
        agent
        for agent in premise.other_agents
        if not any(
            (asked[agent.thing.end : head.start] == " " and not _tells_group(agent, there, text))
            or _PLACED.fullmatch(asked, head.end, agent.thing.start)
            for head in heads
        )
    ]


def _tells_group(agent: Agent, there: Mapping[str, Sequence[Thing]], text: str) -> bool:
    return any(is_of_those_given(text, place) for place in there.get(agent.thing.key, ()))


def _moves(
    asked: str,
    premise: Premise,
    agents: Sequence[Agent],
    objects: Sequence[Thing],
    there: dict[str, list[Thing]],
    text: str,
) -> Iterator[int]:
    """For every agent and object that a text speaks of: whether it moves it as presumed."""
    for agent in agents:
        for item in objects:
            acting = agent.thing.key
            if acting in _WHEN or acting == item.key or not {acting, item.key} <= there.keys():
                continue
            rated = is_rated(asked, item)
            if rated and _is_unrated(text, there[item.key]):
                continue
            if not agent.thing.is_name and not standing_alone(asked, text, there[acting]):
                continue
            told = told_of(text, there[acting], there[item.key], rated=rated)
            if told.sign and _acts_otherwise(asked, text, there[acting], there[item.key]):
                continue
            borne = borne_by(asked, item) * borne_by(text, there[item.key][0])
            vote = premise.sign * agent.sign * told.sign * item.turn * borne
            if vote < 0 or (vote > 0 and premise.negated >= told.negated):
                yield vote


def _is_turned_on_it(
    asked: str, premise: Premise, there: Mapping[str, Sequence[Thing]], text: str
) -> bool:
    """Whether a text has an object of a question act on what acts there: "Y lowers X"."""
    return any(
        agent.thing.key != item.key
        and agent.thing.key in there
        and item.key in there
        and _acts_on(asked, agent.thing, item)
        and is_acted_on(text, there[agent.thing.key], there[item.key])
        for agent in premise.agents
        for item in premise.objects
    )


def _acts_otherwise(asked: str, text: str, acting: Sequence[Thing], moved: Sequence[Thing]) -> bool:
    """Whether what acts is compared with, met by resistance, on both sides, or whom it is for."""
    led = match.end() if (match := _LED_BY_WHOM.match(text)) else 0
    return (
        _is_second_side(text, acting, moved)
        or _is_set_beside(asked, text, acting, moved)
        or _is_only_resisted(asked, text, acting)
        or _is_on_both_sides(asked, text, acting)
        or all(item.end <= led for item in acting)
    )


def _acts_on(asked: str, agent: Thing, moved: Thing) -> bool:
    """Whether a question has one thing do something to another: "does X lower Y?"."""
    first, second = sorted((agent, moved), key=lambda item: item.start)
    between = [cue for cue in directions(asked) if first.end <= cue.start < second.start]
    told = [cue for cue in between if cue.form in VERBAL and cue.axis != "association"]
    if first is agent:
        return any(cue.form is Form.VERB for cue in told)
    return bool(told) and asked.startswith(" by ", told[-1].end)


def _is_second_side(text: str, acting: Sequence[Thing], moved: Sequence[Thing]) -> bool:
    """Whether what acts stands only where a text names what it compares with: "than in B"."""
    than = COMPARED.search(text)
    return than is not None and all(
        item.start < than.start() < one.start and COMPARED.search(text, item.end, one.start)
        for one in acting
        for item in moved
    )


_BESIDE = re.compile(
    r"\b(?:compared (?:with|to)|in comparison (?:with|to)|versus|vs\.?)\s[^,;.]*$", re.IGNORECASE
)
_RESISTED_BEHIND = re.compile(
    r"[- ](?:resistan\w+|sensitiv\w+|responsive\w*|refractor\w+)", re.IGNORECASE
)


def _is_set_beside(asked: str, text: str, acting: Sequence[Thing], moved: Sequence[Thing]) -> bool:
    """Whether a name is no more than what the first is compared with: "X, compared with Y drugs".

    That does not say that X is one of these.
    """
    return (
        not COMPARED.search(asked)
        and all(item.is_name and _BESIDE.search(text, 0, item.start) for item in moved)
        and all(_BESIDE.search(text, one.end, item.start) for one in acting for item in moved)
    )


_RESISTED = re.compile(
    r"\b(?:resistan\w+|responses?|respond\w*|sensitiv\w+|refractory|failures?|efficacy"
    r"|effectiveness|potency) (?:to|of)"
    r" (?:(?:the|these|this|those|such|any) )?$",
    re.IGNORECASE,
)


def _is_only_resisted(asked: str, text: str, acting: Sequence[Thing]) -> bool:
    """Whether a therapy of a question does nothing in a text but meet resistance or response.

    That high X goes with resistance to it does not tell whether X rises during it.
    """
    if re.search(r"\b(?:resist|respon(?!ders? to)|sensitiv|refractor|fail)", asked, re.IGNORECASE):
        return False
    return all(
        _RESISTED.search(text, 0, place.start) or _RESISTED_BEHIND.match(text, place.end)
        for place in acting
    )


def _is_on_both_sides(asked: str, text: str, acting: Sequence[Thing]) -> bool:
    """Whether a text compares others that both have what acts: "X in A than X in B"."""
    than = COMPARED.search(text)
    return (
        than is not None
        and not COMPARED.search(asked)
        and any(item.end <= than.start() for item in acting)
        and any(item.start == than.end() + 1 for item in acting)
    )


def asserted(asked: str) -> str:
    """A question with its copula where a statement has it: "is X lower" as "X is lower"."""
    copula = COPULA.match(asked) or _CLAUSE_COPULA.search(asked)
    if not copula:
        return asked
    names = [item for item in things(asked) if item.start >= copula.end()]
    if not names:
        return asked
    for cue in directions(asked):
        said = cue.form in {Form.ADJECTIVE, Form.PARTICIPLE} or cue.text == "lost"
        if cue.start >= names[0].end and said:
            if re.search(r"\b(?:an?|the|with)\s+$", asked[: cue.start]):
                return asked  # "is X a better marker"
            between = asked[copula.end() : cue.start].strip()
            mark = copula[0][0] if copula[0][0] in ",:;–-" else ""
            lead = f"{asked[: copula.start()]}{mark} " if copula.start() else ""
            return f"{lead}{between} {copula[0].strip(' ,:;')} {asked[cue.start :]}"
        if cue.start >= names[0].end:
            return asked
    return asked


BETTERED = re.compile(r"\bimprov\w+", re.IGNORECASE)
WORSENED = re.compile(r"\b(?:worsen|aggravat|exacerbat|deteriorat)\w*", re.IGNORECASE)


def _rates_otherwise(asked: str, text: str) -> bool:
    """Whether one of the two says "improves" where the other says "worsens"."""
    better, worse = bool(BETTERED.search(asked)), bool(WORSENED.search(asked))
    there, against = bool(BETTERED.search(text)), bool(WORSENED.search(text))
    return better != worse and there != against and better != there


def _votes(
    asked: str, text: str, pairs: Sequence[tuple[Thing, Thing]], there: dict[str, list[Thing]]
) -> Iterator[int]:
    for one, other in pairs:
        if one.key == other.key or {one.key, other.key} & _WHEN:
            continue
        wanted = relation(asked, one, other, presumed=True)
        if not wanted.sign:
            continue
        rated = is_rated(asked, other)
        if rated and _is_unrated(text, there[other.key]):
            continue
        told = told_of(text, there[one.key], there[other.key], rated=rated)
        if _is_set_beside(asked, text, there[one.key], there[other.key]):
            continue
        if not _RESPONDS.search(text) and any(
            _RESPONDS_TO.search(asked, 0, item.start) for item in (one, other)
        ):
            continue
        vote = wanted.sign * told.sign
        for item in (one, other):
            vote *= borne_by(asked, item) * borne_by(text, there[item.key][0])
        if vote < 0 or (vote > 0 and wanted.negated >= told.negated):
            yield vote


_LED_BY_WHOM = re.compile(r"\W*for [^,;.]{3,60},", re.IGNORECASE)  # "for children, X lowered Y"
_WHEN = frozenset(  # the "early" of an early failure moves nothing
    tokens("early late initial final acute chronic overall")
)
_RESPONDS = re.compile(r"\b(?:non-?)?(?:respon[ds]|answer|react)", re.IGNORECASE)
_RESPONDS_TO = re.compile(  # "does X fall in people who answer to the drug": whose X it is
    r"\b(?:respond|answer|react)\w* to (?:the )?$", re.IGNORECASE
)
_SAYS_WHICH = re.compile(r"positiv|negativ|invers", re.IGNORECASE)  # ... associated with survival


def _is_unrated(text: str, outcomes: Sequence[Thing]) -> bool:
    """Whether a text ties something to an outcome and leaves open to which."""
    return all(
        item.key == "prognosis"
        and not is_rated(text, item)
        and all(
            cue.axis == "association" and not _SAYS_WHICH.search(cue.text)
            for cue in sign_on(text, item.span).cues
        )
        for item in outcomes
    )


_CLAUSE_COPULA = re.compile(r"[,:;–-]\s*(?:is|are|was|were)\s", re.IGNORECASE)
