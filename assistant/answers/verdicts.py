"""The headline over the sentences of an answer, and which of them say yes or no at all."""

import itertools
import re
from collections.abc import Iterator, Sequence

from assistant.asked.existence import one_among, things_looked_at
from assistant.asked.wanted import Wanted
from assistant.headline.direction import headline, plain_finding
from assistant.headline.of_others import is_of_that_arm
from assistant.headline.report_words import tells_no_result
from assistant.headline.said_of_another import wants_a_trial
from assistant.headline.those_asked import are_unnamed
from assistant.headline.unsaid import leaves_unsaid
from assistant.headline.wording import NO, NOT_SO, UNKNOWN, YES
from assistant.question import Question
from assistant.search.candidates import Candidate
from index.lexicon import Lexicon
from index.records import BlockKind
from index.terms import tokens

DECIDING = 8  # sentences that are looked at where the best ones say neither yes nor no
DECIDES = 0.5  # share of the best score that such a sentence must have
_PLAIN_VERDICTS = {YES, NO}


def lead_over(question: Question, chosen: Sequence[Candidate], words: Lexicon) -> str | None:
    """The headline over some sentences, of which those on nobody who is asked about say nothing."""
    of_those = [item for item in chosen if not _is_of_nobody_asked(question, item)]
    if chosen and not of_those:
        return UNKNOWN if _headline(question, chosen, words) == UNKNOWN else None
    lead = _headline(question, of_those, words)
    plain = lead in _PLAIN_VERDICTS
    telling = [
        item for item in of_those if not plain or not _leaves_unsaid(question, item, lead, of_those)
    ]
    if len(telling) == len(of_those):
        return lead
    return _headline(question, telling, words) if telling else None


def _leaves_unsaid(
    question: Question, item: Candidate, verdict: str | None, beside: Sequence[Candidate] = ()
) -> bool:
    """Whether a sentence does not name the places of a question, or for a no only other ones.

    What is told `beside` it of the same miRNA may name them for it.
    """
    before = [unit.search_text for unit in reversed(item.near)]
    around = item.around.removesuffix(item.subject)
    told = [one.text for one in beside if one is not item and one.mirnas & item.mirnas]
    only_others = verdict != YES
    return leaves_unsaid(
        question.core, item.text, [*before, around, *told], item.subject, only_others=only_others
    )


def _headline(question: Question, chosen: Sequence[Candidate], words: Lexicon) -> str | None:
    before = {item.id: item.near[-1].search_text for item in chosen if item.near}
    return headline(question, [item.unit for item in chosen], before, words)


_KEY = re.compile(r"\W*(?:Abbreviations?|Footnotes?)\b(?: used)?\s*:", re.IGNORECASE)  # of a table


def _is_of_nobody_asked(question: Question, item: Candidate) -> bool:
    """Whether a sentence names none of those asked about, or only spells out what is short."""
    return bool(_KEY.match(item.unit.text)) or are_unnamed(
        question.core, f"{item.text} {item.around}"
    )


def deciding(ranked: Sequence[Candidate]) -> Iterator[Candidate]:
    """The sentences near enough to the best one to decide, and as good in what they name."""
    best = ranked[0]
    telling = (item for item in ranked if item is best or not tells_no_result(item.text))
    for item in itertools.islice(telling, DECIDING):
        if item.score >= DECIDES * best.score and item.entities >= best.entities:
            yield item


def having(wanted: Sequence[Wanted], ranked: Sequence[Candidate]) -> Candidate | None:
    """The first of the sentences near the best one that shows all that is wanted; else None.

    A sentence that goes on from the best one is on what that names: "The K study has been
    published. Patients (n = 90) were randomised ...".
    """
    if not wanted:
        return None
    best = ranked[0].id
    going_on = (one for one in ranked[:DECIDING] if any(unit.id == best for unit in one.near))
    near = itertools.chain(deciding(ranked), going_on)
    return next((one for one in near if all(need.met(one) for need in wanted)), None)


_OF_IT = re.compile(r"(?:Its?|They|Their|The (?:miRNA|microRNA|drug))\b")  # what was named before


def that_decides(
    question: Question,
    ranked: Sequence[Candidate],
    chosen: Sequence[Candidate],
    lead: str | None,
    words: Lexicon,
) -> tuple[Candidate, str] | None:
    """A sentence further down that says yes or no, where no other there says the opposite.

    "HA and NAH were measured" has the words of a question, "HA rose" is behind it and answers; so
    does "the trial did not meet its end-point", which goes on from the best of all.
    """
    if lead not in {None, UNKNOWN}:
        return None
    best = ranked[0]
    named = {one.id for one in deciding(ranked)}
    going_on = (
        item
        for item in ranked
        if item.near
        and (
            item.near[-1].id == best.id
            or (item.near[-1].id in named and _OF_IT.match(item.unit.text))
        )
    )
    said: dict[str, Candidate] = {}
    for near in (deciding(ranked), going_on):
        for item in near if not said else ():
            verdict = None if item in chosen else lead_over(question, [item, *chosen], words)
            if verdict in _PLAIN_VERDICTS or verdict == NOT_SO:
                said.setdefault(verdict, item)
    if len(said) != 1:
        return None
    [(verdict, item)] = said.items()
    return item, verdict


def that_says(
    question: Question, lead: str, chosen: Sequence[Candidate], words: Lexicon
) -> Candidate | None:
    """The first of the sentences that bears out a headline by itself; None for "not said"."""
    if lead == UNKNOWN:
        return None
    return next((item for item in chosen if lead_over(question, [item], words) == lead), None)


def plainest(
    question: Question, ranked: Sequence[Candidate], about: frozenset[str], words: Lexicon
) -> tuple[Candidate, str] | None:
    """The best sentence that reports no difference, or one between just the groups asked for.

    None where that denies what the best of all says by itself, with a figure: of whom is asked.
    """
    on_arm = any(is_of_that_arm(question.core, item.unit.text) for item in deciding(ranked))
    for item in deciding(ranked):
        if _is_of_nobody_asked(question, item):
            continue
        if on_arm and not is_of_that_arm(question.core, item.unit.text):
            continue  # what is told of all alike denies nothing of one
        verdict = plain_finding(question, item.unit, about, words)
        if verdict and not (verdict in _PLAIN_VERDICTS and _leaves_unsaid(question, item, verdict)):
            best = ranked[0]
            denied = verdict == NOT_SO and _SIGNIFICANT.search(best.unit.text)
            return None if denied and lead_over(question, [best], words) == YES else (item, verdict)
    return None


_NONE_LOOKED = re.compile(  # what was not looked at
    r"\b(?:no|few|little|lack of|not (?:yet )?(?:been )?|never|yet to be|remains? to be)\b"
    r"[^.;]{0,40}\b(?:stud(?:y|ies|ied)|reports?|reported|data|evidence|investigat|explor|research|known|examin|address|discuss)"
    r"|\b(?:needed|required|warranted|awaited) (?:in|for|by|from) (?:further|future|later) "
    r"|\b(?:further|future|more|additional|larger) (?:stud(?:y|ies)|work|research|experiments?)\b"
    r"[^.;]{0,60}\b(?:needed|required|warranted|awaited|necessary)\b",
    re.IGNORECASE,
)


def not_among(question: Question, ranked: Sequence[Candidate]) -> str:
    """What is asked to be one of several and no good sentence names; empty where one does."""
    thing = one_among(question.core)
    words = {token for word in re.findall(r"\w[\w/-]*", thing) for token in tokens(word)}
    named = any(not words & item.missing for item in ranked[:DECIDING])
    return "" if named or not words else thing


_IN_WHOM = frozenset(  # "did they test it in patients?": whoever speaks of patients does not tell
    tokens(
        "patient patients people human humans animal animals mouse mice rat rats woman women man"
        " men volunteers specimens samples tissue vivo vitro"
    )
)


def that_looks_at(question: Question, ranked: Sequence[Candidate]) -> Candidate | None:
    """The first sentence that tells of a thing, where it is asked if anybody has looked at it."""
    things = {token for word in things_looked_at(question.core) for token in tokens(word)}
    return (
        next(
            (
                item
                for item in ranked
                if things.isdisjoint(item.missing)
                and item.unit.kind is not BlockKind.ABBREVIATIONS
                and not _NONE_LOOKED.search(item.text)
                and not wants_a_trial(question.core, item.text)
            ),
            None,
        )
        if things - _IN_WHOM
        else None
    )


_SIGNIFICANT = re.compile(r"(?<!not )\bsignificantly\b[^.]*\b[Pp] ?[<=] ?0?\.0")
