"""The headline of a yes/no question, or of a "why" that presumes something.

The premise and the quoted sentence are both read for what moves what, and in which direction
(`stance.py`); equal signs affirm, opposite signs deny. Three things come before signs: what a
"respectively" pairs, the state that is reached (M1 or M2), and the gene that is hit. Where nothing
can be read, nothing is claimed.
"""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from assistant import report_words
from assistant.common_verbs import with_plain_verb
from assistant.comparisons import (
    asks_level,
    compares,
    grades_heard,
    grades_unheard,
    is_swapped,
    level_agreement,
    tells_level,
)
from assistant.concepts import END_STATES, find_concept
from assistant.lay_words import technical, technical_text
from assistant.listed import are_only_listed
from assistant.parties import is_gene, partner, targets
from assistant.polarity import Effect, effect, level_of, sign_on
from assistant.premise import Premise, read_premise
from assistant.question import Question
from assistant.question_shapes import shaped, without_helping
from assistant.specifics import is_elsewhere
from assistant.stance import (
    DESCRIBES,
    NEUTRAL,
    agreement_of,
    has_direction,
    is_held_back,
    is_turned_round,
)
from assistant.stated import parted, set_aside, stated, with_effect, without_effect
from assistant.things import by_key, coverage, things
from assistant.wording import NO, NOT_SO, UNKNOWN, YES
from index.mirna import MirnaMention, find_mirnas
from index.records import Passage
from index.search_text import searchable
from index.terms import Entity, find_entities, tokens

SAID = 0.75  # share of the question's words that a sentence must have to affirm a plain question
UNSAID = 0.5  # ... below which it does not speak of it
SHARED = 0.6  # ... and to deny an effect
NOTHING_BEFORE: Mapping[str, str] = MappingProxyType({})
LOOKED_AT = 3  # sentences that may decide

_HITS = re.compile(
    r"\b(?:target\w*|silenc\w+|hits?|bind\w*|go(?:es)? (?:after|for)|act(?:s)? on"
    r"|knock\w* (?:down|out)"
    r"|repress\w*|attack\w*"
    r"|inhibit\w*|suppress\w*|down-?regulat\w*|decreas\w+|reduc\w+)\b",
    re.IGNORECASE,
)
_FRAME = re.compile(
    r"^(?:(?:so|and|but|ok|please|well|now|actually)[, ]+)*"
    r"(?:is it (?:right|true|correct|so) that|true or false:?|do we know (?:if|whether)"
    r"|does the (?:review|paper|article) (?:say|state|show) that)\s+"
    r"|[,.;:]?\s+(?:right|correct|true|yes|yes or no|true or false|is that (?:so|right|true)"
    r"|(?:is|are|was|were|do|does|did|has|have|can|will|would)n[’']t (?:it|they|that|there|she|he))"
    r"\s*\?+$",
    re.IGNORECASE,
)


_AUXILIARY = (
    r"(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|might|may|must|isn't"
    r"|aren't|doesn't|don't)"
)
_CLAUSE_ASKS = re.compile(
    rf"(?:^|[,:;–-]\s*){_AUXILIARY}\s"
    r"|^(?:in|for|among|under|after|before|during|compared (?:to|with)|with|without|upon|given"
    rf"|from)\s+(?:[^\s,]+\s+){{1,8}}?{_AUXILIARY}\s",
    re.IGNORECASE,
)
_ASKS_OTHERWISE = re.compile(
    r"\b(?:what|list|name|give|tell|show|define|compare|cite)\b"
    r"|(?:^|[,;:.–-]\s*|\b(?:and|or|in|of|from|for|by|to|with|on|so)\s+)(?:which|who|whom|whose|where"
    r"|when(?! (?:\S+ ){1,8}(?:do|does|is|are|will|would)\b)|how|find)\b",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"\b(?:right|correct|true|yes or no|true or false)\s*\?+$"
    r"|n[’']t (?:it|they|that|there|she|he)\s*\?+$",
    re.IGNORECASE,
)


def is_polar(question: Question) -> bool:
    """Whether a question wants a headline: yes/no however it is worded, or "why" with a premise.

    "In X, does Y rise?" and "little X = worse survival?" are yes/no questions too.
    """
    if question.is_yes_no or question.is_why:
        return True
    if _TAG.search(question.core):
        return True
    if _ASKS_OTHERWISE.search(question.core):
        return False
    return bool(_CLAUSE_ASKS.search(question.core)) or question.core.rstrip().endswith("?")


def headline(
    question: Question, units: Sequence[Passage], before: Mapping[str, str] = NOTHING_BEFORE
) -> str | None:
    """`YES`, a line that begins with "No", `UNKNOWN`, or None where nothing can be read.

    `units` are the sentences of the answer, best first; `before` gives for the id of one what
    stands before it. None also for a question that is neither yes/no nor "why".
    """
    asked = _as_asked(question)
    telling = [unit for unit in units[:LOOKED_AT] if not report_words.LOOKED.search(unit.text)]
    texts = [body_of(unit) for unit in telling]
    for unit, text in zip(telling, texts, strict=True):
        if verdict := _verdict(asked, text) or _carried_on(asked, before.get(unit.id, ""), text):
            return verdict
    return _plain(question, asked, texts)


def _as_asked(question: Question) -> str:
    """A question in technical words."""
    return with_plain_verb(without_helping(technical(_FRAME.sub("", question.core))))


def _carried_on(asked: str, before: str, text: str) -> str | None:
    """What follows from the amount of a thing, where the sentence before tells what acted.

    "Cells were irradiated. Their vesicles had less X": does X fall after irradiation?
    """
    premise = read_premise(asked) if before else None
    if premise is None or not premise.agents:
        return None
    there, earlier = by_key(asked, text, premise.objects), by_key(asked, technical_text(before))
    acting = [agent.thing.key for agent in (*premise.agents, *premise.other_agents)]
    if any(key in there for key in acting) or not any(key in earlier for key in acting):
        return None
    for item in premise.objects:
        for place in there.get(item.key, []):
            if told := level_of(text, place.span) * place.turn:
                return YES if told == premise.sign * premise.agents[0].sign else NO
    return None


def body_of(unit: Passage) -> str:
    """What a sentence says, without the heading that search puts before it."""
    title = unit.path[-1] if unit.path else ""
    heading = searchable(title, 0, len(title), []) + ". "
    return unit.search_text.removeprefix(heading)


def _verdict(asked: str, text: str) -> str | None:
    """What a text answers to a question as it is built, else in the shape of its kind."""
    shape = shaped(asked)
    if shape == asked:
        return _verdict_on(asked, text)
    if not grades_heard(shape, text):
        return None
    return _verdict_on(asked, text) or _verdict_on(shape, text)


def _verdict_on(asked: str, text: str) -> str | None:
    text, denied = set_aside(text)
    if denied and (set(tokens(denied)) - set(tokens(text))) & set(tokens(asked)):
        return NOT_SO if _read(asked, denied) == YES else None
    parts = parted(text)
    return _read(asked, max(parts, key=lambda part: coverage(asked, part)))


def _read(asked: str, text: str) -> str | None:
    told = technical_text(stated(text))
    if is_elsewhere(asked, text) or _rates_unheard(asked, text) or grades_unheard(asked, text):
        return None
    if (found := _without_effect(asked, told)) is not None:
        return found
    told = with_effect(told)
    for read in (_paired, _state_reached, _gene_hit, _present):
        if (found := read(asked, told)) is not None:
            return found
    sign = level_agreement(asked, told) if asks_level(asked) else 0
    if not sign and (not asks_level(asked) or tells_level(told)):
        sign = agreement_of(asked, told) or level_agreement(asked, told)
    if without_effect(asked):
        return NO if sign else None  # "X has no effect?": whatever it does, it has one
    return None if not sign else YES if sign > 0 else NO


_RATED_BAD = re.compile(
    r"\b(?:harmful|detrimental|dangerous|useless|ineffective|unhelpful|risky|pointless)\b", re.I
)


def _rates_unheard(asked: str, text: str) -> bool:
    """Whether a question calls a thing bad in a word that the text has not."""
    return any(match[0].lower() not in text.lower() for match in _RATED_BAD.finditer(asked))


def _without_effect(asked: str, text: str) -> str | None:
    """What follows from a clause that reports no effect on what is asked for."""
    premise = read_premise(asked)
    for start, end in without_effect(text):
        clause = text[start:end]
        objects = things(asked)[1:]
        there = {item.key for item in things(clause)} | set(tokens(clause))
        if not any(item.key in there for item in objects):
            continue
        before = {item.key for item in things(text[:start])[:1]}  # the subject goes on
        share = coverage(asked, clause + " " + " ".join(before))
        if share >= SHARED or _is_of(premise, there | before):
            return YES if without_effect(asked) else NOT_SO
    return None


def _is_of(premise: Premise | None, spoken_of: set[str]) -> bool:
    """Whether a clause is about what a premise says to act and what it says to be moved."""
    return premise is not None and all(
        any(item.key in spoken_of for item in items)
        for items in ([agent.thing for agent in premise.agents], premise.objects)
    )


def _plain(question: Question, asked: str, texts: Sequence[str]) -> str | None:
    """A question without a direction: affirmed where a sentence has its words, else not said."""
    if not texts or question.is_why:
        return None
    told = [technical_text(stated(text)) for text in texts]
    share, best = max((coverage(asked, text), -at) for at, text in enumerate(told))
    if share < UNSAID:
        return UNKNOWN
    text = told[-best]
    if share < SAID or has_direction(asked) or is_elsewhere(asked, texts[-best]):
        return None
    if _denied_verb(asked, text):
        return NOT_SO
    if compares(asked) and is_swapped(asked, text):
        return NO
    if are_only_listed(asked, [text]):
        return UNKNOWN
    if not _says_how(asked, text):
        return None
    denied = _DENIES.search(told[0]) or _DENIES.search(text) or is_held_back(asked, text)
    return None if denied or is_turned_round(asked, text) else YES


def is_untold(question: Question, units: Sequence[Passage]) -> bool:
    """Whether no sentence of an answer says how the names that a question ties together relate."""
    asked = _as_asked(question)
    return are_only_listed(asked, [body_of(unit) for unit in units])


_COPULAR = re.compile(r"(?:^|[,:;–-]\s*)(?:is|are|was|were|isn't|aren't)\s", re.IGNORECASE)


def _says_how(asked: str, text: str) -> bool:
    """Whether the verb of a question says no direction, so that words alone can affirm it."""
    if NEUTRAL.search(asked):
        return True
    return bool(_COPULAR.search(asked)) and coverage(asked, text) == 1.0


_DENIES = re.compile(r"\b(?:not|no|never|neither|nor|without|fail\w*|unable|cannot)\b|n't\b", re.I)
_DENIED_VERB = re.compile(
    r"(?:\b(?:not|never|cannot|fail(?:s|ed)? to|unable to)|n't)\s+(?:\w+ly\s+|be\s+)?"
    r"(?P<verb>[a-z]+)",
    re.IGNORECASE,
)


def _denied_verb(asked: str, text: str) -> bool:
    """Whether a text denies just the verb that is asked for: "did not distinguish A from B"."""
    verbs = {token for match in _DENIED_VERB.finditer(text) for token in tokens(match["verb"])}
    return bool(verbs & set(tokens(asked))) and not _DENIES.search(asked)


def agreement(question: Question, text: str) -> int:
    """+1 where `text` says what the question presumes, -1 where it says otherwise, else 0."""
    found = _verdict(_as_asked(question), text)
    return 0 if found is None else 1 if found == YES else -1


# ── what belongs to what ────────────────────────────────────────────────────────────────────


def _gene_claims(asked: str) -> list[tuple[MirnaMention, Entity]]:
    """The miRNA and the gene of each "X hits G" in a question."""
    mirnas, claims = find_mirnas(asked), []
    for gene in find_entities(asked):
        before = [item for item in mirnas if item.end <= gene.start]
        if before and is_gene(gene, asked) and _HITS.search(asked[before[-1].end : gene.start]):
            claims.append((before[-1], gene))
    return claims


def _same(one: MirnaMention, text: str) -> list[MirnaMention]:
    return [item for item in find_mirnas(text) if item.mirna.matches(one.mirna)]


def _paired(asked: str, text: str) -> str | None:
    """What "respectively" ties to each miRNA of the question, held against what is asked."""
    wrong: list[str] = []
    right = 0
    for mention, gene in _gene_claims(asked):
        for there in _same(mention, text):
            tied = partner(text, there)
            if tied is None:
                continue
            if tied.key == gene.key:
                right += 1
            else:
                wrong.append(f"{there.mirna.name} to {tied.text}")
    if wrong:
        return f"No: the review ties {' and '.join(dict.fromkeys(wrong))}"
    return YES if right else None


def _instead(names: Sequence[str]) -> str:
    return f"No: the review names {' and '.join(dict.fromkeys(names))} instead"


def _gene_hit(asked: str, text: str) -> str | None:
    """Whether the gene asked for is what the miRNA acts on, and in the direction asked for."""
    hit = {item.key: item for item in targets(text)}
    premise = read_premise(asked)
    acting = {item.thing.span for item in premise.other_agents} if premise else set()
    for mention in find_mirnas(asked):
        there = _same(mention, text)
        if not there:
            continue
        for gene in (item for item in find_entities(asked) if is_actor(item, asked)):
            wanted = _sign_asked(asked, mention, gene)
            if not wanted or (gene.start, gene.end) in acting:
                continue
            told = _sign_told(text, there, gene)
            if told.sign and (told.sign != wanted or not told.negated):
                return YES if told.sign == wanted else NOT_SO if told.negated else NO
            if wanted < 0 and hit and not any(item.key == gene.key for item in find_entities(text)):
                own = [item.text for item in hit.values() if item.start > there[0].start]
                return _instead(own) if own and _names_target(asked, mention, gene) else None
    return None


def is_actor(item: Entity, asked: str) -> bool:
    """Whether a gene stands for itself, and does not only describe: "RAS-driven"."""
    return is_gene(item, asked) and not DESCRIBES.match(asked, item.end)


_NAMES_TARGET = re.compile(
    r"\b(?:target\w*|silenc\w+|hits?|bind\w*|go(?:es)? (?:after|for)|act(?:s)? on|attack\w*)\b",
    re.I,
)


def _names_target(asked: str, mention: MirnaMention, gene: Entity) -> bool:
    """Whether a question asks for what is bound, and not only for what becomes less."""
    between = asked[min(mention.end, gene.end) : max(mention.start, gene.start)]
    return bool(_NAMES_TARGET.search(between))


def _asks_target(asked: str, mention: MirnaMention, gene: Entity) -> bool:
    between = asked[min(mention.end, gene.end) : max(mention.start, gene.start)]
    return bool(_HITS.search(between))


def _sign_asked(asked: str, mention: MirnaMention, gene: Entity) -> int:
    span = (mention.start, mention.end)
    if (premise := read_premise(asked)) is not None:
        acting = [item for item in premise.agents if item.thing.span == span]
        moved = [item for item in premise.objects if item.span == (gene.start, gene.end)]
        if acting and moved:
            return premise.sign * acting[0].sign
    stated = effect(asked, span, (gene.start, gene.end)).sign
    return stated or (-1 if _asks_target(asked, mention, gene) else 0)


def _sign_told(text: str, there: Sequence[MirnaMention], gene: Entity) -> Effect:
    for item in find_entities(text):
        if item.key != gene.key:
            continue
        for mention in there:
            stated = effect(text, (mention.start, mention.end), (item.start, item.end))
            if stated.sign:
                return stated
        if any(one.key == gene.key for one in targets(text)):
            return Effect(-1)
    return Effect(0)


# ── what is there or is not ─────────────────────────────────────────────────────────────────

_THERE = re.compile(
    r"\b(?:found|present|detect(?:ed|able)|express(?:ed|es)?|contain(?:s|ed)?|seen|carr(?:y|ies|ied)"
    r"|occurs?|there)\b",
    re.IGNORECASE,
)
_NOT_THERE = re.compile(
    r"\b(?:absent|undetect\w+|missing"
    r"|(?:not|never|n't) (?:be )?(?:\w+ly )?(?:found|present|detect\w*|express\w*|contain\w*"
    r"|seen))\b",
    re.IGNORECASE,
)


def _present(asked: str, text: str) -> str | None:
    """Whether something was there, for texts and questions that say just that."""
    absent = bool(_NOT_THERE.search(asked))
    if not absent and not _THERE.search(asked):
        return None
    if not _NOT_THERE.search(text) or coverage(asked, text) < SAID:
        return None
    return YES if absent else NOT_SO


# ── the state that is reached ───────────────────────────────────────────────────────────────


def _state_reached(asked: str, text: str) -> str | None:
    wanted, reached = _states(asked), _states(text)
    for name in wanted.keys() & reached.keys():
        return YES if wanted[name] == reached[name] else NO
    asked_for = {name for name, sign in wanted.items() if sign > 0}
    return NO if asked_for and 1 in reached.values() else None


_AWAY = re.compile(r"\b(?:away from|out of|back from)\s+(?:the |an? )?$", re.IGNORECASE)


def _states(text: str) -> dict[str, int]:
    """The states that a text speaks of: +1 reached or strengthened, -1 held back."""
    found: dict[str, int] = {}
    for name in sorted(END_STATES):
        for span in find_concept(name, text):
            left = _AWAY.search(text[: span[0]])
            found.setdefault(name, -1 if left or sign_on(text, span).sign < 0 else 1)
    return found
