"""The sentence that tells several things in a series, where several are asked for.

It brings them in by the noun of the question (`several.py`) or one beside it.
"""

import functools
import re
from collections.abc import Sequence

from assistant.answers.as_many import FEWEST, count_asked, mirnas_named
from assistant.answers.conjuncts import things_told
from assistant.answers.enumerated_words import METHODS
from assistant.answers.kinds_told import asks_classes
from assistant.answers.points import ANNOUNCES
from assistant.answers.several import EACH_TOLD, plural_asked, wants_several
from assistant.asked.cues import CONTRASTED
from assistant.asked.frame_words import AUXILIARY
from assistant.question import CONTEXT, Kind, Question
from assistant.search.candidates import Candidate
from index.terms import tokens

# things in a row, from which they are a series, one that leads, and a long one
THREE, FOUR, LONG = 3, 4, 5
_LED_IN = re.compile(
    r"(?:[A-Z]\w+ly|However|Thus|Moreover|In [\w ]{2,30}|For (?:example|instance)"
    r"|(?:Beyond|Besides|Apart from|Other than|Along with) [^,;:]{2,40}), "
)
_OF_WHICH = re.compile(r"(?:For|(?:Of|Among) th(?:ese|ose|em)) ?[\w ]{0,30}, ")
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\^\{[^}]*\}")
_ITEM = (  # no clause, nor what came of a thing: "it fell, leading to pain and fever"
    r"(?!(?:but|which|who|with|while|whereas|although|as|because|that|thereby|thus"
    rf"|(?:leading|owing|due|compared) to|resulting in|followed by|{AUXILIARY}|\w+ing the)\b)"
    r"[^,;:]{2,60}"
)
_TWO = re.compile(  # "A, B and C", "A, B, and C"
    rf"(?:[^,]|,\S)*, (?:[^,;:]{{2,60}},(?: [^,;:]{{2,60}},)* ?(?:and|or|as well as)\b"
    rf"(?! {AUXILIARY}\b)"
    rf"|(?:{_ITEM}, )*{_ITEM} (?:and|or)\b[^,;]{{2,40}}(?:[,.;]|$))"
)
_MANY = re.compile(  # three items or more behind a first one
    rf"(?<=[^,;]{{2}})(?:[,;] (?!{AUXILIARY}\b)[^,;]{{2,60}}){{2,}}[,;]? (?:and|or|as well as)\b"
    r"|(?:[,;] [^,;]{2,60}){3,}"
)
_IN_BRACKET = r"[A-Za-z][^(),;=<>%]{1,50}"
_BRACKETED = re.compile(  # "databases (MEDLINE, EMBASE, and LILACS)"; estimates are none
    rf"\((?P<items>{_IN_BRACKET}(?:, {_IN_BRACKET})+)(?:,? (?:and|or) )(?P<last>{_IN_BRACKET})\)"
)
_UNJOINED = re.compile(  # "drugs (aspirin, dapsone, warfarin, heparin)", "(fever, rash, etc.)"
    rf"\((?:e\.g\.,? )?(?P<items>{_IN_BRACKET}(?:, {_IN_BRACKET}){{2,}}), (?P<last>{_IN_BRACKET})\)"
)
_POINTER = re.compile(  # what a bracket points to: a figure, a study, a firm
    r"(?:see )?(?:supp\w*\.? )?(?:fig(?:ure)?|tab(?:le)?|box|eq(?:uation)?|ref(?:erence)?|appendix"
    r"|panel|section|file)s?\b(?=\W{0,3}(?:S?\d|[A-Z]\b|[IVX]+\b))"
    r"|.*\b(?:et al|Inc|Ltd|GmbH|Corp)\b",
    re.IGNORECASE,
)
_COUNTRY = re.compile(  # a firm's seat ends in one: those that sell to laboratories, mostly
    r"(?:(?:the )?(?:U\.?S\.?A?\b|U\.?K\b|United|Netherlands)|China|Japan|Germany|France|Italy"
    r"|Spain|Switzerland|Austria|Belgium|Denmark|Sweden|Norway|Finland|Ireland|Poland|Israel|Canada"
    r"|Australia|(?:South )?Korea|India|Iran|Singapore|Taiwan|Brazil|England|Scotland)(?!\w)"
)
_NUMBERED = re.compile(  # "(i) A; (ii) B", "1) A, 2) B"
    r"\((?:i|a|1)\) .*\((?:ii|b|2)\) |(?<!\w)(?:a|1)\) .*(?<!\w)(?:b|2)\) ",
    re.DOTALL | re.IGNORECASE,
)
_SHORT = r"[A-Z][\w/-]*\s?=\s?[A-Za-z]"
_LEGEND = re.compile(  # "ALT=alanine aminotransferase; AST=..." tells what letters stand for
    rf"^\W*Abbreviations?\b|(?<!\w){_SHORT}[^;,=]*[;,] {_SHORT}"
)
_TOLD_IN_CLAUSES = frozenset(  # and so by no names of RNAs
    tokens(
        "advantages disadvantages merits strengths benefits drawbacks weaknesses limitations"
        " obstacles hurdles challenges barriers problems difficulties reasons features properties"
    )
)
_BRINGS_IN = re.compile(
    r"\b(?:includ\w+|such as|namely|compris\w+|consist\w* of|as follows|the following"
    r"|defined as|composed of|made up of|being|considered)\b|:|\bas in the case (?:of|with)\b"
    r"|\bby (?:means|way) of\b|\bdepend\w* on\b|\bis (?:their|its)\b"
    # "the signs are fever, ..."
    r"|\b(?:were|are)\b(?! \w+(?:ed|en|wn|nd|lt|ght)\b)(?=(?: [\w-]+){1,5}$)"
)
_BROUGHT_IN = re.compile(  # behind the first comma: "viruses, as in the case of A, B, and C"
    r"\s*(?:includ\w+|such as|namely|e\.g\.|for example|for instance|as in the case (?:of|with)"
    r"|among (?:them|which))\b"
)
SERIAL, ENUMERATING, OF_ITS_NOUN = (
    1.2,
    1.4,
    1.2,
)  # what a sentence gains; the last beside the others


def tells_as_many(question: Question, text: str) -> bool:
    """Whether a sentence tells just as many things as are asked for: "which four miRNAs ...?"."""
    count = count_asked(question)
    if not count:
        return False
    if mirnas_named(text) == count:
        return True
    told = [*_PARTED.split(text), *_PARTED.split(_bare(text))]
    parts = (_TO_LAST.match(part) for part in told)
    return any(part and len(_SEAMS.findall(part[0])) + 1 == count for part in parts)


def telling_as_many(question: Question, ranked: Sequence[Candidate]) -> Candidate | None:
    """The sentence near the best one that tells, by their noun, as many things as are asked for."""
    noun = plural_asked(question)
    if count_asked(question) < FEWEST or not noun:
        return None
    near = (one for one in ranked if one.score >= SERIES_TOO * ranked[0].score)
    told = (one for one in near if noun & one.facts.tokens)
    return next((one for one in told if tells_as_many(question, one.unit.text)), None)


_PARTED = re.compile(r"[():;]|\bi\.e\.,? |\b(?:namely|including|such as),? ")
_TO_LAST = re.compile(r".*?,(?: (?:and|or) .|(?!.*, (?:and|or) ).*)", re.DOTALL)  # the last item
_SEAMS = re.compile(r", (?:and |or )?|(?<!,) (?:and|or) ")


@functools.lru_cache(maxsize=8192)
def is_series(text: str, least: int = THREE) -> bool:
    """Whether a sentence tells things in a series, of `least` things where it goes on behind it."""
    if _NUMBERED.search(text) or _bracketed(text):
        return True
    if _LEGEND.search(text):
        return False
    bare = _bare(text)
    return _TWO.match(bare) is not None or things_told(bare) >= least


def _bracketed(text: str) -> re.Match[str] | None:
    """A series in brackets; figures, studies and the seats of firms are none, but countries are."""
    for match in (*_BRACKETED.finditer(text), *_UNJOINED.finditer(text)):
        items = [*match["items"].split(", "), match["last"]]
        countries = [bool(_COUNTRY.match(item)) for item in items]
        if not any(map(_POINTER.match, items)) and any(countries) == all(countries):
            return match
    return None


def serial(text: str, noun: frozenset[str]) -> float:
    """What a sentence gains where several things are asked for; `noun` is what they are called."""
    many, head = _many(text)
    if noun & _TOLD_IN_CLAUSES and mirnas_named(text) >= THREE:
        return 1.0
    if not many:
        return SERIAL if is_series(text) else 1.0
    noun = METHODS if noun & METHODS else noun  # a technique is told as a method
    named = noun and noun & {*tokens(head), *tokens(text.rpartition(" and ")[2])}
    if head[-1:].isalnum() and noun & set(tokens(head.rpartition(" ")[2])):
        named = frozenset()  # "proteins, lipids and RNAs" says not which proteins
    brought_in = ENUMERATING if _BRINGS_IN.search(head) or _is_long(text) else SERIAL
    return brought_in * (OF_ITS_NOUN if named else 1.0)


_THAT = re.compile(r"\bthat [^,;]+,(?: that [^,;]+,)* and that ")  # reasons, one by one


def enumerating(question: Question, best: Candidate) -> bool:
    """Whether several things are asked for, and a sentence is there to tell such.

    It need not call them what the question does: "HbS, HbC, HbE and HbF interfere" are variants.
    """
    return wants_several(question) and serial(best.unit.text, frozenset()) >= ENUMERATING


def _is_long(text: str) -> bool:
    """Whether so many things stand in a row that the sentence is there to tell them."""
    return things_told(_bare(text)) >= LONG


@functools.lru_cache(maxsize=8192)
def _many(text: str) -> tuple[bool, str]:
    """Whether many things stand in a series, and the words up to the second of them."""
    if numbered := _NUMBERED.search(text):
        return True, text[: numbered.start()] + ":"
    if _LEGEND.search(text):
        return False, ""
    head, colon, behind = _bare(text).partition(": ")
    if colon and things_told(behind) >= THREE:
        return True, head + colon
    if clauses := _THAT.search(text):
        return True, f"{text[: clauses.start()]}:"
    bare = _OF_WHICH.sub("", _bare(text), count=1)
    if _MANY.search(bare) is None:
        bracketed = _bracketed(text)
        return (True, f"{text[: bracketed.start()]}:") if bracketed else (False, "")
    head, rest = re.split(r"[,;] ", bare, maxsplit=1)
    if not _BROUGHT_IN.match(rest):
        return True, head
    return _MANY.search(rest) is not None, f"{head}:"


def _bare(text: str) -> str:
    """A sentence without brackets and without the word that leads in: that is no item."""
    bare = re.sub(r"\s+(?=[,.;])", "", _IN_BRACKETS.sub("", text))
    return _LED_IN.sub("", bare, count=1) if _LED_IN.match(bare) else bare


_OF_TWO = re.compile(  # "suppressive molecules such as A and B", "kits like A, B, and C"
    r"\b(?P<noun>[\w-]{3,}),? (?:such as|including|namely|like(?= [A-Z])|i\.e\.,?) (?:the )?"
    r"[^,;:.()\s][^,;:()]{1,40}?(?:(?:, [^,;:()]{2,40}){1,3},)? and [^,;:()]{2,40}(?=[,;.)]|$)"
)


def _brings_in_two(text: str, noun: frozenset[str]) -> bool:
    """Whether a sentence brings in two things by the noun that is asked for."""
    return any(noun & set(tokens(match["noun"])) for match in _OF_TWO.finditer(text))


_BOTH_SIDES = re.compile(  # one series tells but one of them
    rf"{CONTRASTED.pattern}|\b(?:advantages and disadvantages|strengths and \w+|merits and \w+"
    r"|trade-?offs?|(?:and|or|what) against|each)\b",
    re.IGNORECASE,
)
_INCLUDES = re.compile(  # "targets include A, B, and C"
    r"\b(?:includes?|included|compris(?:es?|ed)|consist(?:s|ed)? of)"
    r"(?= [^,;:]{2,60}, [^,;:]{2,60},? (?:and|or) [^,;:]{2,60}(?:[,;.]|$))"
)
_LEFT_OUT = re.compile(r"\bexcluded\b", re.IGNORECASE)  # one by one, sentence by sentence
SERIES_TOO = 0.8  # share of the best score from which a second series is shown beside the first
NAMED_TOO = 0.8  # ... and of its names or words, from which it may stand for it


_OPEN = re.compile(r"\W*(?:\w+ ){0,2}?what (?!kind|sort|type)", re.I)


def _open(question: Question, chosen: Sequence[Candidate]) -> bool:
    if question.kind is not Kind.FACT or not _OPEN.match(question.core):
        return False
    best = chosen[0]
    return is_series(best.unit.text, FOUR) and all(
        one.score < 0.9 * best.score for one in chosen[1:]
    )


def one_series(question: Question, chosen: list[Candidate]) -> list[Candidate]:
    """Behind a sentence that enumerates what is asked for, only such as enumerate it too.

    It must be nearer in meaning than the first; what a follow-up took over may be told there too.
    """
    if chosen and tells_as_many(question, chosen[0].unit.text):
        return chosen[:1]
    if _BOTH_SIDES.search(question.core):
        return chosen
    if not (chosen and (wants_several(question) or _open(question, chosen))):
        return chosen
    noun = plural_asked(question)
    taken_over = CONTEXT.search(question.core)
    if not taken_over and (alone := _alone_enumerates(chosen, noun)):
        return [alone]
    best = chosen[0]
    most = serial(best.unit.text, noun)
    listed = question.kind is Kind.LIST or asks_classes(question.core.lower())
    # brought in as the things that are asked for
    whole = most >= ENUMERATING * (OF_ITS_NOUN if noun or not listed else 1.0)
    # few may stand beside a fact
    least = THREE if listed or EACH_TOLD.search(question.core) else LONG
    whole = whole or _brings_in_two(best.unit.text, noun)
    brought_in = most >= ENUMERATING or _INCLUDES.search(_bare(best.unit.text)) is not None
    brought_in = brought_in and least == THREE
    if not (whole or brought_in or is_series(best.unit.text, least)):
        return chosen
    left_out = _LEFT_OUT.search(question.core) is not None
    as_long = _is_long if least == LONG and _is_long(best.unit.text) else is_series
    return [
        one
        for one in chosen
        if one is best
        or (left_out and _LEFT_OUT.search(one.unit.text))
        or (
            one.score >= SERIES_TOO * best.score
            and as_long(one.unit.text)
            and not whole
            and (one.dense > best.dense or taken_over)
        )
    ]


def _alone_enumerates(chosen: Sequence[Candidate], noun: frozenset[str]) -> Candidate | None:
    """The sentence that alone of the chosen is there to tell things in a series, behind others.

    It must name what the first does, and be nearly as good, or nearer in meaning with its words.
    """
    best = chosen[0]
    first = best.unit.text
    if is_series(first) or ANNOUNCES.search(first) or _brings_in_two(first, noun):
        return None
    told = [
        one
        for one in chosen
        if serial(one.unit.text, noun) >= ENUMERATING and is_series(one.unit.text, FOUR)
    ]
    if len(told) != 1 or told[0] is best or told[0].entities < NAMED_TOO * best.entities:
        return None
    nearer = told[0].dense > best.dense and told[0].coverage >= NAMED_TOO * best.coverage
    return told[0] if nearer or told[0].score >= SERIES_TOO * best.score else None
