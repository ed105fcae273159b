"""RNAs other than miRNAs by their names: long non-coding, circular and further small ones.

A name is known by its form (`LINC00963`, `circ_0001`, `AFAP1-AS1`), because a document somewhere
calls it so ("the lncRNA MALAT1"), or because it is one of the few whose symbols have no form.
"""

import functools
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from index.mirna import Mirna, MirnaMention, find_mirnas

LONG, CIRCULAR, OTHER = "lncRNA", "circRNA", "RNA"


@dataclass(frozen=True, slots=True, order=True)
class Rna(Mirna):
    """An RNA that is no miRNA, with the interface of one; `sort` is `LONG`, `CIRCULAR`, `OTHER`."""

    written: str = ""
    sort: str = OTHER

    @property
    def base(self) -> str:
        """The name in one spelling."""
        return re.sub(r"[\W_]", "", self.written).lower()

    @property
    def key(self) -> str:
        """The same: such names have no arms."""
        return self.base

    @property
    def name(self) -> str:
        """The name as written."""
        return self.written


# Symbols of the long non-coding RNAs most written of that have no form of their own (HGNC).
_KNOWN = (
    r"MALAT-?1|NEAT1|HOTAIR(?:M1)?|HOTTIP|XIST|H19|GAS5|MEG3|TUG1|UCA1|PVT1|ANRIL|CCAT[12]|HULC|PTENP1"
    r"|ZFAS1|CRNDE|BCAR4|NKILA|FENDRR|DANCR|MIAT|PANDAR|BANCR|PCA3|PCAT\d+|CASC\d+|NORAD|RMRP|BCYRN1"
    r"|HIF1A-AS2|lincRNA-p21|TINCR|HCP5|TP73-AS1|FIRRE|CYTOR|SPRY4-IT1|NRON|MHRT|CHRF|LIPCAR|BDNF-AS"
)
_CLONES = (  # genes called after the clone that they were found in (Ensembl)
    r"(?:A[CDFJLP]|BX|CR|FO|FP)\d{6}\.\d{1,2}|Z\d{5,6}\.\d{1,2}"
    r"|(?:RP\d{1,2}|CT[ABCD]|KB|XX[a-z]*)-\d+[A-Z]\d+\.\d{1,2}"
)
LONG_FORMS = (
    r"(?:lncRNA|lnc|linc|LINC|lincRNA)-[A-Za-z0-9][\w-]*|LINC-?\d+|[A-Z][A-Z0-9]+-(?:AS|IT|OT)\d?"
    rf"|[A-Z0-9]{{3,}}OT1|SNHG\d+|MIR\d+(?:-\d)?\w*HG|{_CLONES}|{_KNOWN}"
)
CIRCULAR_FORMS = (
    r"(?:[Hh]sa|mmu|rno)[_-]circ[\w-]+|[Cc]irc[_-]?(?!RNA)[A-Z0-9][\w-]*|[Cc]irc[_-][\w-]+"
    r"|[Cc]ircRNA[_-]\d+|ciRS-\w+|CDR1as"
)
_OTHER_FORMS = (
    r"RNU\d+[\w-]*|SNOR[AD]\d+\w*|piR-\d+|(?:tRF|tiRNA|tsRNA|tDR)-[\w-]+|(?:hY|RNY)\d|7SL|7SK"
)
_BY_FORM = re.compile(
    rf"(?<![\w-])(?:(?P<circ>{CIRCULAR_FORMS})|(?P<lnc>{LONG_FORMS})|(?P<other>{_OTHER_FORMS}))"
    r"(?![\w])"
)
_SYMBOL = r"(?=[\w./-]*(?:[A-Z][\w./-]*[A-Z]|\d))[A-Za-z][\w./-]*\w"
_NAMES = rf"{_SYMBOL}(?:(?:,| and|, and| or) (?!(?:mi|let)\b){_SYMBOL})*"
LONG_WORDS = r"(?:lnc(?:-?\s?rna)|lincrna|long (?:intergenic )?non-?coding (?:rna|transcript))s?"
CIRCULAR_WORDS = r"circ(?:ular)?[- ]?rnas?"
_CALLED = re.compile(
    rf"\b(?i:(?P<lnc>{LONG_WORDS})|(?P<circ>{CIRCULAR_WORDS})),?"
    r"(?: (?:such as|including|called|named|termed|like))?"
    rf"(?: \(?|—|: )(?P<names>{_NAMES})",
)
_CALLED_BEHIND = re.compile(
    rf"(?<![\w-])(?P<names>{_SYMBOL}),? (?:is )?(?:an?|the)(?: \w+)? (?i:(?P<lnc>{LONG_WORDS})"
    rf"|(?P<circ>{CIRCULAR_WORDS}))\b"
)


@dataclass(frozen=True, slots=True)
class RnaNames:
    """The names of RNAs that a document uses, each with its sort, and where they stand."""

    sorts: Mapping[str, str]
    pattern: re.Pattern[str] | None

    def find(self, text: str) -> Iterator[MirnaMention]:
        """Every place of `text` that names one, miRNAs left out."""
        if self.pattern is None:
            return
        ids = set(_numbers_of(text, self.sorts))
        for match in self.pattern.finditer(text):
            if match.span() not in ids:
                yield MirnaMention(
                    *match.span(), Rna("rna", 0, written=match[0], sort=self.sorts[match[0]])
                )


_NUMBER = r"(?:hsa|mmu|rno)[_-]circ[_-]?\w+|circ_\d+"
_ALIAS = r"(?: \((?:also |otherwise )?(?:known as |(?:named|termed|called) (?:as )?)?)"
_BESIDE = re.compile(  # a name and its number in a database are of one RNA
    rf"(?<![\w-])(?:(?P<name>(?!{_NUMBER})[\w-]+){_ALIAS}(?P<number>{_NUMBER})\)"
    rf"|(?P<first>{_NUMBER}){_ALIAS}(?!{_NUMBER})(?:{CIRCULAR_FORMS})\))"
)


def _numbers_of(text: str, names: Container[str]) -> Iterator[tuple[int, int]]:
    """Where a text gives the database's number of an RNA beside its name."""
    for match in _BESIDE.finditer(text):
        if match["first"]:
            yield match.span("first")
        elif match["name"] in names:
            yield match.span("number")


def rna_names(text: str, rows: Iterable[tuple[tuple[str, str], ...]] = ()) -> RnaNames:
    """The RNAs that a document names; `rows` are those of its tables, as (column, cell)."""
    rows = tuple(rows)
    sorts: dict[str, str] = {}
    for match in _BY_FORM.finditer(text):
        sort = CIRCULAR if match["circ"] else LONG if match["lnc"] else OTHER
        symbol = _HUNG.sub("", match[0])
        if not _CLASS.fullmatch(symbol):
            sorts.setdefault(symbol, sort)
    for symbol, sort in _called(text):
        sorts.setdefault(symbol, sort)
    for cells in rows:
        column, name = cells[0]
        if _RNA_COLUMN.search(column) and re.fullmatch(_SYMBOL, name) and not find_mirnas(name):
            kind = " ".join(cell for _, cell in cells[1:])
            long, circular = _LONG_CELL.search(kind), _CIRCULAR_CELL.search(kind)
            sorts.setdefault(name, LONG if long else CIRCULAR if circular else OTHER)
    for name in _stores(text, rows):
        sorts.pop(name, None)
    if not sorts:
        return RnaNames({}, None)
    names = "|".join(re.escape(name) for name in sorted(sorts, key=len, reverse=True))
    return RnaNames(sorts, re.compile(rf"(?<![\w-])(?:{names})(?!\w|-[A-Z0-9])"))


def _called(text: str) -> Iterator[tuple[str, str]]:
    """The names that a document calls such RNAs, each with its sort."""
    for called in (_CALLED, _CALLED_BEHIND):
        for match in called.finditer(text):
            if _CLASS.match(match["names"]):
                continue  # "circRNA, miRNA, and X databases" are of kinds
            for one in re.finditer(_SYMBOL, match["names"]):
                symbol = _HUNG.sub("", one[0])
                if not find_mirnas(symbol) and not _CLASS.fullmatch(symbol):
                    yield symbol, CIRCULAR if match["circ"] else LONG


def _stores(text: str, rows: Iterable[tuple[tuple[str, str], ...]]) -> Iterator[str]:
    """The names of databases, which are called after what they hold."""
    for kept in _KEPT_IN.finditer(text):
        yield from re.findall(_SYMBOL, kept["names"])
    yield from (cells[0][1] for cells in rows if _STORES.fullmatch(cells[0][0]))


_STORES = re.compile(r"(?:databases?|resources?|tools?)", re.IGNORECASE)
_KEPT_IN = re.compile(
    rf"(?<![\w-])(?P<names>{_NAMES}) (?:v?\d[\d.]* )?(?i:databases?|web tools?|web servers?)\b"
)
_HUNG = re.compile(  # "XIST-mediated", "circX-miR-1 axis"
    r"(?:-[a-z]{4,})+$|-(?:hsa-)?(?:miR|let)-?\d.*$"
)
_KIND = r"[A-Za-z]{0,3}(?:lnc|mi|circ|ci|m|nc|t|r|si|sh|sn|pi|linc|ce)-?RNAs?"  # "DElncRNAs" too
_STORE_NAME = r"circ\w*(?:base|net|db|atlas|bank|pedia|finder|explorer|interactome)"
_CLASS = re.compile(rf"{_KIND}(?:[-/–]{_KIND})*|[A-Z]{{1,3}}Vs?|RNAs?|{_STORE_NAME}", re.IGNORECASE)
_RNA_COLUMN = re.compile(r"\b(?:\w*RNAs?|transcript)\b", re.IGNORECASE)
_LONG_CELL = re.compile(rf"\b{LONG_WORDS}\b", re.IGNORECASE)
_CIRCULAR_CELL = re.compile(rf"\b{CIRCULAR_WORDS}\b", re.IGNORECASE)

_MOPPING = (
    r"(?:spong\w+(?: of| for)?|compet\w+ (?:for|with)|sequest\w+|mop\w* up|soak\w* up"
    r"|trap\w*|decoys? (?:for|of)"
    r"|a[bd]sorb\w*|captur\w*"
    r"|(?P<binds>(?:binds?|binding|bound)(?: (?:directly )?to)?|interact\w* with))"
    r" (?:(?:the|endogenous|mature|several|as|well|both)\s+)*"
)
_BOUND = re.compile(rf"\b{_MOPPING}(?:hsa-)?$", re.IGNORECASE)  # it does nothing itself
_MOPS = re.compile(rf"\b{_MOPPING}(?:hsa-)?(?:miR|let-7|miRNA|microRNA)", re.IGNORECASE)
_LISTED = re.compile(r"\s*(?:,|/|and|or|,\s*and)\s*(?:hsa-)?")


def named_by_form(text: str) -> bool:
    """Whether a text names a long or circular RNA whose name says that it is one."""
    return _BY_FORM.search(text) is not None


@functools.lru_cache(maxsize=8192)
def is_mopped_up(text: str, mention: MirnaMention, named: tuple[MirnaMention, ...]) -> bool:
    """Whether a miRNA is only what another RNA of the sentence takes away: "sponges miR-200c"."""
    if isinstance(mention.mirna, Rna):
        return False
    start = mention.start
    ends = {item.end for item in named if isinstance(item.mirna, Rna)}
    ends |= {match.end() for match in _BY_FORM.finditer(text, 0, start)}
    if text[start - 1 : start] == "/" and start - 1 in ends:
        return True  # "the MALAT1/miR-101 axis"
    before = [item for item in named if item.start < start]
    while before and _LISTED.fullmatch(text[before[-1].end : start]):
        start = before.pop().start
    bound = _BOUND.search(text[:start])
    if bound is None:
        return False
    return not bound["binds"] or any(end <= bound.start() for end in ends)


def mops_up(text: str, mention: MirnaMention, named: tuple[MirnaMention, ...]) -> bool:
    """Whether an RNA of the sentence takes miRNAs away: "circX, raised here, sponges miR-1"."""
    for mopping in _MOPS.finditer(text, mention.end):
        between = (item for item in named if mention.end <= item.start < mopping.start())
        end = mention.end
        for item in between:
            if not _LISTED.fullmatch(text[end : item.start]):
                break
            end = item.end
        else:
            return True
    return False
