"""Medical terms of a question that the sources have in no form, told by their endings."""

import re

from assistant.asked import cues
from assistant.asked.left_aside import without_aside
from assistant.asked.naming import Vocabulary
from assistant.biology.concepts import find_concept, find_concepts
from assistant.question import Kind, Question
from index.terms import names_of, tokens


def unknown_term(question: Question, vocabulary: Vocabulary) -> str:
    """A medical term of the question, by its ending, that stands nowhere in the sources."""

    def cited(word: str) -> bool:
        titles = vocabulary.shelf().title_counts if question.kind is Kind.REFERENCE else {}
        return bool(titles) and all(token in titles for token in tokens(word))

    for match in cues.MEDICAL_TERM.finditer(without_aside(question.core.lower())):
        term = match[0]
        word = term.removesuffix("s").removesuffix(" acid") if " " in term else term
        known = word in vocabulary.words or vocabulary.has_stem(word)
        # A hepatectomy may be told of as a resection.
        removal = word.endswith("ectomy") and any(map(vocabulary.has_stem, _REMOVAL))
        told = known or removal or _has_synonym(word, vocabulary)
        if not (told or cited(word) or _is_told_otherwise(word, vocabulary)):
            return term
    return ""


_REMOVAL = ("resection", "resected", "surgery", "excision", "removal")


def _has_synonym(word: str, vocabulary: Vocabulary) -> bool:
    """Whether the sources have another name of the same thing: pre-eclampsia for toxaemia."""
    others = (re.findall(r"[a-z]+", name.lower()) for name in names_of(word))
    return any(all(map(vocabulary.has_stem, words)) for words in others)


def _is_told_otherwise(word: str, vocabulary: Vocabulary) -> bool:
    """Whether the sources have words for what a term is a kind of: survival for prognosis."""
    names = [concept.name for concept in find_concepts(word)]
    return any(find_concept(name, told) for name in names for told in vocabulary.words)
