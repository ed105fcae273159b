"""What a question names: the names that constrain, those it sets aside, those nobody knows."""

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from assistant.asked import record_cues
from assistant.asked.spelling import highest_count, stems_of
from assistant.bibliography.shelf import Shelf
from index.authors import fold
from index.lexicon import Lexicon
from index.mirna import Mirna, find_mirnas
from index.names import Entity, find_entities, leaves_number_open, symbol_key
from index.spans import holds, overlaps
from index.terms import STOPWORDS, names_of, spelled_forms, stem, tokens
from index.words import common_words, specificity


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the index knows of names and words; all that understanding a question needs of it."""

    entity_keys: Mapping[str, int]  # key -> number of sentences
    words: Mapping[str, int]  # word form, lower case -> number of sentences
    lexicon: Lexicon
    shelf: Callable[[], Shelf] = Shelf  # the reference lists; read when first needed

    def has_stem(self, word: str) -> bool:
        """Whether the sources have another form of a word."""
        return stem(word) in stems_of(self.words)


def name_entities(text: str, vocabulary: Vocabulary) -> tuple[Entity, ...]:
    """The names in a question, those in lower case too when the index knows them as names."""
    dois = [match.span() for match in record_cues.DOI.finditer(text.lower())]
    found = [
        item
        for item in find_entities(text)
        if not _OF_A_KIND.fullmatch(item.text)
        and not _REGISTER.fullmatch(item.text)
        and (item.key in vocabulary.entity_keys or not _is_shouted(item))
        and not holds(dois, item.start)
    ]
    taken = dois + [(entity.start, entity.end) for entity in found]
    for match in re.finditer(r"[A-Za-z0-9][\w-]*", text):
        key = _joined(match[0])
        inside = overlaps(match.span(), taken) or _OF_A_KIND.fullmatch(match[0])
        if inside or len(key) < 3 or key not in vocabulary.entity_keys:
            continue
        if any(char.isdigit() for char in key) or _is_name(match[0], key, vocabulary):
            found.append(Entity("symbol", key, match[0], *match.span()))
    found += _spelled_out(text, vocabulary, [(item.start, item.end) for item in found])
    return tuple(sorted(found, key=lambda entity: entity.start))


@functools.lru_cache(maxsize=4096)
def _joined(word: str) -> str:
    return "".join(tokens(word))


_OF_A_KIND = re.compile(  # "three-miRNA", "anti-miRNA": kinds of molecule, no names
    r"(?:[a-z]+|\d+)(?:-[a-z]+)*-(?:mi|m|lnc|nc|circ|si|sh|small)?-?(?:RNA|DNA|miR|microRNA)s?"
)
_REGISTER = re.compile(  # of trials and reviews (WHO ICTRP): where a thing is on record, not what
    r"clinical-?trials|NCT|ISRCTN|Eudra-?CT|ChiCTR|UMIN(?:-?CTR)?|DRKS|ANZCTR|CTRI|j?RCT|ICTRP"
    r"|PROSPERO",
    re.IGNORECASE,
)
COMMON = 0.2  # share of sentences from which on a concept constrains nothing


def _spelled_out(
    text: str, vocabulary: Vocabulary, taken: list[tuple[int, int]]
) -> Iterator[Entity]:
    """Concepts that the sources abbreviate, in full: "cancer-associated fibroblasts"."""
    most = COMMON * highest_count(vocabulary.words)
    for item in vocabulary.lexicon.spelled_out_in(text):
        key = symbol_key(item.short)
        words = re.findall(r"[A-Za-z]+", item.long)
        if (
            len(words) < 2
            or vocabulary.entity_keys.get(key, 0) > most
            or key not in (vocabulary.entity_keys)
        ):
            continue
        pattern = r"[\s-]+".join(re.escape(word.rstrip("s")) + "s?" for word in words)
        for match in re.finditer(rf"\b{pattern}\b", text, re.IGNORECASE):
            if not overlaps(match.span(), taken):
                yield Entity("symbol", key, match[0], *match.span())


_ENDING = re.compile(r"(?:ant|ent|ation|ion|ed|ing|able|al|ive|ly|er|ance|ence)s?")


def _is_name(word: str, key: str, vocabulary: Vocabulary) -> bool:
    # "was" and "set" are genes too: a word that the texts use in lower case is a word, and so is
    # one of everyday English to which one paper of many happens to shorten something.
    if word.islower() and (specificity(word) < 1.0 or _ENDING.fullmatch(word.removeprefix(key))):
        return False  # nor is "expectant" a name, which search finds as "expect"
    return vocabulary.words.get(word.lower(), 0) <= vocabulary.entity_keys[key]


def unknown_names(
    core: str, entities: tuple[Entity, ...], vocabulary: Vocabulary
) -> tuple[Entity, ...]:
    """The names that the sources do not have, authors asked for by name among them."""
    authors = [
        Entity("author", match["author"].lower(), match["author"], *match.span("author"))
        for match in record_cues.AUTHOR.finditer(core)
        if not is_surname(match["author"], vocabulary)
        and not any(
            part in vocabulary.words for part in re.findall(r"\w+", match["author"].lower())
        )
    ]
    names = (item for item in entities if not is_known(item, vocabulary))
    return (*(item for item in names if not _is_cited_author(core, item, vocabulary)), *authors)


MID_SENTENCE = r"(?<=[a-z,] )"  # where a capital makes a word a name
_CAPITALISED = re.compile(  # no number behind it, and no "Mirna" or "Hsa": those name miRNAs
    rf"{MID_SENTENCE}(?!Mi[cr]|Hsa|Mmu|Rno|Let\b)[A-Z][a-z]{{2,}}\b(?![-‐‑–]| ?\d)"
)
_GERUND = re.compile(r"[a-z]{4,}ing")
_BEGUN = re.compile(  # "is it true that Irradiating cells calms them?" begins with a verb
    r"\b(?:that|if|whether|is|are|do|does|did|can|could|will|would) $", re.IGNORECASE
)
_BEGINNING = 4  # letters
_PERSON = re.compile(
    r"\b(?:I am|I['’]m|my name is|this is|Dr|Prof|Mrs?|Ms|nurse|sister)\.? $", re.IGNORECASE
)


def unseen_capitals(asking: str, vocabulary: Vocabulary) -> Iterator[Entity]:
    """The words that their capitals make names and no source has: "Does miR-21 act on Bax?"."""
    words = asking.split()
    if 2 * sum(word[0].isupper() for word in words) > len(words):  # "Is MiR-7 High In Serum?"
        return
    for match in _CAPITALISED.finditer(asking):
        word = match[0].lower()
        seen = word in vocabulary.words or vocabulary.has_stem(word) or word in common_words()
        if not (
            seen
            or (_GERUND.fullmatch(word) and _BEGUN.search(asking[: match.start()]))
            or len(names_of(word)) > 1
            or is_surname(match[0], vocabulary)
            or _begins_another(word, vocabulary)
            or _PERSON.search(asking[: match.start()])
        ):
            yield Entity("symbol", word, match[0], *match.span())


def _begins_another(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a longer word of the sources begins as it does: Finns, where they tell of Finnish."""
    begins = word.removesuffix("s")
    return len(begins) >= _BEGINNING and any(known.startswith(begins) for known in vocabulary.words)


def _is_cited_author(core: str, entity: Entity, vocabulary: Vocabulary) -> bool:
    """Whether a name that the texts do not have is part of a surname of the reference lists."""
    before, after = core[: entity.start].split(), core[entity.end :].split()
    first = before[-1] if before and not core[entity.start - 1].isspace() else ""
    last = after[0] if after and not core[entity.end].isspace() else ""
    written = f"{first}{entity.text}{last}".strip("?.,;:()").removesuffix("'s").removesuffix("’s")
    return is_surname(written, vocabulary)


def is_surname(name: str, vocabulary: Vocabulary) -> bool:
    """Whether it is a cited author's surname, or the last part of one: Arx for von Arx."""
    return fold(name) in vocabulary.shelf().people


# A receptor's status describes the patients: "HER2+ women on trastuzumab" asks about trastuzumab.
_STATUS = re.compile(
    r"\s?[-+](?![A-Za-z0-9])|[\s-](?:positive|negative|enriched|low|high|status"
    r"|patients?|disease|tumou?rs?|cancers?|women)\b",
    re.IGNORECASE,
)


# What stands between the name of a class and its example: "an anthracycline such as doxorubicin".
_EXAMPLE = re.compile(
    r"s?(?: [\w-]+){0,2},? \(?(?:such as|like|e\.g\.,?|for example,?|for instance,?|including) ",
    re.IGNORECASE,
)


def telling(core: str, entities: tuple[Entity, ...], vocabulary: Vocabulary) -> tuple[Entity, ...]:
    """The entities that constrain: known as names, or at least not told by something else.

    Left out are a status, a class whose example the sources have, and a short form that they have
    by its words only, or that the question itself explains.
    """
    telling = tuple(
        entity
        for entity in entities
        if is_known(entity, vocabulary)
        or not (_STATUS.match(core, entity.end) or _has_example(core, entity, entities, vocabulary))
    )
    entities = telling or entities
    return tuple(
        entity
        for entity in entities
        if not _is_spelled_out(entity, vocabulary) and not _is_explained(core, entity, vocabulary)
    )


def _has_example(
    core: str, entity: Entity, entities: tuple[Entity, ...], vocabulary: Vocabulary
) -> bool:
    example = _EXAMPLE.match(core, entity.end)
    return example is not None and any(
        item.start == example.end() and is_known(item, vocabulary) for item in entities
    )


_GLOSS = re.compile(r"s?\s*\((?P<gloss>[a-z][\w -]{3,60})\)", re.IGNORECASE)


def _is_explained(core: str, entity: Entity, vocabulary: Vocabulary) -> bool:
    """Whether the question itself says in known words what a short form stands for."""
    gloss = None if is_known(entity, vocabulary) else _GLOSS.match(core, entity.end)
    words = re.findall(r"[a-z]{3,}", gloss["gloss"].lower()) if gloss else []
    return len(words) > 1 and all(word in vocabulary.words for word in words)


def _is_spelled_out(entity: Entity, vocabulary: Vocabulary) -> bool:
    """Whether the sources have a short form by its words only: then its words find it."""
    return entity.key not in vocabulary.entity_keys and any(
        all(word in vocabulary.words for word in form.split())
        for form in spelled_forms().get(entity.key, ())
    )


def is_known(entity: Entity, vocabulary: Vocabulary) -> bool:
    """Whether the sources name it. An open arm is known by any arm; another arm is not."""
    keys = vocabulary.entity_keys
    if entity.key in keys or entity.key in vocabulary.lexicon.long_forms:
        return True
    if f"anti{entity.key}" in keys:
        return True  # who writes of anti-PD-1 writes of PD-1
    if _is_shouted(entity):
        return True
    parts = re.split(r"[-/]", entity.text)
    if len(parts) > 1 and all(symbol_key(part) in keys for part in parts):
        return True  # PI3K-Akt
    if entity.kind == "mirna":
        mention = find_mirnas(entity.text)
        named = any(_mirna_known(item.mirna.key, item.mirna.base, keys) for item in mention)
        return named or bool(relatives(entity, keys))
    if _is_written(entity.text, vocabulary) or _is_family(entity, keys):
        return True
    others = set(names_of(entity.text.lower())) - {entity.text.lower()}
    return any(_is_written(name, vocabulary) for name in others)  # LPS, where it is spelled out


def relatives(entity: Entity, keys: Mapping[str, int]) -> list[Mirna]:
    """The members of a family that the sources name by these alone: miR-200b for miR-200."""
    whole = [item.mirna for item in find_mirnas(entity.text)] if entity.kind == "mirna" else []
    if len(whole) != 1 or whole[0].letter or whole[0].base in keys or whole[0].key in keys:
        return []
    members = re.compile(rf"{re.escape(whole[0].base)}[a-z]")
    bases = sorted({match[0] for key in keys if (match := members.match(key))})
    return [item.mirna for base in bases for item in find_mirnas(base)]


def _is_family(entity: Entity, keys: Mapping[str, int]) -> bool:
    """Whether members of it are named: S100 where the sources have S100A8, TGF-β where TGF-β1."""
    if leaves_number_open(entity.text):
        return bool(numbered(entity, keys))
    if not entity.key[-1:].isdigit():
        return False
    return any(
        key.startswith(entity.key) and key[len(entity.key)].isalpha()
        for key in keys
        if len(key) > len(entity.key)
    )


def numbered(entity: Entity, keys: Iterable[str]) -> list[str]:
    """The keys of the members of a name that leaves the number open: TGF-β1 of TGF-β."""
    begins = len(entity.key)
    return [key for key in keys if key.startswith(entity.key) and key[begins:].isdigit()]


_PLACES = frozenset({"us", "usa", "uk", "eu", "uae"})  # where, not what


def constrains(entity: Entity, vocabulary: Vocabulary) -> bool:
    """Whether the sources name it as a name, or not at all; one known by its letters is a word."""
    if entity.key in _PLACES and entity.key not in vocabulary.lexicon.long_forms:
        return False
    return (
        entity.kind != "symbol"
        or entity.key in vocabulary.entity_keys
        or entity.key in vocabulary.lexicon.long_forms
        or bool(spelled_forms().get(entity.key))
        or not _is_written(entity.text, vocabulary)
    )


def _is_written(form: str, vocabulary: Vocabulary) -> bool:
    parts = re.findall(r"[a-z]{3,}", form.lower())
    if parts == ["mir"]:  # a host gene is not known by the miRNAs: MIR22HG
        return False
    words = all(part in common_words() for part in parts)
    numbered = any(map(str.isdigit, form)) and not form.islower()
    if numbered and (form.isupper() or not words):
        return False  # SLC7A11 is not known by SLC9A1; "phase2" is by its word
    return bool(parts) and all(part in vocabulary.words for part in parts)


# What stands right before a name that a question sets aside.
_ASIDE = re.compile(
    r"(?:\bnot(?: (?:on|about|for|the one))*(?: (?:the|that|those|its|plain))?"
    r"(?: (?:[\w’'-]+(?:-born|-derived)|of|from|about|on))*"
    r"|\b(?:leav(?:e|ing) (?:out|aside)|apart from|other than|except(?: for)?|rather than"
    r"|instead of|besides|ignor(?:e|ing)|exclud(?:e|ing)|never mind|aside from)"
    r"(?: [\w’'-]+){0,3}?)\s*$",
    re.IGNORECASE,
)


def set_aside(core: str, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The names that a question sets aside, where it has another one to be about."""
    aside = tuple(item for item in entities if _ASIDE.search(core[: item.start]))
    kinds = {item.kind for item in entities if item not in aside}
    listed = _LISTED.search(core)  # "which miRNAs other than miR-21 ..."
    return tuple(item for item in aside if listed or item.kind in kinds or "mirna" in kinds)


_LISTED = re.compile(
    r"\b(?:which|what|another|other)\b[^?]{0,40}\bmi(?:cro)?-?\s?rnas?\b|\bmi(?:cro)?-?\s?rnas\b|\bmirs\b",
    re.IGNORECASE,
)
_OPENED = re.compile(r"(?:[\"“«„»‚]|(?<!\w)['‘])\s?$")


def given_out(core: str, asking: str, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The names that put no condition: who asks, what is quoted before, what is "included".

    "The answer is 'X'. Which gene does Y silence?" asks nothing of X, whoever says so.
    """
    start = len(core) - len(asking)
    asks_by_name = any(item.start >= start for item in entities)
    return tuple(
        item
        for item in entities
        if _TOO.match(core, item.end)
        or (
            asks_by_name
            and item.start < start
            and (_OPENED.search(core[: item.start]) or _OF_THE_ASKER.match(core, item.end))
        )
    )


_TOO = re.compile(  # "endocrine and HER2 agents included": what is in as well is not what is asked
    r"(?: (?:agents?|drugs?|medicines?|ones|types?|subtypes?|patients|tumou?rs?))?,? included\W*$",
    re.IGNORECASE,
)
_OF_THE_ASKER = re.compile(  # "Working in a HER2 clinic." tells where the question comes from
    r"[\s-]+(?:\w+ )?(?:clinics?|wards?|units?|teams?|labs?|services?|boards?|meetings?"
    r"|departments?|nurses?|fellows?|residents?|consultants?|talks?|lectures?|journal clubs?"
    r"|presentations?|courses?|exams?|vivas?|slides?|posters?)\b",
    re.IGNORECASE,
)
_BIBLIOGRAPHIC_SHORT = frozenset(
    {"doi", "pmid", "url", "pdf", "ref", "refs", "vs", "etc", "faq", "usa", "uk", "eu"}
)


def _is_shouted(entity: Entity) -> bool:
    """Whether it is a plain word in capitals: HIGH, PLASMA, NOT, DOI."""
    word = entity.text.lower()
    return entity.kind == "symbol" and (
        word in common_words()
        or word in _BIBLIOGRAPHIC_SHORT
        or word in STOPWORDS
        or _is_doer(word)
    )


def _is_doer(word: str) -> bool:
    """Whether it is one who does what a plain word says: SENDERS."""
    match = re.fullmatch(r"(?P<does>[a-z]{4,})ers?", word)
    return match is not None and not common_words().isdisjoint({match["does"], f"{match['does']}e"})


def _mirna_known(key: str, base: str, keys: Mapping[str, int]) -> bool:
    if base not in keys:
        return False
    if key == base or key in keys:
        return True
    # asked for 5p: known when 5p is there, or when some place leaves the arm open
    return not any(other.startswith(f"{base}-") for other in keys)
