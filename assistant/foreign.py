"""The things of a question that the sources do not have: what acts, what is caused, either side.

A word that no sentence has may be a paraphrase of one or foreign to them all. The two are told
apart by the question's own vector: without a foreign word it comes nearer to the best sentence.
"""

import re
from collections.abc import Iterable, Sequence, Set

from assistant.asked.frame_words import AUXILIARY, LEAD_IN
from assistant.question import Question
from assistant.search.candidates import Found
from index.opened import OpenIndex
from index.terms import ONES, SMALL_ONE, tokens
from index.words import specificity

_OF_ONE_KIND = (
    r"(?:the|an?|any|some|more|high|low|higher|lower|taking|using|giving|having|regular|daily|heavy"
    r"|light|named|known|single|certain|specific|particular|simple|good|clear|real)"
)
_ACTS_ON = (
    r"(?:change|alter|affect|influence|modify|lower|raise|reduce|increase|bring|cause|improve|worsen"
    r"|shift|boost|cut|upset|make|lead|prevent|protect|impact|predict|promote|inhibit|drive|matter"
    r"|determine)"
)
_SUBJECT = re.compile(  # "does exercise change ...", "can taking statins lower ..."
    rf"^{LEAD_IN}{AUXILIARY}\s+"
    rf"(?:there\s+(?:been\s+)?)?(?:{_OF_ONE_KIND}\s+)*(?P<word>[\w'’-]+)"
    rf"(?:(?:\s+[\w'’-]+)?\s+(?P<head>[\w'’-]+)\s+{_ACTS_ON}\b)?",
    re.IGNORECASE,
)
_AGENT = re.compile(  # "what does green tea do to ...", "which effect has acupuncture on ..."
    rf"^{LEAD_IN}(?:what|how)\s+(?:does|do|did|would|will|can|could)\s+(?:{_OF_ONE_KIND}\s+)*"
    r"(?P<word>[\w'’-]+)(?:\s+(?P<head>[\w'’-]+))?\s+(?:do\s+to|affect|alter|change|influence|modify|impact|lower|raise)\b"
    rf"|\beffects?\s+(?:has|have|had|of|does|do|did)\s+(?:{_OF_ONE_KIND}\s+)*"
    r"(?P<agent>[\w'’-]+)(?:\s+(?P<last>[\w'’-]+))?\s+(?:have\s+)?on\b",
    re.IGNORECASE,
)
_CAUSED = re.compile(  # "what causes hyperfiltration?"
    rf"^{LEAD_IN}what\s+(?:causes?|triggers?|induces?|leads?\s+to|drives?|explains?|underlies|provokes?)"
    r"\s+(?:(?:the|an?|this)\s+)?(?P<word>[\w'’-]+)(?:\s+(?P<head>[\w'’-]+))?\W*$",
    re.IGNORECASE,
)
_AFTER = re.compile(  # "is X altered by ...", "does X vary with ..."
    r"\b(?:(?:alter|chang|affect|influenc|modifi|lower|rais|increas|decreas|reduc|block)e?d|vary|varies"
    r"|differ|depends?|correlat(?:e|es|ed)|associated)\s+(?:by|with|after|under|during|on|following|upon)\s+"
    rf"(?:{_OF_ONE_KIND}\s+)*(?P<word>[\w'’-]+)(?:\s+(?!(?:in|among)\b)(?P<head>[\w'’-]+))?"
    r"(?:\s+(?:in|among)\b[^?]*)?\W*$",
    re.IGNORECASE,
)
_ANYBODY = re.compile(  # who looks into things; papers seldom say so
    r"(?:any|some|every|no)(?:one|body|thing)|there|evidence|reason|data|people|they|we|researchers?|scientists?|investigators?|authors?|others|groups?|teams?"
    r"|labs?|laborator(?:y|ies)|workers|stud(?:y|ies)|trials?|papers?|reviews?|articles?|documents?|sources?|texts?|experiments?|attempts?",
    re.IGNORECASE,
)
FAR = 0.3  # nearness in meaning; a sentence that is nearer may say it in other words
SUBJECT_GAIN = 0.045  # on dev, what a sentence paraphrases gains .03 at most, what it lacks .06
_HEADS = (  # the noun of which something is asked, whatever stands before it
    re.compile(  # "did variants of the receptor gene modify the response?"
        rf"^{LEAD_IN}(?:does|do|did|can|could|may|might|will|would|has|have)\s+"
        rf"(?:[\w'’/-]+\s+){{0,6}}?(?P<head>[a-z-]{{4,}})\s+{_ACTS_ON}\b",
        re.IGNORECASE,
    ),
    re.compile(  # "what happened to serum sodium on the diet?"
        rf"^{LEAD_IN}what\s+(?:happen(?:s|ed)\s+to|(?:became|becomes)\s+of)\s+"
        r"(?:(?:the|serum|plasma|blood|urinary|their|its)\s+)*(?P<head>[a-z-]{4,})"
        r"(?=\s+(?:levels?|in|on|with|when|after|during|if|of|under|at|among|as|by|while|once"
        r"|upon|following|between|from)\b|\W*$)",
        re.IGNORECASE,
    ),
)
_ADVERB = re.compile(r"(?:ly|wise|ways|wards?)$")


def _foreign_head(question: Question, foreign: Sequence[str]) -> str:
    """The noun of which something is asked, where it is a thing that the document does not have."""
    for build in _HEADS:
        match = build.search(question.sought)
        word = match["head"] if match else ""
        if word in foreign and specificity(word) >= SPECIFIC_CHOICE and not _ADVERB.search(word):
            return word
    return ""


_EITHER = re.compile(
    r"[,:–-] (?:by )?(?P<one>[a-z]{4,}) or (?:by )?(?P<other>[a-z]{4,})\W*$", re.IGNORECASE
)
_SIDES = re.compile(  # what is set beside something: "the difference between vesicles and cells"
    r"\b(?:differences?|distinction|contrast|comparison) (?:between|of) (?:[\w-]+ ){0,3}?"
    r"(?P<one>[\w-]+) and (?:[\w-]+ ){0,3}?(?P<other>[\w-]+)\W*$"
    r"|\bdiffer from (?:[\w-]+ ){0,3}?(?P<last>[\w-]+)\W*$",
    re.IGNORECASE,
)


def foreign_subject(question: Question, found: Found, opened: OpenIndex) -> str:
    """What a question is about in the first place, where the document tells of no such thing.

    That is what acts, "does exercise change ...", "altered by stress", what is caused, and either
    side of a difference that is asked for.
    """
    builds = (_SUBJECT, _AFTER) if question.is_yes_no else (_SIDES, _AGENT, _CAUSED)
    found_by = [match for build in builds if (match := build.search(question.sought))]
    words = [word for match in found_by for word in match.groups() if word]
    offered = _EITHER.search(question.sought)  # "which way, by freezing or by drying?"
    headed = any(build.search(question.sought) for build in _HEADS)
    foreign = foreign_words(question, found) if words or offered or headed else []
    if headed and (head := _foreign_head(question, foreign)):
        return head
    for word in words:
        if word not in foreign or _ANYBODY.fullmatch(word):
            continue
        far = bool(_CAUSED.search(question.sought)) and found.sentences[0].dense < FAR
        if far or gain(question, found, opened, [word]) >= SUBJECT_GAIN:
            return word
    if not question.is_yes_no and words and _acts_nowhere(words, question, found):
        return " ".join(words)
    if offered and all(
        word in foreign and specificity(word) >= SPECIFIC_CHOICE for word in offered.groups()
    ):
        return " or ".join(offered.groups())
    return ""


_ACTING = frozenset(tokens(_ACTS_ON.replace("|", " ").strip("(?:)")))


def _acts_nowhere(words: Sequence[str], question: Question, found: Found) -> bool:
    """Whether no sentence has what acts beside anything that it is to act on.

    Names are constraints anyway.
    """
    if question.entities or not _AGENT.search(question.sought):
        return False
    agent = set(tokens(" ".join(words)))
    others = set(question.tokens) - agent - _ACTING
    return not any(
        agent <= one.facts.tokens and others & one.facts.tokens for one in found.sentences
    )


SPECIFIC_CHOICE = 0.7  # of a word's specificity: a thing, and not "better or worse"
NAMED = 0.8  # of the entity factor: the best sentence has the names that the question has
SPECIFIC = 0.2  # of a word's specificity; one of everyday English is no thing
# What a paraphrase gains by leaving out one of its words is less, on dev: in 4 of 5 where the
# evidence is about what is asked and says neither yes nor no, and in all where it has another tale.
GAIN_UNCLEAR, GAIN_APART = 0.035, 0.06
_BESIDES = re.compile(  # "X lowers Y; does it lower Z as well?": the Z is what is asked
    r"\b(?:do|does|did|can|could|will|would) (?:[\w/-]+ )(?:also )?[a-z]+ (?:the )?"
    r"(?P<what>[a-z][\w-]{3,})"
    r",? (?:as well|too|also|likewise)\W*$",
    re.IGNORECASE,
)


def lacks_a_thing(question: Question, found: Found, opened: OpenIndex, *, unclear: bool) -> bool:
    """Whether a yes/no question is about a thing of which nothing is told.

    Asked where no headline can be read: `unclear` where the words of the evidence might say yes or
    no. A paper tells its finding in words of its own, and is then quoted without a headline; a
    thing that it does not have, as blood pressure, keeps the sentence at a distance by itself.
    """
    best = found.sentences[0]
    if unclear and best.entities < NAMED:
        return True
    besides = _BESIDES.search(question.sought)
    if besides and besides["what"] in _words_among(question, best.missing):
        return specificity(besides["what"]) >= SPECIFIC_CHOICE
    least = GAIN_UNCLEAR if unclear else GAIN_APART
    return any(
        gain(question, found, opened, [word]) >= least
        for word in foreign_words(question, found)  # what another sentence has is told of
        if all(specificity(part) >= SPECIFIC for part in re.findall("[A-Za-z]+", word))
        and not _ANYBODY.fullmatch(word)
    )


def gain(question: Question, found: Found, opened: OpenIndex, foreign: Iterable[str]) -> float:
    """By how much the best sentence comes nearer when the foreign words are left out."""
    left_out = set(foreign)
    kept = " ".join(word for word in question.sought.split() if _plain(word) not in left_out)
    if not left_out or not kept:
        return 0.0
    sentence = opened.sentence_vectors([found.sentences[0].id])[0]
    without = opened.embed_query(kept) - opened.embed_query(question.sought)
    return max(0.0, float(sentence @ without))


_THE_SOURCE = frozenset("paper review article document text manuscript".split())  # who tells it


def foreign_words(question: Question, found: Found) -> list[str]:
    """The words of a question that no candidate from the best sentence's document has."""
    own = found.sentences[0].unit.document_id
    missing = (item.missing for item in found.sentences if item.unit.document_id == own)
    words = _words_among(question, frozenset.intersection(*missing))
    return [word for word in words if word.lower() not in _THE_SOURCE]


def _words_among(question: Question, missing: Set[str]) -> list[str]:
    """The words of a question all of whose own tokens are missing."""
    words = dict.fromkeys(_plain(word) for word in question.sought.split())
    return [word for word in words if (parts := _own_tokens(word)) and parts <= missing]


_COUNTED = re.compile(rf"(?:{'|'.join(ONES)}|\d+)-(?P<what>[A-Za-z][\w-]*)", re.IGNORECASE)


def _own_tokens(word: str) -> set[str]:
    """The tokens of a word: of a microvesicle those alone that not every vesicle has.

    Of a four-gene panel it is the genes that may be told of.
    """
    if counted := _COUNTED.fullmatch(word):
        return set(tokens(counted["what"]))
    small = SMALL_ONE.fullmatch(word)
    return set(tokens(word)) - set(tokens(small["name"]) if small else ())


def _plain(word: str) -> str:
    return word.strip("?.,;:()\"'")
