"""How far a sentence or row that names a miRNA meets the parts of a list question's condition.

Each part is looked for in the finding: where it stands (`place`), whether it plays the role asked
for, whether the miRNA moves it the way asked for. What a sentence leaves open is told from what it
contradicts, so that a reader of many signals (`signals.py`) can weigh them.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.biology.concepts import find_concept
from assistant.biology.lay_words import as_resistance
from assistant.biology.parties import belongs_elsewhere
from assistant.lists.conditions import Part
from assistant.lists.likened import Like
from assistant.lists.roles import Role
from assistant.lists.roles_told import column_spans, role_told
from assistant.lists.signs_told import CURBING, level_told, sign_told
from assistant.lists.terms import Term
from assistant.lists.told import Told
from assistant.lists.words import DEATH
from assistant.polarity.effects import effect
from index.mirna import MirnaMention, find_mirnas
from index.names import find_entities
from index.spans import Span, within

IN_CONTEXT = 0.7  # what meeting a part in a neighbouring sentence counts, beside one in place
LIKENED = 0.9  # ... in the sentence that its own one likens itself to
IN_HEADING = 0.6  # ... in the heading
OF_SECTION = 0.75  # ... where that names an organ, a drug or the like: all of the section is on it
_HEADED = frozenset({"process", "use"})  # a heading places these, never a name
_SECTIONED = frozenset({"organ", "thing", "carrier"})  # ... these where it speaks of nothing else
_HELD_BY_HEADING = frozenset({Role.ANY, Role.WITHSTOOD})
_SEVERAL = re.compile(r",|\band\b|&|/")
_COLUMNED = frozenset({"use", "fluid", "organ"})  # the name of a column places these
_SPELLED = frozenset({"organ", "process", "cell", "fluid", "disease", "carrier"})


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
    told_way = any(fit.sign for fit in found)
    headed = None if told_way else _headed(part, own, mention)
    if found and headed is None:
        if part.sign and part.terms[0].kind == "use":  # the rating that stands first is the miRNA's
            return next((fit for fit in found if fit.sign), found[0])
        signed = [fit for fit in found if fit.where is own and fit.sign]
        if part.sign and len({fit.sign for fit in signed}) > 1:
            return min(signed, key=lambda fit: fit.gap)  # of two things said, what is nearest
    return max((*found, headed or ABSENT), key=lambda fit: fit.worth)


def _headed(part: Part, own: Told, mention: MirnaMention) -> Fit | None:
    """How the heading above a finding meets a part."""
    if part.role not in _HELD_BY_HEADING or not _heads(part, own):
        return None
    place = IN_HEADING if part.terms[0].kind in {"process", "use"} else OF_SECTION
    return Fit(place, 1, _headed_sign(part, own, mention) if part.sign else 1)


def _headed_sign(part: Part, own: Told, mention: MirnaMention) -> int:
    """Which way a miRNA moves what its section or column is about; 0 where that is not told."""
    if own.is_row:
        return -part.sign * level_told(own, mention) if DEATH.search(_columns(own)) else 0
    if part.terms[0].key == "resistance":  # a section on it tells what confers it, or undoes it
        return part.sign * (-1 if _SENSITIVE.search(own.text) else 1)
    if CURBING.search(own.path[-1]):
        return -part.sign
    if part.terms[0].key in _FURTHERED:
        return part.sign * (_on_course(own, mention) or 1)
    return 0


_FURTHERED = frozenset({"metastasis", "spread"})  # a section on it tells what furthers it


def _on_course(own: Told, mention: MirnaMention) -> int:
    """Which way a sentence says that its miRNA moves the tumour's course; 0 where it is open."""
    spans = find_concept("tumour course", own.text)
    moved = (effect(own.text, (mention.start, mention.end), span).sign for span in spans)
    return next(filter(None, moved), 0)


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
    if part.role is Role.SOURCE and not told.mirnas and _THEIRS.search(own.text):
        return True  # "changes to miRNAs in these exosomes": theirs that the sentence before names
    if part.role is Role.SOURCE and column_spans(own, "source"):
        return False
    told_of_it = _mention_in(told, own, mention) is not None
    return told_of_it or not (part.sign < 0 or part.role in {Role.SOURCE, Role.RECIPIENT})


def _of_senders(span: Span, told: Told) -> bool:
    """Whether a word but tells which cells send: "released by drug-resistant cells"."""
    named = told.text[slice(*span)].lower().endswith("resistant")
    return named and within(span, column_spans(told, "source"))


_THEIRS = re.compile(
    r"\b(?:these|those|such) (?:[\w-]+ ){0,2}?(?:exosom\w*|vesicles|EVs)\b", re.IGNORECASE
)


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
            if term.is_name and not term.marks and _only_says_which(part, told.text, span[1]):
                continue
            if term.key == "resistance" and part.sign and _of_senders(span, told):
                continue
            yield Fit(
                place * term.share,
                role_told(part.role, term, span, told),
                1 if part.role is Role.TARGET else sign_told(part.sign, term, span, told, mention),
                told,
                0 if mention is None else max(span[0] - mention.end, mention.start - span[1], 0),
            )


_AGAINST_IT = re.compile(
    r"[ -](?:inhibitors?|antagonists?|blockers?|blockade|antibod(?:y|ies))\b", re.IGNORECASE
)


def _only_says_which(part: Part, text: str, end: int) -> bool:
    """Whether a name only says which drug or cell is meant: "a PD-L1 inhibitor", "CD8+ cells"."""
    if part.role is not Role.TARGET and not part.sign:
        return False
    return text.startswith(("+", "⁺"), end) or bool(part.sign and _AGAINST_IT.match(text, end))


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
        or bool(own.title and term.find(own.title))
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
