"""Where a sentence names a gene, a drug, a fluid, a cytokine, an author: for lists of these."""

import re
from collections.abc import Iterator

from assistant.asked import record_cues
from assistant.biology.concepts import find_concept
from assistant.biology.parties import targets
from assistant.biology.pathways import named_pathways
from assistant.citing.evidence_words import CELL_LINE
from index.names import find_entities, symbol_key

Item = tuple[str, str, int, int]  # key, name as written, its span


def genes(text: str, *, relied_on: bool = False) -> Iterator[Item]:
    """The genes that a text says are hit; those that something relies on too, if asked for."""
    joined = [match.span("name") for match in named_pathways(text) if "/" in match["name"]]
    for item in targets(text):
        if not any(start < item.start < end for start, end in joined):  # of "X/Y/Z" X is hit
            yield item.key, item.text, item.start, item.end
    for item in find_entities(text) if relied_on else ():  # "in a FOSL1-dependent pathway"
        if item.kind == "symbol" and text.startswith("-dependent", item.end):
            yield item.key, item.text, item.start, item.end


def drugs(text: str) -> Iterator[Item]:
    """The drugs that a text names, and classes of them by what they are directed against."""
    for item in find_entities(text):
        if item.kind == "drug":
            yield item.key, item.text, item.start, item.end
    for match in _ANTIBODIES.finditer(text):
        yield match[0].lower(), match[0], *match.span()


_ANTIBODIES = re.compile(  # a class of drugs by what they are directed against
    r"\banti-[A-Z][A-Z0-9-]{1,7}(?= (?:treatment|therapy|antibod\w+|blockade|agents?|drugs?))"
)


def lines(text: str, *, of_cancer: bool = False) -> Iterator[Item]:
    """The cell lines that a text names; those of healthy tissue left out, if asked for."""
    for match in CELL_LINE.finditer(text):
        if not of_cancer or not _NORMAL_LINES.fullmatch(match[0]):
            yield symbol_key(match[0]), match[0], *match.span()


_NORMAL_LINES = re.compile(  # lines of healthy tissue, which a question for cancer lines leaves out
    r"HUVECs?|HMECs?|MCF-?10A|HEK-?293\w*|293T|NIH-?3T3|3T3(?:-L1)?|RAW-?264\.?7|THP-?1|BEAS-?2B|MRC-?5"
    r"|hTERT-\w+|WI-?38|IMR-?90|CHO|Vero",
    re.IGNORECASE,
)
_FLUIDS = (
    *"serum plasma urine tears saliva milk stool sputum sweat ascites semen".split(),
    "cerebrospinal fluid",
    "synovial fluid",
    "lavage fluid",
    "amniotic fluid",
)


def fluids(text: str) -> Iterator[Item]:
    """The body fluids that a text names."""
    for name in _FLUIDS:
        for start, end in find_concept(name, text)[:1]:
            yield name, name, start, end


def pathways(text: str) -> Iterator[Item]:
    """The signalling pathways that a text names."""
    for match in named_pathways(text):
        for part in _AND.split(match["name"]):
            name = part.removesuffix("-dependent")  # "a FOSL1-dependent pathway"
            yield symbol_key(name), name, *match.span()


_AND = re.compile(r",? and |, ")


_GREEK = r"[α-ω]"
_INTERLEUKIN = rf"IL-?\d+(?:[A-H](?!\w)|\s?{_GREEK})?"
_CHEMOKINE = rf"(?:X?CX?3?C?L\d+|MCP-?\d|MIP-?\d\s?{_GREEK}?|RANTES)"
# by the families of the HGNC's and Zlotnik's nomenclature
_CYTOKINES = re.compile(
    rf"(?<![\w-])(?:{_INTERLEUKIN}|TNF(?:-?\s?{_GREEK})?|IFN-?\s?{_GREEK}"
    rf"|TGF-?\s?{_GREEK}\d?"
    rf"|{_CHEMOKINE}|(?:G|M|GM)-CSF|VEGF|LIF)(?![\w-])"
    rf"|\binterleukin[- ]\d+|\binterferon[- ](?:{_GREEK}|gamma|alpha|beta)"
)
_GIVEN_TOO = r"(?!\w|-(?![a-z]))"  # "IL-4-induced": named, though nothing happens to it
_INTERLEUKINS = re.compile(rf"(?<![\w-]){_INTERLEUKIN}{_GIVEN_TOO}|\b[Ii]nterleukin[- ]\d+")
_CHEMOKINES = re.compile(rf"(?<![\w-]){_CHEMOKINE}{_GIVEN_TOO}")


def _named(pattern: re.Pattern[str], text: str) -> Iterator[Item]:
    for match in pattern.finditer(text):
        yield symbol_key(match[0]), match[0], *match.span()


def cytokines(text: str) -> Iterator[Item]:
    """The cytokines that a text names, those left out that only say how cells were treated."""
    return _named(_CYTOKINES, text)


def interleukins(text: str) -> Iterator[Item]:
    """All interleukins that a text names, no receptors."""
    return _named(_INTERLEUKINS, text)


def chemokines(text: str) -> Iterator[Item]:
    """All chemokines that a text names, no receptors."""
    return _named(_CHEMOKINES, text)


def authors(text: str) -> Iterator[Item]:
    """The authors whom a text names as such: "Roe et al"."""
    for match in record_cues.AUTHOR.finditer(text):
        yield match["author"], match["author"], *match.span()


_MEASURES = re.compile(
    r"\b(?:sensitivit(?:y|ies)|specificit(?:y|ies)|AUCs?|area under|accurac(?:y|ies)"
    r"|predictive values?)\b",
    re.IGNORECASE,
)
_VALUE = re.compile(r"\d+(?:\.\d+)?\s?%|\b[01]\.\d+")


def figures_of_tests(text: str) -> Iterator[Item]:
    """How well a test does in a text: its percentages, or areas under the curve."""
    if _MEASURES.search(text):
        for match in _VALUE.finditer(text):
            yield match[0], match[0], *match.span()
