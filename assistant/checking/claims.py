"""A sentence as the check reads it: names, numbers, words with a direction, and other words."""

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from assistant.checking.claim_words import (
    ANIMALS,
    CLOSED,
    FALLING,
    FREE,
    LABELLING,
    OPPOSITES,
    PEOPLE,
    RISING,
    SAME,
)
from assistant.checking.quantities import Quantity, find_quantities
from assistant.polarity.effects import Form, directions
from assistant.polarity.words import JUST_DENIED
from index.names import Entity, find_entities
from index.settings import PACKAGED_MODEL
from index.spans import Span, overlaps
from index.terms import STOPWORDS, one_name, stem, tokens
from index.weights import locate

_MARK = re.compile(
    r"(?<!\d)[⁰¹²³⁴-⁹](?:[⁰¹²³⁴-⁹,–-]*[⁰¹²³⁴-⁹])?|\^\{[\d,–\s-]*\}|\[\d+(?:[,–-]\d+)*\]"
)
_GLUED_GREEK = re.compile(r"(?<=[A-Za-z0-9])(?=[\u03b1-\u03c9])")
# Names in lower case (p53, caspase-3, c-kit) and names made by one letter (vitamin C, phase II).
_LOW_NAME = re.compile(
    r"(?<![\w-])(?:[a-z]{1,14}-?\d{1,3}[a-z]?|[a-z]-[a-z]{3,4})(?![\w-])"
    r"|(?<![\w-])(?P<noun>[A-Za-z][a-z]{3,})\s(?P<letter>[A-Z]|[IVX]{1,4})(?![\w'’-]|\.\S|\scells?\b)"
    rf"|(?<![\w-])(?:{LABELLING})\s\d{{1,2}}(?![\w'’%/-]|[.,]\d)",
)
_WORD = re.compile(r"[A-Za-z][A-Za-z]*(?:['’][a-z]+)?")

_NEXT_LETTER = re.compile(
    r"(?:\s(?:and|or|vs\.?|versus)\s|\s?/\s?|,\s)(?P<letter>[A-Z])(?![\w.'’-])"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a sentence that means something; equal `key` means the same thing.

    `sign` is +1 or -1 for a word with a direction, its negation included, else 0; `modifies` says
    that such a word is a noun or adjective rather than a verb, `passive` that what it acts on
    stands before it, `relates` that it is one of association ("correlated with").
    """

    start: int
    end: int
    key: str
    kind: str  # "name", "number", "cue", "word"
    sign: int = 0
    modifies: bool = False
    passive: bool = False
    relates: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence taken apart; `words` are in reading order, function words left out."""

    text: str
    names: tuple[Entity, ...]
    quantities: tuple[Quantity, ...]
    words: tuple[Word, ...] = field(repr=False)
    marks: tuple[Word, ...] = field(default=(), repr=False)  # members of `OPPOSITES`

    def written(self, word: Word) -> str:
        """A word as the sentence has it."""
        return self.text[word.start : word.end]

    @property
    def content(self) -> frozenset[str]:
        """The keys of all words that carry no direction."""
        return frozenset(word.key for word in self.words if word.kind != "cue")


@functools.lru_cache(maxsize=2048)
def read_claim(text: str) -> Claim:
    """Take a sentence apart. Citation marks are left out; offsets are those of `Claim.text`."""
    text = _GLUED_GREEK.sub(" ", without_marks(text))
    names = find_names(text)
    spans = tuple((entity.start, entity.end) for entity in names)
    quantities = tuple(find_quantities(text, spans))
    names = tuple(
        name for name in names if not overlaps((name.start, name.end), _spans(quantities))
    )
    words = [Word(name.start, name.end, name.key, "name") for name in names]
    words += [
        Word(item.start, item.end, item.key, "number") for item in quantities if not item.about
    ]
    taken = [*spans, *_spans(quantities)]
    for cue in _cues(text):
        if not overlaps((cue.start, cue.end), taken):
            words.append(cue)
            taken.append((cue.start, cue.end))
    words += _plain(text, taken)
    ordered = tuple(sorted(words, key=lambda word: word.start))
    return Claim(text, names, quantities, ordered, tuple(_opposed(text, taken[: len(spans)])))


def find_names(text: str) -> tuple[Entity, ...]:
    """The entities of a text, and the names in lower case that only a check must not miss."""
    names = find_entities(text)
    taken = [(name.start, name.end) for name in names]
    for match in _LOW_NAME.finditer(text):
        if not overlaps(match.span(), taken) and not _is_measure(match[0]):
            key = re.sub(r"[^a-z0-9]", "", match[0].lower())
            names.append(Entity("symbol", key, match[0], *match.span()))
            names += _letters_after(text, match)
    return tuple(sorted(names, key=lambda name: name.start))


def _letters_after(text: str, match: re.Match[str]) -> Iterator[Entity]:
    """The B of "arm A and B": it is "arm B"."""
    at = match.end()
    while match["noun"] and (following := _NEXT_LETTER.match(text, at)):
        key = f"{match['noun']}{following['letter']}".lower()
        yield Entity("symbol", key, following["letter"], *following.span("letter"))
        at = following.end()


def _is_measure(written: str) -> bool:
    return bool(re.match(r"(?:p|n|r|t|f|z)\d", written)) and not re.match(r"p\d\d", written)


def _spans(quantities: Iterable[Quantity]) -> list[Span]:
    return [(item.start, item.end) for item in quantities]


def without_marks(text: str) -> str:
    """The text with citation marks blanked and white space made plain."""
    return re.sub(r"\s+", " ", _MARK.sub(" ", text)).strip()


def _cues(text: str) -> Iterator[Word]:
    """The words with a direction; what is hyphened to a name ("X-induced") has none here."""
    for cue in directions(text):
        end = _word_end(text, cue.end)
        written = text[cue.start : end]
        if written.lower() in {"up", "down", "without"} or written.lower().startswith("significan"):
            continue  # "taken up", "broken down"; "significantly" has no direction; "no longer"
        if _NO_MORE.search(text[: cue.start]) or _GRADES_NEXT.match(text, cue.start):
            continue
        relates = cue.axis == "association"
        # "not correlated" is no inverse correlation: denials are compared by themselves
        silent = cue.form is Form.COMPOUND or (relates and cue.negated)
        yield Word(
            cue.start,
            end,
            stem(written.split()[0].replace("-", "")),
            "cue",
            0 if silent else cue.effective,
            modifies=cue.form in {Form.NOUN, Form.ADJECTIVE},
            passive=cue.form in {Form.PARTICIPLE, Form.ADJECTIVE, Form.VERB}
            and bool(_BE.search(text[: cue.start]) or _NO_OBJECT.match(text, end)),
            relates=relates,
        )
    for match in _further_cues().finditer(text):
        sign = 1 if match["up"] else -1
        if JUST_DENIED.search(text[: match.start()]):
            sign = -sign
        passive = bool(_NO_OBJECT.match(text, match.end()))
        yield Word(*match.span(), stem(match[0].split()[0]), "cue", sign, passive=passive)


_NO_MORE = re.compile(r"\bno\s$", re.IGNORECASE)
_GRADES_NEXT = re.compile(r"more\s(?:slow|weak|poor|rare|seldom|reduc|limit)\w*", re.IGNORECASE)
_BE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:\w+ly\s|not\s|also\s|then\s|both\s){0,2}$",
    re.I,
)
_NO_OBJECT = re.compile(
    r"\s(?:\w+ly\s)?(?:in|with|after|from|to|at|during|by|when|until|as|over|between)\b|\s?(?:[.,;(]|$)"
)


@functools.cache
def _further_cues() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![A-Za-z])(?:(?P<up>{'|'.join(RISING)})|(?P<down>{'|'.join(FALLING)}))[a-z]*",
        re.IGNORECASE,
    )


def _opposed(text: str, taken: Iterable[Span]) -> Iterator[Word]:
    """The words of `OPPOSITES`; key is the class, sign the value in it, counted from 1."""
    taken = list(taken)
    for match in re.finditer(r"(?:[Nn]on-)?[A-Za-z]+", text):
        found = opposites().get(stem(match[0].replace("-", "")))
        if found and not overlaps(match.span(), taken):
            yield Word(*match.span(), found[0], "mark", found[1])


@functools.cache
def opposites() -> dict[str, tuple[str, int]]:
    """From a stem to its class and its value there."""
    table: dict[str, tuple[str, int]] = {}
    for line in OPPOSITES:
        for value, words in enumerate(line.split("|"), 1):
            for word in words.split():
                table.setdefault(stem(word), (line, value))
    return table


def _word_end(text: str, at: int) -> int:
    ended = re.compile(r"[a-z]*(?:-[a-z]+)?").match(text, at)
    return ended.end() if ended else at


def _plain(text: str, taken: list[Span]) -> list[Word]:
    return [
        Word(match.start(), match.end(), _key(match[0]), "word")
        for match in _WORD.finditer(text)
        if match[0].lower() not in STOPWORDS
        and len(match[0]) > 1
        and match[0].lower() != "vs"
        and not overlaps(match.span(), taken)
    ]


@functools.cache
def beings() -> tuple[frozenset[str], frozenset[str]]:
    """The keys of words for people, and for animals."""
    return (
        frozenset(_key(word) for word in PEOPLE.split()),
        frozenset(_key(word) for word in ANIMALS.split()),
    )


@functools.cache
def common_stems() -> frozenset[str]:
    """The stems of common English words: those that the packaged tokenizer keeps whole."""
    lines = (locate(PACKAGED_MODEL) / "vocab.txt").read_text("utf-8").splitlines()
    return frozenset(stem(word) for word in lines if word.isalpha() and len(word) > 2)


def _key(word: str) -> str:
    reduced = stem(word.split("'")[0].split("’")[0])
    return one_name((reduced,)) or reduced


# ── the lists, as keys ──────────────────────────────────────────────────────────────────────


@functools.cache
def free_words() -> frozenset[str]:
    """The keys of words that a paraphrase may bring itself."""
    return frozenset(_key(word) for word in FREE)


@functools.cache
def same_words() -> dict[str, frozenset[str]]:
    """From a word's key to the keys that may stand for it."""
    table: dict[str, set[str]] = {}
    for line in SAME:
        group = {_key(word) for word in line.split()}
        for key in group:
            table.setdefault(key, set()).update(group)
    return {key: frozenset(group) for key, group in table.items()}


@functools.cache
def closed_words() -> dict[str, str]:
    """From a word's key to its closed class."""
    return {_key(word): name for name, line in CLOSED.items() for word in line.split()}


@functools.lru_cache(maxsize=2048)
def all_tokens(text: str) -> frozenset[str]:
    """Every search token of a text, however it was taken apart."""
    return frozenset(tokens(text))
