"""Who sends, who receives, what is hit: the parts that names play in a sentence about vesicles.

Patterns over one sentence, no parser. A cell named as the origin of exosomes or of a miRNA is a
source; a cell that they are carried to is a recipient; a gene behind a verb of hitting is a target.
"A and B inhibit C and D, respectively" is read pairwise.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.mirna import MirnaMention, find_mirnas
from index.terms import Entity, find_entities

Span = tuple[int, int]

# ── noun phrases for cells ──────────────────────────────────────────────────────────────────

_HEAD = (
    r"(?:(?:cells?|cell lines?|macrophages?|monocytes?|lymphocytes?|leukocytes?|neutrophils?|microglia"
    r"|fibroblasts?|(?:pre)?adipocytes?|osteoblasts?|osteoclasts?|hepatocytes?|astrocytes?|keratinocytes?"
    r"|platelets?|tumou?rs?|tissues?|patients|marrow|cord|lines|organs?|niches?)(?![\w-])"
    r"|e?[A-Z]{2,}[A-Za-z]*s(?![\w-])|(?:[A-Z]{2,}|[A-Z]*\d)[A-Z0-9]*(?:-[A-Z0-9]+)*(?![\w-]))"
)
_WORDS = r"(?:(?!(?:and|or|by|via|through|to|into|in|with|of|for|was|were|is|are|can|could|which|that)\s)[\w+/αβγκ^{}⁺⁻-]+\s+)"
_NOUN = r"(?:cells?|patients?|cell lines?|tissues?|macrophages|fibroblasts|adipocytes|lymphocytes)(?![\w-])"
_MORE = r"(?:(?!thus|then|also)(?!\S+(?:ed|ing)\s)[\w+/-]+\s+)"  # words of a further phrase, no verb
_PHRASE = rf"(?<![\w-]){_WORDS}{{0,6}}?{_HEAD}(?:\s+{_NOUN})?"
_NP = rf"(?P<np>(?:the\s+)?{_PHRASE}(?:\s*(?:,\s*(?:and\s+|or\s+)?|and\s+|or\s+){_MORE}{{0,2}}?{_HEAD}(?:\s+cells?)?)*)"

# "CAF-domesticated monocytes", "IL-4-activated macrophages": what stands before the hyphen neither
# sends nor receives.
_CONDITIONED = re.compile(
    r"[\w/-]+-(?:educated|domesticated|stimulated|treated|activated|induced|conditioned|mediated"
    r"|resistant|sensitive|primed|exposed|infected|transfected|polari[sz]ed|cultured|dependent"
    r"|infiltrat\w+|associated|related|adjacent|driven|related)(?![\w-])"
)

_COMPARED = re.compile(r"(?:compared (?:to|with)|than|unlike|relative to|versus)\s+[^,;.]+")

_FREIGHT = r"(?:(?:exosom|vesic)\w*|EVs?|sEVs?|(?:hsa-)?mi(?:cro)?-?RNAs?(?:-[\w/-]+)?|miRs?(?:-[\w/-]+)?|let-\w+)"
_GIVEN_OFF = (
    r"(?:derived|released|secreted|originat(?:ed|ing)|isolated|shed|produced|purified|obtained"
    r"|exported|collected|extracted|discharged|sent out|given off)"
)
_SENDING = (
    r"(?:secret(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|shed(?:s|ding)?|export(?:s|ed)?|send(?:s)?|sent"
    r"|deliver(?:s|ed)?|transfer(?:s|red)?|shuttl(?:e|es|ed)|produc(?:e|es|ed)|conduct(?:s|ed)?"
    r"|discharg(?:e|es|ed))"
)
_SOURCES = tuple(
    re.compile(source)
    for source in (
        rf"(?<![\w-])(?P<np>(?:[\w+/-]+\s+(?=cells?-|exosomes?-))?[\w+/]+(?:-[\w+]+)*?(?:\scells?)?)-(?:cell-)?"
        rf"(?:{_GIVEN_OFF}|originated|borne)(?![\w])(?!\s+(?:growth|suppressor|neurotroph))",
        rf"(?<![-\w]){_GIVEN_OFF}\s+(?:mainly\s+|mostly\s+)?(?:from|by)\s+(?:both\s+)?{_NP}",
        rf"(?:exosom\w*|vesicles?|EVs?)\s+(?:of|from)\s+{_NP}",
        rf"(?:miR\S*|miRNA\S*|let-\S+|microRNA\S*)(?:\s*\([^)]*\))?\s+(?:of|from)\s+{_NP}",
        rf"(?:exosom\w*|vesicles?|EVs?)\s+(?:mi(?:cro)?RNAs?|miRs?)\s+(?:of|from|in)\s+{_NP}",
        r"(?<![\w-])(?P<np>(?:[\w+/-]+\s+(?=cells?[\s-]))?[\w+/-]+(?:\s+cells?)?)[\s-]+(?:exosom\w*|EVs?)(?![\w])",
        rf"(?<![\w-])(?P<np>{_WORDS}{{0,4}}?{_HEAD})\s+(?:can |could |also |actively |then )?{_SENDING}\s+"
        rf"(?:\S+\s+){{0,6}}?{_FREIGHT}",
        rf"(?<![\w-])(?P<np>{_WORDS}{{0,4}}?{_HEAD})\s+(?:had|have|showed|contained|carried|express\w*)\s+"
        rf"(?:\S+\s+){{0,3}}?exosomal\s",
        rf"(?:release|secretion|production|export)\s+of\s+(?:\S+\s+){{0,6}}?{_FREIGHT}[^,;]*?\s(?:by|from)\s+{_NP}",
    )
)
_RECEIVING = tuple(
    re.compile(source)
    for source in (
        rf"(?:transferred|delivered|transported|conducted|shuttled|carried|transmitted|transport|deliver"
        rf"|transfer|shuttling|transferring|delivery|conveyed|sent|send|passed|enter(?:ed|s)?|communicat\w+)"
        rf"(?:\s+[^\s,;.]+){{0,7}}?\s+(?:to|into)\s+(?:the\s+)?{_NP}",
        rf"(?:internali[sz]ed|taken up|absorbed|engulfed|captured|ingested)\s+(?:by|in|into)\s+{_NP}",
        rf"{_NP}\s+(?:internali[sz]ed|incubated|treated|co-?cultured)\s+with\s",
        rf"(?:recipient|target)\s+{_NP}",
        rf"incubation\s+[^,;.]*?exosom\w*[^,;.]*?\swith\s+{_NP}",
        rf"(?:exosom\w*|miR\S*)\s+(?:with\s+\S+\s+)?to\s+{_NP}",
    )
)
_SOURCE_COLUMN = re.compile(r"source|origin|donor|parent|secret|releas|derived", re.IGNORECASE)
_RECIPIENT_COLUMN = re.compile(r"recipient|target cell|acceptor|receiv|recipient", re.IGNORECASE)
_EFFECT_COLUMN = re.compile(r"function|effect|role|outcome|phenotype|biological", re.IGNORECASE)
_TARGET_COLUMN = re.compile(r"target(?! cell)|gene|mechanism|pathway|axis|signal", re.IGNORECASE)


@functools.lru_cache(maxsize=8192)
def sources(text: str) -> tuple[Span, ...]:
    """The noun phrases of `text` that name where vesicles or miRNAs come from."""
    return tuple(_phrases(_SOURCES, text))


@functools.lru_cache(maxsize=8192)
def recipients(text: str) -> tuple[Span, ...]:
    """The noun phrases of `text` that name what vesicles or miRNAs are carried to."""
    return tuple(_phrases(_RECEIVING, text))


@functools.lru_cache(maxsize=8192)
def conditioned(text: str) -> tuple[Span, ...]:
    """What neither sends nor receives: how a cell was treated, what it is compared with."""
    return tuple(match.span() for match in (*_CONDITIONED.finditer(text), *_COMPARED.finditer(text)))


_LEADING = re.compile(  # function words that a pattern took in before the phrase
    r"(?:(?:the|an?|of|in|by|from|with|that|this|these|those|both|and|or|to|via|as|for|on|between|which"
    r"|their|its|also|showed|found|including|using|low|high|elevated)\s+)*"
)


def _phrases(patterns: Sequence[re.Pattern[str]], text: str) -> Iterator[Span]:
    seen: list[Span] = []
    for pattern in patterns:
        for match in pattern.finditer(text):
            start, end = match.span("np")
            start += _LEADING.match(text, start, end).end() - start  # type: ignore[union-attr]
            if start < end and not within((start, end), seen) and not find_mirnas(text[start:end]):
                seen.append((start, end))
                yield start, end


def within(span: Span, spans: Sequence[Span]) -> bool:
    """Whether a span lies inside one of `spans`."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)


# ── targets ─────────────────────────────────────────────────────────────────────────────────

_HIT = re.compile(
    r"(?<![\w-])(?:(?:directly |specifically |negatively |post-?transcriptionally |can |could )*"
    r"(?:target(?:s|ed|ing)?|inhibit(?:s|ed|ing|ion of)?|suppress(?:es|ed|ing|ion of)?|repress(?:es|ed|ing|ion of)?"
    r"|silenc(?:e|es|ed|ing)(?: of)?|down-?regulat(?:e|es|ed|ing|ion of)|bind(?:s|ing)? (?:directly )?to|bound to"
    r"|decreas(?:e|es|ing)|reduc(?:e|es|ing)|modulat(?:e|es|ed|ing)|regulat(?:e|es|ed|ing)"
    r"|block(?:s|ed|ing)?|attenuat(?:e|es|ed|ing)|degrad(?:e|es|ed|ing)|knock\w* down|hit(?:s|ting)?"
    r"|abolish(?:es|ed|ing)?|lower(?:s|ed|ing)?|impair(?:s|ed|ing)?|interact(?:s|ed|ing)? with"
    r"|and inhibits?|act(?:s|ed|ing)? on|go(?:es)? (?:after|for)|attack(?:s|ed|ing)?|loss of"
    r"|target gene of|target of))(?![\w-])",
    re.IGNORECASE,
)
_TURNED_ON_BY = re.compile(r"\b(?:triggered|induced|activated|driven|caused) by\s*$")
_TO_GENE = re.compile(
    r"\s+(?:(?!(?:and|by|via|through|while|but|which|that|to|in|on|with|for|from|as|when)\s)[^\s,;.]+\s+){0,6}?$"
)
_JOINED = re.compile(
    r"\s*(?:,|,?\s*and|,?\s*or|/)\s*(?:the\s+|its\s+|downstream\s+|expression of\s+|tumou?r-suppress\w+\s+)*$"
)
_LEADING_TARGET = re.compile(r"(?:target(?:s|ing)?|through|via)\b", re.IGNORECASE)
_AXIS = re.compile(  # "the miR-146a/TXNIP axis", "miR-21/PTEN/AKT"
    r"(?:miR|let|miRNA)-?[\w-]+\s*/\s*(?P<gene>[A-Z][\w-]*)"
)


@functools.lru_cache(maxsize=8192)
def targets(text: str) -> tuple[Entity, ...]:
    """The genes and proteins that stand as objects of a verb of hitting, in reading order."""
    symbols = [item for item in find_entities(text) if is_gene(item, text)]
    found: dict[int, Entity] = {}
    for verb in _HIT.finditer(text):
        at = verb.end()
        if _TURNED_ON_BY.search(text[: verb.start()]):
            continue
        for item in symbols:
            if item.start < at:
                continue
            gap = text[at : item.start]
            direct = at == verb.end() and (_TO_GENE.fullmatch(gap) or not gap.strip())
            if not direct and not (at != verb.end() and _JOINED.fullmatch(gap)):
                break
            found.setdefault(item.start, item)
            at = item.end
    for axis in _AXIS.finditer(text):
        for item in symbols:
            if item.start == axis.start("gene"):
                found.setdefault(item.start, item)
    return tuple(found[start] for start in sorted(found))


_NO_GENE = re.compile(  # symbols of cells, states, tissues and diseases, and names hung on a verb
    r"(?:[a-z]*(?:cafs?|mscs?|ascs?|tams?|cscs?|mdscs?|huvecs?|ctcs?|nk|dcs?)|bc|tnbc|her2\+|m[12]|m0|emt|tme|ecm|ln|er\+?"
    r"|lumin\w*|pcr|qpcr|qrt-?pcr|rna|dna|mrna|evs?|utr|3utr|dfs|os|pfs|efs|mirna|mirnas|lncrna|circrna"
    r"|mcf-?\d+\w*|mda-?mb-?\d+|4t1|skbr-?3|t-?47d|cal-?51|hela|a549|hek-?293t?|dox|ptx)$"
)
_HUNG = re.compile(
    r"-(?:mediated|dependent|induced|driven|caused|sustained|related|positive|negative|high|low|treated|resistant"
    r"|expressing|derived)\b"
)


def is_gene(item: Entity, text: str) -> bool:
    """Whether a symbol can be a gene or protein that something acts on."""
    return (
        item.kind == "symbol"
        and not _NO_GENE.match(item.text.lower())
        and not _HUNG.match(text, item.end)
    )


# ── respectively ────────────────────────────────────────────────────────────────────────────

_RESPECTIVELY = re.compile(r"\b(?:respectively|accordingly|separately|in turn)\b", re.IGNORECASE)
_LISTED = re.compile(r"^\s*(?:,|/|,?\s*(?:and|or)(?:\s+(?:high|low|the|serum|exosomal)(?=\s))?)\s*$")


@dataclass(frozen=True, slots=True)
class Pairs:
    """What a sentence pairs: the n-th of `firsts` belongs to the n-th of `seconds`."""

    firsts: tuple[Entity, ...]
    seconds: tuple[Entity, ...]


@functools.lru_cache(maxsize=8192)
def pairs(text: str) -> tuple[Pairs, ...]:
    """The lists of one length that a "respectively" ties together, miRNAs first."""
    if not _RESPECTIVELY.search(text):
        return ()
    word = _RESPECTIVELY.search(text)
    assert word is not None
    rows = [row for row in _rows(find_entities(text), text) if row[-1].end <= word.start()]
    firsts = [row for row in rows if row[0].kind == "mirna"]
    seconds = [row for row in rows if row[0].kind != "mirna"]
    for other in reversed(seconds):
        for one in reversed(firsts):
            if len(one) == len(other) and one[-1].end <= other[0].start:
                return (Pairs(one, other),)
    return ()


def _rows(entities: Sequence[Entity], text: str) -> list[tuple[Entity, ...]]:
    rows: list[list[Entity]] = []
    for item in entities:
        previous = rows[-1][-1] if rows else None
        if previous and previous.start == item.start:
            continue
        gap = text[previous.end : item.start] if previous else ""
        linked = previous is not None and (
            _LISTED.match(gap) or re.fullmatch(r"[^,;.]{1,60}?\band\b\s+[^,;.]{0,12}", gap)
        )
        if previous and linked and previous.kind == item.kind:
            rows[-1].append(item)
        else:
            rows.append([item])
    return [tuple(row) for row in rows if len(row) > 1]


def partner(text: str, mirna: MirnaMention) -> Entity | None:
    """What "respectively" gives to a miRNA; None where nothing is paired with it."""
    for pair in pairs(text):
        for first, second in zip(pair.firsts, pair.seconds, strict=True):
            if first.start == mirna.start:
                return second
    return None


def others_partner(text: str, mirna: MirnaMention) -> tuple[Entity, ...]:
    """What "respectively" gives to the other miRNAs of the sentence."""
    return tuple(
        second
        for pair in pairs(text)
        if any(first.start == mirna.start for first in pair.firsts)
        for first, second in zip(pair.firsts, pair.seconds, strict=True)
        if first.start != mirna.start
    )


# ── table columns ───────────────────────────────────────────────────────────────────────────


def column_role(name: str) -> str:
    """What a table's column holds: "source", "recipient", "effect", "target" or ""."""
    for role, pattern in (
        ("recipient", _RECIPIENT_COLUMN),
        ("source", _SOURCE_COLUMN),
        ("effect", _EFFECT_COLUMN),
        ("target", _TARGET_COLUMN),
    ):
        if pattern.search(name):
            return role
    return ""


def bracketed(cell: str) -> list[Span]:
    """What stands in the brackets of a cell that names a miRNA first: `miR-33 (4T1 cells)`."""
    if not find_mirnas(cell):
        return [(0, len(cell))]
    return [match.span(1) for match in re.finditer(r"\(([^()]*(?:\([^()]*\))?[^()]*)\)", cell)]
