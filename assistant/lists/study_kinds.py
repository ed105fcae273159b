"""The kind of study that a list asks for: "which findings come from mice?", "seen in a dish only".

The kinds are those that every quote is labelled with (`citing/evidence.py`), so that such a list
holds what its labels say: a finding in mice may be told so by the title of the study alone.
"""

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.biology.being_words import PEOPLE
from assistant.cite import studies_of
from assistant.citing.evidence import label
from assistant.lists.told import Finding, Told
from assistant.records import Evidence
from index.records import Document

_SAMPLES = r"(?:samples?|specimens?|materials?|data|cohorts?|studies)"
_SPECIES = {  # those of which alone is told what is asked of them
    "mice": r"mice|mouse|murine",
    "rats": r"rats?",
    "pigs": r"pigs?|piglets?|swine|porcine",
    "rabbits": r"rabbits?",
    "dogs": r"dogs?|canine",
    "sheep": r"sheep|ovine",
    "monkeys": r"monkeys?|macaques?|primates?",
    "zebrafish": r"zebrafish",
}
_KINDS = (
    (
        Evidence.ANIMAL,
        r"(?:(?:living|laboratory|lab|whole|experimental) )?animals?|rodents?|xenografts?|in vivo"
        rf"|{'|'.join(_SPECIES.values())}",
    ),
    (
        Evidence.CELL_LINE,
        r"cell (?:lines?|cultures?)|cultured cells|cells in culture|in vitro|(?:petri )?dish(?:es)?"
        r"|test tubes?|culture dish(?:es)?",
    ),
    (Evidence.TRIAL, r"(?:(?:clinical|randomi[sz]ed|controlled) )+trials?|trials"),
    (
        Evidence.PATIENT_SAMPLES,
        rf"(?:patients?(?:['’]s?)?|human|clinical) {_SAMPLES}"
        rf"|{_SAMPLES} (?:from|of|taken from|given by) (?:[\w-]+ ){{0,2}}?{PEOPLE}"
        rf"|(?:(?:real|actual|living|human) )?{PEOPLE}",
    ),
)
_KIND = "|".join(f"(?P<{kind.name}>{words})" for kind, words in _KINDS)
_WORK = r"(?: (?:experiments?|models?|stud(?:y|ies)|work|tests?|research|assays?|systems?|hosts?))?"
_IN = r"(?:from|in|on|with|by|using|through)"
_FOUND = (
    r"(?:shown|seen|tested|studied|demonstrated|examined|investigated|proven|proved|confirmed"
    r"|validated|observed|explored|tried|done|established|worked (?:on|out)|looked at|measured"
    r"|detected|assayed)"
)
_COME = (
    r"(?:(?:is|are|was|were|has|have|been|only|just|ever|also|so far|actually|mainly|solely"
    r"|merely) )*"
    r"(?:comes?|came|stems?|derives?d?|rests?|relies|rely|based|drawn|obtained|gained|made|taken"
    rf"|backed|supported|{_FOUND})"
)
_CELLS = r"(?:[a-z]*(?:cells|cytes|blasts|clasts|phages)|(?-i:[A-Za-z]*[A-Z]{2,}s))\b"
_OF_STUDIES = re.compile(  # "come from mice", "were only tested in cell lines", "shown in vivo"
    r"\b(?:that |which )?"
    rf"(?:(?:is|are|was|were) (?:(?:only|just|solely|exclusively) )?(?=from\b)|{_COME})"
    rf"(?: (?:only|just|solely|so far|exclusively))*(?: ?{_IN})?"
    rf"(?: (?:the|an?|some|actual|nude|their))* (?:{_KIND}){_WORK}(?: (?:only|alone))?(?![\w'’-])"
    r"(?! (?:with|of|whose|who|treated|after|given|before|under|having|that)\b)"
    rf"(?! (?:[\w-]+ ){{0,3}}?{_CELLS})",  # "human cord MSCs": whose cells they are
    re.IGNORECASE,
)
_EVIDENCE = re.compile(  # "evidence from human samples", "findings in xenografts", "mouse data"
    r"\b(?:evidence|data|findings?|results?|support|observations?)(?: (?:is|are) there| exists?)?"
    rf" {_IN}"
    rf"(?: (?:the|an?|some|nude))* (?:{_KIND}){_WORK}(?: (?:only|alone))?(?![\w-])",
    re.IGNORECASE,
)
_FURTHER = re.compile(  # "mice or other animals", "from patients, and which come from mice"
    r"(?:\s*,\s*(?:and |or )?|\s+(?:and|or) )(?:which (?:ones )?(?:(?:are|come|is|were) )?)?"
    rf"(?:{_IN} )?(?:the |any |all )?(?:other )?(?:{_KIND}){_WORK}(?![\w-])",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|just|solely|merely|alone|exclusively|nothing but)\b", re.IGNORECASE)
_LEAD = (
    r"^\W*(?:(?:please|so|and|ok|now|can you|could you|do you have|are there|is there)\b[\s,]*)*"
    r"(?:(?:show|list|give|tell|name|quote|collect)(?: me| us)?\s+)?"
    r"(?:(?:which|what|all|any|every|the|of|these|those|its|everything|anything|else)\s+)*"
)
_FINDINGS = re.compile(  # what is listed is findings of any kind, no one sort of thing
    rf"{_LEAD}(?:[\w/-]+\s+){{0,3}}?(?:findings?|results?|claims?|statements?|evidence|data"
    r"|observations?|conclusions?)\b",
    re.IGNORECASE,
)
_NOTHING_ELSE = re.compile(rf"{_LEAD}(?:that\s*)?\W*(?:please)?\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StudyKinds:
    """The kinds of study asked for: findings of any of them, of no other where `alone`.

    `species` are the names of animals, where not any will do ("mice or other animals").
    """

    kinds: tuple[Evidence, ...] = ()
    alone: bool = False
    species: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether any is asked for."""
        return bool(self.kinds)

    def hold(self, document: Document, finding: Finding) -> bool:
        """Whether a finding rests on such a study, or what goes on from it."""
        told = (finding.own, *(() if self.alone else finding.context))
        return any(self.of(document, one) for one in told)

    def of(self, document: Document, told: Told) -> tuple[Evidence, ...]:
        """The kinds asked for that a finding rests on."""
        sentence = document.sentences[told.at]
        studies = studies_of(document, sentence)
        found = label(document, sentence, studies)
        text = document.text[sentence.start : sentence.end]
        if self.species and not self._names_species([text, *(one.title or "" for one in studies)]):
            found = found - {Evidence.ANIMAL}
        if self.alone and not found <= set(self.kinds):
            return ()
        return tuple(kind for kind in self.kinds if kind in found)

    def _names_species(self, told: Iterable[str]) -> bool:
        wanted = "|".join(_SPECIES[name] for name in self.species)
        return any(re.search(rf"\b(?:{wanted})\b", text, re.IGNORECASE) for text in told)


ANY_STUDY = StudyKinds()


@functools.lru_cache(maxsize=64)  # one step after the other asks this of a question
def kinds_asked(text: str) -> tuple[str, StudyKinds]:
    """A question without its words for kinds of study, and these; itself where it has none."""
    match = _OF_STUDIES.search(text) or _EVIDENCE.search(text)
    if match is None:
        return text, ANY_STUDY
    said, end = [match], match.end()
    while further := _FURTHER.match(text, end):
        said.append(further)
        end = further.end()
    kinds = [kind for one in said for kind in _named(one)]
    species = [tuple(_species(one)) for one in said if one[Evidence.ANIMAL.name]]
    named = () if () in species else tuple(name for names in species for name in names)
    alone = len(kinds) == 1 and _ONLY.search(match[0]) is not None
    kept = f"{text[: match.start()]} {text[end:]}".strip()
    return kept, StudyKinds(tuple(dict.fromkeys(kinds)), alone, named)


def _named(match: re.Match[str]) -> Iterator[Evidence]:
    return (kind for kind, _ in _KINDS if match[kind.name])


def _species(match: re.Match[str]) -> Iterator[str]:
    said = match[Evidence.ANIMAL.name] or ""
    return (name for name, words in _SPECIES.items() if re.fullmatch(words, said, re.IGNORECASE))


def lists_statements(text: str) -> bool:
    """Whether a question lists findings as such, by the kind of study that they rest on."""
    rest, kinds = kinds_asked(text)
    return bool(kinds) and bool(_FINDINGS.match(text) or _NOTHING_ELSE.match(rest))
