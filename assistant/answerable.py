"""Whether the best sentence answers a question, where no rule says that it does not.

A logistic regression over a few readable signals, fitted by `tests/evaluation/fit_answerable.py`.
It is for the near miss in which most words match and no closed class names what is asked for:
"which stent was coated with ...", "how was ... normalised". A word of the question that the
document never uses may be a paraphrase of the sentence or foreign to it. The two are told apart by
the question's own vector: without a foreign word it comes nearer to the sentence.
"""

import re
from dataclasses import dataclass, fields, replace
from operator import attrgetter

import numpy as np

from assistant.answers.kinds_told import asks_classes, tells_classes
from assistant.answers.series import SERIAL, serial
from assistant.answers.several import OF_ANYTHING, plural_asked, wants_several
from assistant.answers.verdicts import having
from assistant.asked import cues
from assistant.asked.kind_words import ASKS_MOLECULE, SUBJECT_VERBS
from assistant.asked.needs import needs_of_kind
from assistant.asked.wanted import Asked, Wanted
from assistant.draft import Decision
from assistant.foreign import foreign_subject, foreign_words, gain
from assistant.question import Kind, Question
from assistant.records import Refusal
from assistant.search.candidates import Candidate, Found
from index.opened import OpenIndex
from index.terms import tokens


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for and against an answer; the last five are the form of the question."""

    coverage: float  # share of the question's weighted tokens in the sentence or near it
    meant: float  # nearness of the sentence's vector
    gain: float  # by how much that grows without the words that the document never uses
    shown: float  # 1: the quantity that is asked for by name stands in the sentence
    noun: float  # 1: a noun is asked for, "which stent"
    count: float  # 1: "how many", "how long"
    yes_no: float
    manner: float  # 1: "how was it measured"
    procedure: float  # 1: which noun "was used", where the sentence does not have the noun


WEIGHTS = Signals(
    coverage=2.7,
    meant=2.9,
    gain=-18.5,
    shown=1.2,
    noun=-1.5,
    count=-1.6,
    yes_no=-0.7,
    manner=-1.8,
    procedure=-1.3,
)
BIAS = -1.2
LEAST = -2.2  # log odds below which there is no answer; dev loses next to none by it
FURTHER = 3  # sentences among which one that enumerates is looked for
LARGEST_GAIN = 0.15  # of those seen: what is surer than this can undo needs no vector
# Lists and comparisons are judged by their items and sides, look-ups by the records.
JUDGED = frozenset({Kind.FACT, Kind.NUMBER, Kind.YES_NO, Kind.DEFINITION})


def unanswered(question: Question, found: Found, opened: OpenIndex) -> Decision | None:
    """The refusal where an answer is too unlikely; it names what is asked for where it can."""
    if question.kind not in JUDGED:
        return None
    if thing := foreign_subject(question, found, opened):
        return Decision(Refusal.NOT_ANSWERED, thing)
    plain = signals(question, _best_with_quantities(question, found))
    if log_odds(replace(plain, gain=LARGEST_GAIN)) >= LEAST or _enumerated(question, found):
        return None
    if asks_classes(question.core.lower()) and any(
        tells_classes(one.text) and one.entities == 1.0 for one in found.sentences[:FURTHER]
    ):
        return None  # in whatever words they are counted: subtypes, subsets
    foreign = foreign_words(question, found)
    if log_odds(replace(plain, gain=gain(question, found, opened, foreign))) >= LEAST:
        return None
    named = asked_noun(question.sought) or (foreign[0] if len(foreign) == 1 else "")
    return Decision(Refusal.NOT_ANSWERED, named)


def _enumerated(question: Question, found: Found) -> bool:
    """Whether several things are asked for, and a sentence that tells such in a series is near."""
    if not wants_several(question):
        return False
    noun = plural_asked(question)
    foreign = {token for word in foreign_words(question, found) for token in tokens(word)}
    if (foreign & set(tokens(asked_noun(question.core)))) - OF_ANYTHING:
        return False
    told = [(serial(one.unit.text, noun), one) for one in found.sentences]
    nearest = sorted(told, key=lambda item: -item[0] * item[1].score)[:FURTHER]
    return any(
        gain >= SERIAL
        and (not noun or noun & (OF_ANYTHING | one.facts.tokens))  # any noun of those alike
        and log_odds(signals(question, one)) >= LEAST
        for gain, one in nearest
    )


def _best_with_quantities(question: Question, found: Found) -> Candidate:
    """The sentence to judge by: near the best one the first with all quantities, else the best."""
    best = found.sentences[0]
    return having(question.quantities, found.sentences) or best


_values = attrgetter(*(item.name for item in fields(Signals)))


def log_odds(seen: Signals) -> float:
    """Of the best sentence answering the question."""
    return float(np.dot(_values(WEIGHTS), _values(seen))) + BIAS


def signals(question: Question, best: Candidate) -> Signals:
    """All that needs no further vector."""
    lowered = question.sought.lower()
    noun = "" if question.is_yes_no else asked_noun(question.core)  # "do women whose tumour ..."
    if _ENZYME.search(noun) and Asked("molecule", known_in(question), frozenset()).met(best):
        noun = ""  # a symbol says of no enzyme which kind it is
    if noun and (_shows_kind(question, best, noun) or cues.LIMITS.search(noun)):
        noun = ""  # what shows the kind, or a limit, seldom has its name
    there = not noun or best.facts.tokens.issuperset(tokens(noun.split()[-1]))
    return Signals(
        coverage=best.coverage,
        meant=best.dense,
        gain=0.0,
        shown=float(bool(question.quantities) and all(q.met(best) for q in question.quantities)),
        noun=float(bool(noun)),
        count=float(bool(_COUNT.match(lowered))),
        yes_no=float(question.is_yes_no),
        manner=float(bool(_MANNER.match(lowered))),
        procedure=float(not there and bool(_PROCEDURE.search(lowered))),
    )


def _shows_kind(question: Question, best: Candidate, noun: str) -> bool:
    """Whether the sentence has the kind of thing that a noun asks for: an animal, a signal path."""
    kinds: list[Wanted] = [*needs_of_kind(question.demands)]
    if re.search(ASKS_MOLECULE, f"which {noun.lower()}?"):
        kinds += [one for one in question.demands if isinstance(one, Asked)]
    return bool(kinds) and all(need.met(best) for need in kinds)


_ENZYME = re.compile(r"\b(?:de|trans|phospha|syntha|liga|protea|kina|methyl|acetyl)[a-z]*ases?\b")


def known_in(question: Question) -> frozenset[str]:
    """The keys of the names that a question gives."""
    return frozenset(entity.key for entity in question.entities)


_COUNT = re.compile(r"\W*(?:\w+ ){0,2}?how (?:many|much|long|old|large|often|deep|far)\b")
_MANNER = re.compile(r"\W*how (?:was|were|is|are|did|does|do)\b")
_PROCEDURE = re.compile(
    r"\b(?:was|were|is|are) (?:\w+ )?(?:used|given|performed|done|taken|collected|measured|included"
    r"|compared|tested|chosen|applied|carried)\b"
)
_AUXILIARY = frozenset(
    "is are was were be been do does did can could has have had will would may might must"
    " should".split()
)
_NO_NOUN = frozenset(
    "of in on at to from for with by as than into after before during among between against about"
    " that which who and or not under over through via per".split()
)
_VERB = re.compile(SUBJECT_VERBS)
_ASKED = re.compile(r"\b(?:which|what|whose|how many|how much)\b(?P<rest>.*)", re.I | re.S)
_OF_A_KIND = re.compile(
    r"\W*(?:(?:other|else|exactly|more)\b\W*|(?:kind|type|sort|form)s? of\b\W*)"
)
_IS_THE = re.compile(r"(?:['’]s|\W*(?:is|are|was|were)) (?:the|an?|this)\b")
_OTHERWISE = re.compile(r"\W*(?:how(?! (?:many|much)\b)|why|when|where)\b", re.IGNORECASE)
_LONGEST_NOUN = 4  # words


def _is_noun(word: str) -> bool:
    return word[0].isalnum() and word.lower() not in _AUXILIARY | _NO_NOUN


def asked_noun(core: str) -> str:
    """The noun that is asked for with the words before it: "surgical technique"; else nothing.

    It ends before an auxiliary ("which tight junction protein is"); before another verb, which
    nothing marks, at the first plural ("which cells give") or else at the first word.
    """
    match = None if _OTHERWISE.match(core) else _ASKED.search(core)
    rest = _OF_A_KIND.sub("", match["rest"], count=1) if match else ""
    if is_the := _IS_THE.match(rest):
        rest = rest[is_the.end() :]
    run: list[str] = []
    end = ""
    words = re.findall(r"[A-Za-z0-9][\w'’/+-]*|[?.,;:()]", rest)
    for word, behind in zip(words[: _LONGEST_NOUN + 1], [*words[1:], "?"], strict=False):
        end = word.lower()
        if not _is_noun(word):
            break
        if run and _VERB.fullmatch(end) and _is_noun(behind):  # "which marker predicts survival"
            return " ".join(run)
        run.append(word)
    if end in _AUXILIARY or is_the:
        return " ".join(run)
    plural = (at for at, word in enumerate(run) if re.search(r"[^sui]s$", word.lower()))
    return " ".join(run[: next(plural, 0) + 1])
