"""What is asked: the kind of question, what it names, and what it wants to know of it."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.asked import cues, existence, needs, record_cues
from assistant.asked.entries_beside import beside_in_figures
from assistant.asked.frame_words import AUXILIARY
from assistant.asked.frames import recalls_a_record, sources_apart
from assistant.asked.fronted import records_first, to_which
from assistant.asked.lay_terms import in_their_words, without_idioms
from assistant.asked.left_aside import aside_first, without_aside
from assistant.asked.metadata_words import METADATA, REGISTERS
from assistant.asked.name_forms import join_names, name_numbers, part_names, words_apart
from assistant.asked.naming import (
    MID_SENTENCE,
    Vocabulary,
    constrains,
    given_out,
    name_entities,
    relatives,
    set_aside,
    telling,
    unknown_names,
    unseen_capitals,
)
from assistant.asked.orders import asking_part, strip_instructions
from assistant.asked.ordinals import in_figures
from assistant.asked.phrasal_verbs import in_one_word
from assistant.asked.premises import (
    as_question,
    question_first,
    without_interjection,
    without_label,
    without_presumed,
)
from assistant.asked.record_query import RecordQuery, record_query, slips_mended
from assistant.asked.records_wanted import asks_for_records, may_ask_for_records
from assistant.asked.short_forms import as_shortened_there, written_out
from assistant.asked.spelling import corrected, with_plain_marks
from assistant.asked.study_years import years_asked
from assistant.asked.told_beside import told_of_the_case
from assistant.asked.wanted import Wanted
from assistant.asked.works_meant import as_one_question, unquoted
from index.authors import fold
from index.names import Entity, symbol_key
from index.terms import STOPWORDS, tokens
from index.words import common_words


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

    `core` is the question without instructions to the assistant, its misspellings mended; `sought`
    the same in the words of the sources, and `tokens` its search tokens, widened by abbreviations.
    `entities` are the names that constrain; `unknown` those of them that the index has never seen.
    `demands` are what the evidence must have: `quantities` in the sentence quoted, the others there
    or around it.
    """

    text: str
    core: str
    sought: str
    kind: Kind
    tokens: tuple[str, ...]
    entities: tuple[Entity, ...]
    unknown: tuple[Entity, ...]
    relations: frozenset[str]
    demands: tuple[Wanted, ...]
    quantities: tuple[Wanted, ...] = ()
    excluded: tuple[Entity, ...] = ()  # "miR-503, not 503-3p": what the answer is not to be about
    is_why: bool = False
    is_yes_no: bool = False
    record: RecordQuery | None = None  # what it asks of the reference lists, if it may
    wants_studies: bool = False  # "is it so, and who showed it?"


_HERE = re.compile(  # where the answer is to be found, which is no record asked for
    r",\s+(?:the )?(?:whole|entire|complete) (?:paper|article|review|document|text)(?=\s*[?.!]*$)"
    r"|(?<!\d),?\s+(?:(?:in|from|of|by|per|according to|throughout) (?:this|the|your) (?:whole )?"
    r"(?:papers?|articles?|reviews?|documents?|texts?|sources?))(?=\s*[?.!]*$)"
    # "the miRNAs that this paper holds responsible": who tells, and no record either
    r"|\s(?:(?:that|which) )?(?:this|your) (?:paper|article|review|document|text)"
    r"(?= (?:holds?|blames?|names?|mentions?|links?|ties?|connects?|describes?|credits?|counts?"
    r"|considers?|discusses|associates|deals|speaks|tells)\b)",
    re.IGNORECASE,
)
_REFERRED_TO = re.compile(  # a gene, a range or a standard is no entry of a list
    r"\breference(?=[ -](?:genes?|ranges?|values?|intervals?|limits?|samples?|methods?|standards?"
    r"|genomes?|sequences?|transcripts?|(?:mi)?RNAs?|materials?|groups?|populations?|levels?|tests?"
    r"|compounds?|cells?|lines?|strains?|arms?|categor(?:y|ies)|laborator(?:y|ies)|cent(?:er|re)s?)\b)",
    re.IGNORECASE,
)
_OF_A_TRIAL = re.compile(  # a record, whose title may say alone that it is of a trial
    r"\btrials? (?:publications?|papers?|reports?|articles?|references?)\b", re.IGNORECASE
)
CONTEXT = re.compile(r"\s\([^()]*\)$")  # what a follow-up took over: it helps, and demands nothing


def understand(text: str, vocabulary: Vocabulary) -> Question:
    """Read a question: its kind, names, relations and demands. Never raises on odd text."""
    plain, wants_studies = _asked_of_claim(strip_instructions(unquoted(with_plain_marks(text))))
    plain = without_interjection(without_label(plain))
    plain = records_first(as_one_question(to_which(plain)))
    plain = slips_mended(plain, vocabulary.shelf())
    plain = beside_in_figures(in_figures(without_presumed(question_first(aside_first(plain)))))
    listed = years_asked(_HERE.sub("", _REFERRED_TO.sub("standard", plain)))[0]
    may_ask = may_ask_for_records(listed, polar=asks_yes_no(listed.lower()))
    record = record_query(listed, vocabulary.shelf()) if may_ask else None
    core = join_names(words_apart(plain), vocabulary.entity_keys)
    core = part_names(core, vocabulary.entity_keys, vocabulary.words)
    core = as_shortened_there(core, vocabulary)
    core = without_idioms(written_out(core, vocabulary), vocabulary)
    core = corrected(core, vocabulary.words, lambda name: fold(name) in vocabulary.shelf().people)
    core = name_numbers(core, vocabulary.entity_keys)
    sought = without_aside(core, lambda word: word in vocabulary.words or vocabulary.has_stem(word))
    sought = in_one_word(in_their_words(cues.WHO_TELLS.sub(" ", sought), vocabulary))
    lowered, asking = core.lower(), asking_part(core).lower()
    named = telling(core, name_entities(core, vocabulary), vocabulary)
    excluded = set_aside(core, named)
    left_out = (*excluded, *given_out(core, asking, named))
    left_out = (*left_out, *told_of_the_case(core, asking, named, vocabulary))
    entities = tuple(item for item in named if item not in left_out)
    entities = _of_its_own(core, entities) or entities
    entities = tuple(_as_family(item, vocabulary) for item in entities)
    of_itself = _REFERRED_TO.sub("standard", own_words(years_asked(asking)[0]))
    kind = _kind(core, of_itself, entities, record, vocabulary)
    wanted: tuple[Wanted, ...] = ()
    unknown = unknown_names(core, entities, vocabulary)
    if kind not in {Kind.REFERENCE, Kind.METADATA}:
        if asks_yes_no(asking):
            unknown = (*unknown, *unseen_capitals(asking_part(core), vocabulary))
        wanted = (
            *needs.asked_for(core, entities, vocabulary.lexicon.abbreviations),
            *needs.parts(core, entities),
        )
    asked = without_aside(core)
    quantities, own = needs.quantities(asked), CONTEXT.sub("", asked)
    # whose trial it was, a follow-up need not say again
    taken_over = own != asked and all(need.name != "trial" for need in needs.quantities(own))
    if taken_over or (kind is Kind.REFERENCE and _OF_A_TRIAL.search(core)):
        quantities = tuple(need for need in quantities if need.name != "trial")
    settings = needs.settings(own) or (needs.settings(asked) if quantities else ())
    return Question(
        text=text,
        core=core,
        sought=sought,
        kind=kind,
        tokens=tuple(vocabulary.lexicon.tokens(sought)),
        entities=tuple(
            item
            for item in entities
            if constrains(item, vocabulary) and not needs.names_quantity(item.text)
        ),
        unknown=unknown,
        relations=frozenset(name for name, cue in cues.RELATIONS.items() if cue.search(lowered)),
        # where a short form is used says nothing of what it stands for
        demands=() if kind is Kind.DEFINITION else (*settings, *wanted),
        excluded=excluded,
        quantities=quantities,
        is_why=bool(cues.WHY.search(lowered)),
        is_yes_no=asks_yes_no(asking),
        record=record,
        wants_studies=wants_studies,
    )


_CITE_IT = re.compile(
    r"\b(?:they|authors|review) (?:\w+ )?(?:cite|quote|refer to)s?\b", re.IGNORECASE
)


def _asked_of_claim(text: str) -> tuple[str, bool]:
    """A text in its plain frame, and whether the studies behind a claim are asked for beside."""
    if recalls_a_record(text):
        return text, False
    claim, sources = sources_apart(text)
    if sources:
        asked = as_question(claim)
        own = asking_part(asked).lower()
        of_records = record_cues.RECORD_NOUN.search(own) or _CITE_IT.search(asked)
        if asks_yes_no(own) and not of_records:  # "is a study of X among them"
            return asked, True
    return as_question(text), False


def _of_its_own(core: str, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """The names of a follow-up that stands by itself, a miRNA among them; else nothing.

    What it took over helps to find, and constrains nothing: "what if miR-9 is blocked? (PTEN)".
    """
    context = CONTEXT.search(core)
    own = [item for item in entities if context and item.end <= context.start()]
    return tuple(own) if any(item.kind == "mirna" for item in own) else ()


def _as_family(item: Entity, vocabulary: Vocabulary) -> Entity:
    """A miRNA that the sources name by the members of its family alone, as these."""
    members = relatives(item, vocabulary.entity_keys)
    return replace(item, text=", ".join(one.name for one in members)) if members else item


_OWN_WORD = re.compile(r"\b(?:what|which|who|whose|how|why|where|when)\b", re.IGNORECASE)


def own_words(asking: str) -> str:
    """A question without what it took over from the one before, where it asks in its own words."""
    own = CONTEXT.sub("", asking)
    return own if _OWN_WORD.search(own) else asking


# ── the kind ────────────────────────────────────────────────────────────────────────────────


def _kind(
    text: str,
    lowered: str,
    entities: tuple[Entity, ...],
    record: RecordQuery | None,
    vocabulary: Vocabulary,
) -> Kind:
    sought = record is not None and asks_for_records(record)
    if cues.EQUALS.search(lowered) and not (record and record.imprint):
        return Kind.DEFINITION
    if sought and record and record.constrains:
        return Kind.REFERENCE
    if not (record and record.constrains) and _is_metadata(text, lowered, entities, vocabulary):
        return Kind.METADATA
    if sought or _is_reference(text, lowered):
        return Kind.REFERENCE
    if cues.DEFINITION.search(lowered) or _is_short_form(lowered, vocabulary):
        return Kind.DEFINITION
    if _is_comparison(lowered, entities):
        return Kind.COMPARISON
    if asks_yes_no(lowered):
        return Kind.YES_NO
    if cues.NUMBER.search(lowered):
        return Kind.NUMBER
    if cues.LIST.search(lowered) and not any(entity.kind == "mirna" for entity in entities):
        return Kind.LIST
    return Kind.FACT


def _is_short_form(lowered: str, vocabulary: Vocabulary) -> bool:
    """Whether nothing is asked but what a short form of the sources is: "what are CAFs?"."""
    asked = cues.WHAT_IS.match(lowered)
    key = symbol_key(asked["term"]) if asked else ""
    return {key, key.removesuffix("s")} & vocabulary.lexicon.long_forms.keys() != set()


_CAPITALISED = re.compile(rf"{MID_SENTENCE}[A-Z][a-z]+\b")
_MOST_BESIDE = 3  # words besides those of the look-up; more are a subject of their own
_LABELLED = re.compile(  # "urine study: who's the first author?" asks of a cited one
    r"\W*(?:the )?(?!this\b|your\b|whole\b)(?:[\w-]+ ){1,4}(?:study|paper|trial|article)\s?[:–]",
    re.IGNORECASE,
)
_REGISTERED = re.compile(rf"\b{REGISTERS}\W?\w*\d{{4}}")  # a trial


def _is_metadata(
    text: str, lowered: str, entities: tuple[Entity, ...], vocabulary: Vocabulary
) -> bool:
    """Whether the document itself is asked about, rather than what it tells or whom it cites.

    A word that no document has says that something else is asked about: "who wrote Hamlet?".
    """
    if any(entity.kind != "symbol" for entity in entities) or _REGISTERED.search(text):
        return False
    if _LABELLED.match(text):
        return False
    if _CITE_IT.search(text):
        return False  # "do they cite a paper on X, and who wrote it?"
    found = {name: cue.search(lowered) for name, cue in METADATA.items()}
    matches = [match for match in found.values() if match]
    if not matches:
        return False
    funders = bool(found["funding"])  # a sponsor's name stands in no sentence of the text
    words = set(re.findall(r"[a-z]{2,}", lowered)) - STOPWORDS - record_cues.BIBLIOGRAPHIC_WORDS
    said = {word for match in matches for word in re.findall(r"[a-z]{2,}", match[0])}
    beside = words - said
    named = {word.lower() for word in _CAPITALISED.findall(text)}
    foreign = {
        word
        for word in beside
        if not (word in vocabulary.words or vocabulary.has_stem(word))
        and (word in named or word not in common_words())
    }
    return len(beside) <= _MOST_BESIDE and (not foreign or (funders and foreign <= named))


_ALTERNATIVE = re.compile(  # "2015 or later" is one span of years, "grade 3 or worse" of grades
    r"(?<!\byes )\b(?!(?<=\d )or (?:later|earlier|older|newer|younger|after|before|more|less|worse"
    r"|better|higher|lower|above|below|greater|fewer)\b)"
    r"or\b(?! (?:no|not)\b)"
)
_DENIED_OR = re.compile(  # "no tie to A or B" is of both, "whatever A or B" of any
    r"\b(?:no|not|without|never|lack of|whatever|whichever|regardless of|irrespective of|no matter)"
    r" (?:[\w/-]+ ){1,8}?or\b"
)


@functools.lru_cache(maxsize=256)  # asked several times on the way of a question
def asks_yes_no(lowered: str) -> bool:
    """Whether it wants a yes or no; "is it up or down?" offers two answers and wants neither."""
    asks = cues.YES_NO.search(lowered) or existence.looked_at(lowered)
    return bool(asks) and not offers_two(lowered) and not cues.POLITE_WISH.search(lowered)


_CASE_BEFORE = re.compile(  # "it may be A or B. Does X help?": the two are none to choose from
    rf"^[^?]*[.!]\s+(?={AUXILIARY}\s[^?]+\?\s*$)"
)


def offers_two(lowered: str) -> bool:
    """Whether it offers two answers to choose from, in its asking and not in the case before it."""
    asking = _CASE_BEFORE.sub("", lowered)
    return bool(_ALTERNATIVE.search(_DENIED_OR.sub("", asking)))


_EITHER = re.compile(
    r"(?P<one>[\w/-]+) or (?:(?:an?|the|in|to|with|of|by|on|for|any) )*(?P<other>[\w/-]+)"
)
_WEIGHED = re.compile(  # "higher in A or in B?" wants one of the two
    r"\b(?:more|less|fewer|higher|lower|better|worse|poorer|longer|shorter|greater|larger|smaller"
    r"|stronger|weaker|faster|slower|richer|commoner|likelier|earlier|later)\b"
    r"(?!(?: [\w-]+){0,4} than\b)[^?]*\b(?:in|for|with|at|after|before|from|among)\b[^?]*\bor\b"
)


def tells_of_both(lowered: str, text: str) -> bool:
    """Whether a text has both of two things that are offered, so that "A or B" is of both."""
    if _WEIGHED.search(lowered):
        return False
    there = set(tokens(text))
    offered = [
        tokens(match[name]) for match in _EITHER.finditer(lowered) for name in ("one", "other")
    ]
    return bool(offered) and all(set(words) <= there for words in offered if words)


def _is_reference(text: str, lowered: str) -> bool:
    return bool(
        record_cues.BIBLIOGRAPHY.search(lowered)
        or record_cues.DOI.search(lowered)
        or record_cues.STUDY.search(lowered)
        or record_cues.LISTED.search(lowered)
    ) or bool(record_cues.AUTHOR_YEAR.search(text) and record_cues.ABOUT_LISTS.search(lowered))


def _is_comparison(lowered: str, entities: tuple[Entity, ...]) -> bool:
    # "miR-15a/16" is one name of two that act together
    named = {entity.start: entity.key for entity in entities if entity.kind == "mirna"}
    return len(set(named.values())) > 1 and bool(cues.COMPARISON.search(lowered))
