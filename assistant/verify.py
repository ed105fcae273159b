"""Whether cited passages carry a sentence: the last word over everything a model writes.

Deterministic and without a model. A sentence passes when it cites something, every miRNA (with its
letter and arm), gene, drug, cell line and other name in it stands in the cited passages, every
number stands there with its unit, no word of a closed class (organ, specimen, species ...) is
foreign to them, its directions and denials are theirs, and enough of its remaining words are theirs
as well. A sentence that is itself a whole sentence of a passage passes without further questions.

The thresholds were chosen on the tuning half of `tests/fixtures/verify_pairs.jsonl`.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from assistant.checking.agreement import disagreements, replaced
from assistant.checking.attribution import misattributed
from assistant.checking.claim_words import LIMITING, MEASURED, SUBSTANCE
from assistant.checking.claims import (
    Claim,
    Word,
    all_tokens,
    beings,
    closed_words,
    common_stems,
    free_words,
    read_claim,
    same_words,
    without_marks,
)
from assistant.checking.comparison import comparisons_turned
from assistant.checking.denials import denials
from assistant.checking.name_parts import modifiers_lost, targets_invented
from assistant.checking.pairing import exchanges
from index.greek import plain_names
from index.mirna import find_mirnas
from index.names import Entity
from index.sentences import split
from index.terms import STOPWORDS, stem

MIN_SUPPORT = 0.75
"""The least share of a sentence's remaining content words that its passages must have."""

SURPLUS = 0.02  # what a word of the evidence that the sentence has not takes from its gain
TELLING = 1.25  # how much more a word weighs that stands in one sentence of the evidence only
MIN_GAIN = 2.0  # a further sentence of evidence must add this much: one name, or two words


class ReasonKind(StrEnum):
    """Why a sentence was not let through."""

    NO_PASSAGE = "no passage"
    EMPTY = "empty"
    NAME = "name"
    NUMBER = "number"
    TERM = "term"
    DIRECTION = "direction"
    SUPPORT = "support"
    PAIRING = "pairing"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that the cited passages do not carry; `detail` names it."""

    kind: ReasonKind
    detail: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of the check; `ok` exactly when there are no `reasons`."""

    ok: bool
    reasons: tuple[Reason, ...] = ()


def check(sentence: str, passages: Sequence[str]) -> Verdict:
    """Check one sentence against the passages that it cites. Never raises on odd text."""
    passages = [passage for passage in passages if passage.strip()]
    if not passages:
        return Verdict(False, (Reason(ReasonKind.NO_PASSAGE, "it cites no passage"),))
    claim = read_claim(sentence)
    if claim.words and is_verbatim(sentence, passages):
        return Verdict(True)
    if not _states(claim):
        return Verdict(False, (Reason(ReasonKind.EMPTY, "it says nothing that can be checked"),))
    reasons = tuple(dict.fromkeys(_reasons(claim, passages)))
    return Verdict(not reasons, reasons)


def _states(claim: Claim) -> bool:
    """Whether something is said of something: "miR-21." answers a question, and could be wrong."""
    said = [word for word in claim.words if word.kind in {"word", "cue"}]
    return bool(said) and (len(claim.words) > 2 or any(not _is_light(word) for word in said))


def _is_light(word: Word) -> bool:
    return word.kind == "word" and word.key in free_words()


def is_verbatim(sentence: str, passages: Iterable[str]) -> bool:
    """Whether `sentence` is one or more whole sentences of a passage, citation marks apart."""
    wanted = _plain(sentence)
    return any(wanted in _runs(passage) for passage in passages)


@lru_cache(maxsize=512)
def _runs(passage: str) -> frozenset[str]:
    parts = [_plain(part) for part in _sentences(passage)]
    return frozenset(
        " ".join(parts[at : at + length]) for length in (1, 2, 3) for at in range(len(parts))
    ) | {_plain(passage)}


def _plain(text: str) -> str:
    return re.sub(r"\s+([.,;:])", r"\1", without_marks(text)).rstrip(" .").casefold()


@lru_cache(maxsize=512)
def _sentences(passage: str) -> tuple[str, ...]:
    text = without_marks(passage)
    return tuple(text[start:end] for start, end in split(text))


def _reasons(claim: Claim, passages: Sequence[str]) -> Iterable[Reason]:
    whole = " ".join(without_marks(passage) for passage in passages)
    there = [read_claim(part) for passage in passages for part in _sentences(passage)]
    for name in claim.names:
        if not _names(name, there, whole):
            yield Reason(ReasonKind.NAME, name.text)
    for item in claim.quantities:
        if not any(item.agrees(other) for part in there for other in part.quantities):
            yield Reason(ReasonKind.NUMBER, item.text)
    evidence = closest(claim, there)
    yield from _words(claim, there, whole, evidence)
    told = [
        *disagreements(claim, evidence),
        *denials(claim, evidence, there),
        *modifiers_lost(claim, evidence),
        *targets_invented(claim, evidence),
    ]
    told += comparisons_turned(claim, there)
    for message in told:
        yield Reason(ReasonKind.DIRECTION, message)
    for message in (*exchanges(claim, evidence), *misattributed(claim, evidence, there)):
        yield Reason(ReasonKind.PAIRING, message)


# ── names ───────────────────────────────────────────────────────────────────────────────────


def _names(name: Entity, there: Sequence[Claim], whole: str) -> bool:
    """Whether the passages have this name, in any of its spellings."""
    if name.kind == "mirna":
        keys = {mention.mirna.key for mention in find_mirnas(whole)}
        return name.key in keys
    if any(name.key == other.key for part in there for other in part.names):
        return True
    return name.key in all_tokens(whole) or _spelt(name, whole) or _initials(name.text, whole)


def _spelt(name: Entity, whole: str) -> bool:
    """The name's letters and digits in order, however they are parted by spaces and dashes."""
    parts = re.findall(r"[A-Za-z]+|\d+", plain_names(name.text))
    if not parts:
        return False
    pattern = r"[\s\-/]*".join(re.escape(part) for part in parts)
    return bool(re.search(rf"(?<![A-Za-z0-9]){pattern}(?![A-Za-z0-9])", plain_names(whole), re.I))


def _initials(name: str, whole: str) -> bool:
    """Whether neighbouring words of the passages begin with the letters of a short form."""
    letters = name.rstrip("s").lower()
    if not name[:2].isupper() or not letters.isalpha() or not 2 <= len(letters) <= 6:
        return False
    words = [word.lower() for word in re.findall(r"[A-Za-z]+", whole)]
    firsts = "".join(word[0] for word in words if word not in STOPWORDS)
    return letters in firsts


# ── words ───────────────────────────────────────────────────────────────────────────────────


def _words(
    claim: Claim, there: Sequence[Claim], whole: str, evidence: Sequence[Claim]
) -> Iterable[Reason]:
    """Foreign words: forbidden ones each by itself, all others by their share."""
    known = {word.key for part in there for word in part.words} | all_tokens(whole)
    counted = [word for word in claim.words if _counts(claim, word)]
    foreign = []
    short = _short_forms(claim, there)
    for word in counted:
        if word.key in known or word in short or same_words().get(word.key, frozenset()) & known:
            continue
        if _is_foreign_name(claim, word):
            yield Reason(ReasonKind.NAME, claim.text[word.start : word.end])
        elif word.key in closed_words():
            yield Reason(ReasonKind.TERM, claim.text[word.start : word.end])
        else:
            foreign.append(word)
    first = next(iter(claim.words))
    if foreign and foreign[0] is first and not _NO_SUBJECT.search(claim.written(first)):
        yield Reason(ReasonKind.TERM, claim.text[: foreign[0].end])
    yield from _beings(claim, known)
    for message in replaced(claim, foreign, evidence):
        yield Reason(ReasonKind.DIRECTION, message)
    names = [word for word in claim.words if word.kind in {"name", "number"}]
    share = 1 - len(foreign) / max(1, len(counted) + len(names))
    if share < MIN_SUPPORT:
        missing = ", ".join(claim.text[word.start : word.end] for word in foreign)
        yield Reason(ReasonKind.SUPPORT, f"{share:.2f} of its words; not there: {missing}")


def _counts(claim: Claim, word: Word) -> bool:
    """Whether a word is one that a paraphrase may not bring itself."""
    if word.kind != "word" or word.key in free_words():
        return False
    written = claim.written(word)
    if written.islower() and written.endswith("ly") and written not in LIMITING:
        return False
    return not (written in MEASURED and _AFTER_NUMBER.search(claim.text[: word.start]))


def _beings(claim: Claim, known: set[str]) -> Iterable[Reason]:
    """People where the passages have animals only, and the other way round."""
    people, animals = beings()
    for here, there in ((people, animals), (animals, people)):
        for word in claim.words:
            if word.key in here and not here & known and there & known:
                yield Reason(ReasonKind.TERM, claim.text[word.start : word.end])


def _short_forms(claim: Claim, there: Sequence[Claim]) -> frozenset[Word]:
    """The words of the sentence that a short form in the passages stands for."""
    shorts = {name.text.rstrip("s").lower() for part in there for name in part.names}
    firsts = "".join(claim.text[word.start].lower() for word in claim.words)
    found: set[Word] = set()
    for short in shorts:
        at = firsts.find(short) if len(short) > 1 and short.isalpha() else -1
        while at >= 0:
            found.update(claim.words[at : at + len(short)])
            at = firsts.find(short, at + 1)
    return frozenset(found)


_NO_SUBJECT = re.compile(
    r"(?:ly|ing)$"
)  # of a sentence; what stands there else is what it is about
_AFTER_NUMBER = re.compile(r"\d[^.;]{0,16}\s$")

# Endings by which English makes verbs, adverbs and abstract nouns; substances rarely have them.
_WORD_MAKING = re.compile(
    r"(?:if(?:y|ies|ied)|i[sz](?:e[sd]?|ation)|ing|ed|ly|ness|ity|ment|able|est)$"
)
_PREFIX = re.compile(
    r"^(?:anti|non|un|pre|post|over|under|co|inter|intra|extra|sub|multi|micro|re)(?=[a-z]{4})"
)


def _is_foreign_name(claim: Claim, word: Word) -> bool:
    written = claim.text[word.start : word.end]
    proper = word.start > 0 and written[0].isupper()
    rare = not _WORD_MAKING.search(written) and stem(written) not in common_stems()
    rare = rare and len(written) > 4 and stem(_PREFIX.sub("", written)) not in common_stems()
    return proper or rare or bool(re.fullmatch(SUBSTANCE, written.lower()))


# ── evidence ────────────────────────────────────────────────────────────────────────────────


def closest(claim: Claim, there: Sequence[Claim]) -> list[Claim]:
    """The sentences that the claim was made from: the closest, then any that adds to it."""
    spread = Counter(key for part in there for key in part.content)
    left = {
        word.key: _weight(word) * (TELLING if spread[word.key] == 1 else 1.0)
        for word in claim.words
        if word.kind != "cue"
    }
    chosen: list[Claim] = []
    rest = list(there)
    said = claim.content
    while rest and left:
        gains = [sum(left[key] for key in part.content & left.keys()) for part in rest]
        # of equals, the one that says the least besides
        best = max(
            range(len(rest)), key=lambda at: gains[at] - SURPLUS * len(rest[at].content - said)
        )
        if chosen and gains[best] < MIN_GAIN:
            break
        part = rest.pop(best)
        chosen.append(part)
        left = {key: weight for key, weight in left.items() if key not in part.content}
    return chosen


def _weight(word: Word) -> float:
    return 2.0 if word.kind in {"name", "number"} else 0.5 if word.key in free_words() else 1.0
