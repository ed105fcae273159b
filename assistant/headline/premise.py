"""What a yes/no question presumes, read off its grammar: who acts, which way, and on what.

A question is a short clause of a known build: `[condition,] AUXILIARY subject VERB object [place or
condition]`. So its object is what stands behind its verb and before the next preposition, and not
any noun that a text happens to share with it ("raise kinase X in the pre-metastatic niche" is about
the kinase). Interventions carry a sign of their own: "if you block X, does Y fall" presumes that X
raises Y. An intransitive verb moves its subject, and the condition acts: "does Y fall after X?".
"""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.asked.frame_words import BE, LEAD_IN
from assistant.headline.relations import NULL_ALLELE
from assistant.headline.subject_and_object import OUTCOMES
from assistant.headline.things import Thing, things, things_in
from assistant.polarity.effects import Direction, Form, directions
from assistant.polarity.hung import hung_before, hung_behind, is_agent, product_of, said_of, turning
from assistant.polarity.words import JUST_DENIED
from index.spans import Span


@dataclass(frozen=True, slots=True)
class Agent:
    """Something that acts; `sign` is that of what is done to it first: -1 for "blocking X"."""

    thing: Thing
    sign: int = 1


@dataclass(frozen=True, slots=True)
class Premise:
    """What acts moves `objects` in the direction of `sign`, times the sign of what acts.

    `agents` and `objects` are what decides; the others stand beside them in their phrases, and are
    looked at where a text says nothing of the first: in "the growth of B cells", the cells.
    """

    sign: int
    agents: tuple[Agent, ...]
    objects: tuple[Thing, ...]
    other_agents: tuple[Agent, ...] = ()
    other_objects: tuple[Thing, ...] = ()
    negated: bool = False  # "does X fail to lower Y?": `sign` is that of the negated verb


UNREADABLE = Premise(0, (), ())
"""A premise of which no more is known than that there is one: nothing can be held against it."""

_AUX = (
    r"(?P<aux>do|does|did|can|could|will|would|may|might|must|should|has|have|had)(?:n['’]t|not)?\s"
)
_CLAUSE = re.compile(rf"(?:^|[,;:–—-]\s*|^why\s+|^so\s+|^and\s+){_AUX}", re.IGNORECASE)
_AFTER_LEAD = re.compile(
    rf"^(?:in|for|among|under|after|before|during|with|without|upon|given|from|if|when|once"
    rf"|following|on|by)\s[^,]*?\s{_AUX}",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|when|once|after|upon|under|following|during|despite|without|with|given|because of"
    r"|due to|thanks to|in (?:the )?(?:absence|presence|response) (?:of|to)|in response to|by"
    r"|via|through|as soon as|whenever|before|on)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r",|\b(?:in|at|from|among|amongst|within|between|inside|outside|around|into|onto|over|across"
    r"|and (?:thus|so|thereby|then)|but|that|which|who)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(rf"{_PLACE.pattern}|\b(?:by|with|without|given|on)\b", re.IGNORECASE)
_MEANS = re.compile(r"\b(?:via|through|by (?:way|means) of|thanks to)\b", re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:than|compared|versus|vs)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\s*(?:it|that|this|they|these|those|doing (?:so|that|this))\b", re.I)
_ONE_PHRASE = re.compile(r"(?:-\w+)?[\s-]")
_OF_A_NOUN = re.compile(r"\b(?:with|of|the|an?|by|and|or|in|without)\s$", re.IGNORECASE)
_COPULA = re.compile(rf"(?:^|[,;:–—-]\s*){BE}\s", re.IGNORECASE)
_WHEN = re.compile(
    r"\b(?:when|where|if|once|after|following|upon|under|by|without|in the absence of)\b",
    re.IGNORECASE,
)
_DISEASE = re.compile(
    r"\b(?:(?:cancer|carcinoma|tumou?r|malignanc(?:y|ie)|BC|TNBC|neoplasm)(?:s| cells?)?|disease)"
    r"(?=\s*(?:$|[?.,;])|\s+(?:in|at|of|from|by|when|if|after|via|through)\b)"
)
_BAD_FOR_ITS_OWNER = frozenset({"dormancy", "apoptosis", "death"})  # less of it: more of the cells
MOST = 2  # names of a subject that decide together


# "if X is low, do cells raise their Y"
_OWN = re.compile(r"\b(?:its|their|his|her)\b", re.IGNORECASE)


@functools.lru_cache(maxsize=512)  # it is held against one sentence after the other
def read_premise(asked: str) -> Premise | None:
    """The premise of a question about what does something to something; None for other builds."""
    if _COMPARED.search(asked):
        return None
    clause = _CLAUSE.search(asked)
    if clause is None and not _COPULA.search(asked):
        clause = _AFTER_LEAD.search(asked)
    if clause is None:
        return _stated_of(asked)
    start = clause.end()
    cues = _cues(asked)
    pronoun = bool(_PRONOUN.match(asked, start))
    verb = _verb(asked, start, cues, spoken_of=pronoun)
    if verb is None:
        return _amount_of(asked, start, cues) or _happening(asked, clause, cues)
    stop = _end_of_object(asked, verb.end)
    denial = JUST_DENIED.search(asked, start, verb.start)  # "does X fail to lower Y"
    subject_ends = denial.start() if denial else verb.start
    lead, subject, rest = (0, clause.start("aux")), (start, subject_ends), (stop, len(asked))
    objects = things_in(asked, (verb.end, stop))
    if whole := _the_disease(asked, verb.end, stop):
        objects = [whole, *objects]
    if objects:
        means = _MEANS.match(asked, stop)
        agents = _acting(asked, rest, cues, clause=True) if means else []
        led = pronoun or (_OWN.search(asked, verb.end, stop) and _LED_BY.match(asked, *lead))
        agents += _acting(asked, lead if led else subject, cues, clause=bool(led))
    elif asked[verb.end : stop].strip(" ?.!,"):
        return UNREADABLE  # what is moved has no name here
    else:
        aside = _ASIDE.search(asked, *subject)
        objects = things_in(asked, (start, aside.start() if aside else verb.start))
        placed = _CONDITION.search(asked, stop)  # "does Y rise in blood without X"
        rest = (placed.start(), len(asked)) if placed else rest
        agents = _acting(asked, rest, cues, clause=True) if placed else []
        agents = agents or _acting(asked, lead, cues, clause=True)
    if not objects or not agents:
        return None
    denied = verb.negated and bool(JUST_DENIED.search(asked, 0, verb.start))
    sign = -verb.sign if denied else verb.sign
    if objects[0].start > verb.start:
        sign *= _hung_on_head(asked, cues, objects, (verb.end, stop))
    else:  # "the loss of Y rises"; "stopping Y" is what is done
        amounts = [cue for cue in cues if cue.form is not Form.GERUND]
        sign *= _hung_on_head(asked, amounts, objects, (start, verb.start))
    return replace(_premise(asked, sign, agents, objects), negated=denied)


def _cues(asked: str) -> list[Direction]:
    """The words of direction of a question; a null allele is part of a name.

    Whether "targeting X" acts by X or against it is left to the text.
    """
    return [
        cue
        for cue in _without_targeting(asked)
        if cue.form is not Form.COMPOUND and not NULL_ALLELE.fullmatch(cue.text)
    ]


def _without_targeting(asked: str) -> list[Direction]:
    return [cue for cue in directions(asked) if not cue.text.lower().endswith("targeting")]


def _hung_on_head(
    asked: str, cues: Sequence[Direction], objects: Sequence[Thing], span: Span
) -> int:
    """The sign of what hangs on the head of an object: "the loss of Y", "poorer survival"."""
    within = [cue for cue in cues if span[0] <= cue.start < span[1]]
    head = _heads(asked, objects)[0].span
    return product_of([*hung_before(asked, within, head), *hung_behind(asked, within, head)])


def _amount_of(asked: str, start: int, cues: Sequence[Direction]) -> Premise | None:
    """The premise of "would less Y be expected when X is there?"."""
    objects = things_in(asked, (start, _end_of_object(asked, start)))
    condition = _WHEN.search(asked, objects[0].end) if objects else None
    if condition is None:
        return None
    held = hung_before(asked, [cue for cue in cues if cue.start >= start], objects[0].span)
    if not held:
        return None
    agents = _acting(asked, (condition.end(), len(asked)), cues, clause=True)
    return _premise(asked, product_of(held), agents, objects) if agents else None


_NEUTRAL = re.compile(
    r"\b(?:differ|chang|alter|affect|influenc|modulat|regulat|depend|matter|vary|varies|impact"
    r"|control|play|predict|reflect)\w*",
    re.IGNORECASE,
)
_ONCE = re.compile(r"\b(?:when|if|once|after|following|upon|under)\b", re.IGNORECASE)


def _happening(asked: str, clause: re.Match[str], cues: Sequence[Direction]) -> Premise | None:
    """The premise of "do cells take up Y when X is there": that with X they do."""
    start, stop = clause.end(), _end_of_object(asked, clause.end())
    objects = things_in(asked, (start, stop))
    condition = _ONCE.search(asked, stop) if stop < len(asked) else None
    lead = (0, clause.start("aux"))
    acting = (condition.end(), len(asked)) if condition else lead
    if not objects or _NEUTRAL.search(asked, start, stop) or not asked[slice(*acting)].strip():
        return None
    if not condition and not _ONCE.search(asked, *lead):
        return None
    before = condition.start() if condition else len(asked)
    held = any(start <= cue.start < before for cue in cues)
    agents = [] if held else _acting(asked, acting, cues, clause=True)
    return _premise(asked, 1, agents, objects[-1:]) if agents else None


_LED_BY = re.compile(rf"{LEAD_IN}{_WHEN.pattern}", re.IGNORECASE)


def _only_names(asked: str, cue: Direction, following: Direction) -> bool:
    """Whether a word of direction says which: "mice without X", or is what is less: "Y loss"."""
    if cue.text.lower() in {"without", "lacking"}:
        return True
    return cue.form is Form.NOUN and asked[cue.end : following.start] == " "


def _stated_of(asked: str) -> Premise | None:
    """The premise of "is Y lower when X is higher?" and "is Y lowered by X?"."""
    copula = _COPULA.search(asked)
    if copula is None:
        return None
    start = copula.end()
    cues = _cues(asked)
    pronoun = bool(_PRONOUN.match(asked, start))
    subject = next(iter(things_in(asked, (start, len(asked)))), None)
    said = [
        cue
        for cue in cues
        if cue.start >= start and (pronoun or (subject and cue.start >= subject.end))
    ]
    if len(said) > 1 and _only_names(asked, said[0], said[1]):
        said = said[1:]
    if not said:
        return None
    stop = _end_of_object(asked, said[0].end)
    moved = things_in(asked, (said[0].end, stop))
    if whole := _the_disease(asked, said[0].end, stop):
        moved = [whole, *moved]
    if moved and said[0].form in {Form.NOUN, Form.GERUND, Form.VERB}:  # "is X an inhibitor of Y?"
        source = (0, copula.start()) if pronoun else (start, said[0].start)
        agents = _acting(asked, source, cues, clause=False)
        sign = said[0].sign * _hung_on_head(asked, cues, moved, (said[0].end, stop))
        return _premise(asked, sign, agents, moved) if agents else None
    if said[0].axis == "outcome" and moved and moved[0].key in OUTCOMES:
        agents = _acting(asked, (start, said[0].start), cues, clause=False)
        return _premise(asked, said[0].sign, agents, moved) if agents else None
    condition = _WHEN.search(asked, said[0].end)
    if condition and _CAUSED.search(asked, condition.end()):
        return UNREADABLE  # "is spread driven by X promoted by Y?": of two causes one is no news
    lead = _LED_BY.match(asked, 0, copula.start())  # "if X is blocked, is Y lower?"
    objects = things_in(asked, (start, said[0].start))
    if not objects or not (condition or lead):
        return None
    rest = (condition.end(), len(asked)) if condition else (0, copula.start())
    passive = condition is not None and condition[0].lower() == "by"
    agents = _acting(asked, rest, cues, clause=not passive)
    if not agents:
        return None
    sign = said[0].sign * _hung_on_head(asked, cues, objects, (start, said[0].start))
    return _premise(asked, sign, agents, objects)


_CAUSED = re.compile(
    r"\b(?:due to|because of|owing to|caused by|brought about by|depend\w* (?:up)?on"
    r"|(?:promot|inhibit|driv|medi|induc|trigger)\w+ by)\b",
    re.IGNORECASE,
)


def _premise(asked: str, sign: int, agents: Sequence[Agent], objects: Sequence[Thing]) -> Premise:
    """What decides and what stands beside it, told apart."""
    first = _deciding(asked, [agent.thing for agent in agents])
    heads = _heads(asked, objects)
    turn = -1 if heads[0].key in _BAD_FOR_ITS_OWNER else 1
    return Premise(
        sign,
        tuple(agent for agent in agents if agent.thing in first),
        tuple(heads),
        tuple(agent for agent in agents if agent.thing not in first),
        tuple(replace(item, turn=turn) for item in objects if item not in heads),
    )


def _the_disease(asked: str, start: int, stop: int) -> Thing | None:
    """The cancer as a whole, where that is what is moved: "worsen breast cancer"."""
    found = _DISEASE.search(asked, start, stop)
    return Thing("neoplasm", *found.span()) if found else None


def _verb(
    asked: str, start: int, cues: Sequence[Direction], *, spoken_of: bool
) -> Direction | None:
    """The verb of the clause: the first word of direction that has its subject before it."""
    subject = next((item for item in things(asked) if item.start >= start), None)
    participle: Direction | None = None
    verbs = {cue.start for cue in cues if cue.form is Form.VERB}
    for cue in cues:
        if cue.end + 1 in verbs:
            continue  # "does social support reduce Y?": a noun that looks like a verb
        if cue.start < start or not (spoken_of or (subject and subject.end <= cue.start)):
            continue
        if cue.form is Form.VERB or (spoken_of and cue.form is Form.NOUN):
            return cue
        if (
            cue.form is Form.PARTICIPLE
            and not participle
            and not _OF_A_NOUN.search(asked, 0, cue.start)
        ):
            participle = cue
    return participle


def _end_of_object(asked: str, since: int) -> int:
    ends = [match.start() for p in (_CONDITION, _PLACE) if (match := p.search(asked, since))]
    return min(ends, default=len(asked))


def _acting(asked: str, span: Span, cues: Sequence[Direction], *, clause: bool) -> list[Agent]:
    """All within a span that may act, each with what is done to it; a clause has one sign.

    An inhibitor turns what it inhibits alone: the patients of "in those on a PARP inhibitor" act as
    they are.
    """
    within = [cue for cue in cues if span[0] <= cue.start and cue.end <= span[1]]
    own = [cue for cue in within if not is_agent(cue)]
    drugs = [cue for cue in within if is_agent(cue)]
    hung = [cue for cue in _without_targeting(asked) if span[0] <= cue.start and cue.end <= span[1]]
    if clause and _COPULA.search(asked, *span):
        clause = False  # what is asked of it there is not done to it
        hung = [cue for cue in hung if cue.form is Form.ADJECTIVE]
    return [
        Agent(
            item,
            product_of(
                [*said_of(asked, own, span, item.start), *turning(asked, drugs, item.span)]
                if clause
                else turning(asked, hung, item.span)
            ),
        )
        for item in things_in(asked, span)
    ]


_INSIDE = re.compile(r"\b(?:in|inside|within) (?:the |these |those )?$", re.IGNORECASE)


def _deciding(asked: str, acting: Sequence[Thing]) -> list[Thing]:
    """The miRNA that acts, else the names, else the head of the first phrase."""
    mirnas = [item for item in acting if item.is_mirna]
    names = [item for item in acting if item.is_name]
    names = [item for item in names if not _INSIDE.search(asked, 0, item.start)] or names
    return mirnas[:1] or names[:MOST] or [_head(asked, acting)]


def _head(asked: str, inside: Sequence[Thing]) -> Thing:
    """The last word of the first noun phrase: of "blood pressure in women", the pressure."""
    head = inside[0]
    for item in inside[1:]:
        if not _ONE_PHRASE.fullmatch(asked[head.end : item.start]):
            break
        head = item
    return head


_DESCRIBING = re.compile(r"(?:ic|ive|ant|ous|al)$", re.IGNORECASE)


def _describes(asked: str, item: Thing, objects: Sequence[Thing]) -> bool:
    """Whether an outcome only says which: the uptake of "apoptotic bodies" is no apoptosis."""
    following = any(asked[item.end : other.start] == " " for other in objects)
    return following and bool(_DESCRIBING.search(asked[slice(*item.span)]))


def _heads(asked: str, objects: Sequence[Thing]) -> list[Thing]:
    """What the phrase of an object is about: its outcome, else what stands before an "of"."""
    outcomes = [item for item in objects if item.key in OUTCOMES]
    outcomes = [item for item in outcomes if not _describes(asked, item, objects)]
    if outcomes:
        return outcomes[:1]
    first = asked.find(" of ", objects[0].end, objects[-1].start)
    return [item for item in objects if first < 0 or item.end <= first]
