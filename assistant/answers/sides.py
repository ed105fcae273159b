"""The sides of a comparison: what is set beside what, and the question about each alone."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answers.paired_sides import PLACES, of_one_by_senders, of_pairs
from assistant.answers.phrase_sides import phrase_sides
from assistant.answers.side import MOST_SIDES, Side, cut, without
from assistant.asked import cues
from assistant.asked.diseases import diseases
from assistant.lists.diseases import diseases_asked
from assistant.lists.left_out import refused_in
from assistant.lists.named import hard_terms
from assistant.lists.roles import Role, role_of
from assistant.lists.terms import Term, narrowed
from assistant.question import Kind, Question
from assistant.search.candidates import Candidate, Found
from assistant.search.facts import names
from index.lexicon import NO_LEXICON
from index.mirna import find_mirnas
from index.names import Entity
from index.opened import OpenIndex
from index.terms import tokens

GOOD = 3  # sentences at the top of the ranking that might tell of all sides together

_WHICH_AND_WHICH = (  # "what is told of A, and what of B?"
    r"\b(?:what|which)\b[^?]{3,80}?\band (?:what|which) (?:in|of|for|by|from|at|with)\b"
)
_ONE_AND_OTHER = (
    r"(?:of|for|in|by|from|with) (?:the )?one and (?:(?:of|for|in|by|from|with) )?the other"
)
_CONTRAST = re.compile(
    rf"{_WHICH_AND_WHICH}|"
    r"\b(?:compar\w+|contrast\w*|versus|vs|as opposed|as against|differ\w*"
    rf"|{_ONE_AND_OTHER}"
    r"|distinguish\w*|respectively|unlike|whereas|each|on the other hand|sets? \w+ apart"
    r"|next to|side by side|(?:stack|measure|match|size)s? up (?:against|to|with|beside)"
    r"|lines? up (?:against|beside)"
    r"|(?:fare|perform|weigh|sets?|put)s? against"
    r"|two (?:jobs|roles|effects|ways|functions|faces|sides|tasks|lives))\b",
    re.IGNORECASE,
)
# Of the kinds of things that a question names, those that make the sides, the most telling first.
_KINDS = ("name", "drug", "fluid", "cell", "organ", "process")


def sides(question: Question, found: Found, opened: OpenIndex) -> list[Side]:
    """What a question sets side by side, where no good sentence tells of all of it together."""
    if sent := of_one_by_senders(question, opened):
        return sent
    if paired := of_pairs(question, opened, _CONTRAST):
        return paired if question.kind is Kind.COMPARISON or _apart(paired, found) else []
    named = _mirnas(question)
    if len(named) > 1:
        several = of_each_mirna(question)
        return several if question.kind is Kind.COMPARISON or _apart(several, found) else []
    is_yes_no = question.kind is Kind.YES_NO
    if not is_yes_no or cues.SAME.search(question.core.lower()):
        if papers := _of_papers(question, opened) or _of_senders(question, opened):
            return papers
    if is_yes_no or not _CONTRAST.search(question.core) or _DIFFERING.search(question.core):
        return []
    several = _of_terms(question, opened) or _of_diseases(question, opened)
    several = several or _of_phrases(question, opened)
    return several if _apart(several, found, alike=_each_for_itself(question)) else []


def _each_for_itself(question: Question) -> bool:
    """Whether what one sentence says of all sides in one breath is no answer.

    Where miRNAs are told apart, what follows may be paired: "A and B targeted C and D".
    """
    apart = _TOLD_APART.search(question.core) and not _mirnas(question)
    return bool(apart or _OF_EACH.search(question.core))


def _mirnas(question: Question) -> list[Entity]:
    """The miRNAs that a question names, each once; "miR-221/222" is one side."""
    each = {one.key: one for one in question.entities if one.kind == "mirna"}
    return [*{one.start: one for one in each.values()}.values()]


def of_each_mirna(question: Question) -> list[Side]:
    """A side for each miRNA that a question names."""
    return [Side(one.text, _about(question, one), one) for one in _mirnas(question)]


_OF_EACH = re.compile(  # what is told of both in one breath tells them not apart
    r"\b(?:do|does|did|is|are|was|were|has|have|can) (?:each|either)\b"
    r"|\beach (?:(?:of (?:them|the|these)|one) )?(?:do|does|plays?|has|have|brings?|contributes?"
    r"|acts?|works?|chiefly|mainly)\b"
    rf"|\b{_ONE_AND_OTHER}\b"
    r"|\b(?:in|of|for|by|from) (?:the )?(?:[\w-]+ of )?each\b(?! other)"
    rf"|{_WHICH_AND_WHICH}",
    re.IGNORECASE,
)
_TOLD_APART = re.compile(
    r"\b(?:differ|differen(?:t(?:ly)?|ces?)|distinguish\w*|tells? \w+ apart)\b", re.IGNORECASE
)
_DIFFERING = re.compile(  # what differs from one study to the next is asked for, and no side
    r"\b(?:which|what)\b[^?]{3,60}\b(?:differ|diverge|var(?:y|ies)|disagree)\w*"
    r" (?:so |widely |much |greatly )*(?:between|among|across|from)"
    r" (?:the |different |individual )*"
    r"(?:stud(?:y|ies)|papers?|reports?|labs?|laborator(?:y|ies)|authors|groups)\b",
    re.IGNORECASE,
)
_EACH_LISTED = re.compile(
    rf"{_CONTRAST.pattern}|\band (?:which|what)(?: ones| of them)? \w+", re.IGNORECASE
)


def listed_sides(question: Question, opened: OpenIndex) -> list[Side]:
    """The sides of a question that wants a list for each: "which in urine, and which in tears?"."""
    if not _EACH_LISTED.search(question.core):
        return []
    return _of_terms(question, opened)


def _apart(several: Sequence[Side], found: Found, *, alike: bool = False) -> bool:
    """Whether no good sentence tells of all sides; `alike`: what says one thing of all is none."""
    return not any(
        all(_tells(one, item, several) for one in several)
        and not (alike and _in_one_breath(several, item.text))
        for item in found.sentences[:GOOD]
    )


_PAIRED = re.compile(  # "A and B hit C and D, respectively"
    r"\b(?:respectively|accordingly|correspondingly|in turn|the (?:former|latter))\b",
    re.IGNORECASE,
)


def _in_one_breath(several: Sequence[Side], text: str) -> bool:
    """Whether a sentence names the sides side by side alone: "both A and B were raised"."""
    if _PAIRED.search(text):
        return False
    labels = "|".join(re.escape(side.label.removesuffix("s")) for side in several)
    one = rf"(?<![\w-])(?:{labels})s?(?![\w-])"
    others = r"(?:\)?, (?:[\w-]+ ){0,3}\(?[\w-]+)*"  # of the same series
    beside = r"[\s,()/\"'“”‘’]*"
    joined = rf"{one}(?:{others}{beside}(?:and|or|&)?{beside}(?:[\w-]+ [\w-]+ \()?{one})+"
    rest, count = re.subn(joined, "", text, flags=re.IGNORECASE)
    return count > 0 and not re.search(one, rest, re.IGNORECASE)


def on_their_own(
    question: Question, several: Sequence[Side], ranked: list[Candidate]
) -> list[Candidate]:
    """The sentences without those that say one thing of all sides, where it is asked of each."""
    if not _each_for_itself(question):
        return ranked
    return [item for item in ranked if not _in_one_breath(several, item.text)] or ranked


def _tells(side: Side, item: Candidate, several: Sequence[Side]) -> bool:
    """Whether a sentence tells of a side; of two arms of one miRNA, by the own name."""
    bases = [mention.mirna.base for one in several for mention in find_mirnas(one.label)]
    return side.exactly(item) if len(set(bases)) < len(bases) else side.told_by(item)


_TWO_PLACES = re.compile(
    r"\bin (?:one|the one)\b[^?]*\b(?:another|the other)\b"
    r"|\b(?:the same|alike|different(?!iat)\w*)\b"
    r"|\btwo (?:jobs|roles|effects|ways|functions|faces|sides|tasks)\b",
    re.IGNORECASE,
)
DISTANT = 400  # characters between two findings that are not one
KEPT = 0.5  # what the second of them must keep of the first one's score


def in_two_places(question: Question, found: Found) -> list[Candidate]:
    """Two findings on one miRNA, where a question asks what it does here and there."""
    mirnas = [entity for entity in question.entities if entity.kind == "mirna"]
    if len({entity.key for entity in mirnas}) != 1 or not _TWO_PLACES.search(question.core):
        return []
    named = [item for item in found.sentences if names(item.facts, mirnas[0], NO_LEXICON) == 1]
    others = [item for item in named if _is_elsewhere(item, named[0])]
    return [named[0], others[0]] if others else []


def _is_elsewhere(item: Candidate, first: Candidate) -> bool:
    same = item.unit.document_id == first.unit.document_id
    far = abs(item.unit.start - first.unit.start) > DISTANT
    return (far or not same) and item.score >= KEPT * first.score


def _about(question: Question, entity: Entity) -> Question:
    """The question about one of its miRNAs alone."""
    mirnas = [item for item in question.entities if item.kind == "mirna"]
    others = [item for item in mirnas if entity.key != item.key and entity.start != item.start]
    dropped = {token for other in others for token in tokens(other.text)} - set(tokens(entity.text))
    return replace(
        question,
        core=cut(question.core, others),
        entities=tuple(item for item in question.entities if item not in others),
        tokens=tuple(token for token in question.tokens if token not in dropped),
    )


def _of_terms(question: Question, opened: OpenIndex) -> list[Side]:
    """A side for each of the terms that are set beside one another."""
    return [
        Side(
            question.core[one.start : one.end],
            without(question, others, opened),
            one,
            is_place=_is_place(one, question.core),
        )
        for one, others in _terms(question, opened)
    ]


def _of_senders(question: Question, opened: OpenIndex) -> list[Side]:
    """A side for each of the cells of which it is asked whether what they send does the same."""
    if question.kind is not Kind.YES_NO or len(_mirnas(question)) != 1:
        return []
    several = _of_terms(question, opened)
    sent = (isinstance(one.what, Term) and role_of(one.what, question.core) for one in several)
    return several if all(role is Role.SOURCE for role in sent) else []


def _of_papers(question: Question, opened: OpenIndex) -> list[Side]:
    """A side for each of the diseases that are asked about, where each has papers of its own.

    "How does miR-A differ between asthma and sepsis?": no sentence tells of both, and what a paper
    on sepsis tells is told of sepsis.
    """
    if not _SEVERAL.search(question.core):
        return []
    terms = [Term(name, "disease", *span) for name, span in diseases_asked(question.core, opened)]
    about = [
        frozenset(item.id for item in opened.documents if item.title and term.find(item.title))
        for term in terms
    ]
    if not 1 < len(terms) <= MOST_SIDES or not all(about):
        return []
    if any(one & other for one, other in itertools.combinations(about, 2)):
        return []
    several = []
    for term, documents in zip(terms, about, strict=True):
        others = [one for one in terms if one is not term]
        asked = without(question, others, opened)
        label = question.core[term.start : term.end]
        several.append(Side(label, asked, term, documents))
    return several


def _of_diseases(question: Question, opened: OpenIndex) -> list[Side]:
    """A side for each of the diseases in which one thing is asked about: "in gout and in lupus"."""
    named = {name: Term(name, "disease", *span) for name, span, _ in diseases(question.core)}
    if not 1 < len(named) <= MOST_SIDES:
        return []
    return [
        Side(
            question.core[one.start : one.end],
            without(question, [other for other in named.values() if other is not one], opened),
            one,
        )
        for one in named.values()
    ]


_SEVERAL = re.compile(
    rf"{_CONTRAST.pattern}|\b(?:between|same)\b"
    r"|\b(?:in|for|of) [^,?]+(?:,| and| or) (?:also )?(?:in|for|of) ",
    re.IGNORECASE,
)


def _of_phrases(question: Question, opened: OpenIndex) -> list[Side]:
    """The two phrases on either side of a "versus"."""
    if question.kind is Kind.NUMBER:
        return []  # the figures that are set side by side stand in one sentence
    phrases = phrase_sides(question.core, opened.lexicon)
    return [
        Side(
            question.core[one.start : one.end],
            without(question, [other for other in phrases if other is not one], opened),
            one,
        )
        for one in phrases
    ]


def _terms(question: Question, opened: OpenIndex) -> list[tuple[Term, list[Term]]]:
    """The terms that make the sides, each with the others."""
    named = narrowed(hard_terms(question, question.core, opened), question.core)
    refused = refused_in(named, question.core)
    named = [term for term in named if term not in refused]
    telling = [term for term in named if term.key != "cancer cell"]
    if len({term.key for term in telling if term.kind == "cell"}) > 1:
        named = telling  # cancer cells receive from all sides; beside one other, they are a side
    for kind in _KINDS:
        alike = list({term.key: term for term in named if term.kind == kind}.values())
        if 1 < len(alike) <= MOST_SIDES:
            every = [term for term in named if term.kind == kind]
            if {Role.SOURCE, Role.RECIPIENT} <= {role_of(term, question.core) for term in alike}:
                continue  # who sends and who receives are no sides
            return [(one, [term for term in every if term.key != one.key]) for one in alike]
    places = [one for one in named if one.kind in PLACES or one.key in _SITES]
    places = list({one.key: one for one in places if _is_place(one, question.core)}.values())
    if 1 < len(places) <= MOST_SIDES:
        return [(one, [other for other in places if other is not one]) for one in places]
    return []


_SITES = frozenset({"vascular barrier"})  # processes that are told of as a place: the vessels' wall
_IN = re.compile(r"\b(?:in|inside|within|at|on)\s+(?:[\w-]+\s+){0,3}$", re.IGNORECASE)


def _is_place(term: Term, text: str) -> bool:
    """Whether it is where something goes on: "inside macrophages", "at the vessel wall"."""
    return bool(_IN.search(text[: term.start]))
