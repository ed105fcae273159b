"""In whom a study is done: people, animals or a dish, as a question asks and as a text tells."""

import re

from assistant.biology.being_words import ANIMALS, PEOPLE

_IN_PEOPLE = re.compile(
    rf"\bin (?:[\w-]+ ){{0,3}}?{PEOPLE}\b(?![- ](?:cells?|cell lines?|derived|tissues?|samples?"
    r"|serum|plasma))|\bin man\b|\bclinically\b|\b(?:clinical|human) (?:trials?|stud(?:y|ies))\b"
    r"|\bin (?:the )?clinic(?:al \w+)?\b",
    re.IGNORECASE,
)
_IN_ANIMALS = re.compile(
    rf"\bin vivo\b|\bin (?:[\w-]+ ){{0,3}}?(?:{ANIMALS}|xenografts?)\b",
    re.IGNORECASE,
)
_IN_DISH = re.compile(
    r"\bin vitro\b|\bin (?:[\w-]+ ){0,2}?(?:cultures?|cell lines?|a dish|the dish|the test tube)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    rf"\b{PEOPLE}\b(?![- ](?:derived|cells?|cell lines?))|\b(?:clinical(?:ly)?|trials?|cohorts?"
    r"|cases|donors|survivors|carriers|smokers|mothers|pregnan\w+)\b",
    re.IGNORECASE,
)
_ANIMALS = re.compile(rf"\b(?:in vivo|{ANIMALS}|xenograft\w*)\b", re.IGNORECASE)
_DISH = re.compile(
    r"\b(?:in vitro|ex vivo|in silico|cultured|(?:cell|tissue|organ) cultures?|in cultures?"
    r"|co-?cultures?|cell lines?|organoids?|petri|test tube|in (?:a|the) dish|in a dish)\b",
    re.IGNORECASE,
)


def is_set_elsewhere(asked: str, text: str) -> bool:
    """Whether a question asks about people, animals or a dish, and a text is of another."""
    people, animals, dish = (bool(p.search(text)) for p in (_PEOPLE, _ANIMALS, _DISH))
    if _IN_PEOPLE.search(asked) and not people and (animals or dish):
        return True
    if _IN_ANIMALS.search(asked) and not animals and (dish or people):
        return True
    return bool(_IN_DISH.search(asked)) and not dish and (animals or people)
