"""Which names a text holds: miRNAs, drugs, and the symbols of genes, cell lines and the like."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.greek import LETTERS, NOUNS, SPELLED, may_carry_greek, plain_names
from index.mirna import find_mirnas
from index.spans import Span, overlaps
from index.terms import KEPT, TAIL_WORDS, drug_names, one_name, split_words, stem

# Endings by which the WHO marks the class of a nonproprietary drug name ("stem book", 2018).
DRUG_STEM = re.compile(
    r"(?:[a-z]{2,}(?:mab|tinib|ciclib|parib|platin|taxel|rubicin|oxifen|trozole|estrant|limus|zomib"
    r"|citabine|(?<!tu)(?<!glo)bulin|lisib|rafenib|metinib|metostat|fosfamide|phosphamide|tecan|statin|formin|vastatin|prazole|cillin"
    r"|mycin|oxacin|sartan|olol|dipine|gliptin|gliflozin|glutide|profen|coxib|dronate|denosumab"
    r"|imod|quiline|pezil|conazole|nidazole|zepam|zolam|caine|cycline|fibrate|gatran|glitazone"
    r"|grel|grelor|kinra|lukast|lutamide|mustine|ercept|atacept|oxetine|pamil|parin|peridone|piprazole"
    r"|poetin|prilat|pril|pristone|prost|relix|setron|steride|semide|thiazide|tiapine|toclax"
    r"|trexate|trexed|trexone|triptan|triptyline|vaptan|vudine|xaban|zolid|zolamide|zosin|[aeiou]vir"
    r"|thasone|nisone|nisolone|fentanil|curonium|curium|flurane|codone|azepine|degib|sertib)s?"
    r"|statins?)"
)
_GREEK_ANY = rf"(?:[{LETTERS}]|(?:{'|'.join(SPELLED)})(?=[Bb]?(?![A-Za-z])))"
_PARTED_GREEK = (  # TGF-beta 1, NF-kappa B: the name goes on after a space; no "10 ng/mL" does
    rf"(?:{'|'.join(SPELLED)})\s[1-9](?!\d|[.,]\d|\s?[%/]"
    r"|\s?(?:[nmkpµμ]?[gM]|[nmµμ]?[lL]|IU|U|h|min|hours?|days?|weeks?|months?|years?|-?fold|times"
    r"|mice|rats|patients|cells?|groups?|doses?)\b)"
    r"|kappa\s[Bb]\b"
)
_SYMBOL = re.compile(
    rf"(?<![A-Za-z0-9{LETTERS}])(?:{_GREEK_ANY}[\s-]{{0,3}}(?:{NOUNS})s?(?![A-Za-z])"
    rf"|[A-Za-z][A-Za-z0-9]*(?:-(?!{_PARTED_GREEK})[A-Za-z0-9]+)*"
    rf"(?:(?:-\s?|\s)?{_GREEK_ANY}(?![\s-]{{0,3}}(?:{NOUNS}))"
    rf"(?:[-\s]?(?:[Bb]|\d{{1,2}})(?![A-Za-z0-9%]))?)?|\d[A-Z]\d(?![A-Za-z0-9]))"
)
_HYPHENS = str.maketrans("‐‑", "--")  # as publishers set them: MDA‐MB‐231
_NAME = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_GREEK = re.compile(_GREEK_ANY)
_ROMAN = re.compile(r"[IVX]+s?$")  # and several: "phase IIs"


@dataclass(frozen=True, slots=True)
class Entity:
    """A name in a text: a miRNA (`kind` "mirna"), a drug, or a symbol (gene, cell line ...).

    `key` is one string for all its spellings; two texts speak of the same thing when keys agree.
    `text` is the name as written there.
    """

    kind: str
    key: str
    text: str
    start: int
    end: int


def find_entities(text: str) -> list[Entity]:
    """Find the miRNAs, drugs and symbols that `text` names, in reading order."""
    return list(_entities(text))


@functools.lru_cache(maxsize=KEPT)
def _entities(text: str) -> tuple[Entity, ...]:
    text = text.translate(_HYPHENS)
    found = [
        Entity(
            "mirna",
            mention.mirna.key,
            text[mention.start : mention.end],
            mention.start,
            mention.end,
        )
        for mention in find_mirnas(text)
    ]
    taken = [(entity.start, entity.end) for entity in found]
    for match in _NAME.finditer(text):
        name = TAIL_WORDS.sub("", match[0])  # fulvestrant-related
        word = name.lower()
        if _is_drug(word) and not overlaps(match.span(), taken):
            at = match.start()
            found.append(Entity("drug", _drug_key(word), name, at, at + len(name)))
            taken.append((at, at + len(name)))
    found += _symbols(text, taken)
    return tuple(sorted(found, key=lambda entity: (entity.start, entity.key)))


@functools.lru_cache(maxsize=16384)
def _is_drug(word: str) -> bool:
    return word in drug_names() or DRUG_STEM.fullmatch(word) is not None


def _drug_key(word: str) -> str:
    return one_name(tuple(stem(part) for part in split_words(word))) or stem(word)


def _symbols(text: str, taken: list[Span]) -> Iterator[Entity]:
    """Names with a capital inside, or capitals and digits: PTEN, c-Myc, VE-cadherin, NF- κ B."""
    for match in _SYMBOL.finditer(text):
        name = match[0]
        if _PLAIN_WORD.fullmatch(name) or overlaps(match.span(), taken):
            continue
        if _VERSION.match(text, match.start()):
            continue
        greek = _GREEK.search(name)
        if greek and not may_carry_greek(name[: greek.start()].rstrip(" -")):
            name = name[: greek.start()].rstrip(" -")
            greek = None
        if greek and greek.start():  # TNF-alpha-induced
            name = name[: greek.end()] + TAIL_WORDS.sub("", name[greek.end() :])
        elif not greek and not name.endswith(_KEPT_TAILS):
            name = TAIL_WORDS.sub("", name)
        if name and (greek or _is_symbol(name)):
            at = match.start() + match[0].index(name)
            yield Entity("symbol", symbol_key(name), name, at, at + len(name))


# Kinds of molecule and of measurement: they name no particular thing.
_GENERIC = frozenset(
    "RNA DNA MRNA MIRNA MICRORNA MICRO-RNA MI-RNA MIR NCRNA LNCRNA CIRCRNA CDNA SIRNA SHRNA UTR"
    " PCR QPCR RTPCR QRTPCR ELISA NGS DNAS RNAS EV SEV QRT-PCR RT-PCR RT-QPCR".split()
)
_TITLE_WORDS = re.compile(r"[A-Z]?[a-z]{3,}(?:-[A-Z]?[a-z]{3,})+")  # "Cell-Derived" in a heading
_CLASS_OF_ENZYME = re.compile(  # GTPase, RNases: no one enzyme; miRBase is one database
    r"[A-Za-z]*[A-Z][A-Za-z]*(?<![Bb])ases?"
)
_VERSION = re.compile(r"[vV]\d+\.\d")  # of what is named before it
_PLAIN_WORD = re.compile(r"[A-Za-z]?[a-z]*")  # most words: no need to look closer
_LOWER_SYMBOL = re.compile(r"[a-z]{1,9}-?\d{1,3}[a-z]?")  # p53, claudin-5, il-6, cd47
_KEPT_TAILS = ("-catenin", "-cadherin", "-actin")


def _is_symbol(name: str) -> bool:
    if name.endswith(_KEPT_TAILS):
        return True
    capitals = sum(char.isupper() for char in name)
    digits = sum(char.isdigit() for char in name)
    if _LOWER_SYMBOL.fullmatch(name):
        return True
    if _TITLE_WORDS.fullmatch(name):
        return False
    if name.upper().removesuffix("S") in _GENERIC or _CLASS_OF_ENZYME.fullmatch(name):
        return False
    if len(name) < 2 or _ROMAN.match(name) or name.isdigit():
        return False
    return capitals >= 2 or (digits > 0 and capitals > 0) or (capitals == 1 and name[0].islower())


_OPEN_GREEK = re.compile(rf"(?:[{LETTERS}]|(?:{'|'.join(SPELLED)}))$", re.IGNORECASE)


def leaves_number_open(name: str) -> bool:
    """Whether a name ends in its Greek letter, as TGF-β: its members TGF-β1 and TGF-β2 are it."""
    letter = _OPEN_GREEK.search(name)
    return letter is not None and letter.start() > 1


_SEVERAL = re.compile(r"(?:[A-Z]|[a-z][A-Z][b-df-hj-np-tv-z])s$")


@functools.lru_cache(maxsize=65536)
def symbol_key(name: str) -> str:
    """One key for all spellings of a symbol: `NF- κ B` and `NF-kB` give `nfkb`."""
    plain = re.sub(r"[^A-Za-z0-9]", "", plain_names(name)).lower()
    if len(plain) > 3 and plain.endswith("s") and _SEVERAL.search(name):
        plain = plain[:-1]  # CAFs, MSCs, scFvs
    return one_name((stem(plain),)) or plain


def entity_keys(text: str) -> frozenset[str]:
    """The keys of all entities in `text`; a miRNA gives its base key and its full one."""
    keys = set()
    for entity in find_entities(text):
        keys.add(entity.key)
    keys.update(mention.mirna.base for mention in find_mirnas(text))
    return frozenset(keys)
