"""What decides a yes/no question before signs do: whose a gene is, what is there, what is reached.

A "respectively" pairs names, a miRNA hits one gene and not another, a thing is found or is not, and
a cell ends up as M1 or as M2: each is read by itself, and only where none applies are signs.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from assistant.biology.concepts import END_STATES, find_concept
from assistant.biology.parties import is_gene, partner, targets
from assistant.headline.comparisons import COMPARED
from assistant.headline.premise import read_premise
from assistant.headline.relations import DESCRIBES, is_acted_on, once_each
from assistant.headline.things import SAID, Thing, coverage, names_of, things
from assistant.headline.wording import NO, NOT_SO, YES
from assistant.polarity.effects import Effect, Form, directions, effect, sign_on
from assistant.polarity.words import DENIES
from index.mirna import MirnaMention, find_mirnas
from index.names import Entity, find_entities

_HITS = re.compile(
    r"\b(?:target\w*|silenc\w+|hits?|bind\w*|go(?:es)? (?:after|for)|act(?:s)? on"
    r"|knock\w* (?:down|out)"
    r"|repress\w*|attack\w*"
    r"|inhibit\w*|suppress\w*|down-?regulat\w*|decreas\w+|reduc\w+)\b",
    re.IGNORECASE,
)
_HIT_BY = re.compile(  # "is G a target of X", "is G silenced by X"
    rf"\btargets?(?: genes?)? (?:of|for)\b|{_HITS.pattern}[^,;?]*? by\b"
    r"|\b(?:bound|struck) by\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby (?:the )?(?:exosomal )?$", re.IGNORECASE)
_OF_IT = re.compile(r" (?:that )?(?:of|by|for) (?:the )?")  # "... and H of Y"
_BY_IT = re.compile(r"ed (?:\w+ly )?by (?:the )?$")  # then the gene acts

# ── what belongs to what ────────────────────────────────────────────────────────────────────


_ON_WAY = re.compile(r"\b(?:via|through|by (?:way|means) of) (?:the )?$", re.IGNORECASE)


def _gene_claims(asked: str) -> list[tuple[MirnaMention, Entity, bool]]:
    """The miRNA and the gene of each "X hits G" in a question, and whether G is only on the way."""
    mirnas, claims = find_mirnas(asked), []
    for gene in find_entities(asked):
        before = [item for item in mirnas if item.end <= gene.start]
        between = asked[before[-1].end : gene.start] if before else ""
        passing = bool(_ON_WAY.search(between))
        less = bool(before) and _lowers(asked, before[-1].end, gene.start)
        hits = passing or ((less or _HITS.search(between)) and not _BY_IT.search(between))
        if is_gene(gene, asked) and hits:
            claims.append((before[-1], gene, passing))
            continue
        behind = next((item for item in mirnas if item.start >= gene.end), None)
        between = asked[gene.end : behind.start] if behind else ""
        hit = bool(_HIT_BY.search(between) or (claims and _OF_IT.fullmatch(between)))
        if behind and not hit and _BY.search(between):
            hit = _lowers(asked, gene.end, behind.start)
        if behind and hit and is_gene(gene, asked) and not find_entities(between):
            claims.append((behind, gene, False))
    return claims


def _lowers(asked: str, start: int, stop: int) -> bool:
    """Whether a verb between two names has the second, or the first, become less."""
    cues = [cue for cue in directions(asked) if start <= cue.start < stop]
    return bool(cues) and all(
        cue.effective < 0 and cue.form in {Form.VERB, Form.PARTICIPLE} for cue in cues
    )


def _same(one: MirnaMention, text: str) -> list[MirnaMention]:
    return [item for item in find_mirnas(text) if item.mirna.matches(one.mirna)]


def paired(asked: str, text: str) -> str | None:
    """What "respectively" ties to each miRNA of the question, held against what is asked."""
    wrong: list[str] = []
    right = 0
    named = {item.key for item in find_entities(text)}
    ties = {tied.key for one in find_mirnas(text) if (tied := partner(text, one))}
    for mention, gene, passing in _gene_claims(asked):
        for there in _same(mention, text):
            tied = partner(text, there)
            if tied is None or (gene.key in named and gene.key not in ties):
                continue  # what else is told of the gene is read by itself
            if tied.key == gene.key:
                right += not passing  # where it leads to is read off signs
            else:
                wrong.append(f"{there.mirna.name} to {tied.text}")
    if wrong:
        return f"No: the review ties {' and '.join(dict.fromkeys(wrong))}"
    return YES if right else None


def _instead(names: Sequence[str]) -> str:
    return f"No: the review names {' and '.join(dict.fromkeys(names))} instead"


def gene_hit(asked: str, text: str) -> str | None:
    """Whether the gene asked for is what the miRNA acts on, and in the direction asked for."""
    hit = {item.key: item for item in targets(text)}
    premise = read_premise(asked)
    if COMPARED.search(asked):
        return None
    acting = {item.thing.span for item in premise.other_agents} if premise else set()
    if premise and not any(agent.thing.is_mirna for agent in premise.agents):
        acting |= {agent.thing.span for agent in premise.agents}  # "does blocking G stop X"
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


_OF_CELLS = re.compile(r"\s?\^?\{?\+|-(?:positive|expressing)\b")  # "CD19+ cells"
_CAUSED_BY = re.compile(  # "does X end the growth caused by B?" is not of X and B
    r"^\W*(?!(?:is|are|was|were)\b).*\b(?:the|an?|any) (?:[\w-]+ ){1,3}?"
    r"(?:caused|induced|triggered|mediated|driven|produced|provoked|evoked) by (?:the )?$",
    re.IGNORECASE | re.DOTALL,
)


def is_actor(item: Entity, asked: str) -> bool:
    """Whether a gene stands for itself, and does not only describe: "RAS-driven"."""
    marks = DESCRIBES.match(asked, item.end) or _OF_CELLS.match(asked, item.end)
    marks = marks or _CAUSED_BY.search(asked, 0, item.start)
    return is_gene(item, asked) and not marks


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
            span, hit = (mention.start, mention.end), (item.start, item.end)
            stated = effect(text, span, hit)
            if stated.sign and not is_acted_on(text, [Thing("", *span)], [Thing("", *hit)]):
                return once_each(stated)
        if any(one.key == gene.key for one in targets(text)):
            return Effect(-1)
    return Effect(0)


# ── what it is called ───────────────────────────────────────────────────────────────────────

_CALLED = re.compile(
    r"\b(?:(?P<furthers>onco-?(?:genes?|genic|mi[rR]s?)|pro-?tumou?r\w*|tumou?r[- ]promot(?:er|ing)"
    r"|carcinogenic)|tumou?r[- ]suppress(?:or|ive|ing)|anti-?(?:tumou?r|oncogenic)\w*)s?\b",
    re.IGNORECASE,
)
_AS = re.compile(  # "X is known as a potent", "is X an": no other thing comes between
    r"\W*(?:(?:is|are|was|were|be|been|has|have|can|may|could|acts?|acted|functions?|functioned"
    r"|serves?|served|works?|known|considered|described|regarded|reported|called|to|as|an?|the"
    r"|[\w-]+ly)\W+)+(?:[\w-]+\W+){0,2}"
    r"|\s(?:an?|the)\s(?:[\w-]+\W+){0,2}|\s",
    re.IGNORECASE,
)


def called(asked: str, text: str) -> str | None:
    """Whether the one name of a question is called what is asked, an oncogene or a suppressor."""
    names = names_of(asked)
    if len(names) != 1 or DENIES.search(f"{asked} {text}"):
        return None
    wanted, told = ({*_callings(one, names)} for one in (asked, text))
    return None if len(wanted) != 1 or len(told) != 1 else YES if wanted == told else NO


def _callings(text: str, names: Collection[str]) -> Iterator[bool]:
    for match in _CALLED.finditer(text):
        named = [item for item in things(text) if item.is_name and item.end <= match.start()]
        alone = {item.key for item in named} == names
        if alone and _AS.fullmatch(text, named[-1].end, match.start()):
            yield bool(match["furthers"])


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


_AT_A_TIME = re.compile(  # "X rises when Y is not there yet": of X that denies nothing
    r"\b(?:when|while|whilst|whenever|before|until|till|as long as|if|once|unless|in whom|whose"
    r"|who)\b"
    rf"[^,;.]*?{_NOT_THERE.pattern}",
    re.IGNORECASE,
)


def present(asked: str, text: str) -> str | None:
    """Whether something was there, for texts and questions that say just that."""
    absent = bool(_NOT_THERE.search(asked))
    if not absent and not _THERE.search(asked):
        return None
    told = _AT_A_TIME.sub(" ", text)
    if not _NOT_THERE.search(told) or coverage(asked, text) < SAID:
        return None
    return YES if absent else NOT_SO


# ── the state that is reached ───────────────────────────────────────────────────────────────


def state_reached(asked: str, text: str) -> str | None:
    """Whether cells end up in the state that is asked for, M1 or M2."""
    wanted, reached = _states(asked), _states(text)
    for name in wanted.keys() & reached.keys():
        return YES if wanted[name] == reached[name] else NO
    asked_for = {name for name, sign in wanted.items() if sign > 0}
    return NO if asked_for and 1 in reached.values() else None


_ACTING = re.compile(  # "does M2 polarisation raise X?" asks what it does
    r"\W*(?:do|does|did|can|could|may|might|will|would) (?:the )?$", re.IGNORECASE
)
_AWAY = re.compile(  # "kept from going M1", "stops them becoming M1"
    r"\b(?:away from|out of|back from"
    r"|(?:kept|keeps?|keeping|held|stopp?(?:ed|ing)?|stops|prevent(?:s|ed|ing)?|hinder(?:s|ed|ing)?"
    r"|barred|blocked) (?:[\w'-]+ ){0,4}?from)"
    r"(?: (?:going|turning|becoming|being|getting|shifting|switching)(?: (?:in)?to(?:wards?)?)?)?"
    r"\s+(?:the |an? )?$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom (?:(?:the|an?) )?(?:[\w-]+ )?$", re.IGNORECASE)
_ON_TO = re.compile(r"[^,;.?]{0,30}?\b(?:to|into|towards?)\b", re.IGNORECASE)


def _states(text: str) -> dict[str, int]:
    """The states that a text speaks of: +1 reached or strengthened, -1 held back."""
    found: dict[str, int] = {}
    for name in sorted(END_STATES):
        for span in find_concept(name, text):
            if _ACTING.fullmatch(text, 0, span[0]):
                continue
            left = _AWAY.search(text[: span[0]]) or (
                _FROM.search(text[: span[0]]) and _ON_TO.match(text, span[1])
            )
            found.setdefault(name, -1 if left or sign_on(text, span).sign < 0 else 1)
    return found
