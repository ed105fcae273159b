"""Authors named in a question, matched to those of the reference lists.

With or without initials, "et al" or a possessive, in any spelling of accents and hyphens, and
misspelt by one letter where the name stands as an author's name does.
"""

import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.bibliography.journals import Word, words_of
from index.authors import fold
from index.terms import STOPWORDS
from index.words import common_words

LONGEST_NAME = 5  # words
LEAST_MISSPELT = 5  # letters from which one wrong letter is believed
_FEW_BEHIND = 4  # words behind a name in a telegram: "lee jk 2013 plos one"
_SHORT = 3  # letters; a longer word in capitals may be a shouted name
_LEAST_IN_SMALL = 4  # letters of a name that is told from other words though in small letters


@dataclass(frozen=True, slots=True)
class NamedAuthor:
    """An author as named; `initials` are empty where none are given."""

    name: str  # folded
    initials: str = ""


@dataclass(frozen=True, slots=True)
class NamedAuthors:
    """The authors that a question names, where, and in which place in the list of authors.

    `first`: a first author goes before another ("Yang et al 2021"); `only_first`, `only_last`:
    no other counts; `not_first`: every other does; `either`: each by himself ("Yang or Wei").
    """

    names: tuple[NamedAuthor, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    first: bool = False
    only_first: bool = False
    only_last: bool = False
    not_first: bool = False
    either: bool = False


NOBODY = NamedAuthors()

_ET_AL = re.compile(
    r"^[,\s]*(?:et\.? al\b|&?\s?(?:and\s)?(?:colleagues|co-?workers|others|coauthors)\b)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"^[,\s(]*(?:19|20)\d\d\b")
_OWNS = re.compile(r"^['’]s?\b|^['’](?=\s)")
_HIS_WORK = re.compile(r"^\s(?:papers?|articles?|stud(?:y|ies)|trials?|group|team|lab|reference)\b")
_ITS_WORK = re.compile(r"^\s(?:paper|article|study|trial)\b")  # one is named by its first author
_ON_SOMETHING = re.compile(r"^\s(?:on|about)\s")  # "Jia on cisplatin"
_SET_APART = re.compile(  # "Du - the 2021 one": a name in front, before what tells his works apart
    r"^(?:\s[-–—]|[,:;])\s[^?]*(?:\b(?:19|20)\d\d\b|\s{4,})[^?]*"
    r"\b(?:one|papers?|stud(?:y|ies)|articles?|references?|works?)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:\bby|\b(?:group|lab|team|papers?|articles?|work|studies|publications?) (?:of|from)"
    r"|\b(?:cites?|cited|citing|quotes?|author|authors)|\bdoes|\bdid)\s(?:the\s)?$",
    re.IGNORECASE,
)
_ONLY_FIRST = re.compile(
    r"\b(?:first|lead|leading)[ -]?(?:named )?author(?:s|ed)?\b(?!['’]?s? name)"
)
_NOT_FIRST = re.compile(
    r"\b(?:not|never|rather than|other than|without being)(?: (?:as|being))?(?: (?:the|an?))?"
    r" (?:first|lead|leading)(?:[ -]?(?:named )?author)?\b"
)
_ONLY_LAST = re.compile(r"\b(?:last|senior)[ -]authors?\b(?!['’]?s? name)")
_ASKED_FOR = re.compile(
    r"\b(?:who|what|whose|need|give|want|name|tell)\b[^.;]{0,30}"
    r"\b(?:first|lead|leading|last|senior)[ -]authors?\b"
    r"|\b(?<!as )(?<!as the )(?:first|last|senior) author(?:,| and|\W*$|['’]?s)"
)

_NAMED_SO = re.compile(  # what stands between "first author" and the name that it is to have
    r"s?[ :='\"“(]+(?:(?:(?:is|was|are|were|has|have|being|having|goes|with|by|the|an?|last|family"
    r"|called|names?|named|surnames?)|of (?:the|that) (?:sur|last |family )?name)[ :='\"“(]+)*",
    re.IGNORECASE,
)
_OF_A_LIST = re.compile(r"\b(?:first|lead|leading|last|senior)[ -]author", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """The folded names of all authors with their initials, and what tells names from words.

    `is_word` is whether a word in small letters is one of asking, or one that titles have.
    """

    people: Mapping[str, frozenset[str]]
    is_word: Callable[[str], bool]

    def is_only_a_name(self, words: Sequence[Word]) -> bool:
        """Whether words in small letters can be nothing but a name: "asadirad"."""
        lowered = [word.lower for word in words]
        if all(word in common_words() or self.is_word(word) for word in lowered):
            return False
        return len("".join(lowered)) >= _LEAST_IN_SMALL


def named_authors(left: str, text: str, known: Known) -> NamedAuthors:
    """The authors that a question names.

    `left` is the question with what is understood already blanked out, `text` the whole of it.
    """
    words = words_of(left)
    found = list(_scan(words, left, text, known))
    lowered = text.lower()
    spans = tuple(span for _, span, _ in found)
    asked = bool(_ASKED_FOR.search(lowered)) and not _is_named_so(text, spans)
    not_first = bool(_NOT_FIRST.search(lowered))
    return NamedAuthors(
        names=tuple(dict.fromkeys(name for name, _, _ in found)),
        spans=spans,
        first=any(first for _, _, first in found),
        only_first=bool(_ONLY_FIRST.search(lowered)) and not (asked or not_first),
        only_last=bool(_ONLY_LAST.search(lowered)) and not asked,
        not_first=not_first,
        either=bool(spans and re.search(r"\bor\b", text[spans[0][1] : spans[-1][0]])),
    )


def _is_named_so(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a first or last author is given by name: "whose first author is called Liu"."""
    ends = [match.end() for match in _OF_A_LIST.finditer(text)]
    return any(_NAMED_SO.fullmatch(text, end, start) for end in ends for start, _ in spans)


_Found = tuple[NamedAuthor, tuple[int, int], bool]


def _scan(words: Sequence[Word], left: str, text: str, known: Known) -> Iterator[_Found]:
    at = 0
    while at < len(words):
        found = next(
            (
                one
                for count in range(min(LONGEST_NAME, len(words) - at), 0, -1)
                if (one := _at(words, at, count, left, text, known))
            ),
            None,
        )
        if found is None:
            at += 1
            continue
        yield found[0]
        at = found[1]


def _at(
    words: Sequence[Word], at: int, count: int, left: str, text: str, known: Known
) -> tuple[_Found, int] | None:
    """The author whose surname is some words of the question, and the word behind the name."""
    own, people = words[at : at + count], known.people
    first, last = own[0], own[-1]
    if any(_parted(one, left[one.end : two.start]) for one, two in itertools.pairwise(own)):
        return None
    name = fold(text[first.start : last.end])
    alone = not first.is_capital and known.is_only_a_name(own)
    if name not in people and (count > 1 or not (first.is_capital or alone)):
        return None  # most words of most questions
    if any(char.isdigit() for char in text[first.start : last.end]):
        return None  # "5-FU" is no author
    behind, before = text[last.end :], text[: first.start]
    by = bool(_BY.search(before))
    printed = people.get(name, frozenset())
    initials, end, until = _initials(words, at, count, printed, in_small=at == 0 or by)
    after_name = text[until:]
    cited = bool(
        _ET_AL.match(after_name)
        or _YEAR.match(after_name)
        or _OWNS.match(behind)
        or _ITS_WORK.match(behind)
    )
    given, start = ("", first.start) if initials else _given(words, at, left, printed)
    on_something = first.is_capital and bool(_ON_SOMETHING.match(after_name))
    cited = cited or (at == 0 and first.is_capital and bool(_SET_APART.match(after_name)))
    placed = cited or bool(initials or given) or by or on_something
    small = bool(_ET_AL.match(after_name)) or (by and bool(initials)) or (count > 1 and cited)
    if at == 0 and name not in STOPWORDS:
        small = small or _is_telegram(after_name, bool(initials))
    if name not in people:
        rest = [word.lower for word in (*words[:at], *words[end:])]
        bare = alone and at == 0 and all(map(known.is_word, rest))
        spelled = _nearest(name, people) if count == 1 and (placed or bare) else None
        if not spelled or first.lower in common_words():
            return None
        name = spelled
    elif not _is_used_as_name(
        words,
        at,
        count,
        placed or bool(_HIS_WORK.match(behind)),
        begins=at == 0 and not before.strip(),
        in_small=small or alone,
    ):
        return None
    etal = _ET_AL.match(after_name)
    stop = until + (etal.end() if etal else 0)
    return (NamedAuthor(name, initials or given), (start, stop), cited), end


def _given(words: Sequence[Word], at: int, text: str, printed: frozenset[str]) -> tuple[str, int]:
    """The initials that stand before a surname, and where the name begins: "J. K. Lee".

    Those with a point behind count though the author has others: a namesake is meant.
    """
    letters, start = "", words[at].start
    for before in reversed(words[max(0, at - _SHORT) : at]):
        gap = text[before.end : start].strip()
        is_one = len(before.text) == 1 and (before.is_capital or gap == ".")
        if not (is_one or before.text.isupper()) or gap not in {"", "."}:
            break
        longer = before.text.upper() + letters
        named = is_one and gap and before.is_capital
        if len(longer) > _SHORT or not (named or any(one.startswith(longer) for one in printed)):
            break
        letters, start = longer, before.start
    return letters, start


def _is_telegram(after_name: str, initials: bool) -> bool:
    """Whether a text goes on behind a name that begins it as no sentence does.

    A year follows, or initials stand before and no more than a few words behind.
    """
    if _YEAR.match(after_name):
        return True
    return initials and "?" not in after_name and len(after_name.split()) <= _FEW_BEHIND


def _parted(word: Word, gap: str) -> bool:
    """Whether a word and what comes behind the gap are no one name; an initial has a point."""
    return gap.strip(" -‐–.") != "" or (len(word.text) == 1 and "." in gap)


def _is_used_as_name(
    words: Sequence[Word], at: int, count: int, placed: bool, *, begins: bool, in_small: bool
) -> bool:
    """Whether an author's surname is used as one: "Long", "He" and "Green" are words too.

    In a telegram it may stand in small letters whatever it means else: "long c 2003".
    """
    own = words[at : at + count]
    if not any(word.is_capital for word in own):
        if in_small:
            return True
        rare = all(word.lower not in common_words() for word in own)
        several = count > 1 and not any(word.lower in STOPWORDS for word in own)  # "a mini"
        return several or (placed and rare)
    if count == 1 and own[0].text.isupper() and len(own[0].text) <= _SHORT:
        return False  # a symbol
    if begins and count == 1:
        word = own[0].lower
        return placed or (word not in common_words() and word not in STOPWORDS)
    return True


def _initials(
    words: Sequence[Word], at: int, count: int, known: frozenset[str], *, in_small: bool
) -> tuple[str, int, int]:
    """The initials behind a surname, the word behind them, and where they end.

    In small letters they have to be all that the author has: "liu q 2022".
    """
    end = at + count
    letters, until = "", words[end - 1].end
    if in_small and end < len(words) and words[at].text.islower():
        given = words[end]
        if given.text.islower() and given.text.upper() in known:
            return given.text.upper(), end + 1, given.end
    while end < len(words) and words[end].text.isupper() and len(words[end].text) <= _SHORT:
        longer = letters + words[end].text
        if not any(one.startswith(longer) for one in known):
            break
        letters, until, end = longer, words[end].end, end + 1
    return letters, end, until


def _nearest(name: str, people: Mapping[str, frozenset[str]]) -> str | None:
    """The one author's name that differs in one letter from a name."""
    from rapidfuzz.distance import OSA

    if len(name) < LEAST_MISSPELT:
        return None
    near = [
        other
        for other in people
        if abs(len(other) - len(name)) < 2 and OSA.distance(name, other, score_cutoff=1) <= 1
    ]
    return near[0] if len(near) == 1 else None
