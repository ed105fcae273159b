"""How far a sentence or row that names a miRNA meets the parts of a list question's condition.

Each part is looked for in the finding: where it stands (`place`), whether it plays the role asked
for, whether the miRNA moves it the way asked for. What a sentence leaves open is told from what it
contradicts, so that a reader of many signals (`signals.py`) can weigh them.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.biology.concepts import find_concepts
from assistant.biology.lay_words import as_resistance
from assistant.biology.parties import (
    belongs_elsewhere,
    bracketed,
    column_role,
    conditioned,
    recipients,
    sources,
    targets,
    within,
)
from assistant.citing.evidence_words import CELL_LINE
from assistant.lists.conditions import Part
from assistant.lists.likened import Like
from assistant.lists.roles import Role
from assistant.lists.terms import Term
from assistant.lists.told import Told
from assistant.lists.words import DEATH
from assistant.polarity.effects import directions, effect, level_of, sign_on
from index.mirna import MirnaMention, find_mirnas
from index.names import find_entities

Span = tuple[int, int]

IN_CONTEXT = 0.7  # what meeting a part in a neighbouring sentence counts, beside one in place
LIKENED = 0.9  # ... in the sentence that its own one likens itself to
IN_HEADING = 0.6  # ... in the heading
OF_SECTION = 0.75  # ... where that names an organ, a drug or the like: all of the section is on it
_HEADED = frozenset({"process", "use"})  # a heading places these, never a name
_SECTIONED = frozenset({"organ", "thing"})  # ... these where it speaks of nothing else
_SEVERAL = re.compile(r",|\band\b|&|/")
_COLUMNED = frozenset({"use", "fluid", "organ"})  # the name of a column places these
_SPELLED = frozenset({"organ", "process", "cell", "fluid", "disease"})
RATED_WITHIN = 45  # characters between a rating and what it rates


@dataclass(frozen=True, slots=True)
class Fit:
    """How a finding meets a part.

    `place` is 1 in the sentence itself, less around it, 0 nowhere. `role` and `sign` are 1 as
    asked, -1 the other way, 0 where the sentence leaves it open. `where` is the sentence; None
    stands for a heading.
    """

    place: float = 0.0
    role: float = 0.0
    sign: int = 0
    where: Told | None = None
    gap: int = 0  # characters between the miRNA and the part

    @property
    def worth(self) -> float:
        """What to choose the best reading of several by."""
        return self.place + self.role + self.sign


ABSENT = Fit()


def fit_of(
    part: Part,
    own: Told,
    context: Sequence[Told],
    mention: MirnaMention,
    like: Like | None = None,
) -> Fit:
    """The best reading of a part in a finding; `like` is the one that it likens itself to."""
    fit = _fit_of(part, own, context, mention)
    if like is None or (fit.place == 1 and part.sign and fit.sign):
        return fit
    model = _fit_of(part, like.told, (), like.mention)
    if part.sign:
        levels = level_told(own, mention) * level_told(like.told, like.mention)
        model = replace(model, sign=model.sign * like.sign * (levels or 1))
    if model.place and model.where is like.told:
        model = replace(model, place=LIKENED * model.place)
    return max(fit, model, key=lambda one: one.worth)


def _fit_of(part: Part, own: Told, context: Sequence[Told], mention: MirnaMention) -> Fit:
    found = list(_readings(part, own, own, mention))
    if not found or max(fit.sign for fit in found) >= 0:  # a denial is not outweighed by others
        found += [
            fit
            for told in context
            if _may_tell(part, told, own, mention)
            for fit in _readings(part, told, own, _mention_in(told, own, mention))
        ]
    if found:
        if part.sign and part.terms[0].kind == "use":  # the rating that stands first is the miRNA's
            return next((fit for fit in found if fit.sign), found[0])
        signed = [fit for fit in found if fit.where is own and fit.sign and not own.is_row]
        if part.sign and len({fit.sign for fit in signed}) > 1:
            return min(signed, key=lambda fit: fit.gap)  # of two things said, what is nearest
        return max(found, key=lambda fit: fit.worth)
    if part.role is Role.ANY and _heads(part, own):
        place = IN_HEADING if part.terms[0].kind in {"process", "use"} else OF_SECTION
        return Fit(place, 1, _headed_sign(part, own, mention) if part.sign else 1)
    return ABSENT


def _headed_sign(part: Part, own: Told, mention: MirnaMention) -> int:
    """Which way a miRNA moves what its section or column is about; 0 where that is not told."""
    if own.is_row:
        return -part.sign * level_told(own, mention) if DEATH.search(_columns(own)) else 0
    if part.terms[0].key == "resistance":  # a section on it tells what confers it, or undoes it
        return part.sign * (-1 if _SENSITIVE.search(own.text) else 1)
    return -part.sign if _CURBING.search(own.path[-1]) else 0


_SENSITIVE = re.compile(
    r"\b(?:re-?)?sensiti[sz]\w*|\b(?:oppos|revers|regain|restor|overcom|overcam|counteract|delay|abrogat)\w*",
    re.IGNORECASE,
)
_LESS_SENSITIVE = re.compile(r"sensiti|respons|refractory|benefit", re.IGNORECASE)


@functools.lru_cache(maxsize=4096)
def _as_resistance(told: Told) -> Told | None:
    """A sentence with sensitivity to a treatment put as lack of resistance; None for most."""
    if told.cells or not _LESS_SENSITIVE.search(told.text):
        return None
    text = as_resistance(told.text)
    if text == told.text:
        return None
    return replace(told, text=text, mirnas=tuple(find_mirnas(text)), spelled=())


def _columns(own: Told) -> str:
    return "; ".join(column for column, _ in own.cells)


def _may_tell(part: Part, told: Told, own: Told, mention: MirnaMention) -> bool:
    """Whether a neighbour can meet a part for `own`: who sends is said of the miRNA itself."""
    if part.role is Role.SOURCE and _column_spans(own, "source"):
        return False
    told_of_it = _mention_in(told, own, mention) is not None
    return told_of_it or not (part.sign < 0 or part.role in {Role.SOURCE, Role.RECIPIENT})


def _mention_in(told: Told, own: Told, mention: MirnaMention) -> MirnaMention | None:
    if told is own:
        return mention
    return next((other for other in told.mirnas if other.mirna.matches(mention.mirna)), None)


def _readings(part: Part, told: Told, own: Told, mention: MirnaMention | None) -> Iterator[Fit]:
    place = 1.0 if told is own else IN_CONTEXT
    if part.terms[0].key == "resistance" and part.sign and not part.terms[0].find(told.text):
        put = _as_resistance(told)
        also = _mention_in(put, own, mention) if put and mention else None
        if put and also:
            for fit in _readings(part, put, put if told is own else own, also):
                yield replace(fit, where=told)
            return
    for term in part.terms:
        for span in places(term, told):
            if mention is not None and not told.cells:
                if belongs_elsewhere(told.text, mention, span, told.mirnas):
                    continue
            yield Fit(
                place * term.share,
                _role_fit(part.role, term, span, told),
                1 if part.role is Role.TARGET else _sign_fit(part.sign, term, span, told, mention),
                told,
                0 if mention is None else max(span[0] - mention.end, mention.start - span[1], 0),
            )


def places(term: Term, told: Told) -> list[Span]:
    """Where a sentence speaks of a term, in full or by an abbreviation that stands for it."""
    spelled = [
        (start, end)
        for start, end, long in told.spelled
        if term.kind in _SPELLED and term.find(long)
    ]
    return [*term.find(told.text), *spelled]


def _heads(part: Part, own: Told) -> bool:
    heading = own.path[-1] if own.path else ""
    return any(
        (term.kind in _HEADED and any(term.find(one) for one in own.path))
        or (term.kind in _SECTIONED and term.find(heading) and not _SEVERAL.search(heading))
        or (term.kind in _COLUMNED and bool(term.find(_columns(own))))
        or (term.kind == "name" and term.long and term.find(heading))
        or (
            term.kind == "drug"
            and term.find(heading)
            and (not _names_drug(own) or _THE_DRUG.search(own.text))
        )
        for term in part.terms
    )


_THE_DRUG = re.compile(r"\bthe (?:drug|agent|antibody|taxane|inhibitor)\b", re.IGNORECASE)


def _names_drug(told: Told) -> bool:
    """Whether a sentence names a drug itself, so that it is not of the one in its heading."""
    return any(item.kind == "drug" for item in find_entities(told.text))


# ── roles ───────────────────────────────────────────────────────────────────────────────────

LIKELY = 0.5  # a cell that is named and does not send is likely to receive


def _role_fit(role: Role, term: Term, span: Span, told: Told) -> float:
    if role is Role.ANY:
        return 1
    if role is Role.TARGET:
        return float(any(item.start <= span[0] < item.end for item in targets(told.text)))
    sending, receiving = _column_spans(told, "source"), _column_spans(told, "recipient")
    if term.is_cell and not told.cells and within(span, conditioned(told.text)):
        return -1
    if role is Role.SOURCE:
        if within(span, sending):
            return 1
        return -1 if sending or not _is_cell(term, span, told) or within(span, receiving) else 0
    if within(span, sending):
        return -1
    return 1 if within(span, receiving) else LIKELY


def _is_cell(term: Term, span: Span, told: Told) -> bool:
    return term.is_cell or bool(CELL_LINE.fullmatch(told.text[slice(*span)]))


def sent_by_others(part: Part, told: Told) -> bool:
    """Whether a sentence or row names who sends, and that is another cell than a part asks for."""
    spans = _column_spans(told, "source")
    named = (one for start, end in spans for one in find_concepts(told.text[start:end]))
    cells = {one.name for one in named if one.kind == "cell"}
    return bool(cells) and not any(term.key in cells for term in part.terms)


def _column_spans(told: Told, role: str) -> list[Span]:
    """The names of senders or recipients in a sentence, or in the columns of a row."""
    find = sources if role == "source" else recipients
    if not told.cells:
        return list(find(told.text))
    spans, at = [], 0
    for name, cell in told.cells:
        named_source = at == 0 and "source" in name.lower()
        if column_role(name) == role or (role == "source" and named_source):
            spans += [(at + start, at + end) for start, end in bracketed(cell)]
        elif not (role == "recipient" and named_source):
            spans += [(at + start, at + end) for start, end in find(cell)]
        at += len(cell) + 2
    return spans


# ── directions ──────────────────────────────────────────────────────────────────────────────


def _sign_fit(asked: int, term: Term, span: Span, told: Told, mention: MirnaMention | None) -> int:
    if not asked:
        return 1
    if term.is_name:
        if asked < 0 and any(item.start <= span[0] < item.end for item in targets(told.text)):
            return 1
        stated = effect(told.text, (mention.start, mention.end), span).sign if mention else 0
        stated = 0 if told.cells else stated or sign_on(told.text, span).sign
        return stated * asked or 1  # silence about a name is no denial
    rated = term.kind == "use"  # a prognosis is good or bad only where the sentence rates it
    if rated and DEATH.fullmatch(told.text, *span):
        return -asked * _deaths(span, told, mention)
    if rated and not _is_rated(told.text, span):
        return 0
    must_say = rated or mention is None  # what is silent in a neighbour is not said of the miRNA
    if _same_sign(asked, span, told, mention, must_say=must_say):
        return 1
    return -1 if _same_sign(-asked, span, told, mention, must_say=must_say) else 0


def _deaths(span: Span, told: Told, mention: MirnaMention | None) -> int:
    """Whether deaths rise with a miRNA (+1) or fall with it; silence says the first."""
    level = level_told(told, mention) if mention else 0
    fewer = _FEWER.search(told.text[: span[0]]) or _FEWER_AFTER.match(told.text, span[1])
    if not level and _TOGETHER.search(told.text):
        return 0  # a score of many says nothing of each
    return (level or 1) * (-1 if fewer else 1)


_TOGETHER = re.compile(r"\b(?:combin\w*|scores?|panels?|signatures?|models?)\b", re.IGNORECASE)


_FEWER = re.compile(
    r"\b(?:less|lower|fewer|reduced|reduc\w+|decreas\w+|prevent\w*|delay\w*"
    r"|avert\w*)(?: \w+){0,3} $",
    re.IGNORECASE,
)
_FEWER_AFTER = re.compile(r"[^,;.]{0,30}\b(?:less|fewer|rarer|lower)\b", re.IGNORECASE)


def _same_sign(
    sign: int, span: Span, told: Told, mention: MirnaMention | None, *, must_say: bool
) -> bool:
    text = told.text
    if _ATTRIBUTE_AFTER.match(text, span[1]) or _CIRCUMSTANCE.search(text[: span[0]]):
        return False
    if _CURBING.match(text, *span):
        return sign < 0
    if _DOES_HARM.match(text, *span):
        return sign > 0
    if told.cells:
        return sign_on(*_cell(told, span)).sign in ({sign, 0} if sign > 0 else {sign})
    stated = effect(text, (mention.start, mention.end), span).sign if mention else 0
    moved = sign_on(text, span).sign
    if _is_rated(text, span):  # "poorer survival" says itself which way
        return (stated or moved) == sign
    if mention is not None and (stated or sign < 0):
        return stated == sign
    return moved == sign or (moved == 0 and sign > 0 and not must_say)


def _is_rated(text: str, span: Span) -> bool:
    return any(
        cue.axis == "outcome" and 0 <= span[0] - cue.end <= RATED_WITHIN for cue in directions(text)
    )


def _cell(told: Told, span: Span) -> tuple[str, Span]:
    at = 0
    for _, cell in told.cells:
        if at <= span[0] < at + len(cell):
            return cell, (span[0] - at, span[1] - at)
        at += len(cell) + 2
    return told.text, span


_CURBING = re.compile(  # the word of a process that says itself that there is less of it
    r"anti|preserv|protect|rescu|spar|shield|salvag|[a-z]+-?protective", re.IGNORECASE
)
_DOES_HARM = re.compile(r"(?:damag|injur|harm)(?:e|es|ed|ing|s)\b(?! by\b)", re.IGNORECASE)
_ATTRIBUTE_AFTER = re.compile(r"\s+(?:patients|cohorts?|cases|samples?|tissues?)\b")
_CIRCUMSTANCE = re.compile(r"\bin (?:\w+ ){0,1}$")  # "in BC progression": where, not what is moved
_AMOUNT = re.compile(
    r"\b(?:(?P<up>higher|elevated|increased|raised|up-?regulated)|(?P<down>lower|reduced"
    r"|decreased|down-?regulated))"
    r"\s+(?:\w+ ){0,3}?(?:expression|levels?|abundance|concentrations?)\b"
)
_SAME_LIST = re.compile(r"^(?:\s*(?:,|/|and|or|,\s*and)\s*(?:hsa-)?)?$")


_LEVEL_COLUMN = re.compile(
    r"\b(?:levels?|changes?|directions?|expressions?|regulations?|trends?|status|alterations?)\b",
    re.IGNORECASE,
)
_UP_CELL = re.compile(
    r"\W*(?:up\w*|high\w*|increase\w*|raised|elevated|over\w*|gain\w*|more)\b", re.IGNORECASE
)
_DOWN_CELL = re.compile(
    r"\W*(?:down\w*|low\w*|decrease\w*|reduced|under\w*|loss|lost|less|deplet\w*|absent)\b",
    re.IGNORECASE,
)


def _level_of_row(told: Told) -> int:
    """What a table's column of levels says; 0 where it has none, or says neither."""
    for column, cell in told.cells[1:]:
        if _LEVEL_COLUMN.search(column):
            if _UP_CELL.match(cell) or _DOWN_CELL.match(cell):
                return 1 if _UP_CELL.match(cell) else -1
    return 0


def level_told(told: Told, mention: MirnaMention) -> int:
    """Whether the sentence calls the miRNA raised or lowered; those listed with it count."""
    if told.cells and (sign := _level_of_row(told)):
        return sign
    spans = sorted({(item.start, item.end) for item in told.mirnas})
    at = spans.index((mention.start, mention.end))
    if own := level_of(told.text, spans[at]):
        return own
    for step in (1, -1):
        place = at
        while 0 <= place + step < len(spans):
            one, other = sorted((spans[place], spans[place + step]))
            if not _SAME_LIST.match(told.text[one[1] : other[0]]):
                break
            place += step
            if sign := level_of(told.text, spans[place]):
                return sign
    amount = _AMOUNT.search(told.text) if len(spans) == 1 else None
    return 0 if amount is None else 1 if amount["up"] else -1
