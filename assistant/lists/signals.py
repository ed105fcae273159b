"""What speaks for a miRNA at a finding: the signals of every mention, held against a condition.

Their weights are fitted, not chosen; `mirnas.py` makes the list of those that they speak for.
"""

import functools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from operator import attrgetter, mul

from assistant.asked.identity import Same
from assistant.biology.rnas import is_mopped_up, mops_up, named_by_form
from assistant.lists.conditions import Condition, Part, condition_of, said_in
from assistant.lists.controls import asks_for_controls, is_control
from assistant.lists.evidence import Fit, fit_of
from assistant.lists.items import ITEM, asks_for_all, sorts_asked, sponges_asked
from assistant.lists.likened import DENIED, is_denied, likened
from assistant.lists.of_years import rests_on
from assistant.lists.roles import Role
from assistant.lists.roles_told import sent_by_others
from assistant.lists.sections import rows_alone
from assistant.lists.signs_told import level_told
from assistant.lists.told import MIRNAS, Finding, Told, findings, naming_mirnas
from assistant.question import Question
from assistant.search.weighing import weigh
from index.lexicon import Lexicon
from index.mirna import MirnaMention
from index.opened import OpenIndex
from index.terms import tokens


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for a miRNA at a finding, and what against; parts are counted."""

    least: float  # the place of the part met worst
    mean: float  # ... of the parts on average
    absent: float  # parts met nowhere
    other_role: float  # parts whose term plays another role than asked
    open_role: float  # ... whose role the sentence leaves open
    right_role: float
    other_sign: float  # parts moved the other way
    open_sign: float
    other_level: float  # the miRNA itself is lowered where raised is asked, or the other way round
    open_level: float
    covered: float  # the share of the question's weighted tokens in the sentence
    covered_best: float  # ... beside the sentence that has most of them
    row: float  # a table row


# Fitted by `python -m tests.evaluation.fit_lists` on questions read by hand; log odds.
WEIGHTS = Signals(
    least=4.02,
    mean=0.78,
    absent=-0.36,
    other_role=-3.43,
    open_role=-0.23,
    right_role=0.85,
    other_sign=-5.17,
    open_sign=-2.98,
    other_level=-4.97,
    open_level=-3.07,
    covered=0.91,
    covered_best=0.59,
    row=-1.10,
)
BIAS = -4.13
_values = attrgetter(*(item.name for item in fields(Signals)))


def score_of(signals: Signals) -> float:
    """The log odds that a miRNA with these signals is asked for."""
    weighed: float = sum(map(mul, _values(signals), _values(WEIGHTS)))
    return BIAS + weighed


_TABLE = frozenset(tokens("table"))

KEPT = 4096  # sentences whose tokens are kept: every list looks at all that name a miRNA

Signalled = tuple[Finding, MirnaMention, Signals, Sequence[Fit]]


def signalled(
    question: Question,
    opened: OpenIndex,
    documents: frozenset[str] | None = None,
    condition: Condition | None = None,
) -> Iterator[Signalled]:
    """Every mention of a miRNA with its signals; none where there is no condition.

    The condition is the question's where none is given.
    """
    condition = condition_of(question, opened) if condition is None else condition
    found = _findings_asked(question, opened, documents, condition)
    alone = rows_alone(question.core) and all(finding.own.is_row for finding in found)
    if alone:  # "in Table 1" says where to look
        parts = tuple(part for part in condition.parts if part.terms[0].key not in _TABLE)
        condition = replace(condition, parts=parts)
    shares = _covered(weigh(question, opened), found, opened)
    best = max(shares, default=0.0) or 1.0
    senders = [part for part in condition.parts if part.role is Role.SOURCE]
    ids = {finding.own.document_id for finding in found}
    said = {key: said_in(opened.summary(key).title, condition) for key in ids}
    meant = _meant(question, condition)
    for finding, share in zip(found, shares, strict=True):
        parts = said[finding.own.document_id]
        unsaid = [part for part in senders if part not in parts]
        for mention in filter(functools.partial(meant, finding.own), finding.named):
            if unsaid and _of_others(unsaid, finding, mention):
                continue
            like = likened(finding.around, len(finding.around) - 1, mention)
            context = _context(finding, mention)
            fits = [fit_of(part, finding.own, context, mention, like) for part in parts]
            if _told_by_excluded(condition, finding.own, fits):
                continue
            fits = _without_carrier(parts, fits)
            covered = (share, share / best)
            signals = _signals(condition, finding.own, mention, fits, covered)
            yield finding, mention, replace(signals, row=0.0) if alone else signals, fits


def _findings_asked(
    question: Question,
    opened: OpenIndex,
    documents: frozenset[str] | None,
    condition: Condition,
) -> list[Finding]:
    """The findings that a list is drawn from: rows alone where a table is spoken of."""
    anything = not condition and asks_for_all(question)
    if not (condition or anything or rows_alone(question.core)):
        return []
    studies, years = condition.studies, condition.years
    found = [
        finding
        for finding in _all_findings(opened, documents, sorts_asked(question))
        if condition.sections.hold(finding.own.document_id, finding.own.path)
        and (not studies or studies.hold(opened.document(finding.own.document_id), finding))
        and (not years or rests_on(years, opened.document(finding.own.document_id), finding))
    ]
    rows = [finding for finding in found if finding.own.is_row] if rows_alone(question.core) else []
    return rows or (found if condition or anything else [])


def _meant(question: Question, condition: Condition) -> Callable[[Told, MirnaMention], bool]:
    """Whether a mention may be of an item, by what a question leaves out or has denied."""
    denied = _denials_asked(question.core)
    mopped = _asks_mopped(question.core)
    sponging = sponges_asked(question.core)
    aside = {item.key for item in question.excluded}
    controls = asks_for_controls(question.core)

    def meant(own: Told, mention: MirnaMention) -> bool:
        if (aside and mention.mirna.key in aside) or _is_excluded(condition, own, mention):
            return False
        if not controls and is_control(own.text, (mention.start, mention.end)):
            return False
        if sponging:
            return mops_up(own.text, mention, own.mirnas)
        if is_mopped_up(own.text, mention, own.mirnas) != mopped:
            return False
        return denied is None or is_denied(own, mention) == denied

    return meant


def _all_findings(
    opened: OpenIndex, documents: frozenset[str] | None, sorts: frozenset[str]
) -> Iterator[Finding]:
    among = naming_mirnas(opened) if sorts == MIRNAS else [item.id for item in opened.documents]
    for key in among:
        if documents is None or key in documents:
            yield from findings(opened.document(key), sorts)


def _is_excluded(condition: Condition, own: Told, mention: MirnaMention) -> bool:
    if not condition.without:
        return False
    fits = (fit_of(part, own, (), mention) for part in condition.without)
    return any(fit.place == 1 and fit.role == 1 for fit in fits)


def _without_carrier(parts: Sequence[Part], fits: list[Fit]) -> list[Fit]:
    """The fits without what carries a miRNA where who sends it is told: it goes in vesicles."""
    sent = any(
        part.role is Role.SOURCE and fit.place and fit.role == 1
        for part, fit in zip(parts, fits, strict=True)
    )
    return [
        fit
        for part, fit in zip(parts, fits, strict=True)
        if not (sent and part.terms[0].kind == "carrier")
    ]


def _told_by_excluded(condition: Condition, own: Told, fits: Sequence[Fit]) -> bool:
    """Whether a part is met in another sentence alone, and there by what is left out."""
    if not condition.without:
        return False
    terms = [term for part in condition.without for term in part.terms]
    return any(
        fit.where is not None and fit.where is not own and term.find(fit.where.text)
        for fit in fits
        for term in terms
    )


_ASKS_MOPPED = re.compile(r"\b(?:spong|sequest|mop|soak)\w*", re.IGNORECASE)
_ASKS_BOUND = re.compile(
    r"\b(?:b(?:i|ou)nd\w*|latch\w* on(?: ?to)?|interact\w* with|captur\w*|trap\w*|catch\w*"
    r"|a[bd]sorb\w*|compet\w* for)\b",
    re.IGNORECASE,
)


def _asks_mopped(core: str) -> bool:
    """Whether miRNAs are asked for that another RNA takes away, or binds."""
    return bool(_ASKS_MOPPED.search(core) or (_ASKS_BOUND.search(core) and named_by_form(core)))


def _denials_asked(core: str) -> bool | None:
    """Whether items are asked for of which a thing is denied ("which miRNAs did not differ").

    None where it may be either.
    """
    core = _OTHERWISE.sub("", core)
    item = ITEM.search(core)
    if item and DENIED.search(core, item.end(), item.end() + DENIED_WITHIN):
        return True
    return None if _MAY_DENY.search(core) else False


_OTHERWISE = re.compile(  # "lowered and not raised" denies nothing
    r"(?<=ed)\W+(?:(?:and|but) )?not \w+(?:ed|er)\b\)?", re.IGNORECASE
)
DENIED_WITHIN = 60  # characters behind the items, in which a question says that nothing was found
_MAY_DENY = re.compile(
    r"\b(?:no|not|n't|nothing|without|un(?:altered|changed|affected|related)|fail\w*|neither|nor|never|lack\w*)\b"
    r"|n't\b|\bdisput\w+|\bcontradict\w*|\bconflict\w*",
    re.IGNORECASE,
)


def _context(finding: Finding, mention: MirnaMention) -> list[Told]:
    return [
        item
        for item in finding.context
        if not item.mirnas or any(other.mirna.matches(mention.mirna) for other in item.mirnas)
    ]


@functools.lru_cache(maxsize=KEPT)
def _tokens(text: str, lexicon: Same[Lexicon]) -> frozenset[str]:
    return frozenset(lexicon.thing.tokens(text))


def _of_others(unsaid: Sequence[Part], finding: Finding, mention: MirnaMention) -> bool:
    """Whether a finding tells that other cells send its miRNA, where who sends goes unsaid."""
    about = [
        told
        for told in finding.context
        if any(other.mirna.matches(mention.mirna) for other in told.mirnas)
    ]
    return any(sent_by_others(part, told) for part in unsaid for told in (finding.own, *about))


def _covered(
    weights: Mapping[str, float], found: Sequence[Finding], opened: OpenIndex
) -> list[float]:
    """The share of the question's weighted tokens in the sentence of each finding."""
    lexicon, total = Same(opened.lexicon), sum(weights.values()) or 1.0
    there = (
        _tokens(f"{finding.own.title} {finding.own.text}".strip(), lexicon) for finding in found
    )
    return [sum([weights[token] for token in weights if token in one]) / total for one in there]


def _signals(
    condition: Condition,
    own: Told,
    mention: MirnaMention,
    fits: Sequence[Fit],
    covered: tuple[float, float],
) -> Signals:
    there = [fit for fit in fits if fit.place]
    roles, signs = [fit.role for fit in there], [fit.sign for fit in there]
    level = level_told(own, mention) * condition.level if condition.level else 0
    return Signals(
        least=min((fit.place for fit in fits), default=1.0),  # a level alone may be asked for
        mean=sum(fit.place for fit in fits) / len(fits) if fits else 1.0,
        absent=len(fits) - len(there),
        other_role=roles.count(-1),
        open_role=roles.count(0),
        right_role=len(roles) - roles.count(-1) - roles.count(0),
        other_sign=signs.count(-1),
        open_sign=signs.count(0),
        other_level=float(level < 0),
        open_level=float(bool(condition.level) and not level),
        covered=covered[0],
        covered_best=covered[1],
        row=float(own.is_row),
    )
