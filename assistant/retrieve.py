"""From a question to the sentences and passages that may answer it, best first.

Lexical search over domain tokens carries the result and dense search adds to it: their scores,
each normalised, are combined convexly (Bruch et al., ACM TOIS 2023;42:20), because equal-weight
rank fusion is worse here than lexical search alone. Names in the question are constraints, not
soft signals: a sentence about miR-148b-3p never answers a question about miR-148a.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from assistant.question import Question, Vocabulary
from index.mirna import Mirna, find_mirnas
from index.opened import OpenIndex
from index.records import Hit, Passage
from index.terms import Entity, entity_keys


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each signal counts; chosen on the development half of the evaluation."""

    coverage: float = 0.35  # share of the question's weighted tokens in the sentence
    lexical: float = 0.25  # BM25 of the sentence
    passage: float = 0.10  # BM25 of the passage around it
    dense: float = 0.30  # cosine of the sentence
    context: float = 0.5  # how much a token in the neighbourhood counts, beside one in place
    entity_missing: float = 0.25  # what is left of the score when a constraining name is absent
    entity_near: float = 0.8  # ... when it stands in the sentence before
    arm_open: float = 0.93  # ... when one side leaves the arm open


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may answer, with what speaks for it; every signal in [0, 1]."""

    unit: Passage
    score: float
    coverage: float
    in_place: float  # coverage by the sentence itself, without its neighbours
    lexical: float
    dense: float
    entities: float  # 1: names all that constrain; less: in the neighbourhood, or not at all
    missing: frozenset[str] = field(default=frozenset())  # question tokens found nowhere near

    @property
    def id(self) -> str:
        """The sentence's id."""
        return self.unit.id


@dataclass(frozen=True, slots=True)
class Found:
    """What retrieval gives the writers: sentences and passages, each best first."""

    sentences: tuple[Candidate, ...]
    passages: tuple[Hit, ...]


SENTENCES, PASSAGES = 80, 30  # how many candidates each search hands over
DENSE_FLOOR, DENSE_SPAN = 0.1, 0.7  # MiniLM: unrelated text lies about .1, a paraphrase about .8


def retrieve(
    question: Question,
    opened: OpenIndex,
    *,
    documents: frozenset[str] | None = None,
    weights: Weights = Weights(),
) -> Found:
    """Search both levels, gather the candidate sentences, and score them."""
    search = _Search(question, opened, documents, weights)
    sentences = search.sentences()
    return Found(tuple(sentences), tuple(search.passages(sentences)))


class _Search:
    """One question's look-ups, so that each is made once."""

    def __init__(
        self,
        question: Question,
        opened: OpenIndex,
        documents: frozenset[str] | None,
        weights: Weights,
    ) -> None:
        self.question, self.opened, self.weights = question, opened, weights
        self.documents = documents
        self.idf = {token: idf(token, opened) for token in dict.fromkeys(question.tokens)}
        vector = opened.embed_query(question.core)
        lexical = [token for token in question.tokens if opened.document_frequency(token)]
        self.lexical = dict(
            opened.lexical_scores("sentences", lexical, SENTENCES, documents) if lexical else ()
        )
        self.lexical_passages = dict(
            opened.lexical_scores("passages", lexical, PASSAGES, documents) if lexical else ()
        )
        self.dense = dict(opened.dense_scores("sentences", vector, SENTENCES, documents))
        self.dense_passages = dict(opened.dense_scores("passages", vector, PASSAGES, documents))
        found = {*self.lexical_passages, *self.dense_passages}
        self.found_passages = {item.id: item for item in opened.passages(sorted(found))}

    def sentences(self) -> list[Candidate]:
        ids = {*self.lexical, *self.dense, *self._named()}
        best = sorted(
            self.found_passages.values(),
            key=lambda item: (
                -(self.lexical_passages.get(item.id, 0.0) + self.dense_passages.get(item.id, 0.0))
            ),
        )
        for passage in best[:10]:
            ids.update(passage.sentences)
        units = self.opened.sentences(sorted(ids))
        neighbours = _neighbours(units, self.found_passages.values())
        texts = {unit.id: unit for unit in units}
        scored = [self._score(unit, neighbours.get(unit.id, ()), texts) for unit in units]
        return sorted(
            scored, key=lambda item: (-item.score, item.unit.document_id, item.unit.start)
        )

    def _named(self) -> Iterable[str]:
        """The sentences that name what the question names, so that none is missed."""
        for entity in self.question.entities:
            ids = self.opened.mentions(entity.key) or self.opened.mentions(_base(entity))
            if len(ids) <= 4 * SENTENCES:
                yield from ids

    def _score(
        self, unit: Passage, neighbours: Sequence[str], texts: Mapping[str, Passage]
    ) -> Candidate:
        weights, near = self.weights, [texts[other] for other in neighbours if other in texts]
        own = frozenset(unit_tokens(unit, self.opened))
        around = frozenset(token for other in near for token in unit_tokens(other, self.opened))
        in_place, covered, missing = self._coverage(own, around)
        top = max(self.lexical.values(), default=1.0) or 1.0
        lexical = self.lexical.get(unit.id, 0.0) / top
        passage = max(
            (
                score / (max(self.lexical_passages.values()) or 1.0)
                for key, score in self.lexical_passages.items()
                if unit.id in self.found_passages[key].sentences
            ),
            default=0.0,
        )
        dense = _unit_interval((self.dense.get(unit.id, 0.0) - DENSE_FLOOR) / DENSE_SPAN)
        named = self._entities(unit, near)
        score = named * (
            weights.coverage * covered
            + weights.lexical * lexical
            + weights.passage * passage
            + weights.dense * dense
        )
        return Candidate(unit, score, covered, in_place, lexical, dense, named, missing)

    def _coverage(
        self, own: frozenset[str], around: frozenset[str]
    ) -> tuple[float, float, frozenset[str]]:
        total = sum(self.idf.values()) or 1.0
        here = sum(value for token, value in self.idf.items() if token in own)
        near = sum(
            value for token, value in self.idf.items() if token in around and token not in own
        )
        missing = frozenset(token for token in self.idf if token not in own | around)
        return here / total, (here + self.weights.context * near) / total, missing

    def _entities(self, unit: Passage, near: Sequence[Passage]) -> float:
        """1 when all the names are there; a factor for each that is not."""
        factor = 1.0
        constraining = [item for item in self.question.entities if item.kind != "other"]
        share = 1 / max(1, len(constraining))
        for entity in constraining:
            match = names(unit.search_text, entity)
            if match == 1.0:
                continue
            if match > 0:
                factor *= self.weights.arm_open
            elif any(names(other.search_text, entity) for other in near):
                factor *= self.weights.entity_near**share
            else:
                floor = self.weights.entity_missing
                factor *= floor if entity.kind == "mirna" else floor**share
        return factor

    def passages(self, sentences: Sequence[Candidate]) -> list[Hit]:
        """Score the passages by what was found in them and by their own scores."""
        best = {item.id: item for item in sentences}
        top = max(self.lexical_passages.values(), default=1.0) or 1.0
        hits = []
        for passage in self.found_passages.values():
            inside = [best[key].score for key in passage.sentences if key in best]
            own = 0.5 * self.lexical_passages.get(passage.id, 0.0) / top + 0.5 * _unit_interval(
                (self.dense_passages.get(passage.id, 0.0) - DENSE_FLOOR) / DENSE_SPAN
            )
            score = 0.7 * max(inside, default=0.0) + 0.3 * own * max(
                (best[key].entities for key in passage.sentences if key in best), default=0.3
            )
            hits.append(Hit(passage, _unit_interval(score)))
        return sorted(hits, key=lambda hit: (-hit.score, hit.document_id, hit.passage.start))


# ── parts ───────────────────────────────────────────────────────────────────────────────────


def idf(token: str, opened: OpenIndex) -> float:
    """The weight of a token: rare ones count more; unseen ones most (BM25's idf)."""
    frequency = opened.document_frequency(token)
    return math.log(1 + (opened.n_sentences - frequency + 0.5) / (frequency + 0.5))


_TOKENS: dict[tuple[str, str], tuple[str, ...]] = {}


def unit_tokens(unit: Passage, opened: OpenIndex) -> tuple[str, ...]:
    """The search tokens of a sentence, kept for the index's life."""
    return opened.tokens_of(unit)


def names(text: str, entity: Entity) -> float:
    """Whether `text` names `entity`: 1 exactly, .5 with the arm open on one side, 0 not."""
    if entity.kind != "mirna":
        return 1.0 if entity.key in entity_keys(text) or entity.key in _loose(text) else 0.0
    wanted = [mention.mirna for mention in find_mirnas(entity.text)]
    there = {mention.mirna for mention in find_mirnas(text)}
    return max((_match(item, there) for item in wanted), default=0.0)


def _loose(text: str) -> Collection[str]:
    from index.terms import tokens

    return tokens(text)


def _match(wanted: Mirna, there: Collection[Mirna]) -> float:
    if wanted in there:
        return 1.0
    return 0.5 if any(wanted.matches(other) for other in there) else 0.0


def _base(entity: Entity) -> str:
    mention = find_mirnas(entity.text)
    return mention[0].mirna.base if mention else entity.key


def _neighbours(
    units: Sequence[Passage], passages: Collection[Passage]
) -> dict[str, tuple[str, ...]]:
    """The sentences directly before each one, in the same passage."""
    before: dict[str, tuple[str, ...]] = {}
    wanted = {unit.id for unit in units}
    for passage in passages:
        for at, key in enumerate(passage.sentences):
            if key in wanted and at:
                before[key] = passage.sentences[max(0, at - 2) : at]
    return before


def _unit_interval(value: float) -> float:
    return min(1.0, max(0.0, value))


def vocabulary_of(opened: OpenIndex) -> Vocabulary:
    """What understanding a question needs of an index."""
    return Vocabulary(opened.entity_keys(), opened.vocabulary, opened.lexicon)
