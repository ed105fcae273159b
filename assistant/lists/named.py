"""What a list question names: the concepts, names and plain words of its condition."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from assistant.asked.naming import MID_SENTENCE
from assistant.biology.concepts import SUBJECT, Concept, find_concepts, lowered
from assistant.biology.lay_words import technical
from assistant.lists.terms import Term, deaths, pieces, words
from assistant.lists.words import ASKING, ITEM, MEDICAL, WORD
from assistant.question import Question
from assistant.search.weighing import idf
from index.lexicon import Lexicon
from index.names import Entity, find_entities, symbol_key
from index.opened import OpenIndex
from index.spans import Span, within
from index.terms import STOPWORDS, tokens
from index.words import common_words, specificity


def plain_case(text: str) -> str:
    """The text with its SHOUTED words in lower case: they are words, not symbols."""
    return re.sub(
        r"\b[A-Z]{2,}\b(?: [A-Z]{2,}\b)+|\b[A-Z]{7,}\b", lambda match: match[0].lower(), text
    )


def hard_terms(question: Question, text: str, opened: OpenIndex) -> list[Term]:
    """The concepts and names of a question, in its order; each place counts once."""
    names = _names_met(question, text, opened)
    found = [
        *_concepts(names, text, opened),
        *(Term("prognosis", "use", *span) for span in deaths(text)),
    ]
    names = [term for one in names for term in _parted(one, text, opened)]
    names += [term for one in names for term in _behind_slash(one, text)]
    spelled = [
        term
        for term in _spelled_out(text, opened.lexicon)
        if term.key not in _SUBJECT_KEYS
        and not any(_overlap(one, term) for one in found if one.key != "cancer cell")
    ]
    found = [
        one
        for one in found
        if not any(term.start <= one.start and one.end <= term.end for term in spelled)
    ]
    free = [one for one in (*names, *spelled) if not any(_overlap(one, term) for term in found)]
    held = _with_rare([*found, *free], text, opened)
    return sorted(_in_full(held, opened.lexicon), key=lambda term: term.start)


_CELLS_BEHIND = re.compile(r"[+⁺]|(?:[ -]T)?[ -]cells?\b", re.IGNORECASE)


def _names_met(question: Question, text: str, opened: OpenIndex) -> list[Term]:
    """The names of a question that the sources may speak of, but for what they are all about."""
    subject = [match.span() for match in SUBJECT.finditer(lowered(text))]
    return [
        Term(
            item.key,
            "drug" if item.kind == "drug" else "name",
            item.start,
            item.end,
            marks=bool(_CELLS_BEHIND.match(text, item.end)),
        )
        for item in _names(question, text)
        if not within((item.start, item.end), subject)
        and not WHOSE_VESICLES.search(text[item.start : item.end])
        and _may_be_met(item, opened)
    ]


def _concepts(names: Sequence[Term], text: str, opened: OpenIndex) -> Iterator[Term]:
    """The concepts of a question, those that one of its names says more exactly left out."""
    low = lowered(text)
    concepts = find_concepts(text)
    for concept in concepts:
        if (
            concept.name == "cancer cell"
            and not re.search(r"cells?$|lines?$|\d", low[concept.start : concept.end])
            and not _SENDS.match(low, concept.end)
            and not _TUMOUR_S.match(low, concept.start)
            and not _SENT_BY.search(low[: concept.start])
        ):
            continue  # "breast cancer" is what everything here is about
        if _ATTRIBUTE.fullmatch(text, concept.start, concept.end) and (
            _DESCRIBED.match(text, concept.end)
            or any(one.start == concept.end + 1 for one in concepts)
        ):
            continue  # "anticancer drugs", "the antitumour M1 form": which kind, no condition
        if concept.name == "animal" and any(one.start == concept.end + 1 for one in names):
            continue  # "mouse 4T1": whose line it is
        if not any(_names_it(one, concept, opened) for one in names):
            healthy = concept.name == "telling apart" and _HEALTHY.search(text)
            name = "telling from healthy" if healthy else concept.name
            yield Term(name, concept.kind, concept.start, concept.end)


_HEALTHY = re.compile(r"\bhealthy\b|\bnormal (?:people|women|controls)\b", re.IGNORECASE)


def _names_it(name: Term, concept: Concept, opened: OpenIndex) -> bool:
    """Whether a name says more exactly what a concept is: a cell line, a subtype, a drug."""
    holds = name.start <= concept.start and concept.end <= name.end
    return _is_subtype(name, concept, opened) or (
        holds and (_is_specific(name) or name.kind == "drug")
    )


def _overlap(one: Term, other: Term) -> bool:
    return one.start < other.end and other.start < one.end


def _with_rare(held: list[Term], text: str, opened: OpenIndex) -> list[Term]:
    """The terms with the rare words that are names for all we know; these alone where none are."""
    rare = list(_rare_words(text, opened))
    kept = held or rare
    return [
        *kept,
        *(
            term
            for term in rare
            if term not in kept
            and (
                _is_proper(text, term.start)
                or term.key in opened.entity_keys()
                or MEDICAL.fullmatch(text, term.start, term.end)
            )
            and not any(_overlap(one, term) for one in kept)
        ),
    ]


def _in_full(terms: Sequence[Term], lexicon: Lexicon) -> Iterator[Term]:
    """The terms, abbreviations with what they stand for where they stand for one thing."""
    for term in terms:
        if term.kind == "name" and len(lexicon.long_forms.get(term.key, ())) == 1:
            items = (one for one in lexicon.abbreviations if symbol_key(one.short) == term.key)
            yield replace(term, long=next((one.long.lower() for one in items), ""))
        else:
            yield term


_SENDS = re.compile(
    r"[\s-]+(?:derived|secreted|released|shed|produced|exported|originated|borne|sends?|releases?"
    r"|secretes?|hands?|pass(?:es)?|ships?|exports?|gives? off)\b"
)
_TUMOUR_S = re.compile(r"tumou?rs?[\s-]+(?:exosom\w+|vesicles|evs)\b")
_SENT_BY = re.compile(
    r"\b(?:sent|released|secreted|shed|given off|produced|exported|made|passed|handed|shipped)"
    r"(?: (?:out|on|off|over))?(?:(?: in (?:[\w-]+ )?(?:exosomes|vesicles|evs))? by| in)"
    r" (?:the |a )?(?:breast )?$"
    r"|(?:^\W*|\b(?:exosomes|vesicles|evs|those|ones?|versions?|cop(?:y|ies)|forms?|mir-[\w-]+"
    r"|let-7[\w-]*) )(?:from|of) (?:the |a )?(?:breast )?$"
)
_ATTRIBUTE = re.compile(r"(?:anti|pro)-?(?:tumou?r|cancer)\w*", re.IGNORECASE)
_DESCRIBED = re.compile(r"\s+(?:drugs?|agents?|medicines?|medications?|therap\w+)\b", re.IGNORECASE)


def _is_proper(text: str, at: int) -> bool:
    """Whether a word is written as names are: with a capital, in the middle of a sentence."""
    return text[at].isupper() and re.compile(MID_SENTENCE).match(text, at) is not None


def _may_be_met(name: Entity, opened: OpenIndex) -> bool:
    """Whether the sources may speak of a name; a shouted word and an unused status they do not."""
    if name.text.lower() in common_words() or name.text.lower() in STOPWORDS:
        return name.key in opened.entity_keys()
    keys = {name.key, f"anti{name.key}", *pieces(name.text)}
    return any(key.startswith(part) for key in opened.entity_keys() for part in keys) or bool(
        opened.document_frequency(name.key)
    )


def _rare_words(text: str, opened: OpenIndex) -> Iterable[Term]:
    """Words that are no everyday English and that the sources use: names for all we know."""
    for span, stems in words(text):
        word = text[slice(*span)].lower()
        if tied := _RELATED.search(word):  # "Wnt-related": of Wnt
            word, span = word[: tied.start()], (span[0], span[0] + tied.start())
            stems = frozenset(tokens(word))
        if (
            word in common_words()
            or word.removesuffix("s") in common_words()
            or max(stems, key=len, default="") in ASKING
        ):
            continue
        if (
            ITEM.search(word)
            or _VESICULAR.match(text, span[0])
            or SUBJECT.search(word)
            or _STATUS.search(word)
            or (_ATTRIBUTE.fullmatch(word) and _DESCRIBED.match(text, span[1]))
        ):
            continue
        for key in sorted(stems, key=len, reverse=True)[:1]:
            thing = MEDICAL.fullmatch(text, *span) is not None
            most = math.inf if thing else _COMMON * opened.n_sentences
            if 0 < opened.document_frequency(key) < most:
                yield Term(key, "thing" if thing else "name", *span)


_VESICULAR = re.compile(
    r"vesicul|exosom|extra-?vesic|extra-?cellular (?:micro)?vesic", re.IGNORECASE
)
_SUBJECT_KEYS = frozenset({"bc", "mirna", "ev", "evs", "exosome"})


def _spelled_out(text: str, lexicon: Lexicon) -> Iterable[Term]:
    """The long forms of the corpus's abbreviations, as names: "circulating tumour cells"."""
    stream = [(token, span) for span in word_spans(text) for token in tokens(text[slice(*span)])]
    flat = [token for token, _ in stream]
    for short, forms in lexicon.long_forms.items():
        for long in (*forms, *(form[:-2] for form in forms if form[-2:] == _DISEASE)):
            if _VESICLES.intersection(long[-1:]):
                continue  # "tumour-derived exosomes (TDXs)": who sends them is asked for
            for at in range(len(flat) - len(long) + 1) if len(long) > 1 else ():
                if tuple(flat[at : at + len(long)]) == long:
                    yield Term(short, "name", stream[at][1][0], stream[at + len(long) - 1][1][1])


WHOSE_VESICLES = re.compile(
    r"\w[- ](?:derived|secreted|released) (?:exosomes?|(?:extracellular |micro)?vesicles?)$",
    re.IGNORECASE,
)
_VESICLES = frozenset(tokens("exosomes vesicles microvesicles EVs"))
_DISEASE = tuple(tokens("breast cancer"))  # "triple-negative tumours" leaves it to be understood


def word_spans(text: str) -> list[Span]:
    """Where the words of a text stand."""
    return [match.span() for match in WORD.finditer(text) if match[0].lower() not in STOPWORDS]


def _parted(name: Term, text: str, opened: OpenIndex) -> Iterable[Term]:
    """A name, or its parts where the sources know only these: "PI3K-Akt"."""
    if "-" not in text[name.start : name.end] or name.key in opened.entity_keys():
        yield name
        return
    parts = [
        Term(symbol_key(match[0]), name.kind, name.start + match.start(), name.start + match.end())
        for match in re.finditer(r"[A-Za-z0-9]{2,}", text[name.start : name.end])
    ]
    if _RELATED.search(text, name.start, name.end):  # "Wnt-related": of Wnt
        yield parts[0]
        return
    if _STATUS.search(text, name.start, name.end):  # "HER2-positive": whose patients they are
        yield from (part for part in parts[:1] if part.key in opened.entity_keys())
        return
    known = [part for part in parts if not part.key.isdigit() and len(part.key) > 2]
    yield from known if len(known) == len(parts) > 1 else [name]


_RELATED = re.compile(
    r"-(?:related|linked|associated|connected|dependent|(?:regulat|target|activat|inhibit|modulat)ing)$",
    re.IGNORECASE,
)
_STATUS = re.compile(r"-(?:positive|negative|low|high|rich|enriched|poor|status)$", re.IGNORECASE)


def _behind_slash(name: Term, text: str) -> Iterable[Term]:
    # "PI3K/Akt": the second name may be spelt as a word.
    at = name.end
    while match := re.compile(r"/([A-Za-z][\w-]*)").match(text, at):
        at = match.end()
        key = max(tokens(match[1]), key=len, default="")
        if key and not find_entities(match[1]):
            yield Term(key, "word", *match.span(1))


def _is_subtype(term: Term, concept: Concept, opened: OpenIndex) -> bool:
    """Whether a name says which cancer cells are meant: TNBC."""
    return (
        concept.name == "cancer cell"
        and concept.start <= term.start < concept.end
        and term.key not in _SUBJECT_KEYS
        and term.key in opened.entity_keys()
    )


def _is_specific(term: Term) -> bool:
    # A cell line or a gene with a number is asked for by its name, not for what it is.
    return any(char.isdigit() for char in term.key) and term.key not in {"m1", "m2"}


def _names(question: Question, text: str) -> Iterable[Entity]:
    at = question.core.find(text)
    seen = []
    for item in question.entities:
        start = item.start - max(at, 0)
        if (
            item.kind != "mirna"
            and 0 <= start
            and text[start : start + len(item.text)].lower() == item.text.lower()
        ):
            seen.append(replace(item, start=start, end=start + len(item.text)))
    taken = {item.start for item in seen}
    return [
        *seen,
        *(item for item in find_entities(text) if item.kind != "mirna" and item.start not in taken),
    ]


def plain_terms(text: str, taken: Sequence[Term], opened: OpenIndex) -> list[Term]:
    """The plain words of a question that names nothing, as alternatives; rare ones count more."""
    directed = set(tokens(technical(text)))
    found = [
        (max(stems, key=len), span)
        for span, stems in words(text)
        if stems
        and max(stems, key=len) not in ASKING
        and stems & directed
        and not any(term.start < span[1] and span[0] < term.end for term in taken)
        and not _PREDICATE.search(text[: span[0]])
    ]
    rarity = {
        key: idf(key, opened) * specificity(text[slice(*span)])
        for key, span in found
        if 0 < opened.document_frequency(key) < _COMMON * opened.n_sentences
        and specificity(text[slice(*span)]) >= _TELLING
    }
    most = max(rarity.values(), default=1.0)
    terms = [
        Term(key, "word", *span, share=rarity[key] / most) for key, span in found if key in rarity
    ]
    # that miRNAs are asked for is a condition only where no other word tells more
    return [one for one in terms if one.share == 1 or not ITEM.fullmatch(text, one.start, one.end)]


_PREDICATE = re.compile(  # "miRNAs shape ...": said of them in one of many words
    r"(?:mi(?:cro)?-?rnas?|mirs?)\s+(?:(?:can|could|may|might|are|were|is|have|has|had|been|be|that|which|to"
    r"|do|does|not|also|help)\s+)*$",
    re.IGNORECASE,
)

PEOPLE = frozenset({"people"})  # asked for only where levels are: every paper has patients
_TELLING = 0.1  # how much a word must say to be a condition: "although" is none
_COMMON = 0.2  # a word of every fifth sentence parts nothing from anything
