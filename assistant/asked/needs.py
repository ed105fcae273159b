"""What a question demands of its evidence, read off its words: see `wanted.py` for the records.

By name a quantity, a setting and a disease; by its part a source, a recipient or a target; by its
kind "which receptor" and "which miRNA".
"""

import functools
import re
from collections.abc import Iterable, Mapping, Sequence

from assistant.asked import enzyme_words, exposure_words, kind_words, quantity_words, setting_words
from assistant.asked.any_of import any_of
from assistant.asked.diseases import diseases
from assistant.asked.frame_words import LEAD_IN
from assistant.asked.identity import Same
from assistant.asked.offered import without_choice
from assistant.asked.quantities_of import DOSES, TIME_ASKED, of_what
from assistant.asked.site_rows import or_row_of
from assistant.asked.specifics import DRUG
from assistant.asked.wanted import Asked, Need, Role, Wanted
from assistant.citing.evidence_words import CELL_LINE
from index.mirna import find_mirnas
from index.names import DRUG_STEM, Entity, find_entities, symbol_key
from index.records import Abbreviation
from index.terms import drug_names


@functools.cache
def _quantities() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(asked, re.IGNORECASE), re.compile(shown))
        for name, asked, shown in quantity_words.QUANTITIES
    )


@functools.cache
def _settings() -> tuple[tuple[re.Pattern[str], Need], ...]:
    patterns = {
        name: (kind, re.compile(pattern, re.IGNORECASE))
        for kind, name, pattern in setting_words.SETTINGS
    }
    shown = {name: re.compile(by, re.IGNORECASE) for name, by in setting_words.SHOWN_BY.items()}
    return tuple(
        (
            pattern,
            Need(
                name,
                shown.get(name, pattern),
                nearby=True,
                rivals=_others(name, kind, patterns),
            ),
        )
        for name, (kind, pattern) in patterns.items()
    )


def _others(
    name: str, kind: str, patterns: Mapping[str, tuple[str, re.Pattern[str]]]
) -> tuple[re.Pattern[str], ...]:
    if kind not in {"fluid", "cell"}:
        return ()
    others = (one for other, (of, one) in patterns.items() if of == kind and other != name)
    return (*others, CELL_LINE) if kind == "cell" else tuple(others)


def quantities(core: str) -> tuple[Need, ...]:
    """The quantities that a question asks for by name; the value of a statistic is a number."""
    whole, core = core, _THIS_TRIAL.sub("", core)
    core = DOSES.sub("", core) if TIME_ASKED.match(core) else _OF_WHAT_DOSE.sub("", core)
    core = _POINTS_COST.sub(" points ", core)
    given = {match[0]: _measure(match) for match in _GIVEN.finditer(core)}
    needs = (Need(name, pattern, nearby=True) for name, pattern in given.items())
    return (*_named_quantities(core, whole), *needs)


_OF_WHAT_DOSE = re.compile(  # how a thing is given: "drugs at low dose" asks for no figure
    r"(?<!what )(?<!which )(?<!the )\b(?:(?:at|in|with|by|of) (?:a |an )?)?"
    r"(?:very |ultra-?)?(?:low|lower|high|higher|small|single|standard|therapeutic|metronomic|full"
    r"|reduced|increasing|multiple|repeated|sub-?therapeutic|maxim\w+ tolerated)[- ]"
    r"dos(?:es?|ages?)\b"
    # who was given a thing: "those on the usual dose"
    r"|(?<!effect )(?<!effects )(?<!depend )(?<!depends )(?<!based )(?<!data )(?<!impact )"
    r"(?<!influence )\bon (?:the |an? )?(?!what|which)(?:[\w-]+ ){1,4}?dos(?:es?|ages?|ing)\b"
    r"|\b[\w-]+-(?:based|guided|adjusted|adapted|tailored) dos(?:es?|ages?|ing)\b",
    re.IGNORECASE,
)

_POINTS_COST = re.compile(  # "how many points did asthma cost" is of no price
    r"\bpoints?\b[^?.;]{0,60}\bcosts?\b|\bcosts?\b[^?.;]{0,40}\bpoints?\b", re.IGNORECASE
)
_GIVEN = re.compile(  # a measure that the question gives: what is told of 2 Gy is not told of 8
    r"(?<![\w.,/–-])(?P<value>\d+(?:[.,]\d+)?) ?"
    r"(?P<unit>c?Gy|mg/kg|mg/m2|[nµμm]M|[µμ]g|°C|rpm|kDa)(?![\w/])"
)


def _measure(given: re.Match[str]) -> re.Pattern[str]:
    unit = "[µμ]" + given["unit"][1:] if given["unit"][0] in "µμ" else re.escape(given["unit"])
    return re.compile(rf"(?<![\d.,]){re.escape(given['value'])}(?![\d.,]\d)[^.;]{{0,20}}?{unit}")


def _named_quantities(core: str, whole: str) -> tuple[Need, ...]:
    """The quantities that a question names; of a statistic whose value is asked for, with one."""
    if not _any_quantity().search(core.lower()):
        return ()
    valued = bool(re.search(kind_words.ASKS_VALUE, whole, re.IGNORECASE))
    named = [quantity for quantity in _quantities() if quantity[1].search(core)]
    named = [(name, asked, of_what(name, shown, core)) for name, asked, shown in named]
    return tuple(
        Need(name, _with_value(shown) if valued and name in kind_words.STATISTICS else shown)
        for name, asked, shown in named
        if any(
            name not in quantity_words.RESPONSES
            or not (_is_response(core[: match.start()]) or _RESISTANCE.search(core))
            for match in asked.finditer(core)
        )
    )


@functools.lru_cache(maxsize=4096)
def names_quantity(name: str) -> bool:
    """Whether a name is one of a quantity: HR and AUC are demanded as such, in any spelling.

    The number of a trial on a register is a name.
    """
    return not _ON_REGISTER.fullmatch(name) and any(
        asked.fullmatch(name) for _, asked, _ in _quantities()
    )


_ON_REGISTER = re.compile(r"[A-Z]+[ -]?\d[\d-]{5,}", re.IGNORECASE)
_THIS_TRIAL = re.compile(  # the one that the documents report: "in the depression trial"
    r"\b(?:in|of|from|by|during|within|for|to) (?:the|this) (?:[\w/-]+ ){0,8}?trials?\b"
    r"|\b(?:did|does|was) (?:the|this) (?:[\w/-]+ ){0,4}?trial\b",
    re.IGNORECASE,
)


def _with_value(shown: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(rf"\A(?=.*(?:{kind_words.A_VALUE}))(?=.*(?:{shown.pattern}))", re.DOTALL)


def roles(core: str, entities: Sequence[Entity]) -> tuple[Role, ...]:
    """The parts that a question asks for: a source, a recipient, a target."""
    lowered, known = core.lower(), frozenset(entity.key for entity in entities)
    return tuple(
        Role(role, name, known)
        for role, name, asked in kind_words.ROLES
        if re.search(asked, lowered)
    )


KIND = "such a "  # begins the name of a need for a kind of thing
_WHICH = (  # before the noun that is asked for; "what happened to painkillers" asks for no drug
    r"\b(?:which|what|name the|whose)\b"
    r"(?:\W+(?!(?:to|of|in|on|for|from|with|by|about|happen\w*|does|did|do)\b)"
    r"(?!(?<=\w{3}s )(?:are|were|can|could|have|had)\b)"  # "what classes are receptors sorted into"
    r"(?!(?<!which )(?<!what )(?:has|contains?|holds?|stores?|covers?|lists?|provides?|includes?"
    r"|offers?|collects?|records?|hosts?|keeps?|catalogues?)\b)"  # "which database has drugs"
    r"[\w'/-]+){0,3}?\W+"
)


@functools.cache
def _kinds() -> tuple[tuple[re.Pattern[str], Need], ...]:
    names = "|".join(re.escape(name) for name in drug_names())
    drug = re.compile(
        rf"(?i:\b(?:{names})\b)|\b(?:DOX|PTX)\b|{DRUG.pattern}|\b{DRUG_STEM.pattern}\b"
        rf"|{kind_words.DRUG_CLASSES}"
        r"|\b(?:is|are|was|were) (?:an?|the|new|other) (?:[\w-]+ ){0,2}?(?:drugs?|medicines?)\b",
        re.IGNORECASE,
    )
    return tuple(
        (
            re.compile(rf"{_WHICH}{asked}\b{kind_words.BEFORE_A_HEAD}"),
            Need(f"{KIND}{name}", re.compile(shown) if shown else drug),
        )
        for name, asked, shown in kind_words.KINDS
    )


@functools.cache
def _any_kind() -> re.Pattern[str]:
    named = "|".join(asked for _, asked, _ in kind_words.KINDS)
    return re.compile(rf"{_WHICH}(?:{named})\b")


def parts(core: str, entities: Sequence[Entity]) -> tuple[Wanted, ...]:
    """What a question asks for by its part or by its kind."""
    return (*roles(core, entities), *kinds(core))


def kinds(core: str) -> tuple[Need, ...]:
    """The kinds of thing that a question asks for by their noun: "which receptor"."""
    lowered = core.lower()
    classed = _of_class(lowered)
    if not _any_kind().search(lowered) or _DEFINED.match(lowered):
        return classed  # most questions, which then need no long list of drugs
    asked = ((pattern, pattern.search(lowered), need) for pattern, need in _kinds())
    return (
        *classed,
        *(need for pattern, match, need in asked if match and not _may_be_other(pattern, match)),
    )


def _may_be_other(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether a kind is one of two that will do, the other no such: "receptor or protein"."""
    behind = _OR_ANOTHER.match(match.string, match.end())
    before = _ONE_OR.search(match.string, 0, match.end())
    return any(one and not pattern.search(f"which {one['other']} is") for one in (behind, before))


_OR_ANOTHER = re.compile(r" or (?:other |an? )?(?P<other>[a-z-]+)")
_ONE_OR = re.compile(r"\b(?:which|what) (?:[\w/-]+ )?(?P<other>[\w/-]+) or (?:other )?[a-z-]+$")


_DEFINED = re.compile(  # "what is a receptor?" asks for none
    rf"\W*{LEAD_IN}what(?: is| are) (?:(?:an?|exactly|actually) )*[\w-]+"
    r"(?:,? (?:exactly|actually|anyway))?\W*$"
)
_CLASSED = re.compile(
    r"\b(?:which|what|whose)"
    r"(?: (?!(?:does|do|did|is|are|was|were|of|in|to)\b)[\w'/-]+){0,3}?"
    rf" (?P<noun>[a-z-]*{enzyme_words.BEFORE_ASE}ases?"
    rf"|(?:{'|'.join(enzyme_words.CLASSES)})s?)\b"
    r"(?! (?:inhibitors?|blockers?|activity|assays?|kits?|pathways?|signal|cascades?|family|storm))"
)


def _of_class(lowered: str) -> tuple[Need, ...]:
    """The class of enzyme, or of another molecule, that is asked for: "which methyltransferase"."""
    match = _CLASSED.search(lowered)
    return (_class(match["noun"].removesuffix("s")),) if match else ()


@functools.cache
def _class(noun: str) -> Need:
    """A molecule of a class, the longest that the noun ends in, by the noun or by a symbol."""
    classes = (name for name in enzyme_words.CLASSES if noun.endswith(name))
    name = max(classes, key=len, default="")
    ends = enzyme_words.SYMBOL_ENDS
    symbols = rf"|\b(?:{enzyme_words.CLASSES[name]}){ends}" if name else ""
    return Need(f"{KIND}{noun}", re.compile(rf"(?i:{re.escape(name or noun)}){symbols}"))


def needs_of_kind(demands: Iterable[Wanted]) -> list[Need]:
    """Those of a question's demands that are for a kind of thing."""
    return [one for one in demands if isinstance(one, Need) and one.name.startswith(KIND)]


_DRUG_BEFORE = re.compile(
    r"\b(?:drug|chemo\w*|radio\w*|treatment|therapy|insulin|hormone)[\s-]$", re.I
)
_RESISTANCE = re.compile(r"\bresist", re.IGNORECASE)  # its opposite is of cells too


def _is_response(before: str) -> bool:
    """Whether a drug's name comes just before: "cisplatin sensitivity" is one of cells."""
    words = before.split()
    named = find_entities(words[-1]) if words else []
    return any(item.kind == "drug" for item in named) or bool(_DRUG_BEFORE.search(before))


def settings(core: str) -> tuple[Need, ...]:
    """The fluids, cells, organisms and diseases that a question names."""
    named = list(diseases(core))
    ill = {name.removesuffix(" cancer") for name, _, _ in named}  # its healthy part is no other
    rest = core
    for _, (start, end), _ in named:  # a brain tumour says where it stands itself
        rest = rest[:start] + " " * (end - start) + rest[end:]
    rest = _OF_WHAT_CELL.sub(lambda match: " " * len(match[0]), rest)
    named_so = [
        need
        for asked, need in (_settings() if _any_setting().search(rest.lower()) else ())
        if asked.search(rest) and asked.search(core)
        if need.name not in ill and not _is_implied(need.name, core)
    ]
    if _OPEN_CHOICE.search(core):
        named_so = [need for need in named_so if not need.rivals]
    found = _any_of_class(named_so, rest)
    found += (Need(name, or_row_of(name, pattern, core), nearby=True) for name, _, pattern in named)
    return (*found, *exposures(without_choice(core)))


_OF_WHAT_CELL = re.compile(  # "large B-cell lymphoma" is a disease; its name is blank by now
    r"\b(?:[bt]|nk|natural killer|mast|plasma|dendritic|germ|mantle)[- ]cell"
    r"(?: (?:acute|chronic|lymphoblastic|lymphocytic|large))* (?= |malignanc|neoplas|lymphoprolif)",
    re.IGNORECASE,
)


def _is_implied(name: str, core: str) -> bool:
    implied = setting_words.IMPLIED.get(name)
    return implied is not None and bool(re.search(implied, core, re.IGNORECASE))


@functools.cache
def _exposures() -> tuple[tuple[re.Pattern[str], Need], ...]:
    return tuple(
        (
            re.compile(asked, re.IGNORECASE),
            Need(name, re.compile(shown, re.IGNORECASE), nearby=True),
        )
        for name, asked, shown in exposure_words.EXPOSURES
    )


@functools.cache
def _any_exposure() -> re.Pattern[str]:
    return any_of((asked for _, asked, _ in exposure_words.EXPOSURES))


@functools.cache
def _any_setting() -> re.Pattern[str]:
    return any_of((shown for _, _, shown in setting_words.SETTINGS))


@functools.cache
def _any_quantity() -> re.Pattern[str]:
    return any_of((asked for _, asked, _ in quantity_words.QUANTITIES))


def exposures(core: str) -> tuple[Need, ...]:
    """What a question names that people are exposed to, or by which they differ."""
    if not _any_exposure().search(core.lower()):
        return ()
    return tuple(need for asked, need in _exposures() if asked.search(core))


def _any_of_class(named: list[Need], core: str) -> list[Need]:
    """Several fluids in one question ("serum, urine or tears") are alternatives; so are cells.

    So are any two that an "or" or a stroke joins: "lung or liver", "T cells / Tregs".
    """
    cells = [need for need in named if CELL_LINE in need.rivals]
    fluids = [need for need in named if need.rivals and need not in cells]
    groups = [group for group in (fluids, cells) if group]
    for need in named:
        if need.rivals:
            continue
        group = next((group for group in groups if _offered_with(need, group, core)), None)
        if group is None:
            groups.append([need])
        else:
            group.append(need)
    return [_either(group) for group in groups]


_OPEN_CHOICE = re.compile(  # "blood, urine or what?" demands neither
    r"\bor (?:what|which|else|others?|(?:any|some)thing else|another \w+)\W*$", re.IGNORECASE
)
_OR = re.compile(r"\s?(?:/|,? or)\s?(?:(?:in |of )?the )?", re.IGNORECASE)


def _offered_with(need: Need, group: Sequence[Need], core: str) -> bool:
    """Whether a question offers a setting and one of a group to choose from, side by side."""
    for own in need.pattern.finditer(core):
        for other in group:
            for match in other.pattern.finditer(core):
                first, second = sorted((own.span(), match.span()))
                if first[1] <= second[0] and _OR.fullmatch(core, first[1], second[0]):
                    return True
    return False


def _either(needs: Sequence[Need]) -> Need:
    if len(needs) == 1:
        return needs[0]
    patterns = re.compile("|".join(need.pattern.pattern for need in needs), re.IGNORECASE)
    return Need(" or ".join(need.name for need in needs), patterns, nearby=True)


def asked_for(
    core: str, entities: Sequence[Entity], abbreviations: Sequence[Abbreviation]
) -> tuple[Asked, ...]:
    """The kinds of name that the question wants and does not give."""
    lowered, known = core.lower(), frozenset(entity.key for entity in entities)
    mirnas = frozenset(mention.mirna.key for mention in find_mirnas(core))
    found = []
    if not mirnas and re.search(kind_words.ASKS_MIRNA, lowered):
        found.append(Asked("miRNA", mirnas, frozenset()))
    elif re.search(kind_words.ASKS_CELL_LINE, lowered):
        found.append(Asked("cell line", known, frozenset()))
    elif re.search(kind_words.ASKS_MOLECULE, lowered):
        found.append(Asked("molecule", known, _no_molecules(Same(abbreviations))))
    return tuple(found)


@functools.lru_cache(maxsize=8)
def _no_molecules(abbreviations: Same[Sequence[Abbreviation]]) -> frozenset[str]:
    """Keys of the abbreviations whose long form names a cell, a disease or a process."""
    head = re.compile(kind_words.NO_MOLECULE, re.IGNORECASE)
    return frozenset(
        symbol_key(item.short) for item in abbreviations.thing if head.search(item.long.strip())
    )
