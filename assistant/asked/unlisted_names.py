"""Names asked for as those of authors or journals, and whether the reference lists have them."""

import re
from collections.abc import Iterable, Iterator

from assistant.asked import record_cues
from assistant.asked.frame_words import LEAD_IN
from assistant.asked.list_words import OF_A_COUNTRY, THE_LIST
from assistant.bibliography.journals import named_journals, words_of
from assistant.bibliography.shelf import Shelf
from index.names import find_entities
from index.terms import STOPWORDS, tokens
from index.words import common_words

_SHORT = 4  # letters; a longer word in capitals may be a shouted name

_NAMED_AS_SOURCE = re.compile(  # what stands before the name of an author or a journal
    r"\b(?:by|from|(?i:cites?|cited|citing|quotes?)|(?:published|appeared|printed|came out) in"
    r"|(?i:list|bibliography|references?) (?i:includes?|contains?|ha(?:s|ve)|features?)"
    r"|in the journal|group of|journal)\s(?:the (?:journal |group of )?)?$",
)
_NAMES_A_SOURCE = re.compile(
    r"\s(?:papers?|articles?|references?|publications?)\b|,?\set\.? al\b"
    r"|['’]s (?:papers?|articles?|work)\b"
)
_A_WORK = re.compile(
    r",?\s(?:et\.? al\b|(?:and|&) (?:colleagues|co-?workers|others)\b|\(?(?:19|20)\d\d\b)"
)
_WORK_ON_A_SUBJECT = re.compile(
    rf"(?:{_NAMES_A_SOURCE.pattern})[^.?!]*?(?:{record_cues.ON_SUBJECT.pattern})"
)
_NAME = re.compile(
    r"(?<![\w-])[A-ZÀ-Þ][\w'’-]*(?:\s(?:(?:of|the|and|&|in|for)\s)*[A-ZÀ-Þ][\w'’-]*)*"
)
_CALLED_A_JOURNAL = re.compile(r"\bjournals?\s(?:called |named |titled )?[\"“'‘*_]*$")
_ASKING_FIRST = re.compile(r"(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could|Any|Which|What)\s")
_PRESENT = re.compile(  # what is asked of an author: "is Lötvall cited?", "is Kim in the list?"
    rf"(?:^|[.;:,] )\W*{LEAD_IN}(?:is|are|was|were|does|do|did|has|have) (?:the )?$",
    re.IGNORECASE,
)
_IN_THE_LIST = re.compile(
    r"\s(?:also |ever |even )?(?:(?:been |get )?(?:cited|quoted|referenced|listed)\b"
    r"|(?:(?:appear|figure|stand|turn up|occur|come up|show up|represented|included|present"
    r"|mentioned|featured|named|found) )?(?:anywhere )?"
    r"(?:in|on|among|part of)"
    rf" (?:{THE_LIST}|the (?:list|(?:cited )?authors|sources|citations|references|entries)\b))",
    re.IGNORECASE,
)


def _present(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Names of which is asked whether the list has them, with their places."""
    for match in _NAME.finditer(text):
        asking = _ASKING_FIRST.match(match[0])
        start = match.start() + (asking.end() if asking else 0)
        if _PRESENT.search(text[:start]) and _IN_THE_LIST.match(text[match.end() :]):
            yield text[start : match.end()], (start, match.end())


_Journals = tuple[tuple[str, ...], ...]


def present_journal(text: str, shelf: Shelf) -> tuple[_Journals, tuple[int, int]] | None:
    """The journals of one name that is asked for, and its place: "is Nature cited?"."""
    for name, place in _present(text):
        said = f"journal {name}"
        words = words_of(said)
        found = named_journals(words, said, shelf.journals, frozenset(), frozenset())
        journals = tuple(one.journal for one in found if one.first == 1 and one.end == len(words))
        if journals:
            return journals, place
    return None


def unknown_names(text: str, shelf: Shelf) -> Iterator[str]:
    """Names asked for as those of authors or journals, that no record has."""
    for match in _NAME.finditer(text):
        asking = _ASKING_FIRST.match(match[0])
        name = match[0][asking.end() :] if asking else match[0]
        if name.lower() in record_cues.LOOKUP_WORDS | STOPWORDS or _is_short_form(name):
            continue
        in_titles = set(tokens(name)) <= shelf.title_counts.keys()
        before, behind = text[: match.end() - len(name)], text[match.end() :]
        if OF_A_COUNTRY.search(name) and _WORK_ON_A_SUBJECT.match(behind):
            continue
        if _CALLED_A_JOURNAL.search(before):
            yield name
        elif _takes_from_a_journal(name, before) or (
            not in_titles
            and (
                _NAMED_AS_SOURCE.search(before)
                or _NAMES_A_SOURCE.match(behind)
                or (_YEAR_BLANKED.match(behind) and not before.strip() and _is_surname(name))
                or (
                    _PRESENT.search(before)
                    and _IN_THE_LIST.match(behind)
                    and not find_entities(name)
                )
            )
        ):
            yield name


_YEAR_BLANKED = re.compile(r"\s{5,7}\S")  # "Roe 2015 on fish", with the year taken out


def _is_surname(name: str) -> bool:
    return " " not in name and not find_entities(name) and name.lower() not in common_words()


_CITED_AS = re.compile(  # nothing but a name, initials and a year: "roe k 2007"
    r"\W*(?P<name>(?P<surname>[^\W\d_][\w'’-]+) (?P<initials>[^\W\d_]{1,3})),? \(?(?:19|20)\d\d\W*"
)


def cited_as(text: str) -> tuple[str, ...]:
    """The one name of a text that is a citation and nothing else."""
    match = _CITED_AS.fullmatch(text)
    words = {match["surname"].lower(), match["initials"].lower()} if match else STOPWORDS
    is_name = match and not words & (STOPWORDS | record_cues.LOOKUP_WORDS)
    return (match["name"],) if match and is_name else ()


def _takes_from_a_journal(name: str, before: str) -> bool:
    """Whether a name, told by its words to be a journal's, is what authors took a paper from."""
    words = words_of(name)
    several = len(words) > 1 and bool(_OF_JOURNALS & {word.lower for word in words})
    return several and bool(_TAKEN.search(before))


def names_a_work(text: str, names: Iterable[str]) -> bool:
    """Whether one of some names stands for a work, as an author's does: "Roe et al", "Roe 2007"."""
    return any(_A_WORK.match(text, text.index(name) + len(name)) for name in names if name in text)


def _is_short_form(name: str) -> bool:
    """Whether capitals stand for a thing, as in "tissue from OA", and for no journal."""
    return name.isupper() and len(name) <= _SHORT and name.lower() not in _OF_JOURNALS


_TAKEN = re.compile(  # "what did they take from", "which papers are from"
    r"\b(?:tak(?:e|es|en)|took|cite[sd]?|quote[sd]?|draw[ns]?|drew|borrow(?:ed)?|gets?|got"
    r"|papers?|articles?|references?|works?|anything|something)\b[^?.;:]{0,20}\bfrom (?:the )?$",
    re.IGNORECASE,
)
_PRINTED_IN = re.compile(
    r"\b(?:publish\w*|appear\w*|printed|c[oa]me out|out) in (?:the (?:journal )?)?$"
    r"|^\W*in (?:the journal )?$"  # behind an author or a year that is understood
    r"|\b(?:paper|article|study|work|report)\b(?:[^.?;]{0,60}\b(?:is|was|been))?"
    r" in (?:the journal )?$",
    re.IGNORECASE,
)
_IN = re.compile(r"\b(?:in|from) (?:the (?:journal )?)?$", re.IGNORECASE)
_OF_JOURNALS = frozenset(  # words by which a name is one of a journal
    "nature science cell lancet journal annals archives proceedings transactions letters reports"
    " reviews communications bulletin acta medicine research investigation oncology immunology"
    " biology therapeutics chemistry physiology pathology genetics biochemistry jama bmj nejm pnas"
    " embo plos elife frontiers bmc".split()
)


def other_journals(text: str, *, pointed: bool) -> Iterator[str]:
    """Journals that a record is said to be printed in, and that no list names.

    What it may be printed in else, a country or a language, tells nothing of a record.
    """
    for match in _NAME.finditer(text):
        printed = (_IN if pointed else _PRINTED_IN).search(text[: match.start()])
        words = {word.lower for word in words_of(match[0])}
        if printed and (_OF_JOURNALS & words or any(word.endswith("ology") for word in words)):
            yield match[0]
