"""What a document is about, which its sentences do not say again and again.

A paper on tuberculosis of the lung does not write "lung" in every sentence, nor a trial its own
name: what stands in the title, or all through the text, holds for the rest of it too.
"""

import functools
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.asked.naming import MID_SENTENCE
from assistant.asked.naming_phrases import naming
from assistant.asked.wanted import Need
from assistant.question import Question
from assistant.search.facts import FactCache, names
from assistant.search.plain_words import plain_of
from index.names import Entity
from index.opened import OpenIndex
from index.records import BlockKind, Document
from index.terms import tokens

SHARE = 0.1  # of a document's sentences that name a thing which it is about
LEAST = 5  # and no fewer of them
LONG = 60  # sentences; in a shorter text, as an abstract, hardly any word is mere setting
LEAST_LEFT = 2  # tokens that a question has beside those that say which paper is meant
_MOST_READ = 3  # documents whose text is read for one question


@dataclass(frozen=True, slots=True)
class Setting:
    """The document that a question is about, and the tokens that only say so.

    Of these, `naming` are those that stand in a phrase which names it. `rest` is the question
    without the words that are all setting; `counts` tells in how many of the document's sentences
    each of its tokens stands.
    """

    document_id: str
    tokens: frozenset[str]
    naming: frozenset[str]
    rest: str
    counts: Mapping[str, int]


class Subjects:
    """What the documents of an open index are about, as far as one question needs it."""

    def __init__(self, opened: OpenIndex, question: Question, facts: FactCache) -> None:
        self._opened, self._question = opened, question
        self.title = facts.of_title  # what a document's title names
        self._named: dict[str, frozenset[str]] = {}
        self._about: dict[tuple[str, str, str], bool] = {}
        self._settings: Mapping[str, str] = {}
        self._words: dict[str, str] = {}

    def read_settings(self, document_ids: Iterable[str]) -> None:
        """Look through the documents that most candidates stand in for the settings asked for."""
        needs = [need for need in self._question.demands if isinstance(need, Need) and need.nearby]
        if not needs:
            return
        most = Counter(document_ids).most_common(_MOST_READ)
        self._settings = {key: self._settings_of(key, needs) for key, _ in most}

    def words(self, document_id: str) -> str:
        """A document's title, and those of the settings asked for that it is about."""
        if document_id not in self._words:
            title = self._opened.summary(document_id).title
            self._words[document_id] = f"{title} {self._settings.get(document_id, '')}".strip()
        return self._words[document_id]

    def is_about(self, document_id: str, entity: Entity) -> bool:
        """Whether a document's title names it, or many of its sentences."""
        asked = (document_id, entity.key, entity.text)
        if asked not in self._about:
            self._about[asked] = self._is_about(document_id, entity)
        return self._about[asked]

    def _is_about(self, document_id: str, entity: Entity) -> bool:
        if entity.key not in self._named:
            self._named[entity.key] = self._often(entity)
        if document_id in self._named[entity.key]:
            return True
        return names(self.title(document_id), entity, self._opened.lexicon) > 0

    def setting(
        self, weights: Mapping[str, float], document_ids: Collection[str]
    ) -> Setting | None:
        """Which of some documents a question is about, where its words say more than that.

        "Which package was used to analyse the trial of acupuncture?" is answered by a sentence that
        has nothing of acupuncture: all of the paper is about it. So are the words of a phrase that
        names it, "the York trial".
        """
        asked, ids = list(weights), sorted(document_ids)
        counts = self._opened.sentences_in(asked, ids)
        told = np.array(list(weights.values())) @ np.log1p(counts)
        at = int(told.argmax())
        sentences = self._opened.summary(ids[at]).n_sentences
        if sentences < LONG:
            return None
        within = dict(zip(asked, counts[:, at].tolist(), strict=True))
        about = self.title(ids[at]).tokens
        about |= {token for token, count in within.items() if is_often(count, sentences)}
        sought = self._question.sought
        names_it = naming(sought, self._opened.summary(ids[at]).title, about)
        names_it |= self._whose(ids[at], sought)
        about |= names_it
        about |= plain_of(asked, self.title(ids[at]).tokens)
        words = [
            (word, set(self._opened.lexicon.tokens(word))) for word in self._question.core.split()
        ]
        kept = [word for word, tokens in words if not tokens or not tokens <= about]
        left = {token for word, tokens in words if not tokens <= about for token in tokens}
        if len(left) < LEAST_LEFT or len(kept) == len(words):
            return None
        return Setting(ids[at], about, names_it, " ".join(kept), within)

    def _whose(self, document_id: str, sought: str) -> frozenset[str]:
        """The tokens of names of its authors, or of their places: "the women in Geneva"."""
        names = set(_NAME.findall(sought))
        front = addresses_in(self._opened.document(document_id)) if names else ""
        return frozenset(token for one in names if one.lower() in front for token in tokens(one))

    def _often(self, entity: Entity) -> frozenset[str]:
        said = self._says_which(entity)
        return frozenset(
            key
            for key, count in self._spoken_of(entity).items()
            if is_often(count, self._opened.summary(key).n_sentences) or (said and count >= LEAST)
        )

    def _says_which(self, entity: Entity) -> bool:
        """Whether a name stands where a question says which study, or whose, it is about."""
        found = _WHICH_STUDY.finditer(self._question.core)
        return any(match.start() <= entity.start < match.end() for match in found)

    def _spoken_of(self, entity: Entity) -> Mapping[str, int]:
        """How many sentences of each document name an entity, inside a compound too: MDR-TB."""
        if entity.kind == "mirna":
            return self._opened.mentions_by_document(entity.key)
        written = tokens(entity.text)
        counts = self._opened.documents_with(entity.key)
        return counts or self._opened.documents_with(written[0] if written else entity.key)

    def _settings_of(self, document_id: str, needs: Sequence[Need]) -> str:
        text = self._opened.document(document_id).text
        sentences = self._opened.summary(document_id).n_sentences
        found = [(need.pattern, *_places(need.pattern, text)) for need in needs]
        return " ".join(
            first
            for pattern, count, first in found
            if count and (is_often(count, sentences) or _is_of_all(pattern, text))
        )


_NAME = re.compile(rf"{MID_SENTENCE}[A-Z][a-z]{{3,}}\b|(?<=\bIn )[A-Z][a-z]{{3,}}\b")
_KEYWORDS = re.compile(r"\W*key\s?words", re.IGNORECASE)
_WHICH_STUDY = re.compile(  # "in the irinotecan + statin study", "in the X-treated patients"
    r"\b(?:of|in|from|by|for|to|into) (?:the|this|that) (?:[\w/+&,‐-]+ ){0,7}?"
    r"(?:stud(?:y|ies)|trials?|papers?|cohorts?)\b"
    r"|\b(?:stud(?:y|ies)|trial|paper) (?:that|which|of|on|with|adding|testing|comparing)\b[^?,;:]*"
    r"|\b[\w-]+-treated (?:[\w-]+ ){0,4}?(?:patients|mice|animals)\b",
    re.IGNORECASE,
)


def addresses_in(document: Document) -> str:
    """The front matter of a document in lower case, but its title and its keywords."""
    blocks = (
        document.text[block.start : block.end]
        for block in document.blocks
        if block.kind is BlockKind.FRONT and not _KEYWORDS.match(document.text, block.start)
    )
    return "\n".join(text for text in blocks if text != document.metadata.title).lower()


@functools.lru_cache(maxsize=256)
def _places(pattern: re.Pattern[str], text: str) -> tuple[int, str]:
    """How often a text of a whole document has it, and how it stands there first."""
    found = pattern.finditer(text)
    first = next(found, None)
    return (1 + sum(1 for _ in found), first[0]) if first else (0, "")


@functools.lru_cache(maxsize=256)
def _is_of_all(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a text says of all who took part that they were so: "only males were included"."""
    of_all = _told_of_all(pattern)
    return any(of_all.match(text, start) for start in _where_of_all(text))


@functools.lru_cache(maxsize=256)
def _told_of_all(pattern: re.Pattern[str]) -> re.Pattern[str]:
    own = rf"(?: [\w-]+){{0,3}}? (?:{pattern.pattern})"
    return re.compile(
        rf"{_ALONE}{own}[^.;]{{0,40}} {_TAKEN_IN}\b|{_TAKEN_IN} {_ALONE}{own}"
        rf"|all(?: of)?(?: the| our| these)?(?: [\w-]+){{0,2}}? {_WHO}(?: included)? were{own}",
        re.IGNORECASE,
    )


@functools.lru_cache(maxsize=32)
def _where_of_all(text: str) -> tuple[int, ...]:
    """Where a text may begin to say something of all: of most documents, in a few places."""
    return tuple(match.start() for match in _OF_ALL.finditer(text))


_ALONE = r"(?:only|exclusively|solely)"
_TAKEN_IN = r"(?:included|recruited|enrolled|eligible|studied|invited|investigated|participated)"
_OF_ALL = re.compile(rf"\b(?={_ALONE} |{_TAKEN_IN} {_ALONE} |all )", re.IGNORECASE)
_WHO = r"(?:participants|subjects|patients|volunteers|individuals)"


def is_often(count: int, sentences: int) -> bool:
    """Whether a document is about what so many of its sentences name."""
    return count >= max(LEAST, SHARE * sentences)
