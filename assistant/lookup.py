"""Questions about the bibliography and the document itself: answered from the records.

"What is reference 83?", a DOI, "Hashimoto 2018", "the paper about miR-1910-3p", a journal, the
authors, the funding. The reference list is searched here, and only here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import cues
from index.mirna import find_mirnas
from index.records import Block, BlockKind, Document, Reference
from index.terms import plain_names, tokens

MAX_ENTRIES = 8  # more than these is a bibliography, not an answer


@dataclass(frozen=True, slots=True)
class Entry:
    """A block of a document that answers a look-up, as it stands there."""

    document: Document
    block: Block
    reference: Reference | None = None


def find_references(core: str, documents: Sequence[Document]) -> list[Entry] | None:
    """The entries that a question names by number, DOI, author, year, journal or subject.

    None where it names none of these; [] where it does and no entry fits.
    """
    for search in (_by_doi, _by_number, _by_author, _by_journal):
        found = search(core, documents)
        if found is not None:
            return found
    return None


_FOR_A_CLAIM = re.compile(  # asked for by what it is cited for, rather than by its subject
    r"\b(?:quot|cit)(?:e|es|ed|ing)\b|\b(?:back|support|underpin|underl|behind|prov|demonstrat)\w*"
    r"|\b(?:showed|shows|shown|found|reported|established|discovered|described)\b"
    r"|\b(?:evidence|source|basis) (?:for|of|that)\b|\brests? on\b|\bcomes? from\b",
    re.IGNORECASE,
)
_DOUBTS = re.compile(
    r"\b(?:can(?:no|')t be|cannot be|(?:is|does|was|do|are) ?n[o']t|not) (?:right|correct|true|fit"
    r"|match)"
    r"|\bwrong\b|\bmistak\w+|\breally\b|\bactually\b|\binstead\b|\bmisprint\w*",
    re.IGNORECASE,
)
_THIS_ONE = re.compile(
    r"\b(?:this|the|your) (?:review|paper|article|document|text|manuscript)\b", re.IGNORECASE
)


def is_for_a_claim(core: str) -> bool:
    """Whether a study is asked for by a finding: "which study showed that X does Y"."""
    return bool(_FOR_A_CLAIM.search(core)) and len(_title_words(core)) > 1


def doubts_a_number(core: str) -> bool:
    """Whether a question names a reference number only to doubt it, beside what it is cited for."""
    return bool(_DOUBTS.search(core) and re.search(r"\d", core) and find_mirnas(core))


def is_about_another(core: str) -> bool:
    """Whether "who are the authors" is asked of a cited paper and not of the document."""
    return not _THIS_ONE.search(core) and len(_title_words(core)) > 1


def by_title(core: str, documents: Sequence[Document]) -> list[Entry]:
    """The entries whose titles share the question's miRNAs and most of its other words."""
    wanted = [mention.mirna for mention in find_mirnas(core)]
    words = _title_words(core)
    scored: list[tuple[float, Entry]] = []
    years = _years(core)
    for entry in _entries(documents):
        title = entry.reference.title or "" if entry.reference else ""
        dated = bool(entry.reference and entry.reference.year in years)
        if years and not dated:
            continue
        named = [mention.mirna for mention in find_mirnas(title)]
        if wanted and not any(one.matches(other) for one in wanted for other in named):
            continue
        shared = len(words & set(tokens(title))) / max(1, len(words))
        if wanted or shared >= (0.3 if dated else 0.6):
            scored.append((shared, entry))
    scored.sort(key=lambda item: -item[0])
    best = scored[0][0] if scored else 0.0
    return [entry for score, entry in scored if score >= 0.75 * best][:MAX_ENTRIES]


def entries_of(document: Document, references: Sequence[Reference]) -> list[Entry]:
    """The entries of some references of one document, in their order."""
    raws = {entry.reference.raw: entry for entry in _entries([document]) if entry.reference}
    return [raws[reference.raw] for reference in references if reference.raw in raws]


_LOOKUP_WORDS = frozenset(
    tokens(
        "reference references cited citation paper papers article study studies doi title journal"
        " author authors year published publication bibliography list called review number find"
        " show give exact record first who wrote about work"
    )
)


def _title_words(core: str) -> set[str]:
    return set(tokens(core)) - _LOOKUP_WORDS


def _entries(documents: Sequence[Document]) -> list[Entry]:
    """Every reference with the block that it was read from."""
    found = []
    for document in documents:
        blocks = [block for block in document.blocks if block.kind is BlockKind.REFERENCE]
        texts = {document.text[block.start : block.end].strip(): block for block in blocks}
        for at, reference in enumerate(document.references):
            block = texts.get(reference.raw.strip())
            if block is None and len(blocks) == len(document.references):
                block = blocks[at]
            if block is not None:
                found.append(Entry(document, block, reference))
    return found


def _by_doi(core: str, documents: Sequence[Document]) -> list[Entry] | None:
    match = cues.DOI.search(core.lower())
    if not match:
        return None
    return [
        entry
        for entry in _entries(documents)
        if entry.reference and (entry.reference.doi or "").lower() == match[0]
    ]


def _by_number(core: str, documents: Sequence[Document]) -> list[Entry] | None:
    lowered = core.lower()
    numbers = [int(match["number"]) for match in cues.BIBLIOGRAPHY.finditer(lowered)]
    if not numbers:
        return None
    more = re.findall(r"(?:,| and|&) ?(\d{1,4})\b(?! ?%)", lowered)
    numbers += [int(number) for number in more if len(numbers) and "ref" in lowered]
    return [
        entry
        for entry in _entries(documents)
        if entry.reference and entry.reference.number in numbers
    ]


def _by_author(core: str, documents: Sequence[Document]) -> list[Entry] | None:
    """Entries by an author's surname, narrowed by a year and by the question's other words."""
    entries = _entries(documents)
    surnames = {name for entry in entries for name in _surnames(entry.reference)}
    words = re.findall(r"[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)*", core)
    candidates = {plain.lower() for word in words for plain in (word, *word.split())}
    named = {name for name in surnames if candidates & {name, name.split()[-1] if name else ""}}
    years = _years(core)
    if not named:
        return [] if years and cues.AUTHOR_YEAR.search(core) else None
    matching = [entry for entry in entries if named & _surnames(entry.reference)]
    if years:
        matching = [
            entry for entry in matching if entry.reference and entry.reference.year in years
        ]
    first = [entry for entry in matching if _first_author(entry.reference) in named]
    return _narrowed(core, first or matching, named)[:MAX_ENTRIES]


def _narrowed(core: str, entries: list[Entry], named: set[str]) -> list[Entry]:
    """Of several papers of one author, those whose titles share the question's miRNAs, if any."""
    wanted = [mention.mirna for mention in find_mirnas(core)]
    if not wanted or len(entries) < 2:
        return entries
    about = [
        entry
        for entry in entries
        if any(
            one.matches(mention.mirna)
            for one in wanted
            for mention in find_mirnas(entry.reference.title or "" if entry.reference else "")
        )
    ]
    return about or entries


def all_surnames(documents: Sequence[Document]) -> frozenset[str]:
    """The surnames of all cited authors and of the documents' own, in lower case."""
    own = {author.split()[-1].lower() for one in documents for author in one.metadata.authors}
    cited = {name for entry in _entries(documents) for name in _surnames(entry.reference)}
    return frozenset(own | cited)


def _surnames(reference: Reference | None) -> set[str]:
    return {_surname(author) for author in reference.authors} if reference else set()


def _first_author(reference: Reference | None) -> str:
    return _surname(reference.authors[0]) if reference and reference.authors else ""


def _surname(author: str) -> str:
    """`Moradi-Chaleshtori M` and `de Miguel-Pérez D` without their initials, in lower case."""
    words = author.split()
    while len(words) > 1 and re.fullmatch(r"[A-Z](?:[.\-]?[A-Z]){0,3}\.?,?", words[-1]):
        words.pop()
    return " ".join(words).rstrip(",").lower()


def _by_journal(core: str, documents: Sequence[Document]) -> list[Entry] | None:
    """Entries of a journal that the question names in words or in its abbreviation."""
    lowered = core.lower()
    listed = cues.ABOUT_LISTS.search(lowered) or cues.LISTED.search(lowered)
    if not listed and not re.search(r"\d{4};\d+", core):
        return None
    slip = re.search(r"(?P<year>(?:19|20)\d\d);\s?(?P<rest>\d+(?:\(\d+\))?(?::\w+)?)", core)
    entries = _entries(documents)
    if slip:
        rest = slip["rest"]
        return [
            entry
            for entry in entries
            if entry.reference and f"{slip['year']};{rest}" in entry.reference.raw
        ]
    found = [
        entry
        for entry in entries
        if entry.reference
        and entry.reference.journal
        and _names_journal(core, entry.reference.journal)
    ]
    years = _years(core)
    dated = [entry for entry in found if entry.reference and entry.reference.year in years]
    return _narrowed(core, dated or found, set())[:MAX_ENTRIES] or None


def _years(core: str) -> list[int]:
    return [int(year) for year in re.findall(r"\b((?:19|20)\d\d)\b", core)]


def _journal_key(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def _names_journal(core: str, journal: str) -> bool:
    """Whether the words of an abbreviated journal name begin consecutive words of the question.

    They are capitalised there, or the question speaks of a journal: "breast cancer" names none.
    """
    parts = _journal_key(journal)
    if len(parts) > 1 and re.search(rf"\b{''.join(parts)}\b", core, re.IGNORECASE):
        return True  # "PeerJ"
    if len(parts) < 2:  # "Cancer" or "Nature" alone are words of any question
        published = rf"\b(?:published|appeared|printed) in (?:the journal )?{re.escape(journal)}\b"
        return bool(parts and re.search(published, core))
    words = re.findall(r"[A-Za-z]+", core)
    spoken_of = bool(re.search(r"\bjournals?\b", core, re.IGNORECASE))
    for at in range(len(words) - len(parts) + 1):
        named = words[at : at + len(parts)]
        if all(word.lower().startswith(part) for word, part in zip(named, parts, strict=True)):
            if spoken_of or all(word[0].isupper() for word in named):
                return True
    return False


# ── the document itself ─────────────────────────────────────────────────────────────────────

_ABOUT = {  # what is asked -> what a front or back block that says it begins with or holds
    "authors": re.compile(r"^(?!\W*(?:¹|\^|\*|correspond|keyword))[^.]*,[^.]*$", re.IGNORECASE),
    "correspondence": re.compile(r"correspond|e-?mail|@", re.IGNORECASE),
    "keywords": re.compile(r"^\W*key\s?words", re.IGNORECASE),
    "affiliations": re.compile(
        r"universit|hospital|department|institut|school|college", re.IGNORECASE
    ),
}
_HEADINGS = {
    "funding": re.compile(r"fund|support|grant", re.IGNORECASE),
    "conflicts": re.compile(r"disclos|conflict|competing|interest", re.IGNORECASE),
}


def find_metadata(core: str, documents: Sequence[Document]) -> list[Entry]:
    """The blocks of front and back matter that say what a question asks about the document."""
    lowered = core.lower()
    asked = [name for name, pattern in cues.METADATA.items() if pattern.search(lowered)]
    found = [entry for document in documents for entry in _metadata(asked, document)]
    return list({(entry.document.id, entry.block.start): entry for entry in found}.values())[:3]


def _metadata(asked: list[str], document: Document) -> list[Entry]:
    found = []
    for block in document.blocks:
        text = document.text[block.start : block.end]
        heading = block.path[-1] if block.path else ""
        for name in asked:
            if name == "title" and block.kind is BlockKind.FRONT:
                hit = text.strip() == (document.metadata.title or "")
            elif name == "authors" and document.metadata.authors:
                hit = block.kind is BlockKind.FRONT and all(
                    plain_names(author.split()[-1]) in text for author in document.metadata.authors
                )
            elif name == "journal":
                hit = (
                    bool(document.metadata.journal)
                    and block.kind is not BlockKind.REFERENCE
                    and ((document.metadata.journal or "") in text)
                    and not block.kind.is_evidence
                )
            elif name in _HEADINGS:
                hit = block.kind is BlockKind.BACK and bool(_HEADINGS[name].search(heading))
            else:
                hit = block.kind is BlockKind.FRONT and bool(_ABOUT[name].search(text))
            if hit:
                found.append(Entry(document, block))
    return found
