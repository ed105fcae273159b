"""What the pronouns of a follow-up stand for: what the last question and its answer spoke of."""

import re

from assistant.biology.pathways import named_pathways
from assistant.lists.follow_ups import mirna_names
from assistant.records import Answer
from index.names import find_entities
from index.terms import tokens
from index.words import specificity

MOST_NAMES = 4
SPECIFIC = 0.5  # of a word's specificity; "ways" and "things" say nothing
_THINGS = re.compile(r"\b[a-z]{3,}[^\Wsui_]s\b")
_PATHWAY_ASKED = re.compile(
    r"\b(?:pathways?|ax[ei]s|signal(?:l)?ing(?: \w+)?|cascades?)\b", re.IGNORECASE
)


def subject(asked: str, answer: Answer) -> list[str]:
    """What "it" is: the miRNAs that the question named, else those that the answer brought."""
    if named := mirna_names(asked):
        return named[:MOST_NAMES]
    lead = answer.statements[0].text if answer.statements else ""
    if told := mirna_names(lead):
        return told[:MOST_NAMES]
    others = [entity.text for entity in find_entities(asked)]
    return list(dict.fromkeys(others))[:MOST_NAMES]


def the_one_meant(asked: str, answer: Answer) -> list[str]:
    """The one of several miRNAs that were told of which "it" is; nothing where none stands out.

    Its sentence has most of the words that were asked for.
    """
    words = set(tokens(asked))
    shares = {
        name: len(words & set(tokens(one.text)))
        for one in reversed(answer.statements)
        for name in ([one.group] if one.group else mirna_names(one.text))
    }
    best = [name for name, share in shares.items() if share == max(shares.values())]
    return best if len(best) == 1 else []


def pathway_told(asked: str, answer: Answer) -> str:
    """The pathway that an answer gave, where one was asked for; "" for none."""
    if not _PATHWAY_ASKED.search(asked):
        return ""
    found = (axis["name"] for one in answer.statements for axis in named_pathways(one.text))
    return next(found, "")


def brought(asked: str, answer: Answer) -> list[str]:
    """The one miRNA that an answer gave to a question that named none."""
    if mirna_names(asked) or not answer.statements:
        return []
    names = mirna_names(said_of(answer))
    return names if len(names) == 1 else []


def said_of(answer: Answer) -> str:
    """All that an answer told."""
    return " ".join(statement.text for statement in answer.statements)


def plurals(asked: str) -> list[str]:
    """The things that a question is about, in order: "how large are exosomes?"."""
    found = [word for word in _THINGS.findall(asked.lower()) if specificity(word) >= SPECIFIC]
    return list(dict.fromkeys(found))
