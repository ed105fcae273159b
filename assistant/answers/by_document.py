"""Which of the indexed documents are on a subject, or name it, and what each of them says of it."""

import re
from collections.abc import Iterator, Sequence

from assistant.bibliography.shelf import Entry
from assistant.draft import Chosen, Draft
from assistant.question import Question
from assistant.search.candidates import Candidate
from index.opened import OpenIndex
from index.records import BlockKind, Document
from index.terms import tokens

NAMED = 0.75  # of the entity factor of a sentence that has what the question names
_DOCUMENTS = (
    r"(?:(?:indexed|loaded|uploaded|available|other) )?"
    r"(?:papers|documents|reviews|articles|sources|texts|manuscripts)"
)
_ONE = r"(?:paper|document|review|article|source|text|manuscript)"
_WHICH = re.compile(
    rf"^\W*(?:which|what|how many)(?: of (?:the|these|my|your|our))? (?:{_DOCUMENTS}|{_ONE})"
    r" (?:(?:is|are|was|were|do|does|that|which) )?(?:all )?"
    r"(?P<verb>about|on|(?:deal|dealing)s? with|concern\w*|cover\w*|focus\w* on|treats? of"
    r"|mention\w*|discuss\w*|names?|talks? about|speaks? of"
    r"|contains?|says? (?:anything|something) (?:about|on)) (?P<subject>[^?]+)",
    re.IGNORECASE,
)
_NAMING = re.compile(r"mention|discuss|name|talk|speak|contain|say", re.IGNORECASE)
_EACH_SAYS = re.compile(
    rf"\b(?:all|each|every|these|the|different|various|several|both)(?: of)?(?: (?:the|these))?"
    rf" (?:{_DOCUMENTS}|{_ONE}) (?:all )?(?:say|tell|report|state|write|think|conclude)s?"
    r" (?:about|on|of)\b"
    rf"|\b(?:do|does|where|how|whether)\b[^?]{{0,10}}\b(?:the|these|all)(?: \w+)? {_DOCUMENTS}"
    r" (?:agree|disagree|differ|contradict|conflict|concur)\b",
    re.IGNORECASE,
)
_CITED = re.compile(r"\b(?:cit(?:e|es|ed|ing)|references?|bibliograph\w*)\b", re.IGNORECASE)


def is_asked(question: Question) -> bool:
    """Whether documents are asked for, or told apart; names that none has are refused as such."""
    core = question.core
    asked = _WHICH.match(core) or _EACH_SAYS.search(core)
    return bool(asked) and not question.unknown and not _CITED.search(core)


def asks_of_each(question: Question) -> bool:
    """Whether what each of them says is asked for, which two sides of a comparison tell better."""
    return bool(_EACH_SAYS.search(question.core))


def told_by(
    question: Question,
    found: Sequence[Candidate],
    documents: Sequence[Document],
    opened: OpenIndex,
) -> Draft | None:
    """The documents on a subject, or a sentence of each on it; None where there is none."""
    if _EACH_SAYS.search(question.core):
        return _each(found, question, documents)
    which = _WHICH.match(question.core)
    if which is None:
        return None
    wanted = set(tokens(which["subject"]))
    if not wanted and not question.entities:
        return None  # "which papers mention it?"
    titled = [one for one in documents if wanted and wanted <= set(tokens(one.title))]
    if titled and not _NAMING.search(which["verb"]):
        chosen = [_titled(one, opened) for one in titled]
    else:
        chosen = list(_naming(question, wanted, documents, opened))
    if not chosen:
        return None
    headline = f"{len(chosen)} of {len(documents)} documents"
    return Draft(tuple(chosen), headline)


def _titled(document: Document, opened: OpenIndex) -> Chosen:
    """The block that prints the title; where none does as it is known, the first sentence."""
    for block in document.blocks:
        text = document.text[block.start : block.end].strip()
        if block.kind is BlockKind.FRONT and text == document.title:
            return Chosen(entry=Entry(document, block))
    return Chosen(tuple(opened.sentences([document.sentences[0].id])), group=document.title)


def _naming(
    question: Question, wanted: set[str], documents: Sequence[Document], opened: OpenIndex
) -> Iterator[Chosen]:
    """Of each document that has all names, or else words, of a subject the first with one."""
    ids = {key for item in question.entities for key in opened.mentions(item.key)}
    each = [opened.mentions_by_document(item.key) for item in question.entities]
    for document in documents:
        if not all(document.id in counts for counts in each):
            continue  # it has but one of two names
        first = next(
            (
                one.id
                for one in document.sentences
                if document.blocks[one.block].kind.is_evidence
                and (
                    one.id in ids
                    if question.entities
                    else wanted <= set(tokens(document.text[one.start : one.end]))
                )
            ),
            None,
        )
        if first is not None:
            yield Chosen(tuple(opened.sentences([first])), group=document.title)


def _each(
    found: Sequence[Candidate], question: Question, documents: Sequence[Document]
) -> Draft | None:
    """The best sentence of each document that names what the question names."""
    best: dict[str, Candidate] = {}
    for item in found:
        if item.entities >= NAMED or not question.entities:
            best.setdefault(item.unit.document_id, item)
    titles = {one.id: one.title for one in documents}
    chosen = [Chosen((item.unit,), group=titles[key]) for key, item in best.items()]
    if len(chosen) < 2:
        return None
    headline = f"{len(chosen)} of {len(documents)} documents"
    return Draft(tuple(chosen), headline)
