"""Names and tokens: what lexical search sees of a text, and which entities it names.

Both sides of a search, the sources and the questions, go through the same functions, so that
`NF- κ B` meets `NF kappa B`, `adriamycin` meets DOX, and `microRNA 21` meets `hsa-miR-21-5p`.
"""

import functools
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources
from typing import Any

from index.mirna import MirnaMention, find_mirnas
from index.records import Abbreviation

_KEPT = 8192
"""Texts whose names and tokens are kept: an answer looks at the same sentences again and again."""

# ── characters ──────────────────────────────────────────────────────────────────────────────

_GREEK = {
    "α": "a", "β": "b", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "h", "θ": "q", "κ": "k",
    "λ": "l", "μ": "m", "µ": "m", "ν": "n", "π": "p", "ρ": "r", "σ": "s", "τ": "t", "φ": "f",
    "χ": "x", "ψ": "y", "ω": "o",
}  # fmt: skip
_GREEK_WORD = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "kappa": "κ",
    "lambda": "λ", "sigma": "σ", "omega": "ω",
}  # fmt: skip
_LETTERS = "".join(_GREEK)
_SPELLED_GREEK = re.compile(
    rf"(?<![A-Za-z])(?P<word>{'|'.join(_GREEK_WORD)})(?=b?(?![A-Za-z]))", re.IGNORECASE
)
_DASHES = str.maketrans({"‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", " ": " "})
_GREEK_NOUNS = (  # nouns that carry a Greek letter before them; "-targeting" after "ER α" is none
    "catenin|actin|tubulin|galactosidase|glucosidase|defensin|globin|glucan|synuclein|amyloid"
    "|blocker|cell|secretase|lactam|carotene|hydroxybutyrate|ketoglutarate|tocopherol|fetoprotein"
    "|linked|SMA|TrCP|arrestin|glucuronidase|interferon|helix|sheet"
)
_LEADING_GREEK = re.compile(
    rf"(?<![A-Za-z0-9])(?:([{_LETTERS}])[\s-]{{0,3}}|([abgk])-)(?=(?:{_GREEK_NOUNS})s?(?![A-Za-z]))"
)
_GREEK_TAIL = re.compile(  # NF- κ B, TGF- β 1, HIF-1 α, IL13R α 2: the name goes on after a space
    rf"(?P<stem>[A-Za-z][A-Za-z0-9]*(?:-\d+)?)[-\s]{{0,2}}(?P<greek>[{_LETTERS}])"
    rf"(?:[-\s]?(?P<tail>B|b|\d{{1,2}})(?![A-Za-z0-9%]))?"
)


_INTERLEUKIN = re.compile(r"\binterleukins?[- ](\d{1,2})(?!\d)", re.IGNORECASE)


def plain_names(text: str) -> str:
    """Write names with Greek letters in one way: `NF- κ B`, `NF kappa B` become `NFkB`."""
    text = text.translate(_DASHES)
    text = _INTERLEUKIN.sub(r"IL-\1", text)
    text = _SPELLED_GREEK.sub(lambda match: _GREEK_WORD[match["word"].lower()], text)
    text = _LEADING_GREEK.sub(lambda match: f" {_GREEK[match[1]] if match[1] else match[2]}", text)
    text = _GREEK_TAIL.sub(
        lambda match: (
            (
                match["stem"].replace("-", "")
                + _GREEK[match["greek"]]
                + (match["tail"] or "").replace("b", "B")
            )
            if _may_carry_greek(match["stem"])
            else match[0]
        ),
        text,
    )
    return "".join(_GREEK.get(char, char) for char in text)


def _may_carry_greek(stem: str) -> bool:
    # "IL", "TGF", "nf" and "Wnt" carry a letter; "and β" or "receptor α" are words beside one.
    return len(stem) <= 3 or any(char.isdigit() or char.isupper() for char in stem[1:])


# ── synonyms ────────────────────────────────────────────────────────────────────────────────


@functools.cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(resources.files("index").joinpath("synonyms.toml").read_text("utf-8"))


@functools.cache
def synonyms() -> Mapping[tuple[str, ...], str]:
    """From the words of a name, stemmed, to the one form that search uses."""
    table: dict[tuple[str, ...], str] = {}
    for name in ("drugs", "terms", "spelling"):
        for group in _tables()[name]["groups"]:
            head = "".join(stem(word) for word in _words(group[0]))
            for form in group:
                table.setdefault(tuple(stem(word) for word in _words(form)), head)
    return table


@functools.cache
def spelled_forms() -> Mapping[str, frozenset[str]]:
    """From the form of a term that search uses to all its forms of several words."""
    found: dict[str, set[str]] = {}
    for group in _tables()["terms"]["groups"]:
        head = "".join(stem(word) for word in _words(group[0]))
        found.setdefault(head, set()).update(form for form in group if " " in form)
    return {head: frozenset(forms) for head, forms in found.items()}


@functools.cache
def drug_names() -> frozenset[str]:
    """Every drug name and short form of the synonym table, in lower case."""
    return frozenset(form for group in _tables()["drugs"]["groups"] for form in group)


# ── tokens ──────────────────────────────────────────────────────────────────────────────────

STOPWORDS = frozenset(
    """a about above after again all also am an and any are as at be because been before being
    both but by can could did do does doing done during each either else for from further had has
    have having he her here hers him his how i if in into is it its itself just me more most my no
    nor not of off on once only onto or other our out over own per please s same she should so some
    such t tell than that the their them then there these they this those through to too under
    until up upon us very via was we were what when where which while who whom whose why will with
    within without would you your whether many much may might must shall""".split()
)  # function words carry no subject matter; negation is read by the answer's own rules

_WORD = re.compile(r"[A-Za-z0-9]+(?:[.,]\d+)*(?:['’][a-z]+)?(?:-[A-Za-z0-9]+)*|%")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_VOWEL = re.compile(r"[aeiouy]")
_ISE = re.compile(r"is(e|ed|es|ing|ation|ations)$")


# Families of words that Snowball leaves apart: Latin and Greek nouns, their adjectives and verbs.
_FAMILIES = tuple(
    (re.compile(ending), put)
    for ending, put in (
        (r"(?<=st)a(?:tic|si[sz](?:e|es|ed|ing)|ses)$", "asis"),  # metastatic, metastasize
        (r"(?<=gnos)(?:tics?|e|es|ed|ing)$", "is"),  # diagnostic, diagnose
        (r"(?<=[a-z]{3})otics?$", "osis"),  # fibrotic
        (r"(?<=[a-z]{2})lytics?$", "lysis"),  # glycolytic
        (r"analy[sz](?:e|es|ed|ing|ses)$", "analysis"),
        (r"(?<=[a-z]{2})gen[ei]s[ei]s$", "genic"),  # angiogenesis
        (r"(?<=[^td])a?emic$", "emia"),  # leukaemic
        (r"(?<=hyp)oxic$", "oxia"),
        (r"(?<=[a-z]if)ications?$", "y"),  # identification
        (r"(?<=[a-z]{3})atory$", "ation"),  # regulatory
        (r"(?<=hib)itory$", "it"),
        (r"therapeutics?$", "therapy"),
        (r"(?<=[ns])missi(?:ons?|ve)$", "mit"),  # transmission
        (r"vasi(?:ons?|ve|veness|vity)$", "vade"),  # invasion
        (r"pansi(?:ons?|ve)$", "pand"),  # expansion
        (r"(?<=[a-z])ducti(?:ons?|ve)$", "duce"),  # reduction
        (r"quisitions?$", "quire"),
        (r"(?<=[a-z]{3})versions?$", "vert"),  # conversion
        (r"sorptions?$", "sorb"),
        (r"scriptions?$", "scribe"),
        (r"spons(?:e|es|ive|iveness)$", "spond"),  # response
        (r"(?<=[a-z]{2})curren(?:ces?|t|tly)$", "cur"),  # recurrence
        (r"posures?$", "pose"),
        (r"(?<=fail)ures?$|(?<=treat)ments?$|(?<=move)ments?$|(?<=grow)ths?$", ""),
        (r"(?<=[a-z]{2}ver)(?:y|ies)$", ""),  # delivery
        (r"(?<=[a-z]{3})anc(?:y|ies)$", "ant"),  # dormancy
        (r"(?<=el)ia(?:l)?$|(?<=el)iums?$", "ial"),  # endothelium
        (r"(?<=mole)cular$", "cule"),
        (r"^cellular$", "cell"),
        (r"comparisons?$", "compare"),
    )
)


@functools.cache
def _stemmer() -> Callable[[str], str]:
    import Stemmer  # PyStemmer, the Snowball project's own C library

    return Stemmer.Stemmer("english").stemWord  # type: ignore[no-any-return]


@functools.lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The Snowball English stem of a word, British endings taken for American ones.

    The noun, adjective and verb of a family get one stem: invasion, invasive, invade.
    """
    word = word.lower()
    if len(word) > 3 and word.endswith("s") and not _VOWEL.search(word):
        word = word[:-1]  # CSCs, MSCs: Snowball wants a vowel before it takes a plural off
    if len(word) > 6:
        word = _ISE.sub(r"iz\1", word).replace("our", "or") if word.isalpha() else word
        for ending, put in _FAMILIES:
            word = ending.sub(put, word)
    return _stemmer()(word)


def _words(text: str) -> list[str]:
    return [word for word, _, _ in _pieces(text)]


_TAIL_WORDS = re.compile(r"(?:-[a-z]{4,})+$")  # "-derived", "-mediated": words hung on to a name
_PREFIX = re.compile(r"[a-z]{2,5}$", re.IGNORECASE)  # anti-, pre-, non-, pro-, down-, VE-


_NAME_OF_TWO = re.compile(r"(?=.*[A-Z])(?=.*[A-Za-z].*[A-Za-z])[A-Za-z0-9]+")  # MDR-TB, TUBG1-GFP


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of `text`; `MCF-7` is one, `TNBC-derived` two, `MDR-TB` one and its two parts."""
    for match in _WORD.finditer(text):
        word = match[0].split("'")[0].split("’")[0]
        tail = _TAIL_WORDS.search(word)
        if tail and tail.start() == 1:
            tail = None  # X-rays, T-cells, B-type: the letter is nothing without its word
        name = word[: tail.start()] if tail else word
        joined = name.replace("-", "")
        if tail and _PREFIX.match(name):
            yield joined + tail[0].replace("-", ""), match.start(), match.end()
        if joined:
            yield _THOUSANDS.sub("", joined), match.start(), match.end()
        parts = name.split("-")
        if len(parts) > 1 and all(_NAME_OF_TWO.fullmatch(part) for part in parts):
            yield from ((part, match.start(), match.end()) for part in parts)
        if tail:
            for part in tail[0].split("-")[1:]:
                yield part, match.start(), match.end()


def tokens(text: str) -> list[str]:
    """The tokens of `text` that lexical search compares, in reading order.

    A miRNA gives its base name and, where the text goes further, its full one: `miR-21-5p` gives
    `mir-21` and `mir-21-5p`, so that an open arm matches both and the exact form ranks first.
    """
    return list(_tokens(text))


@functools.lru_cache(maxsize=_KEPT)
def _tokens(text: str) -> tuple[str, ...]:
    found: list[str] = []
    at = 0
    for start, end, mentions in _grouped(find_mirnas(text)):
        found += _plain_tokens(text[at:start])
        for mention in mentions:
            found.append(mention.mirna.base)
            if mention.mirna.key != mention.mirna.base:
                found.append(mention.mirna.key)
        found.append(_microrna())
        at = end
    return (*found, *_plain_tokens(text[at:]))


@functools.cache
def _microrna() -> str:
    return synonyms()[("mirna",)]


def _grouped(mentions: list[MirnaMention]) -> Iterator[tuple[int, int, list[MirnaMention]]]:
    group: list[MirnaMention] = []
    for mention in mentions:
        if group and mention.start != group[0].start:
            yield group[0].start, group[0].end, group
            group = []
        group.append(mention)
    if group:
        yield group[0].start, group[0].end, group


def _plain_tokens(text: str) -> list[str]:
    stems = [
        "percent" if word == "%" else stem(word)
        for word in _words(plain_names(text))
        if word.lower() not in STOPWORDS or (word.isupper() and len(word) > 1)
    ]
    return list(_canonical(stems))


def _canonical(stems: list[str]) -> Iterator[str]:
    """Put the one form of each synonym group for any of its forms, the longest first."""
    table, at = synonyms(), 0
    while at < len(stems):
        for length in (3, 2, 1):
            if head := table.get(tuple(stems[at : at + length])):
                yield head
                at += length
                break
        else:
            yield stems[at]
            at += 1


# ── entities ────────────────────────────────────────────────────────────────────────────────

# Endings by which the WHO marks the class of a nonproprietary drug name ("stem book", 2018).
_DRUG_STEM = re.compile(
    r"(?:[a-z]{2,}(?:mab|tinib|ciclib|parib|platin|taxel|rubicin|oxifen|trozole|estrant|limus|zomib"
    r"|citabine|(?<!tu)(?<!glo)bulin|lisib|rafenib|metinib|metostat|tecan|statin|formin|vastatin|prazole|cillin"
    r"|mycin|oxacin|sartan|olol|dipine|gliptin|gliflozin|glutide|profen|coxib|dronate|denosumab"
    r"|imod|quiline|pezil|conazole|nidazole|zepam|zolam|caine|cycline|fibrate|gatran|glitazone"
    r"|grel|grelor|kinra|lukast|lutamide|mustine|ercept|atacept|oxetine|pamil|parin|peridone|piprazole"
    r"|poetin|prilat|pril|pristone|prost|relix|setron|steride|semide|thiazide|tiapine|toclax"
    r"|trexate|trexed|trexone|triptan|triptyline|vaptan|vudine|xaban|zolid|zolamide|zosin|[aeiou]vir"
    r"|thasone|nisone|nisolone|fentanil|codone|azepine|degib|sertib)s?|statins?)"
)
_GREEK_ANY = rf"(?:[{_LETTERS}]|(?:{'|'.join(_GREEK_WORD)})(?=[Bb]?(?![A-Za-z])))"
_SYMBOL = re.compile(
    rf"(?<![A-Za-z0-9{_LETTERS}])(?:{_GREEK_ANY}[\s-]{{0,3}}(?:{_GREEK_NOUNS})s?(?![A-Za-z])"
    rf"|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*"
    rf"(?:(?:-\s?|\s)?{_GREEK_ANY}(?![\s-]{{0,3}}(?:{_GREEK_NOUNS}))"
    rf"(?:[-\s]?(?:[Bb]|\d{{1,2}})(?![A-Za-z0-9%]))?)?|\d[A-Z]\d(?![A-Za-z0-9]))"
)
_ROMAN = re.compile(r"[IVX]+$")


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


@functools.lru_cache(maxsize=_KEPT)
def _entities(text: str) -> tuple[Entity, ...]:
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
    for match in re.finditer(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*", text):
        name = _TAIL_WORDS.sub("", match[0])  # fulvestrant-related
        word = name.lower()
        if (word in drug_names() or _DRUG_STEM.fullmatch(word)) and not _inside(match, taken):
            at = match.start()
            found.append(Entity("drug", _drug_key(word), name, at, at + len(name)))
            taken.append((at, at + len(name)))
    found += _symbols(text, taken)
    return tuple(sorted(found, key=lambda entity: (entity.start, entity.key)))


def _drug_key(word: str) -> str:
    return synonyms().get(tuple(stem(part) for part in _words(word)), stem(word))


def _inside(match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in spans)


def _symbols(text: str, taken: list[tuple[int, int]]) -> Iterator[Entity]:
    """Names with a capital inside, or capitals and digits: PTEN, c-Myc, VE-cadherin, NF- κ B."""
    for match in _SYMBOL.finditer(text):
        name = match[0]
        if _PLAIN_WORD.fullmatch(name) or _inside(match, taken):
            continue
        greek = re.search(_GREEK_ANY, name)
        if greek and not _may_carry_greek(name[: greek.start()].rstrip(" -")):
            name = name[: greek.start()].rstrip(" -")
            greek = None
        if not greek and not name.endswith(_KEPT_TAILS):
            name = _TAIL_WORDS.sub("", name)
        if name and (greek or _is_symbol(name)):
            at = match.start() + match[0].index(name)
            yield Entity("symbol", symbol_key(name), name, at, at + len(name))


# Kinds of molecule and of measurement: they name no particular thing.
_GENERIC = frozenset(
    "RNA DNA MRNA MIRNA MICRORNA MIR NCRNA LNCRNA CIRCRNA CDNA SIRNA SHRNA UTR PCR QPCR RTPCR"
    " QRTPCR ELISA NGS DNAS RNAS EV SEV QRT-PCR RT-PCR RT-QPCR".split()
)
_TITLE_WORDS = re.compile(r"[A-Z]?[a-z]{3,}(?:-[A-Z]?[a-z]{3,})+")  # "Cell-Derived" in a heading
_CLASS_OF_ENZYME = re.compile(r"[A-Za-z]*[A-Z][A-Za-z]*ases?")  # GTPase, RNases: no one enzyme
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


@functools.lru_cache(maxsize=65536)
def symbol_key(name: str) -> str:
    """One key for all spellings of a symbol: `NF- κ B` and `NF-kB` give `nfkb`."""
    plain = re.sub(r"[^A-Za-z0-9]", "", plain_names(name)).lower()
    if len(plain) > 3 and plain.endswith("s") and name.endswith("s") and name[-2].isupper():
        plain = plain[:-1]  # CAFs, MSCs
    return synonyms().get((stem(plain),), plain)


def entity_keys(text: str) -> frozenset[str]:
    """The keys of all entities in `text`; a miRNA gives its base key and its full one."""
    keys = set()
    for entity in find_entities(text):
        keys.add(entity.key)
    keys.update(mention.mirna.base for mention in find_mirnas(text))
    return frozenset(keys)


# ── a corpus's own abbreviations ────────────────────────────────────────────────────────────


def _unfold(long_forms: dict[str, list[tuple[str, ...]]]) -> None:
    """Spell out the short forms within long ones: GMV, "GM volume", is gray matter volume too."""
    plain = {short: longs[0] for short, longs in long_forms.items() if len(longs) == 1}
    for longs in long_forms.values():
        for long in tuple(longs):
            if not any(token in plain for token in long):
                continue
            whole = tuple(part for token in long for part in plain.get(token, (token,)))
            if whole not in longs:
                longs.append(whole)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Tokens widened by abbreviations: a short form adds its long form's words, and back.

    `long_forms` maps a short form's token to the tokens of each thing it stands for.
    """

    long_forms: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    abbreviations: tuple[Abbreviation, ...] = ()
    _by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    _by_word: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, abbreviations: Iterable[Abbreviation]) -> "Lexicon":
        """Build it from the abbreviations of one document, or of all."""
        long_forms: dict[str, list[tuple[str, ...]]] = {}
        by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        abbreviations = tuple(abbreviations)
        for item in abbreviations:
            short, long = symbol_key(item.short), tuple(tokens(item.long))
            if not long or short in long or long in long_forms.get(short, ()):
                continue
            long_forms.setdefault(short, []).append(long)
            if len(long) > 1:
                by_first.setdefault(long[0], []).append((long, short))
        _unfold(long_forms)
        return cls(
            {short: tuple(longs) for short, longs in long_forms.items()},
            abbreviations,
            {first: tuple(items) for first, items in by_first.items()},
            _by_first_word(abbreviations),
        )

    def spelled_out_in(self, text: str) -> list[Abbreviation]:
        """The abbreviations whose long form may stand in `text`: all its words do; each once."""
        words = {word.lower().rstrip("s") for word in _LETTERS_ONLY.findall(text)}
        places = {at for word in words for at in self._by_word.get(word, ())}
        found: dict[tuple[str, str], Abbreviation] = {}
        for item in (self.abbreviations[at] for at in sorted(places)):
            long = [word.lower().rstrip("s") for word in _LETTERS_ONLY.findall(item.long)]
            if words.issuperset(long):
                found.setdefault((item.short, item.long.lower()), item)
        return list(found.values())

    def tokens(self, text: str) -> list[str]:
        """The tokens of `text`, with those that its abbreviations add, beside them."""
        widened: list[str] = []
        plain = tokens(text)
        for at, token in enumerate(plain):
            widened.append(token)
            short = token if token in self.long_forms else token.removesuffix("s")
            for long in self.long_forms.get(short, ()):
                widened += long if short == token else (short, *long)
            for long, abbreviation in self._by_first.get(token, ()):
                if tuple(plain[at : at + len(long)]) == long:
                    widened.append(abbreviation)
        return widened


_LETTERS_ONLY = re.compile(r"[A-Za-z]+")


def _by_first_word(abbreviations: Sequence[Abbreviation]) -> dict[str, tuple[int, ...]]:
    places: dict[str, list[int]] = {}
    for at, item in enumerate(abbreviations):
        if first := _LETTERS_ONLY.search(item.long):
            places.setdefault(first[0].lower().rstrip("s"), []).append(at)
    return {word: tuple(found) for word, found in places.items()}
