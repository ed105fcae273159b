"""From a question to the sentences and passages that may answer it, best first.

Lexical search over domain tokens carries the result and dense search adds to it: their scores,
each normalised, are combined convexly (Bruch et al., ACM TOIS 2023;42:20), because equal-weight
rank fusion is worse here than lexical search alone. Names in the question are constraints, not
soft signals: a sentence about miR-148b-3p never answers a question about miR-148a.
"""

import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from assistant.asked.naming import Vocabulary
from assistant.asked.wanted import Asked
from assistant.question import Question
from assistant.search.candidates import Candidate, Found
from assistant.search.defining import defining_first
from assistant.search.facts import FactCache, Facts, names
from assistant.search.plain_words import written_in
from assistant.search.referring import nearness
from assistant.search.subjects import Setting, Subjects
from assistant.search.weighing import bm25_idf, commonness, own_weights
from index.mirna import find_mirnas
from index.names import Entity
from index.opened import OpenIndex
from index.records import Hit, Passage


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each signal counts; chosen on the development half of the evaluation."""

    coverage: float = 0.42  # share of the question's weighted tokens in the sentence
    lexical: float = 0.12  # BM25 of the sentence
    passage: float = 0.04  # BM25 of the passage around it
    dense: float = 0.42  # cosine of the sentence
    written: float = 0.7  # how much what papers write for a plain word counts, beside the word
    context: float = 0.5  # how much a token in the neighbourhood counts, beside one in place
    entity_missing: float = 0.25  # what is left of the score when a constraining name is absent
    entity_subject: float = 0.92  # ... when the document is about it, and nothing else is named
    entity_near: float = 0.8  # ... when it stands just before, and nothing else is named here
    arm_open: float = 0.93  # ... when one side leaves the arm open
    other_paper: float = 0.85  # ... in another paper than the one the question is about
    unmet: float = 0.8  # ... for each demand of the question that the sentence does not meet
    unmet_kind: float = 0.6  # ... when that is the kind of name that is asked for


DEFAULT_WEIGHTS = Weights()


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike a question and some sentences are; every signal an array in [0, 1] over these."""

    score: NDArray[np.float64]  # in words and meaning
    covered: NDArray[np.float64]  # share of the weighted tokens, with the sentences before
    in_place: NDArray[np.float64]  # ... in the sentence alone
    lexical: NDArray[np.float64]
    dense: NDArray[np.float64]
    missing: NDArray[np.bool_]  # (tokens, sentences): which token stands nowhere near


SENTENCES, PASSAGES = 80, 30  # how many candidates each search hands over
SCORED = 24  # how many of them are looked at in full, beside those that name what is asked about
SCORED_FOR_SERIES = (
    32  # ... where several things are asked for: what tells them may share few words
)
LEADING = 3  # sentences whose next one is looked at too
SETTING_SHARE = 0.5  # of its weight, what a word keeps that all of the paper asked about speaks of
NAMING_SHARE = 0.1  # ... and one of a phrase that names it
REACHABLE = 0.45  # share of the summed idf that BM25 gives a sentence with every token once
DENSE_FLOOR, DENSE_SPAN = 0.1, 0.7  # MiniLM: unrelated text lies about .1, a paraphrase about .8


def retrieve(
    question: Question,
    opened: OpenIndex,
    *,
    facts: FactCache,
    documents: frozenset[str] | None = None,
    weights: Weights = DEFAULT_WEIGHTS,
    several: bool = False,
) -> Found:
    """Search both levels, gather the candidate sentences, and score them.

    Where `several` things are asked for, more of them: what tells these may share few words.
    """
    search = _Search(question, opened, documents, weights, facts)
    search.scored = SCORED_FOR_SERIES if several else SCORED
    sentences = defining_first(question, search.sentences(), opened.lexicon)
    about = search.setting.tokens if search.setting else frozenset[str]()
    return Found(tuple(sentences), partial(search.passages, sentences), about)


class _Search:
    """One question's look-ups, so that each is made once."""

    def __init__(
        self,
        question: Question,
        opened: OpenIndex,
        documents: frozenset[str] | None,
        weights: Weights,
        facts: FactCache,
    ) -> None:
        self.question, self.opened, self.weights = question, opened, weights
        self.documents, self.facts = documents, facts
        self.scored = SCORED
        self.subjects = Subjects(opened, question, facts)
        self.idf = own_weights(question, opened)
        self.asked = tuple(self.idf)
        self.needs = (*question.demands, *question.quantities)
        lexical = [token for token in question.tokens if opened.document_frequency(token)]
        self.lexical = dict(
            opened.lexical_scores("sentences", lexical, SENTENCES, documents) if lexical else ()
        )
        self.lexical_passages = dict(
            opened.lexical_scores("passages", lexical, PASSAGES, documents) if lexical else ()
        )
        self.vector = opened.embed_query(question.sought)
        self.inside: dict[str, float] = {}
        self.setting = self._setting()
        if self.setting:
            self._settle(self.setting)
        vector = self.vector
        self.dense = dict(opened.dense_scores("sentences", vector, SENTENCES, documents))
        self.dense_passages = dict(opened.dense_scores("passages", vector, PASSAGES, documents))
        found = {*self.lexical_passages, *self.dense_passages}
        self.found_passages = {item.id: item for item in opened.passages(sorted(found))}
        # Normalised by what the question could reach, unless a sentence reaches more: dividing by
        # the best one alone would make a chance match of one weak word look like a full one.
        reachable = REACHABLE * sum(self.idf.values())
        self.top_lexical = max([reachable, *self.lexical.values()]) or 1.0
        self.top_passage = max([reachable, *self.lexical_passages.values()]) or 1.0
        self.passage_of: dict[str, float] = {}
        for key, value in self.lexical_passages.items():  # best first
            for sentence in self.found_passages[key].sentences:
                self.passage_of.setdefault(sentence, value)

    def _setting(self) -> Setting | None:
        """The paper that the question is about; None where there is only one."""
        if len(self.opened.documents) < 2 or not self.lexical:
            return None
        found = {unit.document_id for unit in self.opened.sentences(sorted(self.lexical))}
        return self.subjects.setting(self.idf, found)

    def _settle(self, setting: Setting) -> None:
        """Within the paper that is meant, search by what is asked of it."""
        opened = self.opened
        both = self.vector + opened.embed_query(setting.rest)
        self.vector = both / np.float32(np.linalg.norm(both))
        tokens = [token for token in self.question.tokens if token not in setting.tokens]
        home = frozenset([setting.document_id])
        found = opened.lexical_scores("sentences", tokens, SENTENCES, home) if tokens else []
        reachable = REACHABLE * sum(w for t, w in self.idf.items() if t not in setting.tokens)
        top = max([reachable, *(v for _, v in found)]) or 1.0
        self.inside = {key: value / top for key, value in found}

    def _weights_inside(self, setting: Setting) -> NDArray[np.float64]:
        """The weights of the question's tokens among the sentences of the paper that is meant."""
        n = self.opened.summary(setting.document_id).n_sentences
        everyday = commonness(self.question)
        weights = (
            bm25_idf(setting.counts[token], n) * everyday.get(token, 1.0) * _share(token, setting)
            for token in self.idf
        )
        return np.fromiter(weights, np.float64, len(self.idf))

    def sentences(self) -> list[Candidate]:
        named = frozenset(self._named())
        ids = {*self.lexical, *self.inside, *self.dense, *named}
        lexical, dense = self.lexical_passages, self.dense_passages
        both = {key: lexical.get(key, 0.0) + dense.get(key, 0.0) for key in self.found_passages}
        for key in sorted(both, key=both.__getitem__, reverse=True)[:10]:
            ids.update(self.found_passages[key].sentences)
        units = self.opened.sentences(sorted(ids))
        if self.documents is not None:
            units = [unit for unit in units if unit.document_id in self.documents]
        texts = {unit.id: unit for unit in units}
        before = _neighbours(texts, self.found_passages.values())
        if not units:
            return []
        self.subjects.read_settings(unit.document_id for unit in units)
        alike = self._likeness(units, before)
        promising = self._promising(units, alike, named, before)
        read = {units[at].id for at in promising}
        read |= {key for one in read for key in before.get(one, ())}
        facts = self.facts.of_all([texts[key] for key in read])
        scored = []
        for at in promising:
            unit = units[at]
            near = before.get(unit.id, ())
            around = tuple(map(texts.__getitem__, near)), tuple(map(facts.__getitem__, near))
            scored.append(self._score(unit, facts[unit.id], around, alike, at))
        return sorted(
            scored, key=lambda item: (-item.score, item.unit.document_id, item.unit.start)
        )

    def _promising(
        self,
        units: Sequence[Passage],
        alike: Likeness,
        named: frozenset[str],
        before: Mapping[str, Sequence[str]],
    ) -> list[int]:
        """The positions worth a full look: the best by words and meaning, and all that are named.

        Names and demands only take from a score, so that one far down cannot come to the top. What
        goes on from one of the very best may complete it in words of its own.
        """
        if len(units) <= self.scored:
            return list(range(len(units)))
        score = alike.score
        if home := self.setting and self.setting.document_id:
            elsewhere = np.array([unit.document_id != home for unit in units])
            score = np.where(elsewhere, self.weights.other_paper * score, score)
        least = np.partition(score, len(units) - self.scored)[len(units) - self.scored]
        best = (score >= least).tolist()
        led = {units[at].id for at in np.argsort(-score, kind="stable")[:LEADING].tolist()}
        goes_on = {key for key, near in before.items() if near and near[-1] in led}
        return [
            at
            for at, unit in enumerate(units)
            if best[at] or unit.id in named or unit.id in goes_on
        ]

    def _named(self) -> Iterable[str]:
        """The sentences that name what the question names, so that none is missed."""
        counts = self.opened.entity_keys()
        for entity in self.question.entities:
            for key in [entity.key] if entity.key in counts else _bases(entity):
                if counts.get(key, 0) <= 4 * SENTENCES:
                    yield from self.opened.mentions(key)

    def _likeness(self, units: Sequence[Passage], before: Mapping[str, Sequence[str]]) -> Likeness:
        """How alike each sentence and the question are, in words and meaning.

        Covered is what stands in the sentence, and by half what stands in the sentences before it
        or in the title of its document. The tokens are looked up in the lexical index: no sentence
        needs to be read for it.
        """
        asked, ids = self.asked, [unit.id for unit in units]
        own = self.opened.sentences_with(asked, ids)
        written = written_in(ids, asked, self.opened) & ~own
        homes = [unit.document_id for unit in units]
        documents = {key: at for at, key in enumerate(set(homes))}
        titles = [self.subjects.title(key).tokens for key in documents]
        named = np.array([[token in title for title in titles] for token in asked], bool)
        named = named.reshape(len(asked), len(titles))  # of a question of stop words too
        place = np.array([documents[home] for home in homes])
        near = (_before(own, ids, before) | named[:, place]) & ~own
        table = np.empty((len(asked), len(units)))
        table[:] = np.array(list(self.idf.values()))[:, None]
        lexical = np.array([self.lexical.get(key, 0.0) for key in ids]) / self.top_lexical
        if self.setting:
            meant = place == documents.get(self.setting.document_id, -1)
            table[:, meant] = self._weights_inside(self.setting)[:, None]
            lexical = np.where(meant, [self.inside.get(key, 0.0) for key in ids], lexical)
        total = np.maximum(table.sum(axis=0), 1e-9)
        here = _summed(own, table) + self.weights.written * _summed(written, table)
        around = _summed(near & ~written, table)
        covered = (here + self.weights.context * around) / total
        passage = np.array([self.passage_of.get(key, 0.0) for key in ids]) / self.top_passage
        cosines = nearness(units, before, self.opened.sentence_vectors(ids), self.vector)
        dense = np.clip((cosines - DENSE_FLOOR) / DENSE_SPAN, 0.0, 1.0)
        score = (
            self.weights.coverage * covered
            + self.weights.lexical * lexical
            + self.weights.passage * passage
            + self.weights.dense * dense
        )
        return Likeness(score, covered, here / total, lexical, dense, ~(own | written | near))

    def _score(
        self,
        unit: Passage,
        facts: Facts,
        around: tuple[tuple[Passage, ...], tuple[Facts, ...]],
        alike: Likeness,
        at: int,
    ) -> Candidate:
        weights, (near, near_facts) = self.weights, around
        named = self._entities(unit.document_id, facts, near_facts)
        score = named * float(alike.score[at])
        if self.setting and unit.document_id != self.setting.document_id:
            score *= weights.other_paper
        missing = frozenset(itertools.compress(self.asked, alike.missing[:, at].tolist()))
        shown = (
            float(alike.covered[at]), float(alike.in_place[at]), float(alike.lexical[at]),
            float(alike.dense[at]), named, missing, self.subjects.words(unit.document_id),
            near_facts,
        )  # fmt: skip
        candidate = Candidate(unit, facts, near, score, *shown)
        unmet = [need for need in self.needs if not need.met(candidate)] if self.needs else ()
        for need in unmet:
            score *= weights.unmet_kind if isinstance(need, Asked) else weights.unmet
        return Candidate(unit, facts, near, score, *shown) if unmet else candidate

    def _entities(self, document_id: str, facts: Facts, near: Sequence[Facts]) -> float:
        """1 when all the names are there; a factor for each that is not."""
        factor, constraining = 1.0, self.question.entities
        lexicon = self.opened.lexicon
        for entity in constraining:
            match = names(facts, entity, lexicon)
            if match == 1.0:
                continue
            if match > 0 and not self._sets_aside(facts):
                factor *= self.weights.arm_open
                continue
            share = 1 / len(constraining)
            is_mirna = entity.kind == "mirna"
            if is_mirna and facts.mirnas:
                factor *= self.weights.entity_missing
            elif self.subjects.is_about(document_id, entity):
                factor *= self.weights.entity_subject ** (1 if is_mirna else share)
            elif any(names(other, entity, lexicon) for other in near):
                factor *= self.weights.entity_near ** (1 if is_mirna else share)
            else:
                factor *= self.weights.entity_missing ** (1 if is_mirna else share)
        return factor

    def _sets_aside(self, facts: Facts) -> bool:
        """Whether a sentence names what the answer is not to be about."""
        lexicon = self.opened.lexicon
        return any(names(facts, entity, lexicon) == 1.0 for entity in self.question.excluded)

    def passages(self, sentences: Sequence[Candidate]) -> list[Hit]:
        """Score the passages by what was found in them and by their own scores."""
        best = {item.id: item for item in sentences}
        hits = []
        for passage in self.found_passages.values():
            inside = [best[key].score for key in passage.sentences if key in best]
            own = 0.5 * self.lexical_passages.get(
                passage.id, 0.0
            ) / self.top_passage + 0.5 * _unit_interval(
                (self.dense_passages.get(passage.id, 0.0) - DENSE_FLOOR) / DENSE_SPAN
            )
            score = 0.7 * max(inside, default=0.0) + 0.3 * own * max(
                (best[key].entities for key in passage.sentences if key in best), default=0.3
            )
            hits.append(Hit(passage, _unit_interval(score)))
        return sorted(hits, key=lambda hit: (-hit.score, hit.document_id, hit.passage.start))


# ── parts ───────────────────────────────────────────────────────────────────────────────────


def _bases(entity: Entity) -> list[str]:
    """The keys of a name that the index has without an arm, or by the members of a family."""
    return [mention.mirna.base for mention in find_mirnas(entity.text)] or [entity.key]


def _share(token: str, setting: Setting) -> float:
    """What a token keeps of its weight in the paper that is meant."""
    if token in setting.naming:
        return NAMING_SHARE
    return SETTING_SHARE if token in setting.tokens else 1.0


def _summed(present: NDArray[np.bool_], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights of the tokens present, added row by row: equal sentences score equally."""
    return np.asarray((weights * present).sum(axis=0))


def _neighbours(
    wanted: Collection[str], passages: Collection[Passage]
) -> dict[str, tuple[str, ...]]:
    """The sentences directly before each one in the same passage, as far as they are wanted too."""
    before: dict[str, tuple[str, ...]] = {}
    for passage in passages:
        last_but_one = last = ""
        for at, sentence in enumerate(passage.sentences):
            key = sentence if sentence in wanted else ""
            if key and at:
                before[key] = tuple(filter(None, (last_but_one, last)))
            last_but_one, last = last, key
    return before


def _before(
    own: NDArray[np.bool_], ids: Sequence[str], before: Mapping[str, Sequence[str]]
) -> NDArray[np.bool_]:
    """Which token stands in the one or two sentences before each one, of the shape of `own`."""
    column = {key: at for at, key in enumerate(ids)}
    led = [(column[key], column[near[0]], column[near[-1]]) for key, near in before.items() if near]
    there = np.zeros_like(own)
    if led:
        these, first, second = (list(columns) for columns in zip(*led, strict=True))
        there[:, these] = own[:, first] | own[:, second]
    return there


def _unit_interval(value: float) -> float:
    return min(1.0, max(0.0, value))


def vocabulary_of(opened: OpenIndex) -> Vocabulary:
    """What understanding a question needs of an index."""
    return Vocabulary(opened.entity_keys(), opened.vocabulary, opened.lexicon)
