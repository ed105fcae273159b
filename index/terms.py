"""Tokens: what lexical search sees of a text, with the synonyms that make two names one.

Both sides of a search, the sources and the questions, go through the same functions, so that
`NF- κ B` meets `NF kappa B`, `adriamycin` meets DOX, and `microRNA 21` meets `hsa-miR-21-5p`.
"""

import functools
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from importlib import resources
from typing import Any

from index.greek import plain_names
from index.mirna import MirnaMention, find_mirnas

KEPT = 8192
"""Texts whose names and tokens are kept: an answer looks at the same sentences again and again."""

# ── synonyms ────────────────────────────────────────────────────────────────────────────────


_KINDS = ("drugs", "terms", "clinical", "spelling")  # of groups in the table


@functools.cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(resources.files("index").joinpath("synonyms.toml").read_text("utf-8"))


@functools.cache
def synonyms() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """From the words of a name, stemmed, to what search uses in their place.

    That is one token for a name, so that no part of it is met alone; clinical terms keep the words
    that they are made of, since a thrombosis is a thrombosis in whichever vein.
    """
    table: dict[tuple[str, ...], tuple[str, ...]] = {}
    for name in _KINDS:
        for group in _tables()[name]["groups"]:
            words = tuple(stem(word) for word in split_words(group[0]))
            head = words if name == "clinical" else ("".join(words),)
            for form in group:
                table.setdefault(tuple(stem(word) for word in split_words(form)), head)
    for value, word in enumerate(_numerals(), 3):
        table.setdefault(tuple(stem(part) for part in split_words(word)), (str(value),))
    return table


ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def _numerals() -> tuple[str, ...]:
    """The numbers from three to ninety-nine in words; "one" and "two" rather stand for things."""
    tens = (f"{ten}-{one}".removesuffix("-") for ten in TENS for one in ("", *ONES[1:10]))
    return (*ONES[3:], *tens)


def one_name(stems: tuple[str, ...]) -> str | None:
    """The one form of a name given by its stems; None where it has no other."""
    head = synonyms().get(stems)
    return "".join(head) if head else None


@functools.cache
def spelled_forms() -> Mapping[str, frozenset[str]]:
    """From the form of a term that search uses to all its forms of several words."""
    found: dict[str, set[str]] = {}
    for group in _tables()["terms"]["groups"]:
        head = "".join(stem(word) for word in split_words(group[0]))
        found.setdefault(head, set()).update(form for form in group if " " in form)
    return {head: frozenset(forms) for head, forms in found.items()}


@functools.cache
def _groups() -> Mapping[str, tuple[str, ...]]:
    groups = (group for name in _KINDS for group in _tables()[name]["groups"])
    return {form: tuple(group) for group in groups for form in group}


def names_of(name: str) -> tuple[str, ...]:
    """A name in lower case with all others of the same thing; itself where there are none."""
    return _groups().get(name, (name,))


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
        (r"scription(?:s|al|ally)?$", "scribe"),  # transcriptional
        (r"spons(?:e|es|ive|iveness)$", "spond"),  # response
        (r"(?<=[a-z]{2})curren(?:ces?|t|tly)$", "cur"),  # recurrence
        (r"posures?$", "pose"),
        (r"(?<=fail)ures?$|(?<=treat)ments?$|(?<=move)ments?$|(?<=grow)ths?$", ""),
        (r"(?<=[a-z]{2}ver)(?:y|ies)$", ""),  # delivery
        (r"(?<=[a-z]{3})anc(?:y|ies)$", "ant"),  # dormancy
        (r"(?<=el)ia(?:l)?$|(?<=el)iums?$", "ial"),  # endothelium
        (r"(?<=mole)cular$", "cule"),
        (r"(?<=[a-z]{4}scop)(?:y|ies|ic|ical|ically|es?)$", "e"),  # microscopy, microscope
        (r"^cellular$", "cell"),
        (r"comparisons?$", "compare"),
        (r"(?<=[a-z]{2}a)bilit(?:y|ies)$", "ble"),  # stability, availability
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


def split_words(text: str) -> list[str]:
    """The words of a text, compounds taken apart, before they are stemmed."""
    return [word for word, _, _ in _pieces(text)]


TAIL_WORDS = re.compile(r"(?:-[a-z]{4,})+$")  # "-derived", "-mediated": words hung on to a name
_PREFIX = re.compile(  # anti-, pre-, non-, pro-, down-, VE-, but no number: "five-year"
    rf"(?!(?:{'|'.join((*ONES, *TENS))})$)[a-z]{{2,5}}$", re.IGNORECASE
)


_OF_A_MAKE = re.compile(  # mKRAS and rhTGFb1 are KRAS and TGFb1 too, of a make: murine, recombinant
    r"(?:r[hm]?|[mhp])(?P<name>(?![A-Z]{0,3}(?:RNA|DNA))[A-Z]{3,}(?:[a-z]\d|\d?)\d?)(?![A-Za-z])"
)
SMALL_ONE = re.compile(  # microvesicles are vesicles too
    r"(?:micro|nano)(?P<name>vesicles?|particles?)", re.IGNORECASE
)
_NAME_OF_TWO = re.compile(r"(?=.*[A-Z])(?=.*[A-Za-z].*[A-Za-z])[A-Za-z0-9]+")  # MDR-TB, TUBG1-GFP


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of `text`; `MCF-7` is one, `TNBC-derived` two, `MDR-TB` one and its two parts."""
    for match in _WORD.finditer(text):
        word = match[0].split("'")[0].split("’")[0]
        if other := _OF_A_MAKE.match(word) or SMALL_ONE.fullmatch(word):
            yield other["name"], match.start(), match.end()
        if "-" not in word:
            yield _THOUSANDS.sub("", word), match.start(), match.end()
            continue
        tail = TAIL_WORDS.search(word)
        if tail and tail.start() == 1 and word[0].isalpha():
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


@functools.lru_cache(maxsize=KEPT)
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
    return synonyms()[("mirna",)][0]


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
        for word in split_words(plain_names(text))
        if word.lower() not in STOPWORDS or (word.isupper() and len(word) > 1)
    ]
    return list(_canonical(stems))


def _canonical(stems: list[str]) -> Iterator[str]:
    """Put the one form of each synonym group for any of its forms, the longest first."""
    table, at = synonyms(), 0
    while at < len(stems):
        for length in (3, 2, 1):
            if head := table.get(tuple(stems[at : at + length])):
                yield from head
                at += length
                break
        else:
            yield stems[at]
            at += 1
