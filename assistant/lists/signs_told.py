"""Which way a finding says that its miRNA moves things, and whether it calls the miRNA raised."""

import re

from assistant.biology.parties import targets
from assistant.biology.rnas import Rna
from assistant.lists.terms import Term, way_of
from assistant.lists.told import Told
from assistant.lists.words import DEATH
from assistant.polarity.effects import directions, effect, level_of, sign_on
from index.mirna import MirnaMention
from index.spans import Span

RATED_WITHIN = 45  # characters between a rating and what it rates


def sign_told(asked: int, term: Term, span: Span, told: Told, mention: MirnaMention | None) -> int:
    """1 where a sentence moves a term as asked for, -1 the other way, 0 where it leaves it open."""
    if not asked:
        return 1
    asked *= way_of(term, told.text[slice(*span)])
    if term.kind in {"process", "organ"} and _RESISTED.search(told.text, 0, span[0]):
        asked = -asked  # "promoted resistance to apoptosis": there is less of it
    if mention and not told.cells and _acts_otherwise(told.text, mention, span):
        return -1 if _stated_sign(asked, term, span, told, mention) > 0 else 0
    return _stated_sign(asked, term, span, told, mention)


_RESISTED = re.compile(
    r"\b(?:resistan(?:ce|t) (?:to|against|towards?)|resist(?:s|ed|ing)?)"
    r"(?: (?!and\b|or\b|by\b|in\b|via\b|through\b)[\w-]+){0,2} $",
    re.IGNORECASE,
)
_CONTRASTED = re.compile(  # "unlike miR-1, miR-2 hinders it": miR-1 does not
    r"\b(?:in contrast (?:to|with)|contrary to|unlike|as opposed to)"
    r"(?: (?:the|exosomal|serum|plasma))* (?:hsa-)?$",
    re.IGNORECASE,
)
_UNDOING = re.compile(  # "prevents miR-1-mediated repression of X, raising Y": miR-1 does not
    r"\b(?:reliev|alleviat|prevent|abolish|abrogat|lift|counteract|block|overcom|revers|antagoni[sz]"
    r"|disrupt|impair|interrupt)\w*(?: (?:the|this))? (?:hsa-)?$",
    re.IGNORECASE,
)
_ITS_DOING = (
    r"-(?:mediated|induced|driven|dependent) (?:[\w-]+ )?"
    r"(?:suppress|repress|inhibit|silenc|degrad|down-?regulat)\w*(?: of [^,;.]*?)?"
)
_UNDONE = re.compile(rf"{_ITS_DOING}(?:,|;| by\b| and\b| to\b| which\b)", re.IGNORECASE)
_IS_UNDONE = re.compile(
    rf"{_ITS_DOING} (?:is|was|are|were) (?:\w+ )?"
    r"(?:relieved|alleviated|prevented|abolished|abrogated|lifted|counteracted|blocked|overcome"
    r"|reversed|disrupted)\b",
    re.IGNORECASE,
)


def _acts_otherwise(text: str, mention: MirnaMention, span: Span) -> bool:
    """Whether what a sentence says of a place is the contrary of what its miRNA does."""
    if _CONTRASTED.search(text, 0, mention.start):
        return True
    undone = _UNDOING.search(text, 0, mention.start) and _UNDONE.match(text, mention.end)
    undone = undone or _IS_UNDONE.match(text, mention.end)
    return bool(undone and undone.end() <= span[0])


def _stated_sign(
    asked: int, term: Term, span: Span, told: Told, mention: MirnaMention | None
) -> int:
    if term.is_name:
        if asked < 0 and any(item.start <= span[0] < item.end for item in targets(told.text)):
            return 1
        stated = effect(told.text, (mention.start, mention.end), span).sign if mention else 0
        if told.cells:
            stated = sign_on(*told.in_its_cell(span)).sign
        else:
            stated = stated or sign_on(told.text, span).sign
        if mention and not stated and _bound(span, told, mention):
            return -asked
        return stated * asked or 1  # silence about a name is no denial
    rated = term.kind == "use"  # a prognosis is good or bad only where the sentence rates it
    if rated and DEATH.fullmatch(told.text, *span):
        return -asked * _deaths(span, told, mention)
    if rated and (way := _WITH_LIFE.search(told.text[: span[0]])) and _LIFE.match(told.text, *span):
        return asked * (1 if way["same"] else -1)
    if rated and not _is_rated(told.text, span):
        return 0
    must_say = rated or mention is None  # what is silent in a neighbour is not said of the miRNA
    if _same_sign(asked, span, told, mention, must_say=must_say):
        return 1
    return -1 if _same_sign(-asked, span, told, mention, must_say=must_say) else 0


_BINDS = re.compile(  # "directly targets the 3'-UTRs of X, Y and Z"
    r"\b(?:target(?:s|ed|ing)?|bind(?:s|ing)?|bound|interact(?:s|ed|ing)? with)"
    r"(?: (?:(?!and\b|by\b|via\b|through\b|which\b|that\b)[a-z-]+|3\S{0,2}?-?UTRs?))*"
    r"(?: [\w-]+(?:,|,? and))*(?: (?:the )?)$"
)
_OF_PATHWAY = re.compile(r"[\w/-]*\s+(?:signal\w*|pathways?|ax[ei]s|cascades?|proteins?)\b")


def _bound(span: Span, told: Told, mention: MirnaMention) -> bool:
    """Whether a miRNA is said to bind what stands at a place, of which there is less then."""
    if isinstance(mention.mirna, Rna) or told.cells or mention.end > span[0]:
        return False
    return bool(
        _BINDS.search(told.text, mention.end, span[0]) and not _OF_PATHWAY.match(told.text, span[1])
    )


_LIFE = re.compile(r"(?:\w+[- ]?)*surviv|(?:O|DF|PF|RF|DS|EF|CS|MF|BF|DMF|TT)S\b", re.IGNORECASE)
_WITH_LIFE = re.compile(  # "were negatively correlated with OS": the more of them, the shorter
    r"\b(?:(?P<same>positively|directly)|negatively|inversely) (?:correlat|associat|relat|link)\w*"
    r" (?:with|to) (?:(?:the|their|patients?['’]?|overall|longer|long-term) )*$",
    re.IGNORECASE,
)


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
    if CURBING.match(text, *span):
        return sign < 0
    if _DOES_HARM.match(text, *span):
        return sign > 0
    if told.cells:
        return sign_on(*told.in_its_cell(span)).sign in ({sign, 0} if sign > 0 else {sign})
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


CURBING = re.compile(  # the word of a process that says itself that there is less of it
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
_RATIO_COLUMN = re.compile(  # of one amount to another, or its logarithm
    r"(?P<log>\blog[\s_(-]*2?[\s_(-]*)?(?:fold[\s-]*(?:changes?|differences?)|\bFC\b)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[-−–]?\d+(?:\.\d+)?")
_DASHES = str.maketrans("−–", "--")


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _level_of_row(told: Told) -> int:
    """What a table's column of levels says; 0 where it has none, or says neither."""
    for column, cell in told.cells[1:]:
        if ratio := _RATIO_COLUMN.search(column):
            if number := _NUMBER.match(cell):
                value = float(number[0].translate(_DASHES))
                return _sign(value - (0 if ratio["log"] or value < 0 else 1))
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
    if own := _level_at(told.text, spans[at]):
        return own
    for step in (1, -1):
        place = at
        while 0 <= place + step < len(spans):
            one, other = sorted((spans[place], spans[place + step]))
            if not _SAME_LIST.match(told.text[one[1] : other[0]]):
                break
            place += step
            if sign := _level_at(told.text, spans[place]):
                return sign
    if sign := _of_its_class(told.text, mention):
        return sign
    amount = _AMOUNT.search(told.text) if len(spans) == 1 else None
    return 0 if amount is None else 1 if amount["up"] else -1


_BROUGHT_UP = re.compile(  # "hypoxia-induced exosomal miR-1"
    r"\w-(?:induced|stimulated|elicited|evoked) (?:(?:the|exosomal|circulating|plasma|serum) )*$",
    re.IGNORECASE,
)


def _level_at(text: str, span: Span) -> int:
    """Which way the miRNA at a place is said to go, or what it is called."""
    return level_of(text, span) or int(bool(_BROUGHT_UP.search(text[: span[0]])))


_CLASS_OF_IT = re.compile(  # "lowered the expression of oncomiRs, such as miR-1"
    r"\s+(?:(?:in|of) )?(?:the )?(?:(?:expression|levels?|abundance|amounts?) of )?"
    r"(?:(?!(?:by|via|through|with|of|from|in)\b)[\w-]+ ){0,3}?\w*(?:mi(?:cro)?-?RNAs|miRs)\b"
)
_NEW_CLAUSE = re.compile(r"[;.]\s|\b(?:whereas|while|but|although|however)\b", re.IGNORECASE)


def _of_its_class(text: str, mention: MirnaMention) -> int:
    """Which way the miRNAs are said to go of which this one is named as an example."""
    levels = [
        cue
        for cue in directions(text)
        if cue.axis == "level" and cue.end <= mention.start and _CLASS_OF_IT.match(text, cue.end)
    ]
    if not levels or _NEW_CLAUSE.search(text, levels[-1].end, mention.start):
        return 0
    return levels[-1].effective
