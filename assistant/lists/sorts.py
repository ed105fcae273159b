"""The kinds of things other than miRNAs that are listed: how each is asked for, and found."""

import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from assistant.asked import cues
from assistant.asked.any_of import any_of
from assistant.asked.diseases import diseases
from assistant.asked.frame_words import AUXILIARY, LEAD_IN
from assistant.asked.fronted import fronted
from assistant.asked.setting_words import TUMOURS
from assistant.biology.concept_words import CONCEPTS
from assistant.biology.concepts import find_concept, find_concepts
from assistant.biology.lay_words import technical
from assistant.lists.asked import wants_mirna_list
from assistant.lists.finders import (
    Item,
    authors,
    chemokines,
    cytokines,
    drugs,
    figures_of_tests,
    fluids,
    genes,
    interleukins,
    lines,
    pathways,
)
from assistant.lists.items import ITEM
from assistant.lists.roles import Role, role_of
from assistant.lists.sections import rows_alone
from assistant.lists.terms import Term
from assistant.lists.words import COORDINATED
from assistant.polarity.effects import directions
from assistant.question import Kind, Question

Find = Callable[[str], Iterator[Item]]


@dataclass(frozen=True, slots=True)
class Sort:
    """A kind of thing that is listed: its noun, the words that ask for it, how it is found.

    `role` is the part that an item must play in its sentence, `among` the concept that it must fall
    under. What is common (cells, organs) is `headed`: asked for only by the question's own noun.
    What is `counted` may be asked for by there being more or less of it.
    """

    noun: str
    asked: str
    find: Find
    role: Role = Role.ANY
    among: str = ""
    headed: bool = False
    counted: bool = False


_RELIED_ON = re.compile(r"\b(?:rel(?:y|ies|ied)|depend\w*) (?:up)?on\b", re.IGNORECASE)


_OF_CANCER = re.compile(r"\b(?:cancer|tumou?r|carcinoma|malignant)\b", re.IGNORECASE)


def _cells(text: str, among: str = "", *, healthy: bool = False) -> Iterator[Item]:
    """The cells of a text by their narrowest concept; those alone that are `among` another one."""
    for one in find_concepts(text, _CELLS):
        name = text[one.start : one.end]
        if among and not find_concept(among, name):
            continue
        if not (healthy and _CANCERS_OWN.fullmatch(name)):
            noun = _CELL_NOUN.match(text, one.end)
            yield one.name, text[one.start : noun.end() if noun else one.end], one.start, one.end


_CANCERS_OWN = re.compile(r"CA[AF]s?|TAMs?|.*\b(?:cancer|tumou?r)\b.*", re.IGNORECASE)
_HEALTHY = re.compile(r"\b(?:normal|healthy)\b", re.IGNORECASE)
_CELL_NOUN = re.compile(r"[ -]cells?\b")
_CELLS = frozenset(CONCEPTS["cell"]) - {  # groups of cells, which name none
    *("immune cell", "bone cell", "non-cancer cell", "stem cell", "stromal cell", "cancer cell")
}


def _organs(text: str) -> Iterator[Item]:
    for one in find_concepts(text, _ORGANS):
        if not find_concepts(text[one.start : one.end], _CELLS):  # "osteoclasts" are no organ
            yield one.name, one.name, one.start, one.end


def _cancers(text: str) -> Iterator[Item]:
    for name, (start, end), of_site in diseases(text):
        if _A_CANCER.search(name):
            yield of_site.pattern, _PLURAL.sub(_in_singular, text[start:end]), start, end


_PLURAL = re.compile(r"(?<=[a-z])(?:ies|s)$")


def _in_singular(end: re.Match[str]) -> str:
    return "y" if end[0] == "ies" else ""


_A_CANCER = re.compile(rf"(?:{TUMOURS})$|(?:oma|emia)s?$|^(?:hcc|nsclc)$")
_ORGANS = frozenset(CONCEPTS["organ"]) - {"distant organ"}

SORTS = (
    Sort("gene", r"(?:target )?genes?|(?:gene )?targets?", genes),
    Sort("cell line", r"(?:[\w-]+ )?cell[- ]lines?|(?:[\w-]+ )?lines", lines),
    Sort(
        "drug",
        r"(?:each |every )?(?:drugs?|medicines?|medications?)|chemotherapeutics"
        r"|(?:anti-?cancer|cytotoxic|chemotherapy) agents?",
        drugs,
    ),
    Sort(
        "fluid",
        r"(?:body |bodily |bio)?(?:fluids|liquids)|(?:bod(?:y|ily) )?secretions"
        r"|(?:specimen|sample)s?(?: types)?|specimens?"
        r"|(?:kinds|types|sorts) of (?:(?:body|patient|clinical|human) )?"
        r"(?:specimen|sample|fluid)s?",
        fluids,
    ),
    Sort(
        "cytokine",
        r"cytokines(?:,? (?:and|or) chemokines)?",
        cytokines,
        headed=True,
        among="inflammation",
        counted=True,
    ),
    Sort("chemokine", r"chemokines", chemokines, headed=True, among="inflammation", counted=True),
    Sort(
        "interleukin",
        r"(?:numbered )?interleukins",
        interleukins,
        headed=True,
        among="inflammation",
        counted=True,
    ),
    Sort(
        "author",
        r"(?:researchers|authors|scientists|investigators|people)"
        r"(?= (?:[\w-]+ ){0,2}?(?:by (?:sur)?name|with (?:their )?(?:sur)?names?))",
        authors,
        headed=True,
    ),
    Sort(
        "figure",
        r"(?:sensitivit(?:y|ies)|specificit(?:y|ies))(?:(?: ?/ ?|,? (?:and|or) )"
        r"(?:sensitivit(?:y|ies)|specificit(?:y|ies)))*(?: (?:figures?|values?|percentages))?",
        figures_of_tests,
        headed=True,
    ),
    Sort(
        "pathway",
        r"(?:signal\w* )?(?:pathways|axes|cascades)(?: and (?:pathways|axes))?",
        pathways,
        headed=True,
        counted=True,
    ),
    Sort(
        "cell type",
        r"cell types|(?:types|kinds|sorts) of (?:[\w-]+ )?cells?|cells(?! lines?)"
        r"|(?:recipients|senders|receivers)(?= (?:of|for|in)\b)",
        _cells,
        headed=True,
        counted=True,
    ),
    Sort(
        "cancer",
        r"cancers|(?:cancer|tumou?r) (?:types|entities)|malignancies"
        r"|(?:types|kinds|sorts) of (?:cancer|tumou?r|malignanc(?:y|ies))s?",
        _cancers,
        headed=True,
    ),
    Sort(
        "organ",
        r"organs|(?:sites|parts|tissues)(?: of the body)?(?=[^?.]*\bmetasta)",
        _organs,
        headed=True,
    ),
)
_ELSEWHERE = re.compile(  # the places where a thing can be sampled, which are fluids
    r"\b(?:where else|where|(?:which|what)(?: other)? (?:places|parts|sites))"
    r" (?:in|on|of|from) (?:the|our|a patient['’]?s?) (?:human )?body\b"
    r"[^?.]*\b(?:sampl|measur|detect|f[io]und|collect|tak|test|look|obtain|drawn)\w*"
    r"|\bwhere else\b[^?.]*\b(?:sampl|measur|detect|collect)(?:ed|e|ing)?\b",
    re.IGNORECASE,
)
_ASKED = (
    r"(?:^\W*|[:–—-]\s+(?=[\w -]+\W*$)|\b(?:which|what|list|name|enumerate|all|every|each"
    r"|tell me|give(?: me)?|the|into|through|by|in)\s+)"
)
_ASKED_ITSELF = (
    r"(?:^\W*(?:(?:so|and|in|to|from|into|by|through|on),? )*"
    r"|[,:;] (?:(?:in|to|from|into|by|through) )?)"
    r"(?:which|what|(?:what|which|who) (?:are|were) (?:all )?the|all|every|each"
    r"|(?:please )?(?:list|name|enumerate|tell me|give(?: me)?)(?: all)?(?: of)?(?: the)?)\s+"
)
_SOUGHT = re.compile(  # what is asked for, though miRNAs are named before it
    r"\W*(?:(?:in|to|from|into|by|through|on) )?(?:which|what)\b|[:–—-]\s", re.IGNORECASE
)
_TOLD_OF = (  # what says of things named first that they are asked for: "chemokines mentioned"
    r"(?=,? (?:(?:that|which|all|are|is|were|being|they|it|each|the|paper|text|review) )*"
    r"(?:mentioned|named|listed|described|reported|called|quoted|given|discussed|cited|altered"
    r"|changed|raised|lowered|reduced|increased|rise|fall|mentions?|names?|in (?:the|this|table)"
    r"|by name)\b|: all\b| (?:that|which)\b)"
)
_FIRST = r"(?:^\W*|[:;] )(?:(?:all|any|the|each|every) )*"
_ADJECTIVES = (
    rf"{COORDINATED}(?:(?!(?:how|why|of|do(?:es)?|are|is|can|could|may|might|will|would|should|that|by|mi\w*rnas?"
    r"|mirs?)\b)[\w-]+\s+){0,3}?"
)
_OTHER_NOUN = re.compile(  # "which programs predict the genes that are hit"
    r"\b(?:which|what) (?:[\w-]+ )?(?:programs?|tools|software|databases|algorithms|methods"
    r"|techniques|approaches|assays|criteria|studies|papers|reasons|steps|problems)\b",
    re.IGNORECASE,
)
_ASKED_BEFORE = re.compile(  # "what kit got DNA out of the samples", "who took the samples"
    rf"\b(?:whom|whose|why|when|(?:who|which|what) (?!(?:{AUXILIARY}|of|about|kinds?|sorts?|types?"
    r"|other|else|if|happen\w*)\b))\b",
    re.IGNORECASE,
)
_ONLY_NAMED = re.compile(  # right before a noun
    r"\b(?:the|these|those|their|in|into|by|through)\s+(?:(?!which\b|what\b)[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"\b(?:alter|chang|affect)\w*", re.IGNORECASE)
_HITTING = re.compile(
    r"\b(?:target\w*|victims?|downstream|aim(?:s|ed|ing)? at|go(?:es)? (?:after|for)"
    r"|act(?:ed|ing) (?:up)?on"
    r"|silenc\w+|knock\w*|hit|hits|inhibit\w*|suppress\w*|repress\w*|down-?regulat\w*"
    r"|shut\w*|switch\w* off|block\w*|bind\w*|act(?:s|ed)? on|attack\w*|regulat\w*|control\w*"
    r"|lower|interfer\w*|turn\w* (?:down|off))\b",
    re.IGNORECASE,
)
_TOLD_AT_ONCE = re.compile(  # what is most common a sentence says, and how targets were found
    rf"{cues.ASKS_USUAL.pattern}"
    rf"|^\W*{LEAD_IN}how (?:is|are|was|were|do|does|did|has|have|can|could)\b"
)


_KINDS = frozenset({Kind.FACT, Kind.LIST})
_NUMBERS = _KINDS | {Kind.NUMBER}
_EVERY = re.compile(r"\b(?:all|every|each|full|list|enumerate)\b", re.IGNORECASE)


def sort_asked(question: Question) -> Sort | None:
    """The kind of thing that a question lists, where it is one of `SORTS`."""
    kinds = _NUMBERS if _EVERY.search(question.core) else _KINDS
    if question.kind not in kinds or _TOLD_AT_ONCE.search(question.core.lower()):
        return None
    core = fronted(question.core)
    if _ELSEWHERE.search(core):
        return next(sort for sort in SORTS if sort.noun == "fluid")
    of_one = any(one.kind == "mirna" for one in question.entities)
    of_one = of_one and not cues.TABLE.search(core.lower())
    if not _any_sort().search(core.lower()):
        return None
    item, other = ITEM.search(core), _OTHER_NOUN.search(core)
    for sort in SORTS:
        moved = sort.counted and (directions(technical(core)) or _CHANGED.search(core))
        if sort.headed and of_one and not moved:
            continue  # of one miRNA so little is told that its best sentences tell it
        asked = next(filter(None, (one.search(core) for one in _asking_for(sort))), None)
        if asked is None or _is_of_mirnas(question, item, asked):
            continue
        hit = _HITTING.search(core) or _RELIED_ON.search(core)
        if sort.noun == "gene" and not hit:
            continue
        if (other and other.end() <= asked.start("noun")) or _is_only_named(core, asked):
            return None
        plural = re.search(r"s$|\b(?:kinds|types|sorts) of ", asked[0]) or _EVERY.search(core)
        if not plural:
            return None
        return _narrowed(sort, core, asked)
    return None


@functools.cache
def _asking_for(sort: Sort) -> tuple[re.Pattern[str], ...]:
    """How a kind of thing is asked for, and how it is named first, to be told of."""
    opening = _ASKED_ITSELF if sort.headed else _ASKED
    noun = rf"(?P<noun>{sort.asked})\b"
    asked = (rf"{opening}{_ADJECTIVES}{noun}", rf"{_FIRST}{noun}{_TOLD_OF}")
    return tuple(re.compile(one, re.IGNORECASE) for one in asked)


def _is_only_named(core: str, asked: re.Match[str]) -> bool:
    """Whether something else is asked for, and the kind of thing only named behind it."""
    named = _ONLY_NAMED.search(core, 0, asked.start("noun"))
    return bool(named and _ASKED_BEFORE.search(core, 0, named.start()))


@functools.cache
def _any_sort() -> re.Pattern[str]:
    return any_of(rf"\b(?:{sort.asked})" for sort in SORTS)


def _is_of_mirnas(question: Question, item: re.Match[str] | None, asked: re.Match[str]) -> bool:
    """Whether a question names miRNAs first, and asks for these."""
    if item is None or item.start() >= asked.start():
        return False
    return not _SOUGHT.match(asked[0]) or wants_mirna_list(question)


def _narrowed(sort: Sort, text: str, asked: re.Match[str]) -> Sort | None:
    if sort.find is lines and rows_alone(text) and _RECEIVING.search(text, asked.end()):
        sort = replace(sort, role=Role.RECIPIENT)
    if sort.find is lines and _OF_CANCER.search(text):
        return replace(sort, find=functools.partial(lines, of_cancer=True))
    if sort.find is genes and _RELIED_ON.search(text):
        return replace(sort, find=functools.partial(genes, relied_on=True))
    return _cells_asked(sort, text, asked) if sort.find is _cells else sort


def _cells_asked(sort: Sort, text: str, asked: re.Match[str]) -> Sort | None:
    """The cells that are asked for, "immune cells" or "recipient cells"; None for cancer cells."""
    named = find_concepts(asked[0], frozenset(CONCEPTS["cell"]))
    if any(one.name == "cancer cell" for one in named):
        return None
    among = named[0].name if named else ""
    text = text[: asked.end()] + _CONTRASTED.sub("", text[asked.end() :])
    if _SENDING.search(asked[0]):
        role = Role.SOURCE
    elif _SENT_OFF.match(text, asked.end()):
        role = Role.SOURCE
    elif _RECEIVING.search(asked[0]) or _TAKING_IN.match(text, asked.end()):
        role = Role.RECIPIENT
    elif _REACHED.search(text, asked.end()):
        role = Role.RECIPIENT
    else:
        role = role_of(Term(among or "cell", "cell", *asked.span("noun")), text)
    find: Find = functools.partial(_cells, among=among, healthy=bool(_HEALTHY.search(asked[0])))
    if role is Role.RECIPIENT and not named and rows_alone(text):
        find = functools.partial(_cells_and_lines, find)  # a column of cells names lines too
    return replace(sort, find=find, role=role, among=among)


def _cells_and_lines(find: Find, text: str) -> Iterator[Item]:
    yield from find(text)
    yield from lines(text)


_SENDING = re.compile(
    r"\b(?:donor|senders?|sending|secret\w+|parent\w*|source|origin\w*|producer)\b", re.IGNORECASE
)
_CONTRASTED = re.compile(  # "(rather than receive them)"
    r"\W*\b(?:rather than|instead of|as opposed to|(?:and|but) not|not)\b[^?.,;()]*\)?",
    re.IGNORECASE,
)
_SENT_OFF = re.compile(  # "which immune cells (also) send exosomes", "... that give off vesicles"
    r"(?: (?:that|which|do|does|can|also|\w+ly))* (?:send|releas|secret|shed|produc|export|ship"
    r"|emit|giv(?:e|es|ing) (?:off|out)|pass(?:es|ing)? on|hand(?:s|ing)? (?:on|over|out))\w*\b",
    re.IGNORECASE,
)
_FREIGHT = r"(?:exosom|vesic|mi(?:cro)?-?rna|\bmirs?\b|\bevs?\b)"
_REACHED = re.compile(  # "which cells are reprogrammed by exosomes", "... do exosomes act on"
    r"\b(?:are|is|get|were|being|become)(?: \w+ly)? (?:"
    r"(?:the )?(?:targets?|recipients?|destinations?) (?:of|for)"
    rf"|\w+(?:ed|en|d|t)(?: (?:up|over|on|into))? by)[^?.]*{_FREIGHT}"
    rf"|\b(?:do|does|can|could|may)\b[^?.]*{_FREIGHT}[^?.]*\b(?:act on|reach|affect|target|change"
    r"|alter|hit|influence|enter|reprogram(?:me)?|educate|activate|go to|act in|transform|convert"
    r"|modulate)\b",
    re.IGNORECASE,
)
_TAKING_IN = re.compile(  # "which cells besides macrophages take up the miRNAs"
    r"[^?.,;]{0,60}?\b(?:tak(?:e|es|ing) up|tak(?:e|es|ing) in|receiv(?:e|es|ing)"
    r"|internali[sz](?:e|es|ing)|engulf(?:s|ing)?|absorb(?:s|ing)?|swallow(?:s|ing)?|ingest(?:s|ing)?)\b",
    re.IGNORECASE,
)
_RECEIVING = re.compile(r"\b(?:recipients?|target|acceptor|receiv\w+)\b", re.IGNORECASE)
