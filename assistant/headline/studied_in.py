"""In whom a study is done: people, animals or a dish, as a question asks and as a text tells."""

import re
from collections.abc import Sequence

from assistant.biology.being_words import ANIMALS, PEOPLE
from assistant.headline.brackets import IN_BRACKETS
from assistant.headline.stages import LOOKED_INTO, UNDONE
from assistant.headline.things import names_all

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


_MICE = re.compile(r"\b(?:mice|mouse|murine|xenograft\w*)\b", re.IGNORECASE)
_AS_WELL = re.compile(r"\b(?:too|as well|also|even|likewise|equally)\b", re.IGNORECASE)


_ONE_OF_THEM = re.compile(  # "was there less virus in patient 9?"
    r"\b(?:patient|case|subject|participant|mouse|animal|group|arm|cohort) (?:no\.? ?|number )?"
    r"(?P<which>\d+)\b",
    re.IGNORECASE,
)


def is_of_no_such_one(asked: str, text: str) -> bool:
    """Whether a question is about one patient or group by a number that a text does not have."""
    one = _ONE_OF_THEM.search(asked)
    return one is not None and not re.search(rf"\b{one['which']}\b", text)


def is_setting_unsaid(asked: str, texts: Sequence[str]) -> bool:
    """Whether a question asks if it is so in people, animals or a dish "as well", and no text is.

    That is then all that is asked: what goes without saying elsewhere has to be told.
    """
    if not _AS_WELL.search(asked):
        return False
    own = IN_BRACKETS.sub("", asked)  # without what a follow-up took over
    named = [text for text in texts if names_all(own, text)]
    wanted = ((_IN_PEOPLE, _PEOPLE), (_IN_ANIMALS, _ANIMALS), (_IN_DISH, _DISH), (_MICE, _MICE))
    return any(
        there.search(asked) and not any(told.search(text) for text in named)
        for there, told in wanted
    )


_SETTINGS = (  # where a study is done, each nearer to patients than the one before
    r"in vitro|cell(?:s|[- ](?:based|culture|lines?|cultures))|culture[ds]?|ex vivo",
    rf"in vivo|{ANIMALS}|living \w+",
    rf"{PEOPLE}|clinical",
)
_OF_CELLS = r"(?!(?:[- ]derived)? (?:[\w-]+ ){0,2}?(?:cells?|lines?|sera|serum|proteins?)\b)"
_DONE_IN = r"(?:experiments?|stud(?:y|ies)|work|data|results|findings|evidence|models?)"
_ONLY_IN = re.compile(
    rf"(?<!not )\b(?:only|solely|exclusively|purely|merely|entirely) (?:\w+ ){{0,3}}?"
    rf"(?P<here>{'|'.join(_SETTINGS[:2])}) (?:[\w-]+ )?{_DONE_IN}\b"
    rf"|\b{_DONE_IN} (?:was|were|is|are) (?:(?!not\b)\w+ )?(?:(?:limited|restricted|confined) to"
    r"|(?:only|solely|exclusively|purely|entirely)(?: [a-z]+ed(?: out)?)?)(?: in| on| with)?"
    rf" (?P<there>{'|'.join(_SETTINGS[:2])})\b",
    re.IGNORECASE,
)
_ASKS_SETTING = re.compile(
    rf"\b(?:{_DONE_IN}|{LOOKED_INTO}|done|did|do|perform\w*|carried out|conduct\w*|confirm\w*"
    r"|validat\w*|verif\w*|use[ds]?|repeat\w*|check\w*|include\w*|test)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:earlier|previous(?:ly)?|prior|most|many|some|other|these|those|several|so far"
    r"|to date)\b",
    re.IGNORECASE,
)


def is_of_another_setting(asked: str, text: str) -> bool:
    """Whether a study is asked to have been done nearer to patients than it says of itself.

    "There were only in vitro experiments" denies those in animals and in people.
    """
    only = _ONLY_IN.search(text)
    if only is None or not _ASKS_SETTING.search(asked) or _OF_OTHERS.search(text[: only.end()]):
        return False
    here = _setting(only["here"] or only["there"])
    return _setting(asked) > here and not UNDONE.search(asked) and names_all(asked, text)


def _setting(text: str) -> int:
    """The setting nearest to patients that a text names; -1 where it names none."""
    found = (
        at
        for at, words in enumerate(_SETTINGS)
        if re.search(rf"\b(?:{words})\b{_OF_CELLS}", text, re.IGNORECASE)
    )
    return max(found, default=-1)
