"""What is asked: the kind of question, what it names, and what it wants to know of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant import cues
from index.mirna import find_mirnas
from index.terms import Entity, Lexicon, find_entities, tokens


class Kind(StrEnum):
    """What sort of answer a question wants."""

    FACT = "fact"
    LIST = "list"
    NUMBER = "number"
    YES_NO = "yes/no"
    DEFINITION = "definition"
    REFERENCE = "reference"
    METADATA = "metadata"
    COMPARISON = "comparison"


@dataclass(frozen=True, slots=True)
class Question:
    """A question as the pipeline sees it.

    `core` is the question without instructions to the assistant; `tokens` are its search tokens,
    widened by abbreviations. `entities` are the names that constrain; `unknown` those of them that
    the index has never seen. `demands` names things that evidence must then contain ("AUC"), with
    the pattern that shows them.
    """

    text: str
    core: str
    kind: Kind
    tokens: tuple[str, ...]
    entities: tuple[Entity, ...]
    unknown: tuple[Entity, ...]
    relations: frozenset[str]
    demands: tuple[tuple[str, re.Pattern[str]], ...]
    is_why: bool = False
    is_yes_no: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the index knows of names and words; all that understanding a question needs of it."""

    entity_keys: Mapping[str, int]  # key -> number of sentences
    words: Mapping[str, int]  # word form, lower case -> number of sentences
    lexicon: Lexicon


def understand(text: str, vocabulary: Vocabulary) -> Question:
    """Read a question: its kind, names, relations and demands. Never raises on odd text."""
    core = strip_instructions(text)
    lowered = core.lower()
    entities = name_entities(core, vocabulary)
    return Question(
        text=text,
        core=core,
        kind=_kind(core, lowered, entities),
        tokens=tuple(vocabulary.lexicon.tokens(core)),
        entities=entities,
        unknown=tuple(entity for entity in entities if not is_known(entity, vocabulary)),
        relations=frozenset(name for name, cue in cues.RELATIONS.items() if cue.search(lowered)),
        demands=_demands(core),
        is_why=bool(cues.WHY.search(lowered)),
        is_yes_no=bool(cues.YES_NO.search(lowered)),
    )


# ── instructions round a question ───────────────────────────────────────────────────────────

_SENTENCE = re.compile(r"[^.?!\n]*(?:(?<=\d)\.(?=\d)[^.?!\n]*)*(?:[.?!](?!\s|$)[^.?!\n]*)*[.?!\n]*")


def strip_instructions(text: str) -> str:
    """Drop the sentences that order the assistant about; what is left is the question itself.

    Where nothing else is left the text is returned whole: it is then no question.
    """
    sentences = [part for part in _SENTENCE.findall(text) if part.strip()]
    if len(sentences) < 2:
        return text.strip()
    kept = [part for part in sentences if not cues.INSTRUCTION.search(part.lower())]
    return " ".join(part.strip() for part in kept).strip() or text.strip()


def is_instruction(text: str) -> bool:
    """Whether nothing but orders to the assistant is there."""
    sentences = [part for part in _SENTENCE.findall(text) if part.strip()]
    return bool(sentences) and all(cues.INSTRUCTION.search(part.lower()) for part in sentences)


# ── the kind ────────────────────────────────────────────────────────────────────────────────


def _kind(text: str, lowered: str, entities: tuple[Entity, ...]) -> Kind:
    if any(pattern.search(lowered) for pattern in cues.METADATA.values()):
        return Kind.METADATA
    if _is_reference(text, lowered):
        return Kind.REFERENCE
    if cues.DEFINITION.search(lowered):
        return Kind.DEFINITION
    if _is_comparison(lowered, entities):
        return Kind.COMPARISON
    if cues.YES_NO.search(lowered):
        return Kind.YES_NO
    if cues.NUMBER.search(lowered):
        return Kind.NUMBER
    if _wants_list(lowered, entities):
        return Kind.LIST
    return Kind.FACT


def _is_reference(text: str, lowered: str) -> bool:
    return bool(
        cues.BIBLIOGRAPHY.search(lowered) or cues.DOI.search(lowered) or cues.STUDY.search(lowered)
    ) or bool(cues.AUTHOR_YEAR.search(text) and cues.ABOUT_LISTS.search(lowered))


def _is_comparison(lowered: str, entities: tuple[Entity, ...]) -> bool:
    named = {entity.key for entity in entities if entity.kind == "mirna"}
    return len(named) > 1 and bool(cues.COMPARISON.search(lowered))


def _wants_list(lowered: str, entities: tuple[Entity, ...]) -> bool:
    return bool(cues.LIST.search(lowered)) and not any(
        entity.kind == "mirna" for entity in entities
    )


def _demands(core: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(shown))
        for name, asked, shown in cues.DEMANDS
        if re.search(asked, core, re.IGNORECASE)
    )


# ── names ───────────────────────────────────────────────────────────────────────────────────


def name_entities(text: str, vocabulary: Vocabulary) -> tuple[Entity, ...]:
    """The names in a question, those in lower case too when the index knows them as names."""
    found = find_entities(text)
    taken = [(entity.start, entity.end) for entity in found]
    for match in re.finditer(r"[A-Za-z0-9][\w-]*", text):
        key = "".join(tokens(match[0]))
        inside = any(start < match.end() and match.start() < end for start, end in taken)
        if inside or len(key) < 3 or key not in vocabulary.entity_keys:
            continue
        if any(char.isdigit() for char in key) or _is_name(match[0], key, vocabulary):
            found.append(Entity("symbol", key, match[0], *match.span()))
    return tuple(sorted(found, key=lambda entity: entity.start))


def _is_name(word: str, key: str, vocabulary: Vocabulary) -> bool:
    # "was" and "set" are genes too: a word that the texts use in lower case is a word.
    return vocabulary.words.get(word.lower(), 0) <= vocabulary.entity_keys[key]


def is_known(entity: Entity, vocabulary: Vocabulary) -> bool:
    """Whether the sources name it. An open arm is known by any arm; another arm is not."""
    keys = vocabulary.entity_keys
    if entity.key in keys or entity.key in vocabulary.lexicon.long_forms:
        return True
    if entity.kind == "mirna":
        mention = find_mirnas(entity.text)
        return any(_mirna_known(item.mirna.key, item.mirna.base, keys) for item in mention)
    forms = tokens(entity.text)
    return bool(forms) and all(form in vocabulary.words for form in forms)


def _mirna_known(key: str, base: str, keys: Mapping[str, int]) -> bool:
    if base not in keys:
        return False
    arms = {other for other in keys if other.startswith(f"{base}-")}
    # asked for 5p: known when 5p is there, or when some place leaves the arm open
    return key == base or key in keys or not arms
