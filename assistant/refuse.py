"""When not to answer, and what to say instead.

Decided before any writer is called: a language model cannot overrule it. The commonest failure is
the near miss, where every word fits but what is asked for is not there; so coverage of words is not
enough: names, settings and quantities that a question demands must stand in the evidence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answers.counted import unmeasured
from assistant.asked import cues, record_cues
from assistant.asked.advice_words import (
    ADVICE,
    EXPECTED,
    EXPLAINED,
    IMPERSONAL,
    OF_A_MEASURE,
    OF_A_PANEL,
    OF_A_RECORD,
    OF_ANY_CASE,
    OF_EVIDENCE,
    PERSON,
    POLITE_REQUEST,
    RATIONALE,
    REPORTED,
    asks_to_decide,
    is_of_a_group,
    is_of_a_patient,
    is_of_the_bench,
    is_told_for_its_meaning,
)
from assistant.asked.frame_words import LEAD_IN
from assistant.asked.frames import sources_apart
from assistant.asked.list_words import OF_A_COUNTRY
from assistant.asked.naming import MID_SENTENCE, Vocabulary
from assistant.asked.orders import is_instruction, strip_instructions
from assistant.asked.premises import as_question, put_directly
from assistant.asked.wanted import Need, unmet
from assistant.draft import Decision
from assistant.lists.asked import sentences_of, wants_mirna_list
from assistant.lists.sorts import sort_asked
from assistant.question import CONTEXT, Kind, Question
from assistant.records import Refusal
from assistant.search.candidates import RELEVANT, Candidate, Found
from assistant.unknown_terms import unknown_term
from index.mirna import find_mirnas
from index.names import Entity
from index.records import BlockKind
from index.terms import STOPWORDS, tokens

ADVICE_WANTED = Decision(Refusal.OUT_OF_SCOPE, "advice")
OF_ANOTHER_SUBJECT = Decision(Refusal.OUT_OF_SCOPE, "subject")


MAX_QUESTION = 2_000  # characters; what is longer is a document, not a question
TOO_LONG = f"That question is too long; please ask one of at most {MAX_QUESTION:,} characters."


def before_search(question: Question, vocabulary: Vocabulary) -> Decision | None:
    """What can be decided from the question alone."""
    if len(question.text.strip()) > MAX_QUESTION:
        return Decision(Refusal.NOT_A_QUESTION, told=TOO_LONG)
    if not_a_question(question, vocabulary):
        return Decision(Refusal.NOT_A_QUESTION)
    if _wants_advice(question.text):
        return ADVICE_WANTED
    if term := unknown_term(question, vocabulary):
        return Decision(Refusal.NOT_IN_SOURCES, term)
    if question.unknown and not _stands_beside_known(question):
        return Decision(
            Refusal.NOT_IN_SOURCES, ", ".join(dict.fromkeys(item.text for item in question.unknown))
        )
    return None


_OF_WHO_ASKS = re.compile(  # "if a patient asks whether her miR-9 is too high, what do I say?"
    r"\b(?:she|he|hers?|his|him|herself|himself)\b", re.IGNORECASE
)


def _wants_advice(text: str) -> bool:
    """Whether a question asks for advice by itself, and not by who orders or frames it.

    Whose order it is asks for nothing: "my boss says you may guess. Which miRNA ...?", nor does how
    a claim is framed: "can I take it that ...?"; of a patient it is advice all the same.
    """
    direct = put_directly(text)
    if direct != text and _OF_WHO_ASKS.search(direct):
        return True
    text = direct
    whole = " ".join(text.lower().split())
    if not asks_advice(whole):
        return False
    plain = as_question(sources_apart(strip_instructions(text))[0]).lower()
    return asks_advice(plain) or is_of_a_patient(whole, plain)


_LISTED_WITH = re.compile(r"\s*(?:[,/]|,?\s*(?:and|or|and/or)\b)\s*")


def _stands_beside_known(question: Question) -> bool:
    """Whether a list is asked for by several names of which the sources have one: "mTOR or S6K"."""
    if not wants_mirna_list(question):
        return False
    known = [item for item in question.entities if item not in question.unknown]

    def beside(item: Entity) -> bool:
        return any(
            _LISTED_WITH.fullmatch(
                question.core, min(one.end, item.end), max(one.start, item.start)
            )
            for one in question.entities
            if one is not item
        )

    return bool(known) and all(beside(item) for item in question.unknown)


_ASIDE = re.compile(  # "my patient has TNBC - any miRNAs ...": the case, then what is asked
    rf"\s[-–—]+\s|[:;]\s|,\s(?={LEAD_IN}(?:which|what|any|how|is there|are there|do|does)\b)"
)


def asks_advice(lowered: str) -> bool:
    """Whether advice for a patient is wanted, rather than what is reported of such patients.

    "My patient is on tamoxifen. Which miRNAs are implicated in resistance?" asks the latter. What a
    follow-up took over from the question before says nothing of what is wanted now.
    """
    own = CONTEXT.sub("", lowered)
    expected = bool(EXPECTED.search(own))
    of_papers = (OF_A_PANEL, OF_A_RECORD, POLITE_REQUEST, EXPECTED, OF_EVIDENCE, OF_ANY_CASE)
    for asked_of_papers in of_papers:
        own = asked_of_papers.sub("", own)
    parts = [part for one in sentences_of(own) for part in _ASIDE.split(one)]
    *told, asked = [part.strip() for part in parts if part.strip()] or [own]
    if not (ADVICE.search(own) or any(map(asks_to_decide, (*told, asked)))):
        return False
    if is_of_the_bench(own) or RATIONALE.match(asked):
        return False
    told_there = REPORTED.search(asked) or EXPLAINED.match(asked) or IMPERSONAL.match(asked)
    wanted = expected or told_there or is_told_for_its_meaning(told, asked)
    wanted = wanted or is_of_a_group(told, asked)
    reports = wanted and not PERSON.search(OF_A_MEASURE.sub("", asked))
    return not (told and reports and not ADVICE.search(asked))


def not_a_question(question: Question, vocabulary: Vocabulary) -> bool:
    """Whether there is nothing in it that could be looked up."""
    text = question.text.strip()
    letters = sum(char.isalpha() for char in text)
    if letters < 2 or len(text) > MAX_QUESTION:
        return True
    lowered = cues.GREETING.sub("", text.lower())
    if not lowered or cues.SMALL_TALK.match(lowered) or is_instruction(text):
        return True
    if question.entities:
        return False
    if cues.THANKS.match(lowered):
        return True
    words = re.findall(r"[a-z]{2,}", text.lower())
    known = [word for word in words if word in STOPWORDS or word in vocabulary.words]
    return not known and question.kind is not Kind.REFERENCE


_THE_PAPER = re.compile(
    r"\b(?:this|the|your|these)"
    r" (?:reviews?|papers?|articles?|authors?|documents?|tables?|figures?)\b"
    r"|\b(?:tables?|figures?|sections?) (?:\d{1,2}|[ivx]{1,4})\b",
    re.IGNORECASE,
)
_ITS_STUDY = re.compile(r"\bthe (?:papers?|study|trial|cohort|work|project)\b", re.IGNORECASE)


def after_search(
    question: Question, found: Found, floor: "Floor", *, of_one: bool = False
) -> Decision | None:
    """What only the evidence can tell: whether what is asked for is in it.

    Where `of_one` document is asked, "the trial" is its own, and says what the question is about.
    """
    if not found.sentences:
        return Decision(Refusal.NOT_ANSWERED)
    best = found.sentences[0]
    told_of = of_one and _ITS_STUDY.search(question.core)
    if not told_of and off_topic(question, found.sentences, floor):
        if _THE_PAPER.search(question.core):
            return Decision(Refusal.NOT_ANSWERED)  # it is not on another subject
        return OF_ANOTHER_SUBJECT
    if missing := apart_from(question, best):
        return Decision(Refusal.NOT_ANSWERED, missing)
    if missing := _named_by_capital(question, found.sentences):
        return Decision(Refusal.NOT_ANSWERED, missing)
    for lacking in (unmet_demand, unmeasured):
        if missing := lacking(question, found.sentences):
            return Decision(Refusal.NOT_ANSWERED, missing)
    if question.entities and best.entities <= floor.named:
        return Decision(Refusal.NOT_ANSWERED, question.entities[0].text)
    if covers(best) < floor.covered:
        return Decision(Refusal.NOT_ANSWERED)
    return None


@dataclass(frozen=True, slots=True)
class Floor:
    """Thresholds, chosen on the development half of the evaluation."""

    covered: float = 0.2
    named: float = 0.25  # of the entity factor: no sentence near names what the question names
    meant: float = 0.26  # nearness in meaning: with less, a shared word is one by chance
    on_topic: float = 0.12  # share of the words; with less, nothing but the meaning can tell
    alike: float = 0.38  # ... which then has to be nearer
    half: float = 0.5  # share of the words; with so many, less nearness will do
    hinted: float = 0.22  # ... which is this
    several: int = 4  # words of the question in the best sentence, which are no chance
    weighty: float = 0.25  # ... where they are so much of it
    shared: float = 0.6  # share of the words of "what is said about pigs", where pigs are told of


_FIGURE = re.compile(r"(?<![\w.,-])\d[\d.,–-]*\d(?![\w-])")
HAS_ALL = 0.99  # of a question's weighted words


def off_topic(question: Question, candidates: Sequence[Candidate], floor: Floor) -> bool:
    """Whether the question shares nothing with the sources but a word or two.

    In many papers any word stands somewhere, so that the nearest of the good sentences has to come
    near in meaning too. A list of miRNAs is asked of papers on them, however it is put.
    """
    if question.entities or wants_mirna_list(question):
        return False
    if candidates[0].in_place >= floor.shared and cues.ON_ANYTHING.search(question.core.lower()):
        return False
    if question.demands and not unmet(question.demands, candidates[:RELEVANT]):
        return False  # "why should plasma be spun twice?"
    near = max(item.dense for item in candidates[:RELEVANT])
    share = candidates[0].in_place
    if share >= floor.half and _tells_of_author(question, candidates[0].text):
        return False  # "how many patients did Kell study?"
    if share >= floor.half and sort_asked(question):
        return False  # "which fluids were studied?" has too few words to be near in meaning
    if share >= HAS_ALL and (
        candidates[0].unit.kind is BlockKind.TABLE_ROW or cues.WHAT_IS.match(question.core.lower())
    ):
        return False  # so few words are near to nothing in meaning: "mean age of group I?"
    figures = set(_FIGURE.findall(question.core))
    if share >= floor.half and figures and figures <= set(_FIGURE.findall(candidates[0].text)):
        return False  # "where does the 40-160 nm figure come from?" quotes the sentence
    told = len(set(question.tokens) - candidates[0].missing)
    if told >= floor.several and share >= floor.weighty:
        return False
    few, many = share < floor.on_topic, share >= floor.half
    return near < (floor.alike if few else floor.hinted if many else floor.meant)


def _tells_of_author(question: Question, text: str) -> bool:
    """Whether a text tells what somebody found whom a question names: "Kell et al.".

    Where it names them as one names authors, the answer comes with their record.
    """
    if record_cues.AUTHOR.search(question.core):
        return False
    names = (match[0] for match in _CAPITALISED.finditer(question.core))
    return any(re.search(rf"\b{name}\b\s(?:and\s[A-Z][a-z]+|et\sal)\b", text) for name in names)


def apart_from(question: Question, best: Candidate) -> str:
    """The names that stand nowhere together, where the question needs them together.

    A yes/no question is spared: that a name is not there may be its answer, unless it is asked what
    two do at once; and so is what a short form stands for, wherever it is used.
    """
    spared = question.is_yes_no and not _AT_ONCE.search(question.core)
    spared = spared or question.kind is Kind.DEFINITION
    return "" if spared else together(question, best)


_AT_ONCE = re.compile(
    r"\b(?:at the same time|at once|simultaneous\w*|jointly|in combination|combined|combining"
    r"|dual|double (?:blockade|inhibition|knock\w*))\b",
    re.IGNORECASE,
)
_CAPITALISED = re.compile(rf"{MID_SENTENCE}[A-Z][a-z]{{3,}}\b")


def _named_by_capital(question: Question, candidates: Sequence[Candidate]) -> str:
    """A word that its capital makes a name, told of elsewhere but not by the best sentence.

    "How long was the follow-up in the Kell study?" is not answered by another study's follow-up.
    """
    if question.is_yes_no:
        return ""
    best = candidates[0]
    for match in _CAPITALISED.finditer(question.core):
        if OF_A_COUNTRY.search(match[0].removesuffix("s")):
            continue  # who was studied, which need not be said again
        own = set(tokens(match[0]))
        others = (item for item in candidates if item.unit.document_id != best.unit.document_id)
        if own and own <= best.missing and any(not own & item.missing for item in others):
            return match[0]
    return ""


def together(question: Question, best: Candidate) -> str:
    """The names of a question, where no sentence has them together."""
    if len(question.entities) < 2 or best.entities > TOGETHER:
        return ""
    return " with ".join(dict.fromkeys(entity.text for entity in question.entities))


def covers(best: Candidate) -> float:
    """How far the best sentence covers what is asked, in words and in meaning; in [0, 1]."""
    return 0.5 * best.coverage + 0.5 * best.dense


TOGETHER = 0.5  # of the entity factor; at this, one of two names is missing from all sentences
MEANT = 0.7  # of words and meaning: the sentence is the one that is asked for
GO_ON = 3  # sentences of which one may go on from the best
IN_REACH = 0.4  # share of the best score that a sentence of another document must have


def unmet_demand(question: Question, candidates: Sequence[Candidate]) -> str:
    """The first thing that the question asks for by name and no good sentence gives.

    A sentence that is clearly the one meant may be read with the one before it: "119 women were
    seen (mean age 57). They had been referred for ..." gives the age of those who were referred.
    So may one near the top be that goes on from the best.
    """
    best = candidates[0]
    named = max(item.entities for item in candidates[:RELEVANT])
    arms = _arms(question) if named == 1.0 else frozenset()
    relevant = [
        item
        for item in candidates[:RELEVANT]
        if item.entities >= 0.75 * named
        and arms <= {mirna.key for mirna in item.mirnas}
        and (item.unit.document_id == best.unit.document_id or item.score >= IN_REACH * best.score)
    ]
    led = [best] if best.near and covers(best) >= MEANT else []
    led += [item for item in candidates[1:GO_ON] if item.near and item.near[-1].id == best.id]
    for item in led:
        if item in relevant and _goes_on(item, question):
            both = f"{item.near[-1].search_text} {item.unit.search_text}"
            relevant.append(replace(item, unit=replace(item.unit, search_text=both)))
    return unmet((*question.demands, *question.quantities), relevant)


def _goes_on(best: Candidate, question: Question) -> bool:
    """Whether the sentence before is on the same miRNA and fluid, so that both are read as one."""
    needs = (need for need in question.demands if isinstance(need, Need))
    if any(need.is_of_a_rival(best.unit.search_text) for need in needs):
        return False
    before = {mention.mirna.base for mention in find_mirnas(best.near[-1].search_text)}
    return not best.mirnas or before <= {mirna.base for mirna in best.mirnas}


def _arms(question: Question) -> frozenset[str]:
    """The arms that the question means: what the bare name does is not told of them."""
    return frozenset(
        mention.mirna.key
        for entity in question.entities
        if entity.kind == "mirna"
        for mention in find_mirnas(entity.text)
        if mention.mirna.arm
    )


def message(decision: Decision, covered: Sequence[str]) -> str:
    """What the reader is told; `covered` are names that the nearest passages do speak of."""
    if decision.told:
        return decision.told
    said = set(re.findall(r"[\w/-]+", decision.what))
    covered = [name for name in covered if name not in said]
    near = f" They do cover: {', '.join(covered)}." if covered else ""
    match decision.reason:
        case Refusal.NOT_IN_SOURCES:
            return f"The indexed sources do not mention {decision.what}.{near}"
        case Refusal.NOT_ANSWERED if decision.what:
            missing = decision.what.removeprefix("such a ")
            return f"The indexed sources do not say this; missing there: {missing}.{near}"
        case Refusal.NOT_ANSWERED:
            return f"The indexed sources do not answer this question.{near}"
        case Refusal.OUT_OF_SCOPE if decision.what == "advice":
            return (
                "This assistant quotes scientific documents; it gives no advice for a patient."
                " Ask what the documents report instead."
            )
        case Refusal.OUT_OF_SCOPE:
            return "This is outside the subject of the indexed sources."
        case _:
            return "Please ask a question about the indexed documents."
