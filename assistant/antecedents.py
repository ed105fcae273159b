"""What the pronouns of a follow-up stand for: what the last question and its answer spoke of."""

import re

from assistant.asked import cues
from assistant.biology.pathways import named_pathways
from assistant.lists.follow_ups import asked_about, mirna_names
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
    if named := asked_about(asked):
        return named[:MOST_NAMES]
    lead = answer.statements[0].text if answer.statements else ""
    if told := mirna_names(lead):
        return told[:MOST_NAMES]
    others = [entity.text for entity in find_entities(asked)]
    return list(dict.fromkeys(others))[:MOST_NAMES]


_THEY_DID = re.compile(  # what is done by those who report: "which cut-off did they use?"
    r"\b(?P<they>they|he|she)\b(?= (?:\w+ly |also |first |then |have |had )*(?:us|measur"
    r"|f(?:i|ou)nd|report|conclud|enrol|recruit|includ|stud|test|compar|ch(?:oo|o)s|show|look|propos|suggest"
    r"|appl|assess|examin|analy[sz]|investigat|defin|perform|pick|set|follow|observ|note|s(?:ee|aw)"
    r"|claim|argu|explain|interpret|publish|validat)\w*\b)"
    r"|\b(?P<their>their|his|her)\b(?= (?:\w+ ){0,2}?(?:stud(?:y|ies)|trials?|work|results?"
    r"|findings?|conclusions?|cohorts?|papers?|cut-?offs?|methods?|assays?|sample size|series|data"
    r"|experiments?)\b)",
    re.IGNORECASE,
)


_OTHERS_DO = re.compile(  # "how do exosomes enter cells, and which receptors do they use?"
    r"\b(?:cells?|exosomes?|vesicles?|evs?|mi(?:cro)?-?rnas?|proteins?|genes?|receptors?|patients?"
    r"|women|men|people|mice|animals|tumou?rs?|macrophages?|[a-z]+(?:cytes|blasts|clasts))\b",
    re.IGNORECASE,
)


def by_the_authors(question: str, asked: str) -> str | None:
    """A question with the authors that were spoken of for "they"; None where none were."""
    named, doing = cues.AUTHOR.search(asked), _THEY_DID.search(question)
    if named is None or doing is None or _OTHERS_DO.search(question[: doing.start()]):
        return None
    who = f"{named['author']}{' and colleagues' if doing['they'] else '’s'}"
    return question[: doing.start()] + who + question[doing.end() :]


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


def brought_several(asked: str, answer: Answer) -> bool:
    """Whether an answer gave miRNAs to a question that named none."""
    return not mirna_names(asked) and bool(mirna_names(said_of(answer)))


def said_of(answer: Answer) -> str:
    """All that an answer told."""
    return " ".join(statement.text for statement in answer.statements)


def plurals(asked: str) -> list[str]:
    """The things that a question is about, in order: "how large are exosomes?"."""
    asked = cues.AUTHOR.sub(" ", asked).lower()
    found = [word for word in _THINGS.findall(asked) if specificity(word) >= SPECIFIC]
    return list(dict.fromkeys(found))
